"""Writes names that no dictionary has, apart from the entities that are served."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete, insert, select

from newsgraph.store.core_table import ENTITY_PROPOSAL, ENTITY_PROPOSAL_MENTION, insert_row
from newsgraph.store.outcome import Outcome
from newsgraph.store.record import EntityProposalRecord
from newsgraph.store.reference import resolve_article


def write_entity_proposal(connection: Connection, record: EntityProposalRecord) -> Outcome:
    """Insert the proposed name where it is not there yet, and its places in articles.

    A name proposed before keeps the kind and rule it came with. Raises InputError REFERENCE_NOT_FOUND.
    """
    query = select(ENTITY_PROPOSAL.c.id).where(ENTITY_PROPOSAL.c.name == record.name)
    proposal_id = connection.execute(query).scalar()
    is_new = proposal_id is None
    if proposal_id is None:
        values = record.model_dump(include={"name", "kind", "rule"})
        proposal_id = insert_row(connection, ENTITY_PROPOSAL, values)
    added = 0
    for index, mention in enumerate(record.mentions):
        article = resolve_article(connection, mention.article, f"mentions[{index}].article")
        key = {"proposal_id": proposal_id, "article_id": article.id, "start": mention.start}
        if connection.execute(select(ENTITY_PROPOSAL_MENTION).filter_by(**key)).first() is None:
            connection.execute(insert(ENTITY_PROPOSAL_MENTION).values(**key, end=mention.end))
            added += 1
    return Outcome.NEW if is_new else Outcome.CHANGED if added else Outcome.UNCHANGED


def clear_entity_proposals(connection: Connection, article_id: int) -> None:
    """Forget the places of proposed names in one article, and the names that then stand nowhere."""
    mention = ENTITY_PROPOSAL_MENTION
    names: Sequence[int] = (
        connection.execute(select(mention.c.proposal_id).where(mention.c.article_id == article_id))
        .scalars()
        .all()
    )
    connection.execute(delete(mention).where(mention.c.article_id == article_id))
    for proposal_id in dict.fromkeys(names):
        query = select(mention.c.article_id).where(mention.c.proposal_id == proposal_id)
        if connection.execute(query).first() is None:
            connection.execute(delete(ENTITY_PROPOSAL).where(ENTITY_PROPOSAL.c.id == proposal_id))
