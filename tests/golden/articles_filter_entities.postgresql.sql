SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_1 
WHERE (article_1.status = 'PUBLISHED') AND article_1.id IN (SELECT article_entity_1.article_id AS anon_3 
FROM article_entity AS article_entity_1, entity AS former_entity_1, entity_resolution AS entity_resolution_1 
WHERE former_entity_1.public_id IN (SELECT value 
FROM json_array_elements_text(($1)::json) WITH ORDINALITY AS items (value, key)) AND ((former_entity_1.public = 1) OR (former_entity_1.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_1 
WHERE (mention_1.entity_id = former_entity_1.id) AND (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.id = mention_1.article_id) AND (article_2.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.source_id = former_entity_1.id) AND (article_3.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_1 
WHERE (article_author_1.entity_id = former_entity_1.id) AND (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = article_author_1.article_id) AND (article_4.status = 'PUBLISHED')))))) AND (entity_resolution_1.entity_id = former_entity_1.id) AND (article_entity_1.entity_id = entity_resolution_1.survivor_id) GROUP BY article_entity_1.article_id 
HAVING count(DISTINCT former_entity_1.public_id) = (SELECT count(DISTINCT value) AS count_2 
FROM json_array_elements_text(($2)::json) WITH ORDINALITY AS items (value, key)))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_1_slug))), '[]'::json)) AS anon_2 
FROM (SELECT article_1.published_at AS article_1_key_1, article_1.public_id AS article_1_key_2, article_1.slug AS article_1_slug 
FROM article AS article_1 
WHERE (article_1.status = 'PUBLISHED') AND article_1.id IN (SELECT article_entity_1.article_id AS anon_4 
FROM article_entity AS article_entity_1, entity AS former_entity_1, entity_resolution AS entity_resolution_1 
WHERE former_entity_1.public_id IN (SELECT value 
FROM json_array_elements_text(($3)::json) WITH ORDINALITY AS items (value, key)) AND ((former_entity_1.public = 1) OR (former_entity_1.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_1 
WHERE (mention_1.entity_id = former_entity_1.id) AND (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.id = mention_1.article_id) AND (article_2.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.source_id = former_entity_1.id) AND (article_3.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_1 
WHERE (article_author_1.entity_id = former_entity_1.id) AND (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = article_author_1.article_id) AND (article_4.status = 'PUBLISHED')))))) AND (entity_resolution_1.entity_id = former_entity_1.id) AND (article_entity_1.entity_id = entity_resolution_1.survivor_id) GROUP BY article_entity_1.article_id 
HAVING count(DISTINCT former_entity_1.public_id) = (SELECT count(DISTINCT value) AS count_3 
FROM json_array_elements_text(($4)::json) WITH ORDINALITY AS items (value, key))) ORDER BY article_1.published_at DESC, article_1.public_id DESC 
 LIMIT 20) AS article_1_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_5 
WHERE (article_5.status = 'PUBLISHED') AND article_5.id IN (SELECT article_entity_2.article_id AS anon_3 
FROM article_entity AS article_entity_2, entity AS former_entity_2, entity_resolution AS entity_resolution_2 
WHERE former_entity_2.public_id IN (SELECT value 
FROM json_array_elements_text(($1)::json) WITH ORDINALITY AS items (value, key)) AND ((former_entity_2.public = 1) OR (former_entity_2.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_2 
WHERE (mention_2.entity_id = former_entity_2.id) AND (EXISTS (SELECT 1 
FROM article AS article_6 
WHERE (article_6.id = mention_2.article_id) AND (article_6.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_7 
WHERE (article_7.source_id = former_entity_2.id) AND (article_7.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_2 
WHERE (article_author_2.entity_id = former_entity_2.id) AND (EXISTS (SELECT 1 
FROM article AS article_8 
WHERE (article_8.id = article_author_2.article_id) AND (article_8.status = 'PUBLISHED')))))) AND (entity_resolution_2.entity_id = former_entity_2.id) AND (article_entity_2.entity_id = entity_resolution_2.survivor_id) GROUP BY article_entity_2.article_id 
HAVING count(DISTINCT former_entity_2.public_id) = (SELECT count(DISTINCT value) AS count_2 
FROM json_array_elements_text(($2)::json) WITH ORDINALITY AS items (value, key)))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_5_slug))), '[]'::json)) AS anon_2 
FROM (SELECT article_5.published_at AS article_5_key_1, article_5.public_id AS article_5_key_2, article_5.slug AS article_5_slug 
FROM article AS article_5 
WHERE (article_5.status = 'PUBLISHED') AND article_5.id IN (SELECT article_entity_2.article_id AS anon_4 
FROM article_entity AS article_entity_2, entity AS former_entity_2, entity_resolution AS entity_resolution_2 
WHERE former_entity_2.public_id IN (SELECT value 
FROM json_array_elements_text(($3)::json) WITH ORDINALITY AS items (value, key)) AND ((former_entity_2.public = 1) OR (former_entity_2.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_2 
WHERE (mention_2.entity_id = former_entity_2.id) AND (EXISTS (SELECT 1 
FROM article AS article_6 
WHERE (article_6.id = mention_2.article_id) AND (article_6.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_7 
WHERE (article_7.source_id = former_entity_2.id) AND (article_7.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_2 
WHERE (article_author_2.entity_id = former_entity_2.id) AND (EXISTS (SELECT 1 
FROM article AS article_8 
WHERE (article_8.id = article_author_2.article_id) AND (article_8.status = 'PUBLISHED')))))) AND (entity_resolution_2.entity_id = former_entity_2.id) AND (article_entity_2.entity_id = entity_resolution_2.survivor_id) GROUP BY article_entity_2.article_id 
HAVING count(DISTINCT former_entity_2.public_id) = (SELECT count(DISTINCT value) AS count_3 
FROM json_array_elements_text(($4)::json) WITH ORDINALITY AS items (value, key))) ORDER BY article_5.published_at DESC, article_5.public_id DESC 
 LIMIT 20) AS article_5_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_9 
WHERE (article_9.status = 'PUBLISHED') AND article_9.id IN (SELECT article_entity_3.article_id AS anon_3 
FROM article_entity AS article_entity_3, entity AS former_entity_3, entity_resolution AS entity_resolution_3 
WHERE former_entity_3.public_id IN (SELECT value 
FROM json_array_elements_text(($1)::json) WITH ORDINALITY AS items (value, key)) AND ((former_entity_3.public = 1) OR (former_entity_3.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_3 
WHERE (mention_3.entity_id = former_entity_3.id) AND (EXISTS (SELECT 1 
FROM article AS article_10 
WHERE (article_10.id = mention_3.article_id) AND (article_10.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_11 
WHERE (article_11.source_id = former_entity_3.id) AND (article_11.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_3 
WHERE (article_author_3.entity_id = former_entity_3.id) AND (EXISTS (SELECT 1 
FROM article AS article_12 
WHERE (article_12.id = article_author_3.article_id) AND (article_12.status = 'PUBLISHED')))))) AND (entity_resolution_3.entity_id = former_entity_3.id) AND (article_entity_3.entity_id = entity_resolution_3.survivor_id) GROUP BY article_entity_3.article_id 
HAVING count(DISTINCT former_entity_3.public_id) = (SELECT count(DISTINCT value) AS count_2 
FROM json_array_elements_text(($2)::json) WITH ORDINALITY AS items (value, key)))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_9_slug))), '[]'::json)) AS anon_2 
FROM (SELECT article_9.published_at AS article_9_key_1, article_9.public_id AS article_9_key_2, article_9.slug AS article_9_slug 
FROM article AS article_9 
WHERE (article_9.status = 'PUBLISHED') AND article_9.id IN (SELECT article_entity_3.article_id AS anon_4 
FROM article_entity AS article_entity_3, entity AS former_entity_3, entity_resolution AS entity_resolution_3 
WHERE former_entity_3.public_id IN (SELECT value 
FROM json_array_elements_text(($3)::json) WITH ORDINALITY AS items (value, key)) AND ((former_entity_3.public = 1) OR (former_entity_3.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_3 
WHERE (mention_3.entity_id = former_entity_3.id) AND (EXISTS (SELECT 1 
FROM article AS article_10 
WHERE (article_10.id = mention_3.article_id) AND (article_10.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_11 
WHERE (article_11.source_id = former_entity_3.id) AND (article_11.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_3 
WHERE (article_author_3.entity_id = former_entity_3.id) AND (EXISTS (SELECT 1 
FROM article AS article_12 
WHERE (article_12.id = article_author_3.article_id) AND (article_12.status = 'PUBLISHED')))))) AND (entity_resolution_3.entity_id = former_entity_3.id) AND (article_entity_3.entity_id = entity_resolution_3.survivor_id) GROUP BY article_entity_3.article_id 
HAVING count(DISTINCT former_entity_3.public_id) = (SELECT count(DISTINCT value) AS count_3 
FROM json_array_elements_text(($4)::json) WITH ORDINALITY AS items (value, key))) ORDER BY article_9.published_at DESC, article_9.public_id DESC 
 LIMIT 20) AS article_9_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_13 
WHERE (article_13.status = 'PUBLISHED') AND article_13.id IN (SELECT article_entity_4.article_id AS anon_3 
FROM article_entity AS article_entity_4, entity AS former_entity_4, entity_resolution AS entity_resolution_4 
WHERE former_entity_4.public_id IN (SELECT value 
FROM json_array_elements_text(($1)::json) WITH ORDINALITY AS items (value, key)) AND ((former_entity_4.public = 1) OR (former_entity_4.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_4 
WHERE (mention_4.entity_id = former_entity_4.id) AND (EXISTS (SELECT 1 
FROM article AS article_14 
WHERE (article_14.id = mention_4.article_id) AND (article_14.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_15 
WHERE (article_15.source_id = former_entity_4.id) AND (article_15.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_4 
WHERE (article_author_4.entity_id = former_entity_4.id) AND (EXISTS (SELECT 1 
FROM article AS article_16 
WHERE (article_16.id = article_author_4.article_id) AND (article_16.status = 'PUBLISHED')))))) AND (entity_resolution_4.entity_id = former_entity_4.id) AND (article_entity_4.entity_id = entity_resolution_4.survivor_id) GROUP BY article_entity_4.article_id 
HAVING count(DISTINCT former_entity_4.public_id) = (SELECT count(DISTINCT value) AS count_2 
FROM json_array_elements_text(($2)::json) WITH ORDINALITY AS items (value, key)))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_13_slug))), '[]'::json)) AS anon_2 
FROM (SELECT article_13.published_at AS article_13_key_1, article_13.public_id AS article_13_key_2, article_13.slug AS article_13_slug 
FROM article AS article_13 
WHERE (article_13.status = 'PUBLISHED') AND article_13.id IN (SELECT article_entity_4.article_id AS anon_4 
FROM article_entity AS article_entity_4, entity AS former_entity_4, entity_resolution AS entity_resolution_4 
WHERE former_entity_4.public_id IN (SELECT value 
FROM json_array_elements_text(($3)::json) WITH ORDINALITY AS items (value, key)) AND ((former_entity_4.public = 1) OR (former_entity_4.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_4 
WHERE (mention_4.entity_id = former_entity_4.id) AND (EXISTS (SELECT 1 
FROM article AS article_14 
WHERE (article_14.id = mention_4.article_id) AND (article_14.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_15 
WHERE (article_15.source_id = former_entity_4.id) AND (article_15.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_4 
WHERE (article_author_4.entity_id = former_entity_4.id) AND (EXISTS (SELECT 1 
FROM article AS article_16 
WHERE (article_16.id = article_author_4.article_id) AND (article_16.status = 'PUBLISHED')))))) AND (entity_resolution_4.entity_id = former_entity_4.id) AND (article_entity_4.entity_id = entity_resolution_4.survivor_id) GROUP BY article_entity_4.article_id 
HAVING count(DISTINCT former_entity_4.public_id) = (SELECT count(DISTINCT value) AS count_3 
FROM json_array_elements_text(($4)::json) WITH ORDINALITY AS items (value, key))) ORDER BY article_13.published_at DESC, article_13.public_id DESC 
 LIMIT 20) AS article_13_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_17 
WHERE article_17.status = 'PUBLISHED'), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_17_slug))), '[]'::json)) AS anon_2 
FROM (SELECT article_17.published_at AS article_17_key_1, article_17.public_id AS article_17_key_2, article_17.slug AS article_17_slug 
FROM article AS article_17 
WHERE article_17.status = 'PUBLISHED' ORDER BY article_17.published_at DESC, article_17.public_id DESC 
 LIMIT 20) AS article_17_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_18 
WHERE article_18.status = 'PUBLISHED'), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_18_slug))), '[]'::json)) AS anon_2 
FROM (SELECT article_18.published_at AS article_18_key_1, article_18.public_id AS article_18_key_2, article_18.slug AS article_18_slug 
FROM article AS article_18 
WHERE article_18.status = 'PUBLISHED' ORDER BY article_18.published_at DESC, article_18.public_id DESC 
 LIMIT 20) AS article_18_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_19 
WHERE (article_19.status = 'PUBLISHED') AND article_19.id IN (SELECT article_entity_5.article_id AS anon_3 
FROM article_entity AS article_entity_5, entity AS former_entity_5, entity_resolution AS entity_resolution_5 
WHERE former_entity_5.public_id IN (SELECT value 
FROM json_array_elements_text(($1)::json) WITH ORDINALITY AS items (value, key)) AND ((former_entity_5.public = 1) OR (former_entity_5.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_5 
WHERE (mention_5.entity_id = former_entity_5.id) AND (EXISTS (SELECT 1 
FROM article AS article_20 
WHERE (article_20.id = mention_5.article_id) AND (article_20.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_21 
WHERE (article_21.source_id = former_entity_5.id) AND (article_21.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_5 
WHERE (article_author_5.entity_id = former_entity_5.id) AND (EXISTS (SELECT 1 
FROM article AS article_22 
WHERE (article_22.id = article_author_5.article_id) AND (article_22.status = 'PUBLISHED')))))) AND (entity_resolution_5.entity_id = former_entity_5.id) AND (article_entity_5.entity_id = entity_resolution_5.survivor_id))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_19_slug))), '[]'::json)) AS anon_2 
FROM (SELECT article_19.published_at AS article_19_key_1, article_19.public_id AS article_19_key_2, article_19.slug AS article_19_slug 
FROM article AS article_19 
WHERE (article_19.status = 'PUBLISHED') AND article_19.id IN (SELECT article_entity_5.article_id AS anon_4 
FROM article_entity AS article_entity_5, entity AS former_entity_5, entity_resolution AS entity_resolution_5 
WHERE former_entity_5.public_id IN (SELECT value 
FROM json_array_elements_text(($2)::json) WITH ORDINALITY AS items (value, key)) AND ((former_entity_5.public = 1) OR (former_entity_5.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_5 
WHERE (mention_5.entity_id = former_entity_5.id) AND (EXISTS (SELECT 1 
FROM article AS article_20 
WHERE (article_20.id = mention_5.article_id) AND (article_20.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_21 
WHERE (article_21.source_id = former_entity_5.id) AND (article_21.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_5 
WHERE (article_author_5.entity_id = former_entity_5.id) AND (EXISTS (SELECT 1 
FROM article AS article_22 
WHERE (article_22.id = article_author_5.article_id) AND (article_22.status = 'PUBLISHED')))))) AND (entity_resolution_5.entity_id = former_entity_5.id) AND (article_entity_5.entity_id = entity_resolution_5.survivor_id)) ORDER BY article_19.published_at DESC, article_19.public_id DESC 
 LIMIT 20) AS article_19_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_23 
WHERE (article_23.status = 'PUBLISHED') AND article_23.id IN (SELECT article_entity_6.article_id AS anon_3 
FROM article_entity AS article_entity_6, entity AS former_entity_6, entity_resolution AS entity_resolution_6 
WHERE former_entity_6.public_id IN (SELECT value 
FROM json_array_elements_text(($1)::json) WITH ORDINALITY AS items (value, key)) AND ((former_entity_6.public = 1) OR (former_entity_6.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_6 
WHERE (mention_6.entity_id = former_entity_6.id) AND (EXISTS (SELECT 1 
FROM article AS article_24 
WHERE (article_24.id = mention_6.article_id) AND (article_24.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_25 
WHERE (article_25.source_id = former_entity_6.id) AND (article_25.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_6 
WHERE (article_author_6.entity_id = former_entity_6.id) AND (EXISTS (SELECT 1 
FROM article AS article_26 
WHERE (article_26.id = article_author_6.article_id) AND (article_26.status = 'PUBLISHED')))))) AND (entity_resolution_6.entity_id = former_entity_6.id) AND (article_entity_6.entity_id = entity_resolution_6.survivor_id))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_23_slug))), '[]'::json)) AS anon_2 
FROM (SELECT article_23.published_at AS article_23_key_1, article_23.public_id AS article_23_key_2, article_23.slug AS article_23_slug 
FROM article AS article_23 
WHERE (article_23.status = 'PUBLISHED') AND article_23.id IN (SELECT article_entity_6.article_id AS anon_4 
FROM article_entity AS article_entity_6, entity AS former_entity_6, entity_resolution AS entity_resolution_6 
WHERE former_entity_6.public_id IN (SELECT value 
FROM json_array_elements_text(($2)::json) WITH ORDINALITY AS items (value, key)) AND ((former_entity_6.public = 1) OR (former_entity_6.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_6 
WHERE (mention_6.entity_id = former_entity_6.id) AND (EXISTS (SELECT 1 
FROM article AS article_24 
WHERE (article_24.id = mention_6.article_id) AND (article_24.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_25 
WHERE (article_25.source_id = former_entity_6.id) AND (article_25.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_6 
WHERE (article_author_6.entity_id = former_entity_6.id) AND (EXISTS (SELECT 1 
FROM article AS article_26 
WHERE (article_26.id = article_author_6.article_id) AND (article_26.status = 'PUBLISHED')))))) AND (entity_resolution_6.entity_id = former_entity_6.id) AND (article_entity_6.entity_id = entity_resolution_6.survivor_id)) ORDER BY article_23.published_at DESC, article_23.public_id DESC 
 LIMIT 20) AS article_23_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_27 
WHERE false), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_27_slug))), '[]'::json)) AS anon_2 
FROM (SELECT article_27.published_at AS article_27_key_1, article_27.public_id AS article_27_key_2, article_27.slug AS article_27_slug 
FROM article AS article_27 
WHERE false ORDER BY article_27.published_at DESC, article_27.public_id DESC 
 LIMIT 20) AS article_27_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_28 
WHERE false), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_28_slug))), '[]'::json)) AS anon_2 
FROM (SELECT article_28.published_at AS article_28_key_1, article_28.public_id AS article_28_key_2, article_28.slug AS article_28_slug 
FROM article AS article_28 
WHERE false ORDER BY article_28.published_at DESC, article_28.public_id DESC 
 LIMIT 20) AS article_28_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_29 
WHERE (article_29.status = 'PUBLISHED') AND article_29.id IN (SELECT article_entity_7.article_id AS anon_3 
FROM article_entity AS article_entity_7, entity AS former_entity_7, entity_resolution AS entity_resolution_7 
WHERE former_entity_7.public_id IN (SELECT value 
FROM json_array_elements_text(($1)::json) WITH ORDINALITY AS items (value, key)) AND ((former_entity_7.public = 1) OR (former_entity_7.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_7 
WHERE (mention_7.entity_id = former_entity_7.id) AND (EXISTS (SELECT 1 
FROM article AS article_30 
WHERE (article_30.id = mention_7.article_id) AND (article_30.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_31 
WHERE (article_31.source_id = former_entity_7.id) AND (article_31.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_7 
WHERE (article_author_7.entity_id = former_entity_7.id) AND (EXISTS (SELECT 1 
FROM article AS article_32 
WHERE (article_32.id = article_author_7.article_id) AND (article_32.status = 'PUBLISHED')))))) AND (entity_resolution_7.entity_id = former_entity_7.id) AND (article_entity_7.entity_id = entity_resolution_7.survivor_id) GROUP BY article_entity_7.article_id 
HAVING count(DISTINCT former_entity_7.public_id) = (SELECT count(DISTINCT value) AS count_2 
FROM json_array_elements_text(($2)::json) WITH ORDINALITY AS items (value, key))) AND article_29.id IN (SELECT article_entity_8.article_id AS anon_4 
FROM article_entity AS article_entity_8, entity AS former_entity_8, entity_resolution AS entity_resolution_8 
WHERE former_entity_8.public_id IN (SELECT value 
FROM json_array_elements_text(($3)::json) WITH ORDINALITY AS items (value, key)) AND ((former_entity_8.public = 1) OR (former_entity_8.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_8 
WHERE (mention_8.entity_id = former_entity_8.id) AND (EXISTS (SELECT 1 
FROM article AS article_33 
WHERE (article_33.id = mention_8.article_id) AND (article_33.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_34 
WHERE (article_34.source_id = former_entity_8.id) AND (article_34.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_8 
WHERE (article_author_8.entity_id = former_entity_8.id) AND (EXISTS (SELECT 1 
FROM article AS article_35 
WHERE (article_35.id = article_author_8.article_id) AND (article_35.status = 'PUBLISHED')))))) AND (entity_resolution_8.entity_id = former_entity_8.id) AND (article_entity_8.entity_id = entity_resolution_8.survivor_id))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_29_slug))), '[]'::json)) AS anon_2 
FROM (SELECT article_29.published_at AS article_29_key_1, article_29.public_id AS article_29_key_2, article_29.slug AS article_29_slug 
FROM article AS article_29 
WHERE (article_29.status = 'PUBLISHED') AND article_29.id IN (SELECT article_entity_7.article_id AS anon_5 
FROM article_entity AS article_entity_7, entity AS former_entity_7, entity_resolution AS entity_resolution_7 
WHERE former_entity_7.public_id IN (SELECT value 
FROM json_array_elements_text(($4)::json) WITH ORDINALITY AS items (value, key)) AND ((former_entity_7.public = 1) OR (former_entity_7.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_7 
WHERE (mention_7.entity_id = former_entity_7.id) AND (EXISTS (SELECT 1 
FROM article AS article_30 
WHERE (article_30.id = mention_7.article_id) AND (article_30.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_31 
WHERE (article_31.source_id = former_entity_7.id) AND (article_31.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_7 
WHERE (article_author_7.entity_id = former_entity_7.id) AND (EXISTS (SELECT 1 
FROM article AS article_32 
WHERE (article_32.id = article_author_7.article_id) AND (article_32.status = 'PUBLISHED')))))) AND (entity_resolution_7.entity_id = former_entity_7.id) AND (article_entity_7.entity_id = entity_resolution_7.survivor_id) GROUP BY article_entity_7.article_id 
HAVING count(DISTINCT former_entity_7.public_id) = (SELECT count(DISTINCT value) AS count_3 
FROM json_array_elements_text(($5)::json) WITH ORDINALITY AS items (value, key))) AND article_29.id IN (SELECT article_entity_8.article_id AS anon_6 
FROM article_entity AS article_entity_8, entity AS former_entity_8, entity_resolution AS entity_resolution_8 
WHERE former_entity_8.public_id IN (SELECT value 
FROM json_array_elements_text(($6)::json) WITH ORDINALITY AS items (value, key)) AND ((former_entity_8.public = 1) OR (former_entity_8.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_8 
WHERE (mention_8.entity_id = former_entity_8.id) AND (EXISTS (SELECT 1 
FROM article AS article_33 
WHERE (article_33.id = mention_8.article_id) AND (article_33.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_34 
WHERE (article_34.source_id = former_entity_8.id) AND (article_34.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_8 
WHERE (article_author_8.entity_id = former_entity_8.id) AND (EXISTS (SELECT 1 
FROM article AS article_35 
WHERE (article_35.id = article_author_8.article_id) AND (article_35.status = 'PUBLISHED')))))) AND (entity_resolution_8.entity_id = former_entity_8.id) AND (article_entity_8.entity_id = entity_resolution_8.survivor_id)) ORDER BY article_29.published_at DESC, article_29.public_id DESC 
 LIMIT 20) AS article_29_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_36 
WHERE (article_36.status = 'PUBLISHED') AND article_36.id IN (SELECT article_entity_9.article_id AS anon_3 
FROM article_entity AS article_entity_9, entity AS former_entity_9, entity_resolution AS entity_resolution_9 
WHERE former_entity_9.public_id IN (SELECT value 
FROM json_array_elements_text(($1)::json) WITH ORDINALITY AS items (value, key)) AND ((former_entity_9.public = 1) OR (former_entity_9.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_9 
WHERE (mention_9.entity_id = former_entity_9.id) AND (EXISTS (SELECT 1 
FROM article AS article_37 
WHERE (article_37.id = mention_9.article_id) AND (article_37.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_38 
WHERE (article_38.source_id = former_entity_9.id) AND (article_38.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_9 
WHERE (article_author_9.entity_id = former_entity_9.id) AND (EXISTS (SELECT 1 
FROM article AS article_39 
WHERE (article_39.id = article_author_9.article_id) AND (article_39.status = 'PUBLISHED')))))) AND (entity_resolution_9.entity_id = former_entity_9.id) AND (article_entity_9.entity_id = entity_resolution_9.survivor_id))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_36_slug))), '[]'::json)) AS anon_2 
FROM (SELECT article_36.published_at AS article_36_key_1, article_36.public_id AS article_36_key_2, article_36.slug AS article_36_slug 
FROM article AS article_36 
WHERE (article_36.status = 'PUBLISHED') AND article_36.id IN (SELECT article_entity_9.article_id AS anon_4 
FROM article_entity AS article_entity_9, entity AS former_entity_9, entity_resolution AS entity_resolution_9 
WHERE former_entity_9.public_id IN (SELECT value 
FROM json_array_elements_text(($2)::json) WITH ORDINALITY AS items (value, key)) AND ((former_entity_9.public = 1) OR (former_entity_9.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_9 
WHERE (mention_9.entity_id = former_entity_9.id) AND (EXISTS (SELECT 1 
FROM article AS article_37 
WHERE (article_37.id = mention_9.article_id) AND (article_37.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_38 
WHERE (article_38.source_id = former_entity_9.id) AND (article_38.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_9 
WHERE (article_author_9.entity_id = former_entity_9.id) AND (EXISTS (SELECT 1 
FROM article AS article_39 
WHERE (article_39.id = article_author_9.article_id) AND (article_39.status = 'PUBLISHED')))))) AND (entity_resolution_9.entity_id = former_entity_9.id) AND (article_entity_9.entity_id = entity_resolution_9.survivor_id)) ORDER BY article_36.published_at DESC, article_36.public_id DESC 
 LIMIT 20) AS article_36_page) AS anon_1;
