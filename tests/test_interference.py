"""Non-interference: what is hidden shows in nothing that the public is answered.

More histories, or others: `python tests/interference --count 1000 --seed 1`.
"""

import asyncio
from collections.abc import Iterator

import pytest

from interference.comparison import Comparison, Passage
from interference.drawn import run_drawn
from interference.embargo_step import EmbargoedArticle
from interference.ground import Ground, PostgresGround, SqliteGround
from interference.leak import GROUPS, LEAKS, Leak, planted
from interference.mutation_step import PublicJoining
from interference.step import HiddenEmbargo, HiddenNamesake, PublicArticle, PublicNote, Step
from interference.story import FIXED, HIDDEN_STEPS, PUBLIC_STEPS
from newsgraph.schema.build import build_schema

DRAWN = {"sqlite": 50, "postgresql": 20}
"""A database of PostgreSQL takes a second to make and to drop."""
EARLY = EmbargoedArticle(1, 0, is_moved=False, is_edited=True, is_cited_early=True)
SETTLED: dict[str, tuple[Step, ...]] = {
    "a passage that had another place in the draft": (EARLY, PublicNote(0)),
    "a relation that a draft stated of a record that was merged": (
        HiddenEmbargo(),
        PublicJoining(is_split=False),
        EmbargoedArticle(1, 0, is_moved=False, is_edited=True),
    ),
    "a passage about a record that was merged before it was published": (
        EmbargoedArticle(1, 3, is_moved=False, is_edited=True, is_cited_early=True, is_of_merged=True),
        PublicJoining(is_split=False),
        PublicNote(0),
        PublicNote(1),
        PublicArticle(0, 0, (0, 2)),
        PublicJoining(is_split=True),
    ),
}
"""Histories in which what a draft stated is settled as it becomes public (docs/decisions/0016)."""
TOLD: dict[str, tuple[Step, ...]] = {
    "a name that a hidden entity has too links nowhere": (
        HiddenNamesake(),
        PublicArticle(0, 0, (0, 2), is_linked=True),
    ),
}
"""What docs/decisions/0012-non-interference.md says is not hidden."""
CHANNELS = frozenset(channel for group in GROUPS.values() for channel in group)


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
    comparison = Comparison(ground, build_schema()._schema, runner, is_brief=True)
    yield comparison
    comparison.close()


@pytest.fixture(scope="module")
def seeded(runner: asyncio.Runner, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Comparison]:
    """Leaks are seeded above the databases, and looked for on one of them."""
    comparison = Comparison(SqliteGround(tmp_path_factory.mktemp("seeded")), build_schema()._schema, runner)
    yield comparison
    comparison.close()


@pytest.fixture(scope="module")
def passage(seeded: Comparison, runner: asyncio.Runner) -> Iterator[Passage]:
    """Two worlds in which the fixed history was gone through."""
    with seeded.open(FIXED, None) as passage:
        assert runner.run(passage.take_steps()) is None
        yield passage


def test_the_fixed_history_takes_every_step() -> None:
    taken = {type(step) for step in FIXED}
    assert taken == {kind for steps in (PUBLIC_STEPS, HIDDEN_STEPS) for kind in steps}


def test_a_history_of_every_step_hides_what_is_hidden(comparison: Comparison) -> None:
    difference = comparison.check(FIXED)
    assert difference is None, difference.render()
    assert comparison.coverage.missing == []


def test_drawn_histories_hide_what_is_hidden(comparison: Comparison, database_kind: str) -> None:
    before = comparison.figures.histories
    difference = run_drawn(comparison, range(DRAWN[database_kind]), 1)
    assert difference is None, difference.render()
    assert comparison.figures.histories - before >= DRAWN[database_kind]


@pytest.mark.parametrize("name", SETTLED)
def test_what_a_draft_stated_is_settled_as_it_becomes_public(comparison: Comparison, name: str) -> None:
    difference = comparison.check(SETTLED[name])
    assert difference is None, difference.render()


@pytest.mark.parametrize("leak", [leak for leak in LEAKS if not leak.writes], ids=lambda leak: leak.id)
def test_a_leak_of_the_service_is_found(leak: Leak, passage: Passage, runner: asyncio.Runner) -> None:
    with planted(leak):
        runner.run(passage.renew())
        difference = runner.run(passage.ask(leak.concerns))
    assert difference is not None
    assert set(leak.channels) & set(difference.request.channels)


@pytest.mark.parametrize("leak", [leak for leak in LEAKS if leak.writes], ids=lambda leak: leak.id)
def test_a_leak_of_the_writer_is_found(leak: Leak, seeded: Comparison, runner: asyncio.Runner) -> None:
    with planted(leak), seeded.open(FIXED, None) as passage:
        difference = runner.run(passage.take_steps(leak.concerns)) or runner.run(passage.ask(leak.concerns))
    assert difference is not None
    assert set(leak.channels) & set(difference.request.channels)


@pytest.mark.parametrize("name", TOLD)
def test_what_is_said_not_to_be_hidden_shows(name: str, seeded: Comparison, runner: asyncio.Runner) -> None:
    """Where one of these hides what it told, the page is to say so."""
    with seeded.open(TOLD[name], None) as passage:
        assert runner.run(passage.take_steps()) is not None


def test_leaks_are_seeded_in_every_group_of_channels() -> None:
    seeded = {channel for leak in LEAKS for channel in leak.channels}
    assert [name for name, group in GROUPS.items() if seeded.isdisjoint(group)] == []
    assert len(LEAKS) >= 25
    assert seeded <= CHANNELS
