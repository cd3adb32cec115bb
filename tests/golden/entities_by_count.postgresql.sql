SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM entity AS entity_1 
WHERE (entity_1.public = 1) AND (SELECT entity_resolution_1.survivor_id = entity_resolution_1.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_1 
WHERE entity_resolution_1.entity_id = entity_1.id)), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(coalesce(max(entity_1_read), 0) > 20, false)), 'hasPreviousPage', to_json(coalesce(0 = 1, false)), 'startCursor', max(CASE WHEN (entity_1_number = 1) THEN entity_1_cursor END), 'endCursor', max(CASE WHEN (entity_1_number = CASE WHEN (entity_1_read < 20) THEN entity_1_read ELSE 20 END) THEN entity_1_cursor END)), 'edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('EntityEdgeARTICLE_COUNT_DESC' || '|' || CAST(entity_1_article_count AS TEXT) || '|' || CAST(entity_1_public_id AS TEXT), 'UTF8'), 'hex'), 'node', json_build_object('name', entity_1_name))), '[]'::json)) AS anon_2 
FROM (SELECT entity_1_key_1, entity_1_key_2, entity_1_cursor, entity_1_article_count, entity_1_public_id, entity_1_name, entity_1_number, entity_1_read 
FROM (SELECT entity_1_key_1, entity_1_key_2, entity_1_cursor, entity_1_article_count, entity_1_public_id, entity_1_name, row_number() OVER (ORDER BY entity_1_key_1 DESC, entity_1_key_2 DESC) AS entity_1_number, count(*) OVER () AS entity_1_read 
FROM (SELECT entity_1.article_count AS entity_1_key_1, entity_1.public_id AS entity_1_key_2, encode(convert_to('EntityEdgeARTICLE_COUNT_DESC' || '|' || CAST(entity_1.article_count AS TEXT) || '|' || CAST(entity_1.public_id AS TEXT), 'UTF8'), 'hex') AS entity_1_cursor, entity_1.article_count AS entity_1_article_count, entity_1.public_id AS entity_1_public_id, entity_1.name AS entity_1_name 
FROM entity AS entity_1 
WHERE (entity_1.public = 1) AND (SELECT entity_resolution_1.survivor_id = entity_resolution_1.entity_id AS anon_4 
FROM entity_resolution AS entity_resolution_1 
WHERE entity_resolution_1.entity_id = entity_1.id) ORDER BY entity_1.article_count DESC, entity_1.public_id DESC 
 LIMIT 21) AS entity_1_read_rows) AS entity_1_counted 
WHERE entity_1_number <= 20 ORDER BY entity_1_key_1 DESC, entity_1_key_2 DESC) AS entity_1_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM entity AS entity_2 
WHERE (entity_2.public = 1) AND (SELECT entity_resolution_2.survivor_id = entity_resolution_2.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_2 
WHERE entity_resolution_2.entity_id = entity_2.id)), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(coalesce(max(entity_2_read), 0) > 3, false)), 'hasPreviousPage', to_json(coalesce(0 = 1, false)), 'startCursor', max(CASE WHEN (entity_2_number = 1) THEN entity_2_cursor END), 'endCursor', max(CASE WHEN (entity_2_number = CASE WHEN (entity_2_read < 3) THEN entity_2_read ELSE 3 END) THEN entity_2_cursor END)), 'edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('EntityEdgeARTICLE_COUNT_DESC' || '|' || CAST(entity_2_article_count AS TEXT) || '|' || CAST(entity_2_public_id AS TEXT), 'UTF8'), 'hex'), 'node', json_build_object('articleCount', entity_2_article_count))), '[]'::json)) AS anon_2 
FROM (SELECT entity_2_key_1, entity_2_key_2, entity_2_cursor, entity_2_article_count, entity_2_public_id, entity_2_number, entity_2_read 
FROM (SELECT entity_2_key_1, entity_2_key_2, entity_2_cursor, entity_2_article_count, entity_2_public_id, row_number() OVER (ORDER BY entity_2_key_1 DESC, entity_2_key_2 DESC) AS entity_2_number, count(*) OVER () AS entity_2_read 
FROM (SELECT entity_2.article_count AS entity_2_key_1, entity_2.public_id AS entity_2_key_2, encode(convert_to('EntityEdgeARTICLE_COUNT_DESC' || '|' || CAST(entity_2.article_count AS TEXT) || '|' || CAST(entity_2.public_id AS TEXT), 'UTF8'), 'hex') AS entity_2_cursor, entity_2.article_count AS entity_2_article_count, entity_2.public_id AS entity_2_public_id 
FROM entity AS entity_2 
WHERE (entity_2.public = 1) AND (SELECT entity_resolution_2.survivor_id = entity_resolution_2.entity_id AS anon_4 
FROM entity_resolution AS entity_resolution_2 
WHERE entity_resolution_2.entity_id = entity_2.id) ORDER BY entity_2.article_count DESC, entity_2.public_id DESC 
 LIMIT 4) AS entity_2_read_rows) AS entity_2_counted 
WHERE entity_2_number <= 3 ORDER BY entity_2_key_1 DESC, entity_2_key_2 DESC) AS entity_2_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM entity AS entity_3 
WHERE (entity_3.public = 1) AND (SELECT entity_resolution_3.survivor_id = entity_resolution_3.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_3 
WHERE entity_resolution_3.entity_id = entity_3.id)), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(coalesce(max(entity_3_read), 0) > 2, false)), 'hasPreviousPage', to_json(coalesce(EXISTS (SELECT 1 
FROM entity AS entity_3 
WHERE (entity_3.public = 1) AND (SELECT entity_resolution_3.survivor_id = entity_resolution_3.entity_id AS anon_4 
FROM entity_resolution AS entity_resolution_3 
WHERE entity_resolution_3.entity_id = entity_3.id) AND ((entity_3.article_count, entity_3.public_id) >= ($1, $2))), false)), 'startCursor', max(CASE WHEN (entity_3_number = 1) THEN entity_3_cursor END), 'endCursor', max(CASE WHEN (entity_3_number = CASE WHEN (entity_3_read < 2) THEN entity_3_read ELSE 2 END) THEN entity_3_cursor END)), 'edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('EntityEdgeARTICLE_COUNT_DESC' || '|' || CAST(entity_3_article_count AS TEXT) || '|' || CAST(entity_3_public_id AS TEXT), 'UTF8'), 'hex'), 'node', json_build_object('articleCount', entity_3_article_count))), '[]'::json)) AS anon_2 
FROM (SELECT entity_3_key_1, entity_3_key_2, entity_3_cursor, entity_3_article_count, entity_3_public_id, entity_3_number, entity_3_read 
FROM (SELECT entity_3_key_1, entity_3_key_2, entity_3_cursor, entity_3_article_count, entity_3_public_id, row_number() OVER (ORDER BY entity_3_key_1 DESC, entity_3_key_2 DESC) AS entity_3_number, count(*) OVER () AS entity_3_read 
FROM (SELECT entity_3.article_count AS entity_3_key_1, entity_3.public_id AS entity_3_key_2, encode(convert_to('EntityEdgeARTICLE_COUNT_DESC' || '|' || CAST(entity_3.article_count AS TEXT) || '|' || CAST(entity_3.public_id AS TEXT), 'UTF8'), 'hex') AS entity_3_cursor, entity_3.article_count AS entity_3_article_count, entity_3.public_id AS entity_3_public_id 
FROM entity AS entity_3 
WHERE (entity_3.public = 1) AND (SELECT entity_resolution_3.survivor_id = entity_resolution_3.entity_id AS anon_5 
FROM entity_resolution AS entity_resolution_3 
WHERE entity_resolution_3.entity_id = entity_3.id) AND ((entity_3.article_count, entity_3.public_id) < ($3, $4)) ORDER BY entity_3.article_count DESC, entity_3.public_id DESC 
 LIMIT 3) AS entity_3_read_rows) AS entity_3_counted 
WHERE entity_3_number <= 2 ORDER BY entity_3_key_1 DESC, entity_3_key_2 DESC) AS entity_3_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM entity AS entity_4 
WHERE (entity_4.public = 1) AND (SELECT entity_resolution_4.survivor_id = entity_resolution_4.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_4 
WHERE entity_resolution_4.entity_id = entity_4.id)), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(EXISTS (SELECT 1 
FROM entity AS entity_4 
WHERE (entity_4.public = 1) AND (SELECT entity_resolution_4.survivor_id = entity_resolution_4.entity_id AS anon_4 
FROM entity_resolution AS entity_resolution_4 
WHERE entity_resolution_4.entity_id = entity_4.id) AND ((entity_4.article_count, entity_4.public_id) <= ($1, $2))), false)), 'hasPreviousPage', to_json(coalesce(coalesce(max(entity_4_read), 0) > 2, false)), 'startCursor', max(CASE WHEN (entity_4_number = CASE WHEN (entity_4_read < 2) THEN entity_4_read ELSE 2 END) THEN entity_4_cursor END), 'endCursor', max(CASE WHEN (entity_4_number = 1) THEN entity_4_cursor END)), 'edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('EntityEdgeARTICLE_COUNT_DESC' || '|' || CAST(entity_4_article_count AS TEXT) || '|' || CAST(entity_4_public_id AS TEXT), 'UTF8'), 'hex'), 'node', json_build_object('articleCount', entity_4_article_count))), '[]'::json)) AS anon_2 
FROM (SELECT entity_4_key_1, entity_4_key_2, entity_4_cursor, entity_4_article_count, entity_4_public_id, entity_4_number, entity_4_read 
FROM (SELECT entity_4_key_1, entity_4_key_2, entity_4_cursor, entity_4_article_count, entity_4_public_id, row_number() OVER (ORDER BY entity_4_key_1 ASC, entity_4_key_2 ASC) AS entity_4_number, count(*) OVER () AS entity_4_read 
FROM (SELECT entity_4.article_count AS entity_4_key_1, entity_4.public_id AS entity_4_key_2, encode(convert_to('EntityEdgeARTICLE_COUNT_DESC' || '|' || CAST(entity_4.article_count AS TEXT) || '|' || CAST(entity_4.public_id AS TEXT), 'UTF8'), 'hex') AS entity_4_cursor, entity_4.article_count AS entity_4_article_count, entity_4.public_id AS entity_4_public_id 
FROM entity AS entity_4 
WHERE (entity_4.public = 1) AND (SELECT entity_resolution_4.survivor_id = entity_resolution_4.entity_id AS anon_5 
FROM entity_resolution AS entity_resolution_4 
WHERE entity_resolution_4.entity_id = entity_4.id) AND ((entity_4.article_count, entity_4.public_id) > ($3, $4)) ORDER BY entity_4.article_count ASC, entity_4.public_id ASC 
 LIMIT 3) AS entity_4_read_rows) AS entity_4_counted 
WHERE entity_4_number <= 2 ORDER BY entity_4_key_1 DESC, entity_4_key_2 DESC) AS entity_4_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM entity AS entity_5 
WHERE (entity_5.public = 1) AND (SELECT entity_resolution_5.survivor_id = entity_resolution_5.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_5 
WHERE entity_resolution_5.entity_id = entity_5.id)), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(0 = 1, false)), 'hasPreviousPage', to_json(coalesce(coalesce(max(entity_5_read), 0) > 3, false)), 'startCursor', max(CASE WHEN (entity_5_number = CASE WHEN (entity_5_read < 3) THEN entity_5_read ELSE 3 END) THEN entity_5_cursor END), 'endCursor', max(CASE WHEN (entity_5_number = 1) THEN entity_5_cursor END)), 'edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('EntityEdgeARTICLE_COUNT_DESC' || '|' || CAST(entity_5_article_count AS TEXT) || '|' || CAST(entity_5_public_id AS TEXT), 'UTF8'), 'hex'), 'node', json_build_object('articleCount', entity_5_article_count))), '[]'::json)) AS anon_2 
FROM (SELECT entity_5_key_1, entity_5_key_2, entity_5_cursor, entity_5_article_count, entity_5_public_id, entity_5_number, entity_5_read 
FROM (SELECT entity_5_key_1, entity_5_key_2, entity_5_cursor, entity_5_article_count, entity_5_public_id, row_number() OVER (ORDER BY entity_5_key_1 ASC, entity_5_key_2 ASC) AS entity_5_number, count(*) OVER () AS entity_5_read 
FROM (SELECT entity_5.article_count AS entity_5_key_1, entity_5.public_id AS entity_5_key_2, encode(convert_to('EntityEdgeARTICLE_COUNT_DESC' || '|' || CAST(entity_5.article_count AS TEXT) || '|' || CAST(entity_5.public_id AS TEXT), 'UTF8'), 'hex') AS entity_5_cursor, entity_5.article_count AS entity_5_article_count, entity_5.public_id AS entity_5_public_id 
FROM entity AS entity_5 
WHERE (entity_5.public = 1) AND (SELECT entity_resolution_5.survivor_id = entity_resolution_5.entity_id AS anon_4 
FROM entity_resolution AS entity_resolution_5 
WHERE entity_resolution_5.entity_id = entity_5.id) ORDER BY entity_5.article_count ASC, entity_5.public_id ASC 
 LIMIT 4) AS entity_5_read_rows) AS entity_5_counted 
WHERE entity_5_number <= 3 ORDER BY entity_5_key_1 DESC, entity_5_key_2 DESC) AS entity_5_page) AS anon_1;
