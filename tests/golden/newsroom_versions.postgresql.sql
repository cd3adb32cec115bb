SELECT (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object('status', article_1_status, 'versions', (article_1_value_1)::json, 'access', json_build_object('canReadBody', to_json(coalesce(CASE WHEN (article_1_status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED')) THEN 1 ELSE 0 END = 1, false)), 'canSyndicate', ('false')::json, 'reason', CASE WHEN (article_1_status = 'PUBLISHED') THEN 'OPEN' WHEN (article_1_status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED')) THEN 'EDITOR' ELSE 'RETRACTED' END, 'license', CASE WHEN (article_1_status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED')) THEN article_1_usage_terms ELSE NULL END, 'explanation', CASE WHEN (article_1_status = 'PUBLISHED') THEN 'Anybody may read it; to republish it takes a license.' WHEN (article_1_status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED')) THEN 'It is not published: only the newsroom may read it.' ELSE 'It was retracted: its text is withdrawn.' END)))), '[]'::json)) AS anon_2 
FROM (SELECT article_1_key_1, article_1_key_2, article_1_status, article_1_id, article_1_usage_terms, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article_version AS article_version_1 
WHERE article_version_1.article_id = article_1_id), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('version', article_version_1_version, 'at', article_version_1_at))), '[]'::json)) AS anon_3 
FROM (SELECT article_version_1.version AS article_version_1_key_1, article_version_1.version AS article_version_1_version, article_version_1.at AS article_version_1_at 
FROM article_version AS article_version_1 
WHERE article_version_1.article_id = article_1_id ORDER BY article_version_1.version DESC 
 LIMIT 20) AS article_version_1_page) AS article_1_value_1 
FROM (SELECT coalesce(article_1.published_at, '') AS article_1_key_1, article_1.public_id AS article_1_key_2, article_1.status AS article_1_status, article_1.id AS article_1_id, article_1.usage_terms AS article_1_usage_terms 
FROM article AS article_1 
WHERE article_1.status IN ('DRAFT', 'EMBARGOED', 'RETRACTED') ORDER BY coalesce(article_1.published_at, '') DESC, article_1.public_id DESC 
 LIMIT 20) AS article_1_rows) AS article_1_page) AS anon_1;

SELECT json_build_object('access', json_build_object('reason', CASE WHEN (article_2_status = 'PUBLISHED') THEN 'OPEN' WHEN (article_2_status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED')) THEN 'EDITOR' ELSE 'RETRACTED' END)) AS anon_1 
FROM (SELECT article_2.status AS article_2_status 
FROM article AS article_2, article_slug AS article_slug_1 
WHERE (article_slug_1.article_id = article_2.id) AND (article_slug_1.slug = $1) ORDER BY article_2.public_id ASC 
 LIMIT 1) AS article_2_shape;
