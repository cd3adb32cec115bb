"""Reads what feeds are made of: every question is a GraphQL document, asked as the viewer who is served."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import orjson

from newsgraph.execute import Service
from newsgraph.model.viewer import Viewer
from newsgraph.model.vocabulary import ArticleStatus
from newsgraph.syndication.form.feed_head import EMPTY_SINCE, Tombstone
from newsgraph.syndication.item import ITEM, Item, build_item

PAGE = """articles(
    filter: $filter, orderBy: PUBLISHED_AT_ASC, first: $first, after: $after, last: $last, before: $before
  )"""
ARGUMENTS = "$filter: ArticleFilter, $first: Int, $after: String, $last: Int, $before: String"
KEYS = f"""
query FeedKeys({ARGUMENTS}) {{
  {PAGE} {{ edges {{ cursor node {{ publishedAt }} }} pageInfo {{ hasPreviousPage }} }}
}}
"""
ITEMS = f"""
query FeedItems({ARGUMENTS}) {{
  {PAGE} {{ edges {{ cursor node {{ ...Item }} }} pageInfo {{ hasPreviousPage }} }}
}}
{ITEM}"""
RETRACTED = {"status": [ArticleStatus.RETRACTED.value]}
COUNT = "query FeedCount($filter: ArticleFilter) { articles(filter: $filter) { totalCount } }"
NEWEST = """
query FeedChanged($filter: ArticleFilter) {
  articles(filter: $filter, orderBy: MODIFIED_AT_DESC, first: 1) {
    edges { node { modifiedAt } }
  }
}
"""
BEGUN = "query FeedBegun { changes(first: 1) { edges { node { at } } } }"
RETRACTIONS = """
query FeedRetractions($filter: ArticleFilter, $after: String) {
  articles(filter: $filter, orderBy: PUBLISHED_AT_ASC, first: 100, after: $after) {
    edges { cursor node { id modifiedAt retraction { at reason } } }
    pageInfo { hasNextPage }
  }
}
"""


@dataclass(frozen=True)
class Key:
    """Where an article stands in the order of a feed, the oldest first; its cursor holds under equal filters."""

    cursor: str
    published_at: str

    @property
    def month(self) -> str:
        """The month in which it was published, UTC."""
        return self.published_at[:7]


class FeedReading:
    """Asks for the articles that a filter takes in, as one viewer."""

    def __init__(self, service: Service, viewer: Viewer, chosen: Mapping[str, Any]):
        """Take what answers, who asks, and the `ArticleFilter` of the feed."""
        self._service = service
        self._viewer = viewer
        self._chosen = chosen

    async def fetch_keys(
        self, narrowed: Mapping[str, Any] | None = None, **page: Any
    ) -> tuple[list[Key], bool]:
        """Return a page of keys, the oldest first, and whether others come before it."""
        answer = await self._ask(KEYS, narrowed, page)
        keys = [Key(edge["cursor"], edge["node"]["publishedAt"]) for edge in answer["edges"]]
        return keys, answer["pageInfo"]["hasPreviousPage"]

    async def fetch_items(
        self, narrowed: Mapping[str, Any] | None = None, **page: Any
    ) -> tuple[list[Item], str | None]:
        """Return a page of articles, the newest first, and the cursor before which others come, if any do."""
        answer = await self._ask(ITEMS, narrowed, page)
        edges: Sequence[Mapping[str, Any]] = answer["edges"]
        items = [build_item(edge["node"], self._service.public_url) for edge in reversed(edges)]
        cursor: str | None = edges[0]["cursor"] if answer["pageInfo"]["hasPreviousPage"] else None
        return items, cursor

    async def count(self, narrowed: Mapping[str, Any] | None = None) -> int:
        """Return how many articles there are."""
        answer = await self._ask(COUNT, narrowed, {})
        return int(answer["totalCount"])

    async def fetch_begun(self) -> str:
        """Return since when a feed without articles is as it is: the first change of all that is on record."""
        answer = orjson.loads(await self._service.execute(BEGUN, None, {}, self._viewer))
        edges = answer["data"]["changes"]["edges"]
        return str(edges[0]["node"]["at"]) if edges else EMPTY_SINCE

    async def fetch_changed(self) -> tuple[str, tuple[Tombstone, ...]]:
        """Return when an article of the feed last changed or was retracted, or the feed began, and what is gone.

        An import may state a retraction without a later change, so retractions are asked for beside.
        """
        gone: list[Tombstone] = []
        instants = [edge["node"]["modifiedAt"] for edge in (await self._ask(NEWEST, None, {}))["edges"]]
        after, has_more = None, bool(instants)
        while has_more:
            answer = await self._ask(RETRACTIONS, RETRACTED, {"after": after})
            gone += [_build_tombstone(edge["node"]) for edge in answer["edges"]]
            after = answer["edges"][-1]["cursor"] if answer["edges"] else None
            has_more = answer["pageInfo"]["hasNextPage"]
        instants += [one.when for one in gone]
        return max(instants) if instants else await self.fetch_begun(), tuple(gone)

    async def _ask(self, document: str, narrowed: Mapping[str, Any] | None, page: Mapping[str, Any]) -> Any:
        variables = {"filter": {**self._chosen, **(narrowed or {})}, **page}
        answer = await self._service.execute(document, None, variables, self._viewer)
        return orjson.loads(answer)["data"]["articles"]


def _build_tombstone(article: Mapping[str, Any]) -> Tombstone:
    retraction = article["retraction"]
    return Tombstone(article["id"], max(article["modifiedAt"], retraction["at"]), retraction["reason"])
