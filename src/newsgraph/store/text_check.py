"""Refuses text that no database of ours can keep."""

from newsgraph.errors import InputError


def check_text(text: str, place: str | None = None) -> str:
    """Return `text` as it is; raises InputError INVALID_TEXT where it holds U+0000 or half a surrogate pair."""
    if "\0" in text or any("\ud800" <= character <= "\udfff" for character in _suspects(text)):
        raise InputError(
            "INVALID_TEXT",
            "the text holds U+0000 or a lone surrogate, which no database can keep",
            place=place,
            hint="remove the character, or write the file as UTF-8",
        )
    return text


def _suspects(text: str) -> str:
    """Return `text` where it cannot be encoded, else nothing: the encoder finds surrogates far faster than a loop."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return text
    return ""
