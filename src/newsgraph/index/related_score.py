"""Scores two articles against each other, and says why in sentences for readers."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from newsgraph.index.related_profile import Profile
from newsgraph.index.word import compare_sketches
from newsgraph.model.vocabulary import RelatedReasonKind

MILLION = 1_000_000
# The most that each reason adds to a score, in millionths; together a million.
SHARE_PINNED = 250_000
SHARE_LISTED = 150_000
SHARE_ENTITIES = 300_000
SHARE_TEXT = 250_000
SHARE_TIME = 50_000
SQUARE = 1_000_000  # the product of two vectors of length 1 in thousandths
MIN_TEXT_LIKENESS = 50_000
MIN_DUPLICATE_LIKENESS = 0.5
MAX_NAMED = 3
DAY_SECONDS = 86_400
TIME_WORDS = ("a day", "two days", "three days", "four days", "five days", "six days", "a week")


@dataclass(frozen=True)
class NamedEntity:
    """An entity as reasons need it."""

    public_id: str
    name: str


@dataclass(frozen=True)
class Reason:
    """Why an article stands in a related list; `weight` is its share of the score in millionths."""

    kind: RelatedReasonKind
    weight: int
    text: str
    entity_id: int | None = None


@dataclass(frozen=True)
class _Part:
    kind: RelatedReasonKind
    amount: int
    text: str
    key: str = ""
    entity_id: int | None = None


def score_pair(one: Profile, other: Profile) -> int:
    """Return what two articles have in common, in millionths; 0 where nothing but time joins them.

    The same whichever comes first. Whole numbers throughout, so that databases and machines agree.
    """
    amount = _rate_entities(one, other) + _rate_text(one, other)
    return amount + _rate_time(one, other) if amount else 0


def is_near_duplicate(one: Profile, other: Profile) -> bool:
    """Return whether two articles are copies of one text: half of their runs of three words are the same."""
    if one.sketch.isdisjoint(other.sketch):
        return False
    return compare_sketches(one.sketch, other.sketch) >= MIN_DUPLICATE_LIKENESS


def rate_links(is_listed: bool, is_pinned: bool) -> int:
    """Return what an editor's pin and the source's own list add to a score, in millionths."""
    return SHARE_LISTED * is_listed + SHARE_PINNED * is_pinned


def build_reasons(
    one: Profile, other: Profile, names: Mapping[int, NamedEntity], *, is_listed: bool, is_pinned: bool
) -> tuple[Reason, ...]:
    """Return why `other` stands in the list of `one`, the strongest reason first; none where nothing joins them."""
    parts = []
    if is_pinned:
        parts.append(_Part(RelatedReasonKind.PINNED, SHARE_PINNED, "Chosen by an editor"))
    if is_listed:
        text = "Listed as related by the publisher"
        parts.append(_Part(RelatedReasonKind.LISTED_BY_SOURCE, SHARE_LISTED, text))
    parts += _build_shared(one, other, names)
    if (amount := _rate_text(one, other)) > 0:
        parts.append(_Part(RelatedReasonKind.SIMILAR_TEXT, amount, "Similar text"))
    if parts and (amount := _rate_time(one, other)) > 0:
        text = f"Published within {_tell_distance(one, other)} of each other"
        parts.append(_Part(RelatedReasonKind.SAME_TIME, amount, text))
    total = score_pair(one, other) + rate_links(is_listed, is_pinned)
    ordered = sorted(parts, key=lambda part: (-part.amount, part.kind, part.key))
    return tuple(
        Reason(
            part.kind, max(1, min(MILLION, MILLION * part.amount // max(1, total))), part.text, part.entity_id
        )
        for part in ordered
    )


def _rate_entities(one: Profile, other: Profile) -> int:
    return SHARE_ENTITIES * min(SQUARE, _multiply(one.entities, other.entities)) // SQUARE


def _rate_text(one: Profile, other: Profile) -> int:
    likeness = _multiply(one.words, other.words)
    return SHARE_TEXT * min(SQUARE, likeness) // SQUARE if likeness >= MIN_TEXT_LIKENESS else 0


def _rate_time(one: Profile, other: Profile) -> int:
    seconds, week = abs(one.seconds - other.seconds), len(TIME_WORDS) * DAY_SECONDS
    return SHARE_TIME * (week - seconds) // week if seconds < week else 0


def _tell_distance(one: Profile, other: Profile) -> str:
    days = math.ceil(abs(one.seconds - other.seconds) / DAY_SECONDS)
    return TIME_WORDS[max(0, days - 1)]


def _build_shared(one: Profile, other: Profile, names: Mapping[int, NamedEntity]) -> list[_Part]:
    """Return one part for each of the three shared entities that add most."""
    parts = [
        _Part(
            RelatedReasonKind.SHARED_ENTITY,
            SHARE_ENTITIES * one.entities[entity] * other.entities[entity] // SQUARE,
            f"Both name {names[entity].name}",
            names[entity].public_id,
            entity,
        )
        for entity in one.entities.keys() & other.entities.keys()
    ]
    return sorted(parts, key=lambda part: (-part.amount, part.key))[:MAX_NAMED]


def _multiply(one: Mapping[int, int], other: Mapping[int, int]) -> int:
    return sum([one[key] * other[key] for key in one.keys() & other.keys()])
