"""Which GraphQL type and field reads which table, column or link: data only.

`definition` (the words it is written in), `article`, `entity`, `relation`, `path`, `change`, `queue` (one file
per family of types), `root` (the fields of Query), `table` (the tables the catalog names, by name).
"""
