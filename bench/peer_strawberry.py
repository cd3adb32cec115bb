"""What people write today: Strawberry, the SQLModel ORM and DataLoaders, over the same tables.

Tuned as its author would: parser and validation caches on, orjson both ways, a pool that is never checked or reset,
no transactions around reads, the page cache of our own readers, bodies left out of lists.
"""

import asyncio
from typing import Annotated, Any

import orjson
import typer
import uvicorn
from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncEngine, async_sessionmaker, create_async_engine
from sqlmodel.ext.asyncio.session import AsyncSession
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route
from strawberry.asgi import GraphQL

from newsgraph.server.run import build_config
from newsgraph.store.sqlite_settings import READER_PRAGMAS
from peer_strawberry_load import Loaders
from peer_strawberry_schema import SCHEMA

POOL = 6


class GraphQLView(GraphQL[dict[str, Any], None]):
    """The endpoint: fresh DataLoaders for each request, JSON by orjson."""

    def __init__(self, sessions: async_sessionmaker[AsyncSession]):
        super().__init__(SCHEMA, graphql_ide=None)
        self._sessions = sessions

    async def get_context(self, request: Any, response: Response) -> dict[str, Any]:
        """Return what resolvers share in one request."""
        return {"request": request, "loaders": Loaders(self._sessions)}

    def encode_json(self, data: object) -> bytes:
        """Return a response as JSON."""
        return orjson.dumps(data)

    def decode_json(self, data: str | bytes) -> object:
        """Return the JSON of a request."""
        return orjson.loads(data)


def open_engine(url: str) -> AsyncEngine:
    """Return the engine for one of our database addresses."""
    engine = create_async_engine(
        url.replace("sqlite:", "sqlite+aiosqlite:").replace("postgresql:", "postgresql+asyncpg:"),
        pool_size=POOL,
        max_overflow=0,
        pool_reset_on_return=None,
        isolation_level="AUTOCOMMIT",
    )
    if engine.dialect.name == "sqlite":

        @event.listens_for(engine.sync_engine, "connect")
        def prepare(connection: Any, record: Any) -> None:
            cursor = connection.cursor()
            for pragma in READER_PRAGMAS:
                cursor.execute(pragma)
            cursor.close()

    return engine


async def serve(url: str, port: int) -> None:
    """Serve at /graphql."""
    engine = open_engine(url)
    view = GraphQLView(async_sessionmaker(engine, class_=AsyncSession, expire_on_commit=False))

    config = build_config(Starlette(routes=[Route("/graphql", view)]))
    config.host, config.port = "127.0.0.1", port
    await uvicorn.Server(config).serve()
    await engine.dispose()


def main(database: Annotated[str, typer.Option()], port: Annotated[int, typer.Option()]) -> None:
    """Serve until ended."""
    asyncio.run(serve(database, port))


if __name__ == "__main__":
    typer.run(main)
