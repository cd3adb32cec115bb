"""The WebSub hub: nobody is subscribed who does not mean it, and whoever is gets every state of his topic, signed."""

import asyncio
import hashlib
import hmac
from datetime import timedelta

import pytest

from conftest import NewUrl
from newsgraph.errors import RequestError
from newsgraph.syndication.push.hub_request import HubRequest, Mode, parse_hub_request
from newsgraph.syndication.push.request_limit import MAX_REQUESTS, RequestLimit
from support_hub import ATOM, TOPIC, HubDesk, confirm, list_sent, play_hub, read_fields
from support_newsroom import FixedClock
from support_push import PUBLIC_URL, Received, open_receiver, render_answer

FORM = {
    "hub.mode": "subscribe",
    "hub.callback": "https://reader.example/push?id=1",
    "hub.topic": PUBLIC_URL + TOPIC,
}


def test_a_subscriber_who_means_it_is_sent_the_full_topic_signed_whenever_it_changes(new_url: NewUrl) -> None:
    async def play(desk: HubDesk) -> None:
        async with open_receiver(confirm) as receiver:
            await desk.subscribe(f"{receiver.address}/push?id=1", hub__secret="s3cret", hub__unknown="x")
            [asked] = receiver.received
            fields = read_fields(asked)
            assert (asked.method, asked.target.startswith("/push?id=1&hub.mode=subscribe")) == ("GET", True)
            assert fields["id"] == "1"
            assert fields["hub.topic"] == "https://news.example/feeds/articles.atom"
            assert fields["hub.lease_seconds"] == "864000"
            assert len(fields["hub.challenge"]) >= 32
            await desk.send_due()
            assert list_sent(receiver) == []  # nothing has changed
            await desk.change(b"<feed>2</feed>")
            await desk.send_due()
            await desk.send_due()
            [sent] = list_sent(receiver)
            assert (sent.target, sent.body) == ("/push?id=1", b"<feed>2</feed>")
            assert sent.headers["content-type"] == ATOM
            assert sent.headers["link"] == (
                '<https://news.example/websub>; rel="hub", <https://news.example/feeds/articles.atom>; rel="self"'
            )
            digest = hmac.new(b"s3cret", sent.body, hashlib.sha256).hexdigest()
            assert sent.headers["x-hub-signature"] == f"sha256={digest}"
            await desk.append()  # a change that the feed shows nothing of
            await desk.send_due()
            assert len(list_sent(receiver)) == 1

    play_hub(new_url, play)


@pytest.mark.parametrize(
    "answer",
    [
        render_answer(200, body="another challenge"),
        render_answer(200),
        render_answer(404),
        render_answer(302, "Location: /"),
    ],
    ids=["other", "empty", "404", "302"],
)
def test_who_does_not_confirm_is_not_subscribed(new_url: NewUrl, answer: str) -> None:
    async def play(desk: HubDesk) -> None:
        async with open_receiver(lambda request: answer) as receiver:
            await desk.subscribe(receiver.address)
            assert len(receiver.received) == 1
        assert await desk.list_subscriptions() == []

    play_hub(new_url, play)


def test_a_subscription_anew_changes_secret_and_lease_after_it_is_confirmed_and_not_before(
    new_url: NewUrl,
) -> None:
    async def play(desk: HubDesk) -> None:
        async with open_receiver(confirm) as receiver:
            await desk.subscribe(receiver.address, hub__secret="old")
            before = await desk.list_subscriptions()
            receiver.answer = lambda request: render_answer(404)
            desk.clock.move(days=1)
            await desk.subscribe(receiver.address, hub__secret="new")
            assert await desk.list_subscriptions() == before
            receiver.answer = confirm
            await desk.subscribe(receiver.address, hub__secret="new", hub__lease_seconds="3600")
            assert await desk.list_subscriptions() == [(TOPIC, "new", "2026-03-02T10:00:00.000Z", 0, 0)]

    play_hub(new_url, play)


def test_only_who_confirms_it_is_unsubscribed(new_url: NewUrl) -> None:
    async def play(desk: HubDesk) -> None:
        async with open_receiver(confirm) as receiver:
            await desk.subscribe(receiver.address)
            receiver.answer = lambda request: render_answer(404)
            await desk.subscribe(receiver.address, "unsubscribe")
            assert len(await desk.list_subscriptions()) == 1
            receiver.answer = confirm
            await desk.subscribe(receiver.address, "unsubscribe")
            assert await desk.list_subscriptions() == []
            asked = read_fields(receiver.received[-1])
            assert (asked["hub.mode"], "hub.lease_seconds" in asked) == ("unsubscribe", False)

    play_hub(new_url, play)


def test_a_topic_that_is_served_no_more_ends_the_subscription_and_says_so(new_url: NewUrl) -> None:
    async def play(desk: HubDesk) -> None:
        async with open_receiver(confirm) as receiver:
            await desk.subscribe(f"{receiver.address}/push")
            await desk.change(None)
            await desk.send_due()
            assert list_sent(receiver) == []
            assert read_fields(receiver.received[-1]) == {
                "hub.mode": "denied",
                "hub.topic": "https://news.example/feeds/articles.atom",
                "hub.reason": "the feed is no longer served to you",
            }
        assert await desk.list_subscriptions() == []

    play_hub(new_url, play)


def test_a_topic_that_ends_without_a_change_in_the_log_is_noticed_within_a_minute(new_url: NewUrl) -> None:
    async def play(desk: HubDesk) -> None:
        async with open_receiver(confirm) as receiver:
            await desk.subscribe(f"{receiver.address}/push")
            desk.feeds.clear()  # as when a license ends by the clock
            desk.clock.move(seconds=59)
            await desk.send_due()
            assert len(receiver.received) == 1
            desk.clock.move(seconds=1)
            await desk.send_due()
            assert read_fields(receiver.received[-1])["hub.mode"] == "denied"
        assert await desk.list_subscriptions() == []

    play_hub(new_url, play)


def test_a_topic_that_there_is_not_is_denied_to_who_means_it(new_url: NewUrl) -> None:
    async def play(desk: HubDesk) -> None:
        async with open_receiver(confirm) as receiver:
            await desk.subscribe(receiver.address, hub__topic=f"{PUBLIC_URL}/feeds/filters/nothing.atom")
            modes = [read_fields(one)["hub.mode"] for one in receiver.received]
            assert modes == ["subscribe", "denied"]
        assert await desk.list_subscriptions() == []

    play_hub(new_url, play)


def test_no_feed_is_rendered_for_who_does_not_confirm(new_url: NewUrl) -> None:
    async def play(desk: HubDesk) -> None:
        async with open_receiver(lambda request: render_answer(404)) as receiver:
            await desk.subscribe(receiver.address)
            assert len(receiver.received) == 1
            assert desk.rendered == 0
            receiver.answer = confirm
            await desk.subscribe(receiver.address)
            assert desk.rendered == 1

    play_hub(new_url, play)


def test_no_more_requests_than_a_bound_are_verified_at_a_time(
    new_url: NewUrl, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsgraph.syndication.push.hub.MAX_VERIFYING", 3)

    async def play(desk: HubDesk) -> None:
        held = asyncio.Event()

        async def hang(request: Received) -> str:
            await held.wait()
            return render_answer(404)

        async with open_receiver(hang) as receiver:
            form = {**FORM, "hub.callback": receiver.address}
            for _ in range(3):
                desk.hub.request(form)
            with pytest.raises(RequestError) as refused:
                desk.hub.request(form)
            assert (refused.value.code, refused.value.details) == ("WEBSUB_BUSY", {"retryAfter": 1})
            held.set()
            await desk.hub.drain()
            desk.hub.request(form)
            await desk.hub.drain()
            assert len(receiver.received) == 4

    play_hub(new_url, play)


def test_a_failed_delivery_is_tried_again_with_what_the_topic_is_by_then_until_the_lease_ends(
    new_url: NewUrl,
) -> None:
    async def play(desk: HubDesk) -> None:
        async with open_receiver(confirm) as receiver:
            await desk.subscribe(receiver.address)
            receiver.answer = lambda request: render_answer(500)
            await desk.change(b"<feed>2</feed>")
            await desk.send_due()
            await desk.change(b"<feed>3</feed>")
            await desk.send_due()
            assert [one.body for one in list_sent(receiver)] == [b"<feed>2</feed>"]
            desk.clock.move(seconds=6)
            receiver.answer = confirm
            await desk.send_due()
            assert [one.body for one in list_sent(receiver)] == [b"<feed>2</feed>", b"<feed>3</feed>"]
            receiver.answer = lambda request: render_answer(500)
            await desk.change(b"<feed>4</feed>")
            for _ in range(12):  # as long as the lease lasts, whatever the number of failures
                await desk.send_due()
                desk.clock.move(hours=27)
                if desk.clock() < FixedClock().now + timedelta(days=10):
                    assert len(await desk.list_subscriptions()) == 1
            await desk.send_due()
            assert await desk.list_subscriptions() == []
            count = len(receiver.received)
            await desk.change(b"<feed>5</feed>")
            await desk.send_due()
            assert len(receiver.received) == count

    play_hub(new_url, play)


def test_a_subscription_anew_is_sent_at_once_what_failed_before(new_url: NewUrl) -> None:
    async def play(desk: HubDesk) -> None:
        async with open_receiver(confirm) as receiver:
            await desk.subscribe(receiver.address)
            receiver.answer = lambda request: render_answer(500)
            await desk.change(b"<feed>2</feed>")
            for _ in range(4):
                await desk.send_due()
                desk.clock.move(hours=3)
            assert (await desk.list_subscriptions())[0][-1] == 4
            desk.clock.move(hours=-2)  # long before the next attempt
            count = len(list_sent(receiver))
            await desk.send_due()
            assert len(list_sent(receiver)) == count
            receiver.answer = confirm
            await desk.subscribe(receiver.address)
            assert (await desk.list_subscriptions())[0][-1] == 0
            await desk.send_due()
            assert [one.body for one in list_sent(receiver)[count:]] == [b"<feed>2</feed>"]

    play_hub(new_url, play)


def test_a_callback_that_is_gone_is_forgotten(new_url: NewUrl) -> None:
    async def play(desk: HubDesk) -> None:
        async with open_receiver(confirm) as receiver:
            await desk.subscribe(receiver.address)
            receiver.answer = lambda request: render_answer(410)
            await desk.change(b"<feed>2</feed>")
            await desk.send_due()
        assert await desk.list_subscriptions() == []

    play_hub(new_url, play)


def test_a_topic_is_rendered_once_for_all_its_subscribers(new_url: NewUrl) -> None:
    async def play(desk: HubDesk) -> None:
        async with open_receiver(confirm) as receiver:
            for number in range(5):
                await desk.subscribe(f"{receiver.address}/{number}")
            desk.rendered = 0
            await desk.change(b"<feed>2</feed>")
            await desk.send_due()
            assert sorted(one.target for one in list_sent(receiver)) == ["/0", "/1", "/2", "/3", "/4"]
            assert desk.rendered == 1

    play_hub(new_url, play)


@pytest.mark.parametrize(
    ("changed", "code", "status"),
    [
        ({"hub.mode": "publish"}, "WEBSUB_INVALID", 400),
        ({"hub.mode": ""}, "WEBSUB_INVALID", 400),
        ({"hub.callback": ""}, "WEBSUB_INVALID", 400),
        ({"hub.callback": "http://reader.example/"}, "WEBSUB_INVALID", 400),
        ({"hub.callback": "https://reader.example/#part"}, "WEBSUB_INVALID", 400),
        ({"hub.topic": "https://other.example/feeds/articles.atom"}, "WEBSUB_TOPIC_UNKNOWN", 404),
        ({"hub.topic": "https://news.example.evil/feeds/articles.atom"}, "WEBSUB_TOPIC_UNKNOWN", 404),
        ({"hub.topic": "https://news.example/graphql?query={viewer{name}}"}, "WEBSUB_TOPIC_UNKNOWN", 404),
        ({"hub.topic": "https://news.example/feeds/../graphql"}, "WEBSUB_TOPIC_UNKNOWN", 404),
        ({"hub.topic": "https://news.example/feeds/nothing.atom"}, "WEBSUB_TOPIC_UNKNOWN", 404),
        ({"hub.topic": f"{PUBLIC_URL}{TOPIC}?limit=10000&x=1"}, "WEBSUB_TOPIC_UNKNOWN", 404),
        ({"hub.topic": f"{PUBLIC_URL}{TOPIC}?"}, "WEBSUB_TOPIC_UNKNOWN", 404),
        ({"hub.topic": ""}, "WEBSUB_TOPIC_UNKNOWN", 404),
        ({"hub.lease_seconds": "-1"}, "WEBSUB_INVALID", 400),
        ({"hub.lease_seconds": "ten"}, "WEBSUB_INVALID", 400),
        ({"hub.secret": "x" * 200}, "WEBSUB_INVALID", 400),
        ({"hub.secret": "é" * 100}, "WEBSUB_INVALID", 400),
    ],
)
def test_what_is_no_request_is_refused(changed: dict[str, str], code: str, status: int) -> None:
    with pytest.raises(RequestError) as refused:
        parse_hub_request(FORM | changed, PUBLIC_URL)
    assert (refused.value.code, refused.value.status) == (code, status)
    assert refused.value.hint


@pytest.mark.parametrize(
    ("stated", "seconds"),
    [("", 864_000), ("0", 3_600), ("60", 3_600), ("86400", 86_400), ("99999999999999", 2_592_000)],
)
def test_a_lease_stays_within_its_bounds(stated: str, seconds: int) -> None:
    asked = parse_hub_request(FORM | {"hub.lease_seconds": stated, "hub.secret": "x" * 199}, PUBLIC_URL)
    assert asked == HubRequest(
        Mode.SUBSCRIBE, "https://reader.example/push?id=1", TOPIC, timedelta(seconds=seconds), "x" * 199
    )


def test_requests_for_one_host_are_limited_and_others_are_not() -> None:
    clock = FixedClock()
    limit = RequestLimit(clock)
    assert [limit.take(f"https://reader.example/{number}") for number in range(MAX_REQUESTS)] == [
        None
    ] * MAX_REQUESTS
    assert limit.take("https://reader.example/") == 60
    assert limit.take("https://other.example/") is None
    clock.move(seconds=59)
    assert limit.take("https://reader.example/") == 1
    clock.move(seconds=1)
    assert limit.take("https://reader.example/") is None
    clock.move(days=-1)
    assert limit.take("https://reader.example/") is None


def test_too_many_requests_are_told_when_to_come_again(new_url: NewUrl) -> None:
    async def play(desk: HubDesk) -> None:
        async with open_receiver(confirm) as receiver:
            for _ in range(MAX_REQUESTS):
                await desk.subscribe(receiver.address)
            with pytest.raises(RequestError) as refused:
                await desk.subscribe(receiver.address)
            assert (refused.value.code, refused.value.status) == ("WEBSUB_BUSY", 429)
            assert len(receiver.received) == MAX_REQUESTS

    play_hub(new_url, play)


def test_a_delivery_that_a_dead_process_began_is_made_by_another(new_url: NewUrl) -> None:
    async def play(desk: HubDesk) -> None:
        async with open_receiver(confirm) as receiver:
            await desk.subscribe(receiver.address)
            await desk.change(b"<feed>2</feed>")
            assert await desk.hub.start_due() == 1
            for task in desk.hub._sending:
                task.cancel()
            await desk.send_due()
            assert list_sent(receiver) == []  # it is leased
            desk.clock.move(seconds=31)
            await desk.send_due()
            assert [one.body for one in list_sent(receiver)] == [b"<feed>2</feed>"]

    play_hub(new_url, play)
