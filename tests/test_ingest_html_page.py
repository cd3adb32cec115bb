"""Articles read out of HTML pages."""

import json
from pathlib import Path

import pytest

from newsgraph.errors import InputError
from newsgraph.ingest.reader.html_page import parse_html_page

PAGES = Path(__file__).parents[2] / "shared" / "data" / "web_pages"
PROSE = (
    "The harbour reopened on Monday after a week of storms, the port authority said in a long statement. " * 4
)
PAGE = f"""<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Harbour reopens | Harbour Wire</title>
<meta property="og:site_name" content="Harbour Wire"><meta name="author" content="Jane Roe">
<meta name="description" content="Ships sail again."><link rel="canonical" href="https://wire.example/harbour">
<meta property="article:published_time" content="2025-04-23T10:00:00Z"></head><body><nav><a href="/">Home</a></nav>
<article><h1>Harbour reopens</h1><p>{PROSE}</p><p>{PROSE[::-1]}</p></article><footer>All rights reserved</footer>"""


def test_page_is_read_with_its_metadata():
    document = parse_html_page(PAGE.encode(), "page")
    assert document.headline == "Harbour reopens"
    assert document.paragraphs == (PROSE.strip(), " ".join(PROSE[::-1].split()))
    assert (document.url, document.source_key) == ("https://wire.example/harbour",) * 2
    assert (document.language, document.byline, document.source_name) == ("en-GB", "Jane Roe", "Harbour Wire")
    assert (document.published_at, document.summary) == ("2025-04-23T00:00:00.000Z", "Ships sail again.")


def test_page_reads_the_same_again():
    assert [parse_html_page(PAGE.encode(), "page") for _ in range(5)] == [
        parse_html_page(PAGE.encode(), "page")
    ] * 5


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "NO_ARTICLE_FOUND"),
        (b"<html><body></body></html>", "NO_ARTICLE_FOUND"),
        (b"<html>\0</html>", "INVALID_TEXT"),
        (b"<div>" * 20_000, "NO_ARTICLE_FOUND"),
    ],
    ids=["empty", "no text", "NUL", "deep"],
)
def test_unreadable_page_is_refused(data, code):
    with pytest.raises(InputError) as raised:
        parse_html_page(data, "page")
    assert raised.value.code == code
    assert raised.value.hint


@pytest.mark.skipif(not PAGES.exists(), reason="the shared pages are not beside this repository")
def test_annotated_pages_keep_their_text_and_lose_their_furniture():
    kept, lost, headlines = [], [], 0
    for gold in json.loads((PAGES / "gold.json").read_text(encoding="utf-8")).values():
        document = parse_html_page((PAGES / "html" / gold["file"]).read_bytes(), gold["file"])
        headlines += document.headline == gold["title"]
        kept += [part in document.text for part in gold["with"]]
        lost += [part not in document.text for part in gold["without"]]
    assert (sum(kept), len(kept)) == (82, 84)
    assert (sum(lost), len(lost)) == (81, 82)
    assert headlines == 24
