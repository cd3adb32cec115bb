"""Rows that a statement merges from several tables; near a page, so many of each table are read as it can show."""

from typing import Any

from sqlalchemy import ColumnElement, Select, column, select

from newsgraph.compiler.plan import MergedRows, MergedSource
from newsgraph.sql.rows import RowRenderer


def build_merged(renderer: RowRenderer, sources: tuple[MergedSource, ...]) -> dict[str, Any]:
    """Return merged rows under the names by which the rest of the statement reads them."""
    return {source.name: _merge(renderer, source) for source in sources}


def _merge(renderer: RowRenderer, source: MergedSource) -> Any:
    first, *others = [_select(renderer, source, part) for part in source.parts]
    return first.union_all(*others).subquery(source.name)


def _select(renderer: RowRenderer, source: MergedSource, part: MergedRows) -> Select[Any]:
    """A limit stands in a subquery: SQLite takes none on one part of a union."""
    level = renderer.level(part.rows)
    with renderer.inside(level):
        for name, item in part.columns:
            level.export(name, renderer.expression(item))
    order = part.order if source.limit is not None else ()
    read = renderer.read_rows(part.rows, level, order, source.limit, backward=source.backward)
    if source.limit is None:
        return read
    columns: list[ColumnElement[Any]] = [column(name) for name, _ in part.columns]
    return select(*columns).select_from(read.subquery(f"{level.name}_near"))
