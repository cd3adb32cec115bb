SELECT json_build_object('entities', (article_1_value_1)::json) AS anon_1 
FROM (SELECT article_1_id, article_1_status, (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', CASE WHEN (entity_1_kind IN ('EVENT')) THEN json_build_object('id', entity_1_public_id, 'name', entity_1_name, 'key', entity_1_public_id, 'about', entity_1_name, 'names', (article_entity_1_value_1)::json) WHEN (entity_1_kind IN ('ORGANIZATION')) THEN json_build_object('id', entity_1_public_id, 'name', entity_1_name, 'key', entity_1_public_id, 'about', entity_1_name, 'relations', (article_entity_1_value_2)::json) WHEN (entity_1_kind IN ('PERSON')) THEN json_build_object('id', entity_1_public_id, 'name', entity_1_name, 'key', entity_1_public_id, 'about', entity_1_slug, 'description', entity_1_description, 'articles', (article_entity_1_value_3)::json) WHEN (entity_1_kind IN ('PLACE')) THEN json_build_object('id', entity_1_public_id, 'name', entity_1_name, 'key', entity_1_public_id, 'about', entity_1_slug, 'lastMentionedAt', entity_1_last_mentioned_at, 'identifiers', (article_entity_1_value_4)::json, 'articles', (article_entity_1_value_5)::json) END)), '[]'::json)) AS anon_2 
FROM (SELECT article_entity_1_key_1, article_entity_1_key_2, entity_1_public_id, entity_1_name, entity_1_id, entity_1_slug, entity_1_description, entity_1_last_mentioned_at, entity_1_kind, (SELECT coalesce(json_agg(json_build_object('name', entity_alias_1_name)), '[]'::json) AS anon_3 
FROM (SELECT entity_alias_1.name AS entity_alias_1_name 
FROM entity_alias AS entity_alias_1 
WHERE entity_alias_1.entity_id = entity_1_id ORDER BY entity_alias_1.position ASC) AS entity_alias_1_shape) AS article_entity_1_value_1, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM relation_end AS relation_end_1, relation AS relation_1 
WHERE (relation_end_1.entity_id = entity_1_id) AND (relation_1.id = relation_end_1.relation_id) AND (relation_end_1.direction IN ('OUT', 'BOTH') OR relation_end_1.kind IN ('FAMILY_OF', 'ASSOCIATE_OF', 'ALLIED_WITH', 'DIPLOMATIC_RELATION', 'MEETS_WITH', 'DEALS_WITH', 'RELATED_TO')))) AS anon_4) AS article_entity_1_value_2, (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_2_slug))), '[]'::json)) AS anon_5 
FROM (SELECT article_entity_2.published_at AS article_entity_2_key_1, article_entity_2.article_public_id AS article_entity_2_key_2, article_2.slug AS article_2_slug 
FROM article_entity AS article_entity_2, article AS article_2 
WHERE (article_entity_2.entity_id = entity_1_id) AND (article_2.id = article_entity_2.article_id) AND (article_2.status = 'PUBLISHED') AND (article_2.status = 'PUBLISHED') ORDER BY article_entity_2.published_at ASC, article_entity_2.article_public_id ASC 
 LIMIT 1) AS article_entity_2_page) AS article_entity_1_value_3, (SELECT coalesce(json_agg(json_build_object('value', entity_identifier_1_value)), '[]'::json) AS anon_6 
FROM (SELECT entity_identifier_1.value AS entity_identifier_1_value 
FROM entity_identifier AS entity_identifier_1 
WHERE entity_identifier_1.entity_id = entity_1_id ORDER BY entity_identifier_1.position ASC) AS entity_identifier_1_shape) AS article_entity_1_value_4, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_2 
FROM article_entity AS article_entity_3, article AS article_3 
WHERE (article_entity_3.entity_id = entity_1_id) AND (article_3.id = article_entity_3.article_id) AND (article_3.status = 'PUBLISHED') AND (article_3.status = 'PUBLISHED'))) AS anon_7) AS article_entity_1_value_5 
FROM (SELECT article_entity_1.salience AS article_entity_1_key_1, article_entity_1.entity_public_id AS article_entity_1_key_2, entity_1.public_id AS entity_1_public_id, entity_1.name AS entity_1_name, entity_1.id AS entity_1_id, entity_1.slug AS entity_1_slug, entity_1.description AS entity_1_description, entity_1.last_mentioned_at AS entity_1_last_mentioned_at, entity_1.kind AS entity_1_kind 
FROM article_entity AS article_entity_1, entity AS entity_1 
WHERE (article_entity_1.article_id = article_1_id) AND (entity_1.id = article_entity_1.entity_id) AND (entity_1.public = 1) AND (article_1_status = 'PUBLISHED') ORDER BY article_entity_1.salience DESC, article_entity_1.entity_public_id DESC 
 LIMIT 20) AS article_entity_1_rows) AS article_entity_1_page) AS article_1_value_1 
FROM (SELECT article_1.id AS article_1_id, article_1.status AS article_1_status 
FROM article AS article_1, article_slug AS article_slug_1 
WHERE article_1.status IN ('PUBLISHED', 'RETRACTED') AND (article_slug_1.article_id = article_1.id) AND (article_slug_1.slug = $1) ORDER BY article_1.public_id ASC 
 LIMIT 1) AS article_1_rows) AS article_1_shape;
