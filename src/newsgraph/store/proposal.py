"""Writes names that no dictionary has, apart from the entities that are served."""

from collections.abc import Sequence

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from newsgraph.model.vocabulary import ProposalStatus
from newsgraph.store.core_table import ENTITY_PROPOSAL, ENTITY_PROPOSAL_MENTION
from newsgraph.store.outcome import Outcome
from newsgraph.store.record import EntityProposalRecord
from newsgraph.store.reference import resolve_article
from newsgraph.store.statement import fetch_known, insert_row

_STANDS_IN = ENTITY_PROPOSAL_MENTION.c.article_id == bindparam("row")
_NAMES_IN = select(ENTITY_PROPOSAL_MENTION.c.proposal_id).where(_STANDS_IN)
_DELETE_IN = delete(ENTITY_PROPOSAL_MENTION).where(_STANDS_IN)
"""Made once: making a statement costs more than running it, and every change of a text runs these."""


def write_entity_proposal(connection: Connection, record: EntityProposalRecord) -> Outcome:
    """Insert the proposed name where it is not there yet, and its places in articles.

    A name proposed before keeps an editor's decision on it, and its kind and rule unless its kind was not known.
    Raises InputError REFERENCE_NOT_FOUND.
    """
    query = select(ENTITY_PROPOSAL.c.id).where(ENTITY_PROPOSAL.c.name == record.name)
    proposal_id = connection.execute(query).scalar()
    is_new = proposal_id is None
    if proposal_id is None:
        values = record.model_dump(include={"name", "kind", "rule", "status"})
        proposal_id = insert_row(connection, ENTITY_PROPOSAL, values)
    added = _write_decision(connection, proposal_id, record)
    if not is_new and record.kind is not None:
        told = (
            update(ENTITY_PROPOSAL)
            .where(ENTITY_PROPOSAL.c.id == proposal_id, ENTITY_PROPOSAL.c.kind.is_(None))
            .values(kind=record.kind, rule=record.rule)
        )
        added += connection.execute(told).rowcount
    for index, mention in enumerate(record.mentions):
        article = resolve_article(connection, mention.article, f"mentions[{index}].article")
        key = {"proposal_id": proposal_id, "article_id": article.id, "start": mention.start}
        if connection.execute(select(ENTITY_PROPOSAL_MENTION).filter_by(**key)).first() is None:
            connection.execute(insert(ENTITY_PROPOSAL_MENTION).values(**key, end=mention.end))
            added += 1
    return Outcome.NEW if is_new else Outcome.CHANGED if added else Outcome.UNCHANGED


def clear_entity_proposals(connection: Connection, article_id: int) -> None:
    """Forget the places of proposed names in one article, and the open names that then stand nowhere."""
    names = [row[0] for row in fetch_known(connection, _NAMES_IN, {"row": article_id})]
    if names:
        connection.execute(_DELETE_IN, {"row": article_id})
        delete_unseen(connection, names)


def delete_unseen(connection: Connection, proposal_ids: Sequence[int]) -> None:
    """Delete those of these open proposals that stand nowhere and that nothing was merged into."""
    mention = ENTITY_PROPOSAL_MENTION
    for proposal_id in dict.fromkeys(proposal_ids):
        seen = select(mention.c.article_id).where(mention.c.proposal_id == proposal_id).limit(1)
        merged = select(ENTITY_PROPOSAL.c.id).where(ENTITY_PROPOSAL.c.into_id == proposal_id).limit(1)
        if all(connection.execute(query).first() is None for query in (seen, merged)):
            connection.execute(
                delete(ENTITY_PROPOSAL).where(
                    ENTITY_PROPOSAL.c.id == proposal_id, ENTITY_PROPOSAL.c.status == ProposalStatus.OPEN
                )
            )


def _write_decision(connection: Connection, proposal_id: int, record: EntityProposalRecord) -> int:
    """Take over what an export says was decided; return 1 where that changed something."""
    if record.status is ProposalStatus.OPEN:
        return 0
    into = None
    if record.into is not None:
        into = _fetch_or_insert(connection, record.into)
    values = {"status": record.status, "into_id": into}
    standing = connection.execute(
        select(ENTITY_PROPOSAL.c.status, ENTITY_PROPOSAL.c.into_id).where(ENTITY_PROPOSAL.c.id == proposal_id)
    ).one()
    if (standing.status, standing.into_id) == (record.status, into):
        return 0
    connection.execute(update(ENTITY_PROPOSAL).where(ENTITY_PROPOSAL.c.id == proposal_id).values(**values))
    return 1


def _fetch_or_insert(connection: Connection, name: str) -> int:
    """Return the row of a proposed name; one that is not there yet is put there, to be completed."""
    found = connection.execute(select(ENTITY_PROPOSAL.c.id).where(ENTITY_PROPOSAL.c.name == name)).scalar()
    if found is not None:
        return int(found)
    return insert_row(connection, ENTITY_PROPOSAL, {"name": name, "kind": None, "rule": "merged"})
