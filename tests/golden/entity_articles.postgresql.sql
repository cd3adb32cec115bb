SELECT (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object('name', entity_1_name, 'forward', (entity_1_value_1)::json, 'backward', (entity_1_value_2)::json, 'relationsForward', (entity_1_value_3)::json, 'relationsBackward', (entity_1_value_4)::json))), '[]'::json)) AS anon_2 
FROM (SELECT entity_1_key_1, entity_1_key_2, entity_1_name, entity_1_id, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article_entity AS article_entity_1, article AS article_1 
WHERE (article_entity_1.entity_id = entity_1_id) AND (article_1.id = article_entity_1.article_id) AND (article_1.status = 'PUBLISHED') AND (article_1.status = 'PUBLISHED') AND article_1.language IN (SELECT value 
FROM json_array_elements_text(($1)::json) WITH ORDINALITY AS items (value, key))), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(coalesce(max(article_entity_1_read), 0) > 2, false)), 'hasPreviousPage', to_json(coalesce(EXISTS (SELECT 1 
FROM article_entity AS article_entity_1, article AS article_1 
WHERE (article_entity_1.entity_id = entity_1_id) AND (article_1.id = article_entity_1.article_id) AND (article_1.status = 'PUBLISHED') AND (article_1.status = 'PUBLISHED') AND article_1.language IN (SELECT value 
FROM json_array_elements_text(($2)::json) WITH ORDINALITY AS items (value, key)) AND ((article_1.modified_at, article_1.public_id) >= ($3, $4))), false)), 'startCursor', max(CASE WHEN (article_entity_1_number = 1) THEN article_entity_1_cursor END), 'endCursor', max(CASE WHEN (article_entity_1_number = CASE WHEN (article_entity_1_read < 2) THEN article_entity_1_read ELSE 2 END) THEN article_entity_1_cursor END)), 'edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('ArticleEdgeMODIFIED_AT_DESC' || '|' || CAST(article_1_modified_at AS TEXT) || '|' || CAST(article_1_public_id AS TEXT), 'UTF8'), 'hex'), 'node', json_build_object('slug', article_1_slug, 'publishedAt', article_1_published_at))), '[]'::json)) AS anon_3 
FROM (SELECT article_entity_1_key_1, article_entity_1_key_2, article_entity_1_cursor, article_1_modified_at, article_1_public_id, article_1_slug, article_1_published_at, article_entity_1_number, article_entity_1_read 
FROM (SELECT article_entity_1_key_1, article_entity_1_key_2, article_entity_1_cursor, article_1_modified_at, article_1_public_id, article_1_slug, article_1_published_at, row_number() OVER (ORDER BY article_entity_1_key_1 DESC, article_entity_1_key_2 DESC) AS article_entity_1_number, count(*) OVER () AS article_entity_1_read 
FROM (SELECT article_1.modified_at AS article_entity_1_key_1, article_1.public_id AS article_entity_1_key_2, encode(convert_to('ArticleEdgeMODIFIED_AT_DESC' || '|' || CAST(article_1.modified_at AS TEXT) || '|' || CAST(article_1.public_id AS TEXT), 'UTF8'), 'hex') AS article_entity_1_cursor, article_1.modified_at AS article_1_modified_at, article_1.public_id AS article_1_public_id, article_1.slug AS article_1_slug, article_1.published_at AS article_1_published_at 
FROM article_entity AS article_entity_1, article AS article_1 
WHERE (article_entity_1.entity_id = entity_1_id) AND (article_1.id = article_entity_1.article_id) AND (article_1.status = 'PUBLISHED') AND (article_1.status = 'PUBLISHED') AND article_1.language IN (SELECT value 
FROM json_array_elements_text(($5)::json) WITH ORDINALITY AS items (value, key)) AND ((article_1.modified_at, article_1.public_id) < ($6, $7)) ORDER BY article_1.modified_at DESC, article_1.public_id DESC 
 LIMIT 3) AS article_entity_1_read_rows) AS article_entity_1_counted 
WHERE article_entity_1_number <= 2 ORDER BY article_entity_1_key_1 DESC, article_entity_1_key_2 DESC) AS article_entity_1_page) AS entity_1_value_1, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_2 
FROM article_entity AS article_entity_2, article AS article_2 
WHERE (article_entity_2.entity_id = entity_1_id) AND (article_2.id = article_entity_2.article_id) AND (article_2.status = 'PUBLISHED') AND (article_2.status = 'PUBLISHED')), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(EXISTS (SELECT 1 
FROM article_entity AS article_entity_2, article AS article_2 
WHERE (article_entity_2.entity_id = entity_1_id) AND (article_2.id = article_entity_2.article_id) AND (article_2.status = 'PUBLISHED') AND (article_2.status = 'PUBLISHED') AND ((article_entity_2.published_at, article_entity_2.article_public_id) >= ($8, $9))), false)), 'hasPreviousPage', to_json(coalesce(coalesce(max(article_entity_2_read), 0) > 2, false)), 'startCursor', max(CASE WHEN (article_entity_2_number = CASE WHEN (article_entity_2_read < 2) THEN article_entity_2_read ELSE 2 END) THEN article_entity_2_cursor END), 'endCursor', max(CASE WHEN (article_entity_2_number = 1) THEN article_entity_2_cursor END)), 'edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('ArticleEdgePUBLISHED_AT_ASC' || '|' || CAST(article_entity_2_published_at AS TEXT) || '|' || CAST(article_entity_2_article_public_id AS TEXT), 'UTF8'), 'hex'), 'node', json_build_object('slug', article_2_slug, 'publishedAt', article_2_published_at))), '[]'::json)) AS anon_4 
FROM (SELECT article_entity_2_key_1, article_entity_2_key_2, article_entity_2_cursor, article_entity_2_published_at, article_entity_2_article_public_id, article_2_slug, article_2_published_at, article_entity_2_number, article_entity_2_read 
FROM (SELECT article_entity_2_key_1, article_entity_2_key_2, article_entity_2_cursor, article_entity_2_published_at, article_entity_2_article_public_id, article_2_slug, article_2_published_at, row_number() OVER (ORDER BY article_entity_2_key_1 DESC, article_entity_2_key_2 DESC) AS article_entity_2_number, count(*) OVER () AS article_entity_2_read 
FROM (SELECT article_entity_2.published_at AS article_entity_2_key_1, article_entity_2.article_public_id AS article_entity_2_key_2, encode(convert_to('ArticleEdgePUBLISHED_AT_ASC' || '|' || CAST(article_entity_2.published_at AS TEXT) || '|' || CAST(article_entity_2.article_public_id AS TEXT), 'UTF8'), 'hex') AS article_entity_2_cursor, article_entity_2.published_at AS article_entity_2_published_at, article_entity_2.article_public_id AS article_entity_2_article_public_id, article_2.slug AS article_2_slug, article_2.published_at AS article_2_published_at 
FROM article_entity AS article_entity_2, article AS article_2 
WHERE (article_entity_2.entity_id = entity_1_id) AND (article_2.id = article_entity_2.article_id) AND (article_2.status = 'PUBLISHED') AND (article_2.status = 'PUBLISHED') AND ((article_entity_2.published_at, article_entity_2.article_public_id) < ($10, $11)) ORDER BY article_entity_2.published_at DESC, article_entity_2.article_public_id DESC 
 LIMIT 3) AS article_entity_2_read_rows) AS article_entity_2_counted 
WHERE article_entity_2_number <= 2 ORDER BY article_entity_2_key_1 ASC, article_entity_2_key_2 ASC) AS article_entity_2_page) AS entity_1_value_2, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_3 
FROM relation_end AS relation_end_1, relation AS relation_1 
WHERE (relation_end_1.entity_id = entity_1_id) AND (relation_1.id = relation_end_1.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_1 
WHERE (evidence_1.relation_id = relation_1.id) AND evidence_1.withdrawn_at IS NULL AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = evidence_1.article_id) AND (article_3.status = 'PUBLISHED')))))), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(coalesce(max(relation_end_1_read), 0) > 2, false)), 'hasPreviousPage', to_json(coalesce(EXISTS (SELECT 1 
FROM relation_end AS relation_end_1, relation AS relation_1 
WHERE (relation_end_1.entity_id = entity_1_id) AND (relation_1.id = relation_end_1.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_1 
WHERE (evidence_1.relation_id = relation_1.id) AND evidence_1.withdrawn_at IS NULL AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = evidence_1.article_id) AND (article_3.status = 'PUBLISHED'))))) AND ((relation_end_1.kind, relation_end_1.relation_public_id) <= ($12, $13))), false)), 'startCursor', max(CASE WHEN (relation_end_1_number = 1) THEN relation_end_1_cursor END), 'endCursor', max(CASE WHEN (relation_end_1_number = CASE WHEN (relation_end_1_read < 2) THEN relation_end_1_read ELSE 2 END) THEN relation_end_1_cursor END)), 'edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('RelationEdge' || '|' || CAST(relation_end_1_kind AS TEXT) || '|' || CAST(relation_end_1_relation_public_id AS TEXT), 'UTF8'), 'hex'), 'node', json_build_object('kind', relation_1_kind))), '[]'::json)) AS anon_5 
FROM (SELECT relation_end_1_key_1, relation_end_1_key_2, relation_end_1_cursor, relation_end_1_kind, relation_end_1_relation_public_id, relation_1_kind, relation_end_1_number, relation_end_1_read 
FROM (SELECT relation_end_1_key_1, relation_end_1_key_2, relation_end_1_cursor, relation_end_1_kind, relation_end_1_relation_public_id, relation_1_kind, row_number() OVER (ORDER BY relation_end_1_key_1 ASC, relation_end_1_key_2 ASC) AS relation_end_1_number, count(*) OVER () AS relation_end_1_read 
FROM (SELECT relation_end_1.kind AS relation_end_1_key_1, relation_end_1.relation_public_id AS relation_end_1_key_2, encode(convert_to('RelationEdge' || '|' || CAST(relation_end_1.kind AS TEXT) || '|' || CAST(relation_end_1.relation_public_id AS TEXT), 'UTF8'), 'hex') AS relation_end_1_cursor, relation_end_1.kind AS relation_end_1_kind, relation_end_1.relation_public_id AS relation_end_1_relation_public_id, relation_1.kind AS relation_1_kind 
FROM relation_end AS relation_end_1, relation AS relation_1 
WHERE (relation_end_1.entity_id = entity_1_id) AND (relation_1.id = relation_end_1.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_1 
WHERE (evidence_1.relation_id = relation_1.id) AND evidence_1.withdrawn_at IS NULL AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = evidence_1.article_id) AND (article_3.status = 'PUBLISHED'))))) AND ((relation_end_1.kind, relation_end_1.relation_public_id) > ($14, $15)) ORDER BY relation_end_1.kind ASC, relation_end_1.relation_public_id ASC 
 LIMIT 3) AS relation_end_1_read_rows) AS relation_end_1_counted 
WHERE relation_end_1_number <= 2 ORDER BY relation_end_1_key_1 ASC, relation_end_1_key_2 ASC) AS relation_end_1_page) AS entity_1_value_3, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_4 
FROM relation_end AS relation_end_2, relation AS relation_2 
WHERE (relation_end_2.entity_id = entity_1_id) AND (relation_2.id = relation_end_2.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_2 
WHERE (evidence_2.relation_id = relation_2.id) AND evidence_2.withdrawn_at IS NULL AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = evidence_2.article_id) AND (article_4.status = 'PUBLISHED')))))), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(EXISTS (SELECT 1 
FROM relation_end AS relation_end_2, relation AS relation_2 
WHERE (relation_end_2.entity_id = entity_1_id) AND (relation_2.id = relation_end_2.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_2 
WHERE (evidence_2.relation_id = relation_2.id) AND evidence_2.withdrawn_at IS NULL AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = evidence_2.article_id) AND (article_4.status = 'PUBLISHED'))))) AND ((relation_end_2.kind, relation_end_2.relation_public_id) >= ($16, $17))), false)), 'hasPreviousPage', to_json(coalesce(coalesce(max(relation_end_2_read), 0) > 2, false)), 'startCursor', max(CASE WHEN (relation_end_2_number = CASE WHEN (relation_end_2_read < 2) THEN relation_end_2_read ELSE 2 END) THEN relation_end_2_cursor END), 'endCursor', max(CASE WHEN (relation_end_2_number = 1) THEN relation_end_2_cursor END)), 'edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('RelationEdge' || '|' || CAST(relation_end_2_kind AS TEXT) || '|' || CAST(relation_end_2_relation_public_id AS TEXT), 'UTF8'), 'hex'), 'node', json_build_object('kind', relation_2_kind))), '[]'::json)) AS anon_6 
FROM (SELECT relation_end_2_key_1, relation_end_2_key_2, relation_end_2_cursor, relation_end_2_kind, relation_end_2_relation_public_id, relation_2_kind, relation_end_2_number, relation_end_2_read 
FROM (SELECT relation_end_2_key_1, relation_end_2_key_2, relation_end_2_cursor, relation_end_2_kind, relation_end_2_relation_public_id, relation_2_kind, row_number() OVER (ORDER BY relation_end_2_key_1 DESC, relation_end_2_key_2 DESC) AS relation_end_2_number, count(*) OVER () AS relation_end_2_read 
FROM (SELECT relation_end_2.kind AS relation_end_2_key_1, relation_end_2.relation_public_id AS relation_end_2_key_2, encode(convert_to('RelationEdge' || '|' || CAST(relation_end_2.kind AS TEXT) || '|' || CAST(relation_end_2.relation_public_id AS TEXT), 'UTF8'), 'hex') AS relation_end_2_cursor, relation_end_2.kind AS relation_end_2_kind, relation_end_2.relation_public_id AS relation_end_2_relation_public_id, relation_2.kind AS relation_2_kind 
FROM relation_end AS relation_end_2, relation AS relation_2 
WHERE (relation_end_2.entity_id = entity_1_id) AND (relation_2.id = relation_end_2.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_2 
WHERE (evidence_2.relation_id = relation_2.id) AND evidence_2.withdrawn_at IS NULL AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = evidence_2.article_id) AND (article_4.status = 'PUBLISHED'))))) AND ((relation_end_2.kind, relation_end_2.relation_public_id) < ($18, $19)) ORDER BY relation_end_2.kind DESC, relation_end_2.relation_public_id DESC 
 LIMIT 3) AS relation_end_2_read_rows) AS relation_end_2_counted 
WHERE relation_end_2_number <= 2 ORDER BY relation_end_2_key_1 ASC, relation_end_2_key_2 ASC) AS relation_end_2_page) AS entity_1_value_4 
FROM (SELECT entity_1.article_count AS entity_1_key_1, entity_1.public_id AS entity_1_key_2, entity_1.name AS entity_1_name, entity_1.id AS entity_1_id 
FROM entity AS entity_1 
WHERE (entity_1.public = 1) AND (EXISTS (SELECT 1 
FROM entity_resolution AS entity_resolution_1 
WHERE (entity_resolution_1.entity_id = entity_1.id) AND (entity_resolution_1.survivor_id = entity_1.id))) AND entity_1.kind IN (SELECT value 
FROM json_array_elements_text(($20)::json) WITH ORDINALITY AS items (value, key)) ORDER BY entity_1.article_count DESC, entity_1.public_id DESC 
 LIMIT 1) AS entity_1_rows) AS entity_1_page) AS anon_1;

SELECT (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object('name', entity_2_name, 'forward', (entity_2_value_1)::json, 'backward', (entity_2_value_2)::json, 'relationsForward', (entity_2_value_3)::json, 'relationsBackward', (entity_2_value_4)::json))), '[]'::json)) AS anon_2 
FROM (SELECT entity_2_key_1, entity_2_key_2, entity_2_name, entity_2_id, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article_entity AS article_entity_3, article AS article_5 
WHERE (article_entity_3.entity_id = entity_2_id) AND (article_5.id = article_entity_3.article_id) AND (article_5.status = 'PUBLISHED') AND (article_5.status = 'PUBLISHED') AND article_5.language IN (SELECT value 
FROM json_array_elements_text(($1)::json) WITH ORDINALITY AS items (value, key))), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(coalesce(max(article_entity_3_read), 0) > 2, false)), 'hasPreviousPage', to_json(coalesce(EXISTS (SELECT 1 
FROM article_entity AS article_entity_3, article AS article_5 
WHERE (article_entity_3.entity_id = entity_2_id) AND (article_5.id = article_entity_3.article_id) AND (article_5.status = 'PUBLISHED') AND (article_5.status = 'PUBLISHED') AND article_5.language IN (SELECT value 
FROM json_array_elements_text(($2)::json) WITH ORDINALITY AS items (value, key)) AND ((article_5.modified_at, article_5.public_id) >= ($3, $4))), false)), 'startCursor', max(CASE WHEN (article_entity_3_number = 1) THEN article_entity_3_cursor END), 'endCursor', max(CASE WHEN (article_entity_3_number = CASE WHEN (article_entity_3_read < 2) THEN article_entity_3_read ELSE 2 END) THEN article_entity_3_cursor END)), 'edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('ArticleEdgeMODIFIED_AT_DESC' || '|' || CAST(article_5_modified_at AS TEXT) || '|' || CAST(article_5_public_id AS TEXT), 'UTF8'), 'hex'), 'node', json_build_object('slug', article_5_slug, 'publishedAt', article_5_published_at))), '[]'::json)) AS anon_3 
FROM (SELECT article_entity_3_key_1, article_entity_3_key_2, article_entity_3_cursor, article_5_modified_at, article_5_public_id, article_5_slug, article_5_published_at, article_entity_3_number, article_entity_3_read 
FROM (SELECT article_entity_3_key_1, article_entity_3_key_2, article_entity_3_cursor, article_5_modified_at, article_5_public_id, article_5_slug, article_5_published_at, row_number() OVER (ORDER BY article_entity_3_key_1 DESC, article_entity_3_key_2 DESC) AS article_entity_3_number, count(*) OVER () AS article_entity_3_read 
FROM (SELECT article_5.modified_at AS article_entity_3_key_1, article_5.public_id AS article_entity_3_key_2, encode(convert_to('ArticleEdgeMODIFIED_AT_DESC' || '|' || CAST(article_5.modified_at AS TEXT) || '|' || CAST(article_5.public_id AS TEXT), 'UTF8'), 'hex') AS article_entity_3_cursor, article_5.modified_at AS article_5_modified_at, article_5.public_id AS article_5_public_id, article_5.slug AS article_5_slug, article_5.published_at AS article_5_published_at 
FROM article_entity AS article_entity_3, article AS article_5 
WHERE (article_entity_3.entity_id = entity_2_id) AND (article_5.id = article_entity_3.article_id) AND (article_5.status = 'PUBLISHED') AND (article_5.status = 'PUBLISHED') AND article_5.language IN (SELECT value 
FROM json_array_elements_text(($5)::json) WITH ORDINALITY AS items (value, key)) AND ((article_5.modified_at, article_5.public_id) < ($6, $7)) ORDER BY article_5.modified_at DESC, article_5.public_id DESC 
 LIMIT 3) AS article_entity_3_read_rows) AS article_entity_3_counted 
WHERE article_entity_3_number <= 2 ORDER BY article_entity_3_key_1 DESC, article_entity_3_key_2 DESC) AS article_entity_3_page) AS entity_2_value_1, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_2 
FROM article_entity AS article_entity_4, article AS article_6 
WHERE (article_entity_4.entity_id = entity_2_id) AND (article_6.id = article_entity_4.article_id) AND (article_6.status = 'PUBLISHED') AND (article_6.status = 'PUBLISHED')), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(EXISTS (SELECT 1 
FROM article_entity AS article_entity_4, article AS article_6 
WHERE (article_entity_4.entity_id = entity_2_id) AND (article_6.id = article_entity_4.article_id) AND (article_6.status = 'PUBLISHED') AND (article_6.status = 'PUBLISHED') AND ((article_entity_4.published_at, article_entity_4.article_public_id) >= ($8, $9))), false)), 'hasPreviousPage', to_json(coalesce(coalesce(max(article_entity_4_read), 0) > 2, false)), 'startCursor', max(CASE WHEN (article_entity_4_number = CASE WHEN (article_entity_4_read < 2) THEN article_entity_4_read ELSE 2 END) THEN article_entity_4_cursor END), 'endCursor', max(CASE WHEN (article_entity_4_number = 1) THEN article_entity_4_cursor END)), 'edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('ArticleEdgePUBLISHED_AT_ASC' || '|' || CAST(article_entity_4_published_at AS TEXT) || '|' || CAST(article_entity_4_article_public_id AS TEXT), 'UTF8'), 'hex'), 'node', json_build_object('slug', article_6_slug, 'publishedAt', article_6_published_at))), '[]'::json)) AS anon_4 
FROM (SELECT article_entity_4_key_1, article_entity_4_key_2, article_entity_4_cursor, article_entity_4_published_at, article_entity_4_article_public_id, article_6_slug, article_6_published_at, article_entity_4_number, article_entity_4_read 
FROM (SELECT article_entity_4_key_1, article_entity_4_key_2, article_entity_4_cursor, article_entity_4_published_at, article_entity_4_article_public_id, article_6_slug, article_6_published_at, row_number() OVER (ORDER BY article_entity_4_key_1 DESC, article_entity_4_key_2 DESC) AS article_entity_4_number, count(*) OVER () AS article_entity_4_read 
FROM (SELECT article_entity_4.published_at AS article_entity_4_key_1, article_entity_4.article_public_id AS article_entity_4_key_2, encode(convert_to('ArticleEdgePUBLISHED_AT_ASC' || '|' || CAST(article_entity_4.published_at AS TEXT) || '|' || CAST(article_entity_4.article_public_id AS TEXT), 'UTF8'), 'hex') AS article_entity_4_cursor, article_entity_4.published_at AS article_entity_4_published_at, article_entity_4.article_public_id AS article_entity_4_article_public_id, article_6.slug AS article_6_slug, article_6.published_at AS article_6_published_at 
FROM article_entity AS article_entity_4, article AS article_6 
WHERE (article_entity_4.entity_id = entity_2_id) AND (article_6.id = article_entity_4.article_id) AND (article_6.status = 'PUBLISHED') AND (article_6.status = 'PUBLISHED') AND ((article_entity_4.published_at, article_entity_4.article_public_id) < ($10, $11)) ORDER BY article_entity_4.published_at DESC, article_entity_4.article_public_id DESC 
 LIMIT 3) AS article_entity_4_read_rows) AS article_entity_4_counted 
WHERE article_entity_4_number <= 2 ORDER BY article_entity_4_key_1 ASC, article_entity_4_key_2 ASC) AS article_entity_4_page) AS entity_2_value_2, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_3 
FROM relation_end AS relation_end_3, relation AS relation_3 
WHERE (relation_end_3.entity_id = entity_2_id) AND (relation_3.id = relation_end_3.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_3 
WHERE (evidence_3.relation_id = relation_3.id) AND evidence_3.withdrawn_at IS NULL AND (evidence_3.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_7 
WHERE (article_7.id = evidence_3.article_id) AND (article_7.status = 'PUBLISHED')))))), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(coalesce(max(relation_end_3_read), 0) > 2, false)), 'hasPreviousPage', to_json(coalesce(EXISTS (SELECT 1 
FROM relation_end AS relation_end_3, relation AS relation_3 
WHERE (relation_end_3.entity_id = entity_2_id) AND (relation_3.id = relation_end_3.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_3 
WHERE (evidence_3.relation_id = relation_3.id) AND evidence_3.withdrawn_at IS NULL AND (evidence_3.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_7 
WHERE (article_7.id = evidence_3.article_id) AND (article_7.status = 'PUBLISHED'))))) AND ((relation_end_3.kind, relation_end_3.relation_public_id) <= ($12, $13))), false)), 'startCursor', max(CASE WHEN (relation_end_3_number = 1) THEN relation_end_3_cursor END), 'endCursor', max(CASE WHEN (relation_end_3_number = CASE WHEN (relation_end_3_read < 2) THEN relation_end_3_read ELSE 2 END) THEN relation_end_3_cursor END)), 'edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('RelationEdge' || '|' || CAST(relation_end_3_kind AS TEXT) || '|' || CAST(relation_end_3_relation_public_id AS TEXT), 'UTF8'), 'hex'), 'node', json_build_object('kind', relation_3_kind))), '[]'::json)) AS anon_5 
FROM (SELECT relation_end_3_key_1, relation_end_3_key_2, relation_end_3_cursor, relation_end_3_kind, relation_end_3_relation_public_id, relation_3_kind, relation_end_3_number, relation_end_3_read 
FROM (SELECT relation_end_3_key_1, relation_end_3_key_2, relation_end_3_cursor, relation_end_3_kind, relation_end_3_relation_public_id, relation_3_kind, row_number() OVER (ORDER BY relation_end_3_key_1 ASC, relation_end_3_key_2 ASC) AS relation_end_3_number, count(*) OVER () AS relation_end_3_read 
FROM (SELECT relation_end_3.kind AS relation_end_3_key_1, relation_end_3.relation_public_id AS relation_end_3_key_2, encode(convert_to('RelationEdge' || '|' || CAST(relation_end_3.kind AS TEXT) || '|' || CAST(relation_end_3.relation_public_id AS TEXT), 'UTF8'), 'hex') AS relation_end_3_cursor, relation_end_3.kind AS relation_end_3_kind, relation_end_3.relation_public_id AS relation_end_3_relation_public_id, relation_3.kind AS relation_3_kind 
FROM relation_end AS relation_end_3, relation AS relation_3 
WHERE (relation_end_3.entity_id = entity_2_id) AND (relation_3.id = relation_end_3.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_3 
WHERE (evidence_3.relation_id = relation_3.id) AND evidence_3.withdrawn_at IS NULL AND (evidence_3.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_7 
WHERE (article_7.id = evidence_3.article_id) AND (article_7.status = 'PUBLISHED'))))) AND ((relation_end_3.kind, relation_end_3.relation_public_id) > ($14, $15)) ORDER BY relation_end_3.kind ASC, relation_end_3.relation_public_id ASC 
 LIMIT 3) AS relation_end_3_read_rows) AS relation_end_3_counted 
WHERE relation_end_3_number <= 2 ORDER BY relation_end_3_key_1 ASC, relation_end_3_key_2 ASC) AS relation_end_3_page) AS entity_2_value_3, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_4 
FROM relation_end AS relation_end_4, relation AS relation_4 
WHERE (relation_end_4.entity_id = entity_2_id) AND (relation_4.id = relation_end_4.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_4 
WHERE (evidence_4.relation_id = relation_4.id) AND evidence_4.withdrawn_at IS NULL AND (evidence_4.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_8 
WHERE (article_8.id = evidence_4.article_id) AND (article_8.status = 'PUBLISHED')))))), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(EXISTS (SELECT 1 
FROM relation_end AS relation_end_4, relation AS relation_4 
WHERE (relation_end_4.entity_id = entity_2_id) AND (relation_4.id = relation_end_4.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_4 
WHERE (evidence_4.relation_id = relation_4.id) AND evidence_4.withdrawn_at IS NULL AND (evidence_4.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_8 
WHERE (article_8.id = evidence_4.article_id) AND (article_8.status = 'PUBLISHED'))))) AND ((relation_end_4.kind, relation_end_4.relation_public_id) >= ($16, $17))), false)), 'hasPreviousPage', to_json(coalesce(coalesce(max(relation_end_4_read), 0) > 2, false)), 'startCursor', max(CASE WHEN (relation_end_4_number = CASE WHEN (relation_end_4_read < 2) THEN relation_end_4_read ELSE 2 END) THEN relation_end_4_cursor END), 'endCursor', max(CASE WHEN (relation_end_4_number = 1) THEN relation_end_4_cursor END)), 'edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('RelationEdge' || '|' || CAST(relation_end_4_kind AS TEXT) || '|' || CAST(relation_end_4_relation_public_id AS TEXT), 'UTF8'), 'hex'), 'node', json_build_object('kind', relation_4_kind))), '[]'::json)) AS anon_6 
FROM (SELECT relation_end_4_key_1, relation_end_4_key_2, relation_end_4_cursor, relation_end_4_kind, relation_end_4_relation_public_id, relation_4_kind, relation_end_4_number, relation_end_4_read 
FROM (SELECT relation_end_4_key_1, relation_end_4_key_2, relation_end_4_cursor, relation_end_4_kind, relation_end_4_relation_public_id, relation_4_kind, row_number() OVER (ORDER BY relation_end_4_key_1 DESC, relation_end_4_key_2 DESC) AS relation_end_4_number, count(*) OVER () AS relation_end_4_read 
FROM (SELECT relation_end_4.kind AS relation_end_4_key_1, relation_end_4.relation_public_id AS relation_end_4_key_2, encode(convert_to('RelationEdge' || '|' || CAST(relation_end_4.kind AS TEXT) || '|' || CAST(relation_end_4.relation_public_id AS TEXT), 'UTF8'), 'hex') AS relation_end_4_cursor, relation_end_4.kind AS relation_end_4_kind, relation_end_4.relation_public_id AS relation_end_4_relation_public_id, relation_4.kind AS relation_4_kind 
FROM relation_end AS relation_end_4, relation AS relation_4 
WHERE (relation_end_4.entity_id = entity_2_id) AND (relation_4.id = relation_end_4.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_4 
WHERE (evidence_4.relation_id = relation_4.id) AND evidence_4.withdrawn_at IS NULL AND (evidence_4.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_8 
WHERE (article_8.id = evidence_4.article_id) AND (article_8.status = 'PUBLISHED'))))) AND ((relation_end_4.kind, relation_end_4.relation_public_id) < ($18, $19)) ORDER BY relation_end_4.kind DESC, relation_end_4.relation_public_id DESC 
 LIMIT 3) AS relation_end_4_read_rows) AS relation_end_4_counted 
WHERE relation_end_4_number <= 2 ORDER BY relation_end_4_key_1 ASC, relation_end_4_key_2 ASC) AS relation_end_4_page) AS entity_2_value_4 
FROM (SELECT entity_2.article_count AS entity_2_key_1, entity_2.public_id AS entity_2_key_2, entity_2.name AS entity_2_name, entity_2.id AS entity_2_id 
FROM entity AS entity_2 
WHERE (entity_2.public = 1) AND (EXISTS (SELECT 1 
FROM entity_resolution AS entity_resolution_2 
WHERE (entity_resolution_2.entity_id = entity_2.id) AND (entity_resolution_2.survivor_id = entity_2.id))) AND entity_2.kind IN (SELECT value 
FROM json_array_elements_text(($20)::json) WITH ORDINALITY AS items (value, key)) ORDER BY entity_2.article_count DESC, entity_2.public_id DESC 
 LIMIT 1) AS entity_2_rows) AS entity_2_page) AS anon_1;

SELECT (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object('name', entity_3_name, 'forward', (entity_3_value_1)::json, 'backward', (entity_3_value_2)::json, 'relationsForward', (entity_3_value_3)::json, 'relationsBackward', (entity_3_value_4)::json))), '[]'::json)) AS anon_2 
FROM (SELECT entity_3_key_1, entity_3_key_2, entity_3_name, entity_3_id, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article_entity AS article_entity_5, article AS article_9 
WHERE (article_entity_5.entity_id = entity_3_id) AND (article_9.id = article_entity_5.article_id) AND (article_9.status = 'PUBLISHED') AND (article_9.status = 'PUBLISHED') AND article_9.language IN (SELECT value 
FROM json_array_elements_text(($1)::json) WITH ORDINALITY AS items (value, key))), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(coalesce(max(article_entity_5_read), 0) > 2, false)), 'hasPreviousPage', to_json(coalesce(EXISTS (SELECT 1 
FROM article_entity AS article_entity_5, article AS article_9 
WHERE (article_entity_5.entity_id = entity_3_id) AND (article_9.id = article_entity_5.article_id) AND (article_9.status = 'PUBLISHED') AND (article_9.status = 'PUBLISHED') AND article_9.language IN (SELECT value 
FROM json_array_elements_text(($2)::json) WITH ORDINALITY AS items (value, key)) AND ((article_9.modified_at, article_9.public_id) >= ($3, $4))), false)), 'startCursor', max(CASE WHEN (article_entity_5_number = 1) THEN article_entity_5_cursor END), 'endCursor', max(CASE WHEN (article_entity_5_number = CASE WHEN (article_entity_5_read < 2) THEN article_entity_5_read ELSE 2 END) THEN article_entity_5_cursor END)), 'edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('ArticleEdgeMODIFIED_AT_DESC' || '|' || CAST(article_9_modified_at AS TEXT) || '|' || CAST(article_9_public_id AS TEXT), 'UTF8'), 'hex'), 'node', json_build_object('slug', article_9_slug, 'publishedAt', article_9_published_at))), '[]'::json)) AS anon_3 
FROM (SELECT article_entity_5_key_1, article_entity_5_key_2, article_entity_5_cursor, article_9_modified_at, article_9_public_id, article_9_slug, article_9_published_at, article_entity_5_number, article_entity_5_read 
FROM (SELECT article_entity_5_key_1, article_entity_5_key_2, article_entity_5_cursor, article_9_modified_at, article_9_public_id, article_9_slug, article_9_published_at, row_number() OVER (ORDER BY article_entity_5_key_1 DESC, article_entity_5_key_2 DESC) AS article_entity_5_number, count(*) OVER () AS article_entity_5_read 
FROM (SELECT article_9.modified_at AS article_entity_5_key_1, article_9.public_id AS article_entity_5_key_2, encode(convert_to('ArticleEdgeMODIFIED_AT_DESC' || '|' || CAST(article_9.modified_at AS TEXT) || '|' || CAST(article_9.public_id AS TEXT), 'UTF8'), 'hex') AS article_entity_5_cursor, article_9.modified_at AS article_9_modified_at, article_9.public_id AS article_9_public_id, article_9.slug AS article_9_slug, article_9.published_at AS article_9_published_at 
FROM article_entity AS article_entity_5, article AS article_9 
WHERE (article_entity_5.entity_id = entity_3_id) AND (article_9.id = article_entity_5.article_id) AND (article_9.status = 'PUBLISHED') AND (article_9.status = 'PUBLISHED') AND article_9.language IN (SELECT value 
FROM json_array_elements_text(($5)::json) WITH ORDINALITY AS items (value, key)) AND ((article_9.modified_at, article_9.public_id) < ($6, $7)) ORDER BY article_9.modified_at DESC, article_9.public_id DESC 
 LIMIT 3) AS article_entity_5_read_rows) AS article_entity_5_counted 
WHERE article_entity_5_number <= 2 ORDER BY article_entity_5_key_1 DESC, article_entity_5_key_2 DESC) AS article_entity_5_page) AS entity_3_value_1, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_2 
FROM article_entity AS article_entity_6, article AS article_10 
WHERE (article_entity_6.entity_id = entity_3_id) AND (article_10.id = article_entity_6.article_id) AND (article_10.status = 'PUBLISHED') AND (article_10.status = 'PUBLISHED')), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(EXISTS (SELECT 1 
FROM article_entity AS article_entity_6, article AS article_10 
WHERE (article_entity_6.entity_id = entity_3_id) AND (article_10.id = article_entity_6.article_id) AND (article_10.status = 'PUBLISHED') AND (article_10.status = 'PUBLISHED') AND ((article_entity_6.published_at, article_entity_6.article_public_id) >= ($8, $9))), false)), 'hasPreviousPage', to_json(coalesce(coalesce(max(article_entity_6_read), 0) > 2, false)), 'startCursor', max(CASE WHEN (article_entity_6_number = CASE WHEN (article_entity_6_read < 2) THEN article_entity_6_read ELSE 2 END) THEN article_entity_6_cursor END), 'endCursor', max(CASE WHEN (article_entity_6_number = 1) THEN article_entity_6_cursor END)), 'edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('ArticleEdgePUBLISHED_AT_ASC' || '|' || CAST(article_entity_6_published_at AS TEXT) || '|' || CAST(article_entity_6_article_public_id AS TEXT), 'UTF8'), 'hex'), 'node', json_build_object('slug', article_10_slug, 'publishedAt', article_10_published_at))), '[]'::json)) AS anon_4 
FROM (SELECT article_entity_6_key_1, article_entity_6_key_2, article_entity_6_cursor, article_entity_6_published_at, article_entity_6_article_public_id, article_10_slug, article_10_published_at, article_entity_6_number, article_entity_6_read 
FROM (SELECT article_entity_6_key_1, article_entity_6_key_2, article_entity_6_cursor, article_entity_6_published_at, article_entity_6_article_public_id, article_10_slug, article_10_published_at, row_number() OVER (ORDER BY article_entity_6_key_1 DESC, article_entity_6_key_2 DESC) AS article_entity_6_number, count(*) OVER () AS article_entity_6_read 
FROM (SELECT article_entity_6.published_at AS article_entity_6_key_1, article_entity_6.article_public_id AS article_entity_6_key_2, encode(convert_to('ArticleEdgePUBLISHED_AT_ASC' || '|' || CAST(article_entity_6.published_at AS TEXT) || '|' || CAST(article_entity_6.article_public_id AS TEXT), 'UTF8'), 'hex') AS article_entity_6_cursor, article_entity_6.published_at AS article_entity_6_published_at, article_entity_6.article_public_id AS article_entity_6_article_public_id, article_10.slug AS article_10_slug, article_10.published_at AS article_10_published_at 
FROM article_entity AS article_entity_6, article AS article_10 
WHERE (article_entity_6.entity_id = entity_3_id) AND (article_10.id = article_entity_6.article_id) AND (article_10.status = 'PUBLISHED') AND (article_10.status = 'PUBLISHED') AND ((article_entity_6.published_at, article_entity_6.article_public_id) < ($10, $11)) ORDER BY article_entity_6.published_at DESC, article_entity_6.article_public_id DESC 
 LIMIT 3) AS article_entity_6_read_rows) AS article_entity_6_counted 
WHERE article_entity_6_number <= 2 ORDER BY article_entity_6_key_1 ASC, article_entity_6_key_2 ASC) AS article_entity_6_page) AS entity_3_value_2, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_3 
FROM relation_end AS relation_end_5, relation AS relation_5 
WHERE (relation_end_5.entity_id = entity_3_id) AND (relation_5.id = relation_end_5.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_5 
WHERE (evidence_5.relation_id = relation_5.id) AND evidence_5.withdrawn_at IS NULL AND (evidence_5.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_11 
WHERE (article_11.id = evidence_5.article_id) AND (article_11.status = 'PUBLISHED')))))), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(coalesce(max(relation_end_5_read), 0) > 2, false)), 'hasPreviousPage', to_json(coalesce(EXISTS (SELECT 1 
FROM relation_end AS relation_end_5, relation AS relation_5 
WHERE (relation_end_5.entity_id = entity_3_id) AND (relation_5.id = relation_end_5.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_5 
WHERE (evidence_5.relation_id = relation_5.id) AND evidence_5.withdrawn_at IS NULL AND (evidence_5.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_11 
WHERE (article_11.id = evidence_5.article_id) AND (article_11.status = 'PUBLISHED'))))) AND ((relation_end_5.kind, relation_end_5.relation_public_id) <= ($12, $13))), false)), 'startCursor', max(CASE WHEN (relation_end_5_number = 1) THEN relation_end_5_cursor END), 'endCursor', max(CASE WHEN (relation_end_5_number = CASE WHEN (relation_end_5_read < 2) THEN relation_end_5_read ELSE 2 END) THEN relation_end_5_cursor END)), 'edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('RelationEdge' || '|' || CAST(relation_end_5_kind AS TEXT) || '|' || CAST(relation_end_5_relation_public_id AS TEXT), 'UTF8'), 'hex'), 'node', json_build_object('kind', relation_5_kind))), '[]'::json)) AS anon_5 
FROM (SELECT relation_end_5_key_1, relation_end_5_key_2, relation_end_5_cursor, relation_end_5_kind, relation_end_5_relation_public_id, relation_5_kind, relation_end_5_number, relation_end_5_read 
FROM (SELECT relation_end_5_key_1, relation_end_5_key_2, relation_end_5_cursor, relation_end_5_kind, relation_end_5_relation_public_id, relation_5_kind, row_number() OVER (ORDER BY relation_end_5_key_1 ASC, relation_end_5_key_2 ASC) AS relation_end_5_number, count(*) OVER () AS relation_end_5_read 
FROM (SELECT relation_end_5.kind AS relation_end_5_key_1, relation_end_5.relation_public_id AS relation_end_5_key_2, encode(convert_to('RelationEdge' || '|' || CAST(relation_end_5.kind AS TEXT) || '|' || CAST(relation_end_5.relation_public_id AS TEXT), 'UTF8'), 'hex') AS relation_end_5_cursor, relation_end_5.kind AS relation_end_5_kind, relation_end_5.relation_public_id AS relation_end_5_relation_public_id, relation_5.kind AS relation_5_kind 
FROM relation_end AS relation_end_5, relation AS relation_5 
WHERE (relation_end_5.entity_id = entity_3_id) AND (relation_5.id = relation_end_5.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_5 
WHERE (evidence_5.relation_id = relation_5.id) AND evidence_5.withdrawn_at IS NULL AND (evidence_5.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_11 
WHERE (article_11.id = evidence_5.article_id) AND (article_11.status = 'PUBLISHED'))))) AND ((relation_end_5.kind, relation_end_5.relation_public_id) > ($14, $15)) ORDER BY relation_end_5.kind ASC, relation_end_5.relation_public_id ASC 
 LIMIT 3) AS relation_end_5_read_rows) AS relation_end_5_counted 
WHERE relation_end_5_number <= 2 ORDER BY relation_end_5_key_1 ASC, relation_end_5_key_2 ASC) AS relation_end_5_page) AS entity_3_value_3, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_4 
FROM relation_end AS relation_end_6, relation AS relation_6 
WHERE (relation_end_6.entity_id = entity_3_id) AND (relation_6.id = relation_end_6.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_6 
WHERE (evidence_6.relation_id = relation_6.id) AND evidence_6.withdrawn_at IS NULL AND (evidence_6.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_12 
WHERE (article_12.id = evidence_6.article_id) AND (article_12.status = 'PUBLISHED')))))), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(EXISTS (SELECT 1 
FROM relation_end AS relation_end_6, relation AS relation_6 
WHERE (relation_end_6.entity_id = entity_3_id) AND (relation_6.id = relation_end_6.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_6 
WHERE (evidence_6.relation_id = relation_6.id) AND evidence_6.withdrawn_at IS NULL AND (evidence_6.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_12 
WHERE (article_12.id = evidence_6.article_id) AND (article_12.status = 'PUBLISHED'))))) AND ((relation_end_6.kind, relation_end_6.relation_public_id) >= ($16, $17))), false)), 'hasPreviousPage', to_json(coalesce(coalesce(max(relation_end_6_read), 0) > 2, false)), 'startCursor', max(CASE WHEN (relation_end_6_number = CASE WHEN (relation_end_6_read < 2) THEN relation_end_6_read ELSE 2 END) THEN relation_end_6_cursor END), 'endCursor', max(CASE WHEN (relation_end_6_number = 1) THEN relation_end_6_cursor END)), 'edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('RelationEdge' || '|' || CAST(relation_end_6_kind AS TEXT) || '|' || CAST(relation_end_6_relation_public_id AS TEXT), 'UTF8'), 'hex'), 'node', json_build_object('kind', relation_6_kind))), '[]'::json)) AS anon_6 
FROM (SELECT relation_end_6_key_1, relation_end_6_key_2, relation_end_6_cursor, relation_end_6_kind, relation_end_6_relation_public_id, relation_6_kind, relation_end_6_number, relation_end_6_read 
FROM (SELECT relation_end_6_key_1, relation_end_6_key_2, relation_end_6_cursor, relation_end_6_kind, relation_end_6_relation_public_id, relation_6_kind, row_number() OVER (ORDER BY relation_end_6_key_1 DESC, relation_end_6_key_2 DESC) AS relation_end_6_number, count(*) OVER () AS relation_end_6_read 
FROM (SELECT relation_end_6.kind AS relation_end_6_key_1, relation_end_6.relation_public_id AS relation_end_6_key_2, encode(convert_to('RelationEdge' || '|' || CAST(relation_end_6.kind AS TEXT) || '|' || CAST(relation_end_6.relation_public_id AS TEXT), 'UTF8'), 'hex') AS relation_end_6_cursor, relation_end_6.kind AS relation_end_6_kind, relation_end_6.relation_public_id AS relation_end_6_relation_public_id, relation_6.kind AS relation_6_kind 
FROM relation_end AS relation_end_6, relation AS relation_6 
WHERE (relation_end_6.entity_id = entity_3_id) AND (relation_6.id = relation_end_6.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_6 
WHERE (evidence_6.relation_id = relation_6.id) AND evidence_6.withdrawn_at IS NULL AND (evidence_6.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_12 
WHERE (article_12.id = evidence_6.article_id) AND (article_12.status = 'PUBLISHED'))))) AND ((relation_end_6.kind, relation_end_6.relation_public_id) < ($18, $19)) ORDER BY relation_end_6.kind DESC, relation_end_6.relation_public_id DESC 
 LIMIT 3) AS relation_end_6_read_rows) AS relation_end_6_counted 
WHERE relation_end_6_number <= 2 ORDER BY relation_end_6_key_1 ASC, relation_end_6_key_2 ASC) AS relation_end_6_page) AS entity_3_value_4 
FROM (SELECT entity_3.article_count AS entity_3_key_1, entity_3.public_id AS entity_3_key_2, entity_3.name AS entity_3_name, entity_3.id AS entity_3_id 
FROM entity AS entity_3 
WHERE (entity_3.public = 1) AND (EXISTS (SELECT 1 
FROM entity_resolution AS entity_resolution_3 
WHERE (entity_resolution_3.entity_id = entity_3.id) AND (entity_resolution_3.survivor_id = entity_3.id))) AND entity_3.kind IN (SELECT value 
FROM json_array_elements_text(($20)::json) WITH ORDINALITY AS items (value, key)) ORDER BY entity_3.article_count DESC, entity_3.public_id DESC 
 LIMIT 1) AS entity_3_rows) AS entity_3_page) AS anon_1;

SELECT (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object('name', entity_4_name, 'forward', (entity_4_value_1)::json, 'backward', (entity_4_value_2)::json, 'relationsForward', (entity_4_value_3)::json, 'relationsBackward', (entity_4_value_4)::json))), '[]'::json)) AS anon_2 
FROM (SELECT entity_4_key_1, entity_4_key_2, entity_4_name, entity_4_id, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM article_entity AS article_entity_7, article AS article_13 
WHERE (article_entity_7.entity_id = entity_4_id) AND (article_13.id = article_entity_7.article_id) AND (article_13.status = 'PUBLISHED') AND (article_13.status = 'PUBLISHED') AND article_13.language IN (SELECT value 
FROM json_array_elements_text(($1)::json) WITH ORDINALITY AS items (value, key))), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(coalesce(max(article_entity_7_read), 0) > 2, false)), 'hasPreviousPage', to_json(coalesce(EXISTS (SELECT 1 
FROM article_entity AS article_entity_7, article AS article_13 
WHERE (article_entity_7.entity_id = entity_4_id) AND (article_13.id = article_entity_7.article_id) AND (article_13.status = 'PUBLISHED') AND (article_13.status = 'PUBLISHED') AND article_13.language IN (SELECT value 
FROM json_array_elements_text(($2)::json) WITH ORDINALITY AS items (value, key)) AND ((article_13.modified_at, article_13.public_id) >= ($3, $4))), false)), 'startCursor', max(CASE WHEN (article_entity_7_number = 1) THEN article_entity_7_cursor END), 'endCursor', max(CASE WHEN (article_entity_7_number = CASE WHEN (article_entity_7_read < 2) THEN article_entity_7_read ELSE 2 END) THEN article_entity_7_cursor END)), 'edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('ArticleEdgeMODIFIED_AT_DESC' || '|' || CAST(article_13_modified_at AS TEXT) || '|' || CAST(article_13_public_id AS TEXT), 'UTF8'), 'hex'), 'node', json_build_object('slug', article_13_slug, 'publishedAt', article_13_published_at))), '[]'::json)) AS anon_3 
FROM (SELECT article_entity_7_key_1, article_entity_7_key_2, article_entity_7_cursor, article_13_modified_at, article_13_public_id, article_13_slug, article_13_published_at, article_entity_7_number, article_entity_7_read 
FROM (SELECT article_entity_7_key_1, article_entity_7_key_2, article_entity_7_cursor, article_13_modified_at, article_13_public_id, article_13_slug, article_13_published_at, row_number() OVER (ORDER BY article_entity_7_key_1 DESC, article_entity_7_key_2 DESC) AS article_entity_7_number, count(*) OVER () AS article_entity_7_read 
FROM (SELECT article_13.modified_at AS article_entity_7_key_1, article_13.public_id AS article_entity_7_key_2, encode(convert_to('ArticleEdgeMODIFIED_AT_DESC' || '|' || CAST(article_13.modified_at AS TEXT) || '|' || CAST(article_13.public_id AS TEXT), 'UTF8'), 'hex') AS article_entity_7_cursor, article_13.modified_at AS article_13_modified_at, article_13.public_id AS article_13_public_id, article_13.slug AS article_13_slug, article_13.published_at AS article_13_published_at 
FROM article_entity AS article_entity_7, article AS article_13 
WHERE (article_entity_7.entity_id = entity_4_id) AND (article_13.id = article_entity_7.article_id) AND (article_13.status = 'PUBLISHED') AND (article_13.status = 'PUBLISHED') AND article_13.language IN (SELECT value 
FROM json_array_elements_text(($5)::json) WITH ORDINALITY AS items (value, key)) AND ((article_13.modified_at, article_13.public_id) < ($6, $7)) ORDER BY article_13.modified_at DESC, article_13.public_id DESC 
 LIMIT 3) AS article_entity_7_read_rows) AS article_entity_7_counted 
WHERE article_entity_7_number <= 2 ORDER BY article_entity_7_key_1 DESC, article_entity_7_key_2 DESC) AS article_entity_7_page) AS entity_4_value_1, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_2 
FROM article_entity AS article_entity_8, article AS article_14 
WHERE (article_entity_8.entity_id = entity_4_id) AND (article_14.id = article_entity_8.article_id) AND (article_14.status = 'PUBLISHED') AND (article_14.status = 'PUBLISHED')), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(EXISTS (SELECT 1 
FROM article_entity AS article_entity_8, article AS article_14 
WHERE (article_entity_8.entity_id = entity_4_id) AND (article_14.id = article_entity_8.article_id) AND (article_14.status = 'PUBLISHED') AND (article_14.status = 'PUBLISHED') AND ((article_entity_8.published_at, article_entity_8.article_public_id) >= ($8, $9))), false)), 'hasPreviousPage', to_json(coalesce(coalesce(max(article_entity_8_read), 0) > 2, false)), 'startCursor', max(CASE WHEN (article_entity_8_number = CASE WHEN (article_entity_8_read < 2) THEN article_entity_8_read ELSE 2 END) THEN article_entity_8_cursor END), 'endCursor', max(CASE WHEN (article_entity_8_number = 1) THEN article_entity_8_cursor END)), 'edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('ArticleEdgePUBLISHED_AT_ASC' || '|' || CAST(article_entity_8_published_at AS TEXT) || '|' || CAST(article_entity_8_article_public_id AS TEXT), 'UTF8'), 'hex'), 'node', json_build_object('slug', article_14_slug, 'publishedAt', article_14_published_at))), '[]'::json)) AS anon_4 
FROM (SELECT article_entity_8_key_1, article_entity_8_key_2, article_entity_8_cursor, article_entity_8_published_at, article_entity_8_article_public_id, article_14_slug, article_14_published_at, article_entity_8_number, article_entity_8_read 
FROM (SELECT article_entity_8_key_1, article_entity_8_key_2, article_entity_8_cursor, article_entity_8_published_at, article_entity_8_article_public_id, article_14_slug, article_14_published_at, row_number() OVER (ORDER BY article_entity_8_key_1 DESC, article_entity_8_key_2 DESC) AS article_entity_8_number, count(*) OVER () AS article_entity_8_read 
FROM (SELECT article_entity_8.published_at AS article_entity_8_key_1, article_entity_8.article_public_id AS article_entity_8_key_2, encode(convert_to('ArticleEdgePUBLISHED_AT_ASC' || '|' || CAST(article_entity_8.published_at AS TEXT) || '|' || CAST(article_entity_8.article_public_id AS TEXT), 'UTF8'), 'hex') AS article_entity_8_cursor, article_entity_8.published_at AS article_entity_8_published_at, article_entity_8.article_public_id AS article_entity_8_article_public_id, article_14.slug AS article_14_slug, article_14.published_at AS article_14_published_at 
FROM article_entity AS article_entity_8, article AS article_14 
WHERE (article_entity_8.entity_id = entity_4_id) AND (article_14.id = article_entity_8.article_id) AND (article_14.status = 'PUBLISHED') AND (article_14.status = 'PUBLISHED') AND ((article_entity_8.published_at, article_entity_8.article_public_id) < ($10, $11)) ORDER BY article_entity_8.published_at DESC, article_entity_8.article_public_id DESC 
 LIMIT 3) AS article_entity_8_read_rows) AS article_entity_8_counted 
WHERE article_entity_8_number <= 2 ORDER BY article_entity_8_key_1 ASC, article_entity_8_key_2 ASC) AS article_entity_8_page) AS entity_4_value_2, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_3 
FROM relation_end AS relation_end_7, relation AS relation_7 
WHERE (relation_end_7.entity_id = entity_4_id) AND (relation_7.id = relation_end_7.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_7 
WHERE (evidence_7.relation_id = relation_7.id) AND evidence_7.withdrawn_at IS NULL AND (evidence_7.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_15 
WHERE (article_15.id = evidence_7.article_id) AND (article_15.status = 'PUBLISHED')))))), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(coalesce(max(relation_end_7_read), 0) > 2, false)), 'hasPreviousPage', to_json(coalesce(EXISTS (SELECT 1 
FROM relation_end AS relation_end_7, relation AS relation_7 
WHERE (relation_end_7.entity_id = entity_4_id) AND (relation_7.id = relation_end_7.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_7 
WHERE (evidence_7.relation_id = relation_7.id) AND evidence_7.withdrawn_at IS NULL AND (evidence_7.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_15 
WHERE (article_15.id = evidence_7.article_id) AND (article_15.status = 'PUBLISHED'))))) AND ((relation_end_7.kind, relation_end_7.relation_public_id) <= ($12, $13))), false)), 'startCursor', max(CASE WHEN (relation_end_7_number = 1) THEN relation_end_7_cursor END), 'endCursor', max(CASE WHEN (relation_end_7_number = CASE WHEN (relation_end_7_read < 2) THEN relation_end_7_read ELSE 2 END) THEN relation_end_7_cursor END)), 'edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('RelationEdge' || '|' || CAST(relation_end_7_kind AS TEXT) || '|' || CAST(relation_end_7_relation_public_id AS TEXT), 'UTF8'), 'hex'), 'node', json_build_object('kind', relation_7_kind))), '[]'::json)) AS anon_5 
FROM (SELECT relation_end_7_key_1, relation_end_7_key_2, relation_end_7_cursor, relation_end_7_kind, relation_end_7_relation_public_id, relation_7_kind, relation_end_7_number, relation_end_7_read 
FROM (SELECT relation_end_7_key_1, relation_end_7_key_2, relation_end_7_cursor, relation_end_7_kind, relation_end_7_relation_public_id, relation_7_kind, row_number() OVER (ORDER BY relation_end_7_key_1 ASC, relation_end_7_key_2 ASC) AS relation_end_7_number, count(*) OVER () AS relation_end_7_read 
FROM (SELECT relation_end_7.kind AS relation_end_7_key_1, relation_end_7.relation_public_id AS relation_end_7_key_2, encode(convert_to('RelationEdge' || '|' || CAST(relation_end_7.kind AS TEXT) || '|' || CAST(relation_end_7.relation_public_id AS TEXT), 'UTF8'), 'hex') AS relation_end_7_cursor, relation_end_7.kind AS relation_end_7_kind, relation_end_7.relation_public_id AS relation_end_7_relation_public_id, relation_7.kind AS relation_7_kind 
FROM relation_end AS relation_end_7, relation AS relation_7 
WHERE (relation_end_7.entity_id = entity_4_id) AND (relation_7.id = relation_end_7.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_7 
WHERE (evidence_7.relation_id = relation_7.id) AND evidence_7.withdrawn_at IS NULL AND (evidence_7.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_15 
WHERE (article_15.id = evidence_7.article_id) AND (article_15.status = 'PUBLISHED'))))) AND ((relation_end_7.kind, relation_end_7.relation_public_id) > ($14, $15)) ORDER BY relation_end_7.kind ASC, relation_end_7.relation_public_id ASC 
 LIMIT 3) AS relation_end_7_read_rows) AS relation_end_7_counted 
WHERE relation_end_7_number <= 2 ORDER BY relation_end_7_key_1 ASC, relation_end_7_key_2 ASC) AS relation_end_7_page) AS entity_4_value_3, (SELECT json_build_object('totalCount', (SELECT count(*) AS count_4 
FROM relation_end AS relation_end_8, relation AS relation_8 
WHERE (relation_end_8.entity_id = entity_4_id) AND (relation_8.id = relation_end_8.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_8 
WHERE (evidence_8.relation_id = relation_8.id) AND evidence_8.withdrawn_at IS NULL AND (evidence_8.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_16 
WHERE (article_16.id = evidence_8.article_id) AND (article_16.status = 'PUBLISHED')))))), 'pageInfo', json_build_object('hasNextPage', to_json(coalesce(EXISTS (SELECT 1 
FROM relation_end AS relation_end_8, relation AS relation_8 
WHERE (relation_end_8.entity_id = entity_4_id) AND (relation_8.id = relation_end_8.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_8 
WHERE (evidence_8.relation_id = relation_8.id) AND evidence_8.withdrawn_at IS NULL AND (evidence_8.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_16 
WHERE (article_16.id = evidence_8.article_id) AND (article_16.status = 'PUBLISHED'))))) AND ((relation_end_8.kind, relation_end_8.relation_public_id) >= ($16, $17))), false)), 'hasPreviousPage', to_json(coalesce(coalesce(max(relation_end_8_read), 0) > 2, false)), 'startCursor', max(CASE WHEN (relation_end_8_number = CASE WHEN (relation_end_8_read < 2) THEN relation_end_8_read ELSE 2 END) THEN relation_end_8_cursor END), 'endCursor', max(CASE WHEN (relation_end_8_number = 1) THEN relation_end_8_cursor END)), 'edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('RelationEdge' || '|' || CAST(relation_end_8_kind AS TEXT) || '|' || CAST(relation_end_8_relation_public_id AS TEXT), 'UTF8'), 'hex'), 'node', json_build_object('kind', relation_8_kind))), '[]'::json)) AS anon_6 
FROM (SELECT relation_end_8_key_1, relation_end_8_key_2, relation_end_8_cursor, relation_end_8_kind, relation_end_8_relation_public_id, relation_8_kind, relation_end_8_number, relation_end_8_read 
FROM (SELECT relation_end_8_key_1, relation_end_8_key_2, relation_end_8_cursor, relation_end_8_kind, relation_end_8_relation_public_id, relation_8_kind, row_number() OVER (ORDER BY relation_end_8_key_1 DESC, relation_end_8_key_2 DESC) AS relation_end_8_number, count(*) OVER () AS relation_end_8_read 
FROM (SELECT relation_end_8.kind AS relation_end_8_key_1, relation_end_8.relation_public_id AS relation_end_8_key_2, encode(convert_to('RelationEdge' || '|' || CAST(relation_end_8.kind AS TEXT) || '|' || CAST(relation_end_8.relation_public_id AS TEXT), 'UTF8'), 'hex') AS relation_end_8_cursor, relation_end_8.kind AS relation_end_8_kind, relation_end_8.relation_public_id AS relation_end_8_relation_public_id, relation_8.kind AS relation_8_kind 
FROM relation_end AS relation_end_8, relation AS relation_8 
WHERE (relation_end_8.entity_id = entity_4_id) AND (relation_8.id = relation_end_8.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_8 
WHERE (evidence_8.relation_id = relation_8.id) AND evidence_8.withdrawn_at IS NULL AND (evidence_8.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_16 
WHERE (article_16.id = evidence_8.article_id) AND (article_16.status = 'PUBLISHED'))))) AND ((relation_end_8.kind, relation_end_8.relation_public_id) < ($18, $19)) ORDER BY relation_end_8.kind DESC, relation_end_8.relation_public_id DESC 
 LIMIT 3) AS relation_end_8_read_rows) AS relation_end_8_counted 
WHERE relation_end_8_number <= 2 ORDER BY relation_end_8_key_1 ASC, relation_end_8_key_2 ASC) AS relation_end_8_page) AS entity_4_value_4 
FROM (SELECT entity_4.article_count AS entity_4_key_1, entity_4.public_id AS entity_4_key_2, entity_4.name AS entity_4_name, entity_4.id AS entity_4_id 
FROM entity AS entity_4 
WHERE (entity_4.public = 1) AND (EXISTS (SELECT 1 
FROM entity_resolution AS entity_resolution_4 
WHERE (entity_resolution_4.entity_id = entity_4.id) AND (entity_resolution_4.survivor_id = entity_4.id))) AND entity_4.kind IN (SELECT value 
FROM json_array_elements_text(($20)::json) WITH ORDINALITY AS items (value, key)) ORDER BY entity_4.article_count DESC, entity_4.public_id DESC 
 LIMIT 1) AS entity_4_rows) AS entity_4_page) AS anon_1;
