SELECT json_object('headline', article_1_headline, 'section', CASE WHEN (article_1_status = 'PUBLISHED') THEN article_1_section ELSE NULL END, 'tags', json(article_1_value_1), 'always', article_1_language) AS anon_1 
FROM (SELECT article_1_headline, article_1_status, article_1_section, article_1_id, article_1_language, (SELECT json_group_array(article_tag_1_tag) AS anon_2 
FROM (SELECT article_tag_1.tag AS article_tag_1_tag 
FROM article_tag AS article_tag_1 
WHERE (article_tag_1.article_id = article_1_id) AND (article_1_status = 'PUBLISHED') ORDER BY article_tag_1.position ASC) AS article_tag_1_shape) AS article_1_value_1 
FROM (SELECT article_1.headline AS article_1_headline, article_1.status AS article_1_status, article_1.section AS article_1_section, article_1.id AS article_1_id, article_1.language AS article_1_language 
FROM article AS article_1, article_slug AS article_slug_1 
WHERE article_1.status IN ('PUBLISHED', 'RETRACTED') AND (article_slug_1.article_id = article_1.id) AND (article_slug_1.slug = ?) ORDER BY article_1.public_id ASC
 LIMIT 1 OFFSET ?) AS article_1_rows) AS article_1_shape;
