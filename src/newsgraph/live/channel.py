"""Those who ask the same: each change is read once for all of them, and they are handed the same text."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence

from newsgraph.live.change_reader import LoggedChange, Place
from newsgraph.live.ending import SlowSubscriber
from newsgraph.live.feed import Feed
from newsgraph.live.subscriber import Subscriber

MOST_WAITING = 10_000
"""How many changes may wait to be read: a feed that is slower than what is written is ended."""
BATCH = 20
"""How many changes are read on one connection before others have their turn."""

ReadEvents = Callable[[Feed, Sequence[LoggedChange]], Awaitable[Sequence[str | None]]]


class Channel:
    """One feed and its subscribers. `place` is that of the last change they were told of.

    `users` counts the streams that hold it, those included that still catch up with it.
    """

    def __init__(self, feed: Feed, place: Place, read: ReadEvents):
        """Begin at a place."""
        self.feed = feed
        self.place = place
        self.users = 0
        self.ending: Exception | None = None
        self._read = read
        self._subscribers: set[Subscriber] = set()
        self._waiting: list[LoggedChange] = []
        self._telling: asyncio.Task[None] | None = None

    def add(self, subscriber: Subscriber) -> None:
        """Tell a subscriber, that has been told of everything up to `place`, of all that comes."""
        self._subscribers.add(subscriber)
        if self.ending is not None:
            subscriber.end(self.ending)

    def remove(self, subscriber: Subscriber) -> None:
        """Tell a subscriber no more."""
        self._subscribers.discard(subscriber)

    def offer(self, changes: Sequence[LoggedChange]) -> None:
        """Take further changes, in order."""
        if self.ending is not None:
            return
        self._waiting += changes
        if len(self._waiting) > MOST_WAITING:
            self.end(SlowSubscriber())
            return
        if self._telling is None or self._telling.done():
            self._telling = asyncio.create_task(self._tell())

    def end(self, reason: Exception) -> None:
        """End every stream, and stop reading."""
        self._end_all(reason)
        if self._telling is not None:
            self._telling.cancel()

    def _end_all(self, reason: Exception) -> None:
        """From here on something would be left out: nobody is told anything more by this channel."""
        self.ending = reason
        self._waiting.clear()
        for subscriber in self._subscribers:
            subscriber.end(reason)

    async def _tell(self) -> None:
        while self._waiting:
            changes = self._waiting[:BATCH]
            try:
                events = await self._read(self.feed, changes)
            except Exception as error:
                self._end_all(error)
                return
            del self._waiting[: len(changes)]
            for change, event in zip(changes, events, strict=True):
                for subscriber in self._subscribers:
                    subscriber.offer(change.place, event)
            self.place = changes[-1].place
