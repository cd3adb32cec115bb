"""How a database builds JSON and matches text: the only place where dialects differ.

Each construct is compiled for SQLite and for PostgreSQL. SQLite forgets that a value is JSON when it passes through a
subquery, so `JsonValue` says it again; PostgreSQL is told once, as `json`: `jsonb` has an order of keys of its own.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, String, Text, func
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import ClauseElement
from sqlalchemy.sql.selectable import FromClause


class Literal(ColumnElement[Any]):
    """Text of our own (a response key, a word of a vocabulary) written into the statement, quoted."""

    inherit_cache = False
    type = Text()

    def __init__(self, text: str):
        """Take the text without quotes."""
        self.text = text


@compiles(Literal)
def _literal(element: Literal, compiler: SQLCompiler, **_: Any) -> str:
    return str(compiler.render_literal_value(element.text, String()))


class ColumnOf(ColumnElement[Any]):
    """A column of a row by the row's alias; unlike a table's own column it adds nothing to a FROM."""

    inherit_cache = False

    def __init__(self, alias: str, name: str):
        """Take names that the catalog and the planner gave."""
        self.alias = alias
        self.column_name = name


@compiles(ColumnOf)
def _column_of(element: ColumnOf, compiler: SQLCompiler, **_: Any) -> str:
    quote = compiler.preparer.quote
    return ".".join((quote(element.alias), quote(element.column_name)))


class ByCodePoint(ColumnElement[Any]):
    """Text that compares by code point, whatever the order of its column."""

    inherit_cache = False
    type = Text()

    def __init__(self, text: ClauseElement):
        """Take the text."""
        self.text = text


@compiles(ByCodePoint)
def _by_code_point(element: ByCodePoint, compiler: SQLCompiler, **options: Any) -> str:
    return str(compiler.process(element.text, **options))


@compiles(ByCodePoint, "postgresql")
def _by_code_point_postgresql(element: ByCodePoint, compiler: SQLCompiler, **options: Any) -> str:
    return "".join(("(", compiler.process(element.text, **options), ' COLLATE "C")'))


class JsonObject(ColumnElement[Any]):
    """An object with these keys, in this order."""

    inherit_cache = False

    def __init__(self, pairs: Sequence[tuple[str, ClauseElement]]):
        """Take (key, value) pairs; a value that is JSON text is a JsonValue."""
        self.pairs = tuple(pairs)


@compiles(JsonObject)
def _json_object(element: JsonObject, compiler: SQLCompiler, **options: Any) -> str:
    parts = [part for key, value in element.pairs for part in (Literal(key), value)]
    return str(compiler.process(func.json_object(*parts), **options))


@compiles(JsonObject, "postgresql")
def _json_object_postgresql(element: JsonObject, compiler: SQLCompiler, **options: Any) -> str:
    parts = [part for key, value in element.pairs for part in (Literal(key), value)]
    return str(compiler.process(func.json_build_object(*parts), **options))


class JsonList(ColumnElement[Any]):
    """All rows' values as a list, in the order of the rows; an empty list for no rows."""

    inherit_cache = False

    def __init__(self, item: ClauseElement):
        """Take the value of one row."""
        self.item = item


@compiles(JsonList)
def _json_list(element: JsonList, compiler: SQLCompiler, **options: Any) -> str:
    return str(compiler.process(func.json_group_array(element.item), **options))


@compiles(JsonList, "postgresql")
def _json_list_postgresql(element: JsonList, compiler: SQLCompiler, **options: Any) -> str:
    """The rows of an ordered subquery that nothing is joined to are aggregated in its order."""
    return "".join(("coalesce(json_agg(", compiler.process(element.item, **options), "), '[]'::json)"))


class JsonArray(ColumnElement[Any]):
    """A list of these values of one row."""

    inherit_cache = False

    def __init__(self, items: Sequence[ClauseElement]):
        """Take the values in order."""
        self.items = tuple(items)


@compiles(JsonArray)
def _json_array(element: JsonArray, compiler: SQLCompiler, **options: Any) -> str:
    return str(compiler.process(func.json_array(*element.items), **options))


@compiles(JsonArray, "postgresql")
def _json_array_postgresql(element: JsonArray, compiler: SQLCompiler, **options: Any) -> str:
    return str(compiler.process(func.json_build_array(*element.items), **options))


class JsonValue(ColumnElement[Any]):
    """A value that is already JSON text, or null."""

    inherit_cache = False

    def __init__(self, text: ClauseElement):
        """Take the JSON text."""
        self.text = text


@compiles(JsonValue)
def _json_value(element: JsonValue, compiler: SQLCompiler, **options: Any) -> str:
    return str(compiler.process(func.json(element.text), **options))


@compiles(JsonValue, "postgresql")
def _json_value_postgresql(element: JsonValue, compiler: SQLCompiler, **options: Any) -> str:
    return "".join(("(", compiler.process(element.text, **options), ")::json"))


class JsonWords(ColumnElement[Any]):
    """The words of a text as a list; none where it is empty or null.

    Words are those of a vocabulary, with a blank between: nothing in them needs to be escaped.
    """

    inherit_cache = False

    def __init__(self, text: ClauseElement):
        """Take the text."""
        self.text = text


@compiles(JsonWords)
def _json_words(element: JsonWords, compiler: SQLCompiler, **options: Any) -> str:
    parts = func.replace(element.text, Literal(" "), Literal('","'), type_=Text)
    listed = func.nullif(Literal('["') + parts + Literal('"]'), Literal('[""]'))
    return str(compiler.process(JsonValue(func.coalesce(listed, Literal("[]"))), **options))


class JsonBoolean(ColumnElement[Any]):
    """A condition as true or false."""

    inherit_cache = False

    def __init__(self, condition: ClauseElement):
        """Take the condition; null counts as false."""
        self.condition = condition


@compiles(JsonBoolean)
def _json_boolean(element: JsonBoolean, compiler: SQLCompiler, **options: Any) -> str:
    condition = compiler.process(element.condition, **options)
    return "".join(("CASE WHEN ", condition, " THEN json('true') ELSE json('false') END"))


@compiles(JsonBoolean, "postgresql")
def _json_boolean_postgresql(element: JsonBoolean, compiler: SQLCompiler, **options: Any) -> str:
    return "".join(("to_json(coalesce(", compiler.process(element.condition, **options), ", false))"))


class Hex(ColumnElement[Any]):
    """Text as lower-case hexadecimal of its UTF-8 bytes."""

    inherit_cache = False

    def __init__(self, text: ClauseElement):
        """Take the text."""
        self.text = text


@compiles(Hex)
def _hex(element: Hex, compiler: SQLCompiler, **options: Any) -> str:
    return str(compiler.process(func.lower(func.hex(element.text)), **options))


@compiles(Hex, "postgresql")
def _hex_postgresql(element: Hex, compiler: SQLCompiler, **options: Any) -> str:
    return "".join(("encode(convert_to(", compiler.process(element.text, **options), ", 'UTF8'), 'hex')"))


class BoundItems(FromClause):
    """The items of a list that is bound as JSON text, as rows of `value` with their place in `key`."""

    inherit_cache = False
    named_with_column = False

    def __init__(self, items: ClauseElement):
        """Take the JSON text."""
        super().__init__()
        self.items = items

    def _populate_column_collection(self, *_: Any) -> None:
        """Its columns are read by name."""


@compiles(BoundItems)
def _bound_items(element: BoundItems, compiler: SQLCompiler, **options: Any) -> str:
    options.pop("asfrom", None)
    items = compiler.process(element.items, **options)
    return "".join(("json_each(", items, ")"))


@compiles(BoundItems, "postgresql")
def _bound_items_postgresql(element: BoundItems, compiler: SQLCompiler, **options: Any) -> str:
    options.pop("asfrom", None)
    items = compiler.process(element.items, **options)
    return "".join(("json_array_elements_text((", items, ")::json) WITH ORDINALITY AS items (value, key)"))


class ArticlesMatching(ColumnElement[Any]):
    """The ids of the published articles whose text matches a query, as a subquery."""

    inherit_cache = False

    def __init__(self, query: ClauseElement):
        """Take the query in the form of `binding.render_words`."""
        self.query = query


@compiles(ArticlesMatching)
def _articles_matching(element: ArticlesMatching, compiler: SQLCompiler, **options: Any) -> str:
    query = compiler.process(element.query, **options)
    return "".join(("(SELECT rowid FROM article_fts WHERE article_fts MATCH ", query, ")"))


@compiles(ArticlesMatching, "postgresql")
def _articles_matching_postgresql(element: ArticlesMatching, compiler: SQLCompiler, **options: Any) -> str:
    """The query `"one two" "three"` is told as `'one'<->'two'&'three'`: tokens are letters and digits alone."""
    query: Any = func.nullif(element.query, Literal('""'))
    for written, meant in (('" "', "'&'"), (" ", "'<->'"), ('"', "'")):
        query = func.replace(query, Literal(written), Literal(meant))
    matched = compiler.process(query, **options)
    return "".join(("(SELECT article_id FROM article_fts WHERE document @@ ", matched, "::tsquery)"))
