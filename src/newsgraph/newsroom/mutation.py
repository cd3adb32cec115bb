"""One operation that writes, from its variables to the bytes of its answer: the table of contents of the write path.

Its mutations run one after the other (GraphQL specification, section 6.2.2): each in one transaction with all that it
writes, then its payload is read back through the compiler, as the viewer, with the selection that the client made.
"""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import orjson
from sqlalchemy import Connection

from newsgraph.access.audit import append_audit
from newsgraph.access.rate_limit import NoLimits, RateLimits
from newsgraph.access.right import check_right
from newsgraph.clock import Clock, read_clock, render_instant
from newsgraph.compiler.mutation import WRITTEN, InputFaults, ReadBack, WrittenId, plan_read_back
from newsgraph.compiler.operation import Operation, Recent, weigh_shape
from newsgraph.compiler.plan import Fixed
from newsgraph.compiler.selection import FieldSelection
from newsgraph.compiler.viewer import build_viewer_values
from newsgraph.errors import InputError, NewsgraphError
from newsgraph.model.identity import ARTICLE, ENTITY, EVIDENCE, RELATION
from newsgraph.model.viewer import Viewer, ViewerClass
from newsgraph.newsroom.idempotency import fetch_written, write_key
from newsgraph.newsroom.occasion import Memory, Occasion, Written, draw_key
from newsgraph.newsroom.table import MUTATIONS
from newsgraph.newsroom.user_error import build_user_error
from newsgraph.sql.binding import Binder
from newsgraph.sql.render import render_plan
from newsgraph.store.busy import MAX_WAITING, build_busy
from newsgraph.store.database import Database
from newsgraph.store.reader import Reader

SUBJECT_TYPES = {ARTICLE: "Article", ENTITY: "Entity", RELATION: "Relation", EVIDENCE: "Evidence"}
"""What the audit log calls a thing, by the prefix of its id."""
PROPOSAL = "Proposal"
"""What it calls what waits for an editor: a name, or the id of a relation that is not there yet."""
POINTS = 10
"""What each mutation takes out of its key's bucket, beside what reading its payload may cost."""
PREPARED_BYTES = 8 * 1024 * 1024


@dataclass(frozen=True)
class Reading:
    """The statement that reads a payload field back by the id written as `name`."""

    name: str
    sql: str
    binder: Binder


@dataclass(frozen=True)
class PreparedMutation:
    """One mutation, and what answers each response key of its payload."""

    item: FieldSelection
    payload: tuple[tuple[str, Reading | WrittenId | InputFaults | Fixed], ...]


@dataclass(frozen=True)
class Prepared:
    """What is kept for an operation and a shape of its variables."""

    mutations: tuple[PreparedMutation, ...]
    cost: int
    checks: Binder


class StoppedError(Exception):
    """A mutation failed after others of its operation were written, or after it was written itself.

    `key` is its response key, `written` are those of what was written and stays.
    """

    def __init__(self, key: str, written: tuple[str, ...]):
        super().__init__(key)
        self.key = key
        self.written = written


class _Refused(Exception):
    """The input of a mutation is at fault; it leaves the transaction, which is undone."""

    def __init__(self, fault: InputError):
        super().__init__(fault.message)
        self.fault = fault


class Mutations:
    """Carries out the mutations of one service."""

    def __init__(
        self,
        reader: Reader,
        database: Database,
        public_url: str,
        clock: Clock = read_clock,
        draw: Callable[[], str] = draw_key,
        limits: RateLimits | None = None,
        *,
        allows_http: bool = False,
    ):
        """Take what reads payloads back, what writes, and the address at which the service is reached.

        `draw` returns 128 random bits as text; `limits` count what viewers spend, by default nobody is limited;
        `allows_http` tells whether webhooks may be sent to addresses that begin with http://.
        """
        self._limits = limits or NoLimits()
        self._reader = reader
        self._database = database
        self._public_url = public_url.rstrip("/")
        self._clock = clock
        self._draw = draw
        self._allows_http = allows_http
        self._memory = Memory()
        self._prepared: Recent[tuple[tuple[str, str | None], ViewerClass, Any], Prepared] = Recent(
            PREPARED_BYTES
        )
        self._waiting = 0
        self._running: set[asyncio.Task[bytes]] = set()

    async def execute(self, operation: Operation, raw_variables: Mapping[str, Any], viewer: Viewer) -> bytes:
        """Return the response to an operation that writes, as JSON bytes.

        A caller who is cancelled leaves at once; what began is finished all the same. Raises RequestError where the
        document, a variable, an argument, a right, the cost or a spent rate refuses it, before anything is written;
        BUSY where too many wait to write; NewsgraphError where the database fails; StoppedError, from the failure,
        after a write.
        """
        variables = operation.coerce_variables(raw_variables)
        prepared = self._prepare(operation, variables, viewer)
        for mutation in prepared.mutations:
            if mutation.item.name in MUTATIONS:
                check_right(viewer, "Mutation", mutation.item.name)
        prepared.checks.bind(variables)
        self._limits.spend(viewer, prepared.cost + POINTS * len(prepared.mutations))
        stated = [operation.read_arguments(one.item, variables) for one in prepared.mutations]
        task = asyncio.ensure_future(self._run(prepared, stated, variables, viewer))
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            task.add_done_callback(_forget)
            raise

    async def close(self) -> None:
        """Wait for what still runs; nothing that was begun is left half told."""
        if self._running:
            await asyncio.wait(set(self._running))

    # -------------------------------------------------------------- preparing

    def _prepare(self, operation: Operation, variables: dict[str, Any], viewer: Viewer) -> Prepared:
        shape = operation.build_shape(variables)
        key = (operation.identity, viewer.viewer_class, shape)
        kept = self._prepared.get(key)
        if kept is None:
            plan = operation.plan_mutations(variables, viewer.viewer_class)
            mutations = tuple(
                PreparedMutation(
                    one.item, tuple((name, self._prepare_value(name, value)) for name, value in one.payload)
                )
                for one in plan.mutations
            )
            kept = Prepared(mutations, plan.cost, Binder(plan.checks, self._public_url))
            size = 4_096 + sum(
                len(value.sql) for one in mutations for _, value in one.payload if isinstance(value, Reading)
            )
            self._prepared.put(key, kept, size + len(operation.identity[0]) + weigh_shape(shape))
        return kept

    def _prepare_value(
        self, key: str, value: ReadBack | WrittenId | InputFaults | Fixed
    ) -> Reading | WrittenId | InputFaults | Fixed:
        if not isinstance(value, ReadBack):
            return value
        [statement] = render_plan(plan_read_back(value, key), self._reader.dialect)
        if statement.sql is None:
            raise TypeError(f"nothing reads {value.name}")
        return Reading(value.name, statement.sql, Binder(statement.parameters, self._public_url))

    # -------------------------------------------------------------- running

    async def _run(
        self,
        prepared: Prepared,
        stated: list[Mapping[str, Any]],
        variables: dict[str, Any],
        viewer: Viewer,
    ) -> bytes:
        parts: list[str] = []
        written: list[str] = []
        for mutation, arguments in zip(prepared.mutations, stated, strict=True):
            key = mutation.item.key
            try:
                outcome = await self._write(mutation.item.name, arguments, viewer)
                written += [key] if isinstance(outcome, Written) else []
                parts.append(f'"{key}":{await self._read_payload(mutation, outcome, variables, viewer)}')
            except Exception as error:
                if not written:
                    raise
                raise StoppedError(key, tuple(written)) from error
        return f'{{"data":{{{",".join(parts)}}}}}'.encode()

    async def _write(self, name: str, arguments: Mapping[str, Any], viewer: Viewer) -> Written | InputError:
        """Carry out one mutation in a transaction of its own; return the fault of its input where it has one."""
        if name not in MUTATIONS:
            return Written({})  # __typename
        if self._waiting >= MAX_WAITING:
            raise build_busy()
        self._waiting += 1
        try:
            return await self._database.write(self._write_in, name, arguments, viewer)
        except _Refused as refused:
            return refused.fault
        except NewsgraphError as error:
            if error.code == "DATABASE_BUSY":
                raise build_busy() from error
            raise
        finally:
            self._waiting -= 1

    def _write_in(
        self, connection: Connection, name: str, arguments: Mapping[str, Any], viewer: Viewer
    ) -> Written:
        """Write all that a mutation states, and what tells of it, in the transaction of `connection`."""
        now = render_instant(self._clock())
        occasion = Occasion(viewer, now, self._memory, self._draw, self._public_url, self._allows_http)
        self._memory.check(connection)
        try:
            before = fetch_written(connection, occasion, name, arguments)
            if before is not None:
                return before
            definition = MUTATIONS[name]
            written = definition.write(connection, occasion, arguments)
            write_key(connection, occasion, name, arguments, written)
            subject = next(iter(written.ids.values()))
            append_audit(
                connection,
                viewer,
                occasion.now,
                definition.action,
                definition.subject_type or SUBJECT_TYPES.get(subject.partition("_")[0], PROPOSAL),
                subject,
                written.details,
            )
            return written
        except InputError as fault:
            self._memory.undo()
            raise _Refused(fault) from fault
        except BaseException:
            self._memory.undo()
            raise

    async def _read_payload(
        self,
        mutation: PreparedMutation,
        outcome: Written | InputError,
        variables: dict[str, Any],
        viewer: Viewer,
    ) -> str:
        ids = outcome.ids if isinstance(outcome, Written) else {}
        faults = [build_user_error(outcome)] if isinstance(outcome, InputError) else []
        asking = build_viewer_values(viewer, render_instant(self._clock()))
        known = {**variables, **asking, WRITTEN: {mutation.item.key: ids}}
        readings = [
            (value.sql, value.binder.bind(known))
            for _, value in mutation.payload
            if isinstance(value, Reading) and value.name in ids
        ]
        answers = iter(await self._reader.fetch_texts(readings) if readings else [])
        if mutation.item.name == "__typename":
            return '"Mutation"'
        parts = []
        for key, value in mutation.payload:
            match value:
                case Reading(name):
                    text = (next(answers) if name in ids else None) or "null"
                case WrittenId(name):
                    text = orjson.dumps(ids.get(name)).decode()
                case InputFaults(fields):
                    text = orjson.dumps([_pick(fault, fields) for fault in faults]).decode()
                case Fixed(json):
                    text = json
            parts.append(f'"{key}":{text}')
        return f"{{{','.join(parts)}}}"


def _pick(fault: Mapping[str, Any], fields: tuple[tuple[str, str], ...]) -> dict[str, Any]:
    return {key: "UserError" if name == "__typename" else fault[name] for key, name in fields}


def _forget(task: "asyncio.Task[bytes]") -> None:
    """What became of a mutation whose caller has gone is no news to anybody."""
    if not task.cancelled():
        task.exception()
