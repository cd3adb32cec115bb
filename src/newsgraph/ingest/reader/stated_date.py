"""Reads dates as feeds, pages and exports state them."""

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from newsgraph.clock import render_instant
from newsgraph.errors import InputError

_DAY_ONLY = re.compile(r"\d{4}-?\d{2}-?\d{2}")
_ZONE_WITHOUT_COLON = re.compile(r"(?<=\d)([+-]\d{2})(\d{2})$")
NO_TIME = "states no time, so the beginning of that day in UTC was taken"
NO_ZONE = "states no zone that is known, so UTC was taken"


def parse_stated_instant(text: str, member: str) -> tuple[str, str | None]:
    """Return the instant that `text` states and what had to be assumed, as a sentence, None where nothing had to.

    ISO 8601 and the dates of RFC 822 and 2822 are read. Raises InputError DATE_INVALID for anything else, among it
    days that no calendar has; `member` is its place.
    """
    text = " ".join(text.split())
    moment = _parse_iso(text) or _parse_mail(text)
    if moment is None:
        raise InputError(
            "DATE_INVALID",
            f"{text[:80]!r} is no date",
            place=member,
            hint="state an instant such as 2025-04-23T10:00:00Z",
        )
    if moment.tzinfo is not None:
        return _render(moment, text, member), None
    assumed = NO_TIME if _DAY_ONLY.fullmatch(text) else NO_ZONE
    return _render(moment.replace(tzinfo=UTC), text, member), f"{member} {text!r} {assumed}"


def _parse_iso(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(_ZONE_WITHOUT_COLON.sub(r"\1:\2", text))
    except ValueError:
        return None


def _parse_mail(text: str) -> datetime | None:
    if re.search(r"[A-Za-z]{3}", text) is None:
        return None
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return moment.replace(tzinfo=UTC) if text.endswith("-0000") else moment


def _render(moment: datetime, text: str, member: str) -> str:
    try:
        return render_instant(moment)
    except (OverflowError, ValueError):
        raise InputError(
            "DATE_INVALID",
            f"{text[:80]!r} lies outside the years 1 to 9999",
            place=member,
            hint="correct the date",
        ) from None
