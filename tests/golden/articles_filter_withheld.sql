SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_1 
WHERE 0 = 1), 'edges', json_group_array(json_object('node', json_object('slug', article_1_slug)))) AS anon_2 
FROM (SELECT article_1.published_at AS article_1_key_1, article_1.public_id AS article_1_key_2, article_1.slug AS article_1_slug 
FROM article AS article_1 
WHERE 0 = 1 ORDER BY article_1.published_at DESC, article_1.public_id DESC
 LIMIT 20 OFFSET ?) AS article_1_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_2 
WHERE 0 = 1), 'edges', json_group_array(json_object('node', json_object('slug', article_2_slug)))) AS anon_2 
FROM (SELECT article_2.published_at AS article_2_key_1, article_2.public_id AS article_2_key_2, article_2.slug AS article_2_slug 
FROM article AS article_2 
WHERE 0 = 1 ORDER BY article_2.published_at DESC, article_2.public_id DESC
 LIMIT 20 OFFSET ?) AS article_2_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_3 
WHERE 0 = 1), 'edges', json_group_array(json_object('node', json_object('slug', article_3_slug)))) AS anon_2 
FROM (SELECT article_3.published_at AS article_3_key_1, article_3.public_id AS article_3_key_2, article_3.slug AS article_3_slug 
FROM article AS article_3 
WHERE 0 = 1 ORDER BY article_3.published_at DESC, article_3.public_id DESC
 LIMIT 20 OFFSET ?) AS article_3_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_4 
WHERE 0 = 1), 'edges', json_group_array(json_object('node', json_object('slug', article_4_slug)))) AS anon_2 
FROM (SELECT article_4.published_at AS article_4_key_1, article_4.public_id AS article_4_key_2, article_4.slug AS article_4_slug 
FROM article AS article_4 
WHERE 0 = 1 ORDER BY article_4.published_at DESC, article_4.public_id DESC
 LIMIT 20 OFFSET ?) AS article_4_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_5 
WHERE 0 = 1), 'edges', json_group_array(json_object('node', json_object('slug', article_5_slug)))) AS anon_2 
FROM (SELECT article_5.published_at AS article_5_key_1, article_5.public_id AS article_5_key_2, article_5.slug AS article_5_slug 
FROM article AS article_5 
WHERE 0 = 1 ORDER BY article_5.published_at DESC, article_5.public_id DESC
 LIMIT 20 OFFSET ?) AS article_5_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_6 
WHERE 0 = 1), 'edges', json_group_array(json_object('node', json_object('slug', article_6_slug)))) AS anon_2 
FROM (SELECT article_6.published_at AS article_6_key_1, article_6.public_id AS article_6_key_2, article_6.slug AS article_6_slug 
FROM article AS article_6 
WHERE 0 = 1 ORDER BY article_6.published_at DESC, article_6.public_id DESC
 LIMIT 20 OFFSET ?) AS article_6_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_7 
WHERE 0 = 1), 'edges', json_group_array(json_object('node', json_object('slug', article_7_slug)))) AS anon_2 
FROM (SELECT article_7.published_at AS article_7_key_1, article_7.public_id AS article_7_key_2, article_7.slug AS article_7_slug 
FROM article AS article_7 
WHERE 0 = 1 ORDER BY article_7.published_at DESC, article_7.public_id DESC
 LIMIT 20 OFFSET ?) AS article_7_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_8 
WHERE 0 = 1), 'edges', json_group_array(json_object('node', json_object('slug', article_8_slug)))) AS anon_2 
FROM (SELECT article_8.published_at AS article_8_key_1, article_8.public_id AS article_8_key_2, article_8.slug AS article_8_slug 
FROM article AS article_8 
WHERE 0 = 1 ORDER BY article_8.published_at DESC, article_8.public_id DESC
 LIMIT 20 OFFSET ?) AS article_8_page) AS anon_1;

SELECT json_object('articles', json(entity_1_value_1)) AS anon_1 
FROM (SELECT entity_1_id, (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article_entity AS article_entity_3, article AS article_9 
WHERE (article_entity_3.entity_id = entity_1_id) AND (article_9.id = article_entity_3.article_id) AND (article_9.status = 'PUBLISHED') AND article_9.status IN ('RETRACTED'))) AS anon_2) AS entity_1_value_1 
FROM (SELECT entity_1.id AS entity_1_id 
FROM entity AS entity_1, entity_resolution AS entity_resolution_5, entity AS former_entity_4 
WHERE (entity_1.public = 1) AND (entity_resolution_5.survivor_id = entity_1.id) AND (former_entity_4.id = entity_resolution_5.entity_id) AND (former_entity_4.public = 1) AND (former_entity_4.public_id = ?) ORDER BY entity_1.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_1_rows) AS entity_1_shape;
