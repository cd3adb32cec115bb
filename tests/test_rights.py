"""What machines may do: robots.txt, TDMRep, its policy and RSL say the same of the licenses on offer."""

import asyncio
import re
from collections.abc import AsyncIterator
from datetime import datetime
from typing import Any

import pytest
import pytest_asyncio
from lxml import etree
from protego import Protego

from conftest import NewUrl
from newsgraph.errors import InputError
from newsgraph.model.vocabulary import AiUse
from newsgraph.store.database import Database
from newsgraph.syndication.license import write_license
from newsgraph.syndication.right import RSL_TOKENS, parse_tokens, render_robots
from support_server import Client, build_client, open_app
from support_viewer import ASKED_AT

RSL = {"r": "https://rslstandard.org/rsl"}
OFFERED = {
    "harbour-summary": ["search"],
    "world-body": ["search", "ai-input"],
}
"""Licenses of the sample newsroom that are on offer, let machines use articles and are not over."""
AGREED = "society-late"
"""A license that lets machines use articles, and is a matter of those who hold it."""


@pytest_asyncio.fixture
async def client(newsroom_url: str) -> AsyncIterator[Client]:
    options: dict[str, Any] = {"clock": lambda: datetime.fromisoformat(ASKED_AT)}
    async with open_app(newsroom_url, **options) as app, build_client(app) as opened:
        yield opened


async def test_crawlers_may_fetch_articles_and_find_the_licenses(client: Client) -> None:
    response = await client.get("/robots.txt")
    assert response.headers["content-type"] == "text/plain; charset=utf-8"
    robots = Protego.parse(response.text)
    assert robots.can_fetch("https://news.example/articles/how-we-correct-mistakes", "Googlebot")
    assert robots.can_fetch("https://news.example/oembed?url=x", "anything")
    assert not robots.can_fetch("https://news.example/graphql?query={x}", "Googlebot")
    assert not robots.can_fetch("https://news.example/preview/abc", "Googlebot")
    [license_address] = re.findall(r"^License: (\S+)$", response.text, re.MULTILINE)
    document = await client.get(license_address.removeprefix("https://news.example"))
    assert document.headers["content-type"] == "application/rsl+xml"


def test_sitemaps_are_named_where_there_are_any() -> None:
    robots = Protego.parse(render_robots("https://news.example", ["https://news.example/sitemap.xml"]))
    assert list(robots.sitemaps) == ["https://news.example/sitemap.xml"]


async def test_mining_is_reserved_and_the_policy_says_how_to_be_allowed(client: Client) -> None:
    [rule] = (await client.get("/.well-known/tdmrep.json")).json()
    assert rule == {
        "location": "/",
        "tdm-reservation": 1,
        "tdm-policy": "https://news.example/tdm-policy.json",
    }
    response = await client.get("/tdm-policy.json")
    assert response.headers["content-type"] == "application/ld+json"
    policy = response.json()
    assert policy["@context"] == ["http://www.w3.org/ns/odrl.jsonld", "http://www.w3.org/ns/tdmrep.jsonld"]
    assert (policy["@type"], policy["profile"]) == ("Offer", "http://www.w3.org/ns/tdmrep")
    assert isinstance(policy["assigner"], dict)
    assert not {"prohibition", "obligation"} & policy.keys()
    anybody, *offers = policy["permission"]
    assert anybody == {
        "target": "https://news.example/articles/",
        "action": "tdm:mine",
        "duty": [{"action": "obtainConsent"}],
    }
    assert {one["uid"].partition("#")[2]: one["dct:type"] for one in offers} == OFFERED
    assert all(one.items() >= anybody.items() for one in offers)
    [named] = [one for one in offers if one["uid"].endswith("#world-body")]
    assert named["dct:description"] == "Name us."


async def test_rsl_tells_what_is_everybodys_and_what_each_license_lets_machines_do(client: Client) -> None:
    root = etree.fromstring((await client.get("/license.xml")).content)
    everybody, *offers = root.xpath("/r:rsl/r:content[@url='/']/r:license", namespaces=RSL)
    assert everybody.xpath("string(r:permits[@type='usage'])", namespaces=RSL) == "search"
    assert everybody.xpath("string(r:prohibits[@type='usage'])", namespaces=RSL) == "ai-input ai-train"
    assert everybody.xpath("string(r:payment/@type)", namespaces=RSL) == "free"
    found = {
        one.xpath("string(r:payment/r:custom)", namespaces=RSL).partition("#")[2]: one.xpath(
            "string(r:permits)", namespaces=RSL
        ).split()
        for one in offers
    }
    assert found == OFFERED


async def test_what_is_over_or_lets_machines_do_nothing_is_not_on_offer(client: Client) -> None:
    policy = (await client.get("/tdm-policy.json")).text + (await client.get("/license.xml")).text
    assert "courts-over" not in policy
    assert "ports-headline" not in policy
    assert AGREED not in policy
    assert "Courier" not in policy


def test_a_license_is_on_offer_from_when_that_is_stated(new_url: NewUrl) -> None:
    url = new_url()  # which may run an event loop of its own

    async def run() -> None:
        database = await Database.open(url)
        async with open_app(url) as app, build_client(app) as client:
            stated = {"filter": None, "part": "BODY", "ai_use": ["AI_INPUT"]}
            for is_offered in (False, True, None):
                entry = await database.write(write_license, "agreed-one", stated | {"is_offered": is_offered})
                assert entry.is_offered is bool(is_offered)
                for path in ("/tdm-policy.json", "/license.xml"):
                    assert ("agreed-one" in (await client.get(path)).text) is bool(is_offered)
        await database.close()

    asyncio.run(run())


@pytest.mark.parametrize(
    ("text", "token"), [("", "ai-train"), ("ai_train=train-ai", "train-ai"), ("AI_TRAIN=x-1", "x-1")]
)
async def test_a_setting_changes_what_uses_are_called(newsroom_url: str, text: str, token: str) -> None:
    tokens = parse_tokens(text)
    assert tokens == RSL_TOKENS | {AiUse.AI_TRAIN: token}
    async with open_app(newsroom_url, rsl_tokens=tokens) as app, build_client(app) as client:
        assert (
            f'<prohibits type="usage">ai-input {token}</prohibits>' in (await client.get("/license.xml")).text
        )


@pytest.mark.parametrize("text", ["ai_train", "ai_train=", "ai_learn=x", "search=a b", "search=<x>"])
def test_a_setting_that_names_no_use_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="what RSL calls it") as raised:
        parse_tokens(text)
    assert raised.value.code == "RSL_TOKENS_INVALID"
