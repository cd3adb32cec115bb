"""Why a name in a text went where it did: its candidates, what spoke for and against each, and what came of it.

Named tuples, since one is made for every name of every article.
"""

from collections.abc import Collection, Mapping
from enum import StrEnum
from typing import NamedTuple, Protocol

from newsgraph.model.vocabulary import EntityKind


class SignalKind(StrEnum):
    """What may speak for or against a candidate."""

    STATED = "STATED"
    NAME = "NAME"
    NAMED_BEFORE = "NAMED_BEFORE"
    KIND_CUE = "KIND_CUE"
    CO_MENTION = "CO_MENTION"
    PRIOR = "PRIOR"


class LinkOutcome(StrEnum):
    """What became of a name: linked, kept with its candidates, or no mention of anything."""

    LINKED = "LINKED"
    UNRESOLVED = "UNRESOLVED"
    PASSED_OVER = "PASSED_OVER"


class Signal(NamedTuple):
    """One thing that spoke for (weight above 0) or against a candidate, in words that an editor reads."""

    kind: SignalKind
    weight: int
    note: str


class CandidateScore(NamedTuple):
    """One entity (a public id) that a name may stand for, with all that spoke for and against it."""

    entity: str
    kind: EntityKind
    name: str
    signals: tuple[Signal, ...]

    @property
    def total(self) -> int:
        """The sum of the weights."""
        return sum(signal.weight for signal in self.signals)


class Decision(NamedTuple):
    """One name of a text (span in code points) and what became of it; the best candidate first.

    `entity` is the one it was linked to, None otherwise; `reason` says in a sentence why.
    """

    start: int
    end: int
    text: str
    outcome: LinkOutcome
    entity: str | None
    candidates: tuple[CandidateScore, ...]
    reason: str


class Statistics(Protocol):
    """What linking asks about the articles that are stored."""

    def count_articles(self, entity: str) -> int:
        """Return how many published articles named the entity when the names were read."""
        ...

    def count_shared(
        self, candidates: Collection[str], context: Collection[str]
    ) -> Mapping[tuple[str, str], int]:
        """Return for pairs of a candidate and an entity of the context how many articles name both."""
        ...


class NoStatistics:
    """Knows nothing, for texts that are linked without a database."""

    def count_articles(self, entity: str) -> int:
        """Return 0."""
        return 0

    def count_shared(
        self, candidates: Collection[str], context: Collection[str]
    ) -> Mapping[tuple[str, str], int]:
        """Return nothing."""
        return {}
