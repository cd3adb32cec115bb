"""The routes of the service, and what opens and closes with it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import Route

from newsgraph.errors import NewsgraphError
from newsgraph.execute import Service
from newsgraph.schema.build import build_schema
from newsgraph.server.article_page import ArticlePage
from newsgraph.server.graphiql import build_graphiql_routes
from newsgraph.server.graphql_http import GraphQLEndpoint
from newsgraph.store.reader import Reader

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


def build_app(reader: Reader, *, public_url: str, debug: bool = False, graphiql: bool = True) -> Starlette:
    """Return the service as an ASGI application that closes `reader` when it ends."""
    service = Service(build_schema()._schema, reader, public_url=public_url, debug=debug)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        yield
        await reader.close()

    return Starlette(
        routes=[
            Route("/graphql", endpoint=_as_function(GraphQLEndpoint(service, graphiql=graphiql)), methods=["GET", "POST"]),
            *(build_graphiql_routes() if graphiql else ()),
            Route("/articles/assets/article.css", endpoint=_serve_style),
            Route("/articles/{slug}", endpoint=_as_function(ArticlePage(service))),
            Route("/health", endpoint=_as_function(Health(reader))),
        ],
        lifespan=lifespan,
    )


def _as_function(endpoint: GraphQLEndpoint | ArticlePage | Health) -> object:
    """Return a callable object as the function that Starlette tells a request handler by."""

    async def handle(request: Request) -> Response:
        return await endpoint(request)

    return handle


async def _serve_style(_: Request) -> Response:
    return FileResponse(ARTICLE_STYLE, media_type="text/css", headers={"cache-control": "max-age=3600"})
