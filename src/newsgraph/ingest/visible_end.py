"""Brings what paths may follow to what is visible of relations."""

from collections.abc import Sequence

from sqlalchemy import Connection

from newsgraph.changes.relation_visibility import fetch_visible_relations
from newsgraph.index.relation_end import write_relation_ends
from newsgraph.store.batch import batch


def write_visible_ends(connection: Connection, relation_ids: Sequence[int]) -> dict[int, str]:
    """Write the ends of these relations anew; return those that are public, with their public ids."""
    visible: dict[int, str] = {}
    for part in batch(relation_ids):
        visible |= fetch_visible_relations(connection, part)
        write_relation_ends(connection, part, visible)
    return visible
