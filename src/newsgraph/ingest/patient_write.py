"""Writes beside other processes that write to the same database."""

from collections.abc import Callable
from typing import TypeVar

from newsgraph.errors import NewsgraphError
from newsgraph.ingest.import_state import ImportState
from newsgraph.store.database import Database

MAX_WAITS = 60
"""How often an import waits for another that writes: each time as long as any write does, 5 or 30 seconds."""
Written = TypeVar("Written")


async def write_patiently(
    database: Database, state: ImportState, function: Callable[..., Written], *args: object
) -> Written:
    """Run a function in a transaction of its own and return what it returns; where another writes, wait on.

    Raises NewsgraphError DATABASE_BUSY where none of MAX_WAITS waits was long enough.
    """
    pending = len(state.pending)
    for _ in range(MAX_WAITS - 1):
        try:
            return await database.write(function, *args)
        except NewsgraphError as error:
            if error.code != "DATABASE_BUSY":
                raise
            state.undo(pending)
    return await database.write(function, *args)
