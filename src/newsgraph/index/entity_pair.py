"""Counts the published articles in which two entities are both named.

Those of a large import wait to be counted together (`unpaired_article`), one part of the entities after another.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    delete,
    exists,
    insert,
    literal,
    literal_column,
    select,
    text,
    tuple_,
    update,
)

from newsgraph.model.vocabulary import ArticleStatus
from newsgraph.store.core_table import ARTICLE, ARTICLE_ENTITY, ENTITY_PAIR, PAIRED_ARTICLE, UNPAIRED_ARTICLE
from newsgraph.store.statement import execute_tuples, insert_rows

if TYPE_CHECKING:  # it takes long to load, and a service that only answers needs nothing of it
    import numpy
    from numpy.typing import NDArray

    Pairs = NDArray[numpy.int64]

ROW_BITS = 32
LAST_ROW = (1 << ROW_BITS) - 1
PARTS = 8
"""An entity belongs to the part that its row leaves when it is divided by so many."""
ALL_PARTS = (1 << PARTS) - 1
"""Every part, a bit for each."""
PAIRS_AT_ONCE = 20_000
Naming = tuple[int, int, str]
"""An article, and an entity that it names, with its public id."""
_ADD = text(
    "INSERT INTO entity_pair (entity_id, other_id, other_public_id, article_count) "
    "VALUES (:entity_id, :other_id, :other_public_id, :count) ON CONFLICT (entity_id, other_id) "
    "DO UPDATE SET article_count = entity_pair.article_count + excluded.article_count"
)


def uncount_pairs(connection: Connection, article_ids: Iterable[int]) -> None:
    """Take these articles out of the count; call it before who they name is written anew."""
    for article_id in article_ids:
        if parts := _fetch_parts(connection, article_id):
            _add(connection, article_id, -1, parts)
        for table in (PAIRED_ARTICLE, UNPAIRED_ARTICLE):
            connection.execute(delete(table).where(table.c.article_id == article_id))


def count_pairs(connection: Connection, article_ids: Iterable[int]) -> None:
    """Count these articles where they are published; call it after who they name was written."""
    for article_id in article_ids:
        status = connection.execute(select(ARTICLE.c.status).where(ARTICLE.c.id == article_id)).scalar()
        if status == ArticleStatus.PUBLISHED and not _fetch_parts(connection, article_id):
            _add(connection, article_id, 1)
            connection.execute(insert(PAIRED_ARTICLE).values(article_id=article_id))


def count_new_pairs(connection: Connection, article_ids: Sequence[int], namings: Iterable[Naming]) -> None:
    """Count published articles that were not counted yet, given all that they name."""
    pairs, public_ids = list_pairs(namings)
    add_pairs(connection, [pairs], public_ids)
    insert_rows(connection, PAIRED_ARTICLE, [{"article_id": article_id} for article_id in article_ids])


def list_pairs(namings: Iterable[Naming]) -> "tuple[Pairs, dict[int, str]]":
    """Return the pairs of entities that articles name, a number for each side of each, and the public ids of all.

    One number for both rows is counted and sorted several times as fast as two.
    """
    import numpy  # takes long to load, and a service that only answers needs nothing of it

    named: dict[int, list[int]] = {}
    public_ids: dict[int, str] = {}
    for article_id, entity_id, public_id in namings:
        named.setdefault(article_id, []).append(entity_id)
        public_ids[entity_id] = public_id
    parts = [numpy.empty(0, numpy.int64)]
    for own in named.values():
        entities = numpy.array(own, numpy.int64)
        both = (entities[:, None] << ROW_BITS) | entities
        parts.append(both[~numpy.eye(len(own), dtype=bool)])
    return numpy.concatenate(parts), public_ids


def add_pairs(connection: Connection, parts: "Sequence[Pairs]", public_ids: Mapping[int, str]) -> None:
    """Add one to a pair for every time that `list_pairs` told it; `public_ids` are those of all entities in them."""
    import numpy

    if not sum(map(len, parts)):
        return
    pairs, counts = numpy.unique(numpy.concatenate(parts), return_counts=True)
    names = ("entity_id", "other_id", "other_public_id", "count")
    for start in range(0, len(pairs), PAIRS_AT_ONCE):
        part = slice(start, start + PAIRS_AT_ONCE)
        own, others = (pairs[part] >> ROW_BITS).tolist(), (pairs[part] & LAST_ROW).tolist()
        told = map(public_ids.__getitem__, others)
        rows = list(zip(own, others, told, counts[part].tolist(), strict=True))
        execute_tuples(connection, _ADD, names, rows, key="add pairs")


def has_bit(entity: ColumnElement[int], parts: ColumnElement[int]) -> ColumnElement[bool]:
    """Return the condition that an entity belongs to one of these parts, a bit for each."""
    bit = literal_column("1").op("<<", precedence=10)(entity % literal_column(str(PARTS)))
    # In parentheses: both operators bind equally on both databases.
    return parts.op("&")(bit.self_group()) != literal_column("0")


def _fetch_parts(connection: Connection, article_id: int) -> int:
    """Return the parts of whose entities the pairs of an article are counted, a bit for each."""
    paired = select(PAIRED_ARTICLE.c.article_id).where(PAIRED_ARTICLE.c.article_id == article_id)
    if connection.execute(paired).first() is not None:
        return ALL_PARTS
    table = UNPAIRED_ARTICLE
    left = connection.execute(select(table.c.parts_left).where(table.c.article_id == article_id)).scalar()
    return 0 if left is None else ALL_PARTS & ~left


def _add(connection: Connection, article_id: int, count: int, parts: int = ALL_PARTS) -> None:
    """Add to the pairs that are there, insert those that are not, drop those that came to nothing."""
    pairs = _select_pairs(article_id, parts).subquery()
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


def _select_pairs(article_id: int, parts: int) -> Select[tuple[int, int, str]]:
    one, other = ARTICLE_ENTITY.alias("one"), ARTICLE_ENTITY.alias("other")
    names = (other.c.entity_id.label("other_id"), other.c.entity_public_id.label("other_public_id"))
    query = (
        select(one.c.entity_id, *names)
        .join(other, and_(other.c.article_id == one.c.article_id, other.c.entity_id != one.c.entity_id))
        .where(one.c.article_id == article_id)
    )
    return query if parts == ALL_PARTS else query.where(has_bit(one.c.entity_id, literal_column(str(parts))))
