"""Counts the published articles that name an entity, and tells whether it is public."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Connection,
    Table,
    bindparam,
    func,
    select,
    union_all,
    update,
)

from newsgraph.model.vocabulary import ArticleStatus, EntityOrigin
from newsgraph.store.core_table import (
    ARTICLE,
    ARTICLE_AUTHOR,
    ARTICLE_ENTITY,
    ENTITY,
    ENTITY_RESOLUTION,
    EVIDENCE,
    MENTION,
    RELATION,
)

AT_ONCE = 500
NAMINGS_AT_ONCE = 100
"""A statement may bind 1,000 values, and a naming is looked for in six places."""
_SET_COUNTS = (
    update(ENTITY)
    .where(ENTITY.c.id == bindparam("row"))
    .values(
        article_count=bindparam("count"),
        first_mentioned_at=bindparam("first"),
        last_mentioned_at=bindparam("last"),
        public=1,
    )
)
Restrict = Callable[[ColumnElement[Any], ColumnElement[Any]], ColumnElement[bool]]


@dataclass(frozen=True)
class Appearance:
    """An entity that became public, or ceased to be."""

    public_id: str
    kind: str
    origin: str
    is_public: bool


def write_entity_counts(connection: Connection, entity_ids: Iterable[int]) -> tuple[Appearance, ...]:
    """Recount these entities (those that stand for themselves); return which became or ceased to be public."""
    found = (_write_count(connection, entity_id) for entity_id in sorted(set(entity_ids)))
    return tuple(appearance for appearance in found if appearance is not None)


def add_entity_counts(
    connection: Connection, rows: Iterable[Mapping[str, Any]], named: Iterable[int]
) -> tuple[Appearance, ...]:
    """Add new published articles, by their rows of `article_entity`, to the counts of whom they name.

    `named` are entities that they name otherwise, as source or author. Returns which became public thereby.
    """
    instants: dict[int, list[str]] = {entity_id: [] for entity_id in named}
    for row in rows:
        instants.setdefault(row["entity_id"], []).append(row["published_at"])
    columns = (ENTITY.c.id, ENTITY.c.public_id, ENTITY.c.kind, ENTITY.c.origin, ENTITY.c.public)
    counted = (ENTITY.c.article_count, ENTITY.c.first_mentioned_at, ENTITY.c.last_mentioned_at)
    values, appeared = [], []
    ids = sorted(instants)
    for start in range(0, len(ids), AT_ONCE):
        query = select(*columns, *counted).where(ENTITY.c.id.in_(ids[start : start + AT_ONCE]))
        for found in connection.execute(query.order_by(ENTITY.c.id)):
            own = instants[found.id]
            known = [at for at in (found.first_mentioned_at, found.last_mentioned_at) if at is not None]
            values.append(
                {
                    "row": found.id,
                    "count": found.article_count + len(own),
                    "first": min([*known, *own], default=None),
                    "last": max([*known, *own], default=None),
                }
            )
            if not found.public:
                appeared.append(Appearance(found.public_id, found.kind, found.origin, True))
    if values:
        connection.execute(_SET_COUNTS, values)
    return tuple(appeared)


def list_remaining(appearances: Iterable[Appearance]) -> list[Appearance]:
    """Return those that last, by public id: what appears and goes at once never was."""
    told: dict[str, Appearance] = {}
    for appearance in appearances:
        if told.pop(appearance.public_id, None) is None:
            told[appearance.public_id] = appearance
    return [appearance for _, appearance in sorted(told.items())]


def fetch_named_entities(connection: Connection, article_ids: Iterable[int]) -> set[int]:
    """Return the entities that these articles name: in the text, as source, author, end of a relation or speaker.

    Of merged entities the one that stands for them.
    """
    articles, found = list(article_ids), set[int]()
    for start in range(0, len(articles), NAMINGS_AT_ONCE):
        found |= _fetch_named_part(connection, articles[start : start + NAMINGS_AT_ONCE])
    return found


def _fetch_named_part(connection: Connection, articles: list[int]) -> set[int]:
    naming = _list_namings(lambda article, entity: article.in_(articles)).subquery("naming")
    named = select(ENTITY_RESOLUTION.c.survivor_id).join(
        naming, naming.c.entity_id == ENTITY_RESOLUTION.c.entity_id
    )
    return set(connection.execute(named).scalars())


def fetch_relation_entities(connection: Connection, relation_ids: Iterable[int]) -> set[int]:
    """Return the entities at the ends of these relations and those who speak about them, after merges."""
    wanted = RELATION.c.id.in_(list(relation_ids))
    ends = union_all(
        select(RELATION.c.subject_id.label("entity_id")).where(wanted),
        select(RELATION.c.object_id).where(wanted),
        select(EVIDENCE.c.speaker_id).join(RELATION, RELATION.c.id == EVIDENCE.c.relation_id).where(wanted),
    ).subquery("end")
    query = select(ENTITY_RESOLUTION.c.survivor_id).join(
        ends, ends.c.entity_id == ENTITY_RESOLUTION.c.entity_id
    )
    return set(connection.execute(query).scalars())


def fetch_survivors(connection: Connection, entity_ids: Iterable[int]) -> set[int]:
    """Return the entities that stand for these."""
    wanted, found = list(entity_ids), set[int]()
    for start in range(0, len(wanted), AT_ONCE):
        part = wanted[start : start + AT_ONCE]
        query = select(ENTITY_RESOLUTION.c.survivor_id).where(ENTITY_RESOLUTION.c.entity_id.in_(part))
        found.update(connection.execute(query).scalars())
    return found


def is_entity_public(connection: Connection, entity_id: int) -> bool:
    """Return whether this entity is public, as last counted."""
    return bool(connection.execute(select(ENTITY.c.public).where(ENTITY.c.id == entity_id)).scalar())


def is_known_by_itself(connection: Connection, entity_id: int) -> bool:
    """Return whether everybody may know of an entity by an id of its own, merged into another or not.

    It is of a gazetteer, or a published article mentions it, is by it or is published by it.
    """
    origin = connection.execute(select(ENTITY.c.origin).where(ENTITY.c.id == entity_id)).scalar()
    if origin == EntityOrigin.GAZETTEER:
        return True
    namings: tuple[tuple[Table, ColumnElement[bool]], ...] = (
        (MENTION, (MENTION.c.article_id == ARTICLE.c.id) & (MENTION.c.entity_id == entity_id)),
        (
            ARTICLE_AUTHOR,
            (ARTICLE_AUTHOR.c.article_id == ARTICLE.c.id) & (ARTICLE_AUTHOR.c.entity_id == entity_id),
        ),
    )
    published = select(ARTICLE.c.id).where(ARTICLE.c.status == ArticleStatus.PUBLISHED).limit(1)
    queries = [published.where(ARTICLE.c.source_id == entity_id)]
    queries += [published.join(table, condition) for table, condition in namings]
    return any(connection.execute(query).first() is not None for query in queries)


def _list_namings(restrict: Restrict) -> CompoundSelect[Any]:
    """Return the article and entity of every naming that `restrict` lets through; withdrawn evidence names nobody.

    The condition goes into each part, since SQLite would build the whole union first.
    """
    parts = [
        select(ARTICLE.c.id.label("article_id"), ARTICLE.c.source_id.label("entity_id")).where(
            restrict(ARTICLE.c.id, ARTICLE.c.source_id)
        )
    ]
    for table in (ARTICLE_AUTHOR, ARTICLE_ENTITY):
        parts.append(
            select(table.c.article_id, table.c.entity_id).where(
                restrict(table.c.article_id, table.c.entity_id)
            )
        )
    for column in (EVIDENCE.c.speaker_id, RELATION.c.subject_id, RELATION.c.object_id):
        parts.append(
            select(EVIDENCE.c.article_id, column)
            .join(RELATION, RELATION.c.id == EVIDENCE.c.relation_id)
            .where(
                EVIDENCE.c.withdrawn_at.is_(None),
                EVIDENCE.c.attributed == 1,
                restrict(EVIDENCE.c.article_id, column),
            )
        )
    return union_all(*parts)


def _is_named(connection: Connection, entity_id: int) -> bool:
    """Return whether a gazetteer or a published article names the entity, or one merged into it, in any way."""
    members = select(ENTITY.c.id, ENTITY.c.origin).join(
        ENTITY_RESOLUTION, ENTITY_RESOLUTION.c.entity_id == ENTITY.c.id
    )
    rows = connection.execute(members.where(ENTITY_RESOLUTION.c.survivor_id == entity_id)).all()
    if any(row.origin == EntityOrigin.GAZETTEER for row in rows):
        return True
    group = [row.id for row in rows]
    naming = _list_namings(lambda article, entity: entity.in_(group)).subquery("naming")
    query = (
        select(naming.c.article_id)
        .join(ARTICLE, ARTICLE.c.id == naming.c.article_id)
        .where(ARTICLE.c.status == ArticleStatus.PUBLISHED)
        .limit(1)
    )
    return connection.execute(query).first() is not None


def _write_count(connection: Connection, entity_id: int) -> Appearance | None:
    before = connection.execute(
        select(ENTITY.c.public_id, ENTITY.c.kind, ENTITY.c.origin, ENTITY.c.public).where(
            ENTITY.c.id == entity_id
        )
    ).one()
    count, first, last = connection.execute(
        select(func.count(), func.min(ARTICLE.c.published_at), func.max(ARTICLE.c.published_at))
        .select_from(ARTICLE_ENTITY)
        .join(ARTICLE, ARTICLE.c.id == ARTICLE_ENTITY.c.article_id)
        .where(ARTICLE_ENTITY.c.entity_id == entity_id, ARTICLE.c.status == ArticleStatus.PUBLISHED)
    ).one()
    is_public = before.origin == EntityOrigin.GAZETTEER or count > 0 or _is_named(connection, entity_id)
    values = {
        "article_count": count,
        "first_mentioned_at": first,
        "last_mentioned_at": last,
        "public": int(is_public),
    }
    connection.execute(update(ENTITY).where(ENTITY.c.id == entity_id).values(**values))
    if bool(before.public) == is_public:
        return None
    return Appearance(before.public_id, before.kind, before.origin, is_public)
