"""The full-text index of SQLite: FTS5, which holds the texts of published articles and nothing else.

One index over all articles would let embargoed ones shift the ranks of public ones, and name their words.
"""

from collections.abc import Sequence

from sqlalchemy import Connection, column, delete, func, insert, literal_column, select, table

from newsgraph.model.vocabulary import ArticleStatus
from newsgraph.store.core_table import ARTICLE

_FTS = table("article_fts", column("rowid"), column("headline"), column("summary"), column("body"))

AT_ONCE = 500


def write_fts5(connection: Connection, article_ids: Sequence[int]) -> None:
    """Bring the index to the present texts of these articles; those that are not PUBLISHED leave it."""
    for start in range(0, len(article_ids), AT_ONCE):
        part = article_ids[start : start + AT_ONCE]
        connection.execute(delete(_FTS).where(_FTS.c.rowid.in_(part)))
        texts = select(
            ARTICLE.c.id,
            ARTICLE.c.headline,
            func.coalesce(ARTICLE.c.summary, ""),
            func.coalesce(ARTICLE.c.body_text, ""),
        ).where(ARTICLE.c.id.in_(part), ARTICLE.c.status == ArticleStatus.PUBLISHED)
        connection.execute(insert(_FTS).from_select(["rowid", "headline", "summary", "body"], texts))


def fetch_matching_fts5(connection: Connection, terms: Sequence[str], limit: int) -> list[int]:
    """Return the rows of the published articles that hold any of `terms`, best first."""
    if not terms:
        return []
    query = " OR ".join(f'"{term}"' for term in terms)
    statement = (
        select(_FTS.c.rowid)
        .where(literal_column("article_fts").op("MATCH")(query))
        .order_by(func.bm25(literal_column("article_fts")), _FTS.c.rowid)
        .limit(limit)
    )
    return list(connection.execute(statement).scalars())
