"""What the command line answers to who mistypes, or asks for what is not there."""

from pathlib import Path

from test_cli import run


def test_a_review_without_a_terminal_says_how_to_decide_otherwise(tmp_path: Path) -> None:
    done = run("proposals", "review", folder=tmp_path)
    assert done.returncode == 2
    assert done.stderr.splitlines() == [
        "error TERMINAL_MISSING: review reads keys from a terminal, and there is none",
        "  hint: run newsgraph proposals list --csv, fill in the table, then run newsgraph proposals apply",
    ]
