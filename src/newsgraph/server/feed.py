"""Feeds at /feeds/...: current documents, archives and long lists, each with a tag to ask whether it changed.

Source: RFC 9110, sections 8.8.3 (entity tags) and 13.1.2 (If-None-Match).
"""

from collections.abc import Iterable, Sequence

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response, StreamingResponse
from starlette.routing import Route

from newsgraph.access.authenticate import Authenticator
from newsgraph.clock import Clock, read_clock, render_instant
from newsgraph.errors import RequestError
from newsgraph.execute import Service
from newsgraph.live.change_reader import ChangeReader
from newsgraph.model.viewer import PUBLIC_VIEWER, Viewer
from newsgraph.model.vocabulary import Channel
from newsgraph.server.article_html import render_page
from newsgraph.server.data_version import DataVersion
from newsgraph.server.edge import build_cache_headers, build_not_modified
from newsgraph.server.endpoint import Endpoint
from newsgraph.server.entity_tag import KnownTags, build_etag, build_position_tag, is_named, read_named
from newsgraph.server.media_type import wants_page
from newsgraph.server.page_link import FEEDS_PATH, PageLinks, render_feeds
from newsgraph.server.viewer import VARY, find_viewer
from newsgraph.store.database import Database
from newsgraph.store.reader import Reader
from newsgraph.syndication.admission import admit_items
from newsgraph.syndication.feed.address import FeedAddress, FeedKind, parse_feed_path
from newsgraph.syndication.feed.choice import Choice, choose_articles
from newsgraph.syndication.feed.document import MAX_LIMIT, PUBLIC_LIMIT, WRITERS, FeedDocuments, FeedOptions
from newsgraph.syndication.feed.lookup import FeedLookup
from newsgraph.syndication.item import Item

CHANNEL = "newsgraph.channel"
"""Where the scope of a request within this process names another channel by which a feed goes out."""


class FeedEndpoint:
    """Serves the documents of feeds."""

    def __init__(
        self,
        service: Service,
        reader: Reader,
        authenticator: Authenticator,
        version: DataVersion | None,
        public_url: str,
        *,
        database: Database | None = None,
        clock: Clock = read_clock,
        hub_url: str | None = None,
    ):
        """Take what answers, what tells who asks, and what tells whether anything was written.

        Partners are served where there is a `database` to record deliveries in, at instants of the `clock`.
        """
        self._service = service
        self._database = database
        self._clock = clock
        admit = None if database is None else self._admit
        self._documents = FeedDocuments(service, public_url, hub_url, admit)
        self._lookup = FeedLookup(reader)
        self._authenticator = authenticator
        self._tags = KnownTags(version)
        self._changes = ChangeReader(reader)
        self._public_url = public_url.rstrip("/")
        self._hub_url = hub_url

    async def __call__(self, request: Request) -> Response:
        """Return a document, 304 where the client has it, 301 where the feed moved.

        Raises RequestError FEED_NOT_FOUND (404), FEED_OPTION (400), KEY_INVALID (401).
        """
        address, options = _read_address(request), _read_options(request)
        viewer = await self._find_viewer(request, address)
        _check_limit(options, viewer)
        if request.scope.get(CHANNEL) is Channel.WEBSUB and not await self._is_fed(viewer):
            raise _build_not_found()
        headers = {"x-content-type-options": "nosniff"}
        if address.token is not None:  # the address is a secret: no page that it leads to is told of it
            headers["referrer-policy"] = "no-referrer"
        if (
            request.method == "HEAD" and viewer.partner is not None
        ):  # nothing is delivered, so nothing recorded
            if await choose_articles(self._service, self._lookup, address, viewer) is None:
                raise _build_not_found()
            headers |= _build_kept(address, viewer)
            return Response(None, 200, headers, WRITERS[address.form].media_type)
        response = await self._respond(address, options, viewer, read_named(request), headers)
        if request.method == "HEAD" and isinstance(
            response, StreamingResponse
        ):  # nothing is read for nothing
            return Response(None, 200, dict(response.headers))
        return response

    async def _find_viewer(self, request: Request, address: FeedAddress) -> Viewer:
        """Return who asks: the partner of the secret in the path, else whom the header names."""
        if address.token is None:
            return await find_viewer(request, self._authenticator)
        found = await self._lookup.find_partner(address.token)
        if found is None:
            raise _build_not_found()
        return found

    async def _is_fed(self, viewer: Viewer) -> bool:
        """Return whether a hub still sends a viewer his feed: a partner whose last license is over is told so."""
        now = render_instant(self._clock())
        return viewer.partner is None or await self._lookup.holds_license(viewer.partner, now)

    async def _admit(self, partner: str, items: Sequence[Item], channel: Channel) -> list[Item]:
        assert self._database is not None  # noqa: S101 - handed on only where there is one
        return await self._database.write(admit_items, partner, items, render_instant(self._clock()), channel)

    async def _respond(
        self, address: FeedAddress, options: FeedOptions, viewer: Viewer, named: str, headers: dict[str, str]
    ) -> Response:
        key = f"{address.render_path()}{options.render_query()}"
        version = await self._tags.fetch_version() if viewer == PUBLIC_VIEWER else None
        known = self._tags.find(key, version, named)
        if known is not None:
            return build_not_modified(_build_kept(address, viewer, known.names.split()), known.etag)
        choice = await choose_articles(self._service, self._lookup, address, viewer)
        if choice is None:
            raise _build_not_found()
        if choice.address != address:
            moved = f"{self._public_url}{choice.address.render_path()}{options.render_query()}"
            return RedirectResponse(moved, 301, headers | _build_kept(choice.address, viewer))
        headers["link"] = self._build_links(key)
        media_type = f"{WRITERS[address.form].media_type}; charset=utf-8"
        if options.limit is not None:
            return await self._stream(choice, options, viewer, named, headers)
        document = await self._documents.render(choice, viewer, options)
        if document is None:
            raise _build_not_found()
        etag, kept = build_etag(media_type, document.body), _build_kept(address, viewer, document.article_ids)
        self._tags.keep(key, version, etag, " ".join(document.article_ids))
        if is_named(etag, named):
            return build_not_modified(kept, etag)
        return Response(document.body, 200, headers | kept | {"etag": etag}, media_type)

    async def _stream(
        self, choice: Choice, options: FeedOptions, viewer: Viewer, named: str, headers: dict[str, str]
    ) -> Response:
        """Answer with a document that is sent while it is read; its tag is that of the newest public change.

        What a saved filter or a license takes in changes without one: such a document has no tag.
        """
        media_type = f"{WRITERS[choice.address.form].media_type}; charset=utf-8"
        kept = _build_kept(choice.address, viewer)
        if choice.address.kind is not FeedKind.FILTER and viewer.partner is None:
            position, _ = await self._changes.fetch_last()
            address = f"{choice.address.render_path()}{options.render_query()}"
            etag = build_position_tag(
                f"{address} {self._service.public_part} {self._service.title}", position
            )
            if is_named(etag, named):
                return build_not_modified(kept, etag)
            headers["etag"] = etag
        parts = self._documents.stream(choice, viewer, options)
        return StreamingResponse(parts, 200, headers | kept, media_type)

    def _build_links(self, key: str) -> str:
        links = [f'<{self._public_url}{key}>; rel="self"']
        has_hub = self._hub_url and "?" not in key  # the hub takes no address with a query
        return ", ".join(links + ([f'<{self._hub_url}>; rel="hub"'] if has_hub else []))


def build_feed_routes(endpoint: Endpoint, links: PageLinks) -> list[Route]:
    """Return the routes of feeds, all answered by one endpoint, and of the page that tells people of them."""

    async def tell(request: Request) -> Response:
        if not wants_page(request.headers.get("accept")):
            return await endpoint(request)
        page = render_page("Feeds", render_feeds(), "en", 200, nav=links.render_nav())
        page.headers.update({"cache-control": "public, max-age=3600", "vary": VARY})
        return page

    return [
        *(Route(path, tell) for path in (FEEDS_PATH, f"{FEEDS_PATH}/")),
        Route("/feeds/{path:path}", endpoint=endpoint),
    ]


def _read_address(request: Request) -> FeedAddress:
    raw = request.scope.get("raw_path") or request.url.path.encode()
    address = parse_feed_path(raw.decode("ascii", "replace").partition("?")[0])
    if address is None:
        raise _build_not_found()
    return address


def _read_options(request: Request) -> FeedOptions:
    """Return what the query asks for; raises RequestError FEED_OPTION."""
    limit, content = request.query_params.get("limit"), request.query_params.get("content")
    if content not in (None, "summary", "full"):
        raise RequestError(
            "FEED_OPTION",
            "content is neither summary nor full",
            hint="Leave it out to be sent what may be read.",
        )
    if limit is not None and not (
        limit.isascii() and limit.isdigit() and len(limit) < 6 and 1 <= int(limit) <= MAX_LIMIT
    ):
        raise RequestError(
            "FEED_OPTION",
            f"limit is no whole number from 1 to {MAX_LIMIT}",
            hint="Leave it out to be sent the newest articles; links lead to the archives.",
        )
    channel = request.scope.get(CHANNEL, Channel.FEED)
    return FeedOptions(None if limit is None else int(limit), content == "summary", channel)


def _check_limit(options: FeedOptions, viewer: Viewer) -> None:
    """Raise RequestError FEED_OPTION where somebody without a key asks for more than is everybody's."""
    if viewer == PUBLIC_VIEWER and (options.limit or 0) > PUBLIC_LIMIT:
        raise RequestError(
            "FEED_OPTION",
            f"without a key, limit is no more than {PUBLIC_LIMIT}",
            details={"limit": PUBLIC_LIMIT, "asked": options.limit},
            hint=f"Follow the links to the archives, or ask with a key for up to {MAX_LIMIT}.",
        )


def _build_kept(address: FeedAddress, viewer: Viewer, article_ids: Iterable[str] = ()) -> dict[str, str]:
    """Return how a document is kept and thrown away: by the name of its feed, and by its articles where known.

    Those of a long list are not known before it is sent.
    """
    return {**build_cache_headers(viewer, [address.feed_name, *article_ids]), "vary": VARY}


def _build_not_found() -> RequestError:
    return RequestError(
        "FEED_NOT_FOUND",
        "there is no feed at this address",
        status=404,
        hint="See docs/feeds.md for the addresses of feeds.",
    )
