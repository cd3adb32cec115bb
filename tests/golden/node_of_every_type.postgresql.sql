SELECT coalesce((SELECT json_build_object('__typename', ('"Article"')::json, 'id', article_1_public_id, 'headline', article_1_headline, 'version', article_1_version) AS anon_1 
FROM (SELECT article_1.public_id AS article_1_public_id, article_1.headline AS article_1_headline, article_1.version AS article_1_version 
FROM article AS article_1 
WHERE article_1.status IN ('PUBLISHED', 'RETRACTED') AND (article_1.public_id = $1) ORDER BY article_1.public_id ASC 
 LIMIT 1) AS article_1_shape), (SELECT CASE WHEN (entity_1_kind IN ('EVENT', 'ORGANIZATION', 'PLACE')) THEN json_build_object('__typename', CASE WHEN (entity_1_kind = 'PERSON') THEN 'Person' WHEN (entity_1_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_1_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_1_public_id, 'name', entity_1_name, 'kind', entity_1_kind) WHEN (entity_1_kind IN ('PERSON')) THEN json_build_object('__typename', CASE WHEN (entity_1_kind = 'PERSON') THEN 'Person' WHEN (entity_1_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_1_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_1_public_id, 'name', entity_1_name, 'kind', entity_1_kind, 'articleCount', entity_1_article_count) END AS anon_2 
FROM (SELECT entity_1.kind AS entity_1_kind, entity_1.public_id AS entity_1_public_id, entity_1.name AS entity_1_name, entity_1.article_count AS entity_1_article_count 
FROM entity AS entity_1, entity_resolution AS entity_resolution_1, entity AS former_entity_1 
WHERE (entity_1.public = 1) AND (entity_resolution_1.survivor_id = entity_1.id) AND (former_entity_1.id = entity_resolution_1.entity_id) AND (former_entity_1.public = 1) AND (former_entity_1.public_id = $2) ORDER BY entity_1.public_id ASC 
 LIMIT 1) AS entity_1_shape), (SELECT json_build_object('__typename', ('"Relation"')::json, 'id', relation_1_public_id, 'relationKind', relation_1_kind, 'standing', CASE WHEN (relation_1_value_1 AND relation_1_value_2) THEN 'DISPUTED' WHEN (relation_1_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_1_value_1 THEN 'SINGLE_SOURCE' WHEN relation_1_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END) AS anon_3 
FROM (SELECT relation_1_public_id, relation_1_kind, relation_1_id, EXISTS (SELECT 1 
FROM evidence AS evidence_3 
WHERE (evidence_3.relation_id = relation_1_id) AND evidence_3.withdrawn_at IS NULL AND (evidence_3.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = evidence_3.article_id) AND (article_4.status = 'PUBLISHED'))) AND evidence_3.stance IN ('ASSERTS')) AS relation_1_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_4 
WHERE (evidence_4.relation_id = relation_1_id) AND evidence_4.withdrawn_at IS NULL AND (evidence_4.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_5 
WHERE (article_5.id = evidence_4.article_id) AND (article_5.status = 'PUBLISHED'))) AND evidence_4.stance IN ('DENIES', 'DOUBTS')) AS relation_1_value_2, (SELECT count(DISTINCT evidence_2.origin) AS count_1 
FROM evidence AS evidence_2 
WHERE (evidence_2.relation_id = relation_1_id) AND evidence_2.withdrawn_at IS NULL AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = evidence_2.article_id) AND (article_3.status = 'PUBLISHED'))) AND evidence_2.stance IN ('ASSERTS')) AS relation_1_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_5 
WHERE (evidence_5.relation_id = relation_1_id) AND evidence_5.withdrawn_at IS NULL AND (evidence_5.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_6 
WHERE (article_6.id = evidence_5.article_id) AND (article_6.status = 'PUBLISHED'))) AND evidence_5.stance IN ('DENIES')) AS relation_1_value_4 
FROM (SELECT relation_1.public_id AS relation_1_public_id, relation_1.kind AS relation_1_kind, relation_1.id AS relation_1_id 
FROM relation AS relation_1 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_1 
WHERE (evidence_1.relation_id = relation_1.id) AND evidence_1.withdrawn_at IS NULL AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.id = evidence_1.article_id) AND (article_2.status = 'PUBLISHED'))))) AND (relation_1.public_id = $3) ORDER BY relation_1.public_id ASC 
 LIMIT 1) AS relation_1_rows) AS relation_1_shape), (SELECT json_build_object('__typename', ('"Evidence"')::json, 'id', evidence_6_public_id, 'quote', evidence_6_quote, 'stance', evidence_6_stance, 'relation', CASE WHEN (relation_2_id IS NOT NULL) THEN json_build_object('kind', relation_2_kind) END, 'article', CASE WHEN (article_9_id IS NOT NULL) THEN json_build_object('slug', article_9_slug) END) AS anon_4 
FROM (SELECT evidence_6.public_id AS evidence_6_public_id, evidence_6.quote AS evidence_6_quote, evidence_6.stance AS evidence_6_stance, relation_2.kind AS relation_2_kind, relation_2.id AS relation_2_id, article_9.slug AS article_9_slug, article_9.id AS article_9_id 
FROM evidence AS evidence_6 LEFT OUTER JOIN relation AS relation_2 ON (relation_2.id = evidence_6.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_7 
WHERE (evidence_7.relation_id = relation_2.id) AND evidence_7.withdrawn_at IS NULL AND (evidence_7.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_8 
WHERE (article_8.id = evidence_7.article_id) AND (article_8.status = 'PUBLISHED'))))) LEFT OUTER JOIN article AS article_9 ON (article_9.id = evidence_6.article_id) AND (article_9.status = 'PUBLISHED') 
WHERE evidence_6.withdrawn_at IS NULL AND (evidence_6.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_7 
WHERE (article_7.id = evidence_6.article_id) AND (article_7.status = 'PUBLISHED'))) AND (evidence_6.public_id = $4) ORDER BY evidence_6.public_id ASC 
 LIMIT 1) AS evidence_6_shape), (SELECT json_build_object('__typename', ('"Mention"')::json, 'id', mention_1_public_id, 'text', mention_1_text, 'start', mention_1_start, 'entity', CASE WHEN (entity_2_id IS NOT NULL) THEN json_build_object('name', entity_2_name) END) AS anon_5 
FROM (SELECT mention_1.public_id AS mention_1_public_id, mention_1.text AS mention_1_text, mention_1.start AS mention_1_start, entity_2.name AS entity_2_name, entity_2.id AS entity_2_id 
FROM mention AS mention_1 LEFT OUTER JOIN entity_resolution AS entity_resolution_2 ON entity_resolution_2.entity_id = mention_1.entity_id LEFT OUTER JOIN entity AS entity_2 ON (entity_2.id = entity_resolution_2.survivor_id) AND (entity_2.public = 1) 
WHERE (EXISTS (SELECT 1 
FROM article AS article_10 
WHERE (article_10.id = mention_1.article_id) AND (article_10.status = 'PUBLISHED'))) AND (mention_1.public_id = $5) ORDER BY mention_1.public_id ASC 
 LIMIT 1) AS mention_1_shape)) AS coalesce_1;

SELECT coalesce((SELECT json_build_object('__typename', ('"Article"')::json, 'id', article_11_public_id, 'headline', article_11_headline, 'version', article_11_version) AS anon_1 
FROM (SELECT article_11.public_id AS article_11_public_id, article_11.headline AS article_11_headline, article_11.version AS article_11_version 
FROM article AS article_11 
WHERE article_11.status IN ('PUBLISHED', 'RETRACTED') AND (article_11.public_id = $1) ORDER BY article_11.public_id ASC 
 LIMIT 1) AS article_11_shape), (SELECT CASE WHEN (entity_3_kind IN ('EVENT', 'ORGANIZATION', 'PLACE')) THEN json_build_object('__typename', CASE WHEN (entity_3_kind = 'PERSON') THEN 'Person' WHEN (entity_3_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_3_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_3_public_id, 'name', entity_3_name, 'kind', entity_3_kind) WHEN (entity_3_kind IN ('PERSON')) THEN json_build_object('__typename', CASE WHEN (entity_3_kind = 'PERSON') THEN 'Person' WHEN (entity_3_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_3_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_3_public_id, 'name', entity_3_name, 'kind', entity_3_kind, 'articleCount', entity_3_article_count) END AS anon_2 
FROM (SELECT entity_3.kind AS entity_3_kind, entity_3.public_id AS entity_3_public_id, entity_3.name AS entity_3_name, entity_3.article_count AS entity_3_article_count 
FROM entity AS entity_3, entity_resolution AS entity_resolution_3, entity AS former_entity_2 
WHERE (entity_3.public = 1) AND (entity_resolution_3.survivor_id = entity_3.id) AND (former_entity_2.id = entity_resolution_3.entity_id) AND (former_entity_2.public = 1) AND (former_entity_2.public_id = $2) ORDER BY entity_3.public_id ASC 
 LIMIT 1) AS entity_3_shape), (SELECT json_build_object('__typename', ('"Relation"')::json, 'id', relation_3_public_id, 'relationKind', relation_3_kind, 'standing', CASE WHEN (relation_3_value_1 AND relation_3_value_2) THEN 'DISPUTED' WHEN (relation_3_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_3_value_1 THEN 'SINGLE_SOURCE' WHEN relation_3_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END) AS anon_3 
FROM (SELECT relation_3_public_id, relation_3_kind, relation_3_id, EXISTS (SELECT 1 
FROM evidence AS evidence_10 
WHERE (evidence_10.relation_id = relation_3_id) AND evidence_10.withdrawn_at IS NULL AND (evidence_10.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_14 
WHERE (article_14.id = evidence_10.article_id) AND (article_14.status = 'PUBLISHED'))) AND evidence_10.stance IN ('ASSERTS')) AS relation_3_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_11 
WHERE (evidence_11.relation_id = relation_3_id) AND evidence_11.withdrawn_at IS NULL AND (evidence_11.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_15 
WHERE (article_15.id = evidence_11.article_id) AND (article_15.status = 'PUBLISHED'))) AND evidence_11.stance IN ('DENIES', 'DOUBTS')) AS relation_3_value_2, (SELECT count(DISTINCT evidence_9.origin) AS count_1 
FROM evidence AS evidence_9 
WHERE (evidence_9.relation_id = relation_3_id) AND evidence_9.withdrawn_at IS NULL AND (evidence_9.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_13 
WHERE (article_13.id = evidence_9.article_id) AND (article_13.status = 'PUBLISHED'))) AND evidence_9.stance IN ('ASSERTS')) AS relation_3_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_12 
WHERE (evidence_12.relation_id = relation_3_id) AND evidence_12.withdrawn_at IS NULL AND (evidence_12.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_16 
WHERE (article_16.id = evidence_12.article_id) AND (article_16.status = 'PUBLISHED'))) AND evidence_12.stance IN ('DENIES')) AS relation_3_value_4 
FROM (SELECT relation_3.public_id AS relation_3_public_id, relation_3.kind AS relation_3_kind, relation_3.id AS relation_3_id 
FROM relation AS relation_3 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_8 
WHERE (evidence_8.relation_id = relation_3.id) AND evidence_8.withdrawn_at IS NULL AND (evidence_8.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_12 
WHERE (article_12.id = evidence_8.article_id) AND (article_12.status = 'PUBLISHED'))))) AND (relation_3.public_id = $3) ORDER BY relation_3.public_id ASC 
 LIMIT 1) AS relation_3_rows) AS relation_3_shape), (SELECT json_build_object('__typename', ('"Evidence"')::json, 'id', evidence_13_public_id, 'quote', evidence_13_quote, 'stance', evidence_13_stance, 'relation', CASE WHEN (relation_4_id IS NOT NULL) THEN json_build_object('kind', relation_4_kind) END, 'article', CASE WHEN (article_19_id IS NOT NULL) THEN json_build_object('slug', article_19_slug) END) AS anon_4 
FROM (SELECT evidence_13.public_id AS evidence_13_public_id, evidence_13.quote AS evidence_13_quote, evidence_13.stance AS evidence_13_stance, relation_4.kind AS relation_4_kind, relation_4.id AS relation_4_id, article_19.slug AS article_19_slug, article_19.id AS article_19_id 
FROM evidence AS evidence_13 LEFT OUTER JOIN relation AS relation_4 ON (relation_4.id = evidence_13.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_14 
WHERE (evidence_14.relation_id = relation_4.id) AND evidence_14.withdrawn_at IS NULL AND (evidence_14.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_18 
WHERE (article_18.id = evidence_14.article_id) AND (article_18.status = 'PUBLISHED'))))) LEFT OUTER JOIN article AS article_19 ON (article_19.id = evidence_13.article_id) AND (article_19.status = 'PUBLISHED') 
WHERE evidence_13.withdrawn_at IS NULL AND (evidence_13.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_17 
WHERE (article_17.id = evidence_13.article_id) AND (article_17.status = 'PUBLISHED'))) AND (evidence_13.public_id = $4) ORDER BY evidence_13.public_id ASC 
 LIMIT 1) AS evidence_13_shape), (SELECT json_build_object('__typename', ('"Mention"')::json, 'id', mention_2_public_id, 'text', mention_2_text, 'start', mention_2_start, 'entity', CASE WHEN (entity_4_id IS NOT NULL) THEN json_build_object('name', entity_4_name) END) AS anon_5 
FROM (SELECT mention_2.public_id AS mention_2_public_id, mention_2.text AS mention_2_text, mention_2.start AS mention_2_start, entity_4.name AS entity_4_name, entity_4.id AS entity_4_id 
FROM mention AS mention_2 LEFT OUTER JOIN entity_resolution AS entity_resolution_4 ON entity_resolution_4.entity_id = mention_2.entity_id LEFT OUTER JOIN entity AS entity_4 ON (entity_4.id = entity_resolution_4.survivor_id) AND (entity_4.public = 1) 
WHERE (EXISTS (SELECT 1 
FROM article AS article_20 
WHERE (article_20.id = mention_2.article_id) AND (article_20.status = 'PUBLISHED'))) AND (mention_2.public_id = $5) ORDER BY mention_2.public_id ASC 
 LIMIT 1) AS mention_2_shape)) AS coalesce_1;

SELECT coalesce((SELECT json_build_object('__typename', ('"Article"')::json, 'id', article_21_public_id, 'headline', article_21_headline, 'version', article_21_version) AS anon_1 
FROM (SELECT article_21.public_id AS article_21_public_id, article_21.headline AS article_21_headline, article_21.version AS article_21_version 
FROM article AS article_21 
WHERE article_21.status IN ('PUBLISHED', 'RETRACTED') AND (article_21.public_id = $1) ORDER BY article_21.public_id ASC 
 LIMIT 1) AS article_21_shape), (SELECT CASE WHEN (entity_5_kind IN ('EVENT', 'ORGANIZATION', 'PLACE')) THEN json_build_object('__typename', CASE WHEN (entity_5_kind = 'PERSON') THEN 'Person' WHEN (entity_5_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_5_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_5_public_id, 'name', entity_5_name, 'kind', entity_5_kind) WHEN (entity_5_kind IN ('PERSON')) THEN json_build_object('__typename', CASE WHEN (entity_5_kind = 'PERSON') THEN 'Person' WHEN (entity_5_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_5_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_5_public_id, 'name', entity_5_name, 'kind', entity_5_kind, 'articleCount', entity_5_article_count) END AS anon_2 
FROM (SELECT entity_5.kind AS entity_5_kind, entity_5.public_id AS entity_5_public_id, entity_5.name AS entity_5_name, entity_5.article_count AS entity_5_article_count 
FROM entity AS entity_5, entity_resolution AS entity_resolution_5, entity AS former_entity_3 
WHERE (entity_5.public = 1) AND (entity_resolution_5.survivor_id = entity_5.id) AND (former_entity_3.id = entity_resolution_5.entity_id) AND (former_entity_3.public = 1) AND (former_entity_3.public_id = $2) ORDER BY entity_5.public_id ASC 
 LIMIT 1) AS entity_5_shape), (SELECT json_build_object('__typename', ('"Relation"')::json, 'id', relation_5_public_id, 'relationKind', relation_5_kind, 'standing', CASE WHEN (relation_5_value_1 AND relation_5_value_2) THEN 'DISPUTED' WHEN (relation_5_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_5_value_1 THEN 'SINGLE_SOURCE' WHEN relation_5_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END) AS anon_3 
FROM (SELECT relation_5_public_id, relation_5_kind, relation_5_id, EXISTS (SELECT 1 
FROM evidence AS evidence_17 
WHERE (evidence_17.relation_id = relation_5_id) AND evidence_17.withdrawn_at IS NULL AND (evidence_17.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_24 
WHERE (article_24.id = evidence_17.article_id) AND (article_24.status = 'PUBLISHED'))) AND evidence_17.stance IN ('ASSERTS')) AS relation_5_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_18 
WHERE (evidence_18.relation_id = relation_5_id) AND evidence_18.withdrawn_at IS NULL AND (evidence_18.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_25 
WHERE (article_25.id = evidence_18.article_id) AND (article_25.status = 'PUBLISHED'))) AND evidence_18.stance IN ('DENIES', 'DOUBTS')) AS relation_5_value_2, (SELECT count(DISTINCT evidence_16.origin) AS count_1 
FROM evidence AS evidence_16 
WHERE (evidence_16.relation_id = relation_5_id) AND evidence_16.withdrawn_at IS NULL AND (evidence_16.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_23 
WHERE (article_23.id = evidence_16.article_id) AND (article_23.status = 'PUBLISHED'))) AND evidence_16.stance IN ('ASSERTS')) AS relation_5_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_19 
WHERE (evidence_19.relation_id = relation_5_id) AND evidence_19.withdrawn_at IS NULL AND (evidence_19.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_26 
WHERE (article_26.id = evidence_19.article_id) AND (article_26.status = 'PUBLISHED'))) AND evidence_19.stance IN ('DENIES')) AS relation_5_value_4 
FROM (SELECT relation_5.public_id AS relation_5_public_id, relation_5.kind AS relation_5_kind, relation_5.id AS relation_5_id 
FROM relation AS relation_5 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_15 
WHERE (evidence_15.relation_id = relation_5.id) AND evidence_15.withdrawn_at IS NULL AND (evidence_15.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_22 
WHERE (article_22.id = evidence_15.article_id) AND (article_22.status = 'PUBLISHED'))))) AND (relation_5.public_id = $3) ORDER BY relation_5.public_id ASC 
 LIMIT 1) AS relation_5_rows) AS relation_5_shape), (SELECT json_build_object('__typename', ('"Evidence"')::json, 'id', evidence_20_public_id, 'quote', evidence_20_quote, 'stance', evidence_20_stance, 'relation', CASE WHEN (relation_6_id IS NOT NULL) THEN json_build_object('kind', relation_6_kind) END, 'article', CASE WHEN (article_29_id IS NOT NULL) THEN json_build_object('slug', article_29_slug) END) AS anon_4 
FROM (SELECT evidence_20.public_id AS evidence_20_public_id, evidence_20.quote AS evidence_20_quote, evidence_20.stance AS evidence_20_stance, relation_6.kind AS relation_6_kind, relation_6.id AS relation_6_id, article_29.slug AS article_29_slug, article_29.id AS article_29_id 
FROM evidence AS evidence_20 LEFT OUTER JOIN relation AS relation_6 ON (relation_6.id = evidence_20.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_21 
WHERE (evidence_21.relation_id = relation_6.id) AND evidence_21.withdrawn_at IS NULL AND (evidence_21.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_28 
WHERE (article_28.id = evidence_21.article_id) AND (article_28.status = 'PUBLISHED'))))) LEFT OUTER JOIN article AS article_29 ON (article_29.id = evidence_20.article_id) AND (article_29.status = 'PUBLISHED') 
WHERE evidence_20.withdrawn_at IS NULL AND (evidence_20.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_27 
WHERE (article_27.id = evidence_20.article_id) AND (article_27.status = 'PUBLISHED'))) AND (evidence_20.public_id = $4) ORDER BY evidence_20.public_id ASC 
 LIMIT 1) AS evidence_20_shape), (SELECT json_build_object('__typename', ('"Mention"')::json, 'id', mention_3_public_id, 'text', mention_3_text, 'start', mention_3_start, 'entity', CASE WHEN (entity_6_id IS NOT NULL) THEN json_build_object('name', entity_6_name) END) AS anon_5 
FROM (SELECT mention_3.public_id AS mention_3_public_id, mention_3.text AS mention_3_text, mention_3.start AS mention_3_start, entity_6.name AS entity_6_name, entity_6.id AS entity_6_id 
FROM mention AS mention_3 LEFT OUTER JOIN entity_resolution AS entity_resolution_6 ON entity_resolution_6.entity_id = mention_3.entity_id LEFT OUTER JOIN entity AS entity_6 ON (entity_6.id = entity_resolution_6.survivor_id) AND (entity_6.public = 1) 
WHERE (EXISTS (SELECT 1 
FROM article AS article_30 
WHERE (article_30.id = mention_3.article_id) AND (article_30.status = 'PUBLISHED'))) AND (mention_3.public_id = $5) ORDER BY mention_3.public_id ASC 
 LIMIT 1) AS mention_3_shape)) AS coalesce_1;

SELECT coalesce((SELECT json_build_object('__typename', ('"Article"')::json, 'id', article_31_public_id, 'headline', article_31_headline, 'version', article_31_version) AS anon_1 
FROM (SELECT article_31.public_id AS article_31_public_id, article_31.headline AS article_31_headline, article_31.version AS article_31_version 
FROM article AS article_31 
WHERE article_31.status IN ('PUBLISHED', 'RETRACTED') AND (article_31.public_id = $1) ORDER BY article_31.public_id ASC 
 LIMIT 1) AS article_31_shape), (SELECT CASE WHEN (entity_7_kind IN ('EVENT', 'ORGANIZATION', 'PLACE')) THEN json_build_object('__typename', CASE WHEN (entity_7_kind = 'PERSON') THEN 'Person' WHEN (entity_7_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_7_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_7_public_id, 'name', entity_7_name, 'kind', entity_7_kind) WHEN (entity_7_kind IN ('PERSON')) THEN json_build_object('__typename', CASE WHEN (entity_7_kind = 'PERSON') THEN 'Person' WHEN (entity_7_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_7_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_7_public_id, 'name', entity_7_name, 'kind', entity_7_kind, 'articleCount', entity_7_article_count) END AS anon_2 
FROM (SELECT entity_7.kind AS entity_7_kind, entity_7.public_id AS entity_7_public_id, entity_7.name AS entity_7_name, entity_7.article_count AS entity_7_article_count 
FROM entity AS entity_7, entity_resolution AS entity_resolution_7, entity AS former_entity_4 
WHERE (entity_7.public = 1) AND (entity_resolution_7.survivor_id = entity_7.id) AND (former_entity_4.id = entity_resolution_7.entity_id) AND (former_entity_4.public = 1) AND (former_entity_4.public_id = $2) ORDER BY entity_7.public_id ASC 
 LIMIT 1) AS entity_7_shape), (SELECT json_build_object('__typename', ('"Relation"')::json, 'id', relation_7_public_id, 'relationKind', relation_7_kind, 'standing', CASE WHEN (relation_7_value_1 AND relation_7_value_2) THEN 'DISPUTED' WHEN (relation_7_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_7_value_1 THEN 'SINGLE_SOURCE' WHEN relation_7_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END) AS anon_3 
FROM (SELECT relation_7_public_id, relation_7_kind, relation_7_id, EXISTS (SELECT 1 
FROM evidence AS evidence_24 
WHERE (evidence_24.relation_id = relation_7_id) AND evidence_24.withdrawn_at IS NULL AND (evidence_24.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_34 
WHERE (article_34.id = evidence_24.article_id) AND (article_34.status = 'PUBLISHED'))) AND evidence_24.stance IN ('ASSERTS')) AS relation_7_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_25 
WHERE (evidence_25.relation_id = relation_7_id) AND evidence_25.withdrawn_at IS NULL AND (evidence_25.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_35 
WHERE (article_35.id = evidence_25.article_id) AND (article_35.status = 'PUBLISHED'))) AND evidence_25.stance IN ('DENIES', 'DOUBTS')) AS relation_7_value_2, (SELECT count(DISTINCT evidence_23.origin) AS count_1 
FROM evidence AS evidence_23 
WHERE (evidence_23.relation_id = relation_7_id) AND evidence_23.withdrawn_at IS NULL AND (evidence_23.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_33 
WHERE (article_33.id = evidence_23.article_id) AND (article_33.status = 'PUBLISHED'))) AND evidence_23.stance IN ('ASSERTS')) AS relation_7_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_26 
WHERE (evidence_26.relation_id = relation_7_id) AND evidence_26.withdrawn_at IS NULL AND (evidence_26.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_36 
WHERE (article_36.id = evidence_26.article_id) AND (article_36.status = 'PUBLISHED'))) AND evidence_26.stance IN ('DENIES')) AS relation_7_value_4 
FROM (SELECT relation_7.public_id AS relation_7_public_id, relation_7.kind AS relation_7_kind, relation_7.id AS relation_7_id 
FROM relation AS relation_7 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_22 
WHERE (evidence_22.relation_id = relation_7.id) AND evidence_22.withdrawn_at IS NULL AND (evidence_22.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_32 
WHERE (article_32.id = evidence_22.article_id) AND (article_32.status = 'PUBLISHED'))))) AND (relation_7.public_id = $3) ORDER BY relation_7.public_id ASC 
 LIMIT 1) AS relation_7_rows) AS relation_7_shape), (SELECT json_build_object('__typename', ('"Evidence"')::json, 'id', evidence_27_public_id, 'quote', evidence_27_quote, 'stance', evidence_27_stance, 'relation', CASE WHEN (relation_8_id IS NOT NULL) THEN json_build_object('kind', relation_8_kind) END, 'article', CASE WHEN (article_39_id IS NOT NULL) THEN json_build_object('slug', article_39_slug) END) AS anon_4 
FROM (SELECT evidence_27.public_id AS evidence_27_public_id, evidence_27.quote AS evidence_27_quote, evidence_27.stance AS evidence_27_stance, relation_8.kind AS relation_8_kind, relation_8.id AS relation_8_id, article_39.slug AS article_39_slug, article_39.id AS article_39_id 
FROM evidence AS evidence_27 LEFT OUTER JOIN relation AS relation_8 ON (relation_8.id = evidence_27.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_28 
WHERE (evidence_28.relation_id = relation_8.id) AND evidence_28.withdrawn_at IS NULL AND (evidence_28.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_38 
WHERE (article_38.id = evidence_28.article_id) AND (article_38.status = 'PUBLISHED'))))) LEFT OUTER JOIN article AS article_39 ON (article_39.id = evidence_27.article_id) AND (article_39.status = 'PUBLISHED') 
WHERE evidence_27.withdrawn_at IS NULL AND (evidence_27.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_37 
WHERE (article_37.id = evidence_27.article_id) AND (article_37.status = 'PUBLISHED'))) AND (evidence_27.public_id = $4) ORDER BY evidence_27.public_id ASC 
 LIMIT 1) AS evidence_27_shape), (SELECT json_build_object('__typename', ('"Mention"')::json, 'id', mention_4_public_id, 'text', mention_4_text, 'start', mention_4_start, 'entity', CASE WHEN (entity_8_id IS NOT NULL) THEN json_build_object('name', entity_8_name) END) AS anon_5 
FROM (SELECT mention_4.public_id AS mention_4_public_id, mention_4.text AS mention_4_text, mention_4.start AS mention_4_start, entity_8.name AS entity_8_name, entity_8.id AS entity_8_id 
FROM mention AS mention_4 LEFT OUTER JOIN entity_resolution AS entity_resolution_8 ON entity_resolution_8.entity_id = mention_4.entity_id LEFT OUTER JOIN entity AS entity_8 ON (entity_8.id = entity_resolution_8.survivor_id) AND (entity_8.public = 1) 
WHERE (EXISTS (SELECT 1 
FROM article AS article_40 
WHERE (article_40.id = mention_4.article_id) AND (article_40.status = 'PUBLISHED'))) AND (mention_4.public_id = $5) ORDER BY mention_4.public_id ASC 
 LIMIT 1) AS mention_4_shape)) AS coalesce_1;

SELECT coalesce((SELECT json_build_object('__typename', ('"Article"')::json, 'id', article_41_public_id, 'headline', article_41_headline, 'version', article_41_version) AS anon_1 
FROM (SELECT article_41.public_id AS article_41_public_id, article_41.headline AS article_41_headline, article_41.version AS article_41_version 
FROM article AS article_41 
WHERE article_41.status IN ('PUBLISHED', 'RETRACTED') AND (article_41.public_id = $1) ORDER BY article_41.public_id ASC 
 LIMIT 1) AS article_41_shape), (SELECT CASE WHEN (entity_9_kind IN ('EVENT', 'ORGANIZATION', 'PLACE')) THEN json_build_object('__typename', CASE WHEN (entity_9_kind = 'PERSON') THEN 'Person' WHEN (entity_9_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_9_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_9_public_id, 'name', entity_9_name, 'kind', entity_9_kind) WHEN (entity_9_kind IN ('PERSON')) THEN json_build_object('__typename', CASE WHEN (entity_9_kind = 'PERSON') THEN 'Person' WHEN (entity_9_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_9_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_9_public_id, 'name', entity_9_name, 'kind', entity_9_kind, 'articleCount', entity_9_article_count) END AS anon_2 
FROM (SELECT entity_9.kind AS entity_9_kind, entity_9.public_id AS entity_9_public_id, entity_9.name AS entity_9_name, entity_9.article_count AS entity_9_article_count 
FROM entity AS entity_9, entity_resolution AS entity_resolution_9, entity AS former_entity_5 
WHERE (entity_9.public = 1) AND (entity_resolution_9.survivor_id = entity_9.id) AND (former_entity_5.id = entity_resolution_9.entity_id) AND (former_entity_5.public = 1) AND (former_entity_5.public_id = $2) ORDER BY entity_9.public_id ASC 
 LIMIT 1) AS entity_9_shape), (SELECT json_build_object('__typename', ('"Relation"')::json, 'id', relation_9_public_id, 'relationKind', relation_9_kind, 'standing', CASE WHEN (relation_9_value_1 AND relation_9_value_2) THEN 'DISPUTED' WHEN (relation_9_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_9_value_1 THEN 'SINGLE_SOURCE' WHEN relation_9_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END) AS anon_3 
FROM (SELECT relation_9_public_id, relation_9_kind, relation_9_id, EXISTS (SELECT 1 
FROM evidence AS evidence_31 
WHERE (evidence_31.relation_id = relation_9_id) AND evidence_31.withdrawn_at IS NULL AND (evidence_31.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_44 
WHERE (article_44.id = evidence_31.article_id) AND (article_44.status = 'PUBLISHED'))) AND evidence_31.stance IN ('ASSERTS')) AS relation_9_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_32 
WHERE (evidence_32.relation_id = relation_9_id) AND evidence_32.withdrawn_at IS NULL AND (evidence_32.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_45 
WHERE (article_45.id = evidence_32.article_id) AND (article_45.status = 'PUBLISHED'))) AND evidence_32.stance IN ('DENIES', 'DOUBTS')) AS relation_9_value_2, (SELECT count(DISTINCT evidence_30.origin) AS count_1 
FROM evidence AS evidence_30 
WHERE (evidence_30.relation_id = relation_9_id) AND evidence_30.withdrawn_at IS NULL AND (evidence_30.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_43 
WHERE (article_43.id = evidence_30.article_id) AND (article_43.status = 'PUBLISHED'))) AND evidence_30.stance IN ('ASSERTS')) AS relation_9_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_33 
WHERE (evidence_33.relation_id = relation_9_id) AND evidence_33.withdrawn_at IS NULL AND (evidence_33.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_46 
WHERE (article_46.id = evidence_33.article_id) AND (article_46.status = 'PUBLISHED'))) AND evidence_33.stance IN ('DENIES')) AS relation_9_value_4 
FROM (SELECT relation_9.public_id AS relation_9_public_id, relation_9.kind AS relation_9_kind, relation_9.id AS relation_9_id 
FROM relation AS relation_9 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_29 
WHERE (evidence_29.relation_id = relation_9.id) AND evidence_29.withdrawn_at IS NULL AND (evidence_29.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_42 
WHERE (article_42.id = evidence_29.article_id) AND (article_42.status = 'PUBLISHED'))))) AND (relation_9.public_id = $3) ORDER BY relation_9.public_id ASC 
 LIMIT 1) AS relation_9_rows) AS relation_9_shape), (SELECT json_build_object('__typename', ('"Evidence"')::json, 'id', evidence_34_public_id, 'quote', evidence_34_quote, 'stance', evidence_34_stance, 'relation', CASE WHEN (relation_10_id IS NOT NULL) THEN json_build_object('kind', relation_10_kind) END, 'article', CASE WHEN (article_49_id IS NOT NULL) THEN json_build_object('slug', article_49_slug) END) AS anon_4 
FROM (SELECT evidence_34.public_id AS evidence_34_public_id, evidence_34.quote AS evidence_34_quote, evidence_34.stance AS evidence_34_stance, relation_10.kind AS relation_10_kind, relation_10.id AS relation_10_id, article_49.slug AS article_49_slug, article_49.id AS article_49_id 
FROM evidence AS evidence_34 LEFT OUTER JOIN relation AS relation_10 ON (relation_10.id = evidence_34.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_35 
WHERE (evidence_35.relation_id = relation_10.id) AND evidence_35.withdrawn_at IS NULL AND (evidence_35.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_48 
WHERE (article_48.id = evidence_35.article_id) AND (article_48.status = 'PUBLISHED'))))) LEFT OUTER JOIN article AS article_49 ON (article_49.id = evidence_34.article_id) AND (article_49.status = 'PUBLISHED') 
WHERE evidence_34.withdrawn_at IS NULL AND (evidence_34.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_47 
WHERE (article_47.id = evidence_34.article_id) AND (article_47.status = 'PUBLISHED'))) AND (evidence_34.public_id = $4) ORDER BY evidence_34.public_id ASC 
 LIMIT 1) AS evidence_34_shape), (SELECT json_build_object('__typename', ('"Mention"')::json, 'id', mention_5_public_id, 'text', mention_5_text, 'start', mention_5_start, 'entity', CASE WHEN (entity_10_id IS NOT NULL) THEN json_build_object('name', entity_10_name) END) AS anon_5 
FROM (SELECT mention_5.public_id AS mention_5_public_id, mention_5.text AS mention_5_text, mention_5.start AS mention_5_start, entity_10.name AS entity_10_name, entity_10.id AS entity_10_id 
FROM mention AS mention_5 LEFT OUTER JOIN entity_resolution AS entity_resolution_10 ON entity_resolution_10.entity_id = mention_5.entity_id LEFT OUTER JOIN entity AS entity_10 ON (entity_10.id = entity_resolution_10.survivor_id) AND (entity_10.public = 1) 
WHERE (EXISTS (SELECT 1 
FROM article AS article_50 
WHERE (article_50.id = mention_5.article_id) AND (article_50.status = 'PUBLISHED'))) AND (mention_5.public_id = $5) ORDER BY mention_5.public_id ASC 
 LIMIT 1) AS mention_5_shape)) AS coalesce_1;

SELECT coalesce((SELECT json_build_object('__typename', ('"Article"')::json, 'id', article_51_public_id, 'headline', article_51_headline, 'version', article_51_version) AS anon_1 
FROM (SELECT article_51.public_id AS article_51_public_id, article_51.headline AS article_51_headline, article_51.version AS article_51_version 
FROM article AS article_51 
WHERE article_51.status IN ('PUBLISHED', 'RETRACTED') AND (article_51.public_id = $1) ORDER BY article_51.public_id ASC 
 LIMIT 1) AS article_51_shape), (SELECT CASE WHEN (entity_11_kind IN ('EVENT', 'ORGANIZATION', 'PLACE')) THEN json_build_object('__typename', CASE WHEN (entity_11_kind = 'PERSON') THEN 'Person' WHEN (entity_11_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_11_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_11_public_id, 'name', entity_11_name, 'kind', entity_11_kind) WHEN (entity_11_kind IN ('PERSON')) THEN json_build_object('__typename', CASE WHEN (entity_11_kind = 'PERSON') THEN 'Person' WHEN (entity_11_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_11_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_11_public_id, 'name', entity_11_name, 'kind', entity_11_kind, 'articleCount', entity_11_article_count) END AS anon_2 
FROM (SELECT entity_11.kind AS entity_11_kind, entity_11.public_id AS entity_11_public_id, entity_11.name AS entity_11_name, entity_11.article_count AS entity_11_article_count 
FROM entity AS entity_11, entity_resolution AS entity_resolution_11, entity AS former_entity_6 
WHERE (entity_11.public = 1) AND (entity_resolution_11.survivor_id = entity_11.id) AND (former_entity_6.id = entity_resolution_11.entity_id) AND (former_entity_6.public = 1) AND (former_entity_6.public_id = $2) ORDER BY entity_11.public_id ASC 
 LIMIT 1) AS entity_11_shape), (SELECT json_build_object('__typename', ('"Relation"')::json, 'id', relation_11_public_id, 'relationKind', relation_11_kind, 'standing', CASE WHEN (relation_11_value_1 AND relation_11_value_2) THEN 'DISPUTED' WHEN (relation_11_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_11_value_1 THEN 'SINGLE_SOURCE' WHEN relation_11_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END) AS anon_3 
FROM (SELECT relation_11_public_id, relation_11_kind, relation_11_id, EXISTS (SELECT 1 
FROM evidence AS evidence_38 
WHERE (evidence_38.relation_id = relation_11_id) AND evidence_38.withdrawn_at IS NULL AND (evidence_38.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_54 
WHERE (article_54.id = evidence_38.article_id) AND (article_54.status = 'PUBLISHED'))) AND evidence_38.stance IN ('ASSERTS')) AS relation_11_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_39 
WHERE (evidence_39.relation_id = relation_11_id) AND evidence_39.withdrawn_at IS NULL AND (evidence_39.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_55 
WHERE (article_55.id = evidence_39.article_id) AND (article_55.status = 'PUBLISHED'))) AND evidence_39.stance IN ('DENIES', 'DOUBTS')) AS relation_11_value_2, (SELECT count(DISTINCT evidence_37.origin) AS count_1 
FROM evidence AS evidence_37 
WHERE (evidence_37.relation_id = relation_11_id) AND evidence_37.withdrawn_at IS NULL AND (evidence_37.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_53 
WHERE (article_53.id = evidence_37.article_id) AND (article_53.status = 'PUBLISHED'))) AND evidence_37.stance IN ('ASSERTS')) AS relation_11_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_40 
WHERE (evidence_40.relation_id = relation_11_id) AND evidence_40.withdrawn_at IS NULL AND (evidence_40.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_56 
WHERE (article_56.id = evidence_40.article_id) AND (article_56.status = 'PUBLISHED'))) AND evidence_40.stance IN ('DENIES')) AS relation_11_value_4 
FROM (SELECT relation_11.public_id AS relation_11_public_id, relation_11.kind AS relation_11_kind, relation_11.id AS relation_11_id 
FROM relation AS relation_11 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_36 
WHERE (evidence_36.relation_id = relation_11.id) AND evidence_36.withdrawn_at IS NULL AND (evidence_36.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_52 
WHERE (article_52.id = evidence_36.article_id) AND (article_52.status = 'PUBLISHED'))))) AND (relation_11.public_id = $3) ORDER BY relation_11.public_id ASC 
 LIMIT 1) AS relation_11_rows) AS relation_11_shape), (SELECT json_build_object('__typename', ('"Evidence"')::json, 'id', evidence_41_public_id, 'quote', evidence_41_quote, 'stance', evidence_41_stance, 'relation', CASE WHEN (relation_12_id IS NOT NULL) THEN json_build_object('kind', relation_12_kind) END, 'article', CASE WHEN (article_59_id IS NOT NULL) THEN json_build_object('slug', article_59_slug) END) AS anon_4 
FROM (SELECT evidence_41.public_id AS evidence_41_public_id, evidence_41.quote AS evidence_41_quote, evidence_41.stance AS evidence_41_stance, relation_12.kind AS relation_12_kind, relation_12.id AS relation_12_id, article_59.slug AS article_59_slug, article_59.id AS article_59_id 
FROM evidence AS evidence_41 LEFT OUTER JOIN relation AS relation_12 ON (relation_12.id = evidence_41.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_42 
WHERE (evidence_42.relation_id = relation_12.id) AND evidence_42.withdrawn_at IS NULL AND (evidence_42.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_58 
WHERE (article_58.id = evidence_42.article_id) AND (article_58.status = 'PUBLISHED'))))) LEFT OUTER JOIN article AS article_59 ON (article_59.id = evidence_41.article_id) AND (article_59.status = 'PUBLISHED') 
WHERE evidence_41.withdrawn_at IS NULL AND (evidence_41.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_57 
WHERE (article_57.id = evidence_41.article_id) AND (article_57.status = 'PUBLISHED'))) AND (evidence_41.public_id = $4) ORDER BY evidence_41.public_id ASC 
 LIMIT 1) AS evidence_41_shape), (SELECT json_build_object('__typename', ('"Mention"')::json, 'id', mention_6_public_id, 'text', mention_6_text, 'start', mention_6_start, 'entity', CASE WHEN (entity_12_id IS NOT NULL) THEN json_build_object('name', entity_12_name) END) AS anon_5 
FROM (SELECT mention_6.public_id AS mention_6_public_id, mention_6.text AS mention_6_text, mention_6.start AS mention_6_start, entity_12.name AS entity_12_name, entity_12.id AS entity_12_id 
FROM mention AS mention_6 LEFT OUTER JOIN entity_resolution AS entity_resolution_12 ON entity_resolution_12.entity_id = mention_6.entity_id LEFT OUTER JOIN entity AS entity_12 ON (entity_12.id = entity_resolution_12.survivor_id) AND (entity_12.public = 1) 
WHERE (EXISTS (SELECT 1 
FROM article AS article_60 
WHERE (article_60.id = mention_6.article_id) AND (article_60.status = 'PUBLISHED'))) AND (mention_6.public_id = $5) ORDER BY mention_6.public_id ASC 
 LIMIT 1) AS mention_6_shape)) AS coalesce_1;

SELECT coalesce((SELECT json_build_object('__typename', ('"Article"')::json, 'id', article_61_public_id, 'headline', article_61_headline, 'version', article_61_version) AS anon_1 
FROM (SELECT article_61.public_id AS article_61_public_id, article_61.headline AS article_61_headline, article_61.version AS article_61_version 
FROM article AS article_61 
WHERE article_61.status IN ('PUBLISHED', 'RETRACTED') AND (article_61.public_id = $1) ORDER BY article_61.public_id ASC 
 LIMIT 1) AS article_61_shape), (SELECT CASE WHEN (entity_13_kind IN ('EVENT', 'ORGANIZATION', 'PLACE')) THEN json_build_object('__typename', CASE WHEN (entity_13_kind = 'PERSON') THEN 'Person' WHEN (entity_13_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_13_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_13_public_id, 'name', entity_13_name, 'kind', entity_13_kind) WHEN (entity_13_kind IN ('PERSON')) THEN json_build_object('__typename', CASE WHEN (entity_13_kind = 'PERSON') THEN 'Person' WHEN (entity_13_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_13_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_13_public_id, 'name', entity_13_name, 'kind', entity_13_kind, 'articleCount', entity_13_article_count) END AS anon_2 
FROM (SELECT entity_13.kind AS entity_13_kind, entity_13.public_id AS entity_13_public_id, entity_13.name AS entity_13_name, entity_13.article_count AS entity_13_article_count 
FROM entity AS entity_13, entity_resolution AS entity_resolution_13, entity AS former_entity_7 
WHERE (entity_13.public = 1) AND (entity_resolution_13.survivor_id = entity_13.id) AND (former_entity_7.id = entity_resolution_13.entity_id) AND (former_entity_7.public = 1) AND (former_entity_7.public_id = $2) ORDER BY entity_13.public_id ASC 
 LIMIT 1) AS entity_13_shape), (SELECT json_build_object('__typename', ('"Relation"')::json, 'id', relation_13_public_id, 'relationKind', relation_13_kind, 'standing', CASE WHEN (relation_13_value_1 AND relation_13_value_2) THEN 'DISPUTED' WHEN (relation_13_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_13_value_1 THEN 'SINGLE_SOURCE' WHEN relation_13_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END) AS anon_3 
FROM (SELECT relation_13_public_id, relation_13_kind, relation_13_id, EXISTS (SELECT 1 
FROM evidence AS evidence_45 
WHERE (evidence_45.relation_id = relation_13_id) AND evidence_45.withdrawn_at IS NULL AND (evidence_45.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_64 
WHERE (article_64.id = evidence_45.article_id) AND (article_64.status = 'PUBLISHED'))) AND evidence_45.stance IN ('ASSERTS')) AS relation_13_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_46 
WHERE (evidence_46.relation_id = relation_13_id) AND evidence_46.withdrawn_at IS NULL AND (evidence_46.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_65 
WHERE (article_65.id = evidence_46.article_id) AND (article_65.status = 'PUBLISHED'))) AND evidence_46.stance IN ('DENIES', 'DOUBTS')) AS relation_13_value_2, (SELECT count(DISTINCT evidence_44.origin) AS count_1 
FROM evidence AS evidence_44 
WHERE (evidence_44.relation_id = relation_13_id) AND evidence_44.withdrawn_at IS NULL AND (evidence_44.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_63 
WHERE (article_63.id = evidence_44.article_id) AND (article_63.status = 'PUBLISHED'))) AND evidence_44.stance IN ('ASSERTS')) AS relation_13_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_47 
WHERE (evidence_47.relation_id = relation_13_id) AND evidence_47.withdrawn_at IS NULL AND (evidence_47.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_66 
WHERE (article_66.id = evidence_47.article_id) AND (article_66.status = 'PUBLISHED'))) AND evidence_47.stance IN ('DENIES')) AS relation_13_value_4 
FROM (SELECT relation_13.public_id AS relation_13_public_id, relation_13.kind AS relation_13_kind, relation_13.id AS relation_13_id 
FROM relation AS relation_13 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_43 
WHERE (evidence_43.relation_id = relation_13.id) AND evidence_43.withdrawn_at IS NULL AND (evidence_43.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_62 
WHERE (article_62.id = evidence_43.article_id) AND (article_62.status = 'PUBLISHED'))))) AND (relation_13.public_id = $3) ORDER BY relation_13.public_id ASC 
 LIMIT 1) AS relation_13_rows) AS relation_13_shape), (SELECT json_build_object('__typename', ('"Evidence"')::json, 'id', evidence_48_public_id, 'quote', evidence_48_quote, 'stance', evidence_48_stance, 'relation', CASE WHEN (relation_14_id IS NOT NULL) THEN json_build_object('kind', relation_14_kind) END, 'article', CASE WHEN (article_69_id IS NOT NULL) THEN json_build_object('slug', article_69_slug) END) AS anon_4 
FROM (SELECT evidence_48.public_id AS evidence_48_public_id, evidence_48.quote AS evidence_48_quote, evidence_48.stance AS evidence_48_stance, relation_14.kind AS relation_14_kind, relation_14.id AS relation_14_id, article_69.slug AS article_69_slug, article_69.id AS article_69_id 
FROM evidence AS evidence_48 LEFT OUTER JOIN relation AS relation_14 ON (relation_14.id = evidence_48.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_49 
WHERE (evidence_49.relation_id = relation_14.id) AND evidence_49.withdrawn_at IS NULL AND (evidence_49.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_68 
WHERE (article_68.id = evidence_49.article_id) AND (article_68.status = 'PUBLISHED'))))) LEFT OUTER JOIN article AS article_69 ON (article_69.id = evidence_48.article_id) AND (article_69.status = 'PUBLISHED') 
WHERE evidence_48.withdrawn_at IS NULL AND (evidence_48.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_67 
WHERE (article_67.id = evidence_48.article_id) AND (article_67.status = 'PUBLISHED'))) AND (evidence_48.public_id = $4) ORDER BY evidence_48.public_id ASC 
 LIMIT 1) AS evidence_48_shape), (SELECT json_build_object('__typename', ('"Mention"')::json, 'id', mention_7_public_id, 'text', mention_7_text, 'start', mention_7_start, 'entity', CASE WHEN (entity_14_id IS NOT NULL) THEN json_build_object('name', entity_14_name) END) AS anon_5 
FROM (SELECT mention_7.public_id AS mention_7_public_id, mention_7.text AS mention_7_text, mention_7.start AS mention_7_start, entity_14.name AS entity_14_name, entity_14.id AS entity_14_id 
FROM mention AS mention_7 LEFT OUTER JOIN entity_resolution AS entity_resolution_14 ON entity_resolution_14.entity_id = mention_7.entity_id LEFT OUTER JOIN entity AS entity_14 ON (entity_14.id = entity_resolution_14.survivor_id) AND (entity_14.public = 1) 
WHERE (EXISTS (SELECT 1 
FROM article AS article_70 
WHERE (article_70.id = mention_7.article_id) AND (article_70.status = 'PUBLISHED'))) AND (mention_7.public_id = $5) ORDER BY mention_7.public_id ASC 
 LIMIT 1) AS mention_7_shape)) AS coalesce_1;

SELECT coalesce((SELECT json_build_object('__typename', ('"Article"')::json, 'id', article_71_public_id, 'headline', article_71_headline, 'version', article_71_version) AS anon_1 
FROM (SELECT article_71.public_id AS article_71_public_id, article_71.headline AS article_71_headline, article_71.version AS article_71_version 
FROM article AS article_71 
WHERE article_71.status IN ('PUBLISHED', 'RETRACTED') AND (article_71.public_id = $1) ORDER BY article_71.public_id ASC 
 LIMIT 1) AS article_71_shape), (SELECT CASE WHEN (entity_15_kind IN ('EVENT', 'ORGANIZATION', 'PLACE')) THEN json_build_object('__typename', CASE WHEN (entity_15_kind = 'PERSON') THEN 'Person' WHEN (entity_15_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_15_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_15_public_id, 'name', entity_15_name, 'kind', entity_15_kind) WHEN (entity_15_kind IN ('PERSON')) THEN json_build_object('__typename', CASE WHEN (entity_15_kind = 'PERSON') THEN 'Person' WHEN (entity_15_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_15_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_15_public_id, 'name', entity_15_name, 'kind', entity_15_kind, 'articleCount', entity_15_article_count) END AS anon_2 
FROM (SELECT entity_15.kind AS entity_15_kind, entity_15.public_id AS entity_15_public_id, entity_15.name AS entity_15_name, entity_15.article_count AS entity_15_article_count 
FROM entity AS entity_15, entity_resolution AS entity_resolution_15, entity AS former_entity_8 
WHERE (entity_15.public = 1) AND (entity_resolution_15.survivor_id = entity_15.id) AND (former_entity_8.id = entity_resolution_15.entity_id) AND (former_entity_8.public = 1) AND (former_entity_8.public_id = $2) ORDER BY entity_15.public_id ASC 
 LIMIT 1) AS entity_15_shape), (SELECT json_build_object('__typename', ('"Relation"')::json, 'id', relation_15_public_id, 'relationKind', relation_15_kind, 'standing', CASE WHEN (relation_15_value_1 AND relation_15_value_2) THEN 'DISPUTED' WHEN (relation_15_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_15_value_1 THEN 'SINGLE_SOURCE' WHEN relation_15_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END) AS anon_3 
FROM (SELECT relation_15_public_id, relation_15_kind, relation_15_id, EXISTS (SELECT 1 
FROM evidence AS evidence_52 
WHERE (evidence_52.relation_id = relation_15_id) AND evidence_52.withdrawn_at IS NULL AND (evidence_52.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_74 
WHERE (article_74.id = evidence_52.article_id) AND (article_74.status = 'PUBLISHED'))) AND evidence_52.stance IN ('ASSERTS')) AS relation_15_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_53 
WHERE (evidence_53.relation_id = relation_15_id) AND evidence_53.withdrawn_at IS NULL AND (evidence_53.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_75 
WHERE (article_75.id = evidence_53.article_id) AND (article_75.status = 'PUBLISHED'))) AND evidence_53.stance IN ('DENIES', 'DOUBTS')) AS relation_15_value_2, (SELECT count(DISTINCT evidence_51.origin) AS count_1 
FROM evidence AS evidence_51 
WHERE (evidence_51.relation_id = relation_15_id) AND evidence_51.withdrawn_at IS NULL AND (evidence_51.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_73 
WHERE (article_73.id = evidence_51.article_id) AND (article_73.status = 'PUBLISHED'))) AND evidence_51.stance IN ('ASSERTS')) AS relation_15_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_54 
WHERE (evidence_54.relation_id = relation_15_id) AND evidence_54.withdrawn_at IS NULL AND (evidence_54.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_76 
WHERE (article_76.id = evidence_54.article_id) AND (article_76.status = 'PUBLISHED'))) AND evidence_54.stance IN ('DENIES')) AS relation_15_value_4 
FROM (SELECT relation_15.public_id AS relation_15_public_id, relation_15.kind AS relation_15_kind, relation_15.id AS relation_15_id 
FROM relation AS relation_15 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_50 
WHERE (evidence_50.relation_id = relation_15.id) AND evidence_50.withdrawn_at IS NULL AND (evidence_50.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_72 
WHERE (article_72.id = evidence_50.article_id) AND (article_72.status = 'PUBLISHED'))))) AND (relation_15.public_id = $3) ORDER BY relation_15.public_id ASC 
 LIMIT 1) AS relation_15_rows) AS relation_15_shape), (SELECT json_build_object('__typename', ('"Evidence"')::json, 'id', evidence_55_public_id, 'quote', evidence_55_quote, 'stance', evidence_55_stance, 'relation', CASE WHEN (relation_16_id IS NOT NULL) THEN json_build_object('kind', relation_16_kind) END, 'article', CASE WHEN (article_79_id IS NOT NULL) THEN json_build_object('slug', article_79_slug) END) AS anon_4 
FROM (SELECT evidence_55.public_id AS evidence_55_public_id, evidence_55.quote AS evidence_55_quote, evidence_55.stance AS evidence_55_stance, relation_16.kind AS relation_16_kind, relation_16.id AS relation_16_id, article_79.slug AS article_79_slug, article_79.id AS article_79_id 
FROM evidence AS evidence_55 LEFT OUTER JOIN relation AS relation_16 ON (relation_16.id = evidence_55.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_56 
WHERE (evidence_56.relation_id = relation_16.id) AND evidence_56.withdrawn_at IS NULL AND (evidence_56.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_78 
WHERE (article_78.id = evidence_56.article_id) AND (article_78.status = 'PUBLISHED'))))) LEFT OUTER JOIN article AS article_79 ON (article_79.id = evidence_55.article_id) AND (article_79.status = 'PUBLISHED') 
WHERE evidence_55.withdrawn_at IS NULL AND (evidence_55.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_77 
WHERE (article_77.id = evidence_55.article_id) AND (article_77.status = 'PUBLISHED'))) AND (evidence_55.public_id = $4) ORDER BY evidence_55.public_id ASC 
 LIMIT 1) AS evidence_55_shape), (SELECT json_build_object('__typename', ('"Mention"')::json, 'id', mention_8_public_id, 'text', mention_8_text, 'start', mention_8_start, 'entity', CASE WHEN (entity_16_id IS NOT NULL) THEN json_build_object('name', entity_16_name) END) AS anon_5 
FROM (SELECT mention_8.public_id AS mention_8_public_id, mention_8.text AS mention_8_text, mention_8.start AS mention_8_start, entity_16.name AS entity_16_name, entity_16.id AS entity_16_id 
FROM mention AS mention_8 LEFT OUTER JOIN entity_resolution AS entity_resolution_16 ON entity_resolution_16.entity_id = mention_8.entity_id LEFT OUTER JOIN entity AS entity_16 ON (entity_16.id = entity_resolution_16.survivor_id) AND (entity_16.public = 1) 
WHERE (EXISTS (SELECT 1 
FROM article AS article_80 
WHERE (article_80.id = mention_8.article_id) AND (article_80.status = 'PUBLISHED'))) AND (mention_8.public_id = $5) ORDER BY mention_8.public_id ASC 
 LIMIT 1) AS mention_8_shape)) AS coalesce_1;

SELECT coalesce((SELECT json_build_object('__typename', ('"Article"')::json, 'id', article_81_public_id, 'headline', article_81_headline, 'version', article_81_version) AS anon_1 
FROM (SELECT article_81.public_id AS article_81_public_id, article_81.headline AS article_81_headline, article_81.version AS article_81_version 
FROM article AS article_81 
WHERE article_81.status IN ('PUBLISHED', 'RETRACTED') AND (article_81.public_id = $1) ORDER BY article_81.public_id ASC 
 LIMIT 1) AS article_81_shape), (SELECT CASE WHEN (entity_17_kind IN ('EVENT', 'ORGANIZATION', 'PLACE')) THEN json_build_object('__typename', CASE WHEN (entity_17_kind = 'PERSON') THEN 'Person' WHEN (entity_17_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_17_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_17_public_id, 'name', entity_17_name, 'kind', entity_17_kind) WHEN (entity_17_kind IN ('PERSON')) THEN json_build_object('__typename', CASE WHEN (entity_17_kind = 'PERSON') THEN 'Person' WHEN (entity_17_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_17_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_17_public_id, 'name', entity_17_name, 'kind', entity_17_kind, 'articleCount', entity_17_article_count) END AS anon_2 
FROM (SELECT entity_17.kind AS entity_17_kind, entity_17.public_id AS entity_17_public_id, entity_17.name AS entity_17_name, entity_17.article_count AS entity_17_article_count 
FROM entity AS entity_17, entity_resolution AS entity_resolution_17, entity AS former_entity_9 
WHERE (entity_17.public = 1) AND (entity_resolution_17.survivor_id = entity_17.id) AND (former_entity_9.id = entity_resolution_17.entity_id) AND (former_entity_9.public = 1) AND (former_entity_9.public_id = $2) ORDER BY entity_17.public_id ASC 
 LIMIT 1) AS entity_17_shape), (SELECT json_build_object('__typename', ('"Relation"')::json, 'id', relation_17_public_id, 'relationKind', relation_17_kind, 'standing', CASE WHEN (relation_17_value_1 AND relation_17_value_2) THEN 'DISPUTED' WHEN (relation_17_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_17_value_1 THEN 'SINGLE_SOURCE' WHEN relation_17_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END) AS anon_3 
FROM (SELECT relation_17_public_id, relation_17_kind, relation_17_id, EXISTS (SELECT 1 
FROM evidence AS evidence_59 
WHERE (evidence_59.relation_id = relation_17_id) AND evidence_59.withdrawn_at IS NULL AND (evidence_59.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_84 
WHERE (article_84.id = evidence_59.article_id) AND (article_84.status = 'PUBLISHED'))) AND evidence_59.stance IN ('ASSERTS')) AS relation_17_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_60 
WHERE (evidence_60.relation_id = relation_17_id) AND evidence_60.withdrawn_at IS NULL AND (evidence_60.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_85 
WHERE (article_85.id = evidence_60.article_id) AND (article_85.status = 'PUBLISHED'))) AND evidence_60.stance IN ('DENIES', 'DOUBTS')) AS relation_17_value_2, (SELECT count(DISTINCT evidence_58.origin) AS count_1 
FROM evidence AS evidence_58 
WHERE (evidence_58.relation_id = relation_17_id) AND evidence_58.withdrawn_at IS NULL AND (evidence_58.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_83 
WHERE (article_83.id = evidence_58.article_id) AND (article_83.status = 'PUBLISHED'))) AND evidence_58.stance IN ('ASSERTS')) AS relation_17_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_61 
WHERE (evidence_61.relation_id = relation_17_id) AND evidence_61.withdrawn_at IS NULL AND (evidence_61.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_86 
WHERE (article_86.id = evidence_61.article_id) AND (article_86.status = 'PUBLISHED'))) AND evidence_61.stance IN ('DENIES')) AS relation_17_value_4 
FROM (SELECT relation_17.public_id AS relation_17_public_id, relation_17.kind AS relation_17_kind, relation_17.id AS relation_17_id 
FROM relation AS relation_17 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_57 
WHERE (evidence_57.relation_id = relation_17.id) AND evidence_57.withdrawn_at IS NULL AND (evidence_57.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_82 
WHERE (article_82.id = evidence_57.article_id) AND (article_82.status = 'PUBLISHED'))))) AND (relation_17.public_id = $3) ORDER BY relation_17.public_id ASC 
 LIMIT 1) AS relation_17_rows) AS relation_17_shape), (SELECT json_build_object('__typename', ('"Evidence"')::json, 'id', evidence_62_public_id, 'quote', evidence_62_quote, 'stance', evidence_62_stance, 'relation', CASE WHEN (relation_18_id IS NOT NULL) THEN json_build_object('kind', relation_18_kind) END, 'article', CASE WHEN (article_89_id IS NOT NULL) THEN json_build_object('slug', article_89_slug) END) AS anon_4 
FROM (SELECT evidence_62.public_id AS evidence_62_public_id, evidence_62.quote AS evidence_62_quote, evidence_62.stance AS evidence_62_stance, relation_18.kind AS relation_18_kind, relation_18.id AS relation_18_id, article_89.slug AS article_89_slug, article_89.id AS article_89_id 
FROM evidence AS evidence_62 LEFT OUTER JOIN relation AS relation_18 ON (relation_18.id = evidence_62.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_63 
WHERE (evidence_63.relation_id = relation_18.id) AND evidence_63.withdrawn_at IS NULL AND (evidence_63.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_88 
WHERE (article_88.id = evidence_63.article_id) AND (article_88.status = 'PUBLISHED'))))) LEFT OUTER JOIN article AS article_89 ON (article_89.id = evidence_62.article_id) AND (article_89.status = 'PUBLISHED') 
WHERE evidence_62.withdrawn_at IS NULL AND (evidence_62.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_87 
WHERE (article_87.id = evidence_62.article_id) AND (article_87.status = 'PUBLISHED'))) AND (evidence_62.public_id = $4) ORDER BY evidence_62.public_id ASC 
 LIMIT 1) AS evidence_62_shape), (SELECT json_build_object('__typename', ('"Mention"')::json, 'id', mention_9_public_id, 'text', mention_9_text, 'start', mention_9_start, 'entity', CASE WHEN (entity_18_id IS NOT NULL) THEN json_build_object('name', entity_18_name) END) AS anon_5 
FROM (SELECT mention_9.public_id AS mention_9_public_id, mention_9.text AS mention_9_text, mention_9.start AS mention_9_start, entity_18.name AS entity_18_name, entity_18.id AS entity_18_id 
FROM mention AS mention_9 LEFT OUTER JOIN entity_resolution AS entity_resolution_18 ON entity_resolution_18.entity_id = mention_9.entity_id LEFT OUTER JOIN entity AS entity_18 ON (entity_18.id = entity_resolution_18.survivor_id) AND (entity_18.public = 1) 
WHERE (EXISTS (SELECT 1 
FROM article AS article_90 
WHERE (article_90.id = mention_9.article_id) AND (article_90.status = 'PUBLISHED'))) AND (mention_9.public_id = $5) ORDER BY mention_9.public_id ASC 
 LIMIT 1) AS mention_9_shape)) AS coalesce_1;

SELECT coalesce((SELECT json_build_object('__typename', ('"Article"')::json, 'id', article_91_public_id, 'headline', article_91_headline, 'version', article_91_version) AS anon_1 
FROM (SELECT article_91.public_id AS article_91_public_id, article_91.headline AS article_91_headline, article_91.version AS article_91_version 
FROM article AS article_91 
WHERE article_91.status IN ('PUBLISHED', 'RETRACTED') AND (article_91.public_id = $1) ORDER BY article_91.public_id ASC 
 LIMIT 1) AS article_91_shape), (SELECT CASE WHEN (entity_19_kind IN ('EVENT', 'ORGANIZATION', 'PLACE')) THEN json_build_object('__typename', CASE WHEN (entity_19_kind = 'PERSON') THEN 'Person' WHEN (entity_19_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_19_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_19_public_id, 'name', entity_19_name, 'kind', entity_19_kind) WHEN (entity_19_kind IN ('PERSON')) THEN json_build_object('__typename', CASE WHEN (entity_19_kind = 'PERSON') THEN 'Person' WHEN (entity_19_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_19_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_19_public_id, 'name', entity_19_name, 'kind', entity_19_kind, 'articleCount', entity_19_article_count) END AS anon_2 
FROM (SELECT entity_19.kind AS entity_19_kind, entity_19.public_id AS entity_19_public_id, entity_19.name AS entity_19_name, entity_19.article_count AS entity_19_article_count 
FROM entity AS entity_19, entity_resolution AS entity_resolution_19, entity AS former_entity_10 
WHERE (entity_19.public = 1) AND (entity_resolution_19.survivor_id = entity_19.id) AND (former_entity_10.id = entity_resolution_19.entity_id) AND (former_entity_10.public = 1) AND (former_entity_10.public_id = $2) ORDER BY entity_19.public_id ASC 
 LIMIT 1) AS entity_19_shape), (SELECT json_build_object('__typename', ('"Relation"')::json, 'id', relation_19_public_id, 'relationKind', relation_19_kind, 'standing', CASE WHEN (relation_19_value_1 AND relation_19_value_2) THEN 'DISPUTED' WHEN (relation_19_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_19_value_1 THEN 'SINGLE_SOURCE' WHEN relation_19_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END) AS anon_3 
FROM (SELECT relation_19_public_id, relation_19_kind, relation_19_id, EXISTS (SELECT 1 
FROM evidence AS evidence_66 
WHERE (evidence_66.relation_id = relation_19_id) AND evidence_66.withdrawn_at IS NULL AND (evidence_66.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_94 
WHERE (article_94.id = evidence_66.article_id) AND (article_94.status = 'PUBLISHED'))) AND evidence_66.stance IN ('ASSERTS')) AS relation_19_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_67 
WHERE (evidence_67.relation_id = relation_19_id) AND evidence_67.withdrawn_at IS NULL AND (evidence_67.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_95 
WHERE (article_95.id = evidence_67.article_id) AND (article_95.status = 'PUBLISHED'))) AND evidence_67.stance IN ('DENIES', 'DOUBTS')) AS relation_19_value_2, (SELECT count(DISTINCT evidence_65.origin) AS count_1 
FROM evidence AS evidence_65 
WHERE (evidence_65.relation_id = relation_19_id) AND evidence_65.withdrawn_at IS NULL AND (evidence_65.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_93 
WHERE (article_93.id = evidence_65.article_id) AND (article_93.status = 'PUBLISHED'))) AND evidence_65.stance IN ('ASSERTS')) AS relation_19_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_68 
WHERE (evidence_68.relation_id = relation_19_id) AND evidence_68.withdrawn_at IS NULL AND (evidence_68.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_96 
WHERE (article_96.id = evidence_68.article_id) AND (article_96.status = 'PUBLISHED'))) AND evidence_68.stance IN ('DENIES')) AS relation_19_value_4 
FROM (SELECT relation_19.public_id AS relation_19_public_id, relation_19.kind AS relation_19_kind, relation_19.id AS relation_19_id 
FROM relation AS relation_19 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_64 
WHERE (evidence_64.relation_id = relation_19.id) AND evidence_64.withdrawn_at IS NULL AND (evidence_64.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_92 
WHERE (article_92.id = evidence_64.article_id) AND (article_92.status = 'PUBLISHED'))))) AND (relation_19.public_id = $3) ORDER BY relation_19.public_id ASC 
 LIMIT 1) AS relation_19_rows) AS relation_19_shape), (SELECT json_build_object('__typename', ('"Evidence"')::json, 'id', evidence_69_public_id, 'quote', evidence_69_quote, 'stance', evidence_69_stance, 'relation', CASE WHEN (relation_20_id IS NOT NULL) THEN json_build_object('kind', relation_20_kind) END, 'article', CASE WHEN (article_99_id IS NOT NULL) THEN json_build_object('slug', article_99_slug) END) AS anon_4 
FROM (SELECT evidence_69.public_id AS evidence_69_public_id, evidence_69.quote AS evidence_69_quote, evidence_69.stance AS evidence_69_stance, relation_20.kind AS relation_20_kind, relation_20.id AS relation_20_id, article_99.slug AS article_99_slug, article_99.id AS article_99_id 
FROM evidence AS evidence_69 LEFT OUTER JOIN relation AS relation_20 ON (relation_20.id = evidence_69.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_70 
WHERE (evidence_70.relation_id = relation_20.id) AND evidence_70.withdrawn_at IS NULL AND (evidence_70.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_98 
WHERE (article_98.id = evidence_70.article_id) AND (article_98.status = 'PUBLISHED'))))) LEFT OUTER JOIN article AS article_99 ON (article_99.id = evidence_69.article_id) AND (article_99.status = 'PUBLISHED') 
WHERE evidence_69.withdrawn_at IS NULL AND (evidence_69.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_97 
WHERE (article_97.id = evidence_69.article_id) AND (article_97.status = 'PUBLISHED'))) AND (evidence_69.public_id = $4) ORDER BY evidence_69.public_id ASC 
 LIMIT 1) AS evidence_69_shape), (SELECT json_build_object('__typename', ('"Mention"')::json, 'id', mention_10_public_id, 'text', mention_10_text, 'start', mention_10_start, 'entity', CASE WHEN (entity_20_id IS NOT NULL) THEN json_build_object('name', entity_20_name) END) AS anon_5 
FROM (SELECT mention_10.public_id AS mention_10_public_id, mention_10.text AS mention_10_text, mention_10.start AS mention_10_start, entity_20.name AS entity_20_name, entity_20.id AS entity_20_id 
FROM mention AS mention_10 LEFT OUTER JOIN entity_resolution AS entity_resolution_20 ON entity_resolution_20.entity_id = mention_10.entity_id LEFT OUTER JOIN entity AS entity_20 ON (entity_20.id = entity_resolution_20.survivor_id) AND (entity_20.public = 1) 
WHERE (EXISTS (SELECT 1 
FROM article AS article_100 
WHERE (article_100.id = mention_10.article_id) AND (article_100.status = 'PUBLISHED'))) AND (mention_10.public_id = $5) ORDER BY mention_10.public_id ASC 
 LIMIT 1) AS mention_10_shape)) AS coalesce_1;
