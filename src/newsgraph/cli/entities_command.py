"""`newsgraph entities`: gazetteers in, and a look at the entities that are there."""

import asyncio
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import orjson
import typer

from newsgraph.cli.failure import say
from newsgraph.cli.option import DatabaseOption
from newsgraph.clock import read_clock, render_instant
from newsgraph.ingest.gazetteer_form.form import GazetteerForm
from newsgraph.ingest.quantity import render_count
from newsgraph.model.vocabulary import EntityKind
from newsgraph.setting_default import DEFAULT_DATABASE

if TYPE_CHECKING:  # what a command works with is loaded when it runs
    from newsgraph.ingest.gazetteer_import import GazetteerReport
    from newsgraph.store.entity_list import EntityFilter, ListedEntity

entities_app = typer.Typer(no_args_is_help=True, help="Import gazetteers, and list entities")
EPILOG = """Examples:

newsgraph entities import people.csv

newsgraph entities import items.json --language de --languages de,en

newsgraph entities list --kind PLACE --text harbour
"""


def import_entities_command(
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FILE", help="CSV with a header, newsgraph JSON Lines, Wikidata's JSON or FollowTheMoney"
        ),
    ],
    form: Annotated[
        GazetteerForm | None,
        typer.Option(
            "--format",
            metavar="FORM",
            help="Take FILE for csv, jsonl, wikidata or follow-the-money, whatever its ending",
        ),
    ] = None,
    language: Annotated[
        str,
        typer.Option("--language", metavar="TAG", help="Wikidata: take names in TAG for the names proper"),
    ] = "en",
    languages: Annotated[
        str,
        typer.Option("--languages", metavar="TAGS", help="Wikidata: take aliases in these alone (de,en)"),
    ] = "",
    database: DatabaseOption = DEFAULT_DATABASE,
) -> None:
    """Import the entities of a gazetteer; what clashes is told and left out."""
    from newsgraph.ingest.arrival import build_not_found
    from newsgraph.ingest.report import render_failure
    from newsgraph.store.outcome import Outcome

    if not file.exists():
        raise build_not_found(str(file))  # before a database is made
    wanted = [tag for tag in languages.split(",") if tag]
    report = asyncio.run(_import(database, file, form, language, wanted))
    for failure in report.written.failed:
        for line in render_failure(failure):
            say(line)
    for reason, count in sorted(report.skipped.items()):
        say(f"passed over: {count}, {reason}")
    outcomes = (f"{report.written.outcomes['entities', one]} {one.lower()}" for one in Outcome)
    say(f"entities: {', '.join(outcomes)}; refused: {len(report.written.failed)}")
    say("newsgraph link --all finds the new names in the articles that are stored")
    if report.written.failed:
        raise typer.Exit(1)


def list_entities_command(
    kind: Annotated[
        EntityKind | None, typer.Option("--kind", metavar="KIND", help="PERSON, ORGANIZATION, PLACE or EVENT")
    ] = None,
    text: Annotated[
        str | None, typer.Option("--text", metavar="TEXT", help="Those whose name or alias holds TEXT")
    ] = None,
    after: Annotated[
        str | None, typer.Option("--after", metavar="SLUG", help="Go on after the one with this slug")
    ] = None,
    limit: Annotated[
        int, typer.Option("--limit", metavar="N", min=1, max=10_000, help="So many at most")
    ] = 50,
    json: Annotated[bool, typer.Option("--json", help="Write JSON for a program")] = False,
    database: DatabaseOption = DEFAULT_DATABASE,
) -> None:
    """List entities by slug, with the number of articles that name them."""
    from newsgraph.store.entity_list import EntityFilter

    found = asyncio.run(_list(database, EntityFilter(kind, text, after, limit)))
    if json:
        typer.echo(orjson.dumps([asdict(one) for one in found], option=orjson.OPT_INDENT_2))
    else:
        lines = (
            f"{one.slug}  {one.name}, {one.kind.lower()}, {render_count(one.articles, 'article')}"
            for one in found
        )
        typer.echo("\n".join(lines) or "No such entity.")


COMMANDS: dict[str, Callable[..., Any]] = {"import": import_entities_command, "list": list_entities_command}


async def _import(
    url: str, file: Path, form: GazetteerForm | None, language: str, languages: list[str]
) -> "GazetteerReport":
    from newsgraph.access.audit import OPERATOR
    from newsgraph.cli.progress import show_bytes
    from newsgraph.ingest.gazetteer_import import import_gazetteer
    from newsgraph.store.database import Database

    database = await Database.open(url)
    try:
        with show_bytes("Importing") as on_bytes:
            now = render_instant(read_clock())
            return await import_gazetteer(
                database,
                file,
                now,
                form=form,
                language=language,
                languages=languages,
                on_bytes=on_bytes,
                viewer=OPERATOR,
            )
    finally:
        await database.close()


async def _list(url: str, wanted: "EntityFilter") -> "list[ListedEntity]":
    from newsgraph.store.database import Database
    from newsgraph.store.entity_list import fetch_entity_list

    database = await Database.open(url, create=False)
    try:
        return await database.read(fetch_entity_list, wanted)
    finally:
        await database.close()
