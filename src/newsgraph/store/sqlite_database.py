"""Opens the one writer and the reader of a SQLite file."""

import logging
import sqlite3

from newsgraph.errors import InputError
from newsgraph.store.location import SqliteLocation, parse_database_url
from newsgraph.store.sqlite_lock import FileLock
from newsgraph.store.sqlite_settings import READER_PRAGMAS, WRITER_PRAGMAS, needs_file_lock
from newsgraph.store.sqlite_worker import SqliteWorker

logger = logging.getLogger("newsgraph.store")


def tell_lock(url: str) -> None:
    """Say, once where a server starts, that this SQLite lets one process write at a time, and by which lock."""
    location = parse_database_url(url)
    if isinstance(location, SqliteLocation) and needs_file_lock():
        logger.info(
            "SQLite %s: one process writes at a time, by a lock on %s-lock",
            sqlite3.sqlite_version,
            location.path.name,
        )


def open_sqlite(location: SqliteLocation, *, create: bool) -> tuple[SqliteWorker, SqliteWorker]:
    """Return a writer, which creates the file where `create` says so, and a reader of it.

    Raises InputError DATABASE_NOT_FOUND.
    """
    if not location.path.parent.is_dir():
        raise InputError(
            "DATABASE_NOT_FOUND",
            f"there is no folder {location.path.parent}",
            hint="create it, or name another",
        )
    if not create and not location.path.exists():
        raise InputError(
            "DATABASE_NOT_FOUND",
            f"there is no database {location.path}",
            hint="name another with --database, or import something first",
        )
    lock = FileLock(location.path) if needs_file_lock() else None
    writer = SqliteWorker(location, "rwc", WRITER_PRAGMAS, "BEGIN IMMEDIATE", lock)
    return writer, SqliteWorker(location, "ro", READER_PRAGMAS, "BEGIN")
