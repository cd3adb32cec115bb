"""GraphQL over HTTP: POST and GET at /graphql, and GraphiQL for browsers at the same address.

Source: GraphQL over HTTP specification (draft of the GraphQL Foundation): status codes of section 6.4.
"""

import logging
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

import orjson
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from newsgraph.access.authenticate import Authenticator
from newsgraph.access.rate_limit import RateLimits
from newsgraph.errors import RequestError
from newsgraph.model.viewer import PUBLIC_VIEWER, Viewer
from newsgraph.server.answer import Answerer
from newsgraph.server.batch import DEFAULT_LIMIT, answer_batch
from newsgraph.server.caching import CACHE_CONTROL, AnswerCache
from newsgraph.server.disconnect import run_while_connected
from newsgraph.server.event_stream import EventStream, accepts_stream, repeat_once
from newsgraph.server.front_door import GraphQLRequest, parse_parameters, read_get, read_post
from newsgraph.server.graphiql import render_graphiql_page
from newsgraph.server.holder import name_holder
from newsgraph.server.live_service import LiveService
from newsgraph.server.media_type import GRAPHQL_RESPONSE, JSON, choose_response_type, wants_page
from newsgraph.server.rate_header import add_rate_headers
from newsgraph.server.refusal import build_refusal_headers, get_status, render_errors
from newsgraph.server.viewer import NOT_KEPT, PRIVATE, VARY, choose_cache_control, find_viewer

logger = logging.getLogger("newsgraph.server")

WELL_FORMED = {
    "SYNTAX_ERROR",
    "INVALID_DOCUMENT",
    "INVALID_VARIABLES",
    "PERSISTED_QUERY_NOT_FOUND",
    "PERSISTED_QUERY_NOT_SUPPORTED",
}
"""Refusals of a well-formed request, which a client that only knows application/json reads under status 200."""
UNREAD = {"BODY_TOO_LARGE", "BODY_TOO_SLOW"}
"""Refusals that leave a body unread, so that the connection cannot serve another request."""
READING = ("GET", "HEAD")
ALLOW = ", ".join((*READING, "POST"))
FIXED = {"vary": VARY, "x-content-type-options": "nosniff"}
PLAIN_HEADERS = {
    (media_type, cache_control): Response(
        None, 204, {"cache-control": cache_control, **FIXED}, f"{media_type}; charset=utf-8"
    ).raw_headers
    for media_type in (JSON, GRAPHQL_RESPONSE)
    for cache_control in (NOT_KEPT, PRIVATE)
}
"""The headers of nearly every answer, but for its length, encoded once."""


class PlainAnswer(Response):
    """An answer with headers that are encoded already."""

    def __init__(self, body: bytes, status: int, headers: list[tuple[bytes, bytes]]):
        self.status_code = status
        self.background = None
        self.body = body
        self.raw_headers = [(b"content-length", b"%d" % len(body)), *headers]


@dataclass(frozen=True)
class EndpointOptions:
    """What may be set: how many requests a batch may hold, and the seconds that bodies and batches may take."""

    graphiql: bool = True
    explorer: bool = True
    batch_limit: int = DEFAULT_LIMIT
    body_deadline: float = 15.0
    deadline: float = 5.0


class GraphQLEndpoint:
    """Serves GraphQL requests, alone and in batches."""

    def __init__(
        self,
        answerer: Answerer,
        cache: AnswerCache | None,
        options: EndpointOptions,
        authenticator: Authenticator,
        live: LiveService,
        limits: RateLimits,
    ):
        """Take what answers, and what tells who asks; without `cache` nothing may be kept by clients.

        `limits` tell what is left to who asks.
        """
        self._limits = limits
        self._live = live
        self._answerer = answerer
        self._authenticator = authenticator
        self._cache = cache
        self._options = options

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, whatever becomes of it."""
        request = Request(scope, receive, send)
        response = await self._respond_to(request)
        add_rate_headers(request, response, self._limits)
        await response(scope, receive, send)

    async def _respond_to(self, request: Request) -> Response:
        accept = request.headers.get("accept")
        if self._options.graphiql and request.method in READING and wants_page(accept):
            return render_graphiql_page(has_explorer=self._options.explorer)
        media_type = choose_response_type(accept)
        try:
            return await self._answer(request, media_type)
        except ClientDisconnect:
            return Response(status_code=499)
        except Exception as error:
            return _refuse(error, media_type or JSON, choose_cache_control(request))

    async def _answer(self, request: Request, media_type: str | None) -> Response:
        streams = request.method != "HEAD" and accepts_stream(request.headers.get("accept"))
        if media_type is None and not streams:
            raise _build_not_acceptable()
        if request.method in READING:
            viewer = await find_viewer(request, self._authenticator)
            asked = read_get(request)
            stream = await self._open_stream(request, asked, viewer, media_type) if streams else None
            if stream is not None:
                return stream
            if media_type is None:
                raise _build_not_acceptable()
            return await run_while_connected(request, self._answer_get(request, asked, media_type, viewer))
        if request.method == "POST":
            given = await read_post(request, self._options.body_deadline)
            viewer = await find_viewer(request, self._authenticator)
            if streams and not isinstance(given, list):
                stream = await self._open_stream(request, parse_parameters(given), viewer, media_type)
                if stream is not None:
                    return stream
            if media_type is None:
                raise _build_not_acceptable()
            body = await run_while_connected(request, self._answer_post(given, viewer))
            return PlainAnswer(body, 200, PLAIN_HEADERS[media_type, choose_cache_control(request)])
        raise RequestError(
            "METHOD_NOT_ALLOWED",
            f"{request.method} is not served here",
            status=405,
            hint="Send the operation by POST, or a query by GET.",
        )

    async def _open_stream(
        self, request: Request, asked: GraphQLRequest, viewer: Viewer, media_type: str | None
    ) -> Response | None:
        """Return a subscription as a stream, and anything else where the client takes no JSON; None otherwise.

        Clients that name event streams in every request would else have every answer as one.
        """
        text = self._answerer.find_text(asked)
        held = ExitStack()
        if self._live.is_subscription(asked, text):
            responses = self._live.follow(asked, text, viewer)
            held.enter_context(self._live.holders.holding(name_holder(viewer, request)))
        elif media_type is not None:
            return None
        else:
            answer = self._answerer.answer if request.method == "GET" else self._answerer.answer_any
            responses = repeat_once(await run_while_connected(request, answer(asked, text, viewer)))
        ending = self._live.wait_for_end_of_right(request.headers.get("authorization"), viewer)
        return EventStream(responses, ending, held)

    async def _answer_post(self, given: Any, viewer: Viewer) -> bytes:
        if isinstance(given, list):
            return await answer_batch(
                self._answerer, given, self._options.batch_limit, self._options.deadline, viewer
            )
        asked = parse_parameters(given)
        return await self._answerer.answer_any(asked, self._answerer.find_text(asked), viewer)

    async def _answer_get(
        self, request: Request, asked: GraphQLRequest, media_type: str, viewer: Viewer
    ) -> Response:
        """Answer a query; only what everybody is told may be kept, and only its tags are remembered here."""
        if self._cache is None or viewer != PUBLIC_VIEWER:
            body = await self._answerer.answer(asked, self._answerer.find_text(asked), viewer)
            return PlainAnswer(body, 200, PLAIN_HEADERS[media_type, choose_cache_control(request)])
        found = await self._cache.answer(asked, media_type, request.headers.get("if-none-match", ""))
        headers = {"cache-control": CACHE_CONTROL, "etag": found.etag}
        if found.body is None:
            return Response(None, 304, {**headers, "vary": VARY})
        return _respond(found.body, 200, media_type, headers)


def _build_not_acceptable() -> RequestError:
    return RequestError(
        "NOT_ACCEPTABLE",
        f"answers are {GRAPHQL_RESPONSE} or {JSON}",
        status=406,
        hint="Name one of them in the header Accept.",
    )


def _refuse(error: Exception, media_type: str, cache_control: str) -> Response:
    errors = render_errors(error)
    status, code = get_status(error), errors[0]["extensions"]["code"]
    if media_type == JSON and code in WELL_FORMED:
        status = 200
    if status < 500:
        logger.info("refused: %s", code)
    headers = {"cache-control": cache_control, **build_refusal_headers(error)}
    if status == 405:
        headers["allow"] = ALLOW
    if code in UNREAD:
        headers["connection"] = "close"
    return _respond(orjson.dumps({"errors": errors}), status, media_type, headers)


def _respond(body: bytes, status: int, media_type: str, headers: Mapping[str, str]) -> Response:
    return Response(body, status, {**headers, **FIXED}, f"{media_type}; charset=utf-8")
