"""What a key may still ask, over HTTP: in headers, in `viewer`, in refusals; the same wherever the key is used."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import http_sf
import pytest

from conftest import NewUrl
from newsgraph.access.key import Actor, create_key
from newsgraph.access.rate_limit import KeyBuckets, RatePolicy
from newsgraph.model.viewer import Viewer, ViewerRole
from newsgraph.store.database import Database
from support_server import Client, build_client, open_app, post

STANDING = "{ viewer { rateLimit { limit windowSeconds remaining resetSeconds } } }"
ARTICLES = "{ articles(first: 100) { edges { node { id } } } }"
ADMIN = Actor(Viewer((ViewerRole.ADMIN,), name="chief"), datetime(2026, 1, 2, tzinfo=UTC))


class Service:
    """A client with the headers of one key."""

    def __init__(self, client: Client, key: str):
        self.client = client
        self.bearer = {"authorization": f"Bearer {key}"}


@pytest.fixture
def url(new_url: NewUrl) -> str:
    return new_url()


@pytest.fixture
async def service(url: str) -> AsyncIterator[Service]:
    """A service whose keys have 1,000 points that never come back."""
    database = await Database.open(url)
    issued = await database.write(create_key, ADMIN, bytes(32), "courier", (ViewerRole.EDITOR,))
    limits = KeyBuckets(RatePolicy(points=1000, seconds=60), lambda: 0.0)
    async with (
        open_app(url, database=database, limits=limits) as app,
        build_client(app) as client,
    ):
        yield Service(client, issued.text)
    await database.close()


def read_remaining(answer: Any) -> int:
    """Return what the header RateLimit tells, as an independent parser of structured fields reads it."""
    policy = http_sf.parse(answer.headers["ratelimit-policy"].encode(), tltype="list")
    assert policy == [("points", {"q": 1000, "w": 60})]
    [(name, told)] = http_sf.parse(answer.headers["ratelimit"].encode(), tltype="list")
    assert (name, sorted(told)) == ("points", ["r", "t"])
    return int(told["r"])


async def test_every_answer_to_a_key_tells_what_is_left(service: Service) -> None:
    first = await post(service.client, {"query": ARTICLES}, **service.bearer)
    assert read_remaining(first) == 900
    second = await service.client.get("/graphql", params={"query": ARTICLES}, headers=service.bearer)
    assert read_remaining(second) == 800
    refused = await post(service.client, {"query": "{ nothing }"}, **service.bearer)
    assert read_remaining(refused) == 800
    batch = await post(service.client, [{"query": ARTICLES}] * 2, **service.bearer)
    assert read_remaining(batch) == 600
    standing = (await post(service.client, {"query": STANDING}, **service.bearer)).json()["data"]["viewer"]
    assert standing["rateLimit"] == {"limit": 1000, "windowSeconds": 60, "remaining": 599, "resetSeconds": 25}


async def test_the_public_is_told_of_no_limit(service: Service) -> None:
    answer = await post(service.client, {"query": STANDING})
    assert answer.json() == {"data": {"viewer": {"rateLimit": None}}}
    assert "ratelimit" not in answer.headers
    page = await service.client.get("/articles/none")
    assert (page.status_code, "ratelimit" in page.headers) == (404, False)


async def test_a_key_that_spent_all_is_refused_and_told_when_to_come_back(service: Service) -> None:
    for _ in range(10):
        await post(service.client, {"query": ARTICLES}, **service.bearer)
    refused = await post(service.client, {"query": ARTICLES}, **service.bearer)
    assert (refused.status_code, refused.headers["retry-after"]) == (429, "6")
    assert refused.json()["errors"][0]["extensions"]["code"] == "RATE_LIMITED"
    assert read_remaining(refused) == 0
    saved = await post(
        service.client,
        {
            "query": 'mutation { saveArticle(input: {headline: "H", body: "B."}) { article { id } errors { code } } }'
        },
        **service.bearer,
    )
    assert saved.status_code == 429
    page = await service.client.get("/articles/none", headers=service.bearer)
    assert (page.status_code, page.headers["retry-after"]) == (429, "8")
    assert (await post(service.client, {"query": ARTICLES})).status_code == 200
