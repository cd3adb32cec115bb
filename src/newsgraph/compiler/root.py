"""Root fields to plans: look-ups, nodes, connections, and the relation vocabulary."""

from collections.abc import Callable
from typing import Any

import orjson

from newsgraph.catalog.administration import LISTS
from newsgraph.catalog.root import CONNECTIONS, LOOKUPS, Lookup
from newsgraph.compiler.administration import plan_administered
from newsgraph.compiler.change import plan_changes, plan_wait
from newsgraph.compiler.connection import plan_connection
from newsgraph.compiler.download import plan_downloads
from newsgraph.compiler.endpoint import plan_messages
from newsgraph.compiler.filter import bind_list
from newsgraph.compiler.lookup import plan_any_node, plan_lookup
from newsgraph.compiler.path import plan_path
from newsgraph.compiler.plan import EachObject, Fixed, OneObject, Plan, RootField, RootValue
from newsgraph.compiler.plan_rows import Bound, Ref
from newsgraph.compiler.planner import Planner
from newsgraph.compiler.queue import plan_proposals, plan_unresolved
from newsgraph.compiler.search import plan_search
from newsgraph.compiler.selection import FieldSelection
from newsgraph.compiler.suggest import plan_suggestions
from newsgraph.compiler.variable import FromVariable
from newsgraph.compiler.viewer import plan_viewer
from newsgraph.errors import RequestError
from newsgraph.model.viewer import ViewerClass
from newsgraph.model.vocabulary import RELATION_DEFINITIONS, ArticlePart, RelationDefinition

MAX_ROWS = 20_000
"""The most rows that nested paging may multiply to, where no other limit is set."""


Introspect = Callable[[FieldSelection], str]


def plan_operation(
    selections: tuple[FieldSelection, ...],
    max_rows: int,
    introspect: Introspect,
    viewer_class: ViewerClass = ViewerClass.PUBLIC,
    public_part: ArticlePart = ArticlePart.BODY,
) -> Plan:
    """Return the plan of an operation's root fields for viewers of a class.

    `introspect` answers those about the schema; `public_part` is how much of an article everybody may read.

    Raises RequestError where an argument or the cost is refused.
    """
    planner = Planner(max_rows, viewer_class, public_part)
    fields = tuple(
        RootField(item.key, item.name, _plan_root(planner, item, introspect)) for item in selections
    )
    waits = (plan_wait(item) for item in selections if item.name == "changes")
    return Plan(
        fields, planner.cost, tuple(planner.checks), tuple(wait for wait in waits if wait is not None)
    )


def _plan_root(planner: Planner, item: FieldSelection, introspect: Introspect) -> RootValue:
    match item.name:
        case "__schema" | "__type":
            return Fixed(introspect(item))
        case "__typename":
            return Fixed('"Query"')
        case "viewer":
            return plan_viewer(item)
        case "relationTypes":
            return Fixed(_render_relation_types(item))
        case "node":
            return plan_any_node(planner, item, Bound(item.arguments["id"]))
        case "search":
            return plan_search(planner, item)
        case "suggest":
            return plan_suggestions(planner, item)
        case "path":
            return plan_path(planner, item)
        case "proposals":
            return plan_proposals(planner, item)
        case "unresolvedMentions":
            return plan_unresolved(planner, item)
        case "changes":
            return plan_changes(planner, item)
        case name if name in LISTS:
            return plan_administered(planner, item)
        case "downloads":
            return plan_downloads(planner, item)
        case "messages":
            return plan_messages(planner, item)
        case "nodes":
            return _plan_nodes(planner, item)
        case name if name in CONNECTIONS:
            return plan_connection(planner, CONNECTIONS[name], item, {}, "")
        case name:
            with planner.knowing(planner.read_known_at(item)):
                return _plan_lookup_field(planner, LOOKUPS[name], item)


def _plan_lookup_field(planner: Planner, lookup: Lookup, item: FieldSelection) -> OneObject:
    given = {name: item.arguments.get(name) for name in lookup.keys if item.arguments.get(name) is not None}
    if len(given) != 1:
        names = ", ".join(lookup.keys)
        raise RequestError(
            "EXACTLY_ONE_ARGUMENT",
            f"{item.name} takes exactly one of {names}; {len(given)} were given",
            hint="Keep the one that you know the thing by.",
            details={"field": item.name, "arguments": sorted(given)},
        )
    ((name, value),) = given.items()
    return plan_lookup(planner, lookup, name, value, item)


def _plan_nodes(planner: Planner, item: FieldSelection) -> EachObject:
    alias, ids = "listed", item.arguments["ids"]
    length = ids.length if isinstance(ids, FromVariable) else len(ids)
    with planner.multiplied(length):
        return EachObject(bind_list(ids), alias, plan_any_node(planner, item, Ref(alias, "value")))


# ---------------------------------------------------------------- the relation vocabulary


def _render_relation_types(item: FieldSelection) -> str:
    picked = [_pick(item.fields, _describe(kind), "RelationType") for kind in RELATION_DEFINITIONS]
    return orjson.dumps(picked).decode()


def _describe(definition: RelationDefinition) -> dict[str, Any]:
    return {
        "kind": definition.kind,
        "label": definition.label,
        "inverseLabel": definition.inverse_label,
        "symmetric": definition.symmetric,
        "subjectKinds": list(definition.subject_kinds),
        "objectKinds": list(definition.object_kinds),
        "attribution": definition.attribution,
        "mappings": [
            {"scheme": scheme, "value": value, "url": _MAPPING_ADDRESS[scheme].format(value)}
            for scheme, value in definition.mappings
        ],
    }


_MAPPING_ADDRESS = {
    "followthemoney": "https://followthemoney.tech/explorer/schemata/{}/",
    "wikidata": "https://www.wikidata.org/wiki/Property:{}",
}


def _pick(fields: tuple[FieldSelection, ...], values: dict[str, Any], type_name: str) -> dict[str, Any]:
    picked: dict[str, Any] = {}
    for field in fields:
        value: Any = type_name if field.name == "__typename" else values[field.name]
        below = field.types and [_pick(field.fields, part, "Identifier") for part in value]
        picked[field.key] = below or value
    return picked
