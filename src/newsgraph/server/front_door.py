"""What a request brings, checked before GraphQL sees it: its size, its media types, its JSON.

Limits and refusals follow the GraphQL over HTTP specification (draft of the GraphQL Foundation), sections 4 and 5.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import orjson
from starlette.requests import Request

from newsgraph.errors import RequestError

MAX_BODY_BYTES = 256 * 1024
MAX_ADDRESS_BYTES = 8 * 1024
MAX_VARIABLES_DEPTH = 32

GRAPHQL_RESPONSE = "application/graphql-response+json"
JSON = "application/json"
HTML = "text/html"


@dataclass(frozen=True)
class GraphQLRequest:
    """The parameters of one GraphQL request."""

    query: str
    operation_name: str | None
    variables: Mapping[str, Any]


# ---------------------------------------------------------------- media types


def choose_media_type(accept: str | None, offered: tuple[str, ...]) -> str | None:
    """Return the offered media type that `accept` likes best, the earlier of equals; None where it takes none.

    Source: RFC 9110, section 12.5.1. Without the header, or with an empty one, anything goes.
    """
    if not accept or not accept.strip():
        return offered[0]
    ranges = [_parse_range(part) for part in accept.split(",")]
    best, best_weight = None, 0.0
    for media_type in offered:
        weight = _weigh(media_type, ranges)
        if weight > best_weight:
            best, best_weight = media_type, weight
    return best


def _parse_range(text: str) -> tuple[str, float]:
    media_type, *parameters = (part.strip() for part in text.split(";"))
    weight = 1.0
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "q":
            try:
                weight = min(1.0, max(0.0, float(value)))
            except ValueError:
                weight = 0.0
    return media_type.lower(), weight


def _weigh(media_type: str, ranges: list[tuple[str, float]]) -> float:
    """Return the weight of the most specific range that matches."""
    kind = media_type.split("/")[0]
    for wanted in (media_type, f"{kind}/*", "*/*"):
        weights = [weight for name, weight in ranges if name == wanted]
        if weights:
            return max(weights)
    return 0.0


def check_content_type(value: str | None) -> None:
    """Refuse a body that is not said to be JSON in UTF-8."""
    media_type, *parameters = (part.strip() for part in (value or "").split(";"))
    charsets = [
        part.partition("=")[2].strip().strip('"').lower()
        for part in parameters
        if part.partition("=")[0].strip().lower() == "charset"
    ]
    if media_type.lower() != JSON or any(charset not in ("utf-8", "utf8") for charset in charsets):
        raise RequestError(
            "UNSUPPORTED_MEDIA_TYPE",
            "the body must be sent as application/json in UTF-8",
            status=415,
            hint="Send the header Content-Type: application/json.",
        )


# ---------------------------------------------------------------- parameters


async def read_post(request: Request) -> GraphQLRequest:
    """Return the GraphQL request in a POST body; raises RequestError where size, type or content is refused."""
    check_content_type(request.headers.get("content-type"))
    if request.headers.get("content-encoding", "identity").lower() != "identity":
        raise RequestError(
            "UNSUPPORTED_MEDIA_TYPE", "the body must not be compressed", status=415, hint="Send it as it is."
        )
    return _build_request(parse_json(await _read_body(request), "the body"))


def read_get(request: Request) -> GraphQLRequest:
    """Return the GraphQL request in a GET address."""
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
        for name in ("query", "operationName")
        if name in request.query_params
    }
    for name in ("variables", "extensions"):
        if request.query_params.get(name):
            given[name] = parse_json(request.query_params[name].encode(), name)
    if given.get("operationName") == "":
        del given["operationName"]
    return _build_request(given)


async def _read_body(request: Request) -> bytes:
    """Read a body no further than its limit."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_BODY_BYTES:
            raise RequestError(
                "BODY_TOO_LARGE",
                f"the body may hold {MAX_BODY_BYTES} bytes",
                status=413,
                hint="Send a shorter document, or less in its variables.",
                details={"limitBytes": MAX_BODY_BYTES},
            )
    return bytes(body)


def parse_json(body: bytes, what: str) -> Any:
    """Return the JSON in `body`; raises RequestError INVALID_JSON for anything that is not strictly JSON."""
    try:
        return orjson.loads(body)
    except (orjson.JSONDecodeError, RecursionError):
        raise RequestError(
            "INVALID_JSON", f"{what} is not JSON in UTF-8", hint="Send a JSON object."
        ) from None


def _build_request(given: Any) -> GraphQLRequest:
    if isinstance(given, list):
        raise _malformed("batches are not served", "Send one operation in a request.")
    if not isinstance(given, dict):
        raise _malformed("the request must be a JSON object", 'Send {"query": "..."}.')
    query, name = given.get("query"), given.get("operationName")
    if not isinstance(query, str):
        raise _malformed("query must be a string", 'Send the document as "query".')
    if name is not None and not isinstance(name, str):
        raise _malformed("operationName must be a string", "Leave it out where there is one operation.")
    variables = _read_object(given, "variables")
    _read_object(given, "extensions")
    if _is_deeper(variables, MAX_VARIABLES_DEPTH):
        raise RequestError(
            "VARIABLES_TOO_DEEP",
            f"variables may be nested {MAX_VARIABLES_DEPTH} levels deep",
            hint="Send flatter variables.",
            details={"limit": MAX_VARIABLES_DEPTH},
        )
    return GraphQLRequest(query, name, variables)


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
