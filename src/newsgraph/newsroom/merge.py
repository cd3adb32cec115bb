"""Makes two entities one, and undoes that."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, and_, or_, select

from newsgraph.errors import InputError
from newsgraph.newsroom.known_entity import find_entity, find_survivor
from newsgraph.newsroom.occasion import Occasion, Written
from newsgraph.store.core_table import ENTITY, ENTITY_MERGE
from newsgraph.store.merge import is_split_apart
from newsgraph.store.record import MergeRecord
from newsgraph.store.reference import EntityRow, fetch_survivor_id
from newsgraph.store.text_check import check_text


@dataclass(frozen=True)
class StandingMerge:
    """A decision that holds: one entity is the same as another since an instant."""

    from_id: str
    into_id: str
    at: str
    reason: str | None
    again: bool


def merge_entities(connection: Connection, occasion: Occasion, arguments: Mapping[str, Any]) -> Written:
    """Carry out `mergeEntities(into, from, reason)`: nothing is overwritten, and a split undoes it.

    What was split before does not merge again by itself; an editor who says so here merges it again, and the decision
    is remembered as such. Raises InputError NOT_FOUND, MERGE_CONFLICT, MERGE_CYCLE, INVALID_TEXT.
    """
    winner = find_survivor(connection, arguments["into"], "into")
    loser = find_entity(connection, arguments["from"], "from")
    reason = _read_reason(arguments)
    record = MergeRecord(
        from_=loser.public_id,
        into=winner.public_id,
        at=occasion.now,
        reason=reason,
        again=is_split_apart(connection, loser.id, winner.id),
    )
    _check_instant(connection, loser, winner, occasion.now)
    writer = occasion.build_writer(connection)
    writer.write_merge(record, reason)
    writer.finish()
    details = {"from": loser.public_id, "reason": reason, "again": record.again}
    return Written({"entity": winner.public_id}, details)


def split_entity(connection: Connection, occasion: Occasion, arguments: Mapping[str, Any]) -> Written:
    """Carry out `splitEntity(id, from, reason)`: undo the merge that made the two one, whichever is named first.

    The two never merge again by themselves. Raises InputError NOT_FOUND, NOT_MERGED, INVALID_TEXT.
    """
    one = find_entity(connection, arguments["id"], "id")
    other = find_entity(connection, arguments["from"], "from")
    merge = _find_merge(connection, one, other)
    if merge is None:
        raise InputError(
            "NOT_MERGED",
            f"no merge made {one.name!r} and {other.name!r} one",
            place="from",
            hint="name an entity that was merged and the one that stands for it now",
        )
    survivor = find_survivor(connection, merge.into_id, "id")
    record = MergeRecord(
        from_=merge.from_id,
        into=merge.into_id,
        at=merge.at,
        reason=merge.reason,
        split_at=max(occasion.now, merge.at),
        again=merge.again,
    )
    writer = occasion.build_writer(connection)
    reason = _read_reason(arguments)
    writer.write_merge(record, reason)
    writer.finish()
    details = {"separated": merge.from_id, "reason": reason}
    return Written({"entity": survivor.public_id, "separated": merge.from_id}, details)


def _find_merge(connection: Connection, one: EntityRow, other: EntityRow) -> StandingMerge | None:
    """Return the decision between the two; else, where one stands for the other over several, that of the other."""
    pairs = ((one, other), (other, one))
    direct = or_(*(and_(ENTITY_MERGE.c.from_id == a.id, ENTITY_MERGE.c.into_id == b.id) for a, b in pairs))
    row = connection.execute(_select_standing().where(direct)).first()
    for merged, stands in pairs:
        is_for_other = merged.id != stands.id and fetch_survivor_id(connection, merged.id) == stands.public_id
        if row is None and is_for_other:
            row = connection.execute(_select_standing().where(ENTITY_MERGE.c.from_id == merged.id)).first()
    return None if row is None else _build_standing(row)


def _select_standing() -> Any:
    loser, winner = ENTITY.alias("loser"), ENTITY.alias("winner")
    return (
        select(ENTITY_MERGE, loser.c.public_id.label("loser"), winner.c.public_id.label("winner"))
        .join(loser, loser.c.id == ENTITY_MERGE.c.from_id)
        .join(winner, winner.c.id == ENTITY_MERGE.c.into_id)
        .where(ENTITY_MERGE.c.split_at.is_(None))
    )


def _build_standing(row: Row[Any]) -> StandingMerge:
    return StandingMerge(row.loser, row.winner, row.merged_at, row.reason, bool(row.again))


def _check_instant(connection: Connection, loser: EntityRow, winner: EntityRow, now: str) -> None:
    """Raise InputError MERGE_CONFLICT where the two were merged and split at this very instant."""
    same = select(ENTITY_MERGE.c.id).where(
        ENTITY_MERGE.c.from_id == loser.id,
        ENTITY_MERGE.c.into_id == winner.id,
        ENTITY_MERGE.c.merged_at == now,
        ENTITY_MERGE.c.split_at.is_not(None),
    )
    if connection.execute(same).first() is not None:
        raise InputError(
            "MERGE_CONFLICT",
            "the two were merged and split in this very millisecond",
            place="from",
            hint="send it again",
        )


def _read_reason(arguments: Mapping[str, Any]) -> str | None:
    """Return the reason; one of blanks is none."""
    reason = check_text(arguments.get("reason") or "", "reason").strip()
    return reason or None
