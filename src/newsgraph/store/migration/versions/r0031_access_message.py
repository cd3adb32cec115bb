"""Has endpoints told of rights: a message is known by a position and a number, 0 for what the change log has.

The key of a table cannot be changed in SQLite: what there is is set aside, and put into the table made anew. What
partners were told before an endpoint's position is not told again.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None

MESSAGE_STATES = "state IN ('PENDING', 'DELIVERED', 'DEAD', 'WITHHELD')"
PUBLIC_ID = sa.String(64, collation="C").with_variant(sa.String(64), "sqlite")
KEPT = (
    "endpoint_id, position, public_id, subject_id, action, state, attempts, next_at, owner, leased_until, status, "
    "failure, ended_at"
)
TOLD = (
    "UPDATE endpoint SET own_number = (SELECT coalesce(max(access_event.number), 0) FROM access_event "
    "WHERE access_event.partner_id = endpoint.partner_id AND access_event.position <= endpoint.position)"
)


def _ordered() -> Any:
    """Text that both databases compare by code point."""
    return sa.Text(collation="C").with_variant(sa.Text(), "sqlite")


def upgrade() -> None:
    """Make the table of messages anew, and have endpoints stand behind what their partners were told."""
    op.add_column("endpoint", sa.Column("own_number", sa.Integer(), nullable=False, server_default="0"))
    op.execute(TOLD)
    op.execute("CREATE TABLE message_kept AS SELECT * FROM message")
    op.drop_table("message")
    _create_messages()
    op.execute(f"INSERT INTO message (own_number, {KEPT}) SELECT 0, {KEPT} FROM message_kept")  # noqa: S608
    op.drop_table("message_kept")


def _create_messages() -> None:
    op.create_table(
        "message",
        sa.Column("endpoint_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("own_number", sa.Integer(), nullable=False),
        sa.Column("public_id", PUBLIC_ID, nullable=False),
        sa.Column("subject_id", sa.String(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_at", _ordered(), nullable=False),
        sa.Column("owner", sa.String(), nullable=True),
        sa.Column("leased_until", _ordered(), nullable=True),
        sa.Column("status", sa.Integer(), nullable=True),
        sa.Column("failure", sa.Text(), nullable=True),
        sa.Column("ended_at", _ordered(), nullable=True),
        sa.CheckConstraint(MESSAGE_STATES, name="message_state"),
        sa.ForeignKeyConstraint(["endpoint_id"], ["endpoint.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("endpoint_id", "position", "own_number"),
        sa.UniqueConstraint("public_id"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_message_due", "message", ["state", "endpoint_id", "next_at", "position", "own_number"]
    )
    op.create_index("ix_message_subject", "message", ["subject_id", "endpoint_id"])
