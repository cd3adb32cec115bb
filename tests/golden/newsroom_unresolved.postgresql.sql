WITH unresolved_name AS MATERIALIZED 
(SELECT (unresolved_mention_1.text COLLATE "C") AS text, 0 - count(*) AS place, count(*) AS seen, count(DISTINCT unresolved_mention_1.article_id) AS article_count 
FROM unresolved_mention AS unresolved_mention_1 
WHERE EXISTS (SELECT 1 
FROM article AS article_1 
WHERE (article_1.id = unresolved_mention_1.article_id) AND article_1.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED')) GROUP BY unresolved_mention_1.text)
 SELECT (SELECT json_build_object('__typename', ('"UnresolvedMentionConnection"')::json, 'totalCount', (SELECT count(*) AS count_1 
FROM unresolved_name AS unresolved_name_1, unresolved_mention AS unresolved_mention_2, article AS article_2 
WHERE (unresolved_mention_2.text = unresolved_name_1.text) AND (article_2.id = unresolved_mention_2.article_id) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = unresolved_mention_2.article_id) AND article_3.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED')))), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(coalesce(max(unresolved_name_1_read), 0) > 20, false)), 'hasPreviousPage', to_json(coalesce(0 = 1, false)), 'startCursor', max(CASE WHEN (unresolved_name_1_number = 1) THEN unresolved_name_1_cursor END), 'endCursor', max(CASE WHEN (unresolved_name_1_number = CASE WHEN (unresolved_name_1_read < 20) THEN unresolved_name_1_read ELSE 20 END) THEN unresolved_name_1_cursor END)), 'edges', coalesce(json_agg(json_build_object('__typename', ('"UnresolvedMentionEdge"')::json, 'cursor', encode(convert_to('UnresolvedMentionEdge' || '|' || CAST(unresolved_name_1_place AS TEXT) || '|' || CAST(unresolved_name_1_text AS TEXT) || '|' || CAST(article_2_public_id AS TEXT) || '|' || CAST(unresolved_mention_2_start AS TEXT), 'UTF8'), 'hex'), 'mentionCount', unresolved_name_1_seen, 'node', json_build_object('__typename', ('"UnresolvedMention"')::json, 'article', CASE WHEN (article_4_id IS NOT NULL) THEN json_build_object('slug', article_4_slug, 'status', article_4_status) END, 'before', substr(article_4_body_text, CASE WHEN (unresolved_mention_2_start > 110) THEN unresolved_mention_2_start - 110 ELSE 0 END + 1, CASE WHEN (unresolved_mention_2_start > 110) THEN 110 ELSE unresolved_mention_2_start END), 'text', substr(article_4_body_text, unresolved_mention_2_start + 1, unresolved_mention_2_end - unresolved_mention_2_start), 'after', substr(article_4_body_text, unresolved_mention_2_end + 1, 110), 'start', unresolved_mention_2_start, 'end', unresolved_mention_2_end, 'candidates', (unresolved_name_1_value_1)::json))), '[]'::json)) AS anon_2 
FROM (SELECT unresolved_name_1_key_1, unresolved_name_1_key_2, unresolved_name_1_key_3, unresolved_name_1_key_4, unresolved_name_1_cursor, unresolved_name_1_place, unresolved_name_1_text, article_2_public_id, unresolved_mention_2_start, unresolved_name_1_seen, article_4_slug, article_4_status, article_4_id, article_4_body_text, unresolved_mention_2_end, unresolved_mention_2_article_id, unresolved_name_1_number, unresolved_name_1_read, (SELECT coalesce(json_agg(CASE WHEN (entity_1_kind IN ('EVENT', 'ORGANIZATION', 'PLACE')) THEN json_build_object('__typename', CASE WHEN (entity_1_kind = 'PERSON') THEN 'Person' WHEN (entity_1_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_1_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_1_public_id, 'slug', entity_1_slug, 'kind', entity_1_kind, 'name', entity_1_name) WHEN (entity_1_kind IN ('PERSON')) THEN json_build_object('__typename', CASE WHEN (entity_1_kind = 'PERSON') THEN 'Person' WHEN (entity_1_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_1_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'id', entity_1_public_id, 'slug', entity_1_slug, 'kind', entity_1_kind, 'name', entity_1_name, 'description', entity_1_description) END), '[]'::json) AS anon_3 
FROM (SELECT entity_1.kind AS entity_1_kind, entity_1.public_id AS entity_1_public_id, entity_1.slug AS entity_1_slug, entity_1.name AS entity_1_name, entity_1.description AS entity_1_description 
FROM unresolved_candidate AS unresolved_candidate_1, entity_resolution AS entity_resolution_1, entity AS entity_1 
WHERE (unresolved_candidate_1.article_id = unresolved_mention_2_article_id) AND (unresolved_candidate_1.start = unresolved_mention_2_start) AND (unresolved_candidate_1."end" = unresolved_mention_2_end) AND (entity_resolution_1.entity_id = unresolved_candidate_1.entity_id) AND (entity_1.id = entity_resolution_1.survivor_id) ORDER BY unresolved_candidate_1.position ASC) AS unresolved_candidate_1_shape) AS unresolved_name_1_value_1 
FROM (SELECT unresolved_name_1_key_1, unresolved_name_1_key_2, unresolved_name_1_key_3, unresolved_name_1_key_4, unresolved_name_1_cursor, unresolved_name_1_place, unresolved_name_1_text, article_2_public_id, unresolved_mention_2_start, unresolved_name_1_seen, article_4_slug, article_4_status, article_4_id, article_4_body_text, unresolved_mention_2_end, unresolved_mention_2_article_id, row_number() OVER (ORDER BY unresolved_name_1_key_1 ASC, unresolved_name_1_key_2 ASC, unresolved_name_1_key_3 ASC, unresolved_name_1_key_4 ASC) AS unresolved_name_1_number, count(*) OVER () AS unresolved_name_1_read 
FROM (SELECT unresolved_name_1.place AS unresolved_name_1_key_1, unresolved_name_1.text AS unresolved_name_1_key_2, article_2.public_id AS unresolved_name_1_key_3, unresolved_mention_2.start AS unresolved_name_1_key_4, encode(convert_to('UnresolvedMentionEdge' || '|' || CAST(unresolved_name_1.place AS TEXT) || '|' || CAST(unresolved_name_1.text AS TEXT) || '|' || CAST(article_2.public_id AS TEXT) || '|' || CAST(unresolved_mention_2.start AS TEXT), 'UTF8'), 'hex') AS unresolved_name_1_cursor, unresolved_name_1.place AS unresolved_name_1_place, unresolved_name_1.text AS unresolved_name_1_text, article_2.public_id AS article_2_public_id, unresolved_mention_2.start AS unresolved_mention_2_start, unresolved_name_1.seen AS unresolved_name_1_seen, article_4.slug AS article_4_slug, article_4.status AS article_4_status, article_4.id AS article_4_id, article_4.body_text AS article_4_body_text, unresolved_mention_2."end" AS unresolved_mention_2_end, unresolved_mention_2.article_id AS unresolved_mention_2_article_id 
FROM unresolved_name AS unresolved_name_1 JOIN unresolved_mention AS unresolved_mention_2 ON true JOIN article AS article_2 ON true LEFT OUTER JOIN article AS article_4 ON (article_4.id = unresolved_mention_2.article_id) AND article_4.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED') 
WHERE (unresolved_mention_2.text = unresolved_name_1.text) AND (article_2.id = unresolved_mention_2.article_id) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = unresolved_mention_2.article_id) AND article_3.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED'))) ORDER BY unresolved_name_1.place ASC, unresolved_name_1.text ASC, article_2.public_id ASC, unresolved_mention_2.start ASC 
 LIMIT 21) AS unresolved_name_1_read_rows) AS unresolved_name_1_counted 
WHERE unresolved_name_1_number <= 20 ORDER BY unresolved_name_1_key_1 ASC, unresolved_name_1_key_2 ASC, unresolved_name_1_key_3 ASC, unresolved_name_1_key_4 ASC) AS unresolved_name_1_page) AS anon_1;

WITH unresolved_name AS MATERIALIZED 
(SELECT (unresolved_mention_3.text COLLATE "C") AS text, 0 - count(*) AS place, count(*) AS seen, count(DISTINCT unresolved_mention_3.article_id) AS article_count 
FROM unresolved_mention AS unresolved_mention_3 
WHERE EXISTS (SELECT 1 
FROM article AS article_5 
WHERE (article_5.id = unresolved_mention_3.article_id) AND article_5.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED')) GROUP BY unresolved_mention_3.text)
 SELECT (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object('start', unresolved_mention_4_start))), '[]'::json), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(coalesce(max(unresolved_name_2_read), 0) > 1, false)), 'hasPreviousPage', to_json(coalesce(EXISTS (SELECT 1 
FROM unresolved_name AS unresolved_name_2, unresolved_mention AS unresolved_mention_4, article AS article_6 
WHERE (unresolved_mention_4.text = unresolved_name_2.text) AND (article_6.id = unresolved_mention_4.article_id) AND (EXISTS (SELECT 1 
FROM article AS article_7 
WHERE (article_7.id = unresolved_mention_4.article_id) AND article_7.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED'))) AND ((unresolved_name_2.place, unresolved_name_2.text, article_6.public_id, unresolved_mention_4.start) <= ($1, $2, $3, $4))), false)))) AS anon_2 
FROM (SELECT unresolved_name_2_key_1, unresolved_name_2_key_2, unresolved_name_2_key_3, unresolved_name_2_key_4, unresolved_mention_4_start, unresolved_name_2_number, unresolved_name_2_read 
FROM (SELECT unresolved_name_2_key_1, unresolved_name_2_key_2, unresolved_name_2_key_3, unresolved_name_2_key_4, unresolved_mention_4_start, row_number() OVER (ORDER BY unresolved_name_2_key_1 ASC, unresolved_name_2_key_2 ASC, unresolved_name_2_key_3 ASC, unresolved_name_2_key_4 ASC) AS unresolved_name_2_number, count(*) OVER () AS unresolved_name_2_read 
FROM (SELECT unresolved_name_2.place AS unresolved_name_2_key_1, unresolved_name_2.text AS unresolved_name_2_key_2, article_6.public_id AS unresolved_name_2_key_3, unresolved_mention_4.start AS unresolved_name_2_key_4, unresolved_mention_4.start AS unresolved_mention_4_start 
FROM unresolved_name AS unresolved_name_2, unresolved_mention AS unresolved_mention_4, article AS article_6 
WHERE (unresolved_mention_4.text = unresolved_name_2.text) AND (article_6.id = unresolved_mention_4.article_id) AND (EXISTS (SELECT 1 
FROM article AS article_7 
WHERE (article_7.id = unresolved_mention_4.article_id) AND article_7.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED'))) AND ((unresolved_name_2.place, unresolved_name_2.text, article_6.public_id, unresolved_mention_4.start) > ($5, $6, $7, $8)) ORDER BY unresolved_name_2.place ASC, unresolved_name_2.text ASC, article_6.public_id ASC, unresolved_mention_4.start ASC 
 LIMIT 2) AS unresolved_name_2_read_rows) AS unresolved_name_2_counted 
WHERE unresolved_name_2_number <= 1 ORDER BY unresolved_name_2_key_1 ASC, unresolved_name_2_key_2 ASC, unresolved_name_2_key_3 ASC, unresolved_name_2_key_4 ASC) AS unresolved_name_2_page) AS anon_1;

WITH unresolved_name AS MATERIALIZED 
(SELECT (unresolved_mention_5.text COLLATE "C") AS text, 0 - count(*) AS place, count(*) AS seen, count(DISTINCT unresolved_mention_5.article_id) AS article_count 
FROM unresolved_mention AS unresolved_mention_5 
WHERE EXISTS (SELECT 1 
FROM article AS article_8 
WHERE (article_8.id = unresolved_mention_5.article_id) AND article_8.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED')) GROUP BY unresolved_mention_5.text)
 SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM unresolved_name AS unresolved_name_3, unresolved_mention AS unresolved_mention_6, article AS article_9 
WHERE (unresolved_mention_6.text = unresolved_name_3.text) AND (article_9.id = unresolved_mention_6.article_id) AND (EXISTS (SELECT 1 
FROM article AS article_10 
WHERE (article_10.id = unresolved_mention_6.article_id) AND article_10.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED')))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('start', unresolved_mention_6_start))), '[]'::json), 'pageInfo', json_build_object('hasPreviousPage', to_json(coalesce(coalesce(max(unresolved_name_3_read), 0) > 1, false)))) AS anon_2 
FROM (SELECT unresolved_name_3_key_1, unresolved_name_3_key_2, unresolved_name_3_key_3, unresolved_name_3_key_4, unresolved_mention_6_start, unresolved_name_3_number, unresolved_name_3_read 
FROM (SELECT unresolved_name_3_key_1, unresolved_name_3_key_2, unresolved_name_3_key_3, unresolved_name_3_key_4, unresolved_mention_6_start, row_number() OVER (ORDER BY unresolved_name_3_key_1 DESC, unresolved_name_3_key_2 DESC, unresolved_name_3_key_3 DESC, unresolved_name_3_key_4 DESC) AS unresolved_name_3_number, count(*) OVER () AS unresolved_name_3_read 
FROM (SELECT unresolved_name_3.place AS unresolved_name_3_key_1, unresolved_name_3.text AS unresolved_name_3_key_2, article_9.public_id AS unresolved_name_3_key_3, unresolved_mention_6.start AS unresolved_name_3_key_4, unresolved_mention_6.start AS unresolved_mention_6_start 
FROM unresolved_name AS unresolved_name_3, unresolved_mention AS unresolved_mention_6, article AS article_9 
WHERE (unresolved_mention_6.text = unresolved_name_3.text) AND (article_9.id = unresolved_mention_6.article_id) AND (EXISTS (SELECT 1 
FROM article AS article_10 
WHERE (article_10.id = unresolved_mention_6.article_id) AND article_10.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED'))) AND ((unresolved_name_3.place, unresolved_name_3.text, article_9.public_id, unresolved_mention_6.start) < ($1, $2, $3, $4)) ORDER BY unresolved_name_3.place DESC, unresolved_name_3.text DESC, article_9.public_id DESC, unresolved_mention_6.start DESC 
 LIMIT 2) AS unresolved_name_3_read_rows) AS unresolved_name_3_counted 
WHERE unresolved_name_3_number <= 1 ORDER BY unresolved_name_3_key_1 ASC, unresolved_name_3_key_2 ASC, unresolved_name_3_key_3 ASC, unresolved_name_3_key_4 ASC) AS unresolved_name_3_page) AS anon_1;

WITH unresolved_name AS MATERIALIZED 
(SELECT (unresolved_mention_7.text COLLATE "C") AS text, 0 - count(*) AS place, count(*) AS seen, count(DISTINCT unresolved_mention_7.article_id) AS article_count 
FROM unresolved_mention AS unresolved_mention_7 
WHERE EXISTS (SELECT 1 
FROM article AS article_11 
WHERE (article_11.id = unresolved_mention_7.article_id) AND article_11.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED')) GROUP BY unresolved_mention_7.text)
 SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM unresolved_name AS unresolved_name_4, unresolved_mention AS unresolved_mention_8, article AS article_12 
WHERE (unresolved_mention_8.text = unresolved_name_4.text) AND (article_12.id = unresolved_mention_8.article_id) AND (EXISTS (SELECT 1 
FROM article AS article_13 
WHERE (article_13.id = unresolved_mention_8.article_id) AND article_13.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED'))) AND (article_12.public_id = $1)), 'edges', coalesce(json_agg(json_build_object('mentionCount', unresolved_name_4_seen, 'node', json_build_object('article', CASE WHEN (article_14_id IS NOT NULL) THEN json_build_object('id', article_14_public_id) END, 'start', unresolved_mention_8_start))), '[]'::json)) AS anon_2 
FROM (SELECT unresolved_name_4.place AS unresolved_name_4_key_1, unresolved_name_4.text AS unresolved_name_4_key_2, article_12.public_id AS unresolved_name_4_key_3, unresolved_mention_8.start AS unresolved_name_4_key_4, unresolved_name_4.seen AS unresolved_name_4_seen, article_14.public_id AS article_14_public_id, article_14.id AS article_14_id, unresolved_mention_8.start AS unresolved_mention_8_start 
FROM unresolved_name AS unresolved_name_4 JOIN unresolved_mention AS unresolved_mention_8 ON true JOIN article AS article_12 ON true LEFT OUTER JOIN article AS article_14 ON (article_14.id = unresolved_mention_8.article_id) AND article_14.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED') 
WHERE (unresolved_mention_8.text = unresolved_name_4.text) AND (article_12.id = unresolved_mention_8.article_id) AND (EXISTS (SELECT 1 
FROM article AS article_13 
WHERE (article_13.id = unresolved_mention_8.article_id) AND article_13.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED'))) AND (article_12.public_id = $2) ORDER BY unresolved_name_4.place ASC, unresolved_name_4.text ASC, article_12.public_id ASC, unresolved_mention_8.start ASC 
 LIMIT 20) AS unresolved_name_4_page) AS anon_1;

WITH unresolved_name AS MATERIALIZED 
(SELECT (unresolved_mention_9.text COLLATE "C") AS text, 0 - count(*) AS place, count(*) AS seen, count(DISTINCT unresolved_mention_9.article_id) AS article_count 
FROM unresolved_mention AS unresolved_mention_9 
WHERE EXISTS (SELECT 1 
FROM article AS article_15 
WHERE (article_15.id = unresolved_mention_9.article_id) AND article_15.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED')) GROUP BY unresolved_mention_9.text)
 SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM unresolved_name AS unresolved_name_5, unresolved_mention AS unresolved_mention_10, article AS article_16 
WHERE (unresolved_mention_10.text = unresolved_name_5.text) AND (article_16.id = unresolved_mention_10.article_id) AND (EXISTS (SELECT 1 
FROM article AS article_17 
WHERE (article_17.id = unresolved_mention_10.article_id) AND article_17.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED'))) AND (article_16.public_id = $1)), 'edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('UnresolvedMentionEdge' || '|' || CAST(unresolved_name_5_place AS TEXT) || '|' || CAST(unresolved_name_5_text AS TEXT) || '|' || CAST(article_16_public_id AS TEXT) || '|' || CAST(unresolved_mention_10_start AS TEXT), 'UTF8'), 'hex'))), '[]'::json), 'pageInfo', json_build_object('endCursor', max(CASE WHEN (unresolved_name_5_number = CASE WHEN (unresolved_name_5_read < 20) THEN unresolved_name_5_read ELSE 20 END) THEN unresolved_name_5_cursor END))) AS anon_2 
FROM (SELECT unresolved_name_5_key_1, unresolved_name_5_key_2, unresolved_name_5_key_3, unresolved_name_5_key_4, unresolved_name_5_cursor, unresolved_name_5_place, unresolved_name_5_text, article_16_public_id, unresolved_mention_10_start, unresolved_name_5_number, unresolved_name_5_read 
FROM (SELECT unresolved_name_5_key_1, unresolved_name_5_key_2, unresolved_name_5_key_3, unresolved_name_5_key_4, unresolved_name_5_cursor, unresolved_name_5_place, unresolved_name_5_text, article_16_public_id, unresolved_mention_10_start, row_number() OVER (ORDER BY unresolved_name_5_key_1 ASC, unresolved_name_5_key_2 ASC, unresolved_name_5_key_3 ASC, unresolved_name_5_key_4 ASC) AS unresolved_name_5_number, count(*) OVER () AS unresolved_name_5_read 
FROM (SELECT unresolved_name_5.place AS unresolved_name_5_key_1, unresolved_name_5.text AS unresolved_name_5_key_2, article_16.public_id AS unresolved_name_5_key_3, unresolved_mention_10.start AS unresolved_name_5_key_4, encode(convert_to('UnresolvedMentionEdge' || '|' || CAST(unresolved_name_5.place AS TEXT) || '|' || CAST(unresolved_name_5.text AS TEXT) || '|' || CAST(article_16.public_id AS TEXT) || '|' || CAST(unresolved_mention_10.start AS TEXT), 'UTF8'), 'hex') AS unresolved_name_5_cursor, unresolved_name_5.place AS unresolved_name_5_place, unresolved_name_5.text AS unresolved_name_5_text, article_16.public_id AS article_16_public_id, unresolved_mention_10.start AS unresolved_mention_10_start 
FROM unresolved_name AS unresolved_name_5, unresolved_mention AS unresolved_mention_10, article AS article_16 
WHERE (unresolved_mention_10.text = unresolved_name_5.text) AND (article_16.id = unresolved_mention_10.article_id) AND (EXISTS (SELECT 1 
FROM article AS article_17 
WHERE (article_17.id = unresolved_mention_10.article_id) AND article_17.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED'))) AND (article_16.public_id = $2) ORDER BY unresolved_name_5.place ASC, unresolved_name_5.text ASC, article_16.public_id ASC, unresolved_mention_10.start ASC 
 LIMIT 20) AS unresolved_name_5_read_rows) AS unresolved_name_5_counted 
WHERE unresolved_name_5_number <= 20 ORDER BY unresolved_name_5_key_1 ASC, unresolved_name_5_key_2 ASC, unresolved_name_5_key_3 ASC, unresolved_name_5_key_4 ASC) AS unresolved_name_5_page) AS anon_1;
