"""Opens a database and runs functions in its transactions."""

import asyncio
import contextlib
import logging
import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any, Concatenate, ParamSpec, Self, TypeVar
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

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


class _Worker:
    """One thread with one connection, which takes functions in turn.

    A write is dozens of statements: a thread of its own runs them four times as fast as a hop to the driver's
    thread and back for each, and the queue of the thread is the queue of the writer.
    """

    def __init__(self, location: SqliteLocation, mode: str, pragmas: tuple[str, ...], begin: str):
        self._address = f"file:{quote(str(location.path))}?mode={mode}"
        self._pragmas = pragmas
        self._begin = begin
        self._raw: sqlite3.Connection | None = None
        self._thread = ThreadPoolExecutor(1, thread_name_prefix=f"newsgraph-{mode}")
        self._engine = self._build_engine()

    async def run(self, lock: FileLock | None, function: Callable[[Connection], T]) -> T:
        """Run `function` in a transaction of its own, holding `lock` meanwhile.

        A caller who is cancelled does not leave before the statement that runs has been interrupted and all is
        rolled back: a statement left to itself would keep SQLite's lock.
        """
        loop = asyncio.get_running_loop()
        task = loop.run_in_executor(self._thread, partial(self._run_now, lock, function))
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            await self._stop(task)
            raise

    async def close(self, lock: FileLock | None) -> None:
        """Close the connection once what runs is done."""
        await asyncio.get_running_loop().run_in_executor(self._thread, partial(self._close_now, lock))
        self._thread.shutdown()

    def _run_now(self, lock: FileLock | None, function: Callable[[Connection], T]) -> T:
        with _hold(lock), _storage_errors(), self._engine.begin() as connection:
            return function(connection)

    def _close_now(self, lock: FileLock | None) -> None:
        with _hold(lock):
            self._engine.dispose()

    async def _stop(self, task: "asyncio.Future[Any]") -> None:
        """Interrupt what `task` runs until it has rolled back, whatever is cancelled meanwhile."""
        while not task.done():
            if self._raw is not None:
                with contextlib.suppress(sqlite3.ProgrammingError):  # closed in the meantime
                    self._raw.interrupt()
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.wait({task}, timeout=INTERRUPT_EVERY_SECONDS)
        if not task.cancelled():
            task.exception()  # its interruption is no news to anybody

    def _build_engine(self) -> Engine:
        engine = create_engine(
            "sqlite://", creator=self._connect, poolclass=QueuePool, pool_size=1, max_overflow=0
        )

        @event.listens_for(engine, "connect")
        def prepare(connection: Any, record: Any) -> None:
            apply_settings(connection, self._pragmas)

        @event.listens_for(engine, "begin")
        def start(connection: Connection) -> None:
            connection.exec_driver_sql(self._begin)

        return engine

    def _connect(self) -> sqlite3.Connection:
        # Without an isolation level the driver sends no BEGIN of its own; `start` above does.
        self._raw = sqlite3.connect(
            self._address,
            uri=True,
            isolation_level=None,
            factory=_BoundedConnection,
            cached_statements=512,
            check_same_thread=False,
        )
        return self._raw


class Database:
    """One database: a single writer, and a reader beside it.

    Functions given to `write` and `read` take a SQLAlchemy `Connection` first; they run in a thread, one after the
    other, and must not await anything.
    """

    def __init__(self, location: SqliteLocation):
        self.location = location
        self._file_lock = FileLock(location.path) if needs_file_lock() else None
        self._writer = _Worker(location, "rwc", WRITER_PRAGMAS, "BEGIN IMMEDIATE")
        self._reader = _Worker(location, "ro", READER_PRAGMAS, "BEGIN")

    @classmethod
    async def open(cls, url: str, *, create: bool = True) -> Self:
        """Return the database that `url` names, migrated where needed, and created where `create` says so.

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
        if not create and not location.path.exists():
            raise InputError(
                "DATABASE_NOT_FOUND", f"there is no database {location.path}", hint="import something first"
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
        return await self._writer.run(
            self._file_lock, lambda connection: function(connection, *args, **kwargs)
        )

    async def read(
        self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run `function` on one consistent state of the database; it can change nothing."""
        return await self._reader.run(None, lambda connection: function(connection, *args, **kwargs))

    async def close(self) -> None:
        """Close every connection; the last one folds the write-ahead log into the file."""
        await self._reader.close(None)
        await self._writer.close(self._file_lock)


@contextlib.contextmanager
def _hold(lock: FileLock | None) -> Iterator[None]:
    if lock is None:
        yield
        return
    lock.acquire()
    try:
        yield
    finally:
        lock.release()


@contextlib.contextmanager
def _storage_errors() -> Iterator[None]:
    try:
        yield
    except DBAPIError as error:
        known = build_storage_error(error)
        if known is None:
            raise
        raise known from error
