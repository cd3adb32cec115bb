"""Hops between lists of entities: what a search for a path asks of the rows that may carry one.

Lists are columns of the one row that a step of the search reads. Tables are joined in the order in which they are
written, from the smaller list to the edges it has: without it SQLite might begin at the hub.
"""

from dataclasses import dataclass
from functools import reduce
from operator import add
from typing import Any

from sqlalchemy import (
    CTE,
    ColumnElement,
    Select,
    column,
    exists,
    func,
    literal_column,
    null,
    or_,
    select,
    union_all,
)

from newsgraph.compiler.plan_path import Carrier, PathSearch
from newsgraph.sql.construct import ColumnOf
from newsgraph.sql.expression import ExpressionRenderer
from newsgraph.sql.id_list import GatheredIds, InOrder, ListedIds, NamedTable, NoIds

Element = ColumnElement[Any]
ONE: Element = literal_column("1")


@dataclass(frozen=True)
class _Edge:
    """Rows of one carrier under an alias, and the two entities each joins."""

    table: Any
    near: Element
    far: Element
    key: Element


def _any_of(rows: list[Any]) -> Element:
    """Tell whether any of some selects has a row, looked up where it stands.

    Of EXISTS PostgreSQL would make a join or a table of hashes, for which it reads all the relations there are.
    """
    return or_(*(read.limit(ONE).scalar_subquery().is_not(null()) for read in rows))


class HopRenderer:
    """Renders questions about hops, each as one expression over lists or nodes.

    What may carry a hop is stated once: `tables` must stand in the statement, and are put in wherever they are read.
    """

    def __init__(self, renderer: ExpressionRenderer, search: PathSearch):
        """Take the renderer of the statement that the search stands in."""
        self._renderer = renderer
        self._search = search
        self.tables: list[CTE] = []
        pairs = [] if search.pairs is None else [self._name_carrier(search.pairs, "path_pair")]
        self._carriers = [self._name_carrier(search.relations, "path_hop"), *pairs]

    def _name_carrier(self, carrier: Carrier, name: str) -> str:
        """Return the table to read: the carrier's own, or one that keeps to what its rows must meet."""
        rows = carrier.rows
        if len(rows.tables) == 1 and not rows.where:
            return carrier.table
        level = self._renderer.level(rows)
        names = ["entity_id", "other_id", "other_public_id"]
        names += ["relation_id"] if carrier is self._search.relations else []
        made = select(*(ColumnOf(carrier.alias, item).label(item) for item in names))
        made = made.select_from(InOrder(list(level.tables.values())))
        made = made.where(*self._renderer.conditions(rows, level)).correlate(None)
        self.tables.append(made.cte(name).prefix_with("NOT MATERIALIZED"))
        return name

    def _edges(self, alias: str) -> list[_Edge]:
        columns = [ColumnOf(alias, name) for name in ("entity_id", "other_id", "other_public_id")]
        return [_Edge(NamedTable(carrier, alias), *columns) for carrier in self._carriers]

    # -------------------------------------------------------------- lists

    def gather_ends(self) -> tuple[Element, Element]:
        """Return the start and the goal, each as a list of one or none."""
        ends = (self._search.start, self._search.goal)
        return tuple(self._gather_rows(*end) for end in ends)  # type: ignore[return-value]  # two of them

    def _gather_rows(self, rows: Any, ref: Any) -> Element:
        level = self._renderer.level(rows)
        with self._renderer.inside(level):
            item = self._renderer.ref(ref)
        found = select(GatheredIds(item)).select_from(*level.tables.values())
        return found.where(*self._renderer.conditions(rows, level)).correlate(None).scalar_subquery()

    def no_list(self) -> Element:
        """Return no list at all."""
        return NoIds()

    def first(self, ids: Element) -> Element:
        """Return the number in a list of one; null for an empty list."""
        return (
            select(func.min(ColumnOf("item", "value"))).select_from(ListedIds(ids, "item")).scalar_subquery()
        )

    def count(self, ids: Element) -> Element:
        """Return how many numbers a list has."""
        return select(func.count()).select_from(ListedIds(ids, "item")).scalar_subquery()

    def has_any(self, ids: Element) -> Element:
        """Tell whether a list has any number."""
        return exists(select(ONE).select_from(ListedIds(ids, "item")).scalar_subquery())

    def count_edges(self, ids: Element) -> Element:
        """Return how many edges a list has, whatever the filter; no more than one past the budget is counted."""
        limit: Element = literal_column(str(self._search.budget + 1))
        counts = []
        carriers = [self._search.relations, self._search.pairs]
        for carrier in filter(None, carriers):
            table = NamedTable(carrier.table, "edge")
            read = select(ONE.label("one")).select_from(InOrder([ListedIds(ids, "item"), table]))
            read = read.where(ColumnOf("edge", "entity_id") == ColumnOf("item", "value")).limit(limit)
            counts.append(select(func.count()).select_from(read.subquery("counted")).scalar_subquery())
        return reduce(add, counts)

    def expand(self, ids: Element) -> Element:
        """Return the neighbours of a list."""
        reached = union_all(*(self._neighbours(ids, edge) for edge in self._edges("edge"))).subquery(
            "reached"
        )
        return select(GatheredIds(column("id"), unique=True)).select_from(reached).scalar_subquery()

    def _neighbours(self, ids: Element, edge: _Edge) -> Select[Any]:
        read = select(edge.far.label("id")).select_from(InOrder([ListedIds(ids, "item"), edge.table]))
        return read.where(edge.near == ColumnOf("item", "value"))

    # -------------------------------------------------------------- who leads on

    def lead_from_start(self, start: Element, goal: Element) -> Element:
        """Try every node of the start's list: its neighbours in turn, until one is a neighbour of the goal's list."""
        node = ColumnOf("node", "value")
        leads = _any_of(
            [
                select(ONE)
                .select_from(edge.table)
                .where(edge.near == node, self._has_edge_from(goal, edge.far))
                for edge in self._edges("edge")
            ]
        )
        return select(GatheredIds(node)).select_from(ListedIds(start, "node")).where(leads).scalar_subquery()

    def lead_from_goal(self, start: Element, goal: Element) -> Element:
        """Read the edges of the goal's list, and look up each node of the start's list at their other end."""
        found = []
        for edge in self._edges("link"):
            tables = InOrder([ListedIds(goal, "item"), edge.table, ListedIds(start, "node")])
            leads = self._is_edge(self._edges("edge"), ColumnOf("node", "value"), edge.far)
            read = select(ColumnOf("node", "value").label("id")).select_from(tables)
            found.append(read.where(edge.near == ColumnOf("item", "value"), leads))
        return (
            select(GatheredIds(column("id"), unique=True))
            .select_from(union_all(*found).subquery("found"))
            .scalar_subquery()
        )

    def lead_by_reading(self, start: Element, goal: Element) -> Element:
        """Read the edges of both lists once, and join them where they meet."""
        met = union_all(*(self._neighbours(goal, edge) for edge in self._edges("link"))).subquery("reached")
        middle = select(column("id")).distinct().select_from(met).subquery("middle")
        return self._keep_leading(start, middle, ColumnOf("middle", "id"))

    def keep_edges(self, ids: Element, ahead: Element) -> Element:
        """Return those of a list that have an edge to a number of another."""
        listed = (
            select(ColumnOf("item", "value").label("id")).distinct().select_from(ListedIds(ahead, "item"))
        )
        return self._keep_leading(ids, listed.subquery("ahead"), ColumnOf("ahead", "id"))

    def _keep_leading(self, ids: Element, ahead: Any, number: Element) -> Element:
        found = []
        for edge in self._edges("edge"):
            tables = InOrder([ListedIds(ids, "node"), edge.table, ahead])
            read = select(edge.near.label("id")).select_from(tables)
            found.append(read.where(edge.near == ColumnOf("node", "value"), number == edge.far))
        return (
            select(GatheredIds(column("id"), unique=True))
            .select_from(union_all(*found).subquery("found"))
            .scalar_subquery()
        )

    # -------------------------------------------------------------- single hops

    def has_edge(self, start: Element, end: Element) -> Element:
        """Tell whether one hop joins two nodes."""
        return self._is_edge(self._edges("edge"), start, end)

    def _is_edge(self, edges: list[_Edge], start: Element, end: Element) -> Element:
        return _any_of(
            [select(ONE).select_from(edge.table).where(edge.near == start, edge.far == end) for edge in edges]
        )

    def _has_edge_from(self, ids: Element, end: Element) -> Element:
        return _any_of(
            [
                select(ONE)
                .select_from(InOrder([ListedIds(ids, "item"), edge.table]))
                .where(edge.near == ColumnOf("item", "value"), edge.far == end)
                for edge in self._edges("link")
            ]
        )

    def choose(self, before: Element, ids: Element) -> Element:
        """Return the neighbour of a node, among those listed, whose public id is the smallest.

        The hop is looked up for each: joined to what is listed, all that a hub has would be read. Nor is the order of
        the ids asked of the hops, for SQLite would read them all in it.
        """
        item, named = ColumnOf("item", "value"), ColumnOf("named", "id")
        tables = InOrder([ListedIds(ids, "item"), NamedTable("entity", "named")])
        read = select(named).select_from(tables).where(self.has_edge(before, item), named == item)
        return read.order_by(ColumnOf("named", "public_id")).limit(ONE).scalar_subquery()

    def choose_middle(self, before: Element, goal: Element, *, from_goal: bool) -> Element:
        """Return the neighbour of a node whose public id is the smallest among the neighbours of the goal's list.

        Either all edges of the goal's list are read, or those of the node in the order of that id, up to the first.
        """
        if not from_goal:
            return self._smallest(
                [
                    (edge.table, edge, (edge.near == before, self._has_edge_from(goal, edge.far)))
                    for edge in self._edges("edge")
                ]
            )
        return self._smallest(
            [
                (
                    InOrder([ListedIds(goal, "item"), link.table]),
                    link,
                    (link.near == ColumnOf("item", "value"), self.has_edge(before, link.far)),
                )
                for link in self._edges("link")
            ]
        )

    def _smallest(self, choices: list[Any]) -> Element:
        """Each carrier's rows are read in the order of the other end's id, up to the first that will do."""
        firsts: list[Any] = []
        for number, (tables, edge, where) in enumerate(choices, 1):
            first = select(edge.far.label("id"), edge.key.label("key")).select_from(tables)
            first = first.where(*where).order_by(edge.key).limit(ONE)
            name = f"choice_{number}"
            firsts.append(select(column("id"), column("key")).select_from(first.subquery(name)))
        found = union_all(*firsts).subquery("choice")
        return select(column("id")).select_from(found).order_by(column("key")).limit(ONE).scalar_subquery()

    def choose_relation(self, start: Element, end: Element) -> Element:
        """Return the relation that a hop shows: the first by kind, then by id; null where none carries it."""
        rows, relation = self._search.shown
        level = self._renderer.level(rows)
        edge, related = NamedTable(self._carriers[0], "edge"), ColumnOf("edge", "relation_id")
        read = select(ColumnOf(relation, "id")).select_from(InOrder([edge, *level.tables.values()]))
        read = read.where(ColumnOf("edge", "entity_id") == start, ColumnOf("edge", "other_id") == end)
        read = read.where(ColumnOf(relation, "id") == related, *self._renderer.conditions(rows, level))
        order = (ColumnOf(relation, "kind"), ColumnOf(relation, "public_id"))
        return read.order_by(*order).limit(ONE).correlate(None).scalar_subquery()
