WITH search_token AS MATERIALIZED 
(SELECT value AS token, CASE WHEN ((SELECT count(*) AS count_2 
FROM json_array_elements_text(($1)::json) WITH ORDINALITY AS items (value, key)) > 1) THEN (SELECT count(*) AS count_3 
FROM article_search) / (SELECT article_fts_term.doc 
FROM article_fts_term 
WHERE article_fts_term.term = value) ELSE 1 END AS share 
FROM json_array_elements_text(($2)::json) WITH ORDINALITY AS items (value, key)), 
search_word AS MATERIALIZED 
(SELECT search_token.token AS token, CASE WHEN (search_token.share >= 16777216) THEN 25 WHEN (search_token.share >= 8388608) THEN 24 WHEN (search_token.share >= 4194304) THEN 23 WHEN (search_token.share >= 2097152) THEN 22 WHEN (search_token.share >= 1048576) THEN 21 WHEN (search_token.share >= 524288) THEN 20 WHEN (search_token.share >= 262144) THEN 19 WHEN (search_token.share >= 131072) THEN 18 WHEN (search_token.share >= 65536) THEN 17 WHEN (search_token.share >= 32768) THEN 16 WHEN (search_token.share >= 16384) THEN 15 WHEN (search_token.share >= 8192) THEN 14 WHEN (search_token.share >= 4096) THEN 13 WHEN (search_token.share >= 2048) THEN 12 WHEN (search_token.share >= 1024) THEN 11 WHEN (search_token.share >= 512) THEN 10 WHEN (search_token.share >= 256) THEN 9 WHEN (search_token.share >= 128) THEN 8 WHEN (search_token.share >= 64) THEN 7 WHEN (search_token.share >= 32) THEN 6 WHEN (search_token.share >= 16) THEN 5 WHEN (search_token.share >= 8) THEN 4 WHEN (search_token.share >= 4) THEN 3 WHEN (search_token.share >= 2) THEN 2 ELSE 1 END AS rarity 
FROM search_token), 
search_bonus AS MATERIALIZED 
(SELECT article_fts.article_id AS article_id, sum(search_word.rarity * search_sign.bonus) AS points 
FROM search_word JOIN (SELECT '+' AS sign, 1 AS bonus UNION ALL SELECT '-' AS sign, 2 AS bonus UNION ALL SELECT '=' AS sign, 3 AS bonus) AS search_sign ON true JOIN article_fts ON article_fts.signed @@ ('''' || search_sign.sign || search_word.token || '''')::tsquery GROUP BY article_fts.article_id), 
search_hit AS MATERIALIZED 
(SELECT 'ARTICLE' AS kind, article_search_1.article_id AS article_id, CAST(NULL AS INTEGER) AS entity_id, ((SELECT sum(search_word.rarity) AS sum_1 
FROM search_word) + coalesce(search_bonus.points, 0)) * 250000 / (SELECT sum(search_word.rarity) AS sum_1 
FROM search_word) AS score, 0 AS article_count, article_search_1.published_at AS published_at, article_search_1.public_id AS public_id, article_search_1.language AS language, article_search_1.section AS section 
FROM article_fts JOIN article_search AS article_search_1 ON article_search_1.article_id = article_fts.article_id LEFT OUTER JOIN search_bonus ON search_bonus.article_id = article_fts.article_id 
WHERE article_fts.document @@ (SELECT replace(replace(replace(nullif($3, '""'), '" "', '''&'''), ' ', '''<->'''), '"', '''')::tsquery) UNION ALL SELECT entity_1.kind AS kind, CAST(NULL AS INTEGER) AS anon_3, entity_1.id AS id, (SELECT count(*) AS count_4 
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
WHERE entity_resolution_1.entity_id = entity_1.id))
 SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM search_hit AS search_hit_1), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(coalesce(max(search_hit_1_read), 0) > 2, false)), 'hasPreviousPage', to_json(coalesce(0 = 1, false)), 'startCursor', max(CASE WHEN (search_hit_1_number = 1) THEN search_hit_1_cursor END), 'endCursor', max(CASE WHEN (search_hit_1_number = CASE WHEN (search_hit_1_read < 2) THEN search_hit_1_read ELSE 2 END) THEN search_hit_1_cursor END)), 'edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('SearchEdge' || '|' || CAST(search_hit_1_score AS TEXT) || '|' || CAST(search_hit_1_article_count AS TEXT) || '|' || CAST(search_hit_1_published_at AS TEXT) || '|' || CAST(search_hit_1_public_id AS TEXT), 'UTF8'), 'hex'), 'score', CAST(search_hit_1_score AS DOUBLE PRECISION) / 1000000, 'node', (search_hit_1_value_1)::json)), '[]'::json)) AS anon_2 
FROM (SELECT search_hit_1_key_1, search_hit_1_key_2, search_hit_1_key_3, search_hit_1_key_4, search_hit_1_cursor, search_hit_1_score, search_hit_1_article_count, search_hit_1_published_at, search_hit_1_public_id, search_hit_1_article_id, search_hit_1_entity_id, search_hit_1_number, search_hit_1_read, coalesce((SELECT json_build_object('publishedAt', article_1_published_at) AS anon_7 
FROM (SELECT article_1.published_at AS article_1_published_at 
FROM article AS article_1 
WHERE (article_1.id = search_hit_1_article_id) AND (article_1.status = 'PUBLISHED') 
 LIMIT 1) AS article_1_shape), (SELECT json_build_object('articleCount', entity_2_article_count) AS anon_8 
FROM (SELECT entity_2.article_count AS entity_2_article_count 
FROM entity AS entity_2 
WHERE (entity_2.id = search_hit_1_entity_id) AND (entity_2.public = 1) 
 LIMIT 1) AS entity_2_shape)) AS search_hit_1_value_1 
FROM (SELECT search_hit_1_key_1, search_hit_1_key_2, search_hit_1_key_3, search_hit_1_key_4, search_hit_1_cursor, search_hit_1_score, search_hit_1_article_count, search_hit_1_published_at, search_hit_1_public_id, search_hit_1_article_id, search_hit_1_entity_id, row_number() OVER (ORDER BY search_hit_1_key_1 DESC, search_hit_1_key_2 DESC, search_hit_1_key_3 DESC, search_hit_1_key_4 DESC) AS search_hit_1_number, count(*) OVER () AS search_hit_1_read 
FROM (SELECT search_hit_1.score AS search_hit_1_key_1, search_hit_1.article_count AS search_hit_1_key_2, search_hit_1.published_at AS search_hit_1_key_3, search_hit_1.public_id AS search_hit_1_key_4, encode(convert_to('SearchEdge' || '|' || CAST(search_hit_1.score AS TEXT) || '|' || CAST(search_hit_1.article_count AS TEXT) || '|' || CAST(search_hit_1.published_at AS TEXT) || '|' || CAST(search_hit_1.public_id AS TEXT), 'UTF8'), 'hex') AS search_hit_1_cursor, search_hit_1.score AS search_hit_1_score, search_hit_1.article_count AS search_hit_1_article_count, search_hit_1.published_at AS search_hit_1_published_at, search_hit_1.public_id AS search_hit_1_public_id, search_hit_1.article_id AS search_hit_1_article_id, search_hit_1.entity_id AS search_hit_1_entity_id 
FROM search_hit AS search_hit_1 ORDER BY search_hit_1.score DESC, search_hit_1.article_count DESC, search_hit_1.published_at DESC, search_hit_1.public_id DESC 
 LIMIT 3) AS search_hit_1_read_rows) AS search_hit_1_counted 
WHERE search_hit_1_number <= 2 ORDER BY search_hit_1_key_1 DESC, search_hit_1_key_2 DESC, search_hit_1_key_3 DESC, search_hit_1_key_4 DESC) AS search_hit_1_page) AS anon_1;

WITH search_token AS MATERIALIZED 
(SELECT value AS token, CASE WHEN ((SELECT count(*) AS count_2 
FROM json_array_elements_text(($1)::json) WITH ORDINALITY AS items (value, key)) > 1) THEN (SELECT count(*) AS count_3 
FROM article_search) / (SELECT article_fts_term.doc 
FROM article_fts_term 
WHERE article_fts_term.term = value) ELSE 1 END AS share 
FROM json_array_elements_text(($2)::json) WITH ORDINALITY AS items (value, key)), 
search_word AS MATERIALIZED 
(SELECT search_token.token AS token, CASE WHEN (search_token.share >= 16777216) THEN 25 WHEN (search_token.share >= 8388608) THEN 24 WHEN (search_token.share >= 4194304) THEN 23 WHEN (search_token.share >= 2097152) THEN 22 WHEN (search_token.share >= 1048576) THEN 21 WHEN (search_token.share >= 524288) THEN 20 WHEN (search_token.share >= 262144) THEN 19 WHEN (search_token.share >= 131072) THEN 18 WHEN (search_token.share >= 65536) THEN 17 WHEN (search_token.share >= 32768) THEN 16 WHEN (search_token.share >= 16384) THEN 15 WHEN (search_token.share >= 8192) THEN 14 WHEN (search_token.share >= 4096) THEN 13 WHEN (search_token.share >= 2048) THEN 12 WHEN (search_token.share >= 1024) THEN 11 WHEN (search_token.share >= 512) THEN 10 WHEN (search_token.share >= 256) THEN 9 WHEN (search_token.share >= 128) THEN 8 WHEN (search_token.share >= 64) THEN 7 WHEN (search_token.share >= 32) THEN 6 WHEN (search_token.share >= 16) THEN 5 WHEN (search_token.share >= 8) THEN 4 WHEN (search_token.share >= 4) THEN 3 WHEN (search_token.share >= 2) THEN 2 ELSE 1 END AS rarity 
FROM search_token), 
search_bonus AS MATERIALIZED 
(SELECT article_fts.article_id AS article_id, sum(search_word.rarity * search_sign.bonus) AS points 
FROM search_word JOIN (SELECT '+' AS sign, 1 AS bonus UNION ALL SELECT '-' AS sign, 2 AS bonus UNION ALL SELECT '=' AS sign, 3 AS bonus) AS search_sign ON true JOIN article_fts ON article_fts.signed @@ ('''' || search_sign.sign || search_word.token || '''')::tsquery GROUP BY article_fts.article_id), 
search_hit AS MATERIALIZED 
(SELECT 'ARTICLE' AS kind, article_search_2.article_id AS article_id, CAST(NULL AS INTEGER) AS entity_id, ((SELECT sum(search_word.rarity) AS sum_1 
FROM search_word) + coalesce(search_bonus.points, 0)) * 250000 / (SELECT sum(search_word.rarity) AS sum_1 
FROM search_word) AS score, 0 AS article_count, article_search_2.published_at AS published_at, article_search_2.public_id AS public_id, article_search_2.language AS language, article_search_2.section AS section 
FROM article_fts JOIN article_search AS article_search_2 ON article_search_2.article_id = article_fts.article_id LEFT OUTER JOIN search_bonus ON search_bonus.article_id = article_fts.article_id 
WHERE article_fts.document @@ (SELECT replace(replace(replace(nullif($3, '""'), '" "', '''&'''), ' ', '''<->'''), '"', '''')::tsquery) UNION ALL SELECT entity_3.kind AS kind, CAST(NULL AS INTEGER) AS anon_3, entity_3.id AS id, (SELECT count(*) AS count_4 
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
WHERE entity_resolution_2.entity_id = entity_3.id))
 SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM search_hit AS search_hit_2), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(coalesce(max(search_hit_2_read), 0) > 3, false)), 'hasPreviousPage', to_json(coalesce(EXISTS (SELECT 1 
FROM search_hit AS search_hit_2 
WHERE (search_hit_2.score, search_hit_2.article_count, search_hit_2.published_at, search_hit_2.public_id) >= ($4, $5, $6, $7)), false)), 'startCursor', max(CASE WHEN (search_hit_2_number = 1) THEN search_hit_2_cursor END), 'endCursor', max(CASE WHEN (search_hit_2_number = CASE WHEN (search_hit_2_read < 3) THEN search_hit_2_read ELSE 3 END) THEN search_hit_2_cursor END)), 'edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('SearchEdge' || '|' || CAST(search_hit_2_score AS TEXT) || '|' || CAST(search_hit_2_article_count AS TEXT) || '|' || CAST(search_hit_2_published_at AS TEXT) || '|' || CAST(search_hit_2_public_id AS TEXT), 'UTF8'), 'hex'), 'score', CAST(search_hit_2_score AS DOUBLE PRECISION) / 1000000, 'node', (search_hit_2_value_1)::json)), '[]'::json)) AS anon_2 
FROM (SELECT search_hit_2_key_1, search_hit_2_key_2, search_hit_2_key_3, search_hit_2_key_4, search_hit_2_cursor, search_hit_2_score, search_hit_2_article_count, search_hit_2_published_at, search_hit_2_public_id, search_hit_2_article_id, search_hit_2_entity_id, search_hit_2_number, search_hit_2_read, coalesce((SELECT json_build_object('publishedAt', article_2_published_at) AS anon_7 
FROM (SELECT article_2.published_at AS article_2_published_at 
FROM article AS article_2 
WHERE (article_2.id = search_hit_2_article_id) AND (article_2.status = 'PUBLISHED') 
 LIMIT 1) AS article_2_shape), (SELECT json_build_object('articleCount', entity_4_article_count) AS anon_8 
FROM (SELECT entity_4.article_count AS entity_4_article_count 
FROM entity AS entity_4 
WHERE (entity_4.id = search_hit_2_entity_id) AND (entity_4.public = 1) 
 LIMIT 1) AS entity_4_shape)) AS search_hit_2_value_1 
FROM (SELECT search_hit_2_key_1, search_hit_2_key_2, search_hit_2_key_3, search_hit_2_key_4, search_hit_2_cursor, search_hit_2_score, search_hit_2_article_count, search_hit_2_published_at, search_hit_2_public_id, search_hit_2_article_id, search_hit_2_entity_id, row_number() OVER (ORDER BY search_hit_2_key_1 DESC, search_hit_2_key_2 DESC, search_hit_2_key_3 DESC, search_hit_2_key_4 DESC) AS search_hit_2_number, count(*) OVER () AS search_hit_2_read 
FROM (SELECT search_hit_2.score AS search_hit_2_key_1, search_hit_2.article_count AS search_hit_2_key_2, search_hit_2.published_at AS search_hit_2_key_3, search_hit_2.public_id AS search_hit_2_key_4, encode(convert_to('SearchEdge' || '|' || CAST(search_hit_2.score AS TEXT) || '|' || CAST(search_hit_2.article_count AS TEXT) || '|' || CAST(search_hit_2.published_at AS TEXT) || '|' || CAST(search_hit_2.public_id AS TEXT), 'UTF8'), 'hex') AS search_hit_2_cursor, search_hit_2.score AS search_hit_2_score, search_hit_2.article_count AS search_hit_2_article_count, search_hit_2.published_at AS search_hit_2_published_at, search_hit_2.public_id AS search_hit_2_public_id, search_hit_2.article_id AS search_hit_2_article_id, search_hit_2.entity_id AS search_hit_2_entity_id 
FROM search_hit AS search_hit_2 
WHERE (search_hit_2.score, search_hit_2.article_count, search_hit_2.published_at, search_hit_2.public_id) < ($8, $9, $10, $11) ORDER BY search_hit_2.score DESC, search_hit_2.article_count DESC, search_hit_2.published_at DESC, search_hit_2.public_id DESC 
 LIMIT 4) AS search_hit_2_read_rows) AS search_hit_2_counted 
WHERE search_hit_2_number <= 3 ORDER BY search_hit_2_key_1 DESC, search_hit_2_key_2 DESC, search_hit_2_key_3 DESC, search_hit_2_key_4 DESC) AS search_hit_2_page) AS anon_1;

WITH search_token AS MATERIALIZED 
(SELECT value AS token, CASE WHEN ((SELECT count(*) AS count_2 
FROM json_array_elements_text(($1)::json) WITH ORDINALITY AS items (value, key)) > 1) THEN (SELECT count(*) AS count_3 
FROM article_search) / (SELECT article_fts_term.doc 
FROM article_fts_term 
WHERE article_fts_term.term = value) ELSE 1 END AS share 
FROM json_array_elements_text(($2)::json) WITH ORDINALITY AS items (value, key)), 
search_word AS MATERIALIZED 
(SELECT search_token.token AS token, CASE WHEN (search_token.share >= 16777216) THEN 25 WHEN (search_token.share >= 8388608) THEN 24 WHEN (search_token.share >= 4194304) THEN 23 WHEN (search_token.share >= 2097152) THEN 22 WHEN (search_token.share >= 1048576) THEN 21 WHEN (search_token.share >= 524288) THEN 20 WHEN (search_token.share >= 262144) THEN 19 WHEN (search_token.share >= 131072) THEN 18 WHEN (search_token.share >= 65536) THEN 17 WHEN (search_token.share >= 32768) THEN 16 WHEN (search_token.share >= 16384) THEN 15 WHEN (search_token.share >= 8192) THEN 14 WHEN (search_token.share >= 4096) THEN 13 WHEN (search_token.share >= 2048) THEN 12 WHEN (search_token.share >= 1024) THEN 11 WHEN (search_token.share >= 512) THEN 10 WHEN (search_token.share >= 256) THEN 9 WHEN (search_token.share >= 128) THEN 8 WHEN (search_token.share >= 64) THEN 7 WHEN (search_token.share >= 32) THEN 6 WHEN (search_token.share >= 16) THEN 5 WHEN (search_token.share >= 8) THEN 4 WHEN (search_token.share >= 4) THEN 3 WHEN (search_token.share >= 2) THEN 2 ELSE 1 END AS rarity 
FROM search_token), 
search_bonus AS MATERIALIZED 
(SELECT article_fts.article_id AS article_id, sum(search_word.rarity * search_sign.bonus) AS points 
FROM search_word JOIN (SELECT '+' AS sign, 1 AS bonus UNION ALL SELECT '-' AS sign, 2 AS bonus UNION ALL SELECT '=' AS sign, 3 AS bonus) AS search_sign ON true JOIN article_fts ON article_fts.signed @@ ('''' || search_sign.sign || search_word.token || '''')::tsquery GROUP BY article_fts.article_id), 
search_hit AS MATERIALIZED 
(SELECT 'ARTICLE' AS kind, article_search_3.article_id AS article_id, CAST(NULL AS INTEGER) AS entity_id, ((SELECT sum(search_word.rarity) AS sum_1 
FROM search_word) + coalesce(search_bonus.points, 0)) * 250000 / (SELECT sum(search_word.rarity) AS sum_1 
FROM search_word) AS score, 0 AS article_count, article_search_3.published_at AS published_at, article_search_3.public_id AS public_id, article_search_3.language AS language, article_search_3.section AS section 
FROM article_fts JOIN article_search AS article_search_3 ON article_search_3.article_id = article_fts.article_id LEFT OUTER JOIN search_bonus ON search_bonus.article_id = article_fts.article_id 
WHERE article_fts.document @@ (SELECT replace(replace(replace(nullif($3, '""'), '" "', '''&'''), ' ', '''<->'''), '"', '''')::tsquery) UNION ALL SELECT entity_5.kind AS kind, CAST(NULL AS INTEGER) AS anon_3, entity_5.id AS id, (SELECT count(*) AS count_4 
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
WHERE entity_resolution_3.entity_id = entity_5.id))
 SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM search_hit AS search_hit_3), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(EXISTS (SELECT 1 
FROM search_hit AS search_hit_3), false)), 'hasPreviousPage', to_json(coalesce(0 = 1, false)), 'startCursor', max(CASE WHEN (search_hit_3_number = 1) THEN search_hit_3_cursor END), 'endCursor', max(CASE WHEN (search_hit_3_number = CASE WHEN (search_hit_3_read < 0) THEN search_hit_3_read ELSE 0 END) THEN search_hit_3_cursor END)), 'edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('SearchEdge' || '|' || CAST(search_hit_3_score AS TEXT) || '|' || CAST(search_hit_3_article_count AS TEXT) || '|' || CAST(search_hit_3_published_at AS TEXT) || '|' || CAST(search_hit_3_public_id AS TEXT), 'UTF8'), 'hex'), 'score', CAST(search_hit_3_score AS DOUBLE PRECISION) / 1000000, 'node', (search_hit_3_value_1)::json)), '[]'::json)) AS anon_2 
FROM (SELECT search_hit_3_key_1, search_hit_3_key_2, search_hit_3_key_3, search_hit_3_key_4, search_hit_3_cursor, search_hit_3_score, search_hit_3_article_count, search_hit_3_published_at, search_hit_3_public_id, search_hit_3_article_id, search_hit_3_entity_id, search_hit_3_number, search_hit_3_read, coalesce((SELECT json_build_object('publishedAt', article_3_published_at) AS anon_7 
FROM (SELECT article_3.published_at AS article_3_published_at 
FROM article AS article_3 
WHERE (article_3.id = search_hit_3_article_id) AND (article_3.status = 'PUBLISHED') 
 LIMIT 1) AS article_3_shape), (SELECT json_build_object('articleCount', entity_6_article_count) AS anon_8 
FROM (SELECT entity_6.article_count AS entity_6_article_count 
FROM entity AS entity_6 
WHERE (entity_6.id = search_hit_3_entity_id) AND (entity_6.public = 1) 
 LIMIT 1) AS entity_6_shape)) AS search_hit_3_value_1 
FROM (SELECT search_hit_3_key_1, search_hit_3_key_2, search_hit_3_key_3, search_hit_3_key_4, search_hit_3_cursor, search_hit_3_score, search_hit_3_article_count, search_hit_3_published_at, search_hit_3_public_id, search_hit_3_article_id, search_hit_3_entity_id, row_number() OVER (ORDER BY search_hit_3_key_1 DESC, search_hit_3_key_2 DESC, search_hit_3_key_3 DESC, search_hit_3_key_4 DESC) AS search_hit_3_number, count(*) OVER () AS search_hit_3_read 
FROM (SELECT search_hit_3.score AS search_hit_3_key_1, search_hit_3.article_count AS search_hit_3_key_2, search_hit_3.published_at AS search_hit_3_key_3, search_hit_3.public_id AS search_hit_3_key_4, encode(convert_to('SearchEdge' || '|' || CAST(search_hit_3.score AS TEXT) || '|' || CAST(search_hit_3.article_count AS TEXT) || '|' || CAST(search_hit_3.published_at AS TEXT) || '|' || CAST(search_hit_3.public_id AS TEXT), 'UTF8'), 'hex') AS search_hit_3_cursor, search_hit_3.score AS search_hit_3_score, search_hit_3.article_count AS search_hit_3_article_count, search_hit_3.published_at AS search_hit_3_published_at, search_hit_3.public_id AS search_hit_3_public_id, search_hit_3.article_id AS search_hit_3_article_id, search_hit_3.entity_id AS search_hit_3_entity_id 
FROM search_hit AS search_hit_3 ORDER BY search_hit_3.score DESC, search_hit_3.article_count DESC, search_hit_3.published_at DESC, search_hit_3.public_id DESC 
 LIMIT 1) AS search_hit_3_read_rows) AS search_hit_3_counted 
WHERE search_hit_3_number <= 0 ORDER BY search_hit_3_key_1 DESC, search_hit_3_key_2 DESC, search_hit_3_key_3 DESC, search_hit_3_key_4 DESC) AS search_hit_3_page) AS anon_1;

WITH search_token AS MATERIALIZED 
(SELECT value AS token, CASE WHEN ((SELECT count(*) AS count_2 
FROM json_array_elements_text(($1)::json) WITH ORDINALITY AS items (value, key)) > 1) THEN (SELECT count(*) AS count_3 
FROM article_search) / (SELECT article_fts_term.doc 
FROM article_fts_term 
WHERE article_fts_term.term = value) ELSE 1 END AS share 
FROM json_array_elements_text(($2)::json) WITH ORDINALITY AS items (value, key)), 
search_word AS MATERIALIZED 
(SELECT search_token.token AS token, CASE WHEN (search_token.share >= 16777216) THEN 25 WHEN (search_token.share >= 8388608) THEN 24 WHEN (search_token.share >= 4194304) THEN 23 WHEN (search_token.share >= 2097152) THEN 22 WHEN (search_token.share >= 1048576) THEN 21 WHEN (search_token.share >= 524288) THEN 20 WHEN (search_token.share >= 262144) THEN 19 WHEN (search_token.share >= 131072) THEN 18 WHEN (search_token.share >= 65536) THEN 17 WHEN (search_token.share >= 32768) THEN 16 WHEN (search_token.share >= 16384) THEN 15 WHEN (search_token.share >= 8192) THEN 14 WHEN (search_token.share >= 4096) THEN 13 WHEN (search_token.share >= 2048) THEN 12 WHEN (search_token.share >= 1024) THEN 11 WHEN (search_token.share >= 512) THEN 10 WHEN (search_token.share >= 256) THEN 9 WHEN (search_token.share >= 128) THEN 8 WHEN (search_token.share >= 64) THEN 7 WHEN (search_token.share >= 32) THEN 6 WHEN (search_token.share >= 16) THEN 5 WHEN (search_token.share >= 8) THEN 4 WHEN (search_token.share >= 4) THEN 3 WHEN (search_token.share >= 2) THEN 2 ELSE 1 END AS rarity 
FROM search_token), 
search_bonus AS MATERIALIZED 
(SELECT article_fts.article_id AS article_id, sum(search_word.rarity * search_sign.bonus) AS points 
FROM search_word JOIN (SELECT '+' AS sign, 1 AS bonus UNION ALL SELECT '-' AS sign, 2 AS bonus UNION ALL SELECT '=' AS sign, 3 AS bonus) AS search_sign ON true JOIN article_fts ON article_fts.signed @@ ('''' || search_sign.sign || search_word.token || '''')::tsquery GROUP BY article_fts.article_id), 
search_hit AS MATERIALIZED 
(SELECT 'ARTICLE' AS kind, article_search_4.article_id AS article_id, CAST(NULL AS INTEGER) AS entity_id, ((SELECT sum(search_word.rarity) AS sum_1 
FROM search_word) + coalesce(search_bonus.points, 0)) * 250000 / (SELECT sum(search_word.rarity) AS sum_1 
FROM search_word) AS score, 0 AS article_count, article_search_4.published_at AS published_at, article_search_4.public_id AS public_id, article_search_4.language AS language, article_search_4.section AS section 
FROM article_fts JOIN article_search AS article_search_4 ON article_search_4.article_id = article_fts.article_id LEFT OUTER JOIN search_bonus ON search_bonus.article_id = article_fts.article_id 
WHERE article_fts.document @@ (SELECT replace(replace(replace(nullif($3, '""'), '" "', '''&'''), ' ', '''<->'''), '"', '''')::tsquery) UNION ALL SELECT entity_7.kind AS kind, CAST(NULL AS INTEGER) AS anon_3, entity_7.id AS id, (SELECT count(*) AS count_4 
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
WHERE entity_resolution_4.entity_id = entity_7.id))
 SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM search_hit AS search_hit_4), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(coalesce(max(search_hit_4_read), 0) > 5, false)), 'hasPreviousPage', to_json(coalesce(0 = 1, false)), 'startCursor', max(CASE WHEN (search_hit_4_number = 1) THEN search_hit_4_cursor END), 'endCursor', max(CASE WHEN (search_hit_4_number = CASE WHEN (search_hit_4_read < 5) THEN search_hit_4_read ELSE 5 END) THEN search_hit_4_cursor END)), 'edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('SearchEdge' || '|' || CAST(search_hit_4_score AS TEXT) || '|' || CAST(search_hit_4_article_count AS TEXT) || '|' || CAST(search_hit_4_published_at AS TEXT) || '|' || CAST(search_hit_4_public_id AS TEXT), 'UTF8'), 'hex'), 'score', CAST(search_hit_4_score AS DOUBLE PRECISION) / 1000000, 'node', (search_hit_4_value_1)::json)), '[]'::json)) AS anon_2 
FROM (SELECT search_hit_4_key_1, search_hit_4_key_2, search_hit_4_key_3, search_hit_4_key_4, search_hit_4_cursor, search_hit_4_score, search_hit_4_article_count, search_hit_4_published_at, search_hit_4_public_id, search_hit_4_article_id, search_hit_4_entity_id, search_hit_4_number, search_hit_4_read, coalesce((SELECT json_build_object('publishedAt', article_4_published_at) AS anon_7 
FROM (SELECT article_4.published_at AS article_4_published_at 
FROM article AS article_4 
WHERE (article_4.id = search_hit_4_article_id) AND (article_4.status = 'PUBLISHED') 
 LIMIT 1) AS article_4_shape), (SELECT json_build_object('articleCount', entity_8_article_count) AS anon_8 
FROM (SELECT entity_8.article_count AS entity_8_article_count 
FROM entity AS entity_8 
WHERE (entity_8.id = search_hit_4_entity_id) AND (entity_8.public = 1) 
 LIMIT 1) AS entity_8_shape)) AS search_hit_4_value_1 
FROM (SELECT search_hit_4_key_1, search_hit_4_key_2, search_hit_4_key_3, search_hit_4_key_4, search_hit_4_cursor, search_hit_4_score, search_hit_4_article_count, search_hit_4_published_at, search_hit_4_public_id, search_hit_4_article_id, search_hit_4_entity_id, row_number() OVER (ORDER BY search_hit_4_key_1 DESC, search_hit_4_key_2 DESC, search_hit_4_key_3 DESC, search_hit_4_key_4 DESC) AS search_hit_4_number, count(*) OVER () AS search_hit_4_read 
FROM (SELECT search_hit_4.score AS search_hit_4_key_1, search_hit_4.article_count AS search_hit_4_key_2, search_hit_4.published_at AS search_hit_4_key_3, search_hit_4.public_id AS search_hit_4_key_4, encode(convert_to('SearchEdge' || '|' || CAST(search_hit_4.score AS TEXT) || '|' || CAST(search_hit_4.article_count AS TEXT) || '|' || CAST(search_hit_4.published_at AS TEXT) || '|' || CAST(search_hit_4.public_id AS TEXT), 'UTF8'), 'hex') AS search_hit_4_cursor, search_hit_4.score AS search_hit_4_score, search_hit_4.article_count AS search_hit_4_article_count, search_hit_4.published_at AS search_hit_4_published_at, search_hit_4.public_id AS search_hit_4_public_id, search_hit_4.article_id AS search_hit_4_article_id, search_hit_4.entity_id AS search_hit_4_entity_id 
FROM search_hit AS search_hit_4 ORDER BY search_hit_4.score DESC, search_hit_4.article_count DESC, search_hit_4.published_at DESC, search_hit_4.public_id DESC 
 LIMIT 6) AS search_hit_4_read_rows) AS search_hit_4_counted 
WHERE search_hit_4_number <= 5 ORDER BY search_hit_4_key_1 DESC, search_hit_4_key_2 DESC, search_hit_4_key_3 DESC, search_hit_4_key_4 DESC) AS search_hit_4_page) AS anon_1;

WITH search_token AS MATERIALIZED 
(SELECT value AS token, CASE WHEN ((SELECT count(*) AS count_2 
FROM json_array_elements_text(($1)::json) WITH ORDINALITY AS items (value, key)) > 1) THEN (SELECT count(*) AS count_3 
FROM article_search) / (SELECT article_fts_term.doc 
FROM article_fts_term 
WHERE article_fts_term.term = value) ELSE 1 END AS share 
FROM json_array_elements_text(($2)::json) WITH ORDINALITY AS items (value, key)), 
search_word AS MATERIALIZED 
(SELECT search_token.token AS token, CASE WHEN (search_token.share >= 16777216) THEN 25 WHEN (search_token.share >= 8388608) THEN 24 WHEN (search_token.share >= 4194304) THEN 23 WHEN (search_token.share >= 2097152) THEN 22 WHEN (search_token.share >= 1048576) THEN 21 WHEN (search_token.share >= 524288) THEN 20 WHEN (search_token.share >= 262144) THEN 19 WHEN (search_token.share >= 131072) THEN 18 WHEN (search_token.share >= 65536) THEN 17 WHEN (search_token.share >= 32768) THEN 16 WHEN (search_token.share >= 16384) THEN 15 WHEN (search_token.share >= 8192) THEN 14 WHEN (search_token.share >= 4096) THEN 13 WHEN (search_token.share >= 2048) THEN 12 WHEN (search_token.share >= 1024) THEN 11 WHEN (search_token.share >= 512) THEN 10 WHEN (search_token.share >= 256) THEN 9 WHEN (search_token.share >= 128) THEN 8 WHEN (search_token.share >= 64) THEN 7 WHEN (search_token.share >= 32) THEN 6 WHEN (search_token.share >= 16) THEN 5 WHEN (search_token.share >= 8) THEN 4 WHEN (search_token.share >= 4) THEN 3 WHEN (search_token.share >= 2) THEN 2 ELSE 1 END AS rarity 
FROM search_token), 
search_bonus AS MATERIALIZED 
(SELECT article_fts.article_id AS article_id, sum(search_word.rarity * search_sign.bonus) AS points 
FROM search_word JOIN (SELECT '+' AS sign, 1 AS bonus UNION ALL SELECT '-' AS sign, 2 AS bonus UNION ALL SELECT '=' AS sign, 3 AS bonus) AS search_sign ON true JOIN article_fts ON article_fts.signed @@ ('''' || search_sign.sign || search_word.token || '''')::tsquery GROUP BY article_fts.article_id), 
search_hit AS MATERIALIZED 
(SELECT 'ARTICLE' AS kind, article_search_5.article_id AS article_id, CAST(NULL AS INTEGER) AS entity_id, ((SELECT sum(search_word.rarity) AS sum_1 
FROM search_word) + coalesce(search_bonus.points, 0)) * 250000 / (SELECT sum(search_word.rarity) AS sum_1 
FROM search_word) AS score, 0 AS article_count, article_search_5.published_at AS published_at, article_search_5.public_id AS public_id, article_search_5.language AS language, article_search_5.section AS section 
FROM article_fts JOIN article_search AS article_search_5 ON article_search_5.article_id = article_fts.article_id LEFT OUTER JOIN search_bonus ON search_bonus.article_id = article_fts.article_id 
WHERE article_fts.document @@ (SELECT replace(replace(replace(nullif($3, '""'), '" "', '''&'''), ' ', '''<->'''), '"', '''')::tsquery) UNION ALL SELECT entity_9.kind AS kind, CAST(NULL AS INTEGER) AS anon_3, entity_9.id AS id, (SELECT count(*) AS count_4 
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
WHERE entity_resolution_5.entity_id = entity_9.id)), 
search_language AS MATERIALIZED 
(SELECT search_hit.language AS value, count(*) AS count 
FROM search_hit 
WHERE search_hit.language IS NOT NULL GROUP BY search_hit.language), 
search_entity AS MATERIALIZED 
(SELECT article_entity.entity_id AS entity_id, count(*) AS count 
FROM search_hit JOIN article_entity ON article_entity.article_id = search_hit.article_id GROUP BY article_entity.entity_id)
 SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM search_hit AS search_hit_5), '__typename', ('"SearchConnection"')::json, 'facets', json_build_object('__typename', ('"SearchFacets"')::json, 'languages', ((SELECT coalesce(json_agg(json_build_object('__typename', ('"FacetCount"')::json, 'value', search_language_1_value, 'count', search_language_1_count)), '[]'::json) AS anon_7 
FROM (SELECT search_language_1.value AS search_language_1_value, search_language_1.count AS search_language_1_count 
FROM search_language AS search_language_1 ORDER BY search_language_1.count DESC, search_language_1.value ASC) AS search_language_1_shape))::json, 'entities', ((SELECT coalesce(json_agg(json_build_object('__typename', ('"EntityFacet"')::json, 'count', search_entity_1_count, 'entity', json_build_object('name', entity_10_name))), '[]'::json) AS anon_8 
FROM (SELECT search_entity_1.count AS search_entity_1_count, entity_10.name AS entity_10_name 
FROM search_entity AS search_entity_1, entity AS entity_10 
WHERE (entity_10.id = search_entity_1.entity_id) AND (entity_10.public = 1) ORDER BY search_entity_1.count DESC, entity_10.public_id DESC 
 LIMIT 10) AS search_entity_1_shape))::json)) AS anon_2) AS anon_1;

WITH search_token AS MATERIALIZED 
(SELECT value AS token, CASE WHEN ((SELECT count(*) AS count_1 
FROM json_array_elements_text(($1)::json) WITH ORDINALITY AS items (value, key)) > 1) THEN (SELECT count(*) AS count_2 
FROM article_search) / (SELECT article_fts_term.doc 
FROM article_fts_term 
WHERE article_fts_term.term = value) ELSE 1 END AS share 
FROM json_array_elements_text(($2)::json) WITH ORDINALITY AS items (value, key)), 
search_word AS MATERIALIZED 
(SELECT search_token.token AS token, CASE WHEN (search_token.share >= 16777216) THEN 25 WHEN (search_token.share >= 8388608) THEN 24 WHEN (search_token.share >= 4194304) THEN 23 WHEN (search_token.share >= 2097152) THEN 22 WHEN (search_token.share >= 1048576) THEN 21 WHEN (search_token.share >= 524288) THEN 20 WHEN (search_token.share >= 262144) THEN 19 WHEN (search_token.share >= 131072) THEN 18 WHEN (search_token.share >= 65536) THEN 17 WHEN (search_token.share >= 32768) THEN 16 WHEN (search_token.share >= 16384) THEN 15 WHEN (search_token.share >= 8192) THEN 14 WHEN (search_token.share >= 4096) THEN 13 WHEN (search_token.share >= 2048) THEN 12 WHEN (search_token.share >= 1024) THEN 11 WHEN (search_token.share >= 512) THEN 10 WHEN (search_token.share >= 256) THEN 9 WHEN (search_token.share >= 128) THEN 8 WHEN (search_token.share >= 64) THEN 7 WHEN (search_token.share >= 32) THEN 6 WHEN (search_token.share >= 16) THEN 5 WHEN (search_token.share >= 8) THEN 4 WHEN (search_token.share >= 4) THEN 3 WHEN (search_token.share >= 2) THEN 2 ELSE 1 END AS rarity 
FROM search_token), 
search_bonus AS MATERIALIZED 
(SELECT article_fts.article_id AS article_id, sum(search_word.rarity * search_sign.bonus) AS points 
FROM search_word JOIN (SELECT '+' AS sign, 1 AS bonus UNION ALL SELECT '-' AS sign, 2 AS bonus UNION ALL SELECT '=' AS sign, 3 AS bonus) AS search_sign ON true JOIN article_fts ON article_fts.signed @@ ('''' || search_sign.sign || search_word.token || '''')::tsquery GROUP BY article_fts.article_id), 
search_hit AS MATERIALIZED 
(SELECT 'ARTICLE' AS kind, article_search_6.article_id AS article_id, CAST(NULL AS INTEGER) AS entity_id, ((SELECT sum(search_word.rarity) AS sum_1 
FROM search_word) + coalesce(search_bonus.points, 0)) * 250000 / (SELECT sum(search_word.rarity) AS sum_1 
FROM search_word) AS score, 0 AS article_count, article_search_6.published_at AS published_at, article_search_6.public_id AS public_id, article_search_6.language AS language, article_search_6.section AS section 
FROM article_fts JOIN article_search AS article_search_6 ON article_search_6.article_id = article_fts.article_id LEFT OUTER JOIN search_bonus ON search_bonus.article_id = article_fts.article_id 
WHERE article_fts.document @@ (SELECT replace(replace(replace(nullif($3, '""'), '" "', '''&'''), ' ', '''<->'''), '"', '''')::tsquery) UNION ALL SELECT entity_11.kind AS kind, CAST(NULL AS INTEGER) AS anon_11, entity_11.id AS id, (SELECT count(*) AS count_3 
FROM search_word) * 1000000 / search_best_name.token_count AS anon_12, entity_11.article_count AS article_count, '' AS anon_13, entity_11.public_id AS public_id, NULL AS anon__1, NULL AS anon__2 
FROM (SELECT search_name.entity_id AS entity_id, min(search_name.token_count) AS token_count 
FROM (SELECT entity_token.entity_id AS entity_id, entity_token.position AS position, entity_token.token_count AS token_count, max(entity_token.folded) AS folded, max(entity_token.astral) AS astral 
FROM entity_token 
WHERE entity_token.token IN (SELECT search_word.token 
FROM search_word) GROUP BY entity_token.entity_id, entity_token.position, entity_token.token_count 
HAVING count(*) = (SELECT count(*) AS count_4 
FROM search_word)) AS search_name GROUP BY search_name.entity_id) AS search_best_name JOIN entity AS entity_11 ON entity_11.id = search_best_name.entity_id 
WHERE (entity_11.public = 1) AND (SELECT entity_resolution_6.survivor_id = entity_resolution_6.entity_id AS anon_14 
FROM entity_resolution AS entity_resolution_6 
WHERE entity_resolution_6.entity_id = entity_11.id)), 
search_page AS MATERIALIZED 
(SELECT search_hit_6.article_id AS article_id, search_hit_6.entity_id AS entity_id, search_hit_6.public_id AS public_id 
FROM search_hit AS search_hit_6 ORDER BY search_hit_6.score DESC, search_hit_6.article_count DESC, search_hit_6.published_at DESC, search_hit_6.public_id DESC 
 LIMIT 20), 
search_folded AS MATERIALIZED 
(SELECT search_page.public_id AS public_id, search_page.article_id AS article_id, (SELECT article_fts.headline AS anon_8 
FROM article_fts 
WHERE article_fts.article_id = search_page.article_id) AS headline, (SELECT article_fts.summary AS anon_9 
FROM article_fts 
WHERE article_fts.article_id = search_page.article_id) AS summary, (SELECT article_fts.body AS anon_10 
FROM article_fts 
WHERE article_fts.article_id = search_page.article_id) AS body 
FROM search_page 
WHERE search_page.article_id IS NOT NULL), 
search_text AS MATERIALIZED 
(SELECT search_folded.public_id AS public_id, 0 AS rank, 0 AS part, 0 AS start, article.headline AS text, search_folded.headline AS folded, article_search.astral AS astral 
FROM search_folded JOIN article ON article.id = search_folded.article_id JOIN article_search ON article_search.article_id = search_folded.article_id UNION ALL SELECT search_folded.public_id AS public_id, 1 AS rank, 1 AS part, 0 AS start, article.summary AS text, search_folded.summary AS folded, article_search.astral AS astral 
FROM search_folded JOIN article ON article.id = search_folded.article_id JOIN article_search ON article_search.article_id = search_folded.article_id UNION ALL SELECT search_folded.public_id AS public_id, paragraph.position + 2 AS anon_15, 2, paragraph.start AS start, paragraph.text AS text, substr(search_folded.body, paragraph.start + 1, length(paragraph.text)) AS substr_1, article_search.astral AS astral 
FROM search_folded JOIN article ON article.id = search_folded.article_id JOIN article_search ON article_search.article_id = search_folded.article_id JOIN paragraph ON paragraph.article_id = search_folded.article_id UNION ALL SELECT search_page.public_id AS public_id, 0, 0, 0, coalesce(entity_alias.name, entity.name) AS coalesce_1, search_ranked_name.folded AS folded, search_ranked_name.astral AS astral 
FROM search_page JOIN entity ON entity.id = search_page.entity_id JOIN (SELECT search_name.entity_id AS entity_id, search_name.position AS position, search_name.token_count AS token_count, search_name.folded AS folded, search_name.astral AS astral, row_number() OVER (PARTITION BY search_name.entity_id ORDER BY search_name.token_count, search_name.position) AS number 
FROM (SELECT entity_token.entity_id AS entity_id, entity_token.position AS position, entity_token.token_count AS token_count, max(entity_token.folded) AS folded, max(entity_token.astral) AS astral 
FROM entity_token 
WHERE entity_token.token IN (SELECT search_word.token 
FROM search_word) GROUP BY entity_token.entity_id, entity_token.position, entity_token.token_count 
HAVING count(*) = (SELECT count(*) AS count_5 
FROM search_word)) AS search_name) AS search_ranked_name ON search_ranked_name.entity_id = search_page.entity_id AND search_ranked_name.number = 1 LEFT OUTER JOIN entity_alias ON entity_alias.entity_id = search_page.entity_id AND entity_alias.position = search_ranked_name.position - 1), 
search_chosen AS MATERIALIZED 
(SELECT search_holding.public_id AS public_id, search_holding.rank AS rank, search_holding.part AS part, search_holding.start AS start, search_holding.text AS text, search_holding.folded AS folded, search_holding.astral AS astral, search_holding.number AS number, search_holding.id AS id 
FROM (SELECT search_text.public_id AS public_id, search_text.rank AS rank, search_text.part AS part, search_text.start AS start, search_text.text AS text, search_text.folded AS folded, search_text.astral AS astral, row_number() OVER (PARTITION BY search_text.public_id ORDER BY search_text.rank) AS number, row_number() OVER (ORDER BY search_text.public_id, search_text.rank) AS id 
FROM search_text 
WHERE search_text.text IS NOT NULL AND (EXISTS (SELECT 1 
FROM search_word 
WHERE strpos(' ' || replace(search_text.folded, '_', ' ') || ' ', ' ' || search_word.token || ' ') > 0))) AS search_holding 
WHERE search_holding.number <= 3), 
search_piece AS MATERIALIZED 
(SELECT search_chosen.id AS id, length(search_chosen.text) AS total, length(value) AS size, CAST((sum(length(value) + 1) OVER (PARTITION BY search_chosen.id ORDER BY key) - length(value)) - 1 AS INTEGER) AS begins, CASE WHEN (rtrim(value, '_') IN (SELECT search_word.token 
FROM search_word)) THEN 1 ELSE 0 END AS searched 
FROM search_chosen JOIN string_to_table(search_chosen.folded, ' ') WITH ORDINALITY AS pieces (value, key) ON true), 
search_first AS MATERIALIZED 
(SELECT search_piece.id AS id, search_piece.total AS total, min(search_piece.begins) AS first, min(search_piece.begins + search_piece.size) AS first_end 
FROM search_piece 
WHERE search_piece.searched = 1 GROUP BY search_piece.id, search_piece.total), 
search_begun AS MATERIALIZED 
(SELECT search_first.id AS id, min(search_first.total) AS total, min(search_first.first_end) AS first_end, CASE WHEN (min(search_first.total) <= 240) THEN 0 WHEN (min(search_first.first - 60) <= 0) THEN 0 ELSE min(CASE WHEN (search_piece.size > 0 AND search_piece.begins >= search_first.first - 60) THEN search_piece.begins END) END AS shown_from 
FROM search_first JOIN search_piece ON search_piece.id = search_first.id GROUP BY search_first.id), 
search_window AS MATERIALIZED 
(SELECT search_begun.id AS id, min(search_begun.shown_from) AS shown_from, CASE WHEN (min(search_begun.total) <= min(search_begun.shown_from + 240)) THEN min(search_begun.total) WHEN (min(search_begun.first_end) > min(search_begun.shown_from + 240)) THEN min(search_begun.shown_from + 240) ELSE max(CASE WHEN (search_piece.size > 0 AND search_piece.begins + search_piece.size <= search_begun.shown_from + 240) THEN search_piece.begins + search_piece.size END) END AS shown_until 
FROM search_begun JOIN search_piece ON search_piece.id = search_begun.id GROUP BY search_begun.id), 
search_range AS MATERIALIZED 
(SELECT search_chosen.public_id AS public_id, search_chosen.rank AS rank, search_piece.begins - search_window.shown_from AS start, CASE WHEN (search_piece.begins + search_piece.size < search_window.shown_until) THEN search_piece.begins + search_piece.size ELSE search_window.shown_until END - search_window.shown_from AS "end", (search_piece.begins - search_window.shown_from) + CASE WHEN search_chosen.astral IS NULL THEN 0 ELSE (SELECT count(*) FROM json_array_elements_text(search_chosen.astral::json -> search_chosen.part) AS place WHERE place::integer >= search_chosen.start + search_window.shown_from AND place::integer < search_chosen.start + search_piece.begins) END AS start_utf16, (CASE WHEN (search_piece.begins + search_piece.size < search_window.shown_until) THEN search_piece.begins + search_piece.size ELSE search_window.shown_until END - search_window.shown_from) + CASE WHEN search_chosen.astral IS NULL THEN 0 ELSE (SELECT count(*) FROM json_array_elements_text(search_chosen.astral::json -> search_chosen.part) AS place WHERE place::integer >= search_chosen.start + search_window.shown_from AND place::integer < search_chosen.start + CASE WHEN (search_piece.begins + search_piece.size < search_window.shown_until) THEN search_piece.begins + search_piece.size ELSE search_window.shown_until END) END AS end_utf16 
FROM search_piece JOIN search_window ON search_window.id = search_piece.id JOIN search_chosen ON search_chosen.id = search_piece.id 
WHERE search_piece.searched = 1 AND search_piece.begins < search_window.shown_until), 
search_passage AS MATERIALIZED 
(SELECT search_chosen.public_id AS public_id, search_chosen.rank AS rank, substr(search_chosen.text, search_window.shown_from + 1, search_window.shown_until - search_window.shown_from) AS text 
FROM search_chosen JOIN search_window ON search_window.id = search_chosen.id)
 SELECT (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', (search_hit_6_value_1)::json, 'score', CAST(search_hit_6_score AS DOUBLE PRECISION) / 1000000, 'highlights', (search_hit_6_value_2)::json)), '[]'::json)) AS anon_2 
FROM (SELECT search_hit_6_key_1, search_hit_6_key_2, search_hit_6_key_3, search_hit_6_key_4, search_hit_6_article_id, search_hit_6_entity_id, search_hit_6_score, search_hit_6_public_id, coalesce((SELECT json_build_object() AS anon_3 
FROM (SELECT 1 AS article_5_nothing 
FROM article AS article_5 
WHERE (article_5.id = search_hit_6_article_id) AND (article_5.status = 'PUBLISHED') 
 LIMIT 1) AS article_5_shape), (SELECT CASE WHEN (entity_12_kind IN ('EVENT', 'PERSON', 'PLACE')) THEN json_build_object() WHEN (entity_12_kind IN ('ORGANIZATION')) THEN json_build_object('name', entity_12_name, 'formerIds', (entity_12_value_1)::json) END AS anon_4 
FROM (SELECT entity_12_name, entity_12_id, entity_12_kind, (SELECT coalesce(json_agg(former_entity_1_public_id), '[]'::json) AS anon_5 
FROM (SELECT former_entity_1.public_id AS former_entity_1_public_id 
FROM entity_resolution AS entity_resolution_7, entity AS former_entity_1 
WHERE (entity_resolution_7.survivor_id = entity_12_id) AND (former_entity_1.id = entity_resolution_7.entity_id) AND (former_entity_1.public = 1) AND NOT (former_entity_1.id = entity_12_id) ORDER BY former_entity_1.public_id ASC) AS entity_resolution_7_shape) AS entity_12_value_1 
FROM (SELECT entity_12.name AS entity_12_name, entity_12.id AS entity_12_id, entity_12.kind AS entity_12_kind 
FROM entity AS entity_12 
WHERE (entity_12.id = search_hit_6_entity_id) AND (entity_12.public = 1) 
 LIMIT 1) AS entity_12_rows) AS entity_12_shape)) AS search_hit_6_value_1, (SELECT coalesce(json_agg(json_build_object('__typename', ('"Highlight"')::json, 'text', search_passage_1_text, 'ranges', (search_passage_1_value_1)::json)), '[]'::json) AS anon_6 
FROM (SELECT search_passage_1_text, search_passage_1_public_id, search_passage_1_rank, (SELECT coalesce(json_agg(json_build_object('__typename', ('"TextRange"')::json)), '[]'::json) AS anon_7 
FROM (SELECT 1 AS search_range_1_nothing 
FROM search_range AS search_range_1 
WHERE (search_range_1.public_id = search_passage_1_public_id) AND (search_range_1.rank = search_passage_1_rank) ORDER BY search_range_1.start ASC) AS search_range_1_shape) AS search_passage_1_value_1 
FROM (SELECT search_passage_1.text AS search_passage_1_text, search_passage_1.public_id AS search_passage_1_public_id, search_passage_1.rank AS search_passage_1_rank 
FROM search_passage AS search_passage_1 
WHERE search_passage_1.public_id = search_hit_6_public_id ORDER BY search_passage_1.rank ASC) AS search_passage_1_rows) AS search_passage_1_shape) AS search_hit_6_value_2 
FROM (SELECT search_hit_6.score AS search_hit_6_key_1, search_hit_6.article_count AS search_hit_6_key_2, search_hit_6.published_at AS search_hit_6_key_3, search_hit_6.public_id AS search_hit_6_key_4, search_hit_6.article_id AS search_hit_6_article_id, search_hit_6.entity_id AS search_hit_6_entity_id, search_hit_6.score AS search_hit_6_score, search_hit_6.public_id AS search_hit_6_public_id 
FROM search_hit AS search_hit_6 ORDER BY search_hit_6.score DESC, search_hit_6.article_count DESC, search_hit_6.published_at DESC, search_hit_6.public_id DESC 
 LIMIT 20) AS search_hit_6_rows) AS search_hit_6_page) AS anon_1;

WITH search_token AS MATERIALIZED 
(SELECT value AS token, CASE WHEN ((SELECT count(*) AS count_2 
FROM json_array_elements_text(($1)::json) WITH ORDINALITY AS items (value, key)) > 1) THEN (SELECT count(*) AS count_3 
FROM article_search) / (SELECT article_fts_term.doc 
FROM article_fts_term 
WHERE article_fts_term.term = value) ELSE 1 END AS share 
FROM json_array_elements_text(($2)::json) WITH ORDINALITY AS items (value, key)), 
search_word AS MATERIALIZED 
(SELECT search_token.token AS token, CASE WHEN (search_token.share >= 16777216) THEN 25 WHEN (search_token.share >= 8388608) THEN 24 WHEN (search_token.share >= 4194304) THEN 23 WHEN (search_token.share >= 2097152) THEN 22 WHEN (search_token.share >= 1048576) THEN 21 WHEN (search_token.share >= 524288) THEN 20 WHEN (search_token.share >= 262144) THEN 19 WHEN (search_token.share >= 131072) THEN 18 WHEN (search_token.share >= 65536) THEN 17 WHEN (search_token.share >= 32768) THEN 16 WHEN (search_token.share >= 16384) THEN 15 WHEN (search_token.share >= 8192) THEN 14 WHEN (search_token.share >= 4096) THEN 13 WHEN (search_token.share >= 2048) THEN 12 WHEN (search_token.share >= 1024) THEN 11 WHEN (search_token.share >= 512) THEN 10 WHEN (search_token.share >= 256) THEN 9 WHEN (search_token.share >= 128) THEN 8 WHEN (search_token.share >= 64) THEN 7 WHEN (search_token.share >= 32) THEN 6 WHEN (search_token.share >= 16) THEN 5 WHEN (search_token.share >= 8) THEN 4 WHEN (search_token.share >= 4) THEN 3 WHEN (search_token.share >= 2) THEN 2 ELSE 1 END AS rarity 
FROM search_token), 
search_bonus AS MATERIALIZED 
(SELECT article_fts.article_id AS article_id, sum(search_word.rarity * search_sign.bonus) AS points 
FROM search_word JOIN (SELECT '+' AS sign, 1 AS bonus UNION ALL SELECT '-' AS sign, 2 AS bonus UNION ALL SELECT '=' AS sign, 3 AS bonus) AS search_sign ON true JOIN article_fts ON article_fts.signed @@ ('''' || search_sign.sign || search_word.token || '''')::tsquery GROUP BY article_fts.article_id), 
search_hit AS MATERIALIZED 
(SELECT 'ARTICLE' AS kind, article_search_7.article_id AS article_id, CAST(NULL AS INTEGER) AS entity_id, ((SELECT sum(search_word.rarity) AS sum_1 
FROM search_word) + coalesce(search_bonus.points, 0)) * 250000 / (SELECT sum(search_word.rarity) AS sum_1 
FROM search_word) AS score, 0 AS article_count, article_search_7.published_at AS published_at, article_search_7.public_id AS public_id, article_search_7.language AS language, article_search_7.section AS section 
FROM article_fts JOIN article_search AS article_search_7 ON article_search_7.article_id = article_fts.article_id LEFT OUTER JOIN search_bonus ON search_bonus.article_id = article_fts.article_id 
WHERE article_fts.document @@ (SELECT replace(replace(replace(nullif($3, '""'), '" "', '''&'''), ' ', '''<->'''), '"', '''')::tsquery) UNION ALL SELECT entity_13.kind AS kind, CAST(NULL AS INTEGER) AS anon_8, entity_13.id AS id, (SELECT count(*) AS count_4 
FROM search_word) * 1000000 / search_best_name.token_count AS anon_9, entity_13.article_count AS article_count, '' AS anon_10, entity_13.public_id AS public_id, NULL AS anon__1, NULL AS anon__2 
FROM (SELECT search_name.entity_id AS entity_id, min(search_name.token_count) AS token_count 
FROM (SELECT entity_token.entity_id AS entity_id, entity_token.position AS position, entity_token.token_count AS token_count, max(entity_token.folded) AS folded, max(entity_token.astral) AS astral 
FROM entity_token 
WHERE entity_token.token IN (SELECT search_word.token 
FROM search_word) GROUP BY entity_token.entity_id, entity_token.position, entity_token.token_count 
HAVING count(*) = (SELECT count(*) AS count_5 
FROM search_word)) AS search_name GROUP BY search_name.entity_id) AS search_best_name JOIN entity AS entity_13 ON entity_13.id = search_best_name.entity_id 
WHERE (entity_13.public = 1) AND (SELECT entity_resolution_8.survivor_id = entity_resolution_8.entity_id AS anon_11 
FROM entity_resolution AS entity_resolution_8 
WHERE entity_resolution_8.entity_id = entity_13.id))
 SELECT (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('__typename', ('"SearchEdge"')::json, 'node', (search_hit_7_value_1)::json)), '[]'::json)) AS anon_2 
FROM (SELECT search_hit_7_key_1, search_hit_7_key_2, search_hit_7_key_3, search_hit_7_key_4, search_hit_7_article_id, search_hit_7_entity_id, coalesce((SELECT json_build_object('slug', article_6_slug, 'entities', (article_6_value_1)::json, 'id', article_6_public_id) AS anon_3 
FROM (SELECT article_6_slug, article_6_id, article_6_status, article_6_public_id, (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object('name', entity_14_name))), '[]'::json)) AS anon_4 
FROM (SELECT article_entity_1.salience AS article_entity_1_key_1, article_entity_1.entity_public_id AS article_entity_1_key_2, entity_14.name AS entity_14_name 
FROM article_entity AS article_entity_1, entity AS entity_14 
WHERE (article_entity_1.article_id = article_6_id) AND (entity_14.id = article_entity_1.entity_id) AND (entity_14.public = 1) AND (article_6_status = 'PUBLISHED') ORDER BY article_entity_1.salience DESC, article_entity_1.entity_public_id DESC 
 LIMIT 2) AS article_entity_1_page) AS article_6_value_1 
FROM (SELECT article_6.slug AS article_6_slug, article_6.id AS article_6_id, article_6.status AS article_6_status, article_6.public_id AS article_6_public_id 
FROM article AS article_6 
WHERE (article_6.id = search_hit_7_article_id) AND (article_6.status = 'PUBLISHED') 
 LIMIT 1) AS article_6_rows) AS article_6_shape), (SELECT CASE WHEN (entity_15_kind IN ('EVENT', 'ORGANIZATION', 'PLACE')) THEN json_build_object('id', entity_15_public_id) WHEN (entity_15_kind IN ('PERSON')) THEN json_build_object('name', entity_15_name, 'articles', (entity_15_value_1)::json, 'relations', (entity_15_value_2)::json, 'id', entity_15_public_id) END AS anon_5 
FROM (SELECT entity_15_public_id, entity_15_name, entity_15_id, entity_15_kind, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article_entity AS article_entity_2, article AS article_7 
WHERE (article_entity_2.entity_id = entity_15_id) AND (article_7.id = article_entity_2.article_id) AND (article_7.status = 'PUBLISHED') AND (article_7.status = 'PUBLISHED')), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_7_slug))), '[]'::json)) AS anon_6 
FROM (SELECT article_entity_2.published_at AS article_entity_2_key_1, article_entity_2.article_public_id AS article_entity_2_key_2, article_7.slug AS article_7_slug 
FROM article_entity AS article_entity_2, article AS article_7 
WHERE (article_entity_2.entity_id = entity_15_id) AND (article_7.id = article_entity_2.article_id) AND (article_7.status = 'PUBLISHED') AND (article_7.status = 'PUBLISHED') ORDER BY article_entity_2.published_at DESC, article_entity_2.article_public_id DESC 
 LIMIT 1) AS article_entity_2_page) AS entity_15_value_1, (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object('kind', relation_1_kind))), '[]'::json)) AS anon_7 
FROM (SELECT relation_end_1.kind AS relation_end_1_key_1, relation_end_1.relation_public_id AS relation_end_1_key_2, relation_1.kind AS relation_1_kind 
FROM relation_end AS relation_end_1, relation AS relation_1 
WHERE (relation_end_1.entity_id = entity_15_id) AND (relation_1.id = relation_end_1.relation_id) ORDER BY relation_end_1.kind ASC, relation_end_1.relation_public_id ASC 
 LIMIT 1) AS relation_end_1_page) AS entity_15_value_2 
FROM (SELECT entity_15.public_id AS entity_15_public_id, entity_15.name AS entity_15_name, entity_15.id AS entity_15_id, entity_15.kind AS entity_15_kind 
FROM entity AS entity_15 
WHERE (entity_15.id = search_hit_7_entity_id) AND (entity_15.public = 1) 
 LIMIT 1) AS entity_15_rows) AS entity_15_shape)) AS search_hit_7_value_1 
FROM (SELECT search_hit_7.score AS search_hit_7_key_1, search_hit_7.article_count AS search_hit_7_key_2, search_hit_7.published_at AS search_hit_7_key_3, search_hit_7.public_id AS search_hit_7_key_4, search_hit_7.article_id AS search_hit_7_article_id, search_hit_7.entity_id AS search_hit_7_entity_id 
FROM search_hit AS search_hit_7 ORDER BY search_hit_7.score DESC, search_hit_7.article_count DESC, search_hit_7.published_at DESC, search_hit_7.public_id DESC 
 LIMIT 2) AS search_hit_7_rows) AS search_hit_7_page) AS anon_1;
