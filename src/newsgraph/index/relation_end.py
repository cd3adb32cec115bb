"""Keeps public relations by their ends, between the survivors of merges: what a path may follow."""

from collections.abc import Iterable

from sqlalchemy import Connection, delete, insert, select

from newsgraph.store.core_table import ENTITY, ENTITY_RESOLUTION, RELATION, RELATION_END


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
    """Return two rows a relation; none where both its ends were merged into one."""
    near, far = ENTITY_RESOLUTION.alias("near"), ENTITY_RESOLUTION.alias("far")
    subject, target = ENTITY.alias("subject"), ENTITY.alias("target")
    query = (
        select(
            RELATION.c.id,
            subject.c.id.label("subject_id"),
            subject.c.public_id.label("subject"),
            target.c.id.label("object_id"),
            target.c.public_id.label("object"),
        )
        .join(near, near.c.entity_id == RELATION.c.subject_id)
        .join(far, far.c.entity_id == RELATION.c.object_id)
        .join(subject, subject.c.id == near.c.survivor_id)
        .join(target, target.c.id == far.c.survivor_id)
        .where(RELATION.c.id.in_(relation_ids), subject.c.id != target.c.id)
    )
    rows: list[dict[str, int | str]] = []
    for found in connection.execute(query):
        for entity_id, other_id, other in (
            (found.subject_id, found.object_id, found.object),
            (found.object_id, found.subject_id, found.subject),
        ):
            rows.append(
                {
                    "entity_id": entity_id,
                    "other_id": other_id,
                    "relation_id": found.id,
                    "other_public_id": other,
                }
            )
    return rows
