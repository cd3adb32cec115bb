"""Opens a service that takes mutations, with a fixed clock and fixed keys, for tests of what editors do."""

import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from newsgraph.execute import Service
from newsgraph.ingest.pipeline import ImportOptions, import_paths
from newsgraph.model.viewer import Viewer, ViewerRole
from newsgraph.newsroom.mutation import Mutations
from newsgraph.schema.build import build_schema
from newsgraph.server.answer import Answerer
from newsgraph.server.document import OpenDocuments
from newsgraph.server.front_door import GraphQLRequest
from newsgraph.store.database import Database
from newsgraph.store.reader import Reader
from support_tables import Tables, read_tables

EDITOR = Viewer((ViewerRole.EDITOR,), name="Desk", key_id="k1")
OTHER_EDITOR = Viewer((ViewerRole.EDITOR,), name="Night desk", key_id="k2")
BEGIN = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
PUBLIC_URL = "https://news.example"


@dataclass
class FixedClock:
    """A clock that a test moves by hand."""

    now: datetime = BEGIN

    def __call__(self) -> datetime:
        return self.now

    def move(self, **by: float) -> None:
        self.now += timedelta(**by)


@dataclass
class Newsroom:
    """A service over one database, asked in process."""

    answerer: Answerer
    database: Database
    clock: FixedClock
    url: str
    drawn: list[int] = field(default_factory=list)

    async def run(
        self, text: str, variables: dict[str, Any] | None = None, viewer: Viewer = EDITOR
    ) -> dict[str, Any]:
        """Return the whole response to an operation; errors are raised."""
        asked = GraphQLRequest(text, None, variables or {})
        answer: dict[str, Any] = json.loads(await self.answerer.answer_any(asked, text, viewer))
        return answer

    async def read(
        self, text: str, variables: dict[str, Any] | None = None, viewer: Viewer = EDITOR
    ) -> dict[str, Any]:
        """Return the data that answers an operation without errors."""
        answer = await self.run(text, variables, viewer)
        assert "errors" not in answer, answer["errors"]
        data: dict[str, Any] = answer["data"]
        return data

    async def read_tables(self) -> Tables:
        return await self.database.read(read_tables)


def draw_counted() -> Callable[[], str]:
    """Return a source of keys that counts."""
    numbers = iter(range(1, 1_000_000))
    return lambda: f"{next(numbers):032x}"


@asynccontextmanager
async def open_newsroom(url: str, files: list[Path] = []) -> AsyncIterator[Newsroom]:  # noqa: B006  # only read
    """Yield a newsroom over a new database into which `files` are imported."""
    database = await Database.open(url)
    reader = await Reader.open(url, deadline=60.0, count=1)
    clock = FixedClock()
    try:
        if files:
            report = await import_paths(database, files, ImportOptions("2026-02-01T00:00:00.000Z"))
            assert report.failed == []
        mutations = Mutations(reader, database, PUBLIC_URL, clock, draw_counted())
        service = Service(build_schema()._schema, reader, public_url=PUBLIC_URL)
        yield Newsroom(Answerer(service, OpenDocuments(), mutations), database, clock, url)
    finally:
        await reader.close()
        await database.close()
