SELECT json_object('now', json(entity_1_value_1), 'together', json(entity_1_value_2), 'incoming', json(entity_1_value_3)) AS anon_1 
FROM (SELECT entity_1_id, (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation_end AS relation_end_1, relation AS relation_1 
WHERE (relation_end_1.entity_id = entity_1_id) AND (relation_1.id = relation_end_1.relation_id)), 'edges', json_group_array(json_object('node', json_object('kind', relation_1_kind, 'role', CASE WHEN (relation_1_role = '') THEN NULL ELSE relation_1_role END, 'subject', CASE WHEN (entity_2_id IS NOT NULL) THEN json_object('slug', entity_2_slug) END, 'object', CASE WHEN (entity_3_id IS NOT NULL) THEN json_object('slug', entity_3_slug) END)))) AS anon_2 
FROM (SELECT relation_end_1.kind AS relation_end_1_key_1, relation_end_1.relation_public_id AS relation_end_1_key_2, relation_1.kind AS relation_1_kind, relation_1.role AS relation_1_role, entity_2.slug AS entity_2_slug, entity_2.id AS entity_2_id, entity_3.slug AS entity_3_slug, entity_3.id AS entity_3_id 
FROM relation_end AS relation_end_1 JOIN relation AS relation_1 ON 1 = 1 LEFT OUTER JOIN entity_resolution AS entity_resolution_2 ON entity_resolution_2.entity_id = relation_1.subject_id LEFT OUTER JOIN entity AS entity_2 ON (entity_2.id = entity_resolution_2.survivor_id) AND (entity_2.public = 1) LEFT OUTER JOIN entity_resolution AS entity_resolution_3 ON entity_resolution_3.entity_id = relation_1.object_id LEFT OUTER JOIN entity AS entity_3 ON (entity_3.id = entity_resolution_3.survivor_id) AND (entity_3.public = 1) 
WHERE (relation_end_1.entity_id = entity_1_id) AND (relation_1.id = relation_end_1.relation_id) ORDER BY relation_end_1.kind ASC, relation_end_1.relation_public_id ASC
 LIMIT 20 OFFSET ?) AS relation_end_1_page) AS entity_1_value_1, (SELECT json_object('totalCount', (SELECT count(*) AS count_2 
FROM relation AS relation_2 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_1 
WHERE (evidence_1.relation_id = relation_2.id) AND (evidence_1.recorded_at <= ?) AND (evidence_1.withdrawn_at IS NULL OR (evidence_1.withdrawn_at > ?)) AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_1 
WHERE (article_1.id = evidence_1.article_id) AND article_1.status IN ('PUBLISHED', 'RETRACTED') AND (article_1.published_at <= ?))))) AND (relation_2.subject_id IN (SELECT entity_resolution_past_1.entity_id AS anon_4 
FROM entity_resolution_past AS entity_resolution_past_1 
WHERE (entity_resolution_past_1.survivor_id = entity_1_id) AND (entity_resolution_past_1.from_at <= ?) AND (entity_resolution_past_1.to_at IS NULL OR (entity_resolution_past_1.to_at > ?))) OR relation_2.object_id IN (SELECT entity_resolution_past_2.entity_id AS anon_5 
FROM entity_resolution_past AS entity_resolution_past_2 
WHERE (entity_resolution_past_2.survivor_id = entity_1_id) AND (entity_resolution_past_2.from_at <= ?) AND (entity_resolution_past_2.to_at IS NULL OR (entity_resolution_past_2.to_at > ?))))), 'edges', json_group_array(json_object('node', json_object('kind', relation_2_kind, 'role', CASE WHEN (relation_2_role = '') THEN NULL ELSE relation_2_role END, 'subject', CASE WHEN (entity_4_id IS NOT NULL) THEN json_object('slug', entity_4_slug) END, 'object', CASE WHEN (entity_5_id IS NOT NULL) THEN json_object('slug', entity_5_slug) END)))) AS anon_3 
FROM (SELECT relation_2.kind AS relation_2_key_1, relation_2.public_id AS relation_2_key_2, relation_2.kind AS relation_2_kind, relation_2.role AS relation_2_role, entity_4.slug AS entity_4_slug, entity_4.id AS entity_4_id, entity_5.slug AS entity_5_slug, entity_5.id AS entity_5_id 
FROM relation AS relation_2 LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_3 ON (entity_resolution_past_3.entity_id = relation_2.subject_id) AND (entity_resolution_past_3.from_at <= ?) AND (entity_resolution_past_3.to_at IS NULL OR (entity_resolution_past_3.to_at > ?)) LEFT OUTER JOIN entity AS entity_4 ON entity_4.id = entity_resolution_past_3.survivor_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_4 ON (entity_resolution_past_4.entity_id = relation_2.object_id) AND (entity_resolution_past_4.from_at <= ?) AND (entity_resolution_past_4.to_at IS NULL OR (entity_resolution_past_4.to_at > ?)) LEFT OUTER JOIN entity AS entity_5 ON entity_5.id = entity_resolution_past_4.survivor_id 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_1 
WHERE (evidence_1.relation_id = relation_2.id) AND (evidence_1.recorded_at <= ?) AND (evidence_1.withdrawn_at IS NULL OR (evidence_1.withdrawn_at > ?)) AND (evidence_1.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_1 
WHERE (article_1.id = evidence_1.article_id) AND article_1.status IN ('PUBLISHED', 'RETRACTED') AND (article_1.published_at <= ?))))) AND (relation_2.subject_id IN (SELECT entity_resolution_past_1.entity_id AS anon_6 
FROM entity_resolution_past AS entity_resolution_past_1 
WHERE (entity_resolution_past_1.survivor_id = entity_1_id) AND (entity_resolution_past_1.from_at <= ?) AND (entity_resolution_past_1.to_at IS NULL OR (entity_resolution_past_1.to_at > ?))) OR relation_2.object_id IN (SELECT entity_resolution_past_2.entity_id AS anon_7 
FROM entity_resolution_past AS entity_resolution_past_2 
WHERE (entity_resolution_past_2.survivor_id = entity_1_id) AND (entity_resolution_past_2.from_at <= ?) AND (entity_resolution_past_2.to_at IS NULL OR (entity_resolution_past_2.to_at > ?)))) ORDER BY relation_2.kind ASC, relation_2.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_2_page) AS entity_1_value_2, (SELECT json_object('totalCount', (SELECT count(*) AS count_3 
FROM relation AS relation_3 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_2 
WHERE (evidence_2.relation_id = relation_3.id) AND (evidence_2.recorded_at <= ?) AND (evidence_2.withdrawn_at IS NULL OR (evidence_2.withdrawn_at > ?)) AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.id = evidence_2.article_id) AND article_2.status IN ('PUBLISHED', 'RETRACTED') AND (article_2.published_at <= ?))))) AND (relation_3.object_id IN (SELECT entity_resolution_past_6.entity_id AS anon_9 
FROM entity_resolution_past AS entity_resolution_past_6 
WHERE (entity_resolution_past_6.survivor_id = entity_1_id) AND (entity_resolution_past_6.from_at <= ?) AND (entity_resolution_past_6.to_at IS NULL OR (entity_resolution_past_6.to_at > ?))) OR relation_3.kind IN ('FAMILY_OF', 'ASSOCIATE_OF', 'ALLIED_WITH', 'DIPLOMATIC_RELATION', 'MEETS_WITH', 'DEALS_WITH', 'RELATED_TO') AND relation_3.subject_id IN (SELECT entity_resolution_past_5.entity_id AS anon_10 
FROM entity_resolution_past AS entity_resolution_past_5 
WHERE (entity_resolution_past_5.survivor_id = entity_1_id) AND (entity_resolution_past_5.from_at <= ?) AND (entity_resolution_past_5.to_at IS NULL OR (entity_resolution_past_5.to_at > ?))))), 'edges', json_group_array(json_object('node', json_object('kind', relation_3_kind, 'role', CASE WHEN (relation_3_role = '') THEN NULL ELSE relation_3_role END, 'subject', CASE WHEN (entity_6_id IS NOT NULL) THEN json_object('slug', entity_6_slug) END, 'object', CASE WHEN (entity_7_id IS NOT NULL) THEN json_object('slug', entity_7_slug) END)))) AS anon_8 
FROM (SELECT relation_3.kind AS relation_3_key_1, relation_3.public_id AS relation_3_key_2, relation_3.kind AS relation_3_kind, relation_3.role AS relation_3_role, entity_6.slug AS entity_6_slug, entity_6.id AS entity_6_id, entity_7.slug AS entity_7_slug, entity_7.id AS entity_7_id 
FROM relation AS relation_3 LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_7 ON (entity_resolution_past_7.entity_id = relation_3.subject_id) AND (entity_resolution_past_7.from_at <= ?) AND (entity_resolution_past_7.to_at IS NULL OR (entity_resolution_past_7.to_at > ?)) LEFT OUTER JOIN entity AS entity_6 ON entity_6.id = entity_resolution_past_7.survivor_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_8 ON (entity_resolution_past_8.entity_id = relation_3.object_id) AND (entity_resolution_past_8.from_at <= ?) AND (entity_resolution_past_8.to_at IS NULL OR (entity_resolution_past_8.to_at > ?)) LEFT OUTER JOIN entity AS entity_7 ON entity_7.id = entity_resolution_past_8.survivor_id 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_2 
WHERE (evidence_2.relation_id = relation_3.id) AND (evidence_2.recorded_at <= ?) AND (evidence_2.withdrawn_at IS NULL OR (evidence_2.withdrawn_at > ?)) AND (evidence_2.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_2 
WHERE (article_2.id = evidence_2.article_id) AND article_2.status IN ('PUBLISHED', 'RETRACTED') AND (article_2.published_at <= ?))))) AND (relation_3.object_id IN (SELECT entity_resolution_past_6.entity_id AS anon_11 
FROM entity_resolution_past AS entity_resolution_past_6 
WHERE (entity_resolution_past_6.survivor_id = entity_1_id) AND (entity_resolution_past_6.from_at <= ?) AND (entity_resolution_past_6.to_at IS NULL OR (entity_resolution_past_6.to_at > ?))) OR relation_3.kind IN ('FAMILY_OF', 'ASSOCIATE_OF', 'ALLIED_WITH', 'DIPLOMATIC_RELATION', 'MEETS_WITH', 'DEALS_WITH', 'RELATED_TO') AND relation_3.subject_id IN (SELECT entity_resolution_past_5.entity_id AS anon_12 
FROM entity_resolution_past AS entity_resolution_past_5 
WHERE (entity_resolution_past_5.survivor_id = entity_1_id) AND (entity_resolution_past_5.from_at <= ?) AND (entity_resolution_past_5.to_at IS NULL OR (entity_resolution_past_5.to_at > ?)))) ORDER BY relation_3.kind ASC, relation_3.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_3_page) AS entity_1_value_3 
FROM (SELECT entity_1.id AS entity_1_id 
FROM entity AS entity_1, entity_resolution AS entity_resolution_1, entity AS former_entity_1 
WHERE (entity_1.public = 1) AND (entity_resolution_1.survivor_id = entity_1.id) AND (former_entity_1.id = entity_resolution_1.entity_id) AND (former_entity_1.public = 1) AND (former_entity_1.slug = ?) AND (entity_1.kind = 'PERSON') ORDER BY entity_1.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_1_rows) AS entity_1_shape;

SELECT json_object('now', json(entity_8_value_1), 'together', json(entity_8_value_2), 'withJudge', json(entity_8_value_3)) AS anon_1 
FROM (SELECT entity_8_id, (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation_end AS relation_end_2, relation AS relation_4 
WHERE (relation_end_2.entity_id = entity_8_id) AND (relation_4.id = relation_end_2.relation_id)), 'edges', json_group_array(json_object('node', json_object('kind', relation_4_kind, 'role', CASE WHEN (relation_4_role = '') THEN NULL ELSE relation_4_role END, 'subject', CASE WHEN (entity_9_id IS NOT NULL) THEN json_object('slug', entity_9_slug) END, 'object', CASE WHEN (entity_10_id IS NOT NULL) THEN json_object('slug', entity_10_slug) END)))) AS anon_2 
FROM (SELECT relation_end_2.kind AS relation_end_2_key_1, relation_end_2.relation_public_id AS relation_end_2_key_2, relation_4.kind AS relation_4_kind, relation_4.role AS relation_4_role, entity_9.slug AS entity_9_slug, entity_9.id AS entity_9_id, entity_10.slug AS entity_10_slug, entity_10.id AS entity_10_id 
FROM relation_end AS relation_end_2 JOIN relation AS relation_4 ON 1 = 1 LEFT OUTER JOIN entity_resolution AS entity_resolution_5 ON entity_resolution_5.entity_id = relation_4.subject_id LEFT OUTER JOIN entity AS entity_9 ON (entity_9.id = entity_resolution_5.survivor_id) AND (entity_9.public = 1) LEFT OUTER JOIN entity_resolution AS entity_resolution_6 ON entity_resolution_6.entity_id = relation_4.object_id LEFT OUTER JOIN entity AS entity_10 ON (entity_10.id = entity_resolution_6.survivor_id) AND (entity_10.public = 1) 
WHERE (relation_end_2.entity_id = entity_8_id) AND (relation_4.id = relation_end_2.relation_id) ORDER BY relation_end_2.kind ASC, relation_end_2.relation_public_id ASC
 LIMIT 20 OFFSET ?) AS relation_end_2_page) AS entity_8_value_1, (SELECT json_object('totalCount', (SELECT count(*) AS count_2 
FROM relation AS relation_5 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_3 
WHERE (evidence_3.relation_id = relation_5.id) AND (evidence_3.recorded_at <= ?) AND (evidence_3.withdrawn_at IS NULL OR (evidence_3.withdrawn_at > ?)) AND (evidence_3.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = evidence_3.article_id) AND article_3.status IN ('PUBLISHED', 'RETRACTED') AND (article_3.published_at <= ?))))) AND (relation_5.subject_id IN (SELECT entity_resolution_past_9.entity_id AS anon_4 
FROM entity_resolution_past AS entity_resolution_past_9 
WHERE (entity_resolution_past_9.survivor_id = entity_8_id) AND (entity_resolution_past_9.from_at <= ?) AND (entity_resolution_past_9.to_at IS NULL OR (entity_resolution_past_9.to_at > ?))) OR relation_5.object_id IN (SELECT entity_resolution_past_10.entity_id AS anon_5 
FROM entity_resolution_past AS entity_resolution_past_10 
WHERE (entity_resolution_past_10.survivor_id = entity_8_id) AND (entity_resolution_past_10.from_at <= ?) AND (entity_resolution_past_10.to_at IS NULL OR (entity_resolution_past_10.to_at > ?))))), 'edges', json_group_array(json_object('node', json_object('kind', relation_5_kind, 'role', CASE WHEN (relation_5_role = '') THEN NULL ELSE relation_5_role END, 'subject', CASE WHEN (entity_11_id IS NOT NULL) THEN json_object('slug', entity_11_slug) END, 'object', CASE WHEN (entity_12_id IS NOT NULL) THEN json_object('slug', entity_12_slug) END)))) AS anon_3 
FROM (SELECT relation_5.kind AS relation_5_key_1, relation_5.public_id AS relation_5_key_2, relation_5.kind AS relation_5_kind, relation_5.role AS relation_5_role, entity_11.slug AS entity_11_slug, entity_11.id AS entity_11_id, entity_12.slug AS entity_12_slug, entity_12.id AS entity_12_id 
FROM relation AS relation_5 LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_11 ON (entity_resolution_past_11.entity_id = relation_5.subject_id) AND (entity_resolution_past_11.from_at <= ?) AND (entity_resolution_past_11.to_at IS NULL OR (entity_resolution_past_11.to_at > ?)) LEFT OUTER JOIN entity AS entity_11 ON entity_11.id = entity_resolution_past_11.survivor_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_12 ON (entity_resolution_past_12.entity_id = relation_5.object_id) AND (entity_resolution_past_12.from_at <= ?) AND (entity_resolution_past_12.to_at IS NULL OR (entity_resolution_past_12.to_at > ?)) LEFT OUTER JOIN entity AS entity_12 ON entity_12.id = entity_resolution_past_12.survivor_id 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_3 
WHERE (evidence_3.relation_id = relation_5.id) AND (evidence_3.recorded_at <= ?) AND (evidence_3.withdrawn_at IS NULL OR (evidence_3.withdrawn_at > ?)) AND (evidence_3.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_3 
WHERE (article_3.id = evidence_3.article_id) AND article_3.status IN ('PUBLISHED', 'RETRACTED') AND (article_3.published_at <= ?))))) AND (relation_5.subject_id IN (SELECT entity_resolution_past_9.entity_id AS anon_6 
FROM entity_resolution_past AS entity_resolution_past_9 
WHERE (entity_resolution_past_9.survivor_id = entity_8_id) AND (entity_resolution_past_9.from_at <= ?) AND (entity_resolution_past_9.to_at IS NULL OR (entity_resolution_past_9.to_at > ?))) OR relation_5.object_id IN (SELECT entity_resolution_past_10.entity_id AS anon_7 
FROM entity_resolution_past AS entity_resolution_past_10 
WHERE (entity_resolution_past_10.survivor_id = entity_8_id) AND (entity_resolution_past_10.from_at <= ?) AND (entity_resolution_past_10.to_at IS NULL OR (entity_resolution_past_10.to_at > ?)))) ORDER BY relation_5.kind ASC, relation_5.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_5_page) AS entity_8_value_2, (SELECT json_object('totalCount', (SELECT count(*) AS count_3 
FROM relation AS relation_6 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_4 
WHERE (evidence_4.relation_id = relation_6.id) AND (evidence_4.recorded_at <= ?) AND (evidence_4.withdrawn_at IS NULL OR (evidence_4.withdrawn_at > ?)) AND (evidence_4.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = evidence_4.article_id) AND article_4.status IN ('PUBLISHED', 'RETRACTED') AND (article_4.published_at <= ?))))) AND (relation_6.subject_id IN (SELECT entity_resolution_past_13.entity_id AS anon_9 
FROM entity_resolution_past AS entity_resolution_past_13 
WHERE (entity_resolution_past_13.survivor_id = entity_8_id) AND (entity_resolution_past_13.from_at <= ?) AND (entity_resolution_past_13.to_at IS NULL OR (entity_resolution_past_13.to_at > ?))) AND relation_6.object_id IN (SELECT entity_resolution_past_14.entity_id AS anon_10 
FROM entity_resolution_past AS entity_resolution_past_14, entity AS former_entity_3, entity_resolution_past AS entity_resolution_past_15 
WHERE (entity_resolution_past_14.survivor_id = entity_resolution_past_15.survivor_id) AND (entity_resolution_past_14.from_at <= ?) AND (entity_resolution_past_14.to_at IS NULL OR (entity_resolution_past_14.to_at > ?)) AND former_entity_3.public_id IN (SELECT value 
FROM json_each(?)) AND ((former_entity_3.public = 1) OR (EXISTS (SELECT 1 
FROM evidence AS evidence_5 
WHERE (evidence_5.speaker_id = former_entity_3.id) AND (evidence_5.recorded_at <= ?) AND (evidence_5.withdrawn_at IS NULL OR (evidence_5.withdrawn_at > ?)) AND (evidence_5.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_5 
WHERE (article_5.id = evidence_5.article_id) AND article_5.status IN ('PUBLISHED', 'RETRACTED') AND (article_5.published_at <= ?))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_7 
WHERE (relation_7.subject_id = former_entity_3.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_6 
WHERE (evidence_6.relation_id = relation_7.id) AND (evidence_6.recorded_at <= ?) AND (evidence_6.withdrawn_at IS NULL OR (evidence_6.withdrawn_at > ?)) AND (evidence_6.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_6 
WHERE (article_6.id = evidence_6.article_id) AND article_6.status IN ('PUBLISHED', 'RETRACTED') AND (article_6.published_at <= ?))))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_8 
WHERE (relation_8.object_id = former_entity_3.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_7 
WHERE (evidence_7.relation_id = relation_8.id) AND (evidence_7.recorded_at <= ?) AND (evidence_7.withdrawn_at IS NULL OR (evidence_7.withdrawn_at > ?)) AND (evidence_7.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_7 
WHERE (article_7.id = evidence_7.article_id) AND article_7.status IN ('PUBLISHED', 'RETRACTED') AND (article_7.published_at <= ?)))))))) AND (entity_resolution_past_15.entity_id = former_entity_3.id) AND (entity_resolution_past_15.from_at <= ?) AND (entity_resolution_past_15.to_at IS NULL OR (entity_resolution_past_15.to_at > ?))) OR relation_6.object_id IN (SELECT entity_resolution_past_16.entity_id AS anon_11 
FROM entity_resolution_past AS entity_resolution_past_16 
WHERE (entity_resolution_past_16.survivor_id = entity_8_id) AND (entity_resolution_past_16.from_at <= ?) AND (entity_resolution_past_16.to_at IS NULL OR (entity_resolution_past_16.to_at > ?))) AND relation_6.subject_id IN (SELECT entity_resolution_past_17.entity_id AS anon_12 
FROM entity_resolution_past AS entity_resolution_past_17, entity AS former_entity_4, entity_resolution_past AS entity_resolution_past_18 
WHERE (entity_resolution_past_17.survivor_id = entity_resolution_past_18.survivor_id) AND (entity_resolution_past_17.from_at <= ?) AND (entity_resolution_past_17.to_at IS NULL OR (entity_resolution_past_17.to_at > ?)) AND former_entity_4.public_id IN (SELECT value 
FROM json_each(?)) AND ((former_entity_4.public = 1) OR (EXISTS (SELECT 1 
FROM evidence AS evidence_8 
WHERE (evidence_8.speaker_id = former_entity_4.id) AND (evidence_8.recorded_at <= ?) AND (evidence_8.withdrawn_at IS NULL OR (evidence_8.withdrawn_at > ?)) AND (evidence_8.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_8 
WHERE (article_8.id = evidence_8.article_id) AND article_8.status IN ('PUBLISHED', 'RETRACTED') AND (article_8.published_at <= ?))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_9 
WHERE (relation_9.subject_id = former_entity_4.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_9 
WHERE (evidence_9.relation_id = relation_9.id) AND (evidence_9.recorded_at <= ?) AND (evidence_9.withdrawn_at IS NULL OR (evidence_9.withdrawn_at > ?)) AND (evidence_9.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_9 
WHERE (article_9.id = evidence_9.article_id) AND article_9.status IN ('PUBLISHED', 'RETRACTED') AND (article_9.published_at <= ?))))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_10 
WHERE (relation_10.object_id = former_entity_4.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_10 
WHERE (evidence_10.relation_id = relation_10.id) AND (evidence_10.recorded_at <= ?) AND (evidence_10.withdrawn_at IS NULL OR (evidence_10.withdrawn_at > ?)) AND (evidence_10.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_10 
WHERE (article_10.id = evidence_10.article_id) AND article_10.status IN ('PUBLISHED', 'RETRACTED') AND (article_10.published_at <= ?)))))))) AND (entity_resolution_past_18.entity_id = former_entity_4.id) AND (entity_resolution_past_18.from_at <= ?) AND (entity_resolution_past_18.to_at IS NULL OR (entity_resolution_past_18.to_at > ?))))), 'edges', json_group_array(json_object('node', json_object('kind', relation_6_kind, 'role', CASE WHEN (relation_6_role = '') THEN NULL ELSE relation_6_role END, 'subject', CASE WHEN (entity_13_id IS NOT NULL) THEN json_object('slug', entity_13_slug) END, 'object', CASE WHEN (entity_14_id IS NOT NULL) THEN json_object('slug', entity_14_slug) END)))) AS anon_8 
FROM (SELECT relation_6.kind AS relation_6_key_1, relation_6.public_id AS relation_6_key_2, relation_6.kind AS relation_6_kind, relation_6.role AS relation_6_role, entity_13.slug AS entity_13_slug, entity_13.id AS entity_13_id, entity_14.slug AS entity_14_slug, entity_14.id AS entity_14_id 
FROM relation AS relation_6 LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_19 ON (entity_resolution_past_19.entity_id = relation_6.subject_id) AND (entity_resolution_past_19.from_at <= ?) AND (entity_resolution_past_19.to_at IS NULL OR (entity_resolution_past_19.to_at > ?)) LEFT OUTER JOIN entity AS entity_13 ON entity_13.id = entity_resolution_past_19.survivor_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_20 ON (entity_resolution_past_20.entity_id = relation_6.object_id) AND (entity_resolution_past_20.from_at <= ?) AND (entity_resolution_past_20.to_at IS NULL OR (entity_resolution_past_20.to_at > ?)) LEFT OUTER JOIN entity AS entity_14 ON entity_14.id = entity_resolution_past_20.survivor_id 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_4 
WHERE (evidence_4.relation_id = relation_6.id) AND (evidence_4.recorded_at <= ?) AND (evidence_4.withdrawn_at IS NULL OR (evidence_4.withdrawn_at > ?)) AND (evidence_4.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_4 
WHERE (article_4.id = evidence_4.article_id) AND article_4.status IN ('PUBLISHED', 'RETRACTED') AND (article_4.published_at <= ?))))) AND (relation_6.subject_id IN (SELECT entity_resolution_past_13.entity_id AS anon_13 
FROM entity_resolution_past AS entity_resolution_past_13 
WHERE (entity_resolution_past_13.survivor_id = entity_8_id) AND (entity_resolution_past_13.from_at <= ?) AND (entity_resolution_past_13.to_at IS NULL OR (entity_resolution_past_13.to_at > ?))) AND relation_6.object_id IN (SELECT entity_resolution_past_14.entity_id AS anon_14 
FROM entity_resolution_past AS entity_resolution_past_14, entity AS former_entity_3, entity_resolution_past AS entity_resolution_past_15 
WHERE (entity_resolution_past_14.survivor_id = entity_resolution_past_15.survivor_id) AND (entity_resolution_past_14.from_at <= ?) AND (entity_resolution_past_14.to_at IS NULL OR (entity_resolution_past_14.to_at > ?)) AND former_entity_3.public_id IN (SELECT value 
FROM json_each(?)) AND ((former_entity_3.public = 1) OR (EXISTS (SELECT 1 
FROM evidence AS evidence_5 
WHERE (evidence_5.speaker_id = former_entity_3.id) AND (evidence_5.recorded_at <= ?) AND (evidence_5.withdrawn_at IS NULL OR (evidence_5.withdrawn_at > ?)) AND (evidence_5.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_5 
WHERE (article_5.id = evidence_5.article_id) AND article_5.status IN ('PUBLISHED', 'RETRACTED') AND (article_5.published_at <= ?))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_7 
WHERE (relation_7.subject_id = former_entity_3.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_6 
WHERE (evidence_6.relation_id = relation_7.id) AND (evidence_6.recorded_at <= ?) AND (evidence_6.withdrawn_at IS NULL OR (evidence_6.withdrawn_at > ?)) AND (evidence_6.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_6 
WHERE (article_6.id = evidence_6.article_id) AND article_6.status IN ('PUBLISHED', 'RETRACTED') AND (article_6.published_at <= ?))))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_8 
WHERE (relation_8.object_id = former_entity_3.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_7 
WHERE (evidence_7.relation_id = relation_8.id) AND (evidence_7.recorded_at <= ?) AND (evidence_7.withdrawn_at IS NULL OR (evidence_7.withdrawn_at > ?)) AND (evidence_7.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_7 
WHERE (article_7.id = evidence_7.article_id) AND article_7.status IN ('PUBLISHED', 'RETRACTED') AND (article_7.published_at <= ?)))))))) AND (entity_resolution_past_15.entity_id = former_entity_3.id) AND (entity_resolution_past_15.from_at <= ?) AND (entity_resolution_past_15.to_at IS NULL OR (entity_resolution_past_15.to_at > ?))) OR relation_6.object_id IN (SELECT entity_resolution_past_16.entity_id AS anon_15 
FROM entity_resolution_past AS entity_resolution_past_16 
WHERE (entity_resolution_past_16.survivor_id = entity_8_id) AND (entity_resolution_past_16.from_at <= ?) AND (entity_resolution_past_16.to_at IS NULL OR (entity_resolution_past_16.to_at > ?))) AND relation_6.subject_id IN (SELECT entity_resolution_past_17.entity_id AS anon_16 
FROM entity_resolution_past AS entity_resolution_past_17, entity AS former_entity_4, entity_resolution_past AS entity_resolution_past_18 
WHERE (entity_resolution_past_17.survivor_id = entity_resolution_past_18.survivor_id) AND (entity_resolution_past_17.from_at <= ?) AND (entity_resolution_past_17.to_at IS NULL OR (entity_resolution_past_17.to_at > ?)) AND former_entity_4.public_id IN (SELECT value 
FROM json_each(?)) AND ((former_entity_4.public = 1) OR (EXISTS (SELECT 1 
FROM evidence AS evidence_8 
WHERE (evidence_8.speaker_id = former_entity_4.id) AND (evidence_8.recorded_at <= ?) AND (evidence_8.withdrawn_at IS NULL OR (evidence_8.withdrawn_at > ?)) AND (evidence_8.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_8 
WHERE (article_8.id = evidence_8.article_id) AND article_8.status IN ('PUBLISHED', 'RETRACTED') AND (article_8.published_at <= ?))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_9 
WHERE (relation_9.subject_id = former_entity_4.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_9 
WHERE (evidence_9.relation_id = relation_9.id) AND (evidence_9.recorded_at <= ?) AND (evidence_9.withdrawn_at IS NULL OR (evidence_9.withdrawn_at > ?)) AND (evidence_9.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_9 
WHERE (article_9.id = evidence_9.article_id) AND article_9.status IN ('PUBLISHED', 'RETRACTED') AND (article_9.published_at <= ?))))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_10 
WHERE (relation_10.object_id = former_entity_4.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_10 
WHERE (evidence_10.relation_id = relation_10.id) AND (evidence_10.recorded_at <= ?) AND (evidence_10.withdrawn_at IS NULL OR (evidence_10.withdrawn_at > ?)) AND (evidence_10.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_10 
WHERE (article_10.id = evidence_10.article_id) AND article_10.status IN ('PUBLISHED', 'RETRACTED') AND (article_10.published_at <= ?)))))))) AND (entity_resolution_past_18.entity_id = former_entity_4.id) AND (entity_resolution_past_18.from_at <= ?) AND (entity_resolution_past_18.to_at IS NULL OR (entity_resolution_past_18.to_at > ?)))) ORDER BY relation_6.kind ASC, relation_6.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_6_page) AS entity_8_value_3 
FROM (SELECT entity_8.id AS entity_8_id 
FROM entity AS entity_8, entity_resolution AS entity_resolution_4, entity AS former_entity_2 
WHERE (entity_8.public = 1) AND (entity_resolution_4.survivor_id = entity_8.id) AND (former_entity_2.id = entity_resolution_4.entity_id) AND (former_entity_2.public = 1) AND (former_entity_2.slug = ?) AND (entity_8.kind = 'PERSON') ORDER BY entity_8.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_8_rows) AS entity_8_shape;

SELECT json_object('relations', json(entity_15_value_1), 'newest', json(entity_15_value_2)) AS anon_1 
FROM (SELECT entity_15_id, (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_11 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_11 
WHERE (evidence_11.relation_id = relation_11.id) AND (evidence_11.recorded_at <= ?) AND (evidence_11.withdrawn_at IS NULL OR (evidence_11.withdrawn_at > ?)) AND (evidence_11.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_11 
WHERE (article_11.id = evidence_11.article_id) AND article_11.status IN ('PUBLISHED', 'RETRACTED') AND (article_11.published_at <= ?))))) AND (relation_11.subject_id IN (SELECT entity_resolution_past_23.entity_id AS anon_3 
FROM entity_resolution_past AS entity_resolution_past_23 
WHERE (entity_resolution_past_23.survivor_id = entity_15_id) AND (entity_resolution_past_23.from_at <= ?) AND (entity_resolution_past_23.to_at IS NULL OR (entity_resolution_past_23.to_at > ?))) OR relation_11.object_id IN (SELECT entity_resolution_past_24.entity_id AS anon_4 
FROM entity_resolution_past AS entity_resolution_past_24 
WHERE (entity_resolution_past_24.survivor_id = entity_15_id) AND (entity_resolution_past_24.from_at <= ?) AND (entity_resolution_past_24.to_at IS NULL OR (entity_resolution_past_24.to_at > ?)))) AND CASE WHEN ((EXISTS (SELECT 1 
FROM evidence AS evidence_13 
WHERE (evidence_13.relation_id = relation_11.id) AND (evidence_13.recorded_at <= ?) AND (evidence_13.withdrawn_at IS NULL OR (evidence_13.withdrawn_at > ?)) AND (evidence_13.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_14 
WHERE (article_14.id = evidence_13.article_id) AND article_14.status IN ('PUBLISHED', 'RETRACTED') AND (article_14.published_at <= ?))) AND evidence_13.stance IN ('ASSERTS'))) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_14 
WHERE (evidence_14.relation_id = relation_11.id) AND (evidence_14.recorded_at <= ?) AND (evidence_14.withdrawn_at IS NULL OR (evidence_14.withdrawn_at > ?)) AND (evidence_14.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_15 
WHERE (article_15.id = evidence_14.article_id) AND article_15.status IN ('PUBLISHED', 'RETRACTED') AND (article_15.published_at <= ?))) AND evidence_14.stance IN ('DENIES', 'DOUBTS')))) THEN 'DISPUTED' WHEN ((SELECT count(DISTINCT CASE WHEN (entity_resolution_past_21.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_21.survivor_id AS TEXT) WHEN (entity_resolution_past_22.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_22.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_12.origin_article_id AS TEXT) END) AS count_2 
FROM evidence AS evidence_12 LEFT OUTER JOIN article AS article_13 ON article_13.id = evidence_12.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_21 ON (entity_resolution_past_21.entity_id = evidence_12.speaker_id) AND (entity_resolution_past_21.from_at <= ?) AND (entity_resolution_past_21.to_at IS NULL OR (entity_resolution_past_21.to_at > ?)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_22 ON (entity_resolution_past_22.entity_id = article_13.source_id) AND (entity_resolution_past_22.from_at <= ?) AND (entity_resolution_past_22.to_at IS NULL OR (entity_resolution_past_22.to_at > ?)) 
WHERE (evidence_12.relation_id = relation_11.id) AND (evidence_12.recorded_at <= ?) AND (evidence_12.withdrawn_at IS NULL OR (evidence_12.withdrawn_at > ?)) AND (evidence_12.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_12 
WHERE (article_12.id = evidence_12.article_id) AND article_12.status IN ('PUBLISHED', 'RETRACTED') AND (article_12.published_at <= ?))) AND evidence_12.stance IN ('ASSERTS')) > 1) THEN 'SEVERAL_SOURCES' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_13 
WHERE (evidence_13.relation_id = relation_11.id) AND (evidence_13.recorded_at <= ?) AND (evidence_13.withdrawn_at IS NULL OR (evidence_13.withdrawn_at > ?)) AND (evidence_13.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_14 
WHERE (article_14.id = evidence_13.article_id) AND article_14.status IN ('PUBLISHED', 'RETRACTED') AND (article_14.published_at <= ?))) AND evidence_13.stance IN ('ASSERTS'))) THEN 'SINGLE_SOURCE' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_15 
WHERE (evidence_15.relation_id = relation_11.id) AND (evidence_15.recorded_at <= ?) AND (evidence_15.withdrawn_at IS NULL OR (evidence_15.withdrawn_at > ?)) AND (evidence_15.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_16 
WHERE (article_16.id = evidence_15.article_id) AND article_16.status IN ('PUBLISHED', 'RETRACTED') AND (article_16.published_at <= ?))) AND evidence_15.stance IN ('DENIES'))) THEN 'DENIED' ELSE 'RELAYED_ONLY' END IN (SELECT value 
FROM json_each(?))), 'edges', json_group_array(json_object('node', json_object('kind', relation_11_kind, 'role', CASE WHEN (relation_11_role = '') THEN NULL ELSE relation_11_role END, 'subject', CASE WHEN (entity_16_id IS NOT NULL) THEN json_object('slug', entity_16_slug) END, 'object', CASE WHEN (entity_17_id IS NOT NULL) THEN json_object('slug', entity_17_slug) END)))) AS anon_2 
FROM (SELECT relation_11.kind AS relation_11_key_1, relation_11.public_id AS relation_11_key_2, relation_11.kind AS relation_11_kind, relation_11.role AS relation_11_role, entity_16.slug AS entity_16_slug, entity_16.id AS entity_16_id, entity_17.slug AS entity_17_slug, entity_17.id AS entity_17_id 
FROM relation AS relation_11 LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_25 ON (entity_resolution_past_25.entity_id = relation_11.subject_id) AND (entity_resolution_past_25.from_at <= ?) AND (entity_resolution_past_25.to_at IS NULL OR (entity_resolution_past_25.to_at > ?)) LEFT OUTER JOIN entity AS entity_16 ON entity_16.id = entity_resolution_past_25.survivor_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_26 ON (entity_resolution_past_26.entity_id = relation_11.object_id) AND (entity_resolution_past_26.from_at <= ?) AND (entity_resolution_past_26.to_at IS NULL OR (entity_resolution_past_26.to_at > ?)) LEFT OUTER JOIN entity AS entity_17 ON entity_17.id = entity_resolution_past_26.survivor_id 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_11 
WHERE (evidence_11.relation_id = relation_11.id) AND (evidence_11.recorded_at <= ?) AND (evidence_11.withdrawn_at IS NULL OR (evidence_11.withdrawn_at > ?)) AND (evidence_11.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_11 
WHERE (article_11.id = evidence_11.article_id) AND article_11.status IN ('PUBLISHED', 'RETRACTED') AND (article_11.published_at <= ?))))) AND (relation_11.subject_id IN (SELECT entity_resolution_past_23.entity_id AS anon_5 
FROM entity_resolution_past AS entity_resolution_past_23 
WHERE (entity_resolution_past_23.survivor_id = entity_15_id) AND (entity_resolution_past_23.from_at <= ?) AND (entity_resolution_past_23.to_at IS NULL OR (entity_resolution_past_23.to_at > ?))) OR relation_11.object_id IN (SELECT entity_resolution_past_24.entity_id AS anon_6 
FROM entity_resolution_past AS entity_resolution_past_24 
WHERE (entity_resolution_past_24.survivor_id = entity_15_id) AND (entity_resolution_past_24.from_at <= ?) AND (entity_resolution_past_24.to_at IS NULL OR (entity_resolution_past_24.to_at > ?)))) AND CASE WHEN ((EXISTS (SELECT 1 
FROM evidence AS evidence_13 
WHERE (evidence_13.relation_id = relation_11.id) AND (evidence_13.recorded_at <= ?) AND (evidence_13.withdrawn_at IS NULL OR (evidence_13.withdrawn_at > ?)) AND (evidence_13.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_14 
WHERE (article_14.id = evidence_13.article_id) AND article_14.status IN ('PUBLISHED', 'RETRACTED') AND (article_14.published_at <= ?))) AND evidence_13.stance IN ('ASSERTS'))) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_14 
WHERE (evidence_14.relation_id = relation_11.id) AND (evidence_14.recorded_at <= ?) AND (evidence_14.withdrawn_at IS NULL OR (evidence_14.withdrawn_at > ?)) AND (evidence_14.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_15 
WHERE (article_15.id = evidence_14.article_id) AND article_15.status IN ('PUBLISHED', 'RETRACTED') AND (article_15.published_at <= ?))) AND evidence_14.stance IN ('DENIES', 'DOUBTS')))) THEN 'DISPUTED' WHEN ((SELECT count(DISTINCT CASE WHEN (entity_resolution_past_21.survivor_id IS NOT NULL) THEN 'speaker:' || CAST(entity_resolution_past_21.survivor_id AS TEXT) WHEN (entity_resolution_past_22.survivor_id IS NOT NULL) THEN 'source:' || CAST(entity_resolution_past_22.survivor_id AS TEXT) ELSE 'article:' || CAST(evidence_12.origin_article_id AS TEXT) END) AS count_3 
FROM evidence AS evidence_12 LEFT OUTER JOIN article AS article_13 ON article_13.id = evidence_12.origin_article_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_21 ON (entity_resolution_past_21.entity_id = evidence_12.speaker_id) AND (entity_resolution_past_21.from_at <= ?) AND (entity_resolution_past_21.to_at IS NULL OR (entity_resolution_past_21.to_at > ?)) LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_22 ON (entity_resolution_past_22.entity_id = article_13.source_id) AND (entity_resolution_past_22.from_at <= ?) AND (entity_resolution_past_22.to_at IS NULL OR (entity_resolution_past_22.to_at > ?)) 
WHERE (evidence_12.relation_id = relation_11.id) AND (evidence_12.recorded_at <= ?) AND (evidence_12.withdrawn_at IS NULL OR (evidence_12.withdrawn_at > ?)) AND (evidence_12.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_12 
WHERE (article_12.id = evidence_12.article_id) AND article_12.status IN ('PUBLISHED', 'RETRACTED') AND (article_12.published_at <= ?))) AND evidence_12.stance IN ('ASSERTS')) > 1) THEN 'SEVERAL_SOURCES' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_13 
WHERE (evidence_13.relation_id = relation_11.id) AND (evidence_13.recorded_at <= ?) AND (evidence_13.withdrawn_at IS NULL OR (evidence_13.withdrawn_at > ?)) AND (evidence_13.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_14 
WHERE (article_14.id = evidence_13.article_id) AND article_14.status IN ('PUBLISHED', 'RETRACTED') AND (article_14.published_at <= ?))) AND evidence_13.stance IN ('ASSERTS'))) THEN 'SINGLE_SOURCE' WHEN (EXISTS (SELECT 1 
FROM evidence AS evidence_15 
WHERE (evidence_15.relation_id = relation_11.id) AND (evidence_15.recorded_at <= ?) AND (evidence_15.withdrawn_at IS NULL OR (evidence_15.withdrawn_at > ?)) AND (evidence_15.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_16 
WHERE (article_16.id = evidence_15.article_id) AND article_16.status IN ('PUBLISHED', 'RETRACTED') AND (article_16.published_at <= ?))) AND evidence_15.stance IN ('DENIES'))) THEN 'DENIED' ELSE 'RELAYED_ONLY' END IN (SELECT value 
FROM json_each(?)) ORDER BY relation_11.kind ASC, relation_11.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_11_page) AS entity_15_value_1, (SELECT json_object('totalCount', (SELECT count(*) AS count_4 
FROM relation AS relation_12 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_16 
WHERE (evidence_16.relation_id = relation_12.id) AND (evidence_16.recorded_at <= ?) AND (evidence_16.withdrawn_at IS NULL OR (evidence_16.withdrawn_at > ?)) AND (evidence_16.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_17 
WHERE (article_17.id = evidence_16.article_id) AND article_17.status IN ('PUBLISHED', 'RETRACTED') AND (article_17.published_at <= ?))))) AND (relation_12.subject_id IN (SELECT entity_resolution_past_27.entity_id AS anon_8 
FROM entity_resolution_past AS entity_resolution_past_27 
WHERE (entity_resolution_past_27.survivor_id = entity_15_id) AND (entity_resolution_past_27.from_at <= ?) AND (entity_resolution_past_27.to_at IS NULL OR (entity_resolution_past_27.to_at > ?))) OR relation_12.object_id IN (SELECT entity_resolution_past_28.entity_id AS anon_9 
FROM entity_resolution_past AS entity_resolution_past_28 
WHERE (entity_resolution_past_28.survivor_id = entity_15_id) AND (entity_resolution_past_28.from_at <= ?) AND (entity_resolution_past_28.to_at IS NULL OR (entity_resolution_past_28.to_at > ?))))), 'edges', json_group_array(json_object('node', json_object('kind', relation_12_kind, 'role', CASE WHEN (relation_12_role = '') THEN NULL ELSE relation_12_role END, 'subject', CASE WHEN (entity_18_id IS NOT NULL) THEN json_object('slug', entity_18_slug) END, 'object', CASE WHEN (entity_19_id IS NOT NULL) THEN json_object('slug', entity_19_slug) END)))) AS anon_7 
FROM (SELECT relation_12_key_1, relation_12_key_2, relation_12_kind, relation_12_role, entity_18_slug, entity_18_id, entity_19_slug, entity_19_id, relation_12_number, relation_12_read 
FROM (SELECT relation_12_key_1, relation_12_key_2, relation_12_kind, relation_12_role, entity_18_slug, entity_18_id, entity_19_slug, entity_19_id, row_number() OVER (ORDER BY relation_12_key_1 DESC, relation_12_key_2 DESC) AS relation_12_number, count(*) OVER () AS relation_12_read 
FROM (SELECT relation_12.kind AS relation_12_key_1, relation_12.public_id AS relation_12_key_2, relation_12.kind AS relation_12_kind, relation_12.role AS relation_12_role, entity_18.slug AS entity_18_slug, entity_18.id AS entity_18_id, entity_19.slug AS entity_19_slug, entity_19.id AS entity_19_id 
FROM relation AS relation_12 LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_29 ON (entity_resolution_past_29.entity_id = relation_12.subject_id) AND (entity_resolution_past_29.from_at <= ?) AND (entity_resolution_past_29.to_at IS NULL OR (entity_resolution_past_29.to_at > ?)) LEFT OUTER JOIN entity AS entity_18 ON entity_18.id = entity_resolution_past_29.survivor_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_30 ON (entity_resolution_past_30.entity_id = relation_12.object_id) AND (entity_resolution_past_30.from_at <= ?) AND (entity_resolution_past_30.to_at IS NULL OR (entity_resolution_past_30.to_at > ?)) LEFT OUTER JOIN entity AS entity_19 ON entity_19.id = entity_resolution_past_30.survivor_id 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_16 
WHERE (evidence_16.relation_id = relation_12.id) AND (evidence_16.recorded_at <= ?) AND (evidence_16.withdrawn_at IS NULL OR (evidence_16.withdrawn_at > ?)) AND (evidence_16.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_17 
WHERE (article_17.id = evidence_16.article_id) AND article_17.status IN ('PUBLISHED', 'RETRACTED') AND (article_17.published_at <= ?))))) AND (relation_12.subject_id IN (SELECT entity_resolution_past_27.entity_id AS anon_10 
FROM entity_resolution_past AS entity_resolution_past_27 
WHERE (entity_resolution_past_27.survivor_id = entity_15_id) AND (entity_resolution_past_27.from_at <= ?) AND (entity_resolution_past_27.to_at IS NULL OR (entity_resolution_past_27.to_at > ?))) OR relation_12.object_id IN (SELECT entity_resolution_past_28.entity_id AS anon_11 
FROM entity_resolution_past AS entity_resolution_past_28 
WHERE (entity_resolution_past_28.survivor_id = entity_15_id) AND (entity_resolution_past_28.from_at <= ?) AND (entity_resolution_past_28.to_at IS NULL OR (entity_resolution_past_28.to_at > ?)))) ORDER BY relation_12.kind DESC, relation_12.public_id DESC
 LIMIT 1 OFFSET ?) AS relation_12_read_rows) AS relation_12_counted 
WHERE relation_12_number <= 1 ORDER BY relation_12_key_1 ASC, relation_12_key_2 ASC) AS relation_12_page) AS entity_15_value_2 
FROM (SELECT entity_15.id AS entity_15_id 
FROM entity AS entity_15, entity_resolution AS entity_resolution_7, entity AS former_entity_5 
WHERE (entity_15.public = 1) AND (entity_resolution_7.survivor_id = entity_15.id) AND (former_entity_5.id = entity_resolution_7.entity_id) AND (former_entity_5.public = 1) AND (former_entity_5.slug = ?) AND (entity_15.kind = 'ORGANIZATION') ORDER BY entity_15.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_15_rows) AS entity_15_shape;

SELECT json_object('relations', json(entity_20_value_1)) AS anon_1 
FROM (SELECT entity_20_id, (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_13 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_17 
WHERE (evidence_17.relation_id = relation_13.id) AND (evidence_17.recorded_at <= ?) AND (evidence_17.withdrawn_at IS NULL OR (evidence_17.withdrawn_at > ?)) AND (evidence_17.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_18 
WHERE (article_18.id = evidence_17.article_id) AND article_18.status IN ('PUBLISHED', 'RETRACTED') AND (article_18.published_at <= ?))))) AND (relation_13.subject_id IN (SELECT entity_resolution_past_31.entity_id AS anon_3 
FROM entity_resolution_past AS entity_resolution_past_31 
WHERE (entity_resolution_past_31.survivor_id = entity_20_id) AND (entity_resolution_past_31.from_at <= ?) AND (entity_resolution_past_31.to_at IS NULL OR (entity_resolution_past_31.to_at > ?))) OR relation_13.kind IN ('FAMILY_OF', 'ASSOCIATE_OF', 'ALLIED_WITH', 'DIPLOMATIC_RELATION', 'MEETS_WITH', 'DEALS_WITH', 'RELATED_TO') AND relation_13.object_id IN (SELECT entity_resolution_past_32.entity_id AS anon_4 
FROM entity_resolution_past AS entity_resolution_past_32 
WHERE (entity_resolution_past_32.survivor_id = entity_20_id) AND (entity_resolution_past_32.from_at <= ?) AND (entity_resolution_past_32.to_at IS NULL OR (entity_resolution_past_32.to_at > ?))))), 'edges', json_group_array(json_object('node', json_object('kind', relation_13_kind, 'role', CASE WHEN (relation_13_role = '') THEN NULL ELSE relation_13_role END, 'subject', CASE WHEN (entity_21_id IS NOT NULL) THEN json_object('slug', entity_21_slug) END, 'object', CASE WHEN (entity_22_id IS NOT NULL) THEN json_object('slug', entity_22_slug) END)))) AS anon_2 
FROM (SELECT relation_13.kind AS relation_13_key_1, relation_13.public_id AS relation_13_key_2, relation_13.kind AS relation_13_kind, relation_13.role AS relation_13_role, entity_21.slug AS entity_21_slug, entity_21.id AS entity_21_id, entity_22.slug AS entity_22_slug, entity_22.id AS entity_22_id 
FROM relation AS relation_13 LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_33 ON (entity_resolution_past_33.entity_id = relation_13.subject_id) AND (entity_resolution_past_33.from_at <= ?) AND (entity_resolution_past_33.to_at IS NULL OR (entity_resolution_past_33.to_at > ?)) LEFT OUTER JOIN entity AS entity_21 ON entity_21.id = entity_resolution_past_33.survivor_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_34 ON (entity_resolution_past_34.entity_id = relation_13.object_id) AND (entity_resolution_past_34.from_at <= ?) AND (entity_resolution_past_34.to_at IS NULL OR (entity_resolution_past_34.to_at > ?)) LEFT OUTER JOIN entity AS entity_22 ON entity_22.id = entity_resolution_past_34.survivor_id 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_17 
WHERE (evidence_17.relation_id = relation_13.id) AND (evidence_17.recorded_at <= ?) AND (evidence_17.withdrawn_at IS NULL OR (evidence_17.withdrawn_at > ?)) AND (evidence_17.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_18 
WHERE (article_18.id = evidence_17.article_id) AND article_18.status IN ('PUBLISHED', 'RETRACTED') AND (article_18.published_at <= ?))))) AND (relation_13.subject_id IN (SELECT entity_resolution_past_31.entity_id AS anon_5 
FROM entity_resolution_past AS entity_resolution_past_31 
WHERE (entity_resolution_past_31.survivor_id = entity_20_id) AND (entity_resolution_past_31.from_at <= ?) AND (entity_resolution_past_31.to_at IS NULL OR (entity_resolution_past_31.to_at > ?))) OR relation_13.kind IN ('FAMILY_OF', 'ASSOCIATE_OF', 'ALLIED_WITH', 'DIPLOMATIC_RELATION', 'MEETS_WITH', 'DEALS_WITH', 'RELATED_TO') AND relation_13.object_id IN (SELECT entity_resolution_past_32.entity_id AS anon_6 
FROM entity_resolution_past AS entity_resolution_past_32 
WHERE (entity_resolution_past_32.survivor_id = entity_20_id) AND (entity_resolution_past_32.from_at <= ?) AND (entity_resolution_past_32.to_at IS NULL OR (entity_resolution_past_32.to_at > ?)))) ORDER BY relation_13.kind ASC, relation_13.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_13_page) AS entity_20_value_1 
FROM (SELECT entity_20.id AS entity_20_id 
FROM entity AS entity_20, entity_resolution AS entity_resolution_8, entity AS former_entity_6 
WHERE (entity_20.public = 1) AND (entity_resolution_8.survivor_id = entity_20.id) AND (former_entity_6.id = entity_resolution_8.entity_id) AND (former_entity_6.public = 1) AND (former_entity_6.slug = ?) ORDER BY entity_20.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_20_rows) AS entity_20_shape;

SELECT json_object('slug', entity_23_slug, 'before', json(entity_23_value_1), 'after', json(entity_23_value_2)) AS anon_1 
FROM (SELECT entity_23_slug, entity_23_id, (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_14 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_18 
WHERE (evidence_18.relation_id = relation_14.id) AND (evidence_18.recorded_at <= ?) AND (evidence_18.withdrawn_at IS NULL OR (evidence_18.withdrawn_at > ?)) AND (evidence_18.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_19 
WHERE (article_19.id = evidence_18.article_id) AND article_19.status IN ('PUBLISHED', 'RETRACTED') AND (article_19.published_at <= ?))))) AND (relation_14.subject_id IN (SELECT entity_resolution_past_35.entity_id AS anon_3 
FROM entity_resolution_past AS entity_resolution_past_35 
WHERE (entity_resolution_past_35.survivor_id = entity_23_id) AND (entity_resolution_past_35.from_at <= ?) AND (entity_resolution_past_35.to_at IS NULL OR (entity_resolution_past_35.to_at > ?))) OR relation_14.object_id IN (SELECT entity_resolution_past_36.entity_id AS anon_4 
FROM entity_resolution_past AS entity_resolution_past_36 
WHERE (entity_resolution_past_36.survivor_id = entity_23_id) AND (entity_resolution_past_36.from_at <= ?) AND (entity_resolution_past_36.to_at IS NULL OR (entity_resolution_past_36.to_at > ?)))) AND relation_14.kind IN (SELECT value 
FROM json_each(?))), 'edges', json_group_array(json_object('node', json_object('kind', relation_14_kind, 'role', CASE WHEN (relation_14_role = '') THEN NULL ELSE relation_14_role END, 'subject', CASE WHEN (entity_24_id IS NOT NULL) THEN json_object('slug', entity_24_slug) END, 'object', CASE WHEN (entity_25_id IS NOT NULL) THEN json_object('slug', entity_25_slug) END)))) AS anon_2 
FROM (SELECT relation_14.kind AS relation_14_key_1, relation_14.public_id AS relation_14_key_2, relation_14.kind AS relation_14_kind, relation_14.role AS relation_14_role, entity_24.slug AS entity_24_slug, entity_24.id AS entity_24_id, entity_25.slug AS entity_25_slug, entity_25.id AS entity_25_id 
FROM relation AS relation_14 LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_37 ON (entity_resolution_past_37.entity_id = relation_14.subject_id) AND (entity_resolution_past_37.from_at <= ?) AND (entity_resolution_past_37.to_at IS NULL OR (entity_resolution_past_37.to_at > ?)) LEFT OUTER JOIN entity AS entity_24 ON entity_24.id = entity_resolution_past_37.survivor_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_38 ON (entity_resolution_past_38.entity_id = relation_14.object_id) AND (entity_resolution_past_38.from_at <= ?) AND (entity_resolution_past_38.to_at IS NULL OR (entity_resolution_past_38.to_at > ?)) LEFT OUTER JOIN entity AS entity_25 ON entity_25.id = entity_resolution_past_38.survivor_id 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_18 
WHERE (evidence_18.relation_id = relation_14.id) AND (evidence_18.recorded_at <= ?) AND (evidence_18.withdrawn_at IS NULL OR (evidence_18.withdrawn_at > ?)) AND (evidence_18.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_19 
WHERE (article_19.id = evidence_18.article_id) AND article_19.status IN ('PUBLISHED', 'RETRACTED') AND (article_19.published_at <= ?))))) AND (relation_14.subject_id IN (SELECT entity_resolution_past_35.entity_id AS anon_5 
FROM entity_resolution_past AS entity_resolution_past_35 
WHERE (entity_resolution_past_35.survivor_id = entity_23_id) AND (entity_resolution_past_35.from_at <= ?) AND (entity_resolution_past_35.to_at IS NULL OR (entity_resolution_past_35.to_at > ?))) OR relation_14.object_id IN (SELECT entity_resolution_past_36.entity_id AS anon_6 
FROM entity_resolution_past AS entity_resolution_past_36 
WHERE (entity_resolution_past_36.survivor_id = entity_23_id) AND (entity_resolution_past_36.from_at <= ?) AND (entity_resolution_past_36.to_at IS NULL OR (entity_resolution_past_36.to_at > ?)))) AND relation_14.kind IN (SELECT value 
FROM json_each(?)) ORDER BY relation_14.kind ASC, relation_14.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_14_page) AS entity_23_value_1, (SELECT json_object('totalCount', (SELECT count(*) AS count_2 
FROM relation AS relation_15 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_19 
WHERE (evidence_19.relation_id = relation_15.id) AND (evidence_19.recorded_at <= ?) AND (evidence_19.withdrawn_at IS NULL OR (evidence_19.withdrawn_at > ?)) AND (evidence_19.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_20 
WHERE (article_20.id = evidence_19.article_id) AND article_20.status IN ('PUBLISHED', 'RETRACTED') AND (article_20.published_at <= ?))))) AND (relation_15.subject_id IN (SELECT entity_resolution_past_39.entity_id AS anon_8 
FROM entity_resolution_past AS entity_resolution_past_39 
WHERE (entity_resolution_past_39.survivor_id = entity_23_id) AND (entity_resolution_past_39.from_at <= ?) AND (entity_resolution_past_39.to_at IS NULL OR (entity_resolution_past_39.to_at > ?))) OR relation_15.object_id IN (SELECT entity_resolution_past_40.entity_id AS anon_9 
FROM entity_resolution_past AS entity_resolution_past_40 
WHERE (entity_resolution_past_40.survivor_id = entity_23_id) AND (entity_resolution_past_40.from_at <= ?) AND (entity_resolution_past_40.to_at IS NULL OR (entity_resolution_past_40.to_at > ?)))) AND relation_15.kind IN (SELECT value 
FROM json_each(?))), 'edges', json_group_array(json_object('node', json_object('kind', relation_15_kind, 'role', CASE WHEN (relation_15_role = '') THEN NULL ELSE relation_15_role END, 'subject', CASE WHEN (entity_26_id IS NOT NULL) THEN json_object('slug', entity_26_slug) END, 'object', CASE WHEN (entity_27_id IS NOT NULL) THEN json_object('slug', entity_27_slug) END)))) AS anon_7 
FROM (SELECT relation_15.kind AS relation_15_key_1, relation_15.public_id AS relation_15_key_2, relation_15.kind AS relation_15_kind, relation_15.role AS relation_15_role, entity_26.slug AS entity_26_slug, entity_26.id AS entity_26_id, entity_27.slug AS entity_27_slug, entity_27.id AS entity_27_id 
FROM relation AS relation_15 LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_41 ON (entity_resolution_past_41.entity_id = relation_15.subject_id) AND (entity_resolution_past_41.from_at <= ?) AND (entity_resolution_past_41.to_at IS NULL OR (entity_resolution_past_41.to_at > ?)) LEFT OUTER JOIN entity AS entity_26 ON entity_26.id = entity_resolution_past_41.survivor_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_42 ON (entity_resolution_past_42.entity_id = relation_15.object_id) AND (entity_resolution_past_42.from_at <= ?) AND (entity_resolution_past_42.to_at IS NULL OR (entity_resolution_past_42.to_at > ?)) LEFT OUTER JOIN entity AS entity_27 ON entity_27.id = entity_resolution_past_42.survivor_id 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_19 
WHERE (evidence_19.relation_id = relation_15.id) AND (evidence_19.recorded_at <= ?) AND (evidence_19.withdrawn_at IS NULL OR (evidence_19.withdrawn_at > ?)) AND (evidence_19.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_20 
WHERE (article_20.id = evidence_19.article_id) AND article_20.status IN ('PUBLISHED', 'RETRACTED') AND (article_20.published_at <= ?))))) AND (relation_15.subject_id IN (SELECT entity_resolution_past_39.entity_id AS anon_10 
FROM entity_resolution_past AS entity_resolution_past_39 
WHERE (entity_resolution_past_39.survivor_id = entity_23_id) AND (entity_resolution_past_39.from_at <= ?) AND (entity_resolution_past_39.to_at IS NULL OR (entity_resolution_past_39.to_at > ?))) OR relation_15.object_id IN (SELECT entity_resolution_past_40.entity_id AS anon_11 
FROM entity_resolution_past AS entity_resolution_past_40 
WHERE (entity_resolution_past_40.survivor_id = entity_23_id) AND (entity_resolution_past_40.from_at <= ?) AND (entity_resolution_past_40.to_at IS NULL OR (entity_resolution_past_40.to_at > ?)))) AND relation_15.kind IN (SELECT value 
FROM json_each(?)) ORDER BY relation_15.kind ASC, relation_15.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_15_page) AS entity_23_value_2 
FROM (SELECT entity_23.slug AS entity_23_slug, entity_23.id AS entity_23_id 
FROM entity AS entity_23, entity_resolution AS entity_resolution_9, entity AS former_entity_7 
WHERE (entity_23.public = 1) AND (entity_resolution_9.survivor_id = entity_23.id) AND (former_entity_7.id = entity_resolution_9.entity_id) AND (former_entity_7.public = 1) AND (former_entity_7.slug = ?) AND (entity_23.kind = 'ORGANIZATION') ORDER BY entity_23.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_23_rows) AS entity_23_shape;

SELECT CASE WHEN (entity_28_kind IN ('EVENT', 'ORGANIZATION', 'PERSON')) THEN json_object() WHEN (entity_28_kind IN ('PLACE')) THEN json_object('relations', json(entity_28_value_1)) END AS anon_1 
FROM (SELECT entity_28_id, entity_28_kind, (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_16 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_20 
WHERE (evidence_20.relation_id = relation_16.id) AND (evidence_20.recorded_at <= ?) AND (evidence_20.withdrawn_at IS NULL OR (evidence_20.withdrawn_at > ?)) AND (evidence_20.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_21 
WHERE (article_21.id = evidence_20.article_id) AND article_21.status IN ('PUBLISHED', 'RETRACTED') AND (article_21.published_at <= ?))))) AND (relation_16.object_id IN (SELECT entity_resolution_past_44.entity_id AS anon_3 
FROM entity_resolution_past AS entity_resolution_past_44 
WHERE (entity_resolution_past_44.survivor_id = entity_28_id) AND (entity_resolution_past_44.from_at <= ?) AND (entity_resolution_past_44.to_at IS NULL OR (entity_resolution_past_44.to_at > ?))) OR relation_16.kind IN ('FAMILY_OF', 'ASSOCIATE_OF', 'ALLIED_WITH', 'DIPLOMATIC_RELATION', 'MEETS_WITH', 'DEALS_WITH', 'RELATED_TO') AND relation_16.subject_id IN (SELECT entity_resolution_past_43.entity_id AS anon_4 
FROM entity_resolution_past AS entity_resolution_past_43 
WHERE (entity_resolution_past_43.survivor_id = entity_28_id) AND (entity_resolution_past_43.from_at <= ?) AND (entity_resolution_past_43.to_at IS NULL OR (entity_resolution_past_43.to_at > ?))))), 'edges', json_group_array(json_object('node', json_object('kind', relation_16_kind, 'role', CASE WHEN (relation_16_role = '') THEN NULL ELSE relation_16_role END, 'subject', CASE WHEN (entity_29_id IS NOT NULL) THEN json_object('slug', entity_29_slug) END, 'object', CASE WHEN (entity_30_id IS NOT NULL) THEN json_object('slug', entity_30_slug) END)))) AS anon_2 
FROM (SELECT relation_16.kind AS relation_16_key_1, relation_16.public_id AS relation_16_key_2, relation_16.kind AS relation_16_kind, relation_16.role AS relation_16_role, entity_29.slug AS entity_29_slug, entity_29.id AS entity_29_id, entity_30.slug AS entity_30_slug, entity_30.id AS entity_30_id 
FROM relation AS relation_16 LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_45 ON (entity_resolution_past_45.entity_id = relation_16.subject_id) AND (entity_resolution_past_45.from_at <= ?) AND (entity_resolution_past_45.to_at IS NULL OR (entity_resolution_past_45.to_at > ?)) LEFT OUTER JOIN entity AS entity_29 ON entity_29.id = entity_resolution_past_45.survivor_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_46 ON (entity_resolution_past_46.entity_id = relation_16.object_id) AND (entity_resolution_past_46.from_at <= ?) AND (entity_resolution_past_46.to_at IS NULL OR (entity_resolution_past_46.to_at > ?)) LEFT OUTER JOIN entity AS entity_30 ON entity_30.id = entity_resolution_past_46.survivor_id 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_20 
WHERE (evidence_20.relation_id = relation_16.id) AND (evidence_20.recorded_at <= ?) AND (evidence_20.withdrawn_at IS NULL OR (evidence_20.withdrawn_at > ?)) AND (evidence_20.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_21 
WHERE (article_21.id = evidence_20.article_id) AND article_21.status IN ('PUBLISHED', 'RETRACTED') AND (article_21.published_at <= ?))))) AND (relation_16.object_id IN (SELECT entity_resolution_past_44.entity_id AS anon_5 
FROM entity_resolution_past AS entity_resolution_past_44 
WHERE (entity_resolution_past_44.survivor_id = entity_28_id) AND (entity_resolution_past_44.from_at <= ?) AND (entity_resolution_past_44.to_at IS NULL OR (entity_resolution_past_44.to_at > ?))) OR relation_16.kind IN ('FAMILY_OF', 'ASSOCIATE_OF', 'ALLIED_WITH', 'DIPLOMATIC_RELATION', 'MEETS_WITH', 'DEALS_WITH', 'RELATED_TO') AND relation_16.subject_id IN (SELECT entity_resolution_past_43.entity_id AS anon_6 
FROM entity_resolution_past AS entity_resolution_past_43 
WHERE (entity_resolution_past_43.survivor_id = entity_28_id) AND (entity_resolution_past_43.from_at <= ?) AND (entity_resolution_past_43.to_at IS NULL OR (entity_resolution_past_43.to_at > ?)))) ORDER BY relation_16.kind ASC, relation_16.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_16_page) AS entity_28_value_1 
FROM (SELECT entity_28.id AS entity_28_id, entity_28.kind AS entity_28_kind 
FROM entity AS entity_28, entity_resolution AS entity_resolution_10, entity AS former_entity_8 
WHERE (entity_28.public = 1) AND (entity_resolution_10.survivor_id = entity_28.id) AND (former_entity_8.id = entity_resolution_10.entity_id) AND (former_entity_8.public = 1) AND (former_entity_8.slug = ?) ORDER BY entity_28.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_28_rows) AS entity_28_shape;

SELECT CASE WHEN (entity_31_kind IN ('EVENT')) THEN json_object('relations', json(entity_31_value_1)) WHEN (entity_31_kind IN ('ORGANIZATION', 'PERSON', 'PLACE')) THEN json_object() END AS anon_1 
FROM (SELECT entity_31_id, entity_31_kind, (SELECT json_object('totalCount', (SELECT count(*) AS count_1 
FROM relation AS relation_17 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_21 
WHERE (evidence_21.relation_id = relation_17.id) AND (evidence_21.recorded_at <= ?) AND (evidence_21.withdrawn_at IS NULL OR (evidence_21.withdrawn_at > ?)) AND (evidence_21.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_22 
WHERE (article_22.id = evidence_21.article_id) AND article_22.status IN ('PUBLISHED', 'RETRACTED') AND (article_22.published_at <= ?))))) AND (relation_17.subject_id IN (SELECT entity_resolution_past_47.entity_id AS anon_3 
FROM entity_resolution_past AS entity_resolution_past_47 
WHERE (entity_resolution_past_47.survivor_id = entity_31_id) AND (entity_resolution_past_47.from_at <= ?) AND (entity_resolution_past_47.to_at IS NULL OR (entity_resolution_past_47.to_at > ?))) AND relation_17.object_id IN (SELECT entity_resolution_past_48.entity_id AS anon_4 
FROM entity_resolution_past AS entity_resolution_past_48, entity AS former_entity_10, entity_resolution_past AS entity_resolution_past_49 
WHERE (entity_resolution_past_48.survivor_id = entity_resolution_past_49.survivor_id) AND (entity_resolution_past_48.from_at <= ?) AND (entity_resolution_past_48.to_at IS NULL OR (entity_resolution_past_48.to_at > ?)) AND former_entity_10.public_id IN (SELECT value 
FROM json_each(?)) AND ((former_entity_10.public = 1) OR (EXISTS (SELECT 1 
FROM evidence AS evidence_22 
WHERE (evidence_22.speaker_id = former_entity_10.id) AND (evidence_22.recorded_at <= ?) AND (evidence_22.withdrawn_at IS NULL OR (evidence_22.withdrawn_at > ?)) AND (evidence_22.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_23 
WHERE (article_23.id = evidence_22.article_id) AND article_23.status IN ('PUBLISHED', 'RETRACTED') AND (article_23.published_at <= ?))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_18 
WHERE (relation_18.subject_id = former_entity_10.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_23 
WHERE (evidence_23.relation_id = relation_18.id) AND (evidence_23.recorded_at <= ?) AND (evidence_23.withdrawn_at IS NULL OR (evidence_23.withdrawn_at > ?)) AND (evidence_23.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_24 
WHERE (article_24.id = evidence_23.article_id) AND article_24.status IN ('PUBLISHED', 'RETRACTED') AND (article_24.published_at <= ?))))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_19 
WHERE (relation_19.object_id = former_entity_10.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_24 
WHERE (evidence_24.relation_id = relation_19.id) AND (evidence_24.recorded_at <= ?) AND (evidence_24.withdrawn_at IS NULL OR (evidence_24.withdrawn_at > ?)) AND (evidence_24.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_25 
WHERE (article_25.id = evidence_24.article_id) AND article_25.status IN ('PUBLISHED', 'RETRACTED') AND (article_25.published_at <= ?)))))))) AND (entity_resolution_past_49.entity_id = former_entity_10.id) AND (entity_resolution_past_49.from_at <= ?) AND (entity_resolution_past_49.to_at IS NULL OR (entity_resolution_past_49.to_at > ?))) OR relation_17.object_id IN (SELECT entity_resolution_past_50.entity_id AS anon_5 
FROM entity_resolution_past AS entity_resolution_past_50 
WHERE (entity_resolution_past_50.survivor_id = entity_31_id) AND (entity_resolution_past_50.from_at <= ?) AND (entity_resolution_past_50.to_at IS NULL OR (entity_resolution_past_50.to_at > ?))) AND relation_17.subject_id IN (SELECT entity_resolution_past_51.entity_id AS anon_6 
FROM entity_resolution_past AS entity_resolution_past_51, entity AS former_entity_11, entity_resolution_past AS entity_resolution_past_52 
WHERE (entity_resolution_past_51.survivor_id = entity_resolution_past_52.survivor_id) AND (entity_resolution_past_51.from_at <= ?) AND (entity_resolution_past_51.to_at IS NULL OR (entity_resolution_past_51.to_at > ?)) AND former_entity_11.public_id IN (SELECT value 
FROM json_each(?)) AND ((former_entity_11.public = 1) OR (EXISTS (SELECT 1 
FROM evidence AS evidence_25 
WHERE (evidence_25.speaker_id = former_entity_11.id) AND (evidence_25.recorded_at <= ?) AND (evidence_25.withdrawn_at IS NULL OR (evidence_25.withdrawn_at > ?)) AND (evidence_25.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_26 
WHERE (article_26.id = evidence_25.article_id) AND article_26.status IN ('PUBLISHED', 'RETRACTED') AND (article_26.published_at <= ?))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_20 
WHERE (relation_20.subject_id = former_entity_11.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_26 
WHERE (evidence_26.relation_id = relation_20.id) AND (evidence_26.recorded_at <= ?) AND (evidence_26.withdrawn_at IS NULL OR (evidence_26.withdrawn_at > ?)) AND (evidence_26.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_27 
WHERE (article_27.id = evidence_26.article_id) AND article_27.status IN ('PUBLISHED', 'RETRACTED') AND (article_27.published_at <= ?))))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_21 
WHERE (relation_21.object_id = former_entity_11.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_27 
WHERE (evidence_27.relation_id = relation_21.id) AND (evidence_27.recorded_at <= ?) AND (evidence_27.withdrawn_at IS NULL OR (evidence_27.withdrawn_at > ?)) AND (evidence_27.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_28 
WHERE (article_28.id = evidence_27.article_id) AND article_28.status IN ('PUBLISHED', 'RETRACTED') AND (article_28.published_at <= ?)))))))) AND (entity_resolution_past_52.entity_id = former_entity_11.id) AND (entity_resolution_past_52.from_at <= ?) AND (entity_resolution_past_52.to_at IS NULL OR (entity_resolution_past_52.to_at > ?))))), 'edges', json_group_array(json_object('node', json_object('kind', relation_17_kind, 'role', CASE WHEN (relation_17_role = '') THEN NULL ELSE relation_17_role END, 'subject', CASE WHEN (entity_32_id IS NOT NULL) THEN json_object('slug', entity_32_slug) END, 'object', CASE WHEN (entity_33_id IS NOT NULL) THEN json_object('slug', entity_33_slug) END)))) AS anon_2 
FROM (SELECT relation_17.kind AS relation_17_key_1, relation_17.public_id AS relation_17_key_2, relation_17.kind AS relation_17_kind, relation_17.role AS relation_17_role, entity_32.slug AS entity_32_slug, entity_32.id AS entity_32_id, entity_33.slug AS entity_33_slug, entity_33.id AS entity_33_id 
FROM relation AS relation_17 LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_53 ON (entity_resolution_past_53.entity_id = relation_17.subject_id) AND (entity_resolution_past_53.from_at <= ?) AND (entity_resolution_past_53.to_at IS NULL OR (entity_resolution_past_53.to_at > ?)) LEFT OUTER JOIN entity AS entity_32 ON entity_32.id = entity_resolution_past_53.survivor_id LEFT OUTER JOIN entity_resolution_past AS entity_resolution_past_54 ON (entity_resolution_past_54.entity_id = relation_17.object_id) AND (entity_resolution_past_54.from_at <= ?) AND (entity_resolution_past_54.to_at IS NULL OR (entity_resolution_past_54.to_at > ?)) LEFT OUTER JOIN entity AS entity_33 ON entity_33.id = entity_resolution_past_54.survivor_id 
WHERE (EXISTS (SELECT 1 
FROM evidence AS evidence_21 
WHERE (evidence_21.relation_id = relation_17.id) AND (evidence_21.recorded_at <= ?) AND (evidence_21.withdrawn_at IS NULL OR (evidence_21.withdrawn_at > ?)) AND (evidence_21.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_22 
WHERE (article_22.id = evidence_21.article_id) AND article_22.status IN ('PUBLISHED', 'RETRACTED') AND (article_22.published_at <= ?))))) AND (relation_17.subject_id IN (SELECT entity_resolution_past_47.entity_id AS anon_7 
FROM entity_resolution_past AS entity_resolution_past_47 
WHERE (entity_resolution_past_47.survivor_id = entity_31_id) AND (entity_resolution_past_47.from_at <= ?) AND (entity_resolution_past_47.to_at IS NULL OR (entity_resolution_past_47.to_at > ?))) AND relation_17.object_id IN (SELECT entity_resolution_past_48.entity_id AS anon_8 
FROM entity_resolution_past AS entity_resolution_past_48, entity AS former_entity_10, entity_resolution_past AS entity_resolution_past_49 
WHERE (entity_resolution_past_48.survivor_id = entity_resolution_past_49.survivor_id) AND (entity_resolution_past_48.from_at <= ?) AND (entity_resolution_past_48.to_at IS NULL OR (entity_resolution_past_48.to_at > ?)) AND former_entity_10.public_id IN (SELECT value 
FROM json_each(?)) AND ((former_entity_10.public = 1) OR (EXISTS (SELECT 1 
FROM evidence AS evidence_22 
WHERE (evidence_22.speaker_id = former_entity_10.id) AND (evidence_22.recorded_at <= ?) AND (evidence_22.withdrawn_at IS NULL OR (evidence_22.withdrawn_at > ?)) AND (evidence_22.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_23 
WHERE (article_23.id = evidence_22.article_id) AND article_23.status IN ('PUBLISHED', 'RETRACTED') AND (article_23.published_at <= ?))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_18 
WHERE (relation_18.subject_id = former_entity_10.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_23 
WHERE (evidence_23.relation_id = relation_18.id) AND (evidence_23.recorded_at <= ?) AND (evidence_23.withdrawn_at IS NULL OR (evidence_23.withdrawn_at > ?)) AND (evidence_23.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_24 
WHERE (article_24.id = evidence_23.article_id) AND article_24.status IN ('PUBLISHED', 'RETRACTED') AND (article_24.published_at <= ?))))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_19 
WHERE (relation_19.object_id = former_entity_10.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_24 
WHERE (evidence_24.relation_id = relation_19.id) AND (evidence_24.recorded_at <= ?) AND (evidence_24.withdrawn_at IS NULL OR (evidence_24.withdrawn_at > ?)) AND (evidence_24.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_25 
WHERE (article_25.id = evidence_24.article_id) AND article_25.status IN ('PUBLISHED', 'RETRACTED') AND (article_25.published_at <= ?)))))))) AND (entity_resolution_past_49.entity_id = former_entity_10.id) AND (entity_resolution_past_49.from_at <= ?) AND (entity_resolution_past_49.to_at IS NULL OR (entity_resolution_past_49.to_at > ?))) OR relation_17.object_id IN (SELECT entity_resolution_past_50.entity_id AS anon_9 
FROM entity_resolution_past AS entity_resolution_past_50 
WHERE (entity_resolution_past_50.survivor_id = entity_31_id) AND (entity_resolution_past_50.from_at <= ?) AND (entity_resolution_past_50.to_at IS NULL OR (entity_resolution_past_50.to_at > ?))) AND relation_17.subject_id IN (SELECT entity_resolution_past_51.entity_id AS anon_10 
FROM entity_resolution_past AS entity_resolution_past_51, entity AS former_entity_11, entity_resolution_past AS entity_resolution_past_52 
WHERE (entity_resolution_past_51.survivor_id = entity_resolution_past_52.survivor_id) AND (entity_resolution_past_51.from_at <= ?) AND (entity_resolution_past_51.to_at IS NULL OR (entity_resolution_past_51.to_at > ?)) AND former_entity_11.public_id IN (SELECT value 
FROM json_each(?)) AND ((former_entity_11.public = 1) OR (EXISTS (SELECT 1 
FROM evidence AS evidence_25 
WHERE (evidence_25.speaker_id = former_entity_11.id) AND (evidence_25.recorded_at <= ?) AND (evidence_25.withdrawn_at IS NULL OR (evidence_25.withdrawn_at > ?)) AND (evidence_25.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_26 
WHERE (article_26.id = evidence_25.article_id) AND article_26.status IN ('PUBLISHED', 'RETRACTED') AND (article_26.published_at <= ?))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_20 
WHERE (relation_20.subject_id = former_entity_11.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_26 
WHERE (evidence_26.relation_id = relation_20.id) AND (evidence_26.recorded_at <= ?) AND (evidence_26.withdrawn_at IS NULL OR (evidence_26.withdrawn_at > ?)) AND (evidence_26.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_27 
WHERE (article_27.id = evidence_26.article_id) AND article_27.status IN ('PUBLISHED', 'RETRACTED') AND (article_27.published_at <= ?))))))) OR (EXISTS (SELECT 1 
FROM relation AS relation_21 
WHERE (relation_21.object_id = former_entity_11.id) AND (EXISTS (SELECT 1 
FROM evidence AS evidence_27 
WHERE (evidence_27.relation_id = relation_21.id) AND (evidence_27.recorded_at <= ?) AND (evidence_27.withdrawn_at IS NULL OR (evidence_27.withdrawn_at > ?)) AND (evidence_27.attributed = 1) AND (EXISTS (SELECT 1 
FROM article AS article_28 
WHERE (article_28.id = evidence_27.article_id) AND article_28.status IN ('PUBLISHED', 'RETRACTED') AND (article_28.published_at <= ?)))))))) AND (entity_resolution_past_52.entity_id = former_entity_11.id) AND (entity_resolution_past_52.from_at <= ?) AND (entity_resolution_past_52.to_at IS NULL OR (entity_resolution_past_52.to_at > ?)))) ORDER BY relation_17.kind ASC, relation_17.public_id ASC
 LIMIT 20 OFFSET ?) AS relation_17_page) AS entity_31_value_1 
FROM (SELECT entity_31.id AS entity_31_id, entity_31.kind AS entity_31_kind 
FROM entity AS entity_31, entity_resolution AS entity_resolution_11, entity AS former_entity_9 
WHERE (entity_31.public = 1) AND (entity_resolution_11.survivor_id = entity_31.id) AND (former_entity_9.id = entity_resolution_11.entity_id) AND (former_entity_9.public = 1) AND (former_entity_9.slug = ?) ORDER BY entity_31.public_id ASC
 LIMIT 1 OFFSET ?) AS entity_31_rows) AS entity_31_shape;
