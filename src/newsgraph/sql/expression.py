"""Expressions and predicates of a plan as SQLAlchemy expressions, and the values they leave to be bound."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import reduce
from operator import add, and_, or_
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    Text,
    bindparam,
    case,
    cast,
    column,
    distinct,
    exists,
    false,
    func,
    literal_column,
    not_,
    null,
    select,
    true,
    tuple_,
    union_all,
)

from newsgraph.catalog.definition import Part
from newsgraph.compiler.license import PARTNER_LICENSE
from newsgraph.compiler.plan_rows import (
    All,
    Bound,
    Choose,
    Compare,
    CompareKeys,
    Concat,
    Constant,
    CountDistinct,
    CursorText,
    Either,
    Excerpt,
    Exists,
    Expression,
    FirstDay,
    FirstValue,
    HoldsOf,
    InAnyRows,
    InConstants,
    InEvery,
    InList,
    InRows,
    IsNull,
    MatchesText,
    Not,
    OnlyValue,
    OrElse,
    Predicate,
    Ref,
    Rows,
    Setting,
)
from newsgraph.model.vocabulary import TimelineInterval
from newsgraph.sql.calendar import WeekStart
from newsgraph.sql.construct import ArticlesMatching, BoundItems, ColumnOf, Hex, Literal
from newsgraph.sql.partner_license import build_partner_licenses
from newsgraph.sql.scope import Level, Scope, build_table

CURSOR_SEPARATOR = "|"
EXCERPT_REACH = 110
"""Code points of a text that are shown to either side of a span."""


def count_of(number: int) -> ColumnElement[Any]:
    """Return a number of the plan (a page size) as part of the statement.

    It is not bound: PostgreSQL plans a statement once for all bound values, and must know that few rows are wanted.
    """
    return literal_column(str(int(number)))


class ExpressionRenderer:
    """Renders expressions within the rows they can reach.

    `bounds` maps the name of each bound parameter to where its value comes from, `sources` the names of rows that the
    statement itself computes to what computes them.
    """

    def __init__(self) -> None:
        """Start outside any rows."""
        self.bounds: dict[str, Bound | Setting] = {}
        self.scopes: list[Scope] = []
        self.sources: dict[str, Any] = {}
        self._named: dict[str, Any] = {}
        self._licenses: Any = None

    # -------------------------------------------------------------- reach

    @contextmanager
    def inside(self, level: Level) -> Iterator[None]:
        """Render within the rows of a level: its columns are `alias.column`."""
        self.scopes.append(Scope(level, shaping=False))
        yield
        self.scopes.pop()

    @contextmanager
    def shaping(self, level: Level) -> Iterator[None]:
        """Render around the rows of a level: its columns are labels that it exports."""
        self.scopes.append(Scope(level, shaping=True))
        yield
        self.scopes.pop()

    @contextmanager
    def outside(self) -> Iterator[None]:
        """Render outside any rows."""
        scopes, self.scopes = self.scopes, []
        yield
        self.scopes = scopes

    def ref(self, ref: Ref) -> ColumnElement[Any]:
        """Return a column of a row within reach, the nearest first."""
        for scope in reversed(self.scopes):
            if ref.alias in scope.level.tables:
                source = scope.level.tables[ref.alias]
                own: ColumnElement[Any] = (
                    column(ref.column) if source is None else ColumnOf(ref.alias, ref.column)
                )
                return scope.level.export(f"{ref.alias}_{ref.column}", own) if scope.shaping else own
        raise LookupError(f"no row {ref.alias} is within reach")

    def bind(self, source: Bound | Setting) -> ColumnElement[Any]:
        """Return a new bound parameter for a value that a request or the service brings."""
        name = f"p{len(self.bounds) + 1}"
        self.bounds[name] = source
        return bindparam(name)

    def nest(self, item: object, build: Callable[[], ColumnElement[Any]]) -> ColumnElement[Any]:
        """Move the subquery of a plan's node out of a shape, to be computed once beside the rows.

        Inside rows it stays in its place.
        """
        if not self.scopes or not self.scopes[-1].shaping:
            return build()
        level = self.scopes[-1].level
        if id(item) not in level.done:
            level.done[id(item)] = level.nest(build())
        return level.done[id(item)]

    # -------------------------------------------------------------- expressions

    def expression(self, item: Expression) -> ColumnElement[Any]:
        """Return an expression."""
        match item:
            case Ref():
                return self.ref(item)
            case Bound() | Setting():
                return self.bind(item)
            case Constant(value):
                return self._constant(value)
            case OrElse(inner, otherwise):
                return func.coalesce(self.expression(inner), self._constant(otherwise))
            case FirstDay(instant, interval):
                return self._first_day(self.ref(instant), interval)
            case Concat(parts):
                return reduce(add, (self._as_text(part) for part in parts))
            case CursorText(tag, keys):
                return self._cursor(tag, keys)
            case CountDistinct(rows, counted):
                return self.nest(
                    item, lambda: self._over(rows, lambda: self._count_distinct(counted)).scalar_subquery()
                )
            case OnlyValue(rows, ref):
                return self.nest(
                    item, lambda: self._over(rows, lambda: self._only_value(ref)).scalar_subquery()
                )
            case FirstValue():
                return self.nest(item, lambda: self._first_value(item))
            case Excerpt():
                return self._excerpt(item)
            case Choose(cases, otherwise):
                pairs = [(self.predicate(when), self.expression(then)) for when, then in cases]
                return case(*pairs, else_=self.expression(otherwise))

    def _excerpt(self, item: Excerpt) -> ColumnElement[Any]:
        """Both databases count the characters of a text from 1, and stop at its end."""
        text, start, end = self.ref(item.text), self.ref(item.start), self.ref(item.end)
        one, reach = count_of(1), count_of(EXCERPT_REACH)
        match item.part:
            case Part.BEFORE:
                is_far = start > reach
                first = case((is_far, start - reach), else_=count_of(0))
                return func.substr(text, first + one, case((is_far, reach), else_=start))
            case Part.TEXT:
                return func.substr(text, start + one, end - start)
            case Part.AFTER:
                return func.substr(text, end + one, reach)

    def _first_day(self, instant: ColumnElement[Any], interval: TimelineInterval) -> ColumnElement[Any]:
        """Instants are text that begins with the year, the month and the day."""
        match interval:
            case TimelineInterval.DAY:
                return func.substr(instant, literal_column("1"), literal_column("10"))
            case TimelineInterval.WEEK:
                return WeekStart(instant)
            case TimelineInterval.MONTH:
                month = func.substr(instant, literal_column("1"), literal_column("7"), type_=Text)
                return month + Literal("-01")
            case TimelineInterval.YEAR:
                year = func.substr(instant, literal_column("1"), literal_column("4"), type_=Text)
                return year + Literal("-01-01")

    def _constant(self, value: str | int | None) -> ColumnElement[Any]:
        if value is None:
            return null()
        return Literal(value) if isinstance(value, str) else literal_column(str(int(value)))

    def _cursor(self, tag: str, keys: tuple[Expression, ...]) -> ColumnElement[Any]:
        parts: list[ColumnElement[Any]] = [Literal(tag)]
        for key in keys:
            parts += [Literal(CURSOR_SEPARATOR), self._as_text(key)]
        return Hex(reduce(add, parts))

    def _as_text(self, item: Expression) -> ColumnElement[Any]:
        made = self.expression(item)
        return made if isinstance(made, Literal) else cast(made, Text)

    def _count_distinct(self, item: Expression) -> ColumnElement[Any]:
        return func.count(distinct(self.expression(item)))

    def _exists(self, rows: Rows) -> ColumnElement[Any]:
        return exists(self._over(rows, lambda: literal_column("1")).scalar_subquery())

    def _holds_of(self, rows: Rows, predicate: Predicate) -> ColumnElement[Any]:
        return self._over(rows, lambda: self.predicate(predicate)).scalar_subquery()

    def _first_value(self, item: FirstValue) -> ColumnElement[Any]:
        level = self.level(item.rows)
        with self.inside(level):
            value, keys = self.ref(item.item), [self.expression(key) for key in item.by]
        found = select(value).select_from(*self.source(item.rows, level))
        found = found.where(*self.conditions(item.rows, level)).order_by(*keys)
        return found.limit(literal_column("1")).correlate(None).scalar_subquery()

    def _only_value(self, ref: Ref) -> ColumnElement[Any]:
        value = self.ref(ref)
        agreed = and_(func.count() == func.count(value), func.count(distinct(value)) == literal_column("1"))
        return case((agreed, func.max(value)), else_=null())

    # -------------------------------------------------------------- rows

    def level(self, rows: Rows) -> Level:
        """Return a new level for some rows."""
        joined = ((join.alias, join.table) for join in rows.joins)
        tables = {alias: self._table(alias, table) for alias, table in (*rows.tables, *joined)}
        return Level(rows.tables[0][0], tables)

    def _table(self, alias: str, table: str) -> Any:
        """One name for rows of the statement's own is one object, since they are told apart by identity."""
        if table == PARTNER_LICENSE and self._licenses is None:
            self._licenses = build_partner_licenses(self.bind, table)
        source = self._licenses if table == PARTNER_LICENSE else self.sources.get(table)
        if source is None:
            return build_table(alias, table)
        if alias not in self._named:
            self._named[alias] = source.alias(alias)
        return self._named[alias]

    def source(self, rows: Rows, level: Level) -> list[Any]:
        """Return what to select some rows from, with what is joined to them."""
        tables = [level.tables[alias] for alias, _ in rows.tables]
        if not rows.joins:
            return tables
        joined = reduce(lambda left, right: left.join(right, true()), tables)
        with self.inside(level):
            for item in rows.joins:
                on = reduce(and_, (self.predicate(part) for part in item.on))
                joined = joined.outerjoin(level.tables[item.alias], on)
        return [joined]

    def conditions(self, rows: Rows, level: Level) -> list[ColumnElement[bool]]:
        """Return the conditions of some rows, rendered inside them."""
        with self.inside(level):
            return [self.predicate(predicate) for predicate in rows.where]

    def _over(self, rows: Rows, build: Any) -> Select[Any]:
        """Return a select of one expression over some rows; `build` is called inside them."""
        level = self.level(rows)
        with self.inside(level):
            item = build()
        return (
            select(item)
            .select_from(*self.source(rows, level))
            .where(*self.conditions(rows, level))
            .correlate(None)
        )

    # -------------------------------------------------------------- predicates

    def predicate(self, item: Predicate) -> ColumnElement[bool]:
        """Return a condition."""
        match item:
            case Compare(left, operator, right):
                return self.expression(left).op(operator, is_comparison=True)(self.expression(right))
            case CompareKeys(left, operator, right):
                ours = tuple_(*(self.expression(part) for part in left))
                return ours.op(operator, is_comparison=True)(
                    tuple_(*(self.expression(part) for part in right))
                )
            case InList(value, items):
                return self.expression(value).in_(self._items(items))
            case InConstants(value, words):
                return self.expression(value).in_([self._constant(word) for word in words])
            case InRows(value, rows, ref):
                return self.expression(value).in_(self._over(rows, lambda: self.ref(ref)))
            case InAnyRows(value, choices):
                found = [self._over(rows, lambda ref=ref: self.ref(ref)) for rows, ref in choices]
                return self.expression(value).in_(union_all(*found))
            case InEvery():
                return self._in_every(item)
            case IsNull(ref):
                return self.ref(ref).is_(null())
            case Exists(rows):
                return self.nest(item, lambda: self._exists(rows))
            case HoldsOf(rows, predicate):
                return self.nest(item, lambda: self._holds_of(rows, predicate))
            case MatchesText(article, words):
                return self.ref(article).op("IN", is_comparison=True)(ArticlesMatching(self.bind(words)))
            case Not(predicate):
                return not_(self.predicate(predicate))
            case All(predicates):
                return reduce(and_, (self.predicate(part) for part in predicates), true())
            case Either(predicates):
                return reduce(or_, (self.predicate(part) for part in predicates), false())

    def _items(self, items: Bound) -> Select[Any]:
        return select(column("value")).select_from(BoundItems(self.bind(items)))

    def _in_every(self, item: InEvery) -> ColumnElement[bool]:
        level = self.level(item.rows)
        with self.inside(level):
            member, value = self.ref(item.column), self.ref(item.value)
        wanted = select(func.count(distinct(column("value")))).select_from(BoundItems(self.bind(item.items)))
        found = (
            select(member)
            .select_from(*self.source(item.rows, level))
            .where(*self.conditions(item.rows, level))
            .group_by(member)
            .having(func.count(distinct(value)) == wanted.scalar_subquery())
            .correlate(None)
        )
        return self.expression(item.item).in_(found)
