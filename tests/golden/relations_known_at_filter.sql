SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_1 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_1 
WHERE (evidence_1.relation_id = relation_1.id) AND (evidence_1.recorded_at <= ?) AND (evidence_1.withdrawn_at IS NULL OR (evidence_1.withdrawn_at > ?)) AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_1 
WHERE (article_1.id = evidence_1.article_id) AND article_1.status IN ('PUBLISHED', 'RETRACTED') AND (article_1.published_at <= ?))))) AND relation_1.kind IN (SELECT value 
FROM json_each(?)) AND CASE WHEN ((EXISTS (SELECT 1 
FROM evidence AS evidence_3 
WHERE (evidence_3.relation_id = relation_1.id) AND (evidence_3.recorded_at <= ?) AND (evidence_3.withdrawn_at IS NULL OR (evidence_3.withdrawn_at > ?)) AND (evidence_3.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = evidence_3.article_id) AND article_4.status IN ('PUBLISHED', 'RETRACTED') AND (article_4.published_at <= ?))) AND evidence_3.stance IN ('ASSERTS'))) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_4 
WHERE (evidence_4.relation_id = relation_1.id) AND (evidence_4.recorded_at <= ?) AND (evidence_4.withdrawn_at IS NULL OR (evidence_4.withdrawn_at > ?)) AND (evidence_4.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_5 
WHERE (article_5.id = evidence_4.article_id) AND article_5.status IN ('PUBLISHED', 'RETRACTED') AND (article_5.published_at <= ?))) AND evidence_4.stance IN ('DENIES', 'DOUBTS')))) THEN 'DISPUTED' WHEN ((SELECT count(DISTINCT CASE WHEN (entity_resolution_past_1.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_1.survivor_id AS TEXT) WHEN (entity_resolution_past_2.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_2.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_2.origin_article_id AS TEXT) END) AS count_2 
FROM evidence AS evidence_2 LEFT OUTER JOIN article AS article_3 ON article_3.id = evidence_2.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_1 ON (entity_resolution_past_1.entity_id = evidence_2.speaker_id) AND (entity_resolution_past_1.from_at <= ?) AND (entity_resolution_past_1.to_at IS NULL OR (entity_resolution_past_1.to_at > ?)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_2 ON (entity_resolution_past_2.entity_id = article_3.source_id) AND (entity_resolution_past_2.from_at <= ?) AND (entity_resolution_past_2.to_at IS NULL OR (entity_resolution_past_2.to_at > ?)) 
WHERE (evidence_2.relation_id = relation_1.id) AND (evidence_2.recorded_at <= ?) AND (evidence_2.withdrawn_at IS NULL OR (evidence_2.withdrawn_at > ?)) AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.id = evidence_2.article_id) AND article_2.status IN ('PUBLISHED', 'RETRACTED') AND (article_2.published_at <= ?))) AND evidence_2.stance IN ('ASSERTS')) > 1) THEN 'SEVERAL_SOURCES' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_3 
WHERE (evidence_3.relation_id = relation_1.id) AND (evidence_3.recorded_at <= ?) AND (evidence_3.withdrawn_at IS NULL OR (evidence_3.withdrawn_at > ?)) AND (evidence_3.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = evidence_3.article_id) AND article_4.status IN ('PUBLISHED', 'RETRACTED') AND (article_4.published_at <= ?))) AND evidence_3.stance IN ('ASSERTS'))) THEN 'SINGLE_SOURCE' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_5 
WHERE (evidence_5.relation_id = relation_1.id) AND (evidence_5.recorded_at <= ?) AND (evidence_5.withdrawn_at IS NULL OR (evidence_5.withdrawn_at > ?)) AND (evidence_5.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_6 
WHERE (article_6.id = evidence_5.article_id) AND article_6.status IN ('PUBLISHED', 'RETRACTED') AND (article_6.published_at <= ?))) AND evidence_5.stance IN ('DENIES'))) THEN 'DENIED' ELSE 'RELAYED_ONLY' END IN (SELECT value 
FROM json_each(?))), 'edges', json_group_array(json_object('node', json_object('kind', relation_1_kind, 'role', CASE WHEN (relation_1_role = '') THEN NULL ELSE relation_1_role END, 'standing', CASE WHEN (relation_1_value_1 AND relation_1_value_2) THEN 'DISPUTED' WHEN (relation_1_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_1_value_1 THEN 'SINGLE_SOURCE' WHEN relation_1_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'subject', CASE WHEN (entity_1_id IS NOT NULL) THEN json_object('slug', entity_1_slug) END, 'object', CASE WHEN (entity_2_id IS NOT NULL) THEN json_object('slug', entity_2_slug) END)))) AS anon_2 
FROM (SELECT relation_1_key_1, relation_1_key_2, relation_1_kind, relation_1_role, relation_1_id, entity_1_slug, entity_1_id, entity_2_slug, entity_2_id, EXISTS (SELECT 1 
FROM evidence AS evidence_7 
WHERE (evidence_7.relation_id = relation_1_id) AND (evidence_7.recorded_at <= ?) AND (evidence_7.withdrawn_at IS NULL OR (evidence_7.withdrawn_at > ?)) AND (evidence_7.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_9 
WHERE (article_9.id = evidence_7.article_id) AND article_9.status IN ('PUBLISHED', 'RETRACTED') AND (article_9.published_at <= ?))) AND evidence_7.stance IN ('ASSERTS')) AS relation_1_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_8 
WHERE (evidence_8.relation_id = relation_1_id) AND (evidence_8.recorded_at <= ?) AND (evidence_8.withdrawn_at IS NULL OR (evidence_8.withdrawn_at > ?)) AND (evidence_8.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_10 
WHERE (article_10.id = evidence_8.article_id) AND article_10.status IN ('PUBLISHED', 'RETRACTED') AND (article_10.published_at <= ?))) AND evidence_8.stance IN ('DENIES', 'DOUBTS')) AS relation_1_value_2, (SELECT count(DISTINCT CASE WHEN (entity_resolution_past_3.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_3.survivor_id AS TEXT) WHEN (entity_resolution_past_4.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_4.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_6.origin_article_id AS TEXT) END) AS count_3 
FROM evidence AS evidence_6 LEFT OUTER JOIN article AS article_8 ON article_8.id = evidence_6.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_3 ON (entity_resolution_past_3.entity_id = evidence_6.speaker_id) AND (entity_resolution_past_3.from_at <= ?) AND (entity_resolution_past_3.to_at IS NULL OR (entity_resolution_past_3.to_at > ?)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_4 ON (entity_resolution_past_4.entity_id = article_8.source_id) AND (entity_resolution_past_4.from_at <= ?) AND (entity_resolution_past_4.to_at IS NULL OR (entity_resolution_past_4.to_at > ?)) 
WHERE (evidence_6.relation_id = relation_1_id) AND (evidence_6.recorded_at <= ?) AND (evidence_6.withdrawn_at IS NULL OR (evidence_6.withdrawn_at > ?)) AND (evidence_6.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_7 
WHERE (article_7.id = evidence_6.article_id) AND article_7.status IN ('PUBLISHED', 'RETRACTED') AND (article_7.published_at <= ?))) AND evidence_6.stance IN ('ASSERTS')) AS relation_1_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_9 
WHERE (evidence_9.relation_id = relation_1_id) AND (evidence_9.recorded_at <= ?) AND (evidence_9.withdrawn_at IS NULL OR (evidence_9.withdrawn_at > ?)) AND (evidence_9.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_11 
WHERE (article_11.id = evidence_9.article_id) AND article_11.status IN ('PUBLISHED', 'RETRACTED') AND (article_11.published_at <= ?))) AND evidence_9.stance IN ('DENIES')) AS relation_1_value_4 
FROM (SELECT relation_1.kind AS relation_1_key_1, relation_1.public_id AS relation_1_key_2, relation_1.kind AS relation_1_kind, relation_1.role AS relation_1_role, relation_1.id AS relation_1_id, entity_1.slug AS entity_1_slug, entity_1.id AS entity_1_id, entity_2.slug AS entity_2_slug, entity_2.id AS entity_2_id 
FROM relation AS relation_1 LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_5 ON (entity_resolution_past_5.entity_id = relation_1.subject_id) AND (entity_resolution_past_5.from_at <= ?) AND (entity_resolution_past_5.to_at IS NULL OR (entity_resolution_past_5.to_at > ?)) LEFT OUTER JOIN entity AS entity_1 ON entity_1.id = entity_resolution_past_5.survivor_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_6 ON (entity_resolution_past_6.entity_id = relation_1.object_id) AND (entity_resolution_past_6.from_at <= ?) AND (entity_resolution_past_6.to_at IS NULL OR (entity_resolution_past_6.to_at > ?)) LEFT OUTER JOIN entity AS entity_2 ON entity_2.id = entity_resolution_past_6.survivor_id 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_1 
WHERE (evidence_1.relation_id = relation_1.id) AND (evidence_1.recorded_at <= ?) AND (evidence_1.withdrawn_at IS NULL OR (evidence_1.withdrawn_at > ?)) AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_1 
WHERE (article_1.id = evidence_1.article_id) AND article_1.status IN ('PUBLISHED', 'RETRACTED') AND (article_1.published_at <= ?))))) AND relation_1.kind IN (SELECT value 
FROM json_each(?)) AND CASE WHEN ((EXISTS (SELECT 1 
FROM evidence AS evidence_3 
WHERE (evidence_3.relation_id = relation_1.id) AND (evidence_3.recorded_at <= ?) AND (evidence_3.withdrawn_at IS NULL OR (evidence_3.withdrawn_at > ?)) AND (evidence_3.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = evidence_3.article_id) AND article_4.status IN ('PUBLISHED', 'RETRACTED') AND (article_4.published_at <= ?))) AND evidence_3.stance IN ('ASSERTS'))) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_4 
WHERE (evidence_4.relation_id = relation_1.id) AND (evidence_4.recorded_at <= ?) AND (evidence_4.withdrawn_at IS NULL OR (evidence_4.withdrawn_at > ?)) AND (evidence_4.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_5 
WHERE (article_5.id = evidence_4.article_id) AND article_5.status IN ('PUBLISHED', 'RETRACTED') AND (article_5.published_at <= ?))) AND evidence_4.stance IN ('DENIES', 'DOUBTS')))) THEN 'DISPUTED' WHEN ((SELECT count(DISTINCT CASE WHEN (entity_resolution_past_1.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_1.survivor_id AS TEXT) WHEN (entity_resolution_past_2.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_2.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_2.origin_article_id AS TEXT) END) AS count_4 
FROM evidence AS evidence_2 LEFT OUTER JOIN article AS article_3 ON article_3.id = evidence_2.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_1 ON (entity_resolution_past_1.entity_id = evidence_2.speaker_id) AND (entity_resolution_past_1.from_at <= ?) AND (entity_resolution_past_1.to_at IS NULL OR (entity_resolution_past_1.to_at > ?)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_2 ON (entity_resolution_past_2.entity_id = article_3.source_id) AND (entity_resolution_past_2.from_at <= ?) AND (entity_resolution_past_2.to_at IS NULL OR (entity_resolution_past_2.to_at > ?)) 
WHERE (evidence_2.relation_id = relation_1.id) AND (evidence_2.recorded_at <= ?) AND (evidence_2.withdrawn_at IS NULL OR (evidence_2.withdrawn_at > ?)) AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.id = evidence_2.article_id) AND article_2.status IN ('PUBLISHED', 'RETRACTED') AND (article_2.published_at <= ?))) AND evidence_2.stance IN ('ASSERTS')) > 1) THEN 'SEVERAL_SOURCES' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_3 
WHERE (evidence_3.relation_id = relation_1.id) AND (evidence_3.recorded_at <= ?) AND (evidence_3.withdrawn_at IS NULL OR (evidence_3.withdrawn_at > ?)) AND (evidence_3.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = evidence_3.article_id) AND article_4.status IN ('PUBLISHED', 'RETRACTED') AND (article_4.published_at <= ?))) AND evidence_3.stance IN ('ASSERTS'))) THEN 'SINGLE_SOURCE' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_5 
WHERE (evidence_5.relation_id = relation_1.id) AND (evidence_5.recorded_at <= ?) AND (evidence_5.withdrawn_at IS NULL OR (evidence_5.withdrawn_at > ?)) AND (evidence_5.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_6 
WHERE (article_6.id = evidence_5.article_id) AND article_6.status IN ('PUBLISHED', 'RETRACTED') AND (article_6.published_at <= ?))) AND evidence_5.stance IN ('DENIES'))) THEN 'DENIED' ELSE 'RELAYED_ONLY' END IN (SELECT value 
FROM json_each(?)) ORDER BY relation_1.kind ASC, relation_1.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_1_rows) AS relation_1_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_2 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_10 
WHERE (evidence_10.relation_id = relation_2.id) AND (evidence_10.recorded_at <= ?) AND (evidence_10.withdrawn_at IS NULL OR (evidence_10.withdrawn_at > ?)) AND (evidence_10.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_12 
WHERE (article_12.id = evidence_10.article_id) AND article_12.status IN ('PUBLISHED', 'RETRACTED') AND (article_12.published_at <= ?))))) AND CASE WHEN ((EXISTS (SELECT 1 
FROM evidence AS evidence_12 
WHERE (evidence_12.relation_id = relation_2.id) AND (evidence_12.recorded_at <= ?) AND (evidence_12.withdrawn_at IS NULL OR (evidence_12.withdrawn_at > ?)) AND (evidence_12.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_15 
WHERE (article_15.id = evidence_12.article_id) AND article_15.status IN ('PUBLISHED', 'RETRACTED') AND (article_15.published_at <= ?))) AND evidence_12.stance IN ('ASSERTS'))) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_13 
WHERE (evidence_13.relation_id = relation_2.id) AND (evidence_13.recorded_at <= ?) AND (evidence_13.withdrawn_at IS NULL OR (evidence_13.withdrawn_at > ?)) AND (evidence_13.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_16 
WHERE (article_16.id = evidence_13.article_id) AND article_16.status IN ('PUBLISHED', 'RETRACTED') AND (article_16.published_at <= ?))) AND evidence_13.stance IN ('DENIES', 'DOUBTS')))) THEN 'DISPUTED' WHEN ((SELECT count(DISTINCT CASE WHEN (entity_resolution_past_7.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_7.survivor_id AS TEXT) WHEN (entity_resolution_past_8.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_8.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_11.origin_article_id AS TEXT) END) AS count_2 
FROM evidence AS evidence_11 LEFT OUTER JOIN article AS article_14 ON article_14.id = evidence_11.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_7 ON (entity_resolution_past_7.entity_id = evidence_11.speaker_id) AND (entity_resolution_past_7.from_at <= ?) AND (entity_resolution_past_7.to_at IS NULL OR (entity_resolution_past_7.to_at > ?)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_8 ON (entity_resolution_past_8.entity_id = article_14.source_id) AND (entity_resolution_past_8.from_at <= ?) AND (entity_resolution_past_8.to_at IS NULL OR (entity_resolution_past_8.to_at > ?)) 
WHERE (evidence_11.relation_id = relation_2.id) AND (evidence_11.recorded_at <= ?) AND (evidence_11.withdrawn_at IS NULL OR (evidence_11.withdrawn_at > ?)) AND (evidence_11.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_13 
WHERE (article_13.id = evidence_11.article_id) AND article_13.status IN ('PUBLISHED', 'RETRACTED') AND (article_13.published_at <= ?))) AND evidence_11.stance IN ('ASSERTS')) > 1) THEN 'SEVERAL_SOURCES' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_12 
WHERE (evidence_12.relation_id = relation_2.id) AND (evidence_12.recorded_at <= ?) AND (evidence_12.withdrawn_at IS NULL OR (evidence_12.withdrawn_at > ?)) AND (evidence_12.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_15 
WHERE (article_15.id = evidence_12.article_id) AND article_15.status IN ('PUBLISHED', 'RETRACTED') AND (article_15.published_at <= ?))) AND evidence_12.stance IN ('ASSERTS'))) THEN 'SINGLE_SOURCE' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_14 
WHERE (evidence_14.relation_id = relation_2.id) AND (evidence_14.recorded_at <= ?) AND (evidence_14.withdrawn_at IS NULL OR (evidence_14.withdrawn_at > ?)) AND (evidence_14.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_17 
WHERE (article_17.id = evidence_14.article_id) AND article_17.status IN ('PUBLISHED', 'RETRACTED') AND (article_17.published_at <= ?))) AND evidence_14.stance IN ('DENIES'))) THEN 'DENIED' ELSE 'RELAYED_ONLY' END IN (SELECT value 
FROM json_each(?))), 'edges', json_group_array(json_object('node', json_object('kind', relation_2_kind, 'role', CASE WHEN (relation_2_role = '') THEN NULL ELSE relation_2_role END, 'standing', CASE WHEN (relation_2_value_1 AND relation_2_value_2) THEN 'DISPUTED' WHEN (relation_2_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_2_value_1 THEN 'SINGLE_SOURCE' WHEN relation_2_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'subject', CASE WHEN (entity_3_id IS NOT NULL) THEN json_object('slug', entity_3_slug) END, 'object', CASE WHEN (entity_4_id IS NOT NULL) THEN json_object('slug', entity_4_slug) END)))) AS anon_2 
FROM (SELECT relation_2_key_1, relation_2_key_2, relation_2_kind, relation_2_role, relation_2_id, entity_3_slug, entity_3_id, entity_4_slug, entity_4_id, EXISTS (SELECT 1 
FROM evidence AS evidence_16 
WHERE (evidence_16.relation_id = relation_2_id) AND (evidence_16.recorded_at <= ?) AND (evidence_16.withdrawn_at IS NULL OR (evidence_16.withdrawn_at > ?)) AND (evidence_16.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_20 
WHERE (article_20.id = evidence_16.article_id) AND article_20.status IN ('PUBLISHED', 'RETRACTED') AND (article_20.published_at <= ?))) AND evidence_16.stance IN ('ASSERTS')) AS relation_2_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_17 
WHERE (evidence_17.relation_id = relation_2_id) AND (evidence_17.recorded_at <= ?) AND (evidence_17.withdrawn_at IS NULL OR (evidence_17.withdrawn_at > ?)) AND (evidence_17.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_21 
WHERE (article_21.id = evidence_17.article_id) AND article_21.status IN ('PUBLISHED', 'RETRACTED') AND (article_21.published_at <= ?))) AND evidence_17.stance IN ('DENIES', 'DOUBTS')) AS relation_2_value_2, (SELECT count(DISTINCT CASE WHEN (entity_resolution_past_9.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_9.survivor_id AS TEXT) WHEN (entity_resolution_past_10.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_10.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_15.origin_article_id AS TEXT) END) AS count_3 
FROM evidence AS evidence_15 LEFT OUTER JOIN article AS article_19 ON article_19.id = evidence_15.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_9 ON (entity_resolution_past_9.entity_id = evidence_15.speaker_id) AND (entity_resolution_past_9.from_at <= ?) AND (entity_resolution_past_9.to_at IS NULL OR (entity_resolution_past_9.to_at > ?)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_10 ON (entity_resolution_past_10.entity_id = article_19.source_id) AND (entity_resolution_past_10.from_at <= ?) AND (entity_resolution_past_10.to_at IS NULL OR (entity_resolution_past_10.to_at > ?)) 
WHERE (evidence_15.relation_id = relation_2_id) AND (evidence_15.recorded_at <= ?) AND (evidence_15.withdrawn_at IS NULL OR (evidence_15.withdrawn_at > ?)) AND (evidence_15.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_18 
WHERE (article_18.id = evidence_15.article_id) AND article_18.status IN ('PUBLISHED', 'RETRACTED') AND (article_18.published_at <= ?))) AND evidence_15.stance IN ('ASSERTS')) AS relation_2_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_18 
WHERE (evidence_18.relation_id = relation_2_id) AND (evidence_18.recorded_at <= ?) AND (evidence_18.withdrawn_at IS NULL OR (evidence_18.withdrawn_at > ?)) AND (evidence_18.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_22 
WHERE (article_22.id = evidence_18.article_id) AND article_22.status IN ('PUBLISHED', 'RETRACTED') AND (article_22.published_at <= ?))) AND evidence_18.stance IN ('DENIES')) AS relation_2_value_4 
FROM (SELECT relation_2.kind AS relation_2_key_1, relation_2.public_id AS relation_2_key_2, relation_2.kind AS relation_2_kind, relation_2.role AS relation_2_role, relation_2.id AS relation_2_id, entity_3.slug AS entity_3_slug, entity_3.id AS entity_3_id, entity_4.slug AS entity_4_slug, entity_4.id AS entity_4_id 
FROM relation AS relation_2 LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_11 ON (entity_resolution_past_11.entity_id = relation_2.subject_id) AND (entity_resolution_past_11.from_at <= ?) AND (entity_resolution_past_11.to_at IS NULL OR (entity_resolution_past_11.to_at > ?)) LEFT OUTER JOIN entity AS entity_3 ON entity_3.id = entity_resolution_past_11.survivor_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_12 ON (entity_resolution_past_12.entity_id = relation_2.object_id) AND (entity_resolution_past_12.from_at <= ?) AND (entity_resolution_past_12.to_at IS NULL OR (entity_resolution_past_12.to_at > ?)) LEFT OUTER JOIN entity AS entity_4 ON entity_4.id = entity_resolution_past_12.survivor_id 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_10 
WHERE (evidence_10.relation_id = relation_2.id) AND (evidence_10.recorded_at <= ?) AND (evidence_10.withdrawn_at IS NULL OR (evidence_10.withdrawn_at > ?)) AND (evidence_10.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_12 
WHERE (article_12.id = evidence_10.article_id) AND article_12.status IN ('PUBLISHED', 'RETRACTED') AND (article_12.published_at <= ?))))) AND CASE WHEN ((EXISTS (SELECT 1 
FROM evidence AS evidence_12 
WHERE (evidence_12.relation_id = relation_2.id) AND (evidence_12.recorded_at <= ?) AND (evidence_12.withdrawn_at IS NULL OR (evidence_12.withdrawn_at > ?)) AND (evidence_12.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_15 
WHERE (article_15.id = evidence_12.article_id) AND article_15.status IN ('PUBLISHED', 'RETRACTED') AND (article_15.published_at <= ?))) AND evidence_12.stance IN ('ASSERTS'))) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_13 
WHERE (evidence_13.relation_id = relation_2.id) AND (evidence_13.recorded_at <= ?) AND (evidence_13.withdrawn_at IS NULL OR (evidence_13.withdrawn_at > ?)) AND (evidence_13.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_16 
WHERE (article_16.id = evidence_13.article_id) AND article_16.status IN ('PUBLISHED', 'RETRACTED') AND (article_16.published_at <= ?))) AND evidence_13.stance IN ('DENIES', 'DOUBTS')))) THEN 'DISPUTED' WHEN ((SELECT count(DISTINCT CASE WHEN (entity_resolution_past_7.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_7.survivor_id AS TEXT) WHEN (entity_resolution_past_8.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_8.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_11.origin_article_id AS TEXT) END) AS count_4 
FROM evidence AS evidence_11 LEFT OUTER JOIN article AS article_14 ON article_14.id = evidence_11.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_7 ON (entity_resolution_past_7.entity_id = evidence_11.speaker_id) AND (entity_resolution_past_7.from_at <= ?) AND (entity_resolution_past_7.to_at IS NULL OR (entity_resolution_past_7.to_at > ?)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_8 ON (entity_resolution_past_8.entity_id = article_14.source_id) AND (entity_resolution_past_8.from_at <= ?) AND (entity_resolution_past_8.to_at IS NULL OR (entity_resolution_past_8.to_at > ?)) 
WHERE (evidence_11.relation_id = relation_2.id) AND (evidence_11.recorded_at <= ?) AND (evidence_11.withdrawn_at IS NULL OR (evidence_11.withdrawn_at > ?)) AND (evidence_11.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_13 
WHERE (article_13.id = evidence_11.article_id) AND article_13.status IN ('PUBLISHED', 'RETRACTED') AND (article_13.published_at <= ?))) AND evidence_11.stance IN ('ASSERTS')) > 1) THEN 'SEVERAL_SOURCES' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_12 
WHERE (evidence_12.relation_id = relation_2.id) AND (evidence_12.recorded_at <= ?) AND (evidence_12.withdrawn_at IS NULL OR (evidence_12.withdrawn_at > ?)) AND (evidence_12.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_15 
WHERE (article_15.id = evidence_12.article_id) AND article_15.status IN ('PUBLISHED', 'RETRACTED') AND (article_15.published_at <= ?))) AND evidence_12.stance IN ('ASSERTS'))) THEN 'SINGLE_SOURCE' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_14 
WHERE (evidence_14.relation_id = relation_2.id) AND (evidence_14.recorded_at <= ?) AND (evidence_14.withdrawn_at IS NULL OR (evidence_14.withdrawn_at > ?)) AND (evidence_14.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_17 
WHERE (article_17.id = evidence_14.article_id) AND article_17.status IN ('PUBLISHED', 'RETRACTED') AND (article_17.published_at <= ?))) AND evidence_14.stance IN ('DENIES'))) THEN 'DENIED' ELSE 'RELAYED_ONLY' END IN (SELECT value 
FROM json_each(?)) ORDER BY relation_2.kind ASC, relation_2.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_2_rows) AS relation_2_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_3 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_19 
WHERE (evidence_19.relation_id = relation_3.id) AND evidence_19.withdrawn_at IS NULL AND (evidence_19.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_23 
WHERE (article_23.id = evidence_19.article_id) AND (article_23.status = 'PUBLISHED'))))) AND relation_3.kind IN (SELECT value 
FROM json_each(?)) AND CASE WHEN ((EXISTS (SELECT 1 
FROM evidence AS evidence_21 
WHERE (evidence_21.relation_id = relation_3.id) AND evidence_21.withdrawn_at IS NULL AND (evidence_21.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_25 
WHERE (article_25.id = evidence_21.article_id) AND (article_25.status = 'PUBLISHED'))) AND evidence_21.stance IN ('ASSERTS'))) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_22 
WHERE (evidence_22.relation_id = relation_3.id) AND evidence_22.withdrawn_at IS NULL AND (evidence_22.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_26 
WHERE (article_26.id = evidence_22.article_id) AND (article_26.status = 'PUBLISHED'))) AND evidence_22.stance IN ('DENIES', 'DOUBTS')))) THEN 'DISPUTED' WHEN ((SELECT count(DISTINCT evidence_20.origin) AS count_2 
FROM evidence AS evidence_20 
WHERE (evidence_20.relation_id = relation_3.id) AND evidence_20.withdrawn_at IS NULL AND (evidence_20.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_24 
WHERE (article_24.id = evidence_20.article_id) AND (article_24.status = 'PUBLISHED'))) AND evidence_20.stance IN ('ASSERTS')) > 1) THEN 'SEVERAL_SOURCES' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_21 
WHERE (evidence_21.relation_id = relation_3.id) AND evidence_21.withdrawn_at IS NULL AND (evidence_21.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_25 
WHERE (article_25.id = evidence_21.article_id) AND (article_25.status = 'PUBLISHED'))) AND evidence_21.stance IN ('ASSERTS'))) THEN 'SINGLE_SOURCE' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_23 
WHERE (evidence_23.relation_id = relation_3.id) AND evidence_23.withdrawn_at IS NULL AND (evidence_23.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_27 
WHERE (article_27.id = evidence_23.article_id) AND (article_27.status = 'PUBLISHED'))) AND evidence_23.stance IN ('DENIES'))) THEN 'DENIED' ELSE 'RELAYED_ONLY' END IN (SELECT value 
FROM json_each(?))), 'edges', json_group_array(json_object('node', json_object('kind', relation_3_kind, 'role', CASE WHEN (relation_3_role = '') THEN NULL ELSE relation_3_role END, 'standing', CASE WHEN (relation_3_value_1 AND relation_3_value_2) THEN 'DISPUTED' WHEN (relation_3_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_3_value_1 THEN 'SINGLE_SOURCE' WHEN relation_3_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'subject', CASE WHEN (entity_5_id IS NOT NULL) THEN json_object('slug', entity_5_slug) END, 'object', CASE WHEN (entity_6_id IS NOT NULL) THEN json_object('slug', entity_6_slug) END)))) AS anon_2 
FROM (SELECT relation_3_key_1, relation_3_key_2, relation_3_kind, relation_3_role, relation_3_id, entity_5_slug, entity_5_id, entity_6_slug, entity_6_id, EXISTS (SELECT 1 
FROM evidence AS evidence_25 
WHERE (evidence_25.relation_id = relation_3_id) AND evidence_25.withdrawn_at IS NULL AND (evidence_25.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_29 
WHERE (article_29.id = evidence_25.article_id) AND (article_29.status = 'PUBLISHED'))) AND evidence_25.stance IN ('ASSERTS')) AS relation_3_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_26 
WHERE (evidence_26.relation_id = relation_3_id) AND evidence_26.withdrawn_at IS NULL AND (evidence_26.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_30 
WHERE (article_30.id = evidence_26.article_id) AND (article_30.status = 'PUBLISHED'))) AND evidence_26.stance IN ('DENIES', 'DOUBTS')) AS relation_3_value_2, (SELECT count(DISTINCT evidence_24.origin) AS count_3 
FROM evidence AS evidence_24 
WHERE (evidence_24.relation_id = relation_3_id) AND evidence_24.withdrawn_at IS NULL AND (evidence_24.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_28 
WHERE (article_28.id = evidence_24.article_id) AND (article_28.status = 'PUBLISHED'))) AND evidence_24.stance IN ('ASSERTS')) AS relation_3_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_27 
WHERE (evidence_27.relation_id = relation_3_id) AND evidence_27.withdrawn_at IS NULL AND (evidence_27.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_31 
WHERE (article_31.id = evidence_27.article_id) AND (article_31.status = 'PUBLISHED'))) AND evidence_27.stance IN ('DENIES')) AS relation_3_value_4 
FROM (SELECT relation_3.kind AS relation_3_key_1, relation_3.public_id AS relation_3_key_2, relation_3.kind AS relation_3_kind, relation_3.role AS relation_3_role, relation_3.id AS relation_3_id, entity_5.slug AS entity_5_slug, entity_5.id AS entity_5_id, entity_6.slug AS entity_6_slug, entity_6.id AS entity_6_id 
FROM relation AS relation_3 LEFT OUTER JOIN entity_resolution AS entity_resolution_1 ON entity_resolution_1.entity_id = relation_3.subject_id LEFT OUTER JOIN entity AS entity_5 ON (entity_5.id = entity_resolution_1.survivor_id) AND (entity_5.public = 1) LEFT OUTER JOIN entity_resolution AS entity_resolution_2 ON entity_resolution_2.entity_id = relation_3.object_id LEFT OUTER JOIN entity AS entity_6 ON (entity_6.id = entity_resolution_2.survivor_id) AND (entity_6.public = 1) 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_19 
WHERE (evidence_19.relation_id = relation_3.id) AND evidence_19.withdrawn_at IS NULL AND (evidence_19.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_23 
WHERE (article_23.id = evidence_19.article_id) AND (article_23.status = 'PUBLISHED'))))) AND relation_3.kind IN (SELECT value 
FROM json_each(?)) AND CASE WHEN ((EXISTS (SELECT 1 
FROM evidence AS evidence_21 
WHERE (evidence_21.relation_id = relation_3.id) AND evidence_21.withdrawn_at IS NULL AND (evidence_21.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_25 
WHERE (article_25.id = evidence_21.article_id) AND (article_25.status = 'PUBLISHED'))) AND evidence_21.stance IN ('ASSERTS'))) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_22 
WHERE (evidence_22.relation_id = relation_3.id) AND evidence_22.withdrawn_at IS NULL AND (evidence_22.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_26 
WHERE (article_26.id = evidence_22.article_id) AND (article_26.status = 'PUBLISHED'))) AND evidence_22.stance IN ('DENIES', 'DOUBTS')))) THEN 'DISPUTED' WHEN ((SELECT count(DISTINCT evidence_20.origin) AS count_4 
FROM evidence AS evidence_20 
WHERE (evidence_20.relation_id = relation_3.id) AND evidence_20.withdrawn_at IS NULL AND (evidence_20.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_24 
WHERE (article_24.id = evidence_20.article_id) AND (article_24.status = 'PUBLISHED'))) AND evidence_20.stance IN ('ASSERTS')) > 1) THEN 'SEVERAL_SOURCES' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_21 
WHERE (evidence_21.relation_id = relation_3.id) AND evidence_21.withdrawn_at IS NULL AND (evidence_21.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_25 
WHERE (article_25.id = evidence_21.article_id) AND (article_25.status = 'PUBLISHED'))) AND evidence_21.stance IN ('ASSERTS'))) THEN 'SINGLE_SOURCE' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_23 
WHERE (evidence_23.relation_id = relation_3.id) AND evidence_23.withdrawn_at IS NULL AND (evidence_23.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_27 
WHERE (article_27.id = evidence_23.article_id) AND (article_27.status = 'PUBLISHED'))) AND evidence_23.stance IN ('DENIES'))) THEN 'DENIED' ELSE 'RELAYED_ONLY' END IN (SELECT value 
FROM json_each(?)) ORDER BY relation_3.kind ASC, relation_3.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_3_rows) AS relation_3_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_4 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_28 
WHERE (evidence_28.relation_id = relation_4.id) AND (evidence_28.recorded_at <= ?) AND (evidence_28.withdrawn_at IS NULL OR (evidence_28.withdrawn_at > ?)) AND (evidence_28.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_32 
WHERE (article_32.id = evidence_28.article_id) AND article_32.status IN ('PUBLISHED', 'RETRACTED') AND (article_32.published_at <= ?))))) AND relation_4.kind IN (SELECT value 
FROM json_each(?)) AND NOT (coalesce((SELECT CASE WHEN (count(*) = count(evidence_29.valid_from) AND count(DISTINCT evidence_29.valid_from) = 1) THEN max(evidence_29.valid_from) ELSE NULL END AS anon_3 
FROM evidence AS evidence_29 
WHERE (evidence_29.relation_id = relation_4.id) AND (evidence_29.recorded_at <= ?) AND (evidence_29.withdrawn_at IS NULL OR (evidence_29.withdrawn_at > ?)) AND (evidence_29.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_33 
WHERE (article_33.id = evidence_29.article_id) AND article_33.status IN ('PUBLISHED', 'RETRACTED') AND (article_33.published_at <= ?))) AND evidence_29.stance IN ('ASSERTS')), '') > ?) AND NOT (coalesce((SELECT CASE WHEN (count(*) = count(evidence_30.valid_to) AND count(DISTINCT evidence_30.valid_to) = 1) THEN max(evidence_30.valid_to) ELSE NULL END AS anon_4 
FROM evidence AS evidence_30 
WHERE (evidence_30.relation_id = relation_4.id) AND (evidence_30.recorded_at <= ?) AND (evidence_30.withdrawn_at IS NULL OR (evidence_30.withdrawn_at > ?)) AND (evidence_30.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_34 
WHERE (article_34.id = evidence_30.article_id) AND article_34.status IN ('PUBLISHED', 'RETRACTED') AND (article_34.published_at <= ?))) AND evidence_30.stance IN ('ASSERTS')), '9999-12-32') < ?)), 'edges', json_group_array(json_object('node', json_object('kind', relation_4_kind, 'role', CASE WHEN (relation_4_role = '') THEN NULL ELSE relation_4_role END, 'standing', CASE WHEN (relation_4_value_1 AND relation_4_value_2) THEN 'DISPUTED' WHEN (relation_4_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_4_value_1 THEN 'SINGLE_SOURCE' WHEN relation_4_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'subject', CASE WHEN (entity_7_id IS NOT NULL) THEN json_object('slug', entity_7_slug) END, 'object', CASE WHEN (entity_8_id IS NOT NULL) THEN json_object('slug', entity_8_slug) END)))) AS anon_2 
FROM (SELECT relation_4_key_1, relation_4_key_2, relation_4_kind, relation_4_role, relation_4_id, entity_7_slug, entity_7_id, entity_8_slug, entity_8_id, EXISTS (SELECT 1 
FROM evidence AS evidence_32 
WHERE (evidence_32.relation_id = relation_4_id) AND (evidence_32.recorded_at <= ?) AND (evidence_32.withdrawn_at IS NULL OR (evidence_32.withdrawn_at > ?)) AND (evidence_32.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_37 
WHERE (article_37.id = evidence_32.article_id) AND article_37.status IN ('PUBLISHED', 'RETRACTED') AND (article_37.published_at <= ?))) AND evidence_32.stance IN ('ASSERTS')) AS relation_4_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_33 
WHERE (evidence_33.relation_id = relation_4_id) AND (evidence_33.recorded_at <= ?) AND (evidence_33.withdrawn_at IS NULL OR (evidence_33.withdrawn_at > ?)) AND (evidence_33.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_38 
WHERE (article_38.id = evidence_33.article_id) AND article_38.status IN ('PUBLISHED', 'RETRACTED') AND (article_38.published_at <= ?))) AND evidence_33.stance IN ('DENIES', 'DOUBTS')) AS relation_4_value_2, (SELECT count(DISTINCT CASE WHEN (entity_resolution_past_13.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_13.survivor_id AS TEXT) WHEN (entity_resolution_past_14.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_14.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_31.origin_article_id AS TEXT) END) AS count_2 
FROM evidence AS evidence_31 LEFT OUTER JOIN article AS article_36 ON article_36.id = evidence_31.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_13 ON (entity_resolution_past_13.entity_id = evidence_31.speaker_id) AND (entity_resolution_past_13.from_at <= ?) AND (entity_resolution_past_13.to_at IS NULL OR (entity_resolution_past_13.to_at > ?)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_14 ON (entity_resolution_past_14.entity_id = article_36.source_id) AND (entity_resolution_past_14.from_at <= ?) AND (entity_resolution_past_14.to_at IS NULL OR (entity_resolution_past_14.to_at > ?)) 
WHERE (evidence_31.relation_id = relation_4_id) AND (evidence_31.recorded_at <= ?) AND (evidence_31.withdrawn_at IS NULL OR (evidence_31.withdrawn_at > ?)) AND (evidence_31.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_35 
WHERE (article_35.id = evidence_31.article_id) AND article_35.status IN ('PUBLISHED', 'RETRACTED') AND (article_35.published_at <= ?))) AND evidence_31.stance IN ('ASSERTS')) AS relation_4_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_34 
WHERE (evidence_34.relation_id = relation_4_id) AND (evidence_34.recorded_at <= ?) AND (evidence_34.withdrawn_at IS NULL OR (evidence_34.withdrawn_at > ?)) AND (evidence_34.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_39 
WHERE (article_39.id = evidence_34.article_id) AND article_39.status IN ('PUBLISHED', 'RETRACTED') AND (article_39.published_at <= ?))) AND evidence_34.stance IN ('DENIES')) AS relation_4_value_4 
FROM (SELECT relation_4.kind AS relation_4_key_1, relation_4.public_id AS relation_4_key_2, relation_4.kind AS relation_4_kind, relation_4.role AS relation_4_role, relation_4.id AS relation_4_id, entity_7.slug AS entity_7_slug, entity_7.id AS entity_7_id, entity_8.slug AS entity_8_slug, entity_8.id AS entity_8_id 
FROM relation AS relation_4 LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_15 ON (entity_resolution_past_15.entity_id = relation_4.subject_id) AND (entity_resolution_past_15.from_at <= ?) AND (entity_resolution_past_15.to_at IS NULL OR (entity_resolution_past_15.to_at > ?)) LEFT OUTER JOIN entity AS entity_7 ON entity_7.id = entity_resolution_past_15.survivor_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_16 ON (entity_resolution_past_16.entity_id = relation_4.object_id) AND (entity_resolution_past_16.from_at <= ?) AND (entity_resolution_past_16.to_at IS NULL OR (entity_resolution_past_16.to_at > ?)) LEFT OUTER JOIN entity AS entity_8 ON entity_8.id = entity_resolution_past_16.survivor_id 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_28 
WHERE (evidence_28.relation_id = relation_4.id) AND (evidence_28.recorded_at <= ?) AND (evidence_28.withdrawn_at IS NULL OR (evidence_28.withdrawn_at > ?)) AND (evidence_28.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_32 
WHERE (article_32.id = evidence_28.article_id) AND article_32.status IN ('PUBLISHED', 'RETRACTED') AND (article_32.published_at <= ?))))) AND relation_4.kind IN (SELECT value 
FROM json_each(?)) AND NOT (coalesce((SELECT CASE WHEN (count(*) = count(evidence_29.valid_from) AND count(DISTINCT evidence_29.valid_from) = 1) THEN max(evidence_29.valid_from) ELSE NULL END AS anon_5 
FROM evidence AS evidence_29 
WHERE (evidence_29.relation_id = relation_4.id) AND (evidence_29.recorded_at <= ?) AND (evidence_29.withdrawn_at IS NULL OR (evidence_29.withdrawn_at > ?)) AND (evidence_29.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_33 
WHERE (article_33.id = evidence_29.article_id) AND article_33.status IN ('PUBLISHED', 'RETRACTED') AND (article_33.published_at <= ?))) AND evidence_29.stance IN ('ASSERTS')), '') > ?) AND NOT (coalesce((SELECT CASE WHEN (count(*) = count(evidence_30.valid_to) AND count(DISTINCT evidence_30.valid_to) = 1) THEN max(evidence_30.valid_to) ELSE NULL END AS anon_6 
FROM evidence AS evidence_30 
WHERE (evidence_30.relation_id = relation_4.id) AND (evidence_30.recorded_at <= ?) AND (evidence_30.withdrawn_at IS NULL OR (evidence_30.withdrawn_at > ?)) AND (evidence_30.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_34 
WHERE (article_34.id = evidence_30.article_id) AND article_34.status IN ('PUBLISHED', 'RETRACTED') AND (article_34.published_at <= ?))) AND evidence_30.stance IN ('ASSERTS')), '9999-12-32') < ?) ORDER BY relation_4.kind ASC, relation_4.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_4_rows) AS relation_4_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_5 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_35 
WHERE (evidence_35.relation_id = relation_5.id) AND (evidence_35.recorded_at <= ?) AND (evidence_35.withdrawn_at IS NULL OR (evidence_35.withdrawn_at > ?)) AND (evidence_35.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_40 
WHERE (article_40.id = evidence_35.article_id) AND article_40.status IN ('PUBLISHED', 'RETRACTED') AND (article_40.published_at <= ?))))) AND relation_5.kind IN (SELECT value 
FROM json_each(?)) AND NOT (coalesce((SELECT CASE WHEN (count(*) = count(evidence_36.valid_from) AND count(DISTINCT evidence_36.valid_from) = 1) THEN max(evidence_36.valid_from) ELSE NULL END AS anon_3 
FROM evidence AS evidence_36 
WHERE (evidence_36.relation_id = relation_5.id) AND (evidence_36.recorded_at <= ?) AND (evidence_36.withdrawn_at IS NULL OR (evidence_36.withdrawn_at > ?)) AND (evidence_36.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_41 
WHERE (article_41.id = evidence_36.article_id) AND article_41.status IN ('PUBLISHED', 'RETRACTED') AND (article_41.published_at <= ?))) AND evidence_36.stance IN ('ASSERTS')), '') > ?) AND NOT (coalesce((SELECT CASE WHEN (count(*) = count(evidence_37.valid_to) AND count(DISTINCT evidence_37.valid_to) = 1) THEN max(evidence_37.valid_to) ELSE NULL END AS anon_4 
FROM evidence AS evidence_37 
WHERE (evidence_37.relation_id = relation_5.id) AND (evidence_37.recorded_at <= ?) AND (evidence_37.withdrawn_at IS NULL OR (evidence_37.withdrawn_at > ?)) AND (evidence_37.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_42 
WHERE (article_42.id = evidence_37.article_id) AND article_42.status IN ('PUBLISHED', 'RETRACTED') AND (article_42.published_at <= ?))) AND evidence_37.stance IN ('ASSERTS')), '9999-12-32') < ?)), 'edges', json_group_array(json_object('node', json_object('kind', relation_5_kind, 'role', CASE WHEN (relation_5_role = '') THEN NULL ELSE relation_5_role END, 'standing', CASE WHEN (relation_5_value_1 AND relation_5_value_2) THEN 'DISPUTED' WHEN (relation_5_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_5_value_1 THEN 'SINGLE_SOURCE' WHEN relation_5_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'subject', CASE WHEN (entity_9_id IS NOT NULL) THEN json_object('slug', entity_9_slug) END, 'object', CASE WHEN (entity_10_id IS NOT NULL) THEN json_object('slug', entity_10_slug) END)))) AS anon_2 
FROM (SELECT relation_5_key_1, relation_5_key_2, relation_5_kind, relation_5_role, relation_5_id, entity_9_slug, entity_9_id, entity_10_slug, entity_10_id, EXISTS (SELECT 1 
FROM evidence AS evidence_39 
WHERE (evidence_39.relation_id = relation_5_id) AND (evidence_39.recorded_at <= ?) AND (evidence_39.withdrawn_at IS NULL OR (evidence_39.withdrawn_at > ?)) AND (evidence_39.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_45 
WHERE (article_45.id = evidence_39.article_id) AND article_45.status IN ('PUBLISHED', 'RETRACTED') AND (article_45.published_at <= ?))) AND evidence_39.stance IN ('ASSERTS')) AS relation_5_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_40 
WHERE (evidence_40.relation_id = relation_5_id) AND (evidence_40.recorded_at <= ?) AND (evidence_40.withdrawn_at IS NULL OR (evidence_40.withdrawn_at > ?)) AND (evidence_40.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_46 
WHERE (article_46.id = evidence_40.article_id) AND article_46.status IN ('PUBLISHED', 'RETRACTED') AND (article_46.published_at <= ?))) AND evidence_40.stance IN ('DENIES', 'DOUBTS')) AS relation_5_value_2, (SELECT count(DISTINCT CASE WHEN (entity_resolution_past_17.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_17.survivor_id AS TEXT) WHEN (entity_resolution_past_18.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_18.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_38.origin_article_id AS TEXT) END) AS count_2 
FROM evidence AS evidence_38 LEFT OUTER JOIN article AS article_44 ON article_44.id = evidence_38.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_17 ON (entity_resolution_past_17.entity_id = evidence_38.speaker_id) AND (entity_resolution_past_17.from_at <= ?) AND (entity_resolution_past_17.to_at IS NULL OR (entity_resolution_past_17.to_at > ?)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_18 ON (entity_resolution_past_18.entity_id = article_44.source_id) AND (entity_resolution_past_18.from_at <= ?) AND (entity_resolution_past_18.to_at IS NULL OR (entity_resolution_past_18.to_at > ?)) 
WHERE (evidence_38.relation_id = relation_5_id) AND (evidence_38.recorded_at <= ?) AND (evidence_38.withdrawn_at IS NULL OR (evidence_38.withdrawn_at > ?)) AND (evidence_38.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_43 
WHERE (article_43.id = evidence_38.article_id) AND article_43.status IN ('PUBLISHED', 'RETRACTED') AND (article_43.published_at <= ?))) AND evidence_38.stance IN ('ASSERTS')) AS relation_5_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_41 
WHERE (evidence_41.relation_id = relation_5_id) AND (evidence_41.recorded_at <= ?) AND (evidence_41.withdrawn_at IS NULL OR (evidence_41.withdrawn_at > ?)) AND (evidence_41.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_47 
WHERE (article_47.id = evidence_41.article_id) AND article_47.status IN ('PUBLISHED', 'RETRACTED') AND (article_47.published_at <= ?))) AND evidence_41.stance IN ('DENIES')) AS relation_5_value_4 
FROM (SELECT relation_5.kind AS relation_5_key_1, relation_5.public_id AS relation_5_key_2, relation_5.kind AS relation_5_kind, relation_5.role AS relation_5_role, relation_5.id AS relation_5_id, entity_9.slug AS entity_9_slug, entity_9.id AS entity_9_id, entity_10.slug AS entity_10_slug, entity_10.id AS entity_10_id 
FROM relation AS relation_5 LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_19 ON (entity_resolution_past_19.entity_id = relation_5.subject_id) AND (entity_resolution_past_19.from_at <= ?) AND (entity_resolution_past_19.to_at IS NULL OR (entity_resolution_past_19.to_at > ?)) LEFT OUTER JOIN entity AS entity_9 ON entity_9.id = entity_resolution_past_19.survivor_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_20 ON (entity_resolution_past_20.entity_id = relation_5.object_id) AND (entity_resolution_past_20.from_at <= ?) AND (entity_resolution_past_20.to_at IS NULL OR (entity_resolution_past_20.to_at > ?)) LEFT OUTER JOIN entity AS entity_10 ON entity_10.id = entity_resolution_past_20.survivor_id 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_35 
WHERE (evidence_35.relation_id = relation_5.id) AND (evidence_35.recorded_at <= ?) AND (evidence_35.withdrawn_at IS NULL OR (evidence_35.withdrawn_at > ?)) AND (evidence_35.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_40 
WHERE (article_40.id = evidence_35.article_id) AND article_40.status IN ('PUBLISHED', 'RETRACTED') AND (article_40.published_at <= ?))))) AND relation_5.kind IN (SELECT value 
FROM json_each(?)) AND NOT (coalesce((SELECT CASE WHEN (count(*) = count(evidence_36.valid_from) AND count(DISTINCT evidence_36.valid_from) = 1) THEN max(evidence_36.valid_from) ELSE NULL END AS anon_5 
FROM evidence AS evidence_36 
WHERE (evidence_36.relation_id = relation_5.id) AND (evidence_36.recorded_at <= ?) AND (evidence_36.withdrawn_at IS NULL OR (evidence_36.withdrawn_at > ?)) AND (evidence_36.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_41 
WHERE (article_41.id = evidence_36.article_id) AND article_41.status IN ('PUBLISHED', 'RETRACTED') AND (article_41.published_at <= ?))) AND evidence_36.stance IN ('ASSERTS')), '') > ?) AND NOT (coalesce((SELECT CASE WHEN (count(*) = count(evidence_37.valid_to) AND count(DISTINCT evidence_37.valid_to) = 1) THEN max(evidence_37.valid_to) ELSE NULL END AS anon_6 
FROM evidence AS evidence_37 
WHERE (evidence_37.relation_id = relation_5.id) AND (evidence_37.recorded_at <= ?) AND (evidence_37.withdrawn_at IS NULL OR (evidence_37.withdrawn_at > ?)) AND (evidence_37.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_42 
WHERE (article_42.id = evidence_37.article_id) AND article_42.status IN ('PUBLISHED', 'RETRACTED') AND (article_42.published_at <= ?))) AND evidence_37.stance IN ('ASSERTS')), '9999-12-32') < ?) ORDER BY relation_5.kind ASC, relation_5.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_5_rows) AS relation_5_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_6 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_42 
WHERE (evidence_42.relation_id = relation_6.id) AND (evidence_42.recorded_at <= ?) AND (evidence_42.withdrawn_at IS NULL OR (evidence_42.withdrawn_at > ?)) AND (evidence_42.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_48 
WHERE (article_48.id = evidence_42.article_id) AND article_48.status IN ('PUBLISHED', 'RETRACTED') AND (article_48.published_at <= ?))))) AND relation_6.subject_id IN (SELECT entity_resolution_past_21.entity_id AS anon_3 
FROM entity_resolution_past AS entity_resolution_past_21, entity AS former_entity_1, entity_resolution_past AS entity_resolution_past_22 
WHERE (entity_resolution_past_21.survivor_id = entity_resolution_past_22.survivor_id) AND (entity_resolution_past_21.from_at <= ?) AND (entity_resolution_past_21.to_at IS NULL OR (entity_resolution_past_21.to_at > ?)) AND former_entity_1.public_id IN (SELECT value 
FROM json_each(?)) AND ((former_entity_1.public = 1) OR (EXISTS (SELECT 1 
FROM evidence AS evidence_43 
WHERE (evidence_43.speaker_id = former_entity_1.id) AND (evidence_43.recorded_at <= ?) AND (evidence_43.withdrawn_at IS NULL OR (evidence_43.withdrawn_at > ?)) AND (evidence_43.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_49 
WHERE (article_49.id = evidence_43.article_id) AND article_49.status IN ('PUBLISHED', 'RETRACTED') AND (article_49.published_at <= ?))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_7 
WHERE (relation_7.subject_id = former_entity_1.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_44 
WHERE (evidence_44.relation_id = relation_7.id) AND (evidence_44.recorded_at <= ?) AND (evidence_44.withdrawn_at IS NULL OR (evidence_44.withdrawn_at > ?)) AND (evidence_44.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_50 
WHERE (article_50.id = evidence_44.article_id) AND article_50.status IN ('PUBLISHED', 'RETRACTED') AND (article_50.published_at <= ?))))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_8 
WHERE (relation_8.object_id = former_entity_1.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_45 
WHERE (evidence_45.relation_id = relation_8.id) AND (evidence_45.recorded_at <= ?) AND (evidence_45.withdrawn_at IS NULL OR (evidence_45.withdrawn_at > ?)) AND (evidence_45.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_51 
WHERE (article_51.id = evidence_45.article_id) AND article_51.status IN ('PUBLISHED', 'RETRACTED') AND (article_51.published_at <= ?)))))))) AND (entity_resolution_past_22.entity_id = former_entity_1.id) AND (entity_resolution_past_22.from_at <= ?) AND (entity_resolution_past_22.to_at IS NULL OR (entity_resolution_past_22.to_at > ?)))), 'edges', json_group_array(json_object('node', json_object('kind', relation_6_kind, 'role', CASE WHEN (relation_6_role = '') THEN NULL ELSE relation_6_role END, 'standing', CASE WHEN (relation_6_value_1 AND relation_6_value_2) THEN 'DISPUTED' WHEN (relation_6_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_6_value_1 THEN 'SINGLE_SOURCE' WHEN relation_6_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'subject', CASE WHEN (entity_11_id IS NOT NULL) THEN json_object('slug', entity_11_slug) END, 'object', CASE WHEN (entity_12_id IS NOT NULL) THEN json_object('slug', entity_12_slug) END)))) AS anon_2 
FROM (SELECT relation_6_key_1, relation_6_key_2, relation_6_kind, relation_6_role, relation_6_id, entity_11_slug, entity_11_id, entity_12_slug, entity_12_id, EXISTS (SELECT 1 
FROM evidence AS evidence_47 
WHERE (evidence_47.relation_id = relation_6_id) AND (evidence_47.recorded_at <= ?) AND (evidence_47.withdrawn_at IS NULL OR (evidence_47.withdrawn_at > ?)) AND (evidence_47.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_54 
WHERE (article_54.id = evidence_47.article_id) AND article_54.status IN ('PUBLISHED', 'RETRACTED') AND (article_54.published_at <= ?))) AND evidence_47.stance IN ('ASSERTS')) AS relation_6_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_48 
WHERE (evidence_48.relation_id = relation_6_id) AND (evidence_48.recorded_at <= ?) AND (evidence_48.withdrawn_at IS NULL OR (evidence_48.withdrawn_at > ?)) AND (evidence_48.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_55 
WHERE (article_55.id = evidence_48.article_id) AND article_55.status IN ('PUBLISHED', 'RETRACTED') AND (article_55.published_at <= ?))) AND evidence_48.stance IN ('DENIES', 'DOUBTS')) AS relation_6_value_2, (SELECT count(DISTINCT CASE WHEN (entity_resolution_past_23.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_23.survivor_id AS TEXT) WHEN (entity_resolution_past_24.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_24.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_46.origin_article_id AS TEXT) END) AS count_2 
FROM evidence AS evidence_46 LEFT OUTER JOIN article AS article_53 ON article_53.id = evidence_46.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_23 ON (entity_resolution_past_23.entity_id = evidence_46.speaker_id) AND (entity_resolution_past_23.from_at <= ?) AND (entity_resolution_past_23.to_at IS NULL OR (entity_resolution_past_23.to_at > ?)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_24 ON (entity_resolution_past_24.entity_id = article_53.source_id) AND (entity_resolution_past_24.from_at <= ?) AND (entity_resolution_past_24.to_at IS NULL OR (entity_resolution_past_24.to_at > ?)) 
WHERE (evidence_46.relation_id = relation_6_id) AND (evidence_46.recorded_at <= ?) AND (evidence_46.withdrawn_at IS NULL OR (evidence_46.withdrawn_at > ?)) AND (evidence_46.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_52 
WHERE (article_52.id = evidence_46.article_id) AND article_52.status IN ('PUBLISHED', 'RETRACTED') AND (article_52.published_at <= ?))) AND evidence_46.stance IN ('ASSERTS')) AS relation_6_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_49 
WHERE (evidence_49.relation_id = relation_6_id) AND (evidence_49.recorded_at <= ?) AND (evidence_49.withdrawn_at IS NULL OR (evidence_49.withdrawn_at > ?)) AND (evidence_49.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_56 
WHERE (article_56.id = evidence_49.article_id) AND article_56.status IN ('PUBLISHED', 'RETRACTED') AND (article_56.published_at <= ?))) AND evidence_49.stance IN ('DENIES')) AS relation_6_value_4 
FROM (SELECT relation_6.kind AS relation_6_key_1, relation_6.public_id AS relation_6_key_2, relation_6.kind AS relation_6_kind, relation_6.role AS relation_6_role, relation_6.id AS relation_6_id, entity_11.slug AS entity_11_slug, entity_11.id AS entity_11_id, entity_12.slug AS entity_12_slug, entity_12.id AS entity_12_id 
FROM relation AS relation_6 LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_25 ON (entity_resolution_past_25.entity_id = relation_6.subject_id) AND (entity_resolution_past_25.from_at <= ?) AND (entity_resolution_past_25.to_at IS NULL OR (entity_resolution_past_25.to_at > ?)) LEFT OUTER JOIN entity AS entity_11 ON entity_11.id = entity_resolution_past_25.survivor_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_26 ON (entity_resolution_past_26.entity_id = relation_6.object_id) AND (entity_resolution_past_26.from_at <= ?) AND (entity_resolution_past_26.to_at IS NULL OR (entity_resolution_past_26.to_at > ?)) LEFT OUTER JOIN entity AS entity_12 ON entity_12.id = entity_resolution_past_26.survivor_id 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_42 
WHERE (evidence_42.relation_id = relation_6.id) AND (evidence_42.recorded_at <= ?) AND (evidence_42.withdrawn_at IS NULL OR (evidence_42.withdrawn_at > ?)) AND (evidence_42.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_48 
WHERE (article_48.id = evidence_42.article_id) AND article_48.status IN ('PUBLISHED', 'RETRACTED') AND (article_48.published_at <= ?))))) AND relation_6.subject_id IN (SELECT entity_resolution_past_21.entity_id AS anon_4 
FROM entity_resolution_past AS entity_resolution_past_21, entity AS former_entity_1, entity_resolution_past AS entity_resolution_past_22 
WHERE (entity_resolution_past_21.survivor_id = entity_resolution_past_22.survivor_id) AND (entity_resolution_past_21.from_at <= ?) AND (entity_resolution_past_21.to_at IS NULL OR (entity_resolution_past_21.to_at > ?)) AND former_entity_1.public_id IN (SELECT value 
FROM json_each(?)) AND ((former_entity_1.public = 1) OR (EXISTS (SELECT 1 
FROM evidence AS evidence_43 
WHERE (evidence_43.speaker_id = former_entity_1.id) AND (evidence_43.recorded_at <= ?) AND (evidence_43.withdrawn_at IS NULL OR (evidence_43.withdrawn_at > ?)) AND (evidence_43.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_49 
WHERE (article_49.id = evidence_43.article_id) AND article_49.status IN ('PUBLISHED', 'RETRACTED') AND (article_49.published_at <= ?))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_7 
WHERE (relation_7.subject_id = former_entity_1.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_44 
WHERE (evidence_44.relation_id = relation_7.id) AND (evidence_44.recorded_at <= ?) AND (evidence_44.withdrawn_at IS NULL OR (evidence_44.withdrawn_at > ?)) AND (evidence_44.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_50 
WHERE (article_50.id = evidence_44.article_id) AND article_50.status IN ('PUBLISHED', 'RETRACTED') AND (article_50.published_at <= ?))))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_8 
WHERE (relation_8.object_id = former_entity_1.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_45 
WHERE (evidence_45.relation_id = relation_8.id) AND (evidence_45.recorded_at <= ?) AND (evidence_45.withdrawn_at IS NULL OR (evidence_45.withdrawn_at > ?)) AND (evidence_45.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_51 
WHERE (article_51.id = evidence_45.article_id) AND article_51.status IN ('PUBLISHED', 'RETRACTED') AND (article_51.published_at <= ?)))))))) AND (entity_resolution_past_22.entity_id = former_entity_1.id) AND (entity_resolution_past_22.from_at <= ?) AND (entity_resolution_past_22.to_at IS NULL OR (entity_resolution_past_22.to_at > ?))) ORDER BY relation_6.kind ASC, relation_6.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_6_rows) AS relation_6_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_9 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_50 
WHERE (evidence_50.relation_id = relation_9.id) AND (evidence_50.recorded_at <= ?) AND (evidence_50.withdrawn_at IS NULL OR (evidence_50.withdrawn_at > ?)) AND (evidence_50.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_57 
WHERE (article_57.id = evidence_50.article_id) AND article_57.status IN ('PUBLISHED', 'RETRACTED') AND (article_57.published_at <= ?))))) AND relation_9.subject_id IN (SELECT entity_resolution_past_27.entity_id AS anon_3 
FROM entity_resolution_past AS entity_resolution_past_27, entity AS former_entity_2, entity_resolution_past AS entity_resolution_past_28 
WHERE (entity_resolution_past_27.survivor_id = entity_resolution_past_28.survivor_id) AND (entity_resolution_past_27.from_at <= ?) AND (entity_resolution_past_27.to_at IS NULL OR (entity_resolution_past_27.to_at > ?)) AND former_entity_2.public_id IN (SELECT value 
FROM json_each(?)) AND ((former_entity_2.public = 1) OR (EXISTS (SELECT 1 
FROM evidence AS evidence_51 
WHERE (evidence_51.speaker_id = former_entity_2.id) AND (evidence_51.recorded_at <= ?) AND (evidence_51.withdrawn_at IS NULL OR (evidence_51.withdrawn_at > ?)) AND (evidence_51.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_58 
WHERE (article_58.id = evidence_51.article_id) AND article_58.status IN ('PUBLISHED', 'RETRACTED') AND (article_58.published_at <= ?))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_10 
WHERE (relation_10.subject_id = former_entity_2.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_52 
WHERE (evidence_52.relation_id = relation_10.id) AND (evidence_52.recorded_at <= ?) AND (evidence_52.withdrawn_at IS NULL OR (evidence_52.withdrawn_at > ?)) AND (evidence_52.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_59 
WHERE (article_59.id = evidence_52.article_id) AND article_59.status IN ('PUBLISHED', 'RETRACTED') AND (article_59.published_at <= ?))))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_11 
WHERE (relation_11.object_id = former_entity_2.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_53 
WHERE (evidence_53.relation_id = relation_11.id) AND (evidence_53.recorded_at <= ?) AND (evidence_53.withdrawn_at IS NULL OR (evidence_53.withdrawn_at > ?)) AND (evidence_53.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_60 
WHERE (article_60.id = evidence_53.article_id) AND article_60.status IN ('PUBLISHED', 'RETRACTED') AND (article_60.published_at <= ?)))))))) AND (entity_resolution_past_28.entity_id = former_entity_2.id) AND (entity_resolution_past_28.from_at <= ?) AND (entity_resolution_past_28.to_at IS NULL OR (entity_resolution_past_28.to_at > ?)))), 'edges', json_group_array(json_object('node', json_object('kind', relation_9_kind, 'role', CASE WHEN (relation_9_role = '') THEN NULL ELSE relation_9_role END, 'standing', CASE WHEN (relation_9_value_1 AND relation_9_value_2) THEN 'DISPUTED' WHEN (relation_9_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_9_value_1 THEN 'SINGLE_SOURCE' WHEN relation_9_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'subject', CASE WHEN (entity_13_id IS NOT NULL) THEN json_object('slug', entity_13_slug) END, 'object', CASE WHEN (entity_14_id IS NOT NULL) THEN json_object('slug', entity_14_slug) END)))) AS anon_2 
FROM (SELECT relation_9_key_1, relation_9_key_2, relation_9_kind, relation_9_role, relation_9_id, entity_13_slug, entity_13_id, entity_14_slug, entity_14_id, EXISTS (SELECT 1 
FROM evidence AS evidence_55 
WHERE (evidence_55.relation_id = relation_9_id) AND (evidence_55.recorded_at <= ?) AND (evidence_55.withdrawn_at IS NULL OR (evidence_55.withdrawn_at > ?)) AND (evidence_55.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_63 
WHERE (article_63.id = evidence_55.article_id) AND article_63.status IN ('PUBLISHED', 'RETRACTED') AND (article_63.published_at <= ?))) AND evidence_55.stance IN ('ASSERTS')) AS relation_9_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_56 
WHERE (evidence_56.relation_id = relation_9_id) AND (evidence_56.recorded_at <= ?) AND (evidence_56.withdrawn_at IS NULL OR (evidence_56.withdrawn_at > ?)) AND (evidence_56.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_64 
WHERE (article_64.id = evidence_56.article_id) AND article_64.status IN ('PUBLISHED', 'RETRACTED') AND (article_64.published_at <= ?))) AND evidence_56.stance IN ('DENIES', 'DOUBTS')) AS relation_9_value_2, (SELECT count(DISTINCT CASE WHEN (entity_resolution_past_29.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_29.survivor_id AS TEXT) WHEN (entity_resolution_past_30.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_30.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_54.origin_article_id AS TEXT) END) AS count_2 
FROM evidence AS evidence_54 LEFT OUTER JOIN article AS article_62 ON article_62.id = evidence_54.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_29 ON (entity_resolution_past_29.entity_id = evidence_54.speaker_id) AND (entity_resolution_past_29.from_at <= ?) AND (entity_resolution_past_29.to_at IS NULL OR (entity_resolution_past_29.to_at > ?)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_30 ON (entity_resolution_past_30.entity_id = article_62.source_id) AND (entity_resolution_past_30.from_at <= ?) AND (entity_resolution_past_30.to_at IS NULL OR (entity_resolution_past_30.to_at > ?)) 
WHERE (evidence_54.relation_id = relation_9_id) AND (evidence_54.recorded_at <= ?) AND (evidence_54.withdrawn_at IS NULL OR (evidence_54.withdrawn_at > ?)) AND (evidence_54.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_61 
WHERE (article_61.id = evidence_54.article_id) AND article_61.status IN ('PUBLISHED', 'RETRACTED') AND (article_61.published_at <= ?))) AND evidence_54.stance IN ('ASSERTS')) AS relation_9_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_57 
WHERE (evidence_57.relation_id = relation_9_id) AND (evidence_57.recorded_at <= ?) AND (evidence_57.withdrawn_at IS NULL OR (evidence_57.withdrawn_at > ?)) AND (evidence_57.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_65 
WHERE (article_65.id = evidence_57.article_id) AND article_65.status IN ('PUBLISHED', 'RETRACTED') AND (article_65.published_at <= ?))) AND evidence_57.stance IN ('DENIES')) AS relation_9_value_4 
FROM (SELECT relation_9.kind AS relation_9_key_1, relation_9.public_id AS relation_9_key_2, relation_9.kind AS relation_9_kind, relation_9.role AS relation_9_role, relation_9.id AS relation_9_id, entity_13.slug AS entity_13_slug, entity_13.id AS entity_13_id, entity_14.slug AS entity_14_slug, entity_14.id AS entity_14_id 
FROM relation AS relation_9 LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_31 ON (entity_resolution_past_31.entity_id = relation_9.subject_id) AND (entity_resolution_past_31.from_at <= ?) AND (entity_resolution_past_31.to_at IS NULL OR (entity_resolution_past_31.to_at > ?)) LEFT OUTER JOIN entity AS entity_13 ON entity_13.id = entity_resolution_past_31.survivor_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_32 ON (entity_resolution_past_32.entity_id = relation_9.object_id) AND (entity_resolution_past_32.from_at <= ?) AND (entity_resolution_past_32.to_at IS NULL OR (entity_resolution_past_32.to_at > ?)) LEFT OUTER JOIN entity AS entity_14 ON entity_14.id = entity_resolution_past_32.survivor_id 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_50 
WHERE (evidence_50.relation_id = relation_9.id) AND (evidence_50.recorded_at <= ?) AND (evidence_50.withdrawn_at IS NULL OR (evidence_50.withdrawn_at > ?)) AND (evidence_50.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_57 
WHERE (article_57.id = evidence_50.article_id) AND article_57.status IN ('PUBLISHED', 'RETRACTED') AND (article_57.published_at <= ?))))) AND relation_9.subject_id IN (SELECT entity_resolution_past_27.entity_id AS anon_4 
FROM entity_resolution_past AS entity_resolution_past_27, entity AS former_entity_2, entity_resolution_past AS entity_resolution_past_28 
WHERE (entity_resolution_past_27.survivor_id = entity_resolution_past_28.survivor_id) AND (entity_resolution_past_27.from_at <= ?) AND (entity_resolution_past_27.to_at IS NULL OR (entity_resolution_past_27.to_at > ?)) AND former_entity_2.public_id IN (SELECT value 
FROM json_each(?)) AND ((former_entity_2.public = 1) OR (EXISTS (SELECT 1 
FROM evidence AS evidence_51 
WHERE (evidence_51.speaker_id = former_entity_2.id) AND (evidence_51.recorded_at <= ?) AND (evidence_51.withdrawn_at IS NULL OR (evidence_51.withdrawn_at > ?)) AND (evidence_51.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_58 
WHERE (article_58.id = evidence_51.article_id) AND article_58.status IN ('PUBLISHED', 'RETRACTED') AND (article_58.published_at <= ?))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_10 
WHERE (relation_10.subject_id = former_entity_2.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_52 
WHERE (evidence_52.relation_id = relation_10.id) AND (evidence_52.recorded_at <= ?) AND (evidence_52.withdrawn_at IS NULL OR (evidence_52.withdrawn_at > ?)) AND (evidence_52.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_59 
WHERE (article_59.id = evidence_52.article_id) AND article_59.status IN ('PUBLISHED', 'RETRACTED') AND (article_59.published_at <= ?))))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_11 
WHERE (relation_11.object_id = former_entity_2.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_53 
WHERE (evidence_53.relation_id = relation_11.id) AND (evidence_53.recorded_at <= ?) AND (evidence_53.withdrawn_at IS NULL OR (evidence_53.withdrawn_at > ?)) AND (evidence_53.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_60 
WHERE (article_60.id = evidence_53.article_id) AND article_60.status IN ('PUBLISHED', 'RETRACTED') AND (article_60.published_at <= ?)))))))) AND (entity_resolution_past_28.entity_id = former_entity_2.id) AND (entity_resolution_past_28.from_at <= ?) AND (entity_resolution_past_28.to_at IS NULL OR (entity_resolution_past_28.to_at > ?))) ORDER BY relation_9.kind ASC, relation_9.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_9_rows) AS relation_9_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_12 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_58 
WHERE (evidence_58.relation_id = relation_12.id) AND (evidence_58.recorded_at <= ?) AND (evidence_58.withdrawn_at IS NULL OR (evidence_58.withdrawn_at > ?)) AND (evidence_58.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_66 
WHERE (article_66.id = evidence_58.article_id) AND article_66.status IN ('PUBLISHED', 'RETRACTED') AND (article_66.published_at <= ?))))) AND relation_12.subject_id IN (SELECT entity_resolution_past_33.entity_id AS anon_3 
FROM entity_resolution_past AS entity_resolution_past_33, entity AS former_entity_3, entity_resolution_past AS entity_resolution_past_34 
WHERE (entity_resolution_past_33.survivor_id = entity_resolution_past_34.survivor_id) AND (entity_resolution_past_33.from_at <= ?) AND (entity_resolution_past_33.to_at IS NULL OR (entity_resolution_past_33.to_at > ?)) AND former_entity_3.public_id IN (SELECT value 
FROM json_each(?)) AND ((former_entity_3.public = 1) OR (EXISTS (SELECT 1 
FROM evidence AS evidence_59 
WHERE (evidence_59.speaker_id = former_entity_3.id) AND (evidence_59.recorded_at <= ?) AND (evidence_59.withdrawn_at IS NULL OR (evidence_59.withdrawn_at > ?)) AND (evidence_59.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_67 
WHERE (article_67.id = evidence_59.article_id) AND article_67.status IN ('PUBLISHED', 'RETRACTED') AND (article_67.published_at <= ?))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_13 
WHERE (relation_13.subject_id = former_entity_3.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_60 
WHERE (evidence_60.relation_id = relation_13.id) AND (evidence_60.recorded_at <= ?) AND (evidence_60.withdrawn_at IS NULL OR (evidence_60.withdrawn_at > ?)) AND (evidence_60.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_68 
WHERE (article_68.id = evidence_60.article_id) AND article_68.status IN ('PUBLISHED', 'RETRACTED') AND (article_68.published_at <= ?))))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_14 
WHERE (relation_14.object_id = former_entity_3.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_61 
WHERE (evidence_61.relation_id = relation_14.id) AND (evidence_61.recorded_at <= ?) AND (evidence_61.withdrawn_at IS NULL OR (evidence_61.withdrawn_at > ?)) AND (evidence_61.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_69 
WHERE (article_69.id = evidence_61.article_id) AND article_69.status IN ('PUBLISHED', 'RETRACTED') AND (article_69.published_at <= ?)))))))) AND (entity_resolution_past_34.entity_id = former_entity_3.id) AND (entity_resolution_past_34.from_at <= ?) AND (entity_resolution_past_34.to_at IS NULL OR (entity_resolution_past_34.to_at > ?)))), 'edges', json_group_array(json_object('node', json_object('kind', relation_12_kind, 'role', CASE WHEN (relation_12_role = '') THEN NULL ELSE relation_12_role END, 'standing', CASE WHEN (relation_12_value_1 AND relation_12_value_2) THEN 'DISPUTED' WHEN (relation_12_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_12_value_1 THEN 'SINGLE_SOURCE' WHEN relation_12_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'subject', CASE WHEN (entity_15_id IS NOT NULL) THEN json_object('slug', entity_15_slug) END, 'object', CASE WHEN (entity_16_id IS NOT NULL) THEN json_object('slug', entity_16_slug) END)))) AS anon_2 
FROM (SELECT relation_12_key_1, relation_12_key_2, relation_12_kind, relation_12_role, relation_12_id, entity_15_slug, entity_15_id, entity_16_slug, entity_16_id, EXISTS (SELECT 1 
FROM evidence AS evidence_63 
WHERE (evidence_63.relation_id = relation_12_id) AND (evidence_63.recorded_at <= ?) AND (evidence_63.withdrawn_at IS NULL OR (evidence_63.withdrawn_at > ?)) AND (evidence_63.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_72 
WHERE (article_72.id = evidence_63.article_id) AND article_72.status IN ('PUBLISHED', 'RETRACTED') AND (article_72.published_at <= ?))) AND evidence_63.stance IN ('ASSERTS')) AS relation_12_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_64 
WHERE (evidence_64.relation_id = relation_12_id) AND (evidence_64.recorded_at <= ?) AND (evidence_64.withdrawn_at IS NULL OR (evidence_64.withdrawn_at > ?)) AND (evidence_64.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_73 
WHERE (article_73.id = evidence_64.article_id) AND article_73.status IN ('PUBLISHED', 'RETRACTED') AND (article_73.published_at <= ?))) AND evidence_64.stance IN ('DENIES', 'DOUBTS')) AS relation_12_value_2, (SELECT count(DISTINCT CASE WHEN (entity_resolution_past_35.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_35.survivor_id AS TEXT) WHEN (entity_resolution_past_36.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_36.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_62.origin_article_id AS TEXT) END) AS count_2 
FROM evidence AS evidence_62 LEFT OUTER JOIN article AS article_71 ON article_71.id = evidence_62.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_35 ON (entity_resolution_past_35.entity_id = evidence_62.speaker_id) AND (entity_resolution_past_35.from_at <= ?) AND (entity_resolution_past_35.to_at IS NULL OR (entity_resolution_past_35.to_at > ?)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_36 ON (entity_resolution_past_36.entity_id = article_71.source_id) AND (entity_resolution_past_36.from_at <= ?) AND (entity_resolution_past_36.to_at IS NULL OR (entity_resolution_past_36.to_at > ?)) 
WHERE (evidence_62.relation_id = relation_12_id) AND (evidence_62.recorded_at <= ?) AND (evidence_62.withdrawn_at IS NULL OR (evidence_62.withdrawn_at > ?)) AND (evidence_62.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_70 
WHERE (article_70.id = evidence_62.article_id) AND article_70.status IN ('PUBLISHED', 'RETRACTED') AND (article_70.published_at <= ?))) AND evidence_62.stance IN ('ASSERTS')) AS relation_12_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_65 
WHERE (evidence_65.relation_id = relation_12_id) AND (evidence_65.recorded_at <= ?) AND (evidence_65.withdrawn_at IS NULL OR (evidence_65.withdrawn_at > ?)) AND (evidence_65.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_74 
WHERE (article_74.id = evidence_65.article_id) AND article_74.status IN ('PUBLISHED', 'RETRACTED') AND (article_74.published_at <= ?))) AND evidence_65.stance IN ('DENIES')) AS relation_12_value_4 
FROM (SELECT relation_12.kind AS relation_12_key_1, relation_12.public_id AS relation_12_key_2, relation_12.kind AS relation_12_kind, relation_12.role AS relation_12_role, relation_12.id AS relation_12_id, entity_15.slug AS entity_15_slug, entity_15.id AS entity_15_id, entity_16.slug AS entity_16_slug, entity_16.id AS entity_16_id 
FROM relation AS relation_12 LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_37 ON (entity_resolution_past_37.entity_id = relation_12.subject_id) AND (entity_resolution_past_37.from_at <= ?) AND (entity_resolution_past_37.to_at IS NULL OR (entity_resolution_past_37.to_at > ?)) LEFT OUTER JOIN entity AS entity_15 ON entity_15.id = entity_resolution_past_37.survivor_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_38 ON (entity_resolution_past_38.entity_id = relation_12.object_id) AND (entity_resolution_past_38.from_at <= ?) AND (entity_resolution_past_38.to_at IS NULL OR (entity_resolution_past_38.to_at > ?)) LEFT OUTER JOIN entity AS entity_16 ON entity_16.id = entity_resolution_past_38.survivor_id 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_58 
WHERE (evidence_58.relation_id = relation_12.id) AND (evidence_58.recorded_at <= ?) AND (evidence_58.withdrawn_at IS NULL OR (evidence_58.withdrawn_at > ?)) AND (evidence_58.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_66 
WHERE (article_66.id = evidence_58.article_id) AND article_66.status IN ('PUBLISHED', 'RETRACTED') AND (article_66.published_at <= ?))))) AND relation_12.subject_id IN (SELECT entity_resolution_past_33.entity_id AS anon_4 
FROM entity_resolution_past AS entity_resolution_past_33, entity AS former_entity_3, entity_resolution_past AS entity_resolution_past_34 
WHERE (entity_resolution_past_33.survivor_id = entity_resolution_past_34.survivor_id) AND (entity_resolution_past_33.from_at <= ?) AND (entity_resolution_past_33.to_at IS NULL OR (entity_resolution_past_33.to_at > ?)) AND former_entity_3.public_id IN (SELECT value 
FROM json_each(?)) AND ((former_entity_3.public = 1) OR (EXISTS (SELECT 1 
FROM evidence AS evidence_59 
WHERE (evidence_59.speaker_id = former_entity_3.id) AND (evidence_59.recorded_at <= ?) AND (evidence_59.withdrawn_at IS NULL OR (evidence_59.withdrawn_at > ?)) AND (evidence_59.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_67 
WHERE (article_67.id = evidence_59.article_id) AND article_67.status IN ('PUBLISHED', 'RETRACTED') AND (article_67.published_at <= ?))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_13 
WHERE (relation_13.subject_id = former_entity_3.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_60 
WHERE (evidence_60.relation_id = relation_13.id) AND (evidence_60.recorded_at <= ?) AND (evidence_60.withdrawn_at IS NULL OR (evidence_60.withdrawn_at > ?)) AND (evidence_60.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_68 
WHERE (article_68.id = evidence_60.article_id) AND article_68.status IN ('PUBLISHED', 'RETRACTED') AND (article_68.published_at <= ?))))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_14 
WHERE (relation_14.object_id = former_entity_3.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_61 
WHERE (evidence_61.relation_id = relation_14.id) AND (evidence_61.recorded_at <= ?) AND (evidence_61.withdrawn_at IS NULL OR (evidence_61.withdrawn_at > ?)) AND (evidence_61.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_69 
WHERE (article_69.id = evidence_61.article_id) AND article_69.status IN ('PUBLISHED', 'RETRACTED') AND (article_69.published_at <= ?)))))))) AND (entity_resolution_past_34.entity_id = former_entity_3.id) AND (entity_resolution_past_34.from_at <= ?) AND (entity_resolution_past_34.to_at IS NULL OR (entity_resolution_past_34.to_at > ?))) ORDER BY relation_12.kind ASC, relation_12.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_12_rows) AS relation_12_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_15 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_66 
WHERE (evidence_66.relation_id = relation_15.id) AND evidence_66.withdrawn_at IS NULL AND (evidence_66.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_75 
WHERE (article_75.id = evidence_66.article_id) AND (article_75.status = 'PUBLISHED'))))) AND relation_15.subject_id IN (SELECT entity_resolution_3.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_3, entity AS former_entity_4, entity_resolution AS entity_resolution_4 
WHERE (entity_resolution_3.survivor_id = entity_resolution_4.survivor_id) AND former_entity_4.public_id IN (SELECT value 
FROM json_each(?)) AND (former_entity_4.public = 1) AND (entity_resolution_4.entity_id = former_entity_4.id))), 'edges', json_group_array(json_object('node', json_object('kind', relation_15_kind, 'role', CASE WHEN (relation_15_role = '') THEN NULL ELSE relation_15_role END, 'standing', CASE WHEN (relation_15_value_1 AND relation_15_value_2) THEN 'DISPUTED' WHEN (relation_15_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_15_value_1 THEN 'SINGLE_SOURCE' WHEN relation_15_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'subject', CASE WHEN (entity_17_id IS NOT NULL) THEN json_object('slug', entity_17_slug) END, 'object', CASE WHEN (entity_18_id IS NOT NULL) THEN json_object('slug', entity_18_slug) END)))) AS anon_2 
FROM (SELECT relation_15_key_1, relation_15_key_2, relation_15_kind, relation_15_role, relation_15_id, entity_17_slug, entity_17_id, entity_18_slug, entity_18_id, EXISTS (SELECT 1 
FROM evidence AS evidence_68 
WHERE (evidence_68.relation_id = relation_15_id) AND evidence_68.withdrawn_at IS NULL AND (evidence_68.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_77 
WHERE (article_77.id = evidence_68.article_id) AND (article_77.status = 'PUBLISHED'))) AND evidence_68.stance IN ('ASSERTS')) AS relation_15_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_69 
WHERE (evidence_69.relation_id = relation_15_id) AND evidence_69.withdrawn_at IS NULL AND (evidence_69.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_78 
WHERE (article_78.id = evidence_69.article_id) AND (article_78.status = 'PUBLISHED'))) AND evidence_69.stance IN ('DENIES', 'DOUBTS')) AS relation_15_value_2, (SELECT count(DISTINCT evidence_67.origin) AS count_2 
FROM evidence AS evidence_67 
WHERE (evidence_67.relation_id = relation_15_id) AND evidence_67.withdrawn_at IS NULL AND (evidence_67.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_76 
WHERE (article_76.id = evidence_67.article_id) AND (article_76.status = 'PUBLISHED'))) AND evidence_67.stance IN ('ASSERTS')) AS relation_15_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_70 
WHERE (evidence_70.relation_id = relation_15_id) AND evidence_70.withdrawn_at IS NULL AND (evidence_70.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_79 
WHERE (article_79.id = evidence_70.article_id) AND (article_79.status = 'PUBLISHED'))) AND evidence_70.stance IN ('DENIES')) AS relation_15_value_4 
FROM (SELECT relation_15.kind AS relation_15_key_1, relation_15.public_id AS relation_15_key_2, relation_15.kind AS relation_15_kind, relation_15.role AS relation_15_role, relation_15.id AS relation_15_id, entity_17.slug AS entity_17_slug, entity_17.id AS entity_17_id, entity_18.slug AS entity_18_slug, entity_18.id AS entity_18_id 
FROM relation AS relation_15 LEFT OUTER JOIN entity_resolution AS entity_resolution_5 ON entity_resolution_5.entity_id = relation_15.subject_id LEFT OUTER JOIN entity AS entity_17 ON (entity_17.id = entity_resolution_5.survivor_id) AND (entity_17.public = 1) LEFT OUTER JOIN entity_resolution AS entity_resolution_6 ON entity_resolution_6.entity_id = relation_15.object_id LEFT OUTER JOIN entity AS entity_18 ON (entity_18.id = entity_resolution_6.survivor_id) AND (entity_18.public = 1) 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_66 
WHERE (evidence_66.relation_id = relation_15.id) AND evidence_66.withdrawn_at IS NULL AND (evidence_66.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_75 
WHERE (article_75.id = evidence_66.article_id) AND (article_75.status = 'PUBLISHED'))))) AND relation_15.subject_id IN (SELECT entity_resolution_3.entity_id AS anon_4 
FROM entity_resolution AS entity_resolution_3, entity AS former_entity_4, entity_resolution AS entity_resolution_4 
WHERE (entity_resolution_3.survivor_id = entity_resolution_4.survivor_id) AND former_entity_4.public_id IN (SELECT value 
FROM json_each(?)) AND (former_entity_4.public = 1) AND (entity_resolution_4.entity_id = former_entity_4.id)) ORDER BY relation_15.kind ASC, relation_15.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_15_rows) AS relation_15_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_16 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_71 
WHERE (evidence_71.relation_id = relation_16.id) AND (evidence_71.recorded_at <= ?) AND (evidence_71.withdrawn_at IS NULL OR (evidence_71.withdrawn_at > ?)) AND (evidence_71.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_80 
WHERE (article_80.id = evidence_71.article_id) AND article_80.status IN ('PUBLISHED', 'RETRACTED') AND (article_80.published_at <= ?))))) AND relation_16.object_id IN (SELECT entity_resolution_past_39.entity_id AS anon_3 
FROM entity_resolution_past AS entity_resolution_past_39, entity AS former_entity_5, entity_resolution_past AS entity_resolution_past_40 
WHERE (entity_resolution_past_39.survivor_id = entity_resolution_past_40.survivor_id) AND (entity_resolution_past_39.from_at <= ?) AND (entity_resolution_past_39.to_at IS NULL OR (entity_resolution_past_39.to_at > ?)) AND former_entity_5.public_id IN (SELECT value 
FROM json_each(?)) AND ((former_entity_5.public = 1) OR (EXISTS (SELECT 1 
FROM evidence AS evidence_72 
WHERE (evidence_72.speaker_id = former_entity_5.id) AND (evidence_72.recorded_at <= ?) AND (evidence_72.withdrawn_at IS NULL OR (evidence_72.withdrawn_at > ?)) AND (evidence_72.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_81 
WHERE (article_81.id = evidence_72.article_id) AND article_81.status IN ('PUBLISHED', 'RETRACTED') AND (article_81.published_at <= ?))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_17 
WHERE (relation_17.subject_id = former_entity_5.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_73 
WHERE (evidence_73.relation_id = relation_17.id) AND (evidence_73.recorded_at <= ?) AND (evidence_73.withdrawn_at IS NULL OR (evidence_73.withdrawn_at > ?)) AND (evidence_73.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_82 
WHERE (article_82.id = evidence_73.article_id) AND article_82.status IN ('PUBLISHED', 'RETRACTED') AND (article_82.published_at <= ?))))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_18 
WHERE (relation_18.object_id = former_entity_5.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_74 
WHERE (evidence_74.relation_id = relation_18.id) AND (evidence_74.recorded_at <= ?) AND (evidence_74.withdrawn_at IS NULL OR (evidence_74.withdrawn_at > ?)) AND (evidence_74.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_83 
WHERE (article_83.id = evidence_74.article_id) AND article_83.status IN ('PUBLISHED', 'RETRACTED') AND (article_83.published_at <= ?)))))))) AND (entity_resolution_past_40.entity_id = former_entity_5.id) AND (entity_resolution_past_40.from_at <= ?) AND (entity_resolution_past_40.to_at IS NULL OR (entity_resolution_past_40.to_at > ?)))), 'edges', json_group_array(json_object('node', json_object('kind', relation_16_kind, 'role', CASE WHEN (relation_16_role = '') THEN NULL ELSE relation_16_role END, 'standing', CASE WHEN (relation_16_value_1 AND relation_16_value_2) THEN 'DISPUTED' WHEN (relation_16_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_16_value_1 THEN 'SINGLE_SOURCE' WHEN relation_16_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'subject', CASE WHEN (entity_19_id IS NOT NULL) THEN json_object('slug', entity_19_slug) END, 'object', CASE WHEN (entity_20_id IS NOT NULL) THEN json_object('slug', entity_20_slug) END)))) AS anon_2 
FROM (SELECT relation_16_key_1, relation_16_key_2, relation_16_kind, relation_16_role, relation_16_id, entity_19_slug, entity_19_id, entity_20_slug, entity_20_id, EXISTS (SELECT 1 
FROM evidence AS evidence_76 
WHERE (evidence_76.relation_id = relation_16_id) AND (evidence_76.recorded_at <= ?) AND (evidence_76.withdrawn_at IS NULL OR (evidence_76.withdrawn_at > ?)) AND (evidence_76.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_86 
WHERE (article_86.id = evidence_76.article_id) AND article_86.status IN ('PUBLISHED', 'RETRACTED') AND (article_86.published_at <= ?))) AND evidence_76.stance IN ('ASSERTS')) AS relation_16_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_77 
WHERE (evidence_77.relation_id = relation_16_id) AND (evidence_77.recorded_at <= ?) AND (evidence_77.withdrawn_at IS NULL OR (evidence_77.withdrawn_at > ?)) AND (evidence_77.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_87 
WHERE (article_87.id = evidence_77.article_id) AND article_87.status IN ('PUBLISHED', 'RETRACTED') AND (article_87.published_at <= ?))) AND evidence_77.stance IN ('DENIES', 'DOUBTS')) AS relation_16_value_2, (SELECT count(DISTINCT CASE WHEN (entity_resolution_past_41.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_41.survivor_id AS TEXT) WHEN (entity_resolution_past_42.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_42.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_75.origin_article_id AS TEXT) END) AS count_2 
FROM evidence AS evidence_75 LEFT OUTER JOIN article AS article_85 ON article_85.id = evidence_75.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_41 ON (entity_resolution_past_41.entity_id = evidence_75.speaker_id) AND (entity_resolution_past_41.from_at <= ?) AND (entity_resolution_past_41.to_at IS NULL OR (entity_resolution_past_41.to_at > ?)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_42 ON (entity_resolution_past_42.entity_id = article_85.source_id) AND (entity_resolution_past_42.from_at <= ?) AND (entity_resolution_past_42.to_at IS NULL OR (entity_resolution_past_42.to_at > ?)) 
WHERE (evidence_75.relation_id = relation_16_id) AND (evidence_75.recorded_at <= ?) AND (evidence_75.withdrawn_at IS NULL OR (evidence_75.withdrawn_at > ?)) AND (evidence_75.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_84 
WHERE (article_84.id = evidence_75.article_id) AND article_84.status IN ('PUBLISHED', 'RETRACTED') AND (article_84.published_at <= ?))) AND evidence_75.stance IN ('ASSERTS')) AS relation_16_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_78 
WHERE (evidence_78.relation_id = relation_16_id) AND (evidence_78.recorded_at <= ?) AND (evidence_78.withdrawn_at IS NULL OR (evidence_78.withdrawn_at > ?)) AND (evidence_78.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_88 
WHERE (article_88.id = evidence_78.article_id) AND article_88.status IN ('PUBLISHED', 'RETRACTED') AND (article_88.published_at <= ?))) AND evidence_78.stance IN ('DENIES')) AS relation_16_value_4 
FROM (SELECT relation_16.kind AS relation_16_key_1, relation_16.public_id AS relation_16_key_2, relation_16.kind AS relation_16_kind, relation_16.role AS relation_16_role, relation_16.id AS relation_16_id, entity_19.slug AS entity_19_slug, entity_19.id AS entity_19_id, entity_20.slug AS entity_20_slug, entity_20.id AS entity_20_id 
FROM relation AS relation_16 LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_43 ON (entity_resolution_past_43.entity_id = relation_16.subject_id) AND (entity_resolution_past_43.from_at <= ?) AND (entity_resolution_past_43.to_at IS NULL OR (entity_resolution_past_43.to_at > ?)) LEFT OUTER JOIN entity AS entity_19 ON entity_19.id = entity_resolution_past_43.survivor_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_44 ON (entity_resolution_past_44.entity_id = relation_16.object_id) AND (entity_resolution_past_44.from_at <= ?) AND (entity_resolution_past_44.to_at IS NULL OR (entity_resolution_past_44.to_at > ?)) LEFT OUTER JOIN entity AS entity_20 ON entity_20.id = entity_resolution_past_44.survivor_id 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_71 
WHERE (evidence_71.relation_id = relation_16.id) AND (evidence_71.recorded_at <= ?) AND (evidence_71.withdrawn_at IS NULL OR (evidence_71.withdrawn_at > ?)) AND (evidence_71.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_80 
WHERE (article_80.id = evidence_71.article_id) AND article_80.status IN ('PUBLISHED', 'RETRACTED') AND (article_80.published_at <= ?))))) AND relation_16.object_id IN (SELECT entity_resolution_past_39.entity_id AS anon_4 
FROM entity_resolution_past AS entity_resolution_past_39, entity AS former_entity_5, entity_resolution_past AS entity_resolution_past_40 
WHERE (entity_resolution_past_39.survivor_id = entity_resolution_past_40.survivor_id) AND (entity_resolution_past_39.from_at <= ?) AND (entity_resolution_past_39.to_at IS NULL OR (entity_resolution_past_39.to_at > ?)) AND former_entity_5.public_id IN (SELECT value 
FROM json_each(?)) AND ((former_entity_5.public = 1) OR (EXISTS (SELECT 1 
FROM evidence AS evidence_72 
WHERE (evidence_72.speaker_id = former_entity_5.id) AND (evidence_72.recorded_at <= ?) AND (evidence_72.withdrawn_at IS NULL OR (evidence_72.withdrawn_at > ?)) AND (evidence_72.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_81 
WHERE (article_81.id = evidence_72.article_id) AND article_81.status IN ('PUBLISHED', 'RETRACTED') AND (article_81.published_at <= ?))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_17 
WHERE (relation_17.subject_id = former_entity_5.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_73 
WHERE (evidence_73.relation_id = relation_17.id) AND (evidence_73.recorded_at <= ?) AND (evidence_73.withdrawn_at IS NULL OR (evidence_73.withdrawn_at > ?)) AND (evidence_73.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_82 
WHERE (article_82.id = evidence_73.article_id) AND article_82.status IN ('PUBLISHED', 'RETRACTED') AND (article_82.published_at <= ?))))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_18 
WHERE (relation_18.object_id = former_entity_5.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_74 
WHERE (evidence_74.relation_id = relation_18.id) AND (evidence_74.recorded_at <= ?) AND (evidence_74.withdrawn_at IS NULL OR (evidence_74.withdrawn_at > ?)) AND (evidence_74.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_83 
WHERE (article_83.id = evidence_74.article_id) AND article_83.status IN ('PUBLISHED', 'RETRACTED') AND (article_83.published_at <= ?)))))))) AND (entity_resolution_past_40.entity_id = former_entity_5.id) AND (entity_resolution_past_40.from_at <= ?) AND (entity_resolution_past_40.to_at IS NULL OR (entity_resolution_past_40.to_at > ?))) ORDER BY relation_16.kind ASC, relation_16.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_16_rows) AS relation_16_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_19 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_79 
WHERE (evidence_79.relation_id = relation_19.id) AND (evidence_79.recorded_at <= ?) AND (evidence_79.withdrawn_at IS NULL OR (evidence_79.withdrawn_at > ?)) AND (evidence_79.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_89 
WHERE (article_89.id = evidence_79.article_id) AND article_89.status IN ('PUBLISHED', 'RETRACTED') AND (article_89.published_at <= ?))))) AND (relation_19.subject_id IN (SELECT entity_resolution_past_45.entity_id AS anon_3 
FROM entity_resolution_past AS entity_resolution_past_45, entity AS former_entity_6, entity_resolution_past AS entity_resolution_past_46 
WHERE (entity_resolution_past_45.survivor_id = entity_resolution_past_46.survivor_id) AND (entity_resolution_past_45.from_at <= ?) AND (entity_resolution_past_45.to_at IS NULL OR (entity_resolution_past_45.to_at > ?)) AND former_entity_6.public_id IN (SELECT value 
FROM json_each(?)) AND ((former_entity_6.public = 1) OR (EXISTS (SELECT 1 
FROM evidence AS evidence_80 
WHERE (evidence_80.speaker_id = former_entity_6.id) AND (evidence_80.recorded_at <= ?) AND (evidence_80.withdrawn_at IS NULL OR (evidence_80.withdrawn_at > ?)) AND (evidence_80.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_90 
WHERE (article_90.id = evidence_80.article_id) AND article_90.status IN ('PUBLISHED', 'RETRACTED') AND (article_90.published_at <= ?))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_20 
WHERE (relation_20.subject_id = former_entity_6.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_81 
WHERE (evidence_81.relation_id = relation_20.id) AND (evidence_81.recorded_at <= ?) AND (evidence_81.withdrawn_at IS NULL OR (evidence_81.withdrawn_at > ?)) AND (evidence_81.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_91 
WHERE (article_91.id = evidence_81.article_id) AND article_91.status IN ('PUBLISHED', 'RETRACTED') AND (article_91.published_at <= ?))))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_21 
WHERE (relation_21.object_id = former_entity_6.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_82 
WHERE (evidence_82.relation_id = relation_21.id) AND (evidence_82.recorded_at <= ?) AND (evidence_82.withdrawn_at IS NULL OR (evidence_82.withdrawn_at > ?)) AND (evidence_82.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_92 
WHERE (article_92.id = evidence_82.article_id) AND article_92.status IN ('PUBLISHED', 'RETRACTED') AND (article_92.published_at <= ?)))))))) AND (entity_resolution_past_46.entity_id = former_entity_6.id) AND (entity_resolution_past_46.from_at <= ?) AND (entity_resolution_past_46.to_at IS NULL OR (entity_resolution_past_46.to_at > ?))) OR relation_19.object_id IN (SELECT entity_resolution_past_47.entity_id AS anon_4 
FROM entity_resolution_past AS entity_resolution_past_47, entity AS former_entity_7, entity_resolution_past AS entity_resolution_past_48 
WHERE (entity_resolution_past_47.survivor_id = entity_resolution_past_48.survivor_id) AND (entity_resolution_past_47.from_at <= ?) AND (entity_resolution_past_47.to_at IS NULL OR (entity_resolution_past_47.to_at > ?)) AND former_entity_7.public_id IN (SELECT value 
FROM json_each(?)) AND ((former_entity_7.public = 1) OR (EXISTS (SELECT 1 
FROM evidence AS evidence_83 
WHERE (evidence_83.speaker_id = former_entity_7.id) AND (evidence_83.recorded_at <= ?) AND (evidence_83.withdrawn_at IS NULL OR (evidence_83.withdrawn_at > ?)) AND (evidence_83.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_93 
WHERE (article_93.id = evidence_83.article_id) AND article_93.status IN ('PUBLISHED', 'RETRACTED') AND (article_93.published_at <= ?))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_22 
WHERE (relation_22.subject_id = former_entity_7.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_84 
WHERE (evidence_84.relation_id = relation_22.id) AND (evidence_84.recorded_at <= ?) AND (evidence_84.withdrawn_at IS NULL OR (evidence_84.withdrawn_at > ?)) AND (evidence_84.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_94 
WHERE (article_94.id = evidence_84.article_id) AND article_94.status IN ('PUBLISHED', 'RETRACTED') AND (article_94.published_at <= ?))))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_23 
WHERE (relation_23.object_id = former_entity_7.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_85 
WHERE (evidence_85.relation_id = relation_23.id) AND (evidence_85.recorded_at <= ?) AND (evidence_85.withdrawn_at IS NULL OR (evidence_85.withdrawn_at > ?)) AND (evidence_85.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_95 
WHERE (article_95.id = evidence_85.article_id) AND article_95.status IN ('PUBLISHED', 'RETRACTED') AND (article_95.published_at <= ?)))))))) AND (entity_resolution_past_48.entity_id = former_entity_7.id) AND (entity_resolution_past_48.from_at <= ?) AND (entity_resolution_past_48.to_at IS NULL OR (entity_resolution_past_48.to_at > ?)))) AND relation_19.kind IN (SELECT value 
FROM json_each(?))), 'edges', json_group_array(json_object('node', json_object('kind', relation_19_kind, 'role', CASE WHEN (relation_19_role = '') THEN NULL ELSE relation_19_role END, 'standing', CASE WHEN (relation_19_value_1 AND relation_19_value_2) THEN 'DISPUTED' WHEN (relation_19_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_19_value_1 THEN 'SINGLE_SOURCE' WHEN relation_19_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'subject', CASE WHEN (entity_21_id IS NOT NULL) THEN json_object('slug', entity_21_slug) END, 'object', CASE WHEN (entity_22_id IS NOT NULL) THEN json_object('slug', entity_22_slug) END)))) AS anon_2 
FROM (SELECT relation_19_key_1, relation_19_key_2, relation_19_kind, relation_19_role, relation_19_id, entity_21_slug, entity_21_id, entity_22_slug, entity_22_id, EXISTS (SELECT 1 
FROM evidence AS evidence_87 
WHERE (evidence_87.relation_id = relation_19_id) AND (evidence_87.recorded_at <= ?) AND (evidence_87.withdrawn_at IS NULL OR (evidence_87.withdrawn_at > ?)) AND (evidence_87.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_98 
WHERE (article_98.id = evidence_87.article_id) AND article_98.status IN ('PUBLISHED', 'RETRACTED') AND (article_98.published_at <= ?))) AND evidence_87.stance IN ('ASSERTS')) AS relation_19_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_88 
WHERE (evidence_88.relation_id = relation_19_id) AND (evidence_88.recorded_at <= ?) AND (evidence_88.withdrawn_at IS NULL OR (evidence_88.withdrawn_at > ?)) AND (evidence_88.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_99 
WHERE (article_99.id = evidence_88.article_id) AND article_99.status IN ('PUBLISHED', 'RETRACTED') AND (article_99.published_at <= ?))) AND evidence_88.stance IN ('DENIES', 'DOUBTS')) AS relation_19_value_2, (SELECT count(DISTINCT CASE WHEN (entity_resolution_past_49.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_49.survivor_id AS TEXT) WHEN (entity_resolution_past_50.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_50.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_86.origin_article_id AS TEXT) END) AS count_2 
FROM evidence AS evidence_86 LEFT OUTER JOIN article AS article_97 ON article_97.id = evidence_86.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_49 ON (entity_resolution_past_49.entity_id = evidence_86.speaker_id) AND (entity_resolution_past_49.from_at <= ?) AND (entity_resolution_past_49.to_at IS NULL OR (entity_resolution_past_49.to_at > ?)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_50 ON (entity_resolution_past_50.entity_id = article_97.source_id) AND (entity_resolution_past_50.from_at <= ?) AND (entity_resolution_past_50.to_at IS NULL OR (entity_resolution_past_50.to_at > ?)) 
WHERE (evidence_86.relation_id = relation_19_id) AND (evidence_86.recorded_at <= ?) AND (evidence_86.withdrawn_at IS NULL OR (evidence_86.withdrawn_at > ?)) AND (evidence_86.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_96 
WHERE (article_96.id = evidence_86.article_id) AND article_96.status IN ('PUBLISHED', 'RETRACTED') AND (article_96.published_at <= ?))) AND evidence_86.stance IN ('ASSERTS')) AS relation_19_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_89 
WHERE (evidence_89.relation_id = relation_19_id) AND (evidence_89.recorded_at <= ?) AND (evidence_89.withdrawn_at IS NULL OR (evidence_89.withdrawn_at > ?)) AND (evidence_89.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_100 
WHERE (article_100.id = evidence_89.article_id) AND article_100.status IN ('PUBLISHED', 'RETRACTED') AND (article_100.published_at <= ?))) AND evidence_89.stance IN ('DENIES')) AS relation_19_value_4 
FROM (SELECT relation_19.kind AS relation_19_key_1, relation_19.public_id AS relation_19_key_2, relation_19.kind AS relation_19_kind, relation_19.role AS relation_19_role, relation_19.id AS relation_19_id, entity_21.slug AS entity_21_slug, entity_21.id AS entity_21_id, entity_22.slug AS entity_22_slug, entity_22.id AS entity_22_id 
FROM relation AS relation_19 LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_51 ON (entity_resolution_past_51.entity_id = relation_19.subject_id) AND (entity_resolution_past_51.from_at <= ?) AND (entity_resolution_past_51.to_at IS NULL OR (entity_resolution_past_51.to_at > ?)) LEFT OUTER JOIN entity AS entity_21 ON entity_21.id = entity_resolution_past_51.survivor_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_52 ON (entity_resolution_past_52.entity_id = relation_19.object_id) AND (entity_resolution_past_52.from_at <= ?) AND (entity_resolution_past_52.to_at IS NULL OR (entity_resolution_past_52.to_at > ?)) LEFT OUTER JOIN entity AS entity_22 ON entity_22.id = entity_resolution_past_52.survivor_id 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_79 
WHERE (evidence_79.relation_id = relation_19.id) AND (evidence_79.recorded_at <= ?) AND (evidence_79.withdrawn_at IS NULL OR (evidence_79.withdrawn_at > ?)) AND (evidence_79.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_89 
WHERE (article_89.id = evidence_79.article_id) AND article_89.status IN ('PUBLISHED', 'RETRACTED') AND (article_89.published_at <= ?))))) AND (relation_19.subject_id IN (SELECT entity_resolution_past_45.entity_id AS anon_5 
FROM entity_resolution_past AS entity_resolution_past_45, entity AS former_entity_6, entity_resolution_past AS entity_resolution_past_46 
WHERE (entity_resolution_past_45.survivor_id = entity_resolution_past_46.survivor_id) AND (entity_resolution_past_45.from_at <= ?) AND (entity_resolution_past_45.to_at IS NULL OR (entity_resolution_past_45.to_at > ?)) AND former_entity_6.public_id IN (SELECT value 
FROM json_each(?)) AND ((former_entity_6.public = 1) OR (EXISTS (SELECT 1 
FROM evidence AS evidence_80 
WHERE (evidence_80.speaker_id = former_entity_6.id) AND (evidence_80.recorded_at <= ?) AND (evidence_80.withdrawn_at IS NULL OR (evidence_80.withdrawn_at > ?)) AND (evidence_80.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_90 
WHERE (article_90.id = evidence_80.article_id) AND article_90.status IN ('PUBLISHED', 'RETRACTED') AND (article_90.published_at <= ?))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_20 
WHERE (relation_20.subject_id = former_entity_6.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_81 
WHERE (evidence_81.relation_id = relation_20.id) AND (evidence_81.recorded_at <= ?) AND (evidence_81.withdrawn_at IS NULL OR (evidence_81.withdrawn_at > ?)) AND (evidence_81.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_91 
WHERE (article_91.id = evidence_81.article_id) AND article_91.status IN ('PUBLISHED', 'RETRACTED') AND (article_91.published_at <= ?))))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_21 
WHERE (relation_21.object_id = former_entity_6.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_82 
WHERE (evidence_82.relation_id = relation_21.id) AND (evidence_82.recorded_at <= ?) AND (evidence_82.withdrawn_at IS NULL OR (evidence_82.withdrawn_at > ?)) AND (evidence_82.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_92 
WHERE (article_92.id = evidence_82.article_id) AND article_92.status IN ('PUBLISHED', 'RETRACTED') AND (article_92.published_at <= ?)))))))) AND (entity_resolution_past_46.entity_id = former_entity_6.id) AND (entity_resolution_past_46.from_at <= ?) AND (entity_resolution_past_46.to_at IS NULL OR (entity_resolution_past_46.to_at > ?))) OR relation_19.object_id IN (SELECT entity_resolution_past_47.entity_id AS anon_6 
FROM entity_resolution_past AS entity_resolution_past_47, entity AS former_entity_7, entity_resolution_past AS entity_resolution_past_48 
WHERE (entity_resolution_past_47.survivor_id = entity_resolution_past_48.survivor_id) AND (entity_resolution_past_47.from_at <= ?) AND (entity_resolution_past_47.to_at IS NULL OR (entity_resolution_past_47.to_at > ?)) AND former_entity_7.public_id IN (SELECT value 
FROM json_each(?)) AND ((former_entity_7.public = 1) OR (EXISTS (SELECT 1 
FROM evidence AS evidence_83 
WHERE (evidence_83.speaker_id = former_entity_7.id) AND (evidence_83.recorded_at <= ?) AND (evidence_83.withdrawn_at IS NULL OR (evidence_83.withdrawn_at > ?)) AND (evidence_83.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_93 
WHERE (article_93.id = evidence_83.article_id) AND article_93.status IN ('PUBLISHED', 'RETRACTED') AND (article_93.published_at <= ?))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_22 
WHERE (relation_22.subject_id = former_entity_7.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_84 
WHERE (evidence_84.relation_id = relation_22.id) AND (evidence_84.recorded_at <= ?) AND (evidence_84.withdrawn_at IS NULL OR (evidence_84.withdrawn_at > ?)) AND (evidence_84.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_94 
WHERE (article_94.id = evidence_84.article_id) AND article_94.status IN ('PUBLISHED', 'RETRACTED') AND (article_94.published_at <= ?))))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_23 
WHERE (relation_23.object_id = former_entity_7.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_85 
WHERE (evidence_85.relation_id = relation_23.id) AND (evidence_85.recorded_at <= ?) AND (evidence_85.withdrawn_at IS NULL OR (evidence_85.withdrawn_at > ?)) AND (evidence_85.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_95 
WHERE (article_95.id = evidence_85.article_id) AND article_95.status IN ('PUBLISHED', 'RETRACTED') AND (article_95.published_at <= ?)))))))) AND (entity_resolution_past_48.entity_id = former_entity_7.id) AND (entity_resolution_past_48.from_at <= ?) AND (entity_resolution_past_48.to_at IS NULL OR (entity_resolution_past_48.to_at > ?)))) AND relation_19.kind IN (SELECT value 
FROM json_each(?)) ORDER BY relation_19.kind ASC, relation_19.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_19_rows) AS relation_19_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_24 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_90 
WHERE (evidence_90.relation_id = relation_24.id) AND (evidence_90.recorded_at <= ?) AND (evidence_90.withdrawn_at IS NULL OR (evidence_90.withdrawn_at > ?)) AND (evidence_90.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_101 
WHERE (article_101.id = evidence_90.article_id) AND article_101.status IN ('PUBLISHED', 'RETRACTED') AND (article_101.published_at <= ?))))) AND (relation_24.subject_id IN (SELECT entity_resolution_past_53.entity_id AS anon_3 
FROM entity_resolution_past AS entity_resolution_past_53, entity AS former_entity_8, entity_resolution_past AS entity_resolution_past_54 
WHERE (entity_resolution_past_53.survivor_id = entity_resolution_past_54.survivor_id) AND (entity_resolution_past_53.from_at <= ?) AND (entity_resolution_past_53.to_at IS NULL OR (entity_resolution_past_53.to_at > ?)) AND former_entity_8.public_id IN (SELECT value 
FROM json_each(?)) AND ((former_entity_8.public = 1) OR (EXISTS (SELECT 1 
FROM evidence AS evidence_91 
WHERE (evidence_91.speaker_id = former_entity_8.id) AND (evidence_91.recorded_at <= ?) AND (evidence_91.withdrawn_at IS NULL OR (evidence_91.withdrawn_at > ?)) AND (evidence_91.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_102 
WHERE (article_102.id = evidence_91.article_id) AND article_102.status IN ('PUBLISHED', 'RETRACTED') AND (article_102.published_at <= ?))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_25 
WHERE (relation_25.subject_id = former_entity_8.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_92 
WHERE (evidence_92.relation_id = relation_25.id) AND (evidence_92.recorded_at <= ?) AND (evidence_92.withdrawn_at IS NULL OR (evidence_92.withdrawn_at > ?)) AND (evidence_92.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_103 
WHERE (article_103.id = evidence_92.article_id) AND article_103.status IN ('PUBLISHED', 'RETRACTED') AND (article_103.published_at <= ?))))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_26 
WHERE (relation_26.object_id = former_entity_8.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_93 
WHERE (evidence_93.relation_id = relation_26.id) AND (evidence_93.recorded_at <= ?) AND (evidence_93.withdrawn_at IS NULL OR (evidence_93.withdrawn_at > ?)) AND (evidence_93.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_104 
WHERE (article_104.id = evidence_93.article_id) AND article_104.status IN ('PUBLISHED', 'RETRACTED') AND (article_104.published_at <= ?)))))))) AND (entity_resolution_past_54.entity_id = former_entity_8.id) AND (entity_resolution_past_54.from_at <= ?) AND (entity_resolution_past_54.to_at IS NULL OR (entity_resolution_past_54.to_at > ?))) OR relation_24.object_id IN (SELECT entity_resolution_past_55.entity_id AS anon_4 
FROM entity_resolution_past AS entity_resolution_past_55, entity AS former_entity_9, entity_resolution_past AS entity_resolution_past_56 
WHERE (entity_resolution_past_55.survivor_id = entity_resolution_past_56.survivor_id) AND (entity_resolution_past_55.from_at <= ?) AND (entity_resolution_past_55.to_at IS NULL OR (entity_resolution_past_55.to_at > ?)) AND former_entity_9.public_id IN (SELECT value 
FROM json_each(?)) AND ((former_entity_9.public = 1) OR (EXISTS (SELECT 1 
FROM evidence AS evidence_94 
WHERE (evidence_94.speaker_id = former_entity_9.id) AND (evidence_94.recorded_at <= ?) AND (evidence_94.withdrawn_at IS NULL OR (evidence_94.withdrawn_at > ?)) AND (evidence_94.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_105 
WHERE (article_105.id = evidence_94.article_id) AND article_105.status IN ('PUBLISHED', 'RETRACTED') AND (article_105.published_at <= ?))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_27 
WHERE (relation_27.subject_id = former_entity_9.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_95 
WHERE (evidence_95.relation_id = relation_27.id) AND (evidence_95.recorded_at <= ?) AND (evidence_95.withdrawn_at IS NULL OR (evidence_95.withdrawn_at > ?)) AND (evidence_95.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_106 
WHERE (article_106.id = evidence_95.article_id) AND article_106.status IN ('PUBLISHED', 'RETRACTED') AND (article_106.published_at <= ?))))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_28 
WHERE (relation_28.object_id = former_entity_9.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_96 
WHERE (evidence_96.relation_id = relation_28.id) AND (evidence_96.recorded_at <= ?) AND (evidence_96.withdrawn_at IS NULL OR (evidence_96.withdrawn_at > ?)) AND (evidence_96.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_107 
WHERE (article_107.id = evidence_96.article_id) AND article_107.status IN ('PUBLISHED', 'RETRACTED') AND (article_107.published_at <= ?)))))))) AND (entity_resolution_past_56.entity_id = former_entity_9.id) AND (entity_resolution_past_56.from_at <= ?) AND (entity_resolution_past_56.to_at IS NULL OR (entity_resolution_past_56.to_at > ?))))), 'edges', json_group_array(json_object('node', json_object('kind', relation_24_kind, 'role', CASE WHEN (relation_24_role = '') THEN NULL ELSE relation_24_role END, 'standing', CASE WHEN (relation_24_value_1 AND relation_24_value_2) THEN 'DISPUTED' WHEN (relation_24_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_24_value_1 THEN 'SINGLE_SOURCE' WHEN relation_24_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'subject', CASE WHEN (entity_23_id IS NOT NULL) THEN json_object('slug', entity_23_slug) END, 'object', CASE WHEN (entity_24_id IS NOT NULL) THEN json_object('slug', entity_24_slug) END)))) AS anon_2 
FROM (SELECT relation_24_key_1, relation_24_key_2, relation_24_kind, relation_24_role, relation_24_id, entity_23_slug, entity_23_id, entity_24_slug, entity_24_id, EXISTS (SELECT 1 
FROM evidence AS evidence_98 
WHERE (evidence_98.relation_id = relation_24_id) AND (evidence_98.recorded_at <= ?) AND (evidence_98.withdrawn_at IS NULL OR (evidence_98.withdrawn_at > ?)) AND (evidence_98.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_110 
WHERE (article_110.id = evidence_98.article_id) AND article_110.status IN ('PUBLISHED', 'RETRACTED') AND (article_110.published_at <= ?))) AND evidence_98.stance IN ('ASSERTS')) AS relation_24_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_99 
WHERE (evidence_99.relation_id = relation_24_id) AND (evidence_99.recorded_at <= ?) AND (evidence_99.withdrawn_at IS NULL OR (evidence_99.withdrawn_at > ?)) AND (evidence_99.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_111 
WHERE (article_111.id = evidence_99.article_id) AND article_111.status IN ('PUBLISHED', 'RETRACTED') AND (article_111.published_at <= ?))) AND evidence_99.stance IN ('DENIES', 'DOUBTS')) AS relation_24_value_2, (SELECT count(DISTINCT CASE WHEN (entity_resolution_past_57.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_57.survivor_id AS TEXT) WHEN (entity_resolution_past_58.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_58.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_97.origin_article_id AS TEXT) END) AS count_2 
FROM evidence AS evidence_97 LEFT OUTER JOIN article AS article_109 ON article_109.id = evidence_97.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_57 ON (entity_resolution_past_57.entity_id = evidence_97.speaker_id) AND (entity_resolution_past_57.from_at <= ?) AND (entity_resolution_past_57.to_at IS NULL OR (entity_resolution_past_57.to_at > ?)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_58 ON (entity_resolution_past_58.entity_id = article_109.source_id) AND (entity_resolution_past_58.from_at <= ?) AND (entity_resolution_past_58.to_at IS NULL OR (entity_resolution_past_58.to_at > ?)) 
WHERE (evidence_97.relation_id = relation_24_id) AND (evidence_97.recorded_at <= ?) AND (evidence_97.withdrawn_at IS NULL OR (evidence_97.withdrawn_at > ?)) AND (evidence_97.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_108 
WHERE (article_108.id = evidence_97.article_id) AND article_108.status IN ('PUBLISHED', 'RETRACTED') AND (article_108.published_at <= ?))) AND evidence_97.stance IN ('ASSERTS')) AS relation_24_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_100 
WHERE (evidence_100.relation_id = relation_24_id) AND (evidence_100.recorded_at <= ?) AND (evidence_100.withdrawn_at IS NULL OR (evidence_100.withdrawn_at > ?)) AND (evidence_100.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_112 
WHERE (article_112.id = evidence_100.article_id) AND article_112.status IN ('PUBLISHED', 'RETRACTED') AND (article_112.published_at <= ?))) AND evidence_100.stance IN ('DENIES')) AS relation_24_value_4 
FROM (SELECT relation_24.kind AS relation_24_key_1, relation_24.public_id AS relation_24_key_2, relation_24.kind AS relation_24_kind, relation_24.role AS relation_24_role, relation_24.id AS relation_24_id, entity_23.slug AS entity_23_slug, entity_23.id AS entity_23_id, entity_24.slug AS entity_24_slug, entity_24.id AS entity_24_id 
FROM relation AS relation_24 LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_59 ON (entity_resolution_past_59.entity_id = relation_24.subject_id) AND (entity_resolution_past_59.from_at <= ?) AND (entity_resolution_past_59.to_at IS NULL OR (entity_resolution_past_59.to_at > ?)) LEFT OUTER JOIN entity AS entity_23 ON entity_23.id = entity_resolution_past_59.survivor_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_60 ON (entity_resolution_past_60.entity_id = relation_24.object_id) AND (entity_resolution_past_60.from_at <= ?) AND (entity_resolution_past_60.to_at IS NULL OR (entity_resolution_past_60.to_at > ?)) LEFT OUTER JOIN entity AS entity_24 ON entity_24.id = entity_resolution_past_60.survivor_id 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_90 
WHERE (evidence_90.relation_id = relation_24.id) AND (evidence_90.recorded_at <= ?) AND (evidence_90.withdrawn_at IS NULL OR (evidence_90.withdrawn_at > ?)) AND (evidence_90.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_101 
WHERE (article_101.id = evidence_90.article_id) AND article_101.status IN ('PUBLISHED', 'RETRACTED') AND (article_101.published_at <= ?))))) AND (relation_24.subject_id IN (SELECT entity_resolution_past_53.entity_id AS anon_5 
FROM entity_resolution_past AS entity_resolution_past_53, entity AS former_entity_8, entity_resolution_past AS entity_resolution_past_54 
WHERE (entity_resolution_past_53.survivor_id = entity_resolution_past_54.survivor_id) AND (entity_resolution_past_53.from_at <= ?) AND (entity_resolution_past_53.to_at IS NULL OR (entity_resolution_past_53.to_at > ?)) AND former_entity_8.public_id IN (SELECT value 
FROM json_each(?)) AND ((former_entity_8.public = 1) OR (EXISTS (SELECT 1 
FROM evidence AS evidence_91 
WHERE (evidence_91.speaker_id = former_entity_8.id) AND (evidence_91.recorded_at <= ?) AND (evidence_91.withdrawn_at IS NULL OR (evidence_91.withdrawn_at > ?)) AND (evidence_91.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_102 
WHERE (article_102.id = evidence_91.article_id) AND article_102.status IN ('PUBLISHED', 'RETRACTED') AND (article_102.published_at <= ?))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_25 
WHERE (relation_25.subject_id = former_entity_8.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_92 
WHERE (evidence_92.relation_id = relation_25.id) AND (evidence_92.recorded_at <= ?) AND (evidence_92.withdrawn_at IS NULL OR (evidence_92.withdrawn_at > ?)) AND (evidence_92.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_103 
WHERE (article_103.id = evidence_92.article_id) AND article_103.status IN ('PUBLISHED', 'RETRACTED') AND (article_103.published_at <= ?))))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_26 
WHERE (relation_26.object_id = former_entity_8.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_93 
WHERE (evidence_93.relation_id = relation_26.id) AND (evidence_93.recorded_at <= ?) AND (evidence_93.withdrawn_at IS NULL OR (evidence_93.withdrawn_at > ?)) AND (evidence_93.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_104 
WHERE (article_104.id = evidence_93.article_id) AND article_104.status IN ('PUBLISHED', 'RETRACTED') AND (article_104.published_at <= ?)))))))) AND (entity_resolution_past_54.entity_id = former_entity_8.id) AND (entity_resolution_past_54.from_at <= ?) AND (entity_resolution_past_54.to_at IS NULL OR (entity_resolution_past_54.to_at > ?))) OR relation_24.object_id IN (SELECT entity_resolution_past_55.entity_id AS anon_6 
FROM entity_resolution_past AS entity_resolution_past_55, entity AS former_entity_9, entity_resolution_past AS entity_resolution_past_56 
WHERE (entity_resolution_past_55.survivor_id = entity_resolution_past_56.survivor_id) AND (entity_resolution_past_55.from_at <= ?) AND (entity_resolution_past_55.to_at IS NULL OR (entity_resolution_past_55.to_at > ?)) AND former_entity_9.public_id IN (SELECT value 
FROM json_each(?)) AND ((former_entity_9.public = 1) OR (EXISTS (SELECT 1 
FROM evidence AS evidence_94 
WHERE (evidence_94.speaker_id = former_entity_9.id) AND (evidence_94.recorded_at <= ?) AND (evidence_94.withdrawn_at IS NULL OR (evidence_94.withdrawn_at > ?)) AND (evidence_94.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_105 
WHERE (article_105.id = evidence_94.article_id) AND article_105.status IN ('PUBLISHED', 'RETRACTED') AND (article_105.published_at <= ?))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_27 
WHERE (relation_27.subject_id = former_entity_9.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_95 
WHERE (evidence_95.relation_id = relation_27.id) AND (evidence_95.recorded_at <= ?) AND (evidence_95.withdrawn_at IS NULL OR (evidence_95.withdrawn_at > ?)) AND (evidence_95.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_106 
WHERE (article_106.id = evidence_95.article_id) AND article_106.status IN ('PUBLISHED', 'RETRACTED') AND (article_106.published_at <= ?))))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_28 
WHERE (relation_28.object_id = former_entity_9.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_96 
WHERE (evidence_96.relation_id = relation_28.id) AND (evidence_96.recorded_at <= ?) AND (evidence_96.withdrawn_at IS NULL OR (evidence_96.withdrawn_at > ?)) AND (evidence_96.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_107 
WHERE (article_107.id = evidence_96.article_id) AND article_107.status IN ('PUBLISHED', 'RETRACTED') AND (article_107.published_at <= ?)))))))) AND (entity_resolution_past_56.entity_id = former_entity_9.id) AND (entity_resolution_past_56.from_at <= ?) AND (entity_resolution_past_56.to_at IS NULL OR (entity_resolution_past_56.to_at > ?)))) ORDER BY relation_24.kind ASC, relation_24.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_24_rows) AS relation_24_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_29 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_101 
WHERE (evidence_101.relation_id = relation_29.id) AND (evidence_101.recorded_at <= ?) AND (evidence_101.withdrawn_at IS NULL OR (evidence_101.withdrawn_at > ?)) AND (evidence_101.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_113 
WHERE (article_113.id = evidence_101.article_id) AND article_113.status IN ('PUBLISHED', 'RETRACTED') AND (article_113.published_at <= ?))))) AND (relation_29.subject_id IN (SELECT entity_resolution_past_61.entity_id AS anon_3 
FROM entity_resolution_past AS entity_resolution_past_61, entity AS former_entity_10, entity_resolution_past AS entity_resolution_past_62 
WHERE (entity_resolution_past_61.survivor_id = entity_resolution_past_62.survivor_id) AND (entity_resolution_past_61.from_at <= ?) AND (entity_resolution_past_61.to_at IS NULL OR (entity_resolution_past_61.to_at > ?)) AND former_entity_10.public_id IN (SELECT value 
FROM json_each(?)) AND ((former_entity_10.public = 1) OR (EXISTS (SELECT 1 
FROM evidence AS evidence_102 
WHERE (evidence_102.speaker_id = former_entity_10.id) AND (evidence_102.recorded_at <= ?) AND (evidence_102.withdrawn_at IS NULL OR (evidence_102.withdrawn_at > ?)) AND (evidence_102.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_114 
WHERE (article_114.id = evidence_102.article_id) AND article_114.status IN ('PUBLISHED', 'RETRACTED') AND (article_114.published_at <= ?))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_30 
WHERE (relation_30.subject_id = former_entity_10.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_103 
WHERE (evidence_103.relation_id = relation_30.id) AND (evidence_103.recorded_at <= ?) AND (evidence_103.withdrawn_at IS NULL OR (evidence_103.withdrawn_at > ?)) AND (evidence_103.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_115 
WHERE (article_115.id = evidence_103.article_id) AND article_115.status IN ('PUBLISHED', 'RETRACTED') AND (article_115.published_at <= ?))))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_31 
WHERE (relation_31.object_id = former_entity_10.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_104 
WHERE (evidence_104.relation_id = relation_31.id) AND (evidence_104.recorded_at <= ?) AND (evidence_104.withdrawn_at IS NULL OR (evidence_104.withdrawn_at > ?)) AND (evidence_104.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_116 
WHERE (article_116.id = evidence_104.article_id) AND article_116.status IN ('PUBLISHED', 'RETRACTED') AND (article_116.published_at <= ?)))))))) AND (entity_resolution_past_62.entity_id = former_entity_10.id) AND (entity_resolution_past_62.from_at <= ?) AND (entity_resolution_past_62.to_at IS NULL OR (entity_resolution_past_62.to_at > ?))) OR relation_29.object_id IN (SELECT entity_resolution_past_63.entity_id AS anon_4 
FROM entity_resolution_past AS entity_resolution_past_63, entity AS former_entity_11, entity_resolution_past AS entity_resolution_past_64 
WHERE (entity_resolution_past_63.survivor_id = entity_resolution_past_64.survivor_id) AND (entity_resolution_past_63.from_at <= ?) AND (entity_resolution_past_63.to_at IS NULL OR (entity_resolution_past_63.to_at > ?)) AND former_entity_11.public_id IN (SELECT value 
FROM json_each(?)) AND ((former_entity_11.public = 1) OR (EXISTS (SELECT 1 
FROM evidence AS evidence_105 
WHERE (evidence_105.speaker_id = former_entity_11.id) AND (evidence_105.recorded_at <= ?) AND (evidence_105.withdrawn_at IS NULL OR (evidence_105.withdrawn_at > ?)) AND (evidence_105.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_117 
WHERE (article_117.id = evidence_105.article_id) AND article_117.status IN ('PUBLISHED', 'RETRACTED') AND (article_117.published_at <= ?))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_32 
WHERE (relation_32.subject_id = former_entity_11.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_106 
WHERE (evidence_106.relation_id = relation_32.id) AND (evidence_106.recorded_at <= ?) AND (evidence_106.withdrawn_at IS NULL OR (evidence_106.withdrawn_at > ?)) AND (evidence_106.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_118 
WHERE (article_118.id = evidence_106.article_id) AND article_118.status IN ('PUBLISHED', 'RETRACTED') AND (article_118.published_at <= ?))))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_33 
WHERE (relation_33.object_id = former_entity_11.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_107 
WHERE (evidence_107.relation_id = relation_33.id) AND (evidence_107.recorded_at <= ?) AND (evidence_107.withdrawn_at IS NULL OR (evidence_107.withdrawn_at > ?)) AND (evidence_107.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_119 
WHERE (article_119.id = evidence_107.article_id) AND article_119.status IN ('PUBLISHED', 'RETRACTED') AND (article_119.published_at <= ?)))))))) AND (entity_resolution_past_64.entity_id = former_entity_11.id) AND (entity_resolution_past_64.from_at <= ?) AND (entity_resolution_past_64.to_at IS NULL OR (entity_resolution_past_64.to_at > ?))))), 'edges', json_group_array(json_object('node', json_object('kind', relation_29_kind, 'role', CASE WHEN (relation_29_role = '') THEN NULL ELSE relation_29_role END, 'standing', CASE WHEN (relation_29_value_1 AND relation_29_value_2) THEN 'DISPUTED' WHEN (relation_29_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_29_value_1 THEN 'SINGLE_SOURCE' WHEN relation_29_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'subject', CASE WHEN (entity_25_id IS NOT NULL) THEN json_object('slug', entity_25_slug) END, 'object', CASE WHEN (entity_26_id IS NOT NULL) THEN json_object('slug', entity_26_slug) END)))) AS anon_2 
FROM (SELECT relation_29_key_1, relation_29_key_2, relation_29_kind, relation_29_role, relation_29_id, entity_25_slug, entity_25_id, entity_26_slug, entity_26_id, EXISTS (SELECT 1 
FROM evidence AS evidence_109 
WHERE (evidence_109.relation_id = relation_29_id) AND (evidence_109.recorded_at <= ?) AND (evidence_109.withdrawn_at IS NULL OR (evidence_109.withdrawn_at > ?)) AND (evidence_109.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_122 
WHERE (article_122.id = evidence_109.article_id) AND article_122.status IN ('PUBLISHED', 'RETRACTED') AND (article_122.published_at <= ?))) AND evidence_109.stance IN ('ASSERTS')) AS relation_29_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_110 
WHERE (evidence_110.relation_id = relation_29_id) AND (evidence_110.recorded_at <= ?) AND (evidence_110.withdrawn_at IS NULL OR (evidence_110.withdrawn_at > ?)) AND (evidence_110.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_123 
WHERE (article_123.id = evidence_110.article_id) AND article_123.status IN ('PUBLISHED', 'RETRACTED') AND (article_123.published_at <= ?))) AND evidence_110.stance IN ('DENIES', 'DOUBTS')) AS relation_29_value_2, (SELECT count(DISTINCT CASE WHEN (entity_resolution_past_65.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_65.survivor_id AS TEXT) WHEN (entity_resolution_past_66.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_66.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_108.origin_article_id AS TEXT) END) AS count_2 
FROM evidence AS evidence_108 LEFT OUTER JOIN article AS article_121 ON article_121.id = evidence_108.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_65 ON (entity_resolution_past_65.entity_id = evidence_108.speaker_id) AND (entity_resolution_past_65.from_at <= ?) AND (entity_resolution_past_65.to_at IS NULL OR (entity_resolution_past_65.to_at > ?)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_66 ON (entity_resolution_past_66.entity_id = article_121.source_id) AND (entity_resolution_past_66.from_at <= ?) AND (entity_resolution_past_66.to_at IS NULL OR (entity_resolution_past_66.to_at > ?)) 
WHERE (evidence_108.relation_id = relation_29_id) AND (evidence_108.recorded_at <= ?) AND (evidence_108.withdrawn_at IS NULL OR (evidence_108.withdrawn_at > ?)) AND (evidence_108.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_120 
WHERE (article_120.id = evidence_108.article_id) AND article_120.status IN ('PUBLISHED', 'RETRACTED') AND (article_120.published_at <= ?))) AND evidence_108.stance IN ('ASSERTS')) AS relation_29_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_111 
WHERE (evidence_111.relation_id = relation_29_id) AND (evidence_111.recorded_at <= ?) AND (evidence_111.withdrawn_at IS NULL OR (evidence_111.withdrawn_at > ?)) AND (evidence_111.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_124 
WHERE (article_124.id = evidence_111.article_id) AND article_124.status IN ('PUBLISHED', 'RETRACTED') AND (article_124.published_at <= ?))) AND evidence_111.stance IN ('DENIES')) AS relation_29_value_4 
FROM (SELECT relation_29.kind AS relation_29_key_1, relation_29.public_id AS relation_29_key_2, relation_29.kind AS relation_29_kind, relation_29.role AS relation_29_role, relation_29.id AS relation_29_id, entity_25.slug AS entity_25_slug, entity_25.id AS entity_25_id, entity_26.slug AS entity_26_slug, entity_26.id AS entity_26_id 
FROM relation AS relation_29 LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_67 ON (entity_resolution_past_67.entity_id = relation_29.subject_id) AND (entity_resolution_past_67.from_at <= ?) AND (entity_resolution_past_67.to_at IS NULL OR (entity_resolution_past_67.to_at > ?)) LEFT OUTER JOIN entity AS entity_25 ON entity_25.id = entity_resolution_past_67.survivor_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_68 ON (entity_resolution_past_68.entity_id = relation_29.object_id) AND (entity_resolution_past_68.from_at <= ?) AND (entity_resolution_past_68.to_at IS NULL OR (entity_resolution_past_68.to_at > ?)) LEFT OUTER JOIN entity AS entity_26 ON entity_26.id = entity_resolution_past_68.survivor_id 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_101 
WHERE (evidence_101.relation_id = relation_29.id) AND (evidence_101.recorded_at <= ?) AND (evidence_101.withdrawn_at IS NULL OR (evidence_101.withdrawn_at > ?)) AND (evidence_101.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_113 
WHERE (article_113.id = evidence_101.article_id) AND article_113.status IN ('PUBLISHED', 'RETRACTED') AND (article_113.published_at <= ?))))) AND (relation_29.subject_id IN (SELECT entity_resolution_past_61.entity_id AS anon_5 
FROM entity_resolution_past AS entity_resolution_past_61, entity AS former_entity_10, entity_resolution_past AS entity_resolution_past_62 
WHERE (entity_resolution_past_61.survivor_id = entity_resolution_past_62.survivor_id) AND (entity_resolution_past_61.from_at <= ?) AND (entity_resolution_past_61.to_at IS NULL OR (entity_resolution_past_61.to_at > ?)) AND former_entity_10.public_id IN (SELECT value 
FROM json_each(?)) AND ((former_entity_10.public = 1) OR (EXISTS (SELECT 1 
FROM evidence AS evidence_102 
WHERE (evidence_102.speaker_id = former_entity_10.id) AND (evidence_102.recorded_at <= ?) AND (evidence_102.withdrawn_at IS NULL OR (evidence_102.withdrawn_at > ?)) AND (evidence_102.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_114 
WHERE (article_114.id = evidence_102.article_id) AND article_114.status IN ('PUBLISHED', 'RETRACTED') AND (article_114.published_at <= ?))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_30 
WHERE (relation_30.subject_id = former_entity_10.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_103 
WHERE (evidence_103.relation_id = relation_30.id) AND (evidence_103.recorded_at <= ?) AND (evidence_103.withdrawn_at IS NULL OR (evidence_103.withdrawn_at > ?)) AND (evidence_103.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_115 
WHERE (article_115.id = evidence_103.article_id) AND article_115.status IN ('PUBLISHED', 'RETRACTED') AND (article_115.published_at <= ?))))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_31 
WHERE (relation_31.object_id = former_entity_10.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_104 
WHERE (evidence_104.relation_id = relation_31.id) AND (evidence_104.recorded_at <= ?) AND (evidence_104.withdrawn_at IS NULL OR (evidence_104.withdrawn_at > ?)) AND (evidence_104.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_116 
WHERE (article_116.id = evidence_104.article_id) AND article_116.status IN ('PUBLISHED', 'RETRACTED') AND (article_116.published_at <= ?)))))))) AND (entity_resolution_past_62.entity_id = former_entity_10.id) AND (entity_resolution_past_62.from_at <= ?) AND (entity_resolution_past_62.to_at IS NULL OR (entity_resolution_past_62.to_at > ?))) OR relation_29.object_id IN (SELECT entity_resolution_past_63.entity_id AS anon_6 
FROM entity_resolution_past AS entity_resolution_past_63, entity AS former_entity_11, entity_resolution_past AS entity_resolution_past_64 
WHERE (entity_resolution_past_63.survivor_id = entity_resolution_past_64.survivor_id) AND (entity_resolution_past_63.from_at <= ?) AND (entity_resolution_past_63.to_at IS NULL OR (entity_resolution_past_63.to_at > ?)) AND former_entity_11.public_id IN (SELECT value 
FROM json_each(?)) AND ((former_entity_11.public = 1) OR (EXISTS (SELECT 1 
FROM evidence AS evidence_105 
WHERE (evidence_105.speaker_id = former_entity_11.id) AND (evidence_105.recorded_at <= ?) AND (evidence_105.withdrawn_at IS NULL OR (evidence_105.withdrawn_at > ?)) AND (evidence_105.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_117 
WHERE (article_117.id = evidence_105.article_id) AND article_117.status IN ('PUBLISHED', 'RETRACTED') AND (article_117.published_at <= ?))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_32 
WHERE (relation_32.subject_id = former_entity_11.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_106 
WHERE (evidence_106.relation_id = relation_32.id) AND (evidence_106.recorded_at <= ?) AND (evidence_106.withdrawn_at IS NULL OR (evidence_106.withdrawn_at > ?)) AND (evidence_106.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_118 
WHERE (article_118.id = evidence_106.article_id) AND article_118.status IN ('PUBLISHED', 'RETRACTED') AND (article_118.published_at <= ?))))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_33 
WHERE (relation_33.object_id = former_entity_11.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_107 
WHERE (evidence_107.relation_id = relation_33.id) AND (evidence_107.recorded_at <= ?) AND (evidence_107.withdrawn_at IS NULL OR (evidence_107.withdrawn_at > ?)) AND (evidence_107.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_119 
WHERE (article_119.id = evidence_107.article_id) AND article_119.status IN ('PUBLISHED', 'RETRACTED') AND (article_119.published_at <= ?)))))))) AND (entity_resolution_past_64.entity_id = former_entity_11.id) AND (entity_resolution_past_64.from_at <= ?) AND (entity_resolution_past_64.to_at IS NULL OR (entity_resolution_past_64.to_at > ?)))) ORDER BY relation_29.kind ASC, relation_29.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_29_rows) AS relation_29_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_34 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_112 
WHERE (evidence_112.relation_id = relation_34.id) AND (evidence_112.recorded_at <= ?) AND (evidence_112.withdrawn_at IS NULL OR (evidence_112.withdrawn_at > ?)) AND (evidence_112.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_125 
WHERE (article_125.id = evidence_112.article_id) AND article_125.status IN ('PUBLISHED', 'RETRACTED') AND (article_125.published_at <= ?))))) AND relation_34.kind IN (SELECT value 
FROM json_each(?))), 'edges', json_group_array(json_object('node', json_object('kind', relation_34_kind, 'role', CASE WHEN (relation_34_role = '') THEN NULL ELSE relation_34_role END, 'standing', CASE WHEN (relation_34_value_1 AND relation_34_value_2) THEN 'DISPUTED' WHEN (relation_34_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_34_value_1 THEN 'SINGLE_SOURCE' WHEN relation_34_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'subject', CASE WHEN (entity_27_id IS NOT NULL) THEN json_object('slug', entity_27_slug) END, 'object', CASE WHEN (entity_28_id IS NOT NULL) THEN json_object('slug', entity_28_slug) END)))) AS anon_2 
FROM (SELECT relation_34_key_1, relation_34_key_2, relation_34_kind, relation_34_role, relation_34_id, entity_27_slug, entity_27_id, entity_28_slug, entity_28_id, EXISTS (SELECT 1 
FROM evidence AS evidence_114 
WHERE (evidence_114.relation_id = relation_34_id) AND (evidence_114.recorded_at <= ?) AND (evidence_114.withdrawn_at IS NULL OR (evidence_114.withdrawn_at > ?)) AND (evidence_114.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_128 
WHERE (article_128.id = evidence_114.article_id) AND article_128.status IN ('PUBLISHED', 'RETRACTED') AND (article_128.published_at <= ?))) AND evidence_114.stance IN ('ASSERTS')) AS relation_34_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_115 
WHERE (evidence_115.relation_id = relation_34_id) AND (evidence_115.recorded_at <= ?) AND (evidence_115.withdrawn_at IS NULL OR (evidence_115.withdrawn_at > ?)) AND (evidence_115.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_129 
WHERE (article_129.id = evidence_115.article_id) AND article_129.status IN ('PUBLISHED', 'RETRACTED') AND (article_129.published_at <= ?))) AND evidence_115.stance IN ('DENIES', 'DOUBTS')) AS relation_34_value_2, (SELECT count(DISTINCT CASE WHEN (entity_resolution_past_69.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_69.survivor_id AS TEXT) WHEN (entity_resolution_past_70.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_70.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_113.origin_article_id AS TEXT) END) AS count_2 
FROM evidence AS evidence_113 LEFT OUTER JOIN article AS article_127 ON article_127.id = evidence_113.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_69 ON (entity_resolution_past_69.entity_id = evidence_113.speaker_id) AND (entity_resolution_past_69.from_at <= ?) AND (entity_resolution_past_69.to_at IS NULL OR (entity_resolution_past_69.to_at > ?)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_70 ON (entity_resolution_past_70.entity_id = article_127.source_id) AND (entity_resolution_past_70.from_at <= ?) AND (entity_resolution_past_70.to_at IS NULL OR (entity_resolution_past_70.to_at > ?)) 
WHERE (evidence_113.relation_id = relation_34_id) AND (evidence_113.recorded_at <= ?) AND (evidence_113.withdrawn_at IS NULL OR (evidence_113.withdrawn_at > ?)) AND (evidence_113.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_126 
WHERE (article_126.id = evidence_113.article_id) AND article_126.status IN ('PUBLISHED', 'RETRACTED') AND (article_126.published_at <= ?))) AND evidence_113.stance IN ('ASSERTS')) AS relation_34_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_116 
WHERE (evidence_116.relation_id = relation_34_id) AND (evidence_116.recorded_at <= ?) AND (evidence_116.withdrawn_at IS NULL OR (evidence_116.withdrawn_at > ?)) AND (evidence_116.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_130 
WHERE (article_130.id = evidence_116.article_id) AND article_130.status IN ('PUBLISHED', 'RETRACTED') AND (article_130.published_at <= ?))) AND evidence_116.stance IN ('DENIES')) AS relation_34_value_4 
FROM (SELECT relation_34.kind AS relation_34_key_1, relation_34.public_id AS relation_34_key_2, relation_34.kind AS relation_34_kind, relation_34.role AS relation_34_role, relation_34.id AS relation_34_id, entity_27.slug AS entity_27_slug, entity_27.id AS entity_27_id, entity_28.slug AS entity_28_slug, entity_28.id AS entity_28_id 
FROM relation AS relation_34 LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_71 ON (entity_resolution_past_71.entity_id = relation_34.subject_id) AND (entity_resolution_past_71.from_at <= ?) AND (entity_resolution_past_71.to_at IS NULL OR (entity_resolution_past_71.to_at > ?)) LEFT OUTER JOIN entity AS entity_27 ON entity_27.id = entity_resolution_past_71.survivor_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_72 ON (entity_resolution_past_72.entity_id = relation_34.object_id) AND (entity_resolution_past_72.from_at <= ?) AND (entity_resolution_past_72.to_at IS NULL OR (entity_resolution_past_72.to_at > ?)) LEFT OUTER JOIN entity AS entity_28 ON entity_28.id = entity_resolution_past_72.survivor_id 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_112 
WHERE (evidence_112.relation_id = relation_34.id) AND (evidence_112.recorded_at <= ?) AND (evidence_112.withdrawn_at IS NULL OR (evidence_112.withdrawn_at > ?)) AND (evidence_112.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_125 
WHERE (article_125.id = evidence_112.article_id) AND article_125.status IN ('PUBLISHED', 'RETRACTED') AND (article_125.published_at <= ?))))) AND relation_34.kind IN (SELECT value 
FROM json_each(?)) ORDER BY relation_34.kind ASC, relation_34.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_34_rows) AS relation_34_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_35 
WHERE 0 = 1), 'edges', json_group_array(json_object('node', json_object('kind', relation_35_kind, 'role', CASE WHEN (relation_35_role = '') THEN NULL ELSE relation_35_role END, 'standing', CASE WHEN (relation_35_value_1 AND relation_35_value_2) THEN 'DISPUTED' WHEN (relation_35_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_35_value_1 THEN 'SINGLE_SOURCE' WHEN relation_35_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'subject', CASE WHEN (entity_29_id IS NOT NULL) THEN json_object('slug', entity_29_slug) END, 'object', CASE WHEN (entity_30_id IS NOT NULL) THEN json_object('slug', entity_30_slug) END)))) AS anon_2 
FROM (SELECT relation_35_key_1, relation_35_key_2, relation_35_kind, relation_35_role, relation_35_id, entity_29_slug, entity_29_id, entity_30_slug, entity_30_id, EXISTS (SELECT 1 
FROM evidence AS evidence_119 
WHERE (evidence_119.relation_id = relation_35_id) AND (evidence_119.recorded_at <= ?) AND (evidence_119.withdrawn_at IS NULL OR (evidence_119.withdrawn_at > ?)) AND (evidence_119.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_134 
WHERE (article_134.id = evidence_119.article_id) AND article_134.status IN ('PUBLISHED', 'RETRACTED') AND (article_134.published_at <= ?))) AND evidence_119.stance IN ('ASSERTS')) AS relation_35_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_120 
WHERE (evidence_120.relation_id = relation_35_id) AND (evidence_120.recorded_at <= ?) AND (evidence_120.withdrawn_at IS NULL OR (evidence_120.withdrawn_at > ?)) AND (evidence_120.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_135 
WHERE (article_135.id = evidence_120.article_id) AND article_135.status IN ('PUBLISHED', 'RETRACTED') AND (article_135.published_at <= ?))) AND evidence_120.stance IN ('DENIES', 'DOUBTS')) AS relation_35_value_2, (SELECT count(DISTINCT CASE WHEN (entity_resolution_past_73.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_73.survivor_id AS TEXT) WHEN (entity_resolution_past_74.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_74.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_118.origin_article_id AS TEXT) END) AS count_2 
FROM evidence AS evidence_118 LEFT OUTER JOIN article AS article_133 ON article_133.id = evidence_118.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_73 ON (entity_resolution_past_73.entity_id = evidence_118.speaker_id) AND (entity_resolution_past_73.from_at <= ?) AND (entity_resolution_past_73.to_at IS NULL OR (entity_resolution_past_73.to_at > ?)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_74 ON (entity_resolution_past_74.entity_id = article_133.source_id) AND (entity_resolution_past_74.from_at <= ?) AND (entity_resolution_past_74.to_at IS NULL OR (entity_resolution_past_74.to_at > ?)) 
WHERE (evidence_118.relation_id = relation_35_id) AND (evidence_118.recorded_at <= ?) AND (evidence_118.withdrawn_at IS NULL OR (evidence_118.withdrawn_at > ?)) AND (evidence_118.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_132 
WHERE (article_132.id = evidence_118.article_id) AND article_132.status IN ('PUBLISHED', 'RETRACTED') AND (article_132.published_at <= ?))) AND evidence_118.stance IN ('ASSERTS')) AS relation_35_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_121 
WHERE (evidence_121.relation_id = relation_35_id) AND (evidence_121.recorded_at <= ?) AND (evidence_121.withdrawn_at IS NULL OR (evidence_121.withdrawn_at > ?)) AND (evidence_121.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_136 
WHERE (article_136.id = evidence_121.article_id) AND article_136.status IN ('PUBLISHED', 'RETRACTED') AND (article_136.published_at <= ?))) AND evidence_121.stance IN ('DENIES')) AS relation_35_value_4 
FROM (SELECT relation_35.kind AS relation_35_key_1, relation_35.public_id AS relation_35_key_2, relation_35.kind AS relation_35_kind, relation_35.role AS relation_35_role, relation_35.id AS relation_35_id, entity_29.slug AS entity_29_slug, entity_29.id AS entity_29_id, entity_30.slug AS entity_30_slug, entity_30.id AS entity_30_id 
FROM relation AS relation_35 LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_75 ON (entity_resolution_past_75.entity_id = relation_35.subject_id) AND (entity_resolution_past_75.from_at <= ?) AND (entity_resolution_past_75.to_at IS NULL OR (entity_resolution_past_75.to_at > ?)) LEFT OUTER JOIN entity AS entity_29 ON entity_29.id = entity_resolution_past_75.survivor_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_76 ON (entity_resolution_past_76.entity_id = relation_35.object_id) AND (entity_resolution_past_76.from_at <= ?) AND (entity_resolution_past_76.to_at IS NULL OR (entity_resolution_past_76.to_at > ?)) LEFT OUTER JOIN entity AS entity_30 ON entity_30.id = entity_resolution_past_76.survivor_id 
WHERE 0 = 1 ORDER BY relation_35.kind ASC, relation_35.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_35_rows) AS relation_35_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_36 
WHERE EXISTS (SELECT 1 
FROM evidence AS evidence_122 
WHERE (evidence_122.relation_id = relation_36.id) AND (evidence_122.recorded_at <= ?) AND (evidence_122.withdrawn_at IS NULL OR (evidence_122.withdrawn_at > ?)) AND (evidence_122.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_137 
WHERE (article_137.id = evidence_122.article_id) AND article_137.status IN ('PUBLISHED', 'RETRACTED') AND (article_137.published_at <= ?))))), 'edges', json_group_array(json_object('node', json_object('kind', relation_36_kind, 'role', CASE WHEN (relation_36_role = '') THEN NULL ELSE relation_36_role END, 'standing', CASE WHEN (relation_36_value_1 AND relation_36_value_2) THEN 'DISPUTED' WHEN (relation_36_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_36_value_1 THEN 'SINGLE_SOURCE' WHEN relation_36_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'subject', CASE WHEN (entity_31_id IS NOT NULL) THEN json_object('slug', entity_31_slug) END, 'object', CASE WHEN (entity_32_id IS NOT NULL) THEN json_object('slug', entity_32_slug) END)))) AS anon_2 
FROM (SELECT relation_36_key_1, relation_36_key_2, relation_36_kind, relation_36_role, relation_36_id, entity_31_slug, entity_31_id, entity_32_slug, entity_32_id, EXISTS (SELECT 1 
FROM evidence AS evidence_124 
WHERE (evidence_124.relation_id = relation_36_id) AND (evidence_124.recorded_at <= ?) AND (evidence_124.withdrawn_at IS NULL OR (evidence_124.withdrawn_at > ?)) AND (evidence_124.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_140 
WHERE (article_140.id = evidence_124.article_id) AND article_140.status IN ('PUBLISHED', 'RETRACTED') AND (article_140.published_at <= ?))) AND evidence_124.stance IN ('ASSERTS')) AS relation_36_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_125 
WHERE (evidence_125.relation_id = relation_36_id) AND (evidence_125.recorded_at <= ?) AND (evidence_125.withdrawn_at IS NULL OR (evidence_125.withdrawn_at > ?)) AND (evidence_125.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_141 
WHERE (article_141.id = evidence_125.article_id) AND article_141.status IN ('PUBLISHED', 'RETRACTED') AND (article_141.published_at <= ?))) AND evidence_125.stance IN ('DENIES', 'DOUBTS')) AS relation_36_value_2, (SELECT count(DISTINCT CASE WHEN (entity_resolution_past_77.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_77.survivor_id AS TEXT) WHEN (entity_resolution_past_78.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_78.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_123.origin_article_id AS TEXT) END) AS count_2 
FROM evidence AS evidence_123 LEFT OUTER JOIN article AS article_139 ON article_139.id = evidence_123.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_77 ON (entity_resolution_past_77.entity_id = evidence_123.speaker_id) AND (entity_resolution_past_77.from_at <= ?) AND (entity_resolution_past_77.to_at IS NULL OR (entity_resolution_past_77.to_at > ?)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_78 ON (entity_resolution_past_78.entity_id = article_139.source_id) AND (entity_resolution_past_78.from_at <= ?) AND (entity_resolution_past_78.to_at IS NULL OR (entity_resolution_past_78.to_at > ?)) 
WHERE (evidence_123.relation_id = relation_36_id) AND (evidence_123.recorded_at <= ?) AND (evidence_123.withdrawn_at IS NULL OR (evidence_123.withdrawn_at > ?)) AND (evidence_123.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_138 
WHERE (article_138.id = evidence_123.article_id) AND article_138.status IN ('PUBLISHED', 'RETRACTED') AND (article_138.published_at <= ?))) AND evidence_123.stance IN ('ASSERTS')) AS relation_36_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_126 
WHERE (evidence_126.relation_id = relation_36_id) AND (evidence_126.recorded_at <= ?) AND (evidence_126.withdrawn_at IS NULL OR (evidence_126.withdrawn_at > ?)) AND (evidence_126.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_142 
WHERE (article_142.id = evidence_126.article_id) AND article_142.status IN ('PUBLISHED', 'RETRACTED') AND (article_142.published_at <= ?))) AND evidence_126.stance IN ('DENIES')) AS relation_36_value_4 
FROM (SELECT relation_36.kind AS relation_36_key_1, relation_36.public_id AS relation_36_key_2, relation_36.kind AS relation_36_kind, relation_36.role AS relation_36_role, relation_36.id AS relation_36_id, entity_31.slug AS entity_31_slug, entity_31.id AS entity_31_id, entity_32.slug AS entity_32_slug, entity_32.id AS entity_32_id 
FROM relation AS relation_36 LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_79 ON (entity_resolution_past_79.entity_id = relation_36.subject_id) AND (entity_resolution_past_79.from_at <= ?) AND (entity_resolution_past_79.to_at IS NULL OR (entity_resolution_past_79.to_at > ?)) LEFT OUTER JOIN entity AS entity_31 ON entity_31.id = entity_resolution_past_79.survivor_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_80 ON (entity_resolution_past_80.entity_id = relation_36.object_id) AND (entity_resolution_past_80.from_at <= ?) AND (entity_resolution_past_80.to_at IS NULL OR (entity_resolution_past_80.to_at > ?)) LEFT OUTER JOIN entity AS entity_32 ON entity_32.id = entity_resolution_past_80.survivor_id 
WHERE EXISTS (SELECT 1 
FROM evidence AS evidence_122 
WHERE (evidence_122.relation_id = relation_36.id) AND (evidence_122.recorded_at <= ?) AND (evidence_122.withdrawn_at IS NULL OR (evidence_122.withdrawn_at > ?)) AND (evidence_122.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_137 
WHERE (article_137.id = evidence_122.article_id) AND article_137.status IN ('PUBLISHED', 'RETRACTED') AND (article_137.published_at <= ?)))) ORDER BY relation_36.kind ASC, relation_36.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_36_rows) AS relation_36_page) AS anon_1;
