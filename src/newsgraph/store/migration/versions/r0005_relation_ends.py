"""Creates the table of public relations by their ends, which paths follow, and fills it."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

FILL = """
INSERT INTO relation_end
  (entity_id, other_id, relation_id, other_public_id, kind, relation_public_id, direction, hop)
WITH standing AS (
  SELECT relation.id AS relation_id, relation.kind, relation.public_id,
    near.survivor_id AS subject_id, far.survivor_id AS object_id,
    CASE WHEN near.survivor_id <> far.survivor_id AND EXISTS (
      SELECT 1 FROM evidence
      JOIN article ON article.id = evidence.article_id AND article.status = 'PUBLISHED'
      WHERE evidence.relation_id = relation.id AND evidence.withdrawn_at IS NULL
        AND evidence.attributed = 1 AND evidence.stance = 'ASSERTS'
    ) THEN 1 ELSE 0 END AS hop
  FROM relation
  JOIN entity_resolution AS near ON near.entity_id = relation.subject_id
  JOIN entity_resolution AS far ON far.entity_id = relation.object_id
  WHERE EXISTS (
      SELECT 1 FROM evidence
      JOIN article ON article.id = evidence.article_id AND article.status = 'PUBLISHED'
      WHERE evidence.relation_id = relation.id AND evidence.withdrawn_at IS NULL
        AND evidence.attributed = 1
    )
)
SELECT standing.subject_id, standing.object_id, standing.relation_id, entity.public_id, standing.kind,
  standing.public_id, CASE WHEN standing.subject_id = standing.object_id THEN 'BOTH' ELSE 'OUT' END,
  standing.hop
FROM standing JOIN entity ON entity.id = standing.object_id
UNION ALL
SELECT standing.object_id, standing.subject_id, standing.relation_id, entity.public_id, standing.kind,
  standing.public_id, 'IN', standing.hop
FROM standing JOIN entity ON entity.id = standing.subject_id WHERE standing.subject_id <> standing.object_id
"""
"""The ends of the relations that are public, as they now resolve."""


def _ordered() -> Any:
    """Text that both databases compare by code point."""
    return sa.Text(collation="C").with_variant(sa.Text(), "sqlite")


def upgrade() -> None:
    """Create the table; what is written here is frozen, later changes come as later revisions."""
    op.create_table(
        "relation_end",
        sa.Column("entity_id", sa.Integer(), nullable=False),
        sa.Column("other_id", sa.Integer(), nullable=False),
        sa.Column("relation_id", sa.Integer(), nullable=False),
        sa.Column("other_public_id", _ordered(), nullable=False),
        sa.Column("kind", _ordered(), nullable=False),
        sa.Column("relation_public_id", _ordered(), nullable=False),
        sa.Column("direction", sa.String(), nullable=False),
        sa.Column("hop", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["other_id"], ["entity.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["relation_id"], ["relation.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("entity_id", "other_id", "relation_id"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "relation_end_by_id",
        "relation_end",
        ["entity_id", "hop", "other_public_id", "other_id", "relation_id"],
        unique=False,
    )
    op.create_index(
        "relation_end_by_other", "relation_end", ["entity_id", "other_id", "hop", "relation_id"], unique=False
    )
    op.create_index(
        "relation_end_by_kind", "relation_end", ["entity_id", "kind", "relation_public_id"], unique=False
    )
    op.create_index(op.f("ix_relation_end_relation_id"), "relation_end", ["relation_id"], unique=False)
    op.execute(FILL)
