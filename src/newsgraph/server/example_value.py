"""What the examples of GraphiQL ask about: what the sample newsroom has where it is there, else what is there."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from types import MappingProxyType
from typing import Any

import orjson
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from newsgraph.errors import NewsgraphError
from newsgraph.execute import Service
from newsgraph.server.endpoint import as_function
from newsgraph.server.entity_tag import build_etag, is_named, read_named
from newsgraph.server.example import EXAMPLES, Example
from newsgraph.server.media_type import JSON

PATH = "/graphql/examples"
QUERY = """
query ExampleValues($article: String!, $person: String!, $ends: [ID!]!) {
  article(slug: $article) { slug }
  person(slug: $person) { slug }
  ends: nodes(ids: $ends) { id }
  articles(first: 1, orderBy: PUBLISHED_AT_DESC) { edges { node { slug headline publishedAt modifiedAt } } }
  people: entities(first: 1, orderBy: ARTICLE_COUNT_DESC, filter: {kinds: [PERSON]}) { edges { node { slug name } } }
  relations(first: 50, filter: {standing: [SINGLE_SOURCE, SEVERAL_SOURCES, DISPUTED]}) {
    edges { node { subject { id } object { id } } }
  }
}
"""
"""One small read. A relation that is only denied or doubted joins nobody in a path."""
PREFIX_LENGTH = 4
_WORD = re.compile(r"[^\W\d_]+")
Values = Mapping[str, Mapping[str, object]]
"""The variables of examples that differ from the sample's, by the example's key."""


class ExampleEndpoint:
    """Serves the examples, with values that this newsroom answers."""

    def __init__(self, service: Service):
        """Take what answers operations: values are what everybody may see."""
        self._service = service

    async def __call__(self, request: Request) -> Response:
        """Return the examples in the order of their tabs; with the sample's values where nothing can be read."""
        try:
            answer = orjson.loads(await self._service.execute(QUERY, None, _name_sample()))
            values = choose_values(answer["data"])
        except NewsgraphError:
            values = {}
        body = render_examples([_fill(example, values) for example in EXAMPLES])
        etag = build_etag(JSON, body)
        headers = {"cache-control": "no-cache", "etag": etag, "x-content-type-options": "nosniff"}
        if is_named(etag, read_named(request)):
            return Response(None, 304, headers)
        return Response(body, 200, headers, JSON)


def build_example_routes(service: Service) -> list[Route]:
    """Return the route at which the page of GraphiQL finds its examples."""
    return [Route(PATH, as_function(ExampleEndpoint(service)), methods=["GET"])]


def render_examples(examples: Sequence[Example]) -> bytes:
    """Return examples as JSON, in the order of their tabs."""
    return orjson.dumps([{**vars(example), "variables": dict(example.variables)} for example in examples])


def choose_values(data: Mapping[str, Any]) -> Values:
    """Return what the examples ask about where the sample's own is not there, by the key of each."""
    values: dict[str, Mapping[str, object]] = {}
    articles, people = _list_nodes(data["articles"]), _list_nodes(data["people"])
    if data["article"] is None and articles:
        [newest] = articles
        values["story"] = {"slug": newest["slug"]}
        values["search"] = _choose_search(newest["headline"], people)
        values["known"] = _choose_days(newest)
    if data["person"] is None and people:
        values["person"] = {"slug": people[0]["slug"]}
    ends = _choose_ends(_list_nodes(data["relations"]))
    if None in data["ends"] and ends is not None:
        values["connected"] = {"from": ends[0], "to": ends[1]}
    return values


def _choose_search(headline: str, people: Sequence[Mapping[str, Any]]) -> Mapping[str, object]:
    """The longest word of a headline, the first of equals, and the beginning of whoever is named most."""
    word = max(_WORD.findall(headline), key=len, default=headline)
    name = _WORD.findall(people[0]["name"]) if people else []
    return {"text": word, "prefix": (name[0] if name else word)[:PREFIX_LENGTH].lower()}


def _choose_days(newest: Mapping[str, Any]) -> Mapping[str, object]:
    published = newest["publishedAt"] or newest["modifiedAt"]
    return {"day": published[:10], "known": f"{newest['modifiedAt'][:10]}T23:59:59Z"}


def _choose_ends(relations: Sequence[Mapping[str, Any]]) -> tuple[str, str] | None:
    """Return the first two that share a third and are not joined themselves, else the ends of the first relation."""
    pairs = [(one["subject"]["id"], one["object"]["id"]) for one in relations]
    joined = {frozenset(pair) for pair in pairs}
    for one, other in combinations(pairs, 2):
        ends = frozenset(one) ^ frozenset(other)
        if len(ends) == 2 and ends not in joined:
            [first] = [end for end in one if end in ends]
            [last] = [end for end in other if end in ends]
            return first, last
    return pairs[0] if pairs else None


def _list_nodes(connection: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    return [edge["node"] for edge in connection["edges"]]


def _name_sample() -> dict[str, object]:
    """Return what the sample newsroom has, as the examples name it."""
    known = {example.key: example.variables for example in EXAMPLES}
    ends = [known["connected"]["from"], known["connected"]["to"]]
    return {"article": known["story"]["slug"], "person": known["person"]["slug"], "ends": ends}


def _fill(example: Example, values: Values) -> Example:
    chosen = values.get(example.key, {})
    return replace(example, variables=MappingProxyType({**example.variables, **chosen}))
