"""Opens a service that takes mutations, with a fixed clock and fixed keys, for tests of what editors do."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
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
from support_tables import Tables, find_differences, read_tables

EDITOR = Viewer((ViewerRole.EDITOR,), name="Desk", key_id="k1")
OTHER_EDITOR = Viewer((ViewerRole.EDITOR,), name="Night desk", key_id="k2")
BEGIN = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
PUBLIC_URL = "https://news.example"
VARIABLE_TYPES = {"input": "SaveArticleInput!", "key": "String"}
ERRORS = "errors { code message hint path }"
PAYLOAD = f"article {{ id slug headline status version publishedAt modifiedAt embargoedUntil }} {ERRORS}"
PAYLOADS = {"deleteDraft": f"deletedId {ERRORS}"}


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
    mutations: Mutations
    database: Database
    clock: FixedClock
    url: str

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

    async def change(
        self, name: str, arguments: str, variables: dict[str, Any] | None = None, viewer: Viewer = EDITOR
    ) -> dict[str, Any]:
        """Return the payload of one mutation that answers with an article; `arguments` are written as in GraphQL."""
        types = ", ".join(f"${name}: {VARIABLE_TYPES[name]}" for name in variables or {})
        declared = f"({types})" if types else ""
        text = f"mutation {declared} {{ {name}({arguments}) {{ {PAYLOADS.get(name, PAYLOAD)} }} }}"
        payload: dict[str, Any] = (await self.read(text, variables, viewer))[name]
        return payload

    async def save(self, *, key: str | None = None, **given: Any) -> dict[str, Any]:
        """Return the payload of saveArticle."""
        return await self.change(
            "saveArticle", "input: $input, idempotencyKey: $key", {"input": given, "key": key}
        )

    async def refuse(self, name: str, arguments: str, variables: dict[str, Any] | None = None) -> Any:
        """Return code and path of the fault for which a mutation is refused; nothing may change thereby."""
        before = await self.read_tables()
        payload = await self.change(name, arguments, variables)
        assert find_differences(before, await self.read_tables()) == []
        [error] = payload.pop("errors")
        assert list(payload.values()) == [None]
        assert error["message"]
        assert error["hint"]
        return error["code"], error["path"]

    async def fetch_changes(self) -> list[tuple[str, str, str, str | None]]:
        """Return subject type, subject, action and reason of the rows of the change log, in order."""
        rows = (await self.read_tables())["change"]
        return [row[2:] for row in sorted(rows)]

    async def read_tables(self) -> Tables:
        return await self.database.read(read_tables)


def draw_counted() -> Callable[[], str]:
    """Return a source of keys that counts."""
    numbers = iter(range(1, 1_000_000))
    return lambda: f"{next(numbers):032x}"


def play_in(
    new_url: Callable[[], str], files: list[Path], play: Callable[[Newsroom], Awaitable[None]]
) -> None:
    """Run `play` in a new newsroom."""
    url = new_url()  # which may run an event loop of its own

    async def run() -> None:
        async with open_newsroom(url, files) as newsroom:
            await play(newsroom)

    asyncio.run(run())


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
        yield Newsroom(Answerer(service, OpenDocuments(), mutations), mutations, database, clock, url)
    finally:
        await reader.close()
        await database.close()
