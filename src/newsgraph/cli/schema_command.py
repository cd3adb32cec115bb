"""`newsgraph schema`: prints what can be asked."""

import sys

from newsgraph.cli.option import DatabaseOption
from newsgraph.setting_default import DEFAULT_DATABASE

EPILOG = """Examples:

newsgraph schema > schema.graphql
"""


def schema_command(database: DatabaseOption = DEFAULT_DATABASE) -> None:
    """Print the GraphQL schema."""
    from newsgraph.schema.build import render_sdl

    sys.stdout.write(render_sdl().rstrip("\n") + "\n")
