"""Finds the key that a request brings, on the connections that requests read with."""

import hmac
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, func, or_, select

from newsgraph.model.viewer import Viewer, ViewerRole
from newsgraph.store.core_table import API_KEY, LICENSE, LICENSE_GRANT, PARTNER, PARTNER_KEY
from newsgraph.store.reader import Reader

SEPARATOR = "\x1f"
"""Stands between the columns in the one text that is read; the names of keys are printable."""
HASH, NOW = "hash", "now"
COLUMNS = ("hash", "public_id", "name", "roles", "expires_at", "last_used_at", "revoked_at")


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
        compiled: Any = _build_statement().compile(
            dialect=reader.dialect, compile_kwargs={"render_postcompile": True}
        )
        self._sql = str(compiled)
        self._names: tuple[str, ...] = tuple(compiled.positiontup)
        self._values: dict[str, Any] = dict(compiled.params)

    async def fetch(self, hashed: str, now: str) -> StoredKey | None:
        """Return the key of this hash, whether it works or not; None where there is none. Raises as `Reader` does.

        Its viewer knows the partner whose key it is, and the licenses that the partner holds at the instant `now`.
        """
        values = self._values | {HASH: hashed, NOW: now}
        [found] = await self._reader.fetch_texts([(self._sql, [values[name] for name in self._names])])
        return None if found is None else _parse(found, hashed)


def _build_statement() -> Select[Any]:
    """One row and one column, as requests read: the columns joined, and null where there is no such key."""
    first, *columns = (func.coalesce(API_KEY.c[name], "") for name in COLUMNS)
    others = (*columns, func.coalesce(_select_partner(), ""), func.coalesce(_select_licenses(), ""))
    joined: ColumnElement[Any] = first
    for other in others:
        joined = joined.concat(SEPARATOR).concat(other)
    return select(select(joined).where(API_KEY.c.hash == bindparam(HASH, "")).scalar_subquery())


def _select_partner() -> ColumnElement[Any]:
    own = PARTNER_KEY.c.api_key_id == API_KEY.c.id
    found = select(PARTNER.c.public_id).join(PARTNER_KEY, PARTNER_KEY.c.partner_id == PARTNER.c.id)
    return found.where(own).correlate(API_KEY).scalar_subquery()


def _select_licenses() -> ColumnElement[Any]:
    """The keys of the licenses that the partner holds now, in no order, with blanks between."""
    now = bindparam(NOW, "")
    held = (
        select(func.aggregate_strings(LICENSE.c.key, " "))
        .join(LICENSE_GRANT, LICENSE_GRANT.c.license_id == LICENSE.c.id)
        .join(PARTNER_KEY, PARTNER_KEY.c.partner_id == LICENSE_GRANT.c.partner_id)
        .where(
            PARTNER_KEY.c.api_key_id == API_KEY.c.id,
            *(or_(end.is_(None), end > now) for end in (LICENSE.c.expires_at, LICENSE_GRANT.c.ends_at)),
        )
    )
    return held.correlate(API_KEY).scalar_subquery()


def _parse(text: str, hashed: str) -> StoredKey | None:
    stored, key_id, name, roles, *instants, partner, licenses = text.split(SEPARATOR)
    if not hmac.compare_digest(stored, hashed):
        return None
    viewer = Viewer(
        tuple(ViewerRole(role) for role in roles.split()),
        name,
        tuple(sorted(licenses.split())),
        key_id,
        partner or None,
    )
    expires_at, last_used_at, revoked_at = (instant or None for instant in instants)
    return StoredKey(viewer, expires_at, last_used_at, revoked_at)
