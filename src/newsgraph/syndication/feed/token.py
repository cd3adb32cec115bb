"""Secrets in the addresses of a partner's feeds: issued, listed and revoked; each event leaves an audit row.

Feed readers and hubs know no header `Authorization`: who has such an address is served what its partner may have.
Only the SHA-256 of a secret is kept, which is enough, since nobody can go through 256 random bits.
"""

import base64
import hashlib
from dataclasses import dataclass

from sqlalchemy import Connection, insert, select, update

from newsgraph.access.audit import append_audit
from newsgraph.model.identity import build_id
from newsgraph.model.viewer import Viewer
from newsgraph.store.core_table import FEED_TOKEN, PARTNER
from newsgraph.syndication.partner import find_partner
from newsgraph.syndication.stated import build_missing

SUBJECT = "FeedToken"
ID_PREFIX = "ft"


@dataclass(frozen=True)
class FeedTokenEntry:
    """A secret as it is shown: all but itself; instants as the database keeps them."""

    id: str
    partner: str
    created_at: str
    revoked_at: str | None


def hash_feed_token(token: str) -> str:
    """Return what is kept of a token."""
    return hashlib.sha256(token.encode()).hexdigest()


def create_feed_token(
    connection: Connection, viewer: Viewer, partner: str, secret: bytes, now: str
) -> tuple[FeedTokenEntry, str]:
    """Let a partner (an id or a name) be known by a new secret; return its entry and the token, which is not kept.

    Raises InputError NOT_FOUND.
    """
    found = find_partner(connection, partner, "partner")
    token = base64.urlsafe_b64encode(secret).decode().rstrip("=")
    hashed = hash_feed_token(token)
    public_id = build_id(ID_PREFIX, hashed)
    row = {"public_id": public_id, "token_hash": hashed, "partner_id": found.id, "created_at": now}
    connection.execute(insert(FEED_TOKEN).values(**row))
    append_audit(connection, viewer, now, "CREATED", SUBJECT, public_id, {"partner": found.public_id})
    return FeedTokenEntry(public_id, found.name, now, None), token


def revoke_feed_token(connection: Connection, viewer: Viewer, token_id: str, now: str) -> FeedTokenEntry:
    """Have a token lead nowhere from now on, and return it; one that was revoked before stays as it is.

    Raises InputError NOT_FOUND.
    """
    found = next((entry for entry in fetch_feed_tokens(connection) if entry.id == token_id), None)
    if found is None:
        raise build_missing("feed token", token_id, "id", "newsgraph feeds list shows the ids")
    if found.revoked_at is not None:
        return found
    own = FEED_TOKEN.c.public_id == token_id
    connection.execute(update(FEED_TOKEN).where(own).values(revoked_at=now))
    append_audit(connection, viewer, now, "REVOKED", SUBJECT, token_id, {})
    return FeedTokenEntry(found.id, found.partner, found.created_at, now)


def fetch_feed_tokens(connection: Connection) -> list[FeedTokenEntry]:
    """Return all tokens, the oldest first."""
    columns = (FEED_TOKEN.c.public_id, PARTNER.c.name, FEED_TOKEN.c.created_at, FEED_TOKEN.c.revoked_at)
    joined = select(*columns).join(PARTNER, PARTNER.c.id == FEED_TOKEN.c.partner_id)
    ordered = joined.order_by(FEED_TOKEN.c.created_at, FEED_TOKEN.c.public_id)
    return [FeedTokenEntry(*row) for row in connection.execute(ordered)]
