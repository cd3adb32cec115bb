"""Only the documents on a list, in each form that lists come in and each way that clients name them."""

import json
from pathlib import Path
from typing import Any

import pytest

from newsgraph.errors import InputError
from newsgraph.schema.build import build_schema
from newsgraph.server.document import hash_text
from newsgraph.server.run import open_app
from newsgraph.server.trusted_document import TrustedDocuments, read_trusted_documents
from newsgraph.settings import Settings
from support_server import build_client, open_client, post, read_code

QUERY = "query A{__typename}"
OTHER = "query B($s: String!){article(slug: $s){headline}}"
HASH_MAP = {"a1": QUERY, hash_text(OTHER): OTHER}
MANIFEST = {
    "format": "apollo-persisted-query-manifest",
    "version": 1,
    "operations": [
        {"id": "a1", "name": "A", "type": "query", "body": QUERY},
        {"id": hash_text(OTHER), "name": "B", "type": "query", "body": OTHER},
    ],
}
ANSWER = {"data": {"__typename": "Query"}}
SERVED: dict[str, dict[str, Any]] = {
    "by an id": {"documentId": "a1"},
    "by the hash of its text as id": {"documentId": f"sha256:{hash_text(QUERY)}"},
    "by hash": {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": hash_text(QUERY)}}},
    "by the id of the list as hash": {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "a1"}}},
    "by text": {"query": QUERY},
    "by text and id": {"query": QUERY, "documentId": "a1"},
}
REFUSED: dict[str, dict[str, Any]] = {
    "another text": {"query": "{__typename}"},
    "a trusted text with a space": {"query": QUERY + " "},
    "an unknown id": {"documentId": "a2"},
    "an empty id": {"documentId": ""},
    "an unknown hash": {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "a" * 64}}},
    "an unknown text with its hash": {
        "query": "{__typename}",
        "extensions": {"persistedQuery": {"version": 1, "sha256Hash": hash_text("{__typename}")}},
    },
    "a trusted id with another text": {"query": "{__typename}", "documentId": "a1"},
    "a trusted text with another id": {"query": QUERY, "documentId": "a2"},
    "the schema": {"query": "{__schema{queryType{name}}}"},
}


def read(folder: Path, content: Any) -> TrustedDocuments:
    path = folder / "documents.json"
    path.write_text(content if isinstance(content, str) else json.dumps(content))
    return read_trusted_documents(path, build_schema()._schema)


@pytest.mark.parametrize("content", [HASH_MAP, MANIFEST], ids=["hash map", "manifest"])
@pytest.mark.parametrize("body", SERVED.values(), ids=SERVED.keys())
async def test_a_trusted_document_is_served(
    newsroom: Path, tmp_path: Path, content: Any, body: dict[str, Any]
) -> None:
    async with open_client(newsroom, documents=read(tmp_path, content)) as client:
        assert (await post(client, body)).json() == ANSWER


@pytest.mark.parametrize("body", REFUSED.values(), ids=REFUSED.keys())
async def test_any_other_document_is_refused(newsroom: Path, tmp_path: Path, body: dict[str, Any]) -> None:
    async with open_client(newsroom, documents=read(tmp_path, HASH_MAP)) as client:
        for _ in range(2):
            response = await post(client, body)
            assert (response.status_code, read_code(response)) == (403, "DOCUMENT_NOT_TRUSTED")
        assert read_batch_code(await post(client, [body])) == "DOCUMENT_NOT_TRUSTED"


def read_batch_code(response: Any) -> str:
    return str(response.json()[0]["errors"][0]["extensions"]["code"])


async def test_a_trusted_document_takes_variables_by_get(newsroom: Path, tmp_path: Path) -> None:
    async with open_client(newsroom, documents=read(tmp_path, HASH_MAP)) as client:
        response = await client.get(
            "/graphql",
            params={
                "documentId": f"sha256:{hash_text(OTHER)}",
                "variables": '{"s":"how-we-correct-mistakes"}',
            },
        )
    assert response.json() == {"data": {"article": {"headline": "How we correct mistakes"}}}


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("{", "TRUSTED_DOCUMENTS_INVALID"),
        ([], "TRUSTED_DOCUMENTS_INVALID"),
        ({"a": 1}, "TRUSTED_DOCUMENTS_INVALID"),
        ({"operations": ["{__typename}"]}, "TRUSTED_DOCUMENTS_INVALID"),
        ({"operations": [{"id": "a"}]}, "TRUSTED_DOCUMENTS_INVALID"),
        ({"a": "{"}, "TRUSTED_DOCUMENT_INVALID"),
        ({"a": "{nothing}"}, "TRUSTED_DOCUMENT_INVALID"),
    ],
)
def test_a_list_that_cannot_be_used_is_refused(tmp_path: Path, content: Any, code: str) -> None:
    with pytest.raises(InputError) as refused:
        read(tmp_path, content)
    assert refused.value.code == code
    assert refused.value.place == (
        "a" if code == "TRUSTED_DOCUMENT_INVALID" else str(tmp_path / "documents.json")
    )


def test_a_list_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError) as refused:
        read_trusted_documents(tmp_path / "none.json", build_schema()._schema)
    assert refused.value.code == "FILE_UNREADABLE"


async def test_the_setting_takes_graphiql_away(newsroom: Path, tmp_path: Path) -> None:
    read(tmp_path, HASH_MAP)
    settings = Settings(database=f"sqlite:///{newsroom}", trusted_documents=tmp_path / "documents.json")
    app = await open_app(settings, "https://news.example")
    async with app.router.lifespan_context(app), build_client(app) as client:
        page = await client.get("/graphql", headers={"accept": "text/html,*/*;q=0.8"})
        assert read_code(page) == "MALFORMED_REQUEST"
        assert (await client.get("/assets/graphiql.js")).status_code == 404
        assert (await client.get("/graphql", params={"documentId": "a1"})).json() == ANSWER
        assert (await client.get("/articles/how-we-correct-mistakes")).status_code == 200
