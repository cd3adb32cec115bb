"""The full-text index of PostgreSQL: vectors of our own tokens, for published articles and nothing else.

The server's parser and dictionaries have no part in it: what a word is must not differ between two databases.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, select, text

from newsgraph.model.token import split_tokens
from newsgraph.model.vocabulary import ArticleStatus
from newsgraph.store.core_table import ARTICLE

MAX_POSITION = 16_383
MAX_POSITIONS = 255
MAX_TOKEN_BYTES = 2_000
MAX_VECTOR_BYTES = 1_000_000
GAP = 10
"""Between two texts of an article, so that no phrase runs from one into the other."""

_REMOVE = (
    text(
        "UPDATE article_fts_term SET doc = doc - 1 WHERE term IN "
        "(SELECT unnest(tsvector_to_array(document)) FROM article_fts WHERE article_id = :article_id)"
    ),
    text(
        "DELETE FROM article_fts_term WHERE doc <= 0 AND term IN "
        "(SELECT unnest(tsvector_to_array(document)) FROM article_fts WHERE article_id = :article_id)"
    ),
    text("DELETE FROM article_fts WHERE article_id = :article_id"),
)
_ADD = (
    text("INSERT INTO article_fts (article_id, document) VALUES (:article_id, CAST(:document AS tsvector))"),
    text(
        "INSERT INTO article_fts_term (term, doc) "
        "SELECT unnest(tsvector_to_array(document)), 1 FROM article_fts WHERE article_id = :article_id "
        "ON CONFLICT (term) DO UPDATE SET doc = article_fts_term.doc + 1"
    ),
)
_MATCHING = text(
    "SELECT article_id FROM article_fts WHERE document @@ CAST(:query AS tsquery) "
    "ORDER BY ts_rank(document, CAST(:query AS tsquery)) DESC, article_id LIMIT :limit"
)

_HOLDING = text(
    "SELECT article_id FROM article_fts WHERE document @@ CAST(:query AS tsquery) "
    "ORDER BY article_id LIMIT :limit"
)


def write_vectors(connection: Connection, article_ids: Sequence[int]) -> None:
    """Bring the index to the present texts of these articles; those that are not PUBLISHED leave it."""
    for article_id in article_ids:
        for statement in _REMOVE:
            connection.execute(statement, {"article_id": article_id})
        texts = select(ARTICLE.c.headline, ARTICLE.c.summary, ARTICLE.c.body_text).where(
            ARTICLE.c.id == article_id, ARTICLE.c.status == ArticleStatus.PUBLISHED
        )
        row = connection.execute(texts).first()
        if row is not None:
            document = render_vector([part or "" for part in row])
            connection.execute(_ADD[0], {"article_id": article_id, "document": document})
            connection.execute(_ADD[1], {"article_id": article_id})


def fetch_matching_vectors(connection: Connection, terms: Sequence[str], limit: int) -> list[int]:
    """Return the rows of the published articles that hold any of `terms`, best first."""
    if not terms:
        return []
    query = "|".join(f"'{term}'" for term in terms)
    return list(connection.execute(_MATCHING, {"query": query, "limit": limit}).scalars())


def fetch_holding_vectors(connection: Connection, tokens: Sequence[str], limit: int) -> list[int]:
    """Return the rows of the published articles that hold the tokens in a row, oldest first."""
    query = " <-> ".join(f"'{token}'" for token in tokens)
    return list(connection.execute(_HOLDING, {"query": query, "limit": limit}).scalars())


def render_vector(texts: Iterable[str]) -> str:
    """Return texts as a `tsvector` literal: each token with its places.

    Past what a vector can hold, places are one and the same and further tokens are left out: such an article is found
    by its words, not by every phrase.
    """
    places: dict[str, list[int]] = defaultdict(list)
    place = size = 0
    for part in texts:
        for token in split_tokens(part):
            place += 1
            length = len(token.encode())
            size += 2 if token in places else length + 8
            if length <= MAX_TOKEN_BYTES and size <= MAX_VECTOR_BYTES and len(places[token]) < MAX_POSITIONS:
                places[token].append(min(place, MAX_POSITION))
        place += GAP
    return " ".join(f"'{token}':{','.join(map(str, found))}" for token, found in places.items() if found)
