"""Divides a text into sentences."""

import re
from collections.abc import Iterator

_END = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s|$)|[。！？]+[」』”’）]*|\n[ \t]*\n\s*")
_WORD_BEFORE = re.compile(r"[^\s(\[\"“”„«»]+$")
_NEXT_WORD = re.compile(r"\s*[\"'“”„«‘(\[]*([^\s.,;:!?\"”’')\]]+)")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]$")
_LONGEST_ABBREVIATION = 16


def _read_list(text: str) -> frozenset[str]:
    """Return the words of a list, which space parts."""
    return frozenset(text.split())


# These stand before a name or a number, so a full stop after them never ends a sentence.
ABBREVIATIONS = _read_list("""
mr mrs ms messrs dr prof rev hon st lt gen col sgt capt cmdr maj brig adm pvt cpl gov sen rep pres amb supt
fr no nos vol fig art para pp vs approx dept est jan feb mar apr jun jul aug sep sept oct nov dec mt ft e.g
i.e cf al z.b d.h u.a bzw ca ggf sog evtl hr nr str abs mme mlle sr sra dra av
""")
_MONTHS = _read_list("""
januar februar märz april mai juni juli august september oktober november dezember
""")
# After initials such as "U.S." a capital letter tells nothing; one of these words does begin a sentence.
_OPENERS = _read_list("""
the a an he she it they we i you this that these those there in on at but and for from when while after
before however his her its their our my as if both some many der die das er sie es ein eine
""")


def split_sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Return the spans (code points, end exclusive) of the sentences of `text`, without the space around them.

    A blank line always ends a sentence. Abbreviations ("Lt. Gen.", "U.S.", "No. 5", "z. B.") and German ordinals
    ("23. April") do not.
    """
    return tuple(_iter_sentences(text))


def _iter_sentences(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in _END.finditer(text):
        if _ends_sentence(text, match):
            yield from _trim(text, start, match.end())
            start = match.end()
    yield from _trim(text, start, len(text))


def _trim(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    piece = text[start:end]
    stripped = piece.strip()
    if stripped:
        first = start + len(piece) - len(piece.lstrip())
        yield first, first + len(stripped)


def _ends_sentence(text: str, match: re.Match[str]) -> bool:
    mark = match.group()
    if mark.isspace() or mark[0] in "。！？":
        return True
    following = _NEXT_WORD.match(text, match.end(), match.end() + 40)
    next_word = following.group(1) if following else ""
    if next_word[:1].islower():
        return False
    return mark != "." or not _is_abbreviated(text, match.start(), next_word)


def _is_abbreviated(text: str, stop: int, next_word: str) -> bool:
    """Tell whether the full stop at `stop` belongs to the word before it."""
    before = _WORD_BEFORE.search(text[max(0, stop - _LONGEST_ABBREVIATION) : stop])
    if before is None:
        return False
    word = before.group()
    if word.casefold() in ABBREVIATIONS:
        return True
    if word.isdigit():
        return len(word) <= 2 and next_word.casefold() in _MONTHS
    return bool(_INITIALS.match(word)) and next_word.casefold() not in _OPENERS
