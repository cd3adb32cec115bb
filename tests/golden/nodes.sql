SELECT json_group_array(json(listed_value_1)) AS anon_1 
FROM (SELECT listed_value, coalesce((SELECT json_object('__typename', json('"Article"'), 'id', article_1_public_id, 'headline', article_1_headline, 'version', article_1_version) AS anon_2 
FROM (SELECT article_1.public_id AS article_1_public_id, article_1.headline AS article_1_headline, article_1.version AS article_1_version 
FROM article AS article_1 
WHERE article_1.status IN ('PUBLISHED', 'RETRACTED') AND (article_1.public_id = listed_value) ORDER BY article_1.public_id ASC
 LIMIT 1 OFFSET ?) AS article_1_shape), (SELECT CASE WHEN (entity_1_kind IN ('EVENT', 'ORGANIZATION', 'PLACE')) THEN json_object('__typename', CASE WHEN (entity_1_kind = 'PERSON') THEN 'Person' WHEN (entity_1_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_1_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_1_public_id, 'name', entity_1_name, 'kind', entity_1_kind) WHEN (entity_1_kind IN ('PERSON')) THEN json_object('__typename', CASE WHEN (entity_1_kind = 'PERSON') THEN 'Person' WHEN (entity_1_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_1_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_1_public_id, 'name', entity_1_name, 'kind', entity_1_kind, 'articleCount', entity_1_article_count) END AS anon_3 
FROM (SELECT entity_1.kind AS entity_1_kind, entity_1.public_id AS entity_1_public_id, entity_1.name AS entity_1_name, entity_1.article_count AS entity_1_article_count 
FROM entity AS entity_1, entity_resolution AS entity_resolution_1, entity AS former_entity_1 
WHERE (entity_1.public = 1) AND (entity_resolution_1.survivor_id = entity_1.id) AND (former_entity_1.id = entity_resolution_1.entity_id) AND (former_entity_1.public = 1) AND (former_entity_1.public_id = listed_value) ORDER BY entity_1.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_1_shape), (SELECT json_object('__typename', json('"Relation"'), 'id', relation_1_public_id, 'relationKind', relation_1_kind, 'standing', CASE WHEN (relation_1_value_1 AND relation_1_value_2) THEN 'DISPUTED' WHEN (relation_1_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_1_value_1 THEN 'SINGLE_SOURCE' WHEN relation_1_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END) AS anon_4 
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
WHERE (article_2.id = evidence_1.article_id) AND (article_2.status = 'PUBLISHED'))))) AND (relation_1.public_id = listed_value) ORDER BY relation_1.public_id ASC
 LIMIT 1 OFFSET ?) AS relation_1_rows) AS relation_1_shape), (SELECT json_object('__typename', json('"Evidence"'), 'id', evidence_6_public_id, 'quote', evidence_6_quote, 'stance', evidence_6_stance, 'relation', CASE WHEN (relation_2_id IS NOT NULL) THEN json_object('kind', relation_2_kind) END, 'article', CASE WHEN (article_9_id IS NOT NULL) THEN json_object('slug', article_9_slug) END) AS anon_5 
FROM (SELECT evidence_6.public_id AS evidence_6_public_id, evidence_6.quote AS evidence_6_quote, evidence_6.stance AS evidence_6_stance, relation_2.kind AS relation_2_kind, relation_2.id AS relation_2_id, article_9.slug AS article_9_slug, article_9.id AS article_9_id 
FROM evidence AS evidence_6 LEFT OUTER JOIN relation AS relation_2 ON (relation_2.id = evidence_6.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_7 
WHERE (evidence_7.relation_id = relation_2.id) AND evidence_7.withdrawn_at IS NULL AND (evidence_7.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_8 
WHERE (article_8.id = evidence_7.article_id) AND (article_8.status = 'PUBLISHED'))))) LEFT OUTER JOIN article AS article_9 ON (article_9.id = evidence_6.article_id) AND (article_9.status = 'PUBLISHED') 
WHERE evidence_6.withdrawn_at IS NULL AND (evidence_6.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_7 
WHERE (article_7.id = evidence_6.article_id) AND (article_7.status = 'PUBLISHED'))) AND (evidence_6.public_id = listed_value) ORDER BY evidence_6.public_id ASC
 LIMIT 1 OFFSET ?) AS evidence_6_shape), (SELECT json_object('__typename', json('"Mention"'), 'id', mention_1_public_id, 'text', mention_1_text, 'start', mention_1_start, 'entity', CASE WHEN (entity_2_id IS NOT NULL) THEN json_object('name', entity_2_name) END) AS anon_6 
FROM (SELECT mention_1.public_id AS mention_1_public_id, mention_1.text AS mention_1_text, mention_1.start AS mention_1_start, entity_2.name AS entity_2_name, entity_2.id AS entity_2_id 
FROM mention AS mention_1 LEFT OUTER JOIN entity_resolution AS entity_resolution_2 ON entity_resolution_2.entity_id = mention_1.entity_id LEFT OUTER JOIN entity AS entity_2 ON (entity_2.id = entity_resolution_2.survivor_id) AND (entity_2.public = 1) 
WHERE (EXISTS (SELECT 1 
FROM article AS article_10 
WHERE (article_10.id = mention_1.article_id) AND (article_10.status = 'PUBLISHED'))) AND (mention_1.public_id = listed_value) ORDER BY mention_1.public_id ASC
 LIMIT 1 OFFSET ?) AS mention_1_shape)) AS listed_value_1 
FROM (SELECT value AS listed_value 
FROM json_each(?) ORDER BY "key") AS listed_rows) AS listed_shape;

SELECT json_group_array(json(listed_value_1)) AS anon_1 
FROM (SELECT listed_value, coalesce((SELECT json_object('id', article_11_public_id) AS anon_2 
FROM (SELECT article_11.public_id AS article_11_public_id 
FROM article AS article_11 
WHERE article_11.status IN ('PUBLISHED', 'RETRACTED') AND (article_11.public_id = listed_value) ORDER BY article_11.public_id ASC
 LIMIT 1 OFFSET ?) AS article_11_shape), (SELECT json_object('id', entity_3_public_id) AS anon_3 
FROM (SELECT entity_3.public_id AS entity_3_public_id 
FROM entity AS entity_3, entity_resolution AS entity_resolution_3, entity AS former_entity_2 
WHERE (entity_3.public = 1) AND (entity_resolution_3.survivor_id = entity_3.id) AND (former_entity_2.id = entity_resolution_3.entity_id) AND (former_entity_2.public = 1) AND (former_entity_2.public_id = listed_value) ORDER BY entity_3.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_3_shape), (SELECT json_object('id', relation_3_public_id) AS anon_4 
FROM (SELECT relation_3.public_id AS relation_3_public_id 
FROM relation AS relation_3 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_8 
WHERE (evidence_8.relation_id = relation_3.id) AND evidence_8.withdrawn_at IS NULL AND (evidence_8.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_12 
WHERE (article_12.id = evidence_8.article_id) AND (article_12.status = 'PUBLISHED'))))) AND (relation_3.public_id = listed_value) ORDER BY relation_3.public_id ASC
 LIMIT 1 OFFSET ?) AS relation_3_shape), (SELECT json_object('id', evidence_9_public_id) AS anon_5 
FROM (SELECT evidence_9.public_id AS evidence_9_public_id 
FROM evidence AS evidence_9 
WHERE evidence_9.withdrawn_at IS NULL AND (evidence_9.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_13 
WHERE (article_13.id = evidence_9.article_id) AND (article_13.status = 'PUBLISHED'))) AND (evidence_9.public_id = listed_value) ORDER BY evidence_9.public_id ASC
 LIMIT 1 OFFSET ?) AS evidence_9_shape), (SELECT json_object('id', mention_2_public_id) AS anon_6 
FROM (SELECT mention_2.public_id AS mention_2_public_id 
FROM mention AS mention_2 
WHERE (EXISTS (SELECT 1 
FROM article AS article_14 
WHERE (article_14.id = mention_2.article_id) AND (article_14.status = 'PUBLISHED'))) AND (mention_2.public_id = listed_value) ORDER BY mention_2.public_id ASC
 LIMIT 1 OFFSET ?) AS mention_2_shape)) AS listed_value_1 
FROM (SELECT value AS listed_value 
FROM json_each(?) ORDER BY "key") AS listed_rows) AS listed_shape;

SELECT json_group_array(json(listed_value_1)) AS anon_1 
FROM (SELECT listed_value, coalesce((SELECT json_object('id', article_15_public_id) AS anon_2 
FROM (SELECT article_15.public_id AS article_15_public_id 
FROM article AS article_15 
WHERE article_15.status IN ('PUBLISHED', 'RETRACTED') AND (article_15.public_id = listed_value) ORDER BY article_15.public_id ASC
 LIMIT 1 OFFSET ?) AS article_15_shape), (SELECT json_object('id', entity_4_public_id) AS anon_3 
FROM (SELECT entity_4.public_id AS entity_4_public_id 
FROM entity AS entity_4, entity_resolution AS entity_resolution_4, entity AS former_entity_3 
WHERE (entity_4.public = 1) AND (entity_resolution_4.survivor_id = entity_4.id) AND (former_entity_3.id = entity_resolution_4.entity_id) AND (former_entity_3.public = 1) AND (former_entity_3.public_id = listed_value) ORDER BY entity_4.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_4_shape), (SELECT json_object('id', relation_4_public_id) AS anon_4 
FROM (SELECT relation_4.public_id AS relation_4_public_id 
FROM relation AS relation_4 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_10 
WHERE (evidence_10.relation_id = relation_4.id) AND evidence_10.withdrawn_at IS NULL AND (evidence_10.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_16 
WHERE (article_16.id = evidence_10.article_id) AND (article_16.status = 'PUBLISHED'))))) AND (relation_4.public_id = listed_value) ORDER BY relation_4.public_id ASC
 LIMIT 1 OFFSET ?) AS relation_4_shape), (SELECT json_object('id', evidence_11_public_id) AS anon_5 
FROM (SELECT evidence_11.public_id AS evidence_11_public_id 
FROM evidence AS evidence_11 
WHERE evidence_11.withdrawn_at IS NULL AND (evidence_11.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_17 
WHERE (article_17.id = evidence_11.article_id) AND (article_17.status = 'PUBLISHED'))) AND (evidence_11.public_id = listed_value) ORDER BY evidence_11.public_id ASC
 LIMIT 1 OFFSET ?) AS evidence_11_shape), (SELECT json_object('id', mention_3_public_id) AS anon_6 
FROM (SELECT mention_3.public_id AS mention_3_public_id 
FROM mention AS mention_3 
WHERE (EXISTS (SELECT 1 
FROM article AS article_18 
WHERE (article_18.id = mention_3.article_id) AND (article_18.status = 'PUBLISHED'))) AND (mention_3.public_id = listed_value) ORDER BY mention_3.public_id ASC
 LIMIT 1 OFFSET ?) AS mention_3_shape)) AS listed_value_1 
FROM (SELECT value AS listed_value 
FROM json_each(?) ORDER BY "key") AS listed_rows) AS listed_shape;
