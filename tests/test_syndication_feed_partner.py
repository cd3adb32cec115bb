"""A partner's feeds hold what licenses let out; whoever has the secret address is the partner; all is recorded."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from conftest import NewUrl
from newsgraph.access.audit import OPERATOR
from newsgraph.access.key import Actor, create_key
from newsgraph.errors import InputError
from newsgraph.model.viewer import ViewerRole
from newsgraph.model.vocabulary import ArticlePart, Channel
from newsgraph.store.database import Database
from newsgraph.syndication.download import Delivery, record_downloads
from newsgraph.syndication.feed.token import create_feed_token, fetch_feed_tokens, revoke_feed_token
from newsgraph.syndication.license import write_license
from newsgraph.syndication.partner import create_partner, end_grant, grant_license
from newsgraph.syndication.saved_filter import write_saved_filter
from support_feed import ATOM, BUSY, TOMBSTONE, check_atom, check_json_feed
from support_server import Client, open_client
from support_store import fetch, import_lines

SINCE, NOW, LATER = "2025-05-01T00:00:00.000Z", "2025-06-01T00:00:00.000Z", "2025-07-01T00:00:00.000Z"
TERMS = "Name us."
ARTICLES = {
    "world-1": ("World", "PUBLISHED"),
    "world-2": ("World", "PUBLISHED"),
    "world-gone": ("World", "RETRACTED"),
    "sport-1": ("Sport", "PUBLISHED"),
    "sport-2": ("Sport", "PUBLISHED"),
    "sport-3": ("Sport", "PUBLISHED"),
    "culture-1": ("Culture", "PUBLISHED"),
    "economy-1": ("Economy", "PUBLISHED"),
    "ended-1": ("Ended", "PUBLISHED"),
    "ended-gone": ("Ended", "RETRACTED"),
    "late-1": ("Late", "PUBLISHED"),
    "other-1": ("Other", "PUBLISHED"),
    "other-gone": ("Other", "RETRACTED"),
}
LICENSES: dict[str, dict[str, Any]] = {
    "world": {"part": "BODY", "usage_terms": TERMS},
    "sport": {"part": "BODY", "quota": 2},
    "culture": {"part": "SUMMARY"},
    "economy": {"part": "HEADLINE"},
    "ended": {"part": "BODY"},
    "late": {"part": "BODY", "delay_seconds": 60 * 86_400},
}
SENT = ["culture-1", "economy-1", "ended-gone", "sport-1", "sport-2", "world-1", "world-2", "world-gone"]
"""All that is licensed now, and what was retracted of all that ever was; of sport as many as the quota allows."""


@dataclass
class Newsroom:
    url: str
    partner: str
    token: str

    def address(self, path: str) -> str:
        return f"/feeds/partners/{self.token}/{path}"


def build_lines() -> list[dict[str, Any]]:
    lines: list[dict[str, Any]] = [BUSY]
    for number, (slug, (section, status)) in enumerate(ARTICLES.items()):
        line: dict[str, Any] = {
            "type": "article",
            "slug": slug,
            "headline": f"Headline {slug}",
            "summary": f"Summary {slug}",
            "body": f"Body {slug}, about Iran.",
            "language": "en",
            "section": section,
            "publishedAt": f"2025-05-{28 - number:02}T10:00:00Z",
        }
        if status == "RETRACTED":
            line |= {"status": status, "retraction": {"at": "2025-05-29T00:00:00Z", "reason": "Forged."}}
        lines.append(line)
    return lines


def write_licenses(connection: Any) -> tuple[str, str]:
    partner = create_partner(connection, "The Courier", SINCE).id
    for key, stated in LICENSES.items():
        write_saved_filter(connection, key, {"name": key.title(), "criteria": [("SECTION", key.title())]})
        write_license(connection, key, {"filter": key, **stated})
        grant_license(connection, partner, key, SINCE)
    write_saved_filter(connection, "nothing", {"criteria": [("SECTION", "Nowhere")]})
    end_grant(connection, partner, "ended", "2025-05-30T00:00:00.000Z")
    _, token = create_feed_token(connection, OPERATOR, "The Courier", b"\x07" * 32, SINCE)
    return partner, token


@pytest.fixture
def newsroom(new_url: NewUrl, tmp_path: Path) -> Newsroom:
    url = new_url()

    async def fill() -> tuple[str, str]:
        database = await Database.open(url)
        try:
            assert (await import_lines(database, tmp_path, build_lines())).failed == []
            return await database.write(write_licenses)
        finally:
            await database.close()

    return Newsroom(url, *asyncio.run(fill()))


@asynccontextmanager
async def open_desk(newsroom: Newsroom, now: str = NOW) -> AsyncIterator[tuple[Client, Database]]:
    database = await Database.open(newsroom.url)
    try:
        clock = lambda: datetime.fromisoformat(now)  # noqa: E731
        async with open_client(newsroom.url, versioned=True, database=database, clock=clock) as client:  # type: ignore[arg-type]
            yield client, database
    finally:
        await database.close()


async def read_slugs(client: Client, path: str) -> list[str]:
    answer = await client.get(path)
    assert answer.status_code == 200
    return sorted(item["url"].rsplit("/", 1)[1] for item in check_json_feed(answer.json()))


async def fetch_downloads(database: Database) -> list[tuple[Any, ...]]:
    query = """SELECT a.slug, d.part, l.key, d.channel, d.at FROM download d JOIN article a ON a.id = d.article_id
        LEFT JOIN license l ON l.id = d.license_id ORDER BY a.slug"""
    return await fetch(database, query)


@pytest.mark.parametrize("form", ["json", "json?limit=500"])
async def test_a_partner_is_sent_what_licenses_let_out_and_all_of_it_is_recorded(
    newsroom: Newsroom, form: str
) -> None:
    async with open_desk(newsroom) as (client, database):
        assert await read_slugs(client, newsroom.address(f"articles.{form}")) == SENT
        assert await fetch_downloads(database) == [
            ("culture-1", "SUMMARY", "culture", "FEED", NOW),
            ("economy-1", "HEADLINE", "economy", "FEED", NOW),
            ("sport-1", "BODY", "sport", "FEED", NOW),
            ("sport-2", "BODY", "sport", "FEED", NOW),
            ("world-1", "BODY", "world", "FEED", NOW),
            ("world-2", "BODY", "world", "FEED", NOW),
        ]


async def test_each_article_goes_out_in_the_part_that_is_licensed(newsroom: Newsroom) -> None:
    async with open_desk(newsroom) as (client, _):
        feed = check_atom((await client.get(newsroom.address("articles.atom"))).content)
    entries = {entry.findtext(f"{ATOM}title").split()[1]: entry for entry in feed.findall(f"{ATOM}entry")}
    found = {
        slug: tuple(entry.find(f"{ATOM}{name}") is not None for name in ("summary", "content", "rights"))
        for slug, entry in entries.items()
        if not slug.endswith("gone")
    }
    assert found == {
        "world-1": (True, True, True),
        "world-2": (True, True, True),
        "sport-1": (True, True, False),
        "sport-2": (True, True, False),
        "culture-1": (True, False, False),
        "economy-1": (False, False, False),
    }
    assert len(feed.findall(f"{TOMBSTONE}deleted-entry")) == 2


async def test_a_key_opens_the_same_feed_as_the_address(newsroom: Newsroom) -> None:
    async with open_desk(newsroom) as (client, database):
        key = await database.write(issue_key, newsroom.partner)
        answer = await client.get("/feeds/articles.json", headers={"authorization": f"Bearer {key}"})
        assert answer.headers["cache-control"] == "private, no-cache"
        found = sorted(item["url"].rsplit("/", 1)[1] for item in check_json_feed(answer.json()))
        assert found == SENT
        refused = await client.get("/feeds/articles.json", headers={"authorization": "Bearer nws_live_x"})
        assert (refused.status_code, refused.headers["cache-control"]) == (401, "private, no-store")


async def test_a_quota_holds_over_documents_and_begins_anew_with_the_month(newsroom: Newsroom) -> None:
    """What was delivered in an earlier month is sent again, and takes nothing of the quota of this one."""
    sport = newsroom.address("filters/sport.json")
    async with open_desk(newsroom) as (client, _):
        assert await read_slugs(client, f"{sport}?limit=1") == ["sport-1"]
        assert await read_slugs(client, sport) == ["sport-1", "sport-2"]
        assert await read_slugs(client, newsroom.address("entities/iran.json")) == SENT
    async with open_desk(newsroom, LATER) as (client, database):
        await database.write(limit_sport, 1)
        assert await read_slugs(client, sport) == ["sport-1", "sport-2", "sport-3"]
        await database.write(limit_sport, 0)
        assert await read_slugs(client, sport) == ["sport-1", "sport-2", "sport-3"]
        delivered = [row for row in await fetch_downloads(database) if row[0].startswith("sport")]
        assert [row[0] for row in delivered] == ["sport-1", "sport-2", "sport-3"]


def issue_key(connection: Any, partner: str) -> str:
    actor = Actor(OPERATOR, datetime.fromisoformat(SINCE))
    return create_key(connection, actor, b"\x01" * 32, "Desk", (ViewerRole.PARTNER,), None, partner).text


def limit_sport(connection: Any, quota: int) -> None:
    write_license(connection, "sport", {"quota": quota})


async def test_a_quota_of_nothing_left_lets_out_what_was_delivered_in_an_earlier_month(
    newsroom: Newsroom,
) -> None:
    """Every channel is told the same: the article stays within the quota, so that corrections of it arrive."""
    query = '{ articles(filter: {saved: "sport"}) { edges { node { slug access { reason part } } } } }'
    async with open_desk(newsroom) as (client, _):
        await read_slugs(client, newsroom.address("filters/sport.json?limit=1"))
    async with open_desk(newsroom, LATER) as (client, database):
        await database.write(limit_sport, 0)
        key = await database.write(issue_key, newsroom.partner)
        answer = await client.get(
            "/graphql", params={"query": query}, headers={"authorization": f"Bearer {key}"}
        )
        edges = answer.json()["data"]["articles"]["edges"]
        assert {edge["node"]["slug"]: edge["node"]["access"] for edge in edges} == {
            "sport-1": {"reason": "LICENSED", "part": "BODY"},
            "sport-2": {"reason": "QUOTA_EXCEEDED", "part": None},
            "sport-3": {"reason": "QUOTA_EXCEEDED", "part": None},
        }


async def test_a_delay_passes(newsroom: Newsroom) -> None:
    async with open_desk(newsroom, "2025-07-31T00:00:00.000Z") as (client, _):
        assert await read_slugs(client, newsroom.address("filters/late.json")) == ["late-1"]
    async with open_desk(newsroom) as (client, _):
        assert await read_slugs(client, newsroom.address("filters/late.json")) == []


async def test_summaries_alone_are_recorded_as_such(newsroom: Newsroom) -> None:
    async with open_desk(newsroom) as (client, database):
        assert await read_slugs(client, newsroom.address("filters/world.json?content=summary")) == [
            "world-1",
            "world-2",
            "world-gone",
        ]
        assert [row[:2] for row in await fetch_downloads(database)] == [
            ("world-1", "SUMMARY"),
            ("world-2", "SUMMARY"),
        ]


async def test_a_partners_feed_is_asked_about_before_each_use_and_names_its_own_address(
    newsroom: Newsroom,
) -> None:
    async with open_desk(newsroom) as (client, _):
        path = newsroom.address("articles.atom")
        answer = await client.get(path)
        assert answer.headers["cache-control"] == "private, no-cache"
        assert answer.headers["link"] == f'<https://news.example{path}>; rel="self"'
        again = await client.get(path, headers={"if-none-match": answer.headers["etag"]})
        assert (again.status_code, again.content) == (304, b"")


async def test_asking_for_headers_delivers_nothing(newsroom: Newsroom) -> None:
    async with open_desk(newsroom) as (client, database):
        assert (await client.head(newsroom.address("articles.atom"))).status_code == 200
        assert await fetch_downloads(database) == []


@pytest.mark.parametrize("path", ["/feeds/filters/world.atom?limit=9", "PARTNER"])
async def test_a_list_that_changes_without_a_logged_change_has_no_tag(newsroom: Newsroom, path: str) -> None:
    async with open_desk(newsroom) as (client, _):
        answer = await client.get(newsroom.address("articles.atom?limit=9") if path == "PARTNER" else path)
        assert answer.status_code == 200
        assert "etag" not in answer.headers


async def test_whoever_was_delivered_an_article_hears_of_its_recall_whatever_became_of_the_filter(
    newsroom: Newsroom,
) -> None:
    async with open_desk(newsroom) as (client, database):
        [(gone,)] = await fetch(database, "SELECT public_id FROM article WHERE slug = 'world-gone'")
        delivery = Delivery(gone, 1, Channel.ARTICLE_PAGE, ArticlePart.BODY, "world")
        await database.write(record_downloads, newsroom.partner, [delivery], SINCE)
        await database.write(write_saved_filter, "world", {"criteria": [("SECTION", "Nowhere")]})
        sent = await read_slugs(client, newsroom.address("articles.json"))
        assert sent == [slug for slug in SENT if slug not in ("world-1", "world-2")]
        assert "world-gone" in sent


async def test_a_revoked_address_leads_nowhere(newsroom: Newsroom) -> None:
    async with open_desk(newsroom) as (client, database):
        [entry] = await database.read(fetch_feed_tokens)
        assert (entry.partner, entry.revoked_at) == ("The Courier", None)
        assert (await client.get("/feeds/partners/unknown/articles.atom")).status_code == 404
        revoked = await database.write(revoke_feed_token, OPERATOR, entry.id, NOW)
        assert await database.write(revoke_feed_token, OPERATOR, entry.id, LATER) == revoked
        answer = await client.get(newsroom.address("articles.atom"))
        assert (answer.status_code, answer.json()["errors"][0]["extensions"]["code"]) == (
            404,
            "FEED_NOT_FOUND",
        )
        assert await fetch_downloads(database) == []
        with pytest.raises(InputError, match="ft_none"):
            await database.write(revoke_feed_token, OPERATOR, "ft_none", NOW)
        rows = await fetch(database, "SELECT action, subject_type FROM audit ORDER BY position")
        assert rows == [("CREATED", "FeedToken"), ("REVOKED", "FeedToken")]
        assert await fetch(
            database, "SELECT count(*) FROM feed_token WHERE token_hash = :token", token=newsroom.token
        ) == [(0,)]


async def test_nothing_licensed_is_sent_where_it_cannot_be_recorded(newsroom: Newsroom) -> None:
    async with open_client(newsroom.url) as client:  # type: ignore[arg-type]
        answer = await client.get(newsroom.address("articles.atom"))
        assert (answer.status_code, answer.json()["errors"][0]["extensions"]["code"]) == (503, "READ_ONLY")
        assert len(await read_slugs(client, "/feeds/articles.json")) == len(ARTICLES)


async def test_a_saved_filter_has_a_feed_for_everybody(newsroom: Newsroom) -> None:
    async with open_desk(newsroom) as (client, database):
        feed = check_atom((await client.get("/feeds/filters/world.atom")).content)
        assert feed.findtext(f"{ATOM}title") == "World – news.example"
        assert len(feed.findall(f"{ATOM}entry")) == 3
        assert await fetch_downloads(database) == []


async def fetch_first_change(client: Client) -> str:
    asked = {"query": "{ changes(first: 1) { edges { node { at } } } }"}
    [edge] = (await client.post("/graphql", json=asked)).json()["data"]["changes"]["edges"]
    assert edge["node"]["at"] > "2020"
    return str(edge["node"]["at"])


async def test_a_filter_that_matches_nothing_has_an_empty_feed(newsroom: Newsroom) -> None:
    async with open_desk(newsroom) as (client, _):
        feed = check_atom((await client.get("/feeds/filters/nothing.atom")).content)
        assert feed.findall(f"{ATOM}entry") == []
        assert feed.findtext(f"{ATOM}updated") == await fetch_first_change(client)
        long = check_atom((await client.get("/feeds/filters/nothing.atom?limit=5")).content)
        assert long.findtext(f"{ATOM}updated") == await fetch_first_change(client)
        assert await read_slugs(client, "/feeds/filters/nothing.json") == []
        assert (await client.get("/feeds/filters/unknown.atom")).status_code == 404
