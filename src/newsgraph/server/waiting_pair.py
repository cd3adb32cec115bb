"""Counts the pairs of entities that an import left when it was ended before it was done."""

from datetime import timedelta

from sqlalchemy import Connection

from newsgraph.clock import Clock, render_instant
from newsgraph.index.unpaired_article import count_waiting_pairs, fetch_last_waiting
from newsgraph.server.due_clock import Due

AFTER = timedelta(minutes=1)
"""An import that goes on brings others within that time, and counts them itself, many at once."""


def build_waiting_pairs(clock: Clock) -> Due:
    """Return what is due once no article has come to those that wait for a minute: to count them."""
    waiting = _Waiting(clock)
    return Due(waiting.fetch_next, _count, "articles that share entities may be counted late")


def _count(connection: Connection, _now: str) -> None:
    count_waiting_pairs(connection)  # the oldest first, so that the last one waits until all are counted


class _Waiting:
    def __init__(self, clock: Clock):
        self._clock = clock
        self._last: int | None = None
        self._due = ""

    def fetch_next(self, connection: Connection) -> str | None:
        last = fetch_last_waiting(connection)
        if last != self._last:
            self._last, self._due = last, render_instant(self._clock() + AFTER)
        return None if last is None else self._due
