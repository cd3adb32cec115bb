"""Takes pictures of every view, light, dark and on a phone: `uv run python tests/screenshots FOLDER [NAME ...]`.

Started as a program, it has the paths that tests have.
"""

import sys
from pathlib import Path

TESTS = Path(__file__).parents[1]


def run_command() -> None:
    sys.path[:1] = [str(TESTS), str(TESTS.parent / "src")]
    from screenshots.command import main

    main()


run_command()
