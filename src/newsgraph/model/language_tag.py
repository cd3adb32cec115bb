"""Tells tags of languages from other texts."""

import re

from newsgraph.errors import InputError

_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")


def check_language_tag(text: str, place: str) -> None:
    """Raise InputError LANGUAGE_INVALID where a text has not the form of a BCP 47 tag (RFC 5646, section 2.1)."""
    if _TAG.fullmatch(text) is None:
        raise InputError(
            "LANGUAGE_INVALID",
            f"{text!r} is no language tag",
            place=place,
            hint="state a BCP 47 tag, such as en or pt-BR",
        )
