"""Event streams: the graphql-sse protocol, distinct connections, read byte by byte (F24)."""

import asyncio
import json
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx2
import pytest
from sqlalchemy import Connection

from newsgraph.access.key import Actor, create_key, revoke_key
from newsgraph.model.viewer import Viewer, ViewerRole
from newsgraph.server.live_service import LiveOptions
from newsgraph.syndication.access_event import tell_access
from newsgraph.syndication.license import write_license
from newsgraph.syndication.partner import create_partner, grant_license
from support_server import read_code, run_app
from support_store import ARTICLE, NOW, import_lines, open_database

CHANGES = "subscription { changes { node { action subject { ... on Article { headline } } } } }"
QUERY = '{ article(slug: "talks") { headline } }'
STREAM = {"accept": "text/event-stream"}
URQL = {
    "accept": "application/graphql-response+json, application/graphql+json, application/json, "
    "text/event-stream, multipart/mixed"
}
FIRST = (
    b'event: next\ndata: {"data":{"changes":{"node":{"action":"PUBLISHED",'
    b'"subject":{"headline":"Talks in Rome"}}}}}\n\n'
)


@pytest.fixture
async def path(tmp_path: Path) -> Path:
    async with open_database(tmp_path) as database:
        await import_lines(database, tmp_path, [ARTICLE])
    return tmp_path / "test.db"


@asynccontextmanager
async def open_stream(
    address: str, query: str, method: str = "POST", **headers: str
) -> AsyncIterator[httpx2.Response]:
    given: dict[str, Any] = {"params" if method == "GET" else "json": {"query": query}}
    async with (
        httpx2.AsyncClient(timeout=20) as client,
        client.stream(method, f"{address}/graphql", headers=headers or STREAM, **given) as response,
    ):
        yield response


async def read_until(response: httpx2.Response, end: bytes) -> bytes:
    """Return what comes, up to an end of its own."""
    found = b""
    async with asyncio.timeout(20):
        async for part in response.aiter_raw():
            found += part
            if found.endswith(end):
                break
    return found


@pytest.mark.parametrize("method", ["POST", "GET"])
async def test_a_subscription_is_a_stream_of_events(path: Path, tmp_path: Path, method: str) -> None:
    async with run_app(path, versioned=True) as address, open_stream(address, CHANGES, method) as response:
        assert response.status_code == 200
        assert response.headers["content-type"] == "text/event-stream; charset=utf-8"
        assert response.headers["cache-control"] == "private, no-store, no-transform"
        parts = response.aiter_raw()
        async with asyncio.timeout(20):
            found = b""
            while not found.endswith(FIRST):
                found += await anext(parts)
            assert found == b":\n\n" + FIRST
            async with open_database(tmp_path) as database:
                await import_lines(database, tmp_path, [{**ARTICLE, "slug": "later", "headline": "Later"}])
            assert json.loads((await anext(parts)).removeprefix(b"event: next\ndata: ")) == {
                "data": {"changes": {"node": {"action": "PUBLISHED", "subject": {"headline": "Later"}}}}
            }


async def test_a_query_is_one_event_where_nothing_else_is_taken(path: Path) -> None:
    async with run_app(path) as address, open_stream(address, QUERY) as response:
        assert await response.aread() == (
            b':\n\nevent: next\ndata: {"data":{"article":{"headline":"Talks in Rome"}}}\n\n'
            b"event: complete\ndata: \n\n"
        )


async def test_a_query_is_json_where_a_client_names_streams_beside_it(path: Path) -> None:
    """F24: urql names them in every request."""
    async with run_app(path) as address, open_stream(address, QUERY, **URQL) as response:
        assert response.headers["content-type"].startswith("application/graphql-response+json")
        assert json.loads(await response.aread()) == {"data": {"article": {"headline": "Talks in Rome"}}}


async def test_a_subscription_is_a_stream_where_a_client_names_streams_beside_json(path: Path) -> None:
    async with run_app(path) as address, open_stream(address, CHANGES, **URQL) as response:
        assert await read_until(response, FIRST) == b":\n\n" + FIRST


async def test_a_subscription_without_a_stream_is_refused(path: Path) -> None:
    async with run_app(path) as address, open_stream(address, CHANGES, accept="application/json") as response:
        await response.aread()
        assert (response.status_code, read_code(response)) == (406, "SUBSCRIPTION_NOT_STREAMED")


@pytest.mark.parametrize(
    ("query", "status", "code"),
    [
        ("subscription { nothing }", 400, "INVALID_DOCUMENT"),
        ("subscription {", 400, "SYNTAX_ERROR"),
        ('subscription { changes(after: "x") { cursor } }', 400, "INVALID_CURSOR"),
    ],
)
async def test_a_refusal_is_no_stream(path: Path, query: str, status: int, code: str) -> None:
    accept = "text/event-stream, application/graphql-response+json"
    async with run_app(path) as address, open_stream(address, query, accept=accept) as response:
        await response.aread()
        assert (response.status_code, read_code(response)) == (status, code)


async def test_streams_are_counted_as_sockets_are(path: Path) -> None:
    async with (
        run_app(path, live_options=LiveOptions(stream_limit=1)) as address,
        open_stream(address, CHANGES),
        open_stream(address, CHANGES) as second,
    ):
        await second.aread()
        assert (second.status_code, read_code(second)) == (429, "TOO_MANY_STREAMS")


async def test_a_stream_is_kept_alive(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsgraph.server.event_stream.KEEP_ALIVE_SECONDS", 0.02)
    async with run_app(path) as address, open_stream(address, CHANGES) as response:
        found = await read_until(response, FIRST + b":\n\n:\n\n")
    assert found.startswith(b":\n\n")


async def test_a_slow_client_is_told_to_resume_after_its_last_cursor(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Three changes of one transaction come at once, where one may wait."""
    monkeypatch.setattr("newsgraph.live.subscriber.MOST_WAITING", 1)
    async with run_app(path, versioned=True) as address, open_stream(address, CHANGES) as response:
        parts = response.aiter_raw()
        async with asyncio.timeout(20):
            found = b""
            while not found.endswith(FIRST):
                found += await anext(parts)
            async with open_database(tmp_path) as database:
                lines = [{**ARTICLE, "slug": f"later-{number}"} for number in range(3)]
                await import_lines(database, tmp_path, lines)
            rest = b"".join([part async for part in parts])
    assert rest.count(b"event: ") == 1
    [error] = json.loads(rest.removeprefix(b"event: next\ndata: "))["errors"]
    assert error["extensions"]["code"] == "TOO_SLOW"


async def test_a_key_that_is_revoked_ends_its_stream(path: Path, tmp_path: Path) -> None:
    actor = Actor(Viewer((ViewerRole.ADMIN,), "operator"), datetime.now(UTC))
    async with open_database(tmp_path) as database:
        key = await database.write(
            lambda connection: create_key(connection, actor, os.urandom(32), "desk", (ViewerRole.EDITOR,))
        )
        async with (
            run_app(path) as address,
            open_stream(address, CHANGES, authorization=f"Bearer {key.text}", **STREAM) as response,
        ):
            assert response.status_code == 200
            await database.write(lambda connection: revoke_key(connection, actor, key.entry.id))
            found = await read_until(response, b"event: complete\ndata: \n\n")
    assert b'"code":"KEY_INVALID"' in found


async def test_a_partner_follows_its_rights_with_its_key(path: Path, tmp_path: Path) -> None:
    key = Actor(Viewer((ViewerRole.ADMIN,)), datetime.now(UTC))

    def set_up(connection: Connection) -> str:
        write_license(connection, "all", {"filter": None, "part": "BODY"})
        create_partner(connection, "Courier", NOW)
        issued = create_key(
            connection, key, os.urandom(32), "courier", (ViewerRole.PARTNER,), partner="Courier"
        )
        return issued.text

    def grant(connection: Connection) -> None:
        grant_license(connection, "Courier", "all", NOW)
        tell_access(connection, NOW)

    async with open_database(tmp_path) as database:
        text = await database.write(set_up)
        headers = {**STREAM, "authorization": f"Bearer {text}"}
        query = "subscription { changes { node { action reason } } }"
        async with (
            run_app(path, versioned=True) as address,
            open_stream(address, query, **headers) as response,
        ):
            assert response.status_code == 200
            parts = response.aiter_raw()
            async with asyncio.timeout(20):
                while b"PUBLISHED" not in await anext(parts):
                    pass
                await database.write(grant)
                told = await anext(parts)
        assert b'{"action":"ACCESS_CHANGED","reason":"granted"}' in told
