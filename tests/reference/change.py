"""Resolvers of the change log: its rows as they were written, each with the node that its id finds.

A partner is told of its rights as well, each behind the public change after which it was written.
"""

from dataclasses import dataclass
from typing import Any

from graphql import GraphQLError

from reference.connection import read_size
from reference.query import find_node
from reference.visibility import View

Place = tuple[int, int]
MOST_SECONDS = 15


@dataclass(frozen=True)
class Told:
    """A public change, or what one partner alone is told."""

    place: Place
    action: str
    at: str
    reason: str | None
    subject_type: str
    subject_id: str


def _list_told(view: View) -> list[Told]:
    found = [
        Told((row.position, 0), row.action, row.at, row.reason, row.subject_type, row.subject_id)
        for row in view.tables["change"]
    ]
    own = [
        row.id for row in view.tables["partner"] if view.is_partner and row.public_id == view.viewer.partner
    ]
    found += [
        Told((row.position, row.number), "ACCESS_CHANGED", row.at, row.reason, "License", row.subject_id)
        for row in view.tables["access_event"]
        if row.partner_id in own
    ]
    return sorted(found, key=lambda one: one.place)


def list_changes(_: Any, info: Any, **given: Any) -> dict[str, Any]:
    """Return a page of the log; a cursor is the place it stands for."""
    rows = _list_told(info.context)
    first, last = read_size(given), read_size(given, "last")
    if first is not None and last is not None:
        raise GraphQLError("first and last exclude each other")
    _check_wait(given)
    after, before = (_read_place(given.get(name)) for name in ("after", "before"))
    behind = [row for row in rows if after is not None and row.place <= after]
    ahead = [row for row in rows if before is not None and row.place >= before]
    cut = [row for row in rows if row not in behind and row not in ahead]
    page = cut[: 20 if first is None else first] if last is None else cut[max(0, len(cut) - last) :]
    is_cut = len(cut) > len(page)
    edges = [{"cursor": _render_cursor(row), "node": row} for row in page]
    return {
        "edges": edges,
        "pageInfo": {
            "hasNextPage": bool(ahead) or (last is None and is_cut),
            "hasPreviousPage": bool(behind) or (last is not None and is_cut),
            "startCursor": edges[0]["cursor"] if edges else None,
            "endCursor": edges[-1]["cursor"] if edges else None,
        },
    }


def _check_wait(given: dict[str, Any]) -> None:
    """The rows do not change while they are asked for: who waits is answered as anybody else."""
    wait = given.get("wait")
    if wait is None:
        return
    if not 0 <= wait <= MOST_SECONDS or given.get("last") is not None or given.get("before") is not None:
        raise GraphQLError("so it cannot be waited")


def _render_cursor(row: Told) -> str:
    position, number = row.place
    return f"ChangeEdge|{position}{f'|{number}' if number else ''}".encode().hex()


def _read_place(cursor: str | None) -> Place | None:
    if cursor is None:
        return None
    try:
        name, position, *numbers = bytes.fromhex(cursor).decode().split("|")
        if name != "ChangeEdge" or len(numbers) > 1:
            raise ValueError(cursor)
        return int(position), int(numbers[0]) if numbers else 0
    except ValueError:
        raise GraphQLError("not a cursor of this list") from None


RESOLVERS = {
    "Query": {"changes": list_changes},
    "Change": {
        "subjectId": lambda row, info: row.subject_id,
        "subjectType": lambda row, info: row.subject_type,
        "subject": lambda row, info: find_node(info.context, row.subject_id),
        "license": lambda row, info: next(
            (one.key for one in info.context.tables["license"] if one.public_id == row.subject_id), None
        ),
    },
}
