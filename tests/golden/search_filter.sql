WITH search_token AS MATERIALIZED 
(SELECT value AS token, CASE WHEN ((SELECT count(*) AS count_2 
FROM json_each(?)) > 1) THEN (SELECT count(*) AS count_3 
FROM article_search) / (SELECT article_fts_term.doc 
FROM article_fts_term 
WHERE article_fts_term.term = value) ELSE 1 END AS share 
FROM json_each(?)), 
search_word AS MATERIALIZED 
(SELECT search_token.token AS token, CASE WHEN (search_token.share >= 16777216) THEN 25 WHEN (search_token.share >= 8388608) THEN 24 WHEN (search_token.share >= 4194304) THEN 23 WHEN (search_token.share >= 2097152) THEN 22 WHEN (search_token.share >= 1048576) THEN 21 WHEN (search_token.share >= 524288) THEN 20 WHEN (search_token.share >= 262144) THEN 19 WHEN (search_token.share >= 131072) THEN 18 WHEN (search_token.share >= 65536) THEN 17 WHEN (search_token.share >= 32768) THEN 16 WHEN (search_token.share >= 16384) THEN 15 WHEN (search_token.share >= 8192) THEN 14 WHEN (search_token.share >= 4096) THEN 13 WHEN (search_token.share >= 2048) THEN 12 WHEN (search_token.share >= 1024) THEN 11 WHEN (search_token.share >= 512) THEN 10 WHEN (search_token.share >= 256) THEN 9 WHEN (search_token.share >= 128) THEN 8 WHEN (search_token.share >= 64) THEN 7 WHEN (search_token.share >= 32) THEN 6 WHEN (search_token.share >= 16) THEN 5 WHEN (search_token.share >= 8) THEN 4 WHEN (search_token.share >= 4) THEN 3 WHEN (search_token.share >= 2) THEN 2 ELSE 1 END AS rarity 
FROM search_token), 
search_bonus AS MATERIALIZED 
(SELECT article_fts.rowid AS article_id, sum(search_word.rarity * search_sign.bonus) AS points 
FROM search_word JOIN (SELECT '+' AS sign, 1 AS bonus UNION ALL SELECT '-' AS sign, 2 AS bonus UNION ALL SELECT '=' AS sign, 3 AS bonus) AS search_sign ON 1 = 1 JOIN article_fts ON article_fts MATCH '"' || search_sign.sign || search_word.token || '"' GROUP BY article_fts.rowid), 
search_hit AS MATERIALIZED 
(SELECT 'ARTICLE' AS kind, article_search_1.article_id AS article_id, CAST(NULL AS INTEGER) AS entity_id, ((SELECT sum(search_word.rarity) AS sum_1 
FROM search_word) + coalesce(search_bonus.points, 0)) * 250000 / (SELECT sum(search_word.rarity) AS sum_1 
FROM search_word) AS score, 0 AS article_count, article_search_1.published_at AS published_at, article_search_1.public_id AS public_id, article_search_1.language AS language, article_search_1.section AS section 
FROM article_fts JOIN article_search AS article_search_1 ON article_search_1.article_id = article_fts.rowid LEFT OUTER JOIN search_bonus ON search_bonus.article_id = article_fts.rowid 
WHERE article_fts MATCH ? AND 'ARTICLE' IN (SELECT value 
FROM json_each(?)) UNION ALL SELECT entity_1.kind AS kind, CAST(NULL AS INTEGER) AS anon_3, entity_1.id AS id, (SELECT count(*) AS count_4 
FROM search_word) * 1000000 / search_best_name.token_count AS anon_4, entity_1.article_count AS article_count, '' AS anon_5, entity_1.public_id AS public_id, NULL AS anon__1, NULL AS anon__2 
FROM (SELECT search_name.entity_id AS entity_id, min(search_name.token_count) AS token_count 
FROM (SELECT entity_token.entity_id AS entity_id, entity_token.position AS position, entity_token.token_count AS token_count, max(entity_token.folded) AS folded, max(entity_token.astral) AS astral 
FROM entity_token 
WHERE entity_token.token IN (SELECT search_word.token 
FROM search_word) GROUP BY entity_token.entity_id, entity_token.position, entity_token.token_count 
HAVING count(*) = (SELECT count(*) AS count_5 
FROM search_word)) AS search_name GROUP BY search_name.entity_id) AS search_best_name JOIN entity AS entity_1 ON entity_1.id = search_best_name.entity_id 
WHERE (entity_1.public = 1) AND (SELECT entity_resolution_1.survivor_id = entity_resolution_1.entity_id AS anon_6 
FROM entity_resolution AS entity_resolution_1 
WHERE entity_resolution_1.entity_id = entity_1.id) AND entity_1.kind IN (SELECT value 
FROM json_each(?))), 
search_kind AS MATERIALIZED 
(SELECT search_hit.kind AS value, count(*) AS count 
FROM search_hit 
WHERE search_hit.kind IS NOT NULL GROUP BY search_hit.kind)
 SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM search_hit AS search_hit_1), 'edges', json_group_array(json_object('score', CAST(search_hit_1_score AS DOUBLE) / 1000000, 'node', json(search_hit_1_value_1))), 'facets', json_object('kinds', json((SELECT json_group_array(json_object('value', search_kind_1_value, 'count', search_kind_1_count)) AS anon_7 
FROM (SELECT search_kind_1.value AS search_kind_1_value, search_kind_1.count AS search_kind_1_count 
FROM search_kind AS search_kind_1 ORDER BY search_kind_1.count DESC, search_kind_1.value ASC) AS search_kind_1_shape)))) AS anon_2 
FROM (SELECT search_hit_1_key_1, search_hit_1_key_2, search_hit_1_key_3, search_hit_1_key_4, search_hit_1_score, search_hit_1_article_id, search_hit_1_entity_id, coalesce((SELECT json_object('__typename', json('"Article"'), 'slug', article_1_slug) AS anon_8 
FROM (SELECT article_1.slug AS article_1_slug 
FROM article AS article_1 
WHERE (article_1.id = search_hit_1_article_id) AND (article_1.status = 'PUBLISHED')
 LIMIT 1 OFFSET ?) AS article_1_shape), (SELECT json_object('__typename', CASE WHEN (entity_2_kind = 'PERSON') THEN 'Person' WHEN (entity_2_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_2_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'name', entity_2_name, 'kind', entity_2_kind) AS anon_9 
FROM (SELECT entity_2.kind AS entity_2_kind, entity_2.name AS entity_2_name 
FROM entity AS entity_2 
WHERE (entity_2.id = search_hit_1_entity_id) AND (entity_2.public = 1)
 LIMIT 1 OFFSET ?) AS entity_2_shape)) AS search_hit_1_value_1 
FROM (SELECT search_hit_1.score AS search_hit_1_key_1, search_hit_1.article_count AS search_hit_1_key_2, search_hit_1.published_at AS search_hit_1_key_3, search_hit_1.public_id AS search_hit_1_key_4, search_hit_1.score AS search_hit_1_score, search_hit_1.article_id AS search_hit_1_article_id, search_hit_1.entity_id AS search_hit_1_entity_id 
FROM search_hit AS search_hit_1 ORDER BY search_hit_1.score DESC, search_hit_1.article_count DESC, search_hit_1.published_at DESC, search_hit_1.public_id DESC
 LIMIT 20 OFFSET ?) AS search_hit_1_rows) AS search_hit_1_page) AS anon_1;

WITH search_token AS MATERIALIZED 
(SELECT value AS token, CASE WHEN ((SELECT count(*) AS count_2 
FROM json_each(?)) > 1) THEN (SELECT count(*) AS count_3 
FROM article_search) / (SELECT article_fts_term.doc 
FROM article_fts_term 
WHERE article_fts_term.term = value) ELSE 1 END AS share 
FROM json_each(?)), 
search_word AS MATERIALIZED 
(SELECT search_token.token AS token, CASE WHEN (search_token.share >= 16777216) THEN 25 WHEN (search_token.share >= 8388608) THEN 24 WHEN (search_token.share >= 4194304) THEN 23 WHEN (search_token.share >= 2097152) THEN 22 WHEN (search_token.share >= 1048576) THEN 21 WHEN (search_token.share >= 524288) THEN 20 WHEN (search_token.share >= 262144) THEN 19 WHEN (search_token.share >= 131072) THEN 18 WHEN (search_token.share >= 65536) THEN 17 WHEN (search_token.share >= 32768) THEN 16 WHEN (search_token.share >= 16384) THEN 15 WHEN (search_token.share >= 8192) THEN 14 WHEN (search_token.share >= 4096) THEN 13 WHEN (search_token.share >= 2048) THEN 12 WHEN (search_token.share >= 1024) THEN 11 WHEN (search_token.share >= 512) THEN 10 WHEN (search_token.share >= 256) THEN 9 WHEN (search_token.share >= 128) THEN 8 WHEN (search_token.share >= 64) THEN 7 WHEN (search_token.share >= 32) THEN 6 WHEN (search_token.share >= 16) THEN 5 WHEN (search_token.share >= 8) THEN 4 WHEN (search_token.share >= 4) THEN 3 WHEN (search_token.share >= 2) THEN 2 ELSE 1 END AS rarity 
FROM search_token), 
search_bonus AS MATERIALIZED 
(SELECT article_fts.rowid AS article_id, sum(search_word.rarity * search_sign.bonus) AS points 
FROM search_word JOIN (SELECT '+' AS sign, 1 AS bonus UNION ALL SELECT '-' AS sign, 2 AS bonus UNION ALL SELECT '=' AS sign, 3 AS bonus) AS search_sign ON 1 = 1 JOIN article_fts ON article_fts MATCH '"' || search_sign.sign || search_word.token || '"' GROUP BY article_fts.rowid), 
search_hit AS MATERIALIZED 
(SELECT 'ARTICLE' AS kind, article_search_2.article_id AS article_id, CAST(NULL AS INTEGER) AS entity_id, ((SELECT sum(search_word.rarity) AS sum_1 
FROM search_word) + coalesce(search_bonus.points, 0)) * 250000 / (SELECT sum(search_word.rarity) AS sum_1 
FROM search_word) AS score, 0 AS article_count, article_search_2.published_at AS published_at, article_search_2.public_id AS public_id, article_search_2.language AS language, article_search_2.section AS section 
FROM article_fts JOIN article_search AS article_search_2 ON article_search_2.article_id = article_fts.rowid LEFT OUTER JOIN search_bonus ON search_bonus.article_id = article_fts.rowid 
WHERE article_fts MATCH ? AND 'ARTICLE' IN (SELECT value 
FROM json_each(?)) UNION ALL SELECT entity_3.kind AS kind, CAST(NULL AS INTEGER) AS anon_3, entity_3.id AS id, (SELECT count(*) AS count_4 
FROM search_word) * 1000000 / search_best_name.token_count AS anon_4, entity_3.article_count AS article_count, '' AS anon_5, entity_3.public_id AS public_id, NULL AS anon__1, NULL AS anon__2 
FROM (SELECT search_name.entity_id AS entity_id, min(search_name.token_count) AS token_count 
FROM (SELECT entity_token.entity_id AS entity_id, entity_token.position AS position, entity_token.token_count AS token_count, max(entity_token.folded) AS folded, max(entity_token.astral) AS astral 
FROM entity_token 
WHERE entity_token.token IN (SELECT search_word.token 
FROM search_word) GROUP BY entity_token.entity_id, entity_token.position, entity_token.token_count 
HAVING count(*) = (SELECT count(*) AS count_5 
FROM search_word)) AS search_name GROUP BY search_name.entity_id) AS search_best_name JOIN entity AS entity_3 ON entity_3.id = search_best_name.entity_id 
WHERE (entity_3.public = 1) AND (SELECT entity_resolution_2.survivor_id = entity_resolution_2.entity_id AS anon_6 
FROM entity_resolution AS entity_resolution_2 
WHERE entity_resolution_2.entity_id = entity_3.id) AND entity_3.kind IN (SELECT value 
FROM json_each(?))), 
search_kind AS MATERIALIZED 
(SELECT search_hit.kind AS value, count(*) AS count 
FROM search_hit 
WHERE search_hit.kind IS NOT NULL GROUP BY search_hit.kind)
 SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM search_hit AS search_hit_2), 'edges', json_group_array(json_object('score', CAST(search_hit_2_score AS DOUBLE) / 1000000, 'node', json(search_hit_2_value_1))), 'facets', json_object('kinds', json((SELECT json_group_array(json_object('value', search_kind_2_value, 'count', search_kind_2_count)) AS anon_7 
FROM (SELECT search_kind_2.value AS search_kind_2_value, search_kind_2.count AS search_kind_2_count 
FROM search_kind AS search_kind_2 ORDER BY search_kind_2.count DESC, search_kind_2.value ASC) AS search_kind_2_shape)))) AS anon_2 
FROM (SELECT search_hit_2_key_1, search_hit_2_key_2, search_hit_2_key_3, search_hit_2_key_4, search_hit_2_score, search_hit_2_article_id, search_hit_2_entity_id, coalesce((SELECT json_object('__typename', json('"Article"'), 'slug', article_2_slug) AS anon_8 
FROM (SELECT article_2.slug AS article_2_slug 
FROM article AS article_2 
WHERE (article_2.id = search_hit_2_article_id) AND (article_2.status = 'PUBLISHED')
 LIMIT 1 OFFSET ?) AS article_2_shape), (SELECT json_object('__typename', CASE WHEN (entity_4_kind = 'PERSON') THEN 'Person' WHEN (entity_4_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_4_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'name', entity_4_name, 'kind', entity_4_kind) AS anon_9 
FROM (SELECT entity_4.kind AS entity_4_kind, entity_4.name AS entity_4_name 
FROM entity AS entity_4 
WHERE (entity_4.id = search_hit_2_entity_id) AND (entity_4.public = 1)
 LIMIT 1 OFFSET ?) AS entity_4_shape)) AS search_hit_2_value_1 
FROM (SELECT search_hit_2.score AS search_hit_2_key_1, search_hit_2.article_count AS search_hit_2_key_2, search_hit_2.published_at AS search_hit_2_key_3, search_hit_2.public_id AS search_hit_2_key_4, search_hit_2.score AS search_hit_2_score, search_hit_2.article_id AS search_hit_2_article_id, search_hit_2.entity_id AS search_hit_2_entity_id 
FROM search_hit AS search_hit_2 ORDER BY search_hit_2.score DESC, search_hit_2.article_count DESC, search_hit_2.published_at DESC, search_hit_2.public_id DESC
 LIMIT 20 OFFSET ?) AS search_hit_2_rows) AS search_hit_2_page) AS anon_1;

WITH search_token AS MATERIALIZED 
(SELECT value AS token, CASE WHEN ((SELECT count(*) AS count_2 
FROM json_each(?)) > 1) THEN (SELECT count(*) AS count_3 
FROM article_search) / (SELECT article_fts_term.doc 
FROM article_fts_term 
WHERE article_fts_term.term = value) ELSE 1 END AS share 
FROM json_each(?)), 
search_word AS MATERIALIZED 
(SELECT search_token.token AS token, CASE WHEN (search_token.share >= 16777216) THEN 25 WHEN (search_token.share >= 8388608) THEN 24 WHEN (search_token.share >= 4194304) THEN 23 WHEN (search_token.share >= 2097152) THEN 22 WHEN (search_token.share >= 1048576) THEN 21 WHEN (search_token.share >= 524288) THEN 20 WHEN (search_token.share >= 262144) THEN 19 WHEN (search_token.share >= 131072) THEN 18 WHEN (search_token.share >= 65536) THEN 17 WHEN (search_token.share >= 32768) THEN 16 WHEN (search_token.share >= 16384) THEN 15 WHEN (search_token.share >= 8192) THEN 14 WHEN (search_token.share >= 4096) THEN 13 WHEN (search_token.share >= 2048) THEN 12 WHEN (search_token.share >= 1024) THEN 11 WHEN (search_token.share >= 512) THEN 10 WHEN (search_token.share >= 256) THEN 9 WHEN (search_token.share >= 128) THEN 8 WHEN (search_token.share >= 64) THEN 7 WHEN (search_token.share >= 32) THEN 6 WHEN (search_token.share >= 16) THEN 5 WHEN (search_token.share >= 8) THEN 4 WHEN (search_token.share >= 4) THEN 3 WHEN (search_token.share >= 2) THEN 2 ELSE 1 END AS rarity 
FROM search_token), 
search_bonus AS MATERIALIZED 
(SELECT article_fts.rowid AS article_id, sum(search_word.rarity * search_sign.bonus) AS points 
FROM search_word JOIN (SELECT '+' AS sign, 1 AS bonus UNION ALL SELECT '-' AS sign, 2 AS bonus UNION ALL SELECT '=' AS sign, 3 AS bonus) AS search_sign ON 1 = 1 JOIN article_fts ON article_fts MATCH '"' || search_sign.sign || search_word.token || '"' GROUP BY article_fts.rowid), 
search_hit AS MATERIALIZED 
(SELECT 'ARTICLE' AS kind, article_search_3.article_id AS article_id, CAST(NULL AS INTEGER) AS entity_id, ((SELECT sum(search_word.rarity) AS sum_1 
FROM search_word) + coalesce(search_bonus.points, 0)) * 250000 / (SELECT sum(search_word.rarity) AS sum_1 
FROM search_word) AS score, 0 AS article_count, article_search_3.published_at AS published_at, article_search_3.public_id AS public_id, article_search_3.language AS language, article_search_3.section AS section 
FROM article_fts JOIN article_search AS article_search_3 ON article_search_3.article_id = article_fts.rowid LEFT OUTER JOIN search_bonus ON search_bonus.article_id = article_fts.rowid 
WHERE article_fts MATCH ? AND 'ARTICLE' IN (SELECT value 
FROM json_each(?)) UNION ALL SELECT entity_5.kind AS kind, CAST(NULL AS INTEGER) AS anon_3, entity_5.id AS id, (SELECT count(*) AS count_4 
FROM search_word) * 1000000 / search_best_name.token_count AS anon_4, entity_5.article_count AS article_count, '' AS anon_5, entity_5.public_id AS public_id, NULL AS anon__1, NULL AS anon__2 
FROM (SELECT search_name.entity_id AS entity_id, min(search_name.token_count) AS token_count 
FROM (SELECT entity_token.entity_id AS entity_id, entity_token.position AS position, entity_token.token_count AS token_count, max(entity_token.folded) AS folded, max(entity_token.astral) AS astral 
FROM entity_token 
WHERE entity_token.token IN (SELECT search_word.token 
FROM search_word) GROUP BY entity_token.entity_id, entity_token.position, entity_token.token_count 
HAVING count(*) = (SELECT count(*) AS count_5 
FROM search_word)) AS search_name GROUP BY search_name.entity_id) AS search_best_name JOIN entity AS entity_5 ON entity_5.id = search_best_name.entity_id 
WHERE (entity_5.public = 1) AND (SELECT entity_resolution_3.survivor_id = entity_resolution_3.entity_id AS anon_6 
FROM entity_resolution AS entity_resolution_3 
WHERE entity_resolution_3.entity_id = entity_5.id) AND entity_5.kind IN (SELECT value 
FROM json_each(?))), 
search_kind AS MATERIALIZED 
(SELECT search_hit.kind AS value, count(*) AS count 
FROM search_hit 
WHERE search_hit.kind IS NOT NULL GROUP BY search_hit.kind)
 SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM search_hit AS search_hit_3), 'edges', json_group_array(json_object('score', CAST(search_hit_3_score AS DOUBLE) / 1000000, 'node', json(search_hit_3_value_1))), 'facets', json_object('kinds', json((SELECT json_group_array(json_object('value', search_kind_3_value, 'count', search_kind_3_count)) AS anon_7 
FROM (SELECT search_kind_3.value AS search_kind_3_value, search_kind_3.count AS search_kind_3_count 
FROM search_kind AS search_kind_3 ORDER BY search_kind_3.count DESC, search_kind_3.value ASC) AS search_kind_3_shape)))) AS anon_2 
FROM (SELECT search_hit_3_key_1, search_hit_3_key_2, search_hit_3_key_3, search_hit_3_key_4, search_hit_3_score, search_hit_3_article_id, search_hit_3_entity_id, coalesce((SELECT json_object('__typename', json('"Article"'), 'slug', article_3_slug) AS anon_8 
FROM (SELECT article_3.slug AS article_3_slug 
FROM article AS article_3 
WHERE (article_3.id = search_hit_3_article_id) AND (article_3.status = 'PUBLISHED')
 LIMIT 1 OFFSET ?) AS article_3_shape), (SELECT json_object('__typename', CASE WHEN (entity_6_kind = 'PERSON') THEN 'Person' WHEN (entity_6_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_6_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'name', entity_6_name, 'kind', entity_6_kind) AS anon_9 
FROM (SELECT entity_6.kind AS entity_6_kind, entity_6.name AS entity_6_name 
FROM entity AS entity_6 
WHERE (entity_6.id = search_hit_3_entity_id) AND (entity_6.public = 1)
 LIMIT 1 OFFSET ?) AS entity_6_shape)) AS search_hit_3_value_1 
FROM (SELECT search_hit_3.score AS search_hit_3_key_1, search_hit_3.article_count AS search_hit_3_key_2, search_hit_3.published_at AS search_hit_3_key_3, search_hit_3.public_id AS search_hit_3_key_4, search_hit_3.score AS search_hit_3_score, search_hit_3.article_id AS search_hit_3_article_id, search_hit_3.entity_id AS search_hit_3_entity_id 
FROM search_hit AS search_hit_3 ORDER BY search_hit_3.score DESC, search_hit_3.article_count DESC, search_hit_3.published_at DESC, search_hit_3.public_id DESC
 LIMIT 20 OFFSET ?) AS search_hit_3_rows) AS search_hit_3_page) AS anon_1;

WITH search_token AS MATERIALIZED 
(SELECT value AS token, CASE WHEN ((SELECT count(*) AS count_2 
FROM json_each(?)) > 1) THEN (SELECT count(*) AS count_3 
FROM article_search) / (SELECT article_fts_term.doc 
FROM article_fts_term 
WHERE article_fts_term.term = value) ELSE 1 END AS share 
FROM json_each(?)), 
search_word AS MATERIALIZED 
(SELECT search_token.token AS token, CASE WHEN (search_token.share >= 16777216) THEN 25 WHEN (search_token.share >= 8388608) THEN 24 WHEN (search_token.share >= 4194304) THEN 23 WHEN (search_token.share >= 2097152) THEN 22 WHEN (search_token.share >= 1048576) THEN 21 WHEN (search_token.share >= 524288) THEN 20 WHEN (search_token.share >= 262144) THEN 19 WHEN (search_token.share >= 131072) THEN 18 WHEN (search_token.share >= 65536) THEN 17 WHEN (search_token.share >= 32768) THEN 16 WHEN (search_token.share >= 16384) THEN 15 WHEN (search_token.share >= 8192) THEN 14 WHEN (search_token.share >= 4096) THEN 13 WHEN (search_token.share >= 2048) THEN 12 WHEN (search_token.share >= 1024) THEN 11 WHEN (search_token.share >= 512) THEN 10 WHEN (search_token.share >= 256) THEN 9 WHEN (search_token.share >= 128) THEN 8 WHEN (search_token.share >= 64) THEN 7 WHEN (search_token.share >= 32) THEN 6 WHEN (search_token.share >= 16) THEN 5 WHEN (search_token.share >= 8) THEN 4 WHEN (search_token.share >= 4) THEN 3 WHEN (search_token.share >= 2) THEN 2 ELSE 1 END AS rarity 
FROM search_token), 
search_bonus AS MATERIALIZED 
(SELECT article_fts.rowid AS article_id, sum(search_word.rarity * search_sign.bonus) AS points 
FROM search_word JOIN (SELECT '+' AS sign, 1 AS bonus UNION ALL SELECT '-' AS sign, 2 AS bonus UNION ALL SELECT '=' AS sign, 3 AS bonus) AS search_sign ON 1 = 1 JOIN article_fts ON article_fts MATCH '"' || search_sign.sign || search_word.token || '"' GROUP BY article_fts.rowid), 
search_hit AS MATERIALIZED 
(SELECT 'ARTICLE' AS kind, article_search_4.article_id AS article_id, CAST(NULL AS INTEGER) AS entity_id, ((SELECT sum(search_word.rarity) AS sum_1 
FROM search_word) + coalesce(search_bonus.points, 0)) * 250000 / (SELECT sum(search_word.rarity) AS sum_1 
FROM search_word) AS score, 0 AS article_count, article_search_4.published_at AS published_at, article_search_4.public_id AS public_id, article_search_4.language AS language, article_search_4.section AS section 
FROM article_fts JOIN article_search AS article_search_4 ON article_search_4.article_id = article_fts.rowid LEFT OUTER JOIN search_bonus ON search_bonus.article_id = article_fts.rowid 
WHERE article_fts MATCH ? AND 'ARTICLE' IN (SELECT value 
FROM json_each(?)) UNION ALL SELECT entity_7.kind AS kind, CAST(NULL AS INTEGER) AS anon_3, entity_7.id AS id, (SELECT count(*) AS count_4 
FROM search_word) * 1000000 / search_best_name.token_count AS anon_4, entity_7.article_count AS article_count, '' AS anon_5, entity_7.public_id AS public_id, NULL AS anon__1, NULL AS anon__2 
FROM (SELECT search_name.entity_id AS entity_id, min(search_name.token_count) AS token_count 
FROM (SELECT entity_token.entity_id AS entity_id, entity_token.position AS position, entity_token.token_count AS token_count, max(entity_token.folded) AS folded, max(entity_token.astral) AS astral 
FROM entity_token 
WHERE entity_token.token IN (SELECT search_word.token 
FROM search_word) GROUP BY entity_token.entity_id, entity_token.position, entity_token.token_count 
HAVING count(*) = (SELECT count(*) AS count_5 
FROM search_word)) AS search_name GROUP BY search_name.entity_id) AS search_best_name JOIN entity AS entity_7 ON entity_7.id = search_best_name.entity_id 
WHERE (entity_7.public = 1) AND (SELECT entity_resolution_4.survivor_id = entity_resolution_4.entity_id AS anon_6 
FROM entity_resolution AS entity_resolution_4 
WHERE entity_resolution_4.entity_id = entity_7.id) AND entity_7.kind IN (SELECT value 
FROM json_each(?))), 
search_kind AS MATERIALIZED 
(SELECT search_hit.kind AS value, count(*) AS count 
FROM search_hit 
WHERE search_hit.kind IS NOT NULL GROUP BY search_hit.kind)
 SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM search_hit AS search_hit_4), 'edges', json_group_array(json_object('score', CAST(search_hit_4_score AS DOUBLE) / 1000000, 'node', json(search_hit_4_value_1))), 'facets', json_object('kinds', json((SELECT json_group_array(json_object('value', search_kind_4_value, 'count', search_kind_4_count)) AS anon_7 
FROM (SELECT search_kind_4.value AS search_kind_4_value, search_kind_4.count AS search_kind_4_count 
FROM search_kind AS search_kind_4 ORDER BY search_kind_4.count DESC, search_kind_4.value ASC) AS search_kind_4_shape)))) AS anon_2 
FROM (SELECT search_hit_4_key_1, search_hit_4_key_2, search_hit_4_key_3, search_hit_4_key_4, search_hit_4_score, search_hit_4_article_id, search_hit_4_entity_id, coalesce((SELECT json_object('__typename', json('"Article"'), 'slug', article_4_slug) AS anon_8 
FROM (SELECT article_4.slug AS article_4_slug 
FROM article AS article_4 
WHERE (article_4.id = search_hit_4_article_id) AND (article_4.status = 'PUBLISHED')
 LIMIT 1 OFFSET ?) AS article_4_shape), (SELECT json_object('__typename', CASE WHEN (entity_8_kind = 'PERSON') THEN 'Person' WHEN (entity_8_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_8_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'name', entity_8_name, 'kind', entity_8_kind) AS anon_9 
FROM (SELECT entity_8.kind AS entity_8_kind, entity_8.name AS entity_8_name 
FROM entity AS entity_8 
WHERE (entity_8.id = search_hit_4_entity_id) AND (entity_8.public = 1)
 LIMIT 1 OFFSET ?) AS entity_8_shape)) AS search_hit_4_value_1 
FROM (SELECT search_hit_4.score AS search_hit_4_key_1, search_hit_4.article_count AS search_hit_4_key_2, search_hit_4.published_at AS search_hit_4_key_3, search_hit_4.public_id AS search_hit_4_key_4, search_hit_4.score AS search_hit_4_score, search_hit_4.article_id AS search_hit_4_article_id, search_hit_4.entity_id AS search_hit_4_entity_id 
FROM search_hit AS search_hit_4 ORDER BY search_hit_4.score DESC, search_hit_4.article_count DESC, search_hit_4.published_at DESC, search_hit_4.public_id DESC
 LIMIT 20 OFFSET ?) AS search_hit_4_rows) AS search_hit_4_page) AS anon_1;

WITH search_token AS MATERIALIZED 
(SELECT value AS token, CASE WHEN ((SELECT count(*) AS count_2 
FROM json_each(?)) > 1) THEN (SELECT count(*) AS count_3 
FROM article_search) / (SELECT article_fts_term.doc 
FROM article_fts_term 
WHERE article_fts_term.term = value) ELSE 1 END AS share 
FROM json_each(?)), 
search_word AS MATERIALIZED 
(SELECT search_token.token AS token, CASE WHEN (search_token.share >= 16777216) THEN 25 WHEN (search_token.share >= 8388608) THEN 24 WHEN (search_token.share >= 4194304) THEN 23 WHEN (search_token.share >= 2097152) THEN 22 WHEN (search_token.share >= 1048576) THEN 21 WHEN (search_token.share >= 524288) THEN 20 WHEN (search_token.share >= 262144) THEN 19 WHEN (search_token.share >= 131072) THEN 18 WHEN (search_token.share >= 65536) THEN 17 WHEN (search_token.share >= 32768) THEN 16 WHEN (search_token.share >= 16384) THEN 15 WHEN (search_token.share >= 8192) THEN 14 WHEN (search_token.share >= 4096) THEN 13 WHEN (search_token.share >= 2048) THEN 12 WHEN (search_token.share >= 1024) THEN 11 WHEN (search_token.share >= 512) THEN 10 WHEN (search_token.share >= 256) THEN 9 WHEN (search_token.share >= 128) THEN 8 WHEN (search_token.share >= 64) THEN 7 WHEN (search_token.share >= 32) THEN 6 WHEN (search_token.share >= 16) THEN 5 WHEN (search_token.share >= 8) THEN 4 WHEN (search_token.share >= 4) THEN 3 WHEN (search_token.share >= 2) THEN 2 ELSE 1 END AS rarity 
FROM search_token), 
search_bonus AS MATERIALIZED 
(SELECT article_fts.rowid AS article_id, sum(search_word.rarity * search_sign.bonus) AS points 
FROM search_word JOIN (SELECT '+' AS sign, 1 AS bonus UNION ALL SELECT '-' AS sign, 2 AS bonus UNION ALL SELECT '=' AS sign, 3 AS bonus) AS search_sign ON 1 = 1 JOIN article_fts ON article_fts MATCH '"' || search_sign.sign || search_word.token || '"' GROUP BY article_fts.rowid), 
search_hit AS MATERIALIZED 
(SELECT 'ARTICLE' AS kind, article_search_5.article_id AS article_id, CAST(NULL AS INTEGER) AS entity_id, ((SELECT sum(search_word.rarity) AS sum_1 
FROM search_word) + coalesce(search_bonus.points, 0)) * 250000 / (SELECT sum(search_word.rarity) AS sum_1 
FROM search_word) AS score, 0 AS article_count, article_search_5.published_at AS published_at, article_search_5.public_id AS public_id, article_search_5.language AS language, article_search_5.section AS section 
FROM article_fts JOIN article_search AS article_search_5 ON article_search_5.article_id = article_fts.rowid LEFT OUTER JOIN search_bonus ON search_bonus.article_id = article_fts.rowid 
WHERE article_fts MATCH ? AND 'ARTICLE' IN (SELECT value 
FROM json_each(?)) UNION ALL SELECT entity_9.kind AS kind, CAST(NULL AS INTEGER) AS anon_3, entity_9.id AS id, (SELECT count(*) AS count_4 
FROM search_word) * 1000000 / search_best_name.token_count AS anon_4, entity_9.article_count AS article_count, '' AS anon_5, entity_9.public_id AS public_id, NULL AS anon__1, NULL AS anon__2 
FROM (SELECT search_name.entity_id AS entity_id, min(search_name.token_count) AS token_count 
FROM (SELECT entity_token.entity_id AS entity_id, entity_token.position AS position, entity_token.token_count AS token_count, max(entity_token.folded) AS folded, max(entity_token.astral) AS astral 
FROM entity_token 
WHERE entity_token.token IN (SELECT search_word.token 
FROM search_word) GROUP BY entity_token.entity_id, entity_token.position, entity_token.token_count 
HAVING count(*) = (SELECT count(*) AS count_5 
FROM search_word)) AS search_name GROUP BY search_name.entity_id) AS search_best_name JOIN entity AS entity_9 ON entity_9.id = search_best_name.entity_id 
WHERE (entity_9.public = 1) AND (SELECT entity_resolution_5.survivor_id = entity_resolution_5.entity_id AS anon_6 
FROM entity_resolution AS entity_resolution_5 
WHERE entity_resolution_5.entity_id = entity_9.id) AND entity_9.kind IN (SELECT value 
FROM json_each(?))), 
search_kind AS MATERIALIZED 
(SELECT search_hit.kind AS value, count(*) AS count 
FROM search_hit 
WHERE search_hit.kind IS NOT NULL GROUP BY search_hit.kind)
 SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM search_hit AS search_hit_5), 'edges', json_group_array(json_object('score', CAST(search_hit_5_score AS DOUBLE) / 1000000, 'node', json(search_hit_5_value_1))), 'facets', json_object('kinds', json((SELECT json_group_array(json_object('value', search_kind_5_value, 'count', search_kind_5_count)) AS anon_7 
FROM (SELECT search_kind_5.value AS search_kind_5_value, search_kind_5.count AS search_kind_5_count 
FROM search_kind AS search_kind_5 ORDER BY search_kind_5.count DESC, search_kind_5.value ASC) AS search_kind_5_shape)))) AS anon_2 
FROM (SELECT search_hit_5_key_1, search_hit_5_key_2, search_hit_5_key_3, search_hit_5_key_4, search_hit_5_score, search_hit_5_article_id, search_hit_5_entity_id, coalesce((SELECT json_object('__typename', json('"Article"'), 'slug', article_5_slug) AS anon_8 
FROM (SELECT article_5.slug AS article_5_slug 
FROM article AS article_5 
WHERE (article_5.id = search_hit_5_article_id) AND (article_5.status = 'PUBLISHED')
 LIMIT 1 OFFSET ?) AS article_5_shape), (SELECT json_object('__typename', CASE WHEN (entity_10_kind = 'PERSON') THEN 'Person' WHEN (entity_10_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_10_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'name', entity_10_name, 'kind', entity_10_kind) AS anon_9 
FROM (SELECT entity_10.kind AS entity_10_kind, entity_10.name AS entity_10_name 
FROM entity AS entity_10 
WHERE (entity_10.id = search_hit_5_entity_id) AND (entity_10.public = 1)
 LIMIT 1 OFFSET ?) AS entity_10_shape)) AS search_hit_5_value_1 
FROM (SELECT search_hit_5.score AS search_hit_5_key_1, search_hit_5.article_count AS search_hit_5_key_2, search_hit_5.published_at AS search_hit_5_key_3, search_hit_5.public_id AS search_hit_5_key_4, search_hit_5.score AS search_hit_5_score, search_hit_5.article_id AS search_hit_5_article_id, search_hit_5.entity_id AS search_hit_5_entity_id 
FROM search_hit AS search_hit_5 ORDER BY search_hit_5.score DESC, search_hit_5.article_count DESC, search_hit_5.published_at DESC, search_hit_5.public_id DESC
 LIMIT 20 OFFSET ?) AS search_hit_5_rows) AS search_hit_5_page) AS anon_1;

WITH search_token AS MATERIALIZED 
(SELECT value AS token, CASE WHEN ((SELECT count(*) AS count_2 
FROM json_each(?)) > 1) THEN (SELECT count(*) AS count_3 
FROM article_search) / (SELECT article_fts_term.doc 
FROM article_fts_term 
WHERE article_fts_term.term = value) ELSE 1 END AS share 
FROM json_each(?)), 
search_word AS MATERIALIZED 
(SELECT search_token.token AS token, CASE WHEN (search_token.share >= 16777216) THEN 25 WHEN (search_token.share >= 8388608) THEN 24 WHEN (search_token.share >= 4194304) THEN 23 WHEN (search_token.share >= 2097152) THEN 22 WHEN (search_token.share >= 1048576) THEN 21 WHEN (search_token.share >= 524288) THEN 20 WHEN (search_token.share >= 262144) THEN 19 WHEN (search_token.share >= 131072) THEN 18 WHEN (search_token.share >= 65536) THEN 17 WHEN (search_token.share >= 32768) THEN 16 WHEN (search_token.share >= 16384) THEN 15 WHEN (search_token.share >= 8192) THEN 14 WHEN (search_token.share >= 4096) THEN 13 WHEN (search_token.share >= 2048) THEN 12 WHEN (search_token.share >= 1024) THEN 11 WHEN (search_token.share >= 512) THEN 10 WHEN (search_token.share >= 256) THEN 9 WHEN (search_token.share >= 128) THEN 8 WHEN (search_token.share >= 64) THEN 7 WHEN (search_token.share >= 32) THEN 6 WHEN (search_token.share >= 16) THEN 5 WHEN (search_token.share >= 8) THEN 4 WHEN (search_token.share >= 4) THEN 3 WHEN (search_token.share >= 2) THEN 2 ELSE 1 END AS rarity 
FROM search_token), 
search_bonus AS MATERIALIZED 
(SELECT article_fts.rowid AS article_id, sum(search_word.rarity * search_sign.bonus) AS points 
FROM search_word JOIN (SELECT '+' AS sign, 1 AS bonus UNION ALL SELECT '-' AS sign, 2 AS bonus UNION ALL SELECT '=' AS sign, 3 AS bonus) AS search_sign ON 1 = 1 JOIN article_fts ON article_fts MATCH '"' || search_sign.sign || search_word.token || '"' GROUP BY article_fts.rowid), 
search_hit AS MATERIALIZED 
(SELECT 'ARTICLE' AS kind, article_search_6.article_id AS article_id, CAST(NULL AS INTEGER) AS entity_id, ((SELECT sum(search_word.rarity) AS sum_1 
FROM search_word) + coalesce(search_bonus.points, 0)) * 250000 / (SELECT sum(search_word.rarity) AS sum_1 
FROM search_word) AS score, 0 AS article_count, article_search_6.published_at AS published_at, article_search_6.public_id AS public_id, article_search_6.language AS language, article_search_6.section AS section 
FROM article_fts JOIN article_search AS article_search_6 ON article_search_6.article_id = article_fts.rowid LEFT OUTER JOIN search_bonus ON search_bonus.article_id = article_fts.rowid 
WHERE 0 = 1 UNION ALL SELECT entity_11.kind AS kind, CAST(NULL AS INTEGER) AS anon_3, entity_11.id AS id, (SELECT count(*) AS count_4 
FROM search_word) * 1000000 / search_best_name.token_count AS anon_4, entity_11.article_count AS article_count, '' AS anon_5, entity_11.public_id AS public_id, NULL AS anon__1, NULL AS anon__2 
FROM (SELECT search_name.entity_id AS entity_id, min(search_name.token_count) AS token_count 
FROM (SELECT entity_token.entity_id AS entity_id, entity_token.position AS position, entity_token.token_count AS token_count, max(entity_token.folded) AS folded, max(entity_token.astral) AS astral 
FROM entity_token 
WHERE entity_token.token IN (SELECT search_word.token 
FROM search_word) GROUP BY entity_token.entity_id, entity_token.position, entity_token.token_count 
HAVING count(*) = (SELECT count(*) AS count_5 
FROM search_word)) AS search_name GROUP BY search_name.entity_id) AS search_best_name JOIN entity AS entity_11 ON entity_11.id = search_best_name.entity_id 
WHERE 0 = 1), 
search_kind AS MATERIALIZED 
(SELECT search_hit.kind AS value, count(*) AS count 
FROM search_hit 
WHERE search_hit.kind IS NOT NULL GROUP BY search_hit.kind)
 SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM search_hit AS search_hit_6), 'edges', json_group_array(json_object('score', CAST(search_hit_6_score AS DOUBLE) / 1000000, 'node', json(search_hit_6_value_1))), 'facets', json_object('kinds', json((SELECT json_group_array(json_object('value', search_kind_6_value, 'count', search_kind_6_count)) AS anon_6 
FROM (SELECT search_kind_6.value AS search_kind_6_value, search_kind_6.count AS search_kind_6_count 
FROM search_kind AS search_kind_6 ORDER BY search_kind_6.count DESC, search_kind_6.value ASC) AS search_kind_6_shape)))) AS anon_2 
FROM (SELECT search_hit_6_key_1, search_hit_6_key_2, search_hit_6_key_3, search_hit_6_key_4, search_hit_6_score, search_hit_6_article_id, search_hit_6_entity_id, coalesce((SELECT json_object('__typename', json('"Article"'), 'slug', article_6_slug) AS anon_7 
FROM (SELECT article_6.slug AS article_6_slug 
FROM article AS article_6 
WHERE (article_6.id = search_hit_6_article_id) AND (article_6.status = 'PUBLISHED')
 LIMIT 1 OFFSET ?) AS article_6_shape), (SELECT json_object('__typename', CASE WHEN (entity_12_kind = 'PERSON') THEN 'Person' WHEN (entity_12_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_12_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'name', entity_12_name, 'kind', entity_12_kind) AS anon_8 
FROM (SELECT entity_12.kind AS entity_12_kind, entity_12.name AS entity_12_name 
FROM entity AS entity_12 
WHERE (entity_12.id = search_hit_6_entity_id) AND (entity_12.public = 1)
 LIMIT 1 OFFSET ?) AS entity_12_shape)) AS search_hit_6_value_1 
FROM (SELECT search_hit_6.score AS search_hit_6_key_1, search_hit_6.article_count AS search_hit_6_key_2, search_hit_6.published_at AS search_hit_6_key_3, search_hit_6.public_id AS search_hit_6_key_4, search_hit_6.score AS search_hit_6_score, search_hit_6.article_id AS search_hit_6_article_id, search_hit_6.entity_id AS search_hit_6_entity_id 
FROM search_hit AS search_hit_6 ORDER BY search_hit_6.score DESC, search_hit_6.article_count DESC, search_hit_6.published_at DESC, search_hit_6.public_id DESC
 LIMIT 20 OFFSET ?) AS search_hit_6_rows) AS search_hit_6_page) AS anon_1;

WITH search_token AS MATERIALIZED 
(SELECT value AS token, CASE WHEN ((SELECT count(*) AS count_2 
FROM json_each(?)) > 1) THEN (SELECT count(*) AS count_3 
FROM article_search) / (SELECT article_fts_term.doc 
FROM article_fts_term 
WHERE article_fts_term.term = value) ELSE 1 END AS share 
FROM json_each(?)), 
search_word AS MATERIALIZED 
(SELECT search_token.token AS token, CASE WHEN (search_token.share >= 16777216) THEN 25 WHEN (search_token.share >= 8388608) THEN 24 WHEN (search_token.share >= 4194304) THEN 23 WHEN (search_token.share >= 2097152) THEN 22 WHEN (search_token.share >= 1048576) THEN 21 WHEN (search_token.share >= 524288) THEN 20 WHEN (search_token.share >= 262144) THEN 19 WHEN (search_token.share >= 131072) THEN 18 WHEN (search_token.share >= 65536) THEN 17 WHEN (search_token.share >= 32768) THEN 16 WHEN (search_token.share >= 16384) THEN 15 WHEN (search_token.share >= 8192) THEN 14 WHEN (search_token.share >= 4096) THEN 13 WHEN (search_token.share >= 2048) THEN 12 WHEN (search_token.share >= 1024) THEN 11 WHEN (search_token.share >= 512) THEN 10 WHEN (search_token.share >= 256) THEN 9 WHEN (search_token.share >= 128) THEN 8 WHEN (search_token.share >= 64) THEN 7 WHEN (search_token.share >= 32) THEN 6 WHEN (search_token.share >= 16) THEN 5 WHEN (search_token.share >= 8) THEN 4 WHEN (search_token.share >= 4) THEN 3 WHEN (search_token.share >= 2) THEN 2 ELSE 1 END AS rarity 
FROM search_token), 
search_bonus AS MATERIALIZED 
(SELECT article_fts.rowid AS article_id, sum(search_word.rarity * search_sign.bonus) AS points 
FROM search_word JOIN (SELECT '+' AS sign, 1 AS bonus UNION ALL SELECT '-' AS sign, 2 AS bonus UNION ALL SELECT '=' AS sign, 3 AS bonus) AS search_sign ON 1 = 1 JOIN article_fts ON article_fts MATCH '"' || search_sign.sign || search_word.token || '"' GROUP BY article_fts.rowid), 
search_hit AS MATERIALIZED 
(SELECT 'ARTICLE' AS kind, article_search_7.article_id AS article_id, CAST(NULL AS INTEGER) AS entity_id, ((SELECT sum(search_word.rarity) AS sum_1 
FROM search_word) + coalesce(search_bonus.points, 0)) * 250000 / (SELECT sum(search_word.rarity) AS sum_1 
FROM search_word) AS score, 0 AS article_count, article_search_7.published_at AS published_at, article_search_7.public_id AS public_id, article_search_7.language AS language, article_search_7.section AS section 
FROM article_fts JOIN article_search AS article_search_7 ON article_search_7.article_id = article_fts.rowid LEFT OUTER JOIN search_bonus ON search_bonus.article_id = article_fts.rowid 
WHERE article_fts MATCH ? AND article_search_7.section IN (SELECT value 
FROM json_each(?))), 
search_kind AS MATERIALIZED 
(SELECT search_hit.kind AS value, count(*) AS count 
FROM search_hit 
WHERE search_hit.kind IS NOT NULL GROUP BY search_hit.kind)
 SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM search_hit AS search_hit_7), 'edges', json_group_array(json_object('score', CAST(search_hit_7_score AS DOUBLE) / 1000000, 'node', json(search_hit_7_value_1))), 'facets', json_object('kinds', json((SELECT json_group_array(json_object('value', search_kind_7_value, 'count', search_kind_7_count)) AS anon_3 
FROM (SELECT search_kind_7.value AS search_kind_7_value, search_kind_7.count AS search_kind_7_count 
FROM search_kind AS search_kind_7 ORDER BY search_kind_7.count DESC, search_kind_7.value ASC) AS search_kind_7_shape)))) AS anon_2 
FROM (SELECT search_hit_7_key_1, search_hit_7_key_2, search_hit_7_key_3, search_hit_7_key_4, search_hit_7_score, search_hit_7_article_id, search_hit_7_entity_id, coalesce((SELECT json_object('__typename', json('"Article"'), 'slug', article_7_slug) AS anon_4 
FROM (SELECT article_7.slug AS article_7_slug 
FROM article AS article_7 
WHERE (article_7.id = search_hit_7_article_id) AND (article_7.status = 'PUBLISHED')
 LIMIT 1 OFFSET ?) AS article_7_shape), (SELECT json_object('__typename', CASE WHEN (entity_13_kind = 'PERSON') THEN 'Person' WHEN (entity_13_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_13_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'name', entity_13_name, 'kind', entity_13_kind) AS anon_5 
FROM (SELECT entity_13.kind AS entity_13_kind, entity_13.name AS entity_13_name 
FROM entity AS entity_13 
WHERE (entity_13.id = search_hit_7_entity_id) AND (entity_13.public = 1)
 LIMIT 1 OFFSET ?) AS entity_13_shape)) AS search_hit_7_value_1 
FROM (SELECT search_hit_7.score AS search_hit_7_key_1, search_hit_7.article_count AS search_hit_7_key_2, search_hit_7.published_at AS search_hit_7_key_3, search_hit_7.public_id AS search_hit_7_key_4, search_hit_7.score AS search_hit_7_score, search_hit_7.article_id AS search_hit_7_article_id, search_hit_7.entity_id AS search_hit_7_entity_id 
FROM search_hit AS search_hit_7 ORDER BY search_hit_7.score DESC, search_hit_7.article_count DESC, search_hit_7.published_at DESC, search_hit_7.public_id DESC
 LIMIT 20 OFFSET ?) AS search_hit_7_rows) AS search_hit_7_page) AS anon_1;

WITH search_token AS MATERIALIZED 
(SELECT value AS token, CASE WHEN ((SELECT count(*) AS count_2 
FROM json_each(?)) > 1) THEN (SELECT count(*) AS count_3 
FROM article_search) / (SELECT article_fts_term.doc 
FROM article_fts_term 
WHERE article_fts_term.term = value) ELSE 1 END AS share 
FROM json_each(?)), 
search_word AS MATERIALIZED 
(SELECT search_token.token AS token, CASE WHEN (search_token.share >= 16777216) THEN 25 WHEN (search_token.share >= 8388608) THEN 24 WHEN (search_token.share >= 4194304) THEN 23 WHEN (search_token.share >= 2097152) THEN 22 WHEN (search_token.share >= 1048576) THEN 21 WHEN (search_token.share >= 524288) THEN 20 WHEN (search_token.share >= 262144) THEN 19 WHEN (search_token.share >= 131072) THEN 18 WHEN (search_token.share >= 65536) THEN 17 WHEN (search_token.share >= 32768) THEN 16 WHEN (search_token.share >= 16384) THEN 15 WHEN (search_token.share >= 8192) THEN 14 WHEN (search_token.share >= 4096) THEN 13 WHEN (search_token.share >= 2048) THEN 12 WHEN (search_token.share >= 1024) THEN 11 WHEN (search_token.share >= 512) THEN 10 WHEN (search_token.share >= 256) THEN 9 WHEN (search_token.share >= 128) THEN 8 WHEN (search_token.share >= 64) THEN 7 WHEN (search_token.share >= 32) THEN 6 WHEN (search_token.share >= 16) THEN 5 WHEN (search_token.share >= 8) THEN 4 WHEN (search_token.share >= 4) THEN 3 WHEN (search_token.share >= 2) THEN 2 ELSE 1 END AS rarity 
FROM search_token), 
search_bonus AS MATERIALIZED 
(SELECT article_fts.rowid AS article_id, sum(search_word.rarity * search_sign.bonus) AS points 
FROM search_word JOIN (SELECT '+' AS sign, 1 AS bonus UNION ALL SELECT '-' AS sign, 2 AS bonus UNION ALL SELECT '=' AS sign, 3 AS bonus) AS search_sign ON 1 = 1 JOIN article_fts ON article_fts MATCH '"' || search_sign.sign || search_word.token || '"' GROUP BY article_fts.rowid), 
search_hit AS MATERIALIZED 
(SELECT 'ARTICLE' AS kind, article_search_8.article_id AS article_id, CAST(NULL AS INTEGER) AS entity_id, ((SELECT sum(search_word.rarity) AS sum_1 
FROM search_word) + coalesce(search_bonus.points, 0)) * 250000 / (SELECT sum(search_word.rarity) AS sum_1 
FROM search_word) AS score, 0 AS article_count, article_search_8.published_at AS published_at, article_search_8.public_id AS public_id, article_search_8.language AS language, article_search_8.section AS section 
FROM article_fts JOIN article_search AS article_search_8 ON article_search_8.article_id = article_fts.rowid LEFT OUTER JOIN search_bonus ON search_bonus.article_id = article_fts.rowid 
WHERE article_fts MATCH ? AND article_search_8.language IN (SELECT value 
FROM json_each(?))), 
search_kind AS MATERIALIZED 
(SELECT search_hit.kind AS value, count(*) AS count 
FROM search_hit 
WHERE search_hit.kind IS NOT NULL GROUP BY search_hit.kind)
 SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM search_hit AS search_hit_8), 'edges', json_group_array(json_object('score', CAST(search_hit_8_score AS DOUBLE) / 1000000, 'node', json(search_hit_8_value_1))), 'facets', json_object('kinds', json((SELECT json_group_array(json_object('value', search_kind_8_value, 'count', search_kind_8_count)) AS anon_3 
FROM (SELECT search_kind_8.value AS search_kind_8_value, search_kind_8.count AS search_kind_8_count 
FROM search_kind AS search_kind_8 ORDER BY search_kind_8.count DESC, search_kind_8.value ASC) AS search_kind_8_shape)))) AS anon_2 
FROM (SELECT search_hit_8_key_1, search_hit_8_key_2, search_hit_8_key_3, search_hit_8_key_4, search_hit_8_score, search_hit_8_article_id, search_hit_8_entity_id, coalesce((SELECT json_object('__typename', json('"Article"'), 'slug', article_8_slug) AS anon_4 
FROM (SELECT article_8.slug AS article_8_slug 
FROM article AS article_8 
WHERE (article_8.id = search_hit_8_article_id) AND (article_8.status = 'PUBLISHED')
 LIMIT 1 OFFSET ?) AS article_8_shape), (SELECT json_object('__typename', CASE WHEN (entity_14_kind = 'PERSON') THEN 'Person' WHEN (entity_14_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_14_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'name', entity_14_name, 'kind', entity_14_kind) AS anon_5 
FROM (SELECT entity_14.kind AS entity_14_kind, entity_14.name AS entity_14_name 
FROM entity AS entity_14 
WHERE (entity_14.id = search_hit_8_entity_id) AND (entity_14.public = 1)
 LIMIT 1 OFFSET ?) AS entity_14_shape)) AS search_hit_8_value_1 
FROM (SELECT search_hit_8.score AS search_hit_8_key_1, search_hit_8.article_count AS search_hit_8_key_2, search_hit_8.published_at AS search_hit_8_key_3, search_hit_8.public_id AS search_hit_8_key_4, search_hit_8.score AS search_hit_8_score, search_hit_8.article_id AS search_hit_8_article_id, search_hit_8.entity_id AS search_hit_8_entity_id 
FROM search_hit AS search_hit_8 ORDER BY search_hit_8.score DESC, search_hit_8.article_count DESC, search_hit_8.published_at DESC, search_hit_8.public_id DESC
 LIMIT 20 OFFSET ?) AS search_hit_8_rows) AS search_hit_8_page) AS anon_1;

WITH search_token AS MATERIALIZED 
(SELECT value AS token, CASE WHEN ((SELECT count(*) AS count_2 
FROM json_each(?)) > 1) THEN (SELECT count(*) AS count_3 
FROM article_search) / (SELECT article_fts_term.doc 
FROM article_fts_term 
WHERE article_fts_term.term = value) ELSE 1 END AS share 
FROM json_each(?)), 
search_word AS MATERIALIZED 
(SELECT search_token.token AS token, CASE WHEN (search_token.share >= 16777216) THEN 25 WHEN (search_token.share >= 8388608) THEN 24 WHEN (search_token.share >= 4194304) THEN 23 WHEN (search_token.share >= 2097152) THEN 22 WHEN (search_token.share >= 1048576) THEN 21 WHEN (search_token.share >= 524288) THEN 20 WHEN (search_token.share >= 262144) THEN 19 WHEN (search_token.share >= 131072) THEN 18 WHEN (search_token.share >= 65536) THEN 17 WHEN (search_token.share >= 32768) THEN 16 WHEN (search_token.share >= 16384) THEN 15 WHEN (search_token.share >= 8192) THEN 14 WHEN (search_token.share >= 4096) THEN 13 WHEN (search_token.share >= 2048) THEN 12 WHEN (search_token.share >= 1024) THEN 11 WHEN (search_token.share >= 512) THEN 10 WHEN (search_token.share >= 256) THEN 9 WHEN (search_token.share >= 128) THEN 8 WHEN (search_token.share >= 64) THEN 7 WHEN (search_token.share >= 32) THEN 6 WHEN (search_token.share >= 16) THEN 5 WHEN (search_token.share >= 8) THEN 4 WHEN (search_token.share >= 4) THEN 3 WHEN (search_token.share >= 2) THEN 2 ELSE 1 END AS rarity 
FROM search_token), 
search_bonus AS MATERIALIZED 
(SELECT article_fts.rowid AS article_id, sum(search_word.rarity * search_sign.bonus) AS points 
FROM search_word JOIN (SELECT '+' AS sign, 1 AS bonus UNION ALL SELECT '-' AS sign, 2 AS bonus UNION ALL SELECT '=' AS sign, 3 AS bonus) AS search_sign ON 1 = 1 JOIN article_fts ON article_fts MATCH '"' || search_sign.sign || search_word.token || '"' GROUP BY article_fts.rowid), 
search_hit AS MATERIALIZED 
(SELECT 'ARTICLE' AS kind, article_search_9.article_id AS article_id, CAST(NULL AS INTEGER) AS entity_id, ((SELECT sum(search_word.rarity) AS sum_1 
FROM search_word) + coalesce(search_bonus.points, 0)) * 250000 / (SELECT sum(search_word.rarity) AS sum_1 
FROM search_word) AS score, 0 AS article_count, article_search_9.published_at AS published_at, article_search_9.public_id AS public_id, article_search_9.language AS language, article_search_9.section AS section 
FROM article_fts JOIN article_search AS article_search_9 ON article_search_9.article_id = article_fts.rowid LEFT OUTER JOIN search_bonus ON search_bonus.article_id = article_fts.rowid 
WHERE 0 = 1), 
search_kind AS MATERIALIZED 
(SELECT search_hit.kind AS value, count(*) AS count 
FROM search_hit 
WHERE search_hit.kind IS NOT NULL GROUP BY search_hit.kind)
 SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM search_hit AS search_hit_9), 'edges', json_group_array(json_object('score', CAST(search_hit_9_score AS DOUBLE) / 1000000, 'node', json(search_hit_9_value_1))), 'facets', json_object('kinds', json((SELECT json_group_array(json_object('value', search_kind_9_value, 'count', search_kind_9_count)) AS anon_3 
FROM (SELECT search_kind_9.value AS search_kind_9_value, search_kind_9.count AS search_kind_9_count 
FROM search_kind AS search_kind_9 ORDER BY search_kind_9.count DESC, search_kind_9.value ASC) AS search_kind_9_shape)))) AS anon_2 
FROM (SELECT search_hit_9_key_1, search_hit_9_key_2, search_hit_9_key_3, search_hit_9_key_4, search_hit_9_score, search_hit_9_article_id, search_hit_9_entity_id, coalesce((SELECT json_object('__typename', json('"Article"'), 'slug', article_9_slug) AS anon_4 
FROM (SELECT article_9.slug AS article_9_slug 
FROM article AS article_9 
WHERE (article_9.id = search_hit_9_article_id) AND (article_9.status = 'PUBLISHED')
 LIMIT 1 OFFSET ?) AS article_9_shape), (SELECT json_object('__typename', CASE WHEN (entity_15_kind = 'PERSON') THEN 'Person' WHEN (entity_15_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_15_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'name', entity_15_name, 'kind', entity_15_kind) AS anon_5 
FROM (SELECT entity_15.kind AS entity_15_kind, entity_15.name AS entity_15_name 
FROM entity AS entity_15 
WHERE (entity_15.id = search_hit_9_entity_id) AND (entity_15.public = 1)
 LIMIT 1 OFFSET ?) AS entity_15_shape)) AS search_hit_9_value_1 
FROM (SELECT search_hit_9.score AS search_hit_9_key_1, search_hit_9.article_count AS search_hit_9_key_2, search_hit_9.published_at AS search_hit_9_key_3, search_hit_9.public_id AS search_hit_9_key_4, search_hit_9.score AS search_hit_9_score, search_hit_9.article_id AS search_hit_9_article_id, search_hit_9.entity_id AS search_hit_9_entity_id 
FROM search_hit AS search_hit_9 ORDER BY search_hit_9.score DESC, search_hit_9.article_count DESC, search_hit_9.published_at DESC, search_hit_9.public_id DESC
 LIMIT 20 OFFSET ?) AS search_hit_9_rows) AS search_hit_9_page) AS anon_1;

WITH search_token AS MATERIALIZED 
(SELECT value AS token, CASE WHEN ((SELECT count(*) AS count_2 
FROM json_each(?)) > 1) THEN (SELECT count(*) AS count_3 
FROM article_search) / (SELECT article_fts_term.doc 
FROM article_fts_term 
WHERE article_fts_term.term = value) ELSE 1 END AS share 
FROM json_each(?)), 
search_word AS MATERIALIZED 
(SELECT search_token.token AS token, CASE WHEN (search_token.share >= 16777216) THEN 25 WHEN (search_token.share >= 8388608) THEN 24 WHEN (search_token.share >= 4194304) THEN 23 WHEN (search_token.share >= 2097152) THEN 22 WHEN (search_token.share >= 1048576) THEN 21 WHEN (search_token.share >= 524288) THEN 20 WHEN (search_token.share >= 262144) THEN 19 WHEN (search_token.share >= 131072) THEN 18 WHEN (search_token.share >= 65536) THEN 17 WHEN (search_token.share >= 32768) THEN 16 WHEN (search_token.share >= 16384) THEN 15 WHEN (search_token.share >= 8192) THEN 14 WHEN (search_token.share >= 4096) THEN 13 WHEN (search_token.share >= 2048) THEN 12 WHEN (search_token.share >= 1024) THEN 11 WHEN (search_token.share >= 512) THEN 10 WHEN (search_token.share >= 256) THEN 9 WHEN (search_token.share >= 128) THEN 8 WHEN (search_token.share >= 64) THEN 7 WHEN (search_token.share >= 32) THEN 6 WHEN (search_token.share >= 16) THEN 5 WHEN (search_token.share >= 8) THEN 4 WHEN (search_token.share >= 4) THEN 3 WHEN (search_token.share >= 2) THEN 2 ELSE 1 END AS rarity 
FROM search_token), 
search_bonus AS MATERIALIZED 
(SELECT article_fts.rowid AS article_id, sum(search_word.rarity * search_sign.bonus) AS points 
FROM search_word JOIN (SELECT '+' AS sign, 1 AS bonus UNION ALL SELECT '-' AS sign, 2 AS bonus UNION ALL SELECT '=' AS sign, 3 AS bonus) AS search_sign ON 1 = 1 JOIN article_fts ON article_fts MATCH '"' || search_sign.sign || search_word.token || '"' GROUP BY article_fts.rowid), 
search_hit AS MATERIALIZED 
(SELECT 'ARTICLE' AS kind, article_search_10.article_id AS article_id, CAST(NULL AS INTEGER) AS entity_id, ((SELECT sum(search_word.rarity) AS sum_1 
FROM search_word) + coalesce(search_bonus.points, 0)) * 250000 / (SELECT sum(search_word.rarity) AS sum_1 
FROM search_word) AS score, 0 AS article_count, article_search_10.published_at AS published_at, article_search_10.public_id AS public_id, article_search_10.language AS language, article_search_10.section AS section 
FROM article_fts JOIN article_search AS article_search_10 ON article_search_10.article_id = article_fts.rowid LEFT OUTER JOIN search_bonus ON search_bonus.article_id = article_fts.rowid 
WHERE article_fts MATCH ? AND article_search_10.article_id IN (SELECT article_entity_1.article_id AS anon_3 
FROM article_entity AS article_entity_1, entity AS former_entity_1, entity_resolution AS entity_resolution_7 
WHERE former_entity_1.public_id IN (SELECT value 
FROM json_each(?)) AND (former_entity_1.public = 1) AND (entity_resolution_7.entity_id = former_entity_1.id) AND (article_entity_1.entity_id = entity_resolution_7.survivor_id) GROUP BY article_entity_1.article_id 
HAVING count(DISTINCT former_entity_1.public_id) = (SELECT count(DISTINCT value) AS count_4 
FROM json_each(?)))), 
search_kind AS MATERIALIZED 
(SELECT search_hit.kind AS value, count(*) AS count 
FROM search_hit 
WHERE search_hit.kind IS NOT NULL GROUP BY search_hit.kind)
 SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM search_hit AS search_hit_10), 'edges', json_group_array(json_object('score', CAST(search_hit_10_score AS DOUBLE) / 1000000, 'node', json(search_hit_10_value_1))), 'facets', json_object('kinds', json((SELECT json_group_array(json_object('value', search_kind_10_value, 'count', search_kind_10_count)) AS anon_4 
FROM (SELECT search_kind_10.value AS search_kind_10_value, search_kind_10.count AS search_kind_10_count 
FROM search_kind AS search_kind_10 ORDER BY search_kind_10.count DESC, search_kind_10.value ASC) AS search_kind_10_shape)))) AS anon_2 
FROM (SELECT search_hit_10_key_1, search_hit_10_key_2, search_hit_10_key_3, search_hit_10_key_4, search_hit_10_score, search_hit_10_article_id, search_hit_10_entity_id, coalesce((SELECT json_object('__typename', json('"Article"'), 'slug', article_10_slug) AS anon_5 
FROM (SELECT article_10.slug AS article_10_slug 
FROM article AS article_10 
WHERE (article_10.id = search_hit_10_article_id) AND (article_10.status = 'PUBLISHED')
 LIMIT 1 OFFSET ?) AS article_10_shape), (SELECT json_object('__typename', CASE WHEN (entity_16_kind = 'PERSON') THEN 'Person' WHEN (entity_16_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_16_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'name', entity_16_name, 'kind', entity_16_kind) AS anon_6 
FROM (SELECT entity_16.kind AS entity_16_kind, entity_16.name AS entity_16_name 
FROM entity AS entity_16 
WHERE (entity_16.id = search_hit_10_entity_id) AND (entity_16.public = 1)
 LIMIT 1 OFFSET ?) AS entity_16_shape)) AS search_hit_10_value_1 
FROM (SELECT search_hit_10.score AS search_hit_10_key_1, search_hit_10.article_count AS search_hit_10_key_2, search_hit_10.published_at AS search_hit_10_key_3, search_hit_10.public_id AS search_hit_10_key_4, search_hit_10.score AS search_hit_10_score, search_hit_10.article_id AS search_hit_10_article_id, search_hit_10.entity_id AS search_hit_10_entity_id 
FROM search_hit AS search_hit_10 ORDER BY search_hit_10.score DESC, search_hit_10.article_count DESC, search_hit_10.published_at DESC, search_hit_10.public_id DESC
 LIMIT 20 OFFSET ?) AS search_hit_10_rows) AS search_hit_10_page) AS anon_1;

WITH search_token AS MATERIALIZED 
(SELECT value AS token, CASE WHEN ((SELECT count(*) AS count_2 
FROM json_each(?)) > 1) THEN (SELECT count(*) AS count_3 
FROM article_search) / (SELECT article_fts_term.doc 
FROM article_fts_term 
WHERE article_fts_term.term = value) ELSE 1 END AS share 
FROM json_each(?)), 
search_word AS MATERIALIZED 
(SELECT search_token.token AS token, CASE WHEN (search_token.share >= 16777216) THEN 25 WHEN (search_token.share >= 8388608) THEN 24 WHEN (search_token.share >= 4194304) THEN 23 WHEN (search_token.share >= 2097152) THEN 22 WHEN (search_token.share >= 1048576) THEN 21 WHEN (search_token.share >= 524288) THEN 20 WHEN (search_token.share >= 262144) THEN 19 WHEN (search_token.share >= 131072) THEN 18 WHEN (search_token.share >= 65536) THEN 17 WHEN (search_token.share >= 32768) THEN 16 WHEN (search_token.share >= 16384) THEN 15 WHEN (search_token.share >= 8192) THEN 14 WHEN (search_token.share >= 4096) THEN 13 WHEN (search_token.share >= 2048) THEN 12 WHEN (search_token.share >= 1024) THEN 11 WHEN (search_token.share >= 512) THEN 10 WHEN (search_token.share >= 256) THEN 9 WHEN (search_token.share >= 128) THEN 8 WHEN (search_token.share >= 64) THEN 7 WHEN (search_token.share >= 32) THEN 6 WHEN (search_token.share >= 16) THEN 5 WHEN (search_token.share >= 8) THEN 4 WHEN (search_token.share >= 4) THEN 3 WHEN (search_token.share >= 2) THEN 2 ELSE 1 END AS rarity 
FROM search_token), 
search_bonus AS MATERIALIZED 
(SELECT article_fts.rowid AS article_id, sum(search_word.rarity * search_sign.bonus) AS points 
FROM search_word JOIN (SELECT '+' AS sign, 1 AS bonus UNION ALL SELECT '-' AS sign, 2 AS bonus UNION ALL SELECT '=' AS sign, 3 AS bonus) AS search_sign ON 1 = 1 JOIN article_fts ON article_fts MATCH '"' || search_sign.sign || search_word.token || '"' GROUP BY article_fts.rowid), 
search_hit AS MATERIALIZED 
(SELECT 'ARTICLE' AS kind, article_search_11.article_id AS article_id, CAST(NULL AS INTEGER) AS entity_id, ((SELECT sum(search_word.rarity) AS sum_1 
FROM search_word) + coalesce(search_bonus.points, 0)) * 250000 / (SELECT sum(search_word.rarity) AS sum_1 
FROM search_word) AS score, 0 AS article_count, article_search_11.published_at AS published_at, article_search_11.public_id AS public_id, article_search_11.language AS language, article_search_11.section AS section 
FROM article_fts JOIN article_search AS article_search_11 ON article_search_11.article_id = article_fts.rowid LEFT OUTER JOIN search_bonus ON search_bonus.article_id = article_fts.rowid 
WHERE article_fts MATCH ?), 
search_kind AS MATERIALIZED 
(SELECT search_hit.kind AS value, count(*) AS count 
FROM search_hit 
WHERE search_hit.kind IS NOT NULL GROUP BY search_hit.kind)
 SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM search_hit AS search_hit_11), 'edges', json_group_array(json_object('score', CAST(search_hit_11_score AS DOUBLE) / 1000000, 'node', json(search_hit_11_value_1))), 'facets', json_object('kinds', json((SELECT json_group_array(json_object('value', search_kind_11_value, 'count', search_kind_11_count)) AS anon_3 
FROM (SELECT search_kind_11.value AS search_kind_11_value, search_kind_11.count AS search_kind_11_count 
FROM search_kind AS search_kind_11 ORDER BY search_kind_11.count DESC, search_kind_11.value ASC) AS search_kind_11_shape)))) AS anon_2 
FROM (SELECT search_hit_11_key_1, search_hit_11_key_2, search_hit_11_key_3, search_hit_11_key_4, search_hit_11_score, search_hit_11_article_id, search_hit_11_entity_id, coalesce((SELECT json_object('__typename', json('"Article"'), 'slug', article_11_slug) AS anon_4 
FROM (SELECT article_11.slug AS article_11_slug 
FROM article AS article_11 
WHERE (article_11.id = search_hit_11_article_id) AND (article_11.status = 'PUBLISHED')
 LIMIT 1 OFFSET ?) AS article_11_shape), (SELECT json_object('__typename', CASE WHEN (entity_17_kind = 'PERSON') THEN 'Person' WHEN (entity_17_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_17_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'name', entity_17_name, 'kind', entity_17_kind) AS anon_5 
FROM (SELECT entity_17.kind AS entity_17_kind, entity_17.name AS entity_17_name 
FROM entity AS entity_17 
WHERE (entity_17.id = search_hit_11_entity_id) AND (entity_17.public = 1)
 LIMIT 1 OFFSET ?) AS entity_17_shape)) AS search_hit_11_value_1 
FROM (SELECT search_hit_11.score AS search_hit_11_key_1, search_hit_11.article_count AS search_hit_11_key_2, search_hit_11.published_at AS search_hit_11_key_3, search_hit_11.public_id AS search_hit_11_key_4, search_hit_11.score AS search_hit_11_score, search_hit_11.article_id AS search_hit_11_article_id, search_hit_11.entity_id AS search_hit_11_entity_id 
FROM search_hit AS search_hit_11 ORDER BY search_hit_11.score DESC, search_hit_11.article_count DESC, search_hit_11.published_at DESC, search_hit_11.public_id DESC
 LIMIT 20 OFFSET ?) AS search_hit_11_rows) AS search_hit_11_page) AS anon_1;

WITH search_token AS MATERIALIZED 
(SELECT value AS token, CASE WHEN ((SELECT count(*) AS count_2 
FROM json_each(?)) > 1) THEN (SELECT count(*) AS count_3 
FROM article_search) / (SELECT article_fts_term.doc 
FROM article_fts_term 
WHERE article_fts_term.term = value) ELSE 1 END AS share 
FROM json_each(?)), 
search_word AS MATERIALIZED 
(SELECT search_token.token AS token, CASE WHEN (search_token.share >= 16777216) THEN 25 WHEN (search_token.share >= 8388608) THEN 24 WHEN (search_token.share >= 4194304) THEN 23 WHEN (search_token.share >= 2097152) THEN 22 WHEN (search_token.share >= 1048576) THEN 21 WHEN (search_token.share >= 524288) THEN 20 WHEN (search_token.share >= 262144) THEN 19 WHEN (search_token.share >= 131072) THEN 18 WHEN (search_token.share >= 65536) THEN 17 WHEN (search_token.share >= 32768) THEN 16 WHEN (search_token.share >= 16384) THEN 15 WHEN (search_token.share >= 8192) THEN 14 WHEN (search_token.share >= 4096) THEN 13 WHEN (search_token.share >= 2048) THEN 12 WHEN (search_token.share >= 1024) THEN 11 WHEN (search_token.share >= 512) THEN 10 WHEN (search_token.share >= 256) THEN 9 WHEN (search_token.share >= 128) THEN 8 WHEN (search_token.share >= 64) THEN 7 WHEN (search_token.share >= 32) THEN 6 WHEN (search_token.share >= 16) THEN 5 WHEN (search_token.share >= 8) THEN 4 WHEN (search_token.share >= 4) THEN 3 WHEN (search_token.share >= 2) THEN 2 ELSE 1 END AS rarity 
FROM search_token), 
search_bonus AS MATERIALIZED 
(SELECT article_fts.rowid AS article_id, sum(search_word.rarity * search_sign.bonus) AS points 
FROM search_word JOIN (SELECT '+' AS sign, 1 AS bonus UNION ALL SELECT '-' AS sign, 2 AS bonus UNION ALL SELECT '=' AS sign, 3 AS bonus) AS search_sign ON 1 = 1 JOIN article_fts ON article_fts MATCH '"' || search_sign.sign || search_word.token || '"' GROUP BY article_fts.rowid), 
search_hit AS MATERIALIZED 
(SELECT 'ARTICLE' AS kind, article_search_12.article_id AS article_id, CAST(NULL AS INTEGER) AS entity_id, ((SELECT sum(search_word.rarity) AS sum_1 
FROM search_word) + coalesce(search_bonus.points, 0)) * 250000 / (SELECT sum(search_word.rarity) AS sum_1 
FROM search_word) AS score, 0 AS article_count, article_search_12.published_at AS published_at, article_search_12.public_id AS public_id, article_search_12.language AS language, article_search_12.section AS section 
FROM article_fts JOIN article_search AS article_search_12 ON article_search_12.article_id = article_fts.rowid LEFT OUTER JOIN search_bonus ON search_bonus.article_id = article_fts.rowid 
WHERE article_fts MATCH ? AND article_search_12.article_id IN (SELECT article_entity_2.article_id AS anon_3 
FROM article_entity AS article_entity_2, entity AS former_entity_2, entity_resolution AS entity_resolution_8 
WHERE former_entity_2.public_id IN (SELECT value 
FROM json_each(?)) AND (former_entity_2.public = 1) AND (entity_resolution_8.entity_id = former_entity_2.id) AND (article_entity_2.entity_id = entity_resolution_8.survivor_id) GROUP BY article_entity_2.article_id 
HAVING count(DISTINCT former_entity_2.public_id) = (SELECT count(DISTINCT value) AS count_4 
FROM json_each(?)))), 
search_kind AS MATERIALIZED 
(SELECT search_hit.kind AS value, count(*) AS count 
FROM search_hit 
WHERE search_hit.kind IS NOT NULL GROUP BY search_hit.kind)
 SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM search_hit AS search_hit_12), 'edges', json_group_array(json_object('score', CAST(search_hit_12_score AS DOUBLE) / 1000000, 'node', json(search_hit_12_value_1))), 'facets', json_object('kinds', json((SELECT json_group_array(json_object('value', search_kind_12_value, 'count', search_kind_12_count)) AS anon_4 
FROM (SELECT search_kind_12.value AS search_kind_12_value, search_kind_12.count AS search_kind_12_count 
FROM search_kind AS search_kind_12 ORDER BY search_kind_12.count DESC, search_kind_12.value ASC) AS search_kind_12_shape)))) AS anon_2 
FROM (SELECT search_hit_12_key_1, search_hit_12_key_2, search_hit_12_key_3, search_hit_12_key_4, search_hit_12_score, search_hit_12_article_id, search_hit_12_entity_id, coalesce((SELECT json_object('__typename', json('"Article"'), 'slug', article_12_slug) AS anon_5 
FROM (SELECT article_12.slug AS article_12_slug 
FROM article AS article_12 
WHERE (article_12.id = search_hit_12_article_id) AND (article_12.status = 'PUBLISHED')
 LIMIT 1 OFFSET ?) AS article_12_shape), (SELECT json_object('__typename', CASE WHEN (entity_18_kind = 'PERSON') THEN 'Person' WHEN (entity_18_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_18_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'name', entity_18_name, 'kind', entity_18_kind) AS anon_6 
FROM (SELECT entity_18.kind AS entity_18_kind, entity_18.name AS entity_18_name 
FROM entity AS entity_18 
WHERE (entity_18.id = search_hit_12_entity_id) AND (entity_18.public = 1)
 LIMIT 1 OFFSET ?) AS entity_18_shape)) AS search_hit_12_value_1 
FROM (SELECT search_hit_12.score AS search_hit_12_key_1, search_hit_12.article_count AS search_hit_12_key_2, search_hit_12.published_at AS search_hit_12_key_3, search_hit_12.public_id AS search_hit_12_key_4, search_hit_12.score AS search_hit_12_score, search_hit_12.article_id AS search_hit_12_article_id, search_hit_12.entity_id AS search_hit_12_entity_id 
FROM search_hit AS search_hit_12 ORDER BY search_hit_12.score DESC, search_hit_12.article_count DESC, search_hit_12.published_at DESC, search_hit_12.public_id DESC
 LIMIT 20 OFFSET ?) AS search_hit_12_rows) AS search_hit_12_page) AS anon_1;

WITH search_token AS MATERIALIZED 
(SELECT value AS token, CASE WHEN ((SELECT count(*) AS count_2 
FROM json_each(?)) > 1) THEN (SELECT count(*) AS count_3 
FROM article_search) / (SELECT article_fts_term.doc 
FROM article_fts_term 
WHERE article_fts_term.term = value) ELSE 1 END AS share 
FROM json_each(?)), 
search_word AS MATERIALIZED 
(SELECT search_token.token AS token, CASE WHEN (search_token.share >= 16777216) THEN 25 WHEN (search_token.share >= 8388608) THEN 24 WHEN (search_token.share >= 4194304) THEN 23 WHEN (search_token.share >= 2097152) THEN 22 WHEN (search_token.share >= 1048576) THEN 21 WHEN (search_token.share >= 524288) THEN 20 WHEN (search_token.share >= 262144) THEN 19 WHEN (search_token.share >= 131072) THEN 18 WHEN (search_token.share >= 65536) THEN 17 WHEN (search_token.share >= 32768) THEN 16 WHEN (search_token.share >= 16384) THEN 15 WHEN (search_token.share >= 8192) THEN 14 WHEN (search_token.share >= 4096) THEN 13 WHEN (search_token.share >= 2048) THEN 12 WHEN (search_token.share >= 1024) THEN 11 WHEN (search_token.share >= 512) THEN 10 WHEN (search_token.share >= 256) THEN 9 WHEN (search_token.share >= 128) THEN 8 WHEN (search_token.share >= 64) THEN 7 WHEN (search_token.share >= 32) THEN 6 WHEN (search_token.share >= 16) THEN 5 WHEN (search_token.share >= 8) THEN 4 WHEN (search_token.share >= 4) THEN 3 WHEN (search_token.share >= 2) THEN 2 ELSE 1 END AS rarity 
FROM search_token), 
search_bonus AS MATERIALIZED 
(SELECT article_fts.rowid AS article_id, sum(search_word.rarity * search_sign.bonus) AS points 
FROM search_word JOIN (SELECT '+' AS sign, 1 AS bonus UNION ALL SELECT '-' AS sign, 2 AS bonus UNION ALL SELECT '=' AS sign, 3 AS bonus) AS search_sign ON 1 = 1 JOIN article_fts ON article_fts MATCH '"' || search_sign.sign || search_word.token || '"' GROUP BY article_fts.rowid), 
search_hit AS MATERIALIZED 
(SELECT 'ARTICLE' AS kind, article_search_13.article_id AS article_id, CAST(NULL AS INTEGER) AS entity_id, ((SELECT sum(search_word.rarity) AS sum_1 
FROM search_word) + coalesce(search_bonus.points, 0)) * 250000 / (SELECT sum(search_word.rarity) AS sum_1 
FROM search_word) AS score, 0 AS article_count, article_search_13.published_at AS published_at, article_search_13.public_id AS public_id, article_search_13.language AS language, article_search_13.section AS section 
FROM article_fts JOIN article_search AS article_search_13 ON article_search_13.article_id = article_fts.rowid LEFT OUTER JOIN search_bonus ON search_bonus.article_id = article_fts.rowid 
WHERE article_fts MATCH ? AND (article_search_13.published_at >= ?) AND (article_search_13.published_at < ?)), 
search_kind AS MATERIALIZED 
(SELECT search_hit.kind AS value, count(*) AS count 
FROM search_hit 
WHERE search_hit.kind IS NOT NULL GROUP BY search_hit.kind)
 SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM search_hit AS search_hit_13), 'edges', json_group_array(json_object('score', CAST(search_hit_13_score AS DOUBLE) / 1000000, 'node', json(search_hit_13_value_1))), 'facets', json_object('kinds', json((SELECT json_group_array(json_object('value', search_kind_13_value, 'count', search_kind_13_count)) AS anon_3 
FROM (SELECT search_kind_13.value AS search_kind_13_value, search_kind_13.count AS search_kind_13_count 
FROM search_kind AS search_kind_13 ORDER BY search_kind_13.count DESC, search_kind_13.value ASC) AS search_kind_13_shape)))) AS anon_2 
FROM (SELECT search_hit_13_key_1, search_hit_13_key_2, search_hit_13_key_3, search_hit_13_key_4, search_hit_13_score, search_hit_13_article_id, search_hit_13_entity_id, coalesce((SELECT json_object('__typename', json('"Article"'), 'slug', article_13_slug) AS anon_4 
FROM (SELECT article_13.slug AS article_13_slug 
FROM article AS article_13 
WHERE (article_13.id = search_hit_13_article_id) AND (article_13.status = 'PUBLISHED')
 LIMIT 1 OFFSET ?) AS article_13_shape), (SELECT json_object('__typename', CASE WHEN (entity_19_kind = 'PERSON') THEN 'Person' WHEN (entity_19_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_19_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'name', entity_19_name, 'kind', entity_19_kind) AS anon_5 
FROM (SELECT entity_19.kind AS entity_19_kind, entity_19.name AS entity_19_name 
FROM entity AS entity_19 
WHERE (entity_19.id = search_hit_13_entity_id) AND (entity_19.public = 1)
 LIMIT 1 OFFSET ?) AS entity_19_shape)) AS search_hit_13_value_1 
FROM (SELECT search_hit_13.score AS search_hit_13_key_1, search_hit_13.article_count AS search_hit_13_key_2, search_hit_13.published_at AS search_hit_13_key_3, search_hit_13.public_id AS search_hit_13_key_4, search_hit_13.score AS search_hit_13_score, search_hit_13.article_id AS search_hit_13_article_id, search_hit_13.entity_id AS search_hit_13_entity_id 
FROM search_hit AS search_hit_13 ORDER BY search_hit_13.score DESC, search_hit_13.article_count DESC, search_hit_13.published_at DESC, search_hit_13.public_id DESC
 LIMIT 20 OFFSET ?) AS search_hit_13_rows) AS search_hit_13_page) AS anon_1;

WITH search_token AS MATERIALIZED 
(SELECT value AS token, CASE WHEN ((SELECT count(*) AS count_2 
FROM json_each(?)) > 1) THEN (SELECT count(*) AS count_3 
FROM article_search) / (SELECT article_fts_term.doc 
FROM article_fts_term 
WHERE article_fts_term.term = value) ELSE 1 END AS share 
FROM json_each(?)), 
search_word AS MATERIALIZED 
(SELECT search_token.token AS token, CASE WHEN (search_token.share >= 16777216) THEN 25 WHEN (search_token.share >= 8388608) THEN 24 WHEN (search_token.share >= 4194304) THEN 23 WHEN (search_token.share >= 2097152) THEN 22 WHEN (search_token.share >= 1048576) THEN 21 WHEN (search_token.share >= 524288) THEN 20 WHEN (search_token.share >= 262144) THEN 19 WHEN (search_token.share >= 131072) THEN 18 WHEN (search_token.share >= 65536) THEN 17 WHEN (search_token.share >= 32768) THEN 16 WHEN (search_token.share >= 16384) THEN 15 WHEN (search_token.share >= 8192) THEN 14 WHEN (search_token.share >= 4096) THEN 13 WHEN (search_token.share >= 2048) THEN 12 WHEN (search_token.share >= 1024) THEN 11 WHEN (search_token.share >= 512) THEN 10 WHEN (search_token.share >= 256) THEN 9 WHEN (search_token.share >= 128) THEN 8 WHEN (search_token.share >= 64) THEN 7 WHEN (search_token.share >= 32) THEN 6 WHEN (search_token.share >= 16) THEN 5 WHEN (search_token.share >= 8) THEN 4 WHEN (search_token.share >= 4) THEN 3 WHEN (search_token.share >= 2) THEN 2 ELSE 1 END AS rarity 
FROM search_token), 
search_bonus AS MATERIALIZED 
(SELECT article_fts.rowid AS article_id, sum(search_word.rarity * search_sign.bonus) AS points 
FROM search_word JOIN (SELECT '+' AS sign, 1 AS bonus UNION ALL SELECT '-' AS sign, 2 AS bonus UNION ALL SELECT '=' AS sign, 3 AS bonus) AS search_sign ON 1 = 1 JOIN article_fts ON article_fts MATCH '"' || search_sign.sign || search_word.token || '"' GROUP BY article_fts.rowid), 
search_hit AS MATERIALIZED 
(SELECT 'ARTICLE' AS kind, article_search_14.article_id AS article_id, CAST(NULL AS INTEGER) AS entity_id, ((SELECT sum(search_word.rarity) AS sum_1 
FROM search_word) + coalesce(search_bonus.points, 0)) * 250000 / (SELECT sum(search_word.rarity) AS sum_1 
FROM search_word) AS score, 0 AS article_count, article_search_14.published_at AS published_at, article_search_14.public_id AS public_id, article_search_14.language AS language, article_search_14.section AS section 
FROM article_fts JOIN article_search AS article_search_14 ON article_search_14.article_id = article_fts.rowid LEFT OUTER JOIN search_bonus ON search_bonus.article_id = article_fts.rowid 
WHERE article_fts MATCH ? AND 'ARTICLE' IN (SELECT value 
FROM json_each(?)) AND article_search_14.language IN (SELECT value 
FROM json_each(?)) AND (article_search_14.published_at >= ?)), 
search_kind AS MATERIALIZED 
(SELECT search_hit.kind AS value, count(*) AS count 
FROM search_hit 
WHERE search_hit.kind IS NOT NULL GROUP BY search_hit.kind)
 SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM search_hit AS search_hit_14), 'edges', json_group_array(json_object('score', CAST(search_hit_14_score AS DOUBLE) / 1000000, 'node', json(search_hit_14_value_1))), 'facets', json_object('kinds', json((SELECT json_group_array(json_object('value', search_kind_14_value, 'count', search_kind_14_count)) AS anon_3 
FROM (SELECT search_kind_14.value AS search_kind_14_value, search_kind_14.count AS search_kind_14_count 
FROM search_kind AS search_kind_14 ORDER BY search_kind_14.count DESC, search_kind_14.value ASC) AS search_kind_14_shape)))) AS anon_2 
FROM (SELECT search_hit_14_key_1, search_hit_14_key_2, search_hit_14_key_3, search_hit_14_key_4, search_hit_14_score, search_hit_14_article_id, search_hit_14_entity_id, coalesce((SELECT json_object('__typename', json('"Article"'), 'slug', article_14_slug) AS anon_4 
FROM (SELECT article_14.slug AS article_14_slug 
FROM article AS article_14 
WHERE (article_14.id = search_hit_14_article_id) AND (article_14.status = 'PUBLISHED')
 LIMIT 1 OFFSET ?) AS article_14_shape), (SELECT json_object('__typename', CASE WHEN (entity_20_kind = 'PERSON') THEN 'Person' WHEN (entity_20_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_20_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'name', entity_20_name, 'kind', entity_20_kind) AS anon_5 
FROM (SELECT entity_20.kind AS entity_20_kind, entity_20.name AS entity_20_name 
FROM entity AS entity_20 
WHERE (entity_20.id = search_hit_14_entity_id) AND (entity_20.public = 1)
 LIMIT 1 OFFSET ?) AS entity_20_shape)) AS search_hit_14_value_1 
FROM (SELECT search_hit_14.score AS search_hit_14_key_1, search_hit_14.article_count AS search_hit_14_key_2, search_hit_14.published_at AS search_hit_14_key_3, search_hit_14.public_id AS search_hit_14_key_4, search_hit_14.score AS search_hit_14_score, search_hit_14.article_id AS search_hit_14_article_id, search_hit_14.entity_id AS search_hit_14_entity_id 
FROM search_hit AS search_hit_14 ORDER BY search_hit_14.score DESC, search_hit_14.article_count DESC, search_hit_14.published_at DESC, search_hit_14.public_id DESC
 LIMIT 20 OFFSET ?) AS search_hit_14_rows) AS search_hit_14_page) AS anon_1;

WITH search_token AS MATERIALIZED 
(SELECT value AS token, CASE WHEN ((SELECT count(*) AS count_2 
FROM json_each(?)) > 1) THEN (SELECT count(*) AS count_3 
FROM article_search) / (SELECT article_fts_term.doc 
FROM article_fts_term 
WHERE article_fts_term.term = value) ELSE 1 END AS share 
FROM json_each(?)), 
search_word AS MATERIALIZED 
(SELECT search_token.token AS token, CASE WHEN (search_token.share >= 16777216) THEN 25 WHEN (search_token.share >= 8388608) THEN 24 WHEN (search_token.share >= 4194304) THEN 23 WHEN (search_token.share >= 2097152) THEN 22 WHEN (search_token.share >= 1048576) THEN 21 WHEN (search_token.share >= 524288) THEN 20 WHEN (search_token.share >= 262144) THEN 19 WHEN (search_token.share >= 131072) THEN 18 WHEN (search_token.share >= 65536) THEN 17 WHEN (search_token.share >= 32768) THEN 16 WHEN (search_token.share >= 16384) THEN 15 WHEN (search_token.share >= 8192) THEN 14 WHEN (search_token.share >= 4096) THEN 13 WHEN (search_token.share >= 2048) THEN 12 WHEN (search_token.share >= 1024) THEN 11 WHEN (search_token.share >= 512) THEN 10 WHEN (search_token.share >= 256) THEN 9 WHEN (search_token.share >= 128) THEN 8 WHEN (search_token.share >= 64) THEN 7 WHEN (search_token.share >= 32) THEN 6 WHEN (search_token.share >= 16) THEN 5 WHEN (search_token.share >= 8) THEN 4 WHEN (search_token.share >= 4) THEN 3 WHEN (search_token.share >= 2) THEN 2 ELSE 1 END AS rarity 
FROM search_token), 
search_bonus AS MATERIALIZED 
(SELECT article_fts.rowid AS article_id, sum(search_word.rarity * search_sign.bonus) AS points 
FROM search_word JOIN (SELECT '+' AS sign, 1 AS bonus UNION ALL SELECT '-' AS sign, 2 AS bonus UNION ALL SELECT '=' AS sign, 3 AS bonus) AS search_sign ON 1 = 1 JOIN article_fts ON article_fts MATCH '"' || search_sign.sign || search_word.token || '"' GROUP BY article_fts.rowid), 
search_hit AS MATERIALIZED 
(SELECT 'ARTICLE' AS kind, article_search_15.article_id AS article_id, CAST(NULL AS INTEGER) AS entity_id, ((SELECT sum(search_word.rarity) AS sum_1 
FROM search_word) + coalesce(search_bonus.points, 0)) * 250000 / (SELECT sum(search_word.rarity) AS sum_1 
FROM search_word) AS score, 0 AS article_count, article_search_15.published_at AS published_at, article_search_15.public_id AS public_id, article_search_15.language AS language, article_search_15.section AS section 
FROM article_fts JOIN article_search AS article_search_15 ON article_search_15.article_id = article_fts.rowid LEFT OUTER JOIN search_bonus ON search_bonus.article_id = article_fts.rowid 
WHERE article_fts MATCH ? UNION ALL SELECT entity_21.kind AS kind, CAST(NULL AS INTEGER) AS anon_3, entity_21.id AS id, (SELECT count(*) AS count_4 
FROM search_word) * 1000000 / search_best_name.token_count AS anon_4, entity_21.article_count AS article_count, '' AS anon_5, entity_21.public_id AS public_id, NULL AS anon__1, NULL AS anon__2 
FROM (SELECT search_name.entity_id AS entity_id, min(search_name.token_count) AS token_count 
FROM (SELECT entity_token.entity_id AS entity_id, entity_token.position AS position, entity_token.token_count AS token_count, max(entity_token.folded) AS folded, max(entity_token.astral) AS astral 
FROM entity_token 
WHERE entity_token.token IN (SELECT search_word.token 
FROM search_word) GROUP BY entity_token.entity_id, entity_token.position, entity_token.token_count 
HAVING count(*) = (SELECT count(*) AS count_5 
FROM search_word)) AS search_name GROUP BY search_name.entity_id) AS search_best_name JOIN entity AS entity_21 ON entity_21.id = search_best_name.entity_id 
WHERE (entity_21.public = 1) AND (SELECT entity_resolution_9.survivor_id = entity_resolution_9.entity_id AS anon_6 
FROM entity_resolution AS entity_resolution_9 
WHERE entity_resolution_9.entity_id = entity_21.id))
 SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM search_hit AS search_hit_15)) AS anon_2) AS anon_1;
