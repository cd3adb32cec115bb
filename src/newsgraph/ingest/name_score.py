"""Weighs for one name of a text which of its candidates it stands for."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from newsgraph.ingest.decision import (
    CandidateScore,
    Decision,
    LinkOutcome,
    Signal,
    SignalKind,
    Statistics,
)
from newsgraph.ingest.dictionary import FoundName, is_proper
from newsgraph.ingest.document import Name
from newsgraph.ingest.kind_cue import KindCue, find_other_name, is_said_after, read_cue
from newsgraph.model.vocabulary import AliasKind, EntityKind

THRESHOLD = 50  # what speaks for a candidate must come to this
MARGIN = 15  # and be so far ahead of the next
LONE_NAME = 60  # no other entity has this name
SHARED_NAME = 20  # several have it: something else must decide
NAMED_BEFORE = 50
STRONG_CUE = 40
WEAK_CUE = 20
MAX_CO_MENTION = 40
MAX_PRIOR = 20  # the more often written about is not therefore the one meant: this alone never decides
PRIOR_SMOOTHING = 5
CO_MENTION_SMOOTHING = 2

_LONE = Signal(SignalKind.NAME, LONE_NAME, "no other entity is called so")
_AGAINST = "another name stands around it"


def list_proper(names: Iterable[Name]) -> set[str]:
    """Return the entities that a name may stand for by itself."""
    return {name.entity for name in names if is_proper(name)}


@dataclass
class NameScorer:
    """Decides on the names of one text in their order.

    `context` are the entities that some name of the text can only mean, `named` those that stand before the place it
    has come to, the headline first.
    """

    text: str
    statistics: Statistics
    context: frozenset[str]
    in_headline: set[str]
    named: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        """Count what the headline names as named."""
        self.named |= self.in_headline

    def remember(self, entity: str) -> None:
        """Count an entity as named from here on."""
        self.named.add(entity)

    def decide(self, found: FoundName) -> Decision:
        """Return what becomes of a name."""
        candidates = _list_candidates(found, self.named)
        if not candidates:
            return self._pass_over(found, "it links only after a fuller name of the same entity")
        follows = not (is_proper(candidates[0]) or any(map(is_proper, found.names)))
        if follows and self._belongs_to_another(found):
            return self._pass_over(found, _AGAINST)
        if len(candidates) == 1:
            return self._decide_lone(found, candidates[0])
        return self._decide_among(found, candidates)

    def _decide_lone(self, found: FoundName, name: Name) -> Decision:
        signals = [_LONE if is_proper(name) else self._build_named()]
        cue = self._read_cue(found, name.kind)
        if cue is not None and cue.is_strong:
            signals.append(_weigh_cue(cue, name.kind))
        score = CandidateScore(name.entity, name.kind, name.text, tuple(signals))
        if score.total >= THRESHOLD:
            return _link(found, (score,), "the only candidate")
        return _keep(found, (score,), f"the only candidate stays below {THRESHOLD}")

    def _decide_among(self, found: FoundName, candidates: list[Name]) -> Decision:
        before = [name for name in candidates if name.entity in self.named]
        cue = self._read_cue(found, None)
        scores = [self._score(name, before, cue) for name in candidates]
        scores = self._add_statistics(scores)
        scores.sort(key=lambda score: (-score.total, score.entity))
        best, second = scores[0], scores[1]
        if best.total < THRESHOLD:
            return _keep(found, tuple(scores), f"no candidate reaches {THRESHOLD}")
        if best.total - second.total < MARGIN:
            return _keep(found, tuple(scores), f"the best two are less than {MARGIN} apart")
        return _link(found, tuple(scores), f"{best.total - second.total} ahead of the next candidate")

    def _score(self, name: Name, before: list[Name], cue: KindCue | None) -> CandidateScore:
        signals = []
        if is_proper(name):
            signals.append(Signal(SignalKind.NAME, SHARED_NAME, "several entities are called so"))
        if name in before:
            signals.append(self._build_named())
        if cue is not None:
            signals.append(_weigh_cue(cue, name.kind))
        return CandidateScore(name.entity, name.kind, name.text, tuple(signals))

    def _add_statistics(self, scores: list[CandidateScore]) -> list[CandidateScore]:
        """Return the scores with what the stored articles say: who is named together with whom, and how often."""
        entities = [score.entity for score in scores]
        context = self.context - set(entities)
        shared = self.statistics.count_shared(entities, sorted(context)) if context else {}
        together = {
            entity: sum(count for (one, _), count in shared.items() if one == entity) for entity in entities
        }
        counts = {entity: self.statistics.count_articles(entity) for entity in entities}
        return [
            score._replace(signals=(*score.signals, *_weigh_statistics(score.entity, together, counts)))
            for score in scores
        ]

    def _read_cue(self, found: FoundName, kind: EntityKind | None) -> KindCue | None:
        """Return the cue beside a name; a place between two words of a speaker's name is read as a person's."""
        cue = read_cue(self.text, found.start, found.end)
        if cue is not None and cue.is_strong:
            return cue
        if kind is not EntityKind.PERSON and " " not in found.text and is_said_after(self.text, found.end):
            other = find_other_name(self.text, found.start, found.end)
            if other is not None:
                return KindCue((EntityKind.PERSON,), True, f"{other!r} beside it and a verb of saying")
        return cue

    def _belongs_to_another(self, found: FoundName) -> bool:
        """Tell whether a bare surname or a weak alias of one word stands inside somebody else's name."""
        if " " in found.text or not any(name.kind is EntityKind.PERSON for name in found.names):
            return False
        return find_other_name(self.text, found.start, found.end) is not None

    def _build_named(self) -> Signal:
        return Signal(SignalKind.NAMED_BEFORE, NAMED_BEFORE, "named before in the headline or the text")

    def _pass_over(self, found: FoundName, reason: str) -> Decision:
        return Decision(found.start, found.end, found.text, LinkOutcome.PASSED_OVER, None, (), reason)


def _list_candidates(found: FoundName, named: set[str]) -> list[Name]:
    """Return one name for each entity that `found` may stand for, by entity."""
    names = found.names
    if len(names) == 1:
        name = names[0]
        return [name] if is_proper(name) or (_may_follow(name) and name.entity in named) else []
    chosen: dict[str, Name] = {}
    for name in names:
        if is_proper(name):
            chosen[name.entity] = name
        elif _may_follow(name) and name.entity in named:
            chosen.setdefault(name.entity, name)
    return [chosen[entity] for entity in sorted(chosen)]


def _may_follow(name: Name) -> bool:
    return name.is_short or name.alias_kind is AliasKind.WEAK


def _weigh_cue(cue: KindCue, kind: EntityKind) -> Signal:
    weight = STRONG_CUE if cue.is_strong else WEAK_CUE
    return Signal(SignalKind.KIND_CUE, weight if kind in cue.kinds else -weight, cue.note)


def _weigh_statistics(entity: str, together: dict[str, int], counts: dict[str, int]) -> Iterable[Signal]:
    shared, all_shared = together[entity], sum(together.values())
    if shared:
        weight = MAX_CO_MENTION * shared // (all_shared + CO_MENTION_SMOOTHING)
        yield Signal(
            SignalKind.CO_MENTION, weight, f"{shared} of {all_shared} times named with others of this text"
        )
    count, all_counts = counts[entity], sum(counts.values())
    if count:
        weight = MAX_PRIOR * count // (all_counts + PRIOR_SMOOTHING)
        yield Signal(SignalKind.PRIOR, weight, f"named in {count} of {all_counts} articles of the candidates")


def _link(found: FoundName, scores: tuple[CandidateScore, ...], reason: str) -> Decision:
    return Decision(found.start, found.end, found.text, LinkOutcome.LINKED, scores[0].entity, scores, reason)


def _keep(found: FoundName, scores: tuple[CandidateScore, ...], reason: str) -> Decision:
    return Decision(found.start, found.end, found.text, LinkOutcome.UNRESOLVED, None, scores, reason)
