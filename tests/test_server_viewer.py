"""Who a request is from, over HTTP: by the header Authorization alone, and what caches are told of the answer."""

import json
import logging
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from conftest import import_files
from newsgraph.access.audit import fetch_audit
from newsgraph.access.key import Actor, create_key, fetch_keys, revoke_key
from newsgraph.access.key_text import render_key
from newsgraph.model.viewer import Viewer, ViewerRole
from newsgraph.server.app import build_app
from newsgraph.server.edge import SHARED
from newsgraph.store.database import Database
from newsgraph.store.reader import Reader
from support_server import PUBLIC_URL, Client, build_client, open_app, post, read_code, run_app

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
ADMIN = Actor(Viewer((ViewerRole.ADMIN,), name="chief"), NOW)
EDITOR_KEY, PARTNER_KEY, REVOKED_KEY, EXPIRED_KEY = (render_key(bytes([n]) * 32) for n in range(1, 5))
UNKNOWN_KEY = render_key(b"\x09" * 32)
ARTICLE = {
    "type": "article",
    "slug": "talks",
    "headline": "Talks",
    "body": "Talks.",
    "language": "en",
    "publishedAt": "2025-04-01T10:00:00Z",
}
QUERY = "{ viewer { name roles } }"
EDITOR = {"name": "desk", "roles": ["EDITOR"]}
PUBLIC = {"name": None, "roles": ["PUBLIC"]}
PRIVATE = "private, no-store"


async def write_keys(database: Database) -> None:
    for number, name, roles in (
        (1, "desk", (ViewerRole.EDITOR,)),
        (2, "courier", (ViewerRole.PARTNER,)),
        (3, "revoked", (ViewerRole.EDITOR,)),
    ):
        await database.write(create_key, ADMIN, bytes([number]) * 32, name, roles)
    await database.write(
        create_key, ADMIN, bytes([4]) * 32, "gone", (ViewerRole.EDITOR,), timedelta(seconds=1)
    )
    revoked = next(entry for entry in await database.read(fetch_keys) if entry.name == "revoked")
    await database.write(revoke_key, ADMIN, revoked.id)


@pytest.fixture
async def path(tmp_path: Path) -> Path:
    """A database with an article and keys of every sort."""
    lines = tmp_path / "lines.jsonl"
    lines.write_text(json.dumps(ARTICLE) + "\n")
    await import_files(tmp_path / "x.db", [lines])
    database = await Database.open(f"sqlite:///{tmp_path / 'x.db'}")
    await write_keys(database)
    await database.close()
    return tmp_path / "x.db"


@pytest.fixture
async def client(path: Path) -> AsyncIterator[Client]:
    async with open_app(path, versioned=True) as app, build_client(app) as opened:
        yield opened


def bear(key: str) -> dict[str, str]:
    return {"authorization": f"Bearer {key}"}


async def get(client: Client, query: str = QUERY, **headers: str) -> Any:
    return await client.get("/graphql", params={"query": query}, headers=headers)


async def test_a_key_is_who_asks_by_post_by_get_and_in_a_batch(client: Client) -> None:
    posted = await post(client, {"query": QUERY}, **bear(EDITOR_KEY))
    assert posted.json() == {"data": {"viewer": EDITOR}}
    assert (await get(client, **bear(EDITOR_KEY))).json() == {"data": {"viewer": EDITOR}}
    batch = await post(client, [{"query": QUERY}] * 2, **bear(EDITOR_KEY))
    assert batch.json() == [{"data": {"viewer": EDITOR}}] * 2
    assert (await post(client, [{"query": QUERY}])).json() == [{"data": {"viewer": PUBLIC}}]


@pytest.mark.parametrize("key", [EDITOR_KEY, PARTNER_KEY], ids=["editor", "partner"])
async def test_an_answer_to_somebody_is_private_and_only_a_partners_page_has_a_tag(
    client: Client, key: str
) -> None:
    answers = [
        await post(client, {"query": QUERY}, **bear(key)),
        await get(client, **bear(key)),
        await get(client, **bear(key), **{"if-none-match": "*"}),
        await get(client, "{ nothing }", **bear(key)),
        await client.get("/articles/talks", headers=bear(key)),
        await client.get("/articles/none", headers=bear(key)),
    ]
    page = "private, no-cache" if key == PARTNER_KEY else PRIVATE
    assert [answer.headers["cache-control"] for answer in answers] == [*[PRIVATE] * 4, page, PRIVATE]
    assert [answer.headers["vary"] for answer in answers] == ["accept, authorization"] * 6
    tagged = [answer.status_code for answer in answers if "etag" in answer.headers]
    assert tagged == ([200] if key == PARTNER_KEY else [])
    assert [answer.status_code for answer in answers] == [200, 200, 200, 200, 200, 404]


async def test_a_tag_that_the_public_got_confirms_nothing_to_somebody_and_the_other_way(
    client: Client,
) -> None:
    everybody = await get(client)
    tag = everybody.headers["etag"]
    assert everybody.json() == {"data": {"viewer": PUBLIC}}
    asked = await get(client, **bear(EDITOR_KEY), **{"if-none-match": tag})
    assert (asked.status_code, asked.json()) == (200, {"data": {"viewer": EDITOR}})
    again = await get(client, **{"if-none-match": tag})
    assert (again.status_code, again.headers["etag"], again.content) == (304, tag, b"")
    assert (await get(client)).content == everybody.content


@pytest.mark.parametrize(("path_name", "kept"), [("/articles/talks", SHARED), ("/articles/none", "no-store")])
async def test_what_the_public_reads_says_that_others_may_read_otherwise(
    client: Client, path_name: str, kept: str
) -> None:
    page = await client.get(path_name)
    assert (page.headers["cache-control"], page.headers["vary"]) == (kept, "accept, authorization")


BAD = {
    "malformed": "Bearer x",
    "no scheme": EDITOR_KEY,
    "another scheme": "Basic ZGVzazpkZXNr",
    "empty": "",
    "mistyped": f"Bearer {EDITOR_KEY[:-1]}_",
    "unknown": f"Bearer {UNKNOWN_KEY}",
    "revoked": f"Bearer {REVOKED_KEY}",
    "expired": f"Bearer {EXPIRED_KEY}",
}


async def test_keys_that_do_not_work_are_told_apart_by_nothing(client: Client) -> None:
    seen = set()
    for authorization in BAD.values():
        headers = {"authorization": authorization}
        for answer in (
            await post(client, {"query": QUERY}, **headers),
            await post(client, [{"query": QUERY}], **headers),
            await get(client, **headers),
            await client.get("/articles/talks", headers=headers),
            await client.get("/articles/none", headers=headers),
        ):
            assert (answer.status_code, read_code(answer)) == (401, "KEY_INVALID")
            assert answer.headers["www-authenticate"] == 'Bearer realm="newsgraph", error="invalid_token"'
            assert answer.headers["cache-control"] == PRIVATE
            assert answer.headers["vary"] == "accept, authorization"
            assert "etag" not in answer.headers
            seen.add(answer.content)
    assert len(seen) == 1


async def test_a_header_that_stands_twice_is_refused(client: Client) -> None:
    twice = [("authorization", f"Bearer {EDITOR_KEY}")] * 2
    answer = await client.get("/graphql", params={"query": QUERY}, headers=twice)
    assert (answer.status_code, read_code(answer)) == (401, "KEY_INVALID")


@pytest.mark.parametrize("name", ["authorization", "access_token", "key", "api_key", "token"])
async def test_a_key_in_the_address_is_not_looked_at(client: Client, name: str) -> None:
    answer = await client.get("/graphql", params={"query": QUERY, name: f"Bearer {EDITOR_KEY}"})
    assert answer.json() == {"data": {"viewer": PUBLIC}}


async def test_a_browser_may_send_the_header_from_a_page_that_is_let_in(path: Path) -> None:
    origin = "https://www.example.org"
    async with open_app(path, cors_origins=(origin,)) as app, build_client(app) as client:
        asked = {
            "origin": origin,
            "access-control-request-method": "POST",
            "access-control-request-headers": "authorization,content-type",
        }
        preflight = await client.options("/graphql", headers=asked)
        answer = await post(client, {"query": QUERY}, origin=origin, **bear(EDITOR_KEY))
    assert preflight.status_code == 200
    assert "authorization" in preflight.headers["access-control-allow-headers"].lower()
    assert "access-control-allow-credentials" not in preflight.headers
    assert {"authorization", "accept"} <= set(answer.headers["vary"].lower().replace(" ", "").split(","))
    assert answer.headers["cache-control"] == PRIVATE


async def test_a_request_under_a_key_leaves_its_hour_and_no_audit_row(path: Path) -> None:
    url = f"sqlite:///{path}"
    database = await Database.open(url)
    app = build_app(await Reader.open(url), public_url=PUBLIC_URL, database=database)
    before = await database.read(fetch_audit)
    async with app.router.lifespan_context(app), build_client(app) as client:
        assert (await get(client, **bear(EDITOR_KEY))).status_code == 200
    database = await Database.open(url)
    used = {entry.name: entry.last_used_at for entry in await database.read(fetch_keys)}
    after = await database.read(fetch_audit)
    await database.close()
    assert used["desk"] is not None
    assert used["desk"].endswith(":00:00.000Z")
    assert used["courier"] is None
    assert before == after


async def test_no_text_of_a_key_reaches_answers_logs_or_the_database(
    path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    """Canaries: keys that work and such that do not are sent in every place over a real socket, and looked for."""
    canaries = [EDITOR_KEY, REVOKED_KEY, UNKNOWN_KEY, UNKNOWN_KEY[:-1], EDITOR_KEY[:-3] + "zzz"]
    answers = []
    with caplog.at_level(logging.DEBUG):
        async with run_app(path, versioned=True) as address, Client(base_url=address) as client:
            for key in canaries:
                answers += [
                    await post(client, {"query": QUERY}, **bear(key)),
                    await post(client, b"{", **bear(key)),
                    await get(client, "{ nothing }", **bear(key)),
                    await client.get("/articles/talks", headers=bear(key)),
                    await client.get("/graphql", params={"query": QUERY, "access_token": key}),
                    await client.get("/articles/talks", params={"key": key}),
                ]
    told = caplog.text + "".join(capfd.readouterr())
    found = b"".join(file.read_bytes() for file in path.parent.glob(f"{path.name}*"))
    shown = "".join(answer.text + str(answer.headers) for answer in answers)
    assert b"desk" in found
    for key in canaries:
        secret = key.removeprefix("nws_live_")[:20]
        assert secret not in shown
        assert secret.encode() not in found
        lines = [line for line in told.splitlines() if secret in line and "httpx2" not in line]
        assert lines == []
