"""Questions about the schema itself, answered by graphql-core: their answers are part of a plan."""

from collections.abc import Mapping
from typing import Any

import orjson
from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLSchema,
    Node,
    OperationDefinitionNode,
    SelectionSetNode,
    VariableNode,
    Visitor,
    execute_sync,
    visit,
)

from newsgraph.compiler.selection import FieldSelection
from newsgraph.errors import RequestError

INTROSPECTION = ("__schema", "__type")


def render_introspection(
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    selection: FieldSelection,
    variables: dict[str, Any],
) -> str:
    """Return the JSON that answers one root field about the schema."""
    fields = tuple(node for node in selection.nodes if isinstance(node, FieldNode))
    alone = OperationDefinitionNode(
        operation=operation.operation,
        variable_definitions=operation.variable_definitions,
        selection_set=SelectionSetNode(selections=fields),
    )
    others = tuple(node for node in document.definitions if not isinstance(node, OperationDefinitionNode))
    result = execute_sync(schema, DocumentNode(definitions=(alone, *others)), variable_values=variables)
    if result.errors or result.data is None:
        faults = [error.message for error in result.errors or ()]
        raise RequestError(
            "INVALID_ARGUMENT", "; ".join(faults), hint="Compare the arguments with the schema."
        )
    return orjson.dumps(next(iter(result.data.values()))).decode()


def list_introspected_variables(
    operation: OperationDefinitionNode, fragments: Mapping[str, FragmentDefinitionNode]
) -> tuple[str, ...]:
    """Return the names of the variables that an operation's questions about the schema read, sorted."""
    reader = _VariableReader(fragments)
    visit(operation.selection_set, reader)
    return tuple(sorted(reader.names))


class _VariableReader(Visitor):
    """Collects the variables inside the fields that ask about the schema, fragments that are spread included."""

    def __init__(self, fragments: Mapping[str, FragmentDefinitionNode]):
        super().__init__()
        self.names: set[str] = set()
        self._fragments = fragments
        self._seen: set[tuple[str, bool]] = set()
        self._inside = 0

    def enter_field(self, node: FieldNode, *_: Any) -> None:
        self._inside += node.name.value in INTROSPECTION

    def leave_field(self, node: FieldNode, *_: Any) -> None:
        self._inside -= node.name.value in INTROSPECTION

    def enter_variable(self, node: VariableNode, *_: Any) -> None:
        if self._inside:
            self.names.add(node.name.value)

    def enter_fragment_spread(self, node: FragmentSpreadNode, *_: Any) -> None:
        key = (node.name.value, self._inside > 0)
        if key not in self._seen:
            self._seen.add(key)
            body: Node = self._fragments[node.name.value].selection_set
            visit(body, self)
