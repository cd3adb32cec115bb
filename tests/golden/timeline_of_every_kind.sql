SELECT json_object('timeline', json(entity_1_value_1)) AS anon_1 
FROM (SELECT entity_1_id, (SELECT json_group_array(json_object('start', article_entity_1_start, 'articleCount', article_entity_1_count)) AS anon_2 
FROM (SELECT article_entity_1_start, article_entity_1_count 
FROM (SELECT substr(article_1.published_at, 1, 7) || '-01' AS article_entity_1_start, count(*) AS article_entity_1_count 
FROM article_entity AS article_entity_1, article AS article_1 
WHERE (article_entity_1.entity_id = entity_1_id) AND (article_1.id = article_entity_1.article_id) AND (article_1.status = 'PUBLISHED') AND (article_1.published_at >= ?) AND (article_1.published_at < ?) GROUP BY article_entity_1_start ORDER BY article_entity_1_start DESC
 LIMIT 400 OFFSET ?) AS article_entity_1_last ORDER BY article_entity_1_start) AS article_entity_1_buckets) AS entity_1_value_1 
FROM (SELECT entity_1.id AS entity_1_id 
FROM entity AS entity_1, entity_resolution AS entity_resolution_1, entity AS former_entity_1 
WHERE (entity_1.public = 1) AND (entity_resolution_1.survivor_id = entity_1.id) AND (former_entity_1.id = entity_resolution_1.entity_id) AND (former_entity_1.public = 1) AND (former_entity_1.slug = ?) AND (entity_1.kind = 'PERSON') ORDER BY entity_1.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_1_rows) AS entity_1_shape;

SELECT json_object('timeline', json(entity_2_value_1)) AS anon_1 
FROM (SELECT entity_2_id, (SELECT json_group_array(json_object('start', article_entity_2_start, 'articleCount', article_entity_2_count)) AS anon_2 
FROM (SELECT article_entity_2_start, article_entity_2_count 
FROM (SELECT date(article_2.published_at, 'weekday 0', '-6 days') AS article_entity_2_start, count(*) AS article_entity_2_count 
FROM article_entity AS article_entity_2, article AS article_2 
WHERE (article_entity_2.entity_id = entity_2_id) AND (article_2.id = article_entity_2.article_id) AND (article_2.status = 'PUBLISHED') AND (article_2.published_at >= ?) AND (article_2.published_at < ?) GROUP BY article_entity_2_start ORDER BY article_entity_2_start DESC
 LIMIT 400 OFFSET ?) AS article_entity_2_last ORDER BY article_entity_2_start) AS article_entity_2_buckets) AS entity_2_value_1 
FROM (SELECT entity_2.id AS entity_2_id 
FROM entity AS entity_2, entity_resolution AS entity_resolution_2, entity AS former_entity_2 
WHERE (entity_2.public = 1) AND (entity_resolution_2.survivor_id = entity_2.id) AND (former_entity_2.id = entity_resolution_2.entity_id) AND (former_entity_2.public = 1) AND (former_entity_2.slug = ?) AND (entity_2.kind = 'ORGANIZATION') ORDER BY entity_2.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_2_rows) AS entity_2_shape;

SELECT CASE WHEN (entity_3_kind IN ('EVENT', 'ORGANIZATION', 'PERSON')) THEN json_object() WHEN (entity_3_kind IN ('PLACE')) THEN json_object('timeline', json(entity_3_value_1)) END AS anon_1 
FROM (SELECT entity_3_id, entity_3_kind, (SELECT json_group_array(json_object('start', article_entity_3_start, 'articleCount', article_entity_3_count)) AS anon_2 
FROM (SELECT article_entity_3_start, article_entity_3_count 
FROM (SELECT substr(article_3.published_at, 1, 10) AS article_entity_3_start, count(*) AS article_entity_3_count 
FROM article_entity AS article_entity_3, article AS article_3 
WHERE (article_entity_3.entity_id = entity_3_id) AND (article_3.id = article_entity_3.article_id) AND (article_3.status = 'PUBLISHED') AND (article_3.published_at >= ?) AND (article_3.published_at < ?) GROUP BY article_entity_3_start ORDER BY article_entity_3_start DESC
 LIMIT 400 OFFSET ?) AS article_entity_3_last ORDER BY article_entity_3_start) AS article_entity_3_buckets) AS entity_3_value_1 
FROM (SELECT entity_3.id AS entity_3_id, entity_3.kind AS entity_3_kind 
FROM entity AS entity_3, entity_resolution AS entity_resolution_3, entity AS former_entity_3 
WHERE (entity_3.public = 1) AND (entity_resolution_3.survivor_id = entity_3.id) AND (former_entity_3.id = entity_resolution_3.entity_id) AND (former_entity_3.public = 1) AND (former_entity_3.slug = ?) ORDER BY entity_3.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_3_rows) AS entity_3_shape;

SELECT CASE WHEN (entity_4_kind IN ('EVENT')) THEN json_object('timeline', json(entity_4_value_1)) WHEN (entity_4_kind IN ('ORGANIZATION', 'PERSON', 'PLACE')) THEN json_object() END AS anon_1 
FROM (SELECT entity_4_id, entity_4_kind, (SELECT json_group_array(json_object('start', article_entity_4_start, 'articleCount', article_entity_4_count)) AS anon_2 
FROM (SELECT article_entity_4_start, article_entity_4_count 
FROM (SELECT substr(article_4.published_at, 1, 4) || '-01-01' AS article_entity_4_start, count(*) AS article_entity_4_count 
FROM article_entity AS article_entity_4, article AS article_4 
WHERE (article_entity_4.entity_id = entity_4_id) AND (article_4.id = article_entity_4.article_id) AND (article_4.status = 'PUBLISHED') AND (article_4.published_at >= ?) AND (article_4.published_at < ?) GROUP BY article_entity_4_start ORDER BY article_entity_4_start DESC
 LIMIT 400 OFFSET ?) AS article_entity_4_last ORDER BY article_entity_4_start) AS article_entity_4_buckets) AS entity_4_value_1 
FROM (SELECT entity_4.id AS entity_4_id, entity_4.kind AS entity_4_kind 
FROM entity AS entity_4, entity_resolution AS entity_resolution_4, entity AS former_entity_4 
WHERE (entity_4.public = 1) AND (entity_resolution_4.survivor_id = entity_4.id) AND (former_entity_4.id = entity_resolution_4.entity_id) AND (former_entity_4.public = 1) AND (former_entity_4.slug = ?) ORDER BY entity_4.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_4_rows) AS entity_4_shape;
