"""Nodes and pages: what has an id, how lists are cut into pages, the arguments that all of them share."""

from typing import Any

import strawberry

from newsgraph.schema.declaration import Argument, build_type, compiled


@strawberry.interface(description="Anything with an id of its own.")
class Node:
    """Anything with an id of its own."""

    id = compiled(
        strawberry.ID,
        "Opaque, permanent, never reused. The id of a merged entity keeps resolving, to its survivor.",
    )


@strawberry.type(description="Where a page stands in its list.")
class PageInfo:
    """Where a page stands in its list."""

    has_next_page = compiled(bool, "Whether more follows after this page.")
    has_previous_page = compiled(bool, "Whether anything stands before this page.")
    start_cursor = compiled(str | None, "The cursor of the first edge; null where the page is empty.")
    end_cursor = compiled(str | None, "The cursor of the last edge; null where the page is empty.")


FIRST = Argument(
    int | None,
    "How many, from the start. 20 where neither first nor last is given, at most 100; it excludes last.",
)
PAGING = {
    "first": FIRST,
    "after": Argument(str | None, "A cursor of this list: only what stands after it."),
    "last": Argument(int | None, "How many, from the end. At most 100; it excludes first."),
    "before": Argument(str | None, "A cursor of this list: only what stands before it."),
}
LIMIT = {"first": Argument(int | None, "How many, from the start: 20 by default, at most 100.")}


def build_edge(name: str, node: Any, thing: str, **fields: Any) -> Any:
    """Return the type of one place in a list, with what is said of the node in this list alone."""
    return build_type(
        name,
        f"One {thing} at its place in a list.",
        {
            "cursor": compiled(str, "Opaque: marks this place, for after and before."),
            "node": compiled(node, f"The {thing} itself."),
            **fields,
        },
    )


def build_connection(name: str, edge: Any, things: str, **fields: Any) -> Any:
    """Return the type of one page of a list, with what this list alone tells of itself."""
    return build_type(
        name,
        f"A page of {things}.",
        {
            "edges": compiled(list[edge], f"The {things} of this page, in the order of the list."),
            "page_info": compiled(PageInfo, "Where this page stands in the list."),
            "total_count": compiled(int, f"How many {things} the whole list holds for this viewer."),
            **fields,
        },
    )
