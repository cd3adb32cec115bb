SELECT json_object('name', entity_1_name, 'coMentions', json(entity_1_value_1), 'people', json(entity_1_value_2), 'nobody', json(entity_1_value_3)) AS anon_1 
FROM (SELECT entity_1_name, entity_1_id, (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM entity_pair AS entity_pair_1, entity AS entity_2 
WHERE (entity_pair_1.entity_id = entity_1_id) AND (entity_2.id = entity_pair_1.other_id) AND (entity_2.public = 1)), 'pageInfo', json_object('hasNextPage', CASE WHEN coalesce(max(entity_pair_1_read), 0) > 4 THEN json('true') ELSE json('false') END, 'hasPreviousPage', CASE WHEN 0 = 1 THEN json('true') ELSE json('false') END, 'startCursor', max(CASE WHEN (entity_pair_1_number = 1) THEN entity_pair_1_cursor END), 'endCursor', max(CASE WHEN (entity_pair_1_number = CASE WHEN (entity_pair_1_read < 4) THEN entity_pair_1_read ELSE 4 END) THEN entity_pair_1_cursor END)), 'edges', json_group_array(json_object('cursor', lower(hex('CoMentionEdge' || '|' || CAST(entity_pair_1_article_count AS TEXT) || '|' || CAST(entity_pair_1_other_public_id AS TEXT))), 'articleCount', entity_pair_1_article_count, 'node', json_object('kind', entity_2_kind, 'name', entity_2_name), 'articles', json(entity_pair_1_value_1)))) AS anon_2 
FROM (SELECT entity_pair_1_key_1, entity_pair_1_key_2, entity_pair_1_cursor, entity_pair_1_article_count, entity_pair_1_other_public_id, entity_2_kind, entity_2_name, entity_pair_1_entity_id, entity_pair_1_other_id, entity_pair_1_number, entity_pair_1_read, (SELECT json_object('totalCount', (SELECT count(*) AS count_2 
FROM article_entity AS article_entity_1, article_entity AS other_mention_1, article AS article_4 
WHERE (article_entity_1.entity_id = entity_pair_1_entity_id) AND (other_mention_1.article_id = article_entity_1.article_id) AND (other_mention_1.entity_id = entity_pair_1_other_id) AND (article_4.id = other_mention_1.article_id) AND (article_4.status = 'PUBLISHED') AND (article_4.status = 'PUBLISHED')), 'pageInfo', json_object('hasNextPage', CASE WHEN coalesce(max(article_entity_1_read), 0) > 1 THEN json('true') ELSE json('false') END), 'edges', json_group_array(json_object('cursor', lower(hex('ArticleEdgePUBLISHED_AT_DESC' || '|' || CAST(article_entity_1_published_at AS TEXT) || '|' || CAST(article_entity_1_article_public_id AS TEXT))), 'node', json_object('slug', article_4_slug)))) AS anon_3 
FROM (SELECT article_entity_1_key_1, article_entity_1_key_2, article_entity_1_published_at, article_entity_1_article_public_id, article_4_slug, article_entity_1_number, article_entity_1_read 
FROM (SELECT article_entity_1_key_1, article_entity_1_key_2, article_entity_1_published_at, article_entity_1_article_public_id, article_4_slug, row_number() OVER (ORDER BY article_entity_1_key_1 DESC, article_entity_1_key_2 DESC) AS article_entity_1_number, count(*) OVER () AS article_entity_1_read 
FROM (SELECT article_entity_1.published_at AS article_entity_1_key_1, article_entity_1.article_public_id AS article_entity_1_key_2, article_entity_1.published_at AS article_entity_1_published_at, article_entity_1.article_public_id AS article_entity_1_article_public_id, article_4.slug AS article_4_slug 
FROM article_entity AS article_entity_1, article_entity AS other_mention_1, article AS article_4 
WHERE (article_entity_1.entity_id = entity_pair_1_entity_id) AND (other_mention_1.article_id = article_entity_1.article_id) AND (other_mention_1.entity_id = entity_pair_1_other_id) AND (article_4.id = other_mention_1.article_id) AND (article_4.status = 'PUBLISHED') AND (article_4.status = 'PUBLISHED') ORDER BY article_entity_1.published_at DESC, article_entity_1.article_public_id DESC
 LIMIT 2 OFFSET ?) AS article_entity_1_read_rows) AS article_entity_1_counted 
WHERE article_entity_1_number <= 1 ORDER BY article_entity_1_key_1 DESC, article_entity_1_key_2 DESC) AS article_entity_1_page) AS entity_pair_1_value_1 
FROM (SELECT entity_pair_1_key_1, entity_pair_1_key_2, entity_pair_1_cursor, entity_pair_1_article_count, entity_pair_1_other_public_id, entity_2_kind, entity_2_name, entity_pair_1_entity_id, entity_pair_1_other_id, row_number() OVER (ORDER BY entity_pair_1_key_1 DESC, entity_pair_1_key_2 DESC) AS entity_pair_1_number, count(*) OVER () AS entity_pair_1_read 
FROM (SELECT entity_pair_1.article_count AS entity_pair_1_key_1, entity_pair_1.other_public_id AS entity_pair_1_key_2, lower(hex('CoMentionEdge' || '|' || CAST(entity_pair_1.article_count AS TEXT) || '|' || CAST(entity_pair_1.other_public_id AS TEXT))) AS entity_pair_1_cursor, entity_pair_1.article_count AS entity_pair_1_article_count, entity_pair_1.other_public_id AS entity_pair_1_other_public_id, entity_2.kind AS entity_2_kind, entity_2.name AS entity_2_name, entity_pair_1.entity_id AS entity_pair_1_entity_id, entity_pair_1.other_id AS entity_pair_1_other_id 
FROM entity_pair AS entity_pair_1, entity AS entity_2 
WHERE (entity_pair_1.entity_id = entity_1_id) AND (entity_2.id = entity_pair_1.other_id) AND (entity_2.public = 1) ORDER BY entity_pair_1.article_count DESC, entity_pair_1.other_public_id DESC
 LIMIT 5 OFFSET ?) AS entity_pair_1_read_rows) AS entity_pair_1_counted 
WHERE entity_pair_1_number <= 4 ORDER BY entity_pair_1_key_1 DESC, entity_pair_1_key_2 DESC) AS entity_pair_1_page) AS entity_1_value_1, (SELECT json_object('edges', json_group_array(json_object('articleCount', entity_pair_2_article_count, 'node', json_object('name', entity_3_name)))) AS anon_4 
FROM (SELECT entity_pair_2.article_count AS entity_pair_2_key_1, entity_pair_2.other_public_id AS entity_pair_2_key_2, entity_pair_2.article_count AS entity_pair_2_article_count, entity_3.name AS entity_3_name 
FROM entity_pair AS entity_pair_2, entity AS entity_3 
WHERE (entity_pair_2.entity_id = entity_1_id) AND (entity_3.id = entity_pair_2.other_id) AND (entity_3.public = 1) AND entity_3.kind IN (SELECT value 
FROM json_each(?)) ORDER BY entity_pair_2.article_count DESC, entity_pair_2.other_public_id DESC
 LIMIT 20 OFFSET ?) AS entity_pair_2_page) AS entity_1_value_2, (SELECT json_object('totalCount', (SELECT count(*) AS count_3 
FROM entity_pair AS entity_pair_3, entity AS entity_4 
WHERE 0 = 1)) AS anon_5) AS entity_1_value_3 
FROM (SELECT entity_1.name AS entity_1_name, entity_1.id AS entity_1_id 
FROM entity AS entity_1, entity_resolution AS entity_resolution_1, entity AS former_entity_1 
WHERE (entity_1.public = 1) AND (entity_resolution_1.survivor_id = entity_1.id) AND (former_entity_1.id = entity_resolution_1.entity_id) AND ((former_entity_1.public = 1) OR (former_entity_1.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_1 
WHERE (mention_1.entity_id = former_entity_1.id) AND (EXISTS (SELECT 1 
FROM article AS article_1 
WHERE (article_1.id = mention_1.article_id) AND (article_1.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.source_id = former_entity_1.id) AND (article_2.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_1 
WHERE (article_author_1.entity_id = former_entity_1.id) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = article_author_1.article_id) AND (article_3.status = 'PUBLISHED')))))) AND (former_entity_1.slug = ?) AND (entity_1.kind = 'PERSON') ORDER BY entity_1.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_1_rows) AS entity_1_shape;
