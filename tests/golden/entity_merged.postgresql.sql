SELECT json_build_object('id', entity_1_public_id, 'slug', entity_1_slug, 'formerIds', (entity_1_value_1)::json, 'aliases', (entity_1_value_2)::json) AS anon_1 
FROM (SELECT entity_1_public_id, entity_1_slug, entity_1_id, (SELECT coalesce(json_agg(former_entity_2_public_id), '[]'::json) AS anon_2 
FROM (SELECT former_entity_2.public_id AS former_entity_2_public_id 
FROM entity_resolution AS entity_resolution_2, entity AS former_entity_2 
WHERE (entity_resolution_2.survivor_id = entity_1_id) AND (former_entity_2.id = entity_resolution_2.entity_id) AND (former_entity_2.public = 1) AND NOT (former_entity_2.id = entity_1_id) ORDER BY former_entity_2.public_id ASC) AS entity_resolution_2_shape) AS entity_1_value_1, (SELECT coalesce(json_agg(json_build_object('name', entity_alias_1_name)), '[]'::json) AS anon_3 
FROM (SELECT entity_alias_1.name AS entity_alias_1_name 
FROM entity_alias AS entity_alias_1 
WHERE entity_alias_1.entity_id = entity_1_id ORDER BY entity_alias_1.position ASC) AS entity_alias_1_shape) AS entity_1_value_2 
FROM (SELECT entity_1.public_id AS entity_1_public_id, entity_1.slug AS entity_1_slug, entity_1.id AS entity_1_id 
FROM entity AS entity_1, entity_resolution AS entity_resolution_1, entity AS former_entity_1 
WHERE (entity_1.public = 1) AND (entity_resolution_1.survivor_id = entity_1.id) AND (former_entity_1.id = entity_resolution_1.entity_id) AND (former_entity_1.public = 1) AND (former_entity_1.public_id = $1) ORDER BY entity_1.public_id ASC 
 LIMIT 1) AS entity_1_rows) AS entity_1_shape;

SELECT json_build_object('slug', entity_2_slug, 'articleCount', entity_2_article_count, 'relations', (entity_2_value_1)::json) AS anon_1 
FROM (SELECT entity_2_slug, entity_2_article_count, entity_2_id, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM relation_end AS relation_end_1, relation AS relation_1 
WHERE (relation_end_1.entity_id = entity_2_id) AND (relation_1.id = relation_end_1.relation_id)), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('kind', relation_1_kind, 'subject', CASE WHEN (entity_3_id IS NOT NULL) THEN json_build_object('slug', entity_3_slug) END, 'object', CASE WHEN (entity_4_id IS NOT NULL) THEN json_build_object('slug', entity_4_slug) END))), '[]'::json)) AS anon_2 
FROM (SELECT relation_end_1.kind AS relation_end_1_key_1, relation_end_1.relation_public_id AS relation_end_1_key_2, relation_1.kind AS relation_1_kind, entity_3.slug AS entity_3_slug, entity_3.id AS entity_3_id, entity_4.slug AS entity_4_slug, entity_4.id AS entity_4_id 
FROM relation_end AS relation_end_1 JOIN relation AS relation_1 ON true LEFT OUTER JOIN entity_resolution AS entity_resolution_4 ON entity_resolution_4.entity_id = relation_1.subject_id LEFT OUTER JOIN entity AS entity_3 ON (entity_3.id = entity_resolution_4.survivor_id) AND (entity_3.public = 1) LEFT OUTER JOIN entity_resolution AS entity_resolution_5 ON entity_resolution_5.entity_id = relation_1.object_id LEFT OUTER JOIN entity AS entity_4 ON (entity_4.id = entity_resolution_5.survivor_id) AND (entity_4.public = 1) 
WHERE (relation_end_1.entity_id = entity_2_id) AND (relation_1.id = relation_end_1.relation_id) ORDER BY relation_end_1.kind ASC, relation_end_1.relation_public_id ASC 
 LIMIT 20) AS relation_end_1_page) AS entity_2_value_1 
FROM (SELECT entity_2.slug AS entity_2_slug, entity_2.article_count AS entity_2_article_count, entity_2.id AS entity_2_id 
FROM entity AS entity_2, entity_resolution AS entity_resolution_3, entity AS former_entity_3 
WHERE (entity_2.public = 1) AND (entity_resolution_3.survivor_id = entity_2.id) AND (former_entity_3.id = entity_resolution_3.entity_id) AND (former_entity_3.public = 1) AND (former_entity_3.slug = $1) ORDER BY entity_2.public_id ASC 
 LIMIT 1) AS entity_2_rows) AS entity_2_shape;

SELECT json_build_object('name', entity_5_name) AS anon_1 
FROM (SELECT entity_5.name AS entity_5_name 
FROM entity AS entity_5, entity_resolution AS entity_resolution_6, entity AS former_entity_4 
WHERE (entity_5.public = 1) AND (entity_resolution_6.survivor_id = entity_5.id) AND (former_entity_4.id = entity_resolution_6.entity_id) AND (former_entity_4.public = 1) AND (former_entity_4.slug = $1) AND (entity_5.kind = 'ORGANIZATION') ORDER BY entity_5.public_id ASC 
 LIMIT 1) AS entity_5_shape;

SELECT json_build_object('name', entity_6_name) AS anon_1 
FROM (SELECT entity_6.name AS entity_6_name 
FROM entity AS entity_6, entity_resolution AS entity_resolution_7, entity AS former_entity_5 
WHERE (entity_6.public = 1) AND (entity_resolution_7.survivor_id = entity_6.id) AND (former_entity_5.id = entity_resolution_7.entity_id) AND (former_entity_5.public = 1) AND (former_entity_5.slug = $1) AND (entity_6.kind = 'PERSON') ORDER BY entity_6.public_id ASC 
 LIMIT 1) AS entity_6_shape;

SELECT coalesce((SELECT json_build_object('id', article_1_public_id) AS anon_1 
FROM (SELECT article_1.public_id AS article_1_public_id 
FROM article AS article_1 
WHERE article_1.status IN ('PUBLISHED', 'RETRACTED') AND (article_1.public_id = $1) ORDER BY article_1.public_id ASC 
 LIMIT 1) AS article_1_shape), (SELECT CASE WHEN (entity_7_kind IN ('EVENT', 'PERSON', 'PLACE')) THEN json_build_object('id', entity_7_public_id) WHEN (entity_7_kind IN ('ORGANIZATION')) THEN json_build_object('id', entity_7_public_id, 'slug', entity_7_slug) END AS anon_2 
FROM (SELECT entity_7.public_id AS entity_7_public_id, entity_7.slug AS entity_7_slug, entity_7.kind AS entity_7_kind 
FROM entity AS entity_7, entity_resolution AS entity_resolution_8, entity AS former_entity_6 
WHERE (entity_7.public = 1) AND (entity_resolution_8.survivor_id = entity_7.id) AND (former_entity_6.id = entity_resolution_8.entity_id) AND (former_entity_6.public = 1) AND (former_entity_6.public_id = $2) ORDER BY entity_7.public_id ASC 
 LIMIT 1) AS entity_7_shape), (SELECT json_build_object('id', relation_2_public_id) AS anon_3 
FROM (SELECT relation_2.public_id AS relation_2_public_id 
FROM relation AS relation_2 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_1 
WHERE (evidence_1.relation_id = relation_2.id) AND evidence_1.withdrawn_at IS NULL AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.id = evidence_1.article_id) AND (article_2.status = 'PUBLISHED'))))) AND (relation_2.public_id = $3) ORDER BY relation_2.public_id ASC 
 LIMIT 1) AS relation_2_shape), (SELECT json_build_object('id', evidence_2_public_id) AS anon_4 
FROM (SELECT evidence_2.public_id AS evidence_2_public_id 
FROM evidence AS evidence_2 
WHERE evidence_2.withdrawn_at IS NULL AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = evidence_2.article_id) AND (article_3.status = 'PUBLISHED'))) AND (evidence_2.public_id = $4) ORDER BY evidence_2.public_id ASC 
 LIMIT 1) AS evidence_2_shape), (SELECT json_build_object('id', mention_1_public_id) AS anon_5 
FROM (SELECT mention_1.public_id AS mention_1_public_id 
FROM mention AS mention_1 
WHERE (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = mention_1.article_id) AND (article_4.status = 'PUBLISHED'))) AND (mention_1.public_id = $5) ORDER BY mention_1.public_id ASC 
 LIMIT 1) AS mention_1_shape)) AS coalesce_1;

SELECT coalesce(json_agg((listed_value_1)::json), '[]'::json) AS anon_1 
FROM (SELECT listed_value, coalesce((SELECT json_build_object('id', article_5_public_id) AS anon_2 
FROM (SELECT article_5.public_id AS article_5_public_id 
FROM article AS article_5 
WHERE article_5.status IN ('PUBLISHED', 'RETRACTED') AND (article_5.public_id = listed_value) ORDER BY article_5.public_id ASC 
 LIMIT 1) AS article_5_shape), (SELECT json_build_object('id', entity_8_public_id) AS anon_3 
FROM (SELECT entity_8.public_id AS entity_8_public_id 
FROM entity AS entity_8, entity_resolution AS entity_resolution_9, entity AS former_entity_7 
WHERE (entity_8.public = 1) AND (entity_resolution_9.survivor_id = entity_8.id) AND (former_entity_7.id = entity_resolution_9.entity_id) AND (former_entity_7.public = 1) AND (former_entity_7.public_id = listed_value) ORDER BY entity_8.public_id ASC 
 LIMIT 1) AS entity_8_shape), (SELECT json_build_object('id', relation_3_public_id) AS anon_4 
FROM (SELECT relation_3.public_id AS relation_3_public_id 
FROM relation AS relation_3 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_3 
WHERE (evidence_3.relation_id = relation_3.id) AND evidence_3.withdrawn_at IS NULL AND (evidence_3.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_6 
WHERE (article_6.id = evidence_3.article_id) AND (article_6.status = 'PUBLISHED'))))) AND (relation_3.public_id = listed_value) ORDER BY relation_3.public_id ASC 
 LIMIT 1) AS relation_3_shape), (SELECT json_build_object('id', evidence_4_public_id) AS anon_5 
FROM (SELECT evidence_4.public_id AS evidence_4_public_id 
FROM evidence AS evidence_4 
WHERE evidence_4.withdrawn_at IS NULL AND (evidence_4.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_7 
WHERE (article_7.id = evidence_4.article_id) AND (article_7.status = 'PUBLISHED'))) AND (evidence_4.public_id = listed_value) ORDER BY evidence_4.public_id ASC 
 LIMIT 1) AS evidence_4_shape), (SELECT json_build_object('id', mention_2_public_id) AS anon_6 
FROM (SELECT mention_2.public_id AS mention_2_public_id 
FROM mention AS mention_2 
WHERE (EXISTS (SELECT 1 
FROM article AS article_8 
WHERE (article_8.id = mention_2.article_id) AND (article_8.status = 'PUBLISHED'))) AND (mention_2.public_id = listed_value) ORDER BY mention_2.public_id ASC 
 LIMIT 1) AS mention_2_shape)) AS listed_value_1 
FROM (SELECT value AS listed_value 
FROM json_array_elements_text(($1)::json) WITH ORDINALITY AS items (value, key) ORDER BY key) AS listed_rows) AS listed_shape;

SELECT json_build_object('subject', CASE WHEN (entity_9_id IS NOT NULL) THEN json_build_object('slug', entity_9_slug, 'formerIds', (relation_4_value_1)::json) END) AS anon_1 
FROM (SELECT entity_9_slug, entity_9_id, (SELECT coalesce(json_agg(former_entity_8_public_id), '[]'::json) AS anon_2 
FROM (SELECT former_entity_8.public_id AS former_entity_8_public_id 
FROM entity_resolution AS entity_resolution_11, entity AS former_entity_8 
WHERE (entity_resolution_11.survivor_id = entity_9_id) AND (former_entity_8.id = entity_resolution_11.entity_id) AND (former_entity_8.public = 1) AND NOT (former_entity_8.id = entity_9_id) ORDER BY former_entity_8.public_id ASC) AS entity_resolution_11_shape) AS relation_4_value_1 
FROM (SELECT entity_9.slug AS entity_9_slug, entity_9.id AS entity_9_id 
FROM relation AS relation_4 LEFT OUTER JOIN entity_resolution AS entity_resolution_10 ON entity_resolution_10.entity_id = relation_4.subject_id LEFT OUTER JOIN entity AS entity_9 ON (entity_9.id = entity_resolution_10.survivor_id) AND (entity_9.public = 1) 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_5 
WHERE (evidence_5.relation_id = relation_4.id) AND evidence_5.withdrawn_at IS NULL AND (evidence_5.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_9 
WHERE (article_9.id = evidence_5.article_id) AND (article_9.status = 'PUBLISHED'))))) AND (relation_4.public_id = $1) ORDER BY relation_4.public_id ASC 
 LIMIT 1) AS relation_4_rows) AS relation_4_shape;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_5 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_6 
WHERE (evidence_6.relation_id = relation_5.id) AND evidence_6.withdrawn_at IS NULL AND (evidence_6.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_10 
WHERE (article_10.id = evidence_6.article_id) AND (article_10.status = 'PUBLISHED'))))) AND relation_5.subject_id IN (SELECT entity_resolution_12.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_12, entity AS former_entity_9, entity_resolution AS entity_resolution_13 
WHERE (entity_resolution_12.survivor_id = entity_resolution_13.survivor_id) AND former_entity_9.public_id IN (SELECT value 
FROM json_array_elements_text(($1)::json) WITH ORDINALITY AS items (value, key)) AND (former_entity_9.public = 1) AND (entity_resolution_13.entity_id = former_entity_9.id)))) AS anon_2) AS anon_1;

SELECT (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object('kind', relation_6_kind))), '[]'::json)) AS anon_2 
FROM (SELECT relation_6.kind AS relation_6_key_1, relation_6.public_id AS relation_6_key_2, relation_6.kind AS relation_6_kind 
FROM relation AS relation_6 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_7 
WHERE (evidence_7.relation_id = relation_6.id) AND evidence_7.withdrawn_at IS NULL AND (evidence_7.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_11 
WHERE (article_11.id = evidence_7.article_id) AND (article_11.status = 'PUBLISHED'))))) AND (relation_6.subject_id IN (SELECT entity_resolution_14.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_14, entity AS former_entity_10, entity_resolution AS entity_resolution_15 
WHERE (entity_resolution_14.survivor_id = entity_resolution_15.survivor_id) AND former_entity_10.public_id IN (SELECT value 
FROM json_array_elements_text(($1)::json) WITH ORDINALITY AS items (value, key)) AND (former_entity_10.public = 1) AND (entity_resolution_15.entity_id = former_entity_10.id)) OR relation_6.object_id IN (SELECT entity_resolution_16.entity_id AS anon_4 
FROM entity_resolution AS entity_resolution_16, entity AS former_entity_11, entity_resolution AS entity_resolution_17 
WHERE (entity_resolution_16.survivor_id = entity_resolution_17.survivor_id) AND former_entity_11.public_id IN (SELECT value 
FROM json_array_elements_text(($2)::json) WITH ORDINALITY AS items (value, key)) AND (former_entity_11.public = 1) AND (entity_resolution_17.entity_id = former_entity_11.id))) ORDER BY relation_6.kind ASC, relation_6.public_id ASC 
 LIMIT 20) AS relation_6_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM entity AS entity_10 
WHERE (entity_10.public = 1) AND (SELECT entity_resolution_18.survivor_id = entity_resolution_18.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_18 
WHERE entity_resolution_18.entity_id = entity_10.id) AND ((entity_10.name_key = $1) OR entity_10.id IN (SELECT entity_alias_2.entity_id AS anon_4 
FROM entity_alias AS entity_alias_2 
WHERE entity_alias_2.name_key = $2)))) AS anon_2) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM entity AS entity_11 
WHERE (entity_11.public = 1) AND (SELECT entity_resolution_19.survivor_id = entity_resolution_19.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_19 
WHERE entity_resolution_19.entity_id = entity_11.id) AND ((entity_11.name_key = $1) OR entity_11.id IN (SELECT entity_alias_3.entity_id AS anon_4 
FROM entity_alias AS entity_alias_3 
WHERE entity_alias_3.name_key = $2))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', entity_11_slug))), '[]'::json)) AS anon_2 
FROM (SELECT entity_11.article_count AS entity_11_key_1, entity_11.public_id AS entity_11_key_2, entity_11.slug AS entity_11_slug 
FROM entity AS entity_11 
WHERE (entity_11.public = 1) AND (SELECT entity_resolution_19.survivor_id = entity_resolution_19.entity_id AS anon_5 
FROM entity_resolution AS entity_resolution_19 
WHERE entity_resolution_19.entity_id = entity_11.id) AND ((entity_11.name_key = $3) OR entity_11.id IN (SELECT entity_alias_3.entity_id AS anon_6 
FROM entity_alias AS entity_alias_3 
WHERE entity_alias_3.name_key = $4)) ORDER BY entity_11.article_count DESC, entity_11.public_id DESC 
 LIMIT 20) AS entity_11_page) AS anon_1;
