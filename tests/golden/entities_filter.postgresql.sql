SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM entity AS entity_1 
WHERE (entity_1.public = 1) AND (SELECT entity_resolution_1.survivor_id = entity_resolution_1.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_1 
WHERE entity_resolution_1.entity_id = entity_1.id) AND entity_1.kind IN (SELECT value 
FROM json_array_elements_text(($1)::json) WITH ORDINALITY AS items (value, key))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', entity_1_slug))), '[]'::json)) AS anon_2 
FROM (SELECT entity_1.article_count AS entity_1_key_1, entity_1.public_id AS entity_1_key_2, entity_1.slug AS entity_1_slug 
FROM entity AS entity_1 
WHERE (entity_1.public = 1) AND (SELECT entity_resolution_1.survivor_id = entity_resolution_1.entity_id AS anon_4 
FROM entity_resolution AS entity_resolution_1 
WHERE entity_resolution_1.entity_id = entity_1.id) AND entity_1.kind IN (SELECT value 
FROM json_array_elements_text(($2)::json) WITH ORDINALITY AS items (value, key)) ORDER BY entity_1.article_count DESC, entity_1.public_id DESC 
 LIMIT 6) AS entity_1_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM entity AS entity_2 
WHERE false), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', entity_2_slug))), '[]'::json)) AS anon_2 
FROM (SELECT entity_2.article_count AS entity_2_key_1, entity_2.public_id AS entity_2_key_2, entity_2.slug AS entity_2_slug 
FROM entity AS entity_2 
WHERE false ORDER BY entity_2.article_count DESC, entity_2.public_id DESC 
 LIMIT 6) AS entity_2_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM entity AS entity_3 
WHERE (entity_3.public = 1) AND (SELECT entity_resolution_3.survivor_id = entity_resolution_3.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_3 
WHERE entity_resolution_3.entity_id = entity_3.id) AND ((entity_3.name_key = $1) OR entity_3.id IN (SELECT entity_alias_1.entity_id AS anon_4 
FROM entity_alias AS entity_alias_1 
WHERE entity_alias_1.name_key = $2))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', entity_3_slug))), '[]'::json)) AS anon_2 
FROM (SELECT entity_3.article_count AS entity_3_key_1, entity_3.public_id AS entity_3_key_2, entity_3.slug AS entity_3_slug 
FROM entity AS entity_3 
WHERE (entity_3.public = 1) AND (SELECT entity_resolution_3.survivor_id = entity_resolution_3.entity_id AS anon_5 
FROM entity_resolution AS entity_resolution_3 
WHERE entity_resolution_3.entity_id = entity_3.id) AND ((entity_3.name_key = $3) OR entity_3.id IN (SELECT entity_alias_1.entity_id AS anon_6 
FROM entity_alias AS entity_alias_1 
WHERE entity_alias_1.name_key = $4)) ORDER BY entity_3.article_count DESC, entity_3.public_id DESC 
 LIMIT 6) AS entity_3_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM entity AS entity_4 
WHERE (entity_4.public = 1) AND (SELECT entity_resolution_4.survivor_id = entity_resolution_4.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_4 
WHERE entity_resolution_4.entity_id = entity_4.id) AND ((entity_4.name_key = $1) OR entity_4.id IN (SELECT entity_alias_2.entity_id AS anon_4 
FROM entity_alias AS entity_alias_2 
WHERE entity_alias_2.name_key = $2))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', entity_4_slug))), '[]'::json)) AS anon_2 
FROM (SELECT entity_4.article_count AS entity_4_key_1, entity_4.public_id AS entity_4_key_2, entity_4.slug AS entity_4_slug 
FROM entity AS entity_4 
WHERE (entity_4.public = 1) AND (SELECT entity_resolution_4.survivor_id = entity_resolution_4.entity_id AS anon_5 
FROM entity_resolution AS entity_resolution_4 
WHERE entity_resolution_4.entity_id = entity_4.id) AND ((entity_4.name_key = $3) OR entity_4.id IN (SELECT entity_alias_2.entity_id AS anon_6 
FROM entity_alias AS entity_alias_2 
WHERE entity_alias_2.name_key = $4)) ORDER BY entity_4.article_count DESC, entity_4.public_id DESC 
 LIMIT 6) AS entity_4_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM entity AS entity_5 
WHERE (entity_5.public = 1) AND (SELECT entity_resolution_5.survivor_id = entity_resolution_5.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_5 
WHERE entity_resolution_5.entity_id = entity_5.id) AND ((entity_5.name_key = $1) OR entity_5.id IN (SELECT entity_alias_3.entity_id AS anon_4 
FROM entity_alias AS entity_alias_3 
WHERE entity_alias_3.name_key = $2))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', entity_5_slug))), '[]'::json)) AS anon_2 
FROM (SELECT entity_5.article_count AS entity_5_key_1, entity_5.public_id AS entity_5_key_2, entity_5.slug AS entity_5_slug 
FROM entity AS entity_5 
WHERE (entity_5.public = 1) AND (SELECT entity_resolution_5.survivor_id = entity_resolution_5.entity_id AS anon_5 
FROM entity_resolution AS entity_resolution_5 
WHERE entity_resolution_5.entity_id = entity_5.id) AND ((entity_5.name_key = $3) OR entity_5.id IN (SELECT entity_alias_3.entity_id AS anon_6 
FROM entity_alias AS entity_alias_3 
WHERE entity_alias_3.name_key = $4)) ORDER BY entity_5.article_count DESC, entity_5.public_id DESC 
 LIMIT 6) AS entity_5_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM entity AS entity_6 
WHERE (entity_6.public = 1) AND (SELECT entity_resolution_6.survivor_id = entity_resolution_6.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_6 
WHERE entity_resolution_6.entity_id = entity_6.id) AND ((entity_6.name_key = $1) OR entity_6.id IN (SELECT entity_alias_4.entity_id AS anon_4 
FROM entity_alias AS entity_alias_4 
WHERE entity_alias_4.name_key = $2))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', entity_6_slug))), '[]'::json)) AS anon_2 
FROM (SELECT entity_6.article_count AS entity_6_key_1, entity_6.public_id AS entity_6_key_2, entity_6.slug AS entity_6_slug 
FROM entity AS entity_6 
WHERE (entity_6.public = 1) AND (SELECT entity_resolution_6.survivor_id = entity_resolution_6.entity_id AS anon_5 
FROM entity_resolution AS entity_resolution_6 
WHERE entity_resolution_6.entity_id = entity_6.id) AND ((entity_6.name_key = $3) OR entity_6.id IN (SELECT entity_alias_4.entity_id AS anon_6 
FROM entity_alias AS entity_alias_4 
WHERE entity_alias_4.name_key = $4)) ORDER BY entity_6.article_count DESC, entity_6.public_id DESC 
 LIMIT 6) AS entity_6_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM entity AS entity_7 
WHERE (entity_7.public = 1) AND (SELECT entity_resolution_7.survivor_id = entity_resolution_7.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_7 
WHERE entity_resolution_7.entity_id = entity_7.id) AND ((entity_7.name_key = $1) OR entity_7.id IN (SELECT entity_alias_5.entity_id AS anon_4 
FROM entity_alias AS entity_alias_5 
WHERE entity_alias_5.name_key = $2))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', entity_7_slug))), '[]'::json)) AS anon_2 
FROM (SELECT entity_7.article_count AS entity_7_key_1, entity_7.public_id AS entity_7_key_2, entity_7.slug AS entity_7_slug 
FROM entity AS entity_7 
WHERE (entity_7.public = 1) AND (SELECT entity_resolution_7.survivor_id = entity_resolution_7.entity_id AS anon_5 
FROM entity_resolution AS entity_resolution_7 
WHERE entity_resolution_7.entity_id = entity_7.id) AND ((entity_7.name_key = $3) OR entity_7.id IN (SELECT entity_alias_5.entity_id AS anon_6 
FROM entity_alias AS entity_alias_5 
WHERE entity_alias_5.name_key = $4)) ORDER BY entity_7.article_count DESC, entity_7.public_id DESC 
 LIMIT 6) AS entity_7_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM entity AS entity_8 
WHERE (entity_8.public = 1) AND (SELECT entity_resolution_8.survivor_id = entity_resolution_8.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_8 
WHERE entity_resolution_8.entity_id = entity_8.id) AND ((entity_8.name_key = $1) OR entity_8.id IN (SELECT entity_alias_6.entity_id AS anon_4 
FROM entity_alias AS entity_alias_6 
WHERE entity_alias_6.name_key = $2))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', entity_8_slug))), '[]'::json)) AS anon_2 
FROM (SELECT entity_8.article_count AS entity_8_key_1, entity_8.public_id AS entity_8_key_2, entity_8.slug AS entity_8_slug 
FROM entity AS entity_8 
WHERE (entity_8.public = 1) AND (SELECT entity_resolution_8.survivor_id = entity_resolution_8.entity_id AS anon_5 
FROM entity_resolution AS entity_resolution_8 
WHERE entity_resolution_8.entity_id = entity_8.id) AND ((entity_8.name_key = $3) OR entity_8.id IN (SELECT entity_alias_6.entity_id AS anon_6 
FROM entity_alias AS entity_alias_6 
WHERE entity_alias_6.name_key = $4)) ORDER BY entity_8.article_count DESC, entity_8.public_id DESC 
 LIMIT 6) AS entity_8_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM entity AS entity_9 
WHERE (entity_9.public = 1) AND (SELECT entity_resolution_9.survivor_id = entity_resolution_9.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_9 
WHERE entity_resolution_9.entity_id = entity_9.id) AND ((entity_9.name_key = $1) OR entity_9.id IN (SELECT entity_alias_7.entity_id AS anon_4 
FROM entity_alias AS entity_alias_7 
WHERE entity_alias_7.name_key = $2))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', entity_9_slug))), '[]'::json)) AS anon_2 
FROM (SELECT entity_9.article_count AS entity_9_key_1, entity_9.public_id AS entity_9_key_2, entity_9.slug AS entity_9_slug 
FROM entity AS entity_9 
WHERE (entity_9.public = 1) AND (SELECT entity_resolution_9.survivor_id = entity_resolution_9.entity_id AS anon_5 
FROM entity_resolution AS entity_resolution_9 
WHERE entity_resolution_9.entity_id = entity_9.id) AND ((entity_9.name_key = $3) OR entity_9.id IN (SELECT entity_alias_7.entity_id AS anon_6 
FROM entity_alias AS entity_alias_7 
WHERE entity_alias_7.name_key = $4)) ORDER BY entity_9.article_count DESC, entity_9.public_id DESC 
 LIMIT 6) AS entity_9_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM entity AS entity_10 
WHERE (entity_10.public = 1) AND (SELECT entity_resolution_10.survivor_id = entity_resolution_10.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_10 
WHERE entity_resolution_10.entity_id = entity_10.id) AND ((entity_10.name_key = $1) OR entity_10.id IN (SELECT entity_alias_8.entity_id AS anon_4 
FROM entity_alias AS entity_alias_8 
WHERE entity_alias_8.name_key = $2))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', entity_10_slug))), '[]'::json)) AS anon_2 
FROM (SELECT entity_10.article_count AS entity_10_key_1, entity_10.public_id AS entity_10_key_2, entity_10.slug AS entity_10_slug 
FROM entity AS entity_10 
WHERE (entity_10.public = 1) AND (SELECT entity_resolution_10.survivor_id = entity_resolution_10.entity_id AS anon_5 
FROM entity_resolution AS entity_resolution_10 
WHERE entity_resolution_10.entity_id = entity_10.id) AND ((entity_10.name_key = $3) OR entity_10.id IN (SELECT entity_alias_8.entity_id AS anon_6 
FROM entity_alias AS entity_alias_8 
WHERE entity_alias_8.name_key = $4)) ORDER BY entity_10.article_count DESC, entity_10.public_id DESC 
 LIMIT 6) AS entity_10_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM entity AS entity_11 
WHERE (entity_11.public = 1) AND (SELECT entity_resolution_11.survivor_id = entity_resolution_11.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_11 
WHERE entity_resolution_11.entity_id = entity_11.id) AND (EXISTS (SELECT 1 
FROM entity_identifier AS entity_identifier_1 
WHERE (entity_identifier_1.entity_id = entity_11.id) AND (entity_identifier_1.scheme = $1) AND (entity_identifier_1.value = $2)))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', entity_11_slug))), '[]'::json)) AS anon_2 
FROM (SELECT entity_11.article_count AS entity_11_key_1, entity_11.public_id AS entity_11_key_2, entity_11.slug AS entity_11_slug 
FROM entity AS entity_11 
WHERE (entity_11.public = 1) AND (SELECT entity_resolution_11.survivor_id = entity_resolution_11.entity_id AS anon_4 
FROM entity_resolution AS entity_resolution_11 
WHERE entity_resolution_11.entity_id = entity_11.id) AND (EXISTS (SELECT 1 
FROM entity_identifier AS entity_identifier_1 
WHERE (entity_identifier_1.entity_id = entity_11.id) AND (entity_identifier_1.scheme = $3) AND (entity_identifier_1.value = $4))) ORDER BY entity_11.article_count DESC, entity_11.public_id DESC 
 LIMIT 6) AS entity_11_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM entity AS entity_12 
WHERE (entity_12.public = 1) AND (SELECT entity_resolution_12.survivor_id = entity_resolution_12.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_12 
WHERE entity_resolution_12.entity_id = entity_12.id) AND (EXISTS (SELECT 1 
FROM entity_identifier AS entity_identifier_2 
WHERE (entity_identifier_2.entity_id = entity_12.id) AND (entity_identifier_2.scheme = $1) AND (entity_identifier_2.value = $2)))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', entity_12_slug))), '[]'::json)) AS anon_2 
FROM (SELECT entity_12.article_count AS entity_12_key_1, entity_12.public_id AS entity_12_key_2, entity_12.slug AS entity_12_slug 
FROM entity AS entity_12 
WHERE (entity_12.public = 1) AND (SELECT entity_resolution_12.survivor_id = entity_resolution_12.entity_id AS anon_4 
FROM entity_resolution AS entity_resolution_12 
WHERE entity_resolution_12.entity_id = entity_12.id) AND (EXISTS (SELECT 1 
FROM entity_identifier AS entity_identifier_2 
WHERE (entity_identifier_2.entity_id = entity_12.id) AND (entity_identifier_2.scheme = $3) AND (entity_identifier_2.value = $4))) ORDER BY entity_12.article_count DESC, entity_12.public_id DESC 
 LIMIT 6) AS entity_12_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM entity AS entity_13 
WHERE (entity_13.public = 1) AND (SELECT entity_resolution_13.survivor_id = entity_resolution_13.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_13 
WHERE entity_resolution_13.entity_id = entity_13.id) AND (entity_13.last_mentioned_at >= $1)), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', entity_13_slug))), '[]'::json)) AS anon_2 
FROM (SELECT entity_13.article_count AS entity_13_key_1, entity_13.public_id AS entity_13_key_2, entity_13.slug AS entity_13_slug 
FROM entity AS entity_13 
WHERE (entity_13.public = 1) AND (SELECT entity_resolution_13.survivor_id = entity_resolution_13.entity_id AS anon_4 
FROM entity_resolution AS entity_resolution_13 
WHERE entity_resolution_13.entity_id = entity_13.id) AND (entity_13.last_mentioned_at >= $2) ORDER BY entity_13.article_count DESC, entity_13.public_id DESC 
 LIMIT 6) AS entity_13_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM entity AS entity_14 
WHERE (entity_14.public = 1) AND (SELECT entity_resolution_14.survivor_id = entity_resolution_14.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_14 
WHERE entity_resolution_14.entity_id = entity_14.id) AND entity_14.kind IN (SELECT value 
FROM json_array_elements_text(($1)::json) WITH ORDINALITY AS items (value, key)) AND (entity_14.last_mentioned_at >= $2)), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', entity_14_slug))), '[]'::json)) AS anon_2 
FROM (SELECT entity_14.article_count AS entity_14_key_1, entity_14.public_id AS entity_14_key_2, entity_14.slug AS entity_14_slug 
FROM entity AS entity_14 
WHERE (entity_14.public = 1) AND (SELECT entity_resolution_14.survivor_id = entity_resolution_14.entity_id AS anon_4 
FROM entity_resolution AS entity_resolution_14 
WHERE entity_resolution_14.entity_id = entity_14.id) AND entity_14.kind IN (SELECT value 
FROM json_array_elements_text(($3)::json) WITH ORDINALITY AS items (value, key)) AND (entity_14.last_mentioned_at >= $4) ORDER BY entity_14.article_count DESC, entity_14.public_id DESC 
 LIMIT 6) AS entity_14_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM entity AS entity_15 
WHERE (entity_15.public = 1) AND (SELECT entity_resolution_15.survivor_id = entity_resolution_15.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_15 
WHERE entity_resolution_15.entity_id = entity_15.id)), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', entity_15_slug))), '[]'::json)) AS anon_2 
FROM (SELECT entity_15.article_count AS entity_15_key_1, entity_15.public_id AS entity_15_key_2, entity_15.slug AS entity_15_slug 
FROM entity AS entity_15 
WHERE (entity_15.public = 1) AND (SELECT entity_resolution_15.survivor_id = entity_resolution_15.entity_id AS anon_4 
FROM entity_resolution AS entity_resolution_15 
WHERE entity_resolution_15.entity_id = entity_15.id) ORDER BY entity_15.article_count DESC, entity_15.public_id DESC 
 LIMIT 6) AS entity_15_page) AS anon_1;
