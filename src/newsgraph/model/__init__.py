"""The shape of what is stored.

`vocabulary` (closed lists), `identity` (public ids), `folding` (names for comparison), `column`, `entity_table`,
`article_table`, `relation_table`, `related_table`, `access_table` and `newsroom_table` (SQLModel tables),
`table` (all of them), `related_reason` (rows that statements make of a column), `viewer` (who asks).
"""
