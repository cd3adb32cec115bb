"""Paths: how two entities are connected, over relations and, where asked for, over articles that name both."""

from collections.abc import Mapping
from typing import Any

from newsgraph.catalog.root import LOOKUPS
from newsgraph.compiler.filter import plan_relation_filter
from newsgraph.compiler.link import PRICE_OF_PATH, RowPlanner
from newsgraph.compiler.plan import (
    Case,
    Field,
    Fixed,
    Key,
    ObjectList,
    OneObject,
    PathObject,
    Scalar,
    Shape,
)
from newsgraph.compiler.plan_path import Carrier, PathSearch
from newsgraph.compiler.plan_rows import Bound, Compare, Constant, Not, Predicate, Ref, Rows
from newsgraph.compiler.selection import FieldSelection
from newsgraph.errors import RequestError

DEFAULT_HOPS = 4
MAX_HOPS = 6
EDGE_BUDGET = 400_000
"""Edges that one search may compare, both directions counted; measured in docs/decisions/0006-paths.md."""


def plan_path(planner: RowPlanner, selection: FieldSelection) -> PathObject:
    """Return the plan of `path`; raises RequestError MAX_HOPS outside 1 to 6."""
    hops = _read_hops(selection.arguments.get("maxHops"))
    planner.charge(PRICE_OF_PATH)
    search = PathSearch(
        start=_plan_end(planner, selection.arguments["from"]),
        goal=_plan_end(planner, selection.arguments["to"]),
        relations=_plan_relations(planner, selection.arguments.get("filter") or {}),
        pairs=_plan_pairs(planner) if selection.arguments.get("coMentions") else None,
        shown=_plan_shown(planner),
        max_hops=hops,
        budget=EDGE_BUDGET,
    )
    path, step = planner.namer.name("path")[0], planner.namer.name("path_step")[0]
    fields = tuple(_plan_field(planner, item, path, step, hops) for item in selection.fields)
    found = OneObject(Rows(((path, "path"),)), Shape((Case(None, fields),)))
    return PathObject(search, found)


def _read_hops(stated: int | None) -> int:
    hops = DEFAULT_HOPS if stated is None else stated
    if not 1 <= hops <= MAX_HOPS:
        raise RequestError(
            "MAX_HOPS",
            f"maxHops is {hops}; it may be 1 to {MAX_HOPS}",
            hint=f"Ask for at most {MAX_HOPS} hops; entities further apart have little to do with each other.",
            details={"asked": hops, "limit": MAX_HOPS},
        )
    return hops


def _plan_end(planner: RowPlanner, public_id: Any) -> tuple[Rows, Ref]:
    """Find an end by an id, present or former, as `entity` does."""
    planner.count_part()
    entity, table = planner.namer.name("entity")
    links, column = LOOKUPS["entity"].keys["id"]
    linked, reach = planner.follow(links, {"entity": entity}, "entity")
    same = Compare(Ref(reach[links[-1].table], column), "=", Bound(public_id))
    where = (*planner.visibility.build_addressable("entity", entity), *linked.where, same)
    return Rows(((entity, table), *linked.tables), where), Ref(entity, "id")


def _plan_relations(planner: RowPlanner, given: Mapping[str, Any]) -> Carrier:
    """Relations at their ends; the relation itself is read only where a filter asks.

    What is only denied, doubted or repeated connects nobody: it carries a hop only where a filter names its standing.
    """
    planner.count_part()
    end, table = planner.namer.name("relation_end")
    followed: Predicate = Compare(Ref(end, "hop"), "=", Constant(1))
    if given.get("standing") is not None:
        followed = Not(Compare(Ref(end, "direction"), "=", Constant("BOTH")))
    rows = Rows(((end, table),), (followed, *planner.visibility.build_visible("relation_end", end)))
    if any(value is not None for key, value in given.items() if key != "direction"):
        relation, relation_table = planner.namer.name("relation")
        same = Compare(Ref(relation, "id"), "=", Ref(end, "relation_id"))
        kept = plan_relation_filter(given, relation, planner.visibility, None)
        rows = Rows((*rows.tables, (relation, relation_table)), (*rows.where, same, *kept))
    return Carrier(rows, end, table)


def _plan_pairs(planner: RowPlanner) -> Carrier:
    planner.count_part()
    pair, table = planner.namer.name("entity_pair")
    return Carrier(Rows(((pair, table),), planner.visibility.build_visible("entity_pair", pair)), pair, table)


def _plan_shown(planner: RowPlanner) -> tuple[Rows, str]:
    """A hop shows a relation only where its evidence, read anew, is visible."""
    relation, table = planner.namer.name("relation")
    return Rows(((relation, table),), planner.visibility.build_visible("relation", relation)), relation


def _plan_field(planner: RowPlanner, item: FieldSelection, path: str, step: str, hops: int) -> Field:
    match item.name:
        case "length":
            return Field(item.key, Scalar(Ref(path, "length")))
        case "steps":
            planner.count_part()
            with planner.multiplied(hops), planner.joining() as joins:
                shape = planner.plan_shape(item.types, {"path_step": step})
            rows = Rows(((step, "path_step"),), (), tuple(joins))
            order = (Key(Ref(step, "position"), False, "integer"),)
            return Field(item.key, ObjectList(rows, order, None, shape))
        case _:
            return Field(item.key, Fixed('"Path"'))
