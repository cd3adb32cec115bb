SELECT json_object('headline', article_1_headline, 'body', CASE WHEN (article_1_status = 'PUBLISHED') THEN article_1_body_markdown ELSE NULL END, 'summary', CASE WHEN (article_1_status = 'PUBLISHED') THEN article_1_summary ELSE NULL END, 'people', json(article_1_value_1), 'publishedAt', article_1_published_at, 'always', article_1_language) AS anon_1 
FROM (SELECT article_1_headline, article_1_status, article_1_body_markdown, article_1_summary, article_1_id, article_1_published_at, article_1_language, (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article_entity AS article_entity_1, entity AS entity_1 
WHERE (article_entity_1.article_id = article_1_id) AND (entity_1.id = article_entity_1.entity_id) AND (entity_1.public = 1) AND (article_1_status = 'PUBLISHED') AND (entity_1.kind = 'PERSON')), 'edges', json_group_array(json_object('node', json_object('name', entity_1_name, 'slug', entity_1_slug)))) AS anon_2 
FROM (SELECT article_entity_1.salience AS article_entity_1_key_1, article_entity_1.entity_public_id AS article_entity_1_key_2, entity_1.name AS entity_1_name, entity_1.slug AS entity_1_slug 
FROM article_entity AS article_entity_1, entity AS entity_1 
WHERE (article_entity_1.article_id = article_1_id) AND (entity_1.id = article_entity_1.entity_id) AND (entity_1.public = 1) AND (article_1_status = 'PUBLISHED') AND (entity_1.kind = 'PERSON') ORDER BY article_entity_1.salience DESC, article_entity_1.entity_public_id DESC
 LIMIT 20 OFFSET ?) AS article_entity_1_page) AS article_1_value_1 
FROM (SELECT article_1.headline AS article_1_headline, article_1.status AS article_1_status, article_1.body_markdown AS article_1_body_markdown, article_1.summary AS article_1_summary, article_1.id AS article_1_id, article_1.published_at AS article_1_published_at, article_1.language AS article_1_language 
FROM article AS article_1, article_slug AS article_slug_1 
WHERE article_1.status IN ('PUBLISHED', 'RETRACTED') AND (article_slug_1.article_id = article_1.id) AND (article_slug_1.slug = ?) ORDER BY article_1.public_id ASC
 LIMIT 1 OFFSET ?) AS article_1_rows) AS article_1_shape;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_2 
WHERE article_2.status = 'PUBLISHED')) AS anon_2) AS anon_1;
