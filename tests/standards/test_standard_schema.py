"""Lint of the schema: descriptions, names, deprecations, Relay's pattern of connections, lists without holes."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from graphql import (
    DEFAULT_DEPRECATION_REASON,
    GraphQLSchema,
    build_schema,
    is_enum_type,
    is_input_object_type,
    is_interface_type,
    is_list_type,
    is_non_null_type,
    is_object_type,
    is_specified_directive,
    is_specified_scalar_type,
)

FILE = Path(__file__).parents[2] / "schema.graphql"
PASCAL = re.compile(r"[A-Z][A-Za-z0-9]*")
CAMEL = re.compile(r"[a-z][A-Za-z0-9]*")
CAPITALS = re.compile(r"[A-Z][A-Z0-9]*(_[A-Z0-9]+)*")
PAGING = {"first": "Int", "after": "String", "last": "Int", "before": "String"}
FIRST_PAGE = {"CoMentionEdge.articles", "PathStep.articles"}
"""Connections of which only the beginning is served there: the contract gives them first alone."""
HOLES = {"Query.nodes"}
"""Lists with null in the place of what is not there: nodes(ids:) keeps the order of its ids."""


@cache
def read_schema() -> GraphQLSchema:
    return build_schema(FILE.read_text(encoding="utf-8"))


def iterate_types() -> Iterator[Any]:
    for kind in read_schema().type_map.values():
        if not kind.name.startswith("__") and not is_specified_scalar_type(kind):
            yield kind


def iterate_fields() -> Iterator[tuple[str, Any]]:
    """Yield fields and members of inputs, as `Type.field`."""
    for kind in iterate_types():
        if is_object_type(kind) or is_interface_type(kind) or is_input_object_type(kind):
            yield from ((f"{kind.name}.{name}", field) for name, field in kind.fields.items())


def iterate_arguments() -> Iterator[tuple[str, Any]]:
    for place, field in iterate_fields():
        yield from ((f"{place}.{name}", value) for name, value in getattr(field, "args", {}).items())
    for directive in read_schema().directives:
        if not is_specified_directive(directive):
            yield from ((f"@{directive.name}.{name}", value) for name, value in directive.args.items())


def iterate_enum_values() -> Iterator[tuple[str, Any]]:
    for kind in iterate_types():
        if is_enum_type(kind):
            yield from ((f"{kind.name}.{name}", value) for name, value in kind.values.items())


def iterate_everything() -> Iterator[tuple[str, Any]]:
    yield from ((kind.name, kind) for kind in iterate_types())
    yield from iterate_fields()
    yield from iterate_arguments()
    yield from iterate_enum_values()


def find_misnamed(places: Iterator[tuple[str, Any]], pattern: re.Pattern[str]) -> list[str]:
    return [place for place, _ in places if not pattern.fullmatch(place.rsplit(".", 1)[-1])]


def test_everything_is_described() -> None:
    assert [place for place, item in iterate_everything() if not (item.description or "").strip()] == []


def test_names_follow_the_convention() -> None:
    assert find_misnamed(((kind.name, kind) for kind in iterate_types()), PASCAL) == []
    assert find_misnamed(iterate_fields(), CAMEL) == []
    assert find_misnamed(iterate_arguments(), CAMEL) == []
    assert find_misnamed(iterate_enum_values(), CAPITALS) == []


def test_a_deprecation_says_why() -> None:
    bare = [
        place
        for place, item in iterate_everything()
        if getattr(item, "deprecation_reason", None) in ("", DEFAULT_DEPRECATION_REASON)
    ]
    assert bare == []


def test_connections_follow_relays_pattern() -> None:
    """Source: GraphQL Cursor Connections Specification, sections 2 to 5."""
    connections = [kind for kind in iterate_types() if kind.name.endswith("Connection")]
    assert len(connections) >= 10
    for connection in connections:
        name = connection.name.removesuffix("Connection")
        assert str(connection.fields["edges"].type) == f"[{name}Edge!]!"
        assert str(connection.fields["pageInfo"].type) == "PageInfo!"
        edge: Any = read_schema().type_map[f"{name}Edge"]
        assert str(edge.fields["cursor"].type) == "String!"
        assert not is_list_type(getattr(edge.fields["node"].type, "of_type", edge.fields["node"].type))
    page_info: Any = read_schema().type_map["PageInfo"]
    assert {name: str(field.type) for name, field in page_info.fields.items()} == {
        "hasNextPage": "Boolean!",
        "hasPreviousPage": "Boolean!",
        "startCursor": "String",
        "endCursor": "String",
    }


def test_what_returns_a_connection_takes_its_arguments() -> None:
    """Forward everywhere; backward whole or not at all."""
    for place, field in iterate_fields():
        if place not in FIRST_PAGE and str(field.type).removesuffix("!").endswith("Connection"):
            given = {name: str(item.type) for name, item in field.args.items() if name in PAGING}
            forward = {name: PAGING[name] for name in ("first", "after")}
            assert given in (forward, PAGING), place


def test_lists_have_no_holes() -> None:
    holes = {place for place, item in (*iterate_fields(), *iterate_arguments()) if has_hole(item.type)}
    assert holes <= HOLES


def has_hole(kind: Any) -> bool:
    """Return whether a list, at any depth, may hold null."""
    if is_non_null_type(kind):
        return has_hole(kind.of_type)
    return is_list_type(kind) and (not is_non_null_type(kind.of_type) or has_hole(kind.of_type))
