"""The routes of the service, and what opens and closes with it."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Protocol

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.types import StatelessLifespan

from newsgraph.access.authenticate import Authenticator, TokenReader, WriteLastUsed
from newsgraph.access.key import write_last_used
from newsgraph.access.rate_limit import RateLimits
from newsgraph.clock import Clock, read_clock
from newsgraph.errors import NewsgraphError
from newsgraph.execute import Service
from newsgraph.live.feed import Feeds
from newsgraph.live.hub import Hub
from newsgraph.live.wake import Listener, Wake
from newsgraph.model.vocabulary import AiUse, ArticlePart
from newsgraph.newsroom.mutation import Mutations
from newsgraph.schema.build import build_schema
from newsgraph.server.answer import Answerer
from newsgraph.server.asset import build_asset_routes
from newsgraph.server.caching import AnswerCache
from newsgraph.server.data_version import DataVersion
from newsgraph.server.document import Documents, OpenDocuments
from newsgraph.server.due_clock import EMBARGOES, RIGHTS, DueClock
from newsgraph.server.endpoint import NO_LIMITS, as_function
from newsgraph.server.example_value import build_example_routes
from newsgraph.server.explorer import Explorer
from newsgraph.server.graphql_http import EndpointOptions, GraphQLEndpoint
from newsgraph.server.graphql_socket import GraphQLSocket
from newsgraph.server.live_service import LiveOptions, LiveService
from newsgraph.server.page_link import PageLinks
from newsgraph.server.preview_page import PreviewPage
from newsgraph.server.push_service import PushService, build_push_service
from newsgraph.server.syndication_route import Syndication, build_syndication_routes
from newsgraph.server.waiting_pair import build_waiting_pairs
from newsgraph.store.database import Database
from newsgraph.store.reader import Reader
from newsgraph.syndication.push.http_client import PushClient
from newsgraph.syndication.right import RSL_TOKENS


@dataclass(frozen=True)
class Health:
    """Tells whether the database answers."""

    reader: Reader

    async def __call__(self, _: Request) -> Response:
        """Return 200 with status ok, or 503 where the database fails."""
        try:
            await self.reader.fetch_texts([("SELECT 'ok'", ())])
        except NewsgraphError as error:
            return JSONResponse({"status": "failing", "code": error.code}, 503)
        return JSONResponse({"status": "ok"})


def build_app(
    reader: Reader,
    *,
    public_url: str,
    debug: bool = False,
    options: EndpointOptions | None = None,
    documents: Documents | None = None,
    cors_origins: Sequence[str] = (),
    version: DataVersion | None = None,
    database: Database | None = None,
    tokens: TokenReader | None = None,
    live_options: LiveOptions | None = None,
    listener: Listener | None = None,
    limits: RateLimits = NO_LIMITS,
    push_client: PushClient | None = None,
    clock: Clock = read_clock,
    rsl_tokens: Mapping[AiUse, str] = RSL_TOKENS,
    public_part: ArticlePart = ArticlePart.BODY,
    title: str | None = None,
) -> Starlette:
    """Return the service as an ASGI application that closes what it is handed when it ends.

    Without a `database` to write to, mutations are refused, and no embargo or right ends by itself; `clock` tells
    when one does, when what is written was written, and whether a license holds.
    `listener` hears of changes where the database tells of them; elsewhere it is asked. `app.state.close_streams`
    ends what would else go on while the server stops.

    `push_client` sends what is pushed; without it, or without a database, nothing is.
    `documents` decides which documents are served, any by default; pages of `cors_origins` may read the answers.
    `tokens` reads tokens of another kind than our keys; `limits` count what each key spends, nothing by default;
    `rsl_tokens` are what licenses in RSL call each use; `public_part` is how much of an article everybody may read,
    `title` what the newsroom is called, the host of `public_url` by default.
    With `debug` no answer may be kept by clients, since each tells how long it took.
    """
    options, public_url = options or EndpointOptions(), public_url.rstrip("/")
    schema = build_schema()._schema
    service = Service(
        schema,
        reader,
        public_url=public_url,
        debug=debug,
        limits=limits,
        clock=clock,
        public_part=public_part,
        title=title,
    )
    mutations = None
    if database is not None:
        allows_http = push_client is not None and push_client.allows_http
        mutations = Mutations(reader, database, public_url, clock, limits=limits, allows_http=allows_http)
    authenticator = Authenticator(reader, write_last_used=_build_last_used(database), tokens=tokens)
    hub = Hub(reader, Wake(None if version is None else version.ask, listener))
    answerer = Answerer(service, documents or OpenDocuments(), mutations, hub)
    cache = None if debug else AnswerCache(answerer, version)
    feeds = Feeds(reader, public_url, clock)
    live = LiveService(answerer, feeds, hub, authenticator, live_options or LiveOptions())
    pushes = build_push_service(service, database, push_client, public_url, clock, lambda: app)
    links = PageLinks(options.explorer, title or PageLinks.home)
    syndication = Syndication(
        service, reader, authenticator, database, version, public_url, clock, limits, links
    )
    explorer = Explorer(service, has_graphiql=options.graphiql) if options.explorer else None
    dues = (EMBARGOES, RIGHTS, build_waiting_pairs(clock))
    app = Starlette(
        routes=[
            Route(
                "/graphql", endpoint=GraphQLEndpoint(answerer, cache, options, authenticator, live, limits)
            ),
            WebSocketRoute("/graphql", endpoint=GraphQLSocket(live, cors_origins)),
            *(build_example_routes(service) if options.graphiql else ()),
            *(build_asset_routes() if options.graphiql or options.explorer else ()),
            *(explorer.build_routes() if explorer else ()),
            *build_syndication_routes(syndication, rsl_tokens, has_hub=bool(pushes.routes)),
            *pushes.routes,
            Route("/preview/{token}", endpoint=as_function(PreviewPage(service, reader, clock))),
            Route("/health", endpoint=as_function(Health(reader))),
        ],
        middleware=_build_middleware(cors_origins),
        exception_handlers={404: explorer.serve_unknown} if explorer else {},
        lifespan=_build_lifespan(
            [] if database is None else [DueClock(database, due, clock) for due in dues],
            pushes,
            [hub, authenticator, pushes, mutations, database, reader, version],
        ),
    )
    app.state.close_streams = hub.close
    return app


class Closing(Protocol):
    """Something that is closed with the service."""

    async def close(self) -> None:
        """End what goes on, and let go of what is held."""


def _build_lifespan(
    clocks: Sequence[DueClock], pushes: PushService, closing: Sequence[Closing | None]
) -> StatelessLifespan[Starlette]:
    """Return what begins and ends with the service; what is there of `closing` is closed in this order."""

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        pushes.start()
        waiting = [asyncio.create_task(one.run()) for one in clocks]
        yield
        for one in clocks:
            one.stop()
        await asyncio.gather(*waiting)
        for part in closing:
            if part is not None:
                await part.close()

    return lifespan


def _build_last_used(database: Database | None) -> WriteLastUsed | None:
    """Return what writes down when keys were used; nothing where there is no database to write to."""
    if database is None:
        return None

    async def write(used: dict[str, str]) -> None:
        await database.write(write_last_used, used)

    return write


def _build_middleware(cors_origins: Sequence[str]) -> list[Middleware]:
    """Let pages of these origins read what is served, without the browser's cookies; none by default."""
    if not cors_origins:
        return []
    return [
        Middleware(
            CORSMiddleware,
            allow_origins=cors_origins,
            allow_methods=("GET", "HEAD", "POST"),
            allow_headers=("*",),
            expose_headers=("etag",),
        )
    ]
