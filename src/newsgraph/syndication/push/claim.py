"""Claims messages that are due, so that of several processes one sends each at a time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    bindparam,
    func,
    literal_column,
    or_,
    select,
    update,
)

from newsgraph.clock import render_instant
from newsgraph.model.vocabulary import ChangeAction, EndpointContent, EndpointState, MessageState
from newsgraph.store.core_table import ACCESS_EVENT, CHANGE, ENDPOINT, LICENSE, MESSAGE, PARTNER
from newsgraph.store.statement import execute_many
from newsgraph.syndication.push.instant import has_come
from newsgraph.syndication.push.retry import MAX_WAIT

AT_ONCE = 8
"""Messages on the way to one endpoint, over all processes; one where its last attempt failed."""


_LEASE = (
    update(MESSAGE)
    .values(
        owner=bindparam("by"),
        leased_until=bindparam("until"),
        attempts=MESSAGE.c.attempts + literal_column("1"),
    )
    .where(
        MESSAGE.c.endpoint_id == bindparam("of_endpoint"),
        MESSAGE.c.position == bindparam("at_position"),
        MESSAGE.c.own_number == bindparam("at_number"),
    )
)
"""Nobody else writes between the look at a message and this: it is still what was read."""
_EARLIER = MESSAGE.alias("earlier")
_IS_NEXT = or_(
    MESSAGE.c.own_number == literal_column("0"),
    ~select(_EARLIER.c.own_number)
    .where(
        _EARLIER.c.subject_id == MESSAGE.c.subject_id,
        _EARLIER.c.endpoint_id == MESSAGE.c.endpoint_id,
        _EARLIER.c.own_number < MESSAGE.c.own_number,
        _EARLIER.c.state == MessageState.PENDING,
    )
    .correlate(MESSAGE)
    .exists(),
)
"""What is told of a right waits for what is still to be told of it: it says what happened, not what is so now."""


@dataclass(frozen=True)
class Terms:
    """Who claims (a name that no other process has), at which instant, and for how long."""

    owner: str
    now: datetime
    lease: timedelta

    @property
    def instant(self) -> str:
        """The present instant, as the database keeps it."""
        return render_instant(self.now)

    @property
    def until(self) -> str:
        """The instant at which what is claimed now is anybody's again."""
        return render_instant(self.now + self.lease)


@dataclass(frozen=True)
class Claimed:
    """A message to be sent now, and all that sending it needs to know; `attempts` counts this one.

    The subject is an article, or the license of which a right is told; `license` is the key of that.
    """

    endpoint_id: int
    position: int
    number: int
    message_id: str
    subject_id: str
    action: ChangeAction
    at: str
    reason: str | None
    attempts: int
    url: str
    content: EndpointContent
    secrets: tuple[str, ...]
    partner: str
    partner_name: str
    license: str | None


def fetch_due_endpoints(connection: Connection, now: datetime) -> list[int]:
    """Return the endpoints that something is due for, by their rows."""
    due = select(MESSAGE.c.position).where(MESSAGE.c.endpoint_id == ENDPOINT.c.id, _is_due(now)).exists()
    query = select(ENDPOINT.c.id).where(_is_open(now), due).order_by(ENDPOINT.c.id)
    return list(connection.execute(query).scalars())


def claim_messages(connection: Connection, terms: Terms, endpoint_ids: Sequence[int]) -> list[Claimed]:
    """Claim what is due for these endpoints, as far as each takes more; an attempt counts from here on.

    Of a subject one message at a time is on the way to an endpoint, so that what was sent first arrives first.
    """
    claimed: list[Claimed] = []
    for endpoint_id in endpoint_ids:
        endpoint = _fetch_endpoint(connection, terms, endpoint_id)
        if endpoint is not None:
            claimed += _claim(connection, terms, endpoint)
    return claimed


def release_messages(connection: Connection, owner: str) -> None:
    """Let go of what a process claimed and does not finish."""
    mine = (MESSAGE.c.owner == owner) & (MESSAGE.c.state == MessageState.PENDING)
    connection.execute(update(MESSAGE).where(mine).values(owner=None, leased_until=None))


def _claim(connection: Connection, terms: Terms, endpoint: Any) -> list[Claimed]:
    leased = _is_leased(terms)
    of_endpoint = (MESSAGE.c.endpoint_id == endpoint.id) & (MESSAGE.c.state == MessageState.PENDING)
    on_the_way = list(connection.execute(select(MESSAGE.c.subject_id).where(of_endpoint, leased)).scalars())
    free = (1 if endpoint.failures else AT_ONCE) - len(on_the_way)
    if free <= 0:
        return []
    query = (
        _select_told(endpoint.partner_id)
        .where(of_endpoint, _is_due(terms.now), ~leased)
        .order_by(MESSAGE.c.next_at, MESSAGE.c.position, MESSAGE.c.own_number)
        .limit(free + AT_ONCE)
    )
    busy = set(on_the_way)
    claimed: list[Claimed] = []
    for row in connection.execute(query).all():
        if row.subject_id not in busy and len(claimed) < free:
            busy.add(row.subject_id)
            claimed.append(_build_claimed(terms, endpoint, row))
    leases = [
        {
            "of_endpoint": one.endpoint_id,
            "at_position": one.position,
            "at_number": one.number,
            "by": terms.owner,
            "until": terms.until,
        }
        for one in claimed
    ]
    execute_many(connection, _LEASE, leases, key="lease messages")
    return claimed


def _select_told(partner_id: int) -> Select[Any]:
    """Select messages with what the log has of them, or what the partner of their endpoint alone is told."""
    is_public = MESSAGE.c.own_number == literal_column("0")
    public = and_(is_public, CHANGE.c.position == MESSAGE.c.position)
    own = and_(ACCESS_EVENT.c.partner_id == partner_id, ACCESS_EVENT.c.number == MESSAGE.c.own_number)
    return (
        select(
            MESSAGE,
            func.coalesce(CHANGE.c.at, ACCESS_EVENT.c.at).label("at"),
            func.coalesce(CHANGE.c.reason, ACCESS_EVENT.c.reason).label("reason"),
            LICENSE.c.key.label("license"),
        )
        .select_from(MESSAGE)
        .outerjoin(CHANGE, public)
        .outerjoin(ACCESS_EVENT, own)
        .outerjoin(LICENSE, LICENSE.c.public_id == ACCESS_EVENT.c.subject_id)
    )


def _build_claimed(terms: Terms, endpoint: Any, row: Any) -> Claimed:
    is_rotating = endpoint.previous_secret is not None and (endpoint.previous_until or "") > terms.instant
    secrets = (endpoint.secret, endpoint.previous_secret) if is_rotating else (endpoint.secret,)
    return Claimed(
        endpoint.id,
        row.position,
        row.own_number,
        row.public_id,
        row.subject_id,
        ChangeAction(row.action),
        row.at,
        row.reason,
        row.attempts + 1,
        endpoint.url,
        EndpointContent(endpoint.content),
        secrets,
        endpoint.partner,
        endpoint.partner_name,
        row.license,
    )


def _fetch_endpoint(connection: Connection, terms: Terms, endpoint_id: int) -> Any:
    query = (
        select(ENDPOINT, PARTNER.c.public_id.label("partner"), PARTNER.c.name.label("partner_name"))
        .join(PARTNER, PARTNER.c.id == ENDPOINT.c.partner_id)
        .where(ENDPOINT.c.id == endpoint_id, _is_open(terms.now))
    )
    return connection.execute(query).first()


def _is_open(now: datetime) -> ColumnElement[bool]:
    """Whether an endpoint is sent anything now."""
    resumed = has_come(ENDPOINT.c.resumes_at, now, MAX_WAIT)
    throttled = and_(ENDPOINT.c.state == EndpointState.THROTTLED, resumed)
    return or_(ENDPOINT.c.state == EndpointState.ACTIVE, throttled)


def _is_due(now: datetime) -> ColumnElement[bool]:
    return and_(MESSAGE.c.state == MessageState.PENDING, has_come(MESSAGE.c.next_at, now, MAX_WAIT), _IS_NEXT)


def _is_leased(terms: Terms) -> ColumnElement[bool]:
    return and_(
        MESSAGE.c.leased_until.is_not(None), ~has_come(MESSAGE.c.leased_until, terms.now, 2 * terms.lease)
    )
