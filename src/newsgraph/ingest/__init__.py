"""What arrives, on its way into the graph.

In the order in which data passes: `document` (the neutral forms), `text_page` and `html_page` (readers),
`dictionary` (names in a text), `linking` (names to entities, weighed by `name_score`, told by `decision`), `proposal`
(names that no dictionary has), `relation_rule` (passages that report a relation), `finding` (both, written),
`json_lines` (newsgraph's own form), `pipeline` (all of it in order), `relink` (stored articles once more), `explain`.
"""
