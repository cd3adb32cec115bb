"""Tells cheaply whether anything was written to the database since an earlier moment, without reading any content."""

import time
from collections.abc import Callable

from newsgraph.store.reader import Reader

MAX_AGE = 0.5
"""Seconds for which an answer of the database is taken as the present one."""


class DataVersion:
    """The version of all that is stored, hidden things too: it is compared, and never shown to a client."""

    def __init__(self, reader: Reader, clock: Callable[[], float] = time.monotonic):
        """Take a reader of its own with one connection, since versions of two connections cannot be compared."""
        self._reader = reader
        self._clock = clock
        self._asked_at = float("-inf")
        self._version: str | None = None

    async def fetch(self) -> str | None:
        """Return a version that was the present one at most MAX_AGE ago; None where the database does not tell.

        The age counts from before the question, so that a slow answer is not taken for a young one.
        """
        asked_at = self._clock()
        if asked_at - self._asked_at > MAX_AGE:
            version = await self._ask()
            if asked_at >= self._asked_at:
                self._asked_at, self._version = asked_at, version
        return self._version

    async def ask(self) -> str | None:
        """Return the version of this moment; None where the database does not tell."""
        return await self._ask()

    async def close(self) -> None:
        """Close the reader."""
        await self._reader.close()

    async def _ask(self) -> str | None:
        try:
            [version] = await self._reader.fetch_texts([(self._reader.version_statement, ())])
        except Exception:
            return None  # whoever asks then reads the content, and meets the fault there
        return str(version)
