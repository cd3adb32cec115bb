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
