WITH partner_license AS MATERIALIZED 
(SELECT license.id AS license_id, license.key AS key, license.part AS part, license.filter_id AS filter_id, license.usage_terms AS usage_terms, license.ai_use AS ai_use, license_grant.partner_id AS partner_id, row_number() OVER (ORDER BY CASE WHEN (license.part = 'BODY') THEN 0 WHEN (license.part = 'SUMMARY') THEN 1 ELSE 2 END, (license.key COLLATE "C")) AS place, CASE WHEN (license.expires_at <= CAST($1 AS TEXT) OR license_grant.ends_at <= CAST($1 AS TEXT)) THEN 1 ELSE 0 END AS is_over, to_char((substr(CAST($1 AS TEXT), 1, 23)::timestamp - make_interval(secs => license.delay_seconds)), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS delayed_after, CASE WHEN (license.quota IS NULL) THEN 0 WHEN ((SELECT count(DISTINCT download.article_id) AS count_1 
FROM download 
WHERE download.license_id = license.id AND download.partner_id = license_grant.partner_id AND download.at >= substr(CAST($1 AS TEXT), 1, 7) AND download.at < (substr(CAST($1 AS TEXT), 1, 7) || '~') AND NOT (EXISTS (SELECT 1 
FROM download AS earlier 
WHERE earlier.article_id = download.article_id AND earlier.partner_id = download.partner_id AND earlier.license_id = download.license_id AND earlier.at < substr(CAST($1 AS TEXT), 1, 7)))) >= license.quota) THEN 1 ELSE 0 END AS is_used_up 
FROM partner JOIN license_grant ON license_grant.partner_id = partner.id JOIN license ON license.id = license_grant.license_id 
WHERE partner.public_id = $2::VARCHAR)
 SELECT (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_1_slug, 'access', json_build_object('canReadBody', to_json(coalesce(CASE WHEN (article_1_status = 'PUBLISHED') THEN 1 ELSE 0 END = 1, false)), 'canSyndicate', to_json(coalesce(CASE WHEN (partner_license_1_license_id IS NULL OR (partner_license_1_is_over = 1) OR (article_1_published_at > partner_license_1_delayed_after) OR (partner_license_1_is_used_up = 1) AND NOT article_1_value_1) THEN 0 WHEN (article_1_status = 'PUBLISHED') THEN 1 ELSE 0 END = 1, false)), 'reason', CASE WHEN (article_1_status = 'RETRACTED') THEN 'RETRACTED' WHEN (partner_license_1_license_id IS NULL) THEN 'NO_LICENSE' WHEN (partner_license_1_is_over = 1) THEN 'LICENSE_EXPIRED' WHEN (article_1_published_at > partner_license_1_delayed_after) THEN 'LICENSE_DELAY' WHEN ((partner_license_1_is_used_up = 1) AND NOT article_1_value_1) THEN 'QUOTA_EXCEEDED' WHEN (partner_license_1_part = 'BODY') THEN 'LICENSED' ELSE 'SUMMARY_ONLY' END, 'part', CASE WHEN (partner_license_1_license_id IS NULL OR (partner_license_1_is_over = 1) OR (article_1_published_at > partner_license_1_delayed_after) OR (partner_license_1_is_used_up = 1) AND NOT article_1_value_1) THEN NULL WHEN (article_1_status = 'PUBLISHED') THEN partner_license_1_part ELSE NULL END, 'license', CASE WHEN (article_1_status = 'PUBLISHED') THEN partner_license_1_key ELSE NULL END, 'usageTerms', CASE WHEN (article_1_status = 'PUBLISHED') THEN CASE WHEN (partner_license_1_usage_terms IS NULL) THEN article_1_usage_terms ELSE partner_license_1_usage_terms END ELSE NULL END, 'aiUse', (coalesce(nullif('["' || replace(CASE WHEN (partner_license_1_license_id IS NULL OR (partner_license_1_is_over = 1) OR (article_1_published_at > partner_license_1_delayed_after) OR (partner_license_1_is_used_up = 1) AND NOT article_1_value_1) THEN NULL WHEN (article_1_status = 'PUBLISHED') THEN partner_license_1_ai_use ELSE NULL END, ' ', '","') || '"]', '[""]'), '[]'))::json, 'explanation', CASE WHEN (article_1_status = 'RETRACTED') THEN 'It was retracted: its text is withdrawn.' WHEN (partner_license_1_license_id IS NULL) THEN 'No license of yours takes it in: you may not republish it.' WHEN (partner_license_1_is_over = 1) THEN 'The license that took it in is over: you may not republish it any more.' WHEN (article_1_published_at > partner_license_1_delayed_after) THEN 'Your license lets you republish it only some time after its publication.' WHEN ((partner_license_1_is_used_up = 1) AND NOT article_1_value_1) THEN 'You took as many articles this month as your license allows.' WHEN (partner_license_1_part = 'BODY') THEN 'A license of yours lets you republish all of it.' ELSE CASE WHEN (partner_license_1_part = 'HEADLINE') THEN 'A license of yours lets you republish its headline alone.' ELSE 'A license of yours lets you republish its headline and its summary, not its text.' END END)))), '[]'::json)) AS anon_2 
FROM (SELECT article_1_key_1, article_1_key_2, article_1_slug, article_1_status, partner_license_1_license_id, partner_license_1_is_over, article_1_published_at, partner_license_1_delayed_after, partner_license_1_is_used_up, partner_license_1_partner_id, article_1_id, partner_license_1_part, partner_license_1_key, partner_license_1_usage_terms, article_1_usage_terms, partner_license_1_ai_use, EXISTS (SELECT 1 
FROM download AS download_3 
WHERE (download_3.partner_id = partner_license_1_partner_id) AND (download_3.article_id = article_1_id) AND (download_3.license_id = partner_license_1_license_id)) AS article_1_value_1 
FROM (SELECT article_1.published_at AS article_1_key_1, article_1.public_id AS article_1_key_2, article_1.slug AS article_1_slug, article_1.status AS article_1_status, partner_license_1.license_id AS partner_license_1_license_id, partner_license_1.is_over AS partner_license_1_is_over, article_1.published_at AS article_1_published_at, partner_license_1.delayed_after AS partner_license_1_delayed_after, partner_license_1.is_used_up AS partner_license_1_is_used_up, partner_license_1.partner_id AS partner_license_1_partner_id, article_1.id AS article_1_id, partner_license_1.part AS partner_license_1_part, partner_license_1.key AS partner_license_1_key, partner_license_1.usage_terms AS partner_license_1_usage_terms, article_1.usage_terms AS article_1_usage_terms, partner_license_1.ai_use AS partner_license_1_ai_use 
FROM article AS article_1 LEFT OUTER JOIN partner_license AS partner_license_1 ON (NOT (EXISTS (SELECT 1 
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
WHERE (filter_criterion_10.filter_id = partner_license_1.filter_id) AND (filter_criterion_10.kind = 'SOURCE') AND (entity_2.public_id = filter_criterion_10.value) AND (entity_resolution_2.entity_id = entity_2.id) AND (entity_resolution_3.entity_id = article_1.source_id) AND (entity_resolution_3.survivor_id = entity_resolution_2.survivor_id)))) AND NOT (EXISTS (SELECT 1 
FROM partner_license AS partner_license_2 
WHERE ((CASE WHEN (partner_license_2.is_over = 1) THEN 3 WHEN (article_1.published_at > partner_license_2.delayed_after) THEN 2 WHEN ((partner_license_2.is_used_up = 1) AND NOT (EXISTS (SELECT 1 
FROM download AS download_1 
WHERE (download_1.partner_id = partner_license_2.partner_id) AND (download_1.article_id = article_1.id) AND (download_1.license_id = partner_license_2.license_id)))) THEN 1 ELSE 0 END, partner_license_2.place) < (CASE WHEN (partner_license_1.is_over = 1) THEN 3 WHEN (article_1.published_at > partner_license_1.delayed_after) THEN 2 WHEN ((partner_license_1.is_used_up = 1) AND NOT (EXISTS (SELECT 1 
FROM download AS download_2 
WHERE (download_2.partner_id = partner_license_1.partner_id) AND (download_2.article_id = article_1.id) AND (download_2.license_id = partner_license_1.license_id)))) THEN 1 ELSE 0 END, partner_license_1.place)) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_11 
WHERE (filter_criterion_11.filter_id = partner_license_2.filter_id) AND (filter_criterion_11.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_12 
WHERE (filter_criterion_12.filter_id = partner_license_2.filter_id) AND (filter_criterion_12.kind = 'SECTION') AND (article_1.section = filter_criterion_12.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_13 
WHERE (filter_criterion_13.filter_id = partner_license_2.filter_id) AND (filter_criterion_13.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_14, article_tag AS article_tag_2 
WHERE (filter_criterion_14.filter_id = partner_license_2.filter_id) AND (filter_criterion_14.kind = 'TAG') AND (article_tag_2.article_id = article_1.id) AND (article_tag_2.tag = filter_criterion_14.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_15 
WHERE (filter_criterion_15.filter_id = partner_license_2.filter_id) AND (filter_criterion_15.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_16 
WHERE (filter_criterion_16.filter_id = partner_license_2.filter_id) AND (filter_criterion_16.kind = 'LANGUAGE') AND (article_1.language = filter_criterion_16.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_17 
WHERE (filter_criterion_17.filter_id = partner_license_2.filter_id) AND (filter_criterion_17.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_18, entity AS entity_3, entity_resolution AS entity_resolution_4, article_entity AS article_entity_2 
WHERE (filter_criterion_18.filter_id = partner_license_2.filter_id) AND (filter_criterion_18.kind = 'ENTITY') AND (entity_3.public_id = filter_criterion_18.value) AND (entity_resolution_4.entity_id = entity_3.id) AND (article_entity_2.article_id = article_1.id) AND (article_entity_2.entity_id = entity_resolution_4.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_19 
WHERE (filter_criterion_19.filter_id = partner_license_2.filter_id) AND (filter_criterion_19.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_20, entity AS entity_4, entity_resolution AS entity_resolution_5, entity_resolution AS entity_resolution_6 
WHERE (filter_criterion_20.filter_id = partner_license_2.filter_id) AND (filter_criterion_20.kind = 'SOURCE') AND (entity_4.public_id = filter_criterion_20.value) AND (entity_resolution_5.entity_id = entity_4.id) AND (entity_resolution_6.entity_id = article_1.source_id) AND (entity_resolution_6.survivor_id = entity_resolution_5.survivor_id)))))) 
WHERE article_1.status = 'PUBLISHED' ORDER BY article_1.published_at DESC, article_1.public_id DESC 
 LIMIT 100) AS article_1_rows) AS article_1_page) AS anon_1;

WITH partner_license AS MATERIALIZED 
(SELECT license.id AS license_id, license.key AS key, license.part AS part, license.filter_id AS filter_id, license.usage_terms AS usage_terms, license.ai_use AS ai_use, license_grant.partner_id AS partner_id, row_number() OVER (ORDER BY CASE WHEN (license.part = 'BODY') THEN 0 WHEN (license.part = 'SUMMARY') THEN 1 ELSE 2 END, (license.key COLLATE "C")) AS place, CASE WHEN (license.expires_at <= CAST($1 AS TEXT) OR license_grant.ends_at <= CAST($1 AS TEXT)) THEN 1 ELSE 0 END AS is_over, to_char((substr(CAST($1 AS TEXT), 1, 23)::timestamp - make_interval(secs => license.delay_seconds)), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS delayed_after, CASE WHEN (license.quota IS NULL) THEN 0 WHEN ((SELECT count(DISTINCT download.article_id) AS count_1 
FROM download 
WHERE download.license_id = license.id AND download.partner_id = license_grant.partner_id AND download.at >= substr(CAST($1 AS TEXT), 1, 7) AND download.at < (substr(CAST($1 AS TEXT), 1, 7) || '~') AND NOT (EXISTS (SELECT 1 
FROM download AS earlier 
WHERE earlier.article_id = download.article_id AND earlier.partner_id = download.partner_id AND earlier.license_id = download.license_id AND earlier.at < substr(CAST($1 AS TEXT), 1, 7)))) >= license.quota) THEN 1 ELSE 0 END AS is_used_up 
FROM partner JOIN license_grant ON license_grant.partner_id = partner.id JOIN license ON license.id = license_grant.license_id 
WHERE partner.public_id = $2::VARCHAR)
 SELECT json_build_object('slug', article_2_slug, 'access', json_build_object('__typename', ('"Access"')::json, 'canReadBody', to_json(coalesce(CASE WHEN (article_2_status = 'PUBLISHED') THEN 1 ELSE 0 END = 1, false)), 'canSyndicate', to_json(coalesce(CASE WHEN (partner_license_3_license_id IS NULL OR (partner_license_3_is_over = 1) OR (article_2_published_at > partner_license_3_delayed_after) OR (partner_license_3_is_used_up = 1) AND NOT article_2_value_1) THEN 0 WHEN (article_2_status = 'PUBLISHED') THEN 1 ELSE 0 END = 1, false)), 'reason', CASE WHEN (article_2_status = 'RETRACTED') THEN 'RETRACTED' WHEN (partner_license_3_license_id IS NULL) THEN 'NO_LICENSE' WHEN (partner_license_3_is_over = 1) THEN 'LICENSE_EXPIRED' WHEN (article_2_published_at > partner_license_3_delayed_after) THEN 'LICENSE_DELAY' WHEN ((partner_license_3_is_used_up = 1) AND NOT article_2_value_1) THEN 'QUOTA_EXCEEDED' WHEN (partner_license_3_part = 'BODY') THEN 'LICENSED' ELSE 'SUMMARY_ONLY' END, 'part', CASE WHEN (partner_license_3_license_id IS NULL OR (partner_license_3_is_over = 1) OR (article_2_published_at > partner_license_3_delayed_after) OR (partner_license_3_is_used_up = 1) AND NOT article_2_value_1) THEN NULL WHEN (article_2_status = 'PUBLISHED') THEN partner_license_3_part ELSE NULL END, 'license', CASE WHEN (article_2_status = 'PUBLISHED') THEN partner_license_3_key ELSE NULL END, 'usageTerms', CASE WHEN (article_2_status = 'PUBLISHED') THEN CASE WHEN (partner_license_3_usage_terms IS NULL) THEN article_2_usage_terms ELSE partner_license_3_usage_terms END ELSE NULL END, 'aiUse', (coalesce(nullif('["' || replace(CASE WHEN (partner_license_3_license_id IS NULL OR (partner_license_3_is_over = 1) OR (article_2_published_at > partner_license_3_delayed_after) OR (partner_license_3_is_used_up = 1) AND NOT article_2_value_1) THEN NULL WHEN (article_2_status = 'PUBLISHED') THEN partner_license_3_ai_use ELSE NULL END, ' ', '","') || '"]', '[""]'), '[]'))::json, 'explanation', CASE WHEN (article_2_status = 'RETRACTED') THEN 'It was retracted: its text is withdrawn.' WHEN (partner_license_3_license_id IS NULL) THEN 'No license of yours takes it in: you may not republish it.' WHEN (partner_license_3_is_over = 1) THEN 'The license that took it in is over: you may not republish it any more.' WHEN (article_2_published_at > partner_license_3_delayed_after) THEN 'Your license lets you republish it only some time after its publication.' WHEN ((partner_license_3_is_used_up = 1) AND NOT article_2_value_1) THEN 'You took as many articles this month as your license allows.' WHEN (partner_license_3_part = 'BODY') THEN 'A license of yours lets you republish all of it.' ELSE CASE WHEN (partner_license_3_part = 'HEADLINE') THEN 'A license of yours lets you republish its headline alone.' ELSE 'A license of yours lets you republish its headline and its summary, not its text.' END END)) AS anon_1 
FROM (SELECT article_2_slug, article_2_status, partner_license_3_license_id, partner_license_3_is_over, article_2_published_at, partner_license_3_delayed_after, partner_license_3_is_used_up, partner_license_3_partner_id, article_2_id, partner_license_3_part, partner_license_3_key, partner_license_3_usage_terms, article_2_usage_terms, partner_license_3_ai_use, EXISTS (SELECT 1 
FROM download AS download_6 
WHERE (download_6.partner_id = partner_license_3_partner_id) AND (download_6.article_id = article_2_id) AND (download_6.license_id = partner_license_3_license_id)) AS article_2_value_1 
FROM (SELECT article_2.slug AS article_2_slug, article_2.status AS article_2_status, partner_license_3.license_id AS partner_license_3_license_id, partner_license_3.is_over AS partner_license_3_is_over, article_2.published_at AS article_2_published_at, partner_license_3.delayed_after AS partner_license_3_delayed_after, partner_license_3.is_used_up AS partner_license_3_is_used_up, partner_license_3.partner_id AS partner_license_3_partner_id, article_2.id AS article_2_id, partner_license_3.part AS partner_license_3_part, partner_license_3.key AS partner_license_3_key, partner_license_3.usage_terms AS partner_license_3_usage_terms, article_2.usage_terms AS article_2_usage_terms, partner_license_3.ai_use AS partner_license_3_ai_use 
FROM article AS article_2 JOIN article_slug AS article_slug_1 ON true LEFT OUTER JOIN partner_license AS partner_license_3 ON (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_21 
WHERE (filter_criterion_21.filter_id = partner_license_3.filter_id) AND (filter_criterion_21.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_22 
WHERE (filter_criterion_22.filter_id = partner_license_3.filter_id) AND (filter_criterion_22.kind = 'SECTION') AND (article_2.section = filter_criterion_22.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_23 
WHERE (filter_criterion_23.filter_id = partner_license_3.filter_id) AND (filter_criterion_23.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_24, article_tag AS article_tag_3 
WHERE (filter_criterion_24.filter_id = partner_license_3.filter_id) AND (filter_criterion_24.kind = 'TAG') AND (article_tag_3.article_id = article_2.id) AND (article_tag_3.tag = filter_criterion_24.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_25 
WHERE (filter_criterion_25.filter_id = partner_license_3.filter_id) AND (filter_criterion_25.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_26 
WHERE (filter_criterion_26.filter_id = partner_license_3.filter_id) AND (filter_criterion_26.kind = 'LANGUAGE') AND (article_2.language = filter_criterion_26.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_27 
WHERE (filter_criterion_27.filter_id = partner_license_3.filter_id) AND (filter_criterion_27.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_28, entity AS entity_5, entity_resolution AS entity_resolution_7, article_entity AS article_entity_3 
WHERE (filter_criterion_28.filter_id = partner_license_3.filter_id) AND (filter_criterion_28.kind = 'ENTITY') AND (entity_5.public_id = filter_criterion_28.value) AND (entity_resolution_7.entity_id = entity_5.id) AND (article_entity_3.article_id = article_2.id) AND (article_entity_3.entity_id = entity_resolution_7.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_29 
WHERE (filter_criterion_29.filter_id = partner_license_3.filter_id) AND (filter_criterion_29.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_30, entity AS entity_6, entity_resolution AS entity_resolution_8, entity_resolution AS entity_resolution_9 
WHERE (filter_criterion_30.filter_id = partner_license_3.filter_id) AND (filter_criterion_30.kind = 'SOURCE') AND (entity_6.public_id = filter_criterion_30.value) AND (entity_resolution_8.entity_id = entity_6.id) AND (entity_resolution_9.entity_id = article_2.source_id) AND (entity_resolution_9.survivor_id = entity_resolution_8.survivor_id)))) AND NOT (EXISTS (SELECT 1 
FROM partner_license AS partner_license_4 
WHERE ((CASE WHEN (partner_license_4.is_over = 1) THEN 3 WHEN (article_2.published_at > partner_license_4.delayed_after) THEN 2 WHEN ((partner_license_4.is_used_up = 1) AND NOT (EXISTS (SELECT 1 
FROM download AS download_4 
WHERE (download_4.partner_id = partner_license_4.partner_id) AND (download_4.article_id = article_2.id) AND (download_4.license_id = partner_license_4.license_id)))) THEN 1 ELSE 0 END, partner_license_4.place) < (CASE WHEN (partner_license_3.is_over = 1) THEN 3 WHEN (article_2.published_at > partner_license_3.delayed_after) THEN 2 WHEN ((partner_license_3.is_used_up = 1) AND NOT (EXISTS (SELECT 1 
FROM download AS download_5 
WHERE (download_5.partner_id = partner_license_3.partner_id) AND (download_5.article_id = article_2.id) AND (download_5.license_id = partner_license_3.license_id)))) THEN 1 ELSE 0 END, partner_license_3.place)) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_31 
WHERE (filter_criterion_31.filter_id = partner_license_4.filter_id) AND (filter_criterion_31.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_32 
WHERE (filter_criterion_32.filter_id = partner_license_4.filter_id) AND (filter_criterion_32.kind = 'SECTION') AND (article_2.section = filter_criterion_32.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_33 
WHERE (filter_criterion_33.filter_id = partner_license_4.filter_id) AND (filter_criterion_33.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_34, article_tag AS article_tag_4 
WHERE (filter_criterion_34.filter_id = partner_license_4.filter_id) AND (filter_criterion_34.kind = 'TAG') AND (article_tag_4.article_id = article_2.id) AND (article_tag_4.tag = filter_criterion_34.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_35 
WHERE (filter_criterion_35.filter_id = partner_license_4.filter_id) AND (filter_criterion_35.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_36 
WHERE (filter_criterion_36.filter_id = partner_license_4.filter_id) AND (filter_criterion_36.kind = 'LANGUAGE') AND (article_2.language = filter_criterion_36.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_37 
WHERE (filter_criterion_37.filter_id = partner_license_4.filter_id) AND (filter_criterion_37.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_38, entity AS entity_7, entity_resolution AS entity_resolution_10, article_entity AS article_entity_4 
WHERE (filter_criterion_38.filter_id = partner_license_4.filter_id) AND (filter_criterion_38.kind = 'ENTITY') AND (entity_7.public_id = filter_criterion_38.value) AND (entity_resolution_10.entity_id = entity_7.id) AND (article_entity_4.article_id = article_2.id) AND (article_entity_4.entity_id = entity_resolution_10.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_39 
WHERE (filter_criterion_39.filter_id = partner_license_4.filter_id) AND (filter_criterion_39.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_40, entity AS entity_8, entity_resolution AS entity_resolution_11, entity_resolution AS entity_resolution_12 
WHERE (filter_criterion_40.filter_id = partner_license_4.filter_id) AND (filter_criterion_40.kind = 'SOURCE') AND (entity_8.public_id = filter_criterion_40.value) AND (entity_resolution_11.entity_id = entity_8.id) AND (entity_resolution_12.entity_id = article_2.source_id) AND (entity_resolution_12.survivor_id = entity_resolution_11.survivor_id)))))) 
WHERE article_2.status IN ('PUBLISHED', 'RETRACTED') AND (article_slug_1.article_id = article_2.id) AND (article_slug_1.slug = $3) ORDER BY article_2.public_id ASC 
 LIMIT 1) AS article_2_rows) AS article_2_shape;

WITH partner_license AS MATERIALIZED 
(SELECT license.id AS license_id, license.key AS key, license.part AS part, license.filter_id AS filter_id, license.usage_terms AS usage_terms, license.ai_use AS ai_use, license_grant.partner_id AS partner_id, row_number() OVER (ORDER BY CASE WHEN (license.part = 'BODY') THEN 0 WHEN (license.part = 'SUMMARY') THEN 1 ELSE 2 END, (license.key COLLATE "C")) AS place, CASE WHEN (license.expires_at <= CAST($1 AS TEXT) OR license_grant.ends_at <= CAST($1 AS TEXT)) THEN 1 ELSE 0 END AS is_over, to_char((substr(CAST($1 AS TEXT), 1, 23)::timestamp - make_interval(secs => license.delay_seconds)), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS delayed_after, CASE WHEN (license.quota IS NULL) THEN 0 WHEN ((SELECT count(DISTINCT download.article_id) AS count_1 
FROM download 
WHERE download.license_id = license.id AND download.partner_id = license_grant.partner_id AND download.at >= substr(CAST($1 AS TEXT), 1, 7) AND download.at < (substr(CAST($1 AS TEXT), 1, 7) || '~') AND NOT (EXISTS (SELECT 1 
FROM download AS earlier 
WHERE earlier.article_id = download.article_id AND earlier.partner_id = download.partner_id AND earlier.license_id = download.license_id AND earlier.at < substr(CAST($1 AS TEXT), 1, 7)))) >= license.quota) THEN 1 ELSE 0 END AS is_used_up 
FROM partner JOIN license_grant ON license_grant.partner_id = partner.id JOIN license ON license.id = license_grant.license_id 
WHERE partner.public_id = $2::VARCHAR)
 SELECT json_build_object('access', json_build_object('reason', CASE WHEN (article_3_status = 'RETRACTED') THEN 'RETRACTED' WHEN (partner_license_5_license_id IS NULL) THEN 'NO_LICENSE' WHEN (partner_license_5_is_over = 1) THEN 'LICENSE_EXPIRED' WHEN (article_3_published_at > partner_license_5_delayed_after) THEN 'LICENSE_DELAY' WHEN ((partner_license_5_is_used_up = 1) AND NOT article_3_value_1) THEN 'QUOTA_EXCEEDED' WHEN (partner_license_5_part = 'BODY') THEN 'LICENSED' ELSE 'SUMMARY_ONLY' END)) AS anon_1 
FROM (SELECT article_3_status, partner_license_5_license_id, partner_license_5_is_over, article_3_published_at, partner_license_5_delayed_after, partner_license_5_is_used_up, partner_license_5_partner_id, article_3_id, partner_license_5_part, EXISTS (SELECT 1 
FROM download AS download_9 
WHERE (download_9.partner_id = partner_license_5_partner_id) AND (download_9.article_id = article_3_id) AND (download_9.license_id = partner_license_5_license_id)) AS article_3_value_1 
FROM (SELECT article_3.status AS article_3_status, partner_license_5.license_id AS partner_license_5_license_id, partner_license_5.is_over AS partner_license_5_is_over, article_3.published_at AS article_3_published_at, partner_license_5.delayed_after AS partner_license_5_delayed_after, partner_license_5.is_used_up AS partner_license_5_is_used_up, partner_license_5.partner_id AS partner_license_5_partner_id, article_3.id AS article_3_id, partner_license_5.part AS partner_license_5_part 
FROM article AS article_3 JOIN article_slug AS article_slug_2 ON true LEFT OUTER JOIN partner_license AS partner_license_5 ON (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_41 
WHERE (filter_criterion_41.filter_id = partner_license_5.filter_id) AND (filter_criterion_41.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_42 
WHERE (filter_criterion_42.filter_id = partner_license_5.filter_id) AND (filter_criterion_42.kind = 'SECTION') AND (article_3.section = filter_criterion_42.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_43 
WHERE (filter_criterion_43.filter_id = partner_license_5.filter_id) AND (filter_criterion_43.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_44, article_tag AS article_tag_5 
WHERE (filter_criterion_44.filter_id = partner_license_5.filter_id) AND (filter_criterion_44.kind = 'TAG') AND (article_tag_5.article_id = article_3.id) AND (article_tag_5.tag = filter_criterion_44.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_45 
WHERE (filter_criterion_45.filter_id = partner_license_5.filter_id) AND (filter_criterion_45.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_46 
WHERE (filter_criterion_46.filter_id = partner_license_5.filter_id) AND (filter_criterion_46.kind = 'LANGUAGE') AND (article_3.language = filter_criterion_46.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_47 
WHERE (filter_criterion_47.filter_id = partner_license_5.filter_id) AND (filter_criterion_47.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_48, entity AS entity_9, entity_resolution AS entity_resolution_13, article_entity AS article_entity_5 
WHERE (filter_criterion_48.filter_id = partner_license_5.filter_id) AND (filter_criterion_48.kind = 'ENTITY') AND (entity_9.public_id = filter_criterion_48.value) AND (entity_resolution_13.entity_id = entity_9.id) AND (article_entity_5.article_id = article_3.id) AND (article_entity_5.entity_id = entity_resolution_13.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_49 
WHERE (filter_criterion_49.filter_id = partner_license_5.filter_id) AND (filter_criterion_49.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_50, entity AS entity_10, entity_resolution AS entity_resolution_14, entity_resolution AS entity_resolution_15 
WHERE (filter_criterion_50.filter_id = partner_license_5.filter_id) AND (filter_criterion_50.kind = 'SOURCE') AND (entity_10.public_id = filter_criterion_50.value) AND (entity_resolution_14.entity_id = entity_10.id) AND (entity_resolution_15.entity_id = article_3.source_id) AND (entity_resolution_15.survivor_id = entity_resolution_14.survivor_id)))) AND NOT (EXISTS (SELECT 1 
FROM partner_license AS partner_license_6 
WHERE ((CASE WHEN (partner_license_6.is_over = 1) THEN 3 WHEN (article_3.published_at > partner_license_6.delayed_after) THEN 2 WHEN ((partner_license_6.is_used_up = 1) AND NOT (EXISTS (SELECT 1 
FROM download AS download_7 
WHERE (download_7.partner_id = partner_license_6.partner_id) AND (download_7.article_id = article_3.id) AND (download_7.license_id = partner_license_6.license_id)))) THEN 1 ELSE 0 END, partner_license_6.place) < (CASE WHEN (partner_license_5.is_over = 1) THEN 3 WHEN (article_3.published_at > partner_license_5.delayed_after) THEN 2 WHEN ((partner_license_5.is_used_up = 1) AND NOT (EXISTS (SELECT 1 
FROM download AS download_8 
WHERE (download_8.partner_id = partner_license_5.partner_id) AND (download_8.article_id = article_3.id) AND (download_8.license_id = partner_license_5.license_id)))) THEN 1 ELSE 0 END, partner_license_5.place)) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_51 
WHERE (filter_criterion_51.filter_id = partner_license_6.filter_id) AND (filter_criterion_51.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_52 
WHERE (filter_criterion_52.filter_id = partner_license_6.filter_id) AND (filter_criterion_52.kind = 'SECTION') AND (article_3.section = filter_criterion_52.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_53 
WHERE (filter_criterion_53.filter_id = partner_license_6.filter_id) AND (filter_criterion_53.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_54, article_tag AS article_tag_6 
WHERE (filter_criterion_54.filter_id = partner_license_6.filter_id) AND (filter_criterion_54.kind = 'TAG') AND (article_tag_6.article_id = article_3.id) AND (article_tag_6.tag = filter_criterion_54.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_55 
WHERE (filter_criterion_55.filter_id = partner_license_6.filter_id) AND (filter_criterion_55.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_56 
WHERE (filter_criterion_56.filter_id = partner_license_6.filter_id) AND (filter_criterion_56.kind = 'LANGUAGE') AND (article_3.language = filter_criterion_56.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_57 
WHERE (filter_criterion_57.filter_id = partner_license_6.filter_id) AND (filter_criterion_57.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_58, entity AS entity_11, entity_resolution AS entity_resolution_16, article_entity AS article_entity_6 
WHERE (filter_criterion_58.filter_id = partner_license_6.filter_id) AND (filter_criterion_58.kind = 'ENTITY') AND (entity_11.public_id = filter_criterion_58.value) AND (entity_resolution_16.entity_id = entity_11.id) AND (article_entity_6.article_id = article_3.id) AND (article_entity_6.entity_id = entity_resolution_16.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_59 
WHERE (filter_criterion_59.filter_id = partner_license_6.filter_id) AND (filter_criterion_59.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_60, entity AS entity_12, entity_resolution AS entity_resolution_17, entity_resolution AS entity_resolution_18 
WHERE (filter_criterion_60.filter_id = partner_license_6.filter_id) AND (filter_criterion_60.kind = 'SOURCE') AND (entity_12.public_id = filter_criterion_60.value) AND (entity_resolution_17.entity_id = entity_12.id) AND (entity_resolution_18.entity_id = article_3.source_id) AND (entity_resolution_18.survivor_id = entity_resolution_17.survivor_id)))))) 
WHERE article_3.status IN ('PUBLISHED', 'RETRACTED') AND (article_slug_2.article_id = article_3.id) AND (article_slug_2.slug = $3) ORDER BY article_3.public_id ASC 
 LIMIT 1) AS article_3_rows) AS article_3_shape;
