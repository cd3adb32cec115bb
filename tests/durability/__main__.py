"""Runs the proof from the top of the repository, with the paths that tests have.

Started as `python tests/NAME`: a package that tests are run with has a module named tests, too.
"""

import sys
from pathlib import Path

TESTS = Path(__file__).parents[1]


def run_command() -> None:
    sys.path[:1] = [str(TESTS), str(TESTS.parent / "src")]
    from durability.command import main

    main()


run_command()
