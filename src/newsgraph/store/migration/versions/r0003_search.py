"""Creates what search reads: folded texts with the levels of words, a narrow row an article, the words of names."""

from collections.abc import Iterator, Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op

from newsgraph.model.indexed_text import build_indexed_text, render_astral
from newsgraph.model.token import fold_text, split_tokens
from newsgraph.store.migration.full_text_ddl import FOLDED_TEXT
from newsgraph.store.text_vector import render_signed, render_vector

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

AT_ONCE = 200
"""Articles, and names, that are brought over together."""
MAX_NAME_TOKENS = 64
_TOKENS = sa.text(
    "INSERT INTO entity_token (token, entity_id, position, token_count, folded, astral) "
    "VALUES (:token, :entity_id, :position, :token_count, :folded, :astral)"
)


def _ordered() -> Any:
    """Text that both databases compare by code point."""
    return sa.Text(collation="C").with_variant(sa.Text(), "sqlite")


def upgrade() -> None:
    """Create the tables and fill them from what is there; what is written here is frozen."""
    op.execute("DROP TABLE article_fts_term")
    op.execute("DROP TABLE article_fts")
    for statement in FOLDED_TEXT[op.get_context().dialect.name]:
        op.execute(statement)
    _create_article_search()
    _create_entity_token()


def _create_article_search() -> None:
    op.create_table(
        "article_search",
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("public_id", _ordered(), nullable=False),
        sa.Column("published_at", _ordered(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("section", sa.String(), nullable=True),
        sa.Column("astral", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("article_id"),
    )
    connection = op.get_bind()
    ids = connection.execute(sa.text("SELECT id FROM article WHERE status = 'PUBLISHED' ORDER BY id"))
    for part in _slice(list(ids.scalars())):
        _fill_articles(connection, part)


def _create_entity_token() -> None:
    op.create_table(
        "entity_token",
        sa.Column("token", _ordered(), nullable=False),
        sa.Column("entity_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("token_count", sa.Integer(), nullable=False),
        sa.Column("folded", sa.String(), nullable=False),
        sa.Column("astral", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("token", "entity_id", "position"),
        sqlite_with_rowid=False,
    )
    op.create_index("entity_token_by_entity", "entity_token", ["entity_id"], unique=False)
    connection = op.get_bind()
    for source in (
        "SELECT id AS entity_id, 0 AS place, name FROM entity ORDER BY id",
        "SELECT entity_id, position + 1 AS place, name FROM entity_alias ORDER BY entity_id, position",
    ):
        for part in _slice(connection.execute(sa.text(source)).all()):
            _fill_tokens(connection, part)


def _slice(items: Sequence[Any]) -> Iterator[Sequence[Any]]:
    for start in range(0, len(items), AT_ONCE):
        yield items[start : start + AT_ONCE]


_TEXTS = sa.text(
    "SELECT id, public_id, published_at, language, section, headline, summary, body_text FROM article "
    "WHERE id BETWEEN :first AND :last AND status = 'PUBLISHED' ORDER BY id"
)
_ROW = sa.text(
    "INSERT INTO article_search (article_id, public_id, published_at, language, section, astral) "
    "VALUES (:article_id, :public_id, :published_at, :language, :section, :astral)"
)
_FOLDED = {
    "sqlite": sa.text(
        "INSERT INTO article_fts (rowid, headline, summary, body, signed) "
        "VALUES (:article_id, :headline, :summary, :body, :signed)"
    ),
    "postgresql": sa.text(
        "INSERT INTO article_fts (article_id, document, signed, headline, summary, body) VALUES (:article_id, "
        "CAST(:vector AS tsvector), CAST(:signed_vector AS tsvector), :headline, :summary, :body)"
    ),
}
_COUNTS = {
    "sqlite": None,
    "postgresql": sa.text(
        "INSERT INTO article_fts_term (term, doc) "
        "SELECT term, count(*) FROM article_fts, unnest(tsvector_to_array(document)) AS term "
        "WHERE article_id BETWEEN :first AND :last GROUP BY term "
        "ON CONFLICT (term) DO UPDATE SET doc = article_fts_term.doc + excluded.doc"
    ),
}


def _fill_articles(connection: sa.Connection, ids: Sequence[int]) -> None:
    span = {"first": ids[0], "last": ids[-1]}
    rows, folded = [], []
    for row in connection.execute(_TEXTS, span):
        texts = (row.headline, row.summary, row.body_text)
        item = build_indexed_text(*texts)
        named = {name: getattr(row, name) for name in ("public_id", "published_at", "language", "section")}
        rows.append({"article_id": row.id, **named, "astral": render_astral(*texts)})
        folded.append(
            {
                "article_id": row.id,
                "headline": item.headline,
                "summary": item.summary,
                "body": item.body,
                "signed": " ".join(item.signed),
                "vector": render_vector([item.headline, item.summary, item.body]),
                "signed_vector": render_signed(item.signed),
            }
        )
    connection.execute(_ROW, rows)
    connection.execute(_FOLDED[connection.dialect.name], folded)
    counts = _COUNTS[connection.dialect.name]
    if counts is not None:
        connection.execute(counts, span)


def _fill_tokens(connection: sa.Connection, names: Sequence[Any]) -> None:
    rows = []
    for entity_id, position, name in names:
        tokens = list(dict.fromkeys(split_tokens(name)))[:MAX_NAME_TOKENS]
        known = {"entity_id": entity_id, "position": position, "token_count": len(tokens)}
        known |= {"folded": fold_text(name), "astral": render_astral(name)}
        rows += [{"token": token, **known} for token in tokens]
    if rows:
        connection.execute(_TOKENS, rows)
