"""Reads for requests: a few read-only connections, each statement one thread hop, with a deadline inside SQLite.

A statement is never cancelled from outside: that would leave its lock to the garbage collector. It is stopped from
inside by SQLite's progress handler, past its deadline or when its caller has gone.
"""

import asyncio
import contextlib
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
from newsgraph.store.busy import MAX_WAITING, WAIT_SECONDS, build_busy
from newsgraph.store.location import SqliteLocation
from newsgraph.store.sqlite_settings import READER_PRAGMAS, BoundedConnection

STEPS_BETWEEN_CHECKS = 1_000


@dataclass
class _Call:
    """The statements of one request, and the instant (seconds, monotonic) at which they are stopped."""

    stops_at: float

    def stop(self) -> None:
        """Let nothing of it run any longer."""
        self.stops_at = float("-inf")


@dataclass
class _Connection:
    """A connection and what it works at."""

    raw: aiosqlite.Connection
    call: _Call | None = None

    def is_late(self) -> bool:
        call = self.call
        return call is not None and time.monotonic() > call.stops_at


class SqliteReader:
    """A bounded set of read-only connections to one SQLite file."""

    dialect: Dialect = sqlite.dialect(paramstyle="qmark")
    version_statement = "PRAGMA data_version"

    def __init__(
        self, connections: Sequence[_Connection], deadline: float, wait_seconds: float = WAIT_SECONDS
    ):
        """Take open connections; use `open`."""
        self._waiting = 0
        self._wait_seconds = min(wait_seconds, deadline)
        self._all = tuple(connections)
        # The connection used last comes first: its pages are at hand, and under little load the others stay small.
        self._free: asyncio.Queue[_Connection] = asyncio.LifoQueue()
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

        Raises RequestError BUSY where no connection comes free, TIMEOUT past the deadline, RESPONSE_TOO_LARGE beyond
        what SQLite may hold in one value, TOO_COMPLEX where SQLite cannot parse the statement.
        """
        call = _Call(time.monotonic() + self._deadline)
        task = asyncio.ensure_future(self._run(statements, call))
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            call.stop()
            task.add_done_callback(_forget)
            raise

    async def close(self) -> None:
        """Wait for what still runs, then close every connection."""
        if self._running:
            await asyncio.wait(set(self._running))
        for connection in self._all:
            await connection.raw.close()

    async def _run(self, statements: Sequence[tuple[str, Sequence[Any]]], call: _Call) -> list[str | None]:
        connection = await self._take()
        connection.call = call
        try:
            if connection.is_late():
                raise sqlite3.OperationalError("interrupted")  # while it waited
            return [await _fetch_text(connection.raw, sql, values) for sql, values in statements]
        except sqlite3.Error as error:
            raise _build_error(error, self._deadline) from error
        finally:
            connection.call = None
            self._free.put_nowait(connection)

    async def _take(self) -> _Connection:
        """Return a free connection, in the order in which requests came."""
        if not self._waiting:
            with contextlib.suppress(asyncio.QueueEmpty):
                return self._free.get_nowait()
        if self._waiting >= MAX_WAITING:
            raise build_busy()
        self._waiting += 1
        try:
            return await asyncio.wait_for(self._free.get(), self._wait_seconds)
        except TimeoutError:
            raise build_busy() from None
        finally:
            self._waiting -= 1


def _forget(task: asyncio.Task[Any]) -> None:
    """What became of a call whose caller has gone is no news to anybody."""
    if not task.cancelled():
        task.exception()


async def _connect(path: str) -> aiosqlite.Connection:
    opening = aiosqlite.connect(
        f"file:{quote(path)}?mode=ro",
        uri=True,
        isolation_level=None,
        cached_statements=512,
        factory=BoundedConnection,
    )
    # A program that fails before it closes its readers must end all the same: it would wait for their threads.
    opening._thread.daemon = True
    connection = await opening
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
