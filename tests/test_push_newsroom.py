"""Webhooks over a real newsroom: what editors do and licenses allow, as the evaluator says."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from sqlalchemy import Connection, update

from conftest import NewUrl
from newsgraph.access.rate_limit import KeyBuckets, NoLimits, RateLimits, RatePolicy
from newsgraph.clock import render_instant
from newsgraph.execute import Service
from newsgraph.model.vocabulary import EndpointContent
from newsgraph.schema.build import build_schema
from newsgraph.store.core_table import ENDPOINT
from newsgraph.store.reader import Reader
from newsgraph.syndication.license import write_license
from newsgraph.syndication.partner import create_partner, end_grant, grant_license
from newsgraph.syndication.push.endpoint import create_endpoint, disable_endpoint, enable_endpoint
from newsgraph.syndication.push.http_client import PushClient
from newsgraph.syndication.push.message import fetch_messages
from newsgraph.syndication.push.partner_reading import PartnerReading
from newsgraph.syndication.push.webhook import Webhooks
from newsgraph.syndication.saved_filter import write_saved_filter
from support_newsroom import PUBLIC_URL, Newsroom, open_newsroom
from support_push import Received, Receiver, find_free_port, open_receiver, render_answer
from support_store import fetch

NO_LIMITS = NoLimits()
Play = Callable[["Desk"], Awaitable[None]]


class Desk:
    """A newsroom with partners who hold licenses, and what sends to them."""

    def __init__(self, newsroom: Newsroom, webhooks: Webhooks, receiver: Receiver):
        self.newsroom, self.webhooks, self.receiver = newsroom, webhooks, receiver
        self.endpoints: dict[str, str] = {}
        self.partners: dict[str, str] = {}

    async def add(self, name: str, content: EndpointContent, **stated: Any) -> None:
        """Add a partner of this name who holds a license of his own, and his endpoint at /name."""
        now = render_instant(self.newsroom.clock())

        def run(connection: Connection) -> None:
            write_saved_filter(connection, name, {"criteria": [("SECTION", "World")]})
            write_license(connection, name, {"filter": name, **stated})
            partner = create_partner(connection, name.capitalize(), now).id
            grant_license(connection, partner, name, now)
            url = f"{self.receiver.address}/{name}"
            issued = create_endpoint(connection, b"r" * 32, partner, url, content, now, allows_http=True)
            self.endpoints[name], self.partners[name] = issued.entry.id, partner

        await self.newsroom.database.write(run)

    async def publish(self, headline: str, section: str = "World") -> str:
        saved = await self.newsroom.save(
            headline=headline, summary="In short", body="The whole story.", language="en", section=section
        )
        article: str = saved["article"]["id"]
        await self.newsroom.change("publishArticle", f'id: "{article}"')
        return article

    async def send_due(self) -> None:
        while await self.webhooks.read_log():
            pass
        while await self.webhooks.start_due():
            await self.webhooks.drain()

    def list_told(self, name: str) -> list[tuple[str, str]]:
        return [
            (one.told["type"], one.told["data"]["articleId"])
            for one in self.receiver.received
            if one.target == f"/{name}"
        ]

    async def list_states(self, name: str) -> list[str]:
        found = await self.newsroom.database.read(fetch_messages, self.endpoints[name])
        return [one.state.value for one in found]


def play_desk(new_url: NewUrl, play: Play, limits: RateLimits = NO_LIMITS) -> None:
    url = new_url()

    async def run() -> None:
        client = PushClient(allows_http=True, allows_inside=True, timeout=5.0)
        async with open_newsroom(url) as newsroom, open_receiver() as receiver:
            reader = await Reader.open(url, count=1)
            service = Service(
                build_schema()._schema, reader, public_url=PUBLIC_URL, limits=limits, clock=newsroom.clock
            )
            webhooks = Webhooks(
                newsroom.database, PartnerReading(service), client, PUBLIC_URL, newsroom.clock
            )
            try:
                await play(Desk(newsroom, webhooks, receiver))
            finally:
                await reader.close()
                await client.close()

    asyncio.run(run())


def test_each_partner_is_sent_what_his_license_lets_out_and_it_is_recorded(new_url: NewUrl) -> None:
    async def play(desk: Desk) -> None:
        await desk.add("courier", EndpointContent.FULL, part="BODY")
        await desk.add("herald", EndpointContent.FULL, part="SUMMARY")
        await desk.add("echo", EndpointContent.THIN, part="HEADLINE")
        world = await desk.publish("A treaty is signed")
        await desk.publish("A match is lost", section="Sport")
        await desk.send_due()
        items = {one.target: one.told["data"] for one in desk.receiver.received}
        assert set(items) == {"/courier", "/herald", "/echo"}
        assert {data["articleId"] for data in items.values()} == {world}
        courier, herald = items["/courier"]["item"], items["/herald"]["item"]
        assert (courier["summary"], courier["body"]) == ("In short", "<p>The whole story.</p>\n")
        assert (herald["summary"], herald["body"]) == ("In short", None)
        assert "item" not in items["/echo"]
        assert items["/herald"]["article"]["access"] == {
            "canSyndicate": True,
            "reason": "SUMMARY_ONLY",
            "part": "SUMMARY",
            "license": "herald",
        }
        rows = await fetch(
            desk.newsroom.database,
            "SELECT partner.name, channel, download.part, license.key, version FROM download "
            "JOIN partner ON partner.id = partner_id JOIN license ON license.id = license_id ORDER BY 1",
        )
        assert rows == [
            ("Courier", "WEBHOOK", "BODY", "courier", 1),
            ("Echo", "WEBHOOK", "HEADLINE", "echo", 1),
            ("Herald", "WEBHOOK", "SUMMARY", "herald", 1),
        ]

    play_desk(new_url, play)


def test_a_license_that_ends_while_a_message_waits_ends_the_message(new_url: NewUrl) -> None:
    async def play(desk: Desk) -> None:
        await desk.add("courier", EndpointContent.FULL, part="BODY")
        await desk.publish("A treaty is signed")
        while await desk.webhooks.read_log():
            pass
        now = render_instant(desk.newsroom.clock())
        await desk.newsroom.database.write(end_grant, desk.partners["courier"], "courier", now)
        await desk.send_due()
        assert desk.receiver.received == []
        assert await desk.list_states("courier") == ["WITHHELD"]

    play_desk(new_url, play)


@pytest.mark.parametrize("delay", [3_600, 5 * 86_400])
def test_a_delay_is_waited_for_to_the_instant(new_url: NewUrl, delay: int) -> None:
    async def play(desk: Desk) -> None:
        await desk.add("courier", EndpointContent.FULL, part="BODY", delay_seconds=delay)
        article = await desk.publish("A treaty is signed")
        while await desk.webhooks.read_log():
            pass
        for seconds in (0, delay - 1):
            desk.newsroom.clock.move(seconds=seconds)
            await desk.webhooks.start_due()
            await desk.webhooks.drain()
            assert await desk.webhooks.start_due() == 0  # it is looked at once, not over and over
        assert desk.receiver.received == []
        assert await desk.list_states("courier") == ["PENDING"]
        desk.newsroom.clock.move(seconds=1)
        await desk.send_due()
        assert desk.list_told("courier") == [("article.published", article)]

    play_desk(new_url, play)


def test_corrections_and_retractions_follow_the_article(new_url: NewUrl) -> None:
    async def play(desk: Desk) -> None:
        await desk.add("courier", EndpointContent.FULL, part="BODY")
        await desk.add("herald", EndpointContent.THIN, part="BODY", delay_seconds=86_400)
        article = await desk.publish("A treaty is signed")
        await desk.send_due()
        await desk.newsroom.save(id=article, headline="A treaty is agreed", note="It is not signed yet.")
        await desk.send_due()
        await desk.newsroom.change("retractArticle", f'id: "{article}", reason: "It was a draft."')
        await desk.send_due()
        desk.newsroom.clock.move(days=2)
        await desk.send_due()
        assert desk.list_told("courier") == [
            ("article.published", article),
            ("article.corrected", article),
            ("article.retracted", article),
        ]
        retracted = desk.receiver.received[-1]
        held = [one for one in desk.receiver.received if one.target == "/courier"][-1].told["data"]
        assert held["reason"] == "It was a draft."
        assert held["article"]["retraction"]["reason"] == "It was a draft."
        assert b"whole story" not in retracted.body
        assert b"In short" not in retracted.body
        # The other never had it: what was to come after the delay is withheld, and the recall alone is told.
        assert desk.list_told("herald") == [("article.retracted", article)]
        assert await desk.list_states("herald") == ["WITHHELD", "WITHHELD", "DELIVERED"]

    play_desk(new_url, play)


def test_a_quota_that_is_used_up_holds_messages_back(new_url: NewUrl) -> None:
    async def play(desk: Desk) -> None:
        await desk.add("courier", EndpointContent.FULL, part="BODY", quota=2)
        articles = []
        for number in range(3):
            articles.append(await desk.publish(f"Story {number}"))
            await desk.send_due()
        assert desk.list_told("courier") == [("article.published", one) for one in articles[:2]]

    play_desk(new_url, play)


def test_what_never_left_is_recorded_as_no_download_and_what_may_have_arrived_is(new_url: NewUrl) -> None:
    async def play(desk: Desk) -> None:
        await desk.add("courier", EndpointContent.FULL, part="BODY")
        await desk.add("herald", EndpointContent.FULL, part="BODY")

        def move(connection: Connection) -> None:
            known = ENDPOINT.c.public_id == desk.endpoints["herald"]
            nowhere = f"http://127.0.0.1:{find_free_port()}/"
            connection.execute(update(ENDPOINT).where(known).values(url=nowhere))

        await desk.newsroom.database.write(move)
        desk.receiver.answer = lambda request: render_answer(500)
        await desk.publish("A treaty is signed")
        await desk.send_due()
        assert [await desk.list_states(name) for name in ("courier", "herald")] == [["PENDING"], ["PENDING"]]
        rows = await fetch(
            desk.newsroom.database, "SELECT name FROM download JOIN partner ON partner.id = partner_id"
        )
        assert rows == [("Courier",)]

    play_desk(new_url, play)


def test_a_recall_follows_what_a_killed_process_sent_although_the_license_ended_since(
    new_url: NewUrl,
) -> None:
    async def play(desk: Desk) -> None:
        held = asyncio.Event()

        async def hang(request: Received) -> str:
            await held.wait()
            return render_answer(200)

        await desk.add("courier", EndpointContent.FULL, part="BODY")
        await desk.add("herald", EndpointContent.FULL, part="BODY")
        await desk.newsroom.database.write(disable_endpoint, desk.endpoints["herald"], "Sales")
        desk.receiver.answer = hang
        article = await desk.publish("A treaty is signed")
        while await desk.webhooks.read_log():
            pass
        assert await desk.webhooks.start_due() == 1
        await desk.receiver.wait_for(1)
        for task in desk.webhooks._sending:  # as when the process is killed: nothing is written down
            task.cancel()
        held.set()
        desk.receiver.answer = lambda request: render_answer(200)
        now = render_instant(desk.newsroom.clock())
        await desk.newsroom.database.write(enable_endpoint, desk.endpoints["herald"], now)
        now = render_instant(desk.newsroom.clock())
        for name in ("courier", "herald"):
            await desk.newsroom.database.write(end_grant, desk.partners[name], name, now)
        desk.newsroom.clock.move(seconds=31)
        await desk.send_due()
        desk.newsroom.clock.move(days=31)
        await desk.newsroom.change("retractArticle", f'id: "{article}", reason: "It was a draft."')
        await desk.send_due()
        assert desk.list_told("courier") == [("article.published", article), ("article.retracted", article)]
        assert desk.list_told("herald") == []  # to him nothing ever left

    play_desk(new_url, play)


def test_what_is_read_for_pushes_takes_no_points_of_the_partner(new_url: NewUrl) -> None:
    async def play(desk: Desk) -> None:
        await desk.add("courier", EndpointContent.FULL, part="BODY")
        articles = [await desk.publish(f"Story {number}") for number in range(3)]
        await desk.send_due()
        assert sorted(desk.list_told("courier")) == sorted(("article.published", one) for one in articles)

    play_desk(new_url, play, KeyBuckets(RatePolicy(points=1, seconds=3_600)))


@pytest.mark.parametrize("name", ["courier"])
def test_what_is_sent_is_json_of_the_form_that_is_documented(new_url: NewUrl, name: str) -> None:
    async def play(desk: Desk) -> None:
        await desk.add(name, EndpointContent.FULL, part="BODY")
        await desk.publish("A treaty is signed")
        await desk.send_due()
        [request] = desk.receiver.received
        told = json.loads(request.body)
        assert set(told) == {"type", "timestamp", "data"}
        assert set(told["data"]) == {"articleId", "cursor", "reason", "article", "item"}
        assert request.headers["content-type"] == "application/json"

    play_desk(new_url, play)
