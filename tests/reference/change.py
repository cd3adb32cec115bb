"""Resolvers of the change log: its rows as they were written, each with the node that its id finds."""

from typing import Any

from graphql import GraphQLError

from reference.connection import read_size
from reference.load import Row
from reference.query import find_node


def list_changes(_: Any, info: Any, **given: Any) -> dict[str, Any]:
    """Return a page of the log; a cursor is the position it stands for."""
    rows = sorted(info.context.tables["change"], key=lambda row: row.position)
    size = read_size(given)
    after = _read_position(given.get("after"))
    left = [row for row in rows if row.position > after]
    page = left[: 20 if size is None else size]
    edges = [{"cursor": _render_cursor(row), "node": row} for row in page]
    return {
        "edges": edges,
        "pageInfo": {
            "hasNextPage": len(left) > len(page),
            "hasPreviousPage": given.get("after") is not None and len(left) < len(rows),
            "startCursor": edges[0]["cursor"] if edges else None,
            "endCursor": edges[-1]["cursor"] if edges else None,
        },
    }


def _render_cursor(row: Row) -> str:
    return f"ChangeEdge|{row.position}".encode().hex()


def _read_position(cursor: str | None) -> int:
    if cursor is None:
        return 0
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
