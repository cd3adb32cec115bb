"""`newsgraph filters`: choices of articles under keys, for licenses and for feeds."""

from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated, Any

import orjson
import typer

from newsgraph.cli.failure import naming, say
from newsgraph.cli.option import DatabaseOption, JsonOption
from newsgraph.cli.transaction import read, write_audited
from newsgraph.setting_default import DEFAULT_DATABASE

if TYPE_CHECKING:  # what a command works with is loaded when it runs
    from newsgraph.syndication.saved_filter import SavedFilterEntry

filters_app = typer.Typer(no_args_is_help=True, help="Save, list and delete filters that choose articles")
EPILOG = """Examples:

newsgraph filters save asia --name "Asia" --section World --entity iran --entity oman

newsgraph filters save ports --tag ports --tag shipping --source harbour-wire

newsgraph filters save everything --all

newsgraph filters list

newsgraph filters delete ports
"""
FilterArgument = Annotated[
    str, typer.Argument(metavar="KEY", help="The key of a filter: a-z, 0-9 and hyphens")
]


def _option(name: str, what: str) -> Any:
    return typer.Option(f"--{name}", metavar=name.upper(), help=f"Let articles {what} pass; may be repeated")


def save_filter_command(
    key: FilterArgument,
    name: Annotated[
        str | None,
        typer.Option("--name", metavar="NAME", help="Call it NAME; a new one is called by its key"),
    ] = None,
    section: Annotated[list[str] | None, _option("section", "of this section")] = None,
    tag: Annotated[list[str] | None, _option("tag", "with this tag")] = None,
    language: Annotated[list[str] | None, _option("language", "in this language")] = None,
    entity: Annotated[list[str] | None, _option("entity", "that mention this entity, by slug or id,")] = None,
    source: Annotated[list[str] | None, _option("source", "of this publisher, by slug or id,")] = None,
    all_: Annotated[bool, typer.Option("--all", help="Let every article pass")] = False,
    database: DatabaseOption = DEFAULT_DATABASE,
) -> None:
    """Save a filter: of each sort of criterion stated, an article must meet one.

    Criteria replace those of before; without any, only the name changes. Sections and languages that no article has
    are saved, with a warning.
    """
    from newsgraph.model.vocabulary import CriterionKind
    from newsgraph.syndication.saved_filter import find_unmet, write_saved_filter

    given = {
        CriterionKind.SECTION: section,
        CriterionKind.TAG: tag,
        CriterionKind.LANGUAGE: language,
        CriterionKind.ENTITY: entity,
        CriterionKind.SOURCE: source,
    }
    criteria = [(kind, value) for kind, values in given.items() for value in values or ()]
    if all_ and criteria:
        raise typer.BadParameter("--all goes with no criterion")
    stated: dict[str, Any] = {} if name is None else {"name": name}
    if criteria or all_:
        stated["criteria"] = criteria
    if not stated:
        raise typer.BadParameter("state a criterion, --all or --name")
    options = {f"criteria.{index}": f"--{kind.lower()}" for index, (kind, _) in enumerate(criteria)}
    with naming({"key": "KEY", "name": "--name", **options}):
        entry = write_audited(
            database, lambda connection, _: write_saved_filter(connection, key, stated), "filter.save", _tell
        )
    say(f"{entry.key} ({entry.name}): {_describe(entry)}")
    for one, near in read(database, lambda connection: find_unmet(connection, entry)):
        hint = f"; did you mean {' or '.join(near)}?" if near else ""
        say(f"warning: no article has the {one.kind.lower()} {one.value}{hint}")


def list_filters_command(json: JsonOption = False, database: DatabaseOption = DEFAULT_DATABASE) -> None:
    """List the filters by key, with their criteria."""
    from newsgraph.cli.table import show_table
    from newsgraph.syndication.saved_filter import fetch_saved_filters

    entries = read(database, fetch_saved_filters)
    if json:
        typer.echo(orjson.dumps([asdict(entry) for entry in entries], option=orjson.OPT_INDENT_2))
    elif not entries:
        typer.echo("No filters.")
    else:
        rows = [(entry.key, entry.name, _describe(entry)) for entry in entries]
        show_table(("key", "name", "criteria"), rows)


def delete_filter_command(key: FilterArgument, database: DatabaseOption = DEFAULT_DATABASE) -> None:
    """Delete a filter that no license uses."""
    from newsgraph.syndication.saved_filter import delete_saved_filter

    with naming({"key": "KEY"}):
        entry = write_audited(
            database, lambda connection, _: delete_saved_filter(connection, key), "filter.delete", _tell
        )
    say(f"{entry.key} ({entry.name}) is deleted.")


COMMANDS: dict[str, Callable[..., Any]] = {
    "save": save_filter_command,
    "list": list_filters_command,
    "delete": delete_filter_command,
}


def _tell(entry: "SavedFilterEntry") -> tuple[str, str, dict[str, Any]]:
    return "SavedFilter", entry.key, {"criteria": [f"{one.kind} {one.value}" for one in entry.criteria]}


def _describe(entry: "SavedFilterEntry") -> str:
    criteria = (f"{one.kind.lower()} {one.value}" for one in entry.criteria)
    return ", ".join(criteria) or "every article"
