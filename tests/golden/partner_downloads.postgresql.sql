SELECT (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('DownloadEdge' || '|' || CAST(download_1_at AS TEXT) || '|' || CAST(article_1_public_id AS TEXT) || '|' || CAST(download_1_version AS TEXT) || '|' || CAST(download_1_channel AS TEXT) || '|' || CAST(partner_1_public_id AS TEXT), 'UTF8'), 'hex'), 'node', json_build_object('articleId', article_1_public_id, 'partnerId', partner_1_public_id, 'partnerName', partner_1_name, 'version', download_1_version, 'channel', download_1_channel, 'part', download_1_part, 'license', license_1_key, 'at', download_1_at, 'article', CASE WHEN (article_1_status IN ('PUBLISHED', 'RETRACTED')) THEN json_build_object('slug', article_1_slug, 'status', article_1_status, 'version', article_1_version, 'retraction', CASE WHEN (article_1_retracted_at IS NOT NULL) THEN json_build_object('reason', article_1_retraction_reason) END, 'versions', (download_1_value_1)::json) END, 'recall', CASE WHEN (article_1_retracted_at IS NOT NULL AND article_1_status IN ('PUBLISHED', 'RETRACTED')) THEN json_build_object('at', article_1_retracted_at, 'reason', article_1_retraction_reason, 'acknowledgedAt', acknowledgement_1_at) END, 'correction', CASE WHEN download_1_value_5 THEN json_build_object('version', download_1_value_2, 'at', download_1_value_3, 'note', download_1_value_4) END))), '[]'::json), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(coalesce(max(download_1_read), 0) > 20, false)), 'hasPreviousPage', to_json(coalesce(0 = 1, false)), 'startCursor', max(CASE WHEN (download_1_number = 1) THEN download_1_cursor END), 'endCursor', max(CASE WHEN (download_1_number = CASE WHEN (download_1_read < 20) THEN download_1_read ELSE 20 END) THEN download_1_cursor END)), 'totalCount', (SELECT count(*) AS count_1 
FROM download AS download_1, partner AS partner_1, article AS article_1 
WHERE download_1.partner_id IN (SELECT partner_2.id AS anon_3 
FROM partner AS partner_2 
WHERE partner_2.public_id = $1) AND (partner_1.id = download_1.partner_id) AND (article_1.id = download_1.article_id))) AS anon_2 
FROM (SELECT download_1_key_1, download_1_key_2, download_1_key_3, download_1_key_4, download_1_key_5, download_1_cursor, download_1_at, article_1_public_id, download_1_version, download_1_channel, partner_1_public_id, partner_1_name, download_1_part, license_1_key, article_1_slug, article_1_status, article_1_version, article_1_retraction_reason, article_1_retracted_at, article_1_id, acknowledgement_1_at, download_1_number, download_1_read, (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object('version', article_version_1_public_number, 'note', article_version_1_note))), '[]'::json)) AS anon_4 
FROM (SELECT article_version_1.public_number AS article_version_1_key_1, article_version_1.public_number AS article_version_1_public_number, article_version_1.note AS article_version_1_note 
FROM article_version AS article_version_1 
WHERE (article_version_1.article_id = article_1_id) AND article_version_1.public_number IS NOT NULL ORDER BY article_version_1.public_number DESC 
 LIMIT 3) AS article_version_1_page) AS download_1_value_1, (SELECT article_version_2.public_number AS anon_5 
FROM article_version AS article_version_2 
WHERE (article_version_2.article_id = article_1_id) AND (article_version_2.public_number > download_1_version) AND article_version_2.note IS NOT NULL AND (article_version_2.at < coalesce(article_1_retracted_at, '9999-12-32')) AND article_version_2.public_number IS NOT NULL AND article_1_status IN ('PUBLISHED', 'RETRACTED') ORDER BY article_version_2.public_number 
 LIMIT 1) AS download_1_value_2, (SELECT article_version_3.at AS anon_6 
FROM article_version AS article_version_3 
WHERE (article_version_3.article_id = article_1_id) AND (article_version_3.public_number > download_1_version) AND article_version_3.note IS NOT NULL AND (article_version_3.at < coalesce(article_1_retracted_at, '9999-12-32')) AND article_version_3.public_number IS NOT NULL AND article_1_status IN ('PUBLISHED', 'RETRACTED') ORDER BY article_version_3.public_number 
 LIMIT 1) AS download_1_value_3, (SELECT article_version_4.note AS anon_7 
FROM article_version AS article_version_4 
WHERE (article_version_4.article_id = article_1_id) AND (article_version_4.public_number > download_1_version) AND article_version_4.note IS NOT NULL AND (article_version_4.at < coalesce(article_1_retracted_at, '9999-12-32')) AND article_version_4.public_number IS NOT NULL AND article_1_status IN ('PUBLISHED', 'RETRACTED') ORDER BY article_version_4.public_number 
 LIMIT 1) AS download_1_value_4, EXISTS (SELECT 1 
FROM article_version AS article_version_5 
WHERE (article_version_5.article_id = article_1_id) AND (article_version_5.public_number > download_1_version) AND article_version_5.note IS NOT NULL AND (article_version_5.at < coalesce(article_1_retracted_at, '9999-12-32')) AND article_version_5.public_number IS NOT NULL AND article_1_status IN ('PUBLISHED', 'RETRACTED')) AS download_1_value_5 
FROM (SELECT download_1_key_1, download_1_key_2, download_1_key_3, download_1_key_4, download_1_key_5, download_1_cursor, download_1_at, article_1_public_id, download_1_version, download_1_channel, partner_1_public_id, partner_1_name, download_1_part, license_1_key, article_1_slug, article_1_status, article_1_version, article_1_retraction_reason, article_1_retracted_at, article_1_id, acknowledgement_1_at, row_number() OVER (ORDER BY download_1_key_1 DESC, download_1_key_2 DESC, download_1_key_3 DESC, download_1_key_4 DESC, download_1_key_5 DESC) AS download_1_number, count(*) OVER () AS download_1_read 
FROM (SELECT download_1.at AS download_1_key_1, article_1.public_id AS download_1_key_2, download_1.version AS download_1_key_3, download_1.channel AS download_1_key_4, partner_1.public_id AS download_1_key_5, encode(convert_to('DownloadEdge' || '|' || CAST(download_1.at AS TEXT) || '|' || CAST(article_1.public_id AS TEXT) || '|' || CAST(download_1.version AS TEXT) || '|' || CAST(download_1.channel AS TEXT) || '|' || CAST(partner_1.public_id AS TEXT), 'UTF8'), 'hex') AS download_1_cursor, download_1.at AS download_1_at, article_1.public_id AS article_1_public_id, download_1.version AS download_1_version, download_1.channel AS download_1_channel, partner_1.public_id AS partner_1_public_id, partner_1.name AS partner_1_name, download_1.part AS download_1_part, license_1.key AS license_1_key, article_1.slug AS article_1_slug, article_1.status AS article_1_status, article_1.version AS article_1_version, article_1.retraction_reason AS article_1_retraction_reason, article_1.retracted_at AS article_1_retracted_at, article_1.id AS article_1_id, acknowledgement_1.at AS acknowledgement_1_at 
FROM download AS download_1 JOIN partner AS partner_1 ON true JOIN article AS article_1 ON true LEFT OUTER JOIN license AS license_1 ON license_1.id = download_1.license_id LEFT OUTER JOIN acknowledgement AS acknowledgement_1 ON (acknowledgement_1.article_id = download_1.article_id) AND (acknowledgement_1.partner_id = download_1.partner_id) AND (acknowledgement_1.recalled_at = article_1.retracted_at) 
WHERE download_1.partner_id IN (SELECT partner_2.id AS anon_8 
FROM partner AS partner_2 
WHERE partner_2.public_id = $2) AND (partner_1.id = download_1.partner_id) AND (article_1.id = download_1.article_id) ORDER BY download_1.at DESC, article_1.public_id DESC, download_1.version DESC, download_1.channel DESC, partner_1.public_id DESC 
 LIMIT 21) AS download_1_read_rows) AS download_1_counted 
WHERE download_1_number <= 20 ORDER BY download_1_key_1 DESC, download_1_key_2 DESC, download_1_key_3 DESC, download_1_key_4 DESC, download_1_key_5 DESC) AS download_1_page) AS anon_1;

SELECT (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object('version', download_2_version, 'correction', CASE WHEN download_2_value_2 THEN json_build_object('note', download_2_value_1) END))), '[]'::json), 'pageInfo', json_build_object('hasPreviousPage', to_json(coalesce(coalesce(max(download_2_read), 0) > 1, false)))) AS anon_2 
FROM (SELECT download_2_key_1, download_2_key_2, download_2_key_3, download_2_key_4, download_2_key_5, download_2_version, article_2_id, article_2_retracted_at, article_2_status, download_2_number, download_2_read, (SELECT article_version_6.note AS anon_3 
FROM article_version AS article_version_6 
WHERE (article_version_6.article_id = article_2_id) AND (article_version_6.public_number > download_2_version) AND article_version_6.note IS NOT NULL AND (article_version_6.at < coalesce(article_2_retracted_at, '9999-12-32')) AND article_version_6.public_number IS NOT NULL AND article_2_status IN ('PUBLISHED', 'RETRACTED') ORDER BY article_version_6.public_number 
 LIMIT 1) AS download_2_value_1, EXISTS (SELECT 1 
FROM article_version AS article_version_7 
WHERE (article_version_7.article_id = article_2_id) AND (article_version_7.public_number > download_2_version) AND article_version_7.note IS NOT NULL AND (article_version_7.at < coalesce(article_2_retracted_at, '9999-12-32')) AND article_version_7.public_number IS NOT NULL AND article_2_status IN ('PUBLISHED', 'RETRACTED')) AS download_2_value_2 
FROM (SELECT download_2_key_1, download_2_key_2, download_2_key_3, download_2_key_4, download_2_key_5, download_2_version, article_2_id, article_2_retracted_at, article_2_status, row_number() OVER (ORDER BY download_2_key_1 ASC, download_2_key_2 ASC, download_2_key_3 ASC, download_2_key_4 ASC, download_2_key_5 ASC) AS download_2_number, count(*) OVER () AS download_2_read 
FROM (SELECT download_2.at AS download_2_key_1, article_2.public_id AS download_2_key_2, download_2.version AS download_2_key_3, download_2.channel AS download_2_key_4, partner_3.public_id AS download_2_key_5, download_2.version AS download_2_version, article_2.id AS article_2_id, article_2.retracted_at AS article_2_retracted_at, article_2.status AS article_2_status 
FROM download AS download_2, partner AS partner_3, article AS article_2 
WHERE download_2.partner_id IN (SELECT partner_4.id AS anon_4 
FROM partner AS partner_4 
WHERE partner_4.public_id = $1) AND (partner_3.id = download_2.partner_id) AND (article_2.id = download_2.article_id) AND (article_2.public_id = $2) ORDER BY download_2.at ASC, article_2.public_id ASC, download_2.version ASC, download_2.channel ASC, partner_3.public_id ASC 
 LIMIT 2) AS download_2_read_rows) AS download_2_counted 
WHERE download_2_number <= 1 ORDER BY download_2_key_1 DESC, download_2_key_2 DESC, download_2_key_3 DESC, download_2_key_4 DESC, download_2_key_5 DESC) AS download_2_page) AS anon_1;

SELECT (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object('at', download_3_at, 'channel', download_3_channel))), '[]'::json), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(coalesce(max(download_3_read), 0) > 2, false)), 'hasPreviousPage', to_json(coalesce(EXISTS (SELECT 1 
FROM download AS download_3, partner AS partner_5, article AS article_3 
WHERE download_3.partner_id IN (SELECT partner_6.id AS anon_3 
FROM partner AS partner_6 
WHERE partner_6.public_id = $1) AND (partner_5.id = download_3.partner_id) AND (article_3.id = download_3.article_id) AND ((download_3.at, article_3.public_id, download_3.version, download_3.channel, partner_5.public_id) >= ($2, $3, $4, $5, $6))), false)))) AS anon_2 
FROM (SELECT download_3_key_1, download_3_key_2, download_3_key_3, download_3_key_4, download_3_key_5, download_3_at, download_3_channel, download_3_number, download_3_read 
FROM (SELECT download_3_key_1, download_3_key_2, download_3_key_3, download_3_key_4, download_3_key_5, download_3_at, download_3_channel, row_number() OVER (ORDER BY download_3_key_1 DESC, download_3_key_2 DESC, download_3_key_3 DESC, download_3_key_4 DESC, download_3_key_5 DESC) AS download_3_number, count(*) OVER () AS download_3_read 
FROM (SELECT download_3.at AS download_3_key_1, article_3.public_id AS download_3_key_2, download_3.version AS download_3_key_3, download_3.channel AS download_3_key_4, partner_5.public_id AS download_3_key_5, download_3.at AS download_3_at, download_3.channel AS download_3_channel 
FROM download AS download_3, partner AS partner_5, article AS article_3 
WHERE download_3.partner_id IN (SELECT partner_6.id AS anon_4 
FROM partner AS partner_6 
WHERE partner_6.public_id = $7) AND (partner_5.id = download_3.partner_id) AND (article_3.id = download_3.article_id) AND ((download_3.at, article_3.public_id, download_3.version, download_3.channel, partner_5.public_id) < ($8, $9, $10, $11, $12)) ORDER BY download_3.at DESC, article_3.public_id DESC, download_3.version DESC, download_3.channel DESC, partner_5.public_id DESC 
 LIMIT 3) AS download_3_read_rows) AS download_3_counted 
WHERE download_3_number <= 2 ORDER BY download_3_key_1 DESC, download_3_key_2 DESC, download_3_key_3 DESC, download_3_key_4 DESC, download_3_key_5 DESC) AS download_3_page) AS anon_1;

SELECT (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object('at', download_4_at, 'channel', download_4_channel))), '[]'::json), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(EXISTS (SELECT 1 
FROM download AS download_4, partner AS partner_7, article AS article_4 
WHERE download_4.partner_id IN (SELECT partner_8.id AS anon_3 
FROM partner AS partner_8 
WHERE partner_8.public_id = $1) AND (partner_7.id = download_4.partner_id) AND (article_4.id = download_4.article_id) AND ((download_4.at, article_4.public_id, download_4.version, download_4.channel, partner_7.public_id) <= ($2, $3, $4, $5, $6))), false)), 'hasPreviousPage', to_json(coalesce(coalesce(max(download_4_read), 0) > 2, false)))) AS anon_2 
FROM (SELECT download_4_key_1, download_4_key_2, download_4_key_3, download_4_key_4, download_4_key_5, download_4_at, download_4_channel, download_4_number, download_4_read 
FROM (SELECT download_4_key_1, download_4_key_2, download_4_key_3, download_4_key_4, download_4_key_5, download_4_at, download_4_channel, row_number() OVER (ORDER BY download_4_key_1 ASC, download_4_key_2 ASC, download_4_key_3 ASC, download_4_key_4 ASC, download_4_key_5 ASC) AS download_4_number, count(*) OVER () AS download_4_read 
FROM (SELECT download_4.at AS download_4_key_1, article_4.public_id AS download_4_key_2, download_4.version AS download_4_key_3, download_4.channel AS download_4_key_4, partner_7.public_id AS download_4_key_5, download_4.at AS download_4_at, download_4.channel AS download_4_channel 
FROM download AS download_4, partner AS partner_7, article AS article_4 
WHERE download_4.partner_id IN (SELECT partner_8.id AS anon_4 
FROM partner AS partner_8 
WHERE partner_8.public_id = $7) AND (partner_7.id = download_4.partner_id) AND (article_4.id = download_4.article_id) AND ((download_4.at, article_4.public_id, download_4.version, download_4.channel, partner_7.public_id) > ($8, $9, $10, $11, $12)) ORDER BY download_4.at ASC, article_4.public_id ASC, download_4.version ASC, download_4.channel ASC, partner_7.public_id ASC 
 LIMIT 3) AS download_4_read_rows) AS download_4_counted 
WHERE download_4_number <= 2 ORDER BY download_4_key_1 DESC, download_4_key_2 DESC, download_4_key_3 DESC, download_4_key_4 DESC, download_4_key_5 DESC) AS download_4_page) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM download AS download_5, partner AS partner_9, article AS article_5 
WHERE download_5.partner_id IN (SELECT partner_10.id AS anon_3 
FROM partner AS partner_10 
WHERE partner_10.public_id = $1) AND (partner_9.id = download_5.partner_id) AND (article_5.id = download_5.article_id) AND (partner_9.public_id = $2))) AS anon_2) AS anon_1;

SELECT (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM download AS download_6, partner AS partner_11, article AS article_6 
WHERE download_6.partner_id IN (SELECT partner_12.id AS anon_3 
FROM partner AS partner_12 
WHERE partner_12.public_id = $1) AND (partner_11.id = download_6.partner_id) AND (article_6.id = download_6.article_id) AND (article_6.status = 'RETRACTED') AND article_6.status IN ('PUBLISHED', 'RETRACTED') AND NOT (EXISTS (SELECT 1 
FROM acknowledgement AS acknowledgement_2 
WHERE (acknowledgement_2.partner_id = download_6.partner_id) AND (acknowledgement_2.article_id = download_6.article_id) AND (acknowledgement_2.recalled_at = article_6.retracted_at))))) AS anon_2) AS anon_1;
