"""Says which database an address names."""

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

from newsgraph.errors import InputError

SQLITE_PREFIX = "sqlite:///"


@dataclass(frozen=True)
class SqliteLocation:
    """A SQLite database in one file."""

    path: Path


def parse_database_url(url: str) -> SqliteLocation:
    """Return what `sqlite:///file` (relative) or `sqlite:////dir/file` (absolute) names.

    Raises InputError: DATABASE_NOT_SUPPORTED for a database of another sort, DATABASE_URL_INVALID for anything else.
    """
    if url.startswith(("postgresql:", "postgresql+", "postgres:")):
        raise InputError(
            "DATABASE_NOT_SUPPORTED",
            "this release keeps its data in SQLite; PostgreSQL comes later",
            hint="use sqlite:///FILE",
        )
    path = unquote(url.removeprefix(SQLITE_PREFIX)) if url.startswith(SQLITE_PREFIX) else ""
    if not path or path.startswith(":memory:") or "?" in path or "\0" in path:
        raise InputError(
            "DATABASE_URL_INVALID",
            f"{url!r} names no database file",
            hint="write sqlite:///newsgraph.db, or sqlite:////absolute/path/newsgraph.db",
        )
    return SqliteLocation(Path(path))
