"""Cancels requests at random moments, with the garbage collector off, and looks for what they leave behind.

A statement that is left to itself keeps its lock until a collection (F5, F6 of the stack's findings): with the
collector off nothing hides that.
"""

import asyncio
import contextlib
import gc
import sqlite3
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

import asyncpg
import httpx2
from sqlalchemy import Connection, text

from durability.desk import Wire
from durability.kill import create_editor_key
from newsgraph.errors import NewsgraphError
from newsgraph.ingest.pipeline import ImportOptions, import_paths
from newsgraph.store.database import Database
from newsgraph.store.reader import Reader
from support_server import run_app
from support_store import NEWSROOM, NOW, write_lines

AT_ONCE = 20
LONGEST_SECONDS = 0.06
SETTLE_SECONDS = 10.0
PAIRS = 2
"""A write in two halves: two rows, or none."""
WRITE = text(
    "INSERT INTO change (position, at, subject_type, subject_id, action) "
    "SELECT coalesce(max(position), 0) + 1, 'storm', 'storm', :name, 'storm' FROM change RETURNING position"
)
SLOW = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000) SELECT sum(i) FROM n"
SLOW_TEXT = f"SELECT CAST(({SLOW}) AS text)"
READ = "{ articles(first: 20) { edges { node { headline body entities(first: 5) { edges { node { name } } } } } } }"
SAVE = (
    "mutation ($input: SaveArticleInput!) { saveArticle(input: $input) { article { id } errors { code } } }"
)
TAKE_LOCK = """
import sqlite3, sys, time
began = time.monotonic()
connection = sqlite3.connect(sys.argv[1], timeout=0.1, isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
print((time.monotonic() - began) * 1000)
"""
"""Run by another process: prints the milliseconds until it had the lock for writing, and fails after 100."""
ACTIVE = """
SELECT count(*) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid()
  AND state IN ('active', 'idle in transaction', 'idle in transaction (aborted)')
"""


@dataclass
class Storm:
    """What became of the requests, and what they left; `faults` is what must not be there."""

    cancelled: int = 0
    finished: int = 0
    refused: int = 0
    lock_milliseconds: float = 0.0
    faults: list[str] = field(default_factory=list)

    def render(self) -> str:
        """Return the figures in words."""
        return (
            f"{self.cancelled} requests cancelled, {self.finished} finished before, {self.refused} refused as busy; "
            f"a second process had the lock after {self.lock_milliseconds:.1f} ms; {len(self.faults)} faults"
        )


@dataclass(frozen=True)
class Ground:
    """What the storm goes over: a database in this process, and a server over it with a client."""

    database: Database
    reader: Reader
    wire: Wire
    address: str


async def run_storm(count: int, seed: int, url: str, folder: Path) -> Storm:
    """Cancel so many requests at moments that a seed chooses, and return what was found afterwards."""
    draw, storm = Random(seed), Storm()
    database = await Database.open(url)
    await import_paths(database, [write_lines(folder, [*NEWSROOM])], ImportOptions(NOW))
    async with open_ground(url, database) as ground:
        await _touch(ground, "before")
        threads, before = threading.active_count(), len(asyncio.all_tasks())
        with collector_off():
            for start in range(0, count, AT_ONCE):
                kinds = [draw.choice(KINDS) for _ in range(min(AT_ONCE, count - start))]
                moments = [draw.uniform(0, LONGEST_SECONDS) for _ in kinds]
                work = (
                    _cancel_after(kind(ground, f"{seed}-{start + number}"), moment, storm)
                    for number, (kind, moment) in enumerate(zip(kinds, moments, strict=True))
                )
                await asyncio.gather(*work)
            await _settle(before)
            if threading.active_count() > threads:
                storm.faults.append(f"{threading.active_count()} threads, {threads} before")
            storm.faults += await _find_left(url, storm)
        await _touch(ground, "after")  # it still reads and writes
        storm.faults += await database.read(_find_halves)
    return storm


@asynccontextmanager
async def open_ground(url: str, database: Database) -> AsyncIterator[Ground]:
    """Open a server and a client that has a connection for each request."""
    key = await database.write(create_editor_key)
    reader = await Reader.open(url, count=2)
    limits = httpx2.Limits(max_connections=AT_ONCE, max_keepalive_connections=0)
    # The server closes the database that it writes to when it ends.
    async with (
        run_app(url, database=database, versioned=True) as address,
        httpx2.AsyncClient(timeout=30.0, limits=limits) as client,
    ):
        yield Ground(database, reader, Wire(client, address, key), address)
        await reader.close()
    await database.close()


@contextlib.contextmanager
def collector_off() -> Iterator[None]:
    """Keep the garbage collector from tidying up."""
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


async def _cancel_after(work: Any, seconds: float, storm: Storm) -> None:
    """Run `work` as a task and cancel it at its moment."""
    task = asyncio.ensure_future(work)
    done, _ = await asyncio.wait({task}, timeout=seconds)
    if not done:
        task.cancel()
    try:
        await task
        storm.finished += 1
    except asyncio.CancelledError:
        storm.cancelled += 1
    except NewsgraphError as error:
        if getattr(error, "code", "") != "BUSY":
            storm.faults.append(f"{error.code}: {error}")
        storm.refused += 1


async def _write_pair(ground: Ground, name: str) -> None:
    """Write two rows with RETURNING and read for a while between and after them, in one transaction."""

    def write(connection: Connection) -> None:
        for _ in range(PAIRS):
            connection.execute(WRITE, {"name": name}).scalar_one()
            connection.execute(text(SLOW)).all()

    await ground.database.write(write)


async def _write_briefly(ground: Ground, name: str) -> None:
    """Write two rows and commit at once, so that the commit itself is met, and the wait for the writer."""

    def write(connection: Connection) -> None:
        for _ in range(PAIRS):
            connection.execute(WRITE, {"name": f"{name}-brief"}).scalar_one()

    await ground.database.write(write)


async def _read_at_length(ground: Ground, name: str) -> None:
    """Read with one of the two connections of a reader, or wait for one."""
    await ground.reader.fetch_texts([(SLOW_TEXT, ()), (SLOW_TEXT, ())])


async def _read_in_transaction(ground: Ground, name: str) -> None:
    await ground.database.read(lambda connection: connection.execute(text(SLOW)).all())


async def _ask(ground: Ground, name: str) -> None:
    """Ask over HTTP; the client that goes away closes its connection."""
    await ground.wire.ask(READ)


async def _save(ground: Ground, name: str) -> None:
    """Save a draft over HTTP; what was begun is finished, though its client went."""
    await ground.wire.change(SAVE, input={"headline": f"Storm {name}", "body": "Abbas Araghchi was in Rome."})


KINDS: tuple[Callable[[Ground, str], Any], ...] = (
    _write_pair,
    _write_briefly,
    _read_at_length,
    _read_in_transaction,
    _ask,
    _save,
)


async def _touch(ground: Ground, name: str) -> None:
    """Have every connection, thread and plan made that requests need."""
    for kind in KINDS:
        await asyncio.gather(*(kind(ground, f"{name}-{number}") for number in range(4)))


async def _settle(tasks: int) -> None:
    """Wait until the work that is finished though its caller went is done."""
    async with asyncio.timeout(SETTLE_SECONDS):
        while len(asyncio.all_tasks()) > tasks:  # noqa: ASYNC110  # nothing tells of it
            await asyncio.sleep(0.02)


async def _find_left(url: str, storm: Storm) -> list[str]:
    """Return what the requests left in the database server or on the file."""
    if not url.startswith("sqlite:///"):
        connection = await asyncpg.connect(url)
        active = await connection.fetchval(ACTIVE)
        await connection.close()
        return [f"{active} queries or transactions are still open"] if active else []
    path = url.removeprefix("sqlite:///")
    taken = await asyncio.to_thread(
        subprocess.run, [sys.executable, "-c", TAKE_LOCK, path], capture_output=True, text=True, check=False
    )
    if taken.returncode:
        return [f"the lock is held: {taken.stderr.splitlines()[-1]}"]
    storm.lock_milliseconds = float(taken.stdout)
    with contextlib.closing(sqlite3.connect(path, timeout=0.1, isolation_level=None)) as connection:
        busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    return ["the write-ahead log cannot be emptied"] if busy else []


def _find_halves(connection: Connection) -> list[str]:
    """Return the writes of which one half is there, and drafts without their version."""
    pairs = text(
        "SELECT subject_id FROM change WHERE action = 'storm' GROUP BY subject_id HAVING count(*) <> 2"
    )
    drafts = text(
        "SELECT public_id FROM article a WHERE NOT EXISTS (SELECT 1 FROM article_version v "
        "WHERE v.article_id = a.id AND v.version = a.saved_version AND v.body IS NOT DISTINCT FROM a.body)"
    )
    return [
        f"half written: {one}" for query in (pairs, drafts) for one in connection.execute(query).scalars()
    ]
