"""Tells who speaks in a sentence, and what they do with what is said."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsgraph.ingest.name_word import MODIFYING_WORDS, PRONOUNS
from newsgraph.ingest.office import DENIAL, DOUBT, SPEECH
from newsgraph.ingest.relation_pattern import NAME_OPEN, TITLES_BEFORE, compile_pattern
from newsgraph.ingest.sentence_mask import SentenceName
from newsgraph.model.vocabulary import Stance, Voice

MAX_AFTERTHOUGHT = 4  # "X said on Monday": so few words after the verb that all it governs stands before it

_INVERTED = "(?:said|says|added|adds|stated|explained|wrote|sagte|sagt|erklärte|betonte|berichtete)"
_SPEAKS = compile_pattern(rf"{{V}}{{between}}{{adverb}} {SPEECH}\b")
_SPEAKS_AFTER = compile_pattern(rf"[,\"”“»'] ?{_INVERTED} {{title}}{{V}}")
_SOURCE = compile_pattern(r"(?:[Aa]ccording to|[Ll]aut|citing) {title}{V}(?!'s| [a-z]+s\b)")
_SOURCE_BEFORE = compile_pattern(r"{V} zufolge\b")
_DENIES = compile_pattern(rf"{{V}}{{between}}{{adverb}} {DENIAL} (?:[a-z]+ ){{0,5}}?(?:that|dass)\b")
_DOUBTS = compile_pattern(
    rf"{{V}}{{between}}{{adverb}} {DOUBT} (?:[a-z]+ ){{0,3}}?(?:that|whether|if|dass|ob)\b"
)
_SPEECH_VERB = re.compile(
    rf"(?P<who>[^\s,]+),?(?: (?:has|have|had|also|later|on [A-Z]\w+))? (?:{SPEECH}|say|claim|allege|believe|suggest"
    r"|warn|caution|indicate|argue|report|insist|sagten|erklärten)\b"
)
_SOURCE_UNNAMED = re.compile(r"[Aa]ccording to|[Ll]aut\b|citing\b")
_HEARSAY = re.compile(
    r"\b(?:reportedly|allegedly|purportedly|(?:is|are|was|were) (?:said|believed|thought|alleged|reported) to"
    r"|rumou?red|media reports|angeblich|mutmaßlich)\b"
)
_REACH = 160
_CLAUSE_ENDS = (",", '"', "”", "“", "»", "—", "–")
_FEW_WORDS = re.compile(r"(?:\b[a-z]+ ?){1,4}$")
_ADVERBIAL = re.compile(r"(?:in|on|at|to|during|after|before|by|from|via|am|bei|nach)\b")
_BREAKS = re.compile(r";|, (?:and|but|while|as|after|though|although|which|where|who) ")


@dataclass(frozen=True)
class Attribution:
    """A place in a masked sentence where somebody speaks; `speaker` is None where the sentence names nobody."""

    start: int
    end: int
    speaker: SentenceName | None
    token: int
    voice: Voice
    stance: Stance
    before: bool
    after: bool


NARRATION = Attribution(0, 0, None, -1, Voice.PUBLISHER, Stance.ASSERTS, False, False)
UNTOLD = Attribution(0, 0, None, -1, Voice.UNKNOWN, Stance.ASSERTS, False, False)
HEARSAY = Attribution(0, 0, None, -1, Voice.UNKNOWN, Stance.RELAYS, False, False)


def find_attributions(sentence: str, names: Sequence[SentenceName]) -> tuple[Attribution, ...]:
    """Return where somebody speaks in a masked sentence, by start; named speakers hide the verbs they go with."""
    named = sorted(_iter_named(sentence, names), key=lambda one: (one.start, -one.end))
    spans = [(one.start, one.end) for one in named]
    unnamed = [
        one for one in _iter_unnamed(sentence) if not any(s < one.end and one.start < e for s, e in spans)
    ]
    return tuple(sorted([*named, *unnamed], key=lambda one: one.start))


def choose_attribution(
    sentence: str, found: Sequence[Attribution], start: int, end: int, quoted: bool
) -> Attribution:
    """Return who speaks from `start` to `end` of a masked sentence; `quoted` where that is in quotation marks."""
    others = [one for one in found if not start <= one.token < end]
    leading = [one for one in others if one.after and one.end <= start]
    trailing = [one for one in others if one.before and one.start >= end]
    if leading:
        one = leading[-1]
        return UNTOLD if not quoted and _BREAKS.search(sentence, one.end, start) else one
    if trailing:
        return trailing[0]
    if quoted:
        outside = [one for one in others if one.end <= start or one.start >= end]
        return outside[0] if outside else UNTOLD
    return HEARSAY if _HEARSAY.search(sentence) else NARRATION


def is_modifier(sentence: str, position: int) -> bool:
    """Tell whether the name at `position` of a masked sentence only modifies a noun ("critics of X")."""
    before = TITLES_BEFORE.sub("", sentence[max(0, position - 120) : position])
    words = before.split()
    return bool(words) and (words[-1] in MODIFYING_WORDS or (before[-1:] == "-"))


def _iter_named(sentence: str, names: Sequence[SentenceName]) -> Iterator[Attribution]:
    forms = (
        (_SPEAKS, Stance.ASSERTS, None, True),
        (_SPEAKS_AFTER, Stance.ASSERTS, True, True),
        (_SOURCE, Stance.ASSERTS, True, True),
        (_SOURCE_BEFORE, Stance.ASSERTS, True, True),
        (_DENIES, Stance.DENIES, False, True),
        (_DOUBTS, Stance.DOUBTS, False, True),
    )
    for pattern, stance, before, after in forms:
        for match in pattern.finditer(sentence):
            token = match.start("V") - 1
            reaches = _reaches_back(sentence, token, match.end()) if before is None else before
            if pattern is _SPEAKS and is_modifier(sentence, token):
                yield Attribution(
                    token, match.end(), None, token, Voice.UNNAMED_SPEAKER, stance, reaches, after
                )
            else:
                speaker = names[int(match["V"])]
                yield Attribution(
                    match.start(), match.end(), speaker, token, Voice.QUOTED_SPEAKER, stance, reaches, after
                )


def _iter_unnamed(sentence: str) -> Iterator[Attribution]:
    for match in _SPEECH_VERB.finditer(sentence):
        word = match["who"].strip('"“”«»(').lower()
        voice = Voice.UNKNOWN if word in PRONOUNS or not word.isalpha() else Voice.UNNAMED_SPEAKER
        reaches = _reaches_back(sentence, match.start(), match.end())
        yield Attribution(match.start(), match.end(), None, -1, voice, Stance.ASSERTS, reaches, True)
    for match in _SOURCE_UNNAMED.finditer(sentence):
        yield Attribution(
            match.start(), match.end(), None, -1, Voice.UNNAMED_SPEAKER, Stance.ASSERTS, True, True
        )


def _reaches_back(sentence: str, start: int, end: int) -> bool:
    """Tell whether a verb of saying governs what stands before it: "A struck B, X said on Monday."."""
    before = TITLES_BEFORE.sub("", sentence[max(0, start - _REACH) : start]).rstrip()
    if not before.endswith(_CLAUSE_ENDS):
        before = _FEW_WORDS.sub("", before).rstrip()
    rest = sentence[end:].strip(' .,"”“»!?')
    ends = len(rest.split()) <= MAX_AFTERTHOUGHT and (
        NAME_OPEN not in rest or _ADVERBIAL.match(rest) is not None
    )
    return before.endswith(_CLAUSE_ENDS) and (ends or sentence[end : end + 1] == ",")
