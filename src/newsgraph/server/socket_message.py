"""The messages of graphql-transport-ws: what a client sends, checked before anybody acts on it, and what it is sent.

Source: GraphQL over WebSocket Protocol (`graphql-transport-ws`, PROTOCOL.md of graphql-ws 6): message types, and the
close codes 4400, 4401, 4403, 4406, 4408, 4409 and 4429.
"""

from dataclasses import dataclass
from typing import Any

import orjson

SUBPROTOCOL = "graphql-transport-ws"
MAX_MESSAGE_BYTES = 64 * 1024
MAX_ID_LENGTH = 128
MAX_REASON_BYTES = 123
"""What a close frame can hold beside its code (RFC 6455, section 5.5)."""

GOING_AWAY = 1012
TOO_BIG = 1009
TRY_LATER = 1013
INVALID = 4400
UNAUTHORIZED = 4401
FORBIDDEN = 4403
NO_SUBPROTOCOL = 4406
INIT_TOO_LATE = 4408
ID_TAKEN = 4409
INIT_TWICE = 4429

ACKNOWLEDGEMENT = '{"type":"connection_ack"}'


class SocketClosed(Exception):
    """The socket is to be closed, with a code and a reason that tells what to do otherwise."""

    def __init__(self, code: int, reason: str):
        super().__init__(reason)
        self.code = code
        self.reason = cut_reason(reason)


@dataclass(frozen=True)
class Message:
    """One message of a client: its type, the id of the operation it is about, and its payload."""

    type: str
    id: str
    payload: dict[str, Any]


def cut_reason(reason: str) -> str:
    """Return as much of a reason as a close frame can hold."""
    return reason.encode()[:MAX_REASON_BYTES].decode(errors="ignore")


def parse_message(frame: str | bytes | None) -> Message:
    """Return the message in a frame; raises SocketClosed for anything that is none."""
    if not isinstance(frame, str):
        raise SocketClosed(INVALID, "A message must be text")
    if len(frame) > MAX_MESSAGE_BYTES or len(frame.encode()) > MAX_MESSAGE_BYTES:
        raise SocketClosed(TOO_BIG, f"A message may have {MAX_MESSAGE_BYTES} bytes")
    try:
        given = orjson.loads(frame)
    except (ValueError, RecursionError):
        raise SocketClosed(INVALID, "A message must be JSON") from None
    if not isinstance(given, dict):
        raise SocketClosed(INVALID, "A message must be a JSON object")
    match given.get("type"):
        case "connection_init" | "ping" | "pong" as kind:
            return Message(kind, "", _read_payload(given, is_needed=False))
        case "subscribe":
            return Message("subscribe", _read_id(given), _read_payload(given, is_needed=True))
        case "complete":
            return Message("complete", _read_id(given), {})
        case _:
            raise SocketClosed(INVALID, "The type of a message must be one that clients send")


def _read_id(given: dict[str, Any]) -> str:
    identity = given.get("id")
    if not isinstance(identity, str) or not 0 < len(identity) <= MAX_ID_LENGTH:
        raise SocketClosed(INVALID, f"The id of an operation must be text of 1 to {MAX_ID_LENGTH} characters")
    return identity


def _read_payload(given: dict[str, Any], *, is_needed: bool) -> dict[str, Any]:
    payload = given.get("payload")
    if payload is None and not is_needed:
        return {}
    if not isinstance(payload, dict):
        raise SocketClosed(INVALID, "The payload of a message must be a JSON object")
    return payload


def render_pong(payload: dict[str, Any]) -> str:
    """Return the answer to a ping, with what came with it."""
    return orjson.dumps({"type": "pong", "payload": payload} if payload else {"type": "pong"}).decode()


def render_next(identity: str, response: str) -> str:
    """Return a message that holds a response, which is JSON already."""
    return f'{{"id":{_quote(identity)},"type":"next","payload":{response}}}'


def render_error(identity: str, errors: list[dict[str, Any]]) -> str:
    """Return the message that ends an operation because of errors."""
    return orjson.dumps({"id": identity, "type": "error", "payload": errors}).decode()


def render_complete(identity: str) -> str:
    """Return the message that ends an operation which is done."""
    return f'{{"id":{_quote(identity)},"type":"complete"}}'


def _quote(text: str) -> str:
    return orjson.dumps(text).decode()
