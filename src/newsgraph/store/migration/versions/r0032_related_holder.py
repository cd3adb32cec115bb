"""Finds the lists that an article stands in, and has reasons go with their entries.

Both were looked for among all entries and all reasons: to publish an article, to retract one and to delete one. The
foreign keys of a table cannot be changed in SQLite: what there is is set aside, and put into the table made anew.
"""

import sqlalchemy as sa
from alembic import op

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None

PUT_BACK = (
    "INSERT INTO related_reason (article_id, related_id, position, kind, weight, entity_id, text) "
    "SELECT kept.article_id, kept.related_id, kept.position, kept.kind, kept.weight, kept.entity_id, kept.text "
    "FROM related_reason_kept AS kept JOIN related_article AS entry "
    "ON entry.article_id = kept.article_id AND entry.related_id = kept.related_id "
    "ORDER BY kept.article_id, kept.related_id, kept.position"
)


def upgrade() -> None:
    """Make the index, and the table of reasons anew."""
    op.create_index("related_article_by_related", "related_article", ["related_id"])
    op.execute("CREATE TABLE related_reason_kept AS SELECT * FROM related_reason")
    op.drop_table("related_reason")
    op.create_table(
        "related_reason",
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("related_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("weight", sa.Integer(), nullable=False),
        sa.Column("entity_id", sa.Integer(), nullable=True),
        sa.Column("text", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id", "related_id"],
            ["related_article.article_id", "related_article.related_id"],
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("article_id", "related_id", "position"),
        sqlite_with_rowid=False,
    )
    op.execute(PUT_BACK)
    op.drop_table("related_reason_kept")
