"""Creates what related lists are computed from: profiles of published articles, and how rare their words are."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_LONG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _ordered() -> Any:
    """Text that both databases compare by code point."""
    return sa.Text(collation="C").with_variant(sa.Text(), "sqlite")


def upgrade() -> None:
    """Create the tables; the lists that are there stay until `newsgraph related rebuild` computes them anew."""
    op.create_table(
        "related_key",
        sa.Column("key", _LONG, nullable=False, autoincrement=False),
        sa.Column("place", _LONG, nullable=False, autoincrement=False),
        sa.Column("article_id", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("weight", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("key", "place", "article_id"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "related_profile",
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("place", _LONG, nullable=False, autoincrement=False),
        sa.Column("duplicate_group", _ordered(), nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=False),
        sa.Column("entities", sa.LargeBinary(), nullable=False),
        sa.Column("sketch", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("article_id"),
    )
    op.create_index(op.f("ix_related_profile_place"), "related_profile", ["place"])
    op.create_index(op.f("ix_related_profile_duplicate_group"), "related_profile", ["duplicate_group"])
    op.create_table(
        "related_count",
        sa.Column("key", _LONG, nullable=False, autoincrement=False),
        sa.Column("live", sa.Integer(), nullable=False),
        sa.Column("settled", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("key"),
    )
    op.create_table(
        "related_state",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("live", sa.Integer(), nullable=False),
        sa.Column("settled", sa.Integer(), nullable=False),
        sa.Column("generation", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
