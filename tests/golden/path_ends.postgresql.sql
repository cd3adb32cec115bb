WITH path_hop AS NOT MATERIALIZED 
(SELECT relation_end_1.entity_id AS entity_id, relation_end_1.other_id AS other_id, relation_end_1.other_public_id AS other_public_id, relation_end_1.relation_id AS relation_id 
FROM relation_end AS relation_end_1 
WHERE relation_end_1.hop = 1), 
search_1 AS MATERIALIZED 
(SELECT (SELECT coalesce(array_agg(entity_1.id), '{}'::integer[]) AS anon_19 
FROM entity AS entity_1, entity_resolution AS entity_resolution_1, entity AS former_entity_1 
WHERE (entity_1.public = 1) AND (entity_resolution_1.survivor_id = entity_1.id) AND (former_entity_1.id = entity_resolution_1.entity_id) AND (former_entity_1.public = 1) AND (former_entity_1.public_id = $1)) AS from_list, (SELECT coalesce(array_agg(entity_2.id), '{}'::integer[]) AS anon_20 
FROM entity AS entity_2, entity_resolution AS entity_resolution_2, entity AS former_entity_2 
WHERE (entity_2.public = 1) AND (entity_resolution_2.survivor_id = entity_2.id) AND (former_entity_2.id = entity_resolution_2.entity_id) AND (former_entity_2.public = 1) AND (former_entity_2.public_id = $2)) AS to_list), 
search_2 AS MATERIALIZED 
(SELECT search_1.from_list, search_1.to_list, (SELECT min(item.value) AS min_1 
FROM unnest(search_1.from_list) AS item (value)) AS "from", (SELECT min(item.value) AS min_2 
FROM unnest(search_1.to_list) AS item (value)) AS "to" 
FROM search_1), 
search_3 AS MATERIALIZED 
(SELECT search_2.from_list, search_2.to_list, search_2."from", search_2."to", CASE WHEN (search_2."from" = search_2."to") THEN 0 WHEN ((SELECT 1 
FROM path_hop AS edge 
WHERE search_2."from" = edge.entity_id AND search_2."to" = edge.other_id 
 LIMIT 1) IS NOT NULL) THEN 1 ELSE CAST(NULL AS INTEGER) END AS length, 0 AS from_depth, 0 AS to_depth, (SELECT count(*) AS count_11 
FROM (SELECT 1 AS one 
FROM unnest(search_2.from_list) AS item (value) CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value 
 LIMIT 400001) AS counted) AS from_edges, (SELECT count(*) AS count_12 
FROM (SELECT 1 AS one 
FROM unnest(search_2.to_list) AS item (value) CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value 
 LIMIT 400001) AS counted) AS to_edges, 0 AS spent, 1 AS due, CAST(NULL AS integer[]) AS "leading", CAST(NULL AS integer[]) AS from_1, CAST(NULL AS integer[]) AS from_2, CAST(NULL AS integer[]) AS to_1, CAST(NULL AS integer[]) AS to_2 
FROM search_2 
WHERE search_2."from" IS NOT NULL AND search_2."to" IS NOT NULL), 
search_4 AS MATERIALIZED 
(SELECT search_3.from_list, search_3.to_list, search_3."from", search_3."to", search_3.length, search_3.from_depth, search_3.to_depth, search_3.from_edges, search_3.to_edges, CASE WHEN (search_3.due = 1 AND search_3.length IS NULL AND search_3.from_edges > 0 AND search_3.to_edges > 0) THEN search_3.spent + search_3.from_edges + search_3.to_edges ELSE search_3.spent END AS spent, CASE WHEN (search_3.due = 1 AND search_3.length IS NULL AND search_3.from_edges > 0 AND search_3.to_edges > 0) THEN 1 ELSE 0 END AS due, search_3."leading", search_3.from_1, search_3.from_2, search_3.to_1, search_3.to_2, (SELECT count(*) AS count_9 
FROM unnest(search_3.from_list) AS item (value)) AS from_size, (SELECT count(*) AS count_10 
FROM unnest(search_3.to_list) AS item (value)) AS to_size 
FROM search_3), 
search_5 AS MATERIALIZED 
(SELECT search_4.from_list, search_4.to_list, search_4."from", search_4."to", search_4.length, search_4.from_depth, search_4.to_depth, search_4.from_edges, search_4.to_edges, search_4.spent, search_4.due, CASE WHEN (search_4.due = 1 AND search_4.spent <= 400000) THEN CASE WHEN (search_4.to_edges * search_4.from_size <= 5000) THEN (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_16 
FROM (SELECT node.value AS id 
FROM unnest(search_4.to_list) AS item (value) CROSS JOIN path_hop AS link CROSS JOIN unnest(search_4.from_list) AS node (value) 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL) AS found) WHEN (search_4.from_size <= 100 AND search_4.from_edges * search_4.to_size <= 10 * (search_4.from_edges + search_4.to_edges)) THEN (SELECT coalesce(array_agg(node.value), '{}'::integer[]) AS anon_17 
FROM unnest(search_4.from_list) AS node (value) 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND (SELECT 1 
FROM unnest(search_4.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL 
 LIMIT 1) IS NOT NULL) ELSE (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_18 
FROM (SELECT edge.entity_id AS id 
FROM unnest(search_4.from_list) AS node (value) CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM unnest(search_4.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id) AS found) END ELSE search_4."leading" END AS "leading", search_4.from_1, search_4.from_2, search_4.to_1, search_4.to_2, search_4.from_size, search_4.to_size 
FROM search_4), 
search_6 AS MATERIALIZED 
(SELECT search_5.from_list, search_5.to_list, search_5."from", search_5."to", CASE WHEN (search_5.due = 1 AND search_5.spent <= 400000 AND (EXISTS (SELECT 1 
FROM unnest(search_5."leading") AS item (value)))) THEN 2 ELSE search_5.length END AS length, search_5.from_depth, search_5.to_depth, search_5.from_edges, search_5.to_edges, search_5.spent, search_5.due, search_5."leading", search_5.from_1, search_5.from_2, search_5.to_1, search_5.to_2, search_5.from_size, search_5.to_size 
FROM search_5), 
search_7 AS MATERIALIZED 
(SELECT search_6.from_list, search_6.to_list, search_6."from", search_6."to", search_6.length, search_6.from_depth, search_6.to_depth, search_6.from_edges, search_6.to_edges, search_6.spent, CASE WHEN (search_6.due = 1 AND search_6.spent <= 400000 AND search_6.length IS NULL AND search_6.from_edges <= search_6.to_edges) THEN 1 WHEN (search_6.due = 1 AND search_6.spent <= 400000 AND search_6.length IS NULL) THEN 2 ELSE 0 END AS due, search_6."leading", search_6.from_1, search_6.from_2, search_6.to_1, search_6.to_2, search_6.from_size, search_6.to_size, CASE WHEN (search_6.from_edges <= search_6.to_edges) THEN search_6.from_list ELSE search_6.to_list END AS grown 
FROM search_6), 
search_8 AS MATERIALIZED 
(SELECT search_7.from_list, search_7.to_list, search_7."from", search_7."to", search_7.length, search_7.from_depth, search_7.to_depth, search_7.from_edges, search_7.to_edges, search_7.spent, search_7.due, search_7."leading", search_7.from_1, search_7.from_2, search_7.to_1, search_7.to_2, search_7.from_size, search_7.to_size, CASE WHEN (search_7.due > 0) THEN (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_15 
FROM (SELECT edge.other_id AS id 
FROM unnest(search_7.grown) AS item (value) CROSS JOIN path_hop AS edge 
WHERE edge.entity_id = item.value) AS reached) ELSE CAST(NULL AS integer[]) END AS grown 
FROM search_7), 
search_9 AS MATERIALIZED 
(SELECT CASE WHEN (search_8.due = 1) THEN search_8.grown ELSE search_8.from_list END AS from_list, CASE WHEN (search_8.due = 2) THEN search_8.grown ELSE search_8.to_list END AS to_list, search_8."from", search_8."to", search_8.length, CASE WHEN (search_8.due = 1) THEN search_8.from_depth + 1 ELSE search_8.from_depth END AS from_depth, CASE WHEN (search_8.due = 2) THEN search_8.to_depth + 1 ELSE search_8.to_depth END AS to_depth, CASE WHEN (search_8.due = 1) THEN (SELECT count(*) AS count_7 
FROM (SELECT 1 AS one 
FROM unnest(search_8.grown) AS item (value) CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value 
 LIMIT 400001) AS counted) ELSE search_8.from_edges END AS from_edges, CASE WHEN (search_8.due = 2) THEN (SELECT count(*) AS count_8 
FROM (SELECT 1 AS one 
FROM unnest(search_8.grown) AS item (value) CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value 
 LIMIT 400001) AS counted) ELSE search_8.to_edges END AS to_edges, search_8.spent, CASE WHEN (search_8.due > 0) THEN 1 ELSE 0 END AS due, search_8."leading", CASE WHEN (search_8.due = 1 AND search_8.from_depth = 0) THEN search_8.grown ELSE search_8.from_1 END AS from_1, CASE WHEN (search_8.due = 1 AND search_8.from_depth = 1) THEN search_8.grown ELSE search_8.from_2 END AS from_2, CASE WHEN (search_8.due = 2 AND search_8.to_depth = 0) THEN search_8.grown ELSE search_8.to_1 END AS to_1, CASE WHEN (search_8.due = 2 AND search_8.to_depth = 1) THEN search_8.grown ELSE search_8.to_2 END AS to_2, search_8.from_size, search_8.to_size, search_8.grown 
FROM search_8), 
search_10 AS MATERIALIZED 
(SELECT search_9.from_list, search_9.to_list, search_9."from", search_9."to", search_9.length, search_9.from_depth, search_9.to_depth, search_9.from_edges, search_9.to_edges, CASE WHEN (search_9.due = 1 AND search_9.length IS NULL AND search_9.from_edges > 0 AND search_9.to_edges > 0) THEN search_9.spent + search_9.from_edges + search_9.to_edges ELSE search_9.spent END AS spent, CASE WHEN (search_9.due = 1 AND search_9.length IS NULL AND search_9.from_edges > 0 AND search_9.to_edges > 0) THEN 1 ELSE 0 END AS due, search_9."leading", search_9.from_1, search_9.from_2, search_9.to_1, search_9.to_2, (SELECT count(*) AS count_5 
FROM unnest(search_9.from_list) AS item (value)) AS from_size, (SELECT count(*) AS count_6 
FROM unnest(search_9.to_list) AS item (value)) AS to_size, search_9.grown 
FROM search_9), 
search_11 AS MATERIALIZED 
(SELECT search_10.from_list, search_10.to_list, search_10."from", search_10."to", search_10.length, search_10.from_depth, search_10.to_depth, search_10.from_edges, search_10.to_edges, search_10.spent, search_10.due, CASE WHEN (search_10.due = 1 AND search_10.spent <= 400000) THEN CASE WHEN (search_10.to_edges * search_10.from_size <= 5000) THEN (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_12 
FROM (SELECT node.value AS id 
FROM unnest(search_10.to_list) AS item (value) CROSS JOIN path_hop AS link CROSS JOIN unnest(search_10.from_list) AS node (value) 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL) AS found) WHEN (search_10.from_size <= 100 AND search_10.from_edges * search_10.to_size <= 10 * (search_10.from_edges + search_10.to_edges)) THEN (SELECT coalesce(array_agg(node.value), '{}'::integer[]) AS anon_13 
FROM unnest(search_10.from_list) AS node (value) 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND (SELECT 1 
FROM unnest(search_10.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL 
 LIMIT 1) IS NOT NULL) ELSE (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_14 
FROM (SELECT edge.entity_id AS id 
FROM unnest(search_10.from_list) AS node (value) CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM unnest(search_10.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id) AS found) END ELSE search_10."leading" END AS "leading", search_10.from_1, search_10.from_2, search_10.to_1, search_10.to_2, search_10.from_size, search_10.to_size, search_10.grown 
FROM search_10), 
search_12 AS MATERIALIZED 
(SELECT search_11.from_list, search_11.to_list, search_11."from", search_11."to", CASE WHEN (search_11.due = 1 AND search_11.spent <= 400000 AND (EXISTS (SELECT 1 
FROM unnest(search_11."leading") AS item (value)))) THEN 3 ELSE search_11.length END AS length, search_11.from_depth, search_11.to_depth, search_11.from_edges, search_11.to_edges, search_11.spent, search_11.due, search_11."leading", search_11.from_1, search_11.from_2, search_11.to_1, search_11.to_2, search_11.from_size, search_11.to_size, search_11.grown 
FROM search_11), 
search_13 AS MATERIALIZED 
(SELECT search_12.from_list, search_12.to_list, search_12."from", search_12."to", search_12.length, search_12.from_depth, search_12.to_depth, search_12.from_edges, search_12.to_edges, search_12.spent, CASE WHEN (search_12.due = 1 AND search_12.spent <= 400000 AND search_12.length IS NULL AND search_12.from_edges <= search_12.to_edges) THEN 1 WHEN (search_12.due = 1 AND search_12.spent <= 400000 AND search_12.length IS NULL) THEN 2 ELSE 0 END AS due, search_12."leading", search_12.from_1, search_12.from_2, search_12.to_1, search_12.to_2, search_12.from_size, search_12.to_size, CASE WHEN (search_12.from_edges <= search_12.to_edges) THEN search_12.from_list ELSE search_12.to_list END AS grown 
FROM search_12), 
search_14 AS MATERIALIZED 
(SELECT search_13.from_list, search_13.to_list, search_13."from", search_13."to", search_13.length, search_13.from_depth, search_13.to_depth, search_13.from_edges, search_13.to_edges, search_13.spent, search_13.due, search_13."leading", search_13.from_1, search_13.from_2, search_13.to_1, search_13.to_2, search_13.from_size, search_13.to_size, CASE WHEN (search_13.due > 0) THEN (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_11 
FROM (SELECT edge.other_id AS id 
FROM unnest(search_13.grown) AS item (value) CROSS JOIN path_hop AS edge 
WHERE edge.entity_id = item.value) AS reached) ELSE CAST(NULL AS integer[]) END AS grown 
FROM search_13), 
search_15 AS MATERIALIZED 
(SELECT CASE WHEN (search_14.due = 1) THEN search_14.grown ELSE search_14.from_list END AS from_list, CASE WHEN (search_14.due = 2) THEN search_14.grown ELSE search_14.to_list END AS to_list, search_14."from", search_14."to", search_14.length, CASE WHEN (search_14.due = 1) THEN search_14.from_depth + 1 ELSE search_14.from_depth END AS from_depth, CASE WHEN (search_14.due = 2) THEN search_14.to_depth + 1 ELSE search_14.to_depth END AS to_depth, CASE WHEN (search_14.due = 1) THEN (SELECT count(*) AS count_3 
FROM (SELECT 1 AS one 
FROM unnest(search_14.grown) AS item (value) CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value 
 LIMIT 400001) AS counted) ELSE search_14.from_edges END AS from_edges, CASE WHEN (search_14.due = 2) THEN (SELECT count(*) AS count_4 
FROM (SELECT 1 AS one 
FROM unnest(search_14.grown) AS item (value) CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value 
 LIMIT 400001) AS counted) ELSE search_14.to_edges END AS to_edges, search_14.spent, CASE WHEN (search_14.due > 0) THEN 1 ELSE 0 END AS due, search_14."leading", CASE WHEN (search_14.due = 1 AND search_14.from_depth = 0) THEN search_14.grown ELSE search_14.from_1 END AS from_1, CASE WHEN (search_14.due = 1 AND search_14.from_depth = 1) THEN search_14.grown ELSE search_14.from_2 END AS from_2, CASE WHEN (search_14.due = 2 AND search_14.to_depth = 0) THEN search_14.grown ELSE search_14.to_1 END AS to_1, CASE WHEN (search_14.due = 2 AND search_14.to_depth = 1) THEN search_14.grown ELSE search_14.to_2 END AS to_2, search_14.from_size, search_14.to_size, search_14.grown 
FROM search_14), 
search_16 AS MATERIALIZED 
(SELECT search_15.from_list, search_15.to_list, search_15."from", search_15."to", search_15.length, search_15.from_depth, search_15.to_depth, search_15.from_edges, search_15.to_edges, CASE WHEN (search_15.due = 1 AND search_15.length IS NULL AND search_15.from_edges > 0 AND search_15.to_edges > 0) THEN search_15.spent + search_15.from_edges + search_15.to_edges ELSE search_15.spent END AS spent, CASE WHEN (search_15.due = 1 AND search_15.length IS NULL AND search_15.from_edges > 0 AND search_15.to_edges > 0) THEN 1 ELSE 0 END AS due, search_15."leading", search_15.from_1, search_15.from_2, search_15.to_1, search_15.to_2, (SELECT count(*) AS count_1 
FROM unnest(search_15.from_list) AS item (value)) AS from_size, (SELECT count(*) AS count_2 
FROM unnest(search_15.to_list) AS item (value)) AS to_size, search_15.grown 
FROM search_15), 
search_17 AS MATERIALIZED 
(SELECT search_16.from_list, search_16.to_list, search_16."from", search_16."to", search_16.length, search_16.from_depth, search_16.to_depth, search_16.from_edges, search_16.to_edges, search_16.spent, search_16.due, CASE WHEN (search_16.due = 1 AND search_16.spent <= 400000) THEN CASE WHEN (search_16.to_edges * search_16.from_size <= 5000) THEN (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_8 
FROM (SELECT node.value AS id 
FROM unnest(search_16.to_list) AS item (value) CROSS JOIN path_hop AS link CROSS JOIN unnest(search_16.from_list) AS node (value) 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL) AS found) WHEN (search_16.from_size <= 100 AND search_16.from_edges * search_16.to_size <= 10 * (search_16.from_edges + search_16.to_edges)) THEN (SELECT coalesce(array_agg(node.value), '{}'::integer[]) AS anon_9 
FROM unnest(search_16.from_list) AS node (value) 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND (SELECT 1 
FROM unnest(search_16.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL 
 LIMIT 1) IS NOT NULL) ELSE (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_10 
FROM (SELECT edge.entity_id AS id 
FROM unnest(search_16.from_list) AS node (value) CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM unnest(search_16.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id) AS found) END ELSE search_16."leading" END AS "leading", search_16.from_1, search_16.from_2, search_16.to_1, search_16.to_2, search_16.from_size, search_16.to_size, search_16.grown 
FROM search_16), 
search_18 AS MATERIALIZED 
(SELECT search_17.from_list, search_17.to_list, search_17."from", search_17."to", CASE WHEN (search_17.due = 1 AND search_17.spent <= 400000 AND (EXISTS (SELECT 1 
FROM unnest(search_17."leading") AS item (value)))) THEN 4 ELSE search_17.length END AS length, search_17.from_depth, search_17.to_depth, search_17.from_edges, search_17.to_edges, search_17.spent, search_17.due, search_17."leading", search_17.from_1, search_17.from_2, search_17.to_1, search_17.to_2, search_17.from_size, search_17.to_size, search_17.grown 
FROM search_17), 
search_19 AS MATERIALIZED 
(SELECT search_18.to_list, search_18."from", search_18."to", search_18.length, search_18.from_depth, search_18.to_edges, search_18."leading", search_18.from_1, search_18.from_2, search_18.to_1, search_18.to_2 
FROM search_18 
WHERE CASE WHEN (search_18.length IS NULL AND search_18.spent > 400000) THEN CAST('PATH_TOO_WIDE ' || search_18.spent AS integer) IS NOT NULL ELSE search_18.length IS NOT NULL END), 
search_20 AS MATERIALIZED 
(SELECT search_19.to_list, search_19."from", search_19."to", search_19.length, search_19.from_depth, search_19.to_edges, search_19."leading", search_19.from_1, CASE WHEN (search_19.from_depth = 2) THEN search_19."leading" ELSE search_19.from_2 END AS from_2, search_19.to_1, search_19.to_2 
FROM search_19), 
search_21 AS MATERIALIZED 
(SELECT search_20.to_list, search_20."from", search_20."to", search_20.length, search_20.from_depth, search_20.to_edges, search_20."leading", CASE WHEN (search_20.from_depth = 1) THEN search_20."leading" WHEN (search_20.from_depth > 1) THEN (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_7 
FROM (SELECT edge.entity_id AS id 
FROM unnest(search_20.from_1) AS node (value) CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT item.value AS id 
FROM unnest(search_20.from_2) AS item (value)) AS ahead 
WHERE edge.entity_id = node.value AND ahead.id = edge.other_id) AS found) ELSE search_20.from_1 END AS from_1, search_20.from_2, search_20.to_1, search_20.to_2 
FROM search_20), 
search_22 AS MATERIALIZED 
(SELECT search_21.to_list, search_21."to", search_21.length, search_21.from_depth, search_21.to_edges, search_21.from_2, search_21.to_1, search_21.to_2, search_21."from" AS node_0, CASE WHEN (search_21.length = 1) THEN search_21."to" WHEN (search_21.length < 1) THEN CAST(NULL AS INTEGER) WHEN (search_21.from_depth = 0 AND search_21.to_edges <= 5000) THEN (SELECT id 
FROM (SELECT id, key 
FROM (SELECT link.other_id AS id, link.other_public_id AS key 
FROM unnest(search_21.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE search_21."from" = edge.entity_id AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL ORDER BY link.other_public_id 
 LIMIT 1) AS choice_1) AS choice ORDER BY key 
 LIMIT 1) WHEN (search_21.from_depth = 0) THEN (SELECT id 
FROM (SELECT id, key 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS key 
FROM path_hop AS edge 
WHERE search_21."from" = edge.entity_id AND (SELECT 1 
FROM unnest(search_21.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL ORDER BY edge.other_public_id 
 LIMIT 1) AS choice_1) AS choice ORDER BY key 
 LIMIT 1) ELSE (SELECT named.id AS anon_6 
FROM unnest(CASE WHEN (search_21.from_depth >= 1) THEN search_21.from_1 WHEN (search_21.length = 2) THEN search_21.to_1 WHEN (search_21.length = 3) THEN search_21.to_2 END) AS item (value) CROSS JOIN entity AS named 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE search_21."from" = edge.entity_id AND edge.other_id = item.value 
 LIMIT 1) IS NOT NULL AND named.id = item.value ORDER BY named.public_id 
 LIMIT 1) END AS node_1 
FROM search_21), 
search_23 AS MATERIALIZED 
(SELECT search_22.to_list, search_22."to", search_22.length, search_22.from_depth, search_22.to_edges, search_22.to_1, search_22.node_0, search_22.node_1, CASE WHEN (search_22.length = 2) THEN search_22."to" WHEN (search_22.length < 2) THEN CAST(NULL AS INTEGER) WHEN (search_22.from_depth = 1 AND search_22.to_edges <= 5000) THEN (SELECT id 
FROM (SELECT id, key 
FROM (SELECT link.other_id AS id, link.other_public_id AS key 
FROM unnest(search_22.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE search_22.node_1 = edge.entity_id AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL ORDER BY link.other_public_id 
 LIMIT 1) AS choice_1) AS choice ORDER BY key 
 LIMIT 1) WHEN (search_22.from_depth = 1) THEN (SELECT id 
FROM (SELECT id, key 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS key 
FROM path_hop AS edge 
WHERE search_22.node_1 = edge.entity_id AND (SELECT 1 
FROM unnest(search_22.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL ORDER BY edge.other_public_id 
 LIMIT 1) AS choice_1) AS choice ORDER BY key 
 LIMIT 1) ELSE (SELECT named.id AS anon_5 
FROM unnest(CASE WHEN (search_22.from_depth >= 2) THEN search_22.from_2 WHEN (search_22.length = 3) THEN search_22.to_1 WHEN (search_22.length = 4) THEN search_22.to_2 END) AS item (value) CROSS JOIN entity AS named 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE search_22.node_1 = edge.entity_id AND edge.other_id = item.value 
 LIMIT 1) IS NOT NULL AND named.id = item.value ORDER BY named.public_id 
 LIMIT 1) END AS node_2 
FROM search_22), 
search_24 AS MATERIALIZED 
(SELECT search_23.to_list, search_23."to", search_23.length, search_23.from_depth, search_23.to_edges, search_23.node_0, search_23.node_1, search_23.node_2, CASE WHEN (search_23.length = 3) THEN search_23."to" WHEN (search_23.length < 3) THEN CAST(NULL AS INTEGER) WHEN (search_23.from_depth = 2 AND search_23.to_edges <= 5000) THEN (SELECT id 
FROM (SELECT id, key 
FROM (SELECT link.other_id AS id, link.other_public_id AS key 
FROM unnest(search_23.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE search_23.node_2 = edge.entity_id AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL ORDER BY link.other_public_id 
 LIMIT 1) AS choice_1) AS choice ORDER BY key 
 LIMIT 1) WHEN (search_23.from_depth = 2) THEN (SELECT id 
FROM (SELECT id, key 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS key 
FROM path_hop AS edge 
WHERE search_23.node_2 = edge.entity_id AND (SELECT 1 
FROM unnest(search_23.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL ORDER BY edge.other_public_id 
 LIMIT 1) AS choice_1) AS choice ORDER BY key 
 LIMIT 1) ELSE (SELECT named.id AS anon_4 
FROM unnest(CASE WHEN (search_23.length = 4) THEN search_23.to_1 END) AS item (value) CROSS JOIN entity AS named 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE search_23.node_2 = edge.entity_id AND edge.other_id = item.value 
 LIMIT 1) IS NOT NULL AND named.id = item.value ORDER BY named.public_id 
 LIMIT 1) END AS node_3 
FROM search_23), 
search_25 AS MATERIALIZED 
(SELECT search_24.to_list, search_24."to", search_24.length, search_24.from_depth, search_24.to_edges, search_24.node_0, search_24.node_1, search_24.node_2, search_24.node_3, CASE WHEN (search_24.length = 4) THEN search_24."to" WHEN (search_24.length < 4) THEN CAST(NULL AS INTEGER) ELSE CAST(NULL AS INTEGER) END AS node_4 
FROM search_24), 
bare_step AS MATERIALIZED 
(SELECT 1 AS position, search_25.node_0 AS from_id, search_25.node_1 AS to_id 
FROM search_25 
WHERE search_25.length >= 1 UNION ALL SELECT 2 AS position, search_25.node_1 AS from_id, search_25.node_2 AS to_id 
FROM search_25 
WHERE search_25.length >= 2 UNION ALL SELECT 3 AS position, search_25.node_2 AS from_id, search_25.node_3 AS to_id 
FROM search_25 
WHERE search_25.length >= 3 UNION ALL SELECT 4 AS position, search_25.node_3 AS from_id, search_25.node_4 AS to_id 
FROM search_25 
WHERE search_25.length >= 4), 
path_step AS MATERIALIZED 
(SELECT bare_step.position AS position, bare_step.from_id AS from_id, bare_step.to_id AS to_id, (SELECT relation_1.id AS anon_3 
FROM path_hop AS edge CROSS JOIN relation AS relation_1 
WHERE edge.entity_id = bare_step.from_id AND edge.other_id = bare_step.to_id AND relation_1.id = edge.relation_id AND (EXISTS (SELECT 1 
FROM evidence AS evidence_1 
WHERE (evidence_1.relation_id = relation_1.id) AND evidence_1.withdrawn_at IS NULL AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_1 
WHERE (article_1.id = evidence_1.article_id) AND (article_1.status = 'PUBLISHED'))))) ORDER BY relation_1.kind, relation_1.public_id 
 LIMIT 1) AS relation_id 
FROM bare_step), 
path AS MATERIALIZED 
(SELECT search_25.length AS length 
FROM search_25)
 SELECT json_build_object('length', path_1_length, 'steps', (path_1_value_1)::json) AS anon_1 
FROM (SELECT path_1_length, (SELECT coalesce(json_agg(json_build_object('from', CASE WHEN (entity_3_id IS NOT NULL) THEN json_build_object('id', entity_3_public_id) END)), '[]'::json) AS anon_2 
FROM (SELECT entity_3.public_id AS entity_3_public_id, entity_3.id AS entity_3_id 
FROM path_step AS path_step_1 LEFT OUTER JOIN entity AS entity_3 ON (entity_3.id = path_step_1.from_id) AND (entity_3.public = 1) ORDER BY path_step_1.position ASC) AS path_step_1_shape) AS path_1_value_1 
FROM (SELECT path_1.length AS path_1_length 
FROM path AS path_1 
 LIMIT 1) AS path_1_rows) AS path_1_shape;

WITH path_hop AS NOT MATERIALIZED 
(SELECT relation_end_2.entity_id AS entity_id, relation_end_2.other_id AS other_id, relation_end_2.other_public_id AS other_public_id, relation_end_2.relation_id AS relation_id 
FROM relation_end AS relation_end_2 
WHERE relation_end_2.hop = 1), 
search_1 AS MATERIALIZED 
(SELECT (SELECT coalesce(array_agg(entity_4.id), '{}'::integer[]) AS anon_17 
FROM entity AS entity_4, entity_resolution AS entity_resolution_3, entity AS former_entity_3 
WHERE (entity_4.public = 1) AND (entity_resolution_3.survivor_id = entity_4.id) AND (former_entity_3.id = entity_resolution_3.entity_id) AND (former_entity_3.public = 1) AND (former_entity_3.public_id = $1)) AS from_list, (SELECT coalesce(array_agg(entity_5.id), '{}'::integer[]) AS anon_18 
FROM entity AS entity_5, entity_resolution AS entity_resolution_4, entity AS former_entity_4 
WHERE (entity_5.public = 1) AND (entity_resolution_4.survivor_id = entity_5.id) AND (former_entity_4.id = entity_resolution_4.entity_id) AND (former_entity_4.public = 1) AND (former_entity_4.public_id = $2)) AS to_list), 
search_2 AS MATERIALIZED 
(SELECT search_1.from_list, search_1.to_list, (SELECT min(item.value) AS min_1 
FROM unnest(search_1.from_list) AS item (value)) AS "from", (SELECT min(item.value) AS min_2 
FROM unnest(search_1.to_list) AS item (value)) AS "to" 
FROM search_1), 
search_3 AS MATERIALIZED 
(SELECT search_2.from_list, search_2.to_list, search_2."from", search_2."to", CASE WHEN (search_2."from" = search_2."to") THEN 0 WHEN ((SELECT 1 
FROM path_hop AS edge 
WHERE search_2."from" = edge.entity_id AND search_2."to" = edge.other_id 
 LIMIT 1) IS NOT NULL) THEN 1 ELSE CAST(NULL AS INTEGER) END AS length, 0 AS from_depth, 0 AS to_depth, (SELECT count(*) AS count_11 
FROM (SELECT 1 AS one 
FROM unnest(search_2.from_list) AS item (value) CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value 
 LIMIT 400001) AS counted) AS from_edges, (SELECT count(*) AS count_12 
FROM (SELECT 1 AS one 
FROM unnest(search_2.to_list) AS item (value) CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value 
 LIMIT 400001) AS counted) AS to_edges, 0 AS spent, 1 AS due, CAST(NULL AS integer[]) AS "leading", CAST(NULL AS integer[]) AS from_1, CAST(NULL AS integer[]) AS from_2, CAST(NULL AS integer[]) AS to_1, CAST(NULL AS integer[]) AS to_2 
FROM search_2 
WHERE search_2."from" IS NOT NULL AND search_2."to" IS NOT NULL), 
search_4 AS MATERIALIZED 
(SELECT search_3.from_list, search_3.to_list, search_3."from", search_3."to", search_3.length, search_3.from_depth, search_3.to_depth, search_3.from_edges, search_3.to_edges, CASE WHEN (search_3.due = 1 AND search_3.length IS NULL AND search_3.from_edges > 0 AND search_3.to_edges > 0) THEN search_3.spent + search_3.from_edges + search_3.to_edges ELSE search_3.spent END AS spent, CASE WHEN (search_3.due = 1 AND search_3.length IS NULL AND search_3.from_edges > 0 AND search_3.to_edges > 0) THEN 1 ELSE 0 END AS due, search_3."leading", search_3.from_1, search_3.from_2, search_3.to_1, search_3.to_2, (SELECT count(*) AS count_9 
FROM unnest(search_3.from_list) AS item (value)) AS from_size, (SELECT count(*) AS count_10 
FROM unnest(search_3.to_list) AS item (value)) AS to_size 
FROM search_3), 
search_5 AS MATERIALIZED 
(SELECT search_4.from_list, search_4.to_list, search_4."from", search_4."to", search_4.length, search_4.from_depth, search_4.to_depth, search_4.from_edges, search_4.to_edges, search_4.spent, search_4.due, CASE WHEN (search_4.due = 1 AND search_4.spent <= 400000) THEN CASE WHEN (search_4.to_edges * search_4.from_size <= 5000) THEN (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_14 
FROM (SELECT node.value AS id 
FROM unnest(search_4.to_list) AS item (value) CROSS JOIN path_hop AS link CROSS JOIN unnest(search_4.from_list) AS node (value) 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL) AS found) WHEN (search_4.from_size <= 100 AND search_4.from_edges * search_4.to_size <= 10 * (search_4.from_edges + search_4.to_edges)) THEN (SELECT coalesce(array_agg(node.value), '{}'::integer[]) AS anon_15 
FROM unnest(search_4.from_list) AS node (value) 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND (SELECT 1 
FROM unnest(search_4.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL 
 LIMIT 1) IS NOT NULL) ELSE (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_16 
FROM (SELECT edge.entity_id AS id 
FROM unnest(search_4.from_list) AS node (value) CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM unnest(search_4.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id) AS found) END ELSE search_4."leading" END AS "leading", search_4.from_1, search_4.from_2, search_4.to_1, search_4.to_2, search_4.from_size, search_4.to_size 
FROM search_4), 
search_6 AS MATERIALIZED 
(SELECT search_5.from_list, search_5.to_list, search_5."from", search_5."to", CASE WHEN (search_5.due = 1 AND search_5.spent <= 400000 AND (EXISTS (SELECT 1 
FROM unnest(search_5."leading") AS item (value)))) THEN 2 ELSE search_5.length END AS length, search_5.from_depth, search_5.to_depth, search_5.from_edges, search_5.to_edges, search_5.spent, search_5.due, search_5."leading", search_5.from_1, search_5.from_2, search_5.to_1, search_5.to_2, search_5.from_size, search_5.to_size 
FROM search_5), 
search_7 AS MATERIALIZED 
(SELECT search_6.from_list, search_6.to_list, search_6."from", search_6."to", search_6.length, search_6.from_depth, search_6.to_depth, search_6.from_edges, search_6.to_edges, search_6.spent, CASE WHEN (search_6.due = 1 AND search_6.spent <= 400000 AND search_6.length IS NULL AND search_6.from_edges <= search_6.to_edges) THEN 1 WHEN (search_6.due = 1 AND search_6.spent <= 400000 AND search_6.length IS NULL) THEN 2 ELSE 0 END AS due, search_6."leading", search_6.from_1, search_6.from_2, search_6.to_1, search_6.to_2, search_6.from_size, search_6.to_size, CASE WHEN (search_6.from_edges <= search_6.to_edges) THEN search_6.from_list ELSE search_6.to_list END AS grown 
FROM search_6), 
search_8 AS MATERIALIZED 
(SELECT search_7.from_list, search_7.to_list, search_7."from", search_7."to", search_7.length, search_7.from_depth, search_7.to_depth, search_7.from_edges, search_7.to_edges, search_7.spent, search_7.due, search_7."leading", search_7.from_1, search_7.from_2, search_7.to_1, search_7.to_2, search_7.from_size, search_7.to_size, CASE WHEN (search_7.due > 0) THEN (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_13 
FROM (SELECT edge.other_id AS id 
FROM unnest(search_7.grown) AS item (value) CROSS JOIN path_hop AS edge 
WHERE edge.entity_id = item.value) AS reached) ELSE CAST(NULL AS integer[]) END AS grown 
FROM search_7), 
search_9 AS MATERIALIZED 
(SELECT CASE WHEN (search_8.due = 1) THEN search_8.grown ELSE search_8.from_list END AS from_list, CASE WHEN (search_8.due = 2) THEN search_8.grown ELSE search_8.to_list END AS to_list, search_8."from", search_8."to", search_8.length, CASE WHEN (search_8.due = 1) THEN search_8.from_depth + 1 ELSE search_8.from_depth END AS from_depth, CASE WHEN (search_8.due = 2) THEN search_8.to_depth + 1 ELSE search_8.to_depth END AS to_depth, CASE WHEN (search_8.due = 1) THEN (SELECT count(*) AS count_7 
FROM (SELECT 1 AS one 
FROM unnest(search_8.grown) AS item (value) CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value 
 LIMIT 400001) AS counted) ELSE search_8.from_edges END AS from_edges, CASE WHEN (search_8.due = 2) THEN (SELECT count(*) AS count_8 
FROM (SELECT 1 AS one 
FROM unnest(search_8.grown) AS item (value) CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value 
 LIMIT 400001) AS counted) ELSE search_8.to_edges END AS to_edges, search_8.spent, CASE WHEN (search_8.due > 0) THEN 1 ELSE 0 END AS due, search_8."leading", CASE WHEN (search_8.due = 1 AND search_8.from_depth = 0) THEN search_8.grown ELSE search_8.from_1 END AS from_1, CASE WHEN (search_8.due = 1 AND search_8.from_depth = 1) THEN search_8.grown ELSE search_8.from_2 END AS from_2, CASE WHEN (search_8.due = 2 AND search_8.to_depth = 0) THEN search_8.grown ELSE search_8.to_1 END AS to_1, CASE WHEN (search_8.due = 2 AND search_8.to_depth = 1) THEN search_8.grown ELSE search_8.to_2 END AS to_2, search_8.from_size, search_8.to_size, search_8.grown 
FROM search_8), 
search_10 AS MATERIALIZED 
(SELECT search_9.from_list, search_9.to_list, search_9."from", search_9."to", search_9.length, search_9.from_depth, search_9.to_depth, search_9.from_edges, search_9.to_edges, CASE WHEN (search_9.due = 1 AND search_9.length IS NULL AND search_9.from_edges > 0 AND search_9.to_edges > 0) THEN search_9.spent + search_9.from_edges + search_9.to_edges ELSE search_9.spent END AS spent, CASE WHEN (search_9.due = 1 AND search_9.length IS NULL AND search_9.from_edges > 0 AND search_9.to_edges > 0) THEN 1 ELSE 0 END AS due, search_9."leading", search_9.from_1, search_9.from_2, search_9.to_1, search_9.to_2, (SELECT count(*) AS count_5 
FROM unnest(search_9.from_list) AS item (value)) AS from_size, (SELECT count(*) AS count_6 
FROM unnest(search_9.to_list) AS item (value)) AS to_size, search_9.grown 
FROM search_9), 
search_11 AS MATERIALIZED 
(SELECT search_10.from_list, search_10.to_list, search_10."from", search_10."to", search_10.length, search_10.from_depth, search_10.to_depth, search_10.from_edges, search_10.to_edges, search_10.spent, search_10.due, CASE WHEN (search_10.due = 1 AND search_10.spent <= 400000) THEN CASE WHEN (search_10.to_edges * search_10.from_size <= 5000) THEN (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_10 
FROM (SELECT node.value AS id 
FROM unnest(search_10.to_list) AS item (value) CROSS JOIN path_hop AS link CROSS JOIN unnest(search_10.from_list) AS node (value) 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL) AS found) WHEN (search_10.from_size <= 100 AND search_10.from_edges * search_10.to_size <= 10 * (search_10.from_edges + search_10.to_edges)) THEN (SELECT coalesce(array_agg(node.value), '{}'::integer[]) AS anon_11 
FROM unnest(search_10.from_list) AS node (value) 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND (SELECT 1 
FROM unnest(search_10.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL 
 LIMIT 1) IS NOT NULL) ELSE (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_12 
FROM (SELECT edge.entity_id AS id 
FROM unnest(search_10.from_list) AS node (value) CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM unnest(search_10.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id) AS found) END ELSE search_10."leading" END AS "leading", search_10.from_1, search_10.from_2, search_10.to_1, search_10.to_2, search_10.from_size, search_10.to_size, search_10.grown 
FROM search_10), 
search_12 AS MATERIALIZED 
(SELECT search_11.from_list, search_11.to_list, search_11."from", search_11."to", CASE WHEN (search_11.due = 1 AND search_11.spent <= 400000 AND (EXISTS (SELECT 1 
FROM unnest(search_11."leading") AS item (value)))) THEN 3 ELSE search_11.length END AS length, search_11.from_depth, search_11.to_depth, search_11.from_edges, search_11.to_edges, search_11.spent, search_11.due, search_11."leading", search_11.from_1, search_11.from_2, search_11.to_1, search_11.to_2, search_11.from_size, search_11.to_size, search_11.grown 
FROM search_11), 
search_13 AS MATERIALIZED 
(SELECT search_12.from_list, search_12.to_list, search_12."from", search_12."to", search_12.length, search_12.from_depth, search_12.to_depth, search_12.from_edges, search_12.to_edges, search_12.spent, CASE WHEN (search_12.due = 1 AND search_12.spent <= 400000 AND search_12.length IS NULL AND search_12.from_edges <= search_12.to_edges) THEN 1 WHEN (search_12.due = 1 AND search_12.spent <= 400000 AND search_12.length IS NULL) THEN 2 ELSE 0 END AS due, search_12."leading", search_12.from_1, search_12.from_2, search_12.to_1, search_12.to_2, search_12.from_size, search_12.to_size, CASE WHEN (search_12.from_edges <= search_12.to_edges) THEN search_12.from_list ELSE search_12.to_list END AS grown 
FROM search_12), 
search_14 AS MATERIALIZED 
(SELECT search_13.from_list, search_13.to_list, search_13."from", search_13."to", search_13.length, search_13.from_depth, search_13.to_depth, search_13.from_edges, search_13.to_edges, search_13.spent, search_13.due, search_13."leading", search_13.from_1, search_13.from_2, search_13.to_1, search_13.to_2, search_13.from_size, search_13.to_size, CASE WHEN (search_13.due > 0) THEN (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_9 
FROM (SELECT edge.other_id AS id 
FROM unnest(search_13.grown) AS item (value) CROSS JOIN path_hop AS edge 
WHERE edge.entity_id = item.value) AS reached) ELSE CAST(NULL AS integer[]) END AS grown 
FROM search_13), 
search_15 AS MATERIALIZED 
(SELECT CASE WHEN (search_14.due = 1) THEN search_14.grown ELSE search_14.from_list END AS from_list, CASE WHEN (search_14.due = 2) THEN search_14.grown ELSE search_14.to_list END AS to_list, search_14."from", search_14."to", search_14.length, CASE WHEN (search_14.due = 1) THEN search_14.from_depth + 1 ELSE search_14.from_depth END AS from_depth, CASE WHEN (search_14.due = 2) THEN search_14.to_depth + 1 ELSE search_14.to_depth END AS to_depth, CASE WHEN (search_14.due = 1) THEN (SELECT count(*) AS count_3 
FROM (SELECT 1 AS one 
FROM unnest(search_14.grown) AS item (value) CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value 
 LIMIT 400001) AS counted) ELSE search_14.from_edges END AS from_edges, CASE WHEN (search_14.due = 2) THEN (SELECT count(*) AS count_4 
FROM (SELECT 1 AS one 
FROM unnest(search_14.grown) AS item (value) CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value 
 LIMIT 400001) AS counted) ELSE search_14.to_edges END AS to_edges, search_14.spent, CASE WHEN (search_14.due > 0) THEN 1 ELSE 0 END AS due, search_14."leading", CASE WHEN (search_14.due = 1 AND search_14.from_depth = 0) THEN search_14.grown ELSE search_14.from_1 END AS from_1, CASE WHEN (search_14.due = 1 AND search_14.from_depth = 1) THEN search_14.grown ELSE search_14.from_2 END AS from_2, CASE WHEN (search_14.due = 2 AND search_14.to_depth = 0) THEN search_14.grown ELSE search_14.to_1 END AS to_1, CASE WHEN (search_14.due = 2 AND search_14.to_depth = 1) THEN search_14.grown ELSE search_14.to_2 END AS to_2, search_14.from_size, search_14.to_size, search_14.grown 
FROM search_14), 
search_16 AS MATERIALIZED 
(SELECT search_15.from_list, search_15.to_list, search_15."from", search_15."to", search_15.length, search_15.from_depth, search_15.to_depth, search_15.from_edges, search_15.to_edges, CASE WHEN (search_15.due = 1 AND search_15.length IS NULL AND search_15.from_edges > 0 AND search_15.to_edges > 0) THEN search_15.spent + search_15.from_edges + search_15.to_edges ELSE search_15.spent END AS spent, CASE WHEN (search_15.due = 1 AND search_15.length IS NULL AND search_15.from_edges > 0 AND search_15.to_edges > 0) THEN 1 ELSE 0 END AS due, search_15."leading", search_15.from_1, search_15.from_2, search_15.to_1, search_15.to_2, (SELECT count(*) AS count_1 
FROM unnest(search_15.from_list) AS item (value)) AS from_size, (SELECT count(*) AS count_2 
FROM unnest(search_15.to_list) AS item (value)) AS to_size, search_15.grown 
FROM search_15), 
search_17 AS MATERIALIZED 
(SELECT search_16.from_list, search_16.to_list, search_16."from", search_16."to", search_16.length, search_16.from_depth, search_16.to_depth, search_16.from_edges, search_16.to_edges, search_16.spent, search_16.due, CASE WHEN (search_16.due = 1 AND search_16.spent <= 400000) THEN CASE WHEN (search_16.to_edges * search_16.from_size <= 5000) THEN (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_6 
FROM (SELECT node.value AS id 
FROM unnest(search_16.to_list) AS item (value) CROSS JOIN path_hop AS link CROSS JOIN unnest(search_16.from_list) AS node (value) 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL) AS found) WHEN (search_16.from_size <= 100 AND search_16.from_edges * search_16.to_size <= 10 * (search_16.from_edges + search_16.to_edges)) THEN (SELECT coalesce(array_agg(node.value), '{}'::integer[]) AS anon_7 
FROM unnest(search_16.from_list) AS node (value) 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND (SELECT 1 
FROM unnest(search_16.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL 
 LIMIT 1) IS NOT NULL) ELSE (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_8 
FROM (SELECT edge.entity_id AS id 
FROM unnest(search_16.from_list) AS node (value) CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM unnest(search_16.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id) AS found) END ELSE search_16."leading" END AS "leading", search_16.from_1, search_16.from_2, search_16.to_1, search_16.to_2, search_16.from_size, search_16.to_size, search_16.grown 
FROM search_16), 
search_18 AS MATERIALIZED 
(SELECT search_17.from_list, search_17.to_list, search_17."from", search_17."to", CASE WHEN (search_17.due = 1 AND search_17.spent <= 400000 AND (EXISTS (SELECT 1 
FROM unnest(search_17."leading") AS item (value)))) THEN 4 ELSE search_17.length END AS length, search_17.from_depth, search_17.to_depth, search_17.from_edges, search_17.to_edges, search_17.spent, search_17.due, search_17."leading", search_17.from_1, search_17.from_2, search_17.to_1, search_17.to_2, search_17.from_size, search_17.to_size, search_17.grown 
FROM search_17), 
search_19 AS MATERIALIZED 
(SELECT search_18.to_list, search_18."from", search_18."to", search_18.length, search_18.from_depth, search_18.to_edges, search_18."leading", search_18.from_1, search_18.from_2, search_18.to_1, search_18.to_2 
FROM search_18 
WHERE CASE WHEN (search_18.length IS NULL AND search_18.spent > 400000) THEN CAST('PATH_TOO_WIDE ' || search_18.spent AS integer) IS NOT NULL ELSE search_18.length IS NOT NULL END), 
search_20 AS MATERIALIZED 
(SELECT search_19.to_list, search_19."from", search_19."to", search_19.length, search_19.from_depth, search_19.to_edges, search_19."leading", search_19.from_1, CASE WHEN (search_19.from_depth = 2) THEN search_19."leading" ELSE search_19.from_2 END AS from_2, search_19.to_1, search_19.to_2 
FROM search_19), 
search_21 AS MATERIALIZED 
(SELECT search_20.to_list, search_20."from", search_20."to", search_20.length, search_20.from_depth, search_20.to_edges, search_20."leading", CASE WHEN (search_20.from_depth = 1) THEN search_20."leading" WHEN (search_20.from_depth > 1) THEN (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_5 
FROM (SELECT edge.entity_id AS id 
FROM unnest(search_20.from_1) AS node (value) CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT item.value AS id 
FROM unnest(search_20.from_2) AS item (value)) AS ahead 
WHERE edge.entity_id = node.value AND ahead.id = edge.other_id) AS found) ELSE search_20.from_1 END AS from_1, search_20.from_2, search_20.to_1, search_20.to_2 
FROM search_20), 
search_22 AS MATERIALIZED 
(SELECT search_21.to_list, search_21."to", search_21.length, search_21.from_depth, search_21.to_edges, search_21.from_2, search_21.to_1, search_21.to_2, search_21."from" AS node_0, CASE WHEN (search_21.length = 1) THEN search_21."to" WHEN (search_21.length < 1) THEN CAST(NULL AS INTEGER) WHEN (search_21.from_depth = 0 AND search_21.to_edges <= 5000) THEN (SELECT id 
FROM (SELECT id, key 
FROM (SELECT link.other_id AS id, link.other_public_id AS key 
FROM unnest(search_21.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE search_21."from" = edge.entity_id AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL ORDER BY link.other_public_id 
 LIMIT 1) AS choice_1) AS choice ORDER BY key 
 LIMIT 1) WHEN (search_21.from_depth = 0) THEN (SELECT id 
FROM (SELECT id, key 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS key 
FROM path_hop AS edge 
WHERE search_21."from" = edge.entity_id AND (SELECT 1 
FROM unnest(search_21.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL ORDER BY edge.other_public_id 
 LIMIT 1) AS choice_1) AS choice ORDER BY key 
 LIMIT 1) ELSE (SELECT named.id AS anon_4 
FROM unnest(CASE WHEN (search_21.from_depth >= 1) THEN search_21.from_1 WHEN (search_21.length = 2) THEN search_21.to_1 WHEN (search_21.length = 3) THEN search_21.to_2 END) AS item (value) CROSS JOIN entity AS named 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE search_21."from" = edge.entity_id AND edge.other_id = item.value 
 LIMIT 1) IS NOT NULL AND named.id = item.value ORDER BY named.public_id 
 LIMIT 1) END AS node_1 
FROM search_21), 
search_23 AS MATERIALIZED 
(SELECT search_22.to_list, search_22."to", search_22.length, search_22.from_depth, search_22.to_edges, search_22.to_1, search_22.node_0, search_22.node_1, CASE WHEN (search_22.length = 2) THEN search_22."to" WHEN (search_22.length < 2) THEN CAST(NULL AS INTEGER) WHEN (search_22.from_depth = 1 AND search_22.to_edges <= 5000) THEN (SELECT id 
FROM (SELECT id, key 
FROM (SELECT link.other_id AS id, link.other_public_id AS key 
FROM unnest(search_22.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE search_22.node_1 = edge.entity_id AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL ORDER BY link.other_public_id 
 LIMIT 1) AS choice_1) AS choice ORDER BY key 
 LIMIT 1) WHEN (search_22.from_depth = 1) THEN (SELECT id 
FROM (SELECT id, key 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS key 
FROM path_hop AS edge 
WHERE search_22.node_1 = edge.entity_id AND (SELECT 1 
FROM unnest(search_22.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL ORDER BY edge.other_public_id 
 LIMIT 1) AS choice_1) AS choice ORDER BY key 
 LIMIT 1) ELSE (SELECT named.id AS anon_3 
FROM unnest(CASE WHEN (search_22.from_depth >= 2) THEN search_22.from_2 WHEN (search_22.length = 3) THEN search_22.to_1 WHEN (search_22.length = 4) THEN search_22.to_2 END) AS item (value) CROSS JOIN entity AS named 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE search_22.node_1 = edge.entity_id AND edge.other_id = item.value 
 LIMIT 1) IS NOT NULL AND named.id = item.value ORDER BY named.public_id 
 LIMIT 1) END AS node_2 
FROM search_22), 
search_24 AS MATERIALIZED 
(SELECT search_23.to_list, search_23."to", search_23.length, search_23.from_depth, search_23.to_edges, search_23.node_0, search_23.node_1, search_23.node_2, CASE WHEN (search_23.length = 3) THEN search_23."to" WHEN (search_23.length < 3) THEN CAST(NULL AS INTEGER) WHEN (search_23.from_depth = 2 AND search_23.to_edges <= 5000) THEN (SELECT id 
FROM (SELECT id, key 
FROM (SELECT link.other_id AS id, link.other_public_id AS key 
FROM unnest(search_23.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE search_23.node_2 = edge.entity_id AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL ORDER BY link.other_public_id 
 LIMIT 1) AS choice_1) AS choice ORDER BY key 
 LIMIT 1) WHEN (search_23.from_depth = 2) THEN (SELECT id 
FROM (SELECT id, key 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS key 
FROM path_hop AS edge 
WHERE search_23.node_2 = edge.entity_id AND (SELECT 1 
FROM unnest(search_23.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL ORDER BY edge.other_public_id 
 LIMIT 1) AS choice_1) AS choice ORDER BY key 
 LIMIT 1) ELSE (SELECT named.id AS anon_2 
FROM unnest(CASE WHEN (search_23.length = 4) THEN search_23.to_1 END) AS item (value) CROSS JOIN entity AS named 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE search_23.node_2 = edge.entity_id AND edge.other_id = item.value 
 LIMIT 1) IS NOT NULL AND named.id = item.value ORDER BY named.public_id 
 LIMIT 1) END AS node_3 
FROM search_23), 
search_25 AS MATERIALIZED 
(SELECT search_24.to_list, search_24."to", search_24.length, search_24.from_depth, search_24.to_edges, search_24.node_0, search_24.node_1, search_24.node_2, search_24.node_3, CASE WHEN (search_24.length = 4) THEN search_24."to" WHEN (search_24.length < 4) THEN CAST(NULL AS INTEGER) ELSE CAST(NULL AS INTEGER) END AS node_4 
FROM search_24), 
path AS MATERIALIZED 
(SELECT search_25.length AS length 
FROM search_25)
 SELECT json_build_object('length', path_2_length) AS anon_1 
FROM (SELECT path_2.length AS path_2_length 
FROM path AS path_2 
 LIMIT 1) AS path_2_shape;

WITH path_hop AS NOT MATERIALIZED 
(SELECT relation_end_3.entity_id AS entity_id, relation_end_3.other_id AS other_id, relation_end_3.other_public_id AS other_public_id, relation_end_3.relation_id AS relation_id 
FROM relation_end AS relation_end_3 
WHERE relation_end_3.hop = 1), 
search_1 AS MATERIALIZED 
(SELECT (SELECT coalesce(array_agg(entity_6.id), '{}'::integer[]) AS anon_17 
FROM entity AS entity_6, entity_resolution AS entity_resolution_5, entity AS former_entity_5 
WHERE (entity_6.public = 1) AND (entity_resolution_5.survivor_id = entity_6.id) AND (former_entity_5.id = entity_resolution_5.entity_id) AND (former_entity_5.public = 1) AND (former_entity_5.public_id = $1)) AS from_list, (SELECT coalesce(array_agg(entity_7.id), '{}'::integer[]) AS anon_18 
FROM entity AS entity_7, entity_resolution AS entity_resolution_6, entity AS former_entity_6 
WHERE (entity_7.public = 1) AND (entity_resolution_6.survivor_id = entity_7.id) AND (former_entity_6.id = entity_resolution_6.entity_id) AND (former_entity_6.public = 1) AND (former_entity_6.public_id = $2)) AS to_list), 
search_2 AS MATERIALIZED 
(SELECT search_1.from_list, search_1.to_list, (SELECT min(item.value) AS min_1 
FROM unnest(search_1.from_list) AS item (value)) AS "from", (SELECT min(item.value) AS min_2 
FROM unnest(search_1.to_list) AS item (value)) AS "to" 
FROM search_1), 
search_3 AS MATERIALIZED 
(SELECT search_2.from_list, search_2.to_list, search_2."from", search_2."to", CASE WHEN (search_2."from" = search_2."to") THEN 0 WHEN ((SELECT 1 
FROM path_hop AS edge 
WHERE search_2."from" = edge.entity_id AND search_2."to" = edge.other_id 
 LIMIT 1) IS NOT NULL OR (SELECT 1 
FROM entity_pair AS edge 
WHERE search_2."from" = edge.entity_id AND search_2."to" = edge.other_id 
 LIMIT 1) IS NOT NULL) THEN 1 ELSE CAST(NULL AS INTEGER) END AS length, 0 AS from_depth, 0 AS to_depth, (SELECT count(*) AS count_15 
FROM (SELECT 1 AS one 
FROM unnest(search_2.from_list) AS item (value) CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value 
 LIMIT 400001) AS counted) + (SELECT count(*) AS count_16 
FROM (SELECT 1 AS one 
FROM unnest(search_2.from_list) AS item (value) CROSS JOIN entity_pair AS edge 
WHERE edge.entity_id = item.value 
 LIMIT 400001) AS counted) AS from_edges, (SELECT count(*) AS count_17 
FROM (SELECT 1 AS one 
FROM unnest(search_2.to_list) AS item (value) CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value 
 LIMIT 400001) AS counted) + (SELECT count(*) AS count_18 
FROM (SELECT 1 AS one 
FROM unnest(search_2.to_list) AS item (value) CROSS JOIN entity_pair AS edge 
WHERE edge.entity_id = item.value 
 LIMIT 400001) AS counted) AS to_edges, 0 AS spent, 1 AS due, CAST(NULL AS integer[]) AS "leading", CAST(NULL AS integer[]) AS from_1, CAST(NULL AS integer[]) AS from_2, CAST(NULL AS integer[]) AS to_1, CAST(NULL AS integer[]) AS to_2 
FROM search_2 
WHERE search_2."from" IS NOT NULL AND search_2."to" IS NOT NULL), 
search_4 AS MATERIALIZED 
(SELECT search_3.from_list, search_3.to_list, search_3."from", search_3."to", search_3.length, search_3.from_depth, search_3.to_depth, search_3.from_edges, search_3.to_edges, CASE WHEN (search_3.due = 1 AND search_3.length IS NULL AND search_3.from_edges > 0 AND search_3.to_edges > 0) THEN search_3.spent + search_3.from_edges + search_3.to_edges ELSE search_3.spent END AS spent, CASE WHEN (search_3.due = 1 AND search_3.length IS NULL AND search_3.from_edges > 0 AND search_3.to_edges > 0) THEN 1 ELSE 0 END AS due, search_3."leading", search_3.from_1, search_3.from_2, search_3.to_1, search_3.to_2, (SELECT count(*) AS count_13 
FROM unnest(search_3.from_list) AS item (value)) AS from_size, (SELECT count(*) AS count_14 
FROM unnest(search_3.to_list) AS item (value)) AS to_size 
FROM search_3), 
search_5 AS MATERIALIZED 
(SELECT search_4.from_list, search_4.to_list, search_4."from", search_4."to", search_4.length, search_4.from_depth, search_4.to_depth, search_4.from_edges, search_4.to_edges, search_4.spent, search_4.due, CASE WHEN (search_4.due = 1 AND search_4.spent <= 400000) THEN CASE WHEN (search_4.to_edges * search_4.from_size <= 5000) THEN (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_14 
FROM (SELECT node.value AS id 
FROM unnest(search_4.to_list) AS item (value) CROSS JOIN path_hop AS link CROSS JOIN unnest(search_4.from_list) AS node (value) 
WHERE link.entity_id = item.value AND ((SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL OR (SELECT 1 
FROM entity_pair AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL) UNION ALL SELECT node.value AS id 
FROM unnest(search_4.to_list) AS item (value) CROSS JOIN entity_pair AS link CROSS JOIN unnest(search_4.from_list) AS node (value) 
WHERE link.entity_id = item.value AND ((SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL OR (SELECT 1 
FROM entity_pair AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL)) AS found) WHEN (search_4.from_size <= 100 AND search_4.from_edges * search_4.to_size <= 10 * (search_4.from_edges + search_4.to_edges)) THEN (SELECT coalesce(array_agg(node.value), '{}'::integer[]) AS anon_15 
FROM unnest(search_4.from_list) AS node (value) 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND ((SELECT 1 
FROM unnest(search_4.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL OR (SELECT 1 
FROM unnest(search_4.to_list) AS item (value) CROSS JOIN entity_pair AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL) 
 LIMIT 1) IS NOT NULL OR (SELECT 1 
FROM entity_pair AS edge 
WHERE edge.entity_id = node.value AND ((SELECT 1 
FROM unnest(search_4.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL OR (SELECT 1 
FROM unnest(search_4.to_list) AS item (value) CROSS JOIN entity_pair AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL) 
 LIMIT 1) IS NOT NULL) ELSE (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_16 
FROM (SELECT edge.entity_id AS id 
FROM unnest(search_4.from_list) AS node (value) CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM unnest(search_4.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value UNION ALL SELECT link.other_id AS id 
FROM unnest(search_4.to_list) AS item (value) CROSS JOIN entity_pair AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id UNION ALL SELECT edge.entity_id AS id 
FROM unnest(search_4.from_list) AS node (value) CROSS JOIN entity_pair AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM unnest(search_4.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value UNION ALL SELECT link.other_id AS id 
FROM unnest(search_4.to_list) AS item (value) CROSS JOIN entity_pair AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id) AS found) END ELSE search_4."leading" END AS "leading", search_4.from_1, search_4.from_2, search_4.to_1, search_4.to_2, search_4.from_size, search_4.to_size 
FROM search_4), 
search_6 AS MATERIALIZED 
(SELECT search_5.from_list, search_5.to_list, search_5."from", search_5."to", CASE WHEN (search_5.due = 1 AND search_5.spent <= 400000 AND (EXISTS (SELECT 1 
FROM unnest(search_5."leading") AS item (value)))) THEN 2 ELSE search_5.length END AS length, search_5.from_depth, search_5.to_depth, search_5.from_edges, search_5.to_edges, search_5.spent, search_5.due, search_5."leading", search_5.from_1, search_5.from_2, search_5.to_1, search_5.to_2, search_5.from_size, search_5.to_size 
FROM search_5), 
search_7 AS MATERIALIZED 
(SELECT search_6.from_list, search_6.to_list, search_6."from", search_6."to", search_6.length, search_6.from_depth, search_6.to_depth, search_6.from_edges, search_6.to_edges, search_6.spent, CASE WHEN (search_6.due = 1 AND search_6.spent <= 400000 AND search_6.length IS NULL AND search_6.from_edges <= search_6.to_edges) THEN 1 WHEN (search_6.due = 1 AND search_6.spent <= 400000 AND search_6.length IS NULL) THEN 2 ELSE 0 END AS due, search_6."leading", search_6.from_1, search_6.from_2, search_6.to_1, search_6.to_2, search_6.from_size, search_6.to_size, CASE WHEN (search_6.from_edges <= search_6.to_edges) THEN search_6.from_list ELSE search_6.to_list END AS grown 
FROM search_6), 
search_8 AS MATERIALIZED 
(SELECT search_7.from_list, search_7.to_list, search_7."from", search_7."to", search_7.length, search_7.from_depth, search_7.to_depth, search_7.from_edges, search_7.to_edges, search_7.spent, search_7.due, search_7."leading", search_7.from_1, search_7.from_2, search_7.to_1, search_7.to_2, search_7.from_size, search_7.to_size, CASE WHEN (search_7.due > 0) THEN (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_13 
FROM (SELECT edge.other_id AS id 
FROM unnest(search_7.grown) AS item (value) CROSS JOIN path_hop AS edge 
WHERE edge.entity_id = item.value UNION ALL SELECT edge.other_id AS id 
FROM unnest(search_7.grown) AS item (value) CROSS JOIN entity_pair AS edge 
WHERE edge.entity_id = item.value) AS reached) ELSE CAST(NULL AS integer[]) END AS grown 
FROM search_7), 
search_9 AS MATERIALIZED 
(SELECT CASE WHEN (search_8.due = 1) THEN search_8.grown ELSE search_8.from_list END AS from_list, CASE WHEN (search_8.due = 2) THEN search_8.grown ELSE search_8.to_list END AS to_list, search_8."from", search_8."to", search_8.length, CASE WHEN (search_8.due = 1) THEN search_8.from_depth + 1 ELSE search_8.from_depth END AS from_depth, CASE WHEN (search_8.due = 2) THEN search_8.to_depth + 1 ELSE search_8.to_depth END AS to_depth, CASE WHEN (search_8.due = 1) THEN (SELECT count(*) AS count_9 
FROM (SELECT 1 AS one 
FROM unnest(search_8.grown) AS item (value) CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value 
 LIMIT 400001) AS counted) + (SELECT count(*) AS count_10 
FROM (SELECT 1 AS one 
FROM unnest(search_8.grown) AS item (value) CROSS JOIN entity_pair AS edge 
WHERE edge.entity_id = item.value 
 LIMIT 400001) AS counted) ELSE search_8.from_edges END AS from_edges, CASE WHEN (search_8.due = 2) THEN (SELECT count(*) AS count_11 
FROM (SELECT 1 AS one 
FROM unnest(search_8.grown) AS item (value) CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value 
 LIMIT 400001) AS counted) + (SELECT count(*) AS count_12 
FROM (SELECT 1 AS one 
FROM unnest(search_8.grown) AS item (value) CROSS JOIN entity_pair AS edge 
WHERE edge.entity_id = item.value 
 LIMIT 400001) AS counted) ELSE search_8.to_edges END AS to_edges, search_8.spent, CASE WHEN (search_8.due > 0) THEN 1 ELSE 0 END AS due, search_8."leading", CASE WHEN (search_8.due = 1 AND search_8.from_depth = 0) THEN search_8.grown ELSE search_8.from_1 END AS from_1, CASE WHEN (search_8.due = 1 AND search_8.from_depth = 1) THEN search_8.grown ELSE search_8.from_2 END AS from_2, CASE WHEN (search_8.due = 2 AND search_8.to_depth = 0) THEN search_8.grown ELSE search_8.to_1 END AS to_1, CASE WHEN (search_8.due = 2 AND search_8.to_depth = 1) THEN search_8.grown ELSE search_8.to_2 END AS to_2, search_8.from_size, search_8.to_size, search_8.grown 
FROM search_8), 
search_10 AS MATERIALIZED 
(SELECT search_9.from_list, search_9.to_list, search_9."from", search_9."to", search_9.length, search_9.from_depth, search_9.to_depth, search_9.from_edges, search_9.to_edges, CASE WHEN (search_9.due = 1 AND search_9.length IS NULL AND search_9.from_edges > 0 AND search_9.to_edges > 0) THEN search_9.spent + search_9.from_edges + search_9.to_edges ELSE search_9.spent END AS spent, CASE WHEN (search_9.due = 1 AND search_9.length IS NULL AND search_9.from_edges > 0 AND search_9.to_edges > 0) THEN 1 ELSE 0 END AS due, search_9."leading", search_9.from_1, search_9.from_2, search_9.to_1, search_9.to_2, (SELECT count(*) AS count_7 
FROM unnest(search_9.from_list) AS item (value)) AS from_size, (SELECT count(*) AS count_8 
FROM unnest(search_9.to_list) AS item (value)) AS to_size, search_9.grown 
FROM search_9), 
search_11 AS MATERIALIZED 
(SELECT search_10.from_list, search_10.to_list, search_10."from", search_10."to", search_10.length, search_10.from_depth, search_10.to_depth, search_10.from_edges, search_10.to_edges, search_10.spent, search_10.due, CASE WHEN (search_10.due = 1 AND search_10.spent <= 400000) THEN CASE WHEN (search_10.to_edges * search_10.from_size <= 5000) THEN (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_10 
FROM (SELECT node.value AS id 
FROM unnest(search_10.to_list) AS item (value) CROSS JOIN path_hop AS link CROSS JOIN unnest(search_10.from_list) AS node (value) 
WHERE link.entity_id = item.value AND ((SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL OR (SELECT 1 
FROM entity_pair AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL) UNION ALL SELECT node.value AS id 
FROM unnest(search_10.to_list) AS item (value) CROSS JOIN entity_pair AS link CROSS JOIN unnest(search_10.from_list) AS node (value) 
WHERE link.entity_id = item.value AND ((SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL OR (SELECT 1 
FROM entity_pair AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL)) AS found) WHEN (search_10.from_size <= 100 AND search_10.from_edges * search_10.to_size <= 10 * (search_10.from_edges + search_10.to_edges)) THEN (SELECT coalesce(array_agg(node.value), '{}'::integer[]) AS anon_11 
FROM unnest(search_10.from_list) AS node (value) 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND ((SELECT 1 
FROM unnest(search_10.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL OR (SELECT 1 
FROM unnest(search_10.to_list) AS item (value) CROSS JOIN entity_pair AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL) 
 LIMIT 1) IS NOT NULL OR (SELECT 1 
FROM entity_pair AS edge 
WHERE edge.entity_id = node.value AND ((SELECT 1 
FROM unnest(search_10.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL OR (SELECT 1 
FROM unnest(search_10.to_list) AS item (value) CROSS JOIN entity_pair AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL) 
 LIMIT 1) IS NOT NULL) ELSE (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_12 
FROM (SELECT edge.entity_id AS id 
FROM unnest(search_10.from_list) AS node (value) CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM unnest(search_10.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value UNION ALL SELECT link.other_id AS id 
FROM unnest(search_10.to_list) AS item (value) CROSS JOIN entity_pair AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id UNION ALL SELECT edge.entity_id AS id 
FROM unnest(search_10.from_list) AS node (value) CROSS JOIN entity_pair AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM unnest(search_10.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value UNION ALL SELECT link.other_id AS id 
FROM unnest(search_10.to_list) AS item (value) CROSS JOIN entity_pair AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id) AS found) END ELSE search_10."leading" END AS "leading", search_10.from_1, search_10.from_2, search_10.to_1, search_10.to_2, search_10.from_size, search_10.to_size, search_10.grown 
FROM search_10), 
search_12 AS MATERIALIZED 
(SELECT search_11.from_list, search_11.to_list, search_11."from", search_11."to", CASE WHEN (search_11.due = 1 AND search_11.spent <= 400000 AND (EXISTS (SELECT 1 
FROM unnest(search_11."leading") AS item (value)))) THEN 3 ELSE search_11.length END AS length, search_11.from_depth, search_11.to_depth, search_11.from_edges, search_11.to_edges, search_11.spent, search_11.due, search_11."leading", search_11.from_1, search_11.from_2, search_11.to_1, search_11.to_2, search_11.from_size, search_11.to_size, search_11.grown 
FROM search_11), 
search_13 AS MATERIALIZED 
(SELECT search_12.from_list, search_12.to_list, search_12."from", search_12."to", search_12.length, search_12.from_depth, search_12.to_depth, search_12.from_edges, search_12.to_edges, search_12.spent, CASE WHEN (search_12.due = 1 AND search_12.spent <= 400000 AND search_12.length IS NULL AND search_12.from_edges <= search_12.to_edges) THEN 1 WHEN (search_12.due = 1 AND search_12.spent <= 400000 AND search_12.length IS NULL) THEN 2 ELSE 0 END AS due, search_12."leading", search_12.from_1, search_12.from_2, search_12.to_1, search_12.to_2, search_12.from_size, search_12.to_size, CASE WHEN (search_12.from_edges <= search_12.to_edges) THEN search_12.from_list ELSE search_12.to_list END AS grown 
FROM search_12), 
search_14 AS MATERIALIZED 
(SELECT search_13.from_list, search_13.to_list, search_13."from", search_13."to", search_13.length, search_13.from_depth, search_13.to_depth, search_13.from_edges, search_13.to_edges, search_13.spent, search_13.due, search_13."leading", search_13.from_1, search_13.from_2, search_13.to_1, search_13.to_2, search_13.from_size, search_13.to_size, CASE WHEN (search_13.due > 0) THEN (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_9 
FROM (SELECT edge.other_id AS id 
FROM unnest(search_13.grown) AS item (value) CROSS JOIN path_hop AS edge 
WHERE edge.entity_id = item.value UNION ALL SELECT edge.other_id AS id 
FROM unnest(search_13.grown) AS item (value) CROSS JOIN entity_pair AS edge 
WHERE edge.entity_id = item.value) AS reached) ELSE CAST(NULL AS integer[]) END AS grown 
FROM search_13), 
search_15 AS MATERIALIZED 
(SELECT CASE WHEN (search_14.due = 1) THEN search_14.grown ELSE search_14.from_list END AS from_list, CASE WHEN (search_14.due = 2) THEN search_14.grown ELSE search_14.to_list END AS to_list, search_14."from", search_14."to", search_14.length, CASE WHEN (search_14.due = 1) THEN search_14.from_depth + 1 ELSE search_14.from_depth END AS from_depth, CASE WHEN (search_14.due = 2) THEN search_14.to_depth + 1 ELSE search_14.to_depth END AS to_depth, CASE WHEN (search_14.due = 1) THEN (SELECT count(*) AS count_3 
FROM (SELECT 1 AS one 
FROM unnest(search_14.grown) AS item (value) CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value 
 LIMIT 400001) AS counted) + (SELECT count(*) AS count_4 
FROM (SELECT 1 AS one 
FROM unnest(search_14.grown) AS item (value) CROSS JOIN entity_pair AS edge 
WHERE edge.entity_id = item.value 
 LIMIT 400001) AS counted) ELSE search_14.from_edges END AS from_edges, CASE WHEN (search_14.due = 2) THEN (SELECT count(*) AS count_5 
FROM (SELECT 1 AS one 
FROM unnest(search_14.grown) AS item (value) CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value 
 LIMIT 400001) AS counted) + (SELECT count(*) AS count_6 
FROM (SELECT 1 AS one 
FROM unnest(search_14.grown) AS item (value) CROSS JOIN entity_pair AS edge 
WHERE edge.entity_id = item.value 
 LIMIT 400001) AS counted) ELSE search_14.to_edges END AS to_edges, search_14.spent, CASE WHEN (search_14.due > 0) THEN 1 ELSE 0 END AS due, search_14."leading", CASE WHEN (search_14.due = 1 AND search_14.from_depth = 0) THEN search_14.grown ELSE search_14.from_1 END AS from_1, CASE WHEN (search_14.due = 1 AND search_14.from_depth = 1) THEN search_14.grown ELSE search_14.from_2 END AS from_2, CASE WHEN (search_14.due = 2 AND search_14.to_depth = 0) THEN search_14.grown ELSE search_14.to_1 END AS to_1, CASE WHEN (search_14.due = 2 AND search_14.to_depth = 1) THEN search_14.grown ELSE search_14.to_2 END AS to_2, search_14.from_size, search_14.to_size, search_14.grown 
FROM search_14), 
search_16 AS MATERIALIZED 
(SELECT search_15.from_list, search_15.to_list, search_15."from", search_15."to", search_15.length, search_15.from_depth, search_15.to_depth, search_15.from_edges, search_15.to_edges, CASE WHEN (search_15.due = 1 AND search_15.length IS NULL AND search_15.from_edges > 0 AND search_15.to_edges > 0) THEN search_15.spent + search_15.from_edges + search_15.to_edges ELSE search_15.spent END AS spent, CASE WHEN (search_15.due = 1 AND search_15.length IS NULL AND search_15.from_edges > 0 AND search_15.to_edges > 0) THEN 1 ELSE 0 END AS due, search_15."leading", search_15.from_1, search_15.from_2, search_15.to_1, search_15.to_2, (SELECT count(*) AS count_1 
FROM unnest(search_15.from_list) AS item (value)) AS from_size, (SELECT count(*) AS count_2 
FROM unnest(search_15.to_list) AS item (value)) AS to_size, search_15.grown 
FROM search_15), 
search_17 AS MATERIALIZED 
(SELECT search_16.from_list, search_16.to_list, search_16."from", search_16."to", search_16.length, search_16.from_depth, search_16.to_depth, search_16.from_edges, search_16.to_edges, search_16.spent, search_16.due, CASE WHEN (search_16.due = 1 AND search_16.spent <= 400000) THEN CASE WHEN (search_16.to_edges * search_16.from_size <= 5000) THEN (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_6 
FROM (SELECT node.value AS id 
FROM unnest(search_16.to_list) AS item (value) CROSS JOIN path_hop AS link CROSS JOIN unnest(search_16.from_list) AS node (value) 
WHERE link.entity_id = item.value AND ((SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL OR (SELECT 1 
FROM entity_pair AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL) UNION ALL SELECT node.value AS id 
FROM unnest(search_16.to_list) AS item (value) CROSS JOIN entity_pair AS link CROSS JOIN unnest(search_16.from_list) AS node (value) 
WHERE link.entity_id = item.value AND ((SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL OR (SELECT 1 
FROM entity_pair AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL)) AS found) WHEN (search_16.from_size <= 100 AND search_16.from_edges * search_16.to_size <= 10 * (search_16.from_edges + search_16.to_edges)) THEN (SELECT coalesce(array_agg(node.value), '{}'::integer[]) AS anon_7 
FROM unnest(search_16.from_list) AS node (value) 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND ((SELECT 1 
FROM unnest(search_16.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL OR (SELECT 1 
FROM unnest(search_16.to_list) AS item (value) CROSS JOIN entity_pair AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL) 
 LIMIT 1) IS NOT NULL OR (SELECT 1 
FROM entity_pair AS edge 
WHERE edge.entity_id = node.value AND ((SELECT 1 
FROM unnest(search_16.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL OR (SELECT 1 
FROM unnest(search_16.to_list) AS item (value) CROSS JOIN entity_pair AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL) 
 LIMIT 1) IS NOT NULL) ELSE (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_8 
FROM (SELECT edge.entity_id AS id 
FROM unnest(search_16.from_list) AS node (value) CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM unnest(search_16.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value UNION ALL SELECT link.other_id AS id 
FROM unnest(search_16.to_list) AS item (value) CROSS JOIN entity_pair AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id UNION ALL SELECT edge.entity_id AS id 
FROM unnest(search_16.from_list) AS node (value) CROSS JOIN entity_pair AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM unnest(search_16.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value UNION ALL SELECT link.other_id AS id 
FROM unnest(search_16.to_list) AS item (value) CROSS JOIN entity_pair AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id) AS found) END ELSE search_16."leading" END AS "leading", search_16.from_1, search_16.from_2, search_16.to_1, search_16.to_2, search_16.from_size, search_16.to_size, search_16.grown 
FROM search_16), 
search_18 AS MATERIALIZED 
(SELECT search_17.from_list, search_17.to_list, search_17."from", search_17."to", CASE WHEN (search_17.due = 1 AND search_17.spent <= 400000 AND (EXISTS (SELECT 1 
FROM unnest(search_17."leading") AS item (value)))) THEN 4 ELSE search_17.length END AS length, search_17.from_depth, search_17.to_depth, search_17.from_edges, search_17.to_edges, search_17.spent, search_17.due, search_17."leading", search_17.from_1, search_17.from_2, search_17.to_1, search_17.to_2, search_17.from_size, search_17.to_size, search_17.grown 
FROM search_17), 
search_19 AS MATERIALIZED 
(SELECT search_18.to_list, search_18."from", search_18."to", search_18.length, search_18.from_depth, search_18.to_edges, search_18."leading", search_18.from_1, search_18.from_2, search_18.to_1, search_18.to_2 
FROM search_18 
WHERE CASE WHEN (search_18.length IS NULL AND search_18.spent > 400000) THEN CAST('PATH_TOO_WIDE ' || search_18.spent AS integer) IS NOT NULL ELSE search_18.length IS NOT NULL END), 
search_20 AS MATERIALIZED 
(SELECT search_19.to_list, search_19."from", search_19."to", search_19.length, search_19.from_depth, search_19.to_edges, search_19."leading", search_19.from_1, CASE WHEN (search_19.from_depth = 2) THEN search_19."leading" ELSE search_19.from_2 END AS from_2, search_19.to_1, search_19.to_2 
FROM search_19), 
search_21 AS MATERIALIZED 
(SELECT search_20.to_list, search_20."from", search_20."to", search_20.length, search_20.from_depth, search_20.to_edges, search_20."leading", CASE WHEN (search_20.from_depth = 1) THEN search_20."leading" WHEN (search_20.from_depth > 1) THEN (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_5 
FROM (SELECT edge.entity_id AS id 
FROM unnest(search_20.from_1) AS node (value) CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT item.value AS id 
FROM unnest(search_20.from_2) AS item (value)) AS ahead 
WHERE edge.entity_id = node.value AND ahead.id = edge.other_id UNION ALL SELECT edge.entity_id AS id 
FROM unnest(search_20.from_1) AS node (value) CROSS JOIN entity_pair AS edge CROSS JOIN (SELECT DISTINCT item.value AS id 
FROM unnest(search_20.from_2) AS item (value)) AS ahead 
WHERE edge.entity_id = node.value AND ahead.id = edge.other_id) AS found) ELSE search_20.from_1 END AS from_1, search_20.from_2, search_20.to_1, search_20.to_2 
FROM search_20), 
search_22 AS MATERIALIZED 
(SELECT search_21.to_list, search_21."to", search_21.length, search_21.from_depth, search_21.to_edges, search_21.from_2, search_21.to_1, search_21.to_2, search_21."from" AS node_0, CASE WHEN (search_21.length = 1) THEN search_21."to" WHEN (search_21.length < 1) THEN CAST(NULL AS INTEGER) WHEN (search_21.from_depth = 0 AND search_21.to_edges <= 5000) THEN (SELECT id 
FROM (SELECT id, key 
FROM (SELECT link.other_id AS id, link.other_public_id AS key 
FROM unnest(search_21.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND ((SELECT 1 
FROM path_hop AS edge 
WHERE search_21."from" = edge.entity_id AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL OR (SELECT 1 
FROM entity_pair AS edge 
WHERE search_21."from" = edge.entity_id AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL) ORDER BY link.other_public_id 
 LIMIT 1) AS choice_1 UNION ALL SELECT id, key 
FROM (SELECT link.other_id AS id, link.other_public_id AS key 
FROM unnest(search_21.to_list) AS item (value) CROSS JOIN entity_pair AS link 
WHERE link.entity_id = item.value AND ((SELECT 1 
FROM path_hop AS edge 
WHERE search_21."from" = edge.entity_id AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL OR (SELECT 1 
FROM entity_pair AS edge 
WHERE search_21."from" = edge.entity_id AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL) ORDER BY link.other_public_id 
 LIMIT 1) AS choice_2) AS choice ORDER BY key 
 LIMIT 1) WHEN (search_21.from_depth = 0) THEN (SELECT id 
FROM (SELECT id, key 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS key 
FROM path_hop AS edge 
WHERE search_21."from" = edge.entity_id AND ((SELECT 1 
FROM unnest(search_21.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL OR (SELECT 1 
FROM unnest(search_21.to_list) AS item (value) CROSS JOIN entity_pair AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL) ORDER BY edge.other_public_id 
 LIMIT 1) AS choice_1 UNION ALL SELECT id, key 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS key 
FROM entity_pair AS edge 
WHERE search_21."from" = edge.entity_id AND ((SELECT 1 
FROM unnest(search_21.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL OR (SELECT 1 
FROM unnest(search_21.to_list) AS item (value) CROSS JOIN entity_pair AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL) ORDER BY edge.other_public_id 
 LIMIT 1) AS choice_2) AS choice ORDER BY key 
 LIMIT 1) ELSE (SELECT named.id AS anon_4 
FROM unnest(CASE WHEN (search_21.from_depth >= 1) THEN search_21.from_1 WHEN (search_21.length = 2) THEN search_21.to_1 WHEN (search_21.length = 3) THEN search_21.to_2 END) AS item (value) CROSS JOIN entity AS named 
WHERE ((SELECT 1 
FROM path_hop AS edge 
WHERE search_21."from" = edge.entity_id AND edge.other_id = item.value 
 LIMIT 1) IS NOT NULL OR (SELECT 1 
FROM entity_pair AS edge 
WHERE search_21."from" = edge.entity_id AND edge.other_id = item.value 
 LIMIT 1) IS NOT NULL) AND named.id = item.value ORDER BY named.public_id 
 LIMIT 1) END AS node_1 
FROM search_21), 
search_23 AS MATERIALIZED 
(SELECT search_22.to_list, search_22."to", search_22.length, search_22.from_depth, search_22.to_edges, search_22.to_1, search_22.node_0, search_22.node_1, CASE WHEN (search_22.length = 2) THEN search_22."to" WHEN (search_22.length < 2) THEN CAST(NULL AS INTEGER) WHEN (search_22.from_depth = 1 AND search_22.to_edges <= 5000) THEN (SELECT id 
FROM (SELECT id, key 
FROM (SELECT link.other_id AS id, link.other_public_id AS key 
FROM unnest(search_22.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND ((SELECT 1 
FROM path_hop AS edge 
WHERE search_22.node_1 = edge.entity_id AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL OR (SELECT 1 
FROM entity_pair AS edge 
WHERE search_22.node_1 = edge.entity_id AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL) ORDER BY link.other_public_id 
 LIMIT 1) AS choice_1 UNION ALL SELECT id, key 
FROM (SELECT link.other_id AS id, link.other_public_id AS key 
FROM unnest(search_22.to_list) AS item (value) CROSS JOIN entity_pair AS link 
WHERE link.entity_id = item.value AND ((SELECT 1 
FROM path_hop AS edge 
WHERE search_22.node_1 = edge.entity_id AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL OR (SELECT 1 
FROM entity_pair AS edge 
WHERE search_22.node_1 = edge.entity_id AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL) ORDER BY link.other_public_id 
 LIMIT 1) AS choice_2) AS choice ORDER BY key 
 LIMIT 1) WHEN (search_22.from_depth = 1) THEN (SELECT id 
FROM (SELECT id, key 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS key 
FROM path_hop AS edge 
WHERE search_22.node_1 = edge.entity_id AND ((SELECT 1 
FROM unnest(search_22.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL OR (SELECT 1 
FROM unnest(search_22.to_list) AS item (value) CROSS JOIN entity_pair AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL) ORDER BY edge.other_public_id 
 LIMIT 1) AS choice_1 UNION ALL SELECT id, key 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS key 
FROM entity_pair AS edge 
WHERE search_22.node_1 = edge.entity_id AND ((SELECT 1 
FROM unnest(search_22.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL OR (SELECT 1 
FROM unnest(search_22.to_list) AS item (value) CROSS JOIN entity_pair AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL) ORDER BY edge.other_public_id 
 LIMIT 1) AS choice_2) AS choice ORDER BY key 
 LIMIT 1) ELSE (SELECT named.id AS anon_3 
FROM unnest(CASE WHEN (search_22.from_depth >= 2) THEN search_22.from_2 WHEN (search_22.length = 3) THEN search_22.to_1 WHEN (search_22.length = 4) THEN search_22.to_2 END) AS item (value) CROSS JOIN entity AS named 
WHERE ((SELECT 1 
FROM path_hop AS edge 
WHERE search_22.node_1 = edge.entity_id AND edge.other_id = item.value 
 LIMIT 1) IS NOT NULL OR (SELECT 1 
FROM entity_pair AS edge 
WHERE search_22.node_1 = edge.entity_id AND edge.other_id = item.value 
 LIMIT 1) IS NOT NULL) AND named.id = item.value ORDER BY named.public_id 
 LIMIT 1) END AS node_2 
FROM search_22), 
search_24 AS MATERIALIZED 
(SELECT search_23.to_list, search_23."to", search_23.length, search_23.from_depth, search_23.to_edges, search_23.node_0, search_23.node_1, search_23.node_2, CASE WHEN (search_23.length = 3) THEN search_23."to" WHEN (search_23.length < 3) THEN CAST(NULL AS INTEGER) WHEN (search_23.from_depth = 2 AND search_23.to_edges <= 5000) THEN (SELECT id 
FROM (SELECT id, key 
FROM (SELECT link.other_id AS id, link.other_public_id AS key 
FROM unnest(search_23.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND ((SELECT 1 
FROM path_hop AS edge 
WHERE search_23.node_2 = edge.entity_id AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL OR (SELECT 1 
FROM entity_pair AS edge 
WHERE search_23.node_2 = edge.entity_id AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL) ORDER BY link.other_public_id 
 LIMIT 1) AS choice_1 UNION ALL SELECT id, key 
FROM (SELECT link.other_id AS id, link.other_public_id AS key 
FROM unnest(search_23.to_list) AS item (value) CROSS JOIN entity_pair AS link 
WHERE link.entity_id = item.value AND ((SELECT 1 
FROM path_hop AS edge 
WHERE search_23.node_2 = edge.entity_id AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL OR (SELECT 1 
FROM entity_pair AS edge 
WHERE search_23.node_2 = edge.entity_id AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL) ORDER BY link.other_public_id 
 LIMIT 1) AS choice_2) AS choice ORDER BY key 
 LIMIT 1) WHEN (search_23.from_depth = 2) THEN (SELECT id 
FROM (SELECT id, key 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS key 
FROM path_hop AS edge 
WHERE search_23.node_2 = edge.entity_id AND ((SELECT 1 
FROM unnest(search_23.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL OR (SELECT 1 
FROM unnest(search_23.to_list) AS item (value) CROSS JOIN entity_pair AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL) ORDER BY edge.other_public_id 
 LIMIT 1) AS choice_1 UNION ALL SELECT id, key 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS key 
FROM entity_pair AS edge 
WHERE search_23.node_2 = edge.entity_id AND ((SELECT 1 
FROM unnest(search_23.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL OR (SELECT 1 
FROM unnest(search_23.to_list) AS item (value) CROSS JOIN entity_pair AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL) ORDER BY edge.other_public_id 
 LIMIT 1) AS choice_2) AS choice ORDER BY key 
 LIMIT 1) ELSE (SELECT named.id AS anon_2 
FROM unnest(CASE WHEN (search_23.length = 4) THEN search_23.to_1 END) AS item (value) CROSS JOIN entity AS named 
WHERE ((SELECT 1 
FROM path_hop AS edge 
WHERE search_23.node_2 = edge.entity_id AND edge.other_id = item.value 
 LIMIT 1) IS NOT NULL OR (SELECT 1 
FROM entity_pair AS edge 
WHERE search_23.node_2 = edge.entity_id AND edge.other_id = item.value 
 LIMIT 1) IS NOT NULL) AND named.id = item.value ORDER BY named.public_id 
 LIMIT 1) END AS node_3 
FROM search_23), 
search_25 AS MATERIALIZED 
(SELECT search_24.to_list, search_24."to", search_24.length, search_24.from_depth, search_24.to_edges, search_24.node_0, search_24.node_1, search_24.node_2, search_24.node_3, CASE WHEN (search_24.length = 4) THEN search_24."to" WHEN (search_24.length < 4) THEN CAST(NULL AS INTEGER) ELSE CAST(NULL AS INTEGER) END AS node_4 
FROM search_24), 
path AS MATERIALIZED 
(SELECT search_25.length AS length 
FROM search_25)
 SELECT json_build_object('length', path_3_length) AS anon_1 
FROM (SELECT path_3.length AS path_3_length 
FROM path AS path_3 
 LIMIT 1) AS path_3_shape;

WITH path_hop AS NOT MATERIALIZED 
(SELECT relation_end_4.entity_id AS entity_id, relation_end_4.other_id AS other_id, relation_end_4.other_public_id AS other_public_id, relation_end_4.relation_id AS relation_id 
FROM relation_end AS relation_end_4 
WHERE relation_end_4.hop = 1), 
search_1 AS MATERIALIZED 
(SELECT (SELECT coalesce(array_agg(entity_8.id), '{}'::integer[]) AS anon_17 
FROM entity AS entity_8, entity_resolution AS entity_resolution_7, entity AS former_entity_7 
WHERE (entity_8.public = 1) AND (entity_resolution_7.survivor_id = entity_8.id) AND (former_entity_7.id = entity_resolution_7.entity_id) AND (former_entity_7.public = 1) AND (former_entity_7.public_id = $1)) AS from_list, (SELECT coalesce(array_agg(entity_9.id), '{}'::integer[]) AS anon_18 
FROM entity AS entity_9, entity_resolution AS entity_resolution_8, entity AS former_entity_8 
WHERE (entity_9.public = 1) AND (entity_resolution_8.survivor_id = entity_9.id) AND (former_entity_8.id = entity_resolution_8.entity_id) AND (former_entity_8.public = 1) AND (former_entity_8.public_id = $2)) AS to_list), 
search_2 AS MATERIALIZED 
(SELECT search_1.from_list, search_1.to_list, (SELECT min(item.value) AS min_1 
FROM unnest(search_1.from_list) AS item (value)) AS "from", (SELECT min(item.value) AS min_2 
FROM unnest(search_1.to_list) AS item (value)) AS "to" 
FROM search_1), 
search_3 AS MATERIALIZED 
(SELECT search_2.from_list, search_2.to_list, search_2."from", search_2."to", CASE WHEN (search_2."from" = search_2."to") THEN 0 WHEN ((SELECT 1 
FROM path_hop AS edge 
WHERE search_2."from" = edge.entity_id AND search_2."to" = edge.other_id 
 LIMIT 1) IS NOT NULL) THEN 1 ELSE CAST(NULL AS INTEGER) END AS length, 0 AS from_depth, 0 AS to_depth, (SELECT count(*) AS count_11 
FROM (SELECT 1 AS one 
FROM unnest(search_2.from_list) AS item (value) CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value 
 LIMIT 400001) AS counted) AS from_edges, (SELECT count(*) AS count_12 
FROM (SELECT 1 AS one 
FROM unnest(search_2.to_list) AS item (value) CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value 
 LIMIT 400001) AS counted) AS to_edges, 0 AS spent, 1 AS due, CAST(NULL AS integer[]) AS "leading", CAST(NULL AS integer[]) AS from_1, CAST(NULL AS integer[]) AS from_2, CAST(NULL AS integer[]) AS to_1, CAST(NULL AS integer[]) AS to_2 
FROM search_2 
WHERE search_2."from" IS NOT NULL AND search_2."to" IS NOT NULL), 
search_4 AS MATERIALIZED 
(SELECT search_3.from_list, search_3.to_list, search_3."from", search_3."to", search_3.length, search_3.from_depth, search_3.to_depth, search_3.from_edges, search_3.to_edges, CASE WHEN (search_3.due = 1 AND search_3.length IS NULL AND search_3.from_edges > 0 AND search_3.to_edges > 0) THEN search_3.spent + search_3.from_edges + search_3.to_edges ELSE search_3.spent END AS spent, CASE WHEN (search_3.due = 1 AND search_3.length IS NULL AND search_3.from_edges > 0 AND search_3.to_edges > 0) THEN 1 ELSE 0 END AS due, search_3."leading", search_3.from_1, search_3.from_2, search_3.to_1, search_3.to_2, (SELECT count(*) AS count_9 
FROM unnest(search_3.from_list) AS item (value)) AS from_size, (SELECT count(*) AS count_10 
FROM unnest(search_3.to_list) AS item (value)) AS to_size 
FROM search_3), 
search_5 AS MATERIALIZED 
(SELECT search_4.from_list, search_4.to_list, search_4."from", search_4."to", search_4.length, search_4.from_depth, search_4.to_depth, search_4.from_edges, search_4.to_edges, search_4.spent, search_4.due, CASE WHEN (search_4.due = 1 AND search_4.spent <= 400000) THEN CASE WHEN (search_4.to_edges * search_4.from_size <= 5000) THEN (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_14 
FROM (SELECT node.value AS id 
FROM unnest(search_4.to_list) AS item (value) CROSS JOIN path_hop AS link CROSS JOIN unnest(search_4.from_list) AS node (value) 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL) AS found) WHEN (search_4.from_size <= 100 AND search_4.from_edges * search_4.to_size <= 10 * (search_4.from_edges + search_4.to_edges)) THEN (SELECT coalesce(array_agg(node.value), '{}'::integer[]) AS anon_15 
FROM unnest(search_4.from_list) AS node (value) 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND (SELECT 1 
FROM unnest(search_4.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL 
 LIMIT 1) IS NOT NULL) ELSE (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_16 
FROM (SELECT edge.entity_id AS id 
FROM unnest(search_4.from_list) AS node (value) CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM unnest(search_4.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id) AS found) END ELSE search_4."leading" END AS "leading", search_4.from_1, search_4.from_2, search_4.to_1, search_4.to_2, search_4.from_size, search_4.to_size 
FROM search_4), 
search_6 AS MATERIALIZED 
(SELECT search_5.from_list, search_5.to_list, search_5."from", search_5."to", CASE WHEN (search_5.due = 1 AND search_5.spent <= 400000 AND (EXISTS (SELECT 1 
FROM unnest(search_5."leading") AS item (value)))) THEN 2 ELSE search_5.length END AS length, search_5.from_depth, search_5.to_depth, search_5.from_edges, search_5.to_edges, search_5.spent, search_5.due, search_5."leading", search_5.from_1, search_5.from_2, search_5.to_1, search_5.to_2, search_5.from_size, search_5.to_size 
FROM search_5), 
search_7 AS MATERIALIZED 
(SELECT search_6.from_list, search_6.to_list, search_6."from", search_6."to", search_6.length, search_6.from_depth, search_6.to_depth, search_6.from_edges, search_6.to_edges, search_6.spent, CASE WHEN (search_6.due = 1 AND search_6.spent <= 400000 AND search_6.length IS NULL AND search_6.from_edges <= search_6.to_edges) THEN 1 WHEN (search_6.due = 1 AND search_6.spent <= 400000 AND search_6.length IS NULL) THEN 2 ELSE 0 END AS due, search_6."leading", search_6.from_1, search_6.from_2, search_6.to_1, search_6.to_2, search_6.from_size, search_6.to_size, CASE WHEN (search_6.from_edges <= search_6.to_edges) THEN search_6.from_list ELSE search_6.to_list END AS grown 
FROM search_6), 
search_8 AS MATERIALIZED 
(SELECT search_7.from_list, search_7.to_list, search_7."from", search_7."to", search_7.length, search_7.from_depth, search_7.to_depth, search_7.from_edges, search_7.to_edges, search_7.spent, search_7.due, search_7."leading", search_7.from_1, search_7.from_2, search_7.to_1, search_7.to_2, search_7.from_size, search_7.to_size, CASE WHEN (search_7.due > 0) THEN (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_13 
FROM (SELECT edge.other_id AS id 
FROM unnest(search_7.grown) AS item (value) CROSS JOIN path_hop AS edge 
WHERE edge.entity_id = item.value) AS reached) ELSE CAST(NULL AS integer[]) END AS grown 
FROM search_7), 
search_9 AS MATERIALIZED 
(SELECT CASE WHEN (search_8.due = 1) THEN search_8.grown ELSE search_8.from_list END AS from_list, CASE WHEN (search_8.due = 2) THEN search_8.grown ELSE search_8.to_list END AS to_list, search_8."from", search_8."to", search_8.length, CASE WHEN (search_8.due = 1) THEN search_8.from_depth + 1 ELSE search_8.from_depth END AS from_depth, CASE WHEN (search_8.due = 2) THEN search_8.to_depth + 1 ELSE search_8.to_depth END AS to_depth, CASE WHEN (search_8.due = 1) THEN (SELECT count(*) AS count_7 
FROM (SELECT 1 AS one 
FROM unnest(search_8.grown) AS item (value) CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value 
 LIMIT 400001) AS counted) ELSE search_8.from_edges END AS from_edges, CASE WHEN (search_8.due = 2) THEN (SELECT count(*) AS count_8 
FROM (SELECT 1 AS one 
FROM unnest(search_8.grown) AS item (value) CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value 
 LIMIT 400001) AS counted) ELSE search_8.to_edges END AS to_edges, search_8.spent, CASE WHEN (search_8.due > 0) THEN 1 ELSE 0 END AS due, search_8."leading", CASE WHEN (search_8.due = 1 AND search_8.from_depth = 0) THEN search_8.grown ELSE search_8.from_1 END AS from_1, CASE WHEN (search_8.due = 1 AND search_8.from_depth = 1) THEN search_8.grown ELSE search_8.from_2 END AS from_2, CASE WHEN (search_8.due = 2 AND search_8.to_depth = 0) THEN search_8.grown ELSE search_8.to_1 END AS to_1, CASE WHEN (search_8.due = 2 AND search_8.to_depth = 1) THEN search_8.grown ELSE search_8.to_2 END AS to_2, search_8.from_size, search_8.to_size, search_8.grown 
FROM search_8), 
search_10 AS MATERIALIZED 
(SELECT search_9.from_list, search_9.to_list, search_9."from", search_9."to", search_9.length, search_9.from_depth, search_9.to_depth, search_9.from_edges, search_9.to_edges, CASE WHEN (search_9.due = 1 AND search_9.length IS NULL AND search_9.from_edges > 0 AND search_9.to_edges > 0) THEN search_9.spent + search_9.from_edges + search_9.to_edges ELSE search_9.spent END AS spent, CASE WHEN (search_9.due = 1 AND search_9.length IS NULL AND search_9.from_edges > 0 AND search_9.to_edges > 0) THEN 1 ELSE 0 END AS due, search_9."leading", search_9.from_1, search_9.from_2, search_9.to_1, search_9.to_2, (SELECT count(*) AS count_5 
FROM unnest(search_9.from_list) AS item (value)) AS from_size, (SELECT count(*) AS count_6 
FROM unnest(search_9.to_list) AS item (value)) AS to_size, search_9.grown 
FROM search_9), 
search_11 AS MATERIALIZED 
(SELECT search_10.from_list, search_10.to_list, search_10."from", search_10."to", search_10.length, search_10.from_depth, search_10.to_depth, search_10.from_edges, search_10.to_edges, search_10.spent, search_10.due, CASE WHEN (search_10.due = 1 AND search_10.spent <= 400000) THEN CASE WHEN (search_10.to_edges * search_10.from_size <= 5000) THEN (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_10 
FROM (SELECT node.value AS id 
FROM unnest(search_10.to_list) AS item (value) CROSS JOIN path_hop AS link CROSS JOIN unnest(search_10.from_list) AS node (value) 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL) AS found) WHEN (search_10.from_size <= 100 AND search_10.from_edges * search_10.to_size <= 10 * (search_10.from_edges + search_10.to_edges)) THEN (SELECT coalesce(array_agg(node.value), '{}'::integer[]) AS anon_11 
FROM unnest(search_10.from_list) AS node (value) 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND (SELECT 1 
FROM unnest(search_10.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL 
 LIMIT 1) IS NOT NULL) ELSE (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_12 
FROM (SELECT edge.entity_id AS id 
FROM unnest(search_10.from_list) AS node (value) CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM unnest(search_10.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id) AS found) END ELSE search_10."leading" END AS "leading", search_10.from_1, search_10.from_2, search_10.to_1, search_10.to_2, search_10.from_size, search_10.to_size, search_10.grown 
FROM search_10), 
search_12 AS MATERIALIZED 
(SELECT search_11.from_list, search_11.to_list, search_11."from", search_11."to", CASE WHEN (search_11.due = 1 AND search_11.spent <= 400000 AND (EXISTS (SELECT 1 
FROM unnest(search_11."leading") AS item (value)))) THEN 3 ELSE search_11.length END AS length, search_11.from_depth, search_11.to_depth, search_11.from_edges, search_11.to_edges, search_11.spent, search_11.due, search_11."leading", search_11.from_1, search_11.from_2, search_11.to_1, search_11.to_2, search_11.from_size, search_11.to_size, search_11.grown 
FROM search_11), 
search_13 AS MATERIALIZED 
(SELECT search_12.from_list, search_12.to_list, search_12."from", search_12."to", search_12.length, search_12.from_depth, search_12.to_depth, search_12.from_edges, search_12.to_edges, search_12.spent, CASE WHEN (search_12.due = 1 AND search_12.spent <= 400000 AND search_12.length IS NULL AND search_12.from_edges <= search_12.to_edges) THEN 1 WHEN (search_12.due = 1 AND search_12.spent <= 400000 AND search_12.length IS NULL) THEN 2 ELSE 0 END AS due, search_12."leading", search_12.from_1, search_12.from_2, search_12.to_1, search_12.to_2, search_12.from_size, search_12.to_size, CASE WHEN (search_12.from_edges <= search_12.to_edges) THEN search_12.from_list ELSE search_12.to_list END AS grown 
FROM search_12), 
search_14 AS MATERIALIZED 
(SELECT search_13.from_list, search_13.to_list, search_13."from", search_13."to", search_13.length, search_13.from_depth, search_13.to_depth, search_13.from_edges, search_13.to_edges, search_13.spent, search_13.due, search_13."leading", search_13.from_1, search_13.from_2, search_13.to_1, search_13.to_2, search_13.from_size, search_13.to_size, CASE WHEN (search_13.due > 0) THEN (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_9 
FROM (SELECT edge.other_id AS id 
FROM unnest(search_13.grown) AS item (value) CROSS JOIN path_hop AS edge 
WHERE edge.entity_id = item.value) AS reached) ELSE CAST(NULL AS integer[]) END AS grown 
FROM search_13), 
search_15 AS MATERIALIZED 
(SELECT CASE WHEN (search_14.due = 1) THEN search_14.grown ELSE search_14.from_list END AS from_list, CASE WHEN (search_14.due = 2) THEN search_14.grown ELSE search_14.to_list END AS to_list, search_14."from", search_14."to", search_14.length, CASE WHEN (search_14.due = 1) THEN search_14.from_depth + 1 ELSE search_14.from_depth END AS from_depth, CASE WHEN (search_14.due = 2) THEN search_14.to_depth + 1 ELSE search_14.to_depth END AS to_depth, CASE WHEN (search_14.due = 1) THEN (SELECT count(*) AS count_3 
FROM (SELECT 1 AS one 
FROM unnest(search_14.grown) AS item (value) CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value 
 LIMIT 400001) AS counted) ELSE search_14.from_edges END AS from_edges, CASE WHEN (search_14.due = 2) THEN (SELECT count(*) AS count_4 
FROM (SELECT 1 AS one 
FROM unnest(search_14.grown) AS item (value) CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value 
 LIMIT 400001) AS counted) ELSE search_14.to_edges END AS to_edges, search_14.spent, CASE WHEN (search_14.due > 0) THEN 1 ELSE 0 END AS due, search_14."leading", CASE WHEN (search_14.due = 1 AND search_14.from_depth = 0) THEN search_14.grown ELSE search_14.from_1 END AS from_1, CASE WHEN (search_14.due = 1 AND search_14.from_depth = 1) THEN search_14.grown ELSE search_14.from_2 END AS from_2, CASE WHEN (search_14.due = 2 AND search_14.to_depth = 0) THEN search_14.grown ELSE search_14.to_1 END AS to_1, CASE WHEN (search_14.due = 2 AND search_14.to_depth = 1) THEN search_14.grown ELSE search_14.to_2 END AS to_2, search_14.from_size, search_14.to_size, search_14.grown 
FROM search_14), 
search_16 AS MATERIALIZED 
(SELECT search_15.from_list, search_15.to_list, search_15."from", search_15."to", search_15.length, search_15.from_depth, search_15.to_depth, search_15.from_edges, search_15.to_edges, CASE WHEN (search_15.due = 1 AND search_15.length IS NULL AND search_15.from_edges > 0 AND search_15.to_edges > 0) THEN search_15.spent + search_15.from_edges + search_15.to_edges ELSE search_15.spent END AS spent, CASE WHEN (search_15.due = 1 AND search_15.length IS NULL AND search_15.from_edges > 0 AND search_15.to_edges > 0) THEN 1 ELSE 0 END AS due, search_15."leading", search_15.from_1, search_15.from_2, search_15.to_1, search_15.to_2, (SELECT count(*) AS count_1 
FROM unnest(search_15.from_list) AS item (value)) AS from_size, (SELECT count(*) AS count_2 
FROM unnest(search_15.to_list) AS item (value)) AS to_size, search_15.grown 
FROM search_15), 
search_17 AS MATERIALIZED 
(SELECT search_16.from_list, search_16.to_list, search_16."from", search_16."to", search_16.length, search_16.from_depth, search_16.to_depth, search_16.from_edges, search_16.to_edges, search_16.spent, search_16.due, CASE WHEN (search_16.due = 1 AND search_16.spent <= 400000) THEN CASE WHEN (search_16.to_edges * search_16.from_size <= 5000) THEN (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_6 
FROM (SELECT node.value AS id 
FROM unnest(search_16.to_list) AS item (value) CROSS JOIN path_hop AS link CROSS JOIN unnest(search_16.from_list) AS node (value) 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL) AS found) WHEN (search_16.from_size <= 100 AND search_16.from_edges * search_16.to_size <= 10 * (search_16.from_edges + search_16.to_edges)) THEN (SELECT coalesce(array_agg(node.value), '{}'::integer[]) AS anon_7 
FROM unnest(search_16.from_list) AS node (value) 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND (SELECT 1 
FROM unnest(search_16.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL 
 LIMIT 1) IS NOT NULL) ELSE (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_8 
FROM (SELECT edge.entity_id AS id 
FROM unnest(search_16.from_list) AS node (value) CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM unnest(search_16.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id) AS found) END ELSE search_16."leading" END AS "leading", search_16.from_1, search_16.from_2, search_16.to_1, search_16.to_2, search_16.from_size, search_16.to_size, search_16.grown 
FROM search_16), 
search_18 AS MATERIALIZED 
(SELECT search_17.from_list, search_17.to_list, search_17."from", search_17."to", CASE WHEN (search_17.due = 1 AND search_17.spent <= 400000 AND (EXISTS (SELECT 1 
FROM unnest(search_17."leading") AS item (value)))) THEN 4 ELSE search_17.length END AS length, search_17.from_depth, search_17.to_depth, search_17.from_edges, search_17.to_edges, search_17.spent, search_17.due, search_17."leading", search_17.from_1, search_17.from_2, search_17.to_1, search_17.to_2, search_17.from_size, search_17.to_size, search_17.grown 
FROM search_17), 
search_19 AS MATERIALIZED 
(SELECT search_18.to_list, search_18."from", search_18."to", search_18.length, search_18.from_depth, search_18.to_edges, search_18."leading", search_18.from_1, search_18.from_2, search_18.to_1, search_18.to_2 
FROM search_18 
WHERE CASE WHEN (search_18.length IS NULL AND search_18.spent > 400000) THEN CAST('PATH_TOO_WIDE ' || search_18.spent AS integer) IS NOT NULL ELSE search_18.length IS NOT NULL END), 
search_20 AS MATERIALIZED 
(SELECT search_19.to_list, search_19."from", search_19."to", search_19.length, search_19.from_depth, search_19.to_edges, search_19."leading", search_19.from_1, CASE WHEN (search_19.from_depth = 2) THEN search_19."leading" ELSE search_19.from_2 END AS from_2, search_19.to_1, search_19.to_2 
FROM search_19), 
search_21 AS MATERIALIZED 
(SELECT search_20.to_list, search_20."from", search_20."to", search_20.length, search_20.from_depth, search_20.to_edges, search_20."leading", CASE WHEN (search_20.from_depth = 1) THEN search_20."leading" WHEN (search_20.from_depth > 1) THEN (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_5 
FROM (SELECT edge.entity_id AS id 
FROM unnest(search_20.from_1) AS node (value) CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT item.value AS id 
FROM unnest(search_20.from_2) AS item (value)) AS ahead 
WHERE edge.entity_id = node.value AND ahead.id = edge.other_id) AS found) ELSE search_20.from_1 END AS from_1, search_20.from_2, search_20.to_1, search_20.to_2 
FROM search_20), 
search_22 AS MATERIALIZED 
(SELECT search_21.to_list, search_21."to", search_21.length, search_21.from_depth, search_21.to_edges, search_21.from_2, search_21.to_1, search_21.to_2, search_21."from" AS node_0, CASE WHEN (search_21.length = 1) THEN search_21."to" WHEN (search_21.length < 1) THEN CAST(NULL AS INTEGER) WHEN (search_21.from_depth = 0 AND search_21.to_edges <= 5000) THEN (SELECT id 
FROM (SELECT id, key 
FROM (SELECT link.other_id AS id, link.other_public_id AS key 
FROM unnest(search_21.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE search_21."from" = edge.entity_id AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL ORDER BY link.other_public_id 
 LIMIT 1) AS choice_1) AS choice ORDER BY key 
 LIMIT 1) WHEN (search_21.from_depth = 0) THEN (SELECT id 
FROM (SELECT id, key 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS key 
FROM path_hop AS edge 
WHERE search_21."from" = edge.entity_id AND (SELECT 1 
FROM unnest(search_21.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL ORDER BY edge.other_public_id 
 LIMIT 1) AS choice_1) AS choice ORDER BY key 
 LIMIT 1) ELSE (SELECT named.id AS anon_4 
FROM unnest(CASE WHEN (search_21.from_depth >= 1) THEN search_21.from_1 WHEN (search_21.length = 2) THEN search_21.to_1 WHEN (search_21.length = 3) THEN search_21.to_2 END) AS item (value) CROSS JOIN entity AS named 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE search_21."from" = edge.entity_id AND edge.other_id = item.value 
 LIMIT 1) IS NOT NULL AND named.id = item.value ORDER BY named.public_id 
 LIMIT 1) END AS node_1 
FROM search_21), 
search_23 AS MATERIALIZED 
(SELECT search_22.to_list, search_22."to", search_22.length, search_22.from_depth, search_22.to_edges, search_22.to_1, search_22.node_0, search_22.node_1, CASE WHEN (search_22.length = 2) THEN search_22."to" WHEN (search_22.length < 2) THEN CAST(NULL AS INTEGER) WHEN (search_22.from_depth = 1 AND search_22.to_edges <= 5000) THEN (SELECT id 
FROM (SELECT id, key 
FROM (SELECT link.other_id AS id, link.other_public_id AS key 
FROM unnest(search_22.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE search_22.node_1 = edge.entity_id AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL ORDER BY link.other_public_id 
 LIMIT 1) AS choice_1) AS choice ORDER BY key 
 LIMIT 1) WHEN (search_22.from_depth = 1) THEN (SELECT id 
FROM (SELECT id, key 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS key 
FROM path_hop AS edge 
WHERE search_22.node_1 = edge.entity_id AND (SELECT 1 
FROM unnest(search_22.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL ORDER BY edge.other_public_id 
 LIMIT 1) AS choice_1) AS choice ORDER BY key 
 LIMIT 1) ELSE (SELECT named.id AS anon_3 
FROM unnest(CASE WHEN (search_22.from_depth >= 2) THEN search_22.from_2 WHEN (search_22.length = 3) THEN search_22.to_1 WHEN (search_22.length = 4) THEN search_22.to_2 END) AS item (value) CROSS JOIN entity AS named 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE search_22.node_1 = edge.entity_id AND edge.other_id = item.value 
 LIMIT 1) IS NOT NULL AND named.id = item.value ORDER BY named.public_id 
 LIMIT 1) END AS node_2 
FROM search_22), 
search_24 AS MATERIALIZED 
(SELECT search_23.to_list, search_23."to", search_23.length, search_23.from_depth, search_23.to_edges, search_23.node_0, search_23.node_1, search_23.node_2, CASE WHEN (search_23.length = 3) THEN search_23."to" WHEN (search_23.length < 3) THEN CAST(NULL AS INTEGER) WHEN (search_23.from_depth = 2 AND search_23.to_edges <= 5000) THEN (SELECT id 
FROM (SELECT id, key 
FROM (SELECT link.other_id AS id, link.other_public_id AS key 
FROM unnest(search_23.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE search_23.node_2 = edge.entity_id AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL ORDER BY link.other_public_id 
 LIMIT 1) AS choice_1) AS choice ORDER BY key 
 LIMIT 1) WHEN (search_23.from_depth = 2) THEN (SELECT id 
FROM (SELECT id, key 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS key 
FROM path_hop AS edge 
WHERE search_23.node_2 = edge.entity_id AND (SELECT 1 
FROM unnest(search_23.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL ORDER BY edge.other_public_id 
 LIMIT 1) AS choice_1) AS choice ORDER BY key 
 LIMIT 1) ELSE (SELECT named.id AS anon_2 
FROM unnest(CASE WHEN (search_23.length = 4) THEN search_23.to_1 END) AS item (value) CROSS JOIN entity AS named 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE search_23.node_2 = edge.entity_id AND edge.other_id = item.value 
 LIMIT 1) IS NOT NULL AND named.id = item.value ORDER BY named.public_id 
 LIMIT 1) END AS node_3 
FROM search_23), 
search_25 AS MATERIALIZED 
(SELECT search_24.to_list, search_24."to", search_24.length, search_24.from_depth, search_24.to_edges, search_24.node_0, search_24.node_1, search_24.node_2, search_24.node_3, CASE WHEN (search_24.length = 4) THEN search_24."to" WHEN (search_24.length < 4) THEN CAST(NULL AS INTEGER) ELSE CAST(NULL AS INTEGER) END AS node_4 
FROM search_24), 
path AS MATERIALIZED 
(SELECT search_25.length AS length 
FROM search_25)
 SELECT json_build_object('length', path_4_length) AS anon_1 
FROM (SELECT path_4.length AS path_4_length 
FROM path AS path_4 
 LIMIT 1) AS path_4_shape;

WITH path_hop AS NOT MATERIALIZED 
(SELECT relation_end_5.entity_id AS entity_id, relation_end_5.other_id AS other_id, relation_end_5.other_public_id AS other_public_id, relation_end_5.relation_id AS relation_id 
FROM relation_end AS relation_end_5 
WHERE relation_end_5.hop = 1), 
search_1 AS MATERIALIZED 
(SELECT (SELECT coalesce(array_agg(entity_10.id), '{}'::integer[]) AS anon_19 
FROM entity AS entity_10, entity_resolution AS entity_resolution_9, entity AS former_entity_9 
WHERE (entity_10.public = 1) AND (entity_resolution_9.survivor_id = entity_10.id) AND (former_entity_9.id = entity_resolution_9.entity_id) AND (former_entity_9.public = 1) AND (former_entity_9.public_id = $1)) AS from_list, (SELECT coalesce(array_agg(entity_11.id), '{}'::integer[]) AS anon_20 
FROM entity AS entity_11, entity_resolution AS entity_resolution_10, entity AS former_entity_10 
WHERE (entity_11.public = 1) AND (entity_resolution_10.survivor_id = entity_11.id) AND (former_entity_10.id = entity_resolution_10.entity_id) AND (former_entity_10.public = 1) AND (former_entity_10.public_id = $2)) AS to_list), 
search_2 AS MATERIALIZED 
(SELECT search_1.from_list, search_1.to_list, (SELECT min(item.value) AS min_1 
FROM unnest(search_1.from_list) AS item (value)) AS "from", (SELECT min(item.value) AS min_2 
FROM unnest(search_1.to_list) AS item (value)) AS "to" 
FROM search_1), 
search_3 AS MATERIALIZED 
(SELECT search_2.from_list, search_2.to_list, search_2."from", search_2."to", CASE WHEN (search_2."from" = search_2."to") THEN 0 WHEN ((SELECT 1 
FROM path_hop AS edge 
WHERE search_2."from" = edge.entity_id AND search_2."to" = edge.other_id 
 LIMIT 1) IS NOT NULL) THEN 1 ELSE CAST(NULL AS INTEGER) END AS length, 0 AS from_depth, 0 AS to_depth, (SELECT count(*) AS count_11 
FROM (SELECT 1 AS one 
FROM unnest(search_2.from_list) AS item (value) CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value 
 LIMIT 400001) AS counted) AS from_edges, (SELECT count(*) AS count_12 
FROM (SELECT 1 AS one 
FROM unnest(search_2.to_list) AS item (value) CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value 
 LIMIT 400001) AS counted) AS to_edges, 0 AS spent, 1 AS due, CAST(NULL AS integer[]) AS "leading", CAST(NULL AS integer[]) AS from_1, CAST(NULL AS integer[]) AS from_2, CAST(NULL AS integer[]) AS to_1, CAST(NULL AS integer[]) AS to_2 
FROM search_2 
WHERE search_2."from" IS NOT NULL AND search_2."to" IS NOT NULL), 
search_4 AS MATERIALIZED 
(SELECT search_3.from_list, search_3.to_list, search_3."from", search_3."to", search_3.length, search_3.from_depth, search_3.to_depth, search_3.from_edges, search_3.to_edges, CASE WHEN (search_3.due = 1 AND search_3.length IS NULL AND search_3.from_edges > 0 AND search_3.to_edges > 0) THEN search_3.spent + search_3.from_edges + search_3.to_edges ELSE search_3.spent END AS spent, CASE WHEN (search_3.due = 1 AND search_3.length IS NULL AND search_3.from_edges > 0 AND search_3.to_edges > 0) THEN 1 ELSE 0 END AS due, search_3."leading", search_3.from_1, search_3.from_2, search_3.to_1, search_3.to_2, (SELECT count(*) AS count_9 
FROM unnest(search_3.from_list) AS item (value)) AS from_size, (SELECT count(*) AS count_10 
FROM unnest(search_3.to_list) AS item (value)) AS to_size 
FROM search_3), 
search_5 AS MATERIALIZED 
(SELECT search_4.from_list, search_4.to_list, search_4."from", search_4."to", search_4.length, search_4.from_depth, search_4.to_depth, search_4.from_edges, search_4.to_edges, search_4.spent, search_4.due, CASE WHEN (search_4.due = 1 AND search_4.spent <= 400000) THEN CASE WHEN (search_4.to_edges * search_4.from_size <= 5000) THEN (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_16 
FROM (SELECT node.value AS id 
FROM unnest(search_4.to_list) AS item (value) CROSS JOIN path_hop AS link CROSS JOIN unnest(search_4.from_list) AS node (value) 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL) AS found) WHEN (search_4.from_size <= 100 AND search_4.from_edges * search_4.to_size <= 10 * (search_4.from_edges + search_4.to_edges)) THEN (SELECT coalesce(array_agg(node.value), '{}'::integer[]) AS anon_17 
FROM unnest(search_4.from_list) AS node (value) 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND (SELECT 1 
FROM unnest(search_4.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL 
 LIMIT 1) IS NOT NULL) ELSE (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_18 
FROM (SELECT edge.entity_id AS id 
FROM unnest(search_4.from_list) AS node (value) CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM unnest(search_4.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id) AS found) END ELSE search_4."leading" END AS "leading", search_4.from_1, search_4.from_2, search_4.to_1, search_4.to_2, search_4.from_size, search_4.to_size 
FROM search_4), 
search_6 AS MATERIALIZED 
(SELECT search_5.from_list, search_5.to_list, search_5."from", search_5."to", CASE WHEN (search_5.due = 1 AND search_5.spent <= 400000 AND (EXISTS (SELECT 1 
FROM unnest(search_5."leading") AS item (value)))) THEN 2 ELSE search_5.length END AS length, search_5.from_depth, search_5.to_depth, search_5.from_edges, search_5.to_edges, search_5.spent, search_5.due, search_5."leading", search_5.from_1, search_5.from_2, search_5.to_1, search_5.to_2, search_5.from_size, search_5.to_size 
FROM search_5), 
search_7 AS MATERIALIZED 
(SELECT search_6.from_list, search_6.to_list, search_6."from", search_6."to", search_6.length, search_6.from_depth, search_6.to_depth, search_6.from_edges, search_6.to_edges, search_6.spent, CASE WHEN (search_6.due = 1 AND search_6.spent <= 400000 AND search_6.length IS NULL AND search_6.from_edges <= search_6.to_edges) THEN 1 WHEN (search_6.due = 1 AND search_6.spent <= 400000 AND search_6.length IS NULL) THEN 2 ELSE 0 END AS due, search_6."leading", search_6.from_1, search_6.from_2, search_6.to_1, search_6.to_2, search_6.from_size, search_6.to_size, CASE WHEN (search_6.from_edges <= search_6.to_edges) THEN search_6.from_list ELSE search_6.to_list END AS grown 
FROM search_6), 
search_8 AS MATERIALIZED 
(SELECT search_7.from_list, search_7.to_list, search_7."from", search_7."to", search_7.length, search_7.from_depth, search_7.to_depth, search_7.from_edges, search_7.to_edges, search_7.spent, search_7.due, search_7."leading", search_7.from_1, search_7.from_2, search_7.to_1, search_7.to_2, search_7.from_size, search_7.to_size, CASE WHEN (search_7.due > 0) THEN (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_15 
FROM (SELECT edge.other_id AS id 
FROM unnest(search_7.grown) AS item (value) CROSS JOIN path_hop AS edge 
WHERE edge.entity_id = item.value) AS reached) ELSE CAST(NULL AS integer[]) END AS grown 
FROM search_7), 
search_9 AS MATERIALIZED 
(SELECT CASE WHEN (search_8.due = 1) THEN search_8.grown ELSE search_8.from_list END AS from_list, CASE WHEN (search_8.due = 2) THEN search_8.grown ELSE search_8.to_list END AS to_list, search_8."from", search_8."to", search_8.length, CASE WHEN (search_8.due = 1) THEN search_8.from_depth + 1 ELSE search_8.from_depth END AS from_depth, CASE WHEN (search_8.due = 2) THEN search_8.to_depth + 1 ELSE search_8.to_depth END AS to_depth, CASE WHEN (search_8.due = 1) THEN (SELECT count(*) AS count_7 
FROM (SELECT 1 AS one 
FROM unnest(search_8.grown) AS item (value) CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value 
 LIMIT 400001) AS counted) ELSE search_8.from_edges END AS from_edges, CASE WHEN (search_8.due = 2) THEN (SELECT count(*) AS count_8 
FROM (SELECT 1 AS one 
FROM unnest(search_8.grown) AS item (value) CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value 
 LIMIT 400001) AS counted) ELSE search_8.to_edges END AS to_edges, search_8.spent, CASE WHEN (search_8.due > 0) THEN 1 ELSE 0 END AS due, search_8."leading", CASE WHEN (search_8.due = 1 AND search_8.from_depth = 0) THEN search_8.grown ELSE search_8.from_1 END AS from_1, CASE WHEN (search_8.due = 1 AND search_8.from_depth = 1) THEN search_8.grown ELSE search_8.from_2 END AS from_2, CASE WHEN (search_8.due = 2 AND search_8.to_depth = 0) THEN search_8.grown ELSE search_8.to_1 END AS to_1, CASE WHEN (search_8.due = 2 AND search_8.to_depth = 1) THEN search_8.grown ELSE search_8.to_2 END AS to_2, search_8.from_size, search_8.to_size, search_8.grown 
FROM search_8), 
search_10 AS MATERIALIZED 
(SELECT search_9.from_list, search_9.to_list, search_9."from", search_9."to", search_9.length, search_9.from_depth, search_9.to_depth, search_9.from_edges, search_9.to_edges, CASE WHEN (search_9.due = 1 AND search_9.length IS NULL AND search_9.from_edges > 0 AND search_9.to_edges > 0) THEN search_9.spent + search_9.from_edges + search_9.to_edges ELSE search_9.spent END AS spent, CASE WHEN (search_9.due = 1 AND search_9.length IS NULL AND search_9.from_edges > 0 AND search_9.to_edges > 0) THEN 1 ELSE 0 END AS due, search_9."leading", search_9.from_1, search_9.from_2, search_9.to_1, search_9.to_2, (SELECT count(*) AS count_5 
FROM unnest(search_9.from_list) AS item (value)) AS from_size, (SELECT count(*) AS count_6 
FROM unnest(search_9.to_list) AS item (value)) AS to_size, search_9.grown 
FROM search_9), 
search_11 AS MATERIALIZED 
(SELECT search_10.from_list, search_10.to_list, search_10."from", search_10."to", search_10.length, search_10.from_depth, search_10.to_depth, search_10.from_edges, search_10.to_edges, search_10.spent, search_10.due, CASE WHEN (search_10.due = 1 AND search_10.spent <= 400000) THEN CASE WHEN (search_10.to_edges * search_10.from_size <= 5000) THEN (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_12 
FROM (SELECT node.value AS id 
FROM unnest(search_10.to_list) AS item (value) CROSS JOIN path_hop AS link CROSS JOIN unnest(search_10.from_list) AS node (value) 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL) AS found) WHEN (search_10.from_size <= 100 AND search_10.from_edges * search_10.to_size <= 10 * (search_10.from_edges + search_10.to_edges)) THEN (SELECT coalesce(array_agg(node.value), '{}'::integer[]) AS anon_13 
FROM unnest(search_10.from_list) AS node (value) 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND (SELECT 1 
FROM unnest(search_10.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL 
 LIMIT 1) IS NOT NULL) ELSE (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_14 
FROM (SELECT edge.entity_id AS id 
FROM unnest(search_10.from_list) AS node (value) CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM unnest(search_10.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id) AS found) END ELSE search_10."leading" END AS "leading", search_10.from_1, search_10.from_2, search_10.to_1, search_10.to_2, search_10.from_size, search_10.to_size, search_10.grown 
FROM search_10), 
search_12 AS MATERIALIZED 
(SELECT search_11.from_list, search_11.to_list, search_11."from", search_11."to", CASE WHEN (search_11.due = 1 AND search_11.spent <= 400000 AND (EXISTS (SELECT 1 
FROM unnest(search_11."leading") AS item (value)))) THEN 3 ELSE search_11.length END AS length, search_11.from_depth, search_11.to_depth, search_11.from_edges, search_11.to_edges, search_11.spent, search_11.due, search_11."leading", search_11.from_1, search_11.from_2, search_11.to_1, search_11.to_2, search_11.from_size, search_11.to_size, search_11.grown 
FROM search_11), 
search_13 AS MATERIALIZED 
(SELECT search_12.from_list, search_12.to_list, search_12."from", search_12."to", search_12.length, search_12.from_depth, search_12.to_depth, search_12.from_edges, search_12.to_edges, search_12.spent, CASE WHEN (search_12.due = 1 AND search_12.spent <= 400000 AND search_12.length IS NULL AND search_12.from_edges <= search_12.to_edges) THEN 1 WHEN (search_12.due = 1 AND search_12.spent <= 400000 AND search_12.length IS NULL) THEN 2 ELSE 0 END AS due, search_12."leading", search_12.from_1, search_12.from_2, search_12.to_1, search_12.to_2, search_12.from_size, search_12.to_size, CASE WHEN (search_12.from_edges <= search_12.to_edges) THEN search_12.from_list ELSE search_12.to_list END AS grown 
FROM search_12), 
search_14 AS MATERIALIZED 
(SELECT search_13.from_list, search_13.to_list, search_13."from", search_13."to", search_13.length, search_13.from_depth, search_13.to_depth, search_13.from_edges, search_13.to_edges, search_13.spent, search_13.due, search_13."leading", search_13.from_1, search_13.from_2, search_13.to_1, search_13.to_2, search_13.from_size, search_13.to_size, CASE WHEN (search_13.due > 0) THEN (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_11 
FROM (SELECT edge.other_id AS id 
FROM unnest(search_13.grown) AS item (value) CROSS JOIN path_hop AS edge 
WHERE edge.entity_id = item.value) AS reached) ELSE CAST(NULL AS integer[]) END AS grown 
FROM search_13), 
search_15 AS MATERIALIZED 
(SELECT CASE WHEN (search_14.due = 1) THEN search_14.grown ELSE search_14.from_list END AS from_list, CASE WHEN (search_14.due = 2) THEN search_14.grown ELSE search_14.to_list END AS to_list, search_14."from", search_14."to", search_14.length, CASE WHEN (search_14.due = 1) THEN search_14.from_depth + 1 ELSE search_14.from_depth END AS from_depth, CASE WHEN (search_14.due = 2) THEN search_14.to_depth + 1 ELSE search_14.to_depth END AS to_depth, CASE WHEN (search_14.due = 1) THEN (SELECT count(*) AS count_3 
FROM (SELECT 1 AS one 
FROM unnest(search_14.grown) AS item (value) CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value 
 LIMIT 400001) AS counted) ELSE search_14.from_edges END AS from_edges, CASE WHEN (search_14.due = 2) THEN (SELECT count(*) AS count_4 
FROM (SELECT 1 AS one 
FROM unnest(search_14.grown) AS item (value) CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value 
 LIMIT 400001) AS counted) ELSE search_14.to_edges END AS to_edges, search_14.spent, CASE WHEN (search_14.due > 0) THEN 1 ELSE 0 END AS due, search_14."leading", CASE WHEN (search_14.due = 1 AND search_14.from_depth = 0) THEN search_14.grown ELSE search_14.from_1 END AS from_1, CASE WHEN (search_14.due = 1 AND search_14.from_depth = 1) THEN search_14.grown ELSE search_14.from_2 END AS from_2, CASE WHEN (search_14.due = 2 AND search_14.to_depth = 0) THEN search_14.grown ELSE search_14.to_1 END AS to_1, CASE WHEN (search_14.due = 2 AND search_14.to_depth = 1) THEN search_14.grown ELSE search_14.to_2 END AS to_2, search_14.from_size, search_14.to_size, search_14.grown 
FROM search_14), 
search_16 AS MATERIALIZED 
(SELECT search_15.from_list, search_15.to_list, search_15."from", search_15."to", search_15.length, search_15.from_depth, search_15.to_depth, search_15.from_edges, search_15.to_edges, CASE WHEN (search_15.due = 1 AND search_15.length IS NULL AND search_15.from_edges > 0 AND search_15.to_edges > 0) THEN search_15.spent + search_15.from_edges + search_15.to_edges ELSE search_15.spent END AS spent, CASE WHEN (search_15.due = 1 AND search_15.length IS NULL AND search_15.from_edges > 0 AND search_15.to_edges > 0) THEN 1 ELSE 0 END AS due, search_15."leading", search_15.from_1, search_15.from_2, search_15.to_1, search_15.to_2, (SELECT count(*) AS count_1 
FROM unnest(search_15.from_list) AS item (value)) AS from_size, (SELECT count(*) AS count_2 
FROM unnest(search_15.to_list) AS item (value)) AS to_size, search_15.grown 
FROM search_15), 
search_17 AS MATERIALIZED 
(SELECT search_16.from_list, search_16.to_list, search_16."from", search_16."to", search_16.length, search_16.from_depth, search_16.to_depth, search_16.from_edges, search_16.to_edges, search_16.spent, search_16.due, CASE WHEN (search_16.due = 1 AND search_16.spent <= 400000) THEN CASE WHEN (search_16.to_edges * search_16.from_size <= 5000) THEN (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_8 
FROM (SELECT node.value AS id 
FROM unnest(search_16.to_list) AS item (value) CROSS JOIN path_hop AS link CROSS JOIN unnest(search_16.from_list) AS node (value) 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL) AS found) WHEN (search_16.from_size <= 100 AND search_16.from_edges * search_16.to_size <= 10 * (search_16.from_edges + search_16.to_edges)) THEN (SELECT coalesce(array_agg(node.value), '{}'::integer[]) AS anon_9 
FROM unnest(search_16.from_list) AS node (value) 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND (SELECT 1 
FROM unnest(search_16.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL 
 LIMIT 1) IS NOT NULL) ELSE (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_10 
FROM (SELECT edge.entity_id AS id 
FROM unnest(search_16.from_list) AS node (value) CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM unnest(search_16.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id) AS found) END ELSE search_16."leading" END AS "leading", search_16.from_1, search_16.from_2, search_16.to_1, search_16.to_2, search_16.from_size, search_16.to_size, search_16.grown 
FROM search_16), 
search_18 AS MATERIALIZED 
(SELECT search_17.from_list, search_17.to_list, search_17."from", search_17."to", CASE WHEN (search_17.due = 1 AND search_17.spent <= 400000 AND (EXISTS (SELECT 1 
FROM unnest(search_17."leading") AS item (value)))) THEN 4 ELSE search_17.length END AS length, search_17.from_depth, search_17.to_depth, search_17.from_edges, search_17.to_edges, search_17.spent, search_17.due, search_17."leading", search_17.from_1, search_17.from_2, search_17.to_1, search_17.to_2, search_17.from_size, search_17.to_size, search_17.grown 
FROM search_17), 
search_19 AS MATERIALIZED 
(SELECT search_18.to_list, search_18."from", search_18."to", search_18.length, search_18.from_depth, search_18.to_edges, search_18."leading", search_18.from_1, search_18.from_2, search_18.to_1, search_18.to_2 
FROM search_18 
WHERE CASE WHEN (search_18.length IS NULL AND search_18.spent > 400000) THEN CAST('PATH_TOO_WIDE ' || search_18.spent AS integer) IS NOT NULL ELSE search_18.length IS NOT NULL END), 
search_20 AS MATERIALIZED 
(SELECT search_19.to_list, search_19."from", search_19."to", search_19.length, search_19.from_depth, search_19.to_edges, search_19."leading", search_19.from_1, CASE WHEN (search_19.from_depth = 2) THEN search_19."leading" ELSE search_19.from_2 END AS from_2, search_19.to_1, search_19.to_2 
FROM search_19), 
search_21 AS MATERIALIZED 
(SELECT search_20.to_list, search_20."from", search_20."to", search_20.length, search_20.from_depth, search_20.to_edges, search_20."leading", CASE WHEN (search_20.from_depth = 1) THEN search_20."leading" WHEN (search_20.from_depth > 1) THEN (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_7 
FROM (SELECT edge.entity_id AS id 
FROM unnest(search_20.from_1) AS node (value) CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT item.value AS id 
FROM unnest(search_20.from_2) AS item (value)) AS ahead 
WHERE edge.entity_id = node.value AND ahead.id = edge.other_id) AS found) ELSE search_20.from_1 END AS from_1, search_20.from_2, search_20.to_1, search_20.to_2 
FROM search_20), 
search_22 AS MATERIALIZED 
(SELECT search_21.to_list, search_21."to", search_21.length, search_21.from_depth, search_21.to_edges, search_21.from_2, search_21.to_1, search_21.to_2, search_21."from" AS node_0, CASE WHEN (search_21.length = 1) THEN search_21."to" WHEN (search_21.length < 1) THEN CAST(NULL AS INTEGER) WHEN (search_21.from_depth = 0 AND search_21.to_edges <= 5000) THEN (SELECT id 
FROM (SELECT id, key 
FROM (SELECT link.other_id AS id, link.other_public_id AS key 
FROM unnest(search_21.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE search_21."from" = edge.entity_id AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL ORDER BY link.other_public_id 
 LIMIT 1) AS choice_1) AS choice ORDER BY key 
 LIMIT 1) WHEN (search_21.from_depth = 0) THEN (SELECT id 
FROM (SELECT id, key 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS key 
FROM path_hop AS edge 
WHERE search_21."from" = edge.entity_id AND (SELECT 1 
FROM unnest(search_21.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL ORDER BY edge.other_public_id 
 LIMIT 1) AS choice_1) AS choice ORDER BY key 
 LIMIT 1) ELSE (SELECT named.id AS anon_6 
FROM unnest(CASE WHEN (search_21.from_depth >= 1) THEN search_21.from_1 WHEN (search_21.length = 2) THEN search_21.to_1 WHEN (search_21.length = 3) THEN search_21.to_2 END) AS item (value) CROSS JOIN entity AS named 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE search_21."from" = edge.entity_id AND edge.other_id = item.value 
 LIMIT 1) IS NOT NULL AND named.id = item.value ORDER BY named.public_id 
 LIMIT 1) END AS node_1 
FROM search_21), 
search_23 AS MATERIALIZED 
(SELECT search_22.to_list, search_22."to", search_22.length, search_22.from_depth, search_22.to_edges, search_22.to_1, search_22.node_0, search_22.node_1, CASE WHEN (search_22.length = 2) THEN search_22."to" WHEN (search_22.length < 2) THEN CAST(NULL AS INTEGER) WHEN (search_22.from_depth = 1 AND search_22.to_edges <= 5000) THEN (SELECT id 
FROM (SELECT id, key 
FROM (SELECT link.other_id AS id, link.other_public_id AS key 
FROM unnest(search_22.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE search_22.node_1 = edge.entity_id AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL ORDER BY link.other_public_id 
 LIMIT 1) AS choice_1) AS choice ORDER BY key 
 LIMIT 1) WHEN (search_22.from_depth = 1) THEN (SELECT id 
FROM (SELECT id, key 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS key 
FROM path_hop AS edge 
WHERE search_22.node_1 = edge.entity_id AND (SELECT 1 
FROM unnest(search_22.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL ORDER BY edge.other_public_id 
 LIMIT 1) AS choice_1) AS choice ORDER BY key 
 LIMIT 1) ELSE (SELECT named.id AS anon_5 
FROM unnest(CASE WHEN (search_22.from_depth >= 2) THEN search_22.from_2 WHEN (search_22.length = 3) THEN search_22.to_1 WHEN (search_22.length = 4) THEN search_22.to_2 END) AS item (value) CROSS JOIN entity AS named 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE search_22.node_1 = edge.entity_id AND edge.other_id = item.value 
 LIMIT 1) IS NOT NULL AND named.id = item.value ORDER BY named.public_id 
 LIMIT 1) END AS node_2 
FROM search_22), 
search_24 AS MATERIALIZED 
(SELECT search_23.to_list, search_23."to", search_23.length, search_23.from_depth, search_23.to_edges, search_23.node_0, search_23.node_1, search_23.node_2, CASE WHEN (search_23.length = 3) THEN search_23."to" WHEN (search_23.length < 3) THEN CAST(NULL AS INTEGER) WHEN (search_23.from_depth = 2 AND search_23.to_edges <= 5000) THEN (SELECT id 
FROM (SELECT id, key 
FROM (SELECT link.other_id AS id, link.other_public_id AS key 
FROM unnest(search_23.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE search_23.node_2 = edge.entity_id AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL ORDER BY link.other_public_id 
 LIMIT 1) AS choice_1) AS choice ORDER BY key 
 LIMIT 1) WHEN (search_23.from_depth = 2) THEN (SELECT id 
FROM (SELECT id, key 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS key 
FROM path_hop AS edge 
WHERE search_23.node_2 = edge.entity_id AND (SELECT 1 
FROM unnest(search_23.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL ORDER BY edge.other_public_id 
 LIMIT 1) AS choice_1) AS choice ORDER BY key 
 LIMIT 1) ELSE (SELECT named.id AS anon_4 
FROM unnest(CASE WHEN (search_23.length = 4) THEN search_23.to_1 END) AS item (value) CROSS JOIN entity AS named 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE search_23.node_2 = edge.entity_id AND edge.other_id = item.value 
 LIMIT 1) IS NOT NULL AND named.id = item.value ORDER BY named.public_id 
 LIMIT 1) END AS node_3 
FROM search_23), 
search_25 AS MATERIALIZED 
(SELECT search_24.to_list, search_24."to", search_24.length, search_24.from_depth, search_24.to_edges, search_24.node_0, search_24.node_1, search_24.node_2, search_24.node_3, CASE WHEN (search_24.length = 4) THEN search_24."to" WHEN (search_24.length < 4) THEN CAST(NULL AS INTEGER) ELSE CAST(NULL AS INTEGER) END AS node_4 
FROM search_24), 
bare_step AS MATERIALIZED 
(SELECT 1 AS position, search_25.node_0 AS from_id, search_25.node_1 AS to_id 
FROM search_25 
WHERE search_25.length >= 1 UNION ALL SELECT 2 AS position, search_25.node_1 AS from_id, search_25.node_2 AS to_id 
FROM search_25 
WHERE search_25.length >= 2 UNION ALL SELECT 3 AS position, search_25.node_2 AS from_id, search_25.node_3 AS to_id 
FROM search_25 
WHERE search_25.length >= 3 UNION ALL SELECT 4 AS position, search_25.node_3 AS from_id, search_25.node_4 AS to_id 
FROM search_25 
WHERE search_25.length >= 4), 
path_step AS MATERIALIZED 
(SELECT bare_step.position AS position, bare_step.from_id AS from_id, bare_step.to_id AS to_id, (SELECT relation_5.id AS anon_3 
FROM path_hop AS edge CROSS JOIN relation AS relation_5 
WHERE edge.entity_id = bare_step.from_id AND edge.other_id = bare_step.to_id AND relation_5.id = edge.relation_id AND (EXISTS (SELECT 1 
FROM evidence AS evidence_5 
WHERE (evidence_5.relation_id = relation_5.id) AND evidence_5.withdrawn_at IS NULL AND (evidence_5.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_5 
WHERE (article_5.id = evidence_5.article_id) AND (article_5.status = 'PUBLISHED'))))) ORDER BY relation_5.kind, relation_5.public_id 
 LIMIT 1) AS relation_id 
FROM bare_step), 
path AS MATERIALIZED 
(SELECT search_25.length AS length 
FROM search_25)
 SELECT json_build_object('length', path_5_length, 'steps', (path_5_value_1)::json) AS anon_1 
FROM (SELECT path_5_length, (SELECT coalesce(json_agg(json_build_object('to', CASE WHEN (entity_12_id IS NOT NULL) THEN json_build_object('id', entity_12_public_id) END)), '[]'::json) AS anon_2 
FROM (SELECT entity_12.public_id AS entity_12_public_id, entity_12.id AS entity_12_id 
FROM path_step AS path_step_5 LEFT OUTER JOIN entity AS entity_12 ON (entity_12.id = path_step_5.to_id) AND (entity_12.public = 1) ORDER BY path_step_5.position ASC) AS path_step_5_shape) AS path_5_value_1 
FROM (SELECT path_5.length AS path_5_length 
FROM path AS path_5 
 LIMIT 1) AS path_5_rows) AS path_5_shape;

WITH path_hop AS NOT MATERIALIZED 
(SELECT relation_end_6.entity_id AS entity_id, relation_end_6.other_id AS other_id, relation_end_6.other_public_id AS other_public_id, relation_end_6.relation_id AS relation_id 
FROM relation_end AS relation_end_6 
WHERE relation_end_6.hop = 1), 
search_1 AS MATERIALIZED 
(SELECT (SELECT coalesce(array_agg(entity_13.id), '{}'::integer[]) AS anon_17 
FROM entity AS entity_13, entity_resolution AS entity_resolution_11, entity AS former_entity_11 
WHERE (entity_13.public = 1) AND (entity_resolution_11.survivor_id = entity_13.id) AND (former_entity_11.id = entity_resolution_11.entity_id) AND (former_entity_11.public = 1) AND (former_entity_11.public_id = $1)) AS from_list, (SELECT coalesce(array_agg(entity_14.id), '{}'::integer[]) AS anon_18 
FROM entity AS entity_14, entity_resolution AS entity_resolution_12, entity AS former_entity_12 
WHERE (entity_14.public = 1) AND (entity_resolution_12.survivor_id = entity_14.id) AND (former_entity_12.id = entity_resolution_12.entity_id) AND (former_entity_12.public = 1) AND (former_entity_12.public_id = $2)) AS to_list), 
search_2 AS MATERIALIZED 
(SELECT search_1.from_list, search_1.to_list, (SELECT min(item.value) AS min_1 
FROM unnest(search_1.from_list) AS item (value)) AS "from", (SELECT min(item.value) AS min_2 
FROM unnest(search_1.to_list) AS item (value)) AS "to" 
FROM search_1), 
search_3 AS MATERIALIZED 
(SELECT search_2.from_list, search_2.to_list, search_2."from", search_2."to", CASE WHEN (search_2."from" = search_2."to") THEN 0 WHEN ((SELECT 1 
FROM path_hop AS edge 
WHERE search_2."from" = edge.entity_id AND search_2."to" = edge.other_id 
 LIMIT 1) IS NOT NULL) THEN 1 ELSE CAST(NULL AS INTEGER) END AS length, 0 AS from_depth, 0 AS to_depth, (SELECT count(*) AS count_11 
FROM (SELECT 1 AS one 
FROM unnest(search_2.from_list) AS item (value) CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value 
 LIMIT 400001) AS counted) AS from_edges, (SELECT count(*) AS count_12 
FROM (SELECT 1 AS one 
FROM unnest(search_2.to_list) AS item (value) CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value 
 LIMIT 400001) AS counted) AS to_edges, 0 AS spent, 1 AS due, CAST(NULL AS integer[]) AS "leading", CAST(NULL AS integer[]) AS from_1, CAST(NULL AS integer[]) AS from_2, CAST(NULL AS integer[]) AS to_1, CAST(NULL AS integer[]) AS to_2 
FROM search_2 
WHERE search_2."from" IS NOT NULL AND search_2."to" IS NOT NULL), 
search_4 AS MATERIALIZED 
(SELECT search_3.from_list, search_3.to_list, search_3."from", search_3."to", search_3.length, search_3.from_depth, search_3.to_depth, search_3.from_edges, search_3.to_edges, CASE WHEN (search_3.due = 1 AND search_3.length IS NULL AND search_3.from_edges > 0 AND search_3.to_edges > 0) THEN search_3.spent + search_3.from_edges + search_3.to_edges ELSE search_3.spent END AS spent, CASE WHEN (search_3.due = 1 AND search_3.length IS NULL AND search_3.from_edges > 0 AND search_3.to_edges > 0) THEN 1 ELSE 0 END AS due, search_3."leading", search_3.from_1, search_3.from_2, search_3.to_1, search_3.to_2, (SELECT count(*) AS count_9 
FROM unnest(search_3.from_list) AS item (value)) AS from_size, (SELECT count(*) AS count_10 
FROM unnest(search_3.to_list) AS item (value)) AS to_size 
FROM search_3), 
search_5 AS MATERIALIZED 
(SELECT search_4.from_list, search_4.to_list, search_4."from", search_4."to", search_4.length, search_4.from_depth, search_4.to_depth, search_4.from_edges, search_4.to_edges, search_4.spent, search_4.due, CASE WHEN (search_4.due = 1 AND search_4.spent <= 400000) THEN CASE WHEN (search_4.to_edges * search_4.from_size <= 5000) THEN (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_14 
FROM (SELECT node.value AS id 
FROM unnest(search_4.to_list) AS item (value) CROSS JOIN path_hop AS link CROSS JOIN unnest(search_4.from_list) AS node (value) 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL) AS found) WHEN (search_4.from_size <= 100 AND search_4.from_edges * search_4.to_size <= 10 * (search_4.from_edges + search_4.to_edges)) THEN (SELECT coalesce(array_agg(node.value), '{}'::integer[]) AS anon_15 
FROM unnest(search_4.from_list) AS node (value) 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND (SELECT 1 
FROM unnest(search_4.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL 
 LIMIT 1) IS NOT NULL) ELSE (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_16 
FROM (SELECT edge.entity_id AS id 
FROM unnest(search_4.from_list) AS node (value) CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM unnest(search_4.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id) AS found) END ELSE search_4."leading" END AS "leading", search_4.from_1, search_4.from_2, search_4.to_1, search_4.to_2, search_4.from_size, search_4.to_size 
FROM search_4), 
search_6 AS MATERIALIZED 
(SELECT search_5.from_list, search_5.to_list, search_5."from", search_5."to", CASE WHEN (search_5.due = 1 AND search_5.spent <= 400000 AND (EXISTS (SELECT 1 
FROM unnest(search_5."leading") AS item (value)))) THEN 2 ELSE search_5.length END AS length, search_5.from_depth, search_5.to_depth, search_5.from_edges, search_5.to_edges, search_5.spent, search_5.due, search_5."leading", search_5.from_1, search_5.from_2, search_5.to_1, search_5.to_2, search_5.from_size, search_5.to_size 
FROM search_5), 
search_7 AS MATERIALIZED 
(SELECT search_6.from_list, search_6.to_list, search_6."from", search_6."to", search_6.length, search_6.from_depth, search_6.to_depth, search_6.from_edges, search_6.to_edges, search_6.spent, CASE WHEN (search_6.due = 1 AND search_6.spent <= 400000 AND search_6.length IS NULL AND search_6.from_edges <= search_6.to_edges) THEN 1 WHEN (search_6.due = 1 AND search_6.spent <= 400000 AND search_6.length IS NULL) THEN 2 ELSE 0 END AS due, search_6."leading", search_6.from_1, search_6.from_2, search_6.to_1, search_6.to_2, search_6.from_size, search_6.to_size, CASE WHEN (search_6.from_edges <= search_6.to_edges) THEN search_6.from_list ELSE search_6.to_list END AS grown 
FROM search_6), 
search_8 AS MATERIALIZED 
(SELECT search_7.from_list, search_7.to_list, search_7."from", search_7."to", search_7.length, search_7.from_depth, search_7.to_depth, search_7.from_edges, search_7.to_edges, search_7.spent, search_7.due, search_7."leading", search_7.from_1, search_7.from_2, search_7.to_1, search_7.to_2, search_7.from_size, search_7.to_size, CASE WHEN (search_7.due > 0) THEN (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_13 
FROM (SELECT edge.other_id AS id 
FROM unnest(search_7.grown) AS item (value) CROSS JOIN path_hop AS edge 
WHERE edge.entity_id = item.value) AS reached) ELSE CAST(NULL AS integer[]) END AS grown 
FROM search_7), 
search_9 AS MATERIALIZED 
(SELECT CASE WHEN (search_8.due = 1) THEN search_8.grown ELSE search_8.from_list END AS from_list, CASE WHEN (search_8.due = 2) THEN search_8.grown ELSE search_8.to_list END AS to_list, search_8."from", search_8."to", search_8.length, CASE WHEN (search_8.due = 1) THEN search_8.from_depth + 1 ELSE search_8.from_depth END AS from_depth, CASE WHEN (search_8.due = 2) THEN search_8.to_depth + 1 ELSE search_8.to_depth END AS to_depth, CASE WHEN (search_8.due = 1) THEN (SELECT count(*) AS count_7 
FROM (SELECT 1 AS one 
FROM unnest(search_8.grown) AS item (value) CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value 
 LIMIT 400001) AS counted) ELSE search_8.from_edges END AS from_edges, CASE WHEN (search_8.due = 2) THEN (SELECT count(*) AS count_8 
FROM (SELECT 1 AS one 
FROM unnest(search_8.grown) AS item (value) CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value 
 LIMIT 400001) AS counted) ELSE search_8.to_edges END AS to_edges, search_8.spent, CASE WHEN (search_8.due > 0) THEN 1 ELSE 0 END AS due, search_8."leading", CASE WHEN (search_8.due = 1 AND search_8.from_depth = 0) THEN search_8.grown ELSE search_8.from_1 END AS from_1, CASE WHEN (search_8.due = 1 AND search_8.from_depth = 1) THEN search_8.grown ELSE search_8.from_2 END AS from_2, CASE WHEN (search_8.due = 2 AND search_8.to_depth = 0) THEN search_8.grown ELSE search_8.to_1 END AS to_1, CASE WHEN (search_8.due = 2 AND search_8.to_depth = 1) THEN search_8.grown ELSE search_8.to_2 END AS to_2, search_8.from_size, search_8.to_size, search_8.grown 
FROM search_8), 
search_10 AS MATERIALIZED 
(SELECT search_9.from_list, search_9.to_list, search_9."from", search_9."to", search_9.length, search_9.from_depth, search_9.to_depth, search_9.from_edges, search_9.to_edges, CASE WHEN (search_9.due = 1 AND search_9.length IS NULL AND search_9.from_edges > 0 AND search_9.to_edges > 0) THEN search_9.spent + search_9.from_edges + search_9.to_edges ELSE search_9.spent END AS spent, CASE WHEN (search_9.due = 1 AND search_9.length IS NULL AND search_9.from_edges > 0 AND search_9.to_edges > 0) THEN 1 ELSE 0 END AS due, search_9."leading", search_9.from_1, search_9.from_2, search_9.to_1, search_9.to_2, (SELECT count(*) AS count_5 
FROM unnest(search_9.from_list) AS item (value)) AS from_size, (SELECT count(*) AS count_6 
FROM unnest(search_9.to_list) AS item (value)) AS to_size, search_9.grown 
FROM search_9), 
search_11 AS MATERIALIZED 
(SELECT search_10.from_list, search_10.to_list, search_10."from", search_10."to", search_10.length, search_10.from_depth, search_10.to_depth, search_10.from_edges, search_10.to_edges, search_10.spent, search_10.due, CASE WHEN (search_10.due = 1 AND search_10.spent <= 400000) THEN CASE WHEN (search_10.to_edges * search_10.from_size <= 5000) THEN (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_10 
FROM (SELECT node.value AS id 
FROM unnest(search_10.to_list) AS item (value) CROSS JOIN path_hop AS link CROSS JOIN unnest(search_10.from_list) AS node (value) 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL) AS found) WHEN (search_10.from_size <= 100 AND search_10.from_edges * search_10.to_size <= 10 * (search_10.from_edges + search_10.to_edges)) THEN (SELECT coalesce(array_agg(node.value), '{}'::integer[]) AS anon_11 
FROM unnest(search_10.from_list) AS node (value) 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND (SELECT 1 
FROM unnest(search_10.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL 
 LIMIT 1) IS NOT NULL) ELSE (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_12 
FROM (SELECT edge.entity_id AS id 
FROM unnest(search_10.from_list) AS node (value) CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM unnest(search_10.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id) AS found) END ELSE search_10."leading" END AS "leading", search_10.from_1, search_10.from_2, search_10.to_1, search_10.to_2, search_10.from_size, search_10.to_size, search_10.grown 
FROM search_10), 
search_12 AS MATERIALIZED 
(SELECT search_11.from_list, search_11.to_list, search_11."from", search_11."to", CASE WHEN (search_11.due = 1 AND search_11.spent <= 400000 AND (EXISTS (SELECT 1 
FROM unnest(search_11."leading") AS item (value)))) THEN 3 ELSE search_11.length END AS length, search_11.from_depth, search_11.to_depth, search_11.from_edges, search_11.to_edges, search_11.spent, search_11.due, search_11."leading", search_11.from_1, search_11.from_2, search_11.to_1, search_11.to_2, search_11.from_size, search_11.to_size, search_11.grown 
FROM search_11), 
search_13 AS MATERIALIZED 
(SELECT search_12.from_list, search_12.to_list, search_12."from", search_12."to", search_12.length, search_12.from_depth, search_12.to_depth, search_12.from_edges, search_12.to_edges, search_12.spent, CASE WHEN (search_12.due = 1 AND search_12.spent <= 400000 AND search_12.length IS NULL AND search_12.from_edges <= search_12.to_edges) THEN 1 WHEN (search_12.due = 1 AND search_12.spent <= 400000 AND search_12.length IS NULL) THEN 2 ELSE 0 END AS due, search_12."leading", search_12.from_1, search_12.from_2, search_12.to_1, search_12.to_2, search_12.from_size, search_12.to_size, CASE WHEN (search_12.from_edges <= search_12.to_edges) THEN search_12.from_list ELSE search_12.to_list END AS grown 
FROM search_12), 
search_14 AS MATERIALIZED 
(SELECT search_13.from_list, search_13.to_list, search_13."from", search_13."to", search_13.length, search_13.from_depth, search_13.to_depth, search_13.from_edges, search_13.to_edges, search_13.spent, search_13.due, search_13."leading", search_13.from_1, search_13.from_2, search_13.to_1, search_13.to_2, search_13.from_size, search_13.to_size, CASE WHEN (search_13.due > 0) THEN (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_9 
FROM (SELECT edge.other_id AS id 
FROM unnest(search_13.grown) AS item (value) CROSS JOIN path_hop AS edge 
WHERE edge.entity_id = item.value) AS reached) ELSE CAST(NULL AS integer[]) END AS grown 
FROM search_13), 
search_15 AS MATERIALIZED 
(SELECT CASE WHEN (search_14.due = 1) THEN search_14.grown ELSE search_14.from_list END AS from_list, CASE WHEN (search_14.due = 2) THEN search_14.grown ELSE search_14.to_list END AS to_list, search_14."from", search_14."to", search_14.length, CASE WHEN (search_14.due = 1) THEN search_14.from_depth + 1 ELSE search_14.from_depth END AS from_depth, CASE WHEN (search_14.due = 2) THEN search_14.to_depth + 1 ELSE search_14.to_depth END AS to_depth, CASE WHEN (search_14.due = 1) THEN (SELECT count(*) AS count_3 
FROM (SELECT 1 AS one 
FROM unnest(search_14.grown) AS item (value) CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value 
 LIMIT 400001) AS counted) ELSE search_14.from_edges END AS from_edges, CASE WHEN (search_14.due = 2) THEN (SELECT count(*) AS count_4 
FROM (SELECT 1 AS one 
FROM unnest(search_14.grown) AS item (value) CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value 
 LIMIT 400001) AS counted) ELSE search_14.to_edges END AS to_edges, search_14.spent, CASE WHEN (search_14.due > 0) THEN 1 ELSE 0 END AS due, search_14."leading", CASE WHEN (search_14.due = 1 AND search_14.from_depth = 0) THEN search_14.grown ELSE search_14.from_1 END AS from_1, CASE WHEN (search_14.due = 1 AND search_14.from_depth = 1) THEN search_14.grown ELSE search_14.from_2 END AS from_2, CASE WHEN (search_14.due = 2 AND search_14.to_depth = 0) THEN search_14.grown ELSE search_14.to_1 END AS to_1, CASE WHEN (search_14.due = 2 AND search_14.to_depth = 1) THEN search_14.grown ELSE search_14.to_2 END AS to_2, search_14.from_size, search_14.to_size, search_14.grown 
FROM search_14), 
search_16 AS MATERIALIZED 
(SELECT search_15.from_list, search_15.to_list, search_15."from", search_15."to", search_15.length, search_15.from_depth, search_15.to_depth, search_15.from_edges, search_15.to_edges, CASE WHEN (search_15.due = 1 AND search_15.length IS NULL AND search_15.from_edges > 0 AND search_15.to_edges > 0) THEN search_15.spent + search_15.from_edges + search_15.to_edges ELSE search_15.spent END AS spent, CASE WHEN (search_15.due = 1 AND search_15.length IS NULL AND search_15.from_edges > 0 AND search_15.to_edges > 0) THEN 1 ELSE 0 END AS due, search_15."leading", search_15.from_1, search_15.from_2, search_15.to_1, search_15.to_2, (SELECT count(*) AS count_1 
FROM unnest(search_15.from_list) AS item (value)) AS from_size, (SELECT count(*) AS count_2 
FROM unnest(search_15.to_list) AS item (value)) AS to_size, search_15.grown 
FROM search_15), 
search_17 AS MATERIALIZED 
(SELECT search_16.from_list, search_16.to_list, search_16."from", search_16."to", search_16.length, search_16.from_depth, search_16.to_depth, search_16.from_edges, search_16.to_edges, search_16.spent, search_16.due, CASE WHEN (search_16.due = 1 AND search_16.spent <= 400000) THEN CASE WHEN (search_16.to_edges * search_16.from_size <= 5000) THEN (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_6 
FROM (SELECT node.value AS id 
FROM unnest(search_16.to_list) AS item (value) CROSS JOIN path_hop AS link CROSS JOIN unnest(search_16.from_list) AS node (value) 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL) AS found) WHEN (search_16.from_size <= 100 AND search_16.from_edges * search_16.to_size <= 10 * (search_16.from_edges + search_16.to_edges)) THEN (SELECT coalesce(array_agg(node.value), '{}'::integer[]) AS anon_7 
FROM unnest(search_16.from_list) AS node (value) 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND (SELECT 1 
FROM unnest(search_16.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL 
 LIMIT 1) IS NOT NULL) ELSE (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_8 
FROM (SELECT edge.entity_id AS id 
FROM unnest(search_16.from_list) AS node (value) CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM unnest(search_16.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id) AS found) END ELSE search_16."leading" END AS "leading", search_16.from_1, search_16.from_2, search_16.to_1, search_16.to_2, search_16.from_size, search_16.to_size, search_16.grown 
FROM search_16), 
search_18 AS MATERIALIZED 
(SELECT search_17.from_list, search_17.to_list, search_17."from", search_17."to", CASE WHEN (search_17.due = 1 AND search_17.spent <= 400000 AND (EXISTS (SELECT 1 
FROM unnest(search_17."leading") AS item (value)))) THEN 4 ELSE search_17.length END AS length, search_17.from_depth, search_17.to_depth, search_17.from_edges, search_17.to_edges, search_17.spent, search_17.due, search_17."leading", search_17.from_1, search_17.from_2, search_17.to_1, search_17.to_2, search_17.from_size, search_17.to_size, search_17.grown 
FROM search_17), 
search_19 AS MATERIALIZED 
(SELECT search_18.to_list, search_18."from", search_18."to", search_18.length, search_18.from_depth, search_18.to_edges, search_18."leading", search_18.from_1, search_18.from_2, search_18.to_1, search_18.to_2 
FROM search_18 
WHERE CASE WHEN (search_18.length IS NULL AND search_18.spent > 400000) THEN CAST('PATH_TOO_WIDE ' || search_18.spent AS integer) IS NOT NULL ELSE search_18.length IS NOT NULL END), 
search_20 AS MATERIALIZED 
(SELECT search_19.to_list, search_19."from", search_19."to", search_19.length, search_19.from_depth, search_19.to_edges, search_19."leading", search_19.from_1, CASE WHEN (search_19.from_depth = 2) THEN search_19."leading" ELSE search_19.from_2 END AS from_2, search_19.to_1, search_19.to_2 
FROM search_19), 
search_21 AS MATERIALIZED 
(SELECT search_20.to_list, search_20."from", search_20."to", search_20.length, search_20.from_depth, search_20.to_edges, search_20."leading", CASE WHEN (search_20.from_depth = 1) THEN search_20."leading" WHEN (search_20.from_depth > 1) THEN (SELECT coalesce(array_agg(DISTINCT id), '{}'::integer[]) AS anon_5 
FROM (SELECT edge.entity_id AS id 
FROM unnest(search_20.from_1) AS node (value) CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT item.value AS id 
FROM unnest(search_20.from_2) AS item (value)) AS ahead 
WHERE edge.entity_id = node.value AND ahead.id = edge.other_id) AS found) ELSE search_20.from_1 END AS from_1, search_20.from_2, search_20.to_1, search_20.to_2 
FROM search_20), 
search_22 AS MATERIALIZED 
(SELECT search_21.to_list, search_21."to", search_21.length, search_21.from_depth, search_21.to_edges, search_21.from_2, search_21.to_1, search_21.to_2, search_21."from" AS node_0, CASE WHEN (search_21.length = 1) THEN search_21."to" WHEN (search_21.length < 1) THEN CAST(NULL AS INTEGER) WHEN (search_21.from_depth = 0 AND search_21.to_edges <= 5000) THEN (SELECT id 
FROM (SELECT id, key 
FROM (SELECT link.other_id AS id, link.other_public_id AS key 
FROM unnest(search_21.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE search_21."from" = edge.entity_id AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL ORDER BY link.other_public_id 
 LIMIT 1) AS choice_1) AS choice ORDER BY key 
 LIMIT 1) WHEN (search_21.from_depth = 0) THEN (SELECT id 
FROM (SELECT id, key 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS key 
FROM path_hop AS edge 
WHERE search_21."from" = edge.entity_id AND (SELECT 1 
FROM unnest(search_21.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL ORDER BY edge.other_public_id 
 LIMIT 1) AS choice_1) AS choice ORDER BY key 
 LIMIT 1) ELSE (SELECT named.id AS anon_4 
FROM unnest(CASE WHEN (search_21.from_depth >= 1) THEN search_21.from_1 WHEN (search_21.length = 2) THEN search_21.to_1 WHEN (search_21.length = 3) THEN search_21.to_2 END) AS item (value) CROSS JOIN entity AS named 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE search_21."from" = edge.entity_id AND edge.other_id = item.value 
 LIMIT 1) IS NOT NULL AND named.id = item.value ORDER BY named.public_id 
 LIMIT 1) END AS node_1 
FROM search_21), 
search_23 AS MATERIALIZED 
(SELECT search_22.to_list, search_22."to", search_22.length, search_22.from_depth, search_22.to_edges, search_22.to_1, search_22.node_0, search_22.node_1, CASE WHEN (search_22.length = 2) THEN search_22."to" WHEN (search_22.length < 2) THEN CAST(NULL AS INTEGER) WHEN (search_22.from_depth = 1 AND search_22.to_edges <= 5000) THEN (SELECT id 
FROM (SELECT id, key 
FROM (SELECT link.other_id AS id, link.other_public_id AS key 
FROM unnest(search_22.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE search_22.node_1 = edge.entity_id AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL ORDER BY link.other_public_id 
 LIMIT 1) AS choice_1) AS choice ORDER BY key 
 LIMIT 1) WHEN (search_22.from_depth = 1) THEN (SELECT id 
FROM (SELECT id, key 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS key 
FROM path_hop AS edge 
WHERE search_22.node_1 = edge.entity_id AND (SELECT 1 
FROM unnest(search_22.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL ORDER BY edge.other_public_id 
 LIMIT 1) AS choice_1) AS choice ORDER BY key 
 LIMIT 1) ELSE (SELECT named.id AS anon_3 
FROM unnest(CASE WHEN (search_22.from_depth >= 2) THEN search_22.from_2 WHEN (search_22.length = 3) THEN search_22.to_1 WHEN (search_22.length = 4) THEN search_22.to_2 END) AS item (value) CROSS JOIN entity AS named 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE search_22.node_1 = edge.entity_id AND edge.other_id = item.value 
 LIMIT 1) IS NOT NULL AND named.id = item.value ORDER BY named.public_id 
 LIMIT 1) END AS node_2 
FROM search_22), 
search_24 AS MATERIALIZED 
(SELECT search_23.to_list, search_23."to", search_23.length, search_23.from_depth, search_23.to_edges, search_23.node_0, search_23.node_1, search_23.node_2, CASE WHEN (search_23.length = 3) THEN search_23."to" WHEN (search_23.length < 3) THEN CAST(NULL AS INTEGER) WHEN (search_23.from_depth = 2 AND search_23.to_edges <= 5000) THEN (SELECT id 
FROM (SELECT id, key 
FROM (SELECT link.other_id AS id, link.other_public_id AS key 
FROM unnest(search_23.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE search_23.node_2 = edge.entity_id AND edge.other_id = link.other_id 
 LIMIT 1) IS NOT NULL ORDER BY link.other_public_id 
 LIMIT 1) AS choice_1) AS choice ORDER BY key 
 LIMIT 1) WHEN (search_23.from_depth = 2) THEN (SELECT id 
FROM (SELECT id, key 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS key 
FROM path_hop AS edge 
WHERE search_23.node_2 = edge.entity_id AND (SELECT 1 
FROM unnest(search_23.to_list) AS item (value) CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id 
 LIMIT 1) IS NOT NULL ORDER BY edge.other_public_id 
 LIMIT 1) AS choice_1) AS choice ORDER BY key 
 LIMIT 1) ELSE (SELECT named.id AS anon_2 
FROM unnest(CASE WHEN (search_23.length = 4) THEN search_23.to_1 END) AS item (value) CROSS JOIN entity AS named 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE search_23.node_2 = edge.entity_id AND edge.other_id = item.value 
 LIMIT 1) IS NOT NULL AND named.id = item.value ORDER BY named.public_id 
 LIMIT 1) END AS node_3 
FROM search_23), 
search_25 AS MATERIALIZED 
(SELECT search_24.to_list, search_24."to", search_24.length, search_24.from_depth, search_24.to_edges, search_24.node_0, search_24.node_1, search_24.node_2, search_24.node_3, CASE WHEN (search_24.length = 4) THEN search_24."to" WHEN (search_24.length < 4) THEN CAST(NULL AS INTEGER) ELSE CAST(NULL AS INTEGER) END AS node_4 
FROM search_24), 
path AS MATERIALIZED 
(SELECT search_25.length AS length 
FROM search_25)
 SELECT json_build_object('length', path_6_length) AS anon_1 
FROM (SELECT path_6.length AS path_6_length 
FROM path AS path_6 
 LIMIT 1) AS path_6_shape;
