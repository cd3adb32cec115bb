"""Counts the published articles in which two entities are both named."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Select, and_, delete, exists, insert, literal, select, text, tuple_, update

from newsgraph.model.vocabulary import ArticleStatus
from newsgraph.store.core_table import ARTICLE, ARTICLE_ENTITY, ENTITY_PAIR, PAIRED_ARTICLE
from newsgraph.store.statement import execute_tuples, insert_rows

ROW_BITS = 32
LAST_ROW = (1 << ROW_BITS) - 1
_ADD = text(
    "INSERT INTO entity_pair (entity_id, other_id, other_public_id, article_count) "
    "VALUES (:entity_id, :other_id, :other_public_id, :count) ON CONFLICT (entity_id, other_id) "
    "DO UPDATE SET article_count = entity_pair.article_count + excluded.article_count"
)


def uncount_pairs(connection: Connection, article_ids: Iterable[int]) -> None:
    """Take these articles out of the count; call it before who they name is written anew."""
    for article_id in article_ids:
        if _is_counted(connection, article_id):
            _add(connection, article_id, -1)
            connection.execute(delete(PAIRED_ARTICLE).where(PAIRED_ARTICLE.c.article_id == article_id))


def count_pairs(connection: Connection, article_ids: Iterable[int]) -> None:
    """Count these articles where they are published; call it after who they name was written."""
    for article_id in article_ids:
        status = connection.execute(select(ARTICLE.c.status).where(ARTICLE.c.id == article_id)).scalar()
        if status == ArticleStatus.PUBLISHED and not _is_counted(connection, article_id):
            _add(connection, article_id, 1)
            connection.execute(insert(PAIRED_ARTICLE).values(article_id=article_id))


def count_new_pairs(connection: Connection, rows: Iterable[Mapping[str, Any]]) -> None:
    """Count published articles that were not counted yet, by their rows of `article_entity`."""
    named: dict[int, list[int]] = {}
    public_ids: dict[int, str] = {}
    for row in rows:
        named.setdefault(row["article_id"], []).append(row["entity_id"])
        public_ids[row["entity_id"]] = row["entity_public_id"]
    # One number for both rows of a pair: it is counted and sorted several times as fast as two.
    counts: Counter[int] = Counter()
    for own in named.values():
        counts.update([one << ROW_BITS | other for one in own for other in own if one != other])
    pairs = []
    for both, count in sorted(counts.items()):
        other = both & LAST_ROW
        pairs.append((both >> ROW_BITS, other, public_ids[other], count))
    names = ("entity_id", "other_id", "other_public_id", "count")
    execute_tuples(connection, _ADD, names, pairs, key="add pairs")


def note_paired(connection: Connection, article_ids: Sequence[int]) -> None:
    """Take note that these articles are counted."""
    insert_rows(connection, PAIRED_ARTICLE, [{"article_id": article_id} for article_id in article_ids])


def _is_counted(connection: Connection, article_id: int) -> bool:
    query = select(PAIRED_ARTICLE.c.article_id).where(PAIRED_ARTICLE.c.article_id == article_id)
    return connection.execute(query).first() is not None


def _add(connection: Connection, article_id: int, count: int) -> None:
    """Add to the pairs that are there, insert those that are not, drop those that came to nothing."""
    pairs = _select_pairs(article_id).subquery()
    key = tuple_(ENTITY_PAIR.c.entity_id, ENTITY_PAIR.c.other_id)
    touched = key.in_(select(pairs.c.entity_id, pairs.c.other_id))
    connection.execute(
        update(ENTITY_PAIR).where(touched).values(article_count=ENTITY_PAIR.c.article_count + count)
    )
    if count < 0:
        connection.execute(delete(ENTITY_PAIR).where(touched, ENTITY_PAIR.c.article_count <= 0))
        return
    same = and_(ENTITY_PAIR.c.entity_id == pairs.c.entity_id, ENTITY_PAIR.c.other_id == pairs.c.other_id)
    missing = select(pairs.c.entity_id, pairs.c.other_id, pairs.c.other_public_id, literal(count)).where(
        ~exists().where(same)
    )
    names = ["entity_id", "other_id", "other_public_id", "article_count"]
    connection.execute(insert(ENTITY_PAIR).from_select(names, missing))


def _select_pairs(article_id: int) -> Select[tuple[int, int, str]]:
    one, other = ARTICLE_ENTITY.alias("one"), ARTICLE_ENTITY.alias("other")
    names = (other.c.entity_id.label("other_id"), other.c.entity_public_id.label("other_public_id"))
    return (
        select(one.c.entity_id, *names)
        .join(other, and_(other.c.article_id == one.c.article_id, other.c.entity_id != one.c.entity_id))
        .where(one.c.article_id == article_id)
    )
