"""`newsgraph filters`, `licenses` and `partners` as they are typed, up to what a partner's key is then answered."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from newsgraph.server.app import build_app
from newsgraph.store.reader import Reader
from support_server import PUBLIC_URL, build_client, post
from support_store import NEWSROOM, write_lines
from test_cli import run

ACCESS = """{
  viewer { name roles licenses }
  article(slug: "talks") { access { canSyndicate reason part license usageTerms aiUse } }
}"""


def run_all(folder: Path, *commands: str) -> list[str]:
    """Run commands, which must succeed, and return what they said and wrote."""
    told = []
    for command in commands:
        done = run(*command.split("|"), folder=folder)
        assert done.returncode == 0, done.stderr
        told.append(done.stderr + done.stdout)
    return told


async def ask(folder: Path, key: str) -> Any:
    reader = await Reader.open(f"sqlite:///{folder / 'newsgraph.db'}")
    app = build_app(reader, public_url=PUBLIC_URL)
    async with app.router.lifespan_context(app), build_client(app) as client:
        answer = await post(client, {"query": ACCESS}, authorization=f"Bearer {key.strip()}")
    assert answer.headers["cache-control"] == "private, no-store"
    return answer.json()["data"]


async def test_a_partner_takes_what_a_license_lets_out_until_it_ends(tmp_path: Path) -> None:
    write_lines(tmp_path, NEWSROOM)
    run_all(
        tmp_path,
        "import|lines.jsonl",
        "filters|save|rome|--language|en|--entity|iran",
        "licenses|save|rome-body|--filter|rome|--part|body|--terms|Name us.|--ai|search|--ai|input",
        "partners|add|The Courier",
        "partners|grant|The Courier|rome-body",
    )
    key = run(
        "keys", "create", "Desk", "--role", "partner", "--partner", "The Courier", folder=tmp_path
    ).stdout
    answer = await ask(tmp_path, key)
    assert answer["viewer"] == {"name": "Desk", "roles": ["PARTNER"], "licenses": ["rome-body"]}
    assert answer["article"]["access"] == {
        "canSyndicate": True,
        "reason": "LICENSED",
        "part": "BODY",
        "license": "rome-body",
        "usageTerms": "Name us.",
        "aiUse": ["SEARCH", "AI_INPUT"],
    }
    bare = run("keys", "create", "Other", "--role", "partner", folder=tmp_path).stdout
    other = await ask(tmp_path, bare)
    assert (other["viewer"]["licenses"], other["article"]["access"]["reason"]) == ([], "OPEN")
    run_all(tmp_path, "partners|end|The Courier|rome-body")
    ended = await ask(tmp_path, key)
    assert ended["viewer"]["licenses"] == []
    assert (ended["article"]["access"]["reason"], ended["article"]["access"]["part"]) == (
        "LICENSE_EXPIRED",
        None,
    )


def test_each_write_is_told_and_listed_and_leaves_a_row(tmp_path: Path) -> None:
    write_lines(tmp_path, NEWSROOM)
    told = run_all(
        tmp_path,
        "import|lines.jsonl",
        "filters|save|all|--all|--name|Everything",
        "licenses|save|all-late|--filter|all|--part|summary|--delay|60|--quota|5|--expires|2099-01-01T00:00:00Z",
        "licenses|save|all-late|--clear|quota|--name|Late",
        "filters|list",
        "licenses|list",
        "filters|save|other|--tag|oil",
        "filters|delete|other",
        "partners|list",
    )
    assert told[1:5] == [
        "all (Everything): every article\n",
        "all-late (all-late): summary of all, after 60 seconds, 5 a month, until 2099-01-01T00:00:00.000Z\n",
        "all-late (Late): summary of all, after 60 seconds, until 2099-01-01T00:00:00.000Z\n",
        "key\tname\tcriteria\nall\tEverything\tevery article\n",
    ]
    assert told[5:] == [
        "key\tname\tstate\tallows\n"
        "all-late\tLate\tactive\tsummary of all, after 60 seconds, until 2099-01-01T00:00:00.000Z\n",
        "other (other): tag oil\n",
        "other (other) is deleted.\n",
        "No partners.\n",
    ]
    partner = run("partners", "add", "The Courier", folder=tmp_path).stdout.strip()
    granted = run_all(
        tmp_path,
        f"partners|grant|{partner}|all-late|--until|2098-01-01T00:00:00+01:00",
        "partners|list",
        "licenses|end|all-late",
    )
    assert granted[0] == "The Courier holds all-late until 2097-12-31T23:00:00.000Z.\n"
    heading = "id\tname\tlicenses\tkeys\n"
    assert granted[1] == f"{heading}{partner}\tThe Courier\tall-late until 2097-12-31T23:00:00.000Z\tno key\n"
    again = run_all(
        tmp_path,
        f"partners|grant|{partner}|all-late",
        f"partners|grant|{partner}|all-late|--no-end",
        f"partners|grant|{partner}|all-late|--until|2098-01-01T00:00:00+01:00",
    )
    assert again == [
        "The Courier holds all-late until 2097-12-31T23:00:00.000Z.\n",
        "The Courier holds all-late.\n",
        "The Courier holds all-late until 2097-12-31T23:00:00.000Z.\n",
    ]
    [license_] = json.loads(run("licenses", "list", "--json", folder=tmp_path).stdout)
    assert (license_["key"], license_["part"], license_["is_over"]) == ("all-late", "SUMMARY", True)
    [found] = json.loads(run("partners", "list", "--json", folder=tmp_path).stdout)
    assert found["grants"][0]["expires_at"] == license_["expires_at"]
    [listed] = json.loads(run("filters", "list", "--json", folder=tmp_path).stdout)
    assert listed == {"key": "all", "name": "Everything", "criteria": []}
    rows = [line.split("\t")[4] for line in run("audit", "list", folder=tmp_path).stdout.splitlines()[1:]]
    assert rows[1:] == [
        *("filter.save", "license.save", "license.save", "filter.save", "filter.delete"),
        *("partner.save", "partner.grant", "license.end", *("partner.grant",) * 3),
    ]


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["filters", "save", "a"], 2, "state a criterion, --all or --name"),
        (["filters", "save", "a", "--all", "--tag", "b"], 2, "--all goes with no criterion"),
        (["filters", "save", "A", "--all"], 1, "error VALUE_INVALID: "),
        (["filters", "save", "a", "--entity", "nobody"], 1, "error NOT_FOUND: there is no entity 'nobody'"),
        (["filters", "delete", "a"], 1, "error NOT_FOUND: there is no filter 'a'"),
        (["licenses", "save", "a", "--part", "all"], 2, "--part"),
        (
            ["licenses", "save", "a", "--part", "body"],
            1,
            "error REQUIRED: filter must be given (--filter or --all)",
        ),
        (["licenses", "save", "a", "--all"], 1, "error REQUIRED: part must be given"),
        (["licenses", "save", "a", "--all", "--filter", "b"], 2, "--all goes with no --filter"),
        (["licenses", "save", "a"], 2, "state what is to change"),
        (["licenses", "save", "a", "--quota", "1", "--clear", "quota"], 2, "cannot be stated as well"),
        (["licenses", "end", "a"], 1, "error NOT_FOUND: there is no license 'a'"),
        (["partners", "grant", "a", "b", "--no-end", "--until", "x"], 2, "--no-end goes with no --until"),
        (["partners", "grant", "a", "b"], 1, "error NOT_FOUND: there is no partner 'a'"),
        (["keys", "create", "a", "--role", "partner", "--partner", "b"], 1, "error NOT_FOUND: "),
        (["keys", "create", "a", "--role", "editor", "--partner", "b"], 1, "error KEY_PARTNER_INVALID: "),
    ],
)
def test_wrong_use_is_told_and_writes_nothing(
    folder_with_database: Path, arguments: list[str], code: int, words: str
) -> None:
    done = run(*arguments, folder=folder_with_database)
    assert (done.returncode, done.stdout) == (code, "")
    assert words in " ".join(done.stderr.split())
    assert "Traceback" not in done.stderr
    with closing(sqlite3.connect(folder_with_database / "newsgraph.db")) as connection:
        assert connection.execute("SELECT action FROM audit").fetchall() == [("import.write",)]


@pytest.fixture(scope="module")
def folder_with_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("licenses")
    write_lines(folder, NEWSROOM)
    assert run("import", "lines.jsonl", folder=folder).returncode == 0
    return folder


@pytest.mark.parametrize(
    ("command", "told"),
    [
        ("filters|save|World News|--all", "'World News' is no key (KEY)"),
        (
            "filters|save|world|--section|World|--tag| ",
            "the value of a criterion has 1 to 200 characters (--tag)",
        ),
        ("filters|save|world|--section|World|--entity|nobody", "there is no entity 'nobody' (--entity)"),
        ("licenses|save|world|--all", "part must be given (--part)"),
        ("licenses|save|world|--filter|none|--part|body", "there is no filter 'none' (--filter)"),
        ("licenses|save|world|--all|--part|body|--delay|-1", "-1 is not between 0 and 316224000 (--delay)"),
        ("licenses|end|none", "there is no license 'none' (KEY)"),
        ("partners|grant|Nobody|none", "there is no partner 'Nobody' (PARTNER)"),
        (
            "partners|grant|The Courier|all|--until|2020-01-01T00:00:00Z",
            "2020-01-01T00:00:00.000Z is past (--until)",
        ),
        ("partners|add|The Courier", "(NAME)"),
    ],
)
def test_a_fault_names_what_was_typed(command: str, told: str, licensed: Path) -> None:
    done = run(*command.split("|"), folder=licensed)
    assert done.returncode == 1
    assert done.stderr.splitlines()[0].endswith(told), done.stderr


def test_a_section_or_language_that_no_article_has_is_saved_with_a_warning(licensed: Path) -> None:
    criteria = ["--section", "world", "--section", "Fjords", "--language", "en", "--language", "enn"]
    done = run("filters", "save", "near", *criteria, folder=licensed)
    assert done.returncode == 0
    assert done.stderr.splitlines()[1:] == [
        "warning: no article has the section Fjords",
        "warning: no article has the section world; did you mean World?",
        "warning: no article has the language enn; did you mean en?",
    ]
    listed = run("filters", "list", "--json", folder=licensed)
    assert listed.stderr == ""
    [near] = [one for one in json.loads(listed.stdout) if one["key"] == "near"]
    assert [one["value"] for one in near["criteria"]] == ["en", "enn", "Fjords", "world"]


@pytest.fixture(scope="module")
def licensed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("licensed")
    article = next(line for line in NEWSROOM if line["type"] == "article")
    write_lines(folder, [*NEWSROOM, {**article, "slug": "world", "section": "World"}])
    run_all(folder, "import|lines.jsonl", "licenses|save|all|--all|--part|body", "partners|add|The Courier")
    return folder
