SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_1 
WHERE article_1.status IN ('PUBLISHED', 'RETRACTED')), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(coalesce(max(article_1_read), 0) > 3, false)), 'hasPreviousPage', to_json(coalesce(0 = 1, false)), 'startCursor', max(CASE WHEN (article_1_number = 1) THEN article_1_cursor END), 'endCursor', max(CASE WHEN (article_1_number = CASE WHEN (article_1_read < 3) THEN article_1_read ELSE 3 END) THEN article_1_cursor END)), 'edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('ArticleEdgeMODIFIED_AT_DESC' || '|' || CAST(article_1_modified_at AS TEXT) || '|' || CAST(article_1_public_id AS TEXT), 'UTF8'), 'hex'), 'node', json_build_object('modifiedAt', article_1_modified_at))), '[]'::json)) AS anon_2 
FROM (SELECT article_1_key_1, article_1_key_2, article_1_cursor, article_1_modified_at, article_1_public_id, article_1_number, article_1_read 
FROM (SELECT article_1_key_1, article_1_key_2, article_1_cursor, article_1_modified_at, article_1_public_id, row_number() OVER (ORDER BY article_1_key_1 DESC, article_1_key_2 DESC) AS article_1_number, count(*) OVER () AS article_1_read 
FROM (SELECT article_1.modified_at AS article_1_key_1, article_1.public_id AS article_1_key_2, encode(convert_to('ArticleEdgeMODIFIED_AT_DESC' || '|' || CAST(article_1.modified_at AS TEXT) || '|' || CAST(article_1.public_id AS TEXT), 'UTF8'), 'hex') AS article_1_cursor, article_1.modified_at AS article_1_modified_at, article_1.public_id AS article_1_public_id 
FROM article AS article_1 
WHERE article_1.id IN (SELECT id 
FROM (SELECT article_1.id AS id 
FROM article AS article_1 
WHERE article_1.status = 'PUBLISHED' ORDER BY article_1.modified_at DESC, article_1.public_id DESC 
 LIMIT 4) AS article_1_part_1 UNION ALL SELECT id 
FROM (SELECT article_1.id AS id 
FROM article AS article_1 
WHERE article_1.status = 'RETRACTED' ORDER BY article_1.modified_at DESC, article_1.public_id DESC 
 LIMIT 4) AS article_1_part_2) ORDER BY article_1.modified_at DESC, article_1.public_id DESC 
 LIMIT 4) AS article_1_read_rows) AS article_1_counted 
WHERE article_1_number <= 3 ORDER BY article_1_key_1 DESC, article_1_key_2 DESC) AS article_1_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_2 
WHERE article_2.status = 'PUBLISHED'), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(coalesce(max(article_2_read), 0) > 2, false)), 'hasPreviousPage', to_json(coalesce(EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.status = 'PUBLISHED') AND ((article_2.modified_at, article_2.public_id) >= ($1, $2))), false)), 'startCursor', max(CASE WHEN (article_2_number = 1) THEN article_2_cursor END), 'endCursor', max(CASE WHEN (article_2_number = CASE WHEN (article_2_read < 2) THEN article_2_read ELSE 2 END) THEN article_2_cursor END)), 'edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('ArticleEdgeMODIFIED_AT_DESC' || '|' || CAST(article_2_modified_at AS TEXT) || '|' || CAST(article_2_public_id AS TEXT), 'UTF8'), 'hex'), 'node', json_build_object('modifiedAt', article_2_modified_at))), '[]'::json)) AS anon_2 
FROM (SELECT article_2_key_1, article_2_key_2, article_2_cursor, article_2_modified_at, article_2_public_id, article_2_number, article_2_read 
FROM (SELECT article_2_key_1, article_2_key_2, article_2_cursor, article_2_modified_at, article_2_public_id, row_number() OVER (ORDER BY article_2_key_1 DESC, article_2_key_2 DESC) AS article_2_number, count(*) OVER () AS article_2_read 
FROM (SELECT article_2.modified_at AS article_2_key_1, article_2.public_id AS article_2_key_2, encode(convert_to('ArticleEdgeMODIFIED_AT_DESC' || '|' || CAST(article_2.modified_at AS TEXT) || '|' || CAST(article_2.public_id AS TEXT), 'UTF8'), 'hex') AS article_2_cursor, article_2.modified_at AS article_2_modified_at, article_2.public_id AS article_2_public_id 
FROM article AS article_2 
WHERE (article_2.status = 'PUBLISHED') AND ((article_2.modified_at, article_2.public_id) < ($3, $4)) ORDER BY article_2.modified_at DESC, article_2.public_id DESC 
 LIMIT 3) AS article_2_read_rows) AS article_2_counted 
WHERE article_2_number <= 2 ORDER BY article_2_key_1 DESC, article_2_key_2 DESC) AS article_2_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_3 
WHERE article_3.status = 'PUBLISHED'), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.status = 'PUBLISHED') AND ((article_3.modified_at, article_3.public_id) <= ($1, $2))), false)), 'hasPreviousPage', to_json(coalesce(coalesce(max(article_3_read), 0) > 2, false)), 'startCursor', max(CASE WHEN (article_3_number = CASE WHEN (article_3_read < 2) THEN article_3_read ELSE 2 END) THEN article_3_cursor END), 'endCursor', max(CASE WHEN (article_3_number = 1) THEN article_3_cursor END)), 'edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('ArticleEdgeMODIFIED_AT_DESC' || '|' || CAST(article_3_modified_at AS TEXT) || '|' || CAST(article_3_public_id AS TEXT), 'UTF8'), 'hex'), 'node', json_build_object('modifiedAt', article_3_modified_at))), '[]'::json)) AS anon_2 
FROM (SELECT article_3_key_1, article_3_key_2, article_3_cursor, article_3_modified_at, article_3_public_id, article_3_number, article_3_read 
FROM (SELECT article_3_key_1, article_3_key_2, article_3_cursor, article_3_modified_at, article_3_public_id, row_number() OVER (ORDER BY article_3_key_1 ASC, article_3_key_2 ASC) AS article_3_number, count(*) OVER () AS article_3_read 
FROM (SELECT article_3.modified_at AS article_3_key_1, article_3.public_id AS article_3_key_2, encode(convert_to('ArticleEdgeMODIFIED_AT_DESC' || '|' || CAST(article_3.modified_at AS TEXT) || '|' || CAST(article_3.public_id AS TEXT), 'UTF8'), 'hex') AS article_3_cursor, article_3.modified_at AS article_3_modified_at, article_3.public_id AS article_3_public_id 
FROM article AS article_3 
WHERE (article_3.status = 'PUBLISHED') AND ((article_3.modified_at, article_3.public_id) > ($3, $4)) ORDER BY article_3.modified_at ASC, article_3.public_id ASC 
 LIMIT 3) AS article_3_read_rows) AS article_3_counted 
WHERE article_3_number <= 2 ORDER BY article_3_key_1 DESC, article_3_key_2 DESC) AS article_3_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_4 
WHERE article_4.status = 'PUBLISHED'), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(0 = 1, false)), 'hasPreviousPage', to_json(coalesce(coalesce(max(article_4_read), 0) > 2, false)), 'startCursor', max(CASE WHEN (article_4_number = CASE WHEN (article_4_read < 2) THEN article_4_read ELSE 2 END) THEN article_4_cursor END), 'endCursor', max(CASE WHEN (article_4_number = 1) THEN article_4_cursor END)), 'edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('ArticleEdgeMODIFIED_AT_DESC' || '|' || CAST(article_4_modified_at AS TEXT) || '|' || CAST(article_4_public_id AS TEXT), 'UTF8'), 'hex'), 'node', json_build_object('modifiedAt', article_4_modified_at))), '[]'::json)) AS anon_2 
FROM (SELECT article_4_key_1, article_4_key_2, article_4_cursor, article_4_modified_at, article_4_public_id, article_4_number, article_4_read 
FROM (SELECT article_4_key_1, article_4_key_2, article_4_cursor, article_4_modified_at, article_4_public_id, row_number() OVER (ORDER BY article_4_key_1 ASC, article_4_key_2 ASC) AS article_4_number, count(*) OVER () AS article_4_read 
FROM (SELECT article_4.modified_at AS article_4_key_1, article_4.public_id AS article_4_key_2, encode(convert_to('ArticleEdgeMODIFIED_AT_DESC' || '|' || CAST(article_4.modified_at AS TEXT) || '|' || CAST(article_4.public_id AS TEXT), 'UTF8'), 'hex') AS article_4_cursor, article_4.modified_at AS article_4_modified_at, article_4.public_id AS article_4_public_id 
FROM article AS article_4 
WHERE article_4.status = 'PUBLISHED' ORDER BY article_4.modified_at ASC, article_4.public_id ASC 
 LIMIT 3) AS article_4_read_rows) AS article_4_counted 
WHERE article_4_number <= 2 ORDER BY article_4_key_1 DESC, article_4_key_2 DESC) AS article_4_page) AS anon_1;
