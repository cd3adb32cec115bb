"""Renders the documentation of the command line from the commands themselves."""

from enum import Enum
from pathlib import Path

import click
import typer

from newsgraph.cli.application import app
from newsgraph.cli.error_reference import render_error_reference

INTRODUCTION = """# The command line

This page is generated from the program (`python -m newsgraph.cli.reference`) and compared with it by a test.

Data goes to standard output, talk to standard error. The exit code is 0 when all is done, 1 when something failed
(one refused line of an import is enough), 2 for wrong use. `newsgraph --version` prints the version.
"""


def render_reference() -> str:
    """Return the reference as Markdown."""
    root = typer.main.get_command(app)
    commands: dict[str, click.Command] = getattr(root, "commands", {})
    return "\n".join([INTRODUCTION, *(_render_any(name, commands[name]) for name in commands)])


def _render_any(name: str, command: click.Command) -> str:
    """Return the section of a command, or those of the commands in a group after the group's own."""
    inner: dict[str, click.Command] = getattr(command, "commands", {})
    if not inner:
        return _render_command(name, command)
    examples = _list_examples(command)
    head = "\n".join([f"## `newsgraph {name}`", "", f"{command.help}.", "", "```sh", *examples, "```", ""])
    sections = (_render_command(f"{name} {key}", inner[key], level="###") for key in inner)
    return "\n".join([head, *sections])


def _render_command(name: str, command: click.Command, level: str = "##") -> str:
    lines = [f"{level} `newsgraph {name}`", "", f"{command.help}.", ""]
    lines += ["| Argument or option | Default | Meaning |", "|---|---|---|"]
    lines += [_render_parameter(parameter) for parameter in command.params]
    examples = _list_examples(command)
    return "\n".join([*lines, "", *(["```sh", *examples, "```", ""] if examples else [])])


def _list_examples(command: click.Command) -> list[str]:
    lines = (command.epilog or "").splitlines()
    return [line for line in lines if line.startswith(("newsgraph", "NEWSGRAPH"))]


def _render_parameter(parameter: click.Parameter) -> str:
    metavar = (parameter.metavar or "|".join(_list_choices(parameter))).replace("|", "\\|")
    is_option = parameter.param_type_name == "option"
    name = f"{parameter.opts[0]} {metavar}".strip() if is_option else metavar
    default = parameter.default
    shown = (
        "" if default is None or default is False or default == [] or callable(default) else f"`{default}`"
    )
    variable = f" (environment `{parameter.envvar}`)" if parameter.envvar else ""
    meaning = f"{getattr(parameter, 'help', '') or ''}{_render_bounds(parameter)}{variable}"
    return f"| `{name}` | {shown} | {meaning} |"


def _list_choices(parameter: click.Parameter) -> list[str]:
    """Return the values that an option takes, as the help shows them where it names none itself."""
    kind = getattr(getattr(parameter, "type_descriptor", None), "annotation", None)
    return [str(one.value) for one in kind] if isinstance(kind, type) and issubclass(kind, Enum) else []


def _render_bounds(parameter: click.Parameter) -> str:
    low, high = getattr(parameter, "min", None), getattr(parameter, "max", None)
    if low is None:
        return ""
    return f"; at least {low}" if high is None else f"; {low} to {high}"


def write_reference(folder: Path) -> None:
    """Write every generated page of the documentation into `folder`."""
    pages = {"cli.md": render_reference(), "errors.md": render_error_reference()}
    for name, text in pages.items():
        (folder / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write_reference(Path("docs"))
