SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM entity AS entity_1 
WHERE (entity_1.public = 1) AND (SELECT entity_resolution_1.survivor_id = entity_resolution_1.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_1 
WHERE entity_resolution_1.entity_id = entity_1.id)), 'pageInfo', json_object('hasNextPage', CASE WHEN coalesce(max(entity_1_read), 0) > 100 THEN json('true') ELSE json('false') END, 'hasPreviousPage', CASE WHEN 0 = 1 THEN json('true') ELSE json('false') END, 'startCursor', max(CASE WHEN (entity_1_number = 1) THEN entity_1_cursor END), 'endCursor', max(CASE WHEN (entity_1_number = CASE WHEN (entity_1_read < 100) THEN entity_1_read ELSE 100 END) THEN entity_1_cursor END)), 'edges', json_group_array(json_object('cursor', lower(hex('EntityEdgeNAME_ASC' || '|' || CAST(entity_1_name_key AS TEXT) || '|' || CAST(entity_1_public_id AS TEXT))), 'node', json_object('name', entity_1_name)))) AS anon_2 
FROM (SELECT entity_1_key_1, entity_1_key_2, entity_1_cursor, entity_1_name_key, entity_1_public_id, entity_1_name, entity_1_number, entity_1_read 
FROM (SELECT entity_1_key_1, entity_1_key_2, entity_1_cursor, entity_1_name_key, entity_1_public_id, entity_1_name, row_number() OVER (ORDER BY entity_1_key_1 ASC, entity_1_key_2 ASC) AS entity_1_number, count(*) OVER () AS entity_1_read 
FROM (SELECT entity_1.name_key AS entity_1_key_1, entity_1.public_id AS entity_1_key_2, lower(hex('EntityEdgeNAME_ASC' || '|' || CAST(entity_1.name_key AS TEXT) || '|' || CAST(entity_1.public_id AS TEXT))) AS entity_1_cursor, entity_1.name_key AS entity_1_name_key, entity_1.public_id AS entity_1_public_id, entity_1.name AS entity_1_name 
FROM entity AS entity_1 
WHERE (entity_1.public = 1) AND (SELECT entity_resolution_1.survivor_id = entity_resolution_1.entity_id AS anon_4 
FROM entity_resolution AS entity_resolution_1 
WHERE entity_resolution_1.entity_id = entity_1.id) ORDER BY entity_1.name_key ASC, entity_1.public_id ASC
 LIMIT 101 OFFSET ?) AS entity_1_read_rows) AS entity_1_counted 
WHERE entity_1_number <= 100 ORDER BY entity_1_key_1 ASC, entity_1_key_2 ASC) AS entity_1_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM entity AS entity_2 
WHERE (entity_2.public = 1) AND (SELECT entity_resolution_2.survivor_id = entity_resolution_2.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_2 
WHERE entity_resolution_2.entity_id = entity_2.id)), 'pageInfo', json_object('hasNextPage', CASE WHEN coalesce(max(entity_2_read), 0) > 2 THEN json('true') ELSE json('false') END, 'hasPreviousPage', CASE WHEN EXISTS (SELECT 1 
FROM entity AS entity_2 
WHERE (entity_2.public = 1) AND (SELECT entity_resolution_2.survivor_id = entity_resolution_2.entity_id AS anon_4 
FROM entity_resolution AS entity_resolution_2 
WHERE entity_resolution_2.entity_id = entity_2.id) AND ((entity_2.name_key, entity_2.public_id) <= (?, ?))) THEN json('true') ELSE json('false') END, 'startCursor', max(CASE WHEN (entity_2_number = 1) THEN entity_2_cursor END), 'endCursor', max(CASE WHEN (entity_2_number = CASE WHEN (entity_2_read < 2) THEN entity_2_read ELSE 2 END) THEN entity_2_cursor END)), 'edges', json_group_array(json_object('cursor', lower(hex('EntityEdgeNAME_ASC' || '|' || CAST(entity_2_name_key AS TEXT) || '|' || CAST(entity_2_public_id AS TEXT))), 'node', json_object('name', entity_2_name)))) AS anon_2 
FROM (SELECT entity_2_key_1, entity_2_key_2, entity_2_cursor, entity_2_name_key, entity_2_public_id, entity_2_name, entity_2_number, entity_2_read 
FROM (SELECT entity_2_key_1, entity_2_key_2, entity_2_cursor, entity_2_name_key, entity_2_public_id, entity_2_name, row_number() OVER (ORDER BY entity_2_key_1 ASC, entity_2_key_2 ASC) AS entity_2_number, count(*) OVER () AS entity_2_read 
FROM (SELECT entity_2.name_key AS entity_2_key_1, entity_2.public_id AS entity_2_key_2, lower(hex('EntityEdgeNAME_ASC' || '|' || CAST(entity_2.name_key AS TEXT) || '|' || CAST(entity_2.public_id AS TEXT))) AS entity_2_cursor, entity_2.name_key AS entity_2_name_key, entity_2.public_id AS entity_2_public_id, entity_2.name AS entity_2_name 
FROM entity AS entity_2 
WHERE (entity_2.public = 1) AND (SELECT entity_resolution_2.survivor_id = entity_resolution_2.entity_id AS anon_5 
FROM entity_resolution AS entity_resolution_2 
WHERE entity_resolution_2.entity_id = entity_2.id) AND ((entity_2.name_key, entity_2.public_id) > (?, ?)) ORDER BY entity_2.name_key ASC, entity_2.public_id ASC
 LIMIT 3 OFFSET ?) AS entity_2_read_rows) AS entity_2_counted 
WHERE entity_2_number <= 2 ORDER BY entity_2_key_1 ASC, entity_2_key_2 ASC) AS entity_2_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM entity AS entity_3 
WHERE (entity_3.public = 1) AND (SELECT entity_resolution_3.survivor_id = entity_resolution_3.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_3 
WHERE entity_resolution_3.entity_id = entity_3.id)), 'pageInfo', json_object('hasNextPage', CASE WHEN EXISTS (SELECT 1 
FROM entity AS entity_3 
WHERE (entity_3.public = 1) AND (SELECT entity_resolution_3.survivor_id = entity_resolution_3.entity_id AS anon_4 
FROM entity_resolution AS entity_resolution_3 
WHERE entity_resolution_3.entity_id = entity_3.id) AND ((entity_3.name_key, entity_3.public_id) >= (?, ?))) THEN json('true') ELSE json('false') END, 'hasPreviousPage', CASE WHEN coalesce(max(entity_3_read), 0) > 2 THEN json('true') ELSE json('false') END, 'startCursor', max(CASE WHEN (entity_3_number = CASE WHEN (entity_3_read < 2) THEN entity_3_read ELSE 2 END) THEN entity_3_cursor END), 'endCursor', max(CASE WHEN (entity_3_number = 1) THEN entity_3_cursor END)), 'edges', json_group_array(json_object('cursor', lower(hex('EntityEdgeNAME_ASC' || '|' || CAST(entity_3_name_key AS TEXT) || '|' || CAST(entity_3_public_id AS TEXT))), 'node', json_object('name', entity_3_name)))) AS anon_2 
FROM (SELECT entity_3_key_1, entity_3_key_2, entity_3_cursor, entity_3_name_key, entity_3_public_id, entity_3_name, entity_3_number, entity_3_read 
FROM (SELECT entity_3_key_1, entity_3_key_2, entity_3_cursor, entity_3_name_key, entity_3_public_id, entity_3_name, row_number() OVER (ORDER BY entity_3_key_1 DESC, entity_3_key_2 DESC) AS entity_3_number, count(*) OVER () AS entity_3_read 
FROM (SELECT entity_3.name_key AS entity_3_key_1, entity_3.public_id AS entity_3_key_2, lower(hex('EntityEdgeNAME_ASC' || '|' || CAST(entity_3.name_key AS TEXT) || '|' || CAST(entity_3.public_id AS TEXT))) AS entity_3_cursor, entity_3.name_key AS entity_3_name_key, entity_3.public_id AS entity_3_public_id, entity_3.name AS entity_3_name 
FROM entity AS entity_3 
WHERE (entity_3.public = 1) AND (SELECT entity_resolution_3.survivor_id = entity_resolution_3.entity_id AS anon_5 
FROM entity_resolution AS entity_resolution_3 
WHERE entity_resolution_3.entity_id = entity_3.id) AND ((entity_3.name_key, entity_3.public_id) < (?, ?)) ORDER BY entity_3.name_key DESC, entity_3.public_id DESC
 LIMIT 3 OFFSET ?) AS entity_3_read_rows) AS entity_3_counted 
WHERE entity_3_number <= 2 ORDER BY entity_3_key_1 ASC, entity_3_key_2 ASC) AS entity_3_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM entity AS entity_4 
WHERE (entity_4.public = 1) AND (SELECT entity_resolution_4.survivor_id = entity_resolution_4.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_4 
WHERE entity_resolution_4.entity_id = entity_4.id)), 'pageInfo', json_object('hasNextPage', CASE WHEN coalesce(max(entity_4_read), 0) > 1 THEN json('true') ELSE json('false') END, 'hasPreviousPage', CASE WHEN EXISTS (SELECT 1 
FROM entity AS entity_4 
WHERE (entity_4.public = 1) AND (SELECT entity_resolution_4.survivor_id = entity_resolution_4.entity_id AS anon_4 
FROM entity_resolution AS entity_resolution_4 
WHERE entity_resolution_4.entity_id = entity_4.id) AND ((entity_4.name_key, entity_4.public_id) <= (?, ?))) THEN json('true') ELSE json('false') END, 'startCursor', max(CASE WHEN (entity_4_number = 1) THEN entity_4_cursor END), 'endCursor', max(CASE WHEN (entity_4_number = CASE WHEN (entity_4_read < 1) THEN entity_4_read ELSE 1 END) THEN entity_4_cursor END)), 'edges', json_group_array(json_object('cursor', lower(hex('EntityEdgeNAME_ASC' || '|' || CAST(entity_4_name_key AS TEXT) || '|' || CAST(entity_4_public_id AS TEXT))), 'node', json_object('slug', entity_4_slug)))) AS anon_2 
FROM (SELECT entity_4_key_1, entity_4_key_2, entity_4_cursor, entity_4_name_key, entity_4_public_id, entity_4_slug, entity_4_number, entity_4_read 
FROM (SELECT entity_4_key_1, entity_4_key_2, entity_4_cursor, entity_4_name_key, entity_4_public_id, entity_4_slug, row_number() OVER (ORDER BY entity_4_key_1 ASC, entity_4_key_2 ASC) AS entity_4_number, count(*) OVER () AS entity_4_read 
FROM (SELECT entity_4.name_key AS entity_4_key_1, entity_4.public_id AS entity_4_key_2, lower(hex('EntityEdgeNAME_ASC' || '|' || CAST(entity_4.name_key AS TEXT) || '|' || CAST(entity_4.public_id AS TEXT))) AS entity_4_cursor, entity_4.name_key AS entity_4_name_key, entity_4.public_id AS entity_4_public_id, entity_4.slug AS entity_4_slug 
FROM entity AS entity_4 
WHERE (entity_4.public = 1) AND (SELECT entity_resolution_4.survivor_id = entity_resolution_4.entity_id AS anon_5 
FROM entity_resolution AS entity_resolution_4 
WHERE entity_resolution_4.entity_id = entity_4.id) AND ((entity_4.name_key, entity_4.public_id) > (?, ?)) ORDER BY entity_4.name_key ASC, entity_4.public_id ASC
 LIMIT 2 OFFSET ?) AS entity_4_read_rows) AS entity_4_counted 
WHERE entity_4_number <= 1 ORDER BY entity_4_key_1 ASC, entity_4_key_2 ASC) AS entity_4_page) AS anon_1;
