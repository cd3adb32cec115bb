"""A process that is killed while it sends, again and again: nothing is skipped, nothing comes with two ids."""

import asyncio
import signal
import subprocess
import sys
from collections import Counter, defaultdict
from pathlib import Path
from random import Random

from sqlalchemy import Connection

from conftest import NewUrl
from newsgraph.clock import read_clock, render_instant
from newsgraph.ingest.pipeline import ImportOptions, import_paths
from newsgraph.model.vocabulary import EndpointContent
from newsgraph.store.database import Database
from newsgraph.syndication.access_event import tell_access
from newsgraph.syndication.license import write_license
from newsgraph.syndication.partner import create_partner, grant_license
from newsgraph.syndication.push.endpoint import create_endpoint
from newsgraph.syndication.push.payload import render_change_cursor
from support_push import Received, Receiver, open_receiver, render_answer
from support_store import fetch, write_lines

PROGRAM = Path(__file__).with_name("push_process.py")
SOURCE = Path(__file__).parents[1] / "src"
KILLS = 5
ARTICLES = 40
LEASE_SECONDS = 1.0
AT = "2026-01-02T03:04:05.000Z"
BEHIND = """
SELECT count(*) FROM endpoint WHERE position < (SELECT max(position) FROM change)
OR own_number < (SELECT max(number) FROM access_event)
"""
EXPECTED = """
SELECT position, 0 AS number FROM change WHERE subject_type = 'Article'
UNION ALL SELECT position, number FROM access_event WHERE number > 1 ORDER BY position, number
"""


def build_lines(batch: int) -> list[dict[str, object]]:
    return [
        {
            "type": "article",
            "slug": f"story-{batch}-{number}",
            "headline": f"Story {number} of batch {batch}",
            "body": "One sentence.",
            "language": "en",
            "publishedAt": "2025-04-01T10:00:00Z",
        }
        for number in range(ARTICLES)
    ]


def add_partner(connection: Connection, address: str) -> None:
    write_license(connection, "all", {"filter": None, "part": "BODY"})
    partner = create_partner(connection, "Courier", AT).id
    write_license(connection, "terms", {"filter": None, "part": "HEADLINE"})
    grant_license(connection, partner, "all", AT)
    tell_access(connection, AT)  # what came before an endpoint is not told to it
    grant_license(connection, partner, "terms", AT)
    for number in (1, 2):
        create_endpoint(
            connection,
            bytes([number]) * 32,
            partner,
            f"{address}/{number}",
            EndpointContent.FULL,
            AT,
            allows_http=True,
        )


def change_right(connection: Connection, batch: int) -> None:
    """Have the partner told of a right: that it was granted, then that its terms are others."""
    write_license(connection, "terms", {"usage_terms": f"Terms {batch}"})
    assert tell_access(connection, AT) == 1


def start(url: str) -> "subprocess.Popen[bytes]":
    process = subprocess.Popen(
        [sys.executable, str(PROGRAM), url, str(LEASE_SECONDS)],
        stdout=subprocess.PIPE,
        env={"PYTHONPATH": str(SOURCE), "PATH": ""},
    )
    assert process.stdout is not None
    with process.stdout as told:
        assert told.readline() == b"ready\n"
    return process


async def wait_until_settled(database: Database) -> None:
    async with asyncio.timeout(120):
        while True:
            [(behind,)] = await fetch(database, BEHIND)
            [(waiting,)] = await fetch(database, "SELECT count(*) FROM message WHERE state = 'PENDING'")
            if behind == waiting == 0:
                return
            await asyncio.sleep(0.1)


def test_kills_skip_nothing_and_double_nothing_but_with_one_id(new_url: NewUrl, tmp_path: Path) -> None:
    url = new_url()
    draw = Random(24)

    async def answer(request: Received) -> str:
        await asyncio.sleep(draw.uniform(0, 0.05))
        return render_answer(200)

    async def play(database: Database, receiver: Receiver) -> None:
        await database.write(add_partner, receiver.address)
        process = await asyncio.to_thread(start, url)
        try:
            for batch in range(KILLS):
                path = write_lines(tmp_path, build_lines(batch))  # type: ignore[arg-type]
                report = await import_paths(database, [path], ImportOptions(render_instant(read_clock())))
                assert report.failed == []
                await database.write(change_right, batch)
                await asyncio.sleep(draw.uniform(0.1, 1.0))
                process.send_signal(signal.SIGKILL)
                await asyncio.to_thread(process.wait)
                process = await asyncio.to_thread(start, url)
            await wait_until_settled(database)
        finally:
            process.kill()
            await asyncio.to_thread(process.wait)

    async def run() -> None:
        database = await Database.open(url)
        try:
            async with open_receiver(answer) as receiver:
                await play(database, receiver)
            expected = await fetch(database, EXPECTED)
        finally:
            await database.close()
        assert len(expected) == KILLS * (ARTICLES + 1)
        ids: dict[tuple[str, str], set[str]] = defaultdict(set)
        for request in receiver.received:
            ids[request.target, request.told["data"]["cursor"]].add(request.id)
        assert Counter(target for target, _ in ids) == {"/1": len(expected), "/2": len(expected)}
        assert all(len(found) == 1 for found in ids.values())
        cursors = {render_change_cursor(position, number) for position, number in expected}
        assert {cursor for _, cursor in ids} == cursors

    asyncio.run(run())
