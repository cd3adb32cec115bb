"""Readers: deadlines inside the database, callers who go away, and connections that come back."""

import asyncio
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from newsgraph.errors import RequestError
from newsgraph.store import postgres_reader, sqlite_reader
from newsgraph.store.busy import MAX_WAITING
from newsgraph.store.reader import Reader
from support_postgres import PostgresServer

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


async def test_a_statement_past_its_deadline_is_stopped_inside_the_database(newsroom: Path) -> None:
    """F7: the statement ends, not only the waiting for it."""
    reader = await Reader.open(f"sqlite:///{newsroom}", deadline=0.2, count=1)
    with pytest.raises(RequestError) as refusal:
        await reader.fetch_texts([(ENDLESS, ())])
    assert (refusal.value.code, refusal.value.status) == ("TIMEOUT", 504)
    assert refusal.value.details == {"deadlineSeconds": 0.2}
    assert await reader.fetch_texts([("SELECT 'next'", ())]) == ["next"]
    await reader.close()


async def test_a_caller_who_goes_away_leaves_no_lock(tmp_path: Path, newsroom: Path) -> None:
    """F5, F6: cancelling never reaches a statement, and the log can be folded into the file afterwards."""
    path = tmp_path / "copy.db"
    with sqlite3.connect(newsroom) as source, sqlite3.connect(path) as copy:
        source.backup(copy)
    reader = await Reader.open(f"sqlite:///{path}", deadline=0.3, count=2)
    waiting = [asyncio.create_task(reader.fetch_texts([(ENDLESS, ())])) for _ in range(4)]
    await asyncio.sleep(0.05)
    for task in waiting:
        task.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)
    assert await reader.fetch_texts([("SELECT 'free'", ())]) == ["free"]
    await reader.close()
    with sqlite3.connect(path, timeout=0.1, isolation_level=None) as writer:
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("ROLLBACK")
        assert writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0


async def test_the_statement_of_a_caller_who_went_away_is_stopped(newsroom: Path) -> None:
    """Bar 16: the only connection is free long before the deadline."""
    reader = await Reader.open(f"sqlite:///{newsroom}", deadline=60, count=1)
    waiting = asyncio.create_task(reader.fetch_texts([(ENDLESS, ())]))
    await asyncio.sleep(0.05)
    waiting.cancel()
    assert await reader.fetch_texts([("SELECT 'free'", ())]) == ["free"]
    with pytest.raises(asyncio.CancelledError):
        await waiting
    await reader.close()


async def test_a_request_that_finds_no_connection_is_refused_as_busy(newsroom: Path) -> None:
    """Nobody waits longer than WAIT_SECONDS, and beyond MAX_WAITING nobody waits at all; those who came first do."""
    reader = await Reader.open(f"sqlite:///{newsroom}", deadline=0.6, count=1)
    working = asyncio.create_task(reader.fetch_texts([(ENDLESS, ())]))
    await asyncio.sleep(0.05)
    patient = [asyncio.create_task(reader.fetch_texts([("SELECT 'mine'", ())])) for _ in range(MAX_WAITING)]
    await asyncio.sleep(0)
    with pytest.raises(RequestError) as refusal:
        await reader.fetch_texts([("SELECT 'mine'", ())])
    assert (refusal.value.code, refusal.value.status) == ("BUSY", 503)
    assert refusal.value.details == {"retryAfterSeconds": 1}
    with pytest.raises(RequestError, match="deadline"):
        await working
    assert {tuple(found) for found in await asyncio.gather(*patient)} == {("mine",)}
    await reader.close()


async def test_a_request_that_waits_too_long_is_refused_as_busy(newsroom: Path, monkeypatch: Any) -> None:
    monkeypatch.setattr(sqlite_reader.SqliteReader.__init__, "__defaults__", (0.1,))
    reader = await Reader.open(f"sqlite:///{newsroom}", deadline=30, count=1)
    working = asyncio.create_task(reader.fetch_texts([(ENDLESS, ())]))
    await asyncio.sleep(0.05)
    with pytest.raises(RequestError) as refusal:
        await reader.fetch_texts([("SELECT 'mine'", ())])
    assert refusal.value.code == "BUSY"
    working.cancel()
    assert await reader.fetch_texts([("SELECT 'free'", ())]) == ["free"]
    await reader.close()


def test_a_program_that_fails_with_open_readers_ends(newsroom: Path) -> None:
    code = f"""
import asyncio
from newsgraph.store.reader import Reader
async def fail():
    await Reader.open("sqlite:///{newsroom}")
    raise SystemExit(7)
asyncio.run(fail())
"""
    assert subprocess.run([sys.executable, "-c", code], timeout=60, check=False).returncode == 7


async def test_a_reader_cannot_write(newsroom: Path) -> None:
    reader = await Reader.open(f"sqlite:///{newsroom}", count=1)
    count = ("SELECT count(*) FROM article", ())
    [before] = await reader.fetch_texts([count])
    with pytest.raises(Exception, match="database failed"):
        await reader.fetch_texts([("DELETE FROM article", ())])
    assert before
    assert await reader.fetch_texts([count]) == [before]
    await reader.close()


async def test_what_sqlite_cannot_parse_is_refused_as_too_complex(newsroom: Path) -> None:
    reader = await Reader.open(f"sqlite:///{newsroom}", count=1)
    deep = "SELECT " + "(SELECT " * 60 + "1" + ")" * 60
    with pytest.raises(RequestError) as refusal:
        await reader.fetch_texts([(deep, ())])
    assert (refusal.value.code, refusal.value.status) == ("TOO_COMPLEX", 400)
    await reader.close()


async def test_a_value_past_the_limit_is_refused(newsroom: Path) -> None:
    reader = await Reader.open(f"sqlite:///{newsroom}", count=1)
    with pytest.raises(RequestError) as refusal:
        await reader.fetch_texts([("SELECT hex(zeroblob(20000000))", ())])
    assert refusal.value.code == "RESPONSE_TOO_LARGE"
    await reader.close()


@pytest.fixture
def postgres_url(postgres_server: PostgresServer) -> str:
    """Return the address of a database without tables."""
    return postgres_server.create_empty_database()


@pytest.mark.parametrize(("length", "kept"), [(40_000, "1"), (postgres_reader.KEPT_LENGTH + 1, "0")])
async def test_a_long_statement_stays_prepared_on_postgresql(
    postgres_url: str, length: int, kept: str
) -> None:
    """A path is planned once for each connection, not once for each request; what is longer still is not kept."""
    statement = "SELECT 'long' AS kept".ljust(length)
    reader = await Reader.open(postgres_url, deadline=30, count=1)
    await reader.fetch_texts([(statement, ())])
    assert await reader.fetch_texts([(statement, ())]) == ["long"]
    count = "SELECT count(*)::text FROM pg_prepared_statements WHERE statement LIKE 'SELECT ''long''%'"
    assert await reader.fetch_texts([(count, ())]) == [kept]
    await reader.close()


async def test_a_connection_that_postgresql_closed_meanwhile_is_replaced(postgres_url: str) -> None:
    reader = await Reader.open(postgres_url, count=2)
    backend = ("SELECT pg_backend_pid()::text", ())
    [[first], [second]] = await asyncio.gather(reader.fetch_texts([backend]), reader.fetch_texts([backend]))
    killer = await asyncpg.connect(postgres_url)
    for number in (first, second):
        await killer.execute("SELECT pg_terminate_backend($1, 5000)", int(number or 0))
    await killer.close()
    [third] = await reader.fetch_texts([backend])
    assert third not in (first, second)
    assert await reader.fetch_texts([backend]) == [third]
    await reader.close()


async def test_a_caller_who_goes_away_leaves_the_connection_to_postgresql_in_order(postgres_url: str) -> None:
    reader = await Reader.open(postgres_url, deadline=30, count=1)
    gone = asyncio.create_task(reader.fetch_texts([("SELECT pg_sleep(20)::text", ())]))
    waiting = asyncio.create_task(reader.fetch_texts([("SELECT 'waited'", ())]))
    await asyncio.sleep(0.2)
    gone.cancel()
    assert await waiting == ["waited"]
    with pytest.raises(asyncio.CancelledError):
        await gone
    assert await reader.fetch_texts([("SELECT 'next'", ())]) == ["next"]
    await reader.close()


async def test_a_request_that_waits_too_long_for_postgresql_is_refused_as_busy(
    postgres_url: str, monkeypatch: Any
) -> None:
    monkeypatch.setattr(postgres_reader, "WAIT_SECONDS", 0.1)
    reader = await Reader.open(postgres_url, deadline=30, count=1)
    running = asyncio.create_task(reader.fetch_texts([("SELECT pg_sleep(1)::text", ())]))
    await asyncio.sleep(0.2)
    with pytest.raises(RequestError) as refused:
        await reader.fetch_texts([("SELECT 'next'", ())])
    assert refused.value.code == "BUSY"
    assert await running == [""]
    assert await reader.fetch_texts([("SELECT 'next'", ())]) == ["next"]
    await reader.close()


async def test_a_statement_that_fails_gives_its_connection_back(postgres_url: str) -> None:
    reader = await Reader.open(postgres_url, deadline=0.2, count=1)
    for _ in range(3):
        with pytest.raises(RequestError) as refused:
            await reader.fetch_texts([("SELECT pg_sleep(20)::text", ())])
        assert refused.value.code == "TIMEOUT"
    assert await reader.fetch_texts([("SELECT 'next'", ())]) == ["next"]
    await reader.close()
