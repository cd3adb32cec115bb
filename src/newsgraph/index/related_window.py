"""Remembers which articles came last under each key, so that new articles find their candidates in memory.

The database is asked once for a key that is new here. An article that comes late needs `related_candidate`.
"""

from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

import numpy
from numpy.typing import NDArray
from sqlalchemy import BigInteger, CompoundSelect, Connection, bindparam, literal, select, union_all

from newsgraph.index.related_candidate import MAX_CANDIDATES, WINDOW
from newsgraph.store.batch import batch
from newsgraph.store.core_table import RELATED_KEY
from newsgraph.store.statement import fetch_known

HELD = WINDOW - 1
"""How many articles of a key are compared: an article itself stands in its own window."""
MAX_KEYS = 40_000
KEYS_AT_ONCE = 60
_KEYS = [f"key_{number}" for number in range(KEYS_AT_ONCE)]


class KeyWindows:
    """The last articles of keys that were used lately, each with the weight of the key in it.

    A key has a row of places that are filled in turn, the oldest anew when all are full. Whole rows are multiplied
    and added up at once, several times as fast as one article after another.
    """

    def __init__(self) -> None:
        self._rows: OrderedDict[int, int] = OrderedDict()
        self._free: list[int] = []
        self._articles = numpy.empty((0, HELD), numpy.int32)
        self._weights = numpy.empty((0, HELD), numpy.uint16)
        self._next = numpy.empty(0, numpy.int64)

    def clear(self) -> None:
        """Forget everything."""
        self.forget(list(self._rows))

    def forget(self, keys: Iterable[int]) -> None:
        """Forget these keys: an article came under them that is not the last one."""
        for key in keys:
            row = self._rows.pop(key, None)
            if row is not None:
                self._free.append(row)

    def trim(self) -> None:
        """Stay within bounds."""
        while len(self._rows) > MAX_KEYS:
            self._free.append(self._rows.popitem(last=False)[1])

    def prefetch(self, connection: Connection, keys: Iterable[int], last: int | None) -> None:
        """Read the windows of those keys that are not known yet, of articles no later than the place `last`."""
        missing = []
        for key in keys:
            if key in self._rows:
                self._rows.move_to_end(key)
            else:
                missing.append(key)
        self._take_rows(missing)
        if last is None:
            return
        for part in batch(missing, KEYS_AT_ONCE):
            values = dict(zip(_KEYS, part, strict=False)) | {"last": last}
            found = fetch_known(connection, _build_query(), values)
            if found:
                self._fill(part, numpy.array(found, numpy.int64))

    def find_candidates(self, keys: Mapping[int, int]) -> list[int]:
        """Return the rows of the articles that share most with `keys`, all prefetched; the best first."""
        if not keys:
            return []
        rows = [self._rows[key] for key in keys]
        own = numpy.fromiter(keys.values(), numpy.int64, len(rows))
        weights = (self._weights[rows] * own[:, None]).ravel()
        articles = self._articles[rows].ravel()
        order = articles.argsort()
        ordered = articles[order]
        is_first = numpy.ones(len(ordered), numpy.bool_)
        numpy.not_equal(ordered[1:], ordered[:-1], out=is_first[1:])
        firsts = numpy.flatnonzero(is_first)
        shared = numpy.add.reduceat(weights[order], firsts)  # a place not filled weighs nothing
        least = 1
        if len(shared) > MAX_CANDIDATES:
            least = max(1, int(numpy.partition(shared, -MAX_CANDIDATES)[-MAX_CANDIDATES]))
        kept = numpy.flatnonzero(shared >= least)
        found, parts = ordered[firsts[kept]], shared[kept]
        return [int(row) for row in found[numpy.lexsort((found, -parts))][:MAX_CANDIDATES]]

    def add(self, article_id: int, keys: Mapping[int, int]) -> None:
        """Take in an article that comes after all others; its keys are prefetched."""
        rows = [self._rows[key] for key in keys]
        self._put(rows, article_id, list(keys.values()))

    def _fill(self, keys: Sequence[int], found: NDArray[numpy.int64]) -> None:
        """Fill the empty rows of these keys: number of the key, place, article and weight of each that was read."""
        found = found[numpy.lexsort((found[:, 2], found[:, 1], found[:, 0]))]
        numbers = found[:, 0]
        counts = numpy.bincount(numbers, minlength=len(keys))
        places = numpy.arange(len(found)) - (numpy.cumsum(counts) - counts)[numbers]
        rows = numpy.array([self._rows[key] for key in keys])
        self._articles[rows[numbers], places] = found[:, 2]
        self._weights[rows[numbers], places] = found[:, 3]
        self._next[rows] = counts % HELD

    def _put(self, rows: list[int], article_id: int, weights: list[int]) -> None:
        places = self._next[rows]
        self._articles[rows, places] = article_id
        self._weights[rows, places] = weights
        self._next[rows] = (places + 1) % HELD

    def _take_rows(self, keys: Sequence[int]) -> None:
        """Give each of these keys an empty row."""
        lacking = len(keys) - len(self._free)
        if lacking > 0:
            before = len(self._next)
            after = before + max(lacking, before)
            self._articles = numpy.resize(self._articles, (after, HELD))
            self._weights = numpy.resize(self._weights, (after, HELD))
            self._next = numpy.resize(self._next, after)
            self._free.extend(range(after - 1, before - 1, -1))
        rows = [self._free.pop() for _ in keys]
        self._weights[rows] = 0
        self._next[rows] = 0
        self._rows.update(zip(keys, rows, strict=True))


@lru_cache(maxsize=1)
def _build_query() -> CompoundSelect[Any]:
    """Return the query for the windows of several keys, told apart by their number; an absent key finds nothing."""
    return union_all(*(_select_window(number) for number in range(KEYS_AT_ONCE)))


def _select_window(number: int) -> Any:
    table = RELATED_KEY.alias(f"key_{number}")
    place = bindparam("last", type_=BigInteger)
    inner = (
        select(table.c.place, table.c.article_id, table.c.weight)
        .where(table.c.key == bindparam(_KEYS[number], type_=BigInteger), table.c.place <= place)
        .order_by(table.c.place.desc())
        .limit(literal(HELD))
        .subquery(f"last_{number}")
    )
    return select(literal(number).label("number"), inner.c.place, inner.c.article_id, inner.c.weight)
