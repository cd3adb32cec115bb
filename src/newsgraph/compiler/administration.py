"""Lists for administrators to plans: all of what is set up, in the order in which it was made."""

from newsgraph.catalog.administration import LISTS
from newsgraph.catalog.root import TABLES
from newsgraph.compiler.link import RowPlanner
from newsgraph.compiler.plan import Key, ObjectList
from newsgraph.compiler.plan_rows import Ref, Rows
from newsgraph.compiler.selection import FieldSelection

EXPECTED = 100
"""Rows that such a list is reckoned as."""


def plan_administered(planner: RowPlanner, selection: FieldSelection) -> ObjectList:
    """Return the plan of one of LISTS."""
    alias, table = planner.namer.name(TABLES[LISTS[selection.name]])
    planner.count_part()
    with planner.multiplied(EXPECTED), planner.joining() as joins:
        shape = planner.plan_shape(selection.types, {table: alias})
    rows = Rows(((alias, table),), planner.visibility.build_visible(table, alias), tuple(joins))
    return ObjectList(rows, (Key(Ref(alias, "id"), False, "integer"),), None, shape)
