"""Tells which relations are public: those with served evidence in a published article.

Evidence is served where it is not withdrawn, and names who says it where its kind demands that.
"""

from collections.abc import Iterable

from sqlalchemy import Connection, select

from newsgraph.store.core_table import EVIDENCE, RELATION
from newsgraph.store.served_evidence import has_served_evidence


def fetch_visible_relations(connection: Connection, relation_ids: Iterable[int]) -> dict[int, str]:
    """Return those of these relations that are public, with their public ids."""
    query = (
        select(RELATION.c.id, RELATION.c.public_id)
        .where(RELATION.c.id.in_(list(relation_ids)), has_served_evidence())
        .order_by(RELATION.c.public_id)
    )
    return {row.id: row.public_id for row in connection.execute(query)}


def fetch_served_relations(connection: Connection, passages: Iterable[str]) -> set[int]:
    """Return the relations for which one of these passages (public ids) is evidence that everybody may see."""
    query = select(RELATION.c.id).where(has_served_evidence(EVIDENCE.c.public_id.in_(list(passages))))
    return set(connection.execute(query).scalars())


def fetch_relations_served_by(connection: Connection, article_id: int | None) -> set[int]:
    """Return the relations for which an article has evidence that everybody may see; none where it is None."""
    if article_id is None:
        return set()
    query = select(RELATION.c.id).where(has_served_evidence(EVIDENCE.c.article_id == article_id))
    return set(connection.execute(query).scalars())


def fetch_article_relations(connection: Connection, article_id: int | None) -> list[int]:
    """Return the relations for which an article is evidence, withdrawn or not; none where it is None."""
    if article_id is None:
        return []
    query = select(EVIDENCE.c.relation_id).where(EVIDENCE.c.article_id == article_id).distinct()
    return list(connection.execute(query).scalars())
