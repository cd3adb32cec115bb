SELECT json_build_object('slug', article_1_slug, 'version', article_1_version) AS anon_1 
FROM (SELECT article_1.slug AS article_1_slug, article_1.version AS article_1_version 
FROM article AS article_1 
WHERE article_1.status IN ('PUBLISHED', 'RETRACTED') AND (article_1.public_id = $1) ORDER BY article_1.public_id ASC 
 LIMIT 1) AS article_1_shape;

SELECT json_build_object('id', article_2_public_id) AS anon_1 
FROM (SELECT article_2.public_id AS article_2_public_id 
FROM article AS article_2, article_slug AS article_slug_1 
WHERE article_2.status IN ('PUBLISHED', 'RETRACTED') AND (article_slug_1.article_id = article_2.id) AND (article_slug_1.slug = $1) ORDER BY article_2.public_id ASC 
 LIMIT 1) AS article_2_shape;

SELECT json_build_object('id', article_3_public_id, 'slug', article_3_slug) AS anon_1 
FROM (SELECT article_3.public_id AS article_3_public_id, article_3.slug AS article_3_slug 
FROM article AS article_3, article_slug AS article_slug_2 
WHERE article_3.status IN ('PUBLISHED', 'RETRACTED') AND (article_slug_2.article_id = article_3.id) AND (article_slug_2.slug = $1) ORDER BY article_3.public_id ASC 
 LIMIT 1) AS article_3_shape;

SELECT json_build_object('id', article_4_public_id) AS anon_1 
FROM (SELECT article_4.public_id AS article_4_public_id 
FROM article AS article_4 
WHERE article_4.status IN ('PUBLISHED', 'RETRACTED') AND (article_4.url = $1) ORDER BY article_4.public_id ASC 
 LIMIT 1) AS article_4_shape;
