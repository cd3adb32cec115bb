SELECT (SELECT json_group_array(json_object('matched', CASE WHEN ((entity_1_name_key >= ?) AND (entity_1_name_key < ?)) THEN entity_1_name ELSE entity_1_value_1 END, 'entity', json_object('slug', entity_1_slug, 'formerIds', json(entity_1_value_2)))) AS anon_2 
FROM (SELECT entity_1_name_key, entity_1_name, entity_1_id, entity_1_slug, (SELECT entity_alias_2.name AS anon_3 
FROM entity_alias AS entity_alias_2 
WHERE (entity_alias_2.entity_id = entity_1_id) AND (entity_alias_2.name_key >= ?) AND (entity_alias_2.name_key < ?) ORDER BY entity_alias_2.position
 LIMIT 1 OFFSET ?) AS entity_1_value_1, (SELECT json_group_array(former_entity_1_public_id) AS anon_4 
FROM (SELECT former_entity_1.public_id AS former_entity_1_public_id 
FROM entity_resolution AS entity_resolution_2, entity AS former_entity_1 
WHERE (entity_resolution_2.survivor_id = entity_1_id) AND (former_entity_1.id = entity_resolution_2.entity_id) AND (former_entity_1.public = 1) AND NOT (former_entity_1.id = entity_1_id) ORDER BY former_entity_1.public_id ASC) AS entity_resolution_2_shape) AS entity_1_value_2 
FROM (SELECT entity_1.name_key AS entity_1_name_key, entity_1.name AS entity_1_name, entity_1.id AS entity_1_id, entity_1.slug AS entity_1_slug 
FROM entity AS entity_1 
WHERE (entity_1.public = 1) AND (SELECT entity_resolution_1.survivor_id = entity_resolution_1.entity_id AS anon_5 
FROM entity_resolution AS entity_resolution_1 
WHERE entity_resolution_1.entity_id = entity_1.id) AND entity_1.id IN (SELECT entity_2.id AS anon_6 
FROM entity AS entity_2 
WHERE (entity_2.name_key >= ?) AND (entity_2.name_key < ?) UNION ALL SELECT entity_alias_1.entity_id AS anon_7 
FROM entity_alias AS entity_alias_1 
WHERE (entity_alias_1.name_key >= ?) AND (entity_alias_1.name_key < ?)) ORDER BY entity_1.article_count DESC, entity_1.public_id DESC
 LIMIT 20 OFFSET ?) AS entity_1_rows) AS entity_1_shape) AS anon_1;
