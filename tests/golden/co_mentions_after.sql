SELECT json_object('coMentions', json(entity_1_value_1)) AS anon_1 
FROM (SELECT entity_1_id, (SELECT json_object('pageInfo', json_object('hasNextPage', CASE WHEN coalesce(max(entity_pair_1_read), 0) > 3 THEN json('true') ELSE json('false') END, 'hasPreviousPage', CASE WHEN EXISTS (SELECT 1 
FROM entity_pair AS entity_pair_1, entity AS entity_2 
WHERE (entity_pair_1.entity_id = entity_1_id) AND (entity_2.id = entity_pair_1.other_id) AND (entity_2.public = 1) AND ((entity_pair_1.article_count, entity_pair_1.other_public_id) >= (?, ?))) THEN json('true') ELSE json('false') END), 'edges', json_group_array(json_object('cursor', lower(hex('CoMentionEdge' || '|' || CAST(entity_pair_1_article_count AS TEXT) || '|' || CAST(entity_pair_1_other_public_id AS TEXT))), 'node', json_object('name', entity_2_name)))) AS anon_2 
FROM (SELECT entity_pair_1_key_1, entity_pair_1_key_2, entity_pair_1_article_count, entity_pair_1_other_public_id, entity_2_name, entity_pair_1_number, entity_pair_1_read 
FROM (SELECT entity_pair_1_key_1, entity_pair_1_key_2, entity_pair_1_article_count, entity_pair_1_other_public_id, entity_2_name, row_number() OVER (ORDER BY entity_pair_1_key_1 DESC, entity_pair_1_key_2 DESC) AS entity_pair_1_number, count(*) OVER () AS entity_pair_1_read 
FROM (SELECT entity_pair_1.article_count AS entity_pair_1_key_1, entity_pair_1.other_public_id AS entity_pair_1_key_2, entity_pair_1.article_count AS entity_pair_1_article_count, entity_pair_1.other_public_id AS entity_pair_1_other_public_id, entity_2.name AS entity_2_name 
FROM entity_pair AS entity_pair_1, entity AS entity_2 
WHERE (entity_pair_1.entity_id = entity_1_id) AND (entity_2.id = entity_pair_1.other_id) AND (entity_2.public = 1) AND ((entity_pair_1.article_count, entity_pair_1.other_public_id) < (?, ?)) ORDER BY entity_pair_1.article_count DESC, entity_pair_1.other_public_id DESC
 LIMIT 4 OFFSET ?) AS entity_pair_1_read_rows) AS entity_pair_1_counted 
WHERE entity_pair_1_number <= 3 ORDER BY entity_pair_1_key_1 DESC, entity_pair_1_key_2 DESC) AS entity_pair_1_page) AS entity_1_value_1 
FROM (SELECT entity_1.id AS entity_1_id 
FROM entity AS entity_1, entity_resolution AS entity_resolution_1, entity AS former_entity_1 
WHERE (entity_1.public = 1) AND (entity_resolution_1.survivor_id = entity_1.id) AND (former_entity_1.id = entity_resolution_1.entity_id) AND (former_entity_1.public = 1) AND (former_entity_1.slug = ?) AND (entity_1.kind = 'PERSON') ORDER BY entity_1.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_1_rows) AS entity_1_shape;
