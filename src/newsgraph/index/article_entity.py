"""Keeps who an article is about: one row for each entity it names, with role and salience."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam, delete, func, select

from newsgraph.index.salience import rate_entities
from newsgraph.model.vocabulary import AliasKind
from newsgraph.store.core_table import (
    ARTICLE,
    ARTICLE_ENTITY,
    ENTITY,
    ENTITY_ALIAS,
    ENTITY_RESOLUTION,
    MENTION,
    insert_rows,
)

AT_ONCE = 500
_IDS: BindParameter[Any] = bindparam("ids", expanding=True)
_ARTICLES = (
    select(
        ARTICLE.c.id,
        ARTICLE.c.headline,
        func.length(func.coalesce(ARTICLE.c.body_text, "")).label("length"),
        ARTICLE.c.published_at,
        ARTICLE.c.public_id,
    )
    .where(ARTICLE.c.id.in_(_IDS))
    .order_by(ARTICLE.c.id)
)
_NAMED = (
    select(
        MENTION.c.article_id,
        ENTITY.c.id,
        ENTITY.c.public_id,
        ENTITY.c.kind,
        MENTION.c.start,
        MENTION.c.text,
    )
    .join(ENTITY_RESOLUTION, ENTITY_RESOLUTION.c.entity_id == MENTION.c.entity_id)
    .join(ENTITY, ENTITY.c.id == ENTITY_RESOLUTION.c.survivor_id)
    .where(MENTION.c.article_id.in_(_IDS))
    .order_by(MENTION.c.article_id, ENTITY.c.public_id, MENTION.c.start)
)
_OWN_NAMES = (
    select(ENTITY_RESOLUTION.c.survivor_id, ENTITY.c.name)
    .join(ENTITY, ENTITY.c.id == ENTITY_RESOLUTION.c.entity_id)
    .where(ENTITY_RESOLUTION.c.survivor_id.in_(_IDS))
)
_OTHER_NAMES = (
    select(ENTITY_RESOLUTION.c.survivor_id, ENTITY_ALIAS.c.name)
    .join(ENTITY_ALIAS, ENTITY_ALIAS.c.entity_id == ENTITY_RESOLUTION.c.entity_id)
    .where(
        ENTITY_ALIAS.c.kind.not_in((AliasKind.WEAK, AliasKind.DEMONYM)),
        ENTITY_RESOLUTION.c.survivor_id.in_(_IDS),
    )
)
"""Statements that are made once: making one costs more than running it."""


@dataclass(frozen=True)
class _Named:
    id: int
    public_id: str
    kind: str
    starts: tuple[int, ...]
    names: tuple[str, ...]


def write_article_entities(
    connection: Connection, article_ids: Iterable[int], *, are_new: bool = False
) -> list[dict[str, Any]]:
    """Compute the entities of these articles anew, by who now stands for each mentioned one; return the rows.

    `are_new` says that there is nothing to remove.
    """
    rows: list[dict[str, Any]] = []
    for part in _slice(list(article_ids)):
        if not are_new:
            connection.execute(delete(ARTICLE_ENTITY).where(ARTICLE_ENTITY.c.article_id.in_(part)))
        rows += _build_rows(connection, part)
    insert_rows(connection, ARTICLE_ENTITY, rows)
    return rows


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


def _build_rows(connection: Connection, article_ids: Sequence[int]) -> list[dict[str, Any]]:
    named = _fetch_named(connection, article_ids)
    names = _fetch_names(connection, {found.id for own in named.values() for found in own})
    rows = []
    for article in connection.execute(_ARTICLES, {"ids": list(named)}):
        own = named[article.id]
        weights = {
            weight.entity: weight
            for weight in rate_entities(
                [(found.public_id, start) for found in own for start in found.starts],
                _find_in_headline(article.headline, own, names),
                article.length,
            )
        }
        rows += [
            {
                "article_id": article.id,
                "entity_id": found.id,
                "entity_public_id": found.public_id,
                "kind": found.kind,
                "role": weights[found.public_id].role,
                "salience": weights[found.public_id].salience,
                "mention_count": weights[found.public_id].mention_count,
                "published_at": article.published_at or "",
                "article_public_id": article.public_id,
            }
            for found in own
        ]
    return rows


def _fetch_named(connection: Connection, article_ids: Sequence[int]) -> dict[int, list[_Named]]:
    """Return by article the entities that stand for the mentioned ones, with places and forms of their names."""
    places: dict[int, dict[tuple[int, str, str], list[tuple[int, str]]]] = {}
    for article_id, entity_id, public_id, kind, start, text in connection.execute(
        _NAMED, {"ids": article_ids}
    ):
        own = places.setdefault(article_id, {})
        own.setdefault((entity_id, public_id, kind), []).append((start, text))
    return {
        article_id: [
            _Named(*key, tuple(start for start, _ in found), tuple(text for _, text in found))
            for key, found in own.items()
        ]
        for article_id, own in places.items()
    }


def _fetch_names(connection: Connection, entity_ids: set[int]) -> dict[int, set[str]]:
    """Return for each of these entities, after merges, the names that link to it."""
    names: dict[int, set[str]] = {}
    for part in _slice(sorted(entity_ids)):
        for query in (_OWN_NAMES, _OTHER_NAMES):
            for entity_id, name in connection.execute(query, {"ids": part}):
                names.setdefault(entity_id, set()).add(name)
    return names


def _find_in_headline(headline: str, named: list[_Named], names: dict[int, set[str]]) -> set[str]:
    """Return those of the entities that the headline names, by a name that links or a form the text uses."""
    return {
        found.public_id
        for found in named
        if any(_stands_in(headline, name) for name in {*found.names, *names.get(found.id, ())})
    }


def _stands_in(headline: str, name: str) -> bool:
    """Return whether a name stands in a headline as words of its own."""
    return name in headline and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", headline) is not None


def _slice(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(ids), AT_ONCE):
        yield ids[start : start + AT_ONCE]
