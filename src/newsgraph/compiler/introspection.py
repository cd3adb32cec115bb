"""Questions about the schema itself, answered by graphql-core: their answers are part of a plan."""

from typing import Any

import orjson
from graphql import (
    DocumentNode,
    FieldNode,
    GraphQLSchema,
    OperationDefinitionNode,
    SelectionSetNode,
    execute_sync,
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
