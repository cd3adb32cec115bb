"""Opening, migrating, locking and cancelling."""

import asyncio
import gc
import sqlite3
import threading
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, text
from sqlalchemy.exc import IntegrityError

from conftest import NewUrl
from newsgraph.errors import InputError, NewsgraphError
from newsgraph.model.table import METADATA
from newsgraph.store.core_table import CHANGE as CHANGE_TABLE
from newsgraph.store.database import Database
from newsgraph.store.location import SqliteLocation, parse_database_url
from newsgraph.store.migration.revision import fetch_head, fetch_revision
from newsgraph.store.migration.upgrade import _open_revisions
from newsgraph.store.sqlite_lock import FileLock
from newsgraph.store.statement import build_insert, run_known
from support_store import open_database

CHANGE = "INSERT INTO change (position, at, subject_type, subject_id, action) VALUES (1, 'x', 'x', 'x', 'x')"
LONG = (
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000) SELECT max(i) FROM n"
)
ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT sum(i) FROM n"


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("sqlite:///news.db", "news.db"),
        ("sqlite:////var/news.db", "/var/news.db"),
        ("sqlite:///a%20b.db", "a b.db"),
    ],
    ids=["relative", "absolute", "encoded"],
)
def test_a_database_url_names_a_file(url: str, path: str) -> None:
    assert parse_database_url(url) == SqliteLocation(Path(path))


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("mysql://localhost/news", "DATABASE_URL_INVALID"),
        ("news.db", "DATABASE_URL_INVALID"),
        ("sqlite:///", "DATABASE_URL_INVALID"),
        ("sqlite:///:memory:", "DATABASE_URL_INVALID"),
        ("sqlite:///a.db?mode=ro", "DATABASE_URL_INVALID"),
    ],
)
def test_another_database_url_is_refused(url: str, code: str) -> None:
    with pytest.raises(InputError) as caught:
        parse_database_url(url)
    assert caught.value.code == code


async def test_the_migrated_tables_are_those_of_the_model(tmp_path: Path) -> None:
    def compare(connection: Connection) -> list[object]:
        context = MigrationContext.configure(
            connection,
            opts={
                "include_name": lambda name, kind, parents: not str(name).startswith("article_fts"),
                "compare_type": True,
            },
        )
        return list(compare_metadata(context, METADATA))

    async with open_database(tmp_path) as database:
        assert await database.read(compare) == []
        assert await database.read(fetch_revision) == fetch_head()


def test_the_newest_revision_is_the_one_that_the_migration_library_finds() -> None:
    assert fetch_head() == _open_revisions()[1].get_current_head()


async def test_programs_that_start_at_once_migrate_once(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'test.db'}"
    databases = await asyncio.gather(*(Database.open(url) for _ in range(5)))
    for database in databases:
        assert await database.read(fetch_revision) == fetch_head()
        await database.close()


async def test_a_database_of_a_later_release_is_refused(tmp_path: Path) -> None:
    async with open_database(tmp_path) as database:
        await database.write(
            lambda connection: (
                connection.execute(text("UPDATE alembic_version SET version_num = '9999'")) and None
            )
        )
    with pytest.raises(InputError) as caught:
        await Database.open(f"sqlite:///{tmp_path / 'test.db'}")
    assert caught.value.code == "DATABASE_TOO_NEW"


async def test_sqlite_keeps_rows_and_long_texts_where_the_model_says(tmp_path: Path) -> None:
    kept_apart = {
        table.name
        for table in METADATA.tables.values()
        if table.dialect_options["sqlite"]["with_rowid"] is False
    }
    made = text("SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%WITHOUT ROWID%'")
    columns = text("SELECT name FROM pragma_table_info('article') ORDER BY cid")
    async with open_database(tmp_path) as database:
        found = await database.read(lambda connection: set(connection.execute(made).scalars()))
        found &= set(METADATA.tables)
        order = await database.read(lambda connection: list(connection.execute(columns).scalars()))
    assert {"article_entity", "related_article", "entity_pair"} <= found == kept_apart
    assert order == [column.name for column in METADATA.tables["article"].columns]
    assert order[-5:] == ["body", "body_text", "body_html", "body_markdown", "saved_version"]


async def test_what_is_no_database_is_refused(tmp_path: Path) -> None:
    (tmp_path / "test.db").write_text("this is a text of some length and no database at all" * 40)
    with pytest.raises(NewsgraphError) as caught:
        await Database.open(f"sqlite:///{tmp_path / 'test.db'}")
    assert caught.value.code == "DATABASE_DAMAGED"


async def test_a_missing_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        await Database.open(f"sqlite:///{tmp_path / 'no' / 'test.db'}")
    assert caught.value.code == "DATABASE_NOT_FOUND"


async def test_the_writer_is_set_up_for_safety(tmp_path: Path) -> None:
    names = (
        "journal_mode",
        "foreign_keys",
        "synchronous",
        "trusted_schema",
        "cell_size_check",
        "secure_delete",
    )

    def read(connection: Connection) -> list[object]:
        return [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in names]

    async with open_database(tmp_path) as database:
        assert await database.write(read) == ["wal", 1, 2, 0, 1, 2]


async def test_a_reader_can_change_nothing(tmp_path: Path) -> None:
    async with open_database(tmp_path) as database:
        with pytest.raises(NewsgraphError) as caught:
            await database.read(lambda connection: connection.execute(text(CHANGE)) and None)
    assert caught.value.code == "DATABASE_NOT_WRITABLE"


async def test_a_write_that_fails_leaves_nothing(tmp_path: Path) -> None:
    def fail(connection: Connection) -> None:
        connection.execute(text(CHANGE))
        raise InputError("REFUSED", "no")

    async with open_database(tmp_path) as database:
        with pytest.raises(InputError):
            await database.write(fail)
        count = text("SELECT count(*) FROM change")
        assert await database.read(lambda connection: connection.execute(count).scalar()) == 0


async def test_a_cancelled_write_stops_in_sqlite_and_leaves_no_lock(tmp_path: Path) -> None:
    def run_for_ever(connection: Connection) -> None:
        connection.execute(text(CHANGE))
        connection.execute(text(ENDLESS)).all()

    gc.disable()  # a leaked lock would live until the next collection
    try:
        async with open_database(tmp_path) as database:
            for _ in range(5):
                with pytest.raises(TimeoutError):
                    await asyncio.wait_for(database.write(run_for_ever), 0.05)
            other = sqlite3.connect(tmp_path / "test.db", timeout=0.1, isolation_level=None)
            other.execute("BEGIN IMMEDIATE")
            assert other.execute("SELECT count(*) FROM change").fetchone() == (0,)
            other.execute("ROLLBACK")
            assert other.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0
            other.close()
    finally:
        gc.enable()


async def test_a_caller_who_leaves_the_queue_disturbs_nobody(tmp_path: Path) -> None:
    begun, calls = threading.Event(), []

    def run_long(connection: Connection) -> object:
        begun.set()
        return connection.execute(text(LONG)).scalar()

    async with open_database(tmp_path) as database:
        working = asyncio.create_task(database.write(run_long))
        await asyncio.to_thread(begun.wait)
        waiting = asyncio.create_task(database.write(lambda connection: calls.append("ran")))
        await asyncio.sleep(0)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        assert await working == 1_000_000
        await database.write(lambda connection: calls.append("after"))
    assert calls == ["after"]


async def test_writes_of_many_callers_run_one_after_the_other(tmp_path: Path) -> None:
    def append(connection: Connection) -> None:
        connection.execute(
            text("INSERT INTO change (at, subject_type, subject_id, action) VALUES ('x', 'x', 'x', 'x')")
        )

    async with open_database(tmp_path) as one, open_database(tmp_path) as other:
        await asyncio.gather(*(database.write(append) for database in (one, other) for _ in range(20)))
        count = text("SELECT count(*) FROM change")
        assert await one.read(lambda connection: connection.execute(count).scalar()) == 40


def test_a_lock_that_another_holds_too_long_is_refused(tmp_path: Path) -> None:
    first = FileLock(tmp_path / "test.db")
    first.acquire()
    with pytest.raises(InputError) as caught:
        FileLock(tmp_path / "test.db", wait_seconds=0.05).acquire()
    assert caught.value.code == "DATABASE_BUSY"
    first.release()
    second = FileLock(tmp_path / "test.db", wait_seconds=0.05)
    second.acquire()
    second.release()


async def test_a_migrated_database_opens_and_closes_while_another_program_writes(tmp_path: Path) -> None:
    async with open_database(tmp_path):
        pass
    path = tmp_path / "test.db"
    lock = FileLock(path)
    with sqlite3.connect(path, isolation_level=None) as writer:
        lock.acquire()
        writer.execute("BEGIN IMMEDIATE")
        try:
            database = await asyncio.wait_for(Database.open(f"sqlite:///{path}"), 5)
            assert await asyncio.wait_for(database.read(fetch_revision), 5) == fetch_head()
            assert writer.in_transaction
            await asyncio.wait_for(database.close(), 5)
        finally:
            writer.execute("ROLLBACK")
            lock.release()


def test_what_fails_tells_no_values(new_url: NewUrl) -> None:
    """What fails is logged, and values may be secrets."""
    values = {"position": 1, "at": "x", "subject_type": "x", "subject_id": "a secret", "action": "x"}

    def write_twice(connection: Connection) -> None:
        for _ in range(2):
            run_known(connection, build_insert(CHANGE_TABLE, tuple(values)), values, key="a change of a test")

    async def run(url: str) -> str:
        database = await Database.open(url)
        try:
            with pytest.raises(IntegrityError) as caught:
                await database.write(write_twice)
        finally:
            await database.close()
        return str(caught.value)

    assert "a secret" not in asyncio.run(run(new_url()))
