"""A license that ends while a long feed is on its way: what was admitted arrives, nothing after it does."""

import asyncio
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, func, select

from conftest import PUBLIC_URL, NewUrl, import_files
from newsgraph.execute import Service
from newsgraph.model.viewer import Viewer, ViewerRole
from newsgraph.model.vocabulary import Channel
from newsgraph.schema.build import build_schema
from newsgraph.store.core_table import DOWNLOAD
from newsgraph.store.database import Database
from newsgraph.store.reader import Reader
from newsgraph.syndication.admission import admit_items
from newsgraph.syndication.feed.address import parse_feed_path
from newsgraph.syndication.feed.choice import choose_articles
from newsgraph.syndication.feed.document import FeedDocuments, FeedOptions
from newsgraph.syndication.feed.lookup import FeedLookup
from newsgraph.syndication.item import Item
from newsgraph.syndication.license import write_license
from newsgraph.syndication.partner import create_partner, end_grant, grant_license
from support_feed import ATOM, build_lines, check_atom
from support_store import write_lines

SINCE, AT = "2025-01-01T00:00:00.000Z", "2026-01-01T00:00:00.000Z"


def license_all(connection: Connection) -> str:
    partner = create_partner(connection, "The Courier", SINCE).id
    write_license(connection, "all", {"filter": None, "part": "BODY"})
    grant_license(connection, partner, "all", SINCE)
    return partner


def count_delivered(connection: Connection) -> int:
    return int(connection.execute(select(func.count()).select_from(DOWNLOAD)).scalar_one())


async def read_while_the_license_ends(url: str) -> tuple[bytes, int]:
    """Return a long feed whose license ended after its first page, and how many deliveries were recorded."""
    database, reader = await Database.open(url), await Reader.open(url, count=1)
    partner = await database.write(license_all)
    now = datetime.fromisoformat(AT)
    service = Service(build_schema()._schema, reader, public_url=PUBLIC_URL, clock=lambda: now)

    async def admit(to: str, items: Sequence[Item], channel: Channel) -> list[Item]:
        return await database.write(admit_items, to, items, AT, channel)

    address = parse_feed_path("/feeds/articles.atom")
    assert address is not None
    viewer = Viewer((ViewerRole.PARTNER,), partner=partner)
    choice = await choose_articles(service, FeedLookup(reader), address, viewer)
    assert choice is not None
    parts = []
    async for part in FeedDocuments(service, PUBLIC_URL, None, admit).stream(
        choice, viewer, FeedOptions(limit=250)
    ):
        parts.append(part)
        if len(parts) == 2:  # the head, and the first hundred
            await database.write(end_grant, partner, "all", AT)
    delivered = await database.read(count_delivered)
    await reader.close()
    await database.close()
    return b"".join(parts), delivered


def test_a_license_that_ends_while_a_feed_is_sent_lets_nothing_more_out(
    new_url: NewUrl, tmp_path: Path
) -> None:
    url = new_url()  # which may run an event loop of its own

    async def run() -> None:
        await import_files(url, [write_lines(tmp_path, build_lines())])
        document, delivered = await read_while_the_license_ends(url)
        feed = check_atom(document)
        gone = {one.get("ref") for one in feed if one.tag.endswith("deleted-entry")}
        entries = {entry.findtext(f"{ATOM}id") for entry in feed.iter(f"{ATOM}entry")}
        assert len(entries - gone) == delivered
        assert 90 <= delivered <= 100

    asyncio.run(run())
