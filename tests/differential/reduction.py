"""A document in which two answers differ, cut down to what they differ by."""

from collections.abc import Callable, Iterator
from typing import Any

from graphql import (
    REMOVE,
    DocumentNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    OperationDefinitionNode,
    VariableNode,
    Visitor,
    parse,
    print_ast,
    visit,
)

MOST_TRIES = 400
PARTS = ("selections", "arguments", "directives", "fields", "values")
"""Lists of a document from which an item can be taken."""


def reduce_document(text: str, differs: Callable[[str], bool]) -> str:
    """Return the smallest document found by taking away parts, one at a time, that still differs."""
    tries = 0
    is_smaller = True
    while is_smaller and tries < MOST_TRIES:
        is_smaller = False
        for candidate in _cut(parse(text)):
            tries += 1
            if tries > MOST_TRIES:
                break
            if differs(candidate):
                text, is_smaller = candidate, True
                break
    return text


def _cut(document: DocumentNode) -> Iterator[str]:
    """Yield documents without one part each, the largest parts first."""
    count = sum(1 for _ in _walk(document))
    for number in range(count):
        yield _tidy(_without(document, number))


def _walk(node: Any) -> Iterator[Any]:
    """Yield nodes that stand in a list of which something else remains, or that may be empty; outer ones first."""
    queue = [node]
    while queue:
        parent = queue.pop(0)
        for name in getattr(parent, "keys", ()):
            below = getattr(parent, name, None)
            items = [
                item for item in (below if isinstance(below, list | tuple) else [below]) if item is not None
            ]
            if name in PARTS and (name != "selections" or len(items) > 1):
                yield from items
            queue.extend(item for item in items if hasattr(item, "keys"))


def _without(document: DocumentNode, number: int) -> DocumentNode:
    target = next(node for index, node in enumerate(_walk(document)) if index == number)

    class Remover(Visitor):
        def enter(self, node: Any, *_: Any) -> Any:
            return REMOVE if node is target else None

    result: DocumentNode = visit(document, Remover())
    return result


def _tidy(document: DocumentNode) -> str:
    """Return a document's text without fragments and variables that nothing uses any more."""
    spread: set[str] = set()
    used: set[str] = set()
    fragments = {
        item.name.value: item for item in document.definitions if isinstance(item, FragmentDefinitionNode)
    }

    def follow(node: Any) -> None:
        class Reader(Visitor):
            def enter_variable(self, variable: VariableNode, *_: Any) -> None:
                used.add(variable.name.value)

            def enter_fragment_spread(self, item: FragmentSpreadNode, *_: Any) -> None:
                if item.name.value not in spread and item.name.value in fragments:
                    spread.add(item.name.value)
                    follow(fragments[item.name.value])

        visit(node, Reader())

    operations = [item for item in document.definitions if isinstance(item, OperationDefinitionNode)]
    for operation in operations:
        follow(operation.selection_set)

    class Tidier(Visitor):
        def enter_fragment_definition(self, node: FragmentDefinitionNode, *_: Any) -> Any:
            return None if node.name.value in spread else REMOVE

        def enter_variable_definition(self, node: Any, *_: Any) -> Any:
            return None if node.variable.name.value in used else REMOVE

    return print_ast(visit(document, Tidier()))
