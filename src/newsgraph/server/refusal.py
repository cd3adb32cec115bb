"""Errors as a client sees them: a code, a message, details and a hint; the unexpected only as an id."""

import logging
import secrets
from typing import Any

from newsgraph.compiler.operation import GraphQLFaults
from newsgraph.errors import NewsgraphError, RequestError
from newsgraph.store.busy import RETRY_AFTER_SECONDS

logger = logging.getLogger("newsgraph.server")

MAX_MESSAGE = 500
"""Code points of a message that are shown; a document may name a field of any length."""
CHALLENGE = 'Bearer realm="newsgraph"'
UNEXPECTED = "Something went wrong here. It has been written down under the id given."


def render_errors(error: Exception) -> list[dict[str, Any]]:
    """Return the `errors` of a GraphQL response for any exception; only our own errors show what they say."""
    if isinstance(error, GraphQLFaults):
        return [
            _render(fault.message, error.code, error.hint, {}, _locations(fault)) for fault in error.faults
        ]
    if isinstance(error, RequestError):
        return [_render(error.message, error.code, error.hint, error.details, [])]
    return [_render_unexpected(error)]


def get_status(error: Exception) -> int:
    """Return the HTTP status that goes with an exception."""
    return error.status if isinstance(error, RequestError) else 500


def build_refusal_headers(error: Exception) -> dict[str, str]:
    """Return the headers that a refusal needs beside its body (RFC 9110, section 11.6.1; RFC 6750, section 3)."""
    if not isinstance(error, RequestError):
        return {}
    if error.code == "BUSY":
        return {"retry-after": str(RETRY_AFTER_SECONDS)}
    if "retryAfter" in error.details:
        return {"retry-after": str(error.details["retryAfter"])}
    if error.code == "KEY_INVALID":
        return {"www-authenticate": f'{CHALLENGE}, error="invalid_token"'}
    return {"www-authenticate": CHALLENGE} if error.status == 401 else {}


def _render_unexpected(error: Exception) -> dict[str, Any]:
    """Log what happened under a new id; the log has the traceback, never a value that a client sent."""
    identity = secrets.token_hex(8)
    code = error.code if isinstance(error, NewsgraphError) else "INTERNAL"
    logger.error("unexpected error %s", identity, exc_info=error)
    return _render(UNEXPECTED, code, "Tell the operators the id.", {"id": identity}, [])


def _render(
    message: str, code: str, hint: str | None, details: dict[str, Any], locations: list[dict[str, int]]
) -> dict[str, Any]:
    shown = message if len(message) <= MAX_MESSAGE else f"{message[:MAX_MESSAGE]}…"
    rendered: dict[str, Any] = {"message": shown}
    if locations:
        rendered["locations"] = locations
    rendered["extensions"] = {"code": code, "details": details, "hint": hint}
    return rendered


def _locations(fault: Any) -> list[dict[str, int]]:
    return [{"line": place.line, "column": place.column} for place in (fault.locations or ())[:5]]
