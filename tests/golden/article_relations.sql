SELECT json_object('relations', json(article_1_value_1), 'filtered', json(article_1_value_2), 'withThem', json(article_1_value_3), 'directionIsNotRead', json(article_1_value_4), 'after', json(article_1_value_5), 'before', json(article_1_value_6)) AS anon_1 
FROM (SELECT article_1_status, article_1_id, (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_1 
WHERE (article_1_status = 'PUBLISHED') AND relation_1.id IN (SELECT evidence_1.relation_id AS anon_3 
FROM evidence AS evidence_1 
WHERE (evidence_1.article_id = article_1_id) AND evidence_1.withdrawn_at IS NULL AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.id = evidence_1.article_id) AND (article_2.status = 'PUBLISHED'))))), 'edges', json_group_array(json_object('cursor', lower(hex('ArticleRelationEdge' || '|' || CAST(relation_1_kind AS TEXT) || '|' || CAST(relation_1_public_id AS TEXT))), 'node', json_object('id', relation_1_public_id, 'kind', relation_1_kind, 'role', CASE WHEN (relation_1_role = '') THEN NULL ELSE relation_1_role END, 'standing', CASE WHEN (relation_1_value_1 AND relation_1_value_2) THEN 'DISPUTED' WHEN (relation_1_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_1_value_1 THEN 'SINGLE_SOURCE' WHEN relation_1_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'assertedBy', relation_1_value_5, 'disputedBy', relation_1_value_6), 'evidence', json(relation_1_value_7), 'one', json(relation_1_value_8), 'none', json(relation_1_value_9)))) AS anon_2 
FROM (SELECT relation_1_key_1, relation_1_key_2, relation_1_kind, relation_1_public_id, relation_1_role, relation_1_id, EXISTS (SELECT 1 
FROM evidence AS evidence_3 
WHERE (evidence_3.relation_id = relation_1_id) AND evidence_3.withdrawn_at IS NULL AND (evidence_3.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = evidence_3.article_id) AND (article_4.status = 'PUBLISHED'))) AND evidence_3.stance IN ('ASSERTS')) AS relation_1_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_4 
WHERE (evidence_4.relation_id = relation_1_id) AND evidence_4.withdrawn_at IS NULL AND (evidence_4.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_5 
WHERE (article_5.id = evidence_4.article_id) AND (article_5.status = 'PUBLISHED'))) AND evidence_4.stance IN ('DENIES', 'DOUBTS')) AS relation_1_value_2, (SELECT count(DISTINCT evidence_2.origin) AS count_2 
FROM evidence AS evidence_2 
WHERE (evidence_2.relation_id = relation_1_id) AND evidence_2.withdrawn_at IS NULL AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = evidence_2.article_id) AND (article_3.status = 'PUBLISHED'))) AND evidence_2.stance IN ('ASSERTS')) AS relation_1_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_5 
WHERE (evidence_5.relation_id = relation_1_id) AND evidence_5.withdrawn_at IS NULL AND (evidence_5.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_6 
WHERE (article_6.id = evidence_5.article_id) AND (article_6.status = 'PUBLISHED'))) AND evidence_5.stance IN ('DENIES')) AS relation_1_value_4, (SELECT count(DISTINCT evidence_6.origin) AS count_3 
FROM evidence AS evidence_6 
WHERE (evidence_6.relation_id = relation_1_id) AND evidence_6.withdrawn_at IS NULL AND (evidence_6.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_7 
WHERE (article_7.id = evidence_6.article_id) AND (article_7.status = 'PUBLISHED'))) AND evidence_6.stance IN ('ASSERTS')) AS relation_1_value_5, (SELECT count(DISTINCT evidence_7.origin) AS count_4 
FROM evidence AS evidence_7 
WHERE (evidence_7.relation_id = relation_1_id) AND evidence_7.withdrawn_at IS NULL AND (evidence_7.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_8 
WHERE (article_8.id = evidence_7.article_id) AND (article_8.status = 'PUBLISHED'))) AND evidence_7.stance IN ('DENIES', 'DOUBTS')) AS relation_1_value_6, (SELECT json_group_array(json_object('id', evidence_8_public_id, 'quote', evidence_8_quote, 'start', evidence_8_start, 'stance', evidence_8_stance)) AS anon_4 
FROM (SELECT evidence_8.public_id AS evidence_8_public_id, evidence_8.quote AS evidence_8_quote, evidence_8.start AS evidence_8_start, evidence_8.stance AS evidence_8_stance 
FROM evidence AS evidence_8 
WHERE (evidence_8.relation_id = relation_1_id) AND (evidence_8.article_id = article_1_id) AND evidence_8.withdrawn_at IS NULL AND (evidence_8.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_9 
WHERE (article_9.id = evidence_8.article_id) AND (article_9.status = 'PUBLISHED'))) ORDER BY evidence_8.start ASC, evidence_8.public_id ASC
 LIMIT 20 OFFSET ?) AS evidence_8_shape) AS relation_1_value_7, (SELECT json_group_array(json_object('stance', evidence_9_stance)) AS anon_5 
FROM (SELECT evidence_9.stance AS evidence_9_stance 
FROM evidence AS evidence_9 
WHERE (evidence_9.relation_id = relation_1_id) AND (evidence_9.article_id = article_1_id) AND evidence_9.withdrawn_at IS NULL AND (evidence_9.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_10 
WHERE (article_10.id = evidence_9.article_id) AND (article_10.status = 'PUBLISHED'))) ORDER BY evidence_9.start ASC, evidence_9.public_id ASC
 LIMIT 1 OFFSET ?) AS evidence_9_shape) AS relation_1_value_8, (SELECT json_group_array(json_object('stance', evidence_10_stance)) AS anon_6 
FROM (SELECT evidence_10.stance AS evidence_10_stance 
FROM evidence AS evidence_10 
WHERE (evidence_10.relation_id = relation_1_id) AND (evidence_10.article_id = article_1_id) AND evidence_10.withdrawn_at IS NULL AND (evidence_10.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_11 
WHERE (article_11.id = evidence_10.article_id) AND (article_11.status = 'PUBLISHED'))) ORDER BY evidence_10.start ASC, evidence_10.public_id ASC
 LIMIT 0 OFFSET ?) AS evidence_10_shape) AS relation_1_value_9 
FROM (SELECT relation_1.kind AS relation_1_key_1, relation_1.public_id AS relation_1_key_2, relation_1.kind AS relation_1_kind, relation_1.public_id AS relation_1_public_id, relation_1.role AS relation_1_role, relation_1.id AS relation_1_id 
FROM relation AS relation_1 
WHERE (article_1_status = 'PUBLISHED') AND relation_1.id IN (SELECT evidence_1.relation_id AS anon_7 
FROM evidence AS evidence_1 
WHERE (evidence_1.article_id = article_1_id) AND evidence_1.withdrawn_at IS NULL AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.id = evidence_1.article_id) AND (article_2.status = 'PUBLISHED')))) ORDER BY relation_1.kind ASC, relation_1.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_1_rows) AS relation_1_page) AS article_1_value_1, (SELECT json_object('totalCount', (SELECT count(*) AS count_5 
FROM relation AS relation_2 
WHERE (article_1_status = 'PUBLISHED') AND relation_2.id IN (SELECT evidence_11.relation_id AS anon_9 
FROM evidence AS evidence_11 
WHERE (evidence_11.article_id = article_1_id) AND evidence_11.withdrawn_at IS NULL AND (evidence_11.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_12 
WHERE (article_12.id = evidence_11.article_id) AND (article_12.status = 'PUBLISHED')))) AND CASE WHEN ((EXISTS (SELECT 1 
FROM evidence AS evidence_13 
WHERE (evidence_13.relation_id = relation_2.id) AND evidence_13.withdrawn_at IS NULL AND (evidence_13.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_14 
WHERE (article_14.id = evidence_13.article_id) AND (article_14.status = 'PUBLISHED'))) AND evidence_13.stance IN ('ASSERTS'))) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_14 
WHERE (evidence_14.relation_id = relation_2.id) AND evidence_14.withdrawn_at IS NULL AND (evidence_14.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_15 
WHERE (article_15.id = evidence_14.article_id) AND (article_15.status = 'PUBLISHED'))) AND evidence_14.stance IN ('DENIES', 'DOUBTS')))) THEN 'DISPUTED' WHEN ((SELECT count(DISTINCT evidence_12.origin) AS count_6 
FROM evidence AS evidence_12 
WHERE (evidence_12.relation_id = relation_2.id) AND evidence_12.withdrawn_at IS NULL AND (evidence_12.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_13 
WHERE (article_13.id = evidence_12.article_id) AND (article_13.status = 'PUBLISHED'))) AND evidence_12.stance IN ('ASSERTS')) > 1) THEN 'SEVERAL_SOURCES' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_13 
WHERE (evidence_13.relation_id = relation_2.id) AND evidence_13.withdrawn_at IS NULL AND (evidence_13.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_14 
WHERE (article_14.id = evidence_13.article_id) AND (article_14.status = 'PUBLISHED'))) AND evidence_13.stance IN ('ASSERTS'))) THEN 'SINGLE_SOURCE' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_15 
WHERE (evidence_15.relation_id = relation_2.id) AND evidence_15.withdrawn_at IS NULL AND (evidence_15.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_16 
WHERE (article_16.id = evidence_15.article_id) AND (article_16.status = 'PUBLISHED'))) AND evidence_15.stance IN ('DENIES'))) THEN 'DENIED' ELSE 'RELAYED_ONLY' END IN (SELECT value 
FROM json_each(?))), 'pageInfo', json_object('hasNextPage', CASE WHEN coalesce(max(relation_2_read), 0) > 20 THEN json('true') ELSE json('false') END, 'hasPreviousPage', CASE WHEN 0 = 1 THEN json('true') ELSE json('false') END, 'startCursor', max(CASE WHEN (relation_2_number = 1) THEN relation_2_cursor END), 'endCursor', max(CASE WHEN (relation_2_number = CASE WHEN (relation_2_read < 20) THEN relation_2_read ELSE 20 END) THEN relation_2_cursor END)), 'edges', json_group_array(json_object('cursor', lower(hex('ArticleRelationEdge' || '|' || CAST(relation_2_kind AS TEXT) || '|' || CAST(relation_2_public_id AS TEXT))), 'node', json_object('kind', relation_2_kind, 'subject', CASE WHEN (entity_1_id IS NOT NULL) THEN json_object('name', entity_1_name) END, 'object', CASE WHEN (entity_2_id IS NOT NULL) THEN json_object('name', entity_2_name) END)))) AS anon_8 
FROM (SELECT relation_2_key_1, relation_2_key_2, relation_2_cursor, relation_2_kind, relation_2_public_id, entity_1_name, entity_1_id, entity_2_name, entity_2_id, relation_2_number, relation_2_read 
FROM (SELECT relation_2_key_1, relation_2_key_2, relation_2_cursor, relation_2_kind, relation_2_public_id, entity_1_name, entity_1_id, entity_2_name, entity_2_id, row_number() OVER (ORDER BY relation_2_key_1 ASC, relation_2_key_2 ASC) AS relation_2_number, count(*) OVER () AS relation_2_read 
FROM (SELECT relation_2.kind AS relation_2_key_1, relation_2.public_id AS relation_2_key_2, lower(hex('ArticleRelationEdge' || '|' || CAST(relation_2.kind AS TEXT) || '|' || CAST(relation_2.public_id AS TEXT))) AS relation_2_cursor, relation_2.kind AS relation_2_kind, relation_2.public_id AS relation_2_public_id, entity_1.name AS entity_1_name, entity_1.id AS entity_1_id, entity_2.name AS entity_2_name, entity_2.id AS entity_2_id 
FROM relation AS relation_2 LEFT OUTER JOIN entity_resolution AS entity_resolution_1 ON entity_resolution_1.entity_id = relation_2.subject_id LEFT OUTER JOIN entity AS entity_1 ON (entity_1.id = entity_resolution_1.survivor_id) AND (entity_1.public = 1) LEFT OUTER JOIN entity_resolution AS entity_resolution_2 ON entity_resolution_2.entity_id = relation_2.object_id LEFT OUTER JOIN entity AS entity_2 ON (entity_2.id = entity_resolution_2.survivor_id) AND (entity_2.public = 1) 
WHERE (article_1_status = 'PUBLISHED') AND relation_2.id IN (SELECT evidence_11.relation_id AS anon_10 
FROM evidence AS evidence_11 
WHERE (evidence_11.article_id = article_1_id) AND evidence_11.withdrawn_at IS NULL AND (evidence_11.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_12 
WHERE (article_12.id = evidence_11.article_id) AND (article_12.status = 'PUBLISHED')))) AND CASE WHEN ((EXISTS (SELECT 1 
FROM evidence AS evidence_13 
WHERE (evidence_13.relation_id = relation_2.id) AND evidence_13.withdrawn_at IS NULL AND (evidence_13.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_14 
WHERE (article_14.id = evidence_13.article_id) AND (article_14.status = 'PUBLISHED'))) AND evidence_13.stance IN ('ASSERTS'))) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_14 
WHERE (evidence_14.relation_id = relation_2.id) AND evidence_14.withdrawn_at IS NULL AND (evidence_14.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_15 
WHERE (article_15.id = evidence_14.article_id) AND (article_15.status = 'PUBLISHED'))) AND evidence_14.stance IN ('DENIES', 'DOUBTS')))) THEN 'DISPUTED' WHEN ((SELECT count(DISTINCT evidence_12.origin) AS count_7 
FROM evidence AS evidence_12 
WHERE (evidence_12.relation_id = relation_2.id) AND evidence_12.withdrawn_at IS NULL AND (evidence_12.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_13 
WHERE (article_13.id = evidence_12.article_id) AND (article_13.status = 'PUBLISHED'))) AND evidence_12.stance IN ('ASSERTS')) > 1) THEN 'SEVERAL_SOURCES' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_13 
WHERE (evidence_13.relation_id = relation_2.id) AND evidence_13.withdrawn_at IS NULL AND (evidence_13.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_14 
WHERE (article_14.id = evidence_13.article_id) AND (article_14.status = 'PUBLISHED'))) AND evidence_13.stance IN ('ASSERTS'))) THEN 'SINGLE_SOURCE' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_15 
WHERE (evidence_15.relation_id = relation_2.id) AND evidence_15.withdrawn_at IS NULL AND (evidence_15.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_16 
WHERE (article_16.id = evidence_15.article_id) AND (article_16.status = 'PUBLISHED'))) AND evidence_15.stance IN ('DENIES'))) THEN 'DENIED' ELSE 'RELAYED_ONLY' END IN (SELECT value 
FROM json_each(?)) ORDER BY relation_2.kind ASC, relation_2.public_id ASC
 LIMIT 21 OFFSET ?) AS relation_2_read_rows) AS relation_2_counted 
WHERE relation_2_number <= 20 ORDER BY relation_2_key_1 ASC, relation_2_key_2 ASC) AS relation_2_page) AS article_1_value_2, (SELECT json_object('totalCount', (SELECT count(*) AS count_8 
FROM relation AS relation_3 
WHERE (article_1_status = 'PUBLISHED') AND relation_3.id IN (SELECT evidence_16.relation_id AS anon_12 
FROM evidence AS evidence_16 
WHERE (evidence_16.article_id = article_1_id) AND evidence_16.withdrawn_at IS NULL AND (evidence_16.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_17 
WHERE (article_17.id = evidence_16.article_id) AND (article_17.status = 'PUBLISHED')))) AND (relation_3.subject_id IN (SELECT entity_resolution_3.entity_id AS anon_13 
FROM entity_resolution AS entity_resolution_3, entity AS former_entity_1, entity_resolution AS entity_resolution_4 
WHERE (entity_resolution_3.survivor_id = entity_resolution_4.survivor_id) AND former_entity_1.public_id IN (SELECT value 
FROM json_each(?)) AND (former_entity_1.public = 1) AND (entity_resolution_4.entity_id = former_entity_1.id)) OR relation_3.object_id IN (SELECT entity_resolution_5.entity_id AS anon_14 
FROM entity_resolution AS entity_resolution_5, entity AS former_entity_2, entity_resolution AS entity_resolution_6 
WHERE (entity_resolution_5.survivor_id = entity_resolution_6.survivor_id) AND former_entity_2.public_id IN (SELECT value 
FROM json_each(?)) AND (former_entity_2.public = 1) AND (entity_resolution_6.entity_id = former_entity_2.id)))), 'pageInfo', json_object('hasNextPage', CASE WHEN coalesce(max(relation_3_read), 0) > 20 THEN json('true') ELSE json('false') END, 'hasPreviousPage', CASE WHEN 0 = 1 THEN json('true') ELSE json('false') END, 'startCursor', max(CASE WHEN (relation_3_number = 1) THEN relation_3_cursor END), 'endCursor', max(CASE WHEN (relation_3_number = CASE WHEN (relation_3_read < 20) THEN relation_3_read ELSE 20 END) THEN relation_3_cursor END)), 'edges', json_group_array(json_object('cursor', lower(hex('ArticleRelationEdge' || '|' || CAST(relation_3_kind AS TEXT) || '|' || CAST(relation_3_public_id AS TEXT))), 'node', json_object('kind', relation_3_kind, 'subject', CASE WHEN (entity_3_id IS NOT NULL) THEN json_object('name', entity_3_name) END, 'object', CASE WHEN (entity_4_id IS NOT NULL) THEN json_object('name', entity_4_name) END)))) AS anon_11 
FROM (SELECT relation_3_key_1, relation_3_key_2, relation_3_cursor, relation_3_kind, relation_3_public_id, entity_3_name, entity_3_id, entity_4_name, entity_4_id, relation_3_number, relation_3_read 
FROM (SELECT relation_3_key_1, relation_3_key_2, relation_3_cursor, relation_3_kind, relation_3_public_id, entity_3_name, entity_3_id, entity_4_name, entity_4_id, row_number() OVER (ORDER BY relation_3_key_1 ASC, relation_3_key_2 ASC) AS relation_3_number, count(*) OVER () AS relation_3_read 
FROM (SELECT relation_3.kind AS relation_3_key_1, relation_3.public_id AS relation_3_key_2, lower(hex('ArticleRelationEdge' || '|' || CAST(relation_3.kind AS TEXT) || '|' || CAST(relation_3.public_id AS TEXT))) AS relation_3_cursor, relation_3.kind AS relation_3_kind, relation_3.public_id AS relation_3_public_id, entity_3.name AS entity_3_name, entity_3.id AS entity_3_id, entity_4.name AS entity_4_name, entity_4.id AS entity_4_id 
FROM relation AS relation_3 LEFT OUTER JOIN entity_resolution AS entity_resolution_7 ON entity_resolution_7.entity_id = relation_3.subject_id LEFT OUTER JOIN entity AS entity_3 ON (entity_3.id = entity_resolution_7.survivor_id) AND (entity_3.public = 1) LEFT OUTER JOIN entity_resolution AS entity_resolution_8 ON entity_resolution_8.entity_id = relation_3.object_id LEFT OUTER JOIN entity AS entity_4 ON (entity_4.id = entity_resolution_8.survivor_id) AND (entity_4.public = 1) 
WHERE (article_1_status = 'PUBLISHED') AND relation_3.id IN (SELECT evidence_16.relation_id AS anon_15 
FROM evidence AS evidence_16 
WHERE (evidence_16.article_id = article_1_id) AND evidence_16.withdrawn_at IS NULL AND (evidence_16.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_17 
WHERE (article_17.id = evidence_16.article_id) AND (article_17.status = 'PUBLISHED')))) AND (relation_3.subject_id IN (SELECT entity_resolution_3.entity_id AS anon_16 
FROM entity_resolution AS entity_resolution_3, entity AS former_entity_1, entity_resolution AS entity_resolution_4 
WHERE (entity_resolution_3.survivor_id = entity_resolution_4.survivor_id) AND former_entity_1.public_id IN (SELECT value 
FROM json_each(?)) AND (former_entity_1.public = 1) AND (entity_resolution_4.entity_id = former_entity_1.id)) OR relation_3.object_id IN (SELECT entity_resolution_5.entity_id AS anon_17 
FROM entity_resolution AS entity_resolution_5, entity AS former_entity_2, entity_resolution AS entity_resolution_6 
WHERE (entity_resolution_5.survivor_id = entity_resolution_6.survivor_id) AND former_entity_2.public_id IN (SELECT value 
FROM json_each(?)) AND (former_entity_2.public = 1) AND (entity_resolution_6.entity_id = former_entity_2.id))) ORDER BY relation_3.kind ASC, relation_3.public_id ASC
 LIMIT 21 OFFSET ?) AS relation_3_read_rows) AS relation_3_counted 
WHERE relation_3_number <= 20 ORDER BY relation_3_key_1 ASC, relation_3_key_2 ASC) AS relation_3_page) AS article_1_value_3, (SELECT json_object('totalCount', (SELECT count(*) AS count_9 
FROM relation AS relation_4 
WHERE (article_1_status = 'PUBLISHED') AND relation_4.id IN (SELECT evidence_17.relation_id AS anon_19 
FROM evidence AS evidence_17 
WHERE (evidence_17.article_id = article_1_id) AND evidence_17.withdrawn_at IS NULL AND (evidence_17.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_18 
WHERE (article_18.id = evidence_17.article_id) AND (article_18.status = 'PUBLISHED'))))), 'pageInfo', json_object('hasNextPage', CASE WHEN coalesce(max(relation_4_read), 0) > 1 THEN json('true') ELSE json('false') END, 'hasPreviousPage', CASE WHEN 0 = 1 THEN json('true') ELSE json('false') END, 'startCursor', max(CASE WHEN (relation_4_number = 1) THEN relation_4_cursor END), 'endCursor', max(CASE WHEN (relation_4_number = CASE WHEN (relation_4_read < 1) THEN relation_4_read ELSE 1 END) THEN relation_4_cursor END)), 'edges', json_group_array(json_object('cursor', lower(hex('ArticleRelationEdge' || '|' || CAST(relation_4_kind AS TEXT) || '|' || CAST(relation_4_public_id AS TEXT))), 'node', json_object('kind', relation_4_kind, 'subject', CASE WHEN (entity_5_id IS NOT NULL) THEN json_object('name', entity_5_name) END, 'object', CASE WHEN (entity_6_id IS NOT NULL) THEN json_object('name', entity_6_name) END)))) AS anon_18 
FROM (SELECT relation_4_key_1, relation_4_key_2, relation_4_cursor, relation_4_kind, relation_4_public_id, entity_5_name, entity_5_id, entity_6_name, entity_6_id, relation_4_number, relation_4_read 
FROM (SELECT relation_4_key_1, relation_4_key_2, relation_4_cursor, relation_4_kind, relation_4_public_id, entity_5_name, entity_5_id, entity_6_name, entity_6_id, row_number() OVER (ORDER BY relation_4_key_1 ASC, relation_4_key_2 ASC) AS relation_4_number, count(*) OVER () AS relation_4_read 
FROM (SELECT relation_4.kind AS relation_4_key_1, relation_4.public_id AS relation_4_key_2, lower(hex('ArticleRelationEdge' || '|' || CAST(relation_4.kind AS TEXT) || '|' || CAST(relation_4.public_id AS TEXT))) AS relation_4_cursor, relation_4.kind AS relation_4_kind, relation_4.public_id AS relation_4_public_id, entity_5.name AS entity_5_name, entity_5.id AS entity_5_id, entity_6.name AS entity_6_name, entity_6.id AS entity_6_id 
FROM relation AS relation_4 LEFT OUTER JOIN entity_resolution AS entity_resolution_9 ON entity_resolution_9.entity_id = relation_4.subject_id LEFT OUTER JOIN entity AS entity_5 ON (entity_5.id = entity_resolution_9.survivor_id) AND (entity_5.public = 1) LEFT OUTER JOIN entity_resolution AS entity_resolution_10 ON entity_resolution_10.entity_id = relation_4.object_id LEFT OUTER JOIN entity AS entity_6 ON (entity_6.id = entity_resolution_10.survivor_id) AND (entity_6.public = 1) 
WHERE (article_1_status = 'PUBLISHED') AND relation_4.id IN (SELECT evidence_17.relation_id AS anon_20 
FROM evidence AS evidence_17 
WHERE (evidence_17.article_id = article_1_id) AND evidence_17.withdrawn_at IS NULL AND (evidence_17.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_18 
WHERE (article_18.id = evidence_17.article_id) AND (article_18.status = 'PUBLISHED')))) ORDER BY relation_4.kind ASC, relation_4.public_id ASC
 LIMIT 2 OFFSET ?) AS relation_4_read_rows) AS relation_4_counted 
WHERE relation_4_number <= 1 ORDER BY relation_4_key_1 ASC, relation_4_key_2 ASC) AS relation_4_page) AS article_1_value_4, (SELECT json_object('totalCount', (SELECT count(*) AS count_10 
FROM relation AS relation_5 
WHERE (article_1_status = 'PUBLISHED') AND relation_5.id IN (SELECT evidence_18.relation_id AS anon_22 
FROM evidence AS evidence_18 
WHERE (evidence_18.article_id = article_1_id) AND evidence_18.withdrawn_at IS NULL AND (evidence_18.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_19 
WHERE (article_19.id = evidence_18.article_id) AND (article_19.status = 'PUBLISHED'))))), 'pageInfo', json_object('hasNextPage', CASE WHEN coalesce(max(relation_5_read), 0) > 2 THEN json('true') ELSE json('false') END, 'hasPreviousPage', CASE WHEN EXISTS (SELECT 1 
FROM relation AS relation_5 
WHERE (article_1_status = 'PUBLISHED') AND relation_5.id IN (SELECT evidence_18.relation_id AS anon_23 
FROM evidence AS evidence_18 
WHERE (evidence_18.article_id = article_1_id) AND evidence_18.withdrawn_at IS NULL AND (evidence_18.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_19 
WHERE (article_19.id = evidence_18.article_id) AND (article_19.status = 'PUBLISHED')))) AND ((relation_5.kind, relation_5.public_id) <= (?, ?))) THEN json('true') ELSE json('false') END, 'startCursor', max(CASE WHEN (relation_5_number = 1) THEN relation_5_cursor END), 'endCursor', max(CASE WHEN (relation_5_number = CASE WHEN (relation_5_read < 2) THEN relation_5_read ELSE 2 END) THEN relation_5_cursor END)), 'edges', json_group_array(json_object('cursor', lower(hex('ArticleRelationEdge' || '|' || CAST(relation_5_kind AS TEXT) || '|' || CAST(relation_5_public_id AS TEXT))), 'node', json_object('kind', relation_5_kind, 'subject', CASE WHEN (entity_7_id IS NOT NULL) THEN json_object('name', entity_7_name) END, 'object', CASE WHEN (entity_8_id IS NOT NULL) THEN json_object('name', entity_8_name) END)))) AS anon_21 
FROM (SELECT relation_5_key_1, relation_5_key_2, relation_5_cursor, relation_5_kind, relation_5_public_id, entity_7_name, entity_7_id, entity_8_name, entity_8_id, relation_5_number, relation_5_read 
FROM (SELECT relation_5_key_1, relation_5_key_2, relation_5_cursor, relation_5_kind, relation_5_public_id, entity_7_name, entity_7_id, entity_8_name, entity_8_id, row_number() OVER (ORDER BY relation_5_key_1 ASC, relation_5_key_2 ASC) AS relation_5_number, count(*) OVER () AS relation_5_read 
FROM (SELECT relation_5.kind AS relation_5_key_1, relation_5.public_id AS relation_5_key_2, lower(hex('ArticleRelationEdge' || '|' || CAST(relation_5.kind AS TEXT) || '|' || CAST(relation_5.public_id AS TEXT))) AS relation_5_cursor, relation_5.kind AS relation_5_kind, relation_5.public_id AS relation_5_public_id, entity_7.name AS entity_7_name, entity_7.id AS entity_7_id, entity_8.name AS entity_8_name, entity_8.id AS entity_8_id 
FROM relation AS relation_5 LEFT OUTER JOIN entity_resolution AS entity_resolution_11 ON entity_resolution_11.entity_id = relation_5.subject_id LEFT OUTER JOIN entity AS entity_7 ON (entity_7.id = entity_resolution_11.survivor_id) AND (entity_7.public = 1) LEFT OUTER JOIN entity_resolution AS entity_resolution_12 ON entity_resolution_12.entity_id = relation_5.object_id LEFT OUTER JOIN entity AS entity_8 ON (entity_8.id = entity_resolution_12.survivor_id) AND (entity_8.public = 1) 
WHERE (article_1_status = 'PUBLISHED') AND relation_5.id IN (SELECT evidence_18.relation_id AS anon_24 
FROM evidence AS evidence_18 
WHERE (evidence_18.article_id = article_1_id) AND evidence_18.withdrawn_at IS NULL AND (evidence_18.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_19 
WHERE (article_19.id = evidence_18.article_id) AND (article_19.status = 'PUBLISHED')))) AND ((relation_5.kind, relation_5.public_id) > (?, ?)) ORDER BY relation_5.kind ASC, relation_5.public_id ASC
 LIMIT 3 OFFSET ?) AS relation_5_read_rows) AS relation_5_counted 
WHERE relation_5_number <= 2 ORDER BY relation_5_key_1 ASC, relation_5_key_2 ASC) AS relation_5_page) AS article_1_value_5, (SELECT json_object('totalCount', (SELECT count(*) AS count_11 
FROM relation AS relation_6 
WHERE (article_1_status = 'PUBLISHED') AND relation_6.id IN (SELECT evidence_19.relation_id AS anon_26 
FROM evidence AS evidence_19 
WHERE (evidence_19.article_id = article_1_id) AND evidence_19.withdrawn_at IS NULL AND (evidence_19.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_20 
WHERE (article_20.id = evidence_19.article_id) AND (article_20.status = 'PUBLISHED'))))), 'pageInfo', json_object('hasNextPage', CASE WHEN EXISTS (SELECT 1 
FROM relation AS relation_6 
WHERE (article_1_status = 'PUBLISHED') AND relation_6.id IN (SELECT evidence_19.relation_id AS anon_27 
FROM evidence AS evidence_19 
WHERE (evidence_19.article_id = article_1_id) AND evidence_19.withdrawn_at IS NULL AND (evidence_19.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_20 
WHERE (article_20.id = evidence_19.article_id) AND (article_20.status = 'PUBLISHED')))) AND ((relation_6.kind, relation_6.public_id) >= (?, ?))) THEN json('true') ELSE json('false') END, 'hasPreviousPage', CASE WHEN coalesce(max(relation_6_read), 0) > 2 THEN json('true') ELSE json('false') END, 'startCursor', max(CASE WHEN (relation_6_number = CASE WHEN (relation_6_read < 2) THEN relation_6_read ELSE 2 END) THEN relation_6_cursor END), 'endCursor', max(CASE WHEN (relation_6_number = 1) THEN relation_6_cursor END)), 'edges', json_group_array(json_object('cursor', lower(hex('ArticleRelationEdge' || '|' || CAST(relation_6_kind AS TEXT) || '|' || CAST(relation_6_public_id AS TEXT))), 'node', json_object('kind', relation_6_kind, 'subject', CASE WHEN (entity_9_id IS NOT NULL) THEN json_object('name', entity_9_name) END, 'object', CASE WHEN (entity_10_id IS NOT NULL) THEN json_object('name', entity_10_name) END)))) AS anon_25 
FROM (SELECT relation_6_key_1, relation_6_key_2, relation_6_cursor, relation_6_kind, relation_6_public_id, entity_9_name, entity_9_id, entity_10_name, entity_10_id, relation_6_number, relation_6_read 
FROM (SELECT relation_6_key_1, relation_6_key_2, relation_6_cursor, relation_6_kind, relation_6_public_id, entity_9_name, entity_9_id, entity_10_name, entity_10_id, row_number() OVER (ORDER BY relation_6_key_1 DESC, relation_6_key_2 DESC) AS relation_6_number, count(*) OVER () AS relation_6_read 
FROM (SELECT relation_6.kind AS relation_6_key_1, relation_6.public_id AS relation_6_key_2, lower(hex('ArticleRelationEdge' || '|' || CAST(relation_6.kind AS TEXT) || '|' || CAST(relation_6.public_id AS TEXT))) AS relation_6_cursor, relation_6.kind AS relation_6_kind, relation_6.public_id AS relation_6_public_id, entity_9.name AS entity_9_name, entity_9.id AS entity_9_id, entity_10.name AS entity_10_name, entity_10.id AS entity_10_id 
FROM relation AS relation_6 LEFT OUTER JOIN entity_resolution AS entity_resolution_13 ON entity_resolution_13.entity_id = relation_6.subject_id LEFT OUTER JOIN entity AS entity_9 ON (entity_9.id = entity_resolution_13.survivor_id) AND (entity_9.public = 1) LEFT OUTER JOIN entity_resolution AS entity_resolution_14 ON entity_resolution_14.entity_id = relation_6.object_id LEFT OUTER JOIN entity AS entity_10 ON (entity_10.id = entity_resolution_14.survivor_id) AND (entity_10.public = 1) 
WHERE (article_1_status = 'PUBLISHED') AND relation_6.id IN (SELECT evidence_19.relation_id AS anon_28 
FROM evidence AS evidence_19 
WHERE (evidence_19.article_id = article_1_id) AND evidence_19.withdrawn_at IS NULL AND (evidence_19.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_20 
WHERE (article_20.id = evidence_19.article_id) AND (article_20.status = 'PUBLISHED')))) AND ((relation_6.kind, relation_6.public_id) < (?, ?)) ORDER BY relation_6.kind DESC, relation_6.public_id DESC
 LIMIT 3 OFFSET ?) AS relation_6_read_rows) AS relation_6_counted 
WHERE relation_6_number <= 2 ORDER BY relation_6_key_1 ASC, relation_6_key_2 ASC) AS relation_6_page) AS article_1_value_6 
FROM (SELECT article_1.status AS article_1_status, article_1.id AS article_1_id 
FROM article AS article_1, article_slug AS article_slug_1 
WHERE article_1.status IN ('PUBLISHED', 'RETRACTED') AND (article_slug_1.article_id = article_1.id) AND (article_slug_1.slug = ?) ORDER BY article_1.public_id ASC
 LIMIT 1 OFFSET ?) AS article_1_rows) AS article_1_shape;
