"""Reads the change log for endpoints and writes what each is to be told: position and messages in one transaction."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, delete, func, literal_column, or_, select, update

from newsgraph.changes.log import ARTICLE_SUBJECT
from newsgraph.clock import render_instant
from newsgraph.model.identity import build_id
from newsgraph.model.vocabulary import ChangeAction, EndpointState, MessageState
from newsgraph.store.core_table import (
    ARTICLE,
    CHANGE,
    DOWNLOAD,
    ENDPOINT,
    MESSAGE,
    PARTNER,
    insert_rows,
)
from newsgraph.syndication.push.instant import has_come
from newsgraph.syndication.push.retry import MAX_WAIT

PAGE = 100
"""Changes that are looked at in one step."""
MAX_WAITING = 1_000
"""An endpoint for which so many messages wait that could be sent, or were sent in vain, is read no further for.

The log keeps what comes after. What a delay of a license holds back does not count: recalls would wait behind it.
"""
MESSAGE_PREFIX = "msg"
KEPT = timedelta(days=30)
"""How long messages are kept that were delivered, or withheld before anything was sent.

What was handed over stays in `download`; a message that was tried and withheld since stays, as all that tells of it.
"""


@dataclass(frozen=True)
class Lag:
    """An endpoint that stands before the end of the log: whose it is (a public id) and up to where it was read."""

    endpoint_id: int
    public_id: str
    partner: str
    position: int


@dataclass(frozen=True)
class ArticleChange:
    """A change of an article, as the log has it."""

    position: int
    article_id: str
    action: ChangeAction


@dataclass(frozen=True)
class LogPage:
    """Some changes after a position, and up to where the log was looked at for them."""

    until: int
    changes: tuple[ArticleChange, ...]


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
    query = (
        select(ENDPOINT.c.id, ENDPOINT.c.public_id, PARTNER.c.public_id, ENDPOINT.c.position)
        .join(PARTNER, PARTNER.c.id == ENDPOINT.c.partner_id)
        .where(ENDPOINT.c.state != EndpointState.DISABLED, ENDPOINT.c.position < last, waiting < MAX_WAITING)
        .order_by(ENDPOINT.c.position, ENDPOINT.c.public_id)
    )
    return [Lag(*row) for row in connection.execute(query)]


def fetch_page(connection: Connection, position: int) -> LogPage:
    """Return what the log has after a position, of articles, up to PAGE changes of any kind on."""
    columns = (CHANGE.c.position, CHANGE.c.subject_type, CHANGE.c.subject_id, CHANGE.c.action)
    query = select(*columns).where(CHANGE.c.position > position).order_by(CHANGE.c.position).limit(PAGE)
    rows = connection.execute(query).all()
    changes = (
        ArticleChange(row.position, row.subject_id, ChangeAction(row.action))
        for row in rows
        if row.subject_type == ARTICLE_SUBJECT
    )
    return LogPage(rows[-1].position if rows else position, tuple(changes))


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
    connection: Connection, lag: Lag, until: int, told: Sequence[ArticleChange], now: str
) -> bool:
    """Move an endpoint on and write its messages; False where another process did so before, and nothing is written.

    A message's id is always the same for an endpoint and a position.
    """
    moved: Any = connection.execute(
        update(ENDPOINT)
        .where(ENDPOINT.c.id == lag.endpoint_id, ENDPOINT.c.position == lag.position)
        .values(position=until)
    )
    if moved.rowcount != 1:
        return False
    rows = [
        {
            "endpoint_id": lag.endpoint_id,
            "position": change.position,
            "public_id": build_id(MESSAGE_PREFIX, lag.public_id, change.position),
            "subject_id": change.article_id,
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


def _delete_old(connection: Connection, endpoint_id: int, now: datetime) -> None:
    unsent = (MESSAGE.c.state == MessageState.WITHHELD) & (MESSAGE.c.attempts == literal_column("0"))
    old = (
        or_(MESSAGE.c.state == MessageState.DELIVERED, unsent),
        MESSAGE.c.endpoint_id == endpoint_id,
        MESSAGE.c.next_at < render_instant(now - KEPT),
    )
    connection.execute(delete(MESSAGE).where(*old))
