"""Media types: which one a client likes best, and whether a body is JSON."""

from functools import lru_cache

from newsgraph.errors import RequestError
from newsgraph.server.accept import MediaRange, choose_liked

GRAPHQL_RESPONSE = "application/graphql-response+json"
JSON = "application/json"
HTML = "text/html"
KEPT_HEADERS = 256
KEPT_LENGTH = 200
"""How many headers, of how many characters, are remembered with what they mean: clients send few."""


def choose_media_type(accept: str | None, offered: tuple[str, ...]) -> str | None:
    """Return the offered media type that `accept` likes best, the earlier of equals; None where it takes none.

    Source: RFC 9110, section 12.5.1. Without the header, or with an empty one, anything goes.
    """
    if not accept or not accept.strip():
        return offered[0]
    return choose_liked([_parse_range(part) for part in accept.split(",")], offered)


def choose_response_type(accept: str | None) -> str | None:
    """Return the media type of a GraphQL response; None where `accept` takes neither.

    The newer type goes to clients that name it, application/json to those who take anything.
    """
    return _choose_kept(accept) if len(accept or "") <= KEPT_LENGTH else _choose_response_type(accept)


def _choose_response_type(accept: str | None) -> str | None:
    named = GRAPHQL_RESPONSE in (accept or "").lower()
    return choose_media_type(accept, (GRAPHQL_RESPONSE, JSON) if named else (JSON, GRAPHQL_RESPONSE))


_choose_kept = lru_cache(KEPT_HEADERS)(_choose_response_type)


def wants_page(accept: str | None) -> bool:
    """Return whether a browser opens the address, not a client that sends a query by it."""
    return bool(accept) and choose_media_type(accept, (JSON, GRAPHQL_RESPONSE, HTML)) == HTML


def check_content_type(value: str | None) -> None:
    """Refuse a body that is not said to be JSON in UTF-8; raises RequestError UNSUPPORTED_MEDIA_TYPE."""
    if value == JSON:
        return
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


def _parse_range(text: str) -> MediaRange:
    """Return a range whatever else is stated of it: clients of GraphQL add parameters that mean nothing here."""
    media_type, *parameters = (part.strip() for part in text.split(";"))
    weight = 1.0
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "q":
            try:
                weight = min(1.0, max(0.0, float(value)))
            except ValueError:
                weight = 0.0
    return MediaRange(media_type.lower(), weight)
