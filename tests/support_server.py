"""Opens the service for tests: in process, or behind a real socket on this machine."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, nullcontext
from pathlib import Path
from typing import Any

import httpx2
from starlette.applications import Starlette

from conftest import render_url
from newsgraph.server.app import build_app
from newsgraph.server.data_version import DataVersion
from newsgraph.server.run import Server
from newsgraph.store.postgres_listener import build_listener
from newsgraph.store.reader import Reader

PUBLIC_URL = "https://news.example"
GRAPHQL = "application/graphql-response+json"
Client = httpx2.AsyncClient


class QuietServer(Server):
    """A server inside a test: signals stay with the test run."""

    def capture_signals(self) -> Any:
        return nullcontext()


@asynccontextmanager
async def open_app(
    path: Path | str, *, versioned: bool = False, public_url: str = PUBLIC_URL, **options: Any
) -> AsyncIterator[Starlette]:
    url = render_url(path)
    reader = await Reader.open(url)
    version = DataVersion(await Reader.open(url, count=1)) if versioned else None
    try:
        app = build_app(
            reader, public_url=public_url, version=version, listener=build_listener(url), **options
        )
        yield app
        await app.state.close_streams()
    finally:
        await reader.close()
        if version is not None:
            await version.close()


def build_client(app: Starlette) -> Client:
    transport = httpx2.ASGITransport(app=app, raise_app_exceptions=False)
    return httpx2.AsyncClient(transport=transport, base_url="http://news.example")


@asynccontextmanager
async def open_client(path: Path, **options: Any) -> AsyncIterator[Client]:
    async with open_app(path, **options) as app, build_client(app) as client:
        yield client


@asynccontextmanager
async def run_app(path: Path | str, *, is_public: bool = False, **options: Any) -> AsyncIterator[str]:
    """Serve on a free port of 127.0.0.1 and yield the address; the server has ended when the block has.

    Where it `is_public`, what is served names that address as its own.
    """
    listener = socket.create_server(("127.0.0.1", 0))
    address = f"http://127.0.0.1:{listener.getsockname()[1]}"
    if is_public:
        options["public_url"] = address
    async with open_app(path, **options) as app:
        server = QuietServer(app)
        server.config.lifespan = "off"  # open_app closes what it opened
        serving = asyncio.create_task(server.serve(sockets=[listener]))
        try:
            yield address
        finally:
            server.should_exit = server.force_exit = True
            await serving
            listener.close()


async def post(client: Client, body: Any, **headers: str) -> httpx2.Response:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return await client.post(
        "/graphql", content=content, headers={"content-type": "application/json", **headers}
    )


def read_code(response: httpx2.Response) -> str:
    return str(response.json()["errors"][0]["extensions"]["code"])
