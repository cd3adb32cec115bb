"""Creates the count of articles that two entities share, and the orders in which lists are read."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def _ordered() -> Any:
    """Text that both databases compare by code point."""
    return sa.Text(collation="C").with_variant(sa.Text(), "sqlite")


def upgrade() -> None:
    """Create the tables; what is written here is frozen, later changes come as later revisions."""
    _create_orders()
    op.create_table(
        "entity_pair",
        sa.Column("entity_id", sa.Integer(), nullable=False),
        sa.Column("other_id", sa.Integer(), nullable=False),
        sa.Column("other_public_id", _ordered(), nullable=False),
        sa.Column("article_count", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["other_id"], ["entity.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("entity_id", "other_id"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "entity_pair_by_count", "entity_pair", ["entity_id", "article_count", "other_public_id"], unique=False
    )
    op.create_table(
        "paired_article",
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("article_id"),
    )
    op.execute("INSERT INTO paired_article SELECT id FROM article WHERE status = 'PUBLISHED'")
    op.execute(
        """
        INSERT INTO entity_pair (entity_id, other_id, other_public_id, article_count)
        SELECT one.entity_id, other.entity_id, other.entity_public_id, count(*)
        FROM paired_article
        JOIN article_entity AS one ON one.article_id = paired_article.article_id
        JOIN article_entity AS other ON other.article_id = one.article_id AND other.entity_id <> one.entity_id
        GROUP BY one.entity_id, other.entity_id, other.entity_public_id
        """
    )


def _create_orders() -> None:
    """Let the articles of an entity, a source and a language be read in order."""
    for name in ("published_at", "article_public_id"):
        op.add_column("article_entity", sa.Column(name, _ordered(), nullable=False, server_default=""))
    op.execute(
        """
        UPDATE article_entity SET
          published_at = (SELECT coalesce(article.published_at, '') FROM article
                          WHERE article.id = article_entity.article_id),
          article_public_id = (SELECT article.public_id FROM article WHERE article.id = article_entity.article_id)
        """
    )
    op.create_index(
        "article_entity_by_published", "article_entity", ["entity_id", "published_at", "article_public_id"]
    )
    for name in ("language", "source"):
        column = name if name == "language" else "source_id"
        op.create_index(f"article_by_{name}", "article", [column, "status", "published_at", "public_id"])
