"""The end of an embargo: at its instant and in every channel, never before, however the instant was moved."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from conftest import PUBLIC_URL, NewUrl
from newsgraph.clock import render_instant
from newsgraph.execute import Service
from newsgraph.ingest.pipeline import ImportOptions, import_paths
from newsgraph.model.table import METADATA
from newsgraph.model.viewer import PUBLIC_VIEWER
from newsgraph.newsroom.embargo import lift_embargoes
from newsgraph.schema.build import build_schema
from newsgraph.server.app import build_app
from newsgraph.server.data_version import DataVersion
from newsgraph.server.due_clock import EMBARGOES, DueClock
from newsgraph.store.database import Database
from newsgraph.store.reader import Reader
from support_newsroom import FixedClock
from support_server import build_client, post
from support_store import ARAGHCHI, ARTICLE, IRAN, LAVROV, NOW, write_lines
from support_tables import Tables, find_differences, read_tables

INSTANT = datetime(2028, 2, 29, 23, 59, 59, 500_000, tzinfo=UTC)
AT = render_instant(INSTANT)
MILLISECOND = timedelta(milliseconds=1)
QUAY = {
    "type": "entity",
    "kind": "ORGANIZATION",
    "name": "Quay Council",
    "slug": "quay-council",
    "origin": "SAVED",
}
EMBARGOED = {
    **ARTICLE,
    "slug": "council",
    "headline": "Quay Council names Lavrov",
    "body": "Sergey Lavrov is a member of the Quay Council. Abbas Araghchi spoke about Iran.",
    "status": "EMBARGOED",
    "embargoedUntil": AT,
    "publishedAt": None,
    "modifiedAt": "2025-12-01T00:00:00Z",
}
PUBLISHED = {**EMBARGOED, "status": "PUBLISHED", "embargoedUntil": None, "publishedAt": AT, "modifiedAt": AT}
MEMBER = {
    "type": "relation",
    "subject": "sergey-lavrov",
    "kind": "MEMBER_OF",
    "object": "quay-council",
    "evidence": [
        {
            "article": "council",
            "quote": "Sergey Lavrov is a member of the Quay Council.",
            "recordedAt": "2025-12-01T00:00:00Z",
        }
    ],
}
LINES = [IRAN, LAVROV, ARAGHCHI, QUAY, ARTICLE, EMBARGOED, MEMBER]
ASKED = """{
  article(slug: "council") {
    headline body publishedAt modifiedAt embargoedUntil versions { edges { node { version at } } }
  }
  articles { totalCount edges { node { slug related { edges { node { slug } } } } } }
  entities(orderBy: NAME_ASC) { totalCount edges { node { slug articleCount coMentions { totalCount } } } }
  relations { edges { node { kind standing evidence { totalCount } } } }
  search(query: "council") { totalCount }
  suggest(prefix: "quay") { matched }
}"""


@dataclass
class Play:
    """A database under a clock that a test moves."""

    database: Database
    clock: FixedClock
    embargoes: DueClock
    service: Service
    folder: Path

    async def write(self, *lines: dict[str, Any]) -> None:
        report = await import_paths(
            self.database, [write_lines(self.folder, list(lines))], ImportOptions(NOW)
        )
        assert report.failed == []

    async def ask(self) -> bytes:
        return await self.service.execute(ASKED, None, {}, PUBLIC_VIEWER)

    async def read_tables(self) -> Tables:
        return await self.database.read(read_tables)

    async def is_open(self) -> bool:
        return b'"article":null' not in await self.ask()


@asynccontextmanager
async def open_play(url: str, folder: Path, lines: list[dict[str, Any]] = LINES) -> AsyncIterator[Play]:
    database, reader = await Database.open(url), await Reader.open(url, deadline=60.0, count=1)
    clock = FixedClock(INSTANT - timedelta(hours=1))
    service = Service(build_schema()._schema, reader, public_url=PUBLIC_URL)
    play = Play(database, clock, DueClock(database, EMBARGOES, clock), service, folder)
    try:
        await play.write(*lines)
        yield play
    finally:
        await reader.close()
        await database.close()


@pytest.fixture
def run_play(new_url: NewUrl, tmp_path: Path) -> Callable[[Callable[[Play], Awaitable[None]]], None]:
    def run(act: Callable[[Play], Awaitable[None]]) -> None:
        url = new_url()

        async def go() -> None:
            async with open_play(url, tmp_path) as play:
                await act(play)

        asyncio.run(go())

    return run


Run = Callable[[Callable[[Play], Awaitable[None]]], None]


@pytest.mark.parametrize(
    ("shift", "is_lifted"), [(-MILLISECOND, False), (timedelta(), True), (MILLISECOND, True)], ids=str
)
def test_an_embargo_ends_at_its_instant_and_not_a_millisecond_before(
    run_play: Run, shift: timedelta, is_lifted: bool
) -> None:
    async def act(play: Play) -> None:
        before, answer = await play.read_tables(), await play.ask()
        lifted = await play.database.write(lift_embargoes, render_instant(INSTANT + shift))
        assert len(lifted) == is_lifted
        assert await play.is_open() == is_lifted
        if not is_lifted:
            assert find_differences(before, await play.read_tables()) == []
            assert await play.ask() == answer

    run_play(act)


def test_what_was_lifted_is_as_if_it_had_been_published_then(new_url: NewUrl, tmp_path: Path) -> None:
    """Beside the logs, a counter of writes and when a passage was put on record, all tables are the same."""

    urls = new_url(), new_url()
    place = list(METADATA.tables["evidence"].columns.keys()).index("recorded_at")

    async def go() -> None:
        published = [PUBLISHED if line is EMBARGOED else line for line in LINES]
        async with (
            open_play(urls[0], tmp_path) as lifted,
            open_play(urls[1], tmp_path, published) as other,
        ):
            await lifted.database.write(lift_embargoes, AT)
            assert await lifted.ask() == await other.ask()
            tables = [await play.read_tables() for play in (lifted, other)]
            for found in tables:
                found["evidence"] = [(*row[:place], *row[place + 1 :]) for row in found["evidence"]]
                found["mention"] = [row[1:] for row in found["mention"]]  # their row numbers are given anew
            differ = find_differences(*tables)
            assert sorted(differ) == ["audit", "change", "related_state"]

    asyncio.run(go())


def test_the_change_log_tells_of_the_end_and_of_nothing_before(run_play: Run) -> None:
    async def act(play: Play) -> None:
        subjects = {row[2:5] for row in (await play.read_tables())["change"]}
        await play.database.write(lift_embargoes, AT)
        after = (await play.read_tables())["change"]
        new = [row[2:5] for row in after if row[2:5] not in subjects]
        assert [(kind, action) for kind, _, action in new] == [
            ("Article", "PUBLISHED"),
            ("Relation", "PUBLISHED"),
            ("Organization", "PUBLISHED"),
        ]
        assert [row[0] for row in after] == list(range(1, len(after) + 1))
        assert {row[1] for row in after[-3:]} == {AT}

    run_play(act)


def test_the_audit_log_names_who_ended_it(run_play: Run) -> None:
    async def act(play: Play) -> None:
        [article] = await play.database.write(lift_embargoes, AT)
        [row] = (await play.read_tables())["audit"]
        assert ("embargo clock", "embargo.lift", article) == (row[3], row[5], row[7])

    run_play(act)


def test_the_clock_waits_for_the_instant(run_play: Run) -> None:
    async def act(play: Play) -> None:
        assert await play.embargoes.tick() == 0.5
        play.clock.now = INSTANT - MILLISECOND
        assert await play.embargoes.tick() == 0.001
        assert not await play.is_open()
        play.clock.now = INSTANT
        assert await play.embargoes.tick() == 0.5
        assert await play.is_open()

    run_play(act)


def test_an_embargo_that_is_moved_later_while_it_is_awaited_holds(run_play: Run) -> None:
    async def act(play: Play) -> None:
        await play.embargoes.tick()
        await play.write({**EMBARGOED, "embargoedUntil": render_instant(INSTANT + timedelta(days=1))})
        play.clock.now = INSTANT + MILLISECOND
        await play.embargoes.tick()
        assert not await play.is_open()
        play.clock.now = INSTANT + timedelta(days=1)  # the first of March: the year is a leap year
        assert render_instant(play.clock.now) == "2028-03-01T23:59:59.500Z"
        await play.embargoes.tick()
        assert await play.is_open()

    run_play(act)


def test_an_embargo_that_is_moved_earlier_ends_at_the_next_look(run_play: Run) -> None:
    async def act(play: Play) -> None:
        await play.embargoes.tick()
        await play.write({**EMBARGOED, "embargoedUntil": render_instant(play.clock.now)})
        await play.embargoes.tick()
        assert await play.is_open()

    run_play(act)


def test_of_two_clocks_one_publishes(run_play: Run) -> None:
    async def act(play: Play) -> None:
        play.clock.now = INSTANT
        other = DueClock(play.database, EMBARGOES, play.clock)
        await asyncio.gather(play.embargoes.tick(), other.tick())
        changes = [
            row for row in (await play.read_tables())["change"] if row[2:5:2] == ("Article", "PUBLISHED")
        ]
        assert len(changes) == 2  # the one imported as published, and this one

    run_play(act)


def test_a_draft_that_nothing_dates_never_ends_by_itself(run_play: Run) -> None:
    async def act(play: Play) -> None:
        await play.write({**EMBARGOED, "status": "DRAFT", "embargoedUntil": None})
        play.clock.now = INSTANT + timedelta(days=400)
        await play.embargoes.tick()
        assert not await play.is_open()

    run_play(act)


def test_the_server_ends_an_embargo_while_it_runs(new_url: NewUrl, tmp_path: Path) -> None:
    url = new_url()

    async def go() -> None:
        async with open_play(url, tmp_path) as play:
            app = build_app(
                await Reader.open(url, deadline=60.0, count=1),
                public_url=PUBLIC_URL,
                version=DataVersion(await Reader.open(url, deadline=60.0, count=1)),
                database=await Database.open(url),
                clock=play.clock,
            )
            async with app.router.lifespan_context(app), build_client(app) as client:
                body = {"query": '{ article(slug: "council") { headline } }'}
                assert (await post(client, body)).json() == {"data": {"article": None}}
                play.clock.now = INSTANT
                for _ in range(200):
                    answer = (await post(client, body)).json()
                    if answer["data"]["article"] is not None:
                        break
                    await asyncio.sleep(0.05)
                assert answer == {"data": {"article": {"headline": "Quay Council names Lavrov"}}}

    asyncio.run(go())
