"""What editors do, and what is due by itself: each one write function in one transaction.

In the order in which a mutation passes: `mutation` (from variables to bytes), `idempotency` (what came before),
`table` and `definition` (which function carries it out), `occasion` (who, when, and what a process remembers),
`known_article` and `article_input` (what it is about, what is stated), `save_article`, `publish_article`,
`retract_article`, `delete_draft`, `pin_related` and `preview_link`; of syndication `acknowledge_recall` and
`administration`; below them `article_change` (a new version),
`anchor` and `evidence_anchor` (passages placed again), `publication` (becoming public) and `embargo` (its end). For
the graph `entity` (with `entity_input`), `merge`, `relation` and `proposal`, with `known_entity` and `passage` (what
is named and quoted). `fault` and `user_error` are faults of the input as they are raised, and as clients see them.
"""
