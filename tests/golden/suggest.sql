SELECT (SELECT json_group_array(json_object('matched', CASE WHEN ((entity_1_name_key >= ?) AND (entity_1_name_key < ?)) THEN entity_1_name ELSE entity_1_value_1 END, 'entity', json_object('__typename', CASE WHEN (entity_1_kind = 'PERSON') THEN 'Person' WHEN (entity_1_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_1_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'name', entity_1_name, 'articleCount', entity_1_article_count))) AS anon_2 
FROM (SELECT entity_1_name_key, entity_1_name, entity_1_id, entity_1_kind, entity_1_article_count, (SELECT entity_alias_2.name AS anon_3 
FROM entity_alias AS entity_alias_2 
WHERE (entity_alias_2.entity_id = entity_1_id) AND (entity_alias_2.name_key >= ?) AND (entity_alias_2.name_key < ?) ORDER BY entity_alias_2.position
 LIMIT 1 OFFSET ?) AS entity_1_value_1 
FROM (SELECT entity_1.name_key AS entity_1_name_key, entity_1.name AS entity_1_name, entity_1.id AS entity_1_id, entity_1.kind AS entity_1_kind, entity_1.article_count AS entity_1_article_count 
FROM entity AS entity_1 
WHERE (entity_1.public = 1) AND (SELECT entity_resolution_1.survivor_id = entity_resolution_1.entity_id AS anon_4 
FROM entity_resolution AS entity_resolution_1 
WHERE entity_resolution_1.entity_id = entity_1.id) AND entity_1.id IN (SELECT entity_2.id AS anon_5 
FROM entity AS entity_2 
WHERE (entity_2.name_key >= ?) AND (entity_2.name_key < ?) UNION ALL SELECT entity_alias_1.entity_id AS anon_6 
FROM entity_alias AS entity_alias_1 
WHERE (entity_alias_1.name_key >= ?) AND (entity_alias_1.name_key < ?)) ORDER BY entity_1.article_count DESC, entity_1.public_id DESC
 LIMIT 3 OFFSET ?) AS entity_1_rows) AS entity_1_shape) AS anon_1;

SELECT (SELECT json_group_array(json_object('matched', CASE WHEN ((entity_3_name_key >= ?) AND (entity_3_name_key < ?)) THEN entity_3_name ELSE entity_3_value_1 END, 'entity', json_object('name', entity_3_name))) AS anon_2 
FROM (SELECT entity_3_name_key, entity_3_name, entity_3_id, (SELECT entity_alias_4.name AS anon_3 
FROM entity_alias AS entity_alias_4 
WHERE (entity_alias_4.entity_id = entity_3_id) AND (entity_alias_4.name_key >= ?) AND (entity_alias_4.name_key < ?) ORDER BY entity_alias_4.position
 LIMIT 1 OFFSET ?) AS entity_3_value_1 
FROM (SELECT entity_3.name_key AS entity_3_name_key, entity_3.name AS entity_3_name, entity_3.id AS entity_3_id 
FROM entity AS entity_3 
WHERE (entity_3.public = 1) AND (SELECT entity_resolution_2.survivor_id = entity_resolution_2.entity_id AS anon_4 
FROM entity_resolution AS entity_resolution_2 
WHERE entity_resolution_2.entity_id = entity_3.id) AND entity_3.id IN (SELECT entity_4.id AS anon_5 
FROM entity AS entity_4 
WHERE (entity_4.name_key >= ?) AND (entity_4.name_key < ?) UNION ALL SELECT entity_alias_3.entity_id AS anon_6 
FROM entity_alias AS entity_alias_3 
WHERE (entity_alias_3.name_key >= ?) AND (entity_alias_3.name_key < ?)) ORDER BY entity_3.article_count DESC, entity_3.public_id DESC
 LIMIT 20 OFFSET ?) AS entity_3_rows) AS entity_3_shape) AS anon_1;

SELECT (SELECT json_group_array(json_object('__typename', json('"Suggestion"'), 'matched', CASE WHEN ((entity_5_name_key >= ?) AND (entity_5_name_key < ?)) THEN entity_5_name ELSE entity_5_value_1 END, 'entity', json_object('kind', entity_5_kind, 'slug', entity_5_slug))) AS anon_2 
FROM (SELECT entity_5_name_key, entity_5_name, entity_5_id, entity_5_kind, entity_5_slug, (SELECT entity_alias_6.name AS anon_3 
FROM entity_alias AS entity_alias_6 
WHERE (entity_alias_6.entity_id = entity_5_id) AND (entity_alias_6.name_key >= ?) AND (entity_alias_6.name_key < ?) ORDER BY entity_alias_6.position
 LIMIT 1 OFFSET ?) AS entity_5_value_1 
FROM (SELECT entity_5.name_key AS entity_5_name_key, entity_5.name AS entity_5_name, entity_5.id AS entity_5_id, entity_5.kind AS entity_5_kind, entity_5.slug AS entity_5_slug 
FROM entity AS entity_5 
WHERE (entity_5.public = 1) AND (SELECT entity_resolution_3.survivor_id = entity_resolution_3.entity_id AS anon_4 
FROM entity_resolution AS entity_resolution_3 
WHERE entity_resolution_3.entity_id = entity_5.id) AND entity_5.kind IN (SELECT value 
FROM json_each(?)) AND entity_5.id IN (SELECT entity_6.id AS anon_5 
FROM entity AS entity_6 
WHERE (entity_6.name_key >= ?) AND (entity_6.name_key < ?) UNION ALL SELECT entity_alias_5.entity_id AS anon_6 
FROM entity_alias AS entity_alias_5 
WHERE (entity_alias_5.name_key >= ?) AND (entity_alias_5.name_key < ?)) ORDER BY entity_5.article_count DESC, entity_5.public_id DESC
 LIMIT 20 OFFSET ?) AS entity_5_rows) AS entity_5_shape) AS anon_1;

SELECT (SELECT json_group_array(json_object('matched', CASE WHEN ((entity_7_name_key >= ?) AND (entity_7_name_key < ?)) THEN entity_7_name ELSE entity_7_value_1 END, 'entity', json_object('name', entity_7_name, 'aliases', json(entity_7_value_2)))) AS anon_2 
FROM (SELECT entity_7_name_key, entity_7_name, entity_7_id, (SELECT entity_alias_8.name AS anon_3 
FROM entity_alias AS entity_alias_8 
WHERE (entity_alias_8.entity_id = entity_7_id) AND (entity_alias_8.name_key >= ?) AND (entity_alias_8.name_key < ?) ORDER BY entity_alias_8.position
 LIMIT 1 OFFSET ?) AS entity_7_value_1, (SELECT json_group_array(json_object('name', entity_alias_9_name)) AS anon_4 
FROM (SELECT entity_alias_9.name AS entity_alias_9_name 
FROM entity_alias AS entity_alias_9 
WHERE entity_alias_9.entity_id = entity_7_id ORDER BY entity_alias_9.position ASC) AS entity_alias_9_shape) AS entity_7_value_2 
FROM (SELECT entity_7.name_key AS entity_7_name_key, entity_7.name AS entity_7_name, entity_7.id AS entity_7_id 
FROM entity AS entity_7 
WHERE (entity_7.public = 1) AND (SELECT entity_resolution_4.survivor_id = entity_resolution_4.entity_id AS anon_5 
FROM entity_resolution AS entity_resolution_4 
WHERE entity_resolution_4.entity_id = entity_7.id) AND entity_7.id IN (SELECT entity_8.id AS anon_6 
FROM entity AS entity_8 
WHERE (entity_8.name_key >= ?) AND (entity_8.name_key < ?) UNION ALL SELECT entity_alias_7.entity_id AS anon_7 
FROM entity_alias AS entity_alias_7 
WHERE (entity_alias_7.name_key >= ?) AND (entity_alias_7.name_key < ?)) ORDER BY entity_7.article_count DESC, entity_7.public_id DESC
 LIMIT 20 OFFSET ?) AS entity_7_rows) AS entity_7_shape) AS anon_1;

SELECT (SELECT json_group_array(json_object('matched', CASE WHEN ((entity_9_name_key >= ?) AND (entity_9_name_key < ?)) THEN entity_9_name ELSE entity_9_value_1 END)) AS anon_2 
FROM (SELECT entity_9_name_key, entity_9_name, entity_9_id, (SELECT entity_alias_11.name AS anon_3 
FROM entity_alias AS entity_alias_11 
WHERE (entity_alias_11.entity_id = entity_9_id) AND (entity_alias_11.name_key >= ?) AND (entity_alias_11.name_key < ?) ORDER BY entity_alias_11.position
 LIMIT 1 OFFSET ?) AS entity_9_value_1 
FROM (SELECT entity_9.name_key AS entity_9_name_key, entity_9.name AS entity_9_name, entity_9.id AS entity_9_id 
FROM entity AS entity_9 
WHERE (entity_9.public = 1) AND (SELECT entity_resolution_5.survivor_id = entity_resolution_5.entity_id AS anon_4 
FROM entity_resolution AS entity_resolution_5 
WHERE entity_resolution_5.entity_id = entity_9.id) AND entity_9.id IN (SELECT entity_10.id AS anon_5 
FROM entity AS entity_10 
WHERE (entity_10.name_key >= ?) AND (entity_10.name_key < ?) UNION ALL SELECT entity_alias_10.entity_id AS anon_6 
FROM entity_alias AS entity_alias_10 
WHERE (entity_alias_10.name_key >= ?) AND (entity_alias_10.name_key < ?)) ORDER BY entity_9.article_count DESC, entity_9.public_id DESC
 LIMIT 20 OFFSET ?) AS entity_9_rows) AS entity_9_shape) AS anon_1;

SELECT (SELECT json_group_array(json_object('matched', CASE WHEN ((entity_11_name_key >= ?) AND (entity_11_name_key < ?)) THEN entity_11_name ELSE entity_11_value_1 END)) AS anon_2 
FROM (SELECT entity_11_name_key, entity_11_name, entity_11_id, (SELECT entity_alias_13.name AS anon_3 
FROM entity_alias AS entity_alias_13 
WHERE (entity_alias_13.entity_id = entity_11_id) AND (entity_alias_13.name_key >= ?) AND (entity_alias_13.name_key < ?) ORDER BY entity_alias_13.position
 LIMIT 1 OFFSET ?) AS entity_11_value_1 
FROM (SELECT entity_11.name_key AS entity_11_name_key, entity_11.name AS entity_11_name, entity_11.id AS entity_11_id 
FROM entity AS entity_11 
WHERE (entity_11.public = 1) AND (SELECT entity_resolution_6.survivor_id = entity_resolution_6.entity_id AS anon_4 
FROM entity_resolution AS entity_resolution_6 
WHERE entity_resolution_6.entity_id = entity_11.id) AND entity_11.id IN (SELECT entity_12.id AS anon_5 
FROM entity AS entity_12 
WHERE (entity_12.name_key >= ?) AND (entity_12.name_key < ?) UNION ALL SELECT entity_alias_12.entity_id AS anon_6 
FROM entity_alias AS entity_alias_12 
WHERE (entity_alias_12.name_key >= ?) AND (entity_alias_12.name_key < ?)) ORDER BY entity_11.article_count DESC, entity_11.public_id DESC
 LIMIT 20 OFFSET ?) AS entity_11_rows) AS entity_11_shape) AS anon_1;

SELECT (SELECT json_group_array(json_object('matched', CASE WHEN ((entity_13_name_key >= ?) AND (entity_13_name_key < ?)) THEN entity_13_name ELSE entity_13_value_1 END)) AS anon_2 
FROM (SELECT entity_13_name_key, entity_13_name, entity_13_id, (SELECT entity_alias_15.name AS anon_3 
FROM entity_alias AS entity_alias_15 
WHERE (entity_alias_15.entity_id = entity_13_id) AND (entity_alias_15.name_key >= ?) AND (entity_alias_15.name_key < ?) ORDER BY entity_alias_15.position
 LIMIT 1 OFFSET ?) AS entity_13_value_1 
FROM (SELECT entity_13.name_key AS entity_13_name_key, entity_13.name AS entity_13_name, entity_13.id AS entity_13_id 
FROM entity AS entity_13 
WHERE 0 = 1 ORDER BY entity_13.article_count DESC, entity_13.public_id DESC
 LIMIT 20 OFFSET ?) AS entity_13_rows) AS entity_13_shape) AS anon_1;
