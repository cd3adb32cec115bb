SELECT json_object('version', article_1_version, 'versions', json(article_1_value_1), 'newest', json(article_1_value_2), 'older', json(article_1_value_3), 'access', json_object('__typename', json('"Access"'), 'canReadBody', CASE WHEN CASE WHEN (article_1_status = 'PUBLISHED') THEN 1 ELSE 0 END = 1 THEN json('true') ELSE json('false') END, 'canSyndicate', json('false'), 'reason', CASE WHEN (article_1_status = 'PUBLISHED') THEN 'OPEN' ELSE 'RETRACTED' END, 'license', CASE WHEN (article_1_status = 'PUBLISHED') THEN article_1_usage_terms ELSE NULL END, 'explanation', CASE WHEN (article_1_status = 'PUBLISHED') THEN 'Anybody may read it; to republish it takes a license.' ELSE 'It was retracted: its text is withdrawn.' END)) AS anon_1 
FROM (SELECT article_1_version, article_1_id, article_1_published_at, article_1_status, article_1_usage_terms, (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article_version AS article_version_1 
WHERE (article_version_1.article_id = article_1_id) AND article_version_1.public_number IS NOT NULL), 'pageInfo', json_object('hasNextPage', CASE WHEN coalesce(max(article_version_1_read), 0) > 20 THEN json('true') ELSE json('false') END, 'hasPreviousPage', CASE WHEN 0 = 1 THEN json('true') ELSE json('false') END, 'startCursor', max(CASE WHEN (article_version_1_number = 1) THEN article_version_1_cursor END), 'endCursor', max(CASE WHEN (article_version_1_number = CASE WHEN (article_version_1_read < 20) THEN article_version_1_read ELSE 20 END) THEN article_version_1_cursor END)), 'edges', json_group_array(json_object('cursor', lower(hex('ArticleVersionEdge' || '|' || CAST(article_version_1_public_number AS TEXT))), 'node', json_object('__typename', json('"ArticleVersion"'), 'version', article_version_1_public_number, 'headline', article_version_1_headline, 'at', CASE WHEN (article_version_1_at < article_1_published_at) THEN article_1_published_at ELSE article_version_1_at END, 'note', article_version_1_note)))) AS anon_2 
FROM (SELECT article_version_1_key_1, article_version_1_cursor, article_version_1_public_number, article_version_1_headline, article_version_1_at, article_version_1_note, article_version_1_number, article_version_1_read 
FROM (SELECT article_version_1_key_1, article_version_1_cursor, article_version_1_public_number, article_version_1_headline, article_version_1_at, article_version_1_note, row_number() OVER (ORDER BY article_version_1_key_1 DESC) AS article_version_1_number, count(*) OVER () AS article_version_1_read 
FROM (SELECT article_version_1.public_number AS article_version_1_key_1, lower(hex('ArticleVersionEdge' || '|' || CAST(article_version_1.public_number AS TEXT))) AS article_version_1_cursor, article_version_1.public_number AS article_version_1_public_number, article_version_1.headline AS article_version_1_headline, article_version_1.at AS article_version_1_at, article_version_1.note AS article_version_1_note 
FROM article_version AS article_version_1 
WHERE (article_version_1.article_id = article_1_id) AND article_version_1.public_number IS NOT NULL ORDER BY article_version_1.public_number DESC
 LIMIT 21 OFFSET ?) AS article_version_1_read_rows) AS article_version_1_counted 
WHERE article_version_1_number <= 20 ORDER BY article_version_1_key_1 DESC) AS article_version_1_page) AS article_1_value_1, (SELECT json_object('pageInfo', json_object('hasNextPage', CASE WHEN coalesce(max(article_version_2_read), 0) > 1 THEN json('true') ELSE json('false') END), 'edges', json_group_array(json_object('node', json_object('version', article_version_2_public_number)))) AS anon_3 
FROM (SELECT article_version_2_key_1, article_version_2_public_number, article_version_2_number, article_version_2_read 
FROM (SELECT article_version_2_key_1, article_version_2_public_number, row_number() OVER (ORDER BY article_version_2_key_1 DESC) AS article_version_2_number, count(*) OVER () AS article_version_2_read 
FROM (SELECT article_version_2.public_number AS article_version_2_key_1, article_version_2.public_number AS article_version_2_public_number 
FROM article_version AS article_version_2 
WHERE (article_version_2.article_id = article_1_id) AND article_version_2.public_number IS NOT NULL ORDER BY article_version_2.public_number DESC
 LIMIT 2 OFFSET ?) AS article_version_2_read_rows) AS article_version_2_counted 
WHERE article_version_2_number <= 1 ORDER BY article_version_2_key_1 DESC) AS article_version_2_page) AS article_1_value_2, (SELECT json_object('__typename', json('"ArticleVersionConnection"'), 'edges', json_group_array(json_object('node', json_object('version', article_version_3_public_number)))) AS anon_4 
FROM (SELECT article_version_3.public_number AS article_version_3_key_1, article_version_3.public_number AS article_version_3_public_number 
FROM article_version AS article_version_3 
WHERE (article_version_3.article_id = article_1_id) AND article_version_3.public_number IS NOT NULL AND ((article_version_3.public_number) < (?)) ORDER BY article_version_3.public_number DESC
 LIMIT 20 OFFSET ?) AS article_version_3_page) AS article_1_value_3 
FROM (SELECT article_1.version AS article_1_version, article_1.id AS article_1_id, article_1.published_at AS article_1_published_at, article_1.status AS article_1_status, article_1.usage_terms AS article_1_usage_terms 
FROM article AS article_1, article_slug AS article_slug_1 
WHERE article_1.status IN ('PUBLISHED', 'RETRACTED') AND (article_slug_1.article_id = article_1.id) AND (article_slug_1.slug = ?) ORDER BY article_1.public_id ASC
 LIMIT 1 OFFSET ?) AS article_1_rows) AS article_1_shape;

SELECT json_object('versions', json(article_2_value_1), 'access', json_object('__typename', json('"Access"'), 'canReadBody', CASE WHEN CASE WHEN (article_2_status = 'PUBLISHED') THEN 1 ELSE 0 END = 1 THEN json('true') ELSE json('false') END, 'canSyndicate', json('false'), 'reason', CASE WHEN (article_2_status = 'PUBLISHED') THEN 'OPEN' ELSE 'RETRACTED' END, 'license', CASE WHEN (article_2_status = 'PUBLISHED') THEN article_2_usage_terms ELSE NULL END, 'explanation', CASE WHEN (article_2_status = 'PUBLISHED') THEN 'Anybody may read it; to republish it takes a license.' ELSE 'It was retracted: its text is withdrawn.' END)) AS anon_1 
FROM (SELECT article_2_id, article_2_status, article_2_usage_terms, (SELECT json_object('edges', json_group_array(json_object('node', json_object('headline', article_version_4_headline, 'note', article_version_4_note)))) AS anon_2 
FROM (SELECT article_version_4.public_number AS article_version_4_key_1, article_version_4.headline AS article_version_4_headline, article_version_4.note AS article_version_4_note 
FROM article_version AS article_version_4 
WHERE (article_version_4.article_id = article_2_id) AND article_version_4.public_number IS NOT NULL ORDER BY article_version_4.public_number DESC
 LIMIT 20 OFFSET ?) AS article_version_4_page) AS article_2_value_1 
FROM (SELECT article_2.id AS article_2_id, article_2.status AS article_2_status, article_2.usage_terms AS article_2_usage_terms 
FROM article AS article_2, article_slug AS article_slug_2 
WHERE article_2.status IN ('PUBLISHED', 'RETRACTED') AND (article_slug_2.article_id = article_2.id) AND (article_slug_2.slug = ?) ORDER BY article_2.public_id ASC
 LIMIT 1 OFFSET ?) AS article_2_rows) AS article_2_shape;

SELECT (SELECT json_object('edges', json_group_array(json_object('node', json_object('access', json_object('reason', CASE WHEN (article_3_status = 'PUBLISHED') THEN 'OPEN' ELSE 'RETRACTED' END, 'license', CASE WHEN (article_3_status = 'PUBLISHED') THEN article_3_usage_terms ELSE NULL END))))) AS anon_2 
FROM (SELECT article_3.published_at AS article_3_key_1, article_3.public_id AS article_3_key_2, article_3.status AS article_3_status, article_3.usage_terms AS article_3_usage_terms 
FROM article AS article_3 
WHERE article_3.status = 'PUBLISHED' ORDER BY article_3.published_at DESC, article_3.public_id DESC
 LIMIT 2 OFFSET ?) AS article_3_page) AS anon_1;
