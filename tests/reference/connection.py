"""Relay paging: a sorted list, cut by cursors, sliced from either end.

A cursor is the lower-case hex of UTF-8 text `TAG|key|...|id`. It names a place in the order, not a row.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from graphql import GraphQLError

from reference.load import Row

DEFAULT_SIZE = 20
MAX_SIZE = 100
SEPARATOR = "|"
Place = tuple[Any, ...]
WORDS = {"ProposalEdge": 1, "UnresolvedMentionEdge": 1}
"""Which key of a place may hold the separator, where that is not the first."""


@dataclass(frozen=True)
class Order:
    """How a list runs: the place of a row in it, and whether it runs downwards. A null instant counts as empty."""

    place: Callable[[Any], Place]
    descending: bool = False


def build_connection(
    edge: str,
    rows: Sequence[Row],
    orders: dict[str, Order],
    build_edge: Callable[[Row], dict[str, Any]],
    given: dict[str, Any],
) -> dict[str, Any]:
    """Return a connection over `rows`; `build_edge` gives an edge without its cursor."""
    name = given.get("orderBy") or next(iter(orders))
    order, tag = orders[name], f"{edge}{name}"
    placed = sorted(
        ((order.place(row), row) for row in rows), key=lambda pair: pair[0], reverse=order.descending
    )
    page, page_info = _cut_page(placed, order, tag, given)
    edges = [{"cursor": _render_cursor(tag, place), **build_edge(row)} for place, row in page]
    page_info["startCursor"] = edges[0]["cursor"] if edges else None
    page_info["endCursor"] = edges[-1]["cursor"] if edges else None
    return {"edges": edges, "pageInfo": page_info, "totalCount": len(rows)}


def read_size(given: dict[str, Any], name: str = "first") -> int | None:
    """Return a stated size; raises GraphQLError outside 0 to 100."""
    size = given.get(name)
    if size is not None and not 0 <= size <= MAX_SIZE:
        raise GraphQLError(f"{name} may be 0 to {MAX_SIZE}")
    return size


def count_values(values: Sequence[str]) -> list[dict[str, Any]]:
    """Return a facet: each value with how often it is there, most first, then by value."""
    counted = sorted(Counter(values).items(), key=lambda item: (-item[1], item[0]))
    return [{"value": value, "count": count} for value, count in counted]


def take_first(rows: list[Row], first: int | None) -> list[Row]:
    """Return the start of a plain list that takes the argument `first`."""
    size = read_size({"first": first})
    return rows[: DEFAULT_SIZE if size is None else size]


def _cut_page(
    placed: list[tuple[Place, Row]], order: Order, tag: str, given: dict[str, Any]
) -> tuple[list[tuple[Place, Row]], dict[str, Any]]:
    first, last = read_size(given, "first"), read_size(given, "last")
    if first is not None and last is not None:
        raise GraphQLError("first and last exclude each other")
    after = _parse_cursor(given.get("after"), tag, placed)
    before = _parse_cursor(given.get("before"), tag, placed)
    cut = [item for item in placed if _is_behind(item[0], after, order) and _is_ahead(item[0], before, order)]
    has_more_after = before is not None and any(not _is_ahead(item[0], before, order) for item in placed)
    has_more_before = after is not None and any(not _is_behind(item[0], after, order) for item in placed)
    if last is not None:
        page = cut[max(0, len(cut) - last) :]
        has_more_before = has_more_before or len(cut) > len(page)
    else:
        page = cut[: DEFAULT_SIZE if first is None else first]
        has_more_after = has_more_after or len(cut) > len(page)
    return page, {"hasNextPage": has_more_after, "hasPreviousPage": has_more_before}


def _is_behind(place: Place, after: Place | None, order: Order) -> bool:
    return after is None or (place < after if order.descending else place > after)


def _is_ahead(place: Place, before: Place | None, order: Order) -> bool:
    return before is None or (place > before if order.descending else place < before)


def _render_cursor(tag: str, place: Place) -> str:
    return SEPARATOR.join([tag, *map(str, place)]).encode().hex()


def _parse_cursor(cursor: str | None, tag: str, placed: list[tuple[Place, Row]]) -> Place | None:
    """Return the place a cursor names; its keys have the types of the list's own."""
    if cursor is None:
        return None
    try:
        found, *keys = bytes.fromhex(cursor).decode().split(SEPARATOR)
    except ValueError:
        raise GraphQLError("not a cursor of this list") from None
    if placed and len(placed[0][0]) == 1:
        if found != tag or len(keys) != 1:
            raise GraphQLError("not a cursor of this list")
        return (int(keys[0]),)
    length = len(placed[0][0]) if placed else 2
    place = WORDS.get(tag, 0)
    surplus = len(keys) - length
    if surplus > 0:  # a name may hold the separator
        keys = [
            *keys[:place],
            SEPARATOR.join(keys[place : place + surplus + 1]),
            *keys[place + surplus + 1 :],
        ]
    if found != tag or len(keys) != length:
        raise GraphQLError("not a cursor of this list")
    try:
        return tuple(
            int(key) if placed and isinstance(item, int) else key
            for key, item in zip(keys, placed[0][0] if placed else keys, strict=True)
        )
    except ValueError:
        raise GraphQLError("not a cursor of this list") from None
