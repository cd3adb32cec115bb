SELECT json_object('headline', article_1_headline, 'summary', CASE WHEN (article_1_status = 'PUBLISHED') THEN article_1_summary ELSE NULL END, 'publishedAt', article_1_published_at, 'source', CASE WHEN (entity_1_id IS NOT NULL) THEN json_object('name', entity_1_name) END, 'people', json(article_1_value_1), 'organizations', json(article_1_value_2), 'relations', json(article_1_value_3), 'related', json(article_1_value_4)) AS anon_1 
FROM (SELECT article_1_headline, article_1_status, article_1_summary, article_1_published_at, entity_1_name, entity_1_id, article_1_id, (SELECT json_object('edges', json_group_array(json_object('role', article_entity_1_role, 'salience', CAST(article_entity_1_salience AS DOUBLE) / 1000000, 'mentionCount', article_entity_1_mention_count, 'node', json_object('name', entity_2_name, 'description', entity_2_description)))) AS anon_2 
FROM (SELECT article_entity_1.salience AS article_entity_1_key_1, article_entity_1.entity_public_id AS article_entity_1_key_2, article_entity_1.role AS article_entity_1_role, article_entity_1.salience AS article_entity_1_salience, article_entity_1.mention_count AS article_entity_1_mention_count, entity_2.name AS entity_2_name, entity_2.description AS entity_2_description 
FROM article_entity AS article_entity_1, entity AS entity_2 
WHERE (article_entity_1.article_id = article_1_id) AND (entity_2.id = article_entity_1.entity_id) AND (entity_2.public = 1) AND (article_1_status = 'PUBLISHED') AND (entity_2.kind = 'PERSON') ORDER BY article_entity_1.salience DESC, article_entity_1.entity_public_id DESC
 LIMIT 5 OFFSET ?) AS article_entity_1_page) AS article_1_value_1, (SELECT json_object('edges', json_group_array(json_object('role', article_entity_2_role, 'salience', CAST(article_entity_2_salience AS DOUBLE) / 1000000, 'node', json_object('name', entity_3_name)))) AS anon_3 
FROM (SELECT article_entity_2.salience AS article_entity_2_key_1, article_entity_2.entity_public_id AS article_entity_2_key_2, article_entity_2.role AS article_entity_2_role, article_entity_2.salience AS article_entity_2_salience, entity_3.name AS entity_3_name 
FROM article_entity AS article_entity_2, entity AS entity_3 
WHERE (article_entity_2.article_id = article_1_id) AND (entity_3.id = article_entity_2.entity_id) AND (entity_3.public = 1) AND (article_1_status = 'PUBLISHED') AND (entity_3.kind = 'ORGANIZATION') ORDER BY article_entity_2.salience DESC, article_entity_2.entity_public_id DESC
 LIMIT 5 OFFSET ?) AS article_entity_2_page) AS article_1_value_2, (SELECT json_object('edges', json_group_array(json_object('node', json_object('subject', CASE WHEN (entity_4_id IS NOT NULL) THEN json_object('name', entity_4_name) END, 'kind', relation_1_kind, 'role', CASE WHEN (relation_1_role = '') THEN NULL ELSE relation_1_role END, 'object', CASE WHEN (entity_5_id IS NOT NULL) THEN json_object('name', entity_5_name) END, 'standing', CASE WHEN (relation_1_value_1 AND relation_1_value_2) THEN 'DISPUTED' WHEN (relation_1_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN relation_1_value_1 THEN 'SINGLE_SOURCE' WHEN relation_1_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END, 'assertedBy', relation_1_value_5, 'disputedBy', relation_1_value_6), 'evidence', json(relation_1_value_7)))) AS anon_4 
FROM (SELECT relation_1_key_1, relation_1_key_2, entity_4_name, entity_4_id, relation_1_kind, relation_1_role, entity_5_name, entity_5_id, relation_1_id, EXISTS (SELECT 1 
FROM evidence AS evidence_3 
WHERE (evidence_3.relation_id = relation_1_id) AND evidence_3.withdrawn_at IS NULL AND (evidence_3.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = evidence_3.article_id) AND (article_4.status = 'PUBLISHED'))) AND evidence_3.stance IN ('ASSERTS')) AS relation_1_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_4 
WHERE (evidence_4.relation_id = relation_1_id) AND evidence_4.withdrawn_at IS NULL AND (evidence_4.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_5 
WHERE (article_5.id = evidence_4.article_id) AND (article_5.status = 'PUBLISHED'))) AND evidence_4.stance IN ('DENIES', 'DOUBTS')) AS relation_1_value_2, (SELECT count(DISTINCT evidence_2.origin) AS count_1 
FROM evidence AS evidence_2 
WHERE (evidence_2.relation_id = relation_1_id) AND evidence_2.withdrawn_at IS NULL AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = evidence_2.article_id) AND (article_3.status = 'PUBLISHED'))) AND evidence_2.stance IN ('ASSERTS')) AS relation_1_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_5 
WHERE (evidence_5.relation_id = relation_1_id) AND evidence_5.withdrawn_at IS NULL AND (evidence_5.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_6 
WHERE (article_6.id = evidence_5.article_id) AND (article_6.status = 'PUBLISHED'))) AND evidence_5.stance IN ('DENIES')) AS relation_1_value_4, (SELECT count(DISTINCT evidence_6.origin) AS count_2 
FROM evidence AS evidence_6 
WHERE (evidence_6.relation_id = relation_1_id) AND evidence_6.withdrawn_at IS NULL AND (evidence_6.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_7 
WHERE (article_7.id = evidence_6.article_id) AND (article_7.status = 'PUBLISHED'))) AND evidence_6.stance IN ('ASSERTS')) AS relation_1_value_5, (SELECT count(DISTINCT evidence_7.origin) AS count_3 
FROM evidence AS evidence_7 
WHERE (evidence_7.relation_id = relation_1_id) AND evidence_7.withdrawn_at IS NULL AND (evidence_7.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_8 
WHERE (article_8.id = evidence_7.article_id) AND (article_8.status = 'PUBLISHED'))) AND evidence_7.stance IN ('DENIES', 'DOUBTS')) AS relation_1_value_6, (SELECT json_group_array(json_object('quote', evidence_8_quote, 'speaker', CASE WHEN (entity_6_id IS NOT NULL) THEN json_object('name', entity_6_name) END, 'stance', evidence_8_stance, 'voice', evidence_8_voice)) AS anon_5 
FROM (SELECT evidence_8.quote AS evidence_8_quote, entity_6.name AS entity_6_name, entity_6.id AS entity_6_id, evidence_8.stance AS evidence_8_stance, evidence_8.voice AS evidence_8_voice 
FROM evidence AS evidence_8 LEFT OUTER JOIN entity_resolution AS entity_resolution_4 ON entity_resolution_4.entity_id = evidence_8.speaker_id LEFT OUTER JOIN entity AS entity_6 ON (entity_6.id = entity_resolution_4.survivor_id) AND (entity_6.public = 1) 
WHERE (evidence_8.relation_id = relation_1_id) AND (evidence_8.article_id = article_1_id) AND evidence_8.withdrawn_at IS NULL AND (evidence_8.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_9 
WHERE (article_9.id = evidence_8.article_id) AND (article_9.status = 'PUBLISHED'))) ORDER BY evidence_8.start ASC, evidence_8.public_id ASC
 LIMIT 20 OFFSET ?) AS evidence_8_shape) AS relation_1_value_7 
FROM (SELECT relation_1.kind AS relation_1_key_1, relation_1.public_id AS relation_1_key_2, entity_4.name AS entity_4_name, entity_4.id AS entity_4_id, relation_1.kind AS relation_1_kind, relation_1.role AS relation_1_role, entity_5.name AS entity_5_name, entity_5.id AS entity_5_id, relation_1.id AS relation_1_id 
FROM relation AS relation_1 LEFT OUTER JOIN entity_resolution AS entity_resolution_2 ON entity_resolution_2.entity_id = relation_1.subject_id LEFT OUTER JOIN entity AS entity_4 ON (entity_4.id = entity_resolution_2.survivor_id) AND (entity_4.public = 1) LEFT OUTER JOIN entity_resolution AS entity_resolution_3 ON entity_resolution_3.entity_id = relation_1.object_id LEFT OUTER JOIN entity AS entity_5 ON (entity_5.id = entity_resolution_3.survivor_id) AND (entity_5.public = 1) 
WHERE (article_1_status = 'PUBLISHED') AND relation_1.id IN (SELECT evidence_1.relation_id AS anon_6 
FROM evidence AS evidence_1 
WHERE (evidence_1.article_id = article_1_id) AND evidence_1.withdrawn_at IS NULL AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.id = evidence_1.article_id) AND (article_2.status = 'PUBLISHED')))) ORDER BY relation_1.kind ASC, relation_1.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_1_rows) AS relation_1_page) AS article_1_value_3, (SELECT json_object('edges', json_group_array(json_object('node', json_object('headline', article_10_headline, 'publishedAt', article_10_published_at), 'score', CAST(related_article_1_score AS DOUBLE) / 1000000, 'reasons', json(related_article_1_value_1)))) AS anon_7 
FROM (SELECT related_article_1_key_1, related_article_1_key_2, article_10_headline, article_10_published_at, related_article_1_score, related_article_1_article_id, related_article_1_related_id, (SELECT json_group_array(json_object('kind', related_reason_1_kind, 'text', related_reason_1_text)) AS anon_8 
FROM (SELECT related_reason_1.kind AS related_reason_1_kind, related_reason_1.text AS related_reason_1_text 
FROM (SELECT entry.article_id, entry.related_id, part.key AS position, part.value ->> 0 AS kind, part.value ->> 1 AS weight, part.value ->> 2 AS entity_id, part.value ->> 3 AS text FROM related_article AS entry, json_each(entry.reasons) AS part) AS related_reason_1 
WHERE (related_reason_1.article_id = related_article_1_article_id) AND (related_reason_1.related_id = related_article_1_related_id) ORDER BY related_reason_1.position ASC) AS related_reason_1_shape) AS related_article_1_value_1 
FROM (SELECT related_article_1.rank AS related_article_1_key_1, article_10.public_id AS related_article_1_key_2, article_10.headline AS article_10_headline, article_10.published_at AS article_10_published_at, related_article_1.score AS related_article_1_score, related_article_1.article_id AS related_article_1_article_id, related_article_1.related_id AS related_article_1_related_id 
FROM related_article AS related_article_1, article AS article_10 
WHERE (related_article_1.article_id = article_1_id) AND (article_10.id = related_article_1.related_id) AND (article_10.status = 'PUBLISHED') AND (article_1_status = 'PUBLISHED') ORDER BY related_article_1.rank ASC, article_10.public_id ASC
 LIMIT 5 OFFSET ?) AS related_article_1_rows) AS related_article_1_page) AS article_1_value_4 
FROM (SELECT article_1.headline AS article_1_headline, article_1.status AS article_1_status, article_1.summary AS article_1_summary, article_1.published_at AS article_1_published_at, entity_1.name AS entity_1_name, entity_1.id AS entity_1_id, article_1.id AS article_1_id 
FROM article AS article_1 JOIN article_slug AS article_slug_1 ON 1 = 1 LEFT OUTER JOIN entity_resolution AS entity_resolution_1 ON entity_resolution_1.entity_id = article_1.source_id LEFT OUTER JOIN entity AS entity_1 ON (entity_1.id = entity_resolution_1.survivor_id) AND (entity_1.public = 1) AND (entity_1.kind = 'ORGANIZATION') 
WHERE article_1.status IN ('PUBLISHED', 'RETRACTED') AND (article_slug_1.article_id = article_1.id) AND (article_slug_1.slug = ?) ORDER BY article_1.public_id ASC
 LIMIT 1 OFFSET ?) AS article_1_rows) AS article_1_shape;
