"""Messages of webhooks to plans: which are listed, and how many an endpoint has in a state."""

from newsgraph.catalog.definition import Connection, MessageCount
from newsgraph.catalog.endpoint import LATEST_FIRST
from newsgraph.compiler.connection import plan_listed
from newsgraph.compiler.link import RowPlanner
from newsgraph.compiler.naming import Row
from newsgraph.compiler.plan import ConnectionValue
from newsgraph.compiler.plan_rows import Bound, Compare, Constant, CountDistinct, Predicate, Ref, Rows
from newsgraph.compiler.selection import FieldSelection
from newsgraph.compiler.visibility import Visibility

MESSAGES = Connection("MessageEdge", "Message", {})


def plan_messages(planner: RowPlanner, selection: FieldSelection) -> ConnectionValue:
    """Return the plan of `messages`: the latest change first, each with its endpoint."""
    reach = {name: planner.namer.name(name)[0] for name in ("message", "endpoint")}
    message, endpoint = reach["message"], reach["endpoint"]
    where: list[Predicate] = [Compare(Ref(endpoint, "id"), "=", Ref(message, "endpoint_id"))]
    for name, column in (("endpoint", Ref(endpoint, "public_id")), ("state", Ref(message, "state"))):
        if selection.arguments.get(name) is not None:
            where.append(Compare(column, "=", Bound(selection.arguments[name])))
    rows = Rows(tuple((alias, table) for table, alias in reach.items()), tuple(where))
    order = planner.plan_keys(LATEST_FIRST, reach)
    return plan_listed(planner, MESSAGES, selection, rows, reach, order, MESSAGES.edge)


def plan_message_count(count: MessageCount, row: Row, visibility: Visibility) -> CountDistinct:
    """Return how many messages of an endpoint within reach are in a state."""
    message, table = visibility.namer.name("message")
    where = (
        Compare(Ref(message, "endpoint_id"), "=", Ref(row["endpoint"], "id")),
        Compare(Ref(message, "state"), "=", Constant(count.value)),
    )
    return CountDistinct(Rows(((message, table),), where), Ref(message, "public_id"))
