SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_1 
WHERE (article_1.status = 'PUBLISHED') AND article_1.id IN (SELECT article_entity_1.article_id AS anon_3 
FROM article_entity AS article_entity_1, entity AS former_entity_1, entity_resolution AS entity_resolution_1 
WHERE former_entity_1.public_id IN (SELECT value 
FROM json_array_elements_text(($1)::json) WITH ORDINALITY AS items (value, key)) AND (former_entity_1.public = 1) AND (entity_resolution_1.entity_id = former_entity_1.id) AND (article_entity_1.entity_id = entity_resolution_1.survivor_id))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_1_slug))), '[]'::json)) AS anon_2 
FROM (SELECT article_1.published_at AS article_1_key_1, article_1.public_id AS article_1_key_2, article_1.slug AS article_1_slug 
FROM article AS article_1 
WHERE (article_1.status = 'PUBLISHED') AND article_1.id IN (SELECT article_entity_1.article_id AS anon_4 
FROM article_entity AS article_entity_1, entity AS former_entity_1, entity_resolution AS entity_resolution_1 
WHERE former_entity_1.public_id IN (SELECT value 
FROM json_array_elements_text(($2)::json) WITH ORDINALITY AS items (value, key)) AND (former_entity_1.public = 1) AND (entity_resolution_1.entity_id = former_entity_1.id) AND (article_entity_1.entity_id = entity_resolution_1.survivor_id)) ORDER BY article_1.published_at DESC, article_1.public_id DESC 
 LIMIT 20) AS article_1_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_2 
WHERE article_2.status IN ('PUBLISHED', 'RETRACTED') AND article_2.id IN (SELECT article_entity_2.article_id AS anon_3 
FROM article_entity AS article_entity_2, entity AS former_entity_2, entity_resolution AS entity_resolution_2 
WHERE former_entity_2.public_id IN (SELECT value 
FROM json_array_elements_text(($1)::json) WITH ORDINALITY AS items (value, key)) AND (former_entity_2.public = 1) AND (entity_resolution_2.entity_id = former_entity_2.id) AND (article_entity_2.entity_id = entity_resolution_2.survivor_id))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_2_slug))), '[]'::json)) AS anon_2 
FROM (SELECT article_2.published_at AS article_2_key_1, article_2.public_id AS article_2_key_2, article_2.slug AS article_2_slug 
FROM article AS article_2 
WHERE article_2.id IN (SELECT id 
FROM (SELECT article_2.id AS id 
FROM article AS article_2 
WHERE (article_2.status = 'PUBLISHED') AND article_2.id IN (SELECT article_entity_2.article_id AS anon_4 
FROM article_entity AS article_entity_2, entity AS former_entity_2, entity_resolution AS entity_resolution_2 
WHERE former_entity_2.public_id IN (SELECT value 
FROM json_array_elements_text(($2)::json) WITH ORDINALITY AS items (value, key)) AND (former_entity_2.public = 1) AND (entity_resolution_2.entity_id = former_entity_2.id) AND (article_entity_2.entity_id = entity_resolution_2.survivor_id)) ORDER BY article_2.published_at DESC, article_2.public_id DESC 
 LIMIT 2) AS article_2_part_1 UNION ALL SELECT id 
FROM (SELECT article_2.id AS id 
FROM article AS article_2 
WHERE (article_2.status = 'RETRACTED') AND article_2.id IN (SELECT article_entity_2.article_id AS anon_5 
FROM article_entity AS article_entity_2, entity AS former_entity_2, entity_resolution AS entity_resolution_2 
WHERE former_entity_2.public_id IN (SELECT value 
FROM json_array_elements_text(($3)::json) WITH ORDINALITY AS items (value, key)) AND (former_entity_2.public = 1) AND (entity_resolution_2.entity_id = former_entity_2.id) AND (article_entity_2.entity_id = entity_resolution_2.survivor_id)) ORDER BY article_2.published_at DESC, article_2.public_id DESC 
 LIMIT 2) AS article_2_part_2) ORDER BY article_2.published_at DESC, article_2.public_id DESC 
 LIMIT 2) AS article_2_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_3 
WHERE article_3.status IN ('RETRACTED') AND article_3.id IN (SELECT article_entity_3.article_id AS anon_3 
FROM article_entity AS article_entity_3, entity AS former_entity_3, entity_resolution AS entity_resolution_3 
WHERE former_entity_3.public_id IN (SELECT value 
FROM json_array_elements_text(($1)::json) WITH ORDINALITY AS items (value, key)) AND (former_entity_3.public = 1) AND (entity_resolution_3.entity_id = former_entity_3.id) AND (article_entity_3.entity_id = entity_resolution_3.survivor_id))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_3_slug))), '[]'::json)) AS anon_2 
FROM (SELECT article_3.published_at AS article_3_key_1, article_3.public_id AS article_3_key_2, article_3.slug AS article_3_slug 
FROM article AS article_3 
WHERE article_3.status IN ('RETRACTED') AND article_3.id IN (SELECT article_entity_3.article_id AS anon_4 
FROM article_entity AS article_entity_3, entity AS former_entity_3, entity_resolution AS entity_resolution_3 
WHERE former_entity_3.public_id IN (SELECT value 
FROM json_array_elements_text(($2)::json) WITH ORDINALITY AS items (value, key)) AND (former_entity_3.public = 1) AND (entity_resolution_3.entity_id = former_entity_3.id) AND (article_entity_3.entity_id = entity_resolution_3.survivor_id)) ORDER BY article_3.published_at DESC, article_3.public_id DESC 
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
WHERE false), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_5_slug))), '[]'::json)) AS anon_2 
FROM (SELECT article_5.published_at AS article_5_key_1, article_5.public_id AS article_5_key_2, article_5.slug AS article_5_slug 
FROM article AS article_5 
WHERE false ORDER BY article_5.published_at DESC, article_5.public_id DESC 
 LIMIT 20) AS article_5_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_6 
WHERE article_6.status = 'PUBLISHED'), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_6_slug))), '[]'::json)) AS anon_2 
FROM (SELECT article_6.published_at AS article_6_key_1, article_6.public_id AS article_6_key_2, article_6.slug AS article_6_slug 
FROM article AS article_6 
WHERE article_6.status = 'PUBLISHED' ORDER BY article_6.published_at DESC, article_6.public_id DESC 
 LIMIT 2) AS article_6_page) AS anon_1;
