"""Reads every table of a SQLite file into plain rows."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from newsgraph.model.table import SQLModel


class Row:
    """One row: its table's name, and its columns as attributes. Two rows are the same only if they are one."""

    def __init__(self, table: str, values: dict[str, Any]):
        self.table = table
        self.__dict__.update(values)

    def __getattr__(self, name: str) -> Any:
        raise AttributeError(f"{self.table} has no column {name}")


@dataclass(frozen=True)
class Tables:
    """All rows of a database, by table, and the look-ups that resolvers need."""

    rows: dict[str, list[Row]]

    def __getitem__(self, table: str) -> list[Row]:
        return self.rows[table]

    @cached_property
    def by_id(self) -> dict[str, dict[int, Row]]:
        return {
            table: {row.id: row for row in rows}
            for table, rows in self.rows.items()
            if rows and hasattr(rows[0], "id")
        }

    @cached_property
    def _survivors(self) -> dict[int, int]:
        return {row.entity_id: row.survivor_id for row in self["entity_resolution"]}

    @cached_property
    def _groups(self) -> dict[tuple[str, str], dict[Any, list[Row]]]:
        return {}

    def of(self, table: str, column: str, value: Any) -> list[Row]:
        """Return the rows whose column has this value, in the order stored."""
        groups = self._groups
        if (table, column) not in groups:
            index = defaultdict(list)
            for row in self[table]:
                index[getattr(row, column)].append(row)
            groups[table, column] = index
        return list(groups[table, column].get(value, ()))

    def resolve_entity(self, entity_id: int | None) -> Row | None:
        """Return the entity that now stands for the one with this row id."""
        return None if entity_id is None else self.by_id["entity"][self._survivors[entity_id]]

    def resolve_entity_at(self, entity_id: int | None, instant: str) -> Row | None:
        """Return the entity that at an instant stood for the one with this row id, by the decisions themselves."""
        if entity_id is None:
            return None
        if instant not in self._merges_at:
            self._merges_at[instant] = {
                row.from_id: row.into_id
                for row in self["entity_merge"]
                if row.merged_at <= instant and (row.split_at is None or instant < row.split_at)
            }
        while entity_id in self._merges_at[instant]:
            entity_id = self._merges_at[instant][entity_id]
        return self.by_id["entity"][entity_id]

    @cached_property
    def _merges_at(self) -> dict[str, dict[int, int]]:
        return {}

    def merged_into(self, entity: Row) -> list[Row]:
        """Return the entities that `entity` stands for, itself among them."""
        rows = self.of("entity_resolution", "survivor_id", entity.id)
        return [self.by_id["entity"][row.entity_id] for row in rows]


def load_tables(path: Path) -> Tables:
    """Return all rows of the model's tables in the file."""
    with closing(sqlite3.connect(path)) as connection:
        return Tables({name: list(_read_rows(connection, name)) for name in SQLModel.metadata.tables})


def _read_rows(connection: sqlite3.Connection, table: str) -> Iterable[Row]:
    cursor = connection.execute(f'SELECT * FROM "{table}"')
    names = [column[0] for column in cursor.description]
    for values in cursor.fetchall():
        yield Row(table, dict(zip(names, values, strict=True)))
