"""The page for operators on importing: its examples run, its links lead somewhere, its forms are those there are."""

import asyncio
import os
import re
import shutil
import sys
from pathlib import Path

import pytest

from newsgraph.ingest.reader.form import Form
from support_reader import FILES
from test_ingest_follow import publish, render_answer

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "import.md").read_text(encoding="utf-8")
COMMANDS = [line for block in re.findall(r"```sh\n(.*?)```", PAGE, re.DOTALL) for line in block.splitlines()]
ADDRESS = "https://wire.example/feed.xml"
# Files that show refusals on purpose end with 1.
WITH_REFUSALS = ("harbour.rss.xml", "posts.json", "items.ninjs3.json", "registry.ftm.json")


@pytest.mark.parametrize("command", [command for command in COMMANDS if "--follow" not in command])
async def test_the_examples_run(tmp_path: Path, command: str) -> None:
    shutil.copytree(FILES, tmp_path, dirs_exist_ok=True)
    program = f'"{sys.executable}" -c "from newsgraph.cli import main; main()"'
    async with publish(render_answer(200, (FILES / "harbour.atom.xml").read_bytes())) as publisher:
        text = command.replace("uv run newsgraph import", f"{program} import").replace(ADDRESS, publisher.url)
        process = await asyncio.create_subprocess_shell(
            text,
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
            stderr=asyncio.subprocess.PIPE,
        )
        told = (await process.communicate())[1].decode()
    assert process.returncode == (1 if any(name in command for name in WITH_REFUSALS) else 0), told
    assert re.search(r"^(articles|entities): [1-9]\d* new", told, re.MULTILINE), told


def test_the_example_that_follows_is_the_one_that_is_tested_with_a_server() -> None:
    assert [line for line in COMMANDS if "--follow" in line] == [
        f"uv run newsgraph import {ADDRESS} --follow --interval 600"
    ]


def test_every_form_is_described() -> None:
    assert sorted(re.findall(r"^\| [^|]+ \| `([a-z][a-z-]*)` \|", PAGE, re.MULTILINE)) == sorted(Form)
