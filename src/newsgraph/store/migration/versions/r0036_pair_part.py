"""Has pairs of entities counted for a part of the entities at a time, and orders them by an index half as large.

Those of one entity that are named together with it equally often are put in order when they are read.
"""

import sqlalchemy as sa
from alembic import op

revision = "0036"
down_revision = "0035"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add what is left to be counted, and make the index anew."""
    op.add_column(
        "unpaired_article", sa.Column("parts_left", sa.Integer(), nullable=False, server_default="255")
    )
    op.drop_index("entity_pair_by_count", "entity_pair")
    op.create_index("entity_pair_by_count", "entity_pair", ["entity_id", "article_count"])
