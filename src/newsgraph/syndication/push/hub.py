"""The WebSub hub: verifies who subscribes, and sends topics that changed to those who did.

Source: W3C WebSub, sections 5.2 (denial), 5.3 (verification of intent), 7 (distribution) and 8 (signatures).
"""

import asyncio
import contextlib
import hashlib
import hmac
import logging
import secrets
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

from newsgraph.clock import Clock, read_clock, render_instant
from newsgraph.errors import NewsgraphError, RequestError
from newsgraph.store.database import Database
from newsgraph.syndication.push.claim import Terms
from newsgraph.syndication.push.http_client import TIMEOUT, Answer, PushClient, Unanswered
from newsgraph.syndication.push.hub_request import HubRequest, Mode, parse_hub_request
from newsgraph.syndication.push.request_limit import RequestLimit
from newsgraph.syndication.push.settlement import GONE, SUCCESSES
from newsgraph.syndication.push.signature import sign_content
from newsgraph.syndication.push.subscription import (
    Due,
    Look,
    Outcome,
    Wanted,
    claim_subscriptions,
    delete_subscription,
    fetch_has_due,
    fetch_last_position,
    release_subscriptions,
    settle_looks,
    write_subscription,
)

RenderTopic = Callable[[str], Awaitable[tuple[str, bytes] | None]]
"""Returns content type and body of the feed at a path; None where there is none (any more)."""
LOOK_EVERY = 0.5
LEASE = timedelta(seconds=2 * TIMEOUT)
MAX_VERIFYING = 100
"""Requests that are verified at a time; who comes then is asked to come again."""
FIRST_READINGS = 2
"""Feeds that are rendered at a time for those who have confirmed: anybody may ask, and deliveries go before."""
MAX_ON_THE_WAY = 200
LOG = logging.getLogger(__name__)


class WebSubHub:
    """A hub for the feeds of this service; several beside each other share the work."""

    def __init__(
        self,
        database: Database,
        render_topic: RenderTopic,
        client: PushClient,
        public_url: str,
        clock: Clock = read_clock,
        lease: timedelta = LEASE,
    ):
        """Take the database, what renders feeds, and what sends."""
        self._database = database
        self._render_topic = render_topic
        self._client = client
        self._public_url = public_url.rstrip("/")
        self._clock = clock
        self._lease = lease
        self._owner = secrets.token_hex(8)
        self._limit = RequestLimit(clock)
        self._first_reading = asyncio.Semaphore(FIRST_READINGS)
        self._verifying: set[asyncio.Task[None]] = set()
        self._sending: set[asyncio.Task[None]] = set()
        self._rendered: dict[tuple[str, int], asyncio.Task[tuple[str, bytes] | None]] = {}
        self._stopped = asyncio.Event()

    @property
    def url(self) -> str:
        """Where the hub is reached."""
        return f"{self._public_url}/websub"

    # -------------------------------------------------------------- requests

    def request(self, form: Mapping[str, str]) -> None:
        """Take a request, and begin to verify that the subscriber means it; nothing changes before he says so.

        Raises RequestError WEBSUB_INVALID, WEBSUB_TOPIC_UNKNOWN, or WEBSUB_BUSY where there are too many requests.
        """
        asked = parse_hub_request(form, self._public_url, allows_http=self._client.allows_http)
        wait = self._limit.take(asked.callback)
        if wait is None and len(self._verifying) >= MAX_VERIFYING:
            wait = 1
        if wait is not None:
            raise RequestError(
                "WEBSUB_BUSY",
                "too many requests for this callback's host, or in all",
                status=429,
                hint=f"Come again in {wait} seconds.",
                details={"retryAfter": wait},
            )
        _start(self._verify(asked), self._verifying)

    async def _verify(self, asked: HubRequest) -> None:
        """Have the subscriber confirm what was asked for in his name; nothing is read or rendered before he does."""
        challenge = secrets.token_urlsafe(32)
        answer = await self._client.send("GET", self._build_verification(asked, challenge))
        if not _confirms(answer, challenge):
            return
        if asked.mode is Mode.UNSUBSCRIBE:
            await self._database.write(delete_subscription, asked.callback, asked.topic)
            return
        async with self._first_reading:
            position = await self._database.read(fetch_last_position)
            topic = await self._render_topic(asked.topic)
        if topic is None:
            await self._deny(asked.callback, asked.topic, "there is no such feed")
            return
        now = self._clock()
        wanted = Wanted(asked.callback, asked.topic, asked.secret, render_instant(now + asked.lease))
        content_hash = _hash(topic[1])
        await self._database.write(write_subscription, wanted, position, content_hash, render_instant(now))

    def _build_verification(self, asked: HubRequest, challenge: str) -> str:
        fields = {
            "hub.mode": asked.mode.value,
            "hub.topic": self._public_url + asked.topic,
            "hub.challenge": challenge,
        }
        if asked.mode is Mode.SUBSCRIBE:
            fields["hub.lease_seconds"] = str(int(asked.lease.total_seconds()))
        return _extend(asked.callback, fields)

    async def _deny(self, callback: str, topic: str, reason: str) -> None:
        fields = {"hub.mode": "denied", "hub.topic": self._public_url + topic, "hub.reason": reason}
        await self._client.send("GET", _extend(callback, fields))

    # -------------------------------------------------------------- deliveries

    async def run(self) -> None:
        """Send what changed until told to stop; whatever fails is tried again."""
        while not self._stopped.is_set():
            try:
                await self.start_due()
            except Exception as error:
                LOG.warning("subscribers may be told late: %s: %s", type(error).__name__, error)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._stopped.wait(), LOOK_EVERY)
        await self._end()

    def stop(self) -> None:
        """Have `run` return; what is on the way is broken off, and sent again by whoever comes."""
        self._stopped.set()

    async def start_due(self) -> int:
        """Begin to look at subscriptions whose topic may have changed; return how many that is."""
        terms = Terms(self._owner, self._clock(), self._lease)
        if len(self._sending) >= MAX_ON_THE_WAY or not await self._database.read(fetch_has_due, terms):
            return 0
        self._rendered.clear()
        found = await self._database.write(claim_subscriptions, terms)
        for due in found:
            _start(self._look(due), self._sending)
        return len(found)

    async def drain(self) -> None:
        """Wait for what is on the way, verifications included."""
        while self._sending or self._verifying:
            await asyncio.wait([*self._sending, *self._verifying])

    async def _look(self, due: Due) -> None:
        """Send one subscriber his topic as it is now, where that differs from what he has."""
        topic = await self._render_once(due.topic, due.last)
        if topic is None:
            look = Look(due, Outcome.ENDED)
        elif _hash(topic[1]) == due.content_hash:
            look = Look(due, Outcome.UNCHANGED, due.content_hash)
        else:
            look = Look(due, await self._deliver(due, *topic), _hash(topic[1]))
        await self._database.write(settle_looks, [look], self._owner, self._clock())
        if topic is None:
            await self._deny(due.callback, due.topic, "the feed is no longer served to you")

    async def _deliver(self, due: Due, content_type: str, body: bytes) -> Outcome:
        headers = {
            "content-type": content_type,
            "link": f'<{self.url}>; rel="hub", <{self._public_url}{due.topic}>; rel="self"',
        }
        if due.secret is not None:
            headers["x-hub-signature"] = sign_content(due.secret, body)
        answer = await self._client.send("POST", due.callback, headers, body)
        if isinstance(answer, Answer) and answer.status in SUCCESSES:
            return Outcome.DELIVERED
        is_gone = isinstance(answer, Answer) and answer.status == GONE
        return Outcome.ENDED if is_gone else Outcome.FAILED

    async def _render_once(self, topic: str, last: int) -> tuple[str, bytes] | None:
        """Return a topic, rendered once for all who are looked at together."""
        rendering = self._rendered.get((topic, last))
        if rendering is None:
            rendering = self._rendered[topic, last] = asyncio.create_task(self._render(topic))
        return await asyncio.shield(rendering)

    async def _render(self, topic: str) -> tuple[str, bytes] | None:
        return await self._render_topic(topic)

    async def _end(self) -> None:
        running = [*self._sending, *self._verifying]
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        try:
            await self._database.write(release_subscriptions, self._owner)
        except NewsgraphError as error:
            LOG.warning("subscribers are told in a while: %s", error)


def _start(work: Coroutine[Any, Any, None], group: set[asyncio.Task[None]]) -> None:
    """Run something beside the rest; what it raises is logged, and its lease lets it be done again."""

    def forget(task: asyncio.Task[None]) -> None:
        group.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            LOG.warning("the hub tries again: %s", error)

    task = asyncio.create_task(work)
    group.add(task)
    task.add_done_callback(forget)


def _confirms(answer: Answer | Unanswered, challenge: str) -> bool:
    if isinstance(answer, Unanswered) or answer.status not in SUCCESSES:
        return False
    return hmac.compare_digest(answer.body.strip(), challenge.encode("ascii"))


def _extend(callback: str, fields: Mapping[str, str]) -> str:
    """Return a callback with more fields behind those that it has."""
    return f"{callback}{'&' if '?' in callback else '?'}{urlencode(fields)}"


def _hash(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()
