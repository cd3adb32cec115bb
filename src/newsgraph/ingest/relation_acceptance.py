"""Makes a proposed relation's passages evidence, where they may be."""

from newsgraph.errors import InputError
from newsgraph.ingest.record_write import RecordWriter
from newsgraph.model.vocabulary import (
    RELATION_BY_KIND,
    AttributionClass,
    EvidenceMethod,
    RelationKind,
    Stance,
    Voice,
)
from newsgraph.store.record import EvidenceRecord, RelationRecord
from newsgraph.store.reference import fetch_entity
from newsgraph.store.relation_queue import RelationPassage, RelationProposal, delete_passages


def accept_relation(writer: RecordWriter, proposal: RelationProposal) -> str:
    """Write a proposed relation with those of its passages that may be served; the others go on waiting.

    Returns the public id of the relation.

    Raises InputError PARTY_UNKNOWN where an end or every speaker is no entity yet, UNATTRIBUTED where it is grave and
    no passage has a named speaker, and as `write_relation`.
    """
    for party in (proposal.subject, proposal.object):
        row = fetch_entity(writer.connection, party)
        if row is None or row.public_id != party:
            raise _unknown(party)
    passages = [one for one in proposal.passages if _is_served(writer, proposal, one)]
    if not passages:
        raise _explain_refusal(writer, proposal)
    evidence = tuple(_build_evidence(one, writer.state.now) for one in passages)
    record = RelationRecord(
        subject=proposal.subject,
        kind=RelationKind(proposal.kind),
        object=proposal.object,
        role=proposal.role,
        evidence=evidence,
    )
    write = writer.write_relation(record, is_decision=True)
    delete_passages(writer.connection, passages)
    return write.public_id


def _is_served(writer: RecordWriter, proposal: RelationProposal, passage: RelationPassage) -> bool:
    if passage.speaker is not None and not _is_entity(writer, passage.speaker):
        return False
    is_grave = RELATION_BY_KIND[proposal.kind].attribution is AttributionClass.ACCUSATORY
    return not is_grave or passage.speaker is not None


def _is_entity(writer: RecordWriter, party: str) -> bool:
    row = fetch_entity(writer.connection, party)
    return row is not None and row.public_id == party


def _explain_refusal(writer: RecordWriter, proposal: RelationProposal) -> InputError:
    for passage in proposal.passages:
        if passage.speaker is not None:
            return _unknown(passage.speaker)
    return InputError(
        "UNATTRIBUTED",
        f"{proposal.kind} is grave, and no passage names who says it",
        place=proposal.id,
        hint="reject it, or find a passage with a named speaker",
    )


def _unknown(party: str) -> InputError:
    return InputError(
        "PARTY_UNKNOWN",
        f"{party!r} is no entity yet",
        place=party,
        hint="accept the name first; the relation is then looked at again by itself",
    )


def _build_evidence(passage: RelationPassage, now: str) -> EvidenceRecord:
    return EvidenceRecord(
        article=passage.article,
        version=passage.version,
        start=passage.start,
        end=passage.end,
        quote=passage.quote,
        stance=Stance(passage.stance),
        voice=Voice(passage.voice),
        speaker=passage.speaker,
        method=EvidenceMethod.EDITOR,
        recorded_at=now,
    )
