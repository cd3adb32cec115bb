"""Which articles a feed is made of, and what it is called."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import orjson

from newsgraph.execute import Service
from newsgraph.model.viewer import Viewer
from newsgraph.model.vocabulary import ArticleStatus
from newsgraph.syndication.feed.address import FeedAddress, FeedKind

ENTITY = "query FeedEntity($slug: String!) { entity(slug: $slug) { id slug name } }"
STATES = {"status": [ArticleStatus.PUBLISHED.value, ArticleStatus.RETRACTED.value]}
"""What was retracted stays in a feed: nobody who reads feeds takes a mere absence for a recall."""


@dataclass(frozen=True)
class Choice:
    """The `ArticleFilter` of a feed, what the feed is about (None: everything), and its present address."""

    chosen: Mapping[str, Any]
    name: str | None
    address: FeedAddress


async def choose_articles(service: Service, address: FeedAddress, viewer: Viewer) -> Choice | None:
    """Return what a feed is made of; None where the viewer knows no such thing.

    An entity that was merged, or that has another slug now, answers with its present address.
    """
    match address.kind:
        case FeedKind.ARTICLES:
            return Choice(STATES, None, address)
        case FeedKind.ENTITY:
            return await _choose_entity(service, address, viewer)
        case FeedKind.FILTER:
            return None


async def _choose_entity(service: Service, address: FeedAddress, viewer: Viewer) -> Choice | None:
    if "\0" in address.name:
        return None
    answer = orjson.loads(await service.execute(ENTITY, None, {"slug": address.name}, viewer))
    entity = answer["data"]["entity"]
    if entity is None:
        return None
    chosen = {**STATES, "anyEntity": [entity["id"]]}
    return Choice(chosen, entity["name"], replace(address, name=entity["slug"]))
