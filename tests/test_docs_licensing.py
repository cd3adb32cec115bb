"""The commands in docs/licensing.md run, one after the other, and its query is answered to the partner they make."""

import asyncio
import json
import re
import shlex
from pathlib import Path

import pytest
from typer.testing import CliRunner

from conftest import FIXTURES, import_files
from newsgraph.access.authenticate import Authenticator
from newsgraph.cli.application import app
from newsgraph.execute import Service
from newsgraph.model.vocabulary import AccessReason
from newsgraph.schema.build import build_schema
from newsgraph.store.reader import Reader

PAGE = (Path(__file__).parents[1] / "docs" / "licensing.md").read_text(encoding="utf-8")
BLOCKS = PAGE.partition("## For partners")[0].split("```sh")
COMMANDS = [re.findall(r"^uv run (newsgraph .*)$", block, re.MULTILINE) for block in BLOCKS]
[QUERY] = re.findall(r"^```graphql partner\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
RUNNER = CliRunner()


def run_commands(commands: list[str]) -> str:
    """Run commands in this process and return what they wrote to standard output."""
    written = ""
    for command in commands:
        done = RUNNER.invoke(app, shlex.split(command)[1:], catch_exceptions=False)
        assert done.exit_code == 0, command
        written += done.stdout
    return written


async def ask(url: str, key: str) -> dict[str, object]:
    reader = await Reader.open(url, count=1)
    try:
        viewer = await Authenticator(reader).find_viewer(f"Bearer {key}")
        service = Service(build_schema()._schema, reader, public_url="https://news.example")
        data: dict[str, object] = json.loads(await service.execute(QUERY, None, {}, viewer))["data"]
        return data
    finally:
        await reader.close()


def test_the_commands_and_the_query_of_the_page_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    url = f"sqlite:///{tmp_path / 'x.db'}"
    monkeypatch.setenv("NEWSGRAPH_DATABASE", url)
    asyncio.run(import_files(url, [FIXTURES / "entities.jsonl", FIXTURES / "newsroom.jsonl"]))
    _, making, ending = COMMANDS
    assert (len(making), len(ending)) == (7, 4)
    [key] = re.findall(r"^nws_live_\w+$", run_commands(making), re.MULTILINE)
    data = asyncio.run(ask(url, key))
    assert data["viewer"] == {"name": "Courier desk", "licenses": ["asia-body"]}
    nodes = [edge["node"] for edge in data["articles"]["edges"]]  # type: ignore[index]
    assert {node["access"]["license"] for node in nodes} == {"asia-body"}
    assert nodes[0]["access"]["aiUse"] == ["SEARCH", "AI_INPUT"]
    run_commands(ending)
    ended = asyncio.run(ask(url, key))
    assert ended["viewer"] == {"name": "Courier desk", "licenses": []}
    reasons = {edge["node"]["access"]["reason"] for edge in ended["articles"]["edges"]}  # type: ignore[index]
    assert reasons == {"LICENSE_EXPIRED"}


def test_the_page_tells_every_reason_a_partner_can_be_given() -> None:
    told = set(re.findall(r"^\| `([A-Z_]+)` \|", PAGE, re.MULTILINE))
    assert told == set(AccessReason) - {AccessReason.OPEN, AccessReason.EDITOR}
