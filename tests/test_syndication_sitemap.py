"""Sitemaps as search engines read them: every published article once by month, and the news by their own age."""

from collections.abc import AsyncIterator
from datetime import datetime

import pytest
from usp.objects.sitemap import IndexXMLSitemap, PagesXMLSitemap
from usp.tree import sitemap_from_str

from newsgraph.syndication.feed import sitemap
from newsgraph.syndication.feed.discovery import build_feed_links, list_sitemaps
from support_feed import AWKWARD, MONTHS, RETRACTED
from support_item import WHOLE
from support_server import Client, open_client

PAGES = {
    f"https://news.example/articles/{month}-{number}"
    for month, count in MONTHS.items()
    for number in range(1, count + 1)
}
NEWS = [f"2025-05-{number}" for number in (10, 8, 7, 6, 5, 4, 3, 2, 1)]
GONE = {f"https://news.example/articles/{slug}" for slug in RETRACTED}


@pytest.fixture
async def client(feed_url: str) -> AsyncIterator[Client]:
    async with open_client(feed_url, versioned=True) as opened:  # type: ignore[arg-type]
        yield opened


async def read_months(client: Client) -> list[str]:
    index = sitemap_from_str((await client.get("/sitemaps/index.xml")).text)
    assert isinstance(index, IndexXMLSitemap)
    return [found.url.removeprefix("https://news.example") for found in index.sub_sitemaps]


async def test_the_sitemaps_of_the_index_hold_every_published_article_once(client: Client) -> None:
    found = []
    for path in await read_months(client):
        answer = await client.get(path)
        assert answer.headers["content-type"] == "application/xml"
        months = sitemap_from_str(answer.text)
        assert isinstance(months, PagesXMLSitemap)
        found += [page.url for page in months.pages]
        assert all(isinstance(page.last_modified, datetime) for page in months.pages)
    assert sorted(found) == sorted(PAGES - GONE)


async def test_the_index_names_months_that_have_something(client: Client) -> None:
    paths = [f"/sitemaps/{month}-1.xml" for month in reversed(MONTHS)]
    assert await read_months(client) == paths
    answer = await client.get("/sitemaps/index.xml")
    assert answer.text.count("<lastmod>2025-06-01T00:00") == 3  # a retraction is a change
    for name in ("2025-02-1", "2025-05-2", "2024-12-1", "x"):
        missing = await client.get(f"/sitemaps/{name}.xml")
        assert (missing.status_code, missing.json()["errors"][0]["extensions"]["code"]) == (
            404,
            "SITEMAP_NOT_FOUND",
        )


async def test_a_month_of_more_than_a_file_may_hold_is_split(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sitemap, "MAX_ADDRESSES", 100)
    paths = await read_months(client)
    assert [path for path in paths if "2025-01" in path] == [
        "/sitemaps/2025-01-1.xml",
        "/sitemaps/2025-01-2.xml",
    ]
    sizes = [len(list(sitemap_from_str((await client.get(path)).text).all_pages())) for path in paths]
    assert sizes == [9, 100, 9, 5, 100, 28]


async def test_news_are_those_of_two_days_before_the_newest(client: Client) -> None:
    answer = await client.get("/sitemaps/news.xml")
    pages = list(sitemap_from_str(answer.text).all_pages())
    assert [page.url.rsplit("/", 1)[1] for page in pages] == [
        f"2025-05-{number}" for number in (10, 8, 7, 6, 5, 4, 3, 2, 1)
    ]
    stories = [page.news_story for page in pages]
    assert stories[2].title == f"Report 2025-05-7 {AWKWARD}"
    assert {(story.publication_name, story.publication_language) for story in stories} == {
        ("news.example", "en")
    }
    assert stories[0].publish_date == datetime.fromisoformat("2025-05-02T00:30:00+00:00")


async def test_news_are_a_thousand_at_most(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sitemap, "MAX_NEWS", 3)
    pages = list(sitemap_from_str((await client.get("/sitemaps/news.xml")).text).all_pages())
    assert [page.url.rsplit("/", 1)[1] for page in pages] == ["2025-05-10", "2025-05-8", "2025-05-7"]


@pytest.mark.parametrize("name", ["index", "news", "2025-05-1"])
async def test_a_client_that_has_a_sitemap_is_told_so(client: Client, name: str) -> None:
    first = await client.get(f"/sitemaps/{name}.xml")
    assert (
        first.headers["cache-control"] == "public, max-age=30, stale-while-revalidate=60, stale-if-error=300"
    )
    again = await client.get(f"/sitemaps/{name}.xml", headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


async def test_a_page_tells_of_feeds_that_are_there(client: Client) -> None:
    links = build_feed_links(WHOLE, "https://news.example")
    assert [(href.removeprefix("https://news.example"), kind) for href, kind, _ in links] == [
        ("/feeds/articles.atom", "application/atom+xml"),
        ("/feeds/articles.rss", "application/rss+xml"),
        ("/feeds/articles.json", "application/feed+json"),
        ("/feeds/entities/rome.atom", "application/atom+xml"),
    ]
    assert [title for _, _, title in links] == [
        "All articles (Atom)",
        "All articles (RSS)",
        "All articles (JSON Feed)",
        "Rome (Atom)",
    ]
    for href, kind, _ in links[:3]:
        answer = await client.get(href)
        assert (answer.status_code, answer.headers["content-type"]) == (200, f"{kind}; charset=utf-8")
    assert build_feed_links(None, "https://news.example") == links[:3]
    for address in list_sitemaps("https://news.example"):
        assert (await client.get(address)).status_code == 200


async def test_feeds_and_the_news_sitemap_call_the_newsroom_by_its_title(
    feed_url: str, client: Client
) -> None:
    """Without one by its host; what a reader kept under another name is not the same document."""
    paths = ("/sitemaps/news.xml", "/feeds/articles.atom", "/feeds/articles.rss", "/feeds/articles.json")
    async with open_client(feed_url, versioned=True, title="Quay & Harbour News") as titled:  # type: ignore[arg-type]
        named = [await titled.get(path) for path in paths]
    unnamed = [await client.get(path) for path in paths]
    for answer, other in zip(named, unnamed, strict=True):
        name = "Quay & Harbour News" if answer.url.path.endswith("json") else "Quay &amp; Harbour News"
        assert name in answer.text
        assert name not in other.text
        assert answer.headers["etag"] != other.headers["etag"]
    assert "<news:name>news.example</news:name>" in unnamed[0].text
