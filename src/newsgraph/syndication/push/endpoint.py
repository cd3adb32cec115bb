"""The addresses to which webhooks are sent: added, listed, changed, rotated, disabled, enabled and deleted."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Select, delete, func, insert, select, update

from newsgraph.clock import render_instant
from newsgraph.errors import InputError
from newsgraph.model.identity import build_id
from newsgraph.model.vocabulary import EndpointContent, EndpointState, MessageState
from newsgraph.store.core_table import ACCESS_EVENT, CHANGE, ENDPOINT, MESSAGE, PARTNER
from newsgraph.syndication.partner import find_partner
from newsgraph.syndication.push.signature import render_secret
from newsgraph.syndication.push.target import check_target
from newsgraph.syndication.stated import build_missing, build_unstated, read_count

SUBJECT = "Endpoint"
ID_PREFIX, ID_LENGTH = "w", 14
MAX_ENDPOINTS = 20
"""Endpoints of one partner."""
OVERLAP_HOURS, MAX_OVERLAP_HOURS = 24, 720
"""How long the old secret signs too: by default, and at most."""
CHANGEABLE = ("url", "content")
_WAITING = (
    select(func.count())
    .select_from(MESSAGE)
    .where(MESSAGE.c.endpoint_id == ENDPOINT.c.id, MESSAGE.c.state == MessageState.PENDING)
    .scalar_subquery()
)
_DEAD = (
    select(func.count())
    .select_from(MESSAGE)
    .where(MESSAGE.c.endpoint_id == ENDPOINT.c.id, MESSAGE.c.state == MessageState.DEAD)
    .scalar_subquery()
)


@dataclass(frozen=True)
class EndpointEntry:
    """An endpoint as it is listed: all but its secrets; `waiting` and `dead` count its messages."""

    id: str
    partner: str
    partner_name: str
    url: str
    content: EndpointContent
    state: EndpointState
    reason: str | None
    resumes_at: str | None
    failures: int
    waiting: int
    dead: int
    created_at: str


@dataclass(frozen=True)
class IssuedSecret:
    """A new secret, which is shown once, and its endpoint; `previous_until` is when the old one signs no more."""

    secret: str
    entry: EndpointEntry
    previous_until: str | None = None


def create_endpoint(
    connection: Connection,
    random: bytes,
    partner: str,
    url: str,
    content: EndpointContent,
    now: str,
    *,
    allows_http: bool = False,
) -> IssuedSecret:
    """Add an endpoint of a partner (an id or a name); it is told of what happens from now on.

    `random` are 32 random bytes, of which its secret is made. Raises InputError NOT_FOUND, PUSH_URL_INVALID or
    ENDPOINT_LIMIT.
    """
    check_target(url, allows_http=allows_http, place="url")
    owner = find_partner(connection, partner, "partner")
    count = select(func.count()).select_from(ENDPOINT).where(ENDPOINT.c.partner_id == owner.id)
    if connection.execute(count).scalar_one() >= MAX_ENDPOINTS:
        raise InputError(
            "ENDPOINT_LIMIT",
            f"a partner may have {MAX_ENDPOINTS} endpoints",
            place="partner",
            hint="delete one that is not used any more",
        )
    public_id = build_id(ID_PREFIX, owner.public_id, url, random.hex())[:ID_LENGTH]
    secret = render_secret(random)
    row = {
        "public_id": public_id,
        "partner_id": owner.id,
        "url": url,
        "content": content.value,
        "secret": secret,
        "state": EndpointState.ACTIVE.value,
        "position": select(func.coalesce(func.max(CHANGE.c.position), 0)).scalar_subquery(),
        "own_number": _fetch_last_number(connection, owner.id),
        "failures": 0,
        "created_at": now,
    }
    connection.execute(insert(ENDPOINT).values(**row))
    return IssuedSecret(secret, fetch_endpoint(connection, public_id))


def change_endpoint(
    connection: Connection, endpoint_id: str, stated: Mapping[str, Any], *, allows_http: bool = False
) -> EndpointEntry:
    """Change what is stated of an endpoint (`url`, `content`); what waits for it goes where it is from now on.

    Raises InputError NOT_FOUND, PUSH_URL_INVALID, or REQUIRED where null is stated.
    """
    entry = fetch_endpoint(connection, endpoint_id)
    for name in CHANGEABLE:
        if name in stated and stated[name] is None:
            raise build_unstated(name)
    if "url" in stated:
        check_target(stated["url"], allows_http=allows_http, place="url")
    if stated:
        _set(connection, entry.id, **{name: str(value) for name, value in stated.items()})
    return fetch_endpoint(connection, entry.id)


def rotate_secret(
    connection: Connection, random: bytes, endpoint_id: str, overlap_hours: int, now: str
) -> IssuedSecret:
    """Give an endpoint a new secret; messages carry signatures by the old one too for so many hours.

    Raises InputError NOT_FOUND, or VALUE_INVALID where the hours are too many or too few.
    """
    entry = fetch_endpoint(connection, endpoint_id)
    read_count(overlap_hours, "overlapHours", 0, MAX_OVERLAP_HOURS)
    until = render_instant(datetime.fromisoformat(now) + timedelta(hours=overlap_hours))
    secret, is_kept = render_secret(random), overlap_hours > 0
    _set(
        connection,
        entry.id,
        previous_secret=ENDPOINT.c.secret if is_kept else None,
        previous_until=until if is_kept else None,
        secret=secret,
    )
    return IssuedSecret(secret, entry, until)


def disable_endpoint(connection: Connection, endpoint_id: str, by: str | None) -> EndpointEntry:
    """Have an endpoint sent nothing until it is enabled; what happens meanwhile waits for that.

    `by` is the name of whoever does so. Raises InputError NOT_FOUND.
    """
    entry = fetch_endpoint(connection, endpoint_id)
    told = f"disabled by {by or 'a key'}"
    _set(connection, entry.id, state=EndpointState.DISABLED.value, reason=told, resumes_at=None)
    return fetch_endpoint(connection, entry.id)


def enable_endpoint(connection: Connection, endpoint_id: str, now: str) -> EndpointEntry:
    """Have an endpoint sent what waits, at once, and go on from where it stood; raises InputError NOT_FOUND."""
    entry = fetch_endpoint(connection, endpoint_id)
    _set(connection, entry.id, state=EndpointState.ACTIVE.value, reason=None, resumes_at=None, failures=0)
    row = select(ENDPOINT.c.id).where(ENDPOINT.c.public_id == entry.id).scalar_subquery()
    waits = (MESSAGE.c.endpoint_id == row) & (MESSAGE.c.state == MessageState.PENDING)
    connection.execute(update(MESSAGE).where(waits).values(next_at=now))
    return fetch_endpoint(connection, entry.id)


def delete_endpoint(connection: Connection, endpoint_id: str) -> EndpointEntry:
    """Delete an endpoint with its messages, and return it as it was; raises InputError NOT_FOUND."""
    entry = fetch_endpoint(connection, endpoint_id)
    connection.execute(delete(ENDPOINT).where(ENDPOINT.c.public_id == entry.id))
    return entry


def fetch_endpoints(connection: Connection) -> list[EndpointEntry]:
    """Return all endpoints, by partner and age."""
    query = _select_entries().order_by(PARTNER.c.name, ENDPOINT.c.created_at, ENDPOINT.c.public_id)
    return [_read(row) for row in connection.execute(query)]


def fetch_endpoint(connection: Connection, endpoint_id: str) -> EndpointEntry:
    """Return an endpoint; raises InputError NOT_FOUND."""
    row = connection.execute(_select_entries().where(ENDPOINT.c.public_id == endpoint_id)).first()
    if row is None:
        raise build_missing("endpoint", endpoint_id, "endpoint", "newsgraph endpoints list shows the ids")
    return _read(row)


def _select_entries() -> Select[Any]:
    return select(
        ENDPOINT,
        PARTNER.c.public_id.label("partner"),
        PARTNER.c.name.label("partner_name"),
        _WAITING.label("waiting"),
        _DEAD.label("dead"),
    ).join(PARTNER, PARTNER.c.id == ENDPOINT.c.partner_id)


def _fetch_last_number(connection: Connection, partner_id: int) -> int:
    """Return the number of what a partner alone was told last, 0 where there is nothing."""
    last = select(func.coalesce(func.max(ACCESS_EVENT.c.number), 0))
    return int(connection.execute(last.where(ACCESS_EVENT.c.partner_id == partner_id)).scalar_one())


def _set(connection: Connection, endpoint_id: str, **values: Any) -> None:
    connection.execute(update(ENDPOINT).where(ENDPOINT.c.public_id == endpoint_id).values(**values))


def _read(row: Any) -> EndpointEntry:
    return EndpointEntry(
        row.public_id,
        row.partner,
        row.partner_name,
        row.url,
        EndpointContent(row.content),
        EndpointState(row.state),
        row.reason,
        row.resumes_at,
        row.failures,
        row.waiting,
        row.dead,
        row.created_at,
    )
