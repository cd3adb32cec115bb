"""Runs statements whose texts are made once: rows in bulk, and the many small ones of a write."""

import re
import sqlite3
from collections import namedtuple
from collections.abc import Collection, Mapping, Sequence
from contextlib import nullcontext
from functools import cache
from itertools import chain
from operator import itemgetter
from typing import Any

from sqlalchemy import (
    BindParameter,
    Connection,
    CursorResult,
    Dialect,
    Executable,
    Insert,
    Table,
    bindparam,
    insert,
)
from sqlalchemy.exc import DBAPIError

from newsgraph.store.batch import batch
from newsgraph.store.write_behind import (
    RowState,
    check_transaction,
    get_beside,
    go_before,
    keep_order,
    run_behind,
)

MAX_BOUND_VALUES = 1_000
MAX_AMONG = 256
AMONG: BindParameter[Any] = bindparam("among", expanding=True)
"""Stands in a statement for the values that `fetch_among` is given: `column.in_(AMONG)`, in up to three places."""
MAX_CONDITIONS = 100
"""So many conditions are joined by OR; an expression of SQLite may be 200 deep (`sqlite_settings`)."""
PART = 8
"""What is left of rows that fill one long statement after another is run by one of this part of its length."""
_ROW = re.compile(
    r"^(?:INSERT INTO .* |UPDATE .* FROM \()VALUES (\((?:[^()]|\([^()]*\))*\))|^DELETE FROM \w+ WHERE (.+)$",
    re.DOTALL,
)


def insert_row(connection: Connection, table: Table, values: dict[str, Any]) -> int:
    """Insert one row and return the key the database gave it."""
    result = connection.execute(insert(table).values(**values))
    key: Any = result.inserted_primary_key
    return int(key[0])


def insert_rows(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows that state the same columns."""
    if rows:
        statement = build_insert(table, tuple(rows[0]))
        execute_many(connection, statement, rows, key=(table.name, *rows[0]))


@cache
def build_insert(table: Table, names: tuple[str, ...]) -> Insert:
    """Return the statement that inserts these columns, made once: making it costs more than running it."""
    return insert(table).values(dict.fromkeys(names))


def insert_tuples(
    connection: Connection, table: Table, names: tuple[str, ...], rows: Sequence[tuple[Any, ...]]
) -> None:
    """Insert rows of values that the driver takes as they are; `names` are their columns in the table's order."""
    if rows:
        statement = build_insert(table, names)
        execute_tuples(connection, statement, names, rows, key=(table.name, *names))


def execute_tuples(
    connection: Connection,
    statement: Executable,
    names: tuple[str, ...],
    rows: Sequence[tuple[Any, ...]],
    *,
    key: object,
    at_once: int = MAX_BOUND_VALUES,
) -> None:
    """Run a statement for every row of values, as `execute_many` does; `names` are its parameters as they come.

    At most `at_once` rows are joined into one, where more would not be cheaper. Raises ValueError where the statement
    takes the values in another order.
    """
    if rows:
        sql, taken, _ = _compile(connection.dialect, key, statement)
        if taken != names:
            raise ValueError(f"the statement takes {taken}, the rows hold {names}")
        _run_rows(connection, sql, rows, at_once)


def execute_many(
    connection: Connection, statement: Executable, rows: Sequence[Mapping[str, Any]], *, key: object
) -> None:
    """Run a statement for every row, compiled once for `key` and given to the driver as it is.

    Going through the statement's own parameters, row by row, would cost more than the database's work. Values must be
    such as the driver takes: text, numbers, bytes.
    """
    if rows:
        sql, names, _ = _compile(connection.dialect, key, statement)
        _run_rows(connection, sql, _list_values(rows, names))


def _list_values(rows: Sequence[Mapping[str, Any]], names: tuple[str, ...]) -> list[tuple[Any, ...]]:
    """Return the values of each row, in the order of the names."""
    found = map(itemgetter(*names), rows)
    return list(found) if len(names) > 1 else [(value,) for value in found]


def _run_rows(
    connection: Connection, sql: str, rows: Sequence[tuple[Any, ...]], most: int = MAX_BOUND_VALUES
) -> None:
    """Run a statement for every row; on SQLite one takes as many rows at once as it may bind values, `most` of them.

    There each run costs more than the row that it writes, two threads handing the interpreter to each other most of
    all; PostgreSQL's driver sends rows in batches itself.
    """
    if connection.dialect.name == "sqlite":
        allowed = MAX_CONDITIONS if sql.startswith("DELETE") else MAX_BOUND_VALUES
        at_once = min(most, allowed, MAX_BOUND_VALUES // len(rows[0]))
        for count in (at_once, at_once // PART):
            if 1 < count <= len(rows) and (many := _repeat_row(sql, count)):
                whole = len(rows) - len(rows) % count
                starts = range(0, whole, count)
                joined = [tuple(chain.from_iterable(rows[at : at + count])) for at in starts]
                _run_all(connection, many, joined)
                rows = rows[whole:]
    if rows:
        _run_all(connection, sql, list(rows))


def _run_all(connection: Connection, sql: str, rows: list[tuple[Any, ...]]) -> None:
    """Run a statement for every row, behind where that is worth the hop to another thread."""
    is_long = len(rows) * len(rows[0]) >= MAX_BOUND_VALUES
    if not run_behind(connection, sql, rows, is_long=is_long):
        _run(connection, sql, rows)


@cache
def _repeat_row(sql: str, count: int) -> str | None:
    """Return a statement that writes one row as one that writes so many; None for any that cannot be told so.

    It inserts a row of VALUES, updates FROM one, or deletes what a condition says.
    """
    found = _ROW.search(sql)
    if found is None:
        return None
    if found[2] is not None:
        return f"{sql[: found.start(2)]}{' OR '.join([f'({found[2]})'] * count)}"
    return f"{sql[: found.start(1)]}{', '.join([found[1]] * count)}{sql[found.end(1) :]}"


def execute_known(
    connection: Connection, statement: Executable, values: Mapping[str, Any], *, key: object
) -> CursorResult[Any]:
    """Run a statement that was compiled once for `key`, as `execute_many` does."""
    sql, names, fixed = _compile(connection.dialect, key, statement)
    return connection.exec_driver_sql(sql, tuple([values.get(name, fixed[name]) for name in names]))


def run_known(
    connection: Connection, statement: Executable, values: Mapping[str, Any], *, key: object
) -> None:
    """Run a statement that returns no rows, compiled once for `key`, as `execute_many` does."""
    sql, names, fixed = _compile(connection.dialect, key, statement)
    _run(connection, sql, tuple([values.get(name, fixed[name]) for name in names]))


def fetch_known(
    connection: Connection,
    statement: Executable,
    values: Mapping[str, Any],
    *,
    row_state: RowState = RowState.UNKNOWN,
) -> list[Any]:
    """Return all rows of a statement that is made once, each a tuple with its columns' names.

    A write reads some twenty small things; what SQLAlchemy does around each costs more than SQLite's work. Columns
    must be such as the driver returns: text, numbers, bytes. `row_state` is what is known of the rows.
    """
    sql, names, fixed = _compile(connection.dialect, statement, statement)
    bound = tuple([values.get(name, fixed[name]) for name in names])
    rows = _run(connection, sql, bound, row_state=row_state)
    return list(map(_build_row_type(statement)._make, rows))


@cache
def _build_row_type(statement: Any) -> Any:
    return namedtuple("KnownRow", statement.exported_columns.keys(), rename=True)


def fetch_among(
    connection: Connection,
    statement: Executable,
    values: Collection[Any],
    *,
    row_state: RowState = RowState.UNKNOWN,
) -> list[Any]:
    """Return all rows of a statement over these values, as `fetch_known` does; `AMONG` stands where they come."""
    rows = fetch_tuples_among(connection, statement, values, row_state=row_state)
    return list(map(_build_row_type(statement)._make, rows))


def fetch_tuples_among(
    connection: Connection,
    statement: Executable,
    values: Collection[Any],
    *,
    row_state: RowState = RowState.UNKNOWN,
) -> list[Any]:
    """Return rows as `fetch_among` does, as tuples without names, of which thousands are read.

    The statement is run for some hundreds of values at once. A list is filled up to a power of two with its last
    value, so that a statement has nine texts, which the database knows, and not one for each length.
    """
    found: list[Any] = []
    for part in batch(list(values), MAX_AMONG):
        size = 1 << (len(part) - 1).bit_length()
        sql, names, fixed = _compile_among(connection.dialect, statement, size)
        own = fixed | {f"{AMONG.key}_{number}": value for number, value in enumerate(part, start=1)}
        bound = tuple([own.get(name, part[-1]) for name in names])
        found += _run(connection, sql, bound, row_state=row_state)
    return found


def _run(
    connection: Connection, sql: str, parameters: Any, *, row_state: RowState = RowState.UNKNOWN
) -> Sequence[Any]:
    """Run a text in the connection's transaction, for each of a list of parameters; return the rows of it."""
    if connection.dialect.name != "sqlite":
        result = connection.exec_driver_sql(sql, parameters)
        return result.all() if result.returns_rows else ()
    beside = get_beside(connection, sql, row_state)
    if beside is None:
        check_transaction(connection)
        if row_state is RowState.UNKNOWN or not sql.startswith("SELECT"):
            keep_order(connection, sql)
    cursor = connection.connection.cursor() if beside is None else beside.cursor()
    try:
        with go_before(connection) if beside is None else nullcontext():
            if isinstance(parameters, list):
                cursor.executemany(sql, parameters)
                return ()
            cursor.execute(sql, parameters)
            return cursor.fetchall()
    except sqlite3.Error as error:  # in the words in which SQLAlchemy tells it
        raise DBAPIError.instance(
            sql, parameters, error, sqlite3.Error, hide_parameters=True, dialect=connection.dialect
        ) from error
    finally:
        cursor.close()


_Compiled = tuple[str, tuple[str, ...], dict[str, Any]]
_compiled: dict[tuple[str, object], _Compiled] = {}


def _compile(dialect: Dialect, key: object, statement: Executable) -> _Compiled:
    found = _compiled.get((dialect.name, key))
    if found is None:
        compiled: Any = statement.compile(dialect=dialect)  # type: ignore[attr-defined]
        found = _compiled[dialect.name, key] = (
            str(compiled),
            tuple(compiled.positiontup),
            dict(compiled.params),
        )
    return found


def _compile_among(dialect: Dialect, statement: Executable, size: int) -> _Compiled:
    """Return a statement over a list of this size, whose values are called `among_1` and so on."""
    found = _compiled.get((dialect.name, (statement, size)))
    if found is None:
        compiled: Any = statement.compile(dialect=dialect)  # type: ignore[attr-defined]
        expanded = compiled.construct_expanded_state({AMONG.key: [0] * size})
        names = tuple(expanded.positiontup)
        own = {name: expanded.parameters[name] for name in names if not name.startswith(f"{AMONG.key}_")}
        found = _compiled[dialect.name, (statement, size)] = (expanded.statement, names, own)
    return found
