SELECT json_build_object('byDefault', (relation_1_value_1)::json, 'byStances', (relation_1_value_2)::json, 'denials', (relation_1_value_3)::json, 'doubtedOrRelayed', (relation_1_value_4)::json, 'ofNoStance', (relation_1_value_5)::json, 'nullStance', (relation_1_value_6)::json, 'after', (relation_1_value_7)::json, 'before', (relation_1_value_8)::json, 'last', (relation_1_value_9)::json) AS anon_1 
FROM (SELECT relation_1_id, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM evidence AS evidence_2 
WHERE (evidence_2.relation_id = relation_1_id) AND evidence_2.withdrawn_at IS NULL AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.id = evidence_2.article_id) AND (article_2.status = 'PUBLISHED')))), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(coalesce(max(evidence_2_read), 0) > 20, false)), 'hasPreviousPage', to_json(coalesce(0 = 1, false)), 'startCursor', max(CASE WHEN (evidence_2_number = 1) THEN evidence_2_cursor END), 'endCursor', max(CASE WHEN (evidence_2_number = CASE WHEN (evidence_2_read < 20) THEN evidence_2_read ELSE 20 END) THEN evidence_2_cursor END)), 'edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('EvidenceEdge' || '|' || CAST(evidence_2_recorded_at AS TEXT) || '|' || CAST(evidence_2_public_id AS TEXT), 'UTF8'), 'hex'), 'node', json_build_object('stance', evidence_2_stance, 'recordedAt', evidence_2_recorded_at))), '[]'::json)) AS anon_2 
FROM (SELECT evidence_2_key_1, evidence_2_key_2, evidence_2_cursor, evidence_2_recorded_at, evidence_2_public_id, evidence_2_stance, evidence_2_number, evidence_2_read 
FROM (SELECT evidence_2_key_1, evidence_2_key_2, evidence_2_cursor, evidence_2_recorded_at, evidence_2_public_id, evidence_2_stance, row_number() OVER (ORDER BY evidence_2_key_1 ASC, evidence_2_key_2 ASC) AS evidence_2_number, count(*) OVER () AS evidence_2_read 
FROM (SELECT evidence_2.recorded_at AS evidence_2_key_1, evidence_2.public_id AS evidence_2_key_2, encode(convert_to('EvidenceEdge' || '|' || CAST(evidence_2.recorded_at AS TEXT) || '|' || CAST(evidence_2.public_id AS TEXT), 'UTF8'), 'hex') AS evidence_2_cursor, evidence_2.recorded_at AS evidence_2_recorded_at, evidence_2.public_id AS evidence_2_public_id, evidence_2.stance AS evidence_2_stance 
FROM evidence AS evidence_2 
WHERE (evidence_2.relation_id = relation_1_id) AND evidence_2.withdrawn_at IS NULL AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.id = evidence_2.article_id) AND (article_2.status = 'PUBLISHED'))) ORDER BY evidence_2.recorded_at ASC, evidence_2.public_id ASC 
 LIMIT 21) AS evidence_2_read_rows) AS evidence_2_counted 
WHERE evidence_2_number <= 20 ORDER BY evidence_2_key_1 ASC, evidence_2_key_2 ASC) AS evidence_2_page) AS relation_1_value_1, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_2 
FROM evidence AS evidence_3 
WHERE (evidence_3.relation_id = relation_1_id) AND evidence_3.withdrawn_at IS NULL AND (evidence_3.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = evidence_3.article_id) AND (article_3.status = 'PUBLISHED'))) AND evidence_3.stance IN (SELECT value 
FROM json_array_elements_text(($1)::json) WITH ORDINALITY AS items (value, key))), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(coalesce(max(evidence_3_read), 0) > 20, false)), 'hasPreviousPage', to_json(coalesce(0 = 1, false)), 'startCursor', max(CASE WHEN (evidence_3_number = 1) THEN evidence_3_cursor END), 'endCursor', max(CASE WHEN (evidence_3_number = CASE WHEN (evidence_3_read < 20) THEN evidence_3_read ELSE 20 END) THEN evidence_3_cursor END)), 'edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('EvidenceEdge' || '|' || CAST(evidence_3_recorded_at AS TEXT) || '|' || CAST(evidence_3_public_id AS TEXT), 'UTF8'), 'hex'), 'node', json_build_object('stance', evidence_3_stance, 'recordedAt', evidence_3_recorded_at))), '[]'::json)) AS anon_3 
FROM (SELECT evidence_3_key_1, evidence_3_key_2, evidence_3_cursor, evidence_3_recorded_at, evidence_3_public_id, evidence_3_stance, evidence_3_number, evidence_3_read 
FROM (SELECT evidence_3_key_1, evidence_3_key_2, evidence_3_cursor, evidence_3_recorded_at, evidence_3_public_id, evidence_3_stance, row_number() OVER (ORDER BY evidence_3_key_1 ASC, evidence_3_key_2 ASC) AS evidence_3_number, count(*) OVER () AS evidence_3_read 
FROM (SELECT evidence_3.recorded_at AS evidence_3_key_1, evidence_3.public_id AS evidence_3_key_2, encode(convert_to('EvidenceEdge' || '|' || CAST(evidence_3.recorded_at AS TEXT) || '|' || CAST(evidence_3.public_id AS TEXT), 'UTF8'), 'hex') AS evidence_3_cursor, evidence_3.recorded_at AS evidence_3_recorded_at, evidence_3.public_id AS evidence_3_public_id, evidence_3.stance AS evidence_3_stance 
FROM evidence AS evidence_3 
WHERE (evidence_3.relation_id = relation_1_id) AND evidence_3.withdrawn_at IS NULL AND (evidence_3.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = evidence_3.article_id) AND (article_3.status = 'PUBLISHED'))) AND evidence_3.stance IN (SELECT value 
FROM json_array_elements_text(($2)::json) WITH ORDINALITY AS items (value, key)) ORDER BY evidence_3.recorded_at ASC, evidence_3.public_id ASC 
 LIMIT 21) AS evidence_3_read_rows) AS evidence_3_counted 
WHERE evidence_3_number <= 20 ORDER BY evidence_3_key_1 ASC, evidence_3_key_2 ASC) AS evidence_3_page) AS relation_1_value_2, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_3 
FROM evidence AS evidence_4 
WHERE (evidence_4.relation_id = relation_1_id) AND evidence_4.withdrawn_at IS NULL AND (evidence_4.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = evidence_4.article_id) AND (article_4.status = 'PUBLISHED'))) AND evidence_4.stance IN (SELECT value 
FROM json_array_elements_text(($3)::json) WITH ORDINALITY AS items (value, key))), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(coalesce(max(evidence_4_read), 0) > 20, false)), 'hasPreviousPage', to_json(coalesce(0 = 1, false)), 'startCursor', max(CASE WHEN (evidence_4_number = 1) THEN evidence_4_cursor END), 'endCursor', max(CASE WHEN (evidence_4_number = CASE WHEN (evidence_4_read < 20) THEN evidence_4_read ELSE 20 END) THEN evidence_4_cursor END)), 'edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('EvidenceEdge' || '|' || CAST(evidence_4_recorded_at AS TEXT) || '|' || CAST(evidence_4_public_id AS TEXT), 'UTF8'), 'hex'), 'node', json_build_object('stance', evidence_4_stance, 'recordedAt', evidence_4_recorded_at))), '[]'::json)) AS anon_4 
FROM (SELECT evidence_4_key_1, evidence_4_key_2, evidence_4_cursor, evidence_4_recorded_at, evidence_4_public_id, evidence_4_stance, evidence_4_number, evidence_4_read 
FROM (SELECT evidence_4_key_1, evidence_4_key_2, evidence_4_cursor, evidence_4_recorded_at, evidence_4_public_id, evidence_4_stance, row_number() OVER (ORDER BY evidence_4_key_1 ASC, evidence_4_key_2 ASC) AS evidence_4_number, count(*) OVER () AS evidence_4_read 
FROM (SELECT evidence_4.recorded_at AS evidence_4_key_1, evidence_4.public_id AS evidence_4_key_2, encode(convert_to('EvidenceEdge' || '|' || CAST(evidence_4.recorded_at AS TEXT) || '|' || CAST(evidence_4.public_id AS TEXT), 'UTF8'), 'hex') AS evidence_4_cursor, evidence_4.recorded_at AS evidence_4_recorded_at, evidence_4.public_id AS evidence_4_public_id, evidence_4.stance AS evidence_4_stance 
FROM evidence AS evidence_4 
WHERE (evidence_4.relation_id = relation_1_id) AND evidence_4.withdrawn_at IS NULL AND (evidence_4.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = evidence_4.article_id) AND (article_4.status = 'PUBLISHED'))) AND evidence_4.stance IN (SELECT value 
FROM json_array_elements_text(($4)::json) WITH ORDINALITY AS items (value, key)) ORDER BY evidence_4.recorded_at ASC, evidence_4.public_id ASC 
 LIMIT 21) AS evidence_4_read_rows) AS evidence_4_counted 
WHERE evidence_4_number <= 20 ORDER BY evidence_4_key_1 ASC, evidence_4_key_2 ASC) AS evidence_4_page) AS relation_1_value_3, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_4 
FROM evidence AS evidence_5 
WHERE (evidence_5.relation_id = relation_1_id) AND evidence_5.withdrawn_at IS NULL AND (evidence_5.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_5 
WHERE (article_5.id = evidence_5.article_id) AND (article_5.status = 'PUBLISHED'))) AND evidence_5.stance IN (SELECT value 
FROM json_array_elements_text(($5)::json) WITH ORDINALITY AS items (value, key))), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(coalesce(max(evidence_5_read), 0) > 20, false)), 'hasPreviousPage', to_json(coalesce(0 = 1, false)), 'startCursor', max(CASE WHEN (evidence_5_number = 1) THEN evidence_5_cursor END), 'endCursor', max(CASE WHEN (evidence_5_number = CASE WHEN (evidence_5_read < 20) THEN evidence_5_read ELSE 20 END) THEN evidence_5_cursor END)), 'edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('EvidenceEdge' || '|' || CAST(evidence_5_recorded_at AS TEXT) || '|' || CAST(evidence_5_public_id AS TEXT), 'UTF8'), 'hex'), 'node', json_build_object('stance', evidence_5_stance, 'recordedAt', evidence_5_recorded_at))), '[]'::json)) AS anon_5 
FROM (SELECT evidence_5_key_1, evidence_5_key_2, evidence_5_cursor, evidence_5_recorded_at, evidence_5_public_id, evidence_5_stance, evidence_5_number, evidence_5_read 
FROM (SELECT evidence_5_key_1, evidence_5_key_2, evidence_5_cursor, evidence_5_recorded_at, evidence_5_public_id, evidence_5_stance, row_number() OVER (ORDER BY evidence_5_key_1 ASC, evidence_5_key_2 ASC) AS evidence_5_number, count(*) OVER () AS evidence_5_read 
FROM (SELECT evidence_5.recorded_at AS evidence_5_key_1, evidence_5.public_id AS evidence_5_key_2, encode(convert_to('EvidenceEdge' || '|' || CAST(evidence_5.recorded_at AS TEXT) || '|' || CAST(evidence_5.public_id AS TEXT), 'UTF8'), 'hex') AS evidence_5_cursor, evidence_5.recorded_at AS evidence_5_recorded_at, evidence_5.public_id AS evidence_5_public_id, evidence_5.stance AS evidence_5_stance 
FROM evidence AS evidence_5 
WHERE (evidence_5.relation_id = relation_1_id) AND evidence_5.withdrawn_at IS NULL AND (evidence_5.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_5 
WHERE (article_5.id = evidence_5.article_id) AND (article_5.status = 'PUBLISHED'))) AND evidence_5.stance IN (SELECT value 
FROM json_array_elements_text(($6)::json) WITH ORDINALITY AS items (value, key)) ORDER BY evidence_5.recorded_at ASC, evidence_5.public_id ASC 
 LIMIT 21) AS evidence_5_read_rows) AS evidence_5_counted 
WHERE evidence_5_number <= 20 ORDER BY evidence_5_key_1 ASC, evidence_5_key_2 ASC) AS evidence_5_page) AS relation_1_value_4, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_5 
FROM evidence AS evidence_6 
WHERE false), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(coalesce(max(evidence_6_read), 0) > 20, false)), 'hasPreviousPage', to_json(coalesce(0 = 1, false)), 'startCursor', max(CASE WHEN (evidence_6_number = 1) THEN evidence_6_cursor END), 'endCursor', max(CASE WHEN (evidence_6_number = CASE WHEN (evidence_6_read < 20) THEN evidence_6_read ELSE 20 END) THEN evidence_6_cursor END)), 'edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('EvidenceEdge' || '|' || CAST(evidence_6_recorded_at AS TEXT) || '|' || CAST(evidence_6_public_id AS TEXT), 'UTF8'), 'hex'), 'node', json_build_object('stance', evidence_6_stance, 'recordedAt', evidence_6_recorded_at))), '[]'::json)) AS anon_6 
FROM (SELECT evidence_6_key_1, evidence_6_key_2, evidence_6_cursor, evidence_6_recorded_at, evidence_6_public_id, evidence_6_stance, evidence_6_number, evidence_6_read 
FROM (SELECT evidence_6_key_1, evidence_6_key_2, evidence_6_cursor, evidence_6_recorded_at, evidence_6_public_id, evidence_6_stance, row_number() OVER (ORDER BY evidence_6_key_1 ASC, evidence_6_key_2 ASC) AS evidence_6_number, count(*) OVER () AS evidence_6_read 
FROM (SELECT evidence_6.recorded_at AS evidence_6_key_1, evidence_6.public_id AS evidence_6_key_2, encode(convert_to('EvidenceEdge' || '|' || CAST(evidence_6.recorded_at AS TEXT) || '|' || CAST(evidence_6.public_id AS TEXT), 'UTF8'), 'hex') AS evidence_6_cursor, evidence_6.recorded_at AS evidence_6_recorded_at, evidence_6.public_id AS evidence_6_public_id, evidence_6.stance AS evidence_6_stance 
FROM evidence AS evidence_6 
WHERE false ORDER BY evidence_6.recorded_at ASC, evidence_6.public_id ASC 
 LIMIT 21) AS evidence_6_read_rows) AS evidence_6_counted 
WHERE evidence_6_number <= 20 ORDER BY evidence_6_key_1 ASC, evidence_6_key_2 ASC) AS evidence_6_page) AS relation_1_value_5, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_6 
FROM evidence AS evidence_7 
WHERE (evidence_7.relation_id = relation_1_id) AND evidence_7.withdrawn_at IS NULL AND (evidence_7.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_7 
WHERE (article_7.id = evidence_7.article_id) AND (article_7.status = 'PUBLISHED')))), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(coalesce(max(evidence_7_read), 0) > 1, false)), 'hasPreviousPage', to_json(coalesce(0 = 1, false)), 'startCursor', max(CASE WHEN (evidence_7_number = 1) THEN evidence_7_cursor END), 'endCursor', max(CASE WHEN (evidence_7_number = CASE WHEN (evidence_7_read < 1) THEN evidence_7_read ELSE 1 END) THEN evidence_7_cursor END)), 'edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('EvidenceEdge' || '|' || CAST(evidence_7_recorded_at AS TEXT) || '|' || CAST(evidence_7_public_id AS TEXT), 'UTF8'), 'hex'), 'node', json_build_object('stance', evidence_7_stance, 'recordedAt', evidence_7_recorded_at))), '[]'::json)) AS anon_7 
FROM (SELECT evidence_7_key_1, evidence_7_key_2, evidence_7_cursor, evidence_7_recorded_at, evidence_7_public_id, evidence_7_stance, evidence_7_number, evidence_7_read 
FROM (SELECT evidence_7_key_1, evidence_7_key_2, evidence_7_cursor, evidence_7_recorded_at, evidence_7_public_id, evidence_7_stance, row_number() OVER (ORDER BY evidence_7_key_1 ASC, evidence_7_key_2 ASC) AS evidence_7_number, count(*) OVER () AS evidence_7_read 
FROM (SELECT evidence_7.recorded_at AS evidence_7_key_1, evidence_7.public_id AS evidence_7_key_2, encode(convert_to('EvidenceEdge' || '|' || CAST(evidence_7.recorded_at AS TEXT) || '|' || CAST(evidence_7.public_id AS TEXT), 'UTF8'), 'hex') AS evidence_7_cursor, evidence_7.recorded_at AS evidence_7_recorded_at, evidence_7.public_id AS evidence_7_public_id, evidence_7.stance AS evidence_7_stance 
FROM evidence AS evidence_7 
WHERE (evidence_7.relation_id = relation_1_id) AND evidence_7.withdrawn_at IS NULL AND (evidence_7.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_7 
WHERE (article_7.id = evidence_7.article_id) AND (article_7.status = 'PUBLISHED'))) ORDER BY evidence_7.recorded_at ASC, evidence_7.public_id ASC 
 LIMIT 2) AS evidence_7_read_rows) AS evidence_7_counted 
WHERE evidence_7_number <= 1 ORDER BY evidence_7_key_1 ASC, evidence_7_key_2 ASC) AS evidence_7_page) AS relation_1_value_6, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_7 
FROM evidence AS evidence_8 
WHERE (evidence_8.relation_id = relation_1_id) AND evidence_8.withdrawn_at IS NULL AND (evidence_8.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_8 
WHERE (article_8.id = evidence_8.article_id) AND (article_8.status = 'PUBLISHED')))), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(coalesce(max(evidence_8_read), 0) > 1, false)), 'hasPreviousPage', to_json(coalesce(EXISTS (SELECT 1 
FROM evidence AS evidence_8 
WHERE (evidence_8.relation_id = relation_1_id) AND evidence_8.withdrawn_at IS NULL AND (evidence_8.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_8 
WHERE (article_8.id = evidence_8.article_id) AND (article_8.status = 'PUBLISHED'))) AND ((evidence_8.recorded_at, evidence_8.public_id) <= ($7, $8))), false)), 'startCursor', max(CASE WHEN (evidence_8_number = 1) THEN evidence_8_cursor END), 'endCursor', max(CASE WHEN (evidence_8_number = CASE WHEN (evidence_8_read < 1) THEN evidence_8_read ELSE 1 END) THEN evidence_8_cursor END)), 'edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('EvidenceEdge' || '|' || CAST(evidence_8_recorded_at AS TEXT) || '|' || CAST(evidence_8_public_id AS TEXT), 'UTF8'), 'hex'), 'node', json_build_object('stance', evidence_8_stance, 'recordedAt', evidence_8_recorded_at))), '[]'::json)) AS anon_8 
FROM (SELECT evidence_8_key_1, evidence_8_key_2, evidence_8_cursor, evidence_8_recorded_at, evidence_8_public_id, evidence_8_stance, evidence_8_number, evidence_8_read 
FROM (SELECT evidence_8_key_1, evidence_8_key_2, evidence_8_cursor, evidence_8_recorded_at, evidence_8_public_id, evidence_8_stance, row_number() OVER (ORDER BY evidence_8_key_1 ASC, evidence_8_key_2 ASC) AS evidence_8_number, count(*) OVER () AS evidence_8_read 
FROM (SELECT evidence_8.recorded_at AS evidence_8_key_1, evidence_8.public_id AS evidence_8_key_2, encode(convert_to('EvidenceEdge' || '|' || CAST(evidence_8.recorded_at AS TEXT) || '|' || CAST(evidence_8.public_id AS TEXT), 'UTF8'), 'hex') AS evidence_8_cursor, evidence_8.recorded_at AS evidence_8_recorded_at, evidence_8.public_id AS evidence_8_public_id, evidence_8.stance AS evidence_8_stance 
FROM evidence AS evidence_8 
WHERE (evidence_8.relation_id = relation_1_id) AND evidence_8.withdrawn_at IS NULL AND (evidence_8.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_8 
WHERE (article_8.id = evidence_8.article_id) AND (article_8.status = 'PUBLISHED'))) AND ((evidence_8.recorded_at, evidence_8.public_id) > ($9, $10)) ORDER BY evidence_8.recorded_at ASC, evidence_8.public_id ASC 
 LIMIT 2) AS evidence_8_read_rows) AS evidence_8_counted 
WHERE evidence_8_number <= 1 ORDER BY evidence_8_key_1 ASC, evidence_8_key_2 ASC) AS evidence_8_page) AS relation_1_value_7, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_8 
FROM evidence AS evidence_9 
WHERE (evidence_9.relation_id = relation_1_id) AND evidence_9.withdrawn_at IS NULL AND (evidence_9.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_9 
WHERE (article_9.id = evidence_9.article_id) AND (article_9.status = 'PUBLISHED')))), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(EXISTS (SELECT 1 
FROM evidence AS evidence_9 
WHERE (evidence_9.relation_id = relation_1_id) AND evidence_9.withdrawn_at IS NULL AND (evidence_9.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_9 
WHERE (article_9.id = evidence_9.article_id) AND (article_9.status = 'PUBLISHED'))) AND ((evidence_9.recorded_at, evidence_9.public_id) >= ($11, $12))), false)), 'hasPreviousPage', to_json(coalesce(coalesce(max(evidence_9_read), 0) > 1, false)), 'startCursor', max(CASE WHEN (evidence_9_number = CASE WHEN (evidence_9_read < 1) THEN evidence_9_read ELSE 1 END) THEN evidence_9_cursor END), 'endCursor', max(CASE WHEN (evidence_9_number = 1) THEN evidence_9_cursor END)), 'edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('EvidenceEdge' || '|' || CAST(evidence_9_recorded_at AS TEXT) || '|' || CAST(evidence_9_public_id AS TEXT), 'UTF8'), 'hex'), 'node', json_build_object('stance', evidence_9_stance, 'recordedAt', evidence_9_recorded_at))), '[]'::json)) AS anon_9 
FROM (SELECT evidence_9_key_1, evidence_9_key_2, evidence_9_cursor, evidence_9_recorded_at, evidence_9_public_id, evidence_9_stance, evidence_9_number, evidence_9_read 
FROM (SELECT evidence_9_key_1, evidence_9_key_2, evidence_9_cursor, evidence_9_recorded_at, evidence_9_public_id, evidence_9_stance, row_number() OVER (ORDER BY evidence_9_key_1 DESC, evidence_9_key_2 DESC) AS evidence_9_number, count(*) OVER () AS evidence_9_read 
FROM (SELECT evidence_9.recorded_at AS evidence_9_key_1, evidence_9.public_id AS evidence_9_key_2, encode(convert_to('EvidenceEdge' || '|' || CAST(evidence_9.recorded_at AS TEXT) || '|' || CAST(evidence_9.public_id AS TEXT), 'UTF8'), 'hex') AS evidence_9_cursor, evidence_9.recorded_at AS evidence_9_recorded_at, evidence_9.public_id AS evidence_9_public_id, evidence_9.stance AS evidence_9_stance 
FROM evidence AS evidence_9 
WHERE (evidence_9.relation_id = relation_1_id) AND evidence_9.withdrawn_at IS NULL AND (evidence_9.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_9 
WHERE (article_9.id = evidence_9.article_id) AND (article_9.status = 'PUBLISHED'))) AND ((evidence_9.recorded_at, evidence_9.public_id) < ($13, $14)) ORDER BY evidence_9.recorded_at DESC, evidence_9.public_id DESC 
 LIMIT 2) AS evidence_9_read_rows) AS evidence_9_counted 
WHERE evidence_9_number <= 1 ORDER BY evidence_9_key_1 ASC, evidence_9_key_2 ASC) AS evidence_9_page) AS relation_1_value_8, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_9 
FROM evidence AS evidence_10 
WHERE (evidence_10.relation_id = relation_1_id) AND evidence_10.withdrawn_at IS NULL AND (evidence_10.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_10 
WHERE (article_10.id = evidence_10.article_id) AND (article_10.status = 'PUBLISHED')))), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(0 = 1, false)), 'hasPreviousPage', to_json(coalesce(coalesce(max(evidence_10_read), 0) > 1, false)), 'startCursor', max(CASE WHEN (evidence_10_number = CASE WHEN (evidence_10_read < 1) THEN evidence_10_read ELSE 1 END) THEN evidence_10_cursor END), 'endCursor', max(CASE WHEN (evidence_10_number = 1) THEN evidence_10_cursor END)), 'edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('EvidenceEdge' || '|' || CAST(evidence_10_recorded_at AS TEXT) || '|' || CAST(evidence_10_public_id AS TEXT), 'UTF8'), 'hex'), 'node', json_build_object('stance', evidence_10_stance, 'recordedAt', evidence_10_recorded_at))), '[]'::json)) AS anon_10 
FROM (SELECT evidence_10_key_1, evidence_10_key_2, evidence_10_cursor, evidence_10_recorded_at, evidence_10_public_id, evidence_10_stance, evidence_10_number, evidence_10_read 
FROM (SELECT evidence_10_key_1, evidence_10_key_2, evidence_10_cursor, evidence_10_recorded_at, evidence_10_public_id, evidence_10_stance, row_number() OVER (ORDER BY evidence_10_key_1 DESC, evidence_10_key_2 DESC) AS evidence_10_number, count(*) OVER () AS evidence_10_read 
FROM (SELECT evidence_10.recorded_at AS evidence_10_key_1, evidence_10.public_id AS evidence_10_key_2, encode(convert_to('EvidenceEdge' || '|' || CAST(evidence_10.recorded_at AS TEXT) || '|' || CAST(evidence_10.public_id AS TEXT), 'UTF8'), 'hex') AS evidence_10_cursor, evidence_10.recorded_at AS evidence_10_recorded_at, evidence_10.public_id AS evidence_10_public_id, evidence_10.stance AS evidence_10_stance 
FROM evidence AS evidence_10 
WHERE (evidence_10.relation_id = relation_1_id) AND evidence_10.withdrawn_at IS NULL AND (evidence_10.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_10 
WHERE (article_10.id = evidence_10.article_id) AND (article_10.status = 'PUBLISHED'))) ORDER BY evidence_10.recorded_at DESC, evidence_10.public_id DESC 
 LIMIT 2) AS evidence_10_read_rows) AS evidence_10_counted 
WHERE evidence_10_number <= 1 ORDER BY evidence_10_key_1 ASC, evidence_10_key_2 ASC) AS evidence_10_page) AS relation_1_value_9 
FROM (SELECT relation_1.id AS relation_1_id 
FROM relation AS relation_1 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_1 
WHERE (evidence_1.relation_id = relation_1.id) AND evidence_1.withdrawn_at IS NULL AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_1 
WHERE (article_1.id = evidence_1.article_id) AND (article_1.status = 'PUBLISHED'))))) AND (relation_1.public_id = $15) ORDER BY relation_1.public_id ASC 
 LIMIT 1) AS relation_1_rows) AS relation_1_shape;
