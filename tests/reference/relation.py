"""Resolvers of Relation and Evidence: what passages amount to, without weighing any of them."""

from typing import Any

from reference.choice import keep_relations, tell_stated_date
from reference.connection import Order, build_connection
from reference.load import Row
from reference.visibility import View

RELATION_ORDER = {"": Order(lambda row: (row.kind, row.public_id))}
BY_RECORD = {"": Order(lambda row: (row.recorded_at, row.public_id))}


def tell_standing(view: View, relation: Row) -> str:
    """Return how the visible evidence for a relation stands."""
    asserted, disputed = (
        count_origins(view, relation, "ASSERTS"),
        count_origins(view, relation, "DENIES", "DOUBTS"),
    )
    if asserted and disputed:
        return "DISPUTED"
    if asserted:
        return "SINGLE_SOURCE" if asserted == 1 else "SEVERAL_SOURCES"
    return "DENIED" if count_origins(view, relation, "DENIES") else "RELAYED_ONLY"


def count_origins(view: View, relation: Row, *stances: str) -> int:
    """Return how many distinct origins take one of these stances."""
    return len({_tell_origin(view, row) for row in view.evidence_for(relation) if row.stance in stances})


def _tell_origin(view: View, evidence: Row) -> tuple[str, int]:
    """Return who counts as saying it: the speaker, else the source, else the article for itself."""
    article = view.article_of(evidence)
    for role, entity_id in (("speaker", evidence.speaker_id), ("source", article.source_id)):
        entity = view.tables.resolve_entity(entity_id)
        if entity is not None:
            return role, entity.id
    return "article", article.id


def list_relations(view: View, given: dict[str, Any], entity: Row | None = None) -> dict[str, Any]:
    """Return the connection of the visible relations, of one entity or of all, that meet the filter."""
    visible = [row for row in view.tables["relation"] if view.is_relation_visible(row)]
    kept = keep_relations(view, visible, given.get("filter"), tell_standing, entity)
    return build_connection("RelationEdge", kept, RELATION_ORDER, lambda row: {"node": row}, given)


def _list_evidence(relation: Row, info: Any, **given: Any) -> dict[str, Any]:
    rows = info.context.evidence_for(relation)
    if given.get("stances") is not None:
        rows = [row for row in rows if row.stance in given["stances"]]
    return build_connection("EvidenceEdge", rows, BY_RECORD, lambda row: {"node": row}, given)


def _resolve_place(column: str) -> Any:
    def resolve(row: Row, info: Any, unit: str | None = None) -> int:
        offset = getattr(row, column)
        text = info.context.article_of(row).body_text[:offset]
        return len(text.encode("utf-16-le")) // 2 if unit == "UTF16" else offset

    return resolve


def _resolve_end(column: str) -> Any:
    return lambda row, info: info.context.tables.resolve_entity(getattr(row, column))


RESOLVERS = {
    "Relation": {
        "id": lambda row, info: row.public_id,
        "subject": _resolve_end("subject_id"),
        "object": _resolve_end("object_id"),
        "role": lambda row, info: row.role or None,
        "validFrom": lambda row, info: tell_stated_date(info.context, row, "valid_from"),
        "validTo": lambda row, info: tell_stated_date(info.context, row, "valid_to"),
        "standing": lambda row, info: tell_standing(info.context, row),
        "assertedBy": lambda row, info: count_origins(info.context, row, "ASSERTS"),
        "disputedBy": lambda row, info: count_origins(info.context, row, "DENIES", "DOUBTS"),
        "evidence": _list_evidence,
    },
    "Evidence": {
        "id": lambda row, info: row.public_id,
        "relation": lambda row, info: info.context.tables.by_id["relation"][row.relation_id],
        "article": lambda row, info: info.context.article_of(row),
        "start": _resolve_place("start"),
        "end": _resolve_place("end"),
        "speaker": _resolve_end("speaker_id"),
        "validFrom": lambda row, info: row.valid_from,
        "validTo": lambda row, info: row.valid_to,
        "recordedAt": lambda row, info: row.recorded_at,
    },
}
