"""Scores one related article, and says why in sentences for readers."""

import math
from dataclasses import dataclass
from datetime import datetime

from newsgraph.index.related_candidate import Candidate, CandidateSet, share_entities
from newsgraph.index.term_vector import compare_vectors
from newsgraph.model.table import MILLION
from newsgraph.model.vocabulary import RelatedReasonKind

# The most that each reason adds to a score; together 1.
SHARE_PINNED = 0.30
SHARE_LISTED = 0.20
SHARE_ENTITIES = 0.30
SHARE_TEXT = 0.15
SHARE_TIME = 0.05
MIN_TEXT_LIKENESS = 0.08
MAX_NAMED = 3
DAY_SECONDS = 86_400
TIME_WORDS = ("a day", "two days", "three days", "four days", "five days", "six days", "a week")


@dataclass(frozen=True)
class Reason:
    """Why an article stands in a related list; `weight` is its share of the score in millionths."""

    kind: RelatedReasonKind
    weight: int
    text: str
    entity_id: int | None = None


@dataclass(frozen=True)
class Entry:
    """One article of a related list before it is ranked; `score` in millionths."""

    candidate: Candidate
    score: int
    pinned_position: int | None
    reasons: tuple[Reason, ...]


@dataclass(frozen=True)
class _Part:
    kind: RelatedReasonKind
    amount: float
    text: str
    key: str = ""
    entity_id: int | None = None


def build_entry(candidates: CandidateSet, other: Candidate) -> Entry | None:
    """Return the entry for `other`, None where nothing but time joins the two."""
    shared = share_entities(candidates.article.entities, other.entities)
    entity_amount = SHARE_ENTITIES * min(1.0, math.fsum(shared[key] for key in sorted(shared)))
    parts = [
        *_build_links(candidates, other),
        *_build_shared(candidates, shared),
        *_build_text(candidates, other),
    ]
    if not parts:
        return None
    parts.extend(_build_time(candidates.article, other))
    named = [part for part in parts if part.kind is not RelatedReasonKind.SHARED_ENTITY]
    total = math.fsum([entity_amount, *(part.amount for part in named)])
    return Entry(
        other, _count_millionths(total), candidates.pinned.get(other.id), _build_reasons(parts, total)
    )


def _build_links(candidates: CandidateSet, other: Candidate) -> list[_Part]:
    parts = []
    if other.id in candidates.pinned:
        parts.append(_Part(RelatedReasonKind.PINNED, SHARE_PINNED, "Chosen by an editor"))
    if other.id in candidates.listed:
        text = "Listed as related by the publisher"
        parts.append(_Part(RelatedReasonKind.LISTED_BY_SOURCE, SHARE_LISTED, text))
    return parts


def _build_shared(candidates: CandidateSet, shared: dict[int, float]) -> list[_Part]:
    """Return one part for each of the three shared entities that add most."""
    parts = [
        _Part(
            RelatedReasonKind.SHARED_ENTITY,
            SHARE_ENTITIES * amount,
            f"Both name {candidates.entities[entity].name}",
            candidates.entities[entity].public_id,
            entity,
        )
        for entity, amount in shared.items()
    ]
    return sorted(parts, key=_order)[:MAX_NAMED]


def _build_text(candidates: CandidateSet, other: Candidate) -> list[_Part]:
    likeness = compare_vectors(candidates.article.terms, other.terms)
    if likeness < MIN_TEXT_LIKENESS:
        return []
    return [_Part(RelatedReasonKind.SIMILAR_TEXT, SHARE_TEXT * min(1.0, likeness), "Similar text")]


def _build_time(article: Candidate, other: Candidate) -> list[_Part]:
    moments = [datetime.fromisoformat(found.published_at) for found in (article, other)]
    days = abs((moments[0] - moments[1]).total_seconds()) / DAY_SECONDS
    if days >= len(TIME_WORDS):
        return []
    words = TIME_WORDS[max(0, math.ceil(days) - 1)]
    amount = SHARE_TIME * (1 - days / len(TIME_WORDS))
    return [_Part(RelatedReasonKind.SAME_TIME, amount, f"Published within {words} of each other")]


def _build_reasons(parts: list[_Part], total: float) -> tuple[Reason, ...]:
    ordered = sorted(parts, key=_order)
    return tuple(
        Reason(part.kind, min(MILLION, int(MILLION * part.amount / total)), part.text, part.entity_id)
        for part in ordered
    )


def _order(part: _Part) -> tuple[float, str, str]:
    return -round(part.amount, 9), part.kind, part.key


def _count_millionths(amount: float) -> int:
    return min(MILLION, max(0, round(amount * MILLION)))
