"""The routes at which content goes out: pages of articles, feeds, sitemaps, and the rights of machines."""

from collections.abc import Mapping
from dataclasses import dataclass

from starlette.routing import Route

from newsgraph.access.authenticate import Authenticator
from newsgraph.access.rate_limit import RateLimits
from newsgraph.clock import Clock
from newsgraph.execute import Service
from newsgraph.model.vocabulary import AiUse
from newsgraph.server.article_route import build_article_routes
from newsgraph.server.data_version import DataVersion
from newsgraph.server.endpoint import as_function
from newsgraph.server.feed import FeedEndpoint, build_feed_routes
from newsgraph.server.page_link import PageLinks
from newsgraph.server.right_page import build_right_routes
from newsgraph.server.sitemap import SitemapEndpoint, build_sitemap_routes
from newsgraph.store.database import Database
from newsgraph.store.reader import Reader
from newsgraph.syndication.feed.discovery import build_feed_links, list_sitemaps

HUB_PATH = "/websub"


@dataclass(frozen=True)
class Syndication:
    """What content goes out by: what reads it, who asks, where deliveries are recorded, and where pages lead."""

    service: Service
    reader: Reader
    authenticator: Authenticator
    database: Database | None
    version: DataVersion | None
    public_url: str
    clock: Clock
    limits: RateLimits
    links: PageLinks


def build_syndication_routes(
    parts: Syndication, rsl_tokens: Mapping[AiUse, str], *, has_hub: bool
) -> list[Route]:
    """Return the routes; `rsl_tokens` are what RSL calls each use, and feeds name the hub where there is one."""
    feeds = FeedEndpoint(
        parts.service,
        parts.reader,
        parts.authenticator,
        parts.version,
        parts.public_url,
        database=parts.database,
        clock=parts.clock,
        hub_url=f"{parts.public_url}{HUB_PATH}" if has_hub else None,
    )
    sitemaps = SitemapEndpoint(parts.service, parts.reader, parts.public_url)
    return [
        *build_article_routes(
            parts.service,
            parts.authenticator,
            parts.database,
            parts.public_url,
            parts.clock,
            parts.limits,
            build_feed_links,
            parts.version,
            parts.links,
        ),
        *build_feed_routes(as_function(feeds, parts.limits), parts.links),
        *build_sitemap_routes(as_function(sitemaps)),
        *build_right_routes(
            parts.reader, parts.public_url, parts.clock, rsl_tokens, list_sitemaps(parts.public_url)
        ),
    ]
