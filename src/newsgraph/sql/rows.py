"""Rows in layers, from the inside out: read in order and up to a limit, nested values beside them, JSON around.

Nested selects are plain columns of a layer because SQLite 3.40's parser overflows where selects stand inside
function arguments.
"""

from abc import abstractmethod
from collections.abc import Callable
from typing import Any

from sqlalchemy import ColumnElement, Select, column, literal_column, select

from newsgraph.compiler.plan import Key, Shape
from newsgraph.compiler.plan_rows import Rows
from newsgraph.sql.expression import ExpressionRenderer, count_of
from newsgraph.sql.scope import Level


class RowRenderer(ExpressionRenderer):
    """Renders layers of rows; what is made of each row is up to `shape`."""

    @abstractmethod
    def shape(self, shape: Shape) -> ColumnElement[Any]:
        """Return the JSON object for a row within reach."""

    def shape_rows(
        self,
        rows: Rows,
        order: tuple[Key, ...],
        limit: int | None,
        build: Callable[[], ColumnElement[Any]],
    ) -> Select[Any]:
        """Return a select of what `build` makes of the rows, read in order and up to a limit."""
        level = self.level(rows)
        with self.shaping(level):
            made = build()
        inner = self.read_rows(rows, level, order, limit, backward=False)
        return (
            select(made)
            .select_from(self.add_nested(level, inner).subquery(f"{level.name}_shape"))
            .correlate(None)
        )

    def read_rows(
        self, rows: Rows, level: Level, order: tuple[Key, ...], limit: int | None, *, backward: bool
    ) -> Select[Any]:
        """Return what a level exports of some rows, in order (reversed where `backward`), up to a limit."""
        where = self.conditions(rows, level)
        with self.inside(level):
            keys = [self._sorted(key, backward) for key in order]
        exports = [expression.label(label) for label, expression in level.exports.items()]
        read = select(*(exports or [literal_column("1").label(f"{level.name}_nothing")]))
        read = read.select_from(*self.source(rows, level)).where(*where).order_by(*keys).correlate(None)
        return read if limit is None else read.limit(count_of(limit))

    def _sorted(self, key: Key, backward: bool) -> ColumnElement[Any]:
        item = self.expression(key.item)
        return item.desc() if key.descending is not backward else item.asc()

    def add_nested(self, level: Level, inner: Select[Any]) -> Select[Any]:
        """Return a select of the exported columns with the nested values beside them."""
        if not level.nested:
            return inner
        labels: list[ColumnElement[Any]] = [column(label) for label in level.exports] or [
            column(f"{level.name}_nothing")
        ]
        nested = [expression.label(label) for label, expression in level.nested.items()]
        return select(*labels, *nested).select_from(inner.subquery(f"{level.name}_rows")).correlate(None)
