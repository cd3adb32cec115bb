"""Relative links in bodies lead where they lead from the article's page, wherever the body is read."""

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest
from markdown_it import MarkdownIt

from conftest import NewUrl, import_files
from newsgraph.syndication.link import resolve_links, resolve_markdown_links
from support_server import build_client, open_app
from support_store import write_lines

PAGE = "https://wire.example/2025/talks"


@pytest.mark.parametrize(
    ("html", "resolved"),
    [
        ('<a href="/about">x</a>', '<a href="https://wire.example/about">x</a>'),
        ('<a href="next?a=1&amp;b=2">x</a>', '<a href="https://wire.example/2025/next?a=1&amp;b=2">x</a>'),
        ('<img src="../p.jpg" alt="a &gt; b">', '<img src="https://wire.example/p.jpg" alt="a &gt; b">'),
        ('<a title="a>b" href="//cdn.example/x">x</a>', '<a title="a>b" href="https://cdn.example/x">x</a>'),
        ('<a href="https://other.example/a b">x</a>', '<a href="https://other.example/a b">x</a>'),
        ('<a href="mailto:desk@wire.example">x</a>', '<a href="mailto:desk@wire.example">x</a>'),
        ('<a href="#note">x</a>', '<a href="#note">x</a>'),
        ('<a href="http://[x">x</a>', '<a href="http://[x">x</a>'),
        ('<p>&lt;a href="/x"&gt; and href="/y"</p>', '<p>&lt;a href="/x"&gt; and href="/y"</p>'),
    ],
)
def test_an_address_leads_where_it_leads_from_the_page(html: str, resolved: str) -> None:
    assert resolve_links(html, PAGE) == resolved
    assert resolve_links(resolved, "https://elsewhere.example/") == resolved


def build_line(slug: str, **more: Any) -> dict[str, Any]:
    return {
        "type": "article",
        "slug": slug,
        "headline": "Talks",
        "body": "See [the page](/about).",
        "language": "en",
        "publishedAt": "2025-05-01T10:00:00Z",
        **more,
    }


def test_feeds_pages_and_forms_hold_no_relative_link(new_url: NewUrl, tmp_path: Path) -> None:
    url = new_url()  # which may run an event loop of its own

    async def run() -> None:
        lines = [build_line("ours"), build_line("theirs", url=PAGE)]
        await import_files(url, [write_lines(tmp_path, lines)])
        expected = {"ours": "https://news.example/about", "theirs": "https://wire.example/about"}
        async with open_app(url) as app, build_client(app) as client:
            feeds = [(await client.get(f"/feeds/articles.{form}")).text for form in ("atom", "rss", "json")]
            for slug, address in expected.items():
                page = (await client.get(f"/articles/{slug}")).text
                assert f'<a href="{address}"' in page
                item = json.loads((await client.get(f"/articles/{slug}?format=ninjs")).text)
                assert f'href="{address}"' in item["bodies"][0]["value"]
                assert f'href="{address}"' in (await client.get(f"/articles/{slug}?format=newsml")).text
                assert (
                    f"[the page]({address})" in (await client.get(f"/articles/{slug}?format=markdown")).text
                )
                assert all(address in feed for feed in feeds)
            assert not any('href="/about' in feed or 'href=\\"/about' in feed for feed in feeds)

    asyncio.run(run())


MARKDOWN = [
    "[here](other) and [there](/a/b?c=d#e), [up](../up 'title'), ![hall](<the hall.png> \"A hall\")",
    "[out](https://other.example/x), [mail](mailto:desk@news.example), [below](#below), [none]()",
    "`[code](other)` and ``[more](other) ` code`` but [no code](other)",
    "```\n[fenced](other)\n```\n\n~~~\n[fenced](other)\n~~~\n\n[after](other)",
    "\\[escaped](other) and [escaped\\](other) [not](other)",
    "[named] and [by][name]\n\n[named]: other\n[name]: <a/b> 'title'",
    "[of a place](Rome_(Lazio)) and [bad](http://[x)",
    "[**bold**](other)\n- [in a list](./other)\n\n> [quoted](//host.example/x)",
]


@pytest.mark.parametrize("written", MARKDOWN)
def test_links_of_markdown_lead_where_those_of_its_html_do(written: str) -> None:
    render = MarkdownIt("commonmark").render
    resolved = resolve_markdown_links(written, PAGE)
    assert render(resolved) == resolve_links(render(written), PAGE).replace(
        f'href="{PAGE}">none', 'href="">none'
    )
    assert resolve_markdown_links(resolved, PAGE) == resolved
