"""What was acknowledged survives the death of the process; what is cancelled leaves nothing behind."""

import asyncio
import json
import signal
from pathlib import Path

import pytest
from sqlalchemy import Connection

from conftest import NewUrl
from durability.ending import GRACE_SECONDS, run_ending
from durability.examination import examine
from durability.kill import EMBARGOED, create_editor_key, run_kills
from durability.ledger import Ledger
from durability.storm import run_storm
from support_store import NEWSROOM, import_lines, open_database


@pytest.mark.parametrize(("kills", "embargo"), [(2, False), (1, True)], ids=["writes", "embargoes end"])
async def test_a_killed_server_has_lost_nothing_that_it_acknowledged(
    tmp_path: Path, kills: int, embargo: bool
) -> None:
    figures = await run_kills(kills, seed=7, folder=tmp_path, embargo=embargo)
    assert figures.faults == []
    assert figures.kills == kills
    assert figures.acknowledged > 0
    assert figures.lifted_before + figures.lifted_after == (EMBARGOED * kills if embargo else 0)


TAMPERED = {
    "UPDATE entity SET article_count = article_count + 1 WHERE slug = 'iran'": "entity is not what it is derived",
    "DELETE FROM article_entity": "article_entity is not what it is derived",
    "UPDATE article_fts SET headline = 'x'": "article_fts is not what it is derived",
    "DELETE FROM change WHERE position = 1": "positions of change have a gap",
    "UPDATE audit SET action = 'x'": "the audit chain breaks at 1",
    "UPDATE article_version SET body = 'x'": "half written",
    "INSERT INTO change SELECT 90 + position, at, subject_type, subject_id, action, reason "
    "FROM change": "published twice",
    "UPDATE article SET headline = 'x'": "half written",
}


@pytest.mark.parametrize(("statement", "fault"), TAMPERED.items(), ids=TAMPERED.values())
async def test_the_examination_finds_what_is_not_whole(tmp_path: Path, statement: str, fault: str) -> None:
    async with open_database(tmp_path) as database:
        await import_lines(database, tmp_path, [*NEWSROOM])
        await database.write(create_editor_key)
        assert await examine(database, ()) == []
        await database.write(_run, statement)
        assert any(fault in found for found in await examine(database, ()))
        assert any("passages are lost" in found for found in await examine(database, ["ev_gone"]))


def _run(connection: Connection, statement: str) -> None:
    for trigger in connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").all():
        connection.exec_driver_sql(f"DROP TRIGGER {trigger[0]}")
    connection.exec_driver_sql(statement)


def test_the_ledger_tells_what_was_lost_and_what_nobody_asked_for() -> None:
    ledger = Ledger()
    for public_id in ("a", "b", "c", "d"):
        ledger.acknowledge(public_id, {"version": 1})
    ledger.begin("b", {"version": 2})
    found = [("a", {"version": 1}), ("b", {"version": 2}), ("c", {"version": 2}), ("d", None)]
    assert [line.partition(":")[0] for line in ledger.compare(found)] == ["c", "d"]
    assert ledger.compare([("b", {"version": 1})]) != []


async def test_cancelled_requests_leave_no_lock_no_transaction_and_no_half(
    new_url: NewUrl, tmp_path: Path
) -> None:
    url = await asyncio.to_thread(new_url)
    storm = await run_storm(100, seed=7, url=url, folder=tmp_path)
    assert storm.faults == []
    assert storm.cancelled > 20
    assert storm.cancelled + storm.finished + storm.refused == 100


async def test_a_server_that_is_told_to_stop_answers_what_is_under_way_and_ends(tmp_path: Path) -> None:
    ending = await run_ending(tmp_path)
    assert ending.seconds < GRACE_SECONDS
    assert ending.status in (0, -signal.SIGTERM)
    head, _, body = ending.half_sent.partition("\r\n\r\n")
    assert head.startswith("HTTP/1.1 200 ")
    assert json.loads(body)["data"]["saveArticle"]["article"]["headline"] == "Sent in two halves"
    assert ending.refused == []
    assert ending.socket_code in (1001, 1012)
    assert ending.stream.startswith(b":\n\nevent: next\n")
    assert ending.stream.endswith(b"}\n\n")  # no event in two, and none that says that all was told
    assert "Traceback" not in ending.log
    assert ending.lost == []
    assert min(ending.acknowledged, ending.read) > 0
