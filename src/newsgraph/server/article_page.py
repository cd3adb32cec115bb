"""The page of one article at /articles/{slug}, in the form that whoever asks takes: HTML, or one for machines."""

import re
from typing import Any

import orjson
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from newsgraph.access.authenticate import Authenticator
from newsgraph.errors import RequestError
from newsgraph.execute import Service
from newsgraph.model.viewer import Viewer
from newsgraph.model.vocabulary import ArticleStatus
from newsgraph.server.article_delivery import ArticleDelivery
from newsgraph.server.article_form import HTML, ArticleForm, choose_form
from newsgraph.server.article_head import ListFeeds, render_head
from newsgraph.server.article_html import render_article, render_page, render_retraction
from newsgraph.server.rights_header import build_rights_headers
from newsgraph.server.viewer import VARY, choose_page_cache_control, find_viewer
from newsgraph.syndication.address import build_canonical_address
from newsgraph.syndication.item import ITEM, Item, build_item

PAGE_QUERY = (
    "query ArticlePage($slug: String!) { article(slug: $slug)"
    " { ...Item related(first: 8) { edges { node { slug headline } } } } }\n" + ITEM
)
ADDRESS_QUERY = "query ArticleAddress($id: ID!) { article(id: $id) { slug } }"
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
MAX_SLUG_LENGTH = 200
_ID = re.compile(r"a_[a-z0-9]{1,62}")
NOTHING = "<p>There is no article at this address.</p>"


class ArticlePage:
    """Serves article pages, read by the same compiler as everything else."""

    def __init__(
        self,
        service: Service,
        authenticator: Authenticator,
        delivery: ArticleDelivery,
        public_url: str,
        list_feeds: ListFeeds,
    ):
        """Take what answers operations, what tells who asks, what partners are given, and the service's address.

        `list_feeds` names the feeds that an article's page leads to.
        """
        self._service = service
        self._authenticator = authenticator
        self._delivery = delivery
        self._public_url = public_url
        self._list_feeds = list_feeds

    async def __call__(self, request: Request) -> Response:
        """Return the article as the one who asks may see it, in the form that the request prefers.

        301 from a former slug, 302 from the id, 410 for a retracted article, 404 where there is none. Raises
        RequestError KEY_INVALID for a key that does not work, FORM_NOT_OFFERED (406), ARTICLE_NOT_FOUND (404), and
        what `ArticleDelivery` refuses to partners.
        """
        viewer = await find_viewer(request, self._authenticator)
        accept = ",".join(request.headers.getlist("accept"))  # lines of one name are one list (RFC 9110, 5.3)
        form, media_type = choose_form(accept, request.query_params.getlist("format"))
        response = await self._answer(request, form, media_type, viewer)
        response.headers["vary"] = VARY
        response.headers["cache-control"] = choose_page_cache_control(viewer, response.status_code)
        return response

    async def _answer(self, request: Request, form: ArticleForm, media_type: str, viewer: Viewer) -> Response:
        slug = request.path_params["slug"]
        if _ID.fullmatch(slug):
            return await self._lead_on(request, form, slug, viewer)
        query = form.query or PAGE_QUERY
        answer = await self._read(query, {"slug": slug}, viewer) if is_slug(slug) else None
        if answer is None:
            return _tell_nothing(form)
        if answer["slug"] != slug:
            return _redirect(request, answer["slug"], 301)
        item = build_item(answer)
        if form.render is None:
            return self._render_page(item, answer)
        if item.status is not ArticleStatus.RETRACTED:
            item = await self._delivery.deliver(item, viewer, is_read=request.method != "HEAD")
        body = form.render(item, answer, self._public_url)
        return self._respond(item, body, media_type)

    async def _lead_on(
        self, request: Request, form: ArticleForm, article_id: str, viewer: Viewer
    ) -> Response:
        """Return the way from the address that stays to the one of now."""
        answer = await self._read(ADDRESS_QUERY, {"id": article_id}, viewer)
        return _tell_nothing(form) if answer is None else _redirect(request, answer["slug"], 302)

    async def _read(self, query: str, variables: dict[str, str], viewer: Viewer) -> dict[str, Any] | None:
        answer = orjson.loads(await self._service.execute(query, None, variables, viewer))
        article: dict[str, Any] | None = answer["data"]["article"]
        return article

    def _render_page(self, item: Item, answer: dict[str, Any]) -> Response:
        if item.retraction is not None:
            return render_page(item.headline, render_retraction(item.retraction), item.language, 410)
        response = render_page(
            item.headline,
            render_article(answer),
            item.language,
            200,
            head=render_head(item, self._public_url, self._list_feeds(item, self._public_url)),
        )
        response.headers.update(build_rights_headers(self._public_url))
        return response

    def _respond(self, item: Item, body: bytes, media_type: str) -> Response:
        canonical = f'<{build_canonical_address(self._public_url, item)}>; rel="canonical"'
        headers = {
            **build_rights_headers(self._public_url, canonical),
            "x-content-type-options": "nosniff",
        }
        return Response(body, 200 if item.retraction is None else 410, headers, media_type)


def is_slug(text: str) -> bool:
    """Return whether there could be an article of this slug: none has capitals, dots or anything to escape."""
    return len(text) <= MAX_SLUG_LENGTH and _SLUG.fullmatch(text) is not None


def _tell_nothing(form: ArticleForm) -> Response:
    if form is HTML:
        return render_page("Not found", NOTHING, "en", 404)
    raise RequestError(
        "ARTICLE_NOT_FOUND",
        "there is no article at this address",
        status=404,
        hint="Look for it by search, or by articles in GraphQL.",
    )


def _redirect(request: Request, slug: str, status: int) -> Response:
    """Lead to a page of the same service, with the query as it was asked."""
    query = f"?{request.url.query}" if request.url.query else ""
    return RedirectResponse(f"/articles/{slug}{query}", status)
