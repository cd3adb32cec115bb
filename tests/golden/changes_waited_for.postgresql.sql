SELECT (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('cursor', encode(convert_to('ChangeEdge' || '|' || CAST(change_1_position AS TEXT), 'UTF8'), 'hex'), 'node', json_build_object('action', change_1_action))), '[]'::json)) AS anon_2 
FROM (SELECT change_1.position AS change_1_key_1, change_1.position AS change_1_position, change_1.action AS change_1_action 
FROM change AS change_1 ORDER BY change_1.position ASC 
 LIMIT 1) AS change_1_page) AS anon_1;
