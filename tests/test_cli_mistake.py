"""What the command line answers to who mistypes, or asks for what is not there."""

import socket
from pathlib import Path

import pytest

from test_cli import run


def test_a_review_without_a_terminal_says_how_to_decide_otherwise(tmp_path: Path) -> None:
    done = run("proposals", "review", folder=tmp_path)
    assert done.returncode == 2
    assert done.stderr.splitlines() == [
        "error TERMINAL_MISSING: review reads keys from a terminal, and there is none",
        "  hint: run newsgraph proposals list --csv, fill in the table, then run newsgraph proposals apply",
    ]


@pytest.mark.parametrize("command", ["import", "entities import"])
def test_a_mistyped_name_makes_no_database(tmp_path: Path, command: str) -> None:
    done = run(*command.split(), "e2.csv", folder=tmp_path)
    assert done.returncode == 1
    assert done.stderr.startswith("error FILE_NOT_FOUND: there is no such file (e2.csv)\n")
    assert list(tmp_path.iterdir()) == []


def test_a_fault_of_a_file_as_a_whole_names_it_once(tmp_path: Path) -> None:
    (tmp_path / "e2.csv").write_text("name\nJane\n")
    (tmp_path / "one.txt").write_text("One line")
    table = run("entities", "import", "e2.csv", folder=tmp_path)
    page = run("import", "one.txt", folder=tmp_path)
    assert "error COLUMN_MISSING: the table has no column 'kind' (e2.csv, line 1)\n" in table.stderr
    assert "error NO_ARTICLE_FOUND: the page holds one line and no text below it (one.txt)\n" in page.stderr


@pytest.mark.parametrize(
    ("command", "told"),
    [
        (
            "import x --format bogus",
            "Error: Invalid value for '--format': 'bogus' is not one of 'json-lines', ",
        ),
        ("entities list --kind FOO", "Error: Invalid value for '--kind': 'FOO' is not one of 'PERSON', "),
        ("keys create y --role foo", "Error: Invalid value for '--role': 'foo' is not one of 'partner', "),
        (
            "serve --cors-origin foo",
            "error SETTING_INVALID: 'foo' is no origin such as https://www.example.org ",
        ),
        (
            "serve --public-url foo",
            "error SETTING_INVALID: 'foo' is no address such as https://graph.example",
        ),
    ],
)
def test_a_value_that_is_none_is_told_in_our_words_alone(tmp_path: Path, command: str, told: str) -> None:
    done = run(*command.split(), folder=tmp_path)
    assert done.returncode == 2
    assert told in done.stderr
    assert "Value error" not in done.stderr


def test_a_table_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "latin.csv").write_bytes(b"caf\xe9")
    missing, latin = (run("proposals", "apply", name, folder=tmp_path) for name in ("nofile", "latin.csv"))
    assert missing.stderr.startswith("error FILE_NOT_FOUND: there is no such file (nofile)\n")
    assert latin.stderr.startswith("error FILE_UNREADABLE: the file is not UTF-8 (latin.csv)\n")
    assert (missing.returncode, latin.returncode) == (1, 1)


def test_an_address_that_is_taken_is_another_fault_than_one_that_is_none(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        taken = run("serve", "--port", str(listener.getsockname()[1]), folder=tmp_path)
    wrong = run("serve", "--host", "300.1.1.1", folder=tmp_path)
    assert taken.stderr.startswith("error ADDRESS_TAKEN: cannot listen on 127.0.0.1:")
    assert wrong.stderr.startswith("error ADDRESS_UNUSABLE: cannot listen on 300.1.1.1:8000: ")
    assert "with --host" in wrong.stderr
    assert (taken.returncode, wrong.returncode) == (1, 1)
