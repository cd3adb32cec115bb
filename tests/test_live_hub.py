"""The hub: each change read once for all who ask the same, none left out, none twice."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

from conftest import NewUrl
from newsgraph.compiler.operation import Operations
from newsgraph.errors import RequestError
from newsgraph.live.change_reader import START
from newsgraph.live.ending import HubClosed, SlowSubscriber
from newsgraph.live.feed import Feed, Feeds
from newsgraph.live.hub import Hub
from newsgraph.live.subscriber import MOST_WAITING, Subscriber
from newsgraph.live.wake import Wake
from newsgraph.model.identity import build_id
from newsgraph.model.viewer import PUBLIC_VIEWER, Viewer, ViewerRole
from newsgraph.schema.build import build_schema
from newsgraph.store.database import Database
from newsgraph.store.postgres_listener import build_listener
from newsgraph.store.reader import Reader
from newsgraph.syndication.access_event import tell_access
from newsgraph.syndication.license import write_license
from newsgraph.syndication.partner import create_partner, grant_license
from support_store import ARTICLE, NOW, import_lines

CHANGES = """
subscription ($after: String) {
  changes(after: $after) {
    cursor
    node { action subjectId subject { ... on Article { headline } ... on Entity { name } } }
  }
}
"""
PUBLISHED = "subscription ($filter: ArticleFilter) { articlePublished(filter: $filter) { slug } }"
LATER = {**ARTICLE, "slug": "later", "headline": "Later"}


@pytest.fixture
def url(new_url: NewUrl) -> str:
    return new_url()


@dataclass
class Live:
    url: str
    database: Database
    hub: Hub
    feeds: Feeds
    operations: Operations
    statements: list[str]

    def feed(self, text: str, viewer: Viewer = PUBLIC_VIEWER, **variables: Any) -> Feed:
        return self.feeds.build(self.operations.find(text, None), variables, viewer)


@asynccontextmanager
async def open_live(url: str) -> AsyncIterator[Live]:
    database = await Database.open(url)
    reader = await Reader.open(url)
    statements: list[str] = []
    hub = Hub(reader, Wake(listener=build_listener(url)))
    try:
        await reader.trace(statements.append)
        yield Live(
            url,
            database,
            hub,
            Feeds(reader, "https://n.example"),
            Operations(build_schema()._schema),
            statements,
        )
    finally:
        await hub.close()
        await reader.close()
        await database.close()


async def take(live: Live, feed: Feed, count: int) -> list[dict[str, Any]]:
    """Return the data of the next events."""
    found = []
    async with asyncio.timeout(20), aclosing(live.hub.follow(feed)) as events:
        async for event in events:
            found.append(json.loads(event)["data"])
            if len(found) == count:
                break
    return found


async def wait_for_channel(live: Live, users: int) -> None:
    async with asyncio.timeout(20):
        while sum(channel.users for channel in live.hub._channels.values()) < users:  # noqa: ASYNC110 - nobody is told
            await asyncio.sleep(0.01)


async def test_past_changes_come_first_then_live_ones_none_left_out(url: str, tmp_path: Path) -> None:
    async with open_live(url) as live:
        await import_lines(live.database, tmp_path, [ARTICLE])
        first = await take(live, live.feed(CHANGES), 1)
        assert first[0]["changes"]["node"]["subject"] == {"headline": "Talks in Rome"}
        following = asyncio.create_task(take(live, live.feed(CHANGES), 3))
        await wait_for_channel(live, 1)
        await import_lines(live.database, tmp_path, [LATER])
        await import_lines(live.database, tmp_path, [{**LATER, "headline": "Later still"}])
        told = await following
    assert [event["changes"]["node"]["action"] for event in told] == ["PUBLISHED", "PUBLISHED", "UPDATED"]
    assert told[0] == first[0]
    cursors = [bytes.fromhex(event["changes"]["cursor"]).decode() for event in told]
    assert cursors == ["ChangeEdge|1", "ChangeEdge|2", "ChangeEdge|3"]


async def test_a_cursor_resumes_after_its_change(url: str, tmp_path: Path) -> None:
    async with open_live(url) as live:
        await import_lines(live.database, tmp_path, [ARTICLE, LATER])
        [first, second] = await take(live, live.feed(CHANGES), 2)
        resumed = await take(live, live.feed(CHANGES, after=first["changes"]["cursor"]), 1)
    assert resumed == [second]


async def test_each_change_is_read_once_for_all_who_ask_the_same(url: str, tmp_path: Path) -> None:
    """Whatever cursor they began with."""
    async with open_live(url) as live:
        await import_lines(live.database, tmp_path, [ARTICLE])
        [known] = await take(live, live.feed(CHANGES), 1)
        after = known["changes"]["cursor"]
        others = [asyncio.create_task(take(live, live.feed(CHANGES, after=after), 1)) for _ in range(30)]
        others.append(asyncio.create_task(take(live, live.feed(CHANGES, after=after + ""), 1)))
        await wait_for_channel(live, 31)
        live.statements.clear()
        await import_lines(live.database, tmp_path, [LATER])
        told = await asyncio.gather(*others)
        reads = [sql for sql in live.statements if "subject_id" in sql and "headline" in sql]
    assert len(reads) == 1
    assert {json.dumps(events) for events in told} == {json.dumps(told[0])}
    assert told[0][0]["changes"]["node"]["subject"] == {"headline": "Later"}


async def test_viewers_of_another_class_share_no_reads(url: str) -> None:
    async with open_live(url) as live:
        editor = Viewer((ViewerRole.EDITOR,), "desk")
        partner = Viewer((ViewerRole.PARTNER,), "partner")
        public, desk = live.feed(CHANGES), live.feed(CHANGES, editor)
        assert public.key != desk.key
        assert live.feed(CHANGES, partner).key == public.key


async def test_articles_are_told_of_from_now_on_where_they_meet_the_filter(url: str, tmp_path: Path) -> None:
    async with open_live(url) as live:
        await import_lines(live.database, tmp_path, [ARTICLE])
        feed = live.feed(PUBLISHED, filter={"languages": ["fr"]})
        following = asyncio.create_task(take(live, feed, 1))
        await wait_for_channel(live, 1)
        await import_lines(live.database, tmp_path, [LATER, {**LATER, "slug": "plus-tard", "language": "fr"}])
        assert await following == [{"articlePublished": {"slug": "plus-tard"}}]


async def test_what_was_hidden_stays_unknown(url: str, tmp_path: Path) -> None:
    """Drafts and embargoed articles take no position, and are told of to nobody."""
    hidden = [
        {**LATER, "slug": "draft", "status": "DRAFT", "publishedAt": None},
        {**LATER, "slug": "held", "status": "EMBARGOED", "embargoedUntil": "2031-01-01T00:00:00Z"},
    ]
    lines = [{key: value for key, value in line.items() if value is not None} for line in hidden]
    async with open_live(url) as live:
        await import_lines(live.database, tmp_path, [ARTICLE])
        editor = Viewer((ViewerRole.EDITOR,), "desk")
        following = [
            asyncio.create_task(take(live, live.feed(CHANGES, who), 2)) for who in (PUBLIC_VIEWER, editor)
        ]
        await wait_for_channel(live, 2)
        report = await import_lines(live.database, tmp_path, lines)
        assert report.failed == []
        await import_lines(live.database, tmp_path, [LATER])
        for told in await asyncio.gather(*following):
            assert [event["changes"]["node"]["subject"] for event in told] == [
                {"headline": "Talks in Rome"},
                {"headline": "Later"},
            ]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("subscription { changes { cursor } articlePublished { id } }", "INVALID_DOCUMENT"),
        ("subscription { changes { cursor } other: changes { cursor } }", "INVALID_DOCUMENT"),
        ("subscription { __typename }", "INVALID_DOCUMENT"),
        ("subscription { changes @skip(if: true) { cursor } }", "INVALID_DOCUMENT"),
        ('subscription { changes(after: "zz") { cursor } }', "INVALID_CURSOR"),
    ],
)
async def test_a_subscription_has_one_field_at_the_top(url: str, text: str, code: str) -> None:
    async with open_live(url) as live:
        with pytest.raises(RequestError) as refused:
            live.feed(text)
    assert refused.value.code == code


async def test_a_closed_hub_ends_every_stream(url: str) -> None:
    async with open_live(url) as live:
        following = asyncio.create_task(take(live, live.feed(CHANGES), 1))
        await wait_for_channel(live, 1)
        await live.hub.close()
        with pytest.raises(HubClosed):
            await following


async def test_nobody_is_told_less_than_all_when_a_read_fails(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_live(url) as live:
        await import_lines(live.database, tmp_path, [ARTICLE])
        [known] = await take(live, live.feed(CHANGES), 1)
        feed = live.feed(CHANGES, after=known["changes"]["cursor"])
        following = asyncio.create_task(take(live, feed, 1))
        await wait_for_channel(live, 1)
        fetch = live.hub._fetch

        async def fail(*_: Any) -> list[str | None]:
            raise RequestError("BUSY", "busy")

        monkeypatch.setattr(live.hub, "_fetch", fail)
        await import_lines(live.database, tmp_path, [LATER])
        with pytest.raises(RequestError):
            await following
        monkeypatch.setattr(live.hub, "_fetch", fetch)
        [resumed] = await take(live, feed, 1)
    assert resumed["changes"]["node"]["subject"] == {"headline": "Later"}


async def test_a_slow_subscriber_is_let_go() -> None:
    now = 0.0
    subscriber = Subscriber(START, lambda: now)
    for position in range(1, MOST_WAITING + 1):
        subscriber.offer((position, 0), "event")
    assert await subscriber.next() == "event"
    subscriber.offer((MOST_WAITING + 1, 0), "event")
    subscriber.offer((MOST_WAITING + 2, 0), "event")
    with pytest.raises(SlowSubscriber):
        await subscriber.next()


async def test_an_event_waits_for_half_a_minute_at_most() -> None:
    now = 0.0
    subscriber = Subscriber(START, lambda: now)
    subscriber.offer((1, 0), "event")
    now = 30.0
    subscriber.offer((2, 0), "event")
    assert await subscriber.next() == "event"
    now = 60.1
    subscriber.offer((3, 0), "event")
    with pytest.raises(SlowSubscriber):
        await subscriber.next()


async def test_what_was_handed_out_is_not_handed_out_again() -> None:
    subscriber = Subscriber((4, 0))
    for position in (3, 4, 5, 5, 6):
        subscriber.offer((position, 0), str(position))
    assert [await subscriber.next(), await subscriber.next()] == ["5", "6"]


async def test_a_partner_follows_what_it_alone_is_told_and_nobody_else_does(url: str, tmp_path: Path) -> None:
    def grant(connection: Connection) -> None:
        write_license(connection, "all", {"filter": None, "part": "BODY"})
        for name in ("Courier", "Herald"):
            create_partner(connection, name, NOW)
        grant_license(connection, "Courier", "all", NOW)
        tell_access(connection, NOW)

    courier, herald = (
        Viewer((ViewerRole.PARTNER,), name=name, key_id=name, partner=build_id("pn", name))
        for name in ("Courier", "Herald")
    )
    async with open_live(url) as live:
        await import_lines(live.database, tmp_path, [ARTICLE])
        following = [
            asyncio.create_task(take(live, live.feed(CHANGES, viewer), count))
            for viewer, count in ((courier, 3), (herald, 2), (PUBLIC_VIEWER, 2))
        ]
        await wait_for_channel(live, 3)
        await live.database.write(grant)
        await import_lines(live.database, tmp_path, [LATER])
        own, other, public = await asyncio.gather(*following)
        assert other == public == [own[0], own[2]]
        assert own[1]["changes"]["node"]["action"] == "ACCESS_CHANGED"
        assert bytes.fromhex(own[1]["changes"]["cursor"]) == b"ChangeEdge|1|1"
        assert await take(live, live.feed(CHANGES, courier, after=own[1]["changes"]["cursor"]), 1) == [own[2]]
        assert await take(live, live.feed(CHANGES, courier, after=own[0]["changes"]["cursor"]), 2) == own[1:]
        assert await take(live, live.feed(CHANGES, after=own[1]["changes"]["cursor"]), 1) == [own[2]]
