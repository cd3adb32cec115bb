"""A WebSub hub over one database, and feeds that a test writes, for tests of subscriptions."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, urlsplit

from sqlalchemy import Connection, func, insert, select

from newsgraph.clock import render_instant
from newsgraph.store.core_table import CHANGE
from newsgraph.store.database import Database
from newsgraph.syndication.push.http_client import PushClient
from newsgraph.syndication.push.hub import WebSubHub
from support_newsroom import FixedClock
from support_push import PUBLIC_URL, Received, Receiver, render_answer
from support_store import fetch

TOPIC = "/feeds/articles.atom"
ATOM = "application/atom+xml; charset=utf-8"


@dataclass
class HubDesk:
    """A hub and the feeds that it knows."""

    database: Database
    hub: WebSubHub
    clock: FixedClock
    feeds: dict[str, bytes] = field(default_factory=lambda: {TOPIC: b"<feed>1</feed>"})
    rendered: int = 0

    async def render_topic(self, path: str) -> tuple[str, bytes] | None:
        self.rendered += 1
        return (ATOM, self.feeds[path]) if path in self.feeds else None

    async def subscribe(self, callback: str, mode: str = "subscribe", **given: str) -> None:
        named = {name.replace("__", "."): value for name, value in given.items()}
        form = {"hub.mode": mode, "hub.callback": callback, "hub.topic": PUBLIC_URL + TOPIC, **named}
        self.hub.request(form)
        await self.hub.drain()

    async def change(self, body: bytes | None, topic: str = TOPIC) -> None:
        """Change a feed (None: it is gone), and append to the log, as whatever changes one does."""
        self.feeds.pop(topic, None)
        if body is not None:
            self.feeds[topic] = body
        await self.append()

    async def append(self) -> None:
        def run(connection: Connection) -> None:
            last = connection.execute(select(func.coalesce(func.max(CHANGE.c.position), 0))).scalar_one()
            row = {
                "position": last + 1,
                "at": render_instant(self.clock()),
                "subject_type": "Article",
                "subject_id": "a_1",
                "action": "UPDATED",
            }
            connection.execute(insert(CHANGE).values(**row))

        await self.database.write(run)

    async def send_due(self) -> None:
        while await self.hub.start_due():
            await self.hub.drain()

    async def list_subscriptions(self) -> list[tuple[Any, ...]]:
        return await fetch(
            self.database, "SELECT topic, secret, ends_at, position, failures FROM subscription ORDER BY id"
        )


@asynccontextmanager
async def open_hub(url: str) -> AsyncIterator[HubDesk]:
    database = await Database.open(url)
    client = PushClient(allows_http=True, allows_inside=True, timeout=5.0)
    clock = FixedClock()
    desk: HubDesk

    async def render_topic(path: str) -> tuple[str, bytes] | None:
        return await desk.render_topic(path)

    try:
        desk = HubDesk(database, WebSubHub(database, render_topic, client, PUBLIC_URL, clock), clock)
        yield desk
    finally:
        await client.close()
        await database.close()


def play_hub(new_url: Callable[[], str], play: Callable[[HubDesk], Awaitable[None]]) -> None:
    """Run `play` over a new database."""
    url = new_url()  # which may run an event loop of its own

    async def run() -> None:
        async with open_hub(url) as desk:
            await play(desk)

    asyncio.run(run())


def read_fields(request: Received) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(urlsplit(request.target).query).items()}


def confirm(request: Received) -> str:
    """Answer as a subscriber who means what was asked for in his name, and takes what he is sent."""
    challenge = read_fields(request).get("hub.challenge", "")
    return render_answer(200, body=challenge if request.method == "GET" else "")


def list_sent(receiver: Receiver, method: str = "POST") -> list[Received]:
    return [one for one in receiver.received if one.method == method]
