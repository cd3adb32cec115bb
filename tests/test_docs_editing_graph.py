"""The mutations in docs/editing-the-graph.md run, one after the other, and none is refused."""

import re
from pathlib import Path
from typing import Any

from conftest import NEWSROOM_FILES, NewUrl
from support_newsroom import Newsroom, play_in

PAGE = Path(__file__).parents[1] / "docs" / "editing-the-graph.md"
TEXT = PAGE.read_text(encoding="utf-8")
MUTATIONS, QUERIES, FINDING = (
    re.findall(rf"^```graphql {mark}\n(.*?)^```", TEXT, re.MULTILINE | re.DOTALL)
    for mark in ("write", "read", "find")
)
QUOTE = "Judge Daniel Levi chairs the panel of the Coastal Commercial Court."


async def find_variables(newsroom: Newsroom) -> dict[str, Any]:
    """Return what the mutations of the page name, as the query of the page finds it."""
    [query] = FINDING
    found = await newsroom.read(query)
    start = found["article"]["body"].index(QUOTE)
    waiting = found["unresolvedMentions"]["edges"][0]["node"]
    return {
        **{name: found[name]["id"] for name in ("judge", "economist", "court", "article")},
        "quote": QUOTE,
        "start": start,
        "end": start + len(QUOTE),
        "unresolvedArticle": waiting["article"]["id"],
        "unresolvedName": waiting["text"],
        "candidate": waiting["candidates"][0]["id"],
    }


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
