"""Reads the relations that wait for an editor, and remembers those that an editor rejected."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Protocol

from sqlalchemy import Connection, delete, or_, select, update

from newsgraph.errors import InputError
from newsgraph.model.identity import build_proposal_id
from newsgraph.model.vocabulary import RELATION_BY_KIND, EvidenceMethod, ProposalStatus
from newsgraph.store.batch import batch
from newsgraph.store.core_table import ARTICLE, BARE_RELATION, ENTITY, EVIDENCE, RELATION, RELATION_PROPOSAL
from newsgraph.store.name_queue import QueueFilter

PassageKey = tuple[str, str, str, str, str]


class Passage(Protocol):
    """What tells one passage about a relation from another."""

    @property
    def subject(self) -> str: ...  # noqa: D102  # the members are told by the class
    @property
    def kind(self) -> str: ...  # noqa: D102
    @property
    def object(self) -> str: ...  # noqa: D102
    @property
    def role(self) -> str: ...  # noqa: D102
    @property
    def quote(self) -> str: ...  # noqa: D102


def build_passage_key(passage: Passage) -> PassageKey:
    """Return by what a rejected passage is known again, in the next version or in a copy of its article."""
    return passage.subject, passage.kind, passage.object, passage.role, passage.quote


def fetch_rejected_passages(connection: Connection, subjects: Collection[str]) -> set[PassageKey]:
    """Return the rejected passages whose subject is one of these."""
    if not subjects:
        return set()
    columns = (RELATION_PROPOSAL.c[name] for name in ("subject", "kind", "object", "role", "quote"))
    query = select(*columns).where(
        RELATION_PROPOSAL.c.subject.in_(sorted(subjects)),
        RELATION_PROPOSAL.c.status == ProposalStatus.REJECTED,
    )
    return {(row[0], row[1], row[2], row[3], row[4]) for row in connection.execute(query)}


@dataclass(frozen=True)
class RelationPassage:
    """One passage that reports a proposed relation; `speaker` is a public id or a name as printed."""

    article_id: int
    position: int
    article: str
    headline: str
    version: int
    start: int
    end: int
    quote: str
    stance: str
    voice: str
    speaker: str | None
    reason: str


@dataclass(frozen=True)
class RelationProposal:
    """A proposed relation with all its passages; `subject` and `object` are public ids, or names as printed."""

    id: str
    subject: str
    subject_name: str
    kind: str
    object: str
    object_name: str
    role: str
    passages: tuple[RelationPassage, ...]

    @property
    def seen(self) -> int:
        """In how many passages it stands."""
        return len(self.passages)


def fetch_relation_proposals(connection: Connection, wanted: QueueFilter) -> list[RelationProposal]:
    """Return a page of proposed relations, those in most passages first, then by their words.

    Raises InputError PROPOSAL_NOT_FOUND where `after` is the id of none that is listed.
    """
    text = (wanted.text or "").casefold()
    found = [
        one
        for one in _fetch_all(connection, wanted.status, wanted.kind)
        if text in " ".join((one.subject_name, one.role, one.object_name)).casefold()
    ]
    found.sort(key=lambda one: (-one.seen, one.subject_name, one.kind, one.object_name, one.role, one.id))
    start = 0
    if wanted.after is not None:
        start = 1 + next((n for n, one in enumerate(found) if one.id == wanted.after), len(found))
        if start > len(found):
            raise _not_found(wanted.after)
    return found[start : start + wanted.limit]


def fetch_relation_proposal(connection: Connection, proposal_id: str) -> RelationProposal:
    """Return the proposed relation with this id or the one that its first characters tell.

    Raises InputError PROPOSAL_NOT_FOUND.
    """
    found = [
        one
        for status in (ProposalStatus.OPEN, ProposalStatus.REJECTED)
        for one in _fetch_all(connection, status, None)
        if one.id.startswith(proposal_id)
    ]
    if len({one.id for one in found}) != 1:
        raise _not_found(proposal_id)
    return found[0]


def write_relation_status(connection: Connection, proposal: RelationProposal, status: ProposalStatus) -> None:
    """Write what an editor decided on every passage of a proposed relation."""
    for passage in proposal.passages:
        connection.execute(
            update(RELATION_PROPOSAL)
            .where(
                RELATION_PROPOSAL.c.article_id == passage.article_id,
                RELATION_PROPOSAL.c.position == passage.position,
            )
            .values(status=status)
        )


def delete_passages(connection: Connection, passages: Iterable[RelationPassage]) -> None:
    """Delete passages that became evidence."""
    for passage in passages:
        connection.execute(
            delete(RELATION_PROPOSAL).where(
                RELATION_PROPOSAL.c.article_id == passage.article_id,
                RELATION_PROPOSAL.c.position == passage.position,
            )
        )


def rename_party(connection: Connection, name: str, entity: str) -> set[int]:
    """Let a name as printed be an entity (a public id) in all proposals; return the articles they stand in.

    Relations that a source states without a passage stand in none.
    """
    for column in ("subject", "object"):
        bare = BARE_RELATION.c[column] == name
        connection.execute(update(BARE_RELATION).where(bare).values({column: entity}))
    touched: set[int] = set()
    for column in ("subject", "object", "speaker"):
        condition = RELATION_PROPOSAL.c[column] == name
        touched.update(connection.execute(select(RELATION_PROPOSAL.c.article_id).where(condition)).scalars())
        connection.execute(update(RELATION_PROPOSAL).where(condition).values({column: entity}))
    _renew_proposal_ids(connection, entity)
    return touched


def _renew_proposal_ids(connection: Connection, entity: str) -> None:
    """The id of a proposed relation follows from its parties, so it changes where a name became an entity."""
    key = [RELATION_PROPOSAL.c[name] for name in ("subject", "kind", "object", "role")]
    party = or_(RELATION_PROPOSAL.c.subject == entity, RELATION_PROPOSAL.c.object == entity)
    for found in connection.execute(select(*key).where(party).distinct()).all():
        same = [column == value for column, value in zip(key, found, strict=True)]
        renewed = update(RELATION_PROPOSAL).where(*same).values(proposal=build_proposal_id(*found))
        connection.execute(renewed)


def fetch_accepted_passages(connection: Connection, article_id: int) -> set[PassageKey]:
    """Return the passages of an article that an editor accepted: rules do not propose them again."""
    subject, target = ENTITY.alias("subject"), ENTITY.alias("target")
    query = (
        select(
            subject.c.public_id,
            RELATION.c.kind,
            target.c.public_id.label("object"),
            RELATION.c.role,
            EVIDENCE.c.quote,
        )
        .join(RELATION, RELATION.c.id == EVIDENCE.c.relation_id)
        .join(subject, subject.c.id == RELATION.c.subject_id)
        .join(target, target.c.id == RELATION.c.object_id)
        .where(EVIDENCE.c.article_id == article_id, EVIDENCE.c.method == EvidenceMethod.EDITOR)
    )
    keys: set[PassageKey] = set()
    for one, kind, other, role, quote in connection.execute(query):
        keys.add((one, kind, other, role, quote))
        if RELATION_BY_KIND[kind].symmetric:
            keys.add((other, kind, one, role, quote))
    return keys


def _fetch_all(connection: Connection, status: ProposalStatus, kind: str | None) -> list[RelationProposal]:
    query = (
        select(RELATION_PROPOSAL, ARTICLE.c.slug, ARTICLE.c.headline, ARTICLE.c.saved_version)
        .join(ARTICLE, ARTICLE.c.id == RELATION_PROPOSAL.c.article_id)
        .where(RELATION_PROPOSAL.c.status == status)
        .order_by(RELATION_PROPOSAL.c.article_id, RELATION_PROPOSAL.c.position)
    )
    if kind is not None:
        query = query.where(RELATION_PROPOSAL.c.kind == kind)
    passages: dict[tuple[str, str, str, str], list[RelationPassage]] = {}
    for row in connection.execute(query):
        passages.setdefault((row.subject, row.kind, row.object, row.role), []).append(
            RelationPassage(
                row.article_id,
                row.position,
                row.slug,
                row.headline,
                row.saved_version,
                row.start,
                row.end,
                row.quote,
                row.stance,
                row.voice,
                row.speaker,
                row.reason,
            )
        )
    names = fetch_names_of(connection, {end for key in passages for end in (key[0], key[2])})
    return [
        RelationProposal(
            build_proposal_id(*key),
            key[0],
            names.get(key[0], key[0]),
            key[1],
            key[2],
            names.get(key[2], key[2]),
            key[3],
            tuple(found),
        )
        for key, found in passages.items()
    ]


def fetch_names_of(connection: Connection, public_ids: Collection[str]) -> dict[str, str]:
    """Return the names of those of these that are public ids of entities."""
    names: dict[str, str] = {}
    for part in batch(sorted(public_ids), 500):
        query = select(ENTITY.c.public_id, ENTITY.c.name).where(ENTITY.c.public_id.in_(part))
        names.update({row.public_id: row.name for row in connection.execute(query)})
    return names


def _not_found(proposal_id: str) -> InputError:
    return InputError(
        "PROPOSAL_NOT_FOUND",
        f"no proposed relation, or more than one, has the id {proposal_id!r}",
        place=proposal_id,
        hint="see newsgraph proposals list --of relations",
    )
