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


def test_a_mistyped_name_makes_no_database(tmp_path: Path) -> None:
    done = run("import", "nofile.txt", folder=tmp_path)
    assert done.returncode == 1
    assert done.stderr.splitlines()[:2] == [
        "error FILE_NOT_FOUND: there is no such file (nofile.txt)",
        "  hint: check the name",
    ]
    assert list(tmp_path.iterdir()) == []
