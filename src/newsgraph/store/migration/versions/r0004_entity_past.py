"""Creates the history of who stood for whom, and fills it from the merges there are."""

from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def _ordered() -> Any:
    """Text that both databases compare by code point."""
    return sa.Text(collation="C").with_variant(sa.Text(), "sqlite")


def upgrade() -> None:
    """Create and fill the table; what is written here is frozen, later changes come as later revisions."""
    past = op.create_table(
        "entity_resolution_past",
        sa.Column("entity_id", sa.Integer(), nullable=False),
        sa.Column("from_at", _ordered(), nullable=False),
        sa.Column("survivor_id", sa.Integer(), nullable=False),
        sa.Column("to_at", _ordered(), nullable=True),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["survivor_id"], ["entity.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("entity_id", "from_at"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        op.f("ix_entity_resolution_past_survivor_id"), "entity_resolution_past", ["survivor_id"], unique=False
    )
    op.execute(
        """
        INSERT INTO entity_resolution_past (entity_id, from_at, survivor_id, to_at)
        SELECT id, '', id, NULL FROM entity
        WHERE id NOT IN (SELECT from_id FROM entity_merge UNION SELECT into_id FROM entity_merge)
        """
    )
    rows = list(_list_past(op.get_bind()))
    if rows:
        op.bulk_insert(past, rows)


def _list_past(connection: sa.Connection) -> Iterator[dict[str, Any]]:
    """Yield who stood for each entity that was ever merged, and when."""
    query = """
        SELECT entity_merge.from_id, entity_merge.into_id, entity_merge.merged_at, entity_merge.split_at
        FROM entity_merge
        JOIN entity AS loser ON loser.id = entity_merge.from_id
        JOIN entity AS winner ON winner.id = entity_merge.into_id
        ORDER BY entity_merge.merged_at, loser.public_id, winner.public_id
    """
    merges = [tuple(row) for row in connection.execute(sa.text(query))]
    instants = sorted({"", *(row[2] for row in merges), *(row[3] for row in merges if row[3])})
    states = [(at, _build_state(merges, at)) for at in instants]
    for entity_id in sorted({row[0] for row in merges} | {row[1] for row in merges}):
        found: list[dict[str, Any]] = []
        for at, into in states:
            survivor = _follow(entity_id, into)
            if found and found[-1]["survivor_id"] == survivor:
                continue
            if found:
                found[-1]["to_at"] = at
            found.append({"entity_id": entity_id, "from_at": at, "survivor_id": survivor, "to_at": None})
        yield from found


def _build_state(merges: list[tuple[Any, ...]], at: str) -> dict[int, int]:
    into: dict[int, int] = {}
    for from_id, into_id, merged_at, split_at in merges:
        holds = merged_at <= at and (split_at is None or split_at > at)
        if holds and from_id not in into and _follow(into_id, into) != from_id:
            into[from_id] = into_id
    return into


def _follow(entity_id: int, into: dict[int, int]) -> int:
    while entity_id in into:
        entity_id = into[entity_id]
    return entity_id
