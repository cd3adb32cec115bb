"""Runs functions in transactions of one SQLite connection, in a thread of its own."""

import asyncio
import contextlib
import logging
import sqlite3
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any, TypeVar
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from newsgraph.store.location import SqliteLocation
from newsgraph.store.sqlite_error import build_storage_error
from newsgraph.store.sqlite_lock import FileLock
from newsgraph.store.sqlite_settings import BESIDE_CACHE, READER_PRAGMAS, BoundedConnection, apply_settings
from newsgraph.store.write_behind import WriteBehind

logger = logging.getLogger("newsgraph.store")
T = TypeVar("T")
INTERRUPT_EVERY_SECONDS = 0.005
CACHED_STATEMENTS = 160
"""One with a list of values counts anew for each length of the list, and takes some 50 KB."""


class SqliteWorker:
    """One thread with one connection, which takes functions in turn.

    A write is dozens of statements: a thread of its own runs them four times as fast as a hop to the driver's
    thread and back for each, and the queue of the thread is the queue of the writer.
    """

    def __init__(
        self,
        location: SqliteLocation,
        mode: str,
        pragmas: tuple[str, ...],
        begin: str,
        lock: FileLock | None = None,
    ):
        self._path = location.path.absolute()
        self._address = f"file:{quote(str(self._path))}?mode="
        self._mode = mode
        self._pragmas = pragmas
        self._begin = begin
        self._lock = lock
        self._raw: sqlite3.Connection | None = None
        self._identity = (0, 0)
        self._running: object | None = None
        self._running_lock = threading.Lock()
        self._thread = ThreadPoolExecutor(1, thread_name_prefix=f"newsgraph-{mode}")
        self._engine = self._build_engine()
        self._behind = WriteBehind(self._engine, self._connect_beside)

    async def run(self, function: Callable[[Connection], T]) -> T:
        """Run `function` in a transaction of its own, holding the lock meanwhile.

        A caller who is cancelled does not leave before the statement that runs for him has been interrupted and all
        is rolled back: a statement left to itself would keep SQLite's lock. What runs for others is not disturbed.
        """
        call = object()
        waiting = self._thread.submit(partial(self._run_now, call, function))
        task = asyncio.wrap_future(waiting)
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            if not waiting.cancel():  # it has begun
                await self._stop(call, task)
            raise

    async def close(self) -> None:
        """Close the connections once what runs is done."""
        await asyncio.get_running_loop().run_in_executor(self._thread, self._close_now)
        self._thread.shutdown()

    def _run_now(self, call: object, function: Callable[[Connection], T]) -> T:
        with (
            _hold(self._lock),
            _storage_errors(),
            self._interruptible(call),
            self._engine.begin() as connection,
            self._behind.serve(connection),
        ):
            return function(connection)

    @contextlib.contextmanager
    def _interruptible(self, call: object) -> Iterator[None]:
        """Keep which call runs: only its own caller may interrupt it, and not what runs after it."""
        with self._running_lock:
            self._running = call
        try:
            yield
        finally:
            with self._running_lock:
                self._running = None

    def _close_now(self) -> None:
        self._behind.close()
        if self._raw is None:
            return  # nothing was ever run, so there is nothing to fold into the file and no one to wait for
        with _hold(self._lock):
            self._engine.dispose()

    async def _stop(self, call: object, task: "asyncio.Future[Any]") -> None:
        """Interrupt what `task` runs until it has rolled back, whatever is cancelled meanwhile."""
        while not task.done():
            with self._running_lock:
                if self._running is call and self._raw is not None:
                    self._raw.interrupt()
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.wait({task}, timeout=INTERRUPT_EVERY_SECONDS)
        if not task.cancelled():
            task.exception()  # its interruption is no news to anybody

    def _build_engine(self) -> Engine:
        engine = create_engine(
            "sqlite://",
            creator=self._connect,
            poolclass=QueuePool,
            pool_size=1,
            max_overflow=0,
            hide_parameters=True,  # what fails is logged, and values may be secrets
        )

        @event.listens_for(engine, "connect")
        def prepare(connection: Any, record: Any) -> None:
            apply_settings(connection, self._pragmas)
            self._identity = self._identify()

        @event.listens_for(engine, "begin")
        def start(connection: Connection) -> None:
            connection.exec_driver_sql(self._begin)

        return engine

    def _connect(self) -> sqlite3.Connection:
        self._raw = self._open(self._mode)
        return self._raw

    def _connect_beside(self) -> sqlite3.Connection | None:
        """Return another connection to the file; None where there can be none that waits for no write."""
        try:
            connection = self._open("ro")
            try:
                apply_settings(connection, (*READER_PRAGMAS, BESIDE_CACHE))
                [mode] = connection.execute("PRAGMA journal_mode").fetchone()
                if mode == "wal" and self._identify() == self._identity:
                    return connection
            except BaseException:
                connection.close()
                raise
            connection.close()
        except (sqlite3.Error, OSError) as error:
            logger.debug("no connection beside the writer: %s", error)
        return None

    def _identify(self) -> tuple[int, int]:
        """Return what tells the file from one that took its place."""
        found = self._path.stat()
        return found.st_dev, found.st_ino

    def _open(self, mode: str) -> sqlite3.Connection:
        # Without an isolation level the driver sends no BEGIN of its own; `start` above does.
        return sqlite3.connect(
            f"{self._address}{mode}",
            uri=True,
            isolation_level=None,
            factory=BoundedConnection,
            cached_statements=CACHED_STATEMENTS,
            check_same_thread=False,
        )


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
