"""Counts what each key, or each address of the public, holds open at the same time."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from starlette.requests import HTTPConnection

from newsgraph.errors import RequestError
from newsgraph.model.viewer import Viewer


class Holders:
    """How many sockets and streams everybody holds."""

    def __init__(self, limit: int):
        """Allow so many at a time."""
        self._limit = limit
        self._held: Counter[str] = Counter()

    @contextmanager
    def holding(self, holder: str) -> Iterator[None]:
        """Count one more while it lasts; raises RequestError TOO_MANY_STREAMS where that is too many."""
        if self._held[holder] >= self._limit:
            raise RequestError(
                "TOO_MANY_STREAMS",
                f"{self._limit} sockets and streams may be open at a time",
                status=429,
                hint="Close one first; one socket carries several subscriptions.",
                details={"limit": self._limit},
            )
        self._held[holder] += 1
        try:
            yield
        finally:
            self._held[holder] -= 1
            if not self._held[holder]:
                del self._held[holder]


def name_holder(viewer: Viewer, connection: HTTPConnection) -> str:
    """Return by what somebody is counted: the key, else the name a token states, else the address."""
    return viewer.identity or f"address {connection.client.host if connection.client else ''}"
