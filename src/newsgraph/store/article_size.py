"""Refuses articles that are longer than a database holds."""

from collections.abc import Sequence

from newsgraph.errors import InputError
from newsgraph.store.sqlite_settings import MAX_VALUE_BYTES

MAX_BODY_CHARACTERS = 8_000_000
MAX_ROW_BYTES = MAX_VALUE_BYTES - 64 * 1024
"""What the texts of one article may take in UTF-8, its body in four forms: SQLite holds no longer row (`LIMITS`).

What is left is for the row's numbers and lengths. PostgreSQL could hold more; what one takes the other takes.
"""
MAX_CHARACTER_BYTES = 4


def check_body(body: str) -> None:
    """Raise InputError BODY_TOO_LONG where a body, as written, has too many characters."""
    if len(body) > MAX_BODY_CHARACTERS:
        raise InputError(
            "BODY_TOO_LONG",
            f"the body has {len(body)} characters, more than {MAX_BODY_CHARACTERS}",
            place="body",
            hint="split the article",
        )


def check_row(texts: Sequence[str]) -> None:
    """Raise InputError BODY_TOO_LONG where the texts of one row take too many bytes."""
    if MAX_CHARACTER_BYTES * sum(map(len, texts)) <= MAX_ROW_BYTES:
        return
    size = sum(len(text.encode()) for text in texts)
    if size > MAX_ROW_BYTES:
        raise InputError(
            "BODY_TOO_LONG",
            f"the article takes {size} bytes with the forms of its body, more than {MAX_ROW_BYTES}",
            place="body",
            hint="split the article",
        )
