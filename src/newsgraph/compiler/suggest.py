"""Suggestions: entities whose name or an alias begins with what was typed."""

from newsgraph.compiler.filter import NOTHING, bind_list, is_empty
from newsgraph.compiler.link import PRICE_OF_COUNT, RowPlanner
from newsgraph.compiler.paging import DEFAULT_SIZE, read_size
from newsgraph.compiler.plan import Case, Field, Fixed, Inline, Key, ObjectList, Scalar, Shape
from newsgraph.compiler.plan_rows import (
    All,
    Bound,
    Choose,
    Compare,
    Conversion,
    FirstValue,
    InAnyRows,
    InList,
    Predicate,
    Ref,
    Rows,
)
from newsgraph.compiler.selection import FieldSelection


def plan_suggestions(planner: RowPlanner, selection: FieldSelection) -> ObjectList:
    """Return the plan of `suggest`: most mentioned first, then by id; upper and lower case and accents folded."""
    planner.count_part()
    planner.charge(PRICE_OF_COUNT)
    entity, table = planner.namer.name("entity")
    prefix = selection.arguments["prefix"]
    named = _begins(Ref(entity, "name_key"), prefix)
    where = (
        *planner.visibility.build_listed("entity", entity),
        planner.visibility.build_standing(entity),
        *_of_kinds(selection, entity),
        _is_called(planner, entity, prefix),
    )
    order = (Key(Ref(entity, "article_count"), True, "integer"), Key(Ref(entity, "public_id"), True))
    stated = read_size(selection.arguments)
    limit = DEFAULT_SIZE if stated is None else stated
    matched = Choose(((named, Ref(entity, "name")),), _first_alias(planner, entity, prefix))
    with planner.multiplied(limit), planner.joining() as joins:
        fields = tuple(_plan_field(planner, item, entity, matched) for item in selection.fields)
    rows = Rows(((entity, table),), where, tuple(joins))
    return ObjectList(rows, order, limit, Shape((Case(None, fields),)))


def _begins(key: Ref, prefix: object) -> Predicate:
    """Keys are compared by code point: what begins with a prefix lies between it and its successor."""
    return All(
        (
            Compare(key, ">=", Bound(prefix, Conversion.FOLDED)),
            Compare(key, "<", Bound(prefix, Conversion.FOLDED_SUCCESSOR)),
        )
    )


def _is_called(planner: RowPlanner, entity: str, prefix: object) -> Predicate:
    """Names and aliases are looked up apart: PostgreSQL uses no index for the one or the other."""
    choices = []
    for name, column in (("entity", "id"), ("entity_alias", "entity_id")):
        alias, table = planner.namer.name(name)
        rows = Rows(((alias, table),), (_begins(Ref(alias, "name_key"), prefix),))
        choices.append((rows, Ref(alias, column)))
    return InAnyRows(Ref(entity, "id"), tuple(choices))


def _first_alias(planner: RowPlanner, entity: str, prefix: object) -> FirstValue:
    alias, table = planner.namer.name("entity_alias")
    where = (
        Compare(Ref(alias, "entity_id"), "=", Ref(entity, "id")),
        _begins(Ref(alias, "name_key"), prefix),
    )
    return FirstValue(Rows(((alias, table),), where), Ref(alias, "name"), (Ref(alias, "position"),))


def _of_kinds(selection: FieldSelection, entity: str) -> tuple[Predicate, ...]:
    kinds = selection.arguments.get("kinds")
    if kinds is None:
        return ()
    return (NOTHING if is_empty(kinds) else InList(Ref(entity, "kind"), bind_list(kinds)),)


def _plan_field(planner: RowPlanner, item: FieldSelection, entity: str, matched: Choose) -> Field:
    match item.name:
        case "entity":
            return Field(item.key, Inline(planner.plan_shape(item.types, {"entity": entity})))
        case "matched":
            return Field(item.key, Scalar(matched))
        case _:
            return Field(item.key, Fixed('"Suggestion"'))
