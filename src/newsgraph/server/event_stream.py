"""Responses as server-sent events, one connection an operation.

Source: GraphQL over Server-Sent Events Protocol (PROTOCOL.md of graphql-sse), distinct connections mode; HTML
Standard, section 9.2 (event streams). Lines end with LF alone: clients split on it.
"""

import asyncio
import logging
from collections.abc import AsyncGenerator, Coroutine
from contextlib import ExitStack, suppress
from typing import Any

import orjson
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from newsgraph.errors import RequestError
from newsgraph.live.ending import HubClosed, SlowSubscriber
from newsgraph.server.live_service import SEND_SECONDS
from newsgraph.server.refusal import render_errors

logger = logging.getLogger("newsgraph.server")

EVENT_STREAM = "text/event-stream"
KEEP_ALIVE_SECONDS = 12.0
KEEP_ALIVE = b":\n\n"
COMPLETE = b"event: complete\ndata: \n\n"


def accepts_stream(accept: str | None) -> bool:
    """Return whether a client names event streams among what it takes, and does not refuse them."""
    for part in (accept or "").lower().split(","):
        media_type, *parameters = (piece.strip() for piece in part.split(";"))
        if media_type == EVENT_STREAM:
            return not any(
                piece.replace(" ", "") in ("q=0", "q=0.0", "q=0.00", "q=0.000") for piece in parameters
            )
    return False


async def repeat_once(body: bytes) -> AsyncGenerator[str, None]:
    """Yield the one response of an operation that does not go on."""
    yield body.decode()


class EventStream(Response):
    """Sends responses as they come, until there are no more, the client goes, or `ending` tells of an error.

    What `held` holds is let go when it ends.
    """

    media_type = EVENT_STREAM

    def __init__(
        self, responses: AsyncGenerator[str, None], ending: Coroutine[Any, Any, RequestError], held: ExitStack
    ):
        """Take the responses as JSON."""
        self.status_code = 200
        self.background = None
        self._responses = responses
        self._ending = ending
        self._held = held
        self.init_headers(
            {
                "cache-control": "private, no-store, no-transform",
                "x-accel-buffering": "no",
                "x-content-type-options": "nosniff",
                "vary": "accept, authorization",
            }
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the stream."""
        sending = asyncio.ensure_future(self._send_all(send))
        gone = asyncio.ensure_future(_wait_for_disconnect(receive))
        ending = asyncio.ensure_future(self._ending)
        tasks = (sending, gone, ending)
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            if ending.done() and not sending.done() and not gone.done():
                sending.cancel()
                await asyncio.gather(sending, return_exceptions=True)
                await _send_last(send, render_refusal(ending.result()) + COMPLETE)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await self._responses.aclose()
            self._held.close()

    async def _send_all(self, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": self.raw_headers})
        await _send_part(send, KEEP_ALIVE)
        last = COMPLETE
        following = asyncio.ensure_future(anext(self._responses, None))
        try:
            while True:
                done, _ = await asyncio.wait({following}, timeout=KEEP_ALIVE_SECONDS)
                if not done:
                    await _send_part(send, KEEP_ALIVE)
                    continue
                response = following.result()
                if response is None:
                    break
                await _send_part(send, render_event(response))
                following = asyncio.ensure_future(anext(self._responses, None))
        except HubClosed:
            last = b""  # not complete: a client that sees it end without that word comes back
        except (SlowSubscriber, TimeoutError):
            last = render_refusal(build_too_slow())
        except OSError:
            return
        except Exception as error:
            last = render_refusal(error) + COMPLETE
        finally:
            following.cancel()
            await asyncio.gather(following, return_exceptions=True)
        await _send_last(send, last)


async def _send_part(send: Send, part: bytes) -> None:
    async with asyncio.timeout(SEND_SECONDS):
        await send({"type": "http.response.body", "body": part, "more_body": True})


async def _send_last(send: Send, part: bytes) -> None:
    with suppress(TimeoutError, OSError):
        async with asyncio.timeout(SEND_SECONDS):
            await send({"type": "http.response.body", "body": part})


async def _wait_for_disconnect(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


def render_event(response: str) -> bytes:
    """Return one response as an event; PostgreSQL sets line breaks between values, which are only space there."""
    return f"event: next\ndata: {response.replace(chr(10), ' ')}\n\n".encode()


def render_refusal(error: Exception) -> bytes:
    """Return an error as the response of an event."""
    return render_event(orjson.dumps({"errors": render_errors(error)}).decode())


def build_too_slow() -> RequestError:
    """Return what is told to a client that takes its events too slowly."""
    return RequestError(
        "TOO_SLOW",
        "more events wait for you than may",
        status=429,
        hint="Subscribe again after your last cursor.",
    )
