"""saveArticle: drafts, changes, versions, and what it refuses."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from conftest import NEWSROOM_FILES, NewUrl
from newsgraph.errors import RequestError
from newsgraph.model.viewer import PUBLIC_VIEWER
from support_newsroom import EDITOR, Newsroom, open_newsroom

SAVE = """
mutation ($input: SaveArticleInput!, $key: String) {
  saveArticle(input: $input, idempotencyKey: $key) {
    article {
      id slug headline summary body(format: MARKDOWN) language section tags byline status version publishedAt
      modifiedAt url authors { name } source { name } image { url alt } entities { edges { node { name } } }
    }
    errors { code message hint path }
  }
}
"""


def run_in(new_url: NewUrl, play: Callable[[Newsroom], Awaitable[None]]) -> None:
    async def run() -> None:
        async with open_newsroom(new_url(), NEWSROOM_FILES) as newsroom:
            await play(newsroom)

    asyncio.run(run())


async def save(newsroom: Newsroom, key: str | None = None, **given: Any) -> dict[str, Any]:
    data = await newsroom.read(SAVE, {"input": given, "key": key})
    payload: dict[str, Any] = data["saveArticle"]
    return payload


def test_a_draft_is_created_linked_and_hidden_from_the_public(new_url: NewUrl) -> None:
    async def play(newsroom: Newsroom) -> None:
        payload = await save(
            newsroom, headline="Talks in Muscat", body="**Iran** said *so*.", tags=["a", "b"]
        )
        article = payload["article"]
        assert payload["errors"] == []
        assert article == {
            "id": article["id"],
            "slug": f"talks-in-muscat-{article['id'][2:8]}",
            "headline": "Talks in Muscat",
            "summary": None,
            "body": "**Iran** said *so*.",
            "language": "und",
            "section": None,
            "tags": ["a", "b"],
            "byline": None,
            "status": "DRAFT",
            "version": 1,
            "publishedAt": None,
            "modifiedAt": "2026-03-01T09:00:00.000Z",
            "url": None,
            "authors": [],
            "source": None,
            "image": None,
            "entities": {"edges": [{"node": {"name": "Iran"}}]},
        }
        found = await newsroom.read(
            "query ($id: ID!) { article(id: $id) { id } }", {"id": article["id"]}, PUBLIC_VIEWER
        )
        assert found == {"article": None}

    run_in(new_url, play)


def test_who_has_no_right_writes_nothing(new_url: NewUrl) -> None:
    async def play(newsroom: Newsroom) -> None:
        before = await newsroom.read_tables()
        with pytest.raises(RequestError, match="did not say who you are"):
            await newsroom.run(SAVE, {"input": {"headline": "x"}}, PUBLIC_VIEWER)
        assert await newsroom.read_tables() == before
        assert EDITOR.key_id == "k1"

    run_in(new_url, play)
