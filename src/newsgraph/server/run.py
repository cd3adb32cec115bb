"""Runs the service under uvicorn until it is told to stop."""

import asyncio
import errno
import socket
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import uvicorn
from starlette.applications import Starlette

from newsgraph.access.authenticate import TokenReader
from newsgraph.access.rate_limit import KeyBuckets, RateLimits, RatePolicy
from newsgraph.errors import InputError
from newsgraph.model.vocabulary import ArticlePart
from newsgraph.schema.build import build_schema
from newsgraph.server.app import build_app
from newsgraph.server.data_version import DataVersion
from newsgraph.server.endpoint import NO_LIMITS
from newsgraph.server.graphql_http import EndpointOptions
from newsgraph.server.live_service import LiveOptions
from newsgraph.server.socket_message import MAX_MESSAGE_BYTES
from newsgraph.server.trusted_document import read_trusted_documents
from newsgraph.store.database import Database
from newsgraph.store.postgres_listener import build_listener
from newsgraph.store.reader import Reader
from newsgraph.store.sqlite_database import tell_lock
from newsgraph.syndication.push.http_client import PushClient
from newsgraph.syndication.right import parse_tokens

GRACE_SECONDS = 20
SWITCH_SECONDS = 0.0005
"""How long the thread that writes may keep Python to itself while requests wait; 0.005 by default."""


class ServerSettings(Protocol):
    """What the server needs to know; `settings.Settings` has it."""

    database: str
    host: str
    port: int
    public_url: str | None
    title: str | None
    debug: bool
    deadline: float
    graphiql: bool
    explorer: bool
    batch_limit: int
    body_deadline: float
    cors_origins: tuple[str, ...]
    rsl_tokens: str
    trusted_documents: Path | None
    oidc_issuer: str | None
    oidc_audience: str | None
    oidc_jwks: str | None
    oidc_role_claim: str
    operation_limit: int
    stream_limit: int
    key_points: int
    key_window: int
    push_http: bool

    @property
    def public_part(self) -> str:
        """How much of an article everybody may read, in small letters."""


def run_server(settings: ServerSettings, announce: Callable[[str], None] = lambda address: None) -> None:
    """Serve until interrupted; raises InputError where the address, the database or a file cannot be used.

    `announce` is called with the public address once connections are taken.
    """
    sys.setswitchinterval(SWITCH_SECONDS)
    asyncio.run(_serve(settings, announce))


async def _serve(settings: ServerSettings, announce: Callable[[str], None]) -> None:
    listener = _listen(settings.host, settings.port)
    with listener:
        public_url = build_public_url(settings, listener.getsockname()[1])
        app = await open_app(settings, public_url)
        tell_lock(settings.database)
        listener.listen()
        announce(public_url)
        await Server(app).serve(sockets=[listener])


def build_public_url(settings: ServerSettings, port: int) -> str:
    """Return where readers reach the service, without a slash at the end."""
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    return (settings.public_url or f"http://{host}:{port}").rstrip("/")


async def open_app(settings: ServerSettings, public_url: str) -> Starlette:
    """Return the application as it is set, its readers open; raises InputError for a file that cannot be used."""
    tokens, rsl_tokens = _build_tokens(settings), parse_tokens(settings.rsl_tokens)
    trusted = None
    if settings.trusted_documents is not None:
        trusted = read_trusted_documents(settings.trusted_documents, build_schema()._schema)
    options = EndpointOptions(
        graphiql=settings.graphiql and trusted is None,
        explorer=settings.explorer and trusted is None,
        batch_limit=settings.batch_limit,
        body_deadline=settings.body_deadline,
        deadline=settings.deadline,
    )
    database = await Database.open(settings.database)
    return build_app(
        await Reader.open(settings.database, deadline=settings.deadline),
        public_url=public_url,
        debug=settings.debug,
        options=options,
        documents=trusted,
        cors_origins=settings.cors_origins,
        version=DataVersion(await Reader.open(settings.database, deadline=settings.deadline, count=1)),
        database=database,
        tokens=tokens,
        live_options=LiveOptions(settings.operation_limit, settings.stream_limit),
        limits=_build_limits(settings),
        listener=build_listener(settings.database),
        rsl_tokens=rsl_tokens,
        public_part=ArticlePart(settings.public_part.upper()),
        title=settings.title,
        push_client=PushClient(allows_http=settings.push_http),
    )


def _build_limits(settings: ServerSettings) -> RateLimits:
    """Return what limits the keys; nothing does where they may ask as much as they like."""
    if not settings.key_points:
        return NO_LIMITS
    return KeyBuckets(RatePolicy(settings.key_points, settings.key_window))


def _build_tokens(settings: ServerSettings) -> TokenReader | None:
    """Return what reads the tokens of the OpenID provider that is set; raises InputError OIDC_MISSING."""
    if settings.oidc_issuer is None or settings.oidc_audience is None or settings.oidc_jwks is None:
        return None
    try:
        from newsgraph.access.key_set import KeySet
        from newsgraph.access.open_id import OpenIdTokens, Provider
    except ImportError:
        raise InputError(
            "OIDC_MISSING",
            "what checks tokens of an OpenID provider is not installed",
            hint="pip install 'newsgraph[oidc]', or leave the settings out",
        ) from None
    provider = Provider(settings.oidc_issuer, settings.oidc_audience, settings.oidc_role_claim)
    return OpenIdTokens(provider, KeySet(settings.oidc_jwks))


class Server(uvicorn.Server):
    """A server that ends the streams of an application first when it stops, lest it wait for them."""

    def __init__(self, app: Starlette):
        """Take the application, as `build_app` returns it."""
        super().__init__(build_config(app))
        self._close_streams = app.state.close_streams

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop."""
        await self._close_streams()
        await super().shutdown(sockets)


def build_config(app: Starlette) -> uvicorn.Config:
    """Return how the application is served."""
    return uvicorn.Config(
        app,
        log_config=None,  # its lines go where ours go, and look alike
        log_level="warning",
        timeout_graceful_shutdown=GRACE_SECONDS,
        timeout_keep_alive=5,
        server_header=False,
        ws="websockets-sansio",
        ws_max_size=MAX_MESSAGE_BYTES,
        ws_per_message_deflate=False,  # it would keep some hundred KiB for every socket
    )


def _listen(host: str, port: int) -> socket.socket:
    """Take the address before anything is opened, so that a taken one is a clear error."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    # Connections inherit this. Without it an answer, written as head and body, waits 40 ms for the client's delayed
    # acknowledgement: the event loop sets it only on sockets that it made itself.
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    try:
        listener.bind((host, port))
    except OSError as error:
        listener.close()
        raise _build_listen_fault(host, port, error) from None
    listener.set_inheritable(True)
    return listener


def _build_listen_fault(host: str, port: int, error: OSError) -> InputError:
    why = error.strerror or error
    if error.errno == errno.EADDRINUSE:
        return InputError(
            "ADDRESS_TAKEN",
            f"cannot listen on {host}:{port}: {why}",
            hint="Choose another with --port, or stop the program that listens there.",
        )
    return InputError(
        "ADDRESS_UNUSABLE",
        f"cannot listen on {host}:{port}: {why}",
        hint="Name an address of this machine with --host, and a port that you may use with --port.",
    )
