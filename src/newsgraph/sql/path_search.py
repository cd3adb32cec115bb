"""A shortest path in one statement: a chain of one-row tables, each of which takes the search one step on.

From both ends lists of entities grow, a whole distance at a time. Before a list grows, the two are compared: who in
the list from the start has a neighbour that is also a neighbour of the list from the goal? The side with fewer edges
grows next. Once they meet, the smallest path is read off from the start, node by node. Every step reads the row
before it and nothing else, and CASE skips it where the search is over.
"""

from typing import Any

from sqlalchemy import (
    CTE,
    ColumnElement,
    Integer,
    Select,
    and_,
    case,
    cast,
    literal_column,
    null,
    select,
    union_all,
)

from newsgraph.compiler.plan_path import PathSearch
from newsgraph.sql.construct import ColumnOf
from newsgraph.sql.expression import ExpressionRenderer
from newsgraph.sql.id_list import CarriedColumn, Refusal
from newsgraph.sql.path_hop import HopRenderer

Element = ColumnElement[Any]


def number(value: int) -> Element:
    """Return a whole number written into the statement."""
    return literal_column(str(value))


ZERO, ONE = number(0), number(1)
TOO_WIDE = "PATH_TOO_WIDE"
"""The word by which readers know that a search was stopped."""
FEW_LOOKUPS = 5_000
"""Look-ups that are always cheaper than reading both sides' edges."""
FEW_NODES = 100
"""Up to how many nodes are each tried until one neighbour answers."""
LOOKUPS_PER_EDGE = 10
"""How many look-ups, of which most are never made, are worth one edge that is read for certain."""


def _name_column(name: str, item: Element) -> Element:
    """Name a column; one that is carried on under its own name needs no other, and thirty steps carry twenty."""
    return item if isinstance(item, CarriedColumn) and item.column_name == name else item.label(name)


class PathRenderer:
    """Renders one search."""

    def __init__(self, renderer: ExpressionRenderer, search: PathSearch):
        """Take the renderer of the statement that the search stands in."""
        self._hop = HopRenderer(renderer, search)
        self._hops = search.max_hops
        self._budget = number(search.budget)
        self._depths = range(1, search.max_hops - 1)
        self._row: dict[str, Element] = {}
        self._chain: list[CTE] = []

    def render(self) -> dict[str, CTE]:
        """Return the table `path`, of one row or none, and `path_step`, of a row for each step."""
        self._begin()
        for length in range(2, self._hops + 1):
            if length > 2:
                self._grow()
            self._compare(length)
        self._check_budget()
        self._keep_leading()
        self._walk()
        path = self._keep(select(self._row["length"].label("length")).select_from(self._chain[-1]), "path")
        return {"path": path, "path_step": self._keep(self._list_steps(), "path_step")}

    # -------------------------------------------------------------- the chain

    def _advance(self, changes: dict[str, Element], *where: Element) -> dict[str, Element]:
        """Add a row to the chain, the one before it with these columns changed; return its columns."""
        columns = {**self._row, **changes}
        made = select(*(_name_column(name, item) for name, item in columns.items())).where(*where)
        made = made.select_from(self._chain[-1]) if self._chain else made.add_cte(*self._hop.tables)
        name = f"search_{len(self._chain) + 1}"
        self._chain.append(self._keep(made, name))
        self._row = {key: CarriedColumn(name, key) for key in columns}
        return self._row

    def _forget(self, *names: str) -> None:
        """Carry these columns no further, where they are carried at all."""
        for name in names:
            self._row.pop(name, None)

    def _keep(self, made: Any, name: str) -> CTE:
        """Keep the database from putting a step's text into the next, where it would run once for each use."""
        kept: CTE = made.cte(name).prefix_with("MATERIALIZED")
        return kept

    # -------------------------------------------------------------- the search

    def _begin(self) -> None:
        """Find both ends, and whether they are the same or neighbours; where one is not there, there is no row."""
        start, goal = self._hop.gather_ends()
        row = self._advance({"from_list": start, "to_list": goal})
        row = self._advance({name: self._hop.first(row[f"{name}_list"]) for name in ("from", "to")})
        length = case(
            (row["from"] == row["to"], ZERO),
            (self._hop.has_edge(row["from"], row["to"]), ONE),
            else_=cast(null(), Integer),
        )
        levels = {f"{side}_{depth}": self._hop.no_list() for side in ("from", "to") for depth in self._depths}
        self._advance(
            {
                "length": length,
                "from_depth": ZERO,
                "to_depth": ZERO,
                "from_edges": self._hop.count_edges(row["from_list"]),
                "to_edges": self._hop.count_edges(row["to_list"]),
                "spent": ZERO,
                "due": ONE,
                "leading": self._hop.no_list(),
                **levels,
            },
            and_(row["from"].is_not(null()), row["to"].is_not(null())),
        )

    def _compare(self, length: int) -> None:
        """Look for paths of this length, two hops more than both lists are deep: who in `from_list` leads there?"""
        row = self._row
        due = and_(
            row["due"] == ONE, row["length"].is_(null()), row["from_edges"] > ZERO, row["to_edges"] > ZERO
        )
        spent = row["spent"] + row["from_edges"] + row["to_edges"]
        row = self._advance(
            {
                "due": case((due, ONE), else_=ZERO),
                "spent": case((due, spent), else_=row["spent"]),
                "from_size": self._hop.count(row["from_list"]),
                "to_size": self._hop.count(row["to_list"]),
            }
        )
        row = self._advance({"leading": case((self._goes_on(), self._find_leading()), else_=row["leading"])})
        met = and_(self._goes_on(), self._hop.has_any(row["leading"]))
        self._advance({"length": case((met, number(length)), else_=row["length"])})

    def _goes_on(self) -> Element:
        return and_(self._row["due"] == ONE, self._row["spent"] <= self._budget)

    def _find_leading(self) -> Element:
        """Three ways to the same list, the cheapest of which is taken."""
        row = self._row
        edges = row["from_edges"] + row["to_edges"]
        from_goal = row["to_edges"] * row["from_size"]
        from_start = row["from_edges"] * row["to_size"]
        few_nodes = and_(
            row["from_size"] <= number(FEW_NODES),
            from_start <= number(LOOKUPS_PER_EDGE) * edges,
        )
        lists = (row["from_list"], row["to_list"])
        return case(
            (from_goal <= number(FEW_LOOKUPS), self._hop.lead_from_goal(*lists)),
            (few_nodes, self._hop.lead_from_start(*lists)),
            else_=self._hop.lead_by_reading(*lists),
        )

    def _grow(self) -> None:
        """Let the side with fewer edges grow by one distance, where the search goes on."""
        row = self._row
        due = and_(self._goes_on(), row["length"].is_(null()))
        is_from = row["from_edges"] <= row["to_edges"]
        row = self._advance(
            {
                "due": case((and_(due, is_from), ONE), (due, number(2)), else_=ZERO),
                "grown": case((is_from, row["from_list"]), else_=row["to_list"]),
            }
        )
        new = case((row["due"] > ZERO, self._hop.expand(row["grown"])), else_=self._hop.no_list())
        row = self._advance({"grown": new})
        changes: dict[str, Element] = {"due": case((row["due"] > ZERO, ONE), else_=ZERO)}
        for mark, side in ((1, "from"), (2, "to")):
            grows = row["due"] == number(mark)
            edges, depth = row[f"{side}_edges"], row[f"{side}_depth"]
            changes |= {
                f"{side}_list": case((grows, row["grown"]), else_=row[f"{side}_list"]),
                f"{side}_edges": case((grows, self._hop.count_edges(row["grown"])), else_=edges),
                f"{side}_depth": case((grows, depth + ONE), else_=depth),
            }
            for number_of_hops in self._depths:
                name = f"{side}_{number_of_hops}"
                arrives = and_(grows, depth == number(number_of_hops - 1))
                changes[name] = case((arrives, row["grown"]), else_=row[name])
        self._advance(changes)

    def _check_budget(self) -> None:
        """Go on with a path alone; stop with an error where the search was given up."""
        row = self._row
        given_up = and_(row["length"].is_(null()), row["spent"] > self._budget)
        found = case((given_up, Refusal(TOO_WIDE, row["spent"])), else_=row["length"].is_not(null()))
        self._forget("from_list", "from_edges", "from_size", "to_size", "to_depth", "spent", "due", "grown")
        self._advance({}, found)

    # -------------------------------------------------------------- reading the path off

    def _keep_leading(self) -> None:
        """Keep of each distance from the start those who lead on to the goal."""
        for depth in reversed(self._depths):
            row, name = self._row, f"from_{depth}"
            here = number(depth)
            cases = [(row["from_depth"] == here, row["leading"])]
            if depth + 1 in self._depths:
                cases.append(
                    (row["from_depth"] > here, self._hop.keep_edges(row[name], row[f"from_{depth + 1}"]))
                )
            self._advance({name: case(*cases, else_=row[name])})

    def _walk(self) -> None:
        """Choose the nodes in order: each time the smallest id among those that lead on."""
        self._row["node_0"] = self._row["from"]
        self._forget("from", "leading")
        for position in range(1, self._hops + 1):
            node = self._choose_node(position)
            self._forget(f"from_{position}", f"to_{self._hops - position}")
            self._advance({f"node_{position}": node})

    def _choose_node(self, position: int) -> Element:
        row, here = self._row, number(position)
        before = row[f"node_{position - 1}"]
        cases = [(row["length"] == here, row["to"]), (row["length"] < here, cast(null(), Integer))]
        if position < self._hops:
            is_middle = row["from_depth"] == number(position - 1)
            few = row["to_edges"] <= number(FEW_LOOKUPS)
            goal = row["to_list"]
            cases.append((and_(is_middle, few), self._hop.choose_middle(before, goal, from_goal=True)))
            cases.append((is_middle, self._hop.choose_middle(before, goal, from_goal=False)))
        lists = self._find_lists(position)
        listed = self._hop.choose(before, case(*lists)) if lists else cast(null(), Integer)
        return case(*cases, else_=listed)

    def _find_lists(self, position: int) -> list[tuple[Element, Element]]:
        """Return the lists that may hold the node, each with when it does: one of the start's, else of the goal's."""
        row, here = self._row, number(position)
        lists = []
        if position in self._depths:
            lists.append((row["from_depth"] >= here, row[f"from_{position}"]))
        for left in self._depths:
            if position + left <= self._hops:
                lists.append((row["length"] == number(position + left), row[f"to_{left}"]))
        return lists

    def _list_steps(self) -> Select[Any]:
        """Tell of each step where it begins and ends, and which relation it shows."""
        bare = [self._list_bare_step(position) for position in range(1, self._hops + 1)]
        steps = self._keep(union_all(*bare), "bare_step")
        names = ("position", "from_id", "to_id")
        columns: dict[str, Element] = {name: ColumnOf("bare_step", name) for name in names}
        columns["relation_id"] = self._hop.choose_relation(columns["from_id"], columns["to_id"])
        return select(*(item.label(name) for name, item in columns.items())).select_from(steps)

    def _list_bare_step(self, position: int) -> Select[Any]:
        row, here = self._row, number(position)
        columns = {"position": here, "from_id": row[f"node_{position - 1}"], "to_id": row[f"node_{position}"]}
        made = select(*(item.label(name) for name, item in columns.items()))
        return made.select_from(self._chain[-1]).where(row["length"] >= here)
