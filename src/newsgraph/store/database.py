"""Opens a database and runs functions in its transactions."""

import logging
import sqlite3
from collections.abc import Callable
from typing import Concatenate, ParamSpec, Self, TypeVar

from sqlalchemy import Connection

from newsgraph.errors import InputError
from newsgraph.store.location import SqliteLocation, parse_database_url
from newsgraph.store.migration.upgrade import upgrade_database
from newsgraph.store.sqlite_lock import FileLock
from newsgraph.store.sqlite_settings import READER_PRAGMAS, WRITER_PRAGMAS, needs_file_lock
from newsgraph.store.sqlite_worker import SqliteWorker

logger = logging.getLogger("newsgraph.store")
P = ParamSpec("P")
T = TypeVar("T")


class Database:
    """One database: a single writer, and a reader beside it.

    Functions given to `write` and `read` take a SQLAlchemy `Connection` first; they run in a thread, one after the
    other, and must not await anything.
    """

    def __init__(self, location: SqliteLocation):
        self.location = location
        self._file_lock = FileLock(location.path) if needs_file_lock() else None
        self._writer = SqliteWorker(location, "rwc", WRITER_PRAGMAS, "BEGIN IMMEDIATE")
        self._reader = SqliteWorker(location, "ro", READER_PRAGMAS, "BEGIN")

    @classmethod
    async def open(cls, url: str, *, create: bool = True) -> Self:
        """Return the database that `url` names, migrated where needed, and created where `create` says so.

        Raises InputError (DATABASE_URL_INVALID, DATABASE_NOT_SUPPORTED, DATABASE_TOO_NEW) or NewsgraphError where
        the file cannot be used.
        """
        location = parse_database_url(url)
        if not location.path.parent.is_dir():
            raise InputError(
                "DATABASE_NOT_FOUND",
                f"there is no folder {location.path.parent}",
                hint="create it, or name another",
            )
        if not create and not location.path.exists():
            raise InputError(
                "DATABASE_NOT_FOUND", f"there is no database {location.path}", hint="import something first"
            )
        database = cls(location)
        if database._file_lock is not None:
            logger.info(
                "SQLite %s: one process writes at a time, by a lock on %s-lock",
                sqlite3.sqlite_version,
                location.path.name,
            )
        try:
            await database.write(upgrade_database)
        except BaseException:
            await database.close()
            raise
        return database

    async def write(
        self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run `function` in one write transaction; commit when it returns, undo everything when it raises."""
        return await self._writer.run(
            self._file_lock, lambda connection: function(connection, *args, **kwargs)
        )

    async def read(
        self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run `function` on one consistent state of the database; it can change nothing."""
        return await self._reader.run(None, lambda connection: function(connection, *args, **kwargs))

    async def close(self) -> None:
        """Close every connection; the last one folds the write-ahead log into the file."""
        await self._reader.close(None)
        await self._writer.close(self._file_lock)
