"""What stands in sitemaps, read as the public: a sitemap a month of publication, an index of them, and the news.

What was retracted is in none. No clock shapes them: news are from the two days before the newest article.
"""

from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

import orjson

from newsgraph.clock import render_instant
from newsgraph.execute import Service
from newsgraph.model.vocabulary import ArticleStatus
from newsgraph.store.batch import batch
from newsgraph.syndication.feed.address import PageName
from newsgraph.syndication.feed.reading import RETRACTED
from newsgraph.syndication.feed.window import PAGE_SIZE, find_month_after, narrow_to_month
from newsgraph.syndication.form.sitemap import (
    Listed,
    SitemapWriter,
    render_news_sitemap,
    render_sitemap_index,
)

MAX_ADDRESSES = 50_000
"""How many addresses a sitemap may hold."""
MAX_NEWS = 1_000
NEWS_SPAN = timedelta(days=2)
MONTHS_AT_ONCE = 10
PUBLISHED = {"status": [ArticleStatus.PUBLISHED.value]}
PAGE = """
query SitemapPage($filter: ArticleFilter, $order: ArticleOrder, $first: Int, $after: String) {
  articles(filter: $filter, orderBy: $order, first: $first, after: $after) {
    edges { cursor node { slug headline language publishedAt modifiedAt } }
    pageInfo { hasNextPage }
  }
}
"""
OLDEST, NEWEST = "PUBLISHED_AT_ASC", "PUBLISHED_AT_DESC"


class Sitemaps:
    """Reads and writes sitemaps."""

    def __init__(self, service: Service, public_url: str):
        """Take what answers GraphQL, and where the service is reached."""
        self._service = service
        self._public_url = public_url.rstrip("/")

    async def render_index(self) -> bytes:
        """Return the index: every month with something published, and when anything in it last changed."""
        found: list[tuple[str, str]] = []
        months = await self._list_months()
        for part in batch(months, MONTHS_AT_ONCE):
            found += await self._read_months(part)
        return render_sitemap_index(found)

    async def find_month(self, page: PageName) -> bool:
        """Return whether there is a sitemap of that name."""
        [count, _] = await self._count_months([page.month])
        return int(count["totalCount"]) > (page.number - 1) * MAX_ADDRESSES

    async def stream_month(self, page: PageName) -> AsyncIterator[bytes]:
        """Yield the sitemap of a month: up to fifty thousand of its articles, the oldest first."""
        writer = SitemapWriter(self._public_url)
        passed, skipped = 0, (page.number - 1) * MAX_ADDRESSES
        yield writer.begin()
        async for listed in self._iter_pages({**PUBLISHED, **narrow_to_month(page.month)}, OLDEST):
            if passed >= skipped:
                yield writer.write(listed)
            passed += len(listed)
            if passed >= skipped + MAX_ADDRESSES:
                break
        yield writer.end()

    async def render_news(self) -> bytes:
        """Return the news sitemap: the newest articles, of the two days before the newest of all."""
        found: list[Listed] = []
        async for listed in self._iter_pages(PUBLISHED, NEWEST):
            since = _find_since((found or listed)[0].published_at)
            recent = [one for one in listed if one.published_at >= since]
            found += recent
            if len(recent) < len(listed) or len(found) >= MAX_NEWS:
                break
        return render_news_sitemap(found[:MAX_NEWS], self._public_url, self._service.title)

    async def _list_months(self) -> list[str]:
        """Return every month from that of the newest article back to that of the oldest."""
        ends = [
            listed[0].published_at[:7]
            for order in (OLDEST, NEWEST)
            if (listed := (await self._fetch_page(PUBLISHED, order, None, 1))[0])
        ]
        months = ends[:1]
        while months and months[-1] < ends[-1]:
            months.append(find_month_after(months[-1]))
        return months[::-1]

    async def _read_months(self, months: Sequence[str]) -> list[tuple[str, str]]:
        answers = await self._count_months(months)
        found = []
        for month, count, changed in zip(months, answers[::2], answers[1::2], strict=True):
            instants = [edge["node"]["modifiedAt"] for edge in count["edges"]]
            instants += [edge["node"]["retraction"]["at"] for edge in changed["edges"]]
            for number in range(1, (int(count["totalCount"]) - 1) // MAX_ADDRESSES + 2):
                address = f"{self._public_url}/sitemaps/{PageName(month, number)}.xml"
                found.append((address, max(instants)))
        return found

    async def _count_months(self, months: Sequence[str]) -> list[Any]:
        """Return for each month how much is published with what changed last, and what was retracted."""
        numbers = range(len(months))
        variables = ", ".join(f"$p{number}: ArticleFilter, $c{number}: ArticleFilter" for number in numbers)
        fields = " ".join(
            f"p{number}: articles(filter: $p{number}, orderBy: MODIFIED_AT_DESC, first: 1) "
            "{ totalCount edges { node { modifiedAt } } } "
            f"c{number}: articles(filter: $c{number}, orderBy: MODIFIED_AT_DESC, first: 100) "
            "{ edges { node { retraction { at } } } }"
            for number in numbers
        )
        given: dict[str, Any] = {}
        for number, month in enumerate(months):
            span = narrow_to_month(month)
            given |= {f"p{number}": {**PUBLISHED, **span}, f"c{number}": {**RETRACTED, **span}}
        text = f"query SitemapMonths({variables}) {{ {fields} }}"
        answer = orjson.loads(await self._service.execute(text, None, given))["data"]
        return [answer[f"{name}{number}"] for number in numbers for name in ("p", "c")]

    async def _iter_pages(self, chosen: Mapping[str, Any], order: str) -> AsyncIterator[list[Listed]]:
        cursor, has_more = None, True
        while has_more:
            listed, cursor, has_more = await self._fetch_page(chosen, order, cursor, PAGE_SIZE)
            if listed:
                yield listed

    async def _fetch_page(
        self, chosen: Mapping[str, Any], order: str, after: str | None, first: int
    ) -> tuple[list[Listed], str | None, bool]:
        variables = {"filter": chosen, "order": order, "first": first, "after": after}
        answer = orjson.loads(await self._service.execute(PAGE, None, variables))["data"]["articles"]
        edges = answer["edges"]
        listed = [_build_listed(edge["node"]) for edge in edges]
        return listed, edges[-1]["cursor"] if edges else None, answer["pageInfo"]["hasNextPage"]


def _build_listed(node: Mapping[str, Any]) -> Listed:
    return Listed(node["slug"], node["headline"], node["language"], node["publishedAt"], node["modifiedAt"])


def _find_since(newest: str) -> str:
    return render_instant(datetime.fromisoformat(newest) - NEWS_SPAN)
