SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_1 
WHERE (article_1.status = 'PUBLISHED') AND article_1.source_id IN (SELECT entity_resolution_1.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_1, entity AS former_entity_1, entity_resolution AS entity_resolution_2 
WHERE (entity_resolution_1.survivor_id = entity_resolution_2.survivor_id) AND former_entity_1.public_id IN (SELECT value 
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
WHERE (article_4.id = article_author_1.article_id) AND (article_4.status = 'PUBLISHED')))))) AND (entity_resolution_2.entity_id = former_entity_1.id))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_1_slug))), '[]'::json)) AS anon_2 
FROM (SELECT article_1.published_at AS article_1_key_1, article_1.public_id AS article_1_key_2, article_1.slug AS article_1_slug 
FROM article AS article_1 
WHERE (article_1.status = 'PUBLISHED') AND article_1.source_id IN (SELECT entity_resolution_1.entity_id AS anon_4 
FROM entity_resolution AS entity_resolution_1, entity AS former_entity_1, entity_resolution AS entity_resolution_2 
WHERE (entity_resolution_1.survivor_id = entity_resolution_2.survivor_id) AND former_entity_1.public_id IN (SELECT value 
FROM json_array_elements_text(($2)::json) WITH ORDINALITY AS items (value, key)) AND ((former_entity_1.public = 1) OR (former_entity_1.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_1 
WHERE (mention_1.entity_id = former_entity_1.id) AND (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.id = mention_1.article_id) AND (article_2.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.source_id = former_entity_1.id) AND (article_3.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_1 
WHERE (article_author_1.entity_id = former_entity_1.id) AND (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = article_author_1.article_id) AND (article_4.status = 'PUBLISHED')))))) AND (entity_resolution_2.entity_id = former_entity_1.id)) ORDER BY article_1.published_at DESC, article_1.public_id DESC 
 LIMIT 20) AS article_1_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_5 
WHERE (article_5.status = 'PUBLISHED') AND article_5.source_id IN (SELECT entity_resolution_3.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_3, entity AS former_entity_2, entity_resolution AS entity_resolution_4 
WHERE (entity_resolution_3.survivor_id = entity_resolution_4.survivor_id) AND former_entity_2.public_id IN (SELECT value 
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
WHERE (article_8.id = article_author_2.article_id) AND (article_8.status = 'PUBLISHED')))))) AND (entity_resolution_4.entity_id = former_entity_2.id))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_5_slug))), '[]'::json)) AS anon_2 
FROM (SELECT article_5.published_at AS article_5_key_1, article_5.public_id AS article_5_key_2, article_5.slug AS article_5_slug 
FROM article AS article_5 
WHERE (article_5.status = 'PUBLISHED') AND article_5.source_id IN (SELECT entity_resolution_3.entity_id AS anon_4 
FROM entity_resolution AS entity_resolution_3, entity AS former_entity_2, entity_resolution AS entity_resolution_4 
WHERE (entity_resolution_3.survivor_id = entity_resolution_4.survivor_id) AND former_entity_2.public_id IN (SELECT value 
FROM json_array_elements_text(($2)::json) WITH ORDINALITY AS items (value, key)) AND ((former_entity_2.public = 1) OR (former_entity_2.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_2 
WHERE (mention_2.entity_id = former_entity_2.id) AND (EXISTS (SELECT 1 
FROM article AS article_6 
WHERE (article_6.id = mention_2.article_id) AND (article_6.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_7 
WHERE (article_7.source_id = former_entity_2.id) AND (article_7.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_2 
WHERE (article_author_2.entity_id = former_entity_2.id) AND (EXISTS (SELECT 1 
FROM article AS article_8 
WHERE (article_8.id = article_author_2.article_id) AND (article_8.status = 'PUBLISHED')))))) AND (entity_resolution_4.entity_id = former_entity_2.id)) ORDER BY article_5.published_at DESC, article_5.public_id DESC 
 LIMIT 20) AS article_5_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_9 
WHERE false), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_9_slug))), '[]'::json)) AS anon_2 
FROM (SELECT article_9.published_at AS article_9_key_1, article_9.public_id AS article_9_key_2, article_9.slug AS article_9_slug 
FROM article AS article_9 
WHERE false ORDER BY article_9.published_at DESC, article_9.public_id DESC 
 LIMIT 20) AS article_9_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_10 
WHERE (article_10.status = 'PUBLISHED') AND article_10.source_id IN (SELECT entity_resolution_5.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_5, entity AS former_entity_3, entity_resolution AS entity_resolution_6 
WHERE (entity_resolution_5.survivor_id = entity_resolution_6.survivor_id) AND former_entity_3.public_id IN (SELECT value 
FROM json_array_elements_text(($1)::json) WITH ORDINALITY AS items (value, key)) AND ((former_entity_3.public = 1) OR (former_entity_3.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_3 
WHERE (mention_3.entity_id = former_entity_3.id) AND (EXISTS (SELECT 1 
FROM article AS article_11 
WHERE (article_11.id = mention_3.article_id) AND (article_11.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_12 
WHERE (article_12.source_id = former_entity_3.id) AND (article_12.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_3 
WHERE (article_author_3.entity_id = former_entity_3.id) AND (EXISTS (SELECT 1 
FROM article AS article_13 
WHERE (article_13.id = article_author_3.article_id) AND (article_13.status = 'PUBLISHED')))))) AND (entity_resolution_6.entity_id = former_entity_3.id))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_10_slug))), '[]'::json)) AS anon_2 
FROM (SELECT article_10.published_at AS article_10_key_1, article_10.public_id AS article_10_key_2, article_10.slug AS article_10_slug 
FROM article AS article_10 
WHERE (article_10.status = 'PUBLISHED') AND article_10.source_id IN (SELECT entity_resolution_5.entity_id AS anon_4 
FROM entity_resolution AS entity_resolution_5, entity AS former_entity_3, entity_resolution AS entity_resolution_6 
WHERE (entity_resolution_5.survivor_id = entity_resolution_6.survivor_id) AND former_entity_3.public_id IN (SELECT value 
FROM json_array_elements_text(($2)::json) WITH ORDINALITY AS items (value, key)) AND ((former_entity_3.public = 1) OR (former_entity_3.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_3 
WHERE (mention_3.entity_id = former_entity_3.id) AND (EXISTS (SELECT 1 
FROM article AS article_11 
WHERE (article_11.id = mention_3.article_id) AND (article_11.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_12 
WHERE (article_12.source_id = former_entity_3.id) AND (article_12.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_3 
WHERE (article_author_3.entity_id = former_entity_3.id) AND (EXISTS (SELECT 1 
FROM article AS article_13 
WHERE (article_13.id = article_author_3.article_id) AND (article_13.status = 'PUBLISHED')))))) AND (entity_resolution_6.entity_id = former_entity_3.id)) ORDER BY article_10.published_at DESC, article_10.public_id DESC 
 LIMIT 20) AS article_10_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_14 
WHERE (article_14.status = 'PUBLISHED') AND article_14.id IN (SELECT article_author_4.article_id AS anon_3 
FROM article_author AS article_author_4 
WHERE article_author_4.entity_id IN (SELECT entity_resolution_7.entity_id AS anon_4 
FROM entity_resolution AS entity_resolution_7, entity AS former_entity_4, entity_resolution AS entity_resolution_8 
WHERE (entity_resolution_7.survivor_id = entity_resolution_8.survivor_id) AND former_entity_4.public_id IN (SELECT value 
FROM json_array_elements_text(($1)::json) WITH ORDINALITY AS items (value, key)) AND ((former_entity_4.public = 1) OR (former_entity_4.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_4 
WHERE (mention_4.entity_id = former_entity_4.id) AND (EXISTS (SELECT 1 
FROM article AS article_15 
WHERE (article_15.id = mention_4.article_id) AND (article_15.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_16 
WHERE (article_16.source_id = former_entity_4.id) AND (article_16.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_5 
WHERE (article_author_5.entity_id = former_entity_4.id) AND (EXISTS (SELECT 1 
FROM article AS article_17 
WHERE (article_17.id = article_author_5.article_id) AND (article_17.status = 'PUBLISHED')))))) AND (entity_resolution_8.entity_id = former_entity_4.id)))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_14_slug))), '[]'::json)) AS anon_2 
FROM (SELECT article_14.published_at AS article_14_key_1, article_14.public_id AS article_14_key_2, article_14.slug AS article_14_slug 
FROM article AS article_14 
WHERE (article_14.status = 'PUBLISHED') AND article_14.id IN (SELECT article_author_4.article_id AS anon_5 
FROM article_author AS article_author_4 
WHERE article_author_4.entity_id IN (SELECT entity_resolution_7.entity_id AS anon_6 
FROM entity_resolution AS entity_resolution_7, entity AS former_entity_4, entity_resolution AS entity_resolution_8 
WHERE (entity_resolution_7.survivor_id = entity_resolution_8.survivor_id) AND former_entity_4.public_id IN (SELECT value 
FROM json_array_elements_text(($2)::json) WITH ORDINALITY AS items (value, key)) AND ((former_entity_4.public = 1) OR (former_entity_4.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_4 
WHERE (mention_4.entity_id = former_entity_4.id) AND (EXISTS (SELECT 1 
FROM article AS article_15 
WHERE (article_15.id = mention_4.article_id) AND (article_15.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_16 
WHERE (article_16.source_id = former_entity_4.id) AND (article_16.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_5 
WHERE (article_author_5.entity_id = former_entity_4.id) AND (EXISTS (SELECT 1 
FROM article AS article_17 
WHERE (article_17.id = article_author_5.article_id) AND (article_17.status = 'PUBLISHED')))))) AND (entity_resolution_8.entity_id = former_entity_4.id))) ORDER BY article_14.published_at DESC, article_14.public_id DESC 
 LIMIT 20) AS article_14_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_18 
WHERE (article_18.status = 'PUBLISHED') AND article_18.id IN (SELECT article_author_6.article_id AS anon_3 
FROM article_author AS article_author_6 
WHERE article_author_6.entity_id IN (SELECT entity_resolution_9.entity_id AS anon_4 
FROM entity_resolution AS entity_resolution_9, entity AS former_entity_5, entity_resolution AS entity_resolution_10 
WHERE (entity_resolution_9.survivor_id = entity_resolution_10.survivor_id) AND former_entity_5.public_id IN (SELECT value 
FROM json_array_elements_text(($1)::json) WITH ORDINALITY AS items (value, key)) AND ((former_entity_5.public = 1) OR (former_entity_5.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_5 
WHERE (mention_5.entity_id = former_entity_5.id) AND (EXISTS (SELECT 1 
FROM article AS article_19 
WHERE (article_19.id = mention_5.article_id) AND (article_19.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_20 
WHERE (article_20.source_id = former_entity_5.id) AND (article_20.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_7 
WHERE (article_author_7.entity_id = former_entity_5.id) AND (EXISTS (SELECT 1 
FROM article AS article_21 
WHERE (article_21.id = article_author_7.article_id) AND (article_21.status = 'PUBLISHED')))))) AND (entity_resolution_10.entity_id = former_entity_5.id)))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_18_slug))), '[]'::json)) AS anon_2 
FROM (SELECT article_18.published_at AS article_18_key_1, article_18.public_id AS article_18_key_2, article_18.slug AS article_18_slug 
FROM article AS article_18 
WHERE (article_18.status = 'PUBLISHED') AND article_18.id IN (SELECT article_author_6.article_id AS anon_5 
FROM article_author AS article_author_6 
WHERE article_author_6.entity_id IN (SELECT entity_resolution_9.entity_id AS anon_6 
FROM entity_resolution AS entity_resolution_9, entity AS former_entity_5, entity_resolution AS entity_resolution_10 
WHERE (entity_resolution_9.survivor_id = entity_resolution_10.survivor_id) AND former_entity_5.public_id IN (SELECT value 
FROM json_array_elements_text(($2)::json) WITH ORDINALITY AS items (value, key)) AND ((former_entity_5.public = 1) OR (former_entity_5.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_5 
WHERE (mention_5.entity_id = former_entity_5.id) AND (EXISTS (SELECT 1 
FROM article AS article_19 
WHERE (article_19.id = mention_5.article_id) AND (article_19.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_20 
WHERE (article_20.source_id = former_entity_5.id) AND (article_20.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_7 
WHERE (article_author_7.entity_id = former_entity_5.id) AND (EXISTS (SELECT 1 
FROM article AS article_21 
WHERE (article_21.id = article_author_7.article_id) AND (article_21.status = 'PUBLISHED')))))) AND (entity_resolution_10.entity_id = former_entity_5.id))) ORDER BY article_18.published_at DESC, article_18.public_id DESC 
 LIMIT 20) AS article_18_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_22 
WHERE (article_22.status = 'PUBLISHED') AND article_22.id IN (SELECT article_author_8.article_id AS anon_3 
FROM article_author AS article_author_8 
WHERE false)), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_22_slug))), '[]'::json)) AS anon_2 
FROM (SELECT article_22.published_at AS article_22_key_1, article_22.public_id AS article_22_key_2, article_22.slug AS article_22_slug 
FROM article AS article_22 
WHERE (article_22.status = 'PUBLISHED') AND article_22.id IN (SELECT article_author_8.article_id AS anon_4 
FROM article_author AS article_author_8 
WHERE false) ORDER BY article_22.published_at DESC, article_22.public_id DESC 
 LIMIT 20) AS article_22_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_23 
WHERE article_23.status IN ('PUBLISHED', 'RETRACTED') AND article_23.status IN (SELECT value 
FROM json_array_elements_text(($1)::json) WITH ORDINALITY AS items (value, key)) AND article_23.source_id IN (SELECT entity_resolution_11.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_11, entity AS former_entity_6, entity_resolution AS entity_resolution_12 
WHERE (entity_resolution_11.survivor_id = entity_resolution_12.survivor_id) AND former_entity_6.public_id IN (SELECT value 
FROM json_array_elements_text(($2)::json) WITH ORDINALITY AS items (value, key)) AND ((former_entity_6.public = 1) OR (former_entity_6.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_6 
WHERE (mention_6.entity_id = former_entity_6.id) AND (EXISTS (SELECT 1 
FROM article AS article_24 
WHERE (article_24.id = mention_6.article_id) AND (article_24.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_25 
WHERE (article_25.source_id = former_entity_6.id) AND (article_25.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_9 
WHERE (article_author_9.entity_id = former_entity_6.id) AND (EXISTS (SELECT 1 
FROM article AS article_26 
WHERE (article_26.id = article_author_9.article_id) AND (article_26.status = 'PUBLISHED')))))) AND (entity_resolution_12.entity_id = former_entity_6.id))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_23_slug))), '[]'::json)) AS anon_2 
FROM (SELECT article_23.published_at AS article_23_key_1, article_23.public_id AS article_23_key_2, article_23.slug AS article_23_slug 
FROM article AS article_23 
WHERE article_23.status IN ('PUBLISHED', 'RETRACTED') AND article_23.status IN (SELECT value 
FROM json_array_elements_text(($3)::json) WITH ORDINALITY AS items (value, key)) AND article_23.source_id IN (SELECT entity_resolution_11.entity_id AS anon_4 
FROM entity_resolution AS entity_resolution_11, entity AS former_entity_6, entity_resolution AS entity_resolution_12 
WHERE (entity_resolution_11.survivor_id = entity_resolution_12.survivor_id) AND former_entity_6.public_id IN (SELECT value 
FROM json_array_elements_text(($4)::json) WITH ORDINALITY AS items (value, key)) AND ((former_entity_6.public = 1) OR (former_entity_6.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_6 
WHERE (mention_6.entity_id = former_entity_6.id) AND (EXISTS (SELECT 1 
FROM article AS article_24 
WHERE (article_24.id = mention_6.article_id) AND (article_24.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_25 
WHERE (article_25.source_id = former_entity_6.id) AND (article_25.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_9 
WHERE (article_author_9.entity_id = former_entity_6.id) AND (EXISTS (SELECT 1 
FROM article AS article_26 
WHERE (article_26.id = article_author_9.article_id) AND (article_26.status = 'PUBLISHED')))))) AND (entity_resolution_12.entity_id = former_entity_6.id)) ORDER BY article_23.published_at DESC, article_23.public_id DESC 
 LIMIT 20) AS article_23_page) AS anon_1;
