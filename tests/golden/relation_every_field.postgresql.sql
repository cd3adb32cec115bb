SELECT json_build_object('id', relation_1_public_id, 'kind', relation_1_kind, 'subject', CASE WHEN (entity_1_id IS NOT NULL) THEN json_build_object('name', entity_1_name) END, 'object', CASE WHEN (entity_2_id IS NOT NULL) THEN json_build_object('name', entity_2_name) END, 'role', CASE WHEN (relation_1_role = '') THEN NULL ELSE relation_1_role END, 'validFrom', relation_1_value_1, 'validTo', relation_1_value_2, 'standing', CASE WHEN (relation_1_value_3 AND relation_1_value_4) THEN 'DISPUTED' WHEN (relation_1_value_5 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_1_value_3 THEN 'SINGLE_SOURCE' WHEN relation_1_value_6 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'assertedBy', relation_1_value_7, 'disputedBy', relation_1_value_8, 'evidence', (relation_1_value_9)::json) AS anon_1 
FROM (SELECT relation_1_public_id, relation_1_kind, entity_1_name, entity_1_id, entity_2_name, entity_2_id, relation_1_role, relation_1_id, (SELECT CASE WHEN (count(*) = count(evidence_2.valid_from) AND count(DISTINCT evidence_2.valid_from) = 1) THEN max(evidence_2.valid_from) ELSE NULL END AS anon_2 
FROM evidence AS evidence_2 
WHERE (evidence_2.relation_id = relation_1_id) AND evidence_2.withdrawn_at IS NULL AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.id = evidence_2.article_id) AND (article_2.status = 'PUBLISHED'))) AND evidence_2.stance IN ('ASSERTS')) AS relation_1_value_1, (SELECT CASE WHEN (count(*) = count(evidence_3.valid_to) AND count(DISTINCT evidence_3.valid_to) = 1) THEN max(evidence_3.valid_to) ELSE NULL END AS anon_3 
FROM evidence AS evidence_3 
WHERE (evidence_3.relation_id = relation_1_id) AND evidence_3.withdrawn_at IS NULL AND (evidence_3.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = evidence_3.article_id) AND (article_3.status = 'PUBLISHED'))) AND evidence_3.stance IN ('ASSERTS')) AS relation_1_value_2, EXISTS (SELECT 1 
FROM evidence AS evidence_5 
WHERE (evidence_5.relation_id = relation_1_id) AND evidence_5.withdrawn_at IS NULL AND (evidence_5.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_5 
WHERE (article_5.id = evidence_5.article_id) AND (article_5.status = 'PUBLISHED'))) AND evidence_5.stance IN ('ASSERTS')) AS relation_1_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_6 
WHERE (evidence_6.relation_id = relation_1_id) AND evidence_6.withdrawn_at IS NULL AND (evidence_6.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_6 
WHERE (article_6.id = evidence_6.article_id) AND (article_6.status = 'PUBLISHED'))) AND evidence_6.stance IN ('DENIES', 'DOUBTS')) AS relation_1_value_4, (SELECT count(DISTINCT evidence_4.origin) AS count_1 
FROM evidence AS evidence_4 
WHERE (evidence_4.relation_id = relation_1_id) AND evidence_4.withdrawn_at IS NULL AND (evidence_4.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = evidence_4.article_id) AND (article_4.status = 'PUBLISHED'))) AND evidence_4.stance IN ('ASSERTS')) AS relation_1_value_5, EXISTS (SELECT 1 
FROM evidence AS evidence_7 
WHERE (evidence_7.relation_id = relation_1_id) AND evidence_7.withdrawn_at IS NULL AND (evidence_7.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_7 
WHERE (article_7.id = evidence_7.article_id) AND (article_7.status = 'PUBLISHED'))) AND evidence_7.stance IN ('DENIES')) AS relation_1_value_6, (SELECT count(DISTINCT evidence_8.origin) AS count_2 
FROM evidence AS evidence_8 
WHERE (evidence_8.relation_id = relation_1_id) AND evidence_8.withdrawn_at IS NULL AND (evidence_8.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_8 
WHERE (article_8.id = evidence_8.article_id) AND (article_8.status = 'PUBLISHED'))) AND evidence_8.stance IN ('ASSERTS')) AS relation_1_value_7, (SELECT count(DISTINCT evidence_9.origin) AS count_3 
FROM evidence AS evidence_9 
WHERE (evidence_9.relation_id = relation_1_id) AND evidence_9.withdrawn_at IS NULL AND (evidence_9.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_9 
WHERE (article_9.id = evidence_9.article_id) AND (article_9.status = 'PUBLISHED'))) AND evidence_9.stance IN ('DENIES', 'DOUBTS')) AS relation_1_value_8, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_4 
FROM evidence AS evidence_10 
WHERE (evidence_10.relation_id = relation_1_id) AND evidence_10.withdrawn_at IS NULL AND (evidence_10.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_10 
WHERE (article_10.id = evidence_10.article_id) AND (article_10.status = 'PUBLISHED')))), 'edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('EvidenceEdge' || '|' || CAST(evidence_10_recorded_at AS TEXT) || '|' || CAST(evidence_10_public_id AS TEXT), 'UTF8'), 'hex'), 'node', json_build_object('id', evidence_10_public_id, 'quote', evidence_10_quote, 'start', evidence_10_start, 'end', evidence_10_end, 'startUtf16', evidence_10_start_utf16, 'endUtf16', evidence_10_end_utf16, 'stance', evidence_10_stance, 'voice', evidence_10_voice, 'speaker', CASE WHEN (entity_3_id IS NOT NULL) THEN json_build_object('__typename', CASE WHEN (entity_3_kind = 'PERSON') THEN 'Person' WHEN (entity_3_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_3_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'name', entity_3_name) END, 'method', evidence_10_method, 'validFrom', evidence_10_valid_from, 'validTo', evidence_10_valid_to, 'recordedAt', evidence_10_recorded_at, 'article', CASE WHEN (article_11_id IS NOT NULL) THEN json_build_object('slug', article_11_slug) END, 'relation', CASE WHEN (relation_2_id IS NOT NULL) THEN json_build_object('kind', relation_2_kind) END))), '[]'::json)) AS anon_4 
FROM (SELECT evidence_10.recorded_at AS evidence_10_key_1, evidence_10.public_id AS evidence_10_key_2, evidence_10.recorded_at AS evidence_10_recorded_at, evidence_10.public_id AS evidence_10_public_id, evidence_10.quote AS evidence_10_quote, evidence_10.start AS evidence_10_start, evidence_10."end" AS evidence_10_end, evidence_10.start_utf16 AS evidence_10_start_utf16, evidence_10.end_utf16 AS evidence_10_end_utf16, evidence_10.stance AS evidence_10_stance, evidence_10.voice AS evidence_10_voice, entity_3.kind AS entity_3_kind, entity_3.name AS entity_3_name, entity_3.id AS entity_3_id, evidence_10.method AS evidence_10_method, evidence_10.valid_from AS evidence_10_valid_from, evidence_10.valid_to AS evidence_10_valid_to, article_11.slug AS article_11_slug, article_11.id AS article_11_id, relation_2.kind AS relation_2_kind, relation_2.id AS relation_2_id 
FROM evidence AS evidence_10 LEFT OUTER JOIN entity_resolution AS entity_resolution_3 ON entity_resolution_3.entity_id = evidence_10.speaker_id LEFT OUTER JOIN entity AS entity_3 ON (entity_3.id = entity_resolution_3.survivor_id) AND (entity_3.public = 1) LEFT OUTER JOIN article AS article_11 ON (article_11.id = evidence_10.article_id) AND (article_11.status = 'PUBLISHED') LEFT OUTER JOIN relation AS relation_2 ON (relation_2.id = evidence_10.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_11 
WHERE (evidence_11.relation_id = relation_2.id) AND evidence_11.withdrawn_at IS NULL AND (evidence_11.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_12 
WHERE (article_12.id = evidence_11.article_id) AND (article_12.status = 'PUBLISHED'))))) 
WHERE (evidence_10.relation_id = relation_1_id) AND evidence_10.withdrawn_at IS NULL AND (evidence_10.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_10 
WHERE (article_10.id = evidence_10.article_id) AND (article_10.status = 'PUBLISHED'))) ORDER BY evidence_10.recorded_at ASC, evidence_10.public_id ASC 
 LIMIT 20) AS evidence_10_page) AS relation_1_value_9 
FROM (SELECT relation_1.public_id AS relation_1_public_id, relation_1.kind AS relation_1_kind, entity_1.name AS entity_1_name, entity_1.id AS entity_1_id, entity_2.name AS entity_2_name, entity_2.id AS entity_2_id, relation_1.role AS relation_1_role, relation_1.id AS relation_1_id 
FROM relation AS relation_1 LEFT OUTER JOIN entity_resolution AS entity_resolution_1 ON entity_resolution_1.entity_id = relation_1.subject_id LEFT OUTER JOIN entity AS entity_1 ON (entity_1.id = entity_resolution_1.survivor_id) AND (entity_1.public = 1) LEFT OUTER JOIN entity_resolution AS entity_resolution_2 ON entity_resolution_2.entity_id = relation_1.object_id LEFT OUTER JOIN entity AS entity_2 ON (entity_2.id = entity_resolution_2.survivor_id) AND (entity_2.public = 1) 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_1 
WHERE (evidence_1.relation_id = relation_1.id) AND evidence_1.withdrawn_at IS NULL AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_1 
WHERE (article_1.id = evidence_1.article_id) AND (article_1.status = 'PUBLISHED'))))) AND (relation_1.public_id = $1) ORDER BY relation_1.public_id ASC 
 LIMIT 1) AS relation_1_rows) AS relation_1_shape;

SELECT json_build_object('id', relation_3_public_id, 'kind', relation_3_kind, 'subject', CASE WHEN (entity_4_id IS NOT NULL) THEN json_build_object('name', entity_4_name) END, 'object', CASE WHEN (entity_5_id IS NOT NULL) THEN json_build_object('name', entity_5_name) END, 'role', CASE WHEN (relation_3_role = '') THEN NULL ELSE relation_3_role END, 'validFrom', relation_3_value_1, 'validTo', relation_3_value_2, 'standing', CASE WHEN (relation_3_value_3 AND relation_3_value_4) THEN 'DISPUTED' WHEN (relation_3_value_5 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_3_value_3 THEN 'SINGLE_SOURCE' WHEN relation_3_value_6 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'assertedBy', relation_3_value_7, 'disputedBy', relation_3_value_8, 'evidence', (relation_3_value_9)::json) AS anon_1 
FROM (SELECT relation_3_public_id, relation_3_kind, entity_4_name, entity_4_id, entity_5_name, entity_5_id, relation_3_role, relation_3_id, (SELECT CASE WHEN (count(*) = count(evidence_13.valid_from) AND count(DISTINCT evidence_13.valid_from) = 1) THEN max(evidence_13.valid_from) ELSE NULL END AS anon_2 
FROM evidence AS evidence_13 
WHERE (evidence_13.relation_id = relation_3_id) AND evidence_13.withdrawn_at IS NULL AND (evidence_13.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_14 
WHERE (article_14.id = evidence_13.article_id) AND (article_14.status = 'PUBLISHED'))) AND evidence_13.stance IN ('ASSERTS')) AS relation_3_value_1, (SELECT CASE WHEN (count(*) = count(evidence_14.valid_to) AND count(DISTINCT evidence_14.valid_to) = 1) THEN max(evidence_14.valid_to) ELSE NULL END AS anon_3 
FROM evidence AS evidence_14 
WHERE (evidence_14.relation_id = relation_3_id) AND evidence_14.withdrawn_at IS NULL AND (evidence_14.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_15 
WHERE (article_15.id = evidence_14.article_id) AND (article_15.status = 'PUBLISHED'))) AND evidence_14.stance IN ('ASSERTS')) AS relation_3_value_2, EXISTS (SELECT 1 
FROM evidence AS evidence_16 
WHERE (evidence_16.relation_id = relation_3_id) AND evidence_16.withdrawn_at IS NULL AND (evidence_16.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_17 
WHERE (article_17.id = evidence_16.article_id) AND (article_17.status = 'PUBLISHED'))) AND evidence_16.stance IN ('ASSERTS')) AS relation_3_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_17 
WHERE (evidence_17.relation_id = relation_3_id) AND evidence_17.withdrawn_at IS NULL AND (evidence_17.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_18 
WHERE (article_18.id = evidence_17.article_id) AND (article_18.status = 'PUBLISHED'))) AND evidence_17.stance IN ('DENIES', 'DOUBTS')) AS relation_3_value_4, (SELECT count(DISTINCT evidence_15.origin) AS count_1 
FROM evidence AS evidence_15 
WHERE (evidence_15.relation_id = relation_3_id) AND evidence_15.withdrawn_at IS NULL AND (evidence_15.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_16 
WHERE (article_16.id = evidence_15.article_id) AND (article_16.status = 'PUBLISHED'))) AND evidence_15.stance IN ('ASSERTS')) AS relation_3_value_5, EXISTS (SELECT 1 
FROM evidence AS evidence_18 
WHERE (evidence_18.relation_id = relation_3_id) AND evidence_18.withdrawn_at IS NULL AND (evidence_18.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_19 
WHERE (article_19.id = evidence_18.article_id) AND (article_19.status = 'PUBLISHED'))) AND evidence_18.stance IN ('DENIES')) AS relation_3_value_6, (SELECT count(DISTINCT evidence_19.origin) AS count_2 
FROM evidence AS evidence_19 
WHERE (evidence_19.relation_id = relation_3_id) AND evidence_19.withdrawn_at IS NULL AND (evidence_19.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_20 
WHERE (article_20.id = evidence_19.article_id) AND (article_20.status = 'PUBLISHED'))) AND evidence_19.stance IN ('ASSERTS')) AS relation_3_value_7, (SELECT count(DISTINCT evidence_20.origin) AS count_3 
FROM evidence AS evidence_20 
WHERE (evidence_20.relation_id = relation_3_id) AND evidence_20.withdrawn_at IS NULL AND (evidence_20.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_21 
WHERE (article_21.id = evidence_20.article_id) AND (article_21.status = 'PUBLISHED'))) AND evidence_20.stance IN ('DENIES', 'DOUBTS')) AS relation_3_value_8, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_4 
FROM evidence AS evidence_21 
WHERE (evidence_21.relation_id = relation_3_id) AND evidence_21.withdrawn_at IS NULL AND (evidence_21.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_22 
WHERE (article_22.id = evidence_21.article_id) AND (article_22.status = 'PUBLISHED')))), 'edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('EvidenceEdge' || '|' || CAST(evidence_21_recorded_at AS TEXT) || '|' || CAST(evidence_21_public_id AS TEXT), 'UTF8'), 'hex'), 'node', json_build_object('id', evidence_21_public_id, 'quote', evidence_21_quote, 'start', evidence_21_start, 'end', evidence_21_end, 'startUtf16', evidence_21_start_utf16, 'endUtf16', evidence_21_end_utf16, 'stance', evidence_21_stance, 'voice', evidence_21_voice, 'speaker', CASE WHEN (entity_6_id IS NOT NULL) THEN json_build_object('__typename', CASE WHEN (entity_6_kind = 'PERSON') THEN 'Person' WHEN (entity_6_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_6_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'name', entity_6_name) END, 'method', evidence_21_method, 'validFrom', evidence_21_valid_from, 'validTo', evidence_21_valid_to, 'recordedAt', evidence_21_recorded_at, 'article', CASE WHEN (article_23_id IS NOT NULL) THEN json_build_object('slug', article_23_slug) END, 'relation', CASE WHEN (relation_4_id IS NOT NULL) THEN json_build_object('kind', relation_4_kind) END))), '[]'::json)) AS anon_4 
FROM (SELECT evidence_21.recorded_at AS evidence_21_key_1, evidence_21.public_id AS evidence_21_key_2, evidence_21.recorded_at AS evidence_21_recorded_at, evidence_21.public_id AS evidence_21_public_id, evidence_21.quote AS evidence_21_quote, evidence_21.start AS evidence_21_start, evidence_21."end" AS evidence_21_end, evidence_21.start_utf16 AS evidence_21_start_utf16, evidence_21.end_utf16 AS evidence_21_end_utf16, evidence_21.stance AS evidence_21_stance, evidence_21.voice AS evidence_21_voice, entity_6.kind AS entity_6_kind, entity_6.name AS entity_6_name, entity_6.id AS entity_6_id, evidence_21.method AS evidence_21_method, evidence_21.valid_from AS evidence_21_valid_from, evidence_21.valid_to AS evidence_21_valid_to, article_23.slug AS article_23_slug, article_23.id AS article_23_id, relation_4.kind AS relation_4_kind, relation_4.id AS relation_4_id 
FROM evidence AS evidence_21 LEFT OUTER JOIN entity_resolution AS entity_resolution_6 ON entity_resolution_6.entity_id = evidence_21.speaker_id LEFT OUTER JOIN entity AS entity_6 ON (entity_6.id = entity_resolution_6.survivor_id) AND (entity_6.public = 1) LEFT OUTER JOIN article AS article_23 ON (article_23.id = evidence_21.article_id) AND (article_23.status = 'PUBLISHED') LEFT OUTER JOIN relation AS relation_4 ON (relation_4.id = evidence_21.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_22 
WHERE (evidence_22.relation_id = relation_4.id) AND evidence_22.withdrawn_at IS NULL AND (evidence_22.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_24 
WHERE (article_24.id = evidence_22.article_id) AND (article_24.status = 'PUBLISHED'))))) 
WHERE (evidence_21.relation_id = relation_3_id) AND evidence_21.withdrawn_at IS NULL AND (evidence_21.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_22 
WHERE (article_22.id = evidence_21.article_id) AND (article_22.status = 'PUBLISHED'))) ORDER BY evidence_21.recorded_at ASC, evidence_21.public_id ASC 
 LIMIT 20) AS evidence_21_page) AS relation_3_value_9 
FROM (SELECT relation_3.public_id AS relation_3_public_id, relation_3.kind AS relation_3_kind, entity_4.name AS entity_4_name, entity_4.id AS entity_4_id, entity_5.name AS entity_5_name, entity_5.id AS entity_5_id, relation_3.role AS relation_3_role, relation_3.id AS relation_3_id 
FROM relation AS relation_3 LEFT OUTER JOIN entity_resolution AS entity_resolution_4 ON entity_resolution_4.entity_id = relation_3.subject_id LEFT OUTER JOIN entity AS entity_4 ON (entity_4.id = entity_resolution_4.survivor_id) AND (entity_4.public = 1) LEFT OUTER JOIN entity_resolution AS entity_resolution_5 ON entity_resolution_5.entity_id = relation_3.object_id LEFT OUTER JOIN entity AS entity_5 ON (entity_5.id = entity_resolution_5.survivor_id) AND (entity_5.public = 1) 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_12 
WHERE (evidence_12.relation_id = relation_3.id) AND evidence_12.withdrawn_at IS NULL AND (evidence_12.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_13 
WHERE (article_13.id = evidence_12.article_id) AND (article_13.status = 'PUBLISHED'))))) AND (relation_3.public_id = $1) ORDER BY relation_3.public_id ASC 
 LIMIT 1) AS relation_3_rows) AS relation_3_shape;

SELECT json_build_object('id', relation_5_public_id, 'kind', relation_5_kind, 'subject', CASE WHEN (entity_7_id IS NOT NULL) THEN json_build_object('name', entity_7_name) END, 'object', CASE WHEN (entity_8_id IS NOT NULL) THEN json_build_object('name', entity_8_name) END, 'role', CASE WHEN (relation_5_role = '') THEN NULL ELSE relation_5_role END, 'validFrom', relation_5_value_1, 'validTo', relation_5_value_2, 'standing', CASE WHEN (relation_5_value_3 AND relation_5_value_4) THEN 'DISPUTED' WHEN (relation_5_value_5 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_5_value_3 THEN 'SINGLE_SOURCE' WHEN relation_5_value_6 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'assertedBy', relation_5_value_7, 'disputedBy', relation_5_value_8, 'evidence', (relation_5_value_9)::json) AS anon_1 
FROM (SELECT relation_5_public_id, relation_5_kind, entity_7_name, entity_7_id, entity_8_name, entity_8_id, relation_5_role, relation_5_id, (SELECT CASE WHEN (count(*) = count(evidence_24.valid_from) AND count(DISTINCT evidence_24.valid_from) = 1) THEN max(evidence_24.valid_from) ELSE NULL END AS anon_2 
FROM evidence AS evidence_24 
WHERE (evidence_24.relation_id = relation_5_id) AND evidence_24.withdrawn_at IS NULL AND (evidence_24.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_26 
WHERE (article_26.id = evidence_24.article_id) AND (article_26.status = 'PUBLISHED'))) AND evidence_24.stance IN ('ASSERTS')) AS relation_5_value_1, (SELECT CASE WHEN (count(*) = count(evidence_25.valid_to) AND count(DISTINCT evidence_25.valid_to) = 1) THEN max(evidence_25.valid_to) ELSE NULL END AS anon_3 
FROM evidence AS evidence_25 
WHERE (evidence_25.relation_id = relation_5_id) AND evidence_25.withdrawn_at IS NULL AND (evidence_25.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_27 
WHERE (article_27.id = evidence_25.article_id) AND (article_27.status = 'PUBLISHED'))) AND evidence_25.stance IN ('ASSERTS')) AS relation_5_value_2, EXISTS (SELECT 1 
FROM evidence AS evidence_27 
WHERE (evidence_27.relation_id = relation_5_id) AND evidence_27.withdrawn_at IS NULL AND (evidence_27.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_29 
WHERE (article_29.id = evidence_27.article_id) AND (article_29.status = 'PUBLISHED'))) AND evidence_27.stance IN ('ASSERTS')) AS relation_5_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_28 
WHERE (evidence_28.relation_id = relation_5_id) AND evidence_28.withdrawn_at IS NULL AND (evidence_28.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_30 
WHERE (article_30.id = evidence_28.article_id) AND (article_30.status = 'PUBLISHED'))) AND evidence_28.stance IN ('DENIES', 'DOUBTS')) AS relation_5_value_4, (SELECT count(DISTINCT evidence_26.origin) AS count_1 
FROM evidence AS evidence_26 
WHERE (evidence_26.relation_id = relation_5_id) AND evidence_26.withdrawn_at IS NULL AND (evidence_26.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_28 
WHERE (article_28.id = evidence_26.article_id) AND (article_28.status = 'PUBLISHED'))) AND evidence_26.stance IN ('ASSERTS')) AS relation_5_value_5, EXISTS (SELECT 1 
FROM evidence AS evidence_29 
WHERE (evidence_29.relation_id = relation_5_id) AND evidence_29.withdrawn_at IS NULL AND (evidence_29.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_31 
WHERE (article_31.id = evidence_29.article_id) AND (article_31.status = 'PUBLISHED'))) AND evidence_29.stance IN ('DENIES')) AS relation_5_value_6, (SELECT count(DISTINCT evidence_30.origin) AS count_2 
FROM evidence AS evidence_30 
WHERE (evidence_30.relation_id = relation_5_id) AND evidence_30.withdrawn_at IS NULL AND (evidence_30.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_32 
WHERE (article_32.id = evidence_30.article_id) AND (article_32.status = 'PUBLISHED'))) AND evidence_30.stance IN ('ASSERTS')) AS relation_5_value_7, (SELECT count(DISTINCT evidence_31.origin) AS count_3 
FROM evidence AS evidence_31 
WHERE (evidence_31.relation_id = relation_5_id) AND evidence_31.withdrawn_at IS NULL AND (evidence_31.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_33 
WHERE (article_33.id = evidence_31.article_id) AND (article_33.status = 'PUBLISHED'))) AND evidence_31.stance IN ('DENIES', 'DOUBTS')) AS relation_5_value_8, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_4 
FROM evidence AS evidence_32 
WHERE (evidence_32.relation_id = relation_5_id) AND evidence_32.withdrawn_at IS NULL AND (evidence_32.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_34 
WHERE (article_34.id = evidence_32.article_id) AND (article_34.status = 'PUBLISHED')))), 'edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('EvidenceEdge' || '|' || CAST(evidence_32_recorded_at AS TEXT) || '|' || CAST(evidence_32_public_id AS TEXT), 'UTF8'), 'hex'), 'node', json_build_object('id', evidence_32_public_id, 'quote', evidence_32_quote, 'start', evidence_32_start, 'end', evidence_32_end, 'startUtf16', evidence_32_start_utf16, 'endUtf16', evidence_32_end_utf16, 'stance', evidence_32_stance, 'voice', evidence_32_voice, 'speaker', CASE WHEN (entity_9_id IS NOT NULL) THEN json_build_object('__typename', CASE WHEN (entity_9_kind = 'PERSON') THEN 'Person' WHEN (entity_9_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_9_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'name', entity_9_name) END, 'method', evidence_32_method, 'validFrom', evidence_32_valid_from, 'validTo', evidence_32_valid_to, 'recordedAt', evidence_32_recorded_at, 'article', CASE WHEN (article_35_id IS NOT NULL) THEN json_build_object('slug', article_35_slug) END, 'relation', CASE WHEN (relation_6_id IS NOT NULL) THEN json_build_object('kind', relation_6_kind) END))), '[]'::json)) AS anon_4 
FROM (SELECT evidence_32.recorded_at AS evidence_32_key_1, evidence_32.public_id AS evidence_32_key_2, evidence_32.recorded_at AS evidence_32_recorded_at, evidence_32.public_id AS evidence_32_public_id, evidence_32.quote AS evidence_32_quote, evidence_32.start AS evidence_32_start, evidence_32."end" AS evidence_32_end, evidence_32.start_utf16 AS evidence_32_start_utf16, evidence_32.end_utf16 AS evidence_32_end_utf16, evidence_32.stance AS evidence_32_stance, evidence_32.voice AS evidence_32_voice, entity_9.kind AS entity_9_kind, entity_9.name AS entity_9_name, entity_9.id AS entity_9_id, evidence_32.method AS evidence_32_method, evidence_32.valid_from AS evidence_32_valid_from, evidence_32.valid_to AS evidence_32_valid_to, article_35.slug AS article_35_slug, article_35.id AS article_35_id, relation_6.kind AS relation_6_kind, relation_6.id AS relation_6_id 
FROM evidence AS evidence_32 LEFT OUTER JOIN entity_resolution AS entity_resolution_9 ON entity_resolution_9.entity_id = evidence_32.speaker_id LEFT OUTER JOIN entity AS entity_9 ON (entity_9.id = entity_resolution_9.survivor_id) AND (entity_9.public = 1) LEFT OUTER JOIN article AS article_35 ON (article_35.id = evidence_32.article_id) AND (article_35.status = 'PUBLISHED') LEFT OUTER JOIN relation AS relation_6 ON (relation_6.id = evidence_32.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_33 
WHERE (evidence_33.relation_id = relation_6.id) AND evidence_33.withdrawn_at IS NULL AND (evidence_33.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_36 
WHERE (article_36.id = evidence_33.article_id) AND (article_36.status = 'PUBLISHED'))))) 
WHERE (evidence_32.relation_id = relation_5_id) AND evidence_32.withdrawn_at IS NULL AND (evidence_32.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_34 
WHERE (article_34.id = evidence_32.article_id) AND (article_34.status = 'PUBLISHED'))) ORDER BY evidence_32.recorded_at ASC, evidence_32.public_id ASC 
 LIMIT 20) AS evidence_32_page) AS relation_5_value_9 
FROM (SELECT relation_5.public_id AS relation_5_public_id, relation_5.kind AS relation_5_kind, entity_7.name AS entity_7_name, entity_7.id AS entity_7_id, entity_8.name AS entity_8_name, entity_8.id AS entity_8_id, relation_5.role AS relation_5_role, relation_5.id AS relation_5_id 
FROM relation AS relation_5 LEFT OUTER JOIN entity_resolution AS entity_resolution_7 ON entity_resolution_7.entity_id = relation_5.subject_id LEFT OUTER JOIN entity AS entity_7 ON (entity_7.id = entity_resolution_7.survivor_id) AND (entity_7.public = 1) LEFT OUTER JOIN entity_resolution AS entity_resolution_8 ON entity_resolution_8.entity_id = relation_5.object_id LEFT OUTER JOIN entity AS entity_8 ON (entity_8.id = entity_resolution_8.survivor_id) AND (entity_8.public = 1) 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_23 
WHERE (evidence_23.relation_id = relation_5.id) AND evidence_23.withdrawn_at IS NULL AND (evidence_23.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_25 
WHERE (article_25.id = evidence_23.article_id) AND (article_25.status = 'PUBLISHED'))))) AND (relation_5.public_id = $1) ORDER BY relation_5.public_id ASC 
 LIMIT 1) AS relation_5_rows) AS relation_5_shape;
