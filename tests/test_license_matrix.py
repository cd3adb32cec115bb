"""500 drawn pairs of a partner and an article: verdict and reason are those of an evaluator in plain Python."""

import asyncio
import json
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import pytest

from conftest import PUBLIC_URL, NewUrl
from newsgraph.execute import Service
from newsgraph.model.viewer import PUBLIC_VIEWER
from newsgraph.model.vocabulary import AccessReason, ArticlePart
from newsgraph.schema.build import build_schema
from newsgraph.store.reader import Reader
from reference.execute import build_reference
from reference.visibility import View
from support_matrix import (
    ASKED_AT,
    COUNT,
    SEED,
    Pair,
    build_partner_viewer,
    build_world,
    draw_pairs,
    list_slugs,
    tell_access,
)

ONE = """query ($slug: String!) {
  article(slug: $slug) { access { canReadBody canSyndicate reason part license usageTerms aiUse } }
}"""
ALL = """query ($saved: String) {
  articles(first: 100, filter: {saved: $saved, status: [PUBLISHED, RETRACTED]}) {
    edges { node { slug access { canReadBody canSyndicate reason part license usageTerms aiUse } } }
  }
}"""
TEXTS = """{
  articles(first: 100, filter: {status: [PUBLISHED, RETRACTED]}) {
    edges { node {
      slug summary body text: body(format: TEXT) paragraphs { text }
      access { canReadBody reason }
      share { text }
      entities(first: 5) { edges { mentions { text } } }
    } }
  }
}"""
Ask = Callable[..., Any]


@dataclass(frozen=True)
class Matrix:
    """The drawn world in one database: who asks there, and what plain Python says of it."""

    ask: Ask
    partners: list[str]
    view: View

    def tell_access(self, partner: str, slug: str, public_part: str = "BODY") -> dict[str, Any]:
        return tell_access(self.view, partner, slug, public_part)

    @property
    def slugs(self) -> list[str]:
        return list_slugs(self.view)

    def draw(self) -> list[Pair]:
        return draw_pairs(self.partners, self.slugs, COUNT, SEED)


@pytest.fixture(scope="module")
def view(tmp_path_factory: pytest.TempPathFactory) -> View:
    """The drawn world as plain rows."""
    folder = tmp_path_factory.mktemp("matrix")
    asyncio.run(build_world(f"sqlite:///{folder / 'x.db'}", folder))
    return build_reference(folder / "x.db", PUBLIC_URL).view


@pytest.fixture(scope="module")
def matrix(new_url: NewUrl, view: View, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Matrix]:
    folder, url = tmp_path_factory.mktemp("matrix"), new_url()
    partners = asyncio.run(build_world(url, folder))
    now = datetime.fromisoformat(ASKED_AT)
    with asyncio.Runner(loop_factory=asyncio.new_event_loop) as loop:
        reader = loop.run(Reader.open(url, deadline=60.0, count=1))
        schema = build_schema()._schema
        services = {
            part: Service(schema, reader, public_url=PUBLIC_URL, clock=lambda: now, public_part=part)
            for part in ArticlePart
        }

        def ask(text: str, variables: dict[str, Any], partner: str | None, public_part: str = "BODY") -> Any:
            viewer = PUBLIC_VIEWER if partner is None else build_partner_viewer(partner)
            service = services[ArticlePart(public_part)]
            return json.loads(loop.run(service.execute(text, None, variables, viewer)))["data"]

        yield Matrix(ask, partners, view)
        loop.run(reader.close())


def test_the_drawn_pairs_meet_every_verdict(matrix: Matrix) -> None:
    found = Counter(matrix.tell_access(pair.partner, pair.slug)["reason"] for pair in matrix.draw())
    assert set(found) == set(AccessReason) - {AccessReason.OPEN, AccessReason.EDITOR}
    assert min(found.values()) >= 10, found
    parts = {matrix.tell_access(pair.partner, pair.slug)["part"] for pair in matrix.draw()}
    assert parts == {None, *ArticlePart}


@pytest.mark.parametrize("public_part", list(ArticlePart))
def test_each_pair_has_the_verdict_of_plain_python(matrix: Matrix, public_part: str) -> None:
    pairs = matrix.draw()
    assert len(set(pairs)) == COUNT
    for pair in pairs:
        answer = matrix.ask(ONE, {"slug": pair.slug}, pair.partner, public_part)
        expected = matrix.tell_access(pair.partner, pair.slug, public_part)
        assert (pair, answer["article"]["access"]) == (pair, expected)


@pytest.mark.parametrize("public_part", list(ArticlePart))
@pytest.mark.parametrize("is_public", [False, True], ids=["partners", "the public"])
def test_a_text_is_shown_where_it_is_open_or_licensed(
    matrix: Matrix, public_part: str, is_public: bool
) -> None:
    """Whatever the public may read, each partner is shown that and what a license lets out, in every field alike."""
    shown = set()
    for partner in [None] if is_public else matrix.partners:
        answer = matrix.ask(TEXTS, {}, partner, public_part)
        for article in (edge["node"] for edge in answer["articles"]["edges"]):
            access = None if partner is None else matrix.tell_access(partner, article["slug"], public_part)
            parts = {public_part, None if access is None else access["part"]}
            is_published = article["access"]["reason"] != "RETRACTED"
            [row] = matrix.view.tables.of("article", "slug", article["slug"])
            has_body, has_summary = ("BODY" in parts, parts & {"BODY", "SUMMARY"})
            assert article["access"]["canReadBody"] is (is_published and has_body)
            assert article["body"] == (row.body_html if is_published and has_body else None)
            assert article["text"] == (row.body_text if is_published and has_body else None)
            assert article["summary"] == (row.summary if is_published and has_summary else None)
            assert (article["share"]["text"] != "") is bool(is_published and has_summary)
            found = [edge["mentions"] for edge in article["entities"]["edges"]]
            if not (is_published and has_body):
                assert (article["paragraphs"], any(found)) == ([], False)
            shown |= {has_body} if is_published and any(found) else set()
    assert shown == ({True} if not is_public or public_part == "BODY" else set())


def test_a_list_gives_every_article_the_same_verdict(matrix: Matrix) -> None:
    for partner in matrix.partners:
        answer = matrix.ask(ALL, {"saved": None}, partner)
        found = {edge["node"]["slug"]: edge["node"]["access"] for edge in answer["articles"]["edges"]}
        assert found == {slug: matrix.tell_access(partner, slug) for slug in matrix.slugs}


def test_a_list_by_a_saved_filter_holds_what_a_license_with_it_takes_in(matrix: Matrix) -> None:
    licenses = {row.key: row for row in matrix.view.tables["license"]}
    filters = {row.id: row.key for row in matrix.view.tables["saved_filter"]}
    for partner in matrix.partners:
        verdicts = {slug: matrix.tell_access(partner, slug) for slug in matrix.slugs}
        for key in {verdict["license"] for verdict in verdicts.values()} - {None}:
            if licenses[key].filter_id is None:
                continue
            saved = filters[licenses[key].filter_id]
            answer = matrix.ask(ALL, {"saved": saved}, partner)
            listed = {edge["node"]["slug"] for edge in answer["articles"]["edges"]}
            assert {slug for slug, verdict in verdicts.items() if verdict["license"] == key} <= listed
