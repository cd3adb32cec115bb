"""What is computed from what is written, when it is written.

`article_entity` (who an article is about), `entity_count`, `entity_pair` (who is named together; `unpaired_article`
for a large import), `relation_end` (what paths may follow), `full_text` (over `full_text_sqlite` and
`full_text_postgres`) and the related lists: `word` (a text as words), `related_statistic` (how rare they are),
`related_profile` (what an article is compared by), `related_key` (the keys by which it is found), `related_article`
(what it is made from), `related_candidate` and `related_window` (with which others), `related_score` (score and
reasons), `related_list` (the best of one list), `related_memory` (what is remembered), `related_store` (reads and
writes them), `related` (the lists themselves).
"""
