"""One GraphQL operation from its text to the bytes of its answer: the table of contents of the read path."""

import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import orjson
from graphql import GraphQLSchema

from newsgraph.access.rate_limit import NoLimits, RateLimits
from newsgraph.access.right import check_right, is_open
from newsgraph.clock import Clock, read_clock, render_instant
from newsgraph.compiler.operation import Operation, Operations, Recent, weigh_shape
from newsgraph.compiler.viewer import build_viewer_values, render_viewer
from newsgraph.errors import RequestError
from newsgraph.model.viewer import PUBLIC_VIEWER, RateStanding, Viewer, ViewerClass
from newsgraph.model.vocabulary import ArticlePart
from newsgraph.sql.binding import Binder
from newsgraph.sql.render import Statement, render_plan
from newsgraph.store.reader import Reader

QUERY = "Query"
PREPARED_BYTES = 12 * 1024 * 1024
LEAST_POINTS = 1
"""What an operation takes out of its key's bucket at least, where it reads no list."""
MAX_STATEMENT = 256 * 1024
"""Characters of SQL: what SQLite is told to accept at most."""
MAX_FIXED = 1024 * 1024
"""Characters of an answer about the schema, which is kept whole: the whole schema is well below."""


@dataclass(frozen=True)
class Prepared:
    """What is kept for an operation and a shape of its variables: its statements and what they may cost in rows.

    `binders` pairs the SQL of each statement that reads with what binds its values; `checks` binds values that are
    refused where they are wrong. `guarded` names the root fields that not everybody may ask. Where a statement
    `reads_viewer`, who asks and when is bound as well.
    """

    statements: tuple[Statement, ...]
    cost: int
    binders: tuple[tuple[str, Binder], ...]
    checks: Binder
    guarded: tuple[str, ...]
    reads_viewer: bool
    waits: tuple[tuple[int, Binder | None], ...]


class Timing:
    """Seconds spent in each stage, in order."""

    def __init__(self) -> None:
        """Start the clock."""
        self.stages: dict[str, float] = {}
        self._since = time.perf_counter()

    def end(self, stage: str) -> None:
        """Count the time since the last stage ended as this one's."""
        now = time.perf_counter()
        self.stages[stage] = now - self._since
        self._since = now


class Service:
    """Answers operations over one schema and one database."""

    def __init__(
        self,
        schema: GraphQLSchema,
        reader: Reader,
        *,
        public_url: str,
        debug: bool = False,
        limits: RateLimits | None = None,
        clock: Clock = read_clock,
        public_part: ArticlePart = ArticlePart.BODY,
        title: str | None = None,
    ):
        """Take the address at which the service is reached; `debug` states cost, statements and timing.

        `limits` count what viewers spend, by default nobody is limited; `clock` tells whether a license still holds,
        and whether its delay has passed. `public_part` is how much of an article everybody may read, `title` what the
        newsroom is called, the host of its address by default.
        """
        self.public_part = public_part
        self._limits = limits or NoLimits()
        self._operations = Operations(schema, public_part=public_part)
        self._prepared: Recent[tuple[tuple[str, str | None], ViewerClass, Any], Prepared] = Recent(
            PREPARED_BYTES
        )
        self._reader = reader
        self.public_url = public_url.rstrip("/")
        self.title = title or urlsplit(public_url).netloc
        self._debug = debug
        self._clock = clock

    def find(self, text: str, name: str | None) -> Operation:
        """Return the operation of a document; raises RequestError where the document or the name is refused."""
        return self._operations.find(text, name)

    async def execute(
        self,
        text: str,
        name: str | None,
        raw_variables: Mapping[str, Any],
        viewer: Viewer = PUBLIC_VIEWER,
    ) -> bytes:
        """Return the response to one operation as JSON bytes, as `viewer` may see it.

        Raises RequestError where the document, a variable, an argument or the cost is refused, the viewer has no
        right to a field or too few points left, or the deadline passes; NewsgraphError where the database fails.
        """
        timing = Timing()
        operation = self._find_query(text, name)
        timing.end("find")
        variables = operation.coerce_variables(raw_variables)
        timing.end("coerce")
        prepared = self._prepare(operation, variables, viewer)
        timing.end("plan")
        bound = self._bind(prepared, variables, viewer)
        self._limits.spend(viewer, max(LEAST_POINTS, prepared.cost))
        timing.end("bind")
        answers = await self._reader.fetch_texts(bound) if bound else []
        timing.end("read")
        return render_response(
            prepared, answers, viewer, self._limits.tell(viewer), timing if self._debug else None
        )

    def find_wait(
        self, operation: Operation, raw_variables: Mapping[str, Any], viewer: Viewer = PUBLIC_VIEWER
    ) -> tuple[int, tuple[tuple[int, int], ...]]:
        """Return for how many seconds the answer waits, 0 for none, and after which places of the change log.

        A place is a position and a number, as a cursor has them. Raises RequestError where `execute` would refuse.
        """
        variables = operation.coerce_variables(raw_variables)
        waits = self._prepare(operation, variables, viewer).waits
        places = []
        for _, binder in waits:
            position, number = (0, 0) if binder is None else binder.bind(variables)
            places.append((int(position), int(number)))
        return min((seconds for seconds, _ in waits), default=0), tuple(places)

    def measure(
        self,
        text: str,
        name: str | None,
        raw_variables: Mapping[str, Any],
        viewer: Viewer = PUBLIC_VIEWER,
    ) -> int:
        """Return how many rows an operation may read at most; raises RequestError where `execute` would refuse it."""
        operation = self._find_query(text, name)
        return self._prepare(operation, operation.coerce_variables(raw_variables), viewer).cost

    def _find_query(self, text: str, name: str | None) -> Operation:
        operation = self.find(text, name)
        if operation.is_subscription:
            raise RequestError(
                "SUBSCRIPTION_NOT_STREAMED",
                "a subscription is answered by an event stream or over a WebSocket",
                hint="Send Accept: text/event-stream, or use graphql-transport-ws at the same address.",
                status=406,
            )
        if operation.is_mutation:
            raise RequestError(
                "UNSUPPORTED_OPERATION",
                "only queries are served this way",
                hint="Send a mutation by POST, on its own.",
                status=405,
            )
        return operation

    def _prepare(self, operation: Operation, variables: dict[str, Any], viewer: Viewer) -> Prepared:
        shape = operation.build_shape(variables)
        key = (operation.identity, viewer.viewer_class, shape)
        kept = self._prepared.get(key)
        if kept is None:
            plan = operation.plan(variables, viewer.viewer_class)
            statements = render_plan(plan, self._reader.dialect)
            size = _check_size(statements)
            binders = tuple(
                (statement.sql, Binder(statement.parameters, self.public_url))
                for statement in statements
                if statement.sql is not None
            )
            guarded = tuple(field.name for field in plan.fields if not is_open(QUERY, field.name))
            kept = Prepared(
                statements,
                plan.cost,
                binders,
                Binder(plan.checks, self.public_url),
                guarded,
                any(binder.reads_viewer for _, binder in binders),
                tuple((one.seconds, one.after and Binder(one.after, self.public_url)) for one in plan.waits),
            )
            self._prepared.put(key, kept, size + len(operation.identity[0]) + weigh_shape(shape))
        for name in kept.guarded:  # of two viewers of one class, who share a plan, one may have a right more
            check_right(viewer, QUERY, name)
        return kept

    def _bind(
        self, prepared: Prepared, variables: dict[str, Any], viewer: Viewer
    ) -> list[tuple[str, list[Any]]]:
        prepared.checks.bind(variables)
        if prepared.reads_viewer:
            variables = variables | build_viewer_values(viewer, render_instant(self._clock()))
        return [(sql, binder.bind(variables)) for sql, binder in prepared.binders]


def _check_size(statements: tuple[Statement, ...]) -> int:
    """Return about how many bytes statements take to keep; raises RequestError TOO_COMPLEX past the limit of one."""
    _refuse_over(max((len(one.sql or "") for one in statements), default=0), MAX_STATEMENT, "SQL")
    _refuse_over(max((len(one.fixed or "") for one in statements), default=0), MAX_FIXED, "JSON")
    return sum(len(one.sql or one.fixed or "") for one in statements) + 4_096


def _refuse_over(found: int, limit: int, what: str) -> None:
    if found > limit:
        raise RequestError(
            "TOO_COMPLEX",
            f"a root field would take {found} characters of {what}; {limit} are allowed",
            hint="Split the operation, or ask the same of every type.",
            details={"limit": limit, "found": found},
        )


def render_response(
    prepared: Prepared,
    answers: list[str | None],
    viewer: Viewer,
    standing: RateStanding | None,
    timing: Timing | None,
) -> bytes:
    """Return `{"data": ...}` with the database's JSON text as it came; extensions where `timing` is given."""
    waiting = iter(answers)
    parts = []
    for statement in prepared.statements:
        if statement.viewer is not None:
            answer: str | None = render_viewer(statement.viewer, viewer, standing)
        else:
            answer = statement.fixed if statement.sql is None else next(waiting)
        parts.append(f'"{statement.key}":{"null" if answer is None else answer}')
    data = f'{{"data":{{{",".join(parts)}}}'.encode()
    if timing is None:
        return data + b"}"
    return data + b',"extensions":' + orjson.dumps(_build_extensions(prepared, len(answers), timing)) + b"}"


def _build_extensions(prepared: Prepared, statements: int, timing: Timing) -> dict[str, Any]:
    milliseconds = {name: round(seconds * 1000, 3) for name, seconds in timing.stages.items()}
    return {"newsgraph": {"cost": prepared.cost, "statements": statements, "milliseconds": milliseconds}}
