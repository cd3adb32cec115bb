"""Counts the published articles in which two entities are both named.

An article that names twelve entities has 132 rows here, all over the table. A large import therefore counts many
articles at once: the pages that hold the rows are then written once for all of them.
"""

from collections.abc import Iterable, Sequence

from sqlalchemy import (
    Connection,
    Select,
    and_,
    bindparam,
    delete,
    exists,
    func,
    insert,
    literal,
    select,
    text,
    tuple_,
    update,
)

from newsgraph.model.vocabulary import ArticleStatus
from newsgraph.store.core_table import ARTICLE, ARTICLE_ENTITY, ENTITY_PAIR, PAIRED_ARTICLE, UNPAIRED_ARTICLE
from newsgraph.store.statement import execute_tuples, insert_rows

ROW_BITS = 32
LAST_ROW = (1 << ROW_BITS) - 1
ARTICLES_AT_ONCE = 4_000
"""How many articles of a large import wait to be counted together."""
PAIRS_AT_ONCE = 20_000
Naming = tuple[int, int, str]
"""An article, and an entity that it names, with its public id."""
_ADD = text(
    "INSERT INTO entity_pair (entity_id, other_id, other_public_id, article_count) "
    "VALUES (:entity_id, :other_id, :other_public_id, :count) ON CONFLICT (entity_id, other_id) "
    "DO UPDATE SET article_count = entity_pair.article_count + excluded.article_count"
)
_LET_GO = delete(UNPAIRED_ARTICLE).where(UNPAIRED_ARTICLE.c.article_id <= bindparam("last"))


def uncount_pairs(connection: Connection, article_ids: Iterable[int]) -> None:
    """Take these articles out of the count; call it before who they name is written anew."""
    for article_id in article_ids:
        if _is_counted(connection, article_id):
            _add(connection, article_id, -1)
        for table in (PAIRED_ARTICLE, UNPAIRED_ARTICLE):
            connection.execute(delete(table).where(table.c.article_id == article_id))


def count_pairs(connection: Connection, article_ids: Iterable[int]) -> None:
    """Count these articles where they are published; call it after who they name was written."""
    for article_id in article_ids:
        status = connection.execute(select(ARTICLE.c.status).where(ARTICLE.c.id == article_id)).scalar()
        if status == ArticleStatus.PUBLISHED and not _is_counted(connection, article_id):
            _add(connection, article_id, 1)
            connection.execute(insert(PAIRED_ARTICLE).values(article_id=article_id))


def count_new_pairs(connection: Connection, article_ids: Sequence[int], namings: Iterable[Naming]) -> None:
    """Count published articles that were not counted yet, given all that they name."""
    named: dict[int, list[int]] = {}
    public_ids: dict[int, str] = {}
    for article_id, entity_id, public_id in namings:
        named.setdefault(article_id, []).append(entity_id)
        public_ids[entity_id] = public_id
    _add_pairs(connection, list(named.values()), public_ids)
    insert_rows(connection, PAIRED_ARTICLE, [{"article_id": article_id} for article_id in article_ids])


def let_pairs_wait(connection: Connection, article_ids: Sequence[int]) -> None:
    """Have published articles counted by `count_waiting_pairs`."""
    insert_rows(connection, UNPAIRED_ARTICLE, [{"article_id": article_id} for article_id in article_ids])


def fetch_waiting_count(connection: Connection) -> int:
    """Return how many articles wait."""
    return connection.execute(select(func.count()).select_from(UNPAIRED_ARTICLE)).scalar_one()


def fetch_last_waiting(connection: Connection) -> int | None:
    """Return the row of the last article that waits."""
    return connection.execute(select(func.max(UNPAIRED_ARTICLE.c.article_id))).scalar()


def count_waiting_pairs(connection: Connection) -> bool:
    """Count articles that wait, as many as are counted at once; return whether others may be left."""
    first = select(UNPAIRED_ARTICLE.c.article_id).order_by(UNPAIRED_ARTICLE.c.article_id)
    article_ids = list(connection.execute(first.limit(ARTICLES_AT_ONCE)).scalars())
    if not article_ids:
        return False
    table, last = ARTICLE_ENTITY, article_ids[-1]
    query = (
        select(table.c.article_id, table.c.entity_id, table.c.entity_public_id)
        .join(UNPAIRED_ARTICLE, UNPAIRED_ARTICLE.c.article_id == table.c.article_id)
        .where(UNPAIRED_ARTICLE.c.article_id <= last)
        .order_by(table.c.article_id)
    )
    count_new_pairs(connection, article_ids, (tuple(row) for row in connection.execute(query)))
    execute_tuples(connection, _LET_GO, ("last",), [(last,)], key="let go")
    return len(article_ids) == ARTICLES_AT_ONCE


def _add_pairs(connection: Connection, named: Sequence[Sequence[int]], public_ids: dict[int, str]) -> None:
    """Add one to every pair of entities that an article names, for each of the articles."""
    import numpy  # takes long to load, and a service that only answers needs nothing of it

    parts = []
    for own in named:
        # One number for both rows of a pair: it is counted and sorted several times as fast as two.
        entities = numpy.array(own, numpy.int64)
        both = (entities[:, None] << ROW_BITS) | entities
        parts.append(both[~numpy.eye(len(own), dtype=bool)])
    if not parts:
        return
    pairs, counts = numpy.unique(numpy.concatenate(parts), return_counts=True)
    names = ("entity_id", "other_id", "other_public_id", "count")
    for start in range(0, len(pairs), PAIRS_AT_ONCE):
        part = slice(start, start + PAIRS_AT_ONCE)
        own, others = (pairs[part] >> ROW_BITS).tolist(), (pairs[part] & LAST_ROW).tolist()
        told = map(public_ids.__getitem__, others)
        rows = list(zip(own, others, told, counts[part].tolist(), strict=True))
        execute_tuples(connection, _ADD, names, rows, key="add pairs")


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
