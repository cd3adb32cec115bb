"""Sends webhooks: the log is read, what is due is claimed, decided, signed, sent and settled."""

import asyncio
import contextlib
import logging
import secrets
from collections.abc import Sequence
from datetime import timedelta
from typing import Any, Protocol

from newsgraph.clock import Clock, read_clock, render_instant
from newsgraph.errors import NewsgraphError
from newsgraph.model.vocabulary import ChangeAction
from newsgraph.store.database import Database
from newsgraph.syndication.push.claim import (
    AT_ONCE,
    Claimed,
    Terms,
    claim_messages,
    fetch_due_endpoints,
    release_messages,
)
from newsgraph.syndication.push.delay import fetch_delay_end
from newsgraph.syndication.push.http_client import TIMEOUT, PushClient
from newsgraph.syndication.push.log_reading import LogReading, Verdicts
from newsgraph.syndication.push.payload import DOCUMENTS, Postponed, Told, Withheld, decide_message
from newsgraph.syndication.push.settlement import Attempt, Ending, build_attempt, settle_attempts
from newsgraph.syndication.push.signature import sign_message

LOOK_EVERY = 0.5
"""Seconds after which the log and the queue are looked at again."""
LEASE = timedelta(seconds=2 * TIMEOUT)
"""How long a message is ours: twice what a request may take. After that, whoever claimed it is taken for dead."""
READ_AGAIN = timedelta(seconds=2)
"""After how long a message is tried again that could not be read, since the database was busy or failed."""
MAX_ON_THE_WAY = 500
"""Messages that one process sends at a time."""
LOG = logging.getLogger(__name__)


class Reading(Verdicts, Protocol):
    """Reads articles as partners."""

    async def fetch_article(self, document: str, partner: str, article_id: str) -> dict[str, Any] | None:
        """Return what answers a document about one article; None where the partner sees none."""


class Webhooks:
    """Sends what is due until told to stop; several beside each other, in one process or many, share the work."""

    def __init__(
        self,
        database: Database,
        reading: Reading,
        client: PushClient,
        public_url: str,
        clock: Clock = read_clock,
        lease: timedelta = LEASE,
    ):
        """Take the database, what reads as partners, and what sends; `clock` tells when what is due."""
        self._database = database
        self._reading = reading
        self._client = client
        self._public_url = public_url.rstrip("/")
        self._clock = clock
        self._lease = lease
        self._owner = secrets.token_hex(8)
        self._log = LogReading(database, reading, clock)
        self._sending: dict[asyncio.Task[None], int] = {}
        self._settling = _Settling(database, self._owner, clock)
        self._stopped = False
        self._woken = asyncio.Event()

    async def run(self) -> None:
        """Send what is due until told to stop; whatever fails is tried again."""
        while not self._stopped:
            self._woken.clear()
            try:
                has_more = await self.read_log()
                await self.start_due()
            except Exception as error:
                LOG.warning("webhooks may be late: %s: %s", type(error).__name__, error)
                has_more = False
            if not has_more:
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._woken.wait(), LOOK_EVERY)
        await self._end()

    def stop(self) -> None:
        """Have `run` return; what is on the way is broken off, and sent again with the same id by whoever comes."""
        self._stopped = True
        self._woken.set()

    async def read_log(self) -> bool:
        """Write the messages of the next changes; return whether there may be more."""
        return await self._log.read_on()

    async def start_due(self) -> int:
        """Begin to send what is due, as far as there is room; return how many messages that is."""
        due = await self._database.read(fetch_due_endpoints, self._clock())
        open_ids = [endpoint_id for endpoint_id in due if self._count(endpoint_id) < AT_ONCE]
        if not open_ids or len(self._sending) >= MAX_ON_THE_WAY:
            return 0
        claimed = await self._database.write(claim_messages, self._build_terms(), open_ids)
        for message in claimed:
            task = asyncio.create_task(self._send(message))
            self._sending[task] = message.endpoint_id
            task.add_done_callback(self._forget)
        return len(claimed)

    async def drain(self) -> None:
        """Wait for what is on the way."""
        while self._sending:
            await asyncio.wait(list(self._sending))

    def _count(self, endpoint_id: int) -> int:
        return sum(one == endpoint_id for one in self._sending.values())

    def _forget(self, task: asyncio.Task[None]) -> None:
        del self._sending[task]
        self._woken.set()
        if not task.cancelled() and (error := task.exception()) is not None:
            # The message stays leased, and is sent again with the same id when the lease is over.
            LOG.warning("a webhook is sent again: %s", error)

    async def _send(self, message: Claimed) -> None:
        """Decide on one message, send it, and write down what became of it."""
        try:
            attempt = await self._try(message)
        except NewsgraphError as error:
            LOG.warning("a webhook is late: %s", error)
            soon = render_instant(self._clock() + READ_AGAIN)
            attempt = Attempt(message, Ending.POSTPONED, until=soon)
        await self._settling.settle(attempt)

    async def _try(self, message: Claimed) -> Attempt:
        article = await self._fetch_article(message)
        match decide_message(message, article, self._public_url):
            case Withheld(why):
                return Attempt(message, Ending.WITHHELD, why=why)
            case Postponed(published_at):
                until = await self._database.read(
                    fetch_delay_end, message.partner, published_at, self._clock()
                )
                return Attempt(message, Ending.POSTPONED, until=until)
            case Told(body, delivery):
                headers = self._build_headers(message, body)
                answer = await self._client.send("POST", message.url, headers, body)
                return build_attempt(message, answer, delivery)

    async def _fetch_article(self, message: Claimed) -> dict[str, Any] | None:
        """Return the article that a message is about, None also where it is about a right."""
        if message.action is ChangeAction.ACCESS_CHANGED:
            return None
        document = DOCUMENTS[message.content]
        return await self._reading.fetch_article(document, message.partner, message.subject_id)

    def _build_headers(self, message: Claimed, body: bytes) -> dict[str, str]:
        timestamp = int(self._clock().timestamp())
        return {
            "content-type": "application/json",
            "webhook-id": message.message_id,
            "webhook-timestamp": str(timestamp),
            "webhook-signature": sign_message(message.secrets, message.message_id, timestamp, body),
        }

    def _build_terms(self) -> Terms:
        return Terms(self._owner, self._clock(), self._lease)

    async def _end(self) -> None:
        for task in list(self._sending):
            task.cancel()
        await asyncio.gather(*self._sending, return_exceptions=True)
        await self._settling.drain()
        try:
            await self._database.write(release_messages, self._owner)
        except NewsgraphError as error:
            LOG.warning("webhooks are sent again in a while: %s", error)


class _Settling:
    """Writes what became of messages, all that wait in one transaction, so that many a second are few writes."""

    def __init__(self, database: Database, owner: str, clock: Clock):
        self._database = database
        self._owner = owner
        self._clock = clock
        self._waiting: list[tuple[Attempt, asyncio.Future[None]]] = []
        self._writing: asyncio.Task[None] | None = None

    async def settle(self, attempt: Attempt) -> None:
        """Return once it is written; raises what the database does."""
        written: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((attempt, written))
        if self._writing is None or self._writing.done():
            self._writing = asyncio.create_task(self._write())
        await written

    async def drain(self) -> None:
        """Wait until all is written."""
        if self._writing is not None:
            await self._writing

    async def _write(self) -> None:
        while self._waiting:
            batch, self._waiting = self._waiting, []
            error = await self._write_batch([attempt for attempt, _ in batch])
            for _, written in batch:
                if written.done():
                    continue  # who waited is gone
                if error is None:
                    written.set_result(None)
                else:
                    written.set_exception(error)

    async def _write_batch(self, attempts: Sequence[Attempt]) -> Exception | None:
        try:
            await self._database.write(settle_attempts, attempts, self._owner, self._clock())
        except Exception as error:
            return error
        return None
