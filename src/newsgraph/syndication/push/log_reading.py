"""Takes endpoints on through the change log: which changes each is told of, and the writing of that."""

import logging
from collections.abc import Mapping, Sequence
from typing import Protocol

from sqlalchemy import Connection

from newsgraph.clock import Clock, render_instant
from newsgraph.model.vocabulary import AccessReason, ChangeAction
from newsgraph.store.database import Database
from newsgraph.syndication.push.log_page import (
    Lag,
    LoggedChange,
    LogPage,
    fetch_delivered,
    fetch_lags,
    fetch_page,
    write_messages,
)
from newsgraph.syndication.push.partner_reading import Verdict

PROMISING = frozenset({AccessReason.LICENSED, AccessReason.SUMMARY_ONLY, AccessReason.LICENSE_DELAY})
"""Reasons for which there is something to send, now or when the delay is over."""
CONTENT = frozenset({ChangeAction.PUBLISHED, ChangeAction.UPDATED})
NOTICES = frozenset({ChangeAction.CORRECTED})
WITHDRAWALS = frozenset({ChangeAction.RETRACTED, ChangeAction.DELETED})
LOG = logging.getLogger(__name__)


class Verdicts(Protocol):
    """Tells what partners may do with articles."""

    async def fetch_verdicts(self, partner: str, article_ids: Sequence[str]) -> dict[str, Verdict]:
        """Return the verdict on each of these articles that the partner can see."""


class LogReading:
    """Reads the log for all endpoints of a database; several processes may, each page is written once."""

    def __init__(self, database: Database, verdicts: Verdicts, clock: Clock):
        """Take the database, what tells which partner may have what, and what tells the present instant."""
        self._database = database
        self._verdicts = verdicts
        self._clock = clock

    async def read_on(self) -> bool:
        """Take every endpoint one page further; return whether anything was read.

        An endpoint whose page cannot be read stays where it is, and holds up no other.
        """
        has_read = False
        for lag in await self._database.read(fetch_lags, self._clock()):
            try:
                await self._read_page(lag)
                has_read = True
            except Exception as error:
                LOG.warning("endpoint %s may be late: %s: %s", lag.public_id, type(error).__name__, error)
        return has_read

    async def _read_page(self, lag: Lag) -> None:
        page = await self._database.read(fetch_page, lag)
        ids = page.article_ids
        verdicts = await self._verdicts.fetch_verdicts(lag.partner, ids) if ids else {}
        await self._database.write(write_page, lag, page, verdicts, render_instant(self._clock()))


def write_page(
    connection: Connection, lag: Lag, page: LogPage, verdicts: Mapping[str, Verdict], now: str
) -> None:
    """Write the messages of one page for one endpoint, and that it was read, in the caller's transaction."""
    ids = page.article_ids
    delivered = fetch_delivered(connection, lag, ids) if ids else set()
    write_messages(connection, lag, page.until, choose_told(page.changes, verdicts, delivered), now)


def choose_told(
    changes: Sequence[LoggedChange], verdicts: Mapping[str, Verdict], delivered: set[str]
) -> list[LoggedChange]:
    """Return the changes that a partner is told of.

    What is new, of articles that he may have, at once or later; corrections of those and of what he has already;
    withdrawals of what he has, or is told of in the same breath; and every change of his rights.
    """
    told: list[LoggedChange] = []
    known = set(delivered)
    for change in changes:
        if not change.is_of_article:
            told.append(change)
            continue
        verdict = verdicts.get(change.subject_id)
        may_have = verdict is not None and verdict.reason in PROMISING
        has = change.subject_id in known
        if (
            (change.action in CONTENT and may_have)
            or (change.action in NOTICES and (may_have or has))
            or (change.action in WITHDRAWALS and has)
        ):
            told.append(change)
            known.add(change.subject_id)
    return told
