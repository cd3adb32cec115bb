"""The forms of a gazetteer (`form`): `table` (CSV), `wikidata` (its JSON), `follow_the_money`, newsgraph's own in
`entity_lines`.

Each yields `entry.GazetteerEntry`, one for what it read at a place of the file; `wikidata_vocabulary` is the table by
which Wikidata's classes and properties become ours.
"""
