"""What comes over a real connection: slow bodies, clients that go, requests without content, pages elsewhere."""

import asyncio
import json
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from starlette.requests import ClientDisconnect, Request

from newsgraph.server.disconnect import WATCH_AFTER, run_while_connected
from newsgraph.server.graphql_http import EndpointOptions
from newsgraph.settings import Settings
from support_server import open_client, post, run_app

ORIGIN = "https://www.example.org"


@pytest.fixture(scope="session")
async def address(newsroom: Path) -> AsyncIterator[str]:
    async with run_app(newsroom, options=EndpointOptions(body_deadline=0.3)) as served:
        yield served


async def talk(address: str, *parts: bytes) -> bytes:
    """Send bytes, then read until the server closes the connection."""
    host, port = address.removeprefix("http://").split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    for part in parts:
        writer.write(part)
        await writer.drain()
    received = await asyncio.wait_for(reader.read(), 5)
    writer.close()
    return received


HEAD_OF_POST = b"POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"


@pytest.mark.parametrize(
    "sent",
    [
        b"Content-Length: 50\r\n\r\n",
        b'Content-Length: 50\r\n\r\n{"query"',
        b"Transfer-Encoding: chunked\r\n\r\n",
    ],
    ids=["no body", "half a body", "no chunk"],
)
async def test_a_body_that_does_not_arrive_is_refused(address: str, sent: bytes) -> None:
    begun = time.monotonic()
    head, _, body = (await talk(address, HEAD_OF_POST + sent)).partition(b"\r\n\r\n")
    assert 0.3 <= time.monotonic() - begun < 2
    assert head.startswith(b"HTTP/1.1 408 ")
    assert b"connection: close" in head
    assert json.loads(body)["errors"][0]["extensions"] == {
        "code": "BODY_TOO_SLOW",
        "details": {"limitSeconds": 0.3},
        "hint": "Send the request again.",
    }


async def test_a_body_too_large_ends_the_connection_before_it_is_read(address: str) -> None:
    """F12: the answer comes though a mebibyte is announced and a quarter sent."""
    sent = b"Content-Length: 1048576\r\n\r\n" + b" " * (256 * 1024 + 1)
    received = await talk(address, HEAD_OF_POST + sent)
    assert received.startswith(b"HTTP/1.1 413 ")
    assert b"connection: close" in received


async def test_head_is_answered_as_get_without_content(address: str) -> None:
    """RFC 9110, section 9.3.2."""
    async with httpx2.AsyncClient(base_url=address) as client:
        params = {"query": "{__typename}"}
        whole, head = (
            await client.get("/graphql", params=params),
            await client.head("/graphql", params=params),
        )
        refused = await client.head("/graphql", params={"query": "{"}, headers={"accept": "text/csv"})
    assert (head.status_code, head.content) == (200, b"")
    for name in ("content-type", "content-length", "etag", "cache-control"):
        assert head.headers[name] == whole.headers[name]
    assert refused.status_code == 406


async def test_the_client_that_goes_is_no_longer_waited_for() -> None:
    """F9."""
    gone = asyncio.Event()

    async def receive() -> dict[str, Any]:
        await gone.wait()
        return {"type": "http.disconnect"}

    request = Request({"type": "http", "method": "POST", "headers": []}, receive)
    work = asyncio.ensure_future(asyncio.sleep(60))
    answering = asyncio.create_task(run_while_connected(request, work))
    await asyncio.sleep(WATCH_AFTER + 0.05)
    assert not answering.done()
    gone.set()
    with pytest.raises(ClientDisconnect):
        await answering
    assert work.cancelled()


async def test_a_task_that_is_stopped_otherwise_stays_so() -> None:
    async def receive() -> dict[str, Any]:
        await asyncio.sleep(60)
        return {}

    request = Request({"type": "http", "method": "POST", "headers": []}, receive)
    answering = asyncio.create_task(run_while_connected(request, asyncio.sleep(60)))
    await asyncio.sleep(WATCH_AFTER + 0.05)
    answering.cancel()
    with pytest.raises(asyncio.CancelledError):
        await answering


# ---------------------------------------------------------------- pages of other origins


async def test_pages_elsewhere_may_read_nothing_by_default(newsroom: Path) -> None:
    async with open_client(newsroom) as client:
        response = await post(client, {"query": "{__typename}"}, origin=ORIGIN)
        preflight = await client.options(
            "/graphql", headers={"origin": ORIGIN, "access-control-request-method": "POST"}
        )
    assert not any(name.startswith("access-control") for name in (*response.headers, *preflight.headers))
    assert preflight.status_code == 405


@pytest.mark.parametrize(
    ("origins", "origin", "allowed"),
    [
        ((ORIGIN,), ORIGIN, ORIGIN),
        (("https://a.example", ORIGIN), ORIGIN, ORIGIN),
        ((ORIGIN,), "https://www.example.org.evil.example", None),
        ((ORIGIN,), "null", None),
        (("*",), "https://anybody.example", "*"),
    ],
)
async def test_pages_of_the_origins_set_may_read(
    newsroom: Path, origins: tuple[str, ...], origin: str, allowed: str | None
) -> None:
    asked = {
        "origin": origin,
        "access-control-request-method": "POST",
        "access-control-request-headers": "content-type,x-client-name",
    }
    async with open_client(newsroom, cors_origins=origins) as client:
        preflight = await client.options("/graphql", headers=asked)
        response = await post(client, {"query": "{__typename}"}, origin=origin)
    for answer in (preflight, response):
        assert answer.headers.get("access-control-allow-origin") == allowed
        assert "access-control-allow-credentials" not in answer.headers
    assert preflight.status_code == (400 if allowed is None else 200)
    assert "origin" in response.headers["vary"].lower() or allowed == "*"


def test_origins_are_set_with_spaces_between(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEWSGRAPH_CORS_ORIGINS", f"{ORIGIN} http://localhost:3000")
    assert Settings().cors_origins == (ORIGIN, "http://localhost:3000")


@pytest.mark.parametrize("origin", ["www.example.org", f"{ORIGIN}/", f"{ORIGIN}/page", "null", "https://"])
def test_what_is_no_origin_is_refused(origin: str) -> None:
    with pytest.raises(ValueError, match="is no origin"):
        Settings(cors_origins=(origin,))
