"""From a plan to exactly one SQL statement per root field, which yields JSON text.

In the order in which data passes: `construct` (how a database builds JSON and matches text: the two dialect seams),
`text_search` (how it finds words), `expression` (expressions and predicates), `search_hit` and `search_passage` (what a search finds and shows), `render` (rows, pages and shapes), `binding` (a request's values).
"""
