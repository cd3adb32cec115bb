"""The main job on real pages: import one, ask one question, and get the article with all that hangs from it."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from newsgraph.execute import Service
from newsgraph.ingest.pipeline import ImportOptions, import_paths
from newsgraph.ingest.report import ImportReport
from newsgraph.schema.build import build_schema
from newsgraph.store.database import Database
from newsgraph.store.reader import Reader

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"
PAGE = SHARED / "pages" / "000_71daca6280fcdb67.txt"
WEB_PAGES = SHARED / "data" / "web_pages" / "html"
GAZETTEERS = ROOT / "fixtures" / "web_pages"
NOW = "2025-06-15T08:00:00.000Z"
STORY = (Path(__file__).parent / "data" / "story.graphql").read_text(encoding="utf-8")

needs_page = pytest.mark.skipif(not PAGE.exists(), reason="the shared page is not on this machine")
needs_web_pages = pytest.mark.skipif(
    not WEB_PAGES.exists(), reason="the shared web pages are not on this machine"
)


@dataclass
class Newsroom:
    """A database that a page was imported into, and what was said about it."""

    url: str
    report: ImportReport
    again: ImportReport

    async def ask(self, query: str, variables: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
        """Return the data that answers a query, and the statements that SQLite ran for it."""
        statements: list[str] = []
        reader = await Reader.open(self.url, count=1)
        await reader.trace(statements.append)
        try:
            service = Service(build_schema()._schema, reader, public_url="https://news.example")
            answer = json.loads(await service.execute(query, None, variables))
        finally:
            await reader.close()
        return answer["data"], statements


async def import_page(folder: Path, page: Path, gazetteer: Path) -> Newsroom:
    url = f"sqlite:///{folder / 'pages.db'}"
    options = ImportOptions(now=NOW, entities=(gazetteer,), source="Example Wire")
    database = await Database.open(url)
    try:
        reports = [await import_paths(database, [page], options) for _ in range(2)]
    finally:
        await database.close()
    return Newsroom(url, *reports)


@pytest.fixture(scope="module")
async def page(tmp_path_factory: pytest.TempPathFactory) -> Newsroom:
    return await import_page(tmp_path_factory.mktemp("page"), PAGE, ROOT / "fixtures" / "entities.jsonl")


SLUG = "iranian-deputy-foreign-minister-meets-with-russia-to-bolster-terrorist-networks-qtcb56"


def names(connection: dict[str, Any]) -> set[str]:
    return {edge["node"]["name"] for edge in connection["edges"]}


def check_spans(article: dict[str, Any]) -> int:
    """Assert that every span is the text it names; return how many there were."""
    body, units = article["body"], article["body"].encode("utf-16-le")
    mentions = [mention for edge in article["entities"]["edges"] for mention in edge["mentions"]]
    for mention in mentions:
        assert body[mention["start"] : mention["end"]] == mention["text"]
        assert units[2 * mention["start16"] : 2 * mention["end16"]].decode("utf-16-le") == mention["text"]
    for edge in article["relations"]["edges"]:
        for passage in edge["evidence"]:
            assert body[passage["start"] : passage["end"]] == passage["quote"]
    for paragraph in article["paragraphs"]:
        assert body[paragraph["start"] :].startswith(paragraph["text"])
    return len(mentions)


@needs_page
async def test_one_request_tells_the_whole_story_of_the_page(page: Newsroom) -> None:
    data, statements = await page.ask(STORY, {"slug": SLUG})
    article = data["article"]
    assert article["headline"].startswith("Iranian Deputy Foreign Minister Meets with Russia")
    assert {"Abbas Araghchi", "Sergey Lavrov", "Benjamin Netanyahu", "Israel Katz", "Eyal Zamir"} <= names(
        article["people"]
    )
    assert {
        "Hamas",
        "Hezbollah",
        "Ansar Allah",
        "Islamic Revolutionary Guard Corps",
        "Israel Defense Forces",
    } <= names(article["organizations"])
    assert {"Iran", "Russia", "Israel", "Oman", "Rome", "Moscow", "Gaza Strip", "Lebanon", "Yemen"} <= names(
        article["entities"]
    )
    assert check_spans(article) > 60
    assert len(statements) == 1


@needs_page
async def test_relations_of_the_page_carry_their_passage_and_their_publisher(page: Newsroom) -> None:
    data, _ = await page.ask(STORY, {"slug": SLUG})
    found = {
        (edge["node"]["subject"]["name"], edge["node"]["kind"], edge["node"]["object"]["name"]): edge
        for edge in data["article"]["relations"]["edges"]
    }
    lavrov = found[("Sergey Lavrov", "HOLDS_OFFICE", "Russia")]
    assert lavrov["node"]["role"] == "foreign minister"
    assert lavrov["node"]["standing"] == "SINGLE_SOURCE"
    assert [(item["voice"], item["method"], item["speaker"]) for item in lavrov["evidence"]] == [
        ("PUBLISHER", "RULE", None)
    ]
    assert "Russian Foreign Minister Sergey Lavrov" in lavrov["evidence"][0]["quote"]
    assert data["article"]["source"] == {"name": "Example Wire"}
    accusatory = {"ATTACKS", "THREATENS", "LEGAL_ACTION"}
    assert not any(kind in accusatory for _, kind, _ in found)


@needs_page
async def test_no_furniture_of_the_page_is_in_the_body(page: Newsroom) -> None:
    data, _ = await page.ask(STORY, {"slug": SLUG})
    body = data["article"]["body"]
    for furniture in (
        "Edit Content",
        "Related Articles",
        "No More Articles",
        "Share the Article",
        "Sharing:",
    ):
        assert furniture not in body
    assert "Operation Moses" not in body, "a teaser is not the article's text"
    assert len(data["article"]["paragraphs"]) == 11


@needs_page
async def test_teasers_become_articles_that_the_source_listed(page: Newsroom) -> None:
    data, _ = await page.ask(STORY, {"slug": SLUG})
    edges = data["article"]["related"]["edges"]
    assert len(edges) == 8
    for edge in edges:
        assert "LISTED_BY_SOURCE" in {reason["kind"] for reason in edge["reasons"]}
        assert len(edge["node"]["headline"]) <= 120
    headlines = [edge["node"]["headline"] for edge in edges]
    assert (
        "The Israeli military intercepted a missile launched from Yemen after triggering nationwide alerts."
        in headlines
    )


@needs_page
async def test_importing_the_page_again_changes_nothing_and_says_so(page: Newsroom) -> None:
    assert page.report.failed == page.again.failed == []
    told = {(kind, outcome.name): count for (kind, outcome), count in page.again.outcomes.items()}
    assert told == {("entities", "UNCHANGED"): 61, ("articles", "UNCHANGED"): 1, ("stubs", "UNCHANGED"): 8}


def read_names(gazetteer: Path) -> list[str]:
    lines = gazetteer.read_text(encoding="utf-8").splitlines()
    return [json.loads(line)["name"] for line in lines if line]


@needs_web_pages
@pytest.mark.parametrize(
    "gazetteer", sorted(GAZETTEERS.glob("*.entities.jsonl")), ids=lambda path: path.name[:20]
)
async def test_pages_on_other_topics_are_linked_too(tmp_path: Path, gazetteer: Path) -> None:
    page = WEB_PAGES / gazetteer.name.replace(".entities.jsonl", ".html")
    newsroom = await import_page(tmp_path, page, gazetteer)
    assert newsroom.report.failed == []
    data, statements = await newsroom.ask("{articles{edges{node{slug}}}}", {})
    slug = data["articles"]["edges"][0]["node"]["slug"]
    story, statements = await newsroom.ask(STORY, {"slug": slug})
    linked = names(story["article"]["entities"])
    known = read_names(gazetteer)
    assert len(linked & set(known)) >= 0.8 * len(known), sorted(set(known) - linked)
    assert check_spans(story["article"]) >= len(linked & set(known))
    assert len(statements) == 1
