"""Renders the documentation of the command line from the commands themselves."""

from pathlib import Path

import click
import typer

from newsgraph.cli.application import app
from newsgraph.cli.error_reference import render_error_reference

INTRODUCTION = """# The command line

This page is generated from the program (`python -m newsgraph.cli.reference`) and compared with it by a test.

Data goes to standard output, talk to standard error. The exit code is 0 when all is done, 1 when something failed
(one refused line of an import is enough), 2 for wrong use.
"""


def render_reference() -> str:
    """Return the reference as Markdown."""
    root = typer.main.get_command(app)
    commands: dict[str, click.Command] = getattr(root, "commands", {})
    return "\n".join([INTRODUCTION, *(_render_command(name, commands[name]) for name in commands)])


def _render_command(name: str, command: click.Command) -> str:
    lines = [f"## `newsgraph {name}`", "", f"{command.help}.", ""]
    lines += ["| Argument or option | Default | Meaning |", "|---|---|---|"]
    lines += [_render_parameter(parameter) for parameter in command.params]
    examples = [
        line for line in (command.epilog or "").splitlines() if line.startswith(("newsgraph", "NEWSGRAPH"))
    ]
    return "\n".join([*lines, "", "```sh", *examples, "```", ""])


def _render_parameter(parameter: click.Parameter) -> str:
    metavar = parameter.metavar or ""
    is_option = parameter.param_type_name == "option"
    name = f"{parameter.opts[0]} {metavar}".strip() if is_option else metavar.replace("|", "\\|")
    default = parameter.default
    shown = (
        "" if default is None or default is False or default == [] or callable(default) else f"`{default}`"
    )
    variable = f" (environment `{parameter.envvar}`)" if parameter.envvar else ""
    return f"| `{name}` | {shown} | {getattr(parameter, 'help', '') or ''}{variable} |"


def write_reference(folder: Path) -> None:
    """Write every generated page of the documentation into `folder`."""
    pages = {"cli.md": render_reference(), "errors.md": render_error_reference()}
    for name, text in pages.items():
        (folder / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write_reference(Path("docs"))
