"""Reads from the words beside a name what kind of thing it names.

The word lists are data, a few for each language; what is no word (an age after a name) counts in all of them.
"""

import re
from dataclasses import dataclass

from newsgraph.ingest.name_word import CALENDAR_WORDS, OPENING_WORDS, ORGANIZATION_WORDS, PLACE_WORDS
from newsgraph.ingest.office import SPEECH
from newsgraph.model.vocabulary import EntityKind

REACH = 40

# The last word of a title that stands before a person's name.
PERSON_TITLES = {
    "en": "mr mrs ms mx miss dr prof professor sir dame judge justice senator sheikh imam rabbi pope bishop"
    " archbishop cardinal ayatollah brigadier colonel col captain capt admiral adm sergeant sgt lieutenant lt gen"
    " congressman congresswoman sen gov rep president premier chancellor minister secretary governor mayor prince"
    " princess king queen emir sultan spokesman spokeswoman spokesperson envoy ambassador lawyer chairman"
    " chairwoman ceo",
    "de": "herr frau präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin bundespräsident minister"
    " ministerin außenminister außenministerin verteidigungsminister innenminister finanzminister justizminister"
    " ministerpräsident ministerpräsidentin bürgermeister bürgermeisterin sprecher sprecherin botschafter richter"
    " richterin professorin papst bischof könig königin",
    "fr": "m mme mlle président présidente ministre juge maire pape roi reine ambassadeur",
    "es": "señor señora sr sra presidente presidenta ministro ministra juez jueza alcalde alcaldesa papa rey reina",
}
PLACE_PREPOSITIONS = {
    "en": "in near outside throughout",
    "de": "in bei nach nahe",
    "fr": "à dans vers",
    "es": "en hacia",
}
# As they are written inside a sentence: a capital would make them part of a name.
PLACE_NOUNS = {
    "en": "city town village province capital district governorate island",
    "de": "Stadt Provinz Hauptstadt Insel Gemeinde Landkreis",
    "fr": "ville province capitale",
    "es": "ciudad provincia capital",
}
ORGANIZATION_NOUNS = {
    "en": "company firm group party agency bank newspaper broadcaster charity",
    "de": "Firma Konzern Unternehmen Partei Gruppe Zeitung Verein",
    "fr": "entreprise société parti groupe journal",
    "es": "empresa compañía partido grupo diario",
}
EVENT_PREPOSITIONS = {"en": "during", "de": "während", "fr": "durant", "es": "durante"}
_JOINING = frozenset({"of", "von", "de", "the", "der", "die", "das", "la", "le", "el"})

_AGE_AFTER = re.compile(r", \d{1,3}(?:,| [(a-zäöü])")
_COMPANY_AFTER = re.compile(
    r",? (?:Ltd|Limited|Inc|Incorporated|LLC|LLP|PLC|plc|Corp|GmbH|AG|KG|SE|SA|S\.A|SARL|BV|NV|Oy|AB|ApS|SpA)\b"
)
_SPEECH_AFTER = re.compile(rf",? (?:has |have |had |also )?{SPEECH}\b")
_LAST_WORD = re.compile(r"([^\W\d_][\w'’.-]*)[ \u00a0]$")
_NEXT_WORD = re.compile(r"[ \u00a0]([^\W\d_][\w-]*)")


def _join(table: dict[str, str]) -> frozenset[str]:
    return frozenset(word for words in table.values() for word in words.split())


_TITLES, _NOUN_OF_PLACE, _NOUN_OF_ORGANIZATION = (
    _join(table) for table in (PERSON_TITLES, PLACE_NOUNS, ORGANIZATION_NOUNS)
)
_IN, _DURING = _join(PLACE_PREPOSITIONS), _join(EVENT_PREPOSITIONS)


@dataclass(frozen=True)
class KindCue:
    """What the words beside a name tell: it is one of `kinds`. A strong cue is one that hardly misleads."""

    kinds: tuple[EntityKind, ...]
    is_strong: bool
    note: str


def read_cue(text: str, start: int, end: int) -> KindCue | None:
    """Return what the words beside the name at `start` to `end` tell of its kind, the surest first."""
    after = text[end : end + REACH]
    if after.startswith(","):
        if _AGE_AFTER.match(after):
            return KindCue((EntityKind.PERSON,), True, "an age follows")
        if _COMPANY_AFTER.match(after):
            return KindCue((EntityKind.ORGANIZATION,), True, "a company form follows")
    elif after.startswith(" ") and after[1:2].isupper() and _COMPANY_AFTER.match(after):
        return KindCue((EntityKind.ORGANIZATION,), True, "a company form follows")
    word, before = _read_last_word(text, start)
    return _read_before(word, before) or _read_speech(text, end)


def find_other_name(text: str, start: int, end: int) -> str | None:
    """Return a capitalised word right beside a span that makes it part of some longer name, None where none does.

    Titles, days, words that open sentences and words of places and organizations make no longer name.
    """
    word, _ = _read_last_word(text, start)
    if _is_name_word(word) and text[start - 1 : start] in (" ", "\u00a0"):
        return word
    following = _NEXT_WORD.match(text, end, end + REACH)
    if following is not None and _is_name_word(following.group(1)):
        return following.group(1)
    return None


def is_said_after(text: str, end: int) -> bool:
    """Tell whether a verb of saying follows the place `end`, past one more capitalised word."""
    following = _NEXT_WORD.match(text, end, end + REACH)
    if following is not None and _is_name_word(following.group(1)):
        end = following.end()
    return _SPEECH_AFTER.match(text, end, end + REACH) is not None


def _is_name_word(word: str) -> bool:
    if not word or not word[0].isupper() or (word.isupper() and len(word) > 1 and not word.endswith(".")):
        return False  # an acronym stands beside a name; an initial (J.) is part of one
    lower = word.lower().rstrip(".")
    return not (
        lower in _TITLES
        or lower in OPENING_WORDS
        or word in CALENDAR_WORDS
        or word in PLACE_WORDS
        or word in ORGANIZATION_WORDS
    )


def _read_last_word(text: str, start: int) -> tuple[str, str]:
    """Return the word right before `start`, empty where something else stands there, and the text before it."""
    if start == 0 or text[start - 1] not in " \u00a0":
        return "", ""
    first = end = start - 1
    while first and (text[first - 1].isalnum() or text[first - 1] in "'’.-"):
        first -= 1
    if first == end or not text[first].isalpha():
        return "", ""
    return text[first:end], text[max(0, first - REACH) : first]


def _read_before(word: str, before: str) -> KindCue | None:
    if not word:
        return None
    lower = word.lower().rstrip(".")
    if lower in _TITLES:
        return KindCue((EntityKind.PERSON,), True, f"the title {word!r} stands before it")
    if lower in _JOINING:
        inner = _LAST_WORD.search(before)
        if inner is not None and lower in ("of", "von", "de") and inner.group(1) in _NOUN_OF_PLACE:
            return KindCue((EntityKind.PLACE,), True, f"{inner.group(1) + ' ' + word!r} stands before it")
        if inner is not None and inner.group(1).lower() in _DURING:
            return KindCue((EntityKind.EVENT,), False, f"{inner.group(1)!r} stands before it")
        return None
    if word in _NOUN_OF_PLACE:
        return KindCue((EntityKind.PLACE,), True, f"{word!r} stands before it")
    if word in _NOUN_OF_ORGANIZATION:
        return KindCue((EntityKind.ORGANIZATION,), True, f"{word!r} stands before it")
    if lower in _IN:
        return KindCue((EntityKind.PLACE,), False, f"{word!r} stands before it")
    if lower in _DURING:
        return KindCue((EntityKind.EVENT,), False, f"{word!r} stands before it")
    return None


def _read_speech(text: str, end: int) -> KindCue | None:
    if text[end : end + 1] in (" ", ",") and _SPEECH_AFTER.match(text, end, end + REACH):
        kinds = (EntityKind.PERSON, EntityKind.ORGANIZATION)
        return KindCue(kinds, False, "a verb of saying follows")
    return None
