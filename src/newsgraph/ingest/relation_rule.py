"""Finds the passages of a text in which a pattern reports a relation."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache

from newsgraph.ingest.attribution import (
    NARRATION,
    Attribution,
    choose_attribution,
    find_attributions,
    is_modifier,
)
from newsgraph.ingest.dictionary import Dictionary
from newsgraph.ingest.document import FoundRelation, Linking
from newsgraph.ingest.relation_pattern import (
    ANNOUNCED,
    DEMONYM_OPEN,
    NAME_CLOSE,
    NAME_OPEN,
    NOT_NOW,
    TITLES_BEFORE,
    WEAK,
    WORD_SLOTS,
    Pattern,
    Rule,
    build_rules,
)
from newsgraph.ingest.sentence_mask import (
    MaskedSentence,
    SentenceName,
    find_quotations,
    iter_masked_sentences,
)
from newsgraph.model.vocabulary import (
    RELATION_BY_KIND,
    AttributionClass,
    EntityKind,
    EvidenceMethod,
    RelationDefinition,
    Stance,
    Voice,
)

MAX_SENTENCE = 2_000  # code points; what is longer is a list or a table, and has no grammar to read

UNRESOLVED = "touches a name that is not linked"
HYPOTHETICAL = "conditional or hypothetical in the text"
UNATTRIBUTED = "an accusation without a named speaker"
NOT_HELD = "a post that is not held now"
DERIVED = f"{WEAK}: what is said of somebody may be no accusation"
LOCAL = f"{WEAK}: a country's people hold many such posts"

_TOKEN = re.compile(rf"{NAME_OPEN}(\d+){NAME_CLOSE}")
_MAYBE = re.compile(
    r"\b(?:[Ii]f|[Uu]nless|[Ww]hether|would|could|may|might|should|[Ff]alls|ob|würde|könnte)\b"
)
_SOON = re.compile(r"\b(?:will|plans? to|threat(?:s|ened)? to|set to|about to|wird)\b")
_NOT = re.compile(
    r"\b(?:no|not(?! only)|never|neither|nor|without|false|falsely|untrue|kein|keine|nicht|nie)\b|n't\b"
)
_DONE = re.compile(
    r"\b(?:took place|held|ended|concluded|followed|lasted|began|opened|after|following|during|produced|yielded"
    r"|hosted)\b"
)
_UPCOMING = re.compile(
    rf"\b(?:upcoming|planned|expected|scheduled|proposed|possible|potential|next|{WORD_SLOTS['{soon}']})",
    re.IGNORECASE,
)
_SUBJECTS_BEFORE = re.compile(rf"((?:{_TOKEN.pattern}, )*{_TOKEN.pattern}),? (?:and|und) $")
_OBJECTS_AFTER = re.compile(
    rf"((?:, {_TOKEN.pattern})*,? (?:and|und) {_TOKEN.pattern})"
    r"(?=[.;,!]|$| (?:in|on|at|for|to|of|after|before|during|over)\b)"
)
_CLAUSE_START = re.compile(r"(?:^|[,;:“\"—] ?|\b(?:that|said|says|when|while|as|after|and|but) )$")
_PAST_BEFORE = re.compile(rf"\b(?:{NOT_NOW})[ -]$", re.IGNORECASE)
_REACH = 60
_LOCAL_POSTS = re.compile(
    r"mayor|governor|lawyer|director|chief$|head$|chair|commander|chief executive|ceo"
    r"|bürgermeister|leiter|chef|vorsitz|direktor"
)


@dataclass(frozen=True)
class _Passage:
    """One match of a rule in a sentence, with all that is needed to judge it."""

    sentence: MaskedSentence
    rule: Pattern
    match: re.Match[str]
    attribution: Attribution

    def read_name(self, *groups: str) -> SentenceName | None:
        """Return the name that stands in the first of `groups` that matched."""
        numbers = self.match.groupdict()
        return next((self.sentence.names[int(numbers[g])] for g in groups if numbers.get(g)), None)


def find_relations(text: str, linking: Linking, dictionary: Dictionary) -> tuple[FoundRelation, ...]:
    """Return the relations that sentences of `text` report between two names, by start of the sentence.

    `linking` is what `link_text` found in the same text; `dictionary` gives the demonyms ("Russian Foreign
    Minister X"). The quote is the whole sentence, and `text[start:end]` equals it, in code points. What may be
    served has `proposal_reason` None. At most one relation stands for a subject, kind, object and role of a
    sentence; nothing is found that the text only denies, unless a named speaker denies it.
    """
    quotations = find_quotations(text)
    relations: list[FoundRelation] = []
    for sentence in iter_masked_sentences(text, linking, dictionary):
        if len(sentence.names) > 1 and sentence.end - sentence.start <= MAX_SENTENCE:
            found = list(_read_sentence(sentence, quotations))
            relations.extend(_remove_repeated(_quote(text, sentence, one) for one in found))
    return tuple(relations)


@cache
def _load_rules() -> tuple[Rule, ...]:
    """Return the rules of this process; each is compiled when a sentence first needs it."""
    return build_rules()


def _read_sentence(
    sentence: MaskedSentence, quotations: tuple[tuple[int, int], ...]
) -> Iterator[FoundRelation]:
    """Yield what every rule finds in one sentence; start, end and quote are filled in afterwards."""
    attributions: tuple[Attribution, ...] | None = None
    lower = sentence.text.lower()
    for rule in _load_rules():
        if not rule.may_match(sentence.text, lower):
            continue
        for match in _iter_matches(rule.expression, sentence.text):
            if attributions is None:
                attributions = find_attributions(sentence.text, sentence.names)
            quoted = _is_quoted(sentence, match, quotations)
            speaks = choose_attribution(sentence.text, attributions, match.start(), match.end(), quoted)
            yield from _judge(_Passage(sentence, rule.pattern, match, speaks))


def _iter_matches(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Yield matches, also those that begin inside another."""
    position = 0
    while (match := pattern.search(text, position)) is not None:
        yield match
        position = match.start() + 1 if text[match.start()] in (NAME_OPEN, DEMONYM_OPEN) else match.end()


def _is_quoted(
    sentence: MaskedSentence, match: re.Match[str], quotations: tuple[tuple[int, int], ...]
) -> bool:
    """Tell whether the names of a match touch a quotation."""
    numbers = [int(value) for key, value in match.groupdict().items() if value and key in "SODSDO"]
    start = min(sentence.names[number].start for number in numbers)
    end = max(sentence.names[number].end for number in numbers)
    index = bisect_right(quotations, (end, 0)) - 1
    return index >= 0 and quotations[index][1] > start


def _judge(passage: _Passage) -> Iterator[FoundRelation]:
    """Yield the relations that one match supports, none where its words forbid it."""
    rule, match, sentence = passage.rule, passage.match, passage.sentence
    subject, target = passage.read_name("S", "DS"), passage.read_name("O", "DO")
    if subject is None or target is None:
        return
    if rule.verbal and not _is_stated(passage):
        return
    speaks = _read_speaker(passage, subject)
    for one, other in _iter_pairs(sentence, match, subject, target, rule.verbal):
        if one.entity != other.entity and _fits(rule, one, other):
            yield _build(passage, one, other, speaks)
            if _is_accusing(rule, speaks, one):
                yield _build_accusation(passage, one, speaks)


def _is_stated(passage: _Passage) -> bool:
    """Tell whether a verb's clause states its relation: not negated, no question, no modifier for a subject."""
    text, start = passage.sentence.text, passage.match.start()
    subject = (
        next((passage.match.start(g) for g in ("V", "S", "DS") if passage.match.groupdict().get(g)), start)
        - 1
    )
    clause = text[max(0, start - _REACH) : passage.match.end()]
    if text.rstrip('"”»“ ').endswith("?") or _NOT.search(clause.rpartition(";")[2]):
        return False
    if passage.match.start() == subject and is_modifier(text, subject):
        return False
    accusatory = _define(passage.rule).attribution is AttributionClass.ACCUSATORY
    if not accusatory or passage.attribution.stance in (Stance.DENIES, Stance.DOUBTS):
        return True
    return not (_MAYBE.search(clause) or (passage.rule.kind != "THREATENS" and _SOON.search(clause)))


_HEDGE_ACCUSATION = re.compile(
    rf"{_MAYBE.pattern}|\b(?:will|plans? to|threat(?:s|ened)? to|set to|about to|wird)\b"
)


def _define(rule: Pattern) -> RelationDefinition:
    return RELATION_BY_KIND[rule.kind]


def _read_speaker(passage: _Passage, subject: SentenceName) -> Attribution:
    """Return who speaks: the subject of a denial, the accuser a pattern names, else whom the sentence tells."""
    if passage.rule.denies:
        return replace(NARRATION, speaker=subject, voice=Voice.QUOTED_SPEAKER, stance=Stance.DENIES)
    accuser = passage.read_name("V")
    if accuser is not None:
        return replace(NARRATION, speaker=accuser, voice=Voice.QUOTED_SPEAKER)
    return passage.attribution


def _iter_pairs(
    sentence: MaskedSentence, match: re.Match[str], subject: SentenceName, target: SentenceName, verbal: bool
) -> Iterator[tuple[SentenceName, SentenceName]]:
    """Yield the pair of a match, then those that "A, B and X" or "Y and Z" add to a verb."""
    yield subject, target
    groups = match.groupdict()
    if not verbal or not groups.get("S") or not groups.get("O"):
        return
    start = match.start("S") - 1
    before = _SUBJECTS_BEFORE.search(sentence.text[max(0, start - 200) : start])
    if match.start() == start and before is not None:
        lead = sentence.text[max(0, start - 200) : start][: before.start()]
        if _CLAUSE_START.search(TITLES_BEFORE.sub("", lead)):
            yield from ((sentence.names[int(n)], target) for n in _TOKEN.findall(before.group(1)))
    after = _OBJECTS_AFTER.match(sentence.text, match.end("O") + 1)
    if after is not None and match.end("O") + 1 == match.end():
        yield from ((subject, sentence.names[int(n)]) for n in _TOKEN.findall(after.group(1)))


def _fits(rule: Pattern, subject: SentenceName, target: SentenceName) -> bool:
    """Tell whether the vocabulary lets the kind join these two; a kind not known yet is an editor's to tell."""
    definition = _define(rule)
    subject_kinds: tuple[EntityKind, ...] = rule.subject_kinds or definition.subject_kinds
    return (subject.kind is None or subject.kind in subject_kinds) and (
        target.kind is None or target.kind in definition.object_kinds
    )


def _is_accusing(rule: Pattern, speaks: Attribution, subject: SentenceName) -> bool:
    """Tell whether a speaker says of somebody else what nobody says without accusing."""
    return (
        _define(rule).attribution is AttributionClass.ACCUSATORY
        and speaks.voice is Voice.QUOTED_SPEAKER
        and speaks.stance is Stance.ASSERTS
        and "{V}" not in rule.pattern  # where a pattern names its accuser, another rule finds the accusing
        and speaks.speaker is not None
        and speaks.speaker.entity != subject.entity
        and speaks.speaker.kind in RELATION_BY_KIND["ACCUSES"].subject_kinds
    )


def _build(
    passage: _Passage, subject: SentenceName, target: SentenceName, speaks: Attribution
) -> FoundRelation:
    role = (passage.match.groupdict().get("role") or "").lower()
    return FoundRelation(
        subject=subject.entity,
        kind=passage.rule.kind,
        object=target.entity,
        role=role,
        start=0,
        end=0,
        quote="",
        stance=speaks.stance,
        voice=speaks.voice,
        speaker=speaks.speaker.entity if speaks.speaker else None,
        method=EvidenceMethod.RULE,
        rule=passage.rule.name,
        proposal_reason=_explain_proposal(passage, subject, target, speaks, role),
    )


def _build_accusation(passage: _Passage, accused: SentenceName, speaks: Attribution) -> FoundRelation:
    """Return the act of accusing that "X said Y struck Z" is beside what X says; the publisher reports it."""
    assert speaks.speaker is not None  # noqa: S101  # _is_accusing holds
    rule = Pattern("x_said_of_y", "ACCUSES", "", DERIVED)
    return _build(replace(passage, rule=rule), speaks.speaker, accused, NARRATION)


def _explain_proposal(
    passage: _Passage, subject: SentenceName, target: SentenceName, speaks: Attribution, role: str
) -> str | None:
    """Return why an editor must look at a passage, None where it may be served."""
    rule, match, sentence = passage.rule, passage.match, passage.sentence.text
    names = [subject, target, *([speaks.speaker] if speaks.speaker else [])]
    clause = sentence[max(0, match.start() - _REACH) : match.end()]
    reasons = [
        (not all(name.linked for name in names), UNRESOLVED),
        (_is_announced(passage), ANNOUNCED),
        (
            rule.verbal and speaks.stance is not Stance.DOUBTS and _MAYBE.search(clause) is not None,
            HYPOTHETICAL,
        ),
        (_is_past(passage), NOT_HELD),
        (
            bool(
                role
                and target.kind is EntityKind.PLACE
                and _LOCAL_POSTS.search(role)
                and match.groupdict().get("DO")
            ),
            LOCAL,
        ),
        (rule.reason is not None and rule.reason != ANNOUNCED and not _is_done(passage), rule.reason or ""),
        (
            _define(rule).attribution is AttributionClass.ACCUSATORY
            and not (speaks.voice is Voice.QUOTED_SPEAKER and speaks.speaker is not None),
            UNATTRIBUTED,
        ),
    ]
    told = [reason for holds, reason in reasons if holds]
    return "; ".join(told) if told else None


def _is_past(passage: _Passage) -> bool:
    """Tell whether a post is said to be one that was held, or will be."""
    groups = passage.match.groupdict()
    if not groups.get("role"):
        return False
    return bool(
        groups.get("past")
        or _PAST_BEFORE.search(
            passage.sentence.text[max(0, passage.match.start() - 12) : passage.match.start()]
        )
    )


def _is_announced(passage: _Passage) -> bool:
    if passage.rule.reason == ANNOUNCED:
        return True
    noun = passage.rule.name == "talks_between_x_and_y"
    return noun and _UPCOMING.search(passage.sentence.text) is not None


def _is_done(passage: _Passage) -> bool:
    """Tell whether a sentence that names a meeting also tells that it was held."""
    noun = passage.rule.name == "talks_between_x_and_y"
    return noun and _DONE.search(passage.sentence.text) is not None and not _is_announced(passage)


def _quote(text: str, sentence: MaskedSentence, relation: FoundRelation) -> FoundRelation:
    return replace(
        relation, start=sentence.start, end=sentence.end, quote=text[sentence.start : sentence.end]
    )


def _remove_repeated(relations: Iterable[FoundRelation]) -> list[FoundRelation]:
    """Return one relation for each subject, kind, object and role: one that may be served before one that waits."""
    kept: dict[tuple[object, ...], FoundRelation] = {}
    for one in relations:
        ends: object = (one.subject, one.object)
        if RELATION_BY_KIND[one.kind].symmetric:
            ends = frozenset((one.subject, one.object))
        key = (ends, one.kind, one.role)
        known = kept.get(key)
        if known is None or (known.proposal_reason is not None and one.proposal_reason is None):
            kept[key] = one
    return list(kept.values())
