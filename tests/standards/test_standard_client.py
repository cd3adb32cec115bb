"""The audits of GraphQL over HTTP, and the clients that people use, against a server on this machine."""

import asyncio
import json
import re
import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx2
import pytest

from support_node import FOLDER, install_packages, read_node, run_node
from support_server import run_app

SCHEMA = FOLDER.parents[1] / "schema.graphql"
RELAY_QUERIES = {
    "ArticleListQuery",
    "ArticleListForwardQuery",
    "ArticleListBackwardQuery",
    "ArticleListEntitiesForwardQuery",
    "ArticleListEntitiesBackwardQuery",
}
SLUG = "araghchi-to-visit-moscow-before-saturday-talks"


@pytest.fixture(scope="session")
async def address(newsroom: Path) -> AsyncIterator[str]:
    await asyncio.to_thread(install_packages)
    async with run_app(newsroom, versioned=True) as served:
        yield f"{served}/graphql"


async def ask(address: str, query: str, **variables: Any) -> dict[str, Any]:
    async with httpx2.AsyncClient() as client:
        response = await client.post(address, json={"query": query, "variables": variables})
    assert "errors" not in response.json()
    data: dict[str, Any] = response.json()["data"]
    return data


async def fetch_slugs(address: str) -> list[str]:
    data = await ask(address, "{articles(first: 100){edges{node{slug}}}}")
    return [edge["node"]["slug"] for edge in data["articles"]["edges"]]


# ---------------------------------------------------------------- GraphQL over HTTP


async def test_every_audit_of_graphql_over_http_passes(address: str) -> None:
    results = await read_node("audit.mjs", address)
    assert [result for result in results if result["status"] != "ok"] == []
    levels = [result["name"].split()[0] for result in results]
    assert {level: levels.count(level) for level in levels} == {"MUST": 13, "SHOULD": 23, "MAY": 25}


# ---------------------------------------------------------------- Apollo Client and urql


async def test_apollo_client_merges_pages_with_each_article_once(address: str) -> None:
    expected = await fetch_slugs(address)
    merged = await read_node("apollo_paging.mjs", address, "3")
    assert merged == {"pages": -(-len(expected) // 3), "slugs": expected}
    assert merged["pages"] > 2
    assert len(set(expected)) == len(expected)


async def test_apollo_client_sends_a_document_once_and_its_hash_by_get_from_then_on(address: str) -> None:
    """F26."""
    told = await read_node("apollo_persisted.mjs", address)
    assert told["headlines"] == [
        "How we correct mistakes",
        "Tidewater Lines to resume calls at Hodeida",
    ]
    assert told["requests"] == [
        {"method": "GET", "status": 400, "document": False},
        {"method": "POST", "status": 200, "document": True},
        {"method": "GET", "status": 200, "document": False},
    ]


async def test_urql_reads_answers_and_refusals(address: str) -> None:
    """F24: urql names text/event-stream in every Accept, and is answered in JSON all the same."""
    answered = {
        "data": {"article": {"headline": "How we correct mistakes"}},
        "network": None,
        "codes": [],
    }
    refused = {"data": None, "network": None, "codes": ["INVALID_DOCUMENT"]}
    assert await read_node("urql_query.mjs", address) == [answered, refused, answered, refused]


# ---------------------------------------------------------------- Relay


@pytest.fixture(scope="session")
async def relay(address: str, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The texts of the operations that Relay's compiler makes of the project, by name."""
    project = tmp_path_factory.mktemp("relay") / "project"
    shutil.copytree(FOLDER / "relay", project)
    shutil.copyfile(SCHEMA, project / "schema.graphql")
    await run_node("node_modules/relay-compiler/cli.js", "relay.config.json", folder=project)
    texts = {}
    for file in (project / "src" / "__generated__").glob("*Query.graphql.js"):
        found = re.search(r'"text": ("(?:[^"\\]|\\.)*")', file.read_text(encoding="utf-8"))
        assert found is not None
        texts[file.name.removesuffix(".graphql.js")] = json.loads(found[1])
    return texts


async def walk(
    address: str, text: str, path: list[str], *, forward: bool, **variables: Any
) -> tuple[list[str], int]:
    """Page through a connection as Relay does; return the slugs in the order of the connection, and the pages."""
    slugs: list[str] = []
    size, place = ("first", "after") if forward else ("last", "before")
    cursor, pages = None, 0
    while True:
        found: Any = await ask(address, text, **{size: 2, place: cursor}, **variables)
        for key in path:
            found = found[key]
        page = [edge["node"]["slug"] for edge in found["edges"]]
        slugs = [*slugs, *page] if forward else [*page, *slugs]
        cursor, pages = found["pageInfo"]["endCursor" if forward else "startCursor"], pages + 1
        if not found["pageInfo"]["hasNextPage" if forward else "hasPreviousPage"]:
            return slugs, pages


async def test_relay_compiles_its_operations_from_the_schema(relay: dict[str, str]) -> None:
    assert set(relay) == RELAY_QUERIES


async def test_relay_reads_both_ends_of_its_lists_in_one_query(address: str, relay: dict[str, str]) -> None:
    expected = await fetch_slugs(address)
    data = await ask(address, relay["ArticleListQuery"], first=2, last=2, slug=SLUG)
    assert [edge["node"]["slug"] for edge in data["articles"]["edges"]] == expected[:2]
    assert [edge["node"]["slug"] for edge in data["latest"]["edges"]] == expected[-2:]
    assert len(data["article"]["entities"]["edges"]) == len(data["article"]["least"]["edges"]) == 2


@pytest.mark.parametrize(
    ("name", "key", "forward"),
    [("ArticleListForwardQuery", "articles", True), ("ArticleListBackwardQuery", "latest", False)],
    ids=["forward", "backward"],
)
async def test_relay_pages_through_the_articles(
    address: str, relay: dict[str, str], name: str, key: str, forward: bool
) -> None:
    expected = await fetch_slugs(address)
    slugs, pages = await walk(address, relay[name], [key], forward=forward)
    assert (slugs, pages) == (expected, -(-len(expected) // 2))


@pytest.mark.parametrize(
    ("name", "key", "forward"),
    [
        ("ArticleListEntitiesForwardQuery", "entities", True),
        ("ArticleListEntitiesBackwardQuery", "least", False),
    ],
    ids=["forward", "backward"],
)
async def test_relay_pages_through_the_entities_of_an_article_by_its_node(
    address: str, relay: dict[str, str], name: str, key: str, forward: bool
) -> None:
    whole = await ask(
        address,
        "query($slug: String!){article(slug: $slug){id entities(first: 100){edges{node{slug}}}}}",
        slug=SLUG,
    )
    expected = [edge["node"]["slug"] for edge in whole["article"]["entities"]["edges"]]
    slugs, pages = await walk(address, relay[name], ["node", key], forward=forward, id=whole["article"]["id"])
    assert (slugs, pages) == (expected, -(-len(expected) // 2))
    assert pages > 1
