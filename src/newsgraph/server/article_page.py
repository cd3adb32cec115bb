"""The page of one article at /articles/{slug}, in the form that whoever asks takes: HTML, or one for machines."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import orjson
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from newsgraph.access.authenticate import Authenticator
from newsgraph.errors import RequestError
from newsgraph.execute import Service
from newsgraph.model.viewer import PUBLIC_VIEWER, Viewer
from newsgraph.model.vocabulary import ArticlePart
from newsgraph.server.article_delivery import ArticleDelivery
from newsgraph.server.article_form import HTML, ArticleForm, choose_form
from newsgraph.server.article_head import ListFeeds, render_head
from newsgraph.server.article_html import render_article, render_page, render_retraction
from newsgraph.server.data_version import DataVersion
from newsgraph.server.edge import (
    build_cache_headers,
    build_not_modified,
    choose_unkept_cache_control,
    may_ask_again,
)
from newsgraph.server.entity_tag import KnownTags, build_etag, is_named, read_named
from newsgraph.server.page_link import PageLinks
from newsgraph.server.rights_header import build_rights_headers
from newsgraph.server.viewer import VARY, find_viewer
from newsgraph.store.record import SLUG
from newsgraph.syndication.address import build_canonical_address
from newsgraph.syndication.form.entry import render_corrections
from newsgraph.syndication.item import ITEM, Item, build_item

PAGE_QUERY = (
    "query ArticlePage($slug: String!) { article(slug: $slug)"
    " { ...Item related(first: 8) { edges { node { id slug headline } } } } }\n" + ITEM
)
ADDRESS_QUERY = "query ArticleAddress($id: ID!) { article(id: $id) { id slug } }"
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
        version: DataVersion | None,
        links: PageLinks,
    ):
        """Take what answers operations, what tells who asks, what partners are given, and the service's address.

        `list_feeds` names the feeds that an article's page leads to; `version` tells whether anything was written;
        `links` say where else pages lead.
        """
        self._links = links
        self._tags = KnownTags(version)
        self._service = service
        self._authenticator = authenticator
        self._delivery = delivery
        self._public_url = public_url
        self._list_feeds = list_feeds

    async def __call__(self, request: Request) -> Response:
        """Return the article as the one who asks may see it, in the form that the request prefers.

        304 where the client has it, 301 from a former slug, 302 from the id, 410 for a retracted article, 404 where
        there is none; where none is named, browsers are led to the newest ones. Raises RequestError KEY_INVALID for a
        key that does not work, FORM_NOT_OFFERED (406), ARTICLE_NOT_FOUND (404), and what `ArticleDelivery` refuses
        to partners.
        """
        viewer = await find_viewer(request, self._authenticator)
        accept = ",".join(request.headers.getlist("accept"))  # lines of one name are one list (RFC 9110, 5.3)
        form, media_type = choose_form(accept, request.query_params.getlist("format"))
        slug = request.path_params.get("slug", "")
        if not slug and form is HTML and self._links.has_explorer:
            return RedirectResponse("/", 302, _build_unkept_headers(viewer))
        key, named = f"{slug} {media_type}", read_named(request)
        version = await self._tags.fetch_version() if viewer == PUBLIC_VIEWER else None
        known = self._tags.find(key, version, named)
        if known is not None:
            return build_not_modified(_build_headers(viewer, known.names.split()), known.etag)
        response = await self._answer(request, slug, form, media_type, viewer)
        if response.status_code in (200, 304) and "etag" in response.headers:
            etag = response.headers["etag"]
            self._tags.keep(key, version, etag, response.headers.get("surrogate-key", ""))
        return response

    async def _answer(
        self, request: Request, slug: str, form: ArticleForm, media_type: str, viewer: Viewer
    ) -> Response:
        if _ID.fullmatch(slug):
            answer = await self._read(ADDRESS_QUERY, {"id": slug}, viewer)
            if answer is None:
                return self._tell_nothing(form, viewer)
            return _redirect(request, answer, 302, viewer)
        answer = await self._read(form.query or PAGE_QUERY, {"slug": slug}, viewer) if is_slug(slug) else None
        if answer is None:
            return self._tell_nothing(form, viewer)
        if answer["slug"] != slug:
            return _redirect(request, answer, 301, viewer)
        item = build_item(answer, self._public_url)
        if item.retraction is not None:
            response = self._render(form, item, answer, media_type)
            response.headers.update(_build_unkept_headers(viewer))
            return response
        item = item if form.render is None else self._delivery.cut(item, viewer)
        response = self._render(form, item, answer, media_type)
        headers = _build_headers(viewer, iter_names(item, answer))
        if may_ask_again(viewer):
            etag = build_etag(media_type, bytes(response.body))
            if is_named(etag, read_named(request)):
                return build_not_modified(headers, etag)
            headers["etag"] = etag
        if self._is_delivery(form, item) and request.method != "HEAD":
            await self._delivery.record(item, viewer)
        response.headers.update(headers)
        return response

    def _is_delivery(self, form: ArticleForm, item: Item) -> bool:
        """Return whether a partner is given something: a form to republish, or a text that is not open to all."""
        is_open = self._service.public_part is ArticlePart.BODY
        return form.render is not None or (item.body is not None and not is_open)

    async def _read(self, query: str, variables: dict[str, str], viewer: Viewer) -> dict[str, Any] | None:
        answer = orjson.loads(await self._service.execute(query, None, variables, viewer))
        article: dict[str, Any] | None = answer["data"]["article"]
        return article

    def _render(self, form: ArticleForm, item: Item, answer: Mapping[str, Any], media_type: str) -> Response:
        """Return the article in a form, or what tells that it was retracted; nothing is said yet of keeping it."""
        if form.render is None:
            return self._render_page(item, answer)
        canonical = f'<{build_canonical_address(self._public_url, item.url, item.slug)}>; rel="canonical"'
        headers = {
            **build_rights_headers(self._public_url, canonical),
            "x-content-type-options": "nosniff",
        }
        body = form.render(item, answer, self._public_url)
        return Response(body, 200 if item.retraction is None else 410, headers, media_type)

    def _render_page(self, item: Item, answer: Mapping[str, Any]) -> Response:
        if item.retraction is not None:
            told = render_retraction(item.retraction)
            return render_page(item.headline, told, item.language, 410, nav=self._links.render_nav(item.slug))
        notes = (render_corrections(item), self._links.render_subjects(item.subjects))
        response = render_page(
            item.headline,
            render_article({**answer, "body": item.body}, "\n".join(filter(None, notes))),
            item.language,
            200,
            head=render_head(item, self._public_url, self._list_feeds(item, self._public_url)),
            nav=self._links.render_nav(item.slug),
        )
        response.headers.update(build_rights_headers(self._public_url))
        return response

    def _tell_nothing(self, form: ArticleForm, viewer: Viewer) -> Response:
        if form is HTML:
            response = render_page("Not found", NOTHING, "en", 404, nav=self._links.render_nav())
            response.headers.update(_build_unkept_headers(viewer))
            return response
        raise RequestError(
            "ARTICLE_NOT_FOUND",
            "there is no article at this address",
            status=404,
            hint="Look for it by search, or by articles in GraphQL.",
        )


def iter_names(item: Item, answer: Mapping[str, Any]) -> Iterator[str]:
    """Yield the ids of what is inside a page: the article, its entities, and the related articles that it shows."""
    yield item.id
    yield from (subject.id for subject in item.subjects)
    if "related" in answer:
        yield from (edge["node"]["id"] for edge in answer["related"]["edges"])


def is_slug(text: str) -> bool:
    """Return whether there could be an article of this slug: none has capitals, dots or anything to escape."""
    return len(text) <= MAX_SLUG_LENGTH and SLUG.fullmatch(text) is not None


def _build_headers(viewer: Viewer, names: Iterable[str]) -> dict[str, str]:
    return {**build_cache_headers(viewer, names), "vary": VARY}


def _build_unkept_headers(viewer: Viewer) -> dict[str, str]:
    return {"cache-control": choose_unkept_cache_control(viewer), "vary": VARY}


def _redirect(request: Request, answer: Mapping[str, Any], status: int, viewer: Viewer) -> Response:
    """Lead to a page of the same service, with the query as it was asked."""
    query = f"?{request.url.query}" if request.url.query else ""
    headers = _build_headers(viewer, [answer["id"]])
    return RedirectResponse(f"/articles/{answer['slug']}{query}", status, headers)
