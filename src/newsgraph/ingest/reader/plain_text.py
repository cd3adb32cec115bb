"""Checks that what a reader made of its input is plain text that can be kept."""

import re
from dataclasses import fields

from newsgraph.errors import InputError
from newsgraph.ingest.document import Document
from newsgraph.store.text_check import check_text

MAX_KEY_BYTES = 2000  # PostgreSQL's indexes hold no more than a third of a page of 8 KiB
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")


def check_document(document: Document) -> Document:
    """Return the document.

    Raises InputError INVALID_TEXT where it holds a control character, KEY_TOO_LONG where no index can hold its key or
    its address; the member is the place.
    """
    for name, text in (("source_key", document.source_key), ("url", document.url or "")):
        if len(text.encode(errors="replace")) > MAX_KEY_BYTES:
            raise InputError(
                "KEY_TOO_LONG",
                f"the id or address of the document has more than {MAX_KEY_BYTES} bytes",
                place=name,
                hint="give it a shorter one",
            )
    for member in fields(document):
        value = getattr(document, member.name)
        for text in value if isinstance(value, tuple) else (value,):
            if isinstance(text, str):
                check_plain(text, member.name)
    return document


def check_plain(text: str, place: str | None = None) -> str:
    """Return `text`; raises InputError INVALID_TEXT where it holds a control character other than tab or newline."""
    check_text(text, place)
    found = _CONTROL.search(text)
    if found is not None:
        raise InputError(
            "INVALID_TEXT",
            f"the text holds the control character U+{ord(found[0]):04X}, {len(_CONTROL.findall(text))} in all",
            place=place,
            hint="remove it; only tabs and line ends are text",
        )
    return text
