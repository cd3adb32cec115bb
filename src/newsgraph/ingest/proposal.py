"""Proposes names that no dictionary has."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsgraph.ingest.document import ProposedMention
from newsgraph.ingest.name_word import (
    CALENDAR_WORDS,
    EVENT_WORDS,
    LINKS,
    OPENING_WORDS,
    ORGANIZATION_WORDS,
    PARTICLES,
    PLACE_WORDS,
    UNNAMED_SPEAKERS,
)
from newsgraph.ingest.office import HEADSHIP, HONORIFIC, OFFICE, REPRESENTATIVE, SPEECH
from newsgraph.ingest.sentence import split_sentences
from newsgraph.model.vocabulary import EntityKind

Span = tuple[int, int]
NOUN_CAPITAL_LANGUAGES = ("de", "lb")  # every noun is capitalised there: only a cue tells a name
MAX_WORDS = 7
MAX_RUN = 20  # titles and all; more capitalised words than that in a row are a list
MAX_PENDING = 3  # so many small words in a row may stand inside a name
CUE_REACH = 60

_LETTER = "(?:[^\\W_][\u0300-\u036f]*)"  # an accent may stand as a character of its own
_WORD = re.compile(rf"(?:[Aa]l|[Ee]l)-[^\W\d_]+|[^\W\d_]\.(?=[ \u00a0])|{_LETTER}+(?:[-'’&.]{_LETTER}+)*")
_POSSESSIVE = re.compile(r"['’][sS]$")
_TITLE = f"(?:{OFFICE}|{HEADSHIP}|{REPRESENTATIVE}|{HONORIFIC})"
_TITLE_WORDS = re.compile(rf"(?:(?:{_TITLE})(?:[, \u00a0]+|$))+", re.IGNORECASE)
_TITLE_BEFORE = re.compile(rf"(?<!\w){_TITLE}[ \u00a0]$", re.IGNORECASE)
_SPEECH_AFTER = re.compile(rf",?[ \u00a0](?:has |have |had |also )?{SPEECH}\b")
_SPEECH_BEFORE = re.compile(rf"\b{SPEECH}[ \u00a0]$")
_GAP = (" ", "\u00a0")


@dataclass(frozen=True)
class Word:
    """One word of a text.

    It `opens` where a sentence or a quotation begins with it, so that its capital tells nothing; it `closes` where
    a possessive s follows it, after which no name goes on.
    """

    start: int
    end: int
    text: str
    opens: bool
    closes: bool


def propose_names(
    text: str, taken: Sequence[Span], demonyms: Sequence[Span], language: str | None = None
) -> tuple[ProposedMention, ...]:
    """Return the names of `text` that overlap no span of `taken`, by start.

    Spans are code points. A name is two or more capitalised words in a row, or one after a title ("Judge X") or
    with a verb of saying ("X said"); the surname of a person proposed before is that person again. In languages
    that capitalise every noun only titles and verbs of saying count. `demonyms` are spans of words such as
    "Iranian", which belong to no name that begins with them and goes on with a title.
    """
    ordinary = {match.group() for match in re.finditer(r"\b[^\W\d_]+\b", text) if match.group()[0].islower()}
    finder = _Finder(
        text, ordinary, sorted(demonyms), (language or "").split("-")[0] in NOUN_CAPITAL_LANGUAGES
    )
    proposed: list[ProposedMention] = []
    surnames: dict[str, set[str]] = {}
    for run in _iter_runs(text, sorted(taken)):
        if len(run) > MAX_RUN:
            continue
        mention = _follow_surname(text, run, surnames) or finder.read_run(run)
        if mention is None:
            continue
        proposed.append(mention)
        words = mention.name.split()
        if mention.kind is EntityKind.PERSON and len(words) > 1:
            surnames.setdefault(words[-1], set()).add(mention.name)
    return tuple(_complete_names(proposed, surnames))


def _follow_surname(text: str, run: list[Word], surnames: dict[str, set[str]]) -> ProposedMention | None:
    """Return a mention where `run` is the bare surname of a person proposed before."""
    word = run[0]
    full = surnames.get(word.text, set())
    if len(run) != 1 or len(full) != 1:
        return None
    return ProposedMention(word.start, word.end, word.text, next(iter(full)), EntityKind.PERSON, "surname")


def _complete_names(
    proposed: list[ProposedMention], surnames: dict[str, set[str]]
) -> Iterator[ProposedMention]:
    """Yield the mentions; one that knew only a surname ("Judge X") takes the one full name this text has for it."""
    for mention in proposed:
        full = surnames.get(mention.name, set())
        if len(full) == 1 and mention.kind is EntityKind.PERSON:
            name = next(iter(full))
            yield ProposedMention(mention.start, mention.end, mention.text, name, mention.kind, mention.rule)
        else:
            yield mention


@dataclass(frozen=True)
class _Finder:
    """Judges runs of capitalised words of one text."""

    text: str
    ordinary: set[str]
    demonyms: list[Span]
    cues_only: bool

    def read_run(self, run: list[Word]) -> ProposedMention | None:
        """Return what `run` names, None where nothing tells that it is a name."""
        run, titled = self._strip_title(self._strip_demonym(self._strip_former(run)))
        if not titled:
            run, titled = self._strip_title(self._strip_demonym(self._strip_opening(run)))
        if not run or len(run) > MAX_WORDS or run[0].text in CALENDAR_WORDS:
            return None
        kind = guess_kind([word.text for word in run])
        said = self._is_said(run)
        if titled and kind is None and (len(run) > 1 or self._is_unusual(run[0])):
            return self._build(run, EntityKind.PERSON, "title")
        if said and (len(run) > 1 or (not self.cues_only and self._is_unusual(run[0]))):
            return self._build(run, kind or (EntityKind.PERSON if len(run) > 1 else None), "said")
        if len(run) > 1 and not self.cues_only and not all(word.text.isupper() for word in run):
            return self._build(run, kind, "capitalised")
        return None

    def _build(self, run: list[Word], kind: EntityKind | None, rule: str) -> ProposedMention:
        text = self.text[run[0].start : run[-1].end]
        return ProposedMention(run[0].start, run[-1].end, text, " ".join(text.split()), kind, rule)

    def _strip_former(self, run: list[Word]) -> list[Word]:
        return run[1:] if run[0].text in ("Former", "Ex", "Then", "Late", "Incoming") else run

    def _strip_demonym(self, run: list[Word]) -> list[Word]:
        """Return `run` without a demonym in front, unless a longer name of its own remains with it."""
        if not run:
            return run
        index = bisect_right(self.demonyms, (run[0].start, len(self.text))) - 1
        if index < 0 or self.demonyms[index] != (run[0].start, run[0].end):
            return run
        rest = run[1:]
        return rest if len(rest) < 2 or self._strip_title(rest)[1] else run

    def _strip_title(self, run: list[Word]) -> tuple[list[Word], bool]:
        """Return `run` without the titles in front of the name, and whether it had any, there or before it."""
        if not run:
            return run, False
        start = run[0].start
        title = _TITLE_WORDS.match(self.text[start : run[-1].end])
        if title is not None:
            rest = [word for word in run if word.start >= start + title.end()]
            if guess_kind([word.text for word in rest]) is None:
                return rest, True
            return run, False  # the General of a General Assembly is no title
        return run, _TITLE_BEFORE.search(self.text[max(0, start - CUE_REACH) : start]) is not None

    def _strip_opening(self, run: list[Word]) -> list[Word]:
        """Return `run` without words in front that only stand at the start of a sentence."""
        while run and (run[0].text.casefold() in OPENING_WORDS or run[0].text in CALENDAR_WORDS):
            run = run[1:]
        if run and run[0].opens and run[0].text.lower() in self.ordinary:
            run = run[1:]
        return run

    def _is_said(self, run: list[Word]) -> bool:
        start, end = run[0].start, run[-1].end
        before = self.text[max(0, start - CUE_REACH) : start]
        return bool(_SPEECH_AFTER.match(self.text, end, end + CUE_REACH) or _SPEECH_BEFORE.search(before))

    def _is_unusual(self, word: Word) -> bool:
        """Tell whether a single word can be a name: no word that this text or the lists know as ordinary."""
        lower = word.text.lower()
        known = lower in self.ordinary or lower in OPENING_WORDS or lower in UNNAMED_SPEAKERS
        return len(word.text) > 1 and not known and word.text not in CALENDAR_WORDS


def guess_kind(words: Sequence[str]) -> EntityKind | None:
    """Return the kind that the words of a name tell, the last word first; None where they tell nothing."""
    for word in reversed(words):
        if word in EVENT_WORDS:
            return EntityKind.EVENT
        if word in ORGANIZATION_WORDS and word != "Bank":
            return EntityKind.ORGANIZATION
        if word in PLACE_WORDS and not (word == "Bank" and words[-1] == word and words[0] != "West"):
            return EntityKind.PLACE
        if word == "Bank":
            return EntityKind.ORGANIZATION
    return None


def _iter_runs(text: str, taken: list[Span]) -> Iterator[list[Word]]:
    """Yield runs of capitalised words with the particles between them, none touching a taken span."""
    for start, end in split_sentences(text):
        words = list(_iter_words(text, start, end, taken))
        if _is_heading(text, start, end, words):
            continue
        yield from _divide_runs(text, words)


def _is_heading(text: str, start: int, end: int, words: list[Word]) -> bool:
    """Tell whether a piece is a line in title case, where capitals tell nothing."""
    if len(words) < 4 or text[end - 1] in '.!?…”"»':
        return False
    return sum(word.text[0].isupper() for word in words) > 0.7 * len(words) and end - start < 200


def _iter_words(text: str, start: int, end: int, taken: list[Span]) -> Iterator[Word]:
    opens = True
    for match in _WORD.finditer(text, start, end):
        first, last = match.span()
        possessive = _POSSESSIVE.search(match.group())
        if possessive:
            last -= len(possessive.group())
        opens = opens or text[first - 1] in "\"“„«‘'(:—–•"
        if not _is_taken(taken, first, last):
            yield Word(first, last, text[first:last], opens, possessive is not None)
        opens = False


def _is_taken(taken: list[Span], start: int, end: int) -> bool:
    index = bisect_right(taken, (end - 1, len(taken) and taken[-1][1])) - 1
    return index >= 0 and taken[index][1] > start


def _divide_runs(text: str, words: list[Word]) -> Iterator[list[Word]]:
    """Yield runs of capitalised words that adjoin, with particles inside; a run too long for a name is left out."""
    run: list[Word] = []
    pending: list[Word] = []
    for word in words:
        if run and not _adjoins(text, [*run[-1:], *pending][-1], word):
            yield run
            run, pending = [], []
        if word.text[0].isupper() or word.text.lower().startswith(("al-", "el-")):
            run.extend([*pending, word])
            pending = []
        elif run and len(pending) < MAX_PENDING and _may_link(run, word):
            pending.append(word)
        elif run:
            yield run
            run, pending = [], []
    if run:
        yield run


def _adjoins(text: str, left: Word, right: Word) -> bool:
    return not left.closes and text[left.end : right.start] in _GAP


def _may_link(run: list[Word], word: Word) -> bool:
    """Tell whether a word in lower case may stand inside the name that `run` begins."""
    if word.text in PARTICLES:
        return True
    named = run[-1].text in ORGANIZATION_WORDS or run[-1].text in PLACE_WORDS or len(run) > 2
    return word.text in LINKS - {"and"} and (named or word.text == "the")
