"""Relation and Evidence: a bare proposition, and the passages that carry it."""

from newsgraph.catalog.article import resolved, text_place
from newsgraph.catalog.definition import Column, Connection, Hop, One, Order, Summary, TypeDefinition
from newsgraph.model.vocabulary import ArticlePart

OLDEST_RECORD_FIRST = (Order("evidence", "recorded_at"), Order("evidence", "public_id"))

TYPES = (
    TypeDefinition(
        "Relation",
        "relation",
        {
            "id": Column("public_id"),
            "kind": Column("kind"),
            "subject": One("Entity", resolved("subject_id", "relation")),
            "object": One("Entity", resolved("object_id", "relation")),
            "role": Column("role", absent=""),
            "validFrom": Summary.VALID_FROM,
            "validTo": Summary.VALID_TO,
            "standing": Summary.STANDING,
            "assertedBy": Summary.ASSERTED_BY,
            "disputedBy": Summary.DISPUTED_BY,
            "evidence": Connection(
                "EvidenceEdge",
                "Evidence",
                {"": OLDEST_RECORD_FIRST},
                (Hop("evidence", "relation_id", "id", "relation"),),
            ),
        },
    ),
    TypeDefinition(
        "Evidence",
        "evidence",
        {
            "id": Column("public_id"),
            "relation": One("Relation", (Hop("relation", "id", "relation_id", "evidence"),)),
            "article": One("Article", (Hop("article", "id", "article_id", "evidence"),)),
            "quote": Column("quote", withheld=True, part=ArticlePart.BODY),
            "start": text_place("start"),
            "end": text_place("end"),
            "stance": Column("stance"),
            "voice": Column("voice"),
            "speaker": One("Entity", resolved("speaker_id", "evidence")),
            "method": Column("method"),
            "validFrom": Column("valid_from"),
            "validTo": Column("valid_to"),
            "recordedAt": Column("recorded_at"),
            "withdrawnAt": Column("withdrawn_at"),
            "withdrawalReason": Column("withdrawal_reason"),
        },
    ),
    TypeDefinition("RelationEdge", "relation"),
    TypeDefinition("EvidenceEdge", "evidence"),
)
