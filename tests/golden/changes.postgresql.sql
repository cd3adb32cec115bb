SELECT (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('ChangeEdge' || '|' || CAST(change_1_position AS TEXT), 'UTF8'), 'hex'), 'node', json_build_object('action', change_1_action, 'at', change_1_at, 'subjectId', change_1_subject_id, 'subjectType', change_1_subject_type, 'reason', change_1_reason, 'subject', (change_1_value_1)::json))), '[]'::json), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(coalesce(max(change_1_read), 0) > 16, false)), 'hasPreviousPage', to_json(coalesce(EXISTS (SELECT 1 
FROM change AS change_1 
WHERE (change_1.position) <= ($1)), false)), 'startCursor', max(CASE WHEN (change_1_number = 1) THEN change_1_cursor END), 'endCursor', max(CASE WHEN (change_1_number = CASE WHEN (change_1_read < 16) THEN change_1_read ELSE 16 END) THEN change_1_cursor END))) AS anon_2 
FROM (SELECT change_1_key_1, change_1_cursor, change_1_position, change_1_action, change_1_at, change_1_subject_id, change_1_subject_type, change_1_reason, change_1_number, change_1_read, coalesce((SELECT json_build_object('__typename', ('"Article"')::json, 'id', article_1_public_id, 'headline', article_1_headline, 'status', article_1_status, 'retraction', CASE WHEN (article_1_retracted_at IS NOT NULL) THEN json_build_object('reason', article_1_retraction_reason) END, 'people', (article_1_value_1)::json) AS anon_3 
FROM (SELECT article_1_public_id, article_1_headline, article_1_status, article_1_retraction_reason, article_1_retracted_at, article_1_id, (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object('name', entity_1_name))), '[]'::json)) AS anon_4 
FROM (SELECT article_entity_1.salience AS article_entity_1_key_1, article_entity_1.entity_public_id AS article_entity_1_key_2, entity_1.name AS entity_1_name 
FROM article_entity AS article_entity_1, entity AS entity_1 
WHERE (article_entity_1.article_id = article_1_id) AND (entity_1.id = article_entity_1.entity_id) AND (entity_1.public = 1) AND (article_1_status = 'PUBLISHED') AND (entity_1.kind = 'PERSON') ORDER BY article_entity_1.salience DESC, article_entity_1.entity_public_id DESC 
 LIMIT 20) AS article_entity_1_page) AS article_1_value_1 
FROM (SELECT article_1.public_id AS article_1_public_id, article_1.headline AS article_1_headline, article_1.status AS article_1_status, article_1.retraction_reason AS article_1_retraction_reason, article_1.retracted_at AS article_1_retracted_at, article_1.id AS article_1_id 
FROM article AS article_1 
WHERE article_1.status IN ('PUBLISHED', 'RETRACTED') AND (article_1.public_id = change_1_subject_id) ORDER BY article_1.public_id ASC 
 LIMIT 1) AS article_1_rows) AS article_1_shape), (SELECT json_build_object('__typename', CASE WHEN (entity_2_kind = 'PERSON') THEN 'Person' WHEN (entity_2_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_2_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_2_public_id, 'name', entity_2_name, 'formerIds', (entity_2_value_1)::json) AS anon_5 
FROM (SELECT entity_2_kind, entity_2_public_id, entity_2_name, entity_2_id, (SELECT coalesce(json_agg(former_entity_2_public_id), '[]'::json) AS anon_6 
FROM (SELECT former_entity_2.public_id AS former_entity_2_public_id 
FROM entity_resolution AS entity_resolution_2, entity AS former_entity_2 
WHERE (entity_resolution_2.survivor_id = entity_2_id) AND (former_entity_2.id = entity_resolution_2.entity_id) AND (former_entity_2.public = 1) AND NOT (former_entity_2.id = entity_2_id) ORDER BY former_entity_2.public_id ASC) AS entity_resolution_2_shape) AS entity_2_value_1 
FROM (SELECT entity_2.kind AS entity_2_kind, entity_2.public_id AS entity_2_public_id, entity_2.name AS entity_2_name, entity_2.id AS entity_2_id 
FROM entity AS entity_2, entity_resolution AS entity_resolution_1, entity AS former_entity_1 
WHERE (entity_2.public = 1) AND (entity_resolution_1.survivor_id = entity_2.id) AND (former_entity_1.id = entity_resolution_1.entity_id) AND (former_entity_1.public = 1) AND (former_entity_1.public_id = change_1_subject_id) ORDER BY entity_2.public_id ASC 
 LIMIT 1) AS entity_2_rows) AS entity_2_shape), (SELECT json_build_object('__typename', ('"Relation"')::json, 'id', relation_1_public_id, 'kind', relation_1_kind, 'standing', CASE WHEN (relation_1_value_1 AND relation_1_value_2) THEN 'DISPUTED' WHEN (relation_1_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_1_value_1 THEN 'SINGLE_SOURCE' WHEN relation_1_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END) AS anon_7 
FROM (SELECT relation_1_public_id, relation_1_kind, relation_1_id, EXISTS (SELECT 1 
FROM evidence AS evidence_3 
WHERE (evidence_3.relation_id = relation_1_id) AND evidence_3.withdrawn_at IS NULL AND (evidence_3.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = evidence_3.article_id) AND (article_4.status = 'PUBLISHED'))) AND evidence_3.stance IN ('ASSERTS')) AS relation_1_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_4 
WHERE (evidence_4.relation_id = relation_1_id) AND evidence_4.withdrawn_at IS NULL AND (evidence_4.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_5 
WHERE (article_5.id = evidence_4.article_id) AND (article_5.status = 'PUBLISHED'))) AND evidence_4.stance IN ('DENIES', 'DOUBTS')) AS relation_1_value_2, (SELECT count(DISTINCT evidence_2.origin) AS count_1 
FROM evidence AS evidence_2 
WHERE (evidence_2.relation_id = relation_1_id) AND evidence_2.withdrawn_at IS NULL AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = evidence_2.article_id) AND (article_3.status = 'PUBLISHED'))) AND evidence_2.stance IN ('ASSERTS')) AS relation_1_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_5 
WHERE (evidence_5.relation_id = relation_1_id) AND evidence_5.withdrawn_at IS NULL AND (evidence_5.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_6 
WHERE (article_6.id = evidence_5.article_id) AND (article_6.status = 'PUBLISHED'))) AND evidence_5.stance IN ('DENIES')) AS relation_1_value_4 
FROM (SELECT relation_1.public_id AS relation_1_public_id, relation_1.kind AS relation_1_kind, relation_1.id AS relation_1_id 
FROM relation AS relation_1 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_1 
WHERE (evidence_1.relation_id = relation_1.id) AND evidence_1.withdrawn_at IS NULL AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.id = evidence_1.article_id) AND (article_2.status = 'PUBLISHED'))))) AND (relation_1.public_id = change_1_subject_id) ORDER BY relation_1.public_id ASC 
 LIMIT 1) AS relation_1_rows) AS relation_1_shape), (SELECT json_build_object('__typename', ('"Evidence"')::json, 'id', evidence_6_public_id) AS anon_8 
FROM (SELECT evidence_6.public_id AS evidence_6_public_id 
FROM evidence AS evidence_6 
WHERE evidence_6.withdrawn_at IS NULL AND (evidence_6.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_7 
WHERE (article_7.id = evidence_6.article_id) AND (article_7.status = 'PUBLISHED'))) AND (evidence_6.public_id = change_1_subject_id) ORDER BY evidence_6.public_id ASC 
 LIMIT 1) AS evidence_6_shape), (SELECT json_build_object('__typename', ('"Mention"')::json, 'id', mention_1_public_id) AS anon_9 
FROM (SELECT mention_1.public_id AS mention_1_public_id 
FROM mention AS mention_1 
WHERE (EXISTS (SELECT 1 
FROM article AS article_8 
WHERE (article_8.id = mention_1.article_id) AND (article_8.status = 'PUBLISHED'))) AND (mention_1.public_id = change_1_subject_id) ORDER BY mention_1.public_id ASC 
 LIMIT 1) AS mention_1_shape)) AS change_1_value_1 
FROM (SELECT change_1_key_1, change_1_cursor, change_1_position, change_1_action, change_1_at, change_1_subject_id, change_1_subject_type, change_1_reason, row_number() OVER (ORDER BY change_1_key_1 ASC) AS change_1_number, count(*) OVER () AS change_1_read 
FROM (SELECT change_1.position AS change_1_key_1, encode(convert_to('ChangeEdge' || '|' || CAST(change_1.position AS TEXT), 'UTF8'), 'hex') AS change_1_cursor, change_1.position AS change_1_position, change_1.action AS change_1_action, change_1.at AS change_1_at, change_1.subject_id AS change_1_subject_id, change_1.subject_type AS change_1_subject_type, change_1.reason AS change_1_reason 
FROM change AS change_1 
WHERE (change_1.position) > ($2) ORDER BY change_1.position ASC 
 LIMIT 17) AS change_1_read_rows) AS change_1_counted 
WHERE change_1_number <= 16 ORDER BY change_1_key_1 ASC) AS change_1_page) AS anon_1;

SELECT (SELECT json_build_object('__typename', ('"ChangeConnection"')::json, 'edges', coalesce(json_agg(json_build_object('__typename', ('"ChangeEdge"')::json, 'cursor', encode(convert_to('ChangeEdge' || '|' || CAST(change_2_position AS TEXT), 'UTF8'), 'hex'), 'node', json_build_object('__typename', ('"Change"')::json, 'subject', (change_2_value_1)::json))), '[]'::json), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(coalesce(max(change_2_read), 0) > 20, false)))) AS anon_2 
FROM (SELECT change_2_key_1, change_2_position, change_2_subject_id, change_2_number, change_2_read, coalesce((SELECT json_build_object() AS anon_3 
FROM (SELECT 1 AS article_9_nothing 
FROM article AS article_9 
WHERE article_9.status IN ('PUBLISHED', 'RETRACTED') AND (article_9.public_id = change_2_subject_id) ORDER BY article_9.public_id ASC 
 LIMIT 1) AS article_9_shape), (SELECT json_build_object() AS anon_4 
FROM (SELECT 1 AS entity_3_nothing 
FROM entity AS entity_3, entity_resolution AS entity_resolution_3, entity AS former_entity_3 
WHERE (entity_3.public = 1) AND (entity_resolution_3.survivor_id = entity_3.id) AND (former_entity_3.id = entity_resolution_3.entity_id) AND (former_entity_3.public = 1) AND (former_entity_3.public_id = change_2_subject_id) ORDER BY entity_3.public_id ASC 
 LIMIT 1) AS entity_3_shape), (SELECT json_build_object('subject', CASE WHEN (entity_4_id IS NOT NULL) THEN json_build_object('name', entity_4_name) END) AS anon_5 
FROM (SELECT entity_4.name AS entity_4_name, entity_4.id AS entity_4_id 
FROM relation AS relation_2 LEFT OUTER JOIN entity_resolution AS entity_resolution_4 ON entity_resolution_4.entity_id = relation_2.subject_id LEFT OUTER JOIN entity AS entity_4 ON (entity_4.id = entity_resolution_4.survivor_id) AND (entity_4.public = 1) 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_7 
WHERE (evidence_7.relation_id = relation_2.id) AND evidence_7.withdrawn_at IS NULL AND (evidence_7.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_10 
WHERE (article_10.id = evidence_7.article_id) AND (article_10.status = 'PUBLISHED'))))) AND (relation_2.public_id = change_2_subject_id) ORDER BY relation_2.public_id ASC 
 LIMIT 1) AS relation_2_shape), (SELECT json_build_object() AS anon_6 
FROM (SELECT 1 AS evidence_8_nothing 
FROM evidence AS evidence_8 
WHERE evidence_8.withdrawn_at IS NULL AND (evidence_8.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_11 
WHERE (article_11.id = evidence_8.article_id) AND (article_11.status = 'PUBLISHED'))) AND (evidence_8.public_id = change_2_subject_id) ORDER BY evidence_8.public_id ASC 
 LIMIT 1) AS evidence_8_shape), (SELECT json_build_object() AS anon_7 
FROM (SELECT 1 AS mention_2_nothing 
FROM mention AS mention_2 
WHERE (EXISTS (SELECT 1 
FROM article AS article_12 
WHERE (article_12.id = mention_2.article_id) AND (article_12.status = 'PUBLISHED'))) AND (mention_2.public_id = change_2_subject_id) ORDER BY mention_2.public_id ASC 
 LIMIT 1) AS mention_2_shape)) AS change_2_value_1 
FROM (SELECT change_2_key_1, change_2_position, change_2_subject_id, row_number() OVER (ORDER BY change_2_key_1 ASC) AS change_2_number, count(*) OVER () AS change_2_read 
FROM (SELECT change_2.position AS change_2_key_1, change_2.position AS change_2_position, change_2.subject_id AS change_2_subject_id 
FROM change AS change_2 
WHERE (change_2.position) > ($1) ORDER BY change_2.position ASC 
 LIMIT 21) AS change_2_read_rows) AS change_2_counted 
WHERE change_2_number <= 20 ORDER BY change_2_key_1 ASC) AS change_2_page) AS anon_1;

SELECT (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('ChangeEdge' || '|' || CAST(change_3_position AS TEXT), 'UTF8'), 'hex'))), '[]'::json), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(coalesce(max(change_3_read), 0) > 20, false)), 'hasPreviousPage', to_json(coalesce(EXISTS (SELECT 1 
FROM change AS change_3 
WHERE (change_3.position) <= ($1)), false)), 'endCursor', max(CASE WHEN (change_3_number = CASE WHEN (change_3_read < 20) THEN change_3_read ELSE 20 END) THEN change_3_cursor END))) AS anon_2 
FROM (SELECT change_3_key_1, change_3_cursor, change_3_position, change_3_number, change_3_read 
FROM (SELECT change_3_key_1, change_3_cursor, change_3_position, row_number() OVER (ORDER BY change_3_key_1 ASC) AS change_3_number, count(*) OVER () AS change_3_read 
FROM (SELECT change_3.position AS change_3_key_1, encode(convert_to('ChangeEdge' || '|' || CAST(change_3.position AS TEXT), 'UTF8'), 'hex') AS change_3_cursor, change_3.position AS change_3_position 
FROM change AS change_3 
WHERE (change_3.position) > ($2) ORDER BY change_3.position ASC 
 LIMIT 21) AS change_3_read_rows) AS change_3_counted 
WHERE change_3_number <= 20 ORDER BY change_3_key_1 ASC) AS change_3_page) AS anon_1;
