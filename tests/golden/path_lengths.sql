WITH path_hop AS NOT MATERIALIZED 
(SELECT relation_end_1.entity_id AS entity_id, relation_end_1.other_id AS other_id, relation_end_1.other_public_id AS other_public_id, relation_end_1.relation_id AS relation_id 
FROM relation_end AS relation_end_1 
WHERE relation_end_1.hop = 1), 
search_1 AS MATERIALIZED 
(SELECT (SELECT json_group_array(entity_1.id) AS anon_19 
FROM entity AS entity_1, entity_resolution AS entity_resolution_1, entity AS former_entity_1 
WHERE (entity_1.public = 1) AND (entity_resolution_1.survivor_id = entity_1.id) AND (former_entity_1.id = entity_resolution_1.entity_id) AND (former_entity_1.public = 1) AND (former_entity_1.public_id = ?)) AS from_list, (SELECT json_group_array(entity_2.id) AS anon_20 
FROM entity AS entity_2, entity_resolution AS entity_resolution_2, entity AS former_entity_2 
WHERE (entity_2.public = 1) AND (entity_resolution_2.survivor_id = entity_2.id) AND (former_entity_2.id = entity_resolution_2.entity_id) AND (former_entity_2.public = 1) AND (former_entity_2.public_id = ?)) AS to_list), 
search_2 AS MATERIALIZED 
(SELECT search_1.from_list, search_1.to_list, (SELECT min(item.value) AS min_1 
FROM json_each(search_1.from_list) AS item) AS "from", (SELECT min(item.value) AS min_2 
FROM json_each(search_1.to_list) AS item) AS "to" 
FROM search_1), 
search_3 AS MATERIALIZED 
(SELECT search_2.from_list, search_2.to_list, search_2."from", search_2."to", CASE WHEN (search_2."from" = search_2."to") THEN 0 WHEN ((SELECT 1 
FROM path_hop AS edge 
WHERE search_2."from" = edge.entity_id AND search_2."to" = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) THEN 1 ELSE CAST(NULL AS INTEGER) END AS length, 0 AS from_depth, 0 AS to_depth, (SELECT count(*) AS count_11 
FROM (SELECT 1 AS one 
FROM json_each(search_2.from_list) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) AS from_edges, (SELECT count(*) AS count_12 
FROM (SELECT 1 AS one 
FROM json_each(search_2.to_list) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) AS to_edges, 0 AS spent, 1 AS due, NULL AS leading, NULL AS from_1, NULL AS from_2, NULL AS to_1, NULL AS to_2 
FROM search_2 
WHERE search_2."from" IS NOT NULL AND search_2."to" IS NOT NULL), 
search_4 AS MATERIALIZED 
(SELECT search_3.from_list, search_3.to_list, search_3."from", search_3."to", search_3.length, search_3.from_depth, search_3.to_depth, search_3.from_edges, search_3.to_edges, CASE WHEN (search_3.due = 1 AND search_3.length IS NULL AND search_3.from_edges > 0 AND search_3.to_edges > 0) THEN search_3.spent + search_3.from_edges + search_3.to_edges ELSE search_3.spent END AS spent, CASE WHEN (search_3.due = 1 AND search_3.length IS NULL AND search_3.from_edges > 0 AND search_3.to_edges > 0) THEN 1 ELSE 0 END AS due, search_3.leading, search_3.from_1, search_3.from_2, search_3.to_1, search_3.to_2, (SELECT count(*) AS count_9 
FROM json_each(search_3.from_list) AS item) AS from_size, (SELECT count(*) AS count_10 
FROM json_each(search_3.to_list) AS item) AS to_size 
FROM search_3), 
search_5 AS MATERIALIZED 
(SELECT search_4.from_list, search_4.to_list, search_4."from", search_4."to", search_4.length, search_4.from_depth, search_4.to_depth, search_4.from_edges, search_4.to_edges, search_4.spent, search_4.due, CASE WHEN (search_4.due = 1 AND search_4.spent <= 400000) THEN CASE WHEN (search_4.to_edges * search_4.from_size <= 5000) THEN (SELECT json_group_array(DISTINCT id) AS anon_16 
FROM (SELECT node.value AS id 
FROM json_each(search_4.to_list) AS item CROSS JOIN path_hop AS link CROSS JOIN json_each(search_4.from_list) AS node 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) AS found) WHEN (search_4.from_size <= 100 AND search_4.from_edges * search_4.to_size <= 10 * (search_4.from_edges + search_4.to_edges)) THEN (SELECT json_group_array(node.value) AS anon_17 
FROM json_each(search_4.from_list) AS node 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND (SELECT 1 
FROM json_each(search_4.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL
 LIMIT 1 OFFSET ?) IS NOT NULL) ELSE (SELECT json_group_array(DISTINCT id) AS anon_18 
FROM (SELECT edge.entity_id AS id 
FROM json_each(search_4.from_list) AS node CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM json_each(search_4.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id) AS found) END ELSE search_4.leading END AS leading, search_4.from_1, search_4.from_2, search_4.to_1, search_4.to_2, search_4.from_size, search_4.to_size 
FROM search_4), 
search_6 AS MATERIALIZED 
(SELECT search_5.from_list, search_5.to_list, search_5."from", search_5."to", CASE WHEN (search_5.due = 1 AND search_5.spent <= 400000 AND (EXISTS (SELECT 1 
FROM json_each(search_5.leading) AS item))) THEN 2 ELSE search_5.length END AS length, search_5.from_depth, search_5.to_depth, search_5.from_edges, search_5.to_edges, search_5.spent, search_5.due, search_5.leading, search_5.from_1, search_5.from_2, search_5.to_1, search_5.to_2, search_5.from_size, search_5.to_size 
FROM search_5), 
search_7 AS MATERIALIZED 
(SELECT search_6.from_list, search_6.to_list, search_6."from", search_6."to", search_6.length, search_6.from_depth, search_6.to_depth, search_6.from_edges, search_6.to_edges, search_6.spent, CASE WHEN (search_6.due = 1 AND search_6.spent <= 400000 AND search_6.length IS NULL AND search_6.from_edges <= search_6.to_edges) THEN 1 WHEN (search_6.due = 1 AND search_6.spent <= 400000 AND search_6.length IS NULL) THEN 2 ELSE 0 END AS due, search_6.leading, search_6.from_1, search_6.from_2, search_6.to_1, search_6.to_2, search_6.from_size, search_6.to_size, CASE WHEN (search_6.from_edges <= search_6.to_edges) THEN search_6.from_list ELSE search_6.to_list END AS grown 
FROM search_6), 
search_8 AS MATERIALIZED 
(SELECT search_7.from_list, search_7.to_list, search_7."from", search_7."to", search_7.length, search_7.from_depth, search_7.to_depth, search_7.from_edges, search_7.to_edges, search_7.spent, search_7.due, search_7.leading, search_7.from_1, search_7.from_2, search_7.to_1, search_7.to_2, search_7.from_size, search_7.to_size, CASE WHEN (search_7.due > 0) THEN (SELECT json_group_array(DISTINCT id) AS anon_15 
FROM (SELECT edge.other_id AS id 
FROM json_each(search_7.grown) AS item CROSS JOIN path_hop AS edge 
WHERE edge.entity_id = item.value) AS reached) ELSE NULL END AS grown 
FROM search_7), 
search_9 AS MATERIALIZED 
(SELECT CASE WHEN (search_8.due = 1) THEN search_8.grown ELSE search_8.from_list END AS from_list, CASE WHEN (search_8.due = 2) THEN search_8.grown ELSE search_8.to_list END AS to_list, search_8."from", search_8."to", search_8.length, CASE WHEN (search_8.due = 1) THEN search_8.from_depth + 1 ELSE search_8.from_depth END AS from_depth, CASE WHEN (search_8.due = 2) THEN search_8.to_depth + 1 ELSE search_8.to_depth END AS to_depth, CASE WHEN (search_8.due = 1) THEN (SELECT count(*) AS count_7 
FROM (SELECT 1 AS one 
FROM json_each(search_8.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_8.from_edges END AS from_edges, CASE WHEN (search_8.due = 2) THEN (SELECT count(*) AS count_8 
FROM (SELECT 1 AS one 
FROM json_each(search_8.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_8.to_edges END AS to_edges, search_8.spent, CASE WHEN (search_8.due > 0) THEN 1 ELSE 0 END AS due, search_8.leading, CASE WHEN (search_8.due = 1 AND search_8.from_depth = 0) THEN search_8.grown ELSE search_8.from_1 END AS from_1, CASE WHEN (search_8.due = 1 AND search_8.from_depth = 1) THEN search_8.grown ELSE search_8.from_2 END AS from_2, CASE WHEN (search_8.due = 2 AND search_8.to_depth = 0) THEN search_8.grown ELSE search_8.to_1 END AS to_1, CASE WHEN (search_8.due = 2 AND search_8.to_depth = 1) THEN search_8.grown ELSE search_8.to_2 END AS to_2, search_8.from_size, search_8.to_size, search_8.grown 
FROM search_8), 
search_10 AS MATERIALIZED 
(SELECT search_9.from_list, search_9.to_list, search_9."from", search_9."to", search_9.length, search_9.from_depth, search_9.to_depth, search_9.from_edges, search_9.to_edges, CASE WHEN (search_9.due = 1 AND search_9.length IS NULL AND search_9.from_edges > 0 AND search_9.to_edges > 0) THEN search_9.spent + search_9.from_edges + search_9.to_edges ELSE search_9.spent END AS spent, CASE WHEN (search_9.due = 1 AND search_9.length IS NULL AND search_9.from_edges > 0 AND search_9.to_edges > 0) THEN 1 ELSE 0 END AS due, search_9.leading, search_9.from_1, search_9.from_2, search_9.to_1, search_9.to_2, (SELECT count(*) AS count_5 
FROM json_each(search_9.from_list) AS item) AS from_size, (SELECT count(*) AS count_6 
FROM json_each(search_9.to_list) AS item) AS to_size, search_9.grown 
FROM search_9), 
search_11 AS MATERIALIZED 
(SELECT search_10.from_list, search_10.to_list, search_10."from", search_10."to", search_10.length, search_10.from_depth, search_10.to_depth, search_10.from_edges, search_10.to_edges, search_10.spent, search_10.due, CASE WHEN (search_10.due = 1 AND search_10.spent <= 400000) THEN CASE WHEN (search_10.to_edges * search_10.from_size <= 5000) THEN (SELECT json_group_array(DISTINCT id) AS anon_12 
FROM (SELECT node.value AS id 
FROM json_each(search_10.to_list) AS item CROSS JOIN path_hop AS link CROSS JOIN json_each(search_10.from_list) AS node 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) AS found) WHEN (search_10.from_size <= 100 AND search_10.from_edges * search_10.to_size <= 10 * (search_10.from_edges + search_10.to_edges)) THEN (SELECT json_group_array(node.value) AS anon_13 
FROM json_each(search_10.from_list) AS node 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND (SELECT 1 
FROM json_each(search_10.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL
 LIMIT 1 OFFSET ?) IS NOT NULL) ELSE (SELECT json_group_array(DISTINCT id) AS anon_14 
FROM (SELECT edge.entity_id AS id 
FROM json_each(search_10.from_list) AS node CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM json_each(search_10.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id) AS found) END ELSE search_10.leading END AS leading, search_10.from_1, search_10.from_2, search_10.to_1, search_10.to_2, search_10.from_size, search_10.to_size, search_10.grown 
FROM search_10), 
search_12 AS MATERIALIZED 
(SELECT search_11.from_list, search_11.to_list, search_11."from", search_11."to", CASE WHEN (search_11.due = 1 AND search_11.spent <= 400000 AND (EXISTS (SELECT 1 
FROM json_each(search_11.leading) AS item))) THEN 3 ELSE search_11.length END AS length, search_11.from_depth, search_11.to_depth, search_11.from_edges, search_11.to_edges, search_11.spent, search_11.due, search_11.leading, search_11.from_1, search_11.from_2, search_11.to_1, search_11.to_2, search_11.from_size, search_11.to_size, search_11.grown 
FROM search_11), 
search_13 AS MATERIALIZED 
(SELECT search_12.from_list, search_12.to_list, search_12."from", search_12."to", search_12.length, search_12.from_depth, search_12.to_depth, search_12.from_edges, search_12.to_edges, search_12.spent, CASE WHEN (search_12.due = 1 AND search_12.spent <= 400000 AND search_12.length IS NULL AND search_12.from_edges <= search_12.to_edges) THEN 1 WHEN (search_12.due = 1 AND search_12.spent <= 400000 AND search_12.length IS NULL) THEN 2 ELSE 0 END AS due, search_12.leading, search_12.from_1, search_12.from_2, search_12.to_1, search_12.to_2, search_12.from_size, search_12.to_size, CASE WHEN (search_12.from_edges <= search_12.to_edges) THEN search_12.from_list ELSE search_12.to_list END AS grown 
FROM search_12), 
search_14 AS MATERIALIZED 
(SELECT search_13.from_list, search_13.to_list, search_13."from", search_13."to", search_13.length, search_13.from_depth, search_13.to_depth, search_13.from_edges, search_13.to_edges, search_13.spent, search_13.due, search_13.leading, search_13.from_1, search_13.from_2, search_13.to_1, search_13.to_2, search_13.from_size, search_13.to_size, CASE WHEN (search_13.due > 0) THEN (SELECT json_group_array(DISTINCT id) AS anon_11 
FROM (SELECT edge.other_id AS id 
FROM json_each(search_13.grown) AS item CROSS JOIN path_hop AS edge 
WHERE edge.entity_id = item.value) AS reached) ELSE NULL END AS grown 
FROM search_13), 
search_15 AS MATERIALIZED 
(SELECT CASE WHEN (search_14.due = 1) THEN search_14.grown ELSE search_14.from_list END AS from_list, CASE WHEN (search_14.due = 2) THEN search_14.grown ELSE search_14.to_list END AS to_list, search_14."from", search_14."to", search_14.length, CASE WHEN (search_14.due = 1) THEN search_14.from_depth + 1 ELSE search_14.from_depth END AS from_depth, CASE WHEN (search_14.due = 2) THEN search_14.to_depth + 1 ELSE search_14.to_depth END AS to_depth, CASE WHEN (search_14.due = 1) THEN (SELECT count(*) AS count_3 
FROM (SELECT 1 AS one 
FROM json_each(search_14.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_14.from_edges END AS from_edges, CASE WHEN (search_14.due = 2) THEN (SELECT count(*) AS count_4 
FROM (SELECT 1 AS one 
FROM json_each(search_14.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_14.to_edges END AS to_edges, search_14.spent, CASE WHEN (search_14.due > 0) THEN 1 ELSE 0 END AS due, search_14.leading, CASE WHEN (search_14.due = 1 AND search_14.from_depth = 0) THEN search_14.grown ELSE search_14.from_1 END AS from_1, CASE WHEN (search_14.due = 1 AND search_14.from_depth = 1) THEN search_14.grown ELSE search_14.from_2 END AS from_2, CASE WHEN (search_14.due = 2 AND search_14.to_depth = 0) THEN search_14.grown ELSE search_14.to_1 END AS to_1, CASE WHEN (search_14.due = 2 AND search_14.to_depth = 1) THEN search_14.grown ELSE search_14.to_2 END AS to_2, search_14.from_size, search_14.to_size, search_14.grown 
FROM search_14), 
search_16 AS MATERIALIZED 
(SELECT search_15.from_list, search_15.to_list, search_15."from", search_15."to", search_15.length, search_15.from_depth, search_15.to_depth, search_15.from_edges, search_15.to_edges, CASE WHEN (search_15.due = 1 AND search_15.length IS NULL AND search_15.from_edges > 0 AND search_15.to_edges > 0) THEN search_15.spent + search_15.from_edges + search_15.to_edges ELSE search_15.spent END AS spent, CASE WHEN (search_15.due = 1 AND search_15.length IS NULL AND search_15.from_edges > 0 AND search_15.to_edges > 0) THEN 1 ELSE 0 END AS due, search_15.leading, search_15.from_1, search_15.from_2, search_15.to_1, search_15.to_2, (SELECT count(*) AS count_1 
FROM json_each(search_15.from_list) AS item) AS from_size, (SELECT count(*) AS count_2 
FROM json_each(search_15.to_list) AS item) AS to_size, search_15.grown 
FROM search_15), 
search_17 AS MATERIALIZED 
(SELECT search_16.from_list, search_16.to_list, search_16."from", search_16."to", search_16.length, search_16.from_depth, search_16.to_depth, search_16.from_edges, search_16.to_edges, search_16.spent, search_16.due, CASE WHEN (search_16.due = 1 AND search_16.spent <= 400000) THEN CASE WHEN (search_16.to_edges * search_16.from_size <= 5000) THEN (SELECT json_group_array(DISTINCT id) AS anon_8 
FROM (SELECT node.value AS id 
FROM json_each(search_16.to_list) AS item CROSS JOIN path_hop AS link CROSS JOIN json_each(search_16.from_list) AS node 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) AS found) WHEN (search_16.from_size <= 100 AND search_16.from_edges * search_16.to_size <= 10 * (search_16.from_edges + search_16.to_edges)) THEN (SELECT json_group_array(node.value) AS anon_9 
FROM json_each(search_16.from_list) AS node 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND (SELECT 1 
FROM json_each(search_16.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL
 LIMIT 1 OFFSET ?) IS NOT NULL) ELSE (SELECT json_group_array(DISTINCT id) AS anon_10 
FROM (SELECT edge.entity_id AS id 
FROM json_each(search_16.from_list) AS node CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM json_each(search_16.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id) AS found) END ELSE search_16.leading END AS leading, search_16.from_1, search_16.from_2, search_16.to_1, search_16.to_2, search_16.from_size, search_16.to_size, search_16.grown 
FROM search_16), 
search_18 AS MATERIALIZED 
(SELECT search_17.from_list, search_17.to_list, search_17."from", search_17."to", CASE WHEN (search_17.due = 1 AND search_17.spent <= 400000 AND (EXISTS (SELECT 1 
FROM json_each(search_17.leading) AS item))) THEN 4 ELSE search_17.length END AS length, search_17.from_depth, search_17.to_depth, search_17.from_edges, search_17.to_edges, search_17.spent, search_17.due, search_17.leading, search_17.from_1, search_17.from_2, search_17.to_1, search_17.to_2, search_17.from_size, search_17.to_size, search_17.grown 
FROM search_17), 
search_19 AS MATERIALIZED 
(SELECT search_18.to_list, search_18."from", search_18."to", search_18.length, search_18.from_depth, search_18.to_edges, search_18.leading, search_18.from_1, search_18.from_2, search_18.to_1, search_18.to_2 
FROM search_18 
WHERE CASE WHEN (search_18.length IS NULL AND search_18.spent > 400000) THEN json_extract('{}', 'PATH_TOO_WIDE ' || search_18.spent) IS NOT NULL ELSE search_18.length IS NOT NULL END = 1), 
search_20 AS MATERIALIZED 
(SELECT search_19.to_list, search_19."from", search_19."to", search_19.length, search_19.from_depth, search_19.to_edges, search_19.leading, search_19.from_1, CASE WHEN (search_19.from_depth = 2) THEN search_19.leading ELSE search_19.from_2 END AS from_2, search_19.to_1, search_19.to_2 
FROM search_19), 
search_21 AS MATERIALIZED 
(SELECT search_20.to_list, search_20."from", search_20."to", search_20.length, search_20.from_depth, search_20.to_edges, search_20.leading, CASE WHEN (search_20.from_depth = 1) THEN search_20.leading WHEN (search_20.from_depth > 1) THEN (SELECT json_group_array(DISTINCT id) AS anon_7 
FROM (SELECT edge.entity_id AS id 
FROM json_each(search_20.from_1) AS node CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT item.value AS id 
FROM json_each(search_20.from_2) AS item) AS ahead 
WHERE edge.entity_id = node.value AND ahead.id = edge.other_id) AS found) ELSE search_20.from_1 END AS from_1, search_20.from_2, search_20.to_1, search_20.to_2 
FROM search_20), 
search_22 AS MATERIALIZED 
(SELECT search_21.to_list, search_21."to", search_21.length, search_21.from_depth, search_21.to_edges, search_21.from_2, search_21.to_1, search_21.to_2, search_21."from" AS node_0, CASE WHEN (search_21.length = 1) THEN search_21."to" WHEN (search_21.length < 1) THEN CAST(NULL AS INTEGER) WHEN (search_21.from_depth = 0 AND search_21.to_edges <= 5000) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT link.other_id AS id, link.other_public_id AS "key" 
FROM json_each(search_21.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE search_21."from" = edge.entity_id AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY link.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) WHEN (search_21.from_depth = 0) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS "key" 
FROM path_hop AS edge 
WHERE search_21."from" = edge.entity_id AND (SELECT 1 
FROM json_each(search_21.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY edge.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) ELSE (SELECT named.id AS anon_6 
FROM json_each(CASE WHEN (search_21.from_depth >= 1) THEN search_21.from_1 WHEN (search_21.length = 2) THEN search_21.to_1 WHEN (search_21.length = 3) THEN search_21.to_2 END) AS item CROSS JOIN entity AS named 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE search_21."from" = edge.entity_id AND edge.other_id = item.value
 LIMIT 1 OFFSET ?) IS NOT NULL AND named.id = item.value ORDER BY named.public_id
 LIMIT 1 OFFSET ?) END AS node_1 
FROM search_21), 
search_23 AS MATERIALIZED 
(SELECT search_22.to_list, search_22."to", search_22.length, search_22.from_depth, search_22.to_edges, search_22.to_1, search_22.node_0, search_22.node_1, CASE WHEN (search_22.length = 2) THEN search_22."to" WHEN (search_22.length < 2) THEN CAST(NULL AS INTEGER) WHEN (search_22.from_depth = 1 AND search_22.to_edges <= 5000) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT link.other_id AS id, link.other_public_id AS "key" 
FROM json_each(search_22.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE search_22.node_1 = edge.entity_id AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY link.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) WHEN (search_22.from_depth = 1) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS "key" 
FROM path_hop AS edge 
WHERE search_22.node_1 = edge.entity_id AND (SELECT 1 
FROM json_each(search_22.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY edge.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) ELSE (SELECT named.id AS anon_5 
FROM json_each(CASE WHEN (search_22.from_depth >= 2) THEN search_22.from_2 WHEN (search_22.length = 3) THEN search_22.to_1 WHEN (search_22.length = 4) THEN search_22.to_2 END) AS item CROSS JOIN entity AS named 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE search_22.node_1 = edge.entity_id AND edge.other_id = item.value
 LIMIT 1 OFFSET ?) IS NOT NULL AND named.id = item.value ORDER BY named.public_id
 LIMIT 1 OFFSET ?) END AS node_2 
FROM search_22), 
search_24 AS MATERIALIZED 
(SELECT search_23.to_list, search_23."to", search_23.length, search_23.from_depth, search_23.to_edges, search_23.node_0, search_23.node_1, search_23.node_2, CASE WHEN (search_23.length = 3) THEN search_23."to" WHEN (search_23.length < 3) THEN CAST(NULL AS INTEGER) WHEN (search_23.from_depth = 2 AND search_23.to_edges <= 5000) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT link.other_id AS id, link.other_public_id AS "key" 
FROM json_each(search_23.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE search_23.node_2 = edge.entity_id AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY link.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) WHEN (search_23.from_depth = 2) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS "key" 
FROM path_hop AS edge 
WHERE search_23.node_2 = edge.entity_id AND (SELECT 1 
FROM json_each(search_23.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY edge.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) ELSE (SELECT named.id AS anon_4 
FROM json_each(CASE WHEN (search_23.length = 4) THEN search_23.to_1 END) AS item CROSS JOIN entity AS named 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE search_23.node_2 = edge.entity_id AND edge.other_id = item.value
 LIMIT 1 OFFSET ?) IS NOT NULL AND named.id = item.value ORDER BY named.public_id
 LIMIT 1 OFFSET ?) END AS node_3 
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
 LIMIT 1 OFFSET ?) AS relation_id 
FROM bare_step), 
path AS MATERIALIZED 
(SELECT search_25.length AS length 
FROM search_25)
 SELECT json_object('length', path_1_length, 'steps', json(path_1_value_1)) AS anon_1 
FROM (SELECT path_1_length, (SELECT json_group_array(json_object('to', CASE WHEN (entity_3_id IS NOT NULL) THEN json_object('id', entity_3_public_id) END)) AS anon_2 
FROM (SELECT entity_3.public_id AS entity_3_public_id, entity_3.id AS entity_3_id 
FROM path_step AS path_step_1 LEFT OUTER JOIN entity AS entity_3 ON (entity_3.id = path_step_1.to_id) AND (entity_3.public = 1) ORDER BY path_step_1.position ASC) AS path_step_1_shape) AS path_1_value_1 
FROM (SELECT path_1.length AS path_1_length 
FROM path AS path_1
 LIMIT 1 OFFSET ?) AS path_1_rows) AS path_1_shape;

WITH path_hop AS NOT MATERIALIZED 
(SELECT relation_end_2.entity_id AS entity_id, relation_end_2.other_id AS other_id, relation_end_2.other_public_id AS other_public_id, relation_end_2.relation_id AS relation_id 
FROM relation_end AS relation_end_2 
WHERE relation_end_2.hop = 1), 
search_1 AS MATERIALIZED 
(SELECT (SELECT json_group_array(entity_4.id) AS anon_4 
FROM entity AS entity_4, entity_resolution AS entity_resolution_3, entity AS former_entity_3 
WHERE (entity_4.public = 1) AND (entity_resolution_3.survivor_id = entity_4.id) AND (former_entity_3.id = entity_resolution_3.entity_id) AND (former_entity_3.public = 1) AND (former_entity_3.public_id = ?)) AS from_list, (SELECT json_group_array(entity_5.id) AS anon_5 
FROM entity AS entity_5, entity_resolution AS entity_resolution_4, entity AS former_entity_4 
WHERE (entity_5.public = 1) AND (entity_resolution_4.survivor_id = entity_5.id) AND (former_entity_4.id = entity_resolution_4.entity_id) AND (former_entity_4.public = 1) AND (former_entity_4.public_id = ?)) AS to_list), 
search_2 AS MATERIALIZED 
(SELECT search_1.from_list, search_1.to_list, (SELECT min(item.value) AS min_1 
FROM json_each(search_1.from_list) AS item) AS "from", (SELECT min(item.value) AS min_2 
FROM json_each(search_1.to_list) AS item) AS "to" 
FROM search_1), 
search_3 AS MATERIALIZED 
(SELECT search_2.from_list, search_2.to_list, search_2."from", search_2."to", CASE WHEN (search_2."from" = search_2."to") THEN 0 WHEN ((SELECT 1 
FROM path_hop AS edge 
WHERE search_2."from" = edge.entity_id AND search_2."to" = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) THEN 1 ELSE CAST(NULL AS INTEGER) END AS length, 0 AS from_depth, 0 AS to_depth, (SELECT count(*) AS count_1 
FROM (SELECT 1 AS one 
FROM json_each(search_2.from_list) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) AS from_edges, (SELECT count(*) AS count_2 
FROM (SELECT 1 AS one 
FROM json_each(search_2.to_list) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) AS to_edges, 0 AS spent, 1 AS due, NULL AS leading 
FROM search_2 
WHERE search_2."from" IS NOT NULL AND search_2."to" IS NOT NULL), 
search_4 AS MATERIALIZED 
(SELECT search_3.to_list, search_3."from", search_3."to", search_3.length, search_3.from_depth, search_3.to_edges, search_3.leading 
FROM search_3 
WHERE CASE WHEN (search_3.length IS NULL AND search_3.spent > 400000) THEN json_extract('{}', 'PATH_TOO_WIDE ' || search_3.spent) IS NOT NULL ELSE search_3.length IS NOT NULL END = 1), 
search_5 AS MATERIALIZED 
(SELECT search_4.to_list, search_4."to", search_4.length, search_4.from_depth, search_4.to_edges, search_4."from" AS node_0, CASE WHEN (search_4.length = 1) THEN search_4."to" WHEN (search_4.length < 1) THEN CAST(NULL AS INTEGER) ELSE CAST(NULL AS INTEGER) END AS node_1 
FROM search_4), 
bare_step AS MATERIALIZED 
(SELECT 1 AS position, search_5.node_0 AS from_id, search_5.node_1 AS to_id 
FROM search_5 
WHERE search_5.length >= 1), 
path_step AS MATERIALIZED 
(SELECT bare_step.position AS position, bare_step.from_id AS from_id, bare_step.to_id AS to_id, (SELECT relation_2.id AS anon_3 
FROM path_hop AS edge CROSS JOIN relation AS relation_2 
WHERE edge.entity_id = bare_step.from_id AND edge.other_id = bare_step.to_id AND relation_2.id = edge.relation_id AND (EXISTS (SELECT 1 
FROM evidence AS evidence_2 
WHERE (evidence_2.relation_id = relation_2.id) AND evidence_2.withdrawn_at IS NULL AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.id = evidence_2.article_id) AND (article_2.status = 'PUBLISHED'))))) ORDER BY relation_2.kind, relation_2.public_id
 LIMIT 1 OFFSET ?) AS relation_id 
FROM bare_step), 
path AS MATERIALIZED 
(SELECT search_5.length AS length 
FROM search_5)
 SELECT json_object('length', path_2_length, 'steps', json(path_2_value_1)) AS anon_1 
FROM (SELECT path_2_length, (SELECT json_group_array(json_object('relation', CASE WHEN (relation_3_id IS NOT NULL) THEN json_object('kind', relation_3_kind, 'subject', CASE WHEN (entity_6_id IS NOT NULL) THEN json_object('id', entity_6_public_id) END) END)) AS anon_2 
FROM (SELECT relation_3.kind AS relation_3_kind, entity_6.public_id AS entity_6_public_id, entity_6.id AS entity_6_id, relation_3.id AS relation_3_id 
FROM path_step AS path_step_2 LEFT OUTER JOIN relation AS relation_3 ON (relation_3.id = path_step_2.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_3 
WHERE (evidence_3.relation_id = relation_3.id) AND evidence_3.withdrawn_at IS NULL AND (evidence_3.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = evidence_3.article_id) AND (article_3.status = 'PUBLISHED'))))) LEFT OUTER JOIN entity_resolution AS entity_resolution_5 ON entity_resolution_5.entity_id = relation_3.subject_id LEFT OUTER JOIN entity AS entity_6 ON (entity_6.id = entity_resolution_5.survivor_id) AND (entity_6.public = 1) ORDER BY path_step_2.position ASC) AS path_step_2_shape) AS path_2_value_1 
FROM (SELECT path_2.length AS path_2_length 
FROM path AS path_2
 LIMIT 1 OFFSET ?) AS path_2_rows) AS path_2_shape;

WITH path_hop AS NOT MATERIALIZED 
(SELECT relation_end_3.entity_id AS entity_id, relation_end_3.other_id AS other_id, relation_end_3.other_public_id AS other_public_id, relation_end_3.relation_id AS relation_id 
FROM relation_end AS relation_end_3 
WHERE relation_end_3.hop = 1), 
search_1 AS MATERIALIZED 
(SELECT (SELECT json_group_array(entity_7.id) AS anon_7 
FROM entity AS entity_7, entity_resolution AS entity_resolution_6, entity AS former_entity_5 
WHERE (entity_7.public = 1) AND (entity_resolution_6.survivor_id = entity_7.id) AND (former_entity_5.id = entity_resolution_6.entity_id) AND (former_entity_5.public = 1) AND (former_entity_5.public_id = ?)) AS from_list, (SELECT json_group_array(entity_8.id) AS anon_8 
FROM entity AS entity_8, entity_resolution AS entity_resolution_7, entity AS former_entity_6 
WHERE (entity_8.public = 1) AND (entity_resolution_7.survivor_id = entity_8.id) AND (former_entity_6.id = entity_resolution_7.entity_id) AND (former_entity_6.public = 1) AND (former_entity_6.public_id = ?)) AS to_list), 
search_2 AS MATERIALIZED 
(SELECT search_1.from_list, search_1.to_list, (SELECT min(item.value) AS min_1 
FROM json_each(search_1.from_list) AS item) AS "from", (SELECT min(item.value) AS min_2 
FROM json_each(search_1.to_list) AS item) AS "to" 
FROM search_1), 
search_3 AS MATERIALIZED 
(SELECT search_2.from_list, search_2.to_list, search_2."from", search_2."to", CASE WHEN (search_2."from" = search_2."to") THEN 0 WHEN ((SELECT 1 
FROM path_hop AS edge 
WHERE search_2."from" = edge.entity_id AND search_2."to" = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) THEN 1 ELSE CAST(NULL AS INTEGER) END AS length, 0 AS from_depth, 0 AS to_depth, (SELECT count(*) AS count_3 
FROM (SELECT 1 AS one 
FROM json_each(search_2.from_list) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) AS from_edges, (SELECT count(*) AS count_4 
FROM (SELECT 1 AS one 
FROM json_each(search_2.to_list) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) AS to_edges, 0 AS spent, 1 AS due, NULL AS leading 
FROM search_2 
WHERE search_2."from" IS NOT NULL AND search_2."to" IS NOT NULL), 
search_4 AS MATERIALIZED 
(SELECT search_3.from_list, search_3.to_list, search_3."from", search_3."to", search_3.length, search_3.from_depth, search_3.to_depth, search_3.from_edges, search_3.to_edges, CASE WHEN (search_3.due = 1 AND search_3.length IS NULL AND search_3.from_edges > 0 AND search_3.to_edges > 0) THEN search_3.spent + search_3.from_edges + search_3.to_edges ELSE search_3.spent END AS spent, CASE WHEN (search_3.due = 1 AND search_3.length IS NULL AND search_3.from_edges > 0 AND search_3.to_edges > 0) THEN 1 ELSE 0 END AS due, search_3.leading, (SELECT count(*) AS count_1 
FROM json_each(search_3.from_list) AS item) AS from_size, (SELECT count(*) AS count_2 
FROM json_each(search_3.to_list) AS item) AS to_size 
FROM search_3), 
search_5 AS MATERIALIZED 
(SELECT search_4.from_list, search_4.to_list, search_4."from", search_4."to", search_4.length, search_4.from_depth, search_4.to_depth, search_4.from_edges, search_4.to_edges, search_4.spent, search_4.due, CASE WHEN (search_4.due = 1 AND search_4.spent <= 400000) THEN CASE WHEN (search_4.to_edges * search_4.from_size <= 5000) THEN (SELECT json_group_array(DISTINCT id) AS anon_4 
FROM (SELECT node.value AS id 
FROM json_each(search_4.to_list) AS item CROSS JOIN path_hop AS link CROSS JOIN json_each(search_4.from_list) AS node 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) AS found) WHEN (search_4.from_size <= 100 AND search_4.from_edges * search_4.to_size <= 10 * (search_4.from_edges + search_4.to_edges)) THEN (SELECT json_group_array(node.value) AS anon_5 
FROM json_each(search_4.from_list) AS node 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND (SELECT 1 
FROM json_each(search_4.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL
 LIMIT 1 OFFSET ?) IS NOT NULL) ELSE (SELECT json_group_array(DISTINCT id) AS anon_6 
FROM (SELECT edge.entity_id AS id 
FROM json_each(search_4.from_list) AS node CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM json_each(search_4.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id) AS found) END ELSE search_4.leading END AS leading, search_4.from_size, search_4.to_size 
FROM search_4), 
search_6 AS MATERIALIZED 
(SELECT search_5.from_list, search_5.to_list, search_5."from", search_5."to", CASE WHEN (search_5.due = 1 AND search_5.spent <= 400000 AND (EXISTS (SELECT 1 
FROM json_each(search_5.leading) AS item))) THEN 2 ELSE search_5.length END AS length, search_5.from_depth, search_5.to_depth, search_5.from_edges, search_5.to_edges, search_5.spent, search_5.due, search_5.leading, search_5.from_size, search_5.to_size 
FROM search_5), 
search_7 AS MATERIALIZED 
(SELECT search_6.to_list, search_6."from", search_6."to", search_6.length, search_6.from_depth, search_6.to_edges, search_6.leading 
FROM search_6 
WHERE CASE WHEN (search_6.length IS NULL AND search_6.spent > 400000) THEN json_extract('{}', 'PATH_TOO_WIDE ' || search_6.spent) IS NOT NULL ELSE search_6.length IS NOT NULL END = 1), 
search_8 AS MATERIALIZED 
(SELECT search_7.to_list, search_7."to", search_7.length, search_7.from_depth, search_7.to_edges, search_7."from" AS node_0, CASE WHEN (search_7.length = 1) THEN search_7."to" WHEN (search_7.length < 1) THEN CAST(NULL AS INTEGER) WHEN (search_7.from_depth = 0 AND search_7.to_edges <= 5000) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT link.other_id AS id, link.other_public_id AS "key" 
FROM json_each(search_7.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE search_7."from" = edge.entity_id AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY link.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) WHEN (search_7.from_depth = 0) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS "key" 
FROM path_hop AS edge 
WHERE search_7."from" = edge.entity_id AND (SELECT 1 
FROM json_each(search_7.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY edge.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) ELSE CAST(NULL AS INTEGER) END AS node_1 
FROM search_7), 
search_9 AS MATERIALIZED 
(SELECT search_8.to_list, search_8."to", search_8.length, search_8.from_depth, search_8.to_edges, search_8.node_0, search_8.node_1, CASE WHEN (search_8.length = 2) THEN search_8."to" WHEN (search_8.length < 2) THEN CAST(NULL AS INTEGER) ELSE CAST(NULL AS INTEGER) END AS node_2 
FROM search_8), 
bare_step AS MATERIALIZED 
(SELECT 1 AS position, search_9.node_0 AS from_id, search_9.node_1 AS to_id 
FROM search_9 
WHERE search_9.length >= 1 UNION ALL SELECT 2 AS position, search_9.node_1 AS from_id, search_9.node_2 AS to_id 
FROM search_9 
WHERE search_9.length >= 2), 
path_step AS MATERIALIZED 
(SELECT bare_step.position AS position, bare_step.from_id AS from_id, bare_step.to_id AS to_id, (SELECT relation_4.id AS anon_3 
FROM path_hop AS edge CROSS JOIN relation AS relation_4 
WHERE edge.entity_id = bare_step.from_id AND edge.other_id = bare_step.to_id AND relation_4.id = edge.relation_id AND (EXISTS (SELECT 1 
FROM evidence AS evidence_4 
WHERE (evidence_4.relation_id = relation_4.id) AND evidence_4.withdrawn_at IS NULL AND (evidence_4.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = evidence_4.article_id) AND (article_4.status = 'PUBLISHED'))))) ORDER BY relation_4.kind, relation_4.public_id
 LIMIT 1 OFFSET ?) AS relation_id 
FROM bare_step), 
path AS MATERIALIZED 
(SELECT search_9.length AS length 
FROM search_9)
 SELECT json_object('length', path_3_length, 'steps', json(path_3_value_1)) AS anon_1 
FROM (SELECT path_3_length, (SELECT json_group_array(json_object('to', CASE WHEN (entity_9_id IS NOT NULL) THEN json_object('id', entity_9_public_id) END)) AS anon_2 
FROM (SELECT entity_9.public_id AS entity_9_public_id, entity_9.id AS entity_9_id 
FROM path_step AS path_step_3 LEFT OUTER JOIN entity AS entity_9 ON (entity_9.id = path_step_3.to_id) AND (entity_9.public = 1) ORDER BY path_step_3.position ASC) AS path_step_3_shape) AS path_3_value_1 
FROM (SELECT path_3.length AS path_3_length 
FROM path AS path_3
 LIMIT 1 OFFSET ?) AS path_3_rows) AS path_3_shape;

WITH path_hop AS NOT MATERIALIZED 
(SELECT relation_end_4.entity_id AS entity_id, relation_end_4.other_id AS other_id, relation_end_4.other_public_id AS other_public_id, relation_end_4.relation_id AS relation_id 
FROM relation_end AS relation_end_4 
WHERE relation_end_4.hop = 1), 
search_1 AS MATERIALIZED 
(SELECT (SELECT json_group_array(entity_10.id) AS anon_13 
FROM entity AS entity_10, entity_resolution AS entity_resolution_8, entity AS former_entity_7 
WHERE (entity_10.public = 1) AND (entity_resolution_8.survivor_id = entity_10.id) AND (former_entity_7.id = entity_resolution_8.entity_id) AND (former_entity_7.public = 1) AND (former_entity_7.public_id = ?)) AS from_list, (SELECT json_group_array(entity_11.id) AS anon_14 
FROM entity AS entity_11, entity_resolution AS entity_resolution_9, entity AS former_entity_8 
WHERE (entity_11.public = 1) AND (entity_resolution_9.survivor_id = entity_11.id) AND (former_entity_8.id = entity_resolution_9.entity_id) AND (former_entity_8.public = 1) AND (former_entity_8.public_id = ?)) AS to_list), 
search_2 AS MATERIALIZED 
(SELECT search_1.from_list, search_1.to_list, (SELECT min(item.value) AS min_1 
FROM json_each(search_1.from_list) AS item) AS "from", (SELECT min(item.value) AS min_2 
FROM json_each(search_1.to_list) AS item) AS "to" 
FROM search_1), 
search_3 AS MATERIALIZED 
(SELECT search_2.from_list, search_2.to_list, search_2."from", search_2."to", CASE WHEN (search_2."from" = search_2."to") THEN 0 WHEN ((SELECT 1 
FROM path_hop AS edge 
WHERE search_2."from" = edge.entity_id AND search_2."to" = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) THEN 1 ELSE CAST(NULL AS INTEGER) END AS length, 0 AS from_depth, 0 AS to_depth, (SELECT count(*) AS count_7 
FROM (SELECT 1 AS one 
FROM json_each(search_2.from_list) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) AS from_edges, (SELECT count(*) AS count_8 
FROM (SELECT 1 AS one 
FROM json_each(search_2.to_list) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) AS to_edges, 0 AS spent, 1 AS due, NULL AS leading, NULL AS from_1, NULL AS to_1 
FROM search_2 
WHERE search_2."from" IS NOT NULL AND search_2."to" IS NOT NULL), 
search_4 AS MATERIALIZED 
(SELECT search_3.from_list, search_3.to_list, search_3."from", search_3."to", search_3.length, search_3.from_depth, search_3.to_depth, search_3.from_edges, search_3.to_edges, CASE WHEN (search_3.due = 1 AND search_3.length IS NULL AND search_3.from_edges > 0 AND search_3.to_edges > 0) THEN search_3.spent + search_3.from_edges + search_3.to_edges ELSE search_3.spent END AS spent, CASE WHEN (search_3.due = 1 AND search_3.length IS NULL AND search_3.from_edges > 0 AND search_3.to_edges > 0) THEN 1 ELSE 0 END AS due, search_3.leading, search_3.from_1, search_3.to_1, (SELECT count(*) AS count_5 
FROM json_each(search_3.from_list) AS item) AS from_size, (SELECT count(*) AS count_6 
FROM json_each(search_3.to_list) AS item) AS to_size 
FROM search_3), 
search_5 AS MATERIALIZED 
(SELECT search_4.from_list, search_4.to_list, search_4."from", search_4."to", search_4.length, search_4.from_depth, search_4.to_depth, search_4.from_edges, search_4.to_edges, search_4.spent, search_4.due, CASE WHEN (search_4.due = 1 AND search_4.spent <= 400000) THEN CASE WHEN (search_4.to_edges * search_4.from_size <= 5000) THEN (SELECT json_group_array(DISTINCT id) AS anon_10 
FROM (SELECT node.value AS id 
FROM json_each(search_4.to_list) AS item CROSS JOIN path_hop AS link CROSS JOIN json_each(search_4.from_list) AS node 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) AS found) WHEN (search_4.from_size <= 100 AND search_4.from_edges * search_4.to_size <= 10 * (search_4.from_edges + search_4.to_edges)) THEN (SELECT json_group_array(node.value) AS anon_11 
FROM json_each(search_4.from_list) AS node 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND (SELECT 1 
FROM json_each(search_4.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL
 LIMIT 1 OFFSET ?) IS NOT NULL) ELSE (SELECT json_group_array(DISTINCT id) AS anon_12 
FROM (SELECT edge.entity_id AS id 
FROM json_each(search_4.from_list) AS node CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM json_each(search_4.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id) AS found) END ELSE search_4.leading END AS leading, search_4.from_1, search_4.to_1, search_4.from_size, search_4.to_size 
FROM search_4), 
search_6 AS MATERIALIZED 
(SELECT search_5.from_list, search_5.to_list, search_5."from", search_5."to", CASE WHEN (search_5.due = 1 AND search_5.spent <= 400000 AND (EXISTS (SELECT 1 
FROM json_each(search_5.leading) AS item))) THEN 2 ELSE search_5.length END AS length, search_5.from_depth, search_5.to_depth, search_5.from_edges, search_5.to_edges, search_5.spent, search_5.due, search_5.leading, search_5.from_1, search_5.to_1, search_5.from_size, search_5.to_size 
FROM search_5), 
search_7 AS MATERIALIZED 
(SELECT search_6.from_list, search_6.to_list, search_6."from", search_6."to", search_6.length, search_6.from_depth, search_6.to_depth, search_6.from_edges, search_6.to_edges, search_6.spent, CASE WHEN (search_6.due = 1 AND search_6.spent <= 400000 AND search_6.length IS NULL AND search_6.from_edges <= search_6.to_edges) THEN 1 WHEN (search_6.due = 1 AND search_6.spent <= 400000 AND search_6.length IS NULL) THEN 2 ELSE 0 END AS due, search_6.leading, search_6.from_1, search_6.to_1, search_6.from_size, search_6.to_size, CASE WHEN (search_6.from_edges <= search_6.to_edges) THEN search_6.from_list ELSE search_6.to_list END AS grown 
FROM search_6), 
search_8 AS MATERIALIZED 
(SELECT search_7.from_list, search_7.to_list, search_7."from", search_7."to", search_7.length, search_7.from_depth, search_7.to_depth, search_7.from_edges, search_7.to_edges, search_7.spent, search_7.due, search_7.leading, search_7.from_1, search_7.to_1, search_7.from_size, search_7.to_size, CASE WHEN (search_7.due > 0) THEN (SELECT json_group_array(DISTINCT id) AS anon_9 
FROM (SELECT edge.other_id AS id 
FROM json_each(search_7.grown) AS item CROSS JOIN path_hop AS edge 
WHERE edge.entity_id = item.value) AS reached) ELSE NULL END AS grown 
FROM search_7), 
search_9 AS MATERIALIZED 
(SELECT CASE WHEN (search_8.due = 1) THEN search_8.grown ELSE search_8.from_list END AS from_list, CASE WHEN (search_8.due = 2) THEN search_8.grown ELSE search_8.to_list END AS to_list, search_8."from", search_8."to", search_8.length, CASE WHEN (search_8.due = 1) THEN search_8.from_depth + 1 ELSE search_8.from_depth END AS from_depth, CASE WHEN (search_8.due = 2) THEN search_8.to_depth + 1 ELSE search_8.to_depth END AS to_depth, CASE WHEN (search_8.due = 1) THEN (SELECT count(*) AS count_3 
FROM (SELECT 1 AS one 
FROM json_each(search_8.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_8.from_edges END AS from_edges, CASE WHEN (search_8.due = 2) THEN (SELECT count(*) AS count_4 
FROM (SELECT 1 AS one 
FROM json_each(search_8.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_8.to_edges END AS to_edges, search_8.spent, CASE WHEN (search_8.due > 0) THEN 1 ELSE 0 END AS due, search_8.leading, CASE WHEN (search_8.due = 1 AND search_8.from_depth = 0) THEN search_8.grown ELSE search_8.from_1 END AS from_1, CASE WHEN (search_8.due = 2 AND search_8.to_depth = 0) THEN search_8.grown ELSE search_8.to_1 END AS to_1, search_8.from_size, search_8.to_size, search_8.grown 
FROM search_8), 
search_10 AS MATERIALIZED 
(SELECT search_9.from_list, search_9.to_list, search_9."from", search_9."to", search_9.length, search_9.from_depth, search_9.to_depth, search_9.from_edges, search_9.to_edges, CASE WHEN (search_9.due = 1 AND search_9.length IS NULL AND search_9.from_edges > 0 AND search_9.to_edges > 0) THEN search_9.spent + search_9.from_edges + search_9.to_edges ELSE search_9.spent END AS spent, CASE WHEN (search_9.due = 1 AND search_9.length IS NULL AND search_9.from_edges > 0 AND search_9.to_edges > 0) THEN 1 ELSE 0 END AS due, search_9.leading, search_9.from_1, search_9.to_1, (SELECT count(*) AS count_1 
FROM json_each(search_9.from_list) AS item) AS from_size, (SELECT count(*) AS count_2 
FROM json_each(search_9.to_list) AS item) AS to_size, search_9.grown 
FROM search_9), 
search_11 AS MATERIALIZED 
(SELECT search_10.from_list, search_10.to_list, search_10."from", search_10."to", search_10.length, search_10.from_depth, search_10.to_depth, search_10.from_edges, search_10.to_edges, search_10.spent, search_10.due, CASE WHEN (search_10.due = 1 AND search_10.spent <= 400000) THEN CASE WHEN (search_10.to_edges * search_10.from_size <= 5000) THEN (SELECT json_group_array(DISTINCT id) AS anon_6 
FROM (SELECT node.value AS id 
FROM json_each(search_10.to_list) AS item CROSS JOIN path_hop AS link CROSS JOIN json_each(search_10.from_list) AS node 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) AS found) WHEN (search_10.from_size <= 100 AND search_10.from_edges * search_10.to_size <= 10 * (search_10.from_edges + search_10.to_edges)) THEN (SELECT json_group_array(node.value) AS anon_7 
FROM json_each(search_10.from_list) AS node 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND (SELECT 1 
FROM json_each(search_10.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL
 LIMIT 1 OFFSET ?) IS NOT NULL) ELSE (SELECT json_group_array(DISTINCT id) AS anon_8 
FROM (SELECT edge.entity_id AS id 
FROM json_each(search_10.from_list) AS node CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM json_each(search_10.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id) AS found) END ELSE search_10.leading END AS leading, search_10.from_1, search_10.to_1, search_10.from_size, search_10.to_size, search_10.grown 
FROM search_10), 
search_12 AS MATERIALIZED 
(SELECT search_11.from_list, search_11.to_list, search_11."from", search_11."to", CASE WHEN (search_11.due = 1 AND search_11.spent <= 400000 AND (EXISTS (SELECT 1 
FROM json_each(search_11.leading) AS item))) THEN 3 ELSE search_11.length END AS length, search_11.from_depth, search_11.to_depth, search_11.from_edges, search_11.to_edges, search_11.spent, search_11.due, search_11.leading, search_11.from_1, search_11.to_1, search_11.from_size, search_11.to_size, search_11.grown 
FROM search_11), 
search_13 AS MATERIALIZED 
(SELECT search_12.to_list, search_12."from", search_12."to", search_12.length, search_12.from_depth, search_12.to_edges, search_12.leading, search_12.from_1, search_12.to_1 
FROM search_12 
WHERE CASE WHEN (search_12.length IS NULL AND search_12.spent > 400000) THEN json_extract('{}', 'PATH_TOO_WIDE ' || search_12.spent) IS NOT NULL ELSE search_12.length IS NOT NULL END = 1), 
search_14 AS MATERIALIZED 
(SELECT search_13.to_list, search_13."from", search_13."to", search_13.length, search_13.from_depth, search_13.to_edges, search_13.leading, CASE WHEN (search_13.from_depth = 1) THEN search_13.leading ELSE search_13.from_1 END AS from_1, search_13.to_1 
FROM search_13), 
search_15 AS MATERIALIZED 
(SELECT search_14.to_list, search_14."to", search_14.length, search_14.from_depth, search_14.to_edges, search_14.to_1, search_14."from" AS node_0, CASE WHEN (search_14.length = 1) THEN search_14."to" WHEN (search_14.length < 1) THEN CAST(NULL AS INTEGER) WHEN (search_14.from_depth = 0 AND search_14.to_edges <= 5000) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT link.other_id AS id, link.other_public_id AS "key" 
FROM json_each(search_14.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE search_14."from" = edge.entity_id AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY link.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) WHEN (search_14.from_depth = 0) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS "key" 
FROM path_hop AS edge 
WHERE search_14."from" = edge.entity_id AND (SELECT 1 
FROM json_each(search_14.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY edge.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) ELSE (SELECT named.id AS anon_5 
FROM json_each(CASE WHEN (search_14.from_depth >= 1) THEN search_14.from_1 WHEN (search_14.length = 2) THEN search_14.to_1 END) AS item CROSS JOIN entity AS named 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE search_14."from" = edge.entity_id AND edge.other_id = item.value
 LIMIT 1 OFFSET ?) IS NOT NULL AND named.id = item.value ORDER BY named.public_id
 LIMIT 1 OFFSET ?) END AS node_1 
FROM search_14), 
search_16 AS MATERIALIZED 
(SELECT search_15.to_list, search_15."to", search_15.length, search_15.from_depth, search_15.to_edges, search_15.node_0, search_15.node_1, CASE WHEN (search_15.length = 2) THEN search_15."to" WHEN (search_15.length < 2) THEN CAST(NULL AS INTEGER) WHEN (search_15.from_depth = 1 AND search_15.to_edges <= 5000) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT link.other_id AS id, link.other_public_id AS "key" 
FROM json_each(search_15.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE search_15.node_1 = edge.entity_id AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY link.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) WHEN (search_15.from_depth = 1) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS "key" 
FROM path_hop AS edge 
WHERE search_15.node_1 = edge.entity_id AND (SELECT 1 
FROM json_each(search_15.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY edge.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) ELSE (SELECT named.id AS anon_4 
FROM json_each(CASE WHEN (search_15.length = 3) THEN search_15.to_1 END) AS item CROSS JOIN entity AS named 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE search_15.node_1 = edge.entity_id AND edge.other_id = item.value
 LIMIT 1 OFFSET ?) IS NOT NULL AND named.id = item.value ORDER BY named.public_id
 LIMIT 1 OFFSET ?) END AS node_2 
FROM search_15), 
search_17 AS MATERIALIZED 
(SELECT search_16.to_list, search_16."to", search_16.length, search_16.from_depth, search_16.to_edges, search_16.node_0, search_16.node_1, search_16.node_2, CASE WHEN (search_16.length = 3) THEN search_16."to" WHEN (search_16.length < 3) THEN CAST(NULL AS INTEGER) ELSE CAST(NULL AS INTEGER) END AS node_3 
FROM search_16), 
bare_step AS MATERIALIZED 
(SELECT 1 AS position, search_17.node_0 AS from_id, search_17.node_1 AS to_id 
FROM search_17 
WHERE search_17.length >= 1 UNION ALL SELECT 2 AS position, search_17.node_1 AS from_id, search_17.node_2 AS to_id 
FROM search_17 
WHERE search_17.length >= 2 UNION ALL SELECT 3 AS position, search_17.node_2 AS from_id, search_17.node_3 AS to_id 
FROM search_17 
WHERE search_17.length >= 3), 
path_step AS MATERIALIZED 
(SELECT bare_step.position AS position, bare_step.from_id AS from_id, bare_step.to_id AS to_id, (SELECT relation_5.id AS anon_3 
FROM path_hop AS edge CROSS JOIN relation AS relation_5 
WHERE edge.entity_id = bare_step.from_id AND edge.other_id = bare_step.to_id AND relation_5.id = edge.relation_id AND (EXISTS (SELECT 1 
FROM evidence AS evidence_5 
WHERE (evidence_5.relation_id = relation_5.id) AND evidence_5.withdrawn_at IS NULL AND (evidence_5.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_5 
WHERE (article_5.id = evidence_5.article_id) AND (article_5.status = 'PUBLISHED'))))) ORDER BY relation_5.kind, relation_5.public_id
 LIMIT 1 OFFSET ?) AS relation_id 
FROM bare_step), 
path AS MATERIALIZED 
(SELECT search_17.length AS length 
FROM search_17)
 SELECT json_object('length', path_4_length, 'steps', json(path_4_value_1)) AS anon_1 
FROM (SELECT path_4_length, (SELECT json_group_array(json_object('to', CASE WHEN (entity_12_id IS NOT NULL) THEN json_object('id', entity_12_public_id) END)) AS anon_2 
FROM (SELECT entity_12.public_id AS entity_12_public_id, entity_12.id AS entity_12_id 
FROM path_step AS path_step_4 LEFT OUTER JOIN entity AS entity_12 ON (entity_12.id = path_step_4.to_id) AND (entity_12.public = 1) ORDER BY path_step_4.position ASC) AS path_step_4_shape) AS path_4_value_1 
FROM (SELECT path_4.length AS path_4_length 
FROM path AS path_4
 LIMIT 1 OFFSET ?) AS path_4_rows) AS path_4_shape;

WITH path_hop AS NOT MATERIALIZED 
(SELECT relation_end_5.entity_id AS entity_id, relation_end_5.other_id AS other_id, relation_end_5.other_public_id AS other_public_id, relation_end_5.relation_id AS relation_id 
FROM relation_end AS relation_end_5 
WHERE relation_end_5.hop = 1), 
search_1 AS MATERIALIZED 
(SELECT (SELECT json_group_array(entity_13.id) AS anon_19 
FROM entity AS entity_13, entity_resolution AS entity_resolution_10, entity AS former_entity_9 
WHERE (entity_13.public = 1) AND (entity_resolution_10.survivor_id = entity_13.id) AND (former_entity_9.id = entity_resolution_10.entity_id) AND (former_entity_9.public = 1) AND (former_entity_9.public_id = ?)) AS from_list, (SELECT json_group_array(entity_14.id) AS anon_20 
FROM entity AS entity_14, entity_resolution AS entity_resolution_11, entity AS former_entity_10 
WHERE (entity_14.public = 1) AND (entity_resolution_11.survivor_id = entity_14.id) AND (former_entity_10.id = entity_resolution_11.entity_id) AND (former_entity_10.public = 1) AND (former_entity_10.public_id = ?)) AS to_list), 
search_2 AS MATERIALIZED 
(SELECT search_1.from_list, search_1.to_list, (SELECT min(item.value) AS min_1 
FROM json_each(search_1.from_list) AS item) AS "from", (SELECT min(item.value) AS min_2 
FROM json_each(search_1.to_list) AS item) AS "to" 
FROM search_1), 
search_3 AS MATERIALIZED 
(SELECT search_2.from_list, search_2.to_list, search_2."from", search_2."to", CASE WHEN (search_2."from" = search_2."to") THEN 0 WHEN ((SELECT 1 
FROM path_hop AS edge 
WHERE search_2."from" = edge.entity_id AND search_2."to" = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) THEN 1 ELSE CAST(NULL AS INTEGER) END AS length, 0 AS from_depth, 0 AS to_depth, (SELECT count(*) AS count_11 
FROM (SELECT 1 AS one 
FROM json_each(search_2.from_list) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) AS from_edges, (SELECT count(*) AS count_12 
FROM (SELECT 1 AS one 
FROM json_each(search_2.to_list) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) AS to_edges, 0 AS spent, 1 AS due, NULL AS leading, NULL AS from_1, NULL AS from_2, NULL AS to_1, NULL AS to_2 
FROM search_2 
WHERE search_2."from" IS NOT NULL AND search_2."to" IS NOT NULL), 
search_4 AS MATERIALIZED 
(SELECT search_3.from_list, search_3.to_list, search_3."from", search_3."to", search_3.length, search_3.from_depth, search_3.to_depth, search_3.from_edges, search_3.to_edges, CASE WHEN (search_3.due = 1 AND search_3.length IS NULL AND search_3.from_edges > 0 AND search_3.to_edges > 0) THEN search_3.spent + search_3.from_edges + search_3.to_edges ELSE search_3.spent END AS spent, CASE WHEN (search_3.due = 1 AND search_3.length IS NULL AND search_3.from_edges > 0 AND search_3.to_edges > 0) THEN 1 ELSE 0 END AS due, search_3.leading, search_3.from_1, search_3.from_2, search_3.to_1, search_3.to_2, (SELECT count(*) AS count_9 
FROM json_each(search_3.from_list) AS item) AS from_size, (SELECT count(*) AS count_10 
FROM json_each(search_3.to_list) AS item) AS to_size 
FROM search_3), 
search_5 AS MATERIALIZED 
(SELECT search_4.from_list, search_4.to_list, search_4."from", search_4."to", search_4.length, search_4.from_depth, search_4.to_depth, search_4.from_edges, search_4.to_edges, search_4.spent, search_4.due, CASE WHEN (search_4.due = 1 AND search_4.spent <= 400000) THEN CASE WHEN (search_4.to_edges * search_4.from_size <= 5000) THEN (SELECT json_group_array(DISTINCT id) AS anon_16 
FROM (SELECT node.value AS id 
FROM json_each(search_4.to_list) AS item CROSS JOIN path_hop AS link CROSS JOIN json_each(search_4.from_list) AS node 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) AS found) WHEN (search_4.from_size <= 100 AND search_4.from_edges * search_4.to_size <= 10 * (search_4.from_edges + search_4.to_edges)) THEN (SELECT json_group_array(node.value) AS anon_17 
FROM json_each(search_4.from_list) AS node 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND (SELECT 1 
FROM json_each(search_4.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL
 LIMIT 1 OFFSET ?) IS NOT NULL) ELSE (SELECT json_group_array(DISTINCT id) AS anon_18 
FROM (SELECT edge.entity_id AS id 
FROM json_each(search_4.from_list) AS node CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM json_each(search_4.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id) AS found) END ELSE search_4.leading END AS leading, search_4.from_1, search_4.from_2, search_4.to_1, search_4.to_2, search_4.from_size, search_4.to_size 
FROM search_4), 
search_6 AS MATERIALIZED 
(SELECT search_5.from_list, search_5.to_list, search_5."from", search_5."to", CASE WHEN (search_5.due = 1 AND search_5.spent <= 400000 AND (EXISTS (SELECT 1 
FROM json_each(search_5.leading) AS item))) THEN 2 ELSE search_5.length END AS length, search_5.from_depth, search_5.to_depth, search_5.from_edges, search_5.to_edges, search_5.spent, search_5.due, search_5.leading, search_5.from_1, search_5.from_2, search_5.to_1, search_5.to_2, search_5.from_size, search_5.to_size 
FROM search_5), 
search_7 AS MATERIALIZED 
(SELECT search_6.from_list, search_6.to_list, search_6."from", search_6."to", search_6.length, search_6.from_depth, search_6.to_depth, search_6.from_edges, search_6.to_edges, search_6.spent, CASE WHEN (search_6.due = 1 AND search_6.spent <= 400000 AND search_6.length IS NULL AND search_6.from_edges <= search_6.to_edges) THEN 1 WHEN (search_6.due = 1 AND search_6.spent <= 400000 AND search_6.length IS NULL) THEN 2 ELSE 0 END AS due, search_6.leading, search_6.from_1, search_6.from_2, search_6.to_1, search_6.to_2, search_6.from_size, search_6.to_size, CASE WHEN (search_6.from_edges <= search_6.to_edges) THEN search_6.from_list ELSE search_6.to_list END AS grown 
FROM search_6), 
search_8 AS MATERIALIZED 
(SELECT search_7.from_list, search_7.to_list, search_7."from", search_7."to", search_7.length, search_7.from_depth, search_7.to_depth, search_7.from_edges, search_7.to_edges, search_7.spent, search_7.due, search_7.leading, search_7.from_1, search_7.from_2, search_7.to_1, search_7.to_2, search_7.from_size, search_7.to_size, CASE WHEN (search_7.due > 0) THEN (SELECT json_group_array(DISTINCT id) AS anon_15 
FROM (SELECT edge.other_id AS id 
FROM json_each(search_7.grown) AS item CROSS JOIN path_hop AS edge 
WHERE edge.entity_id = item.value) AS reached) ELSE NULL END AS grown 
FROM search_7), 
search_9 AS MATERIALIZED 
(SELECT CASE WHEN (search_8.due = 1) THEN search_8.grown ELSE search_8.from_list END AS from_list, CASE WHEN (search_8.due = 2) THEN search_8.grown ELSE search_8.to_list END AS to_list, search_8."from", search_8."to", search_8.length, CASE WHEN (search_8.due = 1) THEN search_8.from_depth + 1 ELSE search_8.from_depth END AS from_depth, CASE WHEN (search_8.due = 2) THEN search_8.to_depth + 1 ELSE search_8.to_depth END AS to_depth, CASE WHEN (search_8.due = 1) THEN (SELECT count(*) AS count_7 
FROM (SELECT 1 AS one 
FROM json_each(search_8.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_8.from_edges END AS from_edges, CASE WHEN (search_8.due = 2) THEN (SELECT count(*) AS count_8 
FROM (SELECT 1 AS one 
FROM json_each(search_8.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_8.to_edges END AS to_edges, search_8.spent, CASE WHEN (search_8.due > 0) THEN 1 ELSE 0 END AS due, search_8.leading, CASE WHEN (search_8.due = 1 AND search_8.from_depth = 0) THEN search_8.grown ELSE search_8.from_1 END AS from_1, CASE WHEN (search_8.due = 1 AND search_8.from_depth = 1) THEN search_8.grown ELSE search_8.from_2 END AS from_2, CASE WHEN (search_8.due = 2 AND search_8.to_depth = 0) THEN search_8.grown ELSE search_8.to_1 END AS to_1, CASE WHEN (search_8.due = 2 AND search_8.to_depth = 1) THEN search_8.grown ELSE search_8.to_2 END AS to_2, search_8.from_size, search_8.to_size, search_8.grown 
FROM search_8), 
search_10 AS MATERIALIZED 
(SELECT search_9.from_list, search_9.to_list, search_9."from", search_9."to", search_9.length, search_9.from_depth, search_9.to_depth, search_9.from_edges, search_9.to_edges, CASE WHEN (search_9.due = 1 AND search_9.length IS NULL AND search_9.from_edges > 0 AND search_9.to_edges > 0) THEN search_9.spent + search_9.from_edges + search_9.to_edges ELSE search_9.spent END AS spent, CASE WHEN (search_9.due = 1 AND search_9.length IS NULL AND search_9.from_edges > 0 AND search_9.to_edges > 0) THEN 1 ELSE 0 END AS due, search_9.leading, search_9.from_1, search_9.from_2, search_9.to_1, search_9.to_2, (SELECT count(*) AS count_5 
FROM json_each(search_9.from_list) AS item) AS from_size, (SELECT count(*) AS count_6 
FROM json_each(search_9.to_list) AS item) AS to_size, search_9.grown 
FROM search_9), 
search_11 AS MATERIALIZED 
(SELECT search_10.from_list, search_10.to_list, search_10."from", search_10."to", search_10.length, search_10.from_depth, search_10.to_depth, search_10.from_edges, search_10.to_edges, search_10.spent, search_10.due, CASE WHEN (search_10.due = 1 AND search_10.spent <= 400000) THEN CASE WHEN (search_10.to_edges * search_10.from_size <= 5000) THEN (SELECT json_group_array(DISTINCT id) AS anon_12 
FROM (SELECT node.value AS id 
FROM json_each(search_10.to_list) AS item CROSS JOIN path_hop AS link CROSS JOIN json_each(search_10.from_list) AS node 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) AS found) WHEN (search_10.from_size <= 100 AND search_10.from_edges * search_10.to_size <= 10 * (search_10.from_edges + search_10.to_edges)) THEN (SELECT json_group_array(node.value) AS anon_13 
FROM json_each(search_10.from_list) AS node 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND (SELECT 1 
FROM json_each(search_10.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL
 LIMIT 1 OFFSET ?) IS NOT NULL) ELSE (SELECT json_group_array(DISTINCT id) AS anon_14 
FROM (SELECT edge.entity_id AS id 
FROM json_each(search_10.from_list) AS node CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM json_each(search_10.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id) AS found) END ELSE search_10.leading END AS leading, search_10.from_1, search_10.from_2, search_10.to_1, search_10.to_2, search_10.from_size, search_10.to_size, search_10.grown 
FROM search_10), 
search_12 AS MATERIALIZED 
(SELECT search_11.from_list, search_11.to_list, search_11."from", search_11."to", CASE WHEN (search_11.due = 1 AND search_11.spent <= 400000 AND (EXISTS (SELECT 1 
FROM json_each(search_11.leading) AS item))) THEN 3 ELSE search_11.length END AS length, search_11.from_depth, search_11.to_depth, search_11.from_edges, search_11.to_edges, search_11.spent, search_11.due, search_11.leading, search_11.from_1, search_11.from_2, search_11.to_1, search_11.to_2, search_11.from_size, search_11.to_size, search_11.grown 
FROM search_11), 
search_13 AS MATERIALIZED 
(SELECT search_12.from_list, search_12.to_list, search_12."from", search_12."to", search_12.length, search_12.from_depth, search_12.to_depth, search_12.from_edges, search_12.to_edges, search_12.spent, CASE WHEN (search_12.due = 1 AND search_12.spent <= 400000 AND search_12.length IS NULL AND search_12.from_edges <= search_12.to_edges) THEN 1 WHEN (search_12.due = 1 AND search_12.spent <= 400000 AND search_12.length IS NULL) THEN 2 ELSE 0 END AS due, search_12.leading, search_12.from_1, search_12.from_2, search_12.to_1, search_12.to_2, search_12.from_size, search_12.to_size, CASE WHEN (search_12.from_edges <= search_12.to_edges) THEN search_12.from_list ELSE search_12.to_list END AS grown 
FROM search_12), 
search_14 AS MATERIALIZED 
(SELECT search_13.from_list, search_13.to_list, search_13."from", search_13."to", search_13.length, search_13.from_depth, search_13.to_depth, search_13.from_edges, search_13.to_edges, search_13.spent, search_13.due, search_13.leading, search_13.from_1, search_13.from_2, search_13.to_1, search_13.to_2, search_13.from_size, search_13.to_size, CASE WHEN (search_13.due > 0) THEN (SELECT json_group_array(DISTINCT id) AS anon_11 
FROM (SELECT edge.other_id AS id 
FROM json_each(search_13.grown) AS item CROSS JOIN path_hop AS edge 
WHERE edge.entity_id = item.value) AS reached) ELSE NULL END AS grown 
FROM search_13), 
search_15 AS MATERIALIZED 
(SELECT CASE WHEN (search_14.due = 1) THEN search_14.grown ELSE search_14.from_list END AS from_list, CASE WHEN (search_14.due = 2) THEN search_14.grown ELSE search_14.to_list END AS to_list, search_14."from", search_14."to", search_14.length, CASE WHEN (search_14.due = 1) THEN search_14.from_depth + 1 ELSE search_14.from_depth END AS from_depth, CASE WHEN (search_14.due = 2) THEN search_14.to_depth + 1 ELSE search_14.to_depth END AS to_depth, CASE WHEN (search_14.due = 1) THEN (SELECT count(*) AS count_3 
FROM (SELECT 1 AS one 
FROM json_each(search_14.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_14.from_edges END AS from_edges, CASE WHEN (search_14.due = 2) THEN (SELECT count(*) AS count_4 
FROM (SELECT 1 AS one 
FROM json_each(search_14.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_14.to_edges END AS to_edges, search_14.spent, CASE WHEN (search_14.due > 0) THEN 1 ELSE 0 END AS due, search_14.leading, CASE WHEN (search_14.due = 1 AND search_14.from_depth = 0) THEN search_14.grown ELSE search_14.from_1 END AS from_1, CASE WHEN (search_14.due = 1 AND search_14.from_depth = 1) THEN search_14.grown ELSE search_14.from_2 END AS from_2, CASE WHEN (search_14.due = 2 AND search_14.to_depth = 0) THEN search_14.grown ELSE search_14.to_1 END AS to_1, CASE WHEN (search_14.due = 2 AND search_14.to_depth = 1) THEN search_14.grown ELSE search_14.to_2 END AS to_2, search_14.from_size, search_14.to_size, search_14.grown 
FROM search_14), 
search_16 AS MATERIALIZED 
(SELECT search_15.from_list, search_15.to_list, search_15."from", search_15."to", search_15.length, search_15.from_depth, search_15.to_depth, search_15.from_edges, search_15.to_edges, CASE WHEN (search_15.due = 1 AND search_15.length IS NULL AND search_15.from_edges > 0 AND search_15.to_edges > 0) THEN search_15.spent + search_15.from_edges + search_15.to_edges ELSE search_15.spent END AS spent, CASE WHEN (search_15.due = 1 AND search_15.length IS NULL AND search_15.from_edges > 0 AND search_15.to_edges > 0) THEN 1 ELSE 0 END AS due, search_15.leading, search_15.from_1, search_15.from_2, search_15.to_1, search_15.to_2, (SELECT count(*) AS count_1 
FROM json_each(search_15.from_list) AS item) AS from_size, (SELECT count(*) AS count_2 
FROM json_each(search_15.to_list) AS item) AS to_size, search_15.grown 
FROM search_15), 
search_17 AS MATERIALIZED 
(SELECT search_16.from_list, search_16.to_list, search_16."from", search_16."to", search_16.length, search_16.from_depth, search_16.to_depth, search_16.from_edges, search_16.to_edges, search_16.spent, search_16.due, CASE WHEN (search_16.due = 1 AND search_16.spent <= 400000) THEN CASE WHEN (search_16.to_edges * search_16.from_size <= 5000) THEN (SELECT json_group_array(DISTINCT id) AS anon_8 
FROM (SELECT node.value AS id 
FROM json_each(search_16.to_list) AS item CROSS JOIN path_hop AS link CROSS JOIN json_each(search_16.from_list) AS node 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) AS found) WHEN (search_16.from_size <= 100 AND search_16.from_edges * search_16.to_size <= 10 * (search_16.from_edges + search_16.to_edges)) THEN (SELECT json_group_array(node.value) AS anon_9 
FROM json_each(search_16.from_list) AS node 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND (SELECT 1 
FROM json_each(search_16.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL
 LIMIT 1 OFFSET ?) IS NOT NULL) ELSE (SELECT json_group_array(DISTINCT id) AS anon_10 
FROM (SELECT edge.entity_id AS id 
FROM json_each(search_16.from_list) AS node CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM json_each(search_16.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id) AS found) END ELSE search_16.leading END AS leading, search_16.from_1, search_16.from_2, search_16.to_1, search_16.to_2, search_16.from_size, search_16.to_size, search_16.grown 
FROM search_16), 
search_18 AS MATERIALIZED 
(SELECT search_17.from_list, search_17.to_list, search_17."from", search_17."to", CASE WHEN (search_17.due = 1 AND search_17.spent <= 400000 AND (EXISTS (SELECT 1 
FROM json_each(search_17.leading) AS item))) THEN 4 ELSE search_17.length END AS length, search_17.from_depth, search_17.to_depth, search_17.from_edges, search_17.to_edges, search_17.spent, search_17.due, search_17.leading, search_17.from_1, search_17.from_2, search_17.to_1, search_17.to_2, search_17.from_size, search_17.to_size, search_17.grown 
FROM search_17), 
search_19 AS MATERIALIZED 
(SELECT search_18.to_list, search_18."from", search_18."to", search_18.length, search_18.from_depth, search_18.to_edges, search_18.leading, search_18.from_1, search_18.from_2, search_18.to_1, search_18.to_2 
FROM search_18 
WHERE CASE WHEN (search_18.length IS NULL AND search_18.spent > 400000) THEN json_extract('{}', 'PATH_TOO_WIDE ' || search_18.spent) IS NOT NULL ELSE search_18.length IS NOT NULL END = 1), 
search_20 AS MATERIALIZED 
(SELECT search_19.to_list, search_19."from", search_19."to", search_19.length, search_19.from_depth, search_19.to_edges, search_19.leading, search_19.from_1, CASE WHEN (search_19.from_depth = 2) THEN search_19.leading ELSE search_19.from_2 END AS from_2, search_19.to_1, search_19.to_2 
FROM search_19), 
search_21 AS MATERIALIZED 
(SELECT search_20.to_list, search_20."from", search_20."to", search_20.length, search_20.from_depth, search_20.to_edges, search_20.leading, CASE WHEN (search_20.from_depth = 1) THEN search_20.leading WHEN (search_20.from_depth > 1) THEN (SELECT json_group_array(DISTINCT id) AS anon_7 
FROM (SELECT edge.entity_id AS id 
FROM json_each(search_20.from_1) AS node CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT item.value AS id 
FROM json_each(search_20.from_2) AS item) AS ahead 
WHERE edge.entity_id = node.value AND ahead.id = edge.other_id) AS found) ELSE search_20.from_1 END AS from_1, search_20.from_2, search_20.to_1, search_20.to_2 
FROM search_20), 
search_22 AS MATERIALIZED 
(SELECT search_21.to_list, search_21."to", search_21.length, search_21.from_depth, search_21.to_edges, search_21.from_2, search_21.to_1, search_21.to_2, search_21."from" AS node_0, CASE WHEN (search_21.length = 1) THEN search_21."to" WHEN (search_21.length < 1) THEN CAST(NULL AS INTEGER) WHEN (search_21.from_depth = 0 AND search_21.to_edges <= 5000) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT link.other_id AS id, link.other_public_id AS "key" 
FROM json_each(search_21.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE search_21."from" = edge.entity_id AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY link.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) WHEN (search_21.from_depth = 0) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS "key" 
FROM path_hop AS edge 
WHERE search_21."from" = edge.entity_id AND (SELECT 1 
FROM json_each(search_21.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY edge.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) ELSE (SELECT named.id AS anon_6 
FROM json_each(CASE WHEN (search_21.from_depth >= 1) THEN search_21.from_1 WHEN (search_21.length = 2) THEN search_21.to_1 WHEN (search_21.length = 3) THEN search_21.to_2 END) AS item CROSS JOIN entity AS named 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE search_21."from" = edge.entity_id AND edge.other_id = item.value
 LIMIT 1 OFFSET ?) IS NOT NULL AND named.id = item.value ORDER BY named.public_id
 LIMIT 1 OFFSET ?) END AS node_1 
FROM search_21), 
search_23 AS MATERIALIZED 
(SELECT search_22.to_list, search_22."to", search_22.length, search_22.from_depth, search_22.to_edges, search_22.to_1, search_22.node_0, search_22.node_1, CASE WHEN (search_22.length = 2) THEN search_22."to" WHEN (search_22.length < 2) THEN CAST(NULL AS INTEGER) WHEN (search_22.from_depth = 1 AND search_22.to_edges <= 5000) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT link.other_id AS id, link.other_public_id AS "key" 
FROM json_each(search_22.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE search_22.node_1 = edge.entity_id AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY link.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) WHEN (search_22.from_depth = 1) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS "key" 
FROM path_hop AS edge 
WHERE search_22.node_1 = edge.entity_id AND (SELECT 1 
FROM json_each(search_22.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY edge.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) ELSE (SELECT named.id AS anon_5 
FROM json_each(CASE WHEN (search_22.from_depth >= 2) THEN search_22.from_2 WHEN (search_22.length = 3) THEN search_22.to_1 WHEN (search_22.length = 4) THEN search_22.to_2 END) AS item CROSS JOIN entity AS named 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE search_22.node_1 = edge.entity_id AND edge.other_id = item.value
 LIMIT 1 OFFSET ?) IS NOT NULL AND named.id = item.value ORDER BY named.public_id
 LIMIT 1 OFFSET ?) END AS node_2 
FROM search_22), 
search_24 AS MATERIALIZED 
(SELECT search_23.to_list, search_23."to", search_23.length, search_23.from_depth, search_23.to_edges, search_23.node_0, search_23.node_1, search_23.node_2, CASE WHEN (search_23.length = 3) THEN search_23."to" WHEN (search_23.length < 3) THEN CAST(NULL AS INTEGER) WHEN (search_23.from_depth = 2 AND search_23.to_edges <= 5000) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT link.other_id AS id, link.other_public_id AS "key" 
FROM json_each(search_23.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE search_23.node_2 = edge.entity_id AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY link.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) WHEN (search_23.from_depth = 2) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS "key" 
FROM path_hop AS edge 
WHERE search_23.node_2 = edge.entity_id AND (SELECT 1 
FROM json_each(search_23.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY edge.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) ELSE (SELECT named.id AS anon_4 
FROM json_each(CASE WHEN (search_23.length = 4) THEN search_23.to_1 END) AS item CROSS JOIN entity AS named 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE search_23.node_2 = edge.entity_id AND edge.other_id = item.value
 LIMIT 1 OFFSET ?) IS NOT NULL AND named.id = item.value ORDER BY named.public_id
 LIMIT 1 OFFSET ?) END AS node_3 
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
(SELECT bare_step.position AS position, bare_step.from_id AS from_id, bare_step.to_id AS to_id, (SELECT relation_6.id AS anon_3 
FROM path_hop AS edge CROSS JOIN relation AS relation_6 
WHERE edge.entity_id = bare_step.from_id AND edge.other_id = bare_step.to_id AND relation_6.id = edge.relation_id AND (EXISTS (SELECT 1 
FROM evidence AS evidence_6 
WHERE (evidence_6.relation_id = relation_6.id) AND evidence_6.withdrawn_at IS NULL AND (evidence_6.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_6 
WHERE (article_6.id = evidence_6.article_id) AND (article_6.status = 'PUBLISHED'))))) ORDER BY relation_6.kind, relation_6.public_id
 LIMIT 1 OFFSET ?) AS relation_id 
FROM bare_step), 
path AS MATERIALIZED 
(SELECT search_25.length AS length 
FROM search_25)
 SELECT json_object('length', path_5_length, 'steps', json(path_5_value_1)) AS anon_1 
FROM (SELECT path_5_length, (SELECT json_group_array(json_object('to', CASE WHEN (entity_15_id IS NOT NULL) THEN json_object('id', entity_15_public_id) END)) AS anon_2 
FROM (SELECT entity_15.public_id AS entity_15_public_id, entity_15.id AS entity_15_id 
FROM path_step AS path_step_5 LEFT OUTER JOIN entity AS entity_15 ON (entity_15.id = path_step_5.to_id) AND (entity_15.public = 1) ORDER BY path_step_5.position ASC) AS path_step_5_shape) AS path_5_value_1 
FROM (SELECT path_5.length AS path_5_length 
FROM path AS path_5
 LIMIT 1 OFFSET ?) AS path_5_rows) AS path_5_shape;

WITH path_hop AS NOT MATERIALIZED 
(SELECT relation_end_6.entity_id AS entity_id, relation_end_6.other_id AS other_id, relation_end_6.other_public_id AS other_public_id, relation_end_6.relation_id AS relation_id 
FROM relation_end AS relation_end_6 
WHERE relation_end_6.hop = 1), 
search_1 AS MATERIALIZED 
(SELECT (SELECT json_group_array(entity_16.id) AS anon_25 
FROM entity AS entity_16, entity_resolution AS entity_resolution_12, entity AS former_entity_11 
WHERE (entity_16.public = 1) AND (entity_resolution_12.survivor_id = entity_16.id) AND (former_entity_11.id = entity_resolution_12.entity_id) AND (former_entity_11.public = 1) AND (former_entity_11.public_id = ?)) AS from_list, (SELECT json_group_array(entity_17.id) AS anon_26 
FROM entity AS entity_17, entity_resolution AS entity_resolution_13, entity AS former_entity_12 
WHERE (entity_17.public = 1) AND (entity_resolution_13.survivor_id = entity_17.id) AND (former_entity_12.id = entity_resolution_13.entity_id) AND (former_entity_12.public = 1) AND (former_entity_12.public_id = ?)) AS to_list), 
search_2 AS MATERIALIZED 
(SELECT search_1.from_list, search_1.to_list, (SELECT min(item.value) AS min_1 
FROM json_each(search_1.from_list) AS item) AS "from", (SELECT min(item.value) AS min_2 
FROM json_each(search_1.to_list) AS item) AS "to" 
FROM search_1), 
search_3 AS MATERIALIZED 
(SELECT search_2.from_list, search_2.to_list, search_2."from", search_2."to", CASE WHEN (search_2."from" = search_2."to") THEN 0 WHEN ((SELECT 1 
FROM path_hop AS edge 
WHERE search_2."from" = edge.entity_id AND search_2."to" = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) THEN 1 ELSE CAST(NULL AS INTEGER) END AS length, 0 AS from_depth, 0 AS to_depth, (SELECT count(*) AS count_15 
FROM (SELECT 1 AS one 
FROM json_each(search_2.from_list) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) AS from_edges, (SELECT count(*) AS count_16 
FROM (SELECT 1 AS one 
FROM json_each(search_2.to_list) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) AS to_edges, 0 AS spent, 1 AS due, NULL AS leading, NULL AS from_1, NULL AS from_2, NULL AS from_3, NULL AS to_1, NULL AS to_2, NULL AS to_3 
FROM search_2 
WHERE search_2."from" IS NOT NULL AND search_2."to" IS NOT NULL), 
search_4 AS MATERIALIZED 
(SELECT search_3.from_list, search_3.to_list, search_3."from", search_3."to", search_3.length, search_3.from_depth, search_3.to_depth, search_3.from_edges, search_3.to_edges, CASE WHEN (search_3.due = 1 AND search_3.length IS NULL AND search_3.from_edges > 0 AND search_3.to_edges > 0) THEN search_3.spent + search_3.from_edges + search_3.to_edges ELSE search_3.spent END AS spent, CASE WHEN (search_3.due = 1 AND search_3.length IS NULL AND search_3.from_edges > 0 AND search_3.to_edges > 0) THEN 1 ELSE 0 END AS due, search_3.leading, search_3.from_1, search_3.from_2, search_3.from_3, search_3.to_1, search_3.to_2, search_3.to_3, (SELECT count(*) AS count_13 
FROM json_each(search_3.from_list) AS item) AS from_size, (SELECT count(*) AS count_14 
FROM json_each(search_3.to_list) AS item) AS to_size 
FROM search_3), 
search_5 AS MATERIALIZED 
(SELECT search_4.from_list, search_4.to_list, search_4."from", search_4."to", search_4.length, search_4.from_depth, search_4.to_depth, search_4.from_edges, search_4.to_edges, search_4.spent, search_4.due, CASE WHEN (search_4.due = 1 AND search_4.spent <= 400000) THEN CASE WHEN (search_4.to_edges * search_4.from_size <= 5000) THEN (SELECT json_group_array(DISTINCT id) AS anon_22 
FROM (SELECT node.value AS id 
FROM json_each(search_4.to_list) AS item CROSS JOIN path_hop AS link CROSS JOIN json_each(search_4.from_list) AS node 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) AS found) WHEN (search_4.from_size <= 100 AND search_4.from_edges * search_4.to_size <= 10 * (search_4.from_edges + search_4.to_edges)) THEN (SELECT json_group_array(node.value) AS anon_23 
FROM json_each(search_4.from_list) AS node 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND (SELECT 1 
FROM json_each(search_4.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL
 LIMIT 1 OFFSET ?) IS NOT NULL) ELSE (SELECT json_group_array(DISTINCT id) AS anon_24 
FROM (SELECT edge.entity_id AS id 
FROM json_each(search_4.from_list) AS node CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM json_each(search_4.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id) AS found) END ELSE search_4.leading END AS leading, search_4.from_1, search_4.from_2, search_4.from_3, search_4.to_1, search_4.to_2, search_4.to_3, search_4.from_size, search_4.to_size 
FROM search_4), 
search_6 AS MATERIALIZED 
(SELECT search_5.from_list, search_5.to_list, search_5."from", search_5."to", CASE WHEN (search_5.due = 1 AND search_5.spent <= 400000 AND (EXISTS (SELECT 1 
FROM json_each(search_5.leading) AS item))) THEN 2 ELSE search_5.length END AS length, search_5.from_depth, search_5.to_depth, search_5.from_edges, search_5.to_edges, search_5.spent, search_5.due, search_5.leading, search_5.from_1, search_5.from_2, search_5.from_3, search_5.to_1, search_5.to_2, search_5.to_3, search_5.from_size, search_5.to_size 
FROM search_5), 
search_7 AS MATERIALIZED 
(SELECT search_6.from_list, search_6.to_list, search_6."from", search_6."to", search_6.length, search_6.from_depth, search_6.to_depth, search_6.from_edges, search_6.to_edges, search_6.spent, CASE WHEN (search_6.due = 1 AND search_6.spent <= 400000 AND search_6.length IS NULL AND search_6.from_edges <= search_6.to_edges) THEN 1 WHEN (search_6.due = 1 AND search_6.spent <= 400000 AND search_6.length IS NULL) THEN 2 ELSE 0 END AS due, search_6.leading, search_6.from_1, search_6.from_2, search_6.from_3, search_6.to_1, search_6.to_2, search_6.to_3, search_6.from_size, search_6.to_size, CASE WHEN (search_6.from_edges <= search_6.to_edges) THEN search_6.from_list ELSE search_6.to_list END AS grown 
FROM search_6), 
search_8 AS MATERIALIZED 
(SELECT search_7.from_list, search_7.to_list, search_7."from", search_7."to", search_7.length, search_7.from_depth, search_7.to_depth, search_7.from_edges, search_7.to_edges, search_7.spent, search_7.due, search_7.leading, search_7.from_1, search_7.from_2, search_7.from_3, search_7.to_1, search_7.to_2, search_7.to_3, search_7.from_size, search_7.to_size, CASE WHEN (search_7.due > 0) THEN (SELECT json_group_array(DISTINCT id) AS anon_21 
FROM (SELECT edge.other_id AS id 
FROM json_each(search_7.grown) AS item CROSS JOIN path_hop AS edge 
WHERE edge.entity_id = item.value) AS reached) ELSE NULL END AS grown 
FROM search_7), 
search_9 AS MATERIALIZED 
(SELECT CASE WHEN (search_8.due = 1) THEN search_8.grown ELSE search_8.from_list END AS from_list, CASE WHEN (search_8.due = 2) THEN search_8.grown ELSE search_8.to_list END AS to_list, search_8."from", search_8."to", search_8.length, CASE WHEN (search_8.due = 1) THEN search_8.from_depth + 1 ELSE search_8.from_depth END AS from_depth, CASE WHEN (search_8.due = 2) THEN search_8.to_depth + 1 ELSE search_8.to_depth END AS to_depth, CASE WHEN (search_8.due = 1) THEN (SELECT count(*) AS count_11 
FROM (SELECT 1 AS one 
FROM json_each(search_8.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_8.from_edges END AS from_edges, CASE WHEN (search_8.due = 2) THEN (SELECT count(*) AS count_12 
FROM (SELECT 1 AS one 
FROM json_each(search_8.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_8.to_edges END AS to_edges, search_8.spent, CASE WHEN (search_8.due > 0) THEN 1 ELSE 0 END AS due, search_8.leading, CASE WHEN (search_8.due = 1 AND search_8.from_depth = 0) THEN search_8.grown ELSE search_8.from_1 END AS from_1, CASE WHEN (search_8.due = 1 AND search_8.from_depth = 1) THEN search_8.grown ELSE search_8.from_2 END AS from_2, CASE WHEN (search_8.due = 1 AND search_8.from_depth = 2) THEN search_8.grown ELSE search_8.from_3 END AS from_3, CASE WHEN (search_8.due = 2 AND search_8.to_depth = 0) THEN search_8.grown ELSE search_8.to_1 END AS to_1, CASE WHEN (search_8.due = 2 AND search_8.to_depth = 1) THEN search_8.grown ELSE search_8.to_2 END AS to_2, CASE WHEN (search_8.due = 2 AND search_8.to_depth = 2) THEN search_8.grown ELSE search_8.to_3 END AS to_3, search_8.from_size, search_8.to_size, search_8.grown 
FROM search_8), 
search_10 AS MATERIALIZED 
(SELECT search_9.from_list, search_9.to_list, search_9."from", search_9."to", search_9.length, search_9.from_depth, search_9.to_depth, search_9.from_edges, search_9.to_edges, CASE WHEN (search_9.due = 1 AND search_9.length IS NULL AND search_9.from_edges > 0 AND search_9.to_edges > 0) THEN search_9.spent + search_9.from_edges + search_9.to_edges ELSE search_9.spent END AS spent, CASE WHEN (search_9.due = 1 AND search_9.length IS NULL AND search_9.from_edges > 0 AND search_9.to_edges > 0) THEN 1 ELSE 0 END AS due, search_9.leading, search_9.from_1, search_9.from_2, search_9.from_3, search_9.to_1, search_9.to_2, search_9.to_3, (SELECT count(*) AS count_9 
FROM json_each(search_9.from_list) AS item) AS from_size, (SELECT count(*) AS count_10 
FROM json_each(search_9.to_list) AS item) AS to_size, search_9.grown 
FROM search_9), 
search_11 AS MATERIALIZED 
(SELECT search_10.from_list, search_10.to_list, search_10."from", search_10."to", search_10.length, search_10.from_depth, search_10.to_depth, search_10.from_edges, search_10.to_edges, search_10.spent, search_10.due, CASE WHEN (search_10.due = 1 AND search_10.spent <= 400000) THEN CASE WHEN (search_10.to_edges * search_10.from_size <= 5000) THEN (SELECT json_group_array(DISTINCT id) AS anon_18 
FROM (SELECT node.value AS id 
FROM json_each(search_10.to_list) AS item CROSS JOIN path_hop AS link CROSS JOIN json_each(search_10.from_list) AS node 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) AS found) WHEN (search_10.from_size <= 100 AND search_10.from_edges * search_10.to_size <= 10 * (search_10.from_edges + search_10.to_edges)) THEN (SELECT json_group_array(node.value) AS anon_19 
FROM json_each(search_10.from_list) AS node 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND (SELECT 1 
FROM json_each(search_10.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL
 LIMIT 1 OFFSET ?) IS NOT NULL) ELSE (SELECT json_group_array(DISTINCT id) AS anon_20 
FROM (SELECT edge.entity_id AS id 
FROM json_each(search_10.from_list) AS node CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM json_each(search_10.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id) AS found) END ELSE search_10.leading END AS leading, search_10.from_1, search_10.from_2, search_10.from_3, search_10.to_1, search_10.to_2, search_10.to_3, search_10.from_size, search_10.to_size, search_10.grown 
FROM search_10), 
search_12 AS MATERIALIZED 
(SELECT search_11.from_list, search_11.to_list, search_11."from", search_11."to", CASE WHEN (search_11.due = 1 AND search_11.spent <= 400000 AND (EXISTS (SELECT 1 
FROM json_each(search_11.leading) AS item))) THEN 3 ELSE search_11.length END AS length, search_11.from_depth, search_11.to_depth, search_11.from_edges, search_11.to_edges, search_11.spent, search_11.due, search_11.leading, search_11.from_1, search_11.from_2, search_11.from_3, search_11.to_1, search_11.to_2, search_11.to_3, search_11.from_size, search_11.to_size, search_11.grown 
FROM search_11), 
search_13 AS MATERIALIZED 
(SELECT search_12.from_list, search_12.to_list, search_12."from", search_12."to", search_12.length, search_12.from_depth, search_12.to_depth, search_12.from_edges, search_12.to_edges, search_12.spent, CASE WHEN (search_12.due = 1 AND search_12.spent <= 400000 AND search_12.length IS NULL AND search_12.from_edges <= search_12.to_edges) THEN 1 WHEN (search_12.due = 1 AND search_12.spent <= 400000 AND search_12.length IS NULL) THEN 2 ELSE 0 END AS due, search_12.leading, search_12.from_1, search_12.from_2, search_12.from_3, search_12.to_1, search_12.to_2, search_12.to_3, search_12.from_size, search_12.to_size, CASE WHEN (search_12.from_edges <= search_12.to_edges) THEN search_12.from_list ELSE search_12.to_list END AS grown 
FROM search_12), 
search_14 AS MATERIALIZED 
(SELECT search_13.from_list, search_13.to_list, search_13."from", search_13."to", search_13.length, search_13.from_depth, search_13.to_depth, search_13.from_edges, search_13.to_edges, search_13.spent, search_13.due, search_13.leading, search_13.from_1, search_13.from_2, search_13.from_3, search_13.to_1, search_13.to_2, search_13.to_3, search_13.from_size, search_13.to_size, CASE WHEN (search_13.due > 0) THEN (SELECT json_group_array(DISTINCT id) AS anon_17 
FROM (SELECT edge.other_id AS id 
FROM json_each(search_13.grown) AS item CROSS JOIN path_hop AS edge 
WHERE edge.entity_id = item.value) AS reached) ELSE NULL END AS grown 
FROM search_13), 
search_15 AS MATERIALIZED 
(SELECT CASE WHEN (search_14.due = 1) THEN search_14.grown ELSE search_14.from_list END AS from_list, CASE WHEN (search_14.due = 2) THEN search_14.grown ELSE search_14.to_list END AS to_list, search_14."from", search_14."to", search_14.length, CASE WHEN (search_14.due = 1) THEN search_14.from_depth + 1 ELSE search_14.from_depth END AS from_depth, CASE WHEN (search_14.due = 2) THEN search_14.to_depth + 1 ELSE search_14.to_depth END AS to_depth, CASE WHEN (search_14.due = 1) THEN (SELECT count(*) AS count_7 
FROM (SELECT 1 AS one 
FROM json_each(search_14.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_14.from_edges END AS from_edges, CASE WHEN (search_14.due = 2) THEN (SELECT count(*) AS count_8 
FROM (SELECT 1 AS one 
FROM json_each(search_14.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_14.to_edges END AS to_edges, search_14.spent, CASE WHEN (search_14.due > 0) THEN 1 ELSE 0 END AS due, search_14.leading, CASE WHEN (search_14.due = 1 AND search_14.from_depth = 0) THEN search_14.grown ELSE search_14.from_1 END AS from_1, CASE WHEN (search_14.due = 1 AND search_14.from_depth = 1) THEN search_14.grown ELSE search_14.from_2 END AS from_2, CASE WHEN (search_14.due = 1 AND search_14.from_depth = 2) THEN search_14.grown ELSE search_14.from_3 END AS from_3, CASE WHEN (search_14.due = 2 AND search_14.to_depth = 0) THEN search_14.grown ELSE search_14.to_1 END AS to_1, CASE WHEN (search_14.due = 2 AND search_14.to_depth = 1) THEN search_14.grown ELSE search_14.to_2 END AS to_2, CASE WHEN (search_14.due = 2 AND search_14.to_depth = 2) THEN search_14.grown ELSE search_14.to_3 END AS to_3, search_14.from_size, search_14.to_size, search_14.grown 
FROM search_14), 
search_16 AS MATERIALIZED 
(SELECT search_15.from_list, search_15.to_list, search_15."from", search_15."to", search_15.length, search_15.from_depth, search_15.to_depth, search_15.from_edges, search_15.to_edges, CASE WHEN (search_15.due = 1 AND search_15.length IS NULL AND search_15.from_edges > 0 AND search_15.to_edges > 0) THEN search_15.spent + search_15.from_edges + search_15.to_edges ELSE search_15.spent END AS spent, CASE WHEN (search_15.due = 1 AND search_15.length IS NULL AND search_15.from_edges > 0 AND search_15.to_edges > 0) THEN 1 ELSE 0 END AS due, search_15.leading, search_15.from_1, search_15.from_2, search_15.from_3, search_15.to_1, search_15.to_2, search_15.to_3, (SELECT count(*) AS count_5 
FROM json_each(search_15.from_list) AS item) AS from_size, (SELECT count(*) AS count_6 
FROM json_each(search_15.to_list) AS item) AS to_size, search_15.grown 
FROM search_15), 
search_17 AS MATERIALIZED 
(SELECT search_16.from_list, search_16.to_list, search_16."from", search_16."to", search_16.length, search_16.from_depth, search_16.to_depth, search_16.from_edges, search_16.to_edges, search_16.spent, search_16.due, CASE WHEN (search_16.due = 1 AND search_16.spent <= 400000) THEN CASE WHEN (search_16.to_edges * search_16.from_size <= 5000) THEN (SELECT json_group_array(DISTINCT id) AS anon_14 
FROM (SELECT node.value AS id 
FROM json_each(search_16.to_list) AS item CROSS JOIN path_hop AS link CROSS JOIN json_each(search_16.from_list) AS node 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) AS found) WHEN (search_16.from_size <= 100 AND search_16.from_edges * search_16.to_size <= 10 * (search_16.from_edges + search_16.to_edges)) THEN (SELECT json_group_array(node.value) AS anon_15 
FROM json_each(search_16.from_list) AS node 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND (SELECT 1 
FROM json_each(search_16.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL
 LIMIT 1 OFFSET ?) IS NOT NULL) ELSE (SELECT json_group_array(DISTINCT id) AS anon_16 
FROM (SELECT edge.entity_id AS id 
FROM json_each(search_16.from_list) AS node CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM json_each(search_16.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id) AS found) END ELSE search_16.leading END AS leading, search_16.from_1, search_16.from_2, search_16.from_3, search_16.to_1, search_16.to_2, search_16.to_3, search_16.from_size, search_16.to_size, search_16.grown 
FROM search_16), 
search_18 AS MATERIALIZED 
(SELECT search_17.from_list, search_17.to_list, search_17."from", search_17."to", CASE WHEN (search_17.due = 1 AND search_17.spent <= 400000 AND (EXISTS (SELECT 1 
FROM json_each(search_17.leading) AS item))) THEN 4 ELSE search_17.length END AS length, search_17.from_depth, search_17.to_depth, search_17.from_edges, search_17.to_edges, search_17.spent, search_17.due, search_17.leading, search_17.from_1, search_17.from_2, search_17.from_3, search_17.to_1, search_17.to_2, search_17.to_3, search_17.from_size, search_17.to_size, search_17.grown 
FROM search_17), 
search_19 AS MATERIALIZED 
(SELECT search_18.from_list, search_18.to_list, search_18."from", search_18."to", search_18.length, search_18.from_depth, search_18.to_depth, search_18.from_edges, search_18.to_edges, search_18.spent, CASE WHEN (search_18.due = 1 AND search_18.spent <= 400000 AND search_18.length IS NULL AND search_18.from_edges <= search_18.to_edges) THEN 1 WHEN (search_18.due = 1 AND search_18.spent <= 400000 AND search_18.length IS NULL) THEN 2 ELSE 0 END AS due, search_18.leading, search_18.from_1, search_18.from_2, search_18.from_3, search_18.to_1, search_18.to_2, search_18.to_3, search_18.from_size, search_18.to_size, CASE WHEN (search_18.from_edges <= search_18.to_edges) THEN search_18.from_list ELSE search_18.to_list END AS grown 
FROM search_18), 
search_20 AS MATERIALIZED 
(SELECT search_19.from_list, search_19.to_list, search_19."from", search_19."to", search_19.length, search_19.from_depth, search_19.to_depth, search_19.from_edges, search_19.to_edges, search_19.spent, search_19.due, search_19.leading, search_19.from_1, search_19.from_2, search_19.from_3, search_19.to_1, search_19.to_2, search_19.to_3, search_19.from_size, search_19.to_size, CASE WHEN (search_19.due > 0) THEN (SELECT json_group_array(DISTINCT id) AS anon_13 
FROM (SELECT edge.other_id AS id 
FROM json_each(search_19.grown) AS item CROSS JOIN path_hop AS edge 
WHERE edge.entity_id = item.value) AS reached) ELSE NULL END AS grown 
FROM search_19), 
search_21 AS MATERIALIZED 
(SELECT CASE WHEN (search_20.due = 1) THEN search_20.grown ELSE search_20.from_list END AS from_list, CASE WHEN (search_20.due = 2) THEN search_20.grown ELSE search_20.to_list END AS to_list, search_20."from", search_20."to", search_20.length, CASE WHEN (search_20.due = 1) THEN search_20.from_depth + 1 ELSE search_20.from_depth END AS from_depth, CASE WHEN (search_20.due = 2) THEN search_20.to_depth + 1 ELSE search_20.to_depth END AS to_depth, CASE WHEN (search_20.due = 1) THEN (SELECT count(*) AS count_3 
FROM (SELECT 1 AS one 
FROM json_each(search_20.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_20.from_edges END AS from_edges, CASE WHEN (search_20.due = 2) THEN (SELECT count(*) AS count_4 
FROM (SELECT 1 AS one 
FROM json_each(search_20.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_20.to_edges END AS to_edges, search_20.spent, CASE WHEN (search_20.due > 0) THEN 1 ELSE 0 END AS due, search_20.leading, CASE WHEN (search_20.due = 1 AND search_20.from_depth = 0) THEN search_20.grown ELSE search_20.from_1 END AS from_1, CASE WHEN (search_20.due = 1 AND search_20.from_depth = 1) THEN search_20.grown ELSE search_20.from_2 END AS from_2, CASE WHEN (search_20.due = 1 AND search_20.from_depth = 2) THEN search_20.grown ELSE search_20.from_3 END AS from_3, CASE WHEN (search_20.due = 2 AND search_20.to_depth = 0) THEN search_20.grown ELSE search_20.to_1 END AS to_1, CASE WHEN (search_20.due = 2 AND search_20.to_depth = 1) THEN search_20.grown ELSE search_20.to_2 END AS to_2, CASE WHEN (search_20.due = 2 AND search_20.to_depth = 2) THEN search_20.grown ELSE search_20.to_3 END AS to_3, search_20.from_size, search_20.to_size, search_20.grown 
FROM search_20), 
search_22 AS MATERIALIZED 
(SELECT search_21.from_list, search_21.to_list, search_21."from", search_21."to", search_21.length, search_21.from_depth, search_21.to_depth, search_21.from_edges, search_21.to_edges, CASE WHEN (search_21.due = 1 AND search_21.length IS NULL AND search_21.from_edges > 0 AND search_21.to_edges > 0) THEN search_21.spent + search_21.from_edges + search_21.to_edges ELSE search_21.spent END AS spent, CASE WHEN (search_21.due = 1 AND search_21.length IS NULL AND search_21.from_edges > 0 AND search_21.to_edges > 0) THEN 1 ELSE 0 END AS due, search_21.leading, search_21.from_1, search_21.from_2, search_21.from_3, search_21.to_1, search_21.to_2, search_21.to_3, (SELECT count(*) AS count_1 
FROM json_each(search_21.from_list) AS item) AS from_size, (SELECT count(*) AS count_2 
FROM json_each(search_21.to_list) AS item) AS to_size, search_21.grown 
FROM search_21), 
search_23 AS MATERIALIZED 
(SELECT search_22.from_list, search_22.to_list, search_22."from", search_22."to", search_22.length, search_22.from_depth, search_22.to_depth, search_22.from_edges, search_22.to_edges, search_22.spent, search_22.due, CASE WHEN (search_22.due = 1 AND search_22.spent <= 400000) THEN CASE WHEN (search_22.to_edges * search_22.from_size <= 5000) THEN (SELECT json_group_array(DISTINCT id) AS anon_10 
FROM (SELECT node.value AS id 
FROM json_each(search_22.to_list) AS item CROSS JOIN path_hop AS link CROSS JOIN json_each(search_22.from_list) AS node 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) AS found) WHEN (search_22.from_size <= 100 AND search_22.from_edges * search_22.to_size <= 10 * (search_22.from_edges + search_22.to_edges)) THEN (SELECT json_group_array(node.value) AS anon_11 
FROM json_each(search_22.from_list) AS node 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND (SELECT 1 
FROM json_each(search_22.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL
 LIMIT 1 OFFSET ?) IS NOT NULL) ELSE (SELECT json_group_array(DISTINCT id) AS anon_12 
FROM (SELECT edge.entity_id AS id 
FROM json_each(search_22.from_list) AS node CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM json_each(search_22.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id) AS found) END ELSE search_22.leading END AS leading, search_22.from_1, search_22.from_2, search_22.from_3, search_22.to_1, search_22.to_2, search_22.to_3, search_22.from_size, search_22.to_size, search_22.grown 
FROM search_22), 
search_24 AS MATERIALIZED 
(SELECT search_23.from_list, search_23.to_list, search_23."from", search_23."to", CASE WHEN (search_23.due = 1 AND search_23.spent <= 400000 AND (EXISTS (SELECT 1 
FROM json_each(search_23.leading) AS item))) THEN 5 ELSE search_23.length END AS length, search_23.from_depth, search_23.to_depth, search_23.from_edges, search_23.to_edges, search_23.spent, search_23.due, search_23.leading, search_23.from_1, search_23.from_2, search_23.from_3, search_23.to_1, search_23.to_2, search_23.to_3, search_23.from_size, search_23.to_size, search_23.grown 
FROM search_23), 
search_25 AS MATERIALIZED 
(SELECT search_24.to_list, search_24."from", search_24."to", search_24.length, search_24.from_depth, search_24.to_edges, search_24.leading, search_24.from_1, search_24.from_2, search_24.from_3, search_24.to_1, search_24.to_2, search_24.to_3 
FROM search_24 
WHERE CASE WHEN (search_24.length IS NULL AND search_24.spent > 400000) THEN json_extract('{}', 'PATH_TOO_WIDE ' || search_24.spent) IS NOT NULL ELSE search_24.length IS NOT NULL END = 1), 
search_26 AS MATERIALIZED 
(SELECT search_25.to_list, search_25."from", search_25."to", search_25.length, search_25.from_depth, search_25.to_edges, search_25.leading, search_25.from_1, search_25.from_2, CASE WHEN (search_25.from_depth = 3) THEN search_25.leading ELSE search_25.from_3 END AS from_3, search_25.to_1, search_25.to_2, search_25.to_3 
FROM search_25), 
search_27 AS MATERIALIZED 
(SELECT search_26.to_list, search_26."from", search_26."to", search_26.length, search_26.from_depth, search_26.to_edges, search_26.leading, search_26.from_1, CASE WHEN (search_26.from_depth = 2) THEN search_26.leading WHEN (search_26.from_depth > 2) THEN (SELECT json_group_array(DISTINCT id) AS anon_9 
FROM (SELECT edge.entity_id AS id 
FROM json_each(search_26.from_2) AS node CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT item.value AS id 
FROM json_each(search_26.from_3) AS item) AS ahead 
WHERE edge.entity_id = node.value AND ahead.id = edge.other_id) AS found) ELSE search_26.from_2 END AS from_2, search_26.from_3, search_26.to_1, search_26.to_2, search_26.to_3 
FROM search_26), 
search_28 AS MATERIALIZED 
(SELECT search_27.to_list, search_27."from", search_27."to", search_27.length, search_27.from_depth, search_27.to_edges, search_27.leading, CASE WHEN (search_27.from_depth = 1) THEN search_27.leading WHEN (search_27.from_depth > 1) THEN (SELECT json_group_array(DISTINCT id) AS anon_8 
FROM (SELECT edge.entity_id AS id 
FROM json_each(search_27.from_1) AS node CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT item.value AS id 
FROM json_each(search_27.from_2) AS item) AS ahead 
WHERE edge.entity_id = node.value AND ahead.id = edge.other_id) AS found) ELSE search_27.from_1 END AS from_1, search_27.from_2, search_27.from_3, search_27.to_1, search_27.to_2, search_27.to_3 
FROM search_27), 
search_29 AS MATERIALIZED 
(SELECT search_28.to_list, search_28."to", search_28.length, search_28.from_depth, search_28.to_edges, search_28.from_2, search_28.from_3, search_28.to_1, search_28.to_2, search_28.to_3, search_28."from" AS node_0, CASE WHEN (search_28.length = 1) THEN search_28."to" WHEN (search_28.length < 1) THEN CAST(NULL AS INTEGER) WHEN (search_28.from_depth = 0 AND search_28.to_edges <= 5000) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT link.other_id AS id, link.other_public_id AS "key" 
FROM json_each(search_28.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE search_28."from" = edge.entity_id AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY link.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) WHEN (search_28.from_depth = 0) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS "key" 
FROM path_hop AS edge 
WHERE search_28."from" = edge.entity_id AND (SELECT 1 
FROM json_each(search_28.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY edge.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) ELSE (SELECT named.id AS anon_7 
FROM json_each(CASE WHEN (search_28.from_depth >= 1) THEN search_28.from_1 WHEN (search_28.length = 2) THEN search_28.to_1 WHEN (search_28.length = 3) THEN search_28.to_2 WHEN (search_28.length = 4) THEN search_28.to_3 END) AS item CROSS JOIN entity AS named 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE search_28."from" = edge.entity_id AND edge.other_id = item.value
 LIMIT 1 OFFSET ?) IS NOT NULL AND named.id = item.value ORDER BY named.public_id
 LIMIT 1 OFFSET ?) END AS node_1 
FROM search_28), 
search_30 AS MATERIALIZED 
(SELECT search_29.to_list, search_29."to", search_29.length, search_29.from_depth, search_29.to_edges, search_29.from_3, search_29.to_1, search_29.to_2, search_29.node_0, search_29.node_1, CASE WHEN (search_29.length = 2) THEN search_29."to" WHEN (search_29.length < 2) THEN CAST(NULL AS INTEGER) WHEN (search_29.from_depth = 1 AND search_29.to_edges <= 5000) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT link.other_id AS id, link.other_public_id AS "key" 
FROM json_each(search_29.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE search_29.node_1 = edge.entity_id AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY link.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) WHEN (search_29.from_depth = 1) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS "key" 
FROM path_hop AS edge 
WHERE search_29.node_1 = edge.entity_id AND (SELECT 1 
FROM json_each(search_29.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY edge.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) ELSE (SELECT named.id AS anon_6 
FROM json_each(CASE WHEN (search_29.from_depth >= 2) THEN search_29.from_2 WHEN (search_29.length = 3) THEN search_29.to_1 WHEN (search_29.length = 4) THEN search_29.to_2 WHEN (search_29.length = 5) THEN search_29.to_3 END) AS item CROSS JOIN entity AS named 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE search_29.node_1 = edge.entity_id AND edge.other_id = item.value
 LIMIT 1 OFFSET ?) IS NOT NULL AND named.id = item.value ORDER BY named.public_id
 LIMIT 1 OFFSET ?) END AS node_2 
FROM search_29), 
search_31 AS MATERIALIZED 
(SELECT search_30.to_list, search_30."to", search_30.length, search_30.from_depth, search_30.to_edges, search_30.to_1, search_30.node_0, search_30.node_1, search_30.node_2, CASE WHEN (search_30.length = 3) THEN search_30."to" WHEN (search_30.length < 3) THEN CAST(NULL AS INTEGER) WHEN (search_30.from_depth = 2 AND search_30.to_edges <= 5000) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT link.other_id AS id, link.other_public_id AS "key" 
FROM json_each(search_30.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE search_30.node_2 = edge.entity_id AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY link.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) WHEN (search_30.from_depth = 2) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS "key" 
FROM path_hop AS edge 
WHERE search_30.node_2 = edge.entity_id AND (SELECT 1 
FROM json_each(search_30.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY edge.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) ELSE (SELECT named.id AS anon_5 
FROM json_each(CASE WHEN (search_30.from_depth >= 3) THEN search_30.from_3 WHEN (search_30.length = 4) THEN search_30.to_1 WHEN (search_30.length = 5) THEN search_30.to_2 END) AS item CROSS JOIN entity AS named 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE search_30.node_2 = edge.entity_id AND edge.other_id = item.value
 LIMIT 1 OFFSET ?) IS NOT NULL AND named.id = item.value ORDER BY named.public_id
 LIMIT 1 OFFSET ?) END AS node_3 
FROM search_30), 
search_32 AS MATERIALIZED 
(SELECT search_31.to_list, search_31."to", search_31.length, search_31.from_depth, search_31.to_edges, search_31.node_0, search_31.node_1, search_31.node_2, search_31.node_3, CASE WHEN (search_31.length = 4) THEN search_31."to" WHEN (search_31.length < 4) THEN CAST(NULL AS INTEGER) WHEN (search_31.from_depth = 3 AND search_31.to_edges <= 5000) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT link.other_id AS id, link.other_public_id AS "key" 
FROM json_each(search_31.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE search_31.node_3 = edge.entity_id AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY link.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) WHEN (search_31.from_depth = 3) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS "key" 
FROM path_hop AS edge 
WHERE search_31.node_3 = edge.entity_id AND (SELECT 1 
FROM json_each(search_31.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY edge.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) ELSE (SELECT named.id AS anon_4 
FROM json_each(CASE WHEN (search_31.length = 5) THEN search_31.to_1 END) AS item CROSS JOIN entity AS named 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE search_31.node_3 = edge.entity_id AND edge.other_id = item.value
 LIMIT 1 OFFSET ?) IS NOT NULL AND named.id = item.value ORDER BY named.public_id
 LIMIT 1 OFFSET ?) END AS node_4 
FROM search_31), 
search_33 AS MATERIALIZED 
(SELECT search_32.to_list, search_32."to", search_32.length, search_32.from_depth, search_32.to_edges, search_32.node_0, search_32.node_1, search_32.node_2, search_32.node_3, search_32.node_4, CASE WHEN (search_32.length = 5) THEN search_32."to" WHEN (search_32.length < 5) THEN CAST(NULL AS INTEGER) ELSE CAST(NULL AS INTEGER) END AS node_5 
FROM search_32), 
bare_step AS MATERIALIZED 
(SELECT 1 AS position, search_33.node_0 AS from_id, search_33.node_1 AS to_id 
FROM search_33 
WHERE search_33.length >= 1 UNION ALL SELECT 2 AS position, search_33.node_1 AS from_id, search_33.node_2 AS to_id 
FROM search_33 
WHERE search_33.length >= 2 UNION ALL SELECT 3 AS position, search_33.node_2 AS from_id, search_33.node_3 AS to_id 
FROM search_33 
WHERE search_33.length >= 3 UNION ALL SELECT 4 AS position, search_33.node_3 AS from_id, search_33.node_4 AS to_id 
FROM search_33 
WHERE search_33.length >= 4 UNION ALL SELECT 5 AS position, search_33.node_4 AS from_id, search_33.node_5 AS to_id 
FROM search_33 
WHERE search_33.length >= 5), 
path_step AS MATERIALIZED 
(SELECT bare_step.position AS position, bare_step.from_id AS from_id, bare_step.to_id AS to_id, (SELECT relation_7.id AS anon_3 
FROM path_hop AS edge CROSS JOIN relation AS relation_7 
WHERE edge.entity_id = bare_step.from_id AND edge.other_id = bare_step.to_id AND relation_7.id = edge.relation_id AND (EXISTS (SELECT 1 
FROM evidence AS evidence_7 
WHERE (evidence_7.relation_id = relation_7.id) AND evidence_7.withdrawn_at IS NULL AND (evidence_7.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_7 
WHERE (article_7.id = evidence_7.article_id) AND (article_7.status = 'PUBLISHED'))))) ORDER BY relation_7.kind, relation_7.public_id
 LIMIT 1 OFFSET ?) AS relation_id 
FROM bare_step), 
path AS MATERIALIZED 
(SELECT search_33.length AS length 
FROM search_33)
 SELECT json_object('length', path_6_length, 'steps', json(path_6_value_1)) AS anon_1 
FROM (SELECT path_6_length, (SELECT json_group_array(json_object('to', CASE WHEN (entity_18_id IS NOT NULL) THEN json_object('id', entity_18_public_id) END)) AS anon_2 
FROM (SELECT entity_18.public_id AS entity_18_public_id, entity_18.id AS entity_18_id 
FROM path_step AS path_step_6 LEFT OUTER JOIN entity AS entity_18 ON (entity_18.id = path_step_6.to_id) AND (entity_18.public = 1) ORDER BY path_step_6.position ASC) AS path_step_6_shape) AS path_6_value_1 
FROM (SELECT path_6.length AS path_6_length 
FROM path AS path_6
 LIMIT 1 OFFSET ?) AS path_6_rows) AS path_6_shape;

WITH path_hop AS NOT MATERIALIZED 
(SELECT relation_end_7.entity_id AS entity_id, relation_end_7.other_id AS other_id, relation_end_7.other_public_id AS other_public_id, relation_end_7.relation_id AS relation_id 
FROM relation_end AS relation_end_7 CROSS JOIN relation AS relation_8 
WHERE NOT (relation_end_7.direction = 'BOTH') AND (relation_8.id = relation_end_7.relation_id) AND CASE WHEN ((EXISTS (SELECT 1 
FROM evidence AS evidence_9 
WHERE (evidence_9.relation_id = relation_8.id) AND evidence_9.withdrawn_at IS NULL AND (evidence_9.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_9 
WHERE (article_9.id = evidence_9.article_id) AND (article_9.status = 'PUBLISHED'))) AND evidence_9.stance IN ('ASSERTS'))) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_10 
WHERE (evidence_10.relation_id = relation_8.id) AND evidence_10.withdrawn_at IS NULL AND (evidence_10.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_10 
WHERE (article_10.id = evidence_10.article_id) AND (article_10.status = 'PUBLISHED'))) AND evidence_10.stance IN ('DENIES', 'DOUBTS')))) THEN 'DISPUTED' WHEN ((SELECT count(DISTINCT evidence_8.origin) AS count_21 
FROM evidence AS evidence_8 
WHERE (evidence_8.relation_id = relation_8.id) AND evidence_8.withdrawn_at IS NULL AND (evidence_8.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_8 
WHERE (article_8.id = evidence_8.article_id) AND (article_8.status = 'PUBLISHED'))) AND evidence_8.stance IN ('ASSERTS')) > 1) THEN 'SEVERAL_SOURCES' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_9 
WHERE (evidence_9.relation_id = relation_8.id) AND evidence_9.withdrawn_at IS NULL AND (evidence_9.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_9 
WHERE (article_9.id = evidence_9.article_id) AND (article_9.status = 'PUBLISHED'))) AND evidence_9.stance IN ('ASSERTS'))) THEN 'SINGLE_SOURCE' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_11 
WHERE (evidence_11.relation_id = relation_8.id) AND evidence_11.withdrawn_at IS NULL AND (evidence_11.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_11 
WHERE (article_11.id = evidence_11.article_id) AND (article_11.status = 'PUBLISHED'))) AND evidence_11.stance IN ('DENIES'))) THEN 'DENIED' ELSE 'RELAYED_ONLY' END IN (SELECT value 
FROM json_each(?))), 
search_1 AS MATERIALIZED 
(SELECT (SELECT json_group_array(entity_19.id) AS anon_31 
FROM entity AS entity_19, entity_resolution AS entity_resolution_14, entity AS former_entity_13 
WHERE (entity_19.public = 1) AND (entity_resolution_14.survivor_id = entity_19.id) AND (former_entity_13.id = entity_resolution_14.entity_id) AND (former_entity_13.public = 1) AND (former_entity_13.public_id = ?)) AS from_list, (SELECT json_group_array(entity_20.id) AS anon_32 
FROM entity AS entity_20, entity_resolution AS entity_resolution_15, entity AS former_entity_14 
WHERE (entity_20.public = 1) AND (entity_resolution_15.survivor_id = entity_20.id) AND (former_entity_14.id = entity_resolution_15.entity_id) AND (former_entity_14.public = 1) AND (former_entity_14.public_id = ?)) AS to_list), 
search_2 AS MATERIALIZED 
(SELECT search_1.from_list, search_1.to_list, (SELECT min(item.value) AS min_1 
FROM json_each(search_1.from_list) AS item) AS "from", (SELECT min(item.value) AS min_2 
FROM json_each(search_1.to_list) AS item) AS "to" 
FROM search_1), 
search_3 AS MATERIALIZED 
(SELECT search_2.from_list, search_2.to_list, search_2."from", search_2."to", CASE WHEN (search_2."from" = search_2."to") THEN 0 WHEN ((SELECT 1 
FROM path_hop AS edge 
WHERE search_2."from" = edge.entity_id AND search_2."to" = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) THEN 1 ELSE CAST(NULL AS INTEGER) END AS length, 0 AS from_depth, 0 AS to_depth, (SELECT count(*) AS count_19 
FROM (SELECT 1 AS one 
FROM json_each(search_2.from_list) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) AS from_edges, (SELECT count(*) AS count_20 
FROM (SELECT 1 AS one 
FROM json_each(search_2.to_list) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) AS to_edges, 0 AS spent, 1 AS due, NULL AS leading, NULL AS from_1, NULL AS from_2, NULL AS from_3, NULL AS from_4, NULL AS to_1, NULL AS to_2, NULL AS to_3, NULL AS to_4 
FROM search_2 
WHERE search_2."from" IS NOT NULL AND search_2."to" IS NOT NULL), 
search_4 AS MATERIALIZED 
(SELECT search_3.from_list, search_3.to_list, search_3."from", search_3."to", search_3.length, search_3.from_depth, search_3.to_depth, search_3.from_edges, search_3.to_edges, CASE WHEN (search_3.due = 1 AND search_3.length IS NULL AND search_3.from_edges > 0 AND search_3.to_edges > 0) THEN search_3.spent + search_3.from_edges + search_3.to_edges ELSE search_3.spent END AS spent, CASE WHEN (search_3.due = 1 AND search_3.length IS NULL AND search_3.from_edges > 0 AND search_3.to_edges > 0) THEN 1 ELSE 0 END AS due, search_3.leading, search_3.from_1, search_3.from_2, search_3.from_3, search_3.from_4, search_3.to_1, search_3.to_2, search_3.to_3, search_3.to_4, (SELECT count(*) AS count_17 
FROM json_each(search_3.from_list) AS item) AS from_size, (SELECT count(*) AS count_18 
FROM json_each(search_3.to_list) AS item) AS to_size 
FROM search_3), 
search_5 AS MATERIALIZED 
(SELECT search_4.from_list, search_4.to_list, search_4."from", search_4."to", search_4.length, search_4.from_depth, search_4.to_depth, search_4.from_edges, search_4.to_edges, search_4.spent, search_4.due, CASE WHEN (search_4.due = 1 AND search_4.spent <= 400000) THEN CASE WHEN (search_4.to_edges * search_4.from_size <= 5000) THEN (SELECT json_group_array(DISTINCT id) AS anon_28 
FROM (SELECT node.value AS id 
FROM json_each(search_4.to_list) AS item CROSS JOIN path_hop AS link CROSS JOIN json_each(search_4.from_list) AS node 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) AS found) WHEN (search_4.from_size <= 100 AND search_4.from_edges * search_4.to_size <= 10 * (search_4.from_edges + search_4.to_edges)) THEN (SELECT json_group_array(node.value) AS anon_29 
FROM json_each(search_4.from_list) AS node 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND (SELECT 1 
FROM json_each(search_4.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL
 LIMIT 1 OFFSET ?) IS NOT NULL) ELSE (SELECT json_group_array(DISTINCT id) AS anon_30 
FROM (SELECT edge.entity_id AS id 
FROM json_each(search_4.from_list) AS node CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM json_each(search_4.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id) AS found) END ELSE search_4.leading END AS leading, search_4.from_1, search_4.from_2, search_4.from_3, search_4.from_4, search_4.to_1, search_4.to_2, search_4.to_3, search_4.to_4, search_4.from_size, search_4.to_size 
FROM search_4), 
search_6 AS MATERIALIZED 
(SELECT search_5.from_list, search_5.to_list, search_5."from", search_5."to", CASE WHEN (search_5.due = 1 AND search_5.spent <= 400000 AND (EXISTS (SELECT 1 
FROM json_each(search_5.leading) AS item))) THEN 2 ELSE search_5.length END AS length, search_5.from_depth, search_5.to_depth, search_5.from_edges, search_5.to_edges, search_5.spent, search_5.due, search_5.leading, search_5.from_1, search_5.from_2, search_5.from_3, search_5.from_4, search_5.to_1, search_5.to_2, search_5.to_3, search_5.to_4, search_5.from_size, search_5.to_size 
FROM search_5), 
search_7 AS MATERIALIZED 
(SELECT search_6.from_list, search_6.to_list, search_6."from", search_6."to", search_6.length, search_6.from_depth, search_6.to_depth, search_6.from_edges, search_6.to_edges, search_6.spent, CASE WHEN (search_6.due = 1 AND search_6.spent <= 400000 AND search_6.length IS NULL AND search_6.from_edges <= search_6.to_edges) THEN 1 WHEN (search_6.due = 1 AND search_6.spent <= 400000 AND search_6.length IS NULL) THEN 2 ELSE 0 END AS due, search_6.leading, search_6.from_1, search_6.from_2, search_6.from_3, search_6.from_4, search_6.to_1, search_6.to_2, search_6.to_3, search_6.to_4, search_6.from_size, search_6.to_size, CASE WHEN (search_6.from_edges <= search_6.to_edges) THEN search_6.from_list ELSE search_6.to_list END AS grown 
FROM search_6), 
search_8 AS MATERIALIZED 
(SELECT search_7.from_list, search_7.to_list, search_7."from", search_7."to", search_7.length, search_7.from_depth, search_7.to_depth, search_7.from_edges, search_7.to_edges, search_7.spent, search_7.due, search_7.leading, search_7.from_1, search_7.from_2, search_7.from_3, search_7.from_4, search_7.to_1, search_7.to_2, search_7.to_3, search_7.to_4, search_7.from_size, search_7.to_size, CASE WHEN (search_7.due > 0) THEN (SELECT json_group_array(DISTINCT id) AS anon_27 
FROM (SELECT edge.other_id AS id 
FROM json_each(search_7.grown) AS item CROSS JOIN path_hop AS edge 
WHERE edge.entity_id = item.value) AS reached) ELSE NULL END AS grown 
FROM search_7), 
search_9 AS MATERIALIZED 
(SELECT CASE WHEN (search_8.due = 1) THEN search_8.grown ELSE search_8.from_list END AS from_list, CASE WHEN (search_8.due = 2) THEN search_8.grown ELSE search_8.to_list END AS to_list, search_8."from", search_8."to", search_8.length, CASE WHEN (search_8.due = 1) THEN search_8.from_depth + 1 ELSE search_8.from_depth END AS from_depth, CASE WHEN (search_8.due = 2) THEN search_8.to_depth + 1 ELSE search_8.to_depth END AS to_depth, CASE WHEN (search_8.due = 1) THEN (SELECT count(*) AS count_15 
FROM (SELECT 1 AS one 
FROM json_each(search_8.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_8.from_edges END AS from_edges, CASE WHEN (search_8.due = 2) THEN (SELECT count(*) AS count_16 
FROM (SELECT 1 AS one 
FROM json_each(search_8.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_8.to_edges END AS to_edges, search_8.spent, CASE WHEN (search_8.due > 0) THEN 1 ELSE 0 END AS due, search_8.leading, CASE WHEN (search_8.due = 1 AND search_8.from_depth = 0) THEN search_8.grown ELSE search_8.from_1 END AS from_1, CASE WHEN (search_8.due = 1 AND search_8.from_depth = 1) THEN search_8.grown ELSE search_8.from_2 END AS from_2, CASE WHEN (search_8.due = 1 AND search_8.from_depth = 2) THEN search_8.grown ELSE search_8.from_3 END AS from_3, CASE WHEN (search_8.due = 1 AND search_8.from_depth = 3) THEN search_8.grown ELSE search_8.from_4 END AS from_4, CASE WHEN (search_8.due = 2 AND search_8.to_depth = 0) THEN search_8.grown ELSE search_8.to_1 END AS to_1, CASE WHEN (search_8.due = 2 AND search_8.to_depth = 1) THEN search_8.grown ELSE search_8.to_2 END AS to_2, CASE WHEN (search_8.due = 2 AND search_8.to_depth = 2) THEN search_8.grown ELSE search_8.to_3 END AS to_3, CASE WHEN (search_8.due = 2 AND search_8.to_depth = 3) THEN search_8.grown ELSE search_8.to_4 END AS to_4, search_8.from_size, search_8.to_size, search_8.grown 
FROM search_8), 
search_10 AS MATERIALIZED 
(SELECT search_9.from_list, search_9.to_list, search_9."from", search_9."to", search_9.length, search_9.from_depth, search_9.to_depth, search_9.from_edges, search_9.to_edges, CASE WHEN (search_9.due = 1 AND search_9.length IS NULL AND search_9.from_edges > 0 AND search_9.to_edges > 0) THEN search_9.spent + search_9.from_edges + search_9.to_edges ELSE search_9.spent END AS spent, CASE WHEN (search_9.due = 1 AND search_9.length IS NULL AND search_9.from_edges > 0 AND search_9.to_edges > 0) THEN 1 ELSE 0 END AS due, search_9.leading, search_9.from_1, search_9.from_2, search_9.from_3, search_9.from_4, search_9.to_1, search_9.to_2, search_9.to_3, search_9.to_4, (SELECT count(*) AS count_13 
FROM json_each(search_9.from_list) AS item) AS from_size, (SELECT count(*) AS count_14 
FROM json_each(search_9.to_list) AS item) AS to_size, search_9.grown 
FROM search_9), 
search_11 AS MATERIALIZED 
(SELECT search_10.from_list, search_10.to_list, search_10."from", search_10."to", search_10.length, search_10.from_depth, search_10.to_depth, search_10.from_edges, search_10.to_edges, search_10.spent, search_10.due, CASE WHEN (search_10.due = 1 AND search_10.spent <= 400000) THEN CASE WHEN (search_10.to_edges * search_10.from_size <= 5000) THEN (SELECT json_group_array(DISTINCT id) AS anon_24 
FROM (SELECT node.value AS id 
FROM json_each(search_10.to_list) AS item CROSS JOIN path_hop AS link CROSS JOIN json_each(search_10.from_list) AS node 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) AS found) WHEN (search_10.from_size <= 100 AND search_10.from_edges * search_10.to_size <= 10 * (search_10.from_edges + search_10.to_edges)) THEN (SELECT json_group_array(node.value) AS anon_25 
FROM json_each(search_10.from_list) AS node 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND (SELECT 1 
FROM json_each(search_10.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL
 LIMIT 1 OFFSET ?) IS NOT NULL) ELSE (SELECT json_group_array(DISTINCT id) AS anon_26 
FROM (SELECT edge.entity_id AS id 
FROM json_each(search_10.from_list) AS node CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM json_each(search_10.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id) AS found) END ELSE search_10.leading END AS leading, search_10.from_1, search_10.from_2, search_10.from_3, search_10.from_4, search_10.to_1, search_10.to_2, search_10.to_3, search_10.to_4, search_10.from_size, search_10.to_size, search_10.grown 
FROM search_10), 
search_12 AS MATERIALIZED 
(SELECT search_11.from_list, search_11.to_list, search_11."from", search_11."to", CASE WHEN (search_11.due = 1 AND search_11.spent <= 400000 AND (EXISTS (SELECT 1 
FROM json_each(search_11.leading) AS item))) THEN 3 ELSE search_11.length END AS length, search_11.from_depth, search_11.to_depth, search_11.from_edges, search_11.to_edges, search_11.spent, search_11.due, search_11.leading, search_11.from_1, search_11.from_2, search_11.from_3, search_11.from_4, search_11.to_1, search_11.to_2, search_11.to_3, search_11.to_4, search_11.from_size, search_11.to_size, search_11.grown 
FROM search_11), 
search_13 AS MATERIALIZED 
(SELECT search_12.from_list, search_12.to_list, search_12."from", search_12."to", search_12.length, search_12.from_depth, search_12.to_depth, search_12.from_edges, search_12.to_edges, search_12.spent, CASE WHEN (search_12.due = 1 AND search_12.spent <= 400000 AND search_12.length IS NULL AND search_12.from_edges <= search_12.to_edges) THEN 1 WHEN (search_12.due = 1 AND search_12.spent <= 400000 AND search_12.length IS NULL) THEN 2 ELSE 0 END AS due, search_12.leading, search_12.from_1, search_12.from_2, search_12.from_3, search_12.from_4, search_12.to_1, search_12.to_2, search_12.to_3, search_12.to_4, search_12.from_size, search_12.to_size, CASE WHEN (search_12.from_edges <= search_12.to_edges) THEN search_12.from_list ELSE search_12.to_list END AS grown 
FROM search_12), 
search_14 AS MATERIALIZED 
(SELECT search_13.from_list, search_13.to_list, search_13."from", search_13."to", search_13.length, search_13.from_depth, search_13.to_depth, search_13.from_edges, search_13.to_edges, search_13.spent, search_13.due, search_13.leading, search_13.from_1, search_13.from_2, search_13.from_3, search_13.from_4, search_13.to_1, search_13.to_2, search_13.to_3, search_13.to_4, search_13.from_size, search_13.to_size, CASE WHEN (search_13.due > 0) THEN (SELECT json_group_array(DISTINCT id) AS anon_23 
FROM (SELECT edge.other_id AS id 
FROM json_each(search_13.grown) AS item CROSS JOIN path_hop AS edge 
WHERE edge.entity_id = item.value) AS reached) ELSE NULL END AS grown 
FROM search_13), 
search_15 AS MATERIALIZED 
(SELECT CASE WHEN (search_14.due = 1) THEN search_14.grown ELSE search_14.from_list END AS from_list, CASE WHEN (search_14.due = 2) THEN search_14.grown ELSE search_14.to_list END AS to_list, search_14."from", search_14."to", search_14.length, CASE WHEN (search_14.due = 1) THEN search_14.from_depth + 1 ELSE search_14.from_depth END AS from_depth, CASE WHEN (search_14.due = 2) THEN search_14.to_depth + 1 ELSE search_14.to_depth END AS to_depth, CASE WHEN (search_14.due = 1) THEN (SELECT count(*) AS count_11 
FROM (SELECT 1 AS one 
FROM json_each(search_14.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_14.from_edges END AS from_edges, CASE WHEN (search_14.due = 2) THEN (SELECT count(*) AS count_12 
FROM (SELECT 1 AS one 
FROM json_each(search_14.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_14.to_edges END AS to_edges, search_14.spent, CASE WHEN (search_14.due > 0) THEN 1 ELSE 0 END AS due, search_14.leading, CASE WHEN (search_14.due = 1 AND search_14.from_depth = 0) THEN search_14.grown ELSE search_14.from_1 END AS from_1, CASE WHEN (search_14.due = 1 AND search_14.from_depth = 1) THEN search_14.grown ELSE search_14.from_2 END AS from_2, CASE WHEN (search_14.due = 1 AND search_14.from_depth = 2) THEN search_14.grown ELSE search_14.from_3 END AS from_3, CASE WHEN (search_14.due = 1 AND search_14.from_depth = 3) THEN search_14.grown ELSE search_14.from_4 END AS from_4, CASE WHEN (search_14.due = 2 AND search_14.to_depth = 0) THEN search_14.grown ELSE search_14.to_1 END AS to_1, CASE WHEN (search_14.due = 2 AND search_14.to_depth = 1) THEN search_14.grown ELSE search_14.to_2 END AS to_2, CASE WHEN (search_14.due = 2 AND search_14.to_depth = 2) THEN search_14.grown ELSE search_14.to_3 END AS to_3, CASE WHEN (search_14.due = 2 AND search_14.to_depth = 3) THEN search_14.grown ELSE search_14.to_4 END AS to_4, search_14.from_size, search_14.to_size, search_14.grown 
FROM search_14), 
search_16 AS MATERIALIZED 
(SELECT search_15.from_list, search_15.to_list, search_15."from", search_15."to", search_15.length, search_15.from_depth, search_15.to_depth, search_15.from_edges, search_15.to_edges, CASE WHEN (search_15.due = 1 AND search_15.length IS NULL AND search_15.from_edges > 0 AND search_15.to_edges > 0) THEN search_15.spent + search_15.from_edges + search_15.to_edges ELSE search_15.spent END AS spent, CASE WHEN (search_15.due = 1 AND search_15.length IS NULL AND search_15.from_edges > 0 AND search_15.to_edges > 0) THEN 1 ELSE 0 END AS due, search_15.leading, search_15.from_1, search_15.from_2, search_15.from_3, search_15.from_4, search_15.to_1, search_15.to_2, search_15.to_3, search_15.to_4, (SELECT count(*) AS count_9 
FROM json_each(search_15.from_list) AS item) AS from_size, (SELECT count(*) AS count_10 
FROM json_each(search_15.to_list) AS item) AS to_size, search_15.grown 
FROM search_15), 
search_17 AS MATERIALIZED 
(SELECT search_16.from_list, search_16.to_list, search_16."from", search_16."to", search_16.length, search_16.from_depth, search_16.to_depth, search_16.from_edges, search_16.to_edges, search_16.spent, search_16.due, CASE WHEN (search_16.due = 1 AND search_16.spent <= 400000) THEN CASE WHEN (search_16.to_edges * search_16.from_size <= 5000) THEN (SELECT json_group_array(DISTINCT id) AS anon_20 
FROM (SELECT node.value AS id 
FROM json_each(search_16.to_list) AS item CROSS JOIN path_hop AS link CROSS JOIN json_each(search_16.from_list) AS node 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) AS found) WHEN (search_16.from_size <= 100 AND search_16.from_edges * search_16.to_size <= 10 * (search_16.from_edges + search_16.to_edges)) THEN (SELECT json_group_array(node.value) AS anon_21 
FROM json_each(search_16.from_list) AS node 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND (SELECT 1 
FROM json_each(search_16.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL
 LIMIT 1 OFFSET ?) IS NOT NULL) ELSE (SELECT json_group_array(DISTINCT id) AS anon_22 
FROM (SELECT edge.entity_id AS id 
FROM json_each(search_16.from_list) AS node CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM json_each(search_16.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id) AS found) END ELSE search_16.leading END AS leading, search_16.from_1, search_16.from_2, search_16.from_3, search_16.from_4, search_16.to_1, search_16.to_2, search_16.to_3, search_16.to_4, search_16.from_size, search_16.to_size, search_16.grown 
FROM search_16), 
search_18 AS MATERIALIZED 
(SELECT search_17.from_list, search_17.to_list, search_17."from", search_17."to", CASE WHEN (search_17.due = 1 AND search_17.spent <= 400000 AND (EXISTS (SELECT 1 
FROM json_each(search_17.leading) AS item))) THEN 4 ELSE search_17.length END AS length, search_17.from_depth, search_17.to_depth, search_17.from_edges, search_17.to_edges, search_17.spent, search_17.due, search_17.leading, search_17.from_1, search_17.from_2, search_17.from_3, search_17.from_4, search_17.to_1, search_17.to_2, search_17.to_3, search_17.to_4, search_17.from_size, search_17.to_size, search_17.grown 
FROM search_17), 
search_19 AS MATERIALIZED 
(SELECT search_18.from_list, search_18.to_list, search_18."from", search_18."to", search_18.length, search_18.from_depth, search_18.to_depth, search_18.from_edges, search_18.to_edges, search_18.spent, CASE WHEN (search_18.due = 1 AND search_18.spent <= 400000 AND search_18.length IS NULL AND search_18.from_edges <= search_18.to_edges) THEN 1 WHEN (search_18.due = 1 AND search_18.spent <= 400000 AND search_18.length IS NULL) THEN 2 ELSE 0 END AS due, search_18.leading, search_18.from_1, search_18.from_2, search_18.from_3, search_18.from_4, search_18.to_1, search_18.to_2, search_18.to_3, search_18.to_4, search_18.from_size, search_18.to_size, CASE WHEN (search_18.from_edges <= search_18.to_edges) THEN search_18.from_list ELSE search_18.to_list END AS grown 
FROM search_18), 
search_20 AS MATERIALIZED 
(SELECT search_19.from_list, search_19.to_list, search_19."from", search_19."to", search_19.length, search_19.from_depth, search_19.to_depth, search_19.from_edges, search_19.to_edges, search_19.spent, search_19.due, search_19.leading, search_19.from_1, search_19.from_2, search_19.from_3, search_19.from_4, search_19.to_1, search_19.to_2, search_19.to_3, search_19.to_4, search_19.from_size, search_19.to_size, CASE WHEN (search_19.due > 0) THEN (SELECT json_group_array(DISTINCT id) AS anon_19 
FROM (SELECT edge.other_id AS id 
FROM json_each(search_19.grown) AS item CROSS JOIN path_hop AS edge 
WHERE edge.entity_id = item.value) AS reached) ELSE NULL END AS grown 
FROM search_19), 
search_21 AS MATERIALIZED 
(SELECT CASE WHEN (search_20.due = 1) THEN search_20.grown ELSE search_20.from_list END AS from_list, CASE WHEN (search_20.due = 2) THEN search_20.grown ELSE search_20.to_list END AS to_list, search_20."from", search_20."to", search_20.length, CASE WHEN (search_20.due = 1) THEN search_20.from_depth + 1 ELSE search_20.from_depth END AS from_depth, CASE WHEN (search_20.due = 2) THEN search_20.to_depth + 1 ELSE search_20.to_depth END AS to_depth, CASE WHEN (search_20.due = 1) THEN (SELECT count(*) AS count_7 
FROM (SELECT 1 AS one 
FROM json_each(search_20.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_20.from_edges END AS from_edges, CASE WHEN (search_20.due = 2) THEN (SELECT count(*) AS count_8 
FROM (SELECT 1 AS one 
FROM json_each(search_20.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_20.to_edges END AS to_edges, search_20.spent, CASE WHEN (search_20.due > 0) THEN 1 ELSE 0 END AS due, search_20.leading, CASE WHEN (search_20.due = 1 AND search_20.from_depth = 0) THEN search_20.grown ELSE search_20.from_1 END AS from_1, CASE WHEN (search_20.due = 1 AND search_20.from_depth = 1) THEN search_20.grown ELSE search_20.from_2 END AS from_2, CASE WHEN (search_20.due = 1 AND search_20.from_depth = 2) THEN search_20.grown ELSE search_20.from_3 END AS from_3, CASE WHEN (search_20.due = 1 AND search_20.from_depth = 3) THEN search_20.grown ELSE search_20.from_4 END AS from_4, CASE WHEN (search_20.due = 2 AND search_20.to_depth = 0) THEN search_20.grown ELSE search_20.to_1 END AS to_1, CASE WHEN (search_20.due = 2 AND search_20.to_depth = 1) THEN search_20.grown ELSE search_20.to_2 END AS to_2, CASE WHEN (search_20.due = 2 AND search_20.to_depth = 2) THEN search_20.grown ELSE search_20.to_3 END AS to_3, CASE WHEN (search_20.due = 2 AND search_20.to_depth = 3) THEN search_20.grown ELSE search_20.to_4 END AS to_4, search_20.from_size, search_20.to_size, search_20.grown 
FROM search_20), 
search_22 AS MATERIALIZED 
(SELECT search_21.from_list, search_21.to_list, search_21."from", search_21."to", search_21.length, search_21.from_depth, search_21.to_depth, search_21.from_edges, search_21.to_edges, CASE WHEN (search_21.due = 1 AND search_21.length IS NULL AND search_21.from_edges > 0 AND search_21.to_edges > 0) THEN search_21.spent + search_21.from_edges + search_21.to_edges ELSE search_21.spent END AS spent, CASE WHEN (search_21.due = 1 AND search_21.length IS NULL AND search_21.from_edges > 0 AND search_21.to_edges > 0) THEN 1 ELSE 0 END AS due, search_21.leading, search_21.from_1, search_21.from_2, search_21.from_3, search_21.from_4, search_21.to_1, search_21.to_2, search_21.to_3, search_21.to_4, (SELECT count(*) AS count_5 
FROM json_each(search_21.from_list) AS item) AS from_size, (SELECT count(*) AS count_6 
FROM json_each(search_21.to_list) AS item) AS to_size, search_21.grown 
FROM search_21), 
search_23 AS MATERIALIZED 
(SELECT search_22.from_list, search_22.to_list, search_22."from", search_22."to", search_22.length, search_22.from_depth, search_22.to_depth, search_22.from_edges, search_22.to_edges, search_22.spent, search_22.due, CASE WHEN (search_22.due = 1 AND search_22.spent <= 400000) THEN CASE WHEN (search_22.to_edges * search_22.from_size <= 5000) THEN (SELECT json_group_array(DISTINCT id) AS anon_16 
FROM (SELECT node.value AS id 
FROM json_each(search_22.to_list) AS item CROSS JOIN path_hop AS link CROSS JOIN json_each(search_22.from_list) AS node 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) AS found) WHEN (search_22.from_size <= 100 AND search_22.from_edges * search_22.to_size <= 10 * (search_22.from_edges + search_22.to_edges)) THEN (SELECT json_group_array(node.value) AS anon_17 
FROM json_each(search_22.from_list) AS node 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND (SELECT 1 
FROM json_each(search_22.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL
 LIMIT 1 OFFSET ?) IS NOT NULL) ELSE (SELECT json_group_array(DISTINCT id) AS anon_18 
FROM (SELECT edge.entity_id AS id 
FROM json_each(search_22.from_list) AS node CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM json_each(search_22.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id) AS found) END ELSE search_22.leading END AS leading, search_22.from_1, search_22.from_2, search_22.from_3, search_22.from_4, search_22.to_1, search_22.to_2, search_22.to_3, search_22.to_4, search_22.from_size, search_22.to_size, search_22.grown 
FROM search_22), 
search_24 AS MATERIALIZED 
(SELECT search_23.from_list, search_23.to_list, search_23."from", search_23."to", CASE WHEN (search_23.due = 1 AND search_23.spent <= 400000 AND (EXISTS (SELECT 1 
FROM json_each(search_23.leading) AS item))) THEN 5 ELSE search_23.length END AS length, search_23.from_depth, search_23.to_depth, search_23.from_edges, search_23.to_edges, search_23.spent, search_23.due, search_23.leading, search_23.from_1, search_23.from_2, search_23.from_3, search_23.from_4, search_23.to_1, search_23.to_2, search_23.to_3, search_23.to_4, search_23.from_size, search_23.to_size, search_23.grown 
FROM search_23), 
search_25 AS MATERIALIZED 
(SELECT search_24.from_list, search_24.to_list, search_24."from", search_24."to", search_24.length, search_24.from_depth, search_24.to_depth, search_24.from_edges, search_24.to_edges, search_24.spent, CASE WHEN (search_24.due = 1 AND search_24.spent <= 400000 AND search_24.length IS NULL AND search_24.from_edges <= search_24.to_edges) THEN 1 WHEN (search_24.due = 1 AND search_24.spent <= 400000 AND search_24.length IS NULL) THEN 2 ELSE 0 END AS due, search_24.leading, search_24.from_1, search_24.from_2, search_24.from_3, search_24.from_4, search_24.to_1, search_24.to_2, search_24.to_3, search_24.to_4, search_24.from_size, search_24.to_size, CASE WHEN (search_24.from_edges <= search_24.to_edges) THEN search_24.from_list ELSE search_24.to_list END AS grown 
FROM search_24), 
search_26 AS MATERIALIZED 
(SELECT search_25.from_list, search_25.to_list, search_25."from", search_25."to", search_25.length, search_25.from_depth, search_25.to_depth, search_25.from_edges, search_25.to_edges, search_25.spent, search_25.due, search_25.leading, search_25.from_1, search_25.from_2, search_25.from_3, search_25.from_4, search_25.to_1, search_25.to_2, search_25.to_3, search_25.to_4, search_25.from_size, search_25.to_size, CASE WHEN (search_25.due > 0) THEN (SELECT json_group_array(DISTINCT id) AS anon_15 
FROM (SELECT edge.other_id AS id 
FROM json_each(search_25.grown) AS item CROSS JOIN path_hop AS edge 
WHERE edge.entity_id = item.value) AS reached) ELSE NULL END AS grown 
FROM search_25), 
search_27 AS MATERIALIZED 
(SELECT CASE WHEN (search_26.due = 1) THEN search_26.grown ELSE search_26.from_list END AS from_list, CASE WHEN (search_26.due = 2) THEN search_26.grown ELSE search_26.to_list END AS to_list, search_26."from", search_26."to", search_26.length, CASE WHEN (search_26.due = 1) THEN search_26.from_depth + 1 ELSE search_26.from_depth END AS from_depth, CASE WHEN (search_26.due = 2) THEN search_26.to_depth + 1 ELSE search_26.to_depth END AS to_depth, CASE WHEN (search_26.due = 1) THEN (SELECT count(*) AS count_3 
FROM (SELECT 1 AS one 
FROM json_each(search_26.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_26.from_edges END AS from_edges, CASE WHEN (search_26.due = 2) THEN (SELECT count(*) AS count_4 
FROM (SELECT 1 AS one 
FROM json_each(search_26.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_26.to_edges END AS to_edges, search_26.spent, CASE WHEN (search_26.due > 0) THEN 1 ELSE 0 END AS due, search_26.leading, CASE WHEN (search_26.due = 1 AND search_26.from_depth = 0) THEN search_26.grown ELSE search_26.from_1 END AS from_1, CASE WHEN (search_26.due = 1 AND search_26.from_depth = 1) THEN search_26.grown ELSE search_26.from_2 END AS from_2, CASE WHEN (search_26.due = 1 AND search_26.from_depth = 2) THEN search_26.grown ELSE search_26.from_3 END AS from_3, CASE WHEN (search_26.due = 1 AND search_26.from_depth = 3) THEN search_26.grown ELSE search_26.from_4 END AS from_4, CASE WHEN (search_26.due = 2 AND search_26.to_depth = 0) THEN search_26.grown ELSE search_26.to_1 END AS to_1, CASE WHEN (search_26.due = 2 AND search_26.to_depth = 1) THEN search_26.grown ELSE search_26.to_2 END AS to_2, CASE WHEN (search_26.due = 2 AND search_26.to_depth = 2) THEN search_26.grown ELSE search_26.to_3 END AS to_3, CASE WHEN (search_26.due = 2 AND search_26.to_depth = 3) THEN search_26.grown ELSE search_26.to_4 END AS to_4, search_26.from_size, search_26.to_size, search_26.grown 
FROM search_26), 
search_28 AS MATERIALIZED 
(SELECT search_27.from_list, search_27.to_list, search_27."from", search_27."to", search_27.length, search_27.from_depth, search_27.to_depth, search_27.from_edges, search_27.to_edges, CASE WHEN (search_27.due = 1 AND search_27.length IS NULL AND search_27.from_edges > 0 AND search_27.to_edges > 0) THEN search_27.spent + search_27.from_edges + search_27.to_edges ELSE search_27.spent END AS spent, CASE WHEN (search_27.due = 1 AND search_27.length IS NULL AND search_27.from_edges > 0 AND search_27.to_edges > 0) THEN 1 ELSE 0 END AS due, search_27.leading, search_27.from_1, search_27.from_2, search_27.from_3, search_27.from_4, search_27.to_1, search_27.to_2, search_27.to_3, search_27.to_4, (SELECT count(*) AS count_1 
FROM json_each(search_27.from_list) AS item) AS from_size, (SELECT count(*) AS count_2 
FROM json_each(search_27.to_list) AS item) AS to_size, search_27.grown 
FROM search_27), 
search_29 AS MATERIALIZED 
(SELECT search_28.from_list, search_28.to_list, search_28."from", search_28."to", search_28.length, search_28.from_depth, search_28.to_depth, search_28.from_edges, search_28.to_edges, search_28.spent, search_28.due, CASE WHEN (search_28.due = 1 AND search_28.spent <= 400000) THEN CASE WHEN (search_28.to_edges * search_28.from_size <= 5000) THEN (SELECT json_group_array(DISTINCT id) AS anon_12 
FROM (SELECT node.value AS id 
FROM json_each(search_28.to_list) AS item CROSS JOIN path_hop AS link CROSS JOIN json_each(search_28.from_list) AS node 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) AS found) WHEN (search_28.from_size <= 100 AND search_28.from_edges * search_28.to_size <= 10 * (search_28.from_edges + search_28.to_edges)) THEN (SELECT json_group_array(node.value) AS anon_13 
FROM json_each(search_28.from_list) AS node 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND (SELECT 1 
FROM json_each(search_28.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL
 LIMIT 1 OFFSET ?) IS NOT NULL) ELSE (SELECT json_group_array(DISTINCT id) AS anon_14 
FROM (SELECT edge.entity_id AS id 
FROM json_each(search_28.from_list) AS node CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM json_each(search_28.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id) AS found) END ELSE search_28.leading END AS leading, search_28.from_1, search_28.from_2, search_28.from_3, search_28.from_4, search_28.to_1, search_28.to_2, search_28.to_3, search_28.to_4, search_28.from_size, search_28.to_size, search_28.grown 
FROM search_28), 
search_30 AS MATERIALIZED 
(SELECT search_29.from_list, search_29.to_list, search_29."from", search_29."to", CASE WHEN (search_29.due = 1 AND search_29.spent <= 400000 AND (EXISTS (SELECT 1 
FROM json_each(search_29.leading) AS item))) THEN 6 ELSE search_29.length END AS length, search_29.from_depth, search_29.to_depth, search_29.from_edges, search_29.to_edges, search_29.spent, search_29.due, search_29.leading, search_29.from_1, search_29.from_2, search_29.from_3, search_29.from_4, search_29.to_1, search_29.to_2, search_29.to_3, search_29.to_4, search_29.from_size, search_29.to_size, search_29.grown 
FROM search_29), 
search_31 AS MATERIALIZED 
(SELECT search_30.to_list, search_30."from", search_30."to", search_30.length, search_30.from_depth, search_30.to_edges, search_30.leading, search_30.from_1, search_30.from_2, search_30.from_3, search_30.from_4, search_30.to_1, search_30.to_2, search_30.to_3, search_30.to_4 
FROM search_30 
WHERE CASE WHEN (search_30.length IS NULL AND search_30.spent > 400000) THEN json_extract('{}', 'PATH_TOO_WIDE ' || search_30.spent) IS NOT NULL ELSE search_30.length IS NOT NULL END = 1), 
search_32 AS MATERIALIZED 
(SELECT search_31.to_list, search_31."from", search_31."to", search_31.length, search_31.from_depth, search_31.to_edges, search_31.leading, search_31.from_1, search_31.from_2, search_31.from_3, CASE WHEN (search_31.from_depth = 4) THEN search_31.leading ELSE search_31.from_4 END AS from_4, search_31.to_1, search_31.to_2, search_31.to_3, search_31.to_4 
FROM search_31), 
search_33 AS MATERIALIZED 
(SELECT search_32.to_list, search_32."from", search_32."to", search_32.length, search_32.from_depth, search_32.to_edges, search_32.leading, search_32.from_1, search_32.from_2, CASE WHEN (search_32.from_depth = 3) THEN search_32.leading WHEN (search_32.from_depth > 3) THEN (SELECT json_group_array(DISTINCT id) AS anon_11 
FROM (SELECT edge.entity_id AS id 
FROM json_each(search_32.from_3) AS node CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT item.value AS id 
FROM json_each(search_32.from_4) AS item) AS ahead 
WHERE edge.entity_id = node.value AND ahead.id = edge.other_id) AS found) ELSE search_32.from_3 END AS from_3, search_32.from_4, search_32.to_1, search_32.to_2, search_32.to_3, search_32.to_4 
FROM search_32), 
search_34 AS MATERIALIZED 
(SELECT search_33.to_list, search_33."from", search_33."to", search_33.length, search_33.from_depth, search_33.to_edges, search_33.leading, search_33.from_1, CASE WHEN (search_33.from_depth = 2) THEN search_33.leading WHEN (search_33.from_depth > 2) THEN (SELECT json_group_array(DISTINCT id) AS anon_10 
FROM (SELECT edge.entity_id AS id 
FROM json_each(search_33.from_2) AS node CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT item.value AS id 
FROM json_each(search_33.from_3) AS item) AS ahead 
WHERE edge.entity_id = node.value AND ahead.id = edge.other_id) AS found) ELSE search_33.from_2 END AS from_2, search_33.from_3, search_33.from_4, search_33.to_1, search_33.to_2, search_33.to_3, search_33.to_4 
FROM search_33), 
search_35 AS MATERIALIZED 
(SELECT search_34.to_list, search_34."from", search_34."to", search_34.length, search_34.from_depth, search_34.to_edges, search_34.leading, CASE WHEN (search_34.from_depth = 1) THEN search_34.leading WHEN (search_34.from_depth > 1) THEN (SELECT json_group_array(DISTINCT id) AS anon_9 
FROM (SELECT edge.entity_id AS id 
FROM json_each(search_34.from_1) AS node CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT item.value AS id 
FROM json_each(search_34.from_2) AS item) AS ahead 
WHERE edge.entity_id = node.value AND ahead.id = edge.other_id) AS found) ELSE search_34.from_1 END AS from_1, search_34.from_2, search_34.from_3, search_34.from_4, search_34.to_1, search_34.to_2, search_34.to_3, search_34.to_4 
FROM search_34), 
search_36 AS MATERIALIZED 
(SELECT search_35.to_list, search_35."to", search_35.length, search_35.from_depth, search_35.to_edges, search_35.from_2, search_35.from_3, search_35.from_4, search_35.to_1, search_35.to_2, search_35.to_3, search_35.to_4, search_35."from" AS node_0, CASE WHEN (search_35.length = 1) THEN search_35."to" WHEN (search_35.length < 1) THEN CAST(NULL AS INTEGER) WHEN (search_35.from_depth = 0 AND search_35.to_edges <= 5000) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT link.other_id AS id, link.other_public_id AS "key" 
FROM json_each(search_35.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE search_35."from" = edge.entity_id AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY link.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) WHEN (search_35.from_depth = 0) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS "key" 
FROM path_hop AS edge 
WHERE search_35."from" = edge.entity_id AND (SELECT 1 
FROM json_each(search_35.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY edge.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) ELSE (SELECT named.id AS anon_8 
FROM json_each(CASE WHEN (search_35.from_depth >= 1) THEN search_35.from_1 WHEN (search_35.length = 2) THEN search_35.to_1 WHEN (search_35.length = 3) THEN search_35.to_2 WHEN (search_35.length = 4) THEN search_35.to_3 WHEN (search_35.length = 5) THEN search_35.to_4 END) AS item CROSS JOIN entity AS named 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE search_35."from" = edge.entity_id AND edge.other_id = item.value
 LIMIT 1 OFFSET ?) IS NOT NULL AND named.id = item.value ORDER BY named.public_id
 LIMIT 1 OFFSET ?) END AS node_1 
FROM search_35), 
search_37 AS MATERIALIZED 
(SELECT search_36.to_list, search_36."to", search_36.length, search_36.from_depth, search_36.to_edges, search_36.from_3, search_36.from_4, search_36.to_1, search_36.to_2, search_36.to_3, search_36.node_0, search_36.node_1, CASE WHEN (search_36.length = 2) THEN search_36."to" WHEN (search_36.length < 2) THEN CAST(NULL AS INTEGER) WHEN (search_36.from_depth = 1 AND search_36.to_edges <= 5000) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT link.other_id AS id, link.other_public_id AS "key" 
FROM json_each(search_36.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE search_36.node_1 = edge.entity_id AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY link.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) WHEN (search_36.from_depth = 1) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS "key" 
FROM path_hop AS edge 
WHERE search_36.node_1 = edge.entity_id AND (SELECT 1 
FROM json_each(search_36.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY edge.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) ELSE (SELECT named.id AS anon_7 
FROM json_each(CASE WHEN (search_36.from_depth >= 2) THEN search_36.from_2 WHEN (search_36.length = 3) THEN search_36.to_1 WHEN (search_36.length = 4) THEN search_36.to_2 WHEN (search_36.length = 5) THEN search_36.to_3 WHEN (search_36.length = 6) THEN search_36.to_4 END) AS item CROSS JOIN entity AS named 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE search_36.node_1 = edge.entity_id AND edge.other_id = item.value
 LIMIT 1 OFFSET ?) IS NOT NULL AND named.id = item.value ORDER BY named.public_id
 LIMIT 1 OFFSET ?) END AS node_2 
FROM search_36), 
search_38 AS MATERIALIZED 
(SELECT search_37.to_list, search_37."to", search_37.length, search_37.from_depth, search_37.to_edges, search_37.from_4, search_37.to_1, search_37.to_2, search_37.node_0, search_37.node_1, search_37.node_2, CASE WHEN (search_37.length = 3) THEN search_37."to" WHEN (search_37.length < 3) THEN CAST(NULL AS INTEGER) WHEN (search_37.from_depth = 2 AND search_37.to_edges <= 5000) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT link.other_id AS id, link.other_public_id AS "key" 
FROM json_each(search_37.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE search_37.node_2 = edge.entity_id AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY link.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) WHEN (search_37.from_depth = 2) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS "key" 
FROM path_hop AS edge 
WHERE search_37.node_2 = edge.entity_id AND (SELECT 1 
FROM json_each(search_37.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY edge.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) ELSE (SELECT named.id AS anon_6 
FROM json_each(CASE WHEN (search_37.from_depth >= 3) THEN search_37.from_3 WHEN (search_37.length = 4) THEN search_37.to_1 WHEN (search_37.length = 5) THEN search_37.to_2 WHEN (search_37.length = 6) THEN search_37.to_3 END) AS item CROSS JOIN entity AS named 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE search_37.node_2 = edge.entity_id AND edge.other_id = item.value
 LIMIT 1 OFFSET ?) IS NOT NULL AND named.id = item.value ORDER BY named.public_id
 LIMIT 1 OFFSET ?) END AS node_3 
FROM search_37), 
search_39 AS MATERIALIZED 
(SELECT search_38.to_list, search_38."to", search_38.length, search_38.from_depth, search_38.to_edges, search_38.to_1, search_38.node_0, search_38.node_1, search_38.node_2, search_38.node_3, CASE WHEN (search_38.length = 4) THEN search_38."to" WHEN (search_38.length < 4) THEN CAST(NULL AS INTEGER) WHEN (search_38.from_depth = 3 AND search_38.to_edges <= 5000) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT link.other_id AS id, link.other_public_id AS "key" 
FROM json_each(search_38.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE search_38.node_3 = edge.entity_id AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY link.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) WHEN (search_38.from_depth = 3) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS "key" 
FROM path_hop AS edge 
WHERE search_38.node_3 = edge.entity_id AND (SELECT 1 
FROM json_each(search_38.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY edge.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) ELSE (SELECT named.id AS anon_5 
FROM json_each(CASE WHEN (search_38.from_depth >= 4) THEN search_38.from_4 WHEN (search_38.length = 5) THEN search_38.to_1 WHEN (search_38.length = 6) THEN search_38.to_2 END) AS item CROSS JOIN entity AS named 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE search_38.node_3 = edge.entity_id AND edge.other_id = item.value
 LIMIT 1 OFFSET ?) IS NOT NULL AND named.id = item.value ORDER BY named.public_id
 LIMIT 1 OFFSET ?) END AS node_4 
FROM search_38), 
search_40 AS MATERIALIZED 
(SELECT search_39.to_list, search_39."to", search_39.length, search_39.from_depth, search_39.to_edges, search_39.node_0, search_39.node_1, search_39.node_2, search_39.node_3, search_39.node_4, CASE WHEN (search_39.length = 5) THEN search_39."to" WHEN (search_39.length < 5) THEN CAST(NULL AS INTEGER) WHEN (search_39.from_depth = 4 AND search_39.to_edges <= 5000) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT link.other_id AS id, link.other_public_id AS "key" 
FROM json_each(search_39.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE search_39.node_4 = edge.entity_id AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY link.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) WHEN (search_39.from_depth = 4) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS "key" 
FROM path_hop AS edge 
WHERE search_39.node_4 = edge.entity_id AND (SELECT 1 
FROM json_each(search_39.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY edge.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) ELSE (SELECT named.id AS anon_4 
FROM json_each(CASE WHEN (search_39.length = 6) THEN search_39.to_1 END) AS item CROSS JOIN entity AS named 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE search_39.node_4 = edge.entity_id AND edge.other_id = item.value
 LIMIT 1 OFFSET ?) IS NOT NULL AND named.id = item.value ORDER BY named.public_id
 LIMIT 1 OFFSET ?) END AS node_5 
FROM search_39), 
search_41 AS MATERIALIZED 
(SELECT search_40.to_list, search_40."to", search_40.length, search_40.from_depth, search_40.to_edges, search_40.node_0, search_40.node_1, search_40.node_2, search_40.node_3, search_40.node_4, search_40.node_5, CASE WHEN (search_40.length = 6) THEN search_40."to" WHEN (search_40.length < 6) THEN CAST(NULL AS INTEGER) ELSE CAST(NULL AS INTEGER) END AS node_6 
FROM search_40), 
bare_step AS MATERIALIZED 
(SELECT 1 AS position, search_41.node_0 AS from_id, search_41.node_1 AS to_id 
FROM search_41 
WHERE search_41.length >= 1 UNION ALL SELECT 2 AS position, search_41.node_1 AS from_id, search_41.node_2 AS to_id 
FROM search_41 
WHERE search_41.length >= 2 UNION ALL SELECT 3 AS position, search_41.node_2 AS from_id, search_41.node_3 AS to_id 
FROM search_41 
WHERE search_41.length >= 3 UNION ALL SELECT 4 AS position, search_41.node_3 AS from_id, search_41.node_4 AS to_id 
FROM search_41 
WHERE search_41.length >= 4 UNION ALL SELECT 5 AS position, search_41.node_4 AS from_id, search_41.node_5 AS to_id 
FROM search_41 
WHERE search_41.length >= 5 UNION ALL SELECT 6 AS position, search_41.node_5 AS from_id, search_41.node_6 AS to_id 
FROM search_41 
WHERE search_41.length >= 6), 
path_step AS MATERIALIZED 
(SELECT bare_step.position AS position, bare_step.from_id AS from_id, bare_step.to_id AS to_id, (SELECT relation_9.id AS anon_3 
FROM path_hop AS edge CROSS JOIN relation AS relation_9 
WHERE edge.entity_id = bare_step.from_id AND edge.other_id = bare_step.to_id AND relation_9.id = edge.relation_id AND (EXISTS (SELECT 1 
FROM evidence AS evidence_12 
WHERE (evidence_12.relation_id = relation_9.id) AND evidence_12.withdrawn_at IS NULL AND (evidence_12.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_12 
WHERE (article_12.id = evidence_12.article_id) AND (article_12.status = 'PUBLISHED'))))) ORDER BY relation_9.kind, relation_9.public_id
 LIMIT 1 OFFSET ?) AS relation_id 
FROM bare_step), 
path AS MATERIALIZED 
(SELECT search_41.length AS length 
FROM search_41)
 SELECT json_object('length', path_7_length, 'steps', json(path_7_value_1)) AS anon_1 
FROM (SELECT path_7_length, (SELECT json_group_array(json_object('to', CASE WHEN (entity_21_id IS NOT NULL) THEN json_object('id', entity_21_public_id) END)) AS anon_2 
FROM (SELECT entity_21.public_id AS entity_21_public_id, entity_21.id AS entity_21_id 
FROM path_step AS path_step_7 LEFT OUTER JOIN entity AS entity_21 ON (entity_21.id = path_step_7.to_id) AND (entity_21.public = 1) ORDER BY path_step_7.position ASC) AS path_step_7_shape) AS path_7_value_1 
FROM (SELECT path_7.length AS path_7_length 
FROM path AS path_7
 LIMIT 1 OFFSET ?) AS path_7_rows) AS path_7_shape;

WITH path_hop AS NOT MATERIALIZED 
(SELECT relation_end_8.entity_id AS entity_id, relation_end_8.other_id AS other_id, relation_end_8.other_public_id AS other_public_id, relation_end_8.relation_id AS relation_id 
FROM relation_end AS relation_end_8 CROSS JOIN relation AS relation_10 
WHERE NOT (relation_end_8.direction = 'BOTH') AND (relation_10.id = relation_end_8.relation_id) AND CASE WHEN ((EXISTS (SELECT 1 
FROM evidence AS evidence_14 
WHERE (evidence_14.relation_id = relation_10.id) AND evidence_14.withdrawn_at IS NULL AND (evidence_14.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_14 
WHERE (article_14.id = evidence_14.article_id) AND (article_14.status = 'PUBLISHED'))) AND evidence_14.stance IN ('ASSERTS'))) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_15 
WHERE (evidence_15.relation_id = relation_10.id) AND evidence_15.withdrawn_at IS NULL AND (evidence_15.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_15 
WHERE (article_15.id = evidence_15.article_id) AND (article_15.status = 'PUBLISHED'))) AND evidence_15.stance IN ('DENIES', 'DOUBTS')))) THEN 'DISPUTED' WHEN ((SELECT count(DISTINCT evidence_13.origin) AS count_21 
FROM evidence AS evidence_13 
WHERE (evidence_13.relation_id = relation_10.id) AND evidence_13.withdrawn_at IS NULL AND (evidence_13.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_13 
WHERE (article_13.id = evidence_13.article_id) AND (article_13.status = 'PUBLISHED'))) AND evidence_13.stance IN ('ASSERTS')) > 1) THEN 'SEVERAL_SOURCES' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_14 
WHERE (evidence_14.relation_id = relation_10.id) AND evidence_14.withdrawn_at IS NULL AND (evidence_14.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_14 
WHERE (article_14.id = evidence_14.article_id) AND (article_14.status = 'PUBLISHED'))) AND evidence_14.stance IN ('ASSERTS'))) THEN 'SINGLE_SOURCE' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_16 
WHERE (evidence_16.relation_id = relation_10.id) AND evidence_16.withdrawn_at IS NULL AND (evidence_16.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_16 
WHERE (article_16.id = evidence_16.article_id) AND (article_16.status = 'PUBLISHED'))) AND evidence_16.stance IN ('DENIES'))) THEN 'DENIED' ELSE 'RELAYED_ONLY' END IN (SELECT value 
FROM json_each(?))), 
search_1 AS MATERIALIZED 
(SELECT (SELECT json_group_array(entity_22.id) AS anon_31 
FROM entity AS entity_22, entity_resolution AS entity_resolution_16, entity AS former_entity_15 
WHERE (entity_22.public = 1) AND (entity_resolution_16.survivor_id = entity_22.id) AND (former_entity_15.id = entity_resolution_16.entity_id) AND (former_entity_15.public = 1) AND (former_entity_15.public_id = ?)) AS from_list, (SELECT json_group_array(entity_23.id) AS anon_32 
FROM entity AS entity_23, entity_resolution AS entity_resolution_17, entity AS former_entity_16 
WHERE (entity_23.public = 1) AND (entity_resolution_17.survivor_id = entity_23.id) AND (former_entity_16.id = entity_resolution_17.entity_id) AND (former_entity_16.public = 1) AND (former_entity_16.public_id = ?)) AS to_list), 
search_2 AS MATERIALIZED 
(SELECT search_1.from_list, search_1.to_list, (SELECT min(item.value) AS min_1 
FROM json_each(search_1.from_list) AS item) AS "from", (SELECT min(item.value) AS min_2 
FROM json_each(search_1.to_list) AS item) AS "to" 
FROM search_1), 
search_3 AS MATERIALIZED 
(SELECT search_2.from_list, search_2.to_list, search_2."from", search_2."to", CASE WHEN (search_2."from" = search_2."to") THEN 0 WHEN ((SELECT 1 
FROM path_hop AS edge 
WHERE search_2."from" = edge.entity_id AND search_2."to" = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) THEN 1 ELSE CAST(NULL AS INTEGER) END AS length, 0 AS from_depth, 0 AS to_depth, (SELECT count(*) AS count_19 
FROM (SELECT 1 AS one 
FROM json_each(search_2.from_list) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) AS from_edges, (SELECT count(*) AS count_20 
FROM (SELECT 1 AS one 
FROM json_each(search_2.to_list) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) AS to_edges, 0 AS spent, 1 AS due, NULL AS leading, NULL AS from_1, NULL AS from_2, NULL AS from_3, NULL AS from_4, NULL AS to_1, NULL AS to_2, NULL AS to_3, NULL AS to_4 
FROM search_2 
WHERE search_2."from" IS NOT NULL AND search_2."to" IS NOT NULL), 
search_4 AS MATERIALIZED 
(SELECT search_3.from_list, search_3.to_list, search_3."from", search_3."to", search_3.length, search_3.from_depth, search_3.to_depth, search_3.from_edges, search_3.to_edges, CASE WHEN (search_3.due = 1 AND search_3.length IS NULL AND search_3.from_edges > 0 AND search_3.to_edges > 0) THEN search_3.spent + search_3.from_edges + search_3.to_edges ELSE search_3.spent END AS spent, CASE WHEN (search_3.due = 1 AND search_3.length IS NULL AND search_3.from_edges > 0 AND search_3.to_edges > 0) THEN 1 ELSE 0 END AS due, search_3.leading, search_3.from_1, search_3.from_2, search_3.from_3, search_3.from_4, search_3.to_1, search_3.to_2, search_3.to_3, search_3.to_4, (SELECT count(*) AS count_17 
FROM json_each(search_3.from_list) AS item) AS from_size, (SELECT count(*) AS count_18 
FROM json_each(search_3.to_list) AS item) AS to_size 
FROM search_3), 
search_5 AS MATERIALIZED 
(SELECT search_4.from_list, search_4.to_list, search_4."from", search_4."to", search_4.length, search_4.from_depth, search_4.to_depth, search_4.from_edges, search_4.to_edges, search_4.spent, search_4.due, CASE WHEN (search_4.due = 1 AND search_4.spent <= 400000) THEN CASE WHEN (search_4.to_edges * search_4.from_size <= 5000) THEN (SELECT json_group_array(DISTINCT id) AS anon_28 
FROM (SELECT node.value AS id 
FROM json_each(search_4.to_list) AS item CROSS JOIN path_hop AS link CROSS JOIN json_each(search_4.from_list) AS node 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) AS found) WHEN (search_4.from_size <= 100 AND search_4.from_edges * search_4.to_size <= 10 * (search_4.from_edges + search_4.to_edges)) THEN (SELECT json_group_array(node.value) AS anon_29 
FROM json_each(search_4.from_list) AS node 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND (SELECT 1 
FROM json_each(search_4.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL
 LIMIT 1 OFFSET ?) IS NOT NULL) ELSE (SELECT json_group_array(DISTINCT id) AS anon_30 
FROM (SELECT edge.entity_id AS id 
FROM json_each(search_4.from_list) AS node CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM json_each(search_4.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id) AS found) END ELSE search_4.leading END AS leading, search_4.from_1, search_4.from_2, search_4.from_3, search_4.from_4, search_4.to_1, search_4.to_2, search_4.to_3, search_4.to_4, search_4.from_size, search_4.to_size 
FROM search_4), 
search_6 AS MATERIALIZED 
(SELECT search_5.from_list, search_5.to_list, search_5."from", search_5."to", CASE WHEN (search_5.due = 1 AND search_5.spent <= 400000 AND (EXISTS (SELECT 1 
FROM json_each(search_5.leading) AS item))) THEN 2 ELSE search_5.length END AS length, search_5.from_depth, search_5.to_depth, search_5.from_edges, search_5.to_edges, search_5.spent, search_5.due, search_5.leading, search_5.from_1, search_5.from_2, search_5.from_3, search_5.from_4, search_5.to_1, search_5.to_2, search_5.to_3, search_5.to_4, search_5.from_size, search_5.to_size 
FROM search_5), 
search_7 AS MATERIALIZED 
(SELECT search_6.from_list, search_6.to_list, search_6."from", search_6."to", search_6.length, search_6.from_depth, search_6.to_depth, search_6.from_edges, search_6.to_edges, search_6.spent, CASE WHEN (search_6.due = 1 AND search_6.spent <= 400000 AND search_6.length IS NULL AND search_6.from_edges <= search_6.to_edges) THEN 1 WHEN (search_6.due = 1 AND search_6.spent <= 400000 AND search_6.length IS NULL) THEN 2 ELSE 0 END AS due, search_6.leading, search_6.from_1, search_6.from_2, search_6.from_3, search_6.from_4, search_6.to_1, search_6.to_2, search_6.to_3, search_6.to_4, search_6.from_size, search_6.to_size, CASE WHEN (search_6.from_edges <= search_6.to_edges) THEN search_6.from_list ELSE search_6.to_list END AS grown 
FROM search_6), 
search_8 AS MATERIALIZED 
(SELECT search_7.from_list, search_7.to_list, search_7."from", search_7."to", search_7.length, search_7.from_depth, search_7.to_depth, search_7.from_edges, search_7.to_edges, search_7.spent, search_7.due, search_7.leading, search_7.from_1, search_7.from_2, search_7.from_3, search_7.from_4, search_7.to_1, search_7.to_2, search_7.to_3, search_7.to_4, search_7.from_size, search_7.to_size, CASE WHEN (search_7.due > 0) THEN (SELECT json_group_array(DISTINCT id) AS anon_27 
FROM (SELECT edge.other_id AS id 
FROM json_each(search_7.grown) AS item CROSS JOIN path_hop AS edge 
WHERE edge.entity_id = item.value) AS reached) ELSE NULL END AS grown 
FROM search_7), 
search_9 AS MATERIALIZED 
(SELECT CASE WHEN (search_8.due = 1) THEN search_8.grown ELSE search_8.from_list END AS from_list, CASE WHEN (search_8.due = 2) THEN search_8.grown ELSE search_8.to_list END AS to_list, search_8."from", search_8."to", search_8.length, CASE WHEN (search_8.due = 1) THEN search_8.from_depth + 1 ELSE search_8.from_depth END AS from_depth, CASE WHEN (search_8.due = 2) THEN search_8.to_depth + 1 ELSE search_8.to_depth END AS to_depth, CASE WHEN (search_8.due = 1) THEN (SELECT count(*) AS count_15 
FROM (SELECT 1 AS one 
FROM json_each(search_8.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_8.from_edges END AS from_edges, CASE WHEN (search_8.due = 2) THEN (SELECT count(*) AS count_16 
FROM (SELECT 1 AS one 
FROM json_each(search_8.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_8.to_edges END AS to_edges, search_8.spent, CASE WHEN (search_8.due > 0) THEN 1 ELSE 0 END AS due, search_8.leading, CASE WHEN (search_8.due = 1 AND search_8.from_depth = 0) THEN search_8.grown ELSE search_8.from_1 END AS from_1, CASE WHEN (search_8.due = 1 AND search_8.from_depth = 1) THEN search_8.grown ELSE search_8.from_2 END AS from_2, CASE WHEN (search_8.due = 1 AND search_8.from_depth = 2) THEN search_8.grown ELSE search_8.from_3 END AS from_3, CASE WHEN (search_8.due = 1 AND search_8.from_depth = 3) THEN search_8.grown ELSE search_8.from_4 END AS from_4, CASE WHEN (search_8.due = 2 AND search_8.to_depth = 0) THEN search_8.grown ELSE search_8.to_1 END AS to_1, CASE WHEN (search_8.due = 2 AND search_8.to_depth = 1) THEN search_8.grown ELSE search_8.to_2 END AS to_2, CASE WHEN (search_8.due = 2 AND search_8.to_depth = 2) THEN search_8.grown ELSE search_8.to_3 END AS to_3, CASE WHEN (search_8.due = 2 AND search_8.to_depth = 3) THEN search_8.grown ELSE search_8.to_4 END AS to_4, search_8.from_size, search_8.to_size, search_8.grown 
FROM search_8), 
search_10 AS MATERIALIZED 
(SELECT search_9.from_list, search_9.to_list, search_9."from", search_9."to", search_9.length, search_9.from_depth, search_9.to_depth, search_9.from_edges, search_9.to_edges, CASE WHEN (search_9.due = 1 AND search_9.length IS NULL AND search_9.from_edges > 0 AND search_9.to_edges > 0) THEN search_9.spent + search_9.from_edges + search_9.to_edges ELSE search_9.spent END AS spent, CASE WHEN (search_9.due = 1 AND search_9.length IS NULL AND search_9.from_edges > 0 AND search_9.to_edges > 0) THEN 1 ELSE 0 END AS due, search_9.leading, search_9.from_1, search_9.from_2, search_9.from_3, search_9.from_4, search_9.to_1, search_9.to_2, search_9.to_3, search_9.to_4, (SELECT count(*) AS count_13 
FROM json_each(search_9.from_list) AS item) AS from_size, (SELECT count(*) AS count_14 
FROM json_each(search_9.to_list) AS item) AS to_size, search_9.grown 
FROM search_9), 
search_11 AS MATERIALIZED 
(SELECT search_10.from_list, search_10.to_list, search_10."from", search_10."to", search_10.length, search_10.from_depth, search_10.to_depth, search_10.from_edges, search_10.to_edges, search_10.spent, search_10.due, CASE WHEN (search_10.due = 1 AND search_10.spent <= 400000) THEN CASE WHEN (search_10.to_edges * search_10.from_size <= 5000) THEN (SELECT json_group_array(DISTINCT id) AS anon_24 
FROM (SELECT node.value AS id 
FROM json_each(search_10.to_list) AS item CROSS JOIN path_hop AS link CROSS JOIN json_each(search_10.from_list) AS node 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) AS found) WHEN (search_10.from_size <= 100 AND search_10.from_edges * search_10.to_size <= 10 * (search_10.from_edges + search_10.to_edges)) THEN (SELECT json_group_array(node.value) AS anon_25 
FROM json_each(search_10.from_list) AS node 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND (SELECT 1 
FROM json_each(search_10.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL
 LIMIT 1 OFFSET ?) IS NOT NULL) ELSE (SELECT json_group_array(DISTINCT id) AS anon_26 
FROM (SELECT edge.entity_id AS id 
FROM json_each(search_10.from_list) AS node CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM json_each(search_10.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id) AS found) END ELSE search_10.leading END AS leading, search_10.from_1, search_10.from_2, search_10.from_3, search_10.from_4, search_10.to_1, search_10.to_2, search_10.to_3, search_10.to_4, search_10.from_size, search_10.to_size, search_10.grown 
FROM search_10), 
search_12 AS MATERIALIZED 
(SELECT search_11.from_list, search_11.to_list, search_11."from", search_11."to", CASE WHEN (search_11.due = 1 AND search_11.spent <= 400000 AND (EXISTS (SELECT 1 
FROM json_each(search_11.leading) AS item))) THEN 3 ELSE search_11.length END AS length, search_11.from_depth, search_11.to_depth, search_11.from_edges, search_11.to_edges, search_11.spent, search_11.due, search_11.leading, search_11.from_1, search_11.from_2, search_11.from_3, search_11.from_4, search_11.to_1, search_11.to_2, search_11.to_3, search_11.to_4, search_11.from_size, search_11.to_size, search_11.grown 
FROM search_11), 
search_13 AS MATERIALIZED 
(SELECT search_12.from_list, search_12.to_list, search_12."from", search_12."to", search_12.length, search_12.from_depth, search_12.to_depth, search_12.from_edges, search_12.to_edges, search_12.spent, CASE WHEN (search_12.due = 1 AND search_12.spent <= 400000 AND search_12.length IS NULL AND search_12.from_edges <= search_12.to_edges) THEN 1 WHEN (search_12.due = 1 AND search_12.spent <= 400000 AND search_12.length IS NULL) THEN 2 ELSE 0 END AS due, search_12.leading, search_12.from_1, search_12.from_2, search_12.from_3, search_12.from_4, search_12.to_1, search_12.to_2, search_12.to_3, search_12.to_4, search_12.from_size, search_12.to_size, CASE WHEN (search_12.from_edges <= search_12.to_edges) THEN search_12.from_list ELSE search_12.to_list END AS grown 
FROM search_12), 
search_14 AS MATERIALIZED 
(SELECT search_13.from_list, search_13.to_list, search_13."from", search_13."to", search_13.length, search_13.from_depth, search_13.to_depth, search_13.from_edges, search_13.to_edges, search_13.spent, search_13.due, search_13.leading, search_13.from_1, search_13.from_2, search_13.from_3, search_13.from_4, search_13.to_1, search_13.to_2, search_13.to_3, search_13.to_4, search_13.from_size, search_13.to_size, CASE WHEN (search_13.due > 0) THEN (SELECT json_group_array(DISTINCT id) AS anon_23 
FROM (SELECT edge.other_id AS id 
FROM json_each(search_13.grown) AS item CROSS JOIN path_hop AS edge 
WHERE edge.entity_id = item.value) AS reached) ELSE NULL END AS grown 
FROM search_13), 
search_15 AS MATERIALIZED 
(SELECT CASE WHEN (search_14.due = 1) THEN search_14.grown ELSE search_14.from_list END AS from_list, CASE WHEN (search_14.due = 2) THEN search_14.grown ELSE search_14.to_list END AS to_list, search_14."from", search_14."to", search_14.length, CASE WHEN (search_14.due = 1) THEN search_14.from_depth + 1 ELSE search_14.from_depth END AS from_depth, CASE WHEN (search_14.due = 2) THEN search_14.to_depth + 1 ELSE search_14.to_depth END AS to_depth, CASE WHEN (search_14.due = 1) THEN (SELECT count(*) AS count_11 
FROM (SELECT 1 AS one 
FROM json_each(search_14.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_14.from_edges END AS from_edges, CASE WHEN (search_14.due = 2) THEN (SELECT count(*) AS count_12 
FROM (SELECT 1 AS one 
FROM json_each(search_14.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_14.to_edges END AS to_edges, search_14.spent, CASE WHEN (search_14.due > 0) THEN 1 ELSE 0 END AS due, search_14.leading, CASE WHEN (search_14.due = 1 AND search_14.from_depth = 0) THEN search_14.grown ELSE search_14.from_1 END AS from_1, CASE WHEN (search_14.due = 1 AND search_14.from_depth = 1) THEN search_14.grown ELSE search_14.from_2 END AS from_2, CASE WHEN (search_14.due = 1 AND search_14.from_depth = 2) THEN search_14.grown ELSE search_14.from_3 END AS from_3, CASE WHEN (search_14.due = 1 AND search_14.from_depth = 3) THEN search_14.grown ELSE search_14.from_4 END AS from_4, CASE WHEN (search_14.due = 2 AND search_14.to_depth = 0) THEN search_14.grown ELSE search_14.to_1 END AS to_1, CASE WHEN (search_14.due = 2 AND search_14.to_depth = 1) THEN search_14.grown ELSE search_14.to_2 END AS to_2, CASE WHEN (search_14.due = 2 AND search_14.to_depth = 2) THEN search_14.grown ELSE search_14.to_3 END AS to_3, CASE WHEN (search_14.due = 2 AND search_14.to_depth = 3) THEN search_14.grown ELSE search_14.to_4 END AS to_4, search_14.from_size, search_14.to_size, search_14.grown 
FROM search_14), 
search_16 AS MATERIALIZED 
(SELECT search_15.from_list, search_15.to_list, search_15."from", search_15."to", search_15.length, search_15.from_depth, search_15.to_depth, search_15.from_edges, search_15.to_edges, CASE WHEN (search_15.due = 1 AND search_15.length IS NULL AND search_15.from_edges > 0 AND search_15.to_edges > 0) THEN search_15.spent + search_15.from_edges + search_15.to_edges ELSE search_15.spent END AS spent, CASE WHEN (search_15.due = 1 AND search_15.length IS NULL AND search_15.from_edges > 0 AND search_15.to_edges > 0) THEN 1 ELSE 0 END AS due, search_15.leading, search_15.from_1, search_15.from_2, search_15.from_3, search_15.from_4, search_15.to_1, search_15.to_2, search_15.to_3, search_15.to_4, (SELECT count(*) AS count_9 
FROM json_each(search_15.from_list) AS item) AS from_size, (SELECT count(*) AS count_10 
FROM json_each(search_15.to_list) AS item) AS to_size, search_15.grown 
FROM search_15), 
search_17 AS MATERIALIZED 
(SELECT search_16.from_list, search_16.to_list, search_16."from", search_16."to", search_16.length, search_16.from_depth, search_16.to_depth, search_16.from_edges, search_16.to_edges, search_16.spent, search_16.due, CASE WHEN (search_16.due = 1 AND search_16.spent <= 400000) THEN CASE WHEN (search_16.to_edges * search_16.from_size <= 5000) THEN (SELECT json_group_array(DISTINCT id) AS anon_20 
FROM (SELECT node.value AS id 
FROM json_each(search_16.to_list) AS item CROSS JOIN path_hop AS link CROSS JOIN json_each(search_16.from_list) AS node 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) AS found) WHEN (search_16.from_size <= 100 AND search_16.from_edges * search_16.to_size <= 10 * (search_16.from_edges + search_16.to_edges)) THEN (SELECT json_group_array(node.value) AS anon_21 
FROM json_each(search_16.from_list) AS node 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND (SELECT 1 
FROM json_each(search_16.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL
 LIMIT 1 OFFSET ?) IS NOT NULL) ELSE (SELECT json_group_array(DISTINCT id) AS anon_22 
FROM (SELECT edge.entity_id AS id 
FROM json_each(search_16.from_list) AS node CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM json_each(search_16.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id) AS found) END ELSE search_16.leading END AS leading, search_16.from_1, search_16.from_2, search_16.from_3, search_16.from_4, search_16.to_1, search_16.to_2, search_16.to_3, search_16.to_4, search_16.from_size, search_16.to_size, search_16.grown 
FROM search_16), 
search_18 AS MATERIALIZED 
(SELECT search_17.from_list, search_17.to_list, search_17."from", search_17."to", CASE WHEN (search_17.due = 1 AND search_17.spent <= 400000 AND (EXISTS (SELECT 1 
FROM json_each(search_17.leading) AS item))) THEN 4 ELSE search_17.length END AS length, search_17.from_depth, search_17.to_depth, search_17.from_edges, search_17.to_edges, search_17.spent, search_17.due, search_17.leading, search_17.from_1, search_17.from_2, search_17.from_3, search_17.from_4, search_17.to_1, search_17.to_2, search_17.to_3, search_17.to_4, search_17.from_size, search_17.to_size, search_17.grown 
FROM search_17), 
search_19 AS MATERIALIZED 
(SELECT search_18.from_list, search_18.to_list, search_18."from", search_18."to", search_18.length, search_18.from_depth, search_18.to_depth, search_18.from_edges, search_18.to_edges, search_18.spent, CASE WHEN (search_18.due = 1 AND search_18.spent <= 400000 AND search_18.length IS NULL AND search_18.from_edges <= search_18.to_edges) THEN 1 WHEN (search_18.due = 1 AND search_18.spent <= 400000 AND search_18.length IS NULL) THEN 2 ELSE 0 END AS due, search_18.leading, search_18.from_1, search_18.from_2, search_18.from_3, search_18.from_4, search_18.to_1, search_18.to_2, search_18.to_3, search_18.to_4, search_18.from_size, search_18.to_size, CASE WHEN (search_18.from_edges <= search_18.to_edges) THEN search_18.from_list ELSE search_18.to_list END AS grown 
FROM search_18), 
search_20 AS MATERIALIZED 
(SELECT search_19.from_list, search_19.to_list, search_19."from", search_19."to", search_19.length, search_19.from_depth, search_19.to_depth, search_19.from_edges, search_19.to_edges, search_19.spent, search_19.due, search_19.leading, search_19.from_1, search_19.from_2, search_19.from_3, search_19.from_4, search_19.to_1, search_19.to_2, search_19.to_3, search_19.to_4, search_19.from_size, search_19.to_size, CASE WHEN (search_19.due > 0) THEN (SELECT json_group_array(DISTINCT id) AS anon_19 
FROM (SELECT edge.other_id AS id 
FROM json_each(search_19.grown) AS item CROSS JOIN path_hop AS edge 
WHERE edge.entity_id = item.value) AS reached) ELSE NULL END AS grown 
FROM search_19), 
search_21 AS MATERIALIZED 
(SELECT CASE WHEN (search_20.due = 1) THEN search_20.grown ELSE search_20.from_list END AS from_list, CASE WHEN (search_20.due = 2) THEN search_20.grown ELSE search_20.to_list END AS to_list, search_20."from", search_20."to", search_20.length, CASE WHEN (search_20.due = 1) THEN search_20.from_depth + 1 ELSE search_20.from_depth END AS from_depth, CASE WHEN (search_20.due = 2) THEN search_20.to_depth + 1 ELSE search_20.to_depth END AS to_depth, CASE WHEN (search_20.due = 1) THEN (SELECT count(*) AS count_7 
FROM (SELECT 1 AS one 
FROM json_each(search_20.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_20.from_edges END AS from_edges, CASE WHEN (search_20.due = 2) THEN (SELECT count(*) AS count_8 
FROM (SELECT 1 AS one 
FROM json_each(search_20.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_20.to_edges END AS to_edges, search_20.spent, CASE WHEN (search_20.due > 0) THEN 1 ELSE 0 END AS due, search_20.leading, CASE WHEN (search_20.due = 1 AND search_20.from_depth = 0) THEN search_20.grown ELSE search_20.from_1 END AS from_1, CASE WHEN (search_20.due = 1 AND search_20.from_depth = 1) THEN search_20.grown ELSE search_20.from_2 END AS from_2, CASE WHEN (search_20.due = 1 AND search_20.from_depth = 2) THEN search_20.grown ELSE search_20.from_3 END AS from_3, CASE WHEN (search_20.due = 1 AND search_20.from_depth = 3) THEN search_20.grown ELSE search_20.from_4 END AS from_4, CASE WHEN (search_20.due = 2 AND search_20.to_depth = 0) THEN search_20.grown ELSE search_20.to_1 END AS to_1, CASE WHEN (search_20.due = 2 AND search_20.to_depth = 1) THEN search_20.grown ELSE search_20.to_2 END AS to_2, CASE WHEN (search_20.due = 2 AND search_20.to_depth = 2) THEN search_20.grown ELSE search_20.to_3 END AS to_3, CASE WHEN (search_20.due = 2 AND search_20.to_depth = 3) THEN search_20.grown ELSE search_20.to_4 END AS to_4, search_20.from_size, search_20.to_size, search_20.grown 
FROM search_20), 
search_22 AS MATERIALIZED 
(SELECT search_21.from_list, search_21.to_list, search_21."from", search_21."to", search_21.length, search_21.from_depth, search_21.to_depth, search_21.from_edges, search_21.to_edges, CASE WHEN (search_21.due = 1 AND search_21.length IS NULL AND search_21.from_edges > 0 AND search_21.to_edges > 0) THEN search_21.spent + search_21.from_edges + search_21.to_edges ELSE search_21.spent END AS spent, CASE WHEN (search_21.due = 1 AND search_21.length IS NULL AND search_21.from_edges > 0 AND search_21.to_edges > 0) THEN 1 ELSE 0 END AS due, search_21.leading, search_21.from_1, search_21.from_2, search_21.from_3, search_21.from_4, search_21.to_1, search_21.to_2, search_21.to_3, search_21.to_4, (SELECT count(*) AS count_5 
FROM json_each(search_21.from_list) AS item) AS from_size, (SELECT count(*) AS count_6 
FROM json_each(search_21.to_list) AS item) AS to_size, search_21.grown 
FROM search_21), 
search_23 AS MATERIALIZED 
(SELECT search_22.from_list, search_22.to_list, search_22."from", search_22."to", search_22.length, search_22.from_depth, search_22.to_depth, search_22.from_edges, search_22.to_edges, search_22.spent, search_22.due, CASE WHEN (search_22.due = 1 AND search_22.spent <= 400000) THEN CASE WHEN (search_22.to_edges * search_22.from_size <= 5000) THEN (SELECT json_group_array(DISTINCT id) AS anon_16 
FROM (SELECT node.value AS id 
FROM json_each(search_22.to_list) AS item CROSS JOIN path_hop AS link CROSS JOIN json_each(search_22.from_list) AS node 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) AS found) WHEN (search_22.from_size <= 100 AND search_22.from_edges * search_22.to_size <= 10 * (search_22.from_edges + search_22.to_edges)) THEN (SELECT json_group_array(node.value) AS anon_17 
FROM json_each(search_22.from_list) AS node 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND (SELECT 1 
FROM json_each(search_22.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL
 LIMIT 1 OFFSET ?) IS NOT NULL) ELSE (SELECT json_group_array(DISTINCT id) AS anon_18 
FROM (SELECT edge.entity_id AS id 
FROM json_each(search_22.from_list) AS node CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM json_each(search_22.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id) AS found) END ELSE search_22.leading END AS leading, search_22.from_1, search_22.from_2, search_22.from_3, search_22.from_4, search_22.to_1, search_22.to_2, search_22.to_3, search_22.to_4, search_22.from_size, search_22.to_size, search_22.grown 
FROM search_22), 
search_24 AS MATERIALIZED 
(SELECT search_23.from_list, search_23.to_list, search_23."from", search_23."to", CASE WHEN (search_23.due = 1 AND search_23.spent <= 400000 AND (EXISTS (SELECT 1 
FROM json_each(search_23.leading) AS item))) THEN 5 ELSE search_23.length END AS length, search_23.from_depth, search_23.to_depth, search_23.from_edges, search_23.to_edges, search_23.spent, search_23.due, search_23.leading, search_23.from_1, search_23.from_2, search_23.from_3, search_23.from_4, search_23.to_1, search_23.to_2, search_23.to_3, search_23.to_4, search_23.from_size, search_23.to_size, search_23.grown 
FROM search_23), 
search_25 AS MATERIALIZED 
(SELECT search_24.from_list, search_24.to_list, search_24."from", search_24."to", search_24.length, search_24.from_depth, search_24.to_depth, search_24.from_edges, search_24.to_edges, search_24.spent, CASE WHEN (search_24.due = 1 AND search_24.spent <= 400000 AND search_24.length IS NULL AND search_24.from_edges <= search_24.to_edges) THEN 1 WHEN (search_24.due = 1 AND search_24.spent <= 400000 AND search_24.length IS NULL) THEN 2 ELSE 0 END AS due, search_24.leading, search_24.from_1, search_24.from_2, search_24.from_3, search_24.from_4, search_24.to_1, search_24.to_2, search_24.to_3, search_24.to_4, search_24.from_size, search_24.to_size, CASE WHEN (search_24.from_edges <= search_24.to_edges) THEN search_24.from_list ELSE search_24.to_list END AS grown 
FROM search_24), 
search_26 AS MATERIALIZED 
(SELECT search_25.from_list, search_25.to_list, search_25."from", search_25."to", search_25.length, search_25.from_depth, search_25.to_depth, search_25.from_edges, search_25.to_edges, search_25.spent, search_25.due, search_25.leading, search_25.from_1, search_25.from_2, search_25.from_3, search_25.from_4, search_25.to_1, search_25.to_2, search_25.to_3, search_25.to_4, search_25.from_size, search_25.to_size, CASE WHEN (search_25.due > 0) THEN (SELECT json_group_array(DISTINCT id) AS anon_15 
FROM (SELECT edge.other_id AS id 
FROM json_each(search_25.grown) AS item CROSS JOIN path_hop AS edge 
WHERE edge.entity_id = item.value) AS reached) ELSE NULL END AS grown 
FROM search_25), 
search_27 AS MATERIALIZED 
(SELECT CASE WHEN (search_26.due = 1) THEN search_26.grown ELSE search_26.from_list END AS from_list, CASE WHEN (search_26.due = 2) THEN search_26.grown ELSE search_26.to_list END AS to_list, search_26."from", search_26."to", search_26.length, CASE WHEN (search_26.due = 1) THEN search_26.from_depth + 1 ELSE search_26.from_depth END AS from_depth, CASE WHEN (search_26.due = 2) THEN search_26.to_depth + 1 ELSE search_26.to_depth END AS to_depth, CASE WHEN (search_26.due = 1) THEN (SELECT count(*) AS count_3 
FROM (SELECT 1 AS one 
FROM json_each(search_26.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_26.from_edges END AS from_edges, CASE WHEN (search_26.due = 2) THEN (SELECT count(*) AS count_4 
FROM (SELECT 1 AS one 
FROM json_each(search_26.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_26.to_edges END AS to_edges, search_26.spent, CASE WHEN (search_26.due > 0) THEN 1 ELSE 0 END AS due, search_26.leading, CASE WHEN (search_26.due = 1 AND search_26.from_depth = 0) THEN search_26.grown ELSE search_26.from_1 END AS from_1, CASE WHEN (search_26.due = 1 AND search_26.from_depth = 1) THEN search_26.grown ELSE search_26.from_2 END AS from_2, CASE WHEN (search_26.due = 1 AND search_26.from_depth = 2) THEN search_26.grown ELSE search_26.from_3 END AS from_3, CASE WHEN (search_26.due = 1 AND search_26.from_depth = 3) THEN search_26.grown ELSE search_26.from_4 END AS from_4, CASE WHEN (search_26.due = 2 AND search_26.to_depth = 0) THEN search_26.grown ELSE search_26.to_1 END AS to_1, CASE WHEN (search_26.due = 2 AND search_26.to_depth = 1) THEN search_26.grown ELSE search_26.to_2 END AS to_2, CASE WHEN (search_26.due = 2 AND search_26.to_depth = 2) THEN search_26.grown ELSE search_26.to_3 END AS to_3, CASE WHEN (search_26.due = 2 AND search_26.to_depth = 3) THEN search_26.grown ELSE search_26.to_4 END AS to_4, search_26.from_size, search_26.to_size, search_26.grown 
FROM search_26), 
search_28 AS MATERIALIZED 
(SELECT search_27.from_list, search_27.to_list, search_27."from", search_27."to", search_27.length, search_27.from_depth, search_27.to_depth, search_27.from_edges, search_27.to_edges, CASE WHEN (search_27.due = 1 AND search_27.length IS NULL AND search_27.from_edges > 0 AND search_27.to_edges > 0) THEN search_27.spent + search_27.from_edges + search_27.to_edges ELSE search_27.spent END AS spent, CASE WHEN (search_27.due = 1 AND search_27.length IS NULL AND search_27.from_edges > 0 AND search_27.to_edges > 0) THEN 1 ELSE 0 END AS due, search_27.leading, search_27.from_1, search_27.from_2, search_27.from_3, search_27.from_4, search_27.to_1, search_27.to_2, search_27.to_3, search_27.to_4, (SELECT count(*) AS count_1 
FROM json_each(search_27.from_list) AS item) AS from_size, (SELECT count(*) AS count_2 
FROM json_each(search_27.to_list) AS item) AS to_size, search_27.grown 
FROM search_27), 
search_29 AS MATERIALIZED 
(SELECT search_28.from_list, search_28.to_list, search_28."from", search_28."to", search_28.length, search_28.from_depth, search_28.to_depth, search_28.from_edges, search_28.to_edges, search_28.spent, search_28.due, CASE WHEN (search_28.due = 1 AND search_28.spent <= 400000) THEN CASE WHEN (search_28.to_edges * search_28.from_size <= 5000) THEN (SELECT json_group_array(DISTINCT id) AS anon_12 
FROM (SELECT node.value AS id 
FROM json_each(search_28.to_list) AS item CROSS JOIN path_hop AS link CROSS JOIN json_each(search_28.from_list) AS node 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) AS found) WHEN (search_28.from_size <= 100 AND search_28.from_edges * search_28.to_size <= 10 * (search_28.from_edges + search_28.to_edges)) THEN (SELECT json_group_array(node.value) AS anon_13 
FROM json_each(search_28.from_list) AS node 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND (SELECT 1 
FROM json_each(search_28.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL
 LIMIT 1 OFFSET ?) IS NOT NULL) ELSE (SELECT json_group_array(DISTINCT id) AS anon_14 
FROM (SELECT edge.entity_id AS id 
FROM json_each(search_28.from_list) AS node CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM json_each(search_28.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id) AS found) END ELSE search_28.leading END AS leading, search_28.from_1, search_28.from_2, search_28.from_3, search_28.from_4, search_28.to_1, search_28.to_2, search_28.to_3, search_28.to_4, search_28.from_size, search_28.to_size, search_28.grown 
FROM search_28), 
search_30 AS MATERIALIZED 
(SELECT search_29.from_list, search_29.to_list, search_29."from", search_29."to", CASE WHEN (search_29.due = 1 AND search_29.spent <= 400000 AND (EXISTS (SELECT 1 
FROM json_each(search_29.leading) AS item))) THEN 6 ELSE search_29.length END AS length, search_29.from_depth, search_29.to_depth, search_29.from_edges, search_29.to_edges, search_29.spent, search_29.due, search_29.leading, search_29.from_1, search_29.from_2, search_29.from_3, search_29.from_4, search_29.to_1, search_29.to_2, search_29.to_3, search_29.to_4, search_29.from_size, search_29.to_size, search_29.grown 
FROM search_29), 
search_31 AS MATERIALIZED 
(SELECT search_30.to_list, search_30."from", search_30."to", search_30.length, search_30.from_depth, search_30.to_edges, search_30.leading, search_30.from_1, search_30.from_2, search_30.from_3, search_30.from_4, search_30.to_1, search_30.to_2, search_30.to_3, search_30.to_4 
FROM search_30 
WHERE CASE WHEN (search_30.length IS NULL AND search_30.spent > 400000) THEN json_extract('{}', 'PATH_TOO_WIDE ' || search_30.spent) IS NOT NULL ELSE search_30.length IS NOT NULL END = 1), 
search_32 AS MATERIALIZED 
(SELECT search_31.to_list, search_31."from", search_31."to", search_31.length, search_31.from_depth, search_31.to_edges, search_31.leading, search_31.from_1, search_31.from_2, search_31.from_3, CASE WHEN (search_31.from_depth = 4) THEN search_31.leading ELSE search_31.from_4 END AS from_4, search_31.to_1, search_31.to_2, search_31.to_3, search_31.to_4 
FROM search_31), 
search_33 AS MATERIALIZED 
(SELECT search_32.to_list, search_32."from", search_32."to", search_32.length, search_32.from_depth, search_32.to_edges, search_32.leading, search_32.from_1, search_32.from_2, CASE WHEN (search_32.from_depth = 3) THEN search_32.leading WHEN (search_32.from_depth > 3) THEN (SELECT json_group_array(DISTINCT id) AS anon_11 
FROM (SELECT edge.entity_id AS id 
FROM json_each(search_32.from_3) AS node CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT item.value AS id 
FROM json_each(search_32.from_4) AS item) AS ahead 
WHERE edge.entity_id = node.value AND ahead.id = edge.other_id) AS found) ELSE search_32.from_3 END AS from_3, search_32.from_4, search_32.to_1, search_32.to_2, search_32.to_3, search_32.to_4 
FROM search_32), 
search_34 AS MATERIALIZED 
(SELECT search_33.to_list, search_33."from", search_33."to", search_33.length, search_33.from_depth, search_33.to_edges, search_33.leading, search_33.from_1, CASE WHEN (search_33.from_depth = 2) THEN search_33.leading WHEN (search_33.from_depth > 2) THEN (SELECT json_group_array(DISTINCT id) AS anon_10 
FROM (SELECT edge.entity_id AS id 
FROM json_each(search_33.from_2) AS node CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT item.value AS id 
FROM json_each(search_33.from_3) AS item) AS ahead 
WHERE edge.entity_id = node.value AND ahead.id = edge.other_id) AS found) ELSE search_33.from_2 END AS from_2, search_33.from_3, search_33.from_4, search_33.to_1, search_33.to_2, search_33.to_3, search_33.to_4 
FROM search_33), 
search_35 AS MATERIALIZED 
(SELECT search_34.to_list, search_34."from", search_34."to", search_34.length, search_34.from_depth, search_34.to_edges, search_34.leading, CASE WHEN (search_34.from_depth = 1) THEN search_34.leading WHEN (search_34.from_depth > 1) THEN (SELECT json_group_array(DISTINCT id) AS anon_9 
FROM (SELECT edge.entity_id AS id 
FROM json_each(search_34.from_1) AS node CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT item.value AS id 
FROM json_each(search_34.from_2) AS item) AS ahead 
WHERE edge.entity_id = node.value AND ahead.id = edge.other_id) AS found) ELSE search_34.from_1 END AS from_1, search_34.from_2, search_34.from_3, search_34.from_4, search_34.to_1, search_34.to_2, search_34.to_3, search_34.to_4 
FROM search_34), 
search_36 AS MATERIALIZED 
(SELECT search_35.to_list, search_35."to", search_35.length, search_35.from_depth, search_35.to_edges, search_35.from_2, search_35.from_3, search_35.from_4, search_35.to_1, search_35.to_2, search_35.to_3, search_35.to_4, search_35."from" AS node_0, CASE WHEN (search_35.length = 1) THEN search_35."to" WHEN (search_35.length < 1) THEN CAST(NULL AS INTEGER) WHEN (search_35.from_depth = 0 AND search_35.to_edges <= 5000) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT link.other_id AS id, link.other_public_id AS "key" 
FROM json_each(search_35.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE search_35."from" = edge.entity_id AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY link.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) WHEN (search_35.from_depth = 0) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS "key" 
FROM path_hop AS edge 
WHERE search_35."from" = edge.entity_id AND (SELECT 1 
FROM json_each(search_35.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY edge.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) ELSE (SELECT named.id AS anon_8 
FROM json_each(CASE WHEN (search_35.from_depth >= 1) THEN search_35.from_1 WHEN (search_35.length = 2) THEN search_35.to_1 WHEN (search_35.length = 3) THEN search_35.to_2 WHEN (search_35.length = 4) THEN search_35.to_3 WHEN (search_35.length = 5) THEN search_35.to_4 END) AS item CROSS JOIN entity AS named 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE search_35."from" = edge.entity_id AND edge.other_id = item.value
 LIMIT 1 OFFSET ?) IS NOT NULL AND named.id = item.value ORDER BY named.public_id
 LIMIT 1 OFFSET ?) END AS node_1 
FROM search_35), 
search_37 AS MATERIALIZED 
(SELECT search_36.to_list, search_36."to", search_36.length, search_36.from_depth, search_36.to_edges, search_36.from_3, search_36.from_4, search_36.to_1, search_36.to_2, search_36.to_3, search_36.node_0, search_36.node_1, CASE WHEN (search_36.length = 2) THEN search_36."to" WHEN (search_36.length < 2) THEN CAST(NULL AS INTEGER) WHEN (search_36.from_depth = 1 AND search_36.to_edges <= 5000) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT link.other_id AS id, link.other_public_id AS "key" 
FROM json_each(search_36.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE search_36.node_1 = edge.entity_id AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY link.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) WHEN (search_36.from_depth = 1) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS "key" 
FROM path_hop AS edge 
WHERE search_36.node_1 = edge.entity_id AND (SELECT 1 
FROM json_each(search_36.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY edge.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) ELSE (SELECT named.id AS anon_7 
FROM json_each(CASE WHEN (search_36.from_depth >= 2) THEN search_36.from_2 WHEN (search_36.length = 3) THEN search_36.to_1 WHEN (search_36.length = 4) THEN search_36.to_2 WHEN (search_36.length = 5) THEN search_36.to_3 WHEN (search_36.length = 6) THEN search_36.to_4 END) AS item CROSS JOIN entity AS named 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE search_36.node_1 = edge.entity_id AND edge.other_id = item.value
 LIMIT 1 OFFSET ?) IS NOT NULL AND named.id = item.value ORDER BY named.public_id
 LIMIT 1 OFFSET ?) END AS node_2 
FROM search_36), 
search_38 AS MATERIALIZED 
(SELECT search_37.to_list, search_37."to", search_37.length, search_37.from_depth, search_37.to_edges, search_37.from_4, search_37.to_1, search_37.to_2, search_37.node_0, search_37.node_1, search_37.node_2, CASE WHEN (search_37.length = 3) THEN search_37."to" WHEN (search_37.length < 3) THEN CAST(NULL AS INTEGER) WHEN (search_37.from_depth = 2 AND search_37.to_edges <= 5000) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT link.other_id AS id, link.other_public_id AS "key" 
FROM json_each(search_37.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE search_37.node_2 = edge.entity_id AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY link.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) WHEN (search_37.from_depth = 2) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS "key" 
FROM path_hop AS edge 
WHERE search_37.node_2 = edge.entity_id AND (SELECT 1 
FROM json_each(search_37.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY edge.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) ELSE (SELECT named.id AS anon_6 
FROM json_each(CASE WHEN (search_37.from_depth >= 3) THEN search_37.from_3 WHEN (search_37.length = 4) THEN search_37.to_1 WHEN (search_37.length = 5) THEN search_37.to_2 WHEN (search_37.length = 6) THEN search_37.to_3 END) AS item CROSS JOIN entity AS named 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE search_37.node_2 = edge.entity_id AND edge.other_id = item.value
 LIMIT 1 OFFSET ?) IS NOT NULL AND named.id = item.value ORDER BY named.public_id
 LIMIT 1 OFFSET ?) END AS node_3 
FROM search_37), 
search_39 AS MATERIALIZED 
(SELECT search_38.to_list, search_38."to", search_38.length, search_38.from_depth, search_38.to_edges, search_38.to_1, search_38.node_0, search_38.node_1, search_38.node_2, search_38.node_3, CASE WHEN (search_38.length = 4) THEN search_38."to" WHEN (search_38.length < 4) THEN CAST(NULL AS INTEGER) WHEN (search_38.from_depth = 3 AND search_38.to_edges <= 5000) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT link.other_id AS id, link.other_public_id AS "key" 
FROM json_each(search_38.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE search_38.node_3 = edge.entity_id AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY link.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) WHEN (search_38.from_depth = 3) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS "key" 
FROM path_hop AS edge 
WHERE search_38.node_3 = edge.entity_id AND (SELECT 1 
FROM json_each(search_38.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY edge.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) ELSE (SELECT named.id AS anon_5 
FROM json_each(CASE WHEN (search_38.from_depth >= 4) THEN search_38.from_4 WHEN (search_38.length = 5) THEN search_38.to_1 WHEN (search_38.length = 6) THEN search_38.to_2 END) AS item CROSS JOIN entity AS named 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE search_38.node_3 = edge.entity_id AND edge.other_id = item.value
 LIMIT 1 OFFSET ?) IS NOT NULL AND named.id = item.value ORDER BY named.public_id
 LIMIT 1 OFFSET ?) END AS node_4 
FROM search_38), 
search_40 AS MATERIALIZED 
(SELECT search_39.to_list, search_39."to", search_39.length, search_39.from_depth, search_39.to_edges, search_39.node_0, search_39.node_1, search_39.node_2, search_39.node_3, search_39.node_4, CASE WHEN (search_39.length = 5) THEN search_39."to" WHEN (search_39.length < 5) THEN CAST(NULL AS INTEGER) WHEN (search_39.from_depth = 4 AND search_39.to_edges <= 5000) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT link.other_id AS id, link.other_public_id AS "key" 
FROM json_each(search_39.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE search_39.node_4 = edge.entity_id AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY link.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) WHEN (search_39.from_depth = 4) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS "key" 
FROM path_hop AS edge 
WHERE search_39.node_4 = edge.entity_id AND (SELECT 1 
FROM json_each(search_39.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY edge.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) ELSE (SELECT named.id AS anon_4 
FROM json_each(CASE WHEN (search_39.length = 6) THEN search_39.to_1 END) AS item CROSS JOIN entity AS named 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE search_39.node_4 = edge.entity_id AND edge.other_id = item.value
 LIMIT 1 OFFSET ?) IS NOT NULL AND named.id = item.value ORDER BY named.public_id
 LIMIT 1 OFFSET ?) END AS node_5 
FROM search_39), 
search_41 AS MATERIALIZED 
(SELECT search_40.to_list, search_40."to", search_40.length, search_40.from_depth, search_40.to_edges, search_40.node_0, search_40.node_1, search_40.node_2, search_40.node_3, search_40.node_4, search_40.node_5, CASE WHEN (search_40.length = 6) THEN search_40."to" WHEN (search_40.length < 6) THEN CAST(NULL AS INTEGER) ELSE CAST(NULL AS INTEGER) END AS node_6 
FROM search_40), 
bare_step AS MATERIALIZED 
(SELECT 1 AS position, search_41.node_0 AS from_id, search_41.node_1 AS to_id 
FROM search_41 
WHERE search_41.length >= 1 UNION ALL SELECT 2 AS position, search_41.node_1 AS from_id, search_41.node_2 AS to_id 
FROM search_41 
WHERE search_41.length >= 2 UNION ALL SELECT 3 AS position, search_41.node_2 AS from_id, search_41.node_3 AS to_id 
FROM search_41 
WHERE search_41.length >= 3 UNION ALL SELECT 4 AS position, search_41.node_3 AS from_id, search_41.node_4 AS to_id 
FROM search_41 
WHERE search_41.length >= 4 UNION ALL SELECT 5 AS position, search_41.node_4 AS from_id, search_41.node_5 AS to_id 
FROM search_41 
WHERE search_41.length >= 5 UNION ALL SELECT 6 AS position, search_41.node_5 AS from_id, search_41.node_6 AS to_id 
FROM search_41 
WHERE search_41.length >= 6), 
path_step AS MATERIALIZED 
(SELECT bare_step.position AS position, bare_step.from_id AS from_id, bare_step.to_id AS to_id, (SELECT relation_11.id AS anon_3 
FROM path_hop AS edge CROSS JOIN relation AS relation_11 
WHERE edge.entity_id = bare_step.from_id AND edge.other_id = bare_step.to_id AND relation_11.id = edge.relation_id AND (EXISTS (SELECT 1 
FROM evidence AS evidence_17 
WHERE (evidence_17.relation_id = relation_11.id) AND evidence_17.withdrawn_at IS NULL AND (evidence_17.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_17 
WHERE (article_17.id = evidence_17.article_id) AND (article_17.status = 'PUBLISHED'))))) ORDER BY relation_11.kind, relation_11.public_id
 LIMIT 1 OFFSET ?) AS relation_id 
FROM bare_step), 
path AS MATERIALIZED 
(SELECT search_41.length AS length 
FROM search_41)
 SELECT json_object('steps', json(path_8_value_1)) AS anon_1 
FROM (SELECT path_8_nothing, (SELECT json_group_array(json_object('to', CASE WHEN (entity_24_id IS NOT NULL) THEN json_object('id', entity_24_public_id) END)) AS anon_2 
FROM (SELECT entity_24.public_id AS entity_24_public_id, entity_24.id AS entity_24_id 
FROM path_step AS path_step_8 LEFT OUTER JOIN entity AS entity_24 ON (entity_24.id = path_step_8.to_id) AND (entity_24.public = 1) ORDER BY path_step_8.position ASC) AS path_step_8_shape) AS path_8_value_1 
FROM (SELECT 1 AS path_8_nothing 
FROM path AS path_8
 LIMIT 1 OFFSET ?) AS path_8_rows) AS path_8_shape;

WITH path_hop AS NOT MATERIALIZED 
(SELECT relation_end_9.entity_id AS entity_id, relation_end_9.other_id AS other_id, relation_end_9.other_public_id AS other_public_id, relation_end_9.relation_id AS relation_id 
FROM relation_end AS relation_end_9 
WHERE relation_end_9.hop = 1), 
search_1 AS MATERIALIZED 
(SELECT (SELECT json_group_array(entity_25.id) AS anon_23 
FROM entity AS entity_25, entity_resolution AS entity_resolution_18, entity AS former_entity_17 
WHERE (entity_25.public = 1) AND (entity_resolution_18.survivor_id = entity_25.id) AND (former_entity_17.id = entity_resolution_18.entity_id) AND (former_entity_17.public = 1) AND (former_entity_17.public_id = ?)) AS from_list, (SELECT json_group_array(entity_26.id) AS anon_24 
FROM entity AS entity_26, entity_resolution AS entity_resolution_19, entity AS former_entity_18 
WHERE (entity_26.public = 1) AND (entity_resolution_19.survivor_id = entity_26.id) AND (former_entity_18.id = entity_resolution_19.entity_id) AND (former_entity_18.public = 1) AND (former_entity_18.public_id = ?)) AS to_list), 
search_2 AS MATERIALIZED 
(SELECT search_1.from_list, search_1.to_list, (SELECT min(item.value) AS min_1 
FROM json_each(search_1.from_list) AS item) AS "from", (SELECT min(item.value) AS min_2 
FROM json_each(search_1.to_list) AS item) AS "to" 
FROM search_1), 
search_3 AS MATERIALIZED 
(SELECT search_2.from_list, search_2.to_list, search_2."from", search_2."to", CASE WHEN (search_2."from" = search_2."to") THEN 0 WHEN ((SELECT 1 
FROM path_hop AS edge 
WHERE search_2."from" = edge.entity_id AND search_2."to" = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) THEN 1 ELSE CAST(NULL AS INTEGER) END AS length, 0 AS from_depth, 0 AS to_depth, (SELECT count(*) AS count_15 
FROM (SELECT 1 AS one 
FROM json_each(search_2.from_list) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) AS from_edges, (SELECT count(*) AS count_16 
FROM (SELECT 1 AS one 
FROM json_each(search_2.to_list) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) AS to_edges, 0 AS spent, 1 AS due, NULL AS leading, NULL AS from_1, NULL AS from_2, NULL AS from_3, NULL AS to_1, NULL AS to_2, NULL AS to_3 
FROM search_2 
WHERE search_2."from" IS NOT NULL AND search_2."to" IS NOT NULL), 
search_4 AS MATERIALIZED 
(SELECT search_3.from_list, search_3.to_list, search_3."from", search_3."to", search_3.length, search_3.from_depth, search_3.to_depth, search_3.from_edges, search_3.to_edges, CASE WHEN (search_3.due = 1 AND search_3.length IS NULL AND search_3.from_edges > 0 AND search_3.to_edges > 0) THEN search_3.spent + search_3.from_edges + search_3.to_edges ELSE search_3.spent END AS spent, CASE WHEN (search_3.due = 1 AND search_3.length IS NULL AND search_3.from_edges > 0 AND search_3.to_edges > 0) THEN 1 ELSE 0 END AS due, search_3.leading, search_3.from_1, search_3.from_2, search_3.from_3, search_3.to_1, search_3.to_2, search_3.to_3, (SELECT count(*) AS count_13 
FROM json_each(search_3.from_list) AS item) AS from_size, (SELECT count(*) AS count_14 
FROM json_each(search_3.to_list) AS item) AS to_size 
FROM search_3), 
search_5 AS MATERIALIZED 
(SELECT search_4.from_list, search_4.to_list, search_4."from", search_4."to", search_4.length, search_4.from_depth, search_4.to_depth, search_4.from_edges, search_4.to_edges, search_4.spent, search_4.due, CASE WHEN (search_4.due = 1 AND search_4.spent <= 400000) THEN CASE WHEN (search_4.to_edges * search_4.from_size <= 5000) THEN (SELECT json_group_array(DISTINCT id) AS anon_20 
FROM (SELECT node.value AS id 
FROM json_each(search_4.to_list) AS item CROSS JOIN path_hop AS link CROSS JOIN json_each(search_4.from_list) AS node 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) AS found) WHEN (search_4.from_size <= 100 AND search_4.from_edges * search_4.to_size <= 10 * (search_4.from_edges + search_4.to_edges)) THEN (SELECT json_group_array(node.value) AS anon_21 
FROM json_each(search_4.from_list) AS node 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND (SELECT 1 
FROM json_each(search_4.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL
 LIMIT 1 OFFSET ?) IS NOT NULL) ELSE (SELECT json_group_array(DISTINCT id) AS anon_22 
FROM (SELECT edge.entity_id AS id 
FROM json_each(search_4.from_list) AS node CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM json_each(search_4.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id) AS found) END ELSE search_4.leading END AS leading, search_4.from_1, search_4.from_2, search_4.from_3, search_4.to_1, search_4.to_2, search_4.to_3, search_4.from_size, search_4.to_size 
FROM search_4), 
search_6 AS MATERIALIZED 
(SELECT search_5.from_list, search_5.to_list, search_5."from", search_5."to", CASE WHEN (search_5.due = 1 AND search_5.spent <= 400000 AND (EXISTS (SELECT 1 
FROM json_each(search_5.leading) AS item))) THEN 2 ELSE search_5.length END AS length, search_5.from_depth, search_5.to_depth, search_5.from_edges, search_5.to_edges, search_5.spent, search_5.due, search_5.leading, search_5.from_1, search_5.from_2, search_5.from_3, search_5.to_1, search_5.to_2, search_5.to_3, search_5.from_size, search_5.to_size 
FROM search_5), 
search_7 AS MATERIALIZED 
(SELECT search_6.from_list, search_6.to_list, search_6."from", search_6."to", search_6.length, search_6.from_depth, search_6.to_depth, search_6.from_edges, search_6.to_edges, search_6.spent, CASE WHEN (search_6.due = 1 AND search_6.spent <= 400000 AND search_6.length IS NULL AND search_6.from_edges <= search_6.to_edges) THEN 1 WHEN (search_6.due = 1 AND search_6.spent <= 400000 AND search_6.length IS NULL) THEN 2 ELSE 0 END AS due, search_6.leading, search_6.from_1, search_6.from_2, search_6.from_3, search_6.to_1, search_6.to_2, search_6.to_3, search_6.from_size, search_6.to_size, CASE WHEN (search_6.from_edges <= search_6.to_edges) THEN search_6.from_list ELSE search_6.to_list END AS grown 
FROM search_6), 
search_8 AS MATERIALIZED 
(SELECT search_7.from_list, search_7.to_list, search_7."from", search_7."to", search_7.length, search_7.from_depth, search_7.to_depth, search_7.from_edges, search_7.to_edges, search_7.spent, search_7.due, search_7.leading, search_7.from_1, search_7.from_2, search_7.from_3, search_7.to_1, search_7.to_2, search_7.to_3, search_7.from_size, search_7.to_size, CASE WHEN (search_7.due > 0) THEN (SELECT json_group_array(DISTINCT id) AS anon_19 
FROM (SELECT edge.other_id AS id 
FROM json_each(search_7.grown) AS item CROSS JOIN path_hop AS edge 
WHERE edge.entity_id = item.value) AS reached) ELSE NULL END AS grown 
FROM search_7), 
search_9 AS MATERIALIZED 
(SELECT CASE WHEN (search_8.due = 1) THEN search_8.grown ELSE search_8.from_list END AS from_list, CASE WHEN (search_8.due = 2) THEN search_8.grown ELSE search_8.to_list END AS to_list, search_8."from", search_8."to", search_8.length, CASE WHEN (search_8.due = 1) THEN search_8.from_depth + 1 ELSE search_8.from_depth END AS from_depth, CASE WHEN (search_8.due = 2) THEN search_8.to_depth + 1 ELSE search_8.to_depth END AS to_depth, CASE WHEN (search_8.due = 1) THEN (SELECT count(*) AS count_11 
FROM (SELECT 1 AS one 
FROM json_each(search_8.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_8.from_edges END AS from_edges, CASE WHEN (search_8.due = 2) THEN (SELECT count(*) AS count_12 
FROM (SELECT 1 AS one 
FROM json_each(search_8.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_8.to_edges END AS to_edges, search_8.spent, CASE WHEN (search_8.due > 0) THEN 1 ELSE 0 END AS due, search_8.leading, CASE WHEN (search_8.due = 1 AND search_8.from_depth = 0) THEN search_8.grown ELSE search_8.from_1 END AS from_1, CASE WHEN (search_8.due = 1 AND search_8.from_depth = 1) THEN search_8.grown ELSE search_8.from_2 END AS from_2, CASE WHEN (search_8.due = 1 AND search_8.from_depth = 2) THEN search_8.grown ELSE search_8.from_3 END AS from_3, CASE WHEN (search_8.due = 2 AND search_8.to_depth = 0) THEN search_8.grown ELSE search_8.to_1 END AS to_1, CASE WHEN (search_8.due = 2 AND search_8.to_depth = 1) THEN search_8.grown ELSE search_8.to_2 END AS to_2, CASE WHEN (search_8.due = 2 AND search_8.to_depth = 2) THEN search_8.grown ELSE search_8.to_3 END AS to_3, search_8.from_size, search_8.to_size, search_8.grown 
FROM search_8), 
search_10 AS MATERIALIZED 
(SELECT search_9.from_list, search_9.to_list, search_9."from", search_9."to", search_9.length, search_9.from_depth, search_9.to_depth, search_9.from_edges, search_9.to_edges, CASE WHEN (search_9.due = 1 AND search_9.length IS NULL AND search_9.from_edges > 0 AND search_9.to_edges > 0) THEN search_9.spent + search_9.from_edges + search_9.to_edges ELSE search_9.spent END AS spent, CASE WHEN (search_9.due = 1 AND search_9.length IS NULL AND search_9.from_edges > 0 AND search_9.to_edges > 0) THEN 1 ELSE 0 END AS due, search_9.leading, search_9.from_1, search_9.from_2, search_9.from_3, search_9.to_1, search_9.to_2, search_9.to_3, (SELECT count(*) AS count_9 
FROM json_each(search_9.from_list) AS item) AS from_size, (SELECT count(*) AS count_10 
FROM json_each(search_9.to_list) AS item) AS to_size, search_9.grown 
FROM search_9), 
search_11 AS MATERIALIZED 
(SELECT search_10.from_list, search_10.to_list, search_10."from", search_10."to", search_10.length, search_10.from_depth, search_10.to_depth, search_10.from_edges, search_10.to_edges, search_10.spent, search_10.due, CASE WHEN (search_10.due = 1 AND search_10.spent <= 400000) THEN CASE WHEN (search_10.to_edges * search_10.from_size <= 5000) THEN (SELECT json_group_array(DISTINCT id) AS anon_16 
FROM (SELECT node.value AS id 
FROM json_each(search_10.to_list) AS item CROSS JOIN path_hop AS link CROSS JOIN json_each(search_10.from_list) AS node 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) AS found) WHEN (search_10.from_size <= 100 AND search_10.from_edges * search_10.to_size <= 10 * (search_10.from_edges + search_10.to_edges)) THEN (SELECT json_group_array(node.value) AS anon_17 
FROM json_each(search_10.from_list) AS node 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND (SELECT 1 
FROM json_each(search_10.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL
 LIMIT 1 OFFSET ?) IS NOT NULL) ELSE (SELECT json_group_array(DISTINCT id) AS anon_18 
FROM (SELECT edge.entity_id AS id 
FROM json_each(search_10.from_list) AS node CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM json_each(search_10.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id) AS found) END ELSE search_10.leading END AS leading, search_10.from_1, search_10.from_2, search_10.from_3, search_10.to_1, search_10.to_2, search_10.to_3, search_10.from_size, search_10.to_size, search_10.grown 
FROM search_10), 
search_12 AS MATERIALIZED 
(SELECT search_11.from_list, search_11.to_list, search_11."from", search_11."to", CASE WHEN (search_11.due = 1 AND search_11.spent <= 400000 AND (EXISTS (SELECT 1 
FROM json_each(search_11.leading) AS item))) THEN 3 ELSE search_11.length END AS length, search_11.from_depth, search_11.to_depth, search_11.from_edges, search_11.to_edges, search_11.spent, search_11.due, search_11.leading, search_11.from_1, search_11.from_2, search_11.from_3, search_11.to_1, search_11.to_2, search_11.to_3, search_11.from_size, search_11.to_size, search_11.grown 
FROM search_11), 
search_13 AS MATERIALIZED 
(SELECT search_12.from_list, search_12.to_list, search_12."from", search_12."to", search_12.length, search_12.from_depth, search_12.to_depth, search_12.from_edges, search_12.to_edges, search_12.spent, CASE WHEN (search_12.due = 1 AND search_12.spent <= 400000 AND search_12.length IS NULL AND search_12.from_edges <= search_12.to_edges) THEN 1 WHEN (search_12.due = 1 AND search_12.spent <= 400000 AND search_12.length IS NULL) THEN 2 ELSE 0 END AS due, search_12.leading, search_12.from_1, search_12.from_2, search_12.from_3, search_12.to_1, search_12.to_2, search_12.to_3, search_12.from_size, search_12.to_size, CASE WHEN (search_12.from_edges <= search_12.to_edges) THEN search_12.from_list ELSE search_12.to_list END AS grown 
FROM search_12), 
search_14 AS MATERIALIZED 
(SELECT search_13.from_list, search_13.to_list, search_13."from", search_13."to", search_13.length, search_13.from_depth, search_13.to_depth, search_13.from_edges, search_13.to_edges, search_13.spent, search_13.due, search_13.leading, search_13.from_1, search_13.from_2, search_13.from_3, search_13.to_1, search_13.to_2, search_13.to_3, search_13.from_size, search_13.to_size, CASE WHEN (search_13.due > 0) THEN (SELECT json_group_array(DISTINCT id) AS anon_15 
FROM (SELECT edge.other_id AS id 
FROM json_each(search_13.grown) AS item CROSS JOIN path_hop AS edge 
WHERE edge.entity_id = item.value) AS reached) ELSE NULL END AS grown 
FROM search_13), 
search_15 AS MATERIALIZED 
(SELECT CASE WHEN (search_14.due = 1) THEN search_14.grown ELSE search_14.from_list END AS from_list, CASE WHEN (search_14.due = 2) THEN search_14.grown ELSE search_14.to_list END AS to_list, search_14."from", search_14."to", search_14.length, CASE WHEN (search_14.due = 1) THEN search_14.from_depth + 1 ELSE search_14.from_depth END AS from_depth, CASE WHEN (search_14.due = 2) THEN search_14.to_depth + 1 ELSE search_14.to_depth END AS to_depth, CASE WHEN (search_14.due = 1) THEN (SELECT count(*) AS count_7 
FROM (SELECT 1 AS one 
FROM json_each(search_14.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_14.from_edges END AS from_edges, CASE WHEN (search_14.due = 2) THEN (SELECT count(*) AS count_8 
FROM (SELECT 1 AS one 
FROM json_each(search_14.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_14.to_edges END AS to_edges, search_14.spent, CASE WHEN (search_14.due > 0) THEN 1 ELSE 0 END AS due, search_14.leading, CASE WHEN (search_14.due = 1 AND search_14.from_depth = 0) THEN search_14.grown ELSE search_14.from_1 END AS from_1, CASE WHEN (search_14.due = 1 AND search_14.from_depth = 1) THEN search_14.grown ELSE search_14.from_2 END AS from_2, CASE WHEN (search_14.due = 1 AND search_14.from_depth = 2) THEN search_14.grown ELSE search_14.from_3 END AS from_3, CASE WHEN (search_14.due = 2 AND search_14.to_depth = 0) THEN search_14.grown ELSE search_14.to_1 END AS to_1, CASE WHEN (search_14.due = 2 AND search_14.to_depth = 1) THEN search_14.grown ELSE search_14.to_2 END AS to_2, CASE WHEN (search_14.due = 2 AND search_14.to_depth = 2) THEN search_14.grown ELSE search_14.to_3 END AS to_3, search_14.from_size, search_14.to_size, search_14.grown 
FROM search_14), 
search_16 AS MATERIALIZED 
(SELECT search_15.from_list, search_15.to_list, search_15."from", search_15."to", search_15.length, search_15.from_depth, search_15.to_depth, search_15.from_edges, search_15.to_edges, CASE WHEN (search_15.due = 1 AND search_15.length IS NULL AND search_15.from_edges > 0 AND search_15.to_edges > 0) THEN search_15.spent + search_15.from_edges + search_15.to_edges ELSE search_15.spent END AS spent, CASE WHEN (search_15.due = 1 AND search_15.length IS NULL AND search_15.from_edges > 0 AND search_15.to_edges > 0) THEN 1 ELSE 0 END AS due, search_15.leading, search_15.from_1, search_15.from_2, search_15.from_3, search_15.to_1, search_15.to_2, search_15.to_3, (SELECT count(*) AS count_5 
FROM json_each(search_15.from_list) AS item) AS from_size, (SELECT count(*) AS count_6 
FROM json_each(search_15.to_list) AS item) AS to_size, search_15.grown 
FROM search_15), 
search_17 AS MATERIALIZED 
(SELECT search_16.from_list, search_16.to_list, search_16."from", search_16."to", search_16.length, search_16.from_depth, search_16.to_depth, search_16.from_edges, search_16.to_edges, search_16.spent, search_16.due, CASE WHEN (search_16.due = 1 AND search_16.spent <= 400000) THEN CASE WHEN (search_16.to_edges * search_16.from_size <= 5000) THEN (SELECT json_group_array(DISTINCT id) AS anon_12 
FROM (SELECT node.value AS id 
FROM json_each(search_16.to_list) AS item CROSS JOIN path_hop AS link CROSS JOIN json_each(search_16.from_list) AS node 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) AS found) WHEN (search_16.from_size <= 100 AND search_16.from_edges * search_16.to_size <= 10 * (search_16.from_edges + search_16.to_edges)) THEN (SELECT json_group_array(node.value) AS anon_13 
FROM json_each(search_16.from_list) AS node 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND (SELECT 1 
FROM json_each(search_16.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL
 LIMIT 1 OFFSET ?) IS NOT NULL) ELSE (SELECT json_group_array(DISTINCT id) AS anon_14 
FROM (SELECT edge.entity_id AS id 
FROM json_each(search_16.from_list) AS node CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM json_each(search_16.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id) AS found) END ELSE search_16.leading END AS leading, search_16.from_1, search_16.from_2, search_16.from_3, search_16.to_1, search_16.to_2, search_16.to_3, search_16.from_size, search_16.to_size, search_16.grown 
FROM search_16), 
search_18 AS MATERIALIZED 
(SELECT search_17.from_list, search_17.to_list, search_17."from", search_17."to", CASE WHEN (search_17.due = 1 AND search_17.spent <= 400000 AND (EXISTS (SELECT 1 
FROM json_each(search_17.leading) AS item))) THEN 4 ELSE search_17.length END AS length, search_17.from_depth, search_17.to_depth, search_17.from_edges, search_17.to_edges, search_17.spent, search_17.due, search_17.leading, search_17.from_1, search_17.from_2, search_17.from_3, search_17.to_1, search_17.to_2, search_17.to_3, search_17.from_size, search_17.to_size, search_17.grown 
FROM search_17), 
search_19 AS MATERIALIZED 
(SELECT search_18.from_list, search_18.to_list, search_18."from", search_18."to", search_18.length, search_18.from_depth, search_18.to_depth, search_18.from_edges, search_18.to_edges, search_18.spent, CASE WHEN (search_18.due = 1 AND search_18.spent <= 400000 AND search_18.length IS NULL AND search_18.from_edges <= search_18.to_edges) THEN 1 WHEN (search_18.due = 1 AND search_18.spent <= 400000 AND search_18.length IS NULL) THEN 2 ELSE 0 END AS due, search_18.leading, search_18.from_1, search_18.from_2, search_18.from_3, search_18.to_1, search_18.to_2, search_18.to_3, search_18.from_size, search_18.to_size, CASE WHEN (search_18.from_edges <= search_18.to_edges) THEN search_18.from_list ELSE search_18.to_list END AS grown 
FROM search_18), 
search_20 AS MATERIALIZED 
(SELECT search_19.from_list, search_19.to_list, search_19."from", search_19."to", search_19.length, search_19.from_depth, search_19.to_depth, search_19.from_edges, search_19.to_edges, search_19.spent, search_19.due, search_19.leading, search_19.from_1, search_19.from_2, search_19.from_3, search_19.to_1, search_19.to_2, search_19.to_3, search_19.from_size, search_19.to_size, CASE WHEN (search_19.due > 0) THEN (SELECT json_group_array(DISTINCT id) AS anon_11 
FROM (SELECT edge.other_id AS id 
FROM json_each(search_19.grown) AS item CROSS JOIN path_hop AS edge 
WHERE edge.entity_id = item.value) AS reached) ELSE NULL END AS grown 
FROM search_19), 
search_21 AS MATERIALIZED 
(SELECT CASE WHEN (search_20.due = 1) THEN search_20.grown ELSE search_20.from_list END AS from_list, CASE WHEN (search_20.due = 2) THEN search_20.grown ELSE search_20.to_list END AS to_list, search_20."from", search_20."to", search_20.length, CASE WHEN (search_20.due = 1) THEN search_20.from_depth + 1 ELSE search_20.from_depth END AS from_depth, CASE WHEN (search_20.due = 2) THEN search_20.to_depth + 1 ELSE search_20.to_depth END AS to_depth, CASE WHEN (search_20.due = 1) THEN (SELECT count(*) AS count_3 
FROM (SELECT 1 AS one 
FROM json_each(search_20.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_20.from_edges END AS from_edges, CASE WHEN (search_20.due = 2) THEN (SELECT count(*) AS count_4 
FROM (SELECT 1 AS one 
FROM json_each(search_20.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_20.to_edges END AS to_edges, search_20.spent, CASE WHEN (search_20.due > 0) THEN 1 ELSE 0 END AS due, search_20.leading, CASE WHEN (search_20.due = 1 AND search_20.from_depth = 0) THEN search_20.grown ELSE search_20.from_1 END AS from_1, CASE WHEN (search_20.due = 1 AND search_20.from_depth = 1) THEN search_20.grown ELSE search_20.from_2 END AS from_2, CASE WHEN (search_20.due = 1 AND search_20.from_depth = 2) THEN search_20.grown ELSE search_20.from_3 END AS from_3, CASE WHEN (search_20.due = 2 AND search_20.to_depth = 0) THEN search_20.grown ELSE search_20.to_1 END AS to_1, CASE WHEN (search_20.due = 2 AND search_20.to_depth = 1) THEN search_20.grown ELSE search_20.to_2 END AS to_2, CASE WHEN (search_20.due = 2 AND search_20.to_depth = 2) THEN search_20.grown ELSE search_20.to_3 END AS to_3, search_20.from_size, search_20.to_size, search_20.grown 
FROM search_20), 
search_22 AS MATERIALIZED 
(SELECT search_21.from_list, search_21.to_list, search_21."from", search_21."to", search_21.length, search_21.from_depth, search_21.to_depth, search_21.from_edges, search_21.to_edges, CASE WHEN (search_21.due = 1 AND search_21.length IS NULL AND search_21.from_edges > 0 AND search_21.to_edges > 0) THEN search_21.spent + search_21.from_edges + search_21.to_edges ELSE search_21.spent END AS spent, CASE WHEN (search_21.due = 1 AND search_21.length IS NULL AND search_21.from_edges > 0 AND search_21.to_edges > 0) THEN 1 ELSE 0 END AS due, search_21.leading, search_21.from_1, search_21.from_2, search_21.from_3, search_21.to_1, search_21.to_2, search_21.to_3, (SELECT count(*) AS count_1 
FROM json_each(search_21.from_list) AS item) AS from_size, (SELECT count(*) AS count_2 
FROM json_each(search_21.to_list) AS item) AS to_size, search_21.grown 
FROM search_21), 
search_23 AS MATERIALIZED 
(SELECT search_22.from_list, search_22.to_list, search_22."from", search_22."to", search_22.length, search_22.from_depth, search_22.to_depth, search_22.from_edges, search_22.to_edges, search_22.spent, search_22.due, CASE WHEN (search_22.due = 1 AND search_22.spent <= 400000) THEN CASE WHEN (search_22.to_edges * search_22.from_size <= 5000) THEN (SELECT json_group_array(DISTINCT id) AS anon_8 
FROM (SELECT node.value AS id 
FROM json_each(search_22.to_list) AS item CROSS JOIN path_hop AS link CROSS JOIN json_each(search_22.from_list) AS node 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) AS found) WHEN (search_22.from_size <= 100 AND search_22.from_edges * search_22.to_size <= 10 * (search_22.from_edges + search_22.to_edges)) THEN (SELECT json_group_array(node.value) AS anon_9 
FROM json_each(search_22.from_list) AS node 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND (SELECT 1 
FROM json_each(search_22.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL
 LIMIT 1 OFFSET ?) IS NOT NULL) ELSE (SELECT json_group_array(DISTINCT id) AS anon_10 
FROM (SELECT edge.entity_id AS id 
FROM json_each(search_22.from_list) AS node CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT id 
FROM (SELECT link.other_id AS id 
FROM json_each(search_22.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value) AS reached) AS middle 
WHERE edge.entity_id = node.value AND middle.id = edge.other_id) AS found) END ELSE search_22.leading END AS leading, search_22.from_1, search_22.from_2, search_22.from_3, search_22.to_1, search_22.to_2, search_22.to_3, search_22.from_size, search_22.to_size, search_22.grown 
FROM search_22), 
search_24 AS MATERIALIZED 
(SELECT search_23.from_list, search_23.to_list, search_23."from", search_23."to", CASE WHEN (search_23.due = 1 AND search_23.spent <= 400000 AND (EXISTS (SELECT 1 
FROM json_each(search_23.leading) AS item))) THEN 5 ELSE search_23.length END AS length, search_23.from_depth, search_23.to_depth, search_23.from_edges, search_23.to_edges, search_23.spent, search_23.due, search_23.leading, search_23.from_1, search_23.from_2, search_23.from_3, search_23.to_1, search_23.to_2, search_23.to_3, search_23.from_size, search_23.to_size, search_23.grown 
FROM search_23), 
search_25 AS MATERIALIZED 
(SELECT search_24.to_list, search_24."from", search_24."to", search_24.length, search_24.from_depth, search_24.to_edges, search_24.leading, search_24.from_1, search_24.from_2, search_24.from_3, search_24.to_1, search_24.to_2, search_24.to_3 
FROM search_24 
WHERE CASE WHEN (search_24.length IS NULL AND search_24.spent > 400000) THEN json_extract('{}', 'PATH_TOO_WIDE ' || search_24.spent) IS NOT NULL ELSE search_24.length IS NOT NULL END = 1), 
search_26 AS MATERIALIZED 
(SELECT search_25.to_list, search_25."from", search_25."to", search_25.length, search_25.from_depth, search_25.to_edges, search_25.leading, search_25.from_1, search_25.from_2, CASE WHEN (search_25.from_depth = 3) THEN search_25.leading ELSE search_25.from_3 END AS from_3, search_25.to_1, search_25.to_2, search_25.to_3 
FROM search_25), 
search_27 AS MATERIALIZED 
(SELECT search_26.to_list, search_26."from", search_26."to", search_26.length, search_26.from_depth, search_26.to_edges, search_26.leading, search_26.from_1, CASE WHEN (search_26.from_depth = 2) THEN search_26.leading WHEN (search_26.from_depth > 2) THEN (SELECT json_group_array(DISTINCT id) AS anon_7 
FROM (SELECT edge.entity_id AS id 
FROM json_each(search_26.from_2) AS node CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT item.value AS id 
FROM json_each(search_26.from_3) AS item) AS ahead 
WHERE edge.entity_id = node.value AND ahead.id = edge.other_id) AS found) ELSE search_26.from_2 END AS from_2, search_26.from_3, search_26.to_1, search_26.to_2, search_26.to_3 
FROM search_26), 
search_28 AS MATERIALIZED 
(SELECT search_27.to_list, search_27."from", search_27."to", search_27.length, search_27.from_depth, search_27.to_edges, search_27.leading, CASE WHEN (search_27.from_depth = 1) THEN search_27.leading WHEN (search_27.from_depth > 1) THEN (SELECT json_group_array(DISTINCT id) AS anon_6 
FROM (SELECT edge.entity_id AS id 
FROM json_each(search_27.from_1) AS node CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT item.value AS id 
FROM json_each(search_27.from_2) AS item) AS ahead 
WHERE edge.entity_id = node.value AND ahead.id = edge.other_id) AS found) ELSE search_27.from_1 END AS from_1, search_27.from_2, search_27.from_3, search_27.to_1, search_27.to_2, search_27.to_3 
FROM search_27), 
search_29 AS MATERIALIZED 
(SELECT search_28.to_list, search_28."to", search_28.length, search_28.from_depth, search_28.to_edges, search_28.from_2, search_28.from_3, search_28.to_1, search_28.to_2, search_28.to_3, search_28."from" AS node_0, CASE WHEN (search_28.length = 1) THEN search_28."to" WHEN (search_28.length < 1) THEN CAST(NULL AS INTEGER) WHEN (search_28.from_depth = 0 AND search_28.to_edges <= 5000) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT link.other_id AS id, link.other_public_id AS "key" 
FROM json_each(search_28.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE search_28."from" = edge.entity_id AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY link.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) WHEN (search_28.from_depth = 0) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS "key" 
FROM path_hop AS edge 
WHERE search_28."from" = edge.entity_id AND (SELECT 1 
FROM json_each(search_28.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY edge.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) ELSE (SELECT named.id AS anon_5 
FROM json_each(CASE WHEN (search_28.from_depth >= 1) THEN search_28.from_1 WHEN (search_28.length = 2) THEN search_28.to_1 WHEN (search_28.length = 3) THEN search_28.to_2 WHEN (search_28.length = 4) THEN search_28.to_3 END) AS item CROSS JOIN entity AS named 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE search_28."from" = edge.entity_id AND edge.other_id = item.value
 LIMIT 1 OFFSET ?) IS NOT NULL AND named.id = item.value ORDER BY named.public_id
 LIMIT 1 OFFSET ?) END AS node_1 
FROM search_28), 
search_30 AS MATERIALIZED 
(SELECT search_29.to_list, search_29."to", search_29.length, search_29.from_depth, search_29.to_edges, search_29.from_3, search_29.to_1, search_29.to_2, search_29.node_0, search_29.node_1, CASE WHEN (search_29.length = 2) THEN search_29."to" WHEN (search_29.length < 2) THEN CAST(NULL AS INTEGER) WHEN (search_29.from_depth = 1 AND search_29.to_edges <= 5000) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT link.other_id AS id, link.other_public_id AS "key" 
FROM json_each(search_29.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE search_29.node_1 = edge.entity_id AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY link.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) WHEN (search_29.from_depth = 1) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS "key" 
FROM path_hop AS edge 
WHERE search_29.node_1 = edge.entity_id AND (SELECT 1 
FROM json_each(search_29.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY edge.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) ELSE (SELECT named.id AS anon_4 
FROM json_each(CASE WHEN (search_29.from_depth >= 2) THEN search_29.from_2 WHEN (search_29.length = 3) THEN search_29.to_1 WHEN (search_29.length = 4) THEN search_29.to_2 WHEN (search_29.length = 5) THEN search_29.to_3 END) AS item CROSS JOIN entity AS named 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE search_29.node_1 = edge.entity_id AND edge.other_id = item.value
 LIMIT 1 OFFSET ?) IS NOT NULL AND named.id = item.value ORDER BY named.public_id
 LIMIT 1 OFFSET ?) END AS node_2 
FROM search_29), 
search_31 AS MATERIALIZED 
(SELECT search_30.to_list, search_30."to", search_30.length, search_30.from_depth, search_30.to_edges, search_30.to_1, search_30.node_0, search_30.node_1, search_30.node_2, CASE WHEN (search_30.length = 3) THEN search_30."to" WHEN (search_30.length < 3) THEN CAST(NULL AS INTEGER) WHEN (search_30.from_depth = 2 AND search_30.to_edges <= 5000) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT link.other_id AS id, link.other_public_id AS "key" 
FROM json_each(search_30.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE search_30.node_2 = edge.entity_id AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY link.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) WHEN (search_30.from_depth = 2) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS "key" 
FROM path_hop AS edge 
WHERE search_30.node_2 = edge.entity_id AND (SELECT 1 
FROM json_each(search_30.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY edge.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) ELSE (SELECT named.id AS anon_3 
FROM json_each(CASE WHEN (search_30.from_depth >= 3) THEN search_30.from_3 WHEN (search_30.length = 4) THEN search_30.to_1 WHEN (search_30.length = 5) THEN search_30.to_2 END) AS item CROSS JOIN entity AS named 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE search_30.node_2 = edge.entity_id AND edge.other_id = item.value
 LIMIT 1 OFFSET ?) IS NOT NULL AND named.id = item.value ORDER BY named.public_id
 LIMIT 1 OFFSET ?) END AS node_3 
FROM search_30), 
search_32 AS MATERIALIZED 
(SELECT search_31.to_list, search_31."to", search_31.length, search_31.from_depth, search_31.to_edges, search_31.node_0, search_31.node_1, search_31.node_2, search_31.node_3, CASE WHEN (search_31.length = 4) THEN search_31."to" WHEN (search_31.length < 4) THEN CAST(NULL AS INTEGER) WHEN (search_31.from_depth = 3 AND search_31.to_edges <= 5000) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT link.other_id AS id, link.other_public_id AS "key" 
FROM json_each(search_31.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE search_31.node_3 = edge.entity_id AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY link.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) WHEN (search_31.from_depth = 3) THEN (SELECT id 
FROM (SELECT id, "key" 
FROM (SELECT edge.other_id AS id, edge.other_public_id AS "key" 
FROM path_hop AS edge 
WHERE search_31.node_3 = edge.entity_id AND (SELECT 1 
FROM json_each(search_31.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL ORDER BY edge.other_public_id
 LIMIT 1 OFFSET ?) AS choice_1) AS choice ORDER BY "key"
 LIMIT 1 OFFSET ?) ELSE (SELECT named.id AS anon_2 
FROM json_each(CASE WHEN (search_31.length = 5) THEN search_31.to_1 END) AS item CROSS JOIN entity AS named 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE search_31.node_3 = edge.entity_id AND edge.other_id = item.value
 LIMIT 1 OFFSET ?) IS NOT NULL AND named.id = item.value ORDER BY named.public_id
 LIMIT 1 OFFSET ?) END AS node_4 
FROM search_31), 
search_33 AS MATERIALIZED 
(SELECT search_32.to_list, search_32."to", search_32.length, search_32.from_depth, search_32.to_edges, search_32.node_0, search_32.node_1, search_32.node_2, search_32.node_3, search_32.node_4, CASE WHEN (search_32.length = 5) THEN search_32."to" WHEN (search_32.length < 5) THEN CAST(NULL AS INTEGER) ELSE CAST(NULL AS INTEGER) END AS node_5 
FROM search_32), 
path AS MATERIALIZED 
(SELECT search_33.length AS length 
FROM search_33)
 SELECT json_object('length', path_9_length) AS anon_1 
FROM (SELECT path_9.length AS path_9_length 
FROM path AS path_9
 LIMIT 1 OFFSET ?) AS path_9_shape;
