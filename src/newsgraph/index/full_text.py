"""The full-text index, whatever the database."""

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, delete, select

from newsgraph.index import full_text_postgres, full_text_sqlite
from newsgraph.model.indexed_text import IndexedText, build_indexed_text
from newsgraph.model.token import split_tokens
from newsgraph.model.vocabulary import ArticleStatus
from newsgraph.store.batch import batch
from newsgraph.store.core_table import ARTICLE, ARTICLE_SEARCH
from newsgraph.store.statement import AMONG, fetch_among, insert_rows

MAX_BOUND_VALUES = 900
_WRITE = {"sqlite": full_text_sqlite.write_fts5, "postgresql": full_text_postgres.write_vectors}
_SEARCHED = select(
    ARTICLE.c.id, ARTICLE.c.public_id, ARTICLE.c.published_at, ARTICLE.c.language, ARTICLE.c.section
).where(ARTICLE.c.id.in_(AMONG), ARTICLE.c.status == ArticleStatus.PUBLISHED)
_TEXTS = select(ARTICLE.c.id, ARTICLE.c.headline, ARTICLE.c.summary, ARTICLE.c.body_text).where(
    ARTICLE.c.id.in_(AMONG)
)
_INDEXED = select(ARTICLE_SEARCH.c.article_id).where(ARTICLE_SEARCH.c.article_id.in_(AMONG))

_HOLD = {
    "sqlite": full_text_sqlite.fetch_holding_fts5,
    "postgresql": full_text_postgres.fetch_holding_vectors,
}


def write_full_text(
    connection: Connection, article_ids: Sequence[int], texts: Mapping[int, IndexedText] | None = None
) -> None:
    """Bring the index to the present texts of these articles; those that are not PUBLISHED leave it.

    `texts` are the present texts of some of them, where they were worked out already.
    """
    for part in batch(article_ids, MAX_BOUND_VALUES):
        _write_part(connection, list(dict.fromkeys(part)), texts or {})


def _write_part(connection: Connection, article_ids: list[int], texts: Mapping[int, IndexedText]) -> None:
    known = [row.article_id for row in fetch_among(connection, _INDEXED, article_ids)]
    found = fetch_among(connection, _SEARCHED, article_ids)
    unknown = [row.id for row in found if row.id not in texts]
    built = {row[0]: build_indexed_text(*row[1:]) for row in fetch_among(connection, _TEXTS, unknown)}
    added = {row.id: texts.get(row.id) or built[row.id] for row in found}
    _WRITE[connection.dialect.name](connection, known, added)
    if known:
        connection.execute(delete(ARTICLE_SEARCH).where(ARTICLE_SEARCH.c.article_id.in_(known)))
    rows = [
        {
            "article_id": row.id,
            "public_id": row.public_id,
            "published_at": row.published_at,
            "language": row.language,
            "section": row.section,
            "astral": added[row.id].astral,
        }
        for row in found
    ]
    insert_rows(connection, ARTICLE_SEARCH, rows)


def fetch_holding(connection: Connection, phrase: str, limit: int) -> list[int]:
    """Return the rows of the published articles that hold the words of `phrase` in a row, oldest first."""
    tokens = split_tokens(phrase)
    return _HOLD[connection.dialect.name](connection, tokens, limit) if tokens else []
