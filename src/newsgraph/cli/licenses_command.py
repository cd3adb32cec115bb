"""`newsgraph licenses`: what may be done with the articles of a filter, whoever holds the license."""

from collections.abc import Callable
from dataclasses import asdict
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

import orjson
import typer

from newsgraph.cli.failure import naming, say
from newsgraph.cli.option import DatabaseOption, JsonOption
from newsgraph.cli.transaction import read, write_audited
from newsgraph.clock import read_clock, render_instant
from newsgraph.setting_default import DEFAULT_DATABASE

if TYPE_CHECKING:  # what a command works with is loaded when it runs
    from newsgraph.syndication.license import LicenseEntry

licenses_app = typer.Typer(no_args_is_help=True, help="Save, list and end licenses")
EPILOG = """Examples:

newsgraph licenses save asia-body --filter asia --part body --terms "Name us." --ai search --ai input --offer

newsgraph licenses save asia-late --filter asia --part summary --delay 3600 --quota 200 --expires 2027-01-31T00:00:00Z

newsgraph licenses save everything-headlines --all --part headline

newsgraph licenses save asia-body --clear quota --clear expires

newsgraph licenses list

newsgraph licenses end asia-late
"""


class PartChoice(StrEnum):
    """A part as it is typed."""

    HEADLINE = "headline"
    SUMMARY = "summary"
    BODY = "body"


class AiChoice(StrEnum):
    """A use by machines as it is typed."""

    SEARCH = "search"
    INPUT = "input"
    TRAIN = "train"


class Clearable(StrEnum):
    """What a license may be without, as it is typed."""

    DELAY = "delay"
    QUOTA = "quota"
    EXPIRES = "expires"
    TERRITORY = "territory"
    TERMS = "terms"
    AI = "ai"


COLUMNS = {
    Clearable.DELAY: "delay_seconds",
    Clearable.QUOTA: "quota",
    Clearable.EXPIRES: "expires_at",
    Clearable.TERRITORY: "territory",
    Clearable.TERMS: "usage_terms",
    Clearable.AI: "ai_use",
}
OPTIONS = {
    "key": "KEY",
    "name": "--name",
    "filter": "--filter",
    "part": "--part",
    "delaySeconds": "--delay",
    "quota": "--quota",
    "expiresAt": "--expires",
    "territory": "--territory",
    "usageTerms": "--terms",
}
"""What the fields of the API are called as they are typed."""
AI_USES = {AiChoice.SEARCH: "SEARCH", AiChoice.INPUT: "AI_INPUT", AiChoice.TRAIN: "AI_TRAIN"}
AI_WORDS = {use: choice.value for choice, use in AI_USES.items()}
"""What is listed is called as it is typed."""
LicenseArgument = Annotated[
    str, typer.Argument(metavar="KEY", help="The key of a license: a-z, 0-9 and hyphens")
]


def save_license_command(
    key: LicenseArgument,
    name: Annotated[
        str | None,
        typer.Option("--name", metavar="NAME", help="Call it NAME; a new one is called by its key"),
    ] = None,
    filter_: Annotated[
        str | None, typer.Option("--filter", metavar="FILTER", help="Let it take in the articles of FILTER")
    ] = None,
    all_: Annotated[bool, typer.Option("--all", help="Let it take in every article")] = False,
    part: Annotated[
        PartChoice | None,
        typer.Option("--part", metavar="PART", help="Let out the headline, the summary too, or the body too"),
    ] = None,
    delay: Annotated[
        int | None, typer.Option("--delay", metavar="SECONDS", help="Only so long after the publication")
    ] = None,
    quota: Annotated[
        int | None, typer.Option("--quota", metavar="N", help="N articles in a calendar month (UTC)")
    ] = None,
    expires: Annotated[
        str | None, typer.Option("--expires", metavar="INSTANT", help="Let it end at INSTANT, with a zone")
    ] = None,
    territory: Annotated[
        str | None,
        typer.Option("--territory", metavar="TEXT", help="Note where it holds; newsgraph only tells"),
    ] = None,
    terms: Annotated[
        str | None,
        typer.Option("--terms", metavar="TEXT", help="The terms of use that go with what is let out"),
    ] = None,
    ai: Annotated[
        list[AiChoice] | None,
        typer.Option(
            "--ai", metavar="USE", help="Let machines use it for search, input or train; may be repeated"
        ),
    ] = None,
    offer: Annotated[
        bool | None,
        typer.Option("--offer/--no-offer", help="Tell everybody of it, where it has --ai, or stop to"),
    ] = None,
    clear: Annotated[
        list[Clearable] | None,
        typer.Option(
            "--clear",
            metavar="WHAT",
            help="Be without delay, quota, expires, territory, terms or ai; may be repeated",
        ),
    ] = None,
    database: DatabaseOption = DEFAULT_DATABASE,
) -> None:
    """Save a license: make one with its filter and its part, or change what is stated of the one that is there."""
    from newsgraph.syndication.license import write_license

    if all_ and filter_ is not None:
        raise typer.BadParameter("--all goes with no --filter")
    given: dict[str, Any] = {
        "name": name,
        "filter": filter_,
        "part": None if part is None else part.upper(),
        "delay_seconds": delay,
        "quota": quota,
        "expires_at": expires,
        "territory": territory,
        "usage_terms": terms,
        "ai_use": [AI_USES[use] for use in ai] if ai else None,
        "is_offered": offer,
    }
    stated = {column: value for column, value in given.items() if value is not None}
    stated |= {"filter": None} if all_ else {}
    cleared = {COLUMNS[one] for one in clear or ()}
    if cleared & stated.keys():
        raise typer.BadParameter("what is cleared cannot be stated as well")
    stated |= dict.fromkeys(cleared)
    if not stated:
        raise typer.BadParameter("state what is to change")
    missing = {} if "filter" in stated else {"filter": "--filter or --all"}
    with naming(OPTIONS | missing):
        entry = write_audited(
            database, lambda connection, _: write_license(connection, key, stated), "license.save", _tell
        )
    say(f"{entry.key} ({entry.name}): {_describe(entry)}")


def list_licenses_command(json: JsonOption = False, database: DatabaseOption = DEFAULT_DATABASE) -> None:
    """List the licenses by key, with what they allow."""
    from newsgraph.cli.table import show_table
    from newsgraph.syndication.license import fetch_licenses

    entries, now = read(database, fetch_licenses), render_instant(read_clock())
    if json:
        found = [asdict(entry) | {"is_over": entry.is_over(now)} for entry in entries]
        typer.echo(orjson.dumps(found, option=orjson.OPT_INDENT_2))
    elif not entries:
        typer.echo("No licenses.")
    else:
        rows = [
            (entry.key, entry.name, "over" if entry.is_over(now) else "active", _describe(entry))
            for entry in entries
        ]
        show_table(("key", "name", "state", "allows"), rows)


def end_license_command(key: LicenseArgument, database: DatabaseOption = DEFAULT_DATABASE) -> None:
    """End a license for all who hold it, now."""
    from newsgraph.syndication.license import end_license

    with naming(OPTIONS):
        entry = write_audited(
            database, lambda connection, now: end_license(connection, key, now), "license.end", _tell
        )
    say(f"{entry.key} ({entry.name}) ended at {entry.expires_at}.")


COMMANDS: dict[str, Callable[..., Any]] = {
    "save": save_license_command,
    "list": list_licenses_command,
    "end": end_license_command,
}


def _tell(entry: "LicenseEntry") -> tuple[str, str, dict[str, Any]]:
    details = {
        "filter": entry.filter,
        "part": entry.part,
        "quota": entry.quota,
        "expiresAt": entry.expires_at,
    }
    return "License", entry.id, {"key": entry.key, **details}


def _describe(entry: "LicenseEntry") -> str:
    parts = [
        f"{entry.part.lower()} of {entry.filter or 'every article'}",
        f"after {entry.delay_seconds} seconds" if entry.delay_seconds else "",
        "" if entry.quota is None else f"{entry.quota} a month",
        "" if entry.expires_at is None else f"until {entry.expires_at}",
        f"machines: {' '.join(AI_WORDS[use] for use in entry.ai_use)}" if entry.ai_use else "",
        "on offer" if entry.is_offered else "",
    ]
    return ", ".join(part for part in parts if part)
