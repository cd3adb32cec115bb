"""States a relation with a passage for it, and withdraws a passage."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row, select

from newsgraph.errors import InputError
from newsgraph.model.vocabulary import (
    RELATION_BY_KIND,
    AttributionClass,
    EntityKind,
    EvidenceMethod,
    RelationKind,
    Stance,
    Voice,
)
from newsgraph.newsroom.fault import build_not_found, build_required, placed_under
from newsgraph.newsroom.known_entity import find_survivor
from newsgraph.newsroom.known_relation import find_relation
from newsgraph.newsroom.occasion import Occasion, Written
from newsgraph.newsroom.passage import CitedArticle, check_quote, find_cited_article
from newsgraph.store.core_table import ENTITY, ENTITY_RESOLUTION, EVIDENCE, RELATION
from newsgraph.store.record import EvidenceRecord, RelationRecord
from newsgraph.store.reference import EntityRow
from newsgraph.store.relation import build_numbered_evidence_id
from newsgraph.store.renewal import rule_out_evidence
from newsgraph.store.settled_id import find_settled_id
from newsgraph.store.text_check import check_text

INPUT = "input"
EVIDENCE_PLACE = "input.evidence"
MAX_ROLE = 200


def assert_relation(connection: Connection, occasion: Occasion, arguments: Mapping[str, Any]) -> Written:
    """Carry out `assertRelation(input)`: state a relation with a passage, or add one to a relation that stands.

    The relation is the one that shows the same ends, kind and role, whatever was merged. The same call twice adds
    nothing. Raises InputError NOT_FOUND, RELATION_INVALID, VALUE_INVALID, INVALID_TEXT, ARTICLE_RETRACTED,
    QUOTE_MISMATCH, REQUIRED, VOICE_CONFLICT, UNATTRIBUTED, DATES_REVERSED.
    """
    given = arguments["input"]
    subject = find_survivor(connection, given["subject"], f"{INPUT}.subject")
    target = find_survivor(connection, given["object"], f"{INPUT}.object")
    kind = RelationKind(given["kind"])
    _check_ends(kind, subject, target)
    stated = given["evidence"]
    article = find_cited_article(connection, stated["article"], f"{EVIDENCE_PLACE}.article")
    check_quote(article, stated, EVIDENCE_PLACE)
    speaker = _find_speaker(connection, stated)
    _check_attribution(kind, Voice(stated["voice"]), article)
    _check_days(stated)
    relation = find_relation(connection, subject, kind, target, _read_role(given))
    evidence = _build_evidence(connection, occasion, relation, article, speaker, stated)
    writer = occasion.build_writer(connection)
    with placed_under(INPUT):
        write = writer.write_relation(relation.model_copy(update={"evidence": (evidence,)}), is_decision=True)
    writer.finish()
    return Written(
        {"relation": write.public_id, "evidence": str(evidence.id)},
        {"evidence": evidence.id, "article": article.public_id},
    )


def withdraw_evidence(connection: Connection, occasion: Occasion, arguments: Mapping[str, Any]) -> Written:
    """Carry out `withdrawEvidence(id, reason)`: the passage, and a relation that it alone supported, leave.

    Both stay for whoever asks what was known before. What a rule saw is not recorded again by a rule. Raises
    InputError NOT_FOUND, REQUIRED, INVALID_TEXT, EVIDENCE_WITHDRAWN.
    """
    row = _fetch_evidence(connection, arguments["id"])
    if row is None:
        raise build_not_found("evidence", arguments["id"], "id")
    reason = check_text(arguments.get("reason") or "", "reason").strip()
    if not reason:
        raise build_required("reason")
    if row.withdrawn_at is not None:
        raise InputError(
            "EVIDENCE_WITHDRAWN",
            f"the passage was withdrawn at {row.withdrawn_at}",
            place="id",
            hint="nothing is left to do; its reason is read with knownAt before that instant",
        )
    writer = occasion.build_writer(connection)
    writer.withdraw([(row.evidence, row.relation_id)], reason)
    rule_out_evidence(connection, row.evidence)
    writer.finish()
    return Written({"relation": row.relation}, {"evidence": row.evidence, "reason": reason})


def _fetch_evidence(connection: Connection, public_id: str) -> Row[*tuple[Any, ...]] | None:
    """Return the passage with this id, or that had it before it was public."""
    query = select(
        EVIDENCE.c.public_id.label("evidence"),
        EVIDENCE.c.relation_id,
        EVIDENCE.c.withdrawn_at,
        RELATION.c.public_id.label("relation"),
    ).join(RELATION, RELATION.c.id == EVIDENCE.c.relation_id)
    found = connection.execute(query.where(EVIDENCE.c.public_id == public_id)).first()
    if found is None and (settled := find_settled_id(connection, public_id)) is not None:
        found = connection.execute(query.where(EVIDENCE.c.public_id == settled)).first()
    return found


def _check_ends(kind: RelationKind, subject: EntityRow, target: EntityRow) -> None:
    """Raise InputError RELATION_INVALID where the vocabulary does not let the two be joined so."""
    definition = RELATION_BY_KIND[kind]
    for row, kinds, place in (
        (subject, definition.subject_kinds, "subject"),
        (target, definition.object_kinds, "object"),
    ):
        if row.kind not in kinds:
            raise InputError(
                "RELATION_INVALID",
                f"{kind} has no {row.kind} as its {place}",
                place=f"{INPUT}.{place}",
                hint=f"name one of kind {_render_kinds(kinds)}",
            )
    if subject.id == target.id:
        raise InputError(
            "RELATION_INVALID",
            "a relation joins two different entities",
            place=f"{INPUT}.object",
            hint="where the two were merged wrongly, split them first",
        )


def _render_kinds(kinds: Sequence[EntityKind]) -> str:
    return " or ".join([", ".join(kinds[:-1]), kinds[-1]] if len(kinds) > 1 else kinds)


def _find_speaker(connection: Connection, stated: Mapping[str, Any]) -> EntityRow | None:
    """Return who speaks; raises InputError where a voice demands a name that is not stated, or has none."""
    voice, place = Voice(stated["voice"]), f"{EVIDENCE_PLACE}.speaker"
    if stated.get("speaker") is None:
        if voice is Voice.QUOTED_SPEAKER:
            raise build_required(place)
        return None
    if voice is not Voice.QUOTED_SPEAKER:
        raise InputError(
            "VOICE_CONFLICT",
            f"a speaker is named, and the voice is {voice}",
            place=place,
            hint="state QUOTED_SPEAKER as the voice, or leave the speaker out",
        )
    return find_survivor(connection, stated["speaker"], place)


def _check_attribution(kind: RelationKind, voice: Voice, article: CitedArticle) -> None:
    """Raise InputError UNATTRIBUTED where nobody is named whom the passage could be attributed to."""
    attribution = RELATION_BY_KIND[kind].attribution
    if attribution is AttributionClass.NEUTRAL or voice is Voice.QUOTED_SPEAKER:
        return
    needs_voice = attribution is AttributionClass.ACCUSATORY and voice is not Voice.PUBLISHER
    if needs_voice or article.source_id is None:
        raise InputError(
            "UNATTRIBUTED",
            f"{kind} is {attribution}, and nobody is named who says it",
            place=f"{EVIDENCE_PLACE}.voice",
            hint="name the speaker, or quote what a named publisher says in its own voice",
        )


def _check_days(stated: Mapping[str, Any]) -> None:
    first, last = stated.get("validFrom"), stated.get("validTo")
    if first is not None and last is not None and first > last:
        raise InputError(
            "DATES_REVERSED",
            f"{last} lies before {first}",
            place=f"{EVIDENCE_PLACE}.validTo",
            hint="state the first day as validFrom, the last one as validTo",
        )


def _read_role(given: Mapping[str, Any]) -> str:
    role = " ".join(check_text(given.get("role") or "", f"{INPUT}.role").split())
    if len(role) > MAX_ROLE:
        raise InputError(
            "VALUE_INVALID",
            f"it may have {MAX_ROLE} characters, not {len(role)}",
            place=f"{INPUT}.role",
            hint="a role names an office or a part, such as foreign minister",
        )
    return role


def _build_evidence(
    connection: Connection,
    occasion: Occasion,
    relation: RelationRecord,
    article: CitedArticle,
    speaker: EntityRow | None,
    stated: Mapping[str, Any],
) -> EvidenceRecord:
    """Return the passage as it is written: one that stands already keeps its id and the instant it is on record from.

    One that was withdrawn stays withdrawn; stated again, it is another.
    """
    stance = Stance(stated.get("stance") or Stance.ASSERTS)
    query = (
        select(EVIDENCE.c.public_id, EVIDENCE.c.recorded_at, ENTITY.c.public_id.label("speaker"))
        .join(RELATION, RELATION.c.id == EVIDENCE.c.relation_id)
        .join(ENTITY, ENTITY.c.id == EVIDENCE.c.speaker_id, isouter=True)
        .join(ENTITY_RESOLUTION, ENTITY_RESOLUTION.c.entity_id == EVIDENCE.c.speaker_id, isouter=True)
        .where(
            RELATION.c.public_id == relation.id,
            EVIDENCE.c.article_id == article.id,
            EVIDENCE.c.version == article.version,
            EVIDENCE.c.start == stated["start"],
            EVIDENCE.c.end == stated["end"],
            EVIDENCE.c.stance == stance,
            ENTITY_RESOLUTION.c.survivor_id.is_not_distinct_from(None if speaker is None else speaker.id),
            EVIDENCE.c.withdrawn_at.is_(None),
        )
        .order_by(EVIDENCE.c.public_id)
    )
    standing = connection.execute(query).first()
    speaker_id = None if speaker is None else speaker.public_id
    new_id = build_numbered_evidence_id(
        connection,
        (article.public_id, str(relation.id), stated["start"], stated["end"], stance, speaker_id),
    )
    return EvidenceRecord(
        id=new_id if standing is None else standing.public_id,
        article=article.public_id,
        version=article.version,
        start=stated["start"],
        end=stated["end"],
        quote=stated["quote"],
        stance=stance,
        voice=Voice(stated["voice"]),
        speaker=speaker_id if standing is None else standing.speaker,
        method=EvidenceMethod.EDITOR,
        valid_from=stated.get("validFrom"),
        valid_to=stated.get("validTo"),
        recorded_at=occasion.now if standing is None else standing.recorded_at,
    )
