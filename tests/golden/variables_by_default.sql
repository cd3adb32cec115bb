SELECT (SELECT json_object('edges', json_group_array(json_object('node', json_object('name', entity_1_name)))) AS anon_2 
FROM (SELECT entity_1.name_key AS entity_1_key_1, entity_1.public_id AS entity_1_key_2, entity_1.name AS entity_1_name 
FROM entity AS entity_1 
WHERE (entity_1.public = 1) AND (SELECT entity_resolution_1.survivor_id = entity_resolution_1.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_1 
WHERE entity_resolution_1.entity_id = entity_1.id) AND entity_1.kind IN (SELECT value 
FROM json_each(?)) ORDER BY entity_1.name_key ASC, entity_1.public_id ASC
 LIMIT 3 OFFSET ?) AS entity_1_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM entity AS entity_2 
WHERE (entity_2.public = 1) AND (SELECT entity_resolution_2.survivor_id = entity_resolution_2.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_2 
WHERE entity_resolution_2.entity_id = entity_2.id))) AS anon_2) AS anon_1;

SELECT json_object('relations', json(article_1_value_1)) AS anon_1 
FROM (SELECT article_1_id, article_1_status, (SELECT json_object('edges', json_group_array(json_object('evidence', json(relation_1_value_1)))) AS anon_2 
FROM (SELECT relation_1_key_1, relation_1_key_2, relation_1_id, (SELECT json_group_array(json_object('start', evidence_2_start_utf16, 'end', evidence_2_end_utf16)) AS anon_3 
FROM (SELECT evidence_2.start_utf16 AS evidence_2_start_utf16, evidence_2.end_utf16 AS evidence_2_end_utf16 
FROM evidence AS evidence_2 
WHERE (evidence_2.relation_id = relation_1_id) AND (evidence_2.article_id = article_1_id) AND evidence_2.withdrawn_at IS NULL AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = evidence_2.article_id) AND (article_3.status = 'PUBLISHED'))) ORDER BY evidence_2.start ASC, evidence_2.public_id ASC
 LIMIT 20 OFFSET ?) AS evidence_2_shape) AS relation_1_value_1 
FROM (SELECT relation_1.kind AS relation_1_key_1, relation_1.public_id AS relation_1_key_2, relation_1.id AS relation_1_id 
FROM relation AS relation_1 
WHERE (article_1_status = 'PUBLISHED') AND relation_1.id IN (SELECT evidence_1.relation_id AS anon_4 
FROM evidence AS evidence_1 
WHERE (evidence_1.article_id = article_1_id) AND evidence_1.withdrawn_at IS NULL AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.id = evidence_1.article_id) AND (article_2.status = 'PUBLISHED')))) ORDER BY relation_1.kind ASC, relation_1.public_id ASC
 LIMIT 3 OFFSET ?) AS relation_1_rows) AS relation_1_page) AS article_1_value_1 
FROM (SELECT article_1.id AS article_1_id, article_1.status AS article_1_status 
FROM article AS article_1, article_slug AS article_slug_1 
WHERE article_1.status IN ('PUBLISHED', 'RETRACTED') AND (article_slug_1.article_id = article_1.id) AND (article_slug_1.slug = ?) ORDER BY article_1.public_id ASC
 LIMIT 1 OFFSET ?) AS article_1_rows) AS article_1_shape;
