"""The proof by command: any number of kills and cancelled requests, with the figures."""

import argparse
import asyncio
import sys
import tempfile
from pathlib import Path

from durability.kill import Figures, run_kills
from durability.storm import run_storm


def tell_progress(figures: Figures) -> None:
    """Say on standard error how far it is."""
    sys.stderr.write(
        f"{figures.kills} kills, {figures.acknowledged} acknowledged, {len(figures.faults)} faults, "
        f"ready after {figures.starts[-1]:.2f} s\n"
    )


def main() -> None:
    """Read the command line, run, and print the figures; ends with 1 where anything was lost or is not whole."""
    parser = argparse.ArgumentParser(prog="python tests/durability", description=__doc__)
    parser.add_argument("--kills", type=int, default=0, help="kill a server this often while clients write")
    parser.add_argument("--lifts", type=int, default=0, help="kill a server this often as embargoes end")
    parser.add_argument("--storm", type=int, default=0, help="cancel so many requests, on a SQLite file")
    parser.add_argument("--seed", type=int, default=1, help="another seed kills at other moments")
    given = parser.parse_args()
    faults = []
    for count, embargo in ((given.kills, False), (given.lifts, True)):
        if count:
            with tempfile.TemporaryDirectory() as folder:
                figures = asyncio.run(
                    run_kills(count, given.seed, Path(folder), embargo=embargo, tell=tell_progress)
                )
            sys.stdout.write(figures.render() + "\n")
            faults += figures.faults
    if given.storm:
        with tempfile.TemporaryDirectory() as folder:
            url = f"sqlite:///{Path(folder) / 'storm.db'}"
            storm = asyncio.run(run_storm(given.storm, given.seed, url, Path(folder)))
        sys.stdout.write(storm.render() + "\n")
        faults += storm.faults
    if faults:
        sys.stdout.write("\n".join(faults) + "\n")
        sys.exit(1)
