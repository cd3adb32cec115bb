"""The proof by command: any number of drawn histories on one database or both, with progress and the figures."""

import argparse
import asyncio
import logging
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from interference.comparison import Comparison, Difference
from interference.drawn import run_drawn
from interference.ground import Ground, PostgresGround, SqliteGround
from interference.story import FIXED
from newsgraph.schema.build import build_schema
from support_postgres import open_server

BATCH = 50


def run(ground: Ground, numbers: range, seed: int) -> tuple[Comparison, Difference | None]:
    """Go through the fixed history and those drawn ones that have these numbers."""
    with asyncio.Runner(loop_factory=asyncio.new_event_loop) as runner:
        comparison = Comparison(ground, build_schema()._schema, runner)
        started = time.monotonic()
        difference = comparison.check(FIXED)
        for done in range(0, len(numbers), BATCH):
            if difference is not None:
                break
            difference = run_drawn(comparison, numbers[done : done + BATCH], seed)
            passed = time.monotonic() - started
            sys.stderr.write(f"{comparison.figures.histories} histories, {passed:.0f} s\n")
        comparison.close()
    return comparison, difference


@contextmanager
def open_ground(kind: str) -> Iterator[Ground]:
    """Yield what worlds on one kind of database begin with."""
    if kind == "sqlite":
        with tempfile.TemporaryDirectory() as folder:
            yield SqliteGround(Path(folder))
        return
    with open_server() as server:
        yield PostgresGround(server)


def main() -> None:
    """Read the command line, run, and print the figures; ends with 1 where a difference was found."""
    parser = argparse.ArgumentParser(prog="python tests/interference", description=__doc__)
    parser.add_argument("--count", type=int, help="how many histories to draw: 1,000, or 1 with --number")
    parser.add_argument("--seed", type=int, default=1, help="another seed draws other histories")
    parser.add_argument("--number", type=int, help="begin with the history of this number: 0")
    parser.add_argument("--database", choices=("sqlite", "postgresql", "both"), default="sqlite")
    given = parser.parse_args()
    first = given.number or 0
    numbers = range(first, first + (given.count or (1_000 if given.number is None else 1)))
    logging.disable(logging.INFO)
    kinds = ("sqlite", "postgresql") if given.database == "both" else (given.database,)
    found = False
    for kind in kinds:
        with open_ground(kind) as ground:
            comparison, difference = run(ground, numbers, given.seed)
        sys.stdout.write(f"{kind}\n{comparison.figures.render()}\n{comparison.coverage.render()}\n")
        sys.stdout.write(f"differences: {0 if difference is None else 1}\n")
        if difference is not None:
            found = True
            sys.stdout.write(f"{difference.render()}\n")
    if found:
        sys.exit("hidden things show")
