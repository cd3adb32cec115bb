SELECT json_object('name', entity_1_name, 'articleCount', entity_1_article_count, 'firstMentionedAt', entity_1_first_mentioned_at, 'articles', json(entity_1_value_1), 'unpublished', json(entity_1_value_2), 'coMentions', json(entity_1_value_3), 'timeline', json(entity_1_value_4), 'relations', json(entity_1_value_5), 'incoming', json(entity_1_value_6), 'outgoing', json(entity_1_value_7)) AS anon_1 
FROM (SELECT entity_1_name, entity_1_article_count, entity_1_first_mentioned_at, entity_1_id, (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article_entity AS article_entity_1, article AS article_1 
WHERE (article_entity_1.entity_id = entity_1_id) AND (article_1.id = article_entity_1.article_id) AND article_1.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED') AND (article_1.status = 'PUBLISHED'))) AS anon_2) AS entity_1_value_1, (SELECT json_object('totalCount', (SELECT count(*) AS count_2 
FROM article_entity AS article_entity_2, article AS article_2 
WHERE (article_entity_2.entity_id = entity_1_id) AND (article_2.id = article_entity_2.article_id) AND article_2.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED') AND article_2.status IN ('EMBARGOED'))) AS anon_3) AS entity_1_value_2, (SELECT json_object('totalCount', (SELECT count(*) AS count_3 
FROM entity_pair AS entity_pair_1, entity AS entity_2 
WHERE (entity_pair_1.entity_id = entity_1_id) AND (entity_2.id = entity_pair_1.other_id))) AS anon_4) AS entity_1_value_3, (SELECT json_group_array(json_object('articleCount', article_entity_3_count)) AS anon_5 
FROM (SELECT article_entity_3_start, article_entity_3_count 
FROM (SELECT substr(article_3.published_at, 1, 10) AS article_entity_3_start, count(*) AS article_entity_3_count 
FROM article_entity AS article_entity_3, article AS article_3 
WHERE (article_entity_3.entity_id = entity_1_id) AND (article_3.id = article_entity_3.article_id) AND (article_3.status = 'PUBLISHED') GROUP BY article_entity_3_start ORDER BY article_entity_3_start DESC
 LIMIT 400 OFFSET ?) AS article_entity_3_last ORDER BY article_entity_3_start) AS article_entity_3_buckets) AS entity_1_value_4, (SELECT json_object('totalCount', (SELECT count(*) AS count_4 
FROM relation AS relation_1 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_1 
WHERE (evidence_1.relation_id = relation_1.id) AND evidence_1.withdrawn_at IS NULL AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = evidence_1.article_id) AND article_4.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED'))))) AND (relation_1.subject_id IN (SELECT entity_resolution_2.entity_id AS anon_7 
FROM entity_resolution AS entity_resolution_2 
WHERE entity_resolution_2.survivor_id = entity_1_id) OR relation_1.object_id IN (SELECT entity_resolution_3.entity_id AS anon_8 
FROM entity_resolution AS entity_resolution_3 
WHERE entity_resolution_3.survivor_id = entity_1_id))), 'edges', json_group_array(json_object('node', json_object('kind', relation_1_kind, 'role', CASE WHEN (relation_1_role = '') THEN NULL ELSE relation_1_role END, 'subject', CASE WHEN (entity_3_id IS NOT NULL) THEN json_object('slug', entity_3_slug) END, 'standing', CASE WHEN (relation_1_value_1 AND relation_1_value_2) THEN 'DISPUTED' WHEN (relation_1_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_1_value_1 THEN 'SINGLE_SOURCE' WHEN relation_1_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'assertedBy', relation_1_value_5, 'disputedBy', relation_1_value_6, 'validFrom', relation_1_value_7, 'evidence', json(relation_1_value_8))))) AS anon_6 
FROM (SELECT relation_1_key_1, relation_1_key_2, relation_1_kind, relation_1_role, entity_3_slug, entity_3_id, relation_1_id, EXISTS (SELECT 1 
FROM evidence AS evidence_3 
WHERE (evidence_3.relation_id = relation_1_id) AND evidence_3.withdrawn_at IS NULL AND (evidence_3.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_6 
WHERE (article_6.id = evidence_3.article_id) AND article_6.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED'))) AND evidence_3.stance IN ('ASSERTS')) AS relation_1_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_4 
WHERE (evidence_4.relation_id = relation_1_id) AND evidence_4.withdrawn_at IS NULL AND (evidence_4.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_7 
WHERE (article_7.id = evidence_4.article_id) AND article_7.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED'))) AND evidence_4.stance IN ('DENIES', 'DOUBTS')) AS relation_1_value_2, (SELECT count(DISTINCT evidence_2.origin) AS count_5 
FROM evidence AS evidence_2 
WHERE (evidence_2.relation_id = relation_1_id) AND evidence_2.withdrawn_at IS NULL AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_5 
WHERE (article_5.id = evidence_2.article_id) AND article_5.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED'))) AND evidence_2.stance IN ('ASSERTS')) AS relation_1_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_5 
WHERE (evidence_5.relation_id = relation_1_id) AND evidence_5.withdrawn_at IS NULL AND (evidence_5.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_8 
WHERE (article_8.id = evidence_5.article_id) AND article_8.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED'))) AND evidence_5.stance IN ('DENIES')) AS relation_1_value_4, (SELECT count(DISTINCT evidence_6.origin) AS count_6 
FROM evidence AS evidence_6 
WHERE (evidence_6.relation_id = relation_1_id) AND evidence_6.withdrawn_at IS NULL AND (evidence_6.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_9 
WHERE (article_9.id = evidence_6.article_id) AND article_9.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED'))) AND evidence_6.stance IN ('ASSERTS')) AS relation_1_value_5, (SELECT count(DISTINCT evidence_7.origin) AS count_7 
FROM evidence AS evidence_7 
WHERE (evidence_7.relation_id = relation_1_id) AND evidence_7.withdrawn_at IS NULL AND (evidence_7.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_10 
WHERE (article_10.id = evidence_7.article_id) AND article_10.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED'))) AND evidence_7.stance IN ('DENIES', 'DOUBTS')) AS relation_1_value_6, (SELECT CASE WHEN (count(*) = count(evidence_8.valid_from) AND count(DISTINCT evidence_8.valid_from) = 1) THEN max(evidence_8.valid_from) ELSE NULL END AS anon_9 
FROM evidence AS evidence_8 
WHERE (evidence_8.relation_id = relation_1_id) AND evidence_8.withdrawn_at IS NULL AND (evidence_8.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_11 
WHERE (article_11.id = evidence_8.article_id) AND article_11.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED'))) AND evidence_8.stance IN ('ASSERTS')) AS relation_1_value_7, (SELECT json_object('totalCount', (SELECT count(*) AS count_8 
FROM evidence AS evidence_9 
WHERE (evidence_9.relation_id = relation_1_id) AND evidence_9.withdrawn_at IS NULL AND (evidence_9.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_12 
WHERE (article_12.id = evidence_9.article_id) AND article_12.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED')))), 'edges', json_group_array(json_object('node', json_object('quote', evidence_9_quote, 'article', CASE WHEN (article_13_id IS NOT NULL) THEN json_object('status', article_13_status) END)))) AS anon_10 
FROM (SELECT evidence_9.recorded_at AS evidence_9_key_1, evidence_9.public_id AS evidence_9_key_2, evidence_9.quote AS evidence_9_quote, article_13.status AS article_13_status, article_13.id AS article_13_id 
FROM evidence AS evidence_9 LEFT OUTER JOIN article AS article_13 ON (article_13.id = evidence_9.article_id) AND article_13.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED') 
WHERE (evidence_9.relation_id = relation_1_id) AND evidence_9.withdrawn_at IS NULL AND (evidence_9.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_12 
WHERE (article_12.id = evidence_9.article_id) AND article_12.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED'))) ORDER BY evidence_9.recorded_at ASC, evidence_9.public_id ASC
 LIMIT 20 OFFSET ?) AS evidence_9_page) AS relation_1_value_8 
FROM (SELECT relation_1.kind AS relation_1_key_1, relation_1.public_id AS relation_1_key_2, relation_1.kind AS relation_1_kind, relation_1.role AS relation_1_role, entity_3.slug AS entity_3_slug, entity_3.id AS entity_3_id, relation_1.id AS relation_1_id 
FROM relation AS relation_1 LEFT OUTER JOIN entity_resolution AS entity_resolution_4 ON entity_resolution_4.entity_id = relation_1.subject_id LEFT OUTER JOIN entity AS entity_3 ON entity_3.id = entity_resolution_4.survivor_id 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_1 
WHERE (evidence_1.relation_id = relation_1.id) AND evidence_1.withdrawn_at IS NULL AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = evidence_1.article_id) AND article_4.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED'))))) AND (relation_1.subject_id IN (SELECT entity_resolution_2.entity_id AS anon_11 
FROM entity_resolution AS entity_resolution_2 
WHERE entity_resolution_2.survivor_id = entity_1_id) OR relation_1.object_id IN (SELECT entity_resolution_3.entity_id AS anon_12 
FROM entity_resolution AS entity_resolution_3 
WHERE entity_resolution_3.survivor_id = entity_1_id)) ORDER BY relation_1.kind ASC, relation_1.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_1_rows) AS relation_1_page) AS entity_1_value_5, (SELECT json_object('totalCount', (SELECT count(*) AS count_9 
FROM relation AS relation_2 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_10 
WHERE (evidence_10.relation_id = relation_2.id) AND evidence_10.withdrawn_at IS NULL AND (evidence_10.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_14 
WHERE (article_14.id = evidence_10.article_id) AND article_14.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED'))))) AND (relation_2.object_id IN (SELECT entity_resolution_6.entity_id AS anon_14 
FROM entity_resolution AS entity_resolution_6 
WHERE entity_resolution_6.survivor_id = entity_1_id) OR relation_2.kind IN ('FAMILY_OF', 'ASSOCIATE_OF', 'ALLIED_WITH', 'DIPLOMATIC_RELATION', 'MEETS_WITH', 'DEALS_WITH', 'RELATED_TO') AND relation_2.subject_id IN (SELECT entity_resolution_5.entity_id AS anon_15 
FROM entity_resolution AS entity_resolution_5 
WHERE entity_resolution_5.survivor_id = entity_1_id)))) AS anon_13) AS entity_1_value_6, (SELECT json_object('totalCount', (SELECT count(*) AS count_10 
FROM relation AS relation_3 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_11 
WHERE (evidence_11.relation_id = relation_3.id) AND evidence_11.withdrawn_at IS NULL AND (evidence_11.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_15 
WHERE (article_15.id = evidence_11.article_id) AND article_15.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED'))))) AND (relation_3.subject_id IN (SELECT entity_resolution_7.entity_id AS anon_17 
FROM entity_resolution AS entity_resolution_7 
WHERE entity_resolution_7.survivor_id = entity_1_id) OR relation_3.kind IN ('FAMILY_OF', 'ASSOCIATE_OF', 'ALLIED_WITH', 'DIPLOMATIC_RELATION', 'MEETS_WITH', 'DEALS_WITH', 'RELATED_TO') AND relation_3.object_id IN (SELECT entity_resolution_8.entity_id AS anon_18 
FROM entity_resolution AS entity_resolution_8 
WHERE entity_resolution_8.survivor_id = entity_1_id)))) AS anon_16) AS entity_1_value_7 
FROM (SELECT entity_1.name AS entity_1_name, entity_1.article_count AS entity_1_article_count, entity_1.first_mentioned_at AS entity_1_first_mentioned_at, entity_1.id AS entity_1_id 
FROM entity AS entity_1, entity_resolution AS entity_resolution_1, entity AS former_entity_1 
WHERE (entity_resolution_1.survivor_id = entity_1.id) AND (former_entity_1.id = entity_resolution_1.entity_id) AND (former_entity_1.public_id = ?) ORDER BY entity_1.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_1_rows) AS entity_1_shape;

SELECT json_object('id', entity_4_public_id) AS anon_1 
FROM (SELECT entity_4.public_id AS entity_4_public_id 
FROM entity AS entity_4, entity_resolution AS entity_resolution_9, entity AS former_entity_2 
WHERE (entity_resolution_9.survivor_id = entity_4.id) AND (former_entity_2.id = entity_resolution_9.entity_id) AND (former_entity_2.slug = ?) AND (entity_4.kind = 'ORGANIZATION') ORDER BY entity_4.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_4_shape;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM entity AS entity_5 
WHERE (SELECT entity_resolution_10.survivor_id = entity_resolution_10.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_10 
WHERE entity_resolution_10.entity_id = entity_5.id) AND ((entity_5.name_key = ?) OR entity_5.id IN (SELECT entity_alias_1.entity_id AS anon_4 
FROM entity_alias AS entity_alias_1 
WHERE entity_alias_1.name_key = ?)))) AS anon_2) AS anon_1;

SELECT json_object('kind', relation_4_kind, 'object', CASE WHEN (entity_6_id IS NOT NULL) THEN json_object('name', entity_6_name) END) AS anon_1 
FROM (SELECT relation_4.kind AS relation_4_kind, entity_6.name AS entity_6_name, entity_6.id AS entity_6_id 
FROM relation AS relation_4 LEFT OUTER JOIN entity_resolution AS entity_resolution_11 ON entity_resolution_11.entity_id = relation_4.object_id LEFT OUTER JOIN entity AS entity_6 ON entity_6.id = entity_resolution_11.survivor_id 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_12 
WHERE (evidence_12.relation_id = relation_4.id) AND evidence_12.withdrawn_at IS NULL AND (evidence_12.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_16 
WHERE (article_16.id = evidence_12.article_id) AND article_16.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED'))))) AND (relation_4.public_id = ?) ORDER BY relation_4.public_id ASC
 LIMIT 1 OFFSET ?) AS relation_4_shape;

SELECT json_object('kind', relation_5_kind) AS anon_1 
FROM (SELECT relation_5.kind AS relation_5_kind 
FROM relation AS relation_5 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_13 
WHERE (evidence_13.relation_id = relation_5.id) AND (evidence_13.recorded_at <= ?) AND (evidence_13.withdrawn_at IS NULL OR (evidence_13.withdrawn_at > ?)) AND (evidence_13.attributed = 1))) AND (relation_5.public_id = ?) ORDER BY relation_5.public_id ASC
 LIMIT 1 OFFSET ?) AS relation_5_shape;

SELECT json_object('kind', relation_6_kind, 'evidence', json(relation_6_value_1)) AS anon_1 
FROM (SELECT relation_6_kind, relation_6_id, (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM evidence AS evidence_15 
WHERE (evidence_15.relation_id = relation_6_id) AND (evidence_15.recorded_at <= ?) AND (evidence_15.withdrawn_at IS NULL OR (evidence_15.withdrawn_at > ?)) AND (evidence_15.attributed = 1))) AS anon_2) AS relation_6_value_1 
FROM (SELECT relation_6.kind AS relation_6_kind, relation_6.id AS relation_6_id 
FROM relation AS relation_6 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_14 
WHERE (evidence_14.relation_id = relation_6.id) AND (evidence_14.recorded_at <= ?) AND (evidence_14.withdrawn_at IS NULL OR (evidence_14.withdrawn_at > ?)) AND (evidence_14.attributed = 1))) AND (relation_6.public_id = ?) ORDER BY relation_6.public_id ASC
 LIMIT 1 OFFSET ?) AS relation_6_rows) AS relation_6_shape;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_7 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_16 
WHERE (evidence_16.relation_id = relation_7.id) AND evidence_16.withdrawn_at IS NULL AND (evidence_16.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_17 
WHERE (article_17.id = evidence_16.article_id) AND article_17.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED'))))) AND (relation_7.subject_id IN (SELECT entity_resolution_12.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_12, entity AS former_entity_3, entity_resolution AS entity_resolution_13 
WHERE (entity_resolution_12.survivor_id = entity_resolution_13.survivor_id) AND former_entity_3.public_id IN (SELECT value 
FROM json_each(?)) AND (entity_resolution_13.entity_id = former_entity_3.id)) OR relation_7.object_id IN (SELECT entity_resolution_14.entity_id AS anon_4 
FROM entity_resolution AS entity_resolution_14, entity AS former_entity_4, entity_resolution AS entity_resolution_15 
WHERE (entity_resolution_14.survivor_id = entity_resolution_15.survivor_id) AND former_entity_4.public_id IN (SELECT value 
FROM json_each(?)) AND (entity_resolution_15.entity_id = former_entity_4.id))))) AS anon_2) AS anon_1;

SELECT json_object('articleCount', entity_7_article_count, 'relations', json(entity_7_value_1), 'founded', json(entity_7_value_2)) AS anon_1 
FROM (SELECT entity_7_article_count, entity_7_id, (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_8 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_17 
WHERE (evidence_17.relation_id = relation_8.id) AND evidence_17.withdrawn_at IS NULL AND (evidence_17.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_18 
WHERE (article_18.id = evidence_17.article_id) AND article_18.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED'))))) AND (relation_8.subject_id IN (SELECT entity_resolution_17.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_17 
WHERE entity_resolution_17.survivor_id = entity_7_id) OR relation_8.object_id IN (SELECT entity_resolution_18.entity_id AS anon_4 
FROM entity_resolution AS entity_resolution_18 
WHERE entity_resolution_18.survivor_id = entity_7_id)))) AS anon_2) AS entity_7_value_1, (SELECT json_object('edges', json_group_array(json_object('node', json_object('standing', CASE WHEN (relation_9_value_1 AND relation_9_value_2) THEN 'DISPUTED' WHEN (relation_9_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_9_value_1 THEN 'SINGLE_SOURCE' WHEN relation_9_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'assertedBy', relation_9_value_5, 'evidence', json(relation_9_value_6))))) AS anon_5 
FROM (SELECT relation_9_key_1, relation_9_key_2, relation_9_id, EXISTS (SELECT 1 
FROM evidence AS evidence_20 
WHERE (evidence_20.relation_id = relation_9_id) AND evidence_20.withdrawn_at IS NULL AND (evidence_20.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_21 
WHERE (article_21.id = evidence_20.article_id) AND article_21.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED'))) AND evidence_20.stance IN ('ASSERTS')) AS relation_9_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_21 
WHERE (evidence_21.relation_id = relation_9_id) AND evidence_21.withdrawn_at IS NULL AND (evidence_21.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_22 
WHERE (article_22.id = evidence_21.article_id) AND article_22.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED'))) AND evidence_21.stance IN ('DENIES', 'DOUBTS')) AS relation_9_value_2, (SELECT count(DISTINCT evidence_19.origin) AS count_2 
FROM evidence AS evidence_19 
WHERE (evidence_19.relation_id = relation_9_id) AND evidence_19.withdrawn_at IS NULL AND (evidence_19.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_20 
WHERE (article_20.id = evidence_19.article_id) AND article_20.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED'))) AND evidence_19.stance IN ('ASSERTS')) AS relation_9_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_22 
WHERE (evidence_22.relation_id = relation_9_id) AND evidence_22.withdrawn_at IS NULL AND (evidence_22.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_23 
WHERE (article_23.id = evidence_22.article_id) AND article_23.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED'))) AND evidence_22.stance IN ('DENIES')) AS relation_9_value_4, (SELECT count(DISTINCT evidence_23.origin) AS count_3 
FROM evidence AS evidence_23 
WHERE (evidence_23.relation_id = relation_9_id) AND evidence_23.withdrawn_at IS NULL AND (evidence_23.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_24 
WHERE (article_24.id = evidence_23.article_id) AND article_24.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED'))) AND evidence_23.stance IN ('ASSERTS')) AS relation_9_value_5, (SELECT json_object('edges', json_group_array(json_object('node', json_object('article', CASE WHEN (article_26_id IS NOT NULL) THEN json_object('status', article_26_status) END)))) AS anon_6 
FROM (SELECT evidence_24.recorded_at AS evidence_24_key_1, evidence_24.public_id AS evidence_24_key_2, article_26.status AS article_26_status, article_26.id AS article_26_id 
FROM evidence AS evidence_24 LEFT OUTER JOIN article AS article_26 ON (article_26.id = evidence_24.article_id) AND article_26.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED') 
WHERE (evidence_24.relation_id = relation_9_id) AND evidence_24.withdrawn_at IS NULL AND (evidence_24.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_25 
WHERE (article_25.id = evidence_24.article_id) AND article_25.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED'))) ORDER BY evidence_24.recorded_at ASC, evidence_24.public_id ASC
 LIMIT 20 OFFSET ?) AS evidence_24_page) AS relation_9_value_6 
FROM (SELECT relation_9.kind AS relation_9_key_1, relation_9.public_id AS relation_9_key_2, relation_9.id AS relation_9_id 
FROM relation AS relation_9 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_18 
WHERE (evidence_18.relation_id = relation_9.id) AND evidence_18.withdrawn_at IS NULL AND (evidence_18.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_19 
WHERE (article_19.id = evidence_18.article_id) AND article_19.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED'))))) AND (relation_9.subject_id IN (SELECT entity_resolution_19.entity_id AS anon_7 
FROM entity_resolution AS entity_resolution_19 
WHERE entity_resolution_19.survivor_id = entity_7_id) OR relation_9.object_id IN (SELECT entity_resolution_20.entity_id AS anon_8 
FROM entity_resolution AS entity_resolution_20 
WHERE entity_resolution_20.survivor_id = entity_7_id)) AND relation_9.kind IN (SELECT value 
FROM json_each(?)) ORDER BY relation_9.kind ASC, relation_9.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_9_rows) AS relation_9_page) AS entity_7_value_2 
FROM (SELECT entity_7.article_count AS entity_7_article_count, entity_7.id AS entity_7_id 
FROM entity AS entity_7, entity_resolution AS entity_resolution_16, entity AS former_entity_5 
WHERE (entity_resolution_16.survivor_id = entity_7.id) AND (former_entity_5.id = entity_resolution_16.entity_id) AND (former_entity_5.slug = ?) ORDER BY entity_7.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_7_rows) AS entity_7_shape;

SELECT (SELECT json_group_array(json_object('matched', CASE WHEN ((entity_8_name_key >= ?) AND (entity_8_name_key < ?)) THEN entity_8_name ELSE entity_8_value_1 END)) AS anon_2 
FROM (SELECT entity_8_name_key, entity_8_name, entity_8_id, (SELECT entity_alias_3.name AS anon_3 
FROM entity_alias AS entity_alias_3 
WHERE (entity_alias_3.entity_id = entity_8_id) AND (entity_alias_3.name_key >= ?) AND (entity_alias_3.name_key < ?) ORDER BY entity_alias_3.position
 LIMIT 1 OFFSET ?) AS entity_8_value_1 
FROM (SELECT entity_8.name_key AS entity_8_name_key, entity_8.name AS entity_8_name, entity_8.id AS entity_8_id 
FROM entity AS entity_8 
WHERE (entity_8.public = 1) AND (SELECT entity_resolution_21.survivor_id = entity_resolution_21.entity_id AS anon_4 
FROM entity_resolution AS entity_resolution_21 
WHERE entity_resolution_21.entity_id = entity_8.id) AND entity_8.id IN (SELECT entity_9.id AS anon_5 
FROM entity AS entity_9 
WHERE (entity_9.name_key >= ?) AND (entity_9.name_key < ?) UNION ALL SELECT entity_alias_2.entity_id AS anon_6 
FROM entity_alias AS entity_alias_2 
WHERE (entity_alias_2.name_key >= ?) AND (entity_alias_2.name_key < ?)) ORDER BY entity_8.article_count DESC, entity_8.public_id DESC
 LIMIT 20 OFFSET ?) AS entity_8_rows) AS entity_8_shape) AS anon_1;

WITH search_token AS MATERIALIZED 
(SELECT value AS token, CASE WHEN ((SELECT count(*) AS count_2 
FROM json_each(?)) > 1) THEN (SELECT count(*) AS count_3 
FROM article_search) / (SELECT article_fts_term.doc 
FROM article_fts_term 
WHERE article_fts_term.term = value) ELSE 1 END AS share 
FROM json_each(?)), 
search_word AS MATERIALIZED 
(SELECT search_token.token AS token, CASE WHEN (search_token.share >= 16777216) THEN 25 WHEN (search_token.share >= 8388608) THEN 24 WHEN (search_token.share >= 4194304) THEN 23 WHEN (search_token.share >= 2097152) THEN 22 WHEN (search_token.share >= 1048576) THEN 21 WHEN (search_token.share >= 524288) THEN 20 WHEN (search_token.share >= 262144) THEN 19 WHEN (search_token.share >= 131072) THEN 18 WHEN (search_token.share >= 65536) THEN 17 WHEN (search_token.share >= 32768) THEN 16 WHEN (search_token.share >= 16384) THEN 15 WHEN (search_token.share >= 8192) THEN 14 WHEN (search_token.share >= 4096) THEN 13 WHEN (search_token.share >= 2048) THEN 12 WHEN (search_token.share >= 1024) THEN 11 WHEN (search_token.share >= 512) THEN 10 WHEN (search_token.share >= 256) THEN 9 WHEN (search_token.share >= 128) THEN 8 WHEN (search_token.share >= 64) THEN 7 WHEN (search_token.share >= 32) THEN 6 WHEN (search_token.share >= 16) THEN 5 WHEN (search_token.share >= 8) THEN 4 WHEN (search_token.share >= 4) THEN 3 WHEN (search_token.share >= 2) THEN 2 ELSE 1 END AS rarity 
FROM search_token), 
search_bonus AS MATERIALIZED 
(SELECT article_fts.rowid AS article_id, sum(search_word.rarity * search_sign.bonus) AS points 
FROM search_word JOIN (SELECT '+' AS sign, 1 AS bonus UNION ALL SELECT '-' AS sign, 2 AS bonus UNION ALL SELECT '=' AS sign, 3 AS bonus) AS search_sign ON 1 = 1 JOIN article_fts ON article_fts MATCH '"' || search_sign.sign || search_word.token || '"' GROUP BY article_fts.rowid), 
search_hit AS MATERIALIZED 
(SELECT 'ARTICLE' AS kind, article_search_1.article_id AS article_id, CAST(NULL AS INTEGER) AS entity_id, ((SELECT sum(search_word.rarity) AS sum_1 
FROM search_word) + coalesce(search_bonus.points, 0)) * 250000 / (SELECT sum(search_word.rarity) AS sum_1 
FROM search_word) AS score, 0 AS article_count, article_search_1.published_at AS published_at, article_search_1.public_id AS public_id, article_search_1.language AS language, article_search_1.section AS section 
FROM article_fts JOIN article_search AS article_search_1 ON article_search_1.article_id = article_fts.rowid LEFT OUTER JOIN search_bonus ON search_bonus.article_id = article_fts.rowid 
WHERE article_fts MATCH ? UNION ALL SELECT entity_10.kind AS kind, CAST(NULL AS INTEGER) AS anon_3, entity_10.id AS id, (SELECT count(*) AS count_4 
FROM search_word) * 1000000 / search_best_name.token_count AS anon_4, entity_10.article_count AS article_count, '' AS anon_5, entity_10.public_id AS public_id, NULL AS anon__1, NULL AS anon__2 
FROM (SELECT search_name.entity_id AS entity_id, min(search_name.token_count) AS token_count 
FROM (SELECT entity_token.entity_id AS entity_id, entity_token.position AS position, entity_token.token_count AS token_count, max(entity_token.folded) AS folded, max(entity_token.astral) AS astral 
FROM entity_token 
WHERE entity_token.token IN (SELECT search_word.token 
FROM search_word) GROUP BY entity_token.entity_id, entity_token.position, entity_token.token_count 
HAVING count(*) = (SELECT count(*) AS count_5 
FROM search_word)) AS search_name GROUP BY search_name.entity_id) AS search_best_name JOIN entity AS entity_10 ON entity_10.id = search_best_name.entity_id 
WHERE (entity_10.public = 1) AND (SELECT entity_resolution_22.survivor_id = entity_resolution_22.entity_id AS anon_6 
FROM entity_resolution AS entity_resolution_22 
WHERE entity_resolution_22.entity_id = entity_10.id))
 SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM search_hit AS search_hit_1)) AS anon_2) AS anon_1;

WITH path_hop AS NOT MATERIALIZED 
(SELECT relation_end_1.entity_id AS entity_id, relation_end_1.other_id AS other_id, relation_end_1.other_public_id AS other_public_id, relation_end_1.relation_id AS relation_id 
FROM relation_end AS relation_end_1 
WHERE relation_end_1.hop = 1), 
search_1 AS MATERIALIZED 
(SELECT (SELECT json_group_array(entity_11.id) AS anon_17 
FROM entity AS entity_11, entity_resolution AS entity_resolution_23, entity AS former_entity_6 
WHERE (entity_resolution_23.survivor_id = entity_11.id) AND (former_entity_6.id = entity_resolution_23.entity_id) AND (former_entity_6.public_id = ?)) AS from_list, (SELECT json_group_array(entity_12.id) AS anon_18 
FROM entity AS entity_12, entity_resolution AS entity_resolution_24, entity AS former_entity_7 
WHERE (entity_resolution_24.survivor_id = entity_12.id) AND (former_entity_7.id = entity_resolution_24.entity_id) AND (former_entity_7.public_id = ?)) AS to_list), 
search_2 AS MATERIALIZED 
(SELECT search_1.from_list, search_1.to_list, (SELECT min(item.value) AS min_1 
FROM json_each(search_1.from_list) AS item) AS "from", (SELECT min(item.value) AS min_2 
FROM json_each(search_1.to_list) AS item) AS "to" 
FROM search_1), 
search_3 AS MATERIALIZED 
(SELECT search_2.from_list, search_2.to_list, search_2."from", search_2."to", CASE WHEN (search_2."from" = search_2."to") THEN 0 WHEN ((SELECT 1 
FROM path_hop AS edge 
WHERE search_2."from" = edge.entity_id AND search_2."to" = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL OR (SELECT 1 
FROM entity_pair AS edge 
WHERE search_2."from" = edge.entity_id AND search_2."to" = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) THEN 1 ELSE CAST(NULL AS INTEGER) END AS length, 0 AS from_depth, 0 AS to_depth, (SELECT count(*) AS count_15 
FROM (SELECT 1 AS one 
FROM json_each(search_2.from_list) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) + (SELECT count(*) AS count_16 
FROM (SELECT 1 AS one 
FROM json_each(search_2.from_list) AS item CROSS JOIN entity_pair AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) AS from_edges, (SELECT count(*) AS count_17 
FROM (SELECT 1 AS one 
FROM json_each(search_2.to_list) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) + (SELECT count(*) AS count_18 
FROM (SELECT 1 AS one 
FROM json_each(search_2.to_list) AS item CROSS JOIN entity_pair AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) AS to_edges, 0 AS spent, 1 AS due, NULL AS leading, NULL AS from_1, NULL AS from_2, NULL AS to_1, NULL AS to_2 
FROM search_2 
WHERE search_2."from" IS NOT NULL AND search_2."to" IS NOT NULL), 
search_4 AS MATERIALIZED 
(SELECT search_3.from_list, search_3.to_list, search_3."from", search_3."to", search_3.length, search_3.from_depth, search_3.to_depth, search_3.from_edges, search_3.to_edges, CASE WHEN (search_3.due = 1 AND search_3.length IS NULL AND search_3.from_edges > 0 AND search_3.to_edges > 0) THEN search_3.spent + search_3.from_edges + search_3.to_edges ELSE search_3.spent END AS spent, CASE WHEN (search_3.due = 1 AND search_3.length IS NULL AND search_3.from_edges > 0 AND search_3.to_edges > 0) THEN 1 ELSE 0 END AS due, search_3.leading, search_3.from_1, search_3.from_2, search_3.to_1, search_3.to_2, (SELECT count(*) AS count_13 
FROM json_each(search_3.from_list) AS item) AS from_size, (SELECT count(*) AS count_14 
FROM json_each(search_3.to_list) AS item) AS to_size 
FROM search_3), 
search_5 AS MATERIALIZED 
(SELECT search_4.from_list, search_4.to_list, search_4."from", search_4."to", search_4.length, search_4.from_depth, search_4.to_depth, search_4.from_edges, search_4.to_edges, search_4.spent, search_4.due, CASE WHEN (search_4.due = 1 AND search_4.spent <= 400000) THEN CASE WHEN (search_4.to_edges * search_4.from_size <= 5000) THEN (SELECT json_group_array(DISTINCT id) AS anon_14 
FROM (SELECT node.value AS id 
FROM json_each(search_4.to_list) AS item CROSS JOIN path_hop AS link CROSS JOIN json_each(search_4.from_list) AS node 
WHERE link.entity_id = item.value AND ((SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL OR (SELECT 1 
FROM entity_pair AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) UNION ALL SELECT node.value AS id 
FROM json_each(search_4.to_list) AS item CROSS JOIN entity_pair AS link CROSS JOIN json_each(search_4.from_list) AS node 
WHERE link.entity_id = item.value AND ((SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL OR (SELECT 1 
FROM entity_pair AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL)) AS found) WHEN (search_4.from_size <= 100 AND search_4.from_edges * search_4.to_size <= 10 * (search_4.from_edges + search_4.to_edges)) THEN (SELECT json_group_array(node.value) AS anon_15 
FROM json_each(search_4.from_list) AS node 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND ((SELECT 1 
FROM json_each(search_4.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL OR (SELECT 1 
FROM json_each(search_4.to_list) AS item CROSS JOIN entity_pair AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL)
 LIMIT 1 OFFSET ?) IS NOT NULL OR (SELECT 1 
FROM entity_pair AS edge 
WHERE edge.entity_id = node.value AND ((SELECT 1 
FROM json_each(search_4.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL OR (SELECT 1 
FROM json_each(search_4.to_list) AS item CROSS JOIN entity_pair AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL)
 LIMIT 1 OFFSET ?) IS NOT NULL) ELSE (SELECT json_group_array(DISTINCT id) AS anon_16 
FROM (SELECT edge.entity_id AS id 
FROM json_each(search_4.from_list) AS node CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM json_each(search_4.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value UNION ALL SELECT link.other_id AS id 
FROM json_each(search_4.to_list) AS item CROSS JOIN entity_pair AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id UNION ALL SELECT edge.entity_id AS id 
FROM json_each(search_4.from_list) AS node CROSS JOIN entity_pair AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM json_each(search_4.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value UNION ALL SELECT link.other_id AS id 
FROM json_each(search_4.to_list) AS item CROSS JOIN entity_pair AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id) AS found) END ELSE search_4.leading END AS leading, search_4.from_1, search_4.from_2, search_4.to_1, search_4.to_2, search_4.from_size, search_4.to_size 
FROM search_4), 
search_6 AS MATERIALIZED 
(SELECT search_5.from_list, search_5.to_list, search_5."from", search_5."to", CASE WHEN (search_5.due = 1 AND search_5.spent <= 400000 AND (EXISTS (SELECT 1 
FROM json_each(search_5.leading) AS item))) THEN 2 ELSE search_5.length END AS length, search_5.from_depth, search_5.to_depth, search_5.from_edges, search_5.to_edges, search_5.spent, search_5.due, search_5.leading, search_5.from_1, search_5.from_2, search_5.to_1, search_5.to_2, search_5.from_size, search_5.to_size 
FROM search_5), 
search_7 AS MATERIALIZED 
(SELECT search_6.from_list, search_6.to_list, search_6."from", search_6."to", search_6.length, search_6.from_depth, search_6.to_depth, search_6.from_edges, search_6.to_edges, search_6.spent, CASE WHEN (search_6.due = 1 AND search_6.spent <= 400000 AND search_6.length IS NULL AND search_6.from_edges <= search_6.to_edges) THEN 1 WHEN (search_6.due = 1 AND search_6.spent <= 400000 AND search_6.length IS NULL) THEN 2 ELSE 0 END AS due, search_6.leading, search_6.from_1, search_6.from_2, search_6.to_1, search_6.to_2, search_6.from_size, search_6.to_size, CASE WHEN (search_6.from_edges <= search_6.to_edges) THEN search_6.from_list ELSE search_6.to_list END AS grown 
FROM search_6), 
search_8 AS MATERIALIZED 
(SELECT search_7.from_list, search_7.to_list, search_7."from", search_7."to", search_7.length, search_7.from_depth, search_7.to_depth, search_7.from_edges, search_7.to_edges, search_7.spent, search_7.due, search_7.leading, search_7.from_1, search_7.from_2, search_7.to_1, search_7.to_2, search_7.from_size, search_7.to_size, CASE WHEN (search_7.due > 0) THEN (SELECT json_group_array(DISTINCT id) AS anon_13 
FROM (SELECT edge.other_id AS id 
FROM json_each(search_7.grown) AS item CROSS JOIN path_hop AS edge 
WHERE edge.entity_id = item.value UNION ALL SELECT edge.other_id AS id 
FROM json_each(search_7.grown) AS item CROSS JOIN entity_pair AS edge 
WHERE edge.entity_id = item.value) AS reached) ELSE NULL END AS grown 
FROM search_7), 
search_9 AS MATERIALIZED 
(SELECT CASE WHEN (search_8.due = 1) THEN search_8.grown ELSE search_8.from_list END AS from_list, CASE WHEN (search_8.due = 2) THEN search_8.grown ELSE search_8.to_list END AS to_list, search_8."from", search_8."to", search_8.length, CASE WHEN (search_8.due = 1) THEN search_8.from_depth + 1 ELSE search_8.from_depth END AS from_depth, CASE WHEN (search_8.due = 2) THEN search_8.to_depth + 1 ELSE search_8.to_depth END AS to_depth, CASE WHEN (search_8.due = 1) THEN (SELECT count(*) AS count_9 
FROM (SELECT 1 AS one 
FROM json_each(search_8.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) + (SELECT count(*) AS count_10 
FROM (SELECT 1 AS one 
FROM json_each(search_8.grown) AS item CROSS JOIN entity_pair AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_8.from_edges END AS from_edges, CASE WHEN (search_8.due = 2) THEN (SELECT count(*) AS count_11 
FROM (SELECT 1 AS one 
FROM json_each(search_8.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) + (SELECT count(*) AS count_12 
FROM (SELECT 1 AS one 
FROM json_each(search_8.grown) AS item CROSS JOIN entity_pair AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_8.to_edges END AS to_edges, search_8.spent, CASE WHEN (search_8.due > 0) THEN 1 ELSE 0 END AS due, search_8.leading, CASE WHEN (search_8.due = 1 AND search_8.from_depth = 0) THEN search_8.grown ELSE search_8.from_1 END AS from_1, CASE WHEN (search_8.due = 1 AND search_8.from_depth = 1) THEN search_8.grown ELSE search_8.from_2 END AS from_2, CASE WHEN (search_8.due = 2 AND search_8.to_depth = 0) THEN search_8.grown ELSE search_8.to_1 END AS to_1, CASE WHEN (search_8.due = 2 AND search_8.to_depth = 1) THEN search_8.grown ELSE search_8.to_2 END AS to_2, search_8.from_size, search_8.to_size, search_8.grown 
FROM search_8), 
search_10 AS MATERIALIZED 
(SELECT search_9.from_list, search_9.to_list, search_9."from", search_9."to", search_9.length, search_9.from_depth, search_9.to_depth, search_9.from_edges, search_9.to_edges, CASE WHEN (search_9.due = 1 AND search_9.length IS NULL AND search_9.from_edges > 0 AND search_9.to_edges > 0) THEN search_9.spent + search_9.from_edges + search_9.to_edges ELSE search_9.spent END AS spent, CASE WHEN (search_9.due = 1 AND search_9.length IS NULL AND search_9.from_edges > 0 AND search_9.to_edges > 0) THEN 1 ELSE 0 END AS due, search_9.leading, search_9.from_1, search_9.from_2, search_9.to_1, search_9.to_2, (SELECT count(*) AS count_7 
FROM json_each(search_9.from_list) AS item) AS from_size, (SELECT count(*) AS count_8 
FROM json_each(search_9.to_list) AS item) AS to_size, search_9.grown 
FROM search_9), 
search_11 AS MATERIALIZED 
(SELECT search_10.from_list, search_10.to_list, search_10."from", search_10."to", search_10.length, search_10.from_depth, search_10.to_depth, search_10.from_edges, search_10.to_edges, search_10.spent, search_10.due, CASE WHEN (search_10.due = 1 AND search_10.spent <= 400000) THEN CASE WHEN (search_10.to_edges * search_10.from_size <= 5000) THEN (SELECT json_group_array(DISTINCT id) AS anon_10 
FROM (SELECT node.value AS id 
FROM json_each(search_10.to_list) AS item CROSS JOIN path_hop AS link CROSS JOIN json_each(search_10.from_list) AS node 
WHERE link.entity_id = item.value AND ((SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL OR (SELECT 1 
FROM entity_pair AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) UNION ALL SELECT node.value AS id 
FROM json_each(search_10.to_list) AS item CROSS JOIN entity_pair AS link CROSS JOIN json_each(search_10.from_list) AS node 
WHERE link.entity_id = item.value AND ((SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL OR (SELECT 1 
FROM entity_pair AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL)) AS found) WHEN (search_10.from_size <= 100 AND search_10.from_edges * search_10.to_size <= 10 * (search_10.from_edges + search_10.to_edges)) THEN (SELECT json_group_array(node.value) AS anon_11 
FROM json_each(search_10.from_list) AS node 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND ((SELECT 1 
FROM json_each(search_10.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL OR (SELECT 1 
FROM json_each(search_10.to_list) AS item CROSS JOIN entity_pair AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL)
 LIMIT 1 OFFSET ?) IS NOT NULL OR (SELECT 1 
FROM entity_pair AS edge 
WHERE edge.entity_id = node.value AND ((SELECT 1 
FROM json_each(search_10.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL OR (SELECT 1 
FROM json_each(search_10.to_list) AS item CROSS JOIN entity_pair AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL)
 LIMIT 1 OFFSET ?) IS NOT NULL) ELSE (SELECT json_group_array(DISTINCT id) AS anon_12 
FROM (SELECT edge.entity_id AS id 
FROM json_each(search_10.from_list) AS node CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM json_each(search_10.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value UNION ALL SELECT link.other_id AS id 
FROM json_each(search_10.to_list) AS item CROSS JOIN entity_pair AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id UNION ALL SELECT edge.entity_id AS id 
FROM json_each(search_10.from_list) AS node CROSS JOIN entity_pair AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM json_each(search_10.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value UNION ALL SELECT link.other_id AS id 
FROM json_each(search_10.to_list) AS item CROSS JOIN entity_pair AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id) AS found) END ELSE search_10.leading END AS leading, search_10.from_1, search_10.from_2, search_10.to_1, search_10.to_2, search_10.from_size, search_10.to_size, search_10.grown 
FROM search_10), 
search_12 AS MATERIALIZED 
(SELECT search_11.from_list, search_11.to_list, search_11."from", search_11."to", CASE WHEN (search_11.due = 1 AND search_11.spent <= 400000 AND (EXISTS (SELECT 1 
FROM json_each(search_11.leading) AS item))) THEN 3 ELSE search_11.length END AS length, search_11.from_depth, search_11.to_depth, search_11.from_edges, search_11.to_edges, search_11.spent, search_11.due, search_11.leading, search_11.from_1, search_11.from_2, search_11.to_1, search_11.to_2, search_11.from_size, search_11.to_size, search_11.grown 
FROM search_11), 
search_13 AS MATERIALIZED 
(SELECT search_12.from_list, search_12.to_list, search_12."from", search_12."to", search_12.length, search_12.from_depth, search_12.to_depth, search_12.from_edges, search_12.to_edges, search_12.spent, CASE WHEN (search_12.due = 1 AND search_12.spent <= 400000 AND search_12.length IS NULL AND search_12.from_edges <= search_12.to_edges) THEN 1 WHEN (search_12.due = 1 AND search_12.spent <= 400000 AND search_12.length IS NULL) THEN 2 ELSE 0 END AS due, search_12.leading, search_12.from_1, search_12.from_2, search_12.to_1, search_12.to_2, search_12.from_size, search_12.to_size, CASE WHEN (search_12.from_edges <= search_12.to_edges) THEN search_12.from_list ELSE search_12.to_list END AS grown 
FROM search_12), 
search_14 AS MATERIALIZED 
(SELECT search_13.from_list, search_13.to_list, search_13."from", search_13."to", search_13.length, search_13.from_depth, search_13.to_depth, search_13.from_edges, search_13.to_edges, search_13.spent, search_13.due, search_13.leading, search_13.from_1, search_13.from_2, search_13.to_1, search_13.to_2, search_13.from_size, search_13.to_size, CASE WHEN (search_13.due > 0) THEN (SELECT json_group_array(DISTINCT id) AS anon_9 
FROM (SELECT edge.other_id AS id 
FROM json_each(search_13.grown) AS item CROSS JOIN path_hop AS edge 
WHERE edge.entity_id = item.value UNION ALL SELECT edge.other_id AS id 
FROM json_each(search_13.grown) AS item CROSS JOIN entity_pair AS edge 
WHERE edge.entity_id = item.value) AS reached) ELSE NULL END AS grown 
FROM search_13), 
search_15 AS MATERIALIZED 
(SELECT CASE WHEN (search_14.due = 1) THEN search_14.grown ELSE search_14.from_list END AS from_list, CASE WHEN (search_14.due = 2) THEN search_14.grown ELSE search_14.to_list END AS to_list, search_14."from", search_14."to", search_14.length, CASE WHEN (search_14.due = 1) THEN search_14.from_depth + 1 ELSE search_14.from_depth END AS from_depth, CASE WHEN (search_14.due = 2) THEN search_14.to_depth + 1 ELSE search_14.to_depth END AS to_depth, CASE WHEN (search_14.due = 1) THEN (SELECT count(*) AS count_3 
FROM (SELECT 1 AS one 
FROM json_each(search_14.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) + (SELECT count(*) AS count_4 
FROM (SELECT 1 AS one 
FROM json_each(search_14.grown) AS item CROSS JOIN entity_pair AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_14.from_edges END AS from_edges, CASE WHEN (search_14.due = 2) THEN (SELECT count(*) AS count_5 
FROM (SELECT 1 AS one 
FROM json_each(search_14.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) + (SELECT count(*) AS count_6 
FROM (SELECT 1 AS one 
FROM json_each(search_14.grown) AS item CROSS JOIN entity_pair AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_14.to_edges END AS to_edges, search_14.spent, CASE WHEN (search_14.due > 0) THEN 1 ELSE 0 END AS due, search_14.leading, CASE WHEN (search_14.due = 1 AND search_14.from_depth = 0) THEN search_14.grown ELSE search_14.from_1 END AS from_1, CASE WHEN (search_14.due = 1 AND search_14.from_depth = 1) THEN search_14.grown ELSE search_14.from_2 END AS from_2, CASE WHEN (search_14.due = 2 AND search_14.to_depth = 0) THEN search_14.grown ELSE search_14.to_1 END AS to_1, CASE WHEN (search_14.due = 2 AND search_14.to_depth = 1) THEN search_14.grown ELSE search_14.to_2 END AS to_2, search_14.from_size, search_14.to_size, search_14.grown 
FROM search_14), 
search_16 AS MATERIALIZED 
(SELECT search_15.from_list, search_15.to_list, search_15."from", search_15."to", search_15.length, search_15.from_depth, search_15.to_depth, search_15.from_edges, search_15.to_edges, CASE WHEN (search_15.due = 1 AND search_15.length IS NULL AND search_15.from_edges > 0 AND search_15.to_edges > 0) THEN search_15.spent + search_15.from_edges + search_15.to_edges ELSE search_15.spent END AS spent, CASE WHEN (search_15.due = 1 AND search_15.length IS NULL AND search_15.from_edges > 0 AND search_15.to_edges > 0) THEN 1 ELSE 0 END AS due, search_15.leading, search_15.from_1, search_15.from_2, search_15.to_1, search_15.to_2, (SELECT count(*) AS count_1 
FROM json_each(search_15.from_list) AS item) AS from_size, (SELECT count(*) AS count_2 
FROM json_each(search_15.to_list) AS item) AS to_size, search_15.grown 
FROM search_15), 
search_17 AS MATERIALIZED 
(SELECT search_16.from_list, search_16.to_list, search_16."from", search_16."to", search_16.length, search_16.from_depth, search_16.to_depth, search_16.from_edges, search_16.to_edges, search_16.spent, search_16.due, CASE WHEN (search_16.due = 1 AND search_16.spent <= 400000) THEN CASE WHEN (search_16.to_edges * search_16.from_size <= 5000) THEN (SELECT json_group_array(DISTINCT id) AS anon_6 
FROM (SELECT node.value AS id 
FROM json_each(search_16.to_list) AS item CROSS JOIN path_hop AS link CROSS JOIN json_each(search_16.from_list) AS node 
WHERE link.entity_id = item.value AND ((SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL OR (SELECT 1 
FROM entity_pair AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) UNION ALL SELECT node.value AS id 
FROM json_each(search_16.to_list) AS item CROSS JOIN entity_pair AS link CROSS JOIN json_each(search_16.from_list) AS node 
WHERE link.entity_id = item.value AND ((SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL OR (SELECT 1 
FROM entity_pair AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL)) AS found) WHEN (search_16.from_size <= 100 AND search_16.from_edges * search_16.to_size <= 10 * (search_16.from_edges + search_16.to_edges)) THEN (SELECT json_group_array(node.value) AS anon_7 
FROM json_each(search_16.from_list) AS node 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND ((SELECT 1 
FROM json_each(search_16.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL OR (SELECT 1 
FROM json_each(search_16.to_list) AS item CROSS JOIN entity_pair AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL)
 LIMIT 1 OFFSET ?) IS NOT NULL OR (SELECT 1 
FROM entity_pair AS edge 
WHERE edge.entity_id = node.value AND ((SELECT 1 
FROM json_each(search_16.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL OR (SELECT 1 
FROM json_each(search_16.to_list) AS item CROSS JOIN entity_pair AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL)
 LIMIT 1 OFFSET ?) IS NOT NULL) ELSE (SELECT json_group_array(DISTINCT id) AS anon_8 
FROM (SELECT edge.entity_id AS id 
FROM json_each(search_16.from_list) AS node CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM json_each(search_16.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value UNION ALL SELECT link.other_id AS id 
FROM json_each(search_16.to_list) AS item CROSS JOIN entity_pair AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id UNION ALL SELECT edge.entity_id AS id 
FROM json_each(search_16.from_list) AS node CROSS JOIN entity_pair AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM json_each(search_16.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value UNION ALL SELECT link.other_id AS id 
FROM json_each(search_16.to_list) AS item CROSS JOIN entity_pair AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id) AS found) END ELSE search_16.leading END AS leading, search_16.from_1, search_16.from_2, search_16.to_1, search_16.to_2, search_16.from_size, search_16.to_size, search_16.grown 
FROM search_16), 
search_18 AS MATERIALIZED 
(SELECT search_17.from_list, search_17.to_list, search_17."from", search_17."to", CASE WHEN (search_17.due = 1 AND search_17.spent <= 400000 AND (EXISTS (SELECT 1 
FROM json_each(search_17.leading) AS item))) THEN 4 ELSE search_17.length END AS length, search_17.from_depth, search_17.to_depth, search_17.from_edges, search_17.to_edges, search_17.spent, search_17.due, search_17.leading, search_17.from_1, search_17.from_2, search_17.to_1, search_17.to_2, search_17.from_size, search_17.to_size, search_17.grown 
FROM search_17), 
search_19 AS MATERIALIZED 
(SELECT search_18.to_list, search_18."from", search_18."to", search_18.length, search_18.from_depth, search_18.to_edges, search_18.leading, search_18.from_1, search_18.from_2, search_18.to_1, search_18.to_2 
FROM search_18 
WHERE CASE WHEN (search_18.length IS NULL AND search_18.spent > 400000) THEN json_extract('{}', 'PATH_TOO_WIDE ' || search_18.spent) IS NOT NULL ELSE search_18.length IS NOT NULL END = 1), 
search_20 AS MATERIALIZED 
(SELECT search_19.to_list, search_19."from", search_19."to", search_19.length, search_19.from_depth, search_19.to_edges, search_19.leading, search_19.from_1, CASE WHEN (search_19.from_depth = 2) THEN search_19.leading ELSE search_19.from_2 END AS from_2, search_19.to_1, search_19.to_2 
FROM search_19), 
search_21 AS MATERIALIZED 
(SELECT search_20.to_list, search_20."from", search_20."to", search_20.length, search_20.from_depth, search_20.to_edges, search_20.leading, CASE WHEN (search_20.from_depth = 1) THEN search_20.leading WHEN (search_20.from_depth > 1) THEN (SELECT json_group_array(DISTINCT id) AS anon_5 
FROM (SELECT edge.entity_id AS id 
FROM json_each(search_20.from_1) AS node CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT item.value AS id 
FROM json_each(search_20.from_2) AS item) AS ahead 
WHERE edge.entity_id = node.value AND ahead.id = edge.other_id UNION ALL SELECT edge.entity_id AS id 
FROM json_each(search_20.from_1) AS node CROSS JOIN entity_pair AS edge CROSS JOIN (SELECT DISTINCT item.value AS id 
FROM json_each(search_20.from_2) AS item) AS ahead 
WHERE edge.entity_id = node.value AND ahead.id = edge.other_id) AS found) ELSE search_20.from_1 END AS from_1, search_20.from_2, search_20.to_1, search_20.to_2 
FROM search_20), 
search_22 AS MATERIALIZED 
(SELECT search_21.to_list, search_21."to", search_21.length, search_21.from_depth, search_21.to_edges, search_21.from_2, search_21.to_1, search_21.to_2, search_21."from" AS node_0, CASE WHEN (search_21.length = 1) THEN search_21."to" WHEN (search_21.length < 1) THEN CAST(NULL AS INTEGER) WHEN (search_21.from_depth = 0 AND search_21.to_edges <= 5000) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT link.other_id AS id, link.other_public_id AS "key" 
FROM json_each(search_21.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND ((SELECT 1 
FROM path_hop AS edge 
WHERE search_21."from" = edge.entity_id AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL OR (SELECT 1 
FROM entity_pair AS edge 
WHERE search_21."from" = edge.entity_id AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) ORDER BY link.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1 UNION ALL SELECT id, "key" 
FROM (SELECT link.other_id AS id, link.other_public_id AS "key" 
FROM json_each(search_21.to_list) AS item CROSS JOIN entity_pair AS link 
WHERE link.entity_id = item.value AND ((SELECT 1 
FROM path_hop AS edge 
WHERE search_21."from" = edge.entity_id AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL OR (SELECT 1 
FROM entity_pair AS edge 
WHERE search_21."from" = edge.entity_id AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) ORDER BY link.other_public_id
 LIMIT 1 OFFSET ?) AS choice_2) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) WHEN (search_21.from_depth = 0) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS "key" 
FROM path_hop AS edge 
WHERE search_21."from" = edge.entity_id AND ((SELECT 1 
FROM json_each(search_21.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL OR (SELECT 1 
FROM json_each(search_21.to_list) AS item CROSS JOIN entity_pair AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) ORDER BY edge.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1 UNION ALL SELECT id, "key" 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS "key" 
FROM entity_pair AS edge 
WHERE search_21."from" = edge.entity_id AND ((SELECT 1 
FROM json_each(search_21.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL OR (SELECT 1 
FROM json_each(search_21.to_list) AS item CROSS JOIN entity_pair AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) ORDER BY edge.other_public_id
 LIMIT 1 OFFSET ?) AS choice_2) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) ELSE (SELECT named.id AS anon_4 
FROM json_each(CASE WHEN (search_21.from_depth >= 1) THEN search_21.from_1 WHEN (search_21.length = 2) THEN search_21.to_1 WHEN (search_21.length = 3) THEN search_21.to_2 END) AS item CROSS JOIN entity AS named 
WHERE ((SELECT 1 
FROM path_hop AS edge 
WHERE search_21."from" = edge.entity_id AND edge.other_id = item.value
 LIMIT 1 OFFSET ?) IS NOT NULL OR (SELECT 1 
FROM entity_pair AS edge 
WHERE search_21."from" = edge.entity_id AND edge.other_id = item.value
 LIMIT 1 OFFSET ?) IS NOT NULL) AND named.id = item.value ORDER BY named.public_id
 LIMIT 1 OFFSET ?) END AS node_1 
FROM search_21), 
search_23 AS MATERIALIZED 
(SELECT search_22.to_list, search_22."to", search_22.length, search_22.from_depth, search_22.to_edges, search_22.to_1, search_22.node_0, search_22.node_1, CASE WHEN (search_22.length = 2) THEN search_22."to" WHEN (search_22.length < 2) THEN CAST(NULL AS INTEGER) WHEN (search_22.from_depth = 1 AND search_22.to_edges <= 5000) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT link.other_id AS id, link.other_public_id AS "key" 
FROM json_each(search_22.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND ((SELECT 1 
FROM path_hop AS edge 
WHERE search_22.node_1 = edge.entity_id AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL OR (SELECT 1 
FROM entity_pair AS edge 
WHERE search_22.node_1 = edge.entity_id AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) ORDER BY link.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1 UNION ALL SELECT id, "key" 
FROM (SELECT link.other_id AS id, link.other_public_id AS "key" 
FROM json_each(search_22.to_list) AS item CROSS JOIN entity_pair AS link 
WHERE link.entity_id = item.value AND ((SELECT 1 
FROM path_hop AS edge 
WHERE search_22.node_1 = edge.entity_id AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL OR (SELECT 1 
FROM entity_pair AS edge 
WHERE search_22.node_1 = edge.entity_id AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) ORDER BY link.other_public_id
 LIMIT 1 OFFSET ?) AS choice_2) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) WHEN (search_22.from_depth = 1) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS "key" 
FROM path_hop AS edge 
WHERE search_22.node_1 = edge.entity_id AND ((SELECT 1 
FROM json_each(search_22.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL OR (SELECT 1 
FROM json_each(search_22.to_list) AS item CROSS JOIN entity_pair AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) ORDER BY edge.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1 UNION ALL SELECT id, "key" 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS "key" 
FROM entity_pair AS edge 
WHERE search_22.node_1 = edge.entity_id AND ((SELECT 1 
FROM json_each(search_22.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL OR (SELECT 1 
FROM json_each(search_22.to_list) AS item CROSS JOIN entity_pair AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) ORDER BY edge.other_public_id
 LIMIT 1 OFFSET ?) AS choice_2) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) ELSE (SELECT named.id AS anon_3 
FROM json_each(CASE WHEN (search_22.from_depth >= 2) THEN search_22.from_2 WHEN (search_22.length = 3) THEN search_22.to_1 WHEN (search_22.length = 4) THEN search_22.to_2 END) AS item CROSS JOIN entity AS named 
WHERE ((SELECT 1 
FROM path_hop AS edge 
WHERE search_22.node_1 = edge.entity_id AND edge.other_id = item.value
 LIMIT 1 OFFSET ?) IS NOT NULL OR (SELECT 1 
FROM entity_pair AS edge 
WHERE search_22.node_1 = edge.entity_id AND edge.other_id = item.value
 LIMIT 1 OFFSET ?) IS NOT NULL) AND named.id = item.value ORDER BY named.public_id
 LIMIT 1 OFFSET ?) END AS node_2 
FROM search_22), 
search_24 AS MATERIALIZED 
(SELECT search_23.to_list, search_23."to", search_23.length, search_23.from_depth, search_23.to_edges, search_23.node_0, search_23.node_1, search_23.node_2, CASE WHEN (search_23.length = 3) THEN search_23."to" WHEN (search_23.length < 3) THEN CAST(NULL AS INTEGER) WHEN (search_23.from_depth = 2 AND search_23.to_edges <= 5000) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT link.other_id AS id, link.other_public_id AS "key" 
FROM json_each(search_23.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND ((SELECT 1 
FROM path_hop AS edge 
WHERE search_23.node_2 = edge.entity_id AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL OR (SELECT 1 
FROM entity_pair AS edge 
WHERE search_23.node_2 = edge.entity_id AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) ORDER BY link.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1 UNION ALL SELECT id, "key" 
FROM (SELECT link.other_id AS id, link.other_public_id AS "key" 
FROM json_each(search_23.to_list) AS item CROSS JOIN entity_pair AS link 
WHERE link.entity_id = item.value AND ((SELECT 1 
FROM path_hop AS edge 
WHERE search_23.node_2 = edge.entity_id AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL OR (SELECT 1 
FROM entity_pair AS edge 
WHERE search_23.node_2 = edge.entity_id AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) ORDER BY link.other_public_id
 LIMIT 1 OFFSET ?) AS choice_2) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) WHEN (search_23.from_depth = 2) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS "key" 
FROM path_hop AS edge 
WHERE search_23.node_2 = edge.entity_id AND ((SELECT 1 
FROM json_each(search_23.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL OR (SELECT 1 
FROM json_each(search_23.to_list) AS item CROSS JOIN entity_pair AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) ORDER BY edge.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1 UNION ALL SELECT id, "key" 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS "key" 
FROM entity_pair AS edge 
WHERE search_23.node_2 = edge.entity_id AND ((SELECT 1 
FROM json_each(search_23.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL OR (SELECT 1 
FROM json_each(search_23.to_list) AS item CROSS JOIN entity_pair AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) ORDER BY edge.other_public_id
 LIMIT 1 OFFSET ?) AS choice_2) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) ELSE (SELECT named.id AS anon_2 
FROM json_each(CASE WHEN (search_23.length = 4) THEN search_23.to_1 END) AS item CROSS JOIN entity AS named 
WHERE ((SELECT 1 
FROM path_hop AS edge 
WHERE search_23.node_2 = edge.entity_id AND edge.other_id = item.value
 LIMIT 1 OFFSET ?) IS NOT NULL OR (SELECT 1 
FROM entity_pair AS edge 
WHERE search_23.node_2 = edge.entity_id AND edge.other_id = item.value
 LIMIT 1 OFFSET ?) IS NOT NULL) AND named.id = item.value ORDER BY named.public_id
 LIMIT 1 OFFSET ?) END AS node_3 
FROM search_23), 
search_25 AS MATERIALIZED 
(SELECT search_24.to_list, search_24."to", search_24.length, search_24.from_depth, search_24.to_edges, search_24.node_0, search_24.node_1, search_24.node_2, search_24.node_3, CASE WHEN (search_24.length = 4) THEN search_24."to" WHEN (search_24.length < 4) THEN CAST(NULL AS INTEGER) ELSE CAST(NULL AS INTEGER) END AS node_4 
FROM search_24), 
path AS MATERIALIZED 
(SELECT search_25.length AS length 
FROM search_25)
 SELECT json_object('length', path_1_length) AS anon_1 
FROM (SELECT path_1.length AS path_1_length 
FROM path AS path_1
 LIMIT 1 OFFSET ?) AS path_1_shape;
