SELECT json_build_object('headline', article_1_headline) AS anon_1 
FROM (SELECT article_1.headline AS article_1_headline 
FROM article AS article_1 
WHERE article_1.status IN ('PUBLISHED', 'RETRACTED') AND (article_1.public_id = $1) ORDER BY article_1.public_id ASC 
 LIMIT 1) AS article_1_shape;

SELECT json_build_object('headline', article_2_headline) AS anon_1 
FROM (SELECT article_2.headline AS article_2_headline 
FROM article AS article_2, article_slug AS article_slug_1 
WHERE article_2.status IN ('PUBLISHED', 'RETRACTED') AND (article_slug_1.article_id = article_2.id) AND (article_slug_1.slug = $1) ORDER BY article_2.public_id ASC 
 LIMIT 1) AS article_2_shape;

SELECT json_build_object('headline', article_3_headline) AS anon_1 
FROM (SELECT article_3.headline AS article_3_headline 
FROM article AS article_3 
WHERE article_3.status IN ('PUBLISHED', 'RETRACTED') AND (article_3.url = $1) ORDER BY article_3.public_id ASC 
 LIMIT 1) AS article_3_shape;

SELECT coalesce((SELECT json_build_object('headline', article_4_headline, 'share', json_build_object('text', CASE WHEN (article_4_status = 'PUBLISHED') THEN article_4_share_text ELSE '' END, 'image', CASE WHEN (article_4_status = 'PUBLISHED') THEN article_4_image_url ELSE NULL END)) AS anon_1 
FROM (SELECT article_4.headline AS article_4_headline, article_4.status AS article_4_status, article_4.share_text AS article_4_share_text, article_4.image_url AS article_4_image_url 
FROM article AS article_4 
WHERE article_4.status IN ('PUBLISHED', 'RETRACTED') AND (article_4.public_id = $1) ORDER BY article_4.public_id ASC 
 LIMIT 1) AS article_4_shape), (SELECT json_build_object() AS anon_2 
FROM (SELECT 1 AS entity_1_nothing 
FROM entity AS entity_1, entity_resolution AS entity_resolution_1, entity AS former_entity_1 
WHERE (entity_1.public = 1) AND (entity_resolution_1.survivor_id = entity_1.id) AND (former_entity_1.id = entity_resolution_1.entity_id) AND (former_entity_1.public = 1) AND (former_entity_1.public_id = $2) ORDER BY entity_1.public_id ASC 
 LIMIT 1) AS entity_1_shape), (SELECT json_build_object() AS anon_3 
FROM (SELECT 1 AS relation_1_nothing 
FROM relation AS relation_1 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_1 
WHERE (evidence_1.relation_id = relation_1.id) AND evidence_1.withdrawn_at IS NULL AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_5 
WHERE (article_5.id = evidence_1.article_id) AND (article_5.status = 'PUBLISHED'))))) AND (relation_1.public_id = $3) ORDER BY relation_1.public_id ASC 
 LIMIT 1) AS relation_1_shape), (SELECT json_build_object() AS anon_4 
FROM (SELECT 1 AS evidence_2_nothing 
FROM evidence AS evidence_2 
WHERE evidence_2.withdrawn_at IS NULL AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_6 
WHERE (article_6.id = evidence_2.article_id) AND (article_6.status = 'PUBLISHED'))) AND (evidence_2.public_id = $4) ORDER BY evidence_2.public_id ASC 
 LIMIT 1) AS evidence_2_shape), (SELECT json_build_object() AS anon_5 
FROM (SELECT 1 AS mention_1_nothing 
FROM mention AS mention_1 
WHERE (EXISTS (SELECT 1 
FROM article AS article_7 
WHERE (article_7.id = mention_1.article_id) AND (article_7.status = 'PUBLISHED'))) AND (mention_1.public_id = $5) ORDER BY mention_1.public_id ASC 
 LIMIT 1) AS mention_1_shape)) AS coalesce_1;
