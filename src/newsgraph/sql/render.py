"""One plan to SQL: each root field one statement whose one column is JSON text.

Rows, page and shape are layers, from the inside out: the rows with their order and limit; where a page is asked
for, the number of each row; the nested values of each row as plain columns; the JSON around them. Nested selects
are plain columns because SQLite 3.40's parser overflows where selects stand inside function arguments.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Double,
    Select,
    case,
    cast,
    column,
    func,
    literal_column,
    select,
)
from sqlalchemy.engine import Dialect

from newsgraph.catalog.definition import Form
from newsgraph.compiler.plan import (
    AnyObject,
    BucketFact,
    Buckets,
    ConnectionValue,
    EachObject,
    Fixed,
    Inline,
    InlineList,
    MergedValue,
    ObjectList,
    OneObject,
    PathObject,
    Plan,
    QueueValue,
    Scalar,
    ScalarList,
    SearchValue,
    Shape,
    Value,
    ViewerObject,
)
from newsgraph.compiler.plan_rows import Bound, Setting
from newsgraph.model.table import MILLION
from newsgraph.sql.connection import ConnectionRenderer
from newsgraph.sql.construct import (
    BoundItems,
    JsonArray,
    JsonBoolean,
    JsonList,
    JsonObject,
    JsonValue,
    JsonWords,
    Literal,
)
from newsgraph.sql.counted_source import build_counted
from newsgraph.sql.expression import count_of
from newsgraph.sql.merged_source import build_merged
from newsgraph.sql.path_search import PathRenderer
from newsgraph.sql.rows import RowRenderer
from newsgraph.sql.scope import Level
from newsgraph.sql.search_hit import build_sources
from newsgraph.sql.search_passage import build_passages


@dataclass(frozen=True)
class Statement:
    """SQL text with its parameters in the order of their places, or what needs no statement.

    That is JSON that is the same for all, or what is to be told about the viewer.
    """

    key: str
    sql: str | None
    parameters: tuple[Bound | Setting | int, ...] = ()
    fixed: str | None = None
    viewer: ViewerObject | None = None


def render_plan(plan: Plan, dialect: Dialect) -> tuple[Statement, ...]:
    """Return one statement per root field, in order."""
    return tuple(_render_root(field.key, field.value, dialect) for field in plan.fields)


def _render_root(key: str, value: Any, dialect: Dialect) -> Statement:
    if isinstance(value, Fixed):
        return Statement(key, None, fixed=value.json)
    if isinstance(value, ViewerObject):
        return Statement(key, None, viewer=value)
    renderer = Renderer()
    compiled = renderer.root(value).compile(dialect=dialect)
    names = compiled.positiontup or ()
    # SQLAlchemy binds a number of its own on SQLite: the offset that goes with every limit there.
    known = {**compiled.params, **renderer.bounds}
    return Statement(key, str(compiled), tuple(known[name] for name in names))


class Renderer(RowRenderer):
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
            case ObjectList():
                return select(self._objects(value))
            case PathObject(search, found):
                self.sources = PathRenderer(self, search).render()
                return self._one(found)
            case ConnectionValue():
                return select(self._connection(value))
            case SearchValue():
                return self._search(value)
            case MergedValue(sources, over):
                self.sources = build_merged(self, sources)
                return self._one(over) if isinstance(over, OneObject) else select(self._connection(over))
            case QueueValue(source, connection):
                self.sources = build_counted(self, source)
                return select(self._connection(connection))
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
            case Buckets():
                return JsonValue(self.nest(value, lambda: self._buckets(value)))
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
            case Form.WORDS:
                return JsonWords(item)
            case Form.PLAIN:
                return item

    def shape(self, shape: Shape) -> ColumnElement[Any]:
        """Return an object; where its fields differ by kind, a case for each."""
        done: dict[int, ColumnElement[Any]] = {}
        objects = [
            JsonObject([(field.key, self._once(field.value, done)) for field in case_.fields])
            for case_ in shape.cases
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

    # -------------------------------------------------------------- objects

    def _one(self, value: OneObject) -> Select[Any]:
        return self.shape_rows(value.rows, value.order, 1, lambda: self.shape(value.shape))

    def _objects(self, value: ObjectList) -> ColumnElement[Any]:
        listed = self.shape_rows(
            value.rows, value.order, value.limit, lambda: JsonList(self.shape(value.shape))
        )
        return listed.scalar_subquery()

    def _scalars(self, value: ScalarList) -> ColumnElement[Any]:
        return self.shape_rows(
            value.rows, value.order, None, lambda: JsonList(self.ref(value.item))
        ).scalar_subquery()

    def _buckets(self, value: Buckets) -> ColumnElement[Any]:
        level = self.level(value.rows)
        start: ColumnElement[Any] = column(f"{level.name}_start")
        count: ColumnElement[Any] = column(f"{level.name}_count")
        with self.inside(level):
            bucket = self.expression(value.bucket)
        read = select(bucket.label(f"{level.name}_start"), func.count().label(f"{level.name}_count"))
        read = read.select_from(*self.source(value.rows, level)).where(*self.conditions(value.rows, level))
        last = read.group_by(start).order_by(start.desc()).limit(count_of(value.limit))
        ordered = select(start, count).select_from(last.correlate(None).subquery(f"{level.name}_last"))
        shown = {BucketFact.START: start, BucketFact.COUNT: count}
        made = JsonObject(
            [
                (key, JsonValue(Literal(fact.json)) if isinstance(fact, Fixed) else shown[fact])
                for key, fact in value.fields
            ]
        )
        buckets = ordered.order_by(start).subquery(f"{level.name}_buckets")
        return select(JsonList(made)).select_from(buckets).scalar_subquery()

    def _any(self, value: AnyObject) -> ColumnElement[Any]:
        return func.coalesce(*(self._one(choice).scalar_subquery() for choice in value.choices))

    def _each(self, value: EachObject) -> Select[Any]:
        level = Level(value.alias, {value.alias: None})
        with self.shaping(level):
            made = JsonList(JsonValue(self.nest(value.choice, lambda: self._any(value.choice))))
        exports = [expression.label(label) for label, expression in level.exports.items()]
        listed = select(*exports).select_from(BoundItems(self.bind(value.items))).order_by(column("key"))
        return select(made).select_from(self.add_nested(level, listed).subquery("listed_shape"))

    # -------------------------------------------------------------- connections

    def _connection(self, value: ConnectionValue) -> ColumnElement[Any]:
        return ConnectionRenderer(self, value).render()

    def _search(self, value: SearchValue) -> Select[Any]:
        """What is found is read by name; rows that nothing reads are left out of the statement."""
        self.sources = build_sources(self, value)
        self.sources |= build_passages(self, value, self.sources)
        return select(self._connection(value.connection))
