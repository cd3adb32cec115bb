"""`newsgraph keys` and `newsgraph audit` as they are typed, from a new user's first key to the check of the log."""

import json
import sqlite3
from pathlib import Path

import pytest

from newsgraph.access.key_text import is_key
from newsgraph.server.app import build_app
from newsgraph.store.reader import Reader
from support_server import PUBLIC_URL, build_client, post
from support_store import NEWSROOM, write_lines
from test_cli import run


def list_keys(folder: Path) -> list[dict[str, str]]:
    found: list[dict[str, str]] = json.loads(run("keys", "list", "--json", folder=folder).stdout)
    return found


async def ask_role(folder: Path, key: str) -> str:
    """Return the role, or the code of the refusal, that a server tells the bearer of a key."""
    reader = await Reader.open(f"sqlite:///{folder / 'newsgraph.db'}")
    app = build_app(reader, public_url=PUBLIC_URL)
    async with app.router.lifespan_context(app), build_client(app) as client:
        answer = await post(client, {"query": "{ viewer { roles } }"}, authorization=f"Bearer {key.strip()}")
    body = answer.json()
    return str(body["data"]["viewer"]["roles"] if "data" in body else body["errors"][0]["extensions"]["code"])


async def test_a_new_user_creates_rotates_and_revokes_a_key(tmp_path: Path) -> None:
    created = run("keys", "create", "Web desk", "--role", "editor", "--expires", "30", folder=tmp_path)
    assert (created.returncode, is_key(created.stdout.strip())) == (0, True)
    assert "The key is shown only now" in created.stderr
    assert await ask_role(tmp_path, created.stdout) == "['EDITOR']"
    [first] = list_keys(tmp_path)
    assert (first["name"], first["roles"], first["state"]) == ("Web desk", ["EDITOR"], "ACTIVE")
    rotated = run("keys", "rotate", first["id"], "--overlap", "1", folder=tmp_path)
    assert f"{first['id']} works until " in rotated.stderr
    assert await ask_role(tmp_path, created.stdout) == "['EDITOR']"
    assert await ask_role(tmp_path, rotated.stdout) == "['EDITOR']"
    assert run("keys", "revoke", first["id"], folder=tmp_path).returncode == 0
    assert await ask_role(tmp_path, created.stdout) == "KEY_INVALID"
    assert await ask_role(tmp_path, rotated.stdout) == "['EDITOR']"
    listed = run("keys", "list", folder=tmp_path).stdout.splitlines()
    assert listed[0].split("\t")[:4] == ["id", "name", "roles", "state"]
    assert [line.split("\t")[1:4] for line in listed[1:]] == [
        ["Web desk", "editor", "revoked"],
        ["Web desk", "editor", "active"],
    ]
    again = run("keys", "revoke", first["id"], folder=tmp_path)
    assert (again.returncode, again.stdout) == (1, "")
    assert "error KEY_REVOKED: " in again.stderr


def test_a_key_of_no_partner_is_issued_with_a_warning(tmp_path: Path) -> None:
    done = run("keys", "create", "Courier desk", "--role", "partner", folder=tmp_path)
    assert (done.returncode, is_key(done.stdout.strip())) == (0, True)
    assert done.stderr.splitlines()[-1] == (
        "warning: without --partner the key is no partner's, and no license lets anything out to it"
    )


def test_the_audit_log_tells_each_event_and_whether_it_is_whole(tmp_path: Path) -> None:
    key = run("keys", "create", "Courier", "--role", "partner", folder=tmp_path).stdout.strip()
    [entry] = list_keys(tmp_path)
    run("keys", "revoke", entry["id"], folder=tmp_path)
    listed = run("audit", "list", folder=tmp_path)
    assert [line.split("\t")[2:6] for line in listed.stdout.splitlines()[1:]] == [
        ["command line", "", "key.create", f"ApiKey {entry['id']}"],
        ["command line", "", "key.revoke", f"ApiKey {entry['id']}"],
    ]
    later = run("audit", "list", "--after", "1", "--json", folder=tmp_path)
    assert [row["action"] for row in json.loads(later.stdout)] == ["key.revoke"]
    whole = run("audit", "verify", folder=tmp_path)
    assert (whole.returncode, whole.stdout[:2]) == (0, "2:")
    assert run("audit", "verify", "--noted", whole.stdout.strip(), folder=tmp_path).returncode == 0
    assert key not in listed.stdout + listed.stderr + later.stdout
    with sqlite3.connect(tmp_path / "newsgraph.db") as connection:
        connection.execute("DROP TRIGGER audit_not_changed")
        connection.execute("UPDATE audit SET name = 'nobody' WHERE position = 2")
    connection.close()
    broken = run("audit", "verify", folder=tmp_path)
    assert (broken.returncode, broken.stdout) == (1, "")
    assert "error AUDIT_BROKEN: the audit log is not whole: entry 2 is missing" in broken.stderr


def test_what_commands_write_leaves_a_row_and_what_changes_nothing_leaves_none(tmp_path: Path) -> None:
    write_lines(tmp_path, NEWSROOM)
    (tmp_path / "people.csv").write_text("name,kind\nJane Roe,PERSON\n")
    for _ in range(2):
        assert run("import", "lines.jsonl", folder=tmp_path).returncode == 0
        assert run("entities", "import", "people.csv", folder=tmp_path).returncode == 0
        assert run("link", "--all", folder=tmp_path).returncode == 0
    rows = json.loads(run("audit", "list", "--json", folder=tmp_path).stdout)
    assert [(row["name"], row["action"], row["details"]) for row in rows] == [
        (
            "command line",
            "import.write",
            {"file": "lines.jsonl", "entities": 3, "articles": 1, "relations": 1},
        ),
        ("command line", "import.write", {"file": "people.csv", "entities": 1}),
    ]
    assert run("audit", "verify", folder=tmp_path).returncode == 0


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["keys", "create", "Web desk"], 2, "--role"),
        (["keys", "create", "Web desk", "--role", "public"], 2, "--role"),
        (["keys", "create", "Web desk", "--role", "editor", "--expires", "0"], 2, "--expires"),
        (["keys", "list"], 1, "error DATABASE_NOT_FOUND: "),
        (["keys", "revoke", "k_none"], 1, "error DATABASE_NOT_FOUND: "),
        (["audit", "verify", "--noted", "1"], 2, "--noted"),
    ],
    ids=["no role", "role of nobody", "no days", "no database", "nothing to revoke", "no hash"],
)
def test_wrong_use_is_told_without_a_traceback(
    tmp_path: Path, arguments: list[str], code: int, words: str
) -> None:
    done = run(*arguments, folder=tmp_path)
    assert (done.returncode, done.stdout) == (code, "")
    assert words in done.stderr
    assert "Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []
