"""What waits for an editor: proposed names and relations, and names that could be several entities.

`proposal` and `unresolved_name` are rows that a statement itself makes, each by counting the passages of one thing.
"""

from newsgraph.catalog.article import resolved
from newsgraph.catalog.definition import (
    ArticleText,
    Column,
    Field,
    Group,
    Hop,
    Many,
    NameOf,
    One,
    Order,
    Part,
    TypeDefinition,
    Values,
)

ARTICLE_OF_ROW = One("Article", (Hop("article", "id", "article_id"),))


def _named_in(column: str, table: str) -> tuple[Hop, ...]:
    """Return the link from a column that holds a public id, or a name as printed, to who now stands for it."""
    return (
        Hop("former_entity", "public_id", column, table),
        Hop("entity_resolution", "entity_id", "id"),
        Hop("entity", "id", "survivor_id"),
    )


def _party(column: str) -> dict[str, Field]:
    path = _named_in(column, "proposal")
    return {column: One("Entity", path), f"{column}Name": NameOf(column, path)}


_PASSAGE: dict[str, Field] = {
    "article": ARTICLE_OF_ROW,
    "before": ArticleText(Part.BEFORE),
    "text": ArticleText(Part.TEXT),
    "after": ArticleText(Part.AFTER),
    "start": Column("start"),
    "end": Column("end"),
}
_SPEAKER = _named_in("speaker", "relation_proposal")

TYPES = (
    TypeDefinition(
        "Proposal",
        "proposal",
        {
            "id": Column("public_id"),
            "of": Column("of"),
            "status": Column("status"),
            "mentionCount": Column("seen"),
            "articleCount": Column("article_count"),
            "name": Group("ProposedName", "name_id"),
            "relation": Group("ProposedRelation", "relation_kind"),
        },
    ),
    TypeDefinition("ProposalEdge", "proposal"),
    TypeDefinition(
        "ProposedName",
        "proposal",
        {
            "name": Column("public_id"),
            "kind": Column("entity_kind"),
            "rule": Column("rule"),
            "merged": Values(
                (Hop("entity_proposal", "into_id", "name_id", "proposal"),),
                "name",
                (Order("entity_proposal", "id"),),
            ),
            "passages": Many(
                "NamePassage",
                (
                    Hop("entity_proposal", "id", "name_id", "proposal", other="into_id"),
                    Hop("entity_proposal_mention", "proposal_id", "id"),
                ),
                (
                    Order("entity_proposal_mention", "article_id"),
                    Order("entity_proposal_mention", "start"),
                    Order("entity_proposal_mention", "proposal_id"),
                ),
                limited=True,
            ),
        },
    ),
    TypeDefinition(
        "ProposedRelation",
        "proposal",
        {
            "kind": Column("relation_kind"),
            "role": Column("role", absent=""),
            **_party("subject"),
            **_party("object"),
            "passages": Many(
                "RelationPassage",
                (
                    Hop(
                        "relation_proposal",
                        "proposal",
                        "public_id",
                        "proposal",
                        also=(("status", "status", "proposal"),),
                    ),
                ),
                (Order("relation_proposal", "article_id"), Order("relation_proposal", "position")),
                limited=True,
            ),
        },
    ),
    TypeDefinition("NamePassage", "entity_proposal_mention", _PASSAGE),
    TypeDefinition(
        "RelationPassage",
        "relation_proposal",
        {
            **_PASSAGE,
            "stance": Column("stance"),
            "voice": Column("voice"),
            "speaker": One("Entity", _SPEAKER),
            "speakerName": NameOf("speaker", _SPEAKER),
            "method": Column("method"),
            "reason": Column("reason"),
        },
    ),
    TypeDefinition(
        "UnresolvedMention",
        "unresolved_mention",
        {
            **_PASSAGE,
            "candidates": Many(
                "Entity",
                (
                    Hop(
                        "unresolved_candidate",
                        "article_id",
                        "article_id",
                        "unresolved_mention",
                        also=(("start", "start", "unresolved_mention"), ("end", "end", "unresolved_mention")),
                    ),
                    *resolved("entity_id", "unresolved_candidate"),
                ),
                (Order("unresolved_candidate", "position"),),
            ),
        },
    ),
    TypeDefinition("UnresolvedMentionEdge", "unresolved_name", {"mentionCount": Column("seen")}),
)
