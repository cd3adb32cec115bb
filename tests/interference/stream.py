"""Event streams of the public, from the service's own endpoint: every byte that is sent, in order.

The hub looks at the log when it is told to, not by a clock, so that what a stream sends between two steps is all that
it will ever send for them.
"""

import asyncio
import json
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from interference.request import Answer, Request
from newsgraph.live.hub import Hub
from newsgraph.live.wake import Wake
from newsgraph.server.event_stream import EVENT_STREAM
from newsgraph.store.reader import Reader

CHANGES = """subscription ($after: String) {
  changes(after: $after) {
    cursor
    node {
      action at subjectType subjectId reason
      subject {
        __typename id
        ... on Article {
          slug headline status version publishedAt modifiedAt
          versions(first: 3) { totalCount edges { cursor node { version at note } } }
          entities(first: 20) { totalCount edges { node { slug } salience } }
          related(first: 12) { edges { score node { slug } } }
        }
        ... on Entity { slug name articleCount formerIds }
        ... on Relation {
          standing assertedBy evidence(first: 9) { totalCount edges { node { id quote recordedAt } } }
        }
      }
    }
  }
}"""
PUBLISHED = """subscription ($filter: ArticleFilter) {
  articlePublished(filter: $filter) { slug headline version publishedAt body(format: TEXT) }
}"""
STREAMED: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("stream of changes", CHANGES, {}),
    ("stream of articles", PUBLISHED, {}),
    ("stream of tagged articles", PUBLISHED, {"filter": {"tags": ["ferry", "quillstone"]}}),
)
CHANNELS = (22, 24, 50, 51, 54)
TURNS = 20
"""Turns of the event loop after which a stream has sent what it was handed."""


class Quiet(Wake):
    """Never wakes anybody: the hub is told when to look."""

    async def wait(self) -> None:
        await asyncio.Event().wait()


@dataclass
class Stream:
    """One request for a stream, as the endpoint answers it."""

    request: Request
    sent: bytearray = field(default_factory=bytearray)
    status: int = 0
    headers: tuple[tuple[str, str], ...] = ()
    task: asyncio.Task[None] | None = None

    async def send(self, message: Any) -> None:
        """Take a part of the answer."""
        if message["type"] == "http.response.start":
            self.status = message["status"]
            self.headers = tuple((name.decode(), value.decode()) for name, value in message["headers"])
        else:
            self.sent += message.get("body", b"")

    def read(self) -> Answer:
        """Return what was sent up to now."""
        return Answer(self.status, self.headers, bytes(self.sent))

    async def close(self) -> None:
        """Leave."""
        if self.task is not None:
            self.task.cancel()
            with suppress(asyncio.CancelledError):
                await self.task


class Streams:
    """The streams of one world, and the hub that feeds them."""

    def __init__(self, app: Any, reader: Reader):
        """Take the service and what its hub reads."""
        self._app = app
        self.hub = Hub(reader, Quiet())
        self.open: list[Stream] = []

    async def subscribe(self, name: str, text: str, variables: dict[str, Any]) -> Stream:
        """Open a stream, and return it once it waits for what comes."""
        path = f"/graphql?{urlencode({'query': text, 'variables': json.dumps(variables)})}"
        stream = Stream(Request(name, CHANNELS, "GET", path, text=text, variables=variables))
        scope = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": "GET",
            "scheme": "https",
            "path": "/graphql",
            "raw_path": b"/graphql",
            "query_string": path.partition("?")[2].encode(),
            "headers": [(b"host", b"news.example"), (b"accept", EVENT_STREAM.encode())],
            "server": ("news.example", 443),
            "client": ("127.0.0.1", 1),
        }
        stream.task = asyncio.create_task(self._app(scope, _wait_for_nothing(), stream.send))
        self.open.append(stream)
        await self._wait_until_joined()
        return stream

    async def _wait_until_joined(self) -> None:
        """Return when each stream was told of all that is past."""
        async with asyncio.timeout(60):
            while sum(len(channel._subscribers) for channel in self.hub._channels.values()) < len(self.open):  # noqa: ASYNC110 - nobody is told
                await asyncio.sleep(0.001)
        await self._pass_on()

    async def settle(self) -> None:
        """Have the hub look at the log, and return when every stream has sent what there is to tell."""
        await self.hub._grow()
        telling = [
            channel._telling for channel in self.hub._channels.values() if channel._telling is not None
        ]
        await asyncio.gather(*telling)
        await self._pass_on()

    async def _pass_on(self) -> None:
        for _ in range(TURNS):
            await asyncio.sleep(0)

    async def close(self) -> None:
        """Leave all streams, and end the hub."""
        for stream in self.open:
            await stream.close()
        await self.hub.close()


def _wait_for_nothing() -> Any:
    """Return what a client sends who has asked, and stays: the end of its request, and nothing more."""
    asked = [{"type": "http.request", "body": b"", "more_body": False}]

    async def receive() -> Any:
        if not asked:
            await asyncio.Event().wait()
        return asked.pop()

    return receive
