"""Reads what somebody states about filters, licenses and partners; each fault says in which field it lies."""

import re

from newsgraph.clock import parse_instant
from newsgraph.errors import InputError
from newsgraph.store.text_check import check_text

MAX_KEY_LENGTH = 64
MAX_NAME_LENGTH = 100
_KEY = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def read_key(key: str) -> str:
    """Return the key of a filter or license as it is; raises InputError VALUE_INVALID where it is none."""
    if len(key) > MAX_KEY_LENGTH or _KEY.fullmatch(key) is None:
        raise InputError(
            "VALUE_INVALID",
            f"{key!r} is no key",
            place="key",
            hint=f"use a-z, 0-9 and single hyphens, at most {MAX_KEY_LENGTH}",
        )
    return key


def read_name(name: str) -> str:
    """Return a name without blanks around it; raises InputError VALUE_INVALID where nothing fit to show is left."""
    name = check_text(name, "name").strip()
    if not 0 < len(name) <= MAX_NAME_LENGTH or not name.isprintable():
        raise InputError(
            "VALUE_INVALID",
            f"a name has 1 to {MAX_NAME_LENGTH} printable characters",
            place="name",
            hint="use a name that people know",
        )
    return name


def read_note(text: str | None, place: str, limit: int) -> str | None:
    """Return a text of at most `limit` characters, None where it is blank; raises InputError TEXT_TOO_LONG."""
    if text is None or not text.strip():
        return None
    if len(text) > limit:
        raise InputError(
            "TEXT_TOO_LONG",
            f"the text may have {limit} characters, not {len(text)}",
            place=place,
            hint="say it in fewer words, or link to them",
        )
    return check_text(text, place)


def read_count(number: int, place: str, least: int, most: int) -> int:
    """Return a whole number as it is; raises InputError VALUE_INVALID outside `least` to `most`."""
    if not least <= number <= most:
        raise InputError(
            "VALUE_INVALID",
            f"{number} is not between {least} and {most}",
            place=place,
            hint="state a number within these",
        )
    return number


def read_instant(text: str, place: str) -> str:
    """Return an instant in the form the database keeps; raises InputError VALUE_INVALID where it is none."""
    try:
        return parse_instant(text)
    except ValueError as error:
        raise InputError(
            "VALUE_INVALID",
            f"{text!r} is no instant: {error}",
            place=place,
            hint="write 2027-01-31T00:00:00Z",
        ) from None


def build_missing(what: str, reference: str, place: str, hint: str) -> InputError:
    """Return the fault of a key, id or name that leads to nothing."""
    return InputError("NOT_FOUND", f"there is no {what} {reference!r}", place=place, hint=hint)


def build_unstated(place: str) -> InputError:
    """Return the fault of a field that must be stated when a thing is made, and may never be null."""
    return InputError("REQUIRED", f"{place} must be given", place=place, hint="state it, and not as blanks")
