"""Rates how central each entity is to an article."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from newsgraph.model.vocabulary import EntityRole

MILLION = 1_000_000
HEADLINE_SHARE = 400_000
POSITION_SHARE = 300_000
FREQUENCY_SHARE = 300_000
FULL_FREQUENCY = 16  # mentions from which one more adds nothing
ABOUT_FROM = 600_000
MAJOR_FROM = 300_000


class EntityWeight(NamedTuple):
    """What one entity weighs in one article; `salience` is whole millionths, 0 to 1,000,000."""

    entity: str
    role: EntityRole
    salience: int
    mention_count: int


def rate_entities(
    mentions: Sequence[tuple[str, int]], headline_entities: Collection[str], text_length: int
) -> tuple[EntityWeight, ...]:
    """Return the weight of every entity of an article, the most salient first, then by entity.

    `mentions` are (entity, start) in code points of a body of `text_length` code points; `headline_entities` are
    those named in the headline. The salience of an entity is the sum, in millionths, of

    - 400,000 where the headline names it;
    - 300,000 for a first mention at the start of the body, falling evenly to 0 at its end;
    - 300,000 times log2(1 + n) / log2(17) for n mentions in the body, n at most 16.

    From 600,000 the role is ABOUT, from 300,000 MAJOR, else MENTIONED; so nobody need be ABOUT.
    """
    first: dict[str, int] = {}
    count: dict[str, int] = {}
    for entity, start in mentions:
        first[entity] = min(start, first.get(entity, start))
        count[entity] = count.get(entity, 0) + 1
    weights = [
        _rate(entity, count.get(entity, 0), first.get(entity), entity in headline_entities, text_length)
        for entity in {*first, *headline_entities}
    ]
    return tuple(sorted(weights, key=lambda weight: (-weight.salience, weight.entity)))


def _rate(entity: str, count: int, first: int | None, in_headline: bool, text_length: int) -> EntityWeight:
    salience = HEADLINE_SHARE if in_headline else 0
    if first is not None:
        remaining = max(0, text_length - first)
        salience += POSITION_SHARE * remaining // max(1, text_length)
        salience += FREQUENCY_SHARE * LOGARITHMS[min(count, FULL_FREQUENCY)] // LOGARITHMS[FULL_FREQUENCY]
    return EntityWeight(entity, _choose_role(salience), salience, count)


def _choose_role(salience: int) -> EntityRole:
    if salience >= ABOUT_FROM:
        return EntityRole.ABOUT
    return EntityRole.MAJOR if salience >= MAJOR_FROM else EntityRole.MENTIONED


# log2(1 + n) in millionths, written out: a platform's own logarithm may differ in its last digit.
LOGARITHMS = (
    0,
    1_000_000,
    1_584_963,
    2_000_000,
    2_321_928,
    2_584_963,
    2_807_355,
    3_000_000,
    3_169_925,
    3_321_928,
    3_459_432,
    3_584_963,
    3_700_440,
    3_807_355,
    3_906_891,
    4_000_000,
    4_087_463,
)
