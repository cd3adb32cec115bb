SELECT (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object('subject', CASE WHEN (entity_1_id IS NOT NULL) THEN json_build_object('name', entity_1_name) END, 'kind', relation_1_kind, 'role', CASE WHEN (relation_1_role = '') THEN NULL ELSE relation_1_role END, 'object', CASE WHEN (entity_2_id IS NOT NULL) THEN json_build_object('name', entity_2_name) END, 'assertedBy', relation_1_value_1, 'disputedBy', relation_1_value_2, 'evidence', (relation_1_value_3)::json))), '[]'::json)) AS anon_2 
FROM (SELECT relation_1_key_1, relation_1_key_2, entity_1_name, entity_1_id, relation_1_kind, relation_1_role, entity_2_name, entity_2_id, relation_1_id, (SELECT count(DISTINCT evidence_6.origin) AS count_1 
FROM evidence AS evidence_6 
WHERE (evidence_6.relation_id = relation_1_id) AND evidence_6.withdrawn_at IS NULL AND (evidence_6.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_6 
WHERE (article_6.id = evidence_6.article_id) AND (article_6.status = 'PUBLISHED'))) AND evidence_6.stance IN ('ASSERTS')) AS relation_1_value_1, (SELECT count(DISTINCT evidence_7.origin) AS count_2 
FROM evidence AS evidence_7 
WHERE (evidence_7.relation_id = relation_1_id) AND evidence_7.withdrawn_at IS NULL AND (evidence_7.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_7 
WHERE (article_7.id = evidence_7.article_id) AND (article_7.status = 'PUBLISHED'))) AND evidence_7.stance IN ('DENIES', 'DOUBTS')) AS relation_1_value_2, (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object('stance', evidence_8_stance, 'voice', evidence_8_voice, 'speaker', CASE WHEN (entity_3_id IS NOT NULL) THEN json_build_object('name', entity_3_name) END, 'quote', evidence_8_quote, 'article', CASE WHEN (article_9_id IS NOT NULL) THEN json_build_object('headline', article_9_headline, 'publishedAt', article_9_published_at, 'source', CASE WHEN (entity_4_id IS NOT NULL) THEN json_build_object('name', entity_4_name) END) END))), '[]'::json)) AS anon_3 
FROM (SELECT evidence_8.recorded_at AS evidence_8_key_1, evidence_8.public_id AS evidence_8_key_2, evidence_8.stance AS evidence_8_stance, evidence_8.voice AS evidence_8_voice, entity_3.name AS entity_3_name, entity_3.id AS entity_3_id, evidence_8.quote AS evidence_8_quote, article_9.headline AS article_9_headline, article_9.published_at AS article_9_published_at, entity_4.name AS entity_4_name, entity_4.id AS entity_4_id, article_9.id AS article_9_id 
FROM evidence AS evidence_8 LEFT OUTER JOIN entity_resolution AS entity_resolution_3 ON entity_resolution_3.entity_id = evidence_8.speaker_id LEFT OUTER JOIN entity AS entity_3 ON (entity_3.id = entity_resolution_3.survivor_id) AND (entity_3.public = 1) LEFT OUTER JOIN article AS article_9 ON (article_9.id = evidence_8.article_id) AND (article_9.status = 'PUBLISHED') LEFT OUTER JOIN entity_resolution AS entity_resolution_4 ON entity_resolution_4.entity_id = article_9.source_id LEFT OUTER JOIN entity AS entity_4 ON (entity_4.id = entity_resolution_4.survivor_id) AND (entity_4.public = 1) AND (entity_4.kind = 'ORGANIZATION') 
WHERE (evidence_8.relation_id = relation_1_id) AND evidence_8.withdrawn_at IS NULL AND (evidence_8.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_8 
WHERE (article_8.id = evidence_8.article_id) AND (article_8.status = 'PUBLISHED'))) ORDER BY evidence_8.recorded_at ASC, evidence_8.public_id ASC 
 LIMIT 10) AS evidence_8_page) AS relation_1_value_3 
FROM (SELECT relation_1.kind AS relation_1_key_1, relation_1.public_id AS relation_1_key_2, entity_1.name AS entity_1_name, entity_1.id AS entity_1_id, relation_1.kind AS relation_1_kind, relation_1.role AS relation_1_role, entity_2.name AS entity_2_name, entity_2.id AS entity_2_id, relation_1.id AS relation_1_id 
FROM relation AS relation_1 LEFT OUTER JOIN entity_resolution AS entity_resolution_1 ON entity_resolution_1.entity_id = relation_1.subject_id LEFT OUTER JOIN entity AS entity_1 ON (entity_1.id = entity_resolution_1.survivor_id) AND (entity_1.public = 1) LEFT OUTER JOIN entity_resolution AS entity_resolution_2 ON entity_resolution_2.entity_id = relation_1.object_id LEFT OUTER JOIN entity AS entity_2 ON (entity_2.id = entity_resolution_2.survivor_id) AND (entity_2.public = 1) 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_1 
WHERE (evidence_1.relation_id = relation_1.id) AND evidence_1.withdrawn_at IS NULL AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_1 
WHERE (article_1.id = evidence_1.article_id) AND (article_1.status = 'PUBLISHED'))))) AND CASE WHEN ((EXISTS (SELECT 1 
FROM evidence AS evidence_3 
WHERE (evidence_3.relation_id = relation_1.id) AND evidence_3.withdrawn_at IS NULL AND (evidence_3.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = evidence_3.article_id) AND (article_3.status = 'PUBLISHED'))) AND evidence_3.stance IN ('ASSERTS'))) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_4 
WHERE (evidence_4.relation_id = relation_1.id) AND evidence_4.withdrawn_at IS NULL AND (evidence_4.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = evidence_4.article_id) AND (article_4.status = 'PUBLISHED'))) AND evidence_4.stance IN ('DENIES', 'DOUBTS')))) THEN 'DISPUTED' WHEN ((SELECT count(DISTINCT evidence_2.origin) AS count_3 
FROM evidence AS evidence_2 
WHERE (evidence_2.relation_id = relation_1.id) AND evidence_2.withdrawn_at IS NULL AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.id = evidence_2.article_id) AND (article_2.status = 'PUBLISHED'))) AND evidence_2.stance IN ('ASSERTS')) > 1) THEN 'SEVERAL_SOURCES' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_3 
WHERE (evidence_3.relation_id = relation_1.id) AND evidence_3.withdrawn_at IS NULL AND (evidence_3.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = evidence_3.article_id) AND (article_3.status = 'PUBLISHED'))) AND evidence_3.stance IN ('ASSERTS'))) THEN 'SINGLE_SOURCE' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_5 
WHERE (evidence_5.relation_id = relation_1.id) AND evidence_5.withdrawn_at IS NULL AND (evidence_5.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_5 
WHERE (article_5.id = evidence_5.article_id) AND (article_5.status = 'PUBLISHED'))) AND evidence_5.stance IN ('DENIES'))) THEN 'DENIED' ELSE 'RELAYED_ONLY' END IN (SELECT value 
FROM json_array_elements_text(($1)::json) WITH ORDINALITY AS items (value, key)) ORDER BY relation_1.kind ASC, relation_1.public_id ASC 
 LIMIT 10) AS relation_1_rows) AS relation_1_page) AS anon_1;
