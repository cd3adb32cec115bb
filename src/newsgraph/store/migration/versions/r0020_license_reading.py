"""Lets licenses be read when an article is: deliveries are counted by license, and keys state no licenses."""

from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the index, and drop the column that nothing ever filled."""
    op.create_index("download_by_license", "download", ["license_id", "partner_id", "at", "article_id"])
    op.drop_column("api_key", "licenses")
