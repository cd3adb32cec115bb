"""The mutations in docs/writing.md run, one after the other, and none is refused."""

import re
from pathlib import Path

from conftest import NEWSROOM_FILES, NewUrl
from support_newsroom import Newsroom, play_in

PAGE = Path(__file__).parents[1] / "docs" / "writing.md"
MUTATIONS = re.findall(
    r"^```graphql write\n(.*?)^```", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
)


def test_the_mutations_of_the_documentation_are_carried_out(new_url: NewUrl) -> None:
    async def play(newsroom: Newsroom) -> None:
        found = await newsroom.read("{ articles(first: 1) { edges { node { id } } } }")
        ids = {"other": found["articles"]["edges"][0]["node"]["id"]}
        for text in MUTATIONS:
            variables = {name: ids[name] for name in ids if f"${name}:" in text}
            [payload] = (await newsroom.read(text, variables)).values()
            assert payload["errors"] == [], text
            ids.setdefault("id", payload["article"].get("id"))
        assert len(MUTATIONS) == 8

    play_in(new_url, NEWSROOM_FILES, play)
