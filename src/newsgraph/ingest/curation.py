"""Carries out what an editor decided about proposals, with all that follows, in one transaction."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from sqlalchemy import Connection, delete, select, update

from newsgraph.errors import InputError
from newsgraph.index.full_text import fetch_holding
from newsgraph.ingest.article_linking import Linker
from newsgraph.ingest.import_state import ImportState
from newsgraph.ingest.record_write import RecordWriter
from newsgraph.ingest.relation_acceptance import accept_relation
from newsgraph.ingest.relink import relink_articles, resolve_mention
from newsgraph.ingest.report import ImportReport
from newsgraph.model.vocabulary import AliasKind, EntityKind, EntityOrigin, ProposalStatus
from newsgraph.store.core_table import ENTITY, ENTITY_PROPOSAL
from newsgraph.store.entity import complete_entity
from newsgraph.store.name_queue import fetch_proposal_articles, fetch_proposal_group
from newsgraph.store.record import AliasRecord, EntityRecord
from newsgraph.store.reference import fetch_survivor_id, resolve_entity
from newsgraph.store.relation_queue import fetch_relation_proposal, rename_party, write_relation_status
from newsgraph.store.snapshot import fetch_entity_record

MAX_ARTICLES = 1000  # so many further articles that hold an accepted name are linked again with it


@dataclass(frozen=True)
class AcceptName:
    """Make a proposed name an entity; `name` is the proposal's, `as_name` what to call it where that differs."""

    name: str
    kind: EntityKind | None = None
    as_name: str | None = None
    slug: str | None = None
    description: str | None = None
    aliases: tuple[AliasRecord, ...] = ()


@dataclass(frozen=True)
class AcceptAlias:
    """Take a proposed name for another name of an entity (public id or slug)."""

    name: str
    entity: str
    alias_kind: AliasKind = AliasKind.ALIAS


@dataclass(frozen=True)
class RejectName:
    """Propose a name no more."""

    name: str


@dataclass(frozen=True)
class MergeNames:
    """Take proposed names for one: `into`, which is proposed too."""

    names: tuple[str, ...]
    into: str


@dataclass(frozen=True)
class AcceptRelation:
    """Make a proposed relation's passages evidence."""

    id: str


@dataclass(frozen=True)
class RejectRelation:
    """Propose these passages about a relation no more."""

    id: str


@dataclass(frozen=True)
class ResolveName:
    """Let an unresolved name of an article stand for one of its candidates, in all of it or at `start`."""

    article: str
    text: str
    entity: str
    start: int | None = None


CurationDecision = (
    AcceptName | AcceptAlias | RejectName | MergeNames | AcceptRelation | RejectRelation | ResolveName
)


@dataclass
class CurationReport:
    """What followed from decisions: how many were carried out, and how many articles were linked again.

    `left` are names that more articles hold than are linked at once; `newsgraph link --all` reaches them. `ids`
    are those of the entities and relations that accepted proposals became, in order.
    """

    done: int = 0
    relinked: int = 0
    left: list[str] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    failed: list[tuple[int, InputError]] = field(default_factory=list)
    written: ImportReport = field(default_factory=ImportReport)


def curate(
    connection: Connection, decisions: Iterable[CurationDecision], now: str, linker: Linker | None = None
) -> CurationReport:
    """Carry out decisions in order, then link again every article they touch, in the caller's transaction.

    A decision that is refused leaves nothing, is reported with its number from 0, and the rest goes on.
    """
    report = CurationReport()
    writer = RecordWriter(connection, ImportState(now, linker or Linker()), report.written)
    curator = _Curator(writer, report)
    for number, decision in enumerate(decisions):
        try:
            with connection.begin_nested():
                curator.carry_out(decision)
            report.done += 1
        except InputError as fault:
            report.failed.append((number, fault))
    report.relinked = relink_articles(writer, curator.articles)
    writer.finish()
    return report


@dataclass
class _Curator:
    writer: RecordWriter
    report: CurationReport
    articles: set[int] = field(default_factory=set)

    def carry_out(self, decision: CurationDecision) -> None:
        """Carry out one decision; raises InputError where it is refused."""
        connection = self.writer.connection
        match decision:
            case AcceptName():
                self._accept_name(decision)
            case AcceptAlias():
                self._accept_alias(decision)
            case RejectName():
                row = fetch_proposal_group(connection, decision.name)[0]
                _write_status(connection, [row.id], ProposalStatus.REJECTED, None)
            case MergeNames():
                self._merge(decision)
            case AcceptRelation():
                self.report.ids.append(
                    accept_relation(self.writer, fetch_relation_proposal(connection, decision.id))
                )
            case RejectRelation():
                proposal = fetch_relation_proposal(connection, decision.id)
                write_relation_status(connection, proposal, ProposalStatus.REJECTED)
            case ResolveName():
                self.articles.add(
                    resolve_mention(
                        self.writer, decision.article, decision.text, decision.entity, decision.start
                    )
                )

    def _accept_name(self, decision: AcceptName) -> None:
        group = fetch_proposal_group(self.writer.connection, decision.name)
        kind = decision.kind or (None if group[0].kind is None else EntityKind(group[0].kind))
        if kind is None:
            raise InputError(
                "KIND_MISSING",
                f"nothing tells what {decision.name!r} is",
                place=decision.name,
                hint="state PERSON, ORGANIZATION, PLACE or EVENT",
            )
        name = decision.as_name or decision.name
        stated = {name, *(alias.name for alias in decision.aliases)}
        others = tuple(AliasRecord(name=row.name) for row in group if row.name not in stated)
        record = complete_entity(
            EntityRecord(
                kind=kind,
                slug=decision.slug,
                name=name,
                description=decision.description,
                origin=EntityOrigin.SAVED,
                aliases=(*decision.aliases, *others),
            )
        )
        _check_new(self.writer.connection, record)
        self.writer.write_entity(record)
        self.report.ids.append(record.public_id)
        self._retire([row.id for row in group], [row.name for row in group], record.public_id)
        self._reach([name, *(alias.name for alias in record.aliases)])

    def _accept_alias(self, decision: AcceptAlias) -> None:
        connection = self.writer.connection
        group = fetch_proposal_group(connection, decision.name)
        row = resolve_entity(connection, decision.entity, "entity")
        survivor = resolve_entity(connection, fetch_survivor_id(connection, row.id), "entity")
        record = fetch_entity_record(connection, survivor.id)
        known = {record.name, *(alias.name for alias in record.aliases)}
        added = tuple(
            AliasRecord(name=row.name, kind=decision.alias_kind) for row in group if row.name not in known
        )
        self.writer.write_entity(record.model_copy(update={"aliases": (*record.aliases, *added)}))
        self.report.ids.append(record.public_id)
        self._retire([row.id for row in group], [row.name for row in group], record.public_id)
        if decision.alias_kind not in (AliasKind.WEAK, AliasKind.DEMONYM):
            self._reach([alias.name for alias in added])

    def _merge(self, decision: MergeNames) -> None:
        connection = self.writer.connection
        target = fetch_proposal_group(connection, decision.into)[0]
        for name in decision.names:
            if name == decision.into:
                raise InputError(
                    "PROPOSAL_MERGED",
                    "a name cannot be merged into itself",
                    place=name,
                    hint="name another proposal to merge it into",
                )
            group = fetch_proposal_group(connection, name)
            _write_status(connection, [row.id for row in group], ProposalStatus.MERGED, target.id)

    def _retire(self, proposal_ids: list[int], names: list[str], entity: str) -> None:
        """End proposals that became an entity: what named them names it."""
        connection = self.writer.connection
        self.articles |= fetch_proposal_articles(connection, proposal_ids)
        for name in names:
            self.articles |= rename_party(connection, name, entity)
        connection.execute(delete(ENTITY_PROPOSAL).where(ENTITY_PROPOSAL.c.id.in_(proposal_ids)))

    def _reach(self, names: list[str]) -> None:
        """Have the published articles that hold one of the names linked again, so many at most."""
        for name in dict.fromkeys(names):
            found = fetch_holding(self.writer.connection, name, MAX_ARTICLES + 1)
            self.articles.update(found[:MAX_ARTICLES])
            if len(found) > MAX_ARTICLES:
                self.report.left.append(name)


def _check_new(connection: Connection, record: EntityRecord) -> None:
    """Raise InputError ENTITY_EXISTS where the entity is there already: accepting must not write over it."""
    query = select(ENTITY.c.name).where(ENTITY.c.public_id == record.id)
    standing = connection.execute(query).scalar()
    if standing is not None:
        raise InputError(
            "ENTITY_EXISTS",
            f"the {record.kind.lower()} {standing!r} has the slug {record.slug!r} already",
            place=record.slug,
            hint="accept the name as that entity, or state another slug",
        )


def _write_status(
    connection: Connection, proposal_ids: list[int], status: ProposalStatus, into: int | None
) -> None:
    connection.execute(
        update(ENTITY_PROPOSAL)
        .where(ENTITY_PROPOSAL.c.id.in_(proposal_ids))
        .values(status=status, into_id=into)
    )
