"""Documents that hypothesis-graphql draws, with arguments that find something, variables, and keys that agree.

Its own arguments are whole integers and any text, given everywhere at once: hardly a document passes with them.
"""

from functools import cache
from random import Random
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    GraphQLSchema,
    InlineFragmentNode,
    OperationDefinitionNode,
    get_named_type,
)
from hypothesis import strategies as st
from hypothesis_graphql import nodes, queries

from differential.argument import draw_arguments
from differential.material import Material
from differential.operation import Drawn, Place, Writer, assemble, is_connection
from differential.scope import Scope
from differential.value import Drawer, render_value

SEEDS = st.binary(min_size=16, max_size=16)
SCALARS = {
    "DateTime": st.just(nodes.String("2025-05-01T00:00:00Z")),
    "Date": st.just(nodes.String("2025-05-01")),
}


@st.composite
def borrowed_operations(draw: st.DrawFn, schema: GraphQLSchema, material: Material) -> Drawn:
    """Draw an operation of which hypothesis-graphql chooses the fields."""
    document = draw(_build_documents(schema))
    assert isinstance(document, DocumentNode)
    (operation,) = document.definitions
    assert isinstance(operation, OperationDefinitionNode)
    writer = Writer(schema, Drawer(Random(draw(SEEDS)), material), 0, 0)
    return assemble(writer.drawer, [_rewrite(writer, schema.query_type, operation, Place(Scope(), 0, 0))])


@cache
def _build_documents(schema: GraphQLSchema) -> st.SearchStrategy[DocumentNode]:
    """Return the documents over a schema; to work out how often it takes which field takes seconds."""
    return queries(schema, custom_scalars=SCALARS, print_ast=lambda document: document)


def _rewrite(writer: Writer, kind: Any, node: Any, place: Place) -> str:
    items = []
    for item in node.selection_set.selections:
        if isinstance(item, InlineFragmentNode):
            on = writer.schema.type_map[item.type_condition.name.value] if item.type_condition else kind
            items.append(f"... on {on.name} {_rewrite(writer, on, item, place)}")
        elif isinstance(item, FieldNode):
            items.append(_rewrite_field(writer, kind, item, place))
    return f"{{ {' '.join(filter(None, items)) or '__typename'} }}"


def _rewrite_field(writer: Writer, kind: Any, node: FieldNode, place: Place) -> str:
    name = node.name.value
    field = kind.fields[name]
    given = draw_arguments(writer.drawer, name, field, is_root=place.depth == 0, level=place.level)
    arguments = ", ".join(f"{key}: {render_value(value)}" for key, value in given.items())
    key, below = writer.enter(name, arguments, str(field.type), place)
    if below is None:
        return ""
    head = (f"{key}: {name}" if key != name else name) + (f"({arguments})" if arguments else "")
    if node.selection_set is None:
        return head
    inner = Place(below, place.level + is_connection(field), place.depth + 1)
    return f"{head} {_rewrite(writer, get_named_type(field.type), node, inner)}"
