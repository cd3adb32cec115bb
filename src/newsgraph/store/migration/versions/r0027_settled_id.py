"""Remembers ids that were given anew at a publication, and finds the rows of the change log by what they tell of."""

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the table and the index."""
    op.create_table(
        "settled_id",
        sa.Column("former", sa.String(), nullable=False),
        sa.Column("public_id", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("former"),
        sqlite_with_rowid=False,
    )
    op.create_index("settled_id_by_public_id", "settled_id", ["public_id"])
    op.create_index("change_by_subject", "change", ["subject_id"])
