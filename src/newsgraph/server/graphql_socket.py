"""GraphQL over WebSocket (graphql-transport-ws) at /graphql: one socket, several operations at a time."""

import asyncio
import logging
from collections.abc import Coroutine, Sequence
from contextlib import ExitStack, aclosing, suppress
from typing import Any
from urllib.parse import urlsplit

from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket, WebSocketDisconnect

from newsgraph.errors import RequestError
from newsgraph.live.ending import HubClosed, SlowSubscriber
from newsgraph.model.viewer import PUBLIC_VIEWER, Viewer
from newsgraph.server.front_door import parse_parameters
from newsgraph.server.holder import name_holder
from newsgraph.server.live_service import SEND_SECONDS, LiveService, is_key_refused
from newsgraph.server.refusal import render_errors
from newsgraph.server.socket_message import (
    ACKNOWLEDGEMENT,
    FORBIDDEN,
    GOING_AWAY,
    ID_TAKEN,
    INIT_TOO_LATE,
    INIT_TWICE,
    INVALID,
    NO_SUBPROTOCOL,
    SUBPROTOCOL,
    TRY_LATER,
    UNAUTHORIZED,
    Message,
    SocketClosed,
    parse_message,
    render_complete,
    render_error,
    render_next,
    render_pong,
)

logger = logging.getLogger("newsgraph.server")

RESUME = "subscribe again after your last cursor"
CLOSE_SECONDS = 5.0


class GraphQLSocket:
    """Serves sockets; those that pages of foreign origins open are refused."""

    def __init__(self, live: LiveService, cors_origins: Sequence[str]):
        """Take what answers, and the origins whose pages may open sockets beside our own."""
        self._live = live
        self._origins = frozenset(cors_origins)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one socket, whatever comes."""
        websocket = WebSocket(scope, receive, send)
        with suppress(WebSocketDisconnect, OSError):
            if not self._may_open(websocket):
                await websocket.close()  # before it is accepted: a 403
                return
            if SUBPROTOCOL not in websocket.scope["subprotocols"]:
                await websocket.accept()
                await websocket.close(NO_SUBPROTOCOL, f"Subprotocol not acceptable: use {SUBPROTOCOL}")
                return
            await websocket.accept(SUBPROTOCOL)
            await _Session(websocket, self._live).run()

    def _may_open(self, websocket: WebSocket) -> bool:
        """A browser tells whose page opens a socket, and lets any do so (RFC 6455, section 10.2)."""
        origin = websocket.headers.get("origin")
        if origin is None or "*" in self._origins or origin in self._origins:
            return True
        return urlsplit(origin).netloc.lower() == websocket.headers.get("host", "").lower()


class _Session:
    """One accepted socket, until it is closed."""

    def __init__(self, websocket: WebSocket, live: LiveService):
        self._websocket = websocket
        self._live = live
        self._viewer: Viewer = PUBLIC_VIEWER
        self._is_initialised = False
        self._operations: dict[str, asyncio.Task[None]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._ending: asyncio.Future[SocketClosed] = asyncio.get_running_loop().create_future()
        self._held = ExitStack()

    async def run(self) -> None:
        """Read messages until either side closes."""
        reading = asyncio.ensure_future(self._read())
        try:
            ends: set[asyncio.Future[Any]] = {reading, self._ending}
            await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
            if self._ending.done():
                await self._close(self._ending.result())
        finally:
            self._held.close()
            tasks = [reading, *self._tasks]
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    def _end(self, closed: SocketClosed) -> None:
        if not self._ending.done():
            self._ending.set_result(closed)

    async def _close(self, closed: SocketClosed) -> None:
        logger.info("socket closed: %d", closed.code)
        with suppress(TimeoutError, RuntimeError, WebSocketDisconnect, OSError):
            async with asyncio.timeout(CLOSE_SECONDS):
                await self._websocket.close(closed.code, closed.reason)

    async def _send(self, text: str) -> None:
        try:
            async with asyncio.timeout(SEND_SECONDS):
                await self._websocket.send_text(text)
        except TimeoutError:
            raise SocketClosed(TRY_LATER, f"Too slow: {RESUME}") from None

    # -------------------------------------------------------------- messages

    async def _read(self) -> None:
        try:
            await self._initialise()
            while True:
                await self._act(parse_message(await self._receive()))
        except SocketClosed as closed:
            self._end(closed)
        except (WebSocketDisconnect, OSError):
            return
        except Exception as error:
            render_errors(error)  # which logs it
            self._end(SocketClosed(1011, "Something went wrong here"))

    async def _receive(self) -> str | bytes | None:
        message = await self._websocket.receive()
        if message["type"] == "websocket.disconnect":
            raise WebSocketDisconnect(message.get("code", 1005))
        text = message.get("text")
        return message.get("bytes") if text is None else text

    async def _initialise(self) -> None:
        seconds = self._live.options.init_seconds
        try:
            async with asyncio.timeout(seconds):
                while (message := parse_message(await self._receive())).type in ("ping", "pong"):
                    await self._act(message)
        except TimeoutError:
            raise SocketClosed(INIT_TOO_LATE, "Connection initialisation timeout") from None
        if message.type != "connection_init":
            raise SocketClosed(UNAUTHORIZED, "Unauthorized: send connection_init first")
        authorization = self._read_authorization(message)
        try:
            self._viewer = await self._live.authenticator.find_viewer(authorization)
            self._held.enter_context(self._live.holders.holding(name_holder(self._viewer, self._websocket)))
        except RequestError as error:
            code = UNAUTHORIZED if is_key_refused(error) else TRY_LATER
            raise SocketClosed(code, error.message) from None
        self._start(self._watch(authorization))
        await self._send(ACKNOWLEDGEMENT)

    def _read_authorization(self, message: Message) -> str | None:
        """Browsers cannot set headers: who asks stands in the payload, as a header would have it."""
        stated = next(
            (value for name, value in message.payload.items() if name.lower() == "authorization"), None
        )
        if stated is None:
            return self._websocket.headers.get("authorization")
        if not isinstance(stated, str):
            raise SocketClosed(INVALID, "authorization must be text, as in the header of that name")
        return stated

    async def _act(self, message: Message) -> None:
        match message.type:
            case "ping":
                await self._send(render_pong(message.payload))
            case "pong":
                return
            case "connection_init":
                raise SocketClosed(INIT_TWICE, "Too many initialisation requests")
            case "complete":
                task = self._operations.pop(message.id, None)
                if task is not None:
                    task.cancel()
            case _:
                await self._subscribe(message)

    async def _subscribe(self, message: Message) -> None:
        if message.id in self._operations:
            raise SocketClosed(ID_TAKEN, f"Subscriber for {message.id} already exists")
        limit = self._live.options.operation_limit
        if len(self._operations) >= limit:
            error = RequestError(
                "TOO_MANY_OPERATIONS",
                f"{limit} operations may run on one socket at a time",
                status=429,
                hint="Complete one first, or open another socket.",
                details={"limit": limit},
            )
            await self._send(render_error(message.id, render_errors(error)))
            return
        self._operations[message.id] = self._start(self._run(message))

    # -------------------------------------------------------------- operations

    def _start(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _watch(self, authorization: str | None) -> None:
        error = await self._live.wait_for_end_of_right(authorization, self._viewer)
        code = UNAUTHORIZED if is_key_refused(error) else FORBIDDEN if error.status == 403 else TRY_LATER
        self._end(SocketClosed(code, error.message))

    async def _run(self, message: Message) -> None:
        try:
            try:
                await self._answer(message)
                last = render_complete(message.id)
            except (SlowSubscriber, HubClosed, SocketClosed, WebSocketDisconnect, OSError):
                raise
            except Exception as error:
                last = render_error(message.id, render_errors(error))
            self._operations.pop(message.id, None)
            await self._send(last)
        except SlowSubscriber:
            self._end(SocketClosed(TRY_LATER, f"Too slow: {RESUME}"))
        except HubClosed:
            self._end(SocketClosed(GOING_AWAY, f"The service restarts: {RESUME}"))
        except SocketClosed as closed:
            self._end(closed)
        except (WebSocketDisconnect, OSError, RuntimeError):
            return  # the client has gone, which the reader learns as well

    async def _answer(self, message: Message) -> None:
        asked = parse_parameters(message.payload)
        text = self._live.answerer.find_text(asked)
        if not self._live.is_subscription(asked, text):
            body = await self._live.answerer.answer_any(asked, text, self._viewer)
            await self._send(render_next(message.id, body.decode()))
            return
        async with aclosing(self._live.follow(asked, text, self._viewer)) as responses:
            async for response in responses:
                await self._send(render_next(message.id, response))
