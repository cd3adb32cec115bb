SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_1 
WHERE article_1.status IN ('PUBLISHED', 'RETRACTED') AND article_1.status IN (SELECT value 
FROM json_each(?)) AND (article_1.status = 'PUBLISHED') AND article_1.section IN (SELECT value 
FROM json_each(?))), 'edges', json_group_array(json_object('node', json_object('slug', article_1_slug)))) AS anon_2 
FROM (SELECT article_1.published_at AS article_1_key_1, article_1.public_id AS article_1_key_2, article_1.slug AS article_1_slug 
FROM article AS article_1 
WHERE article_1.status IN ('PUBLISHED', 'RETRACTED') AND article_1.status IN (SELECT value 
FROM json_each(?)) AND (article_1.status = 'PUBLISHED') AND article_1.section IN (SELECT value 
FROM json_each(?)) ORDER BY article_1.published_at DESC, article_1.public_id DESC
 LIMIT 20 OFFSET ?) AS article_1_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_2 
WHERE article_2.status IN ('PUBLISHED', 'RETRACTED') AND article_2.status IN (SELECT value 
FROM json_each(?)) AND (article_2.status = 'PUBLISHED') AND article_2.id IN (SELECT article_tag_1.article_id AS anon_3 
FROM article_tag AS article_tag_1 
WHERE article_tag_1.tag IN (SELECT value 
FROM json_each(?)) GROUP BY article_tag_1.article_id 
HAVING count(DISTINCT article_tag_1.tag) = (SELECT count(DISTINCT value) AS count_2 
FROM json_each(?)))), 'edges', json_group_array(json_object('node', json_object('slug', article_2_slug)))) AS anon_2 
FROM (SELECT article_2.published_at AS article_2_key_1, article_2.public_id AS article_2_key_2, article_2.slug AS article_2_slug 
FROM article AS article_2 
WHERE article_2.status IN ('PUBLISHED', 'RETRACTED') AND article_2.status IN (SELECT value 
FROM json_each(?)) AND (article_2.status = 'PUBLISHED') AND article_2.id IN (SELECT article_tag_1.article_id AS anon_4 
FROM article_tag AS article_tag_1 
WHERE article_tag_1.tag IN (SELECT value 
FROM json_each(?)) GROUP BY article_tag_1.article_id 
HAVING count(DISTINCT article_tag_1.tag) = (SELECT count(DISTINCT value) AS count_3 
FROM json_each(?))) ORDER BY article_2.published_at DESC, article_2.public_id DESC
 LIMIT 20 OFFSET ?) AS article_2_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_3 
WHERE article_3.status IN ('PUBLISHED', 'RETRACTED') AND article_3.status IN (SELECT value 
FROM json_each(?)) AND (article_3.status = 'PUBLISHED')), 'edges', json_group_array(json_object('node', json_object('slug', article_3_slug)))) AS anon_2 
FROM (SELECT article_3.published_at AS article_3_key_1, article_3.public_id AS article_3_key_2, article_3.slug AS article_3_slug 
FROM article AS article_3 
WHERE article_3.status IN ('PUBLISHED', 'RETRACTED') AND article_3.status IN (SELECT value 
FROM json_each(?)) AND (article_3.status = 'PUBLISHED') ORDER BY article_3.published_at DESC, article_3.public_id DESC
 LIMIT 20 OFFSET ?) AS article_3_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_4 
WHERE article_4.status IN ('PUBLISHED', 'RETRACTED') AND article_4.status IN (SELECT value 
FROM json_each(?)) AND (article_4.status = 'PUBLISHED') AND article_4.id IN (SELECT article_entity_1.article_id AS anon_3 
FROM article_entity AS article_entity_1, entity AS former_entity_1, entity_resolution AS entity_resolution_1 
WHERE former_entity_1.public_id IN (SELECT value 
FROM json_each(?)) AND ((former_entity_1.public = 1) OR (former_entity_1.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_1 
WHERE (mention_1.entity_id = former_entity_1.id) AND (EXISTS (SELECT 1 
FROM article AS article_5 
WHERE (article_5.id = mention_1.article_id) AND (article_5.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_6 
WHERE (article_6.source_id = former_entity_1.id) AND (article_6.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_1 
WHERE (article_author_1.entity_id = former_entity_1.id) AND (EXISTS (SELECT 1 
FROM article AS article_7 
WHERE (article_7.id = article_author_1.article_id) AND (article_7.status = 'PUBLISHED')))))) AND (entity_resolution_1.entity_id = former_entity_1.id) AND (article_entity_1.entity_id = entity_resolution_1.survivor_id) GROUP BY article_entity_1.article_id 
HAVING count(DISTINCT former_entity_1.public_id) = (SELECT count(DISTINCT value) AS count_2 
FROM json_each(?)))), 'edges', json_group_array(json_object('node', json_object('slug', article_4_slug)))) AS anon_2 
FROM (SELECT article_4.published_at AS article_4_key_1, article_4.public_id AS article_4_key_2, article_4.slug AS article_4_slug 
FROM article AS article_4 
WHERE article_4.status IN ('PUBLISHED', 'RETRACTED') AND article_4.status IN (SELECT value 
FROM json_each(?)) AND (article_4.status = 'PUBLISHED') AND article_4.id IN (SELECT article_entity_1.article_id AS anon_4 
FROM article_entity AS article_entity_1, entity AS former_entity_1, entity_resolution AS entity_resolution_1 
WHERE former_entity_1.public_id IN (SELECT value 
FROM json_each(?)) AND ((former_entity_1.public = 1) OR (former_entity_1.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_1 
WHERE (mention_1.entity_id = former_entity_1.id) AND (EXISTS (SELECT 1 
FROM article AS article_5 
WHERE (article_5.id = mention_1.article_id) AND (article_5.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_6 
WHERE (article_6.source_id = former_entity_1.id) AND (article_6.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_1 
WHERE (article_author_1.entity_id = former_entity_1.id) AND (EXISTS (SELECT 1 
FROM article AS article_7 
WHERE (article_7.id = article_author_1.article_id) AND (article_7.status = 'PUBLISHED')))))) AND (entity_resolution_1.entity_id = former_entity_1.id) AND (article_entity_1.entity_id = entity_resolution_1.survivor_id) GROUP BY article_entity_1.article_id 
HAVING count(DISTINCT former_entity_1.public_id) = (SELECT count(DISTINCT value) AS count_3 
FROM json_each(?))) ORDER BY article_4.published_at DESC, article_4.public_id DESC
 LIMIT 20 OFFSET ?) AS article_4_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_8 
WHERE article_8.status IN ('PUBLISHED', 'RETRACTED') AND article_8.status IN (SELECT value 
FROM json_each(?)) AND (article_8.status = 'PUBLISHED')), 'edges', json_group_array(json_object('node', json_object('slug', article_8_slug)))) AS anon_2 
FROM (SELECT article_8.published_at AS article_8_key_1, article_8.public_id AS article_8_key_2, article_8.slug AS article_8_slug 
FROM article AS article_8 
WHERE article_8.status IN ('PUBLISHED', 'RETRACTED') AND article_8.status IN (SELECT value 
FROM json_each(?)) AND (article_8.status = 'PUBLISHED') ORDER BY article_8.published_at DESC, article_8.public_id DESC
 LIMIT 20 OFFSET ?) AS article_8_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_9 
WHERE article_9.status IN ('PUBLISHED', 'RETRACTED') AND article_9.status IN (SELECT value 
FROM json_each(?)) AND (article_9.status = 'PUBLISHED') AND article_9.id IN (SELECT article_entity_2.article_id AS anon_3 
FROM article_entity AS article_entity_2, entity AS former_entity_2, entity_resolution AS entity_resolution_2 
WHERE former_entity_2.public_id IN (SELECT value 
FROM json_each(?)) AND ((former_entity_2.public = 1) OR (former_entity_2.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_2 
WHERE (mention_2.entity_id = former_entity_2.id) AND (EXISTS (SELECT 1 
FROM article AS article_10 
WHERE (article_10.id = mention_2.article_id) AND (article_10.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_11 
WHERE (article_11.source_id = former_entity_2.id) AND (article_11.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_2 
WHERE (article_author_2.entity_id = former_entity_2.id) AND (EXISTS (SELECT 1 
FROM article AS article_12 
WHERE (article_12.id = article_author_2.article_id) AND (article_12.status = 'PUBLISHED')))))) AND (entity_resolution_2.entity_id = former_entity_2.id) AND (article_entity_2.entity_id = entity_resolution_2.survivor_id))), 'edges', json_group_array(json_object('node', json_object('slug', article_9_slug)))) AS anon_2 
FROM (SELECT article_9.published_at AS article_9_key_1, article_9.public_id AS article_9_key_2, article_9.slug AS article_9_slug 
FROM article AS article_9 
WHERE article_9.status IN ('PUBLISHED', 'RETRACTED') AND article_9.status IN (SELECT value 
FROM json_each(?)) AND (article_9.status = 'PUBLISHED') AND article_9.id IN (SELECT article_entity_2.article_id AS anon_4 
FROM article_entity AS article_entity_2, entity AS former_entity_2, entity_resolution AS entity_resolution_2 
WHERE former_entity_2.public_id IN (SELECT value 
FROM json_each(?)) AND ((former_entity_2.public = 1) OR (former_entity_2.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_2 
WHERE (mention_2.entity_id = former_entity_2.id) AND (EXISTS (SELECT 1 
FROM article AS article_10 
WHERE (article_10.id = mention_2.article_id) AND (article_10.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_11 
WHERE (article_11.source_id = former_entity_2.id) AND (article_11.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_2 
WHERE (article_author_2.entity_id = former_entity_2.id) AND (EXISTS (SELECT 1 
FROM article AS article_12 
WHERE (article_12.id = article_author_2.article_id) AND (article_12.status = 'PUBLISHED')))))) AND (entity_resolution_2.entity_id = former_entity_2.id) AND (article_entity_2.entity_id = entity_resolution_2.survivor_id)) ORDER BY article_9.published_at DESC, article_9.public_id DESC
 LIMIT 20 OFFSET ?) AS article_9_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_13 
WHERE article_13.status IN ('PUBLISHED', 'RETRACTED') AND article_13.status IN (SELECT value 
FROM json_each(?)) AND (article_13.status = 'PUBLISHED') AND article_13.id IN (SELECT article_author_3.article_id AS anon_3 
FROM article_author AS article_author_3 
WHERE article_author_3.entity_id IN (SELECT entity_resolution_3.entity_id AS anon_4 
FROM entity_resolution AS entity_resolution_3, entity AS former_entity_3, entity_resolution AS entity_resolution_4 
WHERE (entity_resolution_3.survivor_id = entity_resolution_4.survivor_id) AND former_entity_3.public_id IN (SELECT value 
FROM json_each(?)) AND ((former_entity_3.public = 1) OR (former_entity_3.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_3 
WHERE (mention_3.entity_id = former_entity_3.id) AND (EXISTS (SELECT 1 
FROM article AS article_14 
WHERE (article_14.id = mention_3.article_id) AND (article_14.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_15 
WHERE (article_15.source_id = former_entity_3.id) AND (article_15.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_4 
WHERE (article_author_4.entity_id = former_entity_3.id) AND (EXISTS (SELECT 1 
FROM article AS article_16 
WHERE (article_16.id = article_author_4.article_id) AND (article_16.status = 'PUBLISHED')))))) AND (entity_resolution_4.entity_id = former_entity_3.id)))), 'edges', json_group_array(json_object('node', json_object('slug', article_13_slug)))) AS anon_2 
FROM (SELECT article_13.published_at AS article_13_key_1, article_13.public_id AS article_13_key_2, article_13.slug AS article_13_slug 
FROM article AS article_13 
WHERE article_13.status IN ('PUBLISHED', 'RETRACTED') AND article_13.status IN (SELECT value 
FROM json_each(?)) AND (article_13.status = 'PUBLISHED') AND article_13.id IN (SELECT article_author_3.article_id AS anon_5 
FROM article_author AS article_author_3 
WHERE article_author_3.entity_id IN (SELECT entity_resolution_3.entity_id AS anon_6 
FROM entity_resolution AS entity_resolution_3, entity AS former_entity_3, entity_resolution AS entity_resolution_4 
WHERE (entity_resolution_3.survivor_id = entity_resolution_4.survivor_id) AND former_entity_3.public_id IN (SELECT value 
FROM json_each(?)) AND ((former_entity_3.public = 1) OR (former_entity_3.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_3 
WHERE (mention_3.entity_id = former_entity_3.id) AND (EXISTS (SELECT 1 
FROM article AS article_14 
WHERE (article_14.id = mention_3.article_id) AND (article_14.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_15 
WHERE (article_15.source_id = former_entity_3.id) AND (article_15.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_4 
WHERE (article_author_4.entity_id = former_entity_3.id) AND (EXISTS (SELECT 1 
FROM article AS article_16 
WHERE (article_16.id = article_author_4.article_id) AND (article_16.status = 'PUBLISHED')))))) AND (entity_resolution_4.entity_id = former_entity_3.id))) ORDER BY article_13.published_at DESC, article_13.public_id DESC
 LIMIT 20 OFFSET ?) AS article_13_page) AS anon_1;

SELECT (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article AS article_17 
WHERE article_17.status IN ('PUBLISHED', 'RETRACTED') AND article_17.status IN (SELECT value 
FROM json_each(?)) AND (article_17.status = 'PUBLISHED') AND (article_17.id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?))), 'edges', json_group_array(json_object('node', json_object('slug', article_17_slug)))) AS anon_2 
FROM (SELECT article_17.published_at AS article_17_key_1, article_17.public_id AS article_17_key_2, article_17.slug AS article_17_slug 
FROM article AS article_17 
WHERE article_17.status IN ('PUBLISHED', 'RETRACTED') AND article_17.status IN (SELECT value 
FROM json_each(?)) AND (article_17.status = 'PUBLISHED') AND (article_17.id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?)) ORDER BY article_17.published_at DESC, article_17.public_id DESC
 LIMIT 20 OFFSET ?) AS article_17_page) AS anon_1;

SELECT json_object('articles', json(entity_1_value_1)) AS anon_1 
FROM (SELECT entity_1_id, (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM article_entity AS article_entity_3, article AS article_21 
WHERE (article_entity_3.entity_id = entity_1_id) AND (article_21.id = article_entity_3.article_id) AND (article_21.status = 'PUBLISHED') AND article_21.status IN ('PUBLISHED', 'RETRACTED') AND article_21.status IN (SELECT value 
FROM json_each(?)))) AS anon_2) AS entity_1_value_1 
FROM (SELECT entity_1.id AS entity_1_id 
FROM entity AS entity_1, entity_resolution AS entity_resolution_5, entity AS former_entity_4 
WHERE (entity_1.public = 1) AND (entity_resolution_5.survivor_id = entity_1.id) AND (former_entity_4.id = entity_resolution_5.entity_id) AND ((former_entity_4.public = 1) OR (former_entity_4.origin = 'GAZETTEER') OR (EXISTS (SELECT 1 
FROM mention AS mention_4 
WHERE (mention_4.entity_id = former_entity_4.id) AND (EXISTS (SELECT 1 
FROM article AS article_18 
WHERE (article_18.id = mention_4.article_id) AND (article_18.status = 'PUBLISHED'))))) OR (EXISTS (SELECT 1 
FROM article AS article_19 
WHERE (article_19.source_id = former_entity_4.id) AND (article_19.status = 'PUBLISHED'))) OR (EXISTS (SELECT 1 
FROM article_author AS article_author_5 
WHERE (article_author_5.entity_id = former_entity_4.id) AND (EXISTS (SELECT 1 
FROM article AS article_20 
WHERE (article_20.id = article_author_5.article_id) AND (article_20.status = 'PUBLISHED')))))) AND (former_entity_4.public_id = ?) ORDER BY entity_1.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_1_rows) AS entity_1_shape;
