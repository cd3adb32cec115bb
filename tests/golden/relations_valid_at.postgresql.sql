SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_1 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_1 
WHERE (evidence_1.relation_id = relation_1.id) AND evidence_1.withdrawn_at IS NULL AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_1 
WHERE (article_1.id = evidence_1.article_id) AND (article_1.status = 'PUBLISHED'))))) AND NOT (coalesce((SELECT CASE WHEN (count(*) = count(evidence_2.valid_from) AND count(DISTINCT evidence_2.valid_from) = 1) THEN max(evidence_2.valid_from) ELSE NULL END AS anon_3 
FROM evidence AS evidence_2 
WHERE (evidence_2.relation_id = relation_1.id) AND evidence_2.withdrawn_at IS NULL AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.id = evidence_2.article_id) AND (article_2.status = 'PUBLISHED'))) AND evidence_2.stance IN ('ASSERTS')), '') > $1::VARCHAR) AND NOT (coalesce((SELECT CASE WHEN (count(*) = count(evidence_3.valid_to) AND count(DISTINCT evidence_3.valid_to) = 1) THEN max(evidence_3.valid_to) ELSE NULL END AS anon_4 
FROM evidence AS evidence_3 
WHERE (evidence_3.relation_id = relation_1.id) AND evidence_3.withdrawn_at IS NULL AND (evidence_3.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = evidence_3.article_id) AND (article_3.status = 'PUBLISHED'))) AND evidence_3.stance IN ('ASSERTS')), '9999-12-32') < $2::VARCHAR))) AS anon_2) AS anon_1;

SELECT (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object('kind', relation_2_kind, 'subject', CASE WHEN (entity_1_id IS NOT NULL) THEN json_build_object('name', entity_1_name) END, 'validFrom', relation_2_value_1, 'validTo', relation_2_value_2))), '[]'::json)) AS anon_2 
FROM (SELECT relation_2_key_1, relation_2_key_2, relation_2_kind, entity_1_name, entity_1_id, relation_2_id, (SELECT CASE WHEN (count(*) = count(evidence_7.valid_from) AND count(DISTINCT evidence_7.valid_from) = 1) THEN max(evidence_7.valid_from) ELSE NULL END AS anon_3 
FROM evidence AS evidence_7 
WHERE (evidence_7.relation_id = relation_2_id) AND evidence_7.withdrawn_at IS NULL AND (evidence_7.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_7 
WHERE (article_7.id = evidence_7.article_id) AND (article_7.status = 'PUBLISHED'))) AND evidence_7.stance IN ('ASSERTS')) AS relation_2_value_1, (SELECT CASE WHEN (count(*) = count(evidence_8.valid_to) AND count(DISTINCT evidence_8.valid_to) = 1) THEN max(evidence_8.valid_to) ELSE NULL END AS anon_4 
FROM evidence AS evidence_8 
WHERE (evidence_8.relation_id = relation_2_id) AND evidence_8.withdrawn_at IS NULL AND (evidence_8.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_8 
WHERE (article_8.id = evidence_8.article_id) AND (article_8.status = 'PUBLISHED'))) AND evidence_8.stance IN ('ASSERTS')) AS relation_2_value_2 
FROM (SELECT relation_2.kind AS relation_2_key_1, relation_2.public_id AS relation_2_key_2, relation_2.kind AS relation_2_kind, entity_1.name AS entity_1_name, entity_1.id AS entity_1_id, relation_2.id AS relation_2_id 
FROM relation AS relation_2 LEFT OUTER JOIN entity_resolution AS entity_resolution_1 ON entity_resolution_1.entity_id = relation_2.subject_id LEFT OUTER JOIN entity AS entity_1 ON (entity_1.id = entity_resolution_1.survivor_id) AND (entity_1.public = 1) 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_4 
WHERE (evidence_4.relation_id = relation_2.id) AND evidence_4.withdrawn_at IS NULL AND (evidence_4.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = evidence_4.article_id) AND (article_4.status = 'PUBLISHED'))))) AND relation_2.kind IN (SELECT value 
FROM json_array_elements_text(($1)::json) WITH ORDINALITY AS items (value, key)) AND NOT (coalesce((SELECT CASE WHEN (count(*) = count(evidence_5.valid_from) AND count(DISTINCT evidence_5.valid_from) = 1) THEN max(evidence_5.valid_from) ELSE NULL END AS anon_5 
FROM evidence AS evidence_5 
WHERE (evidence_5.relation_id = relation_2.id) AND evidence_5.withdrawn_at IS NULL AND (evidence_5.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_5 
WHERE (article_5.id = evidence_5.article_id) AND (article_5.status = 'PUBLISHED'))) AND evidence_5.stance IN ('ASSERTS')), '') > $2::VARCHAR) AND NOT (coalesce((SELECT CASE WHEN (count(*) = count(evidence_6.valid_to) AND count(DISTINCT evidence_6.valid_to) = 1) THEN max(evidence_6.valid_to) ELSE NULL END AS anon_6 
FROM evidence AS evidence_6 
WHERE (evidence_6.relation_id = relation_2.id) AND evidence_6.withdrawn_at IS NULL AND (evidence_6.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_6 
WHERE (article_6.id = evidence_6.article_id) AND (article_6.status = 'PUBLISHED'))) AND evidence_6.stance IN ('ASSERTS')), '9999-12-32') < $3::VARCHAR) ORDER BY relation_2.kind ASC, relation_2.public_id ASC 
 LIMIT 20) AS relation_2_rows) AS relation_2_page) AS anon_1;

SELECT (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object('subject', CASE WHEN (entity_2_id IS NOT NULL) THEN json_build_object('name', entity_2_name) END, 'validFrom', relation_3_value_1, 'validTo', relation_3_value_2))), '[]'::json)) AS anon_2 
FROM (SELECT relation_3_key_1, relation_3_key_2, entity_2_name, entity_2_id, relation_3_id, (SELECT CASE WHEN (count(*) = count(evidence_12.valid_from) AND count(DISTINCT evidence_12.valid_from) = 1) THEN max(evidence_12.valid_from) ELSE NULL END AS anon_3 
FROM evidence AS evidence_12 
WHERE (evidence_12.relation_id = relation_3_id) AND evidence_12.withdrawn_at IS NULL AND (evidence_12.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_12 
WHERE (article_12.id = evidence_12.article_id) AND (article_12.status = 'PUBLISHED'))) AND evidence_12.stance IN ('ASSERTS')) AS relation_3_value_1, (SELECT CASE WHEN (count(*) = count(evidence_13.valid_to) AND count(DISTINCT evidence_13.valid_to) = 1) THEN max(evidence_13.valid_to) ELSE NULL END AS anon_4 
FROM evidence AS evidence_13 
WHERE (evidence_13.relation_id = relation_3_id) AND evidence_13.withdrawn_at IS NULL AND (evidence_13.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_13 
WHERE (article_13.id = evidence_13.article_id) AND (article_13.status = 'PUBLISHED'))) AND evidence_13.stance IN ('ASSERTS')) AS relation_3_value_2 
FROM (SELECT relation_3.kind AS relation_3_key_1, relation_3.public_id AS relation_3_key_2, entity_2.name AS entity_2_name, entity_2.id AS entity_2_id, relation_3.id AS relation_3_id 
FROM relation AS relation_3 LEFT OUTER JOIN entity_resolution AS entity_resolution_2 ON entity_resolution_2.entity_id = relation_3.subject_id LEFT OUTER JOIN entity AS entity_2 ON (entity_2.id = entity_resolution_2.survivor_id) AND (entity_2.public = 1) 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_9 
WHERE (evidence_9.relation_id = relation_3.id) AND evidence_9.withdrawn_at IS NULL AND (evidence_9.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_9 
WHERE (article_9.id = evidence_9.article_id) AND (article_9.status = 'PUBLISHED'))))) AND relation_3.kind IN (SELECT value 
FROM json_array_elements_text(($1)::json) WITH ORDINALITY AS items (value, key)) AND NOT (coalesce((SELECT CASE WHEN (count(*) = count(evidence_10.valid_from) AND count(DISTINCT evidence_10.valid_from) = 1) THEN max(evidence_10.valid_from) ELSE NULL END AS anon_5 
FROM evidence AS evidence_10 
WHERE (evidence_10.relation_id = relation_3.id) AND evidence_10.withdrawn_at IS NULL AND (evidence_10.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_10 
WHERE (article_10.id = evidence_10.article_id) AND (article_10.status = 'PUBLISHED'))) AND evidence_10.stance IN ('ASSERTS')), '') > $2::VARCHAR) AND NOT (coalesce((SELECT CASE WHEN (count(*) = count(evidence_11.valid_to) AND count(DISTINCT evidence_11.valid_to) = 1) THEN max(evidence_11.valid_to) ELSE NULL END AS anon_6 
FROM evidence AS evidence_11 
WHERE (evidence_11.relation_id = relation_3.id) AND evidence_11.withdrawn_at IS NULL AND (evidence_11.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_11 
WHERE (article_11.id = evidence_11.article_id) AND (article_11.status = 'PUBLISHED'))) AND evidence_11.stance IN ('ASSERTS')), '9999-12-32') < $3::VARCHAR) ORDER BY relation_3.kind ASC, relation_3.public_id ASC 
 LIMIT 20) AS relation_3_rows) AS relation_3_page) AS anon_1;

SELECT json_build_object('relations', (article_14_value_1)::json) AS anon_1 
FROM (SELECT article_14_status, article_14_id, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_4 
WHERE (article_14_status = 'PUBLISHED') AND relation_4.id IN (SELECT evidence_14.relation_id AS anon_3 
FROM evidence AS evidence_14 
WHERE (evidence_14.article_id = article_14_id) AND evidence_14.withdrawn_at IS NULL AND (evidence_14.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_15 
WHERE (article_15.id = evidence_14.article_id) AND (article_15.status = 'PUBLISHED')))) AND NOT (coalesce((SELECT CASE WHEN (count(*) = count(evidence_15.valid_from) AND count(DISTINCT evidence_15.valid_from) = 1) THEN max(evidence_15.valid_from) ELSE NULL END AS anon_4 
FROM evidence AS evidence_15 
WHERE (evidence_15.relation_id = relation_4.id) AND evidence_15.withdrawn_at IS NULL AND (evidence_15.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_16 
WHERE (article_16.id = evidence_15.article_id) AND (article_16.status = 'PUBLISHED'))) AND evidence_15.stance IN ('ASSERTS')), '') > $1::VARCHAR) AND NOT (coalesce((SELECT CASE WHEN (count(*) = count(evidence_16.valid_to) AND count(DISTINCT evidence_16.valid_to) = 1) THEN max(evidence_16.valid_to) ELSE NULL END AS anon_5 
FROM evidence AS evidence_16 
WHERE (evidence_16.relation_id = relation_4.id) AND evidence_16.withdrawn_at IS NULL AND (evidence_16.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_17 
WHERE (article_17.id = evidence_16.article_id) AND (article_17.status = 'PUBLISHED'))) AND evidence_16.stance IN ('ASSERTS')), '9999-12-32') < $2::VARCHAR)), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('kind', relation_4_kind))), '[]'::json)) AS anon_2 
FROM (SELECT relation_4.kind AS relation_4_key_1, relation_4.public_id AS relation_4_key_2, relation_4.kind AS relation_4_kind 
FROM relation AS relation_4 
WHERE (article_14_status = 'PUBLISHED') AND relation_4.id IN (SELECT evidence_14.relation_id AS anon_6 
FROM evidence AS evidence_14 
WHERE (evidence_14.article_id = article_14_id) AND evidence_14.withdrawn_at IS NULL AND (evidence_14.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_15 
WHERE (article_15.id = evidence_14.article_id) AND (article_15.status = 'PUBLISHED')))) AND NOT (coalesce((SELECT CASE WHEN (count(*) = count(evidence_15.valid_from) AND count(DISTINCT evidence_15.valid_from) = 1) THEN max(evidence_15.valid_from) ELSE NULL END AS anon_7 
FROM evidence AS evidence_15 
WHERE (evidence_15.relation_id = relation_4.id) AND evidence_15.withdrawn_at IS NULL AND (evidence_15.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_16 
WHERE (article_16.id = evidence_15.article_id) AND (article_16.status = 'PUBLISHED'))) AND evidence_15.stance IN ('ASSERTS')), '') > $3::VARCHAR) AND NOT (coalesce((SELECT CASE WHEN (count(*) = count(evidence_16.valid_to) AND count(DISTINCT evidence_16.valid_to) = 1) THEN max(evidence_16.valid_to) ELSE NULL END AS anon_8 
FROM evidence AS evidence_16 
WHERE (evidence_16.relation_id = relation_4.id) AND evidence_16.withdrawn_at IS NULL AND (evidence_16.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_17 
WHERE (article_17.id = evidence_16.article_id) AND (article_17.status = 'PUBLISHED'))) AND evidence_16.stance IN ('ASSERTS')), '9999-12-32') < $4::VARCHAR) ORDER BY relation_4.kind ASC, relation_4.public_id ASC 
 LIMIT 20) AS relation_4_page) AS article_14_value_1 
FROM (SELECT article_14.status AS article_14_status, article_14.id AS article_14_id 
FROM article AS article_14, article_slug AS article_slug_1 
WHERE article_14.status IN ('PUBLISHED', 'RETRACTED') AND (article_slug_1.article_id = article_14.id) AND (article_slug_1.slug = $5) ORDER BY article_14.public_id ASC 
 LIMIT 1) AS article_14_rows) AS article_14_shape;
