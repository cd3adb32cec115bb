"""Runs functions in transactions of a PostgreSQL database, one after the other."""

from collections.abc import Callable
from typing import Any, TypeVar

import asyncpg
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from newsgraph.store.location import PostgresLocation
from newsgraph.store.postgres_error import build_connect_error, build_postgres_error
from newsgraph.store.postgres_settings import CONNECT_SECONDS, WRITER_LOCK, build_writer_settings

T = TypeVar("T")
WRITE = (f"SELECT pg_advisory_xact_lock({WRITER_LOCK})",)
"""What a writing transaction begins with: it waits until no other writes, in this process or elsewhere.

What is derived from other rows (counts, related lists) is then never computed from rows that another changes, and
the positions of the change log come out in the order in which they are committed.
"""
READ = ("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY",)


class PostgresWorker:
    """One connection, which takes functions in turn."""

    def __init__(self, location: PostgresLocation, begin: tuple[str, ...]):
        """Take the statements that a transaction begins with."""
        self._location = location
        self._begin = tuple(text(statement) for statement in begin)
        self._engine = self._build_engine()

    async def run(self, function: Callable[[Connection], T]) -> T:
        """Run `function` in a transaction of its own; the driver cancels its statement where the caller goes away."""
        try:
            async with self._engine.begin() as connection:
                for statement in self._begin:
                    await connection.execute(statement)
                return await connection.run_sync(function)
        except DBAPIError as error:
            known = build_postgres_error(error)
            if known is None:
                raise
            raise known from error

    async def close(self) -> None:
        """Close the connection."""
        await self._engine.dispose()

    def _build_engine(self) -> AsyncEngine:
        return create_async_engine(
            "postgresql+asyncpg://",
            async_creator=self._connect,
            pool_size=1,
            max_overflow=0,
            pool_timeout=600,
            hide_parameters=True,  # what fails is logged, and values may be secrets
        )

    async def _connect(self) -> Any:
        try:
            return await asyncpg.connect(
                self._location.url, timeout=CONNECT_SECONDS, server_settings=build_writer_settings()
            )
        except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError, ValueError) as error:
            raise build_connect_error(error, self._location) from None


def open_postgres(location: PostgresLocation) -> tuple[PostgresWorker, PostgresWorker]:
    """Return a writer and a reader of a database; they connect when they are first used."""
    return PostgresWorker(location, WRITE), PostgresWorker(location, READ)
