"""Statements over lists of values: the same rows whatever the length of the list."""

import asyncio
from typing import Any

import pytest
from sqlalchemy import Connection, select

from conftest import NewUrl
from newsgraph.store import statement
from newsgraph.store.core_table import RELATED_COUNT
from newsgraph.store.database import Database
from newsgraph.store.statement import AMONG, MAX_AMONG, fetch_among, insert_tuples

ROWS = [(key, key % 7, 1) for key in range(1, 3 * MAX_AMONG)]
BY_KEY = (
    select(RELATED_COUNT.c.key, RELATED_COUNT.c.live)
    .where(RELATED_COUNT.c.key.in_(AMONG), RELATED_COUNT.c.live > 2)
    .order_by(RELATED_COUNT.c.key)
)
TWICE = select(RELATED_COUNT.c.key).where(RELATED_COUNT.c.key.in_(AMONG) | RELATED_COUNT.c.live.in_(AMONG))


def run(url: str, *asked: tuple[Any, list[int]]) -> list[list[tuple[Any, ...]]]:
    def work(connection: Connection) -> list[list[tuple[Any, ...]]]:
        insert_tuples(connection, RELATED_COUNT, ("key", "live", "settled"), ROWS)
        return [[tuple(row) for row in fetch_among(connection, query, values)] for query, values in asked]

    async def in_database() -> list[list[tuple[Any, ...]]]:
        database = await Database.open(url)
        try:
            return await database.write(work)
        finally:
            await database.close()

    return asyncio.run(in_database())


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
