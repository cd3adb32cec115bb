"""Makes the short forms under which a text goes on to speak of what it named in full.

A short form links only where the full name stood before it in the same text.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from newsgraph.ingest.document import Name
from newsgraph.ingest.name_word import CALENDAR_WORDS, PARTICLES
from newsgraph.model.vocabulary import AliasKind, EntityKind

MIN_INITIALS = 3
_DEFINED = re.compile(r"[ \u00a0]\(([^\W\d_][\w.&-]{1,11})\)")


def add_short_names(names: Iterable[Name]) -> list[Name]:
    """Return the names and, after them, the short forms that no name of the same entity has already."""
    stated = list(names)
    known = {(name.text, name.entity) for name in stated}
    short = dict.fromkeys(form for name in stated for form in _build_short_forms(name))
    return [*stated, *(name for name in short if (name.text, name.entity) not in known)]


def find_defined_acronym(text: str, end: int) -> tuple[int, int] | None:
    """Return the span of an acronym that the text defines in brackets right after a name ending at `end`."""
    match = _DEFINED.match(text, end)
    if match is None or sum(character.isupper() for character in match.group(1)) < 2:
        return None
    return match.span(1)


def _build_short_forms(name: Name) -> Iterator[Name]:
    if name.alias_kind not in (None, AliasKind.ALIAS, AliasKind.FORMER, AliasKind.TRANSLITERATION):
        return
    words = name.text.split()
    if len(words) < 2:
        return
    if name.kind is EntityKind.PERSON:
        for surname in _build_surnames(words):
            yield replace(name, text=surname, is_short=True)
    elif len(words) >= MIN_INITIALS:
        initials = "".join(word[0] for word in words if word[0].isupper())
        if len(initials) >= MIN_INITIALS:
            yield replace(name, text=initials, is_short=True)


def _build_surnames(words: list[str]) -> Iterator[str]:
    """Yield the last word of a name, and with the particles before it: Beethoven, van Beethoven."""
    last = words[-1]
    if len(last) < 2 or not last[0].isalpha() or last.rstrip(".") in CALENDAR_WORDS:
        return
    if last[0].isupper():
        yield last
    first = len(words) - 1
    while first > 1 and words[first - 1].lower() in PARTICLES:
        first -= 1
    if first < len(words) - 1:
        yield " ".join(words[first:])
    head, hyphen, rest = last.partition("-")
    if hyphen and head.lower() in PARTICLES and rest[:1].isupper():
        yield rest
