"""Resolvers of Query: where reading starts."""

from collections.abc import Callable
from typing import Any

from graphql import GraphQLError

from newsgraph.model.viewer import Viewer
from newsgraph.model.vocabulary import RELATION_DEFINITIONS, RelationDefinition
from reference.article import list_articles
from reference.entity import list_entities
from reference.load import Row
from reference.overview import list_suggestions
from reference.path import find_path
from reference.relation import RowAt, find_relation, list_relations
from reference.search import search
from reference.visibility import View
from support_viewer import LIMITS

MAPPING_ADDRESSES = {
    "followthemoney": "https://followthemoney.tech/explorer/schemata/{}/",
    "wikidata": "https://www.wikidata.org/wiki/Property:{}",
}


def _only(given: dict[str, Any]) -> tuple[str, Any]:
    stated = [(name, value) for name, value in given.items() if value is not None]
    if len(stated) != 1:
        raise GraphQLError("exactly one argument must be given")
    return stated[0]


def _first(rows: list[Row], is_visible: Callable[[Row], bool]) -> Row | None:
    return next((row for row in rows if is_visible(row)), None)


def _find_article(view: View, given: dict[str, Any]) -> Row | None:
    name, value = _only(given)
    if name == "slug":
        found = view.tables.of("article_slug", "slug", value)
        rows = [view.article_of(row) for row in found]
    else:
        rows = view.tables.of("article", {"id": "public_id", "url": "url"}[name], value)
    return _first(rows, view.is_addressable)


def _find_entity(view: View, given: dict[str, Any], kind: str | None = None) -> Row | None:
    name, value = _only(given)
    if name == "identifier":
        found = view.tables.of("entity_identifier", "value", value["value"])
        ids = [row.entity_id for row in found if row.scheme == value["scheme"]]
    else:
        ids = [row.id for row in view.tables.of("entity", {"id": "public_id", "slug": "slug"}[name], value)]
    known = [entity_id for entity_id in ids if view.is_record_known(view.tables.by_id["entity"][entity_id])]
    rows = [view.tables.resolve_entity(entity_id) for entity_id in known]
    return _first(rows, lambda row: view.is_entity_visible(row) and kind in (None, row.kind))


def find_node(view: View, public_id: str) -> Row | RowAt | None:
    """Return the visible thing of any type that has this id."""
    return (
        _find_article(view, {"id": public_id})
        or _find_entity(view, {"id": public_id})
        or find_relation(view, public_id)
        or _first(view.tables.of("evidence", "public_id", public_id), view.is_evidence_visible)
        or _first(view.tables.of("mention", "public_id", public_id), view.is_mention_visible)
    )


def _describe(definition: RelationDefinition) -> dict[str, Any]:
    return {
        "kind": definition.kind,
        "label": definition.label,
        "inverseLabel": definition.inverse_label,
        "symmetric": definition.symmetric,
        "subjectKinds": list(definition.subject_kinds),
        "objectKinds": list(definition.object_kinds),
        "attribution": str(definition.attribution),
        "mappings": [
            {"scheme": scheme, "value": value, "url": MAPPING_ADDRESSES[scheme].format(value)}
            for scheme, value in definition.mappings
        ],
    }


def describe_viewer(viewer: Viewer) -> dict[str, Any]:
    """Return what a viewer is told about himself."""
    return {
        "name": viewer.name,
        "roles": [role.value for role in viewer.roles],
        "licenses": list(viewer.licenses),
        "rateLimit": _describe_rate(viewer),
    }


def _describe_rate(viewer: Viewer) -> dict[str, int] | None:
    standing = LIMITS.tell(viewer)
    if standing is None:
        return None
    return {
        "limit": standing.limit,
        "windowSeconds": standing.window_seconds,
        "remaining": standing.remaining,
        "resetSeconds": standing.reset_seconds,
    }


RESOLVERS = {
    "Query": {
        "node": lambda root, info, id: find_node(info.context, id),
        "nodes": lambda root, info, ids: [find_node(info.context, public_id) for public_id in ids],
        "article": lambda root, info, **given: _find_article(info.context, given),
        "articles": lambda root, info, **given: list_articles(
            info.context, info.context.tables["article"], given
        ),
        "entity": lambda root, info, **given: _find_entity(info.context, given),
        "person": lambda root, info, **given: _find_entity(info.context, given, "PERSON"),
        "organization": lambda root, info, **given: _find_entity(info.context, given, "ORGANIZATION"),
        "entities": lambda root, info, **given: list_entities(info.context, given),
        "relation": lambda root, info, id, knownAt=None: find_relation(info.context, id, knownAt),
        "relations": lambda root, info, **given: list_relations(info.context, given),
        "search": search,
        "suggest": list_suggestions,
        "path": find_path,
        "viewer": lambda root, info: describe_viewer(info.context.viewer),
        "relationTypes": lambda root, info: [_describe(definition) for definition in RELATION_DEFINITIONS],
    }
}
