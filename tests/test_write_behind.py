"""Rows that a second thread writes: nobody sees them late, and what fails there fails the transaction."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Connection, func, insert, select
from sqlalchemy.exc import IntegrityError

from newsgraph.ingest import pipeline
from newsgraph.ingest.pipeline import ImportOptions, import_paths
from newsgraph.store.core_table import PAIRED_ARTICLE, RELATED_COUNT
from newsgraph.store.statement import insert_rows, insert_tuples
from support_store import ARTICLE, NOW, open_database, write_lines

NAMES = ("key", "live", "settled")
MANY = 5_000


def add_counts(connection: Connection, first: int, count: int = MANY) -> None:
    insert_tuples(connection, RELATED_COUNT, NAMES, [(key, 1, 0) for key in range(first, first + count)])


def count_rows(connection: Connection) -> int:
    return connection.execute(select(func.count()).select_from(RELATED_COUNT)).scalar_one()


def run(folder: Path, *functions: Callable[[Connection], object]) -> list[object]:
    async def work() -> list[object]:
        async with open_database(folder) as database:
            return [
                await asyncio.gather(database.write(function), return_exceptions=True)
                for function in functions
            ]

    return [found for [found] in asyncio.run(work())]  # type: ignore[misc]


def test_a_statement_that_names_their_table_sees_the_rows(tmp_path: Path) -> None:
    def write(connection: Connection) -> list[int]:
        counted = []
        for first in range(0, 10 * MANY, MANY):
            add_counts(connection, first)
            counted.append(count_rows(connection))
        return counted

    assert run(tmp_path, write, count_rows) == [[MANY * number for number in range(1, 11)], 10 * MANY]


def test_what_fails_behind_fails_the_transaction_and_no_other(tmp_path: Path) -> None:
    def fail(connection: Connection) -> None:
        add_counts(connection, 0)
        add_counts(connection, MANY - 1)

    def write(connection: Connection) -> int:
        add_counts(connection, 0, 3)
        return count_rows(connection)

    failed, after = run(tmp_path, fail, write)
    assert isinstance(failed, IntegrityError)
    assert after == 3


def test_what_runs_behind_is_undone_with_a_transaction_that_fails(tmp_path: Path) -> None:
    def fail(connection: Connection) -> None:
        add_counts(connection, 0)
        raise LookupError

    failed, after = run(tmp_path, fail, count_rows)
    assert isinstance(failed, LookupError)
    assert after == 0


def test_a_row_comes_after_what_it_points_to(tmp_path: Path) -> None:
    def write(connection: Connection) -> None:
        connection.execute(insert(RELATED_COUNT).values(key=-1, live=1, settled=0))
        insert_rows(connection, PAIRED_ARTICLE, [{"article_id": 1}])

    [failed] = run(tmp_path, write)
    assert isinstance(failed, IntegrityError)


def test_a_line_is_not_blamed_for_what_failed_behind_before_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first transaction fails behind, while a line in a savepoint waits; then each line is tried by itself."""
    lines = [ARTICLE | {"slug": f"talks-{number}"} for number in range(3)]
    entity = {"type": "entity", "kind": "PLACE", "name": "Rome", "slug": "rome"}
    flush = pipeline.RecordWriter.flush
    broken: list[str] = []

    def flush_broken(writer: pipeline.RecordWriter) -> None:
        flush(writer)
        if not broken:
            broken.append("once")
            add_counts(writer.connection, 0)
            add_counts(writer.connection, 0)

    monkeypatch.setattr(pipeline.RecordWriter, "flush", flush_broken)

    async def work() -> None:
        async with open_database(tmp_path) as database:
            report = await import_paths(
                database, [write_lines(tmp_path, [*lines, entity])], ImportOptions(NOW)
            )
            assert report.failed == []
            assert sum(report.outcomes.values()) == 4
            assert await database.read(count_rows) < MANY

    asyncio.run(work())
    assert broken
