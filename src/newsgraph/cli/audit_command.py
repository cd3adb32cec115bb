"""`newsgraph audit`: what was done by whom, and whether the log of it is whole."""

import asyncio
import re
from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated, Any

import orjson
import typer

from newsgraph.cli.failure import say
from newsgraph.cli.option import DatabaseOption
from newsgraph.errors import NewsgraphError
from newsgraph.ingest.quantity import render_count
from newsgraph.setting_default import DEFAULT_DATABASE

if TYPE_CHECKING:  # what a command works with is loaded when it runs
    from newsgraph.access.audit import AuditEntry, AuditVerdict

MAX_LISTED = 10_000
NOTED = re.compile(r"([0-9]{1,18}):([0-9a-f]{64})")
audit_app = typer.Typer(no_args_is_help=True, help="Read the audit log, and check that it is whole")
EPILOG = """Examples:

newsgraph audit list --limit 20

newsgraph audit list --after 0 --limit 10000 --json > audit.json

newsgraph audit verify

newsgraph audit verify --noted 42:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
"""


def list_command(
    after: Annotated[
        int | None,
        typer.Option("--after", metavar="POSITION", min=0, help="From behind POSITION on, not the latest"),
    ] = None,
    limit: Annotated[
        int, typer.Option("--limit", metavar="N", min=1, max=MAX_LISTED, help="So many at most")
    ] = 50,
    json: Annotated[bool, typer.Option("--json", help="Write JSON for a program")] = False,
    database: DatabaseOption = DEFAULT_DATABASE,
) -> None:
    """List the latest entries, oldest first."""
    from newsgraph.cli.table import show_table

    entries = asyncio.run(_list(database, after, limit))
    if json:
        found = [asdict(entry) | {"details": orjson.loads(entry.details)} for entry in entries]
        typer.echo(orjson.dumps(found, option=orjson.OPT_INDENT_2))
    elif not entries:
        typer.echo("No entries.")
    else:
        columns = ("position", "at", "who", "key", "action", "subject", "details")
        show_table(columns, [_render_row(entry) for entry in entries])


def verify_command(
    noted: Annotated[
        str | None,
        typer.Option(
            "--noted",
            metavar="POSITION:HASH",
            help="Check against what verify told before, so that a cut end is seen too",
        ),
    ] = None,
    database: DatabaseOption = DEFAULT_DATABASE,
) -> None:
    """Check that no entry was changed, taken away or put in between."""
    given = None if noted is None else NOTED.fullmatch(noted)
    if noted is not None and given is None:
        raise typer.BadParameter("write a position, a colon and 64 hexadecimal digits", param_hint="--noted")
    wanted = None if given is None else (int(given[1]), given[2])
    verdict = asyncio.run(_verify(database, wanted))
    if verdict.broken_at is not None:
        raise NewsgraphError(
            "AUDIT_BROKEN",
            f"the audit log is not whole: entry {verdict.broken_at} is missing or not what it was",
            hint="compare the database with a backup, and find out who can write to it beside newsgraph",
        )
    rows = render_count(verdict.rows, "entry", "entries")
    say(f"audit: {rows}, whole. Note this elsewhere, to check against it later:")
    typer.echo(f"{verdict.rows}:{verdict.hash}")


COMMANDS: dict[str, Callable[..., Any]] = {"list": list_command, "verify": verify_command}


def _render_row(entry: "AuditEntry") -> tuple[str, ...]:
    return (
        str(entry.position),
        entry.at,
        entry.name or "",
        entry.key_id or "",
        entry.action,
        " ".join(part for part in (entry.subject_type, entry.subject_id) if part),
        entry.details,
    )


async def _list(url: str, after: int | None, limit: int) -> "list[AuditEntry]":
    from newsgraph.access.audit import fetch_audit, fetch_latest_audit
    from newsgraph.store.database import Database

    database = await Database.open(url, create=False)
    try:
        if after is None:
            return await database.read(fetch_latest_audit, limit)
        return await database.read(fetch_audit, after=after, limit=limit)
    finally:
        await database.close()


async def _verify(url: str, noted: tuple[int, str] | None) -> "AuditVerdict":
    from newsgraph.access.audit import verify_audit
    from newsgraph.store.database import Database

    database = await Database.open(url, create=False)
    try:
        return await database.read(verify_audit, noted)
    finally:
        await database.close()
