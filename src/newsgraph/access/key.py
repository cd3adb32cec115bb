"""API keys in the database: issued, rotated, revoked and listed; each event leaves an audit row.

Only the SHA-256 of a key is kept. A fast hash is right here, since nobody can go through 256 random bits.
"""

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Select, insert, select, update

from newsgraph.access.audit import append_audit
from newsgraph.access.key_text import PREFIX, render_key
from newsgraph.clock import render_instant
from newsgraph.errors import InputError
from newsgraph.model.identity import build_id
from newsgraph.model.viewer import Viewer, ViewerRole
from newsgraph.store.core_table import API_KEY, PARTNER, PARTNER_KEY
from newsgraph.store.statement import insert_row

SUBJECT = "ApiKey"
ID_PREFIX, ID_LENGTH = "k", 14
ISSUED_ROLES = (ViewerRole.PARTNER, ViewerRole.EDITOR, ViewerRole.ADMIN)
MAX_NAME_LENGTH = 100


class KeyState(StrEnum):
    """Whether a key works, and why not."""

    ACTIVE = "ACTIVE"
    EXPIRED = "EXPIRED"
    REVOKED = "REVOKED"


@dataclass(frozen=True)
class Actor:
    """Who does something to keys, and when."""

    viewer: Viewer
    now: datetime


@dataclass(frozen=True)
class KeyEntry:
    """A key as it is shown: all but the key itself; instants as the database keeps them.

    `partner` is the public id of the partner whose key it is.
    """

    id: str
    name: str
    roles: tuple[ViewerRole, ...]
    partner: str | None
    created_at: str
    expires_at: str | None
    last_used_at: str | None
    revoked_at: str | None

    def tell_state(self, now: str) -> KeyState:
        """Return whether the key works at an instant."""
        if self.revoked_at is not None:
            return KeyState.REVOKED
        is_over = self.expires_at is not None and self.expires_at <= now
        return KeyState.EXPIRED if is_over else KeyState.ACTIVE


@dataclass(frozen=True)
class IssuedKey:
    """A new key, the only place where its text is ever found, and how it is listed."""

    text: str
    entry: KeyEntry


def hash_key(text: str) -> str:
    """Return what is kept of a key: its SHA-256 in hexadecimal."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def create_key(
    connection: Connection,
    actor: Actor,
    secret: bytes,
    name: str,
    roles: tuple[ViewerRole, ...],
    lifetime: timedelta | None = None,
    partner: str | None = None,
) -> IssuedKey:
    """Issue a key for 32 random bytes, which works for `lifetime`, for ever without.

    With `partner`, an id or a name, it is the key of that partner, and has what the partner's licenses allow. Raises
    InputError KEY_NAME_INVALID, KEY_ROLE_INVALID, KEY_PARTNER_INVALID or NOT_FOUND.
    """
    check_name(name)
    if not roles or not set(roles) <= set(ISSUED_ROLES):
        raise InputError(
            "KEY_ROLE_INVALID",
            "a key has one or more of the roles partner, editor and admin",
            hint="name them with --role; the public needs no key",
        )
    owner = None if partner is None else _find_partner(connection, partner, roles)
    issued = _issue(connection, actor, secret, name, tuple(dict.fromkeys(roles)), owner, lifetime)
    _tell(connection, actor, "key.create", issued.entry)
    return issued


def rotate_key(
    connection: Connection, actor: Actor, secret: bytes, key_id: str, overlap: timedelta
) -> tuple[IssuedKey, KeyEntry]:
    """Issue a successor to a key with the same name, roles, partner and lifetime; return it and the old key.

    The old key works on for `overlap`, or until its own end where that is sooner. Raises InputError KEY_NOT_FOUND, or
    KEY_NOT_ACTIVE where it works no more.
    """
    old = fetch_key(connection, key_id)
    now = render_instant(actor.now)
    state = old.tell_state(now)
    if state is not KeyState.ACTIVE:
        raise InputError(
            "KEY_NOT_ACTIVE",
            f"the key {old.id} is {state.lower()}, so nothing can take over from it",
            hint="create another with newsgraph keys create",
        )
    issued = _issue(connection, actor, secret, old.name, old.roles, old.partner, _read_lifetime(old))
    ends_at = render_instant(actor.now + overlap)
    _set(connection, old.id, expires_at=min(ends_at, old.expires_at or ends_at))
    renewed = fetch_key(connection, old.id)
    _tell(
        connection, actor, "key.rotate", old, {"successor": issued.entry.id, "expiresAt": renewed.expires_at}
    )
    _tell(connection, actor, "key.create", issued.entry)
    return issued, renewed


def revoke_key(connection: Connection, actor: Actor, key_id: str) -> KeyEntry:
    """Have a key work no more and return it; raises InputError KEY_NOT_FOUND, or KEY_REVOKED where it was before."""
    entry = fetch_key(connection, key_id)
    if entry.revoked_at is not None:
        raise InputError(
            "KEY_REVOKED",
            f"the key {entry.id} was revoked at {entry.revoked_at}",
            hint="nothing is left to do",
        )
    _set(connection, entry.id, revoked_at=render_instant(actor.now))
    _tell(connection, actor, "key.revoke", entry)
    return fetch_key(connection, entry.id)


def fetch_keys(connection: Connection) -> list[KeyEntry]:
    """Return all keys, the oldest first."""
    ordered = _select().order_by(API_KEY.c.created_at, API_KEY.c.public_id)
    return [_read(row) for row in connection.execute(ordered)]


def fetch_key(connection: Connection, key_id: str) -> KeyEntry:
    """Return a key by its id; raises InputError KEY_NOT_FOUND."""
    row = connection.execute(_select().where(API_KEY.c.public_id == key_id)).first()
    if row is None:
        raise InputError(
            "KEY_NOT_FOUND",
            "there is no key of that id",
            hint="newsgraph keys list shows the ids; a key itself is none",
        )
    return _read(row)


def write_last_used(connection: Connection, used: dict[str, str]) -> None:
    """Write down when keys were last used, by their ids."""
    for key_id, at in sorted(used.items()):
        _set(connection, key_id, last_used_at=at)


def check_name(name: str) -> None:
    """Raise InputError KEY_NAME_INVALID where a name is empty, long, holds what cannot be printed, or a key."""
    if not 0 < len(name) <= MAX_NAME_LENGTH or not name.isprintable() or name.isspace() or PREFIX in name:
        raise InputError(
            "KEY_NAME_INVALID",
            f"a key's name has 1 to {MAX_NAME_LENGTH} printable characters, and is no key itself",
            hint="name the key for the program or the partner that uses it",
        )


def _issue(
    connection: Connection,
    actor: Actor,
    secret: bytes,
    name: str,
    roles: tuple[ViewerRole, ...],
    partner: str | None,
    lifetime: timedelta | None,
) -> IssuedKey:
    text = render_key(secret)
    hashed = hash_key(text)
    entry = KeyEntry(
        build_id(ID_PREFIX, hashed)[:ID_LENGTH],
        name,
        roles,
        partner,
        render_instant(actor.now),
        None if lifetime is None else render_instant(actor.now + lifetime),
        None,
        None,
    )
    row = {
        "public_id": entry.id,
        "hash": hashed,
        "name": name,
        "roles": " ".join(roles),
        "created_at": entry.created_at,
        "expires_at": entry.expires_at,
    }
    api_key_id = insert_row(connection, API_KEY, row)
    if partner is not None:
        own = select(PARTNER.c.id).where(PARTNER.c.public_id == partner).scalar_subquery()
        connection.execute(insert(PARTNER_KEY).values(api_key_id=api_key_id, partner_id=own))
    return IssuedKey(text, entry)


def _find_partner(connection: Connection, reference: str, roles: tuple[ViewerRole, ...]) -> str:
    """Return the public id of the partner with this id or name; raises InputError."""
    if ViewerRole.PARTNER not in roles:
        raise InputError(
            "KEY_PARTNER_INVALID",
            "only a key with the role partner is a partner's",
            hint="give it the role partner, or no partner",
        )
    for column in (PARTNER.c.public_id, PARTNER.c.name):
        found = connection.execute(select(PARTNER.c.public_id).where(column == reference)).scalar()
        if found is not None:
            return str(found)
    raise InputError(
        "NOT_FOUND",
        f"there is no partner {reference!r}",
        place="partner",
        hint="newsgraph partners list shows ids and names",
    )


def _tell(
    connection: Connection, actor: Actor, action: str, entry: KeyEntry, details: dict[str, Any] | None = None
) -> None:
    told = details or {"name": entry.name, "roles": list(entry.roles), "expiresAt": entry.expires_at}
    if details is None and entry.partner is not None:
        told["partner"] = entry.partner
    append_audit(connection, actor.viewer, render_instant(actor.now), action, SUBJECT, entry.id, told)


def _set(connection: Connection, key_id: str, **values: str | None) -> None:
    connection.execute(update(API_KEY).where(API_KEY.c.public_id == key_id).values(**values))


def _select() -> Select[Any]:
    owned = API_KEY.outerjoin(PARTNER_KEY, PARTNER_KEY.c.api_key_id == API_KEY.c.id)
    joined = owned.outerjoin(PARTNER, PARTNER.c.id == PARTNER_KEY.c.partner_id)
    return select(API_KEY, PARTNER.c.public_id.label("partner")).select_from(joined)


def _read_lifetime(entry: KeyEntry) -> timedelta | None:
    if entry.expires_at is None:
        return None
    return datetime.fromisoformat(entry.expires_at) - datetime.fromisoformat(entry.created_at)


def _read(row: Any) -> KeyEntry:
    return KeyEntry(
        row.public_id,
        row.name,
        tuple(ViewerRole(role) for role in row.roles.split()),
        row.partner,
        row.created_at,
        row.expires_at,
        row.last_used_at,
        row.revoked_at,
    )
