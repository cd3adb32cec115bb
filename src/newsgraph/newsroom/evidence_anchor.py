"""Places an article's evidence in its next version, and withdraws what cannot be found again."""

from typing import Any

from sqlalchemy import bindparam, select

from newsgraph.ingest.record_write import RecordWriter
from newsgraph.model.vocabulary import EvidenceMethod, RelationKind, Stance, Voice
from newsgraph.newsroom.anchor import find_anchor
from newsgraph.newsroom.known_article import StoredArticle
from newsgraph.store.article import build_article_forms
from newsgraph.store.body import build_body_forms
from newsgraph.store.core_table import ENTITY, EVIDENCE, RELATION
from newsgraph.store.record import ArticleRecord, EvidenceRecord, RelationRecord
from newsgraph.store.statement import fetch_known

_SPEAKER, _SUBJECT, _OBJECT = (ENTITY.alias(name) for name in ("speaker", "subject", "object"))
_STANDING = (
    select(
        EVIDENCE,
        RELATION.c.kind,
        RELATION.c.role,
        RELATION.c.public_id.label("relation"),
        _SUBJECT.c.public_id.label("subject"),
        _OBJECT.c.public_id.label("object"),
        _SPEAKER.c.public_id.label("speaker"),
    )
    .join(RELATION, RELATION.c.id == EVIDENCE.c.relation_id)
    .join(_SUBJECT, _SUBJECT.c.id == RELATION.c.subject_id)
    .join(_OBJECT, _OBJECT.c.id == RELATION.c.object_id)
    .join(_SPEAKER, _SPEAKER.c.id == EVIDENCE.c.speaker_id, isouter=True)
    .where(
        EVIDENCE.c.article_id == bindparam("row"),
        EVIDENCE.c.method != EvidenceMethod.RULE,
        EVIDENCE.c.withdrawn_at.is_(None),
    )
    .order_by(EVIDENCE.c.start, EVIDENCE.c.public_id)
)


def place_evidence(writer: RecordWriter, article: StoredArticle, record: ArticleRecord) -> list[str]:
    """Bring the evidence of an article, which is written as `record` by now, to the places it has in its new text.

    Evidence that a rule saw is left to the rules. A passage keeps its id, and what is withdrawn stays as it was.
    Returns the public ids of what was withdrawn because its words are gone, or stand where it cannot be told.
    """
    standing = _fetch_standing(writer, article.id)
    new = build_article_forms(record).text
    wanted = {row.version for row in standing}
    texts = {
        version.version: build_body_forms(version.body or "", version.body_format).text
        for version in article.record.versions
        if version.version in wanted
    }
    lost: list[tuple[str, int]] = []
    for row in standing:
        old = texts.get(row.version, "")
        place = find_anchor(old, row.start, row.end, new)
        if place is None:
            lost.append((row.public_id, row.relation_id))
        else:
            writer.write_relation(_build_record(row, article.record.public_id, record.version, place))
    writer.withdraw(lost, f"The passage is not in version {record.public_version}.")
    return [public_id for public_id, _ in lost]


def _fetch_standing(writer: RecordWriter, article_id: int) -> list[Any]:
    return fetch_known(writer.connection, _STANDING, {"row": article_id})


def _build_record(row: Any, article: str, version: int, place: tuple[int, int]) -> RelationRecord:
    evidence = EvidenceRecord(
        id=row.public_id,
        article=article,
        version=version,
        start=place[0],
        end=place[1],
        quote=row.quote,
        stance=Stance(row.stance),
        voice=Voice(row.voice),
        speaker=row.speaker,
        method=EvidenceMethod(row.method),
        valid_from=row.valid_from,
        valid_to=row.valid_to,
        recorded_at=row.recorded_at,
    )
    return RelationRecord(
        id=row.relation,
        subject=row.subject,
        kind=RelationKind(row.kind),
        object=row.object,
        role=row.role,
        evidence=(evidence,),
    )
