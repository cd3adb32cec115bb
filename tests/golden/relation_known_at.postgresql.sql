SELECT json_build_object('kind', relation_1_kind) AS anon_1 
FROM (SELECT relation_1.kind AS relation_1_kind 
FROM relation AS relation_1 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_1 
WHERE (evidence_1.relation_id = relation_1.id) AND (evidence_1.recorded_at <= $1) AND (evidence_1.withdrawn_at IS NULL OR (evidence_1.withdrawn_at > $2)) AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_1 
WHERE (article_1.id = evidence_1.article_id) AND article_1.status IN ('PUBLISHED', 'RETRACTED') AND (article_1.published_at <= $3))))) AND (relation_1.public_id = $4) ORDER BY relation_1.public_id ASC 
 LIMIT 1) AS relation_1_shape;

SELECT json_build_object('kind', relation_2_kind) AS anon_1 
FROM (SELECT relation_2.kind AS relation_2_kind 
FROM relation AS relation_2 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_2 
WHERE (evidence_2.relation_id = relation_2.id) AND (evidence_2.recorded_at <= $1) AND (evidence_2.withdrawn_at IS NULL OR (evidence_2.withdrawn_at > $2)) AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.id = evidence_2.article_id) AND article_2.status IN ('PUBLISHED', 'RETRACTED') AND (article_2.published_at <= $3))))) AND (relation_2.public_id = $4) ORDER BY relation_2.public_id ASC 
 LIMIT 1) AS relation_2_shape;

SELECT json_build_object('id', relation_3_public_id, 'kind', relation_3_kind, 'subject', CASE WHEN (entity_1_id IS NOT NULL) THEN json_build_object('__typename', CASE WHEN (entity_1_kind = 'PERSON') THEN 'Person' WHEN (entity_1_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_1_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'slug', entity_1_slug) END, 'object', CASE WHEN (entity_2_id IS NOT NULL) THEN json_build_object('slug', entity_2_slug) END, 'role', CASE WHEN (relation_3_role = '') THEN NULL ELSE relation_3_role END, 'validFrom', relation_3_value_1, 'validTo', relation_3_value_2, 'standing', CASE WHEN (relation_3_value_3 AND relation_3_value_4) THEN 'DISPUTED' WHEN (relation_3_value_5 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_3_value_3 THEN 'SINGLE_SOURCE' WHEN relation_3_value_6 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'assertedBy', relation_3_value_7, 'disputedBy', relation_3_value_8, 'evidence', (relation_3_value_9)::json) AS anon_1 
FROM (SELECT relation_3_public_id, relation_3_kind, entity_1_kind, entity_1_slug, entity_1_id, entity_2_slug, entity_2_id, relation_3_role, relation_3_id, (SELECT CASE WHEN (count(*) = count(evidence_4.valid_from) AND count(DISTINCT evidence_4.valid_from) = 1) THEN max(evidence_4.valid_from) ELSE NULL END AS anon_2 
FROM evidence AS evidence_4 
WHERE (evidence_4.relation_id = relation_3_id) AND (evidence_4.recorded_at <= $1) AND (evidence_4.withdrawn_at IS NULL OR (evidence_4.withdrawn_at > $2)) AND (evidence_4.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = evidence_4.article_id) AND article_4.status IN ('PUBLISHED', 'RETRACTED') AND (article_4.published_at <= $3))) AND evidence_4.stance IN ('ASSERTS')) AS relation_3_value_1, (SELECT CASE WHEN (count(*) = count(evidence_5.valid_to) AND count(DISTINCT evidence_5.valid_to) = 1) THEN max(evidence_5.valid_to) ELSE NULL END AS anon_3 
FROM evidence AS evidence_5 
WHERE (evidence_5.relation_id = relation_3_id) AND (evidence_5.recorded_at <= $4) AND (evidence_5.withdrawn_at IS NULL OR (evidence_5.withdrawn_at > $5)) AND (evidence_5.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_5 
WHERE (article_5.id = evidence_5.article_id) AND article_5.status IN ('PUBLISHED', 'RETRACTED') AND (article_5.published_at <= $6))) AND evidence_5.stance IN ('ASSERTS')) AS relation_3_value_2, EXISTS (SELECT 1 
FROM evidence AS evidence_7 
WHERE (evidence_7.relation_id = relation_3_id) AND (evidence_7.recorded_at <= $7) AND (evidence_7.withdrawn_at IS NULL OR (evidence_7.withdrawn_at > $8)) AND (evidence_7.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_8 
WHERE (article_8.id = evidence_7.article_id) AND article_8.status IN ('PUBLISHED', 'RETRACTED') AND (article_8.published_at <= $9))) AND evidence_7.stance IN ('ASSERTS')) AS relation_3_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_8 
WHERE (evidence_8.relation_id = relation_3_id) AND (evidence_8.recorded_at <= $10) AND (evidence_8.withdrawn_at IS NULL OR (evidence_8.withdrawn_at > $11)) AND (evidence_8.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_9 
WHERE (article_9.id = evidence_8.article_id) AND article_9.status IN ('PUBLISHED', 'RETRACTED') AND (article_9.published_at <= $12))) AND evidence_8.stance IN ('DENIES', 'DOUBTS')) AS relation_3_value_4, (SELECT count(DISTINCT CASE WHEN (entity_resolution_past_3.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_3.survivor_id AS TEXT) WHEN (entity_resolution_past_4.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_4.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_6.origin_article_id AS TEXT) END) AS count_1 
FROM evidence AS evidence_6 LEFT OUTER JOIN article AS article_7 ON article_7.id = evidence_6.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_3 ON (entity_resolution_past_3.entity_id = evidence_6.speaker_id) AND (entity_resolution_past_3.from_at <= $13) AND (entity_resolution_past_3.to_at IS NULL OR (entity_resolution_past_3.to_at > $14)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_4 ON (entity_resolution_past_4.entity_id = article_7.source_id) AND (entity_resolution_past_4.from_at <= $15) AND (entity_resolution_past_4.to_at IS NULL OR (entity_resolution_past_4.to_at > $16)) 
WHERE (evidence_6.relation_id = relation_3_id) AND (evidence_6.recorded_at <= $17) AND (evidence_6.withdrawn_at IS NULL OR (evidence_6.withdrawn_at > $18)) AND (evidence_6.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_6 
WHERE (article_6.id = evidence_6.article_id) AND article_6.status IN ('PUBLISHED', 'RETRACTED') AND (article_6.published_at <= $19))) AND evidence_6.stance IN ('ASSERTS')) AS relation_3_value_5, EXISTS (SELECT 1 
FROM evidence AS evidence_9 
WHERE (evidence_9.relation_id = relation_3_id) AND (evidence_9.recorded_at <= $20) AND (evidence_9.withdrawn_at IS NULL OR (evidence_9.withdrawn_at > $21)) AND (evidence_9.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_10 
WHERE (article_10.id = evidence_9.article_id) AND article_10.status IN ('PUBLISHED', 'RETRACTED') AND (article_10.published_at <= $22))) AND evidence_9.stance IN ('DENIES')) AS relation_3_value_6, (SELECT count(DISTINCT CASE WHEN (entity_resolution_past_5.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_5.survivor_id AS TEXT) WHEN (entity_resolution_past_6.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_6.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_10.origin_article_id AS TEXT) END) AS count_2 
FROM evidence AS evidence_10 LEFT OUTER JOIN article AS article_12 ON article_12.id = evidence_10.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_5 ON (entity_resolution_past_5.entity_id = evidence_10.speaker_id) AND (entity_resolution_past_5.from_at <= $23) AND (entity_resolution_past_5.to_at IS NULL OR (entity_resolution_past_5.to_at > $24)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_6 ON (entity_resolution_past_6.entity_id = article_12.source_id) AND (entity_resolution_past_6.from_at <= $25) AND (entity_resolution_past_6.to_at IS NULL OR (entity_resolution_past_6.to_at > $26)) 
WHERE (evidence_10.relation_id = relation_3_id) AND (evidence_10.recorded_at <= $27) AND (evidence_10.withdrawn_at IS NULL OR (evidence_10.withdrawn_at > $28)) AND (evidence_10.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_11 
WHERE (article_11.id = evidence_10.article_id) AND article_11.status IN ('PUBLISHED', 'RETRACTED') AND (article_11.published_at <= $29))) AND evidence_10.stance IN ('ASSERTS')) AS relation_3_value_7, (SELECT count(DISTINCT CASE WHEN (entity_resolution_past_7.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_7.survivor_id AS TEXT) WHEN (entity_resolution_past_8.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_8.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_11.origin_article_id AS TEXT) END) AS count_3 
FROM evidence AS evidence_11 LEFT OUTER JOIN article AS article_14 ON article_14.id = evidence_11.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_7 ON (entity_resolution_past_7.entity_id = evidence_11.speaker_id) AND (entity_resolution_past_7.from_at <= $30) AND (entity_resolution_past_7.to_at IS NULL OR (entity_resolution_past_7.to_at > $31)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_8 ON (entity_resolution_past_8.entity_id = article_14.source_id) AND (entity_resolution_past_8.from_at <= $32) AND (entity_resolution_past_8.to_at IS NULL OR (entity_resolution_past_8.to_at > $33)) 
WHERE (evidence_11.relation_id = relation_3_id) AND (evidence_11.recorded_at <= $34) AND (evidence_11.withdrawn_at IS NULL OR (evidence_11.withdrawn_at > $35)) AND (evidence_11.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_13 
WHERE (article_13.id = evidence_11.article_id) AND article_13.status IN ('PUBLISHED', 'RETRACTED') AND (article_13.published_at <= $36))) AND evidence_11.stance IN ('DENIES', 'DOUBTS')) AS relation_3_value_8, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_4 
FROM evidence AS evidence_12 
WHERE (evidence_12.relation_id = relation_3_id) AND (evidence_12.recorded_at <= $37) AND (evidence_12.withdrawn_at IS NULL OR (evidence_12.withdrawn_at > $38)) AND (evidence_12.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_15 
WHERE (article_15.id = evidence_12.article_id) AND article_15.status IN ('PUBLISHED', 'RETRACTED') AND (article_15.published_at <= $39)))), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(coalesce(max(evidence_12_read), 0) > 20, false)), 'startCursor', max(CASE WHEN (evidence_12_number = 1) THEN evidence_12_cursor END), 'endCursor', max(CASE WHEN (evidence_12_number = CASE WHEN (evidence_12_read < 20) THEN evidence_12_read ELSE 20 END) THEN evidence_12_cursor END)), 'edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('EvidenceEdge' || '|' || CAST(evidence_12_recorded_at AS TEXT) || '|' || CAST(evidence_12_public_id AS TEXT), 'UTF8'), 'hex'), 'node', json_build_object('__typename', ('"Evidence"')::json, 'id', evidence_12_public_id, 'quote', CASE WHEN evidence_12_value_1 THEN evidence_12_quote ELSE NULL END, 'start', evidence_12_start, 'end', evidence_12_end_utf16, 'stance', evidence_12_stance, 'voice', evidence_12_voice, 'speaker', CASE WHEN (entity_3_id IS NOT NULL) THEN json_build_object('name', entity_3_name) END, 'method', evidence_12_method, 'validFrom', evidence_12_valid_from, 'recordedAt', evidence_12_recorded_at, 'withdrawnAt', evidence_12_withdrawn_at, 'withdrawalReason', evidence_12_withdrawal_reason, 'article', CASE WHEN (article_17_id IS NOT NULL) THEN json_build_object('slug', article_17_slug, 'status', article_17_status, 'headline', article_17_headline, 'body', CASE WHEN (article_17_status = 'PUBLISHED') THEN article_17_body_html ELSE NULL END, 'section', CASE WHEN (article_17_status = 'PUBLISHED') THEN article_17_section ELSE NULL END, 'retraction', CASE WHEN (article_17_retracted_at IS NOT NULL) THEN json_build_object('at', article_17_retracted_at, 'reason', article_17_retraction_reason) END, 'relations', (evidence_12_value_2)::json) END, 'relation', CASE WHEN (relation_5_id IS NOT NULL) THEN json_build_object('kind', relation_5_kind, 'standing', CASE WHEN (evidence_12_value_3 AND evidence_12_value_4) THEN 'DISPUTED' WHEN (evidence_12_value_5 > 1) THEN 'SEVERAL_SOURCES' WHEN evidence_12_value_3 THEN 'SINGLE_SOURCE' WHEN evidence_12_value_6 THEN 'DENIED' ELSE 'RELAYED_ONLY' END) END))), '[]'::json)) AS anon_4 
FROM (SELECT evidence_12_key_1, evidence_12_key_2, evidence_12_cursor, evidence_12_recorded_at, evidence_12_public_id, evidence_12_article_id, evidence_12_quote, evidence_12_start, evidence_12_end_utf16, evidence_12_stance, evidence_12_voice, entity_3_name, entity_3_id, evidence_12_method, evidence_12_valid_from, evidence_12_withdrawn_at, evidence_12_withdrawal_reason, article_17_slug, article_17_status, article_17_headline, article_17_body_html, article_17_section, article_17_retracted_at, article_17_retraction_reason, article_17_id, relation_5_kind, relation_5_id, evidence_12_number, evidence_12_read, EXISTS (SELECT 1 
FROM article AS article_16 
WHERE (article_16.id = evidence_12_article_id) AND (article_16.status = 'PUBLISHED')) AS evidence_12_value_1, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_5 
FROM relation AS relation_4 
WHERE (article_17_status = 'PUBLISHED') AND relation_4.id IN (SELECT evidence_13.relation_id AS anon_6 
FROM evidence AS evidence_13 
WHERE (evidence_13.article_id = article_17_id) AND evidence_13.withdrawn_at IS NULL AND (evidence_13.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_18 
WHERE (article_18.id = evidence_13.article_id) AND (article_18.status = 'PUBLISHED')))))) AS anon_5) AS evidence_12_value_2, EXISTS (SELECT 1 
FROM evidence AS evidence_16 
WHERE (evidence_16.relation_id = relation_5_id) AND (evidence_16.recorded_at <= $40) AND (evidence_16.withdrawn_at IS NULL OR (evidence_16.withdrawn_at > $41)) AND (evidence_16.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_22 
WHERE (article_22.id = evidence_16.article_id) AND article_22.status IN ('PUBLISHED', 'RETRACTED') AND (article_22.published_at <= $42))) AND evidence_16.stance IN ('ASSERTS')) AS evidence_12_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_17 
WHERE (evidence_17.relation_id = relation_5_id) AND (evidence_17.recorded_at <= $43) AND (evidence_17.withdrawn_at IS NULL OR (evidence_17.withdrawn_at > $44)) AND (evidence_17.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_23 
WHERE (article_23.id = evidence_17.article_id) AND article_23.status IN ('PUBLISHED', 'RETRACTED') AND (article_23.published_at <= $45))) AND evidence_17.stance IN ('DENIES', 'DOUBTS')) AS evidence_12_value_4, (SELECT count(DISTINCT CASE WHEN (entity_resolution_past_10.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_10.survivor_id AS TEXT) WHEN (entity_resolution_past_11.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_11.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_15.origin_article_id AS TEXT) END) AS count_6 
FROM evidence AS evidence_15 LEFT OUTER JOIN article AS article_21 ON article_21.id = evidence_15.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_10 ON (entity_resolution_past_10.entity_id = evidence_15.speaker_id) AND (entity_resolution_past_10.from_at <= $46) AND (entity_resolution_past_10.to_at IS NULL OR (entity_resolution_past_10.to_at > $47)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_11 ON (entity_resolution_past_11.entity_id = article_21.source_id) AND (entity_resolution_past_11.from_at <= $48) AND (entity_resolution_past_11.to_at IS NULL OR (entity_resolution_past_11.to_at > $49)) 
WHERE (evidence_15.relation_id = relation_5_id) AND (evidence_15.recorded_at <= $50) AND (evidence_15.withdrawn_at IS NULL OR (evidence_15.withdrawn_at > $51)) AND (evidence_15.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_20 
WHERE (article_20.id = evidence_15.article_id) AND article_20.status IN ('PUBLISHED', 'RETRACTED') AND (article_20.published_at <= $52))) AND evidence_15.stance IN ('ASSERTS')) AS evidence_12_value_5, EXISTS (SELECT 1 
FROM evidence AS evidence_18 
WHERE (evidence_18.relation_id = relation_5_id) AND (evidence_18.recorded_at <= $53) AND (evidence_18.withdrawn_at IS NULL OR (evidence_18.withdrawn_at > $54)) AND (evidence_18.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_24 
WHERE (article_24.id = evidence_18.article_id) AND article_24.status IN ('PUBLISHED', 'RETRACTED') AND (article_24.published_at <= $55))) AND evidence_18.stance IN ('DENIES')) AS evidence_12_value_6 
FROM (SELECT evidence_12_key_1, evidence_12_key_2, evidence_12_cursor, evidence_12_recorded_at, evidence_12_public_id, evidence_12_article_id, evidence_12_quote, evidence_12_start, evidence_12_end_utf16, evidence_12_stance, evidence_12_voice, entity_3_name, entity_3_id, evidence_12_method, evidence_12_valid_from, evidence_12_withdrawn_at, evidence_12_withdrawal_reason, article_17_slug, article_17_status, article_17_headline, article_17_body_html, article_17_section, article_17_retracted_at, article_17_retraction_reason, article_17_id, relation_5_kind, relation_5_id, row_number() OVER (ORDER BY evidence_12_key_1 ASC, evidence_12_key_2 ASC) AS evidence_12_number, count(*) OVER () AS evidence_12_read 
FROM (SELECT evidence_12.recorded_at AS evidence_12_key_1, evidence_12.public_id AS evidence_12_key_2, encode(convert_to('EvidenceEdge' || '|' || CAST(evidence_12.recorded_at AS TEXT) || '|' || CAST(evidence_12.public_id AS TEXT), 'UTF8'), 'hex') AS evidence_12_cursor, evidence_12.recorded_at AS evidence_12_recorded_at, evidence_12.public_id AS evidence_12_public_id, evidence_12.article_id AS evidence_12_article_id, evidence_12.quote AS evidence_12_quote, evidence_12.start AS evidence_12_start, evidence_12.end_utf16 AS evidence_12_end_utf16, evidence_12.stance AS evidence_12_stance, evidence_12.voice AS evidence_12_voice, entity_3.name AS entity_3_name, entity_3.id AS entity_3_id, evidence_12.method AS evidence_12_method, evidence_12.valid_from AS evidence_12_valid_from, evidence_12.withdrawn_at AS evidence_12_withdrawn_at, evidence_12.withdrawal_reason AS evidence_12_withdrawal_reason, article_17.slug AS article_17_slug, article_17.status AS article_17_status, article_17.headline AS article_17_headline, article_17.body_html AS article_17_body_html, article_17.section AS article_17_section, article_17.retracted_at AS article_17_retracted_at, article_17.retraction_reason AS article_17_retraction_reason, article_17.id AS article_17_id, relation_5.kind AS relation_5_kind, relation_5.id AS relation_5_id 
FROM evidence AS evidence_12 LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_9 ON (entity_resolution_past_9.entity_id = evidence_12.speaker_id) AND (entity_resolution_past_9.from_at <= $56) AND (entity_resolution_past_9.to_at IS NULL OR (entity_resolution_past_9.to_at > $57)) LEFT OUTER JOIN entity AS entity_3 ON entity_3.id = entity_resolution_past_9.survivor_id LEFT OUTER JOIN article AS article_17 ON (article_17.id = evidence_12.article_id) AND article_17.status IN ('PUBLISHED', 'RETRACTED') LEFT OUTER JOIN relation AS relation_5 ON (relation_5.id = evidence_12.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_14 
WHERE (evidence_14.relation_id = relation_5.id) AND (evidence_14.recorded_at <= $58) AND (evidence_14.withdrawn_at IS NULL OR (evidence_14.withdrawn_at > $59)) AND (evidence_14.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_19 
WHERE (article_19.id = evidence_14.article_id) AND article_19.status IN ('PUBLISHED', 'RETRACTED') AND (article_19.published_at <= $60))))) 
WHERE (evidence_12.relation_id = relation_3_id) AND (evidence_12.recorded_at <= $61) AND (evidence_12.withdrawn_at IS NULL OR (evidence_12.withdrawn_at > $62)) AND (evidence_12.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_15 
WHERE (article_15.id = evidence_12.article_id) AND article_15.status IN ('PUBLISHED', 'RETRACTED') AND (article_15.published_at <= $63))) ORDER BY evidence_12.recorded_at ASC, evidence_12.public_id ASC 
 LIMIT 21) AS evidence_12_read_rows) AS evidence_12_counted 
WHERE evidence_12_number <= 20 ORDER BY evidence_12_key_1 ASC, evidence_12_key_2 ASC) AS evidence_12_page) AS relation_3_value_9 
FROM (SELECT relation_3.public_id AS relation_3_public_id, relation_3.kind AS relation_3_kind, entity_1.kind AS entity_1_kind, entity_1.slug AS entity_1_slug, entity_1.id AS entity_1_id, entity_2.slug AS entity_2_slug, entity_2.id AS entity_2_id, relation_3.role AS relation_3_role, relation_3.id AS relation_3_id 
FROM relation AS relation_3 LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_1 ON (entity_resolution_past_1.entity_id = relation_3.subject_id) AND (entity_resolution_past_1.from_at <= $64) AND (entity_resolution_past_1.to_at IS NULL OR (entity_resolution_past_1.to_at > $65)) LEFT OUTER JOIN entity AS entity_1 ON entity_1.id = entity_resolution_past_1.survivor_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_2 ON (entity_resolution_past_2.entity_id = relation_3.object_id) AND (entity_resolution_past_2.from_at <= $66) AND (entity_resolution_past_2.to_at IS NULL OR (entity_resolution_past_2.to_at > $67)) LEFT OUTER JOIN entity AS entity_2 ON entity_2.id = entity_resolution_past_2.survivor_id 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_3 
WHERE (evidence_3.relation_id = relation_3.id) AND (evidence_3.recorded_at <= $68) AND (evidence_3.withdrawn_at IS NULL OR (evidence_3.withdrawn_at > $69)) AND (evidence_3.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = evidence_3.article_id) AND article_3.status IN ('PUBLISHED', 'RETRACTED') AND (article_3.published_at <= $70))))) AND (relation_3.public_id = $71) ORDER BY relation_3.public_id ASC 
 LIMIT 1) AS relation_3_rows) AS relation_3_shape;

SELECT json_build_object('kind', relation_6_kind) AS anon_1 
FROM (SELECT relation_6.kind AS relation_6_kind 
FROM relation AS relation_6 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_19 
WHERE (evidence_19.relation_id = relation_6.id) AND (evidence_19.recorded_at <= $1) AND (evidence_19.withdrawn_at IS NULL OR (evidence_19.withdrawn_at > $2)) AND (evidence_19.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_25 
WHERE (article_25.id = evidence_19.article_id) AND article_25.status IN ('PUBLISHED', 'RETRACTED') AND (article_25.published_at <= $3))))) AND (relation_6.public_id = $4) ORDER BY relation_6.public_id ASC 
 LIMIT 1) AS relation_6_shape;

SELECT json_build_object('kind', relation_7_kind) AS anon_1 
FROM (SELECT relation_7.kind AS relation_7_kind 
FROM relation AS relation_7 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_20 
WHERE (evidence_20.relation_id = relation_7.id) AND evidence_20.withdrawn_at IS NULL AND (evidence_20.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_26 
WHERE (article_26.id = evidence_20.article_id) AND (article_26.status = 'PUBLISHED'))))) AND (relation_7.public_id = $1) ORDER BY relation_7.public_id ASC 
 LIMIT 1) AS relation_7_shape;

SELECT json_build_object('id', relation_8_public_id, 'kind', relation_8_kind, 'subject', CASE WHEN (entity_4_id IS NOT NULL) THEN json_build_object('__typename', CASE WHEN (entity_4_kind = 'PERSON') THEN 'Person' WHEN (entity_4_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_4_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'slug', entity_4_slug) END, 'object', CASE WHEN (entity_5_id IS NOT NULL) THEN json_build_object('slug', entity_5_slug) END, 'role', CASE WHEN (relation_8_role = '') THEN NULL ELSE relation_8_role END, 'validFrom', relation_8_value_1, 'validTo', relation_8_value_2, 'standing', CASE WHEN (relation_8_value_3 AND relation_8_value_4) THEN 'DISPUTED' WHEN (relation_8_value_5 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_8_value_3 THEN 'SINGLE_SOURCE' WHEN relation_8_value_6 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'assertedBy', relation_8_value_7, 'disputedBy', relation_8_value_8, 'evidence', (relation_8_value_9)::json) AS anon_1 
FROM (SELECT relation_8_public_id, relation_8_kind, entity_4_kind, entity_4_slug, entity_4_id, entity_5_slug, entity_5_id, relation_8_role, relation_8_id, (SELECT CASE WHEN (count(*) = count(evidence_22.valid_from) AND count(DISTINCT evidence_22.valid_from) = 1) THEN max(evidence_22.valid_from) ELSE NULL END AS anon_2 
FROM evidence AS evidence_22 
WHERE (evidence_22.relation_id = relation_8_id) AND (evidence_22.recorded_at <= $1) AND (evidence_22.withdrawn_at IS NULL OR (evidence_22.withdrawn_at > $2)) AND (evidence_22.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_28 
WHERE (article_28.id = evidence_22.article_id) AND article_28.status IN ('PUBLISHED', 'RETRACTED') AND (article_28.published_at <= $3))) AND evidence_22.stance IN ('ASSERTS')) AS relation_8_value_1, (SELECT CASE WHEN (count(*) = count(evidence_23.valid_to) AND count(DISTINCT evidence_23.valid_to) = 1) THEN max(evidence_23.valid_to) ELSE NULL END AS anon_3 
FROM evidence AS evidence_23 
WHERE (evidence_23.relation_id = relation_8_id) AND (evidence_23.recorded_at <= $4) AND (evidence_23.withdrawn_at IS NULL OR (evidence_23.withdrawn_at > $5)) AND (evidence_23.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_29 
WHERE (article_29.id = evidence_23.article_id) AND article_29.status IN ('PUBLISHED', 'RETRACTED') AND (article_29.published_at <= $6))) AND evidence_23.stance IN ('ASSERTS')) AS relation_8_value_2, EXISTS (SELECT 1 
FROM evidence AS evidence_25 
WHERE (evidence_25.relation_id = relation_8_id) AND (evidence_25.recorded_at <= $7) AND (evidence_25.withdrawn_at IS NULL OR (evidence_25.withdrawn_at > $8)) AND (evidence_25.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_32 
WHERE (article_32.id = evidence_25.article_id) AND article_32.status IN ('PUBLISHED', 'RETRACTED') AND (article_32.published_at <= $9))) AND evidence_25.stance IN ('ASSERTS')) AS relation_8_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_26 
WHERE (evidence_26.relation_id = relation_8_id) AND (evidence_26.recorded_at <= $10) AND (evidence_26.withdrawn_at IS NULL OR (evidence_26.withdrawn_at > $11)) AND (evidence_26.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_33 
WHERE (article_33.id = evidence_26.article_id) AND article_33.status IN ('PUBLISHED', 'RETRACTED') AND (article_33.published_at <= $12))) AND evidence_26.stance IN ('DENIES', 'DOUBTS')) AS relation_8_value_4, (SELECT count(DISTINCT CASE WHEN (entity_resolution_past_14.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_14.survivor_id AS TEXT) WHEN (entity_resolution_past_15.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_15.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_24.origin_article_id AS TEXT) END) AS count_1 
FROM evidence AS evidence_24 LEFT OUTER JOIN article AS article_31 ON article_31.id = evidence_24.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_14 ON (entity_resolution_past_14.entity_id = evidence_24.speaker_id) AND (entity_resolution_past_14.from_at <= $13) AND (entity_resolution_past_14.to_at IS NULL OR (entity_resolution_past_14.to_at > $14)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_15 ON (entity_resolution_past_15.entity_id = article_31.source_id) AND (entity_resolution_past_15.from_at <= $15) AND (entity_resolution_past_15.to_at IS NULL OR (entity_resolution_past_15.to_at > $16)) 
WHERE (evidence_24.relation_id = relation_8_id) AND (evidence_24.recorded_at <= $17) AND (evidence_24.withdrawn_at IS NULL OR (evidence_24.withdrawn_at > $18)) AND (evidence_24.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_30 
WHERE (article_30.id = evidence_24.article_id) AND article_30.status IN ('PUBLISHED', 'RETRACTED') AND (article_30.published_at <= $19))) AND evidence_24.stance IN ('ASSERTS')) AS relation_8_value_5, EXISTS (SELECT 1 
FROM evidence AS evidence_27 
WHERE (evidence_27.relation_id = relation_8_id) AND (evidence_27.recorded_at <= $20) AND (evidence_27.withdrawn_at IS NULL OR (evidence_27.withdrawn_at > $21)) AND (evidence_27.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_34 
WHERE (article_34.id = evidence_27.article_id) AND article_34.status IN ('PUBLISHED', 'RETRACTED') AND (article_34.published_at <= $22))) AND evidence_27.stance IN ('DENIES')) AS relation_8_value_6, (SELECT count(DISTINCT CASE WHEN (entity_resolution_past_16.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_16.survivor_id AS TEXT) WHEN (entity_resolution_past_17.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_17.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_28.origin_article_id AS TEXT) END) AS count_2 
FROM evidence AS evidence_28 LEFT OUTER JOIN article AS article_36 ON article_36.id = evidence_28.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_16 ON (entity_resolution_past_16.entity_id = evidence_28.speaker_id) AND (entity_resolution_past_16.from_at <= $23) AND (entity_resolution_past_16.to_at IS NULL OR (entity_resolution_past_16.to_at > $24)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_17 ON (entity_resolution_past_17.entity_id = article_36.source_id) AND (entity_resolution_past_17.from_at <= $25) AND (entity_resolution_past_17.to_at IS NULL OR (entity_resolution_past_17.to_at > $26)) 
WHERE (evidence_28.relation_id = relation_8_id) AND (evidence_28.recorded_at <= $27) AND (evidence_28.withdrawn_at IS NULL OR (evidence_28.withdrawn_at > $28)) AND (evidence_28.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_35 
WHERE (article_35.id = evidence_28.article_id) AND article_35.status IN ('PUBLISHED', 'RETRACTED') AND (article_35.published_at <= $29))) AND evidence_28.stance IN ('ASSERTS')) AS relation_8_value_7, (SELECT count(DISTINCT CASE WHEN (entity_resolution_past_18.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_18.survivor_id AS TEXT) WHEN (entity_resolution_past_19.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_19.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_29.origin_article_id AS TEXT) END) AS count_3 
FROM evidence AS evidence_29 LEFT OUTER JOIN article AS article_38 ON article_38.id = evidence_29.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_18 ON (entity_resolution_past_18.entity_id = evidence_29.speaker_id) AND (entity_resolution_past_18.from_at <= $30) AND (entity_resolution_past_18.to_at IS NULL OR (entity_resolution_past_18.to_at > $31)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_19 ON (entity_resolution_past_19.entity_id = article_38.source_id) AND (entity_resolution_past_19.from_at <= $32) AND (entity_resolution_past_19.to_at IS NULL OR (entity_resolution_past_19.to_at > $33)) 
WHERE (evidence_29.relation_id = relation_8_id) AND (evidence_29.recorded_at <= $34) AND (evidence_29.withdrawn_at IS NULL OR (evidence_29.withdrawn_at > $35)) AND (evidence_29.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_37 
WHERE (article_37.id = evidence_29.article_id) AND article_37.status IN ('PUBLISHED', 'RETRACTED') AND (article_37.published_at <= $36))) AND evidence_29.stance IN ('DENIES', 'DOUBTS')) AS relation_8_value_8, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_4 
FROM evidence AS evidence_30 
WHERE (evidence_30.relation_id = relation_8_id) AND (evidence_30.recorded_at <= $37) AND (evidence_30.withdrawn_at IS NULL OR (evidence_30.withdrawn_at > $38)) AND (evidence_30.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_39 
WHERE (article_39.id = evidence_30.article_id) AND article_39.status IN ('PUBLISHED', 'RETRACTED') AND (article_39.published_at <= $39)))), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(coalesce(max(evidence_30_read), 0) > 20, false)), 'startCursor', max(CASE WHEN (evidence_30_number = 1) THEN evidence_30_cursor END), 'endCursor', max(CASE WHEN (evidence_30_number = CASE WHEN (evidence_30_read < 20) THEN evidence_30_read ELSE 20 END) THEN evidence_30_cursor END)), 'edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('EvidenceEdge' || '|' || CAST(evidence_30_recorded_at AS TEXT) || '|' || CAST(evidence_30_public_id AS TEXT), 'UTF8'), 'hex'), 'node', json_build_object('__typename', ('"Evidence"')::json, 'id', evidence_30_public_id, 'quote', CASE WHEN evidence_30_value_1 THEN evidence_30_quote ELSE NULL END, 'start', evidence_30_start, 'end', evidence_30_end_utf16, 'stance', evidence_30_stance, 'voice', evidence_30_voice, 'speaker', CASE WHEN (entity_6_id IS NOT NULL) THEN json_build_object('name', entity_6_name) END, 'method', evidence_30_method, 'validFrom', evidence_30_valid_from, 'recordedAt', evidence_30_recorded_at, 'withdrawnAt', evidence_30_withdrawn_at, 'withdrawalReason', evidence_30_withdrawal_reason, 'article', CASE WHEN (article_41_id IS NOT NULL) THEN json_build_object('slug', article_41_slug, 'status', article_41_status, 'headline', article_41_headline, 'body', CASE WHEN (article_41_status = 'PUBLISHED') THEN article_41_body_html ELSE NULL END, 'section', CASE WHEN (article_41_status = 'PUBLISHED') THEN article_41_section ELSE NULL END, 'retraction', CASE WHEN (article_41_retracted_at IS NOT NULL) THEN json_build_object('at', article_41_retracted_at, 'reason', article_41_retraction_reason) END, 'relations', (evidence_30_value_2)::json) END, 'relation', CASE WHEN (relation_10_id IS NOT NULL) THEN json_build_object('kind', relation_10_kind, 'standing', CASE WHEN (evidence_30_value_3 AND evidence_30_value_4) THEN 'DISPUTED' WHEN (evidence_30_value_5 > 1) THEN 'SEVERAL_SOURCES' WHEN evidence_30_value_3 THEN 'SINGLE_SOURCE' WHEN evidence_30_value_6 THEN 'DENIED' ELSE 'RELAYED_ONLY' END) END))), '[]'::json)) AS anon_4 
FROM (SELECT evidence_30_key_1, evidence_30_key_2, evidence_30_cursor, evidence_30_recorded_at, evidence_30_public_id, evidence_30_article_id, evidence_30_quote, evidence_30_start, evidence_30_end_utf16, evidence_30_stance, evidence_30_voice, entity_6_name, entity_6_id, evidence_30_method, evidence_30_valid_from, evidence_30_withdrawn_at, evidence_30_withdrawal_reason, article_41_slug, article_41_status, article_41_headline, article_41_body_html, article_41_section, article_41_retracted_at, article_41_retraction_reason, article_41_id, relation_10_kind, relation_10_id, evidence_30_number, evidence_30_read, EXISTS (SELECT 1 
FROM article AS article_40 
WHERE (article_40.id = evidence_30_article_id) AND (article_40.status = 'PUBLISHED')) AS evidence_30_value_1, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_5 
FROM relation AS relation_9 
WHERE (article_41_status = 'PUBLISHED') AND relation_9.id IN (SELECT evidence_31.relation_id AS anon_6 
FROM evidence AS evidence_31 
WHERE (evidence_31.article_id = article_41_id) AND evidence_31.withdrawn_at IS NULL AND (evidence_31.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_42 
WHERE (article_42.id = evidence_31.article_id) AND (article_42.status = 'PUBLISHED')))))) AS anon_5) AS evidence_30_value_2, EXISTS (SELECT 1 
FROM evidence AS evidence_34 
WHERE (evidence_34.relation_id = relation_10_id) AND (evidence_34.recorded_at <= $40) AND (evidence_34.withdrawn_at IS NULL OR (evidence_34.withdrawn_at > $41)) AND (evidence_34.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_46 
WHERE (article_46.id = evidence_34.article_id) AND article_46.status IN ('PUBLISHED', 'RETRACTED') AND (article_46.published_at <= $42))) AND evidence_34.stance IN ('ASSERTS')) AS evidence_30_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_35 
WHERE (evidence_35.relation_id = relation_10_id) AND (evidence_35.recorded_at <= $43) AND (evidence_35.withdrawn_at IS NULL OR (evidence_35.withdrawn_at > $44)) AND (evidence_35.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_47 
WHERE (article_47.id = evidence_35.article_id) AND article_47.status IN ('PUBLISHED', 'RETRACTED') AND (article_47.published_at <= $45))) AND evidence_35.stance IN ('DENIES', 'DOUBTS')) AS evidence_30_value_4, (SELECT count(DISTINCT CASE WHEN (entity_resolution_past_21.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_21.survivor_id AS TEXT) WHEN (entity_resolution_past_22.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_22.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_33.origin_article_id AS TEXT) END) AS count_6 
FROM evidence AS evidence_33 LEFT OUTER JOIN article AS article_45 ON article_45.id = evidence_33.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_21 ON (entity_resolution_past_21.entity_id = evidence_33.speaker_id) AND (entity_resolution_past_21.from_at <= $46) AND (entity_resolution_past_21.to_at IS NULL OR (entity_resolution_past_21.to_at > $47)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_22 ON (entity_resolution_past_22.entity_id = article_45.source_id) AND (entity_resolution_past_22.from_at <= $48) AND (entity_resolution_past_22.to_at IS NULL OR (entity_resolution_past_22.to_at > $49)) 
WHERE (evidence_33.relation_id = relation_10_id) AND (evidence_33.recorded_at <= $50) AND (evidence_33.withdrawn_at IS NULL OR (evidence_33.withdrawn_at > $51)) AND (evidence_33.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_44 
WHERE (article_44.id = evidence_33.article_id) AND article_44.status IN ('PUBLISHED', 'RETRACTED') AND (article_44.published_at <= $52))) AND evidence_33.stance IN ('ASSERTS')) AS evidence_30_value_5, EXISTS (SELECT 1 
FROM evidence AS evidence_36 
WHERE (evidence_36.relation_id = relation_10_id) AND (evidence_36.recorded_at <= $53) AND (evidence_36.withdrawn_at IS NULL OR (evidence_36.withdrawn_at > $54)) AND (evidence_36.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_48 
WHERE (article_48.id = evidence_36.article_id) AND article_48.status IN ('PUBLISHED', 'RETRACTED') AND (article_48.published_at <= $55))) AND evidence_36.stance IN ('DENIES')) AS evidence_30_value_6 
FROM (SELECT evidence_30_key_1, evidence_30_key_2, evidence_30_cursor, evidence_30_recorded_at, evidence_30_public_id, evidence_30_article_id, evidence_30_quote, evidence_30_start, evidence_30_end_utf16, evidence_30_stance, evidence_30_voice, entity_6_name, entity_6_id, evidence_30_method, evidence_30_valid_from, evidence_30_withdrawn_at, evidence_30_withdrawal_reason, article_41_slug, article_41_status, article_41_headline, article_41_body_html, article_41_section, article_41_retracted_at, article_41_retraction_reason, article_41_id, relation_10_kind, relation_10_id, row_number() OVER (ORDER BY evidence_30_key_1 ASC, evidence_30_key_2 ASC) AS evidence_30_number, count(*) OVER () AS evidence_30_read 
FROM (SELECT evidence_30.recorded_at AS evidence_30_key_1, evidence_30.public_id AS evidence_30_key_2, encode(convert_to('EvidenceEdge' || '|' || CAST(evidence_30.recorded_at AS TEXT) || '|' || CAST(evidence_30.public_id AS TEXT), 'UTF8'), 'hex') AS evidence_30_cursor, evidence_30.recorded_at AS evidence_30_recorded_at, evidence_30.public_id AS evidence_30_public_id, evidence_30.article_id AS evidence_30_article_id, evidence_30.quote AS evidence_30_quote, evidence_30.start AS evidence_30_start, evidence_30.end_utf16 AS evidence_30_end_utf16, evidence_30.stance AS evidence_30_stance, evidence_30.voice AS evidence_30_voice, entity_6.name AS entity_6_name, entity_6.id AS entity_6_id, evidence_30.method AS evidence_30_method, evidence_30.valid_from AS evidence_30_valid_from, evidence_30.withdrawn_at AS evidence_30_withdrawn_at, evidence_30.withdrawal_reason AS evidence_30_withdrawal_reason, article_41.slug AS article_41_slug, article_41.status AS article_41_status, article_41.headline AS article_41_headline, article_41.body_html AS article_41_body_html, article_41.section AS article_41_section, article_41.retracted_at AS article_41_retracted_at, article_41.retraction_reason AS article_41_retraction_reason, article_41.id AS article_41_id, relation_10.kind AS relation_10_kind, relation_10.id AS relation_10_id 
FROM evidence AS evidence_30 LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_20 ON (entity_resolution_past_20.entity_id = evidence_30.speaker_id) AND (entity_resolution_past_20.from_at <= $56) AND (entity_resolution_past_20.to_at IS NULL OR (entity_resolution_past_20.to_at > $57)) LEFT OUTER JOIN entity AS entity_6 ON entity_6.id = entity_resolution_past_20.survivor_id LEFT OUTER JOIN article AS article_41 ON (article_41.id = evidence_30.article_id) AND article_41.status IN ('PUBLISHED', 'RETRACTED') LEFT OUTER JOIN relation AS relation_10 ON (relation_10.id = evidence_30.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_32 
WHERE (evidence_32.relation_id = relation_10.id) AND (evidence_32.recorded_at <= $58) AND (evidence_32.withdrawn_at IS NULL OR (evidence_32.withdrawn_at > $59)) AND (evidence_32.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_43 
WHERE (article_43.id = evidence_32.article_id) AND article_43.status IN ('PUBLISHED', 'RETRACTED') AND (article_43.published_at <= $60))))) 
WHERE (evidence_30.relation_id = relation_8_id) AND (evidence_30.recorded_at <= $61) AND (evidence_30.withdrawn_at IS NULL OR (evidence_30.withdrawn_at > $62)) AND (evidence_30.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_39 
WHERE (article_39.id = evidence_30.article_id) AND article_39.status IN ('PUBLISHED', 'RETRACTED') AND (article_39.published_at <= $63))) ORDER BY evidence_30.recorded_at ASC, evidence_30.public_id ASC 
 LIMIT 21) AS evidence_30_read_rows) AS evidence_30_counted 
WHERE evidence_30_number <= 20 ORDER BY evidence_30_key_1 ASC, evidence_30_key_2 ASC) AS evidence_30_page) AS relation_8_value_9 
FROM (SELECT relation_8.public_id AS relation_8_public_id, relation_8.kind AS relation_8_kind, entity_4.kind AS entity_4_kind, entity_4.slug AS entity_4_slug, entity_4.id AS entity_4_id, entity_5.slug AS entity_5_slug, entity_5.id AS entity_5_id, relation_8.role AS relation_8_role, relation_8.id AS relation_8_id 
FROM relation AS relation_8 LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_12 ON (entity_resolution_past_12.entity_id = relation_8.subject_id) AND (entity_resolution_past_12.from_at <= $64) AND (entity_resolution_past_12.to_at IS NULL OR (entity_resolution_past_12.to_at > $65)) LEFT OUTER JOIN entity AS entity_4 ON entity_4.id = entity_resolution_past_12.survivor_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_13 ON (entity_resolution_past_13.entity_id = relation_8.object_id) AND (entity_resolution_past_13.from_at <= $66) AND (entity_resolution_past_13.to_at IS NULL OR (entity_resolution_past_13.to_at > $67)) LEFT OUTER JOIN entity AS entity_5 ON entity_5.id = entity_resolution_past_13.survivor_id 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_21 
WHERE (evidence_21.relation_id = relation_8.id) AND (evidence_21.recorded_at <= $68) AND (evidence_21.withdrawn_at IS NULL OR (evidence_21.withdrawn_at > $69)) AND (evidence_21.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_27 
WHERE (article_27.id = evidence_21.article_id) AND article_27.status IN ('PUBLISHED', 'RETRACTED') AND (article_27.published_at <= $70))))) AND (relation_8.public_id = $71) ORDER BY relation_8.public_id ASC 
 LIMIT 1) AS relation_8_rows) AS relation_8_shape;

SELECT json_build_object('kind', relation_11_kind) AS anon_1 
FROM (SELECT relation_11.kind AS relation_11_kind 
FROM relation AS relation_11 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_37 
WHERE (evidence_37.relation_id = relation_11.id) AND (evidence_37.recorded_at <= $1) AND (evidence_37.withdrawn_at IS NULL OR (evidence_37.withdrawn_at > $2)) AND (evidence_37.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_49 
WHERE (article_49.id = evidence_37.article_id) AND article_49.status IN ('PUBLISHED', 'RETRACTED') AND (article_49.published_at <= $3))))) AND (relation_11.public_id = $4) ORDER BY relation_11.public_id ASC 
 LIMIT 1) AS relation_11_shape;

SELECT json_build_object('standing', CASE WHEN (relation_12_value_1 AND relation_12_value_2) THEN 'DISPUTED' WHEN (relation_12_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_12_value_1 THEN 'SINGLE_SOURCE' WHEN relation_12_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'evidence', (relation_12_value_5)::json) AS anon_1 
FROM (SELECT relation_12_id, EXISTS (SELECT 1 
FROM evidence AS evidence_40 
WHERE (evidence_40.relation_id = relation_12_id) AND (evidence_40.recorded_at <= $1) AND (evidence_40.withdrawn_at IS NULL OR (evidence_40.withdrawn_at > $2)) AND (evidence_40.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_53 
WHERE (article_53.id = evidence_40.article_id) AND article_53.status IN ('PUBLISHED', 'RETRACTED') AND (article_53.published_at <= $3))) AND evidence_40.stance IN ('ASSERTS')) AS relation_12_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_41 
WHERE (evidence_41.relation_id = relation_12_id) AND (evidence_41.recorded_at <= $4) AND (evidence_41.withdrawn_at IS NULL OR (evidence_41.withdrawn_at > $5)) AND (evidence_41.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_54 
WHERE (article_54.id = evidence_41.article_id) AND article_54.status IN ('PUBLISHED', 'RETRACTED') AND (article_54.published_at <= $6))) AND evidence_41.stance IN ('DENIES', 'DOUBTS')) AS relation_12_value_2, (SELECT count(DISTINCT CASE WHEN (entity_resolution_past_23.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_23.survivor_id AS TEXT) WHEN (entity_resolution_past_24.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_24.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_39.origin_article_id AS TEXT) END) AS count_1 
FROM evidence AS evidence_39 LEFT OUTER JOIN article AS article_52 ON article_52.id = evidence_39.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_23 ON (entity_resolution_past_23.entity_id = evidence_39.speaker_id) AND (entity_resolution_past_23.from_at <= $7) AND (entity_resolution_past_23.to_at IS NULL OR (entity_resolution_past_23.to_at > $8)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_24 ON (entity_resolution_past_24.entity_id = article_52.source_id) AND (entity_resolution_past_24.from_at <= $9) AND (entity_resolution_past_24.to_at IS NULL OR (entity_resolution_past_24.to_at > $10)) 
WHERE (evidence_39.relation_id = relation_12_id) AND (evidence_39.recorded_at <= $11) AND (evidence_39.withdrawn_at IS NULL OR (evidence_39.withdrawn_at > $12)) AND (evidence_39.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_51 
WHERE (article_51.id = evidence_39.article_id) AND article_51.status IN ('PUBLISHED', 'RETRACTED') AND (article_51.published_at <= $13))) AND evidence_39.stance IN ('ASSERTS')) AS relation_12_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_42 
WHERE (evidence_42.relation_id = relation_12_id) AND (evidence_42.recorded_at <= $14) AND (evidence_42.withdrawn_at IS NULL OR (evidence_42.withdrawn_at > $15)) AND (evidence_42.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_55 
WHERE (article_55.id = evidence_42.article_id) AND article_55.status IN ('PUBLISHED', 'RETRACTED') AND (article_55.published_at <= $16))) AND evidence_42.stance IN ('DENIES')) AS relation_12_value_4, (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object('quote', CASE WHEN evidence_43_value_1 THEN evidence_43_quote ELSE NULL END, 'withdrawnAt', evidence_43_withdrawn_at))), '[]'::json)) AS anon_2 
FROM (SELECT evidence_43_key_1, evidence_43_key_2, evidence_43_article_id, evidence_43_quote, evidence_43_withdrawn_at, EXISTS (SELECT 1 
FROM article AS article_57 
WHERE (article_57.id = evidence_43_article_id) AND (article_57.status = 'PUBLISHED')) AS evidence_43_value_1 
FROM (SELECT evidence_43.recorded_at AS evidence_43_key_1, evidence_43.public_id AS evidence_43_key_2, evidence_43.article_id AS evidence_43_article_id, evidence_43.quote AS evidence_43_quote, evidence_43.withdrawn_at AS evidence_43_withdrawn_at 
FROM evidence AS evidence_43 
WHERE (evidence_43.relation_id = relation_12_id) AND (evidence_43.recorded_at <= $17) AND (evidence_43.withdrawn_at IS NULL OR (evidence_43.withdrawn_at > $18)) AND (evidence_43.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_56 
WHERE (article_56.id = evidence_43.article_id) AND article_56.status IN ('PUBLISHED', 'RETRACTED') AND (article_56.published_at <= $19))) ORDER BY evidence_43.recorded_at ASC, evidence_43.public_id ASC 
 LIMIT 20) AS evidence_43_rows) AS evidence_43_page) AS relation_12_value_5 
FROM (SELECT relation_12.id AS relation_12_id 
FROM relation AS relation_12 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_38 
WHERE (evidence_38.relation_id = relation_12.id) AND (evidence_38.recorded_at <= $20) AND (evidence_38.withdrawn_at IS NULL OR (evidence_38.withdrawn_at > $21)) AND (evidence_38.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_50 
WHERE (article_50.id = evidence_38.article_id) AND article_50.status IN ('PUBLISHED', 'RETRACTED') AND (article_50.published_at <= $22))))) AND (relation_12.public_id = $23) ORDER BY relation_12.public_id ASC 
 LIMIT 1) AS relation_12_rows) AS relation_12_shape;

SELECT json_build_object('standing', CASE WHEN (relation_13_value_1 AND relation_13_value_2) THEN 'DISPUTED' WHEN (relation_13_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_13_value_1 THEN 'SINGLE_SOURCE' WHEN relation_13_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'evidence', (relation_13_value_5)::json) AS anon_1 
FROM (SELECT relation_13_id, EXISTS (SELECT 1 
FROM evidence AS evidence_46 
WHERE (evidence_46.relation_id = relation_13_id) AND evidence_46.withdrawn_at IS NULL AND (evidence_46.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_60 
WHERE (article_60.id = evidence_46.article_id) AND (article_60.status = 'PUBLISHED'))) AND evidence_46.stance IN ('ASSERTS')) AS relation_13_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_47 
WHERE (evidence_47.relation_id = relation_13_id) AND evidence_47.withdrawn_at IS NULL AND (evidence_47.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_61 
WHERE (article_61.id = evidence_47.article_id) AND (article_61.status = 'PUBLISHED'))) AND evidence_47.stance IN ('DENIES', 'DOUBTS')) AS relation_13_value_2, (SELECT count(DISTINCT evidence_45.origin) AS count_1 
FROM evidence AS evidence_45 
WHERE (evidence_45.relation_id = relation_13_id) AND evidence_45.withdrawn_at IS NULL AND (evidence_45.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_59 
WHERE (article_59.id = evidence_45.article_id) AND (article_59.status = 'PUBLISHED'))) AND evidence_45.stance IN ('ASSERTS')) AS relation_13_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_48 
WHERE (evidence_48.relation_id = relation_13_id) AND evidence_48.withdrawn_at IS NULL AND (evidence_48.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_62 
WHERE (article_62.id = evidence_48.article_id) AND (article_62.status = 'PUBLISHED'))) AND evidence_48.stance IN ('DENIES')) AS relation_13_value_4, (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object('quote', evidence_49_quote, 'withdrawnAt', evidence_49_withdrawn_at, 'withdrawalReason', evidence_49_withdrawal_reason))), '[]'::json)) AS anon_2 
FROM (SELECT evidence_49.recorded_at AS evidence_49_key_1, evidence_49.public_id AS evidence_49_key_2, evidence_49.quote AS evidence_49_quote, evidence_49.withdrawn_at AS evidence_49_withdrawn_at, evidence_49.withdrawal_reason AS evidence_49_withdrawal_reason 
FROM evidence AS evidence_49 
WHERE (evidence_49.relation_id = relation_13_id) AND evidence_49.withdrawn_at IS NULL AND (evidence_49.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_63 
WHERE (article_63.id = evidence_49.article_id) AND (article_63.status = 'PUBLISHED'))) ORDER BY evidence_49.recorded_at ASC, evidence_49.public_id ASC 
 LIMIT 20) AS evidence_49_page) AS relation_13_value_5 
FROM (SELECT relation_13.id AS relation_13_id 
FROM relation AS relation_13 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_44 
WHERE (evidence_44.relation_id = relation_13.id) AND evidence_44.withdrawn_at IS NULL AND (evidence_44.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_58 
WHERE (article_58.id = evidence_44.article_id) AND (article_58.status = 'PUBLISHED'))))) AND (relation_13.public_id = $1) ORDER BY relation_13.public_id ASC 
 LIMIT 1) AS relation_13_rows) AS relation_13_shape;
