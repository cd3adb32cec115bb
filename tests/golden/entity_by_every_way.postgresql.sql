SELECT json_build_object('name', entity_1_name) AS anon_1 
FROM (SELECT entity_1.name AS entity_1_name 
FROM entity AS entity_1, entity_resolution AS entity_resolution_1, entity AS former_entity_1 
WHERE (entity_1.public = 1) AND (entity_resolution_1.survivor_id = entity_1.id) AND (former_entity_1.id = entity_resolution_1.entity_id) AND (former_entity_1.public = 1) AND (former_entity_1.public_id = $1) ORDER BY entity_1.public_id ASC 
 LIMIT 1) AS entity_1_shape;

SELECT json_build_object('name', entity_2_name) AS anon_1 
FROM (SELECT entity_2.name AS entity_2_name 
FROM entity AS entity_2, entity_resolution AS entity_resolution_2, entity AS former_entity_2 
WHERE (entity_2.public = 1) AND (entity_resolution_2.survivor_id = entity_2.id) AND (former_entity_2.id = entity_resolution_2.entity_id) AND (former_entity_2.public = 1) AND (former_entity_2.slug = $1) ORDER BY entity_2.public_id ASC 
 LIMIT 1) AS entity_2_shape;

SELECT json_build_object('name', entity_3_name) AS anon_1 
FROM (SELECT entity_3.name AS entity_3_name 
FROM entity AS entity_3, entity_resolution AS entity_resolution_3, entity AS former_entity_3, entity_identifier AS entity_identifier_1 
WHERE (entity_3.public = 1) AND (entity_resolution_3.survivor_id = entity_3.id) AND (former_entity_3.id = entity_resolution_3.entity_id) AND (former_entity_3.public = 1) AND (entity_identifier_1.entity_id = former_entity_3.id) AND (entity_identifier_1.scheme = $1) AND (entity_identifier_1.value = $2) ORDER BY entity_3.public_id ASC 
 LIMIT 1) AS entity_3_shape;

SELECT json_build_object('name', entity_4_name) AS anon_1 
FROM (SELECT entity_4.name AS entity_4_name 
FROM entity AS entity_4, entity_resolution AS entity_resolution_4, entity AS former_entity_4, entity_identifier AS entity_identifier_2 
WHERE (entity_4.public = 1) AND (entity_resolution_4.survivor_id = entity_4.id) AND (former_entity_4.id = entity_resolution_4.entity_id) AND (former_entity_4.public = 1) AND (entity_identifier_2.entity_id = former_entity_4.id) AND (entity_identifier_2.scheme = $1) AND (entity_identifier_2.value = $2) ORDER BY entity_4.public_id ASC 
 LIMIT 1) AS entity_4_shape;

SELECT json_build_object('name', entity_5_name) AS anon_1 
FROM (SELECT entity_5.name AS entity_5_name 
FROM entity AS entity_5, entity_resolution AS entity_resolution_5, entity AS former_entity_5, entity_identifier AS entity_identifier_3 
WHERE (entity_5.public = 1) AND (entity_resolution_5.survivor_id = entity_5.id) AND (former_entity_5.id = entity_resolution_5.entity_id) AND (former_entity_5.public = 1) AND (entity_identifier_3.entity_id = former_entity_5.id) AND (entity_identifier_3.scheme = $1) AND (entity_identifier_3.value = $2) ORDER BY entity_5.public_id ASC 
 LIMIT 1) AS entity_5_shape;

SELECT json_build_object('name', entity_6_name) AS anon_1 
FROM (SELECT entity_6.name AS entity_6_name 
FROM entity AS entity_6, entity_resolution AS entity_resolution_6, entity AS former_entity_6 
WHERE (entity_6.public = 1) AND (entity_resolution_6.survivor_id = entity_6.id) AND (former_entity_6.id = entity_resolution_6.entity_id) AND (former_entity_6.public = 1) AND (former_entity_6.public_id = $1) ORDER BY entity_6.public_id ASC 
 LIMIT 1) AS entity_6_shape;

SELECT json_build_object('name', entity_7_name) AS anon_1 
FROM (SELECT entity_7.name AS entity_7_name 
FROM entity AS entity_7, entity_resolution AS entity_resolution_7, entity AS former_entity_7 
WHERE (entity_7.public = 1) AND (entity_resolution_7.survivor_id = entity_7.id) AND (former_entity_7.id = entity_resolution_7.entity_id) AND (former_entity_7.public = 1) AND (former_entity_7.public_id = $1) ORDER BY entity_7.public_id ASC 
 LIMIT 1) AS entity_7_shape;

SELECT json_build_object('name', entity_8_name) AS anon_1 
FROM (SELECT entity_8.name AS entity_8_name 
FROM entity AS entity_8, entity_resolution AS entity_resolution_8, entity AS former_entity_8 
WHERE (entity_8.public = 1) AND (entity_resolution_8.survivor_id = entity_8.id) AND (former_entity_8.id = entity_resolution_8.entity_id) AND (former_entity_8.public = 1) AND (former_entity_8.public_id = $1) AND (entity_8.kind = 'PERSON') ORDER BY entity_8.public_id ASC 
 LIMIT 1) AS entity_8_shape;

SELECT json_build_object('name', entity_9_name) AS anon_1 
FROM (SELECT entity_9.name AS entity_9_name 
FROM entity AS entity_9, entity_resolution AS entity_resolution_9, entity AS former_entity_9 
WHERE (entity_9.public = 1) AND (entity_resolution_9.survivor_id = entity_9.id) AND (former_entity_9.id = entity_resolution_9.entity_id) AND (former_entity_9.public = 1) AND (former_entity_9.slug = $1) AND (entity_9.kind = 'PERSON') ORDER BY entity_9.public_id ASC 
 LIMIT 1) AS entity_9_shape;

SELECT json_build_object('name', entity_10_name) AS anon_1 
FROM (SELECT entity_10.name AS entity_10_name 
FROM entity AS entity_10, entity_resolution AS entity_resolution_10, entity AS former_entity_10 
WHERE (entity_10.public = 1) AND (entity_resolution_10.survivor_id = entity_10.id) AND (former_entity_10.id = entity_resolution_10.entity_id) AND (former_entity_10.public = 1) AND (former_entity_10.slug = $1) AND (entity_10.kind = 'PERSON') ORDER BY entity_10.public_id ASC 
 LIMIT 1) AS entity_10_shape;

SELECT json_build_object('name', entity_11_name) AS anon_1 
FROM (SELECT entity_11.name AS entity_11_name 
FROM entity AS entity_11, entity_resolution AS entity_resolution_11, entity AS former_entity_11 
WHERE (entity_11.public = 1) AND (entity_resolution_11.survivor_id = entity_11.id) AND (former_entity_11.id = entity_resolution_11.entity_id) AND (former_entity_11.public = 1) AND (former_entity_11.public_id = $1) AND (entity_11.kind = 'ORGANIZATION') ORDER BY entity_11.public_id ASC 
 LIMIT 1) AS entity_11_shape;

SELECT json_build_object('name', entity_12_name) AS anon_1 
FROM (SELECT entity_12.name AS entity_12_name 
FROM entity AS entity_12, entity_resolution AS entity_resolution_12, entity AS former_entity_12 
WHERE (entity_12.public = 1) AND (entity_resolution_12.survivor_id = entity_12.id) AND (former_entity_12.id = entity_resolution_12.entity_id) AND (former_entity_12.public = 1) AND (former_entity_12.slug = $1) AND (entity_12.kind = 'ORGANIZATION') ORDER BY entity_12.public_id ASC 
 LIMIT 1) AS entity_12_shape;

SELECT json_build_object('name', entity_13_name) AS anon_1 
FROM (SELECT entity_13.name AS entity_13_name 
FROM entity AS entity_13, entity_resolution AS entity_resolution_13, entity AS former_entity_13 
WHERE (entity_13.public = 1) AND (entity_resolution_13.survivor_id = entity_13.id) AND (former_entity_13.id = entity_resolution_13.entity_id) AND (former_entity_13.public = 1) AND (former_entity_13.public_id = $1) AND (entity_13.kind = 'ORGANIZATION') ORDER BY entity_13.public_id ASC 
 LIMIT 1) AS entity_13_shape;
