"""Finds and writes the relations and names in a linked text: as evidence what may be served, else as proposals."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from newsgraph.ingest.document import FoundRelation, Linking, ProposedMention
from newsgraph.ingest.record_write import RecordWriter
from newsgraph.ingest.relation_rule import find_relations
from newsgraph.model.vocabulary import (
    RELATION_BY_KIND,
    EntityKind,
    EvidenceMethod,
    ProposalStatus,
    RelationKind,
)
from newsgraph.store.outcome import ArticleWrite, Outcome
from newsgraph.store.proposal import write_entity_proposal
from newsgraph.store.record import (
    EntityProposalRecord,
    EvidenceRecord,
    ProposalMentionRecord,
    RelationProposalRecord,
    RelationRecord,
)
from newsgraph.store.reference import fetch_entity
from newsgraph.store.relation import fetch_relation_row, fetch_standing_role
from newsgraph.store.relation_queue import (
    build_passage_key,
    fetch_accepted_passages,
    fetch_rejected_passages,
)
from newsgraph.store.renewal import StandingEvidence, fetch_rule_evidence, fetch_ruled_out


@dataclass(frozen=True)
class Findings:
    """What rules found in one linked text: relations to serve, relations that wait, and names."""

    served: tuple[FoundRelation, ...]
    proposed: tuple[RelationProposalRecord, ...]
    names: tuple[ProposedMention, ...]


def find_in_text(
    writer: RecordWriter, text: str, linking: Linking, article_id: int | None = None
) -> Findings:
    """Return the relations and names of a linked text.

    A passage that an editor rejected before stays rejected; one that an editor accepted in article row `article_id`
    is not proposed again.
    """
    found = find_relations(text, linking, writer.state.linker.load(writer.connection))
    kinds = _fetch_kinds(writer, found)
    served = tuple(one for one in found if explain_waiting(one, kinds) is None)
    proposed = [
        _build_proposal(one, reason) for one in found if (reason := explain_waiting(one, kinds)) is not None
    ]
    if article_id is not None and proposed:
        accepted = fetch_accepted_passages(writer.connection, article_id)
        proposed = [one for one in proposed if build_passage_key(one) not in accepted]
    rejected = fetch_rejected_passages(writer.connection, {one.subject for one in proposed})
    return Findings(
        served,
        tuple(
            one.model_copy(update={"status": ProposalStatus.REJECTED})
            if build_passage_key(one) in rejected
            else one
            for one in proposed
        ),
        linking.proposed,
    )


def write_findings(
    writer: RecordWriter,
    write: ArticleWrite,
    version: int,
    findings: Findings,
    may_withdraw: Callable[[StandingEvidence], bool] | None = None,
) -> None:
    """Write what was found in an article that was written.

    A passage that stood before keeps its id; one that is gone is withdrawn, unless `may_withdraw` says no.
    """
    _write_relations(writer, write, version, findings.served, may_withdraw)
    write_names(writer, write.public_id, findings.names)


def write_names(writer: RecordWriter, article: str, names: Iterable[ProposedMention]) -> None:
    """Write the names that no dictionary has, each once with all its places."""
    places: dict[str, list[ProposalMentionRecord]] = defaultdict(list)
    first: dict[str, ProposedMention] = {}
    for found in names:
        if found.name not in first or (first[found.name].kind is None and found.kind is not None):
            first[found.name] = found  # the first place that tells what it is
        places[found.name].append(ProposalMentionRecord(article=article, start=found.start, end=found.end))
    for name, found in first.items():
        record = EntityProposalRecord(
            name=name, kind=found.kind, rule=found.rule, mentions=tuple(places[name])
        )
        writer.report.entity_proposals += write_entity_proposal(writer.connection, record) is Outcome.NEW


def _fetch_kinds(writer: RecordWriter, found: Iterable[FoundRelation]) -> dict[str, EntityKind]:
    """Return the kinds of the parties that are entities; a demonym names one without being a mention of it."""
    parties = {
        party for one in found for party in (one.subject, one.object, one.speaker) if party is not None
    }
    rows = {party: fetch_entity(writer.connection, party) for party in sorted(parties)}
    return {party: EntityKind(row.kind) for party, row in rows.items() if row and row.public_id == party}


def explain_waiting(found: FoundRelation, kinds: dict[str, EntityKind]) -> str | None:
    """Return why a relation waits for an editor, None where it may be served."""
    if found.proposal_reason is not None:
        return found.proposal_reason
    if not {found.subject, found.object, *([found.speaker] if found.speaker else [])} <= kinds.keys():
        return "names something that is no entity"
    definition = RELATION_BY_KIND[found.kind]
    if (
        kinds[found.subject] not in definition.subject_kinds
        or kinds[found.object] not in definition.object_kinds
    ):
        return "joins kinds of entity that this relation does not"
    return "joins an entity with itself" if found.subject == found.object else None


def _build_proposal(found: FoundRelation, reason: str) -> RelationProposalRecord:
    return RelationProposalRecord(
        subject=found.subject,
        kind=RelationKind(found.kind),
        object=found.object,
        role=found.role,
        start=found.start,
        end=found.end,
        quote=found.quote,
        stance=found.stance,
        voice=found.voice,
        speaker=found.speaker,
        method=found.method,
        reason=reason,
    )


def _write_relations(
    writer: RecordWriter,
    write: ArticleWrite,
    version: int,
    served: Iterable[FoundRelation],
    may_withdraw: Callable[[StandingEvidence], bool] | None,
) -> None:
    """Write the passages; one that an earlier version had keeps its id, one that is gone is withdrawn."""
    standing = fetch_rule_evidence(writer.connection, write.id)
    ruled_out = fetch_ruled_out(writer.connection, write.id)
    for found in served:
        record = RelationRecord(
            subject=found.subject,
            kind=RelationKind(found.kind),
            object=found.object,
            role=found.role,
            evidence=(_build_evidence(found, write.public_id, version, writer.state.now),),
        )
        record = record.model_copy(update={"role": fetch_standing_role(writer.connection, record)})
        relation_id = fetch_relation_row(writer.connection, record)
        if (relation_id, found.quote, found.stance, found.speaker) in ruled_out:
            continue
        same = next((old for old in standing if _is_same(old, found, relation_id)), None)
        if same is not None:
            standing.remove(same)
            renewed = record.evidence[0].model_copy(
                update={"id": same.public_id, "recorded_at": same.recorded_at}
            )
            record = record.model_copy(update={"evidence": (renewed,)})
        writer.write_relation(record)
    gone = [old for old in standing if may_withdraw is None or may_withdraw(old)]
    reason = (
        "The passage is not in the text any more."
        if may_withdraw is None
        else "Its names were linked again, to other entities."
    )
    writer.withdraw([(old.public_id, old.relation_id) for old in gone], reason)


def _is_same(old: StandingEvidence, found: FoundRelation, relation_id: int | None) -> bool:
    key = (relation_id, found.quote, found.stance, found.speaker)
    return (old.relation_id, old.quote, old.stance, old.speaker) == key


def _build_evidence(found: FoundRelation, article: str, version: int, now: str) -> EvidenceRecord:
    return EvidenceRecord(
        article=article,
        version=version,
        start=found.start,
        end=found.end,
        quote=found.quote,
        stance=found.stance,
        voice=found.voice,
        speaker=found.speaker,
        method=EvidenceMethod(found.method),
        recorded_at=now,
    )
