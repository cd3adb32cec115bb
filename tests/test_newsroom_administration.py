"""What administrators set up for syndication over the API: written, told to partners, and read back."""

from pathlib import Path
from typing import Any

import pytest

from conftest import NewUrl
from newsgraph.errors import RequestError
from newsgraph.model.identity import build_id
from newsgraph.model.viewer import Viewer, ViewerRole
from support_newsroom import EDITOR, Newsroom, play_in
from support_store import NEWSROOM, write_lines
from support_tables import find_differences

ADMIN = Viewer((ViewerRole.ADMIN,), name="Sales", key_id="k3")
COURIER_ID = build_id("pn", "Courier")
COURIER = Viewer((ViewerRole.PARTNER,), name="Courier", key_id="k4", partner=COURIER_ID)
SAVE_FILTER = """mutation ($input: SaveFilterInput!) {
  saveFilter(input: $input) { filter { key name criteria { kind value } } errors { code path } }
}"""
SAVE_LICENSE = """mutation ($input: SaveLicenseInput!) { saveLicense(input: $input) {
  license { id key name filter { key } part delaySeconds quota expiresAt territory usageTerms aiUse }
  errors { code path }
} }"""
SAVE_PARTNER = """mutation ($input: SavePartnerInput!) {
  savePartner(input: $input) { partner { id name createdAt grants { endsAt } } errors { code path } }
}"""
GRANT = """mutation ($partner: ID!, $license: String!, $endsAt: DateTime) {
  grantLicense(partner: $partner, license: $license, endsAt: $endsAt) {
    partner { grants { license { key } grantedAt endsAt } } errors { code path }
  }
}"""
END = """mutation ($partner: ID!, $license: String!) {
  endGrant(partner: $partner, license: $license) { partner { grants { endsAt } } errors { code path } }
}"""
TOLD = "{ changes(first: 100) { edges { node { action reason subjectId at } } } }"
LISTED = "{ savedFilters { key } licenses { key } partners { name grants { license { key } endsAt } } }"
ASIA: dict[str, Any] = {
    "key": "asia",
    "filter": "asia",
    "part": "BODY",
    "delaySeconds": 600,
    "quota": 50,
    "territory": "Europe",
    "usageTerms": "Name us.",
    "aiUse": ["AI_INPUT", "SEARCH"],
}


async def change(newsroom: Newsroom, text: str, viewer: Viewer = ADMIN, **variables: Any) -> Any:
    [payload] = (await newsroom.read(text, variables, viewer)).values()
    return payload


async def list_told(newsroom: Newsroom) -> list[Any]:
    edges = (await newsroom.read(TOLD, {}, COURIER))["changes"]["edges"]
    return [edge["node"]["reason"] for edge in edges if edge["node"]["action"] == "ACCESS_CHANGED"]


async def set_up(newsroom: Newsroom) -> None:
    criteria = [{"kind": "SECTION", "value": "Asia"}, {"kind": "ENTITY", "value": "iran"}]
    await change(newsroom, SAVE_FILTER, input={"key": "asia", "criteria": criteria})
    await change(newsroom, SAVE_LICENSE, input=ASIA)
    await change(newsroom, SAVE_PARTNER, input={"name": "Courier"})


def test_what_is_set_up_is_read_back_and_its_holder_told(new_url: NewUrl, tmp_path: Path) -> None:
    async def play(newsroom: Newsroom) -> None:
        await set_up(newsroom)
        payload = await change(newsroom, SAVE_LICENSE, input={"key": "asia", "name": "Asia wire"})
        assert payload == {
            "license": {
                **ASIA,
                "id": build_id("l", "asia"),
                "name": "Asia wire",
                "filter": {"key": "asia"},
                "expiresAt": None,
                "aiUse": ["SEARCH", "AI_INPUT"],
            },
            "errors": [],
        }
        assert await list_told(newsroom) == []
        granted = await change(newsroom, GRANT, partner=COURIER_ID, license="asia")
        [grant] = granted["partner"]["grants"]
        assert grant == {"license": {"key": "asia"}, "grantedAt": "2026-03-01T09:00:00.000Z", "endsAt": None}
        await change(newsroom, SAVE_LICENSE, input={"key": "asia", "part": "SUMMARY"})
        await change(newsroom, SAVE_FILTER, input={"key": "asia", "criteria": []})
        newsroom.clock.move(hours=1)
        ended = await change(newsroom, END, partner="Courier", license="asia")
        assert ended["partner"]["grants"] == [{"endsAt": "2026-03-01T10:00:00.000Z"}]
        assert await list_told(newsroom) == ["granted", "changed", "changed", "ended"]
        renamed = await change(newsroom, SAVE_PARTNER, input={"id": COURIER_ID, "name": "The Courier"})
        assert renamed["partner"]["name"] == "The Courier"
        assert await newsroom.read(LISTED, {}, ADMIN) == {
            "savedFilters": [{"key": "asia"}],
            "licenses": [{"key": "asia"}],
            "partners": [
                {
                    "name": "The Courier",
                    "grants": [{"license": {"key": "asia"}, "endsAt": "2026-03-01T10:00:00.000Z"}],
                }
            ],
        }
        audit = [(row[5], row[6], row[7]) for row in sorted((await newsroom.read_tables())["audit"])]
        assert ("filter.save", "SavedFilter", "asia") in audit
        assert ("license.grant", "Partner", COURIER_ID) in audit
        assert ("license.save", "License", build_id("l", "asia")) in audit

    play_in(new_url, [write_lines(tmp_path, [*NEWSROOM])], play)


def test_faults_stand_beside_their_fields_and_change_nothing(new_url: NewUrl, tmp_path: Path) -> None:
    async def play(newsroom: Newsroom) -> None:
        await set_up(newsroom)
        faults: list[tuple[str, dict[str, Any], str, list[str]]] = [
            (SAVE_FILTER, {"input": {"key": "No key"}}, "VALUE_INVALID", ["input", "key"]),
            (
                SAVE_FILTER,
                {"input": {"key": "x", "criteria": [{"kind": "ENTITY", "value": "nobody"}]}},
                "NOT_FOUND",
                ["input", "criteria", "0"],
            ),
            (SAVE_LICENSE, {"input": {"key": "new"}}, "REQUIRED", ["input", "filter"]),
            (SAVE_LICENSE, {"input": {"key": "asia", "quota": -1}}, "VALUE_INVALID", ["input", "quota"]),
            (SAVE_PARTNER, {"input": {"name": "Courier"}}, "PARTNER_EXISTS", ["input", "name"]),
            (GRANT, {"partner": "pn_nobody", "license": "asia"}, "NOT_FOUND", ["partner"]),
            (GRANT, {"partner": COURIER_ID, "license": "none"}, "NOT_FOUND", ["license"]),
            (END, {"partner": COURIER_ID, "license": "asia"}, "GRANT_NOT_FOUND", ["license"]),
        ]
        for text, variables, code, path in faults:
            before = await newsroom.read_tables()
            payload = await change(newsroom, text, **variables)
            assert payload.pop("errors") == [{"code": code, "path": path}]
            assert list(payload.values()) == [None]
            assert find_differences(before, await newsroom.read_tables()) == []

    play_in(new_url, [write_lines(tmp_path, [*NEWSROOM])], play)


@pytest.mark.parametrize("text", ["{ savedFilters { key } }", "{ licenses { id } }", "{ partners { id } }"])
def test_editors_and_partners_administer_nothing(new_url: NewUrl, tmp_path: Path, text: str) -> None:
    async def play(newsroom: Newsroom) -> None:
        before = await newsroom.read_tables()
        for viewer in (EDITOR, COURIER):
            with pytest.raises(RequestError) as refused:
                await newsroom.read(text, {}, viewer)
            assert refused.value.code == "FORBIDDEN"
            with pytest.raises(RequestError) as refused:
                await change(newsroom, SAVE_PARTNER, viewer, input={"name": "Courier"})
            assert refused.value.details == {"roles": ["ADMIN"]}
        assert find_differences(before, await newsroom.read_tables()) == []

    play_in(new_url, [write_lines(tmp_path, [*NEWSROOM])], play)
