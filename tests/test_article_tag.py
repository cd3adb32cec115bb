"""Pages and cards that a client has already: confirmed without a body, and only while they may still be had."""

from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from conftest import NewUrl, import_files, prepare_newsroom
from newsgraph.execute import Service
from newsgraph.model.viewer import Viewer
from newsgraph.server import data_version
from newsgraph.server.article_form import FORMS
from newsgraph.server.edge import SHARED
from newsgraph.store.database import Database
from newsgraph.syndication.partner import end_grant
from support_server import Client, build_client, open_app, read_code
from support_store import ARTICLE, IRAN, import_lines, write_lines
from support_tables import find_differences, read_tables
from support_viewer import ASKED_AT, COURIER, COURIER_NAME, EDITOR

TALKS = "/articles/araghchi-to-visit-moscow-before-saturday-talks"
CARD = TALKS.replace("/articles/", "/embed/")
RETRACTED = "/articles/tidewater-lines-to-resume-hodeida-calls"
COURIER_KEY, DESK = {"authorization": "Bearer courier"}, {"authorization": "Bearer desk"}
ADDRESSES = (*(f"{TALKS}?format={form.name}" for form in FORMS), CARD)
KEPT = ("cache-control", "etag", "surrogate-key", "cache-tag", "vary")


class KnownTokens:
    """Knows the courier's token and the desk's."""

    async def find_viewer(self, token: str) -> Viewer | None:
        return {"courier": COURIER, "desk": EDITOR}.get(token)


@pytest_asyncio.fixture
async def client(newsroom_url: str) -> AsyncIterator[Client]:
    async with (
        open_app(newsroom_url, versioned=True, tokens=KnownTokens()) as app,
        build_client(app) as opened,
    ):
        yield opened


@pytest.fixture
def urls(new_url: NewUrl) -> tuple[str, str]:
    """Two empty databases of one kind, made before a loop runs."""
    return new_url(), new_url()


def read_kept(response: Any) -> dict[str, str]:
    return {name: response.headers[name] for name in KEPT if name in response.headers}


async def confirm(client: Client, address: str, tag: str, **headers: str) -> Any:
    return await client.get(address, headers={"if-none-match": tag, **headers})


@pytest.mark.parametrize("address", ADDRESSES)
async def test_a_client_that_has_it_is_told_so_without_a_reading(
    client: Client, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(data_version, "MAX_AGE", 60.0)
    got = await client.get(address)
    tag = got.headers["etag"]
    assert (got.headers["cache-control"], tag[:3]) == (SHARED, 'W/"')

    async def fail(*_: Any) -> bytes:
        raise AssertionError("something was read")

    with monkeypatch.context() as patch:
        patch.setattr(Service, "execute", fail)
        for named in (tag, tag.removeprefix("W/"), f'"other", {tag}', "*"):
            same = await confirm(client, address, named)
            assert (same.status_code, same.content) == (304, b"")
            assert read_kept(same) == read_kept(got)
        asked = await client.head(address, headers={"if-none-match": tag})
        assert (asked.status_code, asked.headers["etag"]) == (304, tag)
    other = await confirm(client, address, 'W/"other"')
    assert (other.status_code, other.content) == (200, got.content)


async def test_each_form_has_a_tag_of_its_own(client: Client) -> None:
    tags = {(await client.get(address)).headers["etag"] for address in ADDRESSES}
    plain = await client.get(TALKS, headers={"accept": "application/json"})
    assert len({*tags, plain.headers["etag"]}) == len(ADDRESSES) + 1


async def test_a_page_is_named_by_all_that_it_shows(client: Client) -> None:
    found = (await client.get(f"{TALKS}?format=ninjs")).json()
    query = (
        "query ($slug: String!) { article(slug: $slug) { id entities(first: 50) { edges { node { id } } }"
        " related(first: 8) { edges { node { id } } } } }"
    )
    asked = {"query": query, "variables": f'{{"slug": "{TALKS.rsplit("/", 1)[1]}"}}'}
    article = (await client.get("/graphql", params=asked)).json()["data"]["article"]
    entities, related = (
        [edge["node"]["id"] for edge in article[name]["edges"]] for name in ("entities", "related")
    )
    assert found["uri"].endswith(article["id"])
    assert len(entities) > 2
    assert len(related) > 2
    names = {
        address: (await client.get(address)).headers["surrogate-key"].split()
        for address in (TALKS, f"{TALKS}?format=ninjs", CARD)
    }
    assert names == {
        TALKS: [article["id"], *entities, *related],
        f"{TALKS}?format=ninjs": [article["id"], *entities],
        CARD: [article["id"]],
    }
    moved = await client.get(f"/articles/{article['id']}")
    assert (moved.status_code, moved.headers["cache-tag"]) == (302, article["id"])
    assert moved.headers["cache-control"] == SHARED


@pytest.mark.parametrize(
    "address", [RETRACTED, f"{RETRACTED}?format=ninjs", RETRACTED.replace("articles", "embed")]
)
async def test_no_tag_confirms_what_was_retracted(client: Client, address: str) -> None:
    for tag in ("*", 'W/"any"'):
        gone = await confirm(client, address, tag)
        assert (gone.status_code, gone.headers["cache-control"]) == (410, "no-store")
        assert read_kept(gone).keys() <= {"cache-control", "vary"}


async def test_the_newsroom_is_told_no_tag_and_none_confirms_anything_to_it(client: Client) -> None:
    tag = (await client.get(TALKS)).headers["etag"]
    for named in (tag, "*"):
        page = await confirm(client, TALKS, named, **DESK)
        assert (page.status_code, read_kept(page)) == (
            200,
            {"cache-control": "private, no-store", "vary": "accept, authorization"},
        )


async def test_a_tag_moves_with_what_is_published_and_with_nothing_hidden(
    urls: tuple[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(data_version, "MAX_AGE", -1.0)
    url, drafted = urls[0], {**ARTICLE, "slug": "draft", "status": "DRAFT"}
    drafted.pop("publishedAt")
    await import_files(url, [write_lines(tmp_path, [IRAN, ARTICLE])])
    async with open_app(url, versioned=True) as app, build_client(app) as client:
        tags = {
            path: (await client.get(path)).headers["etag"] for path in ("/articles/talks", "/embed/talks")
        }
        await import_files(url, [write_lines(tmp_path, [drafted])])
        for path, tag in tags.items():
            assert (await confirm(client, path, tag)).status_code == 304
            assert (await confirm(client, path, tag)).status_code == 304
        await import_files(url, [write_lines(tmp_path, [{**ARTICLE, "headline": "Talks in Muscat"}])])
        for path, tag in tags.items():
            changed = await confirm(client, path, tag)
            assert (changed.status_code, "Talks in Muscat" in changed.text) == (200, True)
            assert changed.headers["etag"] != tag


async def test_a_partner_is_confirmed_only_what_a_license_lets_out_now(urls: tuple[str, str]) -> None:
    url, _ = urls
    await prepare_newsroom(url)
    database = await Database.open(url)
    options: dict[str, Any] = {
        "database": database,
        "tokens": KnownTokens(),
        "clock": lambda: datetime.fromisoformat(ASKED_AT),
    }
    try:
        async with open_app(url, versioned=True, **options) as app, build_client(app) as client:
            given = {
                address: await client.get(address, headers=COURIER_KEY)
                for address in (f"{TALKS}?format=ninjs", "/feeds/articles.atom", TALKS)
            }
            assert TALKS.rsplit("/", 1)[1] in given["/feeds/articles.atom"].text
            before = await database.read(read_tables)
            for address, answer in given.items():
                tag = answer.headers["etag"]
                assert read_kept(answer) == {
                    "cache-control": "private, no-cache",
                    "etag": tag,
                    "vary": "accept, authorization",
                }
                same = await confirm(client, address, tag, **COURIER_KEY)
                assert (same.status_code, read_kept(same)) == (304, read_kept(answer))
                assert (await confirm(client, address, tag)).status_code == 200
            assert find_differences(before, await database.read(read_tables)) == []
            for license_key in ("world-body", "iran-headline"):
                await database.write(end_grant, COURIER_NAME, license_key, ASKED_AT)
            address = f"{TALKS}?format=ninjs"
            for tag in (given[address].headers["etag"], "*"):
                refused = await confirm(client, address, tag, **COURIER_KEY)
                assert (refused.status_code, read_code(refused)) == (403, "NOT_LICENSED")
                assert read_kept(refused)["cache-control"] == "private, no-store"
            feed = await confirm(
                client, "/feeds/articles.atom", given["/feeds/articles.atom"].headers["etag"], **COURIER_KEY
            )
            assert feed.status_code == 200
            assert TALKS.rsplit("/", 1)[1] not in feed.text
    finally:
        await database.close()


EMBARGOED = {
    **ARTICLE,
    "slug": "council",
    "headline": "A council names a member",
    "body": "They spoke about Iran.",
    "status": "EMBARGOED",
    "embargoedUntil": "2099-01-01T00:00:00Z",
    "modifiedAt": "2025-04-01T10:00:00Z",
}
LISTS = (
    "/feeds/articles.atom",
    "/feeds/entities/iran.json",
    "/feeds/articles.rss?limit=10",
    "/sitemaps/index.xml",
    "/sitemaps/2025-04-1.xml",
    "/sitemaps/news.xml",
    "/articles/talks",
    "/articles/council",
    "/embed/talks",
    "/graphql?query={articles{edges{node{slug}}}}",
)


async def test_a_coming_embargo_shapes_no_header_and_no_byte(urls: tuple[str, str], tmp_path: Path) -> None:
    seen = []
    for url, lines in zip(urls, ([IRAN, ARTICLE], [IRAN, ARTICLE, EMBARGOED]), strict=True):
        database = await Database.open(url)
        assert (await import_lines(database, tmp_path, [*lines])).failed == []
        async with open_app(url, versioned=True, database=database) as app, build_client(app) as client:
            answers = [await client.get(address) for address in LISTS]
        await database.close()
        assert [answer.status_code for answer in answers] == [200] * 7 + [404, 200, 200]
        seen.append([(answer.headers.raw, answer.content) for answer in answers])
    assert seen[0] == seen[1]
