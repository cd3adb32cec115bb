"""Rows of a plan, and the expressions and predicates over them: frozen dataclasses without behaviour or SQL.

Rows are named by counted aliases (`article_1`); a column is always read through the alias of its row, wherever in
the plan it is needed.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from newsgraph.catalog.definition import Part
from newsgraph.model.vocabulary import TimelineInterval


class Conversion(StrEnum):
    """How a value from the request becomes a bound value."""

    AS_IS = "AS_IS"
    JSON_LIST = "JSON_LIST"
    FOLDED = "FOLDED"
    FOLDED_SUCCESSOR = "FOLDED_SUCCESSOR"
    WORDS = "WORDS"
    TOKENS = "TOKENS"
    CURSOR = "CURSOR"
    MILLIONTHS = "MILLIONTHS"
    DAY_AFTER = "DAY_AFTER"


# ---------------------------------------------------------------- expressions


@dataclass(frozen=True)
class Ref:
    """A column of the row named by an alias."""

    alias: str
    column: str


@dataclass(frozen=True)
class Bound:
    """A value known only when a request comes: where it is found, and how it becomes a bound value.

    For a cursor, `tag` names the order it belongs to, `kinds` the type of each key (see `sql.binding.parse_cursor`),
    and `part` the key that is bound here.
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
    """An expression, or a constant where it is null."""

    item: "Expression"
    otherwise: str | int


@dataclass(frozen=True)
class FirstDay:
    """The first day of the interval in which an instant lies."""

    instant: Ref
    interval: TimelineInterval


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
    """How many different values an expression has among some rows."""

    rows: "Rows"
    item: "Expression"


@dataclass(frozen=True)
class OnlyValue:
    """The one value that a column has in every one of some rows; null where it differs or is null in any."""

    rows: "Rows"
    item: Ref


@dataclass(frozen=True)
class FirstValue:
    """The value that a column has in the first of some rows, by other values that rise; null where there is none."""

    rows: "Rows"
    item: Ref
    by: tuple["Expression", ...]


@dataclass(frozen=True)
class Excerpt:
    """A part of a text, told by a span of it that is counted in code points."""

    text: Ref
    start: Ref
    end: Ref
    part: Part


@dataclass(frozen=True)
class Choose:
    """The first expression whose predicate holds, else `otherwise`."""

    cases: tuple[tuple["Predicate", "Expression"], ...]
    otherwise: "Expression"


Expression = (
    Ref
    | Bound
    | Constant
    | Setting
    | OrElse
    | FirstDay
    | Concat
    | CursorText
    | CountDistinct
    | OnlyValue
    | FirstValue
    | Excerpt
    | Choose
)


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
class InAnyRows:
    """An expression is among the values of a column of some rows, or of others."""

    item: Expression
    choices: tuple[tuple["Rows", Ref], ...]


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
class HoldsOf:
    """A predicate holds of the only row among some rows; it does not where there is none.

    It says the same as `Exists` does, row by row: PostgreSQL turns what exists into a join, and guesses of a table
    whose rows nearly all compare alike that hardly any do.
    """

    rows: "Rows"
    predicate: "Predicate"


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
    | InAnyRows
    | InEvery
    | IsNull
    | Exists
    | HoldsOf
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
