"""The client packages graphql-ws and graphql-sse follow a server, break off in mid-stream, and miss nothing."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from support_node import install_packages, read_node
from support_server import run_app
from support_store import ARTICLE, import_lines, open_database

PAST, LIVE = 5, 6
CURSORS = [f"ChangeEdge|{number}".encode().hex() for number in range(1, PAST + LIVE + 1)]


@pytest.fixture
async def address(tmp_path: Path) -> AsyncIterator[str]:
    await asyncio.to_thread(install_packages)
    await write(tmp_path, range(PAST))
    async with run_app(tmp_path / "test.db", versioned=True) as served:
        yield f"{served}/graphql"


async def write(folder: Path, numbers: range) -> None:
    """Publish an article each, in a transaction of its own."""
    async with open_database(folder) as database:
        for number in numbers:
            line = {**ARTICLE, "slug": f"story-{number}", "headline": f"Story {number}"}
            await import_lines(database, folder, [line])


@pytest.mark.parametrize("script", ["follow_socket.mjs", "follow_stream.mjs"])
async def test_a_client_that_breaks_off_misses_nothing_and_sees_nothing_twice(
    address: str, tmp_path: Path, script: str
) -> None:
    told_of_past = tmp_path / "past"
    following = asyncio.create_task(read_node(script, address, str(PAST + LIVE), str(told_of_past)))
    async with asyncio.timeout(60):
        while not told_of_past.exists():  # noqa: ASYNC110 - another process writes it
            await asyncio.sleep(0.01)
    await write(tmp_path, range(PAST, PAST + LIVE))
    told = await following
    assert told["cursors"] == CURSORS
    assert told["connections"] == 4
