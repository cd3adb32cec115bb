SELECT json_build_object('second', article_1_headline, 'first', article_1_headline, 'headline', article_1_headline, 'source', CASE WHEN (entity_1_id IS NOT NULL) THEN json_build_object('name', entity_1_name, 'slug', entity_1_slug, 'kind', entity_1_kind) END, 'slug', article_1_slug, 'entities', (article_1_value_1)::json, 'top', (article_1_value_2)::json) AS anon_1 
FROM (SELECT article_1_headline, entity_1_name, entity_1_slug, entity_1_kind, entity_1_id, article_1_slug, article_1_id, article_1_status, (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('role', article_entity_1_role, 'node', json_build_object('kind', entity_2_kind, 'name', entity_2_name))), '[]'::json), 'totalCount', (SELECT count(*) AS count_1 
FROM article_entity AS article_entity_1, entity AS entity_2 
WHERE (article_entity_1.article_id = article_1_id) AND (entity_2.id = article_entity_1.entity_id) AND (entity_2.public = 1) AND (article_1_status = 'PUBLISHED'))) AS anon_2 
FROM (SELECT article_entity_1.salience AS article_entity_1_key_1, article_entity_1.entity_public_id AS article_entity_1_key_2, article_entity_1.role AS article_entity_1_role, entity_2.kind AS entity_2_kind, entity_2.name AS entity_2_name 
FROM article_entity AS article_entity_1, entity AS entity_2 
WHERE (article_entity_1.article_id = article_1_id) AND (entity_2.id = article_entity_1.entity_id) AND (entity_2.public = 1) AND (article_1_status = 'PUBLISHED') ORDER BY article_entity_1.salience DESC, article_entity_1.entity_public_id DESC 
 LIMIT 1) AS article_entity_1_page) AS article_1_value_1, (SELECT json_build_object('found', coalesce(json_agg(json_build_object('it', json_build_object('called', entity_3_name))), '[]'::json), 'count', (SELECT count(*) AS count_2 
FROM article_entity AS article_entity_2, entity AS entity_3 
WHERE (article_entity_2.article_id = article_1_id) AND (entity_3.id = article_entity_2.entity_id) AND (entity_3.public = 1) AND (article_1_status = 'PUBLISHED')), 'at', json_build_object('more', to_json(coalesce(coalesce(max(article_entity_2_read), 0) > 1, false)), 'end', max(CASE WHEN (article_entity_2_number = CASE WHEN (article_entity_2_read < 1) THEN article_entity_2_read ELSE 1 END) THEN article_entity_2_cursor END))) AS anon_3 
FROM (SELECT article_entity_2_key_1, article_entity_2_key_2, article_entity_2_cursor, entity_3_name, article_entity_2_number, article_entity_2_read 
FROM (SELECT article_entity_2_key_1, article_entity_2_key_2, article_entity_2_cursor, entity_3_name, row_number() OVER (ORDER BY article_entity_2_key_1 DESC, article_entity_2_key_2 DESC) AS article_entity_2_number, count(*) OVER () AS article_entity_2_read 
FROM (SELECT article_entity_2.salience AS article_entity_2_key_1, article_entity_2.entity_public_id AS article_entity_2_key_2, encode(convert_to('ArticleEntityEdge' || '|' || CAST(article_entity_2.salience AS TEXT) || '|' || CAST(article_entity_2.entity_public_id AS TEXT), 'UTF8'), 'hex') AS article_entity_2_cursor, entity_3.name AS entity_3_name 
FROM article_entity AS article_entity_2, entity AS entity_3 
WHERE (article_entity_2.article_id = article_1_id) AND (entity_3.id = article_entity_2.entity_id) AND (entity_3.public = 1) AND (article_1_status = 'PUBLISHED') ORDER BY article_entity_2.salience DESC, article_entity_2.entity_public_id DESC 
 LIMIT 2) AS article_entity_2_read_rows) AS article_entity_2_counted 
WHERE article_entity_2_number <= 1 ORDER BY article_entity_2_key_1 DESC, article_entity_2_key_2 DESC) AS article_entity_2_page) AS article_1_value_2 
FROM (SELECT article_1.headline AS article_1_headline, entity_1.name AS entity_1_name, entity_1.slug AS entity_1_slug, entity_1.kind AS entity_1_kind, entity_1.id AS entity_1_id, article_1.slug AS article_1_slug, article_1.id AS article_1_id, article_1.status AS article_1_status 
FROM article AS article_1 JOIN article_slug AS article_slug_1 ON true LEFT OUTER JOIN entity_resolution AS entity_resolution_1 ON entity_resolution_1.entity_id = article_1.source_id LEFT OUTER JOIN entity AS entity_1 ON (entity_1.id = entity_resolution_1.survivor_id) AND (entity_1.public = 1) AND (entity_1.kind = 'ORGANIZATION') 
WHERE article_1.status IN ('PUBLISHED', 'RETRACTED') AND (article_slug_1.article_id = article_1.id) AND (article_slug_1.slug = $1) ORDER BY article_1.public_id ASC 
 LIMIT 1) AS article_1_rows) AS article_1_shape;

SELECT json_build_object('headline', article_2_headline) AS anon_1 
FROM (SELECT article_2.headline AS article_2_headline 
FROM article AS article_2, article_slug AS article_slug_2 
WHERE article_2.status IN ('PUBLISHED', 'RETRACTED') AND (article_slug_2.article_id = article_2.id) AND (article_slug_2.slug = $1) ORDER BY article_2.public_id ASC 
 LIMIT 1) AS article_2_shape;
