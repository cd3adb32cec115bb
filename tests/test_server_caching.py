"""What clients may keep of GET requests, and how they ask whether it still holds."""

import json
from collections.abc import AsyncIterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, insert, select

from conftest import NewUrl, import_files
from newsgraph.server import data_version
from newsgraph.server.app import build_app
from newsgraph.server.data_version import DataVersion
from newsgraph.server.entity_tag import build_etag, is_named
from newsgraph.store.core_table import CHANGE
from newsgraph.store.database import Database
from newsgraph.store.reader import Reader
from support_server import GRAPHQL, PUBLIC_URL, Client, build_client, open_client, post

PUBLISHED = {
    "type": "article",
    "slug": "first",
    "headline": "First",
    "body": "Text.",
    "language": "en",
    "publishedAt": "2025-05-01T00:00:00Z",
}
DRAFT = {**PUBLISHED, "slug": "draft", "headline": "Draft", "status": "DRAFT", "publishedAt": None}
QUERY = "{articles{totalCount edges{node{headline}}}}"


class Counted:
    """A reader that counts what it is asked."""

    def __init__(self, reader: Reader):
        self.reader = reader
        self.dialect = reader.dialect
        self.version_statement = reader.version_statement
        self.statements = 0

    async def fetch_texts(self, statements: Any) -> list[str | None]:
        self.statements += len(statements)
        return await self.reader.fetch_texts(statements)

    async def close(self) -> None:
        await self.reader.close()


async def write(folder: Path, *articles: dict[str, Any]) -> None:
    """Import articles, as another program that writes to the same database."""
    lines = [{name: value for name, value in article.items() if value is not None} for article in articles]
    (folder / "lines.jsonl").write_text("\n".join(json.dumps(line) for line in lines))
    await import_files(folder / "x.db", [folder / "lines.jsonl"])


@pytest.fixture
async def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a database of one article; the version of its data is asked each time."""
    monkeypatch.setattr(data_version, "MAX_AGE", -1.0)
    await write(tmp_path, PUBLISHED)
    return tmp_path


@pytest.fixture
async def client(folder: Path) -> AsyncIterator[Client]:
    async with open_client(folder / "x.db", versioned=True) as made:
        yield made


async def get(client: Client, etag: str = "", **params: str) -> Any:
    headers = {"if-none-match": etag} if etag else {}
    return await client.get("/graphql", params=params or {"query": QUERY}, headers=headers)


async def test_an_answer_may_be_kept_and_must_be_asked_about(client: Client) -> None:
    response = await get(client)
    assert response.json() == {
        "data": {"articles": {"totalCount": 1, "edges": [{"node": {"headline": "First"}}]}}
    }
    assert response.headers["cache-control"] == "public, max-age=0, must-revalidate"
    assert response.headers["etag"] == build_etag("application/json", response.content)
    assert response.headers["vary"] == "accept, authorization"


async def test_a_kept_answer_is_confirmed_without_a_body(client: Client) -> None:
    etag = (await get(client)).headers["etag"]
    confirmed = await get(client, etag)
    assert (confirmed.status_code, confirmed.content) == (304, b"")
    assert confirmed.headers["etag"] == etag
    assert confirmed.headers["cache-control"] == "public, max-age=0, must-revalidate"
    assert (await get(client, f'"other", {etag}')).status_code == 304
    assert (await get(client, 'W/"other"')).status_code == 200


async def test_a_kept_answer_is_confirmed_without_a_read(folder: Path) -> None:
    url = f"sqlite:///{folder / 'x.db'}"
    reader = Counted(await Reader.open(url))
    version = DataVersion(await Reader.open(url, count=1))
    app = build_app(reader, public_url=PUBLIC_URL, version=version)  # type: ignore[arg-type]
    async with app.router.lifespan_context(app), build_client(app) as client:
        etag = (await get(client)).headers["etag"]
        assert reader.statements == 1
        assert (await get(client, etag)).status_code == 304
        assert reader.statements == 1
        await write(folder, {**PUBLISHED, "headline": "Second"})
        assert (await get(client, etag)).status_code == 200
        assert reader.statements == 2


async def test_a_published_change_is_answered_at_once_under_another_tag(folder: Path, client: Client) -> None:
    before = await get(client)
    await write(folder, {**PUBLISHED, "headline": "Second"})
    after = await get(client, before.headers["etag"])
    assert after.status_code == 200
    assert after.json()["data"]["articles"]["edges"] == [{"node": {"headline": "Second"}}]
    assert after.headers["etag"] != before.headers["etag"]


async def test_a_hidden_change_moves_no_tag(folder: Path, client: Client) -> None:
    before = await get(client)
    await write(folder, DRAFT)
    confirmed = await get(client, before.headers["etag"])
    again = await get(client)
    assert (confirmed.status_code, confirmed.headers) == (
        304,
        (await get(client, before.headers["etag"])).headers,
    )
    assert (again.content, again.headers) == (before.content, before.headers)


async def test_tags_are_told_apart_by_operation_variables_and_media_type(client: Client) -> None:
    query = (
        "query A($n: Int){articles(first: $n){totalCount}} query B($n: Int){articles(first: $n){totalCount}}"
    )
    one = await get(client, query=query, operationName="A", variables='{"n":1}')
    tag = one.headers["etag"]
    asked = {"query": query, "operationName": "A", "variables": '{"n": 1}'}
    assert (await get(client, tag, **asked)).status_code == 304
    other = {"query": "{articles{edges{cursor}}}"}
    assert (await get(client, tag, **other)).status_code == 200
    headers = {"accept": GRAPHQL, "if-none-match": tag}
    assert (await client.get("/graphql", params=asked, headers=headers)).status_code == 200


async def test_a_client_cannot_confirm_what_it_may_not_ask(client: Client) -> None:
    for query in ("{nothing}", "{a", "{articles(first:101){totalCount}}"):
        response = await get(client, "*", query=query)
        assert "errors" in response.json()
        assert response.headers["cache-control"] == "no-store"
        assert "etag" not in response.headers


async def test_what_is_posted_is_not_kept(client: Client) -> None:
    response = await post(client, {"query": QUERY}, **{"if-none-match": "*"})
    assert (response.status_code, response.headers["cache-control"]) == (200, "no-store")
    assert "etag" not in response.headers


async def test_answers_that_tell_their_time_are_not_kept(folder: Path) -> None:
    async with open_client(folder / "x.db", debug=True) as client:
        response = await get(client)
    assert response.headers["cache-control"] == "no-store"
    assert "etag" not in response.headers


async def test_the_version_is_asked_again_after_half_a_second(folder: Path) -> None:
    reader = Counted(await Reader.open(f"sqlite:///{folder / 'x.db'}", count=1))
    now = [10.0]
    version = DataVersion(reader, clock=lambda: now[0])  # type: ignore[arg-type]
    data_version.MAX_AGE = 0.5  # the fixture puts back what was
    try:
        first = await version.fetch()
        await write(folder, DRAFT)
        now[0] = 10.5
        assert (await version.fetch(), reader.statements) == (first, 1)
        now[0] = 10.51
        assert await version.fetch() != first
        assert reader.statements == 2
    finally:
        await version.close()


async def test_without_a_version_nothing_is_taken_as_known() -> None:
    class Failing:
        async def fetch_texts(self, _: Any) -> list[str | None]:
            raise OSError("gone")

    assert await DataVersion(Failing()).fetch() is None  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("header", "named"),
    [
        ('W/"a"', True),
        ('"a"', True),
        ('"b", W/"a"', True),
        ("*", True),
        ('W/"b"', False),
        ("", False),
        ("a", False),
    ],
)
def test_tags_are_compared_weakly(header: str, named: bool) -> None:
    assert is_named('W/"a"', header) is named


@pytest.fixture
def empty_url(new_url: NewUrl) -> str:
    return new_url()


async def test_the_version_of_the_data_moves_with_every_write_and_with_nothing_else(empty_url: str) -> None:
    database = await Database.open(empty_url)
    version = DataVersion(await Reader.open(empty_url, count=1), clock=count(step=10).__next__)

    def write(connection: Connection) -> None:
        connection.execute(
            insert(CHANGE).values(position=1, at="x", subject_type="x", subject_id="x", action="x")
        )

    seen = [await version.fetch(), await version.fetch()]
    await database.read(lambda connection: connection.execute(select(CHANGE)).all())
    seen.append(await version.fetch())
    await database.write(write)
    seen.append(await version.fetch())
    assert seen[0] is not None
    assert [later == seen[0] for later in seen] == [True, True, True, False]
    await version.close()
    await database.close()
