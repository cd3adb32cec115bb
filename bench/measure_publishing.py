"""Measures how long one article takes to be published into a corpus, and that everybody finds it at once.

uv run python bench/measure_publishing.py --database corpus.db --articles 30

The corpus needs profiles of related lists: an import makes them, and so does `newsgraph related rebuild`. The
articles stay in it. Each is timed from its line to being committed with all that follows from it; then, untimed,
GraphQL has to find it by search, in the related list of another article and on the page of an entity.
"""

import asyncio
import sqlite3
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from statistics import median
from typing import Annotated, Any

import orjson
import typer
from rich.console import Console

from corpus import SEED
from corpus_lines import build_lines
from newsgraph.clock import render_instant
from newsgraph.execute import Service
from newsgraph.ingest.pipeline import ImportOptions, import_paths
from newsgraph.schema.build import build_schema
from newsgraph.store.database import Database
from newsgraph.store.reader import Reader

LEAST_WORLD = 777
"""Of so many articles a world is made up: one of another size tells other stories of the same entities."""
NOW = "2026-01-01T00:00:00.000Z"
FIND = """
query ($slug: String!, $words: String!, $entity: ID!) {
  article(slug: $slug) { related(first: 12) { edges { node { slug } } } }
  search(query: $words, first: 10) { edges { node { ... on Article { slug } } } }
  node(id: $entity) { ... on Entity { articles(first: 5) { edges { node { slug } } } } }
}
"""
LISTS = """
query ($slug: String!) { article(slug: $slug) { related(first: 12) { edges { node { slug } } } } }
"""
console = Console(soft_wrap=True)


@dataclass(frozen=True)
class Published:
    """How long each article took, in milliseconds, and how many were found in each place at once."""

    took: list[float]
    processor: list[float]
    found: dict[str, int]


def make_articles(path: Path, count: int, seed: int = SEED) -> list[dict[str, Any]]:
    """Make up articles that name entities which the corpus has, each published after all that it holds."""
    with sqlite3.connect(path) as read:
        stored, last = read.execute("SELECT count(*), max(published_at) FROM article").fetchone()
        known = {row[0] for row in read.execute("SELECT public_id FROM entity")}
    moment = datetime.fromisoformat(last)
    made = [orjson.loads(line) for line in build_lines(max(count, LEAST_WORLD), seed)]
    articles = [line for line in made if line["type"] == "article"][:count]
    for number, article in enumerate(articles, start=1):
        _keep_known(article, known)
        article["slug"] = f"{article['slug']}-{stored + number}"
        article["publishedAt"] = render_instant(moment + timedelta(minutes=number))
    return articles


def _keep_known(article: dict[str, Any], known: set[str]) -> None:
    """Take away what would make it another article's, and mentions of entities that the corpus does not have."""
    article["mentions"] = [found for found in article["mentions"] if found["entity"] in known]
    article["source"] = None if article["source"] not in known else article["source"]
    for name in ("id", "sourceKey", "url"):
        del article[name]


async def publish(path: Path, articles: Sequence[dict[str, Any]], folder: Path) -> Published:
    """Publish one after the other; raises RuntimeError where one is refused."""
    url = f"sqlite:///{path}"
    database, reader = await Database.open(url), await Reader.open(url, deadline=60.0, count=1)
    service = Service(build_schema()._schema, reader, public_url="http://127.0.0.1")
    published = Published([], [], {"search": 0, "related": 0, "entity": 0})
    try:
        for number, article in enumerate(articles):
            line = folder / f"{number}.jsonl"
            line.write_bytes(orjson.dumps(article))
            clock, processor = time.perf_counter(), time.process_time()
            report = await import_paths(database, [line], ImportOptions(NOW))
            published.took.append(1000 * (time.perf_counter() - clock))
            published.processor.append(1000 * (time.process_time() - processor))
            if report.failed:
                raise RuntimeError(report.failed[0].message)
            for place in await find(service, article):
                published.found[place] += 1
    finally:
        await reader.close()
        await database.close()
    return published


async def find(service: Service, article: dict[str, Any]) -> set[str]:
    """Return where everybody finds an article."""
    slug = article["slug"]
    entity = article["mentions"][0]["entity"] if article["mentions"] else ""
    values = {"slug": slug, "words": article["headline"], "entity": entity}
    answer = orjson.loads(await service.execute(FIND, None, values))
    data = answer["data"]
    places = set()
    if slug in _list_slugs(data["search"]):
        places.add("search")
    if data["node"] is not None and slug in _list_slugs(data["node"]["articles"]):
        places.add("entity")
    for other in _list_slugs(data["article"]["related"]):
        back = orjson.loads(await service.execute(LISTS, None, {"slug": other}))
        if slug in _list_slugs(back["data"]["article"]["related"]):
            places.add("related")
            break
    return places


def _list_slugs(connection: dict[str, Any]) -> list[str]:
    return [edge["node"].get("slug") for edge in connection["edges"]]


def main(
    database: Annotated[Path, typer.Option(help="A SQLite corpus that has profiles of related lists")],
    articles: Annotated[int, typer.Option(min=1, help="How many to publish, one after the other")] = 30,
    seed: Annotated[int, typer.Option(help="The seed of the corpus, whose entities are named")] = SEED,
) -> None:
    """Publish, and show how long it took."""
    with tempfile.TemporaryDirectory(prefix="newsgraph-publishing-") as made:
        new = make_articles(database, articles, seed)
        published = asyncio.run(publish(database, new, Path(made)))
    for label, took in (("by the clock", published.took), ("on the processor", published.processor)):
        console.print(
            f"{label:20}{median(took):>8.1f} ms median{min(took):>8.1f} least{max(took):>8.1f} most"
        )
    console.print("found at once in " + ", ".join(f"{name} {n}" for name, n in published.found.items()))


if __name__ == "__main__":
    typer.run(main)
