"""Has PostgreSQL tell who listens that the change log has grown."""

from alembic import op

from newsgraph.store.migration.change_notice_ddl import CreateChangeNotice, TellOfChanges

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the trigger."""
    op.execute(CreateChangeNotice())
    op.execute(TellOfChanges())
