"""Writes and reads relations that a source states without a passage; nothing of them is ever served."""

from collections.abc import Iterator

from sqlalchemy import Connection, insert, or_, select, update

from newsgraph.store.core_table import BARE_RELATION, ENTITY, ENTITY_IDENTIFIER, ENTITY_RESOLUTION
from newsgraph.store.outcome import Outcome
from newsgraph.store.record import BareRelationRecord

BATCH = 500
_MEMBERS = ("subject", "kind", "object", "role", "valid_from", "valid_to", "source", "reason")


def write_bare_relation(connection: Connection, record: BareRelationRecord) -> Outcome:
    """Insert the relation, or bring the one with the same key to what the record states.

    A party given as `scheme:value` is kept as the public id of the one entity with that identifier, once known.
    """
    values = record.model_dump(include=set(_MEMBERS))
    for member in ("subject", "object"):
        values[member] = _resolve_party(connection, values[member])
    table = BARE_RELATION.c
    old = connection.execute(
        select(*(table[name] for name in _MEMBERS)).where(table.key == record.key)
    ).first()
    if old is None:
        connection.execute(insert(BARE_RELATION).values(key=record.key, **values))
        return Outcome.NEW
    if dict(old._mapping) == values:
        return Outcome.UNCHANGED
    connection.execute(update(BARE_RELATION).where(table.key == record.key).values(**values))
    return Outcome.CHANGED


def resolve_bare_relations(connection: Connection) -> None:
    """Name parties by their public ids where they have become known since: files do not put entities first."""
    table, last = BARE_RELATION.c, 0
    waiting = or_(table.subject.like("%:%"), table.object.like("%:%"))
    query = select(table.id, table.subject, table.object).where(waiting).order_by(table.id).limit(BATCH)
    while rows := connection.execute(query.where(table.id > last)).all():
        for row in rows:
            named = (_resolve_party(connection, row.subject), _resolve_party(connection, row.object))
            if named != (row.subject, row.object):
                values = {"subject": named[0], "object": named[1]}
                connection.execute(update(BARE_RELATION).where(table.id == row.id).values(**values))
        last = rows[-1].id


def fetch_bare_relation_records(connection: Connection) -> Iterator[BareRelationRecord]:
    """Yield every such relation, by its key."""
    table, last = BARE_RELATION.c, ""
    query = select(table.key, *(table[name] for name in _MEMBERS)).order_by(table.key).limit(BATCH)
    while rows := connection.execute(query.where(table.key > last)).all():
        for row in rows:
            yield BareRelationRecord.model_validate({"type": "bareRelation", **row._mapping}, strict=False)
        last = rows[-1].key


def _resolve_party(connection: Connection, party: str) -> str:
    scheme, colon, value = party.partition(":")
    if not colon:
        return party
    survivor = ENTITY.alias("survivor")
    query = (
        select(survivor.c.public_id)
        .select_from(ENTITY_IDENTIFIER)
        .join(ENTITY_RESOLUTION, ENTITY_RESOLUTION.c.entity_id == ENTITY_IDENTIFIER.c.entity_id)
        .join(survivor, survivor.c.id == ENTITY_RESOLUTION.c.survivor_id)
        .where(ENTITY_IDENTIFIER.c.scheme == scheme, ENTITY_IDENTIFIER.c.value == value)
        .distinct()
    )
    found = connection.execute(query).scalars().all()
    return found[0] if len(found) == 1 else party
