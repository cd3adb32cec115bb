"""Article pages copied as plain text, read without their furniture."""

from pathlib import Path

import pytest

from newsgraph.errors import InputError
from newsgraph.ingest.reader.text_page import build_stub_headline, parse_text_page

PAGE = Path(__file__).parents[2] / "shared" / "pages" / "000_71daca6280fcdb67.txt"
PROSE = "The harbour reopened on Monday after a week of storms, the port authority said in a statement."
MORE = "Ships had waited outside the breakwater since the weekend, and crews were changed by helicopter."


@pytest.mark.skipif(not PAGE.exists(), reason="the shared pages are not beside this repository")
def test_real_page_is_read_without_furniture():
    document = parse_text_page(PAGE.read_text(encoding="utf-8"), PAGE.name)
    headline = "Iranian Deputy Foreign Minister Meets with Russia to Bolster Terrorist Networks"
    assert document.headline == headline
    assert (len(document.paragraphs), len(document.teasers), document.language) == (11, 8, None)
    assert document.paragraphs[-1].endswith("global security.")
    assert all(
        word not in document.text
        for word in ("Edit Content", "No More Articles", "Share", "Related", "Operation Moses")
    )
    assert document.teasers[4].startswith("Marking forty years since Operation Moses")


def test_menu_byline_dates_and_notices_are_no_body():
    page = (
        f"\ufeffAsia Pacific\r\nLong Reads\r\nLetters\r\n\r\nHarbour reopens after storms\r\n\r\nBy Jane Roe\r\n"
        f"April 23, 2025\r\nUpdated: 24 April 2025\r\n\r\n{PROSE}\r\n\r\nAdvertisement\r\n\r\n"
        f"Subscribe to our newsletter\r\n\r\n{MORE}\r\n\r\nShare this article\r\n© 2025 Harbour Wire"
    )
    document = parse_text_page(page, "page")
    assert document.headline == "Harbour reopens after storms"
    assert document.paragraphs == (PROSE, MORE)
    assert document.byline == "Jane Roe"
    assert document.published_at == "2025-04-23T00:00:00.000Z"
    assert document.modified_at == "2025-04-24T00:00:00.000Z"
    assert document.source_key == "text:harbour-reopens-after-storms"


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        pytest.param("“Never again.”", ("“Never again.”",), id="short quotation"),
        pytest.param("No.", ("No.",), id="one word"),
        pytest.param(
            "the old pond\na frog leaps in\nwater's sound",
            ("the old pond\na frog leaps in\nwater's sound",),
            id="verse",
        ),
        pytest.param(f"{PROSE}\n{MORE}", (PROSE, MORE), id="two paragraphs without a blank line"),
        pytest.param(
            "The harbour reopened on Monday after a week\nof storms, the port authority said in a\nstatement.",
            (
                "The harbour reopened on Monday after a week of storms, the port authority said in a statement.",
            ),
            id="wrapped lines",
        ),
    ],
)
def test_short_paragraphs_stay(block, expected):
    assert parse_text_page(f"A headline of words\n\n{PROSE}\n\n{block}\n\n{MORE}", "page").paragraphs == (
        PROSE,
        *expected,
        MORE,
    )


@pytest.mark.parametrize("heading", ["Related Articles", "Mehr zum Thema", "À lire aussi", "関連記事"])
def test_teasers_stand_below_a_related_heading(heading):
    document = parse_text_page(
        f"A headline of words\n\n{PROSE}\n\n{heading}\n\n{MORE}\nA second teaser of words", "page"
    )
    assert document.teasers == (MORE, "A second teaser of words")
    assert document.paragraphs == (PROSE,)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "NO_ARTICLE_FOUND"),
        ("\ufeff\r\n\t\r\n", "NO_ARTICLE_FOUND"),
        ("Morning in Muscat", "NO_ARTICLE_FOUND"),
        ("Morning in Muscat\n\nBy Jane Roe\n", "NO_ARTICLE_FOUND"),
        ("a\0b", "INVALID_TEXT"),
        ("a\ud800b", "INVALID_TEXT"),
    ],
    ids=["empty", "space", "one line", "a headline and its byline", "NUL", "surrogate"],
)
def test_unreadable_text_is_refused(text, code):
    with pytest.raises(InputError) as raised:
        parse_text_page(text, "page")
    assert raised.value.code == code
    assert raised.value.hint


@pytest.mark.parametrize(
    ("teaser", "expected"),
    [
        pytest.param("One. Two.", "One.", id="first sentence"),
        pytest.param(
            "Lt. Gen. Roe of the U.S. Navy spoke. He left.",
            "Lt. Gen. Roe of the U.S. Navy spoke.",
            id="abbreviations",
        ),
        pytest.param("word " * 40, "word " * 23 + "word…", id="cut at a word"),
        pytest.param("a" * 200, "a" * 119 + "…", id="one long word"),
        pytest.param("", "", id="empty"),
    ],
)
def test_stub_headline_is_at_most_120_code_points(teaser, expected):
    assert build_stub_headline(teaser) == expected
    assert len(expected) <= 120
