"""Relations: what articles say holds between entities, each with the passages that say so."""

import strawberry

from newsgraph.model.vocabulary import (
    AttributionClass,
    EntityKind,
    EvidenceMethod,
    RelationKind,
    Stance,
    Standing,
    Voice,
)
from newsgraph.schema.declaration import Argument, compiled, later
from newsgraph.schema.entity import Entity, Identifier
from newsgraph.schema.enumeration import TextUnit
from newsgraph.schema.filter import KNOWN_AT_BELOW
from newsgraph.schema.paging import LIMIT, PAGING, Node, build_connection, build_edge
from newsgraph.schema.scalar import Date, DateTime

UNIT = {"unit": Argument(TextUnit | None, "What the offset counts; code points by default.")}


@strawberry.type(
    description="What articles say holds between two entities. It is a summary of its evidence, never the "
    "service's own claim: it exists for a viewer only through evidence that this viewer may see."
)
class Relation(Node):
    """What articles say holds between two entities."""

    kind = compiled(RelationKind, "What is said to hold.")
    subject = compiled(Entity, "The entity it is said of.")
    object = compiled(Entity, "The entity at the other end.")
    role = compiled(str | None, "What the kind leaves open, such as foreign minister for HOLDS_OFFICE.")
    valid_from = compiled(
        Date | None,
        "From which day: the one date that all asserting evidence states, else null.",
        **KNOWN_AT_BELOW,
    )
    valid_to = compiled(
        Date | None,
        "Until which day: the one date that all asserting evidence states, else null.",
        **KNOWN_AT_BELOW,
    )
    standing = compiled(
        Standing,
        "How the evidence stands that the viewer may see; RELAYED_ONLY, with assertedBy and disputedBy 0, where "
        "knownAt is before all evidence.",
        **KNOWN_AT_BELOW,
    )
    asserted_by = compiled(
        int,
        "How many distinct origins assert it: a named speaker, else a group of near-duplicate "
        "articles, else a source.",
        **KNOWN_AT_BELOW,
    )
    disputed_by = compiled(
        int, "How many distinct origins deny or doubt it, counted as for assertedBy.", **KNOWN_AT_BELOW
    )
    evidence = compiled(
        later("relation", "EvidenceConnection"),
        "The passages behind it, by recordedAt, oldest first, then by id. Denials stand among them on "
        "equal terms.",
        **PAGING,
        stances=Argument(list[Stance] | None, "With any of these stances; with every stance by default."),
        **KNOWN_AT_BELOW,
    )


@strawberry.type(description="One passage of one article that asserts, denies, doubts or relays a relation.")
class Evidence(Node):
    """One passage of one article that asserts, denies, doubts or relays a relation."""

    relation = compiled(
        Relation, "The relation it is evidence for or against, as known at the instant at which this is read."
    )
    article = compiled(later("article", "Article"), "The article the passage stands in.")
    quote = compiled(
        str | None,
        "The passage, as printed; null where the viewer may not read the article's body, as where it was retracted.",
    )
    start = compiled(int, "Where the passage starts, from the start of the article's text.", **UNIT)
    end = compiled(int, "Where the passage ends, exclusive, from the start of the article's text.", **UNIT)
    stance = compiled(Stance, "The stance of whoever voice names.")
    voice = compiled(Voice, "Who speaks in the passage.")
    speaker = compiled(Entity | None, "Who says so, where the article names them.")
    method = compiled(EvidenceMethod, "How the passage was found.")
    valid_from = compiled(Date | None, "From which day the relation holds, as this passage states it.")
    valid_to = compiled(Date | None, "Until which day the relation holds, as this passage states it.")
    recorded_at = compiled(DateTime, "When the service took note of it.")
    withdrawn_at = compiled(
        DateTime | None,
        "When it was withdrawn. Null where it was not: always so but on evidence read at a past knownAt.",
    )
    withdrawal_reason = compiled(str | None, "Why it was withdrawn, where withdrawnAt says that it was.")


@strawberry.type(description="One kind of relation: how it reads, what it joins, how it must be attributed.")
class RelationType:
    """One kind of relation."""

    kind = compiled(RelationKind, "The kind.")
    label = compiled(str, "How it reads from the subject's side, in English.")
    inverse_label = compiled(str, "How it reads from the object's side; the label itself where symmetric.")
    symmetric = compiled(bool, "Whether it reads the same from both ends.")
    subject_kinds = compiled(list[EntityKind], "What its subject may be.")
    object_kinds = compiled(list[EntityKind], "What its object may be.")
    attribution = compiled(AttributionClass, "How much attribution it demands.")
    mappings = compiled(list[Identifier], "The same kind in other vocabularies.")


RelationEdge = build_edge("RelationEdge", Relation, "relation")
RelationConnection = build_connection("RelationConnection", RelationEdge, "relations")
ArticleRelationEdge = build_edge(
    "ArticleRelationEdge",
    Relation,
    "relation",
    evidence=compiled(
        list[Evidence], "The passages of this article alone, in the order they stand in it.", **LIMIT
    ),
)
ArticleRelationConnection = build_connection("ArticleRelationConnection", ArticleRelationEdge, "relations")
EvidenceEdge = build_edge("EvidenceEdge", Evidence, "passage")
EvidenceConnection = build_connection("EvidenceConnection", EvidenceEdge, "passages")
