"""The variables of a request: their values, what of them shapes a plan, and where the rest is found later."""

import math
from dataclasses import dataclass
from typing import Any

from graphql import (
    GraphQLInputObjectType,
    GraphQLInputType,
    is_enum_type,
    is_input_object_type,
    is_list_type,
    is_non_null_type,
)

_SHAPING_SCALARS = {"Int", "Boolean"}


@dataclass(frozen=True)
class FromVariable:
    """A value that a request brings: a variable's name, the keys inside it, and about how long a list it is."""

    name: str
    path: tuple[str, ...] = ()
    length: int = 0


def round_length(length: int) -> int:
    """Return the length up to which lists share a plan: 0, 1, 10, 100, and so on."""
    return length if length <= 1 else int(10 ** math.ceil(math.log10(length)))


def build_shape(value: Any, kind: GraphQLInputType) -> Any:
    """Return what of a coerced value shapes a plan, as something hashable.

    Whether it is null, the keys of an input object, about how long a list is, and integers, booleans and enum
    values themselves; not the text, ids and numbers that are bound at each request.
    """
    if value is None:
        return None
    if is_non_null_type(kind):
        return build_shape(value, kind.of_type)
    if is_list_type(kind):
        return ("list", round_length(len(value)))
    if is_input_object_type(kind):
        return tuple((key, build_shape(item, kind.fields[key].type)) for key, item in value.items())
    return _shape_leaf(value, kind)


def _shape_leaf(value: Any, kind: GraphQLInputType) -> Any:
    if is_enum_type(kind) or getattr(kind, "name", "") in _SHAPING_SCALARS:
        return ("value", str(value), type(value).__name__)
    return "text"


def mark_value(value: Any, kind: GraphQLInputType, name: str, path: tuple[str, ...] = ()) -> Any:
    """Return the value with each part that does not shape a plan replaced by where it will be found."""
    if value is None:
        return None
    if is_non_null_type(kind):
        return mark_value(value, kind.of_type, name, path)
    if is_list_type(kind):
        return FromVariable(name, path, round_length(len(value)))
    if is_input_object_type(kind):
        return _mark_fields(value, kind, name, path)
    if _shape_leaf(value, kind) == "text":
        return FromVariable(name, path)
    return value


def _mark_fields(
    value: dict[str, Any], kind: GraphQLInputObjectType, name: str, path: tuple[str, ...]
) -> Any:
    return {key: mark_value(item, kind.fields[key].type, name, (*path, key)) for key, item in value.items()}


def resolve_value(source: Any, variables: dict[str, Any]) -> Any:
    """Return the value that a marked value stands for, given a request's coerced variables."""
    if isinstance(source, FromVariable):
        value: Any = variables.get(source.name)
        for key in source.path:
            value = value[key]
        return value
    if isinstance(source, list):
        return [resolve_value(item, variables) for item in source]
    return source
