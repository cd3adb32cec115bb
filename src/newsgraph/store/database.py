"""Opens a database and runs functions in its transactions."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Concatenate, ParamSpec, Self, TypeVar

from sqlalchemy import Connection

from newsgraph.errors import NewsgraphError
from newsgraph.store.location import SqliteLocation, parse_database_url
from newsgraph.store.migration.revision import fetch_head, fetch_revision
from newsgraph.store.sqlite_database import open_sqlite

if TYPE_CHECKING:  # its driver is loaded where it is used
    from newsgraph.store.postgres_worker import PostgresWorker
    from newsgraph.store.sqlite_worker import SqliteWorker

    Worker = SqliteWorker | PostgresWorker

P = ParamSpec("P")
T = TypeVar("T")


class Database:
    """One database: a single writer, and a reader beside it.

    Functions given to `write` and `read` take a SQLAlchemy `Connection` first; they run one after the other, and must
    not await anything.
    """

    def __init__(self, writer: "Worker", reader: "Worker"):
        """Take what runs functions; use `open`."""
        self._writer = writer
        self._reader = reader

    @classmethod
    async def open(cls, url: str, *, create: bool = True) -> Self:
        """Return the database that `url` names, migrated where needed; `create` makes a file that is not there.

        Raises InputError (DATABASE_URL_INVALID, DATABASE_NOT_FOUND, DATABASE_NOT_REACHED, DATABASE_TOO_NEW) or
        NewsgraphError where it cannot be used.
        """
        location = parse_database_url(url)
        if isinstance(location, SqliteLocation):
            database = cls(*open_sqlite(location, create=create))
        else:
            from newsgraph.store.postgres_worker import open_postgres

            database = cls(*open_postgres(location))
        try:
            if not await database._is_current():
                from newsgraph.store.migration.upgrade import upgrade_database  # takes long to load

                await database.write(upgrade_database)
        except BaseException:
            await database.close()
            raise
        return database

    async def _is_current(self) -> bool:
        """Tell whether there is nothing to migrate, without waiting for whoever writes meanwhile."""
        try:
            return await self.read(fetch_revision) == fetch_head()
        except NewsgraphError:
            return False  # there is no file yet, or something is wrong that the writer will tell

    async def write(
        self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run `function` in one write transaction; commit when it returns, undo everything when it raises."""
        return await self._writer.run(lambda connection: function(connection, *args, **kwargs))

    async def read(
        self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run `function` on one consistent state of the database; it can change nothing."""
        return await self._reader.run(lambda connection: function(connection, *args, **kwargs))

    async def close(self) -> None:
        """Close every connection; the last one to a SQLite file folds the write-ahead log into it."""
        await self._reader.close()
        await self._writer.close()
