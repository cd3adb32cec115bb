"""The commands of an editor as they are typed: explaining, listing, deciding, handing a table back."""

import csv
import io
import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from newsgraph.cli.application import main
from newsgraph.cli.proposal_review import review_names
from newsgraph.ingest.curation import AcceptName, RejectName
from newsgraph.model.vocabulary import EntityKind
from newsgraph.store.name_queue import NameProposal
from support_store import ARAGHCHI, write_lines

PAGE = """Talks end in Rome

Foreign Minister Abbas Araghchi met Judge Jane Roe on Tuesday. Harbour Trust Board paid.
"""
NAMED_HINT = "  hint: state the id or the slug of one that is in the database"


@dataclass(frozen=True)
class Done:
    """What a command answered."""

    code: int
    output: str
    talk: str


Run = Callable[..., Done]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    """A function that runs a command in an empty folder, without the second that a new process takes."""
    monkeypatch.chdir(tmp_path)

    def run_command(*arguments: str) -> Done:
        monkeypatch.setattr(sys, "argv", ["newsgraph", *arguments])
        code = 0
        try:
            main()
        except SystemExit as end:
            code = int(end.code or 0)
        shown = capsys.readouterr()
        return Done(code, shown.out, shown.err)

    return run_command


@pytest.fixture
def folder(run: Run, tmp_path: Path) -> Path:
    write_lines(tmp_path, [ARAGHCHI])
    (tmp_path / "talks.txt").write_text(PAGE, encoding="utf-8")
    done = run("import", "lines.jsonl", "talks.txt")
    assert done.code == 0, done.talk
    return tmp_path


def test_an_article_is_explained_to_a_person_and_to_a_program(run: Run, folder: Path) -> None:
    shown = run("link", "--explain", "talks-end-in-rome-4e5bxf")
    assert shown.code == 0
    assert shown.output.splitlines() == [
        "Talks end in Rome  (talks-end-in-rome-4e5bxf)",
        "",
        "17-31  Abbas Araghchi: linked to abbas-araghchi (the only candidate)",
        "     100  Abbas Araghchi, person (abbas-araghchi)",
        "           +60  no other entity is called so",
        "           +40  the title 'Minister' stands before it",
    ]
    data = json.loads(run("link", "--explain", "talks-end-in-rome-4e5bxf", "--json").output)
    [name] = data["names"]
    assert (name["text"], name["outcome"], name["candidates"][0]["total"]) == (
        "Abbas Araghchi",
        "LINKED",
        100,
    )
    missing = run("link", "--explain", "nothing")
    assert missing.code == 1
    assert missing.talk.splitlines() == [
        "error REFERENCE_NOT_FOUND: there is no article 'nothing' (ARTICLE)",
        NAMED_HINT,
    ]
    assert run("link").code == 2


def test_a_decision_that_names_nothing_says_what_to_name(run: Run, folder: Path) -> None:
    for command in (
        ("accept", "Jane Roe", "--as", "nobody"),
        ("resolve", "nothing", "Jane Roe", "abbas-araghchi"),
        ("resolve", "talks-end-in-rome-4e5bxf", "Jane Roe", "nobody"),
    ):
        done = run("proposals", *command)
        assert done.code == 1
        assert "error REFERENCE_NOT_FOUND: there is no " in done.talk
        assert NAMED_HINT in done.talk.splitlines()


def test_a_table_is_filled_in_and_applied(run: Run, folder: Path) -> None:
    listed = run("proposals", "list", "--csv")
    rows = list(csv.DictReader(io.StringIO(listed.output)))
    assert [row["id"] for row in rows] == ["Jane Roe", "Harbour Trust Board"]
    rows[0] |= {"decision": "accept", "description": "A judge.", "aliases": "Judge Roe (WEAK)"}
    rows[1]["decision"] = "maybe"
    table = io.StringIO(newline="")
    writer = csv.DictWriter(table, list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    (folder / "queue.csv").write_text(table.getvalue(), encoding="utf-8")
    applied = run("proposals", "apply", "queue.csv")
    assert applied.code == 1
    assert "error DECISION_INVALID: 'maybe' is no decision on name (queue.csv, line 3)" in applied.talk
    assert "decisions: 1 carried out, 0 refused; 1 article linked again" in applied.talk
    left = json.loads(run("proposals", "list", "--json").output)
    assert [one["name"] for one in left] == ["Harbour Trust Board"]
    assert run("proposals", "reject", "Harbour Trust Board").code == 0
    assert run("proposals", "list").output == "Nothing waits here.\n"
    assert run("link", "--all").talk.endswith("articles: 1 read, 0 changed\n")


def test_relations_are_listed_and_refused_with_a_reason(run: Run, folder: Path) -> None:
    [meeting] = json.loads(run("proposals", "list", "--of", "relations", "--json").output)
    assert (meeting["kind"], meeting["object_name"]) == ("MEETS_WITH", "Jane Roe")
    refused = run("proposals", "accept", meeting["id"])
    assert refused.code == 1
    assert "error PARTY_UNKNOWN: 'Jane Roe' is no entity yet" in refused.talk
    assert run("proposals", "accept", "Jane Roe").code == 0
    assert json.loads(run("proposals", "list", "--of", "relations", "--json").output) == []


NAMES = [NameProposal(name, None, "said", "OPEN", 1, 1, (), ()) for name in ("A", "B", "C", "D")]


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        pytest.param(
            "prsl", [AcceptName("A", EntityKind.PERSON), RejectName("B"), AcceptName("D", EntityKind.PLACE)]
        ),
        pytest.param("puoq", [AcceptName("A", EntityKind.ORGANIZATION)], id="undo"),
        pytest.param("uq", [], id="nothing to undo"),
        pytest.param("xyeq", [AcceptName("A", EntityKind.EVENT)], id="no such key, and nothing to confirm"),
    ],
)
def test_one_key_a_name_decides(keys: str, expected: list[object]) -> None:
    given: Iterator[str] = iter(keys)
    assert review_names(NAMES, lambda: next(given), lambda line: None) == expected
