"""Tells which relations are public: those with served evidence in a published article.

Evidence is served where it is not withdrawn, and names who says it where its kind demands that.
"""

from collections.abc import Iterable

from sqlalchemy import Connection, exists, select

from newsgraph.model.vocabulary import ArticleStatus
from newsgraph.store.core_table import ARTICLE, EVIDENCE, RELATION


def fetch_visible_relations(connection: Connection, relation_ids: Iterable[int]) -> dict[int, str]:
    """Return those of these relations that are public, with their public ids."""
    served = (
        exists()
        .where(
            EVIDENCE.c.relation_id == RELATION.c.id,
            ARTICLE.c.id == EVIDENCE.c.article_id,
            ARTICLE.c.status == ArticleStatus.PUBLISHED,
            EVIDENCE.c.withdrawn_at.is_(None),
            EVIDENCE.c.attributed == 1,
        )
        .correlate(RELATION)
    )
    query = (
        select(RELATION.c.id, RELATION.c.public_id)
        .where(RELATION.c.id.in_(list(relation_ids)), served)
        .order_by(RELATION.c.public_id)
    )
    return {row.id: row.public_id for row in connection.execute(query)}


def fetch_article_relations(connection: Connection, article_id: int) -> list[int]:
    """Return the relations for which an article is evidence, withdrawn or not."""
    query = select(EVIDENCE.c.relation_id).where(EVIDENCE.c.article_id == article_id).distinct()
    return list(connection.execute(query).scalars())
