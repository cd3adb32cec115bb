"""From a header to a viewer: what is let in, what is refused in one text, and what is remembered how long."""

import asyncio
import logging
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection

from conftest import DATABASES
from newsgraph.access import authenticate
from newsgraph.access.authenticate import MAX_AGE, Authenticator
from newsgraph.access.key import Actor, create_key, fetch_keys, revoke_key, rotate_key, write_last_used
from newsgraph.access.key_text import render_key
from newsgraph.clock import render_instant
from newsgraph.errors import RequestError
from newsgraph.model.viewer import PUBLIC_VIEWER, Viewer, ViewerClass, ViewerRole
from newsgraph.store.database import Database
from newsgraph.store.reader import Reader
from newsgraph.syndication.license import write_license
from newsgraph.syndication.partner import create_partner, grant_license

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
ADMIN = Actor(Viewer((ViewerRole.ADMIN,), name="chief"), NOW)
FIRST, SECOND, THIRD = (bytes([number]) * 32 for number in (1, 2, 3))
KEY = render_key(FIRST)
BEARER = f"Bearer {KEY}"
SHOWN = (
    "KEY_INVALID",
    401,
    "the key in the header Authorization does not work",
    "Send Authorization: Bearer and a key that works, or leave the header out.",
    {},
)


class Counted:
    """A reader that counts what it is asked, and may be told to fail."""

    def __init__(self, reader: Reader):
        self.reader = reader
        self.dialect = reader.dialect
        self.statements = 0
        self.error: Exception | None = None

    async def fetch_texts(self, statements: Any) -> list[str | None]:
        self.statements += len(statements)
        if self.error is not None:
            raise self.error
        return await self.reader.fetch_texts(statements)


class World:
    """A database with one key, two processes that read it, and their clocks."""

    def __init__(self, database: Database, readers: list[Counted]):
        self.database = database
        self.readers = readers
        self.seconds = 100.0
        self.now = NOW
        self.used: list[dict[str, str]] = []
        self.processes = [
            Authenticator(
                reader,  # type: ignore[arg-type]
                write_last_used=self.write_last_used,
                clock=lambda: self.now,
                monotonic=lambda: self.seconds,
            )
            for reader in readers
        ]

    async def write_last_used(self, used: dict[str, str]) -> None:
        self.used.append(used)
        await self.database.write(write_last_used, used)

    def wait(self, seconds: float) -> None:
        self.seconds += seconds
        self.now += timedelta(seconds=seconds)

    async def find(self, authorization: str | None = BEARER, process: int = 0) -> Viewer | None:
        """Return the viewer, None for the one refusal that there is."""
        try:
            return await self.processes[process].find_viewer(authorization)
        except RequestError as error:
            refusal = error
        assert (refusal.code, refusal.status, refusal.message, refusal.hint, refusal.details) == SHOWN
        return None


@pytest.fixture(params=DATABASES)
async def world(request: pytest.FixtureRequest, tmp_path: Any) -> AsyncIterator[World]:
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path / 'keys.db'}"
    else:
        server = request.getfixturevalue("postgres_server")
        url = await asyncio.to_thread(server.create_database)
    database = await Database.open(url)
    await database.write(create_key, ADMIN, FIRST, "Web desk", (ViewerRole.EDITOR,))
    readers = [Counted(await Reader.open(url, count=1)) for _ in range(2)]
    made = World(database, readers)
    yield made
    for process in made.processes:
        await process.close()
    for reader in readers:
        await reader.reader.close()
    await database.close()


async def read_key_id(world: World) -> str:
    return next(entry.id for entry in await world.database.read(fetch_keys) if entry.name == "Web desk")


async def test_who_sends_nothing_is_the_public_and_nothing_is_read(world: World) -> None:
    assert await world.find(None) is PUBLIC_VIEWER
    assert world.readers[0].statements == 0


@pytest.mark.parametrize("scheme", ["Bearer ", "bearer ", "BEARER   "])
async def test_a_key_stands_for_its_viewer(world: World, scheme: str) -> None:
    viewer = await world.find(f"{scheme}{KEY}")
    assert viewer == Viewer((ViewerRole.EDITOR,), "Web desk", (), await read_key_id(world))


@pytest.mark.parametrize(
    "authorization",
    [
        "",
        "Bearer",
        "Bearer ",
        KEY,
        f"Basic {KEY}",
        f"Bearer {KEY[:-1]}",
        f"Bearer {KEY}x",
        f"Bearer {KEY[:-1]}{'a' if KEY[-1] != 'a' else 'b'}",
        f"Bearer {KEY} {KEY}",
        f"Bearer {KEY}, Bearer {KEY}",
        "Bearer é",
        "Bearer a\x00b",
        f"Bearer {'x' * 10_000}",
    ],
)
async def test_what_has_not_the_form_of_a_key_is_refused_without_a_read(
    world: World, authorization: str
) -> None:
    assert await world.find(authorization) is None
    assert world.readers[0].statements == 0


async def test_unknown_expired_and_revoked_keys_are_refused_alike(world: World) -> None:
    await world.database.write(create_key, ADMIN, SECOND, "gone", (ViewerRole.PARTNER,), timedelta(seconds=1))
    assert (await world.find(f"Bearer {render_key(SECOND)}")).name == "gone"  # type: ignore[union-attr]
    await world.database.write(revoke_key, ADMIN, await read_key_id(world))
    world.wait(1)
    for secret in (FIRST, SECOND, THIRD):
        assert await world.find(f"Bearer {render_key(secret)}") is None


async def test_a_key_is_read_once_in_a_while_and_never_longer_than_three_seconds(world: World) -> None:
    for _ in range(20):
        assert await world.find()
    world.wait(MAX_AGE)
    assert await world.find()
    assert world.readers[0].statements == 1
    world.wait(0.1)
    assert await world.find()
    assert world.readers[0].statements == 2


async def test_a_revoked_key_is_refused_within_five_seconds_by_every_process(world: World) -> None:
    assert await world.find(process=0)
    assert await world.find(process=1)
    await world.database.write(revoke_key, ADMIN, await read_key_id(world))
    world.wait(3.1)
    assert await world.find(process=0) is None
    assert await world.find(process=1) is None


async def test_both_keys_of_a_rotation_work_until_the_overlap_ends(world: World) -> None:
    await world.database.write(rotate_key, ADMIN, SECOND, await read_key_id(world), timedelta(seconds=2))
    for seconds, works in ((0.0, True), (1.9, True), (0.1, False)):
        world.wait(seconds)
        assert (await world.find() is not None) is works
        assert await world.find(f"Bearer {render_key(SECOND)}")


async def test_a_stream_learns_that_its_key_is_revoked(world: World) -> None:
    viewer = await world.find()
    assert viewer is not None
    assert await world.processes[0].holds(BEARER, viewer)
    assert not await world.processes[0].holds(BEARER, PUBLIC_VIEWER)
    await world.database.write(revoke_key, ADMIN, await read_key_id(world))
    world.wait(3.1)
    assert not await world.processes[0].holds(BEARER, viewer)
    assert await world.processes[0].holds(None, PUBLIC_VIEWER)


async def test_nobody_is_let_in_while_the_database_fails(world: World) -> None:
    viewer = await world.find()
    assert viewer is not None
    world.wait(3.1)
    world.readers[0].error = RequestError("BUSY", "busy", status=503)
    for ask in (world.processes[0].find_viewer(BEARER), world.processes[0].holds(BEARER, viewer)):
        with pytest.raises(RequestError) as failed:
            await ask
        assert failed.value.code == "BUSY"
    world.readers[0].error = None
    assert await world.find() == viewer


async def test_those_who_come_at_once_are_answered_by_one_read(world: World) -> None:
    found = await asyncio.gather(*(world.find() for _ in range(50)))
    assert len(set(found)) == 1
    assert world.readers[0].statements == 1


async def test_a_caller_who_goes_away_takes_nobody_with_him(world: World) -> None:
    first = asyncio.create_task(world.find())
    second = asyncio.create_task(world.find())
    await asyncio.sleep(0)
    first.cancel()
    assert (await second) is not None
    with pytest.raises(asyncio.CancelledError):
        await first


async def test_unknown_keys_are_not_remembered(world: World) -> None:
    for number in range(200):
        assert await world.find(f"Bearer {render_key(number.to_bytes(32))}") is None
    process = world.processes[0]
    assert (len(process._known), len(process._asking), len(process._noted)) == (0, 0, 0)
    assert world.readers[0].statements == 200


async def test_no_more_keys_are_remembered_than_there_is_room_for(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(authenticate, "MAX_KEPT", 2)
    process = Authenticator(world.readers[0])  # type: ignore[arg-type]
    for number in range(10, 15):
        secret = bytes([number]) * 32
        await world.database.write(create_key, ADMIN, secret, "x", (ViewerRole.EDITOR,))
        await process.find_viewer(f"Bearer {render_key(secret)}")
    assert len(process._known) == 2


async def test_the_hour_of_use_is_written_once_beside_the_requests(world: World) -> None:
    key_id = await read_key_id(world)
    for _ in range(3):
        assert await world.find()
    await world.processes[0].close()
    world.wait(4)
    assert await world.find(process=0)
    assert await world.find(process=1)
    for process in world.processes:
        await process.close()
    assert world.used == [{key_id: "2026-01-02T03:00:00.000Z"}]
    assert (await world.database.read(fetch_keys))[0].last_used_at == "2026-01-02T03:00:00.000Z"
    world.wait(3_600)
    assert await world.find()
    await world.processes[0].close()
    assert world.used[1:] == [{key_id: "2026-01-02T04:00:00.000Z"}]


async def test_a_use_that_cannot_be_written_down_is_told_and_stops_nobody(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    async def fail(_: dict[str, str]) -> None:
        raise OSError(KEY)

    process = Authenticator(world.readers[0], write_last_used=fail)  # type: ignore[arg-type]
    with caplog.at_level(logging.WARNING):
        assert (await process.find_viewer(BEARER)).name == "Web desk"
        await process.close()
    assert [record.getMessage() for record in caplog.records] == [
        "the last use of keys was not written down: OSError"
    ]


def grant_two_licenses(connection: Connection, ends_at: str) -> str:
    """Give a partner two licenses, one of which ends, and a key; return the partner's id."""
    for key in ("whole", "brief"):
        write_license(connection, key, {"filter": None, "part": "BODY"})
    partner = create_partner(connection, "The Courier", render_instant(NOW)).id
    grant_license(connection, partner, "whole", render_instant(NOW), ends_at)
    grant_license(connection, partner, "brief", render_instant(NOW))
    create_key(connection, ADMIN, SECOND, "Desk", (ViewerRole.PARTNER,), partner=partner)
    create_key(connection, ADMIN, THIRD, "Other", (ViewerRole.PARTNER,))
    return partner


async def test_a_partners_key_knows_the_partner_and_what_is_held_now(world: World) -> None:
    partner = await world.database.write(grant_two_licenses, render_instant(NOW + timedelta(seconds=10)))
    viewer = await world.find(f"Bearer {render_key(SECOND)}")
    assert viewer is not None
    assert (viewer.partner, viewer.licenses, viewer.viewer_class) == (
        partner,
        ("brief", "whole"),
        ViewerClass.PARTNER,
    )
    world.wait(10)
    later = await world.find(f"Bearer {render_key(SECOND)}")
    assert later is not None
    assert later.licenses == ("brief",)
    assert await world.processes[0].holds(f"Bearer {render_key(SECOND)}", viewer)


async def test_a_partners_key_without_a_partner_holds_nothing(world: World) -> None:
    await world.database.write(grant_two_licenses, render_instant(NOW + timedelta(seconds=10)))
    viewer = await world.find(f"Bearer {render_key(THIRD)}")
    assert viewer is not None
    assert (viewer.partner, viewer.licenses, viewer.viewer_class) == (None, (), ViewerClass.PUBLIC)


async def test_a_successor_is_the_key_of_the_same_partner(world: World) -> None:
    partner = await world.database.write(grant_two_licenses, render_instant(NOW + timedelta(seconds=10)))
    entries = await world.database.read(fetch_keys)
    old = next(entry for entry in entries if entry.partner == partner)
    issued, _ = await world.database.write(rotate_key, ADMIN, bytes([4]) * 32, old.id, timedelta(hours=1))
    assert issued.entry.partner == partner
    viewer = await world.find(f"Bearer {issued.text}")
    assert viewer is not None
    assert viewer.partner == partner
