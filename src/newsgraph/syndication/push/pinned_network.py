"""Connects to hosts by addresses that were checked: a name is resolved once, and exactly that address is reached."""

import asyncio
import socket
from collections.abc import Awaitable, Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpcore2

from newsgraph.syndication.push.outside_address import is_outside

Resolve = Callable[[str, int], Awaitable[Sequence[str]]]
"""Returns the IP addresses of a host, all of them."""
RESOLVER_THREADS = 32
"""Names that may be looked up at a time: those of endpoints whose name servers are silent hold up no others."""


NOT_OUTSIDE = "the host has no address on the open internet"
"""What is told where a name means nothing, and where it means an inner host: whoever reads it learns of neither."""


class AddressRefused(httpcore2.ConnectError):
    """A host has no address on the open internet, or answered from another than was asked."""


class Resolver:
    """Looks names up in threads of its own: the event loop has few, and slow names would take them all."""

    def __init__(self) -> None:
        self._threads = ThreadPoolExecutor(RESOLVER_THREADS, thread_name_prefix="newsgraph-resolver")

    async def __call__(self, host: str, port: int) -> Sequence[str]:
        """Return the addresses of a host in the order of preference; raises OSError where it has none."""
        loop = asyncio.get_running_loop()
        found = await loop.run_in_executor(
            self._threads, lambda: socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        )
        return list(dict.fromkeys(str(entry[4][0]) for entry in found))

    def close(self) -> None:
        """Take no more names; a look-up that still runs is left to end by itself."""
        self._threads.shutdown(wait=False, cancel_futures=True)


class PinnedNetwork(httpcore2.AsyncNetworkBackend):
    """Resolves a host, checks every address it has, connects to one of them and looks who is at the other end.

    A connection is made to the address itself, so that a name that means another host by then (rebinding) changes
    nothing; TLS and the header Host go by the name all the same. One inside address among several is enough to refuse
    the host. `allows_inside` is for tests, whose servers are on this machine.
    """

    def __init__(self, resolve: Resolve, *, allows_inside: bool = False):
        """Take what resolves names."""
        self._resolve = resolve
        self._allows_inside = allows_inside
        self._network = httpcore2.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109  # the signature is the library's
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.AsyncNetworkStream:
        """Return a connection; raises AddressRefused, or ConnectError where none is made."""
        try:
            async with asyncio.timeout(timeout):
                addresses = await self._resolve(host, port)
        except (OSError, UnicodeError):
            raise AddressRefused(NOT_OUTSIDE) from None
        inside = [address for address in addresses if not self._allows_inside and not is_outside(address)]
        if inside or not addresses:
            raise AddressRefused(NOT_OUTSIDE)
        return await self._connect_first(addresses, port, timeout, local_address, socket_options)

    async def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,  # noqa: ASYNC109  # the signature is the library's
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.AsyncNetworkStream:
        """Raise AddressRefused: nothing is reached this way."""
        raise AddressRefused("no socket of this machine is reached")

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        await asyncio.sleep(seconds)

    async def _connect_first(
        self, addresses: Sequence[str], port: int, *options: Any
    ) -> httpcore2.AsyncNetworkStream:
        """Return a connection to the first address that takes one."""
        timeout, local_address, socket_options = options
        for number, address in enumerate(addresses, 1):
            try:
                stream = await self._network.connect_tcp(
                    address, port, timeout, local_address, socket_options
                )
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout):
                if number == len(addresses):
                    raise
                continue
            peer = stream.get_extra_info("server_addr")
            if peer is None or peer[0] != address:
                await stream.aclose()
                raise AddressRefused("another address answers than was asked")
            return stream
        raise AddressRefused(NOT_OUTSIDE)
