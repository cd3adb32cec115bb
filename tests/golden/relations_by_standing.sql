SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_1 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_1 
WHERE (evidence_1.relation_id = relation_1.id) AND evidence_1.withdrawn_at IS NULL AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_1 
WHERE (article_1.id = evidence_1.article_id) AND (article_1.status = 'PUBLISHED'))))) AND CASE WHEN ((EXISTS (SELECT 1 
FROM evidence AS evidence_3 
WHERE (evidence_3.relation_id = relation_1.id) AND evidence_3.withdrawn_at IS NULL AND (evidence_3.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = evidence_3.article_id) AND (article_3.status = 'PUBLISHED'))) AND evidence_3.stance IN ('ASSERTS'))) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_4 
WHERE (evidence_4.relation_id = relation_1.id) AND evidence_4.withdrawn_at IS NULL AND (evidence_4.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = evidence_4.article_id) AND (article_4.status = 'PUBLISHED'))) AND evidence_4.stance IN ('DENIES', 'DOUBTS')))) THEN 'DISPUTED' WHEN ((SELECT count(DISTINCT evidence_2.origin) AS count_2 
FROM evidence AS evidence_2 
WHERE (evidence_2.relation_id = relation_1.id) AND evidence_2.withdrawn_at IS NULL AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.id = evidence_2.article_id) AND (article_2.status = 'PUBLISHED'))) AND evidence_2.stance IN ('ASSERTS')) > 1) THEN 'SEVERAL_SOURCES' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_3 
WHERE (evidence_3.relation_id = relation_1.id) AND evidence_3.withdrawn_at IS NULL AND (evidence_3.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = evidence_3.article_id) AND (article_3.status = 'PUBLISHED'))) AND evidence_3.stance IN ('ASSERTS'))) THEN 'SINGLE_SOURCE' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_5 
WHERE (evidence_5.relation_id = relation_1.id) AND evidence_5.withdrawn_at IS NULL AND (evidence_5.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_5 
WHERE (article_5.id = evidence_5.article_id) AND (article_5.status = 'PUBLISHED'))) AND evidence_5.stance IN ('DENIES'))) THEN 'DENIED' ELSE 'RELAYED_ONLY' END IN (SELECT value 
FROM json_each(?))), 'edges', json_group_array(json_object('node', json_object('kind', relation_1_kind, 'standing', CASE WHEN (relation_1_value_1 AND relation_1_value_2) THEN 'DISPUTED' WHEN (relation_1_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_1_value_1 THEN 'SINGLE_SOURCE' WHEN relation_1_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'subject', CASE WHEN (entity_1_id IS NOT NULL) THEN json_object('slug', entity_1_slug) END, 'object', CASE WHEN (entity_2_id IS NOT NULL) THEN json_object('slug', entity_2_slug) END)))) AS anon_2 
FROM (SELECT relation_1_key_1, relation_1_key_2, relation_1_kind, relation_1_id, entity_1_slug, entity_1_id, entity_2_slug, entity_2_id, EXISTS (SELECT 1 
FROM evidence AS evidence_7 
WHERE (evidence_7.relation_id = relation_1_id) AND evidence_7.withdrawn_at IS NULL AND (evidence_7.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_7 
WHERE (article_7.id = evidence_7.article_id) AND (article_7.status = 'PUBLISHED'))) AND evidence_7.stance IN ('ASSERTS')) AS relation_1_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_8 
WHERE (evidence_8.relation_id = relation_1_id) AND evidence_8.withdrawn_at IS NULL AND (evidence_8.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_8 
WHERE (article_8.id = evidence_8.article_id) AND (article_8.status = 'PUBLISHED'))) AND evidence_8.stance IN ('DENIES', 'DOUBTS')) AS relation_1_value_2, (SELECT count(DISTINCT evidence_6.origin) AS count_3 
FROM evidence AS evidence_6 
WHERE (evidence_6.relation_id = relation_1_id) AND evidence_6.withdrawn_at IS NULL AND (evidence_6.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_6 
WHERE (article_6.id = evidence_6.article_id) AND (article_6.status = 'PUBLISHED'))) AND evidence_6.stance IN ('ASSERTS')) AS relation_1_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_9 
WHERE (evidence_9.relation_id = relation_1_id) AND evidence_9.withdrawn_at IS NULL AND (evidence_9.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_9 
WHERE (article_9.id = evidence_9.article_id) AND (article_9.status = 'PUBLISHED'))) AND evidence_9.stance IN ('DENIES')) AS relation_1_value_4 
FROM (SELECT relation_1.kind AS relation_1_key_1, relation_1.public_id AS relation_1_key_2, relation_1.kind AS relation_1_kind, relation_1.id AS relation_1_id, entity_1.slug AS entity_1_slug, entity_1.id AS entity_1_id, entity_2.slug AS entity_2_slug, entity_2.id AS entity_2_id 
FROM relation AS relation_1 LEFT OUTER JOIN entity_resolution AS entity_resolution_1 ON entity_resolution_1.entity_id = relation_1.subject_id LEFT OUTER JOIN entity AS entity_1 ON (entity_1.id = entity_resolution_1.survivor_id) AND (entity_1.public = 1) LEFT OUTER JOIN entity_resolution AS entity_resolution_2 ON entity_resolution_2.entity_id = relation_1.object_id LEFT OUTER JOIN entity AS entity_2 ON (entity_2.id = entity_resolution_2.survivor_id) AND (entity_2.public = 1) 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_1 
WHERE (evidence_1.relation_id = relation_1.id) AND evidence_1.withdrawn_at IS NULL AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_1 
WHERE (article_1.id = evidence_1.article_id) AND (article_1.status = 'PUBLISHED'))))) AND CASE WHEN ((EXISTS (SELECT 1 
FROM evidence AS evidence_3 
WHERE (evidence_3.relation_id = relation_1.id) AND evidence_3.withdrawn_at IS NULL AND (evidence_3.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = evidence_3.article_id) AND (article_3.status = 'PUBLISHED'))) AND evidence_3.stance IN ('ASSERTS'))) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_4 
WHERE (evidence_4.relation_id = relation_1.id) AND evidence_4.withdrawn_at IS NULL AND (evidence_4.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = evidence_4.article_id) AND (article_4.status = 'PUBLISHED'))) AND evidence_4.stance IN ('DENIES', 'DOUBTS')))) THEN 'DISPUTED' WHEN ((SELECT count(DISTINCT evidence_2.origin) AS count_4 
FROM evidence AS evidence_2 
WHERE (evidence_2.relation_id = relation_1.id) AND evidence_2.withdrawn_at IS NULL AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.id = evidence_2.article_id) AND (article_2.status = 'PUBLISHED'))) AND evidence_2.stance IN ('ASSERTS')) > 1) THEN 'SEVERAL_SOURCES' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_3 
WHERE (evidence_3.relation_id = relation_1.id) AND evidence_3.withdrawn_at IS NULL AND (evidence_3.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = evidence_3.article_id) AND (article_3.status = 'PUBLISHED'))) AND evidence_3.stance IN ('ASSERTS'))) THEN 'SINGLE_SOURCE' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_5 
WHERE (evidence_5.relation_id = relation_1.id) AND evidence_5.withdrawn_at IS NULL AND (evidence_5.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_5 
WHERE (article_5.id = evidence_5.article_id) AND (article_5.status = 'PUBLISHED'))) AND evidence_5.stance IN ('DENIES'))) THEN 'DENIED' ELSE 'RELAYED_ONLY' END IN (SELECT value 
FROM json_each(?)) ORDER BY relation_1.kind ASC, relation_1.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_1_rows) AS relation_1_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_2 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_10 
WHERE (evidence_10.relation_id = relation_2.id) AND evidence_10.withdrawn_at IS NULL AND (evidence_10.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_10 
WHERE (article_10.id = evidence_10.article_id) AND (article_10.status = 'PUBLISHED'))))) AND CASE WHEN ((EXISTS (SELECT 1 
FROM evidence AS evidence_12 
WHERE (evidence_12.relation_id = relation_2.id) AND evidence_12.withdrawn_at IS NULL AND (evidence_12.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_12 
WHERE (article_12.id = evidence_12.article_id) AND (article_12.status = 'PUBLISHED'))) AND evidence_12.stance IN ('ASSERTS'))) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_13 
WHERE (evidence_13.relation_id = relation_2.id) AND evidence_13.withdrawn_at IS NULL AND (evidence_13.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_13 
WHERE (article_13.id = evidence_13.article_id) AND (article_13.status = 'PUBLISHED'))) AND evidence_13.stance IN ('DENIES', 'DOUBTS')))) THEN 'DISPUTED' WHEN ((SELECT count(DISTINCT evidence_11.origin) AS count_2 
FROM evidence AS evidence_11 
WHERE (evidence_11.relation_id = relation_2.id) AND evidence_11.withdrawn_at IS NULL AND (evidence_11.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_11 
WHERE (article_11.id = evidence_11.article_id) AND (article_11.status = 'PUBLISHED'))) AND evidence_11.stance IN ('ASSERTS')) > 1) THEN 'SEVERAL_SOURCES' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_12 
WHERE (evidence_12.relation_id = relation_2.id) AND evidence_12.withdrawn_at IS NULL AND (evidence_12.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_12 
WHERE (article_12.id = evidence_12.article_id) AND (article_12.status = 'PUBLISHED'))) AND evidence_12.stance IN ('ASSERTS'))) THEN 'SINGLE_SOURCE' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_14 
WHERE (evidence_14.relation_id = relation_2.id) AND evidence_14.withdrawn_at IS NULL AND (evidence_14.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_14 
WHERE (article_14.id = evidence_14.article_id) AND (article_14.status = 'PUBLISHED'))) AND evidence_14.stance IN ('DENIES'))) THEN 'DENIED' ELSE 'RELAYED_ONLY' END IN (SELECT value 
FROM json_each(?))), 'edges', json_group_array(json_object('node', json_object('kind', relation_2_kind, 'standing', CASE WHEN (relation_2_value_1 AND relation_2_value_2) THEN 'DISPUTED' WHEN (relation_2_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_2_value_1 THEN 'SINGLE_SOURCE' WHEN relation_2_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'subject', CASE WHEN (entity_3_id IS NOT NULL) THEN json_object('slug', entity_3_slug) END, 'object', CASE WHEN (entity_4_id IS NOT NULL) THEN json_object('slug', entity_4_slug) END)))) AS anon_2 
FROM (SELECT relation_2_key_1, relation_2_key_2, relation_2_kind, relation_2_id, entity_3_slug, entity_3_id, entity_4_slug, entity_4_id, EXISTS (SELECT 1 
FROM evidence AS evidence_16 
WHERE (evidence_16.relation_id = relation_2_id) AND evidence_16.withdrawn_at IS NULL AND (evidence_16.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_16 
WHERE (article_16.id = evidence_16.article_id) AND (article_16.status = 'PUBLISHED'))) AND evidence_16.stance IN ('ASSERTS')) AS relation_2_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_17 
WHERE (evidence_17.relation_id = relation_2_id) AND evidence_17.withdrawn_at IS NULL AND (evidence_17.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_17 
WHERE (article_17.id = evidence_17.article_id) AND (article_17.status = 'PUBLISHED'))) AND evidence_17.stance IN ('DENIES', 'DOUBTS')) AS relation_2_value_2, (SELECT count(DISTINCT evidence_15.origin) AS count_3 
FROM evidence AS evidence_15 
WHERE (evidence_15.relation_id = relation_2_id) AND evidence_15.withdrawn_at IS NULL AND (evidence_15.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_15 
WHERE (article_15.id = evidence_15.article_id) AND (article_15.status = 'PUBLISHED'))) AND evidence_15.stance IN ('ASSERTS')) AS relation_2_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_18 
WHERE (evidence_18.relation_id = relation_2_id) AND evidence_18.withdrawn_at IS NULL AND (evidence_18.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_18 
WHERE (article_18.id = evidence_18.article_id) AND (article_18.status = 'PUBLISHED'))) AND evidence_18.stance IN ('DENIES')) AS relation_2_value_4 
FROM (SELECT relation_2.kind AS relation_2_key_1, relation_2.public_id AS relation_2_key_2, relation_2.kind AS relation_2_kind, relation_2.id AS relation_2_id, entity_3.slug AS entity_3_slug, entity_3.id AS entity_3_id, entity_4.slug AS entity_4_slug, entity_4.id AS entity_4_id 
FROM relation AS relation_2 LEFT OUTER JOIN entity_resolution AS entity_resolution_3 ON entity_resolution_3.entity_id = relation_2.subject_id LEFT OUTER JOIN entity AS entity_3 ON (entity_3.id = entity_resolution_3.survivor_id) AND (entity_3.public = 1) LEFT OUTER JOIN entity_resolution AS entity_resolution_4 ON entity_resolution_4.entity_id = relation_2.object_id LEFT OUTER JOIN entity AS entity_4 ON (entity_4.id = entity_resolution_4.survivor_id) AND (entity_4.public = 1) 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_10 
WHERE (evidence_10.relation_id = relation_2.id) AND evidence_10.withdrawn_at IS NULL AND (evidence_10.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_10 
WHERE (article_10.id = evidence_10.article_id) AND (article_10.status = 'PUBLISHED'))))) AND CASE WHEN ((EXISTS (SELECT 1 
FROM evidence AS evidence_12 
WHERE (evidence_12.relation_id = relation_2.id) AND evidence_12.withdrawn_at IS NULL AND (evidence_12.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_12 
WHERE (article_12.id = evidence_12.article_id) AND (article_12.status = 'PUBLISHED'))) AND evidence_12.stance IN ('ASSERTS'))) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_13 
WHERE (evidence_13.relation_id = relation_2.id) AND evidence_13.withdrawn_at IS NULL AND (evidence_13.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_13 
WHERE (article_13.id = evidence_13.article_id) AND (article_13.status = 'PUBLISHED'))) AND evidence_13.stance IN ('DENIES', 'DOUBTS')))) THEN 'DISPUTED' WHEN ((SELECT count(DISTINCT evidence_11.origin) AS count_4 
FROM evidence AS evidence_11 
WHERE (evidence_11.relation_id = relation_2.id) AND evidence_11.withdrawn_at IS NULL AND (evidence_11.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_11 
WHERE (article_11.id = evidence_11.article_id) AND (article_11.status = 'PUBLISHED'))) AND evidence_11.stance IN ('ASSERTS')) > 1) THEN 'SEVERAL_SOURCES' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_12 
WHERE (evidence_12.relation_id = relation_2.id) AND evidence_12.withdrawn_at IS NULL AND (evidence_12.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_12 
WHERE (article_12.id = evidence_12.article_id) AND (article_12.status = 'PUBLISHED'))) AND evidence_12.stance IN ('ASSERTS'))) THEN 'SINGLE_SOURCE' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_14 
WHERE (evidence_14.relation_id = relation_2.id) AND evidence_14.withdrawn_at IS NULL AND (evidence_14.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_14 
WHERE (article_14.id = evidence_14.article_id) AND (article_14.status = 'PUBLISHED'))) AND evidence_14.stance IN ('DENIES'))) THEN 'DENIED' ELSE 'RELAYED_ONLY' END IN (SELECT value 
FROM json_each(?)) ORDER BY relation_2.kind ASC, relation_2.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_2_rows) AS relation_2_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_3 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_19 
WHERE (evidence_19.relation_id = relation_3.id) AND evidence_19.withdrawn_at IS NULL AND (evidence_19.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_19 
WHERE (article_19.id = evidence_19.article_id) AND (article_19.status = 'PUBLISHED'))))) AND CASE WHEN ((EXISTS (SELECT 1 
FROM evidence AS evidence_21 
WHERE (evidence_21.relation_id = relation_3.id) AND evidence_21.withdrawn_at IS NULL AND (evidence_21.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_21 
WHERE (article_21.id = evidence_21.article_id) AND (article_21.status = 'PUBLISHED'))) AND evidence_21.stance IN ('ASSERTS'))) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_22 
WHERE (evidence_22.relation_id = relation_3.id) AND evidence_22.withdrawn_at IS NULL AND (evidence_22.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_22 
WHERE (article_22.id = evidence_22.article_id) AND (article_22.status = 'PUBLISHED'))) AND evidence_22.stance IN ('DENIES', 'DOUBTS')))) THEN 'DISPUTED' WHEN ((SELECT count(DISTINCT evidence_20.origin) AS count_2 
FROM evidence AS evidence_20 
WHERE (evidence_20.relation_id = relation_3.id) AND evidence_20.withdrawn_at IS NULL AND (evidence_20.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_20 
WHERE (article_20.id = evidence_20.article_id) AND (article_20.status = 'PUBLISHED'))) AND evidence_20.stance IN ('ASSERTS')) > 1) THEN 'SEVERAL_SOURCES' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_21 
WHERE (evidence_21.relation_id = relation_3.id) AND evidence_21.withdrawn_at IS NULL AND (evidence_21.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_21 
WHERE (article_21.id = evidence_21.article_id) AND (article_21.status = 'PUBLISHED'))) AND evidence_21.stance IN ('ASSERTS'))) THEN 'SINGLE_SOURCE' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_23 
WHERE (evidence_23.relation_id = relation_3.id) AND evidence_23.withdrawn_at IS NULL AND (evidence_23.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_23 
WHERE (article_23.id = evidence_23.article_id) AND (article_23.status = 'PUBLISHED'))) AND evidence_23.stance IN ('DENIES'))) THEN 'DENIED' ELSE 'RELAYED_ONLY' END IN (SELECT value 
FROM json_each(?))), 'edges', json_group_array(json_object('node', json_object('kind', relation_3_kind, 'standing', CASE WHEN (relation_3_value_1 AND relation_3_value_2) THEN 'DISPUTED' WHEN (relation_3_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_3_value_1 THEN 'SINGLE_SOURCE' WHEN relation_3_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'subject', CASE WHEN (entity_5_id IS NOT NULL) THEN json_object('slug', entity_5_slug) END, 'object', CASE WHEN (entity_6_id IS NOT NULL) THEN json_object('slug', entity_6_slug) END)))) AS anon_2 
FROM (SELECT relation_3_key_1, relation_3_key_2, relation_3_kind, relation_3_id, entity_5_slug, entity_5_id, entity_6_slug, entity_6_id, EXISTS (SELECT 1 
FROM evidence AS evidence_25 
WHERE (evidence_25.relation_id = relation_3_id) AND evidence_25.withdrawn_at IS NULL AND (evidence_25.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_25 
WHERE (article_25.id = evidence_25.article_id) AND (article_25.status = 'PUBLISHED'))) AND evidence_25.stance IN ('ASSERTS')) AS relation_3_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_26 
WHERE (evidence_26.relation_id = relation_3_id) AND evidence_26.withdrawn_at IS NULL AND (evidence_26.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_26 
WHERE (article_26.id = evidence_26.article_id) AND (article_26.status = 'PUBLISHED'))) AND evidence_26.stance IN ('DENIES', 'DOUBTS')) AS relation_3_value_2, (SELECT count(DISTINCT evidence_24.origin) AS count_3 
FROM evidence AS evidence_24 
WHERE (evidence_24.relation_id = relation_3_id) AND evidence_24.withdrawn_at IS NULL AND (evidence_24.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_24 
WHERE (article_24.id = evidence_24.article_id) AND (article_24.status = 'PUBLISHED'))) AND evidence_24.stance IN ('ASSERTS')) AS relation_3_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_27 
WHERE (evidence_27.relation_id = relation_3_id) AND evidence_27.withdrawn_at IS NULL AND (evidence_27.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_27 
WHERE (article_27.id = evidence_27.article_id) AND (article_27.status = 'PUBLISHED'))) AND evidence_27.stance IN ('DENIES')) AS relation_3_value_4 
FROM (SELECT relation_3.kind AS relation_3_key_1, relation_3.public_id AS relation_3_key_2, relation_3.kind AS relation_3_kind, relation_3.id AS relation_3_id, entity_5.slug AS entity_5_slug, entity_5.id AS entity_5_id, entity_6.slug AS entity_6_slug, entity_6.id AS entity_6_id 
FROM relation AS relation_3 LEFT OUTER JOIN entity_resolution AS entity_resolution_5 ON entity_resolution_5.entity_id = relation_3.subject_id LEFT OUTER JOIN entity AS entity_5 ON (entity_5.id = entity_resolution_5.survivor_id) AND (entity_5.public = 1) LEFT OUTER JOIN entity_resolution AS entity_resolution_6 ON entity_resolution_6.entity_id = relation_3.object_id LEFT OUTER JOIN entity AS entity_6 ON (entity_6.id = entity_resolution_6.survivor_id) AND (entity_6.public = 1) 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_19 
WHERE (evidence_19.relation_id = relation_3.id) AND evidence_19.withdrawn_at IS NULL AND (evidence_19.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_19 
WHERE (article_19.id = evidence_19.article_id) AND (article_19.status = 'PUBLISHED'))))) AND CASE WHEN ((EXISTS (SELECT 1 
FROM evidence AS evidence_21 
WHERE (evidence_21.relation_id = relation_3.id) AND evidence_21.withdrawn_at IS NULL AND (evidence_21.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_21 
WHERE (article_21.id = evidence_21.article_id) AND (article_21.status = 'PUBLISHED'))) AND evidence_21.stance IN ('ASSERTS'))) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_22 
WHERE (evidence_22.relation_id = relation_3.id) AND evidence_22.withdrawn_at IS NULL AND (evidence_22.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_22 
WHERE (article_22.id = evidence_22.article_id) AND (article_22.status = 'PUBLISHED'))) AND evidence_22.stance IN ('DENIES', 'DOUBTS')))) THEN 'DISPUTED' WHEN ((SELECT count(DISTINCT evidence_20.origin) AS count_4 
FROM evidence AS evidence_20 
WHERE (evidence_20.relation_id = relation_3.id) AND evidence_20.withdrawn_at IS NULL AND (evidence_20.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_20 
WHERE (article_20.id = evidence_20.article_id) AND (article_20.status = 'PUBLISHED'))) AND evidence_20.stance IN ('ASSERTS')) > 1) THEN 'SEVERAL_SOURCES' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_21 
WHERE (evidence_21.relation_id = relation_3.id) AND evidence_21.withdrawn_at IS NULL AND (evidence_21.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_21 
WHERE (article_21.id = evidence_21.article_id) AND (article_21.status = 'PUBLISHED'))) AND evidence_21.stance IN ('ASSERTS'))) THEN 'SINGLE_SOURCE' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_23 
WHERE (evidence_23.relation_id = relation_3.id) AND evidence_23.withdrawn_at IS NULL AND (evidence_23.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_23 
WHERE (article_23.id = evidence_23.article_id) AND (article_23.status = 'PUBLISHED'))) AND evidence_23.stance IN ('DENIES'))) THEN 'DENIED' ELSE 'RELAYED_ONLY' END IN (SELECT value 
FROM json_each(?)) ORDER BY relation_3.kind ASC, relation_3.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_3_rows) AS relation_3_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_4 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_28 
WHERE (evidence_28.relation_id = relation_4.id) AND evidence_28.withdrawn_at IS NULL AND (evidence_28.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_28 
WHERE (article_28.id = evidence_28.article_id) AND (article_28.status = 'PUBLISHED'))))) AND CASE WHEN ((EXISTS (SELECT 1 
FROM evidence AS evidence_30 
WHERE (evidence_30.relation_id = relation_4.id) AND evidence_30.withdrawn_at IS NULL AND (evidence_30.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_30 
WHERE (article_30.id = evidence_30.article_id) AND (article_30.status = 'PUBLISHED'))) AND evidence_30.stance IN ('ASSERTS'))) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_31 
WHERE (evidence_31.relation_id = relation_4.id) AND evidence_31.withdrawn_at IS NULL AND (evidence_31.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_31 
WHERE (article_31.id = evidence_31.article_id) AND (article_31.status = 'PUBLISHED'))) AND evidence_31.stance IN ('DENIES', 'DOUBTS')))) THEN 'DISPUTED' WHEN ((SELECT count(DISTINCT evidence_29.origin) AS count_2 
FROM evidence AS evidence_29 
WHERE (evidence_29.relation_id = relation_4.id) AND evidence_29.withdrawn_at IS NULL AND (evidence_29.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_29 
WHERE (article_29.id = evidence_29.article_id) AND (article_29.status = 'PUBLISHED'))) AND evidence_29.stance IN ('ASSERTS')) > 1) THEN 'SEVERAL_SOURCES' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_30 
WHERE (evidence_30.relation_id = relation_4.id) AND evidence_30.withdrawn_at IS NULL AND (evidence_30.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_30 
WHERE (article_30.id = evidence_30.article_id) AND (article_30.status = 'PUBLISHED'))) AND evidence_30.stance IN ('ASSERTS'))) THEN 'SINGLE_SOURCE' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_32 
WHERE (evidence_32.relation_id = relation_4.id) AND evidence_32.withdrawn_at IS NULL AND (evidence_32.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_32 
WHERE (article_32.id = evidence_32.article_id) AND (article_32.status = 'PUBLISHED'))) AND evidence_32.stance IN ('DENIES'))) THEN 'DENIED' ELSE 'RELAYED_ONLY' END IN (SELECT value 
FROM json_each(?))), 'edges', json_group_array(json_object('node', json_object('kind', relation_4_kind, 'standing', CASE WHEN (relation_4_value_1 AND relation_4_value_2) THEN 'DISPUTED' WHEN (relation_4_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_4_value_1 THEN 'SINGLE_SOURCE' WHEN relation_4_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'subject', CASE WHEN (entity_7_id IS NOT NULL) THEN json_object('slug', entity_7_slug) END, 'object', CASE WHEN (entity_8_id IS NOT NULL) THEN json_object('slug', entity_8_slug) END)))) AS anon_2 
FROM (SELECT relation_4_key_1, relation_4_key_2, relation_4_kind, relation_4_id, entity_7_slug, entity_7_id, entity_8_slug, entity_8_id, EXISTS (SELECT 1 
FROM evidence AS evidence_34 
WHERE (evidence_34.relation_id = relation_4_id) AND evidence_34.withdrawn_at IS NULL AND (evidence_34.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_34 
WHERE (article_34.id = evidence_34.article_id) AND (article_34.status = 'PUBLISHED'))) AND evidence_34.stance IN ('ASSERTS')) AS relation_4_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_35 
WHERE (evidence_35.relation_id = relation_4_id) AND evidence_35.withdrawn_at IS NULL AND (evidence_35.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_35 
WHERE (article_35.id = evidence_35.article_id) AND (article_35.status = 'PUBLISHED'))) AND evidence_35.stance IN ('DENIES', 'DOUBTS')) AS relation_4_value_2, (SELECT count(DISTINCT evidence_33.origin) AS count_3 
FROM evidence AS evidence_33 
WHERE (evidence_33.relation_id = relation_4_id) AND evidence_33.withdrawn_at IS NULL AND (evidence_33.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_33 
WHERE (article_33.id = evidence_33.article_id) AND (article_33.status = 'PUBLISHED'))) AND evidence_33.stance IN ('ASSERTS')) AS relation_4_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_36 
WHERE (evidence_36.relation_id = relation_4_id) AND evidence_36.withdrawn_at IS NULL AND (evidence_36.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_36 
WHERE (article_36.id = evidence_36.article_id) AND (article_36.status = 'PUBLISHED'))) AND evidence_36.stance IN ('DENIES')) AS relation_4_value_4 
FROM (SELECT relation_4.kind AS relation_4_key_1, relation_4.public_id AS relation_4_key_2, relation_4.kind AS relation_4_kind, relation_4.id AS relation_4_id, entity_7.slug AS entity_7_slug, entity_7.id AS entity_7_id, entity_8.slug AS entity_8_slug, entity_8.id AS entity_8_id 
FROM relation AS relation_4 LEFT OUTER JOIN entity_resolution AS entity_resolution_7 ON entity_resolution_7.entity_id = relation_4.subject_id LEFT OUTER JOIN entity AS entity_7 ON (entity_7.id = entity_resolution_7.survivor_id) AND (entity_7.public = 1) LEFT OUTER JOIN entity_resolution AS entity_resolution_8 ON entity_resolution_8.entity_id = relation_4.object_id LEFT OUTER JOIN entity AS entity_8 ON (entity_8.id = entity_resolution_8.survivor_id) AND (entity_8.public = 1) 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_28 
WHERE (evidence_28.relation_id = relation_4.id) AND evidence_28.withdrawn_at IS NULL AND (evidence_28.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_28 
WHERE (article_28.id = evidence_28.article_id) AND (article_28.status = 'PUBLISHED'))))) AND CASE WHEN ((EXISTS (SELECT 1 
FROM evidence AS evidence_30 
WHERE (evidence_30.relation_id = relation_4.id) AND evidence_30.withdrawn_at IS NULL AND (evidence_30.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_30 
WHERE (article_30.id = evidence_30.article_id) AND (article_30.status = 'PUBLISHED'))) AND evidence_30.stance IN ('ASSERTS'))) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_31 
WHERE (evidence_31.relation_id = relation_4.id) AND evidence_31.withdrawn_at IS NULL AND (evidence_31.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_31 
WHERE (article_31.id = evidence_31.article_id) AND (article_31.status = 'PUBLISHED'))) AND evidence_31.stance IN ('DENIES', 'DOUBTS')))) THEN 'DISPUTED' WHEN ((SELECT count(DISTINCT evidence_29.origin) AS count_4 
FROM evidence AS evidence_29 
WHERE (evidence_29.relation_id = relation_4.id) AND evidence_29.withdrawn_at IS NULL AND (evidence_29.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_29 
WHERE (article_29.id = evidence_29.article_id) AND (article_29.status = 'PUBLISHED'))) AND evidence_29.stance IN ('ASSERTS')) > 1) THEN 'SEVERAL_SOURCES' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_30 
WHERE (evidence_30.relation_id = relation_4.id) AND evidence_30.withdrawn_at IS NULL AND (evidence_30.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_30 
WHERE (article_30.id = evidence_30.article_id) AND (article_30.status = 'PUBLISHED'))) AND evidence_30.stance IN ('ASSERTS'))) THEN 'SINGLE_SOURCE' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_32 
WHERE (evidence_32.relation_id = relation_4.id) AND evidence_32.withdrawn_at IS NULL AND (evidence_32.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_32 
WHERE (article_32.id = evidence_32.article_id) AND (article_32.status = 'PUBLISHED'))) AND evidence_32.stance IN ('DENIES'))) THEN 'DENIED' ELSE 'RELAYED_ONLY' END IN (SELECT value 
FROM json_each(?)) ORDER BY relation_4.kind ASC, relation_4.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_4_rows) AS relation_4_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_5 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_37 
WHERE (evidence_37.relation_id = relation_5.id) AND evidence_37.withdrawn_at IS NULL AND (evidence_37.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_37 
WHERE (article_37.id = evidence_37.article_id) AND (article_37.status = 'PUBLISHED'))))) AND relation_5.kind IN (SELECT value 
FROM json_each(?)) AND CASE WHEN ((EXISTS (SELECT 1 
FROM evidence AS evidence_39 
WHERE (evidence_39.relation_id = relation_5.id) AND evidence_39.withdrawn_at IS NULL AND (evidence_39.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_39 
WHERE (article_39.id = evidence_39.article_id) AND (article_39.status = 'PUBLISHED'))) AND evidence_39.stance IN ('ASSERTS'))) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_40 
WHERE (evidence_40.relation_id = relation_5.id) AND evidence_40.withdrawn_at IS NULL AND (evidence_40.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_40 
WHERE (article_40.id = evidence_40.article_id) AND (article_40.status = 'PUBLISHED'))) AND evidence_40.stance IN ('DENIES', 'DOUBTS')))) THEN 'DISPUTED' WHEN ((SELECT count(DISTINCT evidence_38.origin) AS count_2 
FROM evidence AS evidence_38 
WHERE (evidence_38.relation_id = relation_5.id) AND evidence_38.withdrawn_at IS NULL AND (evidence_38.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_38 
WHERE (article_38.id = evidence_38.article_id) AND (article_38.status = 'PUBLISHED'))) AND evidence_38.stance IN ('ASSERTS')) > 1) THEN 'SEVERAL_SOURCES' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_39 
WHERE (evidence_39.relation_id = relation_5.id) AND evidence_39.withdrawn_at IS NULL AND (evidence_39.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_39 
WHERE (article_39.id = evidence_39.article_id) AND (article_39.status = 'PUBLISHED'))) AND evidence_39.stance IN ('ASSERTS'))) THEN 'SINGLE_SOURCE' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_41 
WHERE (evidence_41.relation_id = relation_5.id) AND evidence_41.withdrawn_at IS NULL AND (evidence_41.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_41 
WHERE (article_41.id = evidence_41.article_id) AND (article_41.status = 'PUBLISHED'))) AND evidence_41.stance IN ('DENIES'))) THEN 'DENIED' ELSE 'RELAYED_ONLY' END IN (SELECT value 
FROM json_each(?))), 'edges', json_group_array(json_object('node', json_object('kind', relation_5_kind, 'standing', CASE WHEN (relation_5_value_1 AND relation_5_value_2) THEN 'DISPUTED' WHEN (relation_5_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_5_value_1 THEN 'SINGLE_SOURCE' WHEN relation_5_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'subject', CASE WHEN (entity_9_id IS NOT NULL) THEN json_object('slug', entity_9_slug) END, 'object', CASE WHEN (entity_10_id IS NOT NULL) THEN json_object('slug', entity_10_slug) END)))) AS anon_2 
FROM (SELECT relation_5_key_1, relation_5_key_2, relation_5_kind, relation_5_id, entity_9_slug, entity_9_id, entity_10_slug, entity_10_id, EXISTS (SELECT 1 
FROM evidence AS evidence_43 
WHERE (evidence_43.relation_id = relation_5_id) AND evidence_43.withdrawn_at IS NULL AND (evidence_43.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_43 
WHERE (article_43.id = evidence_43.article_id) AND (article_43.status = 'PUBLISHED'))) AND evidence_43.stance IN ('ASSERTS')) AS relation_5_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_44 
WHERE (evidence_44.relation_id = relation_5_id) AND evidence_44.withdrawn_at IS NULL AND (evidence_44.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_44 
WHERE (article_44.id = evidence_44.article_id) AND (article_44.status = 'PUBLISHED'))) AND evidence_44.stance IN ('DENIES', 'DOUBTS')) AS relation_5_value_2, (SELECT count(DISTINCT evidence_42.origin) AS count_3 
FROM evidence AS evidence_42 
WHERE (evidence_42.relation_id = relation_5_id) AND evidence_42.withdrawn_at IS NULL AND (evidence_42.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_42 
WHERE (article_42.id = evidence_42.article_id) AND (article_42.status = 'PUBLISHED'))) AND evidence_42.stance IN ('ASSERTS')) AS relation_5_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_45 
WHERE (evidence_45.relation_id = relation_5_id) AND evidence_45.withdrawn_at IS NULL AND (evidence_45.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_45 
WHERE (article_45.id = evidence_45.article_id) AND (article_45.status = 'PUBLISHED'))) AND evidence_45.stance IN ('DENIES')) AS relation_5_value_4 
FROM (SELECT relation_5.kind AS relation_5_key_1, relation_5.public_id AS relation_5_key_2, relation_5.kind AS relation_5_kind, relation_5.id AS relation_5_id, entity_9.slug AS entity_9_slug, entity_9.id AS entity_9_id, entity_10.slug AS entity_10_slug, entity_10.id AS entity_10_id 
FROM relation AS relation_5 LEFT OUTER JOIN entity_resolution AS entity_resolution_9 ON entity_resolution_9.entity_id = relation_5.subject_id LEFT OUTER JOIN entity AS entity_9 ON (entity_9.id = entity_resolution_9.survivor_id) AND (entity_9.public = 1) LEFT OUTER JOIN entity_resolution AS entity_resolution_10 ON entity_resolution_10.entity_id = relation_5.object_id LEFT OUTER JOIN entity AS entity_10 ON (entity_10.id = entity_resolution_10.survivor_id) AND (entity_10.public = 1) 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_37 
WHERE (evidence_37.relation_id = relation_5.id) AND evidence_37.withdrawn_at IS NULL AND (evidence_37.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_37 
WHERE (article_37.id = evidence_37.article_id) AND (article_37.status = 'PUBLISHED'))))) AND relation_5.kind IN (SELECT value 
FROM json_each(?)) AND CASE WHEN ((EXISTS (SELECT 1 
FROM evidence AS evidence_39 
WHERE (evidence_39.relation_id = relation_5.id) AND evidence_39.withdrawn_at IS NULL AND (evidence_39.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_39 
WHERE (article_39.id = evidence_39.article_id) AND (article_39.status = 'PUBLISHED'))) AND evidence_39.stance IN ('ASSERTS'))) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_40 
WHERE (evidence_40.relation_id = relation_5.id) AND evidence_40.withdrawn_at IS NULL AND (evidence_40.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_40 
WHERE (article_40.id = evidence_40.article_id) AND (article_40.status = 'PUBLISHED'))) AND evidence_40.stance IN ('DENIES', 'DOUBTS')))) THEN 'DISPUTED' WHEN ((SELECT count(DISTINCT evidence_38.origin) AS count_4 
FROM evidence AS evidence_38 
WHERE (evidence_38.relation_id = relation_5.id) AND evidence_38.withdrawn_at IS NULL AND (evidence_38.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_38 
WHERE (article_38.id = evidence_38.article_id) AND (article_38.status = 'PUBLISHED'))) AND evidence_38.stance IN ('ASSERTS')) > 1) THEN 'SEVERAL_SOURCES' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_39 
WHERE (evidence_39.relation_id = relation_5.id) AND evidence_39.withdrawn_at IS NULL AND (evidence_39.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_39 
WHERE (article_39.id = evidence_39.article_id) AND (article_39.status = 'PUBLISHED'))) AND evidence_39.stance IN ('ASSERTS'))) THEN 'SINGLE_SOURCE' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_41 
WHERE (evidence_41.relation_id = relation_5.id) AND evidence_41.withdrawn_at IS NULL AND (evidence_41.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_41 
WHERE (article_41.id = evidence_41.article_id) AND (article_41.status = 'PUBLISHED'))) AND evidence_41.stance IN ('DENIES'))) THEN 'DENIED' ELSE 'RELAYED_ONLY' END IN (SELECT value 
FROM json_each(?)) ORDER BY relation_5.kind ASC, relation_5.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_5_rows) AS relation_5_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_6 
WHERE 0 = 1), 'edges', json_group_array(json_object('node', json_object('kind', relation_6_kind, 'standing', CASE WHEN (relation_6_value_1 AND relation_6_value_2) THEN 'DISPUTED' WHEN (relation_6_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_6_value_1 THEN 'SINGLE_SOURCE' WHEN relation_6_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'subject', CASE WHEN (entity_11_id IS NOT NULL) THEN json_object('slug', entity_11_slug) END, 'object', CASE WHEN (entity_12_id IS NOT NULL) THEN json_object('slug', entity_12_slug) END)))) AS anon_2 
FROM (SELECT relation_6_key_1, relation_6_key_2, relation_6_kind, relation_6_id, entity_11_slug, entity_11_id, entity_12_slug, entity_12_id, EXISTS (SELECT 1 
FROM evidence AS evidence_52 
WHERE (evidence_52.relation_id = relation_6_id) AND evidence_52.withdrawn_at IS NULL AND (evidence_52.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_52 
WHERE (article_52.id = evidence_52.article_id) AND (article_52.status = 'PUBLISHED'))) AND evidence_52.stance IN ('ASSERTS')) AS relation_6_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_53 
WHERE (evidence_53.relation_id = relation_6_id) AND evidence_53.withdrawn_at IS NULL AND (evidence_53.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_53 
WHERE (article_53.id = evidence_53.article_id) AND (article_53.status = 'PUBLISHED'))) AND evidence_53.stance IN ('DENIES', 'DOUBTS')) AS relation_6_value_2, (SELECT count(DISTINCT evidence_51.origin) AS count_2 
FROM evidence AS evidence_51 
WHERE (evidence_51.relation_id = relation_6_id) AND evidence_51.withdrawn_at IS NULL AND (evidence_51.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_51 
WHERE (article_51.id = evidence_51.article_id) AND (article_51.status = 'PUBLISHED'))) AND evidence_51.stance IN ('ASSERTS')) AS relation_6_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_54 
WHERE (evidence_54.relation_id = relation_6_id) AND evidence_54.withdrawn_at IS NULL AND (evidence_54.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_54 
WHERE (article_54.id = evidence_54.article_id) AND (article_54.status = 'PUBLISHED'))) AND evidence_54.stance IN ('DENIES')) AS relation_6_value_4 
FROM (SELECT relation_6.kind AS relation_6_key_1, relation_6.public_id AS relation_6_key_2, relation_6.kind AS relation_6_kind, relation_6.id AS relation_6_id, entity_11.slug AS entity_11_slug, entity_11.id AS entity_11_id, entity_12.slug AS entity_12_slug, entity_12.id AS entity_12_id 
FROM relation AS relation_6 LEFT OUTER JOIN entity_resolution AS entity_resolution_11 ON entity_resolution_11.entity_id = relation_6.subject_id LEFT OUTER JOIN entity AS entity_11 ON (entity_11.id = entity_resolution_11.survivor_id) AND (entity_11.public = 1) LEFT OUTER JOIN entity_resolution AS entity_resolution_12 ON entity_resolution_12.entity_id = relation_6.object_id LEFT OUTER JOIN entity AS entity_12 ON (entity_12.id = entity_resolution_12.survivor_id) AND (entity_12.public = 1) 
WHERE 0 = 1 ORDER BY relation_6.kind ASC, relation_6.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_6_rows) AS relation_6_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_7 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_55 
WHERE (evidence_55.relation_id = relation_7.id) AND evidence_55.withdrawn_at IS NULL AND (evidence_55.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_55 
WHERE (article_55.id = evidence_55.article_id) AND (article_55.status = 'PUBLISHED'))))) AND CASE WHEN ((EXISTS (SELECT 1 
FROM evidence AS evidence_57 
WHERE (evidence_57.relation_id = relation_7.id) AND evidence_57.withdrawn_at IS NULL AND (evidence_57.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_57 
WHERE (article_57.id = evidence_57.article_id) AND (article_57.status = 'PUBLISHED'))) AND evidence_57.stance IN ('ASSERTS'))) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_58 
WHERE (evidence_58.relation_id = relation_7.id) AND evidence_58.withdrawn_at IS NULL AND (evidence_58.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_58 
WHERE (article_58.id = evidence_58.article_id) AND (article_58.status = 'PUBLISHED'))) AND evidence_58.stance IN ('DENIES', 'DOUBTS')))) THEN 'DISPUTED' WHEN ((SELECT count(DISTINCT evidence_56.origin) AS count_2 
FROM evidence AS evidence_56 
WHERE (evidence_56.relation_id = relation_7.id) AND evidence_56.withdrawn_at IS NULL AND (evidence_56.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_56 
WHERE (article_56.id = evidence_56.article_id) AND (article_56.status = 'PUBLISHED'))) AND evidence_56.stance IN ('ASSERTS')) > 1) THEN 'SEVERAL_SOURCES' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_57 
WHERE (evidence_57.relation_id = relation_7.id) AND evidence_57.withdrawn_at IS NULL AND (evidence_57.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_57 
WHERE (article_57.id = evidence_57.article_id) AND (article_57.status = 'PUBLISHED'))) AND evidence_57.stance IN ('ASSERTS'))) THEN 'SINGLE_SOURCE' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_59 
WHERE (evidence_59.relation_id = relation_7.id) AND evidence_59.withdrawn_at IS NULL AND (evidence_59.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_59 
WHERE (article_59.id = evidence_59.article_id) AND (article_59.status = 'PUBLISHED'))) AND evidence_59.stance IN ('DENIES'))) THEN 'DENIED' ELSE 'RELAYED_ONLY' END IN (SELECT value 
FROM json_each(?)))) AS anon_2) AS anon_1;
