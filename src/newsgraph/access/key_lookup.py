"""Finds the key that a request brings, on the connections that requests read with."""

import hmac
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, func, select

from newsgraph.model.viewer import Viewer, ViewerRole
from newsgraph.store.core_table import API_KEY
from newsgraph.store.reader import Reader

SEPARATOR = "\x1f"
"""Stands between the columns in the one text that is read; the names of keys are printable."""
HASH = "hash"
COLUMNS = ("hash", "public_id", "name", "roles", "licenses", "expires_at", "last_used_at", "revoked_at")


@dataclass(frozen=True)
class StoredKey:
    """What the database tells of a key: whose it is, until when it works, when it was last used."""

    viewer: Viewer
    expires_at: str | None
    last_used_at: str | None
    revoked_at: str | None

    def is_active(self, now: str) -> bool:
        """Return whether the key works at an instant."""
        return self.revoked_at is None and (self.expires_at is None or now < self.expires_at)


class KeyLookup:
    """Reads keys by their hashes, with one statement."""

    def __init__(self, reader: Reader):
        """Take what reads; the statement is rendered once."""
        self._reader = reader
        compiled: Any = _build_statement().compile(dialect=reader.dialect)
        self._sql = str(compiled)
        self._names: tuple[str, ...] = tuple(compiled.positiontup)
        self._values: dict[str, Any] = dict(compiled.params)

    async def fetch(self, hashed: str) -> StoredKey | None:
        """Return the key of this hash, whether it works or not; None where there is none. Raises as `Reader` does."""
        values = self._values | {HASH: hashed}
        [found] = await self._reader.fetch_texts([(self._sql, [values[name] for name in self._names])])
        return None if found is None else _parse(found, hashed)


def _build_statement() -> Select[Any]:
    """One row and one column, as requests read: the columns joined, and null where there is no such key."""
    first, *others = (func.coalesce(API_KEY.c[name], "") for name in COLUMNS)
    joined: ColumnElement[Any] = first
    for other in others:
        joined = joined.concat(SEPARATOR).concat(other)
    return select(select(joined).where(API_KEY.c.hash == bindparam(HASH)).scalar_subquery())


def _parse(text: str, hashed: str) -> StoredKey | None:
    stored, key_id, name, roles, licenses, *instants = text.split(SEPARATOR)
    if not hmac.compare_digest(stored, hashed):
        return None
    viewer = Viewer(tuple(ViewerRole(role) for role in roles.split()), name, tuple(licenses.split()), key_id)
    expires_at, last_used_at, revoked_at = (instant or None for instant in instants)
    return StoredKey(viewer, expires_at, last_used_at, revoked_at)
