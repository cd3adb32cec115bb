SELECT json_object('headline', article_1_headline) AS anon_1 
FROM (SELECT article_1.headline AS article_1_headline 
FROM article AS article_1 
WHERE article_1.status IN ('PUBLISHED', 'RETRACTED') AND (article_1.public_id = ?) ORDER BY article_1.public_id ASC
 LIMIT 1 OFFSET ?) AS article_1_shape;

SELECT json_object('headline', article_2_headline) AS anon_1 
FROM (SELECT article_2.headline AS article_2_headline 
FROM article AS article_2, article_slug AS article_slug_1 
WHERE article_2.status IN ('PUBLISHED', 'RETRACTED') AND (article_slug_1.article_id = article_2.id) AND (article_slug_1.slug = ?) ORDER BY article_2.public_id ASC
 LIMIT 1 OFFSET ?) AS article_2_shape;

SELECT json_object('headline', article_3_headline) AS anon_1 
FROM (SELECT article_3.headline AS article_3_headline 
FROM article AS article_3 
WHERE article_3.status IN ('PUBLISHED', 'RETRACTED') AND (article_3.url = ?) ORDER BY article_3.public_id ASC
 LIMIT 1 OFFSET ?) AS article_3_shape;

SELECT json_object('headline', article_4_headline) AS anon_1 
FROM (SELECT article_4.headline AS article_4_headline 
FROM article AS article_4 
WHERE article_4.status IN ('PUBLISHED', 'RETRACTED') AND (article_4.public_id = ?) ORDER BY article_4.public_id ASC
 LIMIT 1 OFFSET ?) AS article_4_shape;

SELECT json_object('headline', article_5_headline) AS anon_1 
FROM (SELECT article_5.headline AS article_5_headline 
FROM article AS article_5, article_slug AS article_slug_2 
WHERE article_5.status IN ('PUBLISHED', 'RETRACTED') AND (article_slug_2.article_id = article_5.id) AND (article_slug_2.slug = ?) ORDER BY article_5.public_id ASC
 LIMIT 1 OFFSET ?) AS article_5_shape;

SELECT json_object('headline', article_6_headline) AS anon_1 
FROM (SELECT article_6.headline AS article_6_headline 
FROM article AS article_6 
WHERE article_6.status IN ('PUBLISHED', 'RETRACTED') AND (article_6.url = ?) ORDER BY article_6.public_id ASC
 LIMIT 1 OFFSET ?) AS article_6_shape;

SELECT json_object('headline', article_7_headline) AS anon_1 
FROM (SELECT article_7.headline AS article_7_headline 
FROM article AS article_7 
WHERE article_7.status IN ('PUBLISHED', 'RETRACTED') AND (article_7.public_id = ?) ORDER BY article_7.public_id ASC
 LIMIT 1 OFFSET ?) AS article_7_shape;

SELECT json_object('headline', article_8_headline) AS anon_1 
FROM (SELECT article_8.headline AS article_8_headline 
FROM article AS article_8, article_slug AS article_slug_3 
WHERE article_8.status IN ('PUBLISHED', 'RETRACTED') AND (article_slug_3.article_id = article_8.id) AND (article_slug_3.slug = ?) ORDER BY article_8.public_id ASC
 LIMIT 1 OFFSET ?) AS article_8_shape;

SELECT coalesce((SELECT json_object('id', article_9_public_id) AS anon_1 
FROM (SELECT article_9.public_id AS article_9_public_id 
FROM article AS article_9 
WHERE article_9.status IN ('PUBLISHED', 'RETRACTED') AND (article_9.public_id = ?) ORDER BY article_9.public_id ASC
 LIMIT 1 OFFSET ?) AS article_9_shape), (SELECT json_object('id', entity_1_public_id) AS anon_2 
FROM (SELECT entity_1.public_id AS entity_1_public_id 
FROM entity AS entity_1, entity_resolution AS entity_resolution_1, entity AS former_entity_1 
WHERE (entity_1.public = 1) AND (entity_resolution_1.survivor_id = entity_1.id) AND (former_entity_1.id = entity_resolution_1.entity_id) AND (former_entity_1.public = 1) AND (former_entity_1.public_id = ?) ORDER BY entity_1.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_1_shape), (SELECT json_object('id', relation_1_public_id) AS anon_3 
FROM (SELECT relation_1.public_id AS relation_1_public_id 
FROM relation AS relation_1 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_1 
WHERE (evidence_1.relation_id = relation_1.id) AND evidence_1.withdrawn_at IS NULL AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_10 
WHERE (article_10.id = evidence_1.article_id) AND (article_10.status = 'PUBLISHED'))))) AND (relation_1.public_id = ?) ORDER BY relation_1.public_id ASC
 LIMIT 1 OFFSET ?) AS relation_1_shape), (SELECT json_object('id', evidence_2_public_id) AS anon_4 
FROM (SELECT evidence_2.public_id AS evidence_2_public_id 
FROM evidence AS evidence_2 
WHERE evidence_2.withdrawn_at IS NULL AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_11 
WHERE (article_11.id = evidence_2.article_id) AND (article_11.status = 'PUBLISHED'))) AND (evidence_2.public_id = ?) ORDER BY evidence_2.public_id ASC
 LIMIT 1 OFFSET ?) AS evidence_2_shape), (SELECT json_object('id', mention_1_public_id) AS anon_5 
FROM (SELECT mention_1.public_id AS mention_1_public_id 
FROM mention AS mention_1 
WHERE (EXISTS (SELECT 1 
FROM article AS article_12 
WHERE (article_12.id = mention_1.article_id) AND (article_12.status = 'PUBLISHED'))) AND (mention_1.public_id = ?) ORDER BY mention_1.public_id ASC
 LIMIT 1 OFFSET ?) AS mention_1_shape)) AS coalesce_1;

SELECT coalesce((SELECT json_object('id', article_13_public_id) AS anon_1 
FROM (SELECT article_13.public_id AS article_13_public_id 
FROM article AS article_13 
WHERE article_13.status IN ('PUBLISHED', 'RETRACTED') AND (article_13.public_id = ?) ORDER BY article_13.public_id ASC
 LIMIT 1 OFFSET ?) AS article_13_shape), (SELECT json_object('id', entity_2_public_id) AS anon_2 
FROM (SELECT entity_2.public_id AS entity_2_public_id 
FROM entity AS entity_2, entity_resolution AS entity_resolution_2, entity AS former_entity_2 
WHERE (entity_2.public = 1) AND (entity_resolution_2.survivor_id = entity_2.id) AND (former_entity_2.id = entity_resolution_2.entity_id) AND (former_entity_2.public = 1) AND (former_entity_2.public_id = ?) ORDER BY entity_2.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_2_shape), (SELECT json_object('id', relation_2_public_id) AS anon_3 
FROM (SELECT relation_2.public_id AS relation_2_public_id 
FROM relation AS relation_2 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_3 
WHERE (evidence_3.relation_id = relation_2.id) AND evidence_3.withdrawn_at IS NULL AND (evidence_3.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_14 
WHERE (article_14.id = evidence_3.article_id) AND (article_14.status = 'PUBLISHED'))))) AND (relation_2.public_id = ?) ORDER BY relation_2.public_id ASC
 LIMIT 1 OFFSET ?) AS relation_2_shape), (SELECT json_object('id', evidence_4_public_id) AS anon_4 
FROM (SELECT evidence_4.public_id AS evidence_4_public_id 
FROM evidence AS evidence_4 
WHERE evidence_4.withdrawn_at IS NULL AND (evidence_4.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_15 
WHERE (article_15.id = evidence_4.article_id) AND (article_15.status = 'PUBLISHED'))) AND (evidence_4.public_id = ?) ORDER BY evidence_4.public_id ASC
 LIMIT 1 OFFSET ?) AS evidence_4_shape), (SELECT json_object('id', mention_2_public_id) AS anon_5 
FROM (SELECT mention_2.public_id AS mention_2_public_id 
FROM mention AS mention_2 
WHERE (EXISTS (SELECT 1 
FROM article AS article_16 
WHERE (article_16.id = mention_2.article_id) AND (article_16.status = 'PUBLISHED'))) AND (mention_2.public_id = ?) ORDER BY mention_2.public_id ASC
 LIMIT 1 OFFSET ?) AS mention_2_shape)) AS coalesce_1;
