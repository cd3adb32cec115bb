"""`newsgraph endpoints`: where webhooks are sent, and what became of them."""

import secrets
from collections.abc import Callable
from dataclasses import asdict
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

import orjson
import typer

from newsgraph.cli.failure import say
from newsgraph.cli.option import DatabaseOption
from newsgraph.cli.transaction import read, write_audited
from newsgraph.ingest.quantity import render_count
from newsgraph.setting_default import DEFAULT_DATABASE

if TYPE_CHECKING:  # what a command works with is loaded when it runs
    from newsgraph.syndication.push.endpoint import EndpointEntry
    from newsgraph.syndication.push.message import MessageEntry

endpoints_app = typer.Typer(
    no_args_is_help=True, help="Add, change, rotate, stop and inspect endpoints of webhooks"
)
EPILOG = """Examples:

newsgraph endpoints add "The Courier" https://courier.example/hooks/news

newsgraph endpoints add "The Courier" https://courier.example/hooks/news --content full

newsgraph endpoints list

newsgraph endpoints change w_3f7q2m5x7a2c --url https://courier.example/hooks/wire

newsgraph endpoints messages w_3f7q2m5x7a2c --state dead

newsgraph endpoints replay w_3f7q2m5x7a2c

newsgraph endpoints rotate w_3f7q2m5x7a2c --overlap 48
"""


class Content(StrEnum):
    """What an endpoint is sent, as it is typed."""

    THIN = "thin"
    FULL = "full"


class State(StrEnum):
    """The state of a message, as it is typed."""

    PENDING = "pending"
    DELIVERED = "delivered"
    DEAD = "dead"
    WITHHELD = "withheld"


EndpointArgument = Annotated[
    str, typer.Argument(metavar="ENDPOINT_ID", help="The id of an endpoint, as list shows it")
]


def add_command(
    partner: Annotated[str, typer.Argument(metavar="PARTNER", help="Whose it is: an id or a name")],
    url: Annotated[str, typer.Argument(metavar="URL", help="Where webhooks are sent: an https address")],
    content: Annotated[
        Content,
        typer.Option(
            "--content", metavar="CONTENT", help="Send thin (the change and a link) or full (the article)"
        ),
    ] = Content.THIN,
    database: DatabaseOption = DEFAULT_DATABASE,
) -> None:
    """Add an endpoint and show its secret, this once; it is told of what happens from now on."""
    from newsgraph.model.vocabulary import EndpointContent
    from newsgraph.settings import Settings
    from newsgraph.syndication.push.endpoint import create_endpoint

    allows_http = Settings(database=database).push_http
    issued = write_audited(
        database,
        lambda connection, now: create_endpoint(
            connection,
            secrets.token_bytes(32),
            partner,
            url,
            EndpointContent(content.upper()),
            now,
            allows_http=allows_http,
        ),
        "endpoint.create",
        lambda issued: _tell(issued.entry, partner=issued.entry.partner, url=url),
    )
    say(f"{issued.entry.id} ({issued.entry.partner_name}): {url}. The secret is shown only now:")
    typer.echo(issued.secret)


def list_command(
    json: Annotated[bool, typer.Option("--json", help="Write JSON for a program")] = False,
    database: DatabaseOption = DEFAULT_DATABASE,
) -> None:
    """List the endpoints by partner, with how many messages wait and how many are dead."""
    from newsgraph.cli.table import show_table
    from newsgraph.syndication.push.endpoint import fetch_endpoints

    entries = read(database, fetch_endpoints)
    if json:
        found = [asdict(entry) for entry in entries]
        typer.echo(orjson.dumps(found, option=orjson.OPT_INDENT_2))
    elif not entries:
        typer.echo("No endpoints.")
    else:
        columns = ("id", "partner", "content", "state", "waiting", "dead", "url", "reason")
        show_table(columns, [_render_endpoint(entry) for entry in entries])


def change_command(
    endpoint: EndpointArgument,
    url: Annotated[
        str | None, typer.Option("--url", metavar="URL", help="Send webhooks to this https address")
    ] = None,
    content: Annotated[
        Content | None,
        typer.Option("--content", metavar="CONTENT", help="Send thin or full messages from now on"),
    ] = None,
    database: DatabaseOption = DEFAULT_DATABASE,
) -> None:
    """Change where an endpoint is sent to, or what; what waits for it is sent so, too."""
    from newsgraph.model.vocabulary import EndpointContent
    from newsgraph.settings import Settings
    from newsgraph.syndication.push.endpoint import change_endpoint

    stated: dict[str, Any] = {} if url is None else {"url": url}
    if content is not None:
        stated["content"] = EndpointContent(content.upper())
    allows_http = Settings(database=database).push_http
    entry = write_audited(
        database,
        lambda connection, _: change_endpoint(connection, endpoint, stated, allows_http=allows_http),
        "endpoint.change",
        lambda entry: _tell(entry, stated=sorted(stated), url=entry.url),
    )
    say(f"{entry.id} ({entry.partner_name}) is sent {entry.content.lower()} messages at {entry.url}.")


def rotate_command(
    endpoint: EndpointArgument,
    overlap: Annotated[
        int,
        typer.Option(
            "--overlap", metavar="HOURS", min=0, max=720, help="Sign with the old secret too for so long"
        ),
    ] = 24,
    database: DatabaseOption = DEFAULT_DATABASE,
) -> None:
    """Give an endpoint a new secret and show it, this once; messages carry both signatures for a while."""
    from newsgraph.syndication.push.endpoint import rotate_secret

    issued = write_audited(
        database,
        lambda connection, now: rotate_secret(connection, secrets.token_bytes(32), endpoint, overlap, now),
        "endpoint.rotate",
        lambda issued: _tell(issued.entry, previousUntil=issued.previous_until),
    )
    both = render_count(overlap, "hour")
    say(f"{issued.entry.id}: both secrets sign for {both}. The new one is shown only now:")
    typer.echo(issued.secret)


def disable_command(endpoint: EndpointArgument, database: DatabaseOption = DEFAULT_DATABASE) -> None:
    """Send an endpoint nothing until it is enabled; what happens meanwhile waits for that."""
    from newsgraph.access.audit import OPERATOR
    from newsgraph.syndication.push.endpoint import disable_endpoint

    entry = write_audited(
        database,
        lambda connection, _: disable_endpoint(connection, endpoint, OPERATOR.name),
        "endpoint.disable",
        _tell,
    )
    say(f"{entry.id} ({entry.partner_name}) is disabled.")


def enable_command(endpoint: EndpointArgument, database: DatabaseOption = DEFAULT_DATABASE) -> None:
    """Send an endpoint what waits, and go on from where it stood."""
    from newsgraph.syndication.push.endpoint import enable_endpoint

    entry = write_audited(
        database,
        lambda connection, now: enable_endpoint(connection, endpoint, now),
        "endpoint.enable",
        _tell,
    )
    say(f"{entry.id} ({entry.partner_name}) is enabled; {render_count(entry.waiting, 'message')} to be sent.")


def delete_command(endpoint: EndpointArgument, database: DatabaseOption = DEFAULT_DATABASE) -> None:
    """Delete an endpoint with all its messages."""
    from newsgraph.syndication.push.endpoint import delete_endpoint

    entry = write_audited(
        database,
        lambda connection, _: delete_endpoint(connection, endpoint),
        "endpoint.delete",
        lambda entry: _tell(entry, url=entry.url),
    )
    say(f"{entry.id} ({entry.partner_name}) is deleted.")


def messages_command(
    endpoint: EndpointArgument,
    state: Annotated[
        State | None,
        typer.Option("--state", metavar="STATE", help="Show pending, delivered, dead or withheld ones only"),
    ] = None,
    limit: Annotated[
        int, typer.Option("--limit", metavar="COUNT", min=1, max=10_000, help="Show so many")
    ] = 100,
    json: Annotated[bool, typer.Option("--json", help="Write JSON for a program")] = False,
    database: DatabaseOption = DEFAULT_DATABASE,
) -> None:
    """List the last messages of an endpoint, and what became of them."""
    from newsgraph.cli.table import show_table
    from newsgraph.model.vocabulary import MessageState
    from newsgraph.syndication.push.message import fetch_messages

    wanted = None if state is None else MessageState(state.upper())
    entries = read(database, lambda connection: fetch_messages(connection, endpoint, wanted, limit))
    if json:
        typer.echo(orjson.dumps([asdict(entry) for entry in entries], option=orjson.OPT_INDENT_2))
    elif not entries:
        typer.echo("No messages.")
    else:
        columns = ("id", "subject", "action", "state", "attempts", "next", "failure")
        show_table(columns, [_render_message(entry) for entry in entries])


def replay_command(
    endpoint: EndpointArgument,
    message: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[MESSAGE_ID]...", help="Which to send once more; all that are dead by default"
        ),
    ] = None,
    database: DatabaseOption = DEFAULT_DATABASE,
) -> None:
    """Send messages once more, with the ids they had."""
    from newsgraph.syndication.push.endpoint import SUBJECT
    from newsgraph.syndication.push.message import replay_messages

    found = write_audited(
        database,
        lambda connection, now: replay_messages(connection, endpoint, message or None, now),
        "endpoint.replay",
        lambda found: (SUBJECT, endpoint, {"messages": len(found)}),
    )
    say(f"{render_count(len(found), 'message')} to be sent once more.")


COMMANDS: dict[str, Callable[..., Any]] = {
    "add": add_command,
    "list": list_command,
    "change": change_command,
    "rotate": rotate_command,
    "disable": disable_command,
    "enable": enable_command,
    "delete": delete_command,
    "messages": messages_command,
    "replay": replay_command,
}


def _render_endpoint(entry: "EndpointEntry") -> tuple[str, ...]:
    return (
        entry.id,
        entry.partner_name,
        entry.content.lower(),
        entry.state.lower(),
        str(entry.waiting),
        str(entry.dead),
        entry.url,
        entry.reason or "",
    )


def _render_message(entry: "MessageEntry") -> tuple[str, ...]:
    return (
        entry.id,
        entry.subject_id,
        entry.action.lower(),
        entry.state.lower(),
        str(entry.attempts),
        (entry.next_at or "")[:19].replace("T", " "),
        entry.failure or "",
    )


def _tell(entry: "EndpointEntry", **details: Any) -> tuple[str, str, dict[str, Any]]:
    from newsgraph.syndication.push.endpoint import SUBJECT

    return SUBJECT, entry.id, details
