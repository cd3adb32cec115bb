"""Counts the published articles that name an entity, and when the first and the last appeared."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import CompoundSelect, Connection, func, select, union_all, update

from newsgraph.model.vocabulary import ArticleStatus, EntityOrigin
from newsgraph.store.core_table import (
    ARTICLE,
    ARTICLE_AUTHOR,
    ARTICLE_ENTITY,
    ENTITY,
    ENTITY_RESOLUTION,
    EVIDENCE,
    RELATION,
)


@dataclass(frozen=True)
class Appearance:
    """An entity that came to be named by published articles, or ceased to be."""

    public_id: str
    kind: str
    origin: str
    is_named: bool


def write_entity_counts(connection: Connection, entity_ids: Iterable[int]) -> tuple[Appearance, ...]:
    """Recount these entities; return those whose count left zero or fell to it."""
    found = (_write_count(connection, entity_id) for entity_id in sorted(set(entity_ids)))
    return tuple(appearance for appearance in found if appearance is not None)


def fetch_named_entities(connection: Connection, article_ids: Iterable[int]) -> set[int]:
    """Return the rows of the entities that these articles name: in the text, as source, author, end or speaker."""
    articles = list(article_ids)
    named = connection.execute(
        select(ENTITY_RESOLUTION.c.survivor_id)
        .join(NAMINGS, NAMINGS.c.entity_id == ENTITY_RESOLUTION.c.entity_id)
        .where(NAMINGS.c.article_id.in_(articles))
    )
    weighed = select(ARTICLE_ENTITY.c.entity_id).where(ARTICLE_ENTITY.c.article_id.in_(articles))
    return set(named.scalars()) | set(connection.execute(weighed).scalars())


def _is_named(connection: Connection, entity_id: int) -> bool:
    """Tell whether a published article names the entity otherwise than by a mention."""
    query = (
        select(NAMINGS.c.article_id)
        .join(ENTITY_RESOLUTION, ENTITY_RESOLUTION.c.entity_id == NAMINGS.c.entity_id)
        .join(ARTICLE, ARTICLE.c.id == NAMINGS.c.article_id)
        .where(ENTITY_RESOLUTION.c.survivor_id == entity_id, ARTICLE.c.status == ArticleStatus.PUBLISHED)
        .limit(1)
    )
    return connection.execute(query).first() is not None


def _build_namings() -> CompoundSelect[Any]:
    """Every naming of an entity by an article otherwise than in the text; withdrawn evidence names nobody."""
    served = (EVIDENCE.c.withdrawn_at.is_(None), EVIDENCE.c.attributed == 1)
    ends = (
        select(EVIDENCE.c.article_id, column.label("entity_id"))
        .join(RELATION, RELATION.c.id == EVIDENCE.c.relation_id)
        .where(*served)
        for column in (RELATION.c.subject_id, RELATION.c.object_id)
    )
    return union_all(
        select(ARTICLE.c.id.label("article_id"), ARTICLE.c.source_id.label("entity_id")),
        select(ARTICLE_AUTHOR.c.article_id, ARTICLE_AUTHOR.c.entity_id),
        select(EVIDENCE.c.article_id, EVIDENCE.c.speaker_id).where(*served),
        *ends,
    )


NAMINGS = _build_namings().subquery("naming")


def is_named_publicly(connection: Connection, entity_id: int) -> bool:
    """Return whether a published article names this entity, as last counted."""
    return bool(connection.execute(select(ENTITY.c.article_count).where(ENTITY.c.id == entity_id)).scalar())


def _write_count(connection: Connection, entity_id: int) -> Appearance | None:
    before = connection.execute(
        select(ENTITY.c.public_id, ENTITY.c.kind, ENTITY.c.origin, ENTITY.c.article_count).where(
            ENTITY.c.id == entity_id
        )
    ).one()
    count, first, last = connection.execute(
        select(func.count(), func.min(ARTICLE.c.published_at), func.max(ARTICLE.c.published_at))
        .select_from(ARTICLE_ENTITY)
        .join(ARTICLE, ARTICLE.c.id == ARTICLE_ENTITY.c.article_id)
        .where(ARTICLE_ENTITY.c.entity_id == entity_id, ARTICLE.c.status == ArticleStatus.PUBLISHED)
    ).one()
    connection.execute(
        update(ENTITY)
        .where(ENTITY.c.id == entity_id)
        .values(
            article_count=count,
            first_mentioned_at=first,
            last_mentioned_at=last,
            public=int(
                before.origin == EntityOrigin.GAZETTEER or count > 0 or _is_named(connection, entity_id)
            ),
        )
    )
    if bool(before.article_count) == bool(count):
        return None
    return Appearance(before.public_id, before.kind, before.origin, bool(count))
