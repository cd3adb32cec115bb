"""Tables of what is pushed: endpoints and their messages, and the subscriptions of the WebSub hub."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None

CONTENTS = "content IN ('THIN', 'FULL')"
ENDPOINT_STATES = "state IN ('ACTIVE', 'THROTTLED', 'DISABLED')"
MESSAGE_STATES = "state IN ('PENDING', 'DELIVERED', 'DEAD', 'WITHHELD')"
PUBLIC_ID = sa.String(64, collation="C").with_variant(sa.String(64), "sqlite")


def _ordered() -> Any:
    """Text that both databases compare by code point."""
    return sa.Text(collation="C").with_variant(sa.Text(), "sqlite")


def upgrade() -> None:
    """Create the tables."""
    op.create_table(
        "endpoint",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("public_id", PUBLIC_ID, nullable=False),
        sa.Column("partner_id", sa.Integer(), nullable=False),
        sa.Column("url", sa.String(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("secret", sa.String(), nullable=False),
        sa.Column("previous_secret", sa.String(), nullable=True),
        sa.Column("previous_until", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("resumes_at", sa.String(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.String(), nullable=False),
        sa.CheckConstraint(CONTENTS, name="endpoint_content"),
        sa.CheckConstraint(ENDPOINT_STATES, name="endpoint_state"),
        sa.ForeignKeyConstraint(["partner_id"], ["partner.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("public_id"),
    )
    op.create_index(op.f("ix_endpoint_partner_id"), "endpoint", ["partner_id"])
    _create_messages()
    _create_subscriptions()


def _create_messages() -> None:
    op.create_table(
        "message",
        sa.Column("endpoint_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
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
        sa.PrimaryKeyConstraint("endpoint_id", "position"),
        sa.UniqueConstraint("public_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_message_due", "message", ["state", "endpoint_id", "next_at", "position"])
    op.create_index("ix_message_subject", "message", ["subject_id", "endpoint_id"])


def _create_subscriptions() -> None:
    op.create_table(
        "subscription",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("callback", sa.String(), nullable=False),
        sa.Column("topic", sa.String(), nullable=False),
        sa.Column("secret", sa.String(), nullable=True),
        sa.Column("ends_at", _ordered(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("content_hash", sa.String(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("next_at", _ordered(), nullable=False),
        sa.Column("owner", sa.String(), nullable=True),
        sa.Column("leased_until", _ordered(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("callback", "topic"),
    )
    op.create_index(op.f("ix_subscription_topic"), "subscription", ["topic"])
    op.create_index(op.f("ix_subscription_ends_at"), "subscription", ["ends_at"])
