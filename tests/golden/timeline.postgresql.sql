SELECT json_build_object('days', (entity_1_value_1)::json, 'weeks', (entity_1_value_2)::json, 'months', (entity_1_value_3)::json, 'span', (entity_1_value_4)::json, 'years', (entity_1_value_5)::json, 'none', (entity_1_value_6)::json, 'last', (entity_1_value_7)::json) AS anon_1 
FROM (SELECT entity_1_id, (SELECT coalesce(json_agg(json_build_object('start', article_entity_1_start, 'articleCount', article_entity_1_count)), '[]'::json) AS anon_2 
FROM (SELECT article_entity_1_start, article_entity_1_count 
FROM (SELECT substr(article_1.published_at, 1, 10) AS article_entity_1_start, count(*) AS article_entity_1_count 
FROM article_entity AS article_entity_1, article AS article_1 
WHERE (article_entity_1.entity_id = entity_1_id) AND (article_1.id = article_entity_1.article_id) AND (article_1.status = 'PUBLISHED') GROUP BY article_entity_1_start ORDER BY article_entity_1_start DESC 
 LIMIT 400) AS article_entity_1_last ORDER BY article_entity_1_start) AS article_entity_1_buckets) AS entity_1_value_1, (SELECT coalesce(json_agg(json_build_object('__typename', ('"TimelineBucket"')::json, 'start', article_entity_2_start, 'articleCount', article_entity_2_count)), '[]'::json) AS anon_3 
FROM (SELECT article_entity_2_start, article_entity_2_count 
FROM (SELECT to_char(date_trunc('week', substr(article_2.published_at, 1, 10)::date), 'YYYY-MM-DD') AS article_entity_2_start, count(*) AS article_entity_2_count 
FROM article_entity AS article_entity_2, article AS article_2 
WHERE (article_entity_2.entity_id = entity_1_id) AND (article_2.id = article_entity_2.article_id) AND (article_2.status = 'PUBLISHED') GROUP BY article_entity_2_start ORDER BY article_entity_2_start DESC 
 LIMIT 400) AS article_entity_2_last ORDER BY article_entity_2_start) AS article_entity_2_buckets) AS entity_1_value_2, (SELECT coalesce(json_agg(json_build_object('articleCount', article_entity_3_count, 'month', article_entity_3_start)), '[]'::json) AS anon_4 
FROM (SELECT article_entity_3_start, article_entity_3_count 
FROM (SELECT substr(article_3.published_at, 1, 7) || '-01' AS article_entity_3_start, count(*) AS article_entity_3_count 
FROM article_entity AS article_entity_3, article AS article_3 
WHERE (article_entity_3.entity_id = entity_1_id) AND (article_3.id = article_entity_3.article_id) AND (article_3.status = 'PUBLISHED') AND (article_3.published_at >= $1) GROUP BY article_entity_3_start ORDER BY article_entity_3_start DESC 
 LIMIT 400) AS article_entity_3_last ORDER BY article_entity_3_start) AS article_entity_3_buckets) AS entity_1_value_3, (SELECT coalesce(json_agg(json_build_object('start', article_entity_4_start, 'articleCount', article_entity_4_count)), '[]'::json) AS anon_5 
FROM (SELECT article_entity_4_start, article_entity_4_count 
FROM (SELECT substr(article_4.published_at, 1, 10) AS article_entity_4_start, count(*) AS article_entity_4_count 
FROM article_entity AS article_entity_4, article AS article_4 
WHERE (article_entity_4.entity_id = entity_1_id) AND (article_4.id = article_entity_4.article_id) AND (article_4.status = 'PUBLISHED') AND (article_4.published_at >= $2) AND (article_4.published_at < $3) GROUP BY article_entity_4_start ORDER BY article_entity_4_start DESC 
 LIMIT 400) AS article_entity_4_last ORDER BY article_entity_4_start) AS article_entity_4_buckets) AS entity_1_value_4, (SELECT coalesce(json_agg(json_build_object('start', article_entity_5_start, 'articleCount', article_entity_5_count)), '[]'::json) AS anon_6 
FROM (SELECT article_entity_5_start, article_entity_5_count 
FROM (SELECT substr(article_5.published_at, 1, 4) || '-01-01' AS article_entity_5_start, count(*) AS article_entity_5_count 
FROM article_entity AS article_entity_5, article AS article_5 
WHERE (article_entity_5.entity_id = entity_1_id) AND (article_5.id = article_entity_5.article_id) AND (article_5.status = 'PUBLISHED') GROUP BY article_entity_5_start ORDER BY article_entity_5_start DESC 
 LIMIT 400) AS article_entity_5_last ORDER BY article_entity_5_start) AS article_entity_5_buckets) AS entity_1_value_5, (SELECT coalesce(json_agg(json_build_object('start', article_entity_6_start)), '[]'::json) AS anon_7 
FROM (SELECT article_entity_6_start, article_entity_6_count 
FROM (SELECT substr(article_6.published_at, 1, 10) AS article_entity_6_start, count(*) AS article_entity_6_count 
FROM article_entity AS article_entity_6, article AS article_6 
WHERE (article_entity_6.entity_id = entity_1_id) AND (article_6.id = article_entity_6.article_id) AND (article_6.status = 'PUBLISHED') AND (article_6.published_at >= $4) GROUP BY article_entity_6_start ORDER BY article_entity_6_start DESC 
 LIMIT 400) AS article_entity_6_last ORDER BY article_entity_6_start) AS article_entity_6_buckets) AS entity_1_value_6, (SELECT coalesce(json_agg(json_build_object('start', article_entity_7_start)), '[]'::json) AS anon_8 
FROM (SELECT article_entity_7_start, article_entity_7_count 
FROM (SELECT substr(article_7.published_at, 1, 4) || '-01-01' AS article_entity_7_start, count(*) AS article_entity_7_count 
FROM article_entity AS article_entity_7, article AS article_7 
WHERE (article_entity_7.entity_id = entity_1_id) AND (article_7.id = article_entity_7.article_id) AND (article_7.status = 'PUBLISHED') AND (article_7.published_at < $5) GROUP BY article_entity_7_start ORDER BY article_entity_7_start DESC 
 LIMIT 400) AS article_entity_7_last ORDER BY article_entity_7_start) AS article_entity_7_buckets) AS entity_1_value_7 
FROM (SELECT entity_1.id AS entity_1_id 
FROM entity AS entity_1, entity_resolution AS entity_resolution_1, entity AS former_entity_1 
WHERE (entity_1.public = 1) AND (entity_resolution_1.survivor_id = entity_1.id) AND (former_entity_1.id = entity_resolution_1.entity_id) AND (former_entity_1.public = 1) AND (former_entity_1.slug = $6) ORDER BY entity_1.public_id ASC 
 LIMIT 1) AS entity_1_rows) AS entity_1_shape;
