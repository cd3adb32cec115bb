"""Several processes over one database tell of each other's changes; a key that is revoked ends its streams."""

import asyncio
import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from conftest import NewUrl
from newsgraph.access.key import Actor, create_key, revoke_key
from newsgraph.model.viewer import Viewer, ViewerRole
from newsgraph.store.database import Database
from support_server import run_app
from support_socket import open_socket
from support_store import ARTICLE, import_lines, write_lines

CHANGES = "subscription { changes { node { subject { ... on Article { headline } } } } }"
OURS = "import sys; from newsgraph.cli import main; sys.exit(main())"
LATER = {**ARTICLE, "slug": "later", "headline": "Later"}


@pytest.fixture
def url(new_url: NewUrl) -> str:
    return new_url()


def read_headline(message: dict[str, Any]) -> str:
    headline: str = message["payload"]["data"]["changes"]["node"]["subject"]["headline"]
    return headline


async def test_a_change_that_another_process_writes_reaches_those_who_follow_two_others(
    url: str, tmp_path: Path
) -> None:
    """Each application has a hub, readers and a listener of its own, as a process has."""
    database = await Database.open(url)
    await import_lines(database, tmp_path, [ARTICLE])
    await database.close()
    async with (
        run_app(url, versioned=True) as first,
        run_app(url, versioned=True) as second,
        open_socket(first) as one,
        open_socket(second) as other,
    ):
        for socket in (one, other):
            await socket.initialise()
            await socket.subscribe("1", CHANGES)
            assert read_headline(await socket.receive()) == "Talks in Rome"
        path = write_lines(tmp_path, [LATER], "later.jsonl")
        await asyncio.to_thread(import_elsewhere, url, path)
        assert [read_headline(await socket.receive()) for socket in (one, other)] == ["Later", "Later"]


def import_elsewhere(url: str, path: Path) -> None:
    subprocess.run(
        [sys.executable, "-c", OURS, "import", "--database", url, str(path)],
        check=True,
        capture_output=True,
        timeout=60,
    )


@pytest.mark.parametrize("change", ["revoke", "rights"])
async def test_a_key_that_works_no_more_ends_its_streams(url: str, change: str) -> None:
    database = await Database.open(url)
    actor = Actor(Viewer((ViewerRole.ADMIN,), "operator"), datetime.now(UTC))
    key = await database.write(
        lambda connection: create_key(connection, actor, os.urandom(32), "desk", (ViewerRole.EDITOR,))
    )
    async with run_app(url, versioned=True) as address, open_socket(address) as socket:
        await socket.initialise(authorization=f"Bearer {key.text}")
        await socket.subscribe("1", CHANGES)
        if change == "revoke":
            await database.write(lambda connection: revoke_key(connection, actor, key.entry.id))
        else:
            await database.write(
                lambda connection: connection.exec_driver_sql("UPDATE api_key SET roles = 'PARTNER'")
            )
        code, reason = await socket.receive_close()
    await database.close()
    assert (code, bool(reason)) == (4401 if change == "revoke" else 4403, True)


async def test_the_query_and_the_subscription_share_their_cursors(url: str, tmp_path: Path) -> None:
    database = await Database.open(url)
    await import_lines(database, tmp_path, [ARTICLE, LATER])
    await database.close()
    query = "{ changes(first: 1) { edges { cursor } } }"
    following = "subscription ($after: String) { changes(after: $after) { cursor node { subjectId } } }"
    async with run_app(url) as address, open_socket(address) as socket:
        await socket.initialise()
        await socket.subscribe("1", query)
        [edge] = (await socket.receive())["payload"]["data"]["changes"]["edges"]
        assert (await socket.receive())["type"] == "complete"
        await socket.subscribe("2", following, after=edge["cursor"])
        told = (await socket.receive())["payload"]["data"]["changes"]
    assert bytes.fromhex(told["cursor"]).decode() == "ChangeEdge|2"
    assert json.dumps(told["node"]["subjectId"]).startswith('"a_')
