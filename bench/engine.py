"""The databases that are measured: where a corpus lies in each, and the server that PostgreSQL needs."""

import asyncio
import contextlib
import sys
from collections.abc import Callable, Coroutine, Iterator
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Any

import asyncpg

from corpus import write_corpus

sys.path.append(str(Path(__file__).parents[1] / "tests"))

from support_postgres import open_server

Told = Callable[[str], object]
Write = Callable[[str], Coroutine[Any, Any, object]]


class Engine(StrEnum):
    """A database engine."""

    SQLITE = "sqlite"
    POSTGRESQL = "postgresql"


@contextlib.contextmanager
def open_corpus(engine: Engine, folder: Path, articles: int, told: Told) -> Iterator[str]:
    """Yield the address of a corpus of so many articles; see `open_filled`."""
    what = f"{articles:,} articles"
    with open_filled(
        engine, folder, f"corpus-{articles}", what, partial(write_corpus, articles=articles), told
    ) as url:
        yield url


@contextlib.contextmanager
def open_filled(
    engine: Engine, folder: Path, name: str, what: str, write: Write, told: Told
) -> Iterator[str]:
    """Yield the address of a database that `write` has filled, given its address.

    SQLite files stay in `folder` under `name`, and are filled where they are not there yet. A PostgreSQL server is
    started for each, with its own settings (no sync, which reads do not feel), and goes with it;
    `NEWSGRAPH_TEST_POSTGRES` names a server to use instead.
    """
    if engine is Engine.SQLITE:
        path = (folder / f"{name}.db").resolve()
        if not path.exists():
            told(f"writing {what} into SQLite")
            unfinished = path.with_suffix(".unfinished")
            unfinished.unlink(missing_ok=True)
            asyncio.run(write(f"sqlite:///{unfinished}"))
            unfinished.rename(path)
        yield f"sqlite:///{path}"
        return
    with open_server() as server:
        url = server.create_empty_database()
        told(f"writing {what} into PostgreSQL")
        asyncio.run(write(url))
        asyncio.run(_analyse(url))
        yield url


async def _analyse(url: str) -> None:
    """Gather statistics, as autovacuum would have done by now."""
    connection = await asyncpg.connect(url)
    try:
        await connection.execute("VACUUM ANALYZE")
    finally:
        await connection.close()
