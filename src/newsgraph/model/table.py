"""The SQLModel tables, made for SQLite and PostgreSQL alike: every table by name, whichever file declares it.

Instants are text `YYYY-MM-DDTHH:MM:SS.sssZ` and days `YYYY-MM-DD`: they sort, compare and print alike on both
databases. Shares between 0 and 1 (salience, score, weight) are whole millionths, so that a cursor holds them
exactly. Spans count code points of the article's plain text; `*_utf16` columns hold the same place in UTF-16
units. Columns and tables marked derived are computed when something is written, from the others.
"""

from collections.abc import Mapping

from sqlalchemy import Integer, Table
from sqlmodel import SQLModel

from newsgraph.model import (
    access_table,
    article_table,
    entity_table,
    newsroom_table,
    push_table,
    related_table,
    relation_table,
    syndication_table,
)
from newsgraph.model.related_reason import RELATED_REASON

MILLION = 1_000_000
METADATA = SQLModel.metadata
TABLE_MODULES = (
    entity_table,
    article_table,
    relation_table,
    related_table,
    access_table,
    newsroom_table,
    syndication_table,
    push_table,
)
"""The modules whose import declares the tables; entities come first, since all else points to them."""
HOLDS_TEXTS = frozenset({"article_version", "paragraph", "relation_proposal"})
"""Tables with long rows, which SQLite finds faster by a number of their own."""


def _key_by_content() -> None:
    """Keep the rows of a table that has no number of its own in the order of its key: one look-up less in SQLite.

    Source: SQLite, "The WITHOUT ROWID Optimization", sections 3 and 4.
    """
    for table in METADATA.tables.values():
        columns = list(table.primary_key.columns)
        is_numbered = len(columns) == 1 and isinstance(columns[0].type, Integer)
        if not is_numbered and table.name not in HOLDS_TEXTS:
            table.dialect_options["sqlite"]["with_rowid"] = False


_key_by_content()

READ_TABLES: Mapping[str, Table] = {**METADATA.tables, RELATED_REASON.name: RELATED_REASON}
"""What the catalog names as tables: those that are stored, and what statements make of their columns."""
