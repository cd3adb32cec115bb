"""Turns stored entities into the names that linking looks for."""

from collections import Counter
from collections.abc import Collection

from sqlalchemy import Connection, Select, and_, func, select

from newsgraph.index.entity_pair import has_bit
from newsgraph.ingest.document import Name
from newsgraph.model.vocabulary import AliasKind, EntityKind
from newsgraph.store.core_table import (
    ARTICLE_ENTITY,
    ENTITY,
    ENTITY_ALIAS,
    ENTITY_PAIR,
    ENTITY_RESOLUTION,
    UNPAIRED_ARTICLE,
)

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
    """Return how many published articles name both, for pairs of a candidate and one of the context's first 100.

    Those of a large import that still wait to be counted are counted here: linking depends on them as on others.
    """
    ids, others = sorted(candidates), sorted(context)[:MAX_CONTEXT]
    counted = (
        select(ENTITY.c.public_id, ENTITY_PAIR.c.other_public_id, ENTITY_PAIR.c.article_count)
        .join(ENTITY_PAIR, ENTITY_PAIR.c.entity_id == ENTITY.c.id)
        .where(ENTITY.c.public_id.in_(ids), ENTITY_PAIR.c.other_public_id.in_(others))
    )
    shared: Counter[tuple[str, str]] = Counter()
    for query in (counted, _select_waiting(ids, others)):
        for candidate, other, count in connection.execute(query):
            shared[candidate, other] += count
    return dict(shared)


def _select_waiting(candidates: list[str], context: list[str]) -> Select[tuple[str, str, int]]:
    """Return the query for the pairs of articles that wait, by the index of who is named from the first on."""
    one, other = ARTICLE_ENTITY.alias("one"), ARTICLE_ENTITY.alias("other")
    waiting = UNPAIRED_ARTICLE
    return (
        select(ENTITY.c.public_id, other.c.entity_public_id, func.count())
        .join(one, one.c.entity_id == ENTITY.c.id)
        .join(other, and_(other.c.article_id == one.c.article_id, other.c.entity_id != one.c.entity_id))
        .join(waiting, waiting.c.article_id == one.c.article_id)
        .where(
            ENTITY.c.public_id.in_(candidates),
            other.c.entity_public_id.in_(context),
            one.c.article_id >= select(func.min(waiting.c.article_id)).scalar_subquery(),
            has_bit(one.c.entity_id, waiting.c.parts_left),
        )
        .group_by(ENTITY.c.public_id, other.c.entity_public_id)
    )
