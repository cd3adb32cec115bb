"""Which articles a feed is made of, and what it is called."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import orjson

from newsgraph.execute import Service
from newsgraph.model.viewer import Viewer, ViewerClass
from newsgraph.model.vocabulary import ArticleStatus
from newsgraph.syndication.feed.address import FeedAddress, FeedKind
from newsgraph.syndication.feed.lookup import FeedLookup

ENTITY = "query FeedEntity($slug: String!) { entity(slug: $slug) { id slug name } }"
STATES = {"status": [ArticleStatus.PUBLISHED.value, ArticleStatus.RETRACTED.value]}
"""What was retracted stays in a feed: nobody who reads feeds takes a mere absence for a recall."""


@dataclass(frozen=True)
class Choice:
    """The `ArticleFilter` of a feed, what the feed is about (None: everything), and its present address."""

    chosen: Mapping[str, Any]
    name: str | None
    address: FeedAddress


async def choose_articles(
    service: Service, lookup: FeedLookup, address: FeedAddress, viewer: Viewer
) -> Choice | None:
    """Return what a feed is made of; None where the viewer knows no such thing.

    An entity that was merged, or that has another slug now, answers with its present address. For a partner only what
    licenses of his take in, or took in, is there; what of it goes out is said of each article.
    """
    found = await _choose(service, lookup, address, viewer)
    if found is None or viewer.viewer_class is not ViewerClass.PARTNER:
        return found
    return replace(found, chosen={**found.chosen, "licensed": True})


async def _choose(
    service: Service, lookup: FeedLookup, address: FeedAddress, viewer: Viewer
) -> Choice | None:
    match address.kind:
        case FeedKind.ARTICLES:
            return Choice(STATES, None, address)
        case FeedKind.ENTITY:
            return await _choose_entity(service, address, viewer)
        case FeedKind.FILTER:
            name = await lookup.fetch_filter_name(address.name)
            return None if name is None else Choice({**STATES, "saved": address.name}, name, address)


async def _choose_entity(service: Service, address: FeedAddress, viewer: Viewer) -> Choice | None:
    if "\0" in address.name:
        return None
    answer = orjson.loads(await service.execute(ENTITY, None, {"slug": address.name}, viewer))
    entity = answer["data"]["entity"]
    if entity is None:
        return None
    chosen = {**STATES, "inFeedsOf": [entity["id"]]}
    return Choice(chosen, entity["name"], replace(address, name=entity["slug"]))
