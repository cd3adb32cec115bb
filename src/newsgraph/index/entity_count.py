"""Counts the published articles that name an entity, and tells whether it, and each record merged into it, is public.

A record is public where a gazetteer or something published names it, or a record that was merged into it: its id then
keeps resolving.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Connection,
    Table,
    func,
    select,
    text,
    union_all,
    update,
)

from newsgraph.model.vocabulary import ArticleStatus, EntityOrigin
from newsgraph.store.batch import batch
from newsgraph.store.core_table import (
    ARTICLE,
    ARTICLE_AUTHOR,
    ARTICLE_ENTITY,
    ENTITY,
    ENTITY_MERGE,
    ENTITY_RESOLUTION,
    EVIDENCE,
    MENTION,
    RELATION,
)
from newsgraph.store.statement import AMONG, execute_tuples, fetch_among

NAMINGS_AT_ONCE = 100
"""A statement may bind 1,000 values, and a naming is looked for in six places."""
_SET_COUNTS = text(
    "UPDATE entity SET article_count = found.column2, first_mentioned_at = found.column3, "
    "last_mentioned_at = found.column4, public = 1 FROM (VALUES (CAST(:row AS BIGINT), CAST(:count AS BIGINT), "
    "CAST(:first AS TEXT), CAST(:last AS TEXT))) AS found WHERE entity.id = found.column1"
)
_COUNT_NAMES = ("row", "count", "first", "last")
_COUNTED = (
    select(
        ENTITY.c.id,
        ENTITY.c.public_id,
        ENTITY.c.kind,
        ENTITY.c.origin,
        ENTITY.c.public,
        ENTITY.c.article_count,
        ENTITY.c.first_mentioned_at,
        ENTITY.c.last_mentioned_at,
    )
    .where(ENTITY.c.id.in_(AMONG))
    .order_by(ENTITY.c.id)
)
_SURVIVORS = select(ENTITY_RESOLUTION.c.survivor_id).where(ENTITY_RESOLUTION.c.entity_id.in_(AMONG))
_MERGED = [
    select(ENTITY_RESOLUTION.c.entity_id).where(
        column.in_(AMONG), ENTITY_RESOLUTION.c.entity_id != ENTITY_RESOLUTION.c.survivor_id
    )
    for column in (ENTITY_RESOLUTION.c.entity_id, ENTITY_RESOLUTION.c.survivor_id)
]
Restrict = Callable[[ColumnElement[Any], ColumnElement[Any]], ColumnElement[bool]]


@dataclass(frozen=True)
class Appearance:
    """An entity that became public, or ceased to be."""

    public_id: str
    kind: str
    origin: str
    is_public: bool


def write_entity_counts(connection: Connection, entity_ids: Iterable[int]) -> tuple[Appearance, ...]:
    """Recount these entities, and tell of each record merged into them whether it is public.

    Returns which of those that stand for themselves became or ceased to be public.
    """
    wanted = set(entity_ids)
    merged = _fetch_merged(connection, wanted)
    for entity_id in sorted(merged):
        _write_count(connection, entity_id)
    found = (_write_count(connection, entity_id) for entity_id in sorted(wanted - merged))
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
    values, appeared = [], []
    ids = sorted(instants)
    for found in fetch_among(connection, _COUNTED, ids):
        own = instants[found.id]
        known = [at for at in (found.first_mentioned_at, found.last_mentioned_at) if at is not None]
        at = [*known, *own]
        values.append(
            (found.id, found.article_count + len(own), min(at, default=None), max(at, default=None))
        )
        if not found.public:
            appeared.append(Appearance(found.public_id, found.kind, found.origin, True))
    execute_tuples(connection, _SET_COUNTS, _COUNT_NAMES, values, key="set counts")
    for entity_id in sorted(_fetch_merged(connection, ids)):
        if not is_entity_public(connection, entity_id):  # more articles hide nobody
            _write_count(connection, entity_id)
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
    found: set[int] = set()
    for part in batch(list(article_ids), NAMINGS_AT_ONCE):
        found |= _fetch_named_part(connection, part)
    return found


def _fetch_named_part(connection: Connection, articles: Sequence[int]) -> set[int]:
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
    return {row.survivor_id for row in fetch_among(connection, _SURVIVORS, list(entity_ids))}


def is_entity_public(connection: Connection, entity_id: int) -> bool:
    """Return whether this entity is public, as last counted."""
    return bool(connection.execute(select(ENTITY.c.public).where(ENTITY.c.id == entity_id)).scalar())


def _fetch_merged(connection: Connection, entity_ids: Iterable[int]) -> set[int]:
    """Return those of these entities that were merged into others, and all that were merged into one of these."""
    ids = sorted(set(entity_ids))
    return {row.entity_id for statement in _MERGED for row in fetch_among(connection, statement, ids)}


def _list_namings(restrict: Restrict, texts: Table = ARTICLE_ENTITY) -> CompoundSelect[Any]:
    """Return the article and entity of every naming that `restrict` lets through; withdrawn evidence names nobody.

    `texts` holds who is named in texts: survivors, or (MENTION) the records that were named.

    The condition goes into each part, since SQLite would build the whole union first.
    """
    parts = [
        select(ARTICLE.c.id.label("article_id"), ARTICLE.c.source_id.label("entity_id")).where(
            restrict(ARTICLE.c.id, ARTICLE.c.source_id)
        )
    ]
    for table in (ARTICLE_AUTHOR, texts):
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


def is_entity_known(connection: Connection, entity_id: int) -> bool:
    """Return whether the public knows this record, or one that was merged into it, by its own name."""
    waiting = [entity_id]
    while waiting:
        record = waiting.pop()
        if _is_record_known(connection, record):
            return True
        merged = select(ENTITY_MERGE.c.from_id).where(
            ENTITY_MERGE.c.into_id == record, ENTITY_MERGE.c.split_at.is_(None)
        )
        waiting += connection.execute(merged).scalars()
    return False


def _is_record_known(connection: Connection, entity_id: int) -> bool:
    """Return whether everybody may know of a record by an id of its own, merged into another or not.

    It is a gazetteer's, or a published article names it itself, in any way.
    """
    origin = connection.execute(select(ENTITY.c.origin).where(ENTITY.c.id == entity_id)).scalar()
    naming = _list_namings(lambda article, entity: entity == entity_id, MENTION).subquery("naming")
    query = (
        select(naming.c.article_id)
        .join(ARTICLE, ARTICLE.c.id == naming.c.article_id)
        .where(ARTICLE.c.status == ArticleStatus.PUBLISHED)
        .limit(1)
    )
    return origin == EntityOrigin.GAZETTEER or connection.execute(query).first() is not None


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
    is_public = before.origin == EntityOrigin.GAZETTEER or count > 0 or is_entity_known(connection, entity_id)
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
