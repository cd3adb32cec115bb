"""What to read and in which shape: frozen dataclasses without behaviour and without SQL.

A plan is a tree of values. Rows are named by counted aliases (`article_1`); a column is always read through the
alias of its row, wherever in the tree it is needed.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from newsgraph.catalog.definition import Form


class Conversion(StrEnum):
    """How a value from the request becomes a bound value."""

    AS_IS = "AS_IS"
    JSON_LIST = "JSON_LIST"
    FOLDED = "FOLDED"
    WORDS = "WORDS"
    CURSOR = "CURSOR"
    MILLIONTHS = "MILLIONTHS"


# ---------------------------------------------------------------- expressions


@dataclass(frozen=True)
class Ref:
    """A column of the row named by an alias."""

    alias: str
    column: str


@dataclass(frozen=True)
class Bound:
    """A value known only when a request comes: where it is found, and how it becomes a bound value.

    For a cursor, `tag` names the order it belongs to, `kinds` the type of each key (`text` or `integer`), and
    `part` the key that is bound here.
    """

    source: Any
    conversion: Conversion = Conversion.AS_IS
    tag: str = ""
    kinds: tuple[str, ...] = ()
    part: int = 0


@dataclass(frozen=True)
class Constant:
    """A value that is part of the plan."""

    value: str | int | None


@dataclass(frozen=True)
class Setting:
    """A value of the service itself: its public address, plain or percent-encoded."""

    name: str


@dataclass(frozen=True)
class OrElse:
    """A column, or a constant where it is null."""

    item: Ref
    otherwise: str | int


@dataclass(frozen=True)
class Concat:
    """Text put together."""

    parts: tuple["Expression", ...]


@dataclass(frozen=True)
class CursorText:
    """The keys of a row as an opaque cursor of the order that `tag` names."""

    tag: str
    keys: tuple["Expression", ...]


@dataclass(frozen=True)
class CountDistinct:
    """How many different values a column has among some rows."""

    rows: "Rows"
    item: Ref


@dataclass(frozen=True)
class OnlyValue:
    """The one value that a column has in every one of some rows; null where it differs or is null in any."""

    rows: "Rows"
    item: Ref


@dataclass(frozen=True)
class Choose:
    """The first expression whose predicate holds, else `otherwise`."""

    cases: tuple[tuple["Predicate", "Expression"], ...]
    otherwise: "Expression"


Expression = Ref | Bound | Constant | Setting | OrElse | Concat | CursorText | CountDistinct | OnlyValue | Choose


# ---------------------------------------------------------------- predicates


@dataclass(frozen=True)
class Compare:
    """Two expressions compared by `=`, `<`, `>`, `<=` or `>=`."""

    left: Expression
    operator: str
    right: Expression


@dataclass(frozen=True)
class CompareKeys:
    """Two rows of keys compared as rows, the first key that differs deciding."""

    left: tuple[Expression, ...]
    operator: str
    right: tuple[Expression, ...]


@dataclass(frozen=True)
class InList:
    """An expression is one of a bound list's items."""

    item: Expression
    items: Bound


@dataclass(frozen=True)
class InConstants:
    """An expression is one of the plan's own values."""

    item: Expression
    items: tuple[str, ...]


@dataclass(frozen=True)
class InRows:
    """An expression is among the values of a column of some rows."""

    item: Expression
    rows: "Rows"
    column: Ref


@dataclass(frozen=True)
class InEvery:
    """An expression is a value of `column` in rows that together hold every item of a bound list in `value`."""

    item: Expression
    rows: "Rows"
    column: Ref
    value: Ref
    items: Bound


@dataclass(frozen=True)
class IsNull:
    """A column is null."""

    item: Ref


@dataclass(frozen=True)
class Exists:
    """There is at least one such row."""

    rows: "Rows"


@dataclass(frozen=True)
class MatchesText:
    """An article's text holds all the words."""

    article: Ref
    words: Bound


@dataclass(frozen=True)
class Not:
    """A predicate does not hold."""

    predicate: "Predicate"


@dataclass(frozen=True)
class All:
    """Every predicate holds."""

    predicates: tuple["Predicate", ...]


@dataclass(frozen=True)
class Either:
    """At least one predicate holds; none holds of no predicates."""

    predicates: tuple["Predicate", ...]


Predicate = (
    Compare
    | CompareKeys
    | InList
    | InConstants
    | InRows
    | InEvery
    | IsNull
    | Exists
    | MatchesText
    | Not
    | All
    | Either
)


# ---------------------------------------------------------------- rows


@dataclass(frozen=True)
class Join:
    """A table that has at most one row for each row before it, which stays where there is none."""

    alias: str
    table: str
    on: tuple[Predicate, ...]


@dataclass(frozen=True)
class Rows:
    """Rows of joined tables (alias, table) for which every predicate holds, with what is joined to each."""

    tables: tuple[tuple[str, str], ...]
    where: tuple[Predicate, ...] = ()
    joins: tuple[Join, ...] = ()


@dataclass(frozen=True)
class Key:
    """A sort key."""

    item: Expression
    descending: bool
    kind: str = "text"


# ---------------------------------------------------------------- values of a response


@dataclass(frozen=True)
class Scalar:
    """One value, printed in its form."""

    item: Expression
    form: Form = Form.PLAIN


@dataclass(frozen=True)
class Fixed:
    """JSON that is the same for every row."""

    json: str


@dataclass(frozen=True)
class Field:
    """A response key and its value."""

    key: str
    value: "Value"


@dataclass(frozen=True)
class Case:
    """The fields of an object for rows of these kinds (all kinds, where None)."""

    kinds: tuple[str, ...] | None
    fields: tuple[Field, ...]


@dataclass(frozen=True)
class Shape:
    """A JSON object; where its fields differ by kind, `kind` is the column that tells."""

    cases: tuple[Case, ...]
    kind: Ref | None = None


@dataclass(frozen=True)
class Inline:
    """An object made of the row at hand, or of one joined to it; null unless `present` holds."""

    shape: Shape
    present: Predicate | None = None


@dataclass(frozen=True)
class InlineList:
    """A list of objects made of the row at hand."""

    shapes: tuple[Shape, ...]


@dataclass(frozen=True)
class OneObject:
    """The first of some rows as an object, or null."""

    rows: Rows
    shape: Shape
    order: tuple[Key, ...] = ()


@dataclass(frozen=True)
class AnyObject:
    """The first of several objects that is there, or null: a node found by its id."""

    choices: tuple[OneObject, ...]


@dataclass(frozen=True)
class EachObject:
    """For each item of a bound list, in its order, the object that `choice` finds under `alias`.`value`."""

    items: Bound
    alias: str
    choice: AnyObject


@dataclass(frozen=True)
class ObjectList:
    """Rows as a list of objects."""

    rows: Rows
    order: tuple[Key, ...]
    limit: int | None
    shape: Shape


@dataclass(frozen=True)
class ScalarList:
    """One column of some rows as a list."""

    rows: Rows
    order: tuple[Key, ...]
    item: Ref


class PageFact(StrEnum):
    """A field of PageInfo."""

    HAS_NEXT = "hasNextPage"
    HAS_PREVIOUS = "hasPreviousPage"
    START = "startCursor"
    END = "endCursor"


@dataclass(frozen=True)
class Page:
    """Which part of the rows a connection shows.

    `after` and `before` cut the rows by cursor; `size` rows are taken from the front, or from the back where
    `backward`. `beyond_after` and `beyond_before` hold for rows outside the cut.
    """

    size: int
    backward: bool
    after: Predicate | None
    before: Predicate | None
    beyond_after: Predicate | None
    beyond_before: Predicate | None


@dataclass(frozen=True)
class Edges:
    """The edges of a connection, each in this shape."""

    shape: Shape


@dataclass(frozen=True)
class PageInfo:
    """Response keys and the page facts they ask for; Fixed values for `__typename`."""

    fields: tuple[tuple[str, PageFact | Fixed], ...]


@dataclass(frozen=True)
class TotalCount:
    """How many rows there are before any cut."""


@dataclass(frozen=True)
class ConnectionField:
    """A response key of a connection."""

    key: str
    value: Edges | PageInfo | TotalCount | Fixed


@dataclass(frozen=True)
class ConnectionValue:
    """A Relay connection."""

    rows: Rows
    order: tuple[Key, ...]
    page: Page
    cursor: Expression
    fields: tuple[ConnectionField, ...]


Value = (
    Scalar
    | Fixed
    | Inline
    | InlineList
    | OneObject
    | AnyObject
    | EachObject
    | ObjectList
    | ScalarList
    | ConnectionValue
)
RootValue = Fixed | OneObject | AnyObject | EachObject | ConnectionValue


@dataclass(frozen=True)
class RootField:
    """A response key at the top, and what answers it."""

    key: str
    value: RootValue


@dataclass(frozen=True)
class Plan:
    """One operation: its root fields in order, and the most rows that its paging can multiply to."""

    fields: tuple[RootField, ...]
    cost: int
