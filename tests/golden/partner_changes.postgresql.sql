SELECT (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('ChangeEdge' || '|' || CAST(CAST(change_1_position AS TEXT) || CAST(CASE WHEN (change_1_own_number = 0) THEN '' ELSE '|' || CAST(change_1_own_number AS TEXT) END AS TEXT) AS TEXT), 'UTF8'), 'hex'), 'node', json_build_object('action', change_1_action, 'at', change_1_at, 'subjectType', change_1_subject_type, 'subjectId', change_1_subject_id, 'reason', change_1_reason, 'license', license_1_key, 'subject', (change_1_value_1)::json))), '[]'::json), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(coalesce(max(change_1_read), 0) > 3, false)), 'hasPreviousPage', to_json(coalesce(EXISTS (SELECT 1 
FROM (SELECT change_4.position AS position, change_4.at AS at, change_4.subject_type AS subject_type, change_4.subject_id AS subject_id, change_4.action AS action, change_4.reason AS reason, 0 AS own_number 
FROM change AS change_4 UNION ALL SELECT access_event_2.position AS position, access_event_2.at AS at, 'License' AS subject_type, access_event_2.subject_id AS subject_id, 'ACCESS_CHANGED' AS action, access_event_2.reason AS reason, access_event_2.number AS own_number 
FROM access_event AS access_event_2 
WHERE access_event_2.partner_id IN (SELECT partner_2.id AS anon_3 
FROM partner AS partner_2 
WHERE partner_2.public_id = $1)) AS change_2 
WHERE (change_2.position, change_2.own_number) <= ($2, $3)), false)), 'startCursor', max(CASE WHEN (change_1_number = 1) THEN change_1_cursor END), 'endCursor', max(CASE WHEN (change_1_number = CASE WHEN (change_1_read < 3) THEN change_1_read ELSE 3 END) THEN change_1_cursor END))) AS anon_2 
FROM (SELECT change_1_key_1, change_1_key_2, change_1_cursor, change_1_position, change_1_own_number, change_1_action, change_1_at, change_1_subject_type, change_1_subject_id, change_1_reason, license_1_key, change_1_number, change_1_read, coalesce((SELECT json_build_object('__typename', ('"Article"')::json, 'id', article_1_public_id) AS anon_4 
FROM (SELECT article_1.public_id AS article_1_public_id 
FROM article AS article_1 
WHERE article_1.status IN ('PUBLISHED', 'RETRACTED') AND (article_1.public_id = change_1_subject_id) ORDER BY article_1.public_id ASC 
 LIMIT 1) AS article_1_shape), (SELECT json_build_object('__typename', CASE WHEN (entity_1_kind = 'PERSON') THEN 'Person' WHEN (entity_1_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_1_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_1_public_id) AS anon_5 
FROM (SELECT entity_1.kind AS entity_1_kind, entity_1.public_id AS entity_1_public_id 
FROM entity AS entity_1, entity_resolution AS entity_resolution_1, entity AS former_entity_1 
WHERE (entity_1.public = 1) AND (entity_resolution_1.survivor_id = entity_1.id) AND (former_entity_1.id = entity_resolution_1.entity_id) AND (former_entity_1.public = 1) AND (former_entity_1.public_id = change_1_subject_id) ORDER BY entity_1.public_id ASC 
 LIMIT 1) AS entity_1_shape), (SELECT json_build_object('__typename', ('"Relation"')::json, 'id', relation_1_public_id) AS anon_6 
FROM (SELECT relation_1.public_id AS relation_1_public_id 
FROM relation AS relation_1 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_1 
WHERE (evidence_1.relation_id = relation_1.id) AND evidence_1.withdrawn_at IS NULL AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.id = evidence_1.article_id) AND (article_2.status = 'PUBLISHED'))))) AND (relation_1.public_id = change_1_subject_id) ORDER BY relation_1.public_id ASC 
 LIMIT 1) AS relation_1_shape), (SELECT json_build_object('__typename', ('"Evidence"')::json, 'id', evidence_2_public_id) AS anon_7 
FROM (SELECT evidence_2.public_id AS evidence_2_public_id 
FROM evidence AS evidence_2 
WHERE evidence_2.withdrawn_at IS NULL AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = evidence_2.article_id) AND (article_3.status = 'PUBLISHED'))) AND (evidence_2.public_id = change_1_subject_id) ORDER BY evidence_2.public_id ASC 
 LIMIT 1) AS evidence_2_shape), (SELECT json_build_object('__typename', ('"Mention"')::json, 'id', mention_1_public_id) AS anon_8 
FROM (SELECT mention_1.public_id AS mention_1_public_id 
FROM mention AS mention_1 
WHERE (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = mention_1.article_id) AND (article_4.status = 'PUBLISHED'))) AND (mention_1.public_id = change_1_subject_id) ORDER BY mention_1.public_id ASC 
 LIMIT 1) AS mention_1_shape)) AS change_1_value_1 
FROM (SELECT change_1_key_1, change_1_key_2, change_1_cursor, change_1_position, change_1_own_number, change_1_action, change_1_at, change_1_subject_type, change_1_subject_id, change_1_reason, license_1_key, row_number() OVER (ORDER BY change_1_key_1 ASC, change_1_key_2 ASC) AS change_1_number, count(*) OVER () AS change_1_read 
FROM (SELECT change_1.position AS change_1_key_1, change_1.own_number AS change_1_key_2, encode(convert_to('ChangeEdge' || '|' || CAST(CAST(change_1.position AS TEXT) || CAST(CASE WHEN (change_1.own_number = 0) THEN '' ELSE '|' || CAST(change_1.own_number AS TEXT) END AS TEXT) AS TEXT), 'UTF8'), 'hex') AS change_1_cursor, change_1.position AS change_1_position, change_1.own_number AS change_1_own_number, change_1.action AS change_1_action, change_1.at AS change_1_at, change_1.subject_type AS change_1_subject_type, change_1.subject_id AS change_1_subject_id, change_1.reason AS change_1_reason, license_1.key AS license_1_key 
FROM (SELECT position, at, subject_type, subject_id, action, reason, own_number 
FROM (SELECT change_3.position AS position, change_3.at AS at, change_3.subject_type AS subject_type, change_3.subject_id AS subject_id, change_3.action AS action, change_3.reason AS reason, 0 AS own_number 
FROM change AS change_3 
WHERE (change_3.position) > ($4) ORDER BY change_3.position ASC 
 LIMIT 5) AS change_3_near UNION ALL SELECT position, at, subject_type, subject_id, action, reason, own_number 
FROM (SELECT access_event_1.position AS position, access_event_1.at AS at, 'License' AS subject_type, access_event_1.subject_id AS subject_id, 'ACCESS_CHANGED' AS action, access_event_1.reason AS reason, access_event_1.number AS own_number 
FROM access_event AS access_event_1 
WHERE access_event_1.partner_id IN (SELECT partner_1.id AS anon_9 
FROM partner AS partner_1 
WHERE partner_1.public_id = $5) AND ((access_event_1.position, access_event_1.number) > ($6, $7)) ORDER BY access_event_1.position ASC, access_event_1.number ASC 
 LIMIT 5) AS access_event_1_near) AS change_1 LEFT OUTER JOIN license AS license_1 ON license_1.public_id = change_1.subject_id 
WHERE (change_1.position, change_1.own_number) > ($8, $9) ORDER BY change_1.position ASC, change_1.own_number ASC 
 LIMIT 4) AS change_1_read_rows) AS change_1_counted 
WHERE change_1_number <= 3 ORDER BY change_1_key_1 ASC, change_1_key_2 ASC) AS change_1_page) AS anon_1;

SELECT (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('ChangeEdge' || '|' || CAST(CAST(change_5_position AS TEXT) || CAST(CASE WHEN (change_5_own_number = 0) THEN '' ELSE '|' || CAST(change_5_own_number AS TEXT) END AS TEXT) AS TEXT), 'UTF8'), 'hex'), 'node', json_build_object('action', change_5_action, 'reason', change_5_reason))), '[]'::json), 'pageInfo', json_build_object('hasPreviousPage', to_json(coalesce(coalesce(max(change_5_read), 0) > 2, false)))) AS anon_2 
FROM (SELECT change_5_key_1, change_5_key_2, change_5_position, change_5_own_number, change_5_action, change_5_reason, change_5_number, change_5_read 
FROM (SELECT change_5_key_1, change_5_key_2, change_5_position, change_5_own_number, change_5_action, change_5_reason, row_number() OVER (ORDER BY change_5_key_1 DESC, change_5_key_2 DESC) AS change_5_number, count(*) OVER () AS change_5_read 
FROM (SELECT change_5.position AS change_5_key_1, change_5.own_number AS change_5_key_2, change_5.position AS change_5_position, change_5.own_number AS change_5_own_number, change_5.action AS change_5_action, change_5.reason AS change_5_reason 
FROM (SELECT position, at, subject_type, subject_id, action, reason, own_number 
FROM (SELECT change_7.position AS position, change_7.at AS at, change_7.subject_type AS subject_type, change_7.subject_id AS subject_id, change_7.action AS action, change_7.reason AS reason, 0 AS own_number 
FROM change AS change_7 ORDER BY change_7.position DESC 
 LIMIT 4) AS change_7_near UNION ALL SELECT position, at, subject_type, subject_id, action, reason, own_number 
FROM (SELECT access_event_3.position AS position, access_event_3.at AS at, 'License' AS subject_type, access_event_3.subject_id AS subject_id, 'ACCESS_CHANGED' AS action, access_event_3.reason AS reason, access_event_3.number AS own_number 
FROM access_event AS access_event_3 
WHERE access_event_3.partner_id IN (SELECT partner_3.id AS anon_3 
FROM partner AS partner_3 
WHERE partner_3.public_id = $1) ORDER BY access_event_3.position DESC, access_event_3.number DESC 
 LIMIT 4) AS access_event_3_near) AS change_5 ORDER BY change_5.position DESC, change_5.own_number DESC 
 LIMIT 3) AS change_5_read_rows) AS change_5_counted 
WHERE change_5_number <= 2 ORDER BY change_5_key_1 ASC, change_5_key_2 ASC) AS change_5_page) AS anon_1;
