"""The service as it is served sends what is pushed: webhooks by itself, and the hub at its address."""

import asyncio
import socket
import threading
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

from conftest import NewUrl
from newsgraph.access.audit import OPERATOR
from newsgraph.clock import read_clock
from newsgraph.model.vocabulary import EndpointContent
from newsgraph.server.app import build_app
from newsgraph.store.database import Database
from newsgraph.store.reader import Reader
from newsgraph.syndication.license import write_license
from newsgraph.syndication.partner import create_partner, grant_license
from newsgraph.syndication.push.endpoint import Office, create_endpoint
from newsgraph.syndication.push.http_client import PushClient
from newsgraph.syndication.push.pinned_network import RESOLVER_THREADS
from support_push import open_receiver
from support_server import PUBLIC_URL, build_client
from support_store import ARTICLE, NEWSROOM, import_lines

AT = "2026-01-02T03:04:05.000Z"


def add_endpoint(connection: Connection, address: str) -> None:
    write_license(connection, "all", {"filter": None, "part": "BODY"})
    partner = create_partner(connection, "Courier", AT).id
    grant_license(connection, partner, "all", AT)
    office = Office(OPERATOR, read_clock())
    create_endpoint(connection, office, b"r" * 32, partner, address, EndpointContent.THIN, allows_http=True)


def test_a_publication_and_its_recall_reach_a_partner_while_the_service_runs(
    new_url: NewUrl, tmp_path: Path
) -> None:
    url = new_url()

    async def run() -> None:
        newsroom = await Database.open(url)
        app = build_app(
            await Reader.open(url),
            public_url=PUBLIC_URL,
            database=await Database.open(url),
            push_client=PushClient(allows_http=True, allows_inside=True),
        )
        async with open_receiver() as receiver, app.router.lifespan_context(app), build_client(app) as client:
            await newsroom.write(add_endpoint, receiver.address)
            await import_lines(newsroom, tmp_path, [*NEWSROOM])
            await receiver.wait_for(1)
            retracted = {
                **ARTICLE,
                "status": "RETRACTED",
                "retraction": {"at": AT, "reason": "It was wrong."},
            }
            report = await import_lines(newsroom, tmp_path, [retracted])
            assert report.failed == []
            await receiver.wait_for(2)
            form = {
                "hub.mode": "subscribe",
                "hub.callback": f"{receiver.address}/push",
                "hub.topic": f"{PUBLIC_URL}/graphql",
            }
            refused = await client.post("/websub", data=form)
            assert (refused.status_code, refused.text.partition(". ")[0]) == (
                404,
                "hub.topic is no feed of this service",
            )
        await newsroom.close()
        published, recalled = (one.told for one in receiver.received)
        assert (published["type"], recalled["type"]) == ("article.published", "article.retracted")
        assert published["data"]["articleId"] == recalled["data"]["articleId"]
        assert recalled["data"]["reason"] == "It was wrong."

    asyncio.run(run())


def test_without_a_database_or_a_client_there_is_no_hub(new_url: NewUrl) -> None:
    url = new_url()

    async def run() -> None:
        await (await Database.open(url)).close()
        reader = await Reader.open(url)
        app = build_app(reader, public_url=PUBLIC_URL)
        async with app.router.lifespan_context(app), build_client(app) as client:
            assert (await client.post("/websub", data={})).status_code == 404

    asyncio.run(run())


def test_feeds_with_a_query_name_no_hub_since_it_takes_none(new_url: NewUrl, tmp_path: Path) -> None:
    url = new_url()

    async def run() -> None:
        database = await Database.open(url)
        await import_lines(database, tmp_path, [*NEWSROOM])
        app = build_app(
            await Reader.open(url), public_url=PUBLIC_URL, database=database, push_client=PushClient()
        )
        async with app.router.lifespan_context(app), build_client(app) as client:
            for query, has_hub in (("", True), ("?content=summary", False), ("?limit=3", False)):
                answer = await client.get(f"/feeds/articles.atom{query}")
                assert answer.status_code == 200
                assert ('rel="hub"' in answer.text, 'rel="hub"' in answer.headers["link"]) == (
                    has_hub,
                    has_hub,
                )

    asyncio.run(run())


def test_names_that_strangers_have_the_hub_look_up_hold_up_no_webhook(
    new_url: NewUrl, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url, held, asked = new_url(), threading.Event(), []
    real = socket.getaddrinfo

    def look_up(host: str, *rest: Any, **named: Any) -> Any:
        if host.endswith(".slow.example"):
            asked.append(host)
            held.wait()
            raise OSError("no such name")
        return real(host, *rest, **named)

    monkeypatch.setattr("newsgraph.syndication.push.pinned_network.socket.getaddrinfo", look_up)

    async def run() -> None:
        newsroom = await Database.open(url)
        app = build_app(
            await Reader.open(url),
            public_url=PUBLIC_URL,
            database=await Database.open(url),
            push_client=PushClient(allows_http=True, allows_inside=True),
        )
        async with open_receiver() as receiver, app.router.lifespan_context(app), build_client(app) as client:
            for number in range(RESOLVER_THREADS + 1):
                form = {
                    "hub.mode": "subscribe",
                    "hub.callback": f"http://{number}.slow.example/",
                    "hub.topic": f"{PUBLIC_URL}/feeds/articles.atom",
                }
                assert (await client.post("/websub", data=form)).status_code == 202
            async with asyncio.timeout(30):
                while len(asked) < RESOLVER_THREADS:  # noqa: ASYNC110  # it is another thread that adds to it
                    await asyncio.sleep(0.01)
            await newsroom.write(add_endpoint, receiver.address.replace("127.0.0.1", "localhost"))
            await import_lines(newsroom, tmp_path, [*NEWSROOM])
            await receiver.wait_for(1)
            held.set()
        await newsroom.close()
        assert receiver.received[0].told["type"] == "article.published"

    try:
        asyncio.run(run())
    finally:
        held.set()
