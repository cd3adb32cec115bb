SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_1 
WHERE article_1.status = 'PUBLISHED'), 'pageInfo', json_object('hasNextPage', CASE WHEN coalesce(max(article_1_read), 0) > 2 THEN json('true') ELSE json('false') END, 'hasPreviousPage', CASE WHEN EXISTS (SELECT 1 
FROM article AS article_1 
WHERE (article_1.status = 'PUBLISHED') AND ((article_1.published_at, article_1.public_id) >= (?, ?))) THEN json('true') ELSE json('false') END, 'startCursor', max(CASE WHEN (article_1_number = 1) THEN article_1_cursor END), 'endCursor', max(CASE WHEN (article_1_number = CASE WHEN (article_1_read < 2) THEN article_1_read ELSE 2 END) THEN article_1_cursor END)), 'edges', json_group_array(json_object('cursor', lower(hex('ArticleEdgePUBLISHED_AT_DESC' || '|' || CAST(article_1_published_at AS TEXT) || '|' || CAST(article_1_public_id AS TEXT))), 'node', json_object('slug', article_1_slug)))) AS anon_2 
FROM (SELECT article_1_key_1, article_1_key_2, article_1_cursor, article_1_published_at, article_1_public_id, article_1_slug, article_1_number, article_1_read 
FROM (SELECT article_1_key_1, article_1_key_2, article_1_cursor, article_1_published_at, article_1_public_id, article_1_slug, row_number() OVER (ORDER BY article_1_key_1 DESC, article_1_key_2 DESC) AS article_1_number, count(*) OVER () AS article_1_read 
FROM (SELECT article_1.published_at AS article_1_key_1, article_1.public_id AS article_1_key_2, lower(hex('ArticleEdgePUBLISHED_AT_DESC' || '|' || CAST(article_1.published_at AS TEXT) || '|' || CAST(article_1.public_id AS TEXT))) AS article_1_cursor, article_1.published_at AS article_1_published_at, article_1.public_id AS article_1_public_id, article_1.slug AS article_1_slug 
FROM article AS article_1 
WHERE (article_1.status = 'PUBLISHED') AND ((article_1.published_at, article_1.public_id) < (?, ?)) ORDER BY article_1.published_at DESC, article_1.public_id DESC
 LIMIT 3 OFFSET ?) AS article_1_read_rows) AS article_1_counted 
WHERE article_1_number <= 2 ORDER BY article_1_key_1 DESC, article_1_key_2 DESC) AS article_1_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_2 
WHERE article_2.status = 'PUBLISHED'), 'pageInfo', json_object('hasNextPage', CASE WHEN coalesce(max(article_2_read), 0) > 3 THEN json('true') ELSE json('false') END, 'hasPreviousPage', CASE WHEN EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.status = 'PUBLISHED') AND ((article_2.published_at, article_2.public_id) >= (?, ?))) THEN json('true') ELSE json('false') END, 'startCursor', max(CASE WHEN (article_2_number = 1) THEN article_2_cursor END), 'endCursor', max(CASE WHEN (article_2_number = CASE WHEN (article_2_read < 3) THEN article_2_read ELSE 3 END) THEN article_2_cursor END)), 'edges', json_group_array(json_object('cursor', lower(hex('ArticleEdgePUBLISHED_AT_DESC' || '|' || CAST(article_2_published_at AS TEXT) || '|' || CAST(article_2_public_id AS TEXT))), 'node', json_object('slug', article_2_slug)))) AS anon_2 
FROM (SELECT article_2_key_1, article_2_key_2, article_2_cursor, article_2_published_at, article_2_public_id, article_2_slug, article_2_number, article_2_read 
FROM (SELECT article_2_key_1, article_2_key_2, article_2_cursor, article_2_published_at, article_2_public_id, article_2_slug, row_number() OVER (ORDER BY article_2_key_1 DESC, article_2_key_2 DESC) AS article_2_number, count(*) OVER () AS article_2_read 
FROM (SELECT article_2.published_at AS article_2_key_1, article_2.public_id AS article_2_key_2, lower(hex('ArticleEdgePUBLISHED_AT_DESC' || '|' || CAST(article_2.published_at AS TEXT) || '|' || CAST(article_2.public_id AS TEXT))) AS article_2_cursor, article_2.published_at AS article_2_published_at, article_2.public_id AS article_2_public_id, article_2.slug AS article_2_slug 
FROM article AS article_2 
WHERE (article_2.status = 'PUBLISHED') AND ((article_2.published_at, article_2.public_id) < (?, ?)) ORDER BY article_2.published_at DESC, article_2.public_id DESC
 LIMIT 4 OFFSET ?) AS article_2_read_rows) AS article_2_counted 
WHERE article_2_number <= 3 ORDER BY article_2_key_1 DESC, article_2_key_2 DESC) AS article_2_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_3 
WHERE article_3.status = 'PUBLISHED'), 'pageInfo', json_object('hasNextPage', CASE WHEN coalesce(max(article_3_read), 0) > 20 THEN json('true') ELSE json('false') END, 'hasPreviousPage', CASE WHEN EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.status = 'PUBLISHED') AND ((article_3.published_at, article_3.public_id) >= (?, ?))) THEN json('true') ELSE json('false') END, 'startCursor', max(CASE WHEN (article_3_number = 1) THEN article_3_cursor END), 'endCursor', max(CASE WHEN (article_3_number = CASE WHEN (article_3_read < 20) THEN article_3_read ELSE 20 END) THEN article_3_cursor END)), 'edges', json_group_array(json_object('cursor', lower(hex('ArticleEdgePUBLISHED_AT_DESC' || '|' || CAST(article_3_published_at AS TEXT) || '|' || CAST(article_3_public_id AS TEXT))), 'node', json_object('slug', article_3_slug)))) AS anon_2 
FROM (SELECT article_3_key_1, article_3_key_2, article_3_cursor, article_3_published_at, article_3_public_id, article_3_slug, article_3_number, article_3_read 
FROM (SELECT article_3_key_1, article_3_key_2, article_3_cursor, article_3_published_at, article_3_public_id, article_3_slug, row_number() OVER (ORDER BY article_3_key_1 DESC, article_3_key_2 DESC) AS article_3_number, count(*) OVER () AS article_3_read 
FROM (SELECT article_3.published_at AS article_3_key_1, article_3.public_id AS article_3_key_2, lower(hex('ArticleEdgePUBLISHED_AT_DESC' || '|' || CAST(article_3.published_at AS TEXT) || '|' || CAST(article_3.public_id AS TEXT))) AS article_3_cursor, article_3.published_at AS article_3_published_at, article_3.public_id AS article_3_public_id, article_3.slug AS article_3_slug 
FROM article AS article_3 
WHERE (article_3.status = 'PUBLISHED') AND ((article_3.published_at, article_3.public_id) < (?, ?)) ORDER BY article_3.published_at DESC, article_3.public_id DESC
 LIMIT 21 OFFSET ?) AS article_3_read_rows) AS article_3_counted 
WHERE article_3_number <= 20 ORDER BY article_3_key_1 DESC, article_3_key_2 DESC) AS article_3_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_4 
WHERE article_4.status = 'PUBLISHED'), 'pageInfo', json_object('hasNextPage', CASE WHEN coalesce(max(article_4_read), 0) > 2 THEN json('true') ELSE json('false') END, 'hasPreviousPage', CASE WHEN EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.status = 'PUBLISHED') AND ((article_4.published_at, article_4.public_id) >= (?, ?))) THEN json('true') ELSE json('false') END, 'startCursor', max(CASE WHEN (article_4_number = 1) THEN article_4_cursor END), 'endCursor', max(CASE WHEN (article_4_number = CASE WHEN (article_4_read < 2) THEN article_4_read ELSE 2 END) THEN article_4_cursor END)), 'edges', json_group_array(json_object('cursor', lower(hex('ArticleEdgePUBLISHED_AT_DESC' || '|' || CAST(article_4_published_at AS TEXT) || '|' || CAST(article_4_public_id AS TEXT))), 'node', json_object('slug', article_4_slug)))) AS anon_2 
FROM (SELECT article_4_key_1, article_4_key_2, article_4_cursor, article_4_published_at, article_4_public_id, article_4_slug, article_4_number, article_4_read 
FROM (SELECT article_4_key_1, article_4_key_2, article_4_cursor, article_4_published_at, article_4_public_id, article_4_slug, row_number() OVER (ORDER BY article_4_key_1 DESC, article_4_key_2 DESC) AS article_4_number, count(*) OVER () AS article_4_read 
FROM (SELECT article_4.published_at AS article_4_key_1, article_4.public_id AS article_4_key_2, lower(hex('ArticleEdgePUBLISHED_AT_DESC' || '|' || CAST(article_4.published_at AS TEXT) || '|' || CAST(article_4.public_id AS TEXT))) AS article_4_cursor, article_4.published_at AS article_4_published_at, article_4.public_id AS article_4_public_id, article_4.slug AS article_4_slug 
FROM article AS article_4 
WHERE (article_4.status = 'PUBLISHED') AND ((article_4.published_at, article_4.public_id) < (?, ?)) ORDER BY article_4.published_at DESC, article_4.public_id DESC
 LIMIT 3 OFFSET ?) AS article_4_read_rows) AS article_4_counted 
WHERE article_4_number <= 2 ORDER BY article_4_key_1 DESC, article_4_key_2 DESC) AS article_4_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_5 
WHERE article_5.status = 'PUBLISHED'), 'pageInfo', json_object('hasNextPage', CASE WHEN coalesce(max(article_5_read), 0) > 1 THEN json('true') ELSE json('false') END, 'hasPreviousPage', CASE WHEN EXISTS (SELECT 1 
FROM article AS article_5 
WHERE (article_5.status = 'PUBLISHED') AND ((article_5.published_at, article_5.public_id) >= (?, ?))) THEN json('true') ELSE json('false') END, 'startCursor', max(CASE WHEN (article_5_number = 1) THEN article_5_cursor END), 'endCursor', max(CASE WHEN (article_5_number = CASE WHEN (article_5_read < 1) THEN article_5_read ELSE 1 END) THEN article_5_cursor END)), 'edges', json_group_array(json_object('cursor', lower(hex('ArticleEdgePUBLISHED_AT_DESC' || '|' || CAST(article_5_published_at AS TEXT) || '|' || CAST(article_5_public_id AS TEXT))), 'node', json_object('slug', article_5_slug)))) AS anon_2 
FROM (SELECT article_5_key_1, article_5_key_2, article_5_cursor, article_5_published_at, article_5_public_id, article_5_slug, article_5_number, article_5_read 
FROM (SELECT article_5_key_1, article_5_key_2, article_5_cursor, article_5_published_at, article_5_public_id, article_5_slug, row_number() OVER (ORDER BY article_5_key_1 DESC, article_5_key_2 DESC) AS article_5_number, count(*) OVER () AS article_5_read 
FROM (SELECT article_5.published_at AS article_5_key_1, article_5.public_id AS article_5_key_2, lower(hex('ArticleEdgePUBLISHED_AT_DESC' || '|' || CAST(article_5.published_at AS TEXT) || '|' || CAST(article_5.public_id AS TEXT))) AS article_5_cursor, article_5.published_at AS article_5_published_at, article_5.public_id AS article_5_public_id, article_5.slug AS article_5_slug 
FROM article AS article_5 
WHERE (article_5.status = 'PUBLISHED') AND ((article_5.published_at, article_5.public_id) < (?, ?)) ORDER BY article_5.published_at DESC, article_5.public_id DESC
 LIMIT 2 OFFSET ?) AS article_5_read_rows) AS article_5_counted 
WHERE article_5_number <= 1 ORDER BY article_5_key_1 DESC, article_5_key_2 DESC) AS article_5_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_6 
WHERE article_6.status = 'PUBLISHED'), 'pageInfo', json_object('hasNextPage', CASE WHEN coalesce(max(article_6_read), 0) > 1 THEN json('true') ELSE json('false') END, 'hasPreviousPage', CASE WHEN EXISTS (SELECT 1 
FROM article AS article_6 
WHERE (article_6.status = 'PUBLISHED') AND ((article_6.published_at, article_6.public_id) >= (?, ?))) THEN json('true') ELSE json('false') END, 'startCursor', max(CASE WHEN (article_6_number = 1) THEN article_6_cursor END), 'endCursor', max(CASE WHEN (article_6_number = CASE WHEN (article_6_read < 1) THEN article_6_read ELSE 1 END) THEN article_6_cursor END)), 'edges', json_group_array(json_object('cursor', lower(hex('ArticleEdgePUBLISHED_AT_DESC' || '|' || CAST(article_6_published_at AS TEXT) || '|' || CAST(article_6_public_id AS TEXT))), 'node', json_object('slug', article_6_slug)))) AS anon_2 
FROM (SELECT article_6_key_1, article_6_key_2, article_6_cursor, article_6_published_at, article_6_public_id, article_6_slug, article_6_number, article_6_read 
FROM (SELECT article_6_key_1, article_6_key_2, article_6_cursor, article_6_published_at, article_6_public_id, article_6_slug, row_number() OVER (ORDER BY article_6_key_1 DESC, article_6_key_2 DESC) AS article_6_number, count(*) OVER () AS article_6_read 
FROM (SELECT article_6.published_at AS article_6_key_1, article_6.public_id AS article_6_key_2, lower(hex('ArticleEdgePUBLISHED_AT_DESC' || '|' || CAST(article_6.published_at AS TEXT) || '|' || CAST(article_6.public_id AS TEXT))) AS article_6_cursor, article_6.published_at AS article_6_published_at, article_6.public_id AS article_6_public_id, article_6.slug AS article_6_slug 
FROM article AS article_6 
WHERE (article_6.status = 'PUBLISHED') AND ((article_6.published_at, article_6.public_id) < (?, ?)) ORDER BY article_6.published_at DESC, article_6.public_id DESC
 LIMIT 2 OFFSET ?) AS article_6_read_rows) AS article_6_counted 
WHERE article_6_number <= 1 ORDER BY article_6_key_1 DESC, article_6_key_2 DESC) AS article_6_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_7 
WHERE article_7.status = 'PUBLISHED'), 'pageInfo', json_object('hasNextPage', CASE WHEN coalesce(max(article_7_read), 0) > 1 THEN json('true') ELSE json('false') END, 'hasPreviousPage', CASE WHEN EXISTS (SELECT 1 
FROM article AS article_7 
WHERE (article_7.status = 'PUBLISHED') AND ((article_7.published_at, article_7.public_id) >= (?, ?))) THEN json('true') ELSE json('false') END, 'startCursor', max(CASE WHEN (article_7_number = 1) THEN article_7_cursor END), 'endCursor', max(CASE WHEN (article_7_number = CASE WHEN (article_7_read < 1) THEN article_7_read ELSE 1 END) THEN article_7_cursor END)), 'edges', json_group_array(json_object('cursor', lower(hex('ArticleEdgePUBLISHED_AT_DESC' || '|' || CAST(article_7_published_at AS TEXT) || '|' || CAST(article_7_public_id AS TEXT))), 'node', json_object('slug', article_7_slug)))) AS anon_2 
FROM (SELECT article_7_key_1, article_7_key_2, article_7_cursor, article_7_published_at, article_7_public_id, article_7_slug, article_7_number, article_7_read 
FROM (SELECT article_7_key_1, article_7_key_2, article_7_cursor, article_7_published_at, article_7_public_id, article_7_slug, row_number() OVER (ORDER BY article_7_key_1 DESC, article_7_key_2 DESC) AS article_7_number, count(*) OVER () AS article_7_read 
FROM (SELECT article_7.published_at AS article_7_key_1, article_7.public_id AS article_7_key_2, lower(hex('ArticleEdgePUBLISHED_AT_DESC' || '|' || CAST(article_7.published_at AS TEXT) || '|' || CAST(article_7.public_id AS TEXT))) AS article_7_cursor, article_7.published_at AS article_7_published_at, article_7.public_id AS article_7_public_id, article_7.slug AS article_7_slug 
FROM article AS article_7 
WHERE (article_7.status = 'PUBLISHED') AND ((article_7.published_at, article_7.public_id) < (?, ?)) ORDER BY article_7.published_at DESC, article_7.public_id DESC
 LIMIT 2 OFFSET ?) AS article_7_read_rows) AS article_7_counted 
WHERE article_7_number <= 1 ORDER BY article_7_key_1 DESC, article_7_key_2 DESC) AS article_7_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_8 
WHERE article_8.status = 'PUBLISHED'), 'pageInfo', json_object('hasNextPage', CASE WHEN EXISTS (SELECT 1 
FROM article AS article_8 
WHERE (article_8.status = 'PUBLISHED') AND ((article_8.published_at, article_8.public_id) < (?, ?))) THEN json('true') ELSE json('false') END, 'hasPreviousPage', CASE WHEN EXISTS (SELECT 1 
FROM article AS article_8 
WHERE (article_8.status = 'PUBLISHED') AND ((article_8.published_at, article_8.public_id) >= (?, ?))) THEN json('true') ELSE json('false') END, 'startCursor', max(CASE WHEN (article_8_number = 1) THEN article_8_cursor END), 'endCursor', max(CASE WHEN (article_8_number = CASE WHEN (article_8_read < 0) THEN article_8_read ELSE 0 END) THEN article_8_cursor END)), 'edges', json_group_array(json_object('cursor', lower(hex('ArticleEdgePUBLISHED_AT_DESC' || '|' || CAST(article_8_published_at AS TEXT) || '|' || CAST(article_8_public_id AS TEXT))), 'node', json_object('slug', article_8_slug)))) AS anon_2 
FROM (SELECT article_8_key_1, article_8_key_2, article_8_cursor, article_8_published_at, article_8_public_id, article_8_slug, article_8_number, article_8_read 
FROM (SELECT article_8_key_1, article_8_key_2, article_8_cursor, article_8_published_at, article_8_public_id, article_8_slug, row_number() OVER (ORDER BY article_8_key_1 DESC, article_8_key_2 DESC) AS article_8_number, count(*) OVER () AS article_8_read 
FROM (SELECT article_8.published_at AS article_8_key_1, article_8.public_id AS article_8_key_2, lower(hex('ArticleEdgePUBLISHED_AT_DESC' || '|' || CAST(article_8.published_at AS TEXT) || '|' || CAST(article_8.public_id AS TEXT))) AS article_8_cursor, article_8.published_at AS article_8_published_at, article_8.public_id AS article_8_public_id, article_8.slug AS article_8_slug 
FROM article AS article_8 
WHERE (article_8.status = 'PUBLISHED') AND ((article_8.published_at, article_8.public_id) < (?, ?)) ORDER BY article_8.published_at DESC, article_8.public_id DESC
 LIMIT 1 OFFSET ?) AS article_8_read_rows) AS article_8_counted 
WHERE article_8_number <= 0 ORDER BY article_8_key_1 DESC, article_8_key_2 DESC) AS article_8_page) AS anon_1;
