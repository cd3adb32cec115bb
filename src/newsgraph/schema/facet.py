"""Facets: how a list is made up."""

import strawberry

from newsgraph.schema.declaration import compiled


@strawberry.type(description="How many results have a value.")
class FacetCount:
    """How many results have a value."""

    value = compiled(str, "The value, as a filter takes it.")
    count = compiled(int, "How many results have it.")


@strawberry.type(description="How all articles of a list are made up, after its filter.")
class ArticleFacets:
    """How all articles of a list are made up."""

    sections = compiled(
        list[FacetCount], "By section, most first, then by value; articles without one are left out."
    )
    languages = compiled(list[FacetCount], "By language, most first, then by value.")
