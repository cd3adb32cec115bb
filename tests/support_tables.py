"""Reads all tables of a database, so that two databases, or one before and after, can be compared."""

from typing import Any

from sqlalchemy import Connection, select, text

from newsgraph.model.table import METADATA

FULL_TEXT = {
    "sqlite": "SELECT rowid, headline, summary, body, signed FROM article_fts ORDER BY rowid",
    "postgresql": "SELECT article_id, headline, summary, body, CAST(signed AS text), CAST(document AS text) "
    "FROM article_fts ORDER BY article_id",
}
TERMS = "SELECT term, doc FROM article_fts_term ORDER BY term"
Tables = dict[str, list[tuple[Any, ...]]]


def read_tables(connection: Connection) -> Tables:
    """Return the rows of every table, by primary key, with those of the full-text index."""
    found: Tables = {}
    for table in METADATA.sorted_tables:
        rows = connection.execute(select(table).order_by(*table.primary_key.columns))
        found[table.name] = [tuple(row) for row in rows]
    found["article_fts"] = [
        tuple(row) for row in connection.execute(text(FULL_TEXT[connection.dialect.name]))
    ]
    found["article_fts_term"] = [tuple(row) for row in connection.execute(text(TERMS))]
    return found


def find_differences(one: Tables, other: Tables) -> list[str]:
    """Return the names of the tables that differ."""
    return [name for name in one if one[name] != other[name]]
