SELECT json_object('standing', CASE WHEN (relation_1_value_1 AND relation_1_value_2) THEN 'DISPUTED' WHEN (relation_1_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_1_value_1 THEN 'SINGLE_SOURCE' WHEN relation_1_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'atNone', CASE WHEN (relation_1_value_5 AND relation_1_value_6) THEN 'DISPUTED' WHEN (relation_1_value_7 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_1_value_5 THEN 'SINGLE_SOURCE' WHEN relation_1_value_8 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'assertedBy', relation_1_value_9, 'beforeAll', CASE WHEN (relation_1_value_10 AND relation_1_value_11) THEN 'DISPUTED' WHEN (relation_1_value_12 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_1_value_10 THEN 'SINGLE_SOURCE' WHEN relation_1_value_13 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'assertedBeforeAll', relation_1_value_14, 'disputedLater', relation_1_value_15, 'assertedLater', relation_1_value_16, 'fromLater', relation_1_value_17, 'toLater', relation_1_value_18, 'evidence', json(relation_1_value_19), 'beforeAllEvidence', json(relation_1_value_20), 'laterEvidence', json(relation_1_value_21), 'subject', CASE WHEN (entity_1_id IS NOT NULL) THEN json_object('slug', entity_1_slug, 'relations', json(relation_1_value_22)) END, 'object', CASE WHEN (entity_2_id IS NOT NULL) THEN json_object('relations', json(relation_1_value_23)) END) AS anon_1 
FROM (SELECT relation_1_id, entity_1_slug, entity_1_id, entity_2_id, EXISTS (SELECT 1 
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
WHERE (article_6.id = evidence_5.article_id) AND article_6.status IN ('PUBLISHED', 'RETRACTED') AND (article_6.published_at <= ?))) AND evidence_5.stance IN ('DENIES')) AS relation_1_value_4, EXISTS (SELECT 1 
FROM evidence AS evidence_7 
WHERE (evidence_7.relation_id = relation_1_id) AND (evidence_7.recorded_at <= ?) AND (evidence_7.withdrawn_at IS NULL OR (evidence_7.withdrawn_at > ?)) AND (evidence_7.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_9 
WHERE (article_9.id = evidence_7.article_id) AND article_9.status IN ('PUBLISHED', 'RETRACTED') AND (article_9.published_at <= ?))) AND evidence_7.stance IN ('ASSERTS')) AS relation_1_value_5, EXISTS (SELECT 1 
FROM evidence AS evidence_8 
WHERE (evidence_8.relation_id = relation_1_id) AND (evidence_8.recorded_at <= ?) AND (evidence_8.withdrawn_at IS NULL OR (evidence_8.withdrawn_at > ?)) AND (evidence_8.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_10 
WHERE (article_10.id = evidence_8.article_id) AND article_10.status IN ('PUBLISHED', 'RETRACTED') AND (article_10.published_at <= ?))) AND evidence_8.stance IN ('DENIES', 'DOUBTS')) AS relation_1_value_6, (SELECT count(DISTINCT CASE WHEN (entity_resolution_past_3.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_3.survivor_id AS TEXT) WHEN (entity_resolution_past_4.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_4.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_6.origin_article_id AS TEXT) END) AS count_2 
FROM evidence AS evidence_6 LEFT OUTER JOIN article AS article_8 ON article_8.id = evidence_6.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_3 ON (entity_resolution_past_3.entity_id = evidence_6.speaker_id) AND (entity_resolution_past_3.from_at <= ?) AND (entity_resolution_past_3.to_at IS NULL OR (entity_resolution_past_3.to_at > ?)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_4 ON (entity_resolution_past_4.entity_id = article_8.source_id) AND (entity_resolution_past_4.from_at <= ?) AND (entity_resolution_past_4.to_at IS NULL OR (entity_resolution_past_4.to_at > ?)) 
WHERE (evidence_6.relation_id = relation_1_id) AND (evidence_6.recorded_at <= ?) AND (evidence_6.withdrawn_at IS NULL OR (evidence_6.withdrawn_at > ?)) AND (evidence_6.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_7 
WHERE (article_7.id = evidence_6.article_id) AND article_7.status IN ('PUBLISHED', 'RETRACTED') AND (article_7.published_at <= ?))) AND evidence_6.stance IN ('ASSERTS')) AS relation_1_value_7, EXISTS (SELECT 1 
FROM evidence AS evidence_9 
WHERE (evidence_9.relation_id = relation_1_id) AND (evidence_9.recorded_at <= ?) AND (evidence_9.withdrawn_at IS NULL OR (evidence_9.withdrawn_at > ?)) AND (evidence_9.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_11 
WHERE (article_11.id = evidence_9.article_id) AND article_11.status IN ('PUBLISHED', 'RETRACTED') AND (article_11.published_at <= ?))) AND evidence_9.stance IN ('DENIES')) AS relation_1_value_8, (SELECT count(DISTINCT CASE WHEN (entity_resolution_past_5.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_5.survivor_id AS TEXT) WHEN (entity_resolution_past_6.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_6.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_10.origin_article_id AS TEXT) END) AS count_3 
FROM evidence AS evidence_10 LEFT OUTER JOIN article AS article_13 ON article_13.id = evidence_10.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_5 ON (entity_resolution_past_5.entity_id = evidence_10.speaker_id) AND (entity_resolution_past_5.from_at <= ?) AND (entity_resolution_past_5.to_at IS NULL OR (entity_resolution_past_5.to_at > ?)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_6 ON (entity_resolution_past_6.entity_id = article_13.source_id) AND (entity_resolution_past_6.from_at <= ?) AND (entity_resolution_past_6.to_at IS NULL OR (entity_resolution_past_6.to_at > ?)) 
WHERE (evidence_10.relation_id = relation_1_id) AND (evidence_10.recorded_at <= ?) AND (evidence_10.withdrawn_at IS NULL OR (evidence_10.withdrawn_at > ?)) AND (evidence_10.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_12 
WHERE (article_12.id = evidence_10.article_id) AND article_12.status IN ('PUBLISHED', 'RETRACTED') AND (article_12.published_at <= ?))) AND evidence_10.stance IN ('ASSERTS')) AS relation_1_value_9, EXISTS (SELECT 1 
FROM evidence AS evidence_12 
WHERE (evidence_12.relation_id = relation_1_id) AND (evidence_12.recorded_at <= ?) AND (evidence_12.withdrawn_at IS NULL OR (evidence_12.withdrawn_at > ?)) AND (evidence_12.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_16 
WHERE (article_16.id = evidence_12.article_id) AND article_16.status IN ('PUBLISHED', 'RETRACTED') AND (article_16.published_at <= ?))) AND evidence_12.stance IN ('ASSERTS')) AS relation_1_value_10, EXISTS (SELECT 1 
FROM evidence AS evidence_13 
WHERE (evidence_13.relation_id = relation_1_id) AND (evidence_13.recorded_at <= ?) AND (evidence_13.withdrawn_at IS NULL OR (evidence_13.withdrawn_at > ?)) AND (evidence_13.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_17 
WHERE (article_17.id = evidence_13.article_id) AND article_17.status IN ('PUBLISHED', 'RETRACTED') AND (article_17.published_at <= ?))) AND evidence_13.stance IN ('DENIES', 'DOUBTS')) AS relation_1_value_11, (SELECT count(DISTINCT CASE WHEN (entity_resolution_past_7.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_7.survivor_id AS TEXT) WHEN (entity_resolution_past_8.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_8.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_11.origin_article_id AS TEXT) END) AS count_4 
FROM evidence AS evidence_11 LEFT OUTER JOIN article AS article_15 ON article_15.id = evidence_11.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_7 ON (entity_resolution_past_7.entity_id = evidence_11.speaker_id) AND (entity_resolution_past_7.from_at <= ?) AND (entity_resolution_past_7.to_at IS NULL OR (entity_resolution_past_7.to_at > ?)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_8 ON (entity_resolution_past_8.entity_id = article_15.source_id) AND (entity_resolution_past_8.from_at <= ?) AND (entity_resolution_past_8.to_at IS NULL OR (entity_resolution_past_8.to_at > ?)) 
WHERE (evidence_11.relation_id = relation_1_id) AND (evidence_11.recorded_at <= ?) AND (evidence_11.withdrawn_at IS NULL OR (evidence_11.withdrawn_at > ?)) AND (evidence_11.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_14 
WHERE (article_14.id = evidence_11.article_id) AND article_14.status IN ('PUBLISHED', 'RETRACTED') AND (article_14.published_at <= ?))) AND evidence_11.stance IN ('ASSERTS')) AS relation_1_value_12, EXISTS (SELECT 1 
FROM evidence AS evidence_14 
WHERE (evidence_14.relation_id = relation_1_id) AND (evidence_14.recorded_at <= ?) AND (evidence_14.withdrawn_at IS NULL OR (evidence_14.withdrawn_at > ?)) AND (evidence_14.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_18 
WHERE (article_18.id = evidence_14.article_id) AND article_18.status IN ('PUBLISHED', 'RETRACTED') AND (article_18.published_at <= ?))) AND evidence_14.stance IN ('DENIES')) AS relation_1_value_13, (SELECT count(DISTINCT CASE WHEN (entity_resolution_past_9.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_9.survivor_id AS TEXT) WHEN (entity_resolution_past_10.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_10.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_15.origin_article_id AS TEXT) END) AS count_5 
FROM evidence AS evidence_15 LEFT OUTER JOIN article AS article_20 ON article_20.id = evidence_15.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_9 ON (entity_resolution_past_9.entity_id = evidence_15.speaker_id) AND (entity_resolution_past_9.from_at <= ?) AND (entity_resolution_past_9.to_at IS NULL OR (entity_resolution_past_9.to_at > ?)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_10 ON (entity_resolution_past_10.entity_id = article_20.source_id) AND (entity_resolution_past_10.from_at <= ?) AND (entity_resolution_past_10.to_at IS NULL OR (entity_resolution_past_10.to_at > ?)) 
WHERE (evidence_15.relation_id = relation_1_id) AND (evidence_15.recorded_at <= ?) AND (evidence_15.withdrawn_at IS NULL OR (evidence_15.withdrawn_at > ?)) AND (evidence_15.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_19 
WHERE (article_19.id = evidence_15.article_id) AND article_19.status IN ('PUBLISHED', 'RETRACTED') AND (article_19.published_at <= ?))) AND evidence_15.stance IN ('ASSERTS')) AS relation_1_value_14, (SELECT count(DISTINCT CASE WHEN (entity_resolution_past_11.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_11.survivor_id AS TEXT) WHEN (entity_resolution_past_12.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_12.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_16.origin_article_id AS TEXT) END) AS count_6 
FROM evidence AS evidence_16 LEFT OUTER JOIN article AS article_22 ON article_22.id = evidence_16.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_11 ON (entity_resolution_past_11.entity_id = evidence_16.speaker_id) AND (entity_resolution_past_11.from_at <= ?) AND (entity_resolution_past_11.to_at IS NULL OR (entity_resolution_past_11.to_at > ?)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_12 ON (entity_resolution_past_12.entity_id = article_22.source_id) AND (entity_resolution_past_12.from_at <= ?) AND (entity_resolution_past_12.to_at IS NULL OR (entity_resolution_past_12.to_at > ?)) 
WHERE (evidence_16.relation_id = relation_1_id) AND (evidence_16.recorded_at <= ?) AND (evidence_16.withdrawn_at IS NULL OR (evidence_16.withdrawn_at > ?)) AND (evidence_16.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_21 
WHERE (article_21.id = evidence_16.article_id) AND article_21.status IN ('PUBLISHED', 'RETRACTED') AND (article_21.published_at <= ?))) AND evidence_16.stance IN ('DENIES', 'DOUBTS')) AS relation_1_value_15, (SELECT count(DISTINCT CASE WHEN (entity_resolution_past_13.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_13.survivor_id AS TEXT) WHEN (entity_resolution_past_14.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_14.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_17.origin_article_id AS TEXT) END) AS count_7 
FROM evidence AS evidence_17 LEFT OUTER JOIN article AS article_24 ON article_24.id = evidence_17.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_13 ON (entity_resolution_past_13.entity_id = evidence_17.speaker_id) AND (entity_resolution_past_13.from_at <= ?) AND (entity_resolution_past_13.to_at IS NULL OR (entity_resolution_past_13.to_at > ?)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_14 ON (entity_resolution_past_14.entity_id = article_24.source_id) AND (entity_resolution_past_14.from_at <= ?) AND (entity_resolution_past_14.to_at IS NULL OR (entity_resolution_past_14.to_at > ?)) 
WHERE (evidence_17.relation_id = relation_1_id) AND (evidence_17.recorded_at <= ?) AND (evidence_17.withdrawn_at IS NULL OR (evidence_17.withdrawn_at > ?)) AND (evidence_17.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_23 
WHERE (article_23.id = evidence_17.article_id) AND article_23.status IN ('PUBLISHED', 'RETRACTED') AND (article_23.published_at <= ?))) AND evidence_17.stance IN ('ASSERTS')) AS relation_1_value_16, (SELECT CASE WHEN (count(*) = count(evidence_18.valid_from) AND count(DISTINCT evidence_18.valid_from) = 1) THEN max(evidence_18.valid_from) ELSE NULL END AS anon_2 
FROM evidence AS evidence_18 
WHERE (evidence_18.relation_id = relation_1_id) AND (evidence_18.recorded_at <= ?) AND (evidence_18.withdrawn_at IS NULL OR (evidence_18.withdrawn_at > ?)) AND (evidence_18.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_25 
WHERE (article_25.id = evidence_18.article_id) AND article_25.status IN ('PUBLISHED', 'RETRACTED') AND (article_25.published_at <= ?))) AND evidence_18.stance IN ('ASSERTS')) AS relation_1_value_17, (SELECT CASE WHEN (count(*) = count(evidence_19.valid_to) AND count(DISTINCT evidence_19.valid_to) = 1) THEN max(evidence_19.valid_to) ELSE NULL END AS anon_3 
FROM evidence AS evidence_19 
WHERE (evidence_19.relation_id = relation_1_id) AND (evidence_19.recorded_at <= ?) AND (evidence_19.withdrawn_at IS NULL OR (evidence_19.withdrawn_at > ?)) AND (evidence_19.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_26 
WHERE (article_26.id = evidence_19.article_id) AND article_26.status IN ('PUBLISHED', 'RETRACTED') AND (article_26.published_at <= ?))) AND evidence_19.stance IN ('ASSERTS')) AS relation_1_value_18, (SELECT json_object('edges', json_group_array(json_object('node', json_object('withdrawnAt', evidence_20_withdrawn_at, 'relation', CASE WHEN (relation_2_id IS NOT NULL) THEN json_object('standing', CASE WHEN (evidence_20_value_1 AND evidence_20_value_2) THEN 'DISPUTED' WHEN (evidence_20_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN evidence_20_value_1 THEN 'SINGLE_SOURCE' WHEN evidence_20_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'assertedBy', evidence_20_value_5) END)))) AS anon_4 
FROM (SELECT evidence_20_key_1, evidence_20_key_2, evidence_20_withdrawn_at, relation_2_id, EXISTS (SELECT 1 
FROM evidence AS evidence_23 
WHERE (evidence_23.relation_id = relation_2_id) AND (evidence_23.recorded_at <= ?) AND (evidence_23.withdrawn_at IS NULL OR (evidence_23.withdrawn_at > ?)) AND (evidence_23.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_31 
WHERE (article_31.id = evidence_23.article_id) AND article_31.status IN ('PUBLISHED', 'RETRACTED') AND (article_31.published_at <= ?))) AND evidence_23.stance IN ('ASSERTS')) AS evidence_20_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_24 
WHERE (evidence_24.relation_id = relation_2_id) AND (evidence_24.recorded_at <= ?) AND (evidence_24.withdrawn_at IS NULL OR (evidence_24.withdrawn_at > ?)) AND (evidence_24.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_32 
WHERE (article_32.id = evidence_24.article_id) AND article_32.status IN ('PUBLISHED', 'RETRACTED') AND (article_32.published_at <= ?))) AND evidence_24.stance IN ('DENIES', 'DOUBTS')) AS evidence_20_value_2, (SELECT count(DISTINCT CASE WHEN (entity_resolution_past_15.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_15.survivor_id AS TEXT) WHEN (entity_resolution_past_16.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_16.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_22.origin_article_id AS TEXT) END) AS count_8 
FROM evidence AS evidence_22 LEFT OUTER JOIN article AS article_30 ON article_30.id = evidence_22.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_15 ON (entity_resolution_past_15.entity_id = evidence_22.speaker_id) AND (entity_resolution_past_15.from_at <= ?) AND (entity_resolution_past_15.to_at IS NULL OR (entity_resolution_past_15.to_at > ?)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_16 ON (entity_resolution_past_16.entity_id = article_30.source_id) AND (entity_resolution_past_16.from_at <= ?) AND (entity_resolution_past_16.to_at IS NULL OR (entity_resolution_past_16.to_at > ?)) 
WHERE (evidence_22.relation_id = relation_2_id) AND (evidence_22.recorded_at <= ?) AND (evidence_22.withdrawn_at IS NULL OR (evidence_22.withdrawn_at > ?)) AND (evidence_22.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_29 
WHERE (article_29.id = evidence_22.article_id) AND article_29.status IN ('PUBLISHED', 'RETRACTED') AND (article_29.published_at <= ?))) AND evidence_22.stance IN ('ASSERTS')) AS evidence_20_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_25 
WHERE (evidence_25.relation_id = relation_2_id) AND (evidence_25.recorded_at <= ?) AND (evidence_25.withdrawn_at IS NULL OR (evidence_25.withdrawn_at > ?)) AND (evidence_25.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_33 
WHERE (article_33.id = evidence_25.article_id) AND article_33.status IN ('PUBLISHED', 'RETRACTED') AND (article_33.published_at <= ?))) AND evidence_25.stance IN ('DENIES')) AS evidence_20_value_4, (SELECT count(DISTINCT CASE WHEN (entity_resolution_past_17.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_17.survivor_id AS TEXT) WHEN (entity_resolution_past_18.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_18.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_26.origin_article_id AS TEXT) END) AS count_9 
FROM evidence AS evidence_26 LEFT OUTER JOIN article AS article_35 ON article_35.id = evidence_26.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_17 ON (entity_resolution_past_17.entity_id = evidence_26.speaker_id) AND (entity_resolution_past_17.from_at <= ?) AND (entity_resolution_past_17.to_at IS NULL OR (entity_resolution_past_17.to_at > ?)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_18 ON (entity_resolution_past_18.entity_id = article_35.source_id) AND (entity_resolution_past_18.from_at <= ?) AND (entity_resolution_past_18.to_at IS NULL OR (entity_resolution_past_18.to_at > ?)) 
WHERE (evidence_26.relation_id = relation_2_id) AND (evidence_26.recorded_at <= ?) AND (evidence_26.withdrawn_at IS NULL OR (evidence_26.withdrawn_at > ?)) AND (evidence_26.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_34 
WHERE (article_34.id = evidence_26.article_id) AND article_34.status IN ('PUBLISHED', 'RETRACTED') AND (article_34.published_at <= ?))) AND evidence_26.stance IN ('ASSERTS')) AS evidence_20_value_5 
FROM (SELECT evidence_20.recorded_at AS evidence_20_key_1, evidence_20.public_id AS evidence_20_key_2, evidence_20.withdrawn_at AS evidence_20_withdrawn_at, relation_2.id AS relation_2_id 
FROM evidence AS evidence_20 LEFT OUTER JOIN relation AS relation_2 ON (relation_2.id = evidence_20.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_21 
WHERE (evidence_21.relation_id = relation_2.id) AND (evidence_21.recorded_at <= ?) AND (evidence_21.withdrawn_at IS NULL OR (evidence_21.withdrawn_at > ?)) AND (evidence_21.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_28 
WHERE (article_28.id = evidence_21.article_id) AND article_28.status IN ('PUBLISHED', 'RETRACTED') AND (article_28.published_at <= ?))))) 
WHERE (evidence_20.relation_id = relation_1_id) AND (evidence_20.recorded_at <= ?) AND (evidence_20.withdrawn_at IS NULL OR (evidence_20.withdrawn_at > ?)) AND (evidence_20.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_27 
WHERE (article_27.id = evidence_20.article_id) AND article_27.status IN ('PUBLISHED', 'RETRACTED') AND (article_27.published_at <= ?))) ORDER BY evidence_20.recorded_at ASC, evidence_20.public_id ASC
 LIMIT 20 OFFSET ?) AS evidence_20_rows) AS evidence_20_page) AS relation_1_value_19, (SELECT json_object('totalCount', (SELECT count(*) AS count_10 
FROM evidence AS evidence_27 
WHERE (evidence_27.relation_id = relation_1_id) AND (evidence_27.recorded_at <= ?) AND (evidence_27.withdrawn_at IS NULL OR (evidence_27.withdrawn_at > ?)) AND (evidence_27.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_36 
WHERE (article_36.id = evidence_27.article_id) AND article_36.status IN ('PUBLISHED', 'RETRACTED') AND (article_36.published_at <= ?)))), 'edges', json_group_array(json_object('cursor', lower(hex('EvidenceEdge' || '|' || CAST(evidence_27_recorded_at AS TEXT) || '|' || CAST(evidence_27_public_id AS TEXT))))), 'pageInfo', json_object('endCursor', max(CASE WHEN (evidence_27_number = CASE WHEN (evidence_27_read < 20) THEN evidence_27_read ELSE 20 END) THEN evidence_27_cursor END))) AS anon_5 
FROM (SELECT evidence_27_key_1, evidence_27_key_2, evidence_27_cursor, evidence_27_recorded_at, evidence_27_public_id, evidence_27_number, evidence_27_read 
FROM (SELECT evidence_27_key_1, evidence_27_key_2, evidence_27_cursor, evidence_27_recorded_at, evidence_27_public_id, row_number() OVER (ORDER BY evidence_27_key_1 ASC, evidence_27_key_2 ASC) AS evidence_27_number, count(*) OVER () AS evidence_27_read 
FROM (SELECT evidence_27.recorded_at AS evidence_27_key_1, evidence_27.public_id AS evidence_27_key_2, lower(hex('EvidenceEdge' || '|' || CAST(evidence_27.recorded_at AS TEXT) || '|' || CAST(evidence_27.public_id AS TEXT))) AS evidence_27_cursor, evidence_27.recorded_at AS evidence_27_recorded_at, evidence_27.public_id AS evidence_27_public_id 
FROM evidence AS evidence_27 
WHERE (evidence_27.relation_id = relation_1_id) AND (evidence_27.recorded_at <= ?) AND (evidence_27.withdrawn_at IS NULL OR (evidence_27.withdrawn_at > ?)) AND (evidence_27.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_36 
WHERE (article_36.id = evidence_27.article_id) AND article_36.status IN ('PUBLISHED', 'RETRACTED') AND (article_36.published_at <= ?))) ORDER BY evidence_27.recorded_at ASC, evidence_27.public_id ASC
 LIMIT 20 OFFSET ?) AS evidence_27_read_rows) AS evidence_27_counted 
WHERE evidence_27_number <= 20 ORDER BY evidence_27_key_1 ASC, evidence_27_key_2 ASC) AS evidence_27_page) AS relation_1_value_20, (SELECT json_object('edges', json_group_array(json_object('node', json_object('withdrawnAt', evidence_28_withdrawn_at, 'article', CASE WHEN (article_38_id IS NOT NULL) THEN json_object('slug', article_38_slug, 'relations', json(evidence_28_value_1)) END, 'relation', CASE WHEN (relation_4_id IS NOT NULL) THEN json_object('standing', CASE WHEN (evidence_28_value_2 AND evidence_28_value_3) THEN 'DISPUTED' WHEN (evidence_28_value_4 > 1) THEN 'SEVERAL_SOURCES' WHEN evidence_28_value_2 THEN 'SINGLE_SOURCE' WHEN evidence_28_value_5 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'evidence', json(evidence_28_value_6)) END)))) AS anon_6 
FROM (SELECT evidence_28_key_1, evidence_28_key_2, evidence_28_withdrawn_at, article_38_slug, article_38_status, article_38_id, relation_4_id, (SELECT json_object('totalCount', (SELECT count(*) AS count_11 
FROM relation AS relation_3 
WHERE (article_38_status = 'PUBLISHED') AND relation_3.id IN (SELECT evidence_29.relation_id AS anon_8 
FROM evidence AS evidence_29 
WHERE (evidence_29.article_id = article_38_id) AND evidence_29.withdrawn_at IS NULL AND (evidence_29.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_39 
WHERE (article_39.id = evidence_29.article_id) AND (article_39.status = 'PUBLISHED')))))) AS anon_7) AS evidence_28_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_32 
WHERE (evidence_32.relation_id = relation_4_id) AND (evidence_32.recorded_at <= ?) AND (evidence_32.withdrawn_at IS NULL OR (evidence_32.withdrawn_at > ?)) AND (evidence_32.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_43 
WHERE (article_43.id = evidence_32.article_id) AND article_43.status IN ('PUBLISHED', 'RETRACTED') AND (article_43.published_at <= ?))) AND evidence_32.stance IN ('ASSERTS')) AS evidence_28_value_2, EXISTS (SELECT 1 
FROM evidence AS evidence_33 
WHERE (evidence_33.relation_id = relation_4_id) AND (evidence_33.recorded_at <= ?) AND (evidence_33.withdrawn_at IS NULL OR (evidence_33.withdrawn_at > ?)) AND (evidence_33.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_44 
WHERE (article_44.id = evidence_33.article_id) AND article_44.status IN ('PUBLISHED', 'RETRACTED') AND (article_44.published_at <= ?))) AND evidence_33.stance IN ('DENIES', 'DOUBTS')) AS evidence_28_value_3, (SELECT count(DISTINCT CASE WHEN (entity_resolution_past_19.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_19.survivor_id AS TEXT) WHEN (entity_resolution_past_20.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_20.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_31.origin_article_id AS TEXT) END) AS count_12 
FROM evidence AS evidence_31 LEFT OUTER JOIN article AS article_42 ON article_42.id = evidence_31.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_19 ON (entity_resolution_past_19.entity_id = evidence_31.speaker_id) AND (entity_resolution_past_19.from_at <= ?) AND (entity_resolution_past_19.to_at IS NULL OR (entity_resolution_past_19.to_at > ?)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_20 ON (entity_resolution_past_20.entity_id = article_42.source_id) AND (entity_resolution_past_20.from_at <= ?) AND (entity_resolution_past_20.to_at IS NULL OR (entity_resolution_past_20.to_at > ?)) 
WHERE (evidence_31.relation_id = relation_4_id) AND (evidence_31.recorded_at <= ?) AND (evidence_31.withdrawn_at IS NULL OR (evidence_31.withdrawn_at > ?)) AND (evidence_31.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_41 
WHERE (article_41.id = evidence_31.article_id) AND article_41.status IN ('PUBLISHED', 'RETRACTED') AND (article_41.published_at <= ?))) AND evidence_31.stance IN ('ASSERTS')) AS evidence_28_value_4, EXISTS (SELECT 1 
FROM evidence AS evidence_34 
WHERE (evidence_34.relation_id = relation_4_id) AND (evidence_34.recorded_at <= ?) AND (evidence_34.withdrawn_at IS NULL OR (evidence_34.withdrawn_at > ?)) AND (evidence_34.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_45 
WHERE (article_45.id = evidence_34.article_id) AND article_45.status IN ('PUBLISHED', 'RETRACTED') AND (article_45.published_at <= ?))) AND evidence_34.stance IN ('DENIES')) AS evidence_28_value_5, (SELECT json_object('totalCount', (SELECT count(*) AS count_13 
FROM evidence AS evidence_35 
WHERE (evidence_35.relation_id = relation_4_id) AND (evidence_35.recorded_at <= ?) AND (evidence_35.withdrawn_at IS NULL OR (evidence_35.withdrawn_at > ?)) AND (evidence_35.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_46 
WHERE (article_46.id = evidence_35.article_id) AND article_46.status IN ('PUBLISHED', 'RETRACTED') AND (article_46.published_at <= ?))))) AS anon_9) AS evidence_28_value_6 
FROM (SELECT evidence_28.recorded_at AS evidence_28_key_1, evidence_28.public_id AS evidence_28_key_2, evidence_28.withdrawn_at AS evidence_28_withdrawn_at, article_38.slug AS article_38_slug, article_38.status AS article_38_status, article_38.id AS article_38_id, relation_4.id AS relation_4_id 
FROM evidence AS evidence_28 LEFT OUTER JOIN article AS article_38 ON (article_38.id = evidence_28.article_id) AND article_38.status IN ('PUBLISHED', 'RETRACTED') LEFT OUTER JOIN relation AS relation_4 ON (relation_4.id = evidence_28.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_30 
WHERE (evidence_30.relation_id = relation_4.id) AND (evidence_30.recorded_at <= ?) AND (evidence_30.withdrawn_at IS NULL OR (evidence_30.withdrawn_at > ?)) AND (evidence_30.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_40 
WHERE (article_40.id = evidence_30.article_id) AND article_40.status IN ('PUBLISHED', 'RETRACTED') AND (article_40.published_at <= ?))))) 
WHERE (evidence_28.relation_id = relation_1_id) AND (evidence_28.recorded_at <= ?) AND (evidence_28.withdrawn_at IS NULL OR (evidence_28.withdrawn_at > ?)) AND (evidence_28.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_37 
WHERE (article_37.id = evidence_28.article_id) AND article_37.status IN ('PUBLISHED', 'RETRACTED') AND (article_37.published_at <= ?))) ORDER BY evidence_28.recorded_at ASC, evidence_28.public_id ASC
 LIMIT 20 OFFSET ?) AS evidence_28_rows) AS evidence_28_page) AS relation_1_value_21, (SELECT json_object('edges', json_group_array(json_object('node', json_object('kind', relation_5_kind, 'evidence', json(relation_end_1_value_1))))) AS anon_10 
FROM (SELECT relation_end_1_key_1, relation_end_1_key_2, relation_5_kind, relation_5_id, (SELECT json_object('totalCount', (SELECT count(*) AS count_14 
FROM evidence AS evidence_36 
WHERE (evidence_36.relation_id = relation_5_id) AND evidence_36.withdrawn_at IS NULL AND (evidence_36.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_47 
WHERE (article_47.id = evidence_36.article_id) AND (article_47.status = 'PUBLISHED'))))) AS anon_11) AS relation_end_1_value_1 
FROM (SELECT relation_end_1.kind AS relation_end_1_key_1, relation_end_1.relation_public_id AS relation_end_1_key_2, relation_5.kind AS relation_5_kind, relation_5.id AS relation_5_id 
FROM relation_end AS relation_end_1, relation AS relation_5 
WHERE (relation_end_1.entity_id = entity_1_id) AND (relation_5.id = relation_end_1.relation_id) AND relation_5.kind IN (SELECT value 
FROM json_each(?)) ORDER BY relation_end_1.kind ASC, relation_end_1.relation_public_id ASC
 LIMIT 20 OFFSET ?) AS relation_end_1_rows) AS relation_end_1_page) AS relation_1_value_22, (SELECT json_object('edges', json_group_array(json_object('node', json_object('kind', relation_6_kind, 'evidence', json(relation_6_value_1))))) AS anon_12 
FROM (SELECT relation_6_key_1, relation_6_key_2, relation_6_kind, relation_6_id, (SELECT json_object('totalCount', (SELECT count(*) AS count_15 
FROM evidence AS evidence_38 
WHERE (evidence_38.relation_id = relation_6_id) AND (evidence_38.recorded_at <= ?) AND (evidence_38.withdrawn_at IS NULL OR (evidence_38.withdrawn_at > ?)) AND (evidence_38.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_49 
WHERE (article_49.id = evidence_38.article_id) AND article_49.status IN ('PUBLISHED', 'RETRACTED') AND (article_49.published_at <= ?))))) AS anon_13) AS relation_6_value_1 
FROM (SELECT relation_6.kind AS relation_6_key_1, relation_6.public_id AS relation_6_key_2, relation_6.kind AS relation_6_kind, relation_6.id AS relation_6_id 
FROM relation AS relation_6 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_37 
WHERE (evidence_37.relation_id = relation_6.id) AND (evidence_37.recorded_at <= ?) AND (evidence_37.withdrawn_at IS NULL OR (evidence_37.withdrawn_at > ?)) AND (evidence_37.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_48 
WHERE (article_48.id = evidence_37.article_id) AND article_48.status IN ('PUBLISHED', 'RETRACTED') AND (article_48.published_at <= ?))))) AND (relation_6.subject_id IN (SELECT entity_resolution_past_23.entity_id AS anon_14 
FROM entity_resolution_past AS entity_resolution_past_23 
WHERE (entity_resolution_past_23.survivor_id = entity_2_id) AND (entity_resolution_past_23.from_at <= ?) AND (entity_resolution_past_23.to_at IS NULL OR (entity_resolution_past_23.to_at > ?))) OR relation_6.object_id IN (SELECT entity_resolution_past_24.entity_id AS anon_15 
FROM entity_resolution_past AS entity_resolution_past_24 
WHERE (entity_resolution_past_24.survivor_id = entity_2_id) AND (entity_resolution_past_24.from_at <= ?) AND (entity_resolution_past_24.to_at IS NULL OR (entity_resolution_past_24.to_at > ?)))) AND relation_6.kind IN (SELECT value 
FROM json_each(?)) ORDER BY relation_6.kind ASC, relation_6.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_6_rows) AS relation_6_page) AS relation_1_value_23 
FROM (SELECT relation_1.id AS relation_1_id, entity_1.slug AS entity_1_slug, entity_1.id AS entity_1_id, entity_2.id AS entity_2_id 
FROM relation AS relation_1 LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_21 ON (entity_resolution_past_21.entity_id = relation_1.subject_id) AND (entity_resolution_past_21.from_at <= ?) AND (entity_resolution_past_21.to_at IS NULL OR (entity_resolution_past_21.to_at > ?)) LEFT OUTER JOIN entity AS entity_1 ON entity_1.id = entity_resolution_past_21.survivor_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_22 ON (entity_resolution_past_22.entity_id = relation_1.object_id) AND (entity_resolution_past_22.from_at <= ?) AND (entity_resolution_past_22.to_at IS NULL OR (entity_resolution_past_22.to_at > ?)) LEFT OUTER JOIN entity AS entity_2 ON entity_2.id = entity_resolution_past_22.survivor_id 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_1 
WHERE (evidence_1.relation_id = relation_1.id) AND (evidence_1.recorded_at <= ?) AND (evidence_1.withdrawn_at IS NULL OR (evidence_1.withdrawn_at > ?)) AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_1 
WHERE (article_1.id = evidence_1.article_id) AND article_1.status IN ('PUBLISHED', 'RETRACTED') AND (article_1.published_at <= ?))))) AND (relation_1.public_id = ?) ORDER BY relation_1.public_id ASC
 LIMIT 1 OFFSET ?) AS relation_1_rows) AS relation_1_shape;

SELECT json_object('validFrom', relation_7_value_1, 'validFromThen', relation_7_value_2, 'validToThen', relation_7_value_3, 'validToBefore', relation_7_value_4, 'standing', CASE WHEN (relation_7_value_5 AND relation_7_value_6) THEN 'DISPUTED' WHEN (relation_7_value_7 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_7_value_5 THEN 'SINGLE_SOURCE' WHEN relation_7_value_8 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'disputedBy', relation_7_value_9, 'assertedBy', relation_7_value_10, 'evidence', json(relation_7_value_11)) AS anon_1 
FROM (SELECT relation_7_id, (SELECT CASE WHEN (count(*) = count(evidence_40.valid_from) AND count(DISTINCT evidence_40.valid_from) = 1) THEN max(evidence_40.valid_from) ELSE NULL END AS anon_2 
FROM evidence AS evidence_40 
WHERE (evidence_40.relation_id = relation_7_id) AND evidence_40.withdrawn_at IS NULL AND (evidence_40.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_51 
WHERE (article_51.id = evidence_40.article_id) AND (article_51.status = 'PUBLISHED'))) AND evidence_40.stance IN ('ASSERTS')) AS relation_7_value_1, (SELECT CASE WHEN (count(*) = count(evidence_41.valid_from) AND count(DISTINCT evidence_41.valid_from) = 1) THEN max(evidence_41.valid_from) ELSE NULL END AS anon_3 
FROM evidence AS evidence_41 
WHERE (evidence_41.relation_id = relation_7_id) AND (evidence_41.recorded_at <= ?) AND (evidence_41.withdrawn_at IS NULL OR (evidence_41.withdrawn_at > ?)) AND (evidence_41.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_52 
WHERE (article_52.id = evidence_41.article_id) AND article_52.status IN ('PUBLISHED', 'RETRACTED') AND (article_52.published_at <= ?))) AND evidence_41.stance IN ('ASSERTS')) AS relation_7_value_2, (SELECT CASE WHEN (count(*) = count(evidence_42.valid_to) AND count(DISTINCT evidence_42.valid_to) = 1) THEN max(evidence_42.valid_to) ELSE NULL END AS anon_4 
FROM evidence AS evidence_42 
WHERE (evidence_42.relation_id = relation_7_id) AND (evidence_42.recorded_at <= ?) AND (evidence_42.withdrawn_at IS NULL OR (evidence_42.withdrawn_at > ?)) AND (evidence_42.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_53 
WHERE (article_53.id = evidence_42.article_id) AND article_53.status IN ('PUBLISHED', 'RETRACTED') AND (article_53.published_at <= ?))) AND evidence_42.stance IN ('ASSERTS')) AS relation_7_value_3, (SELECT CASE WHEN (count(*) = count(evidence_43.valid_to) AND count(DISTINCT evidence_43.valid_to) = 1) THEN max(evidence_43.valid_to) ELSE NULL END AS anon_5 
FROM evidence AS evidence_43 
WHERE (evidence_43.relation_id = relation_7_id) AND (evidence_43.recorded_at <= ?) AND (evidence_43.withdrawn_at IS NULL OR (evidence_43.withdrawn_at > ?)) AND (evidence_43.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_54 
WHERE (article_54.id = evidence_43.article_id) AND article_54.status IN ('PUBLISHED', 'RETRACTED') AND (article_54.published_at <= ?))) AND evidence_43.stance IN ('ASSERTS')) AS relation_7_value_4, EXISTS (SELECT 1 
FROM evidence AS evidence_45 
WHERE (evidence_45.relation_id = relation_7_id) AND (evidence_45.recorded_at <= ?) AND (evidence_45.withdrawn_at IS NULL OR (evidence_45.withdrawn_at > ?)) AND (evidence_45.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_57 
WHERE (article_57.id = evidence_45.article_id) AND article_57.status IN ('PUBLISHED', 'RETRACTED') AND (article_57.published_at <= ?))) AND evidence_45.stance IN ('ASSERTS')) AS relation_7_value_5, EXISTS (SELECT 1 
FROM evidence AS evidence_46 
WHERE (evidence_46.relation_id = relation_7_id) AND (evidence_46.recorded_at <= ?) AND (evidence_46.withdrawn_at IS NULL OR (evidence_46.withdrawn_at > ?)) AND (evidence_46.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_58 
WHERE (article_58.id = evidence_46.article_id) AND article_58.status IN ('PUBLISHED', 'RETRACTED') AND (article_58.published_at <= ?))) AND evidence_46.stance IN ('DENIES', 'DOUBTS')) AS relation_7_value_6, (SELECT count(DISTINCT CASE WHEN (entity_resolution_past_25.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_25.survivor_id AS TEXT) WHEN (entity_resolution_past_26.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_26.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_44.origin_article_id AS TEXT) END) AS count_1 
FROM evidence AS evidence_44 LEFT OUTER JOIN article AS article_56 ON article_56.id = evidence_44.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_25 ON (entity_resolution_past_25.entity_id = evidence_44.speaker_id) AND (entity_resolution_past_25.from_at <= ?) AND (entity_resolution_past_25.to_at IS NULL OR (entity_resolution_past_25.to_at > ?)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_26 ON (entity_resolution_past_26.entity_id = article_56.source_id) AND (entity_resolution_past_26.from_at <= ?) AND (entity_resolution_past_26.to_at IS NULL OR (entity_resolution_past_26.to_at > ?)) 
WHERE (evidence_44.relation_id = relation_7_id) AND (evidence_44.recorded_at <= ?) AND (evidence_44.withdrawn_at IS NULL OR (evidence_44.withdrawn_at > ?)) AND (evidence_44.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_55 
WHERE (article_55.id = evidence_44.article_id) AND article_55.status IN ('PUBLISHED', 'RETRACTED') AND (article_55.published_at <= ?))) AND evidence_44.stance IN ('ASSERTS')) AS relation_7_value_7, EXISTS (SELECT 1 
FROM evidence AS evidence_47 
WHERE (evidence_47.relation_id = relation_7_id) AND (evidence_47.recorded_at <= ?) AND (evidence_47.withdrawn_at IS NULL OR (evidence_47.withdrawn_at > ?)) AND (evidence_47.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_59 
WHERE (article_59.id = evidence_47.article_id) AND article_59.status IN ('PUBLISHED', 'RETRACTED') AND (article_59.published_at <= ?))) AND evidence_47.stance IN ('DENIES')) AS relation_7_value_8, (SELECT count(DISTINCT CASE WHEN (entity_resolution_past_27.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_27.survivor_id AS TEXT) WHEN (entity_resolution_past_28.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_28.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_48.origin_article_id AS TEXT) END) AS count_2 
FROM evidence AS evidence_48 LEFT OUTER JOIN article AS article_61 ON article_61.id = evidence_48.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_27 ON (entity_resolution_past_27.entity_id = evidence_48.speaker_id) AND (entity_resolution_past_27.from_at <= ?) AND (entity_resolution_past_27.to_at IS NULL OR (entity_resolution_past_27.to_at > ?)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_28 ON (entity_resolution_past_28.entity_id = article_61.source_id) AND (entity_resolution_past_28.from_at <= ?) AND (entity_resolution_past_28.to_at IS NULL OR (entity_resolution_past_28.to_at > ?)) 
WHERE (evidence_48.relation_id = relation_7_id) AND (evidence_48.recorded_at <= ?) AND (evidence_48.withdrawn_at IS NULL OR (evidence_48.withdrawn_at > ?)) AND (evidence_48.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_60 
WHERE (article_60.id = evidence_48.article_id) AND article_60.status IN ('PUBLISHED', 'RETRACTED') AND (article_60.published_at <= ?))) AND evidence_48.stance IN ('DENIES', 'DOUBTS')) AS relation_7_value_9, (SELECT count(DISTINCT CASE WHEN (entity_resolution_past_29.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_29.survivor_id AS TEXT) WHEN (entity_resolution_past_30.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_30.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_49.origin_article_id AS TEXT) END) AS count_3 
FROM evidence AS evidence_49 LEFT OUTER JOIN article AS article_63 ON article_63.id = evidence_49.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_29 ON (entity_resolution_past_29.entity_id = evidence_49.speaker_id) AND (entity_resolution_past_29.from_at <= ?) AND (entity_resolution_past_29.to_at IS NULL OR (entity_resolution_past_29.to_at > ?)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_30 ON (entity_resolution_past_30.entity_id = article_63.source_id) AND (entity_resolution_past_30.from_at <= ?) AND (entity_resolution_past_30.to_at IS NULL OR (entity_resolution_past_30.to_at > ?)) 
WHERE (evidence_49.relation_id = relation_7_id) AND (evidence_49.recorded_at <= ?) AND (evidence_49.withdrawn_at IS NULL OR (evidence_49.withdrawn_at > ?)) AND (evidence_49.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_62 
WHERE (article_62.id = evidence_49.article_id) AND article_62.status IN ('PUBLISHED', 'RETRACTED') AND (article_62.published_at <= ?))) AND evidence_49.stance IN ('ASSERTS')) AS relation_7_value_10, (SELECT json_object('totalCount', (SELECT count(*) AS count_4 
FROM evidence AS evidence_50 
WHERE (evidence_50.relation_id = relation_7_id) AND (evidence_50.recorded_at <= ?) AND (evidence_50.withdrawn_at IS NULL OR (evidence_50.withdrawn_at > ?)) AND (evidence_50.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_64 
WHERE (article_64.id = evidence_50.article_id) AND article_64.status IN ('PUBLISHED', 'RETRACTED') AND (article_64.published_at <= ?))) AND evidence_50.stance IN (SELECT value 
FROM json_each(?)))) AS anon_6) AS relation_7_value_11 
FROM (SELECT relation_7.id AS relation_7_id 
FROM relation AS relation_7 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_39 
WHERE (evidence_39.relation_id = relation_7.id) AND evidence_39.withdrawn_at IS NULL AND (evidence_39.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_50 
WHERE (article_50.id = evidence_39.article_id) AND (article_50.status = 'PUBLISHED'))))) AND (relation_7.public_id = ?) ORDER BY relation_7.public_id ASC
 LIMIT 1 OFFSET ?) AS relation_7_rows) AS relation_7_shape;
