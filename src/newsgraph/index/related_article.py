"""Reads of articles what their related lists are computed from."""

from collections.abc import Collection, Container, Sequence
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import Connection, select

from newsgraph.index.article_text import count_texts
from newsgraph.index.related_key import build_entity_key
from newsgraph.index.related_profile import build_place, unpack
from newsgraph.model.vocabulary import ArticleStatus, BodyFormat
from newsgraph.store.body import build_body_forms
from newsgraph.store.core_table import ARTICLE, ARTICLE_ENTITY, ARTICLE_VERSION, RELATED_PROFILE
from newsgraph.store.statement import AMONG, fetch_among

if TYPE_CHECKING:  # it takes long to load, and a service that only answers needs nothing of it
    import numpy
    from numpy.typing import NDArray

    from newsgraph.index.word_count import WordCount

AT_ONCE = 500
_HEADS = (
    select(ARTICLE.c.id, ARTICLE.c.public_id, ARTICLE.c.published_at, ARTICLE.c.saved_version)
    .where(ARTICLE.c.id.in_(AMONG), ARTICLE.c.status == ArticleStatus.PUBLISHED)
    .order_by(ARTICLE.c.id)
)
_ARTICLES = _HEADS.add_columns(ARTICLE.c.headline, ARTICLE.c.summary, ARTICLE.c.body_text)
_ENTITIES = (
    select(ARTICLE_ENTITY.c.article_id, ARTICLE_ENTITY.c.entity_id, ARTICLE_ENTITY.c.salience)
    .where(ARTICLE_ENTITY.c.article_id.in_(AMONG))
    .order_by(ARTICLE_ENTITY.c.entity_public_id)
)
_COUNTED = (
    select(RELATED_PROFILE.c.article_id, RELATED_PROFILE.c.version, RELATED_PROFILE.c.entities)
    .where(RELATED_PROFILE.c.article_id.in_(AMONG))
    .order_by(RELATED_PROFILE.c.article_id)
)


class ArticleCount(NamedTuple):
    """What an article is counted by: its words, and the salience of each of its entities."""

    words: "WordCount"
    entities: dict[int, int]


def count_fetched(row: Any) -> "WordCount":
    """Return the words of an article that was fetched."""
    return count_texts(row.headline, row.summary, row.body_text)


def list_counted(words: "WordCount", entities: Collection[int]) -> "NDArray[numpy.int64]":
    """Return all keys under which an article is counted, each once."""
    import numpy

    own = numpy.fromiter(map(build_entity_key, entities), numpy.int64, len(entities))
    return numpy.concatenate([words.keys, own])


def fetch_articles(
    connection: Connection, article_ids: Sequence[int], counted: Container[int] = ()
) -> list[Any]:
    """Return those of the articles that are published, by row; with their texts, but for those of `counted`."""
    with_texts = [row_id for row_id in article_ids if row_id not in counted]
    heads = [row_id for row_id in article_ids if row_id in counted]
    rows = [*fetch_among(connection, _ARTICLES, with_texts), *fetch_among(connection, _HEADS, heads)]
    return sorted(rows, key=attrgetter("id"))


def fetch_entities(connection: Connection, article_ids: Sequence[int]) -> dict[int, dict[int, int]]:
    """Return by article the salience of each of its entities."""
    found: dict[int, dict[int, int]] = {}
    for article_id, entity_id, salience in fetch_among(connection, _ENTITIES, article_ids):
        found.setdefault(article_id, {})[entity_id] = salience
    return found


def fetch_counted(connection: Connection, article_ids: Sequence[int]) -> list[tuple[int, int, bytes]]:
    """Return article, counted version and packed entities of those of the articles that have a profile."""
    return [tuple(row) for row in fetch_among(connection, _COUNTED, article_ids)]


def fetch_counted_keys(
    connection: Connection, article_id: int, version: int, entities: bytes
) -> "NDArray[numpy.int64]":
    """Return the keys under which an article was counted: those of the version that was visible."""
    table = ARTICLE_VERSION
    row = connection.execute(
        select(table.c.headline, table.c.summary, table.c.body, table.c.body_format).where(
            table.c.article_id == article_id, table.c.version == version
        )
    ).one()
    body = build_body_forms(row.body or "", BodyFormat(row.body_format)).text
    words = count_texts(row.headline, row.summary, body)
    return list_counted(words, unpack(entities))


def list_published(connection: Connection) -> list[int]:
    """Return the published articles in the order in which they are compared."""
    query = select(ARTICLE.c.id, ARTICLE.c.published_at, ARTICLE.c.public_id).where(
        ARTICLE.c.status == ArticleStatus.PUBLISHED
    )
    ordered = sorted((build_place(row[1], row[2]), row[0]) for row in connection.execute(query))
    return [article_id for _, article_id in ordered]
