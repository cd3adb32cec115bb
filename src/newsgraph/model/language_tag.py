"""Tells tags of languages from other texts."""

import re

_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")


def is_language_tag(text: str) -> bool:
    """Return whether a text has the form of a BCP 47 tag (RFC 5646, section 2.1), known to anybody or not."""
    return _TAG.fullmatch(text) is not None
