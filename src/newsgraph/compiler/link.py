"""Links between rows, and what planning counts on the way: aliases, joins and the rows that paging multiplies to."""

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from newsgraph.catalog.definition import Hop, One, Order
from newsgraph.catalog.entity import ENTITY_TYPES
from newsgraph.catalog.root import TABLE_OF_ALIAS
from newsgraph.compiler.known_at import KnownAt, build_standing_then, choose_table
from newsgraph.compiler.license import Decision, build_decision
from newsgraph.compiler.naming import Namer, Row
from newsgraph.compiler.plan import Key, Shape, Value
from newsgraph.compiler.plan_rows import Bound, Compare, Constant, Either, Join, OrElse, Predicate, Ref, Rows
from newsgraph.compiler.selection import FieldSelection
from newsgraph.compiler.visibility import Visibility
from newsgraph.errors import RequestError
from newsgraph.model.table import READ_TABLES
from newsgraph.model.viewer import ViewerClass
from newsgraph.model.vocabulary import ArticlePart

MAX_PARTS = 250
"""Sets of rows, joins and counts that one operation may be planned into."""
MAX_JOINS = 50
"""Rows that may be joined to one row; SQLite joins 64 tables in all."""
PRICE_OF_COUNT = 20
"""Rows that a count, or a filter that sums up evidence, is reckoned as."""
PRICE_OF_PATH = 2_000
"""Rows that a search for a path is reckoned as."""
PRICE_OF_DECISION = 5
"""Rows that finding the license which decides on an article is reckoned as."""


class RowPlanner(ABC):
    """Follows links; aliases are counted over one operation.

    `max_rows` bounds the rows that nested paging can multiply to; past it planning raises RequestError
    TOO_EXPENSIVE. `cost` is what has been planned so far, `checks` the cursors that were given. The parts of a plan
    are bounded too (TOO_COMPLEX): branches that differ by type are planned for each type, and multiply.
    """

    def __init__(
        self,
        max_rows: int,
        viewer_class: ViewerClass = ViewerClass.PUBLIC,
        public_part: ArticlePart = ArticlePart.BODY,
    ):
        """Start with no row planned; rows are those that viewers of `viewer_class` may see.

        `public_part` is how much of an article everybody may read.
        """
        self.namer = Namer()
        self.cost = 0
        self.checks: list[Bound] = []
        self._multiplier = [1]
        self._joins: list[list[Join]] = []
        self._joined: list[dict[object, Row]] = []
        self._decided: list[dict[str, Decision]] = []
        self._parts = 0
        self.visibility = Visibility(viewer_class, self.namer, public_part)
        self._max_rows = max_rows

    @property
    def known_at(self) -> KnownAt:
        """The instant as of which relations are read where the plan now stands."""
        return self.visibility.known_at

    @abstractmethod
    def plan_shape(self, types: Mapping[str, tuple[FieldSelection, ...]], row: Row) -> Shape:
        """Return the object that `row` gives, its fields told apart by kind where they differ."""

    @abstractmethod
    def plan_field(self, type_name: str, selection: FieldSelection, row: Row) -> Value:
        """Return the value of one field of a type, read from `row`."""

    def follow(
        self, path: tuple[Hop, ...], row: Row, origin: str, *, is_derived: bool = False
    ) -> tuple[Rows, Row]:
        """Return the visible rows at the end of a link from `row`, and the rows then within reach.

        `is_derived` keeps to the published corpus, over which lists and counts are derived for everybody.
        """
        choose = self.visibility.build_listed if is_derived else self.visibility.build_visible
        self.count_part()
        tables: list[tuple[str, str]] = []
        where: list[Predicate] = []
        reach = dict(row)
        before = row[path[0].origin or origin]
        for hop in path:
            alias, table = self.namer.name(hop.table)
            start = before if hop.origin is None or tables else row[hop.origin]
            same: Predicate = Compare(Ref(alias, hop.there), "=", Ref(start, hop.here))
            if hop.other is not None:
                same = Either((same, Compare(Ref(alias, hop.other), "=", Ref(start, hop.here))))
            where.append(same)
            where += [
                Compare(Ref(alias, there), "=", Ref(reach[name], here)) for there, here, name in hop.also
            ]
            tables.append((alias, table))
            reach[hop.table] = alias
            before = alias
            if hop is path[-1] or hop.table == "former_entity":
                where += choose(hop.table, before)
        return Rows(tuple(tables), tuple(where)), reach

    def plan_keys(self, order: tuple[Order, ...], reach: Row) -> tuple[Key, ...]:
        """Return sort keys over rows within reach."""
        return tuple(self._plan_key(item, reach) for item in order)

    def _plan_key(self, order: Order, reach: Row) -> Key:
        alias = reach[order.table]
        column = self.visibility.choose_column(order.column, order.newsroom)
        ref = Ref(alias, column)
        table = TABLE_OF_ALIAS.get(order.table, order.table)
        kind = "integer" if READ_TABLES[table].c[column].type.python_type is int else "text"
        return Key(ref if order.empty is None else OrElse(ref, order.empty), order.descending, kind)

    def plan_first(self, alias: str) -> tuple[Key, ...]:
        """Return the order in which the first of several equal answers is chosen."""
        return (Key(Ref(alias, "public_id"), False),)

    def count_part(self) -> None:
        """Count one more set of rows; raises RequestError TOO_COMPLEX where there are too many."""
        self._parts += 1
        if self._parts > MAX_PARTS:
            raise RequestError(
                "TOO_COMPLEX",
                f"this operation reads more than {MAX_PARTS} sets of rows",
                hint="Split the operation, or ask the same of every type.",
                details={"limit": MAX_PARTS},
            )

    @contextmanager
    def joining(self) -> Iterator[list[Join]]:
        """Collect the rows that fields planned inside join to the rows at hand."""
        self._joins.append([])
        self._joined.append({})
        self._decided.append({})
        yield self._joins[-1]
        self._joins.pop()
        self._joined.pop()
        self._decided.pop()

    def join(self, one: One, row: Row, origin: str) -> Row:
        """Join the one row at the end of a link to the rows at hand; return the rows then within reach.

        Two fields that follow one link share its rows.
        """
        before = row[one.path[0].origin or origin]
        link = (before, one.path, one.type)
        if link not in self._joined[-1]:
            self._joined[-1][link] = self._join(one, before, row)
        return {**row, **self._joined[-1][link]}

    def decide(self, article: str) -> Decision:
        """Join the license of whoever asks that decides on an article to the rows at hand; every fact shares it."""
        decided = self._decided[-1]
        if article not in decided:
            self.count_part()
            self.charge(PRICE_OF_DECISION)
            join, decided[article] = build_decision(article, self.namer)
            self._joins[-1].append(join)
            self._check_joins()
        return decided[article]

    def show(self, part: ArticlePart, article: str) -> Predicate:
        """Return what must hold for a part of an article to be shown; where licenses tell, that is charged for."""
        if self.visibility.is_partner and not self.visibility.is_open(part):
            self.charge(PRICE_OF_DECISION)
        return self.visibility.build_shown(part, article)

    def _join(self, one: One, before: str, row: Row) -> Row:
        self.count_part()
        reached = {}
        for hop in one.path:
            alias, table = self.namer.name(choose_table(hop.table, self.known_at))
            on: tuple[Predicate, ...] = (Compare(Ref(alias, hop.there), "=", Ref(before, hop.here)),)
            on += tuple(
                Compare(Ref(alias, there), "=", Ref(row[name], here)) for there, here, name in hop.also
            )
            on += build_standing_then(table, alias, self.known_at)
            if hop is one.path[-1]:
                visible = self.visibility.build_visible(hop.table, alias)
                on += (*visible, *self.of_kind(one.type, alias))
            self._joins[-1].append(Join(alias, table, on))
            reached[hop.table] = before = alias
        self._check_joins()
        return reached

    def _check_joins(self) -> None:
        if len(self._joins[-1]) > MAX_JOINS:
            raise RequestError(
                "TOO_COMPLEX",
                f"an object would be joined to more than {MAX_JOINS} rows",
                hint="Ask for fewer objects behind one.",
                details={"limit": MAX_JOINS},
            )

    def of_kind(self, type_name: str, alias: str) -> tuple[Predicate, ...]:
        """Keep to the one kind that a field's type names."""
        kinds = [kind for kind, name in ENTITY_TYPES.items() if name == type_name]
        return tuple(Compare(Ref(alias, "kind"), "=", Constant(kind)) for kind in kinds)

    @contextmanager
    def knowing(self, known_at: KnownAt) -> Iterator[None]:
        """Plan what is inside as of an instant, or (None) as of now."""
        before, self.visibility = self.visibility, self.visibility.as_of(known_at)
        yield
        self.visibility = before

    def read_known_at(self, selection: FieldSelection) -> KnownAt:
        """Return the instant that a field states, else the one that holds around it."""
        stated = selection.arguments.get("knownAt")
        return self.known_at if stated is None else Bound(stated)

    @contextmanager
    def multiplied(self, count: int) -> Iterator[None]:
        """Count what is planned inside as done `count` times for each row outside; raises TOO_EXPENSIVE."""
        rows = self._multiplier[-1] * max(1, count)
        self.charge(max(1, count))
        self._multiplier.append(rows)
        yield
        self._multiplier.pop()

    def charge(self, rows: int) -> None:
        """Add what is read once for each row outside; raises TOO_EXPENSIVE."""
        self.cost += self._multiplier[-1] * rows
        if self.cost > self._max_rows:
            raise RequestError(
                "TOO_EXPENSIVE",
                f"this operation may read {self.cost} rows; {self._max_rows} are allowed",
                hint="Ask for smaller pages (first) at the inner levels, and for fewer counts.",
                details={"cost": self.cost, "limit": self._max_rows},
            )
