SELECT (SELECT json_group_array(json_object('key', saved_filter_1_key, 'name', saved_filter_1_name, 'criteria', json(saved_filter_1_value_1))) AS anon_2 
FROM (SELECT saved_filter_1_key, saved_filter_1_name, saved_filter_1_id, (SELECT json_group_array(json_object('kind', filter_criterion_1_kind, 'value', filter_criterion_1_value)) AS anon_3 
FROM (SELECT filter_criterion_1.kind AS filter_criterion_1_kind, filter_criterion_1.value AS filter_criterion_1_value 
FROM filter_criterion AS filter_criterion_1 
WHERE filter_criterion_1.filter_id = saved_filter_1_id ORDER BY filter_criterion_1.kind ASC, filter_criterion_1.value ASC) AS filter_criterion_1_shape) AS saved_filter_1_value_1 
FROM (SELECT saved_filter_1."key" AS saved_filter_1_key, saved_filter_1.name AS saved_filter_1_name, saved_filter_1.id AS saved_filter_1_id 
FROM saved_filter AS saved_filter_1 ORDER BY saved_filter_1.id ASC) AS saved_filter_1_rows) AS saved_filter_1_shape) AS anon_1;

SELECT (SELECT json_group_array(json_object('id', license_1_public_id, 'key', license_1_key, 'name', license_1_name, 'filter', CASE WHEN (saved_filter_2_id IS NOT NULL) THEN json_object('key', saved_filter_2_key) END, 'part', license_1_part, 'delaySeconds', license_1_delay_seconds, 'quota', license_1_quota, 'expiresAt', license_1_expires_at, 'territory', license_1_territory, 'usageTerms', license_1_usage_terms, 'aiUse', json(coalesce(nullif('["' || replace(license_1_ai_use, ' ', '","') || '"]', '[""]'), '[]')), 'isOffered', CASE WHEN license_1_offered = 1 THEN json('true') ELSE json('false') END)) AS anon_2 
FROM (SELECT license_1.public_id AS license_1_public_id, license_1."key" AS license_1_key, license_1.name AS license_1_name, saved_filter_2."key" AS saved_filter_2_key, saved_filter_2.id AS saved_filter_2_id, license_1.part AS license_1_part, license_1.delay_seconds AS license_1_delay_seconds, license_1.quota AS license_1_quota, license_1.expires_at AS license_1_expires_at, license_1.territory AS license_1_territory, license_1.usage_terms AS license_1_usage_terms, license_1.ai_use AS license_1_ai_use, license_1.offered AS license_1_offered 
FROM license AS license_1 LEFT OUTER JOIN saved_filter AS saved_filter_2 ON saved_filter_2.id = license_1.filter_id ORDER BY license_1.id ASC) AS license_1_shape) AS anon_1;

SELECT (SELECT json_group_array(json_object('id', partner_1_public_id, 'name', partner_1_name, 'createdAt', partner_1_created_at, 'grants', json(partner_1_value_1))) AS anon_2 
FROM (SELECT partner_1_public_id, partner_1_name, partner_1_created_at, partner_1_id, (SELECT json_group_array(json_object('license', CASE WHEN (license_2_id IS NOT NULL) THEN json_object('key', license_2_key) END, 'grantedAt', license_grant_1_granted_at, 'endsAt', license_grant_1_ends_at)) AS anon_3 
FROM (SELECT license_2."key" AS license_2_key, license_2.id AS license_2_id, license_grant_1.granted_at AS license_grant_1_granted_at, license_grant_1.ends_at AS license_grant_1_ends_at 
FROM license_grant AS license_grant_1 LEFT OUTER JOIN license AS license_2 ON license_2.id = license_grant_1.license_id 
WHERE license_grant_1.partner_id = partner_1_id ORDER BY license_grant_1.license_id ASC) AS license_grant_1_shape) AS partner_1_value_1 
FROM (SELECT partner_1.public_id AS partner_1_public_id, partner_1.name AS partner_1_name, partner_1.created_at AS partner_1_created_at, partner_1.id AS partner_1_id 
FROM partner AS partner_1 ORDER BY partner_1.id ASC) AS partner_1_rows) AS partner_1_shape) AS anon_1;
