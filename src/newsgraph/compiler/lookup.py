"""One object by what it is known by: an id, a slug, an address, an identifier."""

from dataclasses import replace
from typing import Any

from newsgraph.catalog.root import NODE_LOOKUPS, RECORD_LOOKUPS, TABLES, Lookup
from newsgraph.compiler.link import RowPlanner
from newsgraph.compiler.plan import AnyObject, OneObject
from newsgraph.compiler.plan_rows import Bound, Compare, Constant, Expression, Predicate, Ref, Rows
from newsgraph.compiler.selection import FieldSelection


def plan_lookup(
    planner: RowPlanner, lookup: Lookup, name: str, value: Any, item: FieldSelection
) -> OneObject:
    """Return the visible object that a look-up finds by one of its keys."""
    table = TABLES[lookup.type]
    alias, _ = planner.namer.name(table)
    reach = {table: alias}
    path, column = lookup.keys[name]
    tables: tuple[tuple[str, str], ...] = ((alias, table),)
    where: tuple[Predicate, ...] = planner.visibility.build_addressable(table, alias)
    holder = alias
    if path:
        linked, further = planner.follow(path, reach, table)
        tables, where, holder = tables + linked.tables, where + linked.where, further[path[-1].table]
    where += _match_key(holder, name, column, value)
    if lookup.kind is not None:
        where = (*where, Compare(Ref(alias, "kind"), "=", Constant(lookup.kind)))
    planner.count_part()
    with planner.joining() as joins:
        types = {kind: fields for kind, fields in item.types.items() if TABLES[kind] == table}
        shape = planner.plan_shape(types, reach)
    return OneObject(Rows(tables, where, tuple(joins)), shape, planner.plan_first(alias))


def _match_key(holder: str, name: str, column: str, value: Any) -> tuple[Predicate, ...]:
    if name != "identifier":
        bound: Expression = (
            value if isinstance(value, Ref) else value if isinstance(value, Bound) else Bound(value)
        )
        return (Compare(Ref(holder, column), "=", bound),)
    return (
        Compare(Ref(holder, "scheme"), "=", Bound(value["scheme"])),
        Compare(Ref(holder, column), "=", Bound(value["value"])),
    )


def plan_any_node(planner: RowPlanner, item: FieldSelection, key: Bound | Ref) -> AnyObject:
    """Return the visible node of any type that has an id.

    It is looked for among every type of node; its prefix lets at most one of them be found.
    """
    return AnyObject(tuple(plan_lookup(planner, lookup, "id", key, item) for lookup in NODE_LOOKUPS.values()))


def plan_node(planner: RowPlanner, item: FieldSelection, key: Bound) -> OneObject:
    """Return the look-up of a thing whose type `item` tells by the id that `key` holds; raises RequestError."""
    name = next(iter(item.types))
    if name in RECORD_LOOKUPS:
        return replace(plan_lookup(planner, RECORD_LOOKUPS[name], "id", key, item), order=())
    table = TABLES[name]
    lookup = next(lookup for lookup in NODE_LOOKUPS.values() if TABLES[lookup.type] == table)
    return plan_lookup(planner, lookup, "id", key, item)
