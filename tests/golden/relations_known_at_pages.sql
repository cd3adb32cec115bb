SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_1 
WHERE EXISTS (SELECT 1 
FROM evidence AS evidence_1 
WHERE (evidence_1.relation_id = relation_1.id) AND (evidence_1.recorded_at <= ?) AND (evidence_1.withdrawn_at IS NULL OR (evidence_1.withdrawn_at > ?)) AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_1 
WHERE (article_1.id = evidence_1.article_id) AND article_1.status IN ('PUBLISHED', 'RETRACTED') AND (article_1.published_at <= ?))))), 'pageInfo', json_object('hasNextPage', CASE WHEN coalesce(max(relation_1_read), 0) > 3 THEN json('true') ELSE json('false') END, 'hasPreviousPage', CASE WHEN 0 = 1 THEN json('true') ELSE json('false') END, 'startCursor', max(CASE WHEN (relation_1_number = 1) THEN relation_1_cursor END), 'endCursor', max(CASE WHEN (relation_1_number = CASE WHEN (relation_1_read < 3) THEN relation_1_read ELSE 3 END) THEN relation_1_cursor END)), 'edges', json_group_array(json_object('cursor', lower(hex('RelationEdge' || '|' || CAST(relation_1_kind AS TEXT) || '|' || CAST(relation_1_public_id AS TEXT))), 'node', json_object('kind', relation_1_kind, 'role', CASE WHEN (relation_1_role = '') THEN NULL ELSE relation_1_role END)))) AS anon_2 
FROM (SELECT relation_1_key_1, relation_1_key_2, relation_1_cursor, relation_1_kind, relation_1_public_id, relation_1_role, relation_1_number, relation_1_read 
FROM (SELECT relation_1_key_1, relation_1_key_2, relation_1_cursor, relation_1_kind, relation_1_public_id, relation_1_role, row_number() OVER (ORDER BY relation_1_key_1 ASC, relation_1_key_2 ASC) AS relation_1_number, count(*) OVER () AS relation_1_read 
FROM (SELECT relation_1.kind AS relation_1_key_1, relation_1.public_id AS relation_1_key_2, lower(hex('RelationEdge' || '|' || CAST(relation_1.kind AS TEXT) || '|' || CAST(relation_1.public_id AS TEXT))) AS relation_1_cursor, relation_1.kind AS relation_1_kind, relation_1.public_id AS relation_1_public_id, relation_1.role AS relation_1_role 
FROM relation AS relation_1 
WHERE EXISTS (SELECT 1 
FROM evidence AS evidence_1 
WHERE (evidence_1.relation_id = relation_1.id) AND (evidence_1.recorded_at <= ?) AND (evidence_1.withdrawn_at IS NULL OR (evidence_1.withdrawn_at > ?)) AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_1 
WHERE (article_1.id = evidence_1.article_id) AND article_1.status IN ('PUBLISHED', 'RETRACTED') AND (article_1.published_at <= ?)))) ORDER BY relation_1.kind ASC, relation_1.public_id ASC
 LIMIT 4 OFFSET ?) AS relation_1_read_rows) AS relation_1_counted 
WHERE relation_1_number <= 3 ORDER BY relation_1_key_1 ASC, relation_1_key_2 ASC) AS relation_1_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_2 
WHERE EXISTS (SELECT 1 
FROM evidence AS evidence_2 
WHERE (evidence_2.relation_id = relation_2.id) AND (evidence_2.recorded_at <= ?) AND (evidence_2.withdrawn_at IS NULL OR (evidence_2.withdrawn_at > ?)) AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.id = evidence_2.article_id) AND article_2.status IN ('PUBLISHED', 'RETRACTED') AND (article_2.published_at <= ?))))), 'pageInfo', json_object('hasNextPage', CASE WHEN coalesce(max(relation_2_read), 0) > 3 THEN json('true') ELSE json('false') END, 'hasPreviousPage', CASE WHEN EXISTS (SELECT 1 
FROM relation AS relation_2 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_2 
WHERE (evidence_2.relation_id = relation_2.id) AND (evidence_2.recorded_at <= ?) AND (evidence_2.withdrawn_at IS NULL OR (evidence_2.withdrawn_at > ?)) AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.id = evidence_2.article_id) AND article_2.status IN ('PUBLISHED', 'RETRACTED') AND (article_2.published_at <= ?))))) AND ((relation_2.kind, relation_2.public_id) <= (?, ?))) THEN json('true') ELSE json('false') END, 'startCursor', max(CASE WHEN (relation_2_number = 1) THEN relation_2_cursor END), 'endCursor', max(CASE WHEN (relation_2_number = CASE WHEN (relation_2_read < 3) THEN relation_2_read ELSE 3 END) THEN relation_2_cursor END)), 'edges', json_group_array(json_object('cursor', lower(hex('RelationEdge' || '|' || CAST(relation_2_kind AS TEXT) || '|' || CAST(relation_2_public_id AS TEXT))), 'node', json_object('kind', relation_2_kind, 'role', CASE WHEN (relation_2_role = '') THEN NULL ELSE relation_2_role END)))) AS anon_2 
FROM (SELECT relation_2_key_1, relation_2_key_2, relation_2_cursor, relation_2_kind, relation_2_public_id, relation_2_role, relation_2_number, relation_2_read 
FROM (SELECT relation_2_key_1, relation_2_key_2, relation_2_cursor, relation_2_kind, relation_2_public_id, relation_2_role, row_number() OVER (ORDER BY relation_2_key_1 ASC, relation_2_key_2 ASC) AS relation_2_number, count(*) OVER () AS relation_2_read 
FROM (SELECT relation_2.kind AS relation_2_key_1, relation_2.public_id AS relation_2_key_2, lower(hex('RelationEdge' || '|' || CAST(relation_2.kind AS TEXT) || '|' || CAST(relation_2.public_id AS TEXT))) AS relation_2_cursor, relation_2.kind AS relation_2_kind, relation_2.public_id AS relation_2_public_id, relation_2.role AS relation_2_role 
FROM relation AS relation_2 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_2 
WHERE (evidence_2.relation_id = relation_2.id) AND (evidence_2.recorded_at <= ?) AND (evidence_2.withdrawn_at IS NULL OR (evidence_2.withdrawn_at > ?)) AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.id = evidence_2.article_id) AND article_2.status IN ('PUBLISHED', 'RETRACTED') AND (article_2.published_at <= ?))))) AND ((relation_2.kind, relation_2.public_id) > (?, ?)) ORDER BY relation_2.kind ASC, relation_2.public_id ASC
 LIMIT 4 OFFSET ?) AS relation_2_read_rows) AS relation_2_counted 
WHERE relation_2_number <= 3 ORDER BY relation_2_key_1 ASC, relation_2_key_2 ASC) AS relation_2_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_3 
WHERE EXISTS (SELECT 1 
FROM evidence AS evidence_3 
WHERE (evidence_3.relation_id = relation_3.id) AND (evidence_3.recorded_at <= ?) AND (evidence_3.withdrawn_at IS NULL OR (evidence_3.withdrawn_at > ?)) AND (evidence_3.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = evidence_3.article_id) AND article_3.status IN ('PUBLISHED', 'RETRACTED') AND (article_3.published_at <= ?))))), 'pageInfo', json_object('hasNextPage', CASE WHEN EXISTS (SELECT 1 
FROM relation AS relation_3 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_3 
WHERE (evidence_3.relation_id = relation_3.id) AND (evidence_3.recorded_at <= ?) AND (evidence_3.withdrawn_at IS NULL OR (evidence_3.withdrawn_at > ?)) AND (evidence_3.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = evidence_3.article_id) AND article_3.status IN ('PUBLISHED', 'RETRACTED') AND (article_3.published_at <= ?))))) AND ((relation_3.kind, relation_3.public_id) >= (?, ?))) THEN json('true') ELSE json('false') END, 'hasPreviousPage', CASE WHEN coalesce(max(relation_3_read), 0) > 3 THEN json('true') ELSE json('false') END, 'startCursor', max(CASE WHEN (relation_3_number = CASE WHEN (relation_3_read < 3) THEN relation_3_read ELSE 3 END) THEN relation_3_cursor END), 'endCursor', max(CASE WHEN (relation_3_number = 1) THEN relation_3_cursor END)), 'edges', json_group_array(json_object('cursor', lower(hex('RelationEdge' || '|' || CAST(relation_3_kind AS TEXT) || '|' || CAST(relation_3_public_id AS TEXT))), 'node', json_object('kind', relation_3_kind, 'role', CASE WHEN (relation_3_role = '') THEN NULL ELSE relation_3_role END)))) AS anon_2 
FROM (SELECT relation_3_key_1, relation_3_key_2, relation_3_cursor, relation_3_kind, relation_3_public_id, relation_3_role, relation_3_number, relation_3_read 
FROM (SELECT relation_3_key_1, relation_3_key_2, relation_3_cursor, relation_3_kind, relation_3_public_id, relation_3_role, row_number() OVER (ORDER BY relation_3_key_1 DESC, relation_3_key_2 DESC) AS relation_3_number, count(*) OVER () AS relation_3_read 
FROM (SELECT relation_3.kind AS relation_3_key_1, relation_3.public_id AS relation_3_key_2, lower(hex('RelationEdge' || '|' || CAST(relation_3.kind AS TEXT) || '|' || CAST(relation_3.public_id AS TEXT))) AS relation_3_cursor, relation_3.kind AS relation_3_kind, relation_3.public_id AS relation_3_public_id, relation_3.role AS relation_3_role 
FROM relation AS relation_3 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_3 
WHERE (evidence_3.relation_id = relation_3.id) AND (evidence_3.recorded_at <= ?) AND (evidence_3.withdrawn_at IS NULL OR (evidence_3.withdrawn_at > ?)) AND (evidence_3.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = evidence_3.article_id) AND article_3.status IN ('PUBLISHED', 'RETRACTED') AND (article_3.published_at <= ?))))) AND ((relation_3.kind, relation_3.public_id) < (?, ?)) ORDER BY relation_3.kind DESC, relation_3.public_id DESC
 LIMIT 4 OFFSET ?) AS relation_3_read_rows) AS relation_3_counted 
WHERE relation_3_number <= 3 ORDER BY relation_3_key_1 ASC, relation_3_key_2 ASC) AS relation_3_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_4 
WHERE EXISTS (SELECT 1 
FROM evidence AS evidence_4 
WHERE (evidence_4.relation_id = relation_4.id) AND (evidence_4.recorded_at <= ?) AND (evidence_4.withdrawn_at IS NULL OR (evidence_4.withdrawn_at > ?)) AND (evidence_4.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = evidence_4.article_id) AND article_4.status IN ('PUBLISHED', 'RETRACTED') AND (article_4.published_at <= ?))))), 'pageInfo', json_object('hasNextPage', CASE WHEN 0 = 1 THEN json('true') ELSE json('false') END, 'hasPreviousPage', CASE WHEN coalesce(max(relation_4_read), 0) > 2 THEN json('true') ELSE json('false') END, 'startCursor', max(CASE WHEN (relation_4_number = CASE WHEN (relation_4_read < 2) THEN relation_4_read ELSE 2 END) THEN relation_4_cursor END), 'endCursor', max(CASE WHEN (relation_4_number = 1) THEN relation_4_cursor END)), 'edges', json_group_array(json_object('cursor', lower(hex('RelationEdge' || '|' || CAST(relation_4_kind AS TEXT) || '|' || CAST(relation_4_public_id AS TEXT))), 'node', json_object('kind', relation_4_kind, 'role', CASE WHEN (relation_4_role = '') THEN NULL ELSE relation_4_role END)))) AS anon_2 
FROM (SELECT relation_4_key_1, relation_4_key_2, relation_4_cursor, relation_4_kind, relation_4_public_id, relation_4_role, relation_4_number, relation_4_read 
FROM (SELECT relation_4_key_1, relation_4_key_2, relation_4_cursor, relation_4_kind, relation_4_public_id, relation_4_role, row_number() OVER (ORDER BY relation_4_key_1 DESC, relation_4_key_2 DESC) AS relation_4_number, count(*) OVER () AS relation_4_read 
FROM (SELECT relation_4.kind AS relation_4_key_1, relation_4.public_id AS relation_4_key_2, lower(hex('RelationEdge' || '|' || CAST(relation_4.kind AS TEXT) || '|' || CAST(relation_4.public_id AS TEXT))) AS relation_4_cursor, relation_4.kind AS relation_4_kind, relation_4.public_id AS relation_4_public_id, relation_4.role AS relation_4_role 
FROM relation AS relation_4 
WHERE EXISTS (SELECT 1 
FROM evidence AS evidence_4 
WHERE (evidence_4.relation_id = relation_4.id) AND (evidence_4.recorded_at <= ?) AND (evidence_4.withdrawn_at IS NULL OR (evidence_4.withdrawn_at > ?)) AND (evidence_4.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = evidence_4.article_id) AND article_4.status IN ('PUBLISHED', 'RETRACTED') AND (article_4.published_at <= ?)))) ORDER BY relation_4.kind DESC, relation_4.public_id DESC
 LIMIT 3 OFFSET ?) AS relation_4_read_rows) AS relation_4_counted 
WHERE relation_4_number <= 2 ORDER BY relation_4_key_1 ASC, relation_4_key_2 ASC) AS relation_4_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_5 
WHERE EXISTS (SELECT 1 
FROM evidence AS evidence_5 
WHERE (evidence_5.relation_id = relation_5.id) AND evidence_5.withdrawn_at IS NULL AND (evidence_5.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_5 
WHERE (article_5.id = evidence_5.article_id) AND (article_5.status = 'PUBLISHED'))))), 'pageInfo', json_object('hasNextPage', CASE WHEN coalesce(max(relation_5_read), 0) > 3 THEN json('true') ELSE json('false') END, 'hasPreviousPage', CASE WHEN EXISTS (SELECT 1 
FROM relation AS relation_5 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_5 
WHERE (evidence_5.relation_id = relation_5.id) AND evidence_5.withdrawn_at IS NULL AND (evidence_5.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_5 
WHERE (article_5.id = evidence_5.article_id) AND (article_5.status = 'PUBLISHED'))))) AND ((relation_5.kind, relation_5.public_id) <= (?, ?))) THEN json('true') ELSE json('false') END, 'startCursor', max(CASE WHEN (relation_5_number = 1) THEN relation_5_cursor END), 'endCursor', max(CASE WHEN (relation_5_number = CASE WHEN (relation_5_read < 3) THEN relation_5_read ELSE 3 END) THEN relation_5_cursor END)), 'edges', json_group_array(json_object('cursor', lower(hex('RelationEdge' || '|' || CAST(relation_5_kind AS TEXT) || '|' || CAST(relation_5_public_id AS TEXT))), 'node', json_object('kind', relation_5_kind, 'role', CASE WHEN (relation_5_role = '') THEN NULL ELSE relation_5_role END)))) AS anon_2 
FROM (SELECT relation_5_key_1, relation_5_key_2, relation_5_cursor, relation_5_kind, relation_5_public_id, relation_5_role, relation_5_number, relation_5_read 
FROM (SELECT relation_5_key_1, relation_5_key_2, relation_5_cursor, relation_5_kind, relation_5_public_id, relation_5_role, row_number() OVER (ORDER BY relation_5_key_1 ASC, relation_5_key_2 ASC) AS relation_5_number, count(*) OVER () AS relation_5_read 
FROM (SELECT relation_5.kind AS relation_5_key_1, relation_5.public_id AS relation_5_key_2, lower(hex('RelationEdge' || '|' || CAST(relation_5.kind AS TEXT) || '|' || CAST(relation_5.public_id AS TEXT))) AS relation_5_cursor, relation_5.kind AS relation_5_kind, relation_5.public_id AS relation_5_public_id, relation_5.role AS relation_5_role 
FROM relation AS relation_5 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_5 
WHERE (evidence_5.relation_id = relation_5.id) AND evidence_5.withdrawn_at IS NULL AND (evidence_5.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_5 
WHERE (article_5.id = evidence_5.article_id) AND (article_5.status = 'PUBLISHED'))))) AND ((relation_5.kind, relation_5.public_id) > (?, ?)) ORDER BY relation_5.kind ASC, relation_5.public_id ASC
 LIMIT 4 OFFSET ?) AS relation_5_read_rows) AS relation_5_counted 
WHERE relation_5_number <= 3 ORDER BY relation_5_key_1 ASC, relation_5_key_2 ASC) AS relation_5_page) AS anon_1;

SELECT json_object('first', json(relation_6_value_1), 'after', json(relation_6_value_2), 'before', json(relation_6_value_3), 'afterNow', json(relation_6_value_4)) AS anon_1 
FROM (SELECT relation_6_id, (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM evidence AS evidence_7 
WHERE (evidence_7.relation_id = relation_6_id) AND (evidence_7.recorded_at <= ?) AND (evidence_7.withdrawn_at IS NULL OR (evidence_7.withdrawn_at > ?)) AND (evidence_7.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_7 
WHERE (article_7.id = evidence_7.article_id) AND article_7.status IN ('PUBLISHED', 'RETRACTED') AND (article_7.published_at <= ?)))), 'pageInfo', json_object('hasNextPage', CASE WHEN coalesce(max(evidence_7_read), 0) > 1 THEN json('true') ELSE json('false') END, 'hasPreviousPage', CASE WHEN 0 = 1 THEN json('true') ELSE json('false') END, 'startCursor', max(CASE WHEN (evidence_7_number = 1) THEN evidence_7_cursor END), 'endCursor', max(CASE WHEN (evidence_7_number = CASE WHEN (evidence_7_read < 1) THEN evidence_7_read ELSE 1 END) THEN evidence_7_cursor END)), 'edges', json_group_array(json_object('cursor', lower(hex('EvidenceEdge' || '|' || CAST(evidence_7_recorded_at AS TEXT) || '|' || CAST(evidence_7_public_id AS TEXT))), 'node', json_object('recordedAt', evidence_7_recorded_at)))) AS anon_2 
FROM (SELECT evidence_7_key_1, evidence_7_key_2, evidence_7_cursor, evidence_7_recorded_at, evidence_7_public_id, evidence_7_number, evidence_7_read 
FROM (SELECT evidence_7_key_1, evidence_7_key_2, evidence_7_cursor, evidence_7_recorded_at, evidence_7_public_id, row_number() OVER (ORDER BY evidence_7_key_1 ASC, evidence_7_key_2 ASC) AS evidence_7_number, count(*) OVER () AS evidence_7_read 
FROM (SELECT evidence_7.recorded_at AS evidence_7_key_1, evidence_7.public_id AS evidence_7_key_2, lower(hex('EvidenceEdge' || '|' || CAST(evidence_7.recorded_at AS TEXT) || '|' || CAST(evidence_7.public_id AS TEXT))) AS evidence_7_cursor, evidence_7.recorded_at AS evidence_7_recorded_at, evidence_7.public_id AS evidence_7_public_id 
FROM evidence AS evidence_7 
WHERE (evidence_7.relation_id = relation_6_id) AND (evidence_7.recorded_at <= ?) AND (evidence_7.withdrawn_at IS NULL OR (evidence_7.withdrawn_at > ?)) AND (evidence_7.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_7 
WHERE (article_7.id = evidence_7.article_id) AND article_7.status IN ('PUBLISHED', 'RETRACTED') AND (article_7.published_at <= ?))) ORDER BY evidence_7.recorded_at ASC, evidence_7.public_id ASC
 LIMIT 2 OFFSET ?) AS evidence_7_read_rows) AS evidence_7_counted 
WHERE evidence_7_number <= 1 ORDER BY evidence_7_key_1 ASC, evidence_7_key_2 ASC) AS evidence_7_page) AS relation_6_value_1, (SELECT json_object('totalCount', (SELECT count(*) AS count_2 
FROM evidence AS evidence_8 
WHERE (evidence_8.relation_id = relation_6_id) AND (evidence_8.recorded_at <= ?) AND (evidence_8.withdrawn_at IS NULL OR (evidence_8.withdrawn_at > ?)) AND (evidence_8.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_8 
WHERE (article_8.id = evidence_8.article_id) AND article_8.status IN ('PUBLISHED', 'RETRACTED') AND (article_8.published_at <= ?)))), 'pageInfo', json_object('hasNextPage', CASE WHEN coalesce(max(evidence_8_read), 0) > 1 THEN json('true') ELSE json('false') END, 'hasPreviousPage', CASE WHEN EXISTS (SELECT 1 
FROM evidence AS evidence_8 
WHERE (evidence_8.relation_id = relation_6_id) AND (evidence_8.recorded_at <= ?) AND (evidence_8.withdrawn_at IS NULL OR (evidence_8.withdrawn_at > ?)) AND (evidence_8.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_8 
WHERE (article_8.id = evidence_8.article_id) AND article_8.status IN ('PUBLISHED', 'RETRACTED') AND (article_8.published_at <= ?))) AND ((evidence_8.recorded_at, evidence_8.public_id) <= (?, ?))) THEN json('true') ELSE json('false') END, 'startCursor', max(CASE WHEN (evidence_8_number = 1) THEN evidence_8_cursor END), 'endCursor', max(CASE WHEN (evidence_8_number = CASE WHEN (evidence_8_read < 1) THEN evidence_8_read ELSE 1 END) THEN evidence_8_cursor END)), 'edges', json_group_array(json_object('cursor', lower(hex('EvidenceEdge' || '|' || CAST(evidence_8_recorded_at AS TEXT) || '|' || CAST(evidence_8_public_id AS TEXT))), 'node', json_object('recordedAt', evidence_8_recorded_at)))) AS anon_3 
FROM (SELECT evidence_8_key_1, evidence_8_key_2, evidence_8_cursor, evidence_8_recorded_at, evidence_8_public_id, evidence_8_number, evidence_8_read 
FROM (SELECT evidence_8_key_1, evidence_8_key_2, evidence_8_cursor, evidence_8_recorded_at, evidence_8_public_id, row_number() OVER (ORDER BY evidence_8_key_1 ASC, evidence_8_key_2 ASC) AS evidence_8_number, count(*) OVER () AS evidence_8_read 
FROM (SELECT evidence_8.recorded_at AS evidence_8_key_1, evidence_8.public_id AS evidence_8_key_2, lower(hex('EvidenceEdge' || '|' || CAST(evidence_8.recorded_at AS TEXT) || '|' || CAST(evidence_8.public_id AS TEXT))) AS evidence_8_cursor, evidence_8.recorded_at AS evidence_8_recorded_at, evidence_8.public_id AS evidence_8_public_id 
FROM evidence AS evidence_8 
WHERE (evidence_8.relation_id = relation_6_id) AND (evidence_8.recorded_at <= ?) AND (evidence_8.withdrawn_at IS NULL OR (evidence_8.withdrawn_at > ?)) AND (evidence_8.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_8 
WHERE (article_8.id = evidence_8.article_id) AND article_8.status IN ('PUBLISHED', 'RETRACTED') AND (article_8.published_at <= ?))) AND ((evidence_8.recorded_at, evidence_8.public_id) > (?, ?)) ORDER BY evidence_8.recorded_at ASC, evidence_8.public_id ASC
 LIMIT 2 OFFSET ?) AS evidence_8_read_rows) AS evidence_8_counted 
WHERE evidence_8_number <= 1 ORDER BY evidence_8_key_1 ASC, evidence_8_key_2 ASC) AS evidence_8_page) AS relation_6_value_2, (SELECT json_object('totalCount', (SELECT count(*) AS count_3 
FROM evidence AS evidence_9 
WHERE (evidence_9.relation_id = relation_6_id) AND (evidence_9.recorded_at <= ?) AND (evidence_9.withdrawn_at IS NULL OR (evidence_9.withdrawn_at > ?)) AND (evidence_9.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_9 
WHERE (article_9.id = evidence_9.article_id) AND article_9.status IN ('PUBLISHED', 'RETRACTED') AND (article_9.published_at <= ?)))), 'pageInfo', json_object('hasNextPage', CASE WHEN EXISTS (SELECT 1 
FROM evidence AS evidence_9 
WHERE (evidence_9.relation_id = relation_6_id) AND (evidence_9.recorded_at <= ?) AND (evidence_9.withdrawn_at IS NULL OR (evidence_9.withdrawn_at > ?)) AND (evidence_9.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_9 
WHERE (article_9.id = evidence_9.article_id) AND article_9.status IN ('PUBLISHED', 'RETRACTED') AND (article_9.published_at <= ?))) AND ((evidence_9.recorded_at, evidence_9.public_id) >= (?, ?))) THEN json('true') ELSE json('false') END, 'hasPreviousPage', CASE WHEN coalesce(max(evidence_9_read), 0) > 1 THEN json('true') ELSE json('false') END, 'startCursor', max(CASE WHEN (evidence_9_number = CASE WHEN (evidence_9_read < 1) THEN evidence_9_read ELSE 1 END) THEN evidence_9_cursor END), 'endCursor', max(CASE WHEN (evidence_9_number = 1) THEN evidence_9_cursor END)), 'edges', json_group_array(json_object('cursor', lower(hex('EvidenceEdge' || '|' || CAST(evidence_9_recorded_at AS TEXT) || '|' || CAST(evidence_9_public_id AS TEXT))), 'node', json_object('recordedAt', evidence_9_recorded_at)))) AS anon_4 
FROM (SELECT evidence_9_key_1, evidence_9_key_2, evidence_9_cursor, evidence_9_recorded_at, evidence_9_public_id, evidence_9_number, evidence_9_read 
FROM (SELECT evidence_9_key_1, evidence_9_key_2, evidence_9_cursor, evidence_9_recorded_at, evidence_9_public_id, row_number() OVER (ORDER BY evidence_9_key_1 DESC, evidence_9_key_2 DESC) AS evidence_9_number, count(*) OVER () AS evidence_9_read 
FROM (SELECT evidence_9.recorded_at AS evidence_9_key_1, evidence_9.public_id AS evidence_9_key_2, lower(hex('EvidenceEdge' || '|' || CAST(evidence_9.recorded_at AS TEXT) || '|' || CAST(evidence_9.public_id AS TEXT))) AS evidence_9_cursor, evidence_9.recorded_at AS evidence_9_recorded_at, evidence_9.public_id AS evidence_9_public_id 
FROM evidence AS evidence_9 
WHERE (evidence_9.relation_id = relation_6_id) AND (evidence_9.recorded_at <= ?) AND (evidence_9.withdrawn_at IS NULL OR (evidence_9.withdrawn_at > ?)) AND (evidence_9.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_9 
WHERE (article_9.id = evidence_9.article_id) AND article_9.status IN ('PUBLISHED', 'RETRACTED') AND (article_9.published_at <= ?))) AND ((evidence_9.recorded_at, evidence_9.public_id) < (?, ?)) ORDER BY evidence_9.recorded_at DESC, evidence_9.public_id DESC
 LIMIT 2 OFFSET ?) AS evidence_9_read_rows) AS evidence_9_counted 
WHERE evidence_9_number <= 1 ORDER BY evidence_9_key_1 ASC, evidence_9_key_2 ASC) AS evidence_9_page) AS relation_6_value_3, (SELECT json_object('totalCount', (SELECT count(*) AS count_4 
FROM evidence AS evidence_10 
WHERE (evidence_10.relation_id = relation_6_id) AND evidence_10.withdrawn_at IS NULL AND (evidence_10.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_10 
WHERE (article_10.id = evidence_10.article_id) AND (article_10.status = 'PUBLISHED')))), 'pageInfo', json_object('hasNextPage', CASE WHEN coalesce(max(evidence_10_read), 0) > 1 THEN json('true') ELSE json('false') END, 'hasPreviousPage', CASE WHEN EXISTS (SELECT 1 
FROM evidence AS evidence_10 
WHERE (evidence_10.relation_id = relation_6_id) AND evidence_10.withdrawn_at IS NULL AND (evidence_10.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_10 
WHERE (article_10.id = evidence_10.article_id) AND (article_10.status = 'PUBLISHED'))) AND ((evidence_10.recorded_at, evidence_10.public_id) <= (?, ?))) THEN json('true') ELSE json('false') END, 'startCursor', max(CASE WHEN (evidence_10_number = 1) THEN evidence_10_cursor END), 'endCursor', max(CASE WHEN (evidence_10_number = CASE WHEN (evidence_10_read < 1) THEN evidence_10_read ELSE 1 END) THEN evidence_10_cursor END)), 'edges', json_group_array(json_object('cursor', lower(hex('EvidenceEdge' || '|' || CAST(evidence_10_recorded_at AS TEXT) || '|' || CAST(evidence_10_public_id AS TEXT))), 'node', json_object('recordedAt', evidence_10_recorded_at)))) AS anon_5 
FROM (SELECT evidence_10_key_1, evidence_10_key_2, evidence_10_cursor, evidence_10_recorded_at, evidence_10_public_id, evidence_10_number, evidence_10_read 
FROM (SELECT evidence_10_key_1, evidence_10_key_2, evidence_10_cursor, evidence_10_recorded_at, evidence_10_public_id, row_number() OVER (ORDER BY evidence_10_key_1 ASC, evidence_10_key_2 ASC) AS evidence_10_number, count(*) OVER () AS evidence_10_read 
FROM (SELECT evidence_10.recorded_at AS evidence_10_key_1, evidence_10.public_id AS evidence_10_key_2, lower(hex('EvidenceEdge' || '|' || CAST(evidence_10.recorded_at AS TEXT) || '|' || CAST(evidence_10.public_id AS TEXT))) AS evidence_10_cursor, evidence_10.recorded_at AS evidence_10_recorded_at, evidence_10.public_id AS evidence_10_public_id 
FROM evidence AS evidence_10 
WHERE (evidence_10.relation_id = relation_6_id) AND evidence_10.withdrawn_at IS NULL AND (evidence_10.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_10 
WHERE (article_10.id = evidence_10.article_id) AND (article_10.status = 'PUBLISHED'))) AND ((evidence_10.recorded_at, evidence_10.public_id) > (?, ?)) ORDER BY evidence_10.recorded_at ASC, evidence_10.public_id ASC
 LIMIT 2 OFFSET ?) AS evidence_10_read_rows) AS evidence_10_counted 
WHERE evidence_10_number <= 1 ORDER BY evidence_10_key_1 ASC, evidence_10_key_2 ASC) AS evidence_10_page) AS relation_6_value_4 
FROM (SELECT relation_6.id AS relation_6_id 
FROM relation AS relation_6 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_6 
WHERE (evidence_6.relation_id = relation_6.id) AND evidence_6.withdrawn_at IS NULL AND (evidence_6.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_6 
WHERE (article_6.id = evidence_6.article_id) AND (article_6.status = 'PUBLISHED'))))) AND (relation_6.public_id = ?) ORDER BY relation_6.public_id ASC
 LIMIT 1 OFFSET ?) AS relation_6_rows) AS relation_6_shape;
