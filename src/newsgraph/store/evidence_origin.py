"""Tells who counts as saying what a passage says: its speaker, else the publisher of the words, else their article.

The words of a near-duplicate are those of the first article of its group: copies of one text, by whomever they are
printed, have one origin.
"""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, and_, bindparam, func, select, update

from newsgraph.model.vocabulary import NEUTRAL_KINDS, ArticleStatus
from newsgraph.store.batch import batch
from newsgraph.store.core_table import (
    ARTICLE,
    ENTITY,
    ENTITY_RESOLUTION,
    EVIDENCE,
    RELATED_PROFILE,
    RELATION,
)
from newsgraph.store.reference import fetch_survivor_id

AT_ONCE = 500
_SET_ORIGIN = (
    update(EVIDENCE)
    .where(EVIDENCE.c.article_id == bindparam("printed"), EVIDENCE.c.speaker_id.is_(None))
    .values(origin=bindparam("told"), origin_article_id=bindparam("first"))
)


class WordOrigin(NamedTuple):
    """Whose words an article has: what evidence without a speaker counts by, and the article they come from."""

    origin: str
    origin_article_id: int


def build_origin(connection: Connection, article_id: int, speaker_id: int | None) -> dict[str, Any]:
    """Return the derived columns of a passage: who counts as saying it, and whether anybody is named."""
    [(_, source_id, words)] = _fetch_origins(connection, ARTICLE.c.id == article_id)
    values = words._asdict() | {"attributed": int(source_id is not None)}
    if speaker_id is not None:
        values |= {"origin": f"speaker:{fetch_survivor_id(connection, speaker_id)}", "attributed": 1}
    return values


def update_article_origins(connection: Connection, article_id: int) -> None:
    """Bring evidence without speaker to the article's present source: its own, and that of copies of it."""
    condition = (EVIDENCE.c.article_id == article_id) & EVIDENCE.c.speaker_id.is_(None)
    source = select(ARTICLE.c.source_id).where(ARTICLE.c.id == article_id)
    is_named = connection.execute(source).scalar() is not None
    neutral = select(RELATION.c.id).where(RELATION.c.kind.in_(NEUTRAL_KINDS))
    connection.execute(update(EVIDENCE).where(condition).values(attributed=int(is_named)))
    if not is_named:
        connection.execute(
            update(EVIDENCE).where(condition & EVIDENCE.c.relation_id.in_(neutral)).values(attributed=1)
        )
    update_origins(connection, [article_id])


def update_origins(connection: Connection, article_ids: Iterable[int] | None) -> None:
    """Bring the origin of evidence in these articles, and in copies of them, to what is stored; None is all."""
    if article_ids is None:
        _write_changed(connection, EVIDENCE.c.speaker_id.is_(None))
        return
    for part in batch(sorted(set(article_ids)), AT_ONCE):
        for column in (EVIDENCE.c.article_id, EVIDENCE.c.origin_article_id):
            _write_changed(connection, column.in_(part))


def update_entity_origins(connection: Connection, entity_id: int) -> None:
    """Bring evidence to who now stands for an entity: as who speaks in it, or as the publisher of its words."""
    connection.execute(
        update(EVIDENCE)
        .where(EVIDENCE.c.speaker_id == entity_id)
        .values(origin=f"speaker:{fetch_survivor_id(connection, entity_id)}")
    )
    published = select(ARTICLE.c.id).where(ARTICLE.c.source_id == entity_id)
    _write_changed(connection, EVIDENCE.c.origin_article_id.in_(published))


def _write_changed(connection: Connection, condition: ColumnElement[bool]) -> None:
    """Write the origins that differ from what is stored, an article at a time."""
    standing = (
        select(EVIDENCE.c.article_id, EVIDENCE.c.origin, EVIDENCE.c.origin_article_id)
        .where(condition, EVIDENCE.c.speaker_id.is_(None))
        .distinct()
    )
    known: dict[int, set[tuple[str, int]]] = {}
    for article_id, origin, first in connection.execute(standing):
        known.setdefault(article_id, set()).add((origin, first))
    rows = []
    for part in batch(sorted(known), AT_ONCE):
        found = _fetch_origins(connection, ARTICLE.c.id.in_(part))
        rows += [
            {"printed": article_id, "told": words.origin, "first": words.origin_article_id}
            for article_id, _, words in found
            if known[article_id] != {tuple(words)}
        ]
    if rows:
        connection.execute(_SET_ORIGIN, rows)


def _fetch_origins(
    connection: Connection, condition: ColumnElement[bool]
) -> Sequence[tuple[int, int | None, WordOrigin]]:
    """Return articles with their own source and whose their words are.

    An article that is hidden again stands for no copy: nothing that shows may follow from it.
    """
    first, publisher = ARTICLE.alias("first"), ENTITY.alias("publisher")
    is_first = and_(
        first.c.public_id == RELATED_PROFILE.c.duplicate_group,
        first.c.status.in_((ArticleStatus.PUBLISHED, ArticleStatus.RETRACTED)),
    )
    words = func.coalesce(first.c.id, ARTICLE.c.id)
    source = ARTICLE.alias("source")
    query = (
        select(
            ARTICLE.c.id,
            ARTICLE.c.source_id,
            words.label("words"),
            source.c.public_id,
            publisher.c.public_id.label("publisher"),
        )
        .join(RELATED_PROFILE, RELATED_PROFILE.c.article_id == ARTICLE.c.id, isouter=True)
        .join(first, is_first, isouter=True)
        .join(source, source.c.id == words)
        .join(ENTITY_RESOLUTION, ENTITY_RESOLUTION.c.entity_id == source.c.source_id, isouter=True)
        .join(publisher, publisher.c.id == ENTITY_RESOLUTION.c.survivor_id, isouter=True)
        .where(condition)
        .order_by(ARTICLE.c.id)
    )
    return [
        (row.id, row.source_id, WordOrigin(_render_origin(row.publisher, row.public_id), row.words))
        for row in connection.execute(query)
    ]


def _render_origin(publisher: str | None, article: str) -> str:
    return f"article:{article}" if publisher is None else f"source:{publisher}"
