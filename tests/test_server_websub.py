"""The hub over HTTP, with a subscriber that others wrote: found by the topic, verified, told, denied."""

import asyncio
import json
import os
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx2
import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from conftest import NewUrl
from newsgraph.errors import NewsgraphError
from newsgraph.model.vocabulary import ChangeAction
from newsgraph.server.websub import TopicReader, build_websub_routes
from newsgraph.store.database import Database
from newsgraph.syndication.push.http_client import PushClient
from newsgraph.syndication.push.hub import WebSubHub
from support_newsroom import FixedClock
from support_push import Rights, Wire, open_receiver

PROGRAM = Path(__file__).with_name("websub_subscriber.py")
TOPIC = "/feeds/articles.atom"
FORM = "application/x-www-form-urlencoded"


class Site:
    """A feed that a test writes, the hub beside it, and what appends to the log."""

    def __init__(self, address: str, database: Database, client: PushClient):
        self.address = address
        self.feed: str | None = "<feed>1</feed>"
        self.status = 404
        reader = TopicReader(lambda: self.app, address)
        self.hub = WebSubHub(database, reader, client, address, FixedClock())
        self.wire = Wire(database, None, Rights(), FixedClock(), client)  # type: ignore[arg-type]
        self.app = Starlette(routes=[Route(TOPIC, self.serve), *build_websub_routes(self.hub)])

    async def serve(self, request: Request) -> Response:
        if self.feed is None:
            return Response(None, self.status)
        link = f'<{self.address}/websub>; rel="hub", <{self.address}{TOPIC}>; rel="self"'
        return Response(self.feed, headers={"link": link}, media_type="application/atom+xml")

    async def change(self, feed: str | None) -> None:
        self.feed = feed
        await self.wire.change("a_1", ChangeAction.UPDATED)


@asynccontextmanager
async def open_site(url: str) -> AsyncIterator[Site]:
    listener = socket.create_server(("127.0.0.1", 0))
    database = await Database.open(url)
    client = PushClient(allows_http=True, allows_inside=True, timeout=5.0)
    site = Site(f"http://127.0.0.1:{listener.getsockname()[1]}", database, client)
    server = uvicorn.Server(uvicorn.Config(site.app, log_config=None, lifespan="off"))
    server.capture_signals = lambda: _Nothing()  # type: ignore[assignment,method-assign,return-value]
    serving, running = asyncio.create_task(server.serve([listener])), asyncio.create_task(site.hub.run())
    try:
        yield site
    finally:
        site.hub.stop()
        await running
        server.should_exit = server.force_exit = True
        await serving
        listener.close()
        await client.close()
        await database.close()


class _Nothing:
    def __enter__(self) -> None: ...

    def __exit__(self, *given: object) -> None: ...


def test_a_subscriber_of_another_make_is_told_all_and_denied_at_the_end(
    new_url: NewUrl, tmp_path: Path
) -> None:
    url = new_url()

    async def run() -> None:
        async with open_site(url) as site:
            log = (tmp_path / "log").open("wb")
            process = await asyncio.create_subprocess_exec(
                sys.executable,
                str(PROGRAM),
                str(tmp_path),
                site.address + TOPIC,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=log,
                env={**os.environ, "NO_PROXY": "*"},
            )

            async def hear() -> dict[str, Any]:
                assert process.stdout is not None
                async with asyncio.timeout(30):
                    line = await process.stdout.readline()
                assert line, (tmp_path / "log").read_text()
                said: dict[str, Any] = json.loads(line)
                return said

            try:
                topic = site.address + TOPIC
                assert await hear() == {
                    "event": "found",
                    "hub_url": f"{site.address}/websub",
                    "topic_url": topic,
                }
                assert await hear() == {"event": "subscribe", "topic": topic}
                await site.hub.drain()
                await site.change("<feed>2</feed>")
                assert await hear() == {"event": "content", "topic": topic, "body": "<feed>2</feed>"}
                await site.change("<feed>3</feed>")
                assert await hear() == {"event": "content", "topic": topic, "body": "<feed>3</feed>"}
                await site.change(None)
                assert await hear() == {
                    "event": "denied",
                    "topic": topic,
                    "reason": "the feed is no longer served to you",
                }
            finally:
                process.kill()
                await process.wait()
                log.close()

    asyncio.run(run())


@pytest.mark.parametrize(
    ("content_type", "body", "status", "told"),
    [
        ("application/json", b"{}", 415, "a request is a form"),
        (FORM, b"hub.mode=publish", 400, "hub.mode is neither subscribe nor unsubscribe"),
        (FORM, b"hub.mode=%ff", 400, "the form cannot be read"),
        (FORM, b"a=" + b"x" * 10_000, 413, "the form is too long"),
        (FORM, b"&".join([b"a=1"] * 60), 400, "the form cannot be read"),
        (FORM, b"", 400, "hub.mode is neither subscribe nor unsubscribe"),
    ],
)
async def test_what_is_no_request_is_refused_in_plain_words(
    tmp_path: Path, content_type: str, body: bytes, status: int, told: str
) -> None:
    database = await Database.open(f"sqlite:///{tmp_path / 'hub.db'}")
    client = PushClient()
    site = Site("http://news.example", database, client)
    transport = httpx2.ASGITransport(app=site.app)
    async with httpx2.AsyncClient(transport=transport, base_url=site.address) as asking:
        answer = await asking.post("/websub", content=body, headers={"content-type": content_type})
        assert (answer.status_code, answer.headers["content-type"]) == (status, "text/plain; charset=utf-8")
        assert answer.text.startswith(told)
        assert (await asking.get("/websub")).status_code == 405
    await client.close()
    await database.close()


async def test_the_hub_asks_for_a_pause_with_retry_after(tmp_path: Path) -> None:
    database = await Database.open(f"sqlite:///{tmp_path / 'hub.db'}")
    client = PushClient(allows_http=True, allows_inside=True)
    site = Site("http://news.example", database, client)
    transport = httpx2.ASGITransport(app=site.app)
    async with open_receiver() as receiver:
        form = {
            "hub.mode": "unsubscribe",
            "hub.topic": site.address + TOPIC,
            "hub.callback": receiver.address,
        }
        async with httpx2.AsyncClient(transport=transport, base_url=site.address) as asking:
            answers = [await asking.post("/websub", data=form) for _ in range(21)]
        await site.hub.drain()
        assert [one.status_code for one in answers] == [202] * 20 + [429]
        assert answers[-1].headers["retry-after"] == "60"
        assert len(receiver.received) == 20
    await client.close()
    await database.close()


async def test_a_feed_that_fails_for_now_ends_no_subscription(tmp_path: Path) -> None:
    database = await Database.open(f"sqlite:///{tmp_path / 'hub.db'}")
    client = PushClient()
    site = Site("http://news.example", database, client)
    site.feed, site.status = None, 503
    with pytest.raises(NewsgraphError, match="answers with 503"):
        await TopicReader(lambda: site.app, site.address)(TOPIC)
    site.status = 410
    assert await TopicReader(lambda: site.app, site.address)(TOPIC) is None
    await client.close()
    await database.close()
