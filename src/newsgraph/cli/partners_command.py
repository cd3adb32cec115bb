"""`newsgraph partners`: who takes licensed content, and which licenses they hold."""

from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated, Any

import orjson
import typer

from newsgraph.cli.failure import naming, say
from newsgraph.cli.option import DatabaseOption, JsonOption
from newsgraph.cli.transaction import read, write_audited
from newsgraph.clock import read_clock, render_instant
from newsgraph.setting_default import DEFAULT_DATABASE

if TYPE_CHECKING:  # what a command works with is loaded when it runs
    from newsgraph.syndication.partner import GrantEntry, PartnerEntry

partners_app = typer.Typer(no_args_is_help=True, help="Add and list partners, grant and end their licenses")
EPILOG = """Examples:

newsgraph partners add "The Courier"

newsgraph partners grant "The Courier" asia-body --until 2027-01-31T00:00:00Z

newsgraph keys create "Courier desk" --role partner --partner "The Courier"

newsgraph partners list

newsgraph partners end "The Courier" asia-body
"""
OPTIONS = {"name": "NAME", "partner": "PARTNER", "license": "LICENSE", "endsAt": "--until"}
"""What the fields of the API are called as they are typed."""
PartnerArgument = Annotated[str, typer.Argument(metavar="PARTNER", help="The name or the id of a partner")]
HeldArgument = Annotated[str, typer.Argument(metavar="LICENSE", help="The key of a license")]


def add_partner_command(
    name: Annotated[str, typer.Argument(metavar="NAME", help="What the partner is called")],
    database: DatabaseOption = DEFAULT_DATABASE,
) -> None:
    """Add a partner, who holds no license yet, and show its id."""
    from newsgraph.syndication.partner import create_partner

    with naming(OPTIONS):
        entry = write_audited(
            database, lambda connection, now: create_partner(connection, name, now), "partner.save", _tell
        )
    say(f"{entry.name} is added.")
    typer.echo(entry.id)


def list_partners_command(json: JsonOption = False, database: DatabaseOption = DEFAULT_DATABASE) -> None:
    """List the partners by name, with their licenses and keys."""
    from newsgraph.cli.table import show_table
    from newsgraph.syndication.partner import fetch_partners

    entries, now = read(database, fetch_partners), render_instant(read_clock())
    if json:
        typer.echo(orjson.dumps([asdict(entry) for entry in entries], option=orjson.OPT_INDENT_2))
    elif not entries:
        typer.echo("No partners.")
    else:
        rows = [
            (
                entry.id,
                entry.name,
                ", ".join(_describe(grant, now) for grant in entry.grants) or "no license",
                " ".join(entry.keys) or "no key",
            )
            for entry in entries
        ]
        show_table(("id", "name", "licenses", "keys"), rows)


def grant_command(
    partner: PartnerArgument,
    license_: HeldArgument,
    until: Annotated[
        str | None, typer.Option("--until", metavar="INSTANT", help="Let it end at INSTANT, with a zone")
    ] = None,
    no_end: Annotated[bool, typer.Option("--no-end", help="Take its end away, where it has one")] = False,
    database: DatabaseOption = DEFAULT_DATABASE,
) -> None:
    """Let a partner hold a license from now on; one that is held keeps its beginning, and its end by default."""
    from newsgraph.syndication.partner import grant_license

    if until is not None and no_end:
        raise typer.BadParameter("--no-end goes with no --until")
    keeps_end = until is None and not no_end
    with naming(OPTIONS):
        entry = write_audited(
            database,
            lambda connection, now: grant_license(
                connection, partner, license_, now, until, keeps_end=keeps_end
            ),
            "partner.grant",
            lambda entry: _tell_grant(entry, license_),
        )
    [grant] = [one for one in entry.grants if one.license == license_]
    say(f"{entry.name} holds {license_}" + ("." if grant.ends_at is None else f" until {grant.ends_at}."))


def end_grant_command(
    partner: PartnerArgument, license_: HeldArgument, database: DatabaseOption = DEFAULT_DATABASE
) -> None:
    """Take a license from a partner, now; others who hold it keep it."""
    from newsgraph.syndication.partner import end_grant

    with naming(OPTIONS):
        entry = write_audited(
            database,
            lambda connection, now: end_grant(connection, partner, license_, now),
            "partner.endGrant",
            lambda entry: _tell_grant(entry, license_),
        )
    say(f"{entry.name} holds {license_} no more.")


COMMANDS: dict[str, Callable[..., Any]] = {
    "add": add_partner_command,
    "list": list_partners_command,
    "grant": grant_command,
    "end": end_grant_command,
}


def _tell(entry: "PartnerEntry") -> tuple[str, str, dict[str, Any]]:
    return "Partner", entry.id, {"name": entry.name}


def _tell_grant(entry: "PartnerEntry", license_key: str) -> tuple[str, str, dict[str, Any]]:
    [grant] = [one for one in entry.grants if one.license == license_key]
    return "Partner", entry.id, {"license": license_key, "endsAt": grant.ends_at}


def _describe(grant: "GrantEntry", now: str) -> str:
    if grant.is_over(now):
        return f"{grant.license} (over)"
    return grant.license if grant.ends_at is None else f"{grant.license} until {grant.ends_at}"
