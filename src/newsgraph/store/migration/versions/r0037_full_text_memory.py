"""Lets SQLite's full-text index hold 4 MiB of new words in memory before it writes them, where it held 1.

The texts of a transaction then come as one sorted run, which has to be merged less often. PostgreSQL has no such
index.
"""

import sqlalchemy as sa
from alembic import op

revision = "0037"
down_revision = "0036"
branch_labels = None
depends_on = None

BYTES = 4 * 1024 * 1024


def upgrade() -> None:
    """Set it where the index keeps its settings."""
    connection = op.get_bind()
    if connection.dialect.name == "sqlite":
        held = sa.text("INSERT INTO article_fts (article_fts, rank) VALUES ('hashsize', :bytes)")
        connection.execute(held, {"bytes": BYTES})
