"""The subscriptions of the WebSub hub: who is sent which topic until when, and what of it was delivered last."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, delete, func, insert, or_, select, update

from newsgraph.clock import render_instant
from newsgraph.store.core_table import CHANGE, SUBSCRIPTION
from newsgraph.syndication.push.claim import Terms
from newsgraph.syndication.push.instant import has_come
from newsgraph.syndication.push.retry import ATTEMPTS, MAX_WAIT, compute_next_attempt

AT_ONCE = 100
"""Deliveries that are claimed in one step."""
LOOK_ANYWAY = timedelta(minutes=1)
"""After how long a topic is looked at although the log tells nothing new: a delay may be over, or a license."""
_LAST = select(func.coalesce(func.max(CHANGE.c.position), 0)).scalar_subquery()


@dataclass(frozen=True)
class Wanted:
    """A subscription that was verified: what is sent where, and the secret that signs it."""

    callback: str
    topic: str
    secret: str | None
    ends_at: str


@dataclass(frozen=True)
class Due:
    """A subscription whose topic may have changed; `last` is where the log ended when it was claimed."""

    id: int
    callback: str
    topic: str
    secret: str | None
    content_hash: str
    failures: int
    last: int


class Outcome(StrEnum):
    """What became of a look at a subscription."""

    UNCHANGED = "UNCHANGED"
    DELIVERED = "DELIVERED"
    FAILED = "FAILED"
    ENDED = "ENDED"


@dataclass(frozen=True)
class Look:
    """A look at a subscription: what came of it, and the hash of what the topic holds."""

    due: Due
    outcome: Outcome
    content_hash: str = ""


def fetch_last_position(connection: Connection) -> int:
    """Return where the change log ends."""
    return int(connection.execute(select(_LAST)).scalar_one())


def write_subscription(
    connection: Connection, wanted: Wanted, position: int, content_hash: str, now: str
) -> None:
    """Write a subscription; one that is there goes on from where it stands, with the new secret and lease.

    Whoever confirms can be reached: what failed before is tried again at once.
    """
    known = (SUBSCRIPTION.c.callback == wanted.callback) & (SUBSCRIPTION.c.topic == wanted.topic)
    renewed = {"secret": wanted.secret, "ends_at": wanted.ends_at, "failures": 0, "next_at": now}
    written: Any = connection.execute(update(SUBSCRIPTION).where(known).values(**renewed))
    if written.rowcount == 0:
        row = {
            "callback": wanted.callback,
            "topic": wanted.topic,
            **renewed,
            "position": position,
            "content_hash": content_hash,
        }
        connection.execute(insert(SUBSCRIPTION).values(**row))


def delete_subscription(connection: Connection, callback: str, topic: str) -> None:
    """Delete a subscription, where there is one."""
    known = (SUBSCRIPTION.c.callback == callback) & (SUBSCRIPTION.c.topic == topic)
    connection.execute(delete(SUBSCRIPTION).where(known))


def fetch_has_due(connection: Connection, terms: Terms) -> bool:
    """Return whether there is a subscription to look at, or one whose lease has ended."""
    query = select(SUBSCRIPTION.c.id).where(or_(_is_due(terms), SUBSCRIPTION.c.ends_at <= terms.instant))
    return connection.execute(query.limit(1)).first() is not None


def claim_subscriptions(connection: Connection, terms: Terms) -> list[Due]:
    """Delete the subscriptions whose lease has ended, and claim those whose topic may have changed."""
    connection.execute(delete(SUBSCRIPTION).where(SUBSCRIPTION.c.ends_at <= terms.instant))
    query = (
        select(SUBSCRIPTION, _LAST.label("last"))
        .where(_is_due(terms))
        .order_by(SUBSCRIPTION.c.next_at, SUBSCRIPTION.c.id)
        .limit(AT_ONCE)
    )
    rows = connection.execute(query).all()
    lease = {"owner": terms.owner, "leased_until": terms.until}
    for row in rows:
        connection.execute(update(SUBSCRIPTION).where(SUBSCRIPTION.c.id == row.id).values(**lease))
    return [
        Due(row.id, row.callback, row.topic, row.secret, row.content_hash, row.failures, row.last)
        for row in rows
    ]


def settle_looks(connection: Connection, looks: Sequence[Look], owner: str, now: datetime) -> None:
    """Write down what became of these; what another process has taken over meanwhile stays with that."""
    for look in looks:
        mine = (SUBSCRIPTION.c.id == look.due.id) & (SUBSCRIPTION.c.owner == owner)
        if look.outcome is Outcome.ENDED:
            connection.execute(delete(SUBSCRIPTION).where(mine))
        else:
            values = _settle(look, now) | {"owner": None, "leased_until": None}
            connection.execute(update(SUBSCRIPTION).where(mine).values(**values))


def release_subscriptions(connection: Connection, owner: str) -> None:
    """Let go of what a process claimed and does not finish."""
    mine = SUBSCRIPTION.c.owner == owner
    connection.execute(update(SUBSCRIPTION).where(mine).values(owner=None, leased_until=None))


def _settle(look: Look, now: datetime) -> dict[str, Any]:
    if look.outcome is Outcome.FAILED:
        failures = look.due.failures + 1
        attempts = min(failures, ATTEMPTS - 1)  # until the lease ends, at the last of the waits
        next_at = compute_next_attempt(f"subscription {look.due.id}", attempts, now)
        return {"failures": failures, "next_at": next_at}
    return {
        "position": look.due.last,
        "content_hash": look.content_hash,
        "failures": 0,
        "next_at": render_instant(now),
    }


def _is_due(terms: Terms) -> ColumnElement[bool]:
    return and_(
        SUBSCRIPTION.c.ends_at > terms.instant,
        has_come(SUBSCRIPTION.c.next_at, terms.now, MAX_WAIT),
        or_(
            SUBSCRIPTION.c.position < _LAST,
            SUBSCRIPTION.c.next_at <= render_instant(terms.now - LOOK_ANYWAY),
        ),
        or_(
            SUBSCRIPTION.c.leased_until.is_(None),
            has_come(SUBSCRIPTION.c.leased_until, terms.now, 2 * terms.lease),
        ),
    )
