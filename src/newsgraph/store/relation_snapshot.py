"""Reads relations back, with all their evidence, as the records they were written from."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, select

from newsgraph.store.batch import batch
from newsgraph.store.core_table import ARTICLE, ENTITY, EVIDENCE, RELATION
from newsgraph.store.record import RelationRecord

_EVIDENCE = (
    *("version", "start", "end", "quote", "stance", "voice", "method", "valid_from", "valid_to"),
    *("recorded_at", "withdrawn_at", "withdrawal_reason"),
)


def fetch_relation_records(connection: Connection) -> Iterator[RelationRecord]:
    """Yield every relation by public id, its evidence by article, version and place."""
    ids = list(connection.execute(select(RELATION.c.id).order_by(RELATION.c.public_id)).scalars())
    for part in batch(ids):
        yield from _fetch_relations(connection, part)


def _fetch_relations(connection: Connection, ids: Sequence[int]) -> Iterator[RelationRecord]:
    evidence = _fetch_evidence(connection, ids)
    subject, target = ENTITY.alias("subject"), ENTITY.alias("target")
    query = (
        select(RELATION, subject.c.public_id.label("subject"), target.c.public_id.label("object"))
        .join(subject, subject.c.id == RELATION.c.subject_id)
        .join(target, target.c.id == RELATION.c.object_id)
        .where(RELATION.c.id.in_(ids))
        .order_by(RELATION.c.public_id)
    )
    for row in connection.execute(query).all():
        yield RelationRecord.model_validate(
            {
                "type": "relation",
                "id": row.public_id,
                "subject": row.subject,
                "kind": row.kind,
                "object": row.object,
                "role": row.role,
                "evidence": tuple(evidence.get(row.id, ())),
            },
            strict=False,
        )


def _fetch_evidence(connection: Connection, ids: Sequence[int]) -> dict[int, list[dict[str, Any]]]:
    query = (
        select(EVIDENCE, ARTICLE.c.public_id.label("article"), ENTITY.c.public_id.label("speaker"))
        .join(ARTICLE, ARTICLE.c.id == EVIDENCE.c.article_id)
        .join(ENTITY, ENTITY.c.id == EVIDENCE.c.speaker_id, isouter=True)
        .where(EVIDENCE.c.relation_id.in_(ids))
        .order_by(ARTICLE.c.public_id, EVIDENCE.c.version, EVIDENCE.c.start, EVIDENCE.c.public_id)
    )
    groups: dict[int, list[dict[str, Any]]] = {}
    for row in connection.execute(query):
        members = {name: row._mapping[name] for name in _EVIDENCE}
        members |= {"id": row.public_id, "article": row.article, "speaker": row.speaker}
        members["ruled_out"] = bool(row.ruled_out)
        groups.setdefault(row.relation_id, []).append(members)
    return groups
