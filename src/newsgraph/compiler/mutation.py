"""Mutations to plans: what of each payload is read back once its thing is written, by the id that it then has."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
    VariableNode,
    Visitor,
    visit,
)

from newsgraph.compiler.lookup import plan_node
from newsgraph.compiler.plan import Fixed, OneObject, Plan, RootField
from newsgraph.compiler.plan_rows import Bound
from newsgraph.compiler.planner import Planner
from newsgraph.compiler.selection import FieldSelection
from newsgraph.compiler.variable import FromVariable
from newsgraph.model.viewer import ViewerClass
from newsgraph.model.vocabulary import ArticlePart

WRITTEN = "<written>"
"""The name under which what was written stands among the variables; no variable of a document has it."""
USER_ERROR = "UserError"


@dataclass(frozen=True)
class ReadBack:
    """A payload field that is a thing, read by the id under which it was written as `name`."""

    name: str
    value: OneObject


@dataclass(frozen=True)
class WrittenId:
    """A payload field that is the id written as `name` itself."""

    name: str


@dataclass(frozen=True)
class InputFaults:
    """The payload's list of faults: response keys and the fields of UserError that they ask for."""

    fields: tuple[tuple[str, str], ...]


PayloadValue = ReadBack | WrittenId | InputFaults | Fixed


@dataclass(frozen=True, eq=False)
class MutationPlan:
    """One mutation: its selection, for the arguments, and its payload's response keys in order."""

    item: FieldSelection
    payload: tuple[tuple[str, PayloadValue], ...]

    @property
    def is_typename(self) -> bool:
        """Whether it is the field `__typename`, which changes nothing."""
        return self.item.name == "__typename"


@dataclass(frozen=True, eq=False)
class WritePlan:
    """An operation that writes: its mutations in order, and the most rows that reading back can multiply to.

    `checks` are values that are refused where they are wrong, before anything is written.
    """

    mutations: tuple[MutationPlan, ...]
    cost: int
    checks: tuple[Bound, ...] = ()


def plan_mutations(
    selections: tuple[FieldSelection, ...],
    max_rows: int,
    viewer_class: ViewerClass,
    public_part: ArticlePart = ArticlePart.BODY,
) -> WritePlan:
    """Return the plan of an operation's mutations, their payloads as viewers of a class see them.

    Raises RequestError where an argument or the cost of a payload is refused.
    """
    planner = Planner(max_rows, viewer_class, public_part)
    mutations = tuple(MutationPlan(item, _plan_payload(planner, item)) for item in selections)
    return WritePlan(mutations, planner.cost, tuple(planner.checks))


def plan_read_back(value: ReadBack, key: str) -> Plan:
    """Return the plan of the one statement that reads a payload field back."""
    return Plan((RootField(key, value.name, value.value),), 0)


def _plan_payload(planner: Planner, item: FieldSelection) -> tuple[tuple[str, PayloadValue], ...]:
    payload_type = next(iter(item.types), "")
    return tuple((field.key, _plan_field(planner, item.key, payload_type, field)) for field in item.fields)


def _plan_field(planner: Planner, key: str, payload_type: str, field: FieldSelection) -> PayloadValue:
    if field.name == "__typename":
        return Fixed(f'"{payload_type}"')
    if not field.types:
        return WrittenId(field.name)
    if USER_ERROR in field.types:
        return InputFaults(tuple((part.key, part.name) for part in field.fields))
    return ReadBack(field.name, plan_node(planner, field, Bound(FromVariable(WRITTEN, (key, field.name)))))


# ---------------------------------------------------------------- which variables the payload reads


def list_payload_variables(
    operation: OperationDefinitionNode, fragments: Mapping[str, FragmentDefinitionNode]
) -> frozenset[str]:
    """Return the variables that decide what is read back: all but those that only the mutations' arguments read."""
    reader = _VariableReader(fragments)
    for node in _iterate_root(operation.selection_set, fragments, set()):
        for directive in node.directives or ():
            visit(directive, reader)
        if isinstance(node, FieldNode) and node.selection_set is not None:
            visit(node.selection_set, reader)
    return frozenset(reader.names)


def _iterate_root(
    selections: SelectionSetNode, fragments: Mapping[str, FragmentDefinitionNode], seen: set[str]
) -> Iterator[SelectionNode]:
    """Yield every selection of the root, those inside fragments too, each fragment once."""
    for node in selections.selections:
        yield node
        if isinstance(node, FragmentSpreadNode):
            name = node.name.value
            if name not in seen:
                seen.add(name)
                yield from _iterate_root(fragments[name].selection_set, fragments, seen)
        elif not isinstance(node, FieldNode):
            below: SelectionSetNode = node.selection_set  # type: ignore[attr-defined]  # an inline fragment
            yield from _iterate_root(below, fragments, seen)


def names_argument(
    operation: OperationDefinitionNode,
    fragments: Mapping[str, FragmentDefinitionNode],
    field: str,
    argument: str,
) -> bool:
    """Return whether a field of the root is given an argument, wherever in the document it stands."""
    return any(
        isinstance(node, FieldNode)
        and node.name.value == field
        and any(given.name.value == argument for given in node.arguments or ())
        for node in _iterate_root(operation.selection_set, fragments, set())
    )


class _VariableReader(Visitor):
    """Collects variables, fragments that are spread included."""

    def __init__(self, fragments: Mapping[str, FragmentDefinitionNode]):
        super().__init__()
        self.names: set[str] = set()
        self._fragments = fragments
        self._seen: set[str] = set()

    def enter_variable(self, node: VariableNode, *_: object) -> None:
        self.names.add(node.name.value)

    def enter_fragment_spread(self, node: FragmentSpreadNode, *_: object) -> None:
        if node.name.value not in self._seen:
            self._seen.add(node.name.value)
            visit(self._fragments[node.name.value].selection_set, self)
