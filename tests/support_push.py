"""A partner's server on this machine, and partners whose rights a test sets, for tests of what is pushed."""

import asyncio
import json
import socket
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, func, insert, select

from newsgraph.clock import render_instant
from newsgraph.model.vocabulary import AccessReason, ChangeAction, EndpointContent
from newsgraph.store.core_table import CHANGE, PARTNER
from newsgraph.store.database import Database
from newsgraph.syndication.push.endpoint import IssuedSecret, create_endpoint
from newsgraph.syndication.push.http_client import PushClient
from newsgraph.syndication.push.partner_reading import Verdict
from newsgraph.syndication.push.webhook import Webhooks
from support_newsroom import FixedClock

PUBLIC_URL = "https://news.example"
OK = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"


@dataclass(frozen=True)
class Received:
    """A request as it arrived."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def told(self) -> Any:
        return json.loads(self.body)

    @property
    def id(self) -> str:
        return self.headers["webhook-id"]


Answering = Callable[[Received], str | Awaitable[str]]


@dataclass
class Receiver:
    """A partner's server: it keeps what arrives and answers as it is told, 200 by default."""

    port: int = 0
    scheme: str = "http"
    received: list[Received] = field(default_factory=list)
    connections: int = 0
    answer: Answering = lambda request: OK
    handling: set[object] = field(default_factory=set)
    """The tasks that handle connections: nothing else holds one whose answer never comes."""

    @property
    def address(self) -> str:
        return f"{self.scheme}://127.0.0.1:{self.port}"

    async def wait_for(self, count: int) -> None:
        """Return once so many requests have arrived."""
        async with asyncio.timeout(30):
            while len(self.received) < count:  # noqa: ASYNC110  # what arrives, arrives over a socket
                await asyncio.sleep(0.01)

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self.handling.add(asyncio.current_task())
        try:
            while (request := await read_request(reader)) is not None:
                self.received.append(request)
                answer = self.answer(request)
                text = answer if isinstance(answer, str) else await answer
                writer.write(text.encode("latin-1"))
                await writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            self.handling.discard(asyncio.current_task())
            writer.close()


async def read_request(reader: asyncio.StreamReader) -> Received | None:
    """Return the next request of a connection; None at its end."""
    try:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    except asyncio.IncompleteReadError:
        return None
    first, *lines = head.strip().split("\r\n")
    headers = {
        name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)
    }
    body = await reader.readexactly(int(headers.get("content-length", 0)))
    method, target, _ = first.split(" ", 2)
    return Received(method, target, headers, body)


@asynccontextmanager
async def open_receiver(
    answer: Answering = lambda request: OK, tls: ssl.SSLContext | None = None
) -> AsyncIterator[Receiver]:
    receiver = Receiver(answer=answer, scheme="http" if tls is None else "https")
    server = await asyncio.start_server(receiver.handle, "127.0.0.1", 0, ssl=tls)
    receiver.port = server.sockets[0].getsockname()[1]
    try:
        yield receiver
    finally:
        server.close()


def render_answer(status: int, *headers: str, body: str = "") -> str:
    lines = [f"HTTP/1.1 {status} Told", f"Content-Length: {len(body)}", *headers]
    return "\r\n".join(lines) + "\r\n\r\n" + body


@dataclass
class Rights:
    """What partners see, as a test sets it: a stand-in for the evaluator, by article and partner."""

    articles: dict[str, dict[str, Any]] = field(default_factory=dict)
    refused: dict[tuple[str, str], AccessReason] = field(default_factory=dict)
    part: str = "BODY"

    def see(self, article_id: str, partner: str) -> dict[str, Any] | None:
        article = self.articles.get(article_id)
        if article is None:
            return None
        reason = self.refused.get((article_id, partner), AccessReason.LICENSED)
        if article["status"] == "RETRACTED":
            reason = AccessReason.RETRACTED
        allowed = reason is AccessReason.LICENSED
        access = {
            "canReadBody": allowed,
            "canSyndicate": allowed,
            "reason": reason.value,
            "part": self.part if allowed else None,
            "license": None,
            "explanation": None,
        }
        return {**article, "access": access}

    async def fetch_verdicts(self, partner: str, article_ids: Sequence[str]) -> dict[str, Verdict]:
        seen = {one: self.see(one, partner) for one in article_ids}
        return {
            one: Verdict(article["access"]["canSyndicate"], AccessReason(article["access"]["reason"]))
            for one, article in seen.items()
            if article is not None
        }

    async def fetch_article(self, document: str, partner: str, article_id: str) -> dict[str, Any] | None:
        return self.see(article_id, partner)


IMAGE = {"url": "https://news.example/1.jpg", "alt": "A hall", "credit": None, "width": 800, "height": 600}


def build_article(article_id: str, **given: Any) -> dict[str, Any]:
    return {
        "id": article_id,
        "slug": f"slug-{article_id}",
        "url": None,
        "headline": f"Headline of {article_id}",
        "summary": "A summary",
        "body": "<p>The body</p>",
        "wordCount": 2,
        "image": IMAGE,
        "status": "PUBLISHED",
        "version": 1,
        "publishedAt": "2026-03-01T08:00:00.000Z",
        "modifiedAt": "2026-03-01T08:00:00.000Z",
        "retraction": None,
        **given,
    }


@dataclass
class Wire:
    """A database with endpoints, what sends to them, and a clock that a test moves."""

    database: Database
    webhooks: Webhooks
    rights: Rights
    clock: FixedClock
    client: PushClient

    async def add_partner(self, name: str) -> str:
        def run(connection: Connection) -> str:
            row = {"public_id": f"pt_{name}", "name": name, "created_at": render_instant(self.clock())}
            connection.execute(insert(PARTNER).values(**row))
            return f"pt_{name}"

        return await self.database.write(run)

    async def add_endpoint(
        self, partner: str, url: str, content: EndpointContent = EndpointContent.THIN, number: int = 1
    ) -> IssuedSecret:
        random = bytes([number]) * 32
        return await self.database.write(
            lambda connection: create_endpoint(
                connection, random, partner, url, content, render_instant(self.clock()), allows_http=True
            )
        )

    async def change(
        self,
        article_id: str,
        action: ChangeAction = ChangeAction.PUBLISHED,
        reason: str | None = None,
        **given: Any,
    ) -> int:
        """Append a change of an article, and have the partners see the article so."""
        if action is ChangeAction.DELETED:
            self.rights.articles.pop(article_id, None)
        else:
            self.rights.articles[article_id] = build_article(article_id, **given)

        def run(connection: Connection) -> int:
            last = connection.execute(select(func.coalesce(func.max(CHANGE.c.position), 0))).scalar_one()
            row = {
                "position": last + 1,
                "at": render_instant(self.clock()),
                "subject_type": "Article",
                "subject_id": article_id,
                "action": action.value,
                "reason": reason,
            }
            connection.execute(insert(CHANGE).values(**row))
            return int(last) + 1

        return await self.database.write(run)

    async def send_due(self) -> None:
        """Read the log to its end and send what is due now, until nothing is."""
        while await self.webhooks.read_log():
            pass
        while await self.webhooks.start_due():
            await self.webhooks.drain()


@asynccontextmanager
async def open_wire(url: str, seconds: float = 5.0) -> AsyncIterator[Wire]:
    database = await Database.open(url)
    client = PushClient(allows_http=True, allows_inside=True, timeout=seconds)
    rights, clock = Rights(), FixedClock()
    try:
        webhooks = Webhooks(database, rights, client, PUBLIC_URL, clock)
        yield Wire(database, webhooks, rights, clock, client)
    finally:
        await client.close()
        await database.close()


def find_free_port() -> int:
    """Return a port at which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port: int = probe.getsockname()[1]
        return port


def play_wire(
    new_url: Callable[[], str], play: Callable[[Wire], Awaitable[None]], seconds: float = 5.0
) -> None:
    """Run `play` over a new database; a request may take so many seconds."""
    url = new_url()  # which may run an event loop of its own

    async def run() -> None:
        async with open_wire(url, seconds) as wire:
            await play(wire)

    asyncio.run(run())
