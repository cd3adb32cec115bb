"""Sitemaps at /sitemaps/...: the index, a sitemap for each month, and the news.

The tag of each is that of the newest public change, so that a client that has it is told so without a reading.
"""

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from newsgraph.errors import RequestError
from newsgraph.execute import Service
from newsgraph.live.change_reader import ChangeReader
from newsgraph.model.viewer import PUBLIC_VIEWER
from newsgraph.server.edge import build_cache_headers, build_not_modified
from newsgraph.server.endpoint import Endpoint
from newsgraph.server.entity_tag import build_position_tag, is_named, read_named
from newsgraph.store.reader import Reader
from newsgraph.syndication.feed.address import parse_page_name
from newsgraph.syndication.feed.sitemap import Sitemaps
from newsgraph.syndication.form.sitemap import MEDIA_TYPE

NAME = "/sitemaps"
"""By this all of them are purged."""


class SitemapEndpoint:
    """Serves sitemaps, to everybody what the public may see."""

    def __init__(self, service: Service, reader: Reader, public_url: str):
        """Take what answers, what reads the change log, and where the service is reached."""
        self._sitemaps = Sitemaps(service, public_url)
        self._title = service.title
        self._changes = ChangeReader(reader)

    async def __call__(self, request: Request) -> Response:
        """Return a sitemap, or 304 where the client has it; raises RequestError SITEMAP_NOT_FOUND (404)."""
        name = request.path_params["name"]
        page = parse_page_name(name)
        if name not in ("index", "news") and (page is None or not await self._sitemaps.find_month(page)):
            raise _build_not_found()
        position, _ = await self._changes.fetch_last()
        etag = build_position_tag(f"sitemap {name} {self._title}", position)
        headers = build_cache_headers(PUBLIC_VIEWER, [NAME])
        if is_named(etag, read_named(request)):
            return build_not_modified(headers, etag)
        headers |= {"etag": etag, "x-content-type-options": "nosniff"}
        if page is not None:
            return StreamingResponse(self._sitemaps.stream_month(page), 200, headers, MEDIA_TYPE)
        sitemaps = self._sitemaps
        body = await (sitemaps.render_index() if name == "index" else sitemaps.render_news())
        return Response(body, 200, headers, MEDIA_TYPE)


def build_sitemap_routes(endpoint: Endpoint) -> list[Route]:
    """Return the routes of sitemaps, all answered by one endpoint."""
    return [Route("/sitemaps/{name}.xml", endpoint=endpoint)]


def _build_not_found() -> RequestError:
    return RequestError(
        "SITEMAP_NOT_FOUND",
        "there is no sitemap at this address",
        status=404,
        hint="Begin with /sitemaps/index.xml, which names them all.",
    )
