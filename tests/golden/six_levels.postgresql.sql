SELECT (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object('headline', article_1_headline, 'entities', (article_1_value_1)::json))), '[]'::json)) AS anon_2 
FROM (SELECT article_1_key_1, article_1_key_2, article_1_headline, article_1_id, article_1_status, (SELECT json_build_object('pageInfo', json_build_object('hasNextPage', to_json(coalesce(coalesce(max(article_entity_1_read), 0) > 2, false))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('name', entity_1_name, 'articles', (article_entity_1_value_1)::json))), '[]'::json)) AS anon_3 
FROM (SELECT article_entity_1_key_1, article_entity_1_key_2, entity_1_name, entity_1_id, article_entity_1_number, article_entity_1_read, (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object('slug', article_2_slug, 'relations', (article_entity_2_value_1)::json))), '[]'::json)) AS anon_4 
FROM (SELECT article_entity_2_key_1, article_entity_2_key_2, article_2_slug, article_2_status, article_2_id, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_1 
WHERE (article_2_status = 'PUBLISHED') AND relation_1.id IN (SELECT evidence_1.relation_id AS anon_6 
FROM evidence AS evidence_1 
WHERE (evidence_1.article_id = article_2_id) AND evidence_1.withdrawn_at IS NULL AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = evidence_1.article_id) AND (article_3.status = 'PUBLISHED'))))), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('kind', relation_1_kind, 'evidence', (relation_1_value_1)::json))), '[]'::json)) AS anon_5 
FROM (SELECT relation_1_key_1, relation_1_key_2, relation_1_kind, relation_1_id, (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object('stance', evidence_2_stance, 'article', CASE WHEN (article_5_id IS NOT NULL) THEN json_build_object('related', (evidence_2_value_1)::json) END))), '[]'::json)) AS anon_7 
FROM (SELECT evidence_2_key_1, evidence_2_key_2, evidence_2_stance, article_5_id, article_5_status, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_2 
FROM related_article AS related_article_1, article AS article_6 
WHERE (related_article_1.article_id = article_5_id) AND (article_6.id = related_article_1.related_id) AND (article_6.status = 'PUBLISHED') AND (article_5_status = 'PUBLISHED')), 'edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('RelatedArticleEdge' || '|' || CAST(related_article_1_rank AS TEXT) || '|' || CAST(article_6_public_id AS TEXT), 'UTF8'), 'hex'), 'node', json_build_object('slug', article_6_slug))), '[]'::json)) AS anon_8 
FROM (SELECT related_article_1.rank AS related_article_1_key_1, article_6.public_id AS related_article_1_key_2, related_article_1.rank AS related_article_1_rank, article_6.public_id AS article_6_public_id, article_6.slug AS article_6_slug 
FROM related_article AS related_article_1, article AS article_6 
WHERE (related_article_1.article_id = article_5_id) AND (article_6.id = related_article_1.related_id) AND (article_6.status = 'PUBLISHED') AND (article_5_status = 'PUBLISHED') ORDER BY related_article_1.rank ASC, article_6.public_id ASC 
 LIMIT 2) AS related_article_1_page) AS evidence_2_value_1 
FROM (SELECT evidence_2.recorded_at AS evidence_2_key_1, evidence_2.public_id AS evidence_2_key_2, evidence_2.stance AS evidence_2_stance, article_5.id AS article_5_id, article_5.status AS article_5_status 
FROM evidence AS evidence_2 LEFT OUTER JOIN article AS article_5 ON (article_5.id = evidence_2.article_id) AND (article_5.status = 'PUBLISHED') 
WHERE (evidence_2.relation_id = relation_1_id) AND evidence_2.withdrawn_at IS NULL AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = evidence_2.article_id) AND (article_4.status = 'PUBLISHED'))) ORDER BY evidence_2.recorded_at ASC, evidence_2.public_id ASC 
 LIMIT 2) AS evidence_2_rows) AS evidence_2_page) AS relation_1_value_1 
FROM (SELECT relation_1.kind AS relation_1_key_1, relation_1.public_id AS relation_1_key_2, relation_1.kind AS relation_1_kind, relation_1.id AS relation_1_id 
FROM relation AS relation_1 
WHERE (article_2_status = 'PUBLISHED') AND relation_1.id IN (SELECT evidence_1.relation_id AS anon_9 
FROM evidence AS evidence_1 
WHERE (evidence_1.article_id = article_2_id) AND evidence_1.withdrawn_at IS NULL AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = evidence_1.article_id) AND (article_3.status = 'PUBLISHED')))) ORDER BY relation_1.kind ASC, relation_1.public_id ASC 
 LIMIT 2) AS relation_1_rows) AS relation_1_page) AS article_entity_2_value_1 
FROM (SELECT article_entity_2.published_at AS article_entity_2_key_1, article_entity_2.article_public_id AS article_entity_2_key_2, article_2.slug AS article_2_slug, article_2.status AS article_2_status, article_2.id AS article_2_id 
FROM article_entity AS article_entity_2, article AS article_2 
WHERE (article_entity_2.entity_id = entity_1_id) AND (article_2.id = article_entity_2.article_id) AND (article_2.status = 'PUBLISHED') AND (article_2.status = 'PUBLISHED') ORDER BY article_entity_2.published_at DESC, article_entity_2.article_public_id DESC 
 LIMIT 2) AS article_entity_2_rows) AS article_entity_2_page) AS article_entity_1_value_1 
FROM (SELECT article_entity_1_key_1, article_entity_1_key_2, entity_1_name, entity_1_id, row_number() OVER (ORDER BY article_entity_1_key_1 DESC, article_entity_1_key_2 DESC) AS article_entity_1_number, count(*) OVER () AS article_entity_1_read 
FROM (SELECT article_entity_1.salience AS article_entity_1_key_1, article_entity_1.entity_public_id AS article_entity_1_key_2, entity_1.name AS entity_1_name, entity_1.id AS entity_1_id 
FROM article_entity AS article_entity_1, entity AS entity_1 
WHERE (article_entity_1.article_id = article_1_id) AND (entity_1.id = article_entity_1.entity_id) AND (entity_1.public = 1) AND (article_1_status = 'PUBLISHED') ORDER BY article_entity_1.salience DESC, article_entity_1.entity_public_id DESC 
 LIMIT 3) AS article_entity_1_read_rows) AS article_entity_1_counted 
WHERE article_entity_1_number <= 2 ORDER BY article_entity_1_key_1 DESC, article_entity_1_key_2 DESC) AS article_entity_1_page) AS article_1_value_1 
FROM (SELECT article_1.published_at AS article_1_key_1, article_1.public_id AS article_1_key_2, article_1.headline AS article_1_headline, article_1.id AS article_1_id, article_1.status AS article_1_status 
FROM article AS article_1 
WHERE article_1.status = 'PUBLISHED' ORDER BY article_1.published_at DESC, article_1.public_id DESC 
 LIMIT 2) AS article_1_rows) AS article_1_page) AS anon_1;
