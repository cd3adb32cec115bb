"""What a published article is compared by: its telling words and entities, its time, and a sketch of its text."""

import math
import struct
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # it takes long to load, and a service that only answers needs nothing of it
    import numpy
    from numpy.typing import NDArray

    from newsgraph.index.word_count import WordCount


THOUSAND = 1_000
MAX_WORDS = 100
SLOPE = 0.25
"""How much the length of an article counts when its words are weighed: pivoted normalization (Singhal 1996)."""
MAX_ENTITIES = 12
KEY_WORDS = 20
KEY_ENTITIES = 8
REMEMBERED_ENTITIES = 4_000
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_PLACE_BITS = 21


@dataclass(slots=True)
class Entry:
    """One article in a related list: its content score in millionths, whatever links add.

    It is replaced, never changed. `text` is how much of the score the words make, where it was scored just now.
    """

    related_id: int
    public_id: str
    group: str
    score: int
    pinned_position: int | None = None
    text: int | None = field(default=None, compare=False)


@dataclass(slots=True)
class Profile:
    """One published article; weights are thousandths of a vector of length 1, by key (words) or row (entities).

    `words`, `entities` and `sketch` are packed as they are stored: thousands of profiles are remembered, and a
    mapping of a hundred words takes twenty times as much memory. `floor` is a score below which nothing comes into
    its list any more, `is_listed` tells whether `entries` were read, `seconds` is the second of publication, from
    1970 on.
    """

    id: int
    public_id: str
    place: int
    group: str
    words: bytes
    entities: bytes
    sketch: bytes
    entries: dict[int, Entry] = field(default_factory=dict)
    floor: int = 0
    is_listed: bool = True
    seconds: int = field(init=False)

    def __post_init__(self) -> None:
        self.seconds = (self.place >> _PLACE_BITS) // 1_000


def build_place(published_at: str, public_id: str) -> int:
    """Return where an article stands among all: by the millisecond of publication, then by a hash of its id."""
    moment = datetime.fromisoformat(published_at) - _EPOCH
    milliseconds = (moment.days * 86_400 + moment.seconds) * 1_000 + moment.microseconds // 1_000
    return (milliseconds << _PLACE_BITS) | (zlib.crc32(public_id.encode()) & ((1 << _PLACE_BITS) - 1))


def weigh_words(words: "WordCount", rarities: "NDArray[numpy.float64]", rarest: float) -> bytes:
    """Return the most telling words of an article, packed, those first that tell most: by (1 + log n) times rarity.

    That is TF-IDF; `rarities` are those of `words.keys`. Each weighs (1 + log n) times the root of its rarity, so
    that the product of two articles counts rarity once, as the probabilistic model of relevance has it (Robertson and
    Zaragoza 2009, section 3). Names count double. A short text is not blown up to the length of a full one: the pivot
    is that of a hundred words as rare as can be.
    """
    import numpy  # takes long to load, and a service that only answers needs nothing of it

    keys, size = words.keys, len(words.keys)
    telling = words.factors * rarities
    least = numpy.partition(telling, size - MAX_WORDS)[size - MAX_WORDS] if size > MAX_WORDS else 0.0
    kept = numpy.flatnonzero((telling >= least) & (telling > 0))
    kept = kept[numpy.lexsort((keys[kept], -telling[kept]))][:MAX_WORDS]
    weights = telling[kept] / numpy.sqrt(rarities[kept])
    measured = math.sqrt(math.fsum((weights * weights).tolist()))
    length = (1 - SLOPE) * math.sqrt(MAX_WORDS * rarest) + SLOPE * measured
    scaled = numpy.rint(THOUSAND * weights / length).astype("<u2")
    shown = scaled > 0
    return keys[kept][shown].astype("<i8").tobytes() + scaled[shown].tobytes()


def weigh_entities(saliences: Mapping[int, int], rarities: Mapping[int, float]) -> dict[int, int]:
    """Return the entities that an article is about most: salience, in millionths, times rarity."""
    telling = {
        entity: max(1, salience) * max(rarities[entity], 0.05) for entity, salience in saliences.items()
    }
    weights = dict(_list_heaviest(telling, MAX_ENTITIES))
    return _scale(weights, _measure(weights))


def pack(weights: Mapping[int, int]) -> bytes:
    """Return numbers as bytes, in the order in which they come."""
    return struct.pack(f"<{len(weights)}q{len(weights)}H", *weights, *weights.values())


def split_packed(packed: bytes) -> tuple[bytes, bytes]:
    """Return the keys, eight bytes each, and the weights, two bytes each, of what was packed."""
    end = 8 * (len(packed) // 10)
    return packed[:end], packed[end:]


def unpack(packed: bytes) -> dict[int, int]:
    """Return what was packed."""
    count = len(packed) // 10
    numbers = struct.unpack(f"<{count}q{count}H", packed)
    return dict(zip(numbers[:count], numbers[count:], strict=True))


@lru_cache(maxsize=REMEMBERED_ENTITIES)
def unpack_entities(packed: bytes) -> Mapping[int, int]:
    """Return the weights of the entities of a profile: those used last are remembered."""
    return unpack(packed)


def unpack_first(packed: bytes, limit: int) -> dict[int, int]:
    """Return the first of what was packed."""
    count = len(packed) // 10
    kept = min(limit, count)
    weights = struct.unpack_from(f"<{kept}H", packed, 8 * count)
    return dict(zip(struct.unpack_from(f"<{kept}q", packed), weights, strict=True))


def pack_sketch(sketch: Sequence[int]) -> bytes:
    """Return a sketch as bytes."""
    return struct.pack(f"<{len(sketch)}I", *sketch)


def unpack_sketch(packed: bytes) -> frozenset[int]:
    """Return the sketch that was packed."""
    return frozenset(struct.unpack(f"<{len(packed) // 4}I", packed))


def _list_heaviest(weights: Mapping[int, float], limit: int) -> list[tuple[int, float]]:
    """Return the heaviest keys above zero with their weights, the heaviest first; equals by key."""
    least = sorted(weights.values(), reverse=True)[limit - 1] if len(weights) > limit else 0.0
    kept = sorted([(-weight, key) for key, weight in weights.items() if weight >= least and weight > 0])
    return [(key, -weight) for weight, key in kept[:limit]]


def _measure(weights: Mapping[int, float]) -> float:
    """Return the length of a vector."""
    return math.sqrt(math.fsum([weight * weight for weight in weights.values()]))


def _scale(weights: Mapping[int, float], length: float) -> dict[int, int]:
    """Return weights in thousandths of a length; those that come to nothing are left out."""
    scaled = ((key, round(THOUSAND * weight / length)) for key, weight in weights.items())
    return {key: weight for key, weight in scaled if weight > 0}
