"""Long polling: `changes(wait:)` answers once something is there, and at once where the service stops."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

from conftest import PUBLIC_URL, NewUrl
from newsgraph.errors import RequestError
from newsgraph.execute import Service
from newsgraph.live.hub import Hub
from newsgraph.live.wake import Wake
from newsgraph.model.identity import build_id
from newsgraph.model.viewer import PUBLIC_VIEWER, Viewer, ViewerRole
from newsgraph.schema.build import build_schema
from newsgraph.server.answer import Answerer
from newsgraph.server.document import OpenDocuments
from newsgraph.server.front_door import GraphQLRequest
from newsgraph.store.database import Database
from newsgraph.store.postgres_listener import build_listener
from newsgraph.store.reader import Reader
from newsgraph.syndication.access_event import tell_access
from newsgraph.syndication.license import write_license
from newsgraph.syndication.partner import create_partner, grant_license
from support_store import ARTICLE, NOW, import_lines

POLL = """query ($after: String, $wait: Int) {
  changes(after: $after, wait: $wait) { edges { cursor node { action reason } } pageInfo { endCursor } }
}"""
COURIER = Viewer((ViewerRole.PARTNER,), name="Courier", key_id="k1", partner=build_id("pn", "Courier"))
SOON = 10.0
"""Seconds in which what is due at once has long come, and less than a wait lasts."""


@dataclass
class Polled:
    url: str
    database: Database
    hub: Hub
    answerer: Answerer

    async def ask(self, text: str = POLL, viewer: Viewer = PUBLIC_VIEWER, **variables: Any) -> Any:
        asked = GraphQLRequest(text, None, variables)
        answer = json.loads(await self.answerer.answer(asked, text, viewer))
        return answer["data"]["changes"]

    async def ask_soon(self, **asked: Any) -> Any:
        async with asyncio.timeout(SOON):
            return await self.ask(**asked)


@asynccontextmanager
async def open_polled(url: str) -> AsyncIterator[Polled]:
    database = await Database.open(url)
    reader = await Reader.open(url)
    hub = Hub(reader, Wake(None, build_listener(url)))
    service = Service(build_schema()._schema, reader, public_url=PUBLIC_URL)
    try:
        yield Polled(url, database, hub, Answerer(service, OpenDocuments(), None, hub))
    finally:
        await hub.close()
        await reader.close()
        await database.close()


def grant(connection: Connection) -> None:
    write_license(connection, "all", {"filter": None, "part": "BODY"})
    create_partner(connection, "Courier", NOW)
    grant_license(connection, "Courier", "all", NOW)
    tell_access(connection, NOW)


async def begin(polled: Polled, **asked: Any) -> "asyncio.Task[Any]":
    """Return a question that waits already."""
    task = asyncio.create_task(polled.ask(wait=15, **asked))
    await asyncio.sleep(0.5)
    assert not task.done()
    return task


@pytest.fixture
def url(new_url: NewUrl) -> str:
    return new_url()


async def test_an_empty_answer_waits_for_the_next_change(url: str, tmp_path: Path) -> None:
    async with open_polled(url) as polled:
        waiting = await begin(polled)
        await import_lines(polled.database, tmp_path, [ARTICLE])
        async with asyncio.timeout(SOON):
            answer = await waiting
        assert [edge["node"]["action"] for edge in answer["edges"]] == ["PUBLISHED"]
        end = answer["pageInfo"]["endCursor"]
        again = await begin(polled, after=end)
        await import_lines(polled.database, tmp_path, [{**ARTICLE, "headline": "Talks in Muscat"}])
        async with asyncio.timeout(SOON):
            assert len((await again)["edges"]) == 1


async def test_what_is_there_is_answered_at_once(url: str, tmp_path: Path) -> None:
    async with open_polled(url) as polled:
        await import_lines(polled.database, tmp_path, [ARTICLE])
        answer = await polled.ask_soon(wait=15)
        assert len(answer["edges"]) == 1
        assert (await polled.ask_soon(wait=0, after=answer["pageInfo"]["endCursor"]))["edges"] == []
        assert (await polled.ask_soon(wait=1, after=answer["pageInfo"]["endCursor"]))["edges"] == []
        assert polled.hub._waiting == set()


async def test_the_end_of_the_service_ends_every_wait(url: str) -> None:
    async with open_polled(url) as polled:
        waiting = await begin(polled)
        await polled.hub.close()
        async with asyncio.timeout(SOON):
            assert (await waiting)["edges"] == []
            assert (await polled.ask(wait=15))["edges"] == []


async def test_a_partner_is_woken_by_what_it_alone_is_told(url: str) -> None:
    async with open_polled(url) as polled:
        await polled.database.write(lambda connection: None)
        own = await begin(polled, viewer=COURIER)
        public = await begin(polled)
        await polled.database.write(grant)
        async with asyncio.timeout(SOON):
            answer = await own
        told = [(edge["node"]["action"], edge["node"]["reason"]) for edge in answer["edges"]]
        assert told == [("ACCESS_CHANGED", "granted")]
        await asyncio.sleep(0.5)
        assert not public.done()
        await polled.hub.close()
        assert (await public)["edges"] == []


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ("wait: 16", "WAIT_RANGE"),
        ("wait: -1", "WAIT_RANGE"),
        ("wait: 1, last: 2", "WAIT_BACKWARD"),
        ('wait: 1, before: "00"', "WAIT_BACKWARD"),
        ('wait: 1, after: "00"', "INVALID_CURSOR"),
    ],
)
async def test_waits_that_make_no_sense_are_refused(url: str, arguments: str, code: str) -> None:
    async with open_polled(url) as polled:
        with pytest.raises(RequestError) as refused:
            await polled.ask_soon(text=f"{{ changes({arguments}) {{ edges {{ cursor }} }} }}")
        assert refused.value.code == code
