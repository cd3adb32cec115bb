"""Selections to a plan: follows the catalog from each root field down, one method a kind of field."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from newsgraph.catalog.definition import (
    Column,
    ColumnChoice,
    Connection,
    Group,
    Hop,
    Many,
    One,
    Order,
    ShareLinks,
    ShareText,
    Summary,
    TypeName,
    Values,
)
from newsgraph.catalog.entity import ENTITY_TYPES
from newsgraph.catalog.root import TABLE_OF_ALIAS, TABLES, TYPES
from newsgraph.compiler.connection import plan_connection
from newsgraph.compiler.naming import Namer, Row
from newsgraph.compiler.paging import DEFAULT_SIZE, read_size
from newsgraph.compiler.plan import (
    All,
    Case,
    Choose,
    Compare,
    Concat,
    Constant,
    Expression,
    Field,
    Fixed,
    Inline,
    InlineList,
    IsNull,
    Join,
    Key,
    Not,
    ObjectList,
    OrElse,
    Predicate,
    Ref,
    Rows,
    Scalar,
    ScalarList,
    Setting,
    Shape,
    Value,
)
from newsgraph.compiler.selection import FieldSelection
from newsgraph.compiler.summary import plan_summary
from newsgraph.compiler.visibility import build_readable, build_visible
from newsgraph.errors import RequestError
from newsgraph.model.table import METADATA


class Planner:
    """Plans the fields of one operation; aliases are counted over the whole of it.

    `max_rows` bounds the rows that nested paging can multiply to; past it planning raises RequestError
    TOO_EXPENSIVE. `cost` is what has been planned so far.
    """

    def __init__(self, max_rows: int):
        """Start with no row planned."""
        self.namer = Namer()
        self.cost = 0
        self._multiplier = [1]
        self._joins: list[list[Join]] = []
        self._max_rows = max_rows

    # -------------------------------------------------------------- objects

    def plan_shape(self, types: Mapping[str, tuple[FieldSelection, ...]], row: Row) -> Shape:
        """Return the object that `row` gives, its fields told apart by kind where they differ."""
        table = TABLES[next(iter(types))]
        groups: dict[int, list[str]] = {}
        for name, selections in types.items():
            groups.setdefault(id(selections), []).append(name)
        planned: dict[int, Field] = {}
        kinds = {name: kind for kind, name in ENTITY_TYPES.items()}
        cases = tuple(
            Case(
                tuple(kinds[name] for name in names) if len(groups) > 1 else None,
                tuple(self._plan_once(names[0], selection, row, planned) for selection in types[names[0]]),
            )
            for names in groups.values()
        )
        return Shape(cases, Ref(row[table], "kind") if len(groups) > 1 else None)

    def _plan_once(
        self, type_name: str, selection: FieldSelection, row: Row, planned: dict[int, Field]
    ) -> Field:
        """Plan a field that several types share one time only, so that its rows are read once."""
        key = id(selection)
        if key not in planned:
            planned[key] = Field(selection.key, self.plan_field(type_name, selection, row))
        return planned[key]

    def plan_field(self, type_name: str, selection: FieldSelection, row: Row) -> Value:
        """Return the value of one field of a type, read from `row`."""
        definition = TYPES[type_name]
        if selection.name == "__typename":
            return self._plan_typename(type_name, row)
        match definition.fields[selection.name]:
            case Column() as column:
                return Scalar(self._read(row, definition.table, column), column.form)
            case ColumnChoice() as choice:
                value = selection.arguments.get(choice.argument)
                column = choice.columns[choice.default if value is None else str(value)]
                return Scalar(self._read(row, definition.table, column), column.form)
            case TypeName():
                return self._plan_typename(type_name, row)
            case One() as one:
                return self._plan_one(one, selection, row, definition.table)
            case Many() as many:
                return self._plan_many(many, selection, row, definition.table)
            case Values() as values:
                return self._plan_values(values, row, definition.table)
            case Group() as group:
                return self._plan_group(group, selection, row)
            case Connection() as connection:
                return plan_connection(self, connection, selection, row, definition.table)
            case Summary() as summary:
                return Scalar(plan_summary(summary, row["relation"], self.namer))
            case ShareText() as text:
                return Scalar(self._assemble(text, row))
            case ShareLinks() as links:
                return self._plan_share_links(links, selection, row)

    def _plan_typename(self, type_name: str, row: Row) -> Value:
        if TYPES[type_name].table != "entity" or type_name not in ENTITY_TYPES.values():
            return Fixed(f'"{type_name}"')
        kind = Ref(row["entity"], "kind")
        cases = tuple((Compare(kind, "=", Constant(value)), Constant(name)) for value, name in ENTITY_TYPES.items())
        return Scalar(Choose(cases[:-1], cases[-1][1]))

    def _read(self, row: Row, table: str, column: Column) -> Expression:
        ref = Ref(row[table], column.name)
        if column.absent is not None:
            return Choose(((Compare(ref, "=", Constant(column.absent)), Constant(None)),), ref)
        if not column.withheld:
            return ref
        return Choose(((build_readable(row["article"]), ref),), Constant(column.blank))

    # -------------------------------------------------------------- links

    def follow(self, path: tuple[Hop, ...], row: Row, origin: str) -> tuple[Rows, Row]:
        """Return the visible rows at the end of a link from `row`, and the rows then within reach."""
        tables: list[tuple[str, str]] = []
        where: list[Predicate] = []
        reach = dict(row)
        before = row[path[0].origin or origin]
        for hop in path:
            alias, table = self.namer.name(hop.table)
            start = before if hop.origin is None or tables else row[hop.origin]
            where.append(Compare(Ref(alias, hop.there), "=", Ref(start, hop.here)))
            where += [
                Compare(Ref(alias, there), "=", Ref(reach[name], here)) for there, here, name in hop.also
            ]
            tables.append((alias, table))
            reach[hop.table] = alias
            before = alias
        where += build_visible(path[-1].table, before, self.namer)
        return Rows(tuple(tables), tuple(where)), reach

    def _lists_of(self, origin: str, row: Row) -> tuple[Predicate, ...]:
        """The lists of an article are empty where its texts are withheld."""
        return (build_readable(row["article"]),) if origin == "article" else ()

    def plan_keys(self, order: tuple[Order, ...], reach: Row) -> tuple[Key, ...]:
        """Return sort keys over rows within reach."""
        return tuple(self._plan_key(item, reach) for item in order)

    def _plan_key(self, order: Order, reach: Row) -> Key:
        alias = reach[order.table]
        ref = Ref(alias, order.column)
        table = TABLE_OF_ALIAS.get(order.table, order.table)
        kind = "integer" if METADATA.tables[table].c[order.column].type.python_type is int else "text"
        return Key(ref if order.empty is None else OrElse(ref, order.empty), order.descending, kind)

    def plan_first(self, alias: str) -> tuple[Key, ...]:
        """Return the order in which the first of several equal answers is chosen."""
        return (Key(Ref(alias, "public_id"), False),)

    @contextmanager
    def joining(self) -> Iterator[list[Join]]:
        """Collect the rows that fields planned inside join to the rows at hand."""
        self._joins.append([])
        yield self._joins[-1]
        self._joins.pop()

    def _plan_one(self, one: One, selection: FieldSelection, row: Row, origin: str) -> Value:
        """Join what a row points to: there is at most one, so it needs no rows of its own."""
        reach = self._join(one, row, origin)
        last = reach[one.path[-1].table]
        return Inline(self.plan_shape(selection.types, reach), Not(IsNull(Ref(last, "id"))))

    def _join(self, one: One, row: Row, origin: str) -> Row:
        reach = dict(row)
        before = row[one.path[0].origin or origin]
        for hop in one.path:
            on: tuple[Predicate, ...] = ()
            alias, table = self.namer.name(hop.table)
            on = (Compare(Ref(alias, hop.there), "=", Ref(before, hop.here)),)
            if hop is one.path[-1]:
                on += (*build_visible(hop.table, alias, self.namer), *self._of_kind(one.type, alias))
            self._joins[-1].append(Join(alias, table, on))
            reach[hop.table] = before = alias
        return reach

    def _of_kind(self, type_name: str, alias: str) -> tuple[Predicate, ...]:
        """Keep to the one kind that a field's type names."""
        kinds = [kind for kind, name in ENTITY_TYPES.items() if name == type_name]
        return tuple(Compare(Ref(alias, "kind"), "=", Constant(kind)) for kind in kinds)

    def _plan_many(self, many: Many, selection: FieldSelection, row: Row, origin: str) -> Value:
        limit = None
        if many.limited:
            stated = read_size(selection.arguments)
            limit = DEFAULT_SIZE if stated is None else stated
        rows, reach = self.follow(many.path, row, origin)
        kind = self._of_kind(many.type, reach[many.path[-1].table])
        order = self.plan_keys(many.order, reach)
        with self.multiplied(limit or 1), self.joining() as joins:
            shape = self.plan_shape(selection.types, reach)
        rows = Rows(rows.tables, rows.where + self._lists_of(origin, row) + kind, tuple(joins))
        return ObjectList(rows, order, limit, shape)

    def _plan_values(self, values: Values, row: Row, origin: str) -> Value:
        rows, reach = self.follow(values.path, row, origin)
        last = values.path[-1].table
        where = rows.where + self._lists_of(origin, row)
        if last == "former_entity":
            where = (*where, Not(Compare(Ref(reach[last], "id"), "=", Ref(row["entity"], "id"))))
        return ScalarList(
            Rows(rows.tables, where), self.plan_keys(values.order, reach), Ref(reach[last], values.column)
        )

    # -------------------------------------------------------------- the same row

    def _plan_group(self, group: Group, selection: FieldSelection, row: Row) -> Value:
        shape = self.plan_shape(selection.types, row)
        if group.present is None:
            return Inline(shape)
        present: Predicate = Not(IsNull(Ref(row[TABLES[group.type]], group.present)))
        if group.withheld:
            present = All((present, build_readable(row["article"])))
        return Inline(shape, present)

    def _assemble(self, text: ShareText, row: Row) -> Expression:
        return Concat(tuple(self._part(part, row) for part in text.pattern))

    def _part(self, part: str, row: Row) -> Expression:
        match part:
            case "{public_url}" | "{public_url_encoded}":
                return Setting(part.strip("{}"))
            case _ if part.startswith("{"):
                return Ref(row["article"], part.strip("{}"))
            case _:
                return Constant(part)

    def _plan_share_links(self, links: ShareLinks, selection: FieldSelection, row: Row) -> Value:
        return InlineList(
            tuple(
                Shape((Case(None, tuple(self._link_field(item, name, text, row) for item in selection.fields)),))
                for name, text in links.networks
            )
        )

    def _link_field(self, item: FieldSelection, network: str, text: ShareText, row: Row) -> Field:
        match item.name:
            case "network":
                return Field(item.key, Fixed(f'"{network}"'))
            case "url":
                return Field(item.key, Scalar(self._assemble(text, row)))
            case _:
                return Field(item.key, Fixed('"ShareLink"'))

    # -------------------------------------------------------------- cost

    def multiplied(self, count: int) -> "_Multiplied":
        """Count what is planned inside as done `count` times for each row outside; raises TOO_EXPENSIVE."""
        rows = self._multiplier[-1] * count
        self.cost += rows
        if self.cost > self._max_rows:
            raise RequestError(
                "TOO_EXPENSIVE",
                f"this operation may read {self.cost} rows; {self._max_rows} are allowed",
                hint="Ask for smaller pages (first) at the inner levels.",
                details={"cost": self.cost, "limit": self._max_rows},
            )
        return _Multiplied(self._multiplier, rows)


class _Multiplied:
    """Keeps the multiplier of the rows outside while those inside are planned."""

    def __init__(self, stack: list[int], rows: int):
        self._stack, self._rows = stack, rows

    def __enter__(self) -> None:
        self._stack.append(self._rows)

    def __exit__(self, *_: Any) -> None:
        self._stack.pop()
