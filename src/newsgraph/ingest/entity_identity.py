"""Tells which entity of ours an entity of another collection is."""

from sqlalchemy import Connection, select

from newsgraph.store.core_table import ENTITY, ENTITY_IDENTIFIER
from newsgraph.store.record import AliasRecord, EntityRecord, IdentifierRecord
from newsgraph.store.slug import build_numbered_slug, build_slug
from newsgraph.store.snapshot import fetch_entity_record


def identify_entity(connection: Connection, record: EntityRecord) -> EntityRecord:
    """Return the record of another collection's entity, ready to be written.

    It is the entity that has one of its identifiers, else the one of its kind with the same name, unless the two have
    different identifiers of one scheme; else it is new, with a slug of its own. What ours is called and known by
    stays, and gains what the record adds.
    """
    ours = _find(connection, record)
    if ours is not None:
        return _join(ours, record)
    slug, number = build_slug(record.name) or "entity", 1
    while _fetch_by_slug(connection, build_numbered_slug(slug, number)) is not None:
        number += 1
    return record.model_copy(update={"slug": build_numbered_slug(slug, number)})


def _find(connection: Connection, record: EntityRecord) -> EntityRecord | None:
    for identifier in record.identifiers:
        query = select(ENTITY_IDENTIFIER.c.entity_id).where(
            ENTITY_IDENTIFIER.c.scheme == identifier.scheme, ENTITY_IDENTIFIER.c.value == identifier.value
        )
        found = [fetch_entity_record(connection, row) for row in connection.execute(query).scalars()]
        fitting = [ours for ours in found if ours.kind == record.kind and not _contradicts(ours, record)]
        if len(fitting) == 1:
            return fitting[0]
    same = _fetch_by_slug(connection, build_slug(record.name) or "")
    fits = same is not None and (same.kind, same.name) == (record.kind, record.name)
    return same if same is not None and fits and not _contradicts(same, record) else None


def _contradicts(ours: EntityRecord, theirs: EntityRecord) -> bool:
    """Tell whether the two have different identifiers of one scheme: then they are not the same."""
    known = {identifier.scheme: identifier.value for identifier in ours.identifiers}
    return any(known.get(one.scheme, one.value) != one.value for one in theirs.identifiers)


def _join(ours: EntityRecord, theirs: EntityRecord) -> EntityRecord:
    names = {ours.name, *(alias.name for alias in ours.aliases)}
    stated = [AliasRecord(name=theirs.name), *theirs.aliases]
    added = tuple(alias for alias in stated if alias.name not in names)
    known = {(one.scheme, one.value) for one in ours.identifiers}
    identifiers: tuple[IdentifierRecord, ...] = tuple(
        one for one in theirs.identifiers if (one.scheme, one.value) not in known
    )
    return ours.model_copy(
        update={
            "description": ours.description or theirs.description,
            "aliases": (*ours.aliases, *added),
            "identifiers": (*ours.identifiers, *identifiers),
        }
    )


def _fetch_by_slug(connection: Connection, slug: str) -> EntityRecord | None:
    found = connection.execute(select(ENTITY.c.id).where(ENTITY.c.slug == slug)).scalar()
    return None if found is None else fetch_entity_record(connection, found)
