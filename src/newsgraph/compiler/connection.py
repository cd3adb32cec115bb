"""Connections: whose rows, which filter, which page, and the fields of a Relay connection."""

from collections.abc import Mapping
from dataclasses import replace

from newsgraph.catalog.article import RELATION_ORDER_OF_ENTITY
from newsgraph.catalog.definition import Connection, Membership, Order
from newsgraph.catalog.root import TABLES
from newsgraph.compiler.filter import (
    NOTHING,
    bind_list,
    is_empty,
    plan_article_filter,
    plan_end_filter,
    plan_entity_filter,
    plan_relation_filter,
)
from newsgraph.compiler.link import PRICE_OF_COUNT, RowPlanner
from newsgraph.compiler.naming import Row
from newsgraph.compiler.paging import plan_page
from newsgraph.compiler.plan import (
    Case,
    ConnectionField,
    ConnectionValue,
    Edges,
    Facet,
    FacetFact,
    Facets,
    Field,
    Fixed,
    Inline,
    Key,
    PageFact,
    PageInfo,
    Scalar,
    Shape,
    TotalCount,
)
from newsgraph.compiler.plan_rows import (
    Bound,
    Compare,
    Constant,
    Conversion,
    CursorText,
    InAnyRows,
    InConstants,
    InList,
    InRows,
    IsNull,
    Predicate,
    Ref,
    Rows,
)
from newsgraph.compiler.selection import FieldSelection
from newsgraph.compiler.visibility import PUBLIC_STATES

FACET_COLUMNS = {"sections": "section", "languages": "language"}
"""The column of an article that each field of ArticleFacets counts by."""


def plan_connection(
    planner: RowPlanner, connection: Connection, selection: FieldSelection, row: Row, origin: str
) -> ConnectionValue:
    """Return the plan of a connection field that hangs from `row` (no row at the top)."""
    with planner.knowing(planner.read_known_at(selection)):
        return _plan_connection(planner, connection, selection, row, origin)


def _plan_connection(
    planner: RowPlanner, connection: Connection, selection: FieldSelection, row: Row, origin: str
) -> ConnectionValue:
    if connection.membership is Membership.ENTITY_END and planner.visibility.has_ends:
        rows, reach, narrowed = _plan_ends(planner, selection, row)
        orders: Mapping[str, tuple[Order, ...]] = {"": RELATION_ORDER_OF_ENTITY}
    else:
        rows, reach = _plan_members(planner, connection, row, origin)
        narrowed = _plan_arguments(planner, connection, selection, reach, row)
        orders = connection.orders
    name = str(selection.arguments.get("orderBy") or next(iter(orders)))
    order = planner.plan_keys(_complete(planner, selection, orders[name]), reach)
    whole = Rows(rows.tables, rows.where + narrowed)
    listed = plan_listed(planner, connection, selection, whole, reach, order, f"{connection.edge}{name}")
    parts = _plan_parts(whole, order) if connection.membership is Membership.ALL else ()
    return replace(listed, parts=parts)


def _plan_parts(rows: Rows, order: tuple[Key, ...]) -> tuple[Rows, ...]:
    """Return articles of several states by their state: the indexes hold those of one state in order."""
    [(alias, table), *others] = rows.tables
    if table != "article" or others or not all(isinstance(key.item, Ref) for key in order):
        return ()
    for place, item in enumerate(rows.where):
        if isinstance(item, InConstants) and item.item == Ref(alias, "status") and len(item.items) > 1:
            kept = (*rows.where[:place], *rows.where[place + 1 :])
            states = (Compare(item.item, "=", Constant(state)) for state in item.items)
            return tuple(Rows(rows.tables, (state, *kept)) for state in states)
    return ()


def plan_listed(
    planner: RowPlanner,
    connection: Connection,
    selection: FieldSelection,
    rows: Rows,
    reach: Row,
    order: tuple[Key, ...],
    tag: str,
    *,
    cursor: CursorText | None = None,
) -> ConnectionValue:
    """Return the plan of a connection over rows that are found already; `tag` names their order in its cursors.

    A `cursor` that is given stands for one of the keys themselves.
    """
    page = plan_page(selection.arguments, order, tag)
    given = [cut.right[0] for cut in (page.after, page.before) if cut is not None]
    planner.checks += [bound for bound in given if isinstance(bound, Bound)]
    cursor = cursor or CursorText(tag, tuple(key.item for key in order))
    planner.count_part()
    _charge_counts(planner, selection)
    with planner.multiplied(page.size), planner.joining() as joins:
        fields = tuple(
            ConnectionField(item.key, _plan_part(planner, connection, item, reach, cursor))
            for item in selection.fields
        )
    rows = Rows(rows.tables, rows.where, tuple(joins))
    return ConnectionValue(rows, order, page, cursor, fields)


def _complete(planner: RowPlanner, selection: FieldSelection, order: tuple[Order, ...]) -> tuple[Order, ...]:
    """An article that was never published has no instant of publication: where it may be listed, it is the oldest."""
    given = selection.arguments.get("filter") or {}
    states = {str(state) for state in given.get("status") or ()}
    if not planner.visibility.is_newsroom or states.issubset(PUBLIC_STATES):
        return order
    return tuple(
        replace(key, empty="") if (key.table, key.column) == ("article", "published_at") else key
        for key in order
    )


def _charge_counts(planner: RowPlanner, selection: FieldSelection) -> None:
    """A count reads all rows, and so do each facet and a filter that sums up the evidence of each."""
    given = selection.arguments.get("filter") or {}
    summed = sum(given.get(name) is not None for name in ("standing", "validAt"))
    counted = sum(item.name == "totalCount" for item in selection.fields)
    counted += sum(len(item.fields) for item in selection.fields if item.name == "facets")
    planner.charge(PRICE_OF_COUNT * (counted + summed))


def _plan_ends(
    planner: RowPlanner, selection: FieldSelection, row: Row
) -> tuple[Rows, Row, tuple[Predicate, ...]]:
    """The relations of an entity as they stand now are found by their ends, in order.

    The ends that are there are those of the relations that are visible: their evidence is not read again.
    """
    end, end_table = planner.namer.name("relation_end")
    relation, table = planner.namer.name("relation")
    where = (
        Compare(Ref(end, "entity_id"), "=", Ref(row["entity"], "id")),
        *planner.visibility.build_visible("relation_end", end),
        Compare(Ref(relation, "id"), "=", Ref(end, "relation_id")),
    )
    narrowed = plan_end_filter(selection.arguments.get("filter") or {}, relation, end, planner.visibility)
    rows = Rows(((end, end_table), (relation, table)), where)
    return rows, {**row, "relation": relation, "relation_end": end}, narrowed


def _plan_members(planner: RowPlanner, connection: Connection, row: Row, origin: str) -> tuple[Rows, Row]:
    if connection.membership is Membership.LINKED:
        rows, reach = planner.follow(connection.path, row, origin)
        where = rows.where
        if origin == "article" and not connection.is_kept:
            where = (*where, planner.visibility.build_readable(row["article"]))
        if connection.kind is not None:
            where = (*where, Compare(Ref(reach["entity"], "kind"), "=", Constant(connection.kind)))
        return Rows(rows.tables, where), reach
    table = TABLES[connection.node]
    alias, _ = planner.namer.name(table)
    reach = {**row, table: alias}
    where = _plan_membership(planner, connection, alias, row)
    return Rows(((alias, table),), where), reach


def _plan_membership(
    planner: RowPlanner, connection: Connection, alias: str, row: Row
) -> tuple[Predicate, ...]:
    table = TABLES[connection.node]
    match connection.membership:
        case Membership.EVIDENCED:
            return (
                planner.visibility.build_readable(row["article"]),
                *_evidenced_by(planner, alias, row["article"]),
            )
        case Membership.CARRYING:
            return (_carries(planner, alias, row["path_step"]),)
        case Membership.ALL if table == "article":
            return ()
        case Membership.ALL if table == "entity":
            visibility = planner.visibility
            return (*visibility.build_visible(table, alias), visibility.build_standing(alias))
        case _:
            return planner.visibility.build_visible(table, alias)


def _evidenced_by(planner: RowPlanner, relation: str, article: str) -> tuple[Predicate, ...]:
    """The relation has visible evidence in this article."""
    evidence, table = planner.namer.name("evidence")
    here = Compare(Ref(evidence, "article_id"), "=", Ref(article, "id"))
    rows = Rows(((evidence, table),), (here, *planner.visibility.build_visible("evidence", evidence)))
    return (InRows(Ref(relation, "id"), rows, Ref(evidence, "relation_id")),)


def _carries(planner: RowPlanner, article: str, step: str) -> Predicate:
    """The article is visible evidence of a step's relation; or names both ends, where the step has none."""
    evidence, evidence_table = planner.namer.name("evidence")
    stated = Compare(Ref(evidence, "relation_id"), "=", Ref(step, "relation_id"))
    visible = planner.visibility.build_visible("evidence", evidence)
    first, table = planner.namer.name("article_entity")
    second, _ = planner.namer.name("article_entity")
    together = (
        IsNull(Ref(step, "relation_id")),
        Compare(Ref(first, "entity_id"), "=", Ref(step, "from_id")),
        Compare(Ref(second, "entity_id"), "=", Ref(step, "to_id")),
        Compare(Ref(second, "article_id"), "=", Ref(first, "article_id")),
    )
    choices = (
        (Rows(((evidence, evidence_table),), (stated, *visible)), Ref(evidence, "article_id")),
        (Rows(((first, table), (second, table)), together), Ref(first, "article_id")),
    )
    return InAnyRows(Ref(article, "id"), choices)


def _plan_arguments(
    planner: RowPlanner, connection: Connection, selection: FieldSelection, reach: Row, row: Row
) -> tuple[Predicate, ...]:
    given = selection.arguments.get("filter") or {}
    match TABLES[connection.node]:
        case "article" if "related_article" in reach and connection.edge == "RelatedArticleEdge":
            return ()
        case "article":
            return plan_article_filter(given, reach["article"], planner.visibility)
        case "change":
            return ()
        case "relation":
            relation = reach["relation"]
            entity = row["entity"] if connection.membership is Membership.ENTITY_END else None
            return plan_relation_filter(given, relation, planner.visibility, entity)
        case "article_version":
            return ()
        case "evidence":
            return _in_list(Ref(reach["evidence"], "stance"), selection.arguments.get("stances"))
        case _ if connection.membership is Membership.ALL:
            return plan_entity_filter(given, reach["entity"], planner.namer)
        case _ if connection.edge == "CoMentionEdge":
            return _in_list(Ref(reach["entity"], "kind"), selection.arguments.get("kinds"))
        case _:
            return _plan_salience(selection, reach)


def _plan_salience(selection: FieldSelection, reach: Row) -> tuple[Predicate, ...]:
    kinds = _in_list(Ref(reach["entity"], "kind"), selection.arguments.get("kinds"))
    least = selection.arguments.get("minSalience")
    if least is None:
        return kinds
    bound = Bound(least, Conversion.MILLIONTHS)
    return (*kinds, Compare(Ref(reach["article_entity"], "salience"), ">=", bound))


def _in_list(item: Ref, value: object) -> tuple[Predicate, ...]:
    if value is None:
        return ()
    return (NOTHING,) if is_empty(value) else (InList(item, bind_list(value)),)


def _plan_part(
    planner: RowPlanner,
    connection: Connection,
    item: FieldSelection,
    reach: Row,
    cursor: CursorText,
) -> Edges | PageInfo | TotalCount | Facets | Fixed:
    match item.name:
        case "edges":
            return Edges(plan_edge(planner, connection, item, reach, cursor))
        case "pageInfo":
            return PageInfo(tuple((fact.key, plan_fact(fact)) for fact in item.fields))
        case "totalCount":
            return TotalCount()
        case "facets":
            return Facets(tuple((facet.key, _plan_facet(planner, facet, reach)) for facet in item.fields))
        case _:
            return Fixed(f'"{connection.edge.removesuffix("Edge")}Connection"')


def _plan_facet(planner: RowPlanner, item: FieldSelection, reach: Row) -> Facet | Fixed:
    """A retracted article shows its language, and no more its section."""
    if item.name == "__typename":
        return Fixed('"ArticleFacets"')
    planner.count_part()
    fields = tuple(
        (part.key, Fixed('"FacetCount"') if part.name == "__typename" else FacetFact(part.name))
        for part in item.fields
    )
    item_of = Ref(reach["article"], FACET_COLUMNS[item.name])
    shown = () if item.name == "languages" else (planner.visibility.build_readable(reach["article"]),)
    return Facet(item_of, shown, fields)


def plan_fact(item: FieldSelection) -> PageFact | Fixed:
    """Return what a field of PageInfo tells."""
    return Fixed('"PageInfo"') if item.name == "__typename" else PageFact(item.name)


def plan_edge(
    planner: RowPlanner, connection: Connection, edge: FieldSelection, reach: Row, cursor: CursorText
) -> Shape:
    """Return the shape of one edge of a connection over a row within reach."""
    return Shape(
        (
            Case(
                None,
                tuple(_plan_edge_field(planner, connection, item, reach, cursor) for item in edge.fields),
            ),
        )
    )


def _plan_edge_field(
    planner: RowPlanner, connection: Connection, item: FieldSelection, reach: Row, cursor: CursorText
) -> Field:
    match item.name:
        case "cursor":
            return Field(item.key, Scalar(cursor))
        case "node":
            return Field(item.key, Inline(planner.plan_shape(item.types, reach)))
        case "__typename":
            return Field(item.key, Fixed(f'"{connection.edge}"'))
        case _:
            return Field(item.key, planner.plan_field(connection.edge, item, reach))
