SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_1 
WHERE article_1.status = 'PUBLISHED')) AS anon_2) AS anon_1;

SELECT (SELECT json_object('pageInfo', json_object('hasNextPage', CASE WHEN coalesce(max(article_2_read), 0) > 3 THEN json('true') ELSE json('false') END)) AS anon_2 
FROM (SELECT article_2_key_1, article_2_key_2, article_2_number, article_2_read 
FROM (SELECT article_2_key_1, article_2_key_2, row_number() OVER (ORDER BY article_2_key_1 DESC, article_2_key_2 DESC) AS article_2_number, count(*) OVER () AS article_2_read 
FROM (SELECT article_2.published_at AS article_2_key_1, article_2.public_id AS article_2_key_2 
FROM article AS article_2 
WHERE article_2.status = 'PUBLISHED' ORDER BY article_2.published_at DESC, article_2.public_id DESC
 LIMIT 4 OFFSET ?) AS article_2_read_rows) AS article_2_counted 
WHERE article_2_number <= 3 ORDER BY article_2_key_1 DESC, article_2_key_2 DESC) AS article_2_page) AS anon_1;

SELECT (SELECT json_object('pageInfo', json_object('hasPreviousPage', CASE WHEN coalesce(max(article_3_read), 0) > 3 THEN json('true') ELSE json('false') END)) AS anon_2 
FROM (SELECT article_3_key_1, article_3_key_2, article_3_number, article_3_read 
FROM (SELECT article_3_key_1, article_3_key_2, row_number() OVER (ORDER BY article_3_key_1 ASC, article_3_key_2 ASC) AS article_3_number, count(*) OVER () AS article_3_read 
FROM (SELECT article_3.published_at AS article_3_key_1, article_3.public_id AS article_3_key_2 
FROM article AS article_3 
WHERE article_3.status = 'PUBLISHED' ORDER BY article_3.published_at ASC, article_3.public_id ASC
 LIMIT 4 OFFSET ?) AS article_3_read_rows) AS article_3_counted 
WHERE article_3_number <= 3 ORDER BY article_3_key_1 DESC, article_3_key_2 DESC) AS article_3_page) AS anon_1;

SELECT (SELECT json_object('pageInfo', json_object('startCursor', max(CASE WHEN (article_4_number = 1) THEN article_4_cursor END), 'endCursor', max(CASE WHEN (article_4_number = CASE WHEN (article_4_read < 2) THEN article_4_read ELSE 2 END) THEN article_4_cursor END))) AS anon_2 
FROM (SELECT article_4_key_1, article_4_key_2, article_4_cursor, article_4_number, article_4_read 
FROM (SELECT article_4_key_1, article_4_key_2, article_4_cursor, row_number() OVER (ORDER BY article_4_key_1 DESC, article_4_key_2 DESC) AS article_4_number, count(*) OVER () AS article_4_read 
FROM (SELECT article_4.published_at AS article_4_key_1, article_4.public_id AS article_4_key_2, lower(hex('ArticleEdgePUBLISHED_AT_DESC' || '|' || CAST(article_4.published_at AS TEXT) || '|' || CAST(article_4.public_id AS TEXT))) AS article_4_cursor 
FROM article AS article_4 
WHERE article_4.status = 'PUBLISHED' ORDER BY article_4.published_at DESC, article_4.public_id DESC
 LIMIT 2 OFFSET ?) AS article_4_read_rows) AS article_4_counted 
WHERE article_4_number <= 2 ORDER BY article_4_key_1 DESC, article_4_key_2 DESC) AS article_4_page) AS anon_1;

SELECT (SELECT json_object('edges', json_group_array(json_object('cursor', lower(hex('ArticleEdgePUBLISHED_AT_DESC' || '|' || CAST(article_5_published_at AS TEXT) || '|' || CAST(article_5_public_id AS TEXT))))), 'pageInfo', json_object('hasNextPage', CASE WHEN coalesce(max(article_5_read), 0) > 20 THEN json('true') ELSE json('false') END, 'hasPreviousPage', CASE WHEN 0 = 1 THEN json('true') ELSE json('false') END, 'startCursor', max(CASE WHEN (article_5_number = 1) THEN article_5_cursor END), 'endCursor', max(CASE WHEN (article_5_number = CASE WHEN (article_5_read < 20) THEN article_5_read ELSE 20 END) THEN article_5_cursor END)), 'totalCount', (SELECT count(*) AS count_1 
FROM article AS article_5 
WHERE (article_5.status = 'PUBLISHED') AND article_5.language IN (SELECT value 
FROM json_each(?)))) AS anon_2 
FROM (SELECT article_5_key_1, article_5_key_2, article_5_cursor, article_5_published_at, article_5_public_id, article_5_number, article_5_read 
FROM (SELECT article_5_key_1, article_5_key_2, article_5_cursor, article_5_published_at, article_5_public_id, row_number() OVER (ORDER BY article_5_key_1 DESC, article_5_key_2 DESC) AS article_5_number, count(*) OVER () AS article_5_read 
FROM (SELECT article_5.published_at AS article_5_key_1, article_5.public_id AS article_5_key_2, lower(hex('ArticleEdgePUBLISHED_AT_DESC' || '|' || CAST(article_5.published_at AS TEXT) || '|' || CAST(article_5.public_id AS TEXT))) AS article_5_cursor, article_5.published_at AS article_5_published_at, article_5.public_id AS article_5_public_id 
FROM article AS article_5 
WHERE (article_5.status = 'PUBLISHED') AND article_5.language IN (SELECT value 
FROM json_each(?)) ORDER BY article_5.published_at DESC, article_5.public_id DESC
 LIMIT 21 OFFSET ?) AS article_5_read_rows) AS article_5_counted 
WHERE article_5_number <= 20 ORDER BY article_5_key_1 DESC, article_5_key_2 DESC) AS article_5_page) AS anon_1;

SELECT json_object('people', json(article_6_value_1), 'related', json(article_6_value_2), 'relations', json(article_6_value_3)) AS anon_1 
FROM (SELECT article_6_id, article_6_status, (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article_entity AS article_entity_1, entity AS entity_1 
WHERE (article_entity_1.article_id = article_6_id) AND (entity_1.id = article_entity_1.entity_id) AND (entity_1.public = 1) AND (article_6_status = 'PUBLISHED') AND (entity_1.kind = 'PERSON'))) AS anon_2) AS article_6_value_1, (SELECT json_object('pageInfo', json_object('hasNextPage', CASE WHEN coalesce(max(related_article_1_read), 0) > 20 THEN json('true') ELSE json('false') END)) AS anon_3 
FROM (SELECT related_article_1_key_1, related_article_1_key_2, related_article_1_number, related_article_1_read 
FROM (SELECT related_article_1_key_1, related_article_1_key_2, row_number() OVER (ORDER BY related_article_1_key_1 ASC, related_article_1_key_2 ASC) AS related_article_1_number, count(*) OVER () AS related_article_1_read 
FROM (SELECT related_article_1.rank AS related_article_1_key_1, article_7.public_id AS related_article_1_key_2 
FROM related_article AS related_article_1, article AS article_7 
WHERE (related_article_1.article_id = article_6_id) AND (article_7.id = related_article_1.related_id) AND (article_7.status = 'PUBLISHED') AND (article_6_status = 'PUBLISHED') ORDER BY related_article_1.rank ASC, article_7.public_id ASC
 LIMIT 21 OFFSET ?) AS related_article_1_read_rows) AS related_article_1_counted 
WHERE related_article_1_number <= 20 ORDER BY related_article_1_key_1 ASC, related_article_1_key_2 ASC) AS related_article_1_page) AS article_6_value_2, (SELECT json_object('pageInfo', json_object('hasNextPage', CASE WHEN EXISTS (SELECT 1 
FROM relation AS relation_1 
WHERE (article_6_status = 'PUBLISHED') AND relation_1.id IN (SELECT evidence_1.relation_id AS anon_5 
FROM evidence AS evidence_1 
WHERE (evidence_1.article_id = article_6_id) AND evidence_1.withdrawn_at IS NULL AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_8 
WHERE (article_8.id = evidence_1.article_id) AND (article_8.status = 'PUBLISHED'))))) THEN json('true') ELSE json('false') END, 'endCursor', max(CASE WHEN (relation_1_number = CASE WHEN (relation_1_read < 0) THEN relation_1_read ELSE 0 END) THEN relation_1_cursor END))) AS anon_4 
FROM (SELECT relation_1_key_1, relation_1_key_2, relation_1_cursor, relation_1_number, relation_1_read 
FROM (SELECT relation_1_key_1, relation_1_key_2, relation_1_cursor, row_number() OVER (ORDER BY relation_1_key_1 ASC, relation_1_key_2 ASC) AS relation_1_number, count(*) OVER () AS relation_1_read 
FROM (SELECT relation_1.kind AS relation_1_key_1, relation_1.public_id AS relation_1_key_2, lower(hex('ArticleRelationEdge' || '|' || CAST(relation_1.kind AS TEXT) || '|' || CAST(relation_1.public_id AS TEXT))) AS relation_1_cursor 
FROM relation AS relation_1 
WHERE (article_6_status = 'PUBLISHED') AND relation_1.id IN (SELECT evidence_1.relation_id AS anon_6 
FROM evidence AS evidence_1 
WHERE (evidence_1.article_id = article_6_id) AND evidence_1.withdrawn_at IS NULL AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_8 
WHERE (article_8.id = evidence_1.article_id) AND (article_8.status = 'PUBLISHED')))) ORDER BY relation_1.kind ASC, relation_1.public_id ASC
 LIMIT 1 OFFSET ?) AS relation_1_read_rows) AS relation_1_counted 
WHERE relation_1_number <= 0 ORDER BY relation_1_key_1 ASC, relation_1_key_2 ASC) AS relation_1_page) AS article_6_value_3 
FROM (SELECT article_6.id AS article_6_id, article_6.status AS article_6_status 
FROM article AS article_6, article_slug AS article_slug_1 
WHERE article_6.status IN ('PUBLISHED', 'RETRACTED') AND (article_slug_1.article_id = article_6.id) AND (article_slug_1.slug = ?) ORDER BY article_6.public_id ASC
 LIMIT 1 OFFSET ?) AS article_6_rows) AS article_6_shape;
