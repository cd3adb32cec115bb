"""Variables: what needs no coercion is taken as it came, and comes to the same as the long road."""

from typing import Any

import pytest
from graphql import build_schema, get_variable_values, parse, parse_type, type_from_ast

from newsgraph.compiler.variable import build_check, build_shape, mark_value

SCHEMA = build_schema(
    "scalar DateTime enum Color { RED } input Point { x: Int } "
    "type Query { f(a: Color, b: Point, c: DateTime, d: Float, e: String, g: Int, h: ID, i: Boolean): Int }"
)
VALUES = [
    None, "", "a", "1", 0, 1, -1, 2**31 - 1, 2**31, -(2**31), -(2**31) - 1, 1.0, 1.5, float("nan"), True, False,
    [], [None], ["a"], [1], [[1]], ["a", None], [True], {}, {"x": 1}, "RED", "2025-01-01T00:00:00Z",
]  # fmt: skip
TYPES = [
    f"{wrapped}{mark}"
    for name in ("String", "ID", "Int", "Boolean", "Float", "Color", "Point", "DateTime")
    for wrapped in (name, f"[{name}]", f"[{name}!]", f"[[{name}]!]")
    for mark in ("", "!")
]


@pytest.mark.parametrize("written", TYPES)
def test_a_value_that_passes_the_check_is_what_coercion_makes_of_it(written: str) -> None:
    check = build_check(type_from_ast(SCHEMA, parse_type(written)))
    taken = [value for value in VALUES if check is not None and check(value)]
    assert [_coerce(written, value) for value in taken] == taken


def test_only_plain_types_have_a_check() -> None:
    checked = {name for name in TYPES if build_check(type_from_ast(SCHEMA, parse_type(name))) is not None}
    assert {name.strip("[]!") for name in checked} == {"String", "ID", "Int", "Boolean"}
    assert len(checked) == 32


@pytest.mark.parametrize(
    ("written", "value", "is_taken"),
    [
        ("Int", True, False),
        ("Int!", None, False),
        ("Int", None, True),
        ("Int", 2**31, False),
        ("String", 1, False),
        ("[ID!]", "a", False),
        ("[ID!]", ["a", None], False),
        ("[ID]", ["a", None], True),
        ("Boolean", 1, False),
    ],
)
def test_what_coercion_would_change_or_refuse_fails_the_check(
    written: str, value: Any, is_taken: bool
) -> None:
    check = build_check(type_from_ast(SCHEMA, parse_type(written)))
    assert check is not None
    assert check(value) is is_taken


def _coerce(written: str, value: Any) -> Any:
    document = parse(f"query ($v: {written}) {{ f }}")
    found = get_variable_values(SCHEMA, document.definitions[0].variable_definitions, {"v": value})
    assert not isinstance(found, list), found
    return found.coerced["v"]


def test_states_of_articles_in_a_list_shape_a_plan_as_a_set() -> None:
    schema = build_schema(
        "enum ArticleStatus { DRAFT PUBLISHED RETRACTED } type Query { f(a: ArticleStatus): Int }"
    )
    kind = type_from_ast(schema, parse_type("[ArticleStatus!]"))
    given = ["RETRACTED", "PUBLISHED", "RETRACTED"]
    assert build_shape(given, kind) == build_shape(["PUBLISHED", "RETRACTED"], kind)
    assert build_shape(given, kind) != build_shape(["PUBLISHED", "DRAFT"], kind)
    assert mark_value(given, kind, "states") == ["PUBLISHED", "RETRACTED"]
