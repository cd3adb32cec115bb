"""Joins the commands and runs them."""

import logging
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperGroup

from newsgraph.cli import audit_command as audit
from newsgraph.cli import (
    demo_command,
    export_command,
    import_command,
    link_command,
    related_command,
    schema_command,
    serve_command,
    settings_command,
)
from newsgraph.cli import endpoints_command as endpoints
from newsgraph.cli import entities_command as entities
from newsgraph.cli import feeds_command as feeds
from newsgraph.cli import filters_command as filters
from newsgraph.cli import keys_command as keys
from newsgraph.cli import licenses_command as licenses
from newsgraph.cli import partners_command as partners
from newsgraph.cli import proposals_command as proposals
from newsgraph.cli.failure import EXIT_FAILED, EXIT_WRONG_USE, build_unexpected, tell
from newsgraph.errors import InputError, NewsgraphError

if TYPE_CHECKING:  # loaded by the commands that read settings
    from pydantic import ValidationError

VALUE_ERROR = "Value error, "
"""What pydantic puts before a fault that a check of ours or of Typer's tells."""


class RootGroup(TyperGroup):
    """All commands; what is wrong with an option is told in the words of its check alone."""

    def invoke(self, ctx: typer.Context) -> Any:  # type: ignore[override]
        """Run the command that was typed."""
        try:
            return super().invoke(ctx)
        except typer.BadParameter as error:
            error.message = error.message.removeprefix(VALUE_ERROR)
            raise


app = typer.Typer(
    cls=RootGroup,
    name="newsgraph",
    help="Serve a newsroom's articles and entities as one GraphQL graph",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"], "show_default": True},
)


def _show_version(is_asked: bool) -> None:
    if is_asked:
        from importlib.metadata import version

        typer.echo(f"newsgraph {version('newsgraph')}")
        raise typer.Exit


@app.callback()
def _begin(
    version: Annotated[
        bool, typer.Option("--version", is_eager=True, callback=_show_version, help="Print the version")
    ] = False,
) -> None:
    """Take the options that stand before a command."""


def _register(name: str, command: Callable[..., Any], epilog: str) -> None:
    app.command(name, help=(command.__doc__ or "").strip().removesuffix("."), epilog=epilog)(command)


_register("demo", demo_command.demo_command, demo_command.EPILOG)
_register("import", import_command.import_command, import_command.EPILOG)
_register("link", link_command.link_command, link_command.EPILOG)
_register("export", export_command.export_command, export_command.EPILOG)
_register("related", related_command.related_command, related_command.EPILOG)
_register("serve", serve_command.serve_command, serve_command.EPILOG)
_register("schema", schema_command.schema_command, schema_command.EPILOG)
_register("settings", settings_command.settings_command, settings_command.EPILOG)


def _register_group(
    group: typer.Typer, name: str, commands: dict[str, Callable[..., Any]], epilog: str
) -> None:
    """Join the commands of a group; the examples of all of them stand with the group."""
    for command_name, command in commands.items():
        group.command(command_name, help=(command.__doc__ or "").strip().removesuffix("."))(command)
    app.add_typer(group, name=name, epilog=epilog)


_register_group(entities.entities_app, "entities", entities.COMMANDS, entities.EPILOG)
_register_group(proposals.proposals_app, "proposals", proposals.COMMANDS, proposals.EPILOG)
_register_group(keys.keys_app, "keys", keys.COMMANDS, keys.EPILOG)
_register_group(partners.partners_app, "partners", partners.COMMANDS, partners.EPILOG)
_register_group(licenses.licenses_app, "licenses", licenses.COMMANDS, licenses.EPILOG)
_register_group(filters.filters_app, "filters", filters.COMMANDS, filters.EPILOG)
_register_group(feeds.feeds_app, "feeds", feeds.COMMANDS, feeds.EPILOG)
_register_group(endpoints.endpoints_app, "endpoints", endpoints.COMMANDS, endpoints.EPILOG)
_register_group(audit.audit_app, "audit", audit.COMMANDS, audit.EPILOG)


def main() -> None:
    """Run the command that was typed; the exit code is 0 when done, 1 when something failed, 2 for wrong use."""
    logging.basicConfig(level=logging.INFO, stream=sys.stderr, format="%(message)s")
    for name in ("alembic", "httpx2"):  # the latter tells every address it asks, passwords in them included
        logging.getLogger(name).setLevel(logging.WARNING)
    try:
        app()
    except NewsgraphError as error:
        tell(error)
        sys.exit(EXIT_FAILED)
    except BrokenPipeError:
        sys.stderr.close()  # whoever read has gone, and Python would complain about it at exit
        sys.exit(EXIT_FAILED)
    except KeyboardInterrupt:
        sys.exit(EXIT_FAILED)
    except Exception as error:
        from pydantic import ValidationError

        if isinstance(error, ValidationError):
            tell(_build_setting_fault(error))
            sys.exit(EXIT_WRONG_USE)
        tell(build_unexpected(error))
        sys.exit(EXIT_FAILED)


def _build_setting_fault(error: "ValidationError") -> InputError:
    detail = error.errors(include_url=False)[0]
    name = "NEWSGRAPH_" + "_".join(str(part) for part in detail["loc"]).upper()
    text = detail["msg"].removeprefix(VALUE_ERROR)
    return InputError("SETTING_INVALID", text, place=name, hint="correct the option or the variable")
