SELECT (SELECT json_build_object('facets', json_build_object('__typename', ('"ArticleFacets"')::json, 'sections', ((SELECT coalesce(json_agg(json_build_object('__typename', ('"FacetCount"')::json, 'value', article_1_value, 'count', article_1_count)), '[]'::json) AS anon_3 
FROM (SELECT article_1.section AS article_1_value, count(*) AS article_1_count 
FROM article AS article_1 
WHERE (article_1.status = 'PUBLISHED') AND (article_1.status = 'PUBLISHED') AND article_1.section IS NOT NULL GROUP BY article_1.section ORDER BY article_1_count DESC, (article_1.section COLLATE "C")) AS article_1_facet))::json, 'languages', ((SELECT coalesce(json_agg(json_build_object('value', article_1_value, 'times', article_1_count)), '[]'::json) AS anon_4 
FROM (SELECT article_1.language AS article_1_value, count(*) AS article_1_count 
FROM article AS article_1 
WHERE (article_1.status = 'PUBLISHED') AND article_1.language IS NOT NULL GROUP BY article_1.language ORDER BY article_1_count DESC, (article_1.language COLLATE "C")) AS article_1_facet))::json)) AS anon_2) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_2 
WHERE (article_2.status = 'PUBLISHED') AND article_2.section IN (SELECT value 
FROM json_array_elements_text(($1)::json) WITH ORDINALITY AS items (value, key)) AND (article_2.published_at >= $2)), 'facets', json_build_object('languages', ((SELECT coalesce(json_agg(json_build_object('count', article_2_count, 'value', article_2_value)), '[]'::json) AS anon_3 
FROM (SELECT article_2.language AS article_2_value, count(*) AS article_2_count 
FROM article AS article_2 
WHERE (article_2.status = 'PUBLISHED') AND article_2.section IN (SELECT value 
FROM json_array_elements_text(($3)::json) WITH ORDINALITY AS items (value, key)) AND (article_2.published_at >= $4) AND article_2.language IS NOT NULL GROUP BY article_2.language ORDER BY article_2_count DESC, (article_2.language COLLATE "C")) AS article_2_facet))::json, 'sections', ((SELECT coalesce(json_agg(json_build_object('value', article_2_value)), '[]'::json) AS anon_4 
FROM (SELECT article_2.section AS article_2_value, count(*) AS article_2_count 
FROM article AS article_2 
WHERE (article_2.status = 'PUBLISHED') AND article_2.section IN (SELECT value 
FROM json_array_elements_text(($5)::json) WITH ORDINALITY AS items (value, key)) AND (article_2.published_at >= $6) AND (article_2.status = 'PUBLISHED') AND article_2.section IS NOT NULL GROUP BY article_2.section ORDER BY article_2_count DESC, (article_2.section COLLATE "C")) AS article_2_facet))::json), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_2_slug))), '[]'::json), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(coalesce(max(article_2_read), 0) > 2, false)))) AS anon_2 
FROM (SELECT article_2_key_1, article_2_key_2, article_2_slug, article_2_number, article_2_read 
FROM (SELECT article_2_key_1, article_2_key_2, article_2_slug, row_number() OVER (ORDER BY article_2_key_1 DESC, article_2_key_2 DESC) AS article_2_number, count(*) OVER () AS article_2_read 
FROM (SELECT article_2.published_at AS article_2_key_1, article_2.public_id AS article_2_key_2, article_2.slug AS article_2_slug 
FROM article AS article_2 
WHERE (article_2.status = 'PUBLISHED') AND article_2.section IN (SELECT value 
FROM json_array_elements_text(($7)::json) WITH ORDINALITY AS items (value, key)) AND (article_2.published_at >= $8) ORDER BY article_2.published_at DESC, article_2.public_id DESC 
 LIMIT 3) AS article_2_read_rows) AS article_2_counted 
WHERE article_2_number <= 2 ORDER BY article_2_key_1 DESC, article_2_key_2 DESC) AS article_2_page) AS anon_1;

SELECT (SELECT json_build_object('facets', json_build_object('sections', ((SELECT coalesce(json_agg(json_build_object('value', article_3_value)), '[]'::json) AS anon_3 
FROM (SELECT article_3.section AS article_3_value, count(*) AS article_3_count 
FROM article AS article_3 
WHERE false GROUP BY article_3.section ORDER BY article_3_count DESC, (article_3.section COLLATE "C")) AS article_3_facet))::json)) AS anon_2) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_4 
WHERE article_4.status IN ('RETRACTED')), 'facets', json_build_object('sections', ((SELECT coalesce(json_agg(json_build_object('value', article_4_value, 'count', article_4_count)), '[]'::json) AS anon_3 
FROM (SELECT article_4.section AS article_4_value, count(*) AS article_4_count 
FROM article AS article_4 
WHERE article_4.status IN ('RETRACTED') AND (article_4.status = 'PUBLISHED') AND article_4.section IS NOT NULL GROUP BY article_4.section ORDER BY article_4_count DESC, (article_4.section COLLATE "C")) AS article_4_facet))::json, 'languages', ((SELECT coalesce(json_agg(json_build_object('value', article_4_value, 'count', article_4_count)), '[]'::json) AS anon_4 
FROM (SELECT article_4.language AS article_4_value, count(*) AS article_4_count 
FROM article AS article_4 
WHERE article_4.status IN ('RETRACTED') AND article_4.language IS NOT NULL GROUP BY article_4.language ORDER BY article_4_count DESC, (article_4.language COLLATE "C")) AS article_4_facet))::json)) AS anon_2) AS anon_1;

SELECT (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', entity_1_slug, 'articles', (entity_1_value_1)::json))), '[]'::json)) AS anon_2 
FROM (SELECT entity_1_key_1, entity_1_key_2, entity_1_slug, entity_1_id, (SELECT json_build_object('facets', json_build_object('sections', ((SELECT coalesce(json_agg(json_build_object('value', article_entity_1_value, 'count', article_entity_1_count)), '[]'::json) AS anon_4 
FROM (SELECT article_5.section AS article_entity_1_value, count(*) AS article_entity_1_count 
FROM article_entity AS article_entity_1, article AS article_5 
WHERE (article_entity_1.entity_id = entity_1_id) AND (article_5.id = article_entity_1.article_id) AND (article_5.status = 'PUBLISHED') AND (article_5.status = 'PUBLISHED') AND article_5.language IN (SELECT value 
FROM json_array_elements_text(($1)::json) WITH ORDINALITY AS items (value, key)) AND (article_5.status = 'PUBLISHED') AND article_5.section IS NOT NULL GROUP BY article_5.section ORDER BY article_entity_1_count DESC, (article_5.section COLLATE "C")) AS article_entity_1_facet))::json, 'languages', ((SELECT coalesce(json_agg(json_build_object('value', article_entity_1_value, 'count', article_entity_1_count)), '[]'::json) AS anon_5 
FROM (SELECT article_5.language AS article_entity_1_value, count(*) AS article_entity_1_count 
FROM article_entity AS article_entity_1, article AS article_5 
WHERE (article_entity_1.entity_id = entity_1_id) AND (article_5.id = article_entity_1.article_id) AND (article_5.status = 'PUBLISHED') AND (article_5.status = 'PUBLISHED') AND article_5.language IN (SELECT value 
FROM json_array_elements_text(($2)::json) WITH ORDINALITY AS items (value, key)) AND article_5.language IS NOT NULL GROUP BY article_5.language ORDER BY article_entity_1_count DESC, (article_5.language COLLATE "C")) AS article_entity_1_facet))::json), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_5_slug, 'section', CASE WHEN (article_5_status = 'PUBLISHED') THEN article_5_section ELSE NULL END))), '[]'::json)) AS anon_3 
FROM (SELECT article_entity_1.published_at AS article_entity_1_key_1, article_entity_1.article_public_id AS article_entity_1_key_2, article_5.slug AS article_5_slug, article_5.status AS article_5_status, article_5.section AS article_5_section 
FROM article_entity AS article_entity_1, article AS article_5 
WHERE (article_entity_1.entity_id = entity_1_id) AND (article_5.id = article_entity_1.article_id) AND (article_5.status = 'PUBLISHED') AND (article_5.status = 'PUBLISHED') AND article_5.language IN (SELECT value 
FROM json_array_elements_text(($3)::json) WITH ORDINALITY AS items (value, key)) ORDER BY article_entity_1.published_at DESC, article_entity_1.article_public_id DESC 
 LIMIT 1) AS article_entity_1_page) AS entity_1_value_1 
FROM (SELECT entity_1.article_count AS entity_1_key_1, entity_1.public_id AS entity_1_key_2, entity_1.slug AS entity_1_slug, entity_1.id AS entity_1_id 
FROM entity AS entity_1 
WHERE (entity_1.public = 1) AND (SELECT entity_resolution_1.survivor_id = entity_resolution_1.entity_id AS anon_6 
FROM entity_resolution AS entity_resolution_1 
WHERE entity_resolution_1.entity_id = entity_1.id) ORDER BY entity_1.article_count DESC, entity_1.public_id DESC 
 LIMIT 3) AS entity_1_rows) AS entity_1_page) AS anon_1;
