"""Remembers of every passage that an editor withdrew that it was an editor, as the audit log tells."""

import json

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None

_TOLD = sa.text("SELECT details FROM audit WHERE action = 'evidence.withdraw' ORDER BY position")
_MARK = sa.text("UPDATE evidence SET ruled_out = 1 WHERE public_id = :id AND withdrawn_at IS NOT NULL")


def upgrade() -> None:
    """Mark the passages."""
    connection = op.get_bind()
    found = {json.loads(details).get("evidence") for details in connection.execute(_TOLD).scalars().all()}
    for public_id in sorted(found - {None}):
        connection.execute(_MARK, {"id": public_id})
