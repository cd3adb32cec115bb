"""PathStep: one hop of a path, read from the rows that a search finds; they are in no table."""

from newsgraph.catalog.article import NEWEST_FIRST
from newsgraph.catalog.definition import Connection, Hop, Membership, One, TypeDefinition

TYPES = (
    TypeDefinition(
        "PathStep",
        "path_step",
        {
            "from": One("Entity", (Hop("entity", "id", "from_id", "path_step"),)),
            "to": One("Entity", (Hop("entity", "id", "to_id", "path_step"),)),
            "relation": One("Relation", (Hop("relation", "id", "relation_id", "path_step"),)),
            "articles": Connection(
                "ArticleEdge", "Article", {"PUBLISHED_AT_DESC": NEWEST_FIRST}, membership=Membership.CARRYING
            ),
        },
    ),
)
