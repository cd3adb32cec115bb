"""Counts versions for the public apart from those that only editors saved."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

_COUNT_PUBLISHED = """
UPDATE article_version SET public_number = (
  SELECT count(*) FROM article_version AS counted JOIN article ON article.id = counted.article_id
  WHERE counted.article_id = article_version.article_id AND counted.version <= article_version.version
    AND (article.status IN ('PUBLISHED', 'RETRACTED')
      OR article.status = 'DRAFT' AND article.published_at IS NOT NULL)
    AND NOT EXISTS (
      SELECT 1 FROM article_version AS later
      WHERE later.article_id = counted.article_id AND later.version > counted.version
        AND later.at <= article.published_at
    )
)
"""
_NAME_REST = "UPDATE article_version SET public_number = NULL WHERE public_number = 0"
_NUMBER_ARTICLES = """
UPDATE article SET saved_version = version, version = coalesce(
  (SELECT max(public_number) FROM article_version WHERE article_version.article_id = article.id), 0
)
"""


def upgrade() -> None:
    """Add the columns; a version was published unless another had replaced it when its article was published."""
    op.add_column("article_version", sa.Column("public_number", sa.Integer(), nullable=True))
    op.add_column("article", sa.Column("saved_version", sa.Integer(), nullable=False, server_default="1"))
    for statement in (_COUNT_PUBLISHED, _NAME_REST, _NUMBER_ARTICLES):
        op.execute(statement)
