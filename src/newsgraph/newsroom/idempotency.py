"""Remembers for a day what came with an idempotency key, so that sent again it writes nothing."""

import hashlib
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

import orjson
from sqlalchemy import Connection, delete, insert, select

from newsgraph.clock import render_instant
from newsgraph.errors import InputError
from newsgraph.model.viewer import Viewer
from newsgraph.newsroom.occasion import Occasion, Written
from newsgraph.store.core_table import IDEMPOTENCY_KEY
from newsgraph.store.settled_id import find_settled_id

ARGUMENT = "idempotencyKey"
KEPT = timedelta(hours=24)
MAX_LENGTH = 200


def fetch_written(
    connection: Connection, occasion: Occasion, name: str, arguments: Mapping[str, Any]
) -> Written | None:
    """Return what the same sender's same mutation wrote before; None where it is new or has no key.

    Raises InputError: IDEMPOTENCY_KEY_INVALID, IDEMPOTENCY_CONFLICT where the key came with other arguments.
    """
    key = arguments.get(ARGUMENT)
    if key is None:
        return None
    _check_key(key)
    _forget_old(connection, occasion.now)
    table = IDEMPOTENCY_KEY
    found = connection.execute(
        select(table.c.arguments_hash, table.c.ids).where(
            table.c.owner == _name_owner(occasion.viewer), table.c.key == key
        )
    ).first()
    if found is None:
        return None
    if found.arguments_hash != _hash_arguments(name, arguments):
        raise InputError(
            "IDEMPOTENCY_CONFLICT",
            "this key came before with other arguments",
            place=ARGUMENT,
            hint="send another key with another mutation; to repeat one, send it as it was",
        )
    ids = orjson.loads(found.ids)
    return Written({name: find_settled_id(connection, written) or written for name, written in ids.items()})


def write_key(
    connection: Connection, occasion: Occasion, name: str, arguments: Mapping[str, Any], written: Written
) -> None:
    """Remember what a mutation that came with a key wrote."""
    key = arguments.get(ARGUMENT)
    if key is not None:
        row = {
            "owner": _name_owner(occasion.viewer),
            "key": key,
            "arguments_hash": _hash_arguments(name, arguments),
            "ids": orjson.dumps(dict(written.ids)).decode(),
            "at": occasion.now,
        }
        connection.execute(insert(IDEMPOTENCY_KEY).values(**row))


def _check_key(key: str) -> None:
    if not key.strip() or len(key) > MAX_LENGTH or "\0" in key:
        raise InputError(
            "IDEMPOTENCY_KEY_INVALID",
            f"an idempotency key is a text of 1 to {MAX_LENGTH} characters",
            place=ARGUMENT,
            hint="send a UUID, or leave it out",
        )


def _name_owner(viewer: Viewer) -> str:
    """Return whose keys these are: nobody can find out about, or collide with, those of another."""
    return f"key:{viewer.key_id}" if viewer.key_id is not None else f"name:{viewer.name or ''}"


def _hash_arguments(name: str, arguments: Mapping[str, Any]) -> str:
    stated = {key: value for key, value in arguments.items() if key != ARGUMENT}
    return hashlib.sha256(orjson.dumps([name, stated], option=orjson.OPT_SORT_KEYS)).hexdigest()


def _forget_old(connection: Connection, now: str) -> None:
    ends = render_instant(datetime.fromisoformat(now) - KEPT)
    connection.execute(delete(IDEMPOTENCY_KEY).where(IDEMPOTENCY_KEY.c.at <= ends))
