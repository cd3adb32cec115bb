"""What tests share: the sample newsroom on both databases, the reference over it, the compiled side of queries."""

import asyncio
import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from newsgraph.compiler.operation import Operations
from newsgraph.compiler.viewer import build_viewer_values, render_viewer
from newsgraph.ingest.pipeline import ImportOptions, import_paths
from newsgraph.model.viewer import Viewer, ViewerClass
from newsgraph.schema.build import build_schema
from newsgraph.sql.binding import bind_parameters
from newsgraph.sql.render import render_plan
from newsgraph.store.database import Database
from newsgraph.store.reader import Reader
from reference.execute import Reference, build_reference
from support_feed import build_lines
from support_license import license_articles
from support_postgres import PostgresServer, open_server
from support_syndication import write_syndication
from support_viewer import ASKED_AT, LIMITS, VIEWERS

pytest.register_assert_rewrite("support_day")  # what it expects is told where it fails
DATABASES = ("sqlite", "postgresql")
PUBLIC_URL = "https://news.example"
IMPORTED_AT = "2025-06-15T08:00:00.000Z"
FIXTURES = Path(__file__).parents[1] / "fixtures"
QUEUE = Path(__file__).parent / "data" / "queue.jsonl"
"""A draft, and what in it and in others waits for an editor."""
NEWSROOM_FILES = [FIXTURES / "entities.jsonl", FIXTURES / "newsroom.jsonl", QUEUE]
RunQuery = Callable[..., "Answer"]
NewUrl = Callable[[], str]


@dataclass(frozen=True)
class Answer:
    """The data that answers an operation, and the statements that read it, in order."""

    data: dict[str, Any]
    statements: tuple[str, ...]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--regenerate-golden",
        action="store_true",
        help="write the expected data and SQL of the golden queries anew",
    )


async def import_files(target: Path | str, files: list[Path]) -> None:
    """Import files in order into a new SQLite file or the database of an address; nothing may be refused."""
    database = await Database.open(render_url(target))
    try:
        report = await import_paths(database, files, ImportOptions(now=IMPORTED_AT))
        assert report.failed == []
    finally:
        await database.close()


async def prepare_newsroom(target: Path | str) -> None:
    """Import the sample newsroom into a new database, with what it syndicates."""
    await import_files(target, NEWSROOM_FILES)
    await license_articles(render_url(target))
    database = await Database.open(render_url(target))
    try:
        await database.write(write_syndication)
    finally:
        await database.close()


def render_url(target: Path | str) -> str:
    return target if isinstance(target, str) else f"sqlite:///{target}"


def write_numbers_alike(value: Any) -> Any:
    """Return data in which 1.0 and 1 are one number, as they are in JSON: databases write either."""
    if isinstance(value, dict):
        return {key: write_numbers_alike(item) for key, item in value.items()}
    if isinstance(value, list):
        return [write_numbers_alike(item) for item in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value


@contextmanager
def open_runner(url: str) -> Iterator[RunQuery]:
    """Yield a function that compiles and answers: `run(text, variables, operation_name, viewer_class, viewer)`."""
    operations: Operations[Any] = Operations(build_schema()._schema)
    with asyncio.Runner(loop_factory=asyncio.new_event_loop) as loop:
        reader = loop.run(Reader.open(url, deadline=60.0, count=1))

        def run(
            text: str,
            variables: dict[str, Any] | None = None,
            operation_name: str | None = None,
            viewer_class: ViewerClass = ViewerClass.PUBLIC,
            viewer: Viewer | None = None,
        ) -> Answer:
            operation = operations.find(text, operation_name)
            coerced = operation.coerce_variables(variables or {})
            data, texts = {}, []
            asking = viewer or VIEWERS[viewer_class]
            for statement in render_plan(operation.plan(coerced, asking.viewer_class), reader.dialect):
                answer = statement.fixed
                if statement.viewer is not None:
                    answer = render_viewer(statement.viewer, asking, LIMITS.tell(asking))
                if statement.sql is not None:
                    known = coerced | build_viewer_values(asking, ASKED_AT)
                    values = bind_parameters(statement.parameters, known, PUBLIC_URL)
                    [answer] = loop.run(reader.fetch_texts([(statement.sql, values)]))
                    texts.append(statement.sql)
                data[statement.key] = None if answer is None else json.loads(answer)
            return Answer(data, tuple(texts))

        yield run
        loop.run(reader.close())


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """The PostgreSQL server of this run; where there can be none, tests that need it fail in CI."""
    opened = open_server()
    try:
        server = opened.__enter__()
    except OSError as error:
        if os.environ.get("CI") == "true":
            raise
        pytest.skip(f"no PostgreSQL server: {error}")
    yield server
    opened.__exit__(None, None, None)


@pytest.fixture(scope="session", params=DATABASES)
def database_kind(request: pytest.FixtureRequest) -> str:
    """The database that a test runs on: each in turn."""
    kind: str = request.param
    return kind


@pytest.fixture(scope="session")
def new_url(
    database_kind: str, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> NewUrl:
    """A function that returns the address of a new database."""
    if database_kind == "postgresql":
        server: PostgresServer = request.getfixturevalue("postgres_server")
        return server.create_database
    folder, numbers = tmp_path_factory.mktemp("databases"), count(1)
    return lambda: f"sqlite:///{folder / f'{next(numbers)}.db'}"


@pytest.fixture(scope="session")
def newsroom(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample newsroom of the fixtures, gazetteer first, with partners and their licenses."""
    path = tmp_path_factory.mktemp("newsroom") / "newsroom.db"
    asyncio.run(prepare_newsroom(path))
    return path


@pytest.fixture(scope="session")
def reference(newsroom: Path) -> Reference:
    return build_reference(newsroom, PUBLIC_URL)


@pytest.fixture(scope="session")
def newsroom_url(database_kind: str, newsroom: Path, new_url: NewUrl) -> str:
    """The address of the sample newsroom on the database that a test runs on."""
    if database_kind == "sqlite":
        return render_url(newsroom)
    url = new_url()
    asyncio.run(prepare_newsroom(url))
    return url


@pytest.fixture(scope="session")
def run_query(newsroom_url: str) -> Iterator[RunQuery]:
    with open_runner(newsroom_url) as run:
        yield run


@pytest.fixture(scope="session")
def feed_url(new_url: NewUrl, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of a newsroom with more articles than one document of a feed holds (`support_feed.py`)."""
    path = tmp_path_factory.mktemp("feeds") / "lines.jsonl"
    path.write_text("".join(f"{json.dumps(line)}\n" for line in build_lines()), encoding="utf-8")
    url = new_url()
    asyncio.run(import_files(url, [path]))
    return url
