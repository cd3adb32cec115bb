"""Who is told of changes as they happen: one hub a process, whatever the number of those who follow.

In the order in which data passes: `wake` (something was written), `change_reader` (what was written to the log),
`feed` (what one subscription reads of a change), `channel` (each change read once for all who ask the same),
`subscriber` (what waits for one of them), `hub` (all of it together), `ending` (why a stream ends).
"""
