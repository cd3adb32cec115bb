"""Mutations over HTTP: how they are sent, what is refused, and what is told where an operation stops half way."""

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

from newsgraph.access.key import Actor, create_key
from newsgraph.access.key_text import render_key
from newsgraph.errors import InputError, RequestError
from newsgraph.model.viewer import Viewer, ViewerRole
from newsgraph.newsroom import mutation
from newsgraph.newsroom.definition import MutationDefinition
from newsgraph.newsroom.occasion import Occasion, Written
from newsgraph.store.database import Database
from support_newsroom import BEGIN, Newsroom, open_newsroom
from support_server import open_client, post, read_code
from support_store import NEWSROOM, write_lines

SAVE = 'mutation { saveArticle(input: { headline: "x" }) { article { id } errors { code } } }'


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'news.db'}"


def run_in(url: str, files: list[Path], play: Any) -> None:
    async def run() -> None:
        async with open_newsroom(url, files) as newsroom:
            await play(newsroom)

    asyncio.run(run())


@pytest.fixture
def path(tmp_path: Path, url: str) -> Path:
    async def nothing(_: Newsroom) -> None:
        """The newsroom is only imported."""

    run_in(url, [write_lines(tmp_path, [*NEWSROOM])], nothing)
    return tmp_path / "news.db"


async def test_without_a_writer_mutations_are_refused(path: Path) -> None:
    async with open_client(path) as client:
        answer = await post(client, {"query": SAVE})
        assert (answer.status_code, read_code(answer)) == (403, "READ_ONLY")


async def test_a_mutation_is_sent_by_post_and_on_its_own(path: Path) -> None:
    database = await Database.open(f"sqlite:///{path}")
    try:
        async with open_client(path, database=database) as client:
            answer = await client.get("/graphql", params={"query": SAVE})
            assert (answer.status_code, read_code(answer)) == (405, "UNSUPPORTED_OPERATION")
            [batched] = (await post(client, [{"query": SAVE}])).json()
            assert batched["errors"][0]["extensions"]["code"] == "UNSUPPORTED_OPERATION"
            answer = await post(client, {"query": SAVE})
            assert (answer.status_code, read_code(answer)) == (401, "UNAUTHENTICATED")
    finally:
        await database.close()


def test_an_operation_that_stops_half_way_tells_what_was_written(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(connection: Connection, occasion: Occasion, arguments: Any) -> Written:
        raise RuntimeError("secret words")

    async def play(newsroom: Newsroom) -> None:
        text = """
        mutation {
          a: saveArticle(input: { headline: "A" }) { article { id } }
          b: deleteDraft(id: "x") { deletedId }
          c: saveArticle(input: { headline: "C" }) { article { id } }
        }
        """
        answer = await newsroom.run(text)
        [error] = answer.pop("errors")
        assert answer == {"data": None}
        assert (error["path"], error["extensions"]["code"]) == (["b"], "INTERNAL")
        assert error["extensions"]["details"]["written"] == ["a"]
        assert "secret" not in json.dumps(error)
        assert [row[6] for row in (await newsroom.read_tables())["article"]] == ["A"]

    broken = {**mutation.MUTATIONS, "deleteDraft": MutationDefinition(fail, "article.delete")}
    monkeypatch.setattr(mutation, "MUTATIONS", broken)
    run_in(url, [], play)


def test_what_fails_at_the_start_is_an_error_of_the_request_and_changes_nothing(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def write_and_fail(connection: Connection, occasion: Occasion, arguments: Any) -> Written:
        mutation.MUTATIONS["saveArticle"].write(connection, occasion, {"input": {"headline": "Half"}})
        raise InputError("NO", "no", place="id", hint="no")

    async def play(newsroom: Newsroom) -> None:
        assert await newsroom.refuse("deleteDraft", 'id: "x"') == ("NO", ["id"])

    broken = {**mutation.MUTATIONS, "deleteDraft": MutationDefinition(write_and_fail, "article.delete")}
    monkeypatch.setattr(mutation, "MUTATIONS", broken)
    run_in(url, [], play)


def test_beyond_the_queue_mutations_are_refused_as_busy(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mutation, "MAX_WAITING", 3)

    async def play(newsroom: Newsroom) -> None:
        saving = [newsroom.save(headline=f"{number}") for number in range(5)]
        outcomes = await asyncio.gather(*saving, return_exceptions=True)
        refused = [one for one in outcomes if isinstance(one, RequestError)]
        assert [(one.code, one.status) for one in refused] == [("BUSY", 503)] * 2
        assert len((await newsroom.read_tables())["article"]) == 3

    run_in(url, [], play)


def test_two_processes_worth_of_memory_link_by_the_names_of_now(url: str, tmp_path: Path) -> None:
    async def play(newsroom: Newsroom) -> None:
        text = "Sergey Lavrov spoke."
        first = await newsroom.save(headline="One", body=text)
        assert first["errors"] == []
        assert (await newsroom.read_tables())["mention"] == []
        async with open_newsroom(url, [write_lines(tmp_path, [*NEWSROOM])]):
            await newsroom.save(headline="Two", body=text)
        names = [row[5] for row in (await newsroom.read_tables())["mention"]]
        assert names.count("Sergey Lavrov") == 2

    run_in(url, [], play)


async def test_an_editor_with_a_key_saves_publishes_and_everybody_reads(path: Path) -> None:
    database = await Database.open(f"sqlite:///{path}")
    actor = Actor(Viewer((ViewerRole.ADMIN,), name="chief"), BEGIN)
    await database.write(create_key, actor, bytes(32), "Desk", (ViewerRole.EDITOR,))
    key = {"authorization": f"Bearer {render_key(bytes(32))}"}
    try:
        async with open_client(path, database=database) as client:
            saved = (await post(client, {"query": SAVE}, **key)).json()["data"]["saveArticle"]
            assert saved["errors"] == []
            asked = {
                "query": "mutation ($id: ID!) { publishArticle(id: $id) { article { status } } }",
                "variables": {"id": saved["article"]["id"]},
            }
            refused = await post(client, asked)
            assert (refused.status_code, read_code(refused)) == (401, "UNAUTHENTICATED")
            published = await post(client, asked, **key)
            assert published.json() == {"data": {"publishArticle": {"article": {"status": "PUBLISHED"}}}}
            assert published.headers["cache-control"] == "private, no-store"
            counted = await post(client, {"query": "{ articles { totalCount } }"})
            assert counted.json() == {"data": {"articles": {"totalCount": 2}}}
    finally:
        await database.close()
