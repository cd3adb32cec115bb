"""What waits for one subscriber: so many events, for so long, and no more."""

import asyncio
import time
from collections import deque
from collections.abc import Callable

from newsgraph.live.change_reader import Place
from newsgraph.live.ending import SlowSubscriber

MOST_WAITING = 1_000
MOST_SECONDS = 30.0


class Subscriber:
    """A queue from a channel to one stream. `place` is that of the last change it has been handed."""

    def __init__(self, place: Place, clock: Callable[[], float] = time.monotonic):
        """Begin after a place."""
        self.place = place
        self._clock = clock
        self._waiting: deque[tuple[float, str]] = deque()
        self._ending: Exception | None = None
        self._ready = asyncio.Event()

    def offer(self, place: Place, event: str | None) -> None:
        """Take a change that a channel tells of; one that was handed out already is passed over.

        One that lets too much wait is let go: what waited is forgotten, since it will ask for it again.
        """
        if place <= self.place or self._ending is not None:
            return
        self.place = place
        if event is None:
            return
        now = self._clock()
        if self._waiting and (len(self._waiting) >= MOST_WAITING or now - self._waiting[0][0] > MOST_SECONDS):
            self.end(SlowSubscriber())
            return
        self._waiting.append((now, event))
        self._ready.set()

    def end(self, reason: Exception) -> None:
        """Tell no more, for a reason that the stream then learns."""
        self._ending = reason
        self._waiting.clear()
        self._ready.set()

    async def next(self) -> str:
        """Return the next event, once there is one; raises the reason for which there is none any more."""
        while not self._waiting:
            if self._ending is not None:
                raise self._ending
            self._ready.clear()
            await self._ready.wait()
        return self._waiting.popleft()[1]
