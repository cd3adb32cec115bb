"""Writes the words of entities' names, by which a search finds them."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, delete, select

from newsgraph.model.indexed_text import render_astral
from newsgraph.model.token import fold_text, split_tokens
from newsgraph.store.batch import batch
from newsgraph.store.core_table import ENTITY, ENTITY_ALIAS, ENTITY_TOKEN
from newsgraph.store.statement import insert_rows

MAX_NAME_TOKENS = 64
"""A name with more words is known by its first ones: a search has at most 32."""
_AT_ONCE = 500


def write_entity_tokens(connection: Connection, entity_ids: Iterable[int]) -> None:
    """Bring the words of these entities' names to their present names."""
    for part in batch(sorted(set(entity_ids)), _AT_ONCE):
        _write_part(connection, part)


def insert_entity_tokens(connection: Connection, entity_id: int, names: Sequence[str]) -> None:
    """Write the words of the names of a new entity: its own first, then its aliases in their order."""
    rows = [row for position, name in enumerate(names) for row in _build_rows(entity_id, position, name)]
    insert_rows(connection, ENTITY_TOKEN, rows)


def _write_part(connection: Connection, ids: Sequence[int]) -> None:
    connection.execute(delete(ENTITY_TOKEN).where(ENTITY_TOKEN.c.entity_id.in_(ids)))
    names = [
        (row.id, 0, row.name)
        for row in connection.execute(select(ENTITY.c.id, ENTITY.c.name).where(ENTITY.c.id.in_(ids)))
    ]
    alias = select(ENTITY_ALIAS.c.entity_id, ENTITY_ALIAS.c.position, ENTITY_ALIAS.c.name)
    names += [
        (row.entity_id, row.position + 1, row.name)
        for row in connection.execute(alias.where(ENTITY_ALIAS.c.entity_id.in_(ids)))
    ]
    rows = [row for name in names for row in _build_rows(*name)]
    insert_rows(connection, ENTITY_TOKEN, rows)


def _build_rows(entity_id: int, position: int, name: str) -> list[dict[str, object]]:
    tokens = list(dict.fromkeys(split_tokens(name)))[:MAX_NAME_TOKENS]
    folded, astral = fold_text(name), render_astral(name)
    return [
        {
            "token": token,
            "entity_id": entity_id,
            "position": position,
            "token_count": len(tokens),
            "folded": folded,
            "astral": astral,
        }
        for token in tokens
    ]
