"""`newsgraph demo`: serves a small sample newsroom."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

import newsgraph
from newsgraph.cli.failure import say
from newsgraph.cli.option import DatabaseOption, HostOption, PortOption
from newsgraph.cli.serve_command import run
from newsgraph.cli.transaction import read
from newsgraph.clock import read_clock, render_instant
from newsgraph.errors import InputError
from newsgraph.setting_default import DEFAULT_DATABASE, DEFAULT_HOST, DEFAULT_PORT

if TYPE_CHECKING:  # what a command works with is loaded when it runs
    from sqlalchemy import Connection


EPILOG = """Examples:

newsgraph demo

newsgraph demo --port 8080 --database sqlite:///demo.db
"""
SAMPLE_SLUG = "araghchi-to-visit-moscow-before-saturday-talks"


def demo_command(
    database: DatabaseOption = DEFAULT_DATABASE,
    host: HostOption = DEFAULT_HOST,
    port: PortOption = DEFAULT_PORT,
) -> None:
    """Load a sample newsroom into an empty database, then serve it."""
    from newsgraph.settings import Settings

    settings = Settings(database=database, host=host, port=port, debug=True)
    is_loaded = asyncio.run(load_fixtures(settings.database, find_fixtures()))
    slug = read(settings.database, find_shown)

    def welcome(address: str) -> None:
        for line in render_welcome(settings.database, address, is_loaded, slug):
            say(line)

    run(settings, welcome)


def find_fixtures() -> list[Path]:
    """Return the sample files, from the installed package or from the checkout; raises InputError."""
    package = Path(newsgraph.__file__).parent
    for folder in (package / "fixtures", package.parents[1] / "fixtures"):
        files = sorted(folder.glob("*.jsonl"))
        if files:
            return files
    raise InputError(
        "FIXTURES_MISSING", "the sample newsroom is not installed", hint="install newsgraph again"
    )


async def load_fixtures(url: str, files: list[Path]) -> bool:
    """Import the sample files where the database holds nothing; return whether they were imported.

    Raises InputError FIXTURES_DAMAGED where a line of them is refused.
    """
    from newsgraph.cli.progress import show_progress
    from newsgraph.ingest.pipeline import ImportOptions, import_paths
    from newsgraph.ingest.report import render_failure
    from newsgraph.store.database import Database

    database = await Database.open(url)
    try:
        if not await database.read(is_empty):
            return False
        with show_progress() as on_progress:
            options = ImportOptions(now=render_instant(read_clock()))
            report = await import_paths(database, files, options, on_progress)
    finally:
        await database.close()
    if report.failed:
        message = render_failure(report.failed[0])[0]
        raise InputError("FIXTURES_DAMAGED", message, hint="install newsgraph again")
    return True


def is_empty(connection: "Connection") -> bool:
    """Return whether the database holds neither articles nor entities."""
    from sqlalchemy import select

    from newsgraph.store.core_table import ARTICLE, ENTITY

    queries = (select(table.c.id).limit(1) for table in (ARTICLE, ENTITY))
    return all(connection.execute(query).first() is None for query in queries)


def find_shown(connection: "Connection") -> str | None:
    """Return the slug of the article that is shown: the sample, else the newest; None where none is published."""
    from sqlalchemy import select

    from newsgraph.store.core_table import ARTICLE

    query = select(ARTICLE.c.slug).where(ARTICLE.c.status == "PUBLISHED").limit(1)
    newest = query.order_by((ARTICLE.c.slug == SAMPLE_SLUG).desc(), ARTICLE.c.published_at.desc())
    slug: str | None = connection.execute(newest).scalar()
    return slug


def render_welcome(database: str, address: str, is_loaded: bool, slug: str | None) -> list[str]:
    """Return the lines that say where to look, and what to try on the article with this slug."""
    state = "The sample newsroom was loaded into" if is_loaded else "Serving what was already in"
    return [
        f"{state} {database}.",
        "",
        f"  The explorer, for people  {address}/",
        f"  GraphiQL, with examples   {address}/graphql",
        *([] if slug is None else _render_article(address, slug)),
        "",
        "Press Ctrl+C to stop.",
    ]


def _render_article(address: str, slug: str) -> list[str]:
    query = f'{{ article(slug: \\"{slug}\\") {{ headline people {{ edges {{ node {{ name }} }} }} }} }}'
    return [
        f"  An article as a page      {address}/articles/{slug}",
        "",
        "Or from another terminal:",
        "",
        f"  curl {address}/graphql -H 'content-type: application/json' \\",
        f'    -d \'{{"query": "{query}"}}\'',
    ]
