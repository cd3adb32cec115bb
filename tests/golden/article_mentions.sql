SELECT json_object('body', CASE WHEN (article_1_status = 'PUBLISHED') THEN article_1_body_text ELSE NULL END, 'paragraphs', json(article_1_value_1), 'entities', json(article_1_value_2), 'people', json(article_1_value_3), 'organizations', json(article_1_value_4)) AS anon_1 
FROM (SELECT article_1_status, article_1_body_text, article_1_id, (SELECT json_group_array(json_object('index', paragraph_1_position, 'start', paragraph_1_start, 'startAsked', paragraph_1_start_utf16, 'mentions', json(paragraph_1_value_1), 'few', json(paragraph_1_value_2), 'none', json(paragraph_1_value_3))) AS anon_2 
FROM (SELECT paragraph_1_position, paragraph_1_start, paragraph_1_start_utf16, paragraph_1_article_id, (SELECT json_group_array(json_object('id', mention_1_public_id, 'text', mention_1_text, 'start', mention_1_start, 'end', mention_1_end, 'startUtf16', mention_1_start_utf16, 'endUtf16', mention_1_end_utf16, 'startCodePoint', mention_1_start, 'endCodePoint', mention_1_end, 'entity', CASE WHEN (entity_1_id IS NOT NULL) THEN json_object('name', entity_1_name) END, 'article', CASE WHEN (article_3_id IS NOT NULL) THEN json_object('slug', article_3_slug) END)) AS anon_3 
FROM (SELECT mention_1.public_id AS mention_1_public_id, mention_1.text AS mention_1_text, mention_1.start AS mention_1_start, mention_1."end" AS mention_1_end, mention_1.start_utf16 AS mention_1_start_utf16, mention_1.end_utf16 AS mention_1_end_utf16, entity_1.name AS entity_1_name, entity_1.id AS entity_1_id, article_3.slug AS article_3_slug, article_3.id AS article_3_id 
FROM mention AS mention_1 LEFT OUTER JOIN entity_resolution AS entity_resolution_1 ON entity_resolution_1.entity_id = mention_1.entity_id LEFT OUTER JOIN entity AS entity_1 ON (entity_1.id = entity_resolution_1.survivor_id) AND (entity_1.public = 1) LEFT OUTER JOIN article AS article_3 ON (article_3.id = mention_1.article_id) AND (article_3.status = 'PUBLISHED') 
WHERE (mention_1.article_id = paragraph_1_article_id) AND (mention_1.paragraph = paragraph_1_position) AND (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.id = mention_1.article_id) AND (article_2.status = 'PUBLISHED'))) ORDER BY mention_1.start ASC, mention_1.public_id ASC
 LIMIT 20 OFFSET ?) AS mention_1_shape) AS paragraph_1_value_1, (SELECT json_group_array(json_object('text', mention_2_text)) AS anon_4 
FROM (SELECT mention_2.text AS mention_2_text 
FROM mention AS mention_2 
WHERE (mention_2.article_id = paragraph_1_article_id) AND (mention_2.paragraph = paragraph_1_position) AND (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = mention_2.article_id) AND (article_4.status = 'PUBLISHED'))) ORDER BY mention_2.start ASC, mention_2.public_id ASC
 LIMIT 2 OFFSET ?) AS mention_2_shape) AS paragraph_1_value_2, (SELECT json_group_array(json_object('text', mention_3_text)) AS anon_5 
FROM (SELECT mention_3.text AS mention_3_text 
FROM mention AS mention_3 
WHERE (mention_3.article_id = paragraph_1_article_id) AND (mention_3.paragraph = paragraph_1_position) AND (EXISTS (SELECT 1 
FROM article AS article_5 
WHERE (article_5.id = mention_3.article_id) AND (article_5.status = 'PUBLISHED'))) ORDER BY mention_3.start ASC, mention_3.public_id ASC
 LIMIT 0 OFFSET ?) AS mention_3_shape) AS paragraph_1_value_3 
FROM (SELECT paragraph_1.position AS paragraph_1_position, paragraph_1.start AS paragraph_1_start, paragraph_1.start_utf16 AS paragraph_1_start_utf16, paragraph_1.article_id AS paragraph_1_article_id 
FROM paragraph AS paragraph_1 
WHERE (paragraph_1.article_id = article_1_id) AND (article_1_status = 'PUBLISHED') ORDER BY paragraph_1.position ASC) AS paragraph_1_rows) AS paragraph_1_shape) AS article_1_value_1, (SELECT json_object('edges', json_group_array(json_object('mentions', json(article_entity_1_value_1), 'few', json(article_entity_1_value_2), 'none', json(article_entity_1_value_3)))) AS anon_6 
FROM (SELECT article_entity_1_key_1, article_entity_1_key_2, article_entity_1_entity_id, article_entity_1_article_id, (SELECT json_group_array(json_object('text', mention_4_text, 'start', mention_4_start_utf16)) AS anon_7 
FROM (SELECT mention_4.text AS mention_4_text, mention_4.start_utf16 AS mention_4_start_utf16 
FROM entity_resolution AS entity_resolution_2, mention AS mention_4 
WHERE (entity_resolution_2.survivor_id = article_entity_1_entity_id) AND (mention_4.entity_id = entity_resolution_2.entity_id) AND (mention_4.article_id = article_entity_1_article_id) AND (EXISTS (SELECT 1 
FROM article AS article_6 
WHERE (article_6.id = mention_4.article_id) AND (article_6.status = 'PUBLISHED'))) ORDER BY mention_4.start ASC, mention_4.public_id ASC
 LIMIT 20 OFFSET ?) AS entity_resolution_2_shape) AS article_entity_1_value_1, (SELECT json_group_array(json_object('text', mention_5_text)) AS anon_8 
FROM (SELECT mention_5.text AS mention_5_text 
FROM entity_resolution AS entity_resolution_3, mention AS mention_5 
WHERE (entity_resolution_3.survivor_id = article_entity_1_entity_id) AND (mention_5.entity_id = entity_resolution_3.entity_id) AND (mention_5.article_id = article_entity_1_article_id) AND (EXISTS (SELECT 1 
FROM article AS article_7 
WHERE (article_7.id = mention_5.article_id) AND (article_7.status = 'PUBLISHED'))) ORDER BY mention_5.start ASC, mention_5.public_id ASC
 LIMIT 2 OFFSET ?) AS entity_resolution_3_shape) AS article_entity_1_value_2, (SELECT json_group_array(json_object('text', mention_6_text)) AS anon_9 
FROM (SELECT mention_6.text AS mention_6_text 
FROM entity_resolution AS entity_resolution_4, mention AS mention_6 
WHERE (entity_resolution_4.survivor_id = article_entity_1_entity_id) AND (mention_6.entity_id = entity_resolution_4.entity_id) AND (mention_6.article_id = article_entity_1_article_id) AND (EXISTS (SELECT 1 
FROM article AS article_8 
WHERE (article_8.id = mention_6.article_id) AND (article_8.status = 'PUBLISHED'))) ORDER BY mention_6.start ASC, mention_6.public_id ASC
 LIMIT 0 OFFSET ?) AS entity_resolution_4_shape) AS article_entity_1_value_3 
FROM (SELECT article_entity_1.salience AS article_entity_1_key_1, article_entity_1.entity_public_id AS article_entity_1_key_2, article_entity_1.entity_id AS article_entity_1_entity_id, article_entity_1.article_id AS article_entity_1_article_id 
FROM article_entity AS article_entity_1, entity AS entity_2 
WHERE (article_entity_1.article_id = article_1_id) AND (entity_2.id = article_entity_1.entity_id) AND (entity_2.public = 1) AND (article_1_status = 'PUBLISHED') AND entity_2.kind IN (SELECT value 
FROM json_each(?)) ORDER BY article_entity_1.salience DESC, article_entity_1.entity_public_id DESC
 LIMIT 2 OFFSET ?) AS article_entity_1_rows) AS article_entity_1_page) AS article_1_value_2, (SELECT json_object('edges', json_group_array(json_object('mentions', json(article_entity_2_value_1)))) AS anon_10 
FROM (SELECT article_entity_2_key_1, article_entity_2_key_2, article_entity_2_entity_id, article_entity_2_article_id, (SELECT json_group_array(json_object('text', mention_7_text)) AS anon_11 
FROM (SELECT mention_7.text AS mention_7_text 
FROM entity_resolution AS entity_resolution_5, mention AS mention_7 
WHERE (entity_resolution_5.survivor_id = article_entity_2_entity_id) AND (mention_7.entity_id = entity_resolution_5.entity_id) AND (mention_7.article_id = article_entity_2_article_id) AND (EXISTS (SELECT 1 
FROM article AS article_9 
WHERE (article_9.id = mention_7.article_id) AND (article_9.status = 'PUBLISHED'))) ORDER BY mention_7.start ASC, mention_7.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_resolution_5_shape) AS article_entity_2_value_1 
FROM (SELECT article_entity_2.salience AS article_entity_2_key_1, article_entity_2.entity_public_id AS article_entity_2_key_2, article_entity_2.entity_id AS article_entity_2_entity_id, article_entity_2.article_id AS article_entity_2_article_id 
FROM article_entity AS article_entity_2, entity AS entity_3 
WHERE (article_entity_2.article_id = article_1_id) AND (entity_3.id = article_entity_2.entity_id) AND (entity_3.public = 1) AND (article_1_status = 'PUBLISHED') AND (entity_3.kind = 'PERSON') ORDER BY article_entity_2.salience DESC, article_entity_2.entity_public_id DESC
 LIMIT 20 OFFSET ?) AS article_entity_2_rows) AS article_entity_2_page) AS article_1_value_3, (SELECT json_object('edges', json_group_array(json_object('mentions', json(article_entity_3_value_1)))) AS anon_12 
FROM (SELECT article_entity_3_key_1, article_entity_3_key_2, article_entity_3_entity_id, article_entity_3_article_id, (SELECT json_group_array(json_object('text', mention_8_text)) AS anon_13 
FROM (SELECT mention_8.text AS mention_8_text 
FROM entity_resolution AS entity_resolution_6, mention AS mention_8 
WHERE (entity_resolution_6.survivor_id = article_entity_3_entity_id) AND (mention_8.entity_id = entity_resolution_6.entity_id) AND (mention_8.article_id = article_entity_3_article_id) AND (EXISTS (SELECT 1 
FROM article AS article_10 
WHERE (article_10.id = mention_8.article_id) AND (article_10.status = 'PUBLISHED'))) ORDER BY mention_8.start ASC, mention_8.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_resolution_6_shape) AS article_entity_3_value_1 
FROM (SELECT article_entity_3.salience AS article_entity_3_key_1, article_entity_3.entity_public_id AS article_entity_3_key_2, article_entity_3.entity_id AS article_entity_3_entity_id, article_entity_3.article_id AS article_entity_3_article_id 
FROM article_entity AS article_entity_3, entity AS entity_4 
WHERE (article_entity_3.article_id = article_1_id) AND (entity_4.id = article_entity_3.entity_id) AND (entity_4.public = 1) AND (article_1_status = 'PUBLISHED') AND (entity_4.kind = 'ORGANIZATION') ORDER BY article_entity_3.salience DESC, article_entity_3.entity_public_id DESC
 LIMIT 20 OFFSET ?) AS article_entity_3_rows) AS article_entity_3_page) AS article_1_value_4 
FROM (SELECT article_1.status AS article_1_status, article_1.body_text AS article_1_body_text, article_1.id AS article_1_id 
FROM article AS article_1, article_slug AS article_slug_1 
WHERE article_1.status IN ('PUBLISHED', 'RETRACTED') AND (article_slug_1.article_id = article_1.id) AND (article_slug_1.slug = ?) ORDER BY article_1.public_id ASC
 LIMIT 1 OFFSET ?) AS article_1_rows) AS article_1_shape;
