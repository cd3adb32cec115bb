WITH path_hop AS NOT MATERIALIZED 
(SELECT relation_end_1.entity_id AS entity_id, relation_end_1.other_id AS other_id, relation_end_1.other_public_id AS other_public_id, relation_end_1.relation_id AS relation_id 
FROM relation_end AS relation_end_1 
WHERE relation_end_1.hop = 1), 
search_1 AS MATERIALIZED 
(SELECT (SELECT json_group_array(entity_1.id) AS anon_29 
FROM entity AS entity_1, entity_resolution AS entity_resolution_1, entity AS former_entity_1 
WHERE (entity_1.public = 1) AND (entity_resolution_1.survivor_id = entity_1.id) AND (former_entity_1.id = entity_resolution_1.entity_id) AND (former_entity_1.public = 1) AND (former_entity_1.public_id = ?)) AS from_list, (SELECT json_group_array(entity_2.id) AS anon_30 
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
(SELECT search_4.from_list, search_4.to_list, search_4."from", search_4."to", search_4.length, search_4.from_depth, search_4.to_depth, search_4.from_edges, search_4.to_edges, search_4.spent, search_4.due, CASE WHEN (search_4.due = 1 AND search_4.spent <= 400000) THEN CASE WHEN (search_4.to_edges * search_4.from_size <= 5000) THEN (SELECT json_group_array(DISTINCT id) AS anon_26 
FROM (SELECT node.value AS id 
FROM json_each(search_4.to_list) AS item CROSS JOIN path_hop AS link CROSS JOIN json_each(search_4.from_list) AS node 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) AS found) WHEN (search_4.from_size <= 100 AND search_4.from_edges * search_4.to_size <= 10 * (search_4.from_edges + search_4.to_edges)) THEN (SELECT json_group_array(node.value) AS anon_27 
FROM json_each(search_4.from_list) AS node 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND (SELECT 1 
FROM json_each(search_4.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL
 LIMIT 1 OFFSET ?) IS NOT NULL) ELSE (SELECT json_group_array(DISTINCT id) AS anon_28 
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
(SELECT search_7.from_list, search_7.to_list, search_7."from", search_7."to", search_7.length, search_7.from_depth, search_7.to_depth, search_7.from_edges, search_7.to_edges, search_7.spent, search_7.due, search_7.leading, search_7.from_1, search_7.from_2, search_7.from_3, search_7.from_4, search_7.to_1, search_7.to_2, search_7.to_3, search_7.to_4, search_7.from_size, search_7.to_size, CASE WHEN (search_7.due > 0) THEN (SELECT json_group_array(DISTINCT id) AS anon_25 
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
(SELECT search_10.from_list, search_10.to_list, search_10."from", search_10."to", search_10.length, search_10.from_depth, search_10.to_depth, search_10.from_edges, search_10.to_edges, search_10.spent, search_10.due, CASE WHEN (search_10.due = 1 AND search_10.spent <= 400000) THEN CASE WHEN (search_10.to_edges * search_10.from_size <= 5000) THEN (SELECT json_group_array(DISTINCT id) AS anon_22 
FROM (SELECT node.value AS id 
FROM json_each(search_10.to_list) AS item CROSS JOIN path_hop AS link CROSS JOIN json_each(search_10.from_list) AS node 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) AS found) WHEN (search_10.from_size <= 100 AND search_10.from_edges * search_10.to_size <= 10 * (search_10.from_edges + search_10.to_edges)) THEN (SELECT json_group_array(node.value) AS anon_23 
FROM json_each(search_10.from_list) AS node 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND (SELECT 1 
FROM json_each(search_10.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL
 LIMIT 1 OFFSET ?) IS NOT NULL) ELSE (SELECT json_group_array(DISTINCT id) AS anon_24 
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
(SELECT search_13.from_list, search_13.to_list, search_13."from", search_13."to", search_13.length, search_13.from_depth, search_13.to_depth, search_13.from_edges, search_13.to_edges, search_13.spent, search_13.due, search_13.leading, search_13.from_1, search_13.from_2, search_13.from_3, search_13.from_4, search_13.to_1, search_13.to_2, search_13.to_3, search_13.to_4, search_13.from_size, search_13.to_size, CASE WHEN (search_13.due > 0) THEN (SELECT json_group_array(DISTINCT id) AS anon_21 
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
(SELECT search_16.from_list, search_16.to_list, search_16."from", search_16."to", search_16.length, search_16.from_depth, search_16.to_depth, search_16.from_edges, search_16.to_edges, search_16.spent, search_16.due, CASE WHEN (search_16.due = 1 AND search_16.spent <= 400000) THEN CASE WHEN (search_16.to_edges * search_16.from_size <= 5000) THEN (SELECT json_group_array(DISTINCT id) AS anon_18 
FROM (SELECT node.value AS id 
FROM json_each(search_16.to_list) AS item CROSS JOIN path_hop AS link CROSS JOIN json_each(search_16.from_list) AS node 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) AS found) WHEN (search_16.from_size <= 100 AND search_16.from_edges * search_16.to_size <= 10 * (search_16.from_edges + search_16.to_edges)) THEN (SELECT json_group_array(node.value) AS anon_19 
FROM json_each(search_16.from_list) AS node 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND (SELECT 1 
FROM json_each(search_16.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL
 LIMIT 1 OFFSET ?) IS NOT NULL) ELSE (SELECT json_group_array(DISTINCT id) AS anon_20 
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
(SELECT search_19.from_list, search_19.to_list, search_19."from", search_19."to", search_19.length, search_19.from_depth, search_19.to_depth, search_19.from_edges, search_19.to_edges, search_19.spent, search_19.due, search_19.leading, search_19.from_1, search_19.from_2, search_19.from_3, search_19.from_4, search_19.to_1, search_19.to_2, search_19.to_3, search_19.to_4, search_19.from_size, search_19.to_size, CASE WHEN (search_19.due > 0) THEN (SELECT json_group_array(DISTINCT id) AS anon_17 
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
(SELECT search_22.from_list, search_22.to_list, search_22."from", search_22."to", search_22.length, search_22.from_depth, search_22.to_depth, search_22.from_edges, search_22.to_edges, search_22.spent, search_22.due, CASE WHEN (search_22.due = 1 AND search_22.spent <= 400000) THEN CASE WHEN (search_22.to_edges * search_22.from_size <= 5000) THEN (SELECT json_group_array(DISTINCT id) AS anon_14 
FROM (SELECT node.value AS id 
FROM json_each(search_22.to_list) AS item CROSS JOIN path_hop AS link CROSS JOIN json_each(search_22.from_list) AS node 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) AS found) WHEN (search_22.from_size <= 100 AND search_22.from_edges * search_22.to_size <= 10 * (search_22.from_edges + search_22.to_edges)) THEN (SELECT json_group_array(node.value) AS anon_15 
FROM json_each(search_22.from_list) AS node 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND (SELECT 1 
FROM json_each(search_22.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL
 LIMIT 1 OFFSET ?) IS NOT NULL) ELSE (SELECT json_group_array(DISTINCT id) AS anon_16 
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
(SELECT search_25.from_list, search_25.to_list, search_25."from", search_25."to", search_25.length, search_25.from_depth, search_25.to_depth, search_25.from_edges, search_25.to_edges, search_25.spent, search_25.due, search_25.leading, search_25.from_1, search_25.from_2, search_25.from_3, search_25.from_4, search_25.to_1, search_25.to_2, search_25.to_3, search_25.to_4, search_25.from_size, search_25.to_size, CASE WHEN (search_25.due > 0) THEN (SELECT json_group_array(DISTINCT id) AS anon_13 
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
(SELECT search_28.from_list, search_28.to_list, search_28."from", search_28."to", search_28.length, search_28.from_depth, search_28.to_depth, search_28.from_edges, search_28.to_edges, search_28.spent, search_28.due, CASE WHEN (search_28.due = 1 AND search_28.spent <= 400000) THEN CASE WHEN (search_28.to_edges * search_28.from_size <= 5000) THEN (SELECT json_group_array(DISTINCT id) AS anon_10 
FROM (SELECT node.value AS id 
FROM json_each(search_28.to_list) AS item CROSS JOIN path_hop AS link CROSS JOIN json_each(search_28.from_list) AS node 
WHERE link.entity_id = item.value AND (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND edge.other_id = link.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) AS found) WHEN (search_28.from_size <= 100 AND search_28.from_edges * search_28.to_size <= 10 * (search_28.from_edges + search_28.to_edges)) THEN (SELECT json_group_array(node.value) AS anon_11 
FROM json_each(search_28.from_list) AS node 
WHERE (SELECT 1 
FROM path_hop AS edge 
WHERE edge.entity_id = node.value AND (SELECT 1 
FROM json_each(search_28.to_list) AS item CROSS JOIN path_hop AS link 
WHERE link.entity_id = item.value AND link.other_id = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL
 LIMIT 1 OFFSET ?) IS NOT NULL) ELSE (SELECT json_group_array(DISTINCT id) AS anon_12 
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
(SELECT search_32.to_list, search_32."from", search_32."to", search_32.length, search_32.from_depth, search_32.to_edges, search_32.leading, search_32.from_1, search_32.from_2, CASE WHEN (search_32.from_depth = 3) THEN search_32.leading WHEN (search_32.from_depth > 3) THEN (SELECT json_group_array(DISTINCT id) AS anon_9 
FROM (SELECT edge.entity_id AS id 
FROM json_each(search_32.from_3) AS node CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT item.value AS id 
FROM json_each(search_32.from_4) AS item) AS ahead 
WHERE edge.entity_id = node.value AND ahead.id = edge.other_id) AS found) ELSE search_32.from_3 END AS from_3, search_32.from_4, search_32.to_1, search_32.to_2, search_32.to_3, search_32.to_4 
FROM search_32), 
search_34 AS MATERIALIZED 
(SELECT search_33.to_list, search_33."from", search_33."to", search_33.length, search_33.from_depth, search_33.to_edges, search_33.leading, search_33.from_1, CASE WHEN (search_33.from_depth = 2) THEN search_33.leading WHEN (search_33.from_depth > 2) THEN (SELECT json_group_array(DISTINCT id) AS anon_8 
FROM (SELECT edge.entity_id AS id 
FROM json_each(search_33.from_2) AS node CROSS JOIN path_hop AS edge CROSS JOIN (SELECT DISTINCT item.value AS id 
FROM json_each(search_33.from_3) AS item) AS ahead 
WHERE edge.entity_id = node.value AND ahead.id = edge.other_id) AS found) ELSE search_33.from_2 END AS from_2, search_33.from_3, search_33.from_4, search_33.to_1, search_33.to_2, search_33.to_3, search_33.to_4 
FROM search_33), 
search_35 AS MATERIALIZED 
(SELECT search_34.to_list, search_34."from", search_34."to", search_34.length, search_34.from_depth, search_34.to_edges, search_34.leading, CASE WHEN (search_34.from_depth = 1) THEN search_34.leading WHEN (search_34.from_depth > 1) THEN (SELECT json_group_array(DISTINCT id) AS anon_7 
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
 LIMIT 1 OFFSET ?) ELSE (SELECT named.id AS anon_6 
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
 LIMIT 1 OFFSET ?) ELSE (SELECT named.id AS anon_5 
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
 LIMIT 1 OFFSET ?) ELSE (SELECT named.id AS anon_4 
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
 LIMIT 1 OFFSET ?) ELSE (SELECT named.id AS anon_3 
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
 LIMIT 1 OFFSET ?) ELSE (SELECT named.id AS anon_2 
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
path AS MATERIALIZED 
(SELECT search_41.length AS length 
FROM search_41)
 SELECT json_object('length', path_1_length) AS anon_1 
FROM (SELECT path_1.length AS path_1_length 
FROM path AS path_1
 LIMIT 1 OFFSET ?) AS path_1_shape;

WITH path_hop AS NOT MATERIALIZED 
(SELECT relation_end_2.entity_id AS entity_id, relation_end_2.other_id AS other_id, relation_end_2.other_public_id AS other_public_id, relation_end_2.relation_id AS relation_id 
FROM relation_end AS relation_end_2 CROSS JOIN relation AS relation_2 
WHERE NOT (relation_end_2.direction = 'BOTH') AND (relation_2.id = relation_end_2.relation_id) AND CASE WHEN ((EXISTS (SELECT 1 
FROM evidence AS evidence_3 
WHERE (evidence_3.relation_id = relation_2.id) AND evidence_3.withdrawn_at IS NULL AND (evidence_3.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = evidence_3.article_id) AND (article_3.status = 'PUBLISHED'))) AND evidence_3.stance IN ('ASSERTS'))) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_4 
WHERE (evidence_4.relation_id = relation_2.id) AND evidence_4.withdrawn_at IS NULL AND (evidence_4.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = evidence_4.article_id) AND (article_4.status = 'PUBLISHED'))) AND evidence_4.stance IN ('DENIES', 'DOUBTS')))) THEN 'DISPUTED' WHEN ((SELECT count(DISTINCT evidence_2.origin) AS count_22 
FROM evidence AS evidence_2 
WHERE (evidence_2.relation_id = relation_2.id) AND evidence_2.withdrawn_at IS NULL AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.id = evidence_2.article_id) AND (article_2.status = 'PUBLISHED'))) AND evidence_2.stance IN ('ASSERTS')) > 1) THEN 'SEVERAL_SOURCES' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_3 
WHERE (evidence_3.relation_id = relation_2.id) AND evidence_3.withdrawn_at IS NULL AND (evidence_3.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = evidence_3.article_id) AND (article_3.status = 'PUBLISHED'))) AND evidence_3.stance IN ('ASSERTS'))) THEN 'SINGLE_SOURCE' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_5 
WHERE (evidence_5.relation_id = relation_2.id) AND evidence_5.withdrawn_at IS NULL AND (evidence_5.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_5 
WHERE (article_5.id = evidence_5.article_id) AND (article_5.status = 'PUBLISHED'))) AND evidence_5.stance IN ('DENIES'))) THEN 'DENIED' ELSE 'RELAYED_ONLY' END IN (SELECT value 
FROM json_each(?))), 
search_1 AS MATERIALIZED 
(SELECT (SELECT json_group_array(entity_3.id) AS anon_31 
FROM entity AS entity_3, entity_resolution AS entity_resolution_3, entity AS former_entity_3 
WHERE (entity_3.public = 1) AND (entity_resolution_3.survivor_id = entity_3.id) AND (former_entity_3.id = entity_resolution_3.entity_id) AND (former_entity_3.public = 1) AND (former_entity_3.public_id = ?)) AS from_list, (SELECT json_group_array(entity_4.id) AS anon_32 
FROM entity AS entity_4, entity_resolution AS entity_resolution_4, entity AS former_entity_4 
WHERE (entity_4.public = 1) AND (entity_resolution_4.survivor_id = entity_4.id) AND (former_entity_4.id = entity_resolution_4.entity_id) AND (former_entity_4.public = 1) AND (former_entity_4.public_id = ?)) AS to_list), 
search_2 AS MATERIALIZED 
(SELECT search_1.from_list, search_1.to_list, (SELECT min(item.value) AS min_1 
FROM json_each(search_1.from_list) AS item) AS "from", (SELECT min(item.value) AS min_2 
FROM json_each(search_1.to_list) AS item) AS "to" 
FROM search_1), 
search_3 AS MATERIALIZED 
(SELECT search_2.from_list, search_2.to_list, search_2."from", search_2."to", CASE WHEN (search_2."from" = search_2."to") THEN 0 WHEN ((SELECT 1 
FROM path_hop AS edge 
WHERE search_2."from" = edge.entity_id AND search_2."to" = edge.other_id
 LIMIT 1 OFFSET ?) IS NOT NULL) THEN 1 ELSE CAST(NULL AS INTEGER) END AS length, 0 AS from_depth, 0 AS to_depth, (SELECT count(*) AS count_20 
FROM (SELECT 1 AS one 
FROM json_each(search_2.from_list) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) AS from_edges, (SELECT count(*) AS count_21 
FROM (SELECT 1 AS one 
FROM json_each(search_2.to_list) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) AS to_edges, 0 AS spent, 1 AS due, NULL AS leading, NULL AS from_1, NULL AS from_2, NULL AS from_3, NULL AS from_4, NULL AS to_1, NULL AS to_2, NULL AS to_3, NULL AS to_4 
FROM search_2 
WHERE search_2."from" IS NOT NULL AND search_2."to" IS NOT NULL), 
search_4 AS MATERIALIZED 
(SELECT search_3.from_list, search_3.to_list, search_3."from", search_3."to", search_3.length, search_3.from_depth, search_3.to_depth, search_3.from_edges, search_3.to_edges, CASE WHEN (search_3.due = 1 AND search_3.length IS NULL AND search_3.from_edges > 0 AND search_3.to_edges > 0) THEN search_3.spent + search_3.from_edges + search_3.to_edges ELSE search_3.spent END AS spent, CASE WHEN (search_3.due = 1 AND search_3.length IS NULL AND search_3.from_edges > 0 AND search_3.to_edges > 0) THEN 1 ELSE 0 END AS due, search_3.leading, search_3.from_1, search_3.from_2, search_3.from_3, search_3.from_4, search_3.to_1, search_3.to_2, search_3.to_3, search_3.to_4, (SELECT count(*) AS count_18 
FROM json_each(search_3.from_list) AS item) AS from_size, (SELECT count(*) AS count_19 
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
(SELECT CASE WHEN (search_8.due = 1) THEN search_8.grown ELSE search_8.from_list END AS from_list, CASE WHEN (search_8.due = 2) THEN search_8.grown ELSE search_8.to_list END AS to_list, search_8."from", search_8."to", search_8.length, CASE WHEN (search_8.due = 1) THEN search_8.from_depth + 1 ELSE search_8.from_depth END AS from_depth, CASE WHEN (search_8.due = 2) THEN search_8.to_depth + 1 ELSE search_8.to_depth END AS to_depth, CASE WHEN (search_8.due = 1) THEN (SELECT count(*) AS count_16 
FROM (SELECT 1 AS one 
FROM json_each(search_8.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_8.from_edges END AS from_edges, CASE WHEN (search_8.due = 2) THEN (SELECT count(*) AS count_17 
FROM (SELECT 1 AS one 
FROM json_each(search_8.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_8.to_edges END AS to_edges, search_8.spent, CASE WHEN (search_8.due > 0) THEN 1 ELSE 0 END AS due, search_8.leading, CASE WHEN (search_8.due = 1 AND search_8.from_depth = 0) THEN search_8.grown ELSE search_8.from_1 END AS from_1, CASE WHEN (search_8.due = 1 AND search_8.from_depth = 1) THEN search_8.grown ELSE search_8.from_2 END AS from_2, CASE WHEN (search_8.due = 1 AND search_8.from_depth = 2) THEN search_8.grown ELSE search_8.from_3 END AS from_3, CASE WHEN (search_8.due = 1 AND search_8.from_depth = 3) THEN search_8.grown ELSE search_8.from_4 END AS from_4, CASE WHEN (search_8.due = 2 AND search_8.to_depth = 0) THEN search_8.grown ELSE search_8.to_1 END AS to_1, CASE WHEN (search_8.due = 2 AND search_8.to_depth = 1) THEN search_8.grown ELSE search_8.to_2 END AS to_2, CASE WHEN (search_8.due = 2 AND search_8.to_depth = 2) THEN search_8.grown ELSE search_8.to_3 END AS to_3, CASE WHEN (search_8.due = 2 AND search_8.to_depth = 3) THEN search_8.grown ELSE search_8.to_4 END AS to_4, search_8.from_size, search_8.to_size, search_8.grown 
FROM search_8), 
search_10 AS MATERIALIZED 
(SELECT search_9.from_list, search_9.to_list, search_9."from", search_9."to", search_9.length, search_9.from_depth, search_9.to_depth, search_9.from_edges, search_9.to_edges, CASE WHEN (search_9.due = 1 AND search_9.length IS NULL AND search_9.from_edges > 0 AND search_9.to_edges > 0) THEN search_9.spent + search_9.from_edges + search_9.to_edges ELSE search_9.spent END AS spent, CASE WHEN (search_9.due = 1 AND search_9.length IS NULL AND search_9.from_edges > 0 AND search_9.to_edges > 0) THEN 1 ELSE 0 END AS due, search_9.leading, search_9.from_1, search_9.from_2, search_9.from_3, search_9.from_4, search_9.to_1, search_9.to_2, search_9.to_3, search_9.to_4, (SELECT count(*) AS count_14 
FROM json_each(search_9.from_list) AS item) AS from_size, (SELECT count(*) AS count_15 
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
(SELECT CASE WHEN (search_14.due = 1) THEN search_14.grown ELSE search_14.from_list END AS from_list, CASE WHEN (search_14.due = 2) THEN search_14.grown ELSE search_14.to_list END AS to_list, search_14."from", search_14."to", search_14.length, CASE WHEN (search_14.due = 1) THEN search_14.from_depth + 1 ELSE search_14.from_depth END AS from_depth, CASE WHEN (search_14.due = 2) THEN search_14.to_depth + 1 ELSE search_14.to_depth END AS to_depth, CASE WHEN (search_14.due = 1) THEN (SELECT count(*) AS count_12 
FROM (SELECT 1 AS one 
FROM json_each(search_14.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_14.from_edges END AS from_edges, CASE WHEN (search_14.due = 2) THEN (SELECT count(*) AS count_13 
FROM (SELECT 1 AS one 
FROM json_each(search_14.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_14.to_edges END AS to_edges, search_14.spent, CASE WHEN (search_14.due > 0) THEN 1 ELSE 0 END AS due, search_14.leading, CASE WHEN (search_14.due = 1 AND search_14.from_depth = 0) THEN search_14.grown ELSE search_14.from_1 END AS from_1, CASE WHEN (search_14.due = 1 AND search_14.from_depth = 1) THEN search_14.grown ELSE search_14.from_2 END AS from_2, CASE WHEN (search_14.due = 1 AND search_14.from_depth = 2) THEN search_14.grown ELSE search_14.from_3 END AS from_3, CASE WHEN (search_14.due = 1 AND search_14.from_depth = 3) THEN search_14.grown ELSE search_14.from_4 END AS from_4, CASE WHEN (search_14.due = 2 AND search_14.to_depth = 0) THEN search_14.grown ELSE search_14.to_1 END AS to_1, CASE WHEN (search_14.due = 2 AND search_14.to_depth = 1) THEN search_14.grown ELSE search_14.to_2 END AS to_2, CASE WHEN (search_14.due = 2 AND search_14.to_depth = 2) THEN search_14.grown ELSE search_14.to_3 END AS to_3, CASE WHEN (search_14.due = 2 AND search_14.to_depth = 3) THEN search_14.grown ELSE search_14.to_4 END AS to_4, search_14.from_size, search_14.to_size, search_14.grown 
FROM search_14), 
search_16 AS MATERIALIZED 
(SELECT search_15.from_list, search_15.to_list, search_15."from", search_15."to", search_15.length, search_15.from_depth, search_15.to_depth, search_15.from_edges, search_15.to_edges, CASE WHEN (search_15.due = 1 AND search_15.length IS NULL AND search_15.from_edges > 0 AND search_15.to_edges > 0) THEN search_15.spent + search_15.from_edges + search_15.to_edges ELSE search_15.spent END AS spent, CASE WHEN (search_15.due = 1 AND search_15.length IS NULL AND search_15.from_edges > 0 AND search_15.to_edges > 0) THEN 1 ELSE 0 END AS due, search_15.leading, search_15.from_1, search_15.from_2, search_15.from_3, search_15.from_4, search_15.to_1, search_15.to_2, search_15.to_3, search_15.to_4, (SELECT count(*) AS count_10 
FROM json_each(search_15.from_list) AS item) AS from_size, (SELECT count(*) AS count_11 
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
(SELECT CASE WHEN (search_20.due = 1) THEN search_20.grown ELSE search_20.from_list END AS from_list, CASE WHEN (search_20.due = 2) THEN search_20.grown ELSE search_20.to_list END AS to_list, search_20."from", search_20."to", search_20.length, CASE WHEN (search_20.due = 1) THEN search_20.from_depth + 1 ELSE search_20.from_depth END AS from_depth, CASE WHEN (search_20.due = 2) THEN search_20.to_depth + 1 ELSE search_20.to_depth END AS to_depth, CASE WHEN (search_20.due = 1) THEN (SELECT count(*) AS count_8 
FROM (SELECT 1 AS one 
FROM json_each(search_20.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_20.from_edges END AS from_edges, CASE WHEN (search_20.due = 2) THEN (SELECT count(*) AS count_9 
FROM (SELECT 1 AS one 
FROM json_each(search_20.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_20.to_edges END AS to_edges, search_20.spent, CASE WHEN (search_20.due > 0) THEN 1 ELSE 0 END AS due, search_20.leading, CASE WHEN (search_20.due = 1 AND search_20.from_depth = 0) THEN search_20.grown ELSE search_20.from_1 END AS from_1, CASE WHEN (search_20.due = 1 AND search_20.from_depth = 1) THEN search_20.grown ELSE search_20.from_2 END AS from_2, CASE WHEN (search_20.due = 1 AND search_20.from_depth = 2) THEN search_20.grown ELSE search_20.from_3 END AS from_3, CASE WHEN (search_20.due = 1 AND search_20.from_depth = 3) THEN search_20.grown ELSE search_20.from_4 END AS from_4, CASE WHEN (search_20.due = 2 AND search_20.to_depth = 0) THEN search_20.grown ELSE search_20.to_1 END AS to_1, CASE WHEN (search_20.due = 2 AND search_20.to_depth = 1) THEN search_20.grown ELSE search_20.to_2 END AS to_2, CASE WHEN (search_20.due = 2 AND search_20.to_depth = 2) THEN search_20.grown ELSE search_20.to_3 END AS to_3, CASE WHEN (search_20.due = 2 AND search_20.to_depth = 3) THEN search_20.grown ELSE search_20.to_4 END AS to_4, search_20.from_size, search_20.to_size, search_20.grown 
FROM search_20), 
search_22 AS MATERIALIZED 
(SELECT search_21.from_list, search_21.to_list, search_21."from", search_21."to", search_21.length, search_21.from_depth, search_21.to_depth, search_21.from_edges, search_21.to_edges, CASE WHEN (search_21.due = 1 AND search_21.length IS NULL AND search_21.from_edges > 0 AND search_21.to_edges > 0) THEN search_21.spent + search_21.from_edges + search_21.to_edges ELSE search_21.spent END AS spent, CASE WHEN (search_21.due = 1 AND search_21.length IS NULL AND search_21.from_edges > 0 AND search_21.to_edges > 0) THEN 1 ELSE 0 END AS due, search_21.leading, search_21.from_1, search_21.from_2, search_21.from_3, search_21.from_4, search_21.to_1, search_21.to_2, search_21.to_3, search_21.to_4, (SELECT count(*) AS count_6 
FROM json_each(search_21.from_list) AS item) AS from_size, (SELECT count(*) AS count_7 
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
(SELECT CASE WHEN (search_26.due = 1) THEN search_26.grown ELSE search_26.from_list END AS from_list, CASE WHEN (search_26.due = 2) THEN search_26.grown ELSE search_26.to_list END AS to_list, search_26."from", search_26."to", search_26.length, CASE WHEN (search_26.due = 1) THEN search_26.from_depth + 1 ELSE search_26.from_depth END AS from_depth, CASE WHEN (search_26.due = 2) THEN search_26.to_depth + 1 ELSE search_26.to_depth END AS to_depth, CASE WHEN (search_26.due = 1) THEN (SELECT count(*) AS count_4 
FROM (SELECT 1 AS one 
FROM json_each(search_26.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_26.from_edges END AS from_edges, CASE WHEN (search_26.due = 2) THEN (SELECT count(*) AS count_5 
FROM (SELECT 1 AS one 
FROM json_each(search_26.grown) AS item CROSS JOIN relation_end AS edge 
WHERE edge.entity_id = item.value
 LIMIT 400001 OFFSET ?) AS counted) ELSE search_26.to_edges END AS to_edges, search_26.spent, CASE WHEN (search_26.due > 0) THEN 1 ELSE 0 END AS due, search_26.leading, CASE WHEN (search_26.due = 1 AND search_26.from_depth = 0) THEN search_26.grown ELSE search_26.from_1 END AS from_1, CASE WHEN (search_26.due = 1 AND search_26.from_depth = 1) THEN search_26.grown ELSE search_26.from_2 END AS from_2, CASE WHEN (search_26.due = 1 AND search_26.from_depth = 2) THEN search_26.grown ELSE search_26.from_3 END AS from_3, CASE WHEN (search_26.due = 1 AND search_26.from_depth = 3) THEN search_26.grown ELSE search_26.from_4 END AS from_4, CASE WHEN (search_26.due = 2 AND search_26.to_depth = 0) THEN search_26.grown ELSE search_26.to_1 END AS to_1, CASE WHEN (search_26.due = 2 AND search_26.to_depth = 1) THEN search_26.grown ELSE search_26.to_2 END AS to_2, CASE WHEN (search_26.due = 2 AND search_26.to_depth = 2) THEN search_26.grown ELSE search_26.to_3 END AS to_3, CASE WHEN (search_26.due = 2 AND search_26.to_depth = 3) THEN search_26.grown ELSE search_26.to_4 END AS to_4, search_26.from_size, search_26.to_size, search_26.grown 
FROM search_26), 
search_28 AS MATERIALIZED 
(SELECT search_27.from_list, search_27.to_list, search_27."from", search_27."to", search_27.length, search_27.from_depth, search_27.to_depth, search_27.from_edges, search_27.to_edges, CASE WHEN (search_27.due = 1 AND search_27.length IS NULL AND search_27.from_edges > 0 AND search_27.to_edges > 0) THEN search_27.spent + search_27.from_edges + search_27.to_edges ELSE search_27.spent END AS spent, CASE WHEN (search_27.due = 1 AND search_27.length IS NULL AND search_27.from_edges > 0 AND search_27.to_edges > 0) THEN 1 ELSE 0 END AS due, search_27.leading, search_27.from_1, search_27.from_2, search_27.from_3, search_27.from_4, search_27.to_1, search_27.to_2, search_27.to_3, search_27.to_4, (SELECT count(*) AS count_2 
FROM json_each(search_27.from_list) AS item) AS from_size, (SELECT count(*) AS count_3 
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
(SELECT bare_step.position AS position, bare_step.from_id AS from_id, bare_step.to_id AS to_id, (SELECT relation_3.id AS anon_3 
FROM path_hop AS edge CROSS JOIN relation AS relation_3 
WHERE edge.entity_id = bare_step.from_id AND edge.other_id = bare_step.to_id AND relation_3.id = edge.relation_id AND (EXISTS (SELECT 1 
FROM evidence AS evidence_6 
WHERE (evidence_6.relation_id = relation_3.id) AND evidence_6.withdrawn_at IS NULL AND (evidence_6.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_6 
WHERE (article_6.id = evidence_6.article_id) AND (article_6.status = 'PUBLISHED'))))) ORDER BY relation_3.kind, relation_3.public_id
 LIMIT 1 OFFSET ?) AS relation_id 
FROM bare_step), 
path AS MATERIALIZED 
(SELECT search_41.length AS length 
FROM search_41)
 SELECT json_object('length', path_2_length, 'steps', json(path_2_value_1)) AS anon_1 
FROM (SELECT path_2_length, (SELECT json_group_array(json_object('relation', CASE WHEN (relation_4_id IS NOT NULL) THEN json_object('standing', CASE WHEN (path_step_2_value_1 AND path_step_2_value_2) THEN 'DISPUTED' WHEN (path_step_2_value_3 > 1) THEN 'SEVERAL_SOURCES' WHEN path_step_2_value_1 THEN 'SINGLE_SOURCE' WHEN path_step_2_value_4 THEN 'DENIED' ELSE 'RELAYED_ONLY' END) END)) AS anon_2 
FROM (SELECT relation_4_id, EXISTS (SELECT 1 
FROM evidence AS evidence_9 
WHERE (evidence_9.relation_id = relation_4_id) AND evidence_9.withdrawn_at IS NULL AND (evidence_9.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_9 
WHERE (article_9.id = evidence_9.article_id) AND (article_9.status = 'PUBLISHED'))) AND evidence_9.stance IN ('ASSERTS')) AS path_step_2_value_1, EXISTS (SELECT 1 
FROM evidence AS evidence_10 
WHERE (evidence_10.relation_id = relation_4_id) AND evidence_10.withdrawn_at IS NULL AND (evidence_10.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_10 
WHERE (article_10.id = evidence_10.article_id) AND (article_10.status = 'PUBLISHED'))) AND evidence_10.stance IN ('DENIES', 'DOUBTS')) AS path_step_2_value_2, (SELECT count(DISTINCT evidence_8.origin) AS count_1 
FROM evidence AS evidence_8 
WHERE (evidence_8.relation_id = relation_4_id) AND evidence_8.withdrawn_at IS NULL AND (evidence_8.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_8 
WHERE (article_8.id = evidence_8.article_id) AND (article_8.status = 'PUBLISHED'))) AND evidence_8.stance IN ('ASSERTS')) AS path_step_2_value_3, EXISTS (SELECT 1 
FROM evidence AS evidence_11 
WHERE (evidence_11.relation_id = relation_4_id) AND evidence_11.withdrawn_at IS NULL AND (evidence_11.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_11 
WHERE (article_11.id = evidence_11.article_id) AND (article_11.status = 'PUBLISHED'))) AND evidence_11.stance IN ('DENIES')) AS path_step_2_value_4 
FROM (SELECT relation_4.id AS relation_4_id 
FROM path_step AS path_step_2 LEFT OUTER JOIN relation AS relation_4 ON (relation_4.id = path_step_2.relation_id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_7 
WHERE (evidence_7.relation_id = relation_4.id) AND evidence_7.withdrawn_at IS NULL AND (evidence_7.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_7 
WHERE (article_7.id = evidence_7.article_id) AND (article_7.status = 'PUBLISHED'))))) ORDER BY path_step_2.position ASC) AS path_step_2_rows) AS path_step_2_shape) AS path_2_value_1 
FROM (SELECT path_2.length AS path_2_length 
FROM path AS path_2
 LIMIT 1 OFFSET ?) AS path_2_rows) AS path_2_shape;
