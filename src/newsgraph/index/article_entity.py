"""Keeps who an article is about: one row for each entity it names, with role and salience."""

from collections.abc import Iterable, Mapping, Sequence
from operator import itemgetter
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, delete, func, select

from newsgraph.index.salience import rate_entities
from newsgraph.model.vocabulary import AliasKind
from newsgraph.store.article import NewArticle
from newsgraph.store.batch import batch
from newsgraph.store.core_table import (
    ARTICLE,
    ARTICLE_ENTITY,
    ENTITY,
    ENTITY_ALIAS,
    ENTITY_RESOLUTION,
    MENTION,
)
from newsgraph.store.statement import AMONG, execute_many, fetch_tuples_among, insert_rows

AT_ONCE = 500
_ARTICLES = (
    select(
        ARTICLE.c.id,
        ARTICLE.c.headline,
        func.length(func.coalesce(ARTICLE.c.body_text, "")).label("length"),
        ARTICLE.c.published_at,
        ARTICLE.c.public_id,
    )
    .where(ARTICLE.c.id.in_(AMONG))
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
    .where(MENTION.c.article_id.in_(AMONG))
    .order_by(MENTION.c.article_id, MENTION.c.start)
)
_STANDING = (
    select(ENTITY_RESOLUTION.c.entity_id, ENTITY.c.id, ENTITY.c.public_id, ENTITY.c.kind)
    .join(ENTITY, ENTITY.c.id == ENTITY_RESOLUTION.c.survivor_id)
    .where(ENTITY_RESOLUTION.c.entity_id.in_(AMONG))
)
_DELETE = delete(ARTICLE_ENTITY).where(ARTICLE_ENTITY.c.article_id == bindparam("row"))
_OWN_NAMES = (
    select(ENTITY_RESOLUTION.c.survivor_id, ENTITY.c.name)
    .join(ENTITY, ENTITY.c.id == ENTITY_RESOLUTION.c.entity_id)
    .where(ENTITY_RESOLUTION.c.survivor_id.in_(AMONG))
)
_OTHER_NAMES = (
    select(ENTITY_RESOLUTION.c.survivor_id, ENTITY_ALIAS.c.name)
    .join(ENTITY_ALIAS, ENTITY_ALIAS.c.entity_id == ENTITY_RESOLUTION.c.entity_id)
    .where(
        ENTITY_ALIAS.c.kind.not_in((AliasKind.WEAK, AliasKind.DEMONYM)),
        ENTITY_RESOLUTION.c.survivor_id.in_(AMONG),
    )
)
"""Statements that are made once: making one costs more than running it."""


class _Named(NamedTuple):
    id: int
    public_id: str
    kind: str
    starts: tuple[int, ...]
    names: tuple[str, ...]


class _Text(NamedTuple):
    """What weights are worked out from beside the mentions; `length` is that of the body in code points."""

    id: int
    headline: str
    length: int
    published_at: str | None
    public_id: str


def write_article_entities(
    connection: Connection, article_ids: Iterable[int], *, are_new: bool = False
) -> list[dict[str, Any]]:
    """Compute the entities of these articles anew, by who now stands for each mentioned one; return the rows.

    `are_new` says that there is nothing to remove.
    """
    rows: list[dict[str, Any]] = []
    for part in batch(list(article_ids), AT_ONCE):
        if not are_new:
            execute_many(connection, _DELETE, [{"row": row} for row in part], key=_DELETE)
        named = _fetch_named(connection, part)
        rows += _build_rows(connection, _fetch_texts(connection, list(named)), named)
    insert_rows(connection, ARTICLE_ENTITY, rows)
    return rows


def insert_article_entities(
    connection: Connection, article_ids: Sequence[int], articles: Sequence[NewArticle]
) -> list[dict[str, Any]]:
    """Compute the entities of articles that were just inserted from the rows at hand; return the rows."""
    mentions = [row for article in articles for row in article.get_rows(MENTION)]
    standing = _fetch_standing(connection, {row["entity_id"] for row in mentions})
    named = _group(
        (row["article_id"], *standing[row["entity_id"]], row["start"], row["text"]) for row in mentions
    )
    texts = [
        _Text(
            article_id,
            article.row["headline"],
            len(article.row["body_text"] or ""),
            article.row["published_at"],
            article.row["public_id"],
        )
        for article_id, article in sorted(zip(article_ids, articles, strict=True), key=itemgetter(0))
        if article_id in named
    ]
    rows = _build_rows(connection, texts, named)
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


def fetch_weights(connection: Connection, article_ids: Sequence[int]) -> dict[int, set[tuple[int, int]]]:
    """Return by article its entities with their salience, as they are stored."""
    table = ARTICLE_ENTITY
    found: dict[int, set[tuple[int, int]]] = {}
    for part in batch(article_ids, AT_ONCE):
        query = select(table.c.article_id, table.c.entity_id, table.c.salience)
        for article_id, entity_id, salience in connection.execute(query.where(table.c.article_id.in_(part))):
            found.setdefault(article_id, set()).add((entity_id, salience))
    return found


def _fetch_texts(connection: Connection, article_ids: Sequence[int]) -> list[_Text]:
    return [_Text(*row) for row in fetch_tuples_among(connection, _ARTICLES, article_ids)]


def _build_rows(
    connection: Connection, texts: Iterable[_Text], named: Mapping[int, list[_Named]]
) -> list[dict[str, Any]]:
    names = _fetch_names(connection, {found.id for own in named.values() for found in own})
    rows = []
    for article in texts:
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
    return _group(fetch_tuples_among(connection, _NAMED, article_ids))


def _fetch_standing(connection: Connection, entity_ids: set[int]) -> dict[int, tuple[int, str, str]]:
    """Return row, public id and kind of who stands for each of these entities."""
    rows = fetch_tuples_among(connection, _STANDING, sorted(entity_ids))
    return {row[0]: (row[1], row[2], row[3]) for row in rows}


def _group(mentions: Iterable[tuple[int, int, str, str, int, str]]) -> dict[int, list[_Named]]:
    """Return by article the entities of mentions: article, entity, its public id and kind, start and text of each."""
    places: dict[int, dict[tuple[str, int, str], list[tuple[int, str]]]] = {}
    for article_id, entity_id, public_id, kind, start, text in mentions:
        own = places.setdefault(article_id, {})
        own.setdefault((public_id, entity_id, kind), []).append((start, text))
    return {
        article_id: [
            _Named(
                entity_id,
                public_id,
                kind,
                tuple(start for start, _ in found),
                tuple(text for _, text in found),
            )
            for (public_id, entity_id, kind), found in sorted(own.items())
        ]
        for article_id, own in places.items()
    }


def _fetch_names(connection: Connection, entity_ids: set[int]) -> dict[int, set[str]]:
    """Return for each of these entities, after merges, the names that link to it."""
    names: dict[int, set[str]] = {}
    for statement in (_OWN_NAMES, _OTHER_NAMES):
        for entity_id, name in fetch_tuples_among(connection, statement, sorted(entity_ids)):
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
    start = headline.find(name)
    while start >= 0:
        end = start + len(name)
        if not (_is_word(headline[start - 1 : start]) or _is_word(headline[end : end + 1])):
            return True
        start = headline.find(name, start + 1)
    return False


def _is_word(character: str) -> bool:
    """Return whether a character, or nothing, belongs to a word, as `\\w` has it."""
    return character.isalnum() or character == "_"
