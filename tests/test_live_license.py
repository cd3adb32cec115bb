"""Partners who follow: told what their own licenses say when a change reaches them, never by another's channel."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from conftest import NewUrl
from newsgraph.compiler.operation import Operations
from newsgraph.live.change_reader import LoggedChange
from newsgraph.live.feed import Feed, Feeds
from newsgraph.model.viewer import PUBLIC_VIEWER, Viewer, ViewerRole
from newsgraph.schema.build import build_schema
from newsgraph.store.database import Database
from newsgraph.store.reader import Reader
from newsgraph.syndication.license import write_license
from newsgraph.syndication.partner import create_partner, grant_license
from support_store import ARTICLE, import_lines

FOLLOWED = "subscription { articlePublished { slug access { reason license } } }"
BEFORE, AFTER = datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 3, 1, tzinfo=UTC)


def build_viewer(partner: str) -> Viewer:
    return Viewer((ViewerRole.PARTNER,), name="Desk", key_id="k_desk", partner=partner)


@pytest.mark.parametrize(
    ("moment", "told"),
    [
        (BEFORE, '{"reason":"LICENSED","license":"all"}'),
        (AFTER, '{"reason":"LICENSE_EXPIRED","license":"all"}'),
    ],
    ids=["before the end", "after it"],
)
def test_a_change_is_read_at_the_instant_of_its_delivery(
    new_url: NewUrl, tmp_path: Path, moment: datetime, told: str
) -> None:
    url, now = new_url(), [BEFORE]

    async def run() -> None:
        database = await Database.open(url)
        await import_lines(database, tmp_path, [ARTICLE])
        partner = await database.write(create_partner, "The Courier", "2025-01-01T00:00:00.000Z")
        await database.write(
            write_license, "all", {"filter": None, "part": "BODY", "expires_at": "2026-02-01T00:00:00Z"}
        )
        await database.write(grant_license, partner.id, "all", "2025-01-01T00:00:00.000Z")
        reader = await Reader.open(url, count=1)
        feeds = Feeds(reader, "https://n.example", lambda: now[0])
        feed = build_feed(feeds, build_viewer(partner.id))
        now[0] = moment
        [article] = await reader.fetch_texts([("SELECT public_id FROM article", ())])
        change = LoggedChange(1, 0, "Article", str(article), "PUBLISHED", None, 0)
        [answer] = await reader.fetch_texts([feed.bind(change)])
        assert "".join(str(answer).split()) == f'{{"slug":"talks","access":{told}}}'
        await reader.close()
        await database.close()

    asyncio.run(run())


async def test_a_channel_is_shared_by_one_partner_at_any_instant_and_by_no_other(new_url: NewUrl) -> None:
    url = await asyncio.to_thread(new_url)
    await (await Database.open(url)).close()
    reader = await Reader.open(url, count=1)
    now = [BEFORE]
    feeds = Feeds(reader, "https://n.example", lambda: now[0])
    first = build_feed(feeds, build_viewer("pn_one"))
    now[0] += timedelta(days=1)
    assert build_feed(feeds, build_viewer("pn_one")).key == first.key
    assert build_feed(feeds, build_viewer("pn_two")).key != first.key
    assert build_feed(feeds, PUBLIC_VIEWER).key != first.key
    await reader.close()


def build_feed(feeds: Feeds, viewer: Viewer) -> Feed:
    operation = Operations(build_schema()._schema).find(FOLLOWED, None)
    return feeds.build(operation, {}, viewer)
