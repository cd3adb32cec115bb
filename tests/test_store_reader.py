"""Readers: deadlines inside the database, callers who go away, and connections that come back."""

import asyncio
import sqlite3
from pathlib import Path

import pytest

from newsgraph.errors import RequestError
from newsgraph.store.reader import Reader

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


async def test_a_reader_cannot_write(newsroom: Path) -> None:
    reader = await Reader.open(f"sqlite:///{newsroom}", count=1)
    with pytest.raises(Exception, match="database failed"):
        await reader.fetch_texts([("DELETE FROM article", ())])
    assert await reader.fetch_texts([("SELECT count(*) FROM article", ())]) == [18]
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
