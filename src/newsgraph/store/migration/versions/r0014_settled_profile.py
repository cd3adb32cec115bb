"""Remembers by which snapshot of rarities each article was weighed, so that the oldest weights are renewed first."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; articles that are there count as weighed long ago."""
    op.add_column("related_profile", sa.Column("settled", sa.Integer(), nullable=False, server_default="0"))
    op.create_index("related_profile_by_settled", "related_profile", ["settled", "place"], unique=False)
