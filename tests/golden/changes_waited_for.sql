SELECT (SELECT json_object('edges', json_group_array(json_object('cursor', lower(hex('ChangeEdge' || '|' || CAST(change_1_position AS TEXT))), 'node', json_object('action', change_1_action)))) AS anon_2 
FROM (SELECT change_1.position AS change_1_key_1, change_1.position AS change_1_position, change_1.action AS change_1_action 
FROM change AS change_1 ORDER BY change_1.position ASC
 LIMIT 1 OFFSET ?) AS change_1_page) AS anon_1;
