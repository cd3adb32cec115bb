"""Gives stored mentions the ids that new ones have: half of an id is the article's.

The same mention has the same id wherever it is imported; an id that was handed out before leads nowhere any more.
"""

import sqlalchemy as sa
from alembic import op

from newsgraph.model.identity import build_mention_id

revision = "0034"
down_revision = "0033"
branch_labels = None
depends_on = None

AT_ONCE = 200
NEXT = sa.text(
    'SELECT mention.id, article.public_id, entity.public_id, mention.start, mention."end" FROM mention '
    "JOIN article ON article.id = mention.article_id JOIN entity ON entity.id = mention.entity_id "
    "WHERE mention.id > :last ORDER BY mention.id LIMIT :count"
)
SET = sa.text("UPDATE mention SET public_id = :public_id WHERE id = :row")


def upgrade() -> None:
    """Write every id anew, some hundreds at once."""
    connection, last = op.get_bind(), 0
    while rows := connection.execute(NEXT, {"last": last, "count": AT_ONCE}).all():
        values = [{"row": row[0], "public_id": build_mention_id(*row[1:])} for row in rows]
        connection.execute(SET, values)
        last = rows[-1][0]
