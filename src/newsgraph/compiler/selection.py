"""Merged fields of an operation: the only module that touches graphql-core's way of collecting them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    GraphQLObjectType,
    GraphQLSchema,
    OperationDefinitionNode,
    get_named_type,
    is_abstract_type,
    is_object_type,
)
from graphql.execution.collect_fields import FieldDetails, FragmentDetails, collect_fields, collect_subfields
from graphql.execution.values import VariableValues, get_argument_values

from newsgraph.compiler.variable import mark_value
from newsgraph.errors import RequestError

MAX_KEYS = 50


@dataclass(frozen=True, eq=False)
class FieldSelection:
    """One response key: the field it asks for, with which arguments, and the fields below it for each type.

    `arguments` holds what the document states, defaults included; what only the request knows is marked (see
    `variable`). `types` lists the possible object types of the value with the selections below each; types that
    are asked for the same fields share one tuple. `nodes` are the document's own words for a mutation and for a
    field that begins with two underscores.
    """

    key: str
    name: str
    arguments: Mapping[str, Any]
    types: Mapping[str, tuple["FieldSelection", ...]]
    nodes: tuple[FieldNode, ...] = ()

    @property
    def fields(self) -> tuple["FieldSelection", ...]:
        """The selections below a field whose value has one type."""
        return next(iter(self.types.values()), ())


class SelectionReader:
    """Reads one operation into selections, for one shape of its variables."""

    def __init__(
        self,
        schema: GraphQLSchema,
        fragments: Mapping[str, FragmentDefinitionNode],
        operation: OperationDefinitionNode,
        variables: dict[str, Any],
        variable_types: Mapping[str, Any],
    ):
        """Take coerced variables; only what of them shapes a plan is read."""
        self._schema = schema
        self._operation = operation
        self._fragments = {name: FragmentDetails(node) for name, node in fragments.items()}
        marked = {name: mark_value(value, variable_types[name], name) for name, value in variables.items()}
        self._plain = VariableValues({}, variables)
        self._marked = VariableValues({}, marked)
        self._seen: dict[tuple[str, tuple[int, ...]], tuple[FieldSelection, ...]] = {}
        self._fields: dict[tuple[str, str, tuple[int, ...]], FieldSelection] = {}

    def read_operation(self) -> tuple[FieldSelection, ...]:
        """Return the root fields in response order."""
        root = cast(
            GraphQLObjectType, self._schema.get_root_type(self._operation.operation)
        )  # it was validated
        collected = collect_fields(self._schema, self._fragments, self._plain, root, self._operation)
        return self._build_fields(root, collected.grouped_field_set)

    def _build_fields(
        self, parent: GraphQLObjectType, grouped: Mapping[str, list[FieldDetails]]
    ) -> tuple[FieldSelection, ...]:
        if len(grouped) > MAX_KEYS:
            raise RequestError(
                "TOO_MANY_KEYS",
                f"an object may be asked for {MAX_KEYS} response keys, not {len(grouped)}",
                hint="Ask for fewer fields, or split the operation.",
                details={"limit": MAX_KEYS, "asked": len(grouped)},
            )
        return tuple(self._build_once(parent, key, details) for key, details in grouped.items())

    def _build_once(self, parent: GraphQLObjectType, key: str, details: list[FieldDetails]) -> FieldSelection:
        """Build a field once for all the types of a family that are asked for it in the same words."""
        words = (_family(self._schema, parent), key, tuple(id(detail.node) for detail in details))
        if words not in self._fields:
            self._fields[words] = self._build_field(parent, key, details)
        return self._fields[words]

    def _build_field(
        self, parent: GraphQLObjectType, key: str, details: list[FieldDetails]
    ) -> FieldSelection:
        node = details[0].node
        name = node.name.value
        if name.startswith("__"):
            return FieldSelection(key, name, {}, {}, tuple(detail.node for detail in details))
        definition = parent.fields[name]
        arguments = get_argument_values(definition, node, self._marked)
        kind = get_named_type(definition.type)
        if is_object_type(kind):
            possible = [kind]
        elif is_abstract_type(kind):
            possible = sorted(self._schema.get_possible_types(kind), key=lambda item: item.name)
        else:
            return FieldSelection(key, name, arguments, {})
        types = {item.name: self._read_below(item, details) for item in possible}
        nodes = tuple(detail.node for detail in details) if parent is self._schema.mutation_type else ()
        return FieldSelection(key, name, arguments, types, nodes)

    def _read_below(self, kind: GraphQLObjectType, details: list[FieldDetails]) -> tuple[FieldSelection, ...]:
        collected = collect_subfields(
            self._schema, self._fragments, self._plain, self._operation, kind, details
        ).grouped_field_set
        family = _family(self._schema, kind)
        nodes = tuple(id(detail.node) for group in collected.values() for detail in group)
        keys = (family, nodes)
        if keys not in self._seen:
            self._seen[keys] = self._build_fields(kind, collected)
        return self._seen[keys]


def read_arguments(
    schema: GraphQLSchema, item: FieldSelection, variables: dict[str, Any]
) -> Mapping[str, Any]:
    """Return the coerced arguments of a mutation, absent ones absent; raises GraphQLError where one is refused."""
    root = cast(GraphQLObjectType, schema.mutation_type)
    if item.name not in root.fields:
        return {}  # __typename
    return get_argument_values(root.fields[item.name], item.nodes[0], VariableValues({}, variables))


def _family(schema: GraphQLSchema, kind: GraphQLObjectType) -> str:
    """Return the name under which a type shares its fields with others: the entity types are one family."""
    return "Entity" if any(interface.name == "Entity" for interface in kind.interfaces) else kind.name
