"""Search: articles and entities in one list, with what of them matched and how the whole list is made up."""

from typing import Annotated

import strawberry

from newsgraph.schema.article import Article
from newsgraph.schema.declaration import Argument, compiled, optional
from newsgraph.schema.entity import Entity, Event, Organization, Person, Place
from newsgraph.schema.enumeration import SearchKind, TextUnit
from newsgraph.schema.facet import FacetCount
from newsgraph.schema.paging import PageInfo
from newsgraph.schema.scalar import DateTime

SearchResult = Annotated[
    Article | Person | Organization | Place | Event,
    strawberry.union("SearchResult", description="What a search finds: an article or an entity."),
]


@strawberry.input(
    description="What a result must meet: everything that is given. What only articles have (all but kinds) keeps "
    "the search to articles."
)
class SearchFilter:
    """What a result must meet."""

    kinds = optional(list[SearchKind], "Of any of these kinds.")
    languages = optional(list[str], "Articles in any of these languages, as BCP 47 tags such as en or pt-BR.")
    sections = optional(list[str], "Articles in any of these sections.")
    entities = optional(list[strawberry.ID], "Articles that mention every one of these entities.")
    published_after = optional(DateTime, "Articles published at this instant or later.")
    published_before = optional(DateTime, "Articles published before this instant.")


@strawberry.type(description="Where a word stands in a text: from start to before end.")
class TextRange:
    """Where a word stands in a text."""

    start = compiled(int, "Where it begins.")
    end = compiled(int, "Where what follows it begins.")


@strawberry.type(
    description="Plain text in which words of the query stand: a headline, a summary or a paragraph, cut to about "
    "240 characters around the first of them; of an entity the name or alias that matched."
)
class Highlight:
    """Plain text in which words of the query stand."""

    text = compiled(str, "The text, without any markup.")
    ranges = compiled(
        list[TextRange],
        "Where the words stand in it, in order.",
        unit=Argument(TextUnit | None, "What the offsets count; code points by default."),
    )


@strawberry.type(description="One result at its place in a search.")
class SearchEdge:
    """One result at its place in a search."""

    cursor = compiled(str, "Opaque: marks this place, for after.")
    node = compiled(SearchResult, "The article or entity itself.")
    score = compiled(
        float,
        "How well it matches, from 0 to 1. Of an article: how much each word stands out in it, rare words counting "
        "more. Of an entity: how many of the words of its name the query has.",
    )
    highlights = compiled(list[Highlight], "The first three texts at most in which words of the query stand.")


@strawberry.type(description="In how many results an entity is mentioned.")
class EntityFacet:
    """In how many results an entity is mentioned."""

    entity = compiled(Entity, "The entity.")
    count = compiled(int, "How many of the articles found mention it.")


@strawberry.type(description="How all results of a search are made up, after its filter.")
class SearchFacets:
    """How all results of a search are made up."""

    kinds = compiled(list[FacetCount], "By kind, most first, then by value.")
    sections = compiled(list[FacetCount], "By section of the articles, most first, then by value.")
    languages = compiled(list[FacetCount], "By language of the articles, most first, then by value.")
    entities = compiled(
        list[EntityFacet], "The ten entities that most of the articles mention, most first, then by id."
    )


@strawberry.type(description="A page of what a search finds.")
class SearchConnection:
    """A page of what a search finds."""

    edges = compiled(list[SearchEdge], "The results of this page, best first.")
    page_info = compiled(PageInfo, "Where this page stands in the list.")
    total_count = compiled(int, "How many results the whole list holds for this viewer.")
    facets = compiled(SearchFacets, "How the whole list is made up.")


SEARCH = {
    "query": Argument(
        str,
        "Words, all of which stand in an article's headline, summary or body, or in one name of an entity; upper "
        "and lower case and accents are folded. No word finds nothing.",
    ),
    "filter": Argument(SearchFilter | None, "Which results; all that are visible by default."),
    "first": Argument(int | None, "How many, from the start: 20 by default, at most 100."),
    "after": Argument(str | None, "A cursor of this search: only what stands after it."),
}
