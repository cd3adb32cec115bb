"""Writes one document: its article, a stub for each teaser, and what was found in their texts."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace

from newsgraph.ingest.article_linking import add_linking
from newsgraph.ingest.document import Document, FoundRelation, Linking, ProposedMention
from newsgraph.ingest.known_article import KnownArticle, fetch_known
from newsgraph.ingest.language import detect_language
from newsgraph.ingest.publisher import resolve_publisher
from newsgraph.ingest.reader.text_page import build_key, build_stub_headline
from newsgraph.ingest.record_write import RecordWriter
from newsgraph.ingest.relation_rule import find_relations
from newsgraph.model.vocabulary import (
    RELATION_BY_KIND,
    ArticleStatus,
    BodyFormat,
    EntityKind,
    EvidenceMethod,
    RelationKind,
)
from newsgraph.store.article_plan import ArticlePlan, plan_article
from newsgraph.store.core_table import LISTED_ARTICLE
from newsgraph.store.outcome import ArticleWrite, Outcome
from newsgraph.store.proposal import write_entity_proposal
from newsgraph.store.record import (
    ArticleRecord,
    EntityProposalRecord,
    EvidenceRecord,
    ImageRecord,
    ProposalMentionRecord,
    RelationProposalRecord,
    RelationRecord,
)
from newsgraph.store.reference import fetch_entity
from newsgraph.store.relation import fetch_relation_row, fetch_standing_role
from newsgraph.store.renewal import StandingEvidence, fetch_rule_evidence


@dataclass(frozen=True)
class PageImport:
    """One document on its way in.

    `source` goes before what the document says, `language` and `published` (an instant) after it; `place` is where in
    the file it stands.
    """

    document: Document
    file: str
    place: str | None = None
    source: str | None = None
    language: str | None = None
    published: str | None = None

    def write(self, writer: RecordWriter) -> None:
        """Write stubs, article, relations, proposals and the page's list; raises InputError."""
        known = fetch_known(writer.connection, self.document)
        if known is not None and known.keeps_out(self.document):
            writer.report.skip(self.file, self.place, known.reason)
            return
        source = self._resolve_source(writer)
        published_at = self.document.published_at or self.published or writer.state.now
        stubs = [
            _write_article(writer, self._build_stub(teaser, source), published_at, "stubs")
            for teaser in self.document.teasers
        ]
        record = self._build_article(source, writer.state.now, known)
        write = _write_article(writer, record, writer.state.now, "articles")
        if write.outcome is not Outcome.UNCHANGED:
            self._note(writer, write)
        if stubs or write.outcome is not Outcome.UNCHANGED:
            listed = tuple(stub.public_id for stub in stubs)
            writer.add_links(self.file, "related articles", "listed", LISTED_ARTICLE, write.id, listed)

    def _note(self, writer: RecordWriter, write: ArticleWrite) -> None:
        """Say what had to be assumed."""
        for note in self.document.notes:
            writer.report.note(self.file, self.place, note)
        is_dated = self.document.published_at is not None or self.published is not None
        if write.outcome is Outcome.NEW and write.status == ArticleStatus.PUBLISHED and not is_dated:
            told = "no date is stated, so publishedAt is the time of this import; --published gives another"
            writer.report.note(self.file, self.place, told)

    def _resolve_source(self, writer: RecordWriter) -> str | None:
        name = self.source or self.document.source_name
        return None if name is None else resolve_publisher(writer, name)

    def _build_article(self, source: str | None, now: str, known: KnownArticle | None) -> ArticleRecord:
        document = self.document
        is_held = document.embargoed_until is not None and document.embargoed_until > now
        is_waiting = is_held and document.status is ArticleStatus.PUBLISHED
        published_at = document.published_at or self.published
        first = None if known is None else known.record.published_at
        if first is not None and document.published_at == document.modified_at:
            published_at = None  # it only states when it was changed: the article keeps its first date
        elif first is None and known is not None:
            published_at = published_at or now  # a draft that is published at last
        stated = {
            "url": document.url,
            "published_at": None if document.status is ArticleStatus.DRAFT else published_at,
            "modified_at": document.modified_at,
            "usage_terms": document.usage_terms,
            "embargoed_until": document.embargoed_until if is_waiting else None,
        }
        return ArticleRecord(
            source_key=document.source_key,
            headline=document.headline,
            summary=document.summary,
            body=document.text or None,
            body_format=BodyFormat.TEXT,
            language=self._find_language(document.text or document.headline),
            section=document.section,
            tags=document.tags,
            byline=document.byline,
            source=source,
            status=ArticleStatus.EMBARGOED if is_waiting else document.status,
            image=None if document.image_url is None else ImageRecord(url=document.image_url),
            **{name: value for name, value in stated.items() if value is not None},  # type: ignore[arg-type]
        )

    def _build_stub(self, teaser: str, source: str | None) -> ArticleRecord:
        headline = build_stub_headline(teaser)
        return ArticleRecord(
            source_key="teaser:" + build_key(headline),
            headline=headline,
            summary=teaser,
            body=teaser,
            body_format=BodyFormat.TEXT,
            language=self._find_language(self.document.text or teaser),
            source=source,
        )

    def _find_language(self, text: str) -> str:
        return self.document.language or self.language or detect_language(text)


def _write_article(writer: RecordWriter, record: ArticleRecord, now: str, what: str) -> ArticleWrite:
    """Link and write one article, where it is new or changed, with the relations and names in its text."""
    plan = plan_article(writer.connection, record, now)
    if not plan.needs_linking:
        return writer.write_planned(plan, what)
    text, linking = writer.state.linker.link(writer.connection, plan)
    found = find_relations(text, linking, writer.state.linker.load(writer.connection))
    kinds = _fetch_kinds(writer, found)
    served = [one for one in found if _find_reason(one, kinds) is None]
    proposed = [
        _build_proposal(one, reason) for one in found if (reason := _find_reason(one, kinds)) is not None
    ]
    plan = add_linking(writer.connection, plan, linking)
    plan = replace(plan, record=plan.record.model_copy(update={"relation_proposals": tuple(proposed)}))
    write = writer.write_planned(plan, what)
    _write_relations(writer, write, plan, served)
    _write_names(writer, write, linking)
    return write


def _fetch_kinds(writer: RecordWriter, found: Iterable[FoundRelation]) -> dict[str, EntityKind]:
    """Return the kinds of the parties that are entities; a demonym names one without being a mention of it."""
    parties = {
        party for one in found for party in (one.subject, one.object, one.speaker) if party is not None
    }
    rows = {party: fetch_entity(writer.connection, party) for party in sorted(parties)}
    return {party: EntityKind(row.kind) for party, row in rows.items() if row and row.public_id == party}


def _find_reason(found: FoundRelation, kinds: dict[str, EntityKind]) -> str | None:
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
    writer: RecordWriter, write: ArticleWrite, plan: ArticlePlan, served: list[FoundRelation]
) -> None:
    """Write the passages; one that an earlier version had keeps its id, one that is gone is withdrawn."""
    standing = fetch_rule_evidence(writer.connection, write.id)
    for found in served:
        record = RelationRecord(
            subject=found.subject,
            kind=RelationKind(found.kind),
            object=found.object,
            role=found.role,
            evidence=(_build_evidence(found, write, plan, writer.state.now),),
        )
        record = record.model_copy(update={"role": fetch_standing_role(writer.connection, record)})
        relation_id = fetch_relation_row(writer.connection, record)
        same = next((old for old in standing if _is_same(old, found, relation_id)), None)
        if same is not None:
            standing.remove(same)
            renewed = record.evidence[0].model_copy(
                update={"id": same.public_id, "recorded_at": same.recorded_at}
            )
            record = record.model_copy(update={"evidence": (renewed,)})
        writer.write_relation(record)
    writer.withdraw(
        [(old.public_id, old.relation_id) for old in standing],
        f"The passage is not in version {plan.record.version}.",
    )


def _is_same(old: StandingEvidence, found: FoundRelation, relation_id: int | None) -> bool:
    key = (relation_id, found.quote, found.stance, found.speaker)
    return (old.relation_id, old.quote, old.stance, old.speaker) == key


def _build_evidence(found: FoundRelation, write: ArticleWrite, plan: ArticlePlan, now: str) -> EvidenceRecord:
    return EvidenceRecord(
        article=write.public_id,
        version=plan.record.version,
        start=found.start,
        end=found.end,
        quote=found.quote,
        stance=found.stance,
        voice=found.voice,
        speaker=found.speaker,
        method=EvidenceMethod(found.method),
        recorded_at=now,
    )


def _write_names(writer: RecordWriter, write: ArticleWrite, linking: Linking) -> None:
    """Write the names that no dictionary has, each once with all its places."""
    places: dict[str, list[ProposalMentionRecord]] = defaultdict(list)
    first: dict[str, ProposedMention] = {}
    for found in linking.proposed:
        first.setdefault(found.name, found)
        places[found.name].append(
            ProposalMentionRecord(article=write.public_id, start=found.start, end=found.end)
        )
    for name, found in first.items():
        record = EntityProposalRecord(
            name=name, kind=found.kind, rule=found.rule, mentions=tuple(places[name])
        )
        writer.report.entity_proposals += write_entity_proposal(writer.connection, record) is Outcome.NEW
