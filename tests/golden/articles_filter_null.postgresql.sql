SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_1 
WHERE article_1.status = 'PUBLISHED'), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_1_slug))), '[]'::json)) AS anon_2 
FROM (SELECT article_1.published_at AS article_1_key_1, article_1.public_id AS article_1_key_2, article_1.slug AS article_1_slug 
FROM article AS article_1 
WHERE article_1.status = 'PUBLISHED' ORDER BY article_1.published_at DESC, article_1.public_id DESC 
 LIMIT 20) AS article_1_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_2 
WHERE article_2.status = 'PUBLISHED'), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_2_slug))), '[]'::json)) AS anon_2 
FROM (SELECT article_2.published_at AS article_2_key_1, article_2.public_id AS article_2_key_2, article_2.slug AS article_2_slug 
FROM article AS article_2 
WHERE article_2.status = 'PUBLISHED' ORDER BY article_2.published_at DESC, article_2.public_id DESC 
 LIMIT 20) AS article_2_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_3 
WHERE article_3.status = 'PUBLISHED'), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_3_slug))), '[]'::json)) AS anon_2 
FROM (SELECT article_3.published_at AS article_3_key_1, article_3.public_id AS article_3_key_2, article_3.slug AS article_3_slug 
FROM article AS article_3 
WHERE article_3.status = 'PUBLISHED' ORDER BY article_3.published_at DESC, article_3.public_id DESC 
 LIMIT 20) AS article_3_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_4 
WHERE (article_4.status = 'PUBLISHED') AND article_4.id IN (SELECT article_tag_1.article_id AS anon_3 
FROM article_tag AS article_tag_1 
WHERE article_tag_1.tag IN (SELECT value 
FROM json_array_elements_text(($1)::json) WITH ORDINALITY AS items (value, key)) GROUP BY article_tag_1.article_id 
HAVING count(DISTINCT article_tag_1.tag) = (SELECT count(DISTINCT value) AS count_2 
FROM json_array_elements_text(($2)::json) WITH ORDINALITY AS items (value, key))) AND (article_4.published_at < $3)), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_4_slug))), '[]'::json)) AS anon_2 
FROM (SELECT article_4.published_at AS article_4_key_1, article_4.public_id AS article_4_key_2, article_4.slug AS article_4_slug 
FROM article AS article_4 
WHERE (article_4.status = 'PUBLISHED') AND article_4.id IN (SELECT article_tag_1.article_id AS anon_4 
FROM article_tag AS article_tag_1 
WHERE article_tag_1.tag IN (SELECT value 
FROM json_array_elements_text(($4)::json) WITH ORDINALITY AS items (value, key)) GROUP BY article_tag_1.article_id 
HAVING count(DISTINCT article_tag_1.tag) = (SELECT count(DISTINCT value) AS count_3 
FROM json_array_elements_text(($5)::json) WITH ORDINALITY AS items (value, key))) AND (article_4.published_at < $6) ORDER BY article_4.published_at DESC, article_4.public_id DESC 
 LIMIT 20) AS article_4_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_5 
WHERE article_5.status = 'PUBLISHED'), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_5_slug))), '[]'::json)) AS anon_2 
FROM (SELECT article_5.published_at AS article_5_key_1, article_5.public_id AS article_5_key_2, article_5.slug AS article_5_slug 
FROM article AS article_5 
WHERE article_5.status = 'PUBLISHED' ORDER BY article_5.published_at DESC, article_5.public_id DESC 
 LIMIT 20) AS article_5_page) AS anon_1;
