"""What tests share: the sample newsroom as a file, the reference over it, and the compiled side of a query."""

import asyncio
import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from newsgraph.compiler.operation import Operations
from newsgraph.execute import DIALECT
from newsgraph.ingest.pipeline import ImportOptions, import_paths
from newsgraph.schema.build import build_schema
from newsgraph.sql.binding import bind_parameters
from newsgraph.sql.render import render_plan
from newsgraph.store.database import Database
from reference.execute import Reference, build_reference

PUBLIC_URL = "https://news.example"
IMPORTED_AT = "2025-06-15T08:00:00.000Z"
FIXTURES = Path(__file__).parents[1] / "fixtures"
RunQuery = Callable[..., "Answer"]


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


async def import_files(path: Path, files: list[Path]) -> None:
    """Import files in order into a new SQLite file; nothing of them may be refused."""
    database = await Database.open(f"sqlite:///{path}")
    try:
        report = await import_paths(database, files, ImportOptions(now=IMPORTED_AT))
        assert report.failed == []
    finally:
        await database.close()


def build_runner(path: Path) -> RunQuery:
    """Return a function that answers an operation by compiling it: `run(text, variables, operation_name)`."""
    operations: Operations[Any] = Operations(build_schema()._schema)

    def run(text: str, variables: dict[str, Any] | None = None, operation_name: str | None = None) -> Answer:
        operation = operations.find(text, operation_name)
        coerced = operation.coerce_variables(variables or {})
        data, texts = {}, []
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
            for statement in render_plan(operation.plan(coerced), DIALECT):
                answer = statement.fixed
                if statement.sql is not None:
                    values = bind_parameters(statement.parameters, coerced, PUBLIC_URL)
                    row = connection.execute(statement.sql, values).fetchone()
                    answer = None if row is None else row[0]
                    texts.append(statement.sql)
                data[statement.key] = None if answer is None else json.loads(answer)
        return Answer(data, tuple(texts))

    return run


@pytest.fixture(scope="session")
def newsroom(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample newsroom of the fixtures, gazetteer first."""
    path = tmp_path_factory.mktemp("newsroom") / "newsroom.db"
    asyncio.run(import_files(path, [FIXTURES / "entities.jsonl", FIXTURES / "newsroom.jsonl"]))
    return path


@pytest.fixture(scope="session")
def reference(newsroom: Path) -> Reference:
    return build_reference(newsroom, PUBLIC_URL)


@pytest.fixture(scope="session")
def run_query(newsroom: Path) -> RunQuery:
    return build_runner(newsroom)
