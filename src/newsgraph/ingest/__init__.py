"""What arrives, on its way into the graph.

In the order in which data passes: `arrival` (which files), `fetch` and `follow` (an address that the user named),
`reader` (each form in a file of its own), `document` (the neutral forms), `known_article` and `entity_identity` (what
is there already), `dictionary` (names in a text), `linking` (names to entities, weighed by `name_score`, told by
`decision`), `proposal` (names that no dictionary has), `relation_rule` (passages that report a relation), `finding`
(both, written), `page_import` and `piece_write` (documents, written), `json_lines` (newsgraph's own form), `pipeline`
(all of it in order), `relink` (stored articles once more), `explain`. `quantity`
says how many there are, in reports.
"""
