"""The routes of the service, and what opens and closes with it."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route, WebSocketRoute

from newsgraph.access.authenticate import Authenticator, TokenReader, WriteLastUsed
from newsgraph.access.key import write_last_used
from newsgraph.access.rate_limit import RateLimits
from newsgraph.clock import Clock, read_clock
from newsgraph.errors import NewsgraphError
from newsgraph.execute import Service
from newsgraph.live.feed import Feeds
from newsgraph.live.hub import Hub
from newsgraph.live.wake import Listener, Wake
from newsgraph.model.vocabulary import AiUse
from newsgraph.newsroom.mutation import Mutations
from newsgraph.schema.build import build_schema
from newsgraph.server.answer import Answerer
from newsgraph.server.article_route import build_article_routes
from newsgraph.server.caching import AnswerCache
from newsgraph.server.data_version import DataVersion
from newsgraph.server.document import Documents, OpenDocuments
from newsgraph.server.embargo_clock import EmbargoClock
from newsgraph.server.endpoint import NO_LIMITS, as_function
from newsgraph.server.graphiql import build_graphiql_routes
from newsgraph.server.graphql_http import EndpointOptions, GraphQLEndpoint
from newsgraph.server.graphql_socket import GraphQLSocket
from newsgraph.server.live_service import LiveOptions, LiveService
from newsgraph.server.preview_page import PreviewPage
from newsgraph.server.right_page import build_right_routes
from newsgraph.store.database import Database
from newsgraph.store.reader import Reader
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
    limits: RateLimits | None = None,
    clock: Clock = read_clock,
    rsl_tokens: Mapping[AiUse, str] = RSL_TOKENS,
) -> Starlette:
    """Return the service as an ASGI application that closes what it is handed when it ends.

    Without a `database` to write to, mutations are refused and no embargo ends; `clock` tells when one does, when
    what is written was written, and whether a license holds.
    `listener` hears of changes where the database tells of them; elsewhere it is asked. `app.state.close_streams`
    ends what would else go on while the server stops.

    `documents` decides which documents are served, any by default; pages of `cors_origins` may read the answers.
    `tokens` reads tokens of another kind than our keys; `limits` count what each key spends, nothing by default;
    `rsl_tokens` are what licenses in RSL call each use.
    With `debug` no answer may be kept by clients, since each tells how long it took.
    """
    options, limits = options or EndpointOptions(), limits or NO_LIMITS
    service = Service(
        build_schema()._schema, reader, public_url=public_url, debug=debug, limits=limits, clock=clock
    )
    mutations = None if database is None else Mutations(reader, database, public_url, clock, limits=limits)
    answerer = Answerer(service, documents or OpenDocuments(), mutations)
    authenticator = Authenticator(reader, write_last_used=_build_last_used(database), tokens=tokens)
    cache = None if debug else AnswerCache(answerer, version)
    hub = Hub(reader, Wake(None if version is None else version.ask, listener))
    feeds = Feeds(reader, public_url, clock)
    live = LiveService(answerer, feeds, hub, authenticator, live_options or LiveOptions())
    endpoint = GraphQLEndpoint(answerer, cache, options, authenticator, live, limits)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        embargoes = None if database is None else EmbargoClock(database, clock)
        waiting = None if embargoes is None else asyncio.create_task(embargoes.run())
        yield
        await hub.close()
        await authenticator.close()
        if embargoes is not None and waiting is not None:
            embargoes.stop()
            await waiting
        if mutations is not None:
            await mutations.close()
        if database is not None:
            await database.close()
        await reader.close()
        if version is not None:
            await version.close()

    app = Starlette(
        routes=[
            Route("/graphql", endpoint=endpoint),
            WebSocketRoute("/graphql", endpoint=GraphQLSocket(live, cors_origins)),
            *(build_graphiql_routes() if options.graphiql else ()),
            *build_article_routes(service, authenticator, database, public_url, clock, limits),
            Route("/preview/{token}", endpoint=as_function(PreviewPage(service, reader, clock))),
            *build_right_routes(reader, public_url, clock, rsl_tokens),
            Route("/health", endpoint=as_function(Health(reader))),
        ],
        middleware=_build_middleware(cors_origins),
        lifespan=lifespan,
    )
    app.state.close_streams = hub.close
    return app


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
