SELECT json_object('__typename', CASE WHEN (entity_1_kind = 'PERSON') THEN 'Person' WHEN (entity_1_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_1_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_1_public_id, 'kind', entity_1_kind, 'slug', entity_1_slug, 'name', entity_1_name, 'aliases', json(entity_1_value_1), 'description', entity_1_description, 'identifiers', json(entity_1_value_2), 'formerIds', json(entity_1_value_3), 'articleCount', entity_1_article_count, 'firstMentionedAt', entity_1_first_mentioned_at, 'lastMentionedAt', entity_1_last_mentioned_at, 'articles', json(entity_1_value_4), 'relations', json(entity_1_value_5)) AS anon_1 
FROM (SELECT entity_1_kind, entity_1_public_id, entity_1_slug, entity_1_name, entity_1_id, entity_1_description, entity_1_article_count, entity_1_first_mentioned_at, entity_1_last_mentioned_at, (SELECT json_group_array(json_object('name', entity_alias_1_name, 'language', entity_alias_1_language, 'kind', entity_alias_1_kind)) AS anon_2 
FROM (SELECT entity_alias_1.name AS entity_alias_1_name, entity_alias_1.language AS entity_alias_1_language, entity_alias_1.kind AS entity_alias_1_kind 
FROM entity_alias AS entity_alias_1 
WHERE entity_alias_1.entity_id = entity_1_id ORDER BY entity_alias_1.position ASC) AS entity_alias_1_shape) AS entity_1_value_1, (SELECT json_group_array(json_object('scheme', entity_identifier_1_scheme, 'value', entity_identifier_1_value, 'url', entity_identifier_1_url)) AS anon_3 
FROM (SELECT entity_identifier_1.scheme AS entity_identifier_1_scheme, entity_identifier_1.value AS entity_identifier_1_value, entity_identifier_1.url AS entity_identifier_1_url 
FROM entity_identifier AS entity_identifier_1 
WHERE entity_identifier_1.entity_id = entity_1_id ORDER BY entity_identifier_1.position ASC) AS entity_identifier_1_shape) AS entity_1_value_2, (SELECT json_group_array(former_entity_2_public_id) AS anon_4 
FROM (SELECT former_entity_2.public_id AS former_entity_2_public_id 
FROM entity_resolution AS entity_resolution_2, entity AS former_entity_2 
WHERE (entity_resolution_2.survivor_id = entity_1_id) AND (former_entity_2.id = entity_resolution_2.entity_id) AND (former_entity_2.public = 1) AND NOT (former_entity_2.id = entity_1_id) ORDER BY former_entity_2.public_id ASC) AS entity_resolution_2_shape) AS entity_1_value_3, (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article_entity AS article_entity_1, article AS article_1 
WHERE (article_entity_1.entity_id = entity_1_id) AND (article_1.id = article_entity_1.article_id) AND (article_1.status = 'PUBLISHED') AND (article_1.status = 'PUBLISHED')), 'edges', json_group_array(json_object('node', json_object('slug', article_1_slug)))) AS anon_5 
FROM (SELECT article_entity_1.published_at AS article_entity_1_key_1, article_entity_1.article_public_id AS article_entity_1_key_2, article_1.slug AS article_1_slug 
FROM article_entity AS article_entity_1, article AS article_1 
WHERE (article_entity_1.entity_id = entity_1_id) AND (article_1.id = article_entity_1.article_id) AND (article_1.status = 'PUBLISHED') AND (article_1.status = 'PUBLISHED') ORDER BY article_entity_1.published_at DESC, article_entity_1.article_public_id DESC
 LIMIT 3 OFFSET ?) AS article_entity_1_page) AS entity_1_value_4, (SELECT json_object('totalCount', (SELECT count(*) AS count_2 
FROM relation_end AS relation_end_1, relation AS relation_1 
WHERE (relation_end_1.entity_id = entity_1_id) AND (relation_1.id = relation_end_1.relation_id)), 'edges', json_group_array(json_object('node', json_object('kind', relation_1_kind)))) AS anon_6 
FROM (SELECT relation_end_1.kind AS relation_end_1_key_1, relation_end_1.relation_public_id AS relation_end_1_key_2, relation_1.kind AS relation_1_kind 
FROM relation_end AS relation_end_1, relation AS relation_1 
WHERE (relation_end_1.entity_id = entity_1_id) AND (relation_1.id = relation_end_1.relation_id) ORDER BY relation_end_1.kind ASC, relation_end_1.relation_public_id ASC
 LIMIT 3 OFFSET ?) AS relation_end_1_page) AS entity_1_value_5 
FROM (SELECT entity_1.kind AS entity_1_kind, entity_1.public_id AS entity_1_public_id, entity_1.slug AS entity_1_slug, entity_1.name AS entity_1_name, entity_1.id AS entity_1_id, entity_1.description AS entity_1_description, entity_1.article_count AS entity_1_article_count, entity_1.first_mentioned_at AS entity_1_first_mentioned_at, entity_1.last_mentioned_at AS entity_1_last_mentioned_at 
FROM entity AS entity_1, entity_resolution AS entity_resolution_1, entity AS former_entity_1 
WHERE (entity_1.public = 1) AND (entity_resolution_1.survivor_id = entity_1.id) AND (former_entity_1.id = entity_resolution_1.entity_id) AND (former_entity_1.public = 1) AND (former_entity_1.slug = ?) ORDER BY entity_1.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_1_rows) AS entity_1_shape;

SELECT json_object('__typename', CASE WHEN (entity_2_kind = 'PERSON') THEN 'Person' WHEN (entity_2_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_2_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_2_public_id, 'kind', entity_2_kind, 'slug', entity_2_slug, 'name', entity_2_name, 'aliases', json(entity_2_value_1), 'description', entity_2_description, 'identifiers', json(entity_2_value_2), 'formerIds', json(entity_2_value_3), 'articleCount', entity_2_article_count, 'firstMentionedAt', entity_2_first_mentioned_at, 'lastMentionedAt', entity_2_last_mentioned_at, 'articles', json(entity_2_value_4), 'relations', json(entity_2_value_5)) AS anon_1 
FROM (SELECT entity_2_kind, entity_2_public_id, entity_2_slug, entity_2_name, entity_2_id, entity_2_description, entity_2_article_count, entity_2_first_mentioned_at, entity_2_last_mentioned_at, (SELECT json_group_array(json_object('name', entity_alias_2_name, 'language', entity_alias_2_language, 'kind', entity_alias_2_kind)) AS anon_2 
FROM (SELECT entity_alias_2.name AS entity_alias_2_name, entity_alias_2.language AS entity_alias_2_language, entity_alias_2.kind AS entity_alias_2_kind 
FROM entity_alias AS entity_alias_2 
WHERE entity_alias_2.entity_id = entity_2_id ORDER BY entity_alias_2.position ASC) AS entity_alias_2_shape) AS entity_2_value_1, (SELECT json_group_array(json_object('scheme', entity_identifier_2_scheme, 'value', entity_identifier_2_value, 'url', entity_identifier_2_url)) AS anon_3 
FROM (SELECT entity_identifier_2.scheme AS entity_identifier_2_scheme, entity_identifier_2.value AS entity_identifier_2_value, entity_identifier_2.url AS entity_identifier_2_url 
FROM entity_identifier AS entity_identifier_2 
WHERE entity_identifier_2.entity_id = entity_2_id ORDER BY entity_identifier_2.position ASC) AS entity_identifier_2_shape) AS entity_2_value_2, (SELECT json_group_array(former_entity_4_public_id) AS anon_4 
FROM (SELECT former_entity_4.public_id AS former_entity_4_public_id 
FROM entity_resolution AS entity_resolution_4, entity AS former_entity_4 
WHERE (entity_resolution_4.survivor_id = entity_2_id) AND (former_entity_4.id = entity_resolution_4.entity_id) AND (former_entity_4.public = 1) AND NOT (former_entity_4.id = entity_2_id) ORDER BY former_entity_4.public_id ASC) AS entity_resolution_4_shape) AS entity_2_value_3, (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article_entity AS article_entity_2, article AS article_2 
WHERE (article_entity_2.entity_id = entity_2_id) AND (article_2.id = article_entity_2.article_id) AND (article_2.status = 'PUBLISHED') AND (article_2.status = 'PUBLISHED')), 'edges', json_group_array(json_object('node', json_object('slug', article_2_slug)))) AS anon_5 
FROM (SELECT article_entity_2.published_at AS article_entity_2_key_1, article_entity_2.article_public_id AS article_entity_2_key_2, article_2.slug AS article_2_slug 
FROM article_entity AS article_entity_2, article AS article_2 
WHERE (article_entity_2.entity_id = entity_2_id) AND (article_2.id = article_entity_2.article_id) AND (article_2.status = 'PUBLISHED') AND (article_2.status = 'PUBLISHED') ORDER BY article_entity_2.published_at DESC, article_entity_2.article_public_id DESC
 LIMIT 3 OFFSET ?) AS article_entity_2_page) AS entity_2_value_4, (SELECT json_object('totalCount', (SELECT count(*) AS count_2 
FROM relation_end AS relation_end_2, relation AS relation_2 
WHERE (relation_end_2.entity_id = entity_2_id) AND (relation_2.id = relation_end_2.relation_id)), 'edges', json_group_array(json_object('node', json_object('kind', relation_2_kind)))) AS anon_6 
FROM (SELECT relation_end_2.kind AS relation_end_2_key_1, relation_end_2.relation_public_id AS relation_end_2_key_2, relation_2.kind AS relation_2_kind 
FROM relation_end AS relation_end_2, relation AS relation_2 
WHERE (relation_end_2.entity_id = entity_2_id) AND (relation_2.id = relation_end_2.relation_id) ORDER BY relation_end_2.kind ASC, relation_end_2.relation_public_id ASC
 LIMIT 3 OFFSET ?) AS relation_end_2_page) AS entity_2_value_5 
FROM (SELECT entity_2.kind AS entity_2_kind, entity_2.public_id AS entity_2_public_id, entity_2.slug AS entity_2_slug, entity_2.name AS entity_2_name, entity_2.id AS entity_2_id, entity_2.description AS entity_2_description, entity_2.article_count AS entity_2_article_count, entity_2.first_mentioned_at AS entity_2_first_mentioned_at, entity_2.last_mentioned_at AS entity_2_last_mentioned_at 
FROM entity AS entity_2, entity_resolution AS entity_resolution_3, entity AS former_entity_3 
WHERE (entity_2.public = 1) AND (entity_resolution_3.survivor_id = entity_2.id) AND (former_entity_3.id = entity_resolution_3.entity_id) AND (former_entity_3.public = 1) AND (former_entity_3.slug = ?) ORDER BY entity_2.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_2_rows) AS entity_2_shape;

SELECT json_object('__typename', CASE WHEN (entity_3_kind = 'PERSON') THEN 'Person' WHEN (entity_3_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_3_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_3_public_id, 'kind', entity_3_kind, 'slug', entity_3_slug, 'name', entity_3_name, 'aliases', json(entity_3_value_1), 'description', entity_3_description, 'identifiers', json(entity_3_value_2), 'formerIds', json(entity_3_value_3), 'articleCount', entity_3_article_count, 'firstMentionedAt', entity_3_first_mentioned_at, 'lastMentionedAt', entity_3_last_mentioned_at, 'articles', json(entity_3_value_4), 'relations', json(entity_3_value_5)) AS anon_1 
FROM (SELECT entity_3_kind, entity_3_public_id, entity_3_slug, entity_3_name, entity_3_id, entity_3_description, entity_3_article_count, entity_3_first_mentioned_at, entity_3_last_mentioned_at, (SELECT json_group_array(json_object('name', entity_alias_3_name, 'language', entity_alias_3_language, 'kind', entity_alias_3_kind)) AS anon_2 
FROM (SELECT entity_alias_3.name AS entity_alias_3_name, entity_alias_3.language AS entity_alias_3_language, entity_alias_3.kind AS entity_alias_3_kind 
FROM entity_alias AS entity_alias_3 
WHERE entity_alias_3.entity_id = entity_3_id ORDER BY entity_alias_3.position ASC) AS entity_alias_3_shape) AS entity_3_value_1, (SELECT json_group_array(json_object('scheme', entity_identifier_3_scheme, 'value', entity_identifier_3_value, 'url', entity_identifier_3_url)) AS anon_3 
FROM (SELECT entity_identifier_3.scheme AS entity_identifier_3_scheme, entity_identifier_3.value AS entity_identifier_3_value, entity_identifier_3.url AS entity_identifier_3_url 
FROM entity_identifier AS entity_identifier_3 
WHERE entity_identifier_3.entity_id = entity_3_id ORDER BY entity_identifier_3.position ASC) AS entity_identifier_3_shape) AS entity_3_value_2, (SELECT json_group_array(former_entity_6_public_id) AS anon_4 
FROM (SELECT former_entity_6.public_id AS former_entity_6_public_id 
FROM entity_resolution AS entity_resolution_6, entity AS former_entity_6 
WHERE (entity_resolution_6.survivor_id = entity_3_id) AND (former_entity_6.id = entity_resolution_6.entity_id) AND (former_entity_6.public = 1) AND NOT (former_entity_6.id = entity_3_id) ORDER BY former_entity_6.public_id ASC) AS entity_resolution_6_shape) AS entity_3_value_3, (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article_entity AS article_entity_3, article AS article_3 
WHERE (article_entity_3.entity_id = entity_3_id) AND (article_3.id = article_entity_3.article_id) AND (article_3.status = 'PUBLISHED') AND (article_3.status = 'PUBLISHED')), 'edges', json_group_array(json_object('node', json_object('slug', article_3_slug)))) AS anon_5 
FROM (SELECT article_entity_3.published_at AS article_entity_3_key_1, article_entity_3.article_public_id AS article_entity_3_key_2, article_3.slug AS article_3_slug 
FROM article_entity AS article_entity_3, article AS article_3 
WHERE (article_entity_3.entity_id = entity_3_id) AND (article_3.id = article_entity_3.article_id) AND (article_3.status = 'PUBLISHED') AND (article_3.status = 'PUBLISHED') ORDER BY article_entity_3.published_at DESC, article_entity_3.article_public_id DESC
 LIMIT 3 OFFSET ?) AS article_entity_3_page) AS entity_3_value_4, (SELECT json_object('totalCount', (SELECT count(*) AS count_2 
FROM relation_end AS relation_end_3, relation AS relation_3 
WHERE (relation_end_3.entity_id = entity_3_id) AND (relation_3.id = relation_end_3.relation_id)), 'edges', json_group_array(json_object('node', json_object('kind', relation_3_kind)))) AS anon_6 
FROM (SELECT relation_end_3.kind AS relation_end_3_key_1, relation_end_3.relation_public_id AS relation_end_3_key_2, relation_3.kind AS relation_3_kind 
FROM relation_end AS relation_end_3, relation AS relation_3 
WHERE (relation_end_3.entity_id = entity_3_id) AND (relation_3.id = relation_end_3.relation_id) ORDER BY relation_end_3.kind ASC, relation_end_3.relation_public_id ASC
 LIMIT 3 OFFSET ?) AS relation_end_3_page) AS entity_3_value_5 
FROM (SELECT entity_3.kind AS entity_3_kind, entity_3.public_id AS entity_3_public_id, entity_3.slug AS entity_3_slug, entity_3.name AS entity_3_name, entity_3.id AS entity_3_id, entity_3.description AS entity_3_description, entity_3.article_count AS entity_3_article_count, entity_3.first_mentioned_at AS entity_3_first_mentioned_at, entity_3.last_mentioned_at AS entity_3_last_mentioned_at 
FROM entity AS entity_3, entity_resolution AS entity_resolution_5, entity AS former_entity_5 
WHERE (entity_3.public = 1) AND (entity_resolution_5.survivor_id = entity_3.id) AND (former_entity_5.id = entity_resolution_5.entity_id) AND (former_entity_5.public = 1) AND (former_entity_5.slug = ?) ORDER BY entity_3.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_3_rows) AS entity_3_shape;

SELECT json_object('__typename', CASE WHEN (entity_4_kind = 'PERSON') THEN 'Person' WHEN (entity_4_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_4_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_4_public_id, 'kind', entity_4_kind, 'slug', entity_4_slug, 'name', entity_4_name, 'aliases', json(entity_4_value_1), 'description', entity_4_description, 'identifiers', json(entity_4_value_2), 'formerIds', json(entity_4_value_3), 'articleCount', entity_4_article_count, 'firstMentionedAt', entity_4_first_mentioned_at, 'lastMentionedAt', entity_4_last_mentioned_at, 'articles', json(entity_4_value_4), 'relations', json(entity_4_value_5)) AS anon_1 
FROM (SELECT entity_4_kind, entity_4_public_id, entity_4_slug, entity_4_name, entity_4_id, entity_4_description, entity_4_article_count, entity_4_first_mentioned_at, entity_4_last_mentioned_at, (SELECT json_group_array(json_object('name', entity_alias_4_name, 'language', entity_alias_4_language, 'kind', entity_alias_4_kind)) AS anon_2 
FROM (SELECT entity_alias_4.name AS entity_alias_4_name, entity_alias_4.language AS entity_alias_4_language, entity_alias_4.kind AS entity_alias_4_kind 
FROM entity_alias AS entity_alias_4 
WHERE entity_alias_4.entity_id = entity_4_id ORDER BY entity_alias_4.position ASC) AS entity_alias_4_shape) AS entity_4_value_1, (SELECT json_group_array(json_object('scheme', entity_identifier_4_scheme, 'value', entity_identifier_4_value, 'url', entity_identifier_4_url)) AS anon_3 
FROM (SELECT entity_identifier_4.scheme AS entity_identifier_4_scheme, entity_identifier_4.value AS entity_identifier_4_value, entity_identifier_4.url AS entity_identifier_4_url 
FROM entity_identifier AS entity_identifier_4 
WHERE entity_identifier_4.entity_id = entity_4_id ORDER BY entity_identifier_4.position ASC) AS entity_identifier_4_shape) AS entity_4_value_2, (SELECT json_group_array(former_entity_8_public_id) AS anon_4 
FROM (SELECT former_entity_8.public_id AS former_entity_8_public_id 
FROM entity_resolution AS entity_resolution_8, entity AS former_entity_8 
WHERE (entity_resolution_8.survivor_id = entity_4_id) AND (former_entity_8.id = entity_resolution_8.entity_id) AND (former_entity_8.public = 1) AND NOT (former_entity_8.id = entity_4_id) ORDER BY former_entity_8.public_id ASC) AS entity_resolution_8_shape) AS entity_4_value_3, (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article_entity AS article_entity_4, article AS article_4 
WHERE (article_entity_4.entity_id = entity_4_id) AND (article_4.id = article_entity_4.article_id) AND (article_4.status = 'PUBLISHED') AND (article_4.status = 'PUBLISHED')), 'edges', json_group_array(json_object('node', json_object('slug', article_4_slug)))) AS anon_5 
FROM (SELECT article_entity_4.published_at AS article_entity_4_key_1, article_entity_4.article_public_id AS article_entity_4_key_2, article_4.slug AS article_4_slug 
FROM article_entity AS article_entity_4, article AS article_4 
WHERE (article_entity_4.entity_id = entity_4_id) AND (article_4.id = article_entity_4.article_id) AND (article_4.status = 'PUBLISHED') AND (article_4.status = 'PUBLISHED') ORDER BY article_entity_4.published_at DESC, article_entity_4.article_public_id DESC
 LIMIT 3 OFFSET ?) AS article_entity_4_page) AS entity_4_value_4, (SELECT json_object('totalCount', (SELECT count(*) AS count_2 
FROM relation_end AS relation_end_4, relation AS relation_4 
WHERE (relation_end_4.entity_id = entity_4_id) AND (relation_4.id = relation_end_4.relation_id)), 'edges', json_group_array(json_object('node', json_object('kind', relation_4_kind)))) AS anon_6 
FROM (SELECT relation_end_4.kind AS relation_end_4_key_1, relation_end_4.relation_public_id AS relation_end_4_key_2, relation_4.kind AS relation_4_kind 
FROM relation_end AS relation_end_4, relation AS relation_4 
WHERE (relation_end_4.entity_id = entity_4_id) AND (relation_4.id = relation_end_4.relation_id) ORDER BY relation_end_4.kind ASC, relation_end_4.relation_public_id ASC
 LIMIT 3 OFFSET ?) AS relation_end_4_page) AS entity_4_value_5 
FROM (SELECT entity_4.kind AS entity_4_kind, entity_4.public_id AS entity_4_public_id, entity_4.slug AS entity_4_slug, entity_4.name AS entity_4_name, entity_4.id AS entity_4_id, entity_4.description AS entity_4_description, entity_4.article_count AS entity_4_article_count, entity_4.first_mentioned_at AS entity_4_first_mentioned_at, entity_4.last_mentioned_at AS entity_4_last_mentioned_at 
FROM entity AS entity_4, entity_resolution AS entity_resolution_7, entity AS former_entity_7 
WHERE (entity_4.public = 1) AND (entity_resolution_7.survivor_id = entity_4.id) AND (former_entity_7.id = entity_resolution_7.entity_id) AND (former_entity_7.public = 1) AND (former_entity_7.slug = ?) ORDER BY entity_4.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_4_rows) AS entity_4_shape;
