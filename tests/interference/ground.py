"""What both worlds begin with: the sample newsroom, imported once and copied for every world."""

import asyncio
import shutil
from itertools import count
from pathlib import Path
from typing import Protocol

from newsgraph.ingest.pipeline import ImportOptions, import_paths
from newsgraph.store.database import Database
from support_postgres import PostgresServer

FIXTURES = Path(__file__).parents[2] / "fixtures"
FILES = [FIXTURES / "entities.jsonl", FIXTURES / "newsroom.jsonl"]
IMPORTED_AT = "2025-06-15T08:00:00.000Z"


class Ground(Protocol):
    """Gives out databases that all hold the same, and takes them back."""

    def copy(self) -> str:
        """Return the address of a new copy."""

    def drop(self, url: str) -> None:
        """Take a copy back that nobody holds open."""


class SqliteGround:
    """Copies of a file."""

    def __init__(self, folder: Path):
        self._folder = folder
        self._numbers = count(1)
        self._template = folder / "ground.db"
        asyncio.run(import_ground(f"sqlite:///{self._template}"))

    def copy(self) -> str:
        path = self._folder / f"world-{next(self._numbers)}.db"
        shutil.copy(self._template, path)
        return f"sqlite:///{path}"

    def drop(self, url: str) -> None:
        path = Path(url.removeprefix("sqlite:///"))
        for ending in ("", "-wal", "-shm"):
            path.with_name(path.name + ending).unlink(missing_ok=True)


class PostgresGround:
    """Databases made from a template."""

    def __init__(self, server: PostgresServer):
        self._server = server
        self._template = server.create_database()
        asyncio.run(import_ground(self._template))

    def copy(self) -> str:
        return self._server.copy_database(self._template)

    def drop(self, url: str) -> None:
        self._server.drop_database(url)


async def import_ground(url: str) -> None:
    """Import the sample newsroom; nothing of it may be refused."""
    database = await Database.open(url)
    try:
        report = await import_paths(database, FILES, ImportOptions(IMPORTED_AT))
        assert report.failed == []
    finally:
        await database.close()
