SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_1 
WHERE (article_1.status = 'PUBLISHED') AND (article_1.id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?))), 'edges', json_group_array(json_object('node', json_object('slug', article_1_slug)))) AS anon_2 
FROM (SELECT article_1.published_at AS article_1_key_1, article_1.public_id AS article_1_key_2, article_1.slug AS article_1_slug 
FROM article AS article_1 
WHERE (article_1.status = 'PUBLISHED') AND (article_1.id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?)) ORDER BY article_1.published_at DESC, article_1.public_id DESC
 LIMIT 20 OFFSET ?) AS article_1_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_2 
WHERE (article_2.status = 'PUBLISHED') AND (article_2.id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?))), 'edges', json_group_array(json_object('node', json_object('slug', article_2_slug)))) AS anon_2 
FROM (SELECT article_2.published_at AS article_2_key_1, article_2.public_id AS article_2_key_2, article_2.slug AS article_2_slug 
FROM article AS article_2 
WHERE (article_2.status = 'PUBLISHED') AND (article_2.id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?)) ORDER BY article_2.published_at DESC, article_2.public_id DESC
 LIMIT 20 OFFSET ?) AS article_2_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_3 
WHERE (article_3.status = 'PUBLISHED') AND (article_3.id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?))), 'edges', json_group_array(json_object('node', json_object('slug', article_3_slug)))) AS anon_2 
FROM (SELECT article_3.published_at AS article_3_key_1, article_3.public_id AS article_3_key_2, article_3.slug AS article_3_slug 
FROM article AS article_3 
WHERE (article_3.status = 'PUBLISHED') AND (article_3.id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?)) ORDER BY article_3.published_at DESC, article_3.public_id DESC
 LIMIT 20 OFFSET ?) AS article_3_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_4 
WHERE (article_4.status = 'PUBLISHED') AND (article_4.id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?))), 'edges', json_group_array(json_object('node', json_object('slug', article_4_slug)))) AS anon_2 
FROM (SELECT article_4.published_at AS article_4_key_1, article_4.public_id AS article_4_key_2, article_4.slug AS article_4_slug 
FROM article AS article_4 
WHERE (article_4.status = 'PUBLISHED') AND (article_4.id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?)) ORDER BY article_4.published_at DESC, article_4.public_id DESC
 LIMIT 20 OFFSET ?) AS article_4_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_5 
WHERE (article_5.status = 'PUBLISHED') AND (article_5.id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?))), 'edges', json_group_array(json_object('node', json_object('slug', article_5_slug)))) AS anon_2 
FROM (SELECT article_5.published_at AS article_5_key_1, article_5.public_id AS article_5_key_2, article_5.slug AS article_5_slug 
FROM article AS article_5 
WHERE (article_5.status = 'PUBLISHED') AND (article_5.id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?)) ORDER BY article_5.published_at DESC, article_5.public_id DESC
 LIMIT 20 OFFSET ?) AS article_5_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_6 
WHERE (article_6.status = 'PUBLISHED') AND (article_6.id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?))), 'edges', json_group_array(json_object('node', json_object('slug', article_6_slug)))) AS anon_2 
FROM (SELECT article_6.published_at AS article_6_key_1, article_6.public_id AS article_6_key_2, article_6.slug AS article_6_slug 
FROM article AS article_6 
WHERE (article_6.status = 'PUBLISHED') AND (article_6.id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?)) ORDER BY article_6.published_at DESC, article_6.public_id DESC
 LIMIT 20 OFFSET ?) AS article_6_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_7 
WHERE (article_7.status = 'PUBLISHED') AND (article_7.id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?))), 'edges', json_group_array(json_object('node', json_object('slug', article_7_slug)))) AS anon_2 
FROM (SELECT article_7.published_at AS article_7_key_1, article_7.public_id AS article_7_key_2, article_7.slug AS article_7_slug 
FROM article AS article_7 
WHERE (article_7.status = 'PUBLISHED') AND (article_7.id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?)) ORDER BY article_7.published_at DESC, article_7.public_id DESC
 LIMIT 20 OFFSET ?) AS article_7_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_8 
WHERE (article_8.status = 'PUBLISHED') AND (article_8.id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?))), 'edges', json_group_array(json_object('node', json_object('slug', article_8_slug)))) AS anon_2 
FROM (SELECT article_8.published_at AS article_8_key_1, article_8.public_id AS article_8_key_2, article_8.slug AS article_8_slug 
FROM article AS article_8 
WHERE (article_8.status = 'PUBLISHED') AND (article_8.id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?)) ORDER BY article_8.published_at DESC, article_8.public_id DESC
 LIMIT 20 OFFSET ?) AS article_8_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_9 
WHERE (article_9.status = 'PUBLISHED') AND (article_9.id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?))), 'edges', json_group_array(json_object('node', json_object('slug', article_9_slug)))) AS anon_2 
FROM (SELECT article_9.published_at AS article_9_key_1, article_9.public_id AS article_9_key_2, article_9.slug AS article_9_slug 
FROM article AS article_9 
WHERE (article_9.status = 'PUBLISHED') AND (article_9.id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?)) ORDER BY article_9.published_at DESC, article_9.public_id DESC
 LIMIT 20 OFFSET ?) AS article_9_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_10 
WHERE (article_10.status = 'PUBLISHED') AND (article_10.id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?))), 'edges', json_group_array(json_object('node', json_object('slug', article_10_slug)))) AS anon_2 
FROM (SELECT article_10.published_at AS article_10_key_1, article_10.public_id AS article_10_key_2, article_10.slug AS article_10_slug 
FROM article AS article_10 
WHERE (article_10.status = 'PUBLISHED') AND (article_10.id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?)) ORDER BY article_10.published_at DESC, article_10.public_id DESC
 LIMIT 20 OFFSET ?) AS article_10_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_11 
WHERE (article_11.status = 'PUBLISHED') AND (article_11.id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?))), 'edges', json_group_array(json_object('node', json_object('slug', article_11_slug)))) AS anon_2 
FROM (SELECT article_11.published_at AS article_11_key_1, article_11.public_id AS article_11_key_2, article_11.slug AS article_11_slug 
FROM article AS article_11 
WHERE (article_11.status = 'PUBLISHED') AND (article_11.id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?)) ORDER BY article_11.published_at DESC, article_11.public_id DESC
 LIMIT 20 OFFSET ?) AS article_11_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_12 
WHERE (article_12.status = 'PUBLISHED') AND (article_12.id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?))), 'edges', json_group_array(json_object('node', json_object('slug', article_12_slug)))) AS anon_2 
FROM (SELECT article_12.published_at AS article_12_key_1, article_12.public_id AS article_12_key_2, article_12.slug AS article_12_slug 
FROM article AS article_12 
WHERE (article_12.status = 'PUBLISHED') AND (article_12.id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?)) ORDER BY article_12.published_at DESC, article_12.public_id DESC
 LIMIT 20 OFFSET ?) AS article_12_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_13 
WHERE (article_13.status = 'PUBLISHED') AND (article_13.id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?))), 'edges', json_group_array(json_object('node', json_object('slug', article_13_slug)))) AS anon_2 
FROM (SELECT article_13.published_at AS article_13_key_1, article_13.public_id AS article_13_key_2, article_13.slug AS article_13_slug 
FROM article AS article_13 
WHERE (article_13.status = 'PUBLISHED') AND (article_13.id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?)) ORDER BY article_13.published_at DESC, article_13.public_id DESC
 LIMIT 20 OFFSET ?) AS article_13_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_14 
WHERE (article_14.status = 'PUBLISHED') AND (article_14.id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?))), 'edges', json_group_array(json_object('node', json_object('slug', article_14_slug)))) AS anon_2 
FROM (SELECT article_14.published_at AS article_14_key_1, article_14.public_id AS article_14_key_2, article_14.slug AS article_14_slug 
FROM article AS article_14 
WHERE (article_14.status = 'PUBLISHED') AND (article_14.id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?)) ORDER BY article_14.published_at DESC, article_14.public_id DESC
 LIMIT 20 OFFSET ?) AS article_14_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_15 
WHERE (article_15.status = 'PUBLISHED') AND (article_15.id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?))), 'edges', json_group_array(json_object('node', json_object('slug', article_15_slug)))) AS anon_2 
FROM (SELECT article_15.published_at AS article_15_key_1, article_15.public_id AS article_15_key_2, article_15.slug AS article_15_slug 
FROM article AS article_15 
WHERE (article_15.status = 'PUBLISHED') AND (article_15.id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?)) ORDER BY article_15.published_at DESC, article_15.public_id DESC
 LIMIT 20 OFFSET ?) AS article_15_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_16 
WHERE (article_16.status = 'PUBLISHED') AND (article_16.id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?))), 'edges', json_group_array(json_object('node', json_object('slug', article_16_slug)))) AS anon_2 
FROM (SELECT article_16.published_at AS article_16_key_1, article_16.public_id AS article_16_key_2, article_16.slug AS article_16_slug 
FROM article AS article_16 
WHERE (article_16.status = 'PUBLISHED') AND (article_16.id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?)) ORDER BY article_16.published_at DESC, article_16.public_id DESC
 LIMIT 20 OFFSET ?) AS article_16_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_17 
WHERE (article_17.status = 'PUBLISHED') AND (article_17.id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?))), 'edges', json_group_array(json_object('node', json_object('slug', article_17_slug)))) AS anon_2 
FROM (SELECT article_17.published_at AS article_17_key_1, article_17.public_id AS article_17_key_2, article_17.slug AS article_17_slug 
FROM article AS article_17 
WHERE (article_17.status = 'PUBLISHED') AND (article_17.id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?)) ORDER BY article_17.published_at DESC, article_17.public_id DESC
 LIMIT 20 OFFSET ?) AS article_17_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_18 
WHERE (article_18.status = 'PUBLISHED') AND (article_18.id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?))), 'edges', json_group_array(json_object('node', json_object('slug', article_18_slug)))) AS anon_2 
FROM (SELECT article_18.published_at AS article_18_key_1, article_18.public_id AS article_18_key_2, article_18.slug AS article_18_slug 
FROM article AS article_18 
WHERE (article_18.status = 'PUBLISHED') AND (article_18.id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?)) ORDER BY article_18.published_at DESC, article_18.public_id DESC
 LIMIT 20 OFFSET ?) AS article_18_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_19 
WHERE (article_19.status = 'PUBLISHED') AND (article_19.id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?))), 'edges', json_group_array(json_object('node', json_object('slug', article_19_slug)))) AS anon_2 
FROM (SELECT article_19.published_at AS article_19_key_1, article_19.public_id AS article_19_key_2, article_19.slug AS article_19_slug 
FROM article AS article_19 
WHERE (article_19.status = 'PUBLISHED') AND (article_19.id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?)) ORDER BY article_19.published_at DESC, article_19.public_id DESC
 LIMIT 20 OFFSET ?) AS article_19_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_20 
WHERE (article_20.status = 'PUBLISHED') AND (article_20.id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?))), 'edges', json_group_array(json_object('node', json_object('slug', article_20_slug)))) AS anon_2 
FROM (SELECT article_20.published_at AS article_20_key_1, article_20.public_id AS article_20_key_2, article_20.slug AS article_20_slug 
FROM article AS article_20 
WHERE (article_20.status = 'PUBLISHED') AND (article_20.id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?)) ORDER BY article_20.published_at DESC, article_20.public_id DESC
 LIMIT 20 OFFSET ?) AS article_20_page) AS anon_1;
