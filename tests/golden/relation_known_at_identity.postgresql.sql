SELECT json_build_object('subject', CASE WHEN (entity_1_id IS NOT NULL) THEN json_build_object('id', entity_1_public_id, 'slug', entity_1_slug, 'name', entity_1_name, 'formerIds', (relation_1_value_1)::json, 'articleCount', entity_1_article_count, 'relations', (relation_1_value_2)::json) END) AS anon_1 
FROM (SELECT entity_1_public_id, entity_1_slug, entity_1_name, entity_1_id, entity_1_article_count, (SELECT coalesce(json_agg(former_entity_1_public_id), '[]'::json) AS anon_2 
FROM (SELECT former_entity_1.public_id AS former_entity_1_public_id 
FROM entity_resolution AS entity_resolution_1, entity AS former_entity_1 
WHERE (entity_resolution_1.survivor_id = entity_1_id) AND (former_entity_1.id = entity_resolution_1.entity_id) AND (former_entity_1.public = 1) AND NOT (former_entity_1.id = entity_1_id) ORDER BY former_entity_1.public_id ASC) AS entity_resolution_1_shape) AS relation_1_value_1, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM relation_end AS relation_end_1, relation AS relation_2 
WHERE (relation_end_1.entity_id = entity_1_id) AND (relation_2.id = relation_end_1.relation_id))) AS anon_3) AS relation_1_value_2 
FROM (SELECT entity_1.public_id AS entity_1_public_id, entity_1.slug AS entity_1_slug, entity_1.name AS entity_1_name, entity_1.id AS entity_1_id, entity_1.article_count AS entity_1_article_count 
FROM relation AS relation_1 LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_1 ON (entity_resolution_past_1.entity_id = relation_1.subject_id) AND (entity_resolution_past_1.from_at <= $1) AND (entity_resolution_past_1.to_at IS NULL OR (entity_resolution_past_1.to_at > $2)) LEFT OUTER JOIN entity AS entity_1 ON entity_1.id = entity_resolution_past_1.survivor_id 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_1 
WHERE (evidence_1.relation_id = relation_1.id) AND (evidence_1.recorded_at <= $3) AND (evidence_1.withdrawn_at IS NULL OR (evidence_1.withdrawn_at > $4)) AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_1 
WHERE (article_1.id = evidence_1.article_id) AND article_1.status IN ('PUBLISHED', 'RETRACTED') AND (article_1.published_at <= $5))))) AND (relation_1.public_id = $6) ORDER BY relation_1.public_id ASC 
 LIMIT 1) AS relation_1_rows) AS relation_1_shape;

SELECT json_build_object('subject', CASE WHEN (entity_2_id IS NOT NULL) THEN json_build_object('id', entity_2_public_id, 'slug', entity_2_slug, 'formerIds', (relation_3_value_1)::json) END) AS anon_1 
FROM (SELECT entity_2_public_id, entity_2_slug, entity_2_id, (SELECT coalesce(json_agg(former_entity_2_public_id), '[]'::json) AS anon_2 
FROM (SELECT former_entity_2.public_id AS former_entity_2_public_id 
FROM entity_resolution AS entity_resolution_2, entity AS former_entity_2 
WHERE (entity_resolution_2.survivor_id = entity_2_id) AND (former_entity_2.id = entity_resolution_2.entity_id) AND (former_entity_2.public = 1) AND NOT (former_entity_2.id = entity_2_id) ORDER BY former_entity_2.public_id ASC) AS entity_resolution_2_shape) AS relation_3_value_1 
FROM (SELECT entity_2.public_id AS entity_2_public_id, entity_2.slug AS entity_2_slug, entity_2.id AS entity_2_id 
FROM relation AS relation_3 LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_2 ON (entity_resolution_past_2.entity_id = relation_3.subject_id) AND (entity_resolution_past_2.from_at <= $1) AND (entity_resolution_past_2.to_at IS NULL OR (entity_resolution_past_2.to_at > $2)) LEFT OUTER JOIN entity AS entity_2 ON entity_2.id = entity_resolution_past_2.survivor_id 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_2 
WHERE (evidence_2.relation_id = relation_3.id) AND (evidence_2.recorded_at <= $3) AND (evidence_2.withdrawn_at IS NULL OR (evidence_2.withdrawn_at > $4)) AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.id = evidence_2.article_id) AND article_2.status IN ('PUBLISHED', 'RETRACTED') AND (article_2.published_at <= $5))))) AND (relation_3.public_id = $6) ORDER BY relation_3.public_id ASC 
 LIMIT 1) AS relation_3_rows) AS relation_3_shape;

SELECT json_build_object('standing', CASE WHEN (relation_4_value_1 AND relation_4_value_2) THEN 'DISPUTED' WHEN (relation_4_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_4_value_1 THEN 'SINGLE_SOURCE' WHEN relation_4_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'disputedBy', relation_4_value_5, 'subject', CASE WHEN (entity_3_id IS NOT NULL) THEN json_build_object('slug', entity_3_slug) END, 'object', CASE WHEN (entity_4_id IS NOT NULL) THEN json_build_object('slug', entity_4_slug) END, 'evidence', (relation_4_value_6)::json) AS anon_1 
FROM (SELECT relation_4_id, entity_3_slug, entity_3_id, entity_4_slug, entity_4_id, EXISTS (SELECT 1 
FROM evidence AS evidence_5 
WHERE (evidence_5.relation_id = relation_4_id) AND (evidence_5.recorded_at <= $1) AND (evidence_5.withdrawn_at IS NULL OR (evidence_5.withdrawn_at > $2)) AND (evidence_5.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_6 
WHERE (article_6.id = evidence_5.article_id) AND article_6.status IN ('PUBLISHED', 'RETRACTED') AND (article_6.published_at <= $3))) AND evidence_5.stance IN ('ASSERTS')) AS relation_4_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_6 
WHERE (evidence_6.relation_id = relation_4_id) AND (evidence_6.recorded_at <= $4) AND (evidence_6.withdrawn_at IS NULL OR (evidence_6.withdrawn_at > $5)) AND (evidence_6.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_7 
WHERE (article_7.id = evidence_6.article_id) AND article_7.status IN ('PUBLISHED', 'RETRACTED') AND (article_7.published_at <= $6))) AND evidence_6.stance IN ('DENIES', 'DOUBTS')) AS relation_4_value_2, (SELECT count(DISTINCT CASE WHEN (entity_resolution_past_3.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_3.survivor_id AS TEXT) WHEN (entity_resolution_past_4.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_4.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_4.origin_article_id AS TEXT) END) AS count_1 
FROM evidence AS evidence_4 LEFT OUTER JOIN article AS article_5 ON article_5.id = evidence_4.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_3 ON (entity_resolution_past_3.entity_id = evidence_4.speaker_id) AND (entity_resolution_past_3.from_at <= $7) AND (entity_resolution_past_3.to_at IS NULL OR (entity_resolution_past_3.to_at > $8)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_4 ON (entity_resolution_past_4.entity_id = article_5.source_id) AND (entity_resolution_past_4.from_at <= $9) AND (entity_resolution_past_4.to_at IS NULL OR (entity_resolution_past_4.to_at > $10)) 
WHERE (evidence_4.relation_id = relation_4_id) AND (evidence_4.recorded_at <= $11) AND (evidence_4.withdrawn_at IS NULL OR (evidence_4.withdrawn_at > $12)) AND (evidence_4.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = evidence_4.article_id) AND article_4.status IN ('PUBLISHED', 'RETRACTED') AND (article_4.published_at <= $13))) AND evidence_4.stance IN ('ASSERTS')) AS relation_4_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_7 
WHERE (evidence_7.relation_id = relation_4_id) AND (evidence_7.recorded_at <= $14) AND (evidence_7.withdrawn_at IS NULL OR (evidence_7.withdrawn_at > $15)) AND (evidence_7.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_8 
WHERE (article_8.id = evidence_7.article_id) AND article_8.status IN ('PUBLISHED', 'RETRACTED') AND (article_8.published_at <= $16))) AND evidence_7.stance IN ('DENIES')) AS relation_4_value_4, (SELECT count(DISTINCT CASE WHEN (entity_resolution_past_5.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_5.survivor_id AS TEXT) WHEN (entity_resolution_past_6.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_6.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_8.origin_article_id AS TEXT) END) AS count_2 
FROM evidence AS evidence_8 LEFT OUTER JOIN article AS article_10 ON article_10.id = evidence_8.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_5 ON (entity_resolution_past_5.entity_id = evidence_8.speaker_id) AND (entity_resolution_past_5.from_at <= $17) AND (entity_resolution_past_5.to_at IS NULL OR (entity_resolution_past_5.to_at > $18)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_6 ON (entity_resolution_past_6.entity_id = article_10.source_id) AND (entity_resolution_past_6.from_at <= $19) AND (entity_resolution_past_6.to_at IS NULL OR (entity_resolution_past_6.to_at > $20)) 
WHERE (evidence_8.relation_id = relation_4_id) AND (evidence_8.recorded_at <= $21) AND (evidence_8.withdrawn_at IS NULL OR (evidence_8.withdrawn_at > $22)) AND (evidence_8.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_9 
WHERE (article_9.id = evidence_8.article_id) AND article_9.status IN ('PUBLISHED', 'RETRACTED') AND (article_9.published_at <= $23))) AND evidence_8.stance IN ('DENIES', 'DOUBTS')) AS relation_4_value_5, (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object('speaker', CASE WHEN (entity_5_id IS NOT NULL) THEN json_build_object('slug', entity_5_slug) END, 'relation', CASE WHEN (relation_5_id IS NOT NULL) THEN json_build_object('object', CASE WHEN (entity_6_id IS NOT NULL) THEN json_build_object('slug', entity_6_slug) END) END))), '[]'::json)) AS anon_2 
FROM (SELECT evidence_9.recorded_at AS evidence_9_key_1, evidence_9.public_id AS evidence_9_key_2, entity_5.slug AS entity_5_slug, entity_5.id AS entity_5_id, entity_6.slug AS entity_6_slug, entity_6.id AS entity_6_id, relation_5.id AS relation_5_id 
FROM evidence AS evidence_9 LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_9 ON (entity_resolution_past_9.entity_id = evidence_9.speaker_id) AND (entity_resolution_past_9.from_at <= $24) AND (entity_resolution_past_9.to_at IS NULL OR (entity_resolution_past_9.to_at > $25)) LEFT OUTER JOIN entity AS entity_5 ON entity_5.id = entity_resolution_past_9.survivor_id LEFT OUTER JOIN relation AS relation_5 ON (relation_5.id = evidence_9.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_10 
WHERE (evidence_10.relation_id = relation_5.id) AND (evidence_10.recorded_at <= $26) AND (evidence_10.withdrawn_at IS NULL OR (evidence_10.withdrawn_at > $27)) AND (evidence_10.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_12 
WHERE (article_12.id = evidence_10.article_id) AND article_12.status IN ('PUBLISHED', 'RETRACTED') AND (article_12.published_at <= $28))))) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_10 ON (entity_resolution_past_10.entity_id = relation_5.object_id) AND (entity_resolution_past_10.from_at <= $29) AND (entity_resolution_past_10.to_at IS NULL OR (entity_resolution_past_10.to_at > $30)) LEFT OUTER JOIN entity AS entity_6 ON entity_6.id = entity_resolution_past_10.survivor_id 
WHERE (evidence_9.relation_id = relation_4_id) AND (evidence_9.recorded_at <= $31) AND (evidence_9.withdrawn_at IS NULL OR (evidence_9.withdrawn_at > $32)) AND (evidence_9.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_11 
WHERE (article_11.id = evidence_9.article_id) AND article_11.status IN ('PUBLISHED', 'RETRACTED') AND (article_11.published_at <= $33))) ORDER BY evidence_9.recorded_at ASC, evidence_9.public_id ASC 
 LIMIT 20) AS evidence_9_page) AS relation_4_value_6 
FROM (SELECT relation_4.id AS relation_4_id, entity_3.slug AS entity_3_slug, entity_3.id AS entity_3_id, entity_4.slug AS entity_4_slug, entity_4.id AS entity_4_id 
FROM relation AS relation_4 LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_7 ON (entity_resolution_past_7.entity_id = relation_4.subject_id) AND (entity_resolution_past_7.from_at <= $34) AND (entity_resolution_past_7.to_at IS NULL OR (entity_resolution_past_7.to_at > $35)) LEFT OUTER JOIN entity AS entity_3 ON entity_3.id = entity_resolution_past_7.survivor_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_8 ON (entity_resolution_past_8.entity_id = relation_4.object_id) AND (entity_resolution_past_8.from_at <= $36) AND (entity_resolution_past_8.to_at IS NULL OR (entity_resolution_past_8.to_at > $37)) LEFT OUTER JOIN entity AS entity_4 ON entity_4.id = entity_resolution_past_8.survivor_id 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_3 
WHERE (evidence_3.relation_id = relation_4.id) AND (evidence_3.recorded_at <= $38) AND (evidence_3.withdrawn_at IS NULL OR (evidence_3.withdrawn_at > $39)) AND (evidence_3.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = evidence_3.article_id) AND article_3.status IN ('PUBLISHED', 'RETRACTED') AND (article_3.published_at <= $40))))) AND (relation_4.public_id = $41) ORDER BY relation_4.public_id ASC 
 LIMIT 1) AS relation_4_rows) AS relation_4_shape;

SELECT json_build_object('standing', CASE WHEN (relation_6_value_1 AND relation_6_value_2) THEN 'DISPUTED' WHEN (relation_6_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_6_value_1 THEN 'SINGLE_SOURCE' WHEN relation_6_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'disputedBy', relation_6_value_5, 'subject', CASE WHEN (entity_7_id IS NOT NULL) THEN json_build_object('slug', entity_7_slug) END, 'object', CASE WHEN (entity_8_id IS NOT NULL) THEN json_build_object('slug', entity_8_slug) END, 'evidence', (relation_6_value_6)::json) AS anon_1 
FROM (SELECT relation_6_id, entity_7_slug, entity_7_id, entity_8_slug, entity_8_id, EXISTS (SELECT 1 
FROM evidence AS evidence_13 
WHERE (evidence_13.relation_id = relation_6_id) AND (evidence_13.recorded_at <= $1) AND (evidence_13.withdrawn_at IS NULL OR (evidence_13.withdrawn_at > $2)) AND (evidence_13.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_16 
WHERE (article_16.id = evidence_13.article_id) AND article_16.status IN ('PUBLISHED', 'RETRACTED') AND (article_16.published_at <= $3))) AND evidence_13.stance IN ('ASSERTS')) AS relation_6_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_14 
WHERE (evidence_14.relation_id = relation_6_id) AND (evidence_14.recorded_at <= $4) AND (evidence_14.withdrawn_at IS NULL OR (evidence_14.withdrawn_at > $5)) AND (evidence_14.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_17 
WHERE (article_17.id = evidence_14.article_id) AND article_17.status IN ('PUBLISHED', 'RETRACTED') AND (article_17.published_at <= $6))) AND evidence_14.stance IN ('DENIES', 'DOUBTS')) AS relation_6_value_2, (SELECT count(DISTINCT CASE WHEN (entity_resolution_past_11.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_11.survivor_id AS TEXT) WHEN (entity_resolution_past_12.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_12.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_12.origin_article_id AS TEXT) END) AS count_1 
FROM evidence AS evidence_12 LEFT OUTER JOIN article AS article_15 ON article_15.id = evidence_12.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_11 ON (entity_resolution_past_11.entity_id = evidence_12.speaker_id) AND (entity_resolution_past_11.from_at <= $7) AND (entity_resolution_past_11.to_at IS NULL OR (entity_resolution_past_11.to_at > $8)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_12 ON (entity_resolution_past_12.entity_id = article_15.source_id) AND (entity_resolution_past_12.from_at <= $9) AND (entity_resolution_past_12.to_at IS NULL OR (entity_resolution_past_12.to_at > $10)) 
WHERE (evidence_12.relation_id = relation_6_id) AND (evidence_12.recorded_at <= $11) AND (evidence_12.withdrawn_at IS NULL OR (evidence_12.withdrawn_at > $12)) AND (evidence_12.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_14 
WHERE (article_14.id = evidence_12.article_id) AND article_14.status IN ('PUBLISHED', 'RETRACTED') AND (article_14.published_at <= $13))) AND evidence_12.stance IN ('ASSERTS')) AS relation_6_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_15 
WHERE (evidence_15.relation_id = relation_6_id) AND (evidence_15.recorded_at <= $14) AND (evidence_15.withdrawn_at IS NULL OR (evidence_15.withdrawn_at > $15)) AND (evidence_15.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_18 
WHERE (article_18.id = evidence_15.article_id) AND article_18.status IN ('PUBLISHED', 'RETRACTED') AND (article_18.published_at <= $16))) AND evidence_15.stance IN ('DENIES')) AS relation_6_value_4, (SELECT count(DISTINCT CASE WHEN (entity_resolution_past_13.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_13.survivor_id AS TEXT) WHEN (entity_resolution_past_14.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_14.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_16.origin_article_id AS TEXT) END) AS count_2 
FROM evidence AS evidence_16 LEFT OUTER JOIN article AS article_20 ON article_20.id = evidence_16.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_13 ON (entity_resolution_past_13.entity_id = evidence_16.speaker_id) AND (entity_resolution_past_13.from_at <= $17) AND (entity_resolution_past_13.to_at IS NULL OR (entity_resolution_past_13.to_at > $18)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_14 ON (entity_resolution_past_14.entity_id = article_20.source_id) AND (entity_resolution_past_14.from_at <= $19) AND (entity_resolution_past_14.to_at IS NULL OR (entity_resolution_past_14.to_at > $20)) 
WHERE (evidence_16.relation_id = relation_6_id) AND (evidence_16.recorded_at <= $21) AND (evidence_16.withdrawn_at IS NULL OR (evidence_16.withdrawn_at > $22)) AND (evidence_16.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_19 
WHERE (article_19.id = evidence_16.article_id) AND article_19.status IN ('PUBLISHED', 'RETRACTED') AND (article_19.published_at <= $23))) AND evidence_16.stance IN ('DENIES', 'DOUBTS')) AS relation_6_value_5, (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object('speaker', CASE WHEN (entity_9_id IS NOT NULL) THEN json_build_object('slug', entity_9_slug) END, 'relation', CASE WHEN (relation_7_id IS NOT NULL) THEN json_build_object('object', CASE WHEN (entity_10_id IS NOT NULL) THEN json_build_object('slug', entity_10_slug) END) END))), '[]'::json)) AS anon_2 
FROM (SELECT evidence_17.recorded_at AS evidence_17_key_1, evidence_17.public_id AS evidence_17_key_2, entity_9.slug AS entity_9_slug, entity_9.id AS entity_9_id, entity_10.slug AS entity_10_slug, entity_10.id AS entity_10_id, relation_7.id AS relation_7_id 
FROM evidence AS evidence_17 LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_17 ON (entity_resolution_past_17.entity_id = evidence_17.speaker_id) AND (entity_resolution_past_17.from_at <= $24) AND (entity_resolution_past_17.to_at IS NULL OR (entity_resolution_past_17.to_at > $25)) LEFT OUTER JOIN entity AS entity_9 ON entity_9.id = entity_resolution_past_17.survivor_id LEFT OUTER JOIN relation AS relation_7 ON (relation_7.id = evidence_17.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_18 
WHERE (evidence_18.relation_id = relation_7.id) AND (evidence_18.recorded_at <= $26) AND (evidence_18.withdrawn_at IS NULL OR (evidence_18.withdrawn_at > $27)) AND (evidence_18.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_22 
WHERE (article_22.id = evidence_18.article_id) AND article_22.status IN ('PUBLISHED', 'RETRACTED') AND (article_22.published_at <= $28))))) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_18 ON (entity_resolution_past_18.entity_id = relation_7.object_id) AND (entity_resolution_past_18.from_at <= $29) AND (entity_resolution_past_18.to_at IS NULL OR (entity_resolution_past_18.to_at > $30)) LEFT OUTER JOIN entity AS entity_10 ON entity_10.id = entity_resolution_past_18.survivor_id 
WHERE (evidence_17.relation_id = relation_6_id) AND (evidence_17.recorded_at <= $31) AND (evidence_17.withdrawn_at IS NULL OR (evidence_17.withdrawn_at > $32)) AND (evidence_17.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_21 
WHERE (article_21.id = evidence_17.article_id) AND article_21.status IN ('PUBLISHED', 'RETRACTED') AND (article_21.published_at <= $33))) ORDER BY evidence_17.recorded_at ASC, evidence_17.public_id ASC 
 LIMIT 20) AS evidence_17_page) AS relation_6_value_6 
FROM (SELECT relation_6.id AS relation_6_id, entity_7.slug AS entity_7_slug, entity_7.id AS entity_7_id, entity_8.slug AS entity_8_slug, entity_8.id AS entity_8_id 
FROM relation AS relation_6 LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_15 ON (entity_resolution_past_15.entity_id = relation_6.subject_id) AND (entity_resolution_past_15.from_at <= $34) AND (entity_resolution_past_15.to_at IS NULL OR (entity_resolution_past_15.to_at > $35)) LEFT OUTER JOIN entity AS entity_7 ON entity_7.id = entity_resolution_past_15.survivor_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_16 ON (entity_resolution_past_16.entity_id = relation_6.object_id) AND (entity_resolution_past_16.from_at <= $36) AND (entity_resolution_past_16.to_at IS NULL OR (entity_resolution_past_16.to_at > $37)) LEFT OUTER JOIN entity AS entity_8 ON entity_8.id = entity_resolution_past_16.survivor_id 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_11 
WHERE (evidence_11.relation_id = relation_6.id) AND (evidence_11.recorded_at <= $38) AND (evidence_11.withdrawn_at IS NULL OR (evidence_11.withdrawn_at > $39)) AND (evidence_11.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_13 
WHERE (article_13.id = evidence_11.article_id) AND article_13.status IN ('PUBLISHED', 'RETRACTED') AND (article_13.published_at <= $40))))) AND (relation_6.public_id = $41) ORDER BY relation_6.public_id ASC 
 LIMIT 1) AS relation_6_rows) AS relation_6_shape;

SELECT json_build_object('standing', CASE WHEN (relation_8_value_1 AND relation_8_value_2) THEN 'DISPUTED' WHEN (relation_8_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_8_value_1 THEN 'SINGLE_SOURCE' WHEN relation_8_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'disputedBy', relation_8_value_5, 'subject', CASE WHEN (entity_11_id IS NOT NULL) THEN json_build_object('slug', entity_11_slug) END, 'object', CASE WHEN (entity_12_id IS NOT NULL) THEN json_build_object('slug', entity_12_slug) END, 'evidence', (relation_8_value_6)::json) AS anon_1 
FROM (SELECT relation_8_id, entity_11_slug, entity_11_id, entity_12_slug, entity_12_id, EXISTS (SELECT 1 
FROM evidence AS evidence_21 
WHERE (evidence_21.relation_id = relation_8_id) AND (evidence_21.recorded_at <= $1) AND (evidence_21.withdrawn_at IS NULL OR (evidence_21.withdrawn_at > $2)) AND (evidence_21.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_26 
WHERE (article_26.id = evidence_21.article_id) AND article_26.status IN ('PUBLISHED', 'RETRACTED') AND (article_26.published_at <= $3))) AND evidence_21.stance IN ('ASSERTS')) AS relation_8_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_22 
WHERE (evidence_22.relation_id = relation_8_id) AND (evidence_22.recorded_at <= $4) AND (evidence_22.withdrawn_at IS NULL OR (evidence_22.withdrawn_at > $5)) AND (evidence_22.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_27 
WHERE (article_27.id = evidence_22.article_id) AND article_27.status IN ('PUBLISHED', 'RETRACTED') AND (article_27.published_at <= $6))) AND evidence_22.stance IN ('DENIES', 'DOUBTS')) AS relation_8_value_2, (SELECT count(DISTINCT CASE WHEN (entity_resolution_past_19.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_19.survivor_id AS TEXT) WHEN (entity_resolution_past_20.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_20.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_20.origin_article_id AS TEXT) END) AS count_1 
FROM evidence AS evidence_20 LEFT OUTER JOIN article AS article_25 ON article_25.id = evidence_20.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_19 ON (entity_resolution_past_19.entity_id = evidence_20.speaker_id) AND (entity_resolution_past_19.from_at <= $7) AND (entity_resolution_past_19.to_at IS NULL OR (entity_resolution_past_19.to_at > $8)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_20 ON (entity_resolution_past_20.entity_id = article_25.source_id) AND (entity_resolution_past_20.from_at <= $9) AND (entity_resolution_past_20.to_at IS NULL OR (entity_resolution_past_20.to_at > $10)) 
WHERE (evidence_20.relation_id = relation_8_id) AND (evidence_20.recorded_at <= $11) AND (evidence_20.withdrawn_at IS NULL OR (evidence_20.withdrawn_at > $12)) AND (evidence_20.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_24 
WHERE (article_24.id = evidence_20.article_id) AND article_24.status IN ('PUBLISHED', 'RETRACTED') AND (article_24.published_at <= $13))) AND evidence_20.stance IN ('ASSERTS')) AS relation_8_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_23 
WHERE (evidence_23.relation_id = relation_8_id) AND (evidence_23.recorded_at <= $14) AND (evidence_23.withdrawn_at IS NULL OR (evidence_23.withdrawn_at > $15)) AND (evidence_23.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_28 
WHERE (article_28.id = evidence_23.article_id) AND article_28.status IN ('PUBLISHED', 'RETRACTED') AND (article_28.published_at <= $16))) AND evidence_23.stance IN ('DENIES')) AS relation_8_value_4, (SELECT count(DISTINCT CASE WHEN (entity_resolution_past_21.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_21.survivor_id AS TEXT) WHEN (entity_resolution_past_22.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_22.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_24.origin_article_id AS TEXT) END) AS count_2 
FROM evidence AS evidence_24 LEFT OUTER JOIN article AS article_30 ON article_30.id = evidence_24.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_21 ON (entity_resolution_past_21.entity_id = evidence_24.speaker_id) AND (entity_resolution_past_21.from_at <= $17) AND (entity_resolution_past_21.to_at IS NULL OR (entity_resolution_past_21.to_at > $18)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_22 ON (entity_resolution_past_22.entity_id = article_30.source_id) AND (entity_resolution_past_22.from_at <= $19) AND (entity_resolution_past_22.to_at IS NULL OR (entity_resolution_past_22.to_at > $20)) 
WHERE (evidence_24.relation_id = relation_8_id) AND (evidence_24.recorded_at <= $21) AND (evidence_24.withdrawn_at IS NULL OR (evidence_24.withdrawn_at > $22)) AND (evidence_24.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_29 
WHERE (article_29.id = evidence_24.article_id) AND article_29.status IN ('PUBLISHED', 'RETRACTED') AND (article_29.published_at <= $23))) AND evidence_24.stance IN ('DENIES', 'DOUBTS')) AS relation_8_value_5, (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object('speaker', CASE WHEN (entity_13_id IS NOT NULL) THEN json_build_object('slug', entity_13_slug) END, 'relation', CASE WHEN (relation_9_id IS NOT NULL) THEN json_build_object('object', CASE WHEN (entity_14_id IS NOT NULL) THEN json_build_object('slug', entity_14_slug) END) END))), '[]'::json)) AS anon_2 
FROM (SELECT evidence_25.recorded_at AS evidence_25_key_1, evidence_25.public_id AS evidence_25_key_2, entity_13.slug AS entity_13_slug, entity_13.id AS entity_13_id, entity_14.slug AS entity_14_slug, entity_14.id AS entity_14_id, relation_9.id AS relation_9_id 
FROM evidence AS evidence_25 LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_25 ON (entity_resolution_past_25.entity_id = evidence_25.speaker_id) AND (entity_resolution_past_25.from_at <= $24) AND (entity_resolution_past_25.to_at IS NULL OR (entity_resolution_past_25.to_at > $25)) LEFT OUTER JOIN entity AS entity_13 ON entity_13.id = entity_resolution_past_25.survivor_id LEFT OUTER JOIN relation AS relation_9 ON (relation_9.id = evidence_25.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_26 
WHERE (evidence_26.relation_id = relation_9.id) AND (evidence_26.recorded_at <= $26) AND (evidence_26.withdrawn_at IS NULL OR (evidence_26.withdrawn_at > $27)) AND (evidence_26.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_32 
WHERE (article_32.id = evidence_26.article_id) AND article_32.status IN ('PUBLISHED', 'RETRACTED') AND (article_32.published_at <= $28))))) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_26 ON (entity_resolution_past_26.entity_id = relation_9.object_id) AND (entity_resolution_past_26.from_at <= $29) AND (entity_resolution_past_26.to_at IS NULL OR (entity_resolution_past_26.to_at > $30)) LEFT OUTER JOIN entity AS entity_14 ON entity_14.id = entity_resolution_past_26.survivor_id 
WHERE (evidence_25.relation_id = relation_8_id) AND (evidence_25.recorded_at <= $31) AND (evidence_25.withdrawn_at IS NULL OR (evidence_25.withdrawn_at > $32)) AND (evidence_25.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_31 
WHERE (article_31.id = evidence_25.article_id) AND article_31.status IN ('PUBLISHED', 'RETRACTED') AND (article_31.published_at <= $33))) ORDER BY evidence_25.recorded_at ASC, evidence_25.public_id ASC 
 LIMIT 20) AS evidence_25_page) AS relation_8_value_6 
FROM (SELECT relation_8.id AS relation_8_id, entity_11.slug AS entity_11_slug, entity_11.id AS entity_11_id, entity_12.slug AS entity_12_slug, entity_12.id AS entity_12_id 
FROM relation AS relation_8 LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_23 ON (entity_resolution_past_23.entity_id = relation_8.subject_id) AND (entity_resolution_past_23.from_at <= $34) AND (entity_resolution_past_23.to_at IS NULL OR (entity_resolution_past_23.to_at > $35)) LEFT OUTER JOIN entity AS entity_11 ON entity_11.id = entity_resolution_past_23.survivor_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_24 ON (entity_resolution_past_24.entity_id = relation_8.object_id) AND (entity_resolution_past_24.from_at <= $36) AND (entity_resolution_past_24.to_at IS NULL OR (entity_resolution_past_24.to_at > $37)) LEFT OUTER JOIN entity AS entity_12 ON entity_12.id = entity_resolution_past_24.survivor_id 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_19 
WHERE (evidence_19.relation_id = relation_8.id) AND (evidence_19.recorded_at <= $38) AND (evidence_19.withdrawn_at IS NULL OR (evidence_19.withdrawn_at > $39)) AND (evidence_19.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_23 
WHERE (article_23.id = evidence_19.article_id) AND article_23.status IN ('PUBLISHED', 'RETRACTED') AND (article_23.published_at <= $40))))) AND (relation_8.public_id = $41) ORDER BY relation_8.public_id ASC 
 LIMIT 1) AS relation_8_rows) AS relation_8_shape;

SELECT json_build_object('standing', CASE WHEN (relation_10_value_1 AND relation_10_value_2) THEN 'DISPUTED' WHEN (relation_10_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_10_value_1 THEN 'SINGLE_SOURCE' WHEN relation_10_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'disputedBy', relation_10_value_5, 'evidence', (relation_10_value_6)::json) AS anon_1 
FROM (SELECT relation_10_id, EXISTS (SELECT 1 
FROM evidence AS evidence_29 
WHERE (evidence_29.relation_id = relation_10_id) AND (evidence_29.recorded_at <= $1) AND (evidence_29.withdrawn_at IS NULL OR (evidence_29.withdrawn_at > $2)) AND (evidence_29.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_36 
WHERE (article_36.id = evidence_29.article_id) AND article_36.status IN ('PUBLISHED', 'RETRACTED') AND (article_36.published_at <= $3))) AND evidence_29.stance IN ('ASSERTS')) AS relation_10_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_30 
WHERE (evidence_30.relation_id = relation_10_id) AND (evidence_30.recorded_at <= $4) AND (evidence_30.withdrawn_at IS NULL OR (evidence_30.withdrawn_at > $5)) AND (evidence_30.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_37 
WHERE (article_37.id = evidence_30.article_id) AND article_37.status IN ('PUBLISHED', 'RETRACTED') AND (article_37.published_at <= $6))) AND evidence_30.stance IN ('DENIES', 'DOUBTS')) AS relation_10_value_2, (SELECT count(DISTINCT CASE WHEN (entity_resolution_past_27.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_27.survivor_id AS TEXT) WHEN (entity_resolution_past_28.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_28.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_28.origin_article_id AS TEXT) END) AS count_1 
FROM evidence AS evidence_28 LEFT OUTER JOIN article AS article_35 ON article_35.id = evidence_28.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_27 ON (entity_resolution_past_27.entity_id = evidence_28.speaker_id) AND (entity_resolution_past_27.from_at <= $7) AND (entity_resolution_past_27.to_at IS NULL OR (entity_resolution_past_27.to_at > $8)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_28 ON (entity_resolution_past_28.entity_id = article_35.source_id) AND (entity_resolution_past_28.from_at <= $9) AND (entity_resolution_past_28.to_at IS NULL OR (entity_resolution_past_28.to_at > $10)) 
WHERE (evidence_28.relation_id = relation_10_id) AND (evidence_28.recorded_at <= $11) AND (evidence_28.withdrawn_at IS NULL OR (evidence_28.withdrawn_at > $12)) AND (evidence_28.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_34 
WHERE (article_34.id = evidence_28.article_id) AND article_34.status IN ('PUBLISHED', 'RETRACTED') AND (article_34.published_at <= $13))) AND evidence_28.stance IN ('ASSERTS')) AS relation_10_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_31 
WHERE (evidence_31.relation_id = relation_10_id) AND (evidence_31.recorded_at <= $14) AND (evidence_31.withdrawn_at IS NULL OR (evidence_31.withdrawn_at > $15)) AND (evidence_31.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_38 
WHERE (article_38.id = evidence_31.article_id) AND article_38.status IN ('PUBLISHED', 'RETRACTED') AND (article_38.published_at <= $16))) AND evidence_31.stance IN ('DENIES')) AS relation_10_value_4, (SELECT count(DISTINCT CASE WHEN (entity_resolution_past_29.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_29.survivor_id AS TEXT) WHEN (entity_resolution_past_30.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_30.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_32.origin_article_id AS TEXT) END) AS count_2 
FROM evidence AS evidence_32 LEFT OUTER JOIN article AS article_40 ON article_40.id = evidence_32.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_29 ON (entity_resolution_past_29.entity_id = evidence_32.speaker_id) AND (entity_resolution_past_29.from_at <= $17) AND (entity_resolution_past_29.to_at IS NULL OR (entity_resolution_past_29.to_at > $18)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_30 ON (entity_resolution_past_30.entity_id = article_40.source_id) AND (entity_resolution_past_30.from_at <= $19) AND (entity_resolution_past_30.to_at IS NULL OR (entity_resolution_past_30.to_at > $20)) 
WHERE (evidence_32.relation_id = relation_10_id) AND (evidence_32.recorded_at <= $21) AND (evidence_32.withdrawn_at IS NULL OR (evidence_32.withdrawn_at > $22)) AND (evidence_32.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_39 
WHERE (article_39.id = evidence_32.article_id) AND article_39.status IN ('PUBLISHED', 'RETRACTED') AND (article_39.published_at <= $23))) AND evidence_32.stance IN ('DENIES', 'DOUBTS')) AS relation_10_value_5, (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object('speaker', CASE WHEN (entity_15_id IS NOT NULL) THEN json_build_object('slug', entity_15_slug) END, 'stance', evidence_33_stance))), '[]'::json)) AS anon_2 
FROM (SELECT evidence_33.recorded_at AS evidence_33_key_1, evidence_33.public_id AS evidence_33_key_2, entity_15.slug AS entity_15_slug, entity_15.id AS entity_15_id, evidence_33.stance AS evidence_33_stance 
FROM evidence AS evidence_33 LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_31 ON (entity_resolution_past_31.entity_id = evidence_33.speaker_id) AND (entity_resolution_past_31.from_at <= $24) AND (entity_resolution_past_31.to_at IS NULL OR (entity_resolution_past_31.to_at > $25)) LEFT OUTER JOIN entity AS entity_15 ON entity_15.id = entity_resolution_past_31.survivor_id 
WHERE (evidence_33.relation_id = relation_10_id) AND (evidence_33.recorded_at <= $26) AND (evidence_33.withdrawn_at IS NULL OR (evidence_33.withdrawn_at > $27)) AND (evidence_33.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_41 
WHERE (article_41.id = evidence_33.article_id) AND article_41.status IN ('PUBLISHED', 'RETRACTED') AND (article_41.published_at <= $28))) ORDER BY evidence_33.recorded_at ASC, evidence_33.public_id ASC 
 LIMIT 20) AS evidence_33_page) AS relation_10_value_6 
FROM (SELECT relation_10.id AS relation_10_id 
FROM relation AS relation_10 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_27 
WHERE (evidence_27.relation_id = relation_10.id) AND (evidence_27.recorded_at <= $29) AND (evidence_27.withdrawn_at IS NULL OR (evidence_27.withdrawn_at > $30)) AND (evidence_27.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_33 
WHERE (article_33.id = evidence_27.article_id) AND article_33.status IN ('PUBLISHED', 'RETRACTED') AND (article_33.published_at <= $31))))) AND (relation_10.public_id = $32) ORDER BY relation_10.public_id ASC 
 LIMIT 1) AS relation_10_rows) AS relation_10_shape;
