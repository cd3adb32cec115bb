"""Runs the service under uvicorn until it is told to stop."""

import asyncio
import socket
from typing import Protocol

import uvicorn

from newsgraph.errors import InputError
from newsgraph.server.app import build_app
from newsgraph.store.database import Database
from newsgraph.store.reader import Reader

GRACE_SECONDS = 20


class ServerSettings(Protocol):
    """What the server needs to know; `settings.Settings` has it."""

    database: str
    host: str
    port: int
    public_url: str | None
    debug: bool
    deadline: float
    graphiql: bool


def run_server(settings: ServerSettings) -> None:
    """Serve until interrupted; raises InputError where the address or the database cannot be used."""
    asyncio.run(_serve(settings))


async def _serve(settings: ServerSettings) -> None:
    listener = _listen(settings.host, settings.port)
    with listener:
        await (await Database.open(settings.database)).close()
        reader = await Reader.open(settings.database, deadline=settings.deadline)
        host = f"[{settings.host}]" if ":" in settings.host else settings.host
        public_url = settings.public_url or f"http://{host}:{listener.getsockname()[1]}"
        app = build_app(reader, public_url=public_url, debug=settings.debug, graphiql=settings.graphiql)
        config = uvicorn.Config(
            app,
            log_level="warning",
            timeout_graceful_shutdown=GRACE_SECONDS,
            timeout_keep_alive=5,
            server_header=False,
            ws="none",
        )
        await uvicorn.Server(config).serve(sockets=[listener])


def _listen(host: str, port: int) -> socket.socket:
    """Take the address before anything is opened, so that a taken one is a clear error."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except OSError as error:
        listener.close()
        raise InputError(
            "ADDRESS_TAKEN",
            f"cannot listen on {host}:{port}: {error.strerror or error}",
            hint="Choose another with --port, or stop the program that listens there.",
        ) from None
    listener.set_inheritable(True)
    return listener
