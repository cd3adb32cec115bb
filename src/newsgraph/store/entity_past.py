"""Keeps the history of who stood for whom, derived from the decisions to merge and to split."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from sqlalchemy import Connection, delete, insert, select

from newsgraph.store.core_table import ENTITY, ENTITY_MERGE, ENTITY_RESOLUTION_PAST
from newsgraph.store.statement import insert_rows

BEGINNING = ""
"""Before every instant, since instants are compared as text."""


class Decision(NamedTuple):
    """One entity was the same as another from `merged_at` up to `split_at`, or since."""

    from_id: int
    into_id: int
    merged_at: str
    split_at: str | None


class Stretch(NamedTuple):
    """For so long one entity stood for another, or for itself."""

    entity_id: int
    survivor_id: int
    from_at: str
    to_at: str | None


def write_first_past(connection: Connection, entity_ids: Iterable[int]) -> None:
    """Record of new entities, of which there is at least one, that each has stood for itself since the beginning."""
    rows = [Stretch(entity_id, entity_id, BEGINNING, None)._asdict() for entity_id in entity_ids]
    insert_rows(connection, ENTITY_RESOLUTION_PAST, rows)


def write_past(connection: Connection, entity_ids: Iterable[int]) -> None:
    """Bring the history of these entities, and of all that were ever merged with them, to the decisions there are."""
    group, decisions = _choose_group(_fetch_decisions(connection), set(entity_ids))
    connection.execute(
        delete(ENTITY_RESOLUTION_PAST).where(ENTITY_RESOLUTION_PAST.c.entity_id.in_(sorted(group)))
    )
    rows = [stretch._asdict() for stretch in build_stretches(group, decisions)]
    connection.execute(insert(ENTITY_RESOLUTION_PAST), rows)


def build_stretches(entity_ids: Iterable[int], decisions: list[Decision]) -> list[Stretch]:
    """Return who stood for each entity from the beginning on, each change at the instant of a decision.

    `decisions` are in the order in which they count: of two that contradict each other, the first holds.
    """
    instants = {item.merged_at for item in decisions} | {item.split_at for item in decisions if item.split_at}
    states = [(at, _build_state(decisions, at)) for at in (BEGINNING, *sorted(instants))]
    return [stretch for entity_id in sorted(entity_ids) for stretch in _list_stretches(entity_id, states)]


def _list_stretches(entity_id: int, states: list[tuple[str, Mapping[int, int]]]) -> list[Stretch]:
    found: list[Stretch] = []
    for at, into in states:
        survivor = _follow(entity_id, into)
        if found and found[-1].survivor_id == survivor:
            continue
        if found:
            found[-1] = found[-1]._replace(to_at=at)
        found.append(Stretch(entity_id, survivor, at, None))
    return found


def _build_state(decisions: list[Decision], at: str) -> Mapping[int, int]:
    """Return into which entity each was merged at an instant; the rules of the writer keep out circles."""
    into: dict[int, int] = {}
    for item in decisions:
        holds = item.merged_at <= at and (item.split_at is None or item.split_at > at)
        if holds and item.from_id not in into and _follow(item.into_id, into) != item.from_id:
            into[item.from_id] = item.into_id
    return into


def _follow(entity_id: int, into: Mapping[int, int]) -> int:
    while entity_id in into:
        entity_id = into[entity_id]
    return entity_id


def _fetch_decisions(connection: Connection) -> list[Decision]:
    """Return every decision by its instant, then by the public ids: the order of an export."""
    loser, winner = ENTITY.alias("loser"), ENTITY.alias("winner")
    columns: tuple[Any, ...] = (
        *(ENTITY_MERGE.c.from_id, ENTITY_MERGE.c.into_id),
        *(ENTITY_MERGE.c.merged_at, ENTITY_MERGE.c.split_at),
    )
    query = (
        select(*columns)
        .join(loser, loser.c.id == ENTITY_MERGE.c.from_id)
        .join(winner, winner.c.id == ENTITY_MERGE.c.into_id)
        .order_by(ENTITY_MERGE.c.merged_at, loser.c.public_id, winner.c.public_id)
    )
    return [Decision(*row) for row in connection.execute(query)]


def _choose_group(decisions: list[Decision], wanted: set[int]) -> tuple[set[int], list[Decision]]:
    """Return the entities that decisions join with those wanted, over any steps, and these decisions."""
    neighbors: dict[int, set[int]] = {}
    for item in decisions:
        neighbors.setdefault(item.from_id, set()).add(item.into_id)
        neighbors.setdefault(item.into_id, set()).add(item.from_id)
    group, waiting = set(wanted), list(wanted)
    while waiting:
        found = neighbors.get(waiting.pop(), set()) - group
        group |= found
        waiting += found
    return group, [item for item in decisions if item.from_id in group]
