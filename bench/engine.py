"""The databases that are measured: where a corpus lies in each, and the server that PostgreSQL needs."""

import asyncio
import contextlib
import sys
from collections.abc import Callable, Iterator
from enum import StrEnum
from pathlib import Path

import asyncpg

from corpus import write_corpus

sys.path.append(str(Path(__file__).parents[1] / "tests"))

from support_postgres import open_server


class Engine(StrEnum):
    """A database engine."""

    SQLITE = "sqlite"
    POSTGRESQL = "postgresql"


@contextlib.contextmanager
def open_corpus(engine: Engine, folder: Path, articles: int, told: Callable[[str], object]) -> Iterator[str]:
    """Yield the address of a corpus of so many articles, written where it is not there yet.

    Corpora of SQLite stay in `folder`; a PostgreSQL server is started for each, with its own settings (no sync, which
    reads do not feel), and goes with it. `NEWSGRAPH_TEST_POSTGRES` names a server to use instead.
    """
    if engine is Engine.SQLITE:
        path = (folder / f"corpus-{articles}.db").resolve()
        if not path.exists():
            told(f"writing {articles:,} articles into SQLite")
            unfinished = path.with_suffix(".unfinished")
            unfinished.unlink(missing_ok=True)
            asyncio.run(write_corpus(f"sqlite:///{unfinished}", articles))
            unfinished.rename(path)
        yield f"sqlite:///{path}"
        return
    with open_server() as server:
        url = server.create_empty_database()
        told(f"writing {articles:,} articles into PostgreSQL")
        asyncio.run(write_corpus(url, articles))
        asyncio.run(_analyse(url))
        yield url


async def _analyse(url: str) -> None:
    """Gather statistics, as autovacuum would have done by now."""
    connection = await asyncpg.connect(url)
    try:
        await connection.execute("VACUUM ANALYZE")
    finally:
        await connection.close()
