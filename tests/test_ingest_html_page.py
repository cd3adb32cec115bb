"""Articles read out of HTML pages."""

import json
from pathlib import Path

import pytest
from trafilatura import load_html

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
    assert (document.published_at, document.summary) == ("2025-04-23T10:00:00.000Z", "Ships sail again.")


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


LINKED = {
    "@context": "https://schema.org",
    "@graph": [
        {"@type": "WebSite", "@id": "https://wire.example/#site", "name": "Harbour Wire"},
        {"@type": "Organization", "@id": "https://wire.example/#us", "name": "Harbour Wire Ltd"},
        {"@type": "Person", "@id": "https://wire.example/#jane", "name": "Jane Roe"},
        {"@type": "ImageObject", "@id": "#image", "url": "https://wire.example/pier.jpg"},
        {"@type": "NewsArticle", "headline": "Another article", "url": "https://wire.example/other"},
        {
            "@type": ["ReportageNewsArticle"],
            "headline": "Pier &amp; harbour <b>reopen</b>",
            "mainEntityOfPage": {"@id": "https://wire.example/pier"},
            "datePublished": "2025-04-23T10:30:00+02:00",
            "dateModified": "2025-04-24T08:00:00Z",
            "author": [{"@id": "https://wire.example/#jane"}, {"@type": "Person", "name": "Max Poe"}],
            "publisher": {"@id": "https://wire.example/#us"},
            "image": {"@id": "#image"},
            "articleSection": ["Coast"],
            "keywords": "pier, harbour",
            "description": "Ships sail again.",
        },
    ],
}


def build_page(head: str, body: str | None = None) -> bytes:
    body = body or f"<article><h1>Pier reopens</h1><p>{PROSE}</p><p>{PROSE[::-1]}</p></article>"
    return f"<!doctype html><html lang=en><head>{head}</head><body>{body}</body></html>".encode()


def test_what_json_ld_states_goes_before_what_the_markup_tells():
    head = (
        '<title>Pier reopens | Wire</title><link rel="canonical" href="https://wire.example/pier">'
        '<script type="application/ld+json">{not json</script>'
        f'<script type="application/ld+json">{json.dumps(LINKED)}</script>'
    )
    document = parse_html_page(build_page(head), "page")
    assert document.headline == "Pier & harbour reopen"
    assert (document.url, document.byline) == ("https://wire.example/pier", "Jane Roe, Max Poe")
    assert (document.published_at, document.modified_at) == (
        "2025-04-23T08:30:00.000Z",
        "2025-04-24T08:00:00.000Z",
    )
    assert (document.section, document.tags, document.summary) == (
        "Coast",
        ("Coast", "pier", "harbour"),
        "Ships sail again.",
    )
    assert (document.image_url, document.source_name) == ("https://wire.example/pier.jpg", "Harbour Wire Ltd")
    assert document.notes == ()
    assert "Another article" not in document.text


def test_markup_in_a_title_is_no_part_of_the_headline():
    head = (
        '<meta property="og:title" content="Pier &lt;b&gt;reopens&lt;/b&gt; &amp;amp; stays"><title>x</title>'
    )
    body = f"<article><p>{PROSE}</p><p>{PROSE[::-1]}</p></article>"
    assert parse_html_page(build_page(head, body), "page").headline == "Pier reopens & stays"


def test_a_date_that_is_none_is_noted_and_the_next_is_taken():
    linked = {"@type": "NewsArticle", "datePublished": "2025-02-31", "dateModified": "2025-04-24T08:00:00"}
    head = (
        f'<title>Pier reopens</title><script type="application/ld+json">{json.dumps(linked)}</script>'
        '<meta property="article:published_time" content="2025-04-23">'
    )
    document = parse_html_page(build_page(head), "page")
    assert (document.published_at, document.modified_at) == (
        "2025-04-23T00:00:00.000Z",
        "2025-04-24T08:00:00.000Z",
    )
    assert document.notes == (
        "datePublished: '2025-02-31' is no date",
        "datePublished '2025-04-23' states no time, so the beginning of that day in UTC was taken",
        "dateModified '2025-04-24T08:00:00' states no zone that is known, so UTC was taken",
    )


def test_wordpress_and_elementor_pages_give_their_text_alone():
    head = (
        '<title>Pier reopens &#8211; Gazette</title><meta name="generator" content="WordPress 6.8">'
        '<meta property="og:site_name" content="Gazette"><style>.nav{color:red}</style>'
    )
    body = f"""
      <header class="site-header"><nav class="elementor-nav-menu"><ul><li><a href="/news">News desk</a></li>
      <li><a href="/sport">Sport desk</a></li></ul></nav></header>
      <main><article class="post type-post"><div class="elementor elementor-11"><section class="elementor-section">
      <div class="elementor-widget-heading"><h1 class="elementor-heading-title">Pier reopens</h1></div>
      <div class="elementor-widget-post-info"><time
      class="entry-date published" datetime="2025-04-23T10:00:00+00:00">x
      </time></div><div class="elementor-widget-text-editor"><div class="elementor-widget-container"><p>{PROSE}</p>
      <p>{PROSE[::-1]}</p><script>var tracked = "words of a script";</script></div></div>
      <div class="elementor-widget-share-buttons"><span>Share on everything</span></div></section></div></article>
      </main><footer class="site-footer"><nav><a href="/imprint">Imprint of the site</a></nav></footer>"""
    document = parse_html_page(build_page(head, body), "page")
    assert (document.headline, document.source_name) == ("Pier reopens", "Gazette")
    assert document.published_at == "2025-04-23T10:00:00.000Z"
    assert document.paragraphs == (PROSE.strip(), " ".join(PROSE[::-1].split()))


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
    wrong = len(lost) - sum(lost)
    score = 2 * sum(kept) / (sum(kept) + wrong + len(kept))
    assert round(score, 3) == 0.982


@pytest.mark.skipif(not PAGES.exists(), reason="the shared pages are not beside this repository")
@pytest.mark.parametrize("page", sorted(PAGES.glob("html/*.html")), ids=lambda page: page.stem)
def test_no_body_holds_script_style_or_navigation(page):
    data = page.read_bytes()
    paragraphs = [" ".join(paragraph.split()) for paragraph in parse_html_page(data, page.name).paragraphs]
    body = " ".join(paragraphs)
    tree = load_html(data)
    code = [" ".join(element.text_content().split())[:40] for element in tree.xpath("//script | //style")]
    assert [text for text in code if len(text) >= 20 and text in body] == []
    menus = tree.xpath('//nav | //*[@role="navigation"] | //ul[contains(@class, "menu")]')
    links = [" ".join(link.text_content().split()) for menu in menus for link in menu.xpath(".//a")]
    headings = {
        " ".join(element.text_content().split()) for element in tree.xpath("//h1 | //h2 | //h3 | //p/strong")
    }
    assert [link for link in links if link and link in paragraphs and link not in headings] == []
