"""One GraphQL operation from its text to the bytes of its answer: the table of contents of the read path."""

import time
from collections.abc import Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import orjson
from graphql import GraphQLSchema
from sqlalchemy.dialects import sqlite

from newsgraph.compiler.operation import Operation, Operations
from newsgraph.compiler.plan_rows import Bound
from newsgraph.sql.binding import bind_parameters
from newsgraph.sql.render import Statement, render_plan
from newsgraph.store.reader import Reader

DIALECT = sqlite.dialect(paramstyle="qmark")


@dataclass(frozen=True)
class Prepared:
    """What is kept for an operation and a shape of its variables: its statements and what they may cost in rows."""

    statements: tuple[Statement, ...]
    cost: int
    checks: tuple[Bound, ...]


@dataclass
class Timing:
    """Seconds spent in each stage, in order."""

    stages: dict[str, float] = field(default_factory=dict)

    @contextmanager
    def stage(self, name: str) -> Any:
        """Count the time spent inside as one stage's."""
        start = time.perf_counter()
        yield
        self.stages[name] = time.perf_counter() - start


class Service:
    """Answers operations over one schema and one database."""

    def __init__(self, schema: GraphQLSchema, reader: Reader, *, public_url: str, debug: bool = False):
        """Take the address at which the service is reached; `debug` states cost, statements and timing."""
        self._operations: Operations[Prepared] = Operations(schema)
        self._reader = reader
        self._public_url = public_url.rstrip("/")
        self._debug = debug

    async def execute(self, text: str, name: str | None, raw_variables: Mapping[str, Any]) -> bytes:
        """Return the response to one operation as JSON bytes.

        Raises RequestError where the document, a variable, an argument or the cost is refused, or the deadline
        passes; NewsgraphError where the database fails.
        """
        timing = Timing()
        with timing.stage("find"):
            operation = self._operations.find(text, name)
        with timing.stage("coerce"):
            variables = operation.coerce_variables(raw_variables)
        with timing.stage("plan"):
            prepared = self._prepare(operation, variables)
        with timing.stage("bind"):
            bound = self._bind(prepared, variables)
        with timing.stage("read"):
            answers = await self._reader.fetch_texts(bound) if bound else []
        return render_response(prepared, answers, timing if self._debug else None)

    def measure(self, text: str, name: str | None, raw_variables: Mapping[str, Any]) -> int:
        """Return how many rows an operation may read at most; raises RequestError where `execute` would refuse it."""
        operation = self._operations.find(text, name)
        return self._prepare(operation, operation.coerce_variables(raw_variables)).cost

    def _prepare(self, operation: Operation[Prepared], variables: dict[str, Any]) -> Prepared:
        shape = operation.build_shape(variables)
        kept = None if operation.introspects else operation.prepared.get(shape)
        if kept is None:
            plan = operation.plan(variables)
            kept = Prepared(render_plan(plan, DIALECT), plan.cost, plan.checks)
            operation.prepared.put(shape, kept)
        return kept

    def _bind(self, prepared: Prepared, variables: dict[str, Any]) -> list[tuple[str, tuple[Any, ...]]]:
        bind_parameters(prepared.checks, variables, self._public_url)
        return [
            (statement.sql, bind_parameters(statement.parameters, variables, self._public_url))
            for statement in prepared.statements
            if statement.sql is not None
        ]


def render_response(prepared: Prepared, answers: list[str | None], timing: Timing | None) -> bytes:
    """Return `{"data": ...}` with the database's JSON text as it came; extensions where `timing` is given."""
    waiting = iter(answers)
    parts = []
    for statement in prepared.statements:
        answer = statement.fixed if statement.sql is None else next(waiting)
        parts.append(f'"{statement.key}":{"null" if answer is None else answer}')
    data = f'{{"data":{{{",".join(parts)}}}'.encode()
    if timing is None:
        return data + b"}"
    return data + b',"extensions":' + orjson.dumps(_build_extensions(prepared, len(answers), timing)) + b"}"


def _build_extensions(prepared: Prepared, statements: int, timing: Timing) -> dict[str, Any]:
    milliseconds = {name: round(seconds * 1000, 3) for name, seconds in timing.stages.items()}
    return {"newsgraph": {"cost": prepared.cost, "statements": statements, "milliseconds": milliseconds}}
