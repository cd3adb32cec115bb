"""Operations by their text: parsed, checked and validated once, then planned once for each shape of variables."""

from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Generic, TypeVar

from graphql import (
    DocumentNode,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLSchema,
    GraphQLSyntaxError,
    OperationDefinitionNode,
    OperationType,
    get_variable_values,
    parse,
    type_from_ast,
    validate,
)

from newsgraph.compiler.gate import Gate, Limits
from newsgraph.compiler.introspection import list_introspected_variables, render_introspection
from newsgraph.compiler.mutation import WritePlan, list_payload_variables, names_argument, plan_mutations
from newsgraph.compiler.plan import Plan
from newsgraph.compiler.root import MAX_ROWS, plan_operation
from newsgraph.compiler.selection import FieldSelection, SelectionReader, read_arguments
from newsgraph.compiler.subscription import SubscriptionPlan, plan_subscription
from newsgraph.compiler.variable import Check, build_check, build_shape
from newsgraph.errors import RequestError
from newsgraph.model.viewer import ViewerClass
from newsgraph.model.vocabulary import ArticlePart

MAX_TOKENS = 1_000
MAX_CHARACTERS = 100_000
MAX_ERRORS = 20
DOCUMENT_BYTES = 18 * 1024 * 1024


@dataclass(frozen=True, eq=False)
class Operation:
    """One valid operation of a document.

    `public_part` is how much of an article everybody may read. `introspected` names the variables that its questions
    about the schema read.
    """

    schema: GraphQLSchema
    document: DocumentNode
    node: OperationDefinitionNode
    fragments: Mapping[str, FragmentDefinitionNode]
    public_part: ArticlePart
    introspected: tuple[str, ...]
    variable_types: Mapping[str, Any]
    checks: Mapping[str, Check | None]
    payload_variables: frozenset[str]
    """Of a mutation, the variables that decide what is read back."""
    identity: tuple[str, str | None]
    """The document's text and the name asked for: what is kept for an operation is kept under these, not under its
    parsed document, which may be forgotten meanwhile."""

    @property
    def is_mutation(self) -> bool:
        """Whether it writes."""
        return self.node.operation is OperationType.MUTATION

    @cached_property
    def may_wait(self) -> bool:
        """Whether it asks an answer to wait: nobody else is looked at twice."""
        return names_argument(self.node, self.fragments, "changes", "wait")

    @property
    def is_subscription(self) -> bool:
        """Whether it goes on until somebody ends it."""
        return self.node.operation is OperationType.SUBSCRIPTION

    def coerce_variables(self, raw: Mapping[str, Any]) -> dict[str, Any]:
        """Return the variables as the schema reads them; raises RequestError INVALID_VARIABLES."""
        if not self.node.variable_definitions:
            return {}
        if all(check is not None and name in raw and check(raw[name]) for name, check in self.checks.items()):
            return {name: raw[name] for name in self.checks}
        result = get_variable_values(
            self.schema,
            self.node.variable_definitions,
            dict(raw),
            max_errors=MAX_ERRORS,
            hide_suggestions=True,
        )
        if isinstance(result, list):
            raise GraphQLFaults("INVALID_VARIABLES", result)
        return result.coerced

    def build_shape(self, variables: Mapping[str, Any]) -> Any:
        """Return what of the variables decides the plan, hashable: answers about the schema are part of it."""
        shape = tuple(
            (name, build_shape(value, self.variable_types[name]))
            for name, value in variables.items()
            if not self.is_mutation or name in self.payload_variables
        )
        return shape, tuple(variables.get(name) for name in self.introspected)

    def plan(
        self,
        variables: dict[str, Any],
        viewer_class: ViewerClass = ViewerClass.PUBLIC,
        max_rows: int = MAX_ROWS,
    ) -> Plan:
        """Return the plan for variables of this shape and viewers of a class.

        Raises RequestError where an argument is refused.
        """
        return plan_operation(
            self._read_selections(variables),
            max_rows,
            lambda item: self._introspect(item, variables),
            viewer_class,
            self.public_part,
        )

    def plan_mutations(
        self, variables: dict[str, Any], viewer_class: ViewerClass, max_rows: int = MAX_ROWS
    ) -> WritePlan:
        """Return the plan of an operation that writes, as `plan` does."""
        return plan_mutations(self._read_selections(variables), max_rows, viewer_class, self.public_part)

    def plan_subscription(
        self, variables: dict[str, Any], viewer_class: ViewerClass, max_rows: int = MAX_ROWS
    ) -> SubscriptionPlan:
        """Return the plan of an operation that goes on, as `plan` does."""
        return plan_subscription(self._read_selections(variables), max_rows, viewer_class, self.public_part)

    def read_arguments(self, item: FieldSelection, variables: dict[str, Any]) -> Mapping[str, Any]:
        """Return the coerced arguments of one mutation; raises RequestError INVALID_ARGUMENT."""
        try:
            return read_arguments(self.schema, item, variables)
        except GraphQLError as error:
            raise GraphQLFaults("INVALID_ARGUMENT", [error]) from None

    def _read_selections(self, variables: dict[str, Any]) -> tuple[FieldSelection, ...]:
        reader = SelectionReader(self.schema, self.fragments, self.node, variables, self.variable_types)
        try:
            return reader.read_operation()
        except GraphQLError as error:
            raise GraphQLFaults("INVALID_ARGUMENT", [error]) from None

    def _introspect(self, item: FieldSelection, variables: dict[str, Any]) -> str:
        return render_introspection(self.schema, self.document, self.node, item, variables)


def weigh_shape(shape: Any) -> int:
    """Return about how many bytes the values take that `Operation.build_shape` holds whole: only text can be long."""
    return sum(4 * len(value) for value in shape[1] if isinstance(value, str))


class GraphQLFaults(RequestError):
    """Faults that graphql-core found in a document or its variables, each with its place."""

    def __init__(self, code: str, faults: list[GraphQLError]):
        """Take at least one fault."""
        super().__init__(code, faults[0].message, hint=HINTS[code])
        self.faults = faults[:MAX_ERRORS]


HINTS = {
    "SYNTAX_ERROR": "The document is not GraphQL; look at the place named.",
    "INVALID_DOCUMENT": "Compare the document with the schema; GraphiQL shows it at /graphql.",
    "INVALID_VARIABLES": "Compare the variables with the types that the operation declares.",
    "INVALID_ARGUMENT": "Compare the argument with the schema.",
}

Key = TypeVar("Key")
Item = TypeVar("Item")


class Recent(Generic[Key, Item]):
    """The most recently used items, as many as weigh no more than a limit together."""

    def __init__(self, limit: int):
        """Keep items that weigh `limit` in all."""
        self._limit = limit
        self._weight = 0
        self._items: OrderedDict[Key, tuple[Item, int]] = OrderedDict()

    def get(self, key: Key) -> Item | None:
        """Return the item and count it as used."""
        kept = self._items.get(key)
        if kept is None:
            return None
        self._items.move_to_end(key)
        return kept[0]

    def put(self, key: Key, item: Item, weight: int = 1) -> None:
        """Keep an item of this weight, and let those longest unused go where all weigh too much."""
        self._weight += weight - self._items.pop(key, (item, 0))[1]
        self._items[key] = item, weight
        while self._weight > self._limit and len(self._items) > 1:
            self._weight -= self._items.popitem(last=False)[1][1]

    def __len__(self) -> int:
        return len(self._items)


class Operations:
    """The operation cache: a document's text and an operation's name to a valid operation.

    It holds nothing of a viewer or of values, and it is asked before anything is parsed.
    """

    def __init__(
        self,
        schema: GraphQLSchema,
        limits: Limits | None = None,
        limit: int = DOCUMENT_BYTES,
        *,
        public_part: ArticlePart = ArticlePart.BODY,
    ):
        """Keep operations of this schema, of `limit` bytes in all, planned so that everybody may read a part."""
        self._schema = schema
        self._public_part = public_part
        self._limits = limits or Limits()
        self._kept: Recent[tuple[str, str | None], Operation] = Recent(limit)

    def find(self, text: str, name: str | None) -> Operation:
        """Return the operation; raises RequestError where the document or the name is refused."""
        kept = self._kept.get((text, name))
        if kept is None:
            kept = self._build(text, name)
            self._kept.put((text, name), kept, _weigh(text))
        return kept

    def _build(self, text: str, name: str | None) -> Operation:
        document = _parse(text)
        _guard(lambda: Gate(document, self._limits).check_document(document))
        faults = _guard(lambda: validate(self._schema, document, max_errors=MAX_ERRORS))
        if faults:
            raise GraphQLFaults("INVALID_DOCUMENT", faults)
        node = _choose(document, name)
        fragments = {
            item.name.value: item for item in document.definitions if isinstance(item, FragmentDefinitionNode)
        }
        types: dict[str, Any] = {
            item.variable.name.value: type_from_ast(self._schema, item.type)
            for item in node.variable_definitions or ()
        }
        checks = {name: build_check(kind) for name, kind in types.items()}
        introspected = list_introspected_variables(node, fragments)
        payload = list_payload_variables(node, fragments)
        return Operation(
            self._schema,
            document,
            node,
            fragments,
            self._public_part,
            introspected,
            types,
            checks,
            payload,
            (text, name),
        )


def _parse(text: str) -> DocumentNode:
    if len(text) > MAX_CHARACTERS:
        raise RequestError(
            "DOCUMENT_TOO_LONG",
            f"a document may have {MAX_CHARACTERS} characters, not {len(text)}",
            hint="Send long values as variables.",
            details={"limit": MAX_CHARACTERS, "found": len(text)},
        )
    try:
        return _guard(lambda: parse(text, no_location=False, max_tokens=MAX_TOKENS))
    except GraphQLSyntaxError as error:
        if "tokens" in error.message:
            raise RequestError(
                "TOO_MANY_TOKENS",
                f"this document has more than {MAX_TOKENS} tokens",
                hint="Split the operation, or ask for less in one.",
                details={"limit": MAX_TOKENS},
            ) from None
        raise GraphQLFaults("SYNTAX_ERROR", [error]) from None


def _weigh(text: str) -> int:
    """Return about how many bytes a parsed document takes: a token takes about a thousand, and tokens are short."""
    return len(text) + min(150 * len(text), 1_000 * MAX_TOKENS)


Result = TypeVar("Result")


def _guard(step: Callable[[], Result]) -> Result:
    """Run a recursive step over a document; one nested beyond what Python can walk is refused."""
    try:
        return step()
    except RecursionError:
        raise RequestError(
            "TOO_DEEP", "this document is nested too deeply to be read", hint="Ask for fewer nested levels."
        ) from None


def _choose(document: DocumentNode, name: str | None) -> OperationDefinitionNode:
    """Return the operation to run: the only one, or the one named (GraphQL specification, section 6.1)."""
    operations = [node for node in document.definitions if isinstance(node, OperationDefinitionNode)]
    if name is not None:
        operations = [node for node in operations if node.name is not None and node.name.value == name]
    if name is not None and not operations:
        raise RequestError(
            "UNKNOWN_OPERATION",
            "the document has no operation of that name",
            hint="Send as operationName the name of one operation in the document.",
        )
    if len(operations) != 1:
        raise RequestError(
            "OPERATION_NAME_NEEDED",
            f"the document has {len(operations)} operations, and none was named",
            hint="Send operationName with the name of one of them.",
        )
    return operations[0]
