SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_1 
WHERE (article_1.status = 'PUBLISHED') AND article_1.source_id IN (SELECT entity_resolution_1.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_1, entity AS former_entity_1, entity_resolution AS entity_resolution_2 
WHERE (entity_resolution_1.survivor_id = entity_resolution_2.survivor_id) AND former_entity_1.public_id IN (SELECT value 
FROM json_each(?)) AND (former_entity_1.public = 1) AND (entity_resolution_2.entity_id = former_entity_1.id))), 'edges', json_group_array(json_object('node', json_object('slug', article_1_slug)))) AS anon_2 
FROM (SELECT article_1.published_at AS article_1_key_1, article_1.public_id AS article_1_key_2, article_1.slug AS article_1_slug 
FROM article AS article_1 
WHERE (article_1.status = 'PUBLISHED') AND article_1.source_id IN (SELECT entity_resolution_1.entity_id AS anon_4 
FROM entity_resolution AS entity_resolution_1, entity AS former_entity_1, entity_resolution AS entity_resolution_2 
WHERE (entity_resolution_1.survivor_id = entity_resolution_2.survivor_id) AND former_entity_1.public_id IN (SELECT value 
FROM json_each(?)) AND (former_entity_1.public = 1) AND (entity_resolution_2.entity_id = former_entity_1.id)) ORDER BY article_1.published_at DESC, article_1.public_id DESC
 LIMIT 20 OFFSET ?) AS article_1_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_2 
WHERE (article_2.status = 'PUBLISHED') AND article_2.source_id IN (SELECT entity_resolution_3.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_3, entity AS former_entity_2, entity_resolution AS entity_resolution_4 
WHERE (entity_resolution_3.survivor_id = entity_resolution_4.survivor_id) AND former_entity_2.public_id IN (SELECT value 
FROM json_each(?)) AND (former_entity_2.public = 1) AND (entity_resolution_4.entity_id = former_entity_2.id))), 'edges', json_group_array(json_object('node', json_object('slug', article_2_slug)))) AS anon_2 
FROM (SELECT article_2.published_at AS article_2_key_1, article_2.public_id AS article_2_key_2, article_2.slug AS article_2_slug 
FROM article AS article_2 
WHERE (article_2.status = 'PUBLISHED') AND article_2.source_id IN (SELECT entity_resolution_3.entity_id AS anon_4 
FROM entity_resolution AS entity_resolution_3, entity AS former_entity_2, entity_resolution AS entity_resolution_4 
WHERE (entity_resolution_3.survivor_id = entity_resolution_4.survivor_id) AND former_entity_2.public_id IN (SELECT value 
FROM json_each(?)) AND (former_entity_2.public = 1) AND (entity_resolution_4.entity_id = former_entity_2.id)) ORDER BY article_2.published_at DESC, article_2.public_id DESC
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
WHERE (article_4.status = 'PUBLISHED') AND article_4.source_id IN (SELECT entity_resolution_5.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_5, entity AS former_entity_3, entity_resolution AS entity_resolution_6 
WHERE (entity_resolution_5.survivor_id = entity_resolution_6.survivor_id) AND former_entity_3.public_id IN (SELECT value 
FROM json_each(?)) AND (former_entity_3.public = 1) AND (entity_resolution_6.entity_id = former_entity_3.id))), 'edges', json_group_array(json_object('node', json_object('slug', article_4_slug)))) AS anon_2 
FROM (SELECT article_4.published_at AS article_4_key_1, article_4.public_id AS article_4_key_2, article_4.slug AS article_4_slug 
FROM article AS article_4 
WHERE (article_4.status = 'PUBLISHED') AND article_4.source_id IN (SELECT entity_resolution_5.entity_id AS anon_4 
FROM entity_resolution AS entity_resolution_5, entity AS former_entity_3, entity_resolution AS entity_resolution_6 
WHERE (entity_resolution_5.survivor_id = entity_resolution_6.survivor_id) AND former_entity_3.public_id IN (SELECT value 
FROM json_each(?)) AND (former_entity_3.public = 1) AND (entity_resolution_6.entity_id = former_entity_3.id)) ORDER BY article_4.published_at DESC, article_4.public_id DESC
 LIMIT 20 OFFSET ?) AS article_4_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_5 
WHERE (article_5.status = 'PUBLISHED') AND article_5.id IN (SELECT article_author_1.article_id AS anon_3 
FROM article_author AS article_author_1 
WHERE article_author_1.entity_id IN (SELECT entity_resolution_7.entity_id AS anon_4 
FROM entity_resolution AS entity_resolution_7, entity AS former_entity_4, entity_resolution AS entity_resolution_8 
WHERE (entity_resolution_7.survivor_id = entity_resolution_8.survivor_id) AND former_entity_4.public_id IN (SELECT value 
FROM json_each(?)) AND (former_entity_4.public = 1) AND (entity_resolution_8.entity_id = former_entity_4.id)))), 'edges', json_group_array(json_object('node', json_object('slug', article_5_slug)))) AS anon_2 
FROM (SELECT article_5.published_at AS article_5_key_1, article_5.public_id AS article_5_key_2, article_5.slug AS article_5_slug 
FROM article AS article_5 
WHERE (article_5.status = 'PUBLISHED') AND article_5.id IN (SELECT article_author_1.article_id AS anon_5 
FROM article_author AS article_author_1 
WHERE article_author_1.entity_id IN (SELECT entity_resolution_7.entity_id AS anon_6 
FROM entity_resolution AS entity_resolution_7, entity AS former_entity_4, entity_resolution AS entity_resolution_8 
WHERE (entity_resolution_7.survivor_id = entity_resolution_8.survivor_id) AND former_entity_4.public_id IN (SELECT value 
FROM json_each(?)) AND (former_entity_4.public = 1) AND (entity_resolution_8.entity_id = former_entity_4.id))) ORDER BY article_5.published_at DESC, article_5.public_id DESC
 LIMIT 20 OFFSET ?) AS article_5_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_6 
WHERE (article_6.status = 'PUBLISHED') AND article_6.id IN (SELECT article_author_2.article_id AS anon_3 
FROM article_author AS article_author_2 
WHERE article_author_2.entity_id IN (SELECT entity_resolution_9.entity_id AS anon_4 
FROM entity_resolution AS entity_resolution_9, entity AS former_entity_5, entity_resolution AS entity_resolution_10 
WHERE (entity_resolution_9.survivor_id = entity_resolution_10.survivor_id) AND former_entity_5.public_id IN (SELECT value 
FROM json_each(?)) AND (former_entity_5.public = 1) AND (entity_resolution_10.entity_id = former_entity_5.id)))), 'edges', json_group_array(json_object('node', json_object('slug', article_6_slug)))) AS anon_2 
FROM (SELECT article_6.published_at AS article_6_key_1, article_6.public_id AS article_6_key_2, article_6.slug AS article_6_slug 
FROM article AS article_6 
WHERE (article_6.status = 'PUBLISHED') AND article_6.id IN (SELECT article_author_2.article_id AS anon_5 
FROM article_author AS article_author_2 
WHERE article_author_2.entity_id IN (SELECT entity_resolution_9.entity_id AS anon_6 
FROM entity_resolution AS entity_resolution_9, entity AS former_entity_5, entity_resolution AS entity_resolution_10 
WHERE (entity_resolution_9.survivor_id = entity_resolution_10.survivor_id) AND former_entity_5.public_id IN (SELECT value 
FROM json_each(?)) AND (former_entity_5.public = 1) AND (entity_resolution_10.entity_id = former_entity_5.id))) ORDER BY article_6.published_at DESC, article_6.public_id DESC
 LIMIT 20 OFFSET ?) AS article_6_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_7 
WHERE (article_7.status = 'PUBLISHED') AND article_7.id IN (SELECT article_author_3.article_id AS anon_3 
FROM article_author AS article_author_3 
WHERE 0 = 1)), 'edges', json_group_array(json_object('node', json_object('slug', article_7_slug)))) AS anon_2 
FROM (SELECT article_7.published_at AS article_7_key_1, article_7.public_id AS article_7_key_2, article_7.slug AS article_7_slug 
FROM article AS article_7 
WHERE (article_7.status = 'PUBLISHED') AND article_7.id IN (SELECT article_author_3.article_id AS anon_4 
FROM article_author AS article_author_3 
WHERE 0 = 1) ORDER BY article_7.published_at DESC, article_7.public_id DESC
 LIMIT 20 OFFSET ?) AS article_7_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_8 
WHERE article_8.status IN ('RETRACTED') AND article_8.source_id IN (SELECT entity_resolution_11.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_11, entity AS former_entity_6, entity_resolution AS entity_resolution_12 
WHERE (entity_resolution_11.survivor_id = entity_resolution_12.survivor_id) AND former_entity_6.public_id IN (SELECT value 
FROM json_each(?)) AND (former_entity_6.public = 1) AND (entity_resolution_12.entity_id = former_entity_6.id))), 'edges', json_group_array(json_object('node', json_object('slug', article_8_slug)))) AS anon_2 
FROM (SELECT article_8.published_at AS article_8_key_1, article_8.public_id AS article_8_key_2, article_8.slug AS article_8_slug 
FROM article AS article_8 
WHERE article_8.status IN ('RETRACTED') AND article_8.source_id IN (SELECT entity_resolution_11.entity_id AS anon_4 
FROM entity_resolution AS entity_resolution_11, entity AS former_entity_6, entity_resolution AS entity_resolution_12 
WHERE (entity_resolution_11.survivor_id = entity_resolution_12.survivor_id) AND former_entity_6.public_id IN (SELECT value 
FROM json_each(?)) AND (former_entity_6.public = 1) AND (entity_resolution_12.entity_id = former_entity_6.id)) ORDER BY article_8.published_at DESC, article_8.public_id DESC
 LIMIT 20 OFFSET ?) AS article_8_page) AS anon_1;
