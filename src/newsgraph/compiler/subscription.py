"""Subscriptions to plans: what is read back of one change, by the position and the subject that it then has."""

from dataclasses import dataclass

from newsgraph.catalog.root import CONNECTIONS
from newsgraph.compiler.change import NEAR, PLACE_KINDS, name_merged, plan_merged_at
from newsgraph.compiler.connection import plan_edge
from newsgraph.compiler.filter import plan_article_filter
from newsgraph.compiler.plan import MergedValue, OneObject, Plan, RootField
from newsgraph.compiler.plan_rows import Bound, Compare, Conversion, CursorText, Ref, Rows
from newsgraph.compiler.planner import Planner
from newsgraph.compiler.selection import FieldSelection
from newsgraph.compiler.variable import FromVariable
from newsgraph.model.viewer import ViewerClass
from newsgraph.model.vocabulary import ArticlePart

EVENT = "<event>"
"""The name under which a change stands among the variables; no variable of a document has it."""
POSITION = "position"
NUMBER = "number"
SUBJECT = "subject"
CHANGES = "changes"
ARTICLE_PUBLISHED = "articlePublished"


@dataclass(frozen=True)
class SubscriptionPlan:
    """One root field: its name, the plan for one event, and the place after which it begins, where one is given.

    `checks` are values that are refused where they are wrong, before anything is followed.
    """

    name: str
    plan: Plan
    after: tuple[Bound, ...] | None

    @property
    def checks(self) -> tuple[Bound, ...]:
        """What the plan checks."""
        return self.plan.checks


def plan_subscription(
    selections: tuple[FieldSelection, ...],
    max_rows: int,
    viewer_class: ViewerClass,
    public_part: ArticlePart = ArticlePart.BODY,
) -> SubscriptionPlan:
    """Return the plan of a subscription for viewers of a class.

    It has exactly one field at the top, which validation saw to (GraphQL specification, section 5.2.3.1). Raises
    RequestError where an argument or the cost is refused.
    """
    [item] = selections
    planner = Planner(max_rows, viewer_class, public_part)
    value = _plan_change(planner, item) if item.name == CHANGES else _plan_article(planner, item)
    plan = Plan((RootField(item.key, item.name, value),), planner.cost, tuple(planner.checks))
    return SubscriptionPlan(item.name, plan, _plan_after(item))


def _plan_change(planner: Planner, item: FieldSelection) -> OneObject | MergedValue:
    """The edge of one change, as the connection of that name shows it."""
    connection = CONNECTIONS[CHANGES]
    if planner.visibility.viewer_class is ViewerClass.PARTNER:
        return _plan_partner_change(planner, item)
    alias, table = planner.namer.name("change")
    position = Ref(alias, "position")
    reach = {table: alias}
    planner.count_part()
    with planner.multiplied(1), planner.joining() as joins:
        shape = plan_edge(planner, connection, item, reach, CursorText(connection.edge, (position,)))
    here = Compare(position, "=", Bound(FromVariable(EVENT, (POSITION,))))
    return OneObject(Rows(((alias, table),), (here,), tuple(joins)), shape)


def _plan_partner_change(planner: Planner, item: FieldSelection) -> MergedValue:
    """Likewise for a partner, who is told of more than the public."""
    alias, reach, cursor = name_merged(planner)
    planner.count_part()
    with planner.multiplied(1), planner.joining() as joins:
        shape = plan_edge(planner, CONNECTIONS[CHANGES], item, reach, cursor)
    position, number = (Bound(FromVariable(EVENT, (name,))) for name in (POSITION, NUMBER))
    source = plan_merged_at(planner, (position, number))
    return MergedValue((source,), OneObject(Rows(((alias, NEAR),), (), tuple(joins)), shape))


def _plan_article(planner: Planner, item: FieldSelection) -> OneObject:
    """The article of one change where it is published and meets the filter."""
    alias, table = planner.namer.name("article")
    reach = {table: alias}
    planner.count_part()
    with planner.multiplied(1), planner.joining() as joins:
        shape = planner.plan_shape(item.types, reach)
    where = (
        Compare(Ref(alias, "public_id"), "=", Bound(FromVariable(EVENT, (SUBJECT,)))),
        *planner.visibility.build_listed(table, alias),
        *plan_article_filter(item.arguments.get("filter") or {}, alias, planner.visibility),
    )
    return OneObject(Rows(((alias, table),), where, tuple(joins)), shape)


def _plan_after(item: FieldSelection) -> tuple[Bound, ...] | None:
    after = item.arguments.get("after")
    if after is None:
        return None
    edge = CONNECTIONS[CHANGES].edge
    return tuple(Bound(after, Conversion.CURSOR, edge, PLACE_KINDS, part) for part in range(len(PLACE_KINDS)))
