SELECT (SELECT json_object('edges', json_group_array(json_object('node', json_object('subject', json(relation_1_value_1), 'kind', relation_1_kind, 'role', relation_1_role, 'object', json(relation_1_value_2), 'assertedBy', relation_1_value_3, 'disputedBy', relation_1_value_4, 'evidence', json(relation_1_value_5))))) AS anon_2 
FROM (SELECT relation_1_key_1, relation_1_key_2, relation_1_subject_id, relation_1_kind, relation_1_role, relation_1_object_id, relation_1_id, (SELECT json_object('name', entity_1_name) AS anon_3 
FROM (SELECT entity_1.name AS entity_1_name 
FROM entity_resolution AS entity_resolution_1, entity AS entity_1 
WHERE (entity_resolution_1.entity_id = relation_1_subject_id) AND (entity_1.id = entity_resolution_1.survivor_id) AND (entity_1.public = 1)
 LIMIT ? OFFSET ?) AS entity_resolution_1_shape) AS relation_1_value_1, (SELECT json_object('name', entity_2_name) AS anon_4 
FROM (SELECT entity_2.name AS entity_2_name 
FROM entity_resolution AS entity_resolution_2, entity AS entity_2 
WHERE (entity_resolution_2.entity_id = relation_1_object_id) AND (entity_2.id = entity_resolution_2.survivor_id) AND (entity_2.public = 1)
 LIMIT ? OFFSET ?) AS entity_resolution_2_shape) AS relation_1_value_2, (SELECT count(DISTINCT evidence_6.origin) AS count_1 
FROM evidence AS evidence_6 
WHERE (evidence_6.relation_id = relation_1_id) AND evidence_6.withdrawn_at IS NULL AND (evidence_6.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_6 
WHERE (article_6.id = evidence_6.article_id) AND (article_6.status = 'PUBLISHED'))) AND evidence_6.stance IN ('ASSERTS')) AS relation_1_value_3, (SELECT count(DISTINCT evidence_7.origin) AS count_2 
FROM evidence AS evidence_7 
WHERE (evidence_7.relation_id = relation_1_id) AND evidence_7.withdrawn_at IS NULL AND (evidence_7.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_7 
WHERE (article_7.id = evidence_7.article_id) AND (article_7.status = 'PUBLISHED'))) AND evidence_7.stance IN ('DENIES', 'DOUBTS')) AS relation_1_value_4, (SELECT json_object('edges', json_group_array(json_object('node', json_object('stance', evidence_8_stance, 'voice', evidence_8_voice, 'speaker', json(evidence_8_value_1), 'quote', evidence_8_quote, 'article', json(evidence_8_value_2))))) AS anon_5 
FROM (SELECT evidence_8_key_1, evidence_8_key_2, evidence_8_stance, evidence_8_voice, evidence_8_speaker_id, evidence_8_quote, evidence_8_article_id, (SELECT json_object('name', entity_3_name) AS anon_6 
FROM (SELECT entity_3.name AS entity_3_name 
FROM entity_resolution AS entity_resolution_3, entity AS entity_3 
WHERE (entity_resolution_3.entity_id = evidence_8_speaker_id) AND (entity_3.id = entity_resolution_3.survivor_id) AND (entity_3.public = 1)
 LIMIT ? OFFSET ?) AS entity_resolution_3_shape) AS evidence_8_value_1, (SELECT json_object('headline', article_9_headline, 'publishedAt', article_9_published_at, 'source', json(article_9_value_1)) AS anon_7 
FROM (SELECT article_9_headline, article_9_published_at, article_9_source_id, (SELECT json_object('name', entity_4_name) AS anon_8 
FROM (SELECT entity_4.name AS entity_4_name 
FROM entity_resolution AS entity_resolution_4, entity AS entity_4 
WHERE (entity_resolution_4.entity_id = article_9_source_id) AND (entity_4.id = entity_resolution_4.survivor_id) AND (entity_4.public = 1) AND (entity_4.kind = 'ORGANIZATION')
 LIMIT ? OFFSET ?) AS entity_resolution_4_shape) AS article_9_value_1 
FROM (SELECT article_9.headline AS article_9_headline, article_9.published_at AS article_9_published_at, article_9.source_id AS article_9_source_id 
FROM article AS article_9 
WHERE (article_9.id = evidence_8_article_id) AND (article_9.status = 'PUBLISHED')
 LIMIT ? OFFSET ?) AS article_9_rows) AS article_9_shape) AS evidence_8_value_2 
FROM (SELECT evidence_8.recorded_at AS evidence_8_key_1, evidence_8.public_id AS evidence_8_key_2, evidence_8.stance AS evidence_8_stance, evidence_8.voice AS evidence_8_voice, evidence_8.speaker_id AS evidence_8_speaker_id, evidence_8.quote AS evidence_8_quote, evidence_8.article_id AS evidence_8_article_id 
FROM evidence AS evidence_8 
WHERE (evidence_8.relation_id = relation_1_id) AND evidence_8.withdrawn_at IS NULL AND (evidence_8.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_8 
WHERE (article_8.id = evidence_8.article_id) AND (article_8.status = 'PUBLISHED'))) ORDER BY evidence_8.recorded_at ASC, evidence_8.public_id ASC
 LIMIT ? OFFSET ?) AS evidence_8_rows) AS evidence_8_page) AS relation_1_value_5 
FROM (SELECT relation_1.kind AS relation_1_key_1, relation_1.public_id AS relation_1_key_2, relation_1.subject_id AS relation_1_subject_id, relation_1.kind AS relation_1_kind, relation_1.role AS relation_1_role, relation_1.object_id AS relation_1_object_id, relation_1.id AS relation_1_id 
FROM relation AS relation_1 
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
FROM (SELECT value, "key" AS ordinal FROM json_each(?))) ORDER BY relation_1.kind ASC, relation_1.public_id ASC
 LIMIT ? OFFSET ?) AS relation_1_rows) AS relation_1_page) AS anon_1;
