"""What is computed from what is written, when it is written.

`article_entity` (who an article is about), `entity_count`, `relation_end` (what paths may follow), `full_text` (over
`full_text_sqlite`), and the related lists: `related_candidate` (which articles to compare), `term_vector` (their
words), `related_score` (score and reasons), `related` (the lists themselves).
"""
