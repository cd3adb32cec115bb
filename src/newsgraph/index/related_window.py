"""Remembers which articles came last under each key, so that new articles find their candidates in memory.

The database is asked once for a key that is new here. An article that comes late needs `related_candidate`.
"""

from collections import OrderedDict, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from heapq import nlargest
from typing import Any

from sqlalchemy import BigInteger, CompoundSelect, Connection, bindparam, literal, select, union_all

from newsgraph.index.related_candidate import MAX_CANDIDATES, WINDOW
from newsgraph.store.core_table import RELATED_KEY, execute_known

HELD = WINDOW - 1
"""How many articles of a key are compared: an article itself stands in its own window."""
MAX_KEYS = 20_000
KEYS_AT_ONCE = 60
_KEYS = [f"key_{number}" for number in range(KEYS_AT_ONCE)]


class KeyWindows:
    """The last articles of keys that were used lately, oldest first, each with the weight of the key in it."""

    def __init__(self) -> None:
        self._windows: OrderedDict[int, list[tuple[int, int]]] = OrderedDict()

    def clear(self) -> None:
        """Forget everything."""
        self._windows.clear()

    def forget(self, keys: Iterable[int]) -> None:
        """Forget these keys: an article came under them that is not the last one."""
        for key in keys:
            self._windows.pop(key, None)

    def trim(self) -> None:
        """Stay within bounds."""
        while len(self._windows) > MAX_KEYS:
            self._windows.popitem(last=False)

    def prefetch(self, connection: Connection, keys: Iterable[int], last: int | None) -> None:
        """Read the windows of those keys that are not known yet, of articles no later than the place `last`."""
        windows = self._windows
        missing = []
        for key in keys:
            if key in windows:
                windows.move_to_end(key)
            else:
                windows[key] = []
                missing.append(key)
        if last is None:
            return
        for part in _slice(missing):
            values = dict(zip(_KEYS, part, strict=False)) | {"last": last}
            found = execute_known(connection, _build_query(), values, key="key windows")
            rows: list[tuple[int, ...]] = sorted(tuple(row) for row in found)
            for number, _, article_id, weight in rows:
                windows[part[number]].append((article_id, weight))

    def find_candidates(self, keys: Mapping[int, int]) -> list[int]:
        """Return the rows of the articles that share most with `keys`, all prefetched; the best first."""
        shared: defaultdict[int, int] = defaultdict(int)
        for key, own in keys.items():
            for article_id, weight in self._windows[key]:
                shared[article_id] += weight * own
        if len(shared) > MAX_CANDIDATES:
            least = nlargest(MAX_CANDIDATES, shared.values())[-1]
            ranked = [(-score, article_id) for article_id, score in shared.items() if score >= least]
        else:
            ranked = [(-score, article_id) for article_id, score in shared.items()]
        ranked.sort()
        return [article_id for _, article_id in ranked[:MAX_CANDIDATES]]

    def add(self, article_id: int, keys: Mapping[int, int]) -> None:
        """Take in an article that comes after all others; its keys are prefetched."""
        for key, weight in keys.items():
            window = self._windows[key]
            window.append((article_id, weight))
            if len(window) > HELD:
                del window[0]


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


def _slice(keys: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(keys), KEYS_AT_ONCE):
        yield keys[start : start + KEYS_AT_ONCE]
