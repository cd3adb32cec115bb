"""Ends embargoes at their instants while the service runs."""

import asyncio
import contextlib
import logging
from datetime import datetime

from newsgraph.clock import Clock, read_clock, render_instant
from newsgraph.errors import NewsgraphError
from newsgraph.newsroom.embargo import fetch_next_embargo, lift_embargoes
from newsgraph.store.database import Database

LOOK_EVERY = 0.5
"""Seconds after which the next instant is read again: it may have been moved, by this process or another."""
LOG = logging.getLogger(__name__)


class EmbargoClock:
    """Waits for the next embargo's end and publishes what is due; several beside each other do no harm.

    Reads never compare clocks: what is not published yet by this is not there for readers, whatever the instant.
    """

    def __init__(self, database: Database, clock: Clock = read_clock):
        """Take the database to write to, and what tells the present instant."""
        self._database = database
        self._clock = clock
        self._stopped = asyncio.Event()

    async def run(self) -> None:
        """Publish what is due until told to stop; a database that fails is asked again."""
        while not self._stopped.is_set():
            wait = await self._look()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._stopped.wait(), wait)

    def stop(self) -> None:
        """Have `run` return once what it writes is written."""
        self._stopped.set()

    async def tick(self) -> float:
        """Publish all that is due now; return the seconds until it has to be looked again."""
        instant = await self._database.read(fetch_next_embargo)
        while instant is not None and instant <= (now := render_instant(self._clock())):
            await self._database.write(lift_embargoes, now)
            instant = await self._database.read(fetch_next_embargo)
        if instant is None:
            return LOOK_EVERY
        left = (datetime.fromisoformat(instant) - self._clock()).total_seconds()
        return min(LOOK_EVERY, max(0.0, left))

    async def _look(self) -> float:
        try:
            return await self.tick()
        except NewsgraphError as error:
            LOG.warning("an embargo may end late: %s", error)
            return LOOK_EVERY
