"""One connection to SQL: its page of rows, its edges, its page info, its count; only what was asked for is read."""

from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Select,
    case,
    column,
    exists,
    func,
    literal_column,
    select,
    union_all,
)

from newsgraph.compiler.plan import (
    ConnectionValue,
    Edges,
    Facet,
    FacetFact,
    Facets,
    Fixed,
    Inline,
    PageFact,
    PageInfo,
    TotalCount,
)
from newsgraph.compiler.plan_rows import Predicate, Rows
from newsgraph.sql.construct import (
    ByCodePoint,
    ColumnOf,
    JsonBoolean,
    JsonList,
    JsonObject,
    JsonValue,
    Literal,
)
from newsgraph.sql.expression import count_of
from newsgraph.sql.rows import RowRenderer


class ConnectionRenderer:
    """Renders one connection; only what was asked for is read."""

    def __init__(self, renderer: RowRenderer, value: ConnectionValue):
        """Take the connection and the renderer of the statement it stands in."""
        self._renderer = renderer
        self._value = value
        self._level = renderer.level(value.rows)
        asked = {
            fact
            for field in value.fields
            if isinstance(field.value, PageInfo)
            for _, fact in field.value.fields
        }
        self._facts = asked & set(PageFact)
        self._extra = (PageFact.HAS_PREVIOUS if value.page.backward else PageFact.HAS_NEXT) in self._facts
        self._reads = (
            any(isinstance(field.value, Edges) for field in value.fields)
            or self._asks_cursor()
            or (self._extra and value.page.size > 0)
        )
        """Whether the page is read and summed up into one row: a page that nothing sums up must not be read."""

    def render(self) -> ColumnElement[Any]:
        """Return the connection as JSON."""
        with self._renderer.shaping(self._level):
            self._export_keys()
            pairs = [(field.key, self._field(field.value)) for field in self._value.fields]
        made = JsonObject(pairs)
        if not self._reads:
            return select(made).scalar_subquery()
        return (
            select(made)
            .select_from(self._page().subquery(f"{self._level.name}_page"))
            .correlate(None)
            .scalar_subquery()
        )

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

    def _field(self, value: Edges | PageInfo | TotalCount | Facets | Inline | Fixed) -> ColumnElement[Any]:
        match value:
            case Inline(shape):
                with self._renderer.outside():
                    return self._renderer.shape(shape)
            case Edges(shape):
                return JsonList(self._renderer.shape(shape))
            case PageInfo(fields):
                return JsonObject([(key, self._fact(fact)) for key, fact in fields])
            case TotalCount():
                return self._count()
            case Facets(fields):
                return JsonObject([(key, self._facet(facet)) for key, facet in fields])
            case Fixed(json):
                return JsonValue(Literal(json))

    # -------------------------------------------------------------- rows of the page

    def _page(self) -> Select[Any]:
        page, renderer = self._value.page, self._renderer
        whole = self._value.rows
        where = () if self._value.parts else whole.where + self._cut()
        rows = Rows(whole.tables, where, whole.joins)
        limit = page.size + 1 if self._extra else page.size
        inner = renderer.read_rows(rows, self._level, self._value.order, limit, backward=page.backward)
        if self._value.parts:
            inner = inner.where(ColumnOf(self._level.name, "id").in_(self._first_of_parts(limit)))
        if self._facts or page.backward:
            return self._numbered(inner)
        return renderer.add_nested(self._level, inner)

    def _first_of_parts(self, limit: int) -> CompoundSelect[Any]:
        """Return the ids of the rows of each part that the page may hold. SQLite takes limits in subqueries alone."""
        backward = self._value.page.backward
        reads: list[Select[Any]] = []
        for number, part in enumerate(self._value.parts, 1):
            level, rows = self._renderer.level(part), Rows(part.tables, part.where + self._cut())
            level.export("id", ColumnOf(level.name, "id"))
            read = self._renderer.read_rows(rows, level, self._value.order, limit, backward=backward)
            reads.append(select(column("id")).select_from(read.subquery(f"{level.name}_part_{number}")))
        return union_all(*reads)

    def _cut(self) -> tuple[Predicate, ...]:
        page = self._value.page
        return tuple(part for part in (page.after, page.before) if part is not None)

    def _numbered(self, inner: Select[Any]) -> Select[Any]:
        """Number the rows from the front of the page, leave out the one read to see whether there are more."""
        keys: list[ColumnElement[Any]] = [
            column(self._label(f"key_{number}")) for number in range(1, len(self._value.order) + 1)
        ]
        backward = self._value.page.backward
        read_order = [
            key.desc() if order.descending is not backward else key.asc()
            for key, order in zip(keys, self._value.order, strict=True)
        ]
        number, read = self._label("number"), self._label("read")
        counted: Select[*tuple[Any, ...]] = select(
            *(column(label) for label in self._level.exports),
            func.row_number().over(order_by=read_order).label(number),
            func.count().over().label(read),
        ).select_from(inner.subquery(self._label("read_rows")))
        size = count_of(self._value.page.size)
        final = [
            key.desc() if order.descending else key.asc()
            for key, order in zip(keys, self._value.order, strict=True)
        ]
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
            size = count_of(self._value.page.size)
            read: ColumnElement[Any] = func.coalesce(
                func.max(column(self._label("read"))), literal_column("0")
            )
            conditions.append(read > size)
        if beyond is not None:
            conditions.append(self._any_row(beyond, rows=self._value.beyond))
        if not conditions:
            return literal_column("0") == literal_column("1")
        return conditions[0] if len(conditions) == 1 else conditions[0] | conditions[1]

    def _any_row(self, *further: Predicate, rows: Rows | None = None) -> ColumnElement[Any]:
        among = rows or self._value.rows
        rows = Rows(among.tables, among.where + further)
        level = self._renderer.level(rows)
        found: Select[Any] = select(literal_column("1")).select_from(*level.tables.values())
        return exists(found.where(*self._renderer.conditions(rows, level)).correlate(None).scalar_subquery())

    def _cursor_at(self, *, first: bool) -> ColumnElement[Any]:
        number: ColumnElement[Any] = column(self._label("number"))
        size = count_of(self._value.page.size)
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

    # -------------------------------------------------------------- facets

    def _facet(self, facet: Facet | Fixed) -> ColumnElement[Any]:
        """Return the values of a column with how many rows have each."""
        if isinstance(facet, Fixed):
            return JsonValue(Literal(facet.json))
        rows = Rows(self._value.rows.tables, self._value.rows.where + facet.where)
        level = self._renderer.level(rows)
        shown: dict[FacetFact, ColumnElement[Any]] = {
            fact: column(f"{level.name}_{fact}") for fact in FacetFact
        }
        value, count = shown.values()
        with self._renderer.inside(level):
            item = self._renderer.ref(facet.item)
        read = select(item.label(str(value)), func.count().label(str(count)))
        read = read.select_from(*level.tables.values()).where(*self._renderer.conditions(rows, level))
        read = read.where(item.is_not(None)).group_by(item).order_by(count.desc(), ByCodePoint(item))
        made = JsonObject(
            [
                (key, JsonValue(Literal(part.json)) if isinstance(part, Fixed) else shown[part])
                for key, part in facet.fields
            ]
        )
        counted = read.correlate(None).subquery(f"{level.name}_facet")
        return JsonValue(select(JsonList(made)).select_from(counted).correlate(None).scalar_subquery())
