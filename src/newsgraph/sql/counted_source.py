"""Rows that a statement itself makes by counting others: how often each thing is seen, and in how many articles."""

from typing import Any

from sqlalchemy import CTE, ColumnElement, Integer, Select, cast, distinct, func, literal_column, null, select

from newsgraph.compiler.plan_counted import CountedRows, CountedSource
from newsgraph.compiler.plan_rows import Constant, Expression
from newsgraph.sql.construct import ByCodePoint
from newsgraph.sql.expression import ExpressionRenderer
from newsgraph.sql.scope import name_rows

ORDERED = frozenset({"public_id", "text"})
"""Columns that are keys of an order."""
NUMBERS = frozenset({"name_id"})
"""Columns that hold numbers of rows."""


def build_counted(renderer: ExpressionRenderer, source: CountedSource) -> dict[str, CTE]:
    """Return the counted rows under the name by which the rest of the statement reads them."""
    first, *others = [_select(renderer, part) for part in source.parts]
    return {source.name: name_rows(first.union_all(*others) if others else first, source.name)}


def _select(renderer: ExpressionRenderer, part: CountedRows) -> Select[Any]:
    """`place` falls where `seen` rises, so that all keys of an order run upwards."""
    level = renderer.level(part.rows)
    with renderer.inside(level):
        columns = [(name, _column(renderer, name, item), item) for name, item in part.columns]
        article = renderer.ref(part.article)
    counts: list[ColumnElement[Any]] = [
        (literal_column("0") - func.count()).label("place"),
        func.count().label("seen"),
        func.count(distinct(article)).label("article_count"),
    ]
    listed = (ByCodePoint(made) if name in ORDERED else made for name, made, _ in columns)
    counted = select(*(made.label(name) for (name, _, _), made in zip(columns, listed, strict=True)), *counts)
    counted = counted.select_from(*renderer.source(part.rows, level))
    grouped = [made for _, made, item in columns if not isinstance(item, Constant)]
    return counted.where(*renderer.conditions(part.rows, level)).group_by(*grouped)


def _column(renderer: ExpressionRenderer, name: str, item: Expression) -> ColumnElement[Any]:
    """A null that nothing else in its column types would be text to PostgreSQL."""
    if name in NUMBERS and item == Constant(None):
        return cast(null(), Integer)
    return renderer.expression(item)
