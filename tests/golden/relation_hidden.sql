SELECT json_object('kind', relation_1_kind) AS anon_1 
FROM (SELECT relation_1.kind AS relation_1_kind 
FROM relation AS relation_1 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_1 
WHERE (evidence_1.relation_id = relation_1.id) AND evidence_1.withdrawn_at IS NULL AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_1 
WHERE (article_1.id = evidence_1.article_id) AND (article_1.status = 'PUBLISHED'))))) AND (relation_1.public_id = ?) ORDER BY relation_1.public_id ASC
 LIMIT 1 OFFSET ?) AS relation_1_shape;

SELECT json_object('kind', relation_2_kind) AS anon_1 
FROM (SELECT relation_2.kind AS relation_2_kind 
FROM relation AS relation_2 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_2 
WHERE (evidence_2.relation_id = relation_2.id) AND evidence_2.withdrawn_at IS NULL AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.id = evidence_2.article_id) AND (article_2.status = 'PUBLISHED'))))) AND (relation_2.public_id = ?) ORDER BY relation_2.public_id ASC
 LIMIT 1 OFFSET ?) AS relation_2_shape;

SELECT json_object('kind', relation_3_kind) AS anon_1 
FROM (SELECT relation_3.kind AS relation_3_kind 
FROM relation AS relation_3 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_3 
WHERE (evidence_3.relation_id = relation_3.id) AND evidence_3.withdrawn_at IS NULL AND (evidence_3.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = evidence_3.article_id) AND (article_3.status = 'PUBLISHED'))))) AND (relation_3.public_id = ?) ORDER BY relation_3.public_id ASC
 LIMIT 1 OFFSET ?) AS relation_3_shape;

SELECT json_object('kind', relation_4_kind) AS anon_1 
FROM (SELECT relation_4.kind AS relation_4_kind 
FROM relation AS relation_4 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_4 
WHERE (evidence_4.relation_id = relation_4.id) AND evidence_4.withdrawn_at IS NULL AND (evidence_4.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = evidence_4.article_id) AND (article_4.status = 'PUBLISHED'))))) AND (relation_4.public_id = ?) ORDER BY relation_4.public_id ASC
 LIMIT 1 OFFSET ?) AS relation_4_shape;

SELECT json_group_array(json(listed_value_1)) AS anon_1 
FROM (SELECT listed_value, coalesce((SELECT json_object('id', article_5_public_id) AS anon_2 
FROM (SELECT article_5.public_id AS article_5_public_id 
FROM article AS article_5 
WHERE article_5.status IN ('PUBLISHED', 'RETRACTED') AND (article_5.public_id = listed_value) ORDER BY article_5.public_id ASC
 LIMIT 1 OFFSET ?) AS article_5_shape), (SELECT json_object('id', entity_1_public_id) AS anon_3 
FROM (SELECT entity_1.public_id AS entity_1_public_id 
FROM entity AS entity_1, entity_resolution AS entity_resolution_1, entity AS former_entity_1 
WHERE (entity_1.public = 1) AND (entity_resolution_1.survivor_id = entity_1.id) AND (former_entity_1.id = entity_resolution_1.entity_id) AND (former_entity_1.public = 1) AND (former_entity_1.public_id = listed_value) ORDER BY entity_1.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_1_shape), (SELECT json_object('id', relation_5_public_id) AS anon_4 
FROM (SELECT relation_5.public_id AS relation_5_public_id 
FROM relation AS relation_5 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_5 
WHERE (evidence_5.relation_id = relation_5.id) AND evidence_5.withdrawn_at IS NULL AND (evidence_5.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_6 
WHERE (article_6.id = evidence_5.article_id) AND (article_6.status = 'PUBLISHED'))))) AND (relation_5.public_id = listed_value) ORDER BY relation_5.public_id ASC
 LIMIT 1 OFFSET ?) AS relation_5_shape), (SELECT json_object('id', evidence_6_public_id) AS anon_5 
FROM (SELECT evidence_6.public_id AS evidence_6_public_id 
FROM evidence AS evidence_6 
WHERE evidence_6.withdrawn_at IS NULL AND (evidence_6.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_7 
WHERE (article_7.id = evidence_6.article_id) AND (article_7.status = 'PUBLISHED'))) AND (evidence_6.public_id = listed_value) ORDER BY evidence_6.public_id ASC
 LIMIT 1 OFFSET ?) AS evidence_6_shape), (SELECT json_object('id', mention_1_public_id) AS anon_6 
FROM (SELECT mention_1.public_id AS mention_1_public_id 
FROM mention AS mention_1 
WHERE (EXISTS (SELECT 1 
FROM article AS article_8 
WHERE (article_8.id = mention_1.article_id) AND (article_8.status = 'PUBLISHED'))) AND (mention_1.public_id = listed_value) ORDER BY mention_1.public_id ASC
 LIMIT 1 OFFSET ?) AS mention_1_shape)) AS listed_value_1 
FROM (SELECT value AS listed_value 
FROM json_each(?) ORDER BY "key") AS listed_rows) AS listed_shape;

SELECT (SELECT json_object('edges', json_group_array(json_object('node', json_object('kind', relation_6_kind, 'subject', CASE WHEN (entity_2_id IS NOT NULL) THEN json_object('slug', entity_2_slug) END)))) AS anon_2 
FROM (SELECT relation_6.kind AS relation_6_key_1, relation_6.public_id AS relation_6_key_2, relation_6.kind AS relation_6_kind, entity_2.slug AS entity_2_slug, entity_2.id AS entity_2_id 
FROM relation AS relation_6 LEFT OUTER JOIN entity_resolution AS entity_resolution_2 ON entity_resolution_2.entity_id = relation_6.subject_id LEFT OUTER JOIN entity AS entity_2 ON (entity_2.id = entity_resolution_2.survivor_id) AND (entity_2.public = 1) 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_7 
WHERE (evidence_7.relation_id = relation_6.id) AND evidence_7.withdrawn_at IS NULL AND (evidence_7.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_9 
WHERE (article_9.id = evidence_7.article_id) AND (article_9.status = 'PUBLISHED'))))) AND relation_6.kind IN (SELECT value 
FROM json_each(?)) ORDER BY relation_6.kind ASC, relation_6.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_6_page) AS anon_1;

SELECT json_object('relations', json(article_10_value_1)) AS anon_1 
FROM (SELECT article_10_status, article_10_id, (SELECT json_object('edges', json_group_array(json_object('node', json_object('kind', relation_7_kind)))) AS anon_2 
FROM (SELECT relation_7.kind AS relation_7_key_1, relation_7.public_id AS relation_7_key_2, relation_7.kind AS relation_7_kind 
FROM relation AS relation_7 
WHERE (article_10_status = 'PUBLISHED') AND relation_7.id IN (SELECT evidence_8.relation_id AS anon_3 
FROM evidence AS evidence_8 
WHERE (evidence_8.article_id = article_10_id) AND evidence_8.withdrawn_at IS NULL AND (evidence_8.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_11 
WHERE (article_11.id = evidence_8.article_id) AND (article_11.status = 'PUBLISHED')))) ORDER BY relation_7.kind ASC, relation_7.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_7_page) AS article_10_value_1 
FROM (SELECT article_10.status AS article_10_status, article_10.id AS article_10_id 
FROM article AS article_10, article_slug AS article_slug_1 
WHERE article_10.status IN ('PUBLISHED', 'RETRACTED') AND (article_slug_1.article_id = article_10.id) AND (article_slug_1.slug = ?) ORDER BY article_10.public_id ASC
 LIMIT 1 OFFSET ?) AS article_10_rows) AS article_10_shape;
