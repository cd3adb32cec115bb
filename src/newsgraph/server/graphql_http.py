"""GraphQL over HTTP: POST and GET at /graphql, and GraphiQL for browsers at the same address.

Source: GraphQL over HTTP specification (draft of the GraphQL Foundation): status codes of section 6.4.
"""

import logging
from collections.abc import Awaitable, Callable

import orjson
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from newsgraph.errors import RequestError
from newsgraph.execute import Service
from newsgraph.server.front_door import (
    GRAPHQL_RESPONSE,
    HTML,
    JSON,
    GraphQLRequest,
    choose_media_type,
    read_get,
    read_post,
)
from newsgraph.server.graphiql import render_graphiql_page
from newsgraph.server.refusal import get_status, render_errors

logger = logging.getLogger("newsgraph.server")

WELL_FORMED = {"SYNTAX_ERROR", "INVALID_DOCUMENT", "INVALID_VARIABLES"}
"""Refusals of a well-formed request, which a client that only knows application/json reads under status 200."""


class GraphQLEndpoint:
    """Serves GraphQL requests; `graphiql` says whether browsers get GraphiQL."""

    def __init__(self, service: Service, *, graphiql: bool = True):
        """Take the service that answers operations."""
        self._service = service
        self._graphiql = graphiql

    async def __call__(self, request: Request) -> Response:
        """Answer one request, whatever becomes of it."""
        accept = request.headers.get("accept")
        if self._graphiql and _wants_page(request, accept):
            return render_graphiql_page()
        media_type = choose_media_type(accept, (JSON, GRAPHQL_RESPONSE)) or ""
        if GRAPHQL_RESPONSE in (accept or "").lower() and media_type == JSON:
            media_type = choose_media_type(accept, (GRAPHQL_RESPONSE, JSON)) or JSON
        try:
            return _respond(await self._answer(request, media_type), 200, media_type)
        except ClientDisconnect:
            return Response(status_code=499)
        except Exception as error:
            return _refuse(error, media_type)

    async def _answer(self, request: Request, media_type: str) -> bytes:
        if not media_type:
            raise RequestError(
                "NOT_ACCEPTABLE",
                f"answers are {GRAPHQL_RESPONSE} or {JSON}",
                status=406,
                hint="Name one of them in the header Accept.",
            )
        if request.method not in _READ:
            raise RequestError(
                "METHOD_NOT_ALLOWED",
                f"{request.method} is not served here",
                status=405,
                hint="Send the operation by POST, or a query by GET.",
            )
        asked = await _READ[request.method](request)
        return await self._service.execute(asked.query, asked.operation_name, asked.variables)


async def _read_get(request: Request) -> GraphQLRequest:
    return read_get(request)


_READ: dict[str, Callable[[Request], Awaitable[GraphQLRequest]]] = {"GET": _read_get, "POST": read_post}


def _wants_page(request: Request, accept: str | None) -> bool:
    """A browser that opens the address, not a client that sends a query by it."""
    if request.method != "GET":
        return False
    return bool(accept) and choose_media_type(accept, (JSON, GRAPHQL_RESPONSE, HTML)) == HTML


def _refuse(error: Exception, media_type: str) -> Response:
    errors = render_errors(error)
    status = get_status(error)
    if media_type == JSON and errors[0]["extensions"]["code"] in WELL_FORMED:
        status = 200
    if status < 500:
        logger.info("refused: %s", errors[0]["extensions"]["code"])
    return _respond(orjson.dumps({"errors": errors}), status, media_type or JSON)


def _respond(body: bytes, status: int, media_type: str) -> Response:
    headers = {"cache-control": "no-store", "vary": "accept", "x-content-type-options": "nosniff"}
    if status == 405:
        headers["allow"] = ", ".join(_READ)
    return Response(body, status, headers, f"{media_type}; charset=utf-8")
