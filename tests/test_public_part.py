"""Where everybody may read a part of each article, no channel shows more of one to whoever has no license for it."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from newsgraph.model.vocabulary import ArticlePart
from support_feed import ATOM, check_atom, check_json_feed
from support_server import Client, build_client, open_app, post

SLUG = "oman-prepares-for-saturday-talks"
FIELDS = """
  slug summary body markdown: body(format: MARKDOWN) text: body(format: TEXT)
  paragraphs { text mentions { text } }
  access { canReadBody canSyndicate reason part explanation }
  share { text }
  wordCount
  entities(first: 3) { edges { mentionCount mentions { id text start end } } }
  relations(first: 5) { edges { evidence { quote } node { evidence(first: 3) { edges { node { quote } } } } } }
"""
FORMS = ("html", "json-ld", "ninjs", "newsml", "markdown")


@asynccontextmanager
async def open_part(url: str, part: ArticlePart) -> AsyncIterator[Client]:
    async with open_app(url, public_part=part) as app, build_client(app) as client:
        yield client


async def ask(client: Client, query: str, **variables: Any) -> Any:
    answer = (await post(client, {"query": query, "variables": variables})).json()
    assert "errors" not in answer, answer
    return answer["data"]


async def read(url: str, part: ArticlePart, slug: str = SLUG) -> Any:
    async with open_part(url, part) as client:
        return (await ask(client, f'{{ article(slug: "{slug}") {{ {FIELDS} }} }}'))["article"]


def list_sentences(article: dict[str, Any]) -> list[str]:
    """Return passages of a body, each long enough that it stands nowhere else by chance."""
    return [paragraph["text"][20:60] for paragraph in article["paragraphs"] if len(paragraph["text"]) > 60]


@pytest.mark.parametrize("part", [ArticlePart.SUMMARY, ArticlePart.HEADLINE])
async def test_a_withheld_text_is_in_no_field(newsroom_url: str, part: ArticlePart) -> None:
    whole, cut = await read(newsroom_url, ArticlePart.BODY), await read(newsroom_url, part)
    assert cut["access"] == {
        "canReadBody": False,
        "canSyndicate": False,
        "reason": "SUMMARY_ONLY",
        "part": None,
        "explanation": "A part of it is open to everybody; to read its text, or to republish it, takes a license.",
    }
    assert (cut["body"], cut["markdown"], cut["text"], cut["paragraphs"]) == (None, None, None, [])
    assert cut["summary"] == (whole["summary"] if part is ArticlePart.SUMMARY else None)
    assert cut["share"]["text"] == (whole["share"]["text"] if part is ArticlePart.SUMMARY else "")
    assert cut["wordCount"] == whole["wordCount"] > 0
    counts = [[edge["mentionCount"] for edge in one["entities"]["edges"]] for one in (cut, whole)]
    assert counts[0] == counts[1]
    assert any(edge["mentions"] for edge in whole["entities"]["edges"])
    assert not any(edge["mentions"] for edge in cut["entities"]["edges"])
    quotes = [one["quote"] for edge in whole["relations"]["edges"] for one in edge["evidence"]]
    assert quotes
    assert all(quotes)
    assert [len(edge["evidence"]) for edge in cut["relations"]["edges"]] == [
        len(edge["evidence"]) for edge in whole["relations"]["edges"]
    ]
    assert {one["quote"] for edge in cut["relations"]["edges"] for one in edge["evidence"]} == {None}
    nested = [one["node"] for edge in cut["relations"]["edges"] for one in edge["node"]["evidence"]["edges"]]
    assert {one["quote"] for one in nested} == {None}


async def test_a_mention_of_a_withheld_text_answers_at_no_id(newsroom_url: str) -> None:
    whole = await read(newsroom_url, ArticlePart.BODY)
    mention = whole["entities"]["edges"][0]["mentions"][0]["id"]
    query = "query ($id: ID!) { node(id: $id) { ... on Mention { text } } }"
    for part, found in ((ArticlePart.BODY, True), (ArticlePart.SUMMARY, False)):
        async with open_part(newsroom_url, part) as client:
            assert ((await ask(client, query, id=mention))["node"] is not None) is found


async def test_a_search_finds_words_of_a_withheld_text_and_shows_none(newsroom_url: str) -> None:
    query = """query ($words: String!) { search(query: $words, first: 20) {
      edges { node { ... on Article { slug } } highlights { text ranges { start end } } } totalCount
    } }"""
    whole = await read(newsroom_url, ArticlePart.BODY)
    words = " ".join(whole["paragraphs"][-1]["text"].replace(",", " ").replace(".", " ").split()[:4])
    found = {}
    for part in ArticlePart:
        async with open_part(newsroom_url, part) as client:
            found[part] = (await ask(client, query, words=words))["search"]
    assert len({answer["totalCount"] for answer in found.values()}) == 1
    sentences = list_sentences(whole)
    shown = {
        part: [
            light["text"]
            for edge in answer["edges"]
            if edge["node"].get("slug") == SLUG
            for light in edge["highlights"]
        ]
        for part, answer in found.items()
    }
    assert any(text in whole["text"] for text in shown[ArticlePart.BODY])
    for text in shown[ArticlePart.SUMMARY] + shown[ArticlePart.HEADLINE]:
        assert text not in whole["text"]
        assert not any(sentence in text for sentence in sentences)
    headlines = json.dumps(found[ArticlePart.HEADLINE])
    assert whole["summary"] not in headlines


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("part", [ArticlePart.SUMMARY, ArticlePart.HEADLINE])
async def test_a_page_holds_the_open_part_in_every_form(
    newsroom_url: str, form: str, part: ArticlePart
) -> None:
    whole = await read(newsroom_url, ArticlePart.BODY)
    async with open_part(newsroom_url, part) as client:
        answer = await client.get(f"/articles/{SLUG}?format={form}")
    assert answer.status_code == 200
    assert not any(sentence in answer.text for sentence in list_sentences(whole))
    plain = answer.text.replace("&#x27;", "'").replace("&quot;", '"')
    assert (whole["summary"] in plain) is (part is ArticlePart.SUMMARY)
    if form == "html":
        assert '"isAccessibleForFree":false' in answer.text
        assert '<p class="withheld">A part of it is open to everybody' in answer.text
    if form == "json-ld":
        stated = answer.json()
        assert stated["isAccessibleForFree"] is False
        assert stated["hasPart"]["cssSelector"] == ".body"
    if form == "ninjs":
        assert answer.json()["representationType"] == "partial"


@pytest.mark.parametrize("part", [ArticlePart.SUMMARY, ArticlePart.HEADLINE])
@pytest.mark.parametrize("path", ["articles", "articles?limit=50"])
async def test_feeds_hold_the_open_part(newsroom_url: str, path: str, part: ArticlePart) -> None:
    whole = await read(newsroom_url, ArticlePart.BODY)
    name, _, query = path.partition("?")
    async with open_part(newsroom_url, part) as client:
        texts = {
            form: await client.get(f"/feeds/{name}.{form}?{query}")
            for form in ("atom", "rss", "json", "ninjs")
        }
    for form, answer in texts.items():
        assert answer.status_code == 200
        assert not any(sentence in answer.text for sentence in list_sentences(whole)), form
    has_summary = part is ArticlePart.SUMMARY
    entries = list(check_atom(texts["atom"].content).iter(f"{ATOM}entry"))
    live = [entry for entry in entries if entry.find(f"{ATOM}summary") is not None]
    assert bool(live) is has_summary
    items = [
        item
        for item in check_json_feed(texts["json"].json())
        if item["_newsgraph"].get("status") != "RETRACTED"
    ]
    assert items
    assert not any("content_html" in item for item in items)
    assert any("summary" in item for item in items) is has_summary


async def test_a_long_feed_is_another_where_another_part_is_open(newsroom_url: str) -> None:
    tags = set()
    for part in ArticlePart:
        async with open_part(newsroom_url, part) as client:
            tags.add((await client.get("/feeds/articles.atom?limit=5")).headers["etag"])
    assert len(tags) == len(ArticlePart)


async def test_cards_and_oembed_hold_the_open_part(newsroom_url: str) -> None:
    whole = await read(newsroom_url, ArticlePart.BODY)
    for part in ArticlePart:
        async with open_part(newsroom_url, part) as client:
            card = (await client.get(f"/embed/{SLUG}")).text
            embedded = await client.get("/oembed", params={"url": f"https://news.example/articles/{SLUG}"})
        assert embedded.status_code == 200
        for text in (card, embedded.text):
            assert not any(sentence in text for sentence in list_sentences(whole))
        assert (whole["summary"] in card.replace("&#x27;", "'")) is (part is not ArticlePart.HEADLINE)
