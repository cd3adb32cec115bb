SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_1 
WHERE (article_1.status = 'PUBLISHED') AND (EXISTS (SELECT 1 
FROM saved_filter AS saved_filter_1 
WHERE (saved_filter_1.key = $1) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_1 
WHERE (filter_criterion_1.filter_id = saved_filter_1.id) AND (filter_criterion_1.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_2 
WHERE (filter_criterion_2.filter_id = saved_filter_1.id) AND (filter_criterion_2.kind = 'SECTION') AND (article_1.section = filter_criterion_2.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_3 
WHERE (filter_criterion_3.filter_id = saved_filter_1.id) AND (filter_criterion_3.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_4, article_tag AS article_tag_1 
WHERE (filter_criterion_4.filter_id = saved_filter_1.id) AND (filter_criterion_4.kind = 'TAG') AND (article_tag_1.article_id = article_1.id) AND (article_tag_1.tag = filter_criterion_4.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_5 
WHERE (filter_criterion_5.filter_id = saved_filter_1.id) AND (filter_criterion_5.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_6 
WHERE (filter_criterion_6.filter_id = saved_filter_1.id) AND (filter_criterion_6.kind = 'LANGUAGE') AND (article_1.language = filter_criterion_6.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_7 
WHERE (filter_criterion_7.filter_id = saved_filter_1.id) AND (filter_criterion_7.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_8, entity AS entity_1, entity_resolution AS entity_resolution_1, article_entity AS article_entity_1 
WHERE (filter_criterion_8.filter_id = saved_filter_1.id) AND (filter_criterion_8.kind = 'ENTITY') AND (entity_1.public_id = filter_criterion_8.value) AND (entity_resolution_1.entity_id = entity_1.id) AND (article_entity_1.article_id = article_1.id) AND (article_entity_1.entity_id = entity_resolution_1.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_9 
WHERE (filter_criterion_9.filter_id = saved_filter_1.id) AND (filter_criterion_9.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_10, entity AS entity_2, entity_resolution AS entity_resolution_2, entity_resolution AS entity_resolution_3 
WHERE (filter_criterion_10.filter_id = saved_filter_1.id) AND (filter_criterion_10.kind = 'SOURCE') AND (entity_2.public_id = filter_criterion_10.value) AND (entity_resolution_2.entity_id = entity_2.id) AND (entity_resolution_3.entity_id = article_1.source_id) AND (entity_resolution_3.survivor_id = entity_resolution_2.survivor_id))))))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_1_slug))), '[]'::json)) AS anon_2 
FROM (SELECT article_1.published_at AS article_1_key_1, article_1.public_id AS article_1_key_2, article_1.slug AS article_1_slug 
FROM article AS article_1 
WHERE (article_1.status = 'PUBLISHED') AND (EXISTS (SELECT 1 
FROM saved_filter AS saved_filter_1 
WHERE (saved_filter_1.key = $2) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_1 
WHERE (filter_criterion_1.filter_id = saved_filter_1.id) AND (filter_criterion_1.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_2 
WHERE (filter_criterion_2.filter_id = saved_filter_1.id) AND (filter_criterion_2.kind = 'SECTION') AND (article_1.section = filter_criterion_2.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_3 
WHERE (filter_criterion_3.filter_id = saved_filter_1.id) AND (filter_criterion_3.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_4, article_tag AS article_tag_1 
WHERE (filter_criterion_4.filter_id = saved_filter_1.id) AND (filter_criterion_4.kind = 'TAG') AND (article_tag_1.article_id = article_1.id) AND (article_tag_1.tag = filter_criterion_4.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_5 
WHERE (filter_criterion_5.filter_id = saved_filter_1.id) AND (filter_criterion_5.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_6 
WHERE (filter_criterion_6.filter_id = saved_filter_1.id) AND (filter_criterion_6.kind = 'LANGUAGE') AND (article_1.language = filter_criterion_6.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_7 
WHERE (filter_criterion_7.filter_id = saved_filter_1.id) AND (filter_criterion_7.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_8, entity AS entity_1, entity_resolution AS entity_resolution_1, article_entity AS article_entity_1 
WHERE (filter_criterion_8.filter_id = saved_filter_1.id) AND (filter_criterion_8.kind = 'ENTITY') AND (entity_1.public_id = filter_criterion_8.value) AND (entity_resolution_1.entity_id = entity_1.id) AND (article_entity_1.article_id = article_1.id) AND (article_entity_1.entity_id = entity_resolution_1.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_9 
WHERE (filter_criterion_9.filter_id = saved_filter_1.id) AND (filter_criterion_9.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_10, entity AS entity_2, entity_resolution AS entity_resolution_2, entity_resolution AS entity_resolution_3 
WHERE (filter_criterion_10.filter_id = saved_filter_1.id) AND (filter_criterion_10.kind = 'SOURCE') AND (entity_2.public_id = filter_criterion_10.value) AND (entity_resolution_2.entity_id = entity_2.id) AND (entity_resolution_3.entity_id = article_1.source_id) AND (entity_resolution_3.survivor_id = entity_resolution_2.survivor_id)))))) ORDER BY article_1.published_at DESC, article_1.public_id DESC 
 LIMIT 20) AS article_1_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_2 
WHERE (article_2.status = 'PUBLISHED') AND (EXISTS (SELECT 1 
FROM saved_filter AS saved_filter_2 
WHERE (saved_filter_2.key = $1) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_11 
WHERE (filter_criterion_11.filter_id = saved_filter_2.id) AND (filter_criterion_11.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_12 
WHERE (filter_criterion_12.filter_id = saved_filter_2.id) AND (filter_criterion_12.kind = 'SECTION') AND (article_2.section = filter_criterion_12.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_13 
WHERE (filter_criterion_13.filter_id = saved_filter_2.id) AND (filter_criterion_13.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_14, article_tag AS article_tag_2 
WHERE (filter_criterion_14.filter_id = saved_filter_2.id) AND (filter_criterion_14.kind = 'TAG') AND (article_tag_2.article_id = article_2.id) AND (article_tag_2.tag = filter_criterion_14.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_15 
WHERE (filter_criterion_15.filter_id = saved_filter_2.id) AND (filter_criterion_15.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_16 
WHERE (filter_criterion_16.filter_id = saved_filter_2.id) AND (filter_criterion_16.kind = 'LANGUAGE') AND (article_2.language = filter_criterion_16.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_17 
WHERE (filter_criterion_17.filter_id = saved_filter_2.id) AND (filter_criterion_17.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_18, entity AS entity_3, entity_resolution AS entity_resolution_4, article_entity AS article_entity_2 
WHERE (filter_criterion_18.filter_id = saved_filter_2.id) AND (filter_criterion_18.kind = 'ENTITY') AND (entity_3.public_id = filter_criterion_18.value) AND (entity_resolution_4.entity_id = entity_3.id) AND (article_entity_2.article_id = article_2.id) AND (article_entity_2.entity_id = entity_resolution_4.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_19 
WHERE (filter_criterion_19.filter_id = saved_filter_2.id) AND (filter_criterion_19.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_20, entity AS entity_4, entity_resolution AS entity_resolution_5, entity_resolution AS entity_resolution_6 
WHERE (filter_criterion_20.filter_id = saved_filter_2.id) AND (filter_criterion_20.kind = 'SOURCE') AND (entity_4.public_id = filter_criterion_20.value) AND (entity_resolution_5.entity_id = entity_4.id) AND (entity_resolution_6.entity_id = article_2.source_id) AND (entity_resolution_6.survivor_id = entity_resolution_5.survivor_id))))))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_2_slug))), '[]'::json)) AS anon_2 
FROM (SELECT article_2.published_at AS article_2_key_1, article_2.public_id AS article_2_key_2, article_2.slug AS article_2_slug 
FROM article AS article_2 
WHERE (article_2.status = 'PUBLISHED') AND (EXISTS (SELECT 1 
FROM saved_filter AS saved_filter_2 
WHERE (saved_filter_2.key = $2) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_11 
WHERE (filter_criterion_11.filter_id = saved_filter_2.id) AND (filter_criterion_11.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_12 
WHERE (filter_criterion_12.filter_id = saved_filter_2.id) AND (filter_criterion_12.kind = 'SECTION') AND (article_2.section = filter_criterion_12.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_13 
WHERE (filter_criterion_13.filter_id = saved_filter_2.id) AND (filter_criterion_13.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_14, article_tag AS article_tag_2 
WHERE (filter_criterion_14.filter_id = saved_filter_2.id) AND (filter_criterion_14.kind = 'TAG') AND (article_tag_2.article_id = article_2.id) AND (article_tag_2.tag = filter_criterion_14.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_15 
WHERE (filter_criterion_15.filter_id = saved_filter_2.id) AND (filter_criterion_15.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_16 
WHERE (filter_criterion_16.filter_id = saved_filter_2.id) AND (filter_criterion_16.kind = 'LANGUAGE') AND (article_2.language = filter_criterion_16.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_17 
WHERE (filter_criterion_17.filter_id = saved_filter_2.id) AND (filter_criterion_17.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_18, entity AS entity_3, entity_resolution AS entity_resolution_4, article_entity AS article_entity_2 
WHERE (filter_criterion_18.filter_id = saved_filter_2.id) AND (filter_criterion_18.kind = 'ENTITY') AND (entity_3.public_id = filter_criterion_18.value) AND (entity_resolution_4.entity_id = entity_3.id) AND (article_entity_2.article_id = article_2.id) AND (article_entity_2.entity_id = entity_resolution_4.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_19 
WHERE (filter_criterion_19.filter_id = saved_filter_2.id) AND (filter_criterion_19.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_20, entity AS entity_4, entity_resolution AS entity_resolution_5, entity_resolution AS entity_resolution_6 
WHERE (filter_criterion_20.filter_id = saved_filter_2.id) AND (filter_criterion_20.kind = 'SOURCE') AND (entity_4.public_id = filter_criterion_20.value) AND (entity_resolution_5.entity_id = entity_4.id) AND (entity_resolution_6.entity_id = article_2.source_id) AND (entity_resolution_6.survivor_id = entity_resolution_5.survivor_id)))))) ORDER BY article_2.published_at DESC, article_2.public_id DESC 
 LIMIT 20) AS article_2_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_3 
WHERE (article_3.status = 'PUBLISHED') AND (EXISTS (SELECT 1 
FROM saved_filter AS saved_filter_3 
WHERE (saved_filter_3.key = $1) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_21 
WHERE (filter_criterion_21.filter_id = saved_filter_3.id) AND (filter_criterion_21.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_22 
WHERE (filter_criterion_22.filter_id = saved_filter_3.id) AND (filter_criterion_22.kind = 'SECTION') AND (article_3.section = filter_criterion_22.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_23 
WHERE (filter_criterion_23.filter_id = saved_filter_3.id) AND (filter_criterion_23.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_24, article_tag AS article_tag_3 
WHERE (filter_criterion_24.filter_id = saved_filter_3.id) AND (filter_criterion_24.kind = 'TAG') AND (article_tag_3.article_id = article_3.id) AND (article_tag_3.tag = filter_criterion_24.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_25 
WHERE (filter_criterion_25.filter_id = saved_filter_3.id) AND (filter_criterion_25.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_26 
WHERE (filter_criterion_26.filter_id = saved_filter_3.id) AND (filter_criterion_26.kind = 'LANGUAGE') AND (article_3.language = filter_criterion_26.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_27 
WHERE (filter_criterion_27.filter_id = saved_filter_3.id) AND (filter_criterion_27.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_28, entity AS entity_5, entity_resolution AS entity_resolution_7, article_entity AS article_entity_3 
WHERE (filter_criterion_28.filter_id = saved_filter_3.id) AND (filter_criterion_28.kind = 'ENTITY') AND (entity_5.public_id = filter_criterion_28.value) AND (entity_resolution_7.entity_id = entity_5.id) AND (article_entity_3.article_id = article_3.id) AND (article_entity_3.entity_id = entity_resolution_7.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_29 
WHERE (filter_criterion_29.filter_id = saved_filter_3.id) AND (filter_criterion_29.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_30, entity AS entity_6, entity_resolution AS entity_resolution_8, entity_resolution AS entity_resolution_9 
WHERE (filter_criterion_30.filter_id = saved_filter_3.id) AND (filter_criterion_30.kind = 'SOURCE') AND (entity_6.public_id = filter_criterion_30.value) AND (entity_resolution_8.entity_id = entity_6.id) AND (entity_resolution_9.entity_id = article_3.source_id) AND (entity_resolution_9.survivor_id = entity_resolution_8.survivor_id))))))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_3_slug))), '[]'::json)) AS anon_2 
FROM (SELECT article_3.published_at AS article_3_key_1, article_3.public_id AS article_3_key_2, article_3.slug AS article_3_slug 
FROM article AS article_3 
WHERE (article_3.status = 'PUBLISHED') AND (EXISTS (SELECT 1 
FROM saved_filter AS saved_filter_3 
WHERE (saved_filter_3.key = $2) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_21 
WHERE (filter_criterion_21.filter_id = saved_filter_3.id) AND (filter_criterion_21.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_22 
WHERE (filter_criterion_22.filter_id = saved_filter_3.id) AND (filter_criterion_22.kind = 'SECTION') AND (article_3.section = filter_criterion_22.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_23 
WHERE (filter_criterion_23.filter_id = saved_filter_3.id) AND (filter_criterion_23.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_24, article_tag AS article_tag_3 
WHERE (filter_criterion_24.filter_id = saved_filter_3.id) AND (filter_criterion_24.kind = 'TAG') AND (article_tag_3.article_id = article_3.id) AND (article_tag_3.tag = filter_criterion_24.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_25 
WHERE (filter_criterion_25.filter_id = saved_filter_3.id) AND (filter_criterion_25.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_26 
WHERE (filter_criterion_26.filter_id = saved_filter_3.id) AND (filter_criterion_26.kind = 'LANGUAGE') AND (article_3.language = filter_criterion_26.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_27 
WHERE (filter_criterion_27.filter_id = saved_filter_3.id) AND (filter_criterion_27.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_28, entity AS entity_5, entity_resolution AS entity_resolution_7, article_entity AS article_entity_3 
WHERE (filter_criterion_28.filter_id = saved_filter_3.id) AND (filter_criterion_28.kind = 'ENTITY') AND (entity_5.public_id = filter_criterion_28.value) AND (entity_resolution_7.entity_id = entity_5.id) AND (article_entity_3.article_id = article_3.id) AND (article_entity_3.entity_id = entity_resolution_7.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_29 
WHERE (filter_criterion_29.filter_id = saved_filter_3.id) AND (filter_criterion_29.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_30, entity AS entity_6, entity_resolution AS entity_resolution_8, entity_resolution AS entity_resolution_9 
WHERE (filter_criterion_30.filter_id = saved_filter_3.id) AND (filter_criterion_30.kind = 'SOURCE') AND (entity_6.public_id = filter_criterion_30.value) AND (entity_resolution_8.entity_id = entity_6.id) AND (entity_resolution_9.entity_id = article_3.source_id) AND (entity_resolution_9.survivor_id = entity_resolution_8.survivor_id)))))) ORDER BY article_3.published_at DESC, article_3.public_id DESC 
 LIMIT 20) AS article_3_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_4 
WHERE (article_4.status = 'PUBLISHED') AND (EXISTS (SELECT 1 
FROM saved_filter AS saved_filter_4 
WHERE (saved_filter_4.key = $1) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_31 
WHERE (filter_criterion_31.filter_id = saved_filter_4.id) AND (filter_criterion_31.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_32 
WHERE (filter_criterion_32.filter_id = saved_filter_4.id) AND (filter_criterion_32.kind = 'SECTION') AND (article_4.section = filter_criterion_32.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_33 
WHERE (filter_criterion_33.filter_id = saved_filter_4.id) AND (filter_criterion_33.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_34, article_tag AS article_tag_4 
WHERE (filter_criterion_34.filter_id = saved_filter_4.id) AND (filter_criterion_34.kind = 'TAG') AND (article_tag_4.article_id = article_4.id) AND (article_tag_4.tag = filter_criterion_34.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_35 
WHERE (filter_criterion_35.filter_id = saved_filter_4.id) AND (filter_criterion_35.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_36 
WHERE (filter_criterion_36.filter_id = saved_filter_4.id) AND (filter_criterion_36.kind = 'LANGUAGE') AND (article_4.language = filter_criterion_36.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_37 
WHERE (filter_criterion_37.filter_id = saved_filter_4.id) AND (filter_criterion_37.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_38, entity AS entity_7, entity_resolution AS entity_resolution_10, article_entity AS article_entity_4 
WHERE (filter_criterion_38.filter_id = saved_filter_4.id) AND (filter_criterion_38.kind = 'ENTITY') AND (entity_7.public_id = filter_criterion_38.value) AND (entity_resolution_10.entity_id = entity_7.id) AND (article_entity_4.article_id = article_4.id) AND (article_entity_4.entity_id = entity_resolution_10.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_39 
WHERE (filter_criterion_39.filter_id = saved_filter_4.id) AND (filter_criterion_39.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_40, entity AS entity_8, entity_resolution AS entity_resolution_11, entity_resolution AS entity_resolution_12 
WHERE (filter_criterion_40.filter_id = saved_filter_4.id) AND (filter_criterion_40.kind = 'SOURCE') AND (entity_8.public_id = filter_criterion_40.value) AND (entity_resolution_11.entity_id = entity_8.id) AND (entity_resolution_12.entity_id = article_4.source_id) AND (entity_resolution_12.survivor_id = entity_resolution_11.survivor_id))))))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_4_slug))), '[]'::json)) AS anon_2 
FROM (SELECT article_4.published_at AS article_4_key_1, article_4.public_id AS article_4_key_2, article_4.slug AS article_4_slug 
FROM article AS article_4 
WHERE (article_4.status = 'PUBLISHED') AND (EXISTS (SELECT 1 
FROM saved_filter AS saved_filter_4 
WHERE (saved_filter_4.key = $2) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_31 
WHERE (filter_criterion_31.filter_id = saved_filter_4.id) AND (filter_criterion_31.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_32 
WHERE (filter_criterion_32.filter_id = saved_filter_4.id) AND (filter_criterion_32.kind = 'SECTION') AND (article_4.section = filter_criterion_32.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_33 
WHERE (filter_criterion_33.filter_id = saved_filter_4.id) AND (filter_criterion_33.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_34, article_tag AS article_tag_4 
WHERE (filter_criterion_34.filter_id = saved_filter_4.id) AND (filter_criterion_34.kind = 'TAG') AND (article_tag_4.article_id = article_4.id) AND (article_tag_4.tag = filter_criterion_34.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_35 
WHERE (filter_criterion_35.filter_id = saved_filter_4.id) AND (filter_criterion_35.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_36 
WHERE (filter_criterion_36.filter_id = saved_filter_4.id) AND (filter_criterion_36.kind = 'LANGUAGE') AND (article_4.language = filter_criterion_36.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_37 
WHERE (filter_criterion_37.filter_id = saved_filter_4.id) AND (filter_criterion_37.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_38, entity AS entity_7, entity_resolution AS entity_resolution_10, article_entity AS article_entity_4 
WHERE (filter_criterion_38.filter_id = saved_filter_4.id) AND (filter_criterion_38.kind = 'ENTITY') AND (entity_7.public_id = filter_criterion_38.value) AND (entity_resolution_10.entity_id = entity_7.id) AND (article_entity_4.article_id = article_4.id) AND (article_entity_4.entity_id = entity_resolution_10.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_39 
WHERE (filter_criterion_39.filter_id = saved_filter_4.id) AND (filter_criterion_39.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_40, entity AS entity_8, entity_resolution AS entity_resolution_11, entity_resolution AS entity_resolution_12 
WHERE (filter_criterion_40.filter_id = saved_filter_4.id) AND (filter_criterion_40.kind = 'SOURCE') AND (entity_8.public_id = filter_criterion_40.value) AND (entity_resolution_11.entity_id = entity_8.id) AND (entity_resolution_12.entity_id = article_4.source_id) AND (entity_resolution_12.survivor_id = entity_resolution_11.survivor_id)))))) ORDER BY article_4.published_at DESC, article_4.public_id DESC 
 LIMIT 20) AS article_4_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_5 
WHERE (article_5.status = 'PUBLISHED') AND article_5.language IN (SELECT value 
FROM json_array_elements_text(($1)::json) WITH ORDINALITY AS items (value, key)) AND (EXISTS (SELECT 1 
FROM saved_filter AS saved_filter_5 
WHERE (saved_filter_5.key = $2) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_41 
WHERE (filter_criterion_41.filter_id = saved_filter_5.id) AND (filter_criterion_41.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_42 
WHERE (filter_criterion_42.filter_id = saved_filter_5.id) AND (filter_criterion_42.kind = 'SECTION') AND (article_5.section = filter_criterion_42.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_43 
WHERE (filter_criterion_43.filter_id = saved_filter_5.id) AND (filter_criterion_43.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_44, article_tag AS article_tag_5 
WHERE (filter_criterion_44.filter_id = saved_filter_5.id) AND (filter_criterion_44.kind = 'TAG') AND (article_tag_5.article_id = article_5.id) AND (article_tag_5.tag = filter_criterion_44.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_45 
WHERE (filter_criterion_45.filter_id = saved_filter_5.id) AND (filter_criterion_45.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_46 
WHERE (filter_criterion_46.filter_id = saved_filter_5.id) AND (filter_criterion_46.kind = 'LANGUAGE') AND (article_5.language = filter_criterion_46.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_47 
WHERE (filter_criterion_47.filter_id = saved_filter_5.id) AND (filter_criterion_47.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_48, entity AS entity_9, entity_resolution AS entity_resolution_13, article_entity AS article_entity_5 
WHERE (filter_criterion_48.filter_id = saved_filter_5.id) AND (filter_criterion_48.kind = 'ENTITY') AND (entity_9.public_id = filter_criterion_48.value) AND (entity_resolution_13.entity_id = entity_9.id) AND (article_entity_5.article_id = article_5.id) AND (article_entity_5.entity_id = entity_resolution_13.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_49 
WHERE (filter_criterion_49.filter_id = saved_filter_5.id) AND (filter_criterion_49.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_50, entity AS entity_10, entity_resolution AS entity_resolution_14, entity_resolution AS entity_resolution_15 
WHERE (filter_criterion_50.filter_id = saved_filter_5.id) AND (filter_criterion_50.kind = 'SOURCE') AND (entity_10.public_id = filter_criterion_50.value) AND (entity_resolution_14.entity_id = entity_10.id) AND (entity_resolution_15.entity_id = article_5.source_id) AND (entity_resolution_15.survivor_id = entity_resolution_14.survivor_id))))))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_5_slug))), '[]'::json)) AS anon_2 
FROM (SELECT article_5.published_at AS article_5_key_1, article_5.public_id AS article_5_key_2, article_5.slug AS article_5_slug 
FROM article AS article_5 
WHERE (article_5.status = 'PUBLISHED') AND article_5.language IN (SELECT value 
FROM json_array_elements_text(($3)::json) WITH ORDINALITY AS items (value, key)) AND (EXISTS (SELECT 1 
FROM saved_filter AS saved_filter_5 
WHERE (saved_filter_5.key = $4) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_41 
WHERE (filter_criterion_41.filter_id = saved_filter_5.id) AND (filter_criterion_41.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_42 
WHERE (filter_criterion_42.filter_id = saved_filter_5.id) AND (filter_criterion_42.kind = 'SECTION') AND (article_5.section = filter_criterion_42.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_43 
WHERE (filter_criterion_43.filter_id = saved_filter_5.id) AND (filter_criterion_43.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_44, article_tag AS article_tag_5 
WHERE (filter_criterion_44.filter_id = saved_filter_5.id) AND (filter_criterion_44.kind = 'TAG') AND (article_tag_5.article_id = article_5.id) AND (article_tag_5.tag = filter_criterion_44.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_45 
WHERE (filter_criterion_45.filter_id = saved_filter_5.id) AND (filter_criterion_45.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_46 
WHERE (filter_criterion_46.filter_id = saved_filter_5.id) AND (filter_criterion_46.kind = 'LANGUAGE') AND (article_5.language = filter_criterion_46.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_47 
WHERE (filter_criterion_47.filter_id = saved_filter_5.id) AND (filter_criterion_47.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_48, entity AS entity_9, entity_resolution AS entity_resolution_13, article_entity AS article_entity_5 
WHERE (filter_criterion_48.filter_id = saved_filter_5.id) AND (filter_criterion_48.kind = 'ENTITY') AND (entity_9.public_id = filter_criterion_48.value) AND (entity_resolution_13.entity_id = entity_9.id) AND (article_entity_5.article_id = article_5.id) AND (article_entity_5.entity_id = entity_resolution_13.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_49 
WHERE (filter_criterion_49.filter_id = saved_filter_5.id) AND (filter_criterion_49.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_50, entity AS entity_10, entity_resolution AS entity_resolution_14, entity_resolution AS entity_resolution_15 
WHERE (filter_criterion_50.filter_id = saved_filter_5.id) AND (filter_criterion_50.kind = 'SOURCE') AND (entity_10.public_id = filter_criterion_50.value) AND (entity_resolution_14.entity_id = entity_10.id) AND (entity_resolution_15.entity_id = article_5.source_id) AND (entity_resolution_15.survivor_id = entity_resolution_14.survivor_id)))))) ORDER BY article_5.published_at DESC, article_5.public_id DESC 
 LIMIT 20) AS article_5_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_6 
WHERE (article_6.status = 'PUBLISHED') AND (EXISTS (SELECT 1 
FROM saved_filter AS saved_filter_6 
WHERE (saved_filter_6.key = $1) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_51 
WHERE (filter_criterion_51.filter_id = saved_filter_6.id) AND (filter_criterion_51.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_52 
WHERE (filter_criterion_52.filter_id = saved_filter_6.id) AND (filter_criterion_52.kind = 'SECTION') AND (article_6.section = filter_criterion_52.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_53 
WHERE (filter_criterion_53.filter_id = saved_filter_6.id) AND (filter_criterion_53.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_54, article_tag AS article_tag_6 
WHERE (filter_criterion_54.filter_id = saved_filter_6.id) AND (filter_criterion_54.kind = 'TAG') AND (article_tag_6.article_id = article_6.id) AND (article_tag_6.tag = filter_criterion_54.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_55 
WHERE (filter_criterion_55.filter_id = saved_filter_6.id) AND (filter_criterion_55.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_56 
WHERE (filter_criterion_56.filter_id = saved_filter_6.id) AND (filter_criterion_56.kind = 'LANGUAGE') AND (article_6.language = filter_criterion_56.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_57 
WHERE (filter_criterion_57.filter_id = saved_filter_6.id) AND (filter_criterion_57.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_58, entity AS entity_11, entity_resolution AS entity_resolution_16, article_entity AS article_entity_6 
WHERE (filter_criterion_58.filter_id = saved_filter_6.id) AND (filter_criterion_58.kind = 'ENTITY') AND (entity_11.public_id = filter_criterion_58.value) AND (entity_resolution_16.entity_id = entity_11.id) AND (article_entity_6.article_id = article_6.id) AND (article_entity_6.entity_id = entity_resolution_16.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_59 
WHERE (filter_criterion_59.filter_id = saved_filter_6.id) AND (filter_criterion_59.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_60, entity AS entity_12, entity_resolution AS entity_resolution_17, entity_resolution AS entity_resolution_18 
WHERE (filter_criterion_60.filter_id = saved_filter_6.id) AND (filter_criterion_60.kind = 'SOURCE') AND (entity_12.public_id = filter_criterion_60.value) AND (entity_resolution_17.entity_id = entity_12.id) AND (entity_resolution_18.entity_id = article_6.source_id) AND (entity_resolution_18.survivor_id = entity_resolution_17.survivor_id))))))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_6_slug))), '[]'::json)) AS anon_2 
FROM (SELECT article_6.published_at AS article_6_key_1, article_6.public_id AS article_6_key_2, article_6.slug AS article_6_slug 
FROM article AS article_6 
WHERE (article_6.status = 'PUBLISHED') AND (EXISTS (SELECT 1 
FROM saved_filter AS saved_filter_6 
WHERE (saved_filter_6.key = $2) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_51 
WHERE (filter_criterion_51.filter_id = saved_filter_6.id) AND (filter_criterion_51.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_52 
WHERE (filter_criterion_52.filter_id = saved_filter_6.id) AND (filter_criterion_52.kind = 'SECTION') AND (article_6.section = filter_criterion_52.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_53 
WHERE (filter_criterion_53.filter_id = saved_filter_6.id) AND (filter_criterion_53.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_54, article_tag AS article_tag_6 
WHERE (filter_criterion_54.filter_id = saved_filter_6.id) AND (filter_criterion_54.kind = 'TAG') AND (article_tag_6.article_id = article_6.id) AND (article_tag_6.tag = filter_criterion_54.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_55 
WHERE (filter_criterion_55.filter_id = saved_filter_6.id) AND (filter_criterion_55.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_56 
WHERE (filter_criterion_56.filter_id = saved_filter_6.id) AND (filter_criterion_56.kind = 'LANGUAGE') AND (article_6.language = filter_criterion_56.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_57 
WHERE (filter_criterion_57.filter_id = saved_filter_6.id) AND (filter_criterion_57.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_58, entity AS entity_11, entity_resolution AS entity_resolution_16, article_entity AS article_entity_6 
WHERE (filter_criterion_58.filter_id = saved_filter_6.id) AND (filter_criterion_58.kind = 'ENTITY') AND (entity_11.public_id = filter_criterion_58.value) AND (entity_resolution_16.entity_id = entity_11.id) AND (article_entity_6.article_id = article_6.id) AND (article_entity_6.entity_id = entity_resolution_16.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_59 
WHERE (filter_criterion_59.filter_id = saved_filter_6.id) AND (filter_criterion_59.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_60, entity AS entity_12, entity_resolution AS entity_resolution_17, entity_resolution AS entity_resolution_18 
WHERE (filter_criterion_60.filter_id = saved_filter_6.id) AND (filter_criterion_60.kind = 'SOURCE') AND (entity_12.public_id = filter_criterion_60.value) AND (entity_resolution_17.entity_id = entity_12.id) AND (entity_resolution_18.entity_id = article_6.source_id) AND (entity_resolution_18.survivor_id = entity_resolution_17.survivor_id)))))) ORDER BY article_6.published_at DESC, article_6.public_id DESC 
 LIMIT 20) AS article_6_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_7 
WHERE (article_7.status = 'PUBLISHED') AND (EXISTS (SELECT 1 
FROM saved_filter AS saved_filter_7 
WHERE (saved_filter_7.key = $1) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_61 
WHERE (filter_criterion_61.filter_id = saved_filter_7.id) AND (filter_criterion_61.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_62 
WHERE (filter_criterion_62.filter_id = saved_filter_7.id) AND (filter_criterion_62.kind = 'SECTION') AND (article_7.section = filter_criterion_62.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_63 
WHERE (filter_criterion_63.filter_id = saved_filter_7.id) AND (filter_criterion_63.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_64, article_tag AS article_tag_7 
WHERE (filter_criterion_64.filter_id = saved_filter_7.id) AND (filter_criterion_64.kind = 'TAG') AND (article_tag_7.article_id = article_7.id) AND (article_tag_7.tag = filter_criterion_64.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_65 
WHERE (filter_criterion_65.filter_id = saved_filter_7.id) AND (filter_criterion_65.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_66 
WHERE (filter_criterion_66.filter_id = saved_filter_7.id) AND (filter_criterion_66.kind = 'LANGUAGE') AND (article_7.language = filter_criterion_66.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_67 
WHERE (filter_criterion_67.filter_id = saved_filter_7.id) AND (filter_criterion_67.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_68, entity AS entity_13, entity_resolution AS entity_resolution_19, article_entity AS article_entity_7 
WHERE (filter_criterion_68.filter_id = saved_filter_7.id) AND (filter_criterion_68.kind = 'ENTITY') AND (entity_13.public_id = filter_criterion_68.value) AND (entity_resolution_19.entity_id = entity_13.id) AND (article_entity_7.article_id = article_7.id) AND (article_entity_7.entity_id = entity_resolution_19.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_69 
WHERE (filter_criterion_69.filter_id = saved_filter_7.id) AND (filter_criterion_69.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_70, entity AS entity_14, entity_resolution AS entity_resolution_20, entity_resolution AS entity_resolution_21 
WHERE (filter_criterion_70.filter_id = saved_filter_7.id) AND (filter_criterion_70.kind = 'SOURCE') AND (entity_14.public_id = filter_criterion_70.value) AND (entity_resolution_20.entity_id = entity_14.id) AND (entity_resolution_21.entity_id = article_7.source_id) AND (entity_resolution_21.survivor_id = entity_resolution_20.survivor_id))))))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_7_slug))), '[]'::json)) AS anon_2 
FROM (SELECT article_7.published_at AS article_7_key_1, article_7.public_id AS article_7_key_2, article_7.slug AS article_7_slug 
FROM article AS article_7 
WHERE (article_7.status = 'PUBLISHED') AND (EXISTS (SELECT 1 
FROM saved_filter AS saved_filter_7 
WHERE (saved_filter_7.key = $2) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_61 
WHERE (filter_criterion_61.filter_id = saved_filter_7.id) AND (filter_criterion_61.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_62 
WHERE (filter_criterion_62.filter_id = saved_filter_7.id) AND (filter_criterion_62.kind = 'SECTION') AND (article_7.section = filter_criterion_62.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_63 
WHERE (filter_criterion_63.filter_id = saved_filter_7.id) AND (filter_criterion_63.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_64, article_tag AS article_tag_7 
WHERE (filter_criterion_64.filter_id = saved_filter_7.id) AND (filter_criterion_64.kind = 'TAG') AND (article_tag_7.article_id = article_7.id) AND (article_tag_7.tag = filter_criterion_64.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_65 
WHERE (filter_criterion_65.filter_id = saved_filter_7.id) AND (filter_criterion_65.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_66 
WHERE (filter_criterion_66.filter_id = saved_filter_7.id) AND (filter_criterion_66.kind = 'LANGUAGE') AND (article_7.language = filter_criterion_66.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_67 
WHERE (filter_criterion_67.filter_id = saved_filter_7.id) AND (filter_criterion_67.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_68, entity AS entity_13, entity_resolution AS entity_resolution_19, article_entity AS article_entity_7 
WHERE (filter_criterion_68.filter_id = saved_filter_7.id) AND (filter_criterion_68.kind = 'ENTITY') AND (entity_13.public_id = filter_criterion_68.value) AND (entity_resolution_19.entity_id = entity_13.id) AND (article_entity_7.article_id = article_7.id) AND (article_entity_7.entity_id = entity_resolution_19.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_69 
WHERE (filter_criterion_69.filter_id = saved_filter_7.id) AND (filter_criterion_69.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_70, entity AS entity_14, entity_resolution AS entity_resolution_20, entity_resolution AS entity_resolution_21 
WHERE (filter_criterion_70.filter_id = saved_filter_7.id) AND (filter_criterion_70.kind = 'SOURCE') AND (entity_14.public_id = filter_criterion_70.value) AND (entity_resolution_20.entity_id = entity_14.id) AND (entity_resolution_21.entity_id = article_7.source_id) AND (entity_resolution_21.survivor_id = entity_resolution_20.survivor_id)))))) ORDER BY article_7.published_at DESC, article_7.public_id DESC 
 LIMIT 2) AS article_7_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_8 
WHERE (article_8.status = 'PUBLISHED') AND (EXISTS (SELECT 1 
FROM saved_filter AS saved_filter_8 
WHERE (saved_filter_8.key = $1) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_71 
WHERE (filter_criterion_71.filter_id = saved_filter_8.id) AND (filter_criterion_71.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_72 
WHERE (filter_criterion_72.filter_id = saved_filter_8.id) AND (filter_criterion_72.kind = 'SECTION') AND (article_8.section = filter_criterion_72.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_73 
WHERE (filter_criterion_73.filter_id = saved_filter_8.id) AND (filter_criterion_73.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_74, article_tag AS article_tag_8 
WHERE (filter_criterion_74.filter_id = saved_filter_8.id) AND (filter_criterion_74.kind = 'TAG') AND (article_tag_8.article_id = article_8.id) AND (article_tag_8.tag = filter_criterion_74.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_75 
WHERE (filter_criterion_75.filter_id = saved_filter_8.id) AND (filter_criterion_75.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_76 
WHERE (filter_criterion_76.filter_id = saved_filter_8.id) AND (filter_criterion_76.kind = 'LANGUAGE') AND (article_8.language = filter_criterion_76.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_77 
WHERE (filter_criterion_77.filter_id = saved_filter_8.id) AND (filter_criterion_77.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_78, entity AS entity_15, entity_resolution AS entity_resolution_22, article_entity AS article_entity_8 
WHERE (filter_criterion_78.filter_id = saved_filter_8.id) AND (filter_criterion_78.kind = 'ENTITY') AND (entity_15.public_id = filter_criterion_78.value) AND (entity_resolution_22.entity_id = entity_15.id) AND (article_entity_8.article_id = article_8.id) AND (article_entity_8.entity_id = entity_resolution_22.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_79 
WHERE (filter_criterion_79.filter_id = saved_filter_8.id) AND (filter_criterion_79.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_80, entity AS entity_16, entity_resolution AS entity_resolution_23, entity_resolution AS entity_resolution_24 
WHERE (filter_criterion_80.filter_id = saved_filter_8.id) AND (filter_criterion_80.kind = 'SOURCE') AND (entity_16.public_id = filter_criterion_80.value) AND (entity_resolution_23.entity_id = entity_16.id) AND (entity_resolution_24.entity_id = article_8.source_id) AND (entity_resolution_24.survivor_id = entity_resolution_23.survivor_id))))))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_8_slug))), '[]'::json)) AS anon_2 
FROM (SELECT article_8.published_at AS article_8_key_1, article_8.public_id AS article_8_key_2, article_8.slug AS article_8_slug 
FROM article AS article_8 
WHERE (article_8.status = 'PUBLISHED') AND (EXISTS (SELECT 1 
FROM saved_filter AS saved_filter_8 
WHERE (saved_filter_8.key = $2) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_71 
WHERE (filter_criterion_71.filter_id = saved_filter_8.id) AND (filter_criterion_71.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_72 
WHERE (filter_criterion_72.filter_id = saved_filter_8.id) AND (filter_criterion_72.kind = 'SECTION') AND (article_8.section = filter_criterion_72.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_73 
WHERE (filter_criterion_73.filter_id = saved_filter_8.id) AND (filter_criterion_73.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_74, article_tag AS article_tag_8 
WHERE (filter_criterion_74.filter_id = saved_filter_8.id) AND (filter_criterion_74.kind = 'TAG') AND (article_tag_8.article_id = article_8.id) AND (article_tag_8.tag = filter_criterion_74.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_75 
WHERE (filter_criterion_75.filter_id = saved_filter_8.id) AND (filter_criterion_75.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_76 
WHERE (filter_criterion_76.filter_id = saved_filter_8.id) AND (filter_criterion_76.kind = 'LANGUAGE') AND (article_8.language = filter_criterion_76.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_77 
WHERE (filter_criterion_77.filter_id = saved_filter_8.id) AND (filter_criterion_77.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_78, entity AS entity_15, entity_resolution AS entity_resolution_22, article_entity AS article_entity_8 
WHERE (filter_criterion_78.filter_id = saved_filter_8.id) AND (filter_criterion_78.kind = 'ENTITY') AND (entity_15.public_id = filter_criterion_78.value) AND (entity_resolution_22.entity_id = entity_15.id) AND (article_entity_8.article_id = article_8.id) AND (article_entity_8.entity_id = entity_resolution_22.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_79 
WHERE (filter_criterion_79.filter_id = saved_filter_8.id) AND (filter_criterion_79.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_80, entity AS entity_16, entity_resolution AS entity_resolution_23, entity_resolution AS entity_resolution_24 
WHERE (filter_criterion_80.filter_id = saved_filter_8.id) AND (filter_criterion_80.kind = 'SOURCE') AND (entity_16.public_id = filter_criterion_80.value) AND (entity_resolution_23.entity_id = entity_16.id) AND (entity_resolution_24.entity_id = article_8.source_id) AND (entity_resolution_24.survivor_id = entity_resolution_23.survivor_id)))))) ORDER BY article_8.published_at DESC, article_8.public_id DESC 
 LIMIT 20) AS article_8_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_9 
WHERE article_9.status IN ('RETRACTED') AND (EXISTS (SELECT 1 
FROM saved_filter AS saved_filter_9 
WHERE (saved_filter_9.key = $1) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_81 
WHERE (filter_criterion_81.filter_id = saved_filter_9.id) AND (filter_criterion_81.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_82 
WHERE (filter_criterion_82.filter_id = saved_filter_9.id) AND (filter_criterion_82.kind = 'SECTION') AND (article_9.section = filter_criterion_82.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_83 
WHERE (filter_criterion_83.filter_id = saved_filter_9.id) AND (filter_criterion_83.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_84, article_tag AS article_tag_9 
WHERE (filter_criterion_84.filter_id = saved_filter_9.id) AND (filter_criterion_84.kind = 'TAG') AND (article_tag_9.article_id = article_9.id) AND (article_tag_9.tag = filter_criterion_84.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_85 
WHERE (filter_criterion_85.filter_id = saved_filter_9.id) AND (filter_criterion_85.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_86 
WHERE (filter_criterion_86.filter_id = saved_filter_9.id) AND (filter_criterion_86.kind = 'LANGUAGE') AND (article_9.language = filter_criterion_86.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_87 
WHERE (filter_criterion_87.filter_id = saved_filter_9.id) AND (filter_criterion_87.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_88, entity AS entity_17, entity_resolution AS entity_resolution_25, article_entity AS article_entity_9 
WHERE (filter_criterion_88.filter_id = saved_filter_9.id) AND (filter_criterion_88.kind = 'ENTITY') AND (entity_17.public_id = filter_criterion_88.value) AND (entity_resolution_25.entity_id = entity_17.id) AND (article_entity_9.article_id = article_9.id) AND (article_entity_9.entity_id = entity_resolution_25.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_89 
WHERE (filter_criterion_89.filter_id = saved_filter_9.id) AND (filter_criterion_89.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_90, entity AS entity_18, entity_resolution AS entity_resolution_26, entity_resolution AS entity_resolution_27 
WHERE (filter_criterion_90.filter_id = saved_filter_9.id) AND (filter_criterion_90.kind = 'SOURCE') AND (entity_18.public_id = filter_criterion_90.value) AND (entity_resolution_26.entity_id = entity_18.id) AND (entity_resolution_27.entity_id = article_9.source_id) AND (entity_resolution_27.survivor_id = entity_resolution_26.survivor_id))))))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_9_slug))), '[]'::json)) AS anon_2 
FROM (SELECT article_9.published_at AS article_9_key_1, article_9.public_id AS article_9_key_2, article_9.slug AS article_9_slug 
FROM article AS article_9 
WHERE article_9.status IN ('RETRACTED') AND (EXISTS (SELECT 1 
FROM saved_filter AS saved_filter_9 
WHERE (saved_filter_9.key = $2) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_81 
WHERE (filter_criterion_81.filter_id = saved_filter_9.id) AND (filter_criterion_81.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_82 
WHERE (filter_criterion_82.filter_id = saved_filter_9.id) AND (filter_criterion_82.kind = 'SECTION') AND (article_9.section = filter_criterion_82.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_83 
WHERE (filter_criterion_83.filter_id = saved_filter_9.id) AND (filter_criterion_83.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_84, article_tag AS article_tag_9 
WHERE (filter_criterion_84.filter_id = saved_filter_9.id) AND (filter_criterion_84.kind = 'TAG') AND (article_tag_9.article_id = article_9.id) AND (article_tag_9.tag = filter_criterion_84.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_85 
WHERE (filter_criterion_85.filter_id = saved_filter_9.id) AND (filter_criterion_85.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_86 
WHERE (filter_criterion_86.filter_id = saved_filter_9.id) AND (filter_criterion_86.kind = 'LANGUAGE') AND (article_9.language = filter_criterion_86.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_87 
WHERE (filter_criterion_87.filter_id = saved_filter_9.id) AND (filter_criterion_87.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_88, entity AS entity_17, entity_resolution AS entity_resolution_25, article_entity AS article_entity_9 
WHERE (filter_criterion_88.filter_id = saved_filter_9.id) AND (filter_criterion_88.kind = 'ENTITY') AND (entity_17.public_id = filter_criterion_88.value) AND (entity_resolution_25.entity_id = entity_17.id) AND (article_entity_9.article_id = article_9.id) AND (article_entity_9.entity_id = entity_resolution_25.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_89 
WHERE (filter_criterion_89.filter_id = saved_filter_9.id) AND (filter_criterion_89.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_90, entity AS entity_18, entity_resolution AS entity_resolution_26, entity_resolution AS entity_resolution_27 
WHERE (filter_criterion_90.filter_id = saved_filter_9.id) AND (filter_criterion_90.kind = 'SOURCE') AND (entity_18.public_id = filter_criterion_90.value) AND (entity_resolution_26.entity_id = entity_18.id) AND (entity_resolution_27.entity_id = article_9.source_id) AND (entity_resolution_27.survivor_id = entity_resolution_26.survivor_id)))))) ORDER BY article_9.published_at DESC, article_9.public_id DESC 
 LIMIT 20) AS article_9_page) AS anon_1;
