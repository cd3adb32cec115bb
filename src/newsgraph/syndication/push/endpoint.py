"""The addresses to which webhooks are sent: added, listed, rotated, disabled, enabled and deleted."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Select, delete, func, insert, or_, select, update

from newsgraph.access.audit import append_audit
from newsgraph.clock import render_instant
from newsgraph.errors import InputError
from newsgraph.model.identity import build_id
from newsgraph.model.viewer import Viewer
from newsgraph.model.vocabulary import EndpointContent, EndpointState, MessageState
from newsgraph.store.core_table import ACCESS_EVENT, CHANGE, ENDPOINT, MESSAGE, PARTNER
from newsgraph.syndication.push.signature import parse_secret, render_secret
from newsgraph.syndication.push.target import check_target

SUBJECT = "Endpoint"
ID_PREFIX, ID_LENGTH = "w", 14
MAX_ENDPOINTS = 20
"""Endpoints of one partner."""
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
class Office:
    """Who deals with endpoints, when, and, where it is a partner himself, which one (a public id)."""

    viewer: Viewer
    now: datetime
    partner: str | None = None


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
    """A new secret, which is shown once, and its endpoint."""

    secret: str
    entry: EndpointEntry


def create_endpoint(
    connection: Connection,
    office: Office,
    random: bytes,
    partner: str,
    url: str,
    content: EndpointContent,
    *,
    secret: str | None = None,
    allows_http: bool = False,
) -> IssuedSecret:
    """Add an endpoint of a partner (an id or a name); it is told of what happens from now on.

    `random` are 32 random bytes, of which a secret is made where none is given. Raises InputError PARTNER_NOT_FOUND,
    PUSH_URL_INVALID, WEBHOOK_SECRET_INVALID or ENDPOINT_LIMIT.
    """
    check_target(url, allows_http=allows_http)
    if secret is not None:
        parse_secret(secret)
    owner = _find_partner(connection, office, partner)
    count = select(func.count()).select_from(ENDPOINT).where(ENDPOINT.c.partner_id == owner.id)
    if connection.execute(count).scalar_one() >= MAX_ENDPOINTS:
        raise InputError(
            "ENDPOINT_LIMIT",
            f"a partner may have {MAX_ENDPOINTS} endpoints",
            hint="delete one that is not used any more",
        )
    now = render_instant(office.now)
    public_id = build_id(ID_PREFIX, owner.public_id, url, random.hex())[:ID_LENGTH]
    chosen = secret or render_secret(random)
    row = {
        "public_id": public_id,
        "partner_id": owner.id,
        "url": url,
        "content": content.value,
        "secret": chosen,
        "state": EndpointState.ACTIVE.value,
        "position": select(func.coalesce(func.max(CHANGE.c.position), 0)).scalar_subquery(),
        "number": _fetch_last_number(connection, owner.id),
        "failures": 0,
        "created_at": now,
    }
    connection.execute(insert(ENDPOINT).values(**row))
    _tell(connection, office, "endpoint.create", public_id, {"partner": owner.public_id, "url": url})
    return IssuedSecret(chosen, fetch_endpoint(connection, public_id, office.partner))


def rotate_secret(
    connection: Connection, office: Office, random: bytes, endpoint_id: str, overlap: timedelta
) -> IssuedSecret:
    """Give an endpoint a new secret; messages carry signatures by the old one too until the overlap ends.

    Raises InputError ENDPOINT_NOT_FOUND.
    """
    entry = fetch_endpoint(connection, endpoint_id, office.partner)
    secret, until = render_secret(random), render_instant(office.now + overlap)
    is_kept = overlap > timedelta(0)
    connection.execute(
        update(ENDPOINT)
        .where(ENDPOINT.c.public_id == entry.id)
        .values(
            previous_secret=ENDPOINT.c.secret if is_kept else None,
            previous_until=until if is_kept else None,
            secret=secret,
        )
    )
    _tell(connection, office, "endpoint.rotate", entry.id, {"previousUntil": until})
    return IssuedSecret(secret, entry)


def disable_endpoint(connection: Connection, office: Office, endpoint_id: str) -> EndpointEntry:
    """Have an endpoint sent nothing until it is enabled; what happens meanwhile waits for that."""
    entry = fetch_endpoint(connection, endpoint_id, office.partner)
    told = f"disabled by {office.viewer.name or 'a key'}"
    _set(connection, entry.id, state=EndpointState.DISABLED.value, reason=told, resumes_at=None)
    _tell(connection, office, "endpoint.disable", entry.id)
    return fetch_endpoint(connection, entry.id, office.partner)


def enable_endpoint(connection: Connection, office: Office, endpoint_id: str) -> EndpointEntry:
    """Have an endpoint sent what waits, at once, and go on from where it stood."""
    entry = fetch_endpoint(connection, endpoint_id, office.partner)
    _set(connection, entry.id, state=EndpointState.ACTIVE.value, reason=None, resumes_at=None, failures=0)
    row = select(ENDPOINT.c.id).where(ENDPOINT.c.public_id == entry.id).scalar_subquery()
    waits = (MESSAGE.c.endpoint_id == row) & (MESSAGE.c.state == MessageState.PENDING)
    connection.execute(update(MESSAGE).where(waits).values(next_at=render_instant(office.now)))
    _tell(connection, office, "endpoint.enable", entry.id)
    return fetch_endpoint(connection, entry.id, office.partner)


def delete_endpoint(connection: Connection, office: Office, endpoint_id: str) -> EndpointEntry:
    """Delete an endpoint with its messages, and return it as it was."""
    entry = fetch_endpoint(connection, endpoint_id, office.partner)
    connection.execute(delete(ENDPOINT).where(ENDPOINT.c.public_id == entry.id))
    _tell(connection, office, "endpoint.delete", entry.id, {"url": entry.url})
    return entry


def fetch_endpoints(connection: Connection, partner: str | None = None) -> list[EndpointEntry]:
    """Return the endpoints of a partner (a public id), or all of them, by partner and age."""
    query = _select_entries(partner).order_by(PARTNER.c.name, ENDPOINT.c.created_at, ENDPOINT.c.public_id)
    return [_read(row) for row in connection.execute(query)]


def fetch_endpoint(connection: Connection, endpoint_id: str, partner: str | None = None) -> EndpointEntry:
    """Return an endpoint, where it is one of the partner's; raises InputError ENDPOINT_NOT_FOUND."""
    query = _select_entries(partner).where(ENDPOINT.c.public_id == endpoint_id)
    row = connection.execute(query).first()
    if row is None:
        raise InputError(
            "ENDPOINT_NOT_FOUND",
            "there is no endpoint of that id",
            hint="newsgraph endpoints list shows the ids",
        )
    return _read(row)


def _select_entries(partner: str | None) -> Select[Any]:
    query = select(
        ENDPOINT,
        PARTNER.c.public_id.label("partner"),
        PARTNER.c.name.label("partner_name"),
        _WAITING.label("waiting"),
        _DEAD.label("dead"),
    ).join(PARTNER, PARTNER.c.id == ENDPOINT.c.partner_id)
    return query if partner is None else query.where(PARTNER.c.public_id == partner)


def _find_partner(connection: Connection, office: Office, named: str) -> Any:
    """Return the partner of an id or a name, himself where a partner deals."""
    query = select(PARTNER).where(or_(PARTNER.c.public_id == named, PARTNER.c.name == named))
    found = connection.execute(query.order_by(PARTNER.c.public_id != named)).first()
    if found is None or office.partner not in (None, found.public_id):
        raise InputError(
            "PARTNER_NOT_FOUND",
            "there is no partner of that id or name",
            hint="newsgraph partners list shows who there is",
        )
    return found


def _fetch_last_number(connection: Connection, partner_id: int) -> int:
    """Return the number of what a partner alone was told last, 0 where there is nothing."""
    last = select(func.coalesce(func.max(ACCESS_EVENT.c.number), 0))
    return int(connection.execute(last.where(ACCESS_EVENT.c.partner_id == partner_id)).scalar_one())


def _set(connection: Connection, endpoint_id: str, **values: Any) -> None:
    connection.execute(update(ENDPOINT).where(ENDPOINT.c.public_id == endpoint_id).values(**values))


def _tell(
    connection: Connection,
    office: Office,
    action: str,
    endpoint_id: str,
    details: dict[str, Any] | None = None,
) -> None:
    now = render_instant(office.now)
    append_audit(connection, office.viewer, now, action, SUBJECT, endpoint_id, details)


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
