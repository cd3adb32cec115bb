"""The fields of Query that read rows, and the lookup from a type's name to what it reads."""

from collections.abc import Mapping
from dataclasses import dataclass

from newsgraph.catalog import (
    administration,
    article,
    change,
    download,
    endpoint,
    entity,
    path,
    queue,
    relation,
)
from newsgraph.catalog.definition import Connection, Hop, Membership, TypeDefinition
from newsgraph.model import identity

TYPES: Mapping[str, TypeDefinition] = {
    definition.name: definition
    for definition in (
        *article.TYPES,
        *entity.TYPES,
        *relation.TYPES,
        *path.TYPES,
        *change.TYPES,
        *queue.TYPES,
        *download.TYPES,
        *administration.TYPES,
        *endpoint.TYPES,
    )
}

CONNECTIONS: Mapping[str, Connection] = {
    "articles": Connection("ArticleEdge", "Article", article.ARTICLE_ORDERS, membership=Membership.ALL),
    "entities": Connection("EntityEdge", "Entity", entity.ENTITY_ORDERS, membership=Membership.ALL),
    "relations": Connection(
        "RelationEdge", "Relation", {"": article.RELATION_ORDER}, membership=Membership.ALL
    ),
    "changes": Connection("ChangeEdge", "Change", {"": change.IN_ORDER}, membership=Membership.ALL),
}


@dataclass(frozen=True)
class Lookup:
    """A root field that finds one object by exactly one of its arguments.

    `keys` pairs each argument with the link from the node's table to the column that holds it.
    """

    type: str
    keys: Mapping[str, tuple[tuple[Hop, ...], str]]
    kind: str | None = None


FORMER_ENTITY = (
    Hop("entity_resolution", "survivor_id", "id", "entity"),
    Hop("former_entity", "id", "entity_id"),
)
_ENTITY_KEYS = {"id": (FORMER_ENTITY, "public_id"), "slug": (FORMER_ENTITY, "slug")}

LOOKUPS: Mapping[str, Lookup] = {
    "article": Lookup(
        "Article",
        {
            "id": ((), "public_id"),
            "slug": ((Hop("article_slug", "article_id", "id"),), "slug"),
            "url": ((), "url"),
        },
    ),
    "entity": Lookup(
        "Entity",
        {
            **_ENTITY_KEYS,
            "identifier": ((*FORMER_ENTITY, Hop("entity_identifier", "entity_id", "id")), "value"),
        },
    ),
    "person": Lookup("Person", _ENTITY_KEYS, "PERSON"),
    "organization": Lookup("Organization", _ENTITY_KEYS, "ORGANIZATION"),
    "relation": Lookup("Relation", {"id": ((), "public_id")}),
}

NODE_LOOKUPS: Mapping[str, Lookup] = {
    identity.ARTICLE: LOOKUPS["article"],
    identity.ENTITY: LOOKUPS["entity"],
    identity.RELATION: LOOKUPS["relation"],
    identity.EVIDENCE: Lookup("Evidence", {"id": ((), "public_id")}),
    identity.MENTION: Lookup("Mention", {"id": ((), "public_id")}),
}
RECORD_LOOKUPS: Mapping[str, Lookup] = {
    "SavedFilter": Lookup("SavedFilter", {"id": ((), "key")}),
    "License": Lookup("License", {"id": ((), "public_id")}),
    "Partner": Lookup("Partner", {"id": ((), "public_id")}),
    "Endpoint": Lookup("Endpoint", {"id": ((), "public_id")}),
}
"""What a mutation reads back although it is no node."""
TABLES = {name: definition.table for name, definition in TYPES.items()} | {"Entity": "entity"}

TABLE_OF_ALIAS = {"former_entity": "entity", "other_mention": "article_entity"}
"""Names under which the catalog reads a table a second time in one link."""
