"""Remembers whose words a passage is, and what editors decided about merges and passages."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

FIRST_OF_COPIES = """
UPDATE evidence SET origin_article_id = coalesce((
  SELECT first.id FROM related_profile JOIN article AS first ON first.public_id = related_profile.duplicate_group
  WHERE related_profile.article_id = evidence.article_id AND first.status IN ('PUBLISHED', 'RETRACTED')
), article_id)
"""
ORIGIN_OF_COPIES = """
UPDATE evidence SET origin = (
  SELECT CASE WHEN publisher.public_id IS NULL THEN 'article:' || first.public_id
    ELSE 'source:' || publisher.public_id END
  FROM article AS first
  LEFT JOIN entity_resolution ON entity_resolution.entity_id = first.source_id
  LEFT JOIN entity AS publisher ON publisher.id = entity_resolution.survivor_id
  WHERE first.id = evidence.origin_article_id
) WHERE speaker_id IS NULL
"""


def upgrade() -> None:
    """Add the columns, and count the copies of a text as one origin."""
    op.add_column("entity_merge", sa.Column("again", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("evidence", sa.Column("ruled_out", sa.Integer(), nullable=False, server_default="0"))
    op.add_column(
        "evidence", sa.Column("origin_article_id", sa.Integer(), nullable=False, server_default="0")
    )
    op.create_index(op.f("ix_evidence_origin_article_id"), "evidence", ["origin_article_id"], unique=False)
    op.execute(FIRST_OF_COPIES)
    op.execute(ORIGIN_OF_COPIES)
