"""Relay paging arguments to a page: size, direction, and where cursors cut.

Source: GraphQL Cursor Connections Specification, section 4 (arguments) and section 5.1 (PageInfo).
"""

from collections.abc import Mapping
from typing import Any

from newsgraph.compiler.plan import Key, Page
from newsgraph.compiler.plan_rows import Bound, CompareKeys, Conversion
from newsgraph.errors import RequestError

DEFAULT_SIZE = 20
MAX_SIZE = 100


def read_size(arguments: Mapping[str, Any], name: str = "first") -> int | None:
    """Return a stated page size; raises RequestError PAGE_SIZE outside 0 to 100."""
    size = arguments.get(name)
    if size is None:
        return None
    if not 0 <= size <= MAX_SIZE:
        raise RequestError(
            "PAGE_SIZE",
            f"{name} is {size}; it may be 0 to {MAX_SIZE}",
            hint=f"Ask for at most {MAX_SIZE} and page on with the cursor.",
            details={"argument": name, "asked": size, "limit": MAX_SIZE},
        )
    return int(size)


def plan_page(arguments: Mapping[str, Any], order: tuple[Key, ...], tag: str) -> Page:
    """Return the page that first, after, last and before ask for; raises RequestError where they contradict."""
    first, last = read_size(arguments, "first"), read_size(arguments, "last")
    if first is not None and last is not None:
        raise RequestError("FIRST_AND_LAST", "first and last exclude each other", hint="Keep one of the two.")
    size = first if first is not None else last if last is not None else DEFAULT_SIZE
    beyond, within = ("<", ">") if not order[0].descending else (">", "<")
    return Page(
        size=size,
        backward=last is not None,
        after=_cut(arguments, "after", order, tag, within),
        before=_cut(arguments, "before", order, tag, beyond),
        beyond_after=_cut(arguments, "after", order, tag, f"{beyond}="),
        beyond_before=_cut(arguments, "before", order, tag, f"{within}="),
    )


def _cut(
    arguments: Mapping[str, Any], name: str, order: tuple[Key, ...], tag: str, operator: str
) -> CompareKeys | None:
    source = arguments.get(name)
    if source is None:
        return None
    kinds = tuple(key.kind for key in order)
    bounds = tuple(Bound(source, Conversion.CURSOR, tag, kinds, part) for part in range(len(order)))
    return CompareKeys(tuple(key.item for key in order), operator, bounds)
