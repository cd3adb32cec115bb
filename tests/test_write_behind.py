"""Rows that a second thread writes: nobody sees them late, and what fails there fails the transaction."""

import asyncio
import contextlib
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Table, bindparam, delete, func, select, update
from sqlalchemy.exc import IntegrityError

from newsgraph.ingest import pipeline
from newsgraph.ingest.pipeline import ImportOptions, import_paths
from newsgraph.store import sqlite_database, sqlite_settings, write_behind
from newsgraph.store.core_table import ARTICLE as ARTICLE_TABLE
from newsgraph.store.core_table import CHANGE, PAIRED_ARTICLE, PARAGRAPH, RELATED_COUNT, RELATED_KEY
from newsgraph.store.statement import AMONG, execute_tuples, fetch_among, insert_rows, insert_tuples
from newsgraph.store.write_behind import RowState, get_beside, go_before, has_written, run_behind
from support_corpus import build_stories
from support_store import ARTICLE, NOW, open_database, write_lines

NAMES = ("position", "at", "subject_type", "subject_id", "action")
MANY = 5_000


def add_rows(connection: Connection, first: int, count: int = MANY) -> None:
    rows = [(number, NOW, "Article", f"a_{number}", "UPDATED") for number in range(first, first + count)]
    insert_tuples(connection, CHANGE, NAMES, rows)


def count_rows(connection: Connection, table: Table = CHANGE) -> int:
    return connection.execute(select(func.count()).select_from(table)).scalar_one()


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
            add_rows(connection, first)
            counted.append(count_rows(connection))
        return counted

    assert run(tmp_path, write, count_rows) == [[MANY * number for number in range(1, 11)], 10 * MANY]


class Taken(list[tuple[object, ...]]):
    """Rows that tell how many of them were taken."""

    count = 0

    def __iter__(self) -> Iterator[tuple[object, ...]]:
        for row in super().__iter__():
            self.count += 1
            yield row


def test_what_goes_before_finds_what_runs_behind_standing_still(tmp_path: Path) -> None:
    rows = Taken((number, NOW, "Article", f"a_{number}", "UPDATED", "") for number in range(20 * MANY))
    sql = 'INSERT INTO change (position, at, subject_type, subject_id, "action", reason) VALUES (?, ?, ?, ?, ?, ?)'

    def write(connection: Connection) -> tuple[int, int, int, int]:
        assert run_behind(connection, sql, rows)
        while rows.count < 10:
            time.sleep(0.001)
        with go_before(connection):
            time.sleep(0.02)  # the statement that it is at may end
            before = rows.count
            time.sleep(0.05)
            after = rows.count
        return before, after, len(rows), count_rows(connection)

    [(before, after, given, written)] = run(tmp_path, write)  # type: ignore[misc]
    assert 10 <= before == after < given
    assert written == given


def test_what_fails_behind_fails_the_transaction_and_no_other(tmp_path: Path) -> None:
    def fail(connection: Connection) -> None:
        add_rows(connection, 0)
        add_rows(connection, MANY - 1)

    def write(connection: Connection) -> int:
        add_rows(connection, 0, 3)
        return count_rows(connection)

    failed, after = run(tmp_path, fail, write)
    assert isinstance(failed, IntegrityError)
    assert after == 3


def test_what_runs_behind_is_undone_with_a_transaction_that_fails(tmp_path: Path) -> None:
    def fail(connection: Connection) -> None:
        add_rows(connection, 0)
        raise LookupError

    failed, after = run(tmp_path, fail, count_rows)
    assert isinstance(failed, LookupError)
    assert after == 0


def test_what_goes_with_deleted_rows_is_gone_for_whoever_reads_it(tmp_path: Path) -> None:
    """Paragraphs go with their articles."""
    statement = delete(ARTICLE_TABLE).where(ARTICLE_TABLE.c.id == bindparam("row"))

    def write(connection: Connection) -> tuple[int, int]:
        articles = [tuple(row) for row in connection.execute(select(ARTICLE_TABLE.c.id))]
        before = count_rows(connection, PARAGRAPH)
        execute_tuples(connection, statement, ("row",), articles * 40, key="all articles")
        return before, count_rows(connection, PARAGRAPH)

    async def work() -> None:
        async with open_database(tmp_path) as database:
            await import_paths(database, [write_lines(tmp_path, build_stories(40))], ImportOptions(NOW))
            before, after = await database.write(write)
            assert before == 40
            assert after == 0

    asyncio.run(work())


def test_a_table_that_stands_apart_is_written_beside_what_runs_behind(tmp_path: Path) -> None:
    """Its rows are there at once, those behind as well for whoever asks, and both go with the transaction."""
    counts = [(key, 1, 0) for key in range(MANY)]

    def write(connection: Connection) -> list[object]:
        behind = connection.info["write_behind"]
        add_rows(connection, 0, 40 * MANY)
        insert_tuples(connection, RELATED_COUNT, ("key", "live", "settled"), counts)
        beside = behind.is_running
        found = count_rows(connection, RELATED_COUNT)
        return [beside, found, behind.is_running, count_rows(connection), behind.is_running]

    def fail(connection: Connection) -> None:
        add_rows(connection, 100 * MANY)
        insert_tuples(connection, RELATED_COUNT, ("key", "live", "settled"), [(-1, 1, 0)])
        raise LookupError

    told, failed, rows, others = run(
        tmp_path, write, fail, count_rows, lambda connection: count_rows(connection, RELATED_COUNT)
    )
    assert told == [True, MANY, True, 40 * MANY, False]
    assert isinstance(failed, LookupError)
    assert (rows, others) == (40 * MANY, MANY)


def test_each_text_is_a_statement_of_full_text_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ten in one would cost twice as much."""
    written, run_now = list[int](), write_behind._run

    def note(
        connection: sqlite3.Connection, sql: str, rows: Sequence[tuple[object, ...]], *rest: Any
    ) -> None:
        if sql.startswith("INSERT INTO article_fts"):
            written.extend(len(row) // 5 for row in rows)
        run_now(connection, sql, rows, *rest)

    async def work() -> None:
        async with open_database(tmp_path) as database:
            await import_paths(database, [write_lines(tmp_path, build_stories(230))], ImportOptions(NOW))

    monkeypatch.setattr(write_behind, "_run", note)
    asyncio.run(work())
    assert written == [1] * 230


def test_a_row_comes_after_what_it_points_to(tmp_path: Path) -> None:
    def write(connection: Connection) -> None:
        add_rows(connection, 0, 1)
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
            add_rows(writer.connection, MANY)
            add_rows(writer.connection, MANY)

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


SLUGS = select(ARTICLE_TABLE.c.slug).where(ARTICLE_TABLE.c.id.in_(AMONG))
SLUGS_SQL = "SELECT slug FROM article"


def read_slugs(connection: Connection, row_state: RowState = RowState.UNKNOWN) -> tuple[list[str], bool]:
    """Return the slugs of three articles, and whether something still ran behind when they were read."""
    found = fetch_among(connection, SLUGS, [1, 2, 3], row_state=row_state)
    return [row.slug for row in found], connection.info["write_behind"].is_running


def rename(connection: Connection) -> None:
    connection.execute(update(ARTICLE_TABLE).where(ARTICLE_TABLE.c.id == 2).values(slug="renamed"))


def test_tables_that_were_not_written_are_read_beside_what_runs_behind(tmp_path: Path) -> None:
    def write(connection: Connection) -> list[object]:
        told = [get_beside(connection, SLUGS_SQL, RowState.UNKNOWN) is None]  # nothing runs behind yet
        add_rows(connection, MANY, 40 * MANY)
        told.append(read_slugs(connection))
        told.append(get_beside(connection, SLUGS_SQL, RowState.UNKNOWN) is None)
        told.append(get_beside(connection, "SELECT at FROM change", RowState.UNKNOWN) is None)
        told.append(get_beside(connection, "SELECT at FROM change", RowState.DONE) is None)
        return told

    async def work() -> list[object]:
        async with open_database(tmp_path) as database:
            await import_paths(database, [write_lines(tmp_path, build_stories(3))], ImportOptions(NOW))
            return await database.write(write)

    slugs = [story["slug"] for story in build_stories(3) if story["type"] == "article"]
    assert asyncio.run(work()) == [True, (slugs, True), False, True, True]
    assert not list(tmp_path.glob("*-wal"))  # the last connection that closes folds it into the file


def test_a_table_that_was_written_is_read_with_what_was_written(tmp_path: Path) -> None:
    """One statement after another, in this transaction alone; who knows better may read what is committed."""

    def write(connection: Connection) -> list[object]:
        rename(connection)
        add_rows(connection, MANY, 40 * MANY)
        assert has_written(connection, "article", "entity")
        assert not has_written(connection, "entity", "related_article")
        before = read_slugs(connection, RowState.COMMITTED)[0]
        return [before, read_slugs(connection)[0]]

    def write_after(connection: Connection) -> list[object]:
        assert not has_written(connection, "article", "change")
        add_rows(connection, 100 * MANY, 40 * MANY)
        return [read_slugs(connection)]

    async def work() -> list[object]:
        async with open_database(tmp_path) as database:
            await import_paths(database, [write_lines(tmp_path, build_stories(3))], ImportOptions(NOW))
            return [*await database.write(write), *await database.write(write_after)]

    one, two, three = (story["slug"] for story in build_stories(3) if story["type"] == "article")
    renamed = [one, "renamed", three]
    assert asyncio.run(work()) == [[one, two, three], renamed, (renamed, True)]


@pytest.mark.parametrize(
    ("statement", "written"),
    [
        ("SELECT slug FROM article", set()),
        ("INSERT INTO related_article (article_id) VALUES (?)", {"related_article"}),
        ("UPDATE OR IGNORE article SET slug = ?", {"*"}),
        ("INSERT INTO main.article (slug) VALUES (?)", {"*"}),
        ("delete from article", {"*"}),
        ("SELECTION", {"*"}),
        ("SAVEPOINT one", set()),
        ('UPDATE "change" SET at = ?', {"change"}),
        ("DELETE FROM article_fts WHERE rowid = ?", {"article_fts"}),
        ("DELETE FROM listed_article WHERE article_id = ?", {"listed_article"}),
        ("WITH gone AS (SELECT 1) DELETE FROM article", {"*"}),
        ("CREATE TABLE other (id INTEGER)", {"*"}),
    ],
)
def test_a_statement_is_known_by_what_it_writes(statement: str, written: set[str]) -> None:
    assert write_behind._list_written(statement) == written


LONG = (
    "INSERT INTO related_key (key, place, article_id, weight) "
    "WITH RECURSIVE n(i) AS (SELECT ? UNION ALL SELECT i + 1 FROM n WHERE i < ?) SELECT 5, i, 1, 1 FROM n"
)
SHORT = "INSERT INTO related_key (key, place, article_id, weight) VALUES (?, ?, 1, 1)"


def test_nothing_stays_of_a_transaction_that_was_interrupted_behind(tmp_path: Path) -> None:
    """SQLite undoes all of it at once: what was to run next behind is not written, nor a table that stands apart."""
    begun = threading.Event()

    def write(connection: Connection) -> None:
        run_behind(connection, LONG, [(1, 100_000_000)])
        run_behind(connection, SHORT, [(7, place) for place in range(200)])
        begun.set()
        while connection.connection.dbapi_connection.in_transaction:  # type: ignore[union-attr]
            time.sleep(0.001)
        insert_tuples(connection, RELATED_COUNT, ("key", "live", "settled"), [(1, 1, 0)])

    async def work() -> list[int]:
        async with open_database(tmp_path) as database:
            writing = asyncio.ensure_future(database.write(write))
            await asyncio.to_thread(begun.wait)
            writing.cancel()
            with pytest.raises(asyncio.CancelledError):
                await writing
            assert await database.write(count_rows, CHANGE) == 0
            return [await database.read(count_rows, table) for table in (RELATED_KEY, RELATED_COUNT)]

    assert asyncio.run(work()) == [0, 0]


@pytest.mark.parametrize("befalls", ["moved", "replaced", "not a log"])
def test_where_there_can_be_no_connection_beside_all_is_read_in_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, befalls: str
) -> None:
    def write(connection: Connection) -> tuple[list[str], bool]:
        add_rows(connection, MANY, 40 * MANY)
        return read_slugs(connection)

    async def work() -> tuple[list[str], bool]:
        async with open_database(tmp_path) as database:
            await import_paths(database, [write_lines(tmp_path, build_stories(3))], ImportOptions(NOW))
        if befalls == "not a log":
            pragmas = tuple(one for one in sqlite_settings.WRITER_PRAGMAS if "journal_mode" not in one)
            monkeypatch.setattr(sqlite_database, "WRITER_PRAGMAS", pragmas)
            with contextlib.closing(sqlite3.connect(tmp_path / "test.db")) as raw:
                raw.execute("PRAGMA journal_mode = DELETE")
        async with open_database(tmp_path) as database:
            await database.write(count_rows)
            if befalls != "not a log":
                for end in ("", "-wal", "-shm"):
                    (tmp_path / f"test.db{end}").rename(tmp_path / f"other.db{end}")
            if befalls == "replaced":
                async with open_database(tmp_path):
                    pass
            return await database.write(write)

    slugs = [story["slug"] for story in build_stories(3) if story["type"] == "article"]
    assert asyncio.run(work())[0] == slugs
