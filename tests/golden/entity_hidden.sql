SELECT json_object('name', entity_1_name) AS anon_1 
FROM (SELECT entity_1.name AS entity_1_name 
FROM entity AS entity_1, entity_resolution AS entity_resolution_1, entity AS former_entity_1 
WHERE (entity_1.public = 1) AND (entity_resolution_1.survivor_id = entity_1.id) AND (former_entity_1.id = entity_resolution_1.entity_id) AND (former_entity_1.public = 1) AND (former_entity_1.public_id = ?) ORDER BY entity_1.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_1_shape;

SELECT json_object('name', entity_2_name) AS anon_1 
FROM (SELECT entity_2.name AS entity_2_name 
FROM entity AS entity_2, entity_resolution AS entity_resolution_2, entity AS former_entity_2 
WHERE (entity_2.public = 1) AND (entity_resolution_2.survivor_id = entity_2.id) AND (former_entity_2.id = entity_resolution_2.entity_id) AND (former_entity_2.public = 1) AND (former_entity_2.slug = ?) AND (entity_2.kind = 'ORGANIZATION') ORDER BY entity_2.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_2_shape;

SELECT coalesce((SELECT json_object('id', article_1_public_id) AS anon_1 
FROM (SELECT article_1.public_id AS article_1_public_id 
FROM article AS article_1 
WHERE article_1.status IN ('PUBLISHED', 'RETRACTED') AND (article_1.public_id = ?) ORDER BY article_1.public_id ASC
 LIMIT 1 OFFSET ?) AS article_1_shape), (SELECT json_object('id', entity_3_public_id) AS anon_2 
FROM (SELECT entity_3.public_id AS entity_3_public_id 
FROM entity AS entity_3, entity_resolution AS entity_resolution_3, entity AS former_entity_3 
WHERE (entity_3.public = 1) AND (entity_resolution_3.survivor_id = entity_3.id) AND (former_entity_3.id = entity_resolution_3.entity_id) AND (former_entity_3.public = 1) AND (former_entity_3.public_id = ?) ORDER BY entity_3.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_3_shape), (SELECT json_object('id', relation_1_public_id) AS anon_3 
FROM (SELECT relation_1.public_id AS relation_1_public_id 
FROM relation AS relation_1 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_1 
WHERE (evidence_1.relation_id = relation_1.id) AND evidence_1.withdrawn_at IS NULL AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.id = evidence_1.article_id) AND (article_2.status = 'PUBLISHED'))))) AND (relation_1.public_id = ?) ORDER BY relation_1.public_id ASC
 LIMIT 1 OFFSET ?) AS relation_1_shape), (SELECT json_object('id', evidence_2_public_id) AS anon_4 
FROM (SELECT evidence_2.public_id AS evidence_2_public_id 
FROM evidence AS evidence_2 
WHERE evidence_2.withdrawn_at IS NULL AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = evidence_2.article_id) AND (article_3.status = 'PUBLISHED'))) AND (evidence_2.public_id = ?) ORDER BY evidence_2.public_id ASC
 LIMIT 1 OFFSET ?) AS evidence_2_shape), (SELECT json_object('id', mention_1_public_id) AS anon_5 
FROM (SELECT mention_1.public_id AS mention_1_public_id 
FROM mention AS mention_1 
WHERE (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = mention_1.article_id) AND (article_4.status = 'PUBLISHED'))) AND (mention_1.public_id = ?) ORDER BY mention_1.public_id ASC
 LIMIT 1 OFFSET ?) AS mention_1_shape)) AS coalesce_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM entity AS entity_4 
WHERE (entity_4.public = 1) AND (SELECT entity_resolution_4.survivor_id = entity_resolution_4.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_4 
WHERE entity_resolution_4.entity_id = entity_4.id) AND ((entity_4.name_key = ?) OR entity_4.id IN (SELECT entity_alias_1.entity_id AS anon_4 
FROM entity_alias AS entity_alias_1 
WHERE entity_alias_1.name_key = ?)))) AS anon_2) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_2 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_3 
WHERE (evidence_3.relation_id = relation_2.id) AND evidence_3.withdrawn_at IS NULL AND (evidence_3.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_5 
WHERE (article_5.id = evidence_3.article_id) AND (article_5.status = 'PUBLISHED'))))) AND (relation_2.subject_id IN (SELECT entity_resolution_5.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_5, entity AS former_entity_4, entity_resolution AS entity_resolution_6 
WHERE (entity_resolution_5.survivor_id = entity_resolution_6.survivor_id) AND former_entity_4.public_id IN (SELECT value 
FROM json_each(?)) AND (former_entity_4.public = 1) AND (entity_resolution_6.entity_id = former_entity_4.id)) OR relation_2.object_id IN (SELECT entity_resolution_7.entity_id AS anon_4 
FROM entity_resolution AS entity_resolution_7, entity AS former_entity_5, entity_resolution AS entity_resolution_8 
WHERE (entity_resolution_7.survivor_id = entity_resolution_8.survivor_id) AND former_entity_5.public_id IN (SELECT value 
FROM json_each(?)) AND (former_entity_5.public = 1) AND (entity_resolution_8.entity_id = former_entity_5.id))))) AS anon_2) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_6 
WHERE (article_6.status = 'PUBLISHED') AND article_6.id IN (SELECT article_entity_1.article_id AS anon_3 
FROM article_entity AS article_entity_1, entity AS former_entity_6, entity_resolution AS entity_resolution_9 
WHERE former_entity_6.public_id IN (SELECT value 
FROM json_each(?)) AND (former_entity_6.public = 1) AND (entity_resolution_9.entity_id = former_entity_6.id) AND (article_entity_1.entity_id = entity_resolution_9.survivor_id)))) AS anon_2) AS anon_1;

SELECT json_object('articleCount', entity_5_article_count, 'lastMentionedAt', entity_5_last_mentioned_at, 'relations', json(entity_5_value_1), 'founded', json(entity_5_value_2)) AS anon_1 
FROM (SELECT entity_5_article_count, entity_5_last_mentioned_at, entity_5_id, (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation_end AS relation_end_1, relation AS relation_3 
WHERE (relation_end_1.entity_id = entity_5_id) AND (relation_3.id = relation_end_1.relation_id) AND relation_end_1.other_id IN (SELECT entity_resolution_11.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_11, entity AS former_entity_8, entity_resolution AS entity_resolution_12 
WHERE (entity_resolution_11.survivor_id = entity_resolution_12.survivor_id) AND former_entity_8.public_id IN (SELECT value 
FROM json_each(?)) AND (former_entity_8.public = 1) AND (entity_resolution_12.entity_id = former_entity_8.id)))) AS anon_2) AS entity_5_value_1, (SELECT json_object('edges', json_group_array(json_object('node', json_object('evidence', json(relation_end_2_value_1))))) AS anon_4 
FROM (SELECT relation_end_2_key_1, relation_end_2_key_2, relation_4_id, (SELECT json_object('totalCount', (SELECT count(*) AS count_2 
FROM evidence AS evidence_4 
WHERE (evidence_4.relation_id = relation_4_id) AND evidence_4.withdrawn_at IS NULL AND (evidence_4.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_7 
WHERE (article_7.id = evidence_4.article_id) AND (article_7.status = 'PUBLISHED'))))) AS anon_5) AS relation_end_2_value_1 
FROM (SELECT relation_end_2.kind AS relation_end_2_key_1, relation_end_2.relation_public_id AS relation_end_2_key_2, relation_4.id AS relation_4_id 
FROM relation_end AS relation_end_2, relation AS relation_4 
WHERE (relation_end_2.entity_id = entity_5_id) AND (relation_4.id = relation_end_2.relation_id) AND relation_4.kind IN (SELECT value 
FROM json_each(?)) ORDER BY relation_end_2.kind ASC, relation_end_2.relation_public_id ASC
 LIMIT 20 OFFSET ?) AS relation_end_2_rows) AS relation_end_2_page) AS entity_5_value_2 
FROM (SELECT entity_5.article_count AS entity_5_article_count, entity_5.last_mentioned_at AS entity_5_last_mentioned_at, entity_5.id AS entity_5_id 
FROM entity AS entity_5, entity_resolution AS entity_resolution_10, entity AS former_entity_7 
WHERE (entity_5.public = 1) AND (entity_resolution_10.survivor_id = entity_5.id) AND (former_entity_7.id = entity_resolution_10.entity_id) AND (former_entity_7.public = 1) AND (former_entity_7.slug = ?) ORDER BY entity_5.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_5_rows) AS entity_5_shape;
