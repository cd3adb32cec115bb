"""A small newsroom of entities and articles, and the mutations that write the graph, for tests of what editors do."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from conftest import NewUrl
from newsgraph.model.identity import ENTITY, build_id
from newsgraph.model.viewer import PUBLIC_VIEWER
from support_newsroom import Newsroom, open_newsroom
from support_store import fetch, write_lines

TEXT = (
    "Ana Moss met Bo Lind in Oslo. Ana Moss accused Bo Lind of delay. “Bo Lind threatens us,” Ana Moss said."
)
LINES: list[Any] = [
    {"type": "entity", "kind": "PERSON", "name": "Ana Moss", "slug": "ana-moss"},
    {"type": "entity", "kind": "PERSON", "name": "Bo Lind", "slug": "bo-lind"},
    {"type": "entity", "kind": "PLACE", "name": "Oslo", "slug": "oslo"},
    {"type": "entity", "kind": "ORGANIZATION", "name": "Harbour Wire", "slug": "harbour-wire"},
    {
        "type": "article",
        "slug": "talks",
        "headline": "Talks in Oslo",
        "body": TEXT,
        "bodyFormat": "TEXT",
        "language": "en",
        "source": "harbour-wire",
        "publishedAt": "2026-01-10T08:00:00Z",
    },
    {
        "type": "article",
        "slug": "notes",
        "headline": "Notes from the harbour",
        "body": "The pier is closed. Bo Lind spoke to nobody in particular about it.",
        "bodyFormat": "TEXT",
        "language": "en",
        "publishedAt": "2026-01-11T08:00:00Z",
    },
    {
        "type": "article",
        "slug": "draft",
        "headline": "What comes next",
        "body": "Ana Moss will meet Bo Lind again. Nobody has said so yet.",
        "bodyFormat": "TEXT",
        "language": "en",
        "source": "harbour-wire",
        "status": "DRAFT",
    },
]
SAVE_ENTITY = """
mutation ($input: SaveEntityInput!, $key: String) {
  saveEntity(input: $input, idempotencyKey: $key) {
    entity {
      id kind slug name description aliases { name language kind } identifiers { scheme value url } formerIds
    }
    errors { code message hint path }
  }
}
"""
MERGE = """
mutation ($into: ID!, $from: ID!, $reason: String) {
  mergeEntities(into: $into, from: $from, reason: $reason) {
    entity { id name formerIds articleCount }
    errors { code message hint path }
  }
}
"""
SPLIT = """
mutation ($id: ID!, $from: ID!, $reason: String) {
  splitEntity(id: $id, from: $from, reason: $reason) {
    entity { id name formerIds articleCount }
    separated { id name formerIds articleCount }
    errors { code message hint path }
  }
}
"""
ASSERT = """
mutation ($input: AssertRelationInput!) {
  assertRelation(input: $input) {
    relation {
      id kind subject { slug } object { slug } role standing assertedBy disputedBy
      evidence { edges { node { id } } }
    }
    evidence {
      id quote start end stance voice speaker { slug } method validFrom validTo recordedAt article { slug }
    }
    errors { code message hint path }
  }
}
"""
WITHDRAW = """
mutation ($id: ID!, $reason: String!) {
  withdrawEvidence(id: $id, reason: $reason) {
    relation { id assertedBy evidence { edges { node { id } } } }
    errors { code message hint path }
  }
}
"""


def person(slug: str) -> str:
    """Return the id of a person of LINES."""
    return build_id(ENTITY, "PERSON", slug)


def play_in(
    new_url: NewUrl, folder: Path, play: Callable[[Newsroom], Awaitable[None]], *lines: dict[str, Any]
) -> None:
    """Play with a newsroom of LINES and further lines in a new database."""

    url = new_url()

    async def run() -> None:
        async with open_newsroom(url, [write_lines(folder, [*LINES, *lines])]) as newsroom:
            await play(newsroom)

    asyncio.run(run())


async def change(newsroom: Newsroom, mutation: str, **variables: Any) -> dict[str, Any]:
    """Return the payload of a mutation that nothing refuses."""
    [payload] = (await newsroom.read(mutation, variables)).values()
    assert payload["errors"] == []
    found: dict[str, Any] = payload
    return found


async def expect_refusal(newsroom: Newsroom, mutation: str, **variables: Any) -> dict[str, Any]:
    """Return the one fault of a refused mutation, after which every table is as it was."""
    before = await newsroom.read_tables()
    [payload] = (await newsroom.read(mutation, variables)).values()
    assert await newsroom.read_tables() == before
    assert all(value is None for key, value in payload.items() if key != "errors")
    [fault] = payload["errors"]
    found: dict[str, Any] = fault
    return found


async def read_public(newsroom: Newsroom, text: str, **variables: Any) -> dict[str, Any]:
    """Return what everybody is answered."""
    return await newsroom.read(text, variables, PUBLIC_VIEWER)


async def read_log(newsroom: Newsroom, after: int = 0) -> list[tuple[Any, ...]]:
    """Return type, id, action and reason of the rows of the change log, in order, from behind a position on."""
    query = "SELECT subject_type, subject_id, action, reason FROM change WHERE position > :after ORDER BY position"
    return await fetch(newsroom.database, query, after=after)


async def read_position(newsroom: Newsroom) -> int:
    """Return the position of the last row of the change log."""
    [(position,)] = await fetch(newsroom.database, "SELECT coalesce(max(position), 0) FROM change")
    return int(position)


async def find_article(newsroom: Newsroom, slug: str) -> str:
    """Return the id of an article."""
    [(public_id,)] = await fetch(
        newsroom.database, "SELECT public_id FROM article WHERE slug = :slug", slug=slug
    )
    return str(public_id)


async def cite(
    newsroom: Newsroom, slug: str, quote: str, voice: str = "PUBLISHER", **further: Any
) -> dict[str, Any]:
    """Return an EvidenceInput for a quote that stands once in an article."""
    [(text,)] = await fetch(newsroom.database, "SELECT body_text FROM article WHERE slug = :slug", slug=slug)
    start = text.index(quote)
    article = await find_article(newsroom, slug)
    span = {"start": start, "end": start + len(quote), "quote": quote}
    return {"article": article, **span, "stance": "ASSERTS", "voice": voice, **further}
