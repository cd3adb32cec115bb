"""Finds the relation that a passage is evidence for, by who now stands for its ends."""

from typing import Any

from sqlalchemy import Connection, Row, select

from newsgraph.model.vocabulary import RELATION_BY_KIND, RelationKind
from newsgraph.store.core_table import ENTITY, ENTITY_RESOLUTION, RELATION
from newsgraph.store.record import RelationRecord
from newsgraph.store.reference import EntityRow
from newsgraph.store.relation import build_relation_id
from newsgraph.store.served_evidence import is_known_to_readers


def find_relation(
    connection: Connection, subject: EntityRow, kind: RelationKind, target: EntityRow, role: str
) -> RelationRecord:
    """Return the relation that shows these ends, with the ends it was stated with; else a new one between the two.

    Ends are compared by who now stands for them, roles without regard to case; of several the exact one comes first.
    One that no reader knows counts for nothing: what it was called, and between whom, is told to nobody.
    """
    own = build_relation_id(subject.public_id, kind, target.public_id, role)
    ends = [(subject.id, target.id)]
    if RELATION_BY_KIND[kind].symmetric:
        ends.append((target.id, subject.id))
    found = [
        row
        for one, other in ends
        for row in _fetch_known(connection, kind, one, other)
        if row.role.casefold() == role.casefold()
    ]
    if not found:
        return RelationRecord(
            id=own, subject=subject.public_id, kind=kind, object=target.public_id, role=role, evidence=()
        )
    best = min(found, key=lambda row: (row.public_id != own, row.role != role, row.public_id))
    return RelationRecord(
        id=best.public_id, subject=best.start, kind=kind, object=best.end, role=best.role, evidence=()
    )


def _fetch_known(connection: Connection, kind: RelationKind, one: int, other: int) -> list[Row[Any]]:
    """Return the relations of a kind that readers know, between any of whom these two entities stand for."""
    near, far = ENTITY_RESOLUTION.alias("near"), ENTITY_RESOLUTION.alias("far")
    start, end = ENTITY.alias("start"), ENTITY.alias("end")
    query = (
        select(
            RELATION.c.public_id,
            RELATION.c.role,
            start.c.public_id.label("start"),
            end.c.public_id.label("end"),
        )
        .join(near, near.c.entity_id == RELATION.c.subject_id)
        .join(far, far.c.entity_id == RELATION.c.object_id)
        .join(start, start.c.id == RELATION.c.subject_id)
        .join(end, end.c.id == RELATION.c.object_id)
        .where(
            RELATION.c.kind == kind,
            near.c.survivor_id == one,
            far.c.survivor_id == other,
            is_known_to_readers(),
        )
    )
    return list(connection.execute(query))
