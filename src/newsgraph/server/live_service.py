"""What both kinds of streams share: the hub, the feeds, who holds how many, and whose key still works."""

import asyncio
from collections.abc import AsyncGenerator
from dataclasses import dataclass

from newsgraph.access.authenticate import Authenticator, build_key_invalid
from newsgraph.errors import RequestError
from newsgraph.live.feed import Feeds
from newsgraph.live.hub import Hub
from newsgraph.model.viewer import Viewer
from newsgraph.server.answer import Answerer
from newsgraph.server.front_door import GraphQLRequest
from newsgraph.server.holder import Holders

CHECK_SECONDS = 1.0
"""How often a key is checked while a stream goes on; `access.authenticate` trusts one for three seconds at most."""
SEND_SECONDS = 30.0
"""How long a message may wait for a client to take it."""


@dataclass(frozen=True)
class LiveOptions:
    """What may be set: operations of one socket, and sockets and streams of one key or address."""

    operation_limit: int = 20
    stream_limit: int = 50
    init_seconds: float = 10.0


class LiveService:
    """Answers subscriptions."""

    def __init__(
        self, answerer: Answerer, feeds: Feeds, hub: Hub, authenticator: Authenticator, options: LiveOptions
    ):
        """Take what answers."""
        self.answerer = answerer
        self.authenticator = authenticator
        self.options = options
        self.holders = Holders(options.stream_limit)
        self._feeds = feeds
        self._hub = hub

    def is_subscription(self, asked: GraphQLRequest, text: str) -> bool:
        """Return whether the operation asked for goes on; raises RequestError where it is refused."""
        return self.answerer.find(asked, text).is_subscription

    def follow(self, asked: GraphQLRequest, text: str, viewer: Viewer) -> AsyncGenerator[str, None]:
        """Return the responses of a subscription as JSON; raises RequestError at once where it is refused."""
        feed = self._feeds.build(self.answerer.find(asked, text), asked.variables, viewer)
        self.answerer.keep(asked, text)
        return self._hub.follow(feed)

    async def wait_for_end_of_right(self, authorization: str | None, viewer: Viewer) -> RequestError:
        """Return once the header no longer stands for the viewer, with what to tell; never for the public."""
        if authorization is None:
            await asyncio.Event().wait()
        while True:
            await asyncio.sleep(CHECK_SECONDS)
            try:
                now = await self.authenticator.find_viewer(authorization)
            except RequestError as error:
                return error
            if now != viewer:
                return build_rights_changed()


def build_rights_changed() -> RequestError:
    """Return what is told where a key works, and no longer with the same rights."""
    return RequestError(
        "RIGHTS_CHANGED",
        "your rights are not those any more with which this began",
        status=403,
        hint="Subscribe again after your last cursor.",
    )


def is_key_refused(error: RequestError) -> bool:
    """Return whether an error says that a key does not work, and not that it could not be looked up."""
    return error.code == build_key_invalid().code
