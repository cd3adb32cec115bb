"""The routes at which one article is found: its page in every form, its card for other pages, and their style."""

from collections.abc import Sequence
from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Route

from newsgraph.access.authenticate import Authenticator
from newsgraph.access.rate_limit import RateLimits
from newsgraph.clock import Clock
from newsgraph.execute import Service
from newsgraph.server.article_delivery import ArticleDelivery
from newsgraph.server.article_head import FeedLink, ListFeeds
from newsgraph.server.article_page import ArticlePage
from newsgraph.server.data_version import DataVersion
from newsgraph.server.embed_page import EmbedPage
from newsgraph.server.endpoint import as_function
from newsgraph.server.oembed_endpoint import OEmbed
from newsgraph.server.page_link import PageLinks
from newsgraph.store.database import Database
from newsgraph.syndication.item import Item

NO_EXPLORER = PageLinks()
ARTICLE_STYLE = Path(__file__).with_name("article.css")


def _list_nothing(_: Item, __: str) -> Sequence[FeedLink]:
    return ()


def build_article_routes(
    service: Service,
    authenticator: Authenticator,
    database: Database | None,
    public_url: str,
    clock: Clock,
    limits: RateLimits,
    list_feeds: ListFeeds = _list_nothing,
    version: DataVersion | None = None,
    links: PageLinks = NO_EXPLORER,
) -> list[Route]:
    """Return the routes; what partners are given is recorded in `database`, at the time of `clock`.

    `limits` count what each key spends on pages; cards are everybody's. `list_feeds` names the feeds that an
    article's page leads to, none by default. `version` tells whether anything was written since a page was read;
    `links` say where else pages lead.
    """
    delivery = ArticleDelivery(database, clock)
    page = ArticlePage(service, authenticator, delivery, public_url, list_feeds, version, links)
    return [
        Route("/articles/assets/article.css", _serve_style),
        Route("/articles", as_function(page, limits)),
        Route("/articles/{slug:path}", as_function(page, limits)),
        Route("/embed/{slug:path}", as_function(EmbedPage(service, public_url, version))),
        Route("/oembed", as_function(OEmbed(service, public_url))),
    ]


async def _serve_style(_: Request) -> Response:
    return FileResponse(ARTICLE_STYLE, media_type="text/css", headers={"cache-control": "max-age=3600"})
