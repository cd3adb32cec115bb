"""GraphQL over HTTP as a client meets it: good requests, refusals, and the faults found in this stack."""

import json
import logging
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from sqlalchemy.dialects import sqlite

from newsgraph.errors import NewsgraphError
from newsgraph.server.app import build_app
from newsgraph.server.front_door import MAX_BODY_BYTES
from support_server import GRAPHQL, Client, open_client, post, read_code


@pytest.fixture(scope="session")
async def client(newsroom: Path) -> AsyncIterator[Client]:
    async with open_client(newsroom) as made:
        yield made


# ---------------------------------------------------------------- answers


async def test_a_query_is_answered_by_post_and_by_get(client: Client) -> None:
    query = '{article(slug: "how-we-correct-mistakes"){headline}}'
    expected = {"data": {"article": {"headline": "How we correct mistakes"}}}
    assert (await post(client, {"query": query})).json() == expected
    assert (await client.get("/graphql", params={"query": query})).json() == expected


async def test_variables_and_operation_name_are_read(client: Client) -> None:
    query = "query A($s: String!){article(slug: $s){slug}} query B{__typename}"
    body = {"query": query, "operationName": "A", "variables": {"s": "how-we-correct-mistakes"}}
    assert (await post(client, body)).json()["data"] == {"article": {"slug": "how-we-correct-mistakes"}}
    params = {"query": query, "operationName": "A", "variables": '{"s": "how-we-correct-mistakes"}'}
    response = await client.get("/graphql", params=params)
    assert response.json()["data"] == {"article": {"slug": "how-we-correct-mistakes"}}


@pytest.mark.parametrize(
    ("accept", "answered"),
    [
        (None, "application/json"),
        ("*/*", "application/json"),
        ("application/json", "application/json"),
        (GRAPHQL, GRAPHQL),
        (f"{GRAPHQL}, application/json", GRAPHQL),
        (f"{GRAPHQL};q=0.5, application/json", "application/json"),
        ("application/*", "application/json"),
        (GRAPHQL.upper(), GRAPHQL),
    ],
)
async def test_the_answer_is_of_a_type_that_was_asked_for(
    client: Client, accept: str | None, answered: str
) -> None:
    headers = {} if accept is None else {"accept": accept}
    response = await post(client, {"query": "{__typename}"}, **headers)
    assert response.status_code == 200
    assert response.headers["content-type"] == f"{answered}; charset=utf-8"


async def test_a_type_that_cannot_be_had_is_refused(client: Client) -> None:
    response = await post(client, {"query": "{__typename}"}, accept="text/csv")
    assert (response.status_code, read_code(response)) == (406, "NOT_ACCEPTABLE")


async def test_a_browser_gets_graphiql_and_a_client_does_not(client: Client) -> None:
    browser = {"accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}
    page = await client.get("/graphql", headers=browser)
    assert (page.status_code, page.headers["content-type"].split(";")[0]) in {
        (200, "text/html"),
        (200, "text/plain"),
    }
    assert (await client.get("/graphql", params={"query": "{__typename}"})).json() == {
        "data": {"__typename": "Query"}
    }


# ---------------------------------------------------------------- refusals

REFUSED: dict[str, tuple[bytes, int, str]] = {
    "null": (b"null", 400, "MALFORMED_REQUEST"),
    "a number": (b"1", 400, "MALFORMED_REQUEST"),
    "a string": (b'"x"', 400, "MALFORMED_REQUEST"),
    "an empty batch": (b"[]", 400, "BATCH_EMPTY"),
    "a batch too large": (b"[" + b",".join([b"{}"] * 11) + b"]", 400, "BATCH_TOO_LARGE"),
    "documentId is a number": (b'{"documentId":1}', 400, "MALFORMED_REQUEST"),
    "persistedQuery is a string": (
        b'{"query":"{__typename}","extensions":{"persistedQuery":"x"}}',
        400,
        "MALFORMED_REQUEST",
    ),
    "persistedQuery without a hash": (
        b'{"extensions":{"persistedQuery":{"version":1}}}',
        400,
        "MALFORMED_REQUEST",
    ),
    "nothing": (b"", 400, "INVALID_JSON"),
    "half a body": (b'{"query":', 400, "INVALID_JSON"),
    "deep JSON": (b"[" * 100_000, 400, "INVALID_JSON"),
    "deep variables": (
        b'{"query":"{__typename}","variables":{"a":' + b"[" * 33 + b"]" * 33 + b"}}",
        400,
        "VARIABLES_TOO_DEEP",
    ),
    "bytes that are no UTF-8": (b'{"query":"\xff"}', 400, "INVALID_JSON"),
    "compressed bytes": (b"\x1f\x8b\x08\x00", 400, "INVALID_JSON"),
    "NaN": (b'{"query":"{__typename}","variables":{"a":NaN}}', 400, "INVALID_JSON"),
    "a number past all bounds": (b'{"query":"{__typename}","variables":{"a":1e400}}', 400, "INVALID_JSON"),
    "a lone surrogate": (b'{"query":"{article(slug:\\"\\ud800\\"){id}}"}', 400, "INVALID_JSON"),
    "no query": (b"{}", 400, "MALFORMED_REQUEST"),
    "query is a number": (b'{"query":1}', 400, "MALFORMED_REQUEST"),
    "variables are a list": (b'{"query":"{__typename}","variables":[]}', 400, "MALFORMED_REQUEST"),
    "variables are a string": (b'{"query":"{__typename}","variables":"{}"}', 400, "MALFORMED_REQUEST"),
    "operationName is a number": (b'{"query":"{__typename}","operationName":1}', 400, "MALFORMED_REQUEST"),
    "extensions are a string": (b'{"query":"{__typename}","extensions":""}', 400, "MALFORMED_REQUEST"),
    "too large": (b" " * (MAX_BODY_BYTES + 1), 413, "BODY_TOO_LARGE"),
    "two operations and no name": (
        b'{"query":"query A{__typename} query B{__typename}"}',
        400,
        "OPERATION_NAME_NEEDED",
    ),
    "NUL in a literal": (b'{"query":"{article(slug:\\"\\\\u0000\\"){id}}"}', 400, "INVALID_TEXT"),
    "NUL in a variable": (
        b'{"query":"query($s:String){article(slug:$s){id}}","variables":{"s":"a\\u0000"}}',
        400,
        "INVALID_TEXT",
    ),
    "an integer of 5,000 digits": (
        b'{"query":"query($n:Int){articles(first:$n){totalCount}}","variables":{"n":' + b"9" * 5000 + b"}}",
        400,
        "INVALID_JSON",
    ),
    "a cursor from nowhere": (
        b'{"query":"{articles(after:\\"zz\\"){edges{cursor}}}"}',
        400,
        "INVALID_CURSOR",
    ),
    "a cursor of another order": (
        b'{"query":"{articles(after:\\"41727469636c65456e746974794564676537\\"){edges{cursor}}}"}',
        400,
        "INVALID_CURSOR",
    ),
    "a page too large": (b'{"query":"{articles(first:101){totalCount}}"}', 400, "PAGE_SIZE"),
    "a negative page": (b'{"query":"{articles(last:-1){totalCount}}"}', 400, "PAGE_SIZE"),
    "first and last": (b'{"query":"{articles(first:1,last:1){totalCount}}"}', 400, "FIRST_AND_LAST"),
    "no argument where one is needed": (b'{"query":"{article{id}}"}', 400, "EXACTLY_ONE_ARGUMENT"),
    "two arguments where one is needed": (
        b'{"query":"{entity(id:\\"a\\",slug:\\"b\\"){id}}"}',
        400,
        "EXACTLY_ONE_ARGUMENT",
    ),
    "too many rows": (
        b'{"query":"{articles(first:100){edges{node{entities(first:100){edges{node{articles(first:100)'
        b'{edges{cursor}}}}}}}}}"}',
        400,
        "TOO_EXPENSIVE",
    ),
    "too many ids": (
        json.dumps(
            {"query": "query($i:[ID!]!){nodes(ids:$i){id}}", "variables": {"i": ["x"] * 101}}
        ).encode(),
        400,
        "TOO_MANY_ITEMS",
    ),
}


@pytest.mark.parametrize(("body", "status", "code"), REFUSED.values(), ids=REFUSED.keys())
async def test_a_bad_request_is_refused_with_a_code_and_a_hint(
    client: Client, body: bytes, status: int, code: str
) -> None:
    """F14, F25: nothing of this is a 500, and the next request on the line is answered."""
    response = await post(client, body)
    assert (response.status_code, read_code(response)) == (status, code)
    extensions = response.json()["errors"][0]["extensions"]
    assert set(extensions) == {"code", "details", "hint"}
    assert extensions["hint"]
    assert "data" not in response.json()
    assert (await post(client, {"query": "{__typename}"})).json() == {"data": {"__typename": "Query"}}


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("{a", "SYNTAX_ERROR"),
        ("{nothing}", "INVALID_DOCUMENT"),
        ("query($a:Int!){__typename @skip(if:$a)}", "INVALID_DOCUMENT"),
    ],
)
async def test_a_well_formed_refusal_has_the_status_of_its_media_type(
    client: Client, query: str, code: str
) -> None:
    plain = await post(client, {"query": query})
    graphql = await post(client, {"query": query}, accept=GRAPHQL)
    assert (plain.status_code, graphql.status_code) == (200, 400)
    assert read_code(plain) == read_code(graphql) == code
    assert plain.json()["errors"][0]["locations"]


async def test_a_variable_of_the_wrong_type_is_refused(client: Client) -> None:
    body = {"query": "query($n: Int!){articles(first: $n){totalCount}}", "variables": {"n": "many"}}
    response = await post(client, body, accept=GRAPHQL)
    assert (response.status_code, read_code(response)) == (400, "INVALID_VARIABLES")


@pytest.mark.parametrize(
    ("media_type", "status"),
    [
        ("application/json", 200),
        ("APPLICATION/JSON", 200),
        ("application/json; charset=utf-8", 200),
        ('application/json;charset="UTF-8"', 200),
        ("application/jsonx", 415),
        ("text/plain", 415),
        ("application/json; charset=latin-1", 415),
        ("application/x-www-form-urlencoded", 415),
        ("", 415),
    ],
)
async def test_media_types_are_parsed_not_compared(client: Client, media_type: str, status: int) -> None:
    """F28."""
    response = await post(client, {"query": "{__typename}"}, **{"content-type": media_type})
    assert response.status_code == status


async def test_a_compressed_body_is_refused(client: Client) -> None:
    response = await post(client, {"query": "{__typename}"}, **{"content-encoding": "gzip"})
    assert (response.status_code, read_code(response)) == (415, "UNSUPPORTED_MEDIA_TYPE")


async def test_another_method_is_told_what_is_served(client: Client) -> None:
    response = await client.put("/graphql", content=b"{}")
    assert (response.status_code, response.headers["allow"]) == (405, "GET, HEAD, POST")
    assert read_code(response) == "METHOD_NOT_ALLOWED"


async def test_an_address_past_its_limit_is_refused(client: Client) -> None:
    response = await client.get("/graphql", params={"query": "{__typename}" + " " * 9000})
    assert (response.status_code, read_code(response)) == (414, "ADDRESS_TOO_LONG")


@pytest.mark.parametrize("name", ["variables", "extensions"])
async def test_json_in_an_address_is_checked(client: Client, name: str) -> None:
    response = await client.get("/graphql", params={"query": "{__typename}", name: "{"})
    assert (response.status_code, read_code(response)) == (400, "INVALID_JSON")


# ---------------------------------------------------------------- the unexpected


class FailingReader:
    """A reader whose every read fails with one exception."""

    dialect = sqlite.dialect(paramstyle="qmark")

    def __init__(self, error: Exception):
        self.error = error

    async def fetch_texts(self, statements: Any) -> list[str | None]:
        raise self.error

    async def close(self) -> None:
        return None


@pytest.mark.parametrize(
    "error",
    [
        KeyError("secret path /etc/x"),
        ValueError("Python int too large to convert to SQLite INTEGER"),
        NewsgraphError("STORAGE_FAULT", "the database failed: secret"),
        RecursionError("secret"),
    ],
    ids=lambda error: type(error).__name__,
)
async def test_the_unexpected_shows_one_text_and_an_id_that_is_in_the_log(
    error: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    """F16, F27."""
    app = build_app(FailingReader(error), public_url="https://news.example")  # type: ignore[arg-type]
    transport = httpx2.ASGITransport(app=app, raise_app_exceptions=False)
    with caplog.at_level(logging.INFO, "newsgraph.server"):
        async with httpx2.AsyncClient(transport=transport, base_url="http://x") as client:
            response = await post(client, {"query": "{articles{totalCount}}"})
    assert response.status_code == 500
    shown = response.json()["errors"][0]
    assert "secret" not in response.text
    assert "SQLite" not in response.text
    assert shown["message"] == "Something went wrong here. It has been written down under the id given."
    assert shown["extensions"]["details"]["id"] in caplog.text


async def test_a_refusal_logs_its_code_and_nothing_that_the_client_sent(
    client: Client, caplog: pytest.LogCaptureFixture
) -> None:
    """F17."""
    with caplog.at_level(logging.DEBUG):
        await post(client, {"query": '{article(slug: "canary-7261"){canary7261}} ' + "#" * 50_000})
    logged = [
        record.getMessage()
        for record in caplog.records
        if record.name.startswith(("newsgraph", "strawberry"))
    ]
    assert logged == ["refused: INVALID_DOCUMENT"]


async def test_a_long_name_is_cut_in_the_message(client: Client) -> None:
    response = await post(client, {"query": "{" + "a" * 90_000 + "}"})
    assert len(response.content) < 2_000


# ---------------------------------------------------------------- pages


async def test_health_tells_whether_the_database_answers(client: Client) -> None:
    response = await client.get("/health")
    assert (response.status_code, response.json()) == (200, {"status": "ok"})


@pytest.mark.parametrize(
    ("slug", "status"),
    [
        ("how-we-correct-mistakes", 200),
        ("deputy-minister-araghchi-to-visit-moscow", 301),
        ("tidewater-lines-to-resume-hodeida-calls", 410),
        ("panel-on-schooling-to-report", 404),
        ("insurers-review-red-sea-rates", 404),
        ("there-is-no-such-article", 404),
        ("%00", 404),
    ],
)
async def test_an_article_page_answers_as_the_article_stands(client: Client, slug: str, status: int) -> None:
    response = await client.get(f"/articles/{slug}")
    assert response.status_code == status
    if status == 301:
        assert response.headers["location"] == "/articles/araghchi-to-visit-moscow-before-saturday-talks"
    else:
        assert "default-src 'none'" in response.headers["content-security-policy"]


async def test_hidden_and_absent_articles_answer_alike(client: Client) -> None:
    hidden = await client.get("/articles/panel-on-schooling-to-report")
    absent = await client.get("/articles/there-is-no-such-article")
    assert hidden.content == absent.content
    assert hidden.headers == absent.headers


async def test_a_retracted_page_shows_when_and_why_and_no_text(client: Client) -> None:
    page = (await client.get("/articles/tidewater-lines-to-resume-hodeida-calls")).text
    assert "This article was retracted on" in page
    assert 'class="body"' not in page


async def test_text_in_a_page_is_escaped(tmp_path: Path) -> None:
    from conftest import import_files

    article = {
        "type": "article",
        "headline": "<script>alert(1)</script> & co",
        "slug": "escaped",
        "summary": '"><img src=x onerror=alert(1)>',
        "body": "A <script>alert(1)</script> in the *body*. [link](javascript:alert(1))",
        "language": "en",
        "publishedAt": "2025-05-01T00:00:00Z",
    }
    (tmp_path / "x.jsonl").write_text(json.dumps(article))
    await import_files(tmp_path / "x.db", [tmp_path / "x.jsonl"])
    async with open_client(tmp_path / "x.db") as client:
        page = (await client.get("/articles/escaped")).text
        assert page.count("<script") == page.count('<script type="application/ld+json">') == 1
        assert "<img" not in page
        assert "javascript:" not in page
        assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; co" in page
