SELECT json_build_object('headline', article_1_headline, 'summary', CASE WHEN (article_1_status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED')) THEN article_1_summary ELSE NULL END, 'text', CASE WHEN (article_1_status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED')) THEN article_1_body_text ELSE NULL END, 'status', article_1_status, 'embargoedUntil', article_1_embargoed_until, 'publishedAt', article_1_published_at, 'section', CASE WHEN (article_1_status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED')) THEN article_1_section ELSE NULL END, 'tags', (article_1_value_1)::json, 'wordCount', CASE WHEN (article_1_status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED')) THEN article_1_word_count ELSE 0 END, 'source', CASE WHEN (entity_1_id IS NOT NULL) THEN json_build_object('name', entity_1_name) END, 'share', json_build_object('text', CASE WHEN (article_1_status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED')) THEN article_1_share_text ELSE '' END), 'paragraphs', (article_1_value_2)::json, 'entities', (article_1_value_3)::json, 'people', (article_1_value_4)::json, 'relations', (article_1_value_5)::json, 'related', (article_1_value_6)::json) AS anon_1 
FROM (SELECT article_1_headline, article_1_status, article_1_summary, article_1_body_text, article_1_embargoed_until, article_1_published_at, article_1_section, article_1_id, article_1_word_count, entity_1_name, entity_1_id, article_1_share_text, (SELECT coalesce(json_agg(article_tag_1_tag), '[]'::json) AS anon_2 
FROM (SELECT article_tag_1.tag AS article_tag_1_tag 
FROM article_tag AS article_tag_1 
WHERE (article_tag_1.article_id = article_1_id) AND article_1_status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED') ORDER BY article_tag_1.position ASC) AS article_tag_1_shape) AS article_1_value_1, (SELECT coalesce(json_agg(json_build_object('index', paragraph_1_position, 'mentions', (paragraph_1_value_1)::json)), '[]'::json) AS anon_3 
FROM (SELECT paragraph_1_position, paragraph_1_article_id, (SELECT coalesce(json_agg(json_build_object('text', mention_1_text, 'entity', CASE WHEN (entity_2_id IS NOT NULL) THEN json_build_object('slug', entity_2_slug) END)), '[]'::json) AS anon_4 
FROM (SELECT mention_1.text AS mention_1_text, entity_2.slug AS entity_2_slug, entity_2.id AS entity_2_id 
FROM mention AS mention_1 LEFT OUTER JOIN entity_resolution AS entity_resolution_2 ON entity_resolution_2.entity_id = mention_1.entity_id LEFT OUTER JOIN entity AS entity_2 ON entity_2.id = entity_resolution_2.survivor_id 
WHERE (mention_1.article_id = paragraph_1_article_id) AND (mention_1.paragraph = paragraph_1_position) AND (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.id = mention_1.article_id) AND article_2.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED'))) ORDER BY mention_1.start ASC, mention_1.public_id ASC 
 LIMIT 20) AS mention_1_shape) AS paragraph_1_value_1 
FROM (SELECT paragraph_1.position AS paragraph_1_position, paragraph_1.article_id AS paragraph_1_article_id 
FROM paragraph AS paragraph_1 
WHERE (paragraph_1.article_id = article_1_id) AND article_1_status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED') ORDER BY paragraph_1.position ASC) AS paragraph_1_rows) AS paragraph_1_shape) AS article_1_value_2, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article_entity AS article_entity_1, entity AS entity_3 
WHERE (article_entity_1.article_id = article_1_id) AND (entity_3.id = article_entity_1.entity_id) AND article_1_status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED')), 'edges', coalesce(json_agg(json_build_object('salience', CAST(article_entity_1_salience AS DOUBLE PRECISION) / 1000000, 'mentionCount', article_entity_1_mention_count, 'node', json_build_object('slug', entity_3_slug, 'articleCount', entity_3_article_count))), '[]'::json)) AS anon_5 
FROM (SELECT article_entity_1.salience AS article_entity_1_key_1, article_entity_1.entity_public_id AS article_entity_1_key_2, article_entity_1.salience AS article_entity_1_salience, article_entity_1.mention_count AS article_entity_1_mention_count, entity_3.slug AS entity_3_slug, entity_3.article_count AS entity_3_article_count 
FROM article_entity AS article_entity_1, entity AS entity_3 
WHERE (article_entity_1.article_id = article_1_id) AND (entity_3.id = article_entity_1.entity_id) AND article_1_status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED') ORDER BY article_entity_1.salience DESC, article_entity_1.entity_public_id DESC 
 LIMIT 20) AS article_entity_1_page) AS article_1_value_3, (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', entity_4_slug))), '[]'::json)) AS anon_6 
FROM (SELECT article_entity_2.salience AS article_entity_2_key_1, article_entity_2.entity_public_id AS article_entity_2_key_2, entity_4.slug AS entity_4_slug 
FROM article_entity AS article_entity_2, entity AS entity_4 
WHERE (article_entity_2.article_id = article_1_id) AND (entity_4.id = article_entity_2.entity_id) AND article_1_status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED') AND (entity_4.kind = 'PERSON') ORDER BY article_entity_2.salience DESC, article_entity_2.entity_public_id DESC 
 LIMIT 20) AS article_entity_2_page) AS article_1_value_4, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_2 
FROM relation AS relation_1 
WHERE article_1_status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED') AND relation_1.id IN (SELECT evidence_1.relation_id AS anon_8 
FROM evidence AS evidence_1 
WHERE (evidence_1.article_id = article_1_id) AND evidence_1.withdrawn_at IS NULL AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = evidence_1.article_id) AND article_3.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED'))))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('kind', relation_1_kind, 'subject', CASE WHEN (entity_5_id IS NOT NULL) THEN json_build_object('slug', entity_5_slug) END, 'object', CASE WHEN (entity_6_id IS NOT NULL) THEN json_build_object('slug', entity_6_slug) END), 'evidence', (relation_1_value_1)::json)), '[]'::json)) AS anon_7 
FROM (SELECT relation_1_key_1, relation_1_key_2, relation_1_kind, entity_5_slug, entity_5_id, entity_6_slug, entity_6_id, relation_1_id, (SELECT coalesce(json_agg(json_build_object('quote', evidence_2_quote, 'article', CASE WHEN (article_5_id IS NOT NULL) THEN json_build_object('status', article_5_status) END)), '[]'::json) AS anon_9 
FROM (SELECT evidence_2.quote AS evidence_2_quote, article_5.status AS article_5_status, article_5.id AS article_5_id 
FROM evidence AS evidence_2 LEFT OUTER JOIN article AS article_5 ON (article_5.id = evidence_2.article_id) AND article_5.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED') 
WHERE (evidence_2.relation_id = relation_1_id) AND (evidence_2.article_id = article_1_id) AND evidence_2.withdrawn_at IS NULL AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = evidence_2.article_id) AND article_4.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED'))) ORDER BY evidence_2.start ASC, evidence_2.public_id ASC 
 LIMIT 20) AS evidence_2_shape) AS relation_1_value_1 
FROM (SELECT relation_1.kind AS relation_1_key_1, relation_1.public_id AS relation_1_key_2, relation_1.kind AS relation_1_kind, entity_5.slug AS entity_5_slug, entity_5.id AS entity_5_id, entity_6.slug AS entity_6_slug, entity_6.id AS entity_6_id, relation_1.id AS relation_1_id 
FROM relation AS relation_1 LEFT OUTER JOIN entity_resolution AS entity_resolution_3 ON entity_resolution_3.entity_id = relation_1.subject_id LEFT OUTER JOIN entity AS entity_5 ON entity_5.id = entity_resolution_3.survivor_id LEFT OUTER JOIN entity_resolution AS entity_resolution_4 ON entity_resolution_4.entity_id = relation_1.object_id LEFT OUTER JOIN entity AS entity_6 ON entity_6.id = entity_resolution_4.survivor_id 
WHERE article_1_status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED') AND relation_1.id IN (SELECT evidence_1.relation_id AS anon_10 
FROM evidence AS evidence_1 
WHERE (evidence_1.article_id = article_1_id) AND evidence_1.withdrawn_at IS NULL AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = evidence_1.article_id) AND article_3.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED')))) ORDER BY relation_1.kind ASC, relation_1.public_id ASC 
 LIMIT 20) AS relation_1_rows) AS relation_1_page) AS article_1_value_5, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_3 
FROM related_article AS related_article_1, article AS article_6 
WHERE (related_article_1.article_id = article_1_id) AND (article_6.id = related_article_1.related_id) AND article_6.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED') AND article_1_status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED'))) AS anon_11) AS article_1_value_6 
FROM (SELECT article_1.headline AS article_1_headline, article_1.status AS article_1_status, article_1.summary AS article_1_summary, article_1.body_text AS article_1_body_text, article_1.embargoed_until AS article_1_embargoed_until, article_1.published_at AS article_1_published_at, article_1.section AS article_1_section, article_1.id AS article_1_id, article_1.word_count AS article_1_word_count, entity_1.name AS entity_1_name, entity_1.id AS entity_1_id, article_1.share_text AS article_1_share_text 
FROM article AS article_1 LEFT OUTER JOIN entity_resolution AS entity_resolution_1 ON entity_resolution_1.entity_id = article_1.source_id LEFT OUTER JOIN entity AS entity_1 ON (entity_1.id = entity_resolution_1.survivor_id) AND (entity_1.kind = 'ORGANIZATION') 
WHERE article_1.public_id = $1 ORDER BY article_1.public_id ASC 
 LIMIT 1) AS article_1_rows) AS article_1_shape;

SELECT json_build_object('status', article_7_status, 'embargoedUntil', article_7_embargoed_until, 'publishedAt', article_7_published_at, 'byline', CASE WHEN (article_7_status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED')) THEN article_7_byline ELSE NULL END, 'body', CASE WHEN (article_7_status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED')) THEN article_7_body_html ELSE NULL END, 'entities', (article_7_value_1)::json) AS anon_1 
FROM (SELECT article_7_status, article_7_embargoed_until, article_7_published_at, article_7_byline, article_7_body_html, article_7_id, (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object('name', entity_7_name))), '[]'::json)) AS anon_2 
FROM (SELECT article_entity_3.salience AS article_entity_3_key_1, article_entity_3.entity_public_id AS article_entity_3_key_2, entity_7.name AS entity_7_name 
FROM article_entity AS article_entity_3, entity AS entity_7 
WHERE (article_entity_3.article_id = article_7_id) AND (entity_7.id = article_entity_3.entity_id) AND article_7_status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED') ORDER BY article_entity_3.salience DESC, article_entity_3.entity_public_id DESC 
 LIMIT 2) AS article_entity_3_page) AS article_7_value_1 
FROM (SELECT article_7.status AS article_7_status, article_7.embargoed_until AS article_7_embargoed_until, article_7.published_at AS article_7_published_at, article_7.byline AS article_7_byline, article_7.body_html AS article_7_body_html, article_7.id AS article_7_id 
FROM article AS article_7, article_slug AS article_slug_1 
WHERE (article_slug_1.article_id = article_7.id) AND (article_slug_1.slug = $1) ORDER BY article_7.public_id ASC 
 LIMIT 1) AS article_7_rows) AS article_7_shape;

SELECT json_build_object('id', article_8_public_id) AS anon_1 
FROM (SELECT article_8.public_id AS article_8_public_id 
FROM article AS article_8 
WHERE article_8.url = $1 ORDER BY article_8.public_id ASC 
 LIMIT 1) AS article_8_shape;

SELECT coalesce(json_agg((listed_value_1)::json), '[]'::json) AS anon_1 
FROM (SELECT listed_value, coalesce((SELECT json_build_object('id', article_9_public_id) AS anon_2 
FROM (SELECT article_9.public_id AS article_9_public_id 
FROM article AS article_9 
WHERE article_9.public_id = listed_value ORDER BY article_9.public_id ASC 
 LIMIT 1) AS article_9_shape), (SELECT json_build_object('id', entity_8_public_id) AS anon_3 
FROM (SELECT entity_8.public_id AS entity_8_public_id 
FROM entity AS entity_8, entity_resolution AS entity_resolution_5, entity AS former_entity_1 
WHERE (entity_resolution_5.survivor_id = entity_8.id) AND (former_entity_1.id = entity_resolution_5.entity_id) AND (former_entity_1.public_id = listed_value) ORDER BY entity_8.public_id ASC 
 LIMIT 1) AS entity_8_shape), (SELECT json_build_object('id', relation_2_public_id) AS anon_4 
FROM (SELECT relation_2.public_id AS relation_2_public_id 
FROM relation AS relation_2 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_3 
WHERE (evidence_3.relation_id = relation_2.id) AND evidence_3.withdrawn_at IS NULL AND (evidence_3.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_10 
WHERE (article_10.id = evidence_3.article_id) AND article_10.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED'))))) AND (relation_2.public_id = listed_value) ORDER BY relation_2.public_id ASC 
 LIMIT 1) AS relation_2_shape), (SELECT json_build_object('id', evidence_4_public_id, 'quote', evidence_4_quote, 'article', CASE WHEN (article_12_id IS NOT NULL) THEN json_build_object('headline', article_12_headline) END, 'relation', CASE WHEN (relation_3_id IS NOT NULL) THEN json_build_object('kind', relation_3_kind) END) AS anon_5 
FROM (SELECT evidence_4.public_id AS evidence_4_public_id, evidence_4.quote AS evidence_4_quote, article_12.headline AS article_12_headline, article_12.id AS article_12_id, relation_3.kind AS relation_3_kind, relation_3.id AS relation_3_id 
FROM evidence AS evidence_4 LEFT OUTER JOIN article AS article_12 ON (article_12.id = evidence_4.article_id) AND article_12.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED') LEFT OUTER JOIN relation AS relation_3 ON (relation_3.id = evidence_4.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_5 
WHERE (evidence_5.relation_id = relation_3.id) AND evidence_5.withdrawn_at IS NULL AND (evidence_5.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_13 
WHERE (article_13.id = evidence_5.article_id) AND article_13.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED'))))) 
WHERE evidence_4.withdrawn_at IS NULL AND (evidence_4.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_11 
WHERE (article_11.id = evidence_4.article_id) AND article_11.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED'))) AND (evidence_4.public_id = listed_value) ORDER BY evidence_4.public_id ASC 
 LIMIT 1) AS evidence_4_shape), (SELECT json_build_object('id', mention_2_public_id, 'text', mention_2_text, 'article', CASE WHEN (article_15_id IS NOT NULL) THEN json_build_object('status', article_15_status) END) AS anon_6 
FROM (SELECT mention_2.public_id AS mention_2_public_id, mention_2.text AS mention_2_text, article_15.status AS article_15_status, article_15.id AS article_15_id 
FROM mention AS mention_2 LEFT OUTER JOIN article AS article_15 ON (article_15.id = mention_2.article_id) AND article_15.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED') 
WHERE (EXISTS (SELECT 1 
FROM article AS article_14 
WHERE (article_14.id = mention_2.article_id) AND article_14.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED'))) AND (mention_2.public_id = listed_value) ORDER BY mention_2.public_id ASC 
 LIMIT 1) AS mention_2_shape)) AS listed_value_1 
FROM (SELECT value AS listed_value 
FROM json_array_elements_text(($1)::json) WITH ORDINALITY AS items (value, key) ORDER BY key) AS listed_rows) AS listed_shape;

SELECT json_build_object('headline', article_16_headline, 'body', CASE WHEN (article_16_status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED')) THEN article_16_body_html ELSE NULL END, 'summary', CASE WHEN (article_16_status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED')) THEN article_16_summary ELSE NULL END, 'tags', (article_16_value_1)::json, 'retraction', CASE WHEN (article_16_retracted_at IS NOT NULL) THEN json_build_object('reason', article_16_retraction_reason) END, 'entities', (article_16_value_2)::json, 'relations', (article_16_value_3)::json) AS anon_1 
FROM (SELECT article_16_headline, article_16_status, article_16_body_html, article_16_summary, article_16_id, article_16_retraction_reason, article_16_retracted_at, (SELECT coalesce(json_agg(article_tag_2_tag), '[]'::json) AS anon_2 
FROM (SELECT article_tag_2.tag AS article_tag_2_tag 
FROM article_tag AS article_tag_2 
WHERE (article_tag_2.article_id = article_16_id) AND article_16_status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED') ORDER BY article_tag_2.position ASC) AS article_tag_2_shape) AS article_16_value_1, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article_entity AS article_entity_4, entity AS entity_9 
WHERE (article_entity_4.article_id = article_16_id) AND (entity_9.id = article_entity_4.entity_id) AND article_16_status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED'))) AS anon_3) AS article_16_value_2, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_2 
FROM relation AS relation_4 
WHERE article_16_status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED') AND relation_4.id IN (SELECT evidence_6.relation_id AS anon_5 
FROM evidence AS evidence_6 
WHERE (evidence_6.article_id = article_16_id) AND evidence_6.withdrawn_at IS NULL AND (evidence_6.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_17 
WHERE (article_17.id = evidence_6.article_id) AND article_17.status IN ('PUBLISHED', 'DRAFT', 'EMBARGOED')))))) AS anon_4) AS article_16_value_3 
FROM (SELECT article_16.headline AS article_16_headline, article_16.status AS article_16_status, article_16.body_html AS article_16_body_html, article_16.summary AS article_16_summary, article_16.id AS article_16_id, article_16.retraction_reason AS article_16_retraction_reason, article_16.retracted_at AS article_16_retracted_at 
FROM article AS article_16, article_slug AS article_slug_2 
WHERE (article_slug_2.article_id = article_16.id) AND (article_slug_2.slug = $1) ORDER BY article_16.public_id ASC 
 LIMIT 1) AS article_16_rows) AS article_16_shape;
