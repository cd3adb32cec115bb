"""Feeds are accepted by independent readers, hold every article once, and tell of retractions by every signal."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import feedparser
import orjson
import pytest
from lxml import etree

from conftest import NEWSROOM_FILES, import_files, render_url
from newsgraph.model.viewer import Viewer
from newsgraph.syndication.feed.document import WRITERS
from newsgraph.syndication.form.feed_head import FeedHead
from newsgraph.syndication.item import Named
from support_feed import (
    ATOM,
    AWKWARD,
    MONTHS,
    REASON,
    RETRACTED,
    TOMBSTONE,
    check_atom,
    check_json_feed,
    check_rss,
)
from support_item import WHOLE
from support_ninjs import iter_faults
from support_postgres import PostgresServer
from support_server import Client, open_client
from support_viewer import EDITOR

SLUGS = {f"{month}-{number}" for month, count in MONTHS.items() for number in range(1, count + 1)}
FORMS = ("atom", "rss", "json", "ninjs")
PAGES = ["2025-03-1", "2025-01-2", "2025-01-1"]
CURRENT = "/feeds/articles.atom"


@pytest.fixture
async def client(feed_url: str) -> AsyncIterator[Client]:
    async with open_client(feed_url, versioned=True, tokens=KnownTokens()) as opened:  # type: ignore[arg-type]
        yield opened


async def walk(client: Client, path: str) -> list[feedparser.FeedParserDict]:
    """Return the entries of a feed and of all archives before it: what RFC 5005, section 4, asks of clients."""
    entries = []
    while path:
        parsed = feedparser.parse((await client.get(path)).content)
        assert not parsed.bozo
        entries += parsed.entries
        before = [link.href for link in parsed.feed.links if link.rel == "prev-archive"]
        path = urlsplit(before[0]).path if before else ""
    return entries


@pytest.mark.parametrize("form", ["atom", "rss"])
async def test_a_walker_of_the_archives_finds_every_article_once(client: Client, form: str) -> None:
    found = Counter(entry.link.rsplit("/", 1)[1] for entry in await walk(client, f"/feeds/articles.{form}"))
    assert found == Counter(SLUGS)


async def test_the_newest_pages_are_current_and_archives_are_linked_both_ways(client: Client) -> None:
    current = check_atom((await client.get(CURRENT)).content)
    assert len(current.findall(f"{ATOM}entry")) == MONTHS["2025-04"] + MONTHS["2025-05"]
    links = []
    for page in PAGES:
        feed = check_atom((await client.get(f"/feeds/articles/archive/{page}.atom")).content)
        links.append(
            {link.get("rel"): link.get("href").rsplit("/", 1)[1] for link in feed.findall(f"{ATOM}link")}
        )
    assert links == [
        {"self": "2025-03-1.atom", "prev-archive": "2025-01-2.atom", "current": "articles.atom"},
        {
            "self": "2025-01-2.atom",
            "prev-archive": "2025-01-1.atom",
            "next-archive": "2025-03-1.atom",
            "current": "articles.atom",
        },
        {"self": "2025-01-1.atom", "next-archive": "2025-01-2.atom", "current": "articles.atom"},
    ]


@pytest.mark.parametrize(
    "page", ["2025-02-1", "2025-04-1", "2025-05-1", "2025-01-3", "2025-13-1", "2025-01-0", "x"]
)
async def test_what_is_current_or_empty_is_no_archive(client: Client, page: str) -> None:
    assert (await client.get(f"/feeds/articles/archive/{page}.atom")).status_code == 404


@pytest.mark.parametrize("path", ["/feeds/articles", *(f"/feeds/articles/archive/{page}" for page in PAGES)])
async def test_a_document_is_accepted_in_every_form(client: Client, path: str) -> None:
    answers = {form: await client.get(f"{path}.{form}") for form in FORMS}
    assert {answer.status_code for answer in answers.values()} == {200}
    entries = len(check_atom(answers["atom"].content).findall(f"{ATOM}entry"))
    assert entries > 0
    assert len(check_rss(answers["rss"].content).findall("item")) == entries
    assert len(check_json_feed(answers["json"].json())) == entries
    collection = answers["ninjs"].json()
    assert list(iter_faults(collection)) == []
    assert len(collection["associations"]) == entries


async def test_a_retraction_is_told_by_all_signals(client: Client) -> None:
    entries = {entry.link.rsplit("/", 1)[1]: entry for entry in await walk(client, CURRENT)}
    for slug, entry in entries.items():
        assert ("validity" in entry) == (slug in RETRACTED)
    for slug in RETRACTED:
        entry = entries[slug]
        assert f"end={entry.updated}" in entry.validity
        assert entry.updated > entry.published
        assert "retracted" in entry.content[0].value
        assert "forged &amp; &lt;withdrawn&gt;" in entry.content[0].value
        assert "They spoke" not in str(entry)
        assert "tags" not in entry
    current = check_atom((await client.get(CURRENT)).content)
    deleted = {one.get("ref"): one.get("when") for one in current.findall(f"{TOMBSTONE}deleted-entry")}
    gone = {entries[slug].id: entries[slug].updated for slug in RETRACTED if slug >= "2025-04"}
    assert deleted == gone
    assert {one.findtext(f"{TOMBSTONE}comment") for one in current.findall(f"{TOMBSTONE}deleted-entry")} == {
        REASON
    }
    archived = check_atom((await client.get("/feeds/articles/archive/2025-01-2.atom")).content)
    assert len(archived.findall(f"{TOMBSTONE}deleted-entry")) == 1


async def test_entities_are_categories_with_what_others_call_them(client: Client) -> None:
    feed = check_atom((await client.get(CURRENT)).content)
    entry = feed.findall(f"{ATOM}entry")[0]
    found = [
        (one.get("term"), one.get("scheme"), one.get("label")) for one in entry.findall(f"{ATOM}category")
    ]
    assert found == [
        ("World", None, "World"),
        ("talks", None, "talks"),
        (AWKWARD, None, AWKWARD),
        ("iran", "https://news.example/feeds/entities/", "Iran"),
        ("Q794", "https://www.wikidata.org/wiki/", "Iran"),
    ]


async def test_texts_come_through_as_they_are(client: Client) -> None:
    channel = check_rss((await client.get("/feeds/articles.rss")).content)
    titles = {
        one.findtext("link").rsplit("/", 1)[1]: one.findtext("title") for one in channel.findall("item")
    }
    assert titles["2025-04-7"] == f"Report 2025-04-7 {AWKWARD}"
    assert titles["2025-04-8"] == "Report 2025-04-8"
    [item] = [
        one
        for one in check_json_feed((await client.get("/feeds/articles.json")).json())
        if one["url"].endswith("/2025-04-7")
    ]
    assert item["title"] == f"Report 2025-04-7 {AWKWARD}"
    assert "النص العربي" in item["content_html"]


async def test_summaries_alone_are_sent_where_asked_for(client: Client) -> None:
    answer = await client.get("/feeds/articles.atom?content=summary")
    feed = check_atom(answer.content)
    contents = [entry.findtext(f"{ATOM}content") for entry in feed.findall(f"{ATOM}entry")]
    assert sum(content is not None for content in contents) == 2  # the kill notices
    assert b"They spoke" not in answer.content
    links = {link.get("rel"): link.get("href") for link in feed.findall(f"{ATOM}link")}
    assert links["self"] == "https://news.example/feeds/articles.atom?content=summary"
    assert links["prev-archive"].endswith("/archive/2025-03-1.atom?content=summary")


class KnownTokens:
    """Knows the desk's token."""

    async def find_viewer(self, token: str) -> Viewer | None:
        return EDITOR if token == "desk" else None


@pytest.mark.parametrize(
    ("limit", "count", "token"),
    [("1", 1, None), ("100", 100, None), ("101", 101, "desk"), ("10000", 255, "desk")],
)
@pytest.mark.parametrize("form", FORMS)
async def test_a_long_list_holds_the_newest(
    client: Client, limit: str, count: int, token: str | None, form: str
) -> None:
    headers = {"authorization": f"Bearer {token}"} if token else {}
    answer = await client.get(f"/feeds/articles.{form}?limit={limit}", headers=headers)
    text = answer.content.decode()
    newest = sorted(SLUGS, key=lambda slug: (slug[:7], int(slug[8:])), reverse=True)[:count]
    match form:
        case "json":
            slugs = [item["url"].rsplit("/", 1)[1] for item in check_json_feed(answer.json())]
        case "ninjs":
            slugs = [
                next(one["value"] for one in item["altIds"] if one["role"] == "slug")
                for item in answer.json()["associations"]
            ]
        case _:
            slugs = [entry.link.rsplit("/", 1)[1] for entry in feedparser.parse(text).entries]
    assert slugs == newest


@pytest.mark.parametrize(
    "query",
    [
        *(f"limit={limit}" for limit in ("0", "101", "10000", "10001", "-1", "x", "٣", "")),
        "content=all",
    ],
)
async def test_an_option_that_is_none_is_refused(client: Client, query: str) -> None:
    answer = await client.get(f"{CURRENT}?{query}")
    assert (answer.status_code, answer.json()["errors"][0]["extensions"]["code"]) == (400, "FEED_OPTION")
    assert answer.headers["cache-control"] == "no-store"


async def test_who_asks_for_too_much_without_a_key_is_told_how_to_get_it(client: Client) -> None:
    [error] = (await client.get(f"{CURRENT}?limit=101")).json()["errors"]
    assert error["extensions"]["details"] == {"limit": 100, "asked": 101}
    assert "archives" in error["extensions"]["hint"]
    refused = await client.get(f"{CURRENT}?limit=10001", headers={"authorization": "Bearer desk"})
    assert refused.status_code == 400


@pytest.mark.parametrize(
    "path",
    [
        "/feeds/",
        "/feeds/articles",
        "/feeds/articles.xml",
        "/feeds/articles.",
        "/feeds/archive.atom",
        "/feeds/entities.atom",
        "/feeds/entities/nobody.atom",
        "/feeds/entities/%00.atom",
        "/feeds/entities/a/b.atom",
        "/feeds/entities/%2F%3F%23%5B%5D.atom",
        "/feeds/filters/nothing.atom",
        "/feeds/articles/archive/.atom",
        "/feeds//articles.atom",
    ],
)
async def test_an_unknown_feed_is_not_found(client: Client, path: str) -> None:
    answer = await client.get(path)
    assert (answer.status_code, answer.json()["errors"][0]["extensions"]["code"]) == (404, "FEED_NOT_FOUND")


@pytest.mark.parametrize("path", [f"/feeds/articles.{form}" for form in FORMS] + [f"{CURRENT}?limit=99"])
async def test_a_client_that_has_it_is_told_so(client: Client, path: str) -> None:
    first = await client.get(path)
    assert (
        first.headers["cache-control"] == "public, max-age=30, stale-while-revalidate=60, stale-if-error=300"
    )
    assert first.headers["etag"].startswith('W/"')
    again = await client.get(path, headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", first.headers["etag"])
    other = await client.get(path, headers={"if-none-match": 'W/"other"'})
    assert (other.status_code, other.content) == (200, first.content)


ODD = "\x00\x0b\x1f\ud800\ufffe"


@pytest.mark.parametrize("writer", WRITERS.values(), ids=WRITERS)
def test_one_odd_character_takes_no_feed_down(writer: Any) -> None:
    odd = replace(
        WHOLE,
        headline=f"Talks{ODD}",
        summary=f"Two{ODD}",
        body=f"<p>Two{ODD}</p>",
        section=f"World{ODD}",
        tags=(f"talks{ODD}",),
        byline=f"Mara{ODD}",
        authors=(Named(f"Mara{ODD}", "mara"),),
    )
    document = writer(
        FeedHead(
            "Feed", "https://a.example/", "https://a.example/", "https://a.example", "A", WHOLE.modified_at
        )
    )
    written = document.begin() + document.write([odd]) + document.end()
    parsed = etree.fromstring(written) if written.startswith(b"<") else orjson.loads(written)
    assert parsed is not None


async def test_asking_for_the_headers_of_a_long_list_reads_none_of_it(client: Client) -> None:
    answer = await client.head(f"{CURRENT}?limit=90")
    assert (answer.status_code, answer.content) == (200, b"")
    whole = await client.get(f"{CURRENT}?limit=90")
    assert answer.headers["etag"] == whole.headers["etag"]


async def test_a_feed_names_itself_in_a_header(client: Client) -> None:
    answer = await client.get("/feeds/entities/iran.rss?content=summary")
    assert (
        answer.headers["link"] == '<https://news.example/feeds/entities/iran.rss?content=summary>; rel="self"'
    )


async def test_who_followed_an_entity_hears_of_a_retraction(newsroom_url: str) -> None:
    async with open_client(newsroom_url) as opened:  # type: ignore[arg-type]
        feed = check_atom((await opened.get("/feeds/entities/hodeida.atom")).content)
    [deleted] = feed.findall(f"{TOMBSTONE}deleted-entry")
    assert deleted.get("when") == "2025-05-24T09:00:00.000Z"
    entries = {
        one.findtext(f"{ATOM}id"): one.findtext(f"{ATOM}title") for one in feed.findall(f"{ATOM}entry")
    }
    assert entries[deleted.get("ref")] == "Tidewater Lines to resume calls at Hodeida"
    assert len(entries) == 3
    assert feed.findtext(f"{ATOM}title") == "Hodeida – news.example"


async def test_the_feed_of_a_merged_entity_moved_to_its_survivors(newsroom_url: str) -> None:
    async with open_client(newsroom_url) as opened:  # type: ignore[arg-type]
        answer = await opened.get("/feeds/entities/ghf-aid-foundation.rss?content=summary")
        assert answer.status_code == 301
        assert (
            answer.headers["location"]
            == "https://news.example/feeds/entities/gaza-humanitarian-foundation.rss?content=summary"
        )
        assert (await opened.get("/feeds/entities/gaza-humanitarian-foundation.rss")).status_code == 200


ADDRESSES = (
    *(f"/feeds/articles.{form}" for form in FORMS),
    "/feeds/entities/iran.atom",
    "/feeds/articles.rss?limit=7",
    "/sitemaps/index.xml",
    "/sitemaps/news.xml",
)


@pytest.fixture
def both_urls(newsroom: Path, postgres_server: PostgresServer) -> tuple[str, str]:
    url = postgres_server.create_database()
    asyncio.run(import_files(url, NEWSROOM_FILES))
    return render_url(newsroom), url


async def test_bytes_are_equal_on_both_databases(both_urls: tuple[str, str]) -> None:
    bodies = []
    for url in both_urls:
        async with open_client(url) as opened:  # type: ignore[arg-type]
            answers = [await opened.get(path) for path in ADDRESSES]
            assert {answer.status_code for answer in answers} == {200}
            bodies.append([answer.content for answer in answers])
    assert bodies[0] == bodies[1]
