"""Search: nothing hidden shows in it, its rows follow every write, and its limits hold."""

import asyncio
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from conftest import NewUrl, RunQuery, open_runner
from newsgraph.errors import RequestError
from newsgraph.ingest.pipeline import ImportOptions, import_paths
from newsgraph.store.database import Database
from support_store import ARAGHCHI, ARTICLE, IRAN, LAVROV, NOW, write_lines

EVERYTHING = """query ($words: String!, $after: String) {
  search(query: $words, first: 2, after: $after) {
    totalCount
    pageInfo { hasNextPage startCursor endCursor }
    edges {
      cursor score highlights { text ranges { start end } utf16: ranges(unit: UTF16) { start end } }
      node { ... on Article { id headline } ... on Entity { id name articleCount } }
    }
    facets {
      kinds { value count } sections { value count } languages { value count }
      entities { count entity { id name } }
    }
  }
}"""
WORDS = ("talks", "rome", "iran", "lavrov", "abbas araghchi", "spoke iran", "harbour", "secret", "quay")
HARBOUR = {
    **ARTICLE,
    "slug": "harbour",
    "headline": "Harbour reopens",
    "body": "The harbour of Rome reopened. Nobody spoke about Iran there.",
    "section": "World",
    "publishedAt": "2025-03-01T10:00:00Z",
}
PUBLIC = [IRAN, LAVROV, ARAGHCHI, ARTICLE, HARBOUR]
HIDDEN_TEXT = {
    "headline": "Secret talks in Rome with Iran at the quay",
    "body": "Talks, talks, talks: Abbas Araghchi, Sergey Lavrov and the secret harbour of Iran.",
    "section": "Secret",
    "language": "fa",
}
HIDDEN = [
    {"type": "entity", "kind": "PERSON", "name": "Secret Rome Quay", "slug": "quay", "origin": "SAVED"},
    {**ARTICLE, **HIDDEN_TEXT, "slug": "draft", "status": "DRAFT", "publishedAt": None},
    {
        **ARTICLE,
        **HIDDEN_TEXT,
        "slug": "embargoed",
        "status": "EMBARGOED",
        "embargoedUntil": "2099-01-01T00:00:00Z",
        "publishedAt": "2099-01-01T00:00:00Z",
    },
    {
        **ARTICLE,
        **HIDDEN_TEXT,
        "slug": "retracted",
        "status": "RETRACTED",
        "publishedAt": "2025-04-02T00:00:00Z",
        "retraction": {"at": "2025-04-03T00:00:00Z", "reason": "It was wrong."},
    },
]
Open = Callable[..., Any]


async def write(url: str, path: Path) -> None:
    database = await Database.open(url)
    try:
        report = await import_paths(database, [path], ImportOptions(NOW))
        assert report.failed == []
    finally:
        await database.close()


@pytest.fixture
def open_search(new_url: NewUrl, tmp_path: Path) -> Open:
    """A function that imports lines, one list after the other, and opens what answers searches over them."""

    @contextmanager
    def open_over(*parts: list[dict[str, Any] | str]) -> Iterator[RunQuery]:
        url = new_url()
        for number, lines in enumerate(parts):
            asyncio.run(write(url, write_lines(tmp_path, lines, f"{number}.jsonl")))
        with open_runner(url) as run:
            yield run

    return open_over


def ask_everything(run: RunQuery) -> str:
    """Return every page of every search as text."""
    answers = []
    for words in WORDS:
        after = None
        while True:
            data = run(EVERYTHING, {"words": words, "after": after}).data
            answers.append(data)
            if not data["search"]["pageInfo"]["hasNextPage"]:
                break
            after = data["search"]["pageInfo"]["endCursor"]
    return json.dumps(answers, ensure_ascii=False)


def list_found(run: RunQuery, words: str, **given: Any) -> list[str]:
    text = """query ($words: String!, $filter: SearchFilter) {
      search(query: $words, filter: $filter) { edges { node { ... on Article { slug } ... on Entity { name } } } }
    }"""
    edges = run(text, {"words": words, "filter": given or None}).data["search"]["edges"]
    return [edge["node"].get("slug") or edge["node"]["name"] for edge in edges]


def test_hidden_articles_change_nothing(open_search: Open) -> None:
    with open_search(PUBLIC) as run:
        public = ask_everything(run)
    assert '"harbour' in public.lower()
    with open_search([*HIDDEN, *PUBLIC]) as run:
        assert ask_everything(run) == public
    with open_search(PUBLIC, HIDDEN) as run:
        assert ask_everything(run) == public


def test_an_article_that_is_retracted_leaves_no_trace(open_search: Open) -> None:
    with open_search(PUBLIC) as run:
        public = ask_everything(run)
    published = {**HIDDEN[3], "status": "PUBLISHED"}
    del published["retraction"]
    with open_search(PUBLIC, [published]) as run:
        assert list_found(run, "secret") == ["retracted"]
    with open_search(PUBLIC, [published], [HIDDEN[3]]) as run:
        assert ask_everything(run) == public


def test_a_changed_text_is_found_by_its_new_words_alone(open_search: Open) -> None:
    changed = {**HARBOUR, "headline": "Quay reopens", "body": "The quay of Rome reopened."}
    with open_search(PUBLIC, [changed]) as run:
        assert list_found(run, "quay") == ["harbour"]
        assert list_found(run, "nobody") == []
        assert list_found(run, "harbour") == []


def test_a_renamed_entity_is_found_by_its_new_names_alone(open_search: Open) -> None:
    renamed = {**LAVROV, "name": "Sergei Lavrov", "aliases": [{"name": "S. V. Lavrov"}]}
    with open_search(PUBLIC, [renamed]) as run:
        assert list_found(run, "sergei", kinds=["PERSON"]) == ["Sergei Lavrov"]
        assert list_found(run, "v", kinds=["PERSON"]) == ["Sergei Lavrov"]
        assert list_found(run, "sergey", kinds=["PERSON"]) == []


def test_merged_entities_are_found_once_and_split_ones_apart(open_search: Open) -> None:
    other = {"type": "entity", "kind": "PERSON", "name": "Lavrov Sergey", "slug": "lavrov-sergey"}
    merge = {"type": "merge", "from": "lavrov-sergey", "into": "sergey-lavrov", "at": "2025-05-01T00:00:00Z"}
    with open_search(PUBLIC, [other]) as run:
        assert sorted(list_found(run, "lavrov", kinds=["PERSON"])) == ["Lavrov Sergey", "Sergey Lavrov"]
    with open_search(PUBLIC, [other, merge]) as run:
        assert list_found(run, "lavrov", kinds=["PERSON"]) == ["Sergey Lavrov"]
    with open_search(PUBLIC, [other, merge], [{**merge, "splitAt": "2025-06-01T00:00:00Z"}]) as run:
        assert sorted(list_found(run, "lavrov", kinds=["PERSON"])) == ["Lavrov Sergey", "Sergey Lavrov"]


def test_an_exact_name_comes_before_all_else(open_search: Open) -> None:
    with open_search(PUBLIC) as run:
        assert list_found(run, "iran")[0] == "Iran"
        assert list_found(run, "IRAN", kinds=["ARTICLE"]) == ["talks", "harbour"]


@pytest.mark.parametrize(
    ("words", "code"), [("a" * 501, "TEXT_TOO_LONG"), ("a " * 33, "TEXT_TOO_LONG"), ("\0", "INVALID_TEXT")]
)
def test_a_query_beyond_the_limits_is_refused(words: str, code: str, run_query: RunQuery) -> None:
    with pytest.raises(RequestError) as caught:
        run_query(EVERYTHING, {"words": words})
    assert caught.value.code == code


@pytest.mark.parametrize("cursor", ["", "ff", b"SearchEdge|1|2".hex(), b"SearchEdge|x|0||a".hex()])
def test_a_cursor_of_no_search_is_refused(cursor: str, run_query: RunQuery) -> None:
    with pytest.raises(RequestError) as caught:
        run_query(EVERYTHING, {"words": "port", "after": cursor})
    assert caught.value.code == "INVALID_CURSOR"


def test_a_long_paragraph_is_cut_at_words_around_the_first_hit(open_search: Open) -> None:
    body = " ".join(f"🚢 word{number}" for number in range(80)) + " harbour " + "tail " * 80
    article = {**HARBOUR, "headline": "Long", "body": body}
    text = """{ search(query: "harbour", filter: {kinds: [ARTICLE]}) {
      edges { highlights { text ranges { start end } utf16: ranges(unit: UTF16) { start end } } } } }"""
    with open_search([article]) as run:
        [edge] = run(text).data["search"]["edges"]
    [highlight] = edge["highlights"]
    [span], [utf16] = highlight["ranges"], highlight["utf16"]
    shown = highlight["text"]
    assert shown[span["start"] : span["end"]] == "harbour"
    assert shown.encode("utf-16-le")[utf16["start"] * 2 : utf16["end"] * 2].decode("utf-16-le") == "harbour"
    assert utf16["start"] - span["start"] == shown[: span["start"]].count("🚢") > 0
    assert len(shown) <= 240
    assert shown.startswith("word")
    assert shown.endswith("tail")
