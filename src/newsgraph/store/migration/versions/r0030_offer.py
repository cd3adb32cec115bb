"""Tells licenses that everybody is told of from those that are agreed with one partner: none is on offer before."""

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0028"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column."""
    op.add_column("license", sa.Column("offered", sa.Integer(), nullable=False, server_default="0"))
