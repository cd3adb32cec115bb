"""Person, Organization, Place and Event: one table, four types that share their fields."""

from newsgraph.catalog.article import ARTICLE_ORDERS, RELATION_ORDER
from newsgraph.catalog.definition import (
    Column,
    Connection,
    Field,
    Hop,
    Many,
    Membership,
    Order,
    Timeline,
    TypeDefinition,
    Values,
)

ENTITY_TYPES = {"PERSON": "Person", "ORGANIZATION": "Organization", "PLACE": "Place", "EVENT": "Event"}

ENTITY_ORDERS = {
    "ARTICLE_COUNT_DESC": (Order("entity", "article_count", True), Order("entity", "public_id", True)),
    "NAME_ASC": (Order("entity", "name_key"), Order("entity", "public_id")),
    "LAST_MENTIONED_DESC": (
        Order("entity", "last_mentioned_at", True, ""),
        Order("entity", "public_id", True),
    ),
}

_OF_ENTITY = (Order("article_entity", "published_at"), Order("article_entity", "article_public_id"))
_OF_ENTITY_DESC = tuple(Order(order.table, order.column, descending=True) for order in _OF_ENTITY)
ARTICLE_ORDERS_OF_ENTITY = {
    **ARTICLE_ORDERS,
    "PUBLISHED_AT_DESC": _OF_ENTITY_DESC,
    "PUBLISHED_AT_ASC": _OF_ENTITY,
}
"""The same orders, read from the rows that join an entity to its articles."""

FIELDS: dict[str, Field] = {
    "id": Column("public_id"),
    "kind": Column("kind"),
    "slug": Column("slug"),
    "name": Column("name"),
    "aliases": Many("Alias", (Hop("entity_alias", "entity_id", "id"),), (Order("entity_alias", "position"),)),
    "description": Column("description"),
    "identifiers": Many(
        "Identifier",
        (Hop("entity_identifier", "entity_id", "id"),),
        (Order("entity_identifier", "position"),),
    ),
    "formerIds": Values(
        (Hop("entity_resolution", "survivor_id", "id"), Hop("former_entity", "id", "entity_id")),
        "public_id",
        (Order("former_entity", "public_id"),),
    ),
    "articleCount": Column("article_count"),
    "firstMentionedAt": Column("first_mentioned_at"),
    "lastMentionedAt": Column("last_mentioned_at"),
    "articles": Connection(
        "ArticleEdge",
        "Article",
        ARTICLE_ORDERS_OF_ENTITY,
        (Hop("article_entity", "entity_id", "id"), Hop("article", "id", "article_id")),
    ),
    "coMentions": Connection(
        "CoMentionEdge",
        "Entity",
        {"": (Order("entity_pair", "article_count", True), Order("entity_pair", "other_public_id", True))},
        (Hop("entity_pair", "entity_id", "id"), Hop("entity", "id", "other_id")),
    ),
    "timeline": Timeline(
        (Hop("article_entity", "entity_id", "id"), Hop("article", "id", "article_id")), "published_at"
    ),
    "relations": Connection(
        "RelationEdge", "Relation", {"": RELATION_ORDER}, membership=Membership.ENTITY_END
    ),
}

TYPES = (
    *(TypeDefinition(name, "entity", FIELDS) for name in ENTITY_TYPES.values()),
    TypeDefinition("EntityEdge", "entity"),
    TypeDefinition(
        "CoMentionEdge",
        "entity_pair",
        {
            "articleCount": Column("article_count"),
            "articles": Connection(
                "ArticleEdge",
                "Article",
                {"PUBLISHED_AT_DESC": _OF_ENTITY_DESC},
                (
                    Hop("article_entity", "entity_id", "entity_id", "entity_pair"),
                    Hop(
                        "other_mention",
                        "article_id",
                        "article_id",
                        also=(("entity_id", "other_id", "entity_pair"),),
                    ),
                    Hop("article", "id", "article_id"),
                ),
            ),
        },
    ),
    TypeDefinition(
        "Alias",
        "entity_alias",
        {"name": Column("name"), "language": Column("language"), "kind": Column("kind")},
    ),
    TypeDefinition(
        "Identifier",
        "entity_identifier",
        {"scheme": Column("scheme"), "value": Column("value"), "url": Column("url")},
    ),
)
