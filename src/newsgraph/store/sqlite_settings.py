"""How SQLite connections are set up, for the one writer and for readers."""

import sqlite3
from typing import Any

# The WAL-reset fault of SQLite can damage a file that two processes write; this release ended it.
FIRST_SAFE_SQLITE = (3, 51, 3)
MEBIBYTE = 1024 * 1024
MAX_VALUE_BYTES = 32 * MEBIBYTE

COMMON_PRAGMAS = (
    "PRAGMA busy_timeout = 5000",
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA mmap_size = 0",
)
# FAST overwrites what is deleted: text under embargo that was withdrawn must not stay in free pages.
WRITER_PRAGMAS = (
    *COMMON_PRAGMAS,
    "PRAGMA cache_size = -32000",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA secure_delete = FAST",
    "PRAGMA wal_autocheckpoint = 1000",
    f"PRAGMA journal_size_limit = {64 * MEBIBYTE}",
)
# KiB of pages that each reader keeps; what it lacks lies in the page cache of the operating system, a copy away.
READER_CACHE = "PRAGMA cache_size = -8000"
BESIDE_CACHE = "PRAGMA cache_size = -4000"
"""For the connection that reads beside a transaction; more made an import no faster."""
READER_PRAGMAS = (*COMMON_PRAGMAS, READER_CACHE, "PRAGMA query_only = ON", "PRAGMA wal_autocheckpoint = 0")

LIMITS = (
    (sqlite3.SQLITE_LIMIT_LENGTH, MAX_VALUE_BYTES),
    (sqlite3.SQLITE_LIMIT_SQL_LENGTH, 256 * 1024),
    (sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER, 1000),
    (sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 256),
    (sqlite3.SQLITE_LIMIT_EXPR_DEPTH, 200),
)


def needs_file_lock() -> bool:
    """Return whether this SQLite can damage a file that two processes write at once."""
    return sqlite3.sqlite_version_info < FIRST_SAFE_SQLITE


def apply_settings(connection: Any, pragmas: tuple[str, ...]) -> None:
    """Run `pragmas` on a DB-API connection of SQLAlchemy's making."""
    cursor = connection.cursor()
    try:
        for pragma in pragmas:
            cursor.execute(pragma)
    finally:
        cursor.close()


def apply_limits(connection: sqlite3.Connection) -> None:
    """Bound the size of values, statements and expressions of one sqlite3 connection."""
    for category, limit in LIMITS:
        connection.setlimit(category, limit)


class BoundedConnection(sqlite3.Connection):
    """A connection that refuses values and statements beyond our limits, made so in its own thread."""

    def __init__(self, *args: Any, **kwargs: Any):
        super().__init__(*args, **kwargs)
        apply_limits(self)
