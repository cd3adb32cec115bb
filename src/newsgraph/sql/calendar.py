"""Weeks: the one question about the calendar that text alone cannot answer, compiled for each database."""

from typing import Any

from sqlalchemy import ColumnElement, Text
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import ClauseElement


class WeekStart(ColumnElement[Any]):
    """The Monday of the week in which an instant lies, in UTC, as `YYYY-MM-DD` (ISO 8601)."""

    inherit_cache = False
    type = Text()

    def __init__(self, instant: ClauseElement):
        """Take an instant as text."""
        self.instant = instant


@compiles(WeekStart)
def _week_start(element: WeekStart, compiler: SQLCompiler, **options: Any) -> str:
    """The Sunday that ends the week, less six days."""
    instant = compiler.process(element.instant, **options)
    return "".join(("date(", instant, ", 'weekday 0', '-6 days')"))


@compiles(WeekStart, "postgresql")
def _week_start_postgresql(element: WeekStart, compiler: SQLCompiler, **options: Any) -> str:
    instant = compiler.process(element.instant, **options)
    return "".join(("to_char(date_trunc('week', substr(", instant, ", 1, 10)::date), 'YYYY-MM-DD')"))
