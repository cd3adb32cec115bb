"""Resolves public ids and slugs to rows."""

from typing import NamedTuple

from sqlalchemy import Connection, Select, select

from newsgraph.errors import InputError
from newsgraph.store.core_table import ARTICLE, ARTICLE_SLUG, ENTITY, ENTITY_RESOLUTION


class EntityRow(NamedTuple):
    """What a reference to an entity leads to."""

    id: int
    public_id: str
    kind: str
    name: str


class ArticleRow(NamedTuple):
    """What a reference to an article leads to."""

    id: int
    public_id: str
    slug: str
    status: str


_ENTITY_COLUMNS = (ENTITY.c.id, ENTITY.c.public_id, ENTITY.c.kind, ENTITY.c.name)
_ARTICLE_COLUMNS = (ARTICLE.c.id, ARTICLE.c.public_id, ARTICLE.c.slug, ARTICLE.c.status)


def fetch_entity(connection: Connection, reference: str) -> EntityRow | None:
    """Return the entity with this public id or slug, merged or not; None where there is none."""
    for column in (ENTITY.c.public_id, ENTITY.c.slug):
        row = connection.execute(select(*_ENTITY_COLUMNS).where(column == reference)).first()
        if row is not None:
            return EntityRow(*row)
    return None


def resolve_entity(connection: Connection, reference: str, place: str) -> EntityRow:
    """Return the entity with this public id or slug; raises InputError REFERENCE_NOT_FOUND at `place`."""
    row = fetch_entity(connection, reference)
    if row is None:
        raise _build_not_found("entity", reference, place)
    return row


def fetch_article(connection: Connection, reference: str) -> ArticleRow | None:
    """Return the article with this public id, slug or former slug; None where there is none."""
    former: Select[tuple[int]] = select(ARTICLE_SLUG.c.article_id).where(ARTICLE_SLUG.c.slug == reference)
    for condition in (ARTICLE.c.public_id == reference, ARTICLE.c.id == former.scalar_subquery()):
        row = connection.execute(select(*_ARTICLE_COLUMNS).where(condition)).first()
        if row is not None:
            return ArticleRow(*row)
    return None


def resolve_article(connection: Connection, reference: str, place: str) -> ArticleRow:
    """Return the article that a line names by public id or slug; raises InputError REFERENCE_NOT_FOUND at `place`."""
    row = fetch_article(connection, reference)
    if row is None:
        raise InputError(
            "REFERENCE_NOT_FOUND",
            f"there is no article {reference!r}",
            place=place,
            hint="what a line refers to stands above it or is already in the database",
        )
    return row


def resolve_named_article(connection: Connection, reference: str, place: str) -> ArticleRow:
    """Return the article that an editor names by public id or slug; raises InputError REFERENCE_NOT_FOUND."""
    row = fetch_article(connection, reference)
    if row is None:
        raise _build_not_found("article", reference, place)
    return row


def fetch_survivor_id(connection: Connection, entity_id: int) -> str:
    """Return the public id of the entity that now stands for row `entity_id`."""
    query = (
        select(ENTITY.c.public_id)
        .join(ENTITY_RESOLUTION, ENTITY_RESOLUTION.c.survivor_id == ENTITY.c.id)
        .where(ENTITY_RESOLUTION.c.entity_id == entity_id)
    )
    return str(connection.execute(query).scalar_one())


def _build_not_found(what: str, reference: str, place: str) -> InputError:
    return InputError(
        "REFERENCE_NOT_FOUND",
        f"there is no {what} {reference!r}",
        place=place,
        hint="state the id or the slug of one that is in the database",
    )
