SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_1 
WHERE article_1.status IN ('RETRACTED')), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_1_slug))), '[]'::json)) AS anon_2 
FROM (SELECT article_1.published_at AS article_1_key_1, article_1.public_id AS article_1_key_2, article_1.slug AS article_1_slug 
FROM article AS article_1 
WHERE article_1.status IN ('RETRACTED') ORDER BY article_1.published_at DESC, article_1.public_id DESC 
 LIMIT 20) AS article_1_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_2 
WHERE article_2.status IN ('PUBLISHED')), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_2_slug))), '[]'::json)) AS anon_2 
FROM (SELECT article_2.published_at AS article_2_key_1, article_2.public_id AS article_2_key_2, article_2.slug AS article_2_slug 
FROM article AS article_2 
WHERE article_2.status IN ('PUBLISHED') ORDER BY article_2.published_at DESC, article_2.public_id DESC 
 LIMIT 20) AS article_2_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_3 
WHERE false), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_3_slug))), '[]'::json)) AS anon_2 
FROM (SELECT article_3.published_at AS article_3_key_1, article_3.public_id AS article_3_key_2, article_3.slug AS article_3_slug 
FROM article AS article_3 
WHERE false ORDER BY article_3.published_at DESC, article_3.public_id DESC 
 LIMIT 20) AS article_3_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_4 
WHERE false), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_4_slug))), '[]'::json)) AS anon_2 
FROM (SELECT article_4.published_at AS article_4_key_1, article_4.public_id AS article_4_key_2, article_4.slug AS article_4_slug 
FROM article AS article_4 
WHERE false ORDER BY article_4.published_at DESC, article_4.public_id DESC 
 LIMIT 20) AS article_4_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_5 
WHERE article_5.status IN ('PUBLISHED', 'RETRACTED') AND (article_5.published_at >= $1) AND (article_5.published_at < $2)), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_5_slug))), '[]'::json)) AS anon_2 
FROM (SELECT article_5.published_at AS article_5_key_1, article_5.public_id AS article_5_key_2, article_5.slug AS article_5_slug 
FROM article AS article_5 
WHERE article_5.id IN (SELECT id 
FROM (SELECT article_5.id AS id 
FROM article AS article_5 
WHERE (article_5.status = 'PUBLISHED') AND (article_5.published_at >= $3) AND (article_5.published_at < $4) ORDER BY article_5.published_at DESC, article_5.public_id DESC 
 LIMIT 20) AS article_5_part_1 UNION ALL SELECT id 
FROM (SELECT article_5.id AS id 
FROM article AS article_5 
WHERE (article_5.status = 'RETRACTED') AND (article_5.published_at >= $5) AND (article_5.published_at < $6) ORDER BY article_5.published_at DESC, article_5.public_id DESC 
 LIMIT 20) AS article_5_part_2) ORDER BY article_5.published_at DESC, article_5.public_id DESC 
 LIMIT 20) AS article_5_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_6 
WHERE article_6.status IN ('PUBLISHED', 'RETRACTED') AND article_6.language IN (SELECT value 
FROM json_array_elements_text(($1)::json) WITH ORDINALITY AS items (value, key)) AND (article_6.published_at >= $2) AND (article_6.published_at < $3)), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_6_slug))), '[]'::json)) AS anon_2 
FROM (SELECT article_6.published_at AS article_6_key_1, article_6.public_id AS article_6_key_2, article_6.slug AS article_6_slug 
FROM article AS article_6 
WHERE article_6.id IN (SELECT id 
FROM (SELECT article_6.id AS id 
FROM article AS article_6 
WHERE (article_6.status = 'PUBLISHED') AND article_6.language IN (SELECT value 
FROM json_array_elements_text(($4)::json) WITH ORDINALITY AS items (value, key)) AND (article_6.published_at >= $5) AND (article_6.published_at < $6) ORDER BY article_6.published_at DESC, article_6.public_id DESC 
 LIMIT 20) AS article_6_part_1 UNION ALL SELECT id 
FROM (SELECT article_6.id AS id 
FROM article AS article_6 
WHERE (article_6.status = 'RETRACTED') AND article_6.language IN (SELECT value 
FROM json_array_elements_text(($7)::json) WITH ORDINALITY AS items (value, key)) AND (article_6.published_at >= $8) AND (article_6.published_at < $9) ORDER BY article_6.published_at DESC, article_6.public_id DESC 
 LIMIT 20) AS article_6_part_2) ORDER BY article_6.published_at DESC, article_6.public_id DESC 
 LIMIT 20) AS article_6_page) AS anon_1;
