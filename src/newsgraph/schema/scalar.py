"""Instants, days and fractions as clients write them, coerced to the form the database keeps."""

from collections.abc import Callable, Mapping
from math import isfinite, nan
from typing import Any, NewType

import strawberry
from graphql import (
    FloatValueNode,
    GraphQLError,
    GraphQLFloat,
    GraphQLNamedType,
    GraphQLScalarType,
    IntValueNode,
    StringValueNode,
    ValueNode,
)
from strawberry.types.scalar import ScalarDefinition

from newsgraph.clock import parse_day, parse_instant

DateTime = NewType("DateTime", str)
Date = NewType("Date", str)


def _build_text_scalar(
    name: str, description: str, parse: Callable[[str], str], wanted: str
) -> ScalarDefinition:
    def parse_value(value: Any) -> str:
        if not isinstance(value, str):
            raise GraphQLError(f"{name} must be {wanted}.")
        try:
            return parse(value)
        except ValueError:
            raise GraphQLError(f"{name} must be {wanted}.") from None

    def parse_literal(node: ValueNode, _variables: dict[str, Any] | None = None) -> str:
        # Without this, the name of an enum value would pass for a string.
        if not isinstance(node, StringValueNode):
            raise GraphQLError(f"{name} must be {wanted}.", node)
        try:
            return parse_value(node.value)
        except GraphQLError as error:
            raise GraphQLError(error.message, node) from None

    return strawberry.scalar(
        name=name, description=description, parse_value=parse_value, parse_literal=parse_literal
    )


def _parse_finite_literal(node: ValueNode, _variables: dict[str, Any] | None = None) -> float:
    number = float(node.value) if isinstance(node, IntValueNode | FloatValueNode) else nan
    if not isfinite(number):
        raise GraphQLError("Float must be a finite number.", node)
    return number


class _FiniteFloat(GraphQLScalarType):
    """Float that refuses what is not finite; the library's own reads the literal 1e999 as infinity."""

    reserved_types: Mapping[str, GraphQLNamedType] = {}
    """Empty, since the library lets no other type be named Float."""


_FLOAT = _FiniteFloat(
    "Float",
    description="A fraction in double precision. Always finite.",
    serialize=GraphQLFloat.coerce_output_value,
    parse_value=GraphQLFloat.coerce_input_value,
    parse_literal=_parse_finite_literal,
    value_to_literal=GraphQLFloat.value_to_literal,
)

SCALARS: Mapping[object, ScalarDefinition] = {
    DateTime: _build_text_scalar(
        "DateTime",
        "An instant in ISO 8601. Any zone may be given; responses are in UTC, to the millisecond, with "
        "a trailing Z.",
        parse_instant,
        'an ISO 8601 instant with its zone, such as "2026-03-01T09:30:00Z"',
    ),
    Date: _build_text_scalar(
        "Date",
        "A calendar day in ISO 8601, such as 2026-03-01.",
        parse_day,
        'an ISO 8601 calendar day, such as "2026-03-01"',
    ),
    float: ScalarDefinition(
        name=_FLOAT.name,
        description=_FLOAT.description,
        specified_by_url=None,
        serialize=_FLOAT.serialize,
        parse_value=_FLOAT.parse_value,
        parse_literal=_FLOAT.parse_literal,
        implementation=_FLOAT,
    ),
}
