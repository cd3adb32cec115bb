"""Keeps the reasons of a related list in its entries: a row for each was most of what an import wrote for a list.

Keys and an index that cost more than they were worth go.
"""

import sqlalchemy as sa
from alembic import op

from newsgraph.store.migration.related_reason_ddl import FreeEntryKey, PutEntriesBack

revision = "0035"
down_revision = "0034"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table of entries anew; that of reasons goes."""
    op.drop_index("related_article_by_rank", "related_article")
    op.drop_index("related_article_by_related", "related_article")
    op.rename_table("related_article", "related_article_kept")
    op.execute(FreeEntryKey())
    op.create_table(
        "related_article",
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("related_id", sa.Integer(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("score", sa.Integer(), nullable=False),
        sa.Column("pinned", sa.Integer(), nullable=False),
        sa.Column("reasons", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("article_id", "related_id"),
        sqlite_with_rowid=False,
    )
    op.execute(PutEntriesBack())
    op.drop_table("related_reason")
    op.drop_table("related_article_kept")
    op.create_index("related_article_by_related", "related_article", ["related_id"])
