"""Links the names in a text to entities."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from newsgraph.ingest.decision import Decision, LinkOutcome, NoStatistics, Statistics
from newsgraph.ingest.dictionary import Dictionary, FoundName, choose_longest, is_proper
from newsgraph.ingest.document import AmbiguousMention, LinkedMention, Linking, Name, ProposedMention
from newsgraph.ingest.name_score import NameScorer, list_proper
from newsgraph.ingest.proposal import propose_names
from newsgraph.ingest.short_name import find_defined_acronym
from newsgraph.model.vocabulary import AliasKind

Proposer = Callable[[str, str | None], Sequence[ProposedMention]]
"""Finds further names in a text of a language (BCP 47, None where not known)."""


def link_text(
    text: str,
    dictionary: Dictionary,
    *,
    headline: str = "",
    language: str | None = None,
    statistics: Statistics | None = None,
    stated: Sequence[LinkedMention] = (),
    proposes: bool = True,
    proposer: Proposer | None = None,
) -> Linking:
    """Return the names of `text`: linked, ambiguous and proposed, none overlapping another.

    Spans are code points of `text`. How a name finds its entity is told by `decide_names`; mentions that were
    `stated` stand as they are. Nothing is proposed unless `proposes`; `proposer` adds to what the rules propose.
    """
    found = dictionary.find_names(text)
    decisions = decide_names(
        text, dictionary, headline=headline, statistics=statistics, stated=stated, found=found
    )
    mentions = [*stated, *map(_build_mention, _select(decisions, LinkOutcome.LINKED))]
    ambiguous = [
        AmbiguousMention(one.start, one.end, one.text, tuple(sorted(c.entity for c in one.candidates)))
        for one in _select(decisions, LinkOutcome.UNRESOLVED)
    ]
    proposed: tuple[ProposedMention, ...] = ()
    if proposes:
        taken = [(one.start, one.end) for one in mentions] + [(one.start, one.end) for one in ambiguous]
        demonyms = [(name.start, name.end) for name in found if _has_only(name, AliasKind.DEMONYM)]
        proposed = propose_names(text, sorted(taken), demonyms, language)
        if proposer is not None:
            proposed = _add_proposed(proposed, proposer(text, language), taken)
    return Linking(tuple(sorted(mentions, key=lambda one: one.start)), tuple(ambiguous), proposed)


def decide_names(
    text: str,
    dictionary: Dictionary,
    *,
    headline: str = "",
    statistics: Statistics | None = None,
    stated: Sequence[LinkedMention] = (),
    found: Sequence[FoundName] | None = None,
) -> tuple[Decision, ...]:
    """Return what becomes of every name of `text` outside the `stated` mentions, by start.

    The headline is read before the text: what it names counts as named already, but makes no mention here. A weak
    alias, a surname or an acronym made from a name links only to an entity that was named before it, a demonym
    never. A name of several entities links where what speaks for one of them reaches `name_score.THRESHOLD` and
    leaves the next behind; otherwise it stays unresolved.
    """
    statistics = statistics or NoStatistics()
    in_headline = _list_lone(_choose_names(dictionary.find_names(headline)))
    found = dictionary.find_names(text) if found is None else found
    names = _choose_names([*found, *_find_acronyms(text, found)], [(one.start, one.end) for one in stated])
    context = {*in_headline, *_list_lone(names), *(one.entity for one in stated)}
    scorer = NameScorer(text, statistics, frozenset(context), in_headline)
    return tuple(_iter_decisions(scorer, names, sorted(stated, key=lambda one: one.start)))


def _iter_decisions(
    scorer: NameScorer, names: Iterable[FoundName], stated: list[LinkedMention]
) -> Iterator[Decision]:
    """Yield a decision on each name in order, each knowing what those before it came to."""
    index = 0
    for name in names:
        while index < len(stated) and stated[index].start < name.start:
            scorer.remember(stated[index].entity)
            index += 1
        decision = scorer.decide(name)
        if decision.entity is not None:
            scorer.remember(decision.entity)
        yield decision


def _choose_names(found: Iterable[FoundName], taken: Sequence[tuple[int, int]] = ()) -> list[FoundName]:
    """Return names that do not overlap, by start: proper names first, weak and short ones in the room they leave."""
    found = list(found)
    if taken:
        spans = [FoundName(start, end, "", ()) for start, end in sorted(taken)]
        found = list(_keep_free(found, spans))
    linking: list[FoundName] = []
    weak: list[FoundName] = []
    for name in found:
        if any(map(is_proper, name.names)):
            linking.append(name)
        elif _may_follow(name):
            weak.append(name)
    proper = choose_longest(linking)
    if not weak:
        return list(proper)
    return sorted([*proper, *choose_longest(_keep_free(weak, proper))], key=lambda name: name.start)


def _keep_free(names: Iterable[FoundName], taken: Iterable[FoundName]) -> Iterator[FoundName]:
    """Yield those of `names` that overlap none of `taken`; both by start."""
    queue = list(taken)
    index = 0
    for name in names:
        while index < len(queue) and queue[index].end <= name.start:
            index += 1
        if index == len(queue) or queue[index].start >= name.end:
            yield name


def _find_acronyms(text: str, found: Iterable[FoundName]) -> Iterator[FoundName]:
    """Yield the places of acronyms that the text itself defines: "Harbour Trust of Norland (HTN)"."""
    if "(" not in text:
        return
    known = {(name.start, name.end) for name in found}
    for name in found:
        span = find_defined_acronym(text, name.end)
        entities = list_proper(name.names)
        if span is None or len(entities) != 1:
            continue
        form = text[slice(*span)]
        short = Name(form, next(iter(entities)), name.names[0].kind, is_short=True)
        start = span[0]
        while start >= 0:
            end = start + len(form)
            if not (text[start - 1].isalnum() or text[end : end + 1].isalnum()) and (start, end) not in known:
                known.add((start, end))
                yield FoundName(start, end, form, (short,))
            start = text.find(form, end)


def _list_lone(names: Iterable[FoundName]) -> set[str]:
    """Return the entities that stand alone behind a name that links by itself."""
    alone: set[str] = set()
    for name in names:
        if len(name.names) == 1:
            alone.update(one.entity for one in name.names if is_proper(one))
        elif len(entities := list_proper(name.names)) == 1:
            alone |= entities
    return alone


def _may_follow(name: FoundName) -> bool:
    return any(one.is_short or one.alias_kind is AliasKind.WEAK for one in name.names)


def _has_only(name: FoundName, kind: AliasKind) -> bool:
    kinds = {one.alias_kind for one in name.names if not one.is_short}
    return kinds == {kind}


def _select(decisions: Iterable[Decision], outcome: LinkOutcome) -> Iterator[Decision]:
    return (decision for decision in decisions if decision.outcome is outcome)


def _build_mention(decision: Decision) -> LinkedMention:
    best = decision.candidates[0]
    return LinkedMention(decision.start, decision.end, decision.text, best.entity, best.kind)


def _add_proposed(
    proposed: Sequence[ProposedMention], further: Iterable[ProposedMention], taken: Iterable[tuple[int, int]]
) -> tuple[ProposedMention, ...]:
    """Return the names of both proposers, by start; further ones only where nothing stands yet."""
    spans = [*taken, *((one.start, one.end) for one in proposed)]
    added = list(proposed)
    for one in further:
        if all(end <= one.start or one.end <= start for start, end in spans):
            spans.append((one.start, one.end))
            added.append(one)
    return tuple(sorted(added, key=lambda one: one.start))
