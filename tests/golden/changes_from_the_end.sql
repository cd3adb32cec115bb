SELECT (SELECT json_object('edges', json_group_array(json_object('cursor', lower(hex('ChangeEdge' || '|' || CAST(change_1_position AS TEXT))), 'node', json_object('at', change_1_at))), 'pageInfo', json_object('hasNextPage', CASE WHEN 0 = 1 THEN json('true') ELSE json('false') END, 'hasPreviousPage', CASE WHEN coalesce(max(change_1_read), 0) > 1 THEN json('true') ELSE json('false') END, 'endCursor', max(CASE WHEN (change_1_number = 1) THEN change_1_cursor END))) AS anon_2 
FROM (SELECT change_1_key_1, change_1_cursor, change_1_position, change_1_at, change_1_number, change_1_read 
FROM (SELECT change_1_key_1, change_1_cursor, change_1_position, change_1_at, row_number() OVER (ORDER BY change_1_key_1 DESC) AS change_1_number, count(*) OVER () AS change_1_read 
FROM (SELECT change_1.position AS change_1_key_1, lower(hex('ChangeEdge' || '|' || CAST(change_1.position AS TEXT))) AS change_1_cursor, change_1.position AS change_1_position, change_1.at AS change_1_at 
FROM change AS change_1 ORDER BY change_1.position DESC
 LIMIT 2 OFFSET ?) AS change_1_read_rows) AS change_1_counted 
WHERE change_1_number <= 1 ORDER BY change_1_key_1 ASC) AS change_1_page) AS anon_1;

SELECT (SELECT json_object('edges', json_group_array(json_object('cursor', lower(hex('ChangeEdge' || '|' || CAST(change_2_position AS TEXT))))), 'pageInfo', json_object('hasNextPage', CASE WHEN EXISTS (SELECT 1 
FROM change AS change_2 
WHERE (change_2.position) >= (?)) THEN json('true') ELSE json('false') END, 'hasPreviousPage', CASE WHEN coalesce(max(change_2_read), 0) > 3 OR (EXISTS (SELECT 1 
FROM change AS change_2 
WHERE (change_2.position) <= (?))) THEN json('true') ELSE json('false') END, 'startCursor', max(CASE WHEN (change_2_number = CASE WHEN (change_2_read < 3) THEN change_2_read ELSE 3 END) THEN change_2_cursor END), 'endCursor', max(CASE WHEN (change_2_number = 1) THEN change_2_cursor END))) AS anon_2 
FROM (SELECT change_2_key_1, change_2_cursor, change_2_position, change_2_number, change_2_read 
FROM (SELECT change_2_key_1, change_2_cursor, change_2_position, row_number() OVER (ORDER BY change_2_key_1 DESC) AS change_2_number, count(*) OVER () AS change_2_read 
FROM (SELECT change_2.position AS change_2_key_1, lower(hex('ChangeEdge' || '|' || CAST(change_2.position AS TEXT))) AS change_2_cursor, change_2.position AS change_2_position 
FROM change AS change_2 
WHERE ((change_2.position) > (?)) AND ((change_2.position) < (?)) ORDER BY change_2.position DESC
 LIMIT 4 OFFSET ?) AS change_2_read_rows) AS change_2_counted 
WHERE change_2_number <= 3 ORDER BY change_2_key_1 ASC) AS change_2_page) AS anon_1;
