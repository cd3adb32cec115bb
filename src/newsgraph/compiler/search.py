"""Searches: articles and entities in one list, best first, with what of them matched and how the list is made up."""

from collections.abc import Mapping

from newsgraph.catalog.definition import Form
from newsgraph.compiler.connection import plan_fact
from newsgraph.compiler.filter import plan_entity_filter, plan_search_filter
from newsgraph.compiler.link import PRICE_OF_COUNT, RowPlanner
from newsgraph.compiler.paging import plan_page
from newsgraph.compiler.plan import (
    SEARCHED_ARTICLE,
    AnyObject,
    Case,
    ConnectionField,
    ConnectionValue,
    Edges,
    Field,
    Fixed,
    Inline,
    Key,
    ObjectList,
    OneObject,
    PageInfo,
    Scalar,
    SearchValue,
    Shape,
    TotalCount,
)
from newsgraph.compiler.plan_rows import Bound, Compare, Conversion, CursorText, Predicate, Ref, Rows
from newsgraph.compiler.selection import FieldSelection
from newsgraph.model.vocabulary import ArticlePart

TAG = "SearchEdge"
PRICE_OF_SEARCH = 40
"""Rows that finding and ranking are reckoned as."""
PRICE_OF_HIGHLIGHTS = 4
"""Rows that the highlights of one result are reckoned as."""
MAX_ENTITY_FACETS = 10
ONLY_ARTICLES_HAVE = {"languages", "sections", "entities", "publishedAfter", "publishedBefore"}
"""Fields of SearchFilter that no entity can meet."""
FACET_SOURCES = {"kinds": "search_kind", "sections": "search_section", "languages": "search_language"}


def plan_search(planner: RowPlanner, selection: FieldSelection) -> SearchValue:
    """Return the plan of `search`."""
    planner.count_part()
    planner.charge(PRICE_OF_SEARCH)
    query = selection.arguments["query"]
    articles, entities = _plan_sources(planner, selection.arguments.get("filter") or {})
    connection = _plan_hits(planner, selection)
    words, tokens = (Bound(query, conversion) for conversion in (Conversion.WORDS, Conversion.TOKENS))
    summary, body = (_plan_shown(planner, part) for part in (ArticlePart.SUMMARY, ArticlePart.BODY))
    return SearchValue(words, tokens, articles, entities, summary, body, connection)


def _plan_shown(planner: RowPlanner, part: ArticlePart) -> tuple[Predicate, ...]:
    """Return what must hold for passages of a part to be shown; words that stand there are found all the same.

    Only published articles are found.
    """
    return () if planner.visibility.is_open(part) else (planner.show(part, SEARCHED_ARTICLE),)


def _plan_sources(planner: RowPlanner, given: Mapping[str, object]) -> tuple[Rows, Rows | None]:
    """Return the articles and the entities among which it is searched; no entities where none can be found."""
    stated = {name: value for name, value in given.items() if value is not None}
    article, table = planner.namer.name("article_search")
    narrowed = plan_search_filter(stated, article, planner.visibility)
    articles = Rows(((article, table),), (*planner.visibility.build_listed(table, article), *narrowed))
    if stated.keys() & ONLY_ARTICLES_HAVE:
        return articles, None
    entity, table = planner.namer.name("entity")
    visibility = planner.visibility
    listed = (*visibility.build_listed(table, entity), visibility.build_standing(entity))
    return articles, Rows(((entity, table),), (*listed, *plan_entity_filter(stated, entity, planner.namer)))


def _plan_hits(planner: RowPlanner, selection: FieldSelection) -> ConnectionValue:
    hit, table = planner.namer.name("search_hit")
    order = (
        Key(Ref(hit, "score"), True, "integer"),
        Key(Ref(hit, "article_count"), True, "integer"),
        Key(Ref(hit, "published_at"), True),
        Key(Ref(hit, "public_id"), True),
    )
    page = plan_page(selection.arguments, order, TAG)
    planner.checks += [cut.right[0] for cut in (page.after,) if cut and isinstance(cut.right[0], Bound)]
    cursor = CursorText(TAG, tuple(key.item for key in order))
    fields = []
    for item in selection.fields:
        match item.name:
            case "edges":
                with planner.multiplied(page.size):
                    value: Edges | PageInfo | TotalCount | Inline | Fixed = Edges(
                        Shape((Case(None, _plan_edge(planner, item, hit, cursor)),))
                    )
            case "pageInfo":
                value = PageInfo(tuple((fact.key, plan_fact(fact)) for fact in item.fields))
            case "totalCount":
                planner.charge(PRICE_OF_COUNT)
                value = TotalCount()
            case "facets":
                value = Inline(
                    Shape((Case(None, tuple(_plan_facet(planner, part) for part in item.fields)),))
                )
            case _:
                value = Fixed('"SearchConnection"')
        fields.append(ConnectionField(item.key, value))
    return ConnectionValue(Rows(((hit, table),)), order, page, cursor, tuple(fields))


# ---------------------------------------------------------------- one result


def _plan_edge(planner: RowPlanner, edge: FieldSelection, hit: str, cursor: CursorText) -> tuple[Field, ...]:
    return tuple(_plan_edge_field(planner, item, hit, cursor) for item in edge.fields)


def _plan_edge_field(planner: RowPlanner, item: FieldSelection, hit: str, cursor: CursorText) -> Field:
    match item.name:
        case "cursor":
            return Field(item.key, Scalar(cursor))
        case "node":
            return Field(item.key, _plan_node(planner, item, hit))
        case "score":
            return Field(item.key, Scalar(Ref(hit, "score"), Form.SHARE))
        case "highlights":
            return Field(item.key, _plan_highlights(planner, item, hit))
        case _:
            return Field(item.key, Fixed('"SearchEdge"'))


def _plan_node(planner: RowPlanner, item: FieldSelection, hit: str) -> AnyObject:
    """A result is an article or an entity: one of two keys of its row is null."""
    articles = {name: fields for name, fields in item.types.items() if name == "Article"}
    entities = {name: fields for name, fields in item.types.items() if name != "Article"}
    return AnyObject(
        (
            _plan_one(planner, "article", articles, Ref(hit, "article_id")),
            _plan_one(planner, "entity", entities, Ref(hit, "entity_id")),
        )
    )


def _plan_one(
    planner: RowPlanner, name: str, types: Mapping[str, tuple[FieldSelection, ...]], key: Ref
) -> OneObject:
    planner.count_part()
    alias, table = planner.namer.name(name)
    where = (Compare(Ref(alias, "id"), "=", key), *planner.visibility.build_visible(table, alias))
    with planner.joining() as joins:
        shape = planner.plan_shape(types, {name: alias})
    return OneObject(Rows(((alias, table),), where, tuple(joins)), shape)


def _plan_highlights(planner: RowPlanner, item: FieldSelection, hit: str) -> ObjectList:
    planner.count_part()
    planner.charge(PRICE_OF_HIGHLIGHTS)
    passage, table = planner.namer.name("search_passage")
    where = (Compare(Ref(passage, "public_id"), "=", Ref(hit, "public_id")),)
    fields = tuple(_plan_highlight_field(planner, part, passage) for part in item.fields)
    rows = Rows(((passage, table),), where)
    return ObjectList(rows, (Key(Ref(passage, "rank"), False, "integer"),), None, _shape(fields))


def _plan_highlight_field(planner: RowPlanner, item: FieldSelection, passage: str) -> Field:
    match item.name:
        case "text":
            return Field(item.key, Scalar(Ref(passage, "text")))
        case "ranges":
            return Field(item.key, _plan_ranges(planner, item, passage))
        case _:
            return Field(item.key, Fixed('"Highlight"'))


def _plan_ranges(planner: RowPlanner, item: FieldSelection, passage: str) -> ObjectList:
    place, table = planner.namer.name("search_range")
    ending = "_utf16" if str(item.arguments.get("unit")) == "UTF16" else ""
    columns = {"start": f"start{ending}", "end": f"end{ending}"}
    where = tuple(Compare(Ref(place, name), "=", Ref(passage, name)) for name in ("public_id", "rank"))
    fields = tuple(
        Field(
            part.key,
            Scalar(Ref(place, columns[part.name])) if part.name in columns else Fixed('"TextRange"'),
        )
        for part in item.fields
    )
    order = (Key(Ref(place, "start"), False, "integer"),)
    return ObjectList(Rows(((place, table),), where), order, None, _shape(fields))


# ---------------------------------------------------------------- facets


def _plan_facet(planner: RowPlanner, item: FieldSelection) -> Field:
    if item.name == "__typename":
        return Field(item.key, Fixed('"SearchFacets"'))
    planner.count_part()
    planner.charge(PRICE_OF_COUNT)
    if item.name == "entities":
        return Field(item.key, _plan_entity_facet(planner, item))
    facet, table = planner.namer.name(FACET_SOURCES[item.name])
    fields = tuple(
        Field(
            part.key,
            Scalar(Ref(facet, part.name)) if part.name in ("value", "count") else Fixed('"FacetCount"'),
        )
        for part in item.fields
    )
    order = (Key(Ref(facet, "count"), True, "integer"), Key(Ref(facet, "value"), False))
    return Field(item.key, ObjectList(Rows(((facet, table),)), order, None, _shape(fields)))


def _plan_entity_facet(planner: RowPlanner, item: FieldSelection) -> ObjectList:
    facet, table = planner.namer.name("search_entity")
    entity, entity_table = planner.namer.name("entity")
    where = (
        Compare(Ref(entity, "id"), "=", Ref(facet, "entity_id")),
        *planner.visibility.build_listed("entity", entity),
    )
    order = (Key(Ref(facet, "count"), True, "integer"), Key(Ref(entity, "public_id"), True))
    with planner.multiplied(MAX_ENTITY_FACETS), planner.joining() as joins:
        fields = tuple(_plan_entity_facet_field(planner, part, facet, entity) for part in item.fields)
    rows = Rows(((facet, table), (entity, entity_table)), where, tuple(joins))
    return ObjectList(rows, order, MAX_ENTITY_FACETS, _shape(fields))


def _plan_entity_facet_field(planner: RowPlanner, item: FieldSelection, facet: str, entity: str) -> Field:
    match item.name:
        case "entity":
            return Field(item.key, Inline(planner.plan_shape(item.types, {"entity": entity})))
        case "count":
            return Field(item.key, Scalar(Ref(facet, "count")))
        case _:
            return Field(item.key, Fixed('"EntityFacet"'))


def _shape(fields: tuple[Field, ...]) -> Shape:
    return Shape((Case(None, fields),))
