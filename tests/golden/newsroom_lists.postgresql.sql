SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_1 
WHERE article_1.status = 'PUBLISHED')) AS anon_2) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_2 
WHERE article_2.status IN ('DRAFT', 'EMBARGOED')), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_2_slug, 'status', article_2_status))), '[]'::json)) AS anon_2 
FROM (SELECT coalesce(article_2.published_at, '') AS article_2_key_1, article_2.public_id AS article_2_key_2, article_2.slug AS article_2_slug, article_2.status AS article_2_status 
FROM article AS article_2 
WHERE article_2.status IN ('DRAFT', 'EMBARGOED') ORDER BY coalesce(article_2.published_at, '') DESC, article_2.public_id DESC 
 LIMIT 20) AS article_2_page) AS anon_1;

SELECT (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_3_slug))), '[]'::json)) AS anon_2 
FROM (SELECT coalesce(article_3.published_at, '') AS article_3_key_1, article_3.public_id AS article_3_key_2, article_3.slug AS article_3_slug 
FROM article AS article_3 
WHERE article_3.status IN ('DRAFT') ORDER BY coalesce(article_3.published_at, '') DESC, article_3.public_id DESC 
 LIMIT 20) AS article_3_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_4 
WHERE article_4.status IN ('DRAFT', 'EMBARGOED', 'PUBLISHED', 'RETRACTED')), 'pageInfo', json_build_object('endCursor', max(CASE WHEN (article_4_number = CASE WHEN (article_4_read < 2) THEN article_4_read ELSE 2 END) THEN article_4_cursor END)), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_4_slug))), '[]'::json)) AS anon_2 
FROM (SELECT article_4_key_1, article_4_key_2, article_4_cursor, article_4_slug, article_4_number, article_4_read 
FROM (SELECT article_4_key_1, article_4_key_2, article_4_cursor, article_4_slug, row_number() OVER (ORDER BY article_4_key_1 DESC, article_4_key_2 DESC) AS article_4_number, count(*) OVER () AS article_4_read 
FROM (SELECT coalesce(article_4.published_at, '') AS article_4_key_1, article_4.public_id AS article_4_key_2, encode(convert_to('ArticleEdgePUBLISHED_AT_DESC' || '|' || CAST(coalesce(article_4.published_at, '') AS TEXT) || '|' || CAST(article_4.public_id AS TEXT), 'UTF8'), 'hex') AS article_4_cursor, article_4.slug AS article_4_slug 
FROM article AS article_4 
WHERE article_4.status IN ('DRAFT', 'EMBARGOED', 'PUBLISHED', 'RETRACTED') ORDER BY coalesce(article_4.published_at, '') DESC, article_4.public_id DESC 
 LIMIT 2) AS article_4_read_rows) AS article_4_counted 
WHERE article_4_number <= 2 ORDER BY article_4_key_1 DESC, article_4_key_2 DESC) AS article_4_page) AS anon_1;

SELECT (SELECT json_build_object('pageInfo', json_build_object('startCursor', max(CASE WHEN (article_5_number = 1) THEN article_5_cursor END), 'endCursor', max(CASE WHEN (article_5_number = CASE WHEN (article_5_read < 3) THEN article_5_read ELSE 3 END) THEN article_5_cursor END)), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_5_slug, 'publishedAt', article_5_published_at))), '[]'::json)) AS anon_2 
FROM (SELECT article_5_key_1, article_5_key_2, article_5_cursor, article_5_slug, article_5_published_at, article_5_number, article_5_read 
FROM (SELECT article_5_key_1, article_5_key_2, article_5_cursor, article_5_slug, article_5_published_at, row_number() OVER (ORDER BY article_5_key_1 ASC, article_5_key_2 ASC) AS article_5_number, count(*) OVER () AS article_5_read 
FROM (SELECT coalesce(article_5.published_at, '') AS article_5_key_1, article_5.public_id AS article_5_key_2, encode(convert_to('ArticleEdgePUBLISHED_AT_ASC' || '|' || CAST(coalesce(article_5.published_at, '') AS TEXT) || '|' || CAST(article_5.public_id AS TEXT), 'UTF8'), 'hex') AS article_5_cursor, article_5.slug AS article_5_slug, article_5.published_at AS article_5_published_at 
FROM article AS article_5 
WHERE article_5.status IN ('DRAFT', 'EMBARGOED', 'PUBLISHED') ORDER BY coalesce(article_5.published_at, '') ASC, article_5.public_id ASC 
 LIMIT 3) AS article_5_read_rows) AS article_5_counted 
WHERE article_5_number <= 3 ORDER BY article_5_key_1 ASC, article_5_key_2 ASC) AS article_5_page) AS anon_1;

SELECT (SELECT json_build_object('pageInfo', json_build_object('hasNextPage', to_json(coalesce(coalesce(max(article_6_read), 0) > 1, false)), 'hasPreviousPage', to_json(coalesce(EXISTS (SELECT 1 
FROM article AS article_6 
WHERE article_6.status IN ('DRAFT', 'PUBLISHED') AND ((coalesce(article_6.published_at, ''), article_6.public_id) <= ($1, $2))), false))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_6_slug))), '[]'::json)) AS anon_2 
FROM (SELECT article_6_key_1, article_6_key_2, article_6_slug, article_6_number, article_6_read 
FROM (SELECT article_6_key_1, article_6_key_2, article_6_slug, row_number() OVER (ORDER BY article_6_key_1 ASC, article_6_key_2 ASC) AS article_6_number, count(*) OVER () AS article_6_read 
FROM (SELECT coalesce(article_6.published_at, '') AS article_6_key_1, article_6.public_id AS article_6_key_2, article_6.slug AS article_6_slug 
FROM article AS article_6 
WHERE article_6.status IN ('DRAFT', 'PUBLISHED') AND ((coalesce(article_6.published_at, ''), article_6.public_id) > ($3, $4)) ORDER BY coalesce(article_6.published_at, '') ASC, article_6.public_id ASC 
 LIMIT 2) AS article_6_read_rows) AS article_6_counted 
WHERE article_6_number <= 1 ORDER BY article_6_key_1 ASC, article_6_key_2 ASC) AS article_6_page) AS anon_1;

SELECT (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_7_slug))), '[]'::json)) AS anon_2 
FROM (SELECT article_7.modified_at AS article_7_key_1, article_7.public_id AS article_7_key_2, article_7.slug AS article_7_slug 
FROM article AS article_7 
WHERE article_7.id IN (SELECT id 
FROM (SELECT article_7.id AS id 
FROM article AS article_7 
WHERE article_7.status = 'DRAFT' ORDER BY article_7.modified_at DESC, article_7.public_id DESC 
 LIMIT 2) AS article_7_part_1 UNION ALL SELECT id 
FROM (SELECT article_7.id AS id 
FROM article AS article_7 
WHERE article_7.status = 'EMBARGOED' ORDER BY article_7.modified_at DESC, article_7.public_id DESC 
 LIMIT 2) AS article_7_part_2 UNION ALL SELECT id 
FROM (SELECT article_7.id AS id 
FROM article AS article_7 
WHERE article_7.status = 'PUBLISHED' ORDER BY article_7.modified_at DESC, article_7.public_id DESC 
 LIMIT 2) AS article_7_part_3) ORDER BY article_7.modified_at DESC, article_7.public_id DESC 
 LIMIT 2) AS article_7_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_8 
WHERE article_8.status IN ('EMBARGOED') AND article_8.language IN (SELECT value 
FROM json_array_elements_text(($1)::json) WITH ORDINALITY AS items (value, key)) AND article_8.section IN (SELECT value 
FROM json_array_elements_text(($2)::json) WITH ORDINALITY AS items (value, key)) AND article_8.id IN (SELECT article_entity_1.article_id AS anon_3 
FROM article_entity AS article_entity_1, entity AS former_entity_1, entity_resolution AS entity_resolution_1 
WHERE former_entity_1.public_id IN (SELECT value 
FROM json_array_elements_text(($3)::json) WITH ORDINALITY AS items (value, key)) AND (entity_resolution_1.entity_id = former_entity_1.id) AND (article_entity_1.entity_id = entity_resolution_1.survivor_id)))) AS anon_2) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_9 
WHERE (article_9.status = 'PUBLISHED') AND article_9.id IN (SELECT article_entity_2.article_id AS anon_3 
FROM article_entity AS article_entity_2, entity AS former_entity_2, entity_resolution AS entity_resolution_2 
WHERE former_entity_2.public_id IN (SELECT value 
FROM json_array_elements_text(($1)::json) WITH ORDINALITY AS items (value, key)) AND (entity_resolution_2.entity_id = former_entity_2.id) AND (article_entity_2.entity_id = entity_resolution_2.survivor_id)))) AS anon_2) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_10 
WHERE false)) AS anon_2) AS anon_1;

SELECT json_build_object('articles', (entity_1_value_1)::json, 'drafts', (entity_1_value_2)::json, 'retracted', (entity_1_value_3)::json) AS anon_1 
FROM (SELECT entity_1_id, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article_entity AS article_entity_3, article AS article_11 
WHERE (article_entity_3.entity_id = entity_1_id) AND (article_11.id = article_entity_3.article_id) AND article_11.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED') AND (article_11.status = 'PUBLISHED'))) AS anon_2) AS entity_1_value_1, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_2 
FROM article_entity AS article_entity_4, article AS article_12 
WHERE (article_entity_4.entity_id = entity_1_id) AND (article_12.id = article_entity_4.article_id) AND article_12.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED') AND article_12.status IN ('DRAFT')), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_12_slug))), '[]'::json)) AS anon_3 
FROM (SELECT article_entity_4.published_at AS article_entity_4_key_1, article_entity_4.article_public_id AS article_entity_4_key_2, article_12.slug AS article_12_slug 
FROM article_entity AS article_entity_4, article AS article_12 
WHERE (article_entity_4.entity_id = entity_1_id) AND (article_12.id = article_entity_4.article_id) AND article_12.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED') AND article_12.status IN ('DRAFT') ORDER BY article_entity_4.published_at DESC, article_entity_4.article_public_id DESC 
 LIMIT 20) AS article_entity_4_page) AS entity_1_value_2, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_3 
FROM article_entity AS article_entity_5, article AS article_13 
WHERE (article_entity_5.entity_id = entity_1_id) AND (article_13.id = article_entity_5.article_id) AND article_13.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED') AND article_13.status IN ('RETRACTED'))) AS anon_4) AS entity_1_value_3 
FROM (SELECT entity_1.id AS entity_1_id 
FROM entity AS entity_1, entity_resolution AS entity_resolution_3, entity AS former_entity_3 
WHERE (entity_resolution_3.survivor_id = entity_1.id) AND (former_entity_3.id = entity_resolution_3.entity_id) AND (former_entity_3.slug = $1) ORDER BY entity_1.public_id ASC 
 LIMIT 1) AS entity_1_rows) AS entity_1_shape;
