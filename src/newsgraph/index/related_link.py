"""Reads what links an article to others: pins of editors, and what its source listed."""

from sqlalchemy import Connection, Select, Table, select

from newsgraph.model.vocabulary import ArticleStatus
from newsgraph.store.core_table import ARTICLE


def select_linking(table: Table) -> Select[int]:
    """Select the articles with links to published ones.

    Lists of those are computed from nothing, others grow, and the two differ in small things: one to a hidden article
    may not decide on it. Joined, SQLite would go through all published articles and look for their links.
    """
    target = select(ARTICLE.c.id).where(
        ARTICLE.c.id == table.c.related_id, ARTICLE.c.status == ArticleStatus.PUBLISHED
    )
    return select(table.c.article_id).where(target.exists())


def fetch_links(connection: Connection, table: Table, article_id: int) -> dict[int, int]:
    """Return by article the places of those that one article links to."""
    query = select(table.c.related_id, table.c.position).where(table.c.article_id == article_id)
    return {row[0]: row[1] for row in connection.execute(query)}
