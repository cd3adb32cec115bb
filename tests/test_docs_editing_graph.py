"""The mutations in docs/editing-the-graph.md run, one after the other, and none is refused."""

import re
from pathlib import Path
from typing import Any

from conftest import NEWSROOM_FILES, NewUrl
from newsgraph.store.name_queue import QueueFilter
from newsgraph.store.unresolved_queue import fetch_unresolved_names
from support_newsroom import Newsroom, play_in
from support_store import fetch

PAGE = Path(__file__).parents[1] / "docs" / "editing-the-graph.md"
MUTATIONS = re.findall(
    r"^```graphql write\n(.*?)^```", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
)
QUERIES = re.findall(
    r"^```graphql read\n(.*?)^```", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
)
ENTITIES = {
    "judge": "daniel-levi-judge",
    "economist": "daniel-levi-economist",
    "court": "coastal-commercial-court",
}
QUOTE = "Judge Daniel Levi chairs the panel of the Coastal Commercial Court."


async def find_variables(newsroom: Newsroom) -> dict[str, Any]:
    """Return what the mutations of the page name."""
    found: dict[str, Any] = {"quote": QUOTE}
    for name, slug in ENTITIES.items():
        rows = await fetch(newsroom.database, "SELECT public_id FROM entity WHERE slug = :slug", slug=slug)
        found[name] = rows[0][0]
    [(article, text)] = await fetch(
        newsroom.database,
        "SELECT public_id, body_text FROM article WHERE slug = 'court-hears-claim-over-overtime-at-shipping-line'",
    )
    start = text.index(QUOTE)
    waiting = (await newsroom.database.read(fetch_unresolved_names, QueueFilter(limit=1)))[0]
    found |= {"unresolvedName": waiting.text, "candidate": waiting.candidates[0]}
    rows = await fetch(
        newsroom.database, "SELECT public_id FROM article WHERE slug = :slug", slug=waiting.article
    )
    found["unresolvedArticle"] = rows[0][0]
    return {**found, "article": article, "start": start, "end": start + len(QUOTE)}


def test_the_mutations_of_the_documentation_are_carried_out(new_url: NewUrl) -> None:
    async def play(newsroom: Newsroom) -> None:
        known = await find_variables(newsroom)
        for text in MUTATIONS:
            variables = {name: known[name] for name in known if f"${name}:" in text}
            newsroom.clock.move(minutes=1)
            [payload] = (await newsroom.read(text, variables)).values()
            assert payload["errors"] == [], text
            if "evidence" in payload:
                known["evidence"] = payload["evidence"]["id"]
        assert len(MUTATIONS) == 6

    play_in(new_url, NEWSROOM_FILES, play)


def test_the_query_of_the_documentation_lists_what_waits(new_url: NewUrl) -> None:
    async def play(newsroom: Newsroom) -> None:
        [query] = QUERIES
        data = await newsroom.read(query)
        nodes = [edge["node"] for edge in data["proposals"]["edges"]]
        assert [node["id"] for node in nodes if node["name"]] == [
            "Mira Quist",
            "Pilots' Circle",
            "Professor Levi",
        ]
        assert len([node for node in nodes if node["relation"]]) == 2
        assert len(data["unresolvedMentions"]["edges"]) == 3

    play_in(new_url, NEWSROOM_FILES, play)
