"""Which rows an expression can reach, and under which name it finds their columns.

Rows are read in a subquery and shaped outside it. Inside, a column is `alias.column`; outside it is a label,
`alias_column`, which the subquery then exports. Aliases are unique in a statement, so labels are too, and a nested
select finds the labels of every level around it.
"""

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import CTE, ColumnElement, column

from newsgraph.model.related_reason import RELATED_REASON
from newsgraph.model.table import METADATA
from newsgraph.sql.related_reason import RelatedReasons


@dataclass
class Level:
    """One set of rows: its tables by alias, the columns it exports, and the nested values computed beside them.

    `done` keeps what has been nested, by the identity of the plan's node, so that it is computed once.
    """

    name: str
    tables: dict[str, Any]
    exports: dict[str, ColumnElement[Any]] = field(default_factory=dict)
    nested: dict[str, ColumnElement[Any]] = field(default_factory=dict)
    done: dict[int, ColumnElement[Any]] = field(default_factory=dict)

    def export(self, label: str, expression: ColumnElement[Any]) -> ColumnElement[Any]:
        """Export an expression of the rows under a label, and return the label as a column."""
        self.exports[label] = expression
        return column(label)

    def nest(self, expression: ColumnElement[Any]) -> ColumnElement[Any]:
        """Compute an expression beside the exported columns, and return it as a column."""
        label = f"{self.name}_value_{len(self.nested) + 1}"
        self.nested[label] = expression
        return column(label)


@dataclass
class Scope:
    """A level, seen from inside its rows or (`shaping`) from outside."""

    level: Level
    shaping: bool


def build_table(alias: str, table: str) -> Any:
    """Return a table under an alias, or what stands for one."""
    if table == RELATED_REASON.name:
        return RelatedReasons(alias)
    return METADATA.tables[table].alias(alias)


def name_rows(query: Any, name: str) -> CTE:
    """Return rows under a name, computed once however often they are read."""
    rows: CTE = query.cte(name).prefix_with("MATERIALIZED")
    return rows
