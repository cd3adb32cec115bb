"""Reads the change log for those who follow it: where it ends, and what was written after a position."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import orjson
from sqlalchemy import Select, Text, bindparam, cast, func, literal_column, select

from newsgraph.sql.construct import JsonArray, JsonList
from newsgraph.store.core_table import CHANGE
from newsgraph.store.reader import Reader

AFTER = "after"
MOST = 1_000
"""How many changes are read at once."""


@dataclass(frozen=True)
class LoggedChange:
    """A change as the log has it: its place, what it is about, and what happened to that."""

    position: int
    subject_type: str
    subject_id: str
    action: str


class ChangeReader:
    """Reads the log; its statements are rendered once."""

    def __init__(self, reader: Reader):
        """Take what reads the database."""
        self._reader = reader
        self._last = _Rendered(_select_last(), reader)
        self._after = _Rendered(_select_after(), reader)

    async def fetch_last(self) -> int:
        """Return the position of the last change, 0 where there is none; raises as `Reader` does."""
        [text] = await self._reader.fetch_texts([(self._last.sql, ())])
        return int(text or 0)

    async def fetch_after(self, position: int) -> Sequence[LoggedChange]:
        """Return up to MOST changes after a position, in order; raises as `Reader` does."""
        [text] = await self._reader.fetch_texts([(self._after.sql, self._after.bind(position))])
        return [LoggedChange(*row) for row in orjson.loads(text or "[]")]


class _Rendered:
    def __init__(self, statement: Select[Any], reader: Reader):
        compiled: Any = statement.compile(dialect=reader.dialect)
        self.sql = str(compiled)
        self._names: tuple[str, ...] = tuple(compiled.positiontup or ())
        self._fixed: dict[str, Any] = dict(compiled.params)

    def bind(self, position: int) -> list[Any]:
        return [position if name == AFTER else self._fixed[name] for name in self._names]


def _select_last() -> Select[Any]:
    return select(cast(func.coalesce(func.max(CHANGE.c.position), literal_column("0")), Text))


def _select_after() -> Select[Any]:
    names = ("position", "subject_type", "subject_id", "action")
    rows = (
        select(*(CHANGE.c[name] for name in names))
        .where(CHANGE.c.position > bindparam(AFTER))
        .order_by(CHANGE.c.position)
        .limit(literal_column(str(MOST)))
        .subquery("later")
    )
    return select(cast(JsonList(JsonArray([rows.c[name] for name in names])), Text)).select_from(rows)
