"""Statements over lists of values: the same rows whatever the length of the list."""

import asyncio
from collections.abc import Callable
from typing import Any, TypeVar

import pytest
from sqlalchemy import Connection, bindparam, delete, select, text

from conftest import NewUrl
from newsgraph.store import statement
from newsgraph.store.core_table import RELATED_COUNT
from newsgraph.store.database import Database
from newsgraph.store.statement import AMONG, MAX_AMONG, execute_tuples, fetch_among, insert_tuples

T = TypeVar("T")
ROWS = [(key, key % 7, 1) for key in range(1, 3 * MAX_AMONG)]
BY_KEY = (
    select(RELATED_COUNT.c.key, RELATED_COUNT.c.live)
    .where(RELATED_COUNT.c.key.in_(AMONG), RELATED_COUNT.c.live > 2)
    .order_by(RELATED_COUNT.c.key)
)
TWICE = select(RELATED_COUNT.c.key).where(RELATED_COUNT.c.key.in_(AMONG) | RELATED_COUNT.c.live.in_(AMONG))


def run_in(url: str, work: Callable[[Connection], T]) -> T:
    async def in_database() -> T:
        database = await Database.open(url)
        try:
            return await database.write(work)
        finally:
            await database.close()

    return asyncio.run(in_database())


def run(url: str, *asked: tuple[Any, list[int]]) -> list[list[tuple[Any, ...]]]:
    def work(connection: Connection) -> list[list[tuple[Any, ...]]]:
        insert_tuples(connection, RELATED_COUNT, ("key", "live", "settled"), ROWS)
        return [[tuple(row) for row in fetch_among(connection, query, values)] for query, values in asked]

    return run_in(url, work)


@pytest.mark.parametrize("count", [0, 1, 2, 3, 5, MAX_AMONG, MAX_AMONG + 1, len(ROWS)])
def test_every_length_of_a_list_finds_its_own_rows(new_url: NewUrl, count: int) -> None:
    wanted = [key for key, _, _ in ROWS[:count]]
    [found] = run(new_url(), (BY_KEY, wanted))
    assert found == [(key, live) for key, live, _ in ROWS[:count] if live > 2]


def test_values_that_nothing_has_find_nothing_and_a_list_may_stand_twice(new_url: NewUrl) -> None:
    none, both = run(new_url(), (BY_KEY, [-1, -2, -3]), (TWICE, [6, 700, -1]))
    assert none == []
    assert sorted(both) == sorted({(key,) for key, live, _ in ROWS if key in (6, 700) or live == 6})


def test_a_statement_has_one_text_for_lengths_up_to_the_next_power_of_two(new_url: NewUrl) -> None:
    query = select(RELATED_COUNT.c.key).where(RELATED_COUNT.c.key.in_(AMONG))
    run(new_url(), *((query, list(range(count))) for count in (5, 6, 7, 8, 9)))
    sizes = {key[1][1] for key in statement._compiled if isinstance(key[1], tuple) and key[1][0] is query}
    assert sizes == {8, 16}


DROP = delete(RELATED_COUNT).where(
    (RELATED_COUNT.c.key == bindparam("one")) & (RELATED_COUNT.c.live == bindparam("two"))
)
RAISE = text(
    "UPDATE related_count SET settled = found.column2 "
    "FROM (VALUES (CAST(:one AS BIGINT), CAST(:two AS BIGINT))) AS found WHERE related_count.key = found.column1"
)


def write(url: str, changed: Any, pairs: list[tuple[int, int]]) -> dict[int, tuple[int, int]]:
    """Return what is stored after a statement ran for each of these pairs: `live` and `settled` by key."""

    def work(connection: Connection) -> dict[int, tuple[int, int]]:
        insert_tuples(connection, RELATED_COUNT, ("key", "live", "settled"), ROWS)
        execute_tuples(connection, changed, ("one", "two"), pairs, key=changed)
        rows = connection.execute(select(RELATED_COUNT.c.key, RELATED_COUNT.c.live, RELATED_COUNT.c.settled))
        return {key: (live, settled) for key, live, settled in rows}

    return run_in(url, work)


LENGTHS = [1, 2, 12, 13, 61, 62, 63, 99, 100, 101, 112, 499, 500, 501, 562, 700]
"""Around those of which a statement takes as many rows at once."""


@pytest.mark.parametrize("count", LENGTHS)
def test_rows_deleted_at_once_are_those_deleted_one_by_one(new_url: NewUrl, count: int) -> None:
    """Every third pair names a row by a wrong value: it stays, whatever stands in the same statement."""
    pairs = [(key, live if key % 3 else live + 100) for key, live, _ in ROWS[:count]]
    gone = {key for key, live in pairs if live < 100}
    assert write(new_url(), DROP, pairs) == {key: (live, 1) for key, live, _ in ROWS if key not in gone}


@pytest.mark.parametrize("count", LENGTHS)
def test_rows_updated_at_once_are_those_updated_one_by_one(new_url: NewUrl, count: int) -> None:
    pairs = [(key, 10 * key) for key, _, _ in ROWS[:count]]
    raised = dict(pairs)
    assert write(new_url(), RAISE, pairs) == {key: (live, raised.get(key, 1)) for key, live, _ in ROWS}
