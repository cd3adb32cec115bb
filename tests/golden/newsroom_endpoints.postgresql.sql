SELECT (SELECT coalesce(json_agg(json_build_object('id', endpoint_1_public_id, 'partner', CASE WHEN (partner_1_id IS NOT NULL) THEN json_build_object('name', partner_1_name) END, 'url', endpoint_1_url, 'content', endpoint_1_content, 'state', endpoint_1_state, 'reason', endpoint_1_reason, 'resumesAt', endpoint_1_resumes_at, 'failures', endpoint_1_failures, 'waiting', endpoint_1_value_1, 'dead', endpoint_1_value_2, 'createdAt', endpoint_1_created_at)), '[]'::json) AS anon_2 
FROM (SELECT endpoint_1_public_id, partner_1_name, partner_1_id, endpoint_1_url, endpoint_1_content, endpoint_1_state, endpoint_1_reason, endpoint_1_resumes_at, endpoint_1_failures, endpoint_1_id, endpoint_1_created_at, (SELECT count(DISTINCT message_1.public_id) AS count_1 
FROM message AS message_1 
WHERE (message_1.endpoint_id = endpoint_1_id) AND (message_1.state = 'PENDING')) AS endpoint_1_value_1, (SELECT count(DISTINCT message_2.public_id) AS count_2 
FROM message AS message_2 
WHERE (message_2.endpoint_id = endpoint_1_id) AND (message_2.state = 'DEAD')) AS endpoint_1_value_2 
FROM (SELECT endpoint_1.public_id AS endpoint_1_public_id, partner_1.name AS partner_1_name, partner_1.id AS partner_1_id, endpoint_1.url AS endpoint_1_url, endpoint_1.content AS endpoint_1_content, endpoint_1.state AS endpoint_1_state, endpoint_1.reason AS endpoint_1_reason, endpoint_1.resumes_at AS endpoint_1_resumes_at, endpoint_1.failures AS endpoint_1_failures, endpoint_1.id AS endpoint_1_id, endpoint_1.created_at AS endpoint_1_created_at 
FROM endpoint AS endpoint_1 LEFT OUTER JOIN partner AS partner_1 ON partner_1.id = endpoint_1.partner_id ORDER BY endpoint_1.id ASC) AS endpoint_1_rows) AS endpoint_1_shape) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM message AS message_3, endpoint AS endpoint_2 
WHERE endpoint_2.id = message_3.endpoint_id), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(coalesce(max(message_3_read), 0) > 4, false)), 'endCursor', max(CASE WHEN (message_3_number = CASE WHEN (message_3_read < 4) THEN message_3_read ELSE 4 END) THEN message_3_cursor END)), 'edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('MessageEdge' || '|' || CAST(message_3_position AS TEXT) || '|' || CAST(message_3_own_number AS TEXT) || '|' || CAST(endpoint_2_public_id AS TEXT), 'UTF8'), 'hex'), 'node', json_build_object('id', message_3_public_id, 'endpointId', endpoint_2_public_id, 'subjectId', message_3_subject_id, 'action', message_3_action, 'state', message_3_state, 'attempts', message_3_attempts, 'status', message_3_status, 'failure', message_3_failure, 'endedAt', message_3_ended_at))), '[]'::json)) AS anon_2 
FROM (SELECT message_3_key_1, message_3_key_2, message_3_key_3, message_3_cursor, message_3_position, message_3_own_number, endpoint_2_public_id, message_3_public_id, message_3_subject_id, message_3_action, message_3_state, message_3_attempts, message_3_status, message_3_failure, message_3_ended_at, message_3_number, message_3_read 
FROM (SELECT message_3_key_1, message_3_key_2, message_3_key_3, message_3_cursor, message_3_position, message_3_own_number, endpoint_2_public_id, message_3_public_id, message_3_subject_id, message_3_action, message_3_state, message_3_attempts, message_3_status, message_3_failure, message_3_ended_at, row_number() OVER (ORDER BY message_3_key_1 DESC, message_3_key_2 DESC, message_3_key_3 DESC) AS message_3_number, count(*) OVER () AS message_3_read 
FROM (SELECT message_3.position AS message_3_key_1, message_3.own_number AS message_3_key_2, endpoint_2.public_id AS message_3_key_3, encode(convert_to('MessageEdge' || '|' || CAST(message_3.position AS TEXT) || '|' || CAST(message_3.own_number AS TEXT) || '|' || CAST(endpoint_2.public_id AS TEXT), 'UTF8'), 'hex') AS message_3_cursor, message_3.position AS message_3_position, message_3.own_number AS message_3_own_number, endpoint_2.public_id AS endpoint_2_public_id, message_3.public_id AS message_3_public_id, message_3.subject_id AS message_3_subject_id, message_3.action AS message_3_action, message_3.state AS message_3_state, message_3.attempts AS message_3_attempts, message_3.status AS message_3_status, message_3.failure AS message_3_failure, message_3.ended_at AS message_3_ended_at 
FROM message AS message_3, endpoint AS endpoint_2 
WHERE endpoint_2.id = message_3.endpoint_id ORDER BY message_3.position DESC, message_3.own_number DESC, endpoint_2.public_id DESC 
 LIMIT 5) AS message_3_read_rows) AS message_3_counted 
WHERE message_3_number <= 4 ORDER BY message_3_key_1 DESC, message_3_key_2 DESC, message_3_key_3 DESC) AS message_3_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM message AS message_4, endpoint AS endpoint_3 
WHERE (endpoint_3.id = message_4.endpoint_id) AND (endpoint_3.public_id = $1) AND (message_4.state = $2)), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('id', message_4_public_id))), '[]'::json)) AS anon_2 
FROM (SELECT message_4.position AS message_4_key_1, message_4.own_number AS message_4_key_2, endpoint_3.public_id AS message_4_key_3, message_4.public_id AS message_4_public_id 
FROM message AS message_4, endpoint AS endpoint_3 
WHERE (endpoint_3.id = message_4.endpoint_id) AND (endpoint_3.public_id = $3) AND (message_4.state = $4) ORDER BY message_4.position DESC, message_4.own_number DESC, endpoint_3.public_id DESC 
 LIMIT 20) AS message_4_page) AS anon_1;

SELECT (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object('id', message_5_public_id))), '[]'::json)) AS anon_2 
FROM (SELECT message_5.position AS message_5_key_1, message_5.own_number AS message_5_key_2, endpoint_4.public_id AS message_5_key_3, message_5.public_id AS message_5_public_id 
FROM message AS message_5, endpoint AS endpoint_4 
WHERE (endpoint_4.id = message_5.endpoint_id) AND ((message_5.position, message_5.own_number, endpoint_4.public_id) < ($1, $2, $3)) ORDER BY message_5.position DESC, message_5.own_number DESC, endpoint_4.public_id DESC 
 LIMIT 2) AS message_5_page) AS anon_1;

SELECT (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object('id', message_6_public_id))), '[]'::json)) AS anon_2 
FROM (SELECT message_6_key_1, message_6_key_2, message_6_key_3, message_6_public_id, message_6_number, message_6_read 
FROM (SELECT message_6_key_1, message_6_key_2, message_6_key_3, message_6_public_id, row_number() OVER (ORDER BY message_6_key_1 ASC, message_6_key_2 ASC, message_6_key_3 ASC) AS message_6_number, count(*) OVER () AS message_6_read 
FROM (SELECT message_6.position AS message_6_key_1, message_6.own_number AS message_6_key_2, endpoint_5.public_id AS message_6_key_3, message_6.public_id AS message_6_public_id 
FROM message AS message_6, endpoint AS endpoint_5 
WHERE (endpoint_5.id = message_6.endpoint_id) AND ((message_6.position, message_6.own_number, endpoint_5.public_id) > ($1, $2, $3)) ORDER BY message_6.position ASC, message_6.own_number ASC, endpoint_5.public_id ASC 
 LIMIT 2) AS message_6_read_rows) AS message_6_counted 
WHERE message_6_number <= 2 ORDER BY message_6_key_1 DESC, message_6_key_2 DESC, message_6_key_3 DESC) AS message_6_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM message AS message_7, endpoint AS endpoint_6 
WHERE (endpoint_6.id = message_7.endpoint_id) AND (message_7.state = $1)), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('id', message_7_public_id, 'endedAt', message_7_ended_at))), '[]'::json)) AS anon_2 
FROM (SELECT message_7.position AS message_7_key_1, message_7.own_number AS message_7_key_2, endpoint_6.public_id AS message_7_key_3, message_7.public_id AS message_7_public_id, message_7.ended_at AS message_7_ended_at 
FROM message AS message_7, endpoint AS endpoint_6 
WHERE (endpoint_6.id = message_7.endpoint_id) AND (message_7.state = $2) ORDER BY message_7.position DESC, message_7.own_number DESC, endpoint_6.public_id DESC 
 LIMIT 20) AS message_7_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM message AS message_8, endpoint AS endpoint_7 
WHERE (endpoint_7.id = message_8.endpoint_id) AND (message_8.state = $1)), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('id', message_8_public_id))), '[]'::json)) AS anon_2 
FROM (SELECT message_8.position AS message_8_key_1, message_8.own_number AS message_8_key_2, endpoint_7.public_id AS message_8_key_3, message_8.public_id AS message_8_public_id 
FROM message AS message_8, endpoint AS endpoint_7 
WHERE (endpoint_7.id = message_8.endpoint_id) AND (message_8.state = $2) ORDER BY message_8.position DESC, message_8.own_number DESC, endpoint_7.public_id DESC 
 LIMIT 20) AS message_8_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM message AS message_9, endpoint AS endpoint_8 
WHERE (endpoint_8.id = message_9.endpoint_id) AND (message_9.state = $1)), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('id', message_9_public_id))), '[]'::json)) AS anon_2 
FROM (SELECT message_9.position AS message_9_key_1, message_9.own_number AS message_9_key_2, endpoint_8.public_id AS message_9_key_3, message_9.public_id AS message_9_public_id 
FROM message AS message_9, endpoint AS endpoint_8 
WHERE (endpoint_8.id = message_9.endpoint_id) AND (message_9.state = $2) ORDER BY message_9.position DESC, message_9.own_number DESC, endpoint_8.public_id DESC 
 LIMIT 20) AS message_9_page) AS anon_1;
