"""Keeps public relations by their ends, between the survivors of merges: an entity's relations, in order."""

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from newsgraph.model.vocabulary import Stance
from newsgraph.store.core_table import (
    ENTITY,
    ENTITY_RESOLUTION,
    EVIDENCE,
    RELATION,
    RELATION_END,
)
from newsgraph.store.served_evidence import has_served_evidence


def write_relation_ends(connection: Connection, relation_ids: Iterable[int], visible: Iterable[int]) -> None:
    """Write the ends of these relations anew: of the `visible` ones among them, as their ends now resolve."""
    touched, public = list(relation_ids), set(visible)
    if not touched:
        return
    connection.execute(delete(RELATION_END).where(RELATION_END.c.relation_id.in_(touched)))
    rows = _fetch_ends(connection, [relation_id for relation_id in touched if relation_id in public])
    if rows:
        connection.execute(insert(RELATION_END), rows)


def fetch_entity_relations(connection: Connection, entity_ids: Iterable[int]) -> list[int]:
    """Return the relations, public or not, that were stated of one of these entities."""
    wanted = list(entity_ids)
    either = RELATION.c.subject_id.in_(wanted) | RELATION.c.object_id.in_(wanted)
    return list(connection.execute(select(RELATION.c.id).where(either)).scalars())


def _fetch_ends(connection: Connection, relation_ids: list[int]) -> list[dict[str, int | str]]:
    """Return two rows a relation; one where both its ends were merged into one entity."""
    near, far = ENTITY_RESOLUTION.alias("near"), ENTITY_RESOLUTION.alias("far")
    subject, target = ENTITY.alias("subject"), ENTITY.alias("target")
    query = (
        select(
            RELATION.c.id,
            RELATION.c.kind,
            RELATION.c.public_id,
            has_served_evidence(EVIDENCE.c.stance == Stance.ASSERTS).label("is_asserted"),
            subject.c.id.label("subject_id"),
            subject.c.public_id.label("subject"),
            target.c.id.label("object_id"),
            target.c.public_id.label("object"),
        )
        .join(near, near.c.entity_id == RELATION.c.subject_id)
        .join(far, far.c.entity_id == RELATION.c.object_id)
        .join(subject, subject.c.id == near.c.survivor_id)
        .join(target, target.c.id == far.c.survivor_id)
        .where(RELATION.c.id.in_(relation_ids))
    )
    return [row for found in connection.execute(query) for row in _build_rows(found)]


def _build_rows(found: Any) -> Iterator[dict[str, int | str]]:
    outgoing = (found.subject_id, found.object_id, found.object, "OUT")
    incoming = (found.object_id, found.subject_id, found.subject, "IN")
    both = (*outgoing[:3], "BOTH")
    for entity_id, other_id, other, direction in (
        (both,) if found.subject_id == found.object_id else (outgoing, incoming)
    ):
        yield {
            "entity_id": entity_id,
            "other_id": other_id,
            "relation_id": found.id,
            "other_public_id": other,
            "kind": found.kind,
            "relation_public_id": found.public_id,
            "direction": direction,
            "hop": int(found.is_asserted and direction != "BOTH"),
        }
