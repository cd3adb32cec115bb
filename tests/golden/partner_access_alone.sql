WITH partner_license AS MATERIALIZED 
(SELECT license.id AS license_id, license."key" AS "key", license.part AS part, license.filter_id AS filter_id, license.usage_terms AS usage_terms, license.ai_use AS ai_use, license_grant.partner_id AS partner_id, row_number() OVER (ORDER BY CASE WHEN (license.part = 'BODY') THEN 0 WHEN (license.part = 'SUMMARY') THEN 1 ELSE 2 END, license."key") AS place, CASE WHEN (license.expires_at <= CAST(? AS TEXT) OR license_grant.ends_at <= CAST(? AS TEXT)) THEN 1 ELSE 0 END AS is_over, strftime('%Y-%m-%dT%H:%M:%fZ', CAST(? AS TEXT), '-' || license.delay_seconds || ' seconds') AS delayed_after, CASE WHEN (license.quota IS NULL) THEN 0 WHEN ((SELECT count(DISTINCT download.article_id) AS count_1 
FROM download 
WHERE download.license_id = license.id AND download.partner_id = license_grant.partner_id AND download.at >= substr(CAST(? AS TEXT), 1, 7) AND download.at < (substr(CAST(? AS TEXT), 1, 7) || '~') AND NOT (EXISTS (SELECT 1 
FROM download AS earlier 
WHERE earlier.article_id = download.article_id AND earlier.partner_id = download.partner_id AND earlier.license_id = download.license_id AND earlier.at < substr(CAST(? AS TEXT), 1, 7)))) >= license.quota) THEN 1 ELSE 0 END AS is_used_up 
FROM partner JOIN license_grant ON license_grant.partner_id = partner.id JOIN license ON license.id = license_grant.license_id 
WHERE partner.public_id = ?)
 SELECT json_object('access', json_object('reason', CASE WHEN (article_1_status = 'RETRACTED') THEN 'RETRACTED' WHEN (partner_license_1_license_id IS NULL) THEN 'NO_LICENSE' WHEN (partner_license_1_is_over = 1) THEN 'LICENSE_EXPIRED' WHEN (article_1_published_at > partner_license_1_delayed_after) THEN 'LICENSE_DELAY' WHEN ((partner_license_1_is_used_up = 1) AND NOT article_1_value_1) THEN 'QUOTA_EXCEEDED' WHEN (partner_license_1_part = 'BODY') THEN 'LICENSED' ELSE 'SUMMARY_ONLY' END)) AS anon_1 
FROM (SELECT article_1_status, partner_license_1_license_id, partner_license_1_is_over, article_1_published_at, partner_license_1_delayed_after, partner_license_1_is_used_up, partner_license_1_partner_id, article_1_id, partner_license_1_part, EXISTS (SELECT 1 
FROM download AS download_3 
WHERE (download_3.partner_id = partner_license_1_partner_id) AND (download_3.article_id = article_1_id) AND (download_3.license_id = partner_license_1_license_id)) AS article_1_value_1 
FROM (SELECT article_1.status AS article_1_status, partner_license_1.license_id AS partner_license_1_license_id, partner_license_1.is_over AS partner_license_1_is_over, article_1.published_at AS article_1_published_at, partner_license_1.delayed_after AS partner_license_1_delayed_after, partner_license_1.is_used_up AS partner_license_1_is_used_up, partner_license_1.partner_id AS partner_license_1_partner_id, article_1.id AS article_1_id, partner_license_1.part AS partner_license_1_part 
FROM article AS article_1 JOIN article_slug AS article_slug_1 ON 1 = 1 LEFT OUTER JOIN partner_license AS partner_license_1 ON (NOT (EXISTS (SELECT 1 
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
WHERE article_1.status IN ('PUBLISHED', 'RETRACTED') AND (article_slug_1.article_id = article_1.id) AND (article_slug_1.slug = ?) ORDER BY article_1.public_id ASC
 LIMIT 1 OFFSET ?) AS article_1_rows) AS article_1_shape;

WITH partner_license AS MATERIALIZED 
(SELECT license.id AS license_id, license."key" AS "key", license.part AS part, license.filter_id AS filter_id, license.usage_terms AS usage_terms, license.ai_use AS ai_use, license_grant.partner_id AS partner_id, row_number() OVER (ORDER BY CASE WHEN (license.part = 'BODY') THEN 0 WHEN (license.part = 'SUMMARY') THEN 1 ELSE 2 END, license."key") AS place, CASE WHEN (license.expires_at <= CAST(? AS TEXT) OR license_grant.ends_at <= CAST(? AS TEXT)) THEN 1 ELSE 0 END AS is_over, strftime('%Y-%m-%dT%H:%M:%fZ', CAST(? AS TEXT), '-' || license.delay_seconds || ' seconds') AS delayed_after, CASE WHEN (license.quota IS NULL) THEN 0 WHEN ((SELECT count(DISTINCT download.article_id) AS count_1 
FROM download 
WHERE download.license_id = license.id AND download.partner_id = license_grant.partner_id AND download.at >= substr(CAST(? AS TEXT), 1, 7) AND download.at < (substr(CAST(? AS TEXT), 1, 7) || '~') AND NOT (EXISTS (SELECT 1 
FROM download AS earlier 
WHERE earlier.article_id = download.article_id AND earlier.partner_id = download.partner_id AND earlier.license_id = download.license_id AND earlier.at < substr(CAST(? AS TEXT), 1, 7)))) >= license.quota) THEN 1 ELSE 0 END AS is_used_up 
FROM partner JOIN license_grant ON license_grant.partner_id = partner.id JOIN license ON license.id = license_grant.license_id 
WHERE partner.public_id = ?)
 SELECT json_object('access', json_object('part', CASE WHEN (partner_license_3_license_id IS NULL OR (partner_license_3_is_over = 1) OR (article_2_published_at > partner_license_3_delayed_after) OR (partner_license_3_is_used_up = 1) AND NOT article_2_value_1) THEN NULL WHEN (article_2_status = 'PUBLISHED') THEN partner_license_3_part ELSE NULL END, 'again', CASE WHEN (partner_license_3_license_id IS NULL OR (partner_license_3_is_over = 1) OR (article_2_published_at > partner_license_3_delayed_after) OR (partner_license_3_is_used_up = 1) AND NOT article_2_value_1) THEN NULL WHEN (article_2_status = 'PUBLISHED') THEN partner_license_3_part ELSE NULL END)) AS anon_1 
FROM (SELECT partner_license_3_license_id, partner_license_3_is_over, article_2_published_at, partner_license_3_delayed_after, partner_license_3_is_used_up, partner_license_3_partner_id, article_2_id, article_2_status, partner_license_3_part, EXISTS (SELECT 1 
FROM download AS download_6 
WHERE (download_6.partner_id = partner_license_3_partner_id) AND (download_6.article_id = article_2_id) AND (download_6.license_id = partner_license_3_license_id)) AS article_2_value_1 
FROM (SELECT partner_license_3.license_id AS partner_license_3_license_id, partner_license_3.is_over AS partner_license_3_is_over, article_2.published_at AS article_2_published_at, partner_license_3.delayed_after AS partner_license_3_delayed_after, partner_license_3.is_used_up AS partner_license_3_is_used_up, partner_license_3.partner_id AS partner_license_3_partner_id, article_2.id AS article_2_id, article_2.status AS article_2_status, partner_license_3.part AS partner_license_3_part 
FROM article AS article_2 JOIN article_slug AS article_slug_2 ON 1 = 1 LEFT OUTER JOIN partner_license AS partner_license_3 ON (NOT (EXISTS (SELECT 1 
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
WHERE article_2.status IN ('PUBLISHED', 'RETRACTED') AND (article_slug_2.article_id = article_2.id) AND (article_slug_2.slug = ?) ORDER BY article_2.public_id ASC
 LIMIT 1 OFFSET ?) AS article_2_rows) AS article_2_shape;

WITH partner_license AS MATERIALIZED 
(SELECT license.id AS license_id, license."key" AS "key", license.part AS part, license.filter_id AS filter_id, license.usage_terms AS usage_terms, license.ai_use AS ai_use, license_grant.partner_id AS partner_id, row_number() OVER (ORDER BY CASE WHEN (license.part = 'BODY') THEN 0 WHEN (license.part = 'SUMMARY') THEN 1 ELSE 2 END, license."key") AS place, CASE WHEN (license.expires_at <= CAST(? AS TEXT) OR license_grant.ends_at <= CAST(? AS TEXT)) THEN 1 ELSE 0 END AS is_over, strftime('%Y-%m-%dT%H:%M:%fZ', CAST(? AS TEXT), '-' || license.delay_seconds || ' seconds') AS delayed_after, CASE WHEN (license.quota IS NULL) THEN 0 WHEN ((SELECT count(DISTINCT download.article_id) AS count_1 
FROM download 
WHERE download.license_id = license.id AND download.partner_id = license_grant.partner_id AND download.at >= substr(CAST(? AS TEXT), 1, 7) AND download.at < (substr(CAST(? AS TEXT), 1, 7) || '~') AND NOT (EXISTS (SELECT 1 
FROM download AS earlier 
WHERE earlier.article_id = download.article_id AND earlier.partner_id = download.partner_id AND earlier.license_id = download.license_id AND earlier.at < substr(CAST(? AS TEXT), 1, 7)))) >= license.quota) THEN 1 ELSE 0 END AS is_used_up 
FROM partner JOIN license_grant ON license_grant.partner_id = partner.id JOIN license ON license.id = license_grant.license_id 
WHERE partner.public_id = ?)
 SELECT json_object('access', json_object('canSyndicate', CASE WHEN CASE WHEN (partner_license_5_license_id IS NULL OR (partner_license_5_is_over = 1) OR (article_3_published_at > partner_license_5_delayed_after) OR (partner_license_5_is_used_up = 1) AND NOT article_3_value_1) THEN 0 WHEN (article_3_status = 'PUBLISHED') THEN 1 ELSE 0 END = 1 THEN json('true') ELSE json('false') END)) AS anon_1 
FROM (SELECT partner_license_5_license_id, partner_license_5_is_over, article_3_published_at, partner_license_5_delayed_after, partner_license_5_is_used_up, partner_license_5_partner_id, article_3_id, article_3_status, EXISTS (SELECT 1 
FROM download AS download_9 
WHERE (download_9.partner_id = partner_license_5_partner_id) AND (download_9.article_id = article_3_id) AND (download_9.license_id = partner_license_5_license_id)) AS article_3_value_1 
FROM (SELECT partner_license_5.license_id AS partner_license_5_license_id, partner_license_5.is_over AS partner_license_5_is_over, article_3.published_at AS article_3_published_at, partner_license_5.delayed_after AS partner_license_5_delayed_after, partner_license_5.is_used_up AS partner_license_5_is_used_up, partner_license_5.partner_id AS partner_license_5_partner_id, article_3.id AS article_3_id, article_3.status AS article_3_status 
FROM article AS article_3 JOIN article_slug AS article_slug_3 ON 1 = 1 LEFT OUTER JOIN partner_license AS partner_license_5 ON (NOT (EXISTS (SELECT 1 
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
WHERE article_3.status IN ('PUBLISHED', 'RETRACTED') AND (article_slug_3.article_id = article_3.id) AND (article_slug_3.slug = ?) ORDER BY article_3.public_id ASC
 LIMIT 1 OFFSET ?) AS article_3_rows) AS article_3_shape;

WITH partner_license AS MATERIALIZED 
(SELECT license.id AS license_id, license."key" AS "key", license.part AS part, license.filter_id AS filter_id, license.usage_terms AS usage_terms, license.ai_use AS ai_use, license_grant.partner_id AS partner_id, row_number() OVER (ORDER BY CASE WHEN (license.part = 'BODY') THEN 0 WHEN (license.part = 'SUMMARY') THEN 1 ELSE 2 END, license."key") AS place, CASE WHEN (license.expires_at <= CAST(? AS TEXT) OR license_grant.ends_at <= CAST(? AS TEXT)) THEN 1 ELSE 0 END AS is_over, strftime('%Y-%m-%dT%H:%M:%fZ', CAST(? AS TEXT), '-' || license.delay_seconds || ' seconds') AS delayed_after, CASE WHEN (license.quota IS NULL) THEN 0 WHEN ((SELECT count(DISTINCT download.article_id) AS count_1 
FROM download 
WHERE download.license_id = license.id AND download.partner_id = license_grant.partner_id AND download.at >= substr(CAST(? AS TEXT), 1, 7) AND download.at < (substr(CAST(? AS TEXT), 1, 7) || '~') AND NOT (EXISTS (SELECT 1 
FROM download AS earlier 
WHERE earlier.article_id = download.article_id AND earlier.partner_id = download.partner_id AND earlier.license_id = download.license_id AND earlier.at < substr(CAST(? AS TEXT), 1, 7)))) >= license.quota) THEN 1 ELSE 0 END AS is_used_up 
FROM partner JOIN license_grant ON license_grant.partner_id = partner.id JOIN license ON license.id = license_grant.license_id 
WHERE partner.public_id = ?)
 SELECT json_object('access', json_object('license', CASE WHEN (article_4_status = 'PUBLISHED') THEN partner_license_7_key ELSE NULL END)) AS anon_1 
FROM (SELECT article_4.status AS article_4_status, partner_license_7."key" AS partner_license_7_key 
FROM article AS article_4 JOIN article_slug AS article_slug_4 ON 1 = 1 LEFT OUTER JOIN partner_license AS partner_license_7 ON (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_61 
WHERE (filter_criterion_61.filter_id = partner_license_7.filter_id) AND (filter_criterion_61.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_62 
WHERE (filter_criterion_62.filter_id = partner_license_7.filter_id) AND (filter_criterion_62.kind = 'SECTION') AND (article_4.section = filter_criterion_62.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_63 
WHERE (filter_criterion_63.filter_id = partner_license_7.filter_id) AND (filter_criterion_63.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_64, article_tag AS article_tag_7 
WHERE (filter_criterion_64.filter_id = partner_license_7.filter_id) AND (filter_criterion_64.kind = 'TAG') AND (article_tag_7.article_id = article_4.id) AND (article_tag_7.tag = filter_criterion_64.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_65 
WHERE (filter_criterion_65.filter_id = partner_license_7.filter_id) AND (filter_criterion_65.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_66 
WHERE (filter_criterion_66.filter_id = partner_license_7.filter_id) AND (filter_criterion_66.kind = 'LANGUAGE') AND (article_4.language = filter_criterion_66.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_67 
WHERE (filter_criterion_67.filter_id = partner_license_7.filter_id) AND (filter_criterion_67.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_68, entity AS entity_13, entity_resolution AS entity_resolution_19, article_entity AS article_entity_7 
WHERE (filter_criterion_68.filter_id = partner_license_7.filter_id) AND (filter_criterion_68.kind = 'ENTITY') AND (entity_13.public_id = filter_criterion_68.value) AND (entity_resolution_19.entity_id = entity_13.id) AND (article_entity_7.article_id = article_4.id) AND (article_entity_7.entity_id = entity_resolution_19.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_69 
WHERE (filter_criterion_69.filter_id = partner_license_7.filter_id) AND (filter_criterion_69.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_70, entity AS entity_14, entity_resolution AS entity_resolution_20, entity_resolution AS entity_resolution_21 
WHERE (filter_criterion_70.filter_id = partner_license_7.filter_id) AND (filter_criterion_70.kind = 'SOURCE') AND (entity_14.public_id = filter_criterion_70.value) AND (entity_resolution_20.entity_id = entity_14.id) AND (entity_resolution_21.entity_id = article_4.source_id) AND (entity_resolution_21.survivor_id = entity_resolution_20.survivor_id)))) AND NOT (EXISTS (SELECT 1 
FROM partner_license AS partner_license_8 
WHERE ((CASE WHEN (partner_license_8.is_over = 1) THEN 3 WHEN (article_4.published_at > partner_license_8.delayed_after) THEN 2 WHEN ((partner_license_8.is_used_up = 1) AND NOT (EXISTS (SELECT 1 
FROM download AS download_10 
WHERE (download_10.partner_id = partner_license_8.partner_id) AND (download_10.article_id = article_4.id) AND (download_10.license_id = partner_license_8.license_id)))) THEN 1 ELSE 0 END, partner_license_8.place) < (CASE WHEN (partner_license_7.is_over = 1) THEN 3 WHEN (article_4.published_at > partner_license_7.delayed_after) THEN 2 WHEN ((partner_license_7.is_used_up = 1) AND NOT (EXISTS (SELECT 1 
FROM download AS download_11 
WHERE (download_11.partner_id = partner_license_7.partner_id) AND (download_11.article_id = article_4.id) AND (download_11.license_id = partner_license_7.license_id)))) THEN 1 ELSE 0 END, partner_license_7.place)) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_71 
WHERE (filter_criterion_71.filter_id = partner_license_8.filter_id) AND (filter_criterion_71.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_72 
WHERE (filter_criterion_72.filter_id = partner_license_8.filter_id) AND (filter_criterion_72.kind = 'SECTION') AND (article_4.section = filter_criterion_72.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_73 
WHERE (filter_criterion_73.filter_id = partner_license_8.filter_id) AND (filter_criterion_73.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_74, article_tag AS article_tag_8 
WHERE (filter_criterion_74.filter_id = partner_license_8.filter_id) AND (filter_criterion_74.kind = 'TAG') AND (article_tag_8.article_id = article_4.id) AND (article_tag_8.tag = filter_criterion_74.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_75 
WHERE (filter_criterion_75.filter_id = partner_license_8.filter_id) AND (filter_criterion_75.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_76 
WHERE (filter_criterion_76.filter_id = partner_license_8.filter_id) AND (filter_criterion_76.kind = 'LANGUAGE') AND (article_4.language = filter_criterion_76.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_77 
WHERE (filter_criterion_77.filter_id = partner_license_8.filter_id) AND (filter_criterion_77.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_78, entity AS entity_15, entity_resolution AS entity_resolution_22, article_entity AS article_entity_8 
WHERE (filter_criterion_78.filter_id = partner_license_8.filter_id) AND (filter_criterion_78.kind = 'ENTITY') AND (entity_15.public_id = filter_criterion_78.value) AND (entity_resolution_22.entity_id = entity_15.id) AND (article_entity_8.article_id = article_4.id) AND (article_entity_8.entity_id = entity_resolution_22.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_79 
WHERE (filter_criterion_79.filter_id = partner_license_8.filter_id) AND (filter_criterion_79.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_80, entity AS entity_16, entity_resolution AS entity_resolution_23, entity_resolution AS entity_resolution_24 
WHERE (filter_criterion_80.filter_id = partner_license_8.filter_id) AND (filter_criterion_80.kind = 'SOURCE') AND (entity_16.public_id = filter_criterion_80.value) AND (entity_resolution_23.entity_id = entity_16.id) AND (entity_resolution_24.entity_id = article_4.source_id) AND (entity_resolution_24.survivor_id = entity_resolution_23.survivor_id)))))) 
WHERE article_4.status IN ('PUBLISHED', 'RETRACTED') AND (article_slug_4.article_id = article_4.id) AND (article_slug_4.slug = ?) ORDER BY article_4.public_id ASC
 LIMIT 1 OFFSET ?) AS article_4_shape;

WITH partner_license AS MATERIALIZED 
(SELECT license.id AS license_id, license."key" AS "key", license.part AS part, license.filter_id AS filter_id, license.usage_terms AS usage_terms, license.ai_use AS ai_use, license_grant.partner_id AS partner_id, row_number() OVER (ORDER BY CASE WHEN (license.part = 'BODY') THEN 0 WHEN (license.part = 'SUMMARY') THEN 1 ELSE 2 END, license."key") AS place, CASE WHEN (license.expires_at <= CAST(? AS TEXT) OR license_grant.ends_at <= CAST(? AS TEXT)) THEN 1 ELSE 0 END AS is_over, strftime('%Y-%m-%dT%H:%M:%fZ', CAST(? AS TEXT), '-' || license.delay_seconds || ' seconds') AS delayed_after, CASE WHEN (license.quota IS NULL) THEN 0 WHEN ((SELECT count(DISTINCT download.article_id) AS count_1 
FROM download 
WHERE download.license_id = license.id AND download.partner_id = license_grant.partner_id AND download.at >= substr(CAST(? AS TEXT), 1, 7) AND download.at < (substr(CAST(? AS TEXT), 1, 7) || '~') AND NOT (EXISTS (SELECT 1 
FROM download AS earlier 
WHERE earlier.article_id = download.article_id AND earlier.partner_id = download.partner_id AND earlier.license_id = download.license_id AND earlier.at < substr(CAST(? AS TEXT), 1, 7)))) >= license.quota) THEN 1 ELSE 0 END AS is_used_up 
FROM partner JOIN license_grant ON license_grant.partner_id = partner.id JOIN license ON license.id = license_grant.license_id 
WHERE partner.public_id = ?)
 SELECT json_object('access', json_object('usageTerms', CASE WHEN (article_5_status = 'PUBLISHED') THEN CASE WHEN (partner_license_9_usage_terms IS NULL) THEN article_5_usage_terms ELSE partner_license_9_usage_terms END ELSE NULL END)) AS anon_1 
FROM (SELECT article_5.status AS article_5_status, partner_license_9.usage_terms AS partner_license_9_usage_terms, article_5.usage_terms AS article_5_usage_terms 
FROM article AS article_5 JOIN article_slug AS article_slug_5 ON 1 = 1 LEFT OUTER JOIN partner_license AS partner_license_9 ON (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_81 
WHERE (filter_criterion_81.filter_id = partner_license_9.filter_id) AND (filter_criterion_81.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_82 
WHERE (filter_criterion_82.filter_id = partner_license_9.filter_id) AND (filter_criterion_82.kind = 'SECTION') AND (article_5.section = filter_criterion_82.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_83 
WHERE (filter_criterion_83.filter_id = partner_license_9.filter_id) AND (filter_criterion_83.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_84, article_tag AS article_tag_9 
WHERE (filter_criterion_84.filter_id = partner_license_9.filter_id) AND (filter_criterion_84.kind = 'TAG') AND (article_tag_9.article_id = article_5.id) AND (article_tag_9.tag = filter_criterion_84.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_85 
WHERE (filter_criterion_85.filter_id = partner_license_9.filter_id) AND (filter_criterion_85.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_86 
WHERE (filter_criterion_86.filter_id = partner_license_9.filter_id) AND (filter_criterion_86.kind = 'LANGUAGE') AND (article_5.language = filter_criterion_86.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_87 
WHERE (filter_criterion_87.filter_id = partner_license_9.filter_id) AND (filter_criterion_87.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_88, entity AS entity_17, entity_resolution AS entity_resolution_25, article_entity AS article_entity_9 
WHERE (filter_criterion_88.filter_id = partner_license_9.filter_id) AND (filter_criterion_88.kind = 'ENTITY') AND (entity_17.public_id = filter_criterion_88.value) AND (entity_resolution_25.entity_id = entity_17.id) AND (article_entity_9.article_id = article_5.id) AND (article_entity_9.entity_id = entity_resolution_25.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_89 
WHERE (filter_criterion_89.filter_id = partner_license_9.filter_id) AND (filter_criterion_89.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_90, entity AS entity_18, entity_resolution AS entity_resolution_26, entity_resolution AS entity_resolution_27 
WHERE (filter_criterion_90.filter_id = partner_license_9.filter_id) AND (filter_criterion_90.kind = 'SOURCE') AND (entity_18.public_id = filter_criterion_90.value) AND (entity_resolution_26.entity_id = entity_18.id) AND (entity_resolution_27.entity_id = article_5.source_id) AND (entity_resolution_27.survivor_id = entity_resolution_26.survivor_id)))) AND NOT (EXISTS (SELECT 1 
FROM partner_license AS partner_license_10 
WHERE ((CASE WHEN (partner_license_10.is_over = 1) THEN 3 WHEN (article_5.published_at > partner_license_10.delayed_after) THEN 2 WHEN ((partner_license_10.is_used_up = 1) AND NOT (EXISTS (SELECT 1 
FROM download AS download_13 
WHERE (download_13.partner_id = partner_license_10.partner_id) AND (download_13.article_id = article_5.id) AND (download_13.license_id = partner_license_10.license_id)))) THEN 1 ELSE 0 END, partner_license_10.place) < (CASE WHEN (partner_license_9.is_over = 1) THEN 3 WHEN (article_5.published_at > partner_license_9.delayed_after) THEN 2 WHEN ((partner_license_9.is_used_up = 1) AND NOT (EXISTS (SELECT 1 
FROM download AS download_14 
WHERE (download_14.partner_id = partner_license_9.partner_id) AND (download_14.article_id = article_5.id) AND (download_14.license_id = partner_license_9.license_id)))) THEN 1 ELSE 0 END, partner_license_9.place)) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_91 
WHERE (filter_criterion_91.filter_id = partner_license_10.filter_id) AND (filter_criterion_91.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_92 
WHERE (filter_criterion_92.filter_id = partner_license_10.filter_id) AND (filter_criterion_92.kind = 'SECTION') AND (article_5.section = filter_criterion_92.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_93 
WHERE (filter_criterion_93.filter_id = partner_license_10.filter_id) AND (filter_criterion_93.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_94, article_tag AS article_tag_10 
WHERE (filter_criterion_94.filter_id = partner_license_10.filter_id) AND (filter_criterion_94.kind = 'TAG') AND (article_tag_10.article_id = article_5.id) AND (article_tag_10.tag = filter_criterion_94.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_95 
WHERE (filter_criterion_95.filter_id = partner_license_10.filter_id) AND (filter_criterion_95.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_96 
WHERE (filter_criterion_96.filter_id = partner_license_10.filter_id) AND (filter_criterion_96.kind = 'LANGUAGE') AND (article_5.language = filter_criterion_96.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_97 
WHERE (filter_criterion_97.filter_id = partner_license_10.filter_id) AND (filter_criterion_97.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_98, entity AS entity_19, entity_resolution AS entity_resolution_28, article_entity AS article_entity_10 
WHERE (filter_criterion_98.filter_id = partner_license_10.filter_id) AND (filter_criterion_98.kind = 'ENTITY') AND (entity_19.public_id = filter_criterion_98.value) AND (entity_resolution_28.entity_id = entity_19.id) AND (article_entity_10.article_id = article_5.id) AND (article_entity_10.entity_id = entity_resolution_28.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_99 
WHERE (filter_criterion_99.filter_id = partner_license_10.filter_id) AND (filter_criterion_99.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_100, entity AS entity_20, entity_resolution AS entity_resolution_29, entity_resolution AS entity_resolution_30 
WHERE (filter_criterion_100.filter_id = partner_license_10.filter_id) AND (filter_criterion_100.kind = 'SOURCE') AND (entity_20.public_id = filter_criterion_100.value) AND (entity_resolution_29.entity_id = entity_20.id) AND (entity_resolution_30.entity_id = article_5.source_id) AND (entity_resolution_30.survivor_id = entity_resolution_29.survivor_id)))))) 
WHERE article_5.status IN ('PUBLISHED', 'RETRACTED') AND (article_slug_5.article_id = article_5.id) AND (article_slug_5.slug = ?) ORDER BY article_5.public_id ASC
 LIMIT 1 OFFSET ?) AS article_5_shape;

WITH partner_license AS MATERIALIZED 
(SELECT license.id AS license_id, license."key" AS "key", license.part AS part, license.filter_id AS filter_id, license.usage_terms AS usage_terms, license.ai_use AS ai_use, license_grant.partner_id AS partner_id, row_number() OVER (ORDER BY CASE WHEN (license.part = 'BODY') THEN 0 WHEN (license.part = 'SUMMARY') THEN 1 ELSE 2 END, license."key") AS place, CASE WHEN (license.expires_at <= CAST(? AS TEXT) OR license_grant.ends_at <= CAST(? AS TEXT)) THEN 1 ELSE 0 END AS is_over, strftime('%Y-%m-%dT%H:%M:%fZ', CAST(? AS TEXT), '-' || license.delay_seconds || ' seconds') AS delayed_after, CASE WHEN (license.quota IS NULL) THEN 0 WHEN ((SELECT count(DISTINCT download.article_id) AS count_1 
FROM download 
WHERE download.license_id = license.id AND download.partner_id = license_grant.partner_id AND download.at >= substr(CAST(? AS TEXT), 1, 7) AND download.at < (substr(CAST(? AS TEXT), 1, 7) || '~') AND NOT (EXISTS (SELECT 1 
FROM download AS earlier 
WHERE earlier.article_id = download.article_id AND earlier.partner_id = download.partner_id AND earlier.license_id = download.license_id AND earlier.at < substr(CAST(? AS TEXT), 1, 7)))) >= license.quota) THEN 1 ELSE 0 END AS is_used_up 
FROM partner JOIN license_grant ON license_grant.partner_id = partner.id JOIN license ON license.id = license_grant.license_id 
WHERE partner.public_id = ?)
 SELECT json_object('access', json_object('aiUse', json(coalesce(nullif('["' || replace(CASE WHEN (partner_license_11_license_id IS NULL OR (partner_license_11_is_over = 1) OR (article_6_published_at > partner_license_11_delayed_after) OR (partner_license_11_is_used_up = 1) AND NOT article_6_value_1) THEN NULL WHEN (article_6_status = 'PUBLISHED') THEN partner_license_11_ai_use ELSE NULL END, ' ', '","') || '"]', '[""]'), '[]')))) AS anon_1 
FROM (SELECT partner_license_11_license_id, partner_license_11_is_over, article_6_published_at, partner_license_11_delayed_after, partner_license_11_is_used_up, partner_license_11_partner_id, article_6_id, article_6_status, partner_license_11_ai_use, EXISTS (SELECT 1 
FROM download AS download_18 
WHERE (download_18.partner_id = partner_license_11_partner_id) AND (download_18.article_id = article_6_id) AND (download_18.license_id = partner_license_11_license_id)) AS article_6_value_1 
FROM (SELECT partner_license_11.license_id AS partner_license_11_license_id, partner_license_11.is_over AS partner_license_11_is_over, article_6.published_at AS article_6_published_at, partner_license_11.delayed_after AS partner_license_11_delayed_after, partner_license_11.is_used_up AS partner_license_11_is_used_up, partner_license_11.partner_id AS partner_license_11_partner_id, article_6.id AS article_6_id, article_6.status AS article_6_status, partner_license_11.ai_use AS partner_license_11_ai_use 
FROM article AS article_6 JOIN article_slug AS article_slug_6 ON 1 = 1 LEFT OUTER JOIN partner_license AS partner_license_11 ON (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_101 
WHERE (filter_criterion_101.filter_id = partner_license_11.filter_id) AND (filter_criterion_101.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_102 
WHERE (filter_criterion_102.filter_id = partner_license_11.filter_id) AND (filter_criterion_102.kind = 'SECTION') AND (article_6.section = filter_criterion_102.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_103 
WHERE (filter_criterion_103.filter_id = partner_license_11.filter_id) AND (filter_criterion_103.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_104, article_tag AS article_tag_11 
WHERE (filter_criterion_104.filter_id = partner_license_11.filter_id) AND (filter_criterion_104.kind = 'TAG') AND (article_tag_11.article_id = article_6.id) AND (article_tag_11.tag = filter_criterion_104.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_105 
WHERE (filter_criterion_105.filter_id = partner_license_11.filter_id) AND (filter_criterion_105.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_106 
WHERE (filter_criterion_106.filter_id = partner_license_11.filter_id) AND (filter_criterion_106.kind = 'LANGUAGE') AND (article_6.language = filter_criterion_106.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_107 
WHERE (filter_criterion_107.filter_id = partner_license_11.filter_id) AND (filter_criterion_107.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_108, entity AS entity_21, entity_resolution AS entity_resolution_31, article_entity AS article_entity_11 
WHERE (filter_criterion_108.filter_id = partner_license_11.filter_id) AND (filter_criterion_108.kind = 'ENTITY') AND (entity_21.public_id = filter_criterion_108.value) AND (entity_resolution_31.entity_id = entity_21.id) AND (article_entity_11.article_id = article_6.id) AND (article_entity_11.entity_id = entity_resolution_31.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_109 
WHERE (filter_criterion_109.filter_id = partner_license_11.filter_id) AND (filter_criterion_109.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_110, entity AS entity_22, entity_resolution AS entity_resolution_32, entity_resolution AS entity_resolution_33 
WHERE (filter_criterion_110.filter_id = partner_license_11.filter_id) AND (filter_criterion_110.kind = 'SOURCE') AND (entity_22.public_id = filter_criterion_110.value) AND (entity_resolution_32.entity_id = entity_22.id) AND (entity_resolution_33.entity_id = article_6.source_id) AND (entity_resolution_33.survivor_id = entity_resolution_32.survivor_id)))) AND NOT (EXISTS (SELECT 1 
FROM partner_license AS partner_license_12 
WHERE ((CASE WHEN (partner_license_12.is_over = 1) THEN 3 WHEN (article_6.published_at > partner_license_12.delayed_after) THEN 2 WHEN ((partner_license_12.is_used_up = 1) AND NOT (EXISTS (SELECT 1 
FROM download AS download_16 
WHERE (download_16.partner_id = partner_license_12.partner_id) AND (download_16.article_id = article_6.id) AND (download_16.license_id = partner_license_12.license_id)))) THEN 1 ELSE 0 END, partner_license_12.place) < (CASE WHEN (partner_license_11.is_over = 1) THEN 3 WHEN (article_6.published_at > partner_license_11.delayed_after) THEN 2 WHEN ((partner_license_11.is_used_up = 1) AND NOT (EXISTS (SELECT 1 
FROM download AS download_17 
WHERE (download_17.partner_id = partner_license_11.partner_id) AND (download_17.article_id = article_6.id) AND (download_17.license_id = partner_license_11.license_id)))) THEN 1 ELSE 0 END, partner_license_11.place)) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_111 
WHERE (filter_criterion_111.filter_id = partner_license_12.filter_id) AND (filter_criterion_111.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_112 
WHERE (filter_criterion_112.filter_id = partner_license_12.filter_id) AND (filter_criterion_112.kind = 'SECTION') AND (article_6.section = filter_criterion_112.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_113 
WHERE (filter_criterion_113.filter_id = partner_license_12.filter_id) AND (filter_criterion_113.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_114, article_tag AS article_tag_12 
WHERE (filter_criterion_114.filter_id = partner_license_12.filter_id) AND (filter_criterion_114.kind = 'TAG') AND (article_tag_12.article_id = article_6.id) AND (article_tag_12.tag = filter_criterion_114.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_115 
WHERE (filter_criterion_115.filter_id = partner_license_12.filter_id) AND (filter_criterion_115.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_116 
WHERE (filter_criterion_116.filter_id = partner_license_12.filter_id) AND (filter_criterion_116.kind = 'LANGUAGE') AND (article_6.language = filter_criterion_116.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_117 
WHERE (filter_criterion_117.filter_id = partner_license_12.filter_id) AND (filter_criterion_117.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_118, entity AS entity_23, entity_resolution AS entity_resolution_34, article_entity AS article_entity_12 
WHERE (filter_criterion_118.filter_id = partner_license_12.filter_id) AND (filter_criterion_118.kind = 'ENTITY') AND (entity_23.public_id = filter_criterion_118.value) AND (entity_resolution_34.entity_id = entity_23.id) AND (article_entity_12.article_id = article_6.id) AND (article_entity_12.entity_id = entity_resolution_34.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_119 
WHERE (filter_criterion_119.filter_id = partner_license_12.filter_id) AND (filter_criterion_119.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_120, entity AS entity_24, entity_resolution AS entity_resolution_35, entity_resolution AS entity_resolution_36 
WHERE (filter_criterion_120.filter_id = partner_license_12.filter_id) AND (filter_criterion_120.kind = 'SOURCE') AND (entity_24.public_id = filter_criterion_120.value) AND (entity_resolution_35.entity_id = entity_24.id) AND (entity_resolution_36.entity_id = article_6.source_id) AND (entity_resolution_36.survivor_id = entity_resolution_35.survivor_id)))))) 
WHERE article_6.status IN ('PUBLISHED', 'RETRACTED') AND (article_slug_6.article_id = article_6.id) AND (article_slug_6.slug = ?) ORDER BY article_6.public_id ASC
 LIMIT 1 OFFSET ?) AS article_6_rows) AS article_6_shape;

SELECT json_object('access', json_object('canReadBody', CASE WHEN CASE WHEN (article_7_status = 'PUBLISHED') THEN 1 ELSE 0 END = 1 THEN json('true') ELSE json('false') END)) AS anon_1 
FROM (SELECT article_7.status AS article_7_status 
FROM article AS article_7, article_slug AS article_slug_7 
WHERE article_7.status IN ('PUBLISHED', 'RETRACTED') AND (article_slug_7.article_id = article_7.id) AND (article_slug_7.slug = ?) ORDER BY article_7.public_id ASC
 LIMIT 1 OFFSET ?) AS article_7_shape;
