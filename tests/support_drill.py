"""The whole service behind a socket, an editor and three partners who ask it, and the server where they are told."""

import asyncio
import socket
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx2
from sqlalchemy import Connection

from newsgraph.access.audit import OPERATOR
from newsgraph.access.key import Actor, create_key
from newsgraph.clock import Clock, render_instant
from newsgraph.model.viewer import ViewerRole
from newsgraph.model.vocabulary import EndpointContent
from newsgraph.server.app import build_app
from newsgraph.server.data_version import DataVersion
from newsgraph.store.database import Database
from newsgraph.store.postgres_listener import build_listener
from newsgraph.store.reader import Reader
from newsgraph.syndication.feed.token import create_feed_token
from newsgraph.syndication.license import write_license
from newsgraph.syndication.partner import create_partner, grant_license
from newsgraph.syndication.push.endpoint import create_endpoint
from newsgraph.syndication.push.http_client import PushClient
from support_hub import confirm
from support_push import Received, Receiver, open_receiver
from support_server import PUBLIC_URL, Client, QuietServer

BEGIN = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
SECONDS = 5.0
"""Within how many seconds every channel has to show what changed."""
LICENSES: dict[str, tuple[dict[str, Any], EndpointContent]] = {
    "courier": ({"part": "BODY"}, EndpointContent.FULL),
    "herald": ({"part": "SUMMARY"}, EndpointContent.THIN),
    "gazette": (
        {"part": "BODY", "expires_at": render_instant(BEGIN + timedelta(hours=1))},
        EndpointContent.FULL,
    ),
}
"""What the license of each partner states, and what its webhooks carry. One is over after an hour."""
HUB_SECRET = "hub-secret-of-a-subscriber"


class RunningClock:
    """A clock that goes on by itself from an instant of its own, and that a test moves forward."""

    def __init__(self) -> None:
        self._ahead = timedelta(0)
        self._since = time.monotonic()

    def __call__(self) -> datetime:
        return BEGIN + self._ahead + timedelta(seconds=time.monotonic() - self._since)

    def move(self, **by: float) -> None:
        self._ahead += timedelta(**by)


@dataclass
class Asking:
    """Somebody who asks the service over HTTP; `token` stands in the addresses of a partner's own feeds."""

    client: Client
    key: str | None = None
    token: str | None = None
    partner: str | None = None

    @property
    def headers(self) -> dict[str, str]:
        return {} if self.key is None else {"authorization": f"Bearer {self.key}"}

    async def get(self, path: str) -> httpx2.Response:
        return await self.client.get(path, headers=self.headers)

    async def ask(self, text: str, **variables: Any) -> Any:
        """Return the data that answers an operation without errors."""
        answer = await self.client.post(
            "/graphql", json={"query": text, "variables": variables}, headers=self.headers
        )
        found = answer.json()
        assert "errors" not in found, found["errors"]
        return found["data"]

    def list_feed_addresses(self, form: str) -> list[str]:
        """Return where a form of the feed is served to who asks: with the key, and at the secret address."""
        own = [] if self.token is None else [f"/feeds/partners/{self.token}/articles.{form}"]
        return [f"/feeds/articles.{form}", *own]


@dataclass
class Drill:
    """A service, who asks it, and what partners and subscribers were told."""

    clock: RunningClock
    receiver: Receiver
    client: Client
    editor: Asking
    partners: dict[str, Asking] = field(default_factory=dict)

    @property
    def public(self) -> Asking:
        return Asking(self.client)

    def list_told(self, name: str, article: str) -> list[dict[str, Any]]:
        """Return what webhooks told a partner of an article, in order."""
        told = [one.told for one in self.receiver.received if one.target == f"/{name}"]
        return [one for one in told if one["data"]["articleId"] == article]

    def list_pushed(self, subscriber: str) -> list[Received]:
        """Return what the hub sent to a subscriber, in order."""
        path = f"/{subscriber}"
        return [one for one in self.receiver.received if one.method == "POST" and one.target == path]

    async def subscribe(self, subscriber: str, topic: str) -> None:
        """Subscribe to a feed; return once the hub made sure that it is meant."""
        form = {
            "hub.mode": "subscribe",
            "hub.callback": f"{self.receiver.address}/{subscriber}",
            "hub.topic": PUBLIC_URL + topic,
            "hub.secret": HUB_SECRET,
        }
        assert (await self.client.post("/websub", data=form)).status_code == 202
        async with asyncio.timeout(30):
            while not any(one.target.startswith(f"/{subscriber}?") for one in self.receiver.received):  # noqa: ASYNC110
                await asyncio.sleep(0.01)


async def await_shown(since: float, check: Callable[[], Awaitable[None]]) -> None:
    """Return once a check holds; raise what it missed where it does not, SECONDS after an instant of the loop."""
    while True:
        try:
            return await check()
        except (AssertionError, ValueError):  # the latter where not one of a kind is there
            if asyncio.get_running_loop().time() > since + SECONDS:
                raise
        await asyncio.sleep(0.05)


@asynccontextmanager
async def serve(url: str, clock: Clock) -> AsyncIterator[str]:
    """Serve all that there is of a database on a free port of 127.0.0.1, as in operation, and yield the address."""
    app = build_app(
        await Reader.open(url),
        public_url=PUBLIC_URL,
        version=DataVersion(await Reader.open(url, count=1)),
        database=await Database.open(url),
        listener=build_listener(url),
        push_client=PushClient(allows_http=True, allows_inside=True),
        clock=clock,
    )
    listener = socket.create_server(("127.0.0.1", 0))
    server = QuietServer(app)
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        await serving
        listener.close()


@asynccontextmanager
async def open_drill(url: str) -> AsyncIterator[Drill]:
    """Yield the service over a new database, with an editor and the partners of LICENSES."""
    clock = RunningClock()
    async with open_receiver(confirm) as receiver:
        database = await Database.open(url)
        keys = await database.write(write_parties, receiver.address)
        await database.close()
        async with (
            serve(url, clock) as address,
            httpx2.AsyncClient(base_url=address, timeout=30) as client,
        ):
            partners = {name: Asking(client, *keys[name]) for name in LICENSES}
            yield Drill(clock, receiver, client, Asking(client, *keys["editor"]), partners)


def write_parties(connection: Connection, address: str) -> dict[str, tuple[str | None, ...]]:
    """Write an editor, and partners with all that they ask and are told by; return key, token and id of each."""
    now = render_instant(BEGIN)
    actor = Actor(OPERATOR, BEGIN)
    issued = create_key(connection, actor, b"\x01" * 32, "Desk", (ViewerRole.EDITOR,))
    found: dict[str, tuple[str | None, ...]] = {"editor": (issued.text,)}
    for number, (name, (stated, content)) in enumerate(LICENSES.items(), 2):
        secret = bytes([number]) * 32
        partner = create_partner(connection, name.capitalize(), now).id
        write_license(connection, name, {"filter": None, **stated})
        grant_license(connection, partner, name, now)
        key = create_key(connection, actor, secret, name, (ViewerRole.PARTNER,), None, partner)
        _, token = create_feed_token(connection, OPERATOR, partner, secret, now)
        create_endpoint(
            connection,
            secret,
            partner,
            f"{address}/{name}",
            content,
            now,
            allows_http=True,
        )
        found[name] = (key.text, token, partner)
    return found
