"""Measures draft saves a second, each a mutation in a transaction of its own, and what a reader notices of them.

uv run python bench/measure_saves.py --articles 5000 --saves 1000

Everything runs in this one process: mutations pass the whole way from text to bytes but for HTTP, on a database with
`synchronous=FULL`. Beside them stands how many empty transactions the disk takes a second.
"""

import asyncio
import cProfile
import json
import pstats
import sqlite3
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median, quantiles
from typing import Annotated, Any

import typer
from rich.console import Console

from corpus_lines import build_lines, write_lines
from newsgraph.execute import Service
from newsgraph.ingest.pipeline import ImportOptions, import_paths
from newsgraph.model.viewer import Viewer, ViewerRole
from newsgraph.newsroom.mutation import Mutations
from newsgraph.schema.build import build_schema
from newsgraph.server.answer import Answerer
from newsgraph.server.document import OpenDocuments
from newsgraph.server.front_door import GraphQLRequest
from newsgraph.server.run import SWITCH_SECONDS
from newsgraph.store.database import Database
from newsgraph.store.reader import Reader
from newsgraph.store.sqlite_settings import WRITER_PRAGMAS

NOW = "2026-01-01T00:00:00.000Z"
EDITOR = Viewer((ViewerRole.EDITOR,), name="bench", key_id="bench")
SAVE = """
mutation ($input: SaveArticleInput!) {
  saveArticle(input: $input) { article { id version headline modifiedAt } errors { code message path } }
}
"""
READ = """
{ articles(first: 20) { edges { node { slug headline entities(first: 3) { edges { node { name } } } } } } }
"""
READ_EVERY_SECONDS = 0.02
console = Console(soft_wrap=True)


@dataclass(frozen=True)
class Latency:
    """How long a reader waited, in milliseconds."""

    median: float
    p99: float
    count: int


@dataclass(frozen=True)
class SavesReport:
    """What one run found, rates by the second."""

    articles: int
    commits: float
    created: float
    changed: float
    reader_alone: Latency
    reader_meanwhile: Latency


class Desk:
    """Saves and reads in process."""

    def __init__(self, answerer: Answerer, bodies: list[tuple[str, str]]):
        self.answerer = answerer
        self.bodies = bodies
        self.ids: list[str] = []

    async def ask(self, text: str, variables: dict[str, Any]) -> Any:
        """Return the data that answers an operation."""
        answer = await self.answerer.answer_any(GraphQLRequest(text, None, variables), text, EDITOR)
        return json.loads(answer)["data"]

    async def save(self, number: int, **given: Any) -> None:
        """Save one of the bodies as a draft."""
        headline, body = self.bodies[number % len(self.bodies)]
        given = {"headline": headline, "body": body, "language": "en", **given}
        payload = (await self.ask(SAVE, {"input": given}))["saveArticle"]
        if payload["errors"]:
            raise RuntimeError(payload["errors"])
        self.ids.append(payload["article"]["id"])

    async def change(self, number: int) -> None:
        """Save another body under the id of a draft, as an editor who goes on writing does."""
        await self.save(number + 1, id=self.ids[number])


async def _repeat(work: Callable[[int], Awaitable[None]], count: int, editors: int) -> float:
    """Have `editors` do `count` pieces of work, each the next as soon as it has done one; return the rate."""
    numbers = iter(range(count))

    async def edit() -> None:
        for number in numbers:
            await work(number)

    began = time.perf_counter()
    await asyncio.gather(*(edit() for _ in range(editors)))
    return count / (time.perf_counter() - began)


async def _read(desk: Desk, until: asyncio.Event) -> Latency:
    taken = []
    while not until.is_set():
        began = time.perf_counter()
        await desk.ask(READ, {})
        taken.append((time.perf_counter() - began) * 1000)
        await asyncio.sleep(READ_EVERY_SECONDS)
    return Latency(median(taken), quantiles(taken, n=100)[98], len(taken))


async def _read_for(desk: Desk, seconds: float) -> Latency:
    until = asyncio.Event()
    asyncio.get_running_loop().call_later(seconds, until.set)
    return await _read(desk, until)


def measure_commits(path: Path, seconds: float = 2.0) -> float:
    """Return how many transactions of one row SQLite commits a second with our settings."""
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in WRITER_PRAGMAS:
        connection.execute(pragma)
    connection.execute("CREATE TABLE mark (at REAL)")
    count, began = 0, time.perf_counter()
    while time.perf_counter() - began < seconds:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO mark VALUES (?)", (time.time(),))
        connection.execute("COMMIT")
        count += 1
    connection.close()
    return count / seconds


async def measure(folder: Path, articles: int, saves: int, editors: int, profile: bool) -> SavesReport:
    """Import a corpus, then save into it, with a reader beside."""
    commits = measure_commits(folder / "commits.db")
    lines = folder / "corpus.jsonl"
    write_lines(lines, articles)
    url = f"sqlite:///{folder / 'saves.db'}"
    database, public_url = await Database.open(url), "https://news.example"
    await import_paths(database, [lines], ImportOptions(NOW))
    reader = await Reader.open(url)
    mutations = Mutations(reader, database, public_url)
    service = Service(build_schema()._schema, reader, public_url=public_url)
    found = (json.loads(line) for line in build_lines(200, seed=7))
    bodies = [(line["headline"], line["body"]) for line in found if line["type"] == "article"]
    desk = Desk(Answerer(service, OpenDocuments(), mutations), bodies)
    await _repeat(desk.save, 20, editors)  # names are read, plans are made
    alone = await _read_for(desk, 3.0)
    profiler = cProfile.Profile()
    if profile:
        await database.write(lambda connection: profiler.enable())
    until = asyncio.Event()
    reading = asyncio.ensure_future(_read(desk, until))
    created = await _repeat(desk.save, saves, editors)
    changed = await _repeat(desk.change, saves, editors)
    until.set()
    meanwhile = await reading
    if profile:
        await database.write(lambda connection: profiler.disable())
        pstats.Stats(profiler).sort_stats("cumulative").print_stats(60)
    await mutations.close()
    await reader.close()
    await database.close()
    return SavesReport(articles, commits, created, changed, alone, meanwhile)


def main(
    articles: Annotated[int, typer.Option(help="Articles that are there already.")] = 5_000,
    saves: Annotated[int, typer.Option(help="Drafts to create, and then to change.")] = 1_000,
    editors: Annotated[int, typer.Option(help="Editors who save at once.")] = 8,
    profile: Annotated[bool, typer.Option(help="Show what the writing thread does.")] = False,
    json_file: Annotated[Path | None, typer.Option("--json", help="Write the figures here.")] = None,
) -> None:
    """Measure draft saves a second."""
    sys.setswitchinterval(SWITCH_SECONDS)  # as a server does
    with tempfile.TemporaryDirectory() as folder:
        report = asyncio.run(measure(Path(folder), articles, saves, editors, profile))
    console.print(f"{report.articles:,} articles; the disk takes {report.commits:,.0f} commits a second")
    console.print(f"drafts created: {report.created:,.0f} a second; changed: {report.changed:,.0f} a second")
    for name, found in (("alone", report.reader_alone), ("meanwhile", report.reader_meanwhile)):
        console.print(
            f"a reader {name}: median {found.median:.1f} ms, p99 {found.p99:.1f} ms of {found.count}"
        )
    if json_file is not None:
        json_file.write_text(json.dumps(asdict(report), indent=2), encoding="utf-8")


if __name__ == "__main__":
    typer.run(main)
