"""The explorer's sources: they fit the schema, their types hold, and each library is the one that tests know."""

import asyncio
import json
import re
import shutil
from pathlib import Path

import pytest
from graphql import build_schema, parse, validate

from support_node import FOLDER, install_packages, run_node

ROOT = Path(__file__).parent.parent
WEB = ROOT / "web"
QUERIES = sorted((WEB / "explorer" / "queries").glob("*.graphql"))
FRAGMENTS = sorted((WEB / "explorer" / "queries" / "fragment").glob("*.graphql"))
SPREAD = re.compile(r"\.\.\.(\w+)")


def join_fragments(text: str) -> str:
    """Return a document with the fragments that it spreads and does not define itself, as the views join them."""
    known = [fragment.read_text(encoding="utf-8") for fragment in FRAGMENTS]
    defined = {name: one for one in known for name in re.findall(r"^fragment (\w+)", one, re.MULTILINE)}
    return text + "".join(dict.fromkeys(defined[name] for name in SPREAD.findall(text) if name in defined))


@pytest.mark.parametrize("file", QUERIES, ids=lambda file: file.stem)
def test_a_query_explains_itself_and_fits_the_schema(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    schema = build_schema((ROOT / "schema.graphql").read_text(encoding="utf-8"))
    assert text.startswith("# ")
    assert validate(schema, parse(join_fragments(text))) == []


def test_every_shared_fragment_is_spread_by_several_queries() -> None:
    texts = [file.read_text(encoding="utf-8") for file in QUERIES]
    for file in FRAGMENTS:
        [name, *_] = re.findall(r"^fragment (\w+)", file.read_text(encoding="utf-8"), re.MULTILINE)
        assert sum(f"...{name}" in text for text in texts) > 1, file.name


async def test_the_types_hold(tmp_path: Path) -> None:
    await asyncio.to_thread(install_packages)
    web = tmp_path / "web"
    shutil.copytree(WEB, web, ignore=shutil.ignore_patterns("node_modules"))
    (web / "node_modules").symlink_to(FOLDER / "node_modules")
    told = await run_node(FOLDER / "node_modules" / "typescript" / "bin" / "tsc", "-p", str(web))
    assert told == ""  # a fault would also end the program with another code, which run_node refuses


def test_tests_check_types_against_the_libraries_that_are_bundled() -> None:
    bundled = json.loads((WEB / "package.json").read_text(encoding="utf-8"))["dependencies"]
    checked = json.loads((FOLDER / "package.json").read_text(encoding="utf-8"))["devDependencies"]
    shared = bundled.keys() & checked.keys()
    assert "preact" in shared
    assert {name: bundled[name] for name in shared} == {name: checked[name] for name in shared}


def test_nothing_in_the_sources_writes_markup_or_names_another_host() -> None:
    for file in sorted((*WEB.glob("explorer/**/*.ts*"), *WEB.glob("graphiql/**/*.ts*"))):
        text = file.read_text(encoding="utf-8")
        for word in (
            "innerHTML",
            "outerHTML",
            "insertAdjacentHTML",
            "document.write",
            "eval(",
            "new Function",
        ):
            assert word not in text, f"{file.name} uses {word}"
        assert "https://" not in text, f"{file.name} names another host"
