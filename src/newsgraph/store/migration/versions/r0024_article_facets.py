"""Sections and languages beside each other in their indexes, so that facets are counted without reading articles."""

from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None

ORDER = ("status", "published_at", "public_id")


def upgrade() -> None:
    """Build both indexes anew, each with the other's column behind."""
    for name, column, other in (
        ("article_by_section", "section", "language"),
        ("article_by_language", "language", "section"),
    ):
        op.drop_index(name, "article")
        op.create_index(name, "article", [column, *ORDER, other])
