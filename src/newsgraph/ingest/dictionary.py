"""Finds the names of a gazetteer in a text.

Matching compares folded forms (composed characters, plain apostrophes, spaces and hyphens), and every span is
counted in the text as it came. A folded form never loses track of its source: where folding changes lengths,
an offset map goes with it.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ahocorasick_rs import AhoCorasick

from newsgraph.ingest.document import Name
from newsgraph.model.vocabulary import AliasKind

MIN_CAPITALS_LETTERS = 4  # "US" must not match in "US" for a name "Us", nor "IT" for "It"

_SOFT_HYPHEN = "\u00ad"
_ONE_TO_ONE = str.maketrans(
    {
        **dict.fromkeys("’‘ʼ′`´＇", "'"),
        **dict.fromkeys("\u00a0\u202f\u2009\u2007\u2002\u2003\u200a\u3000\t\n\r", " "),
        **dict.fromkeys("‐‑–−", "-"),
        **dict.fromkeys("״„“”", '"'),
        "׳": "'",
    }
)
_HANGUL_JAMO = re.compile("[\u1100-\u11ff]")
_KATAKANA = re.compile("[\u30a1-\u30fa\u30fc-\u30fe\u31f0-\u31ff\uff66-\uff9f]")
_HANGUL = re.compile("[\uac00-\ud7a3]")
_SPACELESS = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\U00020000-\U0003ffff]"
)
_JOINERS = "\u200c\u200d"


@dataclass(frozen=True)
class FoundName:
    """A place in a text where names of the gazetteer stand; `names` are all that read so."""

    start: int
    end: int
    text: str
    names: tuple[Name, ...]


@dataclass(frozen=True)
class FoldedText:
    """A folded text; `starts` and `ends` give each folded character's source span, None where they are equal."""

    text: str
    starts: Sequence[int] | None = None
    ends: Sequence[int] | None = None

    def restore_span(self, start: int, end: int) -> tuple[int, int] | None:
        """Return the source span of a folded span, None where it would split a character from its marks."""
        if self.starts is None or self.ends is None:
            return start, end
        if start and self.starts[start] == self.starts[start - 1]:
            return None
        if end < len(self.text) and self.starts[end] == self.starts[end - 1]:
            return None
        return self.starts[start], self.ends[end - 1]


class Dictionary:
    """Names and aliases, built once, found in any number of texts."""

    def __init__(self, names: Iterable[Name]):
        patterns: dict[str, list[Name]] = {}
        for name in names:
            for form in _build_forms(name):
                listed = patterns.setdefault(form, [])
                if name not in listed:
                    listed.append(name)
        self._names = [tuple(listed) for listed in patterns.values()]
        self._automaton = AhoCorasick(list(patterns)) if patterns else None

    def find_names(self, text: str) -> tuple[FoundName, ...]:
        """Return every occurrence that begins and ends at a word boundary, by start, longest first.

        Spans are code points of `text`; occurrences may overlap. Case counts, but a name of four letters or more
        is also found in capitals, and a name that begins in lower case also at the start of a sentence.
        """
        if self._automaton is None or not text:
            return ()
        folded = fold_text(text)
        found: dict[tuple[int, int], list[Name]] = {}
        for pattern, start, end in self._automaton.find_matches_as_indexes(folded.text, overlapping=True):
            if not _is_whole(folded.text, start, end):
                continue
            span = folded.restore_span(start, end)
            if span is not None:
                found.setdefault(span, []).extend(self._names[pattern])
        return tuple(
            FoundName(start, end, text[start:end], tuple(dict.fromkeys(found[start, end])))
            for start, end in sorted(found, key=lambda span: (span[0], -span[1]))
        )


def choose_longest(found: Iterable[FoundName]) -> tuple[FoundName, ...]:
    """Return those of `found` that remain when the leftmost, then the longest, takes its place first."""
    chosen: list[FoundName] = []
    for name in sorted(found, key=lambda name: (name.start, -name.end)):
        if not chosen or name.start >= chosen[-1].end:
            chosen.append(name)
    return tuple(chosen)


def is_proper(name: Name) -> bool:
    """Tell whether `name` may link by itself: weak aliases, demonyms and short forms never do."""
    return not (name.is_short or name.alias_kind is AliasKind.WEAK or name.alias_kind is AliasKind.DEMONYM)


def fold_text(text: str) -> FoldedText:
    """Return `text` in the form that matching compares, with an offset map where lengths changed."""
    if _SOFT_HYPHEN not in text and unicodedata.is_normalized("NFC", text):
        return FoldedText(text.translate(_ONE_TO_ONE))
    characters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for start, end in _iter_clusters(text):
        composed = unicodedata.normalize("NFC", text[start:end]).replace(_SOFT_HYPHEN, "")
        characters.append(composed)
        starts.extend([start] * len(composed))
        ends.extend([end] * len(composed))
    return FoldedText("".join(characters).translate(_ONE_TO_ONE), starts, ends)


def _iter_clusters(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans that composition may not cross: a character with its marks, a run of Hangul letters."""
    start = 0
    for index in range(1, len(text)):
        character = text[index]
        if unicodedata.category(character)[0] == "M":
            continue
        if _HANGUL_JAMO.match(character) and _HANGUL_JAMO.match(text[index - 1]):
            continue
        yield start, index
        start = index
    if text:
        yield start, len(text)


def _build_forms(name: Name) -> Iterator[str]:
    """Yield the folded forms under which `name` is looked for; none where nothing but space is left."""
    plain = " ".join(fold_text(name.text).text.split())
    if not plain:
        return
    forms = [plain, plain[0].upper() + plain[1:] if plain[0].islower() else plain]
    if sum(character.isalpha() for character in plain) >= MIN_CAPITALS_LETTERS:
        forms.append(plain.upper())
        if name.language in ("tr", "az"):
            forms.append(plain.replace("i", "İ").upper())
    for form in dict.fromkeys(forms):
        yield unicodedata.normalize("NFC", form)


def _is_whole(text: str, start: int, end: int) -> bool:
    """Tell whether a folded span stands as a word of its own."""
    if end < len(text):
        after = text[end]
        if unicodedata.category(after)[0] == "M" or after in _JOINERS:
            return False
        if text[end - 1] == "." and after.isalnum():
            return False
        if not _is_boundary(text[end - 1], after, at_end=True):
            return False
    if start == 0:
        return True
    if unicodedata.category(text[start])[0] == "M" or text[start - 1] in _JOINERS:
        return False
    if text[start - 1] == "'" and text[max(0, start - 3) : start - 1].strip(" ") == "O":
        return False  # the Brien of an O'Brien is not another Brien; l'Iran and d'Iran are Iran
    return _is_boundary(text[start - 1], text[start], at_end=False)


def _is_boundary(left: str, right: str, *, at_end: bool) -> bool:
    """Tell whether a word may begin or end between two characters."""
    if not (_is_word(left) and _is_word(right)):
        return True
    if _KATAKANA.match(left) and _KATAKANA.match(right):
        return False
    if _HANGUL.match(left) and _HANGUL.match(right):
        return at_end  # Korean writes particles onto the end of a name
    return bool(_SPACELESS.match(left) or _SPACELESS.match(right))


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_" or unicodedata.category(character)[0] == "M"
