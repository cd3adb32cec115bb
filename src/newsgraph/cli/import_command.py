"""`newsgraph import`: brings files into the database."""

import asyncio
import contextlib
import signal
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from newsgraph.cli.failure import say
from newsgraph.cli.option import DatabaseOption, SpacyOption
from newsgraph.clock import read_clock, render_instant
from newsgraph.errors import InputError
from newsgraph.ingest.reader.form import Form
from newsgraph.setting_default import DEFAULT_DATABASE

if TYPE_CHECKING:  # what a command works with is loaded when it runs
    from newsgraph.ingest.pipeline import ImportOptions
    from newsgraph.ingest.report import ImportReport

DEFAULT_INTERVAL = 300
EPILOG = """Examples:

newsgraph import page.txt --entities gazetteer.jsonl --source "Harbour Wire"

newsgraph import export.jsonl pages/ --database sqlite:///news.db

newsgraph import https://wire.example/feed.xml --follow --interval 600
"""

PathsArgument = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="PATH...",
        help="Files and folders in any form that --format names, - for standard input, an http or https address",
    ),
]
EntitiesOption = Annotated[
    list[Path] | None,
    typer.Option(
        "--entities",
        metavar="FILE",
        exists=True,
        dir_okay=False,
        readable=True,
        help="Load the entities of FILE first; may be given again",
    ),
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
PublishedOption = Annotated[
    str | None,
    typer.Option(
        "--published",
        metavar="INSTANT",
        help="Take INSTANT for the date of pages that state none, not this moment",
    ),
]
FormatOption = Annotated[
    Form | None,
    typer.Option("--format", help="Read every PATH as this form, instead of looking at what it holds"),
]


FollowOption = Annotated[
    bool,
    typer.Option("--follow", help="Ask the one address named as PATH again and again, until Ctrl+C"),
]
IntervalOption = Annotated[
    int,
    typer.Option("--interval", metavar="SECONDS", min=10, help="Ask again after SECONDS with --follow"),
]


def import_command(
    paths: PathsArgument = None,
    entities: EntitiesOption = None,
    source: SourceOption = None,
    language: LanguageOption = None,
    published: PublishedOption = None,
    form: FormatOption = None,
    follow: FollowOption = False,
    interval: IntervalOption = DEFAULT_INTERVAL,
    spacy: SpacyOption = None,
    database: DatabaseOption = DEFAULT_DATABASE,
) -> None:
    """Import articles, entities and relations from files, standard input or an address."""
    if not paths and not entities:
        raise typer.BadParameter("name at least one PATH, or a FILE with --entities", param_hint="PATH...")
    from newsgraph.access.audit import OPERATOR
    from newsgraph.ingest.fetch import is_address
    from newsgraph.ingest.pipeline import ImportOptions
    from newsgraph.ingest.spacy_proposer import load_spacy_proposer

    for path in paths or ():
        if "://" in path and not is_address(path) and not Path(path).exists():
            raise typer.BadParameter(f"{path}: http and https addresses are read", param_hint="PATH...")
    addresses = [path for path in paths or () if is_address(path)]
    files = [Path(path) for path in paths or () if not is_address(path)]
    if follow and (len(addresses) != 1 or files):
        raise typer.BadParameter("--follow takes one address and no file", param_hint="--follow")
    options = ImportOptions(
        now=render_instant(read_clock()),
        entities=tuple(entities or ()),
        source=source,
        language=language,
        published=None if published is None else _parse_published(published),
        form=form,
        proposer=None if spacy is None else load_spacy_proposer(spacy),
        viewer=OPERATOR,
    )
    if follow:
        is_done = asyncio.run(run_follow(database, addresses[0], options, interval))
    else:
        is_done = asyncio.run(run_import(database, files, addresses, options))
    if not is_done:
        raise typer.Exit(1)


def _parse_published(text: str) -> str:
    from newsgraph.ingest.reader.stated_date import parse_stated_instant

    try:
        return parse_stated_instant(text, "--published")[0]
    except InputError as error:
        raise typer.BadParameter(f"{error.message}; {error.hint}", param_hint="--published") from None


async def run_import(url: str, files: list[Path], addresses: list[str], options: "ImportOptions") -> bool:
    """Import files with a bar where somebody watches, then addresses; tell, and return whether all was taken."""
    from newsgraph.cli.progress import show_progress
    from newsgraph.ingest.fetch import open_client
    from newsgraph.ingest.follow import import_address
    from newsgraph.ingest.pipeline import import_paths
    from newsgraph.store.database import Database

    if not (addresses or options.entities or any(_is_there(file) for file in files)):
        _tell(_build_missing(files))  # lest a mistyped name make a database
        return False
    database = await Database.open(url)
    try:
        with show_progress() as on_progress:
            report = await import_paths(database, files, options, on_progress)
        if addresses:
            async with open_client() as client:
                for address in addresses:
                    report.add(await import_address(database, client, address, options, read_clock))
    finally:
        await database.close()
    _tell(report)
    return not report.failed


def _is_there(file: Path) -> bool:
    from newsgraph.ingest.reader.opening import STANDARD_INPUT

    return file == STANDARD_INPUT or file.exists()


def _build_missing(files: list[Path]) -> "ImportReport":
    """Return the report of an import of files of which none is there."""
    from newsgraph.ingest.arrival import find_files
    from newsgraph.ingest.report import ImportReport

    report = ImportReport()
    for file, fault in find_files(files)[1].failed:
        report.fail(str(file), None, fault)
    return report


async def run_follow(url: str, address: str, options: "ImportOptions", interval: int) -> bool:
    """Follow one address until SIGINT or SIGTERM; return False where it is gone for good."""
    from newsgraph.ingest.fetch import hide_password, open_client
    from newsgraph.ingest.follow import Follower
    from newsgraph.ingest.pipeline import import_paths
    from newsgraph.store.database import Database

    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(
            NotImplementedError
        ):  # Windows has no such handlers: Ctrl+C ends the program
            loop.add_signal_handler(number, stop.set)
    database = await Database.open(url)
    try:
        if options.entities:
            _tell(await import_paths(database, [], options))
        say(f"following {hide_password(address)} every {interval} seconds; Ctrl+C ends it")
        async with open_client() as client:
            plain = replace(options, entities=())
            follower = Follower(database, client, address, plain, interval, stop, _tell_news, read_clock)
            return await follower.run()
    finally:
        await database.close()


def _tell(report: "ImportReport") -> None:
    from newsgraph.ingest.report import render_report

    for line in render_report(report):
        say(line)


def _tell_news(report: "ImportReport") -> None:
    """Tell what an answer changed or what failed; an answer with nothing new is no news."""
    from newsgraph.store.outcome import Outcome

    is_news = any(
        count for (_, outcome), count in report.outcomes.items() if outcome is not Outcome.UNCHANGED
    )
    if is_news or report.failed:
        _tell(report)
