"""The one place of a process that follows the change log, for all who subscribe."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncGenerator, Sequence
from typing import Any

from newsgraph.errors import RequestError
from newsgraph.live.change_reader import START, ChangeReader, LoggedChange, Place
from newsgraph.live.channel import BATCH, Channel
from newsgraph.live.ending import HubClosed
from newsgraph.live.feed import Feed
from newsgraph.live.subscriber import Subscriber
from newsgraph.live.wake import Wake
from newsgraph.store.batch import batch
from newsgraph.store.reader import Reader

logger = logging.getLogger("newsgraph.live")

MOST_WAITING = 1_000
"""How many may wait for a change without a stream; whoever comes then is answered at once."""
READING = 2
"""How many changes are read at a time for those who follow; requests keep the other connections."""


class Hub:
    """Reads the log while anybody follows it, and every change once for all who ask the same."""

    def __init__(self, reader: Reader, wake: Wake):
        """Take what reads the database, and what tells that something was written."""
        self._reader = reader
        self._changes = ChangeReader(reader)
        self._wake = wake
        self._channels: dict[tuple[Any, ...], Channel] = {}
        self._place = START
        self._waiting: set[asyncio.Event] = set()
        self._reading = asyncio.Semaphore(READING)
        self._growing = asyncio.Lock()
        self._following: asyncio.Task[None] | None = None
        self._is_closed = False

    async def follow(self, feed: Feed) -> AsyncGenerator[str, None]:
        """Yield the events of a feed as JSON: past ones in pages, then live ones, none left out and none twice.

        Raises SlowSubscriber or HubClosed where the stream ends here, and what reading raises.
        """
        await self._grow()
        if self._is_closed:
            raise HubClosed
        subscriber = Subscriber(await self._find_start(feed))
        channel = self._hold(feed)
        try:
            while subscriber.place < channel.place:
                async for event in self._catch_up(feed, subscriber, channel.place):
                    yield event
            channel.add(subscriber)  # at once: nothing is told between the look at its place and this
            while True:
                yield await subscriber.next()
        finally:
            channel.remove(subscriber)
            self._release(channel)

    async def wait(self, places: Sequence[Place], partner: str | None, seconds: float) -> None:
        """Return once there is a change after one of these places, as a cursor of the viewer has them, or in so long.

        Each looks at the database when the log has grown. Ends at once where the service stops, or MOST_WAITING wait
        already. Raises as `Reader` does.
        """
        if len(self._waiting) >= MOST_WAITING:
            return
        written = asyncio.Event()
        self._waiting.add(written)
        self._keep_following()
        ends_at = asyncio.get_running_loop().time() + seconds
        try:
            while not self._is_closed and not await self._has_news(places, partner):
                async with asyncio.timeout_at(ends_at):  # no statement is broken off
                    await written.wait()
                written.clear()
        except TimeoutError:
            pass
        finally:
            self._waiting.discard(written)

    async def close(self) -> None:
        """End every stream, and every wait."""
        self._is_closed = True
        self._wake_waiting()
        if self._following is not None:
            self._following.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._following
        for channel in self._channels.values():
            channel.end(HubClosed())
        await self._wake.close()

    # -------------------------------------------------------------- the log

    async def _catch_up(self, feed: Feed, subscriber: Subscriber, until: Place) -> AsyncGenerator[str, None]:
        """Yield a page of past events, read for this subscriber alone; it takes them as fast as it will."""
        changes = [
            change for change in await self._changes.fetch_after(subscriber.place) if change.place <= until
        ]
        for page in batch(changes, BATCH):
            for change, event in zip(page, await self._read(feed, page), strict=True):
                subscriber.place = change.place
                if event is not None:
                    yield event
            if self._is_closed:
                raise HubClosed

    async def _find_start(self, feed: Feed) -> Place:
        if feed.after is None:
            return self._place
        return await self._changes.find_place(*feed.after, feed.partner)

    async def _has_news(self, places: Sequence[Place], partner: str | None) -> bool:
        for position, number in places:
            if await self._changes.has_news(position, number, partner):
                return True
        return False

    async def _grow(self) -> None:
        """Learn where the log ends now; where channels wait, hand them what came."""
        async with self._growing:
            if not self._channels:
                last = await self._changes.fetch_last()
                if last > self._place:
                    self._place = last
                    self._wake_waiting()
                return
            while changes := await self._changes.fetch_after(self._place):
                self._place = changes[-1].place
                self._wake_waiting()
                for channel in self._channels.values():
                    channel.offer(changes)

    async def _follow_log(self) -> None:
        """Look for changes whenever something was written, while anybody follows or waits."""
        while self._channels or self._waiting:
            try:
                await self._wake.wait()
                await self._grow()
            except Exception as error:
                logger.warning(
                    "the change log could not be read, and is tried again: %s", type(error).__name__
                )
                await asyncio.sleep(1)

    # -------------------------------------------------------------- channels

    def _hold(self, feed: Feed) -> Channel:
        channel = self._channels.get(feed.key)
        if channel is None or channel.ending is not None:
            channel = self._channels[feed.key] = Channel(feed, self._place, self._read)
        channel.users += 1
        self._keep_following()
        return channel

    def _wake_waiting(self) -> None:
        for waiting in self._waiting:
            waiting.set()

    def _keep_following(self) -> None:
        if not self._is_closed and (self._following is None or self._following.done()):
            self._following = asyncio.create_task(self._follow_log())

    def _release(self, channel: Channel) -> None:
        channel.users -= 1
        if channel.users == 0:
            channel.end(HubClosed())
            if self._channels.get(channel.feed.key) is channel:
                del self._channels[channel.feed.key]

    async def _read(self, feed: Feed, changes: Sequence[LoggedChange]) -> Sequence[str | None]:
        """Return what a feed tells of each change; several that are too slow together are read one by one."""
        wanted = [change for change in changes if feed.wants(change)]
        if not wanted:
            return [None] * len(changes)
        try:
            answers = await self._fetch(feed, wanted)
        except RequestError as error:
            if error.code != "TIMEOUT" or len(wanted) == 1:
                raise
            answers = [(await self._fetch(feed, [change]))[0] for change in wanted]
        told = dict(zip((change.place for change in wanted), map(feed.render, answers), strict=True))
        return [told.get(change.place) for change in changes]

    async def _fetch(self, feed: Feed, changes: Sequence[LoggedChange]) -> list[str | None]:
        async with self._reading:
            return await self._reader.fetch_texts([feed.bind(change) for change in changes])
