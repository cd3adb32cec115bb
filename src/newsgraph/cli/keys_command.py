"""`newsgraph keys`: who may ask for more than the public, and who may no more."""

import secrets
from collections.abc import Callable
from dataclasses import asdict
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

import orjson
import typer

from newsgraph.cli.failure import say
from newsgraph.cli.option import DatabaseOption
from newsgraph.cli.transaction import read, write
from newsgraph.clock import read_clock, render_instant
from newsgraph.setting_default import DEFAULT_DATABASE

if TYPE_CHECKING:  # what a command works with is loaded when it runs
    from newsgraph.access.key import Actor, IssuedKey, KeyEntry

keys_app = typer.Typer(no_args_is_help=True, help="Issue, list, rotate and revoke API keys")
EPILOG = """Examples:

newsgraph keys create "Web desk" --role editor

newsgraph keys create "Courier desk" --role partner --partner "The Courier" --expires 365

newsgraph keys list

newsgraph keys rotate k_3f7q2m5x7a2c --overlap 48

newsgraph keys revoke k_3f7q2m5x7a2c
"""


class KeyRole(StrEnum):
    """A role as it is typed."""

    PARTNER = "partner"
    EDITOR = "editor"
    ADMIN = "admin"


KeyArgument = Annotated[str, typer.Argument(metavar="KEY_ID", help="The id of a key, as list shows it")]


def create_command(
    name: Annotated[str, typer.Argument(metavar="NAME", help="What the key is called: who or what uses it")],
    role: Annotated[
        list[KeyRole],
        typer.Option(
            "--role", metavar="ROLE", help="Give the role partner, editor or admin; may be repeated"
        ),
    ],
    expires: Annotated[
        int | None,
        typer.Option("--expires", metavar="DAYS", min=1, max=3_650, help="Let it end after so many days"),
    ] = None,
    partner: Annotated[
        str | None,
        typer.Option(
            "--partner", metavar="PARTNER", help="Make it the key of a partner, by id or name (role partner)"
        ),
    ] = None,
    database: DatabaseOption = DEFAULT_DATABASE,
) -> None:
    """Issue a key and show it, this once; newsgraph keeps only its hash."""
    from newsgraph.access.key import create_key
    from newsgraph.model.viewer import ViewerRole

    roles = tuple(ViewerRole(item.upper()) for item in role)
    lifetime = None if expires is None else timedelta(days=expires)
    issued = write(
        database,
        lambda connection: create_key(
            connection, _build_actor(), secrets.token_bytes(32), name, roles, lifetime, partner
        ),
        create=True,
    )
    _show_once(issued)
    if KeyRole.PARTNER in role and partner is None:
        say("warning: without --partner the key is no partner's, and no license lets anything out to it")


def list_command(
    json: Annotated[bool, typer.Option("--json", help="Write JSON for a program")] = False,
    database: DatabaseOption = DEFAULT_DATABASE,
) -> None:
    """List the keys by age, with whether they work; the keys themselves are not known."""
    from newsgraph.access.key import fetch_keys
    from newsgraph.cli.table import show_table

    entries, now = read(database, fetch_keys), render_instant(read_clock())
    if json:
        found = [asdict(entry) | {"state": entry.tell_state(now)} for entry in entries]
        typer.echo(orjson.dumps(found, option=orjson.OPT_INDENT_2))
    elif not entries:
        typer.echo("No keys.")
    else:
        columns = ("id", "name", "roles", "state", "created", "expires", "last used")
        show_table(columns, [_render_row(entry, now) for entry in entries])


def rotate_command(
    key_id: KeyArgument,
    overlap: Annotated[
        int,
        typer.Option(
            "--overlap", metavar="HOURS", min=0, max=8_760, help="Let the old key work so long still"
        ),
    ] = 24,
    database: DatabaseOption = DEFAULT_DATABASE,
) -> None:
    """Issue a successor to a key; both work until the overlap ends."""
    from newsgraph.access.key import rotate_key

    issued, old = write(
        database,
        lambda connection: rotate_key(
            connection, _build_actor(), secrets.token_bytes(32), key_id, timedelta(hours=overlap)
        ),
    )
    _show_once(issued)
    say(f"{old.id} works until {old.expires_at}.")


def revoke_command(key_id: KeyArgument, database: DatabaseOption = DEFAULT_DATABASE) -> None:
    """Have a key work no more: every server refuses it within five seconds."""
    from newsgraph.access.key import revoke_key

    entry = write(database, lambda connection: revoke_key(connection, _build_actor(), key_id))
    say(f"{entry.id} ({entry.name}) is revoked.")


COMMANDS: dict[str, Callable[..., Any]] = {
    "create": create_command,
    "list": list_command,
    "rotate": rotate_command,
    "revoke": revoke_command,
}


def _show_once(issued: "IssuedKey") -> None:
    entry = issued.entry
    until = "" if entry.expires_at is None else f", until {entry.expires_at}"
    say(f"{entry.id} ({entry.name}): {' '.join(entry.roles).lower()}{until}. The key is shown only now:")
    typer.echo(issued.text)


def _render_row(entry: "KeyEntry", now: str) -> tuple[str, ...]:
    return (
        entry.id,
        entry.name,
        " ".join(entry.roles).lower(),
        entry.tell_state(now).lower(),
        entry.created_at[:10],
        (entry.expires_at or "never")[:10],
        (entry.last_used_at or "never")[:13].replace("T", " "),
    )


def _build_actor() -> "Actor":
    from newsgraph.access.audit import OPERATOR
    from newsgraph.access.key import Actor

    return Actor(OPERATOR, read_clock())
