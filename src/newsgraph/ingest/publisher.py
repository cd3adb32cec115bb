"""Finds or creates the organization that published a page."""

from sqlalchemy import Connection, select, union

from newsgraph.ingest.record_write import RecordWriter
from newsgraph.model.folding import fold_name
from newsgraph.model.vocabulary import AliasKind, EntityKind, EntityOrigin
from newsgraph.store.core_table import ENTITY, ENTITY_ALIAS, ENTITY_RESOLUTION
from newsgraph.store.record import EntityRecord
from newsgraph.store.reference import fetch_entity
from newsgraph.store.slug import build_numbered_slug, build_slug


def resolve_publisher(writer: RecordWriter, name: str) -> str:
    """Return the public id of the organization known by this slug, id or name; an unknown one is saved."""
    known = fetch_entity(writer.connection, name)
    if known is not None and known.kind == EntityKind.ORGANIZATION:
        return known.public_id
    named = _fetch_named(writer.connection, name)
    if len(named) == 1:
        return named[0]
    slug = _find_free_slug(writer.connection, name)
    writer.write_entity(
        EntityRecord(kind=EntityKind.ORGANIZATION, name=name, slug=slug, origin=EntityOrigin.SAVED)
    )
    return resolve_publisher(writer, slug)


def _fetch_named(connection: Connection, name: str) -> list[str]:
    """Return the organizations, after merges, that have this name or alias."""
    key = fold_name(name)
    alias = (
        select(ENTITY_ALIAS.c.entity_id)
        .join(ENTITY, ENTITY.c.id == ENTITY_ALIAS.c.entity_id)
        .where(
            ENTITY_ALIAS.c.name_key == key,
            ENTITY_ALIAS.c.kind.not_in((AliasKind.WEAK, AliasKind.DEMONYM)),
            ENTITY.c.kind == EntityKind.ORGANIZATION,
        )
    )
    proper = select(ENTITY.c.id).where(ENTITY.c.name_key == key, ENTITY.c.kind == EntityKind.ORGANIZATION)
    query = (
        select(ENTITY.c.public_id)
        .join(ENTITY_RESOLUTION, ENTITY_RESOLUTION.c.survivor_id == ENTITY.c.id)
        .where(ENTITY_RESOLUTION.c.entity_id.in_(union(proper, alias).scalar_subquery()))
        .distinct()
    )
    return list(connection.execute(query).scalars())


def _find_free_slug(connection: Connection, name: str) -> str:
    slug, number = build_slug(name) or "publisher", 1
    while fetch_entity(connection, build_numbered_slug(slug, number)) is not None:
        number += 1
    return build_numbered_slug(slug, number)
