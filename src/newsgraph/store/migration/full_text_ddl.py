"""The statements that create the full-text index, in the words of each database."""

from typing import Any

from sqlalchemy.ext.compiler import compiles
from sqlalchemy.schema import DDLElement


class CreateFullTextIndex(DDLElement):
    """Creates the index over the texts of published articles; its row ids are `article.id`."""

    inherit_cache = False


class CreateTermIndex(DDLElement):
    """Creates the list of the words in that index, with the number of articles that hold each."""

    inherit_cache = False


@compiles(CreateFullTextIndex, "sqlite")
def _create_fts5(element: CreateFullTextIndex, compiler: Any, **options: Any) -> str:
    """FTS5 holds a copy of the text, so that removing an article leaves none of its statistics behind."""
    return (
        "CREATE VIRTUAL TABLE article_fts USING fts5"
        "(headline, summary, body, tokenize = 'unicode61 remove_diacritics 2')"
    )


@compiles(CreateTermIndex, "sqlite")
def _create_fts5_terms(element: CreateTermIndex, compiler: Any, **options: Any) -> str:
    return "CREATE VIRTUAL TABLE article_fts_term USING fts5vocab(article_fts, row)"


@compiles(CreateFullTextIndex, "postgresql")
def _create_vectors(element: CreateFullTextIndex, compiler: Any, **options: Any) -> str:
    """The vectors are made by `index.full_text_postgres`; no configuration of the server has a say in them."""
    return (
        "CREATE TABLE article_fts ("
        "article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE, "
        "document TSVECTOR NOT NULL)"
    )


@compiles(CreateTermIndex, "postgresql")
def _create_term_counts(element: CreateTermIndex, compiler: Any, **options: Any) -> str:
    return 'CREATE TABLE article_fts_term (term TEXT COLLATE "C" PRIMARY KEY, doc INTEGER NOT NULL)'


class CreateVectorIndex(DDLElement):
    """Creates what finds the vectors that hold a word; SQLite's index needs nothing beside it."""

    inherit_cache = False


@compiles(CreateVectorIndex, "postgresql")
def _create_vector_index(element: CreateVectorIndex, compiler: Any, **options: Any) -> str:
    return "CREATE INDEX article_fts_by_word ON article_fts USING gin (document)"


FULL_TEXT: dict[str, tuple[DDLElement, ...]] = {
    "sqlite": (CreateFullTextIndex(), CreateTermIndex()),
    "postgresql": (CreateFullTextIndex(), CreateTermIndex(), CreateVectorIndex()),
}
"""What creates the full-text index, by the name of the database's dialect."""


class CreateFoldedIndex(DDLElement):
    """Creates the index over the folded texts of published articles, with the words of level 2 and more."""

    inherit_cache = False


@compiles(CreateFoldedIndex, "sqlite")
def _create_folded_fts5(element: CreateFoldedIndex, compiler: Any, **options: Any) -> str:
    """The texts come folded: the tokenizer only splits them, and keeps the signs of levels."""
    return (
        "CREATE VIRTUAL TABLE article_fts USING fts5"
        "(headline, summary, body, signed, tokenize = \"ascii tokenchars '+-='\")"
    )


@compiles(CreateFoldedIndex, "postgresql")
def _create_folded_vectors(element: CreateFoldedIndex, compiler: Any, **options: Any) -> str:
    return (
        "CREATE TABLE article_fts ("
        "article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE, "
        "document TSVECTOR NOT NULL, signed TSVECTOR NOT NULL, "
        "headline TEXT NOT NULL, summary TEXT NOT NULL, body TEXT NOT NULL)"
    )


class CreateSignedIndex(DDLElement):
    """Creates what finds the vectors that hold a word of a level; SQLite's index needs nothing beside it."""

    inherit_cache = False


@compiles(CreateSignedIndex, "postgresql")
def _create_signed_index(element: CreateSignedIndex, compiler: Any, **options: Any) -> str:
    return "CREATE INDEX article_fts_by_level ON article_fts USING gin (signed)"


FOLDED_TEXT: dict[str, tuple[DDLElement, ...]] = {
    "sqlite": (CreateFoldedIndex(), CreateTermIndex()),
    "postgresql": (CreateFoldedIndex(), CreateTermIndex(), CreateVectorIndex(), CreateSignedIndex()),
}
"""What creates the full-text index from revision 0003 on, by the name of the database's dialect."""
