SELECT json_object('coMentions', json(entity_1_value_1)) AS anon_1 
FROM (SELECT entity_1_id, (SELECT json_object('__typename', json('"CoMentionConnection"'), 'totalCount', (SELECT count(*) AS count_1 
FROM entity_pair AS entity_pair_1, entity AS entity_2 
WHERE (entity_pair_1.entity_id = entity_1_id) AND (entity_2.id = entity_pair_1.other_id) AND (entity_2.public = 1) AND entity_2.kind IN (SELECT value 
FROM json_each(?))), 'edges', json_group_array(json_object('__typename', json('"CoMentionEdge"'), 'articleCount', entity_pair_1_article_count, 'node', json_object('name', entity_2_name)))) AS anon_2 
FROM (SELECT entity_pair_1.article_count AS entity_pair_1_key_1, entity_pair_1.other_public_id AS entity_pair_1_key_2, entity_pair_1.article_count AS entity_pair_1_article_count, entity_2.name AS entity_2_name 
FROM entity_pair AS entity_pair_1, entity AS entity_2 
WHERE (entity_pair_1.entity_id = entity_1_id) AND (entity_2.id = entity_pair_1.other_id) AND (entity_2.public = 1) AND entity_2.kind IN (SELECT value 
FROM json_each(?)) AND ((entity_pair_1.article_count, entity_pair_1.other_public_id) < (?, ?)) ORDER BY entity_pair_1.article_count DESC, entity_pair_1.other_public_id DESC
 LIMIT 2 OFFSET ?) AS entity_pair_1_page) AS entity_1_value_1 
FROM (SELECT entity_1.id AS entity_1_id 
FROM entity AS entity_1, entity_resolution AS entity_resolution_1, entity AS former_entity_1 
WHERE (entity_1.public = 1) AND (entity_resolution_1.survivor_id = entity_1.id) AND (former_entity_1.id = entity_resolution_1.entity_id) AND (former_entity_1.public = 1) AND (former_entity_1.slug = ?) AND (entity_1.kind = 'PERSON') ORDER BY entity_1.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_1_rows) AS entity_1_shape;

SELECT json_object('coMentions', json(entity_3_value_1)) AS anon_1 
FROM (SELECT entity_3_id, (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM entity_pair AS entity_pair_2, entity AS entity_4 
WHERE (entity_pair_2.entity_id = entity_3_id) AND (entity_4.id = entity_pair_2.other_id) AND (entity_4.public = 1) AND entity_4.kind IN (SELECT value 
FROM json_each(?)))) AS anon_2) AS entity_3_value_1 
FROM (SELECT entity_3.id AS entity_3_id 
FROM entity AS entity_3, entity_resolution AS entity_resolution_2, entity AS former_entity_2 
WHERE (entity_3.public = 1) AND (entity_resolution_2.survivor_id = entity_3.id) AND (former_entity_2.id = entity_resolution_2.entity_id) AND (former_entity_2.public = 1) AND (former_entity_2.slug = ?) AND (entity_3.kind = 'ORGANIZATION') ORDER BY entity_3.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_3_rows) AS entity_3_shape;

SELECT CASE WHEN (entity_5_kind IN ('EVENT', 'ORGANIZATION', 'PERSON')) THEN json_object() WHEN (entity_5_kind IN ('PLACE')) THEN json_object('coMentions', json(entity_5_value_1)) END AS anon_1 
FROM (SELECT entity_5_id, entity_5_kind, (SELECT json_object('__typename', json('"CoMentionConnection"'), 'totalCount', (SELECT count(*) AS count_1 
FROM entity_pair AS entity_pair_3, entity AS entity_6 
WHERE (entity_pair_3.entity_id = entity_5_id) AND (entity_6.id = entity_pair_3.other_id) AND (entity_6.public = 1) AND entity_6.kind IN (SELECT value 
FROM json_each(?))), 'edges', json_group_array(json_object('__typename', json('"CoMentionEdge"'), 'articleCount', entity_pair_3_article_count, 'node', json_object('name', entity_6_name)))) AS anon_2 
FROM (SELECT entity_pair_3.article_count AS entity_pair_3_key_1, entity_pair_3.other_public_id AS entity_pair_3_key_2, entity_pair_3.article_count AS entity_pair_3_article_count, entity_6.name AS entity_6_name 
FROM entity_pair AS entity_pair_3, entity AS entity_6 
WHERE (entity_pair_3.entity_id = entity_5_id) AND (entity_6.id = entity_pair_3.other_id) AND (entity_6.public = 1) AND entity_6.kind IN (SELECT value 
FROM json_each(?)) AND ((entity_pair_3.article_count, entity_pair_3.other_public_id) < (?, ?)) ORDER BY entity_pair_3.article_count DESC, entity_pair_3.other_public_id DESC
 LIMIT 2 OFFSET ?) AS entity_pair_3_page) AS entity_5_value_1 
FROM (SELECT entity_5.id AS entity_5_id, entity_5.kind AS entity_5_kind 
FROM entity AS entity_5, entity_resolution AS entity_resolution_3, entity AS former_entity_3 
WHERE (entity_5.public = 1) AND (entity_resolution_3.survivor_id = entity_5.id) AND (former_entity_3.id = entity_resolution_3.entity_id) AND (former_entity_3.public = 1) AND (former_entity_3.slug = ?) ORDER BY entity_5.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_5_rows) AS entity_5_shape;

SELECT CASE WHEN (entity_7_kind IN ('EVENT')) THEN json_object('coMentions', json(entity_7_value_1)) WHEN (entity_7_kind IN ('ORGANIZATION', 'PERSON', 'PLACE')) THEN json_object() END AS anon_1 
FROM (SELECT entity_7_id, entity_7_kind, (SELECT json_object('__typename', json('"CoMentionConnection"'), 'totalCount', (SELECT count(*) AS count_1 
FROM entity_pair AS entity_pair_4, entity AS entity_8 
WHERE (entity_pair_4.entity_id = entity_7_id) AND (entity_8.id = entity_pair_4.other_id) AND (entity_8.public = 1) AND entity_8.kind IN (SELECT value 
FROM json_each(?))), 'edges', json_group_array(json_object('__typename', json('"CoMentionEdge"'), 'articleCount', entity_pair_4_article_count, 'node', json_object('name', entity_8_name)))) AS anon_2 
FROM (SELECT entity_pair_4.article_count AS entity_pair_4_key_1, entity_pair_4.other_public_id AS entity_pair_4_key_2, entity_pair_4.article_count AS entity_pair_4_article_count, entity_8.name AS entity_8_name 
FROM entity_pair AS entity_pair_4, entity AS entity_8 
WHERE (entity_pair_4.entity_id = entity_7_id) AND (entity_8.id = entity_pair_4.other_id) AND (entity_8.public = 1) AND entity_8.kind IN (SELECT value 
FROM json_each(?)) AND ((entity_pair_4.article_count, entity_pair_4.other_public_id) < (?, ?)) ORDER BY entity_pair_4.article_count DESC, entity_pair_4.other_public_id DESC
 LIMIT 2 OFFSET ?) AS entity_pair_4_page) AS entity_7_value_1 
FROM (SELECT entity_7.id AS entity_7_id, entity_7.kind AS entity_7_kind 
FROM entity AS entity_7, entity_resolution AS entity_resolution_4, entity AS former_entity_4 
WHERE (entity_7.public = 1) AND (entity_resolution_4.survivor_id = entity_7.id) AND (former_entity_4.id = entity_resolution_4.entity_id) AND (former_entity_4.public = 1) AND (former_entity_4.slug = ?) ORDER BY entity_7.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_7_rows) AS entity_7_shape;

SELECT json_object('coMentions', json(entity_9_value_1)) AS anon_1 
FROM (SELECT entity_9_id, (SELECT json_object('__typename', json('"CoMentionConnection"'), 'totalCount', (SELECT count(*) AS count_1 
FROM entity_pair AS entity_pair_5, entity AS entity_10 
WHERE (entity_pair_5.entity_id = entity_9_id) AND (entity_10.id = entity_pair_5.other_id) AND (entity_10.public = 1) AND entity_10.kind IN (SELECT value 
FROM json_each(?))), 'edges', json_group_array(json_object('__typename', json('"CoMentionEdge"'), 'articleCount', entity_pair_5_article_count, 'node', json_object('name', entity_10_name)))) AS anon_2 
FROM (SELECT entity_pair_5.article_count AS entity_pair_5_key_1, entity_pair_5.other_public_id AS entity_pair_5_key_2, entity_pair_5.article_count AS entity_pair_5_article_count, entity_10.name AS entity_10_name 
FROM entity_pair AS entity_pair_5, entity AS entity_10 
WHERE (entity_pair_5.entity_id = entity_9_id) AND (entity_10.id = entity_pair_5.other_id) AND (entity_10.public = 1) AND entity_10.kind IN (SELECT value 
FROM json_each(?)) AND ((entity_pair_5.article_count, entity_pair_5.other_public_id) < (?, ?)) ORDER BY entity_pair_5.article_count DESC, entity_pair_5.other_public_id DESC
 LIMIT 1 OFFSET ?) AS entity_pair_5_page) AS entity_9_value_1 
FROM (SELECT entity_9.id AS entity_9_id 
FROM entity AS entity_9, entity_resolution AS entity_resolution_5, entity AS former_entity_5 
WHERE (entity_9.public = 1) AND (entity_resolution_5.survivor_id = entity_9.id) AND (former_entity_5.id = entity_resolution_5.entity_id) AND (former_entity_5.public = 1) AND (former_entity_5.slug = ?) ORDER BY entity_9.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_9_rows) AS entity_9_shape;
