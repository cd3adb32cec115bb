SELECT coalesce((SELECT json_object('__typename', json('"Article"'), 'id', article_1_public_id, 'headline', article_1_headline, 'version', article_1_version) AS anon_1 
FROM (SELECT article_1.public_id AS article_1_public_id, article_1.headline AS article_1_headline, article_1.version AS article_1_version 
FROM article AS article_1 
WHERE article_1.status IN ('PUBLISHED', 'RETRACTED') AND (article_1.public_id = ?) ORDER BY article_1.public_id ASC
 LIMIT 1 OFFSET ?) AS article_1_shape), (SELECT CASE WHEN (entity_1_kind IN ('EVENT', 'ORGANIZATION', 'PLACE')) THEN json_object('__typename', CASE WHEN (entity_1_kind = 'PERSON') THEN 'Person' WHEN (entity_1_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_1_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_1_public_id, 'name', entity_1_name, 'kind', entity_1_kind) WHEN (entity_1_kind IN ('PERSON')) THEN json_object('__typename', CASE WHEN (entity_1_kind = 'PERSON') THEN 'Person' WHEN (entity_1_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_1_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_1_public_id, 'name', entity_1_name, 'kind', entity_1_kind, 'articleCount', entity_1_article_count) END AS anon_2 
FROM (SELECT entity_1.kind AS entity_1_kind, entity_1.public_id AS entity_1_public_id, entity_1.name AS entity_1_name, entity_1.article_count AS entity_1_article_count 
FROM entity AS entity_1, entity_resolution AS entity_resolution_1, entity AS former_entity_1 
WHERE (entity_1.public = 1) AND (entity_resolution_1.survivor_id = entity_1.id) AND (former_entity_1.id = entity_resolution_1.entity_id) AND ((former_entity_1.public = 1) OR (former_entity_1.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_1 
WHERE (mention_1.entity_id = former_entity_1.id) AND (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.id = mention_1.article_id) AND (article_2.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.source_id = former_entity_1.id) AND (article_3.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_1 
WHERE (article_author_1.entity_id = former_entity_1.id) AND (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = article_author_1.article_id) AND (article_4.status = 'PUBLISHED')))))) AND (former_entity_1.public_id = ?) ORDER BY entity_1.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_1_shape), (SELECT json_object('__typename', json('"Relation"'), 'id', relation_1_public_id, 'relationKind', relation_1_kind, 'standing', CASE WHEN (relation_1_value_1 AND relation_1_value_2) THEN 'DISPUTED' WHEN (relation_1_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_1_value_1 THEN 'SINGLE_SOURCE' WHEN relation_1_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END) AS anon_3 
FROM (SELECT relation_1_public_id, relation_1_kind, relation_1_id, EXISTS (SELECT 1 
FROM evidence AS evidence_3 
WHERE (evidence_3.relation_id = relation_1_id) AND evidence_3.withdrawn_at IS NULL AND (evidence_3.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_7 
WHERE (article_7.id = evidence_3.article_id) AND (article_7.status = 'PUBLISHED'))) AND evidence_3.stance IN ('ASSERTS')) AS relation_1_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_4 
WHERE (evidence_4.relation_id = relation_1_id) AND evidence_4.withdrawn_at IS NULL AND (evidence_4.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_8 
WHERE (article_8.id = evidence_4.article_id) AND (article_8.status = 'PUBLISHED'))) AND evidence_4.stance IN ('DENIES', 'DOUBTS')) AS relation_1_value_2, (SELECT count(DISTINCT evidence_2.origin) AS count_1 
FROM evidence AS evidence_2 
WHERE (evidence_2.relation_id = relation_1_id) AND evidence_2.withdrawn_at IS NULL AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_6 
WHERE (article_6.id = evidence_2.article_id) AND (article_6.status = 'PUBLISHED'))) AND evidence_2.stance IN ('ASSERTS')) AS relation_1_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_5 
WHERE (evidence_5.relation_id = relation_1_id) AND evidence_5.withdrawn_at IS NULL AND (evidence_5.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_9 
WHERE (article_9.id = evidence_5.article_id) AND (article_9.status = 'PUBLISHED'))) AND evidence_5.stance IN ('DENIES')) AS relation_1_value_4 
FROM (SELECT relation_1.public_id AS relation_1_public_id, relation_1.kind AS relation_1_kind, relation_1.id AS relation_1_id 
FROM relation AS relation_1 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_1 
WHERE (evidence_1.relation_id = relation_1.id) AND evidence_1.withdrawn_at IS NULL AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_5 
WHERE (article_5.id = evidence_1.article_id) AND (article_5.status = 'PUBLISHED'))))) AND (relation_1.public_id = ?) ORDER BY relation_1.public_id ASC
 LIMIT 1 OFFSET ?) AS relation_1_rows) AS relation_1_shape), (SELECT json_object('__typename', json('"Evidence"'), 'id', evidence_6_public_id, 'quote', evidence_6_quote, 'stance', evidence_6_stance, 'relation', CASE WHEN (relation_2_id IS NOT NULL) THEN json_object('kind', relation_2_kind) END, 'article', CASE WHEN (article_12_id IS NOT NULL) THEN json_object('slug', article_12_slug) END) AS anon_4 
FROM (SELECT evidence_6.public_id AS evidence_6_public_id, evidence_6.quote AS evidence_6_quote, evidence_6.stance AS evidence_6_stance, relation_2.kind AS relation_2_kind, relation_2.id AS relation_2_id, article_12.slug AS article_12_slug, article_12.id AS article_12_id 
FROM evidence AS evidence_6 LEFT OUTER JOIN relation AS relation_2 ON (relation_2.id = evidence_6.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_7 
WHERE (evidence_7.relation_id = relation_2.id) AND evidence_7.withdrawn_at IS NULL AND (evidence_7.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_11 
WHERE (article_11.id = evidence_7.article_id) AND (article_11.status = 'PUBLISHED'))))) LEFT OUTER JOIN article AS article_12 ON (article_12.id = evidence_6.article_id) AND (article_12.status = 'PUBLISHED') 
WHERE evidence_6.withdrawn_at IS NULL AND (evidence_6.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_10 
WHERE (article_10.id = evidence_6.article_id) AND (article_10.status = 'PUBLISHED'))) AND (evidence_6.public_id = ?) ORDER BY evidence_6.public_id ASC
 LIMIT 1 OFFSET ?) AS evidence_6_shape), (SELECT json_object('__typename', json('"Mention"'), 'id', mention_2_public_id, 'text', mention_2_text, 'start', mention_2_start, 'entity', CASE WHEN (entity_2_id IS NOT NULL) THEN json_object('name', entity_2_name) END) AS anon_5 
FROM (SELECT mention_2.public_id AS mention_2_public_id, mention_2.text AS mention_2_text, mention_2.start AS mention_2_start, entity_2.name AS entity_2_name, entity_2.id AS entity_2_id 
FROM mention AS mention_2 LEFT OUTER JOIN entity_resolution AS entity_resolution_2 ON entity_resolution_2.entity_id = mention_2.entity_id LEFT OUTER JOIN entity AS entity_2 ON (entity_2.id = entity_resolution_2.survivor_id) AND (entity_2.public = 1) 
WHERE (EXISTS (SELECT 1 
FROM article AS article_13 
WHERE (article_13.id = mention_2.article_id) AND (article_13.status = 'PUBLISHED'))) AND (mention_2.public_id = ?) ORDER BY mention_2.public_id ASC
 LIMIT 1 OFFSET ?) AS mention_2_shape)) AS coalesce_1;

SELECT coalesce((SELECT json_object('__typename', json('"Article"'), 'id', article_14_public_id, 'headline', article_14_headline, 'version', article_14_version) AS anon_1 
FROM (SELECT article_14.public_id AS article_14_public_id, article_14.headline AS article_14_headline, article_14.version AS article_14_version 
FROM article AS article_14 
WHERE article_14.status IN ('PUBLISHED', 'RETRACTED') AND (article_14.public_id = ?) ORDER BY article_14.public_id ASC
 LIMIT 1 OFFSET ?) AS article_14_shape), (SELECT CASE WHEN (entity_3_kind IN ('EVENT', 'ORGANIZATION', 'PLACE')) THEN json_object('__typename', CASE WHEN (entity_3_kind = 'PERSON') THEN 'Person' WHEN (entity_3_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_3_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_3_public_id, 'name', entity_3_name, 'kind', entity_3_kind) WHEN (entity_3_kind IN ('PERSON')) THEN json_object('__typename', CASE WHEN (entity_3_kind = 'PERSON') THEN 'Person' WHEN (entity_3_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_3_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_3_public_id, 'name', entity_3_name, 'kind', entity_3_kind, 'articleCount', entity_3_article_count) END AS anon_2 
FROM (SELECT entity_3.kind AS entity_3_kind, entity_3.public_id AS entity_3_public_id, entity_3.name AS entity_3_name, entity_3.article_count AS entity_3_article_count 
FROM entity AS entity_3, entity_resolution AS entity_resolution_3, entity AS former_entity_2 
WHERE (entity_3.public = 1) AND (entity_resolution_3.survivor_id = entity_3.id) AND (former_entity_2.id = entity_resolution_3.entity_id) AND ((former_entity_2.public = 1) OR (former_entity_2.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_3 
WHERE (mention_3.entity_id = former_entity_2.id) AND (EXISTS (SELECT 1 
FROM article AS article_15 
WHERE (article_15.id = mention_3.article_id) AND (article_15.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_16 
WHERE (article_16.source_id = former_entity_2.id) AND (article_16.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_2 
WHERE (article_author_2.entity_id = former_entity_2.id) AND (EXISTS (SELECT 1 
FROM article AS article_17 
WHERE (article_17.id = article_author_2.article_id) AND (article_17.status = 'PUBLISHED')))))) AND (former_entity_2.public_id = ?) ORDER BY entity_3.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_3_shape), (SELECT json_object('__typename', json('"Relation"'), 'id', relation_3_public_id, 'relationKind', relation_3_kind, 'standing', CASE WHEN (relation_3_value_1 AND relation_3_value_2) THEN 'DISPUTED' WHEN (relation_3_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_3_value_1 THEN 'SINGLE_SOURCE' WHEN relation_3_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END) AS anon_3 
FROM (SELECT relation_3_public_id, relation_3_kind, relation_3_id, EXISTS (SELECT 1 
FROM evidence AS evidence_10 
WHERE (evidence_10.relation_id = relation_3_id) AND evidence_10.withdrawn_at IS NULL AND (evidence_10.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_20 
WHERE (article_20.id = evidence_10.article_id) AND (article_20.status = 'PUBLISHED'))) AND evidence_10.stance IN ('ASSERTS')) AS relation_3_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_11 
WHERE (evidence_11.relation_id = relation_3_id) AND evidence_11.withdrawn_at IS NULL AND (evidence_11.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_21 
WHERE (article_21.id = evidence_11.article_id) AND (article_21.status = 'PUBLISHED'))) AND evidence_11.stance IN ('DENIES', 'DOUBTS')) AS relation_3_value_2, (SELECT count(DISTINCT evidence_9.origin) AS count_1 
FROM evidence AS evidence_9 
WHERE (evidence_9.relation_id = relation_3_id) AND evidence_9.withdrawn_at IS NULL AND (evidence_9.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_19 
WHERE (article_19.id = evidence_9.article_id) AND (article_19.status = 'PUBLISHED'))) AND evidence_9.stance IN ('ASSERTS')) AS relation_3_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_12 
WHERE (evidence_12.relation_id = relation_3_id) AND evidence_12.withdrawn_at IS NULL AND (evidence_12.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_22 
WHERE (article_22.id = evidence_12.article_id) AND (article_22.status = 'PUBLISHED'))) AND evidence_12.stance IN ('DENIES')) AS relation_3_value_4 
FROM (SELECT relation_3.public_id AS relation_3_public_id, relation_3.kind AS relation_3_kind, relation_3.id AS relation_3_id 
FROM relation AS relation_3 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_8 
WHERE (evidence_8.relation_id = relation_3.id) AND evidence_8.withdrawn_at IS NULL AND (evidence_8.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_18 
WHERE (article_18.id = evidence_8.article_id) AND (article_18.status = 'PUBLISHED'))))) AND (relation_3.public_id = ?) ORDER BY relation_3.public_id ASC
 LIMIT 1 OFFSET ?) AS relation_3_rows) AS relation_3_shape), (SELECT json_object('__typename', json('"Evidence"'), 'id', evidence_13_public_id, 'quote', evidence_13_quote, 'stance', evidence_13_stance, 'relation', CASE WHEN (relation_4_id IS NOT NULL) THEN json_object('kind', relation_4_kind) END, 'article', CASE WHEN (article_25_id IS NOT NULL) THEN json_object('slug', article_25_slug) END) AS anon_4 
FROM (SELECT evidence_13.public_id AS evidence_13_public_id, evidence_13.quote AS evidence_13_quote, evidence_13.stance AS evidence_13_stance, relation_4.kind AS relation_4_kind, relation_4.id AS relation_4_id, article_25.slug AS article_25_slug, article_25.id AS article_25_id 
FROM evidence AS evidence_13 LEFT OUTER JOIN relation AS relation_4 ON (relation_4.id = evidence_13.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_14 
WHERE (evidence_14.relation_id = relation_4.id) AND evidence_14.withdrawn_at IS NULL AND (evidence_14.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_24 
WHERE (article_24.id = evidence_14.article_id) AND (article_24.status = 'PUBLISHED'))))) LEFT OUTER JOIN article AS article_25 ON (article_25.id = evidence_13.article_id) AND (article_25.status = 'PUBLISHED') 
WHERE evidence_13.withdrawn_at IS NULL AND (evidence_13.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_23 
WHERE (article_23.id = evidence_13.article_id) AND (article_23.status = 'PUBLISHED'))) AND (evidence_13.public_id = ?) ORDER BY evidence_13.public_id ASC
 LIMIT 1 OFFSET ?) AS evidence_13_shape), (SELECT json_object('__typename', json('"Mention"'), 'id', mention_4_public_id, 'text', mention_4_text, 'start', mention_4_start, 'entity', CASE WHEN (entity_4_id IS NOT NULL) THEN json_object('name', entity_4_name) END) AS anon_5 
FROM (SELECT mention_4.public_id AS mention_4_public_id, mention_4.text AS mention_4_text, mention_4.start AS mention_4_start, entity_4.name AS entity_4_name, entity_4.id AS entity_4_id 
FROM mention AS mention_4 LEFT OUTER JOIN entity_resolution AS entity_resolution_4 ON entity_resolution_4.entity_id = mention_4.entity_id LEFT OUTER JOIN entity AS entity_4 ON (entity_4.id = entity_resolution_4.survivor_id) AND (entity_4.public = 1) 
WHERE (EXISTS (SELECT 1 
FROM article AS article_26 
WHERE (article_26.id = mention_4.article_id) AND (article_26.status = 'PUBLISHED'))) AND (mention_4.public_id = ?) ORDER BY mention_4.public_id ASC
 LIMIT 1 OFFSET ?) AS mention_4_shape)) AS coalesce_1;

SELECT coalesce((SELECT json_object('__typename', json('"Article"'), 'id', article_27_public_id, 'headline', article_27_headline, 'version', article_27_version) AS anon_1 
FROM (SELECT article_27.public_id AS article_27_public_id, article_27.headline AS article_27_headline, article_27.version AS article_27_version 
FROM article AS article_27 
WHERE article_27.status IN ('PUBLISHED', 'RETRACTED') AND (article_27.public_id = ?) ORDER BY article_27.public_id ASC
 LIMIT 1 OFFSET ?) AS article_27_shape), (SELECT CASE WHEN (entity_5_kind IN ('EVENT', 'ORGANIZATION', 'PLACE')) THEN json_object('__typename', CASE WHEN (entity_5_kind = 'PERSON') THEN 'Person' WHEN (entity_5_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_5_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_5_public_id, 'name', entity_5_name, 'kind', entity_5_kind) WHEN (entity_5_kind IN ('PERSON')) THEN json_object('__typename', CASE WHEN (entity_5_kind = 'PERSON') THEN 'Person' WHEN (entity_5_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_5_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_5_public_id, 'name', entity_5_name, 'kind', entity_5_kind, 'articleCount', entity_5_article_count) END AS anon_2 
FROM (SELECT entity_5.kind AS entity_5_kind, entity_5.public_id AS entity_5_public_id, entity_5.name AS entity_5_name, entity_5.article_count AS entity_5_article_count 
FROM entity AS entity_5, entity_resolution AS entity_resolution_5, entity AS former_entity_3 
WHERE (entity_5.public = 1) AND (entity_resolution_5.survivor_id = entity_5.id) AND (former_entity_3.id = entity_resolution_5.entity_id) AND ((former_entity_3.public = 1) OR (former_entity_3.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_5 
WHERE (mention_5.entity_id = former_entity_3.id) AND (EXISTS (SELECT 1 
FROM article AS article_28 
WHERE (article_28.id = mention_5.article_id) AND (article_28.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_29 
WHERE (article_29.source_id = former_entity_3.id) AND (article_29.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_3 
WHERE (article_author_3.entity_id = former_entity_3.id) AND (EXISTS (SELECT 1 
FROM article AS article_30 
WHERE (article_30.id = article_author_3.article_id) AND (article_30.status = 'PUBLISHED')))))) AND (former_entity_3.public_id = ?) ORDER BY entity_5.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_5_shape), (SELECT json_object('__typename', json('"Relation"'), 'id', relation_5_public_id, 'relationKind', relation_5_kind, 'standing', CASE WHEN (relation_5_value_1 AND relation_5_value_2) THEN 'DISPUTED' WHEN (relation_5_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_5_value_1 THEN 'SINGLE_SOURCE' WHEN relation_5_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END) AS anon_3 
FROM (SELECT relation_5_public_id, relation_5_kind, relation_5_id, EXISTS (SELECT 1 
FROM evidence AS evidence_17 
WHERE (evidence_17.relation_id = relation_5_id) AND evidence_17.withdrawn_at IS NULL AND (evidence_17.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_33 
WHERE (article_33.id = evidence_17.article_id) AND (article_33.status = 'PUBLISHED'))) AND evidence_17.stance IN ('ASSERTS')) AS relation_5_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_18 
WHERE (evidence_18.relation_id = relation_5_id) AND evidence_18.withdrawn_at IS NULL AND (evidence_18.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_34 
WHERE (article_34.id = evidence_18.article_id) AND (article_34.status = 'PUBLISHED'))) AND evidence_18.stance IN ('DENIES', 'DOUBTS')) AS relation_5_value_2, (SELECT count(DISTINCT evidence_16.origin) AS count_1 
FROM evidence AS evidence_16 
WHERE (evidence_16.relation_id = relation_5_id) AND evidence_16.withdrawn_at IS NULL AND (evidence_16.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_32 
WHERE (article_32.id = evidence_16.article_id) AND (article_32.status = 'PUBLISHED'))) AND evidence_16.stance IN ('ASSERTS')) AS relation_5_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_19 
WHERE (evidence_19.relation_id = relation_5_id) AND evidence_19.withdrawn_at IS NULL AND (evidence_19.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_35 
WHERE (article_35.id = evidence_19.article_id) AND (article_35.status = 'PUBLISHED'))) AND evidence_19.stance IN ('DENIES')) AS relation_5_value_4 
FROM (SELECT relation_5.public_id AS relation_5_public_id, relation_5.kind AS relation_5_kind, relation_5.id AS relation_5_id 
FROM relation AS relation_5 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_15 
WHERE (evidence_15.relation_id = relation_5.id) AND evidence_15.withdrawn_at IS NULL AND (evidence_15.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_31 
WHERE (article_31.id = evidence_15.article_id) AND (article_31.status = 'PUBLISHED'))))) AND (relation_5.public_id = ?) ORDER BY relation_5.public_id ASC
 LIMIT 1 OFFSET ?) AS relation_5_rows) AS relation_5_shape), (SELECT json_object('__typename', json('"Evidence"'), 'id', evidence_20_public_id, 'quote', evidence_20_quote, 'stance', evidence_20_stance, 'relation', CASE WHEN (relation_6_id IS NOT NULL) THEN json_object('kind', relation_6_kind) END, 'article', CASE WHEN (article_38_id IS NOT NULL) THEN json_object('slug', article_38_slug) END) AS anon_4 
FROM (SELECT evidence_20.public_id AS evidence_20_public_id, evidence_20.quote AS evidence_20_quote, evidence_20.stance AS evidence_20_stance, relation_6.kind AS relation_6_kind, relation_6.id AS relation_6_id, article_38.slug AS article_38_slug, article_38.id AS article_38_id 
FROM evidence AS evidence_20 LEFT OUTER JOIN relation AS relation_6 ON (relation_6.id = evidence_20.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_21 
WHERE (evidence_21.relation_id = relation_6.id) AND evidence_21.withdrawn_at IS NULL AND (evidence_21.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_37 
WHERE (article_37.id = evidence_21.article_id) AND (article_37.status = 'PUBLISHED'))))) LEFT OUTER JOIN article AS article_38 ON (article_38.id = evidence_20.article_id) AND (article_38.status = 'PUBLISHED') 
WHERE evidence_20.withdrawn_at IS NULL AND (evidence_20.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_36 
WHERE (article_36.id = evidence_20.article_id) AND (article_36.status = 'PUBLISHED'))) AND (evidence_20.public_id = ?) ORDER BY evidence_20.public_id ASC
 LIMIT 1 OFFSET ?) AS evidence_20_shape), (SELECT json_object('__typename', json('"Mention"'), 'id', mention_6_public_id, 'text', mention_6_text, 'start', mention_6_start, 'entity', CASE WHEN (entity_6_id IS NOT NULL) THEN json_object('name', entity_6_name) END) AS anon_5 
FROM (SELECT mention_6.public_id AS mention_6_public_id, mention_6.text AS mention_6_text, mention_6.start AS mention_6_start, entity_6.name AS entity_6_name, entity_6.id AS entity_6_id 
FROM mention AS mention_6 LEFT OUTER JOIN entity_resolution AS entity_resolution_6 ON entity_resolution_6.entity_id = mention_6.entity_id LEFT OUTER JOIN entity AS entity_6 ON (entity_6.id = entity_resolution_6.survivor_id) AND (entity_6.public = 1) 
WHERE (EXISTS (SELECT 1 
FROM article AS article_39 
WHERE (article_39.id = mention_6.article_id) AND (article_39.status = 'PUBLISHED'))) AND (mention_6.public_id = ?) ORDER BY mention_6.public_id ASC
 LIMIT 1 OFFSET ?) AS mention_6_shape)) AS coalesce_1;

SELECT coalesce((SELECT json_object('__typename', json('"Article"'), 'id', article_40_public_id, 'headline', article_40_headline, 'version', article_40_version) AS anon_1 
FROM (SELECT article_40.public_id AS article_40_public_id, article_40.headline AS article_40_headline, article_40.version AS article_40_version 
FROM article AS article_40 
WHERE article_40.status IN ('PUBLISHED', 'RETRACTED') AND (article_40.public_id = ?) ORDER BY article_40.public_id ASC
 LIMIT 1 OFFSET ?) AS article_40_shape), (SELECT CASE WHEN (entity_7_kind IN ('EVENT', 'ORGANIZATION', 'PLACE')) THEN json_object('__typename', CASE WHEN (entity_7_kind = 'PERSON') THEN 'Person' WHEN (entity_7_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_7_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_7_public_id, 'name', entity_7_name, 'kind', entity_7_kind) WHEN (entity_7_kind IN ('PERSON')) THEN json_object('__typename', CASE WHEN (entity_7_kind = 'PERSON') THEN 'Person' WHEN (entity_7_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_7_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_7_public_id, 'name', entity_7_name, 'kind', entity_7_kind, 'articleCount', entity_7_article_count) END AS anon_2 
FROM (SELECT entity_7.kind AS entity_7_kind, entity_7.public_id AS entity_7_public_id, entity_7.name AS entity_7_name, entity_7.article_count AS entity_7_article_count 
FROM entity AS entity_7, entity_resolution AS entity_resolution_7, entity AS former_entity_4 
WHERE (entity_7.public = 1) AND (entity_resolution_7.survivor_id = entity_7.id) AND (former_entity_4.id = entity_resolution_7.entity_id) AND ((former_entity_4.public = 1) OR (former_entity_4.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_7 
WHERE (mention_7.entity_id = former_entity_4.id) AND (EXISTS (SELECT 1 
FROM article AS article_41 
WHERE (article_41.id = mention_7.article_id) AND (article_41.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_42 
WHERE (article_42.source_id = former_entity_4.id) AND (article_42.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_4 
WHERE (article_author_4.entity_id = former_entity_4.id) AND (EXISTS (SELECT 1 
FROM article AS article_43 
WHERE (article_43.id = article_author_4.article_id) AND (article_43.status = 'PUBLISHED')))))) AND (former_entity_4.public_id = ?) ORDER BY entity_7.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_7_shape), (SELECT json_object('__typename', json('"Relation"'), 'id', relation_7_public_id, 'relationKind', relation_7_kind, 'standing', CASE WHEN (relation_7_value_1 AND relation_7_value_2) THEN 'DISPUTED' WHEN (relation_7_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_7_value_1 THEN 'SINGLE_SOURCE' WHEN relation_7_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END) AS anon_3 
FROM (SELECT relation_7_public_id, relation_7_kind, relation_7_id, EXISTS (SELECT 1 
FROM evidence AS evidence_24 
WHERE (evidence_24.relation_id = relation_7_id) AND evidence_24.withdrawn_at IS NULL AND (evidence_24.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_46 
WHERE (article_46.id = evidence_24.article_id) AND (article_46.status = 'PUBLISHED'))) AND evidence_24.stance IN ('ASSERTS')) AS relation_7_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_25 
WHERE (evidence_25.relation_id = relation_7_id) AND evidence_25.withdrawn_at IS NULL AND (evidence_25.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_47 
WHERE (article_47.id = evidence_25.article_id) AND (article_47.status = 'PUBLISHED'))) AND evidence_25.stance IN ('DENIES', 'DOUBTS')) AS relation_7_value_2, (SELECT count(DISTINCT evidence_23.origin) AS count_1 
FROM evidence AS evidence_23 
WHERE (evidence_23.relation_id = relation_7_id) AND evidence_23.withdrawn_at IS NULL AND (evidence_23.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_45 
WHERE (article_45.id = evidence_23.article_id) AND (article_45.status = 'PUBLISHED'))) AND evidence_23.stance IN ('ASSERTS')) AS relation_7_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_26 
WHERE (evidence_26.relation_id = relation_7_id) AND evidence_26.withdrawn_at IS NULL AND (evidence_26.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_48 
WHERE (article_48.id = evidence_26.article_id) AND (article_48.status = 'PUBLISHED'))) AND evidence_26.stance IN ('DENIES')) AS relation_7_value_4 
FROM (SELECT relation_7.public_id AS relation_7_public_id, relation_7.kind AS relation_7_kind, relation_7.id AS relation_7_id 
FROM relation AS relation_7 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_22 
WHERE (evidence_22.relation_id = relation_7.id) AND evidence_22.withdrawn_at IS NULL AND (evidence_22.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_44 
WHERE (article_44.id = evidence_22.article_id) AND (article_44.status = 'PUBLISHED'))))) AND (relation_7.public_id = ?) ORDER BY relation_7.public_id ASC
 LIMIT 1 OFFSET ?) AS relation_7_rows) AS relation_7_shape), (SELECT json_object('__typename', json('"Evidence"'), 'id', evidence_27_public_id, 'quote', evidence_27_quote, 'stance', evidence_27_stance, 'relation', CASE WHEN (relation_8_id IS NOT NULL) THEN json_object('kind', relation_8_kind) END, 'article', CASE WHEN (article_51_id IS NOT NULL) THEN json_object('slug', article_51_slug) END) AS anon_4 
FROM (SELECT evidence_27.public_id AS evidence_27_public_id, evidence_27.quote AS evidence_27_quote, evidence_27.stance AS evidence_27_stance, relation_8.kind AS relation_8_kind, relation_8.id AS relation_8_id, article_51.slug AS article_51_slug, article_51.id AS article_51_id 
FROM evidence AS evidence_27 LEFT OUTER JOIN relation AS relation_8 ON (relation_8.id = evidence_27.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_28 
WHERE (evidence_28.relation_id = relation_8.id) AND evidence_28.withdrawn_at IS NULL AND (evidence_28.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_50 
WHERE (article_50.id = evidence_28.article_id) AND (article_50.status = 'PUBLISHED'))))) LEFT OUTER JOIN article AS article_51 ON (article_51.id = evidence_27.article_id) AND (article_51.status = 'PUBLISHED') 
WHERE evidence_27.withdrawn_at IS NULL AND (evidence_27.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_49 
WHERE (article_49.id = evidence_27.article_id) AND (article_49.status = 'PUBLISHED'))) AND (evidence_27.public_id = ?) ORDER BY evidence_27.public_id ASC
 LIMIT 1 OFFSET ?) AS evidence_27_shape), (SELECT json_object('__typename', json('"Mention"'), 'id', mention_8_public_id, 'text', mention_8_text, 'start', mention_8_start, 'entity', CASE WHEN (entity_8_id IS NOT NULL) THEN json_object('name', entity_8_name) END) AS anon_5 
FROM (SELECT mention_8.public_id AS mention_8_public_id, mention_8.text AS mention_8_text, mention_8.start AS mention_8_start, entity_8.name AS entity_8_name, entity_8.id AS entity_8_id 
FROM mention AS mention_8 LEFT OUTER JOIN entity_resolution AS entity_resolution_8 ON entity_resolution_8.entity_id = mention_8.entity_id LEFT OUTER JOIN entity AS entity_8 ON (entity_8.id = entity_resolution_8.survivor_id) AND (entity_8.public = 1) 
WHERE (EXISTS (SELECT 1 
FROM article AS article_52 
WHERE (article_52.id = mention_8.article_id) AND (article_52.status = 'PUBLISHED'))) AND (mention_8.public_id = ?) ORDER BY mention_8.public_id ASC
 LIMIT 1 OFFSET ?) AS mention_8_shape)) AS coalesce_1;

SELECT coalesce((SELECT json_object('__typename', json('"Article"'), 'id', article_53_public_id, 'headline', article_53_headline, 'version', article_53_version) AS anon_1 
FROM (SELECT article_53.public_id AS article_53_public_id, article_53.headline AS article_53_headline, article_53.version AS article_53_version 
FROM article AS article_53 
WHERE article_53.status IN ('PUBLISHED', 'RETRACTED') AND (article_53.public_id = ?) ORDER BY article_53.public_id ASC
 LIMIT 1 OFFSET ?) AS article_53_shape), (SELECT CASE WHEN (entity_9_kind IN ('EVENT', 'ORGANIZATION', 'PLACE')) THEN json_object('__typename', CASE WHEN (entity_9_kind = 'PERSON') THEN 'Person' WHEN (entity_9_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_9_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_9_public_id, 'name', entity_9_name, 'kind', entity_9_kind) WHEN (entity_9_kind IN ('PERSON')) THEN json_object('__typename', CASE WHEN (entity_9_kind = 'PERSON') THEN 'Person' WHEN (entity_9_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_9_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_9_public_id, 'name', entity_9_name, 'kind', entity_9_kind, 'articleCount', entity_9_article_count) END AS anon_2 
FROM (SELECT entity_9.kind AS entity_9_kind, entity_9.public_id AS entity_9_public_id, entity_9.name AS entity_9_name, entity_9.article_count AS entity_9_article_count 
FROM entity AS entity_9, entity_resolution AS entity_resolution_9, entity AS former_entity_5 
WHERE (entity_9.public = 1) AND (entity_resolution_9.survivor_id = entity_9.id) AND (former_entity_5.id = entity_resolution_9.entity_id) AND ((former_entity_5.public = 1) OR (former_entity_5.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_9 
WHERE (mention_9.entity_id = former_entity_5.id) AND (EXISTS (SELECT 1 
FROM article AS article_54 
WHERE (article_54.id = mention_9.article_id) AND (article_54.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_55 
WHERE (article_55.source_id = former_entity_5.id) AND (article_55.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_5 
WHERE (article_author_5.entity_id = former_entity_5.id) AND (EXISTS (SELECT 1 
FROM article AS article_56 
WHERE (article_56.id = article_author_5.article_id) AND (article_56.status = 'PUBLISHED')))))) AND (former_entity_5.public_id = ?) ORDER BY entity_9.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_9_shape), (SELECT json_object('__typename', json('"Relation"'), 'id', relation_9_public_id, 'relationKind', relation_9_kind, 'standing', CASE WHEN (relation_9_value_1 AND relation_9_value_2) THEN 'DISPUTED' WHEN (relation_9_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_9_value_1 THEN 'SINGLE_SOURCE' WHEN relation_9_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END) AS anon_3 
FROM (SELECT relation_9_public_id, relation_9_kind, relation_9_id, EXISTS (SELECT 1 
FROM evidence AS evidence_31 
WHERE (evidence_31.relation_id = relation_9_id) AND evidence_31.withdrawn_at IS NULL AND (evidence_31.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_59 
WHERE (article_59.id = evidence_31.article_id) AND (article_59.status = 'PUBLISHED'))) AND evidence_31.stance IN ('ASSERTS')) AS relation_9_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_32 
WHERE (evidence_32.relation_id = relation_9_id) AND evidence_32.withdrawn_at IS NULL AND (evidence_32.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_60 
WHERE (article_60.id = evidence_32.article_id) AND (article_60.status = 'PUBLISHED'))) AND evidence_32.stance IN ('DENIES', 'DOUBTS')) AS relation_9_value_2, (SELECT count(DISTINCT evidence_30.origin) AS count_1 
FROM evidence AS evidence_30 
WHERE (evidence_30.relation_id = relation_9_id) AND evidence_30.withdrawn_at IS NULL AND (evidence_30.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_58 
WHERE (article_58.id = evidence_30.article_id) AND (article_58.status = 'PUBLISHED'))) AND evidence_30.stance IN ('ASSERTS')) AS relation_9_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_33 
WHERE (evidence_33.relation_id = relation_9_id) AND evidence_33.withdrawn_at IS NULL AND (evidence_33.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_61 
WHERE (article_61.id = evidence_33.article_id) AND (article_61.status = 'PUBLISHED'))) AND evidence_33.stance IN ('DENIES')) AS relation_9_value_4 
FROM (SELECT relation_9.public_id AS relation_9_public_id, relation_9.kind AS relation_9_kind, relation_9.id AS relation_9_id 
FROM relation AS relation_9 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_29 
WHERE (evidence_29.relation_id = relation_9.id) AND evidence_29.withdrawn_at IS NULL AND (evidence_29.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_57 
WHERE (article_57.id = evidence_29.article_id) AND (article_57.status = 'PUBLISHED'))))) AND (relation_9.public_id = ?) ORDER BY relation_9.public_id ASC
 LIMIT 1 OFFSET ?) AS relation_9_rows) AS relation_9_shape), (SELECT json_object('__typename', json('"Evidence"'), 'id', evidence_34_public_id, 'quote', evidence_34_quote, 'stance', evidence_34_stance, 'relation', CASE WHEN (relation_10_id IS NOT NULL) THEN json_object('kind', relation_10_kind) END, 'article', CASE WHEN (article_64_id IS NOT NULL) THEN json_object('slug', article_64_slug) END) AS anon_4 
FROM (SELECT evidence_34.public_id AS evidence_34_public_id, evidence_34.quote AS evidence_34_quote, evidence_34.stance AS evidence_34_stance, relation_10.kind AS relation_10_kind, relation_10.id AS relation_10_id, article_64.slug AS article_64_slug, article_64.id AS article_64_id 
FROM evidence AS evidence_34 LEFT OUTER JOIN relation AS relation_10 ON (relation_10.id = evidence_34.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_35 
WHERE (evidence_35.relation_id = relation_10.id) AND evidence_35.withdrawn_at IS NULL AND (evidence_35.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_63 
WHERE (article_63.id = evidence_35.article_id) AND (article_63.status = 'PUBLISHED'))))) LEFT OUTER JOIN article AS article_64 ON (article_64.id = evidence_34.article_id) AND (article_64.status = 'PUBLISHED') 
WHERE evidence_34.withdrawn_at IS NULL AND (evidence_34.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_62 
WHERE (article_62.id = evidence_34.article_id) AND (article_62.status = 'PUBLISHED'))) AND (evidence_34.public_id = ?) ORDER BY evidence_34.public_id ASC
 LIMIT 1 OFFSET ?) AS evidence_34_shape), (SELECT json_object('__typename', json('"Mention"'), 'id', mention_10_public_id, 'text', mention_10_text, 'start', mention_10_start, 'entity', CASE WHEN (entity_10_id IS NOT NULL) THEN json_object('name', entity_10_name) END) AS anon_5 
FROM (SELECT mention_10.public_id AS mention_10_public_id, mention_10.text AS mention_10_text, mention_10.start AS mention_10_start, entity_10.name AS entity_10_name, entity_10.id AS entity_10_id 
FROM mention AS mention_10 LEFT OUTER JOIN entity_resolution AS entity_resolution_10 ON entity_resolution_10.entity_id = mention_10.entity_id LEFT OUTER JOIN entity AS entity_10 ON (entity_10.id = entity_resolution_10.survivor_id) AND (entity_10.public = 1) 
WHERE (EXISTS (SELECT 1 
FROM article AS article_65 
WHERE (article_65.id = mention_10.article_id) AND (article_65.status = 'PUBLISHED'))) AND (mention_10.public_id = ?) ORDER BY mention_10.public_id ASC
 LIMIT 1 OFFSET ?) AS mention_10_shape)) AS coalesce_1;

SELECT coalesce((SELECT json_object('__typename', json('"Article"'), 'id', article_66_public_id, 'headline', article_66_headline, 'version', article_66_version) AS anon_1 
FROM (SELECT article_66.public_id AS article_66_public_id, article_66.headline AS article_66_headline, article_66.version AS article_66_version 
FROM article AS article_66 
WHERE article_66.status IN ('PUBLISHED', 'RETRACTED') AND (article_66.public_id = ?) ORDER BY article_66.public_id ASC
 LIMIT 1 OFFSET ?) AS article_66_shape), (SELECT CASE WHEN (entity_11_kind IN ('EVENT', 'ORGANIZATION', 'PLACE')) THEN json_object('__typename', CASE WHEN (entity_11_kind = 'PERSON') THEN 'Person' WHEN (entity_11_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_11_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_11_public_id, 'name', entity_11_name, 'kind', entity_11_kind) WHEN (entity_11_kind IN ('PERSON')) THEN json_object('__typename', CASE WHEN (entity_11_kind = 'PERSON') THEN 'Person' WHEN (entity_11_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_11_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_11_public_id, 'name', entity_11_name, 'kind', entity_11_kind, 'articleCount', entity_11_article_count) END AS anon_2 
FROM (SELECT entity_11.kind AS entity_11_kind, entity_11.public_id AS entity_11_public_id, entity_11.name AS entity_11_name, entity_11.article_count AS entity_11_article_count 
FROM entity AS entity_11, entity_resolution AS entity_resolution_11, entity AS former_entity_6 
WHERE (entity_11.public = 1) AND (entity_resolution_11.survivor_id = entity_11.id) AND (former_entity_6.id = entity_resolution_11.entity_id) AND ((former_entity_6.public = 1) OR (former_entity_6.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_11 
WHERE (mention_11.entity_id = former_entity_6.id) AND (EXISTS (SELECT 1 
FROM article AS article_67 
WHERE (article_67.id = mention_11.article_id) AND (article_67.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_68 
WHERE (article_68.source_id = former_entity_6.id) AND (article_68.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_6 
WHERE (article_author_6.entity_id = former_entity_6.id) AND (EXISTS (SELECT 1 
FROM article AS article_69 
WHERE (article_69.id = article_author_6.article_id) AND (article_69.status = 'PUBLISHED')))))) AND (former_entity_6.public_id = ?) ORDER BY entity_11.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_11_shape), (SELECT json_object('__typename', json('"Relation"'), 'id', relation_11_public_id, 'relationKind', relation_11_kind, 'standing', CASE WHEN (relation_11_value_1 AND relation_11_value_2) THEN 'DISPUTED' WHEN (relation_11_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_11_value_1 THEN 'SINGLE_SOURCE' WHEN relation_11_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END) AS anon_3 
FROM (SELECT relation_11_public_id, relation_11_kind, relation_11_id, EXISTS (SELECT 1 
FROM evidence AS evidence_38 
WHERE (evidence_38.relation_id = relation_11_id) AND evidence_38.withdrawn_at IS NULL AND (evidence_38.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_72 
WHERE (article_72.id = evidence_38.article_id) AND (article_72.status = 'PUBLISHED'))) AND evidence_38.stance IN ('ASSERTS')) AS relation_11_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_39 
WHERE (evidence_39.relation_id = relation_11_id) AND evidence_39.withdrawn_at IS NULL AND (evidence_39.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_73 
WHERE (article_73.id = evidence_39.article_id) AND (article_73.status = 'PUBLISHED'))) AND evidence_39.stance IN ('DENIES', 'DOUBTS')) AS relation_11_value_2, (SELECT count(DISTINCT evidence_37.origin) AS count_1 
FROM evidence AS evidence_37 
WHERE (evidence_37.relation_id = relation_11_id) AND evidence_37.withdrawn_at IS NULL AND (evidence_37.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_71 
WHERE (article_71.id = evidence_37.article_id) AND (article_71.status = 'PUBLISHED'))) AND evidence_37.stance IN ('ASSERTS')) AS relation_11_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_40 
WHERE (evidence_40.relation_id = relation_11_id) AND evidence_40.withdrawn_at IS NULL AND (evidence_40.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_74 
WHERE (article_74.id = evidence_40.article_id) AND (article_74.status = 'PUBLISHED'))) AND evidence_40.stance IN ('DENIES')) AS relation_11_value_4 
FROM (SELECT relation_11.public_id AS relation_11_public_id, relation_11.kind AS relation_11_kind, relation_11.id AS relation_11_id 
FROM relation AS relation_11 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_36 
WHERE (evidence_36.relation_id = relation_11.id) AND evidence_36.withdrawn_at IS NULL AND (evidence_36.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_70 
WHERE (article_70.id = evidence_36.article_id) AND (article_70.status = 'PUBLISHED'))))) AND (relation_11.public_id = ?) ORDER BY relation_11.public_id ASC
 LIMIT 1 OFFSET ?) AS relation_11_rows) AS relation_11_shape), (SELECT json_object('__typename', json('"Evidence"'), 'id', evidence_41_public_id, 'quote', evidence_41_quote, 'stance', evidence_41_stance, 'relation', CASE WHEN (relation_12_id IS NOT NULL) THEN json_object('kind', relation_12_kind) END, 'article', CASE WHEN (article_77_id IS NOT NULL) THEN json_object('slug', article_77_slug) END) AS anon_4 
FROM (SELECT evidence_41.public_id AS evidence_41_public_id, evidence_41.quote AS evidence_41_quote, evidence_41.stance AS evidence_41_stance, relation_12.kind AS relation_12_kind, relation_12.id AS relation_12_id, article_77.slug AS article_77_slug, article_77.id AS article_77_id 
FROM evidence AS evidence_41 LEFT OUTER JOIN relation AS relation_12 ON (relation_12.id = evidence_41.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_42 
WHERE (evidence_42.relation_id = relation_12.id) AND evidence_42.withdrawn_at IS NULL AND (evidence_42.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_76 
WHERE (article_76.id = evidence_42.article_id) AND (article_76.status = 'PUBLISHED'))))) LEFT OUTER JOIN article AS article_77 ON (article_77.id = evidence_41.article_id) AND (article_77.status = 'PUBLISHED') 
WHERE evidence_41.withdrawn_at IS NULL AND (evidence_41.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_75 
WHERE (article_75.id = evidence_41.article_id) AND (article_75.status = 'PUBLISHED'))) AND (evidence_41.public_id = ?) ORDER BY evidence_41.public_id ASC
 LIMIT 1 OFFSET ?) AS evidence_41_shape), (SELECT json_object('__typename', json('"Mention"'), 'id', mention_12_public_id, 'text', mention_12_text, 'start', mention_12_start, 'entity', CASE WHEN (entity_12_id IS NOT NULL) THEN json_object('name', entity_12_name) END) AS anon_5 
FROM (SELECT mention_12.public_id AS mention_12_public_id, mention_12.text AS mention_12_text, mention_12.start AS mention_12_start, entity_12.name AS entity_12_name, entity_12.id AS entity_12_id 
FROM mention AS mention_12 LEFT OUTER JOIN entity_resolution AS entity_resolution_12 ON entity_resolution_12.entity_id = mention_12.entity_id LEFT OUTER JOIN entity AS entity_12 ON (entity_12.id = entity_resolution_12.survivor_id) AND (entity_12.public = 1) 
WHERE (EXISTS (SELECT 1 
FROM article AS article_78 
WHERE (article_78.id = mention_12.article_id) AND (article_78.status = 'PUBLISHED'))) AND (mention_12.public_id = ?) ORDER BY mention_12.public_id ASC
 LIMIT 1 OFFSET ?) AS mention_12_shape)) AS coalesce_1;

SELECT coalesce((SELECT json_object('__typename', json('"Article"'), 'id', article_79_public_id, 'headline', article_79_headline, 'version', article_79_version) AS anon_1 
FROM (SELECT article_79.public_id AS article_79_public_id, article_79.headline AS article_79_headline, article_79.version AS article_79_version 
FROM article AS article_79 
WHERE article_79.status IN ('PUBLISHED', 'RETRACTED') AND (article_79.public_id = ?) ORDER BY article_79.public_id ASC
 LIMIT 1 OFFSET ?) AS article_79_shape), (SELECT CASE WHEN (entity_13_kind IN ('EVENT', 'ORGANIZATION', 'PLACE')) THEN json_object('__typename', CASE WHEN (entity_13_kind = 'PERSON') THEN 'Person' WHEN (entity_13_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_13_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_13_public_id, 'name', entity_13_name, 'kind', entity_13_kind) WHEN (entity_13_kind IN ('PERSON')) THEN json_object('__typename', CASE WHEN (entity_13_kind = 'PERSON') THEN 'Person' WHEN (entity_13_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_13_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_13_public_id, 'name', entity_13_name, 'kind', entity_13_kind, 'articleCount', entity_13_article_count) END AS anon_2 
FROM (SELECT entity_13.kind AS entity_13_kind, entity_13.public_id AS entity_13_public_id, entity_13.name AS entity_13_name, entity_13.article_count AS entity_13_article_count 
FROM entity AS entity_13, entity_resolution AS entity_resolution_13, entity AS former_entity_7 
WHERE (entity_13.public = 1) AND (entity_resolution_13.survivor_id = entity_13.id) AND (former_entity_7.id = entity_resolution_13.entity_id) AND ((former_entity_7.public = 1) OR (former_entity_7.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_13 
WHERE (mention_13.entity_id = former_entity_7.id) AND (EXISTS (SELECT 1 
FROM article AS article_80 
WHERE (article_80.id = mention_13.article_id) AND (article_80.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_81 
WHERE (article_81.source_id = former_entity_7.id) AND (article_81.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_7 
WHERE (article_author_7.entity_id = former_entity_7.id) AND (EXISTS (SELECT 1 
FROM article AS article_82 
WHERE (article_82.id = article_author_7.article_id) AND (article_82.status = 'PUBLISHED')))))) AND (former_entity_7.public_id = ?) ORDER BY entity_13.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_13_shape), (SELECT json_object('__typename', json('"Relation"'), 'id', relation_13_public_id, 'relationKind', relation_13_kind, 'standing', CASE WHEN (relation_13_value_1 AND relation_13_value_2) THEN 'DISPUTED' WHEN (relation_13_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_13_value_1 THEN 'SINGLE_SOURCE' WHEN relation_13_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END) AS anon_3 
FROM (SELECT relation_13_public_id, relation_13_kind, relation_13_id, EXISTS (SELECT 1 
FROM evidence AS evidence_45 
WHERE (evidence_45.relation_id = relation_13_id) AND evidence_45.withdrawn_at IS NULL AND (evidence_45.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_85 
WHERE (article_85.id = evidence_45.article_id) AND (article_85.status = 'PUBLISHED'))) AND evidence_45.stance IN ('ASSERTS')) AS relation_13_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_46 
WHERE (evidence_46.relation_id = relation_13_id) AND evidence_46.withdrawn_at IS NULL AND (evidence_46.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_86 
WHERE (article_86.id = evidence_46.article_id) AND (article_86.status = 'PUBLISHED'))) AND evidence_46.stance IN ('DENIES', 'DOUBTS')) AS relation_13_value_2, (SELECT count(DISTINCT evidence_44.origin) AS count_1 
FROM evidence AS evidence_44 
WHERE (evidence_44.relation_id = relation_13_id) AND evidence_44.withdrawn_at IS NULL AND (evidence_44.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_84 
WHERE (article_84.id = evidence_44.article_id) AND (article_84.status = 'PUBLISHED'))) AND evidence_44.stance IN ('ASSERTS')) AS relation_13_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_47 
WHERE (evidence_47.relation_id = relation_13_id) AND evidence_47.withdrawn_at IS NULL AND (evidence_47.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_87 
WHERE (article_87.id = evidence_47.article_id) AND (article_87.status = 'PUBLISHED'))) AND evidence_47.stance IN ('DENIES')) AS relation_13_value_4 
FROM (SELECT relation_13.public_id AS relation_13_public_id, relation_13.kind AS relation_13_kind, relation_13.id AS relation_13_id 
FROM relation AS relation_13 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_43 
WHERE (evidence_43.relation_id = relation_13.id) AND evidence_43.withdrawn_at IS NULL AND (evidence_43.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_83 
WHERE (article_83.id = evidence_43.article_id) AND (article_83.status = 'PUBLISHED'))))) AND (relation_13.public_id = ?) ORDER BY relation_13.public_id ASC
 LIMIT 1 OFFSET ?) AS relation_13_rows) AS relation_13_shape), (SELECT json_object('__typename', json('"Evidence"'), 'id', evidence_48_public_id, 'quote', evidence_48_quote, 'stance', evidence_48_stance, 'relation', CASE WHEN (relation_14_id IS NOT NULL) THEN json_object('kind', relation_14_kind) END, 'article', CASE WHEN (article_90_id IS NOT NULL) THEN json_object('slug', article_90_slug) END) AS anon_4 
FROM (SELECT evidence_48.public_id AS evidence_48_public_id, evidence_48.quote AS evidence_48_quote, evidence_48.stance AS evidence_48_stance, relation_14.kind AS relation_14_kind, relation_14.id AS relation_14_id, article_90.slug AS article_90_slug, article_90.id AS article_90_id 
FROM evidence AS evidence_48 LEFT OUTER JOIN relation AS relation_14 ON (relation_14.id = evidence_48.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_49 
WHERE (evidence_49.relation_id = relation_14.id) AND evidence_49.withdrawn_at IS NULL AND (evidence_49.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_89 
WHERE (article_89.id = evidence_49.article_id) AND (article_89.status = 'PUBLISHED'))))) LEFT OUTER JOIN article AS article_90 ON (article_90.id = evidence_48.article_id) AND (article_90.status = 'PUBLISHED') 
WHERE evidence_48.withdrawn_at IS NULL AND (evidence_48.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_88 
WHERE (article_88.id = evidence_48.article_id) AND (article_88.status = 'PUBLISHED'))) AND (evidence_48.public_id = ?) ORDER BY evidence_48.public_id ASC
 LIMIT 1 OFFSET ?) AS evidence_48_shape), (SELECT json_object('__typename', json('"Mention"'), 'id', mention_14_public_id, 'text', mention_14_text, 'start', mention_14_start, 'entity', CASE WHEN (entity_14_id IS NOT NULL) THEN json_object('name', entity_14_name) END) AS anon_5 
FROM (SELECT mention_14.public_id AS mention_14_public_id, mention_14.text AS mention_14_text, mention_14.start AS mention_14_start, entity_14.name AS entity_14_name, entity_14.id AS entity_14_id 
FROM mention AS mention_14 LEFT OUTER JOIN entity_resolution AS entity_resolution_14 ON entity_resolution_14.entity_id = mention_14.entity_id LEFT OUTER JOIN entity AS entity_14 ON (entity_14.id = entity_resolution_14.survivor_id) AND (entity_14.public = 1) 
WHERE (EXISTS (SELECT 1 
FROM article AS article_91 
WHERE (article_91.id = mention_14.article_id) AND (article_91.status = 'PUBLISHED'))) AND (mention_14.public_id = ?) ORDER BY mention_14.public_id ASC
 LIMIT 1 OFFSET ?) AS mention_14_shape)) AS coalesce_1;

SELECT coalesce((SELECT json_object('__typename', json('"Article"'), 'id', article_92_public_id, 'headline', article_92_headline, 'version', article_92_version) AS anon_1 
FROM (SELECT article_92.public_id AS article_92_public_id, article_92.headline AS article_92_headline, article_92.version AS article_92_version 
FROM article AS article_92 
WHERE article_92.status IN ('PUBLISHED', 'RETRACTED') AND (article_92.public_id = ?) ORDER BY article_92.public_id ASC
 LIMIT 1 OFFSET ?) AS article_92_shape), (SELECT CASE WHEN (entity_15_kind IN ('EVENT', 'ORGANIZATION', 'PLACE')) THEN json_object('__typename', CASE WHEN (entity_15_kind = 'PERSON') THEN 'Person' WHEN (entity_15_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_15_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_15_public_id, 'name', entity_15_name, 'kind', entity_15_kind) WHEN (entity_15_kind IN ('PERSON')) THEN json_object('__typename', CASE WHEN (entity_15_kind = 'PERSON') THEN 'Person' WHEN (entity_15_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_15_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_15_public_id, 'name', entity_15_name, 'kind', entity_15_kind, 'articleCount', entity_15_article_count) END AS anon_2 
FROM (SELECT entity_15.kind AS entity_15_kind, entity_15.public_id AS entity_15_public_id, entity_15.name AS entity_15_name, entity_15.article_count AS entity_15_article_count 
FROM entity AS entity_15, entity_resolution AS entity_resolution_15, entity AS former_entity_8 
WHERE (entity_15.public = 1) AND (entity_resolution_15.survivor_id = entity_15.id) AND (former_entity_8.id = entity_resolution_15.entity_id) AND ((former_entity_8.public = 1) OR (former_entity_8.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_15 
WHERE (mention_15.entity_id = former_entity_8.id) AND (EXISTS (SELECT 1 
FROM article AS article_93 
WHERE (article_93.id = mention_15.article_id) AND (article_93.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_94 
WHERE (article_94.source_id = former_entity_8.id) AND (article_94.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_8 
WHERE (article_author_8.entity_id = former_entity_8.id) AND (EXISTS (SELECT 1 
FROM article AS article_95 
WHERE (article_95.id = article_author_8.article_id) AND (article_95.status = 'PUBLISHED')))))) AND (former_entity_8.public_id = ?) ORDER BY entity_15.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_15_shape), (SELECT json_object('__typename', json('"Relation"'), 'id', relation_15_public_id, 'relationKind', relation_15_kind, 'standing', CASE WHEN (relation_15_value_1 AND relation_15_value_2) THEN 'DISPUTED' WHEN (relation_15_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_15_value_1 THEN 'SINGLE_SOURCE' WHEN relation_15_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END) AS anon_3 
FROM (SELECT relation_15_public_id, relation_15_kind, relation_15_id, EXISTS (SELECT 1 
FROM evidence AS evidence_52 
WHERE (evidence_52.relation_id = relation_15_id) AND evidence_52.withdrawn_at IS NULL AND (evidence_52.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_98 
WHERE (article_98.id = evidence_52.article_id) AND (article_98.status = 'PUBLISHED'))) AND evidence_52.stance IN ('ASSERTS')) AS relation_15_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_53 
WHERE (evidence_53.relation_id = relation_15_id) AND evidence_53.withdrawn_at IS NULL AND (evidence_53.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_99 
WHERE (article_99.id = evidence_53.article_id) AND (article_99.status = 'PUBLISHED'))) AND evidence_53.stance IN ('DENIES', 'DOUBTS')) AS relation_15_value_2, (SELECT count(DISTINCT evidence_51.origin) AS count_1 
FROM evidence AS evidence_51 
WHERE (evidence_51.relation_id = relation_15_id) AND evidence_51.withdrawn_at IS NULL AND (evidence_51.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_97 
WHERE (article_97.id = evidence_51.article_id) AND (article_97.status = 'PUBLISHED'))) AND evidence_51.stance IN ('ASSERTS')) AS relation_15_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_54 
WHERE (evidence_54.relation_id = relation_15_id) AND evidence_54.withdrawn_at IS NULL AND (evidence_54.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_100 
WHERE (article_100.id = evidence_54.article_id) AND (article_100.status = 'PUBLISHED'))) AND evidence_54.stance IN ('DENIES')) AS relation_15_value_4 
FROM (SELECT relation_15.public_id AS relation_15_public_id, relation_15.kind AS relation_15_kind, relation_15.id AS relation_15_id 
FROM relation AS relation_15 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_50 
WHERE (evidence_50.relation_id = relation_15.id) AND evidence_50.withdrawn_at IS NULL AND (evidence_50.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_96 
WHERE (article_96.id = evidence_50.article_id) AND (article_96.status = 'PUBLISHED'))))) AND (relation_15.public_id = ?) ORDER BY relation_15.public_id ASC
 LIMIT 1 OFFSET ?) AS relation_15_rows) AS relation_15_shape), (SELECT json_object('__typename', json('"Evidence"'), 'id', evidence_55_public_id, 'quote', evidence_55_quote, 'stance', evidence_55_stance, 'relation', CASE WHEN (relation_16_id IS NOT NULL) THEN json_object('kind', relation_16_kind) END, 'article', CASE WHEN (article_103_id IS NOT NULL) THEN json_object('slug', article_103_slug) END) AS anon_4 
FROM (SELECT evidence_55.public_id AS evidence_55_public_id, evidence_55.quote AS evidence_55_quote, evidence_55.stance AS evidence_55_stance, relation_16.kind AS relation_16_kind, relation_16.id AS relation_16_id, article_103.slug AS article_103_slug, article_103.id AS article_103_id 
FROM evidence AS evidence_55 LEFT OUTER JOIN relation AS relation_16 ON (relation_16.id = evidence_55.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_56 
WHERE (evidence_56.relation_id = relation_16.id) AND evidence_56.withdrawn_at IS NULL AND (evidence_56.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_102 
WHERE (article_102.id = evidence_56.article_id) AND (article_102.status = 'PUBLISHED'))))) LEFT OUTER JOIN article AS article_103 ON (article_103.id = evidence_55.article_id) AND (article_103.status = 'PUBLISHED') 
WHERE evidence_55.withdrawn_at IS NULL AND (evidence_55.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_101 
WHERE (article_101.id = evidence_55.article_id) AND (article_101.status = 'PUBLISHED'))) AND (evidence_55.public_id = ?) ORDER BY evidence_55.public_id ASC
 LIMIT 1 OFFSET ?) AS evidence_55_shape), (SELECT json_object('__typename', json('"Mention"'), 'id', mention_16_public_id, 'text', mention_16_text, 'start', mention_16_start, 'entity', CASE WHEN (entity_16_id IS NOT NULL) THEN json_object('name', entity_16_name) END) AS anon_5 
FROM (SELECT mention_16.public_id AS mention_16_public_id, mention_16.text AS mention_16_text, mention_16.start AS mention_16_start, entity_16.name AS entity_16_name, entity_16.id AS entity_16_id 
FROM mention AS mention_16 LEFT OUTER JOIN entity_resolution AS entity_resolution_16 ON entity_resolution_16.entity_id = mention_16.entity_id LEFT OUTER JOIN entity AS entity_16 ON (entity_16.id = entity_resolution_16.survivor_id) AND (entity_16.public = 1) 
WHERE (EXISTS (SELECT 1 
FROM article AS article_104 
WHERE (article_104.id = mention_16.article_id) AND (article_104.status = 'PUBLISHED'))) AND (mention_16.public_id = ?) ORDER BY mention_16.public_id ASC
 LIMIT 1 OFFSET ?) AS mention_16_shape)) AS coalesce_1;

SELECT coalesce((SELECT json_object('__typename', json('"Article"'), 'id', article_105_public_id, 'headline', article_105_headline, 'version', article_105_version) AS anon_1 
FROM (SELECT article_105.public_id AS article_105_public_id, article_105.headline AS article_105_headline, article_105.version AS article_105_version 
FROM article AS article_105 
WHERE article_105.status IN ('PUBLISHED', 'RETRACTED') AND (article_105.public_id = ?) ORDER BY article_105.public_id ASC
 LIMIT 1 OFFSET ?) AS article_105_shape), (SELECT CASE WHEN (entity_17_kind IN ('EVENT', 'ORGANIZATION', 'PLACE')) THEN json_object('__typename', CASE WHEN (entity_17_kind = 'PERSON') THEN 'Person' WHEN (entity_17_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_17_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_17_public_id, 'name', entity_17_name, 'kind', entity_17_kind) WHEN (entity_17_kind IN ('PERSON')) THEN json_object('__typename', CASE WHEN (entity_17_kind = 'PERSON') THEN 'Person' WHEN (entity_17_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_17_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_17_public_id, 'name', entity_17_name, 'kind', entity_17_kind, 'articleCount', entity_17_article_count) END AS anon_2 
FROM (SELECT entity_17.kind AS entity_17_kind, entity_17.public_id AS entity_17_public_id, entity_17.name AS entity_17_name, entity_17.article_count AS entity_17_article_count 
FROM entity AS entity_17, entity_resolution AS entity_resolution_17, entity AS former_entity_9 
WHERE (entity_17.public = 1) AND (entity_resolution_17.survivor_id = entity_17.id) AND (former_entity_9.id = entity_resolution_17.entity_id) AND ((former_entity_9.public = 1) OR (former_entity_9.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_17 
WHERE (mention_17.entity_id = former_entity_9.id) AND (EXISTS (SELECT 1 
FROM article AS article_106 
WHERE (article_106.id = mention_17.article_id) AND (article_106.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_107 
WHERE (article_107.source_id = former_entity_9.id) AND (article_107.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_9 
WHERE (article_author_9.entity_id = former_entity_9.id) AND (EXISTS (SELECT 1 
FROM article AS article_108 
WHERE (article_108.id = article_author_9.article_id) AND (article_108.status = 'PUBLISHED')))))) AND (former_entity_9.public_id = ?) ORDER BY entity_17.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_17_shape), (SELECT json_object('__typename', json('"Relation"'), 'id', relation_17_public_id, 'relationKind', relation_17_kind, 'standing', CASE WHEN (relation_17_value_1 AND relation_17_value_2) THEN 'DISPUTED' WHEN (relation_17_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_17_value_1 THEN 'SINGLE_SOURCE' WHEN relation_17_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END) AS anon_3 
FROM (SELECT relation_17_public_id, relation_17_kind, relation_17_id, EXISTS (SELECT 1 
FROM evidence AS evidence_59 
WHERE (evidence_59.relation_id = relation_17_id) AND evidence_59.withdrawn_at IS NULL AND (evidence_59.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_111 
WHERE (article_111.id = evidence_59.article_id) AND (article_111.status = 'PUBLISHED'))) AND evidence_59.stance IN ('ASSERTS')) AS relation_17_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_60 
WHERE (evidence_60.relation_id = relation_17_id) AND evidence_60.withdrawn_at IS NULL AND (evidence_60.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_112 
WHERE (article_112.id = evidence_60.article_id) AND (article_112.status = 'PUBLISHED'))) AND evidence_60.stance IN ('DENIES', 'DOUBTS')) AS relation_17_value_2, (SELECT count(DISTINCT evidence_58.origin) AS count_1 
FROM evidence AS evidence_58 
WHERE (evidence_58.relation_id = relation_17_id) AND evidence_58.withdrawn_at IS NULL AND (evidence_58.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_110 
WHERE (article_110.id = evidence_58.article_id) AND (article_110.status = 'PUBLISHED'))) AND evidence_58.stance IN ('ASSERTS')) AS relation_17_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_61 
WHERE (evidence_61.relation_id = relation_17_id) AND evidence_61.withdrawn_at IS NULL AND (evidence_61.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_113 
WHERE (article_113.id = evidence_61.article_id) AND (article_113.status = 'PUBLISHED'))) AND evidence_61.stance IN ('DENIES')) AS relation_17_value_4 
FROM (SELECT relation_17.public_id AS relation_17_public_id, relation_17.kind AS relation_17_kind, relation_17.id AS relation_17_id 
FROM relation AS relation_17 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_57 
WHERE (evidence_57.relation_id = relation_17.id) AND evidence_57.withdrawn_at IS NULL AND (evidence_57.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_109 
WHERE (article_109.id = evidence_57.article_id) AND (article_109.status = 'PUBLISHED'))))) AND (relation_17.public_id = ?) ORDER BY relation_17.public_id ASC
 LIMIT 1 OFFSET ?) AS relation_17_rows) AS relation_17_shape), (SELECT json_object('__typename', json('"Evidence"'), 'id', evidence_62_public_id, 'quote', evidence_62_quote, 'stance', evidence_62_stance, 'relation', CASE WHEN (relation_18_id IS NOT NULL) THEN json_object('kind', relation_18_kind) END, 'article', CASE WHEN (article_116_id IS NOT NULL) THEN json_object('slug', article_116_slug) END) AS anon_4 
FROM (SELECT evidence_62.public_id AS evidence_62_public_id, evidence_62.quote AS evidence_62_quote, evidence_62.stance AS evidence_62_stance, relation_18.kind AS relation_18_kind, relation_18.id AS relation_18_id, article_116.slug AS article_116_slug, article_116.id AS article_116_id 
FROM evidence AS evidence_62 LEFT OUTER JOIN relation AS relation_18 ON (relation_18.id = evidence_62.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_63 
WHERE (evidence_63.relation_id = relation_18.id) AND evidence_63.withdrawn_at IS NULL AND (evidence_63.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_115 
WHERE (article_115.id = evidence_63.article_id) AND (article_115.status = 'PUBLISHED'))))) LEFT OUTER JOIN article AS article_116 ON (article_116.id = evidence_62.article_id) AND (article_116.status = 'PUBLISHED') 
WHERE evidence_62.withdrawn_at IS NULL AND (evidence_62.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_114 
WHERE (article_114.id = evidence_62.article_id) AND (article_114.status = 'PUBLISHED'))) AND (evidence_62.public_id = ?) ORDER BY evidence_62.public_id ASC
 LIMIT 1 OFFSET ?) AS evidence_62_shape), (SELECT json_object('__typename', json('"Mention"'), 'id', mention_18_public_id, 'text', mention_18_text, 'start', mention_18_start, 'entity', CASE WHEN (entity_18_id IS NOT NULL) THEN json_object('name', entity_18_name) END) AS anon_5 
FROM (SELECT mention_18.public_id AS mention_18_public_id, mention_18.text AS mention_18_text, mention_18.start AS mention_18_start, entity_18.name AS entity_18_name, entity_18.id AS entity_18_id 
FROM mention AS mention_18 LEFT OUTER JOIN entity_resolution AS entity_resolution_18 ON entity_resolution_18.entity_id = mention_18.entity_id LEFT OUTER JOIN entity AS entity_18 ON (entity_18.id = entity_resolution_18.survivor_id) AND (entity_18.public = 1) 
WHERE (EXISTS (SELECT 1 
FROM article AS article_117 
WHERE (article_117.id = mention_18.article_id) AND (article_117.status = 'PUBLISHED'))) AND (mention_18.public_id = ?) ORDER BY mention_18.public_id ASC
 LIMIT 1 OFFSET ?) AS mention_18_shape)) AS coalesce_1;

SELECT coalesce((SELECT json_object('__typename', json('"Article"'), 'id', article_118_public_id, 'headline', article_118_headline, 'version', article_118_version) AS anon_1 
FROM (SELECT article_118.public_id AS article_118_public_id, article_118.headline AS article_118_headline, article_118.version AS article_118_version 
FROM article AS article_118 
WHERE article_118.status IN ('PUBLISHED', 'RETRACTED') AND (article_118.public_id = ?) ORDER BY article_118.public_id ASC
 LIMIT 1 OFFSET ?) AS article_118_shape), (SELECT CASE WHEN (entity_19_kind IN ('EVENT', 'ORGANIZATION', 'PLACE')) THEN json_object('__typename', CASE WHEN (entity_19_kind = 'PERSON') THEN 'Person' WHEN (entity_19_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_19_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_19_public_id, 'name', entity_19_name, 'kind', entity_19_kind) WHEN (entity_19_kind IN ('PERSON')) THEN json_object('__typename', CASE WHEN (entity_19_kind = 'PERSON') THEN 'Person' WHEN (entity_19_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_19_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_19_public_id, 'name', entity_19_name, 'kind', entity_19_kind, 'articleCount', entity_19_article_count) END AS anon_2 
FROM (SELECT entity_19.kind AS entity_19_kind, entity_19.public_id AS entity_19_public_id, entity_19.name AS entity_19_name, entity_19.article_count AS entity_19_article_count 
FROM entity AS entity_19, entity_resolution AS entity_resolution_19, entity AS former_entity_10 
WHERE (entity_19.public = 1) AND (entity_resolution_19.survivor_id = entity_19.id) AND (former_entity_10.id = entity_resolution_19.entity_id) AND ((former_entity_10.public = 1) OR (former_entity_10.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_19 
WHERE (mention_19.entity_id = former_entity_10.id) AND (EXISTS (SELECT 1 
FROM article AS article_119 
WHERE (article_119.id = mention_19.article_id) AND (article_119.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_120 
WHERE (article_120.source_id = former_entity_10.id) AND (article_120.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_10 
WHERE (article_author_10.entity_id = former_entity_10.id) AND (EXISTS (SELECT 1 
FROM article AS article_121 
WHERE (article_121.id = article_author_10.article_id) AND (article_121.status = 'PUBLISHED')))))) AND (former_entity_10.public_id = ?) ORDER BY entity_19.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_19_shape), (SELECT json_object('__typename', json('"Relation"'), 'id', relation_19_public_id, 'relationKind', relation_19_kind, 'standing', CASE WHEN (relation_19_value_1 AND relation_19_value_2) THEN 'DISPUTED' WHEN (relation_19_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_19_value_1 THEN 'SINGLE_SOURCE' WHEN relation_19_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END) AS anon_3 
FROM (SELECT relation_19_public_id, relation_19_kind, relation_19_id, EXISTS (SELECT 1 
FROM evidence AS evidence_66 
WHERE (evidence_66.relation_id = relation_19_id) AND evidence_66.withdrawn_at IS NULL AND (evidence_66.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_124 
WHERE (article_124.id = evidence_66.article_id) AND (article_124.status = 'PUBLISHED'))) AND evidence_66.stance IN ('ASSERTS')) AS relation_19_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_67 
WHERE (evidence_67.relation_id = relation_19_id) AND evidence_67.withdrawn_at IS NULL AND (evidence_67.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_125 
WHERE (article_125.id = evidence_67.article_id) AND (article_125.status = 'PUBLISHED'))) AND evidence_67.stance IN ('DENIES', 'DOUBTS')) AS relation_19_value_2, (SELECT count(DISTINCT evidence_65.origin) AS count_1 
FROM evidence AS evidence_65 
WHERE (evidence_65.relation_id = relation_19_id) AND evidence_65.withdrawn_at IS NULL AND (evidence_65.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_123 
WHERE (article_123.id = evidence_65.article_id) AND (article_123.status = 'PUBLISHED'))) AND evidence_65.stance IN ('ASSERTS')) AS relation_19_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_68 
WHERE (evidence_68.relation_id = relation_19_id) AND evidence_68.withdrawn_at IS NULL AND (evidence_68.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_126 
WHERE (article_126.id = evidence_68.article_id) AND (article_126.status = 'PUBLISHED'))) AND evidence_68.stance IN ('DENIES')) AS relation_19_value_4 
FROM (SELECT relation_19.public_id AS relation_19_public_id, relation_19.kind AS relation_19_kind, relation_19.id AS relation_19_id 
FROM relation AS relation_19 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_64 
WHERE (evidence_64.relation_id = relation_19.id) AND evidence_64.withdrawn_at IS NULL AND (evidence_64.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_122 
WHERE (article_122.id = evidence_64.article_id) AND (article_122.status = 'PUBLISHED'))))) AND (relation_19.public_id = ?) ORDER BY relation_19.public_id ASC
 LIMIT 1 OFFSET ?) AS relation_19_rows) AS relation_19_shape), (SELECT json_object('__typename', json('"Evidence"'), 'id', evidence_69_public_id, 'quote', evidence_69_quote, 'stance', evidence_69_stance, 'relation', CASE WHEN (relation_20_id IS NOT NULL) THEN json_object('kind', relation_20_kind) END, 'article', CASE WHEN (article_129_id IS NOT NULL) THEN json_object('slug', article_129_slug) END) AS anon_4 
FROM (SELECT evidence_69.public_id AS evidence_69_public_id, evidence_69.quote AS evidence_69_quote, evidence_69.stance AS evidence_69_stance, relation_20.kind AS relation_20_kind, relation_20.id AS relation_20_id, article_129.slug AS article_129_slug, article_129.id AS article_129_id 
FROM evidence AS evidence_69 LEFT OUTER JOIN relation AS relation_20 ON (relation_20.id = evidence_69.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_70 
WHERE (evidence_70.relation_id = relation_20.id) AND evidence_70.withdrawn_at IS NULL AND (evidence_70.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_128 
WHERE (article_128.id = evidence_70.article_id) AND (article_128.status = 'PUBLISHED'))))) LEFT OUTER JOIN article AS article_129 ON (article_129.id = evidence_69.article_id) AND (article_129.status = 'PUBLISHED') 
WHERE evidence_69.withdrawn_at IS NULL AND (evidence_69.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_127 
WHERE (article_127.id = evidence_69.article_id) AND (article_127.status = 'PUBLISHED'))) AND (evidence_69.public_id = ?) ORDER BY evidence_69.public_id ASC
 LIMIT 1 OFFSET ?) AS evidence_69_shape), (SELECT json_object('__typename', json('"Mention"'), 'id', mention_20_public_id, 'text', mention_20_text, 'start', mention_20_start, 'entity', CASE WHEN (entity_20_id IS NOT NULL) THEN json_object('name', entity_20_name) END) AS anon_5 
FROM (SELECT mention_20.public_id AS mention_20_public_id, mention_20.text AS mention_20_text, mention_20.start AS mention_20_start, entity_20.name AS entity_20_name, entity_20.id AS entity_20_id 
FROM mention AS mention_20 LEFT OUTER JOIN entity_resolution AS entity_resolution_20 ON entity_resolution_20.entity_id = mention_20.entity_id LEFT OUTER JOIN entity AS entity_20 ON (entity_20.id = entity_resolution_20.survivor_id) AND (entity_20.public = 1) 
WHERE (EXISTS (SELECT 1 
FROM article AS article_130 
WHERE (article_130.id = mention_20.article_id) AND (article_130.status = 'PUBLISHED'))) AND (mention_20.public_id = ?) ORDER BY mention_20.public_id ASC
 LIMIT 1 OFFSET ?) AS mention_20_shape)) AS coalesce_1;
