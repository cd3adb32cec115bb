"""Reads entities, merges, proposals and changes back as the records they were written from."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Row, Select, Table, select

from newsgraph.store.batch import BATCH, batch
from newsgraph.store.core_table import (
    ARTICLE,
    CHANGE,
    ENTITY,
    ENTITY_ALIAS,
    ENTITY_IDENTIFIER,
    ENTITY_MERGE,
    ENTITY_PROPOSAL,
    ENTITY_PROPOSAL_MENTION,
)
from newsgraph.store.record import ChangeRecord, EntityProposalRecord, EntityRecord, MergeRecord
from newsgraph.store.statement import AMONG, fetch_among


def group_rows(
    connection: Connection, table: Table, key: str, ids: Sequence[int], *order: str
) -> dict[int, list[Any]]:
    """Return the rows of `table` whose column `key` is among `ids`, by that key, each list in the given order."""
    groups: dict[int, list[Any]] = defaultdict(list)
    for row in fetch_among(connection, _build_group_query(table, key, order), ids):
        groups[getattr(row, key)].append(row)
    return groups


@cache
def _build_group_query(table: Table, key: str, order: tuple[str, ...]) -> Select[Any]:
    """Return the statement of `group_rows`, made once: making it costs more than running it."""
    return select(table).where(table.c[key].in_(AMONG)).order_by(*(table.c[name] for name in order))


def fetch_entity_record(connection: Connection, entity_id: int) -> EntityRecord:
    """Return the entity of one row."""
    return next(_fetch_entities(connection, [entity_id]))


def fetch_some_entity_records(connection: Connection, entity_ids: Sequence[int]) -> Iterator[EntityRecord]:
    """Yield the entities of some rows."""
    for part in batch(entity_ids):
        yield from _fetch_entities(connection, part)


def fetch_entity_records(connection: Connection) -> Iterator[EntityRecord]:
    """Yield every entity by public id."""
    ids = list(connection.execute(select(ENTITY.c.id).order_by(ENTITY.c.public_id)).scalars())
    for part in batch(ids):
        yield from _fetch_entities(connection, part)


def _fetch_entities(connection: Connection, ids: Sequence[int]) -> Iterator[EntityRecord]:
    aliases = group_rows(connection, ENTITY_ALIAS, "entity_id", ids, "position")
    identifiers = group_rows(connection, ENTITY_IDENTIFIER, "entity_id", ids, "position")
    query = select(ENTITY).where(ENTITY.c.id.in_(ids)).order_by(ENTITY.c.public_id)
    for row in connection.execute(query).all():
        yield EntityRecord.model_validate(
            {
                "type": "entity",
                "id": row.public_id,
                "kind": row.kind,
                "slug": row.slug,
                "name": row.name,
                "description": row.description,
                "origin": row.origin,
                "aliases": tuple(_pick(alias, "name", "language", "kind") for alias in aliases[row.id]),
                "identifiers": tuple(_pick(known, "scheme", "value", "url") for known in identifiers[row.id]),
            },
            strict=False,
        )


def fetch_merge_records(connection: Connection) -> Iterator[MergeRecord]:
    """Yield every merge, standing or split, by its instant."""
    loser, winner = ENTITY.alias("loser"), ENTITY.alias("winner")
    query = (
        select(
            loser.c.public_id.label("from_"),
            winner.c.public_id.label("into"),
            ENTITY_MERGE.c.merged_at.label("at"),
            ENTITY_MERGE.c.reason,
            ENTITY_MERGE.c.split_at,
            ENTITY_MERGE.c.again,
        )
        .join(loser, loser.c.id == ENTITY_MERGE.c.from_id)
        .join(winner, winner.c.id == ENTITY_MERGE.c.into_id)
        .order_by(ENTITY_MERGE.c.merged_at, loser.c.public_id, winner.c.public_id)
    )
    for row in connection.execute(query):
        yield MergeRecord.model_validate({"type": "merge", **row._mapping, "again": bool(row.again)})


def fetch_change_records(connection: Connection) -> Iterator[ChangeRecord]:
    """Yield the change log, oldest first."""
    position = 0
    query = select(CHANGE).order_by(CHANGE.c.position).limit(BATCH)
    while rows := connection.execute(query.where(CHANGE.c.position > position)).all():
        for row in rows:
            yield ChangeRecord.model_validate({"type": "change", **row._mapping}, strict=False)
        position = rows[-1].position


def fetch_entity_proposal_records(connection: Connection) -> Iterator[EntityProposalRecord]:
    """Yield every proposed name, by name, with its places by article and start."""
    mention = ENTITY_PROPOSAL_MENTION
    places: dict[int, list[dict[str, Any]]] = defaultdict(list)
    query = (
        select(mention.c.proposal_id, ARTICLE.c.public_id, mention.c.start, mention.c.end)
        .join(ARTICLE, ARTICLE.c.id == mention.c.article_id)
        .order_by(ARTICLE.c.public_id, mention.c.start, mention.c.end)
    )
    for proposal_id, article, start, end in connection.execute(query):
        places[proposal_id].append({"article": article, "start": start, "end": end})
    names = {row.id: row.name for row in connection.execute(select(ENTITY_PROPOSAL))}
    # What others were merged into stands above them; names are compared here, since databases order them differently.
    query = select(ENTITY_PROPOSAL).order_by(ENTITY_PROPOSAL.c.id)
    rows = sorted(connection.execute(query).all(), key=lambda row: (row.into_id is not None, row.name))
    for row in rows:
        yield EntityProposalRecord.model_validate(
            {
                "type": "entityProposal",
                "name": row.name,
                "kind": row.kind,
                "rule": row.rule,
                "status": row.status,
                "into": None if row.into_id is None else names[row.into_id],
                "mentions": tuple(places[row.id]),
            },
            strict=False,
        )


def _pick(row: Row[Any], *names: str) -> dict[str, Any]:
    return {name: getattr(row, name) for name in names}
