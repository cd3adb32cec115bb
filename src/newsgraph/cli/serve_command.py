"""`newsgraph serve`: answers GraphQL over HTTP."""

import logging
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from newsgraph.cli.failure import say
from newsgraph.cli.option import (
    CorsOriginOption,
    DatabaseOption,
    DebugOption,
    HostOption,
    PortOption,
    PublicUrlOption,
    TrustedDocumentsOption,
)
from newsgraph.setting_default import DEFAULT_DATABASE, DEFAULT_HOST, DEFAULT_PORT

if TYPE_CHECKING:  # what a command works with is loaded when it runs
    from newsgraph.settings import Settings

EPILOG = """Examples:

newsgraph serve

newsgraph serve --host 0.0.0.0 --port 80 --public-url https://graph.example.org

newsgraph serve --trusted-documents persisted-documents.json --cors-origin https://www.example.org
"""


def serve_command(
    database: DatabaseOption = DEFAULT_DATABASE,
    host: HostOption = DEFAULT_HOST,
    port: PortOption = DEFAULT_PORT,
    public_url: PublicUrlOption = None,
    debug: DebugOption = False,
    trusted_documents: TrustedDocumentsOption = None,
    cors_origin: CorsOriginOption = None,
) -> None:
    """Serve the graph at /graphql until interrupted."""
    from newsgraph.settings import Settings

    settings = Settings(
        database=database,
        host=host,
        port=port,
        public_url=public_url,
        debug=debug,
        trusted_documents=trusted_documents,
        cors_origins=tuple(cors_origin or ()),
    )
    run(settings, lambda address: say(f"Serving {settings.database} at {address}/graphql; Ctrl+C stops it."))


def tell_times() -> None:
    """Have every line of the log begin with its instant in UTC (ISO 8601) and its level."""
    formatter = logging.Formatter("%(asctime)s.%(msecs)03dZ %(levelname)s %(message)s", "%Y-%m-%dT%H:%M:%S")
    formatter.converter = time.gmtime
    for handler in logging.getLogger().handlers:
        handler.setFormatter(formatter)


def run(settings: "Settings", announce: Callable[[str], None]) -> None:
    """Run the server until it is interrupted; it is loaded only now, since other commands do without it."""
    from newsgraph.server.run import run_server

    tell_times()
    run_server(settings, announce)
