"""What a partner was delivered, and its word that a withdrawn article was taken down."""

import json
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

from conftest import NewUrl
from newsgraph.errors import RequestError
from newsgraph.model.identity import build_id
from newsgraph.model.viewer import PUBLIC_VIEWER, Viewer, ViewerRole
from newsgraph.model.vocabulary import ArticlePart, Channel
from newsgraph.syndication.download import Delivery, record_downloads
from newsgraph.syndication.license import write_license
from newsgraph.syndication.partner import create_partner, grant_license
from support_newsroom import EDITOR, Newsroom, play_in
from support_store import NEWSROOM, write_lines
from support_tables import find_differences

BEGIN, LATER = "2026-03-01T09:00:00.000Z", "2026-03-01T10:00:00.000Z"
COURIER, HERALD = (
    Viewer((ViewerRole.PARTNER,), name=name, key_id=f"k_{name}", partner=build_id("pn", name))
    for name in ("Courier", "Herald")
)
ACKNOWLEDGE = """mutation ($id: ID!) {
  acknowledgeRecall(article: $id) { article { status } acknowledgedAt errors { code path } }
}"""
LISTED = """query ($filter: DownloadFilter) { downloads(filter: $filter) {
  totalCount edges { node {
    partnerName version part article { version } recall { reason acknowledgedAt } correction { version note }
  } }
} }"""


def write_partners(connection: Connection, article: str) -> None:
    write_license(connection, "all", {"filter": None, "part": "BODY"})
    for viewer in (COURIER, HERALD):
        create_partner(connection, str(viewer.name), BEGIN)
        grant_license(connection, str(viewer.name), "all", BEGIN)
    delivery = Delivery(article, 1, Channel.FEED, ArticlePart.BODY, "all")
    record_downloads(connection, str(COURIER.partner), [delivery], BEGIN)


async def deliver(newsroom: Newsroom) -> str:
    """Publish an article, saved three times before, and deliver it to the courier; return its id."""
    article = str((await newsroom.save(headline="Ferries", body="They stop."))["article"]["id"])
    await newsroom.save(id=article, headline="Ferries stop")
    await newsroom.save(id=article, body="They stop at noon.")
    await newsroom.change("publishArticle", f'id: "{article}"')
    await newsroom.database.write(write_partners, article)
    return article


async def retract(newsroom: Newsroom, article: str) -> None:
    await newsroom.change("retractArticle", f'id: "{article}", reason: "The timetable was last year\'s."')


async def acknowledge(newsroom: Newsroom, article: str, viewer: Viewer = COURIER) -> dict[str, Any]:
    payload: dict[str, Any] = (await newsroom.read(ACKNOWLEDGE, {"id": article}, viewer))["acknowledgeRecall"]
    return payload


async def list_downloads(newsroom: Newsroom, viewer: Viewer, **given: Any) -> list[Any]:
    found = (await newsroom.read(LISTED, {"filter": given}, viewer))["downloads"]
    assert found["totalCount"] == len(found["edges"])
    return [edge["node"] for edge in found["edges"]]


def test_a_recall_is_acknowledged_once_and_both_sides_see_when(new_url: NewUrl, tmp_path: Path) -> None:
    async def play(newsroom: Newsroom) -> None:
        article = await deliver(newsroom)
        newsroom.clock.move(hours=1)
        await retract(newsroom, article)
        [open_] = await list_downloads(newsroom, EDITOR, article=article, recalled=True, acknowledged=False)
        assert (open_["partnerName"], open_["recall"]["acknowledgedAt"]) == ("Courier", None)
        first = await acknowledge(newsroom, article)
        assert first == {"article": {"status": "RETRACTED"}, "acknowledgedAt": LATER, "errors": []}
        newsroom.clock.move(hours=1)
        before = await newsroom.read_tables()
        assert await acknowledge(newsroom, article) == first
        assert find_differences(before, await newsroom.read_tables()) == ["audit"]
        for viewer in (EDITOR, COURIER):
            [shown] = await list_downloads(newsroom, viewer, acknowledged=True)
            assert shown["recall"] == {"reason": "The timetable was last year's.", "acknowledgedAt": LATER}
            assert await list_downloads(newsroom, viewer, acknowledged=False) == []
        audit = (await newsroom.read_tables())["audit"]
        told = [row for row in audit if "recall.acknowledge" in row]
        assert len(told) == 2
        assert {"Courier", "k_Courier", article} <= set(told[0])
        assert json.loads(told[0][-2]) == {"at": LATER}

    play_in(new_url, [write_lines(tmp_path, [*NEWSROOM])], play)


def test_what_was_not_delivered_or_not_withdrawn_is_not_acknowledged(new_url: NewUrl, tmp_path: Path) -> None:
    async def refuse(newsroom: Newsroom, article: str, viewer: Viewer) -> Any:
        before = await newsroom.read_tables()
        payload = await acknowledge(newsroom, article, viewer)
        assert find_differences(before, await newsroom.read_tables()) == []
        assert (payload["article"], payload["acknowledgedAt"]) == (None, None)
        return [(error["code"], error["path"]) for error in payload["errors"]]

    async def play(newsroom: Newsroom) -> None:
        article = await deliver(newsroom)
        assert await refuse(newsroom, article, COURIER) == [("NOT_RECALLED", ["article"])]
        assert await refuse(newsroom, "a_nobody", COURIER) == [("NOT_DELIVERED", ["article"])]
        await retract(newsroom, article)
        assert await refuse(newsroom, article, HERALD) == [("NOT_DELIVERED", ["article"])]
        nobody = Viewer((ViewerRole.PARTNER,), name="a key of no partner", key_id="k9")
        assert await refuse(newsroom, article, nobody) == [("NOT_DELIVERED", ["article"])]
        for viewer, code in ((EDITOR, "FORBIDDEN"), (PUBLIC_VIEWER, "UNAUTHENTICATED")):
            with pytest.raises(RequestError) as refused:
                await acknowledge(newsroom, article, viewer)
            assert refused.value.code == code

    play_in(new_url, [write_lines(tmp_path, [*NEWSROOM])], play)


def test_partners_are_told_of_their_own_deliveries_alone(new_url: NewUrl, tmp_path: Path) -> None:
    async def play(newsroom: Newsroom) -> None:
        await deliver(newsroom)
        assert [one["version"] for one in await list_downloads(newsroom, COURIER)] == [1]
        assert await list_downloads(newsroom, HERALD) == []
        assert await list_downloads(newsroom, HERALD, partner=COURIER.partner) == []
        assert len(await list_downloads(newsroom, EDITOR, partner=COURIER.partner)) == 1
        nobody = Viewer((ViewerRole.PARTNER,), name="a key of no partner", key_id="k9")
        assert await list_downloads(newsroom, nobody) == []
        with pytest.raises(RequestError) as refused:
            await list_downloads(newsroom, PUBLIC_VIEWER)
        assert refused.value.code == "UNAUTHENTICATED"

    play_in(new_url, [write_lines(tmp_path, [*NEWSROOM])], play)


def test_a_delivery_tells_of_the_correction_since(new_url: NewUrl, tmp_path: Path) -> None:
    async def play(newsroom: Newsroom) -> None:
        article = await deliver(newsroom)
        newsroom.clock.move(minutes=5)
        await newsroom.save(id=article, body="They stop at one.", note="They stop at one, not at noon.")
        [shown] = await list_downloads(newsroom, COURIER)
        assert shown["article"] == {"version": 2}
        assert shown["correction"] == {"version": 2, "note": "They stop at one, not at noon."}
        assert shown["recall"] is None
        [as_editor] = await list_downloads(newsroom, EDITOR)
        assert as_editor["correction"] == shown["correction"]  # deliveries count what was published
        again = Delivery(article, 2, Channel.FEED, ArticlePart.BODY, "all")
        await newsroom.database.write(record_downloads, str(COURIER.partner), [again], LATER)
        assert [
            one["correction"] for one in await list_downloads(newsroom, COURIER) if one["version"] == 2
        ] == [None]
        newsroom.clock.move(minutes=5)
        await retract(newsroom, article)
        withdrawn = await list_downloads(newsroom, COURIER, recalled=True)
        assert [one["correction"] for one in withdrawn if one["version"] == 1] == [
            shown["correction"]
        ]  # the version that withdraws is none

    play_in(new_url, [write_lines(tmp_path, [*NEWSROOM])], play)
