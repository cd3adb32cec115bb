"""What the partners of the sample newsroom were delivered, and what one of them acknowledged."""

from sqlalchemy import Connection, insert, select

from newsgraph.model.identity import build_id
from newsgraph.model.vocabulary import ArticlePart, Channel
from newsgraph.store.core_table import ACKNOWLEDGEMENT, ARTICLE, PARTNER
from newsgraph.syndication.access_event import tell_access
from newsgraph.syndication.download import Delivery, record_downloads
from support_license import ENDED_AT, GRANTED_AT
from support_viewer import COURIER_NAME, HERALD_NAME

COURIER_ID, HERALD_ID = build_id("pn", COURIER_NAME), build_id("pn", HERALD_NAME)
CORRECTED = "araghchi-to-visit-moscow-before-saturday-talks"
RETRACTED = "tidewater-lines-to-resume-hodeida-calls"
UNLICENSED = "morning-in-muscat"
DRAFT = "insurers-review-red-sea-rates"
WORLD, SHORT = "world-body", "harbour-summary"
DELIVERED = (
    (COURIER_ID, CORRECTED, 1, Channel.WEBHOOK, ArticlePart.BODY, WORLD, "2025-04-15T10:00:00.000Z"),
    (COURIER_ID, CORRECTED, 2, Channel.FEED, ArticlePart.SUMMARY, SHORT, "2025-04-15T15:00:00.000Z"),
    (COURIER_ID, RETRACTED, 1, Channel.FEED, ArticlePart.BODY, WORLD, "2025-05-20T08:00:00.000Z"),
    (
        COURIER_ID,
        "morning-in-muscat",
        1,
        Channel.ARTICLE_PAGE,
        ArticlePart.HEADLINE,
        None,
        "2025-05-01T08:00:00.000Z",
    ),
    (COURIER_ID, DRAFT, 1, Channel.FEED, ArticlePart.BODY, WORLD, "2025-05-22T08:00:00.000Z"),
    (HERALD_ID, RETRACTED, 1, Channel.WEBSUB, ArticlePart.BODY, WORLD, "2025-05-20T08:00:00.000Z"),
    (HERALD_ID, RETRACTED, 1, Channel.ARTICLE_PAGE, ArticlePart.SUMMARY, SHORT, "2025-05-20T08:00:00.000Z"),
)
"""Partner, slug, version, channel, part, license, instant. The draft was published when it was delivered."""
ACKNOWLEDGED_AT = "2025-05-24T09:30:00.000Z"


def write_syndication(connection: Connection) -> None:
    """Write it into a newsroom that has partners and their licenses already."""
    for at in (GRANTED_AT, ENDED_AT):
        tell_access(connection, at)
    ids = {row.slug: row for row in connection.execute(select(ARTICLE))}
    for partner, slug, version, channel, part, license_, at in DELIVERED:
        delivery = Delivery(ids[slug].public_id, version, channel, part, license_)
        record_downloads(connection, partner, [delivery], at)
    own = select(PARTNER.c.id).where(PARTNER.c.public_id == COURIER_ID)
    recalled = ids[RETRACTED]
    values = {
        "partner_id": connection.execute(own).scalar_one(),
        "article_id": recalled.id,
        "recalled_at": recalled.retracted_at,
    }
    connection.execute(insert(ACKNOWLEDGEMENT).values(**values, at=ACKNOWLEDGED_AT))
