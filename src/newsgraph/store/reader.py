"""Reads for requests, whichever database they come from."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Self

from sqlalchemy.engine import Dialect

from newsgraph.store.location import SqliteLocation, parse_database_url
from newsgraph.store.sqlite_reader import SqliteReader

if TYPE_CHECKING:  # its driver is loaded where it is used
    from newsgraph.store.postgres_reader import PostgresReader

READERS = 3
DEADLINE = 5.0


class Reader:
    """Runs the statements of requests on one database, which they cannot change.

    `dialect` is the form in which the database takes statements. `version_statement` reads a value that, asked twice
    on one connection, differs where something was committed in between.
    """

    def __init__(self, connections: "SqliteReader | PostgresReader"):
        """Take open connections; use `open`."""
        self._connections = connections
        self.dialect: Dialect = connections.dialect
        self.version_statement = connections.version_statement

    @classmethod
    async def open(cls, url: str, *, deadline: float = DEADLINE, count: int = READERS) -> Self:
        """Return readers of the database that `url` names, each operation stopped after `deadline` seconds."""
        location = parse_database_url(url)
        if isinstance(location, SqliteLocation):
            return cls(await SqliteReader.open(location, deadline, count))
        from newsgraph.store.postgres_reader import PostgresReader

        return cls(await PostgresReader.open(location, deadline, count))

    async def trace(self, callback: Callable[[str], None]) -> None:
        """Have `callback` called with the text of every statement that is run from now on."""
        await self._connections.trace(callback)

    async def fetch_texts(self, statements: Sequence[tuple[str, Sequence[Any]]]) -> list[str | None]:
        """Run statements of one row and one column, in order, on one connection; return their values.

        Raises RequestError BUSY where no connection comes free, TIMEOUT past the deadline, RESPONSE_TOO_LARGE beyond
        what one value may hold, TOO_COMPLEX where the database refuses the statement; NewsgraphError where it fails.
        """
        return await self._connections.fetch_texts(statements)

    async def close(self) -> None:
        """Wait for what still runs, then close every connection."""
        await self._connections.close()
