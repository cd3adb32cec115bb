"""The programs in docs/clients.md run as they stand there, against the sample newsroom."""

import asyncio
import json
import re
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from graphql import GraphQLInterfaceType, GraphQLUnionType, build_schema

from conftest import FIXTURES, import_files
from support_node import FOLDER, install_packages, run_node
from support_server import run_app

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "clients.md").read_text(encoding="utf-8")
SCHEMA = ROOT / "schema.graphql"
ADDRESS = "http://127.0.0.1:8000"


def read_block(info: str) -> str:
    [block] = re.findall(rf"^```{info}\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
    return str(block)


@pytest_asyncio.fixture(scope="session")
async def address(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[str]:
    """The address of what `newsgraph demo` serves."""
    await asyncio.to_thread(install_packages)
    path = tmp_path_factory.mktemp("clients") / "demo.db"
    await import_files(path, [FIXTURES / "entities.jsonl", FIXTURES / "newsroom.jsonl"])
    async with run_app(path, is_public=True, versioned=True) as url:
        yield url


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder in which the packages are installed."""
    (tmp_path / "node_modules").symlink_to(FOLDER / "node_modules")
    return tmp_path


@pytest.mark.parametrize("name", ["fetch", "apollo", "urql"])
async def test_a_program_of_the_documentation_prints_what_is_shown(
    project: Path, address: str, name: str
) -> None:
    script = project / f"{name}.mjs"
    script.write_text(read_block(f"js {name}").replace(ADDRESS, address), encoding="utf-8")
    assert await run_node(script, folder=project) == read_block(f"text {name}")


def test_the_types_that_apollo_is_told_are_those_of_the_schema() -> None:
    schema = build_schema(SCHEMA.read_text(encoding="utf-8"))
    told = re.findall(r"^ +(\w+): \[(.*)\],$", read_block("js apollo"), re.MULTILINE)
    assert len(told) == 2
    for name, members in told:
        kind = schema.type_map[name]
        assert isinstance(kind, GraphQLInterfaceType | GraphQLUnionType)
        assert {member.name for member in schema.get_possible_types(kind)} == set(json.loads(f"[{members}]"))


def test_what_is_shown_of_relay_is_what_its_compiler_is_run_on() -> None:
    """By tests/standards/test_standard_client.py."""
    project = FOLDER / "relay"
    assert json.loads(read_block("json relay")) == json.loads((project / "relay.config.json").read_text())
    assert read_block("js relay") in (project / "src" / "ArticleList.js").read_text(encoding="utf-8")


async def test_types_are_made_of_the_documents(project: Path, address: str) -> None:
    (project / "src").mkdir()
    shutil.copyfile(SCHEMA, project / "schema.graphql")
    (project / "codegen.yml").write_text(read_block("yaml codegen"), encoding="utf-8")
    source = project / "src" / "front_page.ts"
    source.write_text(read_block("ts codegen"), encoding="utf-8")
    await run_node("node_modules/@graphql-codegen/cli/esm/bin.js", "--config", "codegen.yml", folder=project)
    options = (
        "--noEmit",
        "--strict",
        "--module",
        "esnext",
        "--moduleResolution",
        "bundler",
        "--skipLibCheck",
    )
    await run_node("node_modules/typescript/bin/tsc", *options, str(source), folder=project)
    source.write_text(read_block("ts codegen").replace(' ?? "No section"', ""), encoding="utf-8")
    with pytest.raises(AssertionError, match="null"):
        await run_node("node_modules/typescript/bin/tsc", *options, str(source), folder=project)
