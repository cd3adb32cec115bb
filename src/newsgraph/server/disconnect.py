"""Stops waiting for an answer when its client has gone."""

import asyncio
from collections.abc import Awaitable
from typing import TypeVar

from starlette.requests import ClientDisconnect, Request

WATCH_AFTER = 0.25
"""Seconds an answer may take before anybody looks whether its client still waits; most are long done by then."""
T = TypeVar("T")


async def run_while_connected(request: Request, work: Awaitable[T]) -> T:
    """Return what `work` returns; raises ClientDisconnect, and cancels the work, where the client goes away first.

    The request's body must have been read: from then on the server has nothing to tell but that the client went.
    """
    task = asyncio.current_task()
    if task is None:
        return await work
    watch = _Watch(request, task)
    timer = asyncio.get_running_loop().call_later(WATCH_AFTER, watch.start)
    try:
        return await work
    except asyncio.CancelledError:
        if watch.has_gone and task.uncancel() == 0:
            raise ClientDisconnect from None
        raise
    finally:
        timer.cancel()
        watch.stop()


class _Watch:
    """Waits for a client to go, and cancels the task that answers it."""

    def __init__(self, request: Request, task: asyncio.Task[object]):
        self.has_gone = False
        self._request = request
        self._task = task
        self._watching: asyncio.Task[None] | None = None

    def start(self) -> None:
        self._watching = asyncio.ensure_future(self._wait())

    def stop(self) -> None:
        if self._watching is not None:
            self._watching.cancel()

    async def _wait(self) -> None:
        while (await self._request.receive())["type"] != "http.disconnect":
            pass
        self.has_gone = True
        self._task.cancel()
