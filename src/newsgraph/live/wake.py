"""Tells that something was written to the database, by this process or another."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Protocol

POLL_SECONDS = 0.2
"""How often a database is asked that does not tell by itself."""
SAFETY_SECONDS = 2.0
"""How often one is asked that does, lest its word be lost."""

AskVersion = Callable[[], Awaitable[str | None]]


class Listener(Protocol):
    """Hears the database tell of changes."""

    async def wait(self, seconds: float) -> bool:
        """Return whether a change was told of, within so many seconds."""

    async def close(self) -> None:
        """Listen no more."""


class Wake:
    """Waits for something to be written."""

    def __init__(self, ask_version: AskVersion | None = None, listener: Listener | None = None):
        """Take what asks for a version of all data that differs after a write; without it every look may be new."""
        self._ask_version = ask_version
        self._listener = listener
        self._version: str | None = None

    async def wait(self) -> None:
        """Return when something was, or may have been, written since the last time."""
        while True:
            if self._listener is None:
                await asyncio.sleep(POLL_SECONDS)
            elif await self._listener.wait(SAFETY_SECONDS):
                return
            version = None if self._ask_version is None else await self._ask_version()
            if version is None or version != self._version:
                self._version = version
                return

    async def close(self) -> None:
        """Listen no more."""
        if self._listener is not None:
            await self._listener.close()
