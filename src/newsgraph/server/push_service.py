"""Sends what is pushed while the service runs, and ends it when the service does."""

import asyncio
from collections.abc import Sequence
from typing import Protocol

from newsgraph.clock import Clock
from newsgraph.execute import Service
from newsgraph.store.database import Database
from newsgraph.syndication.push.http_client import PushClient
from newsgraph.syndication.push.partner_reading import PartnerReading
from newsgraph.syndication.push.webhook import Webhooks


class Pusher(Protocol):
    """Something that sends until it is told to stop."""

    async def run(self) -> None:
        """Send what is due until told to stop."""

    def stop(self) -> None:
        """Have `run` return."""


class PushService:
    """Runs what sends, and closes the client by which it does."""

    def __init__(self, client: PushClient | None, pushers: Sequence[Pusher]):
        """Take the client, which is closed with this, and what sends by it."""
        self._client = client
        self._pushers = pushers
        self._running: list[asyncio.Task[None]] = []

    def start(self) -> None:
        """Begin to send."""
        self._running = [asyncio.create_task(pusher.run()) for pusher in self._pushers]

    async def close(self) -> None:
        """Stop; what is on the way is broken off and sent again by whoever comes next."""
        for pusher in self._pushers:
            pusher.stop()
        await asyncio.gather(*self._running)
        if self._client is not None:
            await self._client.close()


def build_webhooks(
    service: Service, database: Database, client: PushClient, public_url: str, clock: Clock
) -> Webhooks:
    """Return what sends webhooks, with articles read as partners by the service."""
    return Webhooks(database, PartnerReading(service), client, public_url, clock)
