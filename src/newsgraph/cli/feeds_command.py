"""`newsgraph feeds`: addresses at which partners' feed readers are served, and which lead nowhere any more."""

import secrets
from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated, Any

import orjson
import typer

from newsgraph.cli.failure import say
from newsgraph.cli.option import DatabaseOption
from newsgraph.cli.transaction import read, write
from newsgraph.clock import read_clock, render_instant
from newsgraph.setting_default import DEFAULT_DATABASE

if TYPE_CHECKING:  # what a command works with is loaded when it runs
    from newsgraph.syndication.feed.token import FeedTokenEntry

feeds_app = typer.Typer(no_args_is_help=True, help="Issue, list and revoke the addresses of partners' feeds")
EPILOG = """Examples:

newsgraph feeds create "The Courier"

newsgraph feeds list

newsgraph feeds revoke ft_5rj2f2b6c7mkz4x3jq5yq2mh
"""


def create_command(
    partner: Annotated[str, typer.Argument(metavar="PARTNER", help="The name or the id of a partner")],
    database: DatabaseOption = DEFAULT_DATABASE,
) -> None:
    """Issue an address below which a partner's feeds stand and show it, this once; only its hash is kept."""
    from newsgraph.access.audit import OPERATOR
    from newsgraph.syndication.feed.token import create_feed_token

    now, secret = render_instant(read_clock()), secrets.token_bytes(32)
    entry, token = write(
        database, lambda connection: create_feed_token(connection, OPERATOR, partner, secret, now)
    )
    say(f"{entry.id} ({entry.partner}). The address is shown only now:")
    typer.echo(f"/feeds/partners/{token}/articles.atom")


def list_command(
    json: Annotated[bool, typer.Option("--json", help="Write JSON for a program")] = False,
    database: DatabaseOption = DEFAULT_DATABASE,
) -> None:
    """List the addresses by age, with whose they are; the secrets in them are not known."""
    from newsgraph.cli.table import show_table
    from newsgraph.syndication.feed.token import fetch_feed_tokens

    entries = read(database, fetch_feed_tokens)
    if json:
        typer.echo(orjson.dumps([asdict(entry) for entry in entries], option=orjson.OPT_INDENT_2))
    elif not entries:
        typer.echo("No addresses.")
    else:
        show_table(("id", "partner", "created", "revoked"), [_render_row(entry) for entry in entries])


def revoke_command(
    token_id: Annotated[str, typer.Argument(metavar="ID", help="The id of an address, as list shows it")],
    database: DatabaseOption = DEFAULT_DATABASE,
) -> None:
    """Have an address lead nowhere from now on."""
    from newsgraph.access.audit import OPERATOR
    from newsgraph.syndication.feed.token import revoke_feed_token

    now = render_instant(read_clock())
    entry = write(database, lambda connection: revoke_feed_token(connection, OPERATOR, token_id, now))
    say(f"{entry.id} ({entry.partner}) is revoked.")


COMMANDS: dict[str, Callable[..., Any]] = {
    "create": create_command,
    "list": list_command,
    "revoke": revoke_command,
}


def _render_row(entry: "FeedTokenEntry") -> tuple[str, ...]:
    return (entry.id, entry.partner, entry.created_at, entry.revoked_at or "")
