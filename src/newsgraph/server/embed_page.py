"""The card of an article at /embed/{slug}, which any page may frame: headline, summary, source, day and a link."""

from html import escape
from urllib.parse import urlsplit

import orjson
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from newsgraph.execute import Service
from newsgraph.model.viewer import PUBLIC_VIEWER
from newsgraph.server.article_form import HTML_TYPE
from newsgraph.server.article_html import HEADERS, render_page
from newsgraph.server.article_page import is_slug
from newsgraph.server.data_version import DataVersion
from newsgraph.server.edge import build_cache_headers, build_not_modified, choose_unkept_cache_control
from newsgraph.server.entity_tag import KnownTags, build_etag, is_named, read_named
from newsgraph.server.rights_header import build_rights_headers
from newsgraph.syndication.address import build_canonical_address
from newsgraph.syndication.item import ITEM, Item, build_item

QUERY = "query ArticleCard($slug: String!) { article(slug: $slug) { ...Item } }\n" + ITEM
"""What cards and oEmbed read; both are for everybody, whoever asks."""
CARD_HEADERS = {
    **HEADERS,
    "content-security-policy": (
        "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors *; form-action 'none'"
    ),
    "x-robots-tag": "noindex",
}
GONE = "<p>This article was retracted.</p>"
NOTHING = "<p>There is no article at this address.</p>"


class EmbedPage:
    """Serves cards, as everybody may see them."""

    def __init__(self, service: Service, public_url: str, version: DataVersion | None):
        """Take what answers operations, the service's address, and what tells whether anything was written."""
        self._tags = KnownTags(version)
        self._service = service
        self._public_url = public_url

    async def __call__(self, request: Request) -> Response:
        """Return the card.

        304 where the client has it, 301 from a former slug, 410 for a retracted article, 404 where there is none.
        """
        slug, named = request.path_params["slug"], read_named(request)
        version = await self._tags.fetch_version()
        known = self._tags.find(slug, version, named)
        if known is not None:
            return build_not_modified(_build_headers(known.names), known.etag)
        item = await fetch_public_item(self._service, slug)
        response = self._render(slug, item)
        if item is None or item.retraction is not None:
            response.headers["cache-control"] = choose_unkept_cache_control(PUBLIC_VIEWER)
            return response
        response.headers.update(_build_headers(item.id))
        if response.status_code != 200:
            return response
        etag = build_etag(HTML_TYPE, bytes(response.body))
        self._tags.keep(slug, version, etag, item.id)
        if is_named(etag, named):
            return build_not_modified(_build_headers(item.id), etag)
        response.headers["etag"] = etag
        return response

    def _render(self, slug: str, item: Item | None) -> Response:
        if item is None:
            return render_page("Not found", NOTHING, "en", 404, CARD_HEADERS)
        if item.slug != slug:
            return RedirectResponse(f"/embed/{item.slug}", 301)
        if item.retraction is not None:
            return render_page(item.headline, GONE, item.language, 410, CARD_HEADERS)
        response = render_page(item.headline, self._render_card(item), item.language, 200, CARD_HEADERS)
        response.headers.update(build_rights_headers(self._public_url))
        return response

    def _render_card(self, item: Item) -> str:
        facts = (item.source.name if item.source is not None else "", (item.published_at or "")[:10])
        known = " · ".join(fact for fact in facts if fact)
        address = build_canonical_address(self._public_url, item.url, item.slug)
        host = urlsplit(address).netloc
        summary = f'<p class="summary">{escape(item.summary)}</p>\n' if item.summary else ""
        return (
            f'{summary}<p class="facts">{escape(known)}</p>\n'
            f'<p><a href="{escape(address)}" target="_blank" rel="noopener">{escape(host)}</a></p>'
        )


def _build_headers(article_id: str) -> dict[str, str]:
    """Return how a card is kept: it holds the article alone."""
    return build_cache_headers(PUBLIC_VIEWER, [article_id])


async def fetch_public_item(service: Service, slug: str) -> Item | None:
    """Return the article of a slug, present or former, as everybody may see it; None where there is none."""
    if not is_slug(slug):
        return None
    answer = orjson.loads(await service.execute(QUERY, None, {"slug": slug}, PUBLIC_VIEWER))
    article = answer["data"]["article"]
    return None if article is None else build_item(article, service.public_url)
