"""One plan to SQL: each root field one statement whose one column is JSON text.

Rows, page and shape are layers, from the inside out: the rows with their order and limit; where a page is asked
for, the number of each row; the nested values of each row as plain columns; the JSON around them. Nested selects
are plain columns because SQLite 3.40's parser overflows where selects stand inside function arguments.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Double, Select, bindparam, case, cast, column, exists, func, literal_column
from sqlalchemy import select
from sqlalchemy.engine import Dialect

from newsgraph.catalog.definition import Form
from newsgraph.compiler.plan import (
    AnyObject,
    Bound,
    ConnectionValue,
    EachObject,
    Edges,
    Fixed,
    Inline,
    InlineList,
    Key,
    ObjectList,
    OneObject,
    PageFact,
    PageInfo,
    Plan,
    Predicate,
    Rows,
    Scalar,
    ScalarList,
    Setting,
    Shape,
    TotalCount,
    Value,
)
from newsgraph.model.table import MILLION
from newsgraph.sql.construct import BoundItems, JsonArray, JsonBoolean, JsonList, JsonObject, JsonValue, Literal
from newsgraph.sql.expression import ExpressionRenderer
from newsgraph.sql.scope import Level


@dataclass(frozen=True)
class Statement:
    """SQL text with its parameters in the order of their places, or JSON that needs no statement."""

    key: str
    sql: str | None
    parameters: tuple[Bound | Setting | int, ...] = ()
    fixed: str | None = None


def render_plan(plan: Plan, dialect: Dialect) -> tuple[Statement, ...]:
    """Return one statement per root field, in order."""
    return tuple(_render_root(field.key, field.value, dialect) for field in plan.fields)


def _render_root(key: str, value: Any, dialect: Dialect) -> Statement:
    if isinstance(value, Fixed):
        return Statement(key, None, fixed=value.json)
    renderer = Renderer()
    compiled = renderer.root(value).compile(dialect=dialect)
    names = compiled.positiontup or ()
    known = {**compiled.params, **renderer.bounds}
    return Statement(key, str(compiled), tuple(known[name] for name in names))


class Renderer(ExpressionRenderer):
    """Renders the values of a plan."""

    def root(self, value: Any) -> Select[Any]:
        """Return the statement for a root field."""
        match value:
            case OneObject():
                return self._one(value)
            case AnyObject():
                return select(self._any(value))
            case EachObject():
                return self._each(value)
            case ConnectionValue():
                return select(self._connection(value))
        raise TypeError(f"no statement answers {type(value).__name__}")

    # -------------------------------------------------------------- values inside a shape

    def value(self, value: Value) -> ColumnElement[Any]:
        """Return a value as JSON can hold it."""
        match value:
            case Scalar(item, form):
                return self._scalar(self.expression(item), form)
            case Fixed(json):
                return JsonValue(Literal(json))
            case Inline(shape, present):
                made = self.shape(shape)
                return made if present is None else case((self.predicate(present), made))
            case InlineList(shapes):
                return JsonArray([self.shape(shape) for shape in shapes])
            case OneObject():
                return JsonValue(self.nest(value, lambda: self._one(value).scalar_subquery()))
            case AnyObject():
                return JsonValue(self.nest(value, lambda: self._any(value)))
            case EachObject():
                return JsonValue(self.nest(value, lambda: self._each(value).scalar_subquery()))
            case ObjectList():
                return JsonValue(self.nest(value, lambda: self._objects(value)))
            case ScalarList():
                return JsonValue(self.nest(value, lambda: self._scalars(value)))
            case ConnectionValue():
                return JsonValue(self.nest(value, lambda: self._connection(value)))

    def _scalar(self, item: ColumnElement[Any], form: Form) -> ColumnElement[Any]:
        match form:
            case Form.SHARE:
                return cast(item, Double).op("/")(literal_column(str(MILLION)))
            case Form.BOOLEAN:
                return JsonBoolean(item == literal_column("1"))
            case Form.PLAIN:
                return item

    def shape(self, shape: Shape) -> ColumnElement[Any]:
        """Return an object; where its fields differ by kind, a case for each."""
        done: dict[int, ColumnElement[Any]] = {}
        objects = [
            JsonObject([(field.key, self._once(field.value, done)) for field in case_.fields]) for case_ in shape.cases
        ]
        if shape.kind is None:
            return objects[0]
        kind = self.ref(shape.kind)
        pairs = [
            (kind.in_([Literal(name) for name in case_.kinds or ()]), made)
            for case_, made in zip(shape.cases, objects, strict=True)
        ]
        return case(*pairs)

    def _once(self, value: Value, done: dict[int, ColumnElement[Any]]) -> ColumnElement[Any]:
        """Render a value that several kinds share one time only."""
        if id(value) not in done:
            done[id(value)] = self.value(value)
        return done[id(value)]

    # -------------------------------------------------------------- rows

    def _layers(
        self,
        rows: Rows,
        order: tuple[Key, ...],
        limit: int | None,
        build: Callable[[], ColumnElement[Any]],
    ) -> Select[Any]:
        """Return a select of what `build` makes of the rows, read in order and up to a limit."""
        level = self.level(rows)
        with self.shaping(level):
            made = build()
        inner = self._rows(rows, level, order, limit, backward=False)
        return select(made).select_from(self._shaped(level, inner).subquery(f"{level.name}_shape")).correlate(None)

    def _rows(
        self, rows: Rows, level: Level, order: tuple[Key, ...], limit: int | None, *, backward: bool
    ) -> Select[Any]:
        where = self.conditions(rows, level)
        with self.inside(level):
            keys = [self._sorted(key, backward) for key in order]
        exports = [expression.label(label) for label, expression in level.exports.items()]
        read = select(*(exports or [literal_column("1").label(f"{level.name}_nothing")]))
        read = read.select_from(*self.source(rows, level)).where(*where).order_by(*keys).correlate(None)
        return read if limit is None else read.limit(self._limit(limit))

    def _sorted(self, key: Key, backward: bool) -> ColumnElement[Any]:
        item = self.expression(key.item)
        return item.desc() if key.descending is not backward else item.asc()

    def _limit(self, limit: int) -> ColumnElement[Any]:
        return bindparam(None, limit, unique=True)

    def _shaped(self, level: Level, inner: Select[Any]) -> Select[Any]:
        """Add the nested values beside the exported columns."""
        if not level.nested:
            return inner
        labels: list[ColumnElement[Any]] = [column(label) for label in level.exports] or [column(f"{level.name}_nothing")]
        nested = [expression.label(label) for label, expression in level.nested.items()]
        return select(*labels, *nested).select_from(inner.subquery(f"{level.name}_rows")).correlate(None)

    # -------------------------------------------------------------- objects

    def _one(self, value: OneObject) -> Select[Any]:
        return self._layers(value.rows, value.order, 1, lambda: self.shape(value.shape))

    def _objects(self, value: ObjectList) -> ColumnElement[Any]:
        listed = self._layers(value.rows, value.order, value.limit, lambda: JsonList(self.shape(value.shape)))
        return listed.scalar_subquery()

    def _scalars(self, value: ScalarList) -> ColumnElement[Any]:
        return self._layers(value.rows, value.order, None, lambda: JsonList(self.ref(value.item))).scalar_subquery()

    def _any(self, value: AnyObject) -> ColumnElement[Any]:
        return func.coalesce(*(self._one(choice).scalar_subquery() for choice in value.choices))

    def _each(self, value: EachObject) -> Select[Any]:
        level = Level(value.alias, {value.alias: None})
        with self.shaping(level):
            made = JsonList(JsonValue(self.nest(value.choice, lambda: self._any(value.choice))))
        exports = [expression.label(label) for label, expression in level.exports.items()]
        listed = select(*exports).select_from(BoundItems(self.bind(value.items))).order_by(column("key"))
        return select(made).select_from(self._shaped(level, listed).subquery("listed_shape"))

    # -------------------------------------------------------------- connections

    def _connection(self, value: ConnectionValue) -> ColumnElement[Any]:
        return ConnectionRenderer(self, value).render()


class ConnectionRenderer:
    """Renders one connection; only what was asked for is read."""

    def __init__(self, renderer: Renderer, value: ConnectionValue):
        """Take the connection and the renderer of the statement it stands in."""
        self._renderer = renderer
        self._value = value
        self._level = renderer.level(value.rows)
        asked = {fact for field in value.fields if isinstance(field.value, PageInfo) for _, fact in field.value.fields}
        self._facts = asked & set(PageFact)
        self._extra = (PageFact.HAS_PREVIOUS if value.page.backward else PageFact.HAS_NEXT) in self._facts
        self._reads = bool(self._facts) or any(isinstance(field.value, Edges) for field in value.fields)

    def render(self) -> ColumnElement[Any]:
        """Return the connection as JSON."""
        with self._renderer.shaping(self._level):
            self._export_keys()
            pairs = [(field.key, self._field(field.value)) for field in self._value.fields]
        made = JsonObject(pairs)
        if not self._reads:
            return select(made).scalar_subquery()
        return select(made).select_from(self._page().subquery(f"{self._level.name}_page")).correlate(None).scalar_subquery()

    def _label(self, name: str) -> str:
        return f"{self._level.name}_{name}"

    def _export_keys(self) -> None:
        with self._renderer.inside(self._level):
            keys = [self._renderer.expression(key.item) for key in self._value.order]
            cursor = self._renderer.expression(self._value.cursor) if self._asks_cursor() else None
        for number, key in enumerate(keys, 1):
            self._level.export(self._label(f"key_{number}"), key)
        if cursor is not None:
            self._level.export(self._label("cursor"), cursor)

    def _asks_cursor(self) -> bool:
        return bool(self._facts & {PageFact.START, PageFact.END})

    def _field(self, value: Edges | PageInfo | TotalCount | Fixed) -> ColumnElement[Any]:
        match value:
            case Edges(shape):
                return JsonList(self._renderer.shape(shape))
            case PageInfo(fields):
                return JsonObject([(key, self._fact(fact)) for key, fact in fields])
            case TotalCount():
                return self._count()
            case Fixed(json):
                return JsonValue(Literal(json))

    # -------------------------------------------------------------- rows of the page

    def _page(self) -> Select[Any]:
        page, renderer = self._value.page, self._renderer
        whole = self._value.rows
        rows = Rows(whole.tables, whole.where + self._cut(), whole.joins)
        limit = page.size + 1 if self._extra else page.size
        inner = renderer._rows(rows, self._level, self._value.order, limit, backward=page.backward)
        if self._facts or page.backward:
            return self._numbered(inner)
        return renderer._shaped(self._level, inner)

    def _cut(self) -> tuple[Predicate, ...]:
        page = self._value.page
        return tuple(part for part in (page.after, page.before) if part is not None)

    def _numbered(self, inner: Select[Any]) -> Select[Any]:
        """Number the rows from the front of the page, leave out the one read to see whether there are more."""
        keys: list[ColumnElement[Any]] = [column(self._label(f"key_{number}")) for number in range(1, len(self._value.order) + 1)]
        backward = self._value.page.backward
        read_order = [
            key.desc() if order.descending is not backward else key.asc()
            for key, order in zip(keys, self._value.order, strict=True)
        ]
        number, read = self._label("number"), self._label("read")
        counted: Select[Any] = select(
            *(column(label) for label in self._level.exports),
            func.row_number().over(order_by=read_order).label(number),
            func.count().over().label(read),
        ).select_from(inner.subquery(self._label("read_rows")))
        size: ColumnElement[Any] = bindparam(None, self._value.page.size, unique=True)
        final = [key.desc() if order.descending else key.asc() for key, order in zip(keys, self._value.order, strict=True)]
        columns: list[ColumnElement[Any]] = [column(label) for label in (*self._level.exports, number, read)]
        nested = [expression.label(label) for label, expression in self._level.nested.items()]
        kept = select(*columns, *nested).select_from(counted.subquery(self._label("counted")))
        return kept.where(column(number) <= size).order_by(*final)

    # -------------------------------------------------------------- page info

    def _fact(self, fact: PageFact | Fixed) -> ColumnElement[Any]:
        page = self._value.page
        match fact:
            case Fixed(json):
                return JsonValue(Literal(json))
            case PageFact.HAS_NEXT:
                return JsonBoolean(self._has(self._extra and not page.backward, page.beyond_before))
            case PageFact.HAS_PREVIOUS:
                return JsonBoolean(self._has(self._extra and page.backward, page.beyond_after))
            case PageFact.START:
                return self._cursor_at(first=not page.backward)
            case PageFact.END:
                return self._cursor_at(first=page.backward)

    def _has(self, counted: bool, beyond: Predicate | None) -> ColumnElement[Any]:
        """Tell whether more rows were read than fit, or there are rows outside the cut on that side."""
        conditions = []
        if counted and self._value.page.size == 0:
            conditions.append(self._any_row(*self._cut()))
        elif counted:
            size: ColumnElement[Any] = bindparam(None, self._value.page.size, unique=True)
            read: ColumnElement[Any] = func.coalesce(func.max(column(self._label("read"))), literal_column("0"))
            conditions.append(read > size)
        if beyond is not None:
            conditions.append(self._any_row(beyond))
        if not conditions:
            return literal_column("0") == literal_column("1")
        return conditions[0] if len(conditions) == 1 else conditions[0] | conditions[1]

    def _any_row(self, *further: Predicate) -> ColumnElement[Any]:
        rows = Rows(self._value.rows.tables, self._value.rows.where + further)
        level = self._renderer.level(rows)
        found: Select[Any] = select(literal_column("1")).select_from(*level.tables.values())
        return exists(found.where(*self._renderer.conditions(rows, level)).correlate(None).scalar_subquery())

    def _cursor_at(self, *, first: bool) -> ColumnElement[Any]:
        number: ColumnElement[Any] = column(self._label("number"))
        size: ColumnElement[Any] = bindparam(None, self._value.page.size, unique=True)
        place = number == literal_column("1")
        if not first:
            read: ColumnElement[Any] = column(self._label("read"))
            place = number == case((read < size, read), else_=size)
        return func.max(case((place, column(self._label("cursor")))))

    def _count(self) -> ColumnElement[Any]:
        rows = Rows(self._value.rows.tables, self._value.rows.where)
        level = self._renderer.level(rows)
        counted = select(func.count()).select_from(*level.tables.values())
        return counted.where(*self._renderer.conditions(rows, level)).correlate(None).scalar_subquery()

