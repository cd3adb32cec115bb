"""Counts in how many published articles words and entities stand, and settles how rare they count as.

What counts is a snapshot: the settled numbers, taken anew whenever the articles have grown by a tenth. A number
that moved with every article would make each list disagree with those computed a moment before.
"""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Set

from sqlalchemy import Connection, bindparam, delete, insert, select, text, update

from newsgraph.store.batch import batch
from newsgraph.store.core_table import RELATED_COUNT, RELATED_STATE
from newsgraph.store.statement import AMONG, execute_many, execute_tuples, fetch_among

SMALL = 1_000
"""Up to so many articles, all lists are computed anew when rarity is settled: with few articles, rarity is chance."""
SMALL_GROWTH = 1.25
GROWTH = 1.1
"""The articles have so many times as many to be before rarity is settled anew; a quarter more while they are few."""
CHANCE = 0.25
"""How much of the square root of the articles is added to a count: below it, counts differ by chance."""
_STATE_ROW = 1
MAX_BOUND_VALUES = 900
MAX_KNOWN = 100_000
_SETTLED = select(RELATED_COUNT.c.key, RELATED_COUNT.c.settled).where(RELATED_COUNT.c.key.in_(AMONG))
_ADD = text(
    "INSERT INTO related_count (key, live, settled) VALUES (:key, :count, 0) "
    "ON CONFLICT (key) DO UPDATE SET live = related_count.live + excluded.live"
)


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

    def add(self, keys: Iterable[Iterable[int]], sign: int = 1) -> None:
        """Count articles, each by its different keys; `sign` is -1 where they cease to be visible."""
        counts: Counter[int] = Counter()
        articles = 0
        for own in keys:
            counts.update(own)
            articles += 1
        if counts:
            rows = [(key, sign * counts[key]) for key in sorted(counts)]
            execute_tuples(self._connection, _ADD, ("key", "count"), rows, key="add keys")
        if articles:
            self._write_state(self.live + sign * articles, self.settled)
        if sign < 0:
            for part in batch(sorted(counts), MAX_BOUND_VALUES):
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

    def fetch_rarities(self, keys: Set[int]) -> Mapping[int, float]:
        """Return how rare each key is, others among them: 0 for what stands in every article, more the rarer."""
        if len(self._known) > MAX_KNOWN:
            self._known.clear()
        missing = sorted(keys - self._known.keys())
        self._known.update(dict.fromkeys(missing, self.rarest))
        for key, count in fetch_among(self._connection, _SETTLED, missing):
            self._known[key] = rate_rarity(count, self.settled)
        return self._known

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
