"""Measures what keys that do not work cost: memory for distinct ones, and seconds for one, beside one that works.

uv run python bench/measure_keys.py --mistyped 1000000 --unknown 20000
"""

import asyncio
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from newsgraph.access.audit import OPERATOR
from newsgraph.access.authenticate import Authenticator
from newsgraph.access.key import Actor, create_key
from newsgraph.access.key_text import PREFIX, SECRET_LENGTH, render_key
from newsgraph.errors import RequestError
from newsgraph.model.viewer import ViewerRole
from newsgraph.store.database import Database
from newsgraph.store.reader import Reader

FIRST_UNKNOWN = 1 << 64
WARM_UP = 2_000
console = Console()


def main(
    mistyped: Annotated[int, typer.Option(help="So many keys with a wrong checksum")] = 1_000_000,
    unknown: Annotated[int, typer.Option(help="So many keys of the right form that nobody has")] = 20_000,
    known: Annotated[int, typer.Option(help="So many requests under one key that works")] = 100_000,
) -> None:
    """Ask with each sort of key in turn, in one process over SQLite, and say what memory and time it took."""
    asyncio.run(_measure(mistyped, unknown, known))


async def _measure(mistyped: int, unknown: int, known: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'keys.db'}"
        database = await Database.open(url)
        actor = Actor(OPERATOR, datetime.now(UTC))
        issued = await database.write(create_key, actor, bytes(32), "bench", (ViewerRole.EDITOR,))
        await database.close()
        reader = await Reader.open(url)
        authenticator = Authenticator(reader)
        await _ask("warming up", authenticator, _iterate_unknown(WARM_UP, 1), told=False)
        await _ask("mistyped", authenticator, _iterate_mistyped(mistyped))
        await _ask("unknown", authenticator, _iterate_unknown(unknown, FIRST_UNKNOWN))
        await _ask("known", authenticator, (issued.text for _ in range(known)))
        await authenticator.close()
        await reader.close()


async def _ask(what: str, authenticator: Authenticator, keys: Iterator[str], *, told: bool = True) -> None:
    before, since, count = _read_memory(), time.perf_counter(), 0
    for key in keys:
        with suppress(RequestError):
            await authenticator.find_viewer(f"Bearer {key}")
        count += 1
    seconds = time.perf_counter() - since
    if told:
        grown = _read_memory() - before
        each = seconds / count * 1e6
        console.print(f"{what}: {count:,} keys, {each:.1f} µs each, memory {grown:+.2f} MiB")


def _iterate_mistyped(count: int) -> Iterator[str]:
    return (f"{PREFIX}{number:0{SECRET_LENGTH}d}_zzzzzz" for number in range(count))


def _iterate_unknown(count: int, first: int) -> Iterator[str]:
    return (render_key(number.to_bytes(32)) for number in range(first, first + count))


def _read_memory() -> float:
    """Return the resident memory of this process in MiB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4_096 / 1024 / 1024


if __name__ == "__main__":
    typer.run(main)
