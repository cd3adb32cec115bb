"""The shape of what is stored.

`vocabulary` (closed lists), `identity` (public ids), `folding` (names for comparison), `column`, `entity_table`,
`article_table` and `relation_table` (SQLModel tables), `table` (all of them).
"""
