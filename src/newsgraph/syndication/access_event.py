"""Tells partners of the rights that they get and lose: what they were told is compared with what they hold.

Whatever changed a license, its filter or a grant, the partner is told of the difference, once, in the transaction of
the change; what ends because its time has come is told by whoever looks first (`server/due_clock.py`).
"""

import hashlib
import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, and_, delete, func, insert, select, update

from newsgraph.model.vocabulary import AccessEventReason
from newsgraph.store.core_table import (
    ACCESS_EVENT,
    CHANGE,
    FILTER_CRITERION,
    LICENSE,
    LICENSE_GRANT,
    TOLD_GRANT,
)

TERMS = ("part", "delay_seconds", "quota", "territory", "usage_terms", "ai_use")
"""What a license says of every article that it takes in."""
Key = tuple[int, int]
"""The rows of a partner and a license."""


@dataclass(frozen=True)
class _Held:
    """A license that a partner holds: until when, and what it says."""

    subject: str
    ends_at: str | None
    terms: str


def tell_access(connection: Connection, now: str) -> int:
    """Tell partners of what they got, lost or hold on other terms since they were told; return how many events."""
    granted = _fetch_granted(connection)
    held = {key: one for key, one in granted.items() if one.ends_at is None or one.ends_at > now}
    told = {(row.partner_id, row.license_id): row for row in connection.execute(select(TOLD_GRANT))}
    events: list[tuple[Key, str, AccessEventReason]] = []
    for key in sorted(held.keys() | told.keys()):
        before, after = told.get(key), held.get(key)
        if after is None:
            ended = granted.get(key)
            by_itself = ended is not None and before is not None and before.ends_at == ended.ends_at
            reason = AccessEventReason.EXPIRED if by_itself else AccessEventReason.ENDED
            events.append((key, _find_subject(connection, key[1]), reason))
            connection.execute(delete(TOLD_GRANT).where(*_is(key)))
        elif before is None:
            events.append((key, after.subject, AccessEventReason.GRANTED))
            row = {"partner_id": key[0], "license_id": key[1], "ends_at": after.ends_at, "terms": after.terms}
            connection.execute(insert(TOLD_GRANT).values(**row))
        elif (before.ends_at, before.terms) != (after.ends_at, after.terms):
            events.append((key, after.subject, AccessEventReason.CHANGED))
            values = {"ends_at": after.ends_at, "terms": after.terms}
            connection.execute(update(TOLD_GRANT).where(*_is(key)).values(**values))
    _write_events(connection, events, now)
    return len(events)


def fetch_next_expiry(connection: Connection) -> str | None:
    """Return the instant at which the next right ends that a partner was told of, passed or not; None without any."""
    ends = (
        select(func.min(column))
        .select_from(TOLD_GRANT)
        .join(
            LICENSE_GRANT,
            and_(
                LICENSE_GRANT.c.partner_id == TOLD_GRANT.c.partner_id,
                LICENSE_GRANT.c.license_id == TOLD_GRANT.c.license_id,
            ),
        )
        .join(LICENSE, LICENSE.c.id == TOLD_GRANT.c.license_id)
        for column in (LICENSE_GRANT.c.ends_at, LICENSE.c.expires_at)
    )
    found = [instant for query in ends if (instant := connection.execute(query).scalar()) is not None]
    return min(found, default=None)


def _is(key: Key) -> tuple[Any, Any]:
    return TOLD_GRANT.c.partner_id == key[0], TOLD_GRANT.c.license_id == key[1]


def _fetch_granted(connection: Connection) -> dict[Key, _Held]:
    """Return every grant there is, over or not, with the first of its two ends."""
    criteria: dict[int, list[tuple[str, str]]] = {}
    for row in connection.execute(select(FILTER_CRITERION)):
        criteria.setdefault(row.filter_id, []).append((row.kind, row.value))
    query = select(LICENSE_GRANT.c.partner_id, LICENSE_GRANT.c.ends_at, LICENSE).join(
        LICENSE, LICENSE.c.id == LICENSE_GRANT.c.license_id
    )
    return {
        (row.partner_id, row.id): _Held(
            row.public_id,
            min((end for end in (row.ends_at, row.expires_at) if end is not None), default=None),
            _hash_terms(row, criteria),
        )
        for row in connection.execute(query)
    }


def _hash_terms(row: Any, criteria: dict[int, list[tuple[str, str]]]) -> str:
    chosen = None if row.filter_id is None else sorted(criteria.get(row.filter_id, ()))
    said = [chosen, *(getattr(row, name) for name in TERMS)]
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()


def _find_subject(connection: Connection, license_id: int) -> str:
    return str(connection.execute(select(LICENSE.c.public_id).where(LICENSE.c.id == license_id)).scalar_one())


def _write_events(connection: Connection, events: list[tuple[Key, str, AccessEventReason]], now: str) -> None:
    """Append events behind the last change and each partner's last event; one writer works at a time."""
    if not events:
        return
    position = connection.execute(select(func.coalesce(func.max(CHANGE.c.position), 0))).scalar_one()
    sequence = connection.execute(select(func.coalesce(func.max(ACCESS_EVENT.c.id), 0))).scalar_one()
    last = select(ACCESS_EVENT.c.partner_id, func.max(ACCESS_EVENT.c.number)).group_by(
        ACCESS_EVENT.c.partner_id
    )
    numbers: dict[int, int] = {row[0]: row[1] for row in connection.execute(last)}
    rows = []
    for (partner, _), subject, reason in events:
        sequence += 1
        numbers[partner] = numbers.get(partner, 0) + 1
        row = {
            "id": sequence,
            "partner_id": partner,
            "number": numbers[partner],
            "position": position,
            "at": now,
        }
        rows.append({**row, "subject_id": subject, "reason": reason.value})
    connection.execute(insert(ACCESS_EVENT), rows)
