"""Reads for requests from PostgreSQL: a small pool of connections, and a deadline that the server itself keeps.

The server stops a statement at its deadline; a caller who goes away has it cancelled there. Statements stay prepared
on their connection.
"""

import asyncio
import time
from collections.abc import Callable, Sequence
from typing import Any, Self

import asyncpg
from sqlalchemy.dialects.postgresql import asyncpg as asyncpg_dialect
from sqlalchemy.engine import Dialect

from newsgraph.errors import NewsgraphError, RequestError
from newsgraph.store.busy import MAX_WAITING, WAIT_SECONDS, build_busy
from newsgraph.store.location import PostgresLocation
from newsgraph.store.postgres_error import LOST, build_connect_error
from newsgraph.store.postgres_settings import CONNECT_SECONDS, build_reader_settings

MEBIBYTE = 1024 * 1024
MAX_ANSWER_LENGTH = 32 * MEBIBYTE
KEPT_STATEMENTS = 128
KEPT_LENGTH = 80 * 1024
"""Up to how many characters a statement stays prepared: the driver's own 15 KiB would have a path planned each time.

A kept plan takes some 100 bytes of the server for each character, so that both bounds together hold its memory.
"""
GRACE_SECONDS = 0.5
"""How long after its deadline the server is waited for before the statement is cancelled from here."""


class _Connection(asyncpg.Connection):  # type: ignore[misc]
    """A connection whose settings no statement of ours changes, so that nothing is reset between two requests."""

    def get_reset_query(self) -> str:
        """Return no query: one would cost a round trip a request."""
        return ""


class PostgresReader:
    """A bounded set of connections to one PostgreSQL database, in which nothing can be changed."""

    dialect: Dialect = asyncpg_dialect.dialect()  # type: ignore[no-untyped-call]  # SQLAlchemy leaves it bare
    version_statement = "SELECT pg_current_snapshot()::text"
    """Only transactions that write take a number, and a snapshot names those that were not committed yet."""

    def __init__(self, pool: "asyncpg.Pool[Any]", deadline: float, count: int):
        """Take an open pool of `count` connections; use `open`.

        The pool opens and ends connections. Those that are in order stay with us between requests: to hand one back
        and take it again costs as much of a request as the Python of all the rest.
        """
        self._pool = pool
        self._deadline = deadline
        self._trace: Callable[[str], None] | None = None
        self._waiting = 0
        self._slots = asyncio.Semaphore(count)
        self._free: list[Any] = []
        self._is_closing = False

    @classmethod
    async def open(cls, location: PostgresLocation, deadline: float, count: int) -> Self:
        """Return readers of a database, each operation stopped after `deadline` seconds.

        Raises InputError or NewsgraphError where the server cannot be reached or does not let us in.
        """
        try:
            pool = await asyncpg.create_pool(
                location.url,
                min_size=1,
                max_size=count,
                timeout=CONNECT_SECONDS,
                connection_class=_Connection,
                statement_cache_size=KEPT_STATEMENTS,
                max_cacheable_statement_size=KEPT_LENGTH,
                max_cached_statement_lifetime=0,
                max_inactive_connection_lifetime=0,
                server_settings=build_reader_settings(deadline),
            )
        except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError, ValueError) as error:
            raise build_connect_error(error, location) from None
        return cls(pool, deadline, count)

    async def trace(self, callback: Callable[[str], None]) -> None:
        """Have `callback` called with the text of every statement that is run from now on."""
        self._trace = callback

    async def fetch_texts(self, statements: Sequence[tuple[str, Sequence[Any]]]) -> list[str | None]:
        """Run statements of one row and one column, in order, on one connection; return their values.

        A connection that the server closed meanwhile is replaced once: reading twice changes nothing. Raises
        RequestError BUSY where no connection comes free, TIMEOUT past the deadline, RESPONSE_TOO_LARGE, or
        TOO_COMPLEX where PostgreSQL refuses the statement.
        """
        stops_at = time.monotonic() + self._deadline
        try:
            try:
                return await self._run(statements, stops_at)
            except LOST:
                return await self._run(statements, stops_at)
        except TimeoutError:
            raise _build_failure("57014", "it was cancelled", self._deadline) from None
        except asyncpg.PostgresError as error:
            raise _build_failure(error.sqlstate or "", str(error), self._deadline) from error
        except (OSError, asyncpg.InterfaceError) as error:
            raise NewsgraphError(
                "STORAGE_FAULT", f"the database cannot be reached: {error}", hint="Look at the log."
            ) from error

    async def close(self) -> None:
        """Wait for what still runs, then close every connection."""
        self._is_closing = True
        await self._release_free()
        await self._pool.close()

    async def _run(
        self, statements: Sequence[tuple[str, Sequence[Any]]], stops_at: float
    ) -> list[str | None]:
        connection = await self._take(stops_at)
        in_order = False
        try:
            texts = [await self._fetch_text(connection, sql, values, stops_at) for sql, values in statements]
            in_order = True
            return texts
        finally:
            await self._give_back(connection, in_order=in_order)

    async def _take(self, stops_at: float) -> Any:
        """Return a free connection, in the order in which requests came; the one used last is taken first."""
        if self._slots.locked():
            await self._wait(stops_at)
        else:
            await self._slots.acquire()
        try:
            while self._free:
                connection = self._free.pop()
                if _is_open(connection):
                    return connection
                await self._pool.release(connection)
            return await self._pool.acquire(timeout=_remaining(stops_at))
        except BaseException:
            self._slots.release()
            raise

    async def _wait(self, stops_at: float) -> None:
        if self._waiting >= MAX_WAITING:
            raise build_busy()
        self._waiting += 1
        try:
            async with asyncio.timeout(min(_remaining(stops_at), WAIT_SECONDS)):
                await self._slots.acquire()
        except TimeoutError:
            raise build_busy() from None
        finally:
            self._waiting -= 1

    async def _give_back(self, connection: Any, *, in_order: bool) -> None:
        """Keep a connection whose statements all ended well; the pool looks after any other."""
        try:
            if in_order and not self._is_closing:
                self._free.append(connection)
            else:
                await self._pool.release(connection)
        finally:
            self._slots.release()

    async def _release_free(self) -> None:
        while self._free:
            await self._pool.release(self._free.pop())

    async def _fetch_text(
        self, connection: Any, sql: str, values: Sequence[Any], stops_at: float
    ) -> str | None:
        if self._trace is not None:
            self._trace(sql)
        text: str | None = await connection.fetchval(
            sql, *values, timeout=_remaining(stops_at) + GRACE_SECONDS
        )
        if text is not None and len(text) > MAX_ANSWER_LENGTH:
            raise _build_failure("54000", "the answer is too large", self._deadline)
        return text


def _is_open(connection: Any) -> bool:
    try:
        return not connection.is_closed()
    except asyncpg.InterfaceError:
        return False  # the server closed it, and the pool has taken it back


def _remaining(stops_at: float) -> float:
    left = stops_at - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left


REFUSALS = (
    (
        '22P02: invalid input syntax for type integer: "PATH_TOO_WIDE',
        "PATH_TOO_WIDE",
        400,
        "the search for a path was given up: more relations lead away from its ends than one search compares",
        "Ask for fewer hops (maxHops), or name the kinds of relation that may carry one (filter).",
    ),
    (
        "57014",
        "TIMEOUT",
        504,
        "the operation took longer than its deadline allows",
        "Ask for less in one request.",
    ),
    (
        "54000",
        "RESPONSE_TOO_LARGE",
        400,
        "the answer is larger than one response may be",
        "Ask for smaller pages, or leave bodies out.",
    ),
    (
        "54001",
        "TOO_COMPLEX",
        400,
        "the operation is nested too deeply for the database",
        "Ask for fewer nested levels.",
    ),
    (
        "54",
        "TOO_COMPLEX",
        400,
        "the operation is too large for the database",
        "Split the operation.",
    ),
)
"""The beginning of an SQLSTATE, with its message where that tells more, and what it means to a client."""


def _build_failure(state: str, cause: str, deadline: float) -> NewsgraphError:
    """Return the error for an SQLSTATE: a refusal where we know it, else a fault of the database."""
    for start, code, status, message, hint in REFUSALS:
        if f"{state}: {cause}".startswith(start):
            details = {"deadlineSeconds": deadline} if code == "TIMEOUT" else None
            return RequestError(code, message, status=status, hint=hint, details=details)
    return NewsgraphError("STORAGE_FAULT", f"the database failed: {cause}", hint="Look at the log.")
