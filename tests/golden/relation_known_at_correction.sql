SELECT json_object('role', CASE WHEN (relation_1_role = '') THEN NULL ELSE relation_1_role END, 'standing', CASE WHEN (relation_1_value_1 AND relation_1_value_2) THEN 'DISPUTED' WHEN (relation_1_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_1_value_1 THEN 'SINGLE_SOURCE' WHEN relation_1_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'subject', CASE WHEN (entity_1_id IS NOT NULL) THEN json_object('name', entity_1_name) END, 'evidence', json(relation_1_value_5)) AS anon_1 
FROM (SELECT relation_1_role, relation_1_id, entity_1_name, entity_1_id, EXISTS (SELECT 1 
FROM evidence AS evidence_3 
WHERE (evidence_3.relation_id = relation_1_id) AND (evidence_3.recorded_at <= ?) AND (evidence_3.withdrawn_at IS NULL OR (evidence_3.withdrawn_at > ?)) AND (evidence_3.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = evidence_3.article_id) AND article_4.status IN ('PUBLISHED', 'RETRACTED') AND (article_4.published_at <= ?))) AND evidence_3.stance IN ('ASSERTS')) AS relation_1_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_4 
WHERE (evidence_4.relation_id = relation_1_id) AND (evidence_4.recorded_at <= ?) AND (evidence_4.withdrawn_at IS NULL OR (evidence_4.withdrawn_at > ?)) AND (evidence_4.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_5 
WHERE (article_5.id = evidence_4.article_id) AND article_5.status IN ('PUBLISHED', 'RETRACTED') AND (article_5.published_at <= ?))) AND evidence_4.stance IN ('DENIES', 'DOUBTS')) AS relation_1_value_2, (SELECT count(DISTINCT CASE WHEN (entity_resolution_past_1.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_1.survivor_id AS TEXT) WHEN (entity_resolution_past_2.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_2.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_2.origin_article_id AS TEXT) END) AS count_1 
FROM evidence AS evidence_2 LEFT OUTER JOIN article AS article_3 ON article_3.id = evidence_2.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_1 ON (entity_resolution_past_1.entity_id = evidence_2.speaker_id) AND (entity_resolution_past_1.from_at <= ?) AND (entity_resolution_past_1.to_at IS NULL OR (entity_resolution_past_1.to_at > ?)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_2 ON (entity_resolution_past_2.entity_id = article_3.source_id) AND (entity_resolution_past_2.from_at <= ?) AND (entity_resolution_past_2.to_at IS NULL OR (entity_resolution_past_2.to_at > ?)) 
WHERE (evidence_2.relation_id = relation_1_id) AND (evidence_2.recorded_at <= ?) AND (evidence_2.withdrawn_at IS NULL OR (evidence_2.withdrawn_at > ?)) AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.id = evidence_2.article_id) AND article_2.status IN ('PUBLISHED', 'RETRACTED') AND (article_2.published_at <= ?))) AND evidence_2.stance IN ('ASSERTS')) AS relation_1_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_5 
WHERE (evidence_5.relation_id = relation_1_id) AND (evidence_5.recorded_at <= ?) AND (evidence_5.withdrawn_at IS NULL OR (evidence_5.withdrawn_at > ?)) AND (evidence_5.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_6 
WHERE (article_6.id = evidence_5.article_id) AND article_6.status IN ('PUBLISHED', 'RETRACTED') AND (article_6.published_at <= ?))) AND evidence_5.stance IN ('DENIES')) AS relation_1_value_4, (SELECT json_object('edges', json_group_array(json_object('node', json_object('quote', CASE WHEN evidence_6_value_1 THEN evidence_6_quote ELSE NULL END, 'method', evidence_6_method, 'recordedAt', evidence_6_recorded_at, 'withdrawnAt', evidence_6_withdrawn_at, 'withdrawalReason', evidence_6_withdrawal_reason, 'article', CASE WHEN (article_9_id IS NOT NULL) THEN json_object('version', article_9_version, 'status', article_9_status) END)))) AS anon_2 
FROM (SELECT evidence_6_key_1, evidence_6_key_2, evidence_6_article_id, evidence_6_quote, evidence_6_method, evidence_6_recorded_at, evidence_6_withdrawn_at, evidence_6_withdrawal_reason, article_9_version, article_9_status, article_9_id, EXISTS (SELECT 1 
FROM article AS article_8 
WHERE (article_8.id = evidence_6_article_id) AND (article_8.status = 'PUBLISHED')) AS evidence_6_value_1 
FROM (SELECT evidence_6.recorded_at AS evidence_6_key_1, evidence_6.public_id AS evidence_6_key_2, evidence_6.article_id AS evidence_6_article_id, evidence_6.quote AS evidence_6_quote, evidence_6.method AS evidence_6_method, evidence_6.recorded_at AS evidence_6_recorded_at, evidence_6.withdrawn_at AS evidence_6_withdrawn_at, evidence_6.withdrawal_reason AS evidence_6_withdrawal_reason, article_9.version AS article_9_version, article_9.status AS article_9_status, article_9.id AS article_9_id 
FROM evidence AS evidence_6 LEFT OUTER JOIN article AS article_9 ON (article_9.id = evidence_6.article_id) AND article_9.status IN ('PUBLISHED', 'RETRACTED') 
WHERE (evidence_6.relation_id = relation_1_id) AND (evidence_6.recorded_at <= ?) AND (evidence_6.withdrawn_at IS NULL OR (evidence_6.withdrawn_at > ?)) AND (evidence_6.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_7 
WHERE (article_7.id = evidence_6.article_id) AND article_7.status IN ('PUBLISHED', 'RETRACTED') AND (article_7.published_at <= ?))) ORDER BY evidence_6.recorded_at ASC, evidence_6.public_id ASC
 LIMIT 20 OFFSET ?) AS evidence_6_rows) AS evidence_6_page) AS relation_1_value_5 
FROM (SELECT relation_1.role AS relation_1_role, relation_1.id AS relation_1_id, entity_1.name AS entity_1_name, entity_1.id AS entity_1_id 
FROM relation AS relation_1 LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_3 ON (entity_resolution_past_3.entity_id = relation_1.subject_id) AND (entity_resolution_past_3.from_at <= ?) AND (entity_resolution_past_3.to_at IS NULL OR (entity_resolution_past_3.to_at > ?)) LEFT OUTER JOIN entity AS entity_1 ON entity_1.id = entity_resolution_past_3.survivor_id 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_1 
WHERE (evidence_1.relation_id = relation_1.id) AND (evidence_1.recorded_at <= ?) AND (evidence_1.withdrawn_at IS NULL OR (evidence_1.withdrawn_at > ?)) AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_1 
WHERE (article_1.id = evidence_1.article_id) AND article_1.status IN ('PUBLISHED', 'RETRACTED') AND (article_1.published_at <= ?))))) AND (relation_1.public_id = ?) ORDER BY relation_1.public_id ASC
 LIMIT 1 OFFSET ?) AS relation_1_rows) AS relation_1_shape;

SELECT json_object('role', CASE WHEN (relation_2_role = '') THEN NULL ELSE relation_2_role END) AS anon_1 
FROM (SELECT relation_2.role AS relation_2_role 
FROM relation AS relation_2 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_7 
WHERE (evidence_7.relation_id = relation_2.id) AND (evidence_7.recorded_at <= ?) AND (evidence_7.withdrawn_at IS NULL OR (evidence_7.withdrawn_at > ?)) AND (evidence_7.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_10 
WHERE (article_10.id = evidence_7.article_id) AND article_10.status IN ('PUBLISHED', 'RETRACTED') AND (article_10.published_at <= ?))))) AND (relation_2.public_id = ?) ORDER BY relation_2.public_id ASC
 LIMIT 1 OFFSET ?) AS relation_2_shape;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_3 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_8 
WHERE (evidence_8.relation_id = relation_3.id) AND (evidence_8.recorded_at <= ?) AND (evidence_8.withdrawn_at IS NULL OR (evidence_8.withdrawn_at > ?)) AND (evidence_8.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_11 
WHERE (article_11.id = evidence_8.article_id) AND article_11.status IN ('PUBLISHED', 'RETRACTED') AND (article_11.published_at <= ?))))) AND relation_3.kind IN (SELECT value 
FROM json_each(?))), 'edges', json_group_array(json_object('node', json_object('role', CASE WHEN (relation_3_role = '') THEN NULL ELSE relation_3_role END, 'standing', CASE WHEN (relation_3_value_1 AND relation_3_value_2) THEN 'DISPUTED' WHEN (relation_3_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_3_value_1 THEN 'SINGLE_SOURCE' WHEN relation_3_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'evidence', json(relation_3_value_5))))) AS anon_2 
FROM (SELECT relation_3_key_1, relation_3_key_2, relation_3_role, relation_3_id, EXISTS (SELECT 1 
FROM evidence AS evidence_10 
WHERE (evidence_10.relation_id = relation_3_id) AND (evidence_10.recorded_at <= ?) AND (evidence_10.withdrawn_at IS NULL OR (evidence_10.withdrawn_at > ?)) AND (evidence_10.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_14 
WHERE (article_14.id = evidence_10.article_id) AND article_14.status IN ('PUBLISHED', 'RETRACTED') AND (article_14.published_at <= ?))) AND evidence_10.stance IN ('ASSERTS')) AS relation_3_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_11 
WHERE (evidence_11.relation_id = relation_3_id) AND (evidence_11.recorded_at <= ?) AND (evidence_11.withdrawn_at IS NULL OR (evidence_11.withdrawn_at > ?)) AND (evidence_11.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_15 
WHERE (article_15.id = evidence_11.article_id) AND article_15.status IN ('PUBLISHED', 'RETRACTED') AND (article_15.published_at <= ?))) AND evidence_11.stance IN ('DENIES', 'DOUBTS')) AS relation_3_value_2, (SELECT count(DISTINCT CASE WHEN (entity_resolution_past_4.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_4.survivor_id AS TEXT) WHEN (entity_resolution_past_5.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_5.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_9.origin_article_id AS TEXT) END) AS count_2 
FROM evidence AS evidence_9 LEFT OUTER JOIN article AS article_13 ON article_13.id = evidence_9.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_4 ON (entity_resolution_past_4.entity_id = evidence_9.speaker_id) AND (entity_resolution_past_4.from_at <= ?) AND (entity_resolution_past_4.to_at IS NULL OR (entity_resolution_past_4.to_at > ?)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_5 ON (entity_resolution_past_5.entity_id = article_13.source_id) AND (entity_resolution_past_5.from_at <= ?) AND (entity_resolution_past_5.to_at IS NULL OR (entity_resolution_past_5.to_at > ?)) 
WHERE (evidence_9.relation_id = relation_3_id) AND (evidence_9.recorded_at <= ?) AND (evidence_9.withdrawn_at IS NULL OR (evidence_9.withdrawn_at > ?)) AND (evidence_9.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_12 
WHERE (article_12.id = evidence_9.article_id) AND article_12.status IN ('PUBLISHED', 'RETRACTED') AND (article_12.published_at <= ?))) AND evidence_9.stance IN ('ASSERTS')) AS relation_3_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_12 
WHERE (evidence_12.relation_id = relation_3_id) AND (evidence_12.recorded_at <= ?) AND (evidence_12.withdrawn_at IS NULL OR (evidence_12.withdrawn_at > ?)) AND (evidence_12.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_16 
WHERE (article_16.id = evidence_12.article_id) AND article_16.status IN ('PUBLISHED', 'RETRACTED') AND (article_16.published_at <= ?))) AND evidence_12.stance IN ('DENIES')) AS relation_3_value_4, (SELECT json_object('totalCount', (SELECT count(*) AS count_3 
FROM evidence AS evidence_13 
WHERE (evidence_13.relation_id = relation_3_id) AND (evidence_13.recorded_at <= ?) AND (evidence_13.withdrawn_at IS NULL OR (evidence_13.withdrawn_at > ?)) AND (evidence_13.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_17 
WHERE (article_17.id = evidence_13.article_id) AND article_17.status IN ('PUBLISHED', 'RETRACTED') AND (article_17.published_at <= ?))))) AS anon_3) AS relation_3_value_5 
FROM (SELECT relation_3.kind AS relation_3_key_1, relation_3.public_id AS relation_3_key_2, relation_3.role AS relation_3_role, relation_3.id AS relation_3_id 
FROM relation AS relation_3 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_8 
WHERE (evidence_8.relation_id = relation_3.id) AND (evidence_8.recorded_at <= ?) AND (evidence_8.withdrawn_at IS NULL OR (evidence_8.withdrawn_at > ?)) AND (evidence_8.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_11 
WHERE (article_11.id = evidence_8.article_id) AND article_11.status IN ('PUBLISHED', 'RETRACTED') AND (article_11.published_at <= ?))))) AND relation_3.kind IN (SELECT value 
FROM json_each(?)) ORDER BY relation_3.kind ASC, relation_3.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_3_rows) AS relation_3_page) AS anon_1;
