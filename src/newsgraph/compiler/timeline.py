"""Timelines: how many articles each stretch of the calendar holds."""

from newsgraph.catalog.definition import Timeline
from newsgraph.compiler.link import PRICE_OF_COUNT, RowPlanner
from newsgraph.compiler.naming import Row
from newsgraph.compiler.plan import BucketFact, Buckets, Fixed
from newsgraph.compiler.plan_rows import Bound, Compare, Conversion, FirstDay, Predicate, Ref, Rows
from newsgraph.compiler.selection import FieldSelection
from newsgraph.model.vocabulary import TimelineInterval

MAX_BUCKETS = 400


def plan_timeline(
    planner: RowPlanner, timeline: Timeline, selection: FieldSelection, row: Row, origin: str
) -> Buckets:
    """Return the buckets of a timeline field: by day unless asked otherwise, both ends of the span included."""
    planner.charge(PRICE_OF_COUNT)
    rows, reach = planner.follow(timeline.path, row, origin, is_derived=True)
    instant = Ref(reach[timeline.path[-1].table], timeline.instant)
    interval = TimelineInterval(str(selection.arguments.get("interval") or TimelineInterval.DAY))
    fields = tuple((item.key, _plan_fact(item)) for item in selection.fields)
    span = _plan_span(selection, instant)
    return Buckets(Rows(rows.tables, rows.where + span), FirstDay(instant, interval), MAX_BUCKETS, fields)


def _plan_span(selection: FieldSelection, instant: Ref) -> tuple[Predicate, ...]:
    """Instants sort as text, so a day is before all its instants, and its end is where the next begins."""
    span: tuple[Predicate, ...] = ()
    if selection.arguments.get("from") is not None:
        span += (Compare(instant, ">=", Bound(selection.arguments["from"])),)
    if selection.arguments.get("to") is not None:
        span += (Compare(instant, "<", Bound(selection.arguments["to"], Conversion.DAY_AFTER)),)
    return span


def _plan_fact(item: FieldSelection) -> BucketFact | Fixed:
    return Fixed('"TimelineBucket"') if item.name == "__typename" else BucketFact(item.name)
