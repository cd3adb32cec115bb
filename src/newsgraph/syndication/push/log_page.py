"""Reads the change log for endpoints and writes what each is to be told: position and messages in one transaction."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    Connection,
    Integer,
    bindparam,
    delete,
    func,
    literal,
    literal_column,
    or_,
    select,
    tuple_,
    union_all,
    update,
)

from newsgraph.changes.log import ARTICLE_SUBJECT
from newsgraph.clock import render_instant
from newsgraph.model.identity import build_id
from newsgraph.model.vocabulary import ChangeAction, EndpointState, MessageState
from newsgraph.store.core_table import ACCESS_EVENT, ARTICLE, CHANGE, DOWNLOAD, ENDPOINT, MESSAGE, PARTNER
from newsgraph.store.statement import insert_rows
from newsgraph.syndication.push.instant import has_come
from newsgraph.syndication.push.retry import MAX_WAIT

PAGE = 100
"""Changes that are looked at in one step."""
MAX_WAITING = 1_000
"""An endpoint for which so many messages wait that could be sent, or were sent in vain, is read no further for.

The log keeps what comes after. What a delay of a license holds back does not count: recalls would wait behind it.
"""
MESSAGE_PREFIX = "msg"
LICENSE_SUBJECT = "License"
Place = tuple[int, int]
"""A position in the log and a number: 0 for the change there, above it what the partner alone is told behind it."""
KEPT = timedelta(days=30)
"""How long messages are kept that were delivered, or withheld before anything was sent.

What was handed over stays in `download`; a message that was tried and withheld since stays, as all that tells of it.
"""


_PUBLIC = (
    select(
        CHANGE.c.position,
        literal_column("0").label("number"),
        CHANGE.c.subject_type,
        CHANGE.c.subject_id,
        CHANGE.c.action,
    )
    .where(CHANGE.c.position > bindparam("at"))
    .order_by(CHANGE.c.position)
    .limit(PAGE)
)
_OWN = (
    select(
        ACCESS_EVENT.c.position,
        ACCESS_EVENT.c.number,
        literal(LICENSE_SUBJECT).label("subject_type"),
        ACCESS_EVENT.c.subject_id,
        literal(ChangeAction.ACCESS_CHANGED.value).label("action"),
    )
    .where(
        ACCESS_EVENT.c.partner_id == bindparam("of_partner"),
        tuple_(ACCESS_EVENT.c.position, ACCESS_EVENT.c.number)
        > tuple_(bindparam("at", type_=Integer), bindparam("own", type_=Integer)),
    )
    .order_by(ACCESS_EVENT.c.position, ACCESS_EVENT.c.number)
    .limit(PAGE)
)
_BOTH = union_all(select(_PUBLIC.subquery("public")), select(_OWN.subquery("own"))).subquery("told")
_PAGE = select(_BOTH).order_by(_BOTH.c.position, _BOTH.c.number).limit(PAGE)


@dataclass(frozen=True)
class Lag:
    """An endpoint that stands before the end of the log: whose it is (a public id) and up to where it was read."""

    endpoint_id: int
    public_id: str
    partner_id: int
    partner: str
    position: int
    number: int

    @property
    def place(self) -> Place:
        """Up to where it was read."""
        return self.position, self.number


@dataclass(frozen=True)
class LoggedChange:
    """A change of an article, or of a right under a license, as the partner's log has it."""

    position: int
    number: int
    subject_id: str
    action: ChangeAction

    @property
    def is_of_article(self) -> bool:
        """Whether its subject is an article."""
        return self.action is not ChangeAction.ACCESS_CHANGED


@dataclass(frozen=True)
class LogPage:
    """Some changes after a place, and up to where the log was looked at for them."""

    until: Place
    changes: tuple[LoggedChange, ...]

    @property
    def article_ids(self) -> list[str]:
        """The articles that were changed, in the order of their ids."""
        return sorted({change.subject_id for change in self.changes if change.is_of_article})


def fetch_lags(connection: Connection, now: datetime) -> list[Lag]:
    """Return the endpoints for which there is something to read, the furthest behind first."""
    is_behind = or_(has_come(MESSAGE.c.next_at, now, MAX_WAIT), MESSAGE.c.attempts > literal_column("0"))
    last = select(func.max(CHANGE.c.position)).scalar_subquery()
    waiting = (
        select(func.count())
        .select_from(MESSAGE)
        .where(MESSAGE.c.endpoint_id == ENDPOINT.c.id, MESSAGE.c.state == MessageState.PENDING, is_behind)
        .scalar_subquery()
    )
    told = tuple_(ACCESS_EVENT.c.position, ACCESS_EVENT.c.number)
    own = (
        select(ACCESS_EVENT.c.id)
        .where(
            ACCESS_EVENT.c.partner_id == ENDPOINT.c.partner_id,
            told > tuple_(ENDPOINT.c.position, ENDPOINT.c.own_number),
        )
        .exists()
    )
    columns = (
        *(ENDPOINT.c.id, ENDPOINT.c.public_id, ENDPOINT.c.partner_id, PARTNER.c.public_id),
        *(ENDPOINT.c.position, ENDPOINT.c.own_number),
    )
    query = (
        select(*columns)
        .join(PARTNER, PARTNER.c.id == ENDPOINT.c.partner_id)
        .where(
            ENDPOINT.c.state != EndpointState.DISABLED,
            or_(ENDPOINT.c.position < last, own),
            waiting < MAX_WAITING,
        )
        .order_by(ENDPOINT.c.position, ENDPOINT.c.public_id)
    )
    return [Lag(*row) for row in connection.execute(query)]


def fetch_page(connection: Connection, lag: Lag) -> LogPage:
    """Return what an endpoint's log has after its place, of articles and rights, up to PAGE changes of any kind on.

    One statement reads both: what one transaction wrote is read whole or not at all.
    """
    rows = connection.execute(
        _PAGE, {"of_partner": lag.partner_id, "at": lag.position, "own": lag.number}
    ).all()
    changes = (
        LoggedChange(row.position, row.number, row.subject_id, ChangeAction(row.action))
        for row in rows
        if row.subject_type in (ARTICLE_SUBJECT, LICENSE_SUBJECT)
    )
    return LogPage((rows[-1].position, rows[-1].number) if rows else lag.place, tuple(changes))


def fetch_delivered(connection: Connection, lag: Lag, article_ids: Sequence[str]) -> set[str]:
    """Return which of these articles the partner has: by any channel, or by a message that may have arrived.

    A message that was tried and is withheld since is one of those: of a process that was killed between the request
    and the writing down of it, the attempt is all that is known.
    """
    by_channel = (
        select(ARTICLE.c.public_id)
        .join(DOWNLOAD, DOWNLOAD.c.article_id == ARTICLE.c.id)
        .join(PARTNER, PARTNER.c.id == DOWNLOAD.c.partner_id)
        .where(PARTNER.c.public_id == lag.partner, ARTICLE.c.public_id.in_(article_ids))
    )
    by_message = select(MESSAGE.c.subject_id).where(
        MESSAGE.c.subject_id.in_(article_ids),
        MESSAGE.c.endpoint_id == lag.endpoint_id,
        or_(MESSAGE.c.state != MessageState.WITHHELD, MESSAGE.c.attempts > literal_column("0")),
    )
    return {*connection.execute(by_channel).scalars(), *connection.execute(by_message).scalars()}


def write_messages(
    connection: Connection, lag: Lag, until: Place, told: Sequence[LoggedChange], now: str
) -> bool:
    """Move an endpoint on and write its messages; False where another process did so before, and nothing is written.

    A message's id is always the same for an endpoint and a place.
    """
    moved: Any = connection.execute(
        update(ENDPOINT)
        .where(
            ENDPOINT.c.id == lag.endpoint_id,
            ENDPOINT.c.position == lag.position,
            ENDPOINT.c.own_number == lag.number,
        )
        .values(position=until[0], own_number=until[1])
    )
    if moved.rowcount != 1:
        return False
    rows = [
        {
            "endpoint_id": lag.endpoint_id,
            "position": change.position,
            "own_number": change.number,
            "public_id": _build_message_id(lag.public_id, change),
            "subject_id": change.subject_id,
            "action": change.action.value,
            "state": MessageState.PENDING.value,
            "attempts": 0,
            "next_at": now,
        }
        for change in told
    ]
    insert_rows(connection, MESSAGE, rows)
    _delete_old(connection, lag.endpoint_id, datetime.fromisoformat(now))
    return True


def _build_message_id(endpoint: str, change: LoggedChange) -> str:
    own = (change.number,) if change.number else ()
    return build_id(MESSAGE_PREFIX, endpoint, change.position, *own)


def _delete_old(connection: Connection, endpoint_id: int, now: datetime) -> None:
    unsent = (MESSAGE.c.state == MessageState.WITHHELD) & (MESSAGE.c.attempts == literal_column("0"))
    old = (
        or_(MESSAGE.c.state == MessageState.DELIVERED, unsent),
        MESSAGE.c.endpoint_id == endpoint_id,
        MESSAGE.c.next_at < render_instant(now - KEPT),
    )
    connection.execute(delete(MESSAGE).where(*old))
