"""Instants as the database keeps them, UTC text to the millisecond, and how others state them to us."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

Clock = Callable[[], datetime]


def read_clock() -> datetime:
    """Return the present instant, in UTC."""
    return datetime.now(UTC)


def render_instant(moment: datetime) -> str:
    """Return `moment` as `YYYY-MM-DDTHH:MM:SS.sssZ`; a moment without a zone is taken to be UTC."""
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def parse_instant(text: str) -> str:
    """Return an ISO 8601 instant in the form the database keeps.

    Raises ValueError where the text is no instant, has no zone, or lies outside the years 1 to 9999 in UTC.
    """
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError("an instant needs a zone, such as a trailing Z")
    try:
        return render_instant(moment)
    except OverflowError:
        raise ValueError("the instant lies outside the years 1 to 9999") from None


def parse_day(text: str) -> str:
    """Return an ISO 8601 calendar day as `YYYY-MM-DD`; raises ValueError where the text is none."""
    return date.fromisoformat(text).isoformat()


def parse_retry_after(stated: str | None, now: datetime) -> float | None:
    """Return the seconds that a Retry-After header asks for, None where it states none."""
    text = (stated or "").strip()
    if text.isdecimal():
        return float(text[:9])
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError):
        return None
    return max(0.0, (moment.replace(tzinfo=moment.tzinfo or UTC) - now).total_seconds())
