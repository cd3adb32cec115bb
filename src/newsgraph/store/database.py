"""Opens a database and runs functions in its transactions."""

import asyncio
import contextlib
import logging
import sqlite3
from collections.abc import AsyncIterator, Callable
from typing import Any, Concatenate, ParamSpec, Self, TypeVar
from urllib.parse import quote

import aiosqlite
from sqlalchemy import Connection, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import AsyncAdaptedQueuePool

from newsgraph.errors import InputError
from newsgraph.store.location import SqliteLocation, parse_database_url
from newsgraph.store.migration.upgrade import upgrade_database
from newsgraph.store.sqlite_error import build_storage_error
from newsgraph.store.sqlite_lock import FileLock
from newsgraph.store.sqlite_settings import (
    READER_PRAGMAS,
    WRITER_PRAGMAS,
    apply_limits,
    apply_settings,
    needs_file_lock,
)

logger = logging.getLogger("newsgraph.store")
P = ParamSpec("P")
T = TypeVar("T")
INTERRUPT_EVERY_SECONDS = 0.005


class _BoundedConnection(sqlite3.Connection):
    """A connection that refuses values and statements beyond our limits."""

    def __init__(self, *args: Any, **kwargs: Any):
        super().__init__(*args, **kwargs)
        apply_limits(self)


class Database:
    """One database: a single writer, and readers beside it.

    Functions given to `write` and `read` take a SQLAlchemy `Connection` first. They run within the driver's thread
    hops (`run_sync`), so they may execute statements but must not await anything. Cancelling a caller never
    cancels a statement, which would leak SQLite's lock: the statement is interrupted inside SQLite, its transaction
    is rolled back, and only then the cancellation goes on.
    """

    def __init__(self, location: SqliteLocation):
        self.location = location
        self._raw_writer: sqlite3.Connection | None = None
        self._turn = asyncio.Lock()
        self._file_lock = FileLock(location.path) if needs_file_lock() else None
        self._writer = self._build_engine("rwc", WRITER_PRAGMAS, "BEGIN IMMEDIATE")
        self._reader = self._build_engine("ro", READER_PRAGMAS, "BEGIN")

    @classmethod
    async def open(cls, url: str) -> Self:
        """Return the database that `url` names, created and migrated where needed.

        Raises InputError (DATABASE_URL_INVALID, DATABASE_NOT_SUPPORTED, DATABASE_TOO_NEW) or NewsgraphError where
        the file cannot be used.
        """
        location = parse_database_url(url)
        if not location.path.parent.is_dir():
            raise InputError(
                "DATABASE_NOT_FOUND",
                f"there is no folder {location.path.parent}",
                hint="create it, or name another",
            )
        database = cls(location)
        if database._file_lock is not None:
            logger.info(
                "SQLite %s: one process writes at a time, by a lock on %s-lock",
                sqlite3.sqlite_version,
                location.path.name,
            )
        try:
            await database.write(upgrade_database)
        except BaseException:
            await database.close()
            raise
        return database

    async def write(
        self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run `function` in one write transaction; commit when it returns, undo everything when it raises."""
        task = asyncio.ensure_future(self._write(function, *args, **kwargs))
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            await self._stop(task)
            raise

    async def read(
        self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run `function` on one consistent state of the database; it can change nothing."""
        with _storage_errors():
            async with self._reader.connect() as connection:
                return await connection.run_sync(function, *args, **kwargs)

    async def close(self) -> None:
        """Close every connection; the last one folds the write-ahead log into the file."""
        await self._reader.dispose()
        async with self._turn, self._locked():
            await self._writer.dispose()

    async def _write(self, function: Callable[..., T], *args: Any, **kwargs: Any) -> T:
        async with self._turn, self._locked():
            with _storage_errors():
                async with self._writer.begin() as connection:
                    return await connection.run_sync(function, *args, **kwargs)

    async def _stop(self, task: "asyncio.Future[Any]") -> None:
        """Interrupt what `task` runs until it has rolled back, whatever is cancelled meanwhile."""
        while not task.done():
            if self._raw_writer is not None:
                with contextlib.suppress(sqlite3.ProgrammingError):  # closed in the meantime
                    self._raw_writer.interrupt()
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.wait({task}, timeout=INTERRUPT_EVERY_SECONDS)
        if not task.cancelled():
            task.exception()  # its interruption is no news to anybody

    @contextlib.asynccontextmanager
    async def _locked(self) -> AsyncIterator[None]:
        if self._file_lock is None:
            yield
            return
        await asyncio.to_thread(self._file_lock.acquire)
        try:
            yield
        finally:
            self._file_lock.release()

    def _build_engine(self, mode: str, pragmas: tuple[str, ...], begin: str) -> AsyncEngine:
        address = f"file:{quote(str(self.location.path))}?mode={mode}"
        is_writer = mode == "rwc"

        async def connect() -> aiosqlite.Connection:
            return await aiosqlite.connect(
                address, uri=True, isolation_level=None, factory=_BoundedConnection, cached_statements=512
            )

        engine = create_async_engine(
            "sqlite+aiosqlite://",
            async_creator=connect,
            poolclass=AsyncAdaptedQueuePool,
            pool_size=1 if is_writer else 2,
            max_overflow=0,
        )

        @event.listens_for(engine.sync_engine, "connect")
        def prepare(connection: Any, record: Any) -> None:
            if is_writer:
                self._raw_writer = connection.driver_connection._conn
            apply_settings(connection, pragmas)

        @event.listens_for(engine.sync_engine, "begin")
        def start(connection: Connection) -> None:
            connection.exec_driver_sql(begin)

        return engine


@contextlib.contextmanager
def _storage_errors() -> Any:
    try:
        yield
    except DBAPIError as error:
        known = build_storage_error(error)
        if known is None:
            raise
        raise known from error
