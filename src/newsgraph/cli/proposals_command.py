"""`newsgraph proposals`: the queue of names and relations that wait for an editor."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import orjson
import typer

from newsgraph.cli.failure import EXIT_WRONG_USE, tell
from newsgraph.cli.option import DatabaseOption
from newsgraph.cli.terminal import has_terminal
from newsgraph.errors import InputError
from newsgraph.model.vocabulary import AliasKind, EntityKind, ProposalStatus
from newsgraph.setting_default import DEFAULT_DATABASE

if TYPE_CHECKING:  # what a command works with is loaded when it runs
    from newsgraph.ingest.curation import CurationDecision

MAX_LISTED = 10_000
proposals_app = typer.Typer(
    no_args_is_help=True, help="Curate the names and relations that wait for an editor"
)

OfOption = Annotated[
    Literal["names", "relations", "unresolved"],
    typer.Option("--of", metavar="QUEUE", help="List names, relations or unresolved"),
]
KindOption = Annotated[str | None, typer.Option("--kind", metavar="KIND", help="Of this kind")]
TextOption = Annotated[str | None, typer.Option("--text", metavar="TEXT", help="Those that hold TEXT")]
StatusOption = Annotated[
    ProposalStatus, typer.Option("--status", metavar="STATUS", help="OPEN, REJECTED or MERGED")
]
AfterOption = Annotated[
    str | None, typer.Option("--after", metavar="ID", help="Go on after the one with this id, as last shown")
]
LimitOption = Annotated[
    int, typer.Option("--limit", metavar="N", min=1, max=MAX_LISTED, help="So many at most")
]
JsonOption = Annotated[bool, typer.Option("--json", help="Write JSON for a program")]
CsvOption = Annotated[bool, typer.Option("--csv", help="Write a table to fill in and hand to apply")]
IdArgument = Annotated[str, typer.Argument(metavar="ID", help="A proposed name, or the id of a relation")]
IdsArgument = Annotated[
    list[str], typer.Argument(metavar="ID...", help="Proposed names, or ids of relations")
]
NamesArgument = Annotated[list[str], typer.Argument(metavar="NAME...", help="Proposed names")]


def list_command(
    of: OfOption = "names",
    kind: KindOption = None,
    text: TextOption = None,
    status: StatusOption = ProposalStatus.OPEN,
    after: AfterOption = None,
    limit: LimitOption = 20,
    json: JsonOption = False,
    csv: CsvOption = False,
    database: DatabaseOption = DEFAULT_DATABASE,
) -> None:
    """List what waits, most seen first, with the passages."""
    if kind is not None:
        kind = kind.upper()
        if of == "names" and kind not in EntityKind.__members__:
            raise typer.BadParameter("PERSON, ORGANIZATION, PLACE or EVENT", param_hint="--kind")
    from newsgraph.cli.proposal_lines import build_data
    from newsgraph.cli.proposal_run import QUEUES, read_proposals
    from newsgraph.store.name_queue import QueueFilter

    _, render_lines, render_table = QUEUES[of]
    found = read_proposals(database, of, QueueFilter(kind, text, status, after, limit))
    if json:
        typer.echo(orjson.dumps([build_data(one) for one in found], option=orjson.OPT_INDENT_2))
    elif csv:
        typer.echo(render_table(found), nl=False)
    else:
        typer.echo("\n".join(line for one in found for line in render_lines(one)) or "Nothing waits here.")


def accept_command(
    id: IdArgument,
    kind: Annotated[str | None, typer.Option("--kind", metavar="KIND", help="What it is")] = None,
    name: Annotated[str | None, typer.Option("--name", metavar="NAME", help="Call it NAME")] = None,
    slug: Annotated[str | None, typer.Option("--slug", metavar="SLUG", help="Give it SLUG")] = None,
    description: Annotated[
        str | None, typer.Option("--description", metavar="TEXT", help="Say in TEXT who or what it is")
    ] = None,
    alias: Annotated[
        list[str] | None,
        typer.Option(
            "--alias", metavar="ALIAS", help="Another name: 'Name [language] (KIND)'; may be repeated"
        ),
    ] = None,
    existing: Annotated[
        str | None,
        typer.Option("--as", metavar="ENTITY", help="Take it for another name of ENTITY (id or slug)"),
    ] = None,
    alias_kind: Annotated[
        AliasKind, typer.Option("--alias-kind", metavar="KIND", help="With --as: what sort of name it is")
    ] = AliasKind.ALIAS,
    database: DatabaseOption = DEFAULT_DATABASE,
) -> None:
    """Make a proposed name an entity, or a proposed relation evidence."""
    if kind is not None and kind.upper() not in EntityKind.__members__:
        raise typer.BadParameter("PERSON, ORGANIZATION, PLACE or EVENT", param_hint="--kind")
    from newsgraph.cli.proposal_run import curate_proposals
    from newsgraph.ingest.alias_text import parse_aliases
    from newsgraph.ingest.curation import AcceptAlias, AcceptName, AcceptRelation

    decision: CurationDecision
    if _is_relation(id):
        decision = AcceptRelation(id)
    elif existing is not None:
        decision = AcceptAlias(id, existing, alias_kind)
    else:
        stated = None if kind is None else EntityKind(kind.upper())
        decision = AcceptName(id, stated, name, slug, description, parse_aliases("|".join(alias or [])))
    curate_proposals(database, [decision])


def reject_command(ids: IdsArgument, database: DatabaseOption = DEFAULT_DATABASE) -> None:
    """Reject proposals; they are not proposed again."""
    from newsgraph.cli.proposal_run import curate_proposals
    from newsgraph.ingest.curation import RejectName, RejectRelation

    curate_proposals(database, [RejectRelation(one) if _is_relation(one) else RejectName(one) for one in ids])


def merge_command(
    names: NamesArgument,
    into: Annotated[str, typer.Option("--into", metavar="NAME", help="The proposed name they go with")],
    database: DatabaseOption = DEFAULT_DATABASE,
) -> None:
    """Take several proposed names for one."""
    from newsgraph.cli.proposal_run import curate_proposals
    from newsgraph.ingest.curation import MergeNames

    curate_proposals(database, [MergeNames(tuple(names), into)])


def resolve_command(
    article: Annotated[str, typer.Argument(metavar="ARTICLE", help="The article, by id or slug")],
    name: Annotated[str, typer.Argument(metavar="NAME", help="The unresolved name, as it stands there")],
    entity: Annotated[
        str, typer.Argument(metavar="ENTITY", help="The candidate that is meant, by id or slug")
    ],
    start: Annotated[
        int | None, typer.Option("--start", metavar="OFFSET", help="Only where it stands at OFFSET")
    ] = None,
    database: DatabaseOption = DEFAULT_DATABASE,
) -> None:
    """Resolve an unresolved name of an article to one of its candidates."""
    from newsgraph.cli.proposal_run import curate_proposals
    from newsgraph.ingest.curation import ResolveName

    curate_proposals(database, [ResolveName(article, name, entity, start)])


def apply_command(
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="A table of list --csv with decisions filled in")
    ],
    database: DatabaseOption = DEFAULT_DATABASE,
) -> None:
    """Carry out the decisions in a table."""
    from newsgraph.cli.proposal_run import curate_proposals, say_fault
    from newsgraph.ingest.arrival import build_not_found
    from newsgraph.ingest.curation_file import parse_decisions

    try:
        text = file.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise build_not_found(str(file)) from None
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(
            "FILE_UNREADABLE",
            (error.strerror if isinstance(error, OSError) else None) or "the file is not UTF-8",
            place=str(file),
            hint="check its permissions, and save it as UTF-8",
        ) from None
    rows = list(parse_decisions(text))
    for row in rows:
        if row.fault is not None:
            say_fault(row.fault, f"{file}, line {row.line}")
    decided = [(row.line, row.decision) for row in rows if row.decision is not None]
    places = [f"{file}, line {line}" for line, _ in decided]
    is_read = all(row.fault is None for row in rows)
    curate_proposals(database, [decision for _, decision in decided], places, is_failed=not is_read)


def review_command(
    kind: KindOption = None,
    text: TextOption = None,
    limit: LimitOption = 100,
    database: DatabaseOption = DEFAULT_DATABASE,
) -> None:
    """Decide on proposed names one key each; what was decided is written at the end."""
    if not has_terminal():
        tell(
            InputError(
                "TERMINAL_MISSING",
                "review reads keys from a terminal, and there is none",
                hint="run newsgraph proposals list --csv, fill in the table, then run newsgraph proposals apply",
            )
        )
        raise typer.Exit(EXIT_WRONG_USE)
    from newsgraph.cli.proposal_review import review_names
    from newsgraph.cli.proposal_run import curate_proposals, read_proposals
    from newsgraph.store.name_queue import QueueFilter

    wanted = QueueFilter(None if kind is None else kind.upper(), text, limit=limit)
    found = read_proposals(database, "names", wanted)
    curate_proposals(database, review_names(found, typer.getchar, typer.echo))


COMMANDS: dict[str, Callable[..., Any]] = {
    "list": list_command,
    "accept": accept_command,
    "reject": reject_command,
    "merge": merge_command,
    "resolve": resolve_command,
    "apply": apply_command,
    "review": review_command,
}
EPILOG = """Examples:

newsgraph proposals list --kind PERSON --limit 50

newsgraph proposals accept "Jane Roe" --kind PERSON --description "Envoy of the council"

newsgraph proposals accept "J. Roe" --as jane-roe

newsgraph proposals merge "J. Roe" "Envoy Roe" --into "Jane Roe"

newsgraph proposals list --csv --limit 500 > queue.csv

newsgraph proposals apply queue.csv
"""


def _is_relation(id: str) -> bool:
    return id.startswith("p_")
