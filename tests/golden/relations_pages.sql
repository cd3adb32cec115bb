SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_1 
WHERE EXISTS (SELECT 1 
FROM evidence AS evidence_1 
WHERE (evidence_1.relation_id = relation_1.id) AND evidence_1.withdrawn_at IS NULL AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_1 
WHERE (article_1.id = evidence_1.article_id) AND (article_1.status = 'PUBLISHED'))))), 'pageInfo', json_object('hasNextPage', CASE WHEN coalesce(max(relation_1_read), 0) > 20 THEN json('true') ELSE json('false') END, 'hasPreviousPage', CASE WHEN 0 = 1 THEN json('true') ELSE json('false') END, 'startCursor', max(CASE WHEN (relation_1_number = 1) THEN relation_1_cursor END), 'endCursor', max(CASE WHEN (relation_1_number = CASE WHEN (relation_1_read < 20) THEN relation_1_read ELSE 20 END) THEN relation_1_cursor END)), 'edges', json_group_array(json_object('cursor', lower(hex('RelationEdge' || '|' || CAST(relation_1_kind AS TEXT) || '|' || CAST(relation_1_public_id AS TEXT))), 'node', json_object('kind', relation_1_kind, 'role', CASE WHEN (relation_1_role = '') THEN NULL ELSE relation_1_role END)))) AS anon_2 
FROM (SELECT relation_1_key_1, relation_1_key_2, relation_1_cursor, relation_1_kind, relation_1_public_id, relation_1_role, relation_1_number, relation_1_read 
FROM (SELECT relation_1_key_1, relation_1_key_2, relation_1_cursor, relation_1_kind, relation_1_public_id, relation_1_role, row_number() OVER (ORDER BY relation_1_key_1 ASC, relation_1_key_2 ASC) AS relation_1_number, count(*) OVER () AS relation_1_read 
FROM (SELECT relation_1.kind AS relation_1_key_1, relation_1.public_id AS relation_1_key_2, lower(hex('RelationEdge' || '|' || CAST(relation_1.kind AS TEXT) || '|' || CAST(relation_1.public_id AS TEXT))) AS relation_1_cursor, relation_1.kind AS relation_1_kind, relation_1.public_id AS relation_1_public_id, relation_1.role AS relation_1_role 
FROM relation AS relation_1 
WHERE EXISTS (SELECT 1 
FROM evidence AS evidence_1 
WHERE (evidence_1.relation_id = relation_1.id) AND evidence_1.withdrawn_at IS NULL AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_1 
WHERE (article_1.id = evidence_1.article_id) AND (article_1.status = 'PUBLISHED')))) ORDER BY relation_1.kind ASC, relation_1.public_id ASC
 LIMIT 21 OFFSET ?) AS relation_1_read_rows) AS relation_1_counted 
WHERE relation_1_number <= 20 ORDER BY relation_1_key_1 ASC, relation_1_key_2 ASC) AS relation_1_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_2 
WHERE EXISTS (SELECT 1 
FROM evidence AS evidence_2 
WHERE (evidence_2.relation_id = relation_2.id) AND evidence_2.withdrawn_at IS NULL AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.id = evidence_2.article_id) AND (article_2.status = 'PUBLISHED'))))), 'pageInfo', json_object('hasNextPage', CASE WHEN coalesce(max(relation_2_read), 0) > 100 THEN json('true') ELSE json('false') END, 'hasPreviousPage', CASE WHEN 0 = 1 THEN json('true') ELSE json('false') END, 'startCursor', max(CASE WHEN (relation_2_number = 1) THEN relation_2_cursor END), 'endCursor', max(CASE WHEN (relation_2_number = CASE WHEN (relation_2_read < 100) THEN relation_2_read ELSE 100 END) THEN relation_2_cursor END)), 'edges', json_group_array(json_object('cursor', lower(hex('RelationEdge' || '|' || CAST(relation_2_kind AS TEXT) || '|' || CAST(relation_2_public_id AS TEXT))), 'node', json_object('kind', relation_2_kind, 'role', CASE WHEN (relation_2_role = '') THEN NULL ELSE relation_2_role END)))) AS anon_2 
FROM (SELECT relation_2_key_1, relation_2_key_2, relation_2_cursor, relation_2_kind, relation_2_public_id, relation_2_role, relation_2_number, relation_2_read 
FROM (SELECT relation_2_key_1, relation_2_key_2, relation_2_cursor, relation_2_kind, relation_2_public_id, relation_2_role, row_number() OVER (ORDER BY relation_2_key_1 ASC, relation_2_key_2 ASC) AS relation_2_number, count(*) OVER () AS relation_2_read 
FROM (SELECT relation_2.kind AS relation_2_key_1, relation_2.public_id AS relation_2_key_2, lower(hex('RelationEdge' || '|' || CAST(relation_2.kind AS TEXT) || '|' || CAST(relation_2.public_id AS TEXT))) AS relation_2_cursor, relation_2.kind AS relation_2_kind, relation_2.public_id AS relation_2_public_id, relation_2.role AS relation_2_role 
FROM relation AS relation_2 
WHERE EXISTS (SELECT 1 
FROM evidence AS evidence_2 
WHERE (evidence_2.relation_id = relation_2.id) AND evidence_2.withdrawn_at IS NULL AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.id = evidence_2.article_id) AND (article_2.status = 'PUBLISHED')))) ORDER BY relation_2.kind ASC, relation_2.public_id ASC
 LIMIT 101 OFFSET ?) AS relation_2_read_rows) AS relation_2_counted 
WHERE relation_2_number <= 100 ORDER BY relation_2_key_1 ASC, relation_2_key_2 ASC) AS relation_2_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_3 
WHERE EXISTS (SELECT 1 
FROM evidence AS evidence_3 
WHERE (evidence_3.relation_id = relation_3.id) AND evidence_3.withdrawn_at IS NULL AND (evidence_3.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = evidence_3.article_id) AND (article_3.status = 'PUBLISHED'))))), 'pageInfo', json_object('hasNextPage', CASE WHEN coalesce(max(relation_3_read), 0) > 2 THEN json('true') ELSE json('false') END, 'hasPreviousPage', CASE WHEN EXISTS (SELECT 1 
FROM relation AS relation_3 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_3 
WHERE (evidence_3.relation_id = relation_3.id) AND evidence_3.withdrawn_at IS NULL AND (evidence_3.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = evidence_3.article_id) AND (article_3.status = 'PUBLISHED'))))) AND ((relation_3.kind, relation_3.public_id) <= (?, ?))) THEN json('true') ELSE json('false') END, 'startCursor', max(CASE WHEN (relation_3_number = 1) THEN relation_3_cursor END), 'endCursor', max(CASE WHEN (relation_3_number = CASE WHEN (relation_3_read < 2) THEN relation_3_read ELSE 2 END) THEN relation_3_cursor END)), 'edges', json_group_array(json_object('cursor', lower(hex('RelationEdge' || '|' || CAST(relation_3_kind AS TEXT) || '|' || CAST(relation_3_public_id AS TEXT))), 'node', json_object('kind', relation_3_kind, 'role', CASE WHEN (relation_3_role = '') THEN NULL ELSE relation_3_role END)))) AS anon_2 
FROM (SELECT relation_3_key_1, relation_3_key_2, relation_3_cursor, relation_3_kind, relation_3_public_id, relation_3_role, relation_3_number, relation_3_read 
FROM (SELECT relation_3_key_1, relation_3_key_2, relation_3_cursor, relation_3_kind, relation_3_public_id, relation_3_role, row_number() OVER (ORDER BY relation_3_key_1 ASC, relation_3_key_2 ASC) AS relation_3_number, count(*) OVER () AS relation_3_read 
FROM (SELECT relation_3.kind AS relation_3_key_1, relation_3.public_id AS relation_3_key_2, lower(hex('RelationEdge' || '|' || CAST(relation_3.kind AS TEXT) || '|' || CAST(relation_3.public_id AS TEXT))) AS relation_3_cursor, relation_3.kind AS relation_3_kind, relation_3.public_id AS relation_3_public_id, relation_3.role AS relation_3_role 
FROM relation AS relation_3 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_3 
WHERE (evidence_3.relation_id = relation_3.id) AND evidence_3.withdrawn_at IS NULL AND (evidence_3.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = evidence_3.article_id) AND (article_3.status = 'PUBLISHED'))))) AND ((relation_3.kind, relation_3.public_id) > (?, ?)) ORDER BY relation_3.kind ASC, relation_3.public_id ASC
 LIMIT 3 OFFSET ?) AS relation_3_read_rows) AS relation_3_counted 
WHERE relation_3_number <= 2 ORDER BY relation_3_key_1 ASC, relation_3_key_2 ASC) AS relation_3_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_4 
WHERE EXISTS (SELECT 1 
FROM evidence AS evidence_4 
WHERE (evidence_4.relation_id = relation_4.id) AND evidence_4.withdrawn_at IS NULL AND (evidence_4.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = evidence_4.article_id) AND (article_4.status = 'PUBLISHED'))))), 'pageInfo', json_object('hasNextPage', CASE WHEN EXISTS (SELECT 1 
FROM relation AS relation_4 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_4 
WHERE (evidence_4.relation_id = relation_4.id) AND evidence_4.withdrawn_at IS NULL AND (evidence_4.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = evidence_4.article_id) AND (article_4.status = 'PUBLISHED'))))) AND ((relation_4.kind, relation_4.public_id) >= (?, ?))) THEN json('true') ELSE json('false') END, 'hasPreviousPage', CASE WHEN coalesce(max(relation_4_read), 0) > 2 THEN json('true') ELSE json('false') END, 'startCursor', max(CASE WHEN (relation_4_number = CASE WHEN (relation_4_read < 2) THEN relation_4_read ELSE 2 END) THEN relation_4_cursor END), 'endCursor', max(CASE WHEN (relation_4_number = 1) THEN relation_4_cursor END)), 'edges', json_group_array(json_object('cursor', lower(hex('RelationEdge' || '|' || CAST(relation_4_kind AS TEXT) || '|' || CAST(relation_4_public_id AS TEXT))), 'node', json_object('kind', relation_4_kind, 'role', CASE WHEN (relation_4_role = '') THEN NULL ELSE relation_4_role END)))) AS anon_2 
FROM (SELECT relation_4_key_1, relation_4_key_2, relation_4_cursor, relation_4_kind, relation_4_public_id, relation_4_role, relation_4_number, relation_4_read 
FROM (SELECT relation_4_key_1, relation_4_key_2, relation_4_cursor, relation_4_kind, relation_4_public_id, relation_4_role, row_number() OVER (ORDER BY relation_4_key_1 DESC, relation_4_key_2 DESC) AS relation_4_number, count(*) OVER () AS relation_4_read 
FROM (SELECT relation_4.kind AS relation_4_key_1, relation_4.public_id AS relation_4_key_2, lower(hex('RelationEdge' || '|' || CAST(relation_4.kind AS TEXT) || '|' || CAST(relation_4.public_id AS TEXT))) AS relation_4_cursor, relation_4.kind AS relation_4_kind, relation_4.public_id AS relation_4_public_id, relation_4.role AS relation_4_role 
FROM relation AS relation_4 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_4 
WHERE (evidence_4.relation_id = relation_4.id) AND evidence_4.withdrawn_at IS NULL AND (evidence_4.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = evidence_4.article_id) AND (article_4.status = 'PUBLISHED'))))) AND ((relation_4.kind, relation_4.public_id) < (?, ?)) ORDER BY relation_4.kind DESC, relation_4.public_id DESC
 LIMIT 3 OFFSET ?) AS relation_4_read_rows) AS relation_4_counted 
WHERE relation_4_number <= 2 ORDER BY relation_4_key_1 ASC, relation_4_key_2 ASC) AS relation_4_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_5 
WHERE EXISTS (SELECT 1 
FROM evidence AS evidence_5 
WHERE (evidence_5.relation_id = relation_5.id) AND evidence_5.withdrawn_at IS NULL AND (evidence_5.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_5 
WHERE (article_5.id = evidence_5.article_id) AND (article_5.status = 'PUBLISHED'))))), 'pageInfo', json_object('hasNextPage', CASE WHEN 0 = 1 THEN json('true') ELSE json('false') END, 'hasPreviousPage', CASE WHEN coalesce(max(relation_5_read), 0) > 2 THEN json('true') ELSE json('false') END, 'startCursor', max(CASE WHEN (relation_5_number = CASE WHEN (relation_5_read < 2) THEN relation_5_read ELSE 2 END) THEN relation_5_cursor END), 'endCursor', max(CASE WHEN (relation_5_number = 1) THEN relation_5_cursor END)), 'edges', json_group_array(json_object('cursor', lower(hex('RelationEdge' || '|' || CAST(relation_5_kind AS TEXT) || '|' || CAST(relation_5_public_id AS TEXT))), 'node', json_object('kind', relation_5_kind, 'role', CASE WHEN (relation_5_role = '') THEN NULL ELSE relation_5_role END)))) AS anon_2 
FROM (SELECT relation_5_key_1, relation_5_key_2, relation_5_cursor, relation_5_kind, relation_5_public_id, relation_5_role, relation_5_number, relation_5_read 
FROM (SELECT relation_5_key_1, relation_5_key_2, relation_5_cursor, relation_5_kind, relation_5_public_id, relation_5_role, row_number() OVER (ORDER BY relation_5_key_1 DESC, relation_5_key_2 DESC) AS relation_5_number, count(*) OVER () AS relation_5_read 
FROM (SELECT relation_5.kind AS relation_5_key_1, relation_5.public_id AS relation_5_key_2, lower(hex('RelationEdge' || '|' || CAST(relation_5.kind AS TEXT) || '|' || CAST(relation_5.public_id AS TEXT))) AS relation_5_cursor, relation_5.kind AS relation_5_kind, relation_5.public_id AS relation_5_public_id, relation_5.role AS relation_5_role 
FROM relation AS relation_5 
WHERE EXISTS (SELECT 1 
FROM evidence AS evidence_5 
WHERE (evidence_5.relation_id = relation_5.id) AND evidence_5.withdrawn_at IS NULL AND (evidence_5.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_5 
WHERE (article_5.id = evidence_5.article_id) AND (article_5.status = 'PUBLISHED')))) ORDER BY relation_5.kind DESC, relation_5.public_id DESC
 LIMIT 3 OFFSET ?) AS relation_5_read_rows) AS relation_5_counted 
WHERE relation_5_number <= 2 ORDER BY relation_5_key_1 ASC, relation_5_key_2 ASC) AS relation_5_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_6 
WHERE EXISTS (SELECT 1 
FROM evidence AS evidence_6 
WHERE (evidence_6.relation_id = relation_6.id) AND evidence_6.withdrawn_at IS NULL AND (evidence_6.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_6 
WHERE (article_6.id = evidence_6.article_id) AND (article_6.status = 'PUBLISHED'))))), 'pageInfo', json_object('hasNextPage', CASE WHEN EXISTS (SELECT 1 
FROM relation AS relation_6 
WHERE EXISTS (SELECT 1 
FROM evidence AS evidence_6 
WHERE (evidence_6.relation_id = relation_6.id) AND evidence_6.withdrawn_at IS NULL AND (evidence_6.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_6 
WHERE (article_6.id = evidence_6.article_id) AND (article_6.status = 'PUBLISHED'))))) THEN json('true') ELSE json('false') END, 'hasPreviousPage', CASE WHEN 0 = 1 THEN json('true') ELSE json('false') END, 'startCursor', max(CASE WHEN (relation_6_number = 1) THEN relation_6_cursor END), 'endCursor', max(CASE WHEN (relation_6_number = CASE WHEN (relation_6_read < 0) THEN relation_6_read ELSE 0 END) THEN relation_6_cursor END)), 'edges', json_group_array(json_object('cursor', lower(hex('RelationEdge' || '|' || CAST(relation_6_kind AS TEXT) || '|' || CAST(relation_6_public_id AS TEXT))), 'node', json_object('kind', relation_6_kind, 'role', CASE WHEN (relation_6_role = '') THEN NULL ELSE relation_6_role END)))) AS anon_2 
FROM (SELECT relation_6_key_1, relation_6_key_2, relation_6_cursor, relation_6_kind, relation_6_public_id, relation_6_role, relation_6_number, relation_6_read 
FROM (SELECT relation_6_key_1, relation_6_key_2, relation_6_cursor, relation_6_kind, relation_6_public_id, relation_6_role, row_number() OVER (ORDER BY relation_6_key_1 ASC, relation_6_key_2 ASC) AS relation_6_number, count(*) OVER () AS relation_6_read 
FROM (SELECT relation_6.kind AS relation_6_key_1, relation_6.public_id AS relation_6_key_2, lower(hex('RelationEdge' || '|' || CAST(relation_6.kind AS TEXT) || '|' || CAST(relation_6.public_id AS TEXT))) AS relation_6_cursor, relation_6.kind AS relation_6_kind, relation_6.public_id AS relation_6_public_id, relation_6.role AS relation_6_role 
FROM relation AS relation_6 
WHERE EXISTS (SELECT 1 
FROM evidence AS evidence_6 
WHERE (evidence_6.relation_id = relation_6.id) AND evidence_6.withdrawn_at IS NULL AND (evidence_6.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_6 
WHERE (article_6.id = evidence_6.article_id) AND (article_6.status = 'PUBLISHED')))) ORDER BY relation_6.kind ASC, relation_6.public_id ASC
 LIMIT 1 OFFSET ?) AS relation_6_read_rows) AS relation_6_counted 
WHERE relation_6_number <= 0 ORDER BY relation_6_key_1 ASC, relation_6_key_2 ASC) AS relation_6_page) AS anon_1;
