"""Counted aliases: the same plan always names its rows alike."""

from collections import Counter
from collections.abc import Mapping

from newsgraph.catalog.root import TABLE_OF_ALIAS
from newsgraph.compiler.plan_rows import Ref

Row = Mapping[str, str]
"""The rows within reach, by the name the catalog calls their table: `{"article": "article_1"}`."""


class Namer:
    """Gives out aliases: `article_1`, `article_2`, `entity_1`."""

    def __init__(self) -> None:
        """Start counting at one for each table."""
        self._counts: Counter[str] = Counter()

    def name(self, table: str) -> tuple[str, str]:
        """Return a new alias for a catalog name, and the table it stands for."""
        self._counts[table] += 1
        return f"{table}_{self._counts[table]}", TABLE_OF_ALIAS.get(table, table)

    def ref(self, row: Row, table: str, column: str) -> Ref:
        """Return a column of a row within reach."""
        return Ref(row[table], column)
