"""The operations in docs/partners.md run, each as whom it is for, and none is refused."""

import re
from pathlib import Path

from conftest import NEWSROOM_FILES, NewUrl
from newsgraph.model.viewer import Viewer, ViewerRole
from support_license import write_licenses
from support_newsroom import EDITOR, Newsroom, play_in
from support_syndication import HERALD_ID, RETRACTED, write_syndication
from support_viewer import HERALD_NAME

PAGE = Path(__file__).parents[1] / "docs" / "partners.md"
OPERATIONS = re.findall(
    r"^```graphql (\w+)\n(.*?)^```", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
)
VIEWERS = {
    "partner": Viewer((ViewerRole.PARTNER,), name=HERALD_NAME, key_id="k_herald", partner=HERALD_ID),
    "newsroom": EDITOR,
    "admin": Viewer((ViewerRole.ADMIN,), name="Sales", key_id="k_sales"),
}


def test_the_operations_of_the_documentation_are_answered(new_url: NewUrl) -> None:
    async def play(newsroom: Newsroom) -> None:
        await newsroom.database.write(write_licenses)
        await newsroom.database.write(write_syndication)
        found = await newsroom.read(
            "query ($slug: String!) { article(slug: $slug) { id } }", {"slug": RETRACTED}
        )
        variables = {"article": found["article"]["id"], "after": None}
        answers = {}
        for viewer, text in OPERATIONS:
            stated = {name: value for name, value in variables.items() if f"${name}:" in text}
            answers[text] = await newsroom.read(text, stated, VIEWERS[viewer])
            for payload in answers[text].values():
                if isinstance(payload, dict):
                    assert payload.get("errors", []) == [], text
        assert len(OPERATIONS) == 12
        pulled, open_, acknowledged, listed, *_ = answers.values()
        assert len(pulled["changes"]["edges"]) == 100
        assert open_["downloads"]["totalCount"] == 2
        assert acknowledged["acknowledgeRecall"]["acknowledgedAt"] is not None
        told = {edge["node"]["partnerName"] for edge in listed["downloads"]["edges"]}
        assert told == {"The Courier", "The Herald"}
        assert all(edge["node"]["recall"]["acknowledgedAt"] for edge in listed["downloads"]["edges"])

    play_in(new_url, NEWSROOM_FILES, play)
