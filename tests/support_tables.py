"""Reads all tables of a database, so that two databases, or one before and after, can be compared."""

import asyncio
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, select, text

from newsgraph.index.related import rebuild_related
from newsgraph.ingest.pipeline import ImportOptions, import_paths
from newsgraph.model.table import METADATA
from newsgraph.store.database import Database
from support_store import NOW

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


def import_all(url: str, files: list[Path], *, is_rebuilt: bool = False) -> Tables:
    """Import files into a database, without a fault; return all its tables."""

    async def run() -> Tables:
        database = await Database.open(url)
        try:
            report = await import_paths(database, files, ImportOptions(NOW))
            assert report.failed == []
            if is_rebuilt:
                await database.write(rebuild_related)
            return await database.read(read_tables)
        finally:
            await database.close()

    return asyncio.run(run())


async def read_all(url: str) -> Tables:
    """Return all tables of a database."""
    database = await Database.open(url)
    try:
        return await database.read(read_tables)
    finally:
        await database.close()
