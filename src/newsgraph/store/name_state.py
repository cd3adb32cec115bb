"""Tells whether the names of entities changed since somebody read them."""

from sqlalchemy import Connection, insert, select, update

from newsgraph.store.core_table import ENTITY_NAME_STATE
from newsgraph.store.statement import fetch_known

_ROW = 1
_GENERATION = select(ENTITY_NAME_STATE.c.generation).where(ENTITY_NAME_STATE.c.id == _ROW)
_RAISE = (
    update(ENTITY_NAME_STATE)
    .where(ENTITY_NAME_STATE.c.id == _ROW)
    .values(generation=ENTITY_NAME_STATE.c.generation + 1)
)


def fetch_name_generation(connection: Connection) -> int:
    """Return a number that differs where names, aliases or merges of entities were written in between."""
    rows = fetch_known(connection, _GENERATION, {})
    return rows[0].generation if rows else 0


def raise_name_generation(connection: Connection) -> None:
    """Tell all who remember names, in this process or another, that they changed."""
    if connection.execute(_RAISE).rowcount == 0:
        connection.execute(insert(ENTITY_NAME_STATE).values(id=_ROW, generation=1))
