"""The examples of GraphiQL ask about what a newsroom has: the sample's things in the sample, others in another."""

import json
from pathlib import Path
from typing import Any

import pytest

from newsgraph.server.example import EXAMPLES, Example
from newsgraph.server.example_value import PATH, choose_values
from newsgraph.server.graphql_http import EndpointOptions
from support_network import import_network
from support_server import Client, open_client
from support_store import ARTICLE, import_lines, open_database

OWN = {example.key: dict(example.variables) for example in EXAMPLES}


async def fetch_examples(client: Client) -> dict[str, Any]:
    return {one["key"]: one for one in (await client.get(PATH)).json()}


async def ask(client: Client, example: dict[str, Any]) -> Any:
    answer = await client.post(
        "/graphql", json={"query": example["query"], "variables": example["variables"]}
    )
    assert "errors" not in answer.json(), answer.text
    return answer.json()["data"]


async def test_the_sample_has_its_own_values_in_order(newsroom: Path) -> None:
    async with open_client(newsroom) as client:
        answer = await client.get(PATH)
        again = await client.get(PATH, headers={"if-none-match": answer.headers["etag"]})
    assert [Example(**one) for one in answer.json()] == list(EXAMPLES)
    assert answer.headers["content-type"] == "application/json"
    assert (answer.headers["cache-control"], again.status_code) == ("no-cache", 304)


async def test_another_newsroom_is_asked_about_what_it_has(tmp_path: Path) -> None:
    await import_network(tmp_path / "test.db")
    async with open_client(tmp_path / "test.db") as client:
        examples = await fetch_examples(client)
        query = "{ articles(first: 1) { edges { node { slug headline } } } }"
        [edge] = (await ask(client, {"query": query, "variables": {}}))["articles"]["edges"]
        newest = edge["node"]
        assert examples["story"]["variables"] == {"slug": newest["slug"]}
        assert (await ask(client, examples["story"]))["article"]["headline"] == newest["headline"]
        assert (await ask(client, examples["person"]))["person"]["name"] == "Member Aalm"
        path = (await ask(client, examples["connected"]))["path"]
        assert path["length"] == 2
        assert examples["connected"]["variables"]["hops"] == 6
        found = await ask(client, examples["search"])
        assert examples["search"]["variables"]["text"] in newest["headline"]
        assert found["search"]["totalCount"] > 0
        assert found["suggest"] != []
        await ask(client, examples["known"])


async def test_an_empty_newsroom_shows_the_samples_examples(tmp_path: Path) -> None:
    async with open_database(tmp_path):
        pass
    async with open_client(tmp_path / "test.db") as client:
        assert {key: one["variables"] for key, one in (await fetch_examples(client)).items()} == OWN


async def test_nothing_hidden_is_named(tmp_path: Path) -> None:
    hidden = ARTICLE | {"slug": "hidden", "headline": "Secret", "publishedAt": "2025-05-01T10:00:00Z"}
    async with open_database(tmp_path) as database:
        report = await import_lines(
            database,
            tmp_path,
            [ARTICLE, hidden | {"status": "EMBARGOED", "embargoedUntil": "2999-01-01T00:00:00Z"}],
        )
        assert report.failed == []
    async with open_client(tmp_path / "test.db") as client:
        examples = await fetch_examples(client)
    assert examples["story"]["variables"] == {"slug": "talks"}
    assert examples["search"]["variables"] == {"text": "Talks", "prefix": "talk"}
    assert "ecret" not in json.dumps(examples)


async def test_where_graphiql_is_off_there_are_no_examples(newsroom: Path) -> None:
    async with open_client(newsroom, options=EndpointOptions(graphiql=False)) as client:
        assert (await client.get(PATH)).status_code == 404


def build_data(*relations: tuple[str, str]) -> dict[str, Any]:
    empty: dict[str, Any] = {"edges": []}
    edges = [{"node": {"subject": {"id": one}, "object": {"id": other}}} for one, other in relations]
    return {
        "article": None,
        "person": None,
        "ends": [{"id": "e_one"}, None],
        "articles": empty,
        "people": empty,
        "relations": {"edges": edges},
    }


@pytest.mark.parametrize(
    ("relations", "ends"),
    [
        ([], None),
        ([("a", "b")], ("a", "b")),
        ([("a", "b"), ("c", "d")], ("a", "b")),
        ([("a", "b"), ("c", "d"), ("d", "a")], ("b", "d")),
        ([("a", "b"), ("b", "a")], ("a", "b")),
        ([("a", "b"), ("b", "c"), ("c", "a")], ("a", "b")),
    ],
    ids=["none", "one", "apart", "a chain", "both ways", "a ring"],
)
def test_a_path_of_two_is_chosen_before_one_of_one(
    relations: list[tuple[str, str]], ends: tuple[str, str] | None
) -> None:
    expected = {} if ends is None else {"connected": {"from": ends[0], "to": ends[1]}}
    assert choose_values(build_data(*relations)) == expected
