"""Keys in the database: issued, rotated, revoked; what is kept of them, and what the audit log tells."""

import asyncio
import hashlib
import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, text

from conftest import NewUrl
from newsgraph.access.audit import fetch_audit, verify_audit
from newsgraph.access.key import (
    Actor,
    KeyEntry,
    KeyState,
    create_key,
    fetch_key,
    fetch_keys,
    revoke_key,
    rotate_key,
    write_last_used,
)
from newsgraph.access.key_text import is_key, render_key
from newsgraph.clock import render_instant
from newsgraph.errors import InputError
from newsgraph.model.viewer import Viewer, ViewerRole
from newsgraph.store.database import Database

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
ADMIN = Actor(Viewer((ViewerRole.ADMIN,), name="chief", key_id="k_chief"), NOW)
EDITOR = (ViewerRole.EDITOR,)
FIRST, SECOND = bytes(range(32)), bytes(range(32, 64))
Run = Callable[..., Any]


@pytest.fixture
def write(new_url: NewUrl) -> Iterator[Run]:
    """Run a function in a write transaction of a new database."""
    with asyncio.Runner(loop_factory=asyncio.new_event_loop) as loop:
        database = loop.run(Database.open(new_url()))
        yield lambda function, *arguments: loop.run(database.write(function, *arguments))
        loop.run(database.close())


def later(**past: float) -> Actor:
    return Actor(ADMIN.viewer, NOW + timedelta(**past))


def read_events(connection: Connection) -> list[tuple[str, str | None, Any]]:
    return [(row.action, row.subject_id, json.loads(row.details)) for row in fetch_audit(connection)]


def test_a_key_is_shown_once_and_only_its_hash_is_kept(write: Run) -> None:
    issued = write(create_key, ADMIN, FIRST, "Web desk", EDITOR)
    assert issued.text == render_key(FIRST)
    assert is_key(issued.text)
    [row] = write(
        lambda connection: [tuple(row) for row in connection.execute(text("SELECT * FROM api_key"))]
    )
    assert hashlib.sha256(issued.text.encode()).hexdigest() in row
    assert not any(issued.text[:-7] in str(value) for value in row)
    assert write(fetch_keys) == [issued.entry]
    created = render_instant(NOW)
    assert issued.entry == KeyEntry(issued.entry.id, "Web desk", EDITOR, None, created, None, None, None)
    told = {"name": "Web desk", "roles": ["EDITOR"], "expiresAt": None}
    assert write(read_events) == [("key.create", issued.entry.id, told)]


def test_a_key_ends_at_its_instant(write: Run) -> None:
    entry = write(create_key, ADMIN, FIRST, "Courier", (ViewerRole.PARTNER,), timedelta(days=30)).entry
    assert entry.expires_at == "2026-02-01T03:04:05.000Z"
    assert entry.tell_state("2026-02-01T03:04:04.999Z") is KeyState.ACTIVE
    assert entry.tell_state("2026-02-01T03:04:05.000Z") is KeyState.EXPIRED


def test_both_keys_work_until_the_overlap_ends(write: Run) -> None:
    old = write(create_key, ADMIN, FIRST, "Web desk", EDITOR, timedelta(days=30)).entry
    issued, renewed = write(rotate_key, later(days=1), SECOND, old.id, timedelta(hours=2))
    assert issued.text == render_key(SECOND)
    assert (issued.entry.name, issued.entry.roles) == (old.name, old.roles)
    assert issued.entry.expires_at == "2026-02-02T03:04:05.000Z"
    assert renewed.expires_at == "2026-01-03T05:04:05.000Z"
    for now, states in {
        "2026-01-03T05:04:04.999Z": (KeyState.ACTIVE, KeyState.ACTIVE),
        "2026-01-03T05:04:05.000Z": (KeyState.EXPIRED, KeyState.ACTIVE),
    }.items():
        assert tuple(entry.tell_state(now) for entry in write(fetch_keys)) == states
    assert [event[:2] for event in write(read_events)] == [
        ("key.create", old.id),
        ("key.rotate", old.id),
        ("key.create", issued.entry.id),
    ]


def test_a_rotation_never_makes_a_key_work_longer(write: Run) -> None:
    old = write(create_key, ADMIN, FIRST, "Web desk", EDITOR, timedelta(hours=1)).entry
    _, renewed = write(rotate_key, ADMIN, SECOND, old.id, timedelta(hours=24))
    assert renewed.expires_at == old.expires_at


def test_a_revoked_key_works_no_more(write: Run) -> None:
    key_id = write(create_key, ADMIN, FIRST, "Web desk", EDITOR).entry.id
    entry = write(revoke_key, later(hours=1), key_id)
    assert entry.revoked_at == "2026-01-02T04:04:05.000Z"
    assert entry.tell_state("2026-01-02T04:04:05.000Z") is KeyState.REVOKED
    assert write(fetch_key, key_id) == entry
    assert [row.name for row in write(fetch_audit)] == [
        "chief",
        "chief",
    ]
    assert write(verify_audit).broken_at is None


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("", EDITOR), "KEY_NAME_INVALID"),
        (("  ", EDITOR), "KEY_NAME_INVALID"),
        (("a\tb", EDITOR), "KEY_NAME_INVALID"),
        (("a\x1fb", EDITOR), "KEY_NAME_INVALID"),
        (("x" * 101, EDITOR), "KEY_NAME_INVALID"),
        ((render_key(SECOND), EDITOR), "KEY_NAME_INVALID"),
        (("Web desk", ()), "KEY_ROLE_INVALID"),
        (("Web desk", (ViewerRole.PUBLIC,)), "KEY_ROLE_INVALID"),
        (("Web desk", (ViewerRole.EDITOR, ViewerRole.PUBLIC)), "KEY_ROLE_INVALID"),
    ],
)
def test_what_makes_no_key_is_refused(write: Run, arguments: tuple[Any, ...], code: str) -> None:
    with pytest.raises(InputError) as refused:
        write(create_key, ADMIN, FIRST, *arguments)
    assert refused.value.code == code
    assert (write(fetch_keys), write(fetch_audit)) == ([], [])


@pytest.mark.parametrize(
    ("function", "arguments", "code"),
    [
        (revoke_key, ("k_none",), "KEY_NOT_FOUND"),
        (rotate_key, (SECOND, "k_none", timedelta()), "KEY_NOT_FOUND"),
        (revoke_key, ("revoked",), "KEY_REVOKED"),
        (rotate_key, (SECOND, "revoked", timedelta()), "KEY_NOT_ACTIVE"),
        (rotate_key, (SECOND, "expired", timedelta()), "KEY_NOT_ACTIVE"),
    ],
)
def test_what_works_no_more_is_neither_rotated_nor_revoked(
    write: Run, function: Callable[..., Any], arguments: tuple[Any, ...], code: str
) -> None:
    named = {
        "revoked": write(create_key, ADMIN, b"\x01" * 32, "old", EDITOR).entry.id,
        "expired": write(create_key, ADMIN, b"\x02" * 32, "gone", EDITOR, timedelta(hours=1)).entry.id,
    }
    write(revoke_key, ADMIN, named["revoked"])
    before = (write(fetch_keys), write(fetch_audit))
    with pytest.raises(InputError) as refused:
        write(function, later(hours=1), *(named.get(str(item), item) for item in arguments))
    assert refused.value.code == code
    assert (write(fetch_keys), write(fetch_audit)) == before


def test_the_last_use_is_written_without_an_audit_row(write: Run) -> None:
    key_id = write(create_key, ADMIN, FIRST, "Web desk", EDITOR).entry.id
    write(write_last_used, {key_id: "2026-01-02T05:00:00.000Z", "k_none": "2026-01-02T05:00:00.000Z"})
    assert [entry.last_used_at for entry in write(fetch_keys)] == ["2026-01-02T05:00:00.000Z"]
    assert len(write(fetch_audit)) == 1
