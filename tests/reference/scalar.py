"""Instants and days as clients write them, brought to the form in which rows hold them."""

from datetime import UTC, date, datetime
from typing import Any

from graphql import GraphQLError


def parse_instant(value: Any) -> str:
    """Return an instant with a zone in UTC to the millisecond."""
    try:
        moment = datetime.fromisoformat(value)
    except (TypeError, ValueError):
        raise GraphQLError("not an instant") from None
    if moment.tzinfo is None:
        raise GraphQLError("an instant needs a zone")
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03}Z"


def parse_day(value: Any) -> str:
    """Return a calendar day."""
    try:
        return date.fromisoformat(value).isoformat()
    except (TypeError, ValueError):
        raise GraphQLError("not a day") from None


PARSERS = {"DateTime": parse_instant, "Date": parse_day}
