SELECT json_build_object('name', entity_1_name) AS anon_1 
FROM (SELECT entity_1.name AS entity_1_name 
FROM entity AS entity_1, entity_resolution AS entity_resolution_1, entity AS former_entity_1 
WHERE (entity_1.public = 1) AND (entity_resolution_1.survivor_id = entity_1.id) AND (former_entity_1.id = entity_resolution_1.entity_id) AND ((former_entity_1.public = 1) OR (former_entity_1.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_1 
WHERE (mention_1.entity_id = former_entity_1.id) AND (EXISTS (SELECT 1 
FROM article AS article_1 
WHERE (article_1.id = mention_1.article_id) AND (article_1.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.source_id = former_entity_1.id) AND (article_2.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_1 
WHERE (article_author_1.entity_id = former_entity_1.id) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = article_author_1.article_id) AND (article_3.status = 'PUBLISHED')))))) AND (former_entity_1.public_id = $1) ORDER BY entity_1.public_id ASC 
 LIMIT 1) AS entity_1_shape;

SELECT json_build_object('name', entity_2_name) AS anon_1 
FROM (SELECT entity_2.name AS entity_2_name 
FROM entity AS entity_2, entity_resolution AS entity_resolution_2, entity AS former_entity_2 
WHERE (entity_2.public = 1) AND (entity_resolution_2.survivor_id = entity_2.id) AND (former_entity_2.id = entity_resolution_2.entity_id) AND ((former_entity_2.public = 1) OR (former_entity_2.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_2 
WHERE (mention_2.entity_id = former_entity_2.id) AND (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = mention_2.article_id) AND (article_4.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_5 
WHERE (article_5.source_id = former_entity_2.id) AND (article_5.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_2 
WHERE (article_author_2.entity_id = former_entity_2.id) AND (EXISTS (SELECT 1 
FROM article AS article_6 
WHERE (article_6.id = article_author_2.article_id) AND (article_6.status = 'PUBLISHED')))))) AND (former_entity_2.slug = $1) ORDER BY entity_2.public_id ASC 
 LIMIT 1) AS entity_2_shape;

SELECT json_build_object('name', entity_3_name) AS anon_1 
FROM (SELECT entity_3.name AS entity_3_name 
FROM entity AS entity_3, entity_resolution AS entity_resolution_3, entity AS former_entity_3, entity_identifier AS entity_identifier_1 
WHERE (entity_3.public = 1) AND (entity_resolution_3.survivor_id = entity_3.id) AND (former_entity_3.id = entity_resolution_3.entity_id) AND ((former_entity_3.public = 1) OR (former_entity_3.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_3 
WHERE (mention_3.entity_id = former_entity_3.id) AND (EXISTS (SELECT 1 
FROM article AS article_7 
WHERE (article_7.id = mention_3.article_id) AND (article_7.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_8 
WHERE (article_8.source_id = former_entity_3.id) AND (article_8.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_3 
WHERE (article_author_3.entity_id = former_entity_3.id) AND (EXISTS (SELECT 1 
FROM article AS article_9 
WHERE (article_9.id = article_author_3.article_id) AND (article_9.status = 'PUBLISHED')))))) AND (entity_identifier_1.entity_id = former_entity_3.id) AND (entity_identifier_1.scheme = $1) AND (entity_identifier_1.value = $2) ORDER BY entity_3.public_id ASC 
 LIMIT 1) AS entity_3_shape;

SELECT json_build_object('name', entity_4_name) AS anon_1 
FROM (SELECT entity_4.name AS entity_4_name 
FROM entity AS entity_4, entity_resolution AS entity_resolution_4, entity AS former_entity_4, entity_identifier AS entity_identifier_2 
WHERE (entity_4.public = 1) AND (entity_resolution_4.survivor_id = entity_4.id) AND (former_entity_4.id = entity_resolution_4.entity_id) AND ((former_entity_4.public = 1) OR (former_entity_4.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_4 
WHERE (mention_4.entity_id = former_entity_4.id) AND (EXISTS (SELECT 1 
FROM article AS article_10 
WHERE (article_10.id = mention_4.article_id) AND (article_10.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_11 
WHERE (article_11.source_id = former_entity_4.id) AND (article_11.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_4 
WHERE (article_author_4.entity_id = former_entity_4.id) AND (EXISTS (SELECT 1 
FROM article AS article_12 
WHERE (article_12.id = article_author_4.article_id) AND (article_12.status = 'PUBLISHED')))))) AND (entity_identifier_2.entity_id = former_entity_4.id) AND (entity_identifier_2.scheme = $1) AND (entity_identifier_2.value = $2) ORDER BY entity_4.public_id ASC 
 LIMIT 1) AS entity_4_shape;

SELECT json_build_object('name', entity_5_name) AS anon_1 
FROM (SELECT entity_5.name AS entity_5_name 
FROM entity AS entity_5, entity_resolution AS entity_resolution_5, entity AS former_entity_5, entity_identifier AS entity_identifier_3 
WHERE (entity_5.public = 1) AND (entity_resolution_5.survivor_id = entity_5.id) AND (former_entity_5.id = entity_resolution_5.entity_id) AND ((former_entity_5.public = 1) OR (former_entity_5.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_5 
WHERE (mention_5.entity_id = former_entity_5.id) AND (EXISTS (SELECT 1 
FROM article AS article_13 
WHERE (article_13.id = mention_5.article_id) AND (article_13.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_14 
WHERE (article_14.source_id = former_entity_5.id) AND (article_14.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_5 
WHERE (article_author_5.entity_id = former_entity_5.id) AND (EXISTS (SELECT 1 
FROM article AS article_15 
WHERE (article_15.id = article_author_5.article_id) AND (article_15.status = 'PUBLISHED')))))) AND (entity_identifier_3.entity_id = former_entity_5.id) AND (entity_identifier_3.scheme = $1) AND (entity_identifier_3.value = $2) ORDER BY entity_5.public_id ASC 
 LIMIT 1) AS entity_5_shape;

SELECT json_build_object('name', entity_6_name) AS anon_1 
FROM (SELECT entity_6.name AS entity_6_name 
FROM entity AS entity_6, entity_resolution AS entity_resolution_6, entity AS former_entity_6 
WHERE (entity_6.public = 1) AND (entity_resolution_6.survivor_id = entity_6.id) AND (former_entity_6.id = entity_resolution_6.entity_id) AND ((former_entity_6.public = 1) OR (former_entity_6.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_6 
WHERE (mention_6.entity_id = former_entity_6.id) AND (EXISTS (SELECT 1 
FROM article AS article_16 
WHERE (article_16.id = mention_6.article_id) AND (article_16.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_17 
WHERE (article_17.source_id = former_entity_6.id) AND (article_17.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_6 
WHERE (article_author_6.entity_id = former_entity_6.id) AND (EXISTS (SELECT 1 
FROM article AS article_18 
WHERE (article_18.id = article_author_6.article_id) AND (article_18.status = 'PUBLISHED')))))) AND (former_entity_6.public_id = $1) ORDER BY entity_6.public_id ASC 
 LIMIT 1) AS entity_6_shape;

SELECT json_build_object('name', entity_7_name) AS anon_1 
FROM (SELECT entity_7.name AS entity_7_name 
FROM entity AS entity_7, entity_resolution AS entity_resolution_7, entity AS former_entity_7 
WHERE (entity_7.public = 1) AND (entity_resolution_7.survivor_id = entity_7.id) AND (former_entity_7.id = entity_resolution_7.entity_id) AND ((former_entity_7.public = 1) OR (former_entity_7.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_7 
WHERE (mention_7.entity_id = former_entity_7.id) AND (EXISTS (SELECT 1 
FROM article AS article_19 
WHERE (article_19.id = mention_7.article_id) AND (article_19.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_20 
WHERE (article_20.source_id = former_entity_7.id) AND (article_20.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_7 
WHERE (article_author_7.entity_id = former_entity_7.id) AND (EXISTS (SELECT 1 
FROM article AS article_21 
WHERE (article_21.id = article_author_7.article_id) AND (article_21.status = 'PUBLISHED')))))) AND (former_entity_7.public_id = $1) ORDER BY entity_7.public_id ASC 
 LIMIT 1) AS entity_7_shape;

SELECT json_build_object('name', entity_8_name) AS anon_1 
FROM (SELECT entity_8.name AS entity_8_name 
FROM entity AS entity_8, entity_resolution AS entity_resolution_8, entity AS former_entity_8 
WHERE (entity_8.public = 1) AND (entity_resolution_8.survivor_id = entity_8.id) AND (former_entity_8.id = entity_resolution_8.entity_id) AND ((former_entity_8.public = 1) OR (former_entity_8.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_8 
WHERE (mention_8.entity_id = former_entity_8.id) AND (EXISTS (SELECT 1 
FROM article AS article_22 
WHERE (article_22.id = mention_8.article_id) AND (article_22.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_23 
WHERE (article_23.source_id = former_entity_8.id) AND (article_23.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_8 
WHERE (article_author_8.entity_id = former_entity_8.id) AND (EXISTS (SELECT 1 
FROM article AS article_24 
WHERE (article_24.id = article_author_8.article_id) AND (article_24.status = 'PUBLISHED')))))) AND (former_entity_8.public_id = $1) AND (entity_8.kind = 'PERSON') ORDER BY entity_8.public_id ASC 
 LIMIT 1) AS entity_8_shape;

SELECT json_build_object('name', entity_9_name) AS anon_1 
FROM (SELECT entity_9.name AS entity_9_name 
FROM entity AS entity_9, entity_resolution AS entity_resolution_9, entity AS former_entity_9 
WHERE (entity_9.public = 1) AND (entity_resolution_9.survivor_id = entity_9.id) AND (former_entity_9.id = entity_resolution_9.entity_id) AND ((former_entity_9.public = 1) OR (former_entity_9.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_9 
WHERE (mention_9.entity_id = former_entity_9.id) AND (EXISTS (SELECT 1 
FROM article AS article_25 
WHERE (article_25.id = mention_9.article_id) AND (article_25.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_26 
WHERE (article_26.source_id = former_entity_9.id) AND (article_26.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_9 
WHERE (article_author_9.entity_id = former_entity_9.id) AND (EXISTS (SELECT 1 
FROM article AS article_27 
WHERE (article_27.id = article_author_9.article_id) AND (article_27.status = 'PUBLISHED')))))) AND (former_entity_9.slug = $1) AND (entity_9.kind = 'PERSON') ORDER BY entity_9.public_id ASC 
 LIMIT 1) AS entity_9_shape;

SELECT json_build_object('name', entity_10_name) AS anon_1 
FROM (SELECT entity_10.name AS entity_10_name 
FROM entity AS entity_10, entity_resolution AS entity_resolution_10, entity AS former_entity_10 
WHERE (entity_10.public = 1) AND (entity_resolution_10.survivor_id = entity_10.id) AND (former_entity_10.id = entity_resolution_10.entity_id) AND ((former_entity_10.public = 1) OR (former_entity_10.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_10 
WHERE (mention_10.entity_id = former_entity_10.id) AND (EXISTS (SELECT 1 
FROM article AS article_28 
WHERE (article_28.id = mention_10.article_id) AND (article_28.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_29 
WHERE (article_29.source_id = former_entity_10.id) AND (article_29.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_10 
WHERE (article_author_10.entity_id = former_entity_10.id) AND (EXISTS (SELECT 1 
FROM article AS article_30 
WHERE (article_30.id = article_author_10.article_id) AND (article_30.status = 'PUBLISHED')))))) AND (former_entity_10.slug = $1) AND (entity_10.kind = 'PERSON') ORDER BY entity_10.public_id ASC 
 LIMIT 1) AS entity_10_shape;

SELECT json_build_object('name', entity_11_name) AS anon_1 
FROM (SELECT entity_11.name AS entity_11_name 
FROM entity AS entity_11, entity_resolution AS entity_resolution_11, entity AS former_entity_11 
WHERE (entity_11.public = 1) AND (entity_resolution_11.survivor_id = entity_11.id) AND (former_entity_11.id = entity_resolution_11.entity_id) AND ((former_entity_11.public = 1) OR (former_entity_11.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_11 
WHERE (mention_11.entity_id = former_entity_11.id) AND (EXISTS (SELECT 1 
FROM article AS article_31 
WHERE (article_31.id = mention_11.article_id) AND (article_31.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_32 
WHERE (article_32.source_id = former_entity_11.id) AND (article_32.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_11 
WHERE (article_author_11.entity_id = former_entity_11.id) AND (EXISTS (SELECT 1 
FROM article AS article_33 
WHERE (article_33.id = article_author_11.article_id) AND (article_33.status = 'PUBLISHED')))))) AND (former_entity_11.public_id = $1) AND (entity_11.kind = 'ORGANIZATION') ORDER BY entity_11.public_id ASC 
 LIMIT 1) AS entity_11_shape;

SELECT json_build_object('name', entity_12_name) AS anon_1 
FROM (SELECT entity_12.name AS entity_12_name 
FROM entity AS entity_12, entity_resolution AS entity_resolution_12, entity AS former_entity_12 
WHERE (entity_12.public = 1) AND (entity_resolution_12.survivor_id = entity_12.id) AND (former_entity_12.id = entity_resolution_12.entity_id) AND ((former_entity_12.public = 1) OR (former_entity_12.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_12 
WHERE (mention_12.entity_id = former_entity_12.id) AND (EXISTS (SELECT 1 
FROM article AS article_34 
WHERE (article_34.id = mention_12.article_id) AND (article_34.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_35 
WHERE (article_35.source_id = former_entity_12.id) AND (article_35.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_12 
WHERE (article_author_12.entity_id = former_entity_12.id) AND (EXISTS (SELECT 1 
FROM article AS article_36 
WHERE (article_36.id = article_author_12.article_id) AND (article_36.status = 'PUBLISHED')))))) AND (former_entity_12.slug = $1) AND (entity_12.kind = 'ORGANIZATION') ORDER BY entity_12.public_id ASC 
 LIMIT 1) AS entity_12_shape;

SELECT json_build_object('name', entity_13_name) AS anon_1 
FROM (SELECT entity_13.name AS entity_13_name 
FROM entity AS entity_13, entity_resolution AS entity_resolution_13, entity AS former_entity_13 
WHERE (entity_13.public = 1) AND (entity_resolution_13.survivor_id = entity_13.id) AND (former_entity_13.id = entity_resolution_13.entity_id) AND ((former_entity_13.public = 1) OR (former_entity_13.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_13 
WHERE (mention_13.entity_id = former_entity_13.id) AND (EXISTS (SELECT 1 
FROM article AS article_37 
WHERE (article_37.id = mention_13.article_id) AND (article_37.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_38 
WHERE (article_38.source_id = former_entity_13.id) AND (article_38.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_13 
WHERE (article_author_13.entity_id = former_entity_13.id) AND (EXISTS (SELECT 1 
FROM article AS article_39 
WHERE (article_39.id = article_author_13.article_id) AND (article_39.status = 'PUBLISHED')))))) AND (former_entity_13.public_id = $1) AND (entity_13.kind = 'ORGANIZATION') ORDER BY entity_13.public_id ASC 
 LIMIT 1) AS entity_13_shape;
