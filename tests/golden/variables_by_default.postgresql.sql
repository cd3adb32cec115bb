SELECT (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object('name', entity_1_name))), '[]'::json)) AS anon_2 
FROM (SELECT entity_1.name_key AS entity_1_key_1, entity_1.public_id AS entity_1_key_2, entity_1.name AS entity_1_name 
FROM entity AS entity_1 
WHERE (entity_1.public = 1) AND (SELECT entity_resolution_1.survivor_id = entity_resolution_1.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_1 
WHERE entity_resolution_1.entity_id = entity_1.id) AND entity_1.kind IN (SELECT value 
FROM json_array_elements_text(($1)::json) WITH ORDINALITY AS items (value, key)) ORDER BY entity_1.name_key ASC, entity_1.public_id ASC 
 LIMIT 3) AS entity_1_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM entity AS entity_2 
WHERE (entity_2.public = 1) AND (SELECT entity_resolution_2.survivor_id = entity_resolution_2.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_2 
WHERE entity_resolution_2.entity_id = entity_2.id))) AS anon_2) AS anon_1;

SELECT json_build_object('relations', (article_1_value_1)::json) AS anon_1 
FROM (SELECT article_1_id, article_1_status, (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('evidence', (relation_1_value_1)::json)), '[]'::json)) AS anon_2 
FROM (SELECT relation_1_key_1, relation_1_key_2, relation_1_id, (SELECT coalesce(json_agg(json_build_object('start', evidence_2_start_utf16, 'end', evidence_2_end_utf16)), '[]'::json) AS anon_3 
FROM (SELECT evidence_2.start_utf16 AS evidence_2_start_utf16, evidence_2.end_utf16 AS evidence_2_end_utf16 
FROM evidence AS evidence_2 
WHERE (evidence_2.relation_id = relation_1_id) AND (evidence_2.article_id = article_1_id) AND evidence_2.withdrawn_at IS NULL AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = evidence_2.article_id) AND (article_3.status = 'PUBLISHED'))) ORDER BY evidence_2.start ASC, evidence_2.public_id ASC 
 LIMIT 20) AS evidence_2_shape) AS relation_1_value_1 
FROM (SELECT relation_1.kind AS relation_1_key_1, relation_1.public_id AS relation_1_key_2, relation_1.id AS relation_1_id 
FROM relation AS relation_1 
WHERE (article_1_status = 'PUBLISHED') AND relation_1.id IN (SELECT evidence_1.relation_id AS anon_4 
FROM evidence AS evidence_1 
WHERE (evidence_1.article_id = article_1_id) AND evidence_1.withdrawn_at IS NULL AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.id = evidence_1.article_id) AND (article_2.status = 'PUBLISHED')))) ORDER BY relation_1.kind ASC, relation_1.public_id ASC 
 LIMIT 3) AS relation_1_rows) AS relation_1_page) AS article_1_value_1 
FROM (SELECT article_1.id AS article_1_id, article_1.status AS article_1_status 
FROM article AS article_1, article_slug AS article_slug_1 
WHERE article_1.status IN ('PUBLISHED', 'RETRACTED') AND (article_slug_1.article_id = article_1.id) AND (article_slug_1.slug = $1) ORDER BY article_1.public_id ASC 
 LIMIT 1) AS article_1_rows) AS article_1_shape;
