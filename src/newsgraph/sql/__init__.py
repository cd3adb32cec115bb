"""From a plan to exactly one SQL statement per root field, which yields JSON text.

In the order in which data passes: `construct` and `text_search` (how a database builds JSON and finds words: the two
dialect seams), `expression` (expressions and predicates), `search_hit` and `search_passage` (what a search finds and
shows), `related_reason` (rows made of a column), `counted_source` (what waits for an editor, counted), `id_list`,
`path_hop` and `path_search` (a search for a path), `render` (rows, pages and shapes), `binding` (a request's values).
"""
