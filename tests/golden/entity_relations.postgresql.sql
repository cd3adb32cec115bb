SELECT json_build_object('both', (entity_1_value_1)::json, 'out', (entity_1_value_2)::json, 'in', (entity_1_value_3)::json, 'withThem', (entity_1_value_4)::json, 'outWithThem', (entity_1_value_5)::json, 'withNobody', (entity_1_value_6)::json, 'withItself', (entity_1_value_7)::json, 'byKinds', (entity_1_value_8)::json, 'ofNoKind', (entity_1_value_9)::json, 'asSubject', (entity_1_value_10)::json, 'asObject', (entity_1_value_11)::json, 'byStanding', (entity_1_value_12)::json, 'nulls', (entity_1_value_13)::json) AS anon_1 
FROM (SELECT entity_1_id, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM relation_end AS relation_end_1, relation AS relation_1 
WHERE (relation_end_1.entity_id = entity_1_id) AND (relation_1.id = relation_end_1.relation_id)), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('kind', relation_1_kind, 'subject', CASE WHEN (entity_2_id IS NOT NULL) THEN json_build_object('slug', entity_2_slug) END, 'object', CASE WHEN (entity_3_id IS NOT NULL) THEN json_build_object('slug', entity_3_slug) END))), '[]'::json)) AS anon_2 
FROM (SELECT relation_end_1.kind AS relation_end_1_key_1, relation_end_1.relation_public_id AS relation_end_1_key_2, relation_1.kind AS relation_1_kind, entity_2.slug AS entity_2_slug, entity_2.id AS entity_2_id, entity_3.slug AS entity_3_slug, entity_3.id AS entity_3_id 
FROM relation_end AS relation_end_1 JOIN relation AS relation_1 ON true LEFT OUTER JOIN entity_resolution AS entity_resolution_2 ON entity_resolution_2.entity_id = relation_1.subject_id LEFT OUTER JOIN entity AS entity_2 ON (entity_2.id = entity_resolution_2.survivor_id) AND (entity_2.public = 1) LEFT OUTER JOIN entity_resolution AS entity_resolution_3 ON entity_resolution_3.entity_id = relation_1.object_id LEFT OUTER JOIN entity AS entity_3 ON (entity_3.id = entity_resolution_3.survivor_id) AND (entity_3.public = 1) 
WHERE (relation_end_1.entity_id = entity_1_id) AND (relation_1.id = relation_end_1.relation_id) ORDER BY relation_end_1.kind ASC, relation_end_1.relation_public_id ASC 
 LIMIT 20) AS relation_end_1_page) AS entity_1_value_1, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_2 
FROM relation_end AS relation_end_2, relation AS relation_2 
WHERE (relation_end_2.entity_id = entity_1_id) AND (relation_2.id = relation_end_2.relation_id) AND (relation_end_2.direction IN ('OUT', 'BOTH') OR relation_end_2.kind IN ('FAMILY_OF', 'ASSOCIATE_OF', 'ALLIED_WITH', 'DIPLOMATIC_RELATION', 'MEETS_WITH', 'DEALS_WITH', 'RELATED_TO'))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('kind', relation_2_kind, 'subject', CASE WHEN (entity_4_id IS NOT NULL) THEN json_build_object('slug', entity_4_slug) END, 'object', CASE WHEN (entity_5_id IS NOT NULL) THEN json_build_object('slug', entity_5_slug) END))), '[]'::json)) AS anon_3 
FROM (SELECT relation_end_2.kind AS relation_end_2_key_1, relation_end_2.relation_public_id AS relation_end_2_key_2, relation_2.kind AS relation_2_kind, entity_4.slug AS entity_4_slug, entity_4.id AS entity_4_id, entity_5.slug AS entity_5_slug, entity_5.id AS entity_5_id 
FROM relation_end AS relation_end_2 JOIN relation AS relation_2 ON true LEFT OUTER JOIN entity_resolution AS entity_resolution_4 ON entity_resolution_4.entity_id = relation_2.subject_id LEFT OUTER JOIN entity AS entity_4 ON (entity_4.id = entity_resolution_4.survivor_id) AND (entity_4.public = 1) LEFT OUTER JOIN entity_resolution AS entity_resolution_5 ON entity_resolution_5.entity_id = relation_2.object_id LEFT OUTER JOIN entity AS entity_5 ON (entity_5.id = entity_resolution_5.survivor_id) AND (entity_5.public = 1) 
WHERE (relation_end_2.entity_id = entity_1_id) AND (relation_2.id = relation_end_2.relation_id) AND (relation_end_2.direction IN ('OUT', 'BOTH') OR relation_end_2.kind IN ('FAMILY_OF', 'ASSOCIATE_OF', 'ALLIED_WITH', 'DIPLOMATIC_RELATION', 'MEETS_WITH', 'DEALS_WITH', 'RELATED_TO')) ORDER BY relation_end_2.kind ASC, relation_end_2.relation_public_id ASC 
 LIMIT 20) AS relation_end_2_page) AS entity_1_value_2, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_3 
FROM relation_end AS relation_end_3, relation AS relation_3 
WHERE (relation_end_3.entity_id = entity_1_id) AND (relation_3.id = relation_end_3.relation_id) AND (relation_end_3.direction IN ('IN', 'BOTH') OR relation_end_3.kind IN ('FAMILY_OF', 'ASSOCIATE_OF', 'ALLIED_WITH', 'DIPLOMATIC_RELATION', 'MEETS_WITH', 'DEALS_WITH', 'RELATED_TO'))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('kind', relation_3_kind, 'subject', CASE WHEN (entity_6_id IS NOT NULL) THEN json_build_object('slug', entity_6_slug) END, 'object', CASE WHEN (entity_7_id IS NOT NULL) THEN json_build_object('slug', entity_7_slug) END))), '[]'::json)) AS anon_4 
FROM (SELECT relation_end_3.kind AS relation_end_3_key_1, relation_end_3.relation_public_id AS relation_end_3_key_2, relation_3.kind AS relation_3_kind, entity_6.slug AS entity_6_slug, entity_6.id AS entity_6_id, entity_7.slug AS entity_7_slug, entity_7.id AS entity_7_id 
FROM relation_end AS relation_end_3 JOIN relation AS relation_3 ON true LEFT OUTER JOIN entity_resolution AS entity_resolution_6 ON entity_resolution_6.entity_id = relation_3.subject_id LEFT OUTER JOIN entity AS entity_6 ON (entity_6.id = entity_resolution_6.survivor_id) AND (entity_6.public = 1) LEFT OUTER JOIN entity_resolution AS entity_resolution_7 ON entity_resolution_7.entity_id = relation_3.object_id LEFT OUTER JOIN entity AS entity_7 ON (entity_7.id = entity_resolution_7.survivor_id) AND (entity_7.public = 1) 
WHERE (relation_end_3.entity_id = entity_1_id) AND (relation_3.id = relation_end_3.relation_id) AND (relation_end_3.direction IN ('IN', 'BOTH') OR relation_end_3.kind IN ('FAMILY_OF', 'ASSOCIATE_OF', 'ALLIED_WITH', 'DIPLOMATIC_RELATION', 'MEETS_WITH', 'DEALS_WITH', 'RELATED_TO')) ORDER BY relation_end_3.kind ASC, relation_end_3.relation_public_id ASC 
 LIMIT 20) AS relation_end_3_page) AS entity_1_value_3, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_4 
FROM relation_end AS relation_end_4, relation AS relation_4 
WHERE (relation_end_4.entity_id = entity_1_id) AND (relation_4.id = relation_end_4.relation_id) AND relation_end_4.other_id IN (SELECT entity_resolution_8.entity_id AS anon_6 
FROM entity_resolution AS entity_resolution_8, entity AS former_entity_2, entity_resolution AS entity_resolution_9 
WHERE (entity_resolution_8.survivor_id = entity_resolution_9.survivor_id) AND former_entity_2.public_id IN (SELECT value 
FROM json_array_elements_text(($1)::json) WITH ORDINALITY AS items (value, key)) AND (former_entity_2.public = 1) AND (entity_resolution_9.entity_id = former_entity_2.id))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('kind', relation_4_kind, 'subject', CASE WHEN (entity_8_id IS NOT NULL) THEN json_build_object('slug', entity_8_slug) END, 'object', CASE WHEN (entity_9_id IS NOT NULL) THEN json_build_object('slug', entity_9_slug) END))), '[]'::json)) AS anon_5 
FROM (SELECT relation_end_4.kind AS relation_end_4_key_1, relation_end_4.relation_public_id AS relation_end_4_key_2, relation_4.kind AS relation_4_kind, entity_8.slug AS entity_8_slug, entity_8.id AS entity_8_id, entity_9.slug AS entity_9_slug, entity_9.id AS entity_9_id 
FROM relation_end AS relation_end_4 JOIN relation AS relation_4 ON true LEFT OUTER JOIN entity_resolution AS entity_resolution_10 ON entity_resolution_10.entity_id = relation_4.subject_id LEFT OUTER JOIN entity AS entity_8 ON (entity_8.id = entity_resolution_10.survivor_id) AND (entity_8.public = 1) LEFT OUTER JOIN entity_resolution AS entity_resolution_11 ON entity_resolution_11.entity_id = relation_4.object_id LEFT OUTER JOIN entity AS entity_9 ON (entity_9.id = entity_resolution_11.survivor_id) AND (entity_9.public = 1) 
WHERE (relation_end_4.entity_id = entity_1_id) AND (relation_4.id = relation_end_4.relation_id) AND relation_end_4.other_id IN (SELECT entity_resolution_8.entity_id AS anon_7 
FROM entity_resolution AS entity_resolution_8, entity AS former_entity_2, entity_resolution AS entity_resolution_9 
WHERE (entity_resolution_8.survivor_id = entity_resolution_9.survivor_id) AND former_entity_2.public_id IN (SELECT value 
FROM json_array_elements_text(($2)::json) WITH ORDINALITY AS items (value, key)) AND (former_entity_2.public = 1) AND (entity_resolution_9.entity_id = former_entity_2.id)) ORDER BY relation_end_4.kind ASC, relation_end_4.relation_public_id ASC 
 LIMIT 20) AS relation_end_4_page) AS entity_1_value_4, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_5 
FROM relation_end AS relation_end_5, relation AS relation_5 
WHERE (relation_end_5.entity_id = entity_1_id) AND (relation_5.id = relation_end_5.relation_id) AND (relation_end_5.direction IN ('OUT', 'BOTH') OR relation_end_5.kind IN ('FAMILY_OF', 'ASSOCIATE_OF', 'ALLIED_WITH', 'DIPLOMATIC_RELATION', 'MEETS_WITH', 'DEALS_WITH', 'RELATED_TO')) AND relation_end_5.other_id IN (SELECT entity_resolution_12.entity_id AS anon_9 
FROM entity_resolution AS entity_resolution_12, entity AS former_entity_3, entity_resolution AS entity_resolution_13 
WHERE (entity_resolution_12.survivor_id = entity_resolution_13.survivor_id) AND former_entity_3.public_id IN (SELECT value 
FROM json_array_elements_text(($3)::json) WITH ORDINALITY AS items (value, key)) AND (former_entity_3.public = 1) AND (entity_resolution_13.entity_id = former_entity_3.id))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('kind', relation_5_kind, 'subject', CASE WHEN (entity_10_id IS NOT NULL) THEN json_build_object('slug', entity_10_slug) END, 'object', CASE WHEN (entity_11_id IS NOT NULL) THEN json_build_object('slug', entity_11_slug) END))), '[]'::json)) AS anon_8 
FROM (SELECT relation_end_5.kind AS relation_end_5_key_1, relation_end_5.relation_public_id AS relation_end_5_key_2, relation_5.kind AS relation_5_kind, entity_10.slug AS entity_10_slug, entity_10.id AS entity_10_id, entity_11.slug AS entity_11_slug, entity_11.id AS entity_11_id 
FROM relation_end AS relation_end_5 JOIN relation AS relation_5 ON true LEFT OUTER JOIN entity_resolution AS entity_resolution_14 ON entity_resolution_14.entity_id = relation_5.subject_id LEFT OUTER JOIN entity AS entity_10 ON (entity_10.id = entity_resolution_14.survivor_id) AND (entity_10.public = 1) LEFT OUTER JOIN entity_resolution AS entity_resolution_15 ON entity_resolution_15.entity_id = relation_5.object_id LEFT OUTER JOIN entity AS entity_11 ON (entity_11.id = entity_resolution_15.survivor_id) AND (entity_11.public = 1) 
WHERE (relation_end_5.entity_id = entity_1_id) AND (relation_5.id = relation_end_5.relation_id) AND (relation_end_5.direction IN ('OUT', 'BOTH') OR relation_end_5.kind IN ('FAMILY_OF', 'ASSOCIATE_OF', 'ALLIED_WITH', 'DIPLOMATIC_RELATION', 'MEETS_WITH', 'DEALS_WITH', 'RELATED_TO')) AND relation_end_5.other_id IN (SELECT entity_resolution_12.entity_id AS anon_10 
FROM entity_resolution AS entity_resolution_12, entity AS former_entity_3, entity_resolution AS entity_resolution_13 
WHERE (entity_resolution_12.survivor_id = entity_resolution_13.survivor_id) AND former_entity_3.public_id IN (SELECT value 
FROM json_array_elements_text(($4)::json) WITH ORDINALITY AS items (value, key)) AND (former_entity_3.public = 1) AND (entity_resolution_13.entity_id = former_entity_3.id)) ORDER BY relation_end_5.kind ASC, relation_end_5.relation_public_id ASC 
 LIMIT 20) AS relation_end_5_page) AS entity_1_value_5, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_6 
FROM relation_end AS relation_end_6, relation AS relation_6 
WHERE false), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('kind', relation_6_kind, 'subject', CASE WHEN (entity_12_id IS NOT NULL) THEN json_build_object('slug', entity_12_slug) END, 'object', CASE WHEN (entity_13_id IS NOT NULL) THEN json_build_object('slug', entity_13_slug) END))), '[]'::json)) AS anon_11 
FROM (SELECT relation_end_6.kind AS relation_end_6_key_1, relation_end_6.relation_public_id AS relation_end_6_key_2, relation_6.kind AS relation_6_kind, entity_12.slug AS entity_12_slug, entity_12.id AS entity_12_id, entity_13.slug AS entity_13_slug, entity_13.id AS entity_13_id 
FROM relation_end AS relation_end_6 JOIN relation AS relation_6 ON true LEFT OUTER JOIN entity_resolution AS entity_resolution_16 ON entity_resolution_16.entity_id = relation_6.subject_id LEFT OUTER JOIN entity AS entity_12 ON (entity_12.id = entity_resolution_16.survivor_id) AND (entity_12.public = 1) LEFT OUTER JOIN entity_resolution AS entity_resolution_17 ON entity_resolution_17.entity_id = relation_6.object_id LEFT OUTER JOIN entity AS entity_13 ON (entity_13.id = entity_resolution_17.survivor_id) AND (entity_13.public = 1) 
WHERE false ORDER BY relation_end_6.kind ASC, relation_end_6.relation_public_id ASC 
 LIMIT 20) AS relation_end_6_page) AS entity_1_value_6, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_7 
FROM relation_end AS relation_end_7, relation AS relation_7 
WHERE (relation_end_7.entity_id = entity_1_id) AND (relation_7.id = relation_end_7.relation_id) AND relation_end_7.other_id IN (SELECT entity_resolution_18.entity_id AS anon_13 
FROM entity_resolution AS entity_resolution_18, entity AS former_entity_4, entity_resolution AS entity_resolution_19 
WHERE (entity_resolution_18.survivor_id = entity_resolution_19.survivor_id) AND former_entity_4.public_id IN (SELECT value 
FROM json_array_elements_text(($5)::json) WITH ORDINALITY AS items (value, key)) AND (former_entity_4.public = 1) AND (entity_resolution_19.entity_id = former_entity_4.id))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('kind', relation_7_kind, 'subject', CASE WHEN (entity_14_id IS NOT NULL) THEN json_build_object('slug', entity_14_slug) END, 'object', CASE WHEN (entity_15_id IS NOT NULL) THEN json_build_object('slug', entity_15_slug) END))), '[]'::json)) AS anon_12 
FROM (SELECT relation_end_7.kind AS relation_end_7_key_1, relation_end_7.relation_public_id AS relation_end_7_key_2, relation_7.kind AS relation_7_kind, entity_14.slug AS entity_14_slug, entity_14.id AS entity_14_id, entity_15.slug AS entity_15_slug, entity_15.id AS entity_15_id 
FROM relation_end AS relation_end_7 JOIN relation AS relation_7 ON true LEFT OUTER JOIN entity_resolution AS entity_resolution_20 ON entity_resolution_20.entity_id = relation_7.subject_id LEFT OUTER JOIN entity AS entity_14 ON (entity_14.id = entity_resolution_20.survivor_id) AND (entity_14.public = 1) LEFT OUTER JOIN entity_resolution AS entity_resolution_21 ON entity_resolution_21.entity_id = relation_7.object_id LEFT OUTER JOIN entity AS entity_15 ON (entity_15.id = entity_resolution_21.survivor_id) AND (entity_15.public = 1) 
WHERE (relation_end_7.entity_id = entity_1_id) AND (relation_7.id = relation_end_7.relation_id) AND relation_end_7.other_id IN (SELECT entity_resolution_18.entity_id AS anon_14 
FROM entity_resolution AS entity_resolution_18, entity AS former_entity_4, entity_resolution AS entity_resolution_19 
WHERE (entity_resolution_18.survivor_id = entity_resolution_19.survivor_id) AND former_entity_4.public_id IN (SELECT value 
FROM json_array_elements_text(($6)::json) WITH ORDINALITY AS items (value, key)) AND (former_entity_4.public = 1) AND (entity_resolution_19.entity_id = former_entity_4.id)) ORDER BY relation_end_7.kind ASC, relation_end_7.relation_public_id ASC 
 LIMIT 20) AS relation_end_7_page) AS entity_1_value_7, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_8 
FROM relation_end AS relation_end_8, relation AS relation_8 
WHERE (relation_end_8.entity_id = entity_1_id) AND (relation_8.id = relation_end_8.relation_id) AND relation_8.kind IN (SELECT value 
FROM json_array_elements_text(($7)::json) WITH ORDINALITY AS items (value, key))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('kind', relation_8_kind, 'subject', CASE WHEN (entity_16_id IS NOT NULL) THEN json_build_object('slug', entity_16_slug) END, 'object', CASE WHEN (entity_17_id IS NOT NULL) THEN json_build_object('slug', entity_17_slug) END))), '[]'::json)) AS anon_15 
FROM (SELECT relation_end_8.kind AS relation_end_8_key_1, relation_end_8.relation_public_id AS relation_end_8_key_2, relation_8.kind AS relation_8_kind, entity_16.slug AS entity_16_slug, entity_16.id AS entity_16_id, entity_17.slug AS entity_17_slug, entity_17.id AS entity_17_id 
FROM relation_end AS relation_end_8 JOIN relation AS relation_8 ON true LEFT OUTER JOIN entity_resolution AS entity_resolution_22 ON entity_resolution_22.entity_id = relation_8.subject_id LEFT OUTER JOIN entity AS entity_16 ON (entity_16.id = entity_resolution_22.survivor_id) AND (entity_16.public = 1) LEFT OUTER JOIN entity_resolution AS entity_resolution_23 ON entity_resolution_23.entity_id = relation_8.object_id LEFT OUTER JOIN entity AS entity_17 ON (entity_17.id = entity_resolution_23.survivor_id) AND (entity_17.public = 1) 
WHERE (relation_end_8.entity_id = entity_1_id) AND (relation_8.id = relation_end_8.relation_id) AND relation_8.kind IN (SELECT value 
FROM json_array_elements_text(($8)::json) WITH ORDINALITY AS items (value, key)) ORDER BY relation_end_8.kind ASC, relation_end_8.relation_public_id ASC 
 LIMIT 20) AS relation_end_8_page) AS entity_1_value_8, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_9 
FROM relation_end AS relation_end_9, relation AS relation_9 
WHERE false), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('kind', relation_9_kind, 'subject', CASE WHEN (entity_18_id IS NOT NULL) THEN json_build_object('slug', entity_18_slug) END, 'object', CASE WHEN (entity_19_id IS NOT NULL) THEN json_build_object('slug', entity_19_slug) END))), '[]'::json)) AS anon_16 
FROM (SELECT relation_end_9.kind AS relation_end_9_key_1, relation_end_9.relation_public_id AS relation_end_9_key_2, relation_9.kind AS relation_9_kind, entity_18.slug AS entity_18_slug, entity_18.id AS entity_18_id, entity_19.slug AS entity_19_slug, entity_19.id AS entity_19_id 
FROM relation_end AS relation_end_9 JOIN relation AS relation_9 ON true LEFT OUTER JOIN entity_resolution AS entity_resolution_24 ON entity_resolution_24.entity_id = relation_9.subject_id LEFT OUTER JOIN entity AS entity_18 ON (entity_18.id = entity_resolution_24.survivor_id) AND (entity_18.public = 1) LEFT OUTER JOIN entity_resolution AS entity_resolution_25 ON entity_resolution_25.entity_id = relation_9.object_id LEFT OUTER JOIN entity AS entity_19 ON (entity_19.id = entity_resolution_25.survivor_id) AND (entity_19.public = 1) 
WHERE false ORDER BY relation_end_9.kind ASC, relation_end_9.relation_public_id ASC 
 LIMIT 20) AS relation_end_9_page) AS entity_1_value_9, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_10 
FROM relation_end AS relation_end_10, relation AS relation_10 
WHERE (relation_end_10.entity_id = entity_1_id) AND (relation_10.id = relation_end_10.relation_id) AND relation_10.subject_id IN (SELECT entity_resolution_26.entity_id AS anon_18 
FROM entity_resolution AS entity_resolution_26, entity AS former_entity_5, entity_resolution AS entity_resolution_27 
WHERE (entity_resolution_26.survivor_id = entity_resolution_27.survivor_id) AND former_entity_5.public_id IN (SELECT value 
FROM json_array_elements_text(($9)::json) WITH ORDINALITY AS items (value, key)) AND (former_entity_5.public = 1) AND (entity_resolution_27.entity_id = former_entity_5.id))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('kind', relation_10_kind, 'subject', CASE WHEN (entity_20_id IS NOT NULL) THEN json_build_object('slug', entity_20_slug) END, 'object', CASE WHEN (entity_21_id IS NOT NULL) THEN json_build_object('slug', entity_21_slug) END))), '[]'::json)) AS anon_17 
FROM (SELECT relation_end_10.kind AS relation_end_10_key_1, relation_end_10.relation_public_id AS relation_end_10_key_2, relation_10.kind AS relation_10_kind, entity_20.slug AS entity_20_slug, entity_20.id AS entity_20_id, entity_21.slug AS entity_21_slug, entity_21.id AS entity_21_id 
FROM relation_end AS relation_end_10 JOIN relation AS relation_10 ON true LEFT OUTER JOIN entity_resolution AS entity_resolution_28 ON entity_resolution_28.entity_id = relation_10.subject_id LEFT OUTER JOIN entity AS entity_20 ON (entity_20.id = entity_resolution_28.survivor_id) AND (entity_20.public = 1) LEFT OUTER JOIN entity_resolution AS entity_resolution_29 ON entity_resolution_29.entity_id = relation_10.object_id LEFT OUTER JOIN entity AS entity_21 ON (entity_21.id = entity_resolution_29.survivor_id) AND (entity_21.public = 1) 
WHERE (relation_end_10.entity_id = entity_1_id) AND (relation_10.id = relation_end_10.relation_id) AND relation_10.subject_id IN (SELECT entity_resolution_26.entity_id AS anon_19 
FROM entity_resolution AS entity_resolution_26, entity AS former_entity_5, entity_resolution AS entity_resolution_27 
WHERE (entity_resolution_26.survivor_id = entity_resolution_27.survivor_id) AND former_entity_5.public_id IN (SELECT value 
FROM json_array_elements_text(($10)::json) WITH ORDINALITY AS items (value, key)) AND (former_entity_5.public = 1) AND (entity_resolution_27.entity_id = former_entity_5.id)) ORDER BY relation_end_10.kind ASC, relation_end_10.relation_public_id ASC 
 LIMIT 20) AS relation_end_10_page) AS entity_1_value_10, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_11 
FROM relation_end AS relation_end_11, relation AS relation_11 
WHERE (relation_end_11.entity_id = entity_1_id) AND (relation_11.id = relation_end_11.relation_id) AND relation_11.object_id IN (SELECT entity_resolution_30.entity_id AS anon_21 
FROM entity_resolution AS entity_resolution_30, entity AS former_entity_6, entity_resolution AS entity_resolution_31 
WHERE (entity_resolution_30.survivor_id = entity_resolution_31.survivor_id) AND former_entity_6.public_id IN (SELECT value 
FROM json_array_elements_text(($11)::json) WITH ORDINALITY AS items (value, key)) AND (former_entity_6.public = 1) AND (entity_resolution_31.entity_id = former_entity_6.id))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('kind', relation_11_kind, 'subject', CASE WHEN (entity_22_id IS NOT NULL) THEN json_build_object('slug', entity_22_slug) END, 'object', CASE WHEN (entity_23_id IS NOT NULL) THEN json_build_object('slug', entity_23_slug) END))), '[]'::json)) AS anon_20 
FROM (SELECT relation_end_11.kind AS relation_end_11_key_1, relation_end_11.relation_public_id AS relation_end_11_key_2, relation_11.kind AS relation_11_kind, entity_22.slug AS entity_22_slug, entity_22.id AS entity_22_id, entity_23.slug AS entity_23_slug, entity_23.id AS entity_23_id 
FROM relation_end AS relation_end_11 JOIN relation AS relation_11 ON true LEFT OUTER JOIN entity_resolution AS entity_resolution_32 ON entity_resolution_32.entity_id = relation_11.subject_id LEFT OUTER JOIN entity AS entity_22 ON (entity_22.id = entity_resolution_32.survivor_id) AND (entity_22.public = 1) LEFT OUTER JOIN entity_resolution AS entity_resolution_33 ON entity_resolution_33.entity_id = relation_11.object_id LEFT OUTER JOIN entity AS entity_23 ON (entity_23.id = entity_resolution_33.survivor_id) AND (entity_23.public = 1) 
WHERE (relation_end_11.entity_id = entity_1_id) AND (relation_11.id = relation_end_11.relation_id) AND relation_11.object_id IN (SELECT entity_resolution_30.entity_id AS anon_22 
FROM entity_resolution AS entity_resolution_30, entity AS former_entity_6, entity_resolution AS entity_resolution_31 
WHERE (entity_resolution_30.survivor_id = entity_resolution_31.survivor_id) AND former_entity_6.public_id IN (SELECT value 
FROM json_array_elements_text(($12)::json) WITH ORDINALITY AS items (value, key)) AND (former_entity_6.public = 1) AND (entity_resolution_31.entity_id = former_entity_6.id)) ORDER BY relation_end_11.kind ASC, relation_end_11.relation_public_id ASC 
 LIMIT 20) AS relation_end_11_page) AS entity_1_value_11, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_12 
FROM relation_end AS relation_end_12, relation AS relation_12 
WHERE (relation_end_12.entity_id = entity_1_id) AND (relation_12.id = relation_end_12.relation_id) AND CASE WHEN ((EXISTS (SELECT 1 
FROM evidence AS evidence_2 
WHERE (evidence_2.relation_id = relation_12.id) AND evidence_2.withdrawn_at IS NULL AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.id = evidence_2.article_id) AND (article_2.status = 'PUBLISHED'))) AND evidence_2.stance IN ('ASSERTS'))) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_3 
WHERE (evidence_3.relation_id = relation_12.id) AND evidence_3.withdrawn_at IS NULL AND (evidence_3.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = evidence_3.article_id) AND (article_3.status = 'PUBLISHED'))) AND evidence_3.stance IN ('DENIES', 'DOUBTS')))) THEN 'DISPUTED' WHEN ((SELECT count(DISTINCT evidence_1.origin) AS count_13 
FROM evidence AS evidence_1 
WHERE (evidence_1.relation_id = relation_12.id) AND evidence_1.withdrawn_at IS NULL AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_1 
WHERE (article_1.id = evidence_1.article_id) AND (article_1.status = 'PUBLISHED'))) AND evidence_1.stance IN ('ASSERTS')) > 1) THEN 'SEVERAL_SOURCES' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_2 
WHERE (evidence_2.relation_id = relation_12.id) AND evidence_2.withdrawn_at IS NULL AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.id = evidence_2.article_id) AND (article_2.status = 'PUBLISHED'))) AND evidence_2.stance IN ('ASSERTS'))) THEN 'SINGLE_SOURCE' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_4 
WHERE (evidence_4.relation_id = relation_12.id) AND evidence_4.withdrawn_at IS NULL AND (evidence_4.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = evidence_4.article_id) AND (article_4.status = 'PUBLISHED'))) AND evidence_4.stance IN ('DENIES'))) THEN 'DENIED' ELSE 'RELAYED_ONLY' END IN (SELECT value 
FROM json_array_elements_text(($13)::json) WITH ORDINALITY AS items (value, key))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('kind', relation_12_kind, 'subject', CASE WHEN (entity_24_id IS NOT NULL) THEN json_build_object('slug', entity_24_slug) END, 'object', CASE WHEN (entity_25_id IS NOT NULL) THEN json_build_object('slug', entity_25_slug) END))), '[]'::json)) AS anon_23 
FROM (SELECT relation_end_12.kind AS relation_end_12_key_1, relation_end_12.relation_public_id AS relation_end_12_key_2, relation_12.kind AS relation_12_kind, entity_24.slug AS entity_24_slug, entity_24.id AS entity_24_id, entity_25.slug AS entity_25_slug, entity_25.id AS entity_25_id 
FROM relation_end AS relation_end_12 JOIN relation AS relation_12 ON true LEFT OUTER JOIN entity_resolution AS entity_resolution_34 ON entity_resolution_34.entity_id = relation_12.subject_id LEFT OUTER JOIN entity AS entity_24 ON (entity_24.id = entity_resolution_34.survivor_id) AND (entity_24.public = 1) LEFT OUTER JOIN entity_resolution AS entity_resolution_35 ON entity_resolution_35.entity_id = relation_12.object_id LEFT OUTER JOIN entity AS entity_25 ON (entity_25.id = entity_resolution_35.survivor_id) AND (entity_25.public = 1) 
WHERE (relation_end_12.entity_id = entity_1_id) AND (relation_12.id = relation_end_12.relation_id) AND CASE WHEN ((EXISTS (SELECT 1 
FROM evidence AS evidence_2 
WHERE (evidence_2.relation_id = relation_12.id) AND evidence_2.withdrawn_at IS NULL AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.id = evidence_2.article_id) AND (article_2.status = 'PUBLISHED'))) AND evidence_2.stance IN ('ASSERTS'))) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_3 
WHERE (evidence_3.relation_id = relation_12.id) AND evidence_3.withdrawn_at IS NULL AND (evidence_3.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = evidence_3.article_id) AND (article_3.status = 'PUBLISHED'))) AND evidence_3.stance IN ('DENIES', 'DOUBTS')))) THEN 'DISPUTED' WHEN ((SELECT count(DISTINCT evidence_1.origin) AS count_14 
FROM evidence AS evidence_1 
WHERE (evidence_1.relation_id = relation_12.id) AND evidence_1.withdrawn_at IS NULL AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_1 
WHERE (article_1.id = evidence_1.article_id) AND (article_1.status = 'PUBLISHED'))) AND evidence_1.stance IN ('ASSERTS')) > 1) THEN 'SEVERAL_SOURCES' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_2 
WHERE (evidence_2.relation_id = relation_12.id) AND evidence_2.withdrawn_at IS NULL AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.id = evidence_2.article_id) AND (article_2.status = 'PUBLISHED'))) AND evidence_2.stance IN ('ASSERTS'))) THEN 'SINGLE_SOURCE' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_4 
WHERE (evidence_4.relation_id = relation_12.id) AND evidence_4.withdrawn_at IS NULL AND (evidence_4.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = evidence_4.article_id) AND (article_4.status = 'PUBLISHED'))) AND evidence_4.stance IN ('DENIES'))) THEN 'DENIED' ELSE 'RELAYED_ONLY' END IN (SELECT value 
FROM json_array_elements_text(($14)::json) WITH ORDINALITY AS items (value, key)) ORDER BY relation_end_12.kind ASC, relation_end_12.relation_public_id ASC 
 LIMIT 20) AS relation_end_12_page) AS entity_1_value_12, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_15 
FROM relation_end AS relation_end_13, relation AS relation_13 
WHERE (relation_end_13.entity_id = entity_1_id) AND (relation_13.id = relation_end_13.relation_id)), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('kind', relation_13_kind, 'subject', CASE WHEN (entity_26_id IS NOT NULL) THEN json_build_object('slug', entity_26_slug) END, 'object', CASE WHEN (entity_27_id IS NOT NULL) THEN json_build_object('slug', entity_27_slug) END))), '[]'::json)) AS anon_24 
FROM (SELECT relation_end_13.kind AS relation_end_13_key_1, relation_end_13.relation_public_id AS relation_end_13_key_2, relation_13.kind AS relation_13_kind, entity_26.slug AS entity_26_slug, entity_26.id AS entity_26_id, entity_27.slug AS entity_27_slug, entity_27.id AS entity_27_id 
FROM relation_end AS relation_end_13 JOIN relation AS relation_13 ON true LEFT OUTER JOIN entity_resolution AS entity_resolution_36 ON entity_resolution_36.entity_id = relation_13.subject_id LEFT OUTER JOIN entity AS entity_26 ON (entity_26.id = entity_resolution_36.survivor_id) AND (entity_26.public = 1) LEFT OUTER JOIN entity_resolution AS entity_resolution_37 ON entity_resolution_37.entity_id = relation_13.object_id LEFT OUTER JOIN entity AS entity_27 ON (entity_27.id = entity_resolution_37.survivor_id) AND (entity_27.public = 1) 
WHERE (relation_end_13.entity_id = entity_1_id) AND (relation_13.id = relation_end_13.relation_id) ORDER BY relation_end_13.kind ASC, relation_end_13.relation_public_id ASC 
 LIMIT 20) AS relation_end_13_page) AS entity_1_value_13 
FROM (SELECT entity_1.id AS entity_1_id 
FROM entity AS entity_1, entity_resolution AS entity_resolution_1, entity AS former_entity_1 
WHERE (entity_1.public = 1) AND (entity_resolution_1.survivor_id = entity_1.id) AND (former_entity_1.id = entity_resolution_1.entity_id) AND (former_entity_1.public = 1) AND (former_entity_1.public_id = $15) ORDER BY entity_1.public_id ASC 
 LIMIT 1) AS entity_1_rows) AS entity_1_shape;
