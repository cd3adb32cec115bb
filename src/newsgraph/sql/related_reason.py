"""The reasons of related lists as rows, made of the JSON that each entry of a list holds.

A view would do for PostgreSQL. SQLite 3.40 lets none call its JSON functions where the schema is not trusted, so that
each statement says how the rows are made; both databases then look at the entry that is asked for alone.
"""

from typing import Any

from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.selectable import FromClause


class RelatedReasons(FromClause):
    """The rows of `model.related_reason` under an alias."""

    inherit_cache = False
    named_with_column = False

    def __init__(self, alias: str):
        """Take the alias, which is the program's own."""
        super().__init__()
        self.alias_name = alias

    def _populate_column_collection(self, *_: Any) -> None:
        """Its columns are read by name."""


@compiles(RelatedReasons)
def _related_reasons(element: RelatedReasons, compiler: SQLCompiler, **_: Any) -> str:
    return _name(
        "SELECT entry.article_id, entry.related_id, part.key AS position, part.value ->> 0 AS kind, "
        "part.value ->> 1 AS weight, part.value ->> 2 AS entity_id, part.value ->> 3 AS text "
        "FROM related_article AS entry, json_each(entry.reasons) AS part",
        element,
        compiler,
    )


@compiles(RelatedReasons, "postgresql")
def _related_reasons_postgresql(element: RelatedReasons, compiler: SQLCompiler, **_: Any) -> str:
    """PostgreSQL takes a list for a hundred rows, and would rather read all entities: an entry has seven at most."""
    return _name(
        "SELECT entry.article_id, entry.related_id, part.number AS position, part.reason ->> 0 AS kind, "
        "CAST(part.reason ->> 1 AS integer) AS weight, CAST(part.reason ->> 2 AS integer) AS entity_id, "
        "part.reason ->> 3 AS text FROM related_article AS entry CROSS JOIN LATERAL "
        "(SELECT * FROM json_array_elements(CAST(entry.reasons AS json)) WITH ORDINALITY "
        "LIMIT 16) AS part (reason, number)",
        element,
        compiler,
    )


def _name(rows: str, element: RelatedReasons, compiler: SQLCompiler) -> str:
    return "".join(("(", rows, ") AS ", compiler.preparer.quote(element.alias_name)))
