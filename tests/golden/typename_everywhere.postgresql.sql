SELECT json_build_object('__typename', ('"Article"')::json, 'paragraphs', (article_1_value_1)::json, 'image', CASE WHEN (article_1_image_url IS NOT NULL AND (article_1_status = 'PUBLISHED')) THEN json_build_object('__typename', ('"Image"')::json) END, 'retraction', CASE WHEN (article_1_retracted_at IS NOT NULL) THEN json_build_object('__typename', ('"Retraction"')::json) END, 'share', json_build_object('__typename', ('"ShareCard"')::json), 'authors', (article_1_value_2)::json, 'source', CASE WHEN (entity_3_id IS NOT NULL) THEN json_build_object('__typename', CASE WHEN (entity_3_kind = 'PERSON') THEN 'Person' WHEN (entity_3_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_3_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'aliases', (article_1_value_3)::json, 'identifiers', (article_1_value_4)::json) END, 'entities', (article_1_value_5)::json, 'relations', (article_1_value_6)::json, 'related', (article_1_value_7)::json) AS anon_1 
FROM (SELECT article_1_id, article_1_status, article_1_image_url, article_1_retracted_at, entity_3_kind, entity_3_id, (SELECT coalesce(json_agg(json_build_object('__typename', ('"Paragraph"')::json, 'mentions', (paragraph_1_value_1)::json)), '[]'::json) AS anon_2 
FROM (SELECT paragraph_1_article_id, paragraph_1_position, (SELECT coalesce(json_agg(json_build_object('__typename', ('"Mention"')::json, 'entity', CASE WHEN (entity_1_id IS NOT NULL) THEN json_build_object('__typename', CASE WHEN (entity_1_kind = 'PERSON') THEN 'Person' WHEN (entity_1_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_1_kind = 'PLACE') THEN 'Place' ELSE 'Event' END) END)), '[]'::json) AS anon_3 
FROM (SELECT entity_1.kind AS entity_1_kind, entity_1.id AS entity_1_id 
FROM mention AS mention_1 LEFT OUTER JOIN entity_resolution AS entity_resolution_1 ON entity_resolution_1.entity_id = mention_1.entity_id LEFT OUTER JOIN entity AS entity_1 ON (entity_1.id = entity_resolution_1.survivor_id) AND (entity_1.public = 1) 
WHERE (mention_1.article_id = paragraph_1_article_id) AND (mention_1.paragraph = paragraph_1_position) AND (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.id = mention_1.article_id) AND (article_2.status = 'PUBLISHED'))) ORDER BY mention_1.start ASC, mention_1.public_id ASC 
 LIMIT 1) AS mention_1_shape) AS paragraph_1_value_1 
FROM (SELECT paragraph_1.article_id AS paragraph_1_article_id, paragraph_1.position AS paragraph_1_position 
FROM paragraph AS paragraph_1 
WHERE (paragraph_1.article_id = article_1_id) AND (article_1_status = 'PUBLISHED') ORDER BY paragraph_1.position ASC) AS paragraph_1_rows) AS paragraph_1_shape) AS article_1_value_1, (SELECT coalesce(json_agg(json_build_object('__typename', CASE WHEN (entity_2_kind = 'PERSON') THEN 'Person' WHEN (entity_2_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_2_kind = 'PLACE') THEN 'Place' ELSE 'Event' END)), '[]'::json) AS anon_4 
FROM (SELECT entity_2.kind AS entity_2_kind 
FROM article_author AS article_author_1, entity_resolution AS entity_resolution_2, entity AS entity_2 
WHERE (article_author_1.article_id = article_1_id) AND (entity_resolution_2.entity_id = article_author_1.entity_id) AND (entity_2.id = entity_resolution_2.survivor_id) AND (entity_2.public = 1) AND (article_1_status = 'PUBLISHED') AND (entity_2.kind = 'PERSON') ORDER BY article_author_1.position ASC) AS article_author_1_shape) AS article_1_value_2, (SELECT coalesce(json_agg(json_build_object('__typename', ('"Alias"')::json)), '[]'::json) AS anon_5 
FROM (SELECT 1 AS entity_alias_1_nothing 
FROM entity_alias AS entity_alias_1 
WHERE entity_alias_1.entity_id = entity_3_id ORDER BY entity_alias_1.position ASC) AS entity_alias_1_shape) AS article_1_value_3, (SELECT coalesce(json_agg(json_build_object('__typename', ('"Identifier"')::json)), '[]'::json) AS anon_6 
FROM (SELECT 1 AS entity_identifier_1_nothing 
FROM entity_identifier AS entity_identifier_1 
WHERE entity_identifier_1.entity_id = entity_3_id ORDER BY entity_identifier_1.position ASC) AS entity_identifier_1_shape) AS article_1_value_4, (SELECT json_build_object('__typename', ('"ArticleEntityConnection"')::json, 'pageInfo', json_build_object('__typename', ('"PageInfo"')::json), 'edges', coalesce(json_agg(json_build_object('__typename', ('"ArticleEntityEdge"')::json, 'node', json_build_object('__typename', CASE WHEN (entity_4_kind = 'PERSON') THEN 'Person' WHEN (entity_4_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_4_kind = 'PLACE') THEN 'Place' ELSE 'Event' END, 'identifiers', (article_entity_1_value_1)::json))), '[]'::json)) AS anon_7 
FROM (SELECT article_entity_1_key_1, article_entity_1_key_2, entity_4_kind, entity_4_id, (SELECT coalesce(json_agg(json_build_object('__typename', ('"Identifier"')::json)), '[]'::json) AS anon_8 
FROM (SELECT 1 AS entity_identifier_2_nothing 
FROM entity_identifier AS entity_identifier_2 
WHERE entity_identifier_2.entity_id = entity_4_id ORDER BY entity_identifier_2.position ASC) AS entity_identifier_2_shape) AS article_entity_1_value_1 
FROM (SELECT article_entity_1.salience AS article_entity_1_key_1, article_entity_1.entity_public_id AS article_entity_1_key_2, entity_4.kind AS entity_4_kind, entity_4.id AS entity_4_id 
FROM article_entity AS article_entity_1, entity AS entity_4 
WHERE (article_entity_1.article_id = article_1_id) AND (entity_4.id = article_entity_1.entity_id) AND (entity_4.public = 1) AND (article_1_status = 'PUBLISHED') ORDER BY article_entity_1.salience DESC, article_entity_1.entity_public_id DESC 
 LIMIT 2) AS article_entity_1_rows) AS article_entity_1_page) AS article_1_value_5, (SELECT json_build_object('__typename', ('"ArticleRelationConnection"')::json, 'edges', coalesce(json_agg(json_build_object('__typename', ('"ArticleRelationEdge"')::json, 'node', json_build_object('__typename', ('"Relation"')::json, 'subject', CASE WHEN (entity_5_id IS NOT NULL) THEN json_build_object('__typename', CASE WHEN (entity_5_kind = 'PERSON') THEN 'Person' WHEN (entity_5_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_5_kind = 'PLACE') THEN 'Place' ELSE 'Event' END) END, 'evidence', (relation_1_value_1)::json), 'evidence', (relation_1_value_2)::json)), '[]'::json)) AS anon_9 
FROM (SELECT relation_1_key_1, relation_1_key_2, entity_5_kind, entity_5_id, relation_1_id, (SELECT json_build_object('__typename', ('"EvidenceConnection"')::json, 'edges', coalesce(json_agg(json_build_object('__typename', ('"EvidenceEdge"')::json, 'node', json_build_object('__typename', ('"Evidence"')::json, 'speaker', CASE WHEN (entity_6_id IS NOT NULL) THEN json_build_object('__typename', CASE WHEN (entity_6_kind = 'PERSON') THEN 'Person' WHEN (entity_6_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_6_kind = 'PLACE') THEN 'Place' ELSE 'Event' END) END))), '[]'::json)) AS anon_10 
FROM (SELECT evidence_2.recorded_at AS evidence_2_key_1, evidence_2.public_id AS evidence_2_key_2, entity_6.kind AS entity_6_kind, entity_6.id AS entity_6_id 
FROM evidence AS evidence_2 LEFT OUTER JOIN entity_resolution AS entity_resolution_5 ON entity_resolution_5.entity_id = evidence_2.speaker_id LEFT OUTER JOIN entity AS entity_6 ON (entity_6.id = entity_resolution_5.survivor_id) AND (entity_6.public = 1) 
WHERE (evidence_2.relation_id = relation_1_id) AND evidence_2.withdrawn_at IS NULL AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = evidence_2.article_id) AND (article_4.status = 'PUBLISHED'))) ORDER BY evidence_2.recorded_at ASC, evidence_2.public_id ASC 
 LIMIT 20) AS evidence_2_page) AS relation_1_value_1, (SELECT coalesce(json_agg(json_build_object('__typename', ('"Evidence"')::json)), '[]'::json) AS anon_11 
FROM (SELECT 1 AS evidence_3_nothing 
FROM evidence AS evidence_3 
WHERE (evidence_3.relation_id = relation_1_id) AND (evidence_3.article_id = article_1_id) AND evidence_3.withdrawn_at IS NULL AND (evidence_3.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_5 
WHERE (article_5.id = evidence_3.article_id) AND (article_5.status = 'PUBLISHED'))) ORDER BY evidence_3.start ASC, evidence_3.public_id ASC 
 LIMIT 20) AS evidence_3_shape) AS relation_1_value_2 
FROM (SELECT relation_1.kind AS relation_1_key_1, relation_1.public_id AS relation_1_key_2, entity_5.kind AS entity_5_kind, entity_5.id AS entity_5_id, relation_1.id AS relation_1_id 
FROM relation AS relation_1 LEFT OUTER JOIN entity_resolution AS entity_resolution_4 ON entity_resolution_4.entity_id = relation_1.subject_id LEFT OUTER JOIN entity AS entity_5 ON (entity_5.id = entity_resolution_4.survivor_id) AND (entity_5.public = 1) 
WHERE (article_1_status = 'PUBLISHED') AND relation_1.id IN (SELECT evidence_1.relation_id AS anon_12 
FROM evidence AS evidence_1 
WHERE (evidence_1.article_id = article_1_id) AND evidence_1.withdrawn_at IS NULL AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = evidence_1.article_id) AND (article_3.status = 'PUBLISHED')))) ORDER BY relation_1.kind ASC, relation_1.public_id ASC 
 LIMIT 1) AS relation_1_rows) AS relation_1_page) AS article_1_value_6, (SELECT json_build_object('__typename', ('"RelatedArticleConnection"')::json, 'edges', coalesce(json_agg(json_build_object('__typename', ('"RelatedArticleEdge"')::json, 'reasons', (related_article_1_value_1)::json, 'node', json_build_object('__typename', ('"Article"')::json))), '[]'::json)) AS anon_13 
FROM (SELECT related_article_1_key_1, related_article_1_key_2, related_article_1_article_id, related_article_1_related_id, (SELECT coalesce(json_agg(json_build_object('__typename', ('"RelatedReason"')::json)), '[]'::json) AS anon_14 
FROM (SELECT 1 AS related_reason_1_nothing 
FROM (SELECT entry.article_id, entry.related_id, part.number AS position, part.reason ->> 0 AS kind, CAST(part.reason ->> 1 AS integer) AS weight, CAST(part.reason ->> 2 AS integer) AS entity_id, part.reason ->> 3 AS text FROM related_article AS entry CROSS JOIN LATERAL (SELECT * FROM json_array_elements(CAST(entry.reasons AS json)) WITH ORDINALITY LIMIT 16) AS part (reason, number)) AS related_reason_1 
WHERE (related_reason_1.article_id = related_article_1_article_id) AND (related_reason_1.related_id = related_article_1_related_id) ORDER BY related_reason_1.position ASC) AS related_reason_1_shape) AS related_article_1_value_1 
FROM (SELECT related_article_1.rank AS related_article_1_key_1, article_6.public_id AS related_article_1_key_2, related_article_1.article_id AS related_article_1_article_id, related_article_1.related_id AS related_article_1_related_id 
FROM related_article AS related_article_1, article AS article_6 
WHERE (related_article_1.article_id = article_1_id) AND (article_6.id = related_article_1.related_id) AND (article_6.status = 'PUBLISHED') AND (article_1_status = 'PUBLISHED') ORDER BY related_article_1.rank ASC, article_6.public_id ASC 
 LIMIT 1) AS related_article_1_rows) AS related_article_1_page) AS article_1_value_7 
FROM (SELECT article_1.id AS article_1_id, article_1.status AS article_1_status, article_1.image_url AS article_1_image_url, article_1.retracted_at AS article_1_retracted_at, entity_3.kind AS entity_3_kind, entity_3.id AS entity_3_id 
FROM article AS article_1 JOIN article_slug AS article_slug_1 ON true LEFT OUTER JOIN entity_resolution AS entity_resolution_3 ON entity_resolution_3.entity_id = article_1.source_id LEFT OUTER JOIN entity AS entity_3 ON (entity_3.id = entity_resolution_3.survivor_id) AND (entity_3.public = 1) AND (entity_3.kind = 'ORGANIZATION') 
WHERE article_1.status IN ('PUBLISHED', 'RETRACTED') AND (article_slug_1.article_id = article_1.id) AND (article_slug_1.slug = $1) ORDER BY article_1.public_id ASC 
 LIMIT 1) AS article_1_rows) AS article_1_shape;

SELECT (SELECT json_build_object('__typename', ('"ArticleConnection"')::json, 'edges', coalesce(json_agg(json_build_object('__typename', ('"ArticleEdge"')::json)), '[]'::json)) AS anon_2 
FROM (SELECT article_7.published_at AS article_7_key_1, article_7.public_id AS article_7_key_2 
FROM article AS article_7 
WHERE article_7.status = 'PUBLISHED' ORDER BY article_7.published_at DESC, article_7.public_id DESC 
 LIMIT 1) AS article_7_page) AS anon_1;

SELECT (SELECT json_build_object('__typename', ('"EntityConnection"')::json, 'edges', coalesce(json_agg(json_build_object('__typename', ('"EntityEdge"')::json, 'node', json_build_object('__typename', CASE WHEN (entity_7_kind = 'PERSON') THEN 'Person' WHEN (entity_7_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_7_kind = 'PLACE') THEN 'Place' ELSE 'Event' END))), '[]'::json)) AS anon_2 
FROM (SELECT entity_7.article_count AS entity_7_key_1, entity_7.public_id AS entity_7_key_2, entity_7.kind AS entity_7_kind 
FROM entity AS entity_7 
WHERE (entity_7.public = 1) AND (SELECT entity_resolution_6.survivor_id = entity_resolution_6.entity_id AS anon_3 
FROM entity_resolution AS entity_resolution_6 
WHERE entity_resolution_6.entity_id = entity_7.id) ORDER BY entity_7.article_count DESC, entity_7.public_id DESC 
 LIMIT 1) AS entity_7_page) AS anon_1;

SELECT (SELECT json_build_object('__typename', ('"RelationConnection"')::json, 'edges', coalesce(json_agg(json_build_object('__typename', ('"RelationEdge"')::json)), '[]'::json)) AS anon_2 
FROM (SELECT relation_2.kind AS relation_2_key_1, relation_2.public_id AS relation_2_key_2 
FROM relation AS relation_2 
WHERE EXISTS (SELECT 1 
FROM evidence AS evidence_4 
WHERE (evidence_4.relation_id = relation_2.id) AND evidence_4.withdrawn_at IS NULL AND (evidence_4.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_8 
WHERE (article_8.id = evidence_4.article_id) AND (article_8.status = 'PUBLISHED')))) ORDER BY relation_2.kind ASC, relation_2.public_id ASC 
 LIMIT 1) AS relation_2_page) AS anon_1;

SELECT coalesce((SELECT json_build_object('__typename', ('"Article"')::json) AS anon_1 
FROM (SELECT 1 AS article_9_nothing 
FROM article AS article_9 
WHERE article_9.status IN ('PUBLISHED', 'RETRACTED') AND (article_9.public_id = $1) ORDER BY article_9.public_id ASC 
 LIMIT 1) AS article_9_shape), (SELECT json_build_object('__typename', CASE WHEN (entity_8_kind = 'PERSON') THEN 'Person' WHEN (entity_8_kind = 'ORGANIZATION') THEN 'Organization' WHEN (entity_8_kind = 'PLACE') THEN 'Place' ELSE 'Event' END) AS anon_2 
FROM (SELECT entity_8.kind AS entity_8_kind 
FROM entity AS entity_8, entity_resolution AS entity_resolution_7, entity AS former_entity_1 
WHERE (entity_8.public = 1) AND (entity_resolution_7.survivor_id = entity_8.id) AND (former_entity_1.id = entity_resolution_7.entity_id) AND (former_entity_1.public = 1) AND (former_entity_1.public_id = $2) ORDER BY entity_8.public_id ASC 
 LIMIT 1) AS entity_8_shape), (SELECT json_build_object('__typename', ('"Relation"')::json) AS anon_3 
FROM (SELECT 1 AS relation_3_nothing 
FROM relation AS relation_3 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_5 
WHERE (evidence_5.relation_id = relation_3.id) AND evidence_5.withdrawn_at IS NULL AND (evidence_5.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_10 
WHERE (article_10.id = evidence_5.article_id) AND (article_10.status = 'PUBLISHED'))))) AND (relation_3.public_id = $3) ORDER BY relation_3.public_id ASC 
 LIMIT 1) AS relation_3_shape), (SELECT json_build_object('__typename', ('"Evidence"')::json) AS anon_4 
FROM (SELECT 1 AS evidence_6_nothing 
FROM evidence AS evidence_6 
WHERE evidence_6.withdrawn_at IS NULL AND (evidence_6.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_11 
WHERE (article_11.id = evidence_6.article_id) AND (article_11.status = 'PUBLISHED'))) AND (evidence_6.public_id = $4) ORDER BY evidence_6.public_id ASC 
 LIMIT 1) AS evidence_6_shape), (SELECT json_build_object('__typename', ('"Mention"')::json) AS anon_5 
FROM (SELECT 1 AS mention_2_nothing 
FROM mention AS mention_2 
WHERE (EXISTS (SELECT 1 
FROM article AS article_12 
WHERE (article_12.id = mention_2.article_id) AND (article_12.status = 'PUBLISHED'))) AND (mention_2.public_id = $5) ORDER BY mention_2.public_id ASC 
 LIMIT 1) AS mention_2_shape)) AS coalesce_1;
