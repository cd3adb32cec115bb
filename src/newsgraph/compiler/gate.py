"""Limits of a document, checked in one pass before validation, which is too slow to meet a hostile one.

Each fragment is measured once and its measures are added where it is spread, with counters that stop at a ceiling:
a document that doubles itself with every fragment costs no more here than one that does not.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    ListValueNode,
    ObjectValueNode,
    OperationDefinitionNode,
    SelectionSetNode,
)

from newsgraph.errors import RequestError

CEILING = 1_000_000


@dataclass(frozen=True)
class Limits:
    """What one operation may hold, its fragments counted wherever they are spread.

    `depth` and `connections` (levels of `edges`) are nested levels; `height` counts fields; `repeated` is how often
    one response key may stand in one selection set; `items` bounds each list, input object and set of arguments
    written in the document. A question about the schema itself spreads one fragment many times, and may be
    higher.
    """

    depth: int = 20
    connections: int = 6
    height: int = 200
    introspection_height: int = 500
    aliases: int = 30
    root_fields: int = 20
    directives: int = 50
    repeated: int = 50
    fragments: int = 50
    items: int = 100
    key: int = 128


@dataclass
class Measure:
    """What a selection set amounts to, its fragments included."""

    depth: int = 0
    connections: int = 0
    height: int = 0
    aliases: int = 0
    directives: int = 0
    spreads: int = 0
    keys: Counter[str] = field(default_factory=Counter)

    def add(self, other: "Measure", *, below: bool = False) -> None:
        """Add what stands beside (its keys are ours) or, with `below`, under a field of this set."""
        self.depth = max(self.depth, other.depth)
        self.connections = max(self.connections, other.connections)
        for name in ("height", "aliases", "directives", "spreads"):
            setattr(self, name, min(CEILING, getattr(self, name) + getattr(other, name)))
        if not below:
            for key, count in other.keys.items():
                self.keys[key] = min(CEILING, self.keys[key] + count)


class Gate:
    """Measures one document; `check_operation` raises RequestError for the first limit that is passed."""

    def __init__(self, document: DocumentNode, limits: Limits):
        """Take a parsed document that has not been validated."""
        self._limits = limits
        self._fragments = {
            node.name.value: node for node in document.definitions if isinstance(node, FragmentDefinitionNode)
        }
        self._measured: dict[str, Measure] = {}
        self._open: set[str] = set()
        self._most_repeated = 0

    def check_document(self, document: DocumentNode) -> None:
        """Check every operation and every fragment, spread or not: validation walks them all."""
        self._refuse_over("fragments", len(self._fragments), self._limits.fragments)
        for name in self._fragments:
            self._measure_fragment(name)
        for node in document.definitions:
            if isinstance(node, OperationDefinitionNode):
                self._check_operation(node)
        total = Measure()
        for measure in self._measured.values():
            total.add(measure, below=True)
        self._refuse_over("repeated", self._most_repeated, self._limits.repeated)
        self._check_measure(total, self._limits.introspection_height)

    def _check_operation(self, operation: OperationDefinitionNode) -> None:
        measure = self._measure_set(operation.selection_set)
        measure.directives += len(operation.directives or ())
        self._refuse_over("root_fields", sum(measure.keys.values()), self._limits.root_fields)
        self._refuse_over("repeated", self._most_repeated, self._limits.repeated)
        introspects = any(key.startswith("__") for key in measure.keys)
        self._check_measure(
            measure, self._limits.introspection_height if introspects else self._limits.height
        )
        self._refuse_over("depth", measure.depth, self._limits.depth)

    def _check_measure(self, measure: Measure, height: int) -> None:
        self._refuse_over("connections", measure.connections, self._limits.connections)
        self._refuse_over("height", measure.height, height)
        self._refuse_over("aliases", measure.aliases, self._limits.aliases)
        self._refuse_over("directives", measure.directives, self._limits.directives)
        self._refuse_over("fragments", measure.spreads, self._limits.fragments)

    def _measure_set(self, selection_set: SelectionSetNode) -> Measure:
        measure = Measure()
        for node in selection_set.selections:
            measure.directives += len(node.directives or ())
            match node:
                case FieldNode():
                    self._add_field(measure, node)
                case InlineFragmentNode():
                    measure.add(self._measure_set(node.selection_set))
                case FragmentSpreadNode():
                    measure.spreads += 1
                    measure.add(self._measure_fragment(node.name.value))
        self._most_repeated = max(self._most_repeated, max(measure.keys.values(), default=0))
        return measure

    def _add_field(self, measure: Measure, node: FieldNode) -> None:
        self._check_items(node.arguments or ())
        measure.height += 1
        measure.aliases += node.alias is not None
        key = node.alias.value if node.alias else node.name.value
        self._refuse_over("key", len(key), self._limits.key)
        measure.keys[key] += 1
        below = self._measure_set(node.selection_set) if node.selection_set else Measure()
        below.depth += 1
        below.connections += node.name.value == "edges"
        measure.add(below, below=True)

    def _check_items(self, items: Sequence[Any]) -> None:
        """Bound the lists and objects among arguments, on every level of them."""
        self._refuse_over("items", len(items), self._limits.items)
        for item in items:
            value = getattr(item, "value", item)
            if isinstance(value, ListValueNode):
                self._check_items(value.values)
            elif isinstance(value, ObjectValueNode):
                self._check_items(value.fields)

    def _measure_fragment(self, name: str) -> Measure:
        """Measure a fragment once; one that spreads itself, or is unknown, is left to validation."""
        if name in self._measured:
            return self._measured[name]
        if name in self._open or name not in self._fragments:
            return Measure()
        self._open.add(name)
        self._measured[name] = self._measure_set(self._fragments[name].selection_set)
        self._open.discard(name)
        return self._measured[name]

    def _refuse_over(self, name: str, count: int, limit: int) -> None:
        if count <= limit:
            return
        code, what = REFUSALS[name]
        shown = "over a million" if count >= CEILING else str(count)
        raise RequestError(
            code,
            f"this document has {shown} {what}; {limit} are allowed",
            hint="Split the operation, or ask for less in one.",
            details={"limit": limit, "found": min(count, CEILING)},
        )


REFUSALS = {
    "depth": ("TOO_DEEP", "nested levels"),
    "connections": ("TOO_MANY_CONNECTION_LEVELS", "nested connections"),
    "height": ("TOO_MANY_FIELDS", "fields"),
    "aliases": ("TOO_MANY_ALIASES", "aliases"),
    "root_fields": ("TOO_MANY_ROOT_FIELDS", "root fields"),
    "directives": ("TOO_MANY_DIRECTIVES", "directives"),
    "repeated": ("TOO_MANY_REPEATED_KEYS", "fields under one response key"),
    "fragments": ("TOO_MANY_FRAGMENTS", "fragments"),
    "key": ("KEY_TOO_LONG", "characters in one response key"),
    "items": ("TOO_MANY_ITEMS", "items in one list"),
}
