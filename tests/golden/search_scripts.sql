WITH search_token AS MATERIALIZED 
(SELECT value AS token, CASE WHEN ((SELECT count(*) AS count_1 
FROM json_each(?)) > 1) THEN (SELECT count(*) AS count_2 
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
WHERE article_fts MATCH ? UNION ALL SELECT entity_1.kind AS kind, CAST(NULL AS INTEGER) AS anon_10, entity_1.id AS id, (SELECT count(*) AS count_3 
FROM search_word) * 1000000 / search_best_name.token_count AS anon_11, entity_1.article_count AS article_count, '' AS anon_12, entity_1.public_id AS public_id, NULL AS anon__1, NULL AS anon__2 
FROM (SELECT search_name.entity_id AS entity_id, min(search_name.token_count) AS token_count 
FROM (SELECT entity_token.entity_id AS entity_id, entity_token.position AS position, entity_token.token_count AS token_count, max(entity_token.folded) AS folded, max(entity_token.astral) AS astral 
FROM entity_token 
WHERE entity_token.token IN (SELECT search_word.token 
FROM search_word) GROUP BY entity_token.entity_id, entity_token.position, entity_token.token_count 
HAVING count(*) = (SELECT count(*) AS count_4 
FROM search_word)) AS search_name GROUP BY search_name.entity_id) AS search_best_name JOIN entity AS entity_1 ON entity_1.id = search_best_name.entity_id 
WHERE (entity_1.public = 1) AND (SELECT entity_resolution_1.survivor_id = entity_resolution_1.entity_id AS anon_13 
FROM entity_resolution AS entity_resolution_1 
WHERE entity_resolution_1.entity_id = entity_1.id)), 
search_page AS MATERIALIZED 
(SELECT search_hit_1.article_id AS article_id, search_hit_1.entity_id AS entity_id, search_hit_1.public_id AS public_id 
FROM search_hit AS search_hit_1 ORDER BY search_hit_1.score DESC, search_hit_1.article_count DESC, search_hit_1.published_at DESC, search_hit_1.public_id DESC
 LIMIT 20 OFFSET ?), 
search_folded AS MATERIALIZED 
(SELECT search_page.public_id AS public_id, search_page.article_id AS article_id, (SELECT article_fts.headline AS anon_7 
FROM article_fts 
WHERE article_fts.rowid = search_page.article_id) AS headline, (SELECT article_fts.summary AS anon_8 
FROM article_fts 
WHERE article_fts.rowid = search_page.article_id) AS summary, (SELECT article_fts.body AS anon_9 
FROM article_fts 
WHERE article_fts.rowid = search_page.article_id) AS body 
FROM search_page 
WHERE search_page.article_id IS NOT NULL), 
search_text AS MATERIALIZED 
(SELECT search_folded.public_id AS public_id, 0 AS rank, 0 AS part, 0 AS start, article.headline AS text, search_folded.headline AS folded, article_search.astral AS astral 
FROM search_folded JOIN article ON article.id = search_folded.article_id JOIN article_search ON article_search.article_id = search_folded.article_id UNION ALL SELECT search_folded.public_id AS public_id, 1 AS rank, 1 AS part, 0 AS start, article.summary AS text, search_folded.summary AS folded, article_search.astral AS astral 
FROM search_folded JOIN article ON article.id = search_folded.article_id JOIN article_search ON article_search.article_id = search_folded.article_id UNION ALL SELECT search_folded.public_id AS public_id, paragraph.position + 2 AS anon_14, 2, paragraph.start AS start, paragraph.text AS text, substr(search_folded.body, paragraph.start + 1, length(paragraph.text)) AS substr_1, article_search.astral AS astral 
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
WHERE instr(' ' || replace(search_text.folded, '_', ' ') || ' ', ' ' || search_word.token || ' ') > 0))) AS search_holding 
WHERE search_holding.number <= 3), 
search_piece AS MATERIALIZED 
(SELECT search_chosen.id AS id, length(search_chosen.text) AS total, length(value) AS size, CAST((sum(length(value) + 1) OVER (PARTITION BY search_chosen.id ORDER BY "key") - length(value)) - 1 AS INTEGER) AS begins, CASE WHEN (rtrim(value, '_') IN (SELECT search_word.token 
FROM search_word)) THEN 1 ELSE 0 END AS searched 
FROM search_chosen JOIN json_each('["' || replace(search_chosen.folded, ' ', '","') || '"]') ON 1 = 1), 
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
(SELECT search_chosen.public_id AS public_id, search_chosen.rank AS rank, search_piece.begins - search_window.shown_from AS start, CASE WHEN (search_piece.begins + search_piece.size < search_window.shown_until) THEN search_piece.begins + search_piece.size ELSE search_window.shown_until END - search_window.shown_from AS "end", (search_piece.begins - search_window.shown_from) + CASE WHEN search_chosen.astral IS NULL THEN 0 ELSE (SELECT count(*) FROM json_each(search_chosen.astral, '$[' || search_chosen.part || ']') WHERE json_each.value >= search_chosen.start + search_window.shown_from AND json_each.value < search_chosen.start + search_piece.begins) END AS start_utf16, (CASE WHEN (search_piece.begins + search_piece.size < search_window.shown_until) THEN search_piece.begins + search_piece.size ELSE search_window.shown_until END - search_window.shown_from) + CASE WHEN search_chosen.astral IS NULL THEN 0 ELSE (SELECT count(*) FROM json_each(search_chosen.astral, '$[' || search_chosen.part || ']') WHERE json_each.value >= search_chosen.start + search_window.shown_from AND json_each.value < search_chosen.start + CASE WHEN (search_piece.begins + search_piece.size < search_window.shown_until) THEN search_piece.begins + search_piece.size ELSE search_window.shown_until END) END AS end_utf16 
FROM search_piece JOIN search_window ON search_window.id = search_piece.id JOIN search_chosen ON search_chosen.id = search_piece.id 
WHERE search_piece.searched = 1 AND search_piece.begins < search_window.shown_until), 
search_passage AS MATERIALIZED 
(SELECT search_chosen.public_id AS public_id, search_chosen.rank AS rank, substr(search_chosen.text, search_window.shown_from + 1, search_window.shown_until - search_window.shown_from) AS text 
FROM search_chosen JOIN search_window ON search_window.id = search_chosen.id)
 SELECT (SELECT json_object('edges', json_group_array(json_object('score', CAST(search_hit_1_score AS DOUBLE) / 1000000, 'node', json(search_hit_1_value_1), 'highlights', json(search_hit_1_value_2)))) AS anon_2 
FROM (SELECT search_hit_1_key_1, search_hit_1_key_2, search_hit_1_key_3, search_hit_1_key_4, search_hit_1_score, search_hit_1_article_id, search_hit_1_entity_id, search_hit_1_public_id, coalesce((SELECT json_object('slug', article_1_slug) AS anon_3 
FROM (SELECT article_1.slug AS article_1_slug 
FROM article AS article_1 
WHERE (article_1.id = search_hit_1_article_id) AND (article_1.status = 'PUBLISHED')
 LIMIT 1 OFFSET ?) AS article_1_shape), (SELECT json_object('name', entity_2_name) AS anon_4 
FROM (SELECT entity_2.name AS entity_2_name 
FROM entity AS entity_2 
WHERE (entity_2.id = search_hit_1_entity_id) AND (entity_2.public = 1)
 LIMIT 1 OFFSET ?) AS entity_2_shape)) AS search_hit_1_value_1, (SELECT json_group_array(json_object('text', search_passage_1_text, 'ranges', json(search_passage_1_value_1), 'utf16', json(search_passage_1_value_2))) AS anon_5 
FROM (SELECT search_passage_1_text, search_passage_1_public_id, search_passage_1_rank, (SELECT json_group_array(json_object('start', search_range_1_start, 'end', search_range_1_end)) AS anon_6 
FROM (SELECT search_range_1.start AS search_range_1_start, search_range_1."end" AS search_range_1_end 
FROM search_range AS search_range_1 
WHERE (search_range_1.public_id = search_passage_1_public_id) AND (search_range_1.rank = search_passage_1_rank) ORDER BY search_range_1.start ASC) AS search_range_1_shape) AS search_passage_1_value_1, (SELECT json_group_array(json_object('start', search_range_2_start_utf16, 'end', search_range_2_end_utf16)) AS anon_15 
FROM (SELECT search_range_2.start_utf16 AS search_range_2_start_utf16, search_range_2.end_utf16 AS search_range_2_end_utf16 
FROM search_range AS search_range_2 
WHERE (search_range_2.public_id = search_passage_1_public_id) AND (search_range_2.rank = search_passage_1_rank) ORDER BY search_range_2.start ASC) AS search_range_2_shape) AS search_passage_1_value_2 
FROM (SELECT search_passage_1.text AS search_passage_1_text, search_passage_1.public_id AS search_passage_1_public_id, search_passage_1.rank AS search_passage_1_rank 
FROM search_passage AS search_passage_1 
WHERE search_passage_1.public_id = search_hit_1_public_id ORDER BY search_passage_1.rank ASC) AS search_passage_1_rows) AS search_passage_1_shape) AS search_hit_1_value_2 
FROM (SELECT search_hit_1.score AS search_hit_1_key_1, search_hit_1.article_count AS search_hit_1_key_2, search_hit_1.published_at AS search_hit_1_key_3, search_hit_1.public_id AS search_hit_1_key_4, search_hit_1.score AS search_hit_1_score, search_hit_1.article_id AS search_hit_1_article_id, search_hit_1.entity_id AS search_hit_1_entity_id, search_hit_1.public_id AS search_hit_1_public_id 
FROM search_hit AS search_hit_1 ORDER BY search_hit_1.score DESC, search_hit_1.article_count DESC, search_hit_1.published_at DESC, search_hit_1.public_id DESC
 LIMIT 20 OFFSET ?) AS search_hit_1_rows) AS search_hit_1_page) AS anon_1;

WITH search_token AS MATERIALIZED 
(SELECT value AS token, CASE WHEN ((SELECT count(*) AS count_1 
FROM json_each(?)) > 1) THEN (SELECT count(*) AS count_2 
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
WHERE article_fts MATCH ? UNION ALL SELECT entity_3.kind AS kind, CAST(NULL AS INTEGER) AS anon_10, entity_3.id AS id, (SELECT count(*) AS count_3 
FROM search_word) * 1000000 / search_best_name.token_count AS anon_11, entity_3.article_count AS article_count, '' AS anon_12, entity_3.public_id AS public_id, NULL AS anon__1, NULL AS anon__2 
FROM (SELECT search_name.entity_id AS entity_id, min(search_name.token_count) AS token_count 
FROM (SELECT entity_token.entity_id AS entity_id, entity_token.position AS position, entity_token.token_count AS token_count, max(entity_token.folded) AS folded, max(entity_token.astral) AS astral 
FROM entity_token 
WHERE entity_token.token IN (SELECT search_word.token 
FROM search_word) GROUP BY entity_token.entity_id, entity_token.position, entity_token.token_count 
HAVING count(*) = (SELECT count(*) AS count_4 
FROM search_word)) AS search_name GROUP BY search_name.entity_id) AS search_best_name JOIN entity AS entity_3 ON entity_3.id = search_best_name.entity_id 
WHERE (entity_3.public = 1) AND (SELECT entity_resolution_2.survivor_id = entity_resolution_2.entity_id AS anon_13 
FROM entity_resolution AS entity_resolution_2 
WHERE entity_resolution_2.entity_id = entity_3.id)), 
search_page AS MATERIALIZED 
(SELECT search_hit_2.article_id AS article_id, search_hit_2.entity_id AS entity_id, search_hit_2.public_id AS public_id 
FROM search_hit AS search_hit_2 ORDER BY search_hit_2.score DESC, search_hit_2.article_count DESC, search_hit_2.published_at DESC, search_hit_2.public_id DESC
 LIMIT 20 OFFSET ?), 
search_folded AS MATERIALIZED 
(SELECT search_page.public_id AS public_id, search_page.article_id AS article_id, (SELECT article_fts.headline AS anon_7 
FROM article_fts 
WHERE article_fts.rowid = search_page.article_id) AS headline, (SELECT article_fts.summary AS anon_8 
FROM article_fts 
WHERE article_fts.rowid = search_page.article_id) AS summary, (SELECT article_fts.body AS anon_9 
FROM article_fts 
WHERE article_fts.rowid = search_page.article_id) AS body 
FROM search_page 
WHERE search_page.article_id IS NOT NULL), 
search_text AS MATERIALIZED 
(SELECT search_folded.public_id AS public_id, 0 AS rank, 0 AS part, 0 AS start, article.headline AS text, search_folded.headline AS folded, article_search.astral AS astral 
FROM search_folded JOIN article ON article.id = search_folded.article_id JOIN article_search ON article_search.article_id = search_folded.article_id UNION ALL SELECT search_folded.public_id AS public_id, 1 AS rank, 1 AS part, 0 AS start, article.summary AS text, search_folded.summary AS folded, article_search.astral AS astral 
FROM search_folded JOIN article ON article.id = search_folded.article_id JOIN article_search ON article_search.article_id = search_folded.article_id UNION ALL SELECT search_folded.public_id AS public_id, paragraph.position + 2 AS anon_14, 2, paragraph.start AS start, paragraph.text AS text, substr(search_folded.body, paragraph.start + 1, length(paragraph.text)) AS substr_1, article_search.astral AS astral 
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
WHERE instr(' ' || replace(search_text.folded, '_', ' ') || ' ', ' ' || search_word.token || ' ') > 0))) AS search_holding 
WHERE search_holding.number <= 3), 
search_piece AS MATERIALIZED 
(SELECT search_chosen.id AS id, length(search_chosen.text) AS total, length(value) AS size, CAST((sum(length(value) + 1) OVER (PARTITION BY search_chosen.id ORDER BY "key") - length(value)) - 1 AS INTEGER) AS begins, CASE WHEN (rtrim(value, '_') IN (SELECT search_word.token 
FROM search_word)) THEN 1 ELSE 0 END AS searched 
FROM search_chosen JOIN json_each('["' || replace(search_chosen.folded, ' ', '","') || '"]') ON 1 = 1), 
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
(SELECT search_chosen.public_id AS public_id, search_chosen.rank AS rank, search_piece.begins - search_window.shown_from AS start, CASE WHEN (search_piece.begins + search_piece.size < search_window.shown_until) THEN search_piece.begins + search_piece.size ELSE search_window.shown_until END - search_window.shown_from AS "end", (search_piece.begins - search_window.shown_from) + CASE WHEN search_chosen.astral IS NULL THEN 0 ELSE (SELECT count(*) FROM json_each(search_chosen.astral, '$[' || search_chosen.part || ']') WHERE json_each.value >= search_chosen.start + search_window.shown_from AND json_each.value < search_chosen.start + search_piece.begins) END AS start_utf16, (CASE WHEN (search_piece.begins + search_piece.size < search_window.shown_until) THEN search_piece.begins + search_piece.size ELSE search_window.shown_until END - search_window.shown_from) + CASE WHEN search_chosen.astral IS NULL THEN 0 ELSE (SELECT count(*) FROM json_each(search_chosen.astral, '$[' || search_chosen.part || ']') WHERE json_each.value >= search_chosen.start + search_window.shown_from AND json_each.value < search_chosen.start + CASE WHEN (search_piece.begins + search_piece.size < search_window.shown_until) THEN search_piece.begins + search_piece.size ELSE search_window.shown_until END) END AS end_utf16 
FROM search_piece JOIN search_window ON search_window.id = search_piece.id JOIN search_chosen ON search_chosen.id = search_piece.id 
WHERE search_piece.searched = 1 AND search_piece.begins < search_window.shown_until), 
search_passage AS MATERIALIZED 
(SELECT search_chosen.public_id AS public_id, search_chosen.rank AS rank, substr(search_chosen.text, search_window.shown_from + 1, search_window.shown_until - search_window.shown_from) AS text 
FROM search_chosen JOIN search_window ON search_window.id = search_chosen.id)
 SELECT (SELECT json_object('edges', json_group_array(json_object('score', CAST(search_hit_2_score AS DOUBLE) / 1000000, 'node', json(search_hit_2_value_1), 'highlights', json(search_hit_2_value_2)))) AS anon_2 
FROM (SELECT search_hit_2_key_1, search_hit_2_key_2, search_hit_2_key_3, search_hit_2_key_4, search_hit_2_score, search_hit_2_article_id, search_hit_2_entity_id, search_hit_2_public_id, coalesce((SELECT json_object('slug', article_2_slug) AS anon_3 
FROM (SELECT article_2.slug AS article_2_slug 
FROM article AS article_2 
WHERE (article_2.id = search_hit_2_article_id) AND (article_2.status = 'PUBLISHED')
 LIMIT 1 OFFSET ?) AS article_2_shape), (SELECT json_object('name', entity_4_name) AS anon_4 
FROM (SELECT entity_4.name AS entity_4_name 
FROM entity AS entity_4 
WHERE (entity_4.id = search_hit_2_entity_id) AND (entity_4.public = 1)
 LIMIT 1 OFFSET ?) AS entity_4_shape)) AS search_hit_2_value_1, (SELECT json_group_array(json_object('text', search_passage_2_text, 'ranges', json(search_passage_2_value_1), 'utf16', json(search_passage_2_value_2))) AS anon_5 
FROM (SELECT search_passage_2_text, search_passage_2_public_id, search_passage_2_rank, (SELECT json_group_array(json_object('start', search_range_3_start, 'end', search_range_3_end)) AS anon_6 
FROM (SELECT search_range_3.start AS search_range_3_start, search_range_3."end" AS search_range_3_end 
FROM search_range AS search_range_3 
WHERE (search_range_3.public_id = search_passage_2_public_id) AND (search_range_3.rank = search_passage_2_rank) ORDER BY search_range_3.start ASC) AS search_range_3_shape) AS search_passage_2_value_1, (SELECT json_group_array(json_object('start', search_range_4_start_utf16, 'end', search_range_4_end_utf16)) AS anon_15 
FROM (SELECT search_range_4.start_utf16 AS search_range_4_start_utf16, search_range_4.end_utf16 AS search_range_4_end_utf16 
FROM search_range AS search_range_4 
WHERE (search_range_4.public_id = search_passage_2_public_id) AND (search_range_4.rank = search_passage_2_rank) ORDER BY search_range_4.start ASC) AS search_range_4_shape) AS search_passage_2_value_2 
FROM (SELECT search_passage_2.text AS search_passage_2_text, search_passage_2.public_id AS search_passage_2_public_id, search_passage_2.rank AS search_passage_2_rank 
FROM search_passage AS search_passage_2 
WHERE search_passage_2.public_id = search_hit_2_public_id ORDER BY search_passage_2.rank ASC) AS search_passage_2_rows) AS search_passage_2_shape) AS search_hit_2_value_2 
FROM (SELECT search_hit_2.score AS search_hit_2_key_1, search_hit_2.article_count AS search_hit_2_key_2, search_hit_2.published_at AS search_hit_2_key_3, search_hit_2.public_id AS search_hit_2_key_4, search_hit_2.score AS search_hit_2_score, search_hit_2.article_id AS search_hit_2_article_id, search_hit_2.entity_id AS search_hit_2_entity_id, search_hit_2.public_id AS search_hit_2_public_id 
FROM search_hit AS search_hit_2 ORDER BY search_hit_2.score DESC, search_hit_2.article_count DESC, search_hit_2.published_at DESC, search_hit_2.public_id DESC
 LIMIT 20 OFFSET ?) AS search_hit_2_rows) AS search_hit_2_page) AS anon_1;

WITH search_token AS MATERIALIZED 
(SELECT value AS token, CASE WHEN ((SELECT count(*) AS count_1 
FROM json_each(?)) > 1) THEN (SELECT count(*) AS count_2 
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
WHERE article_fts MATCH ? UNION ALL SELECT entity_5.kind AS kind, CAST(NULL AS INTEGER) AS anon_10, entity_5.id AS id, (SELECT count(*) AS count_3 
FROM search_word) * 1000000 / search_best_name.token_count AS anon_11, entity_5.article_count AS article_count, '' AS anon_12, entity_5.public_id AS public_id, NULL AS anon__1, NULL AS anon__2 
FROM (SELECT search_name.entity_id AS entity_id, min(search_name.token_count) AS token_count 
FROM (SELECT entity_token.entity_id AS entity_id, entity_token.position AS position, entity_token.token_count AS token_count, max(entity_token.folded) AS folded, max(entity_token.astral) AS astral 
FROM entity_token 
WHERE entity_token.token IN (SELECT search_word.token 
FROM search_word) GROUP BY entity_token.entity_id, entity_token.position, entity_token.token_count 
HAVING count(*) = (SELECT count(*) AS count_4 
FROM search_word)) AS search_name GROUP BY search_name.entity_id) AS search_best_name JOIN entity AS entity_5 ON entity_5.id = search_best_name.entity_id 
WHERE (entity_5.public = 1) AND (SELECT entity_resolution_3.survivor_id = entity_resolution_3.entity_id AS anon_13 
FROM entity_resolution AS entity_resolution_3 
WHERE entity_resolution_3.entity_id = entity_5.id)), 
search_page AS MATERIALIZED 
(SELECT search_hit_3.article_id AS article_id, search_hit_3.entity_id AS entity_id, search_hit_3.public_id AS public_id 
FROM search_hit AS search_hit_3 ORDER BY search_hit_3.score DESC, search_hit_3.article_count DESC, search_hit_3.published_at DESC, search_hit_3.public_id DESC
 LIMIT 20 OFFSET ?), 
search_folded AS MATERIALIZED 
(SELECT search_page.public_id AS public_id, search_page.article_id AS article_id, (SELECT article_fts.headline AS anon_7 
FROM article_fts 
WHERE article_fts.rowid = search_page.article_id) AS headline, (SELECT article_fts.summary AS anon_8 
FROM article_fts 
WHERE article_fts.rowid = search_page.article_id) AS summary, (SELECT article_fts.body AS anon_9 
FROM article_fts 
WHERE article_fts.rowid = search_page.article_id) AS body 
FROM search_page 
WHERE search_page.article_id IS NOT NULL), 
search_text AS MATERIALIZED 
(SELECT search_folded.public_id AS public_id, 0 AS rank, 0 AS part, 0 AS start, article.headline AS text, search_folded.headline AS folded, article_search.astral AS astral 
FROM search_folded JOIN article ON article.id = search_folded.article_id JOIN article_search ON article_search.article_id = search_folded.article_id UNION ALL SELECT search_folded.public_id AS public_id, 1 AS rank, 1 AS part, 0 AS start, article.summary AS text, search_folded.summary AS folded, article_search.astral AS astral 
FROM search_folded JOIN article ON article.id = search_folded.article_id JOIN article_search ON article_search.article_id = search_folded.article_id UNION ALL SELECT search_folded.public_id AS public_id, paragraph.position + 2 AS anon_14, 2, paragraph.start AS start, paragraph.text AS text, substr(search_folded.body, paragraph.start + 1, length(paragraph.text)) AS substr_1, article_search.astral AS astral 
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
WHERE instr(' ' || replace(search_text.folded, '_', ' ') || ' ', ' ' || search_word.token || ' ') > 0))) AS search_holding 
WHERE search_holding.number <= 3), 
search_piece AS MATERIALIZED 
(SELECT search_chosen.id AS id, length(search_chosen.text) AS total, length(value) AS size, CAST((sum(length(value) + 1) OVER (PARTITION BY search_chosen.id ORDER BY "key") - length(value)) - 1 AS INTEGER) AS begins, CASE WHEN (rtrim(value, '_') IN (SELECT search_word.token 
FROM search_word)) THEN 1 ELSE 0 END AS searched 
FROM search_chosen JOIN json_each('["' || replace(search_chosen.folded, ' ', '","') || '"]') ON 1 = 1), 
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
(SELECT search_chosen.public_id AS public_id, search_chosen.rank AS rank, search_piece.begins - search_window.shown_from AS start, CASE WHEN (search_piece.begins + search_piece.size < search_window.shown_until) THEN search_piece.begins + search_piece.size ELSE search_window.shown_until END - search_window.shown_from AS "end", (search_piece.begins - search_window.shown_from) + CASE WHEN search_chosen.astral IS NULL THEN 0 ELSE (SELECT count(*) FROM json_each(search_chosen.astral, '$[' || search_chosen.part || ']') WHERE json_each.value >= search_chosen.start + search_window.shown_from AND json_each.value < search_chosen.start + search_piece.begins) END AS start_utf16, (CASE WHEN (search_piece.begins + search_piece.size < search_window.shown_until) THEN search_piece.begins + search_piece.size ELSE search_window.shown_until END - search_window.shown_from) + CASE WHEN search_chosen.astral IS NULL THEN 0 ELSE (SELECT count(*) FROM json_each(search_chosen.astral, '$[' || search_chosen.part || ']') WHERE json_each.value >= search_chosen.start + search_window.shown_from AND json_each.value < search_chosen.start + CASE WHEN (search_piece.begins + search_piece.size < search_window.shown_until) THEN search_piece.begins + search_piece.size ELSE search_window.shown_until END) END AS end_utf16 
FROM search_piece JOIN search_window ON search_window.id = search_piece.id JOIN search_chosen ON search_chosen.id = search_piece.id 
WHERE search_piece.searched = 1 AND search_piece.begins < search_window.shown_until), 
search_passage AS MATERIALIZED 
(SELECT search_chosen.public_id AS public_id, search_chosen.rank AS rank, substr(search_chosen.text, search_window.shown_from + 1, search_window.shown_until - search_window.shown_from) AS text 
FROM search_chosen JOIN search_window ON search_window.id = search_chosen.id)
 SELECT (SELECT json_object('edges', json_group_array(json_object('score', CAST(search_hit_3_score AS DOUBLE) / 1000000, 'node', json(search_hit_3_value_1), 'highlights', json(search_hit_3_value_2)))) AS anon_2 
FROM (SELECT search_hit_3_key_1, search_hit_3_key_2, search_hit_3_key_3, search_hit_3_key_4, search_hit_3_score, search_hit_3_article_id, search_hit_3_entity_id, search_hit_3_public_id, coalesce((SELECT json_object('slug', article_3_slug) AS anon_3 
FROM (SELECT article_3.slug AS article_3_slug 
FROM article AS article_3 
WHERE (article_3.id = search_hit_3_article_id) AND (article_3.status = 'PUBLISHED')
 LIMIT 1 OFFSET ?) AS article_3_shape), (SELECT json_object('name', entity_6_name) AS anon_4 
FROM (SELECT entity_6.name AS entity_6_name 
FROM entity AS entity_6 
WHERE (entity_6.id = search_hit_3_entity_id) AND (entity_6.public = 1)
 LIMIT 1 OFFSET ?) AS entity_6_shape)) AS search_hit_3_value_1, (SELECT json_group_array(json_object('text', search_passage_3_text, 'ranges', json(search_passage_3_value_1), 'utf16', json(search_passage_3_value_2))) AS anon_5 
FROM (SELECT search_passage_3_text, search_passage_3_public_id, search_passage_3_rank, (SELECT json_group_array(json_object('start', search_range_5_start, 'end', search_range_5_end)) AS anon_6 
FROM (SELECT search_range_5.start AS search_range_5_start, search_range_5."end" AS search_range_5_end 
FROM search_range AS search_range_5 
WHERE (search_range_5.public_id = search_passage_3_public_id) AND (search_range_5.rank = search_passage_3_rank) ORDER BY search_range_5.start ASC) AS search_range_5_shape) AS search_passage_3_value_1, (SELECT json_group_array(json_object('start', search_range_6_start_utf16, 'end', search_range_6_end_utf16)) AS anon_15 
FROM (SELECT search_range_6.start_utf16 AS search_range_6_start_utf16, search_range_6.end_utf16 AS search_range_6_end_utf16 
FROM search_range AS search_range_6 
WHERE (search_range_6.public_id = search_passage_3_public_id) AND (search_range_6.rank = search_passage_3_rank) ORDER BY search_range_6.start ASC) AS search_range_6_shape) AS search_passage_3_value_2 
FROM (SELECT search_passage_3.text AS search_passage_3_text, search_passage_3.public_id AS search_passage_3_public_id, search_passage_3.rank AS search_passage_3_rank 
FROM search_passage AS search_passage_3 
WHERE search_passage_3.public_id = search_hit_3_public_id ORDER BY search_passage_3.rank ASC) AS search_passage_3_rows) AS search_passage_3_shape) AS search_hit_3_value_2 
FROM (SELECT search_hit_3.score AS search_hit_3_key_1, search_hit_3.article_count AS search_hit_3_key_2, search_hit_3.published_at AS search_hit_3_key_3, search_hit_3.public_id AS search_hit_3_key_4, search_hit_3.score AS search_hit_3_score, search_hit_3.article_id AS search_hit_3_article_id, search_hit_3.entity_id AS search_hit_3_entity_id, search_hit_3.public_id AS search_hit_3_public_id 
FROM search_hit AS search_hit_3 ORDER BY search_hit_3.score DESC, search_hit_3.article_count DESC, search_hit_3.published_at DESC, search_hit_3.public_id DESC
 LIMIT 20 OFFSET ?) AS search_hit_3_rows) AS search_hit_3_page) AS anon_1;

WITH search_token AS MATERIALIZED 
(SELECT value AS token, CASE WHEN ((SELECT count(*) AS count_1 
FROM json_each(?)) > 1) THEN (SELECT count(*) AS count_2 
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
WHERE article_fts MATCH ? UNION ALL SELECT entity_7.kind AS kind, CAST(NULL AS INTEGER) AS anon_10, entity_7.id AS id, (SELECT count(*) AS count_3 
FROM search_word) * 1000000 / search_best_name.token_count AS anon_11, entity_7.article_count AS article_count, '' AS anon_12, entity_7.public_id AS public_id, NULL AS anon__1, NULL AS anon__2 
FROM (SELECT search_name.entity_id AS entity_id, min(search_name.token_count) AS token_count 
FROM (SELECT entity_token.entity_id AS entity_id, entity_token.position AS position, entity_token.token_count AS token_count, max(entity_token.folded) AS folded, max(entity_token.astral) AS astral 
FROM entity_token 
WHERE entity_token.token IN (SELECT search_word.token 
FROM search_word) GROUP BY entity_token.entity_id, entity_token.position, entity_token.token_count 
HAVING count(*) = (SELECT count(*) AS count_4 
FROM search_word)) AS search_name GROUP BY search_name.entity_id) AS search_best_name JOIN entity AS entity_7 ON entity_7.id = search_best_name.entity_id 
WHERE (entity_7.public = 1) AND (SELECT entity_resolution_4.survivor_id = entity_resolution_4.entity_id AS anon_13 
FROM entity_resolution AS entity_resolution_4 
WHERE entity_resolution_4.entity_id = entity_7.id)), 
search_page AS MATERIALIZED 
(SELECT search_hit_4.article_id AS article_id, search_hit_4.entity_id AS entity_id, search_hit_4.public_id AS public_id 
FROM search_hit AS search_hit_4 ORDER BY search_hit_4.score DESC, search_hit_4.article_count DESC, search_hit_4.published_at DESC, search_hit_4.public_id DESC
 LIMIT 20 OFFSET ?), 
search_folded AS MATERIALIZED 
(SELECT search_page.public_id AS public_id, search_page.article_id AS article_id, (SELECT article_fts.headline AS anon_7 
FROM article_fts 
WHERE article_fts.rowid = search_page.article_id) AS headline, (SELECT article_fts.summary AS anon_8 
FROM article_fts 
WHERE article_fts.rowid = search_page.article_id) AS summary, (SELECT article_fts.body AS anon_9 
FROM article_fts 
WHERE article_fts.rowid = search_page.article_id) AS body 
FROM search_page 
WHERE search_page.article_id IS NOT NULL), 
search_text AS MATERIALIZED 
(SELECT search_folded.public_id AS public_id, 0 AS rank, 0 AS part, 0 AS start, article.headline AS text, search_folded.headline AS folded, article_search.astral AS astral 
FROM search_folded JOIN article ON article.id = search_folded.article_id JOIN article_search ON article_search.article_id = search_folded.article_id UNION ALL SELECT search_folded.public_id AS public_id, 1 AS rank, 1 AS part, 0 AS start, article.summary AS text, search_folded.summary AS folded, article_search.astral AS astral 
FROM search_folded JOIN article ON article.id = search_folded.article_id JOIN article_search ON article_search.article_id = search_folded.article_id UNION ALL SELECT search_folded.public_id AS public_id, paragraph.position + 2 AS anon_14, 2, paragraph.start AS start, paragraph.text AS text, substr(search_folded.body, paragraph.start + 1, length(paragraph.text)) AS substr_1, article_search.astral AS astral 
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
WHERE instr(' ' || replace(search_text.folded, '_', ' ') || ' ', ' ' || search_word.token || ' ') > 0))) AS search_holding 
WHERE search_holding.number <= 3), 
search_piece AS MATERIALIZED 
(SELECT search_chosen.id AS id, length(search_chosen.text) AS total, length(value) AS size, CAST((sum(length(value) + 1) OVER (PARTITION BY search_chosen.id ORDER BY "key") - length(value)) - 1 AS INTEGER) AS begins, CASE WHEN (rtrim(value, '_') IN (SELECT search_word.token 
FROM search_word)) THEN 1 ELSE 0 END AS searched 
FROM search_chosen JOIN json_each('["' || replace(search_chosen.folded, ' ', '","') || '"]') ON 1 = 1), 
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
(SELECT search_chosen.public_id AS public_id, search_chosen.rank AS rank, search_piece.begins - search_window.shown_from AS start, CASE WHEN (search_piece.begins + search_piece.size < search_window.shown_until) THEN search_piece.begins + search_piece.size ELSE search_window.shown_until END - search_window.shown_from AS "end", (search_piece.begins - search_window.shown_from) + CASE WHEN search_chosen.astral IS NULL THEN 0 ELSE (SELECT count(*) FROM json_each(search_chosen.astral, '$[' || search_chosen.part || ']') WHERE json_each.value >= search_chosen.start + search_window.shown_from AND json_each.value < search_chosen.start + search_piece.begins) END AS start_utf16, (CASE WHEN (search_piece.begins + search_piece.size < search_window.shown_until) THEN search_piece.begins + search_piece.size ELSE search_window.shown_until END - search_window.shown_from) + CASE WHEN search_chosen.astral IS NULL THEN 0 ELSE (SELECT count(*) FROM json_each(search_chosen.astral, '$[' || search_chosen.part || ']') WHERE json_each.value >= search_chosen.start + search_window.shown_from AND json_each.value < search_chosen.start + CASE WHEN (search_piece.begins + search_piece.size < search_window.shown_until) THEN search_piece.begins + search_piece.size ELSE search_window.shown_until END) END AS end_utf16 
FROM search_piece JOIN search_window ON search_window.id = search_piece.id JOIN search_chosen ON search_chosen.id = search_piece.id 
WHERE search_piece.searched = 1 AND search_piece.begins < search_window.shown_until), 
search_passage AS MATERIALIZED 
(SELECT search_chosen.public_id AS public_id, search_chosen.rank AS rank, substr(search_chosen.text, search_window.shown_from + 1, search_window.shown_until - search_window.shown_from) AS text 
FROM search_chosen JOIN search_window ON search_window.id = search_chosen.id)
 SELECT (SELECT json_object('edges', json_group_array(json_object('score', CAST(search_hit_4_score AS DOUBLE) / 1000000, 'node', json(search_hit_4_value_1), 'highlights', json(search_hit_4_value_2)))) AS anon_2 
FROM (SELECT search_hit_4_key_1, search_hit_4_key_2, search_hit_4_key_3, search_hit_4_key_4, search_hit_4_score, search_hit_4_article_id, search_hit_4_entity_id, search_hit_4_public_id, coalesce((SELECT json_object('slug', article_4_slug) AS anon_3 
FROM (SELECT article_4.slug AS article_4_slug 
FROM article AS article_4 
WHERE (article_4.id = search_hit_4_article_id) AND (article_4.status = 'PUBLISHED')
 LIMIT 1 OFFSET ?) AS article_4_shape), (SELECT json_object('name', entity_8_name) AS anon_4 
FROM (SELECT entity_8.name AS entity_8_name 
FROM entity AS entity_8 
WHERE (entity_8.id = search_hit_4_entity_id) AND (entity_8.public = 1)
 LIMIT 1 OFFSET ?) AS entity_8_shape)) AS search_hit_4_value_1, (SELECT json_group_array(json_object('text', search_passage_4_text, 'ranges', json(search_passage_4_value_1), 'utf16', json(search_passage_4_value_2))) AS anon_5 
FROM (SELECT search_passage_4_text, search_passage_4_public_id, search_passage_4_rank, (SELECT json_group_array(json_object('start', search_range_7_start, 'end', search_range_7_end)) AS anon_6 
FROM (SELECT search_range_7.start AS search_range_7_start, search_range_7."end" AS search_range_7_end 
FROM search_range AS search_range_7 
WHERE (search_range_7.public_id = search_passage_4_public_id) AND (search_range_7.rank = search_passage_4_rank) ORDER BY search_range_7.start ASC) AS search_range_7_shape) AS search_passage_4_value_1, (SELECT json_group_array(json_object('start', search_range_8_start_utf16, 'end', search_range_8_end_utf16)) AS anon_15 
FROM (SELECT search_range_8.start_utf16 AS search_range_8_start_utf16, search_range_8.end_utf16 AS search_range_8_end_utf16 
FROM search_range AS search_range_8 
WHERE (search_range_8.public_id = search_passage_4_public_id) AND (search_range_8.rank = search_passage_4_rank) ORDER BY search_range_8.start ASC) AS search_range_8_shape) AS search_passage_4_value_2 
FROM (SELECT search_passage_4.text AS search_passage_4_text, search_passage_4.public_id AS search_passage_4_public_id, search_passage_4.rank AS search_passage_4_rank 
FROM search_passage AS search_passage_4 
WHERE search_passage_4.public_id = search_hit_4_public_id ORDER BY search_passage_4.rank ASC) AS search_passage_4_rows) AS search_passage_4_shape) AS search_hit_4_value_2 
FROM (SELECT search_hit_4.score AS search_hit_4_key_1, search_hit_4.article_count AS search_hit_4_key_2, search_hit_4.published_at AS search_hit_4_key_3, search_hit_4.public_id AS search_hit_4_key_4, search_hit_4.score AS search_hit_4_score, search_hit_4.article_id AS search_hit_4_article_id, search_hit_4.entity_id AS search_hit_4_entity_id, search_hit_4.public_id AS search_hit_4_public_id 
FROM search_hit AS search_hit_4 ORDER BY search_hit_4.score DESC, search_hit_4.article_count DESC, search_hit_4.published_at DESC, search_hit_4.public_id DESC
 LIMIT 20 OFFSET ?) AS search_hit_4_rows) AS search_hit_4_page) AS anon_1;

WITH search_token AS MATERIALIZED 
(SELECT value AS token, CASE WHEN ((SELECT count(*) AS count_1 
FROM json_each(?)) > 1) THEN (SELECT count(*) AS count_2 
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
WHERE article_fts MATCH ? UNION ALL SELECT entity_9.kind AS kind, CAST(NULL AS INTEGER) AS anon_10, entity_9.id AS id, (SELECT count(*) AS count_3 
FROM search_word) * 1000000 / search_best_name.token_count AS anon_11, entity_9.article_count AS article_count, '' AS anon_12, entity_9.public_id AS public_id, NULL AS anon__1, NULL AS anon__2 
FROM (SELECT search_name.entity_id AS entity_id, min(search_name.token_count) AS token_count 
FROM (SELECT entity_token.entity_id AS entity_id, entity_token.position AS position, entity_token.token_count AS token_count, max(entity_token.folded) AS folded, max(entity_token.astral) AS astral 
FROM entity_token 
WHERE entity_token.token IN (SELECT search_word.token 
FROM search_word) GROUP BY entity_token.entity_id, entity_token.position, entity_token.token_count 
HAVING count(*) = (SELECT count(*) AS count_4 
FROM search_word)) AS search_name GROUP BY search_name.entity_id) AS search_best_name JOIN entity AS entity_9 ON entity_9.id = search_best_name.entity_id 
WHERE (entity_9.public = 1) AND (SELECT entity_resolution_5.survivor_id = entity_resolution_5.entity_id AS anon_13 
FROM entity_resolution AS entity_resolution_5 
WHERE entity_resolution_5.entity_id = entity_9.id)), 
search_page AS MATERIALIZED 
(SELECT search_hit_5.article_id AS article_id, search_hit_5.entity_id AS entity_id, search_hit_5.public_id AS public_id 
FROM search_hit AS search_hit_5 ORDER BY search_hit_5.score DESC, search_hit_5.article_count DESC, search_hit_5.published_at DESC, search_hit_5.public_id DESC
 LIMIT 20 OFFSET ?), 
search_folded AS MATERIALIZED 
(SELECT search_page.public_id AS public_id, search_page.article_id AS article_id, (SELECT article_fts.headline AS anon_7 
FROM article_fts 
WHERE article_fts.rowid = search_page.article_id) AS headline, (SELECT article_fts.summary AS anon_8 
FROM article_fts 
WHERE article_fts.rowid = search_page.article_id) AS summary, (SELECT article_fts.body AS anon_9 
FROM article_fts 
WHERE article_fts.rowid = search_page.article_id) AS body 
FROM search_page 
WHERE search_page.article_id IS NOT NULL), 
search_text AS MATERIALIZED 
(SELECT search_folded.public_id AS public_id, 0 AS rank, 0 AS part, 0 AS start, article.headline AS text, search_folded.headline AS folded, article_search.astral AS astral 
FROM search_folded JOIN article ON article.id = search_folded.article_id JOIN article_search ON article_search.article_id = search_folded.article_id UNION ALL SELECT search_folded.public_id AS public_id, 1 AS rank, 1 AS part, 0 AS start, article.summary AS text, search_folded.summary AS folded, article_search.astral AS astral 
FROM search_folded JOIN article ON article.id = search_folded.article_id JOIN article_search ON article_search.article_id = search_folded.article_id UNION ALL SELECT search_folded.public_id AS public_id, paragraph.position + 2 AS anon_14, 2, paragraph.start AS start, paragraph.text AS text, substr(search_folded.body, paragraph.start + 1, length(paragraph.text)) AS substr_1, article_search.astral AS astral 
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
WHERE instr(' ' || replace(search_text.folded, '_', ' ') || ' ', ' ' || search_word.token || ' ') > 0))) AS search_holding 
WHERE search_holding.number <= 3), 
search_piece AS MATERIALIZED 
(SELECT search_chosen.id AS id, length(search_chosen.text) AS total, length(value) AS size, CAST((sum(length(value) + 1) OVER (PARTITION BY search_chosen.id ORDER BY "key") - length(value)) - 1 AS INTEGER) AS begins, CASE WHEN (rtrim(value, '_') IN (SELECT search_word.token 
FROM search_word)) THEN 1 ELSE 0 END AS searched 
FROM search_chosen JOIN json_each('["' || replace(search_chosen.folded, ' ', '","') || '"]') ON 1 = 1), 
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
(SELECT search_chosen.public_id AS public_id, search_chosen.rank AS rank, search_piece.begins - search_window.shown_from AS start, CASE WHEN (search_piece.begins + search_piece.size < search_window.shown_until) THEN search_piece.begins + search_piece.size ELSE search_window.shown_until END - search_window.shown_from AS "end", (search_piece.begins - search_window.shown_from) + CASE WHEN search_chosen.astral IS NULL THEN 0 ELSE (SELECT count(*) FROM json_each(search_chosen.astral, '$[' || search_chosen.part || ']') WHERE json_each.value >= search_chosen.start + search_window.shown_from AND json_each.value < search_chosen.start + search_piece.begins) END AS start_utf16, (CASE WHEN (search_piece.begins + search_piece.size < search_window.shown_until) THEN search_piece.begins + search_piece.size ELSE search_window.shown_until END - search_window.shown_from) + CASE WHEN search_chosen.astral IS NULL THEN 0 ELSE (SELECT count(*) FROM json_each(search_chosen.astral, '$[' || search_chosen.part || ']') WHERE json_each.value >= search_chosen.start + search_window.shown_from AND json_each.value < search_chosen.start + CASE WHEN (search_piece.begins + search_piece.size < search_window.shown_until) THEN search_piece.begins + search_piece.size ELSE search_window.shown_until END) END AS end_utf16 
FROM search_piece JOIN search_window ON search_window.id = search_piece.id JOIN search_chosen ON search_chosen.id = search_piece.id 
WHERE search_piece.searched = 1 AND search_piece.begins < search_window.shown_until), 
search_passage AS MATERIALIZED 
(SELECT search_chosen.public_id AS public_id, search_chosen.rank AS rank, substr(search_chosen.text, search_window.shown_from + 1, search_window.shown_until - search_window.shown_from) AS text 
FROM search_chosen JOIN search_window ON search_window.id = search_chosen.id)
 SELECT (SELECT json_object('edges', json_group_array(json_object('score', CAST(search_hit_5_score AS DOUBLE) / 1000000, 'node', json(search_hit_5_value_1), 'highlights', json(search_hit_5_value_2)))) AS anon_2 
FROM (SELECT search_hit_5_key_1, search_hit_5_key_2, search_hit_5_key_3, search_hit_5_key_4, search_hit_5_score, search_hit_5_article_id, search_hit_5_entity_id, search_hit_5_public_id, coalesce((SELECT json_object('slug', article_5_slug) AS anon_3 
FROM (SELECT article_5.slug AS article_5_slug 
FROM article AS article_5 
WHERE (article_5.id = search_hit_5_article_id) AND (article_5.status = 'PUBLISHED')
 LIMIT 1 OFFSET ?) AS article_5_shape), (SELECT json_object('name', entity_10_name) AS anon_4 
FROM (SELECT entity_10.name AS entity_10_name 
FROM entity AS entity_10 
WHERE (entity_10.id = search_hit_5_entity_id) AND (entity_10.public = 1)
 LIMIT 1 OFFSET ?) AS entity_10_shape)) AS search_hit_5_value_1, (SELECT json_group_array(json_object('text', search_passage_5_text, 'ranges', json(search_passage_5_value_1), 'utf16', json(search_passage_5_value_2))) AS anon_5 
FROM (SELECT search_passage_5_text, search_passage_5_public_id, search_passage_5_rank, (SELECT json_group_array(json_object('start', search_range_9_start, 'end', search_range_9_end)) AS anon_6 
FROM (SELECT search_range_9.start AS search_range_9_start, search_range_9."end" AS search_range_9_end 
FROM search_range AS search_range_9 
WHERE (search_range_9.public_id = search_passage_5_public_id) AND (search_range_9.rank = search_passage_5_rank) ORDER BY search_range_9.start ASC) AS search_range_9_shape) AS search_passage_5_value_1, (SELECT json_group_array(json_object('start', search_range_10_start_utf16, 'end', search_range_10_end_utf16)) AS anon_15 
FROM (SELECT search_range_10.start_utf16 AS search_range_10_start_utf16, search_range_10.end_utf16 AS search_range_10_end_utf16 
FROM search_range AS search_range_10 
WHERE (search_range_10.public_id = search_passage_5_public_id) AND (search_range_10.rank = search_passage_5_rank) ORDER BY search_range_10.start ASC) AS search_range_10_shape) AS search_passage_5_value_2 
FROM (SELECT search_passage_5.text AS search_passage_5_text, search_passage_5.public_id AS search_passage_5_public_id, search_passage_5.rank AS search_passage_5_rank 
FROM search_passage AS search_passage_5 
WHERE search_passage_5.public_id = search_hit_5_public_id ORDER BY search_passage_5.rank ASC) AS search_passage_5_rows) AS search_passage_5_shape) AS search_hit_5_value_2 
FROM (SELECT search_hit_5.score AS search_hit_5_key_1, search_hit_5.article_count AS search_hit_5_key_2, search_hit_5.published_at AS search_hit_5_key_3, search_hit_5.public_id AS search_hit_5_key_4, search_hit_5.score AS search_hit_5_score, search_hit_5.article_id AS search_hit_5_article_id, search_hit_5.entity_id AS search_hit_5_entity_id, search_hit_5.public_id AS search_hit_5_public_id 
FROM search_hit AS search_hit_5 ORDER BY search_hit_5.score DESC, search_hit_5.article_count DESC, search_hit_5.published_at DESC, search_hit_5.public_id DESC
 LIMIT 20 OFFSET ?) AS search_hit_5_rows) AS search_hit_5_page) AS anon_1;

WITH search_token AS MATERIALIZED 
(SELECT value AS token, CASE WHEN ((SELECT count(*) AS count_1 
FROM json_each(?)) > 1) THEN (SELECT count(*) AS count_2 
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
WHERE article_fts MATCH ? UNION ALL SELECT entity_11.kind AS kind, CAST(NULL AS INTEGER) AS anon_10, entity_11.id AS id, (SELECT count(*) AS count_3 
FROM search_word) * 1000000 / search_best_name.token_count AS anon_11, entity_11.article_count AS article_count, '' AS anon_12, entity_11.public_id AS public_id, NULL AS anon__1, NULL AS anon__2 
FROM (SELECT search_name.entity_id AS entity_id, min(search_name.token_count) AS token_count 
FROM (SELECT entity_token.entity_id AS entity_id, entity_token.position AS position, entity_token.token_count AS token_count, max(entity_token.folded) AS folded, max(entity_token.astral) AS astral 
FROM entity_token 
WHERE entity_token.token IN (SELECT search_word.token 
FROM search_word) GROUP BY entity_token.entity_id, entity_token.position, entity_token.token_count 
HAVING count(*) = (SELECT count(*) AS count_4 
FROM search_word)) AS search_name GROUP BY search_name.entity_id) AS search_best_name JOIN entity AS entity_11 ON entity_11.id = search_best_name.entity_id 
WHERE (entity_11.public = 1) AND (SELECT entity_resolution_6.survivor_id = entity_resolution_6.entity_id AS anon_13 
FROM entity_resolution AS entity_resolution_6 
WHERE entity_resolution_6.entity_id = entity_11.id)), 
search_page AS MATERIALIZED 
(SELECT search_hit_6.article_id AS article_id, search_hit_6.entity_id AS entity_id, search_hit_6.public_id AS public_id 
FROM search_hit AS search_hit_6 ORDER BY search_hit_6.score DESC, search_hit_6.article_count DESC, search_hit_6.published_at DESC, search_hit_6.public_id DESC
 LIMIT 20 OFFSET ?), 
search_folded AS MATERIALIZED 
(SELECT search_page.public_id AS public_id, search_page.article_id AS article_id, (SELECT article_fts.headline AS anon_7 
FROM article_fts 
WHERE article_fts.rowid = search_page.article_id) AS headline, (SELECT article_fts.summary AS anon_8 
FROM article_fts 
WHERE article_fts.rowid = search_page.article_id) AS summary, (SELECT article_fts.body AS anon_9 
FROM article_fts 
WHERE article_fts.rowid = search_page.article_id) AS body 
FROM search_page 
WHERE search_page.article_id IS NOT NULL), 
search_text AS MATERIALIZED 
(SELECT search_folded.public_id AS public_id, 0 AS rank, 0 AS part, 0 AS start, article.headline AS text, search_folded.headline AS folded, article_search.astral AS astral 
FROM search_folded JOIN article ON article.id = search_folded.article_id JOIN article_search ON article_search.article_id = search_folded.article_id UNION ALL SELECT search_folded.public_id AS public_id, 1 AS rank, 1 AS part, 0 AS start, article.summary AS text, search_folded.summary AS folded, article_search.astral AS astral 
FROM search_folded JOIN article ON article.id = search_folded.article_id JOIN article_search ON article_search.article_id = search_folded.article_id UNION ALL SELECT search_folded.public_id AS public_id, paragraph.position + 2 AS anon_14, 2, paragraph.start AS start, paragraph.text AS text, substr(search_folded.body, paragraph.start + 1, length(paragraph.text)) AS substr_1, article_search.astral AS astral 
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
WHERE instr(' ' || replace(search_text.folded, '_', ' ') || ' ', ' ' || search_word.token || ' ') > 0))) AS search_holding 
WHERE search_holding.number <= 3), 
search_piece AS MATERIALIZED 
(SELECT search_chosen.id AS id, length(search_chosen.text) AS total, length(value) AS size, CAST((sum(length(value) + 1) OVER (PARTITION BY search_chosen.id ORDER BY "key") - length(value)) - 1 AS INTEGER) AS begins, CASE WHEN (rtrim(value, '_') IN (SELECT search_word.token 
FROM search_word)) THEN 1 ELSE 0 END AS searched 
FROM search_chosen JOIN json_each('["' || replace(search_chosen.folded, ' ', '","') || '"]') ON 1 = 1), 
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
(SELECT search_chosen.public_id AS public_id, search_chosen.rank AS rank, search_piece.begins - search_window.shown_from AS start, CASE WHEN (search_piece.begins + search_piece.size < search_window.shown_until) THEN search_piece.begins + search_piece.size ELSE search_window.shown_until END - search_window.shown_from AS "end", (search_piece.begins - search_window.shown_from) + CASE WHEN search_chosen.astral IS NULL THEN 0 ELSE (SELECT count(*) FROM json_each(search_chosen.astral, '$[' || search_chosen.part || ']') WHERE json_each.value >= search_chosen.start + search_window.shown_from AND json_each.value < search_chosen.start + search_piece.begins) END AS start_utf16, (CASE WHEN (search_piece.begins + search_piece.size < search_window.shown_until) THEN search_piece.begins + search_piece.size ELSE search_window.shown_until END - search_window.shown_from) + CASE WHEN search_chosen.astral IS NULL THEN 0 ELSE (SELECT count(*) FROM json_each(search_chosen.astral, '$[' || search_chosen.part || ']') WHERE json_each.value >= search_chosen.start + search_window.shown_from AND json_each.value < search_chosen.start + CASE WHEN (search_piece.begins + search_piece.size < search_window.shown_until) THEN search_piece.begins + search_piece.size ELSE search_window.shown_until END) END AS end_utf16 
FROM search_piece JOIN search_window ON search_window.id = search_piece.id JOIN search_chosen ON search_chosen.id = search_piece.id 
WHERE search_piece.searched = 1 AND search_piece.begins < search_window.shown_until), 
search_passage AS MATERIALIZED 
(SELECT search_chosen.public_id AS public_id, search_chosen.rank AS rank, substr(search_chosen.text, search_window.shown_from + 1, search_window.shown_until - search_window.shown_from) AS text 
FROM search_chosen JOIN search_window ON search_window.id = search_chosen.id)
 SELECT (SELECT json_object('edges', json_group_array(json_object('score', CAST(search_hit_6_score AS DOUBLE) / 1000000, 'node', json(search_hit_6_value_1), 'highlights', json(search_hit_6_value_2)))) AS anon_2 
FROM (SELECT search_hit_6_key_1, search_hit_6_key_2, search_hit_6_key_3, search_hit_6_key_4, search_hit_6_score, search_hit_6_article_id, search_hit_6_entity_id, search_hit_6_public_id, coalesce((SELECT json_object('slug', article_6_slug) AS anon_3 
FROM (SELECT article_6.slug AS article_6_slug 
FROM article AS article_6 
WHERE (article_6.id = search_hit_6_article_id) AND (article_6.status = 'PUBLISHED')
 LIMIT 1 OFFSET ?) AS article_6_shape), (SELECT json_object('name', entity_12_name) AS anon_4 
FROM (SELECT entity_12.name AS entity_12_name 
FROM entity AS entity_12 
WHERE (entity_12.id = search_hit_6_entity_id) AND (entity_12.public = 1)
 LIMIT 1 OFFSET ?) AS entity_12_shape)) AS search_hit_6_value_1, (SELECT json_group_array(json_object('text', search_passage_6_text, 'ranges', json(search_passage_6_value_1), 'utf16', json(search_passage_6_value_2))) AS anon_5 
FROM (SELECT search_passage_6_text, search_passage_6_public_id, search_passage_6_rank, (SELECT json_group_array(json_object('start', search_range_11_start, 'end', search_range_11_end)) AS anon_6 
FROM (SELECT search_range_11.start AS search_range_11_start, search_range_11."end" AS search_range_11_end 
FROM search_range AS search_range_11 
WHERE (search_range_11.public_id = search_passage_6_public_id) AND (search_range_11.rank = search_passage_6_rank) ORDER BY search_range_11.start ASC) AS search_range_11_shape) AS search_passage_6_value_1, (SELECT json_group_array(json_object('start', search_range_12_start_utf16, 'end', search_range_12_end_utf16)) AS anon_15 
FROM (SELECT search_range_12.start_utf16 AS search_range_12_start_utf16, search_range_12.end_utf16 AS search_range_12_end_utf16 
FROM search_range AS search_range_12 
WHERE (search_range_12.public_id = search_passage_6_public_id) AND (search_range_12.rank = search_passage_6_rank) ORDER BY search_range_12.start ASC) AS search_range_12_shape) AS search_passage_6_value_2 
FROM (SELECT search_passage_6.text AS search_passage_6_text, search_passage_6.public_id AS search_passage_6_public_id, search_passage_6.rank AS search_passage_6_rank 
FROM search_passage AS search_passage_6 
WHERE search_passage_6.public_id = search_hit_6_public_id ORDER BY search_passage_6.rank ASC) AS search_passage_6_rows) AS search_passage_6_shape) AS search_hit_6_value_2 
FROM (SELECT search_hit_6.score AS search_hit_6_key_1, search_hit_6.article_count AS search_hit_6_key_2, search_hit_6.published_at AS search_hit_6_key_3, search_hit_6.public_id AS search_hit_6_key_4, search_hit_6.score AS search_hit_6_score, search_hit_6.article_id AS search_hit_6_article_id, search_hit_6.entity_id AS search_hit_6_entity_id, search_hit_6.public_id AS search_hit_6_public_id 
FROM search_hit AS search_hit_6 ORDER BY search_hit_6.score DESC, search_hit_6.article_count DESC, search_hit_6.published_at DESC, search_hit_6.public_id DESC
 LIMIT 20 OFFSET ?) AS search_hit_6_rows) AS search_hit_6_page) AS anon_1;

WITH search_token AS MATERIALIZED 
(SELECT value AS token, CASE WHEN ((SELECT count(*) AS count_1 
FROM json_each(?)) > 1) THEN (SELECT count(*) AS count_2 
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
WHERE article_fts MATCH ? UNION ALL SELECT entity_13.kind AS kind, CAST(NULL AS INTEGER) AS anon_10, entity_13.id AS id, (SELECT count(*) AS count_3 
FROM search_word) * 1000000 / search_best_name.token_count AS anon_11, entity_13.article_count AS article_count, '' AS anon_12, entity_13.public_id AS public_id, NULL AS anon__1, NULL AS anon__2 
FROM (SELECT search_name.entity_id AS entity_id, min(search_name.token_count) AS token_count 
FROM (SELECT entity_token.entity_id AS entity_id, entity_token.position AS position, entity_token.token_count AS token_count, max(entity_token.folded) AS folded, max(entity_token.astral) AS astral 
FROM entity_token 
WHERE entity_token.token IN (SELECT search_word.token 
FROM search_word) GROUP BY entity_token.entity_id, entity_token.position, entity_token.token_count 
HAVING count(*) = (SELECT count(*) AS count_4 
FROM search_word)) AS search_name GROUP BY search_name.entity_id) AS search_best_name JOIN entity AS entity_13 ON entity_13.id = search_best_name.entity_id 
WHERE (entity_13.public = 1) AND (SELECT entity_resolution_7.survivor_id = entity_resolution_7.entity_id AS anon_13 
FROM entity_resolution AS entity_resolution_7 
WHERE entity_resolution_7.entity_id = entity_13.id)), 
search_page AS MATERIALIZED 
(SELECT search_hit_7.article_id AS article_id, search_hit_7.entity_id AS entity_id, search_hit_7.public_id AS public_id 
FROM search_hit AS search_hit_7 ORDER BY search_hit_7.score DESC, search_hit_7.article_count DESC, search_hit_7.published_at DESC, search_hit_7.public_id DESC
 LIMIT 20 OFFSET ?), 
search_folded AS MATERIALIZED 
(SELECT search_page.public_id AS public_id, search_page.article_id AS article_id, (SELECT article_fts.headline AS anon_7 
FROM article_fts 
WHERE article_fts.rowid = search_page.article_id) AS headline, (SELECT article_fts.summary AS anon_8 
FROM article_fts 
WHERE article_fts.rowid = search_page.article_id) AS summary, (SELECT article_fts.body AS anon_9 
FROM article_fts 
WHERE article_fts.rowid = search_page.article_id) AS body 
FROM search_page 
WHERE search_page.article_id IS NOT NULL), 
search_text AS MATERIALIZED 
(SELECT search_folded.public_id AS public_id, 0 AS rank, 0 AS part, 0 AS start, article.headline AS text, search_folded.headline AS folded, article_search.astral AS astral 
FROM search_folded JOIN article ON article.id = search_folded.article_id JOIN article_search ON article_search.article_id = search_folded.article_id UNION ALL SELECT search_folded.public_id AS public_id, 1 AS rank, 1 AS part, 0 AS start, article.summary AS text, search_folded.summary AS folded, article_search.astral AS astral 
FROM search_folded JOIN article ON article.id = search_folded.article_id JOIN article_search ON article_search.article_id = search_folded.article_id UNION ALL SELECT search_folded.public_id AS public_id, paragraph.position + 2 AS anon_14, 2, paragraph.start AS start, paragraph.text AS text, substr(search_folded.body, paragraph.start + 1, length(paragraph.text)) AS substr_1, article_search.astral AS astral 
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
WHERE instr(' ' || replace(search_text.folded, '_', ' ') || ' ', ' ' || search_word.token || ' ') > 0))) AS search_holding 
WHERE search_holding.number <= 3), 
search_piece AS MATERIALIZED 
(SELECT search_chosen.id AS id, length(search_chosen.text) AS total, length(value) AS size, CAST((sum(length(value) + 1) OVER (PARTITION BY search_chosen.id ORDER BY "key") - length(value)) - 1 AS INTEGER) AS begins, CASE WHEN (rtrim(value, '_') IN (SELECT search_word.token 
FROM search_word)) THEN 1 ELSE 0 END AS searched 
FROM search_chosen JOIN json_each('["' || replace(search_chosen.folded, ' ', '","') || '"]') ON 1 = 1), 
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
(SELECT search_chosen.public_id AS public_id, search_chosen.rank AS rank, search_piece.begins - search_window.shown_from AS start, CASE WHEN (search_piece.begins + search_piece.size < search_window.shown_until) THEN search_piece.begins + search_piece.size ELSE search_window.shown_until END - search_window.shown_from AS "end", (search_piece.begins - search_window.shown_from) + CASE WHEN search_chosen.astral IS NULL THEN 0 ELSE (SELECT count(*) FROM json_each(search_chosen.astral, '$[' || search_chosen.part || ']') WHERE json_each.value >= search_chosen.start + search_window.shown_from AND json_each.value < search_chosen.start + search_piece.begins) END AS start_utf16, (CASE WHEN (search_piece.begins + search_piece.size < search_window.shown_until) THEN search_piece.begins + search_piece.size ELSE search_window.shown_until END - search_window.shown_from) + CASE WHEN search_chosen.astral IS NULL THEN 0 ELSE (SELECT count(*) FROM json_each(search_chosen.astral, '$[' || search_chosen.part || ']') WHERE json_each.value >= search_chosen.start + search_window.shown_from AND json_each.value < search_chosen.start + CASE WHEN (search_piece.begins + search_piece.size < search_window.shown_until) THEN search_piece.begins + search_piece.size ELSE search_window.shown_until END) END AS end_utf16 
FROM search_piece JOIN search_window ON search_window.id = search_piece.id JOIN search_chosen ON search_chosen.id = search_piece.id 
WHERE search_piece.searched = 1 AND search_piece.begins < search_window.shown_until), 
search_passage AS MATERIALIZED 
(SELECT search_chosen.public_id AS public_id, search_chosen.rank AS rank, substr(search_chosen.text, search_window.shown_from + 1, search_window.shown_until - search_window.shown_from) AS text 
FROM search_chosen JOIN search_window ON search_window.id = search_chosen.id)
 SELECT (SELECT json_object('edges', json_group_array(json_object('score', CAST(search_hit_7_score AS DOUBLE) / 1000000, 'node', json(search_hit_7_value_1), 'highlights', json(search_hit_7_value_2)))) AS anon_2 
FROM (SELECT search_hit_7_key_1, search_hit_7_key_2, search_hit_7_key_3, search_hit_7_key_4, search_hit_7_score, search_hit_7_article_id, search_hit_7_entity_id, search_hit_7_public_id, coalesce((SELECT json_object('slug', article_7_slug) AS anon_3 
FROM (SELECT article_7.slug AS article_7_slug 
FROM article AS article_7 
WHERE (article_7.id = search_hit_7_article_id) AND (article_7.status = 'PUBLISHED')
 LIMIT 1 OFFSET ?) AS article_7_shape), (SELECT json_object('name', entity_14_name) AS anon_4 
FROM (SELECT entity_14.name AS entity_14_name 
FROM entity AS entity_14 
WHERE (entity_14.id = search_hit_7_entity_id) AND (entity_14.public = 1)
 LIMIT 1 OFFSET ?) AS entity_14_shape)) AS search_hit_7_value_1, (SELECT json_group_array(json_object('text', search_passage_7_text, 'ranges', json(search_passage_7_value_1), 'utf16', json(search_passage_7_value_2))) AS anon_5 
FROM (SELECT search_passage_7_text, search_passage_7_public_id, search_passage_7_rank, (SELECT json_group_array(json_object('start', search_range_13_start, 'end', search_range_13_end)) AS anon_6 
FROM (SELECT search_range_13.start AS search_range_13_start, search_range_13."end" AS search_range_13_end 
FROM search_range AS search_range_13 
WHERE (search_range_13.public_id = search_passage_7_public_id) AND (search_range_13.rank = search_passage_7_rank) ORDER BY search_range_13.start ASC) AS search_range_13_shape) AS search_passage_7_value_1, (SELECT json_group_array(json_object('start', search_range_14_start_utf16, 'end', search_range_14_end_utf16)) AS anon_15 
FROM (SELECT search_range_14.start_utf16 AS search_range_14_start_utf16, search_range_14.end_utf16 AS search_range_14_end_utf16 
FROM search_range AS search_range_14 
WHERE (search_range_14.public_id = search_passage_7_public_id) AND (search_range_14.rank = search_passage_7_rank) ORDER BY search_range_14.start ASC) AS search_range_14_shape) AS search_passage_7_value_2 
FROM (SELECT search_passage_7.text AS search_passage_7_text, search_passage_7.public_id AS search_passage_7_public_id, search_passage_7.rank AS search_passage_7_rank 
FROM search_passage AS search_passage_7 
WHERE search_passage_7.public_id = search_hit_7_public_id ORDER BY search_passage_7.rank ASC) AS search_passage_7_rows) AS search_passage_7_shape) AS search_hit_7_value_2 
FROM (SELECT search_hit_7.score AS search_hit_7_key_1, search_hit_7.article_count AS search_hit_7_key_2, search_hit_7.published_at AS search_hit_7_key_3, search_hit_7.public_id AS search_hit_7_key_4, search_hit_7.score AS search_hit_7_score, search_hit_7.article_id AS search_hit_7_article_id, search_hit_7.entity_id AS search_hit_7_entity_id, search_hit_7.public_id AS search_hit_7_public_id 
FROM search_hit AS search_hit_7 ORDER BY search_hit_7.score DESC, search_hit_7.article_count DESC, search_hit_7.published_at DESC, search_hit_7.public_id DESC
 LIMIT 20 OFFSET ?) AS search_hit_7_rows) AS search_hit_7_page) AS anon_1;

WITH search_token AS MATERIALIZED 
(SELECT value AS token, CASE WHEN ((SELECT count(*) AS count_1 
FROM json_each(?)) > 1) THEN (SELECT count(*) AS count_2 
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
WHERE article_fts MATCH ? UNION ALL SELECT entity_15.kind AS kind, CAST(NULL AS INTEGER) AS anon_10, entity_15.id AS id, (SELECT count(*) AS count_3 
FROM search_word) * 1000000 / search_best_name.token_count AS anon_11, entity_15.article_count AS article_count, '' AS anon_12, entity_15.public_id AS public_id, NULL AS anon__1, NULL AS anon__2 
FROM (SELECT search_name.entity_id AS entity_id, min(search_name.token_count) AS token_count 
FROM (SELECT entity_token.entity_id AS entity_id, entity_token.position AS position, entity_token.token_count AS token_count, max(entity_token.folded) AS folded, max(entity_token.astral) AS astral 
FROM entity_token 
WHERE entity_token.token IN (SELECT search_word.token 
FROM search_word) GROUP BY entity_token.entity_id, entity_token.position, entity_token.token_count 
HAVING count(*) = (SELECT count(*) AS count_4 
FROM search_word)) AS search_name GROUP BY search_name.entity_id) AS search_best_name JOIN entity AS entity_15 ON entity_15.id = search_best_name.entity_id 
WHERE (entity_15.public = 1) AND (SELECT entity_resolution_8.survivor_id = entity_resolution_8.entity_id AS anon_13 
FROM entity_resolution AS entity_resolution_8 
WHERE entity_resolution_8.entity_id = entity_15.id)), 
search_page AS MATERIALIZED 
(SELECT search_hit_8.article_id AS article_id, search_hit_8.entity_id AS entity_id, search_hit_8.public_id AS public_id 
FROM search_hit AS search_hit_8 ORDER BY search_hit_8.score DESC, search_hit_8.article_count DESC, search_hit_8.published_at DESC, search_hit_8.public_id DESC
 LIMIT 20 OFFSET ?), 
search_folded AS MATERIALIZED 
(SELECT search_page.public_id AS public_id, search_page.article_id AS article_id, (SELECT article_fts.headline AS anon_7 
FROM article_fts 
WHERE article_fts.rowid = search_page.article_id) AS headline, (SELECT article_fts.summary AS anon_8 
FROM article_fts 
WHERE article_fts.rowid = search_page.article_id) AS summary, (SELECT article_fts.body AS anon_9 
FROM article_fts 
WHERE article_fts.rowid = search_page.article_id) AS body 
FROM search_page 
WHERE search_page.article_id IS NOT NULL), 
search_text AS MATERIALIZED 
(SELECT search_folded.public_id AS public_id, 0 AS rank, 0 AS part, 0 AS start, article.headline AS text, search_folded.headline AS folded, article_search.astral AS astral 
FROM search_folded JOIN article ON article.id = search_folded.article_id JOIN article_search ON article_search.article_id = search_folded.article_id UNION ALL SELECT search_folded.public_id AS public_id, 1 AS rank, 1 AS part, 0 AS start, article.summary AS text, search_folded.summary AS folded, article_search.astral AS astral 
FROM search_folded JOIN article ON article.id = search_folded.article_id JOIN article_search ON article_search.article_id = search_folded.article_id UNION ALL SELECT search_folded.public_id AS public_id, paragraph.position + 2 AS anon_14, 2, paragraph.start AS start, paragraph.text AS text, substr(search_folded.body, paragraph.start + 1, length(paragraph.text)) AS substr_1, article_search.astral AS astral 
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
WHERE instr(' ' || replace(search_text.folded, '_', ' ') || ' ', ' ' || search_word.token || ' ') > 0))) AS search_holding 
WHERE search_holding.number <= 3), 
search_piece AS MATERIALIZED 
(SELECT search_chosen.id AS id, length(search_chosen.text) AS total, length(value) AS size, CAST((sum(length(value) + 1) OVER (PARTITION BY search_chosen.id ORDER BY "key") - length(value)) - 1 AS INTEGER) AS begins, CASE WHEN (rtrim(value, '_') IN (SELECT search_word.token 
FROM search_word)) THEN 1 ELSE 0 END AS searched 
FROM search_chosen JOIN json_each('["' || replace(search_chosen.folded, ' ', '","') || '"]') ON 1 = 1), 
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
(SELECT search_chosen.public_id AS public_id, search_chosen.rank AS rank, search_piece.begins - search_window.shown_from AS start, CASE WHEN (search_piece.begins + search_piece.size < search_window.shown_until) THEN search_piece.begins + search_piece.size ELSE search_window.shown_until END - search_window.shown_from AS "end", (search_piece.begins - search_window.shown_from) + CASE WHEN search_chosen.astral IS NULL THEN 0 ELSE (SELECT count(*) FROM json_each(search_chosen.astral, '$[' || search_chosen.part || ']') WHERE json_each.value >= search_chosen.start + search_window.shown_from AND json_each.value < search_chosen.start + search_piece.begins) END AS start_utf16, (CASE WHEN (search_piece.begins + search_piece.size < search_window.shown_until) THEN search_piece.begins + search_piece.size ELSE search_window.shown_until END - search_window.shown_from) + CASE WHEN search_chosen.astral IS NULL THEN 0 ELSE (SELECT count(*) FROM json_each(search_chosen.astral, '$[' || search_chosen.part || ']') WHERE json_each.value >= search_chosen.start + search_window.shown_from AND json_each.value < search_chosen.start + CASE WHEN (search_piece.begins + search_piece.size < search_window.shown_until) THEN search_piece.begins + search_piece.size ELSE search_window.shown_until END) END AS end_utf16 
FROM search_piece JOIN search_window ON search_window.id = search_piece.id JOIN search_chosen ON search_chosen.id = search_piece.id 
WHERE search_piece.searched = 1 AND search_piece.begins < search_window.shown_until), 
search_passage AS MATERIALIZED 
(SELECT search_chosen.public_id AS public_id, search_chosen.rank AS rank, substr(search_chosen.text, search_window.shown_from + 1, search_window.shown_until - search_window.shown_from) AS text 
FROM search_chosen JOIN search_window ON search_window.id = search_chosen.id)
 SELECT (SELECT json_object('edges', json_group_array(json_object('score', CAST(search_hit_8_score AS DOUBLE) / 1000000, 'node', json(search_hit_8_value_1), 'highlights', json(search_hit_8_value_2)))) AS anon_2 
FROM (SELECT search_hit_8_key_1, search_hit_8_key_2, search_hit_8_key_3, search_hit_8_key_4, search_hit_8_score, search_hit_8_article_id, search_hit_8_entity_id, search_hit_8_public_id, coalesce((SELECT json_object('slug', article_8_slug) AS anon_3 
FROM (SELECT article_8.slug AS article_8_slug 
FROM article AS article_8 
WHERE (article_8.id = search_hit_8_article_id) AND (article_8.status = 'PUBLISHED')
 LIMIT 1 OFFSET ?) AS article_8_shape), (SELECT json_object('name', entity_16_name) AS anon_4 
FROM (SELECT entity_16.name AS entity_16_name 
FROM entity AS entity_16 
WHERE (entity_16.id = search_hit_8_entity_id) AND (entity_16.public = 1)
 LIMIT 1 OFFSET ?) AS entity_16_shape)) AS search_hit_8_value_1, (SELECT json_group_array(json_object('text', search_passage_8_text, 'ranges', json(search_passage_8_value_1), 'utf16', json(search_passage_8_value_2))) AS anon_5 
FROM (SELECT search_passage_8_text, search_passage_8_public_id, search_passage_8_rank, (SELECT json_group_array(json_object('start', search_range_15_start, 'end', search_range_15_end)) AS anon_6 
FROM (SELECT search_range_15.start AS search_range_15_start, search_range_15."end" AS search_range_15_end 
FROM search_range AS search_range_15 
WHERE (search_range_15.public_id = search_passage_8_public_id) AND (search_range_15.rank = search_passage_8_rank) ORDER BY search_range_15.start ASC) AS search_range_15_shape) AS search_passage_8_value_1, (SELECT json_group_array(json_object('start', search_range_16_start_utf16, 'end', search_range_16_end_utf16)) AS anon_15 
FROM (SELECT search_range_16.start_utf16 AS search_range_16_start_utf16, search_range_16.end_utf16 AS search_range_16_end_utf16 
FROM search_range AS search_range_16 
WHERE (search_range_16.public_id = search_passage_8_public_id) AND (search_range_16.rank = search_passage_8_rank) ORDER BY search_range_16.start ASC) AS search_range_16_shape) AS search_passage_8_value_2 
FROM (SELECT search_passage_8.text AS search_passage_8_text, search_passage_8.public_id AS search_passage_8_public_id, search_passage_8.rank AS search_passage_8_rank 
FROM search_passage AS search_passage_8 
WHERE search_passage_8.public_id = search_hit_8_public_id ORDER BY search_passage_8.rank ASC) AS search_passage_8_rows) AS search_passage_8_shape) AS search_hit_8_value_2 
FROM (SELECT search_hit_8.score AS search_hit_8_key_1, search_hit_8.article_count AS search_hit_8_key_2, search_hit_8.published_at AS search_hit_8_key_3, search_hit_8.public_id AS search_hit_8_key_4, search_hit_8.score AS search_hit_8_score, search_hit_8.article_id AS search_hit_8_article_id, search_hit_8.entity_id AS search_hit_8_entity_id, search_hit_8.public_id AS search_hit_8_public_id 
FROM search_hit AS search_hit_8 ORDER BY search_hit_8.score DESC, search_hit_8.article_count DESC, search_hit_8.published_at DESC, search_hit_8.public_id DESC
 LIMIT 20 OFFSET ?) AS search_hit_8_rows) AS search_hit_8_page) AS anon_1;

WITH search_token AS MATERIALIZED 
(SELECT value AS token, CASE WHEN ((SELECT count(*) AS count_1 
FROM json_each(?)) > 1) THEN (SELECT count(*) AS count_2 
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
WHERE article_fts MATCH ? UNION ALL SELECT entity_17.kind AS kind, CAST(NULL AS INTEGER) AS anon_10, entity_17.id AS id, (SELECT count(*) AS count_3 
FROM search_word) * 1000000 / search_best_name.token_count AS anon_11, entity_17.article_count AS article_count, '' AS anon_12, entity_17.public_id AS public_id, NULL AS anon__1, NULL AS anon__2 
FROM (SELECT search_name.entity_id AS entity_id, min(search_name.token_count) AS token_count 
FROM (SELECT entity_token.entity_id AS entity_id, entity_token.position AS position, entity_token.token_count AS token_count, max(entity_token.folded) AS folded, max(entity_token.astral) AS astral 
FROM entity_token 
WHERE entity_token.token IN (SELECT search_word.token 
FROM search_word) GROUP BY entity_token.entity_id, entity_token.position, entity_token.token_count 
HAVING count(*) = (SELECT count(*) AS count_4 
FROM search_word)) AS search_name GROUP BY search_name.entity_id) AS search_best_name JOIN entity AS entity_17 ON entity_17.id = search_best_name.entity_id 
WHERE (entity_17.public = 1) AND (SELECT entity_resolution_9.survivor_id = entity_resolution_9.entity_id AS anon_13 
FROM entity_resolution AS entity_resolution_9 
WHERE entity_resolution_9.entity_id = entity_17.id)), 
search_page AS MATERIALIZED 
(SELECT search_hit_9.article_id AS article_id, search_hit_9.entity_id AS entity_id, search_hit_9.public_id AS public_id 
FROM search_hit AS search_hit_9 ORDER BY search_hit_9.score DESC, search_hit_9.article_count DESC, search_hit_9.published_at DESC, search_hit_9.public_id DESC
 LIMIT 20 OFFSET ?), 
search_folded AS MATERIALIZED 
(SELECT search_page.public_id AS public_id, search_page.article_id AS article_id, (SELECT article_fts.headline AS anon_7 
FROM article_fts 
WHERE article_fts.rowid = search_page.article_id) AS headline, (SELECT article_fts.summary AS anon_8 
FROM article_fts 
WHERE article_fts.rowid = search_page.article_id) AS summary, (SELECT article_fts.body AS anon_9 
FROM article_fts 
WHERE article_fts.rowid = search_page.article_id) AS body 
FROM search_page 
WHERE search_page.article_id IS NOT NULL), 
search_text AS MATERIALIZED 
(SELECT search_folded.public_id AS public_id, 0 AS rank, 0 AS part, 0 AS start, article.headline AS text, search_folded.headline AS folded, article_search.astral AS astral 
FROM search_folded JOIN article ON article.id = search_folded.article_id JOIN article_search ON article_search.article_id = search_folded.article_id UNION ALL SELECT search_folded.public_id AS public_id, 1 AS rank, 1 AS part, 0 AS start, article.summary AS text, search_folded.summary AS folded, article_search.astral AS astral 
FROM search_folded JOIN article ON article.id = search_folded.article_id JOIN article_search ON article_search.article_id = search_folded.article_id UNION ALL SELECT search_folded.public_id AS public_id, paragraph.position + 2 AS anon_14, 2, paragraph.start AS start, paragraph.text AS text, substr(search_folded.body, paragraph.start + 1, length(paragraph.text)) AS substr_1, article_search.astral AS astral 
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
WHERE instr(' ' || replace(search_text.folded, '_', ' ') || ' ', ' ' || search_word.token || ' ') > 0))) AS search_holding 
WHERE search_holding.number <= 3), 
search_piece AS MATERIALIZED 
(SELECT search_chosen.id AS id, length(search_chosen.text) AS total, length(value) AS size, CAST((sum(length(value) + 1) OVER (PARTITION BY search_chosen.id ORDER BY "key") - length(value)) - 1 AS INTEGER) AS begins, CASE WHEN (rtrim(value, '_') IN (SELECT search_word.token 
FROM search_word)) THEN 1 ELSE 0 END AS searched 
FROM search_chosen JOIN json_each('["' || replace(search_chosen.folded, ' ', '","') || '"]') ON 1 = 1), 
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
(SELECT search_chosen.public_id AS public_id, search_chosen.rank AS rank, search_piece.begins - search_window.shown_from AS start, CASE WHEN (search_piece.begins + search_piece.size < search_window.shown_until) THEN search_piece.begins + search_piece.size ELSE search_window.shown_until END - search_window.shown_from AS "end", (search_piece.begins - search_window.shown_from) + CASE WHEN search_chosen.astral IS NULL THEN 0 ELSE (SELECT count(*) FROM json_each(search_chosen.astral, '$[' || search_chosen.part || ']') WHERE json_each.value >= search_chosen.start + search_window.shown_from AND json_each.value < search_chosen.start + search_piece.begins) END AS start_utf16, (CASE WHEN (search_piece.begins + search_piece.size < search_window.shown_until) THEN search_piece.begins + search_piece.size ELSE search_window.shown_until END - search_window.shown_from) + CASE WHEN search_chosen.astral IS NULL THEN 0 ELSE (SELECT count(*) FROM json_each(search_chosen.astral, '$[' || search_chosen.part || ']') WHERE json_each.value >= search_chosen.start + search_window.shown_from AND json_each.value < search_chosen.start + CASE WHEN (search_piece.begins + search_piece.size < search_window.shown_until) THEN search_piece.begins + search_piece.size ELSE search_window.shown_until END) END AS end_utf16 
FROM search_piece JOIN search_window ON search_window.id = search_piece.id JOIN search_chosen ON search_chosen.id = search_piece.id 
WHERE search_piece.searched = 1 AND search_piece.begins < search_window.shown_until), 
search_passage AS MATERIALIZED 
(SELECT search_chosen.public_id AS public_id, search_chosen.rank AS rank, substr(search_chosen.text, search_window.shown_from + 1, search_window.shown_until - search_window.shown_from) AS text 
FROM search_chosen JOIN search_window ON search_window.id = search_chosen.id)
 SELECT (SELECT json_object('edges', json_group_array(json_object('score', CAST(search_hit_9_score AS DOUBLE) / 1000000, 'node', json(search_hit_9_value_1), 'highlights', json(search_hit_9_value_2)))) AS anon_2 
FROM (SELECT search_hit_9_key_1, search_hit_9_key_2, search_hit_9_key_3, search_hit_9_key_4, search_hit_9_score, search_hit_9_article_id, search_hit_9_entity_id, search_hit_9_public_id, coalesce((SELECT json_object('slug', article_9_slug) AS anon_3 
FROM (SELECT article_9.slug AS article_9_slug 
FROM article AS article_9 
WHERE (article_9.id = search_hit_9_article_id) AND (article_9.status = 'PUBLISHED')
 LIMIT 1 OFFSET ?) AS article_9_shape), (SELECT json_object('name', entity_18_name) AS anon_4 
FROM (SELECT entity_18.name AS entity_18_name 
FROM entity AS entity_18 
WHERE (entity_18.id = search_hit_9_entity_id) AND (entity_18.public = 1)
 LIMIT 1 OFFSET ?) AS entity_18_shape)) AS search_hit_9_value_1, (SELECT json_group_array(json_object('text', search_passage_9_text, 'ranges', json(search_passage_9_value_1), 'utf16', json(search_passage_9_value_2))) AS anon_5 
FROM (SELECT search_passage_9_text, search_passage_9_public_id, search_passage_9_rank, (SELECT json_group_array(json_object('start', search_range_17_start, 'end', search_range_17_end)) AS anon_6 
FROM (SELECT search_range_17.start AS search_range_17_start, search_range_17."end" AS search_range_17_end 
FROM search_range AS search_range_17 
WHERE (search_range_17.public_id = search_passage_9_public_id) AND (search_range_17.rank = search_passage_9_rank) ORDER BY search_range_17.start ASC) AS search_range_17_shape) AS search_passage_9_value_1, (SELECT json_group_array(json_object('start', search_range_18_start_utf16, 'end', search_range_18_end_utf16)) AS anon_15 
FROM (SELECT search_range_18.start_utf16 AS search_range_18_start_utf16, search_range_18.end_utf16 AS search_range_18_end_utf16 
FROM search_range AS search_range_18 
WHERE (search_range_18.public_id = search_passage_9_public_id) AND (search_range_18.rank = search_passage_9_rank) ORDER BY search_range_18.start ASC) AS search_range_18_shape) AS search_passage_9_value_2 
FROM (SELECT search_passage_9.text AS search_passage_9_text, search_passage_9.public_id AS search_passage_9_public_id, search_passage_9.rank AS search_passage_9_rank 
FROM search_passage AS search_passage_9 
WHERE search_passage_9.public_id = search_hit_9_public_id ORDER BY search_passage_9.rank ASC) AS search_passage_9_rows) AS search_passage_9_shape) AS search_hit_9_value_2 
FROM (SELECT search_hit_9.score AS search_hit_9_key_1, search_hit_9.article_count AS search_hit_9_key_2, search_hit_9.published_at AS search_hit_9_key_3, search_hit_9.public_id AS search_hit_9_key_4, search_hit_9.score AS search_hit_9_score, search_hit_9.article_id AS search_hit_9_article_id, search_hit_9.entity_id AS search_hit_9_entity_id, search_hit_9.public_id AS search_hit_9_public_id 
FROM search_hit AS search_hit_9 ORDER BY search_hit_9.score DESC, search_hit_9.article_count DESC, search_hit_9.published_at DESC, search_hit_9.public_id DESC
 LIMIT 20 OFFSET ?) AS search_hit_9_rows) AS search_hit_9_page) AS anon_1;

WITH search_token AS MATERIALIZED 
(SELECT value AS token, CASE WHEN ((SELECT count(*) AS count_1 
FROM json_each(?)) > 1) THEN (SELECT count(*) AS count_2 
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
WHERE article_fts MATCH ? UNION ALL SELECT entity_19.kind AS kind, CAST(NULL AS INTEGER) AS anon_10, entity_19.id AS id, (SELECT count(*) AS count_3 
FROM search_word) * 1000000 / search_best_name.token_count AS anon_11, entity_19.article_count AS article_count, '' AS anon_12, entity_19.public_id AS public_id, NULL AS anon__1, NULL AS anon__2 
FROM (SELECT search_name.entity_id AS entity_id, min(search_name.token_count) AS token_count 
FROM (SELECT entity_token.entity_id AS entity_id, entity_token.position AS position, entity_token.token_count AS token_count, max(entity_token.folded) AS folded, max(entity_token.astral) AS astral 
FROM entity_token 
WHERE entity_token.token IN (SELECT search_word.token 
FROM search_word) GROUP BY entity_token.entity_id, entity_token.position, entity_token.token_count 
HAVING count(*) = (SELECT count(*) AS count_4 
FROM search_word)) AS search_name GROUP BY search_name.entity_id) AS search_best_name JOIN entity AS entity_19 ON entity_19.id = search_best_name.entity_id 
WHERE (entity_19.public = 1) AND (SELECT entity_resolution_10.survivor_id = entity_resolution_10.entity_id AS anon_13 
FROM entity_resolution AS entity_resolution_10 
WHERE entity_resolution_10.entity_id = entity_19.id)), 
search_page AS MATERIALIZED 
(SELECT search_hit_10.article_id AS article_id, search_hit_10.entity_id AS entity_id, search_hit_10.public_id AS public_id 
FROM search_hit AS search_hit_10 ORDER BY search_hit_10.score DESC, search_hit_10.article_count DESC, search_hit_10.published_at DESC, search_hit_10.public_id DESC
 LIMIT 20 OFFSET ?), 
search_folded AS MATERIALIZED 
(SELECT search_page.public_id AS public_id, search_page.article_id AS article_id, (SELECT article_fts.headline AS anon_7 
FROM article_fts 
WHERE article_fts.rowid = search_page.article_id) AS headline, (SELECT article_fts.summary AS anon_8 
FROM article_fts 
WHERE article_fts.rowid = search_page.article_id) AS summary, (SELECT article_fts.body AS anon_9 
FROM article_fts 
WHERE article_fts.rowid = search_page.article_id) AS body 
FROM search_page 
WHERE search_page.article_id IS NOT NULL), 
search_text AS MATERIALIZED 
(SELECT search_folded.public_id AS public_id, 0 AS rank, 0 AS part, 0 AS start, article.headline AS text, search_folded.headline AS folded, article_search.astral AS astral 
FROM search_folded JOIN article ON article.id = search_folded.article_id JOIN article_search ON article_search.article_id = search_folded.article_id UNION ALL SELECT search_folded.public_id AS public_id, 1 AS rank, 1 AS part, 0 AS start, article.summary AS text, search_folded.summary AS folded, article_search.astral AS astral 
FROM search_folded JOIN article ON article.id = search_folded.article_id JOIN article_search ON article_search.article_id = search_folded.article_id UNION ALL SELECT search_folded.public_id AS public_id, paragraph.position + 2 AS anon_14, 2, paragraph.start AS start, paragraph.text AS text, substr(search_folded.body, paragraph.start + 1, length(paragraph.text)) AS substr_1, article_search.astral AS astral 
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
WHERE instr(' ' || replace(search_text.folded, '_', ' ') || ' ', ' ' || search_word.token || ' ') > 0))) AS search_holding 
WHERE search_holding.number <= 3), 
search_piece AS MATERIALIZED 
(SELECT search_chosen.id AS id, length(search_chosen.text) AS total, length(value) AS size, CAST((sum(length(value) + 1) OVER (PARTITION BY search_chosen.id ORDER BY "key") - length(value)) - 1 AS INTEGER) AS begins, CASE WHEN (rtrim(value, '_') IN (SELECT search_word.token 
FROM search_word)) THEN 1 ELSE 0 END AS searched 
FROM search_chosen JOIN json_each('["' || replace(search_chosen.folded, ' ', '","') || '"]') ON 1 = 1), 
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
(SELECT search_chosen.public_id AS public_id, search_chosen.rank AS rank, search_piece.begins - search_window.shown_from AS start, CASE WHEN (search_piece.begins + search_piece.size < search_window.shown_until) THEN search_piece.begins + search_piece.size ELSE search_window.shown_until END - search_window.shown_from AS "end", (search_piece.begins - search_window.shown_from) + CASE WHEN search_chosen.astral IS NULL THEN 0 ELSE (SELECT count(*) FROM json_each(search_chosen.astral, '$[' || search_chosen.part || ']') WHERE json_each.value >= search_chosen.start + search_window.shown_from AND json_each.value < search_chosen.start + search_piece.begins) END AS start_utf16, (CASE WHEN (search_piece.begins + search_piece.size < search_window.shown_until) THEN search_piece.begins + search_piece.size ELSE search_window.shown_until END - search_window.shown_from) + CASE WHEN search_chosen.astral IS NULL THEN 0 ELSE (SELECT count(*) FROM json_each(search_chosen.astral, '$[' || search_chosen.part || ']') WHERE json_each.value >= search_chosen.start + search_window.shown_from AND json_each.value < search_chosen.start + CASE WHEN (search_piece.begins + search_piece.size < search_window.shown_until) THEN search_piece.begins + search_piece.size ELSE search_window.shown_until END) END AS end_utf16 
FROM search_piece JOIN search_window ON search_window.id = search_piece.id JOIN search_chosen ON search_chosen.id = search_piece.id 
WHERE search_piece.searched = 1 AND search_piece.begins < search_window.shown_until), 
search_passage AS MATERIALIZED 
(SELECT search_chosen.public_id AS public_id, search_chosen.rank AS rank, substr(search_chosen.text, search_window.shown_from + 1, search_window.shown_until - search_window.shown_from) AS text 
FROM search_chosen JOIN search_window ON search_window.id = search_chosen.id)
 SELECT (SELECT json_object('edges', json_group_array(json_object('score', CAST(search_hit_10_score AS DOUBLE) / 1000000, 'node', json(search_hit_10_value_1), 'highlights', json(search_hit_10_value_2)))) AS anon_2 
FROM (SELECT search_hit_10_key_1, search_hit_10_key_2, search_hit_10_key_3, search_hit_10_key_4, search_hit_10_score, search_hit_10_article_id, search_hit_10_entity_id, search_hit_10_public_id, coalesce((SELECT json_object('slug', article_10_slug) AS anon_3 
FROM (SELECT article_10.slug AS article_10_slug 
FROM article AS article_10 
WHERE (article_10.id = search_hit_10_article_id) AND (article_10.status = 'PUBLISHED')
 LIMIT 1 OFFSET ?) AS article_10_shape), (SELECT json_object('name', entity_20_name) AS anon_4 
FROM (SELECT entity_20.name AS entity_20_name 
FROM entity AS entity_20 
WHERE (entity_20.id = search_hit_10_entity_id) AND (entity_20.public = 1)
 LIMIT 1 OFFSET ?) AS entity_20_shape)) AS search_hit_10_value_1, (SELECT json_group_array(json_object('text', search_passage_10_text, 'ranges', json(search_passage_10_value_1), 'utf16', json(search_passage_10_value_2))) AS anon_5 
FROM (SELECT search_passage_10_text, search_passage_10_public_id, search_passage_10_rank, (SELECT json_group_array(json_object('start', search_range_19_start, 'end', search_range_19_end)) AS anon_6 
FROM (SELECT search_range_19.start AS search_range_19_start, search_range_19."end" AS search_range_19_end 
FROM search_range AS search_range_19 
WHERE (search_range_19.public_id = search_passage_10_public_id) AND (search_range_19.rank = search_passage_10_rank) ORDER BY search_range_19.start ASC) AS search_range_19_shape) AS search_passage_10_value_1, (SELECT json_group_array(json_object('start', search_range_20_start_utf16, 'end', search_range_20_end_utf16)) AS anon_15 
FROM (SELECT search_range_20.start_utf16 AS search_range_20_start_utf16, search_range_20.end_utf16 AS search_range_20_end_utf16 
FROM search_range AS search_range_20 
WHERE (search_range_20.public_id = search_passage_10_public_id) AND (search_range_20.rank = search_passage_10_rank) ORDER BY search_range_20.start ASC) AS search_range_20_shape) AS search_passage_10_value_2 
FROM (SELECT search_passage_10.text AS search_passage_10_text, search_passage_10.public_id AS search_passage_10_public_id, search_passage_10.rank AS search_passage_10_rank 
FROM search_passage AS search_passage_10 
WHERE search_passage_10.public_id = search_hit_10_public_id ORDER BY search_passage_10.rank ASC) AS search_passage_10_rows) AS search_passage_10_shape) AS search_hit_10_value_2 
FROM (SELECT search_hit_10.score AS search_hit_10_key_1, search_hit_10.article_count AS search_hit_10_key_2, search_hit_10.published_at AS search_hit_10_key_3, search_hit_10.public_id AS search_hit_10_key_4, search_hit_10.score AS search_hit_10_score, search_hit_10.article_id AS search_hit_10_article_id, search_hit_10.entity_id AS search_hit_10_entity_id, search_hit_10.public_id AS search_hit_10_public_id 
FROM search_hit AS search_hit_10 ORDER BY search_hit_10.score DESC, search_hit_10.article_count DESC, search_hit_10.published_at DESC, search_hit_10.public_id DESC
 LIMIT 20 OFFSET ?) AS search_hit_10_rows) AS search_hit_10_page) AS anon_1;

WITH search_token AS MATERIALIZED 
(SELECT value AS token, CASE WHEN ((SELECT count(*) AS count_1 
FROM json_each(?)) > 1) THEN (SELECT count(*) AS count_2 
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
WHERE article_fts MATCH ? UNION ALL SELECT entity_21.kind AS kind, CAST(NULL AS INTEGER) AS anon_10, entity_21.id AS id, (SELECT count(*) AS count_3 
FROM search_word) * 1000000 / search_best_name.token_count AS anon_11, entity_21.article_count AS article_count, '' AS anon_12, entity_21.public_id AS public_id, NULL AS anon__1, NULL AS anon__2 
FROM (SELECT search_name.entity_id AS entity_id, min(search_name.token_count) AS token_count 
FROM (SELECT entity_token.entity_id AS entity_id, entity_token.position AS position, entity_token.token_count AS token_count, max(entity_token.folded) AS folded, max(entity_token.astral) AS astral 
FROM entity_token 
WHERE entity_token.token IN (SELECT search_word.token 
FROM search_word) GROUP BY entity_token.entity_id, entity_token.position, entity_token.token_count 
HAVING count(*) = (SELECT count(*) AS count_4 
FROM search_word)) AS search_name GROUP BY search_name.entity_id) AS search_best_name JOIN entity AS entity_21 ON entity_21.id = search_best_name.entity_id 
WHERE (entity_21.public = 1) AND (SELECT entity_resolution_11.survivor_id = entity_resolution_11.entity_id AS anon_13 
FROM entity_resolution AS entity_resolution_11 
WHERE entity_resolution_11.entity_id = entity_21.id)), 
search_page AS MATERIALIZED 
(SELECT search_hit_11.article_id AS article_id, search_hit_11.entity_id AS entity_id, search_hit_11.public_id AS public_id 
FROM search_hit AS search_hit_11 ORDER BY search_hit_11.score DESC, search_hit_11.article_count DESC, search_hit_11.published_at DESC, search_hit_11.public_id DESC
 LIMIT 20 OFFSET ?), 
search_folded AS MATERIALIZED 
(SELECT search_page.public_id AS public_id, search_page.article_id AS article_id, (SELECT article_fts.headline AS anon_7 
FROM article_fts 
WHERE article_fts.rowid = search_page.article_id) AS headline, (SELECT article_fts.summary AS anon_8 
FROM article_fts 
WHERE article_fts.rowid = search_page.article_id) AS summary, (SELECT article_fts.body AS anon_9 
FROM article_fts 
WHERE article_fts.rowid = search_page.article_id) AS body 
FROM search_page 
WHERE search_page.article_id IS NOT NULL), 
search_text AS MATERIALIZED 
(SELECT search_folded.public_id AS public_id, 0 AS rank, 0 AS part, 0 AS start, article.headline AS text, search_folded.headline AS folded, article_search.astral AS astral 
FROM search_folded JOIN article ON article.id = search_folded.article_id JOIN article_search ON article_search.article_id = search_folded.article_id UNION ALL SELECT search_folded.public_id AS public_id, 1 AS rank, 1 AS part, 0 AS start, article.summary AS text, search_folded.summary AS folded, article_search.astral AS astral 
FROM search_folded JOIN article ON article.id = search_folded.article_id JOIN article_search ON article_search.article_id = search_folded.article_id UNION ALL SELECT search_folded.public_id AS public_id, paragraph.position + 2 AS anon_14, 2, paragraph.start AS start, paragraph.text AS text, substr(search_folded.body, paragraph.start + 1, length(paragraph.text)) AS substr_1, article_search.astral AS astral 
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
WHERE instr(' ' || replace(search_text.folded, '_', ' ') || ' ', ' ' || search_word.token || ' ') > 0))) AS search_holding 
WHERE search_holding.number <= 3), 
search_piece AS MATERIALIZED 
(SELECT search_chosen.id AS id, length(search_chosen.text) AS total, length(value) AS size, CAST((sum(length(value) + 1) OVER (PARTITION BY search_chosen.id ORDER BY "key") - length(value)) - 1 AS INTEGER) AS begins, CASE WHEN (rtrim(value, '_') IN (SELECT search_word.token 
FROM search_word)) THEN 1 ELSE 0 END AS searched 
FROM search_chosen JOIN json_each('["' || replace(search_chosen.folded, ' ', '","') || '"]') ON 1 = 1), 
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
(SELECT search_chosen.public_id AS public_id, search_chosen.rank AS rank, search_piece.begins - search_window.shown_from AS start, CASE WHEN (search_piece.begins + search_piece.size < search_window.shown_until) THEN search_piece.begins + search_piece.size ELSE search_window.shown_until END - search_window.shown_from AS "end", (search_piece.begins - search_window.shown_from) + CASE WHEN search_chosen.astral IS NULL THEN 0 ELSE (SELECT count(*) FROM json_each(search_chosen.astral, '$[' || search_chosen.part || ']') WHERE json_each.value >= search_chosen.start + search_window.shown_from AND json_each.value < search_chosen.start + search_piece.begins) END AS start_utf16, (CASE WHEN (search_piece.begins + search_piece.size < search_window.shown_until) THEN search_piece.begins + search_piece.size ELSE search_window.shown_until END - search_window.shown_from) + CASE WHEN search_chosen.astral IS NULL THEN 0 ELSE (SELECT count(*) FROM json_each(search_chosen.astral, '$[' || search_chosen.part || ']') WHERE json_each.value >= search_chosen.start + search_window.shown_from AND json_each.value < search_chosen.start + CASE WHEN (search_piece.begins + search_piece.size < search_window.shown_until) THEN search_piece.begins + search_piece.size ELSE search_window.shown_until END) END AS end_utf16 
FROM search_piece JOIN search_window ON search_window.id = search_piece.id JOIN search_chosen ON search_chosen.id = search_piece.id 
WHERE search_piece.searched = 1 AND search_piece.begins < search_window.shown_until), 
search_passage AS MATERIALIZED 
(SELECT search_chosen.public_id AS public_id, search_chosen.rank AS rank, substr(search_chosen.text, search_window.shown_from + 1, search_window.shown_until - search_window.shown_from) AS text 
FROM search_chosen JOIN search_window ON search_window.id = search_chosen.id)
 SELECT (SELECT json_object('edges', json_group_array(json_object('score', CAST(search_hit_11_score AS DOUBLE) / 1000000, 'node', json(search_hit_11_value_1), 'highlights', json(search_hit_11_value_2)))) AS anon_2 
FROM (SELECT search_hit_11_key_1, search_hit_11_key_2, search_hit_11_key_3, search_hit_11_key_4, search_hit_11_score, search_hit_11_article_id, search_hit_11_entity_id, search_hit_11_public_id, coalesce((SELECT json_object('slug', article_11_slug) AS anon_3 
FROM (SELECT article_11.slug AS article_11_slug 
FROM article AS article_11 
WHERE (article_11.id = search_hit_11_article_id) AND (article_11.status = 'PUBLISHED')
 LIMIT 1 OFFSET ?) AS article_11_shape), (SELECT json_object('name', entity_22_name) AS anon_4 
FROM (SELECT entity_22.name AS entity_22_name 
FROM entity AS entity_22 
WHERE (entity_22.id = search_hit_11_entity_id) AND (entity_22.public = 1)
 LIMIT 1 OFFSET ?) AS entity_22_shape)) AS search_hit_11_value_1, (SELECT json_group_array(json_object('text', search_passage_11_text, 'ranges', json(search_passage_11_value_1), 'utf16', json(search_passage_11_value_2))) AS anon_5 
FROM (SELECT search_passage_11_text, search_passage_11_public_id, search_passage_11_rank, (SELECT json_group_array(json_object('start', search_range_21_start, 'end', search_range_21_end)) AS anon_6 
FROM (SELECT search_range_21.start AS search_range_21_start, search_range_21."end" AS search_range_21_end 
FROM search_range AS search_range_21 
WHERE (search_range_21.public_id = search_passage_11_public_id) AND (search_range_21.rank = search_passage_11_rank) ORDER BY search_range_21.start ASC) AS search_range_21_shape) AS search_passage_11_value_1, (SELECT json_group_array(json_object('start', search_range_22_start_utf16, 'end', search_range_22_end_utf16)) AS anon_15 
FROM (SELECT search_range_22.start_utf16 AS search_range_22_start_utf16, search_range_22.end_utf16 AS search_range_22_end_utf16 
FROM search_range AS search_range_22 
WHERE (search_range_22.public_id = search_passage_11_public_id) AND (search_range_22.rank = search_passage_11_rank) ORDER BY search_range_22.start ASC) AS search_range_22_shape) AS search_passage_11_value_2 
FROM (SELECT search_passage_11.text AS search_passage_11_text, search_passage_11.public_id AS search_passage_11_public_id, search_passage_11.rank AS search_passage_11_rank 
FROM search_passage AS search_passage_11 
WHERE search_passage_11.public_id = search_hit_11_public_id ORDER BY search_passage_11.rank ASC) AS search_passage_11_rows) AS search_passage_11_shape) AS search_hit_11_value_2 
FROM (SELECT search_hit_11.score AS search_hit_11_key_1, search_hit_11.article_count AS search_hit_11_key_2, search_hit_11.published_at AS search_hit_11_key_3, search_hit_11.public_id AS search_hit_11_key_4, search_hit_11.score AS search_hit_11_score, search_hit_11.article_id AS search_hit_11_article_id, search_hit_11.entity_id AS search_hit_11_entity_id, search_hit_11.public_id AS search_hit_11_public_id 
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
WHERE article_fts MATCH ? UNION ALL SELECT entity_23.kind AS kind, CAST(NULL AS INTEGER) AS anon_3, entity_23.id AS id, (SELECT count(*) AS count_4 
FROM search_word) * 1000000 / search_best_name.token_count AS anon_4, entity_23.article_count AS article_count, '' AS anon_5, entity_23.public_id AS public_id, NULL AS anon__1, NULL AS anon__2 
FROM (SELECT search_name.entity_id AS entity_id, min(search_name.token_count) AS token_count 
FROM (SELECT entity_token.entity_id AS entity_id, entity_token.position AS position, entity_token.token_count AS token_count, max(entity_token.folded) AS folded, max(entity_token.astral) AS astral 
FROM entity_token 
WHERE entity_token.token IN (SELECT search_word.token 
FROM search_word) GROUP BY entity_token.entity_id, entity_token.position, entity_token.token_count 
HAVING count(*) = (SELECT count(*) AS count_5 
FROM search_word)) AS search_name GROUP BY search_name.entity_id) AS search_best_name JOIN entity AS entity_23 ON entity_23.id = search_best_name.entity_id 
WHERE (entity_23.public = 1) AND (SELECT entity_resolution_12.survivor_id = entity_resolution_12.entity_id AS anon_6 
FROM entity_resolution AS entity_resolution_12 
WHERE entity_resolution_12.entity_id = entity_23.id))
 SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM search_hit AS search_hit_12), 'edges', json_group_array(json_object('score', CAST(search_hit_12_score AS DOUBLE) / 1000000))) AS anon_2 
FROM (SELECT search_hit_12.score AS search_hit_12_key_1, search_hit_12.article_count AS search_hit_12_key_2, search_hit_12.published_at AS search_hit_12_key_3, search_hit_12.public_id AS search_hit_12_key_4, search_hit_12.score AS search_hit_12_score 
FROM search_hit AS search_hit_12 ORDER BY search_hit_12.score DESC, search_hit_12.article_count DESC, search_hit_12.published_at DESC, search_hit_12.public_id DESC
 LIMIT 20 OFFSET ?) AS search_hit_12_page) AS anon_1;

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
WHERE article_fts MATCH ? UNION ALL SELECT entity_24.kind AS kind, CAST(NULL AS INTEGER) AS anon_3, entity_24.id AS id, (SELECT count(*) AS count_4 
FROM search_word) * 1000000 / search_best_name.token_count AS anon_4, entity_24.article_count AS article_count, '' AS anon_5, entity_24.public_id AS public_id, NULL AS anon__1, NULL AS anon__2 
FROM (SELECT search_name.entity_id AS entity_id, min(search_name.token_count) AS token_count 
FROM (SELECT entity_token.entity_id AS entity_id, entity_token.position AS position, entity_token.token_count AS token_count, max(entity_token.folded) AS folded, max(entity_token.astral) AS astral 
FROM entity_token 
WHERE entity_token.token IN (SELECT search_word.token 
FROM search_word) GROUP BY entity_token.entity_id, entity_token.position, entity_token.token_count 
HAVING count(*) = (SELECT count(*) AS count_5 
FROM search_word)) AS search_name GROUP BY search_name.entity_id) AS search_best_name JOIN entity AS entity_24 ON entity_24.id = search_best_name.entity_id 
WHERE (entity_24.public = 1) AND (SELECT entity_resolution_13.survivor_id = entity_resolution_13.entity_id AS anon_6 
FROM entity_resolution AS entity_resolution_13 
WHERE entity_resolution_13.entity_id = entity_24.id)), 
search_kind AS MATERIALIZED 
(SELECT search_hit.kind AS value, count(*) AS count 
FROM search_hit 
WHERE search_hit.kind IS NOT NULL GROUP BY search_hit.kind), 
search_entity AS MATERIALIZED 
(SELECT article_entity.entity_id AS entity_id, count(*) AS count 
FROM search_hit JOIN article_entity ON article_entity.article_id = search_hit.article_id GROUP BY article_entity.entity_id)
 SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM search_hit AS search_hit_13), 'pageInfo', json_object('hasNextPage', CASE WHEN coalesce(max(search_hit_13_read), 0) > 20 THEN json('true') ELSE json('false') END, 'startCursor', max(CASE WHEN (search_hit_13_number = 1) THEN search_hit_13_cursor END)), 'edges', json_group_array(json_object('score', CAST(search_hit_13_score AS DOUBLE) / 1000000)), 'facets', json_object('kinds', json((SELECT json_group_array(json_object('value', search_kind_1_value)) AS anon_7 
FROM (SELECT search_kind_1.value AS search_kind_1_value 
FROM search_kind AS search_kind_1 ORDER BY search_kind_1.count DESC, search_kind_1.value ASC) AS search_kind_1_shape)), 'entities', json((SELECT json_group_array(json_object('count', search_entity_1_count)) AS anon_8 
FROM (SELECT search_entity_1.count AS search_entity_1_count 
FROM search_entity AS search_entity_1, entity AS entity_25 
WHERE (entity_25.id = search_entity_1.entity_id) AND (entity_25.public = 1) ORDER BY search_entity_1.count DESC, entity_25.public_id DESC
 LIMIT 10 OFFSET ?) AS search_entity_1_shape)))) AS anon_2 
FROM (SELECT search_hit_13_key_1, search_hit_13_key_2, search_hit_13_key_3, search_hit_13_key_4, search_hit_13_cursor, search_hit_13_score, search_hit_13_number, search_hit_13_read 
FROM (SELECT search_hit_13_key_1, search_hit_13_key_2, search_hit_13_key_3, search_hit_13_key_4, search_hit_13_cursor, search_hit_13_score, row_number() OVER (ORDER BY search_hit_13_key_1 DESC, search_hit_13_key_2 DESC, search_hit_13_key_3 DESC, search_hit_13_key_4 DESC) AS search_hit_13_number, count(*) OVER () AS search_hit_13_read 
FROM (SELECT search_hit_13.score AS search_hit_13_key_1, search_hit_13.article_count AS search_hit_13_key_2, search_hit_13.published_at AS search_hit_13_key_3, search_hit_13.public_id AS search_hit_13_key_4, lower(hex('SearchEdge' || '|' || CAST(search_hit_13.score AS TEXT) || '|' || CAST(search_hit_13.article_count AS TEXT) || '|' || CAST(search_hit_13.published_at AS TEXT) || '|' || CAST(search_hit_13.public_id AS TEXT))) AS search_hit_13_cursor, search_hit_13.score AS search_hit_13_score 
FROM search_hit AS search_hit_13 ORDER BY search_hit_13.score DESC, search_hit_13.article_count DESC, search_hit_13.published_at DESC, search_hit_13.public_id DESC
 LIMIT 21 OFFSET ?) AS search_hit_13_read_rows) AS search_hit_13_counted 
WHERE search_hit_13_number <= 20 ORDER BY search_hit_13_key_1 DESC, search_hit_13_key_2 DESC, search_hit_13_key_3 DESC, search_hit_13_key_4 DESC) AS search_hit_13_page) AS anon_1;

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
WHERE article_fts MATCH ? UNION ALL SELECT entity_26.kind AS kind, CAST(NULL AS INTEGER) AS anon_3, entity_26.id AS id, (SELECT count(*) AS count_4 
FROM search_word) * 1000000 / search_best_name.token_count AS anon_4, entity_26.article_count AS article_count, '' AS anon_5, entity_26.public_id AS public_id, NULL AS anon__1, NULL AS anon__2 
FROM (SELECT search_name.entity_id AS entity_id, min(search_name.token_count) AS token_count 
FROM (SELECT entity_token.entity_id AS entity_id, entity_token.position AS position, entity_token.token_count AS token_count, max(entity_token.folded) AS folded, max(entity_token.astral) AS astral 
FROM entity_token 
WHERE entity_token.token IN (SELECT search_word.token 
FROM search_word) GROUP BY entity_token.entity_id, entity_token.position, entity_token.token_count 
HAVING count(*) = (SELECT count(*) AS count_5 
FROM search_word)) AS search_name GROUP BY search_name.entity_id) AS search_best_name JOIN entity AS entity_26 ON entity_26.id = search_best_name.entity_id 
WHERE (entity_26.public = 1) AND (SELECT entity_resolution_14.survivor_id = entity_resolution_14.entity_id AS anon_6 
FROM entity_resolution AS entity_resolution_14 
WHERE entity_resolution_14.entity_id = entity_26.id))
 SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM search_hit AS search_hit_14)) AS anon_2) AS anon_1;
