"""Lists of row numbers as one value: how a search keeps what it has reached, and reads it again.

SQLite keeps them as JSON, PostgreSQL as arrays. SQLite's parser copies a common table expression into each place that
reads it, so that a chain of tables read twice each doubles at every link; a row that carries lists is read once.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import ClauseElement
from sqlalchemy.sql.selectable import FromClause

from newsgraph.sql.construct import ColumnOf


class GatheredIds(ColumnElement[Any]):
    """All rows' numbers as one list, each once where `unique`; an empty list for no rows."""

    inherit_cache = False

    def __init__(self, item: ClauseElement, *, unique: bool = False):
        """Take the number of one row."""
        self.item = item
        self.start = "DISTINCT " if unique else ""


@compiles(GatheredIds)
def _gathered_ids(element: GatheredIds, compiler: SQLCompiler, **options: Any) -> str:
    return "".join(("json_group_array(", element.start, compiler.process(element.item, **options), ")"))


@compiles(GatheredIds, "postgresql")
def _gathered_ids_postgresql(element: GatheredIds, compiler: SQLCompiler, **options: Any) -> str:
    item = compiler.process(element.item, **options)
    return "".join(("coalesce(array_agg(", element.start, item, "), '{}'::integer[])"))


class NoIds(ColumnElement[Any]):
    """No list at all, which has no rows either."""

    inherit_cache = False


@compiles(NoIds)
def _no_ids(_: NoIds, compiler: SQLCompiler, **__: Any) -> str:
    return "NULL"


@compiles(NoIds, "postgresql")
def _no_ids_postgresql(_: NoIds, compiler: SQLCompiler, **__: Any) -> str:
    return "CAST(NULL AS integer[])"


class CarriedColumn(ColumnOf):
    """A column that keeps its name where it is selected."""

    @property
    def name(self) -> str:
        """Its name, which SQLAlchemy would else make up."""
        return self.column_name


class ListedIds(FromClause):
    """The numbers of a list as rows of `value`, under an alias."""

    inherit_cache = False
    named_with_column = False

    def __init__(self, ids: ClauseElement, alias: str):
        """Take the list."""
        super().__init__()
        self.ids = ids
        self.alias_name = alias

    def _populate_column_collection(self, *_: Any) -> None:
        """Its columns are read by name."""


@compiles(ListedIds)
def _listed_ids(element: ListedIds, compiler: SQLCompiler, **options: Any) -> str:
    options.pop("asfrom", None)
    return "".join(("json_each(", compiler.process(element.ids, **options), ") AS ", element.alias_name))


@compiles(ListedIds, "postgresql")
def _listed_ids_postgresql(element: ListedIds, compiler: SQLCompiler, **options: Any) -> str:
    options.pop("asfrom", None)
    ids = compiler.process(element.ids, **options)
    return "".join(("unnest(", ids, ") AS ", element.alias_name, " (value)"))


class NamedTable(FromClause):
    """A table, or one that the statement makes, under an alias; both names are the program's own."""

    inherit_cache = False
    named_with_column = False

    def __init__(self, table: str, alias: str):
        """Take both names."""
        super().__init__()
        self.table = table
        self.alias_name = alias

    def _populate_column_collection(self, *_: Any) -> None:
        """Its columns are read by name."""


@compiles(NamedTable)
def _named_table(element: NamedTable, compiler: SQLCompiler, **_: Any) -> str:
    return " AS ".join((compiler.preparer.quote(element.table), compiler.preparer.quote(element.alias_name)))


class InOrder(FromClause):
    """Tables joined from the first to the last: SQLite keeps to this order, PostgreSQL may find a better one."""

    inherit_cache = False
    named_with_column = False

    def __init__(self, tables: Sequence[FromClause]):
        """Take the tables."""
        super().__init__()
        self.tables = tuple(tables)

    def _populate_column_collection(self, *_: Any) -> None:
        """Its columns are read by name."""


@compiles(InOrder)
def _in_order(element: InOrder, compiler: SQLCompiler, **options: Any) -> str:
    options["asfrom"] = True
    return " CROSS JOIN ".join(compiler.process(table, **options) for table in element.tables)


class Refusal(ColumnElement[Any]):
    """A condition that stops the statement with an error that holds a word of ours; `reason` is any number."""

    inherit_cache = False

    def __init__(self, word: str, reason: ClauseElement):
        """Take the word by which the error is known, and a number that only the statement knows."""
        self.word = word
        self.reason = reason


@compiles(Refusal)
def _refusal(element: Refusal, compiler: SQLCompiler, **options: Any) -> str:
    """A path that is none is an error whose text repeats it."""
    reason = compiler.process(element.reason, **options)
    return "".join(("json_extract('{}', '", element.word, " ' || ", reason, ") IS NOT NULL"))


@compiles(Refusal, "postgresql")
def _refusal_postgresql(element: Refusal, compiler: SQLCompiler, **options: Any) -> str:
    """Text that is no number is an error whose text repeats it."""
    reason = compiler.process(element.reason, **options)
    return "".join(("CAST('", element.word, " ' || ", reason, " AS integer) IS NOT NULL"))
