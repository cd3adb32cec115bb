"""Writes a corpus of made-up articles straight into the tables of a new database.

uv run python bench/corpus.py --articles 50000 --database sqlite:///corpus.db

No reader, linker or index runs, only the arithmetic of salience and the forms of bodies: what would take hours to
import takes minutes to write. Equal sizes and seeds give equal rows.
"""

import asyncio
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.progress import Progress, TimeElapsedColumn
from sqlalchemy import Connection, and_, func, insert, select

from corpus_article import Rows, add_article
from corpus_related import RelatedMaker
from corpus_relation import RelationMaker
from corpus_world import World, build_alias_rows, build_entity_row, build_world
from newsgraph.index.full_text import write_full_text
from newsgraph.model.table import METADATA
from newsgraph.store.core_table import ARTICLE_ENTITY, ENTITY_PAIR, ENTITY_TOKEN, PAIRED_ARTICLE
from newsgraph.store.database import Database
from newsgraph.store.entity_token import write_entity_tokens
from newsgraph.store.migration.versions.r0005_relation_ends import FILL

SEED = 20_261_123
CHUNK = 1_000
ENTITIES_AT_ONCE = 250
console = Console(stderr=True)


class CorpusWriter:
    """Writes chunks of rows, each in a transaction, and counts them by table."""

    def __init__(self, database: Database, progress: Progress):
        self._database = database
        self._progress = progress
        self.counts: Counter[str] = Counter()

    async def write(self, rows: Rows) -> None:
        """Insert the rows, tables in the order in which they point to each other."""
        for table in METADATA.sorted_tables:
            if rows.get(table.name):
                await self._database.write(_insert, table.name, rows[table.name])
                self.counts[table.name] += len(rows[table.name])

    async def run(self, function: Callable[..., int], *arguments: Any) -> int:
        """Run a function of a connection in a transaction; return how many rows it wrote."""
        return await self._database.write(function, *arguments)

    def chunk(self, label: str, items: Sequence[Any], size: int) -> Any:
        """Yield the items in chunks, and show how far it is."""
        task = self._progress.add_task(label, total=len(items))
        for start in range(0, len(items), size):
            yield items[start : start + size]
            self._progress.advance(task, len(items[start : start + size]))


async def write_corpus(url: str, articles: int, seed: int = SEED) -> Counter[str]:
    """Create the database and fill it; return the number of rows by table."""
    world = build_world(seed, articles)
    database = await Database.open(url)
    columns = (*Progress.get_default_columns(), TimeElapsedColumn())
    try:
        with Progress(*columns, console=console, disable=not console.is_terminal) as progress:
            writer = CorpusWriter(database, progress)
            await _write_entities(writer, world)
            related = await _write_articles(writer, world, articles)
            await _write_counts(writer, world)
            await _write_related(writer, related)
            await _write_pairs(writer, world)
            writer.counts["relation_end"] += await writer.run(_insert_ends)
            for chunk in writer.chunk("Full text", related.articles, CHUNK):
                writer.counts["article_fts"] += await writer.run(_write_full_text, chunk)
        return writer.counts
    finally:
        await database.close()


async def _write_entities(writer: CorpusWriter, world: World) -> None:
    for chunk in writer.chunk("Entities", world.entities, CHUNK):
        rows: Rows = defaultdict(list)
        for entity in chunk:
            rows["entity"].append(build_entity_row(world, entity))
            rows["entity_alias"] += build_alias_rows(entity)
            rows["entity_resolution"].append({"entity_id": entity.id, "survivor_id": entity.id})
            rows["entity_resolution_past"].append(
                {"entity_id": entity.id, "from_at": "", "survivor_id": entity.id, "to_at": None}
            )
        await writer.write(rows)
        writer.counts["entity_token"] += await writer.run(_write_tokens, [entity.id for entity in chunk])


async def _write_articles(writer: CorpusWriter, world: World, articles: int) -> RelatedMaker:
    relations, related = RelationMaker(world), RelatedMaker(world)
    for chunk in writer.chunk("Articles", range(1, articles + 1), CHUNK):
        rows: Rows = defaultdict(list)
        for number in chunk:
            made = add_article(world, number, articles, rows)
            relations.add(made, rows)
            related.remember(made)
        await writer.write(rows)
    return related


async def _write_counts(writer: CorpusWriter, world: World) -> None:
    for chunk in writer.chunk("Counts", world.entities, CHUNK):
        await writer.run(_update_entities, [build_entity_row(world, entity) for entity in chunk])


async def _write_related(writer: CorpusWriter, related: RelatedMaker) -> None:
    for chunk in writer.chunk("Related lists", related.articles, CHUNK):
        rows: Rows = defaultdict(list)
        for article in chunk:
            related.add(article, rows)
        await writer.write(rows)


async def _write_pairs(writer: CorpusWriter, world: World) -> None:
    for chunk in writer.chunk("Pairs", world.entities, ENTITIES_AT_ONCE):
        writer.counts["entity_pair"] += await writer.run(_insert_pairs, chunk[0].id, chunk[-1].id)


def _insert(connection: Connection, table: str, rows: list[dict[str, Any]]) -> None:
    connection.execute(insert(METADATA.tables[table]), rows)


def _update_entities(connection: Connection, rows: list[dict[str, Any]]) -> int:
    table = METADATA.tables["entity"]
    names = ("article_count", "first_mentioned_at", "last_mentioned_at", "public")
    for row in rows:
        values = {name: row[name] for name in names}
        connection.execute(table.update().where(table.c.id == row["id"]).values(values))
    return len(rows)


def _insert_pairs(connection: Connection, first: int, last: int) -> int:
    """Count for these entities in how many published articles each other one is named beside them."""
    one, other = ARTICLE_ENTITY.alias("one"), ARTICLE_ENTITY.alias("other")
    both = and_(other.c.article_id == one.c.article_id, other.c.entity_id != one.c.entity_id)
    pairs = (
        select(one.c.entity_id, other.c.entity_id, other.c.entity_public_id, func.count())
        .join(other, both)
        .join(PAIRED_ARTICLE, PAIRED_ARTICLE.c.article_id == one.c.article_id)
        .where(one.c.entity_id.between(first, last))
        .group_by(one.c.entity_id, other.c.entity_id, other.c.entity_public_id)
    )
    names = ["entity_id", "other_id", "other_public_id", "article_count"]
    return connection.execute(insert(ENTITY_PAIR).from_select(names, pairs)).rowcount


def _write_tokens(connection: Connection, entities: Sequence[int]) -> int:
    write_entity_tokens(connection, entities)
    return connection.execute(
        select(func.count()).where(ENTITY_TOKEN.c.entity_id.between(entities[0], entities[-1]))
    ).scalar_one()


def _insert_ends(connection: Connection) -> int:
    return connection.exec_driver_sql(FILL).rowcount


def _write_full_text(connection: Connection, articles: Sequence[int]) -> int:
    write_full_text(connection, articles)
    return len(articles)


def main(
    articles: Annotated[int, typer.Option(min=100, help="How many articles to make up")] = 50_000,
    database: Annotated[
        str, typer.Option(help="The address of a database that is empty")
    ] = "sqlite:///corpus.db",
    seed: Annotated[int, typer.Option(help="Another seed gives another corpus")] = SEED,
) -> None:
    """Write a corpus, and tell how many rows it has and how long that took."""
    start = time.perf_counter()
    counts = asyncio.run(write_corpus(database, articles, seed))
    for table, count in sorted(counts.items()):
        console.print(f"{table:20}{count:>12,}")
    console.print(f"{sum(counts.values()):,} rows in {time.perf_counter() - start:.1f} seconds")


if __name__ == "__main__":
    typer.run(main)
