"""The databases that are measured: where a corpus lies in each, and the server that PostgreSQL needs."""

import asyncio
import contextlib
import sys
from collections.abc import Callable, Coroutine, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Any

import asyncpg

from corpus import write_corpus
from newsgraph.store.database import Database

sys.path.append(str(Path(__file__).parents[1] / "tests"))

from support_postgres import open_server

Told = Callable[[str], object]
Write = Callable[[str], Coroutine[Any, Any, object]]


class Engine(StrEnum):
    """A database engine."""

    SQLITE = "sqlite"
    POSTGRESQL = "postgresql"


@dataclass(frozen=True)
class Place:
    """Where filled databases are: SQLite files in a folder, and PostgreSQL databases that are there, by name."""

    folder: Path
    databases: Mapping[str, str] = field(default_factory=dict)


@contextlib.contextmanager
def open_corpus(engine: Engine, place: Place, articles: int, told: Told) -> Iterator[str]:
    """Yield the address of a corpus of so many articles; see `open_filled`."""
    what = f"{articles:,} articles"
    with open_filled(
        engine, place, f"corpus-{articles}", what, partial(write_corpus, articles=articles), told
    ) as url:
        yield url


@contextlib.contextmanager
def open_filled(
    engine: Engine, place: Place, name: str, what: str, write: Write, told: Told
) -> Iterator[str]:
    """Yield the address of a database that `write` has filled, given its address.

    SQLite files stay in the folder under `name`, and are filled where they are not there yet. A PostgreSQL database
    is one that `place` names, and stays; else a server is started for it, with its own settings (no sync, which reads
    do not feel), and goes with it; `NEWSGRAPH_TEST_POSTGRES` names a server to use instead. What is there already is
    brought to the newest tables.
    """
    if engine is Engine.POSTGRESQL and name in place.databases:
        asyncio.run(_upgrade(place.databases[name]))
        yield place.databases[name]
        return
    if engine is Engine.SQLITE:
        path = (place.folder / f"{name}.db").resolve()
        if not path.exists():
            told(f"writing {what} into SQLite")
            unfinished = path.with_suffix(".unfinished")
            unfinished.unlink(missing_ok=True)
            asyncio.run(write(f"sqlite:///{unfinished}"))
            unfinished.rename(path)
        asyncio.run(_upgrade(f"sqlite:///{path}"))
        yield f"sqlite:///{path}"
        return
    with open_server() as server:
        url = server.create_empty_database()
        told(f"writing {what} into PostgreSQL")
        asyncio.run(write(url))
        asyncio.run(_analyse(url))
        yield url


async def _upgrade(url: str) -> None:
    database = await Database.open(url, create=False)
    await database.close()


async def _analyse(url: str) -> None:
    """Gather statistics, as autovacuum would have done by now."""
    connection = await asyncpg.connect(url)
    try:
        await connection.execute("VACUUM ANALYZE")
    finally:
        await connection.close()
