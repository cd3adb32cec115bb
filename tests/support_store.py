"""Opens databases, imports lines and exports bytes, for tests of what is written."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, text

from newsgraph.ingest.json_lines import render_export
from newsgraph.ingest.pipeline import ImportOptions, import_paths
from newsgraph.ingest.report import ImportReport
from newsgraph.store.database import Database

NOW = "2026-01-02T03:04:05.000Z"
FIXTURES = Path(__file__).parents[1] / "fixtures"
FIXTURE_FILES = [FIXTURES / "entities.jsonl", FIXTURES / "newsroom.jsonl"]
IRAN = {"type": "entity", "kind": "PLACE", "name": "Iran", "slug": "iran"}
LAVROV = {
    "type": "entity",
    "kind": "PERSON",
    "name": "Sergey Lavrov",
    "slug": "sergey-lavrov",
    "aliases": [{"name": "Lavrov"}],
}
ARAGHCHI = {"type": "entity", "kind": "PERSON", "name": "Abbas Araghchi", "slug": "abbas-araghchi"}
ARTICLE = {
    "type": "article",
    "slug": "talks",
    "headline": "Talks in Rome",
    "body": "Abbas Araghchi met Sergey Lavrov. They spoke about Iran.",
    "language": "en",
    "publishedAt": "2025-04-01T10:00:00Z",
}
RELATION = {
    "type": "relation",
    "subject": "abbas-araghchi",
    "kind": "MEETS_WITH",
    "object": "sergey-lavrov",
    "evidence": [{"article": "talks", "quote": "Abbas Araghchi met Sergey Lavrov."}],
}
NEWSROOM = [IRAN, LAVROV, ARAGHCHI, ARTICLE, RELATION]
REASONS = (
    "(SELECT article_id, related_id, key AS position, value ->> 0 AS kind, value ->> 1 AS weight, "
    "value ->> 2 AS entity_id, value ->> 3 AS text FROM related_article, json_each(reasons))"
)
"""The reasons of related lists as rows, in the words of SQLite."""


@asynccontextmanager
async def open_database(folder: Path, name: str = "test.db") -> AsyncIterator[Database]:
    database = await Database.open(f"sqlite:///{folder / name}")
    try:
        yield database
    finally:
        await database.close()


def write_lines(folder: Path, lines: list[dict[str, Any] | str], name: str = "lines.jsonl") -> Path:
    path = folder / name
    rendered = (line if isinstance(line, str) else json.dumps(line, ensure_ascii=False) for line in lines)
    path.write_text("\n".join(rendered) + "\n", encoding="utf-8")
    return path


async def import_lines(
    database: Database, folder: Path, lines: list[dict[str, Any] | str], now: str = NOW
) -> ImportReport:
    return await import_paths(database, [write_lines(folder, lines)], ImportOptions(now))


async def export(database: Database) -> bytes:
    return await database.read(lambda connection: b"".join(render_export(connection)))


async def fetch(database: Database, query: str, **values: Any) -> list[tuple[Any, ...]]:
    def run(connection: Connection) -> list[tuple[Any, ...]]:
        return [tuple(row) for row in connection.execute(text(query), values)]

    return await database.read(run)
