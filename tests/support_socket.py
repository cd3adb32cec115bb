"""A client that sends raw frames over graphql-transport-ws and tells what came back."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

SUBPROTOCOL = Subprotocol("graphql-transport-ws")


class Socket:
    """One open socket."""

    def __init__(self, connection: ClientConnection):
        self._connection = connection

    async def send(self, frame: Any) -> None:
        """Send text or bytes as they are, anything else as JSON."""
        await self._connection.send(frame if isinstance(frame, str | bytes) else json.dumps(frame))

    async def receive(self) -> Any:
        """Return the next message."""
        async with asyncio.timeout(20):
            return json.loads(await self._connection.recv())

    async def receive_close(self) -> tuple[int, str]:
        """Return the code and the reason with which the server closes, whatever comes before."""
        async with asyncio.timeout(20):
            while True:
                try:
                    await self._connection.recv()
                except ConnectionClosed as closed:
                    return (closed.rcvd.code, closed.rcvd.reason) if closed.rcvd else (1006, "")

    async def initialise(self, **payload: Any) -> None:
        """Send who asks, and wait for the acknowledgement."""
        await self.send({"type": "connection_init", "payload": payload})
        assert await self.receive() == {"type": "connection_ack"}

    async def subscribe(self, identity: str, query: str, **variables: Any) -> None:
        await self.send(
            {"type": "subscribe", "id": identity, "payload": {"query": query, "variables": variables}}
        )


@asynccontextmanager
async def open_socket(address: str, **options: Any) -> AsyncIterator[Socket]:
    url = address.replace("http://", "ws://") + "/graphql"
    options.setdefault("subprotocols", [SUBPROTOCOL])
    async with connect(url, compression=None, proxy=None, **options) as connection:
        yield Socket(connection)
