"""Several requests in one body."""

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from newsgraph.server import batch
from newsgraph.server.graphql_http import EndpointOptions
from support_server import GRAPHQL, Client, open_client, post, read_code

TYPENAME = {"query": "{__typename}"}
HEADLINE = {
    "query": "query($s: String!){article(slug: $s){headline}}",
    "variables": {"s": "how-we-correct-mistakes"},
}


@pytest.fixture(scope="session")
async def client(newsroom: Path) -> AsyncIterator[Client]:
    async with open_client(newsroom) as made:
        yield made


def read_codes(answers: list[dict[str, Any]]) -> list[str | None]:
    return [answer["errors"][0]["extensions"]["code"] if "errors" in answer else None for answer in answers]


@pytest.mark.parametrize("accept", ["application/json", GRAPHQL])
async def test_requests_are_answered_in_their_order(client: Client, accept: str) -> None:
    response = await post(client, [TYPENAME, HEADLINE, TYPENAME], accept=accept)
    assert (response.status_code, response.headers["content-type"]) == (200, f"{accept}; charset=utf-8")
    assert response.json() == [
        {"data": {"__typename": "Query"}},
        {"data": {"article": {"headline": "How we correct mistakes"}}},
        {"data": {"__typename": "Query"}},
    ]


@pytest.mark.parametrize("item", [1, None, [], "x", {}, [TYPENAME]], ids=json.dumps)
async def test_what_is_no_request_is_told_in_its_place(client: Client, item: Any) -> None:
    """F29: `[1]`, `[null]`, `[[]]` and `["x"]`."""
    alone = await post(client, [item])
    assert (alone.status_code, read_codes(alone.json())) == (200, ["MALFORMED_REQUEST"])
    among = await post(client, [TYPENAME, item, HEADLINE])
    assert read_codes(among.json()) == [None, "MALFORMED_REQUEST", None]


async def test_a_fault_does_not_disturb_the_others(client: Client) -> None:
    response = await post(
        client, [{"query": "{a"}, TYPENAME, {"query": "{nothing}"}, {"query": "{article{id}}"}]
    )
    assert read_codes(response.json()) == ["SYNTAX_ERROR", None, "INVALID_DOCUMENT", "EXACTLY_ONE_ARGUMENT"]


async def test_ten_requests_pass_and_eleven_do_not(client: Client) -> None:
    assert (await post(client, [TYPENAME] * 10)).json() == [{"data": {"__typename": "Query"}}] * 10
    refused = await post(client, [TYPENAME] * 11)
    assert (refused.status_code, read_code(refused)) == (400, "BATCH_TOO_LARGE")
    assert refused.json()["errors"][0]["extensions"]["details"] == {"limit": 10, "found": 11}


async def test_the_number_can_be_set(newsroom: Path) -> None:
    async with open_client(newsroom, options=EndpointOptions(batch_limit=0)) as client:
        assert read_code(await post(client, [TYPENAME])) == "BATCH_TOO_LARGE"
        assert (await post(client, TYPENAME)).status_code == 200


async def test_rows_are_limited_over_the_whole_batch(client: Client) -> None:
    """Each of these may read 100 + 100 * 100 rows; a request may read 20,000."""
    costly = {"query": "{articles(first:100){edges{node{entities(first:100){edges{cursor}}}}}}"}
    assert (await post(client, costly)).status_code == 200
    answers = (await post(client, [costly, costly, TYPENAME])).json()
    assert read_codes(answers) == [None, "BATCH_TOO_EXPENSIVE", None]
    assert answers[1]["errors"][0]["extensions"]["details"]["of"] == "rows"


async def test_characters_are_limited_over_the_whole_batch(client: Client) -> None:
    long = {"query": "{__typename}" + " " * (50_000 - len("{__typename}"))}
    assert read_codes((await post(client, [long, long])).json()) == [None, None]
    assert read_codes((await post(client, [long, long, TYPENAME])).json()) == [
        None,
        None,
        "BATCH_TOO_EXPENSIVE",
    ]


async def test_answers_are_limited_over_the_whole_batch(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batch, "MAX_VALUE_BYTES", len('{"data":{"__typename":"Query"}}') * 2)
    assert read_codes((await post(client, [TYPENAME] * 3)).json()) == [None, None, "BATCH_TOO_EXPENSIVE"]


async def test_no_request_begins_after_the_deadline(newsroom: Path) -> None:
    async with open_client(newsroom, options=EndpointOptions(deadline=-1)) as client:
        response = await post(client, [TYPENAME, TYPENAME])
        assert (response.status_code, read_codes(response.json())) == (200, ["TIMEOUT", "TIMEOUT"])
