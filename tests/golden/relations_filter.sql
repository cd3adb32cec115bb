SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_1 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_1 
WHERE (evidence_1.relation_id = relation_1.id) AND evidence_1.withdrawn_at IS NULL AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_1 
WHERE (article_1.id = evidence_1.article_id) AND (article_1.status = 'PUBLISHED'))))) AND relation_1.kind IN (SELECT value 
FROM json_each(?))), 'edges', json_group_array(json_object('node', json_object('kind', relation_1_kind, 'standing', CASE WHEN (relation_1_value_1 AND relation_1_value_2) THEN 'DISPUTED' WHEN (relation_1_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_1_value_1 THEN 'SINGLE_SOURCE' WHEN relation_1_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'subject', CASE WHEN (entity_1_id IS NOT NULL) THEN json_object('slug', entity_1_slug) END, 'object', CASE WHEN (entity_2_id IS NOT NULL) THEN json_object('slug', entity_2_slug) END)))) AS anon_2 
FROM (SELECT relation_1_key_1, relation_1_key_2, relation_1_kind, relation_1_id, entity_1_slug, entity_1_id, entity_2_slug, entity_2_id, EXISTS (SELECT 1 
FROM evidence AS evidence_3 
WHERE (evidence_3.relation_id = relation_1_id) AND evidence_3.withdrawn_at IS NULL AND (evidence_3.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = evidence_3.article_id) AND (article_3.status = 'PUBLISHED'))) AND evidence_3.stance IN ('ASSERTS')) AS relation_1_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_4 
WHERE (evidence_4.relation_id = relation_1_id) AND evidence_4.withdrawn_at IS NULL AND (evidence_4.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = evidence_4.article_id) AND (article_4.status = 'PUBLISHED'))) AND evidence_4.stance IN ('DENIES', 'DOUBTS')) AS relation_1_value_2, (SELECT count(DISTINCT evidence_2.origin) AS count_2 
FROM evidence AS evidence_2 
WHERE (evidence_2.relation_id = relation_1_id) AND evidence_2.withdrawn_at IS NULL AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.id = evidence_2.article_id) AND (article_2.status = 'PUBLISHED'))) AND evidence_2.stance IN ('ASSERTS')) AS relation_1_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_5 
WHERE (evidence_5.relation_id = relation_1_id) AND evidence_5.withdrawn_at IS NULL AND (evidence_5.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_5 
WHERE (article_5.id = evidence_5.article_id) AND (article_5.status = 'PUBLISHED'))) AND evidence_5.stance IN ('DENIES')) AS relation_1_value_4 
FROM (SELECT relation_1.kind AS relation_1_key_1, relation_1.public_id AS relation_1_key_2, relation_1.kind AS relation_1_kind, relation_1.id AS relation_1_id, entity_1.slug AS entity_1_slug, entity_1.id AS entity_1_id, entity_2.slug AS entity_2_slug, entity_2.id AS entity_2_id 
FROM relation AS relation_1 LEFT OUTER JOIN entity_resolution AS entity_resolution_1 ON entity_resolution_1.entity_id = relation_1.subject_id LEFT OUTER JOIN entity AS entity_1 ON (entity_1.id = entity_resolution_1.survivor_id) AND (entity_1.public = 1) LEFT OUTER JOIN entity_resolution AS entity_resolution_2 ON entity_resolution_2.entity_id = relation_1.object_id LEFT OUTER JOIN entity AS entity_2 ON (entity_2.id = entity_resolution_2.survivor_id) AND (entity_2.public = 1) 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_1 
WHERE (evidence_1.relation_id = relation_1.id) AND evidence_1.withdrawn_at IS NULL AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_1 
WHERE (article_1.id = evidence_1.article_id) AND (article_1.status = 'PUBLISHED'))))) AND relation_1.kind IN (SELECT value 
FROM json_each(?)) ORDER BY relation_1.kind ASC, relation_1.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_1_rows) AS relation_1_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_2 
WHERE 0 = 1), 'edges', json_group_array(json_object('node', json_object('kind', relation_2_kind, 'standing', CASE WHEN (relation_2_value_1 AND relation_2_value_2) THEN 'DISPUTED' WHEN (relation_2_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_2_value_1 THEN 'SINGLE_SOURCE' WHEN relation_2_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'subject', CASE WHEN (entity_3_id IS NOT NULL) THEN json_object('slug', entity_3_slug) END, 'object', CASE WHEN (entity_4_id IS NOT NULL) THEN json_object('slug', entity_4_slug) END)))) AS anon_2 
FROM (SELECT relation_2_key_1, relation_2_key_2, relation_2_kind, relation_2_id, entity_3_slug, entity_3_id, entity_4_slug, entity_4_id, EXISTS (SELECT 1 
FROM evidence AS evidence_8 
WHERE (evidence_8.relation_id = relation_2_id) AND evidence_8.withdrawn_at IS NULL AND (evidence_8.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_8 
WHERE (article_8.id = evidence_8.article_id) AND (article_8.status = 'PUBLISHED'))) AND evidence_8.stance IN ('ASSERTS')) AS relation_2_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_9 
WHERE (evidence_9.relation_id = relation_2_id) AND evidence_9.withdrawn_at IS NULL AND (evidence_9.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_9 
WHERE (article_9.id = evidence_9.article_id) AND (article_9.status = 'PUBLISHED'))) AND evidence_9.stance IN ('DENIES', 'DOUBTS')) AS relation_2_value_2, (SELECT count(DISTINCT evidence_7.origin) AS count_2 
FROM evidence AS evidence_7 
WHERE (evidence_7.relation_id = relation_2_id) AND evidence_7.withdrawn_at IS NULL AND (evidence_7.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_7 
WHERE (article_7.id = evidence_7.article_id) AND (article_7.status = 'PUBLISHED'))) AND evidence_7.stance IN ('ASSERTS')) AS relation_2_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_10 
WHERE (evidence_10.relation_id = relation_2_id) AND evidence_10.withdrawn_at IS NULL AND (evidence_10.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_10 
WHERE (article_10.id = evidence_10.article_id) AND (article_10.status = 'PUBLISHED'))) AND evidence_10.stance IN ('DENIES')) AS relation_2_value_4 
FROM (SELECT relation_2.kind AS relation_2_key_1, relation_2.public_id AS relation_2_key_2, relation_2.kind AS relation_2_kind, relation_2.id AS relation_2_id, entity_3.slug AS entity_3_slug, entity_3.id AS entity_3_id, entity_4.slug AS entity_4_slug, entity_4.id AS entity_4_id 
FROM relation AS relation_2 LEFT OUTER JOIN entity_resolution AS entity_resolution_3 ON entity_resolution_3.entity_id = relation_2.subject_id LEFT OUTER JOIN entity AS entity_3 ON (entity_3.id = entity_resolution_3.survivor_id) AND (entity_3.public = 1) LEFT OUTER JOIN entity_resolution AS entity_resolution_4 ON entity_resolution_4.entity_id = relation_2.object_id LEFT OUTER JOIN entity AS entity_4 ON (entity_4.id = entity_resolution_4.survivor_id) AND (entity_4.public = 1) 
WHERE 0 = 1 ORDER BY relation_2.kind ASC, relation_2.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_2_rows) AS relation_2_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_3 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_11 
WHERE (evidence_11.relation_id = relation_3.id) AND evidence_11.withdrawn_at IS NULL AND (evidence_11.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_11 
WHERE (article_11.id = evidence_11.article_id) AND (article_11.status = 'PUBLISHED'))))) AND relation_3.subject_id IN (SELECT entity_resolution_5.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_5, entity AS former_entity_1, entity_resolution AS entity_resolution_6 
WHERE (entity_resolution_5.survivor_id = entity_resolution_6.survivor_id) AND former_entity_1.public_id IN (SELECT value 
FROM json_each(?)) AND (former_entity_1.public = 1) AND (entity_resolution_6.entity_id = former_entity_1.id))), 'edges', json_group_array(json_object('node', json_object('kind', relation_3_kind, 'standing', CASE WHEN (relation_3_value_1 AND relation_3_value_2) THEN 'DISPUTED' WHEN (relation_3_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_3_value_1 THEN 'SINGLE_SOURCE' WHEN relation_3_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'subject', CASE WHEN (entity_5_id IS NOT NULL) THEN json_object('slug', entity_5_slug) END, 'object', CASE WHEN (entity_6_id IS NOT NULL) THEN json_object('slug', entity_6_slug) END)))) AS anon_2 
FROM (SELECT relation_3_key_1, relation_3_key_2, relation_3_kind, relation_3_id, entity_5_slug, entity_5_id, entity_6_slug, entity_6_id, EXISTS (SELECT 1 
FROM evidence AS evidence_13 
WHERE (evidence_13.relation_id = relation_3_id) AND evidence_13.withdrawn_at IS NULL AND (evidence_13.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_13 
WHERE (article_13.id = evidence_13.article_id) AND (article_13.status = 'PUBLISHED'))) AND evidence_13.stance IN ('ASSERTS')) AS relation_3_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_14 
WHERE (evidence_14.relation_id = relation_3_id) AND evidence_14.withdrawn_at IS NULL AND (evidence_14.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_14 
WHERE (article_14.id = evidence_14.article_id) AND (article_14.status = 'PUBLISHED'))) AND evidence_14.stance IN ('DENIES', 'DOUBTS')) AS relation_3_value_2, (SELECT count(DISTINCT evidence_12.origin) AS count_2 
FROM evidence AS evidence_12 
WHERE (evidence_12.relation_id = relation_3_id) AND evidence_12.withdrawn_at IS NULL AND (evidence_12.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_12 
WHERE (article_12.id = evidence_12.article_id) AND (article_12.status = 'PUBLISHED'))) AND evidence_12.stance IN ('ASSERTS')) AS relation_3_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_15 
WHERE (evidence_15.relation_id = relation_3_id) AND evidence_15.withdrawn_at IS NULL AND (evidence_15.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_15 
WHERE (article_15.id = evidence_15.article_id) AND (article_15.status = 'PUBLISHED'))) AND evidence_15.stance IN ('DENIES')) AS relation_3_value_4 
FROM (SELECT relation_3.kind AS relation_3_key_1, relation_3.public_id AS relation_3_key_2, relation_3.kind AS relation_3_kind, relation_3.id AS relation_3_id, entity_5.slug AS entity_5_slug, entity_5.id AS entity_5_id, entity_6.slug AS entity_6_slug, entity_6.id AS entity_6_id 
FROM relation AS relation_3 LEFT OUTER JOIN entity_resolution AS entity_resolution_7 ON entity_resolution_7.entity_id = relation_3.subject_id LEFT OUTER JOIN entity AS entity_5 ON (entity_5.id = entity_resolution_7.survivor_id) AND (entity_5.public = 1) LEFT OUTER JOIN entity_resolution AS entity_resolution_8 ON entity_resolution_8.entity_id = relation_3.object_id LEFT OUTER JOIN entity AS entity_6 ON (entity_6.id = entity_resolution_8.survivor_id) AND (entity_6.public = 1) 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_11 
WHERE (evidence_11.relation_id = relation_3.id) AND evidence_11.withdrawn_at IS NULL AND (evidence_11.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_11 
WHERE (article_11.id = evidence_11.article_id) AND (article_11.status = 'PUBLISHED'))))) AND relation_3.subject_id IN (SELECT entity_resolution_5.entity_id AS anon_4 
FROM entity_resolution AS entity_resolution_5, entity AS former_entity_1, entity_resolution AS entity_resolution_6 
WHERE (entity_resolution_5.survivor_id = entity_resolution_6.survivor_id) AND former_entity_1.public_id IN (SELECT value 
FROM json_each(?)) AND (former_entity_1.public = 1) AND (entity_resolution_6.entity_id = former_entity_1.id)) ORDER BY relation_3.kind ASC, relation_3.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_3_rows) AS relation_3_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_4 
WHERE 0 = 1), 'edges', json_group_array(json_object('node', json_object('kind', relation_4_kind, 'standing', CASE WHEN (relation_4_value_1 AND relation_4_value_2) THEN 'DISPUTED' WHEN (relation_4_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_4_value_1 THEN 'SINGLE_SOURCE' WHEN relation_4_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'subject', CASE WHEN (entity_7_id IS NOT NULL) THEN json_object('slug', entity_7_slug) END, 'object', CASE WHEN (entity_8_id IS NOT NULL) THEN json_object('slug', entity_8_slug) END)))) AS anon_2 
FROM (SELECT relation_4_key_1, relation_4_key_2, relation_4_kind, relation_4_id, entity_7_slug, entity_7_id, entity_8_slug, entity_8_id, EXISTS (SELECT 1 
FROM evidence AS evidence_18 
WHERE (evidence_18.relation_id = relation_4_id) AND evidence_18.withdrawn_at IS NULL AND (evidence_18.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_18 
WHERE (article_18.id = evidence_18.article_id) AND (article_18.status = 'PUBLISHED'))) AND evidence_18.stance IN ('ASSERTS')) AS relation_4_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_19 
WHERE (evidence_19.relation_id = relation_4_id) AND evidence_19.withdrawn_at IS NULL AND (evidence_19.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_19 
WHERE (article_19.id = evidence_19.article_id) AND (article_19.status = 'PUBLISHED'))) AND evidence_19.stance IN ('DENIES', 'DOUBTS')) AS relation_4_value_2, (SELECT count(DISTINCT evidence_17.origin) AS count_2 
FROM evidence AS evidence_17 
WHERE (evidence_17.relation_id = relation_4_id) AND evidence_17.withdrawn_at IS NULL AND (evidence_17.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_17 
WHERE (article_17.id = evidence_17.article_id) AND (article_17.status = 'PUBLISHED'))) AND evidence_17.stance IN ('ASSERTS')) AS relation_4_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_20 
WHERE (evidence_20.relation_id = relation_4_id) AND evidence_20.withdrawn_at IS NULL AND (evidence_20.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_20 
WHERE (article_20.id = evidence_20.article_id) AND (article_20.status = 'PUBLISHED'))) AND evidence_20.stance IN ('DENIES')) AS relation_4_value_4 
FROM (SELECT relation_4.kind AS relation_4_key_1, relation_4.public_id AS relation_4_key_2, relation_4.kind AS relation_4_kind, relation_4.id AS relation_4_id, entity_7.slug AS entity_7_slug, entity_7.id AS entity_7_id, entity_8.slug AS entity_8_slug, entity_8.id AS entity_8_id 
FROM relation AS relation_4 LEFT OUTER JOIN entity_resolution AS entity_resolution_9 ON entity_resolution_9.entity_id = relation_4.subject_id LEFT OUTER JOIN entity AS entity_7 ON (entity_7.id = entity_resolution_9.survivor_id) AND (entity_7.public = 1) LEFT OUTER JOIN entity_resolution AS entity_resolution_10 ON entity_resolution_10.entity_id = relation_4.object_id LEFT OUTER JOIN entity AS entity_8 ON (entity_8.id = entity_resolution_10.survivor_id) AND (entity_8.public = 1) 
WHERE 0 = 1 ORDER BY relation_4.kind ASC, relation_4.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_4_rows) AS relation_4_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_5 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_21 
WHERE (evidence_21.relation_id = relation_5.id) AND evidence_21.withdrawn_at IS NULL AND (evidence_21.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_21 
WHERE (article_21.id = evidence_21.article_id) AND (article_21.status = 'PUBLISHED'))))) AND relation_5.object_id IN (SELECT entity_resolution_11.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_11, entity AS former_entity_2, entity_resolution AS entity_resolution_12 
WHERE (entity_resolution_11.survivor_id = entity_resolution_12.survivor_id) AND former_entity_2.public_id IN (SELECT value 
FROM json_each(?)) AND (former_entity_2.public = 1) AND (entity_resolution_12.entity_id = former_entity_2.id))), 'edges', json_group_array(json_object('node', json_object('kind', relation_5_kind, 'standing', CASE WHEN (relation_5_value_1 AND relation_5_value_2) THEN 'DISPUTED' WHEN (relation_5_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_5_value_1 THEN 'SINGLE_SOURCE' WHEN relation_5_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'subject', CASE WHEN (entity_9_id IS NOT NULL) THEN json_object('slug', entity_9_slug) END, 'object', CASE WHEN (entity_10_id IS NOT NULL) THEN json_object('slug', entity_10_slug) END)))) AS anon_2 
FROM (SELECT relation_5_key_1, relation_5_key_2, relation_5_kind, relation_5_id, entity_9_slug, entity_9_id, entity_10_slug, entity_10_id, EXISTS (SELECT 1 
FROM evidence AS evidence_23 
WHERE (evidence_23.relation_id = relation_5_id) AND evidence_23.withdrawn_at IS NULL AND (evidence_23.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_23 
WHERE (article_23.id = evidence_23.article_id) AND (article_23.status = 'PUBLISHED'))) AND evidence_23.stance IN ('ASSERTS')) AS relation_5_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_24 
WHERE (evidence_24.relation_id = relation_5_id) AND evidence_24.withdrawn_at IS NULL AND (evidence_24.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_24 
WHERE (article_24.id = evidence_24.article_id) AND (article_24.status = 'PUBLISHED'))) AND evidence_24.stance IN ('DENIES', 'DOUBTS')) AS relation_5_value_2, (SELECT count(DISTINCT evidence_22.origin) AS count_2 
FROM evidence AS evidence_22 
WHERE (evidence_22.relation_id = relation_5_id) AND evidence_22.withdrawn_at IS NULL AND (evidence_22.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_22 
WHERE (article_22.id = evidence_22.article_id) AND (article_22.status = 'PUBLISHED'))) AND evidence_22.stance IN ('ASSERTS')) AS relation_5_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_25 
WHERE (evidence_25.relation_id = relation_5_id) AND evidence_25.withdrawn_at IS NULL AND (evidence_25.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_25 
WHERE (article_25.id = evidence_25.article_id) AND (article_25.status = 'PUBLISHED'))) AND evidence_25.stance IN ('DENIES')) AS relation_5_value_4 
FROM (SELECT relation_5.kind AS relation_5_key_1, relation_5.public_id AS relation_5_key_2, relation_5.kind AS relation_5_kind, relation_5.id AS relation_5_id, entity_9.slug AS entity_9_slug, entity_9.id AS entity_9_id, entity_10.slug AS entity_10_slug, entity_10.id AS entity_10_id 
FROM relation AS relation_5 LEFT OUTER JOIN entity_resolution AS entity_resolution_13 ON entity_resolution_13.entity_id = relation_5.subject_id LEFT OUTER JOIN entity AS entity_9 ON (entity_9.id = entity_resolution_13.survivor_id) AND (entity_9.public = 1) LEFT OUTER JOIN entity_resolution AS entity_resolution_14 ON entity_resolution_14.entity_id = relation_5.object_id LEFT OUTER JOIN entity AS entity_10 ON (entity_10.id = entity_resolution_14.survivor_id) AND (entity_10.public = 1) 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_21 
WHERE (evidence_21.relation_id = relation_5.id) AND evidence_21.withdrawn_at IS NULL AND (evidence_21.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_21 
WHERE (article_21.id = evidence_21.article_id) AND (article_21.status = 'PUBLISHED'))))) AND relation_5.object_id IN (SELECT entity_resolution_11.entity_id AS anon_4 
FROM entity_resolution AS entity_resolution_11, entity AS former_entity_2, entity_resolution AS entity_resolution_12 
WHERE (entity_resolution_11.survivor_id = entity_resolution_12.survivor_id) AND former_entity_2.public_id IN (SELECT value 
FROM json_each(?)) AND (former_entity_2.public = 1) AND (entity_resolution_12.entity_id = former_entity_2.id)) ORDER BY relation_5.kind ASC, relation_5.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_5_rows) AS relation_5_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_6 
WHERE 0 = 1), 'edges', json_group_array(json_object('node', json_object('kind', relation_6_kind, 'standing', CASE WHEN (relation_6_value_1 AND relation_6_value_2) THEN 'DISPUTED' WHEN (relation_6_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_6_value_1 THEN 'SINGLE_SOURCE' WHEN relation_6_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'subject', CASE WHEN (entity_11_id IS NOT NULL) THEN json_object('slug', entity_11_slug) END, 'object', CASE WHEN (entity_12_id IS NOT NULL) THEN json_object('slug', entity_12_slug) END)))) AS anon_2 
FROM (SELECT relation_6_key_1, relation_6_key_2, relation_6_kind, relation_6_id, entity_11_slug, entity_11_id, entity_12_slug, entity_12_id, EXISTS (SELECT 1 
FROM evidence AS evidence_28 
WHERE (evidence_28.relation_id = relation_6_id) AND evidence_28.withdrawn_at IS NULL AND (evidence_28.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_28 
WHERE (article_28.id = evidence_28.article_id) AND (article_28.status = 'PUBLISHED'))) AND evidence_28.stance IN ('ASSERTS')) AS relation_6_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_29 
WHERE (evidence_29.relation_id = relation_6_id) AND evidence_29.withdrawn_at IS NULL AND (evidence_29.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_29 
WHERE (article_29.id = evidence_29.article_id) AND (article_29.status = 'PUBLISHED'))) AND evidence_29.stance IN ('DENIES', 'DOUBTS')) AS relation_6_value_2, (SELECT count(DISTINCT evidence_27.origin) AS count_2 
FROM evidence AS evidence_27 
WHERE (evidence_27.relation_id = relation_6_id) AND evidence_27.withdrawn_at IS NULL AND (evidence_27.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_27 
WHERE (article_27.id = evidence_27.article_id) AND (article_27.status = 'PUBLISHED'))) AND evidence_27.stance IN ('ASSERTS')) AS relation_6_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_30 
WHERE (evidence_30.relation_id = relation_6_id) AND evidence_30.withdrawn_at IS NULL AND (evidence_30.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_30 
WHERE (article_30.id = evidence_30.article_id) AND (article_30.status = 'PUBLISHED'))) AND evidence_30.stance IN ('DENIES')) AS relation_6_value_4 
FROM (SELECT relation_6.kind AS relation_6_key_1, relation_6.public_id AS relation_6_key_2, relation_6.kind AS relation_6_kind, relation_6.id AS relation_6_id, entity_11.slug AS entity_11_slug, entity_11.id AS entity_11_id, entity_12.slug AS entity_12_slug, entity_12.id AS entity_12_id 
FROM relation AS relation_6 LEFT OUTER JOIN entity_resolution AS entity_resolution_15 ON entity_resolution_15.entity_id = relation_6.subject_id LEFT OUTER JOIN entity AS entity_11 ON (entity_11.id = entity_resolution_15.survivor_id) AND (entity_11.public = 1) LEFT OUTER JOIN entity_resolution AS entity_resolution_16 ON entity_resolution_16.entity_id = relation_6.object_id LEFT OUTER JOIN entity AS entity_12 ON (entity_12.id = entity_resolution_16.survivor_id) AND (entity_12.public = 1) 
WHERE 0 = 1 ORDER BY relation_6.kind ASC, relation_6.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_6_rows) AS relation_6_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_7 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_31 
WHERE (evidence_31.relation_id = relation_7.id) AND evidence_31.withdrawn_at IS NULL AND (evidence_31.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_31 
WHERE (article_31.id = evidence_31.article_id) AND (article_31.status = 'PUBLISHED'))))) AND (relation_7.subject_id IN (SELECT entity_resolution_17.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_17, entity AS former_entity_3, entity_resolution AS entity_resolution_18 
WHERE (entity_resolution_17.survivor_id = entity_resolution_18.survivor_id) AND former_entity_3.public_id IN (SELECT value 
FROM json_each(?)) AND (former_entity_3.public = 1) AND (entity_resolution_18.entity_id = former_entity_3.id)) OR relation_7.object_id IN (SELECT entity_resolution_19.entity_id AS anon_4 
FROM entity_resolution AS entity_resolution_19, entity AS former_entity_4, entity_resolution AS entity_resolution_20 
WHERE (entity_resolution_19.survivor_id = entity_resolution_20.survivor_id) AND former_entity_4.public_id IN (SELECT value 
FROM json_each(?)) AND (former_entity_4.public = 1) AND (entity_resolution_20.entity_id = former_entity_4.id)))), 'edges', json_group_array(json_object('node', json_object('kind', relation_7_kind, 'standing', CASE WHEN (relation_7_value_1 AND relation_7_value_2) THEN 'DISPUTED' WHEN (relation_7_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_7_value_1 THEN 'SINGLE_SOURCE' WHEN relation_7_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'subject', CASE WHEN (entity_13_id IS NOT NULL) THEN json_object('slug', entity_13_slug) END, 'object', CASE WHEN (entity_14_id IS NOT NULL) THEN json_object('slug', entity_14_slug) END)))) AS anon_2 
FROM (SELECT relation_7_key_1, relation_7_key_2, relation_7_kind, relation_7_id, entity_13_slug, entity_13_id, entity_14_slug, entity_14_id, EXISTS (SELECT 1 
FROM evidence AS evidence_33 
WHERE (evidence_33.relation_id = relation_7_id) AND evidence_33.withdrawn_at IS NULL AND (evidence_33.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_33 
WHERE (article_33.id = evidence_33.article_id) AND (article_33.status = 'PUBLISHED'))) AND evidence_33.stance IN ('ASSERTS')) AS relation_7_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_34 
WHERE (evidence_34.relation_id = relation_7_id) AND evidence_34.withdrawn_at IS NULL AND (evidence_34.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_34 
WHERE (article_34.id = evidence_34.article_id) AND (article_34.status = 'PUBLISHED'))) AND evidence_34.stance IN ('DENIES', 'DOUBTS')) AS relation_7_value_2, (SELECT count(DISTINCT evidence_32.origin) AS count_2 
FROM evidence AS evidence_32 
WHERE (evidence_32.relation_id = relation_7_id) AND evidence_32.withdrawn_at IS NULL AND (evidence_32.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_32 
WHERE (article_32.id = evidence_32.article_id) AND (article_32.status = 'PUBLISHED'))) AND evidence_32.stance IN ('ASSERTS')) AS relation_7_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_35 
WHERE (evidence_35.relation_id = relation_7_id) AND evidence_35.withdrawn_at IS NULL AND (evidence_35.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_35 
WHERE (article_35.id = evidence_35.article_id) AND (article_35.status = 'PUBLISHED'))) AND evidence_35.stance IN ('DENIES')) AS relation_7_value_4 
FROM (SELECT relation_7.kind AS relation_7_key_1, relation_7.public_id AS relation_7_key_2, relation_7.kind AS relation_7_kind, relation_7.id AS relation_7_id, entity_13.slug AS entity_13_slug, entity_13.id AS entity_13_id, entity_14.slug AS entity_14_slug, entity_14.id AS entity_14_id 
FROM relation AS relation_7 LEFT OUTER JOIN entity_resolution AS entity_resolution_21 ON entity_resolution_21.entity_id = relation_7.subject_id LEFT OUTER JOIN entity AS entity_13 ON (entity_13.id = entity_resolution_21.survivor_id) AND (entity_13.public = 1) LEFT OUTER JOIN entity_resolution AS entity_resolution_22 ON entity_resolution_22.entity_id = relation_7.object_id LEFT OUTER JOIN entity AS entity_14 ON (entity_14.id = entity_resolution_22.survivor_id) AND (entity_14.public = 1) 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_31 
WHERE (evidence_31.relation_id = relation_7.id) AND evidence_31.withdrawn_at IS NULL AND (evidence_31.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_31 
WHERE (article_31.id = evidence_31.article_id) AND (article_31.status = 'PUBLISHED'))))) AND (relation_7.subject_id IN (SELECT entity_resolution_17.entity_id AS anon_5 
FROM entity_resolution AS entity_resolution_17, entity AS former_entity_3, entity_resolution AS entity_resolution_18 
WHERE (entity_resolution_17.survivor_id = entity_resolution_18.survivor_id) AND former_entity_3.public_id IN (SELECT value 
FROM json_each(?)) AND (former_entity_3.public = 1) AND (entity_resolution_18.entity_id = former_entity_3.id)) OR relation_7.object_id IN (SELECT entity_resolution_19.entity_id AS anon_6 
FROM entity_resolution AS entity_resolution_19, entity AS former_entity_4, entity_resolution AS entity_resolution_20 
WHERE (entity_resolution_19.survivor_id = entity_resolution_20.survivor_id) AND former_entity_4.public_id IN (SELECT value 
FROM json_each(?)) AND (former_entity_4.public = 1) AND (entity_resolution_20.entity_id = former_entity_4.id))) ORDER BY relation_7.kind ASC, relation_7.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_7_rows) AS relation_7_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_8 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_36 
WHERE (evidence_36.relation_id = relation_8.id) AND evidence_36.withdrawn_at IS NULL AND (evidence_36.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_36 
WHERE (article_36.id = evidence_36.article_id) AND (article_36.status = 'PUBLISHED'))))) AND 0 = 1), 'edges', json_group_array(json_object('node', json_object('kind', relation_8_kind, 'standing', CASE WHEN (relation_8_value_1 AND relation_8_value_2) THEN 'DISPUTED' WHEN (relation_8_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_8_value_1 THEN 'SINGLE_SOURCE' WHEN relation_8_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'subject', CASE WHEN (entity_15_id IS NOT NULL) THEN json_object('slug', entity_15_slug) END, 'object', CASE WHEN (entity_16_id IS NOT NULL) THEN json_object('slug', entity_16_slug) END)))) AS anon_2 
FROM (SELECT relation_8_key_1, relation_8_key_2, relation_8_kind, relation_8_id, entity_15_slug, entity_15_id, entity_16_slug, entity_16_id, EXISTS (SELECT 1 
FROM evidence AS evidence_38 
WHERE (evidence_38.relation_id = relation_8_id) AND evidence_38.withdrawn_at IS NULL AND (evidence_38.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_38 
WHERE (article_38.id = evidence_38.article_id) AND (article_38.status = 'PUBLISHED'))) AND evidence_38.stance IN ('ASSERTS')) AS relation_8_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_39 
WHERE (evidence_39.relation_id = relation_8_id) AND evidence_39.withdrawn_at IS NULL AND (evidence_39.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_39 
WHERE (article_39.id = evidence_39.article_id) AND (article_39.status = 'PUBLISHED'))) AND evidence_39.stance IN ('DENIES', 'DOUBTS')) AS relation_8_value_2, (SELECT count(DISTINCT evidence_37.origin) AS count_2 
FROM evidence AS evidence_37 
WHERE (evidence_37.relation_id = relation_8_id) AND evidence_37.withdrawn_at IS NULL AND (evidence_37.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_37 
WHERE (article_37.id = evidence_37.article_id) AND (article_37.status = 'PUBLISHED'))) AND evidence_37.stance IN ('ASSERTS')) AS relation_8_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_40 
WHERE (evidence_40.relation_id = relation_8_id) AND evidence_40.withdrawn_at IS NULL AND (evidence_40.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_40 
WHERE (article_40.id = evidence_40.article_id) AND (article_40.status = 'PUBLISHED'))) AND evidence_40.stance IN ('DENIES')) AS relation_8_value_4 
FROM (SELECT relation_8.kind AS relation_8_key_1, relation_8.public_id AS relation_8_key_2, relation_8.kind AS relation_8_kind, relation_8.id AS relation_8_id, entity_15.slug AS entity_15_slug, entity_15.id AS entity_15_id, entity_16.slug AS entity_16_slug, entity_16.id AS entity_16_id 
FROM relation AS relation_8 LEFT OUTER JOIN entity_resolution AS entity_resolution_23 ON entity_resolution_23.entity_id = relation_8.subject_id LEFT OUTER JOIN entity AS entity_15 ON (entity_15.id = entity_resolution_23.survivor_id) AND (entity_15.public = 1) LEFT OUTER JOIN entity_resolution AS entity_resolution_24 ON entity_resolution_24.entity_id = relation_8.object_id LEFT OUTER JOIN entity AS entity_16 ON (entity_16.id = entity_resolution_24.survivor_id) AND (entity_16.public = 1) 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_36 
WHERE (evidence_36.relation_id = relation_8.id) AND evidence_36.withdrawn_at IS NULL AND (evidence_36.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_36 
WHERE (article_36.id = evidence_36.article_id) AND (article_36.status = 'PUBLISHED'))))) AND 0 = 1 ORDER BY relation_8.kind ASC, relation_8.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_8_rows) AS relation_8_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_9 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_41 
WHERE (evidence_41.relation_id = relation_9.id) AND evidence_41.withdrawn_at IS NULL AND (evidence_41.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_41 
WHERE (article_41.id = evidence_41.article_id) AND (article_41.status = 'PUBLISHED'))))) AND (relation_9.subject_id IN (SELECT entity_resolution_25.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_25, entity AS former_entity_5, entity_resolution AS entity_resolution_26 
WHERE (entity_resolution_25.survivor_id = entity_resolution_26.survivor_id) AND former_entity_5.public_id IN (SELECT value 
FROM json_each(?)) AND (former_entity_5.public = 1) AND (entity_resolution_26.entity_id = former_entity_5.id)) OR relation_9.object_id IN (SELECT entity_resolution_27.entity_id AS anon_4 
FROM entity_resolution AS entity_resolution_27, entity AS former_entity_6, entity_resolution AS entity_resolution_28 
WHERE (entity_resolution_27.survivor_id = entity_resolution_28.survivor_id) AND former_entity_6.public_id IN (SELECT value 
FROM json_each(?)) AND (former_entity_6.public = 1) AND (entity_resolution_28.entity_id = former_entity_6.id)))), 'edges', json_group_array(json_object('node', json_object('kind', relation_9_kind, 'standing', CASE WHEN (relation_9_value_1 AND relation_9_value_2) THEN 'DISPUTED' WHEN (relation_9_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_9_value_1 THEN 'SINGLE_SOURCE' WHEN relation_9_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'subject', CASE WHEN (entity_17_id IS NOT NULL) THEN json_object('slug', entity_17_slug) END, 'object', CASE WHEN (entity_18_id IS NOT NULL) THEN json_object('slug', entity_18_slug) END)))) AS anon_2 
FROM (SELECT relation_9_key_1, relation_9_key_2, relation_9_kind, relation_9_id, entity_17_slug, entity_17_id, entity_18_slug, entity_18_id, EXISTS (SELECT 1 
FROM evidence AS evidence_43 
WHERE (evidence_43.relation_id = relation_9_id) AND evidence_43.withdrawn_at IS NULL AND (evidence_43.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_43 
WHERE (article_43.id = evidence_43.article_id) AND (article_43.status = 'PUBLISHED'))) AND evidence_43.stance IN ('ASSERTS')) AS relation_9_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_44 
WHERE (evidence_44.relation_id = relation_9_id) AND evidence_44.withdrawn_at IS NULL AND (evidence_44.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_44 
WHERE (article_44.id = evidence_44.article_id) AND (article_44.status = 'PUBLISHED'))) AND evidence_44.stance IN ('DENIES', 'DOUBTS')) AS relation_9_value_2, (SELECT count(DISTINCT evidence_42.origin) AS count_2 
FROM evidence AS evidence_42 
WHERE (evidence_42.relation_id = relation_9_id) AND evidence_42.withdrawn_at IS NULL AND (evidence_42.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_42 
WHERE (article_42.id = evidence_42.article_id) AND (article_42.status = 'PUBLISHED'))) AND evidence_42.stance IN ('ASSERTS')) AS relation_9_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_45 
WHERE (evidence_45.relation_id = relation_9_id) AND evidence_45.withdrawn_at IS NULL AND (evidence_45.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_45 
WHERE (article_45.id = evidence_45.article_id) AND (article_45.status = 'PUBLISHED'))) AND evidence_45.stance IN ('DENIES')) AS relation_9_value_4 
FROM (SELECT relation_9.kind AS relation_9_key_1, relation_9.public_id AS relation_9_key_2, relation_9.kind AS relation_9_kind, relation_9.id AS relation_9_id, entity_17.slug AS entity_17_slug, entity_17.id AS entity_17_id, entity_18.slug AS entity_18_slug, entity_18.id AS entity_18_id 
FROM relation AS relation_9 LEFT OUTER JOIN entity_resolution AS entity_resolution_29 ON entity_resolution_29.entity_id = relation_9.subject_id LEFT OUTER JOIN entity AS entity_17 ON (entity_17.id = entity_resolution_29.survivor_id) AND (entity_17.public = 1) LEFT OUTER JOIN entity_resolution AS entity_resolution_30 ON entity_resolution_30.entity_id = relation_9.object_id LEFT OUTER JOIN entity AS entity_18 ON (entity_18.id = entity_resolution_30.survivor_id) AND (entity_18.public = 1) 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_41 
WHERE (evidence_41.relation_id = relation_9.id) AND evidence_41.withdrawn_at IS NULL AND (evidence_41.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_41 
WHERE (article_41.id = evidence_41.article_id) AND (article_41.status = 'PUBLISHED'))))) AND (relation_9.subject_id IN (SELECT entity_resolution_25.entity_id AS anon_5 
FROM entity_resolution AS entity_resolution_25, entity AS former_entity_5, entity_resolution AS entity_resolution_26 
WHERE (entity_resolution_25.survivor_id = entity_resolution_26.survivor_id) AND former_entity_5.public_id IN (SELECT value 
FROM json_each(?)) AND (former_entity_5.public = 1) AND (entity_resolution_26.entity_id = former_entity_5.id)) OR relation_9.object_id IN (SELECT entity_resolution_27.entity_id AS anon_6 
FROM entity_resolution AS entity_resolution_27, entity AS former_entity_6, entity_resolution AS entity_resolution_28 
WHERE (entity_resolution_27.survivor_id = entity_resolution_28.survivor_id) AND former_entity_6.public_id IN (SELECT value 
FROM json_each(?)) AND (former_entity_6.public = 1) AND (entity_resolution_28.entity_id = former_entity_6.id))) ORDER BY relation_9.kind ASC, relation_9.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_9_rows) AS relation_9_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_10 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_46 
WHERE (evidence_46.relation_id = relation_10.id) AND evidence_46.withdrawn_at IS NULL AND (evidence_46.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_46 
WHERE (article_46.id = evidence_46.article_id) AND (article_46.status = 'PUBLISHED'))))) AND (relation_10.subject_id IN (SELECT entity_resolution_31.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_31, entity AS former_entity_7, entity_resolution AS entity_resolution_32 
WHERE (entity_resolution_31.survivor_id = entity_resolution_32.survivor_id) AND former_entity_7.public_id IN (SELECT value 
FROM json_each(?)) AND (former_entity_7.public = 1) AND (entity_resolution_32.entity_id = former_entity_7.id)) OR relation_10.object_id IN (SELECT entity_resolution_33.entity_id AS anon_4 
FROM entity_resolution AS entity_resolution_33, entity AS former_entity_8, entity_resolution AS entity_resolution_34 
WHERE (entity_resolution_33.survivor_id = entity_resolution_34.survivor_id) AND former_entity_8.public_id IN (SELECT value 
FROM json_each(?)) AND (former_entity_8.public = 1) AND (entity_resolution_34.entity_id = former_entity_8.id)))), 'edges', json_group_array(json_object('node', json_object('kind', relation_10_kind, 'standing', CASE WHEN (relation_10_value_1 AND relation_10_value_2) THEN 'DISPUTED' WHEN (relation_10_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_10_value_1 THEN 'SINGLE_SOURCE' WHEN relation_10_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'subject', CASE WHEN (entity_19_id IS NOT NULL) THEN json_object('slug', entity_19_slug) END, 'object', CASE WHEN (entity_20_id IS NOT NULL) THEN json_object('slug', entity_20_slug) END)))) AS anon_2 
FROM (SELECT relation_10_key_1, relation_10_key_2, relation_10_kind, relation_10_id, entity_19_slug, entity_19_id, entity_20_slug, entity_20_id, EXISTS (SELECT 1 
FROM evidence AS evidence_48 
WHERE (evidence_48.relation_id = relation_10_id) AND evidence_48.withdrawn_at IS NULL AND (evidence_48.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_48 
WHERE (article_48.id = evidence_48.article_id) AND (article_48.status = 'PUBLISHED'))) AND evidence_48.stance IN ('ASSERTS')) AS relation_10_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_49 
WHERE (evidence_49.relation_id = relation_10_id) AND evidence_49.withdrawn_at IS NULL AND (evidence_49.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_49 
WHERE (article_49.id = evidence_49.article_id) AND (article_49.status = 'PUBLISHED'))) AND evidence_49.stance IN ('DENIES', 'DOUBTS')) AS relation_10_value_2, (SELECT count(DISTINCT evidence_47.origin) AS count_2 
FROM evidence AS evidence_47 
WHERE (evidence_47.relation_id = relation_10_id) AND evidence_47.withdrawn_at IS NULL AND (evidence_47.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_47 
WHERE (article_47.id = evidence_47.article_id) AND (article_47.status = 'PUBLISHED'))) AND evidence_47.stance IN ('ASSERTS')) AS relation_10_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_50 
WHERE (evidence_50.relation_id = relation_10_id) AND evidence_50.withdrawn_at IS NULL AND (evidence_50.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_50 
WHERE (article_50.id = evidence_50.article_id) AND (article_50.status = 'PUBLISHED'))) AND evidence_50.stance IN ('DENIES')) AS relation_10_value_4 
FROM (SELECT relation_10.kind AS relation_10_key_1, relation_10.public_id AS relation_10_key_2, relation_10.kind AS relation_10_kind, relation_10.id AS relation_10_id, entity_19.slug AS entity_19_slug, entity_19.id AS entity_19_id, entity_20.slug AS entity_20_slug, entity_20.id AS entity_20_id 
FROM relation AS relation_10 LEFT OUTER JOIN entity_resolution AS entity_resolution_35 ON entity_resolution_35.entity_id = relation_10.subject_id LEFT OUTER JOIN entity AS entity_19 ON (entity_19.id = entity_resolution_35.survivor_id) AND (entity_19.public = 1) LEFT OUTER JOIN entity_resolution AS entity_resolution_36 ON entity_resolution_36.entity_id = relation_10.object_id LEFT OUTER JOIN entity AS entity_20 ON (entity_20.id = entity_resolution_36.survivor_id) AND (entity_20.public = 1) 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_46 
WHERE (evidence_46.relation_id = relation_10.id) AND evidence_46.withdrawn_at IS NULL AND (evidence_46.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_46 
WHERE (article_46.id = evidence_46.article_id) AND (article_46.status = 'PUBLISHED'))))) AND (relation_10.subject_id IN (SELECT entity_resolution_31.entity_id AS anon_5 
FROM entity_resolution AS entity_resolution_31, entity AS former_entity_7, entity_resolution AS entity_resolution_32 
WHERE (entity_resolution_31.survivor_id = entity_resolution_32.survivor_id) AND former_entity_7.public_id IN (SELECT value 
FROM json_each(?)) AND (former_entity_7.public = 1) AND (entity_resolution_32.entity_id = former_entity_7.id)) OR relation_10.object_id IN (SELECT entity_resolution_33.entity_id AS anon_6 
FROM entity_resolution AS entity_resolution_33, entity AS former_entity_8, entity_resolution AS entity_resolution_34 
WHERE (entity_resolution_33.survivor_id = entity_resolution_34.survivor_id) AND former_entity_8.public_id IN (SELECT value 
FROM json_each(?)) AND (former_entity_8.public = 1) AND (entity_resolution_34.entity_id = former_entity_8.id))) ORDER BY relation_10.kind ASC, relation_10.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_10_rows) AS relation_10_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_11 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_51 
WHERE (evidence_51.relation_id = relation_11.id) AND evidence_51.withdrawn_at IS NULL AND (evidence_51.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_51 
WHERE (article_51.id = evidence_51.article_id) AND (article_51.status = 'PUBLISHED'))))) AND relation_11.kind IN (SELECT value 
FROM json_each(?)) AND relation_11.subject_id IN (SELECT entity_resolution_37.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_37, entity AS former_entity_9, entity_resolution AS entity_resolution_38 
WHERE (entity_resolution_37.survivor_id = entity_resolution_38.survivor_id) AND former_entity_9.public_id IN (SELECT value 
FROM json_each(?)) AND (former_entity_9.public = 1) AND (entity_resolution_38.entity_id = former_entity_9.id)) AND relation_11.object_id IN (SELECT entity_resolution_39.entity_id AS anon_4 
FROM entity_resolution AS entity_resolution_39, entity AS former_entity_10, entity_resolution AS entity_resolution_40 
WHERE (entity_resolution_39.survivor_id = entity_resolution_40.survivor_id) AND former_entity_10.public_id IN (SELECT value 
FROM json_each(?)) AND (former_entity_10.public = 1) AND (entity_resolution_40.entity_id = former_entity_10.id))), 'edges', json_group_array(json_object('node', json_object('kind', relation_11_kind, 'standing', CASE WHEN (relation_11_value_1 AND relation_11_value_2) THEN 'DISPUTED' WHEN (relation_11_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_11_value_1 THEN 'SINGLE_SOURCE' WHEN relation_11_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'subject', CASE WHEN (entity_21_id IS NOT NULL) THEN json_object('slug', entity_21_slug) END, 'object', CASE WHEN (entity_22_id IS NOT NULL) THEN json_object('slug', entity_22_slug) END)))) AS anon_2 
FROM (SELECT relation_11_key_1, relation_11_key_2, relation_11_kind, relation_11_id, entity_21_slug, entity_21_id, entity_22_slug, entity_22_id, EXISTS (SELECT 1 
FROM evidence AS evidence_53 
WHERE (evidence_53.relation_id = relation_11_id) AND evidence_53.withdrawn_at IS NULL AND (evidence_53.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_53 
WHERE (article_53.id = evidence_53.article_id) AND (article_53.status = 'PUBLISHED'))) AND evidence_53.stance IN ('ASSERTS')) AS relation_11_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_54 
WHERE (evidence_54.relation_id = relation_11_id) AND evidence_54.withdrawn_at IS NULL AND (evidence_54.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_54 
WHERE (article_54.id = evidence_54.article_id) AND (article_54.status = 'PUBLISHED'))) AND evidence_54.stance IN ('DENIES', 'DOUBTS')) AS relation_11_value_2, (SELECT count(DISTINCT evidence_52.origin) AS count_2 
FROM evidence AS evidence_52 
WHERE (evidence_52.relation_id = relation_11_id) AND evidence_52.withdrawn_at IS NULL AND (evidence_52.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_52 
WHERE (article_52.id = evidence_52.article_id) AND (article_52.status = 'PUBLISHED'))) AND evidence_52.stance IN ('ASSERTS')) AS relation_11_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_55 
WHERE (evidence_55.relation_id = relation_11_id) AND evidence_55.withdrawn_at IS NULL AND (evidence_55.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_55 
WHERE (article_55.id = evidence_55.article_id) AND (article_55.status = 'PUBLISHED'))) AND evidence_55.stance IN ('DENIES')) AS relation_11_value_4 
FROM (SELECT relation_11.kind AS relation_11_key_1, relation_11.public_id AS relation_11_key_2, relation_11.kind AS relation_11_kind, relation_11.id AS relation_11_id, entity_21.slug AS entity_21_slug, entity_21.id AS entity_21_id, entity_22.slug AS entity_22_slug, entity_22.id AS entity_22_id 
FROM relation AS relation_11 LEFT OUTER JOIN entity_resolution AS entity_resolution_41 ON entity_resolution_41.entity_id = relation_11.subject_id LEFT OUTER JOIN entity AS entity_21 ON (entity_21.id = entity_resolution_41.survivor_id) AND (entity_21.public = 1) LEFT OUTER JOIN entity_resolution AS entity_resolution_42 ON entity_resolution_42.entity_id = relation_11.object_id LEFT OUTER JOIN entity AS entity_22 ON (entity_22.id = entity_resolution_42.survivor_id) AND (entity_22.public = 1) 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_51 
WHERE (evidence_51.relation_id = relation_11.id) AND evidence_51.withdrawn_at IS NULL AND (evidence_51.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_51 
WHERE (article_51.id = evidence_51.article_id) AND (article_51.status = 'PUBLISHED'))))) AND relation_11.kind IN (SELECT value 
FROM json_each(?)) AND relation_11.subject_id IN (SELECT entity_resolution_37.entity_id AS anon_5 
FROM entity_resolution AS entity_resolution_37, entity AS former_entity_9, entity_resolution AS entity_resolution_38 
WHERE (entity_resolution_37.survivor_id = entity_resolution_38.survivor_id) AND former_entity_9.public_id IN (SELECT value 
FROM json_each(?)) AND (former_entity_9.public = 1) AND (entity_resolution_38.entity_id = former_entity_9.id)) AND relation_11.object_id IN (SELECT entity_resolution_39.entity_id AS anon_6 
FROM entity_resolution AS entity_resolution_39, entity AS former_entity_10, entity_resolution AS entity_resolution_40 
WHERE (entity_resolution_39.survivor_id = entity_resolution_40.survivor_id) AND former_entity_10.public_id IN (SELECT value 
FROM json_each(?)) AND (former_entity_10.public = 1) AND (entity_resolution_40.entity_id = former_entity_10.id)) ORDER BY relation_11.kind ASC, relation_11.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_11_rows) AS relation_11_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_12 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_56 
WHERE (evidence_56.relation_id = relation_12.id) AND evidence_56.withdrawn_at IS NULL AND (evidence_56.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_56 
WHERE (article_56.id = evidence_56.article_id) AND (article_56.status = 'PUBLISHED'))))) AND relation_12.kind IN (SELECT value 
FROM json_each(?))), 'edges', json_group_array(json_object('node', json_object('kind', relation_12_kind, 'standing', CASE WHEN (relation_12_value_1 AND relation_12_value_2) THEN 'DISPUTED' WHEN (relation_12_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_12_value_1 THEN 'SINGLE_SOURCE' WHEN relation_12_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'subject', CASE WHEN (entity_23_id IS NOT NULL) THEN json_object('slug', entity_23_slug) END, 'object', CASE WHEN (entity_24_id IS NOT NULL) THEN json_object('slug', entity_24_slug) END)))) AS anon_2 
FROM (SELECT relation_12_key_1, relation_12_key_2, relation_12_kind, relation_12_id, entity_23_slug, entity_23_id, entity_24_slug, entity_24_id, EXISTS (SELECT 1 
FROM evidence AS evidence_58 
WHERE (evidence_58.relation_id = relation_12_id) AND evidence_58.withdrawn_at IS NULL AND (evidence_58.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_58 
WHERE (article_58.id = evidence_58.article_id) AND (article_58.status = 'PUBLISHED'))) AND evidence_58.stance IN ('ASSERTS')) AS relation_12_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_59 
WHERE (evidence_59.relation_id = relation_12_id) AND evidence_59.withdrawn_at IS NULL AND (evidence_59.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_59 
WHERE (article_59.id = evidence_59.article_id) AND (article_59.status = 'PUBLISHED'))) AND evidence_59.stance IN ('DENIES', 'DOUBTS')) AS relation_12_value_2, (SELECT count(DISTINCT evidence_57.origin) AS count_2 
FROM evidence AS evidence_57 
WHERE (evidence_57.relation_id = relation_12_id) AND evidence_57.withdrawn_at IS NULL AND (evidence_57.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_57 
WHERE (article_57.id = evidence_57.article_id) AND (article_57.status = 'PUBLISHED'))) AND evidence_57.stance IN ('ASSERTS')) AS relation_12_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_60 
WHERE (evidence_60.relation_id = relation_12_id) AND evidence_60.withdrawn_at IS NULL AND (evidence_60.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_60 
WHERE (article_60.id = evidence_60.article_id) AND (article_60.status = 'PUBLISHED'))) AND evidence_60.stance IN ('DENIES')) AS relation_12_value_4 
FROM (SELECT relation_12.kind AS relation_12_key_1, relation_12.public_id AS relation_12_key_2, relation_12.kind AS relation_12_kind, relation_12.id AS relation_12_id, entity_23.slug AS entity_23_slug, entity_23.id AS entity_23_id, entity_24.slug AS entity_24_slug, entity_24.id AS entity_24_id 
FROM relation AS relation_12 LEFT OUTER JOIN entity_resolution AS entity_resolution_43 ON entity_resolution_43.entity_id = relation_12.subject_id LEFT OUTER JOIN entity AS entity_23 ON (entity_23.id = entity_resolution_43.survivor_id) AND (entity_23.public = 1) LEFT OUTER JOIN entity_resolution AS entity_resolution_44 ON entity_resolution_44.entity_id = relation_12.object_id LEFT OUTER JOIN entity AS entity_24 ON (entity_24.id = entity_resolution_44.survivor_id) AND (entity_24.public = 1) 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_56 
WHERE (evidence_56.relation_id = relation_12.id) AND evidence_56.withdrawn_at IS NULL AND (evidence_56.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_56 
WHERE (article_56.id = evidence_56.article_id) AND (article_56.status = 'PUBLISHED'))))) AND relation_12.kind IN (SELECT value 
FROM json_each(?)) ORDER BY relation_12.kind ASC, relation_12.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_12_rows) AS relation_12_page) AS anon_1;
