"""Compares the related lists of articles that came one by one with those of a rebuild.

uv run python bench/related_agreement.py --articles 5000
"""

import asyncio
import tempfile
from pathlib import Path
from typing import Annotated

import typer
from sqlalchemy import Connection, select

from corpus_lines import build_lines
from newsgraph.index.related import rebuild_related
from newsgraph.ingest.pipeline import ImportOptions, import_paths
from newsgraph.store.core_table import ARTICLE, RELATED_ARTICLE
from newsgraph.store.database import Database

NOW = "2026-01-01T00:00:00.000Z"
BEST = 8
Lists = set[tuple[int, int]]


async def compare(articles: int, folder: Path) -> tuple[Lists, Lists]:
    """Return the first eight entries of every list, before a rebuild and after it."""
    lines = list(build_lines(articles))
    database = await Database.open(f"sqlite:///{folder / 'one.db'}")
    path = folder / "lines.jsonl"
    try:
        for part in [lines[:-articles], *([line] for line in lines[-articles:])]:
            path.write_bytes(b"".join(part))
            await import_paths(database, [path], ImportOptions(NOW))
        before = await database.read(fetch_best)
        await database.write(rebuild_related)
        return before, await database.read(fetch_best)
    finally:
        await database.close()


def fetch_best(connection: Connection) -> Lists:
    """Return holder and entry of the first eight of every list."""
    query = (
        select(RELATED_ARTICLE.c.article_id, RELATED_ARTICLE.c.related_id)
        .join(ARTICLE, ARTICLE.c.id == RELATED_ARTICLE.c.related_id)
        .order_by(RELATED_ARTICLE.c.article_id, RELATED_ARTICLE.c.rank, ARTICLE.c.public_id)
    )
    lists: dict[int, list[int]] = {}
    for holder, other in connection.execute(query):
        lists.setdefault(holder, []).append(other)
    return {(holder, other) for holder, own in lists.items() for other in own[:BEST]}


def main(
    articles: Annotated[int, typer.Option(min=10, help="How many articles come one by one")] = 5_000,
) -> None:
    """Publish one by one, rebuild, and tell how many entries agree."""
    with tempfile.TemporaryDirectory(prefix="newsgraph-related-") as made:
        before, after = asyncio.run(compare(articles, Path(made)))
    typer.echo(f"{len(before & after) / len(after):.2%} of {len(after):,} entries agree")


if __name__ == "__main__":
    typer.run(main)
