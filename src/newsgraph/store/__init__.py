"""Where everything is kept, and every way it is changed.

In the order in which a change passes: `location` (which database), `sqlite_settings` and `sqlite_lock` (how SQLite
is run), `database` (transactions), `migration` (its tables), `record` (the forms that are written), `reference`
(public ids and slugs to rows), `body` and `slug` (what is derived from an article's words), `entity` and
`entity_token` (its names, and their words), `merge`, `text_vector` (words for PostgreSQL), `article`, `relation` and
`proposal` (one write each), `snapshot` (records read back, for export).
"""
