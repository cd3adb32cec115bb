"""From a document's text to a plan: what to read, in which shape, for whom. Pure: no connection, no clock.

In the order in which data passes: `operation` (parse, check and keep by text), `gate` (limits, before
validation), `variable` (values and their shape), `selection` (merged fields), `planner` with `filter`, `ordering`
and `visibility` (fields to rows), `plan` (what comes out).
"""
