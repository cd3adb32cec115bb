"""Every block of code in the documentation is run by a test, or it is said here why not."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsgraph.server.edge import SHARED

ROOT = Path(__file__).parents[1]
TESTS = ROOT / "tests"
PAGES = [ROOT / "README.md", ROOT / "bench" / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
FENCE = re.compile(r"^```(.*?)\n(.*?)^```$", re.MULTILINE | re.DOTALL)

COMMANDS, CLIENTS, QUERIES = "test_docs_commands.py", "test_docs_clients.py", "test_docs_queries.py"
RUN = {
    ("README.md", "graphql"): "test_readme.py",
    ("README.md", "json"): "test_readme.py",
    ("README.md", "sh"): "test_readme.py",
    ("article-pages.md", "http request"): "test_docs_article_pages.py",
    ("article-pages.md", "http response"): "test_docs_article_pages.py",
    ("caching.md", "http"): "test_docs_examples.py",
    ("clients.md", "js apollo"): CLIENTS,
    ("clients.md", "js fetch"): CLIENTS,
    ("clients.md", "js relay"): CLIENTS,
    ("clients.md", "js urql"): CLIENTS,
    ("clients.md", "json relay"): CLIENTS,
    ("clients.md", "sh"): COMMANDS,
    ("clients.md", "text apollo"): CLIENTS,
    ("clients.md", "text fetch"): CLIENTS,
    ("clients.md", "text urql"): CLIENTS,
    ("clients.md", "ts codegen"): CLIENTS,
    ("clients.md", "yaml codegen"): CLIENTS,
    ("curation.md", "csv"): "test_docs_curation.py",
    ("curation.md", "sh"): "test_docs_curation.py",
    ("curation.md", "text"): "test_docs_curation.py",
    ("editing-the-graph.md", "graphql find"): "test_docs_editing_graph.py",
    ("editing-the-graph.md", "graphql read"): "test_docs_editing_graph.py",
    ("editing-the-graph.md", "graphql write"): "test_docs_editing_graph.py",
    ("explorer.md", "graphql"): QUERIES,
    ("explorers.md", "graphql"): QUERIES,
    ("feeds.md", "http"): "test_docs_feeds.py",
    ("feeds.md", "python"): "test_docs_feeds.py",
    ("feeds.md", "sh"): COMMANDS,
    ("import.md", "sh"): COMMANDS,
    ("keys.md", "json"): COMMANDS,
    ("keys.md", "sh"): COMMANDS,
    ("licensing.md", "graphql partner"): "test_docs_licensing.py",
    ("licensing.md", "sh"): "test_docs_licensing.py",
    ("live.md", "graphql"): QUERIES,
    ("operators.md", "ini"): COMMANDS,
    ("operators.md", "json running"): COMMANDS,
    ("operators.md", "sh backup"): COMMANDS,
    ("operators.md", "sh keys"): COMMANDS,
    ("operators.md", "sh postgresql"): COMMANDS,
    ("operators.md", "sh restore"): COMMANDS,
    ("operators.md", "sh running"): COMMANDS,
    ("operators.md", "sh serve"): COMMANDS,
    ("partners.md", "graphql admin"): "test_docs_partners.py",
    ("partners.md", "graphql newsroom"): "test_docs_partners.py",
    ("partners.md", "graphql partner"): "test_docs_partners.py",
    ("push.md", "http"): "test_docs_push.py",
    ("push.md", "json"): "test_docs_push.py",
    ("push.md", "python"): "test_docs_push.py",
    ("related.md", "sh"): COMMANDS,
    ("writing.md", "graphql write"): "test_docs_writing.py",
    ("writing.md", "sh"): COMMANDS,
}
"""Which test runs the blocks of a page that are marked so."""

NOT_RUN = {
    ("bench/README.md", "sh"): "measurements, which take minutes and a quiet machine",
    ("cli.md", "sh"): "examples of the help; test_cli.py compares the page with the program",
    ("clients.md", ""): "two headers of an answer; test_server_rate_limit.py reads them",
    (
        "explorer.md",
        "sh",
    ): "goes on until stopped; pictures of all views take minutes, and tests open those views",
    ("live.md", "console"): "goes on until stopped; test_server_event_stream.py reads the same stream",
    (
        "live.md",
        "js",
    ): "go on until stopped; follow_socket.mjs, follow_stream.mjs follow so with these packages",
    ("operators.md", "nginx"): "needs nginx, and an address with a certificate",
    (
        "operators.md",
        "sh install",
    ): "takes minutes; .ci/run installs so, which test_docs_commands.py compares",
    (
        "push.md",
        "console",
    ): "asks other hosts; test_cli_endpoints.py and test_server_websub.py do the same here",
}


def iterate_blocks() -> Iterator[tuple[str, str, str]]:
    """Yield each block as page, mark and text."""
    for page in PAGES:
        name = "bench/README.md" if page.parent.name == "bench" else page.name
        for mark, text in FENCE.findall(page.read_text(encoding="utf-8")):
            yield name, mark, text


def test_every_block_is_claimed() -> None:
    found = {(page, mark) for page, mark, _ in iterate_blocks()}
    assert found == RUN.keys() | NOT_RUN.keys()
    assert RUN.keys() & NOT_RUN.keys() == set()


@pytest.mark.parametrize(("page", "mark"), RUN, ids=" ".join)
def test_who_claims_a_block_reads_its_page_and_its_mark(page: str, mark: str) -> None:
    text = (TESTS / RUN[page, mark]).read_text(encoding="utf-8")
    reads_all_pages = RUN[page, mark] == QUERIES
    assert reads_all_pages or page.split("/")[-1] in text or page == "README.md"
    assert mark.split()[0] in text or "(\\w+)" in text


def test_the_tests_that_reasons_name_are_there() -> None:
    for reason in NOT_RUN.values():
        for name in re.findall(r"\btest_\w+\.py", reason):
            assert (TESTS / name).is_file(), name


def test_in_a_clone_the_program_is_run_by_uv() -> None:
    bare = [
        f"{page}: {line}"
        for page, mark, text in iterate_blocks()
        for line in text.splitlines()
        if mark.startswith(("sh", "console")) and page != "cli.md" and re.match(r"(\$ )?newsgraph ", line)
    ]
    assert bare == []


def test_what_caches_are_told_is_what_the_page_shows() -> None:
    [shown] = [text for page, mark, text in iterate_blocks() if (page, mark) == ("caching.md", "http")]
    assert shown == f"Cache-Control: {SHARED}\n"
