"""The differential proof: queries drawn at random from the schema, answered by the compiler and by the reference.

In the order in which a query passes: `corpus` (the database, and both sides over it), `material` (ids, cursors,
names and words that a client of it can know), `value` (what stands in an argument, and variables), `argument`
(which arguments a field is given), `scope` (which response keys may stand together), `operation` (a document with
several sets of variables), `borrowed` (documents of hypothesis-graphql, with arguments that find something),
`comparison` (both answers, and what the run amounts to), `command`.

300 queries are drawn in the test run; any number by `python tests/differential --count 5000 [--seed N]`.
"""
