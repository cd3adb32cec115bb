"""What a version corrects is told in every form in which the article goes out, as each standard provides."""

from typing import Any

import orjson
import pytest
from lxml import etree

from newsgraph.model.vocabulary import ArticlePart
from newsgraph.syndication.form.entry import render_body
from newsgraph.syndication.form.json_ld import build_json_ld
from newsgraph.syndication.form.markdown import render_markdown
from newsgraph.syndication.form.news_item import render_news_item
from newsgraph.syndication.form.ninjs import build_ninjs
from newsgraph.syndication.item import Correction, Item, cut_item
from support_item import CORRECTED, PUBLIC_URL, WHOLE, WITHDRAWN, change
from support_server import build_client, open_app

G2 = {"g": "http://iptc.org/std/nar/2006-10-01/"}
AT, NOTE = "2025-04-15T14:05:00.000Z", "An earlier version named <Oslo> & others."
TOLD = f"Correction, 2025-04-15: {NOTE}"
LATER = change(version=3, corrections=(Correction(2, AT, NOTE),))
"""The version before corrected something, the present one nothing."""
NOTED = """{ articles(first: 100) { edges { node { slug version versions(first: 10) {
  edges { node { version note } }
} } } } }"""


@pytest.mark.parametrize(
    ("item", "signal", "notes"),
    [(CORRECTED, "sig:correction", [TOLD]), (LATER, "sig:update", [TOLD]), (WHOLE, "sig:update", [])],
)
def test_newsml_tells_a_correction_from_an_update(item: Item, signal: str, notes: list[str]) -> None:
    root = etree.fromstring(render_news_item(item, PUBLIC_URL))
    assert root.xpath("//g:itemMeta/g:signal/@qcode", namespaces=G2) == [signal]
    assert root.xpath("//g:itemMeta/g:edNote/text()", namespaces=G2) == notes


def test_ninjs_json_ld_and_markdown_say_what_was_corrected() -> None:
    assert build_ninjs(CORRECTED, PUBLIC_URL)["edNote"] == TOLD
    assert "edNote" not in build_ninjs(WHOLE, PUBLIC_URL)
    assert build_json_ld(CORRECTED, PUBLIC_URL)["correction"] == [
        {"@type": "CorrectionComment", "text": NOTE, "datePublished": AT}
    ]
    assert "correction" not in build_json_ld(WHOLE, PUBLIC_URL)
    text = render_markdown(CORRECTED, PUBLIC_URL, "Two ministers met.")
    assert text.endswith("*Correction, 2025-04-15: An earlier version named \\<Oslo\\> \\& others.*\n")


def test_bodies_of_feeds_end_with_what_was_corrected() -> None:
    assert render_body(CORRECTED) == (
        f"{WHOLE.body}"
        '<p class="correction">Correction, <time>2025-04-15</time>: '
        "An earlier version named &lt;Oslo&gt; &amp; others.</p>"
    )
    assert render_body(cut_item(CORRECTED, ArticlePart.SUMMARY)) is None


def test_a_retracted_article_says_why_and_nothing_else() -> None:
    assert build_ninjs(WITHDRAWN, PUBLIC_URL)["edNote"] == "The quote was made up."


async def test_pages_say_what_a_stored_version_corrects(newsroom_url: str) -> None:
    async with open_app(newsroom_url) as app, build_client(app) as client:
        answer: Any = (await client.get("/graphql", params={"query": NOTED})).json()
        noted = {
            edge["node"]["slug"]: [one["node"] for one in edge["node"]["versions"]["edges"]]
            for edge in answer["data"]["articles"]["edges"]
        }
        told = {
            slug: [one["note"] for one in versions if one["note"] and one["version"] > 1]
            for slug, versions in noted.items()
        }
        assert any(told.values())
        for slug, notes in told.items():
            item = orjson.loads((await client.get(f"/articles/{slug}?format=ninjs")).content)
            assert item.get("edNote", "").count("Correction, ") == len(notes)
            assert all(Correction(2, AT, note).told in item["edNote"] for note in notes)
            page = (await client.get(f"/articles/{slug}")).text
            assert page.count('<p class="correction">') == len(notes)


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("Correction: an earlier version erred.", "an earlier version erred."),
        ("CORRECTIONS — two names.", "two names."),
        ("Correction:", "Correction:"),
        ("Corrections were made to two names.", "Corrections were made to two names."),
    ],
)
def test_a_note_that_says_that_it_corrects_is_not_told_so_twice(note: str, told: str) -> None:
    item = change(corrections=(Correction(2, AT, note),))
    assert str(render_body(item)).endswith(f": {told}</p>")
    assert build_ninjs(item, PUBLIC_URL)["edNote"] == f"Correction, 2025-04-15: {told}"
