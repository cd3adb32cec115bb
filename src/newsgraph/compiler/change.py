"""The change log to plans: for everybody what is public, for partners merged with what they alone are told.

An event of a partner stands behind the public change at its position, by its number; a public change has number 0. So
a place is a position and a number, and a cursor leaves the number out where it is 0: the same for everybody.
"""

from dataclasses import replace

from newsgraph.catalog.root import CONNECTIONS
from newsgraph.compiler.connection import plan_listed
from newsgraph.compiler.link import RowPlanner
from newsgraph.compiler.naming import Row
from newsgraph.compiler.paging import plan_page
from newsgraph.compiler.plan import ConnectionValue, Key, MergedRows, MergedSource, MergedValue, Page, Wait
from newsgraph.compiler.plan_rows import (
    Bound,
    Choose,
    Compare,
    CompareKeys,
    Concat,
    Constant,
    Conversion,
    CursorText,
    Expression,
    Predicate,
    Ref,
    Rows,
)
from newsgraph.compiler.selection import FieldSelection
from newsgraph.errors import RequestError
from newsgraph.model.viewer import ViewerClass
from newsgraph.model.vocabulary import ChangeAction

CHANGES = CONNECTIONS["changes"]
NEAR, EVERY = "near_change", "every_change"
"""Changes near the page that is asked for, and all of them; each with what a partner alone is told."""
LICENSE_SUBJECT = "License"
OWN = "own_number"
"""The number of an event among those of its partner, 0 for what is public; pages call theirs otherwise."""
PLACE_KINDS = ("place", "number")
COLUMNS = ("position", "at", "subject_type", "subject_id", "action", "reason")
MAX_WAIT = 15
"""Seconds: less than proxies wait for an answer."""
MARGIN = 2
"""Rows read of each table beyond the page: one tells that there is more, one may stand at the cut itself."""


def plan_changes(planner: RowPlanner, selection: FieldSelection) -> ConnectionValue | MergedValue:
    """Return the plan of `changes`; raises RequestError where the page is refused."""
    if planner.visibility.viewer_class is not ViewerClass.PARTNER:
        alias, table = planner.namer.name("change")
        public = (Key(Ref(alias, "position"), False, PLACE_KINDS[0]),)
        rows = Rows(((alias, table),), planner.visibility.build_visible(table, alias))
        return plan_listed(planner, CHANGES, selection, rows, {table: alias}, public, CHANGES.edge)
    alias, reach, cursor = name_merged(planner)
    order = _order(alias)
    connection = plan_listed(
        planner, CHANGES, selection, Rows(((alias, NEAR),)), reach, order, CHANGES.edge, cursor=cursor
    )
    other, _ = planner.namer.name("change")
    beyond = plan_page(selection.arguments, _order(other), CHANGES.edge)
    page = replace(connection.page, beyond_after=beyond.beyond_after, beyond_before=beyond.beyond_before)
    near = MergedSource(NEAR, _build_parts(planner, page), page.size + MARGIN, page.backward)
    every = MergedSource(EVERY, _build_parts(planner, None))
    whole = replace(connection, page=page, beyond=Rows(((other, EVERY),)))
    return MergedValue((near, every), whole)


def plan_wait(selection: FieldSelection) -> Wait | None:
    """Return how long `changes` waits, None where it does not; raises RequestError WAIT_RANGE, WAIT_BACKWARD."""
    seconds = selection.arguments.get("wait")
    if seconds is None:
        return None
    if not 0 <= seconds <= MAX_WAIT:
        raise RequestError(
            "WAIT_RANGE",
            f"wait is {seconds}; it may be 0 to {MAX_WAIT} seconds",
            hint="Ask again with the same cursor when the answer was empty, or subscribe.",
            details={"asked": seconds, "limit": MAX_WAIT},
        )
    if any(selection.arguments.get(name) is not None for name in ("last", "before")):
        raise RequestError(
            "WAIT_BACKWARD",
            "only what comes after a cursor can be waited for",
            hint="Leave out last and before, or wait.",
        )
    after = selection.arguments.get("after")
    bound = None
    if after is not None:
        position, number = (
            Bound(after, Conversion.CURSOR, CHANGES.edge, PLACE_KINDS, part) for part in (0, 1)
        )
        bound = position, number
    return Wait(seconds, bound) if seconds else None


def name_merged(planner: RowPlanner) -> tuple[str, Row, CursorText]:
    """Return a new alias of merged changes, the rows within reach by it, and its cursor."""
    alias, table = planner.namer.name("change")
    number: Expression = Ref(alias, OWN)
    behind = Concat((Constant("|"), number))
    told = Choose(((Compare(number, "=", Constant(0)), Constant("")),), behind)
    return alias, {table: alias}, CursorText(CHANGES.edge, (Concat((Ref(alias, "position"), told)),))


def plan_merged_at(planner: RowPlanner, place: tuple[Bound, Bound]) -> MergedSource:
    """Return the one change at a place, a public one or what the partner alone is told."""
    parts = []
    for part, number in zip(_build_parts(planner, None), (Constant(0), None), strict=True):
        [(alias, _)] = part.rows.tables
        here = (
            Compare(Ref(alias, "position"), "=", place[0]),
            Compare(number or Ref(alias, "number"), "=", place[1]),
        )
        parts.append(replace(part, rows=Rows(part.rows.tables, part.rows.where + here)))
    return MergedSource(NEAR, tuple(parts))


def _order(alias: str) -> tuple[Key, ...]:
    return tuple(
        Key(Ref(alias, column), False, kind)
        for column, kind in zip(("position", OWN), PLACE_KINDS, strict=True)
    )


def _build_parts(planner: RowPlanner, page: Page | None) -> tuple[MergedRows, MergedRows]:
    """Return the public changes and the partner's events, cut roughly where the page is: the page cuts exactly."""
    change, change_table = planner.namer.name("change")
    event, event_table = planner.namer.name("access_event")
    public: tuple[tuple[str, Expression], ...] = (
        *((name, Ref(change, name)) for name in COLUMNS),
        (OWN, Constant(0)),
    )
    own: tuple[tuple[str, Expression], ...] = (
        ("position", Ref(event, "position")),
        ("at", Ref(event, "at")),
        ("subject_type", Constant(LICENSE_SUBJECT)),
        ("subject_id", Ref(event, "subject_id")),
        ("action", Constant(ChangeAction.ACCESS_CHANGED.value)),
        ("reason", Ref(event, "reason")),
        (OWN, Ref(event, "number")),
    )
    visible = planner.visibility.build_visible
    order = tuple(Key(Ref(event, name), False) for name in ("position", "number"))
    return (
        MergedRows(
            Rows(
                ((change, change_table),),
                (*visible(change_table, change), *_cut(page, change, ("position",))),
            ),
            public,
            (Key(Ref(change, "position"), False),),
        ),
        MergedRows(
            Rows(
                ((event, event_table),),
                (*visible(event_table, event), *_cut(page, event, ("position", "number"))),
            ),
            own,
            order,
        ),
    )


def _cut(page: Page | None, alias: str, columns: tuple[str, ...]) -> tuple[Predicate, ...]:
    """A public change at the position of an event that a cursor names is read, and cut by the page itself."""
    if page is None:
        return ()
    found: list[Predicate] = []
    for cut, operator in ((page.after, ">"), (page.before, "<" if len(columns) > 1 else "<=")):
        if cut is not None:
            ours = tuple(Ref(alias, name) for name in columns)
            found.append(CompareKeys(ours, operator, cut.right[: len(columns)]))
    return tuple(found)
