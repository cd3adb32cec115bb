"""Resolvers of Relation and Evidence: what passages amount to, without weighing any of them."""

from typing import Any

from reference.choice import keep_relations, tell_stated_date
from reference.connection import Order, build_connection
from reference.load import Row
from reference.visibility import View

RELATION_ORDER = {"": Order(lambda row: (row.kind, row.public_id))}
BY_RECORD = {"": Order(lambda row: (row.recorded_at, row.public_id))}


class RowAt:
    """A relation or a passage of evidence as it was known at an instant, None for now."""

    def __init__(self, row: Row, instant: str | None):
        self.row = row
        self.instant = instant

    def __getattr__(self, name: str) -> Any:
        return getattr(self.row, name)


def tell_standing(view: View, relation: Row, instant: str | None = None) -> str:
    """Return how the visible evidence for a relation stands."""
    asserted, disputed = (
        count_origins(view, relation, instant, "ASSERTS"),
        count_origins(view, relation, instant, "DENIES", "DOUBTS"),
    )
    if asserted and disputed:
        return "DISPUTED"
    if asserted:
        return "SINGLE_SOURCE" if asserted == 1 else "SEVERAL_SOURCES"
    return "DENIED" if count_origins(view, relation, instant, "DENIES") else "RELAYED_ONLY"


def count_origins(view: View, relation: Row, instant: str | None, *stances: str) -> int:
    """Return how many distinct origins take one of these stances."""
    evidence = view.evidence_for(relation, instant)
    return len({_tell_origin(view, row, instant) for row in evidence if row.stance in stances})


def _tell_origin(view: View, evidence: Row, instant: str | None) -> tuple[str, int]:
    """Return who counts as saying it: the speaker, else the source, else the article for itself."""
    article = view.article_of(evidence)
    for role, entity_id in (("speaker", evidence.speaker_id), ("source", article.source_id)):
        entity = view.resolve(entity_id, instant)
        if entity is not None:
            return role, entity.id
    return "article", article.id


def find_relation(view: View, public_id: str, instant: str | None = None) -> RowAt | None:
    """Return the relation that is, or was at an instant, visible under this id."""
    rows = view.tables.of("relation", "public_id", public_id)
    return next((RowAt(row, instant) for row in rows if view.is_relation_visible(row, instant)), None)


def list_relations(view: View, given: dict[str, Any], entity: Row | None = None) -> dict[str, Any]:
    """Return the connection of the visible relations, of one entity or of all, that meet the filter."""
    instant = given.get("knownAt")
    visible = [row for row in view.tables["relation"] if view.is_relation_visible(row, instant)]
    kept = keep_relations(view, visible, given.get("filter"), tell_standing, entity, instant)
    return build_connection(
        "RelationEdge", kept, RELATION_ORDER, lambda row: {"node": RowAt(row, instant)}, given
    )


def _list_evidence(relation: Any, info: Any, **given: Any) -> dict[str, Any]:
    instant = _tell_instant(relation, given)
    rows = info.context.evidence_for(relation, instant)
    if given.get("stances") is not None:
        rows = [row for row in rows if row.stance in given["stances"]]
    return build_connection("EvidenceEdge", rows, BY_RECORD, lambda row: {"node": RowAt(row, instant)}, given)


def _tell_instant(source: Any, given: dict[str, Any]) -> str | None:
    """Return the instant that a field states, else that of the object it stands in."""
    inherited = source.instant if isinstance(source, RowAt) else None
    return inherited if given.get("knownAt") is None else given["knownAt"]


def _resolve_place(column: str) -> Any:
    def resolve(row: Any, info: Any, unit: str | None = None) -> int:
        offset = getattr(row, column)
        text = info.context.article_of(row).body_text[:offset]
        return len(text.encode("utf-16-le")) // 2 if unit == "UTF16" else offset

    return resolve


def _resolve_end(column: str) -> Any:
    return lambda row, info: info.context.resolve(getattr(row, column), _tell_instant(row, {}))


def _resolve_date(column: str) -> Any:
    return lambda row, info, **given: tell_stated_date(info.context, row, column, _tell_instant(row, given))


def _resolve_count(*stances: str) -> Any:
    return lambda row, info, **given: count_origins(info.context, row, _tell_instant(row, given), *stances)


def _resolve_quote(row: Any, info: Any) -> str | None:
    """A passage may be quoted as long as its article may be read."""
    quote: str = row.quote
    return quote if info.context.is_readable(info.context.article_of(row)) else None


def _resolve_relation(row: Any, info: Any) -> RowAt:
    return RowAt(info.context.tables.by_id["relation"][row.relation_id], _tell_instant(row, {}))


RESOLVERS = {
    "Relation": {
        "id": lambda row, info: row.public_id,
        "subject": _resolve_end("subject_id"),
        "object": _resolve_end("object_id"),
        "role": lambda row, info: row.role or None,
        "validFrom": _resolve_date("valid_from"),
        "validTo": _resolve_date("valid_to"),
        "standing": lambda row, info, **given: tell_standing(info.context, row, _tell_instant(row, given)),
        "assertedBy": _resolve_count("ASSERTS"),
        "disputedBy": _resolve_count("DENIES", "DOUBTS"),
        "evidence": _list_evidence,
    },
    "Evidence": {
        "id": lambda row, info: row.public_id,
        "relation": _resolve_relation,
        "article": lambda row, info: info.context.article_of(row),
        "quote": _resolve_quote,
        "start": _resolve_place("start"),
        "end": _resolve_place("end"),
        "speaker": _resolve_end("speaker_id"),
        "validFrom": lambda row, info: row.valid_from,
        "validTo": lambda row, info: row.valid_to,
        "recordedAt": lambda row, info: row.recorded_at,
        "withdrawnAt": lambda row, info: row.withdrawn_at,
        "withdrawalReason": lambda row, info: row.withdrawal_reason,
    },
}
