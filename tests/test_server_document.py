"""Documents by their hash: automatic persisted queries, as Apollo's clients speak them."""

import hashlib
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx2
import pytest

from newsgraph.errors import RequestError
from newsgraph.server.document import MAX_KEPT_CHARACTERS, OpenDocuments, hash_text
from newsgraph.server.front_door import GraphQLRequest
from support_server import GRAPHQL, Client, open_client, post, read_code

QUERY = '{article(slug: "how-we-correct-mistakes"){headline}}'
ANSWER = {"data": {"article": {"headline": "How we correct mistakes"}}}


@pytest.fixture
async def client(newsroom: Path) -> AsyncIterator[Client]:
    """A server that has seen no document."""
    async with open_client(newsroom) as made:
        yield made


def name_document(text: str, version: Any = 1) -> dict[str, Any]:
    return {"persistedQuery": {"version": version, "sha256Hash": hashlib.sha256(text.encode()).hexdigest()}}


async def send(client: Client, method: str, body: dict[str, Any]) -> httpx2.Response:
    if method == "POST":
        return await post(client, body)
    params = {name: value if isinstance(value, str) else json.dumps(value) for name, value in body.items()}
    return await client.get("/graphql", params=params)


@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_a_document_is_sent_once_and_named_by_its_hash_from_then_on(
    client: Client, method: str
) -> None:
    named = {"extensions": name_document(QUERY)}
    unknown = await send(client, method, named)
    assert (unknown.status_code, unknown.headers["cache-control"]) == (200, "no-store")
    assert unknown.json() == {
        "errors": [
            {
                "message": "PersistedQueryNotFound",
                "extensions": {
                    "code": "PERSISTED_QUERY_NOT_FOUND",
                    "details": {},
                    "hint": "Send the document as text, with its hash if it is to be kept.",
                },
            }
        ]
    }
    assert (await send(client, method, {"query": QUERY, **named})).json() == ANSWER
    for later in ("GET", "POST"):
        assert (await send(client, later, named)).json() == ANSWER
    prefixed = {"documentId": f"sha256:{hash_text(QUERY)}"}
    assert (await send(client, method, prefixed)).json() == ANSWER


async def test_an_unknown_hash_has_the_status_of_its_media_type(client: Client) -> None:
    """F26: the newer media type forbids 200 where there is no data; clients read both."""
    named = {"extensions": name_document(QUERY)}
    response = await post(client, named, accept=GRAPHQL)
    assert (response.status_code, read_code(response)) == (400, "PERSISTED_QUERY_NOT_FOUND")


async def test_a_document_and_the_hash_of_another_are_refused_and_not_kept(client: Client) -> None:
    body = {"query": "{__typename}", "extensions": name_document(QUERY)}
    response = await post(client, body)
    assert (response.status_code, read_code(response)) == (400, "PERSISTED_QUERY_MISMATCH")
    assert read_code(await post(client, {"extensions": name_document(QUERY)})) == "PERSISTED_QUERY_NOT_FOUND"


async def test_a_hash_is_in_small_letters(client: Client) -> None:
    named = {"persistedQuery": {"version": 1, "sha256Hash": hash_text(QUERY).upper()}}
    assert read_code(await post(client, {"query": QUERY, "extensions": named})) == "PERSISTED_QUERY_MISMATCH"


@pytest.mark.parametrize("version", [2, "1", None])
async def test_another_version_is_told_so_that_clients_do_without(client: Client, version: Any) -> None:
    response = await post(client, {"extensions": name_document(QUERY, version)})
    assert (response.status_code, read_code(response)) == (200, "PERSISTED_QUERY_NOT_SUPPORTED")
    assert response.json()["errors"][0]["message"] == "PersistedQueryNotSupported"


async def test_a_document_that_was_refused_is_not_kept(client: Client) -> None:
    named = {"extensions": name_document("{nothing}")}
    assert read_code(await post(client, {"query": "{nothing}", **named})) == "INVALID_DOCUMENT"
    assert read_code(await post(client, named)) == "PERSISTED_QUERY_NOT_FOUND"


async def test_requests_of_a_batch_may_name_documents(client: Client) -> None:
    named = {"extensions": name_document(QUERY)}
    answers = (await post(client, [named, {"query": QUERY, **named}, named])).json()
    assert [answer.get("data") for answer in answers] == [None, ANSWER["data"], ANSWER["data"]]
    assert answers[0]["errors"][0]["message"] == "PersistedQueryNotFound"


def keep(documents: OpenDocuments, text: str) -> GraphQLRequest:
    """Have a text kept, and return the request that names it."""
    documents.keep(GraphQLRequest(text, None, {}, hash_text(text)), text)
    return GraphQLRequest(None, None, {}, hash_text(text))


def test_the_documents_longest_unused_are_forgotten() -> None:
    documents = OpenDocuments(size=2)
    first, second = keep(documents, "{a}"), keep(documents, "{b}")
    assert documents.find(first) == "{a}"
    third = keep(documents, "{c}")
    assert (documents.find(first), documents.find(third)) == ("{a}", "{c}")
    with pytest.raises(RequestError, match="PersistedQueryNotFound"):
        documents.find(second)


def test_a_very_long_document_is_not_kept() -> None:
    documents = OpenDocuments()
    assert documents.find(keep(documents, "x" * MAX_KEPT_CHARACTERS))
    with pytest.raises(RequestError, match="PersistedQueryNotFound"):
        documents.find(keep(documents, "x" * (MAX_KEPT_CHARACTERS + 1)))


def test_a_document_without_a_hash_is_not_kept() -> None:
    documents = OpenDocuments()
    documents.keep(GraphQLRequest("{a}", None, {}), "{a}")
    with pytest.raises(RequestError, match="PersistedQueryNotFound"):
        documents.find(GraphQLRequest(None, None, {}, hash_text("{a}")))
