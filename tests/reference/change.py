"""Resolvers of the change log: its rows as they were written, each with the node that its id finds."""

from typing import Any

from graphql import GraphQLError

from reference.connection import read_size
from reference.load import Row
from reference.query import find_node


def list_changes(_: Any, info: Any, **given: Any) -> dict[str, Any]:
    """Return a page of the log; a cursor is the position it stands for."""
    rows = sorted(info.context.tables["change"], key=lambda row: row.position)
    first, last = read_size(given), read_size(given, "last")
    if first is not None and last is not None:
        raise GraphQLError("first and last exclude each other")
    after, before = (_read_position(given.get(name)) for name in ("after", "before"))
    behind = [row for row in rows if after is not None and row.position <= after]
    ahead = [row for row in rows if before is not None and row.position >= before]
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


def _render_cursor(row: Row) -> str:
    return f"ChangeEdge|{row.position}".encode().hex()


def _read_position(cursor: str | None) -> int | None:
    if cursor is None:
        return None
    try:
        name, position = bytes.fromhex(cursor).decode().split("|")
        if name != "ChangeEdge":
            raise ValueError(cursor)
        return int(position)
    except ValueError:
        raise GraphQLError("not a cursor of this list") from None


RESOLVERS = {
    "Query": {"changes": list_changes},
    "Change": {
        "subjectId": lambda row, info: row.subject_id,
        "subjectType": lambda row, info: row.subject_type,
        "subject": lambda row, info: find_node(info.context, row.subject_id),
    },
}
