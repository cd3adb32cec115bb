"""The routes of the service, and what opens and closes with it."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import Route, WebSocketRoute

from newsgraph.access.authenticate import Authenticator, TokenReader, WriteLastUsed
from newsgraph.access.key import write_last_used
from newsgraph.clock import Clock, read_clock
from newsgraph.errors import NewsgraphError
from newsgraph.execute import Service
from newsgraph.live.feed import Feeds
from newsgraph.live.hub import Hub
from newsgraph.live.wake import Listener, Wake
from newsgraph.newsroom.mutation import Mutations
from newsgraph.schema.build import build_schema
from newsgraph.server.answer import Answerer
from newsgraph.server.article_page import ArticlePage
from newsgraph.server.caching import AnswerCache
from newsgraph.server.data_version import DataVersion
from newsgraph.server.document import Documents, OpenDocuments
from newsgraph.server.due_clock import EMBARGOES, RIGHTS, DueClock
from newsgraph.server.graphiql import build_graphiql_routes
from newsgraph.server.graphql_http import EndpointOptions, GraphQLEndpoint
from newsgraph.server.graphql_socket import GraphQLSocket
from newsgraph.server.live_service import LiveOptions, LiveService
from newsgraph.server.preview_page import PreviewPage
from newsgraph.server.refusal import build_refusal_headers, get_status, render_errors
from newsgraph.server.viewer import VARY, choose_cache_control
from newsgraph.store.database import Database
from newsgraph.store.reader import Reader

Endpoint = Callable[[Request], Awaitable[Response]]
ARTICLE_STYLE = Path(__file__).with_name("article.css")


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
    clock: Clock = read_clock,
) -> Starlette:
    """Return the service as an ASGI application that closes what it is handed when it ends.

    Without a `database` to write to, mutations are refused, and no embargo or right ends by itself; `clock` tells
    when one does, when what is written was written, and whether a license holds.
    `listener` hears of changes where the database tells of them; elsewhere it is asked. `app.state.close_streams`
    ends what would else go on while the server stops.

    `documents` decides which documents are served, any by default; pages of `cors_origins` may read the answers.
    `tokens` reads tokens of another kind than our keys.
    With `debug` no answer may be kept by clients, since each tells how long it took.
    """
    options = options or EndpointOptions()
    service = Service(build_schema()._schema, reader, public_url=public_url, debug=debug, clock=clock)
    mutations = None if database is None else Mutations(reader, database, public_url, clock)
    authenticator = Authenticator(reader, write_last_used=_build_last_used(database), tokens=tokens)
    hub = Hub(reader, Wake(None if version is None else version.ask, listener))
    answerer = Answerer(service, documents or OpenDocuments(), mutations, hub)
    cache = None if debug else AnswerCache(answerer, version)
    feeds = Feeds(reader, public_url, clock)
    live = LiveService(answerer, feeds, hub, authenticator, live_options or LiveOptions())
    endpoint = GraphQLEndpoint(answerer, cache, options, authenticator, live)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        clocks = [] if database is None else [DueClock(database, due, clock) for due in (EMBARGOES, RIGHTS)]
        waiting = [asyncio.create_task(one.run()) for one in clocks]
        yield
        await hub.close()
        await authenticator.close()
        for one in clocks:
            one.stop()
        await asyncio.gather(*waiting)
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
            Route("/articles/assets/article.css", endpoint=_serve_style),
            Route("/articles/{slug}", endpoint=_as_function(ArticlePage(service, authenticator))),
            Route("/preview/{token}", endpoint=_as_function(PreviewPage(service, reader, clock))),
            Route("/health", endpoint=_as_function(Health(reader))),
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


def _as_function(endpoint: Endpoint) -> Endpoint:
    """Return a callable object as the function that Starlette tells a request handler by.

    Whatever the object lets through is answered as our errors are, and goes no further.
    """

    async def handle(request: Request) -> Response:
        try:
            return await endpoint(request)
        except Exception as error:
            headers = {"cache-control": choose_cache_control(request), "vary": VARY}
            return JSONResponse(
                {"errors": render_errors(error)}, get_status(error), headers | build_refusal_headers(error)
            )

    return handle


async def _serve_style(_: Request) -> Response:
    return FileResponse(ARTICLE_STYLE, media_type="text/css", headers={"cache-control": "max-age=3600"})
