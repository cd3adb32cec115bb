"""The proof by command: any number of kills, with the figures."""

import argparse
import asyncio
import sys
import tempfile
from pathlib import Path

from durability.kill import run_kills


def main() -> None:
    """Read the command line, run, and print the figures; ends with 1 where anything was lost or is not whole."""
    parser = argparse.ArgumentParser(prog="python -m tests.durability", description=__doc__)
    parser.add_argument("--kills", type=int, default=0, help="kill a server this often while clients write")
    parser.add_argument("--lifts", type=int, default=0, help="kill a server this often as embargoes end")
    parser.add_argument("--seed", type=int, default=1, help="another seed kills at other moments")
    given = parser.parse_args()
    faults = []
    for count, embargo in ((given.kills, False), (given.lifts, True)):
        if count:
            with tempfile.TemporaryDirectory() as folder:
                figures = asyncio.run(run_kills(count, given.seed, Path(folder), embargo=embargo))
            sys.stdout.write(figures.render() + "\n")
            faults += figures.faults
    if faults:
        sys.stdout.write("\n".join(faults) + "\n")
        sys.exit(1)
