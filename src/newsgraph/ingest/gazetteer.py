"""Turns stored entities into the names that linking looks for."""

from collections.abc import Collection

from sqlalchemy import Connection, select

from newsgraph.ingest.document import Name
from newsgraph.model.vocabulary import AliasKind, EntityKind
from newsgraph.store.core_table import ENTITY, ENTITY_ALIAS, ENTITY_PAIR, ENTITY_RESOLUTION

MAX_CONTEXT = 100  # so many others of a text are asked about


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


def fetch_article_counts(connection: Connection) -> dict[str, int]:
    """Return by public id in how many published articles each entity is named, where it is in any."""
    query = select(ENTITY.c.public_id, ENTITY.c.article_count).where(ENTITY.c.article_count > 0)
    return {row.public_id: row.article_count for row in connection.execute(query)}


def fetch_shared_counts(
    connection: Connection, candidates: Collection[str], context: Collection[str]
) -> dict[tuple[str, str], int]:
    """Return how many published articles name both, for pairs of a candidate and one of the context's first 100."""
    query = (
        select(ENTITY.c.public_id, ENTITY_PAIR.c.other_public_id, ENTITY_PAIR.c.article_count)
        .join(ENTITY_PAIR, ENTITY_PAIR.c.entity_id == ENTITY.c.id)
        .where(
            ENTITY.c.public_id.in_(sorted(candidates)),
            ENTITY_PAIR.c.other_public_id.in_(sorted(context)[:MAX_CONTEXT]),
        )
    )
    return {(candidate, other): count for candidate, other, count in connection.execute(query)}
