"""Runs the many rows of a transaction in a second thread, while Python works out the next ones.

SQLite lets go of the interpreter while a statement runs. What is run here is seen by nobody before it is done: any
other statement that writes, or that names a table of what is still running, waits first, and so does the end of the
transaction. So a transaction comes to the same as if every statement had run in its place. Tables that stand apart
from all others are written in between.
"""

import contextlib
import re
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache
from typing import Any

from sqlalchemy import Connection, Engine, event
from sqlalchemy.exc import DBAPIError

from newsgraph.model.table import METADATA

_WRITTEN = re.compile(r"^(?:INSERT INTO|DELETE FROM|UPDATE) (\w+)")
_NAME = re.compile(r"\w+")
_INFO = "write_behind"
_NOTHING = contextlib.nullcontext()
APART = frozenset({"related_count", "related_state"})
"""Tables without part in any foreign key which are read right after they were written.

They are never written behind, and what writes them does not wait: who reads them then need not wait for all the rest.
"""


class WriteBehind:
    """What runs behind on one connection, in its order."""

    def __init__(self, engine: Engine):
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="newsgraph-behind")
        self._running: list[Future[None]] = []
        self._tables: set[str] = set()
        self._gate = threading.Event()
        self._gate.set()
        event.listen(engine, "before_cursor_execute", self._before_cursor)

    @contextlib.contextmanager
    def serve(self, connection: Connection) -> Iterator[None]:
        """Take rows of this transaction; when it ends, or fails, nothing runs any more.

        Raises DBAPIError where a statement failed behind.
        """
        connection.info[_INFO] = self
        try:
            yield
            self.wait()
        finally:
            del connection.info[_INFO]
            self._drop()

    def run(self, connection: Connection, sql: str, rows: Sequence[tuple[Any, ...]]) -> None:
        """Run a statement that writes one table, for each of these rows, after all that was given before."""
        self._tables |= _list_written(sql)
        raw: Any = connection.connection.dbapi_connection
        self._running.append(self._thread.submit(_run, raw, sql, rows, self._gate))

    @contextlib.contextmanager
    def go_before(self) -> Iterator[None]:
        """Have what runs behind stand still after the statement that it is at.

        SQLite's lock goes to who asks for it next, not to who has waited: one row after another would keep it.
        """
        self._gate.clear()
        try:
            yield
        finally:
            self._gate.set()

    @property
    def is_running(self) -> bool:
        """Whether anything was given that nobody waited for yet."""
        return bool(self._running)

    def wait(self) -> None:
        """Wait until all is done; raises DBAPIError for the first that failed."""
        try:
            for future in self._running:
                future.result()
        finally:
            self._drop()

    def close(self) -> None:
        """End the thread."""
        self._thread.shutdown()

    def _drop(self) -> None:
        """Leave what has not begun, and wait for what has."""
        for future in reversed(self._running):
            if not future.cancel():
                future.exception()
        self._running.clear()
        self._tables.clear()

    def _before_cursor(self, _connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        self.keep_order(statement)

    def keep_order(self, statement: str) -> None:
        """Wait where a statement that is about to run has to come after what runs behind."""
        if not self._running:
            return
        if statement.startswith("ROLLBACK"):
            self._drop()
            return
        may_pass = statement.startswith("SELECT") or _is_apart(statement)
        if not may_pass or not self._tables.isdisjoint(_NAME.findall(statement)):
            self.wait()


def run_behind(
    connection: Connection, sql: str, rows: Sequence[tuple[Any, ...]], *, is_long: bool = True
) -> bool:
    """Have a statement that writes one table run behind for each of these rows; return whether it will.

    It will not where the connection cannot do so, nor where it takes a moment and nothing runs that it has to follow,
    nor where its table stands apart.
    """
    behind: WriteBehind | None = connection.info.get(_INFO)
    if behind is None or not (is_long or behind.is_running) or _is_apart(sql):
        return False
    behind.run(connection, sql, rows)
    return True


def keep_order(connection: Connection, statement: str) -> None:
    """Wait as `WriteBehind.keep_order`: for statements that go past SQLAlchemy, which tells it of all others."""
    behind: WriteBehind | None = connection.info.get(_INFO)
    if behind is not None:
        behind.keep_order(statement)


def go_before(connection: Connection) -> contextlib.AbstractContextManager[None]:
    """Run what comes between the statements that run behind, not after them; a read, mostly."""
    behind: WriteBehind | None = connection.info.get(_INFO)
    return behind.go_before() if behind is not None and behind.is_running else _NOTHING


def wait_behind(connection: Connection) -> None:
    """Wait until all that runs behind is done; raises DBAPIError where it failed.

    Call it where the next statement stands in a savepoint, which would be blamed for what failed before it.
    """
    behind: WriteBehind | None = connection.info.get(_INFO)
    if behind is not None:
        behind.wait()


def _is_apart(sql: str) -> bool:
    written = _WRITTEN.match(sql)
    return written is not None and written[1] in APART


@cache
def _list_written(sql: str) -> frozenset[str]:
    """Return the table that a statement writes; where it deletes, those too whose rows go with the deleted ones."""
    written = _WRITTEN.match(sql)
    if written is None:
        raise ValueError(f"what runs behind writes one table: {sql}")
    found, reached = {written[1]}, [written[1]] if sql.startswith("DELETE") else []
    while reached:
        parent = METADATA.tables[reached.pop()]
        children = {
            child.name
            for child in METADATA.sorted_tables
            if any(key.referred_table is parent for key in child.foreign_key_constraints)
        }
        reached += children - found
        found |= children
    return frozenset(found)


def _run(
    connection: sqlite3.Connection, sql: str, rows: Sequence[tuple[Any, ...]], gate: threading.Event
) -> None:
    try:
        with contextlib.closing(connection.cursor()) as cursor:
            for row in rows:
                gate.wait()
                cursor.execute(sql, row)
    except sqlite3.Error as error:
        raise DBAPIError.instance(sql, None, error, sqlite3.Error) from error
