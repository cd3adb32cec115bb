"""The audit log: one row for each write and each key event, in the transaction of what it tells.

Rows are chained: each carries the SHA-256 of the hash of the row before (64 zeros before the first), a line feed, and
its own canonical JSON: the columns but for the hash, by name in order, without blanks, in ASCII. Whoever noted a hash
can later tell whether anything before it was changed, taken away or put in between.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from newsgraph.access.key_text import hide_keys
from newsgraph.model.viewer import Viewer, ViewerRole
from newsgraph.store.core_table import AUDIT
from newsgraph.store.statement import fetch_known, insert_rows

FIRST_HASH = "0" * 64
PAGE = 1_000
OPERATOR = Viewer((ViewerRole.ADMIN,), name="command line")
"""Whoever runs commands beside the database: the audit log names them so."""
_LAST = select(AUDIT.c.position, AUDIT.c.hash).order_by(AUDIT.c.position.desc()).limit(1)
_COLUMNS = [column for column in AUDIT.c if column.name != "hash"]


@dataclass(frozen=True)
class AuditEntry:
    """One row as it is shown."""

    position: int
    at: str
    key_id: str | None
    name: str | None
    roles: str
    action: str
    subject_type: str | None
    subject_id: str | None
    details: str
    hash: str


@dataclass(frozen=True)
class AuditVerdict:
    """What a check of the chain found: how many rows hold, the last hash among them, and where it breaks."""

    rows: int
    hash: str
    broken_at: int | None


def append_audit(
    connection: Connection,
    viewer: Viewer,
    at: str,
    action: str,
    subject_type: str | None = None,
    subject_id: str | None = None,
    details: Mapping[str, Any] | None = None,
) -> int:
    """Append a row in the caller's write transaction and return its position.

    `at` is the instant of the write as the database keeps instants; `action` is what was done (`article.publish`,
    `key.revoke`); `details` are JSON data, from which what looks like a key is taken out.
    """
    last = fetch_known(connection, _LAST, {})
    position, before = (last[0].position + 1, last[0].hash) if last else (1, FIRST_HASH)
    row = {
        "position": position,
        "at": at,
        "key_id": viewer.key_id,
        "name": viewer.name,
        "roles": " ".join(viewer.roles),
        "action": action,
        "subject_type": subject_type,
        "subject_id": subject_id,
        "details": hide_keys(render_canonical(details or {})),
    }
    insert_rows(connection, AUDIT, [{**row, "hash": compute_hash(before, row)}])
    return position


def fetch_audit(connection: Connection, *, after: int = 0, limit: int = PAGE) -> list[AuditEntry]:
    """Return rows in order, from behind a position on."""
    statement = select(AUDIT).where(AUDIT.c.position > after).order_by(AUDIT.c.position).limit(limit)
    return [AuditEntry(**row._mapping) for row in connection.execute(statement)]


def fetch_latest_audit(connection: Connection, limit: int) -> list[AuditEntry]:
    """Return the latest rows, oldest of them first."""
    statement = select(AUDIT).order_by(AUDIT.c.position.desc()).limit(limit)
    return [AuditEntry(**row._mapping) for row in connection.execute(statement)][::-1]


def verify_audit(connection: Connection, noted: tuple[int, str] | None = None) -> AuditVerdict:
    """Compute the chain anew and say up to where it holds.

    `noted` is a position and the hash that it had when somebody noted it: rows cut off the end can be told only so.
    """
    rows, before = 0, FIRST_HASH
    while page := fetch_audit(connection, after=rows):
        for entry in page:
            is_next = entry.position == rows + 1
            values = {column.name: getattr(entry, column.name) for column in _COLUMNS}
            is_noted = noted is None or noted[0] != entry.position or noted[1] == entry.hash
            if not is_next or not is_noted or entry.hash != compute_hash(before, values):
                return AuditVerdict(rows, before, rows + 1)
            rows, before = entry.position, entry.hash
    is_cut = noted is not None and noted[0] > rows
    return AuditVerdict(rows, before, rows + 1 if is_cut else None)


def compute_hash(before: str, row: Mapping[str, Any]) -> str:
    """Return the hash of a row, given that of the row before it."""
    return hashlib.sha256(f"{before}\n{render_canonical(row)}".encode("ascii")).hexdigest()


def render_canonical(value: Mapping[str, Any]) -> str:
    """Return data as JSON with one form for equal data; raises ValueError for numbers that JSON has no form for."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False)
