"""The README: its commands are those that CI runs, its links lead somewhere, its example gives the answer shown."""

import json
import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from conftest import RunQuery

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def read_block(language: str) -> str:
    found = re.search(rf"```{language}\n(.*?)```", README, re.DOTALL)
    assert found is not None
    return found[1]


def test_the_example_gives_the_answer_shown(run_query: RunQuery) -> None:
    assert {"data": run_query(read_block("graphql")).data} == json.loads(read_block("json"))


def test_the_two_commands_are_those_that_are_run() -> None:
    commands = re.findall(r"^pip install uv && .*$", README, re.MULTILINE)
    assert commands == ["pip install uv && uv run newsgraph demo", "pip install uv && uv run pytest"]
    assert commands[1] in (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()


PAGES = [
    "README.md",
    "ARCHITECTURE.md",
    *(f"docs/{page.name}" for page in sorted((ROOT / "docs").glob("*.md"))),
]


@pytest.mark.parametrize("page", PAGES)
def test_links_to_files_lead_somewhere(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    targets = [target for target in re.findall(r"\]\(([^)#]+)\)", text) if "://" not in target]
    assert [target for target in targets if not (ROOT / page).parent.joinpath(target).exists()] == []


def test_every_dependency_is_pinned_with_a_hash_and_no_address() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    pins = dict(re.findall(r"^([a-z0-9._-]+)==([^\s;\\]+)", lock, re.MULTILINE))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = [
        Requirement(text)
        for text in (*project["project"]["dependencies"], *project["dependency-groups"]["dev"])
    ]
    assert [
        str(item)
        for item in wanted
        if not item.specifier.contains(pins.get(canonicalize_name(item.name), "0"))
    ] == []
    assert "://" not in lock
    assert lock.count("==") <= lock.count("--hash=sha256:")


def test_the_picture_is_small_and_the_index_leads_to_every_page() -> None:
    assert (ROOT / "docs" / "picture" / "explorer.png").stat().st_size < 200_000
    index = (ROOT / "docs" / "README.md").read_text(encoding="utf-8")
    pages = [page.name for page in (ROOT / "docs").glob("*.md") if page.name != "README.md"]
    assert [page for page in pages if f"({page})" not in index] == []
