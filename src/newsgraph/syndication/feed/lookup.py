"""What a feed's address names beside articles: a saved filter by its key, a partner by the secret in the path."""

from typing import Any

from sqlalchemy import Select, bindparam, or_, select

from newsgraph.model.viewer import Viewer, ViewerRole
from newsgraph.store.core_table import FEED_TOKEN, LICENSE, LICENSE_GRANT, PARTNER, SAVED_FILTER
from newsgraph.store.reader import Reader
from newsgraph.syndication.feed.token import hash_feed_token

_FILTER = select(SAVED_FILTER.c.name).where(SAVED_FILTER.c.key == bindparam("given", required=False))
_PARTNER = (
    select(PARTNER.c.public_id)
    .join(FEED_TOKEN, FEED_TOKEN.c.partner_id == PARTNER.c.id)
    .where(
        FEED_TOKEN.c.token_hash == bindparam("given", required=False),
        FEED_TOKEN.c.revoked_at.is_(None),
    )
)
_HOLDER = select(PARTNER.c.public_id).where(
    PARTNER.c.public_id == bindparam("given", required=False),
    select(LICENSE_GRANT.c.license_id)
    .join(LICENSE, LICENSE.c.id == LICENSE_GRANT.c.license_id)
    .where(
        LICENSE_GRANT.c.partner_id == PARTNER.c.id,
        or_(LICENSE.c.expires_at.is_(None), LICENSE.c.expires_at > bindparam("expired", required=False)),
        or_(LICENSE_GRANT.c.ends_at.is_(None), LICENSE_GRANT.c.ends_at > bindparam("ended", required=False)),
    )
    .exists(),
)


class FeedLookup:
    """Finds names; its statements are rendered once."""

    def __init__(self, reader: Reader):
        """Take what reads the database."""
        self._reader = reader
        self._filter = self._render(_FILTER)
        self._partner = self._render(_PARTNER)
        self._holder = self._render(_HOLDER)

    async def fetch_filter_name(self, key: str) -> str | None:
        """Return what the saved filter of a key is called; None where there is none."""
        return None if "\0" in key else await self._fetch(self._filter, key)

    async def find_partner(self, token: str) -> Viewer | None:
        """Return the partner as whom a token lets its holder read; None where it leads nowhere, or not any more."""
        found = await self._fetch(self._partner, hash_feed_token(token))
        return None if found is None else Viewer((ViewerRole.PARTNER,), partner=found)

    async def holds_license(self, partner: str, now: str) -> bool:
        """Return whether a partner (a public id) holds any license that is not over at an instant."""
        return await self._fetch(self._holder, partner, now, now) is not None

    def _render(self, statement: Select[Any]) -> str:
        return str(statement.compile(dialect=self._reader.dialect))

    async def _fetch(self, sql: str, *given: str) -> str | None:
        [found] = await self._reader.fetch_texts([(sql, list(given))])
        return found
