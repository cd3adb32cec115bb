"""Sends what is pushed while the service runs, and ends it when the service does."""

import asyncio
from collections.abc import Callable, Sequence
from typing import Protocol

from starlette.applications import Starlette
from starlette.routing import Route

from newsgraph.clock import Clock
from newsgraph.execute import Service
from newsgraph.server.websub import TopicReader, build_websub_routes
from newsgraph.store.database import Database
from newsgraph.syndication.push.http_client import PushClient
from newsgraph.syndication.push.hub import WebSubHub
from newsgraph.syndication.push.partner_reading import PartnerReading
from newsgraph.syndication.push.webhook import Webhooks


class Pusher(Protocol):
    """Something that sends until it is told to stop."""

    async def run(self) -> None:
        """Send what is due until told to stop."""

    def stop(self) -> None:
        """Have `run` return."""


class PushService:
    """Runs what sends, and closes the clients by which it does; `routes` are those of the hub."""

    def __init__(
        self,
        clients: Sequence[PushClient] = (),
        pushers: Sequence[Pusher] = (),
        routes: Sequence[Route] = (),
    ):
        """Take the clients, which are closed with this, and what sends by them."""
        self._clients = clients
        self._pushers = pushers
        self.routes = routes
        self._running: list[asyncio.Task[None]] = []

    def start(self) -> None:
        """Begin to send."""
        self._running = [asyncio.create_task(pusher.run()) for pusher in self._pushers]

    async def close(self) -> None:
        """Stop; what is on the way is broken off and sent again by whoever comes next."""
        for pusher in self._pushers:
            pusher.stop()
        await asyncio.gather(*self._running)
        for client in self._clients:
            await client.close()


def build_push_service(
    service: Service,
    database: Database | None,
    client: PushClient | None,
    public_url: str,
    clock: Clock,
    get_app: Callable[[], Starlette],
) -> PushService:
    """Return what sends webhooks and what the hub sends; nothing where there is no client or no database.

    Articles are read as partners by the service, feeds by the routes of the application. The hub has a client of its
    own: anybody may have it look names up, and slow ones must hold up no webhook.
    """
    if client is None:
        return PushService()
    if database is None:
        return PushService([client])
    hub_client = client.build_apart()
    public_url = public_url.rstrip("/")
    webhooks = Webhooks(database, PartnerReading(service), client, public_url, clock)
    hub = WebSubHub(database, TopicReader(get_app, public_url), hub_client, public_url, clock)
    return PushService([client, hub_client], [webhooks, hub], build_websub_routes(hub))
