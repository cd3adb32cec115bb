"""Lets editors read what waits for them: candidates of unresolved names as rows, proposed relations by their ids."""

import sqlalchemy as sa
from alembic import op

from newsgraph.model.identity import build_proposal_id

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

_UNRESOLVED = """SELECT article_id, start, "end", candidates FROM unresolved_mention"""
_ENTITIES = "SELECT public_id, id FROM entity"
_PROPOSED = "SELECT DISTINCT subject, kind, object, role FROM relation_proposal"
_NAME_PROPOSED = """
UPDATE relation_proposal SET proposal = :proposal
WHERE subject = :subject AND kind = :kind AND object = :object AND role = :role
"""


def upgrade() -> None:
    """Create the table and the column, and fill them from what they repeat."""
    candidate = op.create_table(
        "unresolved_candidate",
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("entity_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("article_id", "start", "end", "position"),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_unresolved_candidate_entity_id"), "unresolved_candidate", ["entity_id"])
    op.create_index("unresolved_mention_by_text", "unresolved_mention", ["text"])
    op.add_column("relation_proposal", sa.Column("proposal", sa.String(), nullable=False, server_default=""))
    op.create_index(
        "relation_proposal_by_proposal", "relation_proposal", ["proposal", "article_id", "position"]
    )
    connection = op.get_bind()
    entities = {row.public_id: row.id for row in connection.execute(sa.text(_ENTITIES))}
    rows = [
        {
            "article_id": row.article_id,
            "start": row.start,
            "end": row.end,
            "position": position,
            "entity_id": entities[public_id],
        }
        for row in connection.execute(sa.text(_UNRESOLVED)).all()
        for position, public_id in enumerate(row.candidates.split())
        if public_id in entities
    ]
    if rows:
        op.bulk_insert(candidate, rows)
    for row in connection.execute(sa.text(_PROPOSED)).all():
        key = {"subject": row.subject, "kind": row.kind, "object": row.object, "role": row.role}
        connection.execute(sa.text(_NAME_PROPOSED), {**key, "proposal": build_proposal_id(*row)})
