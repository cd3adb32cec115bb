"""Finds the entities that a mutation names."""

from typing import Any

from sqlalchemy import Connection

from newsgraph.newsroom.fault import build_not_found
from newsgraph.store.reference import EntityRow, fetch_entity, fetch_survivor_id


def find_entity(connection: Connection, public_id: Any, place: str) -> EntityRow:
    """Return the entity with this id, merged into another or not; raises InputError NOT_FOUND at `place`."""
    row = fetch_entity(connection, public_id)
    if row is None or row.public_id != public_id:
        raise build_not_found("entity", public_id, place)
    return row


def find_survivor(connection: Connection, public_id: Any, place: str) -> EntityRow:
    """Return who now stands for the entity with this id; raises InputError NOT_FOUND at `place`."""
    row = find_entity(connection, public_id, place)
    return find_entity(connection, fetch_survivor_id(connection, row.id), place)
