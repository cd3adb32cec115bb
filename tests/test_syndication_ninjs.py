"""An article as ninjs 3.1: what the standard demands, what is withheld, and what our own reader makes of it."""

import json

import pytest

from newsgraph.ingest.document import Document, Withdrawal
from newsgraph.ingest.reader.ninjs import iter_ninjs
from newsgraph.model.vocabulary import ArticleStatus
from newsgraph.syndication.form.ninjs import build_ninjs
from newsgraph.syndication.item import Image, Item
from support_item import BARE, ITEMS, PUBLIC_URL, SUMMARY_ONLY, WHOLE, WITHDRAWN, WORDLESS, change
from support_ninjs import iter_faults


@pytest.mark.parametrize("item", ITEMS.values(), ids=ITEMS)
def test_an_item_meets_the_standard(item: Item) -> None:
    assert list(iter_faults(build_ninjs(item, PUBLIC_URL))) == []


@pytest.mark.parametrize(
    ("member", "value", "fault"),
    [
        ("version", 2, ["version is no text: 2"]),
        ("pubStatus", "cancelled", ["pubStatus is 'cancelled'"]),
        ("uri", "abc", ["uri is no address: 'abc'"]),
        ("versionCreated", "2025-04-15T14:05:00", ["versionCreated is no instant: '2025-04-15T14:05:00'"]),
        ("extra", 1, [".extra is unknown"]),
        ("bodies", [{"role": "main"}], ["bodies.value is missing"]),
    ],
)
def test_what_the_standard_refuses_is_found(member: str, value: object, fault: list[str]) -> None:
    assert list(iter_faults({**build_ninjs(WHOLE, PUBLIC_URL), member: value})) == fault


def test_a_whole_item_says_what_it_is_about_and_by_whom() -> None:
    found = build_ninjs(WHOLE, PUBLIC_URL)
    assert found["uri"] == "https://news.example/articles/a_talks"
    assert (found["version"], found["pubStatus"], found["representationType"]) == ("2", "usable", "full")
    assert found["places"] == [
        {"name": "Rome", "rel": "about", "literal": "e_rome", "uri": "https://www.wikidata.org/wiki/Q220"}
    ]
    assert found["people"] == [
        {"name": "Mara Ellison", "rel": "author", "literal": "mara-ellison"},
        {"name": "Mara", "rel": "mentions", "literal": "e_mara"},
    ]
    assert found["subjects"][0] == {"name": "World", "rel": "section"}
    assert found["associations"][0]["renditions"] == [
        {"name": "original", "href": "https://pictures.example/rome.jpg", "width": 1200, "height": 800}
    ]


def test_an_item_without_its_body_is_partial_and_says_why() -> None:
    found = build_ninjs(SUMMARY_ONLY, PUBLIC_URL)
    assert (found["representationType"], found["edNote"]) == ("partial", "No license of yours covers it.")
    assert "bodies" not in found
    assert found["descriptions"][0]["value"] == "Two ministers met."


def test_an_item_that_has_no_text_is_full() -> None:
    found = build_ninjs(WORDLESS, PUBLIC_URL)
    assert found["representationType"] == "full"
    assert not {"edNote", "bodies"} & found.keys()


def test_a_retracted_item_is_canceled_and_has_no_text() -> None:
    found = build_ninjs(WITHDRAWN, PUBLIC_URL)
    assert (found["pubStatus"], found["edNote"]) == ("canceled", "The quote was made up.")
    assert found["versionCreated"] == "2025-05-01T08:00:00.000Z"
    assert not {"bodies", "descriptions", "people", "places", "associations", "by"} & found.keys()


@pytest.mark.parametrize("status", [ArticleStatus.DRAFT, ArticleStatus.EMBARGOED])
def test_what_is_not_published_is_withheld(status: ArticleStatus) -> None:
    assert build_ninjs(change(status=status, published_at=None), PUBLIC_URL)["pubStatus"] == "withheld"


def test_a_picture_whose_address_leads_nowhere_is_left_out() -> None:
    found = build_ninjs(change(image=Image("rome.jpg", "", None, None, None)), PUBLIC_URL)
    assert "associations" not in found


def test_our_own_reader_reads_what_is_written() -> None:
    written = [build_ninjs(item, PUBLIC_URL) for item in (WHOLE, BARE, WITHDRAWN)]
    whole, bare, withdrawn = (piece.content for piece in iter_ninjs(json.dumps(written).encode()))
    assert isinstance(whole, Document)
    assert whole.headline == "Talks in Rome & elsewhere"  # the reader takes what looks like a tag for one
    assert whole.paragraphs == ("Two ministers met in Rome & spoke.\nThey left.", "It rained.")
    assert whole.source_name == "Harbour Wire"
    assert isinstance(bare, Document)
    assert bare.byline is None
    assert withdrawn == Withdrawal(
        "https://news.example/articles/a_talks", "The quote was made up.", "2025-05-01T08:00:00.000Z"
    )
