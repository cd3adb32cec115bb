"""The shape of what is stored.

`vocabulary` (closed lists), `identity` (public ids), `folding` (names for comparison), `column`, `entity_table`,
`article_table`, `relation_table`, `related_table` and `access_table` (SQLModel tables), `table` (all of them),
`viewer` (who asks).
"""
