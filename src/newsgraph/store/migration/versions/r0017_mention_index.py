"""Takes away an index of mentions that is the beginning of another one: that of their spans, which are unique."""

from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Drop the index."""
    op.drop_index("mention_by_article", "mention")
