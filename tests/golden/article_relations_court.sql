SELECT json_object('relations', json(article_1_value_1)) AS anon_1 
FROM (SELECT article_1_status, article_1_id, (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_1 
WHERE (article_1_status = 'PUBLISHED') AND relation_1.id IN (SELECT evidence_1.relation_id AS anon_3 
FROM evidence AS evidence_1 
WHERE (evidence_1.article_id = article_1_id) AND evidence_1.withdrawn_at IS NULL AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.id = evidence_1.article_id) AND (article_2.status = 'PUBLISHED'))))), 'edges', json_group_array(json_object('node', json_object('kind', relation_1_kind, 'standing', CASE WHEN (relation_1_value_1 AND relation_1_value_2) THEN 'DISPUTED' WHEN (relation_1_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_1_value_1 THEN 'SINGLE_SOURCE' WHEN relation_1_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'validFrom', relation_1_value_5, 'validTo', relation_1_value_6, 'evidence', json(relation_1_value_7)), 'evidence', json(relation_1_value_8)))) AS anon_2 
FROM (SELECT relation_1_key_1, relation_1_key_2, relation_1_kind, relation_1_id, EXISTS (SELECT 1 
FROM evidence AS evidence_3 
WHERE (evidence_3.relation_id = relation_1_id) AND evidence_3.withdrawn_at IS NULL AND (evidence_3.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = evidence_3.article_id) AND (article_4.status = 'PUBLISHED'))) AND evidence_3.stance IN ('ASSERTS')) AS relation_1_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_4 
WHERE (evidence_4.relation_id = relation_1_id) AND evidence_4.withdrawn_at IS NULL AND (evidence_4.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_5 
WHERE (article_5.id = evidence_4.article_id) AND (article_5.status = 'PUBLISHED'))) AND evidence_4.stance IN ('DENIES', 'DOUBTS')) AS relation_1_value_2, (SELECT count(DISTINCT evidence_2.origin) AS count_2 
FROM evidence AS evidence_2 
WHERE (evidence_2.relation_id = relation_1_id) AND evidence_2.withdrawn_at IS NULL AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = evidence_2.article_id) AND (article_3.status = 'PUBLISHED'))) AND evidence_2.stance IN ('ASSERTS')) AS relation_1_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_5 
WHERE (evidence_5.relation_id = relation_1_id) AND evidence_5.withdrawn_at IS NULL AND (evidence_5.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_6 
WHERE (article_6.id = evidence_5.article_id) AND (article_6.status = 'PUBLISHED'))) AND evidence_5.stance IN ('DENIES')) AS relation_1_value_4, (SELECT CASE WHEN (count(*) = count(evidence_6.valid_from) AND count(DISTINCT evidence_6.valid_from) = 1) THEN max(evidence_6.valid_from) ELSE NULL END AS anon_4 
FROM evidence AS evidence_6 
WHERE (evidence_6.relation_id = relation_1_id) AND evidence_6.withdrawn_at IS NULL AND (evidence_6.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_7 
WHERE (article_7.id = evidence_6.article_id) AND (article_7.status = 'PUBLISHED'))) AND evidence_6.stance IN ('ASSERTS')) AS relation_1_value_5, (SELECT CASE WHEN (count(*) = count(evidence_7.valid_to) AND count(DISTINCT evidence_7.valid_to) = 1) THEN max(evidence_7.valid_to) ELSE NULL END AS anon_5 
FROM evidence AS evidence_7 
WHERE (evidence_7.relation_id = relation_1_id) AND evidence_7.withdrawn_at IS NULL AND (evidence_7.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_8 
WHERE (article_8.id = evidence_7.article_id) AND (article_8.status = 'PUBLISHED'))) AND evidence_7.stance IN ('ASSERTS')) AS relation_1_value_6, (SELECT json_object('totalCount', (SELECT count(*) AS count_3 
FROM evidence AS evidence_8 
WHERE (evidence_8.relation_id = relation_1_id) AND evidence_8.withdrawn_at IS NULL AND (evidence_8.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_9 
WHERE (article_9.id = evidence_8.article_id) AND (article_9.status = 'PUBLISHED'))))) AS anon_6) AS relation_1_value_7, (SELECT json_group_array(json_object('stance', evidence_9_stance, 'voice', evidence_9_voice, 'speaker', CASE WHEN (entity_1_id IS NOT NULL) THEN json_object('name', entity_1_name) END)) AS anon_7 
FROM (SELECT evidence_9.stance AS evidence_9_stance, evidence_9.voice AS evidence_9_voice, entity_1.name AS entity_1_name, entity_1.id AS entity_1_id 
FROM evidence AS evidence_9 LEFT OUTER JOIN entity_resolution AS entity_resolution_1 ON entity_resolution_1.entity_id = evidence_9.speaker_id LEFT OUTER JOIN entity AS entity_1 ON (entity_1.id = entity_resolution_1.survivor_id) AND (entity_1.public = 1) 
WHERE (evidence_9.relation_id = relation_1_id) AND (evidence_9.article_id = article_1_id) AND evidence_9.withdrawn_at IS NULL AND (evidence_9.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_10 
WHERE (article_10.id = evidence_9.article_id) AND (article_10.status = 'PUBLISHED'))) ORDER BY evidence_9.start ASC, evidence_9.public_id ASC
 LIMIT 20 OFFSET ?) AS evidence_9_shape) AS relation_1_value_8 
FROM (SELECT relation_1.kind AS relation_1_key_1, relation_1.public_id AS relation_1_key_2, relation_1.kind AS relation_1_kind, relation_1.id AS relation_1_id 
FROM relation AS relation_1 
WHERE (article_1_status = 'PUBLISHED') AND relation_1.id IN (SELECT evidence_1.relation_id AS anon_8 
FROM evidence AS evidence_1 
WHERE (evidence_1.article_id = article_1_id) AND evidence_1.withdrawn_at IS NULL AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.id = evidence_1.article_id) AND (article_2.status = 'PUBLISHED')))) ORDER BY relation_1.kind ASC, relation_1.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_1_rows) AS relation_1_page) AS article_1_value_1 
FROM (SELECT article_1.status AS article_1_status, article_1.id AS article_1_id 
FROM article AS article_1, article_slug AS article_slug_1 
WHERE article_1.status IN ('PUBLISHED', 'RETRACTED') AND (article_slug_1.article_id = article_1.id) AND (article_slug_1.slug = ?) ORDER BY article_1.public_id ASC
 LIMIT 1 OFFSET ?) AS article_1_rows) AS article_1_shape;
