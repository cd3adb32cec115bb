"""Writes an entity with its aliases and identifiers."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from newsgraph.errors import InputError
from newsgraph.model.folding import fold_name
from newsgraph.model.identity import ENTITY as ENTITY_PREFIX
from newsgraph.model.identity import build_id
from newsgraph.model.vocabulary import EntityOrigin
from newsgraph.store.batch import batch
from newsgraph.store.core_table import ENTITY, ENTITY_ALIAS, ENTITY_IDENTIFIER, ENTITY_RESOLUTION
from newsgraph.store.entity_past import write_first_past
from newsgraph.store.entity_token import insert_entity_tokens, write_entity_tokens
from newsgraph.store.merge import check_identifiers
from newsgraph.store.outcome import EntityWrite, Outcome
from newsgraph.store.record import EntityRecord
from newsgraph.store.slug import build_slug
from newsgraph.store.snapshot import fetch_entity_record
from newsgraph.store.statement import build_insert, execute_known, insert_rows

_BY_ID = select(ENTITY.c.id, ENTITY.c.kind).where(ENTITY.c.public_id == bindparam("wanted"))
_BY_SLUG = select(ENTITY.c.public_id).where(ENTITY.c.slug == bindparam("wanted"))


def write_entity(connection: Connection, record: EntityRecord) -> EntityWrite:
    """Insert the entity, or bring the one with the same id (else kind and slug) to what the record states.

    Raises InputError: SLUG_TAKEN, SLUG_MISSING, KIND_FIXED, MERGE_CONFLICT.
    """
    complete = complete_entity(record)
    row = execute_known(connection, _BY_ID, {"wanted": complete.id}, key="entity by id").first()
    _check_slug(connection, complete)
    if row is None:
        entity_id = _insert(connection, complete)
        outcome = Outcome.NEW
    else:
        entity_id = int(row.id)
        outcome = _update(connection, entity_id, str(row.kind), complete)
    return EntityWrite(entity_id, complete.public_id, complete.kind, complete.origin, outcome)


def insert_entities(connection: Connection, records: Sequence[EntityRecord]) -> None:
    """Insert complete records of entities that are not there, all at once; the caller has ruled out clashes."""
    if not records:
        return
    derived = {"article_count": 0}
    rows = [
        _build_values(record) | derived | {"public": int(record.origin == EntityOrigin.GAZETTEER)}
        for record in records
    ]
    connection.execute(insert(ENTITY), rows)
    ids: dict[str, int] = {}
    for part in batch([record.public_id for record in records]):
        query = select(ENTITY.c.public_id, ENTITY.c.id).where(ENTITY.c.public_id.in_(part))
        ids.update({row.public_id: row.id for row in connection.execute(query)})
    own = [{"entity_id": ids[one.public_id], "survivor_id": ids[one.public_id]} for one in records]
    connection.execute(insert(ENTITY_RESOLUTION), own)
    write_first_past(connection, ids.values())
    names = [_build_names(ids[record.public_id], record) for record in records]
    for table, found in (
        (ENTITY_ALIAS, [row for aliases, _ in names for row in aliases]),
        (ENTITY_IDENTIFIER, [row for _, identifiers in names for row in identifiers]),
    ):
        if found:
            connection.execute(insert(table), found)
    write_entity_tokens(connection, ids.values())


def complete_entity(record: EntityRecord) -> EntityRecord:
    """Return the record with its id and slug; raises InputError SLUG_MISSING where the name gives no slug."""
    slug = record.slug or build_slug(record.name)
    if not slug:
        raise InputError(
            "SLUG_MISSING", f"no slug can be made from {record.name!r}", place="slug", hint="state a slug"
        )
    public_id = record.id or build_id(ENTITY_PREFIX, record.kind, slug)
    return record.model_copy(update={"slug": slug, "id": public_id})


def _check_slug(connection: Connection, record: EntityRecord) -> None:
    holder = execute_known(connection, _BY_SLUG, {"wanted": record.slug}, key="entity by slug").scalar()
    if holder is not None and holder != record.id:
        raise InputError(
            "SLUG_TAKEN",
            f"the slug {record.slug!r} belongs to the entity {holder}",
            place="slug",
            hint="state another slug, or the id of that entity to change it",
        )


def _build_values(record: EntityRecord) -> dict[str, Any]:
    return {
        "public_id": record.id,
        "kind": record.kind,
        "slug": record.slug,
        "name": record.name,
        "name_key": fold_name(record.name),
        "description": record.description,
        "origin": record.origin,
    }


def _insert(connection: Connection, record: EntityRecord) -> int:
    derived = {"article_count": 0, "public": int(record.origin == EntityOrigin.GAZETTEER)}
    values = _build_values(record) | derived
    statement = build_insert(ENTITY, tuple(values)).returning(ENTITY.c.id)
    entity_id = int(execute_known(connection, statement, values, key="insert entity").scalar_one())
    insert_rows(connection, ENTITY_RESOLUTION, [{"entity_id": entity_id, "survivor_id": entity_id}])
    write_first_past(connection, [entity_id])
    _write_names(connection, entity_id, record, is_new=True)
    return entity_id


def _update(connection: Connection, entity_id: int, kind: str, record: EntityRecord) -> Outcome:
    if kind != record.kind:
        raise InputError(
            "KIND_FIXED",
            f"the entity {record.id} is a {kind}, not a {record.kind}",
            place="kind",
            hint="an entity keeps its kind; write another one and retire this",
        )
    if fetch_entity_record(connection, entity_id) == record:
        return Outcome.UNCHANGED
    connection.execute(update(ENTITY).where(ENTITY.c.id == entity_id).values(**_build_values(record)))
    for table in (ENTITY_ALIAS, ENTITY_IDENTIFIER):
        connection.execute(delete(table).where(table.c.entity_id == entity_id))
    _write_names(connection, entity_id, record, is_new=False)
    check_identifiers(connection, entity_id)
    return Outcome.CHANGED


def _write_names(connection: Connection, entity_id: int, record: EntityRecord, *, is_new: bool) -> None:
    aliases, identifiers = _build_names(entity_id, record)
    insert_rows(connection, ENTITY_ALIAS, aliases)
    insert_rows(connection, ENTITY_IDENTIFIER, identifiers)
    if is_new:
        insert_entity_tokens(connection, entity_id, [record.name, *(alias.name for alias in record.aliases)])
    else:
        write_entity_tokens(connection, [entity_id])


def _build_names(entity_id: int, record: EntityRecord) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    aliases = [
        {
            "entity_id": entity_id,
            "position": position,
            "name": alias.name,
            "name_key": fold_name(alias.name),
            "language": alias.language,
            "kind": alias.kind.value,
        }
        for position, alias in enumerate(record.aliases)
    ]
    identifiers = [
        {"entity_id": entity_id, "position": position, **identifier.model_dump()}
        for position, identifier in enumerate(record.identifiers)
    ]
    return aliases, identifiers
