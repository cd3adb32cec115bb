"""`newsgraph import`: brings files into the database."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from newsgraph.cli.failure import say
from newsgraph.cli.option import DatabaseOption
from newsgraph.clock import read_clock, render_instant
from newsgraph.setting_default import DEFAULT_DATABASE

if TYPE_CHECKING:  # what a command works with is loaded when it runs
    from newsgraph.ingest.pipeline import ImportOptions
    from newsgraph.ingest.report import ImportReport

EPILOG = """Examples:

newsgraph import page.txt --entities gazetteer.jsonl --source "Harbour Wire"

newsgraph import export.jsonl pages/ --database sqlite:///news.db
"""

PathsArgument = Annotated[
    list[Path] | None,
    typer.Argument(metavar="PATH...", help="Files and folders: JSON Lines, HTML pages, pages copied as text"),
]
EntitiesOption = Annotated[
    list[Path] | None,
    typer.Option("--entities", metavar="FILE", help="Load the entities of FILE first; may be given again"),
]
SourceOption = Annotated[
    str | None,
    typer.Option("--source", metavar="NAME", help="Name the publisher of the pages by slug, id or name"),
]
LanguageOption = Annotated[
    str | None,
    typer.Option(
        "--language", metavar="TAG", help="Take TAG for the language of pages that do not tell theirs"
    ),
]


def import_command(
    paths: PathsArgument = None,
    entities: EntitiesOption = None,
    source: SourceOption = None,
    language: LanguageOption = None,
    database: DatabaseOption = DEFAULT_DATABASE,
) -> None:
    """Import articles, entities and relations from files."""
    if not paths and not entities:
        raise typer.BadParameter("name at least one PATH, or a FILE with --entities", param_hint="PATH...")
    from newsgraph.ingest.pipeline import ImportOptions
    from newsgraph.ingest.report import render_report

    options = ImportOptions(
        now=render_instant(read_clock()), entities=tuple(entities or ()), source=source, language=language
    )
    report = asyncio.run(run_import(database, paths or [], options))
    for line in render_report(report):
        say(line)
    if report.failed:
        raise typer.Exit(1)


async def run_import(url: str, paths: list[Path], options: "ImportOptions") -> "ImportReport":
    """Open the database, import with a bar where somebody watches, and close it."""
    from newsgraph.cli.progress import show_progress
    from newsgraph.ingest.pipeline import import_paths
    from newsgraph.store.database import Database

    database = await Database.open(url)
    try:
        with show_progress() as on_progress:
            return await import_paths(database, paths, options, on_progress)
    finally:
        await database.close()
