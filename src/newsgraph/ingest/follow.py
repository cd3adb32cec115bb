"""Imports what is at an address, once or again and again."""

import asyncio
import io
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, replace
from typing import Any, TypeVar

import httpx2

from newsgraph.clock import Clock, render_instant
from newsgraph.errors import InputError
from newsgraph.ingest.fetch import Fetched, FetchError, Validators, fetch, hide_password
from newsgraph.ingest.pipeline import ImportOptions, import_opened
from newsgraph.ingest.reader.opening import open_stream
from newsgraph.ingest.report import ImportReport
from newsgraph.store.database import Database

MAX_BACK_OFF = 3600.0
MAX_RETRY_AFTER = 24 * 3600.0
Sleep = Callable[[float], Coroutine[Any, Any, None]]
OnReport = Callable[[ImportReport], None]
Result = TypeVar("Result")


@dataclass
class Follower:
    """Follows one address: asks every `interval` seconds, less often while it fails, until `stop` is set.

    `on_report` is told of each answer that held something and of each failure. `clock` and `sleep` are those of the
    system, or a test's own.
    """

    database: Database
    client: httpx2.AsyncClient
    url: str
    options: ImportOptions
    interval: float
    stop: asyncio.Event
    on_report: OnReport
    clock: Clock
    sleep: Sleep = asyncio.sleep

    async def run(self) -> bool:
        """Ask until stopped; return whether it was stopped, False where the address is gone for good."""
        known, failures = Validators(), 0
        while not self.stop.is_set():
            try:
                fetched = await self._until_stopped(fetch(self.client, self.url, known, self.clock()))
                if fetched is None:
                    break
                await self._import(fetched)
                known, failures, retry_after = fetched.validators, 0, None
            except InputError as fault:
                self._fail(fault)
                if isinstance(fault, FetchError) and fault.is_gone:
                    return False
                failures += 1
                retry_after = fault.retry_after if isinstance(fault, FetchError) else None
            await self._until_stopped(self.sleep(compute_delay(self.interval, failures, retry_after)))
        return True

    async def _import(self, fetched: Fetched) -> None:
        if fetched.content is not None:
            now = render_instant(self.clock())
            self.on_report(await import_content(self.database, self.url, fetched.content, self.options, now))

    def _fail(self, fault: InputError) -> None:
        report = ImportReport()
        report.fail(hide_password(self.url), fault.place, fault)
        self.on_report(report)

    async def _until_stopped(self, work: Coroutine[Any, Any, Result]) -> Result | None:
        """Return the result of `work`, None where `stop` came first. Only waiting is ever given up, never a write."""
        task, stopping = asyncio.ensure_future(work), asyncio.ensure_future(self.stop.wait())
        try:
            await asyncio.wait({task, stopping}, return_when=asyncio.FIRST_COMPLETED)
            return task.result() if task.done() else None
        finally:
            for one in (task, stopping):
                one.cancel()
            await asyncio.gather(task, stopping, return_exceptions=True)


async def import_address(
    database: Database, client: httpx2.AsyncClient, url: str, options: ImportOptions, clock: Clock
) -> ImportReport:
    """Import what is at an address, once."""
    try:
        fetched = await fetch(client, url, Validators(), clock())
    except InputError as fault:
        report = ImportReport()
        report.fail(hide_password(url), fault.place, fault)
        return report
    return await import_content(database, url, fetched.content or b"", options, options.now)


async def import_content(
    database: Database, url: str, content: bytes, options: ImportOptions, now: str
) -> ImportReport:
    """Import the bytes that an address gave, at the instant `now`."""
    name = hide_password(url)

    def open_content() -> Any:
        return open_stream(name, io.BytesIO(content))

    return await import_opened(database, name, open_content, replace(options, now=now))


def compute_delay(interval: float, failures: int, retry_after: float | None) -> float:
    """Return the seconds until the next request: doubled by every failure up to an hour, never less than asked."""
    backed_off = min(interval * float(2 ** min(failures, 20)), max(interval, MAX_BACK_OFF))
    return max(backed_off, min(retry_after or 0.0, MAX_RETRY_AFTER))
