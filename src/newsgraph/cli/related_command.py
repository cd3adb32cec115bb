"""`newsgraph related`: computes related lists anew."""

import asyncio
from typing import Annotated

import typer

from newsgraph.cli.failure import say
from newsgraph.cli.option import DatabaseOption
from newsgraph.ingest.quantity import render_count
from newsgraph.setting_default import DEFAULT_DATABASE

EPILOG = """Examples:

newsgraph related rebuild

newsgraph related rebuild --database sqlite:///news.db
"""

ActionArgument = Annotated[
    str, typer.Argument(metavar="rebuild", help="Compute the related lists of all articles anew")
]


def related_command(action: ActionArgument, database: DatabaseOption = DEFAULT_DATABASE) -> None:
    """Compute related lists anew, with rarity as it is now."""
    if action != "rebuild":
        raise typer.BadParameter("rebuild is all there is", param_hint="rebuild")
    count = asyncio.run(run_rebuild(database))
    say(f"related: {render_count(count, 'list')}")


async def run_rebuild(url: str) -> int:
    """Open the database, rebuild with a bar where somebody watches, and close it; return how many lists."""
    from newsgraph.cli.progress import show_count
    from newsgraph.index.related import rebuild_related
    from newsgraph.store.database import Database

    database = await Database.open(url, create=False)
    try:
        with show_count("Rebuilding") as on_rebuilt:
            return await database.write(rebuild_related, on_rebuilt)
    finally:
        await database.close()
