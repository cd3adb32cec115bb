"""The questions about the calendar that text alone cannot answer, compiled for each database."""

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


class InstantBefore(ColumnElement[Any]):
    """The instant so many seconds before another, in the form in which the database keeps instants."""

    inherit_cache = False
    type = Text()

    def __init__(self, instant: ClauseElement, seconds: ClauseElement):
        """Take an instant as text, and a whole number of seconds."""
        self.instant = instant
        self.seconds = seconds


@compiles(InstantBefore)
def _instant_before(element: InstantBefore, compiler: SQLCompiler, **options: Any) -> str:
    """SQLite counts in whole milliseconds."""
    instant = compiler.process(element.instant, **options)
    seconds = compiler.process(element.seconds, **options)
    return "".join(("strftime('%Y-%m-%dT%H:%M:%fZ', ", instant, ", '-' || ", seconds, " || ' seconds')"))


@compiles(InstantBefore, "postgresql")
def _instant_before_postgresql(element: InstantBefore, compiler: SQLCompiler, **options: Any) -> str:
    """Without its zone the instant is read as one of UTC, whatever zone the connection has."""
    instant = compiler.process(element.instant, **options)
    seconds = compiler.process(element.seconds, **options)
    moment = ("(substr(", instant, ", 1, 23)::timestamp - make_interval(secs => ", seconds, "))")
    return "".join(("to_char(", *moment, ', \'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"\')'))
