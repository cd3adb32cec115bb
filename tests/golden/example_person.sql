SELECT json_object('name', entity_1_name, 'description', entity_1_description, 'aliases', json(entity_1_value_1), 'identifiers', json(entity_1_value_2), 'articleCount', entity_1_article_count, 'relations', json(entity_1_value_3), 'articles', json(entity_1_value_4)) AS anon_1 
FROM (SELECT entity_1_name, entity_1_description, entity_1_id, entity_1_article_count, (SELECT json_group_array(json_object('name', entity_alias_1_name, 'language', entity_alias_1_language, 'kind', entity_alias_1_kind)) AS anon_2 
FROM (SELECT entity_alias_1.name AS entity_alias_1_name, entity_alias_1.language AS entity_alias_1_language, entity_alias_1.kind AS entity_alias_1_kind 
FROM entity_alias AS entity_alias_1 
WHERE entity_alias_1.entity_id = entity_1_id ORDER BY entity_alias_1.position ASC) AS entity_alias_1_shape) AS entity_1_value_1, (SELECT json_group_array(json_object('scheme', entity_identifier_1_scheme, 'value', entity_identifier_1_value, 'url', entity_identifier_1_url)) AS anon_3 
FROM (SELECT entity_identifier_1.scheme AS entity_identifier_1_scheme, entity_identifier_1.value AS entity_identifier_1_value, entity_identifier_1.url AS entity_identifier_1_url 
FROM entity_identifier AS entity_identifier_1 
WHERE entity_identifier_1.entity_id = entity_1_id ORDER BY entity_identifier_1.position ASC) AS entity_identifier_1_shape) AS entity_1_value_2, (SELECT json_object('edges', json_group_array(json_object('node', json_object('subject', CASE WHEN (entity_2_id IS NOT NULL) THEN json_object('name', entity_2_name) END, 'kind', relation_1_kind, 'role', CASE WHEN (relation_1_role = '') THEN NULL ELSE relation_1_role END, 'object', CASE WHEN (entity_3_id IS NOT NULL) THEN json_object('name', entity_3_name) END, 'validFrom', relation_end_1_value_1, 'validTo', relation_end_1_value_2, 'standing', CASE WHEN (relation_end_1_value_3 AND relation_end_1_value_4) THEN 'DISPUTED' WHEN (relation_end_1_value_5 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_end_1_value_3 THEN 'SINGLE_SOURCE' WHEN relation_end_1_value_6 THEN 'DENIED' ELSE 'RELAYED_ONLY' END)))) AS anon_4 
FROM (SELECT relation_end_1_key_1, relation_end_1_key_2, entity_2_name, entity_2_id, relation_1_kind, relation_1_role, entity_3_name, entity_3_id, relation_1_id, (SELECT CASE WHEN (count(*) = count(evidence_1.valid_from) AND count(DISTINCT evidence_1.valid_from) = 1) THEN max(evidence_1.valid_from) ELSE NULL END AS anon_5 
FROM evidence AS evidence_1 
WHERE (evidence_1.relation_id = relation_1_id) AND evidence_1.withdrawn_at IS NULL AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_1 
WHERE (article_1.id = evidence_1.article_id) AND (article_1.status = 'PUBLISHED'))) AND evidence_1.stance IN ('ASSERTS')) AS relation_end_1_value_1, (SELECT CASE WHEN (count(*) = count(evidence_2.valid_to) AND count(DISTINCT evidence_2.valid_to) = 1) THEN max(evidence_2.valid_to) ELSE NULL END AS anon_6 
FROM evidence AS evidence_2 
WHERE (evidence_2.relation_id = relation_1_id) AND evidence_2.withdrawn_at IS NULL AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.id = evidence_2.article_id) AND (article_2.status = 'PUBLISHED'))) AND evidence_2.stance IN ('ASSERTS')) AS relation_end_1_value_2, EXISTS (SELECT 1 
FROM evidence AS evidence_4 
WHERE (evidence_4.relation_id = relation_1_id) AND evidence_4.withdrawn_at IS NULL AND (evidence_4.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = evidence_4.article_id) AND (article_4.status = 'PUBLISHED'))) AND evidence_4.stance IN ('ASSERTS')) AS relation_end_1_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_5 
WHERE (evidence_5.relation_id = relation_1_id) AND evidence_5.withdrawn_at IS NULL AND (evidence_5.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_5 
WHERE (article_5.id = evidence_5.article_id) AND (article_5.status = 'PUBLISHED'))) AND evidence_5.stance IN ('DENIES', 'DOUBTS')) AS relation_end_1_value_4, (SELECT count(DISTINCT evidence_3.origin) AS count_1 
FROM evidence AS evidence_3 
WHERE (evidence_3.relation_id = relation_1_id) AND evidence_3.withdrawn_at IS NULL AND (evidence_3.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = evidence_3.article_id) AND (article_3.status = 'PUBLISHED'))) AND evidence_3.stance IN ('ASSERTS')) AS relation_end_1_value_5, EXISTS (SELECT 1 
FROM evidence AS evidence_6 
WHERE (evidence_6.relation_id = relation_1_id) AND evidence_6.withdrawn_at IS NULL AND (evidence_6.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_6 
WHERE (article_6.id = evidence_6.article_id) AND (article_6.status = 'PUBLISHED'))) AND evidence_6.stance IN ('DENIES')) AS relation_end_1_value_6 
FROM (SELECT relation_end_1.kind AS relation_end_1_key_1, relation_end_1.relation_public_id AS relation_end_1_key_2, entity_2.name AS entity_2_name, entity_2.id AS entity_2_id, relation_1.kind AS relation_1_kind, relation_1.role AS relation_1_role, entity_3.name AS entity_3_name, entity_3.id AS entity_3_id, relation_1.id AS relation_1_id 
FROM relation_end AS relation_end_1 JOIN relation AS relation_1 ON 1 = 1 LEFT OUTER JOIN entity_resolution AS entity_resolution_2 ON entity_resolution_2.entity_id = relation_1.subject_id LEFT OUTER JOIN entity AS entity_2 ON (entity_2.id = entity_resolution_2.survivor_id) AND (entity_2.public = 1) LEFT OUTER JOIN entity_resolution AS entity_resolution_3 ON entity_resolution_3.entity_id = relation_1.object_id LEFT OUTER JOIN entity AS entity_3 ON (entity_3.id = entity_resolution_3.survivor_id) AND (entity_3.public = 1) 
WHERE (relation_end_1.entity_id = entity_1_id) AND (relation_1.id = relation_end_1.relation_id) ORDER BY relation_end_1.kind ASC, relation_end_1.relation_public_id ASC
 LIMIT 10 OFFSET ?) AS relation_end_1_rows) AS relation_end_1_page) AS entity_1_value_3, (SELECT json_object('edges', json_group_array(json_object('node', json_object('slug', article_7_slug, 'headline', article_7_headline, 'publishedAt', article_7_published_at)))) AS anon_7 
FROM (SELECT article_entity_1.published_at AS article_entity_1_key_1, article_entity_1.article_public_id AS article_entity_1_key_2, article_7.slug AS article_7_slug, article_7.headline AS article_7_headline, article_7.published_at AS article_7_published_at 
FROM article_entity AS article_entity_1, article AS article_7 
WHERE (article_entity_1.entity_id = entity_1_id) AND (article_7.id = article_entity_1.article_id) AND (article_7.status = 'PUBLISHED') AND (article_7.status = 'PUBLISHED') ORDER BY article_entity_1.published_at DESC, article_entity_1.article_public_id DESC
 LIMIT 5 OFFSET ?) AS article_entity_1_page) AS entity_1_value_4 
FROM (SELECT entity_1.name AS entity_1_name, entity_1.description AS entity_1_description, entity_1.id AS entity_1_id, entity_1.article_count AS entity_1_article_count 
FROM entity AS entity_1, entity_resolution AS entity_resolution_1, entity AS former_entity_1 
WHERE (entity_1.public = 1) AND (entity_resolution_1.survivor_id = entity_1.id) AND (former_entity_1.id = entity_resolution_1.entity_id) AND (former_entity_1.public = 1) AND (former_entity_1.slug = ?) AND (entity_1.kind = 'PERSON') ORDER BY entity_1.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_1_rows) AS entity_1_shape;
