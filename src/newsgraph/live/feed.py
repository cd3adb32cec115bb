"""One subscription made ready: which changes it asks for, the statement that reads one back, and where it begins."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from newsgraph.access.right import check_right
from newsgraph.clock import Clock, read_clock, render_instant
from newsgraph.compiler.operation import Operation, Recent, weigh_shape
from newsgraph.compiler.subscription import ARTICLE_PUBLISHED, CHANGES, EVENT, NUMBER, POSITION, SUBJECT
from newsgraph.compiler.viewer import build_viewer_values
from newsgraph.live.change_reader import LoggedChange
from newsgraph.model.viewer import Viewer, ViewerClass
from newsgraph.model.vocabulary import ChangeAction
from newsgraph.sql.binding import Binder
from newsgraph.sql.render import render_plan
from newsgraph.store.reader import Reader

PREPARED_BYTES = 8 * 1024 * 1024
SUBSCRIPTION = "Subscription"
FROM_THE_FIRST = (0, 0)


@dataclass(frozen=True)
class _Prepared:
    name: str
    response_key: str
    sql: str
    binder: Binder
    checks: Binder
    after: Binder | None


@dataclass(frozen=True, eq=False)
class Feed:
    """One subscription with its variables. Feeds of equal `key` are told the same, byte for byte.

    `after` is the place after which it begins, as its cursor has it: a position, and a number of the partner's own
    events or 0; None where it begins now.
    """

    key: tuple[Any, ...]
    after: tuple[int, int] | None
    name: str
    _prepared: _Prepared
    _variables: dict[str, Any]
    _viewer: Viewer
    _clock: Clock

    @property
    def partner(self) -> str | None:
        """The partner whose own events are told, None where there are none."""
        return self._viewer.partner if self._viewer.viewer_class is ViewerClass.PARTNER else None

    def wants(self, change: LoggedChange) -> bool:
        """Return whether the change is one to read for this subscription, which may tell one partner alone."""
        if change.partner is not None:
            return self.name == CHANGES and change.partner == self.partner
        return self.name != ARTICLE_PUBLISHED or (
            change.action == ChangeAction.PUBLISHED and change.subject_type == "Article"
        )

    def bind(self, change: LoggedChange) -> tuple[str, list[Any]]:
        """Return the statement that reads a change back, and its values."""
        known = {**self._variables, EVENT: build_event(change)}
        if self._prepared.binder.reads_viewer:
            known |= build_viewer_values(self._viewer, render_instant(self._clock()))
        return self._prepared.sql, self._prepared.binder.bind(known)

    def render(self, answer: str | None) -> str | None:
        """Return the response that tells of a change as JSON; None where there is nothing to tell."""
        if answer is None:
            return None
        return f'{{"data":{{"{self._prepared.response_key}":{answer}}}}}'


class Feeds:
    """Makes subscriptions ready; what does not depend on a request's values is kept."""

    def __init__(self, reader: Reader, public_url: str, clock: Clock = read_clock):
        """Take the database that will be read, the address at which the service is reached, and the clock."""
        self._dialect = reader.dialect
        self._public_url = public_url.rstrip("/")
        self._clock = clock
        self._prepared: Recent[tuple[tuple[str, str | None], ViewerClass, Any], _Prepared] = Recent(
            PREPARED_BYTES
        )

    def build(self, operation: Operation, raw_variables: Mapping[str, Any], viewer: Viewer) -> Feed:
        """Return the feed of a subscription for a viewer.

        Raises RequestError where a variable, an argument, a right or the cost is refused.
        """
        variables = operation.coerce_variables(raw_variables)
        prepared = self._prepare(operation, variables, viewer)
        check_right(viewer, SUBSCRIPTION, prepared.name)
        prepared.checks.bind(variables)
        sample = {EVENT: {POSITION: 0, NUMBER: 0, SUBJECT: ""}, **build_viewer_values(viewer, "")}
        key = (prepared.response_key, prepared.sql, *prepared.binder.bind(variables | sample))
        start = _read_start(prepared, variables)
        return Feed(key, start, prepared.name, prepared, variables, viewer, self._clock)

    def _prepare(self, operation: Operation, variables: dict[str, Any], viewer: Viewer) -> _Prepared:
        shape = operation.build_shape(variables)
        key = (operation.identity, viewer.viewer_class, shape)
        kept = self._prepared.get(key)
        if kept is None:
            planned = operation.plan_subscription(variables, viewer.viewer_class)
            [statement] = render_plan(planned.plan, self._dialect)
            sql = statement.sql or ""
            kept = _Prepared(
                planned.name,
                statement.key,
                sql,
                Binder(statement.parameters, self._public_url),
                Binder(planned.checks, self._public_url),
                None if planned.after is None else Binder(planned.after, self._public_url),
            )
            weight = len(sql) + len(operation.identity[0]) + weigh_shape(shape) + 4_096
            self._prepared.put(key, kept, weight)
        return kept


def build_event(change: LoggedChange) -> dict[str, Any]:
    """Return what a statement that reads a change back binds of it."""
    return {POSITION: change.position, NUMBER: change.number, SUBJECT: change.subject_id}


def _read_start(prepared: _Prepared, variables: dict[str, Any]) -> tuple[int, int] | None:
    """Articles are told of from now on, changes from a cursor or the first."""
    if prepared.name == ARTICLE_PUBLISHED:
        return None
    if prepared.after is None:
        return FROM_THE_FIRST
    position, number = prepared.after.bind(variables)
    return int(position), int(number)
