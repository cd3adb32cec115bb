"""Hears PostgreSQL tell that the change log has grown: a wake-up only, the table is the truth."""

import asyncio
import contextlib
from typing import Any

from newsgraph.store.location import PostgresLocation, parse_database_url
from newsgraph.store.postgres_settings import COMMON_SETTINGS, CONNECT_SECONDS

CHANNEL = "newsgraph_change"
"""What the trigger on the table `change` notifies; the migration that makes it says the same."""


class PostgresListener:
    """One connection that listens; where it is lost it is opened again."""

    def __init__(self, location: PostgresLocation):
        """Connect when first waited for."""
        self._location = location
        self._connection: Any = None
        self._told = asyncio.Event()

    async def wait(self, seconds: float) -> bool:
        """Return whether the log grew, within so many seconds; a new connection may have missed that it did."""
        if self._connection is None or self._connection.is_closed():
            await self._listen(seconds)
            return True
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._told.wait(), seconds)
        is_told = self._told.is_set()
        self._told.clear()
        return is_told

    async def close(self) -> None:
        """Listen no more."""
        if self._connection is not None:
            await self._connection.close()

    async def _listen(self, seconds: float) -> None:
        """Try to connect; where the server is away, that is found out by whoever reads the log."""
        import asyncpg  # loaded where it is used

        try:
            connection = await asyncpg.connect(
                self._location.url, timeout=CONNECT_SECONDS, server_settings=COMMON_SETTINGS
            )
            try:
                await connection.add_listener(CHANNEL, lambda *_: self._told.set())
            except BaseException:  # whoever stops waiting here leaves no connection behind
                connection.terminate()
                raise
        except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError):
            await asyncio.sleep(seconds)
            return
        self._connection = connection


def build_listener(url: str) -> PostgresListener | None:
    """Return what hears a database tell of changes; None for one that is to be asked."""
    location = parse_database_url(url)
    return PostgresListener(location) if isinstance(location, PostgresLocation) else None
