WITH partner_license AS MATERIALIZED 
(SELECT license.id AS license_id, license.key AS key, license.part AS part, license.filter_id AS filter_id, license.usage_terms AS usage_terms, license.ai_use AS ai_use, license_grant.partner_id AS partner_id, row_number() OVER (ORDER BY CASE WHEN (license.part = 'BODY') THEN 0 WHEN (license.part = 'SUMMARY') THEN 1 ELSE 2 END, (license.key COLLATE "C")) AS place, CASE WHEN (license.expires_at <= CAST($1 AS TEXT) OR license_grant.ends_at <= CAST($1 AS TEXT)) THEN 1 ELSE 0 END AS is_over, to_char((substr(CAST($1 AS TEXT), 1, 23)::timestamp - make_interval(secs => license.delay_seconds)), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS delayed_after, CASE WHEN (license.quota IS NULL) THEN 0 WHEN ((SELECT count(DISTINCT download.article_id) AS count_2 
FROM download 
WHERE download.license_id = license.id AND download.partner_id = license_grant.partner_id AND download.at >= substr(CAST($1 AS TEXT), 1, 7) AND download.at < (substr(CAST($1 AS TEXT), 1, 7) || '~') AND NOT (EXISTS (SELECT 1 
FROM download AS earlier 
WHERE earlier.article_id = download.article_id AND earlier.partner_id = download.partner_id AND earlier.license_id = download.license_id AND earlier.at < substr(CAST($1 AS TEXT), 1, 7)))) >= license.quota) THEN 1 ELSE 0 END AS is_used_up 
FROM partner JOIN license_grant ON license_grant.partner_id = partner.id JOIN license ON license.id = license_grant.license_id 
WHERE partner.public_id = $2::VARCHAR)
 SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_1 
WHERE (article_1.status = 'PUBLISHED') AND ((EXISTS (SELECT 1 
FROM partner_license AS partner_license_1 
WHERE (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_1 
WHERE (filter_criterion_1.filter_id = partner_license_1.filter_id) AND (filter_criterion_1.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_2 
WHERE (filter_criterion_2.filter_id = partner_license_1.filter_id) AND (filter_criterion_2.kind = 'SECTION') AND (article_1.section = filter_criterion_2.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_3 
WHERE (filter_criterion_3.filter_id = partner_license_1.filter_id) AND (filter_criterion_3.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_4, article_tag AS article_tag_1 
WHERE (filter_criterion_4.filter_id = partner_license_1.filter_id) AND (filter_criterion_4.kind = 'TAG') AND (article_tag_1.article_id = article_1.id) AND (article_tag_1.tag = filter_criterion_4.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_5 
WHERE (filter_criterion_5.filter_id = partner_license_1.filter_id) AND (filter_criterion_5.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_6 
WHERE (filter_criterion_6.filter_id = partner_license_1.filter_id) AND (filter_criterion_6.kind = 'LANGUAGE') AND (article_1.language = filter_criterion_6.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_7 
WHERE (filter_criterion_7.filter_id = partner_license_1.filter_id) AND (filter_criterion_7.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_8, entity AS entity_1, entity_resolution AS entity_resolution_1, article_entity AS article_entity_1 
WHERE (filter_criterion_8.filter_id = partner_license_1.filter_id) AND (filter_criterion_8.kind = 'ENTITY') AND (entity_1.public_id = filter_criterion_8.value) AND (entity_resolution_1.entity_id = entity_1.id) AND (article_entity_1.article_id = article_1.id) AND (article_entity_1.entity_id = entity_resolution_1.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_9 
WHERE (filter_criterion_9.filter_id = partner_license_1.filter_id) AND (filter_criterion_9.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_10, entity AS entity_2, entity_resolution AS entity_resolution_2, entity_resolution AS entity_resolution_3 
WHERE (filter_criterion_10.filter_id = partner_license_1.filter_id) AND (filter_criterion_10.kind = 'SOURCE') AND (entity_2.public_id = filter_criterion_10.value) AND (entity_resolution_2.entity_id = entity_2.id) AND (entity_resolution_3.entity_id = article_1.source_id) AND (entity_resolution_3.survivor_id = entity_resolution_2.survivor_id)))))) OR (EXISTS (SELECT 1 
FROM download AS download_1, partner AS partner_1 
WHERE (partner_1.public_id = $3) AND (download_1.partner_id = partner_1.id) AND (download_1.article_id = article_1.id))))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_1_slug, 'status', article_1_status))), '[]'::json)) AS anon_2 
FROM (SELECT article_1.published_at AS article_1_key_1, article_1.public_id AS article_1_key_2, article_1.slug AS article_1_slug, article_1.status AS article_1_status 
FROM article AS article_1 
WHERE (article_1.status = 'PUBLISHED') AND ((EXISTS (SELECT 1 
FROM partner_license AS partner_license_1 
WHERE (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_1 
WHERE (filter_criterion_1.filter_id = partner_license_1.filter_id) AND (filter_criterion_1.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_2 
WHERE (filter_criterion_2.filter_id = partner_license_1.filter_id) AND (filter_criterion_2.kind = 'SECTION') AND (article_1.section = filter_criterion_2.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_3 
WHERE (filter_criterion_3.filter_id = partner_license_1.filter_id) AND (filter_criterion_3.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_4, article_tag AS article_tag_1 
WHERE (filter_criterion_4.filter_id = partner_license_1.filter_id) AND (filter_criterion_4.kind = 'TAG') AND (article_tag_1.article_id = article_1.id) AND (article_tag_1.tag = filter_criterion_4.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_5 
WHERE (filter_criterion_5.filter_id = partner_license_1.filter_id) AND (filter_criterion_5.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_6 
WHERE (filter_criterion_6.filter_id = partner_license_1.filter_id) AND (filter_criterion_6.kind = 'LANGUAGE') AND (article_1.language = filter_criterion_6.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_7 
WHERE (filter_criterion_7.filter_id = partner_license_1.filter_id) AND (filter_criterion_7.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_8, entity AS entity_1, entity_resolution AS entity_resolution_1, article_entity AS article_entity_1 
WHERE (filter_criterion_8.filter_id = partner_license_1.filter_id) AND (filter_criterion_8.kind = 'ENTITY') AND (entity_1.public_id = filter_criterion_8.value) AND (entity_resolution_1.entity_id = entity_1.id) AND (article_entity_1.article_id = article_1.id) AND (article_entity_1.entity_id = entity_resolution_1.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_9 
WHERE (filter_criterion_9.filter_id = partner_license_1.filter_id) AND (filter_criterion_9.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_10, entity AS entity_2, entity_resolution AS entity_resolution_2, entity_resolution AS entity_resolution_3 
WHERE (filter_criterion_10.filter_id = partner_license_1.filter_id) AND (filter_criterion_10.kind = 'SOURCE') AND (entity_2.public_id = filter_criterion_10.value) AND (entity_resolution_2.entity_id = entity_2.id) AND (entity_resolution_3.entity_id = article_1.source_id) AND (entity_resolution_3.survivor_id = entity_resolution_2.survivor_id)))))) OR (EXISTS (SELECT 1 
FROM download AS download_1, partner AS partner_1 
WHERE (partner_1.public_id = $4) AND (download_1.partner_id = partner_1.id) AND (download_1.article_id = article_1.id)))) ORDER BY article_1.published_at DESC, article_1.public_id DESC 
 LIMIT 100) AS article_1_page) AS anon_1;

WITH partner_license AS MATERIALIZED 
(SELECT license.id AS license_id, license.key AS key, license.part AS part, license.filter_id AS filter_id, license.usage_terms AS usage_terms, license.ai_use AS ai_use, license_grant.partner_id AS partner_id, row_number() OVER (ORDER BY CASE WHEN (license.part = 'BODY') THEN 0 WHEN (license.part = 'SUMMARY') THEN 1 ELSE 2 END, (license.key COLLATE "C")) AS place, CASE WHEN (license.expires_at <= CAST($1 AS TEXT) OR license_grant.ends_at <= CAST($1 AS TEXT)) THEN 1 ELSE 0 END AS is_over, to_char((substr(CAST($1 AS TEXT), 1, 23)::timestamp - make_interval(secs => license.delay_seconds)), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS delayed_after, CASE WHEN (license.quota IS NULL) THEN 0 WHEN ((SELECT count(DISTINCT download.article_id) AS count_2 
FROM download 
WHERE download.license_id = license.id AND download.partner_id = license_grant.partner_id AND download.at >= substr(CAST($1 AS TEXT), 1, 7) AND download.at < (substr(CAST($1 AS TEXT), 1, 7) || '~') AND NOT (EXISTS (SELECT 1 
FROM download AS earlier 
WHERE earlier.article_id = download.article_id AND earlier.partner_id = download.partner_id AND earlier.license_id = download.license_id AND earlier.at < substr(CAST($1 AS TEXT), 1, 7)))) >= license.quota) THEN 1 ELSE 0 END AS is_used_up 
FROM partner JOIN license_grant ON license_grant.partner_id = partner.id JOIN license ON license.id = license_grant.license_id 
WHERE partner.public_id = $2::VARCHAR)
 SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_2 
WHERE article_2.status IN ('PUBLISHED', 'RETRACTED') AND ((EXISTS (SELECT 1 
FROM partner_license AS partner_license_2 
WHERE (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_11 
WHERE (filter_criterion_11.filter_id = partner_license_2.filter_id) AND (filter_criterion_11.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_12 
WHERE (filter_criterion_12.filter_id = partner_license_2.filter_id) AND (filter_criterion_12.kind = 'SECTION') AND (article_2.section = filter_criterion_12.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_13 
WHERE (filter_criterion_13.filter_id = partner_license_2.filter_id) AND (filter_criterion_13.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_14, article_tag AS article_tag_2 
WHERE (filter_criterion_14.filter_id = partner_license_2.filter_id) AND (filter_criterion_14.kind = 'TAG') AND (article_tag_2.article_id = article_2.id) AND (article_tag_2.tag = filter_criterion_14.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_15 
WHERE (filter_criterion_15.filter_id = partner_license_2.filter_id) AND (filter_criterion_15.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_16 
WHERE (filter_criterion_16.filter_id = partner_license_2.filter_id) AND (filter_criterion_16.kind = 'LANGUAGE') AND (article_2.language = filter_criterion_16.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_17 
WHERE (filter_criterion_17.filter_id = partner_license_2.filter_id) AND (filter_criterion_17.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_18, entity AS entity_3, entity_resolution AS entity_resolution_4, article_entity AS article_entity_2 
WHERE (filter_criterion_18.filter_id = partner_license_2.filter_id) AND (filter_criterion_18.kind = 'ENTITY') AND (entity_3.public_id = filter_criterion_18.value) AND (entity_resolution_4.entity_id = entity_3.id) AND (article_entity_2.article_id = article_2.id) AND (article_entity_2.entity_id = entity_resolution_4.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_19 
WHERE (filter_criterion_19.filter_id = partner_license_2.filter_id) AND (filter_criterion_19.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_20, entity AS entity_4, entity_resolution AS entity_resolution_5, entity_resolution AS entity_resolution_6 
WHERE (filter_criterion_20.filter_id = partner_license_2.filter_id) AND (filter_criterion_20.kind = 'SOURCE') AND (entity_4.public_id = filter_criterion_20.value) AND (entity_resolution_5.entity_id = entity_4.id) AND (entity_resolution_6.entity_id = article_2.source_id) AND (entity_resolution_6.survivor_id = entity_resolution_5.survivor_id)))))) OR (EXISTS (SELECT 1 
FROM download AS download_2, partner AS partner_2 
WHERE (partner_2.public_id = $3) AND (download_2.partner_id = partner_2.id) AND (download_2.article_id = article_2.id))))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_2_slug, 'status', article_2_status))), '[]'::json)) AS anon_2 
FROM (SELECT article_2_key_1, article_2_key_2, article_2_slug, article_2_status, article_2_number, article_2_read 
FROM (SELECT article_2_key_1, article_2_key_2, article_2_slug, article_2_status, row_number() OVER (ORDER BY article_2_key_1 DESC, article_2_key_2 DESC) AS article_2_number, count(*) OVER () AS article_2_read 
FROM (SELECT article_2.published_at AS article_2_key_1, article_2.public_id AS article_2_key_2, article_2.slug AS article_2_slug, article_2.status AS article_2_status 
FROM article AS article_2 
WHERE article_2.id IN (SELECT id 
FROM (SELECT article_2.id AS id 
FROM article AS article_2 
WHERE (article_2.status = 'PUBLISHED') AND ((EXISTS (SELECT 1 
FROM partner_license AS partner_license_2 
WHERE (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_11 
WHERE (filter_criterion_11.filter_id = partner_license_2.filter_id) AND (filter_criterion_11.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_12 
WHERE (filter_criterion_12.filter_id = partner_license_2.filter_id) AND (filter_criterion_12.kind = 'SECTION') AND (article_2.section = filter_criterion_12.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_13 
WHERE (filter_criterion_13.filter_id = partner_license_2.filter_id) AND (filter_criterion_13.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_14, article_tag AS article_tag_2 
WHERE (filter_criterion_14.filter_id = partner_license_2.filter_id) AND (filter_criterion_14.kind = 'TAG') AND (article_tag_2.article_id = article_2.id) AND (article_tag_2.tag = filter_criterion_14.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_15 
WHERE (filter_criterion_15.filter_id = partner_license_2.filter_id) AND (filter_criterion_15.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_16 
WHERE (filter_criterion_16.filter_id = partner_license_2.filter_id) AND (filter_criterion_16.kind = 'LANGUAGE') AND (article_2.language = filter_criterion_16.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_17 
WHERE (filter_criterion_17.filter_id = partner_license_2.filter_id) AND (filter_criterion_17.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_18, entity AS entity_3, entity_resolution AS entity_resolution_4, article_entity AS article_entity_2 
WHERE (filter_criterion_18.filter_id = partner_license_2.filter_id) AND (filter_criterion_18.kind = 'ENTITY') AND (entity_3.public_id = filter_criterion_18.value) AND (entity_resolution_4.entity_id = entity_3.id) AND (article_entity_2.article_id = article_2.id) AND (article_entity_2.entity_id = entity_resolution_4.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_19 
WHERE (filter_criterion_19.filter_id = partner_license_2.filter_id) AND (filter_criterion_19.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_20, entity AS entity_4, entity_resolution AS entity_resolution_5, entity_resolution AS entity_resolution_6 
WHERE (filter_criterion_20.filter_id = partner_license_2.filter_id) AND (filter_criterion_20.kind = 'SOURCE') AND (entity_4.public_id = filter_criterion_20.value) AND (entity_resolution_5.entity_id = entity_4.id) AND (entity_resolution_6.entity_id = article_2.source_id) AND (entity_resolution_6.survivor_id = entity_resolution_5.survivor_id)))))) OR (EXISTS (SELECT 1 
FROM download AS download_2, partner AS partner_2 
WHERE (partner_2.public_id = $4) AND (download_2.partner_id = partner_2.id) AND (download_2.article_id = article_2.id)))) ORDER BY article_2.published_at DESC, article_2.public_id DESC 
 LIMIT 3) AS article_2_part_1 UNION ALL SELECT id 
FROM (SELECT article_2.id AS id 
FROM article AS article_2 
WHERE (article_2.status = 'RETRACTED') AND ((EXISTS (SELECT 1 
FROM partner_license AS partner_license_2 
WHERE (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_11 
WHERE (filter_criterion_11.filter_id = partner_license_2.filter_id) AND (filter_criterion_11.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_12 
WHERE (filter_criterion_12.filter_id = partner_license_2.filter_id) AND (filter_criterion_12.kind = 'SECTION') AND (article_2.section = filter_criterion_12.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_13 
WHERE (filter_criterion_13.filter_id = partner_license_2.filter_id) AND (filter_criterion_13.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_14, article_tag AS article_tag_2 
WHERE (filter_criterion_14.filter_id = partner_license_2.filter_id) AND (filter_criterion_14.kind = 'TAG') AND (article_tag_2.article_id = article_2.id) AND (article_tag_2.tag = filter_criterion_14.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_15 
WHERE (filter_criterion_15.filter_id = partner_license_2.filter_id) AND (filter_criterion_15.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_16 
WHERE (filter_criterion_16.filter_id = partner_license_2.filter_id) AND (filter_criterion_16.kind = 'LANGUAGE') AND (article_2.language = filter_criterion_16.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_17 
WHERE (filter_criterion_17.filter_id = partner_license_2.filter_id) AND (filter_criterion_17.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_18, entity AS entity_3, entity_resolution AS entity_resolution_4, article_entity AS article_entity_2 
WHERE (filter_criterion_18.filter_id = partner_license_2.filter_id) AND (filter_criterion_18.kind = 'ENTITY') AND (entity_3.public_id = filter_criterion_18.value) AND (entity_resolution_4.entity_id = entity_3.id) AND (article_entity_2.article_id = article_2.id) AND (article_entity_2.entity_id = entity_resolution_4.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_19 
WHERE (filter_criterion_19.filter_id = partner_license_2.filter_id) AND (filter_criterion_19.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_20, entity AS entity_4, entity_resolution AS entity_resolution_5, entity_resolution AS entity_resolution_6 
WHERE (filter_criterion_20.filter_id = partner_license_2.filter_id) AND (filter_criterion_20.kind = 'SOURCE') AND (entity_4.public_id = filter_criterion_20.value) AND (entity_resolution_5.entity_id = entity_4.id) AND (entity_resolution_6.entity_id = article_2.source_id) AND (entity_resolution_6.survivor_id = entity_resolution_5.survivor_id)))))) OR (EXISTS (SELECT 1 
FROM download AS download_2, partner AS partner_2 
WHERE (partner_2.public_id = $5) AND (download_2.partner_id = partner_2.id) AND (download_2.article_id = article_2.id)))) ORDER BY article_2.published_at DESC, article_2.public_id DESC 
 LIMIT 3) AS article_2_part_2) ORDER BY article_2.published_at DESC, article_2.public_id DESC 
 LIMIT 3) AS article_2_read_rows) AS article_2_counted 
WHERE article_2_number <= 3 ORDER BY article_2_key_1 ASC, article_2_key_2 ASC) AS article_2_page) AS anon_1;

WITH partner_license AS MATERIALIZED 
(SELECT license.id AS license_id, license.key AS key, license.part AS part, license.filter_id AS filter_id, license.usage_terms AS usage_terms, license.ai_use AS ai_use, license_grant.partner_id AS partner_id, row_number() OVER (ORDER BY CASE WHEN (license.part = 'BODY') THEN 0 WHEN (license.part = 'SUMMARY') THEN 1 ELSE 2 END, (license.key COLLATE "C")) AS place, CASE WHEN (license.expires_at <= CAST($1 AS TEXT) OR license_grant.ends_at <= CAST($1 AS TEXT)) THEN 1 ELSE 0 END AS is_over, to_char((substr(CAST($1 AS TEXT), 1, 23)::timestamp - make_interval(secs => license.delay_seconds)), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS delayed_after, CASE WHEN (license.quota IS NULL) THEN 0 WHEN ((SELECT count(DISTINCT download.article_id) AS count_2 
FROM download 
WHERE download.license_id = license.id AND download.partner_id = license_grant.partner_id AND download.at >= substr(CAST($1 AS TEXT), 1, 7) AND download.at < (substr(CAST($1 AS TEXT), 1, 7) || '~') AND NOT (EXISTS (SELECT 1 
FROM download AS earlier 
WHERE earlier.article_id = download.article_id AND earlier.partner_id = download.partner_id AND earlier.license_id = download.license_id AND earlier.at < substr(CAST($1 AS TEXT), 1, 7)))) >= license.quota) THEN 1 ELSE 0 END AS is_used_up 
FROM partner JOIN license_grant ON license_grant.partner_id = partner.id JOIN license ON license.id = license_grant.license_id 
WHERE partner.public_id = $2::VARCHAR)
 SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_3 
WHERE article_3.status IN ('RETRACTED') AND ((EXISTS (SELECT 1 
FROM partner_license AS partner_license_3 
WHERE (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_21 
WHERE (filter_criterion_21.filter_id = partner_license_3.filter_id) AND (filter_criterion_21.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_22 
WHERE (filter_criterion_22.filter_id = partner_license_3.filter_id) AND (filter_criterion_22.kind = 'SECTION') AND (article_3.section = filter_criterion_22.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_23 
WHERE (filter_criterion_23.filter_id = partner_license_3.filter_id) AND (filter_criterion_23.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_24, article_tag AS article_tag_3 
WHERE (filter_criterion_24.filter_id = partner_license_3.filter_id) AND (filter_criterion_24.kind = 'TAG') AND (article_tag_3.article_id = article_3.id) AND (article_tag_3.tag = filter_criterion_24.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_25 
WHERE (filter_criterion_25.filter_id = partner_license_3.filter_id) AND (filter_criterion_25.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_26 
WHERE (filter_criterion_26.filter_id = partner_license_3.filter_id) AND (filter_criterion_26.kind = 'LANGUAGE') AND (article_3.language = filter_criterion_26.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_27 
WHERE (filter_criterion_27.filter_id = partner_license_3.filter_id) AND (filter_criterion_27.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_28, entity AS entity_5, entity_resolution AS entity_resolution_7, article_entity AS article_entity_3 
WHERE (filter_criterion_28.filter_id = partner_license_3.filter_id) AND (filter_criterion_28.kind = 'ENTITY') AND (entity_5.public_id = filter_criterion_28.value) AND (entity_resolution_7.entity_id = entity_5.id) AND (article_entity_3.article_id = article_3.id) AND (article_entity_3.entity_id = entity_resolution_7.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_29 
WHERE (filter_criterion_29.filter_id = partner_license_3.filter_id) AND (filter_criterion_29.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_30, entity AS entity_6, entity_resolution AS entity_resolution_8, entity_resolution AS entity_resolution_9 
WHERE (filter_criterion_30.filter_id = partner_license_3.filter_id) AND (filter_criterion_30.kind = 'SOURCE') AND (entity_6.public_id = filter_criterion_30.value) AND (entity_resolution_8.entity_id = entity_6.id) AND (entity_resolution_9.entity_id = article_3.source_id) AND (entity_resolution_9.survivor_id = entity_resolution_8.survivor_id)))))) OR (EXISTS (SELECT 1 
FROM download AS download_3, partner AS partner_3 
WHERE (partner_3.public_id = $3) AND (download_3.partner_id = partner_3.id) AND (download_3.article_id = article_3.id))))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_3_slug, 'status', article_3_status))), '[]'::json)) AS anon_2 
FROM (SELECT article_3.published_at AS article_3_key_1, article_3.public_id AS article_3_key_2, article_3.slug AS article_3_slug, article_3.status AS article_3_status 
FROM article AS article_3 
WHERE article_3.status IN ('RETRACTED') AND ((EXISTS (SELECT 1 
FROM partner_license AS partner_license_3 
WHERE (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_21 
WHERE (filter_criterion_21.filter_id = partner_license_3.filter_id) AND (filter_criterion_21.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_22 
WHERE (filter_criterion_22.filter_id = partner_license_3.filter_id) AND (filter_criterion_22.kind = 'SECTION') AND (article_3.section = filter_criterion_22.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_23 
WHERE (filter_criterion_23.filter_id = partner_license_3.filter_id) AND (filter_criterion_23.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_24, article_tag AS article_tag_3 
WHERE (filter_criterion_24.filter_id = partner_license_3.filter_id) AND (filter_criterion_24.kind = 'TAG') AND (article_tag_3.article_id = article_3.id) AND (article_tag_3.tag = filter_criterion_24.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_25 
WHERE (filter_criterion_25.filter_id = partner_license_3.filter_id) AND (filter_criterion_25.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_26 
WHERE (filter_criterion_26.filter_id = partner_license_3.filter_id) AND (filter_criterion_26.kind = 'LANGUAGE') AND (article_3.language = filter_criterion_26.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_27 
WHERE (filter_criterion_27.filter_id = partner_license_3.filter_id) AND (filter_criterion_27.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_28, entity AS entity_5, entity_resolution AS entity_resolution_7, article_entity AS article_entity_3 
WHERE (filter_criterion_28.filter_id = partner_license_3.filter_id) AND (filter_criterion_28.kind = 'ENTITY') AND (entity_5.public_id = filter_criterion_28.value) AND (entity_resolution_7.entity_id = entity_5.id) AND (article_entity_3.article_id = article_3.id) AND (article_entity_3.entity_id = entity_resolution_7.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_29 
WHERE (filter_criterion_29.filter_id = partner_license_3.filter_id) AND (filter_criterion_29.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_30, entity AS entity_6, entity_resolution AS entity_resolution_8, entity_resolution AS entity_resolution_9 
WHERE (filter_criterion_30.filter_id = partner_license_3.filter_id) AND (filter_criterion_30.kind = 'SOURCE') AND (entity_6.public_id = filter_criterion_30.value) AND (entity_resolution_8.entity_id = entity_6.id) AND (entity_resolution_9.entity_id = article_3.source_id) AND (entity_resolution_9.survivor_id = entity_resolution_8.survivor_id)))))) OR (EXISTS (SELECT 1 
FROM download AS download_3, partner AS partner_3 
WHERE (partner_3.public_id = $4) AND (download_3.partner_id = partner_3.id) AND (download_3.article_id = article_3.id)))) ORDER BY article_3.published_at DESC, article_3.public_id DESC 
 LIMIT 20) AS article_3_page) AS anon_1;

WITH partner_license AS MATERIALIZED 
(SELECT license.id AS license_id, license.key AS key, license.part AS part, license.filter_id AS filter_id, license.usage_terms AS usage_terms, license.ai_use AS ai_use, license_grant.partner_id AS partner_id, row_number() OVER (ORDER BY CASE WHEN (license.part = 'BODY') THEN 0 WHEN (license.part = 'SUMMARY') THEN 1 ELSE 2 END, (license.key COLLATE "C")) AS place, CASE WHEN (license.expires_at <= CAST($1 AS TEXT) OR license_grant.ends_at <= CAST($1 AS TEXT)) THEN 1 ELSE 0 END AS is_over, to_char((substr(CAST($1 AS TEXT), 1, 23)::timestamp - make_interval(secs => license.delay_seconds)), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS delayed_after, CASE WHEN (license.quota IS NULL) THEN 0 WHEN ((SELECT count(DISTINCT download.article_id) AS count_2 
FROM download 
WHERE download.license_id = license.id AND download.partner_id = license_grant.partner_id AND download.at >= substr(CAST($1 AS TEXT), 1, 7) AND download.at < (substr(CAST($1 AS TEXT), 1, 7) || '~') AND NOT (EXISTS (SELECT 1 
FROM download AS earlier 
WHERE earlier.article_id = download.article_id AND earlier.partner_id = download.partner_id AND earlier.license_id = download.license_id AND earlier.at < substr(CAST($1 AS TEXT), 1, 7)))) >= license.quota) THEN 1 ELSE 0 END AS is_used_up 
FROM partner JOIN license_grant ON license_grant.partner_id = partner.id JOIN license ON license.id = license_grant.license_id 
WHERE partner.public_id = $2::VARCHAR)
 SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_4 
WHERE (article_4.status = 'PUBLISHED') AND NOT ((EXISTS (SELECT 1 
FROM partner_license AS partner_license_4 
WHERE (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_31 
WHERE (filter_criterion_31.filter_id = partner_license_4.filter_id) AND (filter_criterion_31.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_32 
WHERE (filter_criterion_32.filter_id = partner_license_4.filter_id) AND (filter_criterion_32.kind = 'SECTION') AND (article_4.section = filter_criterion_32.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_33 
WHERE (filter_criterion_33.filter_id = partner_license_4.filter_id) AND (filter_criterion_33.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_34, article_tag AS article_tag_4 
WHERE (filter_criterion_34.filter_id = partner_license_4.filter_id) AND (filter_criterion_34.kind = 'TAG') AND (article_tag_4.article_id = article_4.id) AND (article_tag_4.tag = filter_criterion_34.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_35 
WHERE (filter_criterion_35.filter_id = partner_license_4.filter_id) AND (filter_criterion_35.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_36 
WHERE (filter_criterion_36.filter_id = partner_license_4.filter_id) AND (filter_criterion_36.kind = 'LANGUAGE') AND (article_4.language = filter_criterion_36.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_37 
WHERE (filter_criterion_37.filter_id = partner_license_4.filter_id) AND (filter_criterion_37.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_38, entity AS entity_7, entity_resolution AS entity_resolution_10, article_entity AS article_entity_4 
WHERE (filter_criterion_38.filter_id = partner_license_4.filter_id) AND (filter_criterion_38.kind = 'ENTITY') AND (entity_7.public_id = filter_criterion_38.value) AND (entity_resolution_10.entity_id = entity_7.id) AND (article_entity_4.article_id = article_4.id) AND (article_entity_4.entity_id = entity_resolution_10.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_39 
WHERE (filter_criterion_39.filter_id = partner_license_4.filter_id) AND (filter_criterion_39.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_40, entity AS entity_8, entity_resolution AS entity_resolution_11, entity_resolution AS entity_resolution_12 
WHERE (filter_criterion_40.filter_id = partner_license_4.filter_id) AND (filter_criterion_40.kind = 'SOURCE') AND (entity_8.public_id = filter_criterion_40.value) AND (entity_resolution_11.entity_id = entity_8.id) AND (entity_resolution_12.entity_id = article_4.source_id) AND (entity_resolution_12.survivor_id = entity_resolution_11.survivor_id)))))) OR (EXISTS (SELECT 1 
FROM download AS download_4, partner AS partner_4 
WHERE (partner_4.public_id = $3) AND (download_4.partner_id = partner_4.id) AND (download_4.article_id = article_4.id))))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_4_slug, 'status', article_4_status))), '[]'::json)) AS anon_2 
FROM (SELECT article_4.published_at AS article_4_key_1, article_4.public_id AS article_4_key_2, article_4.slug AS article_4_slug, article_4.status AS article_4_status 
FROM article AS article_4 
WHERE (article_4.status = 'PUBLISHED') AND NOT ((EXISTS (SELECT 1 
FROM partner_license AS partner_license_4 
WHERE (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_31 
WHERE (filter_criterion_31.filter_id = partner_license_4.filter_id) AND (filter_criterion_31.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_32 
WHERE (filter_criterion_32.filter_id = partner_license_4.filter_id) AND (filter_criterion_32.kind = 'SECTION') AND (article_4.section = filter_criterion_32.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_33 
WHERE (filter_criterion_33.filter_id = partner_license_4.filter_id) AND (filter_criterion_33.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_34, article_tag AS article_tag_4 
WHERE (filter_criterion_34.filter_id = partner_license_4.filter_id) AND (filter_criterion_34.kind = 'TAG') AND (article_tag_4.article_id = article_4.id) AND (article_tag_4.tag = filter_criterion_34.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_35 
WHERE (filter_criterion_35.filter_id = partner_license_4.filter_id) AND (filter_criterion_35.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_36 
WHERE (filter_criterion_36.filter_id = partner_license_4.filter_id) AND (filter_criterion_36.kind = 'LANGUAGE') AND (article_4.language = filter_criterion_36.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_37 
WHERE (filter_criterion_37.filter_id = partner_license_4.filter_id) AND (filter_criterion_37.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_38, entity AS entity_7, entity_resolution AS entity_resolution_10, article_entity AS article_entity_4 
WHERE (filter_criterion_38.filter_id = partner_license_4.filter_id) AND (filter_criterion_38.kind = 'ENTITY') AND (entity_7.public_id = filter_criterion_38.value) AND (entity_resolution_10.entity_id = entity_7.id) AND (article_entity_4.article_id = article_4.id) AND (article_entity_4.entity_id = entity_resolution_10.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_39 
WHERE (filter_criterion_39.filter_id = partner_license_4.filter_id) AND (filter_criterion_39.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_40, entity AS entity_8, entity_resolution AS entity_resolution_11, entity_resolution AS entity_resolution_12 
WHERE (filter_criterion_40.filter_id = partner_license_4.filter_id) AND (filter_criterion_40.kind = 'SOURCE') AND (entity_8.public_id = filter_criterion_40.value) AND (entity_resolution_11.entity_id = entity_8.id) AND (entity_resolution_12.entity_id = article_4.source_id) AND (entity_resolution_12.survivor_id = entity_resolution_11.survivor_id)))))) OR (EXISTS (SELECT 1 
FROM download AS download_4, partner AS partner_4 
WHERE (partner_4.public_id = $4) AND (download_4.partner_id = partner_4.id) AND (download_4.article_id = article_4.id)))) ORDER BY article_4.published_at DESC, article_4.public_id DESC 
 LIMIT 3) AS article_4_page) AS anon_1;

WITH partner_license AS MATERIALIZED 
(SELECT license.id AS license_id, license.key AS key, license.part AS part, license.filter_id AS filter_id, license.usage_terms AS usage_terms, license.ai_use AS ai_use, license_grant.partner_id AS partner_id, row_number() OVER (ORDER BY CASE WHEN (license.part = 'BODY') THEN 0 WHEN (license.part = 'SUMMARY') THEN 1 ELSE 2 END, (license.key COLLATE "C")) AS place, CASE WHEN (license.expires_at <= CAST($2 AS TEXT) OR license_grant.ends_at <= CAST($2 AS TEXT)) THEN 1 ELSE 0 END AS is_over, to_char((substr(CAST($2 AS TEXT), 1, 23)::timestamp - make_interval(secs => license.delay_seconds)), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS delayed_after, CASE WHEN (license.quota IS NULL) THEN 0 WHEN ((SELECT count(DISTINCT download.article_id) AS count_2 
FROM download 
WHERE download.license_id = license.id AND download.partner_id = license_grant.partner_id AND download.at >= substr(CAST($2 AS TEXT), 1, 7) AND download.at < (substr(CAST($2 AS TEXT), 1, 7) || '~') AND NOT (EXISTS (SELECT 1 
FROM download AS earlier 
WHERE earlier.article_id = download.article_id AND earlier.partner_id = download.partner_id AND earlier.license_id = download.license_id AND earlier.at < substr(CAST($2 AS TEXT), 1, 7)))) >= license.quota) THEN 1 ELSE 0 END AS is_used_up 
FROM partner JOIN license_grant ON license_grant.partner_id = partner.id JOIN license ON license.id = license_grant.license_id 
WHERE partner.public_id = $3::VARCHAR)
 SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_5 
WHERE (article_5.status = 'PUBLISHED') AND (EXISTS (SELECT 1 
FROM saved_filter AS saved_filter_1 
WHERE (saved_filter_1.key = $1) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_41 
WHERE (filter_criterion_41.filter_id = saved_filter_1.id) AND (filter_criterion_41.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_42 
WHERE (filter_criterion_42.filter_id = saved_filter_1.id) AND (filter_criterion_42.kind = 'SECTION') AND (article_5.section = filter_criterion_42.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_43 
WHERE (filter_criterion_43.filter_id = saved_filter_1.id) AND (filter_criterion_43.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_44, article_tag AS article_tag_5 
WHERE (filter_criterion_44.filter_id = saved_filter_1.id) AND (filter_criterion_44.kind = 'TAG') AND (article_tag_5.article_id = article_5.id) AND (article_tag_5.tag = filter_criterion_44.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_45 
WHERE (filter_criterion_45.filter_id = saved_filter_1.id) AND (filter_criterion_45.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_46 
WHERE (filter_criterion_46.filter_id = saved_filter_1.id) AND (filter_criterion_46.kind = 'LANGUAGE') AND (article_5.language = filter_criterion_46.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_47 
WHERE (filter_criterion_47.filter_id = saved_filter_1.id) AND (filter_criterion_47.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_48, entity AS entity_9, entity_resolution AS entity_resolution_13, article_entity AS article_entity_5 
WHERE (filter_criterion_48.filter_id = saved_filter_1.id) AND (filter_criterion_48.kind = 'ENTITY') AND (entity_9.public_id = filter_criterion_48.value) AND (entity_resolution_13.entity_id = entity_9.id) AND (article_entity_5.article_id = article_5.id) AND (article_entity_5.entity_id = entity_resolution_13.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_49 
WHERE (filter_criterion_49.filter_id = saved_filter_1.id) AND (filter_criterion_49.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_50, entity AS entity_10, entity_resolution AS entity_resolution_14, entity_resolution AS entity_resolution_15 
WHERE (filter_criterion_50.filter_id = saved_filter_1.id) AND (filter_criterion_50.kind = 'SOURCE') AND (entity_10.public_id = filter_criterion_50.value) AND (entity_resolution_14.entity_id = entity_10.id) AND (entity_resolution_15.entity_id = article_5.source_id) AND (entity_resolution_15.survivor_id = entity_resolution_14.survivor_id)))))) AND ((EXISTS (SELECT 1 
FROM partner_license AS partner_license_5 
WHERE (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_51 
WHERE (filter_criterion_51.filter_id = partner_license_5.filter_id) AND (filter_criterion_51.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_52 
WHERE (filter_criterion_52.filter_id = partner_license_5.filter_id) AND (filter_criterion_52.kind = 'SECTION') AND (article_5.section = filter_criterion_52.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_53 
WHERE (filter_criterion_53.filter_id = partner_license_5.filter_id) AND (filter_criterion_53.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_54, article_tag AS article_tag_6 
WHERE (filter_criterion_54.filter_id = partner_license_5.filter_id) AND (filter_criterion_54.kind = 'TAG') AND (article_tag_6.article_id = article_5.id) AND (article_tag_6.tag = filter_criterion_54.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_55 
WHERE (filter_criterion_55.filter_id = partner_license_5.filter_id) AND (filter_criterion_55.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_56 
WHERE (filter_criterion_56.filter_id = partner_license_5.filter_id) AND (filter_criterion_56.kind = 'LANGUAGE') AND (article_5.language = filter_criterion_56.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_57 
WHERE (filter_criterion_57.filter_id = partner_license_5.filter_id) AND (filter_criterion_57.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_58, entity AS entity_11, entity_resolution AS entity_resolution_16, article_entity AS article_entity_6 
WHERE (filter_criterion_58.filter_id = partner_license_5.filter_id) AND (filter_criterion_58.kind = 'ENTITY') AND (entity_11.public_id = filter_criterion_58.value) AND (entity_resolution_16.entity_id = entity_11.id) AND (article_entity_6.article_id = article_5.id) AND (article_entity_6.entity_id = entity_resolution_16.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_59 
WHERE (filter_criterion_59.filter_id = partner_license_5.filter_id) AND (filter_criterion_59.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_60, entity AS entity_12, entity_resolution AS entity_resolution_17, entity_resolution AS entity_resolution_18 
WHERE (filter_criterion_60.filter_id = partner_license_5.filter_id) AND (filter_criterion_60.kind = 'SOURCE') AND (entity_12.public_id = filter_criterion_60.value) AND (entity_resolution_17.entity_id = entity_12.id) AND (entity_resolution_18.entity_id = article_5.source_id) AND (entity_resolution_18.survivor_id = entity_resolution_17.survivor_id)))))) OR (EXISTS (SELECT 1 
FROM download AS download_5, partner AS partner_5 
WHERE (partner_5.public_id = $4) AND (download_5.partner_id = partner_5.id) AND (download_5.article_id = article_5.id))))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_5_slug, 'status', article_5_status))), '[]'::json)) AS anon_2 
FROM (SELECT article_5.published_at AS article_5_key_1, article_5.public_id AS article_5_key_2, article_5.slug AS article_5_slug, article_5.status AS article_5_status 
FROM article AS article_5 
WHERE (article_5.status = 'PUBLISHED') AND (EXISTS (SELECT 1 
FROM saved_filter AS saved_filter_1 
WHERE (saved_filter_1.key = $5) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_41 
WHERE (filter_criterion_41.filter_id = saved_filter_1.id) AND (filter_criterion_41.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_42 
WHERE (filter_criterion_42.filter_id = saved_filter_1.id) AND (filter_criterion_42.kind = 'SECTION') AND (article_5.section = filter_criterion_42.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_43 
WHERE (filter_criterion_43.filter_id = saved_filter_1.id) AND (filter_criterion_43.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_44, article_tag AS article_tag_5 
WHERE (filter_criterion_44.filter_id = saved_filter_1.id) AND (filter_criterion_44.kind = 'TAG') AND (article_tag_5.article_id = article_5.id) AND (article_tag_5.tag = filter_criterion_44.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_45 
WHERE (filter_criterion_45.filter_id = saved_filter_1.id) AND (filter_criterion_45.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_46 
WHERE (filter_criterion_46.filter_id = saved_filter_1.id) AND (filter_criterion_46.kind = 'LANGUAGE') AND (article_5.language = filter_criterion_46.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_47 
WHERE (filter_criterion_47.filter_id = saved_filter_1.id) AND (filter_criterion_47.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_48, entity AS entity_9, entity_resolution AS entity_resolution_13, article_entity AS article_entity_5 
WHERE (filter_criterion_48.filter_id = saved_filter_1.id) AND (filter_criterion_48.kind = 'ENTITY') AND (entity_9.public_id = filter_criterion_48.value) AND (entity_resolution_13.entity_id = entity_9.id) AND (article_entity_5.article_id = article_5.id) AND (article_entity_5.entity_id = entity_resolution_13.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_49 
WHERE (filter_criterion_49.filter_id = saved_filter_1.id) AND (filter_criterion_49.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_50, entity AS entity_10, entity_resolution AS entity_resolution_14, entity_resolution AS entity_resolution_15 
WHERE (filter_criterion_50.filter_id = saved_filter_1.id) AND (filter_criterion_50.kind = 'SOURCE') AND (entity_10.public_id = filter_criterion_50.value) AND (entity_resolution_14.entity_id = entity_10.id) AND (entity_resolution_15.entity_id = article_5.source_id) AND (entity_resolution_15.survivor_id = entity_resolution_14.survivor_id)))))) AND ((EXISTS (SELECT 1 
FROM partner_license AS partner_license_5 
WHERE (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_51 
WHERE (filter_criterion_51.filter_id = partner_license_5.filter_id) AND (filter_criterion_51.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_52 
WHERE (filter_criterion_52.filter_id = partner_license_5.filter_id) AND (filter_criterion_52.kind = 'SECTION') AND (article_5.section = filter_criterion_52.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_53 
WHERE (filter_criterion_53.filter_id = partner_license_5.filter_id) AND (filter_criterion_53.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_54, article_tag AS article_tag_6 
WHERE (filter_criterion_54.filter_id = partner_license_5.filter_id) AND (filter_criterion_54.kind = 'TAG') AND (article_tag_6.article_id = article_5.id) AND (article_tag_6.tag = filter_criterion_54.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_55 
WHERE (filter_criterion_55.filter_id = partner_license_5.filter_id) AND (filter_criterion_55.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_56 
WHERE (filter_criterion_56.filter_id = partner_license_5.filter_id) AND (filter_criterion_56.kind = 'LANGUAGE') AND (article_5.language = filter_criterion_56.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_57 
WHERE (filter_criterion_57.filter_id = partner_license_5.filter_id) AND (filter_criterion_57.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_58, entity AS entity_11, entity_resolution AS entity_resolution_16, article_entity AS article_entity_6 
WHERE (filter_criterion_58.filter_id = partner_license_5.filter_id) AND (filter_criterion_58.kind = 'ENTITY') AND (entity_11.public_id = filter_criterion_58.value) AND (entity_resolution_16.entity_id = entity_11.id) AND (article_entity_6.article_id = article_5.id) AND (article_entity_6.entity_id = entity_resolution_16.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_59 
WHERE (filter_criterion_59.filter_id = partner_license_5.filter_id) AND (filter_criterion_59.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_60, entity AS entity_12, entity_resolution AS entity_resolution_17, entity_resolution AS entity_resolution_18 
WHERE (filter_criterion_60.filter_id = partner_license_5.filter_id) AND (filter_criterion_60.kind = 'SOURCE') AND (entity_12.public_id = filter_criterion_60.value) AND (entity_resolution_17.entity_id = entity_12.id) AND (entity_resolution_18.entity_id = article_5.source_id) AND (entity_resolution_18.survivor_id = entity_resolution_17.survivor_id)))))) OR (EXISTS (SELECT 1 
FROM download AS download_5, partner AS partner_5 
WHERE (partner_5.public_id = $6) AND (download_5.partner_id = partner_5.id) AND (download_5.article_id = article_5.id)))) ORDER BY article_5.published_at DESC, article_5.public_id DESC 
 LIMIT 20) AS article_5_page) AS anon_1;
