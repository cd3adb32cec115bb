"""graphql-transport-ws: the protocol's messages and close codes, and every frame that is none of them (F15, F30)."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from websockets.exceptions import InvalidStatus

from newsgraph.server.live_service import LiveOptions
from newsgraph.server.socket_message import cut_reason
from newsgraph.store.database import Database
from support_server import run_app
from support_socket import Socket, open_socket
from support_store import ARTICLE, import_lines

CHANGES = "subscription { changes { cursor node { action subject { ... on Article { headline } } } } }"
PUBLISHED = "subscription { articlePublished { slug } }"
QUERY = '{ article(slug: "talks") { headline } }'


@pytest.fixture
async def path(tmp_path: Path) -> Path:
    await write(tmp_path / "live.db", tmp_path, [ARTICLE])
    return tmp_path / "live.db"


async def write(path: Path, folder: Path, lines: list[Any]) -> None:
    database = await Database.open(f"sqlite:///{path}")
    try:
        await import_lines(database, folder, lines)
    finally:
        await database.close()


@asynccontextmanager
async def opened(path: Path, **options: Any) -> AsyncIterator[tuple[str, Socket]]:
    async with run_app(path, versioned=True, **options) as address, open_socket(address) as socket:
        await socket.initialise()
        yield address, socket


async def test_a_subscription_tells_of_past_and_live_changes_until_it_is_completed(
    path: Path, tmp_path: Path
) -> None:
    async with opened(path) as (_, socket):
        await socket.subscribe("one", CHANGES)
        first = await socket.receive()
        assert (first["type"], first["id"]) == ("next", "one")
        assert first["payload"]["data"]["changes"]["node"]["subject"] == {"headline": "Talks in Rome"}
        await write(path, tmp_path, [{**ARTICLE, "slug": "later", "headline": "Later"}])
        second = await socket.receive()
        assert second["payload"]["data"]["changes"]["node"]["subject"] == {"headline": "Later"}
        await socket.send({"type": "complete", "id": "one"})
        await socket.send({"type": "ping"})
        assert await socket.receive() == {"type": "pong"}
        await socket.subscribe("one", QUERY)
        assert await socket.receive() == {
            "type": "next",
            "id": "one",
            "payload": {"data": {"article": {"headline": "Talks in Rome"}}},
        }
        assert await socket.receive() == {"type": "complete", "id": "one"}


async def test_a_ping_is_answered_before_and_after_the_initialisation(path: Path) -> None:
    async with run_app(path) as address, open_socket(address) as socket:
        await socket.send({"type": "ping", "payload": {"sent": 1}})
        assert await socket.receive() == {"type": "pong", "payload": {"sent": 1}}
        await socket.initialise()
        await socket.send({"type": "pong"})
        await socket.send({"type": "ping", "payload": None})
        assert await socket.receive() == {"type": "pong"}


@pytest.mark.parametrize("init", ['{"type":"connection_init"}', '{"type":"connection_init","payload":null}'])
async def test_an_initialisation_may_have_no_payload(path: Path, init: str) -> None:
    """F30."""
    async with run_app(path) as address, open_socket(address) as socket:
        await socket.send(init)
        assert await socket.receive() == {"type": "connection_ack"}


MALFORMED = {
    "list": "[]",
    "number": "1",
    "null": "null",
    "text": '"x"',
    "no_json": "{",
    "empty": "",
    "bytes": b"{}",
    "no_type": "{}",
    "type_null": '{"type":null}',
    "type_list": '{"type":[]}',
    "unknown_type": json.dumps({"type": "x" * 500}),
    "unknown_type_wide": json.dumps({"type": "é" * 500}, ensure_ascii=False),
    "servers_type": '{"type":"connection_ack"}',
    "next": '{"type":"next","id":"1","payload":{}}',
    "deep": '{"type":"subscribe","id":"1","payload":' + "[" * 20_000 + "]" * 20_000 + "}",
    "long_number": '{"type":"subscribe","id":' + "9" * 5_000 + ',"payload":{"query":"{x}"}}',
    "id_object": '{"type":"subscribe","id":{},"payload":{"query":"{x}"}}',
    "id_empty": '{"type":"subscribe","id":"","payload":{"query":"{x}"}}',
    "id_missing": '{"type":"subscribe","payload":{"query":"{x}"}}',
    "id_long": json.dumps({"type": "subscribe", "id": "x" * 129, "payload": {"query": "{x}"}}),
    "payload_null": '{"type":"subscribe","id":"1","payload":null}',
    "payload_list": '{"type":"subscribe","id":"1","payload":[]}',
    "payload_missing": '{"type":"subscribe","id":"1"}',
    "ping_payload": '{"type":"ping","payload":1}',
    "complete_without_id": '{"type":"complete"}',
    "surrogate": '{"type":"\\ud800"}',
}


@pytest.mark.parametrize("name", MALFORMED)
@pytest.mark.parametrize("is_initialised", [False, True])
async def test_a_frame_that_is_no_message_closes_with_a_code_and_a_reason(
    path: Path, name: str, is_initialised: bool, caplog: pytest.LogCaptureFixture
) -> None:
    """F15: never an uncaught exception."""
    with caplog.at_level(logging.ERROR):
        async with run_app(path) as address, open_socket(address) as socket:
            if is_initialised:
                await socket.initialise()
            await socket.send(MALFORMED[name])
            code, reason = await socket.receive_close()
    assert code == 4400
    assert 0 < len(reason.encode()) <= 123
    assert caplog.records == []


@pytest.mark.parametrize(
    ("payload", "code"),
    [
        ({"query": "subscription {"}, "SYNTAX_ERROR"),
        ({"query": "subscription { nothing }"}, "INVALID_DOCUMENT"),
        ({"query": 1}, "MALFORMED_REQUEST"),
        ({}, "MALFORMED_REQUEST"),
        ({"query": CHANGES, "variables": []}, "MALFORMED_REQUEST"),
        ({"query": CHANGES, "variables": {"a": json.loads("[" * 40 + "]" * 40)}}, "VARIABLES_TOO_DEEP"),
        ({"query": 'subscription { changes(after: "x") { cursor } }'}, "INVALID_CURSOR"),
        ({"query": "mutation { saveArticle(input: {}) { errors { code } } }"}, "READ_ONLY"),
        ({"query": "subscription { changes { cursor } articlePublished { id } }"}, "INVALID_DOCUMENT"),
    ],
)
async def test_a_fault_in_one_operation_ends_that_operation_alone(
    path: Path, payload: dict[str, Any], code: str
) -> None:
    """F30."""
    async with opened(path) as (_, socket):
        await socket.subscribe("live", PUBLISHED)
        await socket.send({"type": "subscribe", "id": "bad", "payload": payload})
        answer = await socket.receive()
        assert (answer["type"], answer["id"]) == ("error", "bad")
        assert answer["payload"][0]["extensions"]["code"] == code
        await socket.subscribe("bad", QUERY)
        assert (await socket.receive())["payload"] == {"data": {"article": {"headline": "Talks in Rome"}}}


async def test_an_operation_before_the_initialisation_is_unauthorized(path: Path) -> None:
    async with run_app(path) as address, open_socket(address) as socket:
        await socket.subscribe("1", QUERY)
        assert (await socket.receive_close())[0] == 4401


async def test_a_second_initialisation_closes(path: Path) -> None:
    async with opened(path) as (_, socket):
        await socket.send({"type": "connection_init"})
        assert await socket.receive_close() == (4429, "Too many initialisation requests")


@pytest.mark.parametrize("identity", ["1", "é" * 128])
async def test_an_id_in_use_closes(path: Path, identity: str) -> None:
    async with opened(path) as (_, socket):
        await socket.subscribe(identity, PUBLISHED)
        await socket.subscribe(identity, PUBLISHED)
        code, reason = await socket.receive_close()
    assert code == 4409
    assert reason.startswith("Subscriber for ")
    assert len(reason.encode()) <= 123


async def test_the_initialisation_must_come_in_time(path: Path) -> None:
    options = LiveOptions(init_seconds=0.05)
    async with run_app(path, live_options=options) as address, open_socket(address) as socket:
        assert await socket.receive_close() == (4408, "Connection initialisation timeout")


async def test_another_subprotocol_is_told_which_one_is_served(path: Path) -> None:
    async with run_app(path) as address:
        for names in (None, ["graphql-ws"]):
            async with open_socket(address, subprotocols=names) as socket:
                assert (await socket.receive_close())[0] == 4406


@pytest.mark.parametrize("authorization", ["Bearer nothing", "Basic eA==", ""])
async def test_a_key_that_does_not_work_is_unauthorized(path: Path, authorization: str) -> None:
    async with run_app(path) as address, open_socket(address) as socket:
        await socket.send({"type": "connection_init", "payload": {"authorization": authorization}})
        assert (await socket.receive_close())[0] == 4401


async def test_an_authorization_that_is_no_text_closes(path: Path) -> None:
    async with run_app(path) as address, open_socket(address) as socket:
        await socket.send({"type": "connection_init", "payload": {"authorization": 1}})
        assert (await socket.receive_close())[0] == 4400


async def test_a_message_beyond_64_kib_closes(path: Path) -> None:
    async with opened(path) as (_, socket):
        frame = json.dumps({"type": "ping", "payload": {"x": ""}})
        await socket.send(frame.replace('""', '"' + "x" * (65_536 - len(frame)) + '"'))
        assert (await socket.receive())["type"] == "pong"
        await socket.send(frame.replace('""', '"' + "x" * (65_537 - len(frame)) + '"'))
        assert (await socket.receive_close())[0] == 1009


async def test_so_many_operations_run_on_one_socket_and_no_more(path: Path) -> None:
    async with opened(path) as (_, socket):
        for number in range(20):
            await socket.subscribe(str(number), PUBLISHED)
        await socket.subscribe("one more", PUBLISHED)
        refused = await socket.receive()
        assert (refused["type"], refused["id"]) == ("error", "one more")
        assert refused["payload"][0]["extensions"]["code"] == "TOO_MANY_OPERATIONS"
        await socket.send({"type": "complete", "id": "3"})
        await socket.subscribe("one more", QUERY)
        assert (await socket.receive())["type"] == "next"


async def test_so_many_sockets_are_held_from_one_address_and_no_more(path: Path) -> None:
    async with run_app(path, live_options=LiveOptions(stream_limit=1)) as address:
        async with open_socket(address) as first:
            await first.initialise()
            async with open_socket(address) as second:
                await second.send({"type": "connection_init"})
                assert (await second.receive_close())[0] == 1013
        async with open_socket(address) as third:
            await third.initialise()


@pytest.mark.parametrize(
    ("origin", "is_taken"),
    [
        ("https://elsewhere.example", False),
        ("null", False),
        ("https://app.example", True),
        ("own", True),
        (None, True),
    ],
)
async def test_pages_of_foreign_origins_open_no_socket(
    path: Path, origin: str | None, is_taken: bool
) -> None:
    async with run_app(path, cors_origins=("https://app.example",)) as address:
        stated = address if origin == "own" else origin
        if is_taken:
            async with open_socket(address, origin=stated) as socket:
                await socket.initialise()
            return
        with pytest.raises(InvalidStatus) as refused:
            async with open_socket(address, origin=stated):
                pass
    assert refused.value.response.status_code == 403


async def test_a_slow_client_is_told_to_resume_after_its_last_cursor(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Three changes of one transaction come at once, where one may wait."""
    monkeypatch.setattr("newsgraph.live.subscriber.MOST_WAITING", 1)
    async with opened(path) as (_, socket):
        await socket.subscribe("1", CHANGES)
        await socket.receive()
        await write(path, tmp_path, [{**ARTICLE, "slug": f"later-{number}"} for number in range(3)])
        code, reason = await socket.receive_close()
    assert (code, reason) == (1013, "Too slow: subscribe again after your last cursor")


async def test_a_server_that_stops_tells_clients_to_come_back(path: Path) -> None:
    async with AsyncExitStack() as stack:
        address = await stack.enter_async_context(run_app(path))
        async with open_socket(address) as socket:
            await socket.initialise()
            await socket.subscribe("1", CHANGES)
            assert (await socket.receive())["type"] == "next"
            stopping = asyncio.create_task(stack.aclose())
            assert (await socket.receive_close())[0] == 1012
            await stopping


def test_a_reason_is_cut_to_what_a_close_frame_holds() -> None:
    assert cut_reason("é" * 100) == "é" * 61
    assert cut_reason("short") == "short"
