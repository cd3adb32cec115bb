"""Tells when a delay of a partner's licenses ends next, so that a message is looked at again then."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, select

from newsgraph.clock import render_instant
from newsgraph.store.core_table import LICENSE, LICENSE_GRANT, PARTNER


def fetch_delay_end(connection: Connection, partner: str, published_at: str, now: datetime) -> str | None:
    """Return the first instant after `now` at which a license of the partner lets an article of this age out.

    None where there is none. It decides nothing: at that instant the verdict is asked for again.
    """
    query = (
        select(LICENSE.c.delay_seconds)
        .join(LICENSE_GRANT, LICENSE_GRANT.c.license_id == LICENSE.c.id)
        .join(PARTNER, PARTNER.c.id == LICENSE_GRANT.c.partner_id)
        .where(PARTNER.c.public_id == partner)
    )
    published = datetime.fromisoformat(published_at)
    ends = [published + timedelta(seconds=delay) for delay in connection.execute(query).scalars()]
    return min((render_instant(end) for end in ends if end > now), default=None)
