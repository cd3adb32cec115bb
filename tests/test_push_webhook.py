"""Webhooks as they arrive: signed, once each, again after failures, and never with what a partner may not have."""

import asyncio
from collections.abc import Sequence
from datetime import datetime
from typing import Any

import pytest
from standardwebhooks.webhooks import Webhook, WebhookVerificationError

from conftest import NewUrl
from newsgraph.clock import render_instant
from newsgraph.errors import NewsgraphError
from newsgraph.model.vocabulary import AccessReason, ChangeAction, EndpointContent
from newsgraph.syndication.push.endpoint import (
    disable_endpoint,
    enable_endpoint,
    fetch_endpoint,
    rotate_secret,
)
from newsgraph.syndication.push.message import fetch_messages, replay_messages
from newsgraph.syndication.push.partner_reading import Verdict
from newsgraph.syndication.push.retry import ATTEMPTS, WAITS, compute_next_attempt
from support_newsroom import BEGIN
from support_push import (
    IMAGE,
    Received,
    Wire,
    find_free_port,
    open_receiver,
    open_wire,
    play_wire,
    render_answer,
)


async def list_states(wire: Wire, endpoint_id: str) -> list[tuple[str, str, int, int | None]]:
    """Return article, state, attempts and last status of the messages of an endpoint, in order."""
    found = await wire.database.read(fetch_messages, endpoint_id)
    return [(one.subject_id, one.state.value, one.attempts, one.status) for one in found]


async def tell_state(wire: Wire, endpoint_id: str) -> tuple[str, str | None]:
    entry = await wire.database.read(fetch_endpoint, endpoint_id)
    return entry.state.value, entry.resumes_at


def test_an_independent_library_verifies_what_arrives(
    new_url: NewUrl, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def play(wire: Wire) -> None:
        partner = await wire.add_partner("courier")
        async with open_receiver() as receiver:
            issued = await wire.add_endpoint(partner, f"{receiver.address}/hook?key=1")
            await wire.change("a_1", reason="because")
            await wire.send_due()
        [request] = receiver.received
        assert (request.method, request.target) == ("POST", "/hook?key=1")
        assert request.headers["host"] == f"127.0.0.1:{receiver.port}"
        monkeypatch.setattr("standardwebhooks.webhooks.datetime", StandingTime)
        verifier = Webhook(issued.secret)
        told = verifier.verify(request.body, request.headers)
        assert told == {
            "type": "article.published",
            "timestamp": "2026-03-01T09:00:00.000Z",
            "data": {
                "articleId": "a_1",
                "cursor": b"ChangeEdge|1".hex(),
                "reason": "because",
                "article": {
                    "id": "a_1",
                    "slug": "slug-a_1",
                    "url": None,
                    "headline": "Headline of a_1",
                    "status": "PUBLISHED",
                    "version": 1,
                    "publishedAt": "2026-03-01T08:00:00.000Z",
                    "modifiedAt": "2026-03-01T08:00:00.000Z",
                    "retraction": None,
                    "access": {"canSyndicate": True, "reason": "LICENSED", "part": "BODY", "license": None},
                    "link": "https://news.example/articles/slug-a_1",
                },
            },
        }
        for spoilt in (
            {**request.headers, "webhook-id": "msg_other"},
            {**request.headers, "webhook-timestamp": str(int(BEGIN.timestamp()) - 301)},
        ):
            with pytest.raises(WebhookVerificationError):
                verifier.verify(request.body, spoilt)
        with pytest.raises(WebhookVerificationError):
            verifier.verify(request.body + b" ", request.headers)
        assert await list_states(wire, issued.entry.id) == [("a_1", "DELIVERED", 1, 200)]

    play_wire(new_url, play)


class StandingTime:
    """The library's clock, stopped at the instant at which the message was sent."""

    fromtimestamp = datetime.fromtimestamp

    @staticmethod
    def now(tz: Any = None) -> Any:
        return BEGIN


def test_each_change_is_told_once_to_each_endpoint_and_the_reader_stands_where_it_was(
    new_url: NewUrl,
) -> None:
    async def play(wire: Wire) -> None:
        partner = await wire.add_partner("courier")
        await wire.change("a_0")
        async with open_receiver() as receiver:
            first = await wire.add_endpoint(partner, f"{receiver.address}/1", number=1)
            second = await wire.add_endpoint(partner, f"{receiver.address}/2", number=2)
            for number in range(1, 4):
                await wire.change(f"a_{number}")
                await wire.send_due()
            await wire.send_due()
        told = sorted((one.target, one.told["data"]["articleId"]) for one in receiver.received)
        assert told == [(path, f"a_{number}") for path in ("/1", "/2") for number in (1, 2, 3)]
        assert len({one.id for one in receiver.received}) == 6
        assert first.secret != second.secret

    play_wire(new_url, play)


def test_a_message_is_tried_ten_times_over_days_with_one_id_and_then_dead_and_replayed(
    new_url: NewUrl,
) -> None:
    async def play(wire: Wire) -> None:
        partner = await wire.add_partner("courier")
        async with open_receiver(lambda request: render_answer(500)) as receiver:
            endpoint = (await wire.add_endpoint(partner, receiver.address)).entry.id
            await wire.change("a_1")
            for number, wait in enumerate((0, *WAITS), 1):
                if wait:
                    wire.clock.move(seconds=wait - 0.01)
                    await wire.send_due()
                    assert len(receiver.received) == number - 1  # no sooner than the schedule says
                wire.clock.move(seconds=wait * 0.1 + 0.02)
                await wire.send_due()
                assert len(receiver.received) == number
            assert await list_states(wire, endpoint) == [("a_1", "DEAD", ATTEMPTS, 500)]
            assert len({one.id for one in receiver.received}) == 1
            wire.clock.move(hours=100)
            await wire.send_due()
            assert len(receiver.received) == ATTEMPTS
            receiver.answer = lambda request: render_answer(204)
            replayed = await wire.database.write(
                replay_messages, endpoint, None, render_instant(wire.clock())
            )
            assert [one.subject_id for one in replayed] == ["a_1"]
            await wire.send_due()
            assert await list_states(wire, endpoint) == [("a_1", "DELIVERED", 1, 204)]
            assert len({one.id for one in receiver.received}) == 1

    play_wire(new_url, play)


def test_waits_grow_as_the_specification_says_with_the_same_jitter_each_time() -> None:
    seconds = [
        0 if at is None else _tell_seconds(at)
        for at in (compute_next_attempt("msg_1", n, BEGIN) for n in range(11))
    ]
    assert seconds[0] == 0
    assert seconds[10] == 0  # none
    for found, wait in zip(seconds[1:10], WAITS, strict=True):
        assert wait <= found <= wait * 1.1
    assert compute_next_attempt("msg_1", 3, BEGIN) == compute_next_attempt("msg_1", 3, BEGIN)
    assert compute_next_attempt("msg_1", 3, BEGIN) != compute_next_attempt("msg_2", 3, BEGIN)


def _tell_seconds(instant: str) -> float:
    return (datetime.fromisoformat(instant) - BEGIN).total_seconds()


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_a_failure_and_is_not_followed(new_url: NewUrl, status: int) -> None:
    async def play(wire: Wire) -> None:
        partner = await wire.add_partner("courier")
        async with open_receiver() as other:
            moved = render_answer(status, f"Location: {other.address}/")
            async with open_receiver(lambda request: moved) as receiver:
                endpoint = (await wire.add_endpoint(partner, receiver.address)).entry.id
                await wire.change("a_1")
                await wire.send_due()
                assert await list_states(wire, endpoint) == [("a_1", "PENDING", 1, status)]
        assert other.connections == 0

    play_wire(new_url, play)


def test_410_disables_an_endpoint_and_nothing_is_lost_when_it_is_enabled_again(new_url: NewUrl) -> None:
    async def play(wire: Wire) -> None:
        partner = await wire.add_partner("courier")
        async with open_receiver(lambda request: render_answer(410)) as receiver:
            endpoint = (await wire.add_endpoint(partner, receiver.address)).entry.id
            await wire.change("a_1")
            await wire.send_due()
            assert await tell_state(wire, endpoint) == ("DISABLED", None)
            await wire.change("a_2")
            wire.clock.move(days=2)
            await wire.send_due()
            assert len(receiver.received) == 1
            receiver.answer = lambda request: render_answer(200)
            await wire.database.write(enable_endpoint, endpoint, render_instant(wire.clock()))
            await wire.send_due()
            assert [one.told["data"]["articleId"] for one in receiver.received] == ["a_1", "a_1", "a_2"]
            assert receiver.received[0].id == receiver.received[1].id

    play_wire(new_url, play)


@pytest.mark.parametrize("status", [429, 502, 503, 504])
def test_an_endpoint_that_asks_for_a_pause_has_it_and_then_gets_all(new_url: NewUrl, status: int) -> None:
    async def play(wire: Wire) -> None:
        partner = await wire.add_partner("courier")
        pause = render_answer(status, "Retry-After: 120")
        async with open_receiver(lambda request: pause) as receiver:
            endpoint = (await wire.add_endpoint(partner, receiver.address)).entry.id
            await wire.change("a_1")
            await wire.send_due()
            assert await tell_state(wire, endpoint) == ("THROTTLED", "2026-03-01T09:02:00.000Z")
            await wire.change("a_2")
            wire.clock.move(seconds=119)
            await wire.send_due()
            assert len(receiver.received) == 1
            receiver.answer = lambda request: render_answer(200)
            wire.clock.move(seconds=1)
            await wire.send_due()
            assert await tell_state(wire, endpoint) == ("ACTIVE", None)
            told = [one.told["data"]["articleId"] for one in receiver.received]
            assert sorted(told) == ["a_1", "a_1", "a_2"]

    play_wire(new_url, play)


def test_a_date_in_retry_after_is_read_and_one_without_end_is_a_day(new_url: NewUrl) -> None:
    async def play(wire: Wire) -> None:
        partner = await wire.add_partner("courier")
        stated = ["Retry-After: Sun, 01 Mar 2026 09:05:00 GMT", "Retry-After: 99999999"]
        async with open_receiver(lambda request: render_answer(503, stated[0])) as receiver:
            endpoint = (await wire.add_endpoint(partner, receiver.address)).entry.id
            await wire.change("a_1")
            await wire.send_due()
            assert await tell_state(wire, endpoint) == ("THROTTLED", "2026-03-01T09:05:00.000Z")
            receiver.answer = lambda request: render_answer(503, stated[1])
            wire.clock.move(minutes=5)
            await wire.send_due()
            assert await tell_state(wire, endpoint) == ("THROTTLED", "2026-03-02T09:05:00.000Z")

    play_wire(new_url, play)


def test_a_secret_that_is_rotated_signs_beside_its_successor_until_the_overlap_ends(
    new_url: NewUrl, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def play(wire: Wire) -> None:
        partner = await wire.add_partner("courier")
        async with open_receiver() as receiver:
            issued = await wire.add_endpoint(partner, receiver.address)
            renewed = await wire.database.write(
                rotate_secret, b"n" * 32, issued.entry.id, 24, render_instant(wire.clock())
            )
            await wire.change("a_1")
            await wire.send_due()
            wire.clock.move(hours=24)
            await wire.change("a_2")
            await wire.send_due()
        during, after = receiver.received
        assert len(during.headers["webhook-signature"].split(" ")) == 2
        monkeypatch.setattr("standardwebhooks.webhooks.datetime", StandingTime)
        for secret in (issued.secret, renewed.secret):
            assert Webhook(secret).verify(during.body, during.headers)["data"]["articleId"] == "a_1"
        assert len(after.headers["webhook-signature"].split(" ")) == 1

    play_wire(new_url, play)


def test_a_dead_and_a_slow_endpoint_delay_no_other(new_url: NewUrl) -> None:
    async def play(wire: Wire) -> None:
        partner = await wire.add_partner("courier")
        held = asyncio.Event()

        async def hang(request: Received) -> str:
            await held.wait()
            return render_answer(200)

        async with open_receiver(hang) as slow, open_receiver() as good:
            await wire.add_endpoint(partner, slow.address, number=1)
            dead = (
                await wire.add_endpoint(partner, f"http://127.0.0.1:{find_free_port()}/", number=2)
            ).entry.id
            await wire.add_endpoint(partner, good.address, number=3)
            for number in range(20):
                await wire.change(f"a_{number}")
            while await wire.webhooks.read_log():
                pass
            async with asyncio.timeout(30):
                while len(good.received) < 20:
                    await wire.webhooks.start_due()
                    await asyncio.sleep(0.01)
            assert len(slow.received) == 8  # as many as are on the way to one endpoint at most
            held.set()
            await wire.webhooks.drain()
            failed = [one for one in await list_states(wire, dead) if one[2]]
            assert {one[1] for one in failed} == {"PENDING"}
            wire.clock.move(seconds=6)
            assert (
                await wire.webhooks.start_due() == 9
            )  # 8 to the slow one, which is well again, and 1 to the dead
            await wire.webhooks.drain()

    play_wire(new_url, play, seconds=20.0)


def test_a_partner_whose_articles_cannot_be_read_now_delays_no_other(
    new_url: NewUrl, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def play(wire: Wire) -> None:
        first, second = await wire.add_partner("courier"), await wire.add_partner("herald")
        read = wire.rights.fetch_verdicts

        async def fail(partner: str, article_ids: Sequence[str]) -> dict[str, Verdict]:
            if partner == first:
                raise NewsgraphError("BUSY", "the database is busy", hint="Come again.")
            return await read(partner, article_ids)

        monkeypatch.setattr(wire.rights, "fetch_verdicts", fail)
        async with open_receiver() as receiver:
            await wire.add_endpoint(first, f"{receiver.address}/1", number=1)
            await wire.add_endpoint(second, f"{receiver.address}/2", number=2)
            await wire.change("a_1")
            await wire.send_due()
            assert [one.target for one in receiver.received] == ["/2"]
            monkeypatch.undo()
            await wire.send_due()
            assert [one.target for one in receiver.received] == ["/2", "/1"]

    play_wire(new_url, play)


def test_messages_that_a_delay_holds_back_hold_back_no_recall(
    new_url: NewUrl, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsgraph.syndication.push.log_page.MAX_WAITING", 3)

    async def play(wire: Wire) -> None:
        partner = await wire.add_partner("courier")
        async with open_receiver() as receiver:
            endpoint = (await wire.add_endpoint(partner, receiver.address)).entry.id
            await wire.change("a_0")
            await wire.send_due()
            for number in range(1, 6):
                wire.rights.refused[f"a_{number}", partner] = AccessReason.LICENSE_DELAY
                await wire.change(f"a_{number}")
                await wire.send_due()
            await wire.change("a_0", ChangeAction.DELETED)
            await wire.send_due()
            assert [one[1] for one in await list_states(wire, endpoint)].count("PENDING") == 5
        assert [one.told["type"] for one in receiver.received] == ["article.published", "article.deleted"]

    play_wire(new_url, play)


def test_the_log_is_read_no_further_while_too_many_messages_wait_that_were_sent_in_vain(
    new_url: NewUrl, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsgraph.syndication.push.log_page.MAX_WAITING", 3)

    async def play(wire: Wire) -> None:
        partner = await wire.add_partner("courier")
        async with open_receiver(lambda request: render_answer(500)) as receiver:
            endpoint = (await wire.add_endpoint(partner, receiver.address)).entry.id
            for number in range(5):
                await wire.change(f"a_{number}")
                await wire.send_due()
            assert [one[0] for one in await list_states(wire, endpoint)] == ["a_0", "a_1", "a_2"]
            receiver.answer = lambda request: render_answer(200)
            wire.clock.move(minutes=6)
            await wire.send_due()
            await wire.send_due()
            assert [one[0] for one in await list_states(wire, endpoint)] == [f"a_{n}" for n in range(5)]

    play_wire(new_url, play)


def test_a_license_that_ended_before_the_sending_leaks_nothing(new_url: NewUrl) -> None:
    async def play(wire: Wire) -> None:
        partner = await wire.add_partner("courier")
        async with open_receiver() as receiver:
            endpoint = (await wire.add_endpoint(partner, receiver.address, EndpointContent.FULL)).entry.id
            await wire.change("a_1")
            while await wire.webhooks.read_log():
                pass
            wire.rights.refused["a_1", partner] = AccessReason.LICENSE_EXPIRED
            await wire.send_due()
            assert receiver.received == []
            assert await list_states(wire, endpoint) == [("a_1", "WITHHELD", 0, None)]

    play_wire(new_url, play)


def test_a_retraction_overtakes_a_publication_that_waits(new_url: NewUrl) -> None:
    async def play(wire: Wire) -> None:
        partner = await wire.add_partner("courier")
        async with open_receiver(lambda request: render_answer(500)) as receiver:
            endpoint = (await wire.add_endpoint(partner, receiver.address, EndpointContent.FULL)).entry.id
            await wire.change("a_1")
            await wire.send_due()
            assert receiver.received[0].told["data"]["item"]["body"] == "<p>The body</p>"
            receiver.answer = lambda request: render_answer(200)
            retraction = {"at": "2026-03-01T09:00:01.000Z", "reason": "wrong"}
            await wire.change(
                "a_1", ChangeAction.RETRACTED, "wrong", status="RETRACTED", retraction=retraction
            )
            wire.clock.move(seconds=1)
            await wire.send_due()  # the retraction
            wire.clock.move(hours=1)
            await wire.send_due()  # and the publication, whose time has come
            told = [one.told for one in receiver.received]
            assert [one["type"] for one in told] == ["article.published", "article.retracted"]
            assert "item" not in told[1]["data"]
            assert told[1]["data"]["article"]["retraction"] == retraction
            assert await list_states(wire, endpoint) == [
                ("a_1", "WITHHELD", 1, None),
                ("a_1", "DELIVERED", 1, 200),
            ]

    play_wire(new_url, play)


def test_withdrawals_reach_those_who_have_the_article_and_nobody_else(new_url: NewUrl) -> None:
    async def play(wire: Wire) -> None:
        has, has_not = await wire.add_partner("courier"), await wire.add_partner("herald")
        wire.rights.refused["a_1", has_not] = AccessReason.NO_LICENSE
        async with open_receiver() as receiver:
            await wire.add_endpoint(has, f"{receiver.address}/has", number=1)
            await wire.add_endpoint(has_not, f"{receiver.address}/not", number=2)
            await wire.change("a_1")
            await wire.send_due()
            wire.rights.refused["a_1", has] = AccessReason.LICENSE_EXPIRED
            await wire.change("a_1", ChangeAction.CORRECTED, "a name")
            await wire.send_due()
            await wire.change("a_1", ChangeAction.DELETED)
            await wire.send_due()
        told = [(one.target, one.told["type"]) for one in receiver.received]
        assert told == [
            ("/has", "article.published"),
            ("/has", "article.corrected"),
            ("/has", "article.deleted"),
        ]
        correction = receiver.received[1].told["data"]
        assert correction["reason"] == "a name"
        assert (correction["article"]["headline"], correction["article"]["access"]["reason"]) == (
            None,
            "LICENSE_EXPIRED",
        )
        assert receiver.received[2].told["data"]["article"] is None

    play_wire(new_url, play)


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ("BODY", ("A summary", "<p>The body</p>", 2, IMAGE)),
        ("SUMMARY", ("A summary", None, None, None)),
        ("HEADLINE", (None, None, None, None)),
    ],
)
def test_a_full_message_holds_the_part_that_is_licensed(
    new_url: NewUrl, part: str, expected: tuple[Any, ...]
) -> None:
    async def play(wire: Wire) -> None:
        partner = await wire.add_partner("courier")
        wire.rights.part = part
        async with open_receiver() as receiver:
            await wire.add_endpoint(partner, receiver.address, EndpointContent.FULL)
            await wire.change("a_1")
            await wire.send_due()
        item = receiver.received[0].told["data"]["item"]
        assert (item["summary"], item["body"], item["wordCount"], item["image"]) == expected

    play_wire(new_url, play)


def test_a_thin_message_stays_small_whatever_an_editor_wrote(new_url: NewUrl) -> None:
    async def play(wire: Wire) -> None:
        partner = await wire.add_partner("courier")
        async with open_receiver() as receiver:
            await wire.add_endpoint(partner, receiver.address)
            await wire.change("a_1", reason="é" * 50_000)
            await wire.send_due()
        assert len(receiver.received[0].body) < 20_000

    play_wire(new_url, play)


def test_an_endpoint_that_is_disabled_by_hand_gets_what_it_missed(new_url: NewUrl) -> None:
    async def play(wire: Wire) -> None:
        partner = await wire.add_partner("courier")
        async with open_receiver() as receiver:
            endpoint = (await wire.add_endpoint(partner, receiver.address)).entry.id
            await wire.database.write(disable_endpoint, endpoint, "Sales")
            await wire.change("a_1")
            await wire.send_due()
            assert receiver.received == []
            await wire.database.write(enable_endpoint, endpoint, render_instant(wire.clock()))
            await wire.send_due()
            assert [one.told["data"]["articleId"] for one in receiver.received] == ["a_1"]

    play_wire(new_url, play)


def test_messages_that_arrived_are_kept_for_thirty_days_and_dead_ones_for_ever(new_url: NewUrl) -> None:
    async def play(wire: Wire) -> None:
        partner = await wire.add_partner("courier")
        async with open_receiver(lambda request: render_answer(500)) as receiver:
            endpoint = (await wire.add_endpoint(partner, receiver.address)).entry.id
            await wire.change("a_1")
            for wait in (0, *WAITS):
                wire.clock.move(seconds=wait * 1.1 + 0.01)
                await wire.send_due()
            receiver.answer = lambda request: render_answer(200)
            await wire.change("a_2")
            await wire.send_due()
            wire.clock.move(days=30)
            await wire.change("a_3")
            await wire.send_due()
            assert [one[0] for one in await list_states(wire, endpoint)] == ["a_1", "a_2", "a_3"]
            wire.clock.move(seconds=1)
            await wire.change("a_4")
            await wire.send_due()
            assert await list_states(wire, endpoint) == [
                ("a_1", "DEAD", ATTEMPTS, 500),
                ("a_3", "DELIVERED", 1, 200),
                ("a_4", "DELIVERED", 1, 200),
            ]

    play_wire(new_url, play)


@pytest.mark.parametrize("hours", [-30 * 24, 30 * 24])
def test_a_clock_that_jumps_loses_nothing(new_url: NewUrl, hours: int) -> None:
    async def play(wire: Wire) -> None:
        partner = await wire.add_partner("courier")
        async with open_receiver(lambda request: render_answer(503, "Retry-After: 60")) as receiver:
            endpoint = (await wire.add_endpoint(partner, receiver.address)).entry.id
            await wire.change("a_1")
            await wire.send_due()
            receiver.answer = lambda request: render_answer(200)
            wire.clock.move(hours=hours)
            await wire.send_due()
            assert await list_states(wire, endpoint) == [("a_1", "DELIVERED", 2, 200)]

    play_wire(new_url, play)


def test_what_a_dead_process_claimed_is_sent_by_another_with_the_same_id(new_url: NewUrl) -> None:
    url = new_url()

    async def run() -> None:
        async with open_wire(url) as wire, open_wire(url) as other:
            partner = await wire.add_partner("courier")
            other.rights, other.clock.now = wire.rights, wire.clock.now
            other.webhooks._reading = wire.rights  # type: ignore[assignment]

            async def hang(request: Received) -> str:
                await asyncio.Event().wait()
                return ""

            async with open_receiver(hang) as receiver:
                endpoint = (await wire.add_endpoint(partner, receiver.address)).entry.id
                await wire.change("a_1")
                while await wire.webhooks.read_log():
                    pass
                assert await wire.webhooks.start_due() == 1
                await receiver.wait_for(1)
                assert await other.webhooks.start_due() == 0  # it is being sent
                receiver.answer = lambda request: render_answer(200)
                other.clock.move(seconds=31)
                await other.send_due()
                assert await list_states(other, endpoint) == [("a_1", "DELIVERED", 2, 200)]
                assert len({one.id for one in receiver.received}) == 1
                await (
                    wire.webhooks.drain()
                )  # its own attempt ends without an answer, and says nothing any more
                assert await list_states(other, endpoint) == [("a_1", "DELIVERED", 2, 200)]

    asyncio.run(run())
