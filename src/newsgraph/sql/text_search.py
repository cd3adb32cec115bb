"""How a database finds words and takes folded texts apart, compiled for SQLite (FTS5) and PostgreSQL (tsvector)."""

from typing import Any

from sqlalchemy import ColumnElement, Integer
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import ClauseElement
from sqlalchemy.sql.selectable import FromClause


class TextKey(ColumnElement[Any]):
    """The article's row number, within rows of `article_fts`."""

    inherit_cache = False
    type = Integer()


@compiles(TextKey)
def _text_key(element: TextKey, compiler: SQLCompiler, **_: Any) -> str:
    return "article_fts.rowid"


@compiles(TextKey, "postgresql")
def _text_key_postgresql(element: TextKey, compiler: SQLCompiler, **_: Any) -> str:
    return "article_fts.article_id"


class HoldsPhrases(ColumnElement[Any]):
    """An article's texts hold all phrases of a query in the form of `binding.render_words`."""

    inherit_cache = False

    def __init__(self, query: ClauseElement):
        """Take the query."""
        self.query = query


@compiles(HoldsPhrases)
def _holds_phrases(element: HoldsPhrases, compiler: SQLCompiler, **options: Any) -> str:
    return "".join(("article_fts MATCH ", compiler.process(element.query, **options)))


@compiles(HoldsPhrases, "postgresql")
def _holds_phrases_postgresql(element: HoldsPhrases, compiler: SQLCompiler, **options: Any) -> str:
    """The query is hidden in a select: were it known, a common word would be looked for row by row."""
    query = compiler.process(element.query, **options)
    told = "".join(
        (
            "replace(replace(replace(nullif(",
            query,
            """, '""'), '" "', '''&'''), ' ', '''<->'''), '"', '''')""",
        )
    )
    return "".join(("article_fts.document @@ (SELECT ", told, "::tsquery)"))


class HoldsSigned(ColumnElement[Any]):
    """An article holds a token at the level of a sign."""

    inherit_cache = False

    def __init__(self, sign: ClauseElement, token: ClauseElement):
        """Take the sign and the token."""
        self.sign = sign
        self.token = token


@compiles(HoldsSigned)
def _holds_signed(element: HoldsSigned, compiler: SQLCompiler, **options: Any) -> str:
    sign, token = (compiler.process(part, **options) for part in (element.sign, element.token))
    return "".join(("article_fts MATCH '\"' || ", sign, " || ", token, " || '\"'"))


@compiles(HoldsSigned, "postgresql")
def _holds_signed_postgresql(element: HoldsSigned, compiler: SQLCompiler, **options: Any) -> str:
    sign, token = (compiler.process(part, **options) for part in (element.sign, element.token))
    return "".join(("article_fts.signed @@ ('''' || ", sign, " || ", token, " || '''')::tsquery"))


class PlaceOf(ColumnElement[Any]):
    """Where a text first stands in another, counted from 1; 0 where it does not."""

    inherit_cache = False
    type = Integer()

    def __init__(self, text: ClauseElement, part: ClauseElement):
        """Take the whole and the part."""
        self.text = text
        self.part = part


@compiles(PlaceOf)
def _place_of(element: PlaceOf, compiler: SQLCompiler, **options: Any) -> str:
    text, part = (compiler.process(item, **options) for item in (element.text, element.part))
    return "".join(("instr(", text, ", ", part, ")"))


@compiles(PlaceOf, "postgresql")
def _place_of_postgresql(element: PlaceOf, compiler: SQLCompiler, **options: Any) -> str:
    text, part = (compiler.process(item, **options) for item in (element.text, element.part))
    return "".join(("strpos(", text, ", ", part, ")"))


class Pieces(FromClause):
    """What stands between the spaces of a folded text, as rows of `value` with their place in `key`."""

    inherit_cache = False
    named_with_column = False

    def __init__(self, folded: ClauseElement):
        """Take the folded text: it holds letters, digits, spaces and pads alone."""
        super().__init__()
        self.folded = folded

    def _populate_column_collection(self, *_: Any) -> None:
        """Its columns are read by name."""


@compiles(Pieces)
def _pieces(element: Pieces, compiler: SQLCompiler, **options: Any) -> str:
    options.pop("asfrom", None)
    folded = compiler.process(element.folded, **options)
    return "".join(("""json_each('["' || replace(""", folded, """, ' ', '","') || '"]')"""))


@compiles(Pieces, "postgresql")
def _pieces_postgresql(element: Pieces, compiler: SQLCompiler, **options: Any) -> str:
    options.pop("asfrom", None)
    folded = compiler.process(element.folded, **options)
    return "".join(("string_to_table(", folded, ", ' ') WITH ORDINALITY AS pieces (value, key)"))


class CountAstral(ColumnElement[Any]):
    """How many characters of two UTF-16 units a text has from one place to before another, both in code points.

    `places` is a list of lists of places as JSON, or null; `part` says which of its lists is the text's.
    """

    inherit_cache = False
    type = Integer()

    def __init__(self, places: ClauseElement, part: ClauseElement, start: ClauseElement, end: ClauseElement):
        """Take the places, the number of the text, and the span."""
        self.parts = (places, part, start, end)


@compiles(CountAstral)
def _count_astral(element: CountAstral, compiler: SQLCompiler, **options: Any) -> str:
    places, part, start, end = (compiler.process(item, **options) for item in element.parts)
    listed = "".join(("json_each(", places, ", '$[' || ", part, " || ']')"))
    span = "".join((" WHERE json_each.value >= ", start, " AND json_each.value < ", end))
    return "".join(
        ("CASE WHEN ", places, " IS NULL THEN 0 ELSE (SELECT count(*) FROM ", listed, span, ") END")
    )


@compiles(CountAstral, "postgresql")
def _count_astral_postgresql(element: CountAstral, compiler: SQLCompiler, **options: Any) -> str:
    places, part, start, end = (compiler.process(item, **options) for item in element.parts)
    listed = "".join(("json_array_elements_text(", places, "::json -> ", part, ") AS place"))
    span = "".join((" WHERE place::integer >= ", start, " AND place::integer < ", end))
    return "".join(
        ("CASE WHEN ", places, " IS NULL THEN 0 ELSE (SELECT count(*) FROM ", listed, span, ") END")
    )
