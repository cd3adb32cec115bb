"""Both answers to drawn operations, judged; and what a run of them amounts to."""

import json
from collections import Counter
from dataclasses import dataclass, field, replace
from typing import Any

from graphql import (
    ExecutionResult,
    GraphQLError,
    MiddlewareManager,
    execute_sync,
    is_object_type,
    parse,
    print_ast,
    validate,
)

from differential.corpus import ASKING, Subject
from differential.operation import Drawn
from differential.reduction import reduce_document
from newsgraph.errors import RequestError
from newsgraph.model.viewer import ViewerClass
from reference.execute import Reference
from reference.reach import list_read_types

FAULTS = {
    "PAGE_SIZE",
    "FIRST_AND_LAST",
    "INVALID_CURSOR",
    "EXACTLY_ONE_ARGUMENT",
    "INVALID_ARGUMENT",
    "MAX_HOPS",
}
"""Refusals for what an argument holds. The compiler also makes them where the reference reads no row that asks."""


ANSWERED, REFUSED, REFUSED_ALONE = "answered", "refused", "refused by the compiler alone"


@dataclass(frozen=True)
class Refused:
    """That a side did not answer: its code (none of the reference's) and its words."""

    code: str
    message: str


@dataclass
class Figures:
    """What a run amounts to. `limited` counts what the compiler refused by a limit, by code."""

    drawn: int = 0
    distinct: set[str] = field(default_factory=set)
    asked_by: Counter[str] = field(default_factory=Counter)
    compared: int = 0
    nested: int = 0
    refused: int = 0
    refused_by_compiler: int = 0
    limited: Counter[str] = field(default_factory=Counter)
    filled: set[tuple[str, str]] = field(default_factory=set)
    wanted: set[tuple[str, str]] = field(default_factory=set)

    def count(self, drawn: Drawn, states: list[str], is_nested: bool) -> None:
        """Count an operation by what its executions amount to."""
        self.drawn += 1
        self.distinct.add(drawn.text)
        self.asked_by[drawn.viewer_class] += 1
        self.compared += ANSWERED in states
        self.nested += ANSWERED in states and is_nested
        self.refused += set(states) == {REFUSED}
        self.refused_by_compiler += REFUSED_ALONE in states
        self.limited.update(set(states) - {ANSWERED, REFUSED, REFUSED_ALONE})

    @property
    def nested_share(self) -> float:
        """How many of the answered queries hold a nested, non-empty connection."""
        return self.nested / max(1, self.compared)

    @property
    def missing(self) -> list[str]:
        """Fields that were never answered with anything."""
        return sorted(f"{parent}.{name}" for parent, name in self.wanted - self.filled)

    def render(self) -> str:
        limits = ", ".join(f"{code} {count}" for code, count in sorted(self.limited.items())) or "none"
        return "\n".join(
            [
                f"drawn {self.drawn} queries, {len(self.distinct)} of them distinct; "
                f"{self.asked_by[ViewerClass.NEWSROOM]} asked by the newsroom, "
                f"{self.asked_by[ViewerClass.PARTNER]} by a partner",
                f"answered and equal {self.compared}; refused by both sides {self.refused}; for an argument that "
                f"the reference did not reach {self.refused_by_compiler}; by a limit: {limits}",
                f"with a nested connection that is not empty: {self.nested} ({self.nested_share:.1%})",
                f"fields answered at least once: {len(self.filled & self.wanted)} of {len(self.wanted)}; "
                f"missing: {', '.join(self.missing) or 'none'}",
            ]
        )


@dataclass(frozen=True)
class Difference:
    """Two answers to an operation that differ; `is_kept` where they agree once it is compiled anew."""

    drawn: Drawn
    binding: int
    expected: str | Refused
    actual: str | Refused
    is_kept: bool

    def render(self) -> str:
        """Return the document in lines, the variables and both answers."""
        lines = [
            "the answers differ" + (", but not where the operation is compiled anew" if self.is_kept else ""),
            render_document(self.drawn.text),
            f"asked by: {self.drawn.viewer_class}",
            f"variables: {json.dumps(self.drawn.variables[self.binding], ensure_ascii=False)}",
            f"reference: {self.expected}",
            f"compiled:  {self.actual}",
        ]
        if self.is_kept:
            lines.append(f"sets in turn: {json.dumps(self.drawn.variables, ensure_ascii=False)}")
        return "\n".join(lines)


class Comparison:
    """Executes drawn operations on both sides, counts, and keeps what differs."""

    def __init__(self, subject: Subject, reference: Reference):
        """Compare a service with a reference over the same rows."""
        self._subject = subject
        self._reference = reference
        self._views = {
            viewer_class: replace(reference.as_viewer(viewer_class).view, named=viewer)
            for viewer_class, viewer in ASKING.items()
        }
        self.figures = Figures(wanted=list_fields(reference))
        self.differences: list[Difference] = []

    def check(self, drawn: Drawn) -> None:
        """Execute an operation with each of its sets of variables in turn, and with the first once more."""
        seen: set[str] = set()
        outcome = self._execute(drawn, seen)
        if isinstance(outcome, Difference):
            self.differences.append(outcome)
        else:
            self.figures.count(drawn, outcome, "nested" in seen)

    def reduce(self, difference: Difference) -> Difference:
        """Return a difference with a document cut down to what matters."""
        found = difference

        def differs(text: str) -> bool:
            nonlocal found
            self._subject.forget()
            outcome = self._execute(replace(difference.drawn, text=text), set())
            if isinstance(outcome, Difference):
                found = outcome
            return isinstance(outcome, Difference)

        reduce_document(difference.drawn.text, differs)
        return found

    def _execute(self, drawn: Drawn, seen: set[str]) -> Difference | list[str]:
        expected = [self._refer(drawn, binding, seen) for binding in range(len(drawn.variables))]
        states = []
        for binding in (*range(len(drawn.variables)), 0):
            actual = self._compile(drawn, binding)
            state = judge(drawn, expected[binding], actual)
            if state is None:
                fresh = self._compile(drawn, binding, fresh=True)
                return Difference(drawn, binding, expected[binding], actual, fresh != actual)
            states.append(state)
        return states

    def _compile(self, drawn: Drawn, binding: int, *, fresh: bool = False) -> str | Refused:
        try:
            response = self._subject.execute(
                drawn.text, drawn.variables[binding], drawn.viewer_class, fresh=fresh
            )
        except RequestError as error:
            return Refused(error.code, str(error))
        return json.dumps(json.loads(response)["data"], ensure_ascii=False)

    def _refer(self, drawn: Drawn, binding: int, seen: set[str]) -> str | Refused:
        try:
            document = parse(drawn.text)
        except GraphQLError as error:
            return Refused("", str(error))
        faults = validate(self._reference.schema, document)
        if faults:
            return Refused("", f"validation: {faults[0]}")

        def record(resolve: Any, source: Any, info: Any, **arguments: Any) -> Any:
            value = resolve(source, info, **arguments)
            if value is not None and value != []:
                self.figures.filled.add((info.parent_type.name, info.field_name))
                if info.field_name == "edges" and info.path.prev.prev is not None:
                    seen.add("nested")
            return value

        result = execute_sync(
            self._reference.schema,
            document,
            context_value=self._views[drawn.viewer_class],
            variable_values=drawn.variables[binding],
            middleware=MiddlewareManager(record),
        )
        assert isinstance(result, ExecutionResult)
        if result.errors:
            return Refused("", "; ".join(map(str, result.errors)))
        return json.dumps(result.data, ensure_ascii=False)


def judge(drawn: Drawn, expected: str | Refused, actual: str | Refused) -> str | None:
    """Return what two answers amount to; None where they differ."""
    match expected, actual:
        case _, Refused(code=code) if code.startswith(("TOO_", "DOCUMENT_TOO_")):
            return code
        case Refused(), Refused():
            return REFUSED
        case str(), Refused(code=code) if code in FAULTS and drawn.is_faulty:
            return REFUSED_ALONE
        case str(), str() if expected == actual:
            return ANSWERED
        case _:
            return None


def render_document(text: str) -> str:
    """Return a document in lines, where it can be parsed."""
    try:
        return print_ast(parse(text))
    except GraphQLError:
        return text


def list_fields(reference: Reference) -> set[tuple[str, str]]:
    """Return every field of every object type that reading reaches."""
    return {
        (kind.name, name)
        for kind in list_read_types(reference.schema)
        if is_object_type(kind)
        for name in kind.fields
    }
