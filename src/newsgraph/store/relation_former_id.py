"""Finds what a line states by an id that it had before it was public."""

from sqlalchemy import Connection, Table, select

from newsgraph.store.core_table import ENTITY, EVIDENCE, RELATION
from newsgraph.store.record import EvidenceRecord, RelationRecord
from newsgraph.store.settled_id import find_settled_id


def resolve_former_ids(connection: Connection, record: RelationRecord) -> RelationRecord:
    """Return the record with the ids that readers know; a relation with the ends that it is stated with since."""
    evidence = tuple(_resolve_evidence(connection, one) for one in record.evidence)
    settled = _find_settled(connection, RELATION, record.id)
    if settled is None:
        return record.model_copy(update={"evidence": evidence})
    subject, target = ENTITY.alias("subject"), ENTITY.alias("target")
    row = connection.execute(
        select(RELATION.c.role, subject.c.public_id.label("subject"), target.c.public_id.label("object"))
        .join(subject, subject.c.id == RELATION.c.subject_id)
        .join(target, target.c.id == RELATION.c.object_id)
        .where(RELATION.c.public_id == settled)
    ).one()
    return record.model_copy(update={**row._mapping, "id": settled, "evidence": evidence})


def _resolve_evidence(connection: Connection, record: EvidenceRecord) -> EvidenceRecord:
    settled = _find_settled(connection, EVIDENCE, record.id)
    return record if settled is None else record.model_copy(update={"id": settled})


def _find_settled(connection: Connection, table: Table, stated: str | None) -> str | None:
    """Return the id that took the place of one that a line states; None where that one is in use, or never was."""
    if stated is None:
        return None
    settled = find_settled_id(connection, stated)
    if settled is None:
        return None
    rows = {settled: False, stated: False}
    for public_id in connection.execute(
        select(table.c.public_id).where(table.c.public_id.in_(rows))
    ).scalars():
        rows[public_id] = True
    return settled if rows[settled] and not rows[stated] else None
