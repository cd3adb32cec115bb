"""Writes merges and splits, and keeps the tables that say who stands, and stood, for whom."""

from sqlalchemy import Connection, Select, insert, or_, select, update

from newsgraph.errors import InputError
from newsgraph.store.core_table import ENTITY_IDENTIFIER, ENTITY_MERGE, ENTITY_RESOLUTION
from newsgraph.store.entity_past import write_past
from newsgraph.store.evidence_origin import update_entity_origins
from newsgraph.store.outcome import MergeWrite, Outcome
from newsgraph.store.record import MergeRecord
from newsgraph.store.reference import EntityRow, fetch_survivor_id, resolve_entity


def write_merge(connection: Connection, record: MergeRecord) -> MergeWrite:
    """Record that one entity is the same as another, or (with `split_at`) that this decision was undone.

    Raises InputError: REFERENCE_NOT_FOUND, MERGE_CONFLICT (kinds or identifiers differ), MERGE_CYCLE, MERGE_SPLIT
    (they were split before, and the record does not say that somebody decided `again`).
    """
    loser = resolve_entity(connection, record.from_, "from")
    winner = resolve_entity(connection, record.into, "into")
    outcome = _write_decision(connection, record, loser, winner)
    if outcome is Outcome.UNCHANGED:
        return MergeWrite(loser.id, loser.public_id, loser.kind, False, outcome)
    touched = _rebuild_resolution(connection)
    write_past(connection, (loser.id, winner.id))
    check_identifiers(connection, loser.id, "from")
    is_split = record.split_at is not None
    return MergeWrite(loser.id, loser.public_id, loser.kind, is_split, outcome, touched)


def _write_decision(
    connection: Connection, record: MergeRecord, loser: EntityRow, winner: EntityRow
) -> Outcome:
    pair = (ENTITY_MERGE.c.from_id == loser.id) & (ENTITY_MERGE.c.into_id == winner.id)
    columns = (ENTITY_MERGE.c.id, ENTITY_MERGE.c.merged_at, ENTITY_MERGE.c.split_at)
    standing = connection.execute(
        select(*columns).where(pair & (ENTITY_MERGE.c.merged_at == record.at))
    ).first()
    if standing is None:
        _check_merge(connection, record, loser, winner)
        connection.execute(
            insert(ENTITY_MERGE).values(
                from_id=loser.id,
                into_id=winner.id,
                merged_at=record.at,
                reason=record.reason,
                split_at=record.split_at,
                again=int(record.again),
            )
        )
        return Outcome.NEW
    if standing.split_at is not None or record.split_at is None:
        return Outcome.UNCHANGED
    connection.execute(
        update(ENTITY_MERGE).where(ENTITY_MERGE.c.id == standing.id).values(split_at=record.split_at)
    )
    return Outcome.CHANGED


def _check_merge(connection: Connection, record: MergeRecord, loser: EntityRow, winner: EntityRow) -> None:
    if loser.kind != winner.kind:
        raise InputError(
            "MERGE_CONFLICT",
            f"{loser.public_id} is a {loser.kind} and {winner.public_id} a {winner.kind}",
            place="from",
            hint="only entities of one kind can be the same",
        )
    if record.split_at is not None:
        return
    standing = select(ENTITY_MERGE.c.into_id).where(
        ENTITY_MERGE.c.from_id == loser.id, ENTITY_MERGE.c.split_at.is_(None)
    )
    is_merged = connection.execute(standing).first() is not None
    if is_merged or fetch_survivor_id(connection, winner.id) == fetch_survivor_id(connection, loser.id):
        raise InputError(
            "MERGE_CYCLE",
            f"{loser.public_id} is already merged, or stands for {winner.public_id}",
            place="from",
            hint="merge the entity that now stands for it, or split the two first",
        )

    if not record.again and is_split_apart(connection, loser.id, winner.id):
        raise InputError(
            "MERGE_SPLIT",
            f"{loser.public_id} and {winner.public_id} were split: they are two",
            place="from",
            hint="remove the merge; an editor who knows better merges them by hand",
        )


def is_split_apart(connection: Connection, one_id: int, other_id: int) -> bool:
    """Return whether any of those who are now the same as one entity was split from any who are the other."""
    one, other = (_select_group(entity_id) for entity_id in (one_id, other_id))
    split = select(ENTITY_MERGE.c.id).where(
        ENTITY_MERGE.c.split_at.is_not(None),
        or_(
            ENTITY_MERGE.c.from_id.in_(one) & ENTITY_MERGE.c.into_id.in_(other),
            ENTITY_MERGE.c.from_id.in_(other) & ENTITY_MERGE.c.into_id.in_(one),
        ),
    )
    return connection.execute(split.limit(1)).first() is not None


def _select_group(entity_id: int) -> Select[tuple[int]]:
    """Return a query for the rows of all who are the same as this entity now."""
    own = select(ENTITY_RESOLUTION.c.survivor_id).where(ENTITY_RESOLUTION.c.entity_id == entity_id)
    return select(ENTITY_RESOLUTION.c.entity_id).where(
        ENTITY_RESOLUTION.c.survivor_id == own.scalar_subquery()
    )


def check_identifiers(connection: Connection, entity_id: int, place: str = "identifiers") -> None:
    """Raise InputError MERGE_CONFLICT where entities merged with this one carry two values of one scheme."""
    rows = connection.execute(
        select(ENTITY_IDENTIFIER.c.entity_id, ENTITY_IDENTIFIER.c.scheme, ENTITY_IDENTIFIER.c.value).where(
            ENTITY_IDENTIFIER.c.entity_id.in_(_select_group(entity_id))
        )
    ).all()
    values: dict[str, dict[int, set[str]]] = {}
    for owner, scheme, value in rows:
        values.setdefault(scheme, {}).setdefault(owner, set()).add(value)
    for scheme, owners in sorted(values.items()):
        if len({frozenset(found) for found in owners.values()}) > 1:
            raise InputError(
                "MERGE_CONFLICT",
                f"the merged entities have different identifiers of the scheme {scheme!r}",
                place=place,
                hint="correct the identifier that is wrong, or split the two",
            )


def _rebuild_resolution(connection: Connection) -> tuple[int, ...]:
    """Bring `entity_resolution` to the standing merges; return the entities whose survivor changed."""
    merges = connection.execute(
        select(ENTITY_MERGE.c.from_id, ENTITY_MERGE.c.into_id, ENTITY_MERGE.c.split_at)
    ).all()
    into = {row.from_id: row.into_id for row in merges if row.split_at is None}
    involved = {row.from_id for row in merges} | {row.into_id for row in merges}
    current = {
        row.entity_id: row.survivor_id
        for row in connection.execute(select(ENTITY_RESOLUTION))
        if row.entity_id in involved
    }
    changed = []
    for entity_id in sorted(involved):
        survivor = entity_id
        while survivor in into:
            survivor = into[survivor]
        if current[entity_id] != survivor:
            changed.append(entity_id)
            connection.execute(
                update(ENTITY_RESOLUTION)
                .where(ENTITY_RESOLUTION.c.entity_id == entity_id)
                .values(survivor_id=survivor)
            )
            update_entity_origins(connection, entity_id)
    return tuple(changed)
