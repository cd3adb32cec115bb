"""Measures the import: articles a second beside plain inserts of the same rows, memory, and one article published.

uv run python bench/import_speed.py --articles 50000

uv run python bench/import_speed.py --articles 60000 --database postgresql://localhost/bench --no-plain

Everything runs in this one process, one after the other. Seconds are those of the clock; on a machine that does
other work, compare the processor's seconds beside them.
"""

import asyncio
import gc
import logging
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Annotated, Any

import typer
from rich.console import Console

from corpus_lines import write_lines
from measure_publishing import make_articles
from measure_publishing import publish as publish_one_by_one
from newsgraph.ingest.pipeline import Done, ImportOptions, import_paths
from newsgraph.model.table import METADATA
from newsgraph.store.database import Database
from newsgraph.store.sqlite_settings import WRITER_PRAGMAS

NOW = "2026-01-01T00:00:00.000Z"
MARKS = (20_000, 60_000)
FTS = ("rowid", "headline", "summary", "body")
AT_ONCE = 5_000
console = Console(soft_wrap=True)


@dataclass(frozen=True)
class Took:
    """How long something took, by the clock and on the processor."""

    seconds: float
    processor: float


class Stopwatch:
    """Measures from when it is made."""

    def __init__(self) -> None:
        self._clock, self._processor = time.perf_counter(), time.process_time()

    def read(self) -> Took:
        """Return what has passed."""
        return Took(time.perf_counter() - self._clock, time.process_time() - self._processor)


class MemoryMarks:
    """Notes the resident memory when so many articles are in."""

    def __init__(self) -> None:
        self.found: dict[int, float] = {}
        self.peak = 0.0

    def note(self, done: Done) -> None:
        """Take note of how far the import is."""
        resident = read_resident()
        self.peak = max(self.peak, resident)
        for mark in MARKS:
            if done.articles >= mark:
                self.found.setdefault(mark, resident)


def read_resident() -> float:
    """Return the resident memory of this process in MiB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 1024 / 1024


async def run_import(url: str, path: Path, marks: MemoryMarks) -> Took:
    """Import a file; raises RuntimeError where something was refused."""
    database = await Database.open(url)
    try:
        watch = Stopwatch()
        report = await import_paths(database, [path], ImportOptions(NOW), marks.note)
        took = watch.read()
    finally:
        await database.close()
    if report.failed:
        raise RuntimeError(report.failed[0].message)
    return took


async def run_plain(source: Path, target: Path) -> Took:
    """Insert the rows of one database into another with executemany, full text included."""
    await (await Database.open(f"sqlite:///{target}")).close()
    read = sqlite3.connect(source)
    write = sqlite3.connect(target, isolation_level=None)
    for pragma in WRITER_PRAGMAS:
        write.execute(pragma)
    seconds = processor = 0.0
    try:
        for table, names in _list_tables():
            quoted = ", ".join(f'"{name}"' for name in names)
            insert = f'INSERT INTO "{table}" ({quoted}) VALUES ({", ".join("?" * len(names))})'
            for rows in _read_rows(read, f'SELECT {quoted} FROM "{table}"'):
                watch = Stopwatch()
                write.execute("BEGIN IMMEDIATE")
                write.executemany(insert, rows)
                write.execute("COMMIT")
                seconds += watch.read().seconds
                processor += watch.read().processor
    finally:
        read.close()
        write.close()
    return Took(seconds, processor)


def _list_tables() -> Iterator[tuple[str, tuple[str, ...]]]:
    for table in METADATA.sorted_tables:
        yield table.name, tuple(column.name for column in table.columns)
    yield "article_fts", FTS


def _read_rows(connection: sqlite3.Connection, query: str) -> Iterator[list[Any]]:
    cursor = connection.execute(query)
    while rows := cursor.fetchmany(AT_ONCE):
        yield rows


def _tell(label: str, articles: int, took: Took) -> None:
    console.print(
        f"{label:42}{articles / took.seconds:>9,.0f} articles a second "
        f"({articles / took.processor:,.0f} by the processor's seconds)"
    )


def main(
    articles: Annotated[int, typer.Option(min=500, help="How many articles to import")] = 50_000,
    database: Annotated[
        str | None, typer.Option(help="Import into this empty database instead of a SQLite file")
    ] = None,
    plain: Annotated[bool, typer.Option(help="Insert the same rows without newsgraph, too (SQLite)")] = True,
    publish: Annotated[
        int, typer.Option(min=0, help="Publish so many articles one by one afterwards (SQLite)")
    ] = 50,
) -> None:
    """Generate, import, insert plainly, publish one by one, and show the figures."""
    logging.disable(logging.INFO)
    with tempfile.TemporaryDirectory(prefix="newsgraph-import-") as made:
        folder = Path(made)
        lines, target = folder / "corpus.jsonl", folder / "import.db"
        write_lines(lines, articles)
        gc.collect()
        marks, url = MemoryMarks(), database or f"sqlite:///{target}"
        took = asyncio.run(run_import(url, lines, marks))
        _tell("import", articles, took)
        console.print(f"{'memory while importing, at most':42}{marks.peak:>9,.0f} MiB")
        for mark, resident in marks.found.items():
            console.print(f"{f'memory at {mark:,} articles':42}{resident:>9,.0f} MiB")
        if plain and database is None:
            bare = asyncio.run(run_plain(target, folder / "plain.db"))
            _tell("the same rows with executemany and FTS5", articles, bare)
            console.print(f"{'share of that rate':42}{bare.seconds / took.seconds:>9.2f}")
        if publish and database is None:
            _tell_publishing(target, publish, folder)


def _tell_publishing(path: Path, count: int, folder: Path) -> None:
    published = asyncio.run(publish_one_by_one(path, make_articles(path, count), folder))
    console.print(
        f"{'one article published into them':42}{median(published.took):>9.1f} ms median, "
        f"{max(published.took):.1f} at most ({median(published.processor):.1f} by the processor)"
    )


if __name__ == "__main__":
    typer.run(main)
