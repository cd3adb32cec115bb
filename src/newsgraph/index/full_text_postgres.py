"""The full-text index of PostgreSQL: vectors of our own tokens, for published articles and nothing else.

The server's parser and dictionaries have no part in it: what a word is must not differ between two databases.
"""

from collections.abc import Sequence

from sqlalchemy import Connection, text

from newsgraph.model.indexed_text import IndexedText
from newsgraph.store.text_vector import render_signed, render_vector

_REMOVE = (
    text(
        "DELETE FROM article_fts_term USING ("
        "SELECT term, count(*) AS doc FROM article_fts, unnest(tsvector_to_array(document)) AS term "
        "WHERE article_id = ANY (CAST(:article_ids AS integer[])) GROUP BY term"
        ") AS gone WHERE article_fts_term.term = gone.term AND article_fts_term.doc <= gone.doc"
    ),
    text(
        "UPDATE article_fts_term SET doc = article_fts_term.doc - gone.doc FROM ("
        "SELECT term, count(*) AS doc FROM article_fts, unnest(tsvector_to_array(document)) AS term "
        "WHERE article_id = ANY (CAST(:article_ids AS integer[])) GROUP BY term"
        ") AS gone WHERE article_fts_term.term = gone.term"
    ),
    text("DELETE FROM article_fts WHERE article_id = ANY (CAST(:article_ids AS integer[]))"),
)
_ADD = text(
    "INSERT INTO article_fts (article_id, document, signed, headline, summary, body) VALUES "
    "(:article_id, CAST(:document AS tsvector), CAST(:signed AS tsvector), :headline, :summary, :body)"
)
_COUNT = text(
    "INSERT INTO article_fts_term (term, doc) "
    "SELECT term, count(*) FROM article_fts, unnest(tsvector_to_array(document)) AS term "
    "WHERE article_id = ANY (CAST(:article_ids AS integer[])) GROUP BY term "
    "ON CONFLICT (term) DO UPDATE SET doc = article_fts_term.doc + excluded.doc"
)
_HOLDING = text(
    "SELECT article_id FROM article_fts WHERE document @@ CAST(:query AS tsquery) "
    "ORDER BY article_id LIMIT :limit"
)


def write_vectors(connection: Connection, removed: Sequence[int], added: dict[int, IndexedText]) -> None:
    """Take articles out of the index, then add these."""
    if removed:
        for statement in _REMOVE:
            connection.execute(statement, {"article_ids": list(removed)})
    if added:
        connection.execute(_ADD, [_build_row(article_id, item) for article_id, item in added.items()])
        connection.execute(_COUNT, {"article_ids": list(added)})


def _build_row(article_id: int, item: IndexedText) -> dict[str, object]:
    return {
        "article_id": article_id,
        "document": render_vector([item.headline, item.summary, item.body]),
        "signed": render_signed(item.signed),
        "headline": item.headline,
        "summary": item.summary,
        "body": item.body,
    }


def fetch_holding_vectors(connection: Connection, tokens: Sequence[str], limit: int) -> list[int]:
    """Return the rows of the published articles that hold the tokens in a row, oldest first."""
    query = " <-> ".join(f"'{token}'" for token in tokens)
    return list(connection.execute(_HOLDING, {"query": query, "limit": limit}).scalars())
