"""What a partner is given at an article's address: as much as the licenses say to GraphQL, and it is recorded."""

import asyncio
import re
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from conftest import NEWSROOM_FILES, NewUrl, import_files
from newsgraph.model.viewer import Viewer
from newsgraph.store.core_table import ARTICLE, DOWNLOAD, LICENSE, PARTNER
from newsgraph.store.database import Database
from newsgraph.syndication.license import write_license
from newsgraph.syndication.partner import create_partner, grant_license
from support_license import GRANTED_AT, license_articles
from support_ninjs import iter_faults
from support_server import Client, build_client, open_app
from support_viewer import ASKED_AT, COURIER, COURIER_NAME, EDITOR

KEY = {"authorization": "Bearer courier"}
QUERY = """
{ articles(first: 100, filter: {status: [PUBLISHED, RETRACTED]}) { edges { node {
  slug status text: body(format: TEXT) access { canSyndicate reason part license usageTerms explanation } } } } }
"""
SLUGS = "{ articles(first: 8) { edges { node { slug } } } }"
DRAFT = "/articles/panel-on-schooling-to-report"
FORMS = ("json-ld", "ninjs", "newsml", "markdown")


class KnownTokens:
    """Knows the courier's token and the desk's."""

    async def find_viewer(self, token: str) -> Viewer | None:
        return {"courier": COURIER, "desk": EDITOR}.get(token)


def fetch_downloads(connection: Connection) -> set[tuple[Any, ...]]:
    columns = (
        ARTICLE.c.slug,
        DOWNLOAD.c.version,
        DOWNLOAD.c.channel,
        DOWNLOAD.c.part,
        LICENSE.c.key,
        DOWNLOAD.c.at,
    )
    rows = connection.execute(
        select(*columns)
        .join(DOWNLOAD, DOWNLOAD.c.article_id == ARTICLE.c.id)
        .join(PARTNER, PARTNER.c.id == DOWNLOAD.c.partner_id)
        .join(LICENSE, LICENSE.c.id == DOWNLOAD.c.license_id)
        .where(PARTNER.c.public_id == COURIER.partner)
    )
    return {tuple(row) for row in rows}


async def check_article(client: Client, node: dict[str, Any]) -> tuple[Any, ...] | None:
    """Compare every form of an article with what GraphQL says; return what is to be recorded of it."""
    page, access = f"/articles/{node['slug']}", node["access"]
    for form in FORMS:
        response = await client.get(f"{page}?format={form}", headers=KEY)
        kept = "private, no-cache" if response.status_code == 200 else "private, no-store"
        assert response.headers["cache-control"] == kept
        if node["status"] == "RETRACTED":
            assert response.status_code == 410
        elif access["part"] is None:
            assert response.status_code == 403
            [error] = response.json()["errors"]
            assert error["message"] == access["explanation"]
            assert error["extensions"]["details"] == {
                "reason": access["reason"],
                "license": access["license"],
            }
        else:
            assert response.status_code == 200
            words = max(re.findall(r"[^\W_]+(?: [^\W_]+)*", node["text"] or ""), key=len, default="")
            assert (words in response.text) is (access["part"] == "BODY" or words == ""), form
    if access["part"] is None:
        return None
    found = (await client.get(f"{page}?format=ninjs", headers=KEY)).json()
    assert list(iter_faults(found)) == []
    assert found["representationType"] == ("full" if access["part"] == "BODY" else "partial")
    assert ("bodies" in found) is (access["part"] == "BODY" and node["text"] is not None)
    assert access["part"] != "HEADLINE" or "descriptions" not in found
    assert found.get("usageTerms") == access["usageTerms"]
    return (node["slug"], int(found["version"]), "ARTICLE_PAGE", access["part"], access["license"], ASKED_AT)


async def check_draft(client: Client) -> None:
    """An editor is served what is not published in every form, marked so, and it is private; a partner is not."""
    for form in FORMS:
        address = f"{DRAFT}?format={form}"
        response = await client.get(address, headers={"authorization": "Bearer desk"})
        assert (response.status_code, response.headers["cache-control"]) == (200, "private, no-store")
        assert (await client.get(address, headers=KEY)).status_code == 404
    found = (await client.get(f"{DRAFT}?format=ninjs", headers={"authorization": "Bearer desk"})).json()
    assert list(iter_faults(found)) == []
    assert found["pubStatus"] == "withheld"


async def play(url: str) -> set[Any]:
    """Ask for every article in every form as a partner; return what was recorded as delivered."""
    await import_files(url, NEWSROOM_FILES)
    await license_articles(url)
    database = await Database.open(url)
    options: dict[str, Any] = {
        "tokens": KnownTokens(),
        "clock": lambda: datetime.fromisoformat(ASKED_AT),
    }
    async with open_app(url, database=database, **options) as app, build_client(app) as client:
        await check_draft(client)
        before = await database.read(fetch_downloads)
        answer = (await client.get("/graphql", params={"query": QUERY}, headers=KEY)).json()
        nodes = [edge["node"] for edge in answer["data"]["articles"]["edges"]]
        assert {node["access"]["part"] for node in nodes} == {None, "HEADLINE", "SUMMARY", "BODY"}
        for node in nodes:
            await client.head(f"/articles/{node['slug']}?format=ninjs", headers=KEY)
            await client.get(f"/articles/{node['slug']}", headers=KEY)
        assert await database.read(fetch_downloads) == before
        expected = {await check_article(client, node) for node in nodes}
        assert await database.read(fetch_downloads) - before == expected - {None}
    async with open_app(url, **options) as app, build_client(app) as client:
        licensed = next(node for node in nodes if node["access"]["part"] == "BODY")
        response = await client.get(f"/articles/{licensed['slug']}?format=ninjs", headers=KEY)
        assert response.status_code == 503
        assert response.json()["errors"][0]["extensions"]["code"] == "DELIVERY_NOT_RECORDED"
        assert (await client.get(f"/articles/{licensed['slug']}?format=ninjs")).status_code == 200
    await database.close()
    return expected - {None}


def test_every_form_gives_a_partner_what_its_licenses_let_out(new_url: NewUrl) -> None:
    url = new_url()  # which may run an event loop of its own
    delivered = asyncio.run(play(url))
    assert {part for _, _, _, part, _, _ in delivered} == {"HEADLINE", "SUMMARY", "BODY"}


def license_two(connection: Connection) -> None:
    """Let the courier have two articles a month."""
    partner = create_partner(connection, COURIER_NAME, GRANTED_AT).id
    write_license(connection, "two", {"filter": None, "part": "BODY", "quota": 2})
    grant_license(connection, partner, "two", GRANTED_AT)


def test_requests_at_a_time_do_not_pass_a_quota(new_url: NewUrl) -> None:
    url = new_url()

    async def run() -> None:
        await import_files(url, NEWSROOM_FILES)
        database = await Database.open(url)
        await database.write(license_two)
        options: dict[str, Any] = {
            "tokens": KnownTokens(),
            "clock": lambda: datetime.fromisoformat(ASKED_AT),
        }
        async with open_app(url, database=database, **options) as app, build_client(app) as client:
            answer = (await client.get("/graphql", params={"query": SLUGS})).json()
            slugs = [edge["node"]["slug"] for edge in answer["data"]["articles"]["edges"]]
            asked = [client.get(f"/articles/{slug}?format=ninjs", headers=KEY) for slug in slugs]
            answers = await asyncio.gather(*asked)
            assert sorted(one.status_code for one in answers) == [200] * 2 + [403] * 6
            given = {slug for slug, one in zip(slugs, answers, strict=True) if one.status_code == 200}
            assert {row[0] for row in await database.read(fetch_downloads)} == given
            for slug, one in zip(slugs, answers, strict=True):
                if slug in given:
                    continue
                details = one.json()["errors"][0]["extensions"]["details"]
                assert details == {"reason": "QUOTA_EXCEEDED", "license": "two"}
                assert one.json()["errors"][0]["message"].startswith("You took as many articles")
            again = [client.get(f"/articles/{slug}?format=newsml", headers=KEY) for slug in sorted(given)]
            assert [one.status_code for one in await asyncio.gather(*again)] == [200, 200]
        await database.close()

    asyncio.run(run())
