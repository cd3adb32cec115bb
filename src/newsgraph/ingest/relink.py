"""Links stored articles again, after entities were added, merged or renamed."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from sqlalchemy import BindParameter, Connection, bindparam, exists, select

from newsgraph.access.audit import append_audit
from newsgraph.errors import InputError
from newsgraph.ingest.article_linking import Linker
from newsgraph.ingest.document import LinkedMention, Linking, ProposedMention
from newsgraph.ingest.finding import Findings, find_in_text, write_findings
from newsgraph.ingest.import_state import ImportState
from newsgraph.ingest.record_write import RecordWriter
from newsgraph.ingest.report import ImportReport
from newsgraph.ingest.spacy_proposer import RULE as SPACY_RULE
from newsgraph.model.viewer import Viewer
from newsgraph.model.vocabulary import EntityKind, EvidenceMethod
from newsgraph.store.article_plan import ArticlePlan, resolve_article_entities
from newsgraph.store.article_snapshot import fetch_article_record
from newsgraph.store.core_table import (
    ENTITY,
    ENTITY_PROPOSAL,
    ENTITY_PROPOSAL_MENTION,
    EVIDENCE,
    RELATION,
    RELATION_PROPOSAL,
)
from newsgraph.store.database import Database
from newsgraph.store.linked_text import LinkedText, fetch_article_ids, fetch_linked_text
from newsgraph.store.outcome import ArticleWrite, Outcome
from newsgraph.store.proposal import clear_entity_proposals
from newsgraph.store.record import ArticleRecord, MentionRecord, RelationProposalRecord, UnresolvedRecord
from newsgraph.store.reference import resolve_entity, resolve_named_article
from newsgraph.store.renewal import StandingEvidence
from newsgraph.store.statement import fetch_known

ARTICLES_PER_TRANSACTION = 100
OnArticles = Callable[[int], None]
_ROW: BindParameter[int] = bindparam("row")
_PLACE = ENTITY_PROPOSAL_MENTION
_SEEN_NAMES = (
    select(
        ENTITY_PROPOSAL.c.name, _PLACE.c.start, _PLACE.c.end, ENTITY_PROPOSAL.c.kind, ENTITY_PROPOSAL.c.rule
    )
    .join(_PLACE, _PLACE.c.proposal_id == ENTITY_PROPOSAL.c.id)
    .where(_PLACE.c.article_id == _ROW)
    .order_by(_PLACE.c.start)
)
_RELATION_FOUND = exists().where(
    RELATION_PROPOSAL.c.article_id == _ROW, RELATION_PROPOSAL.c.method == EvidenceMethod.RULE
) | exists().where(EVIDENCE.c.article_id == _ROW, EVIDENCE.c.method == EvidenceMethod.RULE)
_HAS_RELATIONS = select(_RELATION_FOUND)
_HAS_FINDINGS = select(exists().where(_PLACE.c.article_id == _ROW) | _RELATION_FOUND)


@dataclass
class RelinkReport:
    """How many articles were read and how many changed, with the counts of what was written."""

    read: int = 0
    changed: int = 0
    written: ImportReport = field(default_factory=ImportReport)


async def relink_all(
    database: Database,
    linker: Linker,
    now: str,
    *,
    after: int = 0,
    on_articles: OnArticles | None = None,
    viewer: Viewer | None = None,
) -> RelinkReport:
    """Link every article after row `after` again, a hundred in a transaction; what a run did stays done.

    Mentions that an editor or a feed stated stay as they are. Nothing is written where nothing changes, so that a run
    that was stopped is simply run again. `on_articles` is told how many were read, a transaction at a time.
    `viewer` is who has it done, for the audit log: None leaves no row in it.
    """
    report = RelinkReport()
    while ids := await database.read(fetch_article_ids, after, ARTICLES_PER_TRANSACTION):
        report.changed += await database.write(_relink_part, ids, linker, now, report.written, viewer)
        report.read += len(ids)
        after = ids[-1]
        if on_articles is not None:
            on_articles(report.read)
    return report


def relink_articles(writer: RecordWriter, article_ids: Iterable[int]) -> int:
    """Link these articles again, in the writer's transaction; return how many changed."""
    return sum(relink_article(writer, article_id) for article_id in sorted(set(article_ids)))


def resolve_mention(
    writer: RecordWriter, article: str, name: str, entity: str, start: int | None = None
) -> int:
    """Link an unresolved name of an article to one of its candidates; return the article's row.

    All places of the name in the article, unless `start` tells one. Raises InputError REFERENCE_NOT_FOUND,
    NAME_NOT_UNRESOLVED, NOT_A_CANDIDATE.
    """
    row = resolve_named_article(writer.connection, article, "article")
    target = resolve_entity(writer.connection, entity, "entity")
    stored = fetch_linked_text(writer.connection, row.id)
    places = [
        (first, end, candidates)
        for (first, end), candidates in stored.unresolved.items()
        if stored.text[first:end] == name and start in (None, first)
    ]
    if not places:
        raise InputError(
            "NAME_NOT_UNRESOLVED",
            f"{name!r} does not stand unresolved in that article",
            place=article,
            hint="see newsgraph proposals list --of unresolved",
        )
    if any(target.public_id not in candidates for _, _, candidates in places):
        raise InputError(
            "NOT_A_CANDIDATE",
            f"{entity!r} is not one of those that {name!r} could be there",
            place=article,
            hint="name one of the candidates, or give the entity that name as an alias first",
        )
    old = fetch_article_record(writer.connection, row.id)
    spans = {(first, end) for first, end, _ in places}
    added = [MentionRecord(entity=target.public_id, start=first, end=end) for first, end in sorted(spans)]
    mentions = tuple(sorted([*old.mentions, *added], key=lambda one: (one.start, one.end)))
    unresolved = tuple(one for one in old.unresolved if (one.start, one.end) not in spans)
    _write_article(writer, row.id, old, mentions, unresolved, old.relation_proposals, False)
    return row.id


def relink_article(writer: RecordWriter, article_id: int) -> bool:
    """Link one article again and write what changes; return whether anything did.

    Where rules looked for relations and names before, they look again: what waited for an entity is then served.
    """
    article = fetch_linked_text(writer.connection, article_id)
    seen = fetch_seen(writer.connection, article_id)
    linking = _link(writer, article, proposes=seen.has_any)
    if writer.state.linker.proposer is None:
        linking = _keep_proposed(linking, seen, article.text)
    mentions, unresolved = _build_mentions(article, linking), _build_unresolved(article, linking)
    if not seen.has_any and _is_as_stored(article, mentions, unresolved):
        return False  # the common case of a run over everything, for which the record need not be read
    findings = (
        find_in_text(writer, article.text, linking, article_id) if seen.has_any else Findings((), (), ())
    )
    names = {(one.name, one.start, one.end) for one in findings.names}
    old = fetch_article_record(writer.connection, article_id)
    kept = tuple(one for one in old.relation_proposals if one.method is not EvidenceMethod.RULE)
    proposals = (*kept, *findings.proposed) if seen.has_any else old.relation_proposals
    is_same = (mentions, unresolved, proposals) == (old.mentions, old.unresolved, old.relation_proposals)
    if is_same and names == seen.names:
        return False
    write = _write_article(writer, article_id, old, mentions, unresolved, proposals, is_same)
    if seen.has_any:
        clear_entity_proposals(writer.connection, article_id)
        gone = {one.survivor for one in article.mentions} - {one.entity for one in linking.mentions}
        write_findings(writer, write, old.version, findings, _build_guard(writer.connection, gone))
    return True


def _link(writer: RecordWriter, article: LinkedText, *, proposes: bool) -> Linking:
    return writer.state.linker.link_text(
        writer.connection,
        article.text,
        article.headline,
        article.language,
        list_stated(article),
        proposes=proposes,
    )


def _keep_proposed(linking: Linking, seen: "Seen", text: str) -> Linking:
    """Return a linking with the names that a pipeline proposed before, which is not at hand now."""
    taken = [(one.start, one.end) for one in linking.mentions] + [
        (one.start, one.end) for one in linking.ambiguous
    ]
    kept = [
        ProposedMention(start, end, text[start:end], name, kind, SPACY_RULE)
        for name, start, end, kind in seen.spacy
        if all(last <= start or end <= first for first, last in taken)
    ]
    spans = [(one.start, one.end) for one in kept]
    others = [
        one for one in linking.proposed if all(last <= one.start or one.end <= first for first, last in spans)
    ]
    return replace(linking, proposed=tuple(sorted([*others, *kept], key=lambda one: one.start)))


def list_stated(article: LinkedText) -> list[LinkedMention]:
    """Return the mentions of an article that linking leaves as they are."""
    return [
        LinkedMention(one.start, one.end, one.text, one.survivor, EntityKind(one.kind))
        for one in article.mentions
        if one.is_stated
    ]


def _build_mentions(article: LinkedText, linking: Linking) -> tuple[MentionRecord, ...]:
    """Return the mentions; one that still leads to the same entity stays the row it was, merged or not."""
    known = {(one.start, one.end, one.survivor): one for one in article.mentions}
    records = []
    for one in linking.mentions:
        same = known.get((one.start, one.end, one.entity))
        entity = one.entity if same is None else same.entity
        method = EvidenceMethod.DICTIONARY if same is None else EvidenceMethod(same.method)
        records.append(MentionRecord(entity=entity, start=one.start, end=one.end, method=method))
    return tuple(records)


def _build_unresolved(article: LinkedText, linking: Linking) -> tuple[UnresolvedRecord, ...]:
    return tuple(
        UnresolvedRecord(start=one.start, end=one.end, candidates=one.candidates) for one in linking.ambiguous
    )


def _is_as_stored(
    article: LinkedText, mentions: tuple[MentionRecord, ...], unresolved: tuple[UnresolvedRecord, ...]
) -> bool:
    stored = [(one.entity, one.start, one.end, one.method) for one in article.mentions]
    return [(one.entity, one.start, one.end, one.method) for one in mentions] == stored and {
        (one.start, one.end): one.candidates for one in unresolved
    } == article.unresolved


def _write_article(
    writer: RecordWriter,
    article_id: int,
    old: ArticleRecord,
    mentions: tuple[MentionRecord, ...],
    unresolved: tuple[UnresolvedRecord, ...],
    proposals: tuple[RelationProposalRecord, ...],
    is_same: bool,
) -> ArticleWrite:
    entity_ids: dict[str, int] = {}
    record = old.model_copy(
        update={"mentions": mentions, "unresolved": unresolved, "relation_proposals": proposals}
    )
    record = resolve_article_entities(writer.connection, record, entity_ids)
    outcome = Outcome.UNCHANGED if is_same else Outcome.CHANGED
    return writer.write_planned(
        ArticlePlan(article_id, old, record, entity_ids, outcome, False, False, False), "articles"
    )


@dataclass(frozen=True)
class Seen:
    """What rules found in an article before."""

    names: frozenset[tuple[str, int, int]]
    spacy: tuple[tuple[str, int, int, EntityKind | None], ...]
    has_any: bool


def has_findings(connection: Connection, article_id: int) -> bool:
    """Return whether rules looked for relations and names in an article before, and found any."""
    return bool(fetch_known(connection, _HAS_FINDINGS, {"row": article_id})[0][0])


def fetch_seen(connection: Connection, article_id: int) -> Seen:
    """Return what rules found in an article before."""
    rows = connection.execute(_SEEN_NAMES, {"row": article_id}).all()
    names = frozenset((row.name, row.start, row.end) for row in rows)
    spacy = tuple(
        (row.name, row.start, row.end, None if row.kind is None else EntityKind(row.kind))
        for row in rows
        if row.rule == SPACY_RULE
    )
    if names:
        return Seen(names, spacy, True)
    found = bool(connection.execute(_HAS_RELATIONS, {"row": article_id}).scalar())
    return Seen(names, (), found)


def _build_guard(connection: Connection, gone: set[str]) -> Callable[[StandingEvidence], bool]:
    """Return what tells whether a passage may be withdrawn: one of its ends is no longer named in the article."""
    ends: dict[int, set[str]] = defaultdict(set)

    def may_withdraw(evidence: StandingEvidence) -> bool:
        if not ends[evidence.relation_id]:
            query = select(ENTITY.c.public_id).join(
                RELATION, (RELATION.c.subject_id == ENTITY.c.id) | (RELATION.c.object_id == ENTITY.c.id)
            )
            rows = connection.execute(query.where(RELATION.c.id == evidence.relation_id)).scalars()
            ends[evidence.relation_id].update(rows)
        return bool(ends[evidence.relation_id] & gone)

    return may_withdraw


def _relink_part(
    connection: Connection,
    article_ids: list[int],
    linker: Linker,
    now: str,
    report: ImportReport,
    viewer: Viewer | None,
) -> int:
    writer = RecordWriter(connection, ImportState(now, linker), report)
    changed = relink_articles(writer, article_ids)
    writer.finish()
    if viewer is not None and changed:
        append_audit(connection, viewer, now, "articles.link", details={"articles": changed})
    return changed
