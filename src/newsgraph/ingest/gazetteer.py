"""Turns stored entities into the names that linking looks for."""

from sqlalchemy import Connection, select

from newsgraph.ingest.document import Name
from newsgraph.model.vocabulary import AliasKind, EntityKind
from newsgraph.store.core_table import ENTITY, ENTITY_ALIAS, ENTITY_RESOLUTION


def fetch_names(connection: Connection) -> list[Name]:
    """Return every name and alias; those of a merged entity are names of the one that now stands for it."""
    survivor = ENTITY.alias("survivor")
    joined = ENTITY.join(ENTITY_RESOLUTION, ENTITY_RESOLUTION.c.entity_id == ENTITY.c.id).join(
        survivor, survivor.c.id == ENTITY_RESOLUTION.c.survivor_id
    )
    proper = select(ENTITY.c.name, survivor.c.public_id, survivor.c.kind).select_from(joined)
    aliases = select(
        ENTITY_ALIAS.c.name,
        survivor.c.public_id,
        survivor.c.kind,
        ENTITY_ALIAS.c.kind,
        ENTITY_ALIAS.c.language,
    ).select_from(joined.join(ENTITY_ALIAS, ENTITY_ALIAS.c.entity_id == ENTITY.c.id))
    names = [
        Name(text, entity, EntityKind(kind))
        for text, entity, kind in connection.execute(proper.order_by(ENTITY.c.public_id))
    ]
    order = aliases.order_by(ENTITY.c.public_id, ENTITY_ALIAS.c.position)
    names.extend(
        Name(text, entity, EntityKind(kind), AliasKind(alias_kind), language)
        for text, entity, kind, alias_kind, language in connection.execute(order)
    )
    return list(dict.fromkeys(names))
