"""Writes a sentence with tokens in place of its names, so that patterns read its grammar."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from newsgraph.ingest.dictionary import Dictionary, FoundName, choose_longest
from newsgraph.ingest.document import Linking
from newsgraph.ingest.relation_pattern import DEMONYM_OPEN, NAME_CLOSE, NAME_OPEN
from newsgraph.ingest.sentence import split_sentences
from newsgraph.model.vocabulary import AliasKind, EntityKind

_PLAIN = str.maketrans(
    {**dict.fromkeys("’‘ʼ", "'"), **dict.fromkeys("\u00a0\u202f\n\t", " "), "‐": "-", "‑": "-"}
)
_PRIVATE = re.compile("[\ue000-\ue002]")
_QUOTE_MARK = re.compile('["“”„«»「」]|\n\n')
_CLOSERS = {"“": "”", "„": "“”", "«": "»", "»": "«", '"': '"', "「": "」"}


@dataclass(frozen=True)
class SentenceName:
    """A name or demonym in a sentence; `entity` is a public id where it is linked, else the name as printed."""

    start: int
    end: int
    entity: str
    kind: EntityKind | None
    linked: bool
    demonym: bool = False


@dataclass(frozen=True)
class MaskedSentence:
    """A sentence at `start` to `end` of its text; `text` holds token i in place of `names[i]`."""

    start: int
    end: int
    text: str
    names: tuple[SentenceName, ...]


def iter_masked_sentences(text: str, linking: Linking, dictionary: Dictionary) -> Iterator[MaskedSentence]:
    """Yield the sentences of `text`, in order."""
    names = _list_names(text, linking, dictionary)
    index = 0
    for start, end in split_sentences(text):
        while index < len(names) and names[index].start < start:
            index += 1
        stop = index
        while stop < len(names) and names[stop].end <= end:
            stop += 1
        yield MaskedSentence(start, end, _mask(text, start, end, names[index:stop]), tuple(names[index:stop]))
        index = stop


def find_quotations(text: str) -> tuple[tuple[int, int], ...]:
    """Return the spans between quotation marks; one that is not closed ends with its paragraph."""
    spans: list[tuple[int, int]] = []
    opener, opened = "", 0
    for match in _QUOTE_MARK.finditer(text):
        mark = match.group()
        if opener and (mark == "\n\n" or mark in _CLOSERS[opener]):
            spans.append((opened, match.start()))
            opener = ""
        elif not opener and mark in _CLOSERS:
            opener, opened = mark, match.end()
    if opener:
        spans.append((opened, len(text)))
    return tuple(spans)


def _list_names(text: str, linking: Linking, dictionary: Dictionary) -> list[SentenceName]:
    """Return all names of the text, and the demonyms in the room they leave that stand for one entity."""
    names = [SentenceName(one.start, one.end, one.entity, one.kind, True) for one in linking.mentions]
    names += [SentenceName(one.start, one.end, one.text, None, False) for one in linking.ambiguous]
    names += [SentenceName(one.start, one.end, one.name, one.kind, False) for one in linking.proposed]
    names.sort(key=lambda name: name.start)
    taken = iter([*names, SentenceName(len(text) + 1, len(text) + 1, "", None, False)])
    current = next(taken)
    for one in choose_longest(_iter_demonyms(text, dictionary)):
        while current.end <= one.start:
            current = next(taken)
        if one.end <= current.start:
            first = one.names[0]
            names.append(SentenceName(one.start, one.end, first.entity, first.kind, True, demonym=True))
    return sorted(names, key=lambda name: name.start)


def _iter_demonyms(text: str, dictionary: Dictionary) -> Iterator[FoundName]:
    for found in dictionary.find_names(text):
        names = [name for name in found.names if not name.is_short]
        kinds = {name.alias_kind for name in names}
        if kinds == {AliasKind.DEMONYM} and len({name.entity for name in names}) == 1:
            yield replace(found, names=tuple(names))


def _mask(text: str, start: int, end: int, names: Sequence[SentenceName]) -> str:
    parts: list[str] = []
    for index, name in enumerate(names):
        parts.append(_PRIVATE.sub(" ", text[start : name.start].translate(_PLAIN)))
        parts.append(f"{DEMONYM_OPEN if name.demonym else NAME_OPEN}{index}{NAME_CLOSE}")
        start = name.end
    return "".join([*parts, _PRIVATE.sub(" ", text[start:end].translate(_PLAIN))])
