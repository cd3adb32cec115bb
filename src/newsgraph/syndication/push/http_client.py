"""Sends one request to an address of a partner, with nothing that a partner could turn against us."""

import asyncio
import ssl
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from newsgraph.errors import InputError
from newsgraph.syndication.push.target import check_target

if TYPE_CHECKING:  # loaded when something is sent first: many services push nothing
    import httpcore2

    from newsgraph.syndication.push.pinned_network import PinnedNetwork, Resolve, Resolver

TIMEOUT = 15.0
"""Seconds that the whole of a request may take, from the look-up of the name to the end of the answer."""
MAX_ANSWER_BYTES = 64 * 1024
POOLS = 32
"""Pools among which addresses are spread: one looks through all its connections for every request."""
KEEPALIVE_CONNECTIONS = 8
KEEPALIVE_SECONDS = 30.0
AGENT = b"newsgraph (push)"


@dataclass(frozen=True)
class Answer:
    """How an address answered: its status, what it asks for by Retry-After, and the body as far as it was read."""

    status: int
    retry_after: str | None = None
    body: bytes = b""


@dataclass(frozen=True)
class Unanswered:
    """Why there is no answer, in words fit to show; `has_left` where something of the request may have arrived."""

    why: str
    has_left: bool = False


class PushClient:
    """A client that follows no redirect, knows no proxy and no cookie, and reaches only the open internet.

    `allows_http` is a setting of those who deliver within a network of their own; `allows_inside`, `resolve` and
    `tls` are for tests, whose servers are on this machine.
    """

    def __init__(
        self,
        *,
        allows_http: bool = False,
        allows_inside: bool = False,
        resolve: "Resolve | None" = None,
        tls: ssl.SSLContext | None = None,
        timeout: float = TIMEOUT,
    ):
        """Take what is allowed."""
        self.allows_http = allows_http
        self._allows_inside, self._resolve, self._tls = allows_inside, resolve, tls
        self._timeout = timeout
        self._opened: _Opened | None = None

    def build_apart(self) -> "PushClient":
        """Return another client that is allowed the same, with threads and connections of its own.

        What strangers have one look up holds up nothing of the other. It is closed by whoever asked for it.
        """
        return PushClient(
            allows_http=self.allows_http,
            allows_inside=self._allows_inside,
            resolve=self._resolve,
            tls=self._tls,
            timeout=self._timeout,
        )

    async def send(
        self, method: str, url: str, headers: Mapping[str, str] | None = None, body: bytes = b""
    ) -> Answer | Unanswered:
        """Return how the address answered; nothing is raised for what a partner's server does."""
        departure = _Departure()
        try:
            check_target(url, allows_http=self.allows_http)
        except InputError as error:
            return Unanswered(error.message)
        import httpcore2

        from newsgraph.syndication.push.pinned_network import AddressRefused

        self._open()  # what is made once takes nothing of the time that a request has
        try:
            async with asyncio.timeout(self._timeout):
                return await self._send(method, url, headers or {}, body, departure)
        except AddressRefused as error:
            return Unanswered(str(error))
        except (TimeoutError, httpcore2.TimeoutException):
            return Unanswered(f"no answer within {self._timeout:g} seconds", departure.has_left)
        except (httpcore2.NetworkError, httpcore2.ProtocolError, OSError, ValueError) as error:
            return Unanswered(f"the connection failed: {_tell(error)}", departure.has_left)

    async def close(self) -> None:
        """Close all connections."""
        if self._opened is not None:
            for pool in self._opened.pools:
                await pool.aclose()
            self._opened.resolver.close()

    async def _send(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes, departure: "_Departure"
    ) -> Answer:
        given = [(name.encode("ascii"), value.encode("utf-8")) for name, value in headers.items()]
        sized = [(b"content-length", str(len(body)).encode())] if body else []
        import httpx2

        host = (b"host", httpx2.URL(url).netloc)
        sent = [host, (b"user-agent", AGENT), (b"accept", b"*/*"), *sized, *given]
        parts, size = [], 0
        pool = self._open().pools[zlib.crc32(url.encode()) % POOLS]
        traced = {"trace": departure.see}
        async with pool.stream(method, url, headers=sent, content=body, extensions=traced) as response:
            async for part in response.aiter_stream():
                parts.append(part)
                size += len(part)
                if size > MAX_ANSWER_BYTES:
                    break  # the connection is closed with what is left of the answer in it
        stated = {name.lower(): value for name, value in response.headers}
        retry_after = stated.get(b"retry-after")
        return Answer(
            response.status,
            None if retry_after is None else retry_after.decode("latin-1"),
            b"".join(parts)[:MAX_ANSWER_BYTES],
        )

    def _open(self) -> "_Opened":
        """Return the pools; they are made when something is sent first."""
        if self._opened is None:
            import httpcore2

            from newsgraph.syndication.push.pinned_network import PinnedNetwork, Resolver

            resolver = Resolver()
            network = PinnedNetwork(self._resolve or resolver, allows_inside=self._allows_inside)
            context = self._tls or httpcore2.default_ssl_context()
            self._opened = _Opened(resolver, [_build_pool(network, context) for _ in range(POOLS)])
        return self._opened


@dataclass(frozen=True)
class _Opened:
    """What a client that has sent something holds."""

    resolver: "Resolver"
    pools: "list[httpcore2.AsyncConnectionPool]"


class _Departure:
    """Sees whether a request begins to leave: what goes before is the look-up, the connection and its encryption."""

    def __init__(self) -> None:
        self.has_left = False

    async def see(self, event: str, info: Mapping[str, Any]) -> None:
        """Take note of what the library does; the events are named in its documentation of `trace`."""
        if event.endswith(".send_request_headers.started"):
            self.has_left = True


def _build_pool(network: "PinnedNetwork", context: ssl.SSLContext) -> "httpcore2.AsyncConnectionPool":
    import httpcore2

    return httpcore2.AsyncConnectionPool(
        ssl_context=context,
        max_connections=None,  # who waits for a partner is counted where messages are claimed
        max_keepalive_connections=KEEPALIVE_CONNECTIONS,
        keepalive_expiry=KEEPALIVE_SECONDS,
        network_backend=network,
    )


def _tell(error: Exception) -> str:
    return " ".join(str(error).split())[:200] or type(error).__name__
