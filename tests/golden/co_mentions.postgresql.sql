SELECT json_build_object('name', entity_1_name, 'coMentions', (entity_1_value_1)::json, 'people', (entity_1_value_2)::json, 'nobody', (entity_1_value_3)::json) AS anon_1 
FROM (SELECT entity_1_name, entity_1_id, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM entity_pair AS entity_pair_1, entity AS entity_2 
WHERE (entity_pair_1.entity_id = entity_1_id) AND (entity_2.id = entity_pair_1.other_id) AND (entity_2.public = 1)), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(coalesce(max(entity_pair_1_read), 0) > 4, false)), 'hasPreviousPage', to_json(coalesce(0 = 1, false)), 'startCursor', max(CASE WHEN (entity_pair_1_number = 1) THEN entity_pair_1_cursor END), 'endCursor', max(CASE WHEN (entity_pair_1_number = CASE WHEN (entity_pair_1_read < 4) THEN entity_pair_1_read ELSE 4 END) THEN entity_pair_1_cursor END)), 'edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('CoMentionEdge' || '|' || CAST(entity_pair_1_article_count AS TEXT) || '|' || CAST(entity_pair_1_other_public_id AS TEXT), 'UTF8'), 'hex'), 'articleCount', entity_pair_1_article_count, 'node', json_build_object('kind', entity_2_kind, 'name', entity_2_name), 'articles', (entity_pair_1_value_1)::json)), '[]'::json)) AS anon_2 
FROM (SELECT entity_pair_1_key_1, entity_pair_1_key_2, entity_pair_1_cursor, entity_pair_1_article_count, entity_pair_1_other_public_id, entity_2_kind, entity_2_name, entity_pair_1_entity_id, entity_pair_1_other_id, entity_pair_1_number, entity_pair_1_read, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_2 
FROM article_entity AS article_entity_1, article_entity AS other_mention_1, article AS article_4 
WHERE (article_entity_1.entity_id = entity_pair_1_entity_id) AND (other_mention_1.article_id = article_entity_1.article_id) AND (other_mention_1.entity_id = entity_pair_1_other_id) AND (article_4.id = other_mention_1.article_id) AND (article_4.status = 'PUBLISHED') AND (article_4.status = 'PUBLISHED')), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(coalesce(max(article_entity_1_read), 0) > 1, false))), 'edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('ArticleEdgePUBLISHED_AT_DESC' || '|' || CAST(article_entity_1_published_at AS TEXT) || '|' || CAST(article_entity_1_article_public_id AS TEXT), 'UTF8'), 'hex'), 'node', json_build_object('slug', article_4_slug))), '[]'::json)) AS anon_3 
FROM (SELECT article_entity_1_key_1, article_entity_1_key_2, article_entity_1_published_at, article_entity_1_article_public_id, article_4_slug, article_entity_1_number, article_entity_1_read 
FROM (SELECT article_entity_1_key_1, article_entity_1_key_2, article_entity_1_published_at, article_entity_1_article_public_id, article_4_slug, row_number() OVER (ORDER BY article_entity_1_key_1 DESC, article_entity_1_key_2 DESC) AS article_entity_1_number, count(*) OVER () AS article_entity_1_read 
FROM (SELECT article_entity_1.published_at AS article_entity_1_key_1, article_entity_1.article_public_id AS article_entity_1_key_2, article_entity_1.published_at AS article_entity_1_published_at, article_entity_1.article_public_id AS article_entity_1_article_public_id, article_4.slug AS article_4_slug 
FROM article_entity AS article_entity_1, article_entity AS other_mention_1, article AS article_4 
WHERE (article_entity_1.entity_id = entity_pair_1_entity_id) AND (other_mention_1.article_id = article_entity_1.article_id) AND (other_mention_1.entity_id = entity_pair_1_other_id) AND (article_4.id = other_mention_1.article_id) AND (article_4.status = 'PUBLISHED') AND (article_4.status = 'PUBLISHED') ORDER BY article_entity_1.published_at DESC, article_entity_1.article_public_id DESC 
 LIMIT 2) AS article_entity_1_read_rows) AS article_entity_1_counted 
WHERE article_entity_1_number <= 1 ORDER BY article_entity_1_key_1 DESC, article_entity_1_key_2 DESC) AS article_entity_1_page) AS entity_pair_1_value_1 
FROM (SELECT entity_pair_1_key_1, entity_pair_1_key_2, entity_pair_1_cursor, entity_pair_1_article_count, entity_pair_1_other_public_id, entity_2_kind, entity_2_name, entity_pair_1_entity_id, entity_pair_1_other_id, row_number() OVER (ORDER BY entity_pair_1_key_1 DESC, entity_pair_1_key_2 DESC) AS entity_pair_1_number, count(*) OVER () AS entity_pair_1_read 
FROM (SELECT entity_pair_1.article_count AS entity_pair_1_key_1, entity_pair_1.other_public_id AS entity_pair_1_key_2, encode(convert_to('CoMentionEdge' || '|' || CAST(entity_pair_1.article_count AS TEXT) || '|' || CAST(entity_pair_1.other_public_id AS TEXT), 'UTF8'), 'hex') AS entity_pair_1_cursor, entity_pair_1.article_count AS entity_pair_1_article_count, entity_pair_1.other_public_id AS entity_pair_1_other_public_id, entity_2.kind AS entity_2_kind, entity_2.name AS entity_2_name, entity_pair_1.entity_id AS entity_pair_1_entity_id, entity_pair_1.other_id AS entity_pair_1_other_id 
FROM entity_pair AS entity_pair_1, entity AS entity_2 
WHERE (entity_pair_1.entity_id = entity_1_id) AND (entity_2.id = entity_pair_1.other_id) AND (entity_2.public = 1) ORDER BY entity_pair_1.article_count DESC, entity_pair_1.other_public_id DESC 
 LIMIT 5) AS entity_pair_1_read_rows) AS entity_pair_1_counted 
WHERE entity_pair_1_number <= 4 ORDER BY entity_pair_1_key_1 DESC, entity_pair_1_key_2 DESC) AS entity_pair_1_page) AS entity_1_value_1, (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('articleCount', entity_pair_2_article_count, 'node', json_build_object('name', entity_3_name))), '[]'::json)) AS anon_4 
FROM (SELECT entity_pair_2.article_count AS entity_pair_2_key_1, entity_pair_2.other_public_id AS entity_pair_2_key_2, entity_pair_2.article_count AS entity_pair_2_article_count, entity_3.name AS entity_3_name 
FROM entity_pair AS entity_pair_2, entity AS entity_3 
WHERE (entity_pair_2.entity_id = entity_1_id) AND (entity_3.id = entity_pair_2.other_id) AND (entity_3.public = 1) AND entity_3.kind IN (SELECT value 
FROM json_array_elements_text(($1)::json) WITH ORDINALITY AS items (value, key)) ORDER BY entity_pair_2.article_count DESC, entity_pair_2.other_public_id DESC 
 LIMIT 20) AS entity_pair_2_page) AS entity_1_value_2, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_3 
FROM entity_pair AS entity_pair_3, entity AS entity_4 
WHERE false)) AS anon_5) AS entity_1_value_3 
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
WHERE (article_3.id = article_author_1.article_id) AND (article_3.status = 'PUBLISHED')))))) AND (former_entity_1.slug = $2) AND (entity_1.kind = 'PERSON') ORDER BY entity_1.public_id ASC 
 LIMIT 1) AS entity_1_rows) AS entity_1_shape;
