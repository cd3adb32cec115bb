"""Non-interference: what is hidden shows in nothing that the public is answered."""

import asyncio
from collections.abc import Iterator

import pytest

from interference.comparison import Comparison
from interference.ground import Ground, PostgresGround, SqliteGround
from interference.leak import LEAKS, Leak
from interference.story import FIXED
from newsgraph.schema.build import build_schema


@pytest.fixture(scope="module")
def ground(
    database_kind: str, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Ground:
    if database_kind == "postgresql":
        return PostgresGround(request.getfixturevalue("postgres_server"))
    return SqliteGround(tmp_path_factory.mktemp("worlds"))


@pytest.fixture(scope="module")
def runner() -> Iterator[asyncio.Runner]:
    with asyncio.Runner(loop_factory=asyncio.new_event_loop) as runner:
        yield runner


@pytest.fixture(scope="module")
def comparison(ground: Ground, runner: asyncio.Runner) -> Iterator[Comparison]:
    comparison = Comparison(ground, build_schema()._schema)
    yield comparison
    runner.run(comparison.close())


def test_a_history_of_every_step_hides_what_is_hidden(comparison: Comparison, runner: asyncio.Runner) -> None:
    difference = runner.run(comparison.check(FIXED))
    assert difference is None, difference.render()


@pytest.mark.parametrize("leak", LEAKS, ids=lambda leak: leak.name)
def test_a_seeded_leak_is_found(
    leak: Leak, ground: Ground, runner: asyncio.Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    leak.plant(monkeypatch)
    comparison = Comparison(ground, build_schema()._schema)
    try:
        assert runner.run(comparison.check(FIXED)) is not None
    finally:
        runner.run(comparison.close())
