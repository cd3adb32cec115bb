"""Reads for requests: a few read-only connections, each statement one thread hop, with a deadline inside SQLite.

A statement is never cancelled from outside: that would leave its lock to the garbage collector. It is stopped from
inside by SQLite's progress handler, and a caller who goes away leaves it to end by itself.
"""

import asyncio
import sqlite3
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Self
from urllib.parse import quote

import aiosqlite
from sqlalchemy.dialects import sqlite
from sqlalchemy.engine import Dialect

from newsgraph.errors import NewsgraphError, RequestError
from newsgraph.store.location import SqliteLocation
from newsgraph.store.sqlite_settings import READER_PRAGMAS, BoundedConnection

STEPS_BETWEEN_CHECKS = 1_000


@dataclass
class _Connection:
    """A connection and the instant (seconds, monotonic) at which its present statement is stopped."""

    raw: aiosqlite.Connection
    stops_at: float = float("inf")

    def is_late(self) -> bool:
        return time.monotonic() > self.stops_at


class SqliteReader:
    """A bounded set of read-only connections to one SQLite file."""

    dialect: Dialect = sqlite.dialect(paramstyle="qmark")

    def __init__(self, connections: Sequence[_Connection], deadline: float):
        """Take open connections; use `open`."""
        self._all = tuple(connections)
        self._free: asyncio.Queue[_Connection] = asyncio.Queue()
        for connection in connections:
            self._free.put_nowait(connection)
        self._deadline = deadline
        self._running: set[asyncio.Task[Any]] = set()

    @classmethod
    async def open(cls, location: SqliteLocation, deadline: float, count: int) -> Self:
        """Return readers of a file, each statement stopped after `deadline` seconds."""
        connections = [_Connection(await _connect(str(location.path))) for _ in range(count)]
        for connection in connections:
            await connection.raw.set_progress_handler(connection.is_late, STEPS_BETWEEN_CHECKS)
        return cls(connections, deadline)

    async def trace(self, callback: Callable[[str], None]) -> None:
        """Have `callback` called with the text of every statement that SQLite runs from now on."""
        for connection in self._all:
            await connection.raw.set_trace_callback(callback)

    async def fetch_texts(self, statements: Sequence[tuple[str, Sequence[Any]]]) -> list[str | None]:
        """Run statements of one row and one column, in order, on one connection; return their values.

        Raises RequestError TIMEOUT past the deadline, RESPONSE_TOO_LARGE beyond what SQLite may hold in one value,
        TOO_COMPLEX where SQLite cannot parse the statement.
        """
        task = asyncio.ensure_future(self._run(statements))
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return await asyncio.shield(task)

    async def close(self) -> None:
        """Wait for what still runs, then close every connection."""
        if self._running:
            await asyncio.wait(set(self._running))
        for connection in self._all:
            await connection.raw.close()

    async def _run(self, statements: Sequence[tuple[str, Sequence[Any]]]) -> list[str | None]:
        stops_at = time.monotonic() + self._deadline
        connection = await self._free.get()
        connection.stops_at = stops_at
        try:
            return [await _fetch_text(connection.raw, sql, values) for sql, values in statements]
        except sqlite3.Error as error:
            raise _build_error(error, self._deadline) from error
        finally:
            connection.stops_at = float("inf")
            self._free.put_nowait(connection)


async def _connect(path: str) -> aiosqlite.Connection:
    connection = await aiosqlite.connect(
        f"file:{quote(path)}?mode=ro",
        uri=True,
        isolation_level=None,
        cached_statements=512,
        factory=BoundedConnection,
    )
    for pragma in READER_PRAGMAS:
        await connection.execute_fetchall(pragma)
    return connection


async def _fetch_text(connection: aiosqlite.Connection, sql: str, values: Sequence[Any]) -> str | None:
    rows = list(await connection.execute_fetchall(sql, values))
    text: str | None = rows[0][0] if rows else None
    return text


REFUSALS = (
    (
        "PATH_TOO_WIDE",
        "PATH_TOO_WIDE",
        400,
        "the search for a path was given up: more relations lead away from its ends than one search compares",
        "Ask for fewer hops (maxHops), or name the kinds of relation that may carry one (filter).",
    ),
    (
        "interrupted",
        "TIMEOUT",
        504,
        "the operation took longer than its deadline allows",
        "Ask for less in one request.",
    ),
    (
        "too big",
        "RESPONSE_TOO_LARGE",
        400,
        "the answer is larger than one response may be",
        "Ask for smaller pages, or leave bodies out.",
    ),
    (
        "stack overflow",
        "TOO_COMPLEX",
        400,
        "the operation is nested too deeply for the database",
        "Ask for fewer nested levels.",
    ),
    (
        "tables in a join",
        "TOO_COMPLEX",
        400,
        "an object would be joined to more rows than the database allows",
        "Ask for fewer objects behind one.",
    ),
    (
        "too many SQL variables",
        "TOO_COMPLEX",
        400,
        "the operation has more values than the database takes at once",
        "Split the operation.",
    ),
    (
        "too large",
        "TOO_COMPLEX",
        400,
        "the operation is too large for the database",
        "Split the operation.",
    ),
)


def _build_error(error: sqlite3.Error, deadline: float) -> NewsgraphError:
    for part, code, status, message, hint in REFUSALS:
        if part in str(error):
            details = {"deadlineSeconds": deadline} if code == "TIMEOUT" else None
            return RequestError(code, message, status=status, hint=hint, details=details)
    return NewsgraphError("STORAGE_FAULT", f"the database failed: {error}", hint="Look at the log.")
