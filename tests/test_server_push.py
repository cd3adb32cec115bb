"""The service as it is served sends what is pushed: webhooks by itself, and the hub at its address."""

import asyncio
import socket
import threading
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, update

from conftest import NewUrl
from newsgraph.access.audit import OPERATOR
from newsgraph.clock import render_instant
from newsgraph.model.vocabulary import EndpointContent
from newsgraph.server.app import build_app
from newsgraph.store.core_table import LICENSE
from newsgraph.store.database import Database
from newsgraph.store.reader import Reader
from newsgraph.syndication.feed.token import create_feed_token, revoke_feed_token
from newsgraph.syndication.license import write_license
from newsgraph.syndication.partner import create_partner, end_grant, grant_license
from newsgraph.syndication.push.endpoint import create_endpoint
from newsgraph.syndication.push.http_client import PushClient
from newsgraph.syndication.push.pinned_network import RESOLVER_THREADS
from support_hub import confirm, read_fields
from support_newsroom import FixedClock
from support_push import open_receiver
from support_server import PUBLIC_URL, build_client
from support_store import ARTICLE, NEWSROOM, fetch, import_lines

AT = "2026-01-02T03:04:05.000Z"


def add_endpoint(connection: Connection, address: str) -> None:
    write_license(connection, "all", {"filter": None, "part": "BODY"})
    partner = create_partner(connection, "Courier", AT).id
    grant_license(connection, partner, "all", AT)
    create_endpoint(connection, b"r" * 32, partner, address, EndpointContent.THIN, AT, allows_http=True)


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


async def wait_until_idle(database: Database) -> None:
    """Return once there is a subscription that nobody is sending to."""
    async with asyncio.timeout(30):
        while await fetch(database, "SELECT owner FROM subscription") != [(None,)]:  # noqa: ASYNC110
            await asyncio.sleep(0.01)  # it is the hub that writes there


@pytest.mark.parametrize("way", ["the grant ends", "the license expires", "the address is revoked"])
def test_a_partner_whose_last_license_is_over_is_denied_by_the_hub(
    new_url: NewUrl, tmp_path: Path, way: str
) -> None:
    url, clock = new_url(), FixedClock()

    def write(connection: Connection) -> tuple[str, str, str]:
        now = render_instant(clock())
        partner = create_partner(connection, "Courier", now).id
        for key in ("all", "more"):
            write_license(connection, key, {"filter": None, "part": "BODY"})
            grant_license(connection, partner, key, now)
        end_grant(connection, partner, "more", now)  # one that is over beside one that is not changes nothing
        entry, token = create_feed_token(connection, OPERATOR, partner, b"t" * 32, now)
        return partner, entry.id, f"/feeds/partners/{token}/articles.atom"

    def end(connection: Connection, partner: str, token_id: str) -> None:
        now = render_instant(clock())
        match way:
            case "the grant ends":
                end_grant(connection, partner, "all", now)
            case "the license expires":
                connection.execute(update(LICENSE).values(expires_at=now))
            case _:
                revoke_feed_token(connection, OPERATOR, token_id, now)

    async def run() -> None:
        newsroom = await Database.open(url)
        app = build_app(
            await Reader.open(url),
            public_url=PUBLIC_URL,
            database=await Database.open(url),
            push_client=PushClient(allows_http=True, allows_inside=True),
            clock=clock,
        )
        async with (
            open_receiver(confirm) as receiver,
            app.router.lifespan_context(app),
            build_client(app) as client,
        ):
            partner, token_id, topic = await newsroom.write(write)
            form = {
                "hub.mode": "subscribe",
                "hub.callback": f"{receiver.address}/push",
                "hub.topic": PUBLIC_URL + topic,
            }
            assert (await client.post("/websub", data=form)).status_code == 202
            await wait_until_idle(newsroom)
            clock.move(seconds=61)
            await import_lines(newsroom, tmp_path, [*NEWSROOM])
            await receiver.wait_for(2)
            assert receiver.received[1].method == "POST"
            await wait_until_idle(newsroom)
            await newsroom.write(end, partner, token_id)
            clock.move(seconds=61)
            await receiver.wait_for(3)
            assert read_fields(receiver.received[2])["hub.mode"] == "denied"
            assert await fetch(newsroom, "SELECT count(*) FROM subscription") == [(0,)]
            assert (await client.post("/websub", data=form)).status_code == 202
            await receiver.wait_for(5)  # the intent is verified, and then it is denied
            asked = [read_fields(one)["hub.mode"] for one in receiver.received[3:]]
            assert asked == ["subscribe", "denied"]
        await newsroom.close()

    asyncio.run(run())
