"""Keeps who an article is about: one row for each entity it names, with role and salience."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select

from newsgraph.index.salience import rate_entities
from newsgraph.model.vocabulary import AliasKind
from newsgraph.store.core_table import (
    ARTICLE,
    ARTICLE_ENTITY,
    ENTITY,
    ENTITY_ALIAS,
    ENTITY_RESOLUTION,
    MENTION,
)


@dataclass(frozen=True)
class _Named:
    id: int
    public_id: str
    kind: str
    starts: tuple[int, ...]
    names: tuple[str, ...]


def write_article_entities(connection: Connection, article_ids: Iterable[int]) -> None:
    """Compute the entities of these articles anew, by who now stands for each mentioned one."""
    for article_id in article_ids:
        _write_article(connection, article_id)


def fetch_mentioning(connection: Connection, entity_ids: Iterable[int]) -> list[int]:
    """Return the articles, of any status, that mention one of these entities or one merged with them."""
    mentioned = ENTITY_RESOLUTION.alias("mentioned")
    survivors = select(ENTITY_RESOLUTION.c.survivor_id).where(
        ENTITY_RESOLUTION.c.entity_id.in_(list(entity_ids))
    )
    query = (
        select(MENTION.c.article_id)
        .join(mentioned, mentioned.c.entity_id == MENTION.c.entity_id)
        .where(mentioned.c.survivor_id.in_(survivors) | MENTION.c.entity_id.in_(list(entity_ids)))
        .distinct()
        .order_by(MENTION.c.article_id)
    )
    return list(connection.execute(query).scalars())


def _write_article(connection: Connection, article_id: int) -> None:
    connection.execute(delete(ARTICLE_ENTITY).where(ARTICLE_ENTITY.c.article_id == article_id))
    named = _fetch_named(connection, article_id)
    if not named:
        return
    article = connection.execute(
        select(ARTICLE.c.headline, ARTICLE.c.body_text, ARTICLE.c.published_at, ARTICLE.c.public_id).where(
            ARTICLE.c.id == article_id
        )
    ).one()
    weights = {
        weight.entity: weight
        for weight in rate_entities(
            [(found.public_id, start) for found in named for start in found.starts],
            _find_in_headline(connection, article.headline, named),
            len(article.body_text or ""),
        )
    }
    rows = [
        {
            "article_id": article_id,
            "entity_id": found.id,
            "entity_public_id": found.public_id,
            "kind": found.kind,
            "role": weights[found.public_id].role,
            "salience": weights[found.public_id].salience,
            "mention_count": weights[found.public_id].mention_count,
            "published_at": article.published_at or "",
            "article_public_id": article.public_id,
        }
        for found in named
    ]
    connection.execute(insert(ARTICLE_ENTITY), rows)


def _fetch_named(connection: Connection, article_id: int) -> list[_Named]:
    """Return the entities that stand for the mentioned ones, with the places and the forms of their names."""
    query = (
        select(ENTITY.c.id, ENTITY.c.public_id, ENTITY.c.kind, MENTION.c.start, MENTION.c.text)
        .join(ENTITY_RESOLUTION, ENTITY_RESOLUTION.c.survivor_id == ENTITY.c.id)
        .join(MENTION, MENTION.c.entity_id == ENTITY_RESOLUTION.c.entity_id)
        .where(MENTION.c.article_id == article_id)
        .order_by(ENTITY.c.public_id, MENTION.c.start)
    )
    places: dict[tuple[int, str, str], list[tuple[int, str]]] = defaultdict(list)
    for entity_id, public_id, kind, start, text in connection.execute(query):
        places[entity_id, public_id, kind].append((start, text))
    return [
        _Named(*key, tuple(start for start, _ in found), tuple(text for _, text in found))
        for key, found in places.items()
    ]


def _find_in_headline(connection: Connection, headline: str, named: list[_Named]) -> set[str]:
    """Return those of the entities that the headline names, by a name that links or a form the text uses."""
    names: dict[str, set[str]] = {found.public_id: set(found.names) for found in named}
    survivor = {found.id: found.public_id for found in named}
    own = select(ENTITY_RESOLUTION.c.survivor_id, ENTITY.c.name).join(
        ENTITY, ENTITY.c.id == ENTITY_RESOLUTION.c.entity_id
    )
    others = (
        select(ENTITY_RESOLUTION.c.survivor_id, ENTITY_ALIAS.c.name)
        .join(ENTITY_ALIAS, ENTITY_ALIAS.c.entity_id == ENTITY_RESOLUTION.c.entity_id)
        .where(ENTITY_ALIAS.c.kind.not_in((AliasKind.WEAK, AliasKind.DEMONYM)))
    )
    for query in (own, others):
        for entity_id, name in connection.execute(
            query.where(ENTITY_RESOLUTION.c.survivor_id.in_(list(survivor)))
        ):
            names[survivor[entity_id]].add(name)
    return {
        public_id
        for public_id, known in names.items()
        if any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", headline) for name in known)
    }
