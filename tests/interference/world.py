"""One world: a database, the service over it, and what a viewer and an editor do with both."""

import json
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from io import BytesIO
from itertools import count
from typing import Any

import httpx2
from sqlalchemy import Connection, select
from sqlalchemy.engine import Dialect

from interference.request import UNCOMPARED, Answer, Request
from interference.stream import Streams
from newsgraph.clock import render_instant
from newsgraph.compiler.operation import Recent
from newsgraph.errors import NewsgraphError
from newsgraph.ingest.pipeline import ImportOptions, import_opened
from newsgraph.ingest.reader.opening import open_stream
from newsgraph.ingest.report import ImportReport
from newsgraph.model.table import METADATA
from newsgraph.model.viewer import Viewer, ViewerRole
from newsgraph.newsroom.mutation import Mutations
from newsgraph.server.answer import Answerer
from newsgraph.server.app import build_app
from newsgraph.server.caching import AnswerCache
from newsgraph.server.data_version import DataVersion
from newsgraph.server.due_clock import EMBARGOES, DueClock
from newsgraph.server.entity_tag import MAX_TAGS
from newsgraph.server.front_door import GraphQLRequest
from newsgraph.store.core_table import CHANGE
from newsgraph.store.database import Database
from newsgraph.store.reader import Reader

PUBLIC_URL = "https://news.example"
EDITOR = Viewer((ViewerRole.EDITOR,), "desk")
DEADLINE = 60.0
Record = dict[str, Any]


class Switch:
    """A reader and a database that can be changed under a service: plans, which hold nothing of rows, stay warm."""

    def __init__(self, dialect: Dialect, version_statement: str):
        self.dialect = dialect
        self.version_statement = version_statement
        self.reader: Reader | None = None
        self.database: Database | None = None

    async def fetch_texts(self, statements: Sequence[tuple[str, Sequence[Any]]]) -> list[str | None]:
        assert self.reader is not None
        return await self.reader.fetch_texts(statements)

    async def write(self, function: Any, *args: Any) -> Any:
        assert self.database is not None
        return await self.database.write(function, *args)

    async def close(self) -> None:
        """Whoever opened them closes them."""


class Shell:
    """The service as it stands in front of one world after the other; its plans are kept for all of them.

    `seconds` is what its caches take for the time, `instant` what its writes do. What a write draws for nobody to
    guess is counted from the instant, or `draw_as`: the same in both worlds.
    """

    def __init__(self, like: Reader):
        self._content = Switch(like.dialect, like.version_statement)
        self._versions = Switch(like.dialect, like.version_statement)
        self.seconds = 0.0
        self.instant = datetime(2025, 7, 1, tzinfo=UTC)
        self.draws = count()
        self.draw_as: str | None = None
        content: Any = self._content
        versions: Any = self._versions
        app = build_app(
            content,
            public_url=PUBLIC_URL,
            version=DataVersion(versions, lambda: self.seconds),
            database=content,
        )
        endpoint: Any = next(route for route in app.routes if getattr(route, "path", "") == "/graphql")
        self._cache: AnswerCache = endpoint.endpoint._cache
        self.answerer: Answerer = endpoint.endpoint._answerer
        self._live = endpoint.endpoint._live
        self._app = app
        self.answerer._mutations = None
        self._content_for_writes = content
        transport = httpx2.ASGITransport(app=app, raise_app_exceptions=False)
        self.client = httpx2.AsyncClient(transport=transport, base_url=PUBLIC_URL)

    def show(self, content: Reader, versions: Reader, database: Database) -> None:
        """Stand in front of another world; nothing is remembered of the rows of the one before."""
        self._content.reader, self._versions.reader, self._content.database = content, versions, database
        self._cache._tags._known = Recent(MAX_TAGS)
        self.answerer._mutations = Mutations(
            self._content_for_writes, self._content_for_writes, PUBLIC_URL, lambda: self.instant, self._draw
        )
        self.seconds += 3_600

    def open_streams(self) -> Streams:
        """Return the streams of the world in front of which it stands; plans of subscriptions are kept, too.

        Whoever waits for a change waits at the same hub: it ends with the world, and reads none that is closed.
        """
        content: Any = self._content
        streams = Streams(self._app, content)
        self._live._hub = self.answerer._hub = streams.hub
        return streams

    def share_plans(self, other: "Shell") -> None:
        """Keep what is parsed and planned together with another shell: it holds nothing of rows, and takes long."""
        for name in ("_operations", "_prepared"):
            setattr(self.answerer._service, name, getattr(other.answerer._service, name))

    def _draw(self) -> str:
        return self.draw_as or f"{self.instant:%H%M}-{next(self.draws)}"

    def set_time(self, instant: datetime) -> None:
        """Let it be this instant, at which draws begin anew: equal steps of two worlds then draw alike."""
        self.instant, self.draws = instant, count()

    async def close(self) -> None:
        await self.client.aclose()


@dataclass(frozen=True)
class Due:
    """An article that becomes public at an instant; `write` has it written then, where it is not there before."""

    slug: str
    until: str
    write: Callable[[str], Awaitable[None]] | None


@dataclass
class World:
    """One database with readers of it, behind a shell.

    `is_without` in the world that has nothing hidden. `due` are the articles whose embargo ends in the history.
    """

    database: Database
    content: Reader
    versions: Reader
    shell: Shell
    is_own_shell: bool
    streams: Streams
    is_without: bool = False
    due: list[Due] = field(default_factory=list)
    edits: Counter[str] = field(default_factory=Counter)

    @classmethod
    async def open(cls, url: str, shell: Shell | None = None) -> "World":
        """Open the database; without a shell the world has a cold one of its own."""
        content = await Reader.open(url, deadline=DEADLINE, count=1)
        versions = await Reader.open(url, deadline=DEADLINE, count=1)
        database = await Database.open(url)
        own = shell or Shell(content)
        own.show(content, versions, database)
        return cls(database, content, versions, own, shell is None, own.open_streams())

    async def close(self) -> None:
        await self.streams.close()
        await self.content.close()
        await self.versions.close()
        await self.database.close()
        if self.is_own_shell:
            await self.shell.close()

    async def end_embargoes(self) -> None:
        """Publish what is due by now, as the service's own clock does; where it is not there, it is written first."""
        now = render_instant(self.shell.instant)
        for due in [due for due in self.due if due.until <= now]:
            self.due.remove(due)
            if due.write is not None:
                await due.write(now)
        await DueClock(self.database, EMBARGOES, lambda: self.shell.instant).tick()

    async def write(self, records: Sequence[Record], now: str) -> ImportReport:
        """Import records as an editor's file; a refused one leaves nothing."""
        content = "\n".join(json.dumps(record, ensure_ascii=False) for record in records).encode() + b"\n"

        def open_content() -> Any:
            return open_stream("desk.jsonl", BytesIO(content))

        return await import_opened(self.database, "desk.jsonl", open_content, ImportOptions(now))

    async def ask(self, request: Request) -> Answer:
        """Send a request of the public."""
        response = await self.shell.client.request(
            request.method, request.path, content=request.body or None, headers=list(request.headers)
        )
        headers = sorted(
            (name.lower(), value)
            for name, value in response.headers.multi_items()
            if name.lower() not in UNCOMPARED
        )
        return Answer(response.status_code, tuple(headers), response.content)

    async def ask_as_editor(self, text: str, variables: dict[str, Any]) -> bytes:
        """Execute an operation as an editor over the same service, caches and all; a refusal is an answer, too."""
        try:
            return await self.shell.answerer.answer_any(GraphQLRequest(text, None, variables), text, EDITOR)
        except NewsgraphError as error:
            return str(error).encode()

    async def prepare_stream_as_editor(self, text: str, variables: dict[str, Any]) -> None:
        """Begin a subscription as an editor, and leave it again: what is kept of it must not serve the public."""
        asked = GraphQLRequest(text, None, variables)
        await self.shell._live.follow(asked, text, EDITOR).aclose()

    async def edit(self, text: str, variables: dict[str, Any]) -> None:
        """Carry out a mutation as an editor; one that makes no sense is told so, and counted."""
        answer = await self.ask_as_editor(text, variables)
        self.edits["refused" if b'"code"' in answer or not answer.startswith(b"{") else "done"] += 1

    async def list_changes(self) -> list[tuple[Any, ...]]:
        """Return the change log, which holds what anybody may be told, and nothing else."""

        def read(connection: Connection) -> list[tuple[Any, ...]]:
            return [tuple(row) for row in connection.execute(select(CHANGE).order_by(CHANGE.c.position))]

        return await self.database.read(read)

    async def list_values(self, table: str, column: str) -> set[str]:
        """Return what stands in a column, hidden rows too."""

        def read(connection: Connection) -> set[str]:
            found = connection.execute(select(METADATA.tables[table].c[column]).distinct()).scalars()
            return {str(value) for value in found if value is not None}

        return await self.database.read(read)
