"""Says which database an address names."""

from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, urlsplit

from newsgraph.errors import InputError

SQLITE_PREFIX = "sqlite:///"
POSTGRES_PREFIXES = ("postgresql://", "postgres://")


@dataclass(frozen=True)
class SqliteLocation:
    """A SQLite database in one file."""

    path: Path


@dataclass(frozen=True)
class PostgresLocation:
    """A database of a PostgreSQL server; the address may hold a password and is never shown."""

    url: str = field(repr=False)
    name: str


Location = SqliteLocation | PostgresLocation


def parse_database_url(url: str) -> Location:
    """Return what an address names.

    `sqlite:///file` (relative) and `sqlite:////dir/file` (absolute) name files; `postgresql://user@host/name` names a
    database of a server, with what libpq allows after a question mark. Raises InputError DATABASE_URL_INVALID for
    anything else.
    """
    if url.startswith(POSTGRES_PREFIXES):
        return _parse_postgres_url(url)
    path = unquote(url.removeprefix(SQLITE_PREFIX)) if url.startswith(SQLITE_PREFIX) else ""
    if not path or path.startswith(":memory:") or "?" in path or "\0" in path:
        shown = "an address of another kind" if "@" in url else repr(url)
        raise InputError(
            "DATABASE_URL_INVALID",
            f"{shown} names no database",
            hint="write sqlite:///newsgraph.db, sqlite:////absolute/path/newsgraph.db or postgresql://user@host/name",
        )
    return SqliteLocation(Path(path))


def _parse_postgres_url(url: str) -> PostgresLocation:
    try:
        parts = urlsplit(url)
        name = unquote(parts.path.removeprefix("/"))
        is_whole = bool(name) and "\0" not in url and (parts.port is None or parts.port > 0)
    except ValueError:
        is_whole, name = False, ""
    if not is_whole:
        raise InputError(
            "DATABASE_URL_INVALID",
            "the address of the PostgreSQL database is not complete",
            hint="write postgresql://user:password@host:5432/name",
        )
    return PostgresLocation("postgresql://" + url.split("://", 1)[1], name)
