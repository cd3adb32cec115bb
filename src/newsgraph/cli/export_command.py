"""`newsgraph export`: writes everything as JSON Lines."""

import asyncio
import os
import sys
from pathlib import Path
from typing import IO, TYPE_CHECKING, Annotated

import typer

from newsgraph.cli.failure import say
from newsgraph.cli.option import DatabaseOption
from newsgraph.errors import InputError
from newsgraph.ingest.quantity import render_count
from newsgraph.setting_default import DEFAULT_DATABASE

if TYPE_CHECKING:  # what a command works with is loaded when it runs
    from sqlalchemy import Connection

EPILOG = """Examples:

newsgraph export backup.jsonl

newsgraph export - --database sqlite:///news.db | gzip > backup.jsonl.gz
"""

FileArgument = Annotated[str, typer.Argument(metavar="[FILE|-]", help="Where to write; - is standard output")]


def export_command(file: FileArgument = "-", database: DatabaseOption = DEFAULT_DATABASE) -> None:
    """Export everything as JSON Lines."""
    if file == "-":
        asyncio.run(run_export(database, sys.stdout.buffer))
        sys.stdout.buffer.flush()
        return
    target = Path(file)
    partial = target.with_name(f".{target.name}.partial")
    try:
        with partial.open("wb") as output:
            count = asyncio.run(run_export(database, output))
            output.flush()
            os.fsync(output.fileno())
        partial.replace(target)
    except OSError as error:
        raise InputError(
            "FILE_NOT_WRITABLE",
            error.strerror or str(error),
            place=file,
            hint="check the folder and its permissions",
        ) from None
    finally:
        partial.unlink(missing_ok=True)
    say(f"{render_count(count, 'line')} written to {file}")


async def run_export(url: str, output: IO[bytes]) -> int:
    """Write the lines of one consistent state of the database to `output`; return how many."""
    from newsgraph.store.database import Database

    database = await Database.open(url, create=False)
    try:
        return await database.read(_write_lines, output)
    finally:
        await database.close()


def _write_lines(connection: "Connection", output: IO[bytes]) -> int:
    from newsgraph.ingest.json_lines import render_export

    count = 0
    for line in render_export(connection):
        output.write(line)
        count += 1
    return count
