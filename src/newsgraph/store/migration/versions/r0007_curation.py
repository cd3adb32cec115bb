"""Remembers how a mention was found, and what became of a proposal."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns; mentions that are there already count as stated, so that linking again takes none away."""
    op.add_column("mention", sa.Column("method", sa.String(), nullable=False, server_default="EDITOR"))
    op.add_column("entity_proposal", sa.Column("status", sa.String(), nullable=False, server_default="OPEN"))
    op.add_column("entity_proposal", sa.Column("into_id", sa.Integer(), nullable=True))
    op.create_index("ix_entity_proposal_into_id", "entity_proposal", ["into_id"], unique=False)
    op.add_column(
        "relation_proposal", sa.Column("status", sa.String(), nullable=False, server_default="OPEN")
    )
    op.create_index(
        "entity_proposal_mention_by_article", "entity_proposal_mention", ["article_id"], unique=False
    )
    op.create_index(
        "relation_proposal_by_key", "relation_proposal", ["subject", "kind", "object"], unique=False
    )
