"""Whether an instant in a row has come, by a clock that may jump."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, or_

from newsgraph.clock import render_instant


def has_come(column: ColumnElement[Any], now: datetime, furthest: timedelta) -> ColumnElement[bool]:
    """Whether an instant has come, or lies further ahead than any is set: the clock was put back since."""
    return or_(column <= render_instant(now), column > render_instant(now + furthest))
