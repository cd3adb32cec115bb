"""Writes down what became of messages that were sent, and what that says of their endpoints."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, bindparam, literal_column, null, update

from newsgraph.clock import render_instant
from newsgraph.model.vocabulary import EndpointState, MessageState
from newsgraph.store.core_table import ENDPOINT, MESSAGE
from newsgraph.store.statement import execute_many
from newsgraph.syndication.download import Delivery, record_downloads
from newsgraph.syndication.push.claim import Claimed
from newsgraph.syndication.push.http_client import Answer, Unanswered
from newsgraph.syndication.push.retry import MAX_WAIT, compute_next_attempt, compute_resumption

GONE = 410
THROTTLING = (429, 502, 503, 504)
SUCCESSES = range(200, 300)
_DELIVER = (
    update(MESSAGE)
    .values(
        state=literal_column("'DELIVERED'"),
        status=bindparam("with_status"),
        failure=null(),
        ended_at=bindparam("instant"),
        owner=null(),
        leased_until=null(),
    )
    .where(
        MESSAGE.c.endpoint_id == bindparam("of_endpoint"),
        MESSAGE.c.position == bindparam("at_position"),
        MESSAGE.c.own_number == bindparam("at_number"),
        MESSAGE.c.owner == bindparam("of_owner"),
        MESSAGE.c.state == literal_column("'PENDING'"),
    )
)
LOOK_AGAIN = timedelta(minutes=1)
"""After how long a message is looked at again that may not be sent yet, where nothing says when it may."""


class Ending(StrEnum):
    """How an attempt ended."""

    DELIVERED = "DELIVERED"
    FAILED = "FAILED"
    THROTTLED = "THROTTLED"
    GONE = "GONE"
    WITHHELD = "WITHHELD"
    POSTPONED = "POSTPONED"


@dataclass(frozen=True)
class Attempt:
    """A message of which something was tried: how it ended, and what the partner was handed thereby.

    `until` is when a postponed message may be sent.
    """

    message: Claimed
    ending: Ending
    status: int | None = None
    why: str | None = None
    retry_after: str | None = None
    until: str | None = None
    delivery: Delivery | None = None


def build_attempt(message: Claimed, answer: Answer | Unanswered, delivery: Delivery | None) -> Attempt:
    """Return what an answer means: 2xx alone is success, a redirect a failure like any other.

    What was sent counts as delivered whatever the answer says of it: a partner may keep what he refuses. Only what
    never left, as where a name has no address or a connection is refused, does not.
    """
    match answer:
        case Unanswered(why, has_left):
            return Attempt(message, Ending.FAILED, why=why, delivery=delivery if has_left else None)
        case Answer(status):
            return Attempt(
                message,
                _judge(status),
                status,
                None if status in SUCCESSES else f"answered with {status}",
                answer.retry_after,
                delivery=delivery,
            )


def settle_attempts(connection: Connection, attempts: Sequence[Attempt], owner: str, now: datetime) -> None:
    """Write all of this down; what another process has taken over meanwhile stays with that."""
    _settle_delivered(connection, attempts, owner, render_instant(now))
    for attempt in attempts:
        if attempt.ending is Ending.DELIVERED:
            continue
        message = attempt.message
        mine = (
            MESSAGE.c.endpoint_id == message.endpoint_id,
            MESSAGE.c.position == message.position,
            MESSAGE.c.own_number == message.number,
            MESSAGE.c.owner == owner,
            MESSAGE.c.state == MessageState.PENDING,
        )
        values = _settle(attempt, now) | {"owner": None, "leased_until": None}
        written: Any = connection.execute(update(MESSAGE).where(*mine).values(**values))
        if written.rowcount == 1:
            _mark_endpoint(connection, attempt, now)
    handed: dict[str, list[Delivery]] = {}
    for attempt in attempts:
        if attempt.delivery is not None:
            handed.setdefault(attempt.message.partner, []).append(attempt.delivery)
    for partner, deliveries in handed.items():
        record_downloads(connection, partner, deliveries, render_instant(now))


def _settle_delivered(connection: Connection, attempts: Sequence[Attempt], owner: str, now: str) -> None:
    """Write down what arrived, all at once: it is nearly all there is."""
    delivered = [attempt for attempt in attempts if attempt.ending is Ending.DELIVERED]
    rows = [
        {
            "of_endpoint": attempt.message.endpoint_id,
            "at_position": attempt.message.position,
            "at_number": attempt.message.number,
            "of_owner": owner,
            "with_status": attempt.status,
            "instant": now,
        }
        for attempt in delivered
    ]
    execute_many(connection, _DELIVER, rows, key="settle delivered messages")
    for endpoint_id in sorted({attempt.message.endpoint_id for attempt in delivered}):
        _mark_well(connection, endpoint_id, now)


def _judge(status: int) -> Ending:
    if status in SUCCESSES:
        return Ending.DELIVERED
    if status == GONE:
        return Ending.GONE
    return Ending.THROTTLED if status in THROTTLING else Ending.FAILED


def _settle(attempt: Attempt, now: datetime) -> dict[str, Any]:
    """Return what becomes of a message that did not arrive."""
    ended = {"ended_at": render_instant(now), "status": attempt.status, "failure": attempt.why}
    message = attempt.message
    match attempt.ending:
        case Ending.WITHHELD:
            return ended | {"state": MessageState.WITHHELD.value, "attempts": message.attempts - 1}
        case Ending.POSTPONED:
            until = attempt.until or render_instant(now + LOOK_AGAIN)
            furthest = render_instant(now + MAX_WAIT)  # what lies further ahead is taken for a clock put back
            return {"next_at": min(until, furthest), "attempts": message.attempts - 1}
        case Ending.GONE:  # it waits for the endpoint to be enabled again
            return {"status": attempt.status, "failure": attempt.why, "next_at": render_instant(now)}
    next_at = compute_next_attempt(message.message_id, message.attempts, now)
    if next_at is None:
        return ended | {"state": MessageState.DEAD.value}
    if attempt.ending is Ending.THROTTLED:
        next_at = max(next_at, compute_resumption(attempt.retry_after, now))
    return {"status": attempt.status, "failure": attempt.why, "next_at": next_at}


def _mark_endpoint(connection: Connection, attempt: Attempt, now: datetime) -> None:
    """Say of the endpoint what the answer said; one that was disabled meanwhile stays so."""
    known = (ENDPOINT.c.id == attempt.message.endpoint_id) & (ENDPOINT.c.state != EndpointState.DISABLED)
    match attempt.ending:
        case Ending.FAILED:
            failed = update(ENDPOINT).where(known).values(failures=ENDPOINT.c.failures + 1)
            connection.execute(failed)
        case Ending.THROTTLED:
            throttled = (
                update(ENDPOINT)
                .where(known)
                .values(
                    failures=ENDPOINT.c.failures + 1,
                    state=EndpointState.THROTTLED.value,
                    reason=attempt.why,
                    resumes_at=compute_resumption(attempt.retry_after, now),
                )
            )
            connection.execute(throttled)
        case Ending.GONE:
            gone = (
                update(ENDPOINT)
                .where(known)
                .values(state=EndpointState.DISABLED.value, reason=attempt.why, resumes_at=None)
            )
            connection.execute(gone)
        case _:
            return


def _mark_well(connection: Connection, endpoint_id: int, now: str) -> None:
    """An endpoint that takes messages is well; one that asked for a pause has it, whatever was on the way to it."""
    known = ENDPOINT.c.id == endpoint_id
    connection.execute(update(ENDPOINT).where(known, ENDPOINT.c.failures > 0).values(failures=0))
    over = (ENDPOINT.c.state == EndpointState.THROTTLED) & (ENDPOINT.c.resumes_at <= now)
    well = {"state": EndpointState.ACTIVE.value, "reason": None, "resumes_at": None}
    connection.execute(update(ENDPOINT).where(known, over).values(**well))
