"""The messages of an endpoint: listed, and sent once more where an administrator asks for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select, update

from newsgraph.model.vocabulary import ChangeAction, MessageState
from newsgraph.store.core_table import ENDPOINT, MESSAGE
from newsgraph.syndication.push.endpoint import fetch_endpoint
from newsgraph.syndication.stated import build_missing

PAGE = 100


@dataclass(frozen=True)
class MessageEntry:
    """A message as it is listed; its subject is an article, or a license of which a right is told."""

    id: str
    subject_id: str
    action: ChangeAction
    state: MessageState
    attempts: int
    status: int | None
    failure: str | None
    next_at: str | None
    ended_at: str | None


def fetch_messages(
    connection: Connection, endpoint_id: str, state: MessageState | None = None, limit: int = PAGE
) -> list[MessageEntry]:
    """Return the messages of an endpoint in order of the log, the last `limit` of them.

    Raises InputError NOT_FOUND.
    """
    entry = fetch_endpoint(connection, endpoint_id)
    query = (
        select(MESSAGE)
        .join(ENDPOINT, ENDPOINT.c.id == MESSAGE.c.endpoint_id)
        .where(ENDPOINT.c.public_id == entry.id)
        .order_by(MESSAGE.c.position.desc(), MESSAGE.c.own_number.desc())
        .limit(limit)
    )
    if state is not None:
        query = query.where(MESSAGE.c.state == state.value)
    return [_read(row) for row in connection.execute(query).all()][::-1]


def replay_messages(
    connection: Connection, endpoint_id: str, message_ids: Sequence[str] | None, now: str
) -> list[MessageEntry]:
    """Have messages of an endpoint sent once more, with their ids and all attempts anew; return them as they were.

    These, or all that are dead where None. What waits is left alone; what was withheld is decided anew. Raises
    InputError NOT_FOUND, where there is no such endpoint or one of the messages is none of its.
    """
    entry = fetch_endpoint(connection, endpoint_id)
    query = (
        select(MESSAGE)
        .join(ENDPOINT, ENDPOINT.c.id == MESSAGE.c.endpoint_id)
        .where(ENDPOINT.c.public_id == entry.id)
        .order_by(MESSAGE.c.position, MESSAGE.c.own_number)
    )
    if message_ids is None:
        query = query.where(MESSAGE.c.state == MessageState.DEAD.value)
    else:
        query = query.where(MESSAGE.c.public_id.in_(message_ids))
    rows = connection.execute(query).all()
    known = {row.public_id for row in rows}
    for number, message_id in enumerate(message_ids or ()):
        if message_id not in known:
            hint = "newsgraph endpoints messages ENDPOINT_ID lists them"
            raise build_missing("message of the endpoint", message_id, f"messages.{number}", hint)
    settled = [row for row in rows if row.state != MessageState.PENDING]
    anew = {"state": MessageState.PENDING.value, "attempts": 0, "next_at": now, "ended_at": None}
    for row in settled:
        connection.execute(update(MESSAGE).where(MESSAGE.c.public_id == row.public_id).values(**anew))
    return [_read(row) for row in settled]


def _read(row: Any) -> MessageEntry:
    is_waiting = row.state == MessageState.PENDING
    return MessageEntry(
        row.public_id,
        row.subject_id,
        ChangeAction(row.action),
        MessageState(row.state),
        row.attempts,
        row.status,
        row.failure,
        row.next_at if is_waiting else None,
        row.ended_at,
    )
