"""The audit log: chained, written with what it tells, added to and never changed."""

import asyncio
import hashlib
import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from sqlalchemy import Connection, text

from conftest import NewUrl
from newsgraph.access.audit import (
    FIRST_HASH,
    OPERATOR,
    AuditVerdict,
    append_audit,
    fetch_audit,
    fetch_latest_audit,
    verify_audit,
)
from newsgraph.access.key_text import render_key
from newsgraph.model.viewer import Viewer, ViewerRole
from newsgraph.store.database import Database

AT = "2026-01-02T03:04:05.000Z"
EDITOR = Viewer((ViewerRole.EDITOR,), name="desk", key_id="k_desk")
Run = Callable[..., Any]


class Undo(Exception):
    """Raised by a test to have a transaction undone."""


@pytest.fixture
def write(new_url: NewUrl) -> Iterator[Run]:
    """Run a function in a write transaction of a new database."""
    with asyncio.Runner(loop_factory=asyncio.new_event_loop) as loop:
        database = loop.run(Database.open(new_url()))
        yield lambda function, *arguments: loop.run(database.write(function, *arguments))
        loop.run(database.close())


def append_three(connection: Connection) -> None:
    append_audit(connection, EDITOR, AT, "article.save", "Article", "a_1", {"b": "é", "a": [1, None]})
    append_audit(connection, OPERATOR, AT, "key.revoke", "ApiKey", "k_1")
    append_audit(connection, EDITOR, AT, "article.publish", "Article", "a_1", {})


def break_rows(statement: str) -> Callable[[Connection], None]:
    """Change the table as somebody could who owns the database and lifts the refusal first."""

    def run(connection: Connection) -> None:
        on_table = " ON audit" if connection.dialect.name == "postgresql" else ""
        names = ["audit_not_changed"] + ([] if on_table else ["audit_not_removed"])
        for name in names:
            connection.execute(text(f"DROP TRIGGER {name}{on_table}"))
        connection.execute(text(statement))

    return run


def test_each_row_is_the_hash_of_the_one_before_and_itself(write: Run) -> None:
    write(append_three)
    rows = write(fetch_audit)
    assert [(row.position, row.action, row.key_id, row.name, row.roles) for row in rows] == [
        (1, "article.save", "k_desk", "desk", "EDITOR"),
        (2, "key.revoke", None, "command line", "ADMIN"),
        (3, "article.publish", "k_desk", "desk", "EDITOR"),
    ]
    assert rows[0].details == '{"a":[1,null],"b":"\\u00e9"}'
    before = FIRST_HASH
    for row in rows:
        values = {name: value for name, value in vars(row).items() if name != "hash"}
        told = json.dumps(values, sort_keys=True, separators=(",", ":"))
        assert row.hash == hashlib.sha256(f"{before}\n{told}".encode()).hexdigest()
        before = row.hash
    assert write(verify_audit) == AuditVerdict(3, rows[-1].hash, None)
    assert write(fetch_latest_audit, 2) == rows[1:]


def test_an_empty_log_holds(write: Run) -> None:
    assert write(verify_audit) == AuditVerdict(0, FIRST_HASH, None)


def test_a_transaction_that_is_undone_leaves_no_row(write: Run) -> None:
    def append_and_fail(connection: Connection) -> None:
        append_three(connection)
        raise Undo

    write(append_three)
    with pytest.raises(Undo):
        write(append_and_fail)
    assert write(verify_audit).rows == 3


@pytest.mark.parametrize(
    "statement", ["UPDATE audit SET name = 'x'", "DELETE FROM audit WHERE position = 3", "DELETE FROM audit"]
)
def test_the_database_refuses_to_change_a_row(write: Run, statement: str) -> None:
    write(append_three)
    before = write(fetch_audit)
    with pytest.raises(Exception, match="the audit log is only ever added to"):
        write(lambda connection: connection.execute(text(statement)))
    assert write(fetch_audit) == before


@pytest.mark.parametrize(
    ("statement", "broken_at"),
    [
        ("UPDATE audit SET name = 'somebody else' WHERE position = 2", 2),
        ("UPDATE audit SET details = '{}' WHERE position = 1", 1),
        ("DELETE FROM audit WHERE position = 2", 2),
        ("DELETE FROM audit WHERE position = 1", 1),
        ("UPDATE audit SET hash = lower(upper(hash)) WHERE position = 2", None),
        ("DELETE FROM audit WHERE position = 3", None),
    ],
    ids=["name", "details", "middle removed", "first removed", "nothing changed", "last removed"],
)
def test_what_was_changed_beside_us_breaks_the_chain(
    write: Run, statement: str, broken_at: int | None
) -> None:
    write(append_three)
    write(break_rows(statement))
    assert write(verify_audit).broken_at == broken_at


def test_rows_cut_off_the_end_are_told_by_a_hash_noted_before(write: Run) -> None:
    write(append_three)
    last = write(fetch_audit)[-1]
    noted = (last.position, last.hash)
    assert write(verify_audit, noted).broken_at is None
    write(break_rows("DELETE FROM audit WHERE position = 3"))
    assert write(verify_audit, noted).broken_at == 3
    write(lambda connection: append_audit(connection, EDITOR, AT, "article.save", "Article", "a_2"))
    assert write(verify_audit).broken_at is None
    assert write(verify_audit, noted).broken_at == 3


def test_no_key_is_written_down(write: Run) -> None:
    key = render_key(bytes(range(32)))
    write(lambda connection: append_audit(connection, EDITOR, AT, "article.save", details={"note": key}))
    [row] = write(fetch_audit)
    assert row.details == '{"note":"nws_live_***"}'
