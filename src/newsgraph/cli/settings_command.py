"""`newsgraph settings`: prints what is set."""

import sys
from typing import Annotated

import typer

from newsgraph.cli.option import DatabaseOption
from newsgraph.setting_default import DEFAULT_DATABASE, PREFIX

EPILOG = """Examples:

newsgraph settings

NEWSGRAPH_PORT=8080 newsgraph settings
"""

MarkdownOption = Annotated[
    bool, typer.Option("--markdown", help="Print the table of the documentation instead")
]


def settings_command(markdown: MarkdownOption = False, database: DatabaseOption = DEFAULT_DATABASE) -> None:
    """Print every setting with its present value."""
    from newsgraph.settings import Settings, render_settings_table

    if markdown:
        sys.stdout.write(render_settings_table())
        return
    settings = Settings(database=database)
    for name, value in settings.model_dump().items():
        sys.stdout.write(f"{PREFIX}{name.upper()}={'' if value is None else value}\n")
