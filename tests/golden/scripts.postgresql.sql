SELECT (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object('name', entity_1_name, 'aliases', (entity_1_value_1)::json))), '[]'::json)) AS anon_2 
FROM (SELECT entity_1_key_1, entity_1_key_2, entity_1_name, entity_1_id, (SELECT coalesce(json_agg(json_build_object('name', entity_alias_2_name, 'language', entity_alias_2_language, 'kind', entity_alias_2_kind)), '[]'::json) AS anon_3 
FROM (SELECT entity_alias_2.name AS entity_alias_2_name, entity_alias_2.language AS entity_alias_2_language, entity_alias_2.kind AS entity_alias_2_kind 
FROM entity_alias AS entity_alias_2 
WHERE entity_alias_2.entity_id = entity_1_id ORDER BY entity_alias_2.position ASC) AS entity_alias_2_shape) AS entity_1_value_1 
FROM (SELECT entity_1.article_count AS entity_1_key_1, entity_1.public_id AS entity_1_key_2, entity_1.name AS entity_1_name, entity_1.id AS entity_1_id 
FROM entity AS entity_1 
WHERE (entity_1.public = 1) AND (SELECT entity_resolution_1.survivor_id = entity_resolution_1.entity_id AS anon_4 
FROM entity_resolution AS entity_resolution_1 
WHERE entity_resolution_1.entity_id = entity_1.id) AND ((entity_1.name_key = $1) OR entity_1.id IN (SELECT entity_alias_1.entity_id AS anon_5 
FROM entity_alias AS entity_alias_1 
WHERE entity_alias_1.name_key = $2)) ORDER BY entity_1.article_count DESC, entity_1.public_id DESC 
 LIMIT 20) AS entity_1_rows) AS entity_1_page) AS anon_1;

SELECT (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object('name', entity_2_name))), '[]'::json)) AS anon_2 
FROM (SELECT entity_2.article_count AS entity_2_key_1, entity_2.public_id AS entity_2_key_2, entity_2.name AS entity_2_name 
FROM entity AS entity_2 
WHERE (entity_2.public = 1) AND (SELECT entity_resolution_2.survivor_id = entity_resolution_2.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_2 
WHERE entity_resolution_2.entity_id = entity_2.id) AND ((entity_2.name_key = $1) OR entity_2.id IN (SELECT entity_alias_3.entity_id AS anon_4 
FROM entity_alias AS entity_alias_3 
WHERE entity_alias_3.name_key = $2)) ORDER BY entity_2.article_count DESC, entity_2.public_id DESC 
 LIMIT 20) AS entity_2_page) AS anon_1;

SELECT (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object('name', entity_3_name))), '[]'::json)) AS anon_2 
FROM (SELECT entity_3.article_count AS entity_3_key_1, entity_3.public_id AS entity_3_key_2, entity_3.name AS entity_3_name 
FROM entity AS entity_3 
WHERE (entity_3.public = 1) AND (SELECT entity_resolution_3.survivor_id = entity_resolution_3.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_3 
WHERE entity_resolution_3.entity_id = entity_3.id) AND ((entity_3.name_key = $1) OR entity_3.id IN (SELECT entity_alias_4.entity_id AS anon_4 
FROM entity_alias AS entity_alias_4 
WHERE entity_alias_4.name_key = $2)) ORDER BY entity_3.article_count DESC, entity_3.public_id DESC 
 LIMIT 20) AS entity_3_page) AS anon_1;

SELECT (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object('name', entity_4_name, 'slug', entity_4_slug))), '[]'::json)) AS anon_2 
FROM (SELECT entity_4.article_count AS entity_4_key_1, entity_4.public_id AS entity_4_key_2, entity_4.name AS entity_4_name, entity_4.slug AS entity_4_slug 
FROM entity AS entity_4 
WHERE (entity_4.public = 1) AND (SELECT entity_resolution_4.survivor_id = entity_resolution_4.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_4 
WHERE entity_resolution_4.entity_id = entity_4.id) AND ((entity_4.name_key = $1) OR entity_4.id IN (SELECT entity_alias_5.entity_id AS anon_4 
FROM entity_alias AS entity_alias_5 
WHERE entity_alias_5.name_key = $2)) ORDER BY entity_4.article_count DESC, entity_4.public_id DESC 
 LIMIT 20) AS entity_4_page) AS anon_1;

SELECT json_build_object('headline', article_1_headline, 'relations', (article_1_value_1)::json) AS anon_1 
FROM (SELECT article_1_headline, article_1_id, article_1_status, (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object('kind', relation_1_kind), 'evidence', (relation_1_value_1)::json)), '[]'::json)) AS anon_2 
FROM (SELECT relation_1_key_1, relation_1_key_2, relation_1_kind, relation_1_id, (SELECT coalesce(json_agg(json_build_object('quote', evidence_2_quote, 'start', evidence_2_start, 'end', evidence_2_end, 'startUtf16', evidence_2_start_utf16, 'endUtf16', evidence_2_end_utf16)), '[]'::json) AS anon_3 
FROM (SELECT evidence_2.quote AS evidence_2_quote, evidence_2.start AS evidence_2_start, evidence_2."end" AS evidence_2_end, evidence_2.start_utf16 AS evidence_2_start_utf16, evidence_2.end_utf16 AS evidence_2_end_utf16 
FROM evidence AS evidence_2 
WHERE (evidence_2.relation_id = relation_1_id) AND (evidence_2.article_id = article_1_id) AND evidence_2.withdrawn_at IS NULL AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = evidence_2.article_id) AND (article_3.status = 'PUBLISHED'))) ORDER BY evidence_2.start ASC, evidence_2.public_id ASC 
 LIMIT 20) AS evidence_2_shape) AS relation_1_value_1 
FROM (SELECT relation_1.kind AS relation_1_key_1, relation_1.public_id AS relation_1_key_2, relation_1.kind AS relation_1_kind, relation_1.id AS relation_1_id 
FROM relation AS relation_1 
WHERE (article_1_status = 'PUBLISHED') AND relation_1.id IN (SELECT evidence_1.relation_id AS anon_4 
FROM evidence AS evidence_1 
WHERE (evidence_1.article_id = article_1_id) AND evidence_1.withdrawn_at IS NULL AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.id = evidence_1.article_id) AND (article_2.status = 'PUBLISHED')))) ORDER BY relation_1.kind ASC, relation_1.public_id ASC 
 LIMIT 20) AS relation_1_rows) AS relation_1_page) AS article_1_value_1 
FROM (SELECT article_1.headline AS article_1_headline, article_1.id AS article_1_id, article_1.status AS article_1_status 
FROM article AS article_1, article_slug AS article_slug_1 
WHERE article_1.status IN ('PUBLISHED', 'RETRACTED') AND (article_slug_1.article_id = article_1.id) AND (article_slug_1.slug = $1) ORDER BY article_1.public_id ASC 
 LIMIT 1) AS article_1_rows) AS article_1_shape;
