"""From a document's text to a plan: what to read, in which shape, for whom. Pure: no connection, no clock.

In the order in which data passes: `operation` (parse, check and keep by text), `gate` (limits, before validation),
`variable` (values and their shape), `selection` (merged fields), `root` (root fields), `planner` (fields of an
object), `lookup` (one object by its key), `connection`, `paging`, `filter`, `summary`, `timeline`, `suggest`,
`search`, `queue`, `share`, `access` and `path` (kinds of fields), `known_at` (the instant of reading), `link` (from
row to row), `visibility` (may this viewer see it), `naming` (aliases), `introspection` (the schema itself),
`mutation` (what a write reads back); out comes `plan`, over the rows of `plan_rows` and the search of `plan_path`.
"""
