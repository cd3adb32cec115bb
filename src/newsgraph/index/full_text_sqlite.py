"""The full-text index of SQLite: FTS5, which holds the folded texts of published articles and nothing else.

One index over all articles would let embargoed ones shift the ranks of public ones, and name their words.
"""

from collections.abc import Sequence

from sqlalchemy import Connection, column, literal_column, select, table, text

from newsgraph.model.indexed_text import IndexedText
from newsgraph.store.statement import execute_tuples

_FTS = table("article_fts", column("rowid"))
_REMOVE = text("DELETE FROM article_fts WHERE rowid = :article_id")
TEXTS_AT_ONCE = 1
"""A statement of ten costs twice as much as ten of one, each of which ends sooner for others that read."""
_NAMES = ("article_id", "headline", "summary", "body", "signed")
_ADD = text(
    "INSERT INTO article_fts (rowid, headline, summary, body, signed) "
    "VALUES (:article_id, :headline, :summary, :body, :signed)"
)


def write_fts5(connection: Connection, removed: Sequence[int], added: dict[int, IndexedText]) -> None:
    """Take articles out of the index, then add these."""
    if removed:
        connection.execute(_REMOVE, [{"article_id": article_id} for article_id in removed])
    rows = [
        (article_id, item.headline, item.summary, item.body, " ".join(item.signed))
        for article_id, item in added.items()
    ]
    execute_tuples(connection, _ADD, _NAMES, rows, key="add full text", at_once=TEXTS_AT_ONCE)


def fetch_holding_fts5(connection: Connection, tokens: Sequence[str], limit: int) -> list[int]:
    """Return the rows of the published articles that hold the tokens in a row, oldest first."""
    statement = (
        select(_FTS.c.rowid)
        .where(
            literal_column("article_fts").op("MATCH")('{headline summary body} : "' + " ".join(tokens) + '"')
        )
        .order_by(_FTS.c.rowid)
        .limit(limit)
    )
    return list(connection.execute(statement).scalars())
