"""What was delivered to a partner: recorded once for every version and channel, with the most that was delivered."""

import asyncio
from pathlib import Path

import pytest
from sqlalchemy import Connection

from conftest import NewUrl
from newsgraph.model.identity import build_id
from newsgraph.model.vocabulary import ArticlePart, Channel
from newsgraph.store.core_table import LICENSE, PARTNER
from newsgraph.store.database import Database
from newsgraph.store.statement import insert_row
from newsgraph.syndication.download import Delivery, record_downloads
from support_store import ARTICLE, fetch, import_lines

NOON, LATER = "2026-02-01T12:00:00.000Z", "2026-02-01T13:00:00.000Z"
WIRE = "partner-wire"
ROWS = """
SELECT a.slug, d.version, d.channel, d.part, l.key, d.at
FROM download d JOIN article a ON a.id = d.article_id LEFT JOIN license l ON l.id = d.license_id
ORDER BY a.slug, d.version, d.channel
"""


def add_partner(connection: Connection) -> None:
    insert_row(connection, PARTNER, {"public_id": WIRE, "name": "Wire", "created_at": NOON})
    for key, part in (("short", "SUMMARY"), ("whole", "BODY")):
        insert_row(
            connection,
            LICENSE,
            {
                "public_id": f"license-{key}",
                "key": key,
                "name": key,
                "part": part,
                "delay_seconds": 0,
                "ai_use": "",
            },
        )


async def fetch_article_id(database: Database) -> str:
    [(public_id,)] = await fetch(database, "SELECT public_id FROM article WHERE slug = 'talks'")
    return str(public_id)


def run(
    url: str, folder: Path, batches: list[tuple[str, list[Delivery]]], partner: str = WIRE
) -> list[tuple[object, ...]]:
    """Return the rows there are after batches (instant, deliveries) for a partner; THIS stands for the article."""

    async def record() -> list[tuple[object, ...]]:
        database = await Database.open(url)
        try:
            await import_lines(database, folder, [ARTICLE])
            await database.write(add_partner)
            article = await fetch_article_id(database)
            for at, deliveries in batches:
                named = [
                    Delivery(
                        article if one.article_id == THIS else one.article_id,
                        one.version,
                        one.channel,
                        one.part,
                        one.license,
                    )
                    for one in deliveries
                ]
                await database.write(record_downloads, partner, named, at)
            return await fetch(database, ROWS)
        finally:
            await database.close()

    return asyncio.run(record())


THIS = "this"
SHORT = Delivery(THIS, 1, Channel.FEED, ArticlePart.SUMMARY, "short")
WHOLE = Delivery(THIS, 1, Channel.FEED, ArticlePart.BODY, "whole")


def test_a_delivery_keeps_the_instant_of_the_first_time(new_url: NewUrl, tmp_path: Path) -> None:
    rows = run(new_url(), tmp_path, [(NOON, [SHORT, SHORT]), (LATER, [SHORT])])
    assert rows == [("talks", 1, "FEED", "SUMMARY", "short", NOON)]


def test_the_most_that_was_delivered_is_kept(new_url: NewUrl, tmp_path: Path) -> None:
    rows = run(new_url(), tmp_path, [(NOON, [SHORT]), (LATER, [WHOLE]), (LATER, [SHORT])])
    assert rows == [("talks", 1, "FEED", "BODY", "whole", NOON)]


def test_versions_and_channels_are_told_apart(new_url: NewUrl, tmp_path: Path) -> None:
    second = Delivery(THIS, 2, Channel.WEBHOOK, ArticlePart.BODY, None)
    page = Delivery(THIS, 1, Channel.ARTICLE_PAGE, ArticlePart.BODY, "whole")
    rows = run(new_url(), tmp_path, [(NOON, [WHOLE, page]), (LATER, [second])])
    assert rows == [
        ("talks", 1, "ARTICLE_PAGE", "BODY", "whole", NOON),
        ("talks", 1, "FEED", "BODY", "whole", NOON),
        ("talks", 2, "WEBHOOK", "BODY", None, LATER),
    ]


@pytest.mark.parametrize(
    ("partner", "article"), [("nobody", THIS), (WIRE, build_id("a", "gone"))], ids=["partner", "article"]
)
def test_what_is_there_no_more_is_passed_over(
    new_url: NewUrl, tmp_path: Path, partner: str, article: str
) -> None:
    gone = Delivery(article, 1, Channel.FEED, ArticlePart.BODY, "whole")
    assert run(new_url(), tmp_path, [(NOON, [gone])], partner) == []


def test_nothing_delivered_is_nothing_written(new_url: NewUrl, tmp_path: Path) -> None:
    assert run(new_url(), tmp_path, [(NOON, [])]) == []
