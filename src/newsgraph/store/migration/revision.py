"""Tells which revision a database stands at, and which is the newest: all that a start asks as a rule.

What runs revisions takes as long to load as a tenth of the service: `upgrade` is imported where one is missing.
"""

from functools import cache
from pathlib import Path

from sqlalchemy import Connection, inspect, text

_TABLE = "alembic_version"
_REVISION = text("SELECT version_num FROM alembic_version")
_VERSIONS = Path(__file__).with_name("versions")


def fetch_revision(connection: Connection) -> str | None:
    """Return the revision the database stands at, None where it is empty."""
    if not inspect(connection).has_table(_TABLE):
        return None
    found: str | None = connection.execute(_REVISION).scalar()
    return found


@cache
def fetch_head() -> str:
    """Return the newest revision that this program knows: files are named for theirs, `r0001_first_tables`."""
    return max(path.name[1:5] for path in _VERSIONS.glob("r[0-9][0-9][0-9][0-9]_*.py"))
