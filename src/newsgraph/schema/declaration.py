"""How a type, a field, an argument or an input field is declared: a name, a type and a description."""

import inspect
from dataclasses import dataclass
from typing import Annotated, Any, NoReturn

import strawberry
from strawberry.types.lazy_type import LazyType


class NotCompiledError(RuntimeError):
    """A fault of ours: a field was resolved by itself, although the compiler answers whole operations."""


@dataclass(frozen=True)
class Argument:
    """An argument's type and what it means; an argument that may be left out has a type that may be None.

    `name` is its name in GraphQL where Python keeps that word to itself.
    """

    type: Any
    description: str
    name: str | None = None


def compiled(type: Any, description: str, name: str | None = None, /, **arguments: Argument) -> Any:
    """Declare a field that the compiler reads; its arguments are named in Python's way.

    `name` is its name in GraphQL where Python keeps that word to itself.
    """

    def resolve(_source: Any, info: strawberry.Info, **_arguments: Any) -> NoReturn:
        raise NotCompiledError(
            f"{info.path.typename}.{info.field_name} is read by the compiler, not resolved"
        )

    # Strawberry reads a field's arguments off its resolver's signature, so the signature is what we declare.
    resolve.__signature__ = _build_signature(type, arguments)  # type: ignore[attr-defined]
    return strawberry.field(resolver=resolve, description=description, name=name)


def _build_signature(type: Any, arguments: dict[str, Argument]) -> inspect.Signature:
    keyword = inspect.Parameter.KEYWORD_ONLY
    parameters = [
        inspect.Parameter("self", inspect.Parameter.POSITIONAL_ONLY),
        inspect.Parameter("info", keyword, annotation=strawberry.Info),
    ]
    for name, argument in arguments.items():
        described = strawberry.argument(description=argument.description, name=argument.name)
        annotation = Annotated[argument.type, described]  # type: ignore[name-defined]  # a value, not a type
        parameters.append(inspect.Parameter(name, keyword, annotation=annotation, default=strawberry.UNSET))
    return inspect.Signature(parameters, return_annotation=type)


def optional(type: Any, description: str, *, name: str | None = None) -> Any:
    """Declare an input field that may be left out or null."""
    return strawberry.field(
        graphql_type=type | None, description=description, name=name, default=strawberry.UNSET
    )


def required(type: Any, description: str) -> Any:
    """Declare an input field that must be given."""
    return strawberry.field(graphql_type=type, description=description)


def build_type(name: str, description: str, fields: dict[str, Any]) -> Any:
    """Return an object type of that name, for types that differ only in what they hold."""
    return strawberry.type(type(name, (), dict(fields)), name=name, description=description)


def later(module: str, name: str) -> Any:
    """Return a reference to a type that another module, or this one, declares further on."""
    return LazyType(name, f"{__package__}.{module}")
