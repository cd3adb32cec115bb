"""Reads the change log for those who follow it, with what partners alone are told: where it ends, what came after."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import orjson
from sqlalchemy import (
    ColumnElement,
    Select,
    Text,
    bindparam,
    case,
    cast,
    func,
    literal_column,
    null,
    or_,
    select,
    tuple_,
)

from newsgraph.sql.construct import JsonArray, JsonList
from newsgraph.store.core_table import ACCESS_EVENT, CHANGE, PARTNER
from newsgraph.store.reader import Reader

POSITION, SEQUENCE = "at_position", "at_sequence"
OWNER, NUMBER = "owner", "own_number"
MOST = 1_000
"""How many changes are read at once."""
Place = tuple[int, int]
"""A position of the log, and the number among all events of partners of one behind it, or 0."""
START: Place = (0, 0)
_COLUMNS = ("position", "sequence", "subject_type", "subject_id", "action", "partner", "number")


@dataclass(frozen=True)
class LoggedChange:
    """A change as the log has it: its place, what it is about, and what happened to that.

    What one `partner` alone is told (a public id) has a `sequence` among all such events, and a `number` among the
    partner's own; both are 0 for what is public.
    """

    position: int
    sequence: int
    subject_type: str
    subject_id: str
    action: str
    partner: str | None
    number: int

    @property
    def place(self) -> Place:
        """Where it stands: behind all that was committed before."""
        return self.position, self.sequence


class ChangeReader:
    """Reads the log; its statements are rendered once."""

    def __init__(self, reader: Reader):
        """Take what reads the database."""
        self._reader = reader
        self._last = _Rendered(_select_last(), reader)
        self._after = _Rendered(_select_after(), reader)
        self._sequence = _Rendered(_select_sequence(), reader)
        self._news = _Rendered(_select_news(), reader)

    async def fetch_last(self) -> Place:
        """Return the place of the last change, START where there is none; raises as `Reader` does."""
        [text] = await self._reader.fetch_texts([(self._last.sql, self._last.bind({}))])
        position, sequence = orjson.loads(text or "[0,0]")
        return int(position), int(sequence)

    async def fetch_after(self, place: Place) -> Sequence[LoggedChange]:
        """Return up to MOST changes after a place, in order; raises as `Reader` does."""
        values = {POSITION: place[0], SEQUENCE: place[1]}
        [text] = await self._reader.fetch_texts([(self._after.sql, self._after.bind(values))])
        return [LoggedChange(*row) for row in orjson.loads(text or "[]")]

    async def find_place(self, position: int, number: int, partner: str | None) -> Place:
        """Return the place that a partner's cursor names; behind its position where the number is none of theirs."""
        if number == 0 or partner is None:
            return position, 0
        values = {OWNER: partner, NUMBER: number, POSITION: position}
        [text] = await self._reader.fetch_texts([(self._sequence.sql, self._sequence.bind(values))])
        return position, int(text or 0)

    async def has_news(self, position: int, number: int, partner: str | None) -> bool:
        """Return whether there is a public change after a place, or one that this partner alone is told."""
        values = {POSITION: position, NUMBER: number, OWNER: partner or ""}
        [text] = await self._reader.fetch_texts([(self._news.sql, self._news.bind(values))])
        return text == "1"


class _Rendered:
    def __init__(self, statement: Select[Any], reader: Reader):
        compiled: Any = statement.compile(dialect=reader.dialect)
        self.sql = str(compiled)
        self._names: tuple[str, ...] = tuple(compiled.positiontup or ())
        self._fixed: dict[str, Any] = dict(compiled.params)

    def bind(self, values: Mapping[str, Any]) -> list[Any]:
        return [values[name] if name in values else self._fixed[name] for name in self._names]


def _last_of(column: Any) -> Any:
    return select(func.coalesce(func.max(column), literal_column("0"))).scalar_subquery()


def _select_last() -> Select[Any]:
    return select(cast(JsonArray([_last_of(CHANGE.c.position), _last_of(ACCESS_EVENT.c.id)]), Text))


def _select_after() -> Select[Any]:
    """Of each table so many are read as may be told: events come in the order of their positions, too."""
    limit: ColumnElement[Any] = literal_column(str(MOST))
    none: ColumnElement[Any] = literal_column("0")
    public = (
        select(
            CHANGE.c.position,
            none.label("sequence"),
            *(CHANGE.c[name] for name in ("subject_type", "subject_id", "action")),
            cast(null(), Text).label("partner"),
            none.label("number"),
        )
        .where(CHANGE.c.position > bindparam(POSITION))
        .order_by(CHANGE.c.position)
        .limit(limit)
        .subquery("public")
    )
    own = (
        select(
            ACCESS_EVENT.c.position,
            ACCESS_EVENT.c.id.label("sequence"),
            literal_column("'License'").label("subject_type"),
            ACCESS_EVENT.c.subject_id,
            literal_column("'ACCESS_CHANGED'").label("action"),
            PARTNER.c.public_id.label("partner"),
            ACCESS_EVENT.c.number,
        )
        .join(PARTNER, PARTNER.c.id == ACCESS_EVENT.c.partner_id)
        .where(
            tuple_(ACCESS_EVENT.c.position, ACCESS_EVENT.c.id)
            > tuple_(bindparam(POSITION), bindparam(SEQUENCE))
        )
        .order_by(ACCESS_EVENT.c.id)
        .limit(limit)
        .subquery("own")
    )
    both = select(public).union_all(select(own)).subquery("both_kinds")
    rows = select(both).order_by(both.c.position, both.c.sequence).limit(limit).subquery("later")
    return select(cast(JsonList(JsonArray([rows.c[name] for name in _COLUMNS])), Text)).select_from(rows)


def _select_sequence() -> Select[Any]:
    found = (
        select(cast(ACCESS_EVENT.c.id, Text))
        .join(PARTNER, PARTNER.c.id == ACCESS_EVENT.c.partner_id)
        .where(
            PARTNER.c.public_id == bindparam(OWNER),
            ACCESS_EVENT.c.number == bindparam(NUMBER),
            ACCESS_EVENT.c.position == bindparam(POSITION),
        )
    )
    return select(found.scalar_subquery())


def _select_news() -> Select[Any]:
    public = select(CHANGE.c.position).where(CHANGE.c.position > bindparam(POSITION)).exists()
    own = (
        select(ACCESS_EVENT.c.id)
        .join(PARTNER, PARTNER.c.id == ACCESS_EVENT.c.partner_id)
        .where(
            PARTNER.c.public_id == bindparam(OWNER),
            tuple_(ACCESS_EVENT.c.position, ACCESS_EVENT.c.number)
            > tuple_(bindparam(POSITION), bindparam(NUMBER)),
        )
        .exists()
    )
    return select(case((or_(public, own), literal_column("'1'")), else_=literal_column("'0'")))
