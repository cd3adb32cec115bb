"""Carries out at their instants what is due by itself while the service runs: embargoes and rights that end."""

import asyncio
import contextlib
import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from newsgraph.clock import Clock, read_clock, render_instant
from newsgraph.errors import NewsgraphError
from newsgraph.newsroom.embargo import fetch_next_embargo, lift_embargoes
from newsgraph.store.database import Database
from newsgraph.syndication.access_event import fetch_next_expiry, tell_access

LOOK_EVERY = 0.5
"""Seconds after which the next instant is read again: it may have been moved, by this process or another."""
LOG = logging.getLogger(__name__)


@dataclass(frozen=True)
class Due:
    """Something that is due at instants of its own.

    `fetch_next` returns the next instant, passed or not, and None where there is none; `carry_out` does what is due
    at `now` in one transaction, so that the instant is gone; `late` is what is told where the database fails.
    """

    fetch_next: Callable[[Connection], str | None]
    carry_out: Callable[[Connection, str], object]
    late: str


EMBARGOES = Due(fetch_next_embargo, lift_embargoes, "an embargo may end late")
RIGHTS = Due(fetch_next_expiry, tell_access, "a partner may be told late that a right has ended")


class DueClock:
    """Waits for the next instant and carries out what is due; several beside each other do no harm.

    Reads never compare clocks with an embargo: what is not published yet by this is not there, whatever the instant.
    """

    def __init__(self, database: Database, due: Due, clock: Clock = read_clock):
        """Take the database to write to, what is due, and what tells the present instant."""
        self._database = database
        self._due = due
        self._clock = clock
        self._stopped = asyncio.Event()

    async def run(self) -> None:
        """Carry out what is due until told to stop; a database that fails is asked again."""
        while not self._stopped.is_set():
            wait = await self._look()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._stopped.wait(), wait)

    def stop(self) -> None:
        """Have `run` return once what it writes is written."""
        self._stopped.set()

    async def tick(self) -> float:
        """Carry out all that is due now; return the seconds until it has to be looked again."""
        instant = await self._database.read(self._due.fetch_next)
        while instant is not None and instant <= (now := render_instant(self._clock())):
            await self._database.write(self._due.carry_out, now)
            instant = await self._database.read(self._due.fetch_next)
        if instant is None:
            return LOOK_EVERY
        left = (datetime.fromisoformat(instant) - self._clock()).total_seconds()
        return min(LOOK_EVERY, max(0.0, left))

    async def _look(self) -> float:
        try:
            return await self.tick()
        except NewsgraphError as error:
            LOG.warning("%s: %s", self._due.late, error)
            return LOOK_EVERY
