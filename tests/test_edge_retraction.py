"""A retraction followed through shared caches: no copy outlives it longer than docs/caching.md says."""

import asyncio
import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

import pytest

from conftest import NewUrl, import_files
from newsgraph.model.viewer import Viewer
from newsgraph.server import data_version
from newsgraph.server.edge import FRESH_SECONDS, WORST_OUTAGE_SECONDS, WORST_SECONDS
from newsgraph.store.database import Database
from support_feed import build_lines
from support_node import install_packages, read_node
from support_server import build_client, open_app, run_app
from support_store import write_lines
from support_viewer import EDITOR

DOCUMENT = (Path(__file__).parents[1] / "docs" / "caching.md").read_text(encoding="utf-8")
NEW, OLD = "2025-05-3", "2025-01-5"
"""What is retracted: one of the newest articles, and one that stands in an archive."""
FORMS = ("html", "json-ld", "ninjs", "newsml", "markdown")
RETRACT = 'mutation ($id: ID!) { retractArticle(id: $id, reason: "Forged.") { errors { message } } }'
BODY = '{ article(slug: "2025-05-3") { body } }'
GRAPHQL = f"/graphql?{urlencode({'query': BODY})}"
LONG = "/feeds/articles.atom?limit=100"
MONTH, NEWS = "/sitemaps/2025-05-1.xml", "/sitemaps/news.xml"
SECONDS = sorted(
    limit + more
    for limit in (0, FRESH_SECONDS, WORST_SECONDS, WORST_OUTAGE_SECONDS)
    for more in (-1, 0, 1, 30)
)[1:]
"""When somebody asks: about each second at which a copy might be served for the last time."""
DESK = {"authorization": "Bearer desk", "content-type": "application/json"}
NODES = (
    "{ articles(first: 100) { edges { node { id slug related(first: 8) { edges { node { slug } } } } } } }"
)


class KnownTokens:
    """Knows the desk's token."""

    async def find_viewer(self, token: str) -> Viewer | None:
        return EDITOR if token == "desk" else None


def list_addresses(related_page: str) -> list[dict[str, str]]:
    """Return where the articles stand, with what is gone from there once they are retracted."""
    text = f"in report {NEW}."
    page = f"https://news.example/articles/{NEW}"
    return [
        *({"path": f"/articles/{NEW}?format={form}", "text": "They spoke"} for form in FORMS),
        {"path": related_page, "text": f'/articles/{NEW}"'},
        {"path": f"/embed/{NEW}", "text": 'class="summary"'},
        {"path": f"/oembed?url={quote(page, safe='')}", "text": '"type":"rich"'},
        *({"path": f"/feeds/articles.{form}", "text": text} for form in ("atom", "rss", "json", "ninjs")),
        {"path": "/feeds/entities/iran.atom", "text": text},
        {"path": "/feeds/articles/archive/2025-01-1.atom", "text": f"in report {OLD}."},
        {"path": LONG, "text": text},
        {"path": MONTH, "text": f"/articles/{NEW}<"},
        {"path": NEWS, "text": f"/articles/{NEW}<"},
        {"path": GRAPHQL, "text": text},
    ]


async def follow(url: str) -> dict[str, dict[str, Any]]:
    """Return what becomes of each address in caches when the articles are retracted."""
    database = await Database.open(url)
    options: dict[str, Any] = {"versioned": True, "database": database, "tokens": KnownTokens()}
    try:
        async with open_app(url, **options) as app, build_client(app) as client:
            ids, related = {}, ""
            for slug in (NEW, OLD):
                answer = await client.get(
                    "/graphql", params={"query": f'{{ article(slug: "{slug}") {{ id }} }}'}
                )
                ids[slug] = answer.json()["data"]["article"]["id"]
            listed = (await client.get("/graphql", params={"query": NODES})).json()["data"]["articles"][
                "edges"
            ]
            for edge in listed:
                if NEW in {one["node"]["slug"] for one in edge["node"]["related"]["edges"]}:
                    related = f"/articles/{edge['node']['slug']}"
        async with run_app(url, **options) as origin:
            asked = {
                "origin": origin,
                "addresses": list_addresses(related),
                "requests": [
                    {"body": {"query": RETRACT, "variables": {"id": one}}, "headers": DESK}
                    for one in ids.values()
                ],
                "names": [*ids.values(), "/feeds/articles", "/sitemaps"],
                "seconds": [*SECONDS],
            }
            told: dict[str, dict[str, Any]] = await read_node("shared_cache.mjs", json.dumps(asked))
            return told
    finally:
        await database.close()


def test_no_cache_serves_what_was_retracted_for_longer_than_stated(
    new_url: NewUrl, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install_packages()
    monkeypatch.setattr(data_version, "MAX_AGE", -1.0)
    url = new_url()

    async def play() -> dict[str, dict[str, Any]]:
        await import_files(url, [write_lines(tmp_path, [*build_lines()])])
        return await follow(url)

    told = asyncio.run(play())
    asked = told.pop(GRAPHQL)
    assert asked == {"storable": True, "slow": None, "prompt": None, "down": None, "purged": None}
    expected = {
        "storable": True,
        "slow": WORST_SECONDS - 1,  # the copy that was made in the last second is the last one
        "prompt": FRESH_SECONDS,
        "down": WORST_OUTAGE_SECONDS - 1,
        "purged": None,
    }
    assert told == dict.fromkeys(told, expected)
    assert len(told) == 17


def test_the_documentation_states_the_same_seconds() -> None:
    rows = dict(re.findall(r"^\| (the service \w+)[^|]*\| (\d+) s[^|]*\|", DOCUMENT, re.MULTILINE))
    assert rows == {"the service answers": str(WORST_SECONDS), "the service fails": str(WORST_OUTAGE_SECONDS)}
