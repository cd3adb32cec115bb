"""What a request brings, checked before GraphQL sees it: its size, how long it takes, its JSON, its parameters.

Limits and refusals follow the GraphQL over HTTP specification (draft of the GraphQL Foundation), sections 4 and 5,
and its appendix A on persisted documents.
"""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import orjson
from starlette.requests import ClientDisconnect, Request

from newsgraph.errors import RequestError
from newsgraph.server.media_type import check_content_type

MAX_BODY_BYTES = 256 * 1024
MAX_ADDRESS_BYTES = 8 * 1024
MAX_VARIABLES_DEPTH = 32
PERSISTED_QUERY_VERSION = 1


@dataclass(frozen=True)
class GraphQLRequest:
    """The parameters of one GraphQL request; it brings its document as text, by the hash of the text, or by an id."""

    query: str | None
    operation_name: str | None
    variables: Mapping[str, Any]
    query_hash: str | None = None
    document_id: str | None = None


# ---------------------------------------------------------------- reading


async def read_post(request: Request, seconds: float) -> Any:
    """Return the JSON in a POST body: one request, or a batch of them.

    Raises RequestError where its type, its size or its JSON is refused, or where it takes longer than `seconds`.
    """
    check_content_type(request.headers.get("content-type"))
    if request.headers.get("content-encoding", "identity").lower() != "identity":
        raise RequestError(
            "UNSUPPORTED_MEDIA_TYPE", "the body must not be compressed", status=415, hint="Send it as it is."
        )
    try:
        async with asyncio.timeout(seconds):
            body = await _read_body(request)
    except TimeoutError:
        raise RequestError(
            "BODY_TOO_SLOW",
            f"the body did not arrive within {seconds:g} seconds",
            status=408,
            hint="Send the request again.",
            details={"limitSeconds": seconds},
        ) from None
    return parse_json(body, "the body")


def read_get(request: Request) -> GraphQLRequest:
    """Return the GraphQL request in a GET address; raises RequestError where it is refused."""
    if len(request.url.query) > MAX_ADDRESS_BYTES:
        raise RequestError(
            "ADDRESS_TOO_LONG",
            f"the address may hold {MAX_ADDRESS_BYTES} bytes of query",
            status=414,
            hint="Send the request by POST.",
            details={"limitBytes": MAX_ADDRESS_BYTES},
        )
    given: dict[str, Any] = {
        name: request.query_params[name]
        for name in ("query", "documentId", "operationName")
        if name in request.query_params
    }
    for name in ("variables", "extensions"):
        if request.query_params.get(name):
            given[name] = parse_json(request.query_params[name].encode(), name)
    if given.get("operationName") == "":
        del given["operationName"]
    return parse_parameters(given)


async def _read_body(request: Request) -> bytes:
    """Read a body no further than its limit; raises ClientDisconnect where the client goes before it has sent it."""
    parts: list[bytes] = []
    size = 0
    more = True
    while more:
        message = await request.receive()
        if message["type"] == "http.disconnect":
            raise ClientDisconnect
        parts.append(message.get("body", b""))
        size += len(parts[-1])
        more = message.get("more_body", False)
        if size > MAX_BODY_BYTES:
            raise RequestError(
                "BODY_TOO_LARGE",
                f"the body may hold {MAX_BODY_BYTES} bytes",
                status=413,
                hint="Send a shorter document, or less in its variables.",
                details={"limitBytes": MAX_BODY_BYTES},
            )
    return parts[0] if len(parts) == 1 else b"".join(parts)


def parse_json(body: bytes, what: str) -> Any:
    """Return the JSON in `body`; raises RequestError INVALID_JSON for anything that is not strictly JSON."""
    try:
        return orjson.loads(body)
    except (orjson.JSONDecodeError, RecursionError):
        raise RequestError(
            "INVALID_JSON", f"{what} is not JSON in UTF-8", hint="Send a JSON object."
        ) from None


# ---------------------------------------------------------------- parameters


def parse_parameters(given: Any) -> GraphQLRequest:
    """Return the parameters in the JSON value of one request; raises RequestError where one of them is refused."""
    if not isinstance(given, dict):
        raise _malformed("the request must be a JSON object", 'Send {"query": "..."}.')
    variables = _read_object(given, "variables")
    if _is_deeper(variables, MAX_VARIABLES_DEPTH):
        raise RequestError(
            "VARIABLES_TOO_DEEP",
            f"variables may be nested {MAX_VARIABLES_DEPTH} levels deep",
            hint="Send flatter variables.",
            details={"limit": MAX_VARIABLES_DEPTH},
        )
    query, query_hash = _read_string(given, "query"), _read_hash(_read_object(given, "extensions"))
    document_id = _read_string(given, "documentId")
    if query is None and query_hash is None and document_id is None:
        raise _malformed("query must be a string", 'Send the document as "query".')
    return GraphQLRequest(query, _read_string(given, "operationName"), variables, query_hash, document_id)


def _read_hash(extensions: Mapping[str, Any]) -> str | None:
    """Return the hash by which Apollo's automatic persisted queries, version 1, name a document."""
    named = extensions.get("persistedQuery")
    if named is None:
        return None
    if not isinstance(named, dict) or not isinstance(named.get("sha256Hash"), str):
        raise _malformed(
            "persistedQuery must be an object with sha256Hash",
            'Send {"version": 1, "sha256Hash": "..."}, or leave it out.',
        )
    if named.get("version") != PERSISTED_QUERY_VERSION:
        raise RequestError(
            "PERSISTED_QUERY_NOT_SUPPORTED",
            "PersistedQueryNotSupported",
            hint="Send version 1, or the document as text alone.",
        )
    return str(named["sha256Hash"])


def _read_string(given: Mapping[str, Any], name: str) -> str | None:
    value = given.get(name)
    if value is not None and not isinstance(value, str):
        raise _malformed(f"{name} must be a string", f"Send {name} as a string, or leave it out.")
    return value


def _read_object(given: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    value = given.get(name)
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise _malformed(f"{name} must be an object", f"Send {name} as a JSON object, or leave it out.")
    return value


def _malformed(message: str, hint: str) -> RequestError:
    return RequestError("MALFORMED_REQUEST", message, hint=hint)


def _is_deeper(value: Any, levels: int) -> bool:
    if not isinstance(value, dict | list):
        return False
    if levels == 0:
        return True
    parts = value.values() if isinstance(value, dict) else value
    return any(_is_deeper(part, levels - 1) for part in parts)
