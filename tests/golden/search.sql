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
WHERE article_fts MATCH ? UNION ALL SELECT entity_1.kind AS kind, CAST(NULL AS INTEGER) AS anon_3, entity_1.id AS id, (SELECT count(*) AS count_4 
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
WHERE entity_resolution_1.entity_id = entity_1.id)), 
search_kind AS MATERIALIZED 
(SELECT search_hit.kind AS value, count(*) AS count 
FROM search_hit 
WHERE search_hit.kind IS NOT NULL GROUP BY search_hit.kind), 
search_section AS MATERIALIZED 
(SELECT search_hit.section AS value, count(*) AS count 
FROM search_hit 
WHERE search_hit.section IS NOT NULL GROUP BY search_hit.section), 
search_language AS MATERIALIZED 
(SELECT search_hit.language AS value, count(*) AS count 
FROM search_hit 
WHERE search_hit.language IS NOT NULL GROUP BY search_hit.language), 
search_entity AS MATERIALIZED 
(SELECT article_entity.entity_id AS entity_id, count(*) AS count 
FROM search_hit JOIN article_entity ON article_entity.article_id = search_hit.article_id GROUP BY article_entity.entity_id), 
search_page AS MATERIALIZED 
(SELECT search_hit_1.article_id AS article_id, search_hit_1.entity_id AS entity_id, search_hit_1.public_id AS public_id 
FROM search_hit AS search_hit_1 ORDER BY search_hit_1.score DESC, search_hit_1.article_count DESC, search_hit_1.published_at DESC, search_hit_1.public_id DESC
 LIMIT 3 OFFSET ?), 
search_folded AS MATERIALIZED 
(SELECT search_page.public_id AS public_id, search_page.article_id AS article_id, (SELECT article_fts.headline AS anon_15 
FROM article_fts 
WHERE article_fts.rowid = search_page.article_id) AS headline, (SELECT article_fts.summary AS anon_16 
FROM article_fts 
WHERE article_fts.rowid = search_page.article_id) AS summary, (SELECT article_fts.body AS anon_17 
FROM article_fts 
WHERE article_fts.rowid = search_page.article_id) AS body 
FROM search_page 
WHERE search_page.article_id IS NOT NULL), 
search_text AS MATERIALIZED 
(SELECT search_folded.public_id AS public_id, 0 AS rank, 0 AS part, 0 AS start, article.headline AS text, search_folded.headline AS folded, article_search.astral AS astral 
FROM search_folded JOIN article ON article.id = search_folded.article_id JOIN article_search ON article_search.article_id = search_folded.article_id UNION ALL SELECT search_folded.public_id AS public_id, 1 AS rank, 1 AS part, 0 AS start, article.summary AS text, search_folded.summary AS folded, article_search.astral AS astral 
FROM search_folded JOIN article ON article.id = search_folded.article_id JOIN article_search ON article_search.article_id = search_folded.article_id UNION ALL SELECT search_folded.public_id AS public_id, paragraph.position + 2 AS anon_18, 2, paragraph.start AS start, paragraph.text AS text, substr(search_folded.body, paragraph.start + 1, length(paragraph.text)) AS substr_1, article_search.astral AS astral 
FROM search_folded JOIN article ON article.id = search_folded.article_id JOIN article_search ON article_search.article_id = search_folded.article_id JOIN paragraph ON paragraph.article_id = search_folded.article_id UNION ALL SELECT search_page.public_id AS public_id, 0, 0, 0, coalesce(entity_alias.name, entity.name) AS coalesce_1, search_ranked_name.folded AS folded, search_ranked_name.astral AS astral 
FROM search_page JOIN entity ON entity.id = search_page.entity_id JOIN (SELECT search_name.entity_id AS entity_id, search_name.position AS position, search_name.token_count AS token_count, search_name.folded AS folded, search_name.astral AS astral, row_number() OVER (PARTITION BY search_name.entity_id ORDER BY search_name.token_count, search_name.position) AS number 
FROM (SELECT entity_token.entity_id AS entity_id, entity_token.position AS position, entity_token.token_count AS token_count, max(entity_token.folded) AS folded, max(entity_token.astral) AS astral 
FROM entity_token 
WHERE entity_token.token IN (SELECT search_word.token 
FROM search_word) GROUP BY entity_token.entity_id, entity_token.position, entity_token.token_count 
HAVING count(*) = (SELECT count(*) AS count_6 
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
 SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM search_hit AS search_hit_1), 'pageInfo', json_object('hasNextPage', CASE WHEN coalesce(max(search_hit_1_read), 0) > 3 THEN json('true') ELSE json('false') END, 'hasPreviousPage', CASE WHEN 0 = 1 THEN json('true') ELSE json('false') END, 'startCursor', max(CASE WHEN (search_hit_1_number = 1) THEN search_hit_1_cursor END), 'endCursor', max(CASE WHEN (search_hit_1_number = CASE WHEN (search_hit_1_read < 3) THEN search_hit_1_read ELSE 3 END) THEN search_hit_1_cursor END)), 'edges', json_group_array(json_object('cursor', lower(hex('SearchEdge' || '|' || CAST(search_hit_1_score AS TEXT) || '|' || CAST(search_hit_1_article_count AS TEXT) || '|' || CAST(search_hit_1_published_at AS TEXT) || '|' || CAST(search_hit_1_public_id AS TEXT))), 'score', CAST(search_hit_1_score AS DOUBLE) / 1000000, 'node', json(search_hit_1_value_1), 'highlights', json(search_hit_1_value_2))), 'facets', json_object('kinds', json((SELECT json_group_array(json_object('value', search_kind_1_value, 'count', search_kind_1_count)) AS anon_7 
FROM (SELECT search_kind_1.value AS search_kind_1_value, search_kind_1.count AS search_kind_1_count 
FROM search_kind AS search_kind_1 ORDER BY search_kind_1.count DESC, search_kind_1.value ASC) AS search_kind_1_shape)), 'sections', json((SELECT json_group_array(json_object('value', search_section_1_value, 'count', search_section_1_count)) AS anon_8 
FROM (SELECT search_section_1.value AS search_section_1_value, search_section_1.count AS search_section_1_count 
FROM search_section AS search_section_1 ORDER BY search_section_1.count DESC, search_section_1.value ASC) AS search_section_1_shape)), 'languages', json((SELECT json_group_array(json_object('value', search_language_1_value, 'count', search_language_1_count)) AS anon_9 
FROM (SELECT search_language_1.value AS search_language_1_value, search_language_1.count AS search_language_1_count 
FROM search_language AS search_language_1 ORDER BY search_language_1.count DESC, search_language_1.value ASC) AS search_language_1_shape)), 'entities', json((SELECT json_group_array(json_object('count', search_entity_1_count, 'entity', json_object('name', entity_3_name))) AS anon_10 
FROM (SELECT search_entity_1.count AS search_entity_1_count, entity_3.name AS entity_3_name 
FROM search_entity AS search_entity_1, entity AS entity_3 
WHERE (entity_3.id = search_entity_1.entity_id) AND (entity_3.public = 1) ORDER BY search_entity_1.count DESC, entity_3.public_id DESC
 LIMIT 10 OFFSET ?) AS search_entity_1_shape)))) AS anon_2 
FROM (SELECT search_hit_1_key_1, search_hit_1_key_2, search_hit_1_key_3, search_hit_1_key_4, search_hit_1_cursor, search_hit_1_score, search_hit_1_article_count, search_hit_1_published_at, search_hit_1_public_id, search_hit_1_article_id, search_hit_1_entity_id, search_hit_1_number, search_hit_1_read, coalesce((SELECT json_object('__typename', json('"Article"'), 'id', article_1_public_id, 'slug', article_1_slug, 'publishedAt', article_1_published_at) AS anon_11 
FROM (SELECT article_1.public_id AS article_1_public_id, article_1.slug AS article_1_slug, article_1.published_at AS article_1_published_at 
FROM article AS article_1 
WHERE (article_1.id = search_hit_1_article_id) AND (article_1.status = 'PUBLISHED')
 LIMIT 1 OFFSET ?) AS article_1_shape), (SELECT CASE WHEN (entity_2_kind IN ('EVENT')) THEN json_object('__typename', CASE WHEN (entity_2_kind = 'PERSON') THEN 'Person' WHEN (entity_2_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_2_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_2_public_id, 'name', entity_2_name) WHEN (entity_2_kind IN ('ORGANIZATION')) THEN json_object('__typename', CASE WHEN (entity_2_kind = 'PERSON') THEN 'Person' WHEN (entity_2_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_2_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_2_public_id, 'name', entity_2_name, 'articleCount', entity_2_article_count) WHEN (entity_2_kind IN ('PERSON')) THEN json_object('__typename', CASE WHEN (entity_2_kind = 'PERSON') THEN 'Person' WHEN (entity_2_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_2_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_2_public_id, 'name', entity_2_name) WHEN (entity_2_kind IN ('PLACE')) THEN json_object('__typename', CASE WHEN (entity_2_kind = 'PERSON') THEN 'Person' WHEN (entity_2_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_2_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_2_public_id, 'name', entity_2_name) END AS anon_12 
FROM (SELECT entity_2.kind AS entity_2_kind, entity_2.public_id AS entity_2_public_id, entity_2.name AS entity_2_name, entity_2.article_count AS entity_2_article_count 
FROM entity AS entity_2 
WHERE (entity_2.id = search_hit_1_entity_id) AND (entity_2.public = 1)
 LIMIT 1 OFFSET ?) AS entity_2_shape)) AS search_hit_1_value_1, (SELECT json_group_array(json_object('text', search_passage_1_text, 'ranges', json(search_passage_1_value_1), 'utf16', json(search_passage_1_value_2), 'points', json(search_passage_1_value_3))) AS anon_13 
FROM (SELECT search_passage_1_text, search_passage_1_public_id, search_passage_1_rank, (SELECT json_group_array(json_object('start', search_range_1_start, 'end', search_range_1_end)) AS anon_14 
FROM (SELECT search_range_1.start AS search_range_1_start, search_range_1."end" AS search_range_1_end 
FROM search_range AS search_range_1 
WHERE (search_range_1.public_id = search_passage_1_public_id) AND (search_range_1.rank = search_passage_1_rank) ORDER BY search_range_1.start ASC) AS search_range_1_shape) AS search_passage_1_value_1, (SELECT json_group_array(json_object('start', search_range_2_start_utf16, 'end', search_range_2_end_utf16)) AS anon_19 
FROM (SELECT search_range_2.start_utf16 AS search_range_2_start_utf16, search_range_2.end_utf16 AS search_range_2_end_utf16 
FROM search_range AS search_range_2 
WHERE (search_range_2.public_id = search_passage_1_public_id) AND (search_range_2.rank = search_passage_1_rank) ORDER BY search_range_2.start ASC) AS search_range_2_shape) AS search_passage_1_value_2, (SELECT json_group_array(json_object('start', search_range_3_start)) AS anon_20 
FROM (SELECT search_range_3.start AS search_range_3_start 
FROM search_range AS search_range_3 
WHERE (search_range_3.public_id = search_passage_1_public_id) AND (search_range_3.rank = search_passage_1_rank) ORDER BY search_range_3.start ASC) AS search_range_3_shape) AS search_passage_1_value_3 
FROM (SELECT search_passage_1.text AS search_passage_1_text, search_passage_1.public_id AS search_passage_1_public_id, search_passage_1.rank AS search_passage_1_rank 
FROM search_passage AS search_passage_1 
WHERE search_passage_1.public_id = search_hit_1_public_id ORDER BY search_passage_1.rank ASC) AS search_passage_1_rows) AS search_passage_1_shape) AS search_hit_1_value_2 
FROM (SELECT search_hit_1_key_1, search_hit_1_key_2, search_hit_1_key_3, search_hit_1_key_4, search_hit_1_cursor, search_hit_1_score, search_hit_1_article_count, search_hit_1_published_at, search_hit_1_public_id, search_hit_1_article_id, search_hit_1_entity_id, row_number() OVER (ORDER BY search_hit_1_key_1 DESC, search_hit_1_key_2 DESC, search_hit_1_key_3 DESC, search_hit_1_key_4 DESC) AS search_hit_1_number, count(*) OVER () AS search_hit_1_read 
FROM (SELECT search_hit_1.score AS search_hit_1_key_1, search_hit_1.article_count AS search_hit_1_key_2, search_hit_1.published_at AS search_hit_1_key_3, search_hit_1.public_id AS search_hit_1_key_4, lower(hex('SearchEdge' || '|' || CAST(search_hit_1.score AS TEXT) || '|' || CAST(search_hit_1.article_count AS TEXT) || '|' || CAST(search_hit_1.published_at AS TEXT) || '|' || CAST(search_hit_1.public_id AS TEXT))) AS search_hit_1_cursor, search_hit_1.score AS search_hit_1_score, search_hit_1.article_count AS search_hit_1_article_count, search_hit_1.published_at AS search_hit_1_published_at, search_hit_1.public_id AS search_hit_1_public_id, search_hit_1.article_id AS search_hit_1_article_id, search_hit_1.entity_id AS search_hit_1_entity_id 
FROM search_hit AS search_hit_1 ORDER BY search_hit_1.score DESC, search_hit_1.article_count DESC, search_hit_1.published_at DESC, search_hit_1.public_id DESC
 LIMIT 4 OFFSET ?) AS search_hit_1_read_rows) AS search_hit_1_counted 
WHERE search_hit_1_number <= 3 ORDER BY search_hit_1_key_1 DESC, search_hit_1_key_2 DESC, search_hit_1_key_3 DESC, search_hit_1_key_4 DESC) AS search_hit_1_page) AS anon_1;
