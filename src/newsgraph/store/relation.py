"""Writes relations and the evidence for them."""

from dataclasses import dataclass, field
from itertools import count
from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, and_, exists, insert, or_, select, tuple_, update

from newsgraph.errors import InputError
from newsgraph.model.identity import EVIDENCE as EVIDENCE_PREFIX
from newsgraph.model.identity import RELATION as RELATION_PREFIX
from newsgraph.model.identity import build_id
from newsgraph.model.vocabulary import NEUTRAL_KINDS, RELATION_BY_KIND, ArticleStatus, BodyFormat
from newsgraph.store.body import Utf16Offsets, build_body_forms
from newsgraph.store.core_table import ARTICLE, ARTICLE_VERSION, EVIDENCE, RELATION
from newsgraph.store.evidence_origin import build_origin
from newsgraph.store.outcome import EvidenceWrite, Outcome, RelationWrite
from newsgraph.store.record import EvidenceRecord, RelationRecord
from newsgraph.store.reference import EntityRow, resolve_article, resolve_entity
from newsgraph.store.served_evidence import is_known_to_readers
from newsgraph.store.settled_id import remember_former_id
from newsgraph.store.statement import insert_row


@dataclass(frozen=True)
class VersionText:
    """The plain text of one version of an article, with its offsets; both are read once for all passages in it."""

    text: str
    offsets: Utf16Offsets


class PlacedRelation(NamedTuple):
    """The row of a relation, and whether it was inserted just now."""

    id: int
    public_id: str
    is_new: bool


@dataclass
class VersionTexts:
    """Remembers the text that was read last, since passages of one article come in a row."""

    _known: dict[tuple[int, int], VersionText] = field(default_factory=dict)

    def fetch(self, connection: Connection, article_id: int, version: int, place: str) -> VersionText:
        """Return the text of a version; raises InputError REFERENCE_NOT_FOUND at `place`."""
        found = self._known.get((article_id, version))
        if found is None:
            text = _fetch_version_text(connection, article_id, version, place)
            found = VersionText(text, Utf16Offsets(text))
            self._known = {(article_id, version): found}
        return found

    def forget(self) -> None:
        """Read again: an article was written."""
        self._known = {}


def write_relation(
    connection: Connection,
    record: RelationRecord,
    texts: VersionTexts | None = None,
    *,
    is_decision: bool = False,
) -> RelationWrite:
    """Insert the relation where it is not there yet, and bring each piece of evidence to what the record states.

    Evidence that the record does not name stays. What an editor withdrew stays withdrawn, unless the record is what
    an editor decides now (`is_decision`). `texts` is kept by who writes several relations of one article.
    Raises InputError: REFERENCE_NOT_FOUND, RELATION_INVALID, EVIDENCE_MISSING, QUOTE_NOT_FOUND, QUOTE_AMBIGUOUS,
    SPAN_INVALID, ID_TAKEN.
    """
    texts = texts or VersionTexts()
    subject = resolve_entity(connection, record.subject, "subject")
    target = resolve_entity(connection, record.object, "object")
    _check_relation(record, subject, target)
    public_id = record.id or build_relation_id(subject.public_id, record.kind, target.public_id, record.role)
    placed = place_relation(connection, record, public_id, subject, target)
    passages = [
        write_evidence(
            connection,
            placed.id,
            public_id,
            evidence,
            f"evidence[{index}]",
            texts,
            is_decision=is_decision,
        )
        for index, evidence in enumerate(record.evidence)
    ]
    changed = [one for one in passages if one.outcome is not Outcome.UNCHANGED]
    outcome = Outcome.NEW if placed.is_new else Outcome.CHANGED if changed else Outcome.UNCHANGED
    speakers = {speaker for one in passages for speaker in one.speaker_ids}
    return RelationWrite(
        placed.id,
        placed.public_id,
        outcome,
        new_evidence=sum(one.outcome is Outcome.NEW for one in passages),
        is_served_changed=any(one.is_served for one in changed),
        entity_ids=tuple(sorted({subject.id, target.id} | speakers)),
        held=tuple(
            evidence.quote for evidence, one in zip(record.evidence, passages, strict=True) if one.is_held
        ),
    )


def fetch_relation_row(connection: Connection, record: RelationRecord) -> int | None:
    """Return the row of the relation that `record` would write to, None where it would be a new one."""
    subject = resolve_entity(connection, record.subject, "subject")
    target = resolve_entity(connection, record.object, "object")
    public_id = record.id or build_relation_id(subject.public_id, record.kind, target.public_id, record.role)
    keys = {"subject_id": subject.id, "kind": record.kind, "object_id": target.id, "role": record.role}
    for query in (
        select(RELATION.c.id).filter_by(public_id=public_id),
        select(RELATION.c.id).filter_by(**keys),
    ):
        found = connection.execute(query).scalar()
        if found is not None:
            return int(found)
    return None


def fetch_standing_role(connection: Connection, record: RelationRecord) -> str:
    """Return the role of a relation that differs from `record` in the case of its role alone, else that of `record`.

    What a rule finds is in lower case; an editor's "Foreign Minister" is the same relation, not a second one, unless
    it stands in drafts alone: how a draft writes a role is told to nobody.
    """
    subject = resolve_entity(connection, record.subject, "subject")
    target = resolve_entity(connection, record.object, "object")
    ends = [(subject.id, target.id)]
    if RELATION_BY_KIND[record.kind].symmetric:
        ends.append((target.id, subject.id))
    query = select(RELATION.c.role).where(
        RELATION.c.kind == record.kind,
        tuple_(RELATION.c.subject_id, RELATION.c.object_id).in_(ends),
        is_known_to_readers(),
    )
    roles = sorted(connection.execute(query).scalars())
    same = [role for role in roles if role.casefold() == record.role.casefold()]
    return record.role if record.role in same or not same else same[0]


def build_relation_id(subject: str, kind: str, target: str, role: str) -> str:
    """Return the id of a relation by its four keys; the ends of a symmetric kind may stand either way."""
    ends = sorted((subject, target)) if RELATION_BY_KIND[kind].symmetric else (subject, target)
    return build_id(RELATION_PREFIX, ends[0], kind, ends[1], role)


def write_evidence(
    connection: Connection,
    relation_id: int,
    relation_public_id: str,
    record: EvidenceRecord,
    place: str,
    texts: VersionTexts,
    *,
    is_decision: bool = False,
) -> EvidenceWrite:
    """Insert one passage, or bring the one with the same id to what the record states; `is_decision` as above.

    Raises InputError as `write_relation`.
    """
    article = resolve_article(connection, record.article, f"{place}.article")
    body = texts.fetch(connection, article.id, record.version, place)
    start, end = _place_quote(record, body.text, place)
    speaker = (
        None if record.speaker is None else resolve_entity(connection, record.speaker, f"{place}.speaker")
    )
    public_id = record.id or build_evidence_id(
        article.public_id,
        relation_public_id,
        start,
        end,
        record.stance,
        speaker.public_id if speaker else None,
    )
    values = {
        "public_id": public_id,
        "relation_id": relation_id,
        "article_id": article.id,
        "version": record.version,
        "start": start,
        "end": end,
        "start_utf16": body.offsets.convert(start),
        "end_utf16": body.offsets.convert(end),
        "quote": record.quote,
        "stance": record.stance,
        "voice": record.voice,
        "speaker_id": None if speaker is None else speaker.id,
        "method": record.method,
        "ruled_out": int(record.ruled_out),
        "valid_from": record.valid_from,
        "valid_to": record.valid_to,
        **_build_instants(connection, article.id, record),
        **build_origin(connection, article.id, None if speaker is None else speaker.id),
    }
    if not is_decision and record.withdrawn_at is None and _is_ruled_out(connection, values):
        return EvidenceWrite(Outcome.UNCHANGED, False, set(), is_held=True)
    if _demands_no_name(connection, relation_id):
        values["attributed"] = 1
    outcome, speakers, was_standing = _upsert_evidence(connection, values, place)
    is_standing = values["withdrawn_at"] is None or was_standing
    is_served = article.status == ArticleStatus.PUBLISHED and values["attributed"] == 1 and is_standing
    return EvidenceWrite(outcome, is_served, speakers)


def has_evidence(connection: Connection, public_id: str) -> bool:
    """Return whether a passage has this id now."""
    return (
        connection.execute(select(EVIDENCE.c.id).where(EVIDENCE.c.public_id == public_id)).first() is not None
    )


def build_evidence_id(
    article: str, relation: str, start: int, end: int, stance: str, speaker: str | None
) -> str:
    """Return the id of a passage by article, relation, span, stance and speaker."""
    return build_id(EVIDENCE_PREFIX, article, relation, start, end, stance, speaker)


def build_numbered_evidence_id(
    connection: Connection, key: tuple[str, str, int, int, str, str | None]
) -> str:
    """Return an id by the parts of `build_evidence_id` that no passage has: withdrawn ones keep theirs."""
    numbered = ((*key,) if number == 1 else (*key, number) for number in count(1))
    found = (build_id(EVIDENCE_PREFIX, *parts) for parts in numbered)
    return next(public_id for public_id in found if not has_evidence(connection, public_id))


def _is_ruled_out(connection: Connection, values: dict[str, Any]) -> bool:
    """Return whether an editor withdrew this passage: the one with the id, or that stands there under another."""
    same = [EVIDENCE.c[name] == values[name] for name in ("article_id", "version", "start", "end", "stance")]
    speaker = EVIDENCE.c.speaker_id.is_not_distinct_from(values["speaker_id"])
    held = select(EVIDENCE.c.id).where(
        EVIDENCE.c.relation_id == values["relation_id"],
        or_(EVIDENCE.c.public_id == values["public_id"], and_(*same, speaker)),
        EVIDENCE.c.ruled_out == 1,
        EVIDENCE.c.withdrawn_at.is_not(None),
    )
    stands = select(EVIDENCE.c.id).where(
        EVIDENCE.c.public_id == values["public_id"], EVIDENCE.c.withdrawn_at.is_(None)
    )
    is_held = connection.execute(held.limit(1)).first() is not None
    return is_held and connection.execute(stands).first() is None


def _demands_no_name(connection: Connection, relation_id: int) -> bool:
    kind = connection.execute(select(RELATION.c.kind).where(RELATION.c.id == relation_id)).scalar_one()
    return kind in NEUTRAL_KINDS


def _check_relation(record: RelationRecord, subject: EntityRow, target: EntityRow) -> None:
    definition = RELATION_BY_KIND[record.kind]
    fault = None
    if subject.id == target.id:
        fault = "a relation joins two different entities"
    elif subject.kind not in definition.subject_kinds:
        fault = f"{record.kind} has no {subject.kind} as subject"
    elif target.kind not in definition.object_kinds:
        fault = f"{record.kind} has no {target.kind} as object"
    if fault is not None:
        raise InputError("RELATION_INVALID", fault, place="kind", hint="see the relation vocabulary")
    if not record.evidence:
        raise InputError(
            "EVIDENCE_MISSING",
            "a relation exists only through evidence",
            place="evidence",
            hint="state a passage",
        )


def place_relation(
    connection: Connection, record: RelationRecord, public_id: str, subject: EntityRow, target: EntityRow
) -> PlacedRelation:
    """Return the row of the relation that `record` states without its evidence, inserted where there is none.

    One that no reader knows takes the id and the order of its ends from who states it now: from who stated it before,
    in a draft perhaps, readers would learn that somebody did. Raises InputError ID_TAKEN.
    """
    keys = {"subject_id": subject.id, "kind": record.kind, "object_id": target.id, "role": record.role}
    standing = connection.execute(select(RELATION).where(RELATION.c.public_id == public_id)).first()
    if standing is not None:
        ends = {standing.subject_id, standing.object_id}
        if ends != {subject.id, target.id} or (standing.kind, standing.role) != (record.kind, record.role):
            raise InputError(
                "ID_TAKEN",
                f"{public_id} is another relation",
                place="id",
                hint="leave the id out to have it derived",
            )
    else:
        standing = connection.execute(select(RELATION).filter_by(**keys)).first()
    if standing is None:
        row = {"public_id": public_id, **keys}
        return PlacedRelation(insert_row(connection, RELATION, row), public_id, True)
    is_restated = _restate(connection, standing, {"public_id": public_id, **keys})
    return PlacedRelation(standing.id, public_id if is_restated else standing.public_id, False)


def _restate(connection: Connection, standing: Row[Any], stated: dict[str, Any]) -> bool:
    """Bring a relation to the id and the ends that are stated, unless readers know it; return whether it was."""
    if all(getattr(standing, name) == value for name, value in stated.items()):
        return False
    other = RELATION.alias("other")
    taken = [other.c[name] == value for name, value in stated.items() if name != "public_id"]
    own = RELATION.c.id == standing.id
    unknown = ~is_known_to_readers() & ~exists().where(other.c.id != standing.id, *taken)
    if not connection.execute(update(RELATION).where(own, unknown).values(**stated)).rowcount:
        return False
    remember_former_id(connection, standing.public_id, stated["public_id"])
    return True


def _fetch_version_text(connection: Connection, article_id: int, version: int, place: str) -> str:
    """Return the plain text of one version; only that of the current one is stored."""
    row = connection.execute(
        select(
            ARTICLE_VERSION.c.body,
            ARTICLE_VERSION.c.body_format,
            ARTICLE.c.saved_version,
            ARTICLE.c.body_text,
        )
        .join(ARTICLE, ARTICLE.c.id == ARTICLE_VERSION.c.article_id)
        .where(ARTICLE_VERSION.c.article_id == article_id, ARTICLE_VERSION.c.version == version)
    ).first()
    if row is None:
        raise InputError(
            "REFERENCE_NOT_FOUND",
            f"the article has no version {version}",
            place=f"{place}.version",
            hint="name a version that the article has",
        )
    if row[2] == version:
        return row[3] or ""
    return build_body_forms(row[0] or "", BodyFormat(row[1])).text


def _place_quote(record: EvidenceRecord, text: str, place: str) -> tuple[int, int]:
    if record.start is not None and record.end is not None:
        if text[record.start : record.end] == record.quote:
            return record.start, record.end
        raise InputError(
            "SPAN_INVALID", "the quote is not what stands there", place=place, hint="correct start and end"
        )
    found = text.count(record.quote)
    if found == 1:
        start = text.index(record.quote)
        return start, start + len(record.quote)
    code, message = (
        ("QUOTE_NOT_FOUND", "the quote does not stand in the article's text")
        if found == 0
        else ("QUOTE_AMBIGUOUS", f"the quote stands {found} times in the article's text")
    )
    raise InputError(
        code, message, place=f"{place}.quote", hint="quote the passage as printed, or state its span"
    )


def _build_instants(connection: Connection, article_id: int, record: EvidenceRecord) -> dict[str, Any]:
    """Evidence is on record from the article's publication unless stated, and withdrawn with the article."""
    columns = (
        *(ARTICLE.c.published_at, ARTICLE.c.modified_at),
        *(ARTICLE.c.retracted_at, ARTICLE.c.retraction_reason),
    )
    article = connection.execute(select(*columns).where(ARTICLE.c.id == article_id)).one()
    withdrawn_at, reason = record.withdrawn_at, record.withdrawal_reason
    if withdrawn_at is None and article.retracted_at is not None:
        withdrawn_at, reason = article.retracted_at, article.retraction_reason
    return {
        "recorded_at": record.recorded_at or article.published_at or article.modified_at,
        "withdrawn_at": withdrawn_at,
        "withdrawal_reason": reason,
    }


def _upsert_evidence(
    connection: Connection, values: dict[str, Any], place: str
) -> tuple[Outcome, set[int], bool]:
    """Return the outcome, who speaks in the passage or did before, and whether it stood before."""
    speakers = {values["speaker_id"]} - {None}
    query = select(EVIDENCE).where(EVIDENCE.c.public_id == values["public_id"])
    standing = connection.execute(query).first()
    if standing is None:
        connection.execute(insert(EVIDENCE).values(**values))
        return Outcome.NEW, speakers, False
    row = dict(standing._mapping)
    if row["relation_id"] != values["relation_id"]:
        raise InputError(
            "ID_TAKEN",
            f"{values['public_id']} is evidence for another relation",
            place=f"{place}.id",
            hint="leave the id out to have it derived",
        )
    if all(row[name] == value for name, value in values.items()):
        return Outcome.UNCHANGED, set(), False
    connection.execute(update(EVIDENCE).where(EVIDENCE.c.id == row["id"]).values(**values))
    return Outcome.CHANGED, speakers | ({row["speaker_id"]} - {None}), row["withdrawn_at"] is None
