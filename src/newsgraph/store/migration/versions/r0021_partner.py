"""What partners acknowledge and are told: acknowledged recalls, and the rights that they got or lost."""

import sqlalchemy as sa
from alembic import op

from newsgraph.store.migration.change_notice_ddl import TellOfAccess

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables, and the orders in which deliveries are listed."""
    op.create_table(
        "acknowledgement",
        sa.Column("partner_id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("recalled_at", sa.String(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["partner_id"], ["partner.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("partner_id", "article_id"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "told_grant",
        sa.Column("partner_id", sa.Integer(), nullable=False),
        sa.Column("license_id", sa.Integer(), nullable=False),
        sa.Column("ends_at", sa.String(), nullable=True),
        sa.Column("terms", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["license_id"], ["license.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["partner_id"], ["partner.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("partner_id", "license_id"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "access_event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("partner_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("subject_id", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["partner_id"], ["partner.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("partner_id", "number"),
    )
    op.create_index("access_event_by_position", "access_event", ["partner_id", "position", "number"])
    op.execute(TellOfAccess())
    op.create_index("download_by_instant", "download", ["partner_id", "at"])
    op.create_index("download_by_article", "download", ["article_id", "partner_id"])
