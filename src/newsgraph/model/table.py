"""The SQLModel tables, made for SQLite and PostgreSQL alike: every table by name, whichever file declares it.

Instants are text `YYYY-MM-DDTHH:MM:SS.sssZ` and days `YYYY-MM-DD`: they sort, compare and print alike on both
databases. Shares between 0 and 1 (salience, score, weight) are whole millionths, so that a cursor holds them
exactly. Spans count code points of the article's plain text; `*_utf16` columns hold the same place in UTF-16
units. Columns and tables marked derived are computed when something is written, from the others.
"""

from sqlmodel import SQLModel

from newsgraph.model import (
    access_table,
    article_table,
    entity_table,
    newsroom_table,
    related_table,
    relation_table,
)

MILLION = 1_000_000
METADATA = SQLModel.metadata
TABLE_MODULES = (entity_table, article_table, relation_table, related_table, access_table, newsroom_table)
"""The modules whose import declares the tables; entities come first, since all else points to them."""
