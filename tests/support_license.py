"""Licenses over the sample newsroom: one partner whose articles meet every verdict, and another beside it."""

from typing import Any

from sqlalchemy import Connection, select

from newsgraph.store.core_table import ARTICLE, DOWNLOAD, LICENSE, PARTNER
from newsgraph.store.database import Database
from newsgraph.store.statement import insert_rows
from newsgraph.syndication.license import write_license
from newsgraph.syndication.partner import create_partner, end_grant, grant_license
from newsgraph.syndication.saved_filter import write_saved_filter
from support_viewer import COURIER_NAME, HERALD_NAME

GRANTED_AT, ENDED_AT = "2025-01-01T00:00:00.000Z", "2025-06-01T00:00:00.000Z"
FILTERS = {
    "world": [("SECTION", "World"), ("LANGUAGE", "en")],
    "harbour-economy": [("SECTION", "Economy"), ("SOURCE", "harbour-wire")],
    "society": [("SECTION", "Society"), ("SECTION", "Sport")],
    "courts": [("TAG", "courts")],
    "turkish": [("LANGUAGE", "tr")],
    "ports": [("TAG", "ports"), ("TAG", "strike")],
    "politics": [("SECTION", "Politics")],
    "iran": [("ENTITY", "iran"), ("SECTION", "World")],
    "nothing": [("SECTION", "Nowhere")],
    "everything": [],
}
LICENSES: dict[str, dict[str, Any]] = {
    "world-body": {
        "filter": "world",
        "part": "BODY",
        "usage_terms": "Name us.",
        "ai_use": ["SEARCH", "AI_INPUT"],
        "is_offered": True,
    },
    "harbour-summary": {
        "filter": "harbour-economy",
        "part": "SUMMARY",
        "ai_use": ["SEARCH"],
        "is_offered": True,
    },
    "society-late": {
        "filter": "society",
        "part": "BODY",
        "delay_seconds": 10 * 86_400,
        "ai_use": ["AI_TRAIN"],
    },
    "courts-over": {
        "filter": "courts",
        "part": "BODY",
        "expires_at": ENDED_AT,
        "usage_terms": "For archives.",
    },
    "turkish-ended": {"filter": "turkish", "part": "BODY"},
    "ports-headline": {"filter": "ports", "part": "HEADLINE"},
    "politics-few": {"filter": "politics", "part": "BODY", "quota": 1},
    "iran-headline": {"filter": "iran", "part": "HEADLINE", "quota": 5},
    "everything-summary": {"filter": None, "part": "SUMMARY", "territory": "Europe"},
}
ENDED = "turkish-ended"
DELIVERED = ("oman-prepares-for-saturday-talks", "politics-few", "2025-06-02T08:00:00.000Z")
"""An article that was delivered under a license which lets out one a month."""


def write_licenses(connection: Connection) -> None:
    """Write the filters, the licenses, the partners and what was delivered, over articles that are there."""
    for key, criteria in FILTERS.items():
        write_saved_filter(connection, key, {"criteria": criteria})
    for key, stated in LICENSES.items():
        write_license(connection, key, stated)
    courier = create_partner(connection, COURIER_NAME, GRANTED_AT).id
    herald = create_partner(connection, HERALD_NAME, GRANTED_AT).id
    for key in LICENSES:
        grant_license(connection, herald if key.startswith("everything") else courier, key, GRANTED_AT)
    end_grant(connection, courier, ENDED, ENDED_AT)
    deliver(connection, courier, *DELIVERED)


def deliver(connection: Connection, partner: str, slug: str, license_key: str, at: str) -> None:
    """Write down that an article's first version was delivered to a partner under a license."""
    row = {
        "partner_id": _find(connection, PARTNER, "public_id", partner),
        "article_id": _find(connection, ARTICLE, "slug", slug),
        "version": 1,
        "channel": "FEED",
        "part": "BODY",
        "license_id": _find(connection, LICENSE, "key", license_key),
        "at": at,
    }
    insert_rows(connection, DOWNLOAD, [row])


async def license_articles(url: str) -> None:
    """Write all of it into the database at an address."""
    database = await Database.open(url)
    try:
        await database.write(write_licenses)
    finally:
        await database.close()


def _find(connection: Connection, table: Any, column: str, value: str) -> int:
    return int(connection.execute(select(table.c.id).where(table.c[column] == value)).scalar_one())
