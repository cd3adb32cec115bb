"""Runs the many rows of a transaction in a second thread, while Python works out the next ones.

SQLite lets go of the interpreter while a statement runs. What is run here is seen by nobody before it is done: any
other statement that writes waits first, and so does the end of the transaction; one that reads waits for what writes
a table that it names, and for what was to run before that. So a transaction comes to the same as if every statement
had run in its place. Tables that stand apart from all others are written in between. Rows that this transaction has
written none of are read meanwhile on a connection beside it, which shares neither its lock nor its pages.
"""

import contextlib
import re
import sqlite3
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from enum import Enum, auto
from functools import lru_cache
from typing import Any, cast

from sqlalchemy import Connection, Engine, event
from sqlalchemy.exc import DBAPIError

from newsgraph.model.table import METADATA

_WRITTEN = re.compile(r"^(?:INSERT INTO|DELETE FROM|UPDATE) \"?(\w+)\"?(?=[ (]|$)")
_WRITES_NOTHING = re.compile(r"^(?:SELECT|BEGIN|SAVEPOINT|RELEASE|ROLLBACK|PRAGMA)\b")
_FULL_TEXT = "article_fts"
_ALL = frozenset({"*"})
"""Stands for every table, where it cannot be told which one a statement writes."""
_NAME = re.compile(r"\w+")
_INFO = "write_behind"
_NOTHING = contextlib.nullcontext()
APART = frozenset({"related_count", "related_state"})
"""Tables without part in any foreign key which are read right after they were written.

They are never written behind, and what writes them does not wait: who reads them then need not wait for all the rest.
"""


class RowState(Enum):
    """What is known of the rows that a statement reads.

    Of UNKNOWN ones nothing: it waits for what runs behind and writes their tables. DONE are those that nothing which
    runs behind writes. COMMITTED are those that this transaction has written none of.
    """

    UNKNOWN = auto()
    DONE = auto()
    COMMITTED = auto()


class WriteBehind:
    """What runs behind on one connection, in its order.

    `connect` opens another one, which reads what is committed, or returns None where that cannot be; it is called
    once, when it is needed first.
    """

    def __init__(self, engine: Engine, connect: Callable[[], sqlite3.Connection | None]):
        self._connect = connect
        self._beside: sqlite3.Connection | None = None
        self._is_connected = False
        self._written: set[str] = set()
        """The tables that this transaction has written."""
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="newsgraph-behind")
        self._running: deque[tuple[Future[None], frozenset[str]]] = deque()
        """What runs, in its order, each with the tables that it writes."""
        self._gate = threading.Event()
        self._gate.set()
        event.listen(engine, "before_cursor_execute", self._before_cursor)

    @contextlib.contextmanager
    def serve(self, connection: Connection) -> Iterator[None]:
        """Take rows of this transaction; when it ends, or fails, nothing runs any more.

        Raises DBAPIError where a statement failed behind.
        """
        connection.info[_INFO] = self
        self._written.clear()
        try:
            yield
            self.wait()
        finally:
            del connection.info[_INFO]
            self._drop()

    def run(self, connection: Connection, sql: str, rows: Sequence[tuple[Any, ...]]) -> None:
        """Run a statement that writes one table, for each of these rows, after all that was given before."""
        written = _list_written(sql)
        if not written or written is _ALL:
            raise ValueError(f"what runs behind writes one table: {sql}")
        self._written |= written
        raw: Any = connection.connection.dbapi_connection
        self._running.append((self._thread.submit(_run, raw, sql, rows, self._gate), written))

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
        self._wait_for(len(self._running))

    def has_written(self, tables: frozenset[str]) -> bool:
        """Return whether this transaction has written one of these tables, or was told to."""
        return not (self._written.isdisjoint(tables) and self._written.isdisjoint(_ALL))

    def open_beside(self) -> sqlite3.Connection | None:
        """Return the connection that reads what was committed before this transaction, where there can be one."""
        if not self._is_connected:
            self._beside, self._is_connected = self._connect(), True
        return self._beside

    def close(self) -> None:
        """End the thread, and close the connection beside."""
        self._thread.shutdown()
        if self._beside is not None:
            self._beside.close()

    def wait_for_tables(self, names: frozenset[str]) -> None:
        """Wait for the last that writes one of these tables, and so for all before it."""
        count = len(self._running)
        while count and names.isdisjoint(self._running[count - 1][1]):
            count -= 1
        self._wait_for(count)

    def _wait_for(self, count: int) -> None:
        """Wait for the first of what runs; where one failed, for all, and leave what has not begun."""
        try:
            for _ in range(count):
                self._running[0][0].result()
                self._running.popleft()
        except BaseException:
            self._drop()
            raise

    def _drop(self) -> None:
        """Leave what has not begun, and wait for what has."""
        for future, _ in reversed(self._running):
            if not future.cancel():
                future.exception()
        self._running.clear()

    def _before_cursor(self, connection: Connection, _cursor: Any, statement: str, *_rest: Any) -> None:
        if not statement.startswith("ROLLBACK"):
            check_transaction(connection)
        self.keep_order(statement)

    def keep_order(self, statement: str) -> None:
        """Wait where a statement that is about to run has to come after what runs behind."""
        self._written |= _list_written(statement)
        if not self._running:
            return
        if statement.startswith("ROLLBACK"):
            self._drop()
            return
        if not (statement.startswith("SELECT") or _is_apart(statement)):
            self.wait()
            return
        self.wait_for_tables(_list_named(statement))


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


def get_beside(connection: Connection, statement: str, row_state: RowState) -> sqlite3.Connection | None:
    """Return the connection that reads what a statement asks for while something runs behind; None for this one.

    That is a SELECT of COMMITTED rows, or of tables that this transaction has not written.
    """
    behind: WriteBehind | None = connection.info.get(_INFO)
    if behind is None or not behind.is_running or not statement.startswith("SELECT"):
        return None
    if row_state is RowState.COMMITTED or not behind.has_written(_list_named(statement)):
        return behind.open_beside()
    return None


def has_written(connection: Connection, *tables: str) -> bool:
    """Return whether this transaction may have written rows of these tables.

    False where the connection runs nothing behind at all: nobody reads beside it.
    """
    behind: WriteBehind | None = connection.info.get(_INFO)
    return behind is not None and behind.has_written(frozenset(tables))


def check_transaction(connection: Connection) -> None:
    """Raise DBAPIError where the transaction is over: what failed behind, if anything did.

    SQLite undoes all of it when a statement that writes is interrupted; what came after would stay.
    """
    behind: WriteBehind | None = connection.info.get(_INFO)
    if behind is not None:
        try:
            _check_raw(cast(sqlite3.Connection, connection.connection.dbapi_connection))
        except sqlite3.Error as error:
            behind.wait()
            raise DBAPIError.instance(None, None, error, sqlite3.Error) from error


def _check_raw(connection: sqlite3.Connection) -> None:
    if not connection.in_transaction:
        raise sqlite3.OperationalError("interrupted: the transaction was undone")


def wait_behind(connection: Connection, *tables: str) -> None:
    """Wait until all that runs behind is done, or what writes these tables; raises DBAPIError where it failed.

    Call it where the next statement stands in a savepoint, which would be blamed for what failed before it, or goes
    past the order.
    """
    behind: WriteBehind | None = connection.info.get(_INFO)
    if behind is None:
        return
    if tables:
        behind.wait_for_tables(frozenset(tables))
    else:
        behind.wait()


@lru_cache(maxsize=512)
def _list_named(sql: str) -> frozenset[str]:
    """Return the words of a statement, the tables that it names among them."""
    return frozenset(_NAME.findall(sql))


def _is_apart(sql: str) -> bool:
    return not APART.isdisjoint(_list_written(sql))


@lru_cache(maxsize=512)
def _list_written(sql: str) -> frozenset[str]:
    """Return the table that a statement writes; where it deletes, those too whose rows go with the deleted ones.

    All tables where it cannot be told.
    """
    written = _WRITTEN.match(sql)
    if written is None or written[1] not in {*METADATA.tables, _FULL_TEXT}:
        return frozenset() if _WRITES_NOTHING.match(sql) else _ALL
    found, reached = {written[1]}, [written[1]] if sql.startswith("DELETE") else []
    while reached:
        parent = METADATA.tables.get(reached.pop())
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
                _check_raw(connection)
                cursor.execute(sql, row)
    except sqlite3.Error as error:
        raise DBAPIError.instance(sql, None, error, sqlite3.Error) from error
