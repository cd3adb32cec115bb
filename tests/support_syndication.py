"""What the partners of the sample newsroom were delivered, and what one of them acknowledged."""

from typing import Any

from sqlalchemy import Connection, insert, select

from newsgraph.model.identity import build_id
from newsgraph.model.vocabulary import (
    ArticlePart,
    ChangeAction,
    Channel,
    EndpointContent,
    EndpointState,
    MessageState,
)
from newsgraph.store.core_table import ACKNOWLEDGEMENT, ARTICLE, ENDPOINT, MESSAGE, PARTNER
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
ENDPOINTS = (
    (COURIER_ID, "https://courier.example/hooks/news", EndpointContent.THIN, EndpointState.ACTIVE, None),
    (
        COURIER_ID,
        "https://courier.example/hooks/wire",
        EndpointContent.FULL,
        EndpointState.DISABLED,
        "answered with 410",
    ),
    (
        HERALD_ID,
        "https://herald.example/hook",
        EndpointContent.FULL,
        EndpointState.THROTTLED,
        "answered with 429",
    ),
)
"""Partner, address, content, state, reason. None was added before the log began."""
MESSAGES = (
    (1, 1, 0, CORRECTED, ChangeAction.PUBLISHED, MessageState.DELIVERED, 1, 200, None),
    (1, 2, 0, CORRECTED, ChangeAction.CORRECTED, MessageState.DEAD, 10, 500, "answered with 500"),
    (1, 2, 1, None, ChangeAction.ACCESS_CHANGED, MessageState.DEAD, 10, None, "no answer within 15 seconds"),
    (1, 3, 0, RETRACTED, ChangeAction.RETRACTED, MessageState.PENDING, 2, 503, "answered with 503"),
    (2, 2, 0, CORRECTED, ChangeAction.CORRECTED, MessageState.PENDING, 0, None, None),
    (3, 2, 0, CORRECTED, ChangeAction.CORRECTED, MessageState.WITHHELD, 0, None, "withdrawn since"),
    (3, 3, 0, RETRACTED, ChangeAction.RETRACTED, MessageState.DEAD, 10, 500, "answered with 500"),
)
"""Endpoint, position, number, slug (or a right under a license), action, state, attempts, status, failure."""


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
    write_webhooks(connection, {slug: row.public_id for slug, row in ids.items()})


def write_webhooks(connection: Connection, article_ids: dict[str, str]) -> None:
    """Write endpoints in every state, and messages in every state to them."""
    written: list[Any] = []
    for number, (partner, url, content, state, reason) in enumerate(ENDPOINTS, 1):
        owner = select(PARTNER.c.id).where(PARTNER.c.public_id == partner).scalar_subquery()
        row = {
            "public_id": f"w_{number}",
            "partner_id": owner,
            "url": url,
            "content": content.value,
            "secret": f"whsec_{number}",
            "state": state.value,
            "reason": reason,
            "resumes_at": ACKNOWLEDGED_AT if state is EndpointState.THROTTLED else None,
            "position": 3,
            "own_number": 1,
            "failures": number - 1,
            "created_at": GRANTED_AT,
        }
        written.append(connection.execute(insert(ENDPOINT).values(**row)).inserted_primary_key)
    for endpoint, position, number, slug, action, state_, attempts, status, failure in MESSAGES:
        ended = state_ is not MessageState.PENDING
        row = {
            "endpoint_id": written[endpoint - 1].id,
            "position": position,
            "own_number": number,
            "public_id": f"msg_{endpoint}{position}{number}",
            "subject_id": build_id("l", WORLD) if slug is None else article_ids[slug],
            "action": action.value,
            "state": state_.value,
            "attempts": attempts,
            "next_at": GRANTED_AT,
            "status": status,
            "failure": failure,
            "ended_at": ACKNOWLEDGED_AT if ended else None,
        }
        connection.execute(insert(MESSAGE).values(**row))
