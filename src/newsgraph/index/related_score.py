"""Scores two articles against each other, and says why in sentences for readers."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from newsgraph.index.related_profile import Profile, split_packed, unpack_entities, unpack_sketch
from newsgraph.index.word import compare_sketches
from newsgraph.model.vocabulary import RelatedReasonKind

if TYPE_CHECKING:  # it takes long to load, and a service that only answers needs nothing of it
    import numpy
    from numpy.typing import NDArray

    Numbers = NDArray[numpy.integer[Any]]

MILLION = 1_000_000
# The most that each reason adds to a score, in millionths; together a million.
SHARE_PINNED = 250_000
SHARE_LISTED = 150_000
SHARE_ENTITIES = 300_000
SHARE_TEXT = 250_000
SHARE_TIME = 50_000
SQUARE = 1_000_000  # the product of two vectors of length 1 in thousandths
MIN_TEXT_LIKENESS = 100_000
"""Texts about different things are as alike as that: it is no reason, in millionths."""
MIN_DUPLICATE_LIKENESS = 0.5
MAX_NAMED = 3
WORD_SLOTS, SKETCH_SLOTS = 1 << 13, 1 << 11
"""How many slots a table has in which so many numbers are looked up: few of them fall together."""
DAY_SECONDS = 86_400
TIME_WORDS = ("a day", "two days", "three days", "four days", "five days", "six days", "a week")
WEEK_SECONDS = len(TIME_WORDS) * DAY_SECONDS
# As plain text, which the driver takes as it is.
_PINNED = RelatedReasonKind.PINNED.value
_LISTED = RelatedReasonKind.LISTED_BY_SOURCE.value
_ENTITY = RelatedReasonKind.SHARED_ENTITY.value
_TEXT = RelatedReasonKind.SIMILAR_TEXT.value
_TIME = RelatedReasonKind.SAME_TIME.value


@dataclass(frozen=True)
class NamedEntity:
    """An entity as reasons need it."""

    public_id: str
    name: str


class Reason(NamedTuple):
    """Why an article stands in a related list; `weight` is its share of the score in millionths."""

    kind: str
    weight: int
    text: str
    entity_id: int | None = None


_KEY, _WEIGHT, _HASH = "<i8", "<u2", "<u4"
"""Numbers as `index.related_profile` packs them."""
_KEY_BYTES, _HASH_BYTES = 8, 4
_Part = tuple[int, str, str, str, int | None]
"""What a reason adds, negated for sorting; its kind, the id of what is shared, its text, and its entity."""


def score_pairs(one: Profile, others: Sequence[Profile]) -> list[tuple[int, int]]:
    """Return what an article has in common with each of the others, in millionths, and the part that words make.

    0 where nothing but time joins them. The same whichever comes first. Whole numbers throughout, so that databases
    and machines agree.
    """
    count = len(others)
    held = [other.words for other in others] + [other.entities for other in others]
    alike = _multiply([one.words, one.entities], held)
    found = []
    for other, words, entities in zip(others, alike[:count], alike[count:], strict=True):
        text = _limit_text(words)
        amount = text + _limit_entities(entities)
        found.append((amount + _rate_time(one, other) if amount else 0, text))
    return found


def find_copies(one: Profile, others: Sequence[Profile]) -> list[Profile]:
    """Return those of the others that are copies of one text: half of their runs of three words are the same."""
    import numpy

    own = numpy.frombuffer(one.sketch, _HASH)
    runs = numpy.frombuffer(b"".join([other.sketch for other in others]), _HASH)
    _, shared = _find_places(own, runs, SKETCH_SLOTS)
    if not shared.any():
        return []
    owners = numpy.repeat(numpy.arange(len(others)), [len(other.sketch) // _HASH_BYTES for other in others])
    sketch = unpack_sketch(one.sketch)
    return [
        others[number]
        for number in sorted(set(owners[shared].tolist()))
        if compare_sketches(sketch, unpack_sketch(others[number].sketch)) >= MIN_DUPLICATE_LIKENESS
    ]


def rate_links(is_listed: bool, is_pinned: bool) -> int:
    """Return what an editor's pin and the source's own list add to a score, in millionths."""
    return SHARE_LISTED * is_listed + SHARE_PINNED * is_pinned


def build_reasons(
    one: Profile,
    other: Profile,
    names: Mapping[int, NamedEntity],
    text: int | None = None,
    *,
    is_listed: bool,
    is_pinned: bool,
) -> tuple[Reason, ...]:
    """Return why `other` stands in the list of `one`, the strongest reason first; none where nothing joins them.

    `text` is what their words add, where `score_pairs` told it.
    """
    parts: list[_Part] = []
    if is_pinned:
        parts.append((-SHARE_PINNED, _PINNED, "", "Chosen by an editor", None))
    if is_listed:
        parts.append((-SHARE_LISTED, _LISTED, "", "Listed as related by the publisher", None))
    likeness, shared = _build_shared(one, other, names)
    parts += shared
    if text is None:
        text = _limit_text(_multiply([one.words], [other.words])[0])
    if text > 0:
        parts.append((-text, _TEXT, "", "Similar text", None))
    time = _rate_time(one, other)
    if parts and time > 0:
        told = f"Published within {_tell_distance(one, other)} of each other"
        parts.append((-time, _TIME, "", told, None))
    amount = _limit_entities(likeness) + text
    total = max(1, (amount + time if amount else 0) + rate_links(is_listed, is_pinned))
    parts.sort()
    return tuple(
        Reason(kind, max(1, min(MILLION, MILLION * -less // total)), sentence, entity_id)
        for less, kind, _, sentence, entity_id in parts
    )


def _limit_entities(likeness: int) -> int:
    return SHARE_ENTITIES * min(SQUARE, likeness) // SQUARE


def _limit_text(likeness: int) -> int:
    return SHARE_TEXT * min(SQUARE, likeness) // SQUARE if likeness >= MIN_TEXT_LIKENESS else 0


def _rate_time(one: Profile, other: Profile) -> int:
    seconds = abs(one.seconds - other.seconds)
    return SHARE_TIME * (WEEK_SECONDS - seconds) // WEEK_SECONDS if seconds < WEEK_SECONDS else 0


def _tell_distance(one: Profile, other: Profile) -> str:
    days = math.ceil(abs(one.seconds - other.seconds) / DAY_SECONDS)
    return TIME_WORDS[max(0, days - 1)]


def _build_shared(one: Profile, other: Profile, names: Mapping[int, NamedEntity]) -> tuple[int, list[_Part]]:
    """Return how alike the entities are, and one part for each of the three shared ones that add most."""
    own, others = unpack_entities(one.entities), unpack_entities(other.entities)
    products = [(entity, own[entity] * others[entity]) for entity in own.keys() & others.keys()]
    heaviest = sorted(
        (-(SHARE_ENTITIES * found // SQUARE), names[key].public_id, key) for key, found in products
    )
    parts: list[_Part] = [
        (less, _ENTITY, public_id, f"Both name {names[key].name}", key)
        for less, public_id, key in heaviest[:MAX_NAMED]
    ]
    return sum(found for _, found in products), parts


def _multiply(own: Sequence[bytes], others: Sequence[bytes]) -> list[int]:
    """Return how alike weights, packed, are to those of each of the others, in millionths.

    All at once: one search for all that the others hold is faster than one for each. Keys of words and of entities do
    not meet: the ones are hashes of 64 bits, the others count rows.
    """
    import numpy

    own_parts = [split_packed(packed) for packed in own]
    own_keys = numpy.frombuffer(b"".join([part[0] for part in own_parts]), _KEY)
    own_weights = numpy.frombuffer(b"".join([part[1] for part in own_parts]), _WEIGHT)
    parts = [split_packed(other) for other in others]
    keys = numpy.frombuffer(b"".join([part[0] for part in parts]), _KEY)
    weights = numpy.frombuffer(b"".join([part[1] for part in parts]), _WEIGHT)
    places, shared = _find_places(own_keys, keys, WORD_SLOTS)
    products = own_weights[places[shared]].astype(numpy.int64) * weights[shared]
    owners = numpy.repeat(numpy.arange(len(others)), [len(part[0]) // _KEY_BYTES for part in parts])
    # Sums of whole numbers far below 2^53, which floating point tells exactly.
    return [int(likeness) for likeness in numpy.bincount(owners[shared], products, len(others))]


def _find_places(sought: "Numbers", among: "Numbers", slots: int) -> "tuple[Numbers, NDArray[numpy.bool_]]":
    """Return for each number of `among` at which place of `sought` it stands, and whether it does stand there.

    Numbers are hashes, or few: their last bits tell one of so many slots of a table, a power of two, which is several
    times as fast as a search. A number whose slot another one took is looked for by itself.
    """
    import numpy

    if not len(sought):
        return numpy.zeros(len(among), numpy.int64), numpy.zeros(len(among), numpy.bool_)
    table, order, own = numpy.zeros(slots, numpy.int64), numpy.arange(len(sought)), sought & (slots - 1)
    table[own] = order
    places = table[among & (slots - 1)]
    is_there = sought[places] == among
    for place in numpy.flatnonzero(table[own] != order):
        here = among == sought[place]
        places[here] = place
        is_there |= here
    return places, is_there
