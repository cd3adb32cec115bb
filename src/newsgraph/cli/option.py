"""The options that several commands share."""

from pathlib import Path
from typing import Annotated

import typer

DatabaseOption = Annotated[
    str,
    typer.Option("--database", metavar="URL", envvar="NEWSGRAPH_DATABASE", help="Use the database at URL"),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Write JSON for a program")]
HostOption = Annotated[
    str, typer.Option("--host", metavar="ADDRESS", envvar="NEWSGRAPH_HOST", help="Listen on ADDRESS")
]
PortOption = Annotated[
    int,
    typer.Option("--port", metavar="PORT", envvar="NEWSGRAPH_PORT", min=0, max=65535, help="Listen on PORT"),
]
PublicUrlOption = Annotated[
    str | None,
    typer.Option(
        "--public-url",
        metavar="URL",
        envvar="NEWSGRAPH_PUBLIC_URL",
        help="Tell readers that the service is reached at URL",
    ),
]
SpacyOption = Annotated[
    str | None,
    typer.Option(
        "--spacy",
        metavar="PIPELINE",
        envvar="NEWSGRAPH_SPACY_PIPELINE",
        help="Let the installed spaCy PIPELINE propose names in pages too",
    ),
]
DebugOption = Annotated[
    bool,
    typer.Option(
        "--debug", envvar="NEWSGRAPH_DEBUG", help="State in every response how many SQL statements it ran"
    ),
]
TrustedDocumentsOption = Annotated[
    Path | None,
    typer.Option(
        "--trusted-documents",
        metavar="FILE",
        envvar="NEWSGRAPH_TRUSTED_DOCUMENTS",
        help="Serve only the documents in FILE, and no GraphiQL",
    ),
]
CorsOriginOption = Annotated[
    list[str] | None,
    typer.Option(
        "--cors-origin",
        metavar="ORIGIN",
        envvar="NEWSGRAPH_CORS_ORIGINS",
        help="Let pages of ORIGIN read the answers; may be repeated",
    ),
]
