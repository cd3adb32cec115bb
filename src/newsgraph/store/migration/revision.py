"""Tells which revision a database stands at, and which is the newest: all that a start asks as a rule.

What runs revisions takes as long to load as a tenth of the service: `upgrade` is imported where one is missing.
"""

import re
from functools import cache
from pathlib import Path

from sqlalchemy import Connection, inspect, text

_TABLE = "alembic_version"
_REVISION = text("SELECT version_num FROM alembic_version")
_OWN = re.compile(r'^revision = "(\w+)"', re.MULTILINE)
_FOLLOWS = re.compile(r'^down_revision = "(\w+)"', re.MULTILINE)
_VERSIONS = Path(__file__).with_name("versions")


def fetch_revision(connection: Connection) -> str | None:
    """Return the revision the database stands at, None where it is empty."""
    if not inspect(connection).has_table(_TABLE):
        return None
    found: str | None = connection.execute(_REVISION).scalar()
    return found


@cache
def fetch_head() -> str:
    """Return the newest revision that this program knows: the one that no other follows, as the files state it."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(_VERSIONS.glob("r*.py"))]
    followed = {found[1] for stated in texts if (found := _FOLLOWS.search(stated))}
    [head] = {found[1] for stated in texts if (found := _OWN.search(stated))} - followed
    return head
