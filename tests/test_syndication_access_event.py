"""What a partner is told of its rights: once each, in order among the changes, and nobody else learns of it."""

import asyncio
import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

from conftest import PUBLIC_URL, NewUrl
from newsgraph.execute import Service
from newsgraph.model.identity import build_id
from newsgraph.model.viewer import PUBLIC_VIEWER, Viewer, ViewerRole
from newsgraph.schema.build import build_schema
from newsgraph.server.due_clock import RIGHTS, DueClock
from newsgraph.store.database import Database
from newsgraph.store.reader import Reader
from newsgraph.syndication.access_event import fetch_next_expiry, tell_access
from newsgraph.syndication.license import end_license, write_license
from newsgraph.syndication.partner import create_partner, end_grant, grant_license
from newsgraph.syndication.saved_filter import write_saved_filter
from support_newsroom import FixedClock
from support_store import ARTICLE, fetch, import_lines

T1, T2, T3, T4 = (f"2026-03-0{day}T09:00:00.000Z" for day in (1, 2, 3, 4))
LICENSE_ID = build_id("l", "world")
COURIER, HERALD = (
    Viewer((ViewerRole.PARTNER,), name=name, key_id=f"k_{name}", partner=build_id("pn", name))
    for name in ("Courier", "Herald")
)
EDITOR = Viewer((ViewerRole.EDITOR,), name="Desk", key_id="k1")
CHANGES = """query ($first: Int, $after: String, $last: Int, $before: String) {
  changes(first: $first, after: $after, last: $last, before: $before) {
    edges { cursor node { action at subjectType subjectId reason license subject { id } } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}"""
EVENTS = """
SELECT p.name, e.number, e.position, e.at, e.reason FROM access_event e JOIN partner p ON p.id = e.partner_id
ORDER BY e.id
"""


def write_partners(connection: Connection) -> None:
    write_saved_filter(connection, "world", {"criteria": [("SECTION", "World")]})
    write_license(connection, "world", {"filter": "world", "part": "SUMMARY"})
    for viewer in (COURIER, HERALD):
        create_partner(connection, str(viewer.name), T1)


def grant(connection: Connection, ends_at: str | None = None) -> None:
    grant_license(connection, "Courier", "world", T1, ends_at)


Step = Callable[[Connection], object]


class Told:
    """A database with partners, in which rights change."""

    def __init__(self, url: str, database: Database, service: Service, folder: Path):
        self.url, self.database, self._service, self._folder = url, database, service, folder

    async def do(self, step: Step, now: str) -> int:
        """Change something and tell of it in one transaction, as commands do; return how many events there were."""

        def write(connection: Connection) -> int:
            step(connection)
            return tell_access(connection, now)

        return await self.database.write(write)

    async def publish(self, slug: str) -> None:
        await import_lines(self.database, self._folder, [{**ARTICLE, "slug": slug, "url": None}], T1)

    async def list_events(self) -> list[tuple[Any, ...]]:
        return await fetch(self.database, EVENTS)

    async def ask(self, viewer: Viewer, **variables: Any) -> Any:
        answer = json.loads(await self._service.execute(CHANGES, None, variables, viewer))
        assert "errors" not in answer
        return answer["data"]["changes"]


def play(url: str, folder: Path, run: Callable[[Told], Any]) -> None:
    async def go() -> None:
        database = await Database.open(url)
        reader = await Reader.open(url, count=1)
        try:
            await database.write(write_partners)
            service = Service(build_schema()._schema, reader, public_url=PUBLIC_URL)
            await run(Told(url, database, service, folder))
        finally:
            await reader.close()
            await database.close()

    asyncio.run(go())


def shorten(page: Any) -> list[tuple[str, str | None]]:
    return [(edge["node"]["action"], edge["node"]["reason"]) for edge in page["edges"]]


def test_rights_that_begin_change_and_end_are_told_once_each(new_url: NewUrl, tmp_path: Path) -> None:
    async def run(told: Told) -> None:
        assert await told.do(lambda _: None, T1) == 0
        assert await told.do(grant, T1) == 1
        assert await told.do(lambda _: None, T1) == 0
        assert await told.do(lambda c: write_license(c, "world", {"name": "World"}), T2) == 0
        assert await told.do(lambda c: write_license(c, "world", {"part": "BODY"}), T2) == 1
        assert await told.do(lambda c: write_saved_filter(c, "world", {"criteria": [("TAG", "x")]}), T2) == 1
        assert await told.do(lambda c: grant_license(c, "Courier", "world", T2, T4), T2) == 1
        assert await told.do(lambda c: end_grant(c, "Courier", "world", T3), T3) == 1
        assert await told.do(lambda _: None, T4) == 0
        assert await told.do(lambda c: grant_license(c, "Courier", "world", T4), T4) == 1
        assert await told.do(lambda c: end_license(c, "world", T4), T4) == 1
        assert await told.list_events() == [
            ("Courier", 1, 0, T1, "granted"),
            ("Courier", 2, 0, T2, "changed"),
            ("Courier", 3, 0, T2, "changed"),
            ("Courier", 4, 0, T2, "changed"),
            ("Courier", 5, 0, T3, "ended"),
            ("Courier", 6, 0, T4, "granted"),
            ("Courier", 7, 0, T4, "ended"),
        ]

    play(new_url(), tmp_path, run)


@pytest.mark.parametrize("of_license", [True, False], ids=["license", "grant"])
def test_what_ends_at_its_time_has_expired(new_url: NewUrl, tmp_path: Path, of_license: bool) -> None:
    def begin(connection: Connection) -> None:
        grant(connection, None if of_license else T3)
        write_license(connection, "world", {"expires_at": T3 if of_license else None})

    async def run(told: Told) -> None:
        assert await told.database.read(fetch_next_expiry) is None
        await told.do(begin, T1)
        assert await told.database.read(fetch_next_expiry) == T3
        assert await told.do(lambda _: None, T2) == 0
        assert await told.do(lambda _: None, T3) == 1
        assert await told.do(lambda _: None, T3) == 0
        assert await told.database.read(fetch_next_expiry) is None
        assert [event[-1] for event in await told.list_events()] == ["granted", "expired"]

    play(new_url(), tmp_path, run)


def test_events_stand_among_the_changes_of_their_partner_alone(new_url: NewUrl, tmp_path: Path) -> None:
    async def run(told: Told) -> None:
        await told.publish("first")
        before = [await told.ask(viewer) for viewer in (PUBLIC_VIEWER, HERALD, EDITOR)]
        await told.do(grant, T2)
        await told.do(lambda c: write_license(c, "world", {"part": "BODY"}), T3)
        assert [await told.ask(viewer) for viewer in (PUBLIC_VIEWER, HERALD, EDITOR)] == before
        published = len(before[0]["edges"])
        await told.publish("second")
        whole = await told.ask(COURIER)
        public = await told.ask(PUBLIC_VIEWER)
        assert whole["edges"][:published] == public["edges"][:published]
        assert whole["edges"][published + 2 :] == public["edges"][published:]
        granted, changed = (edge["node"] for edge in whole["edges"][published : published + 2])
        assert granted == {
            "action": "ACCESS_CHANGED",
            "at": T2,
            "subjectType": "License",
            "subjectId": LICENSE_ID,
            "reason": "granted",
            "license": "world",
            "subject": None,
        }
        assert (changed["reason"], changed["at"]) == ("changed", T3)

    play(new_url(), tmp_path, run)


@pytest.mark.parametrize("size", [1, 2, 3])
def test_pages_of_any_size_walk_the_whole_log_either_way(new_url: NewUrl, tmp_path: Path, size: int) -> None:
    async def run(told: Told) -> None:
        await told.do(grant, T1)
        await told.publish("first")
        for part in ("BODY", "HEADLINE", "SUMMARY"):
            await told.do(lambda c, part=part: write_license(c, "world", {"part": part}), T2)
        await told.publish("second")
        await told.do(lambda c: end_grant(c, "Courier", "world", T3), T3)
        whole = (await told.ask(COURIER, first=100))["edges"]
        forward: list[Any] = []
        after: str | None = None
        for _ in range(50):
            page = await told.ask(COURIER, first=size, after=after)
            forward += page["edges"]
            assert page["pageInfo"]["hasPreviousPage"] is (after is not None)
            after = page["pageInfo"]["endCursor"]
            if not page["pageInfo"]["hasNextPage"]:
                break
        assert forward == whole
        backward: list[Any] = []
        before: str | None = None
        for _ in range(50):
            page = await told.ask(COURIER, last=size, before=before)
            backward = page["edges"] + backward
            assert page["pageInfo"]["hasNextPage"] is (before is not None)
            before = page["pageInfo"]["startCursor"]
            if not page["pageInfo"]["hasPreviousPage"]:
                break
        assert backward == whole
        for edge, following in zip(whole, [*whole[1:], None], strict=True):
            page = await told.ask(COURIER, first=1, after=edge["cursor"])
            assert page["edges"] == ([] if following is None else [following])
        empty = await told.ask(COURIER, first=0, after=whole[0]["cursor"])
        assert (empty["edges"], empty["pageInfo"]["hasNextPage"]) == ([], True)

    play(new_url(), tmp_path, run)


def test_a_cursor_of_a_partner_means_the_same_place_for_everybody(new_url: NewUrl, tmp_path: Path) -> None:
    async def run(told: Told) -> None:
        await told.publish("first")
        await told.do(grant, T2)
        event = (await told.ask(COURIER))["edges"][-1]
        await told.publish("second")
        for viewer in (PUBLIC_VIEWER, HERALD, EDITOR):
            later = await told.ask(viewer, after=event["cursor"])
            assert later["edges"] == (await told.ask(COURIER, after=event["cursor"]))["edges"]
            assert ("PUBLISHED", None) in shorten(later)

    play(new_url(), tmp_path, run)


def test_clocks_of_several_processes_tell_of_an_expiry_once(new_url: NewUrl, tmp_path: Path) -> None:
    async def run(told: Told) -> None:
        await told.do(lambda c: grant(c, T3), T1)
        clock = FixedClock(datetime.fromisoformat(T2))
        others = [await Database.open(told.url) for _ in range(2)]
        clocks = [DueClock(database, RIGHTS, clock) for database in (told.database, *others)]
        try:
            await asyncio.gather(*(one.tick() for one in clocks))
            assert [event[-1] for event in await told.list_events()] == ["granted"]
            clock.now = datetime.fromisoformat(T3)
            await asyncio.gather(*(one.tick() for one in clocks))
            assert (await told.list_events())[1:] == [("Courier", 2, 0, T3, "expired")]
        finally:
            for database in others:
                await database.close()

    play(new_url(), tmp_path, run)
