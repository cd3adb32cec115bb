"""Whether requests use all of the schema: each field, argument, field of an input and enum value at least once."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    ArgumentNode,
    EnumValueNode,
    FieldNode,
    GraphQLError,
    GraphQLNamedType,
    GraphQLSchema,
    ObjectFieldNode,
    TypeInfo,
    TypeInfoVisitor,
    VariableDefinitionNode,
    Visitor,
    get_named_type,
    is_enum_type,
    is_input_object_type,
    is_interface_type,
    is_object_type,
    parse,
    type_from_ast,
    visit,
)

from interference.document import Document

Use = tuple[str, ...]


@dataclass
class Coverage:
    """What of a schema was used, and what of it can be."""

    schema: GraphQLSchema
    used: set[Use] = field(default_factory=set)
    _seen: set[str] = field(default_factory=set)

    def add(self, text: str, variables: Mapping[str, Any]) -> None:
        """Note what a document with its variables uses; one that is no GraphQL uses nothing."""
        try:
            document = parse(text)
        except GraphQLError:
            return
        if text not in self._seen:
            self._seen.add(text)
            info = TypeInfo(self.schema)
            visit(document, TypeInfoVisitor(info, _Reader(info, self.used)))
        for definition in document.definitions:
            for item in getattr(definition, "variable_definitions", None) or ():
                kind: Any = get_named_type(type_from_ast(self.schema, item.type))
                name = item.variable.name.value
                if name in variables:
                    self._add_value(kind, variables[name])

    def _add_value(self, kind: Any, value: Any) -> None:
        if isinstance(value, list | tuple):
            for item in value:
                self._add_value(kind, item)
        elif is_enum_type(kind) and isinstance(value, str):
            self.used.add((kind.name, value))
        elif is_input_object_type(kind) and isinstance(value, dict):
            for name, item in value.items():
                if name in kind.fields:
                    self.used.add((kind.name, name))
                    self._add_value(get_named_type(kind.fields[name].type), item)

    @property
    def wanted(self) -> set[Use]:
        """All that can be used; enums that no argument takes are never given."""
        return set(self._list_wanted())

    def _list_wanted(self) -> Iterator[Use]:
        taken: list[GraphQLNamedType] = []
        for kind in self.schema.type_map.values():
            if kind.name.startswith("__") or not (is_object_type(kind) or is_interface_type(kind)):
                continue
            for name, item in kind.fields.items():
                yield kind.name, name
                for argument, given in item.args.items():
                    yield kind.name, name, argument
                    taken.append(get_named_type(given.type))
        known: set[str] = set()
        while taken:
            kind = taken.pop()
            if kind.name in known:
                continue
            known.add(kind.name)
            if is_enum_type(kind):
                yield from ((kind.name, value) for value in kind.values)
            elif is_input_object_type(kind):
                yield from ((kind.name, name) for name in kind.fields)
                taken += [get_named_type(item.type) for item in kind.fields.values()]

    @property
    def missing(self) -> list[str]:
        """What was not used."""
        return sorted(".".join(use) for use in self.wanted - self.used)

    def render(self) -> str:
        wanted, missing = self.wanted, self.missing
        named = ", ".join(missing) or "none"
        return f"uses of the schema: {len(wanted) - len(missing)} of {len(wanted)}; missing: {named}"


def pick_needed(
    schema: GraphQLSchema, documents: Iterable[Document], known: Coverage
) -> tuple[Document, ...]:
    """Return those of the documents that use something which neither `known` nor one before them uses."""
    picked = []
    used = set(known.used)
    for document in documents:
        own = Coverage(schema)
        own.add(document.text, document.variables or {})
        if not own.used <= used:
            used |= own.used
            picked.append(document)
    return tuple(picked)


class _Reader(Visitor):
    def __init__(self, info: TypeInfo, used: set[Use]):
        super().__init__()
        self._info = info
        self._used = used

    def enter_field(self, node: FieldNode, *_: Any) -> None:
        parent = self._info.get_parent_type()
        if parent is not None and self._info.get_field_def() is not None:
            self._used.add((parent.name, node.name.value))

    def enter_argument(self, node: ArgumentNode, *_: Any) -> None:
        parent, found = self._info.get_parent_type(), self._info.get_field_def()
        if parent is not None and found is not None and self._info.get_directive() is None:
            name = next((name for name, item in parent.fields.items() if item is found), None)  # type: ignore[union-attr]
            if name is not None:
                self._used.add((parent.name, name, node.name.value))

    def enter_object_field(self, node: ObjectFieldNode, *_: Any) -> None:
        parent = get_named_type(self._info.get_parent_input_type())
        if parent is not None:
            self._used.add((parent.name, node.name.value))

    def enter_enum_value(self, node: EnumValueNode, *_: Any) -> None:
        kind = get_named_type(self._info.get_input_type())
        if kind is not None:
            self._used.add((kind.name, node.value))

    def enter_variable_definition(self, node: VariableDefinitionNode, *_: Any) -> None:
        """A variable's type is read with its value."""
