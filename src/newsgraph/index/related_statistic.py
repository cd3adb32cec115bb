"""Counts in how many published articles words and entities stand, and settles how rare they count as.

What counts is a snapshot: the settled numbers, taken anew whenever the articles have grown by a tenth. A number
that moved with every article would make each list disagree with those computed a moment before.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import Connection, bindparam, delete, insert, select, text, update

from newsgraph.store.batch import batch
from newsgraph.store.core_table import RELATED_COUNT, RELATED_STATE
from newsgraph.store.statement import AMONG, execute_many, execute_tuples, fetch_tuples_among

if TYPE_CHECKING:  # it takes long to load, and a service that only answers needs nothing of it
    import numpy
    from numpy.typing import NDArray

    Keys = NDArray[numpy.int64]
    Rarities = NDArray[numpy.float64]

SMALL = 1_000
"""Up to so many articles, all lists are computed anew when rarity is settled: with few articles, rarity is chance."""
SMALL_GROWTH = 1.25
GROWTH = 1.1
"""The articles have so many times as many to be before rarity is settled anew; a quarter more while they are few."""
CHANCE = 0.25
"""How much of the square root of the articles is added to a count: below it, counts differ by chance."""
_STATE_ROW = 1
MAX_BOUND_VALUES = 900
MAX_KNOWN = 60_000
_SETTLED = select(RELATED_COUNT.c.key, RELATED_COUNT.c.settled).where(RELATED_COUNT.c.key.in_(AMONG))
_ADD = text(
    "INSERT INTO related_count (key, live, settled) VALUES (:key, :count, 0) "
    "ON CONFLICT (key) DO UPDATE SET live = related_count.live + excluded.live"
)


@dataclass(frozen=True, eq=False)
class KeyTable:
    """The keys of several articles: the `different` ones, sorted, in how many articles each stands, and where.

    `places` tells of each article where its own keys stand among the different ones.
    """

    different: "Keys"
    counts: "NDArray[numpy.int64]"
    places: "Sequence[NDArray[numpy.int64]]"


def build_key_table(articles: "Sequence[Keys]") -> KeyTable:
    """Return the keys of articles as a table; of each article they are different."""
    import numpy

    joined = numpy.concatenate([numpy.empty(0, numpy.int64), *articles])
    different, places, counts = numpy.unique(joined, return_inverse=True, return_counts=True)
    ends = numpy.cumsum([len(own) for own in articles], dtype=numpy.int64)
    return KeyTable(different, counts, numpy.split(places, ends)[: len(articles)])


class RelatedStatistic:
    """The numbers of one transaction; `known` are rarities since they were settled last, and keeps them."""

    def __init__(self, connection: Connection, known: dict[int, float]):
        self._connection = connection
        self._known = known
        row = connection.execute(select(RELATED_STATE)).first()
        self.live, self.settled, self.generation = (0, 0, 0)
        if row is None:
            connection.execute(insert(RELATED_STATE).values(id=_STATE_ROW, live=0, settled=0, generation=0))
        else:
            self.live, self.settled, self.generation = row.live, row.settled, row.generation

    def clear(self) -> None:
        """Forget every number."""
        self._known.clear()
        self._connection.execute(delete(RELATED_COUNT))
        self._write_state(0, 0)

    def add(self, table: KeyTable, sign: int = 1) -> None:
        """Count articles by their keys; `sign` is -1 where they cease to be visible."""
        if not table.places:
            return
        different = table.different.tolist()
        rows = list(zip(different, (sign * table.counts).tolist(), strict=True))
        execute_tuples(self._connection, _ADD, ("key", "count"), rows, key="add keys")
        self._write_state(self.live + sign * len(table.places), self.settled)
        if sign < 0:
            for part in batch(different, MAX_BOUND_VALUES):
                gone = (RELATED_COUNT.c.live <= 0) & (RELATED_COUNT.c.settled == 0)
                self._connection.execute(delete(RELATED_COUNT).where(RELATED_COUNT.c.key.in_(part), gone))

    def advance(self) -> int:
        """Begin a new generation; return its number."""
        self.generation += 1
        statement = update(RELATED_STATE).values(generation=bindparam("generation"))
        execute_many(self._connection, statement, [{"generation": self.generation}], key="generation")
        return self.generation

    def is_outgrown(self) -> bool:
        """Return whether the articles have grown so much that rarity must be settled anew."""
        growth = SMALL_GROWTH if self.settled <= SMALL else GROWTH
        return self.live >= max(1, growth * self.settled)

    def settle(self) -> None:
        """Take the present numbers for the settled ones; till then, one counts though nothing holds its key now."""
        self._known.clear()
        self._connection.execute(delete(RELATED_COUNT).where(RELATED_COUNT.c.live <= 0))
        self._connection.execute(
            update(RELATED_COUNT)
            .where(RELATED_COUNT.c.settled != RELATED_COUNT.c.live)
            .values(settled=RELATED_COUNT.c.live)
        )
        self._write_state(self.live, self.live)

    def fetch_rarities(self, table: KeyTable) -> "Rarities":
        """Return how rare each of the different keys is: 0 for what stands in every article, more the rarer."""
        import numpy

        if len(self._known) > MAX_KNOWN:
            self._known.clear()
        keys = table.different.tolist()
        missing = [key for key in keys if key not in self._known]
        self._known.update(dict.fromkeys(missing, self.rarest))
        for key, count in fetch_tuples_among(self._connection, _SETTLED, missing):
            self._known[key] = rate_rarity(count, self.settled)
        return numpy.fromiter(map(self._known.__getitem__, keys), numpy.float64, len(keys))

    @property
    def rarest(self) -> float:
        """How rare a word is that no article held when rarity was settled."""
        return rate_rarity(0, self.settled)

    def _write_state(self, live: int, settled: int) -> None:
        self.live, self.settled = live, settled
        statement = update(RELATED_STATE).values(live=bindparam("live"), settled=bindparam("settled"))
        names, key = ("live", "settled"), "counted articles"
        execute_tuples(self._connection, statement, names, [(live, settled)], key=key)


def rate_rarity(count: int, articles: int) -> float:
    """Return log((N + 1) / (n + sqrt(N) / 4 + 1)) for n of N articles: inverse document frequency, levelled.

    Levelled, it does not tell apart a word that stands in one article from one that stands in two, which is chance.
    """
    return max(0.0, math.log((articles + 1) / (count + CHANCE * math.sqrt(articles) + 1)))
