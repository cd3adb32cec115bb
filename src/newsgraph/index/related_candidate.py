"""Finds the published articles that share the most with one article, in bounded work."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    BigInteger,
    Connection,
    Select,
    bindparam,
    func,
    literal,
    select,
    union_all,
)

from newsgraph.index.related_profile import KEY_ENTITIES, KEY_WORDS
from newsgraph.store.core_table import RELATED_KEY
from newsgraph.store.statement import fetch_known

WINDOW = 32
"""How many articles each key is followed back: the nearest in time, before the article or after it."""
MAX_CANDIDATES = 20
_KEYS = [f"key_{number}" for number in range(KEY_WORDS + KEY_ENTITIES)]
_WEIGHTS = [f"weight_{number}" for number in range(KEY_WORDS + KEY_ENTITIES)]


def fetch_candidates(
    connection: Connection, article_id: int, place: int, keys: Mapping[int, int], *, both_ways: bool
) -> list[int]:
    """Return the rows of the articles that share most with `keys`, weights by key, best first.

    Looks at articles before `place` alone, unless `both_ways`. Equals by row, which is the order of arrival.
    """
    if not keys:
        return []
    values = {"place": place, "own": article_id}
    values.update(zip(_KEYS, keys, strict=False))
    values.update(zip(_WEIGHTS, keys.values(), strict=False))
    query = _build_query(len(keys), both_ways)
    return [row.article_id for row in fetch_known(connection, query, values)]


@lru_cache(maxsize=128)
def _build_query(count: int, both_ways: bool) -> Select[Any]:
    """Return the query for so many keys; each key reads at most `WINDOW` rows of its index either way."""
    parts = [_select_key(number, is_before=True) for number in range(count)]
    if both_ways:
        parts += [_select_key(number, is_before=False) for number in range(count)]
    shared = union_all(*parts).subquery("shared")
    return (
        select(shared.c.article_id)
        .where(shared.c.article_id != bindparam("own"))
        .group_by(shared.c.article_id)
        .order_by(func.sum(shared.c.part).desc(), shared.c.article_id)
        .limit(literal(MAX_CANDIDATES))
    )


def _select_key(number: int, *, is_before: bool) -> Select[Any]:
    table = RELATED_KEY.alias(f"key_{number}")
    place = bindparam("place", type_=BigInteger)
    where = table.c.place <= place if is_before else table.c.place > place
    order = table.c.place.desc() if is_before else table.c.place
    inner = (
        select(table.c.article_id, table.c.weight)
        .where(table.c.key == bindparam(f"key_{number}", type_=BigInteger), where)
        .order_by(order)
        .limit(literal(WINDOW))
        .subquery(f"near_{number}")
    )
    return select(
        inner.c.article_id,
        (inner.c.weight * bindparam(f"weight_{number}", type_=BigInteger)).label("part"),
    )
