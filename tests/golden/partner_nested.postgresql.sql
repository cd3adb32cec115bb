WITH partner_license AS MATERIALIZED 
(SELECT license.id AS license_id, license.key AS key, license.part AS part, license.filter_id AS filter_id, license.usage_terms AS usage_terms, license.ai_use AS ai_use, license_grant.partner_id AS partner_id, row_number() OVER (ORDER BY CASE WHEN (license.part = 'BODY') THEN 0 WHEN (license.part = 'SUMMARY') THEN 1 ELSE 2 END, (license.key COLLATE "C")) AS place, CASE WHEN (license.expires_at <= CAST($1 AS TEXT) OR license_grant.ends_at <= CAST($1 AS TEXT)) THEN 1 ELSE 0 END AS is_over, to_char((substr(CAST($1 AS TEXT), 1, 23)::timestamp - make_interval(secs => license.delay_seconds)), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS delayed_after, CASE WHEN (license.quota IS NULL) THEN 0 WHEN ((SELECT count(DISTINCT download.article_id) AS count_1 
FROM download 
WHERE download.license_id = license.id AND download.partner_id = license_grant.partner_id AND download.at >= substr(CAST($1 AS TEXT), 1, 7) AND download.at < (substr(CAST($1 AS TEXT), 1, 7) || '~') AND NOT (EXISTS (SELECT 1 
FROM download AS earlier 
WHERE earlier.article_id = download.article_id AND earlier.partner_id = download.partner_id AND earlier.license_id = download.license_id AND earlier.at < substr(CAST($1 AS TEXT), 1, 7)))) >= license.quota) THEN 1 ELSE 0 END AS is_used_up 
FROM partner JOIN license_grant ON license_grant.partner_id = partner.id JOIN license ON license.id = license_grant.license_id 
WHERE partner.public_id = $2::VARCHAR)
 SELECT coalesce(json_agg((listed_value_1)::json), '[]'::json) AS anon_1 
FROM (SELECT listed_value, coalesce((SELECT json_build_object('__typename', ('"Article"')::json, 'slug', article_1_slug, 'access', json_build_object('reason', CASE WHEN (article_1_status = 'RETRACTED') THEN 'RETRACTED' WHEN (partner_license_1_license_id IS NULL) THEN 'NO_LICENSE' WHEN (partner_license_1_is_over = 1) THEN 'LICENSE_EXPIRED' WHEN (article_1_published_at > partner_license_1_delayed_after) THEN 'LICENSE_DELAY' WHEN ((partner_license_1_is_used_up = 1) AND NOT article_1_value_1) THEN 'QUOTA_EXCEEDED' WHEN (partner_license_1_part = 'BODY') THEN 'LICENSED' ELSE 'SUMMARY_ONLY' END, 'part', CASE WHEN (partner_license_1_license_id IS NULL OR (partner_license_1_is_over = 1) OR (article_1_published_at > partner_license_1_delayed_after) OR (partner_license_1_is_used_up = 1) AND NOT article_1_value_1) THEN NULL WHEN (article_1_status = 'PUBLISHED') THEN partner_license_1_part ELSE NULL END)) AS anon_2 
FROM (SELECT article_1_slug, article_1_status, partner_license_1_license_id, partner_license_1_is_over, article_1_published_at, partner_license_1_delayed_after, partner_license_1_is_used_up, partner_license_1_partner_id, article_1_id, partner_license_1_part, EXISTS (SELECT 1 
FROM download AS download_3 
WHERE (download_3.partner_id = partner_license_1_partner_id) AND (download_3.article_id = article_1_id) AND (download_3.license_id = partner_license_1_license_id)) AS article_1_value_1 
FROM (SELECT article_1.slug AS article_1_slug, article_1.status AS article_1_status, partner_license_1.license_id AS partner_license_1_license_id, partner_license_1.is_over AS partner_license_1_is_over, article_1.published_at AS article_1_published_at, partner_license_1.delayed_after AS partner_license_1_delayed_after, partner_license_1.is_used_up AS partner_license_1_is_used_up, partner_license_1.partner_id AS partner_license_1_partner_id, article_1.id AS article_1_id, partner_license_1.part AS partner_license_1_part 
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
WHERE article_1.status IN ('PUBLISHED', 'RETRACTED') AND (article_1.public_id = listed_value) ORDER BY article_1.public_id ASC 
 LIMIT 1) AS article_1_rows) AS article_1_shape), (SELECT json_build_object('__typename', CASE WHEN (entity_5_kind = 'PERSON') THEN 'Person' WHEN (entity_5_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_5_kind = 'PLACE') THEN 'Place' ELSE 'Event' END) AS anon_3 
FROM (SELECT entity_5.kind AS entity_5_kind 
FROM entity AS entity_5, entity_resolution AS entity_resolution_7, entity AS former_entity_1 
WHERE (entity_5.public = 1) AND (entity_resolution_7.survivor_id = entity_5.id) AND (former_entity_1.id = entity_resolution_7.entity_id) AND (former_entity_1.public = 1) AND (former_entity_1.public_id = listed_value) ORDER BY entity_5.public_id ASC 
 LIMIT 1) AS entity_5_shape), (SELECT json_build_object('__typename', ('"Relation"')::json) AS anon_4 
FROM (SELECT 1 AS relation_1_nothing 
FROM relation AS relation_1 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_1 
WHERE (evidence_1.relation_id = relation_1.id) AND evidence_1.withdrawn_at IS NULL AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.id = evidence_1.article_id) AND (article_2.status = 'PUBLISHED'))))) AND (relation_1.public_id = listed_value) ORDER BY relation_1.public_id ASC 
 LIMIT 1) AS relation_1_shape), (SELECT json_build_object('__typename', ('"Evidence"')::json, 'quote', evidence_2_quote, 'article', CASE WHEN (article_4_id IS NOT NULL) THEN json_build_object('slug', article_4_slug, 'access', json_build_object('reason', CASE WHEN (article_4_status = 'RETRACTED') THEN 'RETRACTED' WHEN (partner_license_3_license_id IS NULL) THEN 'NO_LICENSE' WHEN (partner_license_3_is_over = 1) THEN 'LICENSE_EXPIRED' WHEN (article_4_published_at > partner_license_3_delayed_after) THEN 'LICENSE_DELAY' WHEN ((partner_license_3_is_used_up = 1) AND NOT evidence_2_value_1) THEN 'QUOTA_EXCEEDED' WHEN (partner_license_3_part = 'BODY') THEN 'LICENSED' ELSE 'SUMMARY_ONLY' END, 'aiUse', (coalesce(nullif('["' || replace(CASE WHEN (partner_license_3_license_id IS NULL OR (partner_license_3_is_over = 1) OR (article_4_published_at > partner_license_3_delayed_after) OR (partner_license_3_is_used_up = 1) AND NOT evidence_2_value_1) THEN NULL WHEN (article_4_status = 'PUBLISHED') THEN partner_license_3_ai_use ELSE NULL END, ' ', '","') || '"]', '[""]'), '[]'))::json)) END) AS anon_5 
FROM (SELECT evidence_2_quote, article_4_slug, article_4_status, partner_license_3_license_id, partner_license_3_is_over, article_4_published_at, partner_license_3_delayed_after, partner_license_3_is_used_up, partner_license_3_partner_id, article_4_id, partner_license_3_part, partner_license_3_ai_use, EXISTS (SELECT 1 
FROM download AS download_6 
WHERE (download_6.partner_id = partner_license_3_partner_id) AND (download_6.article_id = article_4_id) AND (download_6.license_id = partner_license_3_license_id)) AS evidence_2_value_1 
FROM (SELECT evidence_2.quote AS evidence_2_quote, article_4.slug AS article_4_slug, article_4.status AS article_4_status, partner_license_3.license_id AS partner_license_3_license_id, partner_license_3.is_over AS partner_license_3_is_over, article_4.published_at AS article_4_published_at, partner_license_3.delayed_after AS partner_license_3_delayed_after, partner_license_3.is_used_up AS partner_license_3_is_used_up, partner_license_3.partner_id AS partner_license_3_partner_id, article_4.id AS article_4_id, partner_license_3.part AS partner_license_3_part, partner_license_3.ai_use AS partner_license_3_ai_use 
FROM evidence AS evidence_2 LEFT OUTER JOIN article AS article_4 ON (article_4.id = evidence_2.article_id) AND (article_4.status = 'PUBLISHED') LEFT OUTER JOIN partner_license AS partner_license_3 ON (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_21 
WHERE (filter_criterion_21.filter_id = partner_license_3.filter_id) AND (filter_criterion_21.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_22 
WHERE (filter_criterion_22.filter_id = partner_license_3.filter_id) AND (filter_criterion_22.kind = 'SECTION') AND (article_4.section = filter_criterion_22.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_23 
WHERE (filter_criterion_23.filter_id = partner_license_3.filter_id) AND (filter_criterion_23.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_24, article_tag AS article_tag_3 
WHERE (filter_criterion_24.filter_id = partner_license_3.filter_id) AND (filter_criterion_24.kind = 'TAG') AND (article_tag_3.article_id = article_4.id) AND (article_tag_3.tag = filter_criterion_24.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_25 
WHERE (filter_criterion_25.filter_id = partner_license_3.filter_id) AND (filter_criterion_25.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_26 
WHERE (filter_criterion_26.filter_id = partner_license_3.filter_id) AND (filter_criterion_26.kind = 'LANGUAGE') AND (article_4.language = filter_criterion_26.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_27 
WHERE (filter_criterion_27.filter_id = partner_license_3.filter_id) AND (filter_criterion_27.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_28, entity AS entity_6, entity_resolution AS entity_resolution_8, article_entity AS article_entity_3 
WHERE (filter_criterion_28.filter_id = partner_license_3.filter_id) AND (filter_criterion_28.kind = 'ENTITY') AND (entity_6.public_id = filter_criterion_28.value) AND (entity_resolution_8.entity_id = entity_6.id) AND (article_entity_3.article_id = article_4.id) AND (article_entity_3.entity_id = entity_resolution_8.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_29 
WHERE (filter_criterion_29.filter_id = partner_license_3.filter_id) AND (filter_criterion_29.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_30, entity AS entity_7, entity_resolution AS entity_resolution_9, entity_resolution AS entity_resolution_10 
WHERE (filter_criterion_30.filter_id = partner_license_3.filter_id) AND (filter_criterion_30.kind = 'SOURCE') AND (entity_7.public_id = filter_criterion_30.value) AND (entity_resolution_9.entity_id = entity_7.id) AND (entity_resolution_10.entity_id = article_4.source_id) AND (entity_resolution_10.survivor_id = entity_resolution_9.survivor_id)))) AND NOT (EXISTS (SELECT 1 
FROM partner_license AS partner_license_4 
WHERE ((CASE WHEN (partner_license_4.is_over = 1) THEN 3 WHEN (article_4.published_at > partner_license_4.delayed_after) THEN 2 WHEN ((partner_license_4.is_used_up = 1) AND NOT (EXISTS (SELECT 1 
FROM download AS download_4 
WHERE (download_4.partner_id = partner_license_4.partner_id) AND (download_4.article_id = article_4.id) AND (download_4.license_id = partner_license_4.license_id)))) THEN 1 ELSE 0 END, partner_license_4.place) < (CASE WHEN (partner_license_3.is_over = 1) THEN 3 WHEN (article_4.published_at > partner_license_3.delayed_after) THEN 2 WHEN ((partner_license_3.is_used_up = 1) AND NOT (EXISTS (SELECT 1 
FROM download AS download_5 
WHERE (download_5.partner_id = partner_license_3.partner_id) AND (download_5.article_id = article_4.id) AND (download_5.license_id = partner_license_3.license_id)))) THEN 1 ELSE 0 END, partner_license_3.place)) AND (NOT (EXISTS (SELECT 1 
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
FROM filter_criterion AS filter_criterion_38, entity AS entity_8, entity_resolution AS entity_resolution_11, article_entity AS article_entity_4 
WHERE (filter_criterion_38.filter_id = partner_license_4.filter_id) AND (filter_criterion_38.kind = 'ENTITY') AND (entity_8.public_id = filter_criterion_38.value) AND (entity_resolution_11.entity_id = entity_8.id) AND (article_entity_4.article_id = article_4.id) AND (article_entity_4.entity_id = entity_resolution_11.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_39 
WHERE (filter_criterion_39.filter_id = partner_license_4.filter_id) AND (filter_criterion_39.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_40, entity AS entity_9, entity_resolution AS entity_resolution_12, entity_resolution AS entity_resolution_13 
WHERE (filter_criterion_40.filter_id = partner_license_4.filter_id) AND (filter_criterion_40.kind = 'SOURCE') AND (entity_9.public_id = filter_criterion_40.value) AND (entity_resolution_12.entity_id = entity_9.id) AND (entity_resolution_13.entity_id = article_4.source_id) AND (entity_resolution_13.survivor_id = entity_resolution_12.survivor_id)))))) 
WHERE evidence_2.withdrawn_at IS NULL AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = evidence_2.article_id) AND (article_3.status = 'PUBLISHED'))) AND (evidence_2.public_id = listed_value) ORDER BY evidence_2.public_id ASC 
 LIMIT 1) AS evidence_2_rows) AS evidence_2_shape), (SELECT json_build_object('__typename', ('"Mention"')::json, 'text', mention_1_text, 'article', CASE WHEN (article_6_id IS NOT NULL) THEN json_build_object('access', json_build_object('reason', CASE WHEN (article_6_status = 'RETRACTED') THEN 'RETRACTED' WHEN (partner_license_5_license_id IS NULL) THEN 'NO_LICENSE' WHEN (partner_license_5_is_over = 1) THEN 'LICENSE_EXPIRED' WHEN (article_6_published_at > partner_license_5_delayed_after) THEN 'LICENSE_DELAY' WHEN ((partner_license_5_is_used_up = 1) AND NOT mention_1_value_1) THEN 'QUOTA_EXCEEDED' WHEN (partner_license_5_part = 'BODY') THEN 'LICENSED' ELSE 'SUMMARY_ONLY' END, 'license', CASE WHEN (article_6_status = 'PUBLISHED') THEN partner_license_5_key ELSE NULL END)) END) AS anon_6 
FROM (SELECT mention_1_text, article_6_status, partner_license_5_license_id, partner_license_5_is_over, article_6_published_at, partner_license_5_delayed_after, partner_license_5_is_used_up, partner_license_5_partner_id, article_6_id, partner_license_5_part, partner_license_5_key, EXISTS (SELECT 1 
FROM download AS download_9 
WHERE (download_9.partner_id = partner_license_5_partner_id) AND (download_9.article_id = article_6_id) AND (download_9.license_id = partner_license_5_license_id)) AS mention_1_value_1 
FROM (SELECT mention_1.text AS mention_1_text, article_6.status AS article_6_status, partner_license_5.license_id AS partner_license_5_license_id, partner_license_5.is_over AS partner_license_5_is_over, article_6.published_at AS article_6_published_at, partner_license_5.delayed_after AS partner_license_5_delayed_after, partner_license_5.is_used_up AS partner_license_5_is_used_up, partner_license_5.partner_id AS partner_license_5_partner_id, article_6.id AS article_6_id, partner_license_5.part AS partner_license_5_part, partner_license_5.key AS partner_license_5_key 
FROM mention AS mention_1 LEFT OUTER JOIN article AS article_6 ON (article_6.id = mention_1.article_id) AND (article_6.status = 'PUBLISHED') LEFT OUTER JOIN partner_license AS partner_license_5 ON (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_41 
WHERE (filter_criterion_41.filter_id = partner_license_5.filter_id) AND (filter_criterion_41.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_42 
WHERE (filter_criterion_42.filter_id = partner_license_5.filter_id) AND (filter_criterion_42.kind = 'SECTION') AND (article_6.section = filter_criterion_42.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_43 
WHERE (filter_criterion_43.filter_id = partner_license_5.filter_id) AND (filter_criterion_43.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_44, article_tag AS article_tag_5 
WHERE (filter_criterion_44.filter_id = partner_license_5.filter_id) AND (filter_criterion_44.kind = 'TAG') AND (article_tag_5.article_id = article_6.id) AND (article_tag_5.tag = filter_criterion_44.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_45 
WHERE (filter_criterion_45.filter_id = partner_license_5.filter_id) AND (filter_criterion_45.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_46 
WHERE (filter_criterion_46.filter_id = partner_license_5.filter_id) AND (filter_criterion_46.kind = 'LANGUAGE') AND (article_6.language = filter_criterion_46.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_47 
WHERE (filter_criterion_47.filter_id = partner_license_5.filter_id) AND (filter_criterion_47.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_48, entity AS entity_10, entity_resolution AS entity_resolution_14, article_entity AS article_entity_5 
WHERE (filter_criterion_48.filter_id = partner_license_5.filter_id) AND (filter_criterion_48.kind = 'ENTITY') AND (entity_10.public_id = filter_criterion_48.value) AND (entity_resolution_14.entity_id = entity_10.id) AND (article_entity_5.article_id = article_6.id) AND (article_entity_5.entity_id = entity_resolution_14.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_49 
WHERE (filter_criterion_49.filter_id = partner_license_5.filter_id) AND (filter_criterion_49.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_50, entity AS entity_11, entity_resolution AS entity_resolution_15, entity_resolution AS entity_resolution_16 
WHERE (filter_criterion_50.filter_id = partner_license_5.filter_id) AND (filter_criterion_50.kind = 'SOURCE') AND (entity_11.public_id = filter_criterion_50.value) AND (entity_resolution_15.entity_id = entity_11.id) AND (entity_resolution_16.entity_id = article_6.source_id) AND (entity_resolution_16.survivor_id = entity_resolution_15.survivor_id)))) AND NOT (EXISTS (SELECT 1 
FROM partner_license AS partner_license_6 
WHERE ((CASE WHEN (partner_license_6.is_over = 1) THEN 3 WHEN (article_6.published_at > partner_license_6.delayed_after) THEN 2 WHEN ((partner_license_6.is_used_up = 1) AND NOT (EXISTS (SELECT 1 
FROM download AS download_7 
WHERE (download_7.partner_id = partner_license_6.partner_id) AND (download_7.article_id = article_6.id) AND (download_7.license_id = partner_license_6.license_id)))) THEN 1 ELSE 0 END, partner_license_6.place) < (CASE WHEN (partner_license_5.is_over = 1) THEN 3 WHEN (article_6.published_at > partner_license_5.delayed_after) THEN 2 WHEN ((partner_license_5.is_used_up = 1) AND NOT (EXISTS (SELECT 1 
FROM download AS download_8 
WHERE (download_8.partner_id = partner_license_5.partner_id) AND (download_8.article_id = article_6.id) AND (download_8.license_id = partner_license_5.license_id)))) THEN 1 ELSE 0 END, partner_license_5.place)) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_51 
WHERE (filter_criterion_51.filter_id = partner_license_6.filter_id) AND (filter_criterion_51.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_52 
WHERE (filter_criterion_52.filter_id = partner_license_6.filter_id) AND (filter_criterion_52.kind = 'SECTION') AND (article_6.section = filter_criterion_52.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_53 
WHERE (filter_criterion_53.filter_id = partner_license_6.filter_id) AND (filter_criterion_53.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_54, article_tag AS article_tag_6 
WHERE (filter_criterion_54.filter_id = partner_license_6.filter_id) AND (filter_criterion_54.kind = 'TAG') AND (article_tag_6.article_id = article_6.id) AND (article_tag_6.tag = filter_criterion_54.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_55 
WHERE (filter_criterion_55.filter_id = partner_license_6.filter_id) AND (filter_criterion_55.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_56 
WHERE (filter_criterion_56.filter_id = partner_license_6.filter_id) AND (filter_criterion_56.kind = 'LANGUAGE') AND (article_6.language = filter_criterion_56.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_57 
WHERE (filter_criterion_57.filter_id = partner_license_6.filter_id) AND (filter_criterion_57.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_58, entity AS entity_12, entity_resolution AS entity_resolution_17, article_entity AS article_entity_6 
WHERE (filter_criterion_58.filter_id = partner_license_6.filter_id) AND (filter_criterion_58.kind = 'ENTITY') AND (entity_12.public_id = filter_criterion_58.value) AND (entity_resolution_17.entity_id = entity_12.id) AND (article_entity_6.article_id = article_6.id) AND (article_entity_6.entity_id = entity_resolution_17.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_59 
WHERE (filter_criterion_59.filter_id = partner_license_6.filter_id) AND (filter_criterion_59.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_60, entity AS entity_13, entity_resolution AS entity_resolution_18, entity_resolution AS entity_resolution_19 
WHERE (filter_criterion_60.filter_id = partner_license_6.filter_id) AND (filter_criterion_60.kind = 'SOURCE') AND (entity_13.public_id = filter_criterion_60.value) AND (entity_resolution_18.entity_id = entity_13.id) AND (entity_resolution_19.entity_id = article_6.source_id) AND (entity_resolution_19.survivor_id = entity_resolution_18.survivor_id)))))) 
WHERE (EXISTS (SELECT 1 
FROM article AS article_5 
WHERE (article_5.id = mention_1.article_id) AND (article_5.status = 'PUBLISHED'))) AND (mention_1.public_id = listed_value) ORDER BY mention_1.public_id ASC 
 LIMIT 1) AS mention_1_rows) AS mention_1_shape)) AS listed_value_1 
FROM (SELECT value AS listed_value 
FROM json_array_elements_text(($3)::json) WITH ORDINALITY AS items (value, key) ORDER BY key) AS listed_rows) AS listed_shape;

WITH partner_license AS MATERIALIZED 
(SELECT license.id AS license_id, license.key AS key, license.part AS part, license.filter_id AS filter_id, license.usage_terms AS usage_terms, license.ai_use AS ai_use, license_grant.partner_id AS partner_id, row_number() OVER (ORDER BY CASE WHEN (license.part = 'BODY') THEN 0 WHEN (license.part = 'SUMMARY') THEN 1 ELSE 2 END, (license.key COLLATE "C")) AS place, CASE WHEN (license.expires_at <= CAST($2 AS TEXT) OR license_grant.ends_at <= CAST($2 AS TEXT)) THEN 1 ELSE 0 END AS is_over, to_char((substr(CAST($2 AS TEXT), 1, 23)::timestamp - make_interval(secs => license.delay_seconds)), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS delayed_after, CASE WHEN (license.quota IS NULL) THEN 0 WHEN ((SELECT count(DISTINCT download.article_id) AS count_2 
FROM download 
WHERE download.license_id = license.id AND download.partner_id = license_grant.partner_id AND download.at >= substr(CAST($2 AS TEXT), 1, 7) AND download.at < (substr(CAST($2 AS TEXT), 1, 7) || '~') AND NOT (EXISTS (SELECT 1 
FROM download AS earlier 
WHERE earlier.article_id = download.article_id AND earlier.partner_id = download.partner_id AND earlier.license_id = download.license_id AND earlier.at < substr(CAST($2 AS TEXT), 1, 7)))) >= license.quota) THEN 1 ELSE 0 END AS is_used_up 
FROM partner JOIN license_grant ON license_grant.partner_id = partner.id JOIN license ON license.id = license_grant.license_id 
WHERE partner.public_id = $3::VARCHAR)
 SELECT (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object('name', entity_14_name, 'articles', (entity_14_value_1)::json))), '[]'::json)) AS anon_2 
FROM (SELECT entity_14_key_1, entity_14_key_2, entity_14_name, entity_14_id, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article_entity AS article_entity_7, article AS article_7 
WHERE (article_entity_7.entity_id = entity_14_id) AND (article_7.id = article_entity_7.article_id) AND (article_7.status = 'PUBLISHED') AND (article_7.status = 'PUBLISHED') AND (EXISTS (SELECT 1 
FROM saved_filter AS saved_filter_1 
WHERE (saved_filter_1.key = $1) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_61 
WHERE (filter_criterion_61.filter_id = saved_filter_1.id) AND (filter_criterion_61.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_62 
WHERE (filter_criterion_62.filter_id = saved_filter_1.id) AND (filter_criterion_62.kind = 'SECTION') AND (article_7.section = filter_criterion_62.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_63 
WHERE (filter_criterion_63.filter_id = saved_filter_1.id) AND (filter_criterion_63.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_64, article_tag AS article_tag_7 
WHERE (filter_criterion_64.filter_id = saved_filter_1.id) AND (filter_criterion_64.kind = 'TAG') AND (article_tag_7.article_id = article_7.id) AND (article_tag_7.tag = filter_criterion_64.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_65 
WHERE (filter_criterion_65.filter_id = saved_filter_1.id) AND (filter_criterion_65.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_66 
WHERE (filter_criterion_66.filter_id = saved_filter_1.id) AND (filter_criterion_66.kind = 'LANGUAGE') AND (article_7.language = filter_criterion_66.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_67 
WHERE (filter_criterion_67.filter_id = saved_filter_1.id) AND (filter_criterion_67.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_68, entity AS entity_15, entity_resolution AS entity_resolution_21, article_entity AS article_entity_8 
WHERE (filter_criterion_68.filter_id = saved_filter_1.id) AND (filter_criterion_68.kind = 'ENTITY') AND (entity_15.public_id = filter_criterion_68.value) AND (entity_resolution_21.entity_id = entity_15.id) AND (article_entity_8.article_id = article_7.id) AND (article_entity_8.entity_id = entity_resolution_21.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_69 
WHERE (filter_criterion_69.filter_id = saved_filter_1.id) AND (filter_criterion_69.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_70, entity AS entity_16, entity_resolution AS entity_resolution_22, entity_resolution AS entity_resolution_23 
WHERE (filter_criterion_70.filter_id = saved_filter_1.id) AND (filter_criterion_70.kind = 'SOURCE') AND (entity_16.public_id = filter_criterion_70.value) AND (entity_resolution_22.entity_id = entity_16.id) AND (entity_resolution_23.entity_id = article_7.source_id) AND (entity_resolution_23.survivor_id = entity_resolution_22.survivor_id))))))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_7_slug, 'access', json_build_object('reason', CASE WHEN (article_7_status = 'RETRACTED') THEN 'RETRACTED' WHEN (partner_license_7_license_id IS NULL) THEN 'NO_LICENSE' WHEN (partner_license_7_is_over = 1) THEN 'LICENSE_EXPIRED' WHEN (article_7_published_at > partner_license_7_delayed_after) THEN 'LICENSE_DELAY' WHEN ((partner_license_7_is_used_up = 1) AND NOT article_entity_7_value_1) THEN 'QUOTA_EXCEEDED' WHEN (partner_license_7_part = 'BODY') THEN 'LICENSED' ELSE 'SUMMARY_ONLY' END, 'explanation', CASE WHEN (article_7_status = 'RETRACTED') THEN 'It was retracted: its text is withdrawn.' WHEN (partner_license_7_license_id IS NULL) THEN 'No license of yours takes it in: you may not republish it.' WHEN (partner_license_7_is_over = 1) THEN 'The license that took it in is over: you may not republish it any more.' WHEN (article_7_published_at > partner_license_7_delayed_after) THEN 'Your license lets you republish it only some time after its publication.' WHEN ((partner_license_7_is_used_up = 1) AND NOT article_entity_7_value_1) THEN 'You took as many articles this month as your license allows.' WHEN (partner_license_7_part = 'BODY') THEN 'A license of yours lets you republish all of it.' ELSE CASE WHEN (partner_license_7_part = 'HEADLINE') THEN 'A license of yours lets you republish its headline alone.' ELSE 'A license of yours lets you republish its headline and its summary, not its text.' END END)))), '[]'::json)) AS anon_3 
FROM (SELECT article_entity_7_key_1, article_entity_7_key_2, article_7_slug, article_7_status, partner_license_7_license_id, partner_license_7_is_over, article_7_published_at, partner_license_7_delayed_after, partner_license_7_is_used_up, partner_license_7_partner_id, article_7_id, partner_license_7_part, EXISTS (SELECT 1 
FROM download AS download_12 
WHERE (download_12.partner_id = partner_license_7_partner_id) AND (download_12.article_id = article_7_id) AND (download_12.license_id = partner_license_7_license_id)) AS article_entity_7_value_1 
FROM (SELECT article_entity_7.published_at AS article_entity_7_key_1, article_entity_7.article_public_id AS article_entity_7_key_2, article_7.slug AS article_7_slug, article_7.status AS article_7_status, partner_license_7.license_id AS partner_license_7_license_id, partner_license_7.is_over AS partner_license_7_is_over, article_7.published_at AS article_7_published_at, partner_license_7.delayed_after AS partner_license_7_delayed_after, partner_license_7.is_used_up AS partner_license_7_is_used_up, partner_license_7.partner_id AS partner_license_7_partner_id, article_7.id AS article_7_id, partner_license_7.part AS partner_license_7_part 
FROM article_entity AS article_entity_7 JOIN article AS article_7 ON true LEFT OUTER JOIN partner_license AS partner_license_7 ON (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_71 
WHERE (filter_criterion_71.filter_id = partner_license_7.filter_id) AND (filter_criterion_71.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_72 
WHERE (filter_criterion_72.filter_id = partner_license_7.filter_id) AND (filter_criterion_72.kind = 'SECTION') AND (article_7.section = filter_criterion_72.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_73 
WHERE (filter_criterion_73.filter_id = partner_license_7.filter_id) AND (filter_criterion_73.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_74, article_tag AS article_tag_8 
WHERE (filter_criterion_74.filter_id = partner_license_7.filter_id) AND (filter_criterion_74.kind = 'TAG') AND (article_tag_8.article_id = article_7.id) AND (article_tag_8.tag = filter_criterion_74.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_75 
WHERE (filter_criterion_75.filter_id = partner_license_7.filter_id) AND (filter_criterion_75.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_76 
WHERE (filter_criterion_76.filter_id = partner_license_7.filter_id) AND (filter_criterion_76.kind = 'LANGUAGE') AND (article_7.language = filter_criterion_76.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_77 
WHERE (filter_criterion_77.filter_id = partner_license_7.filter_id) AND (filter_criterion_77.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_78, entity AS entity_17, entity_resolution AS entity_resolution_24, article_entity AS article_entity_9 
WHERE (filter_criterion_78.filter_id = partner_license_7.filter_id) AND (filter_criterion_78.kind = 'ENTITY') AND (entity_17.public_id = filter_criterion_78.value) AND (entity_resolution_24.entity_id = entity_17.id) AND (article_entity_9.article_id = article_7.id) AND (article_entity_9.entity_id = entity_resolution_24.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_79 
WHERE (filter_criterion_79.filter_id = partner_license_7.filter_id) AND (filter_criterion_79.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_80, entity AS entity_18, entity_resolution AS entity_resolution_25, entity_resolution AS entity_resolution_26 
WHERE (filter_criterion_80.filter_id = partner_license_7.filter_id) AND (filter_criterion_80.kind = 'SOURCE') AND (entity_18.public_id = filter_criterion_80.value) AND (entity_resolution_25.entity_id = entity_18.id) AND (entity_resolution_26.entity_id = article_7.source_id) AND (entity_resolution_26.survivor_id = entity_resolution_25.survivor_id)))) AND NOT (EXISTS (SELECT 1 
FROM partner_license AS partner_license_8 
WHERE ((CASE WHEN (partner_license_8.is_over = 1) THEN 3 WHEN (article_7.published_at > partner_license_8.delayed_after) THEN 2 WHEN ((partner_license_8.is_used_up = 1) AND NOT (EXISTS (SELECT 1 
FROM download AS download_10 
WHERE (download_10.partner_id = partner_license_8.partner_id) AND (download_10.article_id = article_7.id) AND (download_10.license_id = partner_license_8.license_id)))) THEN 1 ELSE 0 END, partner_license_8.place) < (CASE WHEN (partner_license_7.is_over = 1) THEN 3 WHEN (article_7.published_at > partner_license_7.delayed_after) THEN 2 WHEN ((partner_license_7.is_used_up = 1) AND NOT (EXISTS (SELECT 1 
FROM download AS download_11 
WHERE (download_11.partner_id = partner_license_7.partner_id) AND (download_11.article_id = article_7.id) AND (download_11.license_id = partner_license_7.license_id)))) THEN 1 ELSE 0 END, partner_license_7.place)) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_81 
WHERE (filter_criterion_81.filter_id = partner_license_8.filter_id) AND (filter_criterion_81.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_82 
WHERE (filter_criterion_82.filter_id = partner_license_8.filter_id) AND (filter_criterion_82.kind = 'SECTION') AND (article_7.section = filter_criterion_82.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_83 
WHERE (filter_criterion_83.filter_id = partner_license_8.filter_id) AND (filter_criterion_83.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_84, article_tag AS article_tag_9 
WHERE (filter_criterion_84.filter_id = partner_license_8.filter_id) AND (filter_criterion_84.kind = 'TAG') AND (article_tag_9.article_id = article_7.id) AND (article_tag_9.tag = filter_criterion_84.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_85 
WHERE (filter_criterion_85.filter_id = partner_license_8.filter_id) AND (filter_criterion_85.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_86 
WHERE (filter_criterion_86.filter_id = partner_license_8.filter_id) AND (filter_criterion_86.kind = 'LANGUAGE') AND (article_7.language = filter_criterion_86.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_87 
WHERE (filter_criterion_87.filter_id = partner_license_8.filter_id) AND (filter_criterion_87.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_88, entity AS entity_19, entity_resolution AS entity_resolution_27, article_entity AS article_entity_10 
WHERE (filter_criterion_88.filter_id = partner_license_8.filter_id) AND (filter_criterion_88.kind = 'ENTITY') AND (entity_19.public_id = filter_criterion_88.value) AND (entity_resolution_27.entity_id = entity_19.id) AND (article_entity_10.article_id = article_7.id) AND (article_entity_10.entity_id = entity_resolution_27.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_89 
WHERE (filter_criterion_89.filter_id = partner_license_8.filter_id) AND (filter_criterion_89.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_90, entity AS entity_20, entity_resolution AS entity_resolution_28, entity_resolution AS entity_resolution_29 
WHERE (filter_criterion_90.filter_id = partner_license_8.filter_id) AND (filter_criterion_90.kind = 'SOURCE') AND (entity_20.public_id = filter_criterion_90.value) AND (entity_resolution_28.entity_id = entity_20.id) AND (entity_resolution_29.entity_id = article_7.source_id) AND (entity_resolution_29.survivor_id = entity_resolution_28.survivor_id)))))) 
WHERE (article_entity_7.entity_id = entity_14_id) AND (article_7.id = article_entity_7.article_id) AND (article_7.status = 'PUBLISHED') AND (article_7.status = 'PUBLISHED') AND (EXISTS (SELECT 1 
FROM saved_filter AS saved_filter_1 
WHERE (saved_filter_1.key = $4) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_61 
WHERE (filter_criterion_61.filter_id = saved_filter_1.id) AND (filter_criterion_61.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_62 
WHERE (filter_criterion_62.filter_id = saved_filter_1.id) AND (filter_criterion_62.kind = 'SECTION') AND (article_7.section = filter_criterion_62.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_63 
WHERE (filter_criterion_63.filter_id = saved_filter_1.id) AND (filter_criterion_63.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_64, article_tag AS article_tag_7 
WHERE (filter_criterion_64.filter_id = saved_filter_1.id) AND (filter_criterion_64.kind = 'TAG') AND (article_tag_7.article_id = article_7.id) AND (article_tag_7.tag = filter_criterion_64.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_65 
WHERE (filter_criterion_65.filter_id = saved_filter_1.id) AND (filter_criterion_65.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_66 
WHERE (filter_criterion_66.filter_id = saved_filter_1.id) AND (filter_criterion_66.kind = 'LANGUAGE') AND (article_7.language = filter_criterion_66.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_67 
WHERE (filter_criterion_67.filter_id = saved_filter_1.id) AND (filter_criterion_67.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_68, entity AS entity_15, entity_resolution AS entity_resolution_21, article_entity AS article_entity_8 
WHERE (filter_criterion_68.filter_id = saved_filter_1.id) AND (filter_criterion_68.kind = 'ENTITY') AND (entity_15.public_id = filter_criterion_68.value) AND (entity_resolution_21.entity_id = entity_15.id) AND (article_entity_8.article_id = article_7.id) AND (article_entity_8.entity_id = entity_resolution_21.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_69 
WHERE (filter_criterion_69.filter_id = saved_filter_1.id) AND (filter_criterion_69.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_70, entity AS entity_16, entity_resolution AS entity_resolution_22, entity_resolution AS entity_resolution_23 
WHERE (filter_criterion_70.filter_id = saved_filter_1.id) AND (filter_criterion_70.kind = 'SOURCE') AND (entity_16.public_id = filter_criterion_70.value) AND (entity_resolution_22.entity_id = entity_16.id) AND (entity_resolution_23.entity_id = article_7.source_id) AND (entity_resolution_23.survivor_id = entity_resolution_22.survivor_id)))))) ORDER BY article_entity_7.published_at DESC, article_entity_7.article_public_id DESC 
 LIMIT 2) AS article_entity_7_rows) AS article_entity_7_page) AS entity_14_value_1 
FROM (SELECT entity_14.article_count AS entity_14_key_1, entity_14.public_id AS entity_14_key_2, entity_14.name AS entity_14_name, entity_14.id AS entity_14_id 
FROM entity AS entity_14 
WHERE (entity_14.public = 1) AND (SELECT entity_resolution_20.survivor_id = entity_resolution_20.entity_id AS anon_4 
FROM entity_resolution AS entity_resolution_20 
WHERE entity_resolution_20.entity_id = entity_14.id) ORDER BY entity_14.article_count DESC, entity_14.public_id DESC 
 LIMIT 3) AS entity_14_rows) AS entity_14_page) AS anon_1;

WITH partner_license AS MATERIALIZED 
(SELECT license.id AS license_id, license.key AS key, license.part AS part, license.filter_id AS filter_id, license.usage_terms AS usage_terms, license.ai_use AS ai_use, license_grant.partner_id AS partner_id, row_number() OVER (ORDER BY CASE WHEN (license.part = 'BODY') THEN 0 WHEN (license.part = 'SUMMARY') THEN 1 ELSE 2 END, (license.key COLLATE "C")) AS place, CASE WHEN (license.expires_at <= CAST($1 AS TEXT) OR license_grant.ends_at <= CAST($1 AS TEXT)) THEN 1 ELSE 0 END AS is_over, to_char((substr(CAST($1 AS TEXT), 1, 23)::timestamp - make_interval(secs => license.delay_seconds)), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS delayed_after, CASE WHEN (license.quota IS NULL) THEN 0 WHEN ((SELECT count(DISTINCT download.article_id) AS count_1 
FROM download 
WHERE download.license_id = license.id AND download.partner_id = license_grant.partner_id AND download.at >= substr(CAST($1 AS TEXT), 1, 7) AND download.at < (substr(CAST($1 AS TEXT), 1, 7) || '~') AND NOT (EXISTS (SELECT 1 
FROM download AS earlier 
WHERE earlier.article_id = download.article_id AND earlier.partner_id = download.partner_id AND earlier.license_id = download.license_id AND earlier.at < substr(CAST($1 AS TEXT), 1, 7)))) >= license.quota) THEN 1 ELSE 0 END AS is_used_up 
FROM partner JOIN license_grant ON license_grant.partner_id = partner.id JOIN license ON license.id = license_grant.license_id 
WHERE partner.public_id = $2::VARCHAR), 
search_token AS MATERIALIZED 
(SELECT value AS token, CASE WHEN ((SELECT count(*) AS count_2 
FROM json_array_elements_text(($3)::json) WITH ORDINALITY AS items (value, key)) > 1) THEN (SELECT count(*) AS count_3 
FROM article_search) / (SELECT article_fts_term.doc 
FROM article_fts_term 
WHERE article_fts_term.term = value) ELSE 1 END AS share 
FROM json_array_elements_text(($4)::json) WITH ORDINALITY AS items (value, key)), 
search_word AS MATERIALIZED 
(SELECT search_token.token AS token, CASE WHEN (search_token.share >= 16777216) THEN 25 WHEN (search_token.share >= 8388608) THEN 24 WHEN (search_token.share >= 4194304) THEN 23 WHEN (search_token.share >= 2097152) THEN 22 WHEN (search_token.share >= 1048576) THEN 21 WHEN (search_token.share >= 524288) THEN 20 WHEN (search_token.share >= 262144) THEN 19 WHEN (search_token.share >= 131072) THEN 18 WHEN (search_token.share >= 65536) THEN 17 WHEN (search_token.share >= 32768) THEN 16 WHEN (search_token.share >= 16384) THEN 15 WHEN (search_token.share >= 8192) THEN 14 WHEN (search_token.share >= 4096) THEN 13 WHEN (search_token.share >= 2048) THEN 12 WHEN (search_token.share >= 1024) THEN 11 WHEN (search_token.share >= 512) THEN 10 WHEN (search_token.share >= 256) THEN 9 WHEN (search_token.share >= 128) THEN 8 WHEN (search_token.share >= 64) THEN 7 WHEN (search_token.share >= 32) THEN 6 WHEN (search_token.share >= 16) THEN 5 WHEN (search_token.share >= 8) THEN 4 WHEN (search_token.share >= 4) THEN 3 WHEN (search_token.share >= 2) THEN 2 ELSE 1 END AS rarity 
FROM search_token), 
search_bonus AS MATERIALIZED 
(SELECT article_fts.article_id AS article_id, sum(search_word.rarity * search_sign.bonus) AS points 
FROM search_word JOIN (SELECT '+' AS sign, 1 AS bonus UNION ALL SELECT '-' AS sign, 2 AS bonus UNION ALL SELECT '=' AS sign, 3 AS bonus) AS search_sign ON true JOIN article_fts ON article_fts.signed @@ ('''' || search_sign.sign || search_word.token || '''')::tsquery GROUP BY article_fts.article_id), 
search_hit AS MATERIALIZED 
(SELECT 'ARTICLE' AS kind, article_search_1.article_id AS article_id, CAST(NULL AS INTEGER) AS entity_id, ((SELECT sum(search_word.rarity) AS sum_1 
FROM search_word) + coalesce(search_bonus.points, 0)) * 250000 / (SELECT sum(search_word.rarity) AS sum_1 
FROM search_word) AS score, 0 AS article_count, article_search_1.published_at AS published_at, article_search_1.public_id AS public_id, article_search_1.language AS language, article_search_1.section AS section 
FROM article_fts JOIN article_search AS article_search_1 ON article_search_1.article_id = article_fts.article_id LEFT OUTER JOIN search_bonus ON search_bonus.article_id = article_fts.article_id 
WHERE article_fts.document @@ (SELECT replace(replace(replace(nullif($5, '""'), '" "', '''&'''), ' ', '''<->'''), '"', '''')::tsquery) UNION ALL SELECT entity_21.kind AS kind, CAST(NULL AS INTEGER) AS anon_5, entity_21.id AS id, (SELECT count(*) AS count_4 
FROM search_word) * 1000000 / search_best_name.token_count AS anon_6, entity_21.article_count AS article_count, '' AS anon_7, entity_21.public_id AS public_id, NULL AS anon__1, NULL AS anon__2 
FROM (SELECT search_name.entity_id AS entity_id, min(search_name.token_count) AS token_count 
FROM (SELECT entity_token.entity_id AS entity_id, entity_token.position AS position, entity_token.token_count AS token_count, max(entity_token.folded) AS folded, max(entity_token.astral) AS astral 
FROM entity_token 
WHERE entity_token.token IN (SELECT search_word.token 
FROM search_word) GROUP BY entity_token.entity_id, entity_token.position, entity_token.token_count 
HAVING count(*) = (SELECT count(*) AS count_5 
FROM search_word)) AS search_name GROUP BY search_name.entity_id) AS search_best_name JOIN entity AS entity_21 ON entity_21.id = search_best_name.entity_id 
WHERE (entity_21.public = 1) AND (SELECT entity_resolution_30.survivor_id = entity_resolution_30.entity_id AS anon_8 
FROM entity_resolution AS entity_resolution_30 
WHERE entity_resolution_30.entity_id = entity_21.id))
 SELECT (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', (search_hit_1_value_1)::json)), '[]'::json)) AS anon_2 
FROM (SELECT search_hit_1_key_1, search_hit_1_key_2, search_hit_1_key_3, search_hit_1_key_4, search_hit_1_article_id, search_hit_1_entity_id, coalesce((SELECT json_build_object('slug', article_8_slug, 'access', json_build_object('reason', CASE WHEN (article_8_status = 'RETRACTED') THEN 'RETRACTED' WHEN (partner_license_9_license_id IS NULL) THEN 'NO_LICENSE' WHEN (partner_license_9_is_over = 1) THEN 'LICENSE_EXPIRED' WHEN (article_8_published_at > partner_license_9_delayed_after) THEN 'LICENSE_DELAY' WHEN ((partner_license_9_is_used_up = 1) AND NOT article_8_value_1) THEN 'QUOTA_EXCEEDED' WHEN (partner_license_9_part = 'BODY') THEN 'LICENSED' ELSE 'SUMMARY_ONLY' END, 'part', CASE WHEN (partner_license_9_license_id IS NULL OR (partner_license_9_is_over = 1) OR (article_8_published_at > partner_license_9_delayed_after) OR (partner_license_9_is_used_up = 1) AND NOT article_8_value_1) THEN NULL WHEN (article_8_status = 'PUBLISHED') THEN partner_license_9_part ELSE NULL END, 'usageTerms', CASE WHEN (article_8_status = 'PUBLISHED') THEN CASE WHEN (partner_license_9_usage_terms IS NULL) THEN article_8_usage_terms ELSE partner_license_9_usage_terms END ELSE NULL END)) AS anon_3 
FROM (SELECT article_8_slug, article_8_status, partner_license_9_license_id, partner_license_9_is_over, article_8_published_at, partner_license_9_delayed_after, partner_license_9_is_used_up, partner_license_9_partner_id, article_8_id, partner_license_9_part, partner_license_9_usage_terms, article_8_usage_terms, EXISTS (SELECT 1 
FROM download AS download_15 
WHERE (download_15.partner_id = partner_license_9_partner_id) AND (download_15.article_id = article_8_id) AND (download_15.license_id = partner_license_9_license_id)) AS article_8_value_1 
FROM (SELECT article_8.slug AS article_8_slug, article_8.status AS article_8_status, partner_license_9.license_id AS partner_license_9_license_id, partner_license_9.is_over AS partner_license_9_is_over, article_8.published_at AS article_8_published_at, partner_license_9.delayed_after AS partner_license_9_delayed_after, partner_license_9.is_used_up AS partner_license_9_is_used_up, partner_license_9.partner_id AS partner_license_9_partner_id, article_8.id AS article_8_id, partner_license_9.part AS partner_license_9_part, partner_license_9.usage_terms AS partner_license_9_usage_terms, article_8.usage_terms AS article_8_usage_terms 
FROM article AS article_8 LEFT OUTER JOIN partner_license AS partner_license_9 ON (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_91 
WHERE (filter_criterion_91.filter_id = partner_license_9.filter_id) AND (filter_criterion_91.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_92 
WHERE (filter_criterion_92.filter_id = partner_license_9.filter_id) AND (filter_criterion_92.kind = 'SECTION') AND (article_8.section = filter_criterion_92.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_93 
WHERE (filter_criterion_93.filter_id = partner_license_9.filter_id) AND (filter_criterion_93.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_94, article_tag AS article_tag_10 
WHERE (filter_criterion_94.filter_id = partner_license_9.filter_id) AND (filter_criterion_94.kind = 'TAG') AND (article_tag_10.article_id = article_8.id) AND (article_tag_10.tag = filter_criterion_94.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_95 
WHERE (filter_criterion_95.filter_id = partner_license_9.filter_id) AND (filter_criterion_95.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_96 
WHERE (filter_criterion_96.filter_id = partner_license_9.filter_id) AND (filter_criterion_96.kind = 'LANGUAGE') AND (article_8.language = filter_criterion_96.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_97 
WHERE (filter_criterion_97.filter_id = partner_license_9.filter_id) AND (filter_criterion_97.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_98, entity AS entity_22, entity_resolution AS entity_resolution_31, article_entity AS article_entity_11 
WHERE (filter_criterion_98.filter_id = partner_license_9.filter_id) AND (filter_criterion_98.kind = 'ENTITY') AND (entity_22.public_id = filter_criterion_98.value) AND (entity_resolution_31.entity_id = entity_22.id) AND (article_entity_11.article_id = article_8.id) AND (article_entity_11.entity_id = entity_resolution_31.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_99 
WHERE (filter_criterion_99.filter_id = partner_license_9.filter_id) AND (filter_criterion_99.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_100, entity AS entity_23, entity_resolution AS entity_resolution_32, entity_resolution AS entity_resolution_33 
WHERE (filter_criterion_100.filter_id = partner_license_9.filter_id) AND (filter_criterion_100.kind = 'SOURCE') AND (entity_23.public_id = filter_criterion_100.value) AND (entity_resolution_32.entity_id = entity_23.id) AND (entity_resolution_33.entity_id = article_8.source_id) AND (entity_resolution_33.survivor_id = entity_resolution_32.survivor_id)))) AND NOT (EXISTS (SELECT 1 
FROM partner_license AS partner_license_10 
WHERE ((CASE WHEN (partner_license_10.is_over = 1) THEN 3 WHEN (article_8.published_at > partner_license_10.delayed_after) THEN 2 WHEN ((partner_license_10.is_used_up = 1) AND NOT (EXISTS (SELECT 1 
FROM download AS download_13 
WHERE (download_13.partner_id = partner_license_10.partner_id) AND (download_13.article_id = article_8.id) AND (download_13.license_id = partner_license_10.license_id)))) THEN 1 ELSE 0 END, partner_license_10.place) < (CASE WHEN (partner_license_9.is_over = 1) THEN 3 WHEN (article_8.published_at > partner_license_9.delayed_after) THEN 2 WHEN ((partner_license_9.is_used_up = 1) AND NOT (EXISTS (SELECT 1 
FROM download AS download_14 
WHERE (download_14.partner_id = partner_license_9.partner_id) AND (download_14.article_id = article_8.id) AND (download_14.license_id = partner_license_9.license_id)))) THEN 1 ELSE 0 END, partner_license_9.place)) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_101 
WHERE (filter_criterion_101.filter_id = partner_license_10.filter_id) AND (filter_criterion_101.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_102 
WHERE (filter_criterion_102.filter_id = partner_license_10.filter_id) AND (filter_criterion_102.kind = 'SECTION') AND (article_8.section = filter_criterion_102.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_103 
WHERE (filter_criterion_103.filter_id = partner_license_10.filter_id) AND (filter_criterion_103.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_104, article_tag AS article_tag_11 
WHERE (filter_criterion_104.filter_id = partner_license_10.filter_id) AND (filter_criterion_104.kind = 'TAG') AND (article_tag_11.article_id = article_8.id) AND (article_tag_11.tag = filter_criterion_104.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_105 
WHERE (filter_criterion_105.filter_id = partner_license_10.filter_id) AND (filter_criterion_105.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_106 
WHERE (filter_criterion_106.filter_id = partner_license_10.filter_id) AND (filter_criterion_106.kind = 'LANGUAGE') AND (article_8.language = filter_criterion_106.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_107 
WHERE (filter_criterion_107.filter_id = partner_license_10.filter_id) AND (filter_criterion_107.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_108, entity AS entity_24, entity_resolution AS entity_resolution_34, article_entity AS article_entity_12 
WHERE (filter_criterion_108.filter_id = partner_license_10.filter_id) AND (filter_criterion_108.kind = 'ENTITY') AND (entity_24.public_id = filter_criterion_108.value) AND (entity_resolution_34.entity_id = entity_24.id) AND (article_entity_12.article_id = article_8.id) AND (article_entity_12.entity_id = entity_resolution_34.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_109 
WHERE (filter_criterion_109.filter_id = partner_license_10.filter_id) AND (filter_criterion_109.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_110, entity AS entity_25, entity_resolution AS entity_resolution_35, entity_resolution AS entity_resolution_36 
WHERE (filter_criterion_110.filter_id = partner_license_10.filter_id) AND (filter_criterion_110.kind = 'SOURCE') AND (entity_25.public_id = filter_criterion_110.value) AND (entity_resolution_35.entity_id = entity_25.id) AND (entity_resolution_36.entity_id = article_8.source_id) AND (entity_resolution_36.survivor_id = entity_resolution_35.survivor_id)))))) 
WHERE (article_8.id = search_hit_1_article_id) AND (article_8.status = 'PUBLISHED') 
 LIMIT 1) AS article_8_rows) AS article_8_shape), (SELECT json_build_object() AS anon_4 
FROM (SELECT 1 AS entity_26_nothing 
FROM entity AS entity_26 
WHERE (entity_26.id = search_hit_1_entity_id) AND (entity_26.public = 1) 
 LIMIT 1) AS entity_26_shape)) AS search_hit_1_value_1 
FROM (SELECT search_hit_1.score AS search_hit_1_key_1, search_hit_1.article_count AS search_hit_1_key_2, search_hit_1.published_at AS search_hit_1_key_3, search_hit_1.public_id AS search_hit_1_key_4, search_hit_1.article_id AS search_hit_1_article_id, search_hit_1.entity_id AS search_hit_1_entity_id 
FROM search_hit AS search_hit_1 ORDER BY search_hit_1.score DESC, search_hit_1.article_count DESC, search_hit_1.published_at DESC, search_hit_1.public_id DESC 
 LIMIT 3) AS search_hit_1_rows) AS search_hit_1_page) AS anon_1;

WITH partner_license AS MATERIALIZED 
(SELECT license.id AS license_id, license.key AS key, license.part AS part, license.filter_id AS filter_id, license.usage_terms AS usage_terms, license.ai_use AS ai_use, license_grant.partner_id AS partner_id, row_number() OVER (ORDER BY CASE WHEN (license.part = 'BODY') THEN 0 WHEN (license.part = 'SUMMARY') THEN 1 ELSE 2 END, (license.key COLLATE "C")) AS place, CASE WHEN (license.expires_at <= CAST($1 AS TEXT) OR license_grant.ends_at <= CAST($1 AS TEXT)) THEN 1 ELSE 0 END AS is_over, to_char((substr(CAST($1 AS TEXT), 1, 23)::timestamp - make_interval(secs => license.delay_seconds)), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS delayed_after, CASE WHEN (license.quota IS NULL) THEN 0 WHEN ((SELECT count(DISTINCT download.article_id) AS count_1 
FROM download 
WHERE download.license_id = license.id AND download.partner_id = license_grant.partner_id AND download.at >= substr(CAST($1 AS TEXT), 1, 7) AND download.at < (substr(CAST($1 AS TEXT), 1, 7) || '~') AND NOT (EXISTS (SELECT 1 
FROM download AS earlier 
WHERE earlier.article_id = download.article_id AND earlier.partner_id = download.partner_id AND earlier.license_id = download.license_id AND earlier.at < substr(CAST($1 AS TEXT), 1, 7)))) >= license.quota) THEN 1 ELSE 0 END AS is_used_up 
FROM partner JOIN license_grant ON license_grant.partner_id = partner.id JOIN license ON license.id = license_grant.license_id 
WHERE partner.public_id = $2::VARCHAR)
 SELECT (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object('action', change_1_action, 'subject', (change_1_value_1)::json))), '[]'::json)) AS anon_2 
FROM (SELECT change_1_key_1, change_1_key_2, change_1_action, change_1_subject_id, coalesce((SELECT json_build_object('access', json_build_object('reason', CASE WHEN (article_9_status = 'RETRACTED') THEN 'RETRACTED' WHEN (partner_license_11_license_id IS NULL) THEN 'NO_LICENSE' WHEN (partner_license_11_is_over = 1) THEN 'LICENSE_EXPIRED' WHEN (article_9_published_at > partner_license_11_delayed_after) THEN 'LICENSE_DELAY' WHEN ((partner_license_11_is_used_up = 1) AND NOT article_9_value_1) THEN 'QUOTA_EXCEEDED' WHEN (partner_license_11_part = 'BODY') THEN 'LICENSED' ELSE 'SUMMARY_ONLY' END)) AS anon_3 
FROM (SELECT article_9_status, partner_license_11_license_id, partner_license_11_is_over, article_9_published_at, partner_license_11_delayed_after, partner_license_11_is_used_up, partner_license_11_partner_id, article_9_id, partner_license_11_part, EXISTS (SELECT 1 
FROM download AS download_18 
WHERE (download_18.partner_id = partner_license_11_partner_id) AND (download_18.article_id = article_9_id) AND (download_18.license_id = partner_license_11_license_id)) AS article_9_value_1 
FROM (SELECT article_9.status AS article_9_status, partner_license_11.license_id AS partner_license_11_license_id, partner_license_11.is_over AS partner_license_11_is_over, article_9.published_at AS article_9_published_at, partner_license_11.delayed_after AS partner_license_11_delayed_after, partner_license_11.is_used_up AS partner_license_11_is_used_up, partner_license_11.partner_id AS partner_license_11_partner_id, article_9.id AS article_9_id, partner_license_11.part AS partner_license_11_part 
FROM article AS article_9 LEFT OUTER JOIN partner_license AS partner_license_11 ON (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_111 
WHERE (filter_criterion_111.filter_id = partner_license_11.filter_id) AND (filter_criterion_111.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_112 
WHERE (filter_criterion_112.filter_id = partner_license_11.filter_id) AND (filter_criterion_112.kind = 'SECTION') AND (article_9.section = filter_criterion_112.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_113 
WHERE (filter_criterion_113.filter_id = partner_license_11.filter_id) AND (filter_criterion_113.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_114, article_tag AS article_tag_12 
WHERE (filter_criterion_114.filter_id = partner_license_11.filter_id) AND (filter_criterion_114.kind = 'TAG') AND (article_tag_12.article_id = article_9.id) AND (article_tag_12.tag = filter_criterion_114.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_115 
WHERE (filter_criterion_115.filter_id = partner_license_11.filter_id) AND (filter_criterion_115.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_116 
WHERE (filter_criterion_116.filter_id = partner_license_11.filter_id) AND (filter_criterion_116.kind = 'LANGUAGE') AND (article_9.language = filter_criterion_116.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_117 
WHERE (filter_criterion_117.filter_id = partner_license_11.filter_id) AND (filter_criterion_117.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_118, entity AS entity_27, entity_resolution AS entity_resolution_37, article_entity AS article_entity_13 
WHERE (filter_criterion_118.filter_id = partner_license_11.filter_id) AND (filter_criterion_118.kind = 'ENTITY') AND (entity_27.public_id = filter_criterion_118.value) AND (entity_resolution_37.entity_id = entity_27.id) AND (article_entity_13.article_id = article_9.id) AND (article_entity_13.entity_id = entity_resolution_37.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_119 
WHERE (filter_criterion_119.filter_id = partner_license_11.filter_id) AND (filter_criterion_119.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_120, entity AS entity_28, entity_resolution AS entity_resolution_38, entity_resolution AS entity_resolution_39 
WHERE (filter_criterion_120.filter_id = partner_license_11.filter_id) AND (filter_criterion_120.kind = 'SOURCE') AND (entity_28.public_id = filter_criterion_120.value) AND (entity_resolution_38.entity_id = entity_28.id) AND (entity_resolution_39.entity_id = article_9.source_id) AND (entity_resolution_39.survivor_id = entity_resolution_38.survivor_id)))) AND NOT (EXISTS (SELECT 1 
FROM partner_license AS partner_license_12 
WHERE ((CASE WHEN (partner_license_12.is_over = 1) THEN 3 WHEN (article_9.published_at > partner_license_12.delayed_after) THEN 2 WHEN ((partner_license_12.is_used_up = 1) AND NOT (EXISTS (SELECT 1 
FROM download AS download_16 
WHERE (download_16.partner_id = partner_license_12.partner_id) AND (download_16.article_id = article_9.id) AND (download_16.license_id = partner_license_12.license_id)))) THEN 1 ELSE 0 END, partner_license_12.place) < (CASE WHEN (partner_license_11.is_over = 1) THEN 3 WHEN (article_9.published_at > partner_license_11.delayed_after) THEN 2 WHEN ((partner_license_11.is_used_up = 1) AND NOT (EXISTS (SELECT 1 
FROM download AS download_17 
WHERE (download_17.partner_id = partner_license_11.partner_id) AND (download_17.article_id = article_9.id) AND (download_17.license_id = partner_license_11.license_id)))) THEN 1 ELSE 0 END, partner_license_11.place)) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_121 
WHERE (filter_criterion_121.filter_id = partner_license_12.filter_id) AND (filter_criterion_121.kind = 'SECTION'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_122 
WHERE (filter_criterion_122.filter_id = partner_license_12.filter_id) AND (filter_criterion_122.kind = 'SECTION') AND (article_9.section = filter_criterion_122.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_123 
WHERE (filter_criterion_123.filter_id = partner_license_12.filter_id) AND (filter_criterion_123.kind = 'TAG'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_124, article_tag AS article_tag_13 
WHERE (filter_criterion_124.filter_id = partner_license_12.filter_id) AND (filter_criterion_124.kind = 'TAG') AND (article_tag_13.article_id = article_9.id) AND (article_tag_13.tag = filter_criterion_124.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_125 
WHERE (filter_criterion_125.filter_id = partner_license_12.filter_id) AND (filter_criterion_125.kind = 'LANGUAGE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_126 
WHERE (filter_criterion_126.filter_id = partner_license_12.filter_id) AND (filter_criterion_126.kind = 'LANGUAGE') AND (article_9.language = filter_criterion_126.value)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_127 
WHERE (filter_criterion_127.filter_id = partner_license_12.filter_id) AND (filter_criterion_127.kind = 'ENTITY'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_128, entity AS entity_29, entity_resolution AS entity_resolution_40, article_entity AS article_entity_14 
WHERE (filter_criterion_128.filter_id = partner_license_12.filter_id) AND (filter_criterion_128.kind = 'ENTITY') AND (entity_29.public_id = filter_criterion_128.value) AND (entity_resolution_40.entity_id = entity_29.id) AND (article_entity_14.article_id = article_9.id) AND (article_entity_14.entity_id = entity_resolution_40.survivor_id)))) AND (NOT (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_129 
WHERE (filter_criterion_129.filter_id = partner_license_12.filter_id) AND (filter_criterion_129.kind = 'SOURCE'))) OR (EXISTS (SELECT 1 
FROM filter_criterion AS filter_criterion_130, entity AS entity_30, entity_resolution AS entity_resolution_41, entity_resolution AS entity_resolution_42 
WHERE (filter_criterion_130.filter_id = partner_license_12.filter_id) AND (filter_criterion_130.kind = 'SOURCE') AND (entity_30.public_id = filter_criterion_130.value) AND (entity_resolution_41.entity_id = entity_30.id) AND (entity_resolution_42.entity_id = article_9.source_id) AND (entity_resolution_42.survivor_id = entity_resolution_41.survivor_id)))))) 
WHERE article_9.status IN ('PUBLISHED', 'RETRACTED') AND (article_9.public_id = change_1_subject_id) ORDER BY article_9.public_id ASC 
 LIMIT 1) AS article_9_rows) AS article_9_shape), (SELECT json_build_object() AS anon_4 
FROM (SELECT 1 AS entity_31_nothing 
FROM entity AS entity_31, entity_resolution AS entity_resolution_43, entity AS former_entity_2 
WHERE (entity_31.public = 1) AND (entity_resolution_43.survivor_id = entity_31.id) AND (former_entity_2.id = entity_resolution_43.entity_id) AND (former_entity_2.public = 1) AND (former_entity_2.public_id = change_1_subject_id) ORDER BY entity_31.public_id ASC 
 LIMIT 1) AS entity_31_shape), (SELECT json_build_object() AS anon_5 
FROM (SELECT 1 AS relation_2_nothing 
FROM relation AS relation_2 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_3 
WHERE (evidence_3.relation_id = relation_2.id) AND evidence_3.withdrawn_at IS NULL AND (evidence_3.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_10 
WHERE (article_10.id = evidence_3.article_id) AND (article_10.status = 'PUBLISHED'))))) AND (relation_2.public_id = change_1_subject_id) ORDER BY relation_2.public_id ASC 
 LIMIT 1) AS relation_2_shape), (SELECT json_build_object() AS anon_6 
FROM (SELECT 1 AS evidence_4_nothing 
FROM evidence AS evidence_4 
WHERE evidence_4.withdrawn_at IS NULL AND (evidence_4.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_11 
WHERE (article_11.id = evidence_4.article_id) AND (article_11.status = 'PUBLISHED'))) AND (evidence_4.public_id = change_1_subject_id) ORDER BY evidence_4.public_id ASC 
 LIMIT 1) AS evidence_4_shape), (SELECT json_build_object() AS anon_7 
FROM (SELECT 1 AS mention_2_nothing 
FROM mention AS mention_2 
WHERE (EXISTS (SELECT 1 
FROM article AS article_12 
WHERE (article_12.id = mention_2.article_id) AND (article_12.status = 'PUBLISHED'))) AND (mention_2.public_id = change_1_subject_id) ORDER BY mention_2.public_id ASC 
 LIMIT 1) AS mention_2_shape)) AS change_1_value_1 
FROM (SELECT change_1.position AS change_1_key_1, change_1.own_number AS change_1_key_2, change_1.action AS change_1_action, change_1.subject_id AS change_1_subject_id 
FROM (SELECT position, at, subject_type, subject_id, action, reason, own_number 
FROM (SELECT change_3.position AS position, change_3.at AS at, change_3.subject_type AS subject_type, change_3.subject_id AS subject_id, change_3.action AS action, change_3.reason AS reason, 0 AS own_number 
FROM change AS change_3 ORDER BY change_3.position ASC 
 LIMIT 5) AS change_3_near UNION ALL SELECT position, at, subject_type, subject_id, action, reason, own_number 
FROM (SELECT access_event_1.position AS position, access_event_1.at AS at, 'License' AS subject_type, access_event_1.subject_id AS subject_id, 'ACCESS_CHANGED' AS action, access_event_1.reason AS reason, access_event_1.number AS own_number 
FROM access_event AS access_event_1 
WHERE access_event_1.partner_id IN (SELECT partner_1.id AS anon_8 
FROM partner AS partner_1 
WHERE partner_1.public_id = $3) ORDER BY access_event_1.position ASC, access_event_1.number ASC 
 LIMIT 5) AS access_event_1_near) AS change_1 ORDER BY change_1.position ASC, change_1.own_number ASC 
 LIMIT 3) AS change_1_rows) AS change_1_page) AS anon_1;
