"""The variables of a request: their values, what of them shapes a plan, and where the rest is found later."""

import math
from collections.abc import Callable
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
_SHAPING_SETS = {"ArticleStatus"}
"""Enums of which a list shapes a plan whole: they are few, and decide in what order rows are read."""
_MAX_INT = 2**31

Check = Callable[[Any], bool]


@dataclass(frozen=True)
class FromVariable:
    """A value that a request brings: a variable's name, the keys inside it, and about how long a list it is."""

    name: str
    path: tuple[str, ...] = ()
    length: int = 0


def build_check(kind: GraphQLInputType) -> Check | None:
    """Return what tells that a value is one of this type just as it came, with nothing to coerce.

    None where values may need more than a look: enums, input objects, scalars of our own, numbers with a fraction.
    """
    if is_non_null_type(kind):
        return _build_check_of(kind.of_type)
    check = _build_check_of(kind)
    return None if check is None else lambda value: value is None or check(value)


def _build_check_of(kind: Any) -> Check | None:
    if is_list_type(kind):
        check = build_check(kind.of_type)
        return None if check is None else lambda value: type(value) is list and all(map(check, value))
    match getattr(kind, "name", ""):
        case "String" | "ID":
            return lambda value: type(value) is str
        case "Boolean":
            return lambda value: type(value) is bool
        case "Int":
            return lambda value: type(value) is int and -_MAX_INT <= value < _MAX_INT
        case _:
            return None


def round_length(length: int) -> int:
    """Return the length up to which lists share a plan: 0, 1, 10, 100, and so on."""
    return length if length <= 1 else int(10 ** math.ceil(math.log10(length)))


def build_shape(value: Any, kind: GraphQLInputType) -> Any:
    """Return what of a coerced value shapes a plan, as something hashable.

    Whether it is null, the keys of an input object, about how long a list is, the states of articles in a list, and
    integers, booleans and enum values themselves; not the text, ids and numbers that are bound at each request.
    """
    if value is None:
        return None
    if is_non_null_type(kind):
        return build_shape(value, kind.of_type)
    if is_list_type(kind):
        return ("set", *_sort_set(value)) if _is_set(kind) else ("list", round_length(len(value)))
    if is_input_object_type(kind):
        return tuple((key, build_shape(item, kind.fields[key].type)) for key, item in value.items())
    return _shape_leaf(value, kind)


def _is_set(kind: Any) -> bool:
    item = kind.of_type.of_type if is_non_null_type(kind.of_type) else kind.of_type
    return getattr(item, "name", "") in _SHAPING_SETS


def _sort_set(value: Any) -> list[str]:
    return sorted({str(item) for item in value})


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
        return _sort_set(value) if _is_set(kind) else FromVariable(name, path, round_length(len(value)))
    if is_input_object_type(kind):
        return _mark_fields(value, kind, name, path)
    if _shape_leaf(value, kind) == "text":
        return FromVariable(name, path)
    return value


def _mark_fields(
    value: dict[str, Any], kind: GraphQLInputObjectType, name: str, path: tuple[str, ...]
) -> Any:
    return {key: mark_value(item, kind.fields[key].type, name, (*path, key)) for key, item in value.items()}


def is_marked(source: Any) -> bool:
    """Tell whether a marked value, or a part of it, is only known from a request's variables."""
    if isinstance(source, list):
        return any(is_marked(item) for item in source)
    return isinstance(source, FromVariable)


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
