"""The reasons of a related list as rows: no table holds them, a statement makes them of `related_article.reasons`."""

from sqlalchemy import Column, Integer, MetaData, Table, Text

RELATED_REASON = Table(
    "related_reason",
    MetaData(),
    Column("article_id", Integer, nullable=False),
    Column("related_id", Integer, nullable=False),
    Column("position", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("weight", Integer, nullable=False),
    Column("entity_id", Integer),
    Column("text", Text, nullable=False),
)
"""Why an entry stands in a related list, the strongest reason first; `sql.related_reason` says how it is made."""
